std = "lua54"
max_line_length = 120
exclude_files = { "build", "spec/rules" }
files["spec"] = { std = "+busted" }
-- Made by train_layout.lua; lists of words; articles as they stand.
files["lua/quoth/en/layout_weights.lua"] = { max_line_length = false }
files["lua/quoth/en/layout.lua"] = { max_line_length = false }
files["spec/gold"] = { max_line_length = false }
files["spec/bench"] = { read_globals = { "bench" } }
files["rockspec"] = { std = "+rockspec" }
files["lua/quoth/meta.lua"] = { ignore = { "212", "241" } }
files["spec/sight"] = { max_line_length = false }
