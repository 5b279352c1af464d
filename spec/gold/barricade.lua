-- A British broadcaster on protests in Tbilisi: a student, a prime minister and a president, Moscow, Brussels, two ministers together.
return {
  published = "2024-05-14",
  text = [[
Georgia protesters vow to stay as MPs back broadcasting bill

Oksana Dzyubenko
Tbilisi

Thousands of people remained outside Georgia's parliament on Tuesday night after MPs approved a bill that would let the government close television stations without a court order.

Police used water cannon to clear Rustaveli Avenue, but protesters returned within an hour and rebuilt a barricade of benches.

"They can soak us as often as they like," said Nino Gvelesiani, a 22-year-old student. "We're not leaving until the bill does."

Prime Minister Levan Tskhakaia said the law would protect viewers from "paid lies". He denied that it had been copied from Russia.

"Read it in Georgian first," Mr Tskhakaia told reporters.

The president, Ketevan Abashmadze, has promised to veto the bill. "I will send it back with every line crossed out," she said in a video address on Monday. But the governing Georgian Hearth party has enough seats to override her.

In Moscow, Viktor Sergeyevich Poltoranin, who chairs the Russian parliament's foreign affairs committee, described the protests as "a play with a foreign prompter", the Rosvest news agency reported.

The EU's enlargement commissioner, Magdolna Szentgyörgyi, warned that the law would put Georgia's candidacy "in the freezer". Her spokesman, Ondřej Vlachý, said an annual grant of €30m (£26m) was under review.

The foreign ministers of Poland and Romania, Grzegorz Wieczorkiewicz and Ioana Drăgulescu-Popa, called on the government to withdraw the bill. "Friends of Europe do not gag reporters," they said in a joint statement.

The interior ministry said 63 people had been detained for "disobeying lawful orders". But Davit Mchedluri, a human rights lawyer, said at least nine of them had been beaten in police vans.

"One client lost two teeth between the avenue and the station," he told the BBC.

Ukrainian businessman Oleh Tymchyshyn, who owns the channel TV Mziuri, said he expected to be the first to be shut down.

"If they come for us," Mr Tymchyshyn asked, "who will film it?"
]],
  quotes = {
    { "They can soak us", speaker = "Nino Gvelesiani", kind = "direct" },
    { "We're not leaving until", speaker = "Nino Gvelesiani", kind = "direct" },
    { "paid lies", speaker = "Levan Tskhakaia", kind = "mixed" },
    { "it had been copied from Russia", speaker = "Levan Tskhakaia", stance = "denies", kind = "indirect" },
    { "Read it in Georgian first", speaker = "Levan Tskhakaia", to = "reporters", kind = "direct" },
    { "to veto the bill", speaker = "Ketevan Abashmadze", stance = "promises" },
    { "I will send it back", speaker = "Ketevan Abashmadze", when = "2024-05-13", kind = "direct" },
    { "a play with a foreign prompter", speaker = "Viktor Sergeyevich Poltoranin", via = { "Rosvest" },
      kind = "mixed" },
    { "in the freezer", speaker = "Magdolna Szentgyörgyi", kind = "mixed" },
    { "an annual grant of", speaker = "Ondřej Vlachý", principal = "Magdolna Szentgyörgyi", kind = "indirect" },
    { "Friends of Europe do not gag", speaker = "Grzegorz Wieczorkiewicz and Ioana Drăgulescu-Popa", kind = "direct" },
    { "63 people had been detained", speaker = "interior ministry", kind = "mixed" },
    { "at least nine of them had been beaten", speaker = "Davit Mchedluri", kind = "indirect" },
    { "One client lost two teeth", speaker = "Davit Mchedluri", via = { "BBC" }, kind = "direct" },
    { "who will film it?", speaker = "Oleh Tymchyshyn", stance = "asks", kind = "direct" },
  },
}
