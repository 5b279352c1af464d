-- American wire copy of a trial over a voice-cloning scam: testimony, cross-examination, a Slack message, a TV station.
return {
  published = "2024-10-09",
  text = [[
Voice-cloning firm brushed off fraud risk, ex-engineer testifies

COLUMBUS, Ohio — A former engineer at a voice-cloning startup told a federal jury Tuesday that executives had laughed at her warnings that its software could be used to impersonate doctors, 14 months before somebody did exactly that.

“I said, ‘Somebody’s grandmother is going to wire money to a robot,’” Priya Ramanathan testified. “They put it on a mug.”

Prosecutors say Larkspur AI and its founder, Cody Brandt, made it possible for a ring based in Eastern Europe to steal $4.3 million from the families of patients at three Ohio hospitals. Brandt, 29, has pleaded not guilty to wire fraud and conspiracy.

In a Slack message to Brandt in May 2022, which she read aloud in court, Ramanathan wrote: “We are one sad phone call away from the front page.”

“And what did he write back?” asked Assistant U.S. Attorney Daniel Okafor.

“A popcorn emoji,” she said.

On cross-examination, Brandt’s attorney, Lorraine Pitts, suggested that Ramanathan had kept quiet until she was turned down for stock options. “You weren’t worried about grandmothers. You were worried about your equity,” Pitts said.

“I can worry about two things,” the witness answered.

U.S. District Judge Harold Beecham told jurors to disregard the laughter from the gallery.

Among the victims was Walt Zielinski, 81, a retired tool-and-die maker from Parma whose wife was in intensive care when his phone rang. “It was her doctor. It was his cough, even,” Zielinski told WOHX-TV outside the courthouse. “He said, ‘Walt, we need the deposit by 5.’ So I drove to the bank.”

The real doctor, Anil Bhargava, testified Monday that he had never asked a family for money in 31 years of practice. He learned of the calls, he said, from a chaplain.

Larkspur said in a statement that it “shut down the accounts within hours of being notified” and has since added a digital watermark. The company declined to say how many customers it had banned.

A Pew Research Center survey found that 62% of Americans weren’t confident they could tell a cloned voice from a real one.

The case has caught the eye of lawmakers. Sen. Dale Hutchins, who is sponsoring a bill nicknamed the “Grandma Act,” wrote on X that it showed “Washington asleep with the phone off the hook.” Industry groups argue that the measure would outlaw audiobooks, a claim Hutchins called “nonsense on stilts.”

Brandt is expected to take the stand Thursday, according to a person familiar with the defense’s plans, who was not authorized to discuss them publicly. If convicted, he could face 20 years in prison.

Asked outside court how he was holding up, the founder, in a hoodie and a tie, said only, “Low battery, man.”
]],
  quotes = {
    { "Voice-cloning firm brushed off fraud risk", speaker = "Priya Ramanathan", kind = "indirect" },
    { "executives had laughed at her warnings", speaker = "Priya Ramanathan", kind = "indirect", stance = "asserts", to = "a federal jury", when = "2024-10-08" },
    { "I said, ‘Somebody’s grandmother", speaker = "Priya Ramanathan", kind = "direct" },
    { "They put it on a mug", speaker = "Priya Ramanathan", kind = "direct" },
    { "made it possible for a ring", speaker = "Prosecutors", kind = "indirect", stance = "asserts" },
    { "wire fraud and conspiracy", speaker = "Cody Brandt", kind = "indirect", stance = "denies" },
    { "We are one sad phone call away", speaker = "Priya Ramanathan", kind = "direct", via = { "Slack" }, to = "Brandt", when = "2022-05" },
    { "And what did he write back", speaker = "Daniel Okafor", kind = "direct", stance = "asks" },
    { "A popcorn emoji", speaker = "Priya Ramanathan", kind = "direct" },
    { "Ramanathan had kept quiet until", speaker = "Lorraine Pitts", kind = "indirect", principal = "Cody Brandt" },
    { "You weren’t worried about grandmothers", speaker = "Lorraine Pitts", kind = "direct", principal = "Cody Brandt" },
    { "I can worry about two things", speaker = "Priya Ramanathan", kind = "direct" },
    { "to disregard the laughter", speaker = "Harold Beecham", kind = "indirect", stance = "demands", to = "jurors" },
    { "It was her doctor", speaker = "Walt Zielinski", kind = "direct", via = { "WOHX-TV" } },
    { "He said, ‘Walt, we need", speaker = "Walt Zielinski", kind = "direct" },
    { "he had never asked a family for money", speaker = "Anil Bhargava", kind = "indirect", stance = "asserts", when = "2024-10-07" },
    { "He learned of the calls", speaker = "Anil Bhargava", kind = "indirect" },
    { "shut down the accounts within hours", speaker = "Larkspur AI", kind = "mixed" },
    { "how many customers it had banned", speaker = "Larkspur AI", kind = "indirect", stance = "declines" },
    { "of Americans weren’t confident they could", speaker = "Pew Research Center", kind = "indirect" },
    { "Washington asleep with the phone", speaker = "Dale Hutchins", kind = "mixed", via = { "X" } },
    { "the measure would outlaw audiobooks", speaker = "Industry groups", kind = "indirect" },
    { "nonsense on stilts", speaker = "Dale Hutchins", kind = "mixed" },
    { "Brandt is expected to take the stand", speaker = "person familiar with the defense’s plans", kind = "indirect" },
    { "Low battery, man", speaker = "Cody Brandt", kind = "direct" },
  },
  none = { "Grandma Act" },
}
