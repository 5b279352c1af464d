-- The style of agencies translated from Russian.
return {
  published = "2022-01-14",
  text = [[
Lavrenko: NATO drills 'provocation', says talks possible 'in spring'

MINSK, 14 January. /ITAR/. Foreign Minister Sergei Lavrenko believes that NATO drills near the border are "a provocation," but does not rule out talks in spring, his ministry said in a statement posted on its website.

"We have always said that dialogue is possible," the statement quotes the minister as saying. "However, dialogue under the barrel of a gun is no dialogue."

Lavrenko also said that he had discussed the matter with his Belarusian counterpart Uladzimir Makey the day before.

As reported earlier, NATO Secretary General Jens Holm stated on January 12 that the exercises would involve 9,000 soldiers. He noted that the drills were "purely defensive."

According to the Defense Ministry's spokesman Igor Konash, the armed forces are ready "for any development of events." Konash told Rossiya-1 TV channel that additional units had been moved to the western districts.

Political analyst Fyodor Lukin, quoted by the newspaper Izvestiya, thinks otherwise. In his opinion, neither side wants an escalation.

"It's theater," Lukin told Izvestiya. "Very expensive theater," he added.

President Alyaksandr Lukashik has repeatedly claimed that the West is preparing an attack. On Monday he told state news agency BelTA that he would "never give up a single meter of land," Interfax-West reports.

The Polish Foreign Ministry dismissed the claims as "absurd." Its spokesman, Lukasz Jasinski, said Warsaw had been informed through diplomatic channels.

A source in the presidential administration told Kommersant on condition of anonymity that a summit could take place in March.
]],
  quotes = {
    { "a provocation", speaker = "Sergei Lavrenko", stance = "believes", kind = "mixed" },
    { "We have always said", speaker = "Sergei Lavrenko", via = { "statement" }, kind = "direct" },
    { "However, dialogue under the barrel", speaker = "Sergei Lavrenko" },
    { "that he had discussed the matter", speaker = "Sergei Lavrenko", kind = "indirect" },
    { "that the exercises would involve", speaker = "Jens Holm", when = "2022-01-12" },
    { "purely defensive", speaker = "Jens Holm", kind = "mixed" },
    { "for any development of events", speaker = "Igor Konash", principal = "Defense Ministry", kind = "mixed" },
    { "that additional units had been moved", speaker = "Igor Konash", via = { "Rossiya-1 TV channel" }, kind = "indirect" },
    { "neither side wants an escalation", speaker = "Fyodor Lukin", kind = "indirect" },
    { "It's theater", speaker = "Fyodor Lukin", via = { "Izvestiya" }, kind = "direct" },
    { "Very expensive theater", speaker = "Fyodor Lukin", kind = "direct" },
    { "that the West is preparing an attack", speaker = "Alyaksandr Lukashik" },
    { "never give up a single meter", speaker = "Alyaksandr Lukashik", via = { "BelTA", "Interfax-West" }, when = "2022-01-10" },
    { "the claims as \"absurd", speaker = "Polish Foreign Ministry", stance = "denies" },
    { "Warsaw had been informed", speaker = "Lukasz Jasinski", principal = "Polish Foreign Ministry" },
    { "that a summit could take place", speaker = "source in the presidential administration", via = { "Kommersant" }, kind = "indirect" },
  },
}
