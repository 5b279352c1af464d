std = "lua54"
max_line_length = 110
exclude_files = { "build", "spec/rules" }
files["spec"] = { std = "+busted" }
files["rockspec"] = { std = "+rockspec" }
