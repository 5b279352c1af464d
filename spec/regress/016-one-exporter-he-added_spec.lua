-- "said one exporter. “...” he added" had no speaker: of whom no lexicon knows what he is, it was not known that he may
-- be meant by "he", though there was nobody else.

local found = require "support.found"

local speakers = found.speakers

describe("he who goes on", function()
  it("is who spoke last, whatever he is", function()
    assert.same({ "one exporter", "one exporter" },
                speakers "“There is no space,” said one exporter. “People wait for ten days,” he added.")
  end)

  it("is somebody who is known to be a person, where there is one", function()
    assert.same({ "one exporter", "Dean Lark" },
                speakers "“There is no space,” said one exporter. Dean Lark laughed. “It is late,” he added.")
  end)
end)
