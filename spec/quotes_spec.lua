-- Who said what: how cue, content and source are found and linked.

local quoth = require "quoth"

local function read(text)
  local article = assert(quoth.read(text, { published = "2024-03-15" }))
  local list = {}
  for quote in article:quotes() do
    list[#list + 1] = {
      text = quote.text, kind = quote.kind, cue = quote.cue and quote.cue.text, lemma = quote.lemma,
      source = quote.source and quote.source.text, speaker = quote.speaker and quote.speaker.name,
      stance = quote.stance, confidence = quote.confidence, rule = quote.rule, pieces = #quote.content,
      to = quote.to and quote.to.text, when = quote.when and quote.when.value,
      via = quote.via[1] and quote.via[1].text, principal = quote.principal and quote.principal.name,
    }
  end
  return list
end

local function only(text)
  local list = read(text)
  assert.equal(1, #list, "one quote was expected")
  return list[1]
end

describe("those who speak with one verb", function()
  local said = " said the road would close."
  local lists = {
    ["Lena Koch and Omar Haddad"] = "Lena Koch and Omar Haddad",
    ["Lena Koch, Omar Haddad and Ann Orr"] = "Lena Koch, Omar Haddad and Ann Orr",
    ["Lena Koch, Omar Haddad, Jan Moss, and Ann Orr"] = "Lena Koch, Omar Haddad, Jan Moss and Ann Orr",
    ["The mayor and the council"] = "mayor and council",
    ["Police and prosecutors"] = "Police and prosecutors",
    ["Moscow and Beijing"] = "Moscow and Beijing",
    ["In Paris, Lena Koch and Omar Haddad"] = "Lena Koch and Omar Haddad",
    ["Lena Koch and her deputy"] = "Lena Koch and deputy",
  }
  for subject, speaker in pairs(lists) do
    it("are one group: " .. subject, function() assert.equal(speaker, only(subject .. said).speaker) end)
  end

  it("stand behind it too, and behind what they said", function()
    local list = "Lena Koch, Omar Haddad and Ann Orr"
    assert.equal(list, only("“We are done,” said " .. list .. ".").speaker)
    assert.equal(list, only("The road would close, " .. list .. " said.").speaker)
  end)

  it("have their full names where surnames are printed", function()
    local list = read "Lena Koch, Omar Haddad and Ann Orr met on Monday.\n\nKoch, Haddad and Orr said they agreed."
    assert.equal("Lena Koch, Omar Haddad and Ann Orr", list[1].speaker)
  end)

  it("are not who is described behind a comma, nor who ends a sentence before", function()
    assert.equal("Lena Koch", only("Lena Koch, the Haddad and Orr Chair of Law at Aldon," .. said).speaker)
    assert.equal("aides", only("It was the day of Lena Koch. Her aides" .. said).speaker)
  end)
end)

describe("a direct quotation", function()
  it("has its speaker behind it, in either order", function()
    for _, tag in ipairs { "Lena Koch said", "said Lena Koch" } do
      local quote = only("“We are done here,” " .. tag .. ".")
      assert.equal("“We are done here,”", quote.text)
      assert.equal("direct", quote.kind)
      assert.equal("said", quote.cue)
      assert.equal("say", quote.lemma)
      assert.equal("Lena Koch", quote.speaker)
    end
  end)

  it("has its speaker before it", function()
    local quote = only "Lena Koch said: “We are done here.”"
    assert.equal("“We are done here.”", quote.text)
    assert.equal("Lena Koch", quote.speaker)
  end)

  it("may be interrupted", function()
    local quote = only "“We are done,” Lena Koch said, “and we are going home.”"
    assert.equal(2, quote.pieces)
    assert.equal("“We are done,” “and we are going home.”", quote.text)
  end)

  it("goes on in the next sentence", function()
    local quote = only "“We are done,” Lena Koch said. “We are going home.”"
    assert.equal(2, quote.pieces)
  end)

  it("goes on in the next paragraph", function()
    local quote = only "“We are done,” Lena Koch said. “It was long.\n\n“Now we are going home.”"
    assert.equal(3, quote.pieces)
  end)

  it("is announced by a colon in the paragraph before", function()
    local quote = only "Lena Koch told the meeting on Monday:\n\n“We are done here, and we are going home.”"
    assert.equal("Lena Koch", quote.speaker)
  end)

  it("keeps two speakers of one paragraph apart", function()
    local list = read "“No,” said Lena Koch. “Yes,” said Paul Weiss."
    assert.equal("Lena Koch", list[1].speaker)
    assert.equal("Paul Weiss", list[2].speaker)
  end)

  it("is not the speech of someone named inside it", function()
    assert.equal("Lena Koch", only "“Paul Weiss said he would pay,” Lena Koch said.".speaker)
  end)

  it("may have a speaker with a relative clause or an apposition", function()
    assert.equal("Lena Koch", only "“We are done,” said Lena Koch, a former mayor who runs a port.".speaker)
    assert.equal("Lena Koch", only "“We are done,” said the mayor, Lena Koch.".speaker)
  end)

  it("may be signed with a dash", function()
    local list = read("The best road\n\nShe kept a letter.\n\n" ..
                      "“Every road is somebody's road home.” — Lena Koch")
    local quote = list[#list]
    assert.equal("Lena Koch", quote.speaker)
  end)
end)

describe("mixed and indirect speech", function()
  it("is a clause with a part in marks", function()
    local quote = only "Lena Koch said the plan was “a gift to nobody” and would fail."
    assert.equal("mixed", quote.kind)
    assert.equal("the plan was “a gift to nobody” and would fail", quote.text)
  end)

  it("is a clause without marks", function()
    local quote = only "Lena Koch said that the plan would fail."
    assert.equal("indirect", quote.kind)
    assert.equal("that the plan would fail", quote.text)
  end)

  it("may stand before its speaker", function()
    local quote = only "The plan would fail, Lena Koch said."
    assert.equal("The plan would fail", quote.text)
    assert.equal("Lena Koch", quote.speaker)
  end)

  it("is reported according to someone", function()
    local quote = only "According to Lena Koch, the plan would fail."
    assert.equal("the plan would fail", quote.text)
    assert.equal("Lena Koch", quote.speaker)
  end)
end)

describe("marks that are no quotation", function()
  it("are terms, titles and names", function()
    assert.same({}, read "The so-called “quiet cars” are loud.")
    assert.same({}, read "The novel “Tin Roofs” won a prize.")
    assert.same({}, read "The film “The Last Tram” is long.")
  end)
end)

describe("stance", function()
  local function stance(text) return read(text)[1].stance end

  it("comes from the cue", function()
    assert.equal("denies", stance "Lena Koch denied that the plan had failed.")
    assert.equal("confirms", stance "Lena Koch confirmed that the plan had failed.")
    assert.equal("asks", stance "Lena Koch asked whether the plan had failed.")
    assert.equal("promises", stance "Lena Koch promised that the plan would work.")
    assert.equal("predicts", stance "Lena Koch predicted that the plan would fail.")
  end)

  it("turns with a negation", function()
    assert.equal("denies", stance "Lena Koch did not say that the plan had failed.")
  end)
end)

describe("the circumstances", function()
  it("are the addressee, the relay and the time of the reporting clause", function()
    local quote = only "“We are done,” Lena Koch told reporters on Thursday, as cited by Reuters."
    assert.equal("reporters", quote.to)
    assert.equal("Reuters", quote.via)
    assert.equal("2024-03-14", quote.when)
  end)

  it("are whom a call goes to, but not whom it tells of", function()
    assert.equal("the council", only "Lena Koch urged the council to vote for the plan.".to)
    assert.equal("Paul Weiss", only "Lena Koch asked Paul Weiss who had seen the plan.".to)
    assert.is_nil(only "Lena Koch warned the council may fail to vote.".to)
  end)

  it("leave the time inside the content alone", function()
    assert.is_nil(only "Lena Koch said that the plan would fail on Friday.".when)
  end)
end)

describe("the source", function()
  it("holds a title that would be a verb before anything but a name", function()
    local quote = only "“It is late,” Orrco's public policy counsel Lena Koch told the committee."
    assert.equal("told", quote.cue)
    assert.equal("Orrco's public policy counsel Lena Koch", quote.source)
  end)

  local function source(text) return read(text)[1].source end

  it("is nobody where something is expected, asked or said of someone", function()
    assert.is_nil(source "The harbour is expected to close on Friday.")
    assert.is_nil(source "Asked whether he would resign, Paul Weiss left the room.")
    assert.equal("Paul Weiss", source "The plan was denounced by Paul Weiss as a mistake.")
  end)

  it("stands before what is said about it", function()
    assert.equal("Lena Koch", only "Lena Koch, who ran the port as mayor, said that the plan would fail.".speaker)
    assert.equal("Lena Koch", only "Lena Koch, through her lawyer, denied that she had known.".speaker)
    assert.equal("Lena Koch", only "Lena Koch, whose term ends in May, refused to say whether she would go.".speaker)
    assert.equal("Lena Koch", only "Said Lena Koch: “We are done here.”".speaker)
  end)

  it("is a pronoun by itself", function()
    local list = read "Lena Koch said: “We are done.” According to her, the plan would fail."
    assert.equal("Lena Koch", list[2].speaker)
  end)

  it("is two who speak with one verb", function()
    local list = read "Lena Koch and Paul Weiss said that the plan would fail. “We are done,” they added."
    assert.equal("Lena Koch and Paul Weiss", list[1].speaker)
    assert.equal("Lena Koch and Paul Weiss", list[2].speaker)
  end)

  it("is one person under the role that came first and the name that came later", function()
    local list = read("A spokesman for the port said that the crane was safe.\n\n" ..
                      "“It has stood for years,” the spokesman, Paul Weiss, said.")
    assert.equal("Paul Weiss", list[1].speaker)
    assert.equal("Paul Weiss", list[2].speaker)
  end)

  it("is whoever said it, the relay stands beside", function()
    local quote = only "According to Reuters, Lena Koch said the plan would fail."
    assert.equal("Lena Koch", quote.speaker)
    assert.equal("Reuters", quote.via)
  end)

  it("set off by commas reports the sentence around it, whatever that reports", function()
    local quote = only "The council believes that the plan would fail, Lena Koch said."
    assert.equal("The council believes that the plan would fail", quote.text)
    assert.equal("Lena Koch", quote.speaker)
  end)
end)

describe("a description of the speaker", function()
  local function second(text)
    local list = read("The harbour was quiet on Monday, and nobody came.\n\n" .. text)
    assert.equal(2, #list, text)
    return list[2].speaker
  end

  it("means who spoke last, when nobody else is called so", function()
    for _, who in ipairs { "the retired roofer", "the pensioner", "the nursing student", "the 24-year-old" } do
      assert.equal("Tahlia Doolan",
        second("“We are done,” Tahlia Doolan said.\n\n“It was long,” " .. who .. " said."), who)
    end
  end)

  it("with an article that introduces is somebody new", function()
    assert.equal("Cabinet minister",
      second "“We are done,” Prime Minister Lena Koch said.\n\n“It was long,” a Cabinet minister said.")
  end)

  it("may be of a body, named between commas or by where it is", function()
    assert.equal("Orr Garrick LLP", only "His lawyers, Orr Garrick LLP, said that the plan had failed.".speaker)
    assert.equal("Brightwater Foods Inc.",
      second "Brightwater Foods Inc. said that sales fell. Profit rose, the Milltown-based company said.")
  end)

  it("may be two of one person", function()
    assert.equal("Lena Koch", only "His predecessor and rival, Lena Koch, said that the plan had failed.".speaker)
  end)
end)

describe("an indirect report", function()
  it("needs no 'that' behind a verb of saying, whatever is reported inside it", function()
    local quote = read("The harbour was quiet.\n\n" ..
      "Lena Koch said officers became suspicious when the dog refused to move.")[1]
    assert.equal("Lena Koch", quote.speaker)
    assert.equal("officers became suspicious when the dog refused to move", quote.text)
  end)

  it("may stand before a speaker who is told of behind a comma", function()
    assert.equal("Teodor Anselm",
      only "The slide struck at dawn on Tuesday, said Gen. Teodor Anselm, who heads the service.".speaker)
  end)

  it("is nobody's who was told it", function()
    local quote = only "Resident Colin Maddox, who has lived here since 1988, told the Echo: “We are done.”"
    assert.equal("Colin Maddox", quote.speaker)
  end)
end)

-- Each line: the sentence, who speaks, through whom, what is said.
local function check_each(cases)
  for _, case in ipairs(cases) do
    local sentence, speaker, via, text = table.unpack(case, 1, 4)
    local list = read("The harbour was quiet on Monday, and nobody came.\n\n" .. sentence)
    assert.equal(1, #list, "one quote was expected: " .. sentence)
    assert.equal(speaker, list[1].speaker, sentence)
    assert.equal(via or nil, list[1].via, sentence)
    assert.equal(text, list[1].text, sentence)
  end
end

describe("what is said", function()
  it("holds no words that commas set off between two quotations", function()
    local quote = only "“I hold the strip here,” she says, an inch below her nose, “and I remember.”"
    assert.equal("“I hold the strip here,” “and I remember.”", quote.text)
    assert.equal("direct", quote.kind)
  end)

  it("holds no clause about who says it", function()
    local quote = only "“It will turn on you,” warned the young man who was guarding the fruit."
    assert.equal("“It will turn on you,”", quote.text)
    assert.equal("young man", quote.speaker)
  end)

  it("begins behind the answer to a question that was asked before", function()
    local list = read "Asked if the kidnappers had been held, Lena Koch said some were \"known to us\"."
    assert.equal("if the kidnappers had been held", list[1].text)
    assert.equal("some were \"known to us\"", list[2].text)
    assert.equal("Lena Koch", list[2].speaker)
    list = read "Asked whether she would resign, Lena Koch declined to comment."
    assert.equal("to comment", list[2].text)
    assert.equal("declines", list[2].stance)
  end)

  it("stands behind a colon in a headline that who says it opens", function()
    local quote = read("Koch: I will not sell the mill\n\nThe mayor, Lena Koch, has ruled out a sale of the mill.")[1]
    assert.equal("Lena Koch", quote.speaker)
    assert.equal("I will not sell the mill", quote.text)
  end)

  it("holds no title of a broadcast, a book or a show that stands beside it", function()
    local quote = only '“I was never asked,” Lena Koch said on “Meet the Harbour.” “Nobody called me.”'
    assert.equal("“I was never asked,” “Nobody called me.”", quote.text)
    quote = only '“I was never asked,” Lena Koch told “Fox and Geese.”'
    assert.equal("“I was never asked,”", quote.text)
    quote = only '“I was never asked,” Lena Koch told the public radio program “Old Docks” in 2011.'
    assert.equal("“I was never asked,”", quote.text)
  end)

  it("holds no words about how, where or by whom it was said", function()
    for _, text in ipairs {
      'Lena Koch said only, “I was never asked.”',
      '“I was never asked.” said Lena Koch, president of the Plain States Dockers Association.',
      '“I was never asked.” Lena Koch said in emailed comments.',
      '“I was never asked.” the 74-year-old said.',
    } do
      local quote = only(text)
      assert.equal("“I was never asked.”", quote.text, text)
      assert.equal("direct", quote.kind, text)
    end
    local quote = only "'I was never asked,' the 74-year-old said."
    assert.equal("'I was never asked,'", quote.text)
    assert.equal("the 74-year-old", quote.source)
    quote = only '“We lost,” Lena Koch tells Vanity Harbour, “and I was never asked.”'
    assert.equal("“We lost,” “and I was never asked.”", quote.text)
  end)

  it("goes up to who says it behind a comma, whatever commas stand in it", function()
    local quote = only "The high school, built in 1958, will have to be torn down, Lena Koch said."
    assert.equal("The high school, built in 1958, will have to be torn down", quote.text)
  end)

  it("goes on to its own verb, whatever stands between", function()
    for _, text in ipairs {
      "that three men, including a Norden clerk, had been held on the quay",
      "that the former couple, who share a daughter, Wren, have dinner on Sundays",
    } do
      assert.equal(text, only("Lena Koch said " .. text .. ".").text)
    end
    local call = only "The Union for the Harbour has called on the President to drop the rule that permits mining."
    assert.equal("to drop the rule that permits mining", call.text:match "to drop.*")
    assert.equal("the mill is on course to lose four-fifths of its staff by May, a year sooner than thought",
      only("And the mill is on course to lose four-fifths of its staff by May, a year sooner than thought, " ..
           "according to a study.").text)
  end)

  it("begins behind the comma of what it is according to, and ends before who says it", function()
    assert.equal("the board will meet on Monday to discuss the offer", only("According to two people briefed on " ..
      "the matter, the board will meet on Monday to discuss the offer.").text)
    assert.equal("“The deal is off,”", read("“The deal is off,” said a person close to the talks, who asked not to " ..
      "be named because they are private.")[1].text)
    local quote = only "“He was lovely,” one neighbour, who did not want to be named, said. “Always polite.”"
    assert.equal("“He was lovely,” “Always polite.”", quote.text)
    assert.equal("one neighbour", quote.speaker)
  end)

  it("is dated by no clause about who says it", function()
    local quote = only "Lena Koch, whose mother died in April, said on Monday that nobody had called."
    assert.equal("2024-03-11", quote.when)
  end)

  it("may stay open with a single mark behind a colon", function()
    local quote = read("Lena Koch said: 'I was never asked. I ran the mill for 30 years.\n\n" ..
                       "'But they rang every night.'\n\nIt is over.")[1]
    assert.equal("'I was never asked. I ran the mill for 30 years. 'But they rang every night.'", quote.text)
  end)

  it("holds no nickname", function()
    local quote = only "“He was kind,” Lena Koch said of the victim, Harold “Hal” Voss, 71. “He is dead.”"
    assert.equal("“He was kind,” “He is dead.”", quote.text)
  end)

  it("is what a court has heard, without a speaker unless one is named", function()
    for _, case in ipairs {
      { "Norden Crown Court heard that she had lied.", "that she had lied", "Norden Crown Court" },
      { "The court was told she had lied.", "she had lied", "The court" },
      { "She had lied to a man of 80, Norden Magistrates' Court heard.", "She had lied to a man of 80",
        "Norden Magistrates' Court" },
      { "She had been told to go, a tribunal heard.", "She had been told to go", "a tribunal" },
    } do
      local quote = only(case[1])
      assert.equal(case[2], quote.text)
      assert.equal(case[3], quote.to)
      assert.is_nil(quote.speaker)
      assert.equal("asserts", quote.stance)
    end
    local quote = only "The court heard that Lena Koch said: “I was never asked.”"
    assert.equal("Lena Koch", quote.speaker)
    assert.equal("“I was never asked.”", quote.text)
    assert.equal("The court", quote.to)
  end)

  it("may stay open with a single mark to the next paragraph", function()
    local quote = read("'She went red,' said Ken Voss. 'I thought it was her heart.\n\n" ..
      "'I said we must go.'\n\nBut the bin was empty.")[1]
    assert.equal("'She went red,' 'I thought it was her heart. 'I said we must go.'", quote.text)
  end)

  it("ends with the clause that it is told in", function()
    local quotes = read("The mill has stood empty for ten years.\n\nAnn Kay, who called it “a disgrace”, left early.")
    assert.equal("it “a disgrace”", quotes[#quotes].text)
  end)

  it("may be a short clause behind who is told", function()
    local quote = only("The mill burnt down in May.\n\nAnn Kay told police she was asleep.")
    assert.equal("she was asleep", quote.text)
    assert.equal("police", quote.to)
    quote = only("The mill burnt down in May.\n\nTom Kay told her he worked at a private hospital and was a widower.")
    assert.equal("he worked at a private hospital and was a widower", quote.text)
    assert.equal("her", quote.to)
  end)

  it("may go on behind who says it", function()
    local quote = only("The court sat.\n\nIt was possible, Ann Kay said, to decide the case without any of it.")
    assert.equal("It was possible to decide the case without any of it", quote.text)
    quote = only("The court sat.\n\nTom Rudd, Ann Kay said, was late.")
    assert.same({ "Ann Kay", "Tom Rudd was late" }, { quote.speaker, quote.text })
    quote = only("The court sat.\n\nThe clerk, Ann Kay said, rarely came in before ten o'clock.")
    assert.equal("The clerk rarely came in before ten o'clock", quote.text)
  end)

  it("begins behind where its source is from", function()
    local quote = only("The mill is old.\n\nAccording to Ann Kay of the University of Keld, the mill was unsafe.")
    assert.equal("the mill was unsafe", quote.text)
  end)

  it("begins behind when it was said", function()
    for _, when in ipairs { "last week", "late Tuesday", "on Monday" } do
      local quote = only("Lena Koch said " .. when .. " the mill was unsafe.")
      assert.equal("the mill was unsafe", quote.text)
      assert.is_string(quote.when)
    end
    assert.equal("last week's vote was a farce", only("Lena Koch said last week's vote was a farce.").text)
  end)

  it("begins behind what describes whom it is according to", function()
    for _, source in ipairs { "a study by Keld Institute based on census data", "a report filed by Keld Institute" } do
      local said = "the mill was unsafe and would have to be shut"
      local quote = only("The mill is old.\n\nAccording to " .. source .. ", " .. said .. ".")
      assert.same({ said, "Keld Institute" }, { quote.text, quote.speaker })
    end
  end)

  it("may begin with a contrast before who says it", function()
    local text = "The mill is old.\n\nBut Lee Orr is too closely tied to the owners, an analyst said."
    assert.equal("But Lee Orr is too closely tied to the owners", only(text).text)
  end)

  it("is what is said of what stands before a relative", function()
    for _, clause in ipairs { "amounts to a pay cut", "left out nine men" } do
      local quotes = read("Lena Koch turned down the offer of 4.5%, which the union says " .. clause .. ".")
      assert.truthy(quotes[#quotes].text:find(clause, 1, true))
      assert.equal("union", quotes[#quotes].speaker)
    end
    local quotes = read "Lena Koch met the secretary of state, who diplomats say was expected to be late, on Friday."
    assert.same({ "was expected to be late", "diplomats" }, { quotes[#quotes].text, quotes[#quotes].speaker })
  end)

  it("of what one calls something is no demand", function()
    local quotes = read("The mill has stood empty for ten years.\n\nIt is what Ann Kay calls “a disgrace”.")
    assert.equal("asserts", quotes[#quotes].stance)
  end)

  it("is no share of a hundred", function()
    assert.same({}, read "Profits rose by 6 per cent of the total last year.")
  end)
end)

describe("a speaker", function()
  it("stands before a clause of which and its acronym", function()
    assert.equal("Crater Register",
      only "The Crater Register (CR), which keeps the list, said in a statement that it was “under review”.".speaker)
  end)

  it("is two whom the sentence before is about, or the one body", function()
    assert.equal("Kyle Orr and Ann Kay",
      only("Kyle Orr and Ann Kay run the tearoom. They fear that it would close.").speaker)
    assert.equal("Jackie and Ian Howlett",
      only("Jackie and Ian Howlett run the tearoom. They fear that it would close.").speaker)
    assert.equal("jury", only("The jury of four men and three women returned a verdict. " ..
                              "They recommended that the board write to every farmer.").speaker)
    assert.equal("Officials", only("Officials met Lee Orr and Ann Kay. They said it would open.").speaker)
  end)

  it("speaks on behalf of others, and through them", function()
    for _, tag in ipairs { "Speaking on behalf of the union, Lee Orr said", "On behalf of the union, Lee Orr said",
                           "Lee Orr, speaking on behalf of the union, said" } do
      local quote = only(tag .. " that the mill was unsafe.")
      assert.same({ "Lee Orr", "union" }, { quote.speaker, quote.principal })
    end
    local quote = only "Through her lawyer, Ann Orr said that she was asleep."
    assert.same({ "Ann Orr", "her lawyer" }, { quote.speaker, quote.via })
  end)

  it("is what the sentence before is about, when it speaks", function()
    local quotes = read("The ministry was silent. Grid operator Orrnet said repairs would take five days. " ..
                        "It urged residents to wait.")
    assert.equal("Orrnet", quotes[#quotes].speaker)
  end)

  it("is the subject of a verb, however much stands between commas before it", function()
    local quote = only "The main opposition party, Left Renewal, demanded an independent inquiry."
    assert.same({ "Left Renewal", "an independent inquiry" }, { quote.speaker, quote.text })
    quote = only "One juror, who gave only his first name, Curtis, said the panel took a single vote."
    assert.same({ "One juror", "the panel took a single vote" }, { quote.speaker, quote.text })
    quote = only "Fees rose again, said its chairwoman, Ruth Okafor."
    assert.same({ "Ruth Okafor", "Fees rose again" }, { quote.speaker, quote.text })
  end)

  it("is not who a clause behind the quotation tells of", function()
    local quotes = read("The mill is old.\n\nThe critic Tom Rudd called her “the last governess of the airwaves,” " ..
                        "and the Guild, which never admitted her, said she had “confused” them.")
    assert.equal("Tom Rudd", quotes[1].speaker)
  end)

  it("may be a man of whom no more is known", function()
    local quotes = read("Tom Rudd left.\n\nA regular, who asked not to be named, said the goat had form.\n\n" ..
                        "“He ate my pie,” the man said.")
    assert.equal("regular", quotes[2].speaker)
  end)

  it("is who put out the statement that speaks", function()
    for _, what in ipairs { "A statement from", "A statement issued by", "A letter from" } do
      local quotes = read("The mill is old.\n\n" .. what .. " Keld Council said the mill was unsafe.")
      assert.equal("Keld Council", quotes[#quotes].speaker)
    end
  end)

  it("is who is named as the author of a report, not who has seen it", function()
    for _, what in ipairs { "A report by", "A poll released on May 5 by", "An affidavit filed by", "A study from" } do
      local quotes = read("The mill is old.\n\n" .. what .. " Keld Council said the mill was unsafe.")
      assert.equal("Keld Council", quotes[#quotes].speaker)
    end
    local quotes = read("The mill is old.\n\nA report seen by Keld Council said the mill was unsafe.")
    assert.equal("report", quotes[#quotes].speaker)
  end)

  it("is no day", function()
    local quote = only("Keld Motors Inc., the maker of vans, Tuesday reported record profits of $310 million.")
    assert.same({ "Keld Motors Inc.", "2024-03-12" }, { quote.speaker, quote.when })
  end)

  it("is who was asked, and who is asked about is not who asked", function()
    for _, asked in ipairs { "Lena Koch was asked by a reporter whether it was over.",
                             "A reporter asked Lena Koch whether it was over." } do
      local quotes = read(asked .. " “It is,” she replied.")
      assert.equal("Lena Koch", quotes[#quotes].speaker)
    end
    local quotes = read("Tom Rudd said it was good.\n\nUnder questioning from the committee's chair, Paul Weiss, " ..
                        "he conceded that it was bad.")
    assert.equal("Tom Rudd", quotes[#quotes].speaker)
  end)

  it("is whom the sentence before is about when a description means him", function()
    local text = "notes of the week\n\nTom Rudd spent nine months pretending that Lena Koch did not exist.\n\n" ..
                 "“She is late,” the former governor said."
    assert.equal("Tom Rudd", only(text).speaker)
  end)

  it("follows its cue with whom it works for", function()
    assert.equal("Paul Weiss", only("Added Paul Weiss of Keld Brothers: “It is late.”").speaker)
  end)

  it("may be so many of a kind", function()
    local quotes = read("14 aid groups accused donors of sleeping. “Words do not keep out the rain,” they said.")
    assert.equal("14 aid groups", quotes[1].speaker)
    assert.equal("14 aid groups", quotes[2].speaker)
  end)

  it("stands behind its cue with whose it is", function()
    assert.equal("Ann Kay", only("“Is it late?” asks Tom Orr's daughter, Ann Kay, who works there.").speaker)
  end)

  it("may be one of several", function()
    assert.equal("One of the officials", only("Two officials left. One of the officials said it was late.").speaker)
    assert.equal("Tom Rudd", only("Two officials left. One of the officials, Tom Rudd, said it was late.").speaker)
  end)

  it("may be the company that the sentence before is about, and to a newspaper", function()
    local quote = only("The mill is old.\n\nThe building's owner, Westmoor Residential, bought it last year. " ..
                       "In an email to the Star, company spokesperson Trent Orr said a part had been delayed.")
    assert.same({ "Trent Orr", "Westmoor Residential" }, { quote.speaker, quote.principal })
  end)

  it("tells a court what it hears from him", function()
    local quote = only "The inquest heard from Dr Ann Kay, the engineer, that the mill was unsafe."
    assert.same({ "Ann Kay", "The inquest" }, { quote.speaker, quote.to })
    quote = only "MPs were told on Monday the mill was unsafe."
    assert.same({ nil, "MPs" }, { quote.speaker, quote.to })
  end)

  it("is whom a description with what it is of introduces", function()
    local who_is = { "The head of planning", "The council's head of planning", "The school's director of estates",
                     "The council's planning committee chair", "The council's long-serving planning chief" }
    for _, who in ipairs(who_is) do
      assert.equal("Ann Orr", only(who .. ", Ann Orr, said the work was late.").speaker)
    end
  end)

  it("is who a description of unknown words between commas tells of", function()
    local is = { "the team's veteran safety", "one of the club's tillers", "the hospital's infection lead" }
    for _, what in ipairs(is) do
      assert.equal("Dre Pulliam", only("Dre Pulliam, " .. what .. ", warned that he was late.").speaker)
    end
  end)

  it("goes on in a paragraph in marks after words that were not quoted", function()
    local quote = only("The harbour was quiet on Monday, and nobody came.\n\n" ..
      "Lena Koch said she had not got that far.\n\n“Ask me when the water is cold.”\n\nIt is cold.")
    assert.equal("Lena Koch", quote.speaker)
    assert.equal("she had not got that far “Ask me when the water is cold.”", quote.text)
  end)

  it("is a body right before the verb, not who signed for it", function()
    assert.equal("Barbell Federation", only("In a statement signed by its secretary, Dauda Maikano, " ..
      "the Barbell Federation said every athlete had been paid.").speaker)
  end)
end)

describe("a speaker told of by other words", function()
  it("is who wrote, not whom he wrote to", function()
    local list = read "Lena Koch has written to the mayor’s lawyer asking him to open an inquiry."
    assert.equal("Lena Koch", list[#list].speaker)
  end)

  it("is whom an outlet quoted, which passes it on", function()
    local list = read("Lena Koch told the daily Stare noviny that wages were growing. “I would rather wait,” " ..
                      "the newspaper quoted her as saying.")
    assert.equal("the daily Stare noviny", list[1].via)
    assert.equal("Lena Koch", list[2].speaker)
    assert.equal("the newspaper", list[2].via)
  end)

  it("stands before an age and a clause of whose", function()
    assert.equal("Lena Koch", only("Lena Koch, 78, whose house stands 300 yards (275 metres) from the quay, " ..
                                   "said she would wait.").speaker)
  end)

  it("is whom the paragraph before was about", function()
    local list = read("But her neighbour Otto Voss has not slept since the ships came in May.\n\n" ..
                      "The retired postman, 74, told reporters: “It is like living on the quay.”")
    assert.equal("Otto Voss", list[#list].speaker)
    list = read "Otto Voss is unmoved. “They took eleven,” he says. The former judge denies that he was asked."
    assert.equal("Otto Voss", list[#list].speaker)
  end)

  it("is who has put out the statement that speaks", function()
    for first, who in pairs {
      ["In a statement on Monday, the Norden Dockers said it was over."] = "Norden Dockers",
      ["The ban was announced in a statement signed by the mayor, Lena Koch."] = "Lena Koch",
      ["The police took a statement from Otto Voss."] = "Otto Voss",
    } do
      local list = read(first .. "\n\n“We regret it,” the statement said.")
      assert.equal(who, list[#list].speaker, first)
    end
    local list = read "The port was full.\n\n“We regret it,” the statement said."
    assert.equal("statement", list[1].speaker)
  end)

  it("is whom a clause between commas is about", function()
    for text, who in pairs {
      ["A doctor working in the valley, who asked not to be named, said that half had died."] = "doctor",
      ["Justice Lena Koch, hearing a plea filed by Otto Voss's wife, Sara Voss, asked why he had not been produced."] =
        "Lena Koch",
    } do
      local list = read(text)
      assert.equal(who, list[#list].speaker)
    end
    local list = read "The accused, who appeared by video, complained that he had been given no medicine."
    assert.equal("The accused", list[#list].source)
  end)

  it("speaks through those who heard it told", function()
    local list = read("Lena Koch told allies in private that 118 members had signed, " ..
                      "according to two lawmakers who were there.")
    assert.equal("Lena Koch", list[1].speaker)
    assert.equal("two lawmakers", list[1].via)
  end)

  it("is hardly named in what it says", function()
    local list = read("Governor Otto Voss said rates would fall. Deputy governor Hans Kant had voted for more, " ..
                      "he said.")
    assert.equal("Otto Voss", list[2].speaker)
  end)

  it("is neither a street nor the letters that another's body is known by", function()
    assert.equal("Merchants", read("Merchants along Third Street said it was late.")[1].speaker)
    local list = read "A spokesman for the station, KQT, said that the audience had “moved on.”"
    assert.equal("spokesman for the station", list[1].speaker)
  end)

  it("is the council of the larger place, when the article speaks of that of a parish too", function()
    local parish = "Keld Parish Council said it was glad. Work is to start in May, the council added."
    assert.equal("Keld Parish Council", read(parish)[2].speaker)
    assert.equal("Dale County Council", read("Dale County Council said it was sorry. " .. parish)[3].speaker)
  end)

  it("may be a body without a name, and is no medium", function()
    local list = read("Norden’s air force gave another account. The plane had been over the sea, it said on Twitter.")
    assert.equal("Norden’s air force", list[#list].speaker)
  end)
end)

describe("a claim that somebody rejects", function()
  it("is told of by the words before it, and he says what he calls it", function()
    local list = read("Voss accused Moreno of ducking two debates, a claim that her spokeswoman, Priya Nair, " ..
                      "dismissed as “complete nonsense.”")
    assert.equal(2, #list)
    assert.equal("Moreno of ducking two debates", list[1].text)
    assert.equal("Priya Nair", list[2].speaker)
    assert.equal("denies", list[2].stance)
  end)

  it("may be what somebody with a title calls it", function()
    local list = read "The ministry has asked for $640 million, a sum that Senator Ann Prentiss has called “painful.”"
    assert.equal("“painful.”", list[#list].text)
    assert.equal("Ann Prentiss", list[#list].speaker)
  end)
end)

describe("what a document is said to tell", function()
  for opening, via in pairs {
    ["According to a memo obtained by the Courier"] = "the Courier",
    ["According to an audit report seen by the Beacon"] = "the Beacon",
    ["According to a report by Keld Institute, published last year"] = false,
    ["According to a study by the union, released on Monday"] = false,
  } do
    it("begins behind what was done with it: " .. opening, function()
      local list = read(opening .. ", the mill was operating at 40 per cent of its capacity.")
      assert.equal("the mill was operating at 40 per cent of its capacity", list[1].text)
      assert.equal(via or nil, list[1].via)
    end)
  end
end)

describe("a headline's words without a speaker", function()
  local story = "Hundreds of people left their homes in Keld on Friday.\n\nMr Orr was away.\n\n" ..
                "“It came up so fast that we left the dog,” said Ann Poole, a teacher."

  it("are those of whoever says them in the text", function()
    local list = read("‘It came up so fast’: Hundreds flee\n\n" .. story)
    assert.equal("Ann Poole", list[1].speaker)
    assert.equal("‘It came up so fast’", list[1].text)
    assert.is_nil(list[1].source)
  end)

  it("are those of the first who is said to be what it calls him", function()
    local list = read("Work is late, bishop says\n\nThe Bishop of Keld, Ann Poole, arrived on Monday.\n\n" ..
                      "“It is late,” Poole said. The deputy bishop, Tom Orr, was away.")
    assert.equal("Ann Poole", list[1].speaker)
    assert.equal("bishop", list[1].source)
  end)

  it("are found for a crosshead too", function()
    local list = read("Hundreds flee Keld\n\nMr Orr said he was away.\n\n‘We left the dog’\n\n" .. story)
    assert.equal("‘We left the dog’", list[2].text)
    assert.equal("Ann Poole", list[2].speaker)
    assert.is_nil(list[2].source)
  end)

  it("are a title where they have their capitals again", function()
    local list = read("Hundreds flee Keld\n\nMr Orr said he was away.\n\n‘The Long Road’\n\n" ..
                      "A film called “The Long Road” was shown to them in Keld on Friday night.")
    assert.equal(1, #list)
  end)

  it("are nobody's where nobody says them", function()
    assert.is_nil(read("‘It went down so fast’: Hundreds flee\n\n" .. story)[1].speaker)
  end)
end)

describe("a speaker whom the lead describes", function()
  local lead = "Farmer loses sheep\n\nA farmer has said he is “heartbroken” after 116 ewes were stolen.\n\n" ..
               "The field lies by the river Keld, north of the old road.\n\n"

  it("is who is named and speaks first behind it", function()
    local list = read(lead .. "Tom Rudd, 41, said the flock had taken 20 years to build up.\n\n" ..
                      "Sue Rudd, the farmer's mother, said it was cruel.")
    assert.equal("Tom Rudd", list[1].speaker)
    assert.equal("A farmer", list[1].source)
    assert.equal("Sue Rudd", list[3].speaker)
  end)

  it("is nobody who speaks for others, nor whoever was named already", function()
    assert.equal("farmer", read(lead .. "A spokesman, Tom Rudd, said it was bad.")[1].speaker)
    assert.equal("farmer", read("Tom Rudd and sheep\n\n" .. lead .. "Tom Rudd said it was bad.")[1].speaker)
  end)

  it("stays without a name when papers leave such people unnamed", function()
    local list = read "Sheep lost\n\nAn official has said it was “bad”.\n\nTom Rudd, the mayor, said it was worse."
    assert.equal("official", list[1].speaker)
  end)
end)

describe("another word for an office", function()
  for first, said in pairs {
    ["Sen. Tom Voss arrived at noon."] = "The lawmaker",
    ["Sgt. Tom Voss arrived at noon."] = "The officer",
    ["Tom Voss, a cardiologist, arrived at noon."] = "The doctor",
    ["Home Secretary Tom Voss arrived at noon."] = "The minister",
    ["District Attorney Tom Voss arrived at noon."] = "The prosecutor",
    ["Tom Voss, a virologist, arrived at noon."] = "The researcher",
  } do
    it("means who has it: " .. said, function()
      local list = read(first .. "\n\nLena Koch was ill.\n\n" .. said .. " said it was late.")
      assert.equal("Tom Voss", list[#list].speaker)
    end)
  end

  it("means nobody who does something else", function()
    local list = read "Tom Voss, a screenwriter, arrived.\n\nLena Koch was ill.\n\nThe publisher said it was late."
    assert.equal("publisher", list[#list].speaker)
    list = read "Sen. Tom Voss arrived.\n\nLena Koch was ill.\n\nThe senator said it was late."
    assert.equal("Tom Voss", list[#list].speaker)
  end)

  it("may stand with another before those who have it, and tells no time then", function()
    local list = read "The mill was unsafe, according to three current and former officials."
    assert.equal("three current and former officials", list[1].speaker)
    assert.is_nil(list[1].when)
    list = read "But current and former officials said the mill was unsafe."
    assert.equal("current and former officials", list[1].speaker)
  end)
end)

describe("a description of a body", function()
  it("means the firm that the text is about, which no word calls one", function()
    local list = read("Warmhaven left her in the cold.\n\nShe rang Warmhaven on Boxing Day.\n\n" ..
                      "Pressed on the invoice, the company said it was an error.")
    assert.equal("Warmhaven", list[#list].speaker)
  end)

  it("means no person who is named as often", function()
    local list = read("Mr Rudd was cold. He said so. Mr Rudd rang on Boxing Day.\n\n" ..
                      "Pressed on the invoice, the company said it was an error.")
    assert.equal("company", list[#list].speaker)
  end)
end)

describe("a poll, a report, a lawsuit", function()
  it("speaks for whose it is", function()
    for text, who in pairs {
      ["A Keld University poll found that most would stay."] = "Keld University",
      ["According to Keld University data, most would stay."] = "Keld University",
      ["Most would stay, according to a poll released Thursday by Keld University, with 24% unsure."] =
        "Keld University",
      ["Lena Koch wrote about the quay. Her report found that most would stay."] = "Lena Koch",
    } do
      local list = read("The quay is old.\n\n" .. text)
      assert.equal(who, list[#list].speaker, text)
    end
  end)

  it("is not of the medium that it stands on", function()
    local list = read "The quay is old.\n\nA Facebook post said that most would stay."
    assert.not_equal("Facebook", list[#list].speaker)
  end)
end)

describe("who is addressed", function()
  it("is not who speaks", function()
    local list = read "Tom Rudd asked Otto Voss about it twice.\n\n“I have answered it, Tom,” he said."
    assert.equal("Otto Voss", list[#list].speaker)
  end)

  it("may be, where others addressed him", function()
    local list = read "Tom Rudd met Otto Voss. Voss was late.\n\n“They say, ‘Otto, go home,’” he said."
    assert.equal("Otto Voss", list[#list].speaker)
  end)
end)

describe("a name with brackets behind it", function()
  it("is described, has a clause and speaks beside them", function()
    for _, text in ipairs {
      "It was no joke for Sen. Lena Koch (D-Maine), the panel's chairwoman, who said it had failed.",
      "It drew no laughter from Sen. Lena Koch (R-Alaska), who warned that it would rain.",
      "Rep. Lena Koch (R-Tex.), who heads the panel that writes the Coast Guard's budget, told them it was late.",
      "“It is late,” Rep. Lena Koch (D-Wis.) said Friday.",
    } do
      local list = read("The panel met.\n\n" .. text)
      assert.equal("Lena Koch", list[#list].speaker, text)
    end
  end)
end)

describe("whom one speaks for", function()
  it("is a client, whose name the text knows", function()
    local list = read("Tom Rudd was charged on Monday. Rudd denies it.\n\n" ..
                      "His barrister, Lena Koch, said her client had gone to bed at nine.")
    assert.same({ "Lena Koch", "Tom Rudd" }, { list[#list].speaker, list[#list].principal })
  end)
end)

describe("through whom", function()
  it("is an outlet by its name's form, its kind, or where it aired", function()
    for text, via in pairs {
      ["“We lost,” Lena Koch told TramBeat."] = "TramBeat",
      ["“We lost,” Lena Koch told the Keld Champion."] = "the Keld Champion",
      ["“We lost,” Lena Koch said over radio station dzRX on Monday."] = "radio station dzRX",
      ["In an interview that aired Friday on KBN 9, Lena Koch said that they had lost."] = "KBN 9",
      ["Lena Koch was quoted by the daily Stadtblatt last month as saying they had lost."] = "the daily Stadtblatt",
    } do
      local list = read(text)
      assert.same({ "Lena Koch", via }, { list[#list].speaker, list[#list].via }, text)
    end
  end)

  it("is a medium behind who says it, before followers, or in front", function()
    for text, want in pairs {
      ["“We lost,” wrote Lena Koch on Facebook."] = { "Lena Koch", "Facebook" },
      ["“We lost,” fumed one fan on X."] = { "one fan", "X" },
      ["In a video posted to her TikTok followers, Lena Koch said: “We lost.”"] = { "Lena Koch", "TikTok" },
      ["On the residents’ WhatsApp group, Lena Koch wrote that they had lost."] = { "Lena Koch", "WhatsApp" },
      ["Speaking on the Back Stick podcast, Lena Koch said: “We lost.”"] = { "Lena Koch", "the Back Stick podcast" },
    } do
      local list = read(text)
      assert.same({ want[2] }, { list[1].via }, text)
      assert.equal(1, (list[1].speaker:find(want[1], 1, true)), text)
      assert.is_nil(list[1].to)
    end
  end)

  it("leaves who was told beside it", function()
    local list = read "Lena Koch told fans on Instagram: “We lost.”"
    assert.same({ "fans", "Instagram" }, { list[1].to, list[1].via })
    list = read "Lena Koch told her aides on Monday that they had lost, according to two of them who were there."
    assert.equal("her aides", list[1].to)
  end)
end)

describe("an outlet at the end of the sentence", function()
  it("passes on what somebody is said there to have said", function()
    check_each {
      { "The port would stay shut, Lena Koch said, Reuters reported.",
        "Lena Koch", "Reuters", "The port would stay shut" },
      { "The port would stay shut, Lena Koch said, Reuters reported, citing a letter to the ministry.",
        "Lena Koch", "Reuters", "The port would stay shut" },
      { "Lena Koch said that the port would stay shut, the BBC reported on Friday.",
        "Lena Koch", "the BBC", "that the port would stay shut" },
      { "Lena Koch said that the port would stay shut, the BBC reported, citing two people who saw the letter.",
        "Lena Koch", "the BBC", "that the port would stay shut" },
      { "Lena Koch said the port would stay shut until Tuesday, according to Reuters.",
        "Lena Koch", "Reuters", "the port would stay shut until Tuesday" },
      { "Lena Koch told lawmakers that the port would stay shut, according to the Interfax news agency.",
        "Lena Koch", "the Interfax news agency", "that the port would stay shut" },
      { "Lena Koch denied that the port would stay shut, the newspaper Kommersant wrote, citing two officials.",
        "Lena Koch", "the newspaper Kommersant", "that the port would stay shut" },
      { "The port would stay shut, Lena Koch said, state media said.",
        "Lena Koch", "state media", "The port would stay shut" },
      { "“The port stays shut,” Lena Koch said, local media reported.",
        "Lena Koch", "local media", "“The port stays shut,”" },
      { "“The port stays shut,” Lena Koch said, as cited by Interfax.",
        "Lena Koch", "Interfax", "“The port stays shut,”" },
      { "“The port stays shut,” Interfax quoted Lena Koch as saying.",
        "Lena Koch", "Interfax", "“The port stays shut,”" },
      { "The port would stay shut, Lena Koch was quoted as saying by Tass.",
        "Lena Koch", "Tass", "The port would stay shut" },
      { "The port would stay shut, the Riverton Gazette quoted Lena Koch as saying.",
        "Lena Koch", "the Riverton Gazette", "The port would stay shut" },
      { "Lena Koch called the closure a mistake, the Financial Times reported.",
        "Lena Koch", "the Financial Times", "the closure a mistake" },
    }
  end)

  it("is the speaker when nobody is, or hands on whom it cites", function()
    check_each {
      { "The port lost money, Reuters reported.", "Reuters", false, "The port lost money" },
      { "The port lost money, the BBC reported on Friday.", "BBC", false, "The port lost money" },
      { "The port lost money, according to Reuters.", "Reuters", false, "The port lost money" },
      { "Reuters reported that the port lost money.", "Reuters", false, "that the port lost money" },
      { "As the Guardian reported on Monday, the port lost money.", "Guardian", false, "the port lost money" },
      { "The BBC said the port lost money.", "BBC", false, "the port lost money" },
      { "Two clerks who had said that they would testify left the country, the Guardian reported.",
        "Guardian", false, "Two clerks who had said that they would testify left the country" },
      { "Lena Koch has been told to resign, the Guardian reported.",
        "Guardian", false, "Lena Koch has been told to resign" },
      { "The ministry has found 600 letters, according to Politico.",
        "Politico", false, "The ministry has found 600 letters" },
      { "“We regret the error,” the New York Times said in a statement.",
        "New York Times", false, "“We regret the error,”" },
      { "The port lost money, Reuters reported, citing a diplomat.", "diplomat", "Reuters", "The port lost money" },
      { "Reuters reported that the port lost money, citing a diplomat in Oslo.",
        "diplomat in Oslo", "Reuters", "that the port lost money" },
    }
  end)
end)

describe("a paragraph in marks that nobody is said to have said", function()
  it("answers the question before it, and asks again", function()
    local list = read("“Is the mill closing?” Lena Koch asked Omar Haddad.\n\n“No.”\n\n“Then why the letters?”")
    assert.equal("Lena Koch", list[1].speaker)
    assert.equal("asks", list[1].stance)
    assert.is_nil(list[2].speaker)
    assert.equal("Lena Koch", list[3].speaker)
  end)

  it("is the other's of two who talk", function()
    local list = read("“We shall stay,” Omar Haddad said.\n\n“For how long?” Lena Koch asked.\n\n“For good.”")
    assert.equal("Omar Haddad", list[3].speaker)
  end)
end)

describe("what is not said", function()
  it("stands apart from what is", function()
    local list = read "Lena Koch said the mill would close but declined to say why."
    assert.equal("the mill would close", list[1].text)
    assert.equal("to say why", list[2].text)
    assert.equal("declines", list[2].stance)
    assert.equal("Lena Koch", list[2].speaker)
    list = read "Lena Koch said Haddad had “folded”, but would not say whether the mill would close."
    assert.equal("mixed", list[1].kind)
    assert.equal("declines", list[2].stance)
  end)
end)

describe("the stance", function()
  local stances = {
    ["Lena Koch told the clerks to wait."] = "demands",
    ["Lena Koch warned them not to wait."] = "demands",
    ["Lena Koch told the clerks that they could wait."] = "asserts",
    ["“Who is it? Haddad?” Lena Koch said."] = "asks",
    ["“Who is it? I know,” Lena Koch said."] = "asserts",
    ["Lena Koch rejected claims that the mill would close."] = "denies",
    ["Lena Koch would neither confirm nor deny that the mill would close."] = "declines",
    ["Lena Koch, 47, pleaded not guilty to fraud."] = "denies",
    ["Lena Koch wanted to know whether the mill would close."] = "asks",
  }
  for sentence, stance in pairs(stances) do
    it("of “" .. sentence .. "” is: " .. stance, function() assert.equal(stance, only(sentence).stance) end)
  end
end)

describe("a date", function()
  it("behind whom something was told, or between two halves, is when and not what", function()
    local list = read "Lena Koch told reporters on 3 March the mill would close."
    assert.equal("the mill would close", list[1].text)
    assert.equal("2024-03-03", list[1].when)
    list = read "“The mill,” Lena Koch said last week, “will close.”"
    assert.equal("“The mill,” “will close.”", list[1].text)
    assert.equal("2024-W10", list[1].when)
  end)
end)

describe("an addressee", function()
  local told = { "those who had come", "the town's mayor", "an audience of about 200", "clerks and reporters" }
  for _, whom in ipairs(told) do
    it("may be " .. whom, function()
      assert.equal(whom, only("“The mill will close,” Lena Koch told " .. whom .. ".").to)
    end)
  end

  it("that opens a sentence is told all that is said there", function()
    local list = read "In a letter to reporters, Lena Koch said the mill was old and argued that it should close."
    assert.equal("reporters", list[1].to)
    assert.equal("reporters", list[2].to)
  end)
end)

describe("a document that an outlet has seen", function()
  it("is passed on by it", function()
    assert.equal("Reuters", only("In a letter seen by Reuters, Lena Koch said the mill would close.").via)
  end)
end)

describe("whom a lawyer or a representative represents", function()
  it("is whom he speaks for", function()
    assert.equal("Omar Haddad", only("Lena Koch, the lawyer representing Omar Haddad, said he was ill.").principal)
  end)
end)

describe("a headline of several items", function()
  it("has one that somebody says", function()
    local list = read("Council seeks answers in Keld; no vote was held on Monday, says Lena Koch\n\n" ..
                      "The council of Keld met on Monday.\n\nIt will meet again on Friday.")
    assert.equal("no vote was held on Monday", list[1].text)
  end)
end)

describe("an analyst's rule", function()
  it("beats the model and is named", function()
    local R = quoth.ruleset "spec.quotes"
    R:rule "motto" {
      match = [[ the motto of source:<Person> is content:<Quoted> ]], make = "Quote",
    }
    local analyser = quoth.analyser { rules = { R } }
    local article = assert(analyser:read "As all know, the motto of Lena Koch is “Ships First” to this day.")
    local quote
    for q in article:quotes() do quote = q end
    assert.equal("“Ships First”", quote.text)
    assert.equal("Lena Koch", quote.speaker.name)
    assert.equal("spec.quotes.motto", quote.rule)
    article:close()
  end)

  it("adds a cue with its stance", function()
    local R = quoth.ruleset "spec.cue"
    R:cue { "pooh-pooh, pooh-poohs, pooh-poohed", stance = "denies" }
    local analyser = quoth.analyser { rules = { R } }
    local article = assert(analyser:read "“It is only rain,” Lena Koch pooh-poohed.")
    for quote in article:quotes() do
      assert.equal("Lena Koch", quote.speaker.name)
      assert.equal("denies", quote.stance)
    end
    article:close()
  end)
end)

describe("confidence", function()
  it("is high beside a cue and low for a quotation that nobody says", function()
    assert.is_true(only "“We are done here,” Lena Koch said.".confidence > 0.9)
    local alone = only "“Someone has to say that the roof of this hall is going to fall down before long.”"
    assert.is_nil(alone.speaker)
    assert.is_true(alone.confidence < 0.5)
  end)
end)
