-- Technology site, curly double quotes, chatty, product names in text, keynote, leaked memo, Reddit and Discord users: a smart-glasses launch.
return {
  published = "2025-09-11",
  text = [[
Halden’s $499 Iris glasses are finally real, and they still can’t record video

After two delays, one lawsuit, and a CEO swap, Halden’s smart glasses have a ship date: October 28th.

The company announced the Iris at its fall event in San Jose on Wednesday, where new chief executive Lena Brückner spent a solid hour explaining why you might want a computer on your face that doesn’t have a camera.

“Nobody at a dinner party should have to wonder if they’re being filmed,” Brückner said onstage. “We decided the best privacy setting is no lens at all.”

Instead, the Iris has a small green display in the right lens, four microphones, and an assistant called Fen that can translate, take notes, and read your messages. Halden says the battery lasts nine hours. In my brief demo, it had dropped to 71 percent after about 40 minutes, though a Halden rep told me the unit was running prerelease software.

The translation is legitimately impressive. I spoke to a Halden engineer, Tomás Arriaga, in Spanish he’d been told to make difficult, and the captions kept up. “My grandmother is the benchmark,” he said. “If it understands her, we ship.”

The rest is a little rougher. When I asked Fen to remind me to buy milk, it replied, “I’ve emailed Milk.” Arriaga assured me that this would be fixed by launch.

It’s been a long road. Halden first teased the glasses in 2022, and then-CEO Doug Pruett promised they would “replace your phone by 2024.” They did not. Pruett left in January, a month after its optics supplier walked away.

In an internal memo from March obtained by Gadgetry, Brückner told employees that the company had “confused a demo with a product” and that the camera would be cut to save weight and cost. So the privacy pitch isn’t the whole story.

I asked her about that after the keynote. “Both things can be true,” she said. “It was heavy, and it was creepy.”

She also said Halden isn’t ruling out a version with a camera down the line. “Never say never. But you’ll see the light on it from across the street.”

Not everyone is convinced. “So it’s AirPods with extra steps,” one Reddit user wrote in a thread with more than 3,000 upvotes. On the company’s own Discord, a moderator named pixelmoth said that they had canceled their preorder, which cost $50 and dates back to 2022. Halden says people who preordered can get a refund until October 1st.

Analyst Renee Achebe of Northlight Research thinks Halden could sell 300,000 pairs in the first year, which would make it a distant third behind Meta and Xreal. “The price is right, the timing is wrong,” she told me.

There’s also the matter of Halden’s ongoing dispute with LumaForm, which says the Iris display infringes three of its patents. LumaForm spokesperson Greg Tan told Gadgetry in an email that it intends to seek an injunction before the holidays. Halden called the suit “meritless.”

The glasses come in two sizes and three colors: black, clear, and a very nice orange that Halden calls “Apricot.” Prescription lenses cost another $120.

“I wear mine to read bedtime stories,” Brückner told the crowd near the end. “My daughter asked, ‘Mama, why are your eyes green?’” It got the biggest laugh of the day.

I’ll have a full review once I’ve had more than an hour with them.
]],
  quotes = {
    { "Nobody at a dinner party should have", speaker = "Lena Brückner", kind = "direct" },
    { "We decided the best privacy setting is", speaker = "Lena Brückner", kind = "direct" },
    { "the battery lasts nine hours", speaker = "Halden", kind = "indirect" },
    { "the unit was running prerelease software", speaker = "Halden rep", principal = "Halden", kind = "indirect", to = "me" },
    { "My grandmother is the benchmark", speaker = "Tomás Arriaga", kind = "direct" },
    { "If it understands her, we ship", speaker = "Tomás Arriaga", kind = "direct" },
    { "remind me to buy milk", kind = "indirect", to = "Fen" },
    { "I’ve emailed Milk", speaker = "Fen", kind = "direct" },
    { "this would be fixed by launch", speaker = "Tomás Arriaga", kind = "indirect", to = "me", stance = "promises" },
    { "they would “replace your phone by 2024", speaker = "Doug Pruett", kind = "mixed", stance = "promises" },
    { "the company had “confused a demo with", speaker = "Lena Brückner", kind = "mixed", to = "employees", via = { "Gadgetry" }, when = "2025-03" },
    { "the camera would be cut to save", speaker = "Lena Brückner", kind = "indirect", to = "employees", via = { "Gadgetry" }, when = "2025-03" },
    { "Both things can be true", speaker = "Lena Brückner", kind = "direct" },
    { "It was heavy, and it was creepy", speaker = "Lena Brückner", kind = "direct" },
    { "isn’t ruling out a version with", speaker = "Lena Brückner", kind = "indirect" },
    { "Never say never", speaker = "Lena Brückner", kind = "direct" },
    { "But you’ll see the light on it", speaker = "Lena Brückner", kind = "direct" },
    { "So it’s AirPods with extra steps", speaker = "one Reddit user", kind = "direct", via = { "Reddit" } },
    { "they had canceled their preorder", speaker = "pixelmoth", kind = "indirect", via = { "Discord" } },
    { "people who preordered can get a refund", speaker = "Halden", kind = "indirect" },
    { "Halden could sell 300,000 pairs in the", speaker = "Renee Achebe", kind = "indirect", stance = "believes" },
    { "The price is right, the timing is", speaker = "Renee Achebe", kind = "direct", to = "me" },
    { "the Iris display infringes three of its", speaker = "LumaForm", kind = "indirect" },
    { "it intends to seek an injunction before", speaker = "Greg Tan", principal = "LumaForm", kind = "indirect", via = { "Gadgetry" } },
    { "meritless", speaker = "Halden", kind = "mixed" },
    { "I wear mine to read bedtime stories", speaker = "Lena Brückner", kind = "direct", to = "the crowd" },
    { "My daughter asked", speaker = "Lena Brückner", kind = "direct", to = "the crowd" },
    { "Mama, why are your eyes green", speaker = "daughter", kind = "direct", via = { "Lena Brückner" }, stance = "asks" },
  },
  none = { "Apricot", "The translation is legitimately impressive", "It got the biggest laugh of the", "have a full review once" },
}
