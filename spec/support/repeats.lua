-- What the lexicons of rule sets list twice: the same form with the same properties in one
-- lexicon, which is no more than the one before it.

local repeats = {}

local OPTIONS = { extend = true, each = true, fold = true, diacritics = true }

-- The properties of an entry as one string, those of the declaration among them.
local function properties_of(...)
  local merged, parts = {}, {}
  for _, fields in ipairs { ... } do
    for key, value in pairs(fields) do
      if type(key) == "string" and not OPTIONS[key] then merged[key] = tostring(value) end
    end
  end
  for key, value in pairs(merged) do parts[#parts + 1] = key .. " = " .. value end
  table.sort(parts)
  return table.concat(parts, ", ")
end

local function each_form_of_line(line, fields, visit)
  local forms, value = line:match "^([^=]*)=?%s*(.-)%s*$"
  for form in forms:gmatch "[^,]+" do
    visit(form:match "^%s*(.-)%s*$", properties_of(fields, value ~= "" and { value = value } or {}))
  end
end

-- Calls `visit` with each form of a declaration and the properties of its entry.
local function each_form(fields, visit)
  for _, item in ipairs(fields) do
    if type(item) == "table" then
      for _, form in ipairs(item) do visit(form, properties_of(fields, item)) end
    else
      for line in item:gmatch "[^\n]+" do
        line = (" " .. line):gsub("%s%-%-.*", "")
        if line:find "%S" then each_form_of_line(line, fields, visit) end
      end
    end
  end
end

-- The lexicon that a declaration adds to: those of cues and titles are named like their kind.
local function lexicon_of(declaration)
  local kind = declaration.kind
  return kind == "lexicon" and declaration.name or (kind == "cue" or kind == "title") and kind or nil
end

-- Calls `visit` with each form of a set, its lexicon, its properties and the declaration.
local function each_form_of_set(set, visit)
  for i = 1, #set do -- a rule set refuses to be asked for what it has not
    local declaration = set[i]
    local lexicon = lexicon_of(declaration)
    if lexicon then
      each_form(declaration.fields, function(form, properties) visit(form, lexicon, properties, declaration) end)
    end
  end
end

local function message_of(form, lexicon, properties, declaration, first)
  local shown = properties == "" and "" or (" (%s)"):format(properties)
  return ("%s: '%s' of %s%s stands at %s already"):format(declaration.place, form, lexicon, shown, first)
end

--- By the name of each set what it lists again, as messages: a lexicon may be extended by another set.
function repeats.by_set(sets)
  local seen, found = {}, {}
  for _, set in ipairs(sets) do
    local messages = {}
    each_form_of_set(set, function(form, lexicon, properties, declaration)
      local folded = declaration.fields.fold == "none" and form or form:lower()
      local key = table.concat({ lexicon, folded, properties }, "\0")
      if seen[key] then messages[#messages + 1] = message_of(form, lexicon, properties, declaration, seen[key]) end
      seen[key] = seen[key] or declaration.place
    end)
    found[set.name] = messages
  end
  return found
end

return repeats
