-- British broadsheet, curly double quotes: an interest-rate decision; a governor, minutes, forecasts, economists, politicians, Sky and BBC.
return {
  published = "2024-05-09",
  text = [[
Bank holds rates at 5% but hints at summer cut

The Bank of England left interest rates unchanged on Thursday but signalled that a first cut could come as soon as August if inflation continues to fall.

The monetary policy committee voted seven to two to keep borrowing costs at 5%, their highest level for 16 years.

“We are not there yet, but we can see there from here,” the governor, Margaret Thirlby, told a press conference in London. “I am more confident than I was in February that inflation is coming under control.”

Thirlby cautioned that pay growth remained too strong and refused to say how many cuts she expected this year.

The minutes, published at the same time, showed that two members, Piet van Rooyen and Anita Sethi, had pushed for an immediate reduction. Keeping policy so tight risked “unnecessary damage” to jobs, Sethi argued.

In forecasts published alongside the decision, the Bank said it expected inflation to fall to 2.1% by the end of the year, from 3.2% in March. It also predicted that the economy would grow by 0.6% in 2024, twice as much as it thought three months ago.

The pound fell 0.4% against the dollar after the announcement, while the FTSE 100 closed at a record high.

“The door has been left well and truly ajar,” said Tom Ellery, chief UK economist at Cavendish Macro. “Unless the wage figures are dreadful, we think August is nailed on.”

Others said traders were getting ahead of themselves. In a note, economists at Hallam Bank pointed out that services inflation was “still twice where it needs to be”. They expect the first cut in November.

The chancellor, David Kettering, said the decision showed that the government’s plan was working. “We have turned the corner,” he said.

His Labour counterpart, Ruth Adeyemi, said families coming off fixed-rate mortgages would not recognise that description.

“Tell that to someone whose payments have gone up by £300 a month,” she said. “They haven’t turned a corner. They’ve hit a wall.”

The Small Business Council called on the Bank to act sooner. Its chair, Graham Pole, told the BBC that many of his members were “hanging on by their fingernails”.

The average two-year fixed mortgage stood at 5.9% on Thursday, according to the data firm Rateview. Lenders have begun to raise their rates again in recent weeks as investors adjusted to the idea of “higher for longer”.

Asked whether she was nervous about cutting before the US Federal Reserve, Thirlby said the Bank “does not set policy for Ohio”.

In an interview with Sky News later in the day, she denied that the timing of the general election had played any part in the committee’s thinking.

“It wasn’t mentioned,” she said. “Not once.”

A former member of the committee, Sir Colin Latham, said he would have voted for a cut. He believes the Bank was too slow to raise rates in 2021 and is now “making the same mistake backwards”.

The next decision is due on 20 June.
]],
  quotes = {
    { "summer cut", speaker = "Bank of England", kind = "indirect" },
    { "a first cut could come as soon as August", speaker = "Bank of England", kind = "indirect", when = "2024-05-09" },
    { "We are not there yet", speaker = "Margaret Thirlby", kind = "direct" },
    { "I am more confident than I was", speaker = "Margaret Thirlby", kind = "direct" },
    { "pay growth remained too strong", speaker = "Margaret Thirlby", kind = "indirect" },
    { "how many cuts she expected", speaker = "Margaret Thirlby", kind = "indirect", stance = "declines" },
    { "had pushed for an immediate reduction", speaker = "minutes", kind = "indirect" },
    { "Keeping policy so tight risked", speaker = "Anita Sethi", kind = "mixed" },
    { "it expected inflation to fall to 2.1%", speaker = "Bank of England", kind = "indirect" },
    { "the economy would grow by 0.6%", speaker = "Bank of England", kind = "indirect", stance = "predicts" },
    { "The door has been left well and truly ajar", speaker = "Tom Ellery", kind = "direct", stance = "asserts" },
    { "Unless the wage figures are dreadful", speaker = "Tom Ellery", kind = "direct" },
    { "traders were getting ahead of themselves", speaker = "Others", kind = "indirect" },
    { "services inflation was", speaker = "economists at Hallam Bank", kind = "mixed" },
    { "the first cut in November", speaker = "economists at Hallam Bank", kind = "indirect", stance = "predicts" },
    { "the decision showed that the government’s plan", speaker = "David Kettering", kind = "indirect", stance = "asserts" },
    { "We have turned the corner", speaker = "David Kettering", kind = "direct", stance = "asserts" },
    { "families coming off fixed-rate mortgages", speaker = "Ruth Adeyemi", kind = "indirect" },
    { "Tell that to someone whose payments", speaker = "Ruth Adeyemi", kind = "direct" },
    { "They haven’t turned a corner", speaker = "Ruth Adeyemi", kind = "direct" },
    { "to act sooner", speaker = "Small Business Council", kind = "indirect", stance = "demands", to = "the Bank" },
    { "hanging on by their fingernails", speaker = "Graham Pole", kind = "mixed", via = { "BBC" } },
    { "The average two-year fixed mortgage", speaker = "Rateview", kind = "indirect", stance = "asserts" },
    { "does not set policy for Ohio", speaker = "Margaret Thirlby", kind = "mixed" },
    { "the timing of the general election had played", speaker = "Margaret Thirlby", kind = "indirect", stance = "denies", via = { "Sky News" } },
    { "It wasn’t mentioned", speaker = "Margaret Thirlby", kind = "direct" },
    { "Not once", speaker = "Margaret Thirlby", kind = "direct" },
    { "he would have voted for a cut", speaker = "Colin Latham", kind = "indirect" },
    { "the Bank was too slow to raise rates", speaker = "Colin Latham", kind = "mixed", stance = "believes" },
  },
  none = { "higher for longer", "voted seven to two" },
}
