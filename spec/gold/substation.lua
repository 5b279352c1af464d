-- A Kyiv newspaper's war story: Telegram posts, a governor, ministries on both sides, a mayor, a mother, ambassadors together.
return {
  published = "2023-11-27",
  text = [[
Russian drone attack kills 2 energy workers in Sumy Oblast, leaves 40,000 without power

by Maksym Orlyk-Dunne

Russian forces attacked the town of Bilyi Yar in Sumy Oblast with drones overnight on Nov. 27, killing two energy workers and cutting electricity to more than 40,000 households, Governor Ostap Hryhorchenko reported.

"Two of our engineers, who had rushed to put out the fire, were killed by a second strike," Hryhorchenko wrote on Telegram. "This is a hunt for the people who bring us light."

The victims were Petro Savych, 54, and Bohdan Lemeshko, 23.

The Air Force said it had shot down 31 of the 38 Shahed-type drones launched against Ukraine overnight. Debris also fell in Poltava and Chernihiv oblasts, where no casualties were recorded.

The Russian Defense Ministry claimed its forces had struck "a facility supplying the Ukrainian army with electricity." The ministry provided no evidence.

Ukraine's energy minister, Larysa Kovtunenko, denied that there had been any military equipment at the site.

"Transformers do not shoot," she said at a briefing in Kyiv.

Grid operator UkrMerezha said repairs would take up to five days. It urged residents to limit their consumption between 5 p.m. and 9 p.m.

Svitlana Dotsenko, the mayor of Bilyi Yar, told the Kyiv Independent that the hospital was running on generators and that the water pumps had stopped.

"We have opened nine warming centers," Dotsenko said. "People bring their phones and their grandmothers."

Kremlin spokesperson Gleb Arsentyev said on Monday that Russia "does not strike civilian targets," state news agency TASS reported.

Pro-Russian military blogger Stepan Ryabinin offered a different version. He wrote on Telegram that the drones had been aimed at a rail depot 3 kilometers away and had "simply missed." The post was deleted within an hour.

In his evening address on Nov. 26, President Artem Vasylchuk had warned that Russia was stockpiling drones for a winter campaign against the power grid. He called on Ukraine's partners to speed up deliveries of air defense systems.

"Every delay is measured in cold apartments," he said.

German Foreign Minister Annegret Stollberg told her Ukrainian counterpart, Danylo Fedoriv, by phone on Monday that Berlin would send 20 industrial generators, according to a statement by the Foreign Ministry in Kyiv.

The ambassadors of Sweden and Estonia, Karin Löfstrand and Juhan Metsaots, visited the ruined substation in the afternoon.

"Attacking those who repair the grid is a crime," they said in a joint statement.

Lemeshko's mother, Halyna Lemeshko, told public broadcaster Suspilne that her son had taken the job in September.

"He said it was safer than the front," she said.

The Sumy Oblast Prosecutor's Office said it had opened an investigation into a possible war crime.

Ukraine's power system lost about half of its generating capacity last winter. Temperatures in the region are forecast to drop to -11 C by Thursday.
]],
  quotes = {
    { "killing two energy workers", speaker = "Ostap Hryhorchenko", kind = "indirect" },
    { "Two of our engineers", speaker = "Ostap Hryhorchenko", via = { "Telegram" }, kind = "direct" },
    { "This is a hunt for the people", speaker = "Ostap Hryhorchenko", kind = "direct" },
    { "it had shot down 31 of the 38", speaker = "Air Force", kind = "indirect" },
    { "a facility supplying the Ukrainian army", speaker = "Russian Defense Ministry", kind = "mixed" },
    { "there had been any military equipment", speaker = "Larysa Kovtunenko", stance = "denies",
      kind = "indirect" },
    { "Transformers do not shoot", speaker = "Larysa Kovtunenko", kind = "direct" },
    { "repairs would take up to five days", speaker = "UkrMerezha", kind = "indirect" },
    { "to limit their consumption", speaker = "UkrMerezha", to = "residents", kind = "indirect" },
    { "the hospital was running on generators", speaker = "Svitlana Dotsenko", via = { "Kyiv Independent" },
      kind = "indirect" },
    { "We have opened nine warming centers", speaker = "Svitlana Dotsenko", kind = "direct" },
    { "People bring their phones", speaker = "Svitlana Dotsenko", kind = "direct" },
    { "does not strike civilian targets", speaker = "Gleb Arsentyev", principal = "Kremlin", via = { "TASS" },
      when = "2023-11-27", kind = "mixed" },
    { "simply missed", speaker = "Stepan Ryabinin", via = { "Telegram" }, kind = "mixed" },
    { "Russia was stockpiling drones", speaker = "Artem Vasylchuk", when = "2023-11-26", kind = "indirect" },
    { "to speed up deliveries", speaker = "Artem Vasylchuk", kind = "indirect" },
    { "Every delay is measured in cold apartments", speaker = "Artem Vasylchuk", kind = "direct" },
    { "Berlin would send 20 industrial generators", speaker = "Annegret Stollberg",
      to = "her Ukrainian counterpart", when = "2023-11-27", kind = "indirect" },
    { "Attacking those who repair the grid", speaker = "Karin Löfstrand and Juhan Metsaots", kind = "direct" },
    { "her son had taken the job in September", speaker = "Halyna Lemeshko", via = { "Suspilne" },
      kind = "indirect" },
    { "He said it was safer than the front", speaker = "Halyna Lemeshko", kind = "direct" },
    { "it had opened an investigation into", speaker = "Sumy Oblast Prosecutor's Office", kind = "indirect" },
  },
  none = { "The ministry provided no evidence", "visited the ruined substation in the afternoon" },
}
