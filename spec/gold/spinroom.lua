-- The morning after a presidential debate by a wire service: exchanges onstage, running mates, pundits, a snap poll.
return {
  published = "2028-09-27",
  text = [[
Burdette, Marchetti trade blows on taxes and Taiwan in combative first debate

By CARLA WINFIELD and JOE ESPOSITO
Associated Press

RALEIGH, N.C. (AP) — Republican Clay Burdette on Tuesday night accused Democrat Ellen Marchetti of hiding a tax increase from American families, and she countered that he had not read her plan, in a rancorous first debate that sent both campaigns back on the road Wednesday.

"You're going to send the bill to the waitress," the Ohio senator said in the opening minutes.

"Senator, I was the waitress," Marchetti shot back. "Nine years at the Country Kitchen in Eau Claire. Don't tell me about the bill."

Clips of the exchange had been viewed more than 20 million times by Wednesday morning.

The two nominees, who had never met before they shook hands onstage, also clashed over abortion, crime and foreign policy. Burdette said he would not send American troops to defend Taiwan "without a vote of Congress." Marchetti, the governor of Wisconsin, said that such a pledge amounted to an invitation.

The moderator, Lester Quade of PBS, twice asked Burdette whether he would sign a national abortion ban. Burdette said it was a matter for the states. Pressed a third time, he bristled.

"I've answered it, Lester," he said. "You just didn't like it."

Marchetti stumbled on crime, claiming at one point that homicides in Milwaukee had fallen every year she was in office. They rose in 2025, according to the FBI. The Marchetti campaign later said in a statement that she had been referring to the past two years.

"She got a date wrong. He got the Constitution wrong," her running mate, Sen. André Fontaine, told reporters in the spin room.

Burdette's running mate, Texas Rep. Holly Crane, said Fontaine "must have been watching a different channel."

Forty-eight percent of debate watchers thought Marchetti had won and 39% thought Burdette had, according to a CNN snap poll.

Reviews were mixed even among Republicans. Former House Speaker Warren Tate said on Fox News that Burdette had been "strong on substance" but needed to smile more.

"He looked like he was at the dentist," Tate said.

Marc Dunleavy, a Republican strategist who isn't working for the campaign, was blunter.

"She was likable, and he was right," he said, "and likable usually wins."

President Leonard Ashby, who isn't seeking a second term, watched the debate at Camp David with his family, the White House said. He called Marchetti afterward to congratulate her, according to a person familiar with the conversation, who wasn't authorized to discuss it publicly and spoke on condition of anonymity.

Burdette, speaking to supporters in an airport hangar in Charlotte on Wednesday, insisted that he had enjoyed himself.

"I'd do it again tonight," he said. "I'd do it in a parking lot."

Whether he will is unclear. His campaign has yet to agree to a second debate, scheduled for Oct. 17 in Las Vegas. The Commission on Presidential Debates said it expected both candidates to attend. Marchetti said she would be there "with or without him."

In Eau Claire, Dot Halvorsen, 81, who once owned the Country Kitchen, confirmed that the governor had waited tables there.

"She was a good worker," Halvorsen said. "Terrible with the coffee."

___

Esposito reported from Charlotte, North Carolina.
]],
  quotes = {
    { "hiding a tax increase from American families", speaker = "Clay Burdette", when = "2028-09-26TNI",
      kind = "indirect" },
    { "he had not read her plan", speaker = "Ellen Marchetti", kind = "indirect" },
    { "You're going to send the bill", speaker = "Clay Burdette", kind = "direct" },
    { "Senator, I was the waitress", speaker = "Ellen Marchetti", kind = "direct" },
    { "Don't tell me about the bill", speaker = "Ellen Marchetti", kind = "direct" },
    { "he would not send American troops", speaker = "Clay Burdette", kind = "mixed" },
    { "such a pledge amounted to an invitation", speaker = "Ellen Marchetti", kind = "indirect" },
    { "whether he would sign a national abortion ban", speaker = "Lester Quade", stance = "asks",
      kind = "indirect" },
    { "it was a matter for the states", speaker = "Clay Burdette", kind = "indirect" },
    { "I've answered it, Lester", speaker = "Clay Burdette", kind = "direct" },
    { "You just didn't like it", speaker = "Clay Burdette", kind = "direct" },
    { "homicides in Milwaukee had fallen every year", speaker = "Ellen Marchetti", kind = "indirect" },
    { "They rose in 2025", speaker = "FBI", kind = "indirect" },
    { "she had been referring to the past two years", speaker = "Marchetti campaign", kind = "indirect" },
    { "She got a date wrong", speaker = "André Fontaine", to = "reporters", kind = "direct" },
    { "must have been watching a different channel", speaker = "Holly Crane", kind = "mixed" },
    { "thought Marchetti had won", speaker = "CNN", kind = "indirect" },
    { "but needed to smile more", speaker = "Warren Tate", via = { "Fox News" }, kind = "mixed" },
    { "He looked like he was at the dentist", speaker = "Warren Tate", kind = "direct" },
    { "She was likable, and he was right", speaker = "Marc Dunleavy", kind = "direct" },
    { "watched the debate at Camp David", speaker = "White House", kind = "indirect" },
    { "He called Marchetti afterward to congratulate her", speaker = "person familiar with the conversation",
      kind = "indirect" },
    { "he had enjoyed himself", speaker = "Clay Burdette", to = "supporters", when = "2028-09-27",
      kind = "indirect" },
    { "I'd do it again tonight", speaker = "Clay Burdette", kind = "direct" },
    { "I'd do it in a parking lot", speaker = "Clay Burdette", kind = "direct" },
    { "it expected both candidates to attend", speaker = "Commission on Presidential Debates", kind = "indirect" },
    { "with or without him", speaker = "Ellen Marchetti", kind = "mixed" },
    { "the governor had waited tables there", speaker = "Dot Halvorsen", stance = "confirms", kind = "indirect" },
    { "She was a good worker", speaker = "Dot Halvorsen", kind = "direct" },
    { "Terrible with the coffee", speaker = "Dot Halvorsen", kind = "direct" },
  },
  none = {
    "had been viewed more than 20 million times",
    "who had never met before they shook hands onstage",
    "His campaign has yet to agree to a second debate",
  },
}
