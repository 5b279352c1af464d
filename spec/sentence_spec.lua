-- Where sentences end in news.

local quoth = require "quoth"

local function sentences(text)
  local found = {}
  for sentence in assert(quoth.read(text)):sentences() do found[#found + 1] = sentence.text end
  return found
end

-- The cases are written as they should be cut: one sentence after each bar.
local function cuts(description, cases)
  describe(description, function()
    for _, case in ipairs(cases) do
      it(case, function()
        local want = {}
        for sentence in (case .. " | "):gmatch("(.-) | ") do want[#want + 1] = sentence end
        assert.same(want, sentences((case:gsub(" | ", " "))))
      end)
    end
  end)
end

cuts("stops", {
  "The mayor resigned. | The council met.",
  "Who knew? | Nobody! | They all left.",
  "It was over?! | Not quite.",
  "Sales rose 3.5 percent to $1,200.50. | Profits fell.",
  "It cost $5. | It was worth it.",
  "He was born in 1990. | 15 people came.",
  "It closed on Friday. | iPhone sales rose.",
})

cuts("abbreviations", {
  "Mr. Lee met Gov. Ana Ruiz and Sen. Bo Dahl.",
  "Dr. Ng of St. Mary's saw Lt. Col. Roy Pike Jr. and his wife.",
  "It rained on Sept. 30 and on Oct. 2.",
  "They met in Sept. | He left in Oct. | The rest stayed.",
  "Acme Corp. said its unit, Beta Inc., was sold.",
  "She runs Acme Inc. | The firm is small.",
  "They sell ties, hats, etc. | It pays.",
  "It was No. 5 on the list. | No. | He refused.",
  "See p. 12 and Fig. 3.",
  "Carson City, Nev. was cold.",
  "It was Smith vs. Jones.",
  "Lee fell ill. | Doctors came in. | Nurses saw the man. | Ms. Ruiz sat. | Pike left.",
})

cuts("initials", {
  "The U.S. Senate met. | The U.N. did not.",
  "He lives in the U.S. | The rest of us do not.",
  "George W. Bush and J.K. Rowling spoke.",
  "It was you and I. | Did you see Albert I. Jones?",
  "The vote is at 5 p.m. Friday. | Doors open at 9 a.m. | Voters were waiting.",
  "At 8:30 a.m. EST the bell rang.",
  "She holds a Ph.D. in law.",
})

cuts("quotations", {
  "“We won,” he said. | “We will win again.”",
  "“We won. | We will win again,” he said.",
  "\"It is over.\" | She left.",
  "“Who did it?” she asked.",
  "“Who did it?” Ann Lee asked.",
  "“Who did it?” | The crowd was silent.",
  "“Go!” he cried. | They went.",
  "He said ‘no.’ | He meant it.",
  "“It is ‘a farce.’” | He left.",
  "She said: “It is late. | Go home.” | They did.",
  "(He had left.) | She stayed.",
  "He teaches (he once studied with Dr. Mo.) at the college.",
  "It was late.[3] | It was dark.",
  "It was late.12 | It was dark.",
})

cuts("ellipses", {
  "He was ... well, tired.",
  "I never said that... | She left.",
  "We tried … and failed.",
  "It was, you see ... I was tired.",
  "It went on. . . . | Then it stopped.",
})

cuts("addresses and haste", {
  "Write to ann.lee@example.com. | See www.example.com/a.html today.",
  "It was great. | well done.",
  "Visit Yahoo! in March.",
  "Send .jpeg files. | Thanks.",
})

it("ends a sentence where the space behind its stop is missing", function()
  assert.same({ "The road was closed.", "The next day it opened." },
    sentences "The road was closed.The next day it opened.")
end)

cuts("lists", {
  "1. The first item. | 2. The second item.",
  "(a) It is here. | (b) It is there.",
  "• 9. Stop. | • 10. Rest.",
  "It ended. | *** | It began again.",
  "It ended. | ___. | It began again.",
})

describe("a block", function()
  it("with a headline is not cut at U.S. And", function()
    local headline = "Turkey Strikes With A Nod From The U.S. And Iran"
    assert.equal(headline, sentences(headline .. "\n\nThe army said so on Monday, after a week of talks.")[1])
  end)

  it("ends its sentence, stop or not", function()
    local text = "Mayor resigns over lies\n\nHe said so on Monday. He left\n\n“We are fine,” she said."
    assert.same({ "Mayor resigns over lies", "He said so on Monday.", "He left", "“We are fine,” she said." },
      sentences(text))
  end)

  it("knows its sentences, and tokens theirs", function()
    local article = assert(quoth.read("One here. Two here.\n\nThree."))
    local opens, ends = {}, {}
    for token in article:tokens() do
      if token.opens_sentence then opens[#opens + 1] = token.text end
      if token.ends_sentence then ends[#ends + 1] = token.text end
    end
    assert.same({ "One", "Two", "Three" }, opens)
    assert.same({ ".", ".", "." }, ends)
  end)
end)

describe("the sentences of the gold sets", function()
  local helper = require "helper"

  it("end where readers end them in noisy web text: 92 F1", function()
    local gold = helper.shared "data/sentences/ewt-dev.jsonl"
    local scorer = helper.shared "eval/score.py"
    local pred = os.tmpname()
    local _, status = helper.run(("%s --jsonl --with=sentences <%s >%s"):format(helper.command, gold, pred))
    assert.equal(0, status)
    local report = helper.run(("python3 %s sentences %s %s"):format(scorer, gold, pred))
    os.remove(pred)
    assert.is_true(tonumber(report:match "sentence ends.-F1 +([%d.]+)") >= 92, report)
  end)
end)
