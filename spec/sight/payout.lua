-- Fact-check, curly double quotes: a Facebook and X claim about a benefit cut; posts, department, charity, image search, party.
return {
  published = "2025-06-18",
  text = [[
No, pensioners will not lose their bus passes for having more than £8,000 in savings

What was claimed

From 1 August, anyone in England with savings of more than £8,000 will have their free bus pass taken away.

Our verdict

False. The Department for Transport says there are no plans to means-test the scheme, and the letter shared online is not genuine.

A post that has been shared more than 31,000 times on Facebook claims that pensioners with modest savings are about to lose their free bus travel.

“They are coming for our bus passes now,” it says. “Over £8k in the bank and you can walk. Share before they delete this.”

The post includes a photograph of what appears to be a letter from the “National Concessionary Travel Office”. The letter states that “passholders holding savings in excess of £8,000 will have their entitlement withdrawn” and asks recipients to send bank statements to an email address.

No such office exists. A spokesperson for the Department for Transport told TrueCheck: “This letter is a fake. Nobody’s pass is being withdrawn because of their savings, and we would never ask for bank details by email.”

Where did the letter come from?

The earliest version that we could find was posted on X on 9 June by an account called @BrackleyPatriot. When we messaged the account to ask about its source, the user said that the letter had been sent to his aunt. He later told us that he had “seen it in a group” and deleted the post.

Several details show that it is not authentic. The crest at the top is that of the Welsh Government, not the UK Government, and the postcode belongs to a garden centre near Daventry. The manager of the garden centre, Alison Pethick, said that she had taken more than 40 calls from worried pensioners.

“One lady was in tears,” she said. “I told her we only do compost.”

The email address is registered to a domain created on 5 June. Cybersecurity analyst Ravi Sundaram, of the University of Ashbourne, said it bore the hallmarks of a phishing campaign. He warned that anyone who had sent documents to the address should contact their bank immediately.

What do the rules say?

In England, people become eligible for a bus pass when they reach State Pension age. According to guidance on GOV.UK, eligibility does not depend on income or savings.

The claim has also been repeated by politicians. At a public meeting in Corby on 12 June, Councillor Derek Shawcross of the Homeland Party said the government was “stripping pensioners of their bus passes to pay for hotels”.

Mr Shawcross did not respond to our questions. A Homeland Party spokesman said that he had been “expressing the fears of his constituents” and that the party stood by him.

Mavis Groom, head of policy at the charity Later Years, said false claims of this kind caused real distress. “Our helpline had 600 calls about buses last week,” she said. “Normally we get six.”

Meta, which owns Facebook, said that it had reduced the distribution of the post after we contacted it. X did not respond to a request for comment.

We have previously checked claims that free prescriptions would be scrapped for the over-60s and that television licences would be linked to council tax bands. Neither was true.
]],
  quotes = {
    { "there are no plans to means-test", speaker = "Department for Transport", kind = "indirect" },
    { "pensioners with modest savings are about", via = { "Facebook" }, kind = "indirect" },
    { "They are coming for our bus passes", kind = "direct" },
    { "in the bank and you can walk", kind = "direct" },
    { "Share before they delete this", kind = "direct" },
    { "passholders holding savings in excess", kind = "mixed" },
    { "to send bank statements to an email address", to = "recipients", stance = "asks", kind = "indirect" },
    { "This letter is a fake", speaker = "spokesperson for the Department for Transport", principal = "Department for Transport", via = { "TrueCheck" }, kind = "direct" },
    { "s pass is being withdrawn because", speaker = "spokesperson for the Department for Transport", principal = "Department for Transport", via = { "TrueCheck" }, kind = "direct" },
    { "the letter had been sent to his aunt", speaker = "@BrackleyPatriot", kind = "indirect" },
    { "seen it in a group", speaker = "@BrackleyPatriot", kind = "mixed" },
    { "she had taken more than 40 calls", speaker = "Alison Pethick", kind = "indirect" },
    { "One lady was in tears", speaker = "Alison Pethick", kind = "direct" },
    { "I told her we only do compost", speaker = "Alison Pethick", kind = "direct" },
    { "it bore the hallmarks", speaker = "Ravi Sundaram", kind = "indirect" },
    { "should contact their bank immediately", speaker = "Ravi Sundaram", kind = "indirect" },
    { "eligibility does not depend on income", speaker = "guidance on GOV.UK", kind = "indirect" },
    { "stripping pensioners of their bus passes", speaker = "Derek Shawcross", when = "2025-06-12", kind = "mixed" },
    { "expressing the fears of his constituents", speaker = "Homeland Party spokesman", principal = "Homeland Party", kind = "mixed" },
    { "the party stood by him", speaker = "Homeland Party spokesman", principal = "Homeland Party", kind = "mixed" },
    { "false claims of this kind caused real distress", speaker = "Mavis Groom", principal = "Later Years", kind = "indirect" },
    { "Our helpline had 600 calls", speaker = "Mavis Groom", kind = "direct" },
    { "Normally we get six", speaker = "Mavis Groom", kind = "direct" },
    { "it had reduced the distribution of the post", speaker = "Meta", kind = "indirect" },
  },
  none = { "National Concessionary Travel Office", "No such office exists", "the postcode belongs to a garden centre", "people become eligible for a bus pass", "did not respond to our questions", "Neither was true" },
}
