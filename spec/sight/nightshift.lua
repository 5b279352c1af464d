-- US public radio health feature, curly double quotes, "says" throughout, host-free web build: nurse, researchers, hospital official, union, federal data.
return {
  published = "2024-09-12",
  text = [[
Night shift is hard on the heart. Some hospitals are letting nurses nap

By Dana Ostrowski

At 3:20 a.m. on a recent Tuesday, Yolanda Ferris hands her phone to a co-worker, walks past the vending machines on the fourth floor of St. Brendan’s Hospital in Duluth, Minn., and lies down in a closet.

It’s a nice closet, she’d like you to know. There’s a recliner, a weighted blanket and a machine that sounds like rain.

“I used to nap in my car with a parking ticket on the windshield,” says Ferris, 51, who has worked nights in the cardiac unit for 19 years. “So this is the Ritz.”

Ferris gets 25 minutes. It’s part of a pilot program that St. Brendan’s began in January after two of its nurses were in car crashes on the way home from work in the same month. Neither was seriously hurt.

About 1 in 6 American workers is on the job at night or in the very early morning, according to federal labor data. And a growing stack of research finds that it’s bad for them. Working against the body’s clock raises blood pressure, disrupts the way the body handles sugar and increases the risk of heart attack and stroke.

“We’ve known this for decades,” says Priscilla Okafor-Dean, an epidemiologist at Lakeland University who studies shift work. “What we haven’t known is what to do about it, short of telling hospitals to close at 10 p.m.”

Her latest study, published this week in the journal Sleep and Labor, followed 412 nurses at nine hospitals. Half were given a protected nap in the middle of the night. After six months, their blood pressure had dropped by an average of 5 points.

That may not sound like a lot. But Okafor-Dean says it’s roughly what you’d expect from a low-dose medication.

Not everyone is convinced the nap itself deserves the credit. Greg Palmieri, a sleep physician in Tucson, Ariz., who was not part of the study, notes that the nurses also got an extra break and someone to cover their patients.

“Maybe it’s the nap,” Palmieri says. “Maybe it’s that for once in their lives somebody told them to go sit down.”

He says he’d like to see a study comparing naps with a plain old rest break.

There are practical problems, too. Nurses who wake from deep sleep can be groggy for 15 minutes or more, and in a hospital, a groggy nurse can be a dangerous one. St. Brendan’s requires nappers to wait 10 minutes before giving any medication, says Carol Lindqvist, the hospital’s chief nursing officer. She says there hasn’t been an error tied to a nap so far.

Lindqvist acknowledges that the program costs money. The hospital hired four additional nurses to make it work.

“My finance people asked me, ‘You want us to pay people to sleep?’” Lindqvist recalls. “And I said, ‘No, I want you to pay them to not die on Interstate 35.’”

In California, a nurses’ union tried to get napping rights written into its contract last year. The hospital chain, Pacific Mercy, refused. In an email, Pacific Mercy spokesperson Jordan Hale told us that the company “supports the well-being of all caregivers” and that its break policies exceed state requirements.

Ana Lucia Prado, who was on the union’s bargaining team, says managers told her that patients wouldn’t like it.

“I’ve been a patient,” says Prado. “I’d rather my nurse slept.”

Back in Duluth, a timer goes off. Ferris folds the blanket, rubs her face and checks the clock. Does she feel better?

“Ask me in 10 minutes,” she says.
]],
  quotes = {
    { "It’s a nice closet", speaker = "Yolanda Ferris", kind = "indirect" },
    { "I used to nap in my", speaker = "Yolanda Ferris", kind = "direct" },
    { "So this is the Ritz", speaker = "Yolanda Ferris", kind = "direct" },
    { "1 in 6 American workers is", speaker = "federal labor data", kind = "indirect" },
    { "it’s bad for them", speaker = "growing stack of research", kind = "indirect" },
    { "We’ve known this for decades", speaker = "Priscilla Okafor-Dean", kind = "direct" },
    { "What we haven’t known is what", speaker = "Priscilla Okafor-Dean", kind = "direct" },
    { "it’s roughly what you’d expect", speaker = "Priscilla Okafor-Dean", kind = "indirect" },
    { "the nurses also got an extra", speaker = "Greg Palmieri", kind = "indirect" },
    { "Maybe it’s the nap", speaker = "Greg Palmieri", kind = "direct" },
    { "Maybe it’s that for once", speaker = "Greg Palmieri", kind = "direct" },
    { "he’d like to see a study", speaker = "Greg Palmieri", kind = "indirect" },
    { "requires nappers to wait 10 minutes", speaker = "Carol Lindqvist", kind = "indirect" },
    { "there hasn’t been an error tied", speaker = "Carol Lindqvist", kind = "indirect" },
    { "the program costs money", speaker = "Carol Lindqvist", kind = "indirect", stance = "confirms" },
    { "My finance people asked me", speaker = "Carol Lindqvist", kind = "direct" },
    { "You want us to pay people", speaker = "My finance people", kind = "direct", via = { "Carol Lindqvist" }, stance = "asks" },
    { "And I said, ‘No, I want", speaker = "Carol Lindqvist", kind = "direct" },
    { "supports the well-being of all caregivers", speaker = "Jordan Hale", principal = "Pacific Mercy", kind = "mixed", to = "us" },
    { "its break policies exceed state requirements", speaker = "Jordan Hale", principal = "Pacific Mercy", kind = "mixed", to = "us" },
    { "patients wouldn’t like it", speaker = "managers", kind = "indirect", to = "her", via = { "Ana Lucia Prado" } },
    { "I’ve been a patient", speaker = "Ana Lucia Prado", kind = "direct" },
    { "I’d rather my nurse slept", speaker = "Ana Lucia Prado", kind = "direct" },
    { "Ask me in 10 minutes", speaker = "Yolanda Ferris", kind = "direct" },
  },
  none = { "Neither was seriously hurt", "Does she feel better", "There are practical problems, too", "The hospital hired four additional nurses" },
}
