-- A Ghanaian daily on illegal mining: a durbar, a minister, a chief, a miners' leader, police PRO, an MP on radio, a farmer.
return {
  published = "2024-07-23",
  text = [[
Remove dredging machines in 14 days - Minister to illegal miners

By Efua Quansah-Mills, DUNKWA-ON-OFFIN

The Minister of Lands and Natural Resources, Mr Kwabena Asante-Frimpong, has given owners of dredging machines on the Offin River a 14-day ultimatum to remove them or have them burnt.

Addressing a durbar of chiefs and people at Dunkwa-on-Offin in the Central Region last Saturday, he said the turbidity of the river had risen to a level at which the Ghana Water Company could no longer treat it.

"We are drinking the inheritance of our children, and we are drinking it with mud," he lamented.

Mr Asante-Frimpong, however, assured registered small-scale miners that their licences would not be touched.

He said a joint police and military team of 200 personnel would be deployed at the end of the ultimatum, adding that there would be no phone calls from above this time.

"If your brother is a Minister, do not call him. If your brother is me, do not call me," he said, to applause.

The Paramount Chief of the Nkwanta Traditional Area, Nana Obiri Kwateng II, pledged the support of the chiefs for the exercise.

He, however, asked the government to go after the "big men" in Accra who financed the trade.

"The boys you arrest in the bush do not own excavators. Excavators are not sold by the roadside like kenkey," Nana Kwateng stated.

The Chairman of the Dunkwa Small-Scale Miners Cooperative, Alhaji Issahaku Braimah, said the operation would throw more than 6,000 young people out of work.

In an interview with the Daily Graphic, he denied that members of the cooperative used mercury.

"We use water and gravity, nothing else," Alhaji Braimah said. "Let them come and test it."

But the Municipal Director of the Environmental Protection Agency (EPA), Mrs Philomena Adjei-Darko, told the gathering that 38 out of 52 sites inspected in May had no permits at all.

The Central Regional Police Public Relations Officer, Deputy Superintendent of Police (DSP) Isaac Tetteh-Quaye, confirmed that three persons, including a Chinese national, had been arrested on a dredge near Buabinso.

According to him, the suspects would be put before the court tomorrow. He appealed to residents to volunteer information to the police.

The Member of Parliament for Upper Denkyira South, Rev. Dr Comfort Baidoo, has described the ultimatum as "noise without petrol".

Speaking on Joy FM yesterday, she recalled that a similar deadline was issued in 2021 and said not a single machine had been removed as a result.

"Every election year the excavators hear shouting. After the election they hear nothing," the MP said.

For Madam Akosua Serwaa, a 63-year-old cocoa farmer at Ayanfuri, the exercise has come too late.

"They came in the night and by morning my farm was a pond," she told the Daily Graphic through an interpreter. She said she had reported the matter to the assembly three times but had yet to receive a response.

The Coalition for Clean Rivers, an NGO, has called on the President to revoke the regulation that permits mining in forest reserves. Its Convener, Mr Ebenezer Nkansah-Bediako, warned that the country could be importing drinking water by 2030.
]],
  quotes = {
    { "the turbidity of the river had risen", speaker = "Kwabena Asante-Frimpong", when = "2024-07-20", kind = "indirect" },
    { "We are drinking the inheritance of our children", speaker = "Kwabena Asante-Frimpong", kind = "direct" },
    { "their licences would not be touched", speaker = "Kwabena Asante-Frimpong", to = "registered small-scale miners", kind = "indirect" },
    { "a joint police and military team of 200", speaker = "Kwabena Asante-Frimpong", kind = "indirect" },
    { "there would be no phone calls from above", speaker = "Kwabena Asante-Frimpong", kind = "indirect" },
    { "If your brother is a Minister", speaker = "Kwabena Asante-Frimpong", kind = "direct" },
    { "the support of the chiefs for the exercise", speaker = "Nana Obiri Kwateng II", stance = "promises", kind = "indirect" },
    { "big men", speaker = "Nana Obiri Kwateng II", stance = "asks", kind = "mixed" },
    { "The boys you arrest in the bush", speaker = "Nana Obiri Kwateng II", kind = "direct" },
    { "the operation would throw more than 6,000", speaker = "Issahaku Braimah", kind = "indirect" },
    { "members of the cooperative used mercury", speaker = "Issahaku Braimah", via = { "Daily Graphic" }, stance = "denies", kind = "indirect" },
    { "We use water and gravity", speaker = "Issahaku Braimah", kind = "direct" },
    { "Let them come and test it", speaker = "Issahaku Braimah", kind = "direct" },
    { "38 out of 52 sites", speaker = "Philomena Adjei-Darko", to = "the gathering", kind = "indirect" },
    { "had been arrested on a dredge", speaker = "Isaac Tetteh-Quaye", stance = "confirms", kind = "indirect" },
    { "the suspects would be put before the court", speaker = "Isaac Tetteh-Quaye", kind = "indirect" },
    { "to volunteer information to the police", speaker = "Isaac Tetteh-Quaye", kind = "indirect" },
    { "noise without petrol", speaker = "Comfort Baidoo", kind = "mixed" },
    { "a similar deadline was issued in 2021", speaker = "Comfort Baidoo", when = "2024-07-22", kind = "indirect" },
    { "not a single machine had been removed", speaker = "Comfort Baidoo", via = { "Joy FM" }, when = "2024-07-22", kind = "indirect" },
    { "Every election year the excavators hear", speaker = "Comfort Baidoo", kind = "direct" },
    { "They came in the night", speaker = "Akosua Serwaa", via = { "Daily Graphic" }, kind = "direct" },
    { "she had reported the matter to the assembly", speaker = "Akosua Serwaa", kind = "indirect" },
    { "to revoke the regulation", speaker = "Coalition for Clean Rivers", stance = "demands", kind = "indirect" },
    { "the country could be importing drinking water", speaker = "Ebenezer Nkansah-Bediako", kind = "indirect" },
  },
  none = { "the exercise has come too late" },
}
