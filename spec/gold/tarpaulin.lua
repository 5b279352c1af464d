-- Al-Jazeera-style refugee story from eastern Chad: a mother, a doctor, aid groups together, a minister, a paramilitary spokesman, survivors.
return {
  published = "2023-08-17",
  text = [[
Sudanese families in Chad camp face the rains without shelter

By Idriss Mahamat Nour
Published On 17 Aug 2023

Oum Harraz, eastern Chad – Hawa Abdelmajid and her three children sleep under a sheet of plastic stitched together from fertiliser sacks.

The 29-year-old walked for four days from West Darfur after fighters burned her neighbourhood in June. Her husband, a teacher, was shot dead at a checkpoint.

“They asked him what tribe he was and he told them he taught mathematics,” she told Al Jazeera. “We could not bury the men because we had no spade, not even a plate.”

More than 380,000 people have crossed into Chad since war broke out in Sudan in April, according to the United Nations. The number could rise to 600,000 by the end of the year, the UN has warned.

Most are women and children. Aid workers say the rains, which have turned the camp into a field of red mud, are now as deadly as the journey.

“We treat bullet wounds in the morning and diarrhoea in the afternoon,” said Celestine Mbaiodoum, a doctor who runs a clinic for the medical charity Soins Sans Delai. “Last week we lost eight children. All eight could have been saved with a drip that costs two dollars.”

She said the clinic had enough malaria tablets for nine days.

Funding gap

Only 27 percent of a $380m appeal has been met. In a joint statement on Wednesday, 14 aid groups accused donors of “looking at Darfur through the wrong end of a telescope”.

“Words of concern do not keep out the rain,” they said.

Chad’s minister for national solidarity, Abakar Saleh Tchouroma, said his country had kept its border open “when richer ones were closing theirs” but could not carry the burden alone.

“We share our wells, our clinics and our firewood,” Tchouroma told reporters in N’Djamena. “We cannot share what we do not have.”

A European diplomat in N’Djamena, who spoke on condition of anonymity, said new money had been agreed but was “stuck between three ministries”.

The Desert Guard, the paramilitary force that controls most of West Darfur, has denied targeting civilians.

In a voice message sent to Al Jazeera, its spokesman, Colonel Yasir Hamdan, blamed the violence on “criminals wearing our uniform”. He said an inquiry had been opened.

Survivors tell a different story. Six people interviewed separately in the camp said the attackers had arrived in marked vehicles and read out names from a list.

Among them was Ishaq Arbab, a 47-year-old tailor who lost two brothers.

“They knew our doors,” he said. “One of them had been my customer.”

Nadia Zoubeir, a researcher at the Geneva-based Centre for Displacement Law, said the testimonies were consistent with those gathered in three other camps.

“The question is no longer what happened,” Zoubeir told Al Jazeera. “It is who will be made to answer for it.”

As the sky darkens again, Abdelmajid ties down a corner of the plastic with a strip of cloth. She asks a visitor whether the road to the town is still open.

“If it closes, there will be no food trucks,” she says. “Then we will start walking again.”
]],
  quotes = {
    { "They asked him what tribe he was", speaker = "Hawa Abdelmajid", via = { "Al Jazeera" }, kind = "direct" },
    { "We could not bury the men", speaker = "Hawa Abdelmajid", kind = "direct" },
    { "More than 380,000 people have crossed into Chad", speaker = "United Nations", kind = "indirect" },
    { "The number could rise to 600,000", speaker = "United Nations", kind = "indirect" },
    { "are now as deadly as the journey", speaker = "Aid workers", kind = "indirect" },
    { "We treat bullet wounds in the morning", speaker = "Celestine Mbaiodoum", kind = "direct" },
    { "Last week we lost eight children", speaker = "Celestine Mbaiodoum", kind = "direct" },
    { "the clinic had enough malaria tablets", speaker = "Celestine Mbaiodoum", kind = "indirect" },
    { "looking at Darfur through the wrong end", speaker = "14 aid groups", when = "2023-08-16", kind = "mixed" },
    { "Words of concern do not keep out the rain", speaker = "14 aid groups", kind = "direct" },
    { "when richer ones were closing theirs", speaker = "Abakar Saleh Tchouroma", kind = "mixed" },
    { "We share our wells", speaker = "Abakar Saleh Tchouroma", to = "reporters", kind = "direct" },
    { "We cannot share what we do not have", speaker = "Abakar Saleh Tchouroma", kind = "direct" },
    { "stuck between three ministries", speaker = "European diplomat in N’Djamena", kind = "mixed" },
    { "targeting civilians", speaker = "Desert Guard", stance = "denies", kind = "indirect" },
    { "criminals wearing our uniform", speaker = "Yasir Hamdan", principal = "Desert Guard", kind = "mixed" },
    { "an inquiry had been opened", speaker = "Yasir Hamdan", kind = "indirect" },
    { "the attackers had arrived in marked vehicles", speaker = "Six people", kind = "indirect" },
    { "They knew our doors", speaker = "Ishaq Arbab", kind = "direct" },
    { "One of them had been my customer", speaker = "Ishaq Arbab", kind = "direct" },
    { "the testimonies were consistent with those", speaker = "Nadia Zoubeir", kind = "indirect" },
    { "The question is no longer what happened", speaker = "Nadia Zoubeir", via = { "Al Jazeera" }, kind = "direct" },
    { "It is who will be made to answer for it", speaker = "Nadia Zoubeir", kind = "direct" },
    { "whether the road to the town is still open", speaker = "Hawa Abdelmajid", stance = "asks", kind = "indirect" },
    { "there will be no food trucks", speaker = "Hawa Abdelmajid", kind = "direct" },
  },
  none = {
    "Only 27 percent of a $380m appeal has been met",
  },
}
