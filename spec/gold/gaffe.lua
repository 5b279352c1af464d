-- An opinionated partisan website on a rival's gaffe: a clip, posts, a cleanup by a spokeswoman, a farmer on TV.
return {
  published = "2028-10-04",
  text = [[
Oops: Marchetti Tells Farmers ‘Nobody Needs a Second Truck’

By Brock Tillery

You really can't make this stuff up.

Ellen Marchetti, who has spent six months and $300 million pretending to be a farm girl, went to Ottumwa, Iowa, on Monday night and opened her mouth.

“Look, I love a truck. My dad had a truck,” the Democratic nominee said at a town hall, according to the Wapello Courier. “But nobody needs a second truck, and somebody's got to say it.”

Somebody did, Governor. It was you.

Within an hour the clip was everywhere. “I own three. Come and get 'em,” Sen. Clay Burdette posted on X, alongside a photo of a very muddy F-250. Iowa Gov. Tim Brandsma wondered whether the tractor was next.

Then came the cleanup crew. Marchetti spokeswoman Bridget Lomax claimed that the governor had been making a point about “household budgets” and was “selectively clipped by people who have never changed a tire.”

Selectively clipped? We sat through all 71 minutes so you don't have to. It gets worse.

A little later, a farmer named Dwight Koenig stood up and explained, very politely, that he needs one truck to haul and another to get to town.

“Well, I'd call that a want,” Marchetti replied.

Koenig, who works 900 acres outside Blakesburg, told Fox News on Tuesday that he wasn't even angry.

“My wife's angry,” he said. “The second one's hers.”

The press, naturally, rushed to explain that you didn't hear what you heard. The Washington Post insisted that the remark had been “stripped of its context.” MSNBC host Gillian Frost suggested that anyone offended by it was “probably never voting for a woman anyway.”

Charming.

Even some Democrats aren't buying it. Rep. Annie Voss, who is fighting for her political life in southern Iowa, said in a statement that she “respectfully but firmly disagrees” and that rural families know best what belongs in their driveways.

A Democratic consultant was a good deal less respectful. “I've had root canals with better message discipline,” the consultant told Semafor.

Remember, this is the same candidate who said two years ago that small towns were “dying of nostalgia.” And it's the same candidate who keeps a Subaru and, yes, a Silverado at the house in Eau Claire.

On Tuesday afternoon, on the tarmac in Des Moines, she finally tried to laugh it off.

“I'm told I've offended the trucks,” she told reporters. She went on to insist that she had “nothing but respect” for the people who work the land. As for regrets, Marchetti said she regretted “the second half of the sentence,” whatever that means.

Does anyone believe her? Not Chuck Ostrander. The head of the Iowa Pork Growers, who stayed neutral four years ago, says his members have been calling nonstop.

“I've got guys sending me pictures of their trucks like they're grandkids,” said Ostrander. He now expects Burdette to carry the state by double digits.

Burdette's team says it has sold more than 9,000 bumper stickers on the theme since breakfast.

“We'd like to thank the governor for her contribution,” quipped Hunter Dill, a spokesman for the senator.

So would we. Thirty-four days to go. Keep talking.
]],
  quotes = {
    { "Nobody Needs a Second Truck", speaker = "Ellen Marchetti", to = "Farmers", kind = "direct" },
    { "Look, I love a truck", speaker = "Ellen Marchetti", via = { "Wapello Courier" }, kind = "direct" },
    { "But nobody needs a second truck", speaker = "Ellen Marchetti", kind = "direct" },
    { "I own three. Come and get 'em", speaker = "Clay Burdette", via = { "X" }, kind = "direct" },
    { "whether the tractor was next", speaker = "Tim Brandsma", kind = "indirect" },
    { "the governor had been making a point", speaker = "Bridget Lomax", principal = "Ellen Marchetti",
      kind = "mixed" },
    { "selectively clipped by people who have never", speaker = "Bridget Lomax", principal = "Ellen Marchetti",
      kind = "mixed" },
    { "he needs one truck to haul", speaker = "Dwight Koenig", kind = "indirect" },
    { "Well, I'd call that a want", speaker = "Ellen Marchetti", kind = "direct" },
    { "he wasn't even angry", speaker = "Dwight Koenig", via = { "Fox News" }, when = "2028-10-03",
      kind = "indirect" },
    { "My wife's angry", speaker = "Dwight Koenig", kind = "direct" },
    { "The second one's hers", speaker = "Dwight Koenig", kind = "direct" },
    { "stripped of its context", speaker = "Washington Post", kind = "mixed" },
    { "anyone offended by it was", speaker = "Gillian Frost", kind = "mixed" },
    { "respectfully but firmly disagrees", speaker = "Annie Voss", kind = "mixed" },
    { "rural families know best what belongs", speaker = "Annie Voss", kind = "indirect" },
    { "I've had root canals with better message discipline", speaker = "Democratic consultant",
      via = { "Semafor" }, kind = "direct" },
    { "dying of nostalgia", speaker = "Ellen Marchetti", kind = "mixed" },
    { "I'm told I've offended the trucks", speaker = "Ellen Marchetti", to = "reporters", kind = "direct" },
    { "for the people who work the land", speaker = "Ellen Marchetti", kind = "mixed" },
    { "the second half of the sentence", speaker = "Ellen Marchetti", kind = "mixed" },
    { "his members have been calling nonstop", speaker = "Chuck Ostrander", kind = "indirect" },
    { "I've got guys sending me pictures", speaker = "Chuck Ostrander", kind = "direct" },
    { "Burdette to carry the state by double digits", speaker = "Chuck Ostrander", kind = "indirect" },
    { "it has sold more than 9,000 bumper stickers", speaker = "Burdette's team", kind = "indirect" },
    { "We'd like to thank the governor", speaker = "Hunter Dill", principal = "Clay Burdette", kind = "direct" },
  },
  none = {
    "You really can't make this stuff up",
    "Within an hour the clip was everywhere",
    "We sat through all 71 minutes",
  },
}
