-- British consumer page, straight double quotes, present tense: a firm's changing replies, an agency
-- named after its first words, a regulator, advice, an indirect "he was told".
return {
  published = "2024-11-23",
  text = [[
The £18,000 gas bill for a flat with no gas

The envelope was marked "Good news inside", so Jean Attwater put the kettle on before she opened it.

"I thought, poor soul, whoever that's for," the 81-year-old says. "Then I saw it was me."

The bill, from Brightway Energy, was for £18,214.60 of gas used at her one-bedroom flat in Stockport since 2021. There is no gas in the building. It was taken out after a fire in 1996, according to the landlord, Irwell Homes.

Her son, Peter Attwater, rang the supplier 14 times. Each time, he says, he was assured that an engineer would call. None did.

"One of them wanted me to read out the meter," says Attwater, a driving instructor. "I said, there isn't a meter. He said, 'Right, and is it a smart one?'"

In August the debt was passed to a collection agency, which warned in a letter that it could "apply for a warrant to enter your property". Mrs Attwater stopped using the heating, which is electric.

"I was frightened to touch anything," she says.

We took the case to Brightway. At first it replied that it could not discuss the account because of data protection rules. A day later it told us that the account did not exist.

Then, in a statement, it said: "We are truly sorry for the distress caused to Mrs Attwater. A serial number belonging to a commercial laundry was matched to her address in error. The balance has been cleared and we have offered £500 as a gesture of goodwill."

Attwater regards the offer as derisory. "That's a pound for every time she cried," he says.

Fenwick Lisle, the agency, said it acted "in good faith on information supplied by clients" and had deleted Mrs Attwater's details. It denied threatening to break in.

The regulator, Ofgem, said suppliers "must have systems that spot the obvious".

They often do not. A report by the Energy Ombudsman found that 71% of billing disputes last year were settled in the customer's favour. "The computer is always believed over the customer," Simon Vardy, of the campaign group Fair Bills Now, told BBC Radio 4 last month.

Dawn Kettle, who speaks on energy for Citizens Advice, points out that domestic customers cannot be charged for fuel used more than 12 months ago if the mistake was not theirs. "If you get a bill like this, don't pay it and don't ignore it," she advises. "Ask for an explanation in writing, and then ask again."

Last Friday a man from Brightway turned up with flowers. Mrs Attwater asked if he would like to see the gas.

"He actually looked under the sink," she says.
]],
  quotes = {
    { "I thought, poor soul", speaker = "Jean Attwater", kind = "direct", stance = "asserts" },
    { "Then I saw it was me", speaker = "Jean Attwater", kind = "direct" },
    { "It was taken out after a fire", speaker = "Irwell Homes", kind = "indirect" },
    { "he was assured that an engineer would call", speaker = "Peter Attwater", kind = "indirect" },
    { "One of them wanted me to read out", speaker = "Peter Attwater", kind = "direct", stance = "asserts" },
    { "I said, there isn't a meter", speaker = "Peter Attwater", kind = "direct" },
    { "apply for a warrant to enter your property", speaker = "Fenwick Lisle", kind = "mixed" },
    { "I was frightened to touch anything", speaker = "Jean Attwater", kind = "direct" },
    { "it could not discuss the account", speaker = "Brightway Energy", kind = "indirect" },
    { "the account did not exist", speaker = "Brightway Energy", kind = "indirect" },
    { "We are truly sorry for the distress caused", speaker = "Brightway Energy", kind = "direct", stance = "asserts" },
    { "the offer as derisory", speaker = "Peter Attwater", kind = "indirect", stance = "believes" },
    { "That's a pound for every time she cried", speaker = "Peter Attwater", kind = "direct" },
    { "in good faith on information supplied by clients", speaker = "Fenwick Lisle", kind = "mixed", stance = "asserts" },
    { "threatening to break in", speaker = "Fenwick Lisle", kind = "indirect", stance = "denies" },
    { "must have systems that spot the obvious", speaker = "Ofgem", kind = "mixed" },
    { "71% of billing disputes last year were settled", speaker = "Energy Ombudsman", kind = "indirect" },
    { "The computer is always believed", speaker = "Simon Vardy", kind = "direct", via = { "BBC Radio 4" }, when = "2024-10" },
    { "domestic customers cannot be charged for fuel", speaker = "Dawn Kettle", kind = "indirect", principal = "Citizens Advice" },
    { "If you get a bill like this", speaker = "Dawn Kettle", kind = "direct", principal = "Citizens Advice" },
    { "Ask for an explanation in writing", speaker = "Dawn Kettle", kind = "direct", principal = "Citizens Advice" },
    { "he would like to see the gas", speaker = "Jean Attwater", kind = "indirect", stance = "asks" },
    { "He actually looked under the sink", speaker = "Jean Attwater", kind = "direct" },
  },
  none = { "Good news inside", "They often do not", "turned up with flowers" },
}
