-- A science magazine on a crater that may be none: a team and its rival, a paper of long ago, an institute by its letters.
return {
  published = "2024-03-07",
  text = [[
The hole that did not come from space

A ring of hills in western Mongolia that has been celebrated as one of the youngest impact craters on Earth was made by a volcano, according to a study that has divided geologists.

The Olgoi ring, 3 kilometres wide, was identified as a crater in 1996 by the Czech geologist Bohumil Hrdlička. It has since been the star of documentaries such as “The Day the Sky Fell”.

But grains of quartz from the rim show none of the damage that an impact leaves behind, Sarangerel Batbold of the University of Darkhan and her colleagues report this week in Annals of Planetary Geology.

“We wanted it to be a crater,” says Batbold. “My grandfather herded goats in it. I have a tattoo of it.”

Her co-author Ji-woo Nam thinks that the eruption lasted no more than a few days.

Hrdlička, who is now 81, is unmoved. “They took eleven samples from a hill,” he says by e-mail from Brno. “If I take eleven hairs from a tiger, I may conclude that [the animal] is orange.” The emeritus professor denies that he ever ruled out a volcanic origin. His paper, he points out, called the ring a probable crater, not a certain one.

Outside experts are split. Leilani Kahananui, who studies impacts at the Pacific Institute of Earth Sciences (PIES) in Hilo, calls the new data “beautiful and fatal”. She predicts that at least five other craters on the official list will fall in the same way.

A former student of Hrdlička's, Tadeáš Vrba, is not persuaded. Shock damage is often missed in young craters, he says, because the deepest rock has yet to be drilled.

“Ask me again,” he adds, “after a hundred metres.”

The International Crater Register, which keeps the list, said in a statement that the ring's status was “under review”. PIES, which hosts the register, declined to say when a decision would come.

Batbold told the Mongolian broadcaster TV-Steppe on Tuesday that guides in the nearest town had accused her of killing their meteorite. One of them now sells T-shirts with the old professor's face.

“I bought two,” she says.
]],
  quotes = {
    { "was made by a volcano", kind = "indirect" },
    { "grains of quartz from the rim", when = "2024-W10", kind = "indirect" },
    { "My grandfather herded goats in it", speaker = "Sarangerel Batbold", kind = "direct" },
    { "the eruption lasted no more", speaker = "Ji-woo Nam", stance = "believes", kind = "indirect" },
    { "They took eleven samples from a hill", speaker = "Bohumil Hrdlička", kind = "direct" },
    { "If I take eleven hairs from a tiger", speaker = "Bohumil Hrdlička", kind = "direct" },
    { "he ever ruled out a volcanic origin", speaker = "Bohumil Hrdlička", stance = "denies", kind = "indirect" },
    { "called the ring a probable crater", speaker = "Bohumil Hrdlička", kind = "indirect" },
    { "beautiful and fatal", speaker = "Leilani Kahananui", kind = "mixed" },
    { "at least five other craters", speaker = "Leilani Kahananui", stance = "predicts", kind = "indirect" },
    { "Shock damage is often missed", speaker = "Tadeáš Vrba", kind = "indirect" },
    { "after a hundred metres", speaker = "Tadeáš Vrba", kind = "direct" },
    { "under review", speaker = "International Crater Register", kind = "mixed" },
    { "when a decision would come", speaker = "Pacific Institute of Earth Sciences", stance = "declines" },
    { "guides in the nearest town had accused her", speaker = "Sarangerel Batbold", via = { "TV-Steppe" },
      when = "2024-03-05", kind = "indirect" },
    { "I bought two", speaker = "Sarangerel Batbold", kind = "direct" },
  },
  none = { "“The Day the Sky Fell”" },
}
