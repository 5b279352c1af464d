-- UK mid-market daily's health pages, straight single quotes: patients and doctors on Addison's disease.
return {
  published = "2025-07-08",
  text = [[
She drank the brine from pickle jars. It took three doctors and a collapse to find out why

When Hannah Pryce began to crave salt, she blamed it on breastfeeding.

By Christmas she was drinking the brine from pickle jars and could not climb the stairs without a rest halfway.

'I'd sit on the fourth step and cry,' says the 34-year-old teaching assistant from Newport. 'My husband thought I was depressed. I thought I was lazy.'

Over seven months, three GPs told her that she was run down. One prescribed antidepressants.

Then, in March last year, she collapsed in the school playground. At hospital, a junior doctor noticed the mother-of-two's deep tan.

'She asked me where I'd been on holiday,' says Hannah. 'I said Barry Island, in February.'

Within hours she had been diagnosed with Addison's disease, in which the adrenal glands stop producing vital hormones.

Around 9,000 people in the UK have the condition, but many wait years to be diagnosed, according to the charity Adrenal Lifeline. A survey of 1,200 of its members, published last month, found that six in ten had at some point been told their symptoms were psychological.

Professor Julian Marchbank, a consultant endocrinologist in Bristol, says the disease is easily missed because its early signs - tiredness, weight loss, low mood - are so common.

'A GP might see one case in a career,' he explains. 'But a sodium test costs less than a cup of coffee. I'd like to see it done for everyone who's tired all the time.'

Not everyone agrees. Dr Nasreen Qadir, a spokeswoman for the Royal College of GPs, warns that testing so many patients would overwhelm laboratories.

'Half the people who come through my door are exhausted,' she says. 'So am I.'

Dr Qadir, who practises in Leicester, says doctors should instead look out for the combination of fatigue, salt cravings and darkening skin.

For Graham Tuck, 61, a retired bus driver from Ipswich, the wait lasted 11 years. His wife, Val Tuck, says he was treated for irritable bowel syndrome and offered counselling.

'They gave him a leaflet about yoga,' she says. 'He could barely lift the leaflet.'

Mr Tuck was finally diagnosed in 2023, after his daughter read about the disease online. He has complained to East Suffolk Coastal NHS Trust, which said it could not comment on individual cases but was 'sorry for any distress'.

Patients take steroid tablets for life and carry an injection for emergencies. Missing doses during an illness can kill, says Professor Marchbank.

An NHS England spokesman said: 'We are working with GPs to raise awareness of rare conditions, and anyone with persistent symptoms should contact their surgery.'

Hannah's own surgery has since apologised. In a letter in May, its practice manager, Lynne Hobday, admitted that 'opportunities for earlier diagnosis were lost' and said that all staff had now received training.

Hannah, who is training for a half-marathon, says she isn't angry.

'I just want the next woman to be believed,' she says.

And the tan? 'It's fading,' she says. 'People keep telling me I look ill.'
]],
  quotes = {
    { "I'd sit on the fourth step and cry", speaker = "Hannah Pryce", kind = "direct" },
    { "My husband thought I was depressed", speaker = "Hannah Pryce", kind = "direct" },
    { "I thought I was lazy", speaker = "Hannah Pryce", kind = "direct" },
    { "she was run down", speaker = "three GPs", kind = "indirect", to = "her" },
    { "She asked me where I'd been on holiday", speaker = "Hannah Pryce", kind = "direct" },
    { "I said Barry Island, in February", speaker = "Hannah Pryce", kind = "direct" },
    { "Around 9,000 people in the UK", speaker = "Adrenal Lifeline", kind = "indirect" },
    { "many wait years to be diagnosed", speaker = "Adrenal Lifeline", kind = "indirect" },
    { "six in ten had at some point", speaker = "survey of 1,200 of its members", kind = "indirect", when = "2025-06" },
    { "the disease is easily missed", speaker = "Julian Marchbank", kind = "indirect" },
    { "A GP might see one case", speaker = "Julian Marchbank", kind = "direct" },
    { "But a sodium test costs less", speaker = "Julian Marchbank", kind = "direct" },
    { "I'd like to see it done for everyone", speaker = "Julian Marchbank", kind = "direct" },
    { "testing so many patients would overwhelm", speaker = "Nasreen Qadir", principal = "Royal College of GPs", kind = "indirect" },
    { "Half the people who come through my door", speaker = "Nasreen Qadir", kind = "direct" },
    { "So am I", speaker = "Nasreen Qadir", kind = "direct" },
    { "doctors should instead look out", speaker = "Nasreen Qadir", principal = "Royal College of GPs", kind = "indirect" },
    { "he was treated for irritable bowel", speaker = "Val Tuck", kind = "indirect" },
    { "They gave him a leaflet about yoga", speaker = "Val Tuck", kind = "direct" },
    { "He could barely lift the leaflet", speaker = "Val Tuck", kind = "direct" },
    { "it could not comment on individual cases", speaker = "East Suffolk Coastal NHS Trust", kind = "indirect" },
    { "was 'sorry for any distress'", speaker = "East Suffolk Coastal NHS Trust", kind = "mixed" },
    { "Missing doses during an illness", speaker = "Julian Marchbank", kind = "indirect" },
    { "We are working with GPs", speaker = "NHS England spokesman", principal = "NHS England", kind = "direct" },
    { "opportunities for earlier diagnosis were lost", speaker = "Lynne Hobday", kind = "mixed", when = "2025-05" },
    { "all staff had now received training", speaker = "Lynne Hobday", kind = "indirect", when = "2025-05" },
    { "she isn't angry", speaker = "Hannah Pryce", kind = "indirect" },
    { "I just want the next woman to be believed", speaker = "Hannah Pryce", kind = "direct" },
    { "It's fading", speaker = "Hannah Pryce", kind = "direct" },
    { "People keep telling me I look ill", speaker = "Hannah Pryce", kind = "direct" },
  },
  none = { "she collapsed in the school playground", "One prescribed antidepressants", "the wait lasted 11 years", "Patients take steroid tablets for life", "Mr Tuck was finally diagnosed in 2023" },
}
