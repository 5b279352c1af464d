-- A market wire: a company, a regulator, sources, analysts, a union on X, ratings in marks.
return {
  published = "2024-06-05",
  text = [[
UPDATE 2-Palladine shares tumble as regulator opens probe, copper steadies

STRAND CITY, June 5 (Reuters) - Shares in Palladine Metals PLC fell as much as 14% on Wednesday after the Securities Board said it had opened an investigation into the miner's accounting for its Orsk Valley smelter.

The board said in a two-line notice that it was examining revenue booked "between July 2021 and December 2023". It gave no further details.

Palladine, the world's fourth-largest copper producer, said it was cooperating with the regulator and had appointed outside counsel.

"We have full confidence in our financial statements," Chief Financial Officer Ingrid Solheim-Bae said in a statement.

She declined to comment when asked by Reuters whether auditors had raised concerns before the probe.

Two sources with direct knowledge of the matter said the company's audit committee had discussed the smelter as early as February. The sources declined to be identified because the discussions were private.

"The market hates a vacuum," said Joaquim Teles, head of commodities strategy at Banco Arrivel. "Until there is a number, investors will assume the worst number."

Analysts at Corrigan Stowe cut their rating to "sell" from "hold" and said in a note that a restatement could wipe out up to a third of last year's profit.

Copper for three-month delivery was little changed at $9,940 a tonne. Teles said he expected prices to stay above $9,500 through the third quarter unless Chinese demand weakened further.

The metal rose on Tuesday after Atacora's mining minister, Rodrigo Almagro, told the newspaper El Cobre that a strike at the Salvador mine could last "weeks, not days".

The union at Salvador denied on Wednesday that talks had broken down. "We are at the table," its president, Luz Carrasco, wrote on X. "Where is the company?"

Palladine's biggest shareholder, the Halim family, backs the management, a person close to the family said. It holds 22%, according to exchange filings.

(Reporting by Sanna Kivela; Additional reporting by Diego Rus in Puerto Sol; Editing by Tom Ashe)
]],
  quotes = {
    { "it had opened an investigation", speaker = "Securities Board", kind = "indirect" },
    { "between July 2021 and December 2023", speaker = "Securities Board", kind = "mixed" },
    { "it was cooperating with the regulator", speaker = "Palladine Metals PLC", kind = "indirect" },
    { "We have full confidence", speaker = "Ingrid Solheim-Bae", kind = "direct" },
    { "to comment when asked", speaker = "Ingrid Solheim-Bae", stance = "declines" },
    { "the company's audit committee had discussed", speaker = "Two sources with direct knowledge of the matter", kind = "indirect" },
    { "investors will assume the worst number", speaker = "Joaquim Teles", kind = "direct" },
    { "a restatement could wipe out", kind = "indirect" },
    { "prices to stay above $9,500", speaker = "Joaquim Teles", kind = "indirect" },
    { "weeks, not days", speaker = "Rodrigo Almagro", via = { "El Cobre" }, kind = "mixed" },
    { "talks had broken down", stance = "denies", when = "2024-06-05", kind = "indirect" },
    { "We are at the table", speaker = "Luz Carrasco", via = { "X" }, kind = "direct" },
    { "Where is the company?", speaker = "Luz Carrasco" },
    { "backs the management", kind = "indirect" },
  },
  none = { "\"sell\"", "\"hold\"" },
}
