-- A British tabloid on a soap star's break-up: pals, a source, posts, an agent, an ex, a wedding venue.
return {
  published = "2025-09-01",
  text = [[
'I don't know who he is any more': Harbour Nights star Kayleigh Marsh axes £200k wedding to footie ace

By JODIE FENWICK
Showbiz Reporter

HARBOUR Nights star Kayleigh Marsh has called off her wedding to footballer Lee Dacosta after finding messages from another woman on his phone, pals have claimed.

The actress, 31, who plays barmaid Roxy Quill in the hit soap, drove away from the couple's £1.8million Cheshire mansion on Friday night with two suitcases and her pug, Mr Chips.

"She's absolutely in bits," a source told The Daily Globe. "The dress is hanging in her mum's spare room and nobody knows what to do with it."

The insider added: "Lee swears nothing happened, but Kayleigh isn't daft. She saw what she saw."

Kayleigh broke her silence in an emotional Instagram post on Sunday.

"I don't know who he is any more," she told her 2.1million followers. "Please be kind. I'm trying to be."

But Dacosta, 29, hit back last night, denying he had cheated on the soap beauty. In a statement, the Northport County winger said: "I have never been unfaithful to Kayleigh. There are two sides to every story and I won't be telling mine in the papers."

His agent, Marco Bellini, later told the Globe that the player was considering legal action.

The woman at the centre of the row, reality contestant Tia-Mae Foster, insisted she and Lee were "just mates".

"He liked a couple of my pics. Since when is that a crime?" the 24-year-old said on her podcast. She went on: "I feel sorry for her, I really do."

Kayleigh's co-stars have rallied round. Dame Pauline Crewe, who plays her on-screen nan, branded Lee "a very silly boy" on This Morning. And Harbour Nights hunk Ashley Penn tweeted: "Team Kayls. Always."

Not everyone was surprised. "He was never going to settle down," said an ex of the winger, who did not want to be named. "He told me I was the one an' all."

The pair met at an awards bash in 2021 and got engaged in Dubai last Christmas. At the time, Kayleigh gushed to Hello! that she had found her "forever person". Lee promised to give her "the wedding of the century".

Hairdresser Donna Stokes, who was due to be a bridesmaid, revealed that guests had been told by text.

"It was two lines," said Donna, 33. "I honestly thought it was a joke."

Tolley Castle boss Piers Langham confirmed that the September 27 booking had been cancelled, but refused to say who would foot the bill.

A fan posted on X: "Roxy would have keyed his car."

Kayleigh's rep, Gemma Tully, asked for "privacy at this difficult time". It is not known when the star will return to the Harbour Nights set.

Lee's mum Sandra was less coy. Speaking on her doorstep in Bolsover, she predicted the couple would be back together by Christmas.

"They're both stubborn as mules," she said. "I've still got my hat."
]],
  quotes = {
    { "I don't know who he is any more", speaker = "Kayleigh Marsh", kind = "direct" },
    { "has called off her wedding to footballer", speaker = "pals", kind = "indirect" },
    { "She's absolutely in bits", speaker = "source", via = { "Daily Globe" }, kind = "direct" },
    { "The dress is hanging in her mum's", speaker = "source", via = { "Daily Globe" }, kind = "direct" },
    { "Lee swears nothing happened", speaker = "source", kind = "direct" },
    { "Please be kind. I'm trying to be", speaker = "Kayleigh Marsh", kind = "direct" },
    { "he had cheated on the soap beauty", speaker = "Lee Dacosta", stance = "denies", when = "2025-08-31TNI",
      kind = "indirect" },
    { "I have never been unfaithful to Kayleigh", speaker = "Lee Dacosta", kind = "direct" },
    { "the player was considering legal action", speaker = "Marco Bellini", via = { "Daily Globe" },
      principal = "Lee Dacosta", kind = "indirect" },
    { "she and Lee were", speaker = "Tia-Mae Foster", kind = "mixed" },
    { "He liked a couple of my pics", speaker = "Tia-Mae Foster", kind = "direct" },
    { "I feel sorry for her", speaker = "Tia-Mae Foster", kind = "direct" },
    { "a very silly boy", speaker = "Pauline Crewe", via = { "This Morning" }, kind = "mixed" },
    { "Team Kayls. Always.", speaker = "Ashley Penn", kind = "direct" },
    { "He was never going to settle down", speaker = "ex of the winger", kind = "direct" },
    { "He told me I was the one", speaker = "ex of the winger", kind = "direct" },
    { "forever person", speaker = "Kayleigh Marsh", via = { "Hello!" }, kind = "mixed" },
    { "the wedding of the century", speaker = "Lee Dacosta", stance = "promises", kind = "mixed" },
    { "guests had been told by text", speaker = "Donna Stokes", kind = "indirect" },
    { "It was two lines", speaker = "Donna Stokes", kind = "direct" },
    { "I honestly thought it was a joke", speaker = "Donna Stokes", kind = "direct" },
    { "the September 27 booking had been cancelled", speaker = "Piers Langham", stance = "confirms",
      kind = "indirect" },
    { "who would foot the bill", speaker = "Piers Langham", stance = "declines", kind = "indirect" },
    { "Roxy would have keyed his car", speaker = "fan", via = { "X" }, kind = "direct" },
    { "privacy at this difficult time", speaker = "Gemma Tully", principal = "Kayleigh Marsh", stance = "asks",
      kind = "mixed" },
    { "the couple would be back together by Christmas", speaker = "Sandra", stance = "predicts",
      kind = "indirect" },
    { "They're both stubborn as mules", speaker = "Sandra", kind = "direct" },
    { "I've still got my hat", speaker = "Sandra", kind = "direct" },
  },
  none = {
    "drove away from the couple's £1.8million Cheshire mansion",
    "got engaged in Dubai last Christmas",
    "It is not known when the star will return",
  },
}
