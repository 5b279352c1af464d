-- US entertainment site, curly double quotes: an actress on a podcast, rep, source to the site, Instagram captions and comments, old interviews.
return {
  published = "2025-05-06",
  text = [[
Marin Castellane Says She and Husband Theo Fairchild Are Expecting Baby No. 2: ‘We’re Outnumbered by Dogs, So This Evens It Out’

By Kaylee Brandt | Published on May 6, 2025 02:14PM EDT

Marin Castellane is about to be a mom of two!

The Harbor Lights star, 36, confirmed on Tuesday’s episode of the Over Easy With Jo podcast that she is expecting her second child with husband Theo Fairchild.

“I’m pregnant, and I’m starving, and I’m so happy,” Castellane told host Jo Marchetti. “We’ve known for a while, and I’m the worst secret-keeper on the planet. My dry cleaner knew before my mother did.”

The actress revealed that she is due in September. She and Fairchild, 41, are already parents to daughter Wren, 3.

When asked how Wren reacted to the news, Castellane admitted that the toddler was less than thrilled.

“She said, ‘No, thank you,’” she recalled with a laugh. “Very polite! She handed me back the sonogram.”

Castellane went on to say that this pregnancy has been very different from her first, during which she suffered from severe morning sickness while shooting the second season of the hit Canopy drama.

“I was throwing up in a bucket between takes, and there’s a scene where I’m supposed to be seducing Marcus [Obi],” she said of her former costar. “That man is a saint. He never said a word.”

Obi, 39, had his own take in the comments of the podcast’s Instagram page. “I said several words,” he joked. “Congrats, mama ❤️.”

A source close to the couple tells Glimmer that the pair “couldn’t be more excited” and have already started renovating their Ojai home.

“Theo is in full nesting mode,” says the insider. “He built the crib himself. Twice, because he did it wrong the first time.”

A rep for Fairchild confirmed the news but declined to comment further.

The musician, who plays guitar in the indie band Cold Parade, shared a black-and-white photo of his wife’s bump on Instagram on Tuesday. “Here we go again,” he captioned the snap.

Castellane and Fairchild met at a mutual friend’s wedding in 2017 and tied the knot in Big Sur two years later. In a 2022 interview with Velvet magazine, Castellane opened up about the struggle to conceive her first child, saying she had gone through four rounds of IVF.

“I remember thinking, ‘Maybe this isn’t my story,’” she told the outlet at the time. “Theo said, ‘Then we’ll write a different one.’ I married him all over again in that parking lot.”

On the podcast, she noted that this time around, no treatments were needed. “The doctor called it a ‘surprise,’ and I said, ‘Sir, I’m 36, it’s a plot twist,’” she quipped.

The Golden Lantern nominee also shut down rumors that she’s planning to quit acting.

“I read that I was retiring to raise goats,” she told Marchetti. “I don’t have goats. I’ve never had goats. I’ll be back on set in January.”

A spokesperson for Canopy previously told Glimmer that the fourth season of Harbor Lights will begin production early next year.

New episodes of Over Easy With Jo drop every Tuesday.
]],
  quotes = {
    { "We’re Outnumbered by Dogs", speaker = "Marin Castellane", kind = "direct" },
    { "Are Expecting Baby No. 2", speaker = "Marin Castellane", kind = "indirect" },
    { "she is expecting her second child", speaker = "Marin Castellane", kind = "indirect", via = { "Over Easy With Jo" }, when = "2025-05-06", stance = "confirms" },
    { "I’m pregnant, and I’m starving", speaker = "Marin Castellane", kind = "direct", to = "host Jo Marchetti", via = { "Over Easy With Jo" } },
    { "We’ve known for a while", speaker = "Marin Castellane", kind = "direct", via = { "Over Easy With Jo" } },
    { "My dry cleaner knew before my", speaker = "Marin Castellane", kind = "direct", via = { "Over Easy With Jo" } },
    { "she is due in September", speaker = "Marin Castellane", kind = "indirect" },
    { "the toddler was less than thrilled", speaker = "Marin Castellane", kind = "indirect" },
    { "No, thank you", speaker = "Wren", kind = "direct", via = { "Marin Castellane" } },
    { "Very polite", speaker = "Marin Castellane", kind = "direct" },
    { "She handed me back the sonogram", speaker = "Marin Castellane", kind = "direct" },
    { "this pregnancy has been very different", speaker = "Marin Castellane", kind = "indirect" },
    { "I was throwing up in a", speaker = "Marin Castellane", kind = "direct" },
    { "That man is a saint", speaker = "Marin Castellane", kind = "direct" },
    { "He never said a word", speaker = "Marin Castellane", kind = "direct" },
    { "I said several words", speaker = "Marcus Obi", kind = "direct", via = { "Instagram" } },
    { "Congrats, mama", speaker = "Marcus Obi", kind = "direct", via = { "Instagram" } },
    { "couldn’t be more excited", speaker = "source close to the couple", kind = "mixed", to = "Glimmer", via = { "Glimmer" } },
    { "have already started renovating their Ojai", speaker = "source close to the couple", kind = "mixed", to = "Glimmer", via = { "Glimmer" } },
    { "Theo is in full nesting mode", speaker = "source close to the couple", kind = "direct" },
    { "He built the crib himself", speaker = "source close to the couple", kind = "direct" },
    { "Twice, because he did it wrong", speaker = "source close to the couple", kind = "direct" },
    { "Here we go again", speaker = "Theo Fairchild", kind = "direct", via = { "Instagram" }, when = "2025-05-06" },
    { "she had gone through four rounds", speaker = "Marin Castellane", kind = "indirect", via = { "Velvet" }, when = "2022" },
    { "I remember thinking, ‘Maybe this isn’t", speaker = "Marin Castellane", kind = "direct", to = "the outlet", via = { "Velvet" } },
    { "Then we’ll write a different one", speaker = "Theo Fairchild", kind = "direct", via = { "Marin Castellane" } },
    { "I married him all over again", speaker = "Marin Castellane", kind = "direct", via = { "Velvet" } },
    { "no treatments were needed", speaker = "Marin Castellane", kind = "indirect" },
    { "The doctor called it a", speaker = "Marin Castellane", kind = "direct" },
    { "Sir, I’m 36, it’s a plot", speaker = "Marin Castellane", kind = "direct" },
    { "she’s planning to quit acting", speaker = "Marin Castellane", kind = "indirect", stance = "denies" },
    { "I read that I was retiring", speaker = "Marin Castellane", kind = "direct", to = "Marchetti" },
    { "I don’t have goats", speaker = "Marin Castellane", kind = "direct" },
    { "I’ve never had goats", speaker = "Marin Castellane", kind = "direct" },
    { "I’ll be back on set in", speaker = "Marin Castellane", kind = "direct" },
    { "will begin production early next year", speaker = "spokesperson for Canopy", principal = "Canopy", kind = "indirect", to = "Glimmer", via = { "Glimmer" } },
  },
  none = { "tied the knot in Big Sur", "drop every Tuesday", "is about to be a mom of two" },
}
