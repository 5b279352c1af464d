-- Who is who: what article:entities() says of people, organisations and their mentions.

local quoth = require "quoth"

local function entities(text)
  if not text:find("\n", 1, true) then text = "notes of the week\n\n" .. text end
  local article = assert(quoth.read(text))
  local list = {}
  for entity in article:entities() do
    local mentions = {}
    for _, span in ipairs(entity.mentions) do mentions[#mentions + 1] = span.text end
    list[#list + 1] = { name = entity.name, kind = entity.kind, roles = entity.roles, mentions = mentions }
  end
  return list
end

local function named(list, name)
  local found
  for _, entity in ipairs(list) do
    if entity.name == name then
      assert.is_nil(found, "two entities are named " .. name)
      found = entity
    end
  end
  return found
end

local function mentions_of(text, name)
  local entity = named(entities(text), name)
  return entity and table.concat(entity.mentions, " | ")
end

describe("a person", function()
  it("is one entity under full name, surname and title", function()
    local list = entities "Mayor Lena Koch opened the bridge. Koch cut a ribbon. Ms. Koch then left."
    local koch = named(list, "Lena Koch")
    assert.equal("person", koch.kind)
    assert.equal(3, #koch.mentions)
  end)

  it("is no place, and a canon may be a woman", function()
    local list = entities("Houses in Much Harbury were shut. Among the guests was Canon Hilary Koch. She was late.")
    assert.equal("unknown", named(list, "Much Harbury").kind)
    assert.equal(2, #named(list, "Hilary Koch").mentions)
  end)

  it("is who is described with an owner before, and who follows a name with another inside", function()
    assert.equal("Lena Koch | secretary",
                 mentions_of("They met Lena Koch, the union's secretary, on Monday.", "Lena Koch"))
    local text = "Rudd Brothers analyst Paul Weiss, who said that it was late, left."
    local article = assert(quoth.read("notes of the week\n\n" .. text))
    assert.equal("Paul Weiss", article:quotes()().speaker.name)
  end)

  it("is what stands before the noun of what is called so, and no body of another's name", function()
    local text = "They joined the IG Keld union in May. The IG Keld said it was time."
    assert.truthy(named(entities(text), "IG Keld"))
    local list = entities "Lena Voss founded Voss University in 1990. Voss was ill. Voss University closed."
    assert.equal("person", named(list, "Lena Voss").kind)
    assert.equal("org", named(list, "Voss University").kind)
  end)

  it("is not who is called by what another is: the farmer's mother is no farmer", function()
    local list = entities "Ann Voss, the farmer's mother, left. Tom Voss, the farmer, stayed."
    assert.same({ "mother" }, named(list, "Ann Voss").roles)
  end)

  it("is no drama, film or book", function()
    local text = "Fame came with Harbour Row, the TV drama in which she died. The film Much Harbury came later."
    assert.equal("unknown", named(entities(text), "Harbour Row").kind)
    assert.equal("unknown", named(entities(text), "Much Harbury").kind)
  end)

  it("is not called what was done to whom a sentence opens with", function()
    local list = entities "Sentencing Lena Koch, Judge Paul Weiss was stern. Welcoming Koch, the mayor was glad."
    assert.equal("Lena Koch | Koch", table.concat(named(list, "Lena Koch").mentions, " | "))
    assert.is_table(named(list, "Paul Weiss"))
    assert.is_table(named(list, "mayor"))
  end)

  it("takes the longest name as its own, also when the surname comes first", function()
    local koch = named(entities "Dry summer, says Koch\n\nThe mayor, Lena Koch, was glad.", "Lena Koch")
    assert.equal("Koch", koch.mentions[1])
  end)

  it("keeps the roles that the text gives it", function()
    local list = entities "Kremlin spokesman Dmitry Orlov spoke. Orlov, a former teacher, was calm."
    local roles = table.concat(named(list, "Dmitry Orlov").roles, ", ")
    assert.truthy(roles:find("spokesman", 1, true))
    assert.truthy(roles:find("teacher", 1, true))
  end)

  it("is told from another of the same surname", function()
    local list = entities "Anna Weiss and Paul Weiss came. Anna Weiss sang. Mr. Weiss did not."
    assert.equal(2, #named(list, "Anna Weiss").mentions)
    assert.equal("Paul Weiss | Mr. Weiss", table.concat(named(list, "Paul Weiss").mentions, " | "))
  end)

  it("is not the one under whose title it serves", function()
    local list = entities("The leader of the council resigned on Friday. Deputy leader Ian Moss took over, " ..
      "and vice president Ana Sole spoke. The president did not.")
    assert.same({ "Deputy leader" }, named(list, "Ian Moss").roles)
    assert.equal(1, #named(list, "Ana Sole").mentions)
  end)

  it("has the titles of many countries before the name", function()
    for _, title in ipairs { "Cllr", "Coun.", "PC", "Det Insp", "Baroness", "Shri", "Datuk Seri", "Alhaji", "Frau" } do
      assert.equal(2, #named(entities(title .. " Ines Ruud spoke first. Then " .. title .. " Ruud left."),
        "Ines Ruud").mentions, title)
    end
  end)

  it("may have initials, particles, a hyphen and a suffix in the name", function()
    for _, name in ipairs { "J. R. Holm", "Ursula von der Heide", "Jean-Luc Morel", "Sammy Reyes, Jr." } do
      assert.truthy(named(entities("On Monday the jury heard " .. name .. " for an hour."), name), name)
    end
  end)

  it("may be called like a title, a day or with a hyphen", function()
    assert.equal("Prosecutor Alisha Dean | Ms. Dean",
      mentions_of("Prosecutor Alisha Dean spoke first. Then Ms. Dean left.", "Alisha Dean"))
    assert.equal("Comrade Sunday Akpo | Akpo",
      mentions_of("They were led by Comrade Sunday Akpo of the union. Akpo said no.", "Sunday Akpo"))
    local list = entities("Odile Marsh met her aunt, Ann Marsh-Rey, in town. Ms. Marsh-Rey said no. Ms. Marsh left.")
    assert.equal(2, #named(list, "Ann Marsh-Rey").mentions - 1)
    assert.equal(2, #named(list, "Odile Marsh").mentions)
    assert.truthy(named(entities "They were led by Simone d'Abreu of the union.", "Simone d'Abreu"))
  end)

  it("may have a particle or a syllable with a hyphen, and the family name in front", function()
    assert.equal("Khalid al-Barudi | Al-Barudi | Mr al-Barudi",
      mentions_of("Khalid al-Barudi rose. Al-Barudi spoke. Mr al-Barudi sat.", "Khalid al-Barudi"))
    assert.equal("South Korean judge Ban Yeo-jin | Mr Ban",
      mentions_of("South Korean judge Ban Yeo-jin rose. Mr Ban sat.", "Ban Yeo-jin"))
    assert.equal("Her aide Ji-soo Nam | Nam", mentions_of("Her aide Ji-soo Nam rose. Nam sat.", "Ji-soo Nam"))
    assert.equal("Mayor Xu Weilin | Mr Xu", mentions_of("Mayor Xu Weilin rose. Mr Xu sat.", "Xu Weilin"))
    assert.equal("Dr Anh-Thu Mai | Dr Mai", mentions_of("They met Dr Anh-Thu Mai. Dr Mai sat.", "Anh-Thu Mai"))
    assert.equal("Chairman Cian Ó Duill | Mr Ó Duill",
      mentions_of("Chairman Cian Ó Duill rose. Mr Ó Duill sat.", "Cian Ó Duill"))
  end)

  it("may have a title inside the name, but none that is a firm's trade", function()
    assert.equal("legislator Cheung Man-kwong | Cheung",
      mentions_of("They met legislator Cheung Man-kwong. Cheung sat.", "Cheung Man-kwong"))
    assert.truthy(named(entities "Abdi Sheikh Nur, a trader, left.", "Abdi Sheikh Nur"))
    assert.truthy(named(entities "They met Colonel Idrissa Malam Sani on Monday.", "Idrissa Malam Sani"))
    assert.equal("org", named(entities "Broker Pictor Securities was fined.", "Pictor Securities").kind)
    assert.equal("org", named(entities "They listened to the broadcaster TV-Ost on Monday.", "TV-Ost").kind)
  end)

  it("may be called Sir and the given name, but Mr only with the surname", function()
    assert.equal("Sir Aubrey Finch | Sir Aubrey", mentions_of("Sir Aubrey Finch rose. Sir Aubrey sat.", "Aubrey Finch"))
    assert.equal("Lee Finch", mentions_of("Lee Finch rose. Mr Lee sat.", "Lee Finch"))
  end)

  it("stands behind a body with a number, and in no place or body", function()
    assert.truthy(named(entities "They heard Local 44 president Carl Wojcik on Monday.", "Carl Wojcik"))
    assert.equal("place", named(entities "It struck the village of Low Marit at dawn.", "Low Marit").kind)
    assert.equal("place", named(entities "They climbed Cerro Marit at dawn.", "Cerro Marit").kind)
    assert.equal("unknown", named(entities "They read the Alpine Marit at dawn.", "Alpine Marit").kind)
    assert.equal("org", named(entities "They met investor Sable Point Capital in May.", "Sable Point Capital").kind)
  end)

  it("may have a nickname in quotation marks inside the name", function()
    assert.truthy(named(entities "The driver is Joe “Socks” Malone of Leeds.", "Joe “Socks” Malone"))
  end)

  it("is meant by pronouns of its gender", function()
    local text = "Lena Koch met Paul Weiss on Monday. She was early. He was late."
    assert.equal("Lena Koch | She", mentions_of(text, "Lena Koch"))
    assert.equal("Paul Weiss | He", mentions_of(text, "Paul Weiss"))
  end)

  it("is meant by its office, its age and its nation", function()
    local text = "Senator Paul Haddad, 67, swam. The senator was cold. " ..
                 "Norwegian engineer Liv Aas, 40, watched. The 67-year-old laughed. The Norwegian said nothing."
    assert.truthy(mentions_of(text, "Paul Haddad"):find("The senator", 1, true))
    assert.truthy(mentions_of(text, "Paul Haddad"):find("67-year-old", 1, true))
    assert.truthy(mentions_of(text, "Liv Aas"):find("The Norwegian", 1, true))
  end)

  it("is introduced by a description before or after a comma", function()
    local text = "Orlov's deputy, Rita Blum, came. Carl Sand, the chairman of the club, did not."
    assert.truthy(mentions_of(text, "Rita Blum"):find("deputy", 1, true))
    assert.truthy(mentions_of(text, "Carl Sand"):find("chairman", 1, true))
  end)

  it("is described behind a verb, after an adverb and by the letters behind its name", function()
    assert.equal("Rita Blum | a perfumer | The perfumer | she",
      mentions_of("Rita Blum was once a perfumer. The perfumer was tired, she said.", "Rita Blum"))
    assert.equal("Carl Sand | a senator | The senator",
      mentions_of("Carl Sand, now a senator, left. The senator was tired.", "Carl Sand"))
    assert.equal("A former student | Hana Wirth",
      mentions_of("A former student of Orlov's, Hana Wirth, left.", "Hana Wirth"))
    local list = entities "They met Priya Rao KC and the butcher Tom Dix. “No,” the barrister said."
    assert.equal("Priya Rao KC | the barrister", table.concat(named(list, "Priya Rao").mentions, " | "))
  end)

  it("is of a certain age and gender", function()
    local list = entities("Ida Moss, 19, and her son, Karl, 20, fell. The 19-year-old woke first. " ..
      "Ann Vale and Tom Vale rose. Ann Vale sang. Mr. Vale did not.")
    assert.equal("Ida Moss | The 19-year-old", table.concat(named(list, "Ida Moss").mentions, " | "))
    assert.equal("Tom Vale | Mr. Vale", table.concat(named(list, "Tom Vale").mentions, " | "))
    assert.truthy(named(entities "“No,” the sixty-one-year-old said.", "sixty-one-year-old"))
    list = entities("Ken Battersby, a roofer, won. Desperate Ken dug through the tip.")
    assert.equal("Ken Battersby | a roofer | Desperate Ken", table.concat(named(list, "Ken Battersby").mentions, " | "))
  end)

  it("is not described by whom it meets", function()
    local list = entities "The mayor, Ann Poole, met the deputy mayor, Tom Orr. “Yes,” Orr said. “No,” Poole said."
    assert.same({ "mayor" }, named(list, "Ann Poole").roles)
    assert.same({ "deputy mayor" }, named(list, "Tom Orr").roles)
  end)

  it("is not the one who stands before the comma", function()
    assert.equal("Lena Koch | She | she",
      mentions_of("Lena Koch rose. She laughed. The magistrate, she said, had been polite.", "Lena Koch"))
  end)

  it("may be introduced by a description and named later", function()
    local text = "His press secretary was there. Press secretary Hilde Vos wore red."
    assert.truthy(named(entities(text), "Hilde Vos"))
  end)
end)

describe("an organisation", function()
  it("is known by the acronym that the text gives", function()
    local text = "The National Union of Rail Workers (NURW) met on Monday. The NURW voted."
    local union = named(entities(text), "National Union of Rail Workers")
    assert.equal("org", union.kind)
    assert.equal(3, #union.mentions)
  end)

  it("is known by its initials, those of small words too", function()
    for name, letters in pairs { ["Department for Education"] = "DfE", ["Ministry of Defence"] = "MoD" } do
      local body = named(entities("The " .. name .. " met on Monday. The " .. letters .. " voted."), name)
      assert.equal(2, #body.mentions)
    end
  end)

  it("may have a preposition and an ampersand in its name", function()
    for _, name in ipairs { "Bank of England", "Marks & Spencer", "Department of Homeland Security" } do
      assert.truthy(named(entities("On Monday the " .. name .. " moved."), name), name)
    end
  end)
end)

describe("several people", function()
  it("are called by what opens their sentence", function()
    assert.truthy(named(entities "Consumer groups said it was too small. They wanted more.", "Consumer groups"))
  end)
end)

describe("a body", function()
  it("may be named behind what it does", function()
    assert.truthy(named(entities "Charity Carers Together was fined.", "Carers Together"))
    assert.truthy(named(entities "The contractor, Brackan Civil, said no.", "Brackan Civil"))
    assert.equal("org", named(entities "They listened to Corwick & Lane on Monday.", "Corwick & Lane").kind)
    assert.equal("org", named(entities "AT&T Corp was fined.", "AT&T Corp").kind)
    assert.truthy(named(entities "CivicEye said no.", "CivicEye"))
  end)

  it("may have 'and' inside its name, and letters for it", function()
    for _, name in ipairs { "Food and Drug Administration", "Ministry of Labour and Social Security",
                            "City Disaster Risk Reduction and Management Office" } do
      assert.truthy(named(entities("On Monday they wrote to the " .. name .. " in vain."), name), name)
    end
    assert.is_nil(named(entities "They wrote to Ford and Chrysler in vain.", "Ford and Chrysler"))
  end)

  it("is described behind its name, and meant by what it is", function()
    assert.equal("Northern Ore Co. | The company",
      mentions_of("Northern Ore Co. was fined. The Mine Safety Board met. The union was glad. The company was not.",
        "Northern Ore Co."))
    assert.equal("The Kisan Front | KF | a coalition",
      mentions_of("The Kisan Front (KF), a coalition of farmers, met on Monday.", "Kisan Front"))
  end)
end)

describe("a description", function()
  it("begins with a compound of any words", function()
    for _, what in ipairs { "long-serving mayor", "second-term lawmaker", "well-known lawyer", "off-duty officer" } do
      assert.truthy(named(entities("The " .. what .. " said it was late."), what))
    end
  end)
end)

describe("a title with small words inside", function()
  it("is one title, before a name and alone", function()
    assert.equal("Secretary of State Lee Orr | the secretary",
      mentions_of("Secretary of State Lee Orr spoke. The deal is off, the secretary said.", "Lee Orr"))
    local orr = named(entities "The US Secretary of State Lee Orr met Secretary of the Treasury Ann Kay.", "Lee Orr")
    assert.same({ "US Secretary of State" }, orr.roles)
    assert.truthy(named(entities "They met Minister of State for Finance Rajesh Solanki.", "Rajesh Solanki"))
  end)
end)

describe("a body", function()
  it("is called what it calls itself", function()
    assert.equal("A group | itself | Blackfern | It",
      mentions_of("A group calling itself Blackfern has claimed the attack. It gave no proof.", "Blackfern"))
  end)

  it("may be named short in the headline", function()
    assert.equal("rival Harnell | Harnell Group | Harnell", mentions_of("Veltro bids for rival Harnell\n\nBritain's " ..
      "Harnell Group met its lenders on Friday. Harnell gave no price.", "Harnell Group"))
  end)
end)

describe("a surname that is a word", function()
  it("is the person's who has been named in full", function()
    assert.equal("Tyrell Banks | Banks",
      mentions_of("Tyrell Banks missed nine shots. Banks did not stop.", "Tyrell Banks"))
  end)
end)

describe("the first part of a compound", function()
  it("is nobody", function()
    local list = entities("Government-backed scientists met. Council-run homes shut. Police-led talks failed. " ..
      "Body-language expert Ann Roe came.")
    for _, name in ipairs { "Government", "Council", "Police", "Body" } do assert.is_nil(named(list, name), name) end
    assert.truthy(named(list, "Ann Roe"))
  end)
end)

describe("a capital letter", function()
  it("makes no name of a date", function()
    for _, entity in ipairs(entities "On Monday, March 3, it rained. May was dry.") do
      error("no entity was expected, but there is " .. entity.name)
    end
  end)

  it("makes an adverb part of a name inside a sentence", function()
    local list = entities "The group Harbours First cited the First Amendment. First it rained."
    assert.same({ "Harbours First", "First Amendment" }, { list[1].name, list[2].name })
  end)

  it("makes no name of a word that begins a sentence", function()
    local list = entities "However it rained. Yesterday the roof leaked. Buckets helped."
    assert.same({}, list)
  end)

  it("in a headline is believed where the text below repeats it", function()
    local list = entities("Koch Opens Bridge After Long Delay\n\n" ..
                          "The bridge that Koch opened is red. It took years.")
    assert.truthy(named(list, "Koch"))
    assert.is_nil(named(list, "Long Delay"))
  end)
end)

describe("a title before a name", function()
  local function role_of(text, name)
    local entity = named(entities(text), name)
    return entity and table.concat(entity.roles, ", ")
  end

  it("may hold letters or a field in parentheses", function()
    assert.truthy(role_of("Chief Executive Officer (CEO) Lena Koch was glad.", "Lena Koch"):find("Officer", 1, true))
    assert.truthy(named(entities "The Deputy Commissioner of Police (North) Lena Koch was glad.", "Lena Koch"))
    assert.truthy(named(entities "The deputy superintendent (traffic) Lena Koch was glad.", "Lena Koch"))
    local list = entities "The Director (Works) of Aldon Water, Lena Koch, was glad. The mayor (left) was not."
    assert.truthy(role_of("The Chief Executive Officer (CEO) of Aldon Water, Lena Koch, was glad.", "Lena Koch"))
    assert.truthy(named(list, "mayor"))
  end)

  it("may be one of two, of which the second goes with the name", function()
    local text = "The regional police spokesman, Deputy Superintendent of Police (DSP) Paul Weiss, was glad. He left."
    assert.equal("The regional police spokesman | Deputy Superintendent | Paul Weiss | He",
                 mentions_of(text, "Paul Weiss"))
  end)

  it("may stand behind the name of a department that opens the sentence", function()
    assert.equal("director-general", role_of(
      "Department of Forests director-general Datuk Dr Tan Boon Keat was glad.", "Tan Boon Keat"))
  end)

  it("is no title where its letters stand for something else", function()
    local list = entities "SP leader Paul Weiss was glad. SP Lena Koch was not."
    assert.truthy(named(list, "SP"))
    assert.truthy(named(list, "Lena Koch"))
  end)

  it("is not made longer by what its bearer is a member for", function()
    local list = entities "The Member of Parliament for Upper Wendle North, Lena Koch, was glad. She left."
    assert.equal("The Member of Parliament | Lena Koch | She", table.concat(named(list, "Lena Koch").mentions, " | "))
    assert.equal("unknown", named(list, "Upper Wendle North").kind)
  end)
end)

describe("a description with a name between commas behind it", function()
  it("may say where, when or of what before", function()
    for _, description in ipairs {
      "Her neighbour in the state", "Her Labour opponent in May's election", "Their lawyer in Aldon province",
      "The Minister of Roads and Harbours",
    } do
      local koch = named(entities(description .. ", Lena Koch, was glad."), "Lena Koch")
      assert.equal(2, #koch.mentions, description)
    end
  end)

  it("may be of several, of whom one is named", function()
    local list = entities "One of the few farmers around, Mrs Lena Koch, was glad. She left."
    assert.equal("few farmers | Mrs Lena Koch | She", table.concat(named(list, "Lena Koch").mentions, " | "))
  end)

  it("is that of whose verb follows, not of one whom a preposition governs", function()
    local text = "In a note read out by Sgt Paul Weiss, a neighbour, Lena Koch, was kind."
    assert.equal("a neighbour | Lena Koch", mentions_of(text, "Lena Koch"))
  end)

  it("is not that of another behind an and", function()
    local list = entities "The mayor of Aldon and his deputy, Lena Koch, left."
    assert.truthy(named(list, "mayor") or not named(list, "Lena Koch").roles[1]:find("mayor", 1, true))
  end)
end)

describe("a couple", function()
  it("has its family name from the second of them", function()
    local list = entities "Ann and Ian Dowell run the shop. Mrs Dowell is glad. Mr Dowell is not. Ann left."
    assert.equal("Ann | Mrs Dowell | Ann", table.concat(named(list, "Ann Dowell").mentions, " | "))
    assert.equal("Ian Dowell | Mr Dowell", table.concat(named(list, "Ian Dowell").mentions, " | "))
  end)

  it("is none where the first has a name already", function()
    local list = entities "Ann Koch came. Ann and Ian Dowell left."
    assert.equal("Ann Koch | Ann", table.concat(named(list, "Ann Koch").mentions, " | "))
  end)
end)

describe("an unknown name", function()
  it("is a body's that does or has what only bodies do or have", function()
    for _, text in ipairs {
      "They bought it from Nutriva, which makes sachets.", "Nutriva's new chief executive left.",
      "Last week Nutriva has cut its forecast.", "Last week Nutriva, the small start-up behind the toy, grew.",
    } do assert.equal("org", named(entities(text), "Nutriva").kind, text) end
    assert.not_equal("org", named(entities "They met Nutriva, who sells fish.", "Nutriva").kind)
    assert.not_equal("org", named(entities "Lena Koch left. Koch cut her hair.", "Lena Koch").kind)
  end)

  it("is one with the same name that says of what form the firm is", function()
    local text = "Shivam Mills was blamed. Cooks left Shivam Mills Pvt Ltd on foot."
    assert.equal("Shivam Mills | Shivam Mills Pvt Ltd", mentions_of(text, "Shivam Mills Pvt Ltd"))
    assert.equal("org", named(entities "Cooks left Kumpulan Wendle Sdn Bhd on foot.", "Kumpulan Wendle Sdn Bhd").kind)
  end)

  it("may be the initials of a body that has been named", function()
    local text = "He called the Federal Timber Commission. An F.T.C. clerk left. The FTC is glad."
    assert.equal("the Federal Timber Commission | F.T.C. | The FTC", mentions_of(text, "Federal Timber Commission"))
  end)
end)

describe("'the company'", function()
  local function meant(text, description)
    for _, entity in ipairs(entities(text)) do
      for _, mention in ipairs(entity.mentions) do
        if mention == description then return entity.name end
      end
    end
  end

  it("is the firm that the sentence before is about, not one named in passing", function()
    assert.equal("Wendle Foods", meant("Wendle Foods grew, say analysts at Aldon Securities. The company was glad.",
                                       "The company"))
  end)

  it("is the firm that the story is about rather than one named once", function()
    assert.equal("Wendle Foods", meant("Wendle Foods grew. Wendle Foods has two mills. It sold one. " ..
      "A clerk of Aldon Securities called. The company was glad.", "The company"))
  end)

  it("is no body of another sense, by its name or by what it was called", function()
    assert.is_nil(meant("The airline Aldon Blue was late. The union was glad.", "The union"))
    assert.equal("Union of Wendle Millers",
                 meant("The Union of Wendle Millers met the airline Aldon Blue. The union was glad.", "The union"))
  end)

  it("and the like are what was described more fully", function()
    local text = "He quoted the Norwegian defence ministry. The ministry was glad."
    assert.equal("Norwegian defence ministry", meant(text, "The ministry"))
    assert.equal("porters' union", meant("She chairs the porters' union. The union was glad.", "The union"))
  end)

  it("with another word is the one that has the word in its name", function()
    assert.equal("Wendle District Council", meant("Wendle District Council met. Aldon County Council did not. " ..
                                                  "They called the district council.", "the district council"))
  end)
end)

describe("an office in a place", function()
  it("is that of one who has been introduced with it", function()
    assert.equal("MP Lena Koch | the Upper Wendle MP",
                 mentions_of("MP Lena Koch was glad. They called the Upper Wendle MP.", "Lena Koch"))
  end)
end)

describe("whom one speaks for", function()
  local function principal(text)
    local article = assert(quoth.read("notes of the week\n\n" .. text))
    for quote in article:quotes() do
      if quote.principal then return quote.principal.name end
    end
  end

  it("owns the spokesman, wherever he speaks", function()
    assert.equal("army", principal("The army was late. Its spokesman in Wendle province, Colonel Paul Weiss, " ..
                                   "said on Friday that nobody was hurt."))
  end)

  it("is the body that a noun before the role means", function()
    assert.equal("Wendle Foods", principal("Wendle Foods grew.\n\nIt rained.\n\n" ..
                                           "“We are glad,” company spokeswoman Lena Koch said."))
  end)
end)

describe("a noun that is a verb", function()
  it("is no part of the name before it", function()
    local list = entities "They hear the Italian Harp Guild estimates that half are lost."
    assert.truthy(named(list, "Italian Harp Guild"))
  end)
end)

describe("what stands before a name", function()
  it("is a nation's adjective, and a word with the sentence's capital", function()
    assert.truthy(named(entities "Unseeded Croatian Petra Koch won on Friday. Koch was glad.", "Petra Koch"))
  end)

  it("is what somebody was, behind a comma", function()
    assert.equal("Her coach | two Goran Weiss",
      mentions_of("Lena Koch won. Her coach, former world number two Goran Weiss, was glad.", "Goran Weiss"))
  end)

  it("is a second description of one without a name", function()
    assert.equal("Her husband | a teacher",
      mentions_of("Lena Koch ran. Her husband, a teacher, was shot.", "husband"))
  end)
end)

describe("the name of a body", function()
  it("may say what it is for, or be of two", function()
    local list = entities "The Center for Harp Integrity was late. A Department for Work and Harps spokesman left."
    assert.truthy(named(list, "Center for Harp Integrity"))
    assert.truthy(named(list, "Department for Work and Harps"))
    assert.equal("org", named(entities "Weiss & Lyle was calm on Monday.", "Weiss & Lyle").kind)
  end)

  it("is the same by its two letters, when they are known", function()
    assert.equal("the United Nations | the UN",
      mentions_of("Rain fell, according to the United Nations. More may come, the UN has warned.", "United Nations"))
  end)

  it("is what the sentence before is about, unless that is known to be somebody", function()
    local function speaker(text)
      local article = assert(quoth.read("notes of the week\n\n" .. text))
      return article:quotes()().speaker.name
    end
    assert.equal("Noctura Bio", speaker "Noctura Bio has opened a third mill. The company said it would open another.")
    assert.equal("Noctura Bio", speaker("Noctura Bio, a company in Boston, Massachusetts, has opened a mill. " ..
                                        "The company said it would open another."))
    local list = entities("The Desert Guard, the paramilitary force that holds the town, has denied it. " ..
                          "Its spokesman blamed others.")
    assert.equal("The Desert Guard | the paramilitary force | it",
                 table.concat(named(list, "Desert Guard").mentions, " | "))
    assert.equal("company", speaker "Paul Weiss has opened a third mill. The company said it would open another.")
  end)

  it("may end with several people of a title, or say what they are for", function()
    for _, name in ipairs { "Keld Association of University Professors", "US Conference of Mayors" } do
      assert.truthy(named(entities("The " .. name .. " met on Monday."), name))
    end
    assert.truthy(named(entities "The trade group Insurers for Fair Care met.", "Insurers for Fair Care"))
    assert.truthy(named(entities "The lawyers for Lena Koch met.", "Lena Koch"))
  end)

  it("may be called by the last word of its name", function()
    local article = assert(quoth.read("notes of the week\n\nPupils in the Keld City School District will lock their " ..
                                      "phones. The district said that the pouches would cost $38,000."))
    assert.equal("Keld City School District", article:quotes()().speaker.name)
  end)

  it("may have commas in what it cares for", function()
    local office = "Department for Rivers, Food and Rural Affairs"
    local article = assert(quoth.read("Notes of the week\n\nIt rained.\n\nA spokesman for the " .. office ..
                                      " said the mill would close."))
    assert.equal(office, article:quotes()().principal.name)
  end)

  it("is told by its description between commas, at the begin of a sentence", function()
    local article = assert(quoth.read("Notes of the week\n\nIt rained.\n\nKeldor, the shop workers' union, " ..
                                      "said the mill would close."))
    assert.equal("Keldor", article:quotes()().speaker.name)
  end)

  it("ends before a noun that is a verb there, and begins with where it is", function()
    assert.truthy(named(entities "Lindholm Bank estimates the market at 640 million.", "Lindholm Bank"))
    assert.truthy(named(entities "Southern Water dug a well.", "Southern Water"))
  end)

  it("is none in an adjective", function()
    local article = assert(quoth.read("notes of the week\n\nThe Abu Dhabi-based carrier said that it was late."))
    for quote in article:quotes() do assert.equal("Abu Dhabi-based carrier", quote.speaker.name) end
  end)
end)

describe("a party and a state in brackets", function()
  it("are nobody", function()
    local list = entities "It was made by Rep. Lena Koch (R-Mass.) on Monday. Sen. Paul Weiss (D-Fla.) left."
    for _, entity in ipairs(list) do
      if entity.kind == "person" then assert.truthy(entity.name == "Lena Koch" or entity.name == "Paul Weiss") end
    end
  end)
end)

describe("a role before a name", function()
  it("tells that a building is somebody's surname", function()
    local list = entities("Mayor Robyn Castle left. Dr Emma Temple left. Ms Castle was late. " ..
                          "King George Hospital closed.")
    assert.equal(2, #named(list, "Robyn Castle").mentions)
    assert.equal("person", named(list, "Emma Temple").kind)
    assert.equal("org", named(list, "King George Hospital").kind)
  end)

  it("is whole when only its first word has a capital, and at the begin of a sentence", function()
    for _, title in ipairs { "President-elect", "Director-General", "Vice-President" } do
      local koch = named(entities("It rained. " .. title .. " Lena Koch left."), "Lena Koch")
      assert.same({ title }, koch.roles)
    end
  end)

  it("may have what it is of before it, by its letters as well", function()
    assert.truthy(named(entities "The World Tin Board (WTB) chief Lena Koch left.", "Lena Koch"))
    local article = assert(quoth.read "Notes of the week\n\nIt rained.\n\n“No,” said Norden forward Lena Koch.")
    assert.equal("Lena Koch", article:quotes()().speaker.name)
  end)

  it("may be one of two", function()
    local article = assert(quoth.read("Notes of the week\n\nIt rained.\n\n" ..
                                      "“No,” said Deputy Prime Minister and Finance Minister Lena Koch."))
    assert.equal("Lena Koch", article:quotes()().speaker.name)
  end)
end)

describe("the capitals that open a story", function()
  it("are no part of a name", function()
    assert.truthy(named(entities "LENA Koch has left the club. Koch was late.", "Lena Koch"))
    assert.truthy(named(entities "JAYDON OKORO came off the bench. Okoro was late.", "Jaydon Okoro"))
  end)

  it("are kept where the name has them everywhere", function()
    assert.truthy(named(entities "ABN AMRO said it was late. ABN AMRO was late.", "ABN AMRO"))
  end)
end)

describe("types of mentions", function()
  it("are there for an analyst's rules", function()
    local R = quoth.ruleset "spec.names"
    R:rule "meeting" { match = [[ a:<Person> met b:<Person|Org> ]], make = "Meeting" }
    local analyser = quoth.analyser { rules = { R } }
    local article = assert(analyser:read("notes of the week\n\n" ..
                                         "Lena Koch met Paul Weiss. Koch met the Bank of England."))
    local found = {}
    for mark in article:marks "Meeting" do found[#found + 1] = mark.text end
    assert.same({ "Lena Koch met Paul Weiss", "Koch met the Bank of England" }, found)
  end)
end)
