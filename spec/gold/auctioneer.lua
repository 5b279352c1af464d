-- An American magazine feature in scenes, in the present tense: an auctioneer, his wife, a professor, a grudge, a buyer.
return {
  published = "2019-11-04",
  text = [[
The Last Fast Talker

For forty-six years, Verlin Stuckey has sold off other people’s farms. Now he is selling out himself.

By Margaret Ostrow

The coffee at Dunmore Grain & Feed is free until six, and Verlin Stuckey is there at a quarter past five, because, he says, “a man who pays for coffee in his own town has done something wrong.” He is seventy-one and built like a mailbox.

“You want the number or the story?” he asks a young man in a seed cap who has sidled up to the table. The man wants the number. “Eighty-two hundred an acre,” Stuckey tells him. “The story is nobody around here can pay it.”

Since 1973, when he came home from auctioneer school in Missouri with a new hat, he has moved combines and quilts, a church, a stuffed bear, and the farms of four of his cousins. Stuckey Auction & Realty goes on the Saturday after Thanksgiving.

“I told him to quit ten years ago,” his wife, Darlene, says when we get back to the house. She is rolling out pie dough. “I said, ‘Verlin, you’re going to drop dead up there and somebody’ll bid on you.’ ”

Stuckey grins. “I’d have made reserve.”

It was not always a joke. In the winter of 1985, he tells me, driving out past the elevator, he sold eleven farms in nine weeks, and at one of them the owner, an old classmate, sat in the machine shed through the whole thing with a shotgun across his knees.

“He wasn’t going to use it on me,” Stuckey says. “I knew that. I just kept my eye on him and kept talking.”

He doesn’t give the man’s name.

Consolidation, says Carol Breyer, who teaches agricultural economics at Platte State University, “is a polite word for fewer suppers.” She has calculated that the number of farms in the western third of the state has fallen by half since Stuckey’s first sale. In her view, the men on the flatbed were never the villains.

“Somebody had to turn it into a number,” she told me. “He did it kindly.”

Not everyone remembers it that way. Roy Hanneman, whose father’s place went under Stuckey’s gavel in 1986, agreed to talk only in his pickup.

“Kindly,” he said, when I repeated Breyer’s word. He looked at the wipers for a while. “He took six percent, is what he took. Six percent of my dad.”

His sister, Jolene Potts, who runs the café on Second Street, has less patience. “Roy’s been mad so long he’s forgotten it was the bank,” she says. According to her, it was Stuckey who stopped the bidding when their mother’s piano came up, bought it himself for a dollar, and had it hauled back inside.

I ask Stuckey about the piano. He is a long time answering.

“That’s Jolene’s to tell,” he says finally.

The likely buyer is RanchBid, an Omaha company that holds its auctions on a Web site. Its chief executive, Tyler Voigt, who is thirty-four, insists that nothing will be lost. “We love what Verlin represents,” he wrote in an e-mail. “We’re scaling that.”

When I read this aloud in the kitchen, Darlene laughs so hard that she has to sit down. “Scaling it,” she says. “Like a fish.”

On my last morning, Stuckey climbs into the booth, blows on the microphone, and asks what I will give him for an empty chair. For a minute and a half, there is nothing in the building but that voice.

“Sold,” he says, to no one, and switches off the light.
]],
  quotes = {
    { "a man who pays for coffee", speaker = "Verlin Stuckey" },
    { "You want the number or the story", speaker = "Verlin Stuckey", stance = "asks", kind = "direct" },
    { "Eighty-two hundred an acre", speaker = "Verlin Stuckey", kind = "direct" },
    { "The story is nobody around here", speaker = "Verlin Stuckey", kind = "direct" },
    { "I told him to quit ten years ago", speaker = "Darlene", kind = "direct" },
    { "you’re going to drop dead up there", speaker = "Darlene", kind = "direct" },
    { "I’d have made reserve", speaker = "Verlin Stuckey", kind = "direct" },
    { "he sold eleven farms in nine weeks", speaker = "Verlin Stuckey", kind = "indirect" },
    { "He wasn’t going to use it on me", speaker = "Verlin Stuckey", kind = "direct" },
    { "I just kept my eye on him", speaker = "Verlin Stuckey", kind = "direct" },
    { "is a polite word for fewer suppers", speaker = "Carol Breyer", kind = "mixed" },
    { "the number of farms in the western third", speaker = "Carol Breyer", kind = "indirect" },
    { "the men on the flatbed were never", speaker = "Carol Breyer", kind = "indirect" },
    { "Somebody had to turn it into a number", speaker = "Carol Breyer", kind = "direct" },
    { "He did it kindly", speaker = "Carol Breyer", kind = "direct" },
    { "Kindly", speaker = "Roy Hanneman", kind = "direct" },
    { "He took six percent, is what he took", speaker = "Roy Hanneman", kind = "direct" },
    { "Roy’s been mad so long", speaker = "Jolene Potts", kind = "direct" },
    { "it was Stuckey who stopped the bidding", speaker = "Jolene Potts", kind = "indirect" },
    { "That’s Jolene’s to tell", speaker = "Verlin Stuckey", kind = "direct" },
    { "nothing will be lost", speaker = "Tyler Voigt", kind = "indirect" },
    { "We love what Verlin represents", speaker = "Tyler Voigt", kind = "direct" },
    { "We’re scaling that", speaker = "Tyler Voigt", kind = "direct" },
    { "Scaling it", speaker = "Darlene", kind = "direct" },
    { "Like a fish", speaker = "Darlene", kind = "direct" },
    { "what I will give him for an empty chair", speaker = "Verlin Stuckey", stance = "asks", kind = "indirect" },
    { "Sold", speaker = "Verlin Stuckey", kind = "direct" },
  },
  none = {
    "She is rolling out pie dough",
    "He is a long time answering",
    "came home from auctioneer school in Missouri",
  },
}
