-- A Reuters-style wildfire story: a commander, scientists who disagree, villagers, a premier, a power company.
return {
  published = "2023-08-18",
  text = [[
Parched soil helped Portugal fire double overnight, scientists say

By Ines Carvalhal and Peter Lunt

VALE DE CORVO, Portugal, Aug 18 (Reuters) - A wildfire that has killed four people in the hills of central Portugal more than doubled in size overnight, and scientists said on Friday that three years of drought had left the ground so dry that roots were burning beneath it.

More than 1,100 firefighters backed by 14 aircraft were battling the blaze near Vale de Corvo, which has consumed 21,000 hectares (51,900 acres), civil protection commander Rui Falcato told reporters.

"We are fighting a fire that goes to bed at night and gets up behind us," he said.

Falcato said gusts of up to 70 kph (43 mph) were forecast for Saturday. He appealed to residents of nine villages to leave while roads were still open.

Soil moisture in the region is at its lowest since satellite measurements began in 1991, according to the European Union's Copernicus Climate Change Service.

Teresa Mourinho, a fire ecologist at the University of Beiralta who is not involved in the firefighting effort, said the pattern matched what her team had predicted last year.

"Trees are coming down without a mark on the bark," Mourinho said by telephone, "because there is nothing left holding them."

A rapid analysis published on Tuesday by the Climate Attribution Network, a group of European researchers, found that global warming had made this month's heat at least four times more likely.

Not all researchers agree that climate is the main culprit. Henrik Aldal, who studies land use at the Norwegian Forest Institute, argued that abandoned farms and eucalyptus plantations mattered more.

"If you take the goats and the people off a hillside for 40 years, you are stacking firewood," he said. "The drought lights it, but we built it."

Aldal conceded, however, that this summer's temperatures were beyond anything in his records.

Prime Minister Duarte Leal, who cut short a holiday to visit the area, pledged on Thursday that every destroyed home would be rebuilt by next winter. Opposition lawmakers accuse his government of failing to clear land around villages after deadly fires in 2017.

"I did not come here with excuses," Leal told broadcaster RTP.

In Souto Velho, a hamlet of 30 people, Albertina Nunes, 78, hosed down the roof of her stable after refusing to board the bus sent for her.

"They told me to bring one bag," she said. "Which bag do you put a cow in?"

Her neighbour Joaquim Reis said the water had run out an hour after the firefighters left. "After that we used the wine," he said.

Power company EnerLusa said in a statement that it had shut down two high-voltage lines as a precaution, and denied that one of them had sparked the fire.

Prosecutors have opened an inquiry. A source close to the investigation told Reuters that a farm machine was the likeliest cause.

Newspaper Correio da Serra quoted the mayor of Vale de Corvo, Filipe Antunes, as saying that the town's siren had failed twice.

Weather agency IPMA said no rain was expected before the end of the month.

(Reporting by Ines Carvalhal in Vale de Corvo and Peter Lunt in Lisbon; Editing by Mark Osgood)
]],
  quotes = {
    { "Parched soil helped Portugal fire double overnight", speaker = "scientists", kind = "indirect" },
    { "three years of drought had left the ground", speaker = "scientists", when = "2023-08-18",
      kind = "indirect" },
    { "More than 1,100 firefighters backed by 14 aircraft", speaker = "Rui Falcato", to = "reporters",
      kind = "indirect" },
    { "We are fighting a fire", speaker = "Rui Falcato", kind = "direct" },
    { "gusts of up to 70 kph", speaker = "Rui Falcato", kind = "indirect" },
    { "to leave while roads were still open", speaker = "Rui Falcato", kind = "indirect" },
    { "Soil moisture in the region", speaker = "Copernicus Climate Change Service", kind = "indirect" },
    { "the pattern matched what her team had predicted", speaker = "Teresa Mourinho", kind = "indirect" },
    { "Trees are coming down without a mark", speaker = "Teresa Mourinho", kind = "direct" },
    { "because there is nothing left holding them", speaker = "Teresa Mourinho", kind = "direct" },
    { "global warming had made this month's heat", speaker = "Climate Attribution Network", when = "2023-08-15",
      kind = "indirect" },
    { "abandoned farms and eucalyptus plantations mattered more", speaker = "Henrik Aldal", kind = "indirect" },
    { "you are stacking firewood", speaker = "Henrik Aldal", kind = "direct" },
    { "The drought lights it, but we built it", speaker = "Henrik Aldal", kind = "direct" },
    { "this summer's temperatures were beyond anything", speaker = "Henrik Aldal", kind = "indirect" },
    { "every destroyed home would be rebuilt", speaker = "Duarte Leal", when = "2023-08-17", stance = "promises",
      kind = "indirect" },
    { "failing to clear land around villages", speaker = "Opposition lawmakers", kind = "indirect" },
    { "I did not come here with excuses", speaker = "Duarte Leal", via = { "RTP" }, kind = "direct" },
    { "They told me to bring one bag", speaker = "Albertina Nunes", kind = "direct" },
    { "Which bag do you put a cow in", speaker = "Albertina Nunes", kind = "direct" },
    { "the water had run out an hour after", speaker = "Joaquim Reis", kind = "indirect" },
    { "After that we used the wine", speaker = "Joaquim Reis", kind = "direct" },
    { "it had shut down two high-voltage lines", speaker = "EnerLusa", kind = "indirect" },
    { "one of them had sparked the fire", speaker = "EnerLusa", stance = "denies", kind = "indirect" },
    { "a farm machine was the likeliest cause", speaker = "source close to the investigation",
      via = { "Reuters" }, kind = "indirect" },
    { "the town's siren had failed twice", speaker = "Filipe Antunes", via = { "Correio da Serra" },
      kind = "indirect" },
    { "no rain was expected before the end", speaker = "IPMA", kind = "indirect" },
  },
  none = {
    "Prosecutors have opened an inquiry",
    "hosed down the roof of her stable",
    "who cut short a holiday to visit the area",
  },
}
