-- An agency on a disputed vote in West Africa: a candidate's claim, a polls body by its letters, observers, monitors, police.
return {
  published = "2024-12-10",
  text = [[
Kwansara opposition leader claims win as electoral body urges patience

PORT AMISSAH, Dec 10, 2024 (AFP) - Kwansara's opposition leader declared victory on Tuesday in a presidential run-off, although barely half of the votes had been counted.

"The people have spoken, and they have spoken loudly," Nii Armah Quaynor-Mensah, 64, told supporters at his home in the seaside capital.

"Nobody is going to announce a different result in the middle of the night," the former central banker added.

The chair of the Independent Polls Authority (IPA), Justice Efua Botchwey, called on both candidates to refrain from publishing figures. "There is one tally and one announcer," she said. Results from 141 of 275 constituencies had been verified by noon, according to Botchwey.

President Kofi Adomako Sarpei, who is seeking a second term, has not spoken in public since Sunday's vote. His Nigerian-born campaign manager, Chinedu Okwuosa, insisted that internal figures put the president ahead by 2.3 points.

"We are not worried, we are counting," Okwuosa told AFP.

The IPA denied that its servers had been hacked on Monday, as claimed in a video shared widely on WhatsApp.

The head of the African Union's observer mission, former Ethiopian foreign minister Tesfaye Gebre-Egziabher, said the vote was "peaceful and largely orderly" but voiced concern over delays in the north. Tesfaye urged the IPA to publish the results of every polling station.

CivicEye, a coalition of local groups that deployed 3,000 monitors, said party agents had been barred from 17 counting centres.

"It may be negligence, it may be worse," its Somali-born coordinator, Hodan Abdullahi Warsame, told a news conference. "We have asked the police to find out."

Police spokesman Emmanuel Tetteh-Larbi confirmed that 12 people had been arrested in the northern town of Zabtenga. He refused to give details.

Outside the headquarters of the ruling party, Grace Ablorh, a 29-year-old trader, said she had not slept. "In 2008 they told us to wait, and then my uncle's shop burned," she said.

By law, the authority must declare a winner by Thursday.
]],
  quotes = {
    { "The people have spoken", speaker = "Nii Armah Quaynor-Mensah", to = "supporters", kind = "direct" },
    { "Nobody is going to announce", speaker = "Nii Armah Quaynor-Mensah", kind = "direct" },
    { "to refrain from publishing figures", speaker = "Efua Botchwey", stance = "demands", kind = "indirect" },
    { "There is one tally", speaker = "Efua Botchwey", kind = "direct" },
    { "Results from 141 of 275", speaker = "Efua Botchwey", kind = "indirect" },
    { "internal figures put the president ahead", speaker = "Chinedu Okwuosa", kind = "indirect" },
    { "We are not worried", speaker = "Chinedu Okwuosa", via = { "AFP" }, kind = "direct" },
    { "its servers had been hacked", speaker = "Independent Polls Authority", stance = "denies", kind = "indirect" },
    { "peaceful and largely orderly", speaker = "Tesfaye Gebre-Egziabher", kind = "mixed" },
    { "to publish the results of every", speaker = "Tesfaye Gebre-Egziabher", stance = "demands", kind = "indirect" },
    { "party agents had been barred", speaker = "CivicEye", kind = "indirect" },
    { "We have asked the police", speaker = "Hodan Abdullahi Warsame", kind = "direct" },
    { "12 people had been arrested", speaker = "Emmanuel Tetteh-Larbi", stance = "confirms", kind = "indirect" },
    { "to give details", speaker = "Emmanuel Tetteh-Larbi", stance = "declines" },
    { "then my uncle's shop burned", speaker = "Grace Ablorh", kind = "direct" },
  },
}
