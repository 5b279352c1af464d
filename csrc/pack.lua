-- pack.lua - writes the English pack as C: lua5.4 csrc/pack.lua lua/quoth/en/*.lua > build/pack.c
--
-- The rule files in the order in which init.lua names them, then the files that these
-- require, then the model.

local folder = arg[1]:match "^(.*)/"

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local data = file:read "a"
  file:close()
  return data
end

-- The modules that init.lua asks for, in order.
local function modules()
  local names = {}
  local function note(name)
    names[#names + 1] = name:match "[^.]+$"
    return {}
  end
  assert(loadfile(folder .. "/init.lua", "t", { require = note, ipairs = ipairs }))()
  return names
end

local function write_bytes(name, data)
  io.write("static const unsigned char ", name, "[] = {")
  for i = 1, #data, 16 do
    io.write "\n "
    for _, byte in ipairs { data:byte(i, i + 15) } do io.write(" ", byte, ",") end
  end
  io.write "\n  0\n};\n\n"
end

io.write("/* Written by csrc/pack.lua from ", folder, "; not to be edited. */\n#include \"lua_pack.h\"\n\n")

local rows, seen = {}, { init = true }

local function add(name)
  local path = ("%s/%s.lua"):format(folder, name)
  local data = assert(read(path), path)
  write_bytes("file_" .. name, data)
  rows[#rows + 1] = ('  {"quoth/en/%s.lua", file_%s, %d},\n'):format(name, name, #data)
  seen[name] = true
end

for _, name in ipairs(modules()) do add(name) end
rows[#rows + 1] = "  {NULL, NULL, 0},\n"
for _, path in ipairs(arg) do
  local name = path:match "([^/]+)%.lua$"
  if name and not seen[name] then add(name) end
end
local model = read(folder .. "/model.bin") or ""
write_bytes("model", model)
io.write("const PackFile quoth_pack_files[] = {\n", table.concat(rows), "  {NULL, NULL, 0}\n};\n\n")
io.write(('const PackFile quoth_pack_model = {"model.bin", model, %d};\n'):format(#model))
