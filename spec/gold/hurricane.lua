-- A hurricane in a US local paper: a sheriff, a mayor, an emergency director, a utility, a governor, residents.
return {
  published = "2024-10-08",
  text = [[
"It was just gone": Calusa County counts its losses after Odalys

By Jenna Thibodeau, Gulf Courier

PORT CALUSA - At least four people died and nearly 40,000 homes were without power Tuesday after Hurricane Odalys came ashore as a Category 3 storm, officials said.

Sheriff Wade Renfroe said deputies had made 112 rescues by boat since midnight.

"We told folks Sunday and we told them again Monday," Renfroe said at a morning briefing. "Some of them heard us. Some of them are on their roofs."

Three of the dead were found in a mobile home park on Pelican Street, according to the sheriff. The fourth, a 61-year-old man, was struck by a tree while he was walking his dog.

Dwight Szymanski, the county's director of emergency management, urged residents not to return before the bridges had been inspected. He said that could take until Friday.

"If you are safe, stay where you are," he said. "A dry road this morning is not a dry road this afternoon."

The mayor of Port Calusa, Carla Bettencourt, toured the waterfront with her phone in her hand. The marina, she said, had lost all but six of its slips.

"I learned to swim off that dock," said Bettencourt, 58. "It was just gone."

Gulf Plains Electric said Tuesday that it had 900 crew members on the way from four states. Spokesperson Lyle Hanrahan said most customers should have their lights back by the weekend, but he cautioned that the barrier islands would wait longer.

Gov. Marianne Stroud promised that the state would pay for debris removal. "Nobody in Calusa County is going to get a bill for a tree," she wrote on X.

Not everyone was reassured. Rosalind Pickens, who rode out the storm in a bathtub with her two grandsons, said she had been calling the state's hotline since Monday night.

"They tell me I am number 300 in line," Pickens said. "What am I supposed to do, tread water?"

The National Hurricane Center said in its 11 a.m. advisory that Odalys had weakened to a tropical storm. Up to 8 inches of rain are still possible inland, it said.

Renfroe denied reports on social media that looters had been shot at. "There was no shooting," he said. "There was one fella with a cooler, and it was his cooler."
]],
  quotes = {
    { "At least four people died", speaker = "officials", kind = "indirect" },
    { "deputies had made 112 rescues", speaker = "Wade Renfroe", kind = "indirect" },
    { "Some of them are on their roofs", speaker = "Wade Renfroe", kind = "direct" },
    { "Three of the dead were found", speaker = "Wade Renfroe", kind = "indirect" },
    { "that could take until Friday", speaker = "Dwight Szymanski", kind = "indirect" },
    { "A dry road this morning", speaker = "Dwight Szymanski", kind = "direct" },
    { "had lost all but six of its slips", speaker = "Carla Bettencourt", kind = "indirect" },
    { "I learned to swim off that dock", speaker = "Carla Bettencourt", kind = "direct" },
    { "it had 900 crew members", speaker = "Gulf Plains Electric", when = "2024-10-08", kind = "indirect" },
    { "most customers should have their lights back", speaker = "Lyle Hanrahan", kind = "indirect" },
    { "the barrier islands would wait longer", speaker = "Lyle Hanrahan", kind = "indirect" },
    { "the state would pay for debris removal", speaker = "Marianne Stroud", stance = "promises", kind = "indirect" },
    { "is going to get a bill for a tree", speaker = "Marianne Stroud", via = { "X" }, kind = "direct" },
    { "she had been calling the state's hotline", speaker = "Rosalind Pickens", kind = "indirect" },
    { "They tell me I am number 300", speaker = "Rosalind Pickens", kind = "direct" },
    { "Odalys had weakened to a tropical storm", speaker = "National Hurricane Center", kind = "indirect" },
    { "Up to 8 inches of rain", speaker = "National Hurricane Center", kind = "indirect" },
    { "looters had been shot at", stance = "denies" },
    { "and it was his cooler", speaker = "Wade Renfroe", kind = "direct" },
  },
}
