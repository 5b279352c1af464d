-- UK consumer affairs column, curly single quotes, a reader's letter and the columnist's reply.
return {
  published = "2025-09-06",
  text = [[
Consumer champion: Chased for four years of someone else’s electricity

Maureen Tolland, a nurse from Chesterfield, writes:

‘I moved out of a rented flat in Derby in August 2021 and gave my supplier, Brightfuel, a final meter reading. It sent me a closing bill, which I paid the same day. In June this year I got a letter from a debt collector for £6,214. I work nights, and the phone now rings all morning. I have not slept properly for weeks.’

It is hard to think of anything that Brightfuel could have got wrong here and didn’t.

You sent me the closing bill, which could not be clearer. You have also kept your tenancy agreement, your removal firm’s invoice and a photograph of the meter. When you offered all this to Brightfuel, you say, a call handler told you that you were still the registered customer and that there was ‘no record’ of you leaving.

I got a similar brush-off at first. The company insisted that the debt was valid because nobody else had opened an account at the address. Pressed on how that could be your fault, it promised to look again.

Ten days later, it admitted that a member of staff had typed in the wrong flat number in 2021. Somebody in flat 14 has been paying for nothing, while you were billed for the people in flat 41.

‘This was human error and we are very sorry for the distress caused to Ms Tolland,’ a Brightfuel spokesperson told me. ‘The account has been closed and the balance cleared.’

It has offered you £150 as a goodwill gesture. You describe that as ‘a month’s parking at my hospital’, and have asked for £500.

The debt collector, Castlegate Recoveries, says it acted in good faith on the information supplied. It denied ringing you more than twice a week, although you logged 31 calls in July alone.

The energy regulator, Ofgem, says suppliers cannot bill for energy used more than 12 months ago if the mistake was theirs. ‘We expect companies to get the basics right,’ it said.

Citizens Advice reports that complaints about wrongly addressed bills rose by 18 per cent last year. Its energy lead, Dipesh Rana, urges customers to complain in writing and to go to the Energy Ombudsman after eight weeks.

Peter Hallam, a solicitor who specialises in consumer debt, advises tenants to photograph the meter on the day they leave and to email the picture to the supplier.

‘Phone calls evaporate,’ he says. ‘Emails don’t.’

Meanwhile, my item last month about Skyway’s airline vouchers struck a nerve. Colin Abbey of Truro says he got back £380 by sending the airline a copy of this column.

‘They folded like a deckchair,’ he writes.

Others had less luck. Sue Pereira emailed to say that she had spent five hours on hold. Skyway, she reports, told her the vouchers had ‘expired by design’.

The airline did not respond to my questions. It has, however, sent me a voucher.
]],
  quotes = {
    { "I moved out of a rented flat in Derby", speaker = "Maureen Tolland", kind = "direct" },
    { "It sent me a closing bill", speaker = "Maureen Tolland", kind = "direct" },
    { "In June this year I got a letter", speaker = "Maureen Tolland", kind = "direct" },
    { "I work nights, and the phone now rings", speaker = "Maureen Tolland", kind = "direct" },
    { "I have not slept properly for weeks", speaker = "Maureen Tolland", kind = "direct" },
    { "you were still the registered customer", speaker = "call handler", principal = "Brightfuel", kind = "indirect", via = { "Maureen Tolland" }, to = "you" },
    { "there was ‘no record’ of you leaving", speaker = "call handler", principal = "Brightfuel", kind = "mixed", via = { "Maureen Tolland" }, to = "you" },
    { "the debt was valid", speaker = "Brightfuel", kind = "indirect", stance = "asserts" },
    { "to look again", speaker = "Brightfuel", kind = "indirect", stance = "promises" },
    { "a member of staff had typed in", speaker = "Brightfuel", kind = "indirect" },
    { "This was human error and we are very sorry", speaker = "Brightfuel spokesperson", principal = "Brightfuel", kind = "direct", to = "me" },
    { "The account has been closed", speaker = "Brightfuel spokesperson", principal = "Brightfuel", kind = "direct", to = "me" },
    { "a month’s parking at my hospital", speaker = "Maureen Tolland", kind = "mixed" },
    { "£500", speaker = "Maureen Tolland", kind = "indirect", stance = "asks" },
    { "it acted in good faith", speaker = "Castlegate Recoveries", kind = "indirect" },
    { "ringing you more than twice a week", speaker = "Castlegate Recoveries", kind = "indirect", stance = "denies" },
    { "suppliers cannot bill for energy", speaker = "Ofgem", kind = "indirect" },
    { "We expect companies to get the basics right", speaker = "Ofgem", kind = "direct" },
    { "complaints about wrongly addressed bills rose", speaker = "Citizens Advice", kind = "indirect" },
    { "to complain in writing", speaker = "Dipesh Rana", kind = "indirect", to = "customers" },
    { "to go to the Energy Ombudsman", speaker = "Dipesh Rana", kind = "indirect", to = "customers" },
    { "to photograph the meter on the day", speaker = "Peter Hallam", kind = "indirect", to = "tenants" },
    { "to email the picture", speaker = "Peter Hallam", kind = "indirect", to = "tenants" },
    { "Phone calls evaporate", speaker = "Peter Hallam", kind = "direct" },
    { "Emails don’t", speaker = "Peter Hallam", kind = "direct" },
    { "he got back £380", speaker = "Colin Abbey", kind = "indirect" },
    { "They folded like a deckchair", speaker = "Colin Abbey", kind = "direct" },
    { "she had spent five hours on hold", speaker = "Sue Pereira", kind = "indirect" },
    { "the vouchers had ‘expired by design’", speaker = "Skyway", kind = "mixed", via = { "Sue Pereira" } },
  },
  none = { "It is hard to think of anything", "Somebody in flat 14 has been paying", "I got a similar brush-off", "although you logged 31 calls", "The airline did not respond", "struck a nerve" },
}
