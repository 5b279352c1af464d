-- What stands behind a quotation was asked of the token behind the last one of the text, which was
-- never written. Where the C library fills fresh memory when asked to, the command crashed.

local helper = require "helper"

describe("the end of a text", function()
  local command = "MALLOC_PERTURB_=90 " .. helper.command

  it("is nothing, be it right behind a quotation, a name or a cue", function()
    for _, text in ipairs {
      "so-called.” wrote on X and'' “‘ wrote on X on Friday,”,” Orr and Lang",
      "“It is late,” said Ann Orr", "“It is late,” Ann Orr said", "Ann Orr called it “late”", "Ann Orr called it “late",
    } do
      local out, status = helper.run(command .. " --json", text)
      assert.equal(0, status)
      assert.is_truthy(out:find('"quoth/1"', 1, true))
    end
  end)
end)
