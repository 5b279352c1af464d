-- A Malaysian daily on school closures in the haze: honorifics, ministers, a department, Antara, a union, a parent, a listed firm.
return {
  published = "2019-09-18",
  text = [[
Haze shuts 412 schools in Selangor and Johor

By TAN MEI SUAN and R. KALAIVANI

PETALING JAYA: Schools in six districts of Selangor and Johor will be closed from today after Air Pollutant Index (API) readings went above 200, with the Education Ministry warning that the closure could be extended until the end of the week.

Education Minister Datuk Seri Norhaslina Abdul Wahid said 412 schools with some 310,000 pupils were affected.

“We will not wait for a child to collapse at assembly,” she told a press conference in Putrajaya yesterday.

“Lessons will move online where possible. Where it is not, worksheets will be sent home through the class teachers.

“Parents should keep their children indoors and not take them to the shopping mall instead.”

Norhaslina denied that the SPM trial examinations would be cancelled, as claimed in a message that went viral on WhatsApp.

Department of Environment director-general Datuk Dr Lim Swee Hock said 1,204 hotspots had been detected in Sumatra and Kalimantan since Saturday.

“The wind is expected to change only in the second week of October,” he said when contacted.

In Jakarta, Indonesian Forestry Ministry official Bambang Wicaksono was quoted by Antara as saying that the fires were “largely under control” and that some of the smoke had come from Malaysian soil.

Energy and Environment Minister Nik Azlan Nik Mahmood, however, disputed this.

“The satellite pictures are public. Anybody with a phone can look at them,” he said after launching a recycling campaign here.

He added that he would write to his Indonesian counterpart this week to offer help with cloud seeding.

Opposition MP Teresa Gunasegaran said letters were not enough and called on the government to table a Transboundary Haze Bill before the end of the year.

“How many letters have been written since 1997? We could paper the whole of Parliament with them,” said the Bukit Seraya MP.

Respiratory physician Dr Jayanthi Ramasamy of Hospital Klang Utama said the number of asthma patients at the hospital had doubled in a week. She advised the public to wear N95 masks and not the surgical type.

The Malaysian Congress of Teachers wants its members to be allowed to stay away too.

“If the air is not fit for the pupils, it is not fit for the teachers,” said its secretary-general Aminuddin Awang. He claimed that some school heads had ordered staff to turn up and mark attendance in empty classrooms.

In Klang, housewife Nur Aisyah Zulkifli, 34, said her youngest son had been on a nebuliser every four hours since Sunday.

“We have closed all the windows and put wet towels under the door. Sampai bila (until when)?” asked the mother of four.

Her neighbour, lorry driver M. Saravanan, 52, said he had no choice but to go out. “If I stay home, who pays for the lorry?” he said.

Meanwhile, plantation firm Sawit Perdana Bhd said in a filing to Bursa Malaysia that none of its estates were in the affected provinces. The company, whose shares fell 11 sen to RM2.34, said it practised a “zero-burning policy”.

As at 5pm yesterday, the API reading in Johan Setia, Klang, stood at 231, which is classified as “very unhealthy”.
]],
  quotes = {
    { "the closure could be extended until the end of the week", speaker = "Education Ministry", kind = "indirect" },
    { "412 schools with some 310,000 pupils", speaker = "Norhaslina Abdul Wahid", kind = "indirect" },
    { "We will not wait for a child to collapse", speaker = "Norhaslina Abdul Wahid", when = "2019-09-17", kind = "direct" },
    { "Lessons will move online where possible", speaker = "Norhaslina Abdul Wahid", kind = "direct" },
    { "Parents should keep their children indoors", speaker = "Norhaslina Abdul Wahid", kind = "direct" },
    { "the SPM trial examinations would be cancelled", speaker = "Norhaslina Abdul Wahid", stance = "denies", kind = "indirect" },
    { "1,204 hotspots had been detected", speaker = "Lim Swee Hock", kind = "indirect" },
    { "The wind is expected to change", speaker = "Lim Swee Hock", kind = "direct" },
    { "largely under control", speaker = "Bambang Wicaksono", via = { "Antara" }, kind = "mixed" },
    { "The satellite pictures are public", speaker = "Nik Azlan Nik Mahmood", kind = "direct" },
    { "he would write to his Indonesian counterpart", speaker = "Nik Azlan Nik Mahmood", kind = "indirect" },
    { "letters were not enough", speaker = "Teresa Gunasegaran", kind = "indirect" },
    { "to table a Transboundary Haze Bill", speaker = "Teresa Gunasegaran", stance = "demands", kind = "indirect" },
    { "How many letters have been written since 1997", speaker = "Teresa Gunasegaran", kind = "direct" },
    { "the number of asthma patients at the hospital", speaker = "Jayanthi Ramasamy", kind = "indirect" },
    { "to wear N95 masks", speaker = "Jayanthi Ramasamy", kind = "indirect" },
    { "If the air is not fit for the pupils", speaker = "Aminuddin Awang", kind = "direct" },
    { "some school heads had ordered staff", speaker = "Aminuddin Awang", stance = "asserts", kind = "indirect" },
    { "her youngest son had been on a nebuliser", speaker = "Nur Aisyah Zulkifli", kind = "indirect" },
    { "We have closed all the windows", speaker = "Nur Aisyah Zulkifli", stance = "asks", kind = "direct" },
    { "he had no choice but to go out", speaker = "M. Saravanan", kind = "indirect" },
    { "If I stay home, who pays for the lorry", speaker = "M. Saravanan", kind = "direct" },
    { "none of its estates were in the affected provinces", speaker = "Sawit Perdana Bhd", kind = "indirect" },
    { "zero-burning policy", speaker = "Sawit Perdana Bhd", kind = "mixed" },
  },
  none = { "very unhealthy" },
}
