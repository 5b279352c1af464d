-- AP-style foreign story, curly double quotes, translated quotes: a mining dam bursts in the Andes.
return {
  published = "2025-08-11",
  text = [[
Rescuers search mud for 17 missing after mine dam collapse in Peru

PUKAMAYO, Peru (AP) — Rescuers dug through thick gray mud Monday after a dam holding mining waste collapsed above this Andean village, killing at least nine people and leaving 17 missing, authorities said.

The wave of sludge buried two dozen homes and the village school late Saturday, said Gen. Óscar Villafuerte, the head of Peru’s civil defense institute.

“If this had happened on a weekday, we would be counting children,” Villafuerte told reporters at the scene.

Residents said they had complained for months about water seeping from the foot of the dam, which belongs to Minera Alto Sol, a zinc producer.

“We told the engineer. We took him there and he put his hand in the water,” Eusebia Mamani, 58, said in Quechua through an interpreter. “He laughed and said the mountain was sweating.”

Mamani’s husband and grandson are among the missing. Neighbors said she had not eaten since Saturday.

The company, a subsidiary of Canada’s Northgate Ridge Resources, denied negligence. It said in a statement in Spanish that the dam was inspected in June and was “fully compliant with national regulations.”

“We join in the sorrow of the families,” the statement said.

But a report by the national environmental agency, dated May 28 and seen by The Associated Press, described cracks in the western wall as “active and progressive” and recommended that the pond be drained.

President Mateo Arrunátegui canceled a trip to Brazil and declared a 60-day emergency. In a televised address Sunday night, he vowed that those responsible would “answer with their liberty.”

Prosecutors said Monday they had detained two Alto Sol managers for questioning. The men’s lawyer, Hernán Quiroz, said they were being made “scapegoats.” He told local radio station Onda Sierra that both had warned their superiors in writing about the dam.

Opposition lawmaker Yesenia Cutipa accused the government of ignoring the agency’s findings because of its ties to the mining industry.

“This was not an accident, it was an appointment,” she wrote in Spanish on X.

Mining Minister Rodrigo Salcedo called the accusation “vile” and said that he had only learned of the report on Sunday.

In Pukamayo’s adobe church, now a shelter for about 200 people, the Rev. Anselmo Huarcaya said he rang the bell when he heard the roar.

“Some people thought it was for a wedding,” the priest said. “They came out of their houses to look, and that is what saved them.”

Wilber Ccori, a 19-year-old student, said he pulled his sister out by her hair. “I asked her to forgive me,” he said, weeping. “She was angry for one minute.”

The Health Ministry urged people downstream not to drink from the Río Blanco or eat fish caught in it. The newspaper El Faro de los Andes reported that a gray plume had reached the outskirts of Tarmas, a city of 80,000.

The United Nations office in Lima said it was ready to send water purification equipment.

Dams that hold mining waste have failed several times in South America in recent years, including two disasters in Brazil that killed hundreds.

___

Associated Press writer Carla Benavides in Lima, Peru, contributed to this report.
]],
  quotes = {
    { "a dam holding mining waste collapsed", speaker = "authorities", kind = "indirect" },
    { "The wave of sludge buried two dozen homes", speaker = "Óscar Villafuerte", kind = "indirect" },
    { "If this had happened on a weekday", speaker = "Óscar Villafuerte", kind = "direct", to = "reporters" },
    { "they had complained for months", speaker = "Residents", kind = "indirect" },
    { "We told the engineer", speaker = "Eusebia Mamani", kind = "direct", via = { "interpreter" } },
    { "We took him there and he put his hand", speaker = "Eusebia Mamani", kind = "direct", via = { "interpreter" } },
    { "He laughed and said", speaker = "Eusebia Mamani", kind = "direct", via = { "interpreter" } },
    { "she had not eaten since Saturday", speaker = "Neighbors", kind = "indirect" },
    { "negligence", speaker = "Minera Alto Sol", kind = "indirect", stance = "denies" },
    { "the dam was inspected in June", speaker = "Minera Alto Sol", kind = "indirect" },
    { "fully compliant with national regulations", speaker = "Minera Alto Sol", kind = "mixed" },
    { "We join in the sorrow of the families", speaker = "Minera Alto Sol", kind = "direct" },
    { "active and progressive", speaker = "national environmental agency", kind = "mixed", when = "2025-05-28" },
    { "the pond be drained", speaker = "national environmental agency", kind = "indirect", when = "2025-05-28" },
    { "those responsible would “answer with their liberty.”", speaker = "Mateo Arrunátegui", kind = "mixed", when = "2025-08-10", stance = "promises" },
    { "they had detained two Alto Sol managers", speaker = "Prosecutors", kind = "indirect", when = "2025-08-11" },
    { "they were being made “scapegoats.”", speaker = "Hernán Quiroz", principal = "two Alto Sol managers", kind = "mixed" },
    { "both had warned their superiors", speaker = "Hernán Quiroz", principal = "two Alto Sol managers", kind = "indirect", via = { "Onda Sierra" } },
    { "ignoring the agency’s findings", speaker = "Yesenia Cutipa", kind = "indirect" },
    { "This was not an accident", speaker = "Yesenia Cutipa", kind = "direct", via = { "X" } },
    { "vile", speaker = "Rodrigo Salcedo", kind = "mixed" },
    { "he had only learned of the report", speaker = "Rodrigo Salcedo", kind = "indirect" },
    { "he rang the bell when he heard the roar", speaker = "Anselmo Huarcaya", kind = "indirect" },
    { "Some people thought it was for a wedding", speaker = "Anselmo Huarcaya", kind = "direct" },
    { "They came out of their houses to look", speaker = "Anselmo Huarcaya", kind = "direct" },
    { "he pulled his sister out by her hair", speaker = "Wilber Ccori", kind = "indirect" },
    { "I asked her to forgive me", speaker = "Wilber Ccori", kind = "direct" },
    { "She was angry for one minute", speaker = "Wilber Ccori", kind = "direct" },
    { "not to drink from the Río Blanco", speaker = "Health Ministry", kind = "indirect", to = "people downstream", stance = "asks" },
    { "a gray plume had reached the outskirts", speaker = "El Faro de los Andes", kind = "indirect" },
    { "it was ready to send water purification", speaker = "United Nations office in Lima", kind = "indirect" },
  },
  none = { "are among the missing", "canceled a trip to Brazil", "Dams that hold mining waste have failed", "contributed to this report" },
}
