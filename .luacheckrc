std = "lua54"
max_line_length = 110
exclude_files = { "build", "spec/rules" }
files["spec"] = { std = "+busted" }
files["spec/bench"] = { read_globals = { "bench" } }
files["rockspec"] = { std = "+rockspec" }
files["lua/quoth/meta.lua"] = { ignore = { "212", "241" } }
