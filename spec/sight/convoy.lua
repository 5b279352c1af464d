-- Irish broadsheet profile of an aid logistician: a scene at a checkpoint, quotation over paragraphs, replies without a cue.
return {
  published = "2024-04-18",
  text = [[
“The paper is the heaviest thing in the truck”: the Mayo woman taking food past 31 checkpoints

At the ninth checkpoint a boy with a rifle asked Nuala Fennessy what was in the lorries.

“Lentils and more lentils,” she told him.

“And behind the lentils?”

“A drop of oil, love.”

He wanted to see for himself. It took two hours.

It took the 58-year-old from Belmullet, who runs road operations in northern Sarrana for the World Food Programme (WFP), 16 days to bring 22 trucks the 430km from the port to Tel Amrah, a town that had not had a delivery since November. Eleven got through.

“People think it’s the shelling that stops you,” she says over tea in Nairobi, where she is on leave. “It’s the stamps. I had a man refuse a permit because it was signed in blue.

“I asked him what colour he’d like.

“He said he would have to consult.”

Both sides in the war deny that they are holding up food. The Transitional Council’s humanitarian commissioner, Gen Hatem Dirar, says convoys are searched “for the safety of the drivers”. In a letter to the United Nations in February he accused the agency of smuggling satellite phones in flour sacks, a charge the WFP calls “baseless and dangerous”.

A spokesman for the Northern Front, the main rebel group, said its fighters had orders to let aid pass. He hung up when asked about the 11 missing trucks.

“They ate our biscuits and apologised,” one of the drivers, Yusuf Adlan, told The Irish Times by phone from Tel Amrah. “Then they took the tyres. They apologised for that as well.”

According to Unicef, 640,000 children in the north will be acutely malnourished by July. Fennessy is careful with such numbers. “We don’t use the F-word until the committee says so,” she says. “But I’ve seen what people are boiling.”

Her boss in Nairobi, Matteo Grassi, describes her as “the only person I know who can make a colonel queue”. Twice, he says, he has ordered her home. Twice, by his account, she answered that the line was bad.

The drivers call her “Mother Lentil”. Her sister Bríd, who has the family pub, is less impressed. “She rings at Christmas and says it’s grand. There’s gunfire behind her and it’s grand,” she says.

In the Dáil on Wednesday, Minister of State Cormac Tierney said Ireland would give a further €9 million. Labour TD Orla Keane welcomed the money but asked how much of it would rot at the port.

Is she ever afraid? “Only of the polite ones,” says Fennessy.

She flies back on Sunday. Have the permits come?

“They’re still consulting,” she says.
]],
  quotes = {
    { "The paper is the heaviest thing", speaker = "Nuala Fennessy", kind = "direct" },
    { "what was in the lorries", speaker = "boy", kind = "indirect", stance = "asks", to = "Nuala Fennessy" },
    { "Lentils and more lentils", speaker = "Nuala Fennessy", kind = "direct", to = "him" },
    { "And behind the lentils", speaker = "boy", kind = "direct", stance = "asks" },
    { "A drop of oil, love", speaker = "Nuala Fennessy", kind = "direct" },
    { "People think it’s the shelling", speaker = "Nuala Fennessy", kind = "direct" },
    { "I asked him what colour he’d like", speaker = "Nuala Fennessy", kind = "direct" },
    { "He said he would have to consult", speaker = "Nuala Fennessy", kind = "direct" },
    { "they are holding up food", speaker = "Both sides", kind = "indirect", stance = "denies" },
    { "convoys are searched", speaker = "Hatem Dirar", kind = "mixed" },
    { "smuggling satellite phones in flour sacks", speaker = "Hatem Dirar", kind = "indirect", to = "the United Nations", when = "2024-02" },
    { "baseless and dangerous", speaker = "World Food Programme", kind = "mixed", stance = "denies" },
    { "its fighters had orders to let aid pass", speaker = "spokesman for the Northern Front", kind = "indirect", principal = "Northern Front" },
    { "They ate our biscuits and apologised", speaker = "Yusuf Adlan", kind = "direct", via = { "The Irish Times" } },
    { "640,000 children in the north", speaker = "Unicef", kind = "indirect", stance = "predicts" },
    { "We don’t use the F-word", speaker = "Nuala Fennessy", kind = "direct" },
    { "But I’ve seen what people are boiling", speaker = "Nuala Fennessy", kind = "direct" },
    { "the only person I know who", speaker = "Matteo Grassi", kind = "mixed" },
    { "he has ordered her home", speaker = "Matteo Grassi", kind = "indirect" },
    { "the line was bad", speaker = "Nuala Fennessy", kind = "indirect" },
    { "She rings at Christmas", speaker = "Bríd", kind = "direct" },
    { "Ireland would give a further", speaker = "Cormac Tierney", kind = "indirect", stance = "promises", when = "2024-04-17" },
    { "how much of it would rot", speaker = "Orla Keane", kind = "indirect", stance = "asks" },
    { "Only of the polite ones", speaker = "Nuala Fennessy", kind = "direct" },
    { "They’re still consulting", speaker = "Nuala Fennessy", kind = "direct" },
  },
  none = { "Mother Lentil" },
}
