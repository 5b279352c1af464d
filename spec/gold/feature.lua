-- A long feature: quotations of several paragraphs, a quotation that is remembered inside
-- another, a speaker who returns after a page.
return {
  published = "2017-12-02",
  text = [[
The last lamplighter

Every evening at dusk, Osric Tamm takes his ladder down to the harbour wall and lights eleven lamps.

“My grandfather lit forty,” he says, wiping the glass with a sleeve. “He used to say the town was a ship and we were her eyes.

“When the electric came, in 1951, they took the lamps down one street at a time. He walked behind the cart.

“He never said a word about it afterwards.”

The town kept eleven for the tourists. The mayor of that time, the late Edda Roos, once described them as “our candles for the dead”.

Tamm's daughter, Liis, thinks he works too hard. She lives in the city now and comes home on Sundays.

“I tell him, ‘Father, let them buy a timer,’” she says. “He looks at me as if I had asked him to sell the sea.”

There have been offers. A museum in the capital wrote to him in the spring to ask for the ladder. Tamm wrote back that it was in use.

“I am seventy-nine,” he says, when the last flame stands still. “I asked the council who comes after me. They said they would look into it.”

He picks up the ladder. It is dark, and from the wall one can count all eleven.
]],
  quotes = {
    { "My grandfather lit forty", speaker = "Osric Tamm", kind = "direct" },
    { "He used to say the town was a ship", speaker = "Osric Tamm" },
    { "When the electric came", speaker = "Osric Tamm" },
    { "He never said a word about it afterwards", speaker = "Osric Tamm" },
    { "our candles for the dead", speaker = "Edda Roos" },
    { "he works too hard", speaker = "Liis", stance = "believes", kind = "indirect" },
    { "I tell him", speaker = "Liis", kind = "direct" },
    { "He looks at me as if", speaker = "Liis" },
    { "it was in use", speaker = "Osric Tamm", kind = "indirect" },
    { "I am seventy-nine", speaker = "Osric Tamm", kind = "direct" },
    { "I asked the council who comes after me", speaker = "Osric Tamm" },
  },
}
