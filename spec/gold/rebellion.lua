-- A British broadsheet on a row in the governing party: rebels, ministers off the record, a chief whip, a think tank.
return {
  published = "2025-06-19",
  text = [[
Ministers scramble to head off Labour revolt as ex-minister calls bus pass cut ‘a gift to our enemies’

Eleanor Voss
Political correspondent

Ministers were scrambling on Thursday night to contain the biggest rebellion of Graham Teller’s premiership after more than 60 Labour MPs put their names to an amendment that would halt plans to means-test free bus passes for pensioners.

Dan Oakeshott, the MP for Harbury South and a former transport minister, who organised the amendment, accused the Treasury of “raiding the pockets of people who have nothing else to give”.

“I have knocked on doors in this constituency for 19 years and I have never had so many slammed in my face,” he said. “If we go through with it, it is a gift to our enemies.”

His anger was echoed by one of the party’s most popular mayors. Priya Lockwood, who runs the West Pennines, told LBC that the savings were illusory.

“If you stop my mum getting the bus to her hospital appointment, you will end up paying for an ambulance,” she said. “It isn’t complicated.”

Downing Street insisted the prime minister would not back down. “He has been clear that the sums have to add up,” his official spokesperson said. “These are difficult choices, but they are fair ones.”

Privately, however, several cabinet ministers are understood to have told the chancellor, Ruth Amery, that the measure cannot pass in its current form. A member of the cabinet said colleagues had been kept in the dark “like mushrooms”.

“Nobody at the Treasury thought to ask what a bus pass is worth in a town without a train station,” the minister added.

Amery defended the plan in the Commons on Wednesday, telling MPs that a fifth of the passes were held by people in the top income bracket. She said: “I do not think a cleaner in Sunderland should be subsidising a barrister in Surrey.”

That argument was dismissed by Sir Neville Prowse, the former work and pensions secretary, as “a sixth-form debating point”. Writing in the Times, he warned that thousands of those on the lowest incomes would lose out because they would never fill in the form.

Prowse’s claim that the scheme would cost more to run than it saved is not shared by the Institute for Public Finance, which said this week that it would raise £410m a year by 2028.

Whips have spent the week ringing potential rebels. A first-term MP, who asked not to be named, said her call had been “perfectly charming, which is when you start to worry”.

The chief whip, Moira Clegg, denied that anybody had been threatened. “We talk to colleagues. That is the job,” she said.

The shadow chancellor, Toby Hallam, said Labour was “at war with itself and with your nan”.

A poll by Opinium found that 58% of voters opposed the change, including nearly half of those who backed Labour at the last election.

Oakeshott, who was sacked in the January reshuffle, is expected to tell a rally in Leeds on Saturday that “a Labour government that takes away the bus has lost its map”. Friends of the 47-year-old deny that he is preparing a leadership bid.

The vote is due on Tuesday. Asked whether the government would win it, Clegg said: “Ask me on Monday.”
]],
  quotes = {
    { "a gift to our enemies", speaker = "Dan Oakeshott" },
    { "raiding the pockets of people", speaker = "Dan Oakeshott", kind = "mixed" },
    { "I have never had so many slammed", speaker = "Dan Oakeshott", kind = "direct" },
    { "If we go through with it", speaker = "Dan Oakeshott", kind = "direct" },
    { "the savings were illusory", speaker = "Priya Lockwood", via = { "LBC" }, kind = "indirect" },
    { "you will end up paying for an ambulance", speaker = "Priya Lockwood", kind = "direct" },
    { "It isn’t complicated", speaker = "Priya Lockwood", kind = "direct" },
    { "the prime minister would not back down", speaker = "Downing Street", kind = "indirect" },
    { "He has been clear that the sums", speaker = "official spokesperson", principal = "Graham Teller",
      kind = "direct" },
    { "These are difficult choices", speaker = "official spokesperson", principal = "Graham Teller",
      kind = "direct" },
    { "the measure cannot pass in its current form", speaker = "several cabinet ministers", kind = "indirect" },
    { "colleagues had been kept in the dark", speaker = "member of the cabinet", kind = "mixed" },
    { "Nobody at the Treasury thought to ask", speaker = "member of the cabinet", kind = "direct" },
    { "a fifth of the passes were held", speaker = "Ruth Amery", to = "MPs", when = "2025-06-18",
      kind = "indirect" },
    { "I do not think a cleaner in Sunderland", speaker = "Ruth Amery", kind = "direct" },
    { "a sixth-form debating point", speaker = "Neville Prowse", kind = "mixed" },
    { "thousands of those on the lowest incomes", speaker = "Neville Prowse", via = { "Times" },
      kind = "indirect" },
    { "the scheme would cost more to run", speaker = "Neville Prowse", kind = "indirect" },
    { "it would raise £410m a year by 2028", speaker = "Institute for Public Finance", kind = "indirect" },
    { "which is when you start to worry", speaker = "first-term MP", kind = "mixed" },
    { "anybody had been threatened", speaker = "Moira Clegg", stance = "denies", kind = "indirect" },
    { "We talk to colleagues", speaker = "Moira Clegg", kind = "direct" },
    { "at war with itself and with your nan", speaker = "Toby Hallam", kind = "mixed" },
    { "58% of voters opposed the change", speaker = "Opinium", kind = "indirect" },
    { "takes away the bus has lost its map", speaker = "Dan Oakeshott", to = "a rally in Leeds",
      when = "2025-06-21" },
    { "he is preparing a leadership bid", speaker = "Friends of the 47-year-old", stance = "denies",
      kind = "indirect" },
    { "Ask me on Monday", speaker = "Moira Clegg", kind = "direct" },
  },
  none = {
    "Whips have spent the week ringing potential rebels",
    "who was sacked in the January reshuffle",
    "The vote is due on Tuesday",
  },
}
