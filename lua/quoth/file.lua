--- Files as texts.

local file = {}

--- All bytes of a file; or nil and a message that names it.
function file.read(path)
  local handle <close>, message = io.open(path, "rb")
  if not handle then return nil, message end
  local text
  text, message = handle:read "a"
  if not text then return nil, ("%s: %s"):format(path, message) end
  return text
end

return file
