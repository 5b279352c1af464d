-- A consumer column in a British paper: the columnist asks, a mother and a son, a firm that answers in parts, a charity, an ombudsman, a managing director.
return {
  published = "2025-02-08",
  text = [[
Warmhaven left my mother without heating for 19 days – and then billed her for it

Prudence Achterberg
Your consumer champion

When Gwen Tolley's boiler died on Boxing Day, she did what the sticker on the front told her to do and rang Warmhaven. The 84-year-old has paid the firm £31 a month since 2011 for cover called “Total Peace”.

“The lady said somebody would be with me by teatime,” says Mrs Tolley, from Ludlow. “She didn't say which month.”

Her son, Adrian, wrote to me in despair. He says that he rang the helpline 41 times and was cut off on nine of them.

“At one point I was told that Mum wasn't vulnerable because she had answered the phone,” he writes.

When an engineer did arrive, he condemned the boiler and left. Warmhaven then sent an invoice for £640, claiming that the fault had been caused by “customer neglect”.

I asked Warmhaven to explain. A spokesperson told me: “We are sorry that on this occasion our service fell short of the high standards we set ourselves.”

Pressed on the invoice, the company said it had been “generated in error”. It denied that Mrs Tolley's calls had been ignored, but admitted that its records for 27 December were incomplete.

According to Kit Mbeki-Lowell of the charity Warm Rights, such cases are anything but rare. “Cover is sold by people and refused by software,” he says. The charity has called on the Energy Complaints Office (ECO) to make firms publish their waiting times.

The ECO tells me that it upheld 63% of complaints against Warmhaven last year. Its chief ombudsman, Dame Felicity Sorrell, said in November that the sector was “drinking in the last-chance saloon”.

On Wednesday, after I sent a fourth email, Warmhaven's managing director, Roland Spriggs, rang me himself. He has promised that Mrs Tolley will receive a new boiler by the end of the month and £500 for her trouble.

Would he live for 19 days without heating? “I have a wood-burner,” he replied.

Mrs Tolley is delighted. “I shall believe it when I can feel it in my feet,” she says.
]],
  quotes = {
    { "somebody would be with me by teatime", speaker = "Gwen Tolley", kind = "direct" },
    { "he rang the helpline 41 times", speaker = "Adrian", kind = "indirect" },
    { "At one point I was told", speaker = "Adrian", kind = "direct" },
    { "customer neglect", speaker = "Warmhaven", kind = "mixed" },
    { "our service fell short", principal = "Warmhaven", kind = "direct" },
    { "generated in error", speaker = "Warmhaven", kind = "mixed" },
    { "calls had been ignored", speaker = "Warmhaven", stance = "denies", kind = "indirect" },
    { "its records for 27 December", speaker = "Warmhaven", kind = "indirect" },
    { "such cases are anything but rare", speaker = "Kit Mbeki-Lowell", kind = "indirect" },
    { "to make firms publish", speaker = "Warm Rights", stance = "demands" },
    { "it upheld 63% of complaints", speaker = "Energy Complaints Office", kind = "indirect" },
    { "drinking in the last-chance saloon", speaker = "Felicity Sorrell", when = "2024-11", kind = "mixed" },
    { "Mrs Tolley will receive a new boiler", speaker = "Roland Spriggs", stance = "promises", kind = "indirect" },
    { "I have a wood-burner", speaker = "Roland Spriggs", kind = "direct" },
    { "I shall believe it when", speaker = "Gwen Tolley", kind = "direct" },
  },
  none = { "“Total Peace”" },
}
