-- Transcripts and interviews: whose word it is.

local quoth = require "quoth"

-- Every quote as "speaker: text", direct ones only.
local function said(text)
  local list = {}
  for quote in assert(quoth.read(text)):quotes() do
    if quote.kind == "direct" then
      list[#list + 1] = (quote.speaker and quote.speaker.name or "?") .. ": " .. quote.text
    end
  end
  return list
end

local function rules(text)
  local list = {}
  for quote in assert(quoth.read(text)):quotes() do list[quote.rule] = (list[quote.rule] or 0) + 1 end
  return list
end

local INTERVIEW = [[
A talk with Sunita Rao

By Paul Brandt

June 19, 2022

Sunita Rao has measured the Lower Tarn for more than 30 years. She spoke with Paul Brandt in May.

PAUL BRANDT: The delta has flooded three times this year. Is that bad luck?

SUNITA RAO: No. Bad luck is when it happens once.

The summers are drier and the storms are heavier. And we have built houses where the river wants to be.

BRANDT: The minister says that the new dike will solve the problem.

RAO: I have told him that it will not. He smiled and said "we shall see."

Note: This interview was recorded in May.
]]

local CALL = [[
Transcript: Riverton Shipping earnings call

May 4, 2022

Operator: Good morning and welcome to our first quarter call.

John Smith, CEO: Thank you. We had a good quarter.

Our fleet grew by two ships. Both sail to Norway.

Moderator: The next question is from Ann Orr of Tarn Bank.

Orr: Can you tell us what the ships cost?

Smith: About four million each.

Photo: Ann Orr

The Ledger: And how do you see the year as a whole?

Smith: We see it well.
]]

local QUESTIONS = [[
The river and the plan

By Paul Brandt

Sunita Rao has measured the Lower Tarn for more than 30 years. Last month Rao left the water institute.

Q: The delta has flooded three times this year. Is that bad luck?

A: No. Bad luck is when it happens once.

Q: What has changed?

A: The summers are drier and the storms are heavier.

Sunita Rao was talking to Paul Brandt.
]]

local LABELLED_ONCE = [[
Four years on a raft

Below, Ann Orr tells why she built it.

LEDGER: When did you know that it would float?

ANN ORR: On the first day. I put a stove on it, and my dog.

Did it ever sink?

Constantly. The dog swam ashore.

What did the neighbours say? Did they help?

They laughed. In the end, they brought me nails.

Next year I will build another.

Orr, who won a medal for the raft, confirms that it is for sale. Will it be cheap? “Never,” she says.
]]

local BARE = [[
The raft builder

By Paul Brandt

Ann Orr has built rafts for thirty years. The carpenter, who lives in Keld, spoke about floods in May.

When did you know that it would float?

On the first day. I put a stove on it, and my dog.

Did you ever sink?

Constantly. I swam ashore.

It was cold.

What did your neighbours say?

They laughed. My dog did not.

Orr's book is out in June.
]]

-- The same with these labels before the questions and the answers.
local function with_labels(question, answer)
  local text = BARE:gsub("\n(%u%C-%?)\n\n", "\n" .. question .. "%1\n\n" .. answer)
  return text
end

describe("a transcript", function()
  it("gives each turn to its speaker, and what goes on with it", function()
    assert.same({
      "Paul Brandt: The delta has flooded three times this year. Is that bad luck?",
      "Sunita Rao: No. Bad luck is when it happens once. The summers are drier and the storms are heavier. " ..
        "And we have built houses where the river wants to be.",
      "Paul Brandt: The minister says that the new dike will solve the problem.",
      'Sunita Rao: I have told him that it will not. He smiled and said "we shall see."',
    }, said(INTERVIEW))
  end)

  it("knows roles, titles and papers as speakers, and a surname as the name before", function()
    assert.same({
      "Operator: Good morning and welcome to our first quarter call.",
      "John Smith: Thank you. We had a good quarter. Our fleet grew by two ships. Both sail to Norway.",
      "Moderator: The next question is from Ann Orr of Tarn Bank.",
      "Ann Orr: Can you tell us what the ships cost?",
      "John Smith: About four million each.",
      "The Ledger: And how do you see the year as a whole?",
      "John Smith: We see it well.",
    }, said(CALL))
  end)

  it("says where its quotes come from", function()
    assert.same({ ["quote.turn"] = 7 }, rules(CALL))
    for quote in assert(quoth.read(CALL)):quotes() do
      assert.equal(":", quote.cue.text)
      assert.truthy(quote.source.text)
    end
  end)

  it("goes on in a paragraph under a label of its own line", function()
    local text = CALL:gsub("Orr: Can", "Orr:\n\nCan")
    assert.same("Ann Orr: Can you tell us what the ships cost?", said(text)[4])
  end)

  it("numbers its speakers", function()
    assert.same({ "Speaker 1: Did you see it?", "Speaker 2: I saw it twice.", "Speaker 1: And then?" },
      said("Speaker 1: Did you see it?\n\nSpeaker 2: I saw it twice.\n\nSpeaker 1: And then?"))
  end)
end)

describe("questions and answers", function()
  it("are the author's and those of the one they are about", function()
    assert.same({
      "Paul Brandt: The delta has flooded three times this year. Is that bad luck?",
      "Sunita Rao: No. Bad luck is when it happens once.",
      "Paul Brandt: What has changed?",
      "Sunita Rao: The summers are drier and the storms are heavier.",
    }, said(QUESTIONS))
  end)

  it("go on without labels behind the first of both", function()
    assert.same({
      "LEDGER: When did you know that it would float?",
      "Ann Orr: On the first day. I put a stove on it, and my dog.",
      "LEDGER: Did it ever sink?", "Ann Orr: Constantly. The dog swam ashore.",
      "LEDGER: What did the neighbours say? Did they help?",
      "Ann Orr: They laughed. In the end, they brought me nails. Next year I will build another.",
      "Ann Orr: “Never,”",
    }, said(LABELLED_ONCE))
  end)

  it("have the first label for their source where they have none of their own", function()
    local quotes = {}
    for quote in assert(quoth.read(LABELLED_ONCE)):quotes() do
      if quote.rule == "quote.turn" then quotes[#quotes + 1] = quote end
    end
    assert.same({ "LEDGER", ":" }, { quotes[1].source.text, quotes[1].cue.text })
    assert.same({ quotes[1].source.first, nil }, { quotes[3].source.first, quotes[3].cue })
    assert.same({ "asks", "asserts" }, { quotes[3].stance, quotes[4].stance })
  end)

  it("may have labels on one side, or none", function()
    local said_by_orr = {
      "Ann Orr: On the first day. I put a stove on it, and my dog.", "Ann Orr: Constantly. I swam ashore. It was cold.",
      "Ann Orr: They laughed. My dog did not.",
    }
    for _, labels in ipairs { { "", "" }, { "", "Orr: " }, { "", "A: " }, { "Q: ", "" }, { "Ledger: ", "" } } do
      local by_orr, asked = {}, 0
      for _, line in ipairs(said(with_labels(labels[1], labels[2]))) do
        if line:match "^Ann Orr" then by_orr[#by_orr + 1] = line end
        if line:match "%?$" then asked = asked + 1 end
      end
      assert.same(said_by_orr, by_orr, labels[1] .. labels[2])
      assert.equal(3, asked)
    end
    assert.equal("Paul Brandt: Did you ever sink?", said(BARE)[3])
  end)

  it("are none where an article puts questions that it answers itself", function()
    local text = BARE:gsub("%f[%a]I%f[%A]", "She"):gsub("my dog", "her dog"):gsub("My dog", "The dog")
    assert.same({}, said(text))
  end)

  it("keep their labels as source when nobody is known", function()
    local sources = {}
    for quote in assert(quoth.read("Q: Is it over?\n\nA: It is not over yet, I fear.")):quotes() do
      sources[#sources + 1] = quote.source.text .. (quote.speaker and "!" or "")
    end
    assert.same({ "Q", "A" }, sources)
  end)
end)

describe("what only looks like a turn", function()
  local story = "The council of Riverton voted on Monday to close the bridge after Ann Orr found cracks in it. "
  for _, lines in ipairs {
    { "Note: You can read more about it here.", "Update: We have changed the headline.", "Photo: Ann Orr" },
    { "Where: Riverton Hall", "When: 8 p.m. on Friday", "Tickets: You pay what you like" },
    { "Riverton: Kay; Orr, Lund; Bo.", "Tarnby: Dahl; Berg, Lie; Moe.", "Riverton: a goal by Orr." },
    { "Enhanced Comfort: You can sit longer than before.", "Improved Sound: You hear the rain as you should.",
      "Enhanced Comfort: Your back will thank you." },
    { "10:15 The bridge is closed.", "10:40 You can walk around it.", "11:05 Do you need more?" },
    { "Reporting by: Ann Orr", "Editing by: Bo Dahl", "Watch: What you should know" },
    { "Dear Abby: I have a neighbour who sings. What do you advise?", "Dear Singing: You could sing too." },
    { "WASHINGTON: The tax will rise.", "LONDON: The tax will fall.", "PARIS: The tax will stay." },
  } do
    it(lines[1], function()
      local text = story .. "\n\n" .. table.concat(lines, "\n\n") .. "\n\n" .. story
      assert.is_nil(rules(text)["quote.turn"])
    end)
  end

  it("does not swallow the story behind an exchange", function()
    local text = INTERVIEW:gsub("Note: This", "The dike is to be built next year. It will cost four million.\n\n%0")
    local list = said(text)
    assert.equal('Sunita Rao: I have told him that it will not. He smiled and said "we shall see."', list[#list])
  end)
end)
