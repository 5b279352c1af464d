-- AP from a small Kansas city: a boil-water advisory; mayor, city manager, health officer, residents, a council member.
return {
  published = "2024-07-18",
  text = [[
Thousands in Kansas city without safe tap water after pump failure

MARLOW BEND, Kan. (AP) — Thousands of people in a central Kansas city must boil their tap water for at least a week after a pump failure during weekend storms let untreated river water into the system, officials said Thursday.

"We know this is a hardship, especially in this heat," Mayor Denise Hollowell said at a news conference. "But we are not going to tell people it's safe until the lab tells us it's safe."

The advisory covers about 4,300 homes and businesses in Marlow Bend, a city of 11,000 people about 60 miles northwest of Wichita. Two of six samples taken Tuesday tested positive for E. coli bacteria, City Manager Paul Reinhardt said.

Reinhardt said the pump lost power early Sunday when lightning struck a substation, and that a backup generator failed to start. Crews restored service in about four hours, he said, but by then pressure in the lines had dropped.

"The generator was tested in May and it ran fine," Reinhardt said. "We're going to find out why it didn't run when we needed it."

The Kansas Department of Health and Environment said in a statement that it was working with the city and that the advisory would remain in place until two consecutive rounds of samples came back clean.

No illnesses have been linked to the water so far, according to the Tolliver County Health Department. Dr. Anita Krishnan, the county health officer, urged people with a fever or stomach cramps to call their doctors.

"Boil it, let it cool, then use it, and that includes for brushing your teeth and for your pets," Krishnan said.

At the Dollar Barn on Main Street, the shelves of bottled water were empty by 9 a.m. Manager Travis Eubanks said a delivery truck was expected Friday.

"I had a lady crying at the register last night," Eubanks said. "She's got a newborn and she'd been mixing formula with it since Sunday. I didn't know what to tell her."

Some residents questioned why it took the city four days to notify them. Joyce Amundsen, 71, who lives near the treatment plant, said she learned about the advisory from her granddaughter, who saw it on Facebook.

"They can send me a bill on time every month," she said. "They can't send me a text?"

Hollowell acknowledged the city should have moved faster. She said officials did not want to cause alarm before the test results were confirmed, but that "in hindsight, we'd rather scare people than have them get sick."

The City Council will hold a special meeting Monday to consider a $1.2 million emergency contract for a new generator. Council member Luis Barragan, who has pushed for years to replace aging equipment at the plant, said he warned his colleagues about the backup system in 2022.

"I don't take any pleasure in it," Barragan told The Associated Press. He said he planned to ask for an outside investigation.

The Kansas National Guard will begin handing out bottled water Friday morning at Marlow Bend High School, a Guard spokesman, Maj. Kyle Whitmer, said.
]],
  quotes = {
    { "Thousands of people in a central Kansas", speaker = "officials", kind = "indirect", when = "2024-07-18" },
    { "We know this is a hardship", speaker = "Denise Hollowell", kind = "direct" },
    { "But we are not going to tell people", speaker = "Denise Hollowell", kind = "direct" },
    { "Two of six samples taken Tuesday", speaker = "Paul Reinhardt", kind = "indirect", stance = "asserts" },
    { "the pump lost power early Sunday", speaker = "Paul Reinhardt", kind = "indirect" },
    { "a backup generator failed to start", speaker = "Paul Reinhardt", kind = "indirect" },
    { "Crews restored service in about four hours", speaker = "Paul Reinhardt", kind = "indirect" },
    { "The generator was tested in May", speaker = "Paul Reinhardt", kind = "direct", stance = "asserts" },
    { "We're going to find out why", speaker = "Paul Reinhardt", kind = "direct" },
    { "it was working with the city", speaker = "Kansas Department of Health and Environment", kind = "indirect" },
    { "the advisory would remain in place", speaker = "Kansas Department of Health and Environment", kind = "indirect" },
    { "No illnesses have been linked", speaker = "Tolliver County Health Department", kind = "indirect" },
    { "to call their doctors", speaker = "Anita Krishnan", kind = "indirect", stance = "demands" },
    { "Boil it, let it cool, then", speaker = "Anita Krishnan", kind = "direct" },
    { "a delivery truck was expected Friday", speaker = "Travis Eubanks", kind = "indirect" },
    { "I had a lady crying at the register", speaker = "Travis Eubanks", kind = "direct" },
    { "She's got a newborn and", speaker = "Travis Eubanks", kind = "direct" },
    { "I didn't know what to tell her", speaker = "Travis Eubanks", kind = "direct" },
    { "why it took the city four days", speaker = "Some residents", kind = "indirect", stance = "asks" },
    { "she learned about the advisory from", speaker = "Joyce Amundsen", kind = "indirect" },
    { "They can send me a bill", speaker = "Joyce Amundsen", kind = "direct" },
    { "They can't send me a text", speaker = "Joyce Amundsen", kind = "direct" },
    { "the city should have moved faster", speaker = "Denise Hollowell", kind = "indirect" },
    { "officials did not want to cause alarm", speaker = "Denise Hollowell", kind = "mixed" },
    { "in hindsight, we'd rather scare people", speaker = "Denise Hollowell", kind = "mixed" },
    { "he warned his colleagues about", speaker = "Luis Barragan", kind = "indirect" },
    { "I don't take any pleasure in it", speaker = "Luis Barragan", kind = "direct", via = { "Associated Press" } },
    { "he planned to ask for an outside", speaker = "Luis Barragan", kind = "indirect" },
    { "will begin handing out bottled water", speaker = "Kyle Whitmer", principal = "Kansas National Guard", kind = "indirect" },
  },
  none = { "who saw it on Facebook", "The City Council will hold a special meeting" },
}
