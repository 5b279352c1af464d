-- A Kenyan daily on a political defection: a Woman Rep leaves her party; party leaders, an analyst, a poll, a tweet.
return {
  published = "2021-10-11",
  text = [[
I was insulted in my own party, says Wekesa as she decamps to Umoja

By SAMMY KIPROP and RUTH ACHIENG

The Tumaini Democratic Movement (TDM) was on Sunday scrambling to contain the fallout from the exit of Mtoni Woman Representative Beatrice Wekesa, one of its most vocal legislators.

Ms Wekesa announced at a rally in Kapsoi on Saturday that she would defend her seat on an Umoja Alliance ticket in next year's General Election, ending a nine-year association with the party that took her to Parliament.

"I was sidelined, I was abused at our own meetings and I was told to wait for my turn. I have waited enough," she told a cheering crowd.

The second-term lawmaker claimed that direct nominations had already been promised to relatives of party leader Musa Barasa.

But Mr Barasa, who was in neighbouring Elgoni County, shrugged off the defection, terming it "good riddance".

"A house does not fall because a visitor has left," the former Cabinet minister said during a service at St Monica's Catholic Church, Lwanda. "We wish her well, but let her also leave our vehicle."

TDM secretary-general Caleb Ombati went further, demanding that Ms Wekesa resign and seek a fresh mandate. The law, he said, does not allow a member to "eat from two pots".

"We shall be writing to the Registrar of Political Parties by Tuesday," Mr Ombati told the Nation on the phone.

Registrar Agnes Lelei, when reached for comment, said she was yet to receive any letter from the party.

Multiple sources intimated to the Nation that the legislator had been promised a Cabinet slot should Umoja form the next government. She denied having struck any such deal.

"I have not been promised even a plastic chair," the Woman Rep said.

Umoja presidential hopeful Joseph Tanui, who received her on the dais, said more MPs from the region were on the way.

"The wind has changed direction. Those who are still in that small party should hurry before the door closes," said Dr Tanui, who promised the newcomers free and fair nominations.

Kimaeti MP Dan Mutoro, who accompanied Ms Wekesa, said: "Mama has shown us the way. Some of us are just packing."

The move has elicited mixed reactions in the county.

Mzee Ezekiel Simiyu, the chairman of the council of elders, regretted that leaders had not consulted the community. Ward rep Peter Namachanja, a TDM diehard, warned that residents would teach the Woman Rep a lesson at the ballot.

On Twitter, nominated MP Halima Sheikh, her erstwhile ally, made light of the matter. "Politics is about interests. See you in August, my sister," she wrote.

Political analyst Mercy Kilonzo of Lakeside University argues that the exit could weaken Mr Barasa's hand in the ongoing coalition talks.

"You cannot negotiate for five slots when your own backyard is on fire," says Dr Kilonzo.

An opinion poll released by Infotrust Research last month put TDM's popularity in the region at 34 per cent, down from 51 per cent in March. Mr Ombati has dismissed the findings as "cooked in a hotel room".

Mr Barasa is expected to address a press conference in Nairobi today.
]],
  quotes = {
    { "I was insulted in my own party", speaker = "Beatrice Wekesa" },
    { "she would defend her seat", speaker = "Beatrice Wekesa", when = "2021-10-09", kind = "indirect" },
    { "I was abused at our own meetings", speaker = "Beatrice Wekesa", to = "a cheering crowd", kind = "direct" },
    { "direct nominations had already been promised", speaker = "Beatrice Wekesa", kind = "indirect" },
    { "good riddance", speaker = "Musa Barasa", kind = "mixed" },
    { "A house does not fall because", speaker = "Musa Barasa", kind = "direct" },
    { "let her also leave our vehicle", speaker = "Musa Barasa", kind = "direct" },
    { "Ms Wekesa resign and seek a fresh mandate", speaker = "Caleb Ombati", stance = "demands",
      kind = "indirect" },
    { "does not allow a member to", speaker = "Caleb Ombati", kind = "mixed" },
    { "We shall be writing to the Registrar", speaker = "Caleb Ombati", via = { "Nation" }, kind = "direct" },
    { "she was yet to receive any letter", speaker = "Agnes Lelei", kind = "indirect" },
    { "the legislator had been promised a Cabinet slot", speaker = "Multiple sources", via = { "Nation" },
      kind = "indirect" },
    { "having struck any such deal", speaker = "Beatrice Wekesa", stance = "denies", kind = "indirect" },
    { "I have not been promised even", speaker = "Beatrice Wekesa", kind = "direct" },
    { "more MPs from the region were on", speaker = "Joseph Tanui", kind = "indirect" },
    { "The wind has changed direction", speaker = "Joseph Tanui", kind = "direct" },
    { "the newcomers free and fair nominations", speaker = "Joseph Tanui", stance = "promises",
      kind = "indirect" },
    { "Mama has shown us the way", speaker = "Dan Mutoro", kind = "direct" },
    { "leaders had not consulted the community", speaker = "Ezekiel Simiyu", kind = "indirect" },
    { "residents would teach the Woman Rep a lesson", speaker = "Peter Namachanja", kind = "indirect" },
    { "See you in August, my sister", speaker = "Halima Sheikh", via = { "Twitter" }, kind = "direct" },
    { "the exit could weaken Mr Barasa's hand", speaker = "Mercy Kilonzo", kind = "indirect" },
    { "You cannot negotiate for five slots", speaker = "Mercy Kilonzo", kind = "direct" },
    { "TDM's popularity in the region at 34", speaker = "Infotrust Research", kind = "indirect" },
    { "cooked in a hotel room", speaker = "Caleb Ombati", kind = "mixed" },
  },
  none = {
    "scrambling to contain the fallout from the exit",
    "The move has elicited mixed reactions in the county",
    "Mr Barasa is expected to address a press conference",
  },
}
