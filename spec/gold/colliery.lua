-- A foreign report in a British paper's manner: families, a minister, a widow who quotes a letter, a ministry unnamed.
return {
  published = "2022-10-18",
  text = [[
‘We buried them at night’: miners’ families say Karsova hid true toll of blast

Ilse Brandvold in the Teren valley

Relatives of miners killed in an underground explosion in Karsova have accused the government of concealing the true number of dead, as the president, Ruslan Omarbek, faced growing calls to dismiss his energy minister.

Officials say 31 people died when methane ignited in the Zarya-2 shaft on 9 October. Families and two rescue workers put the figure at more than 70.

“They gave us the coffins closed and told us not to open them,” said Gulnara Isayeva, whose two sons worked the night shift.

“Mine was so light. I carried him myself. A mother knows the weight of her son.”

Her neighbour, Marat, who asked that his surname not be used, said soldiers had confiscated mobile phones at the pithead.

The energy minister, Timur Sadykov, denied on Monday that any deaths had been covered up. “This is a tragedy, not a conspiracy,” he told state television. “Whoever counts the dead for political profit should be ashamed.”

Sadykov, a former mine director who is married to the president’s niece, blamed the blast on “gross negligence” by the shift foreman, who was among those killed.

The foreman’s widow, Dinara Bek, rejected this. “He wrote to them in June, in July and in August,” she said, producing copies of three handwritten letters. “He said: ‘The gas is rising and the sensors are dead.’ Nobody answered.”

The mine’s owner, the London-listed Zarya Resources, said it was cooperating fully with investigators. It did not respond to questions about the letters.

Anneke Rood, a researcher at Justice Watch, said the authorities had “a long and dismal record of making numbers disappear”.

“In 2014 they said nobody had died at Lake Suur,” said Rood. “We later found 19 graves.”

The EU’s ambassador, Paolo Ferrante, urged the government to publish a full list of the dead. A foreign ministry spokesperson described his remarks as “interference dressed as sympathy”.

Omarbek, who has ruled since 1999, visited the valley on Friday but did not meet the families. His press office said he had been “deeply moved”.

Isayeva heard the helicopter. “It stayed for 20 minutes,” she said. “That is not long enough even to cry.”
]],
  quotes = {
    { "31 people died when methane ignited", speaker = "Officials", kind = "indirect" },
    { "They gave us the coffins closed", speaker = "Gulnara Isayeva", kind = "direct" },
    { "A mother knows the weight of her son", speaker = "Gulnara Isayeva", kind = "direct" },
    { "soldiers had confiscated mobile phones", speaker = "Marat", kind = "indirect" },
    { "any deaths had been covered up", speaker = "Timur Sadykov", stance = "denies", when = "2022-10-17",
      kind = "indirect" },
    { "This is a tragedy, not a conspiracy", speaker = "Timur Sadykov", via = { "state television" },
      kind = "direct" },
    { "gross negligence", speaker = "Timur Sadykov", kind = "mixed" },
    { "He wrote to them in June", speaker = "Dinara Bek", kind = "direct" },
    { "it was cooperating fully with investigators", speaker = "Zarya Resources", kind = "indirect" },
    { "a long and dismal record", speaker = "Anneke Rood", kind = "mixed" },
    { "We later found 19 graves", speaker = "Anneke Rood", kind = "direct" },
    { "to publish a full list of the dead", speaker = "Paolo Ferrante", stance = "demands", kind = "indirect" },
    { "interference dressed as sympathy", kind = "mixed" },
    { "That is not long enough even to cry", speaker = "Gulnara Isayeva", kind = "direct" },
  },
}
