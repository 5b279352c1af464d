-- British broadsheet court report, curly single quotes: "a court heard", counsel for clients, a witness under
-- cross-examination, a text message read out, a prepared statement, pleas.
return {
  published = "2023-11-15",
  text = [[
Dealer ‘baked’ Dutch masters in kitchen oven, jury told

An antiques dealer passed off his own paintings as lost works by Jan van Goyen after ageing them at gas mark two and rubbing the contents of a vacuum cleaner bag into the varnish, a court heard on Tuesday.

Opening the case at Southwark Crown Court, Helena Strachan KC said Rupert Maddocks had sold 14 fakes to collectors in Britain, Belgium and the United States for a total of £3.1 million.

‘He had an excellent eye and a very ordinary cooker,’ she told the jury. ‘The Crown says he made full use of both.’

Maddocks, 61, of Lewes, East Sussex, denies nine counts of fraud by false representation. His wife, Sylvie Maddocks, 58, who kept the accounts, denies a single charge of money laundering.

The jury was shown a text message in which the dealer allegedly boasted to a friend: ‘Another day, another windmill. Bruges will swallow it whole.’

According to the prosecution, the scheme unravelled in 2019, when a Bruges gallery sent one river scene for analysis. The laboratory’s report concluded that the white in the clouds was titanium dioxide, ‘a pigment not available to any artist before about 1920’. When the gallery’s director, Wim Claes, telephoned to complain, Maddocks told him the sky must have been retouched by a Victorian.

‘I asked him which Victorian,’ Mr Claes told the court through an interpreter. ‘He said he would have to look that up.’

Cross-examined by Dominic Farr KC, for Rupert Maddocks, the Belgian accepted that his own gallery had certified the work as genuine and had made €90,000 on it. Asked by Mr Farr whether he had ever had a moment’s doubt, he replied: ‘Not while it was for sale.’

There was laughter. The picture, ‘A Ferry near Dordrecht’, stood on an easel beside the witness box. Judge Anil Barot reminded the public gallery that it was not at the theatre.

Mr Farr told jurors that his client had never claimed to be more than a restorer. ‘He sold what he believed were school pieces, and he said so on the invoice,’ the barrister said. Experts, he added, had been ‘queuing up to be fooled’.

In a prepared statement read to the court, Mrs Maddocks said she had known nothing of what went on in the kitchen ‘except that it smelt’. She had assumed the cheques were for frames, she said.

Det Con Louise Okafor, of the Metropolitan Police’s art and antiques unit, recalled finding three wet canvases in the airing cupboard. The house, according to the officer, reeked of linseed oil.

Christie’s, which sold two of the disputed pictures, declined to comment on the case. Mr Claes’s insurers have yet to pay out.

The trial, which is expected to last five weeks, continues.
]],
  quotes = {
    { "Dutch masters in kitchen oven", speaker = "Helena Strachan", kind = "mixed" },
    { "passed off his own paintings as lost works", speaker = "Helena Strachan", kind = "indirect", when = "2023-11-14" },
    { "Rupert Maddocks had sold 14 fakes to collectors", speaker = "Helena Strachan", kind = "indirect", stance = "asserts" },
    { "He had an excellent eye", speaker = "Helena Strachan", kind = "direct", to = "the jury", stance = "asserts" },
    { "The Crown says he made full use", speaker = "Helena Strachan", kind = "direct" },
    { "nine counts of fraud by false representation", speaker = "Rupert Maddocks", kind = "indirect", stance = "denies" },
    { "a single charge of money laundering", speaker = "Sylvie Maddocks", kind = "indirect", stance = "denies" },
    { "Another day, another windmill", speaker = "Rupert Maddocks", kind = "direct", to = "a friend" },
    { "the scheme unravelled in 2019", speaker = "prosecution", kind = "indirect" },
    { "the white in the clouds was titanium dioxide", speaker = "laboratory", kind = "mixed", stance = "asserts" },
    { "the sky must have been retouched", speaker = "Rupert Maddocks", kind = "indirect" },
    { "I asked him which Victorian", speaker = "Wim Claes", kind = "direct", to = "the court" },
    { "He said he would have to look", speaker = "Wim Claes", kind = "direct" },
    { "his own gallery had certified the work", speaker = "Wim Claes", kind = "indirect", stance = "confirms" },
    { "he had ever had a moment’s doubt", speaker = "Dominic Farr", kind = "indirect", stance = "asks", principal = "Rupert Maddocks" },
    { "Not while it was for sale", speaker = "Wim Claes", kind = "direct" },
    { "it was not at the theatre", speaker = "Anil Barot", kind = "indirect", to = "the public gallery" },
    { "his client had never claimed to be more", speaker = "Dominic Farr", kind = "indirect", principal = "Rupert Maddocks", to = "jurors", stance = "denies" },
    { "He sold what he believed were school pieces", speaker = "Dominic Farr", kind = "direct", principal = "Rupert Maddocks" },
    { "queuing up to be fooled", speaker = "Dominic Farr", kind = "mixed", principal = "Rupert Maddocks" },
    { "she had known nothing of what went on", speaker = "Sylvie Maddocks", kind = "mixed" },
    { "She had assumed the cheques were for frames", speaker = "Sylvie Maddocks", kind = "indirect" },
    { "finding three wet canvases in the airing cupboard", speaker = "Louise Okafor", kind = "indirect" },
    { "reeked of linseed oil", speaker = "Louise Okafor", kind = "indirect" },
    { "comment on the case", speaker = "Christie’s", kind = "indirect", stance = "declines" },
  },
  none = { "A Ferry near Dordrecht", "have yet to pay out", "expected to last five weeks" },
}
