-- An Indian daily's city crime story: police ranks, initials for names, a complainant, a bank's statement, a lawyer outside court.
return {
  published = "2023-01-12",
  text = [[
Bank staffer, 'godman' held for emptying widow's locker

TIMES NEWS NETWORK

HYDERABAD: A 34-year-old relationship manager of a private bank and a self-styled godman were arrested on Wednesday for allegedly stealing gold ornaments worth Rs 1.4 crore from the locker of a widow in Banjara Hills, police said.

The accused are K Srikanth Varma, a resident of Kukatpally, and Bhairav Nath Shastri (51), who ran a 'vastu clinic' at Ameerpet.

According to the complaint lodged by P Vijayalakshmi (68), Shastri told her in August that her late husband's soul was "trapped" in her jewellery and that it had to be purified on a no-moon night.

"I trusted him because the bank boy brought him to my house. He touched my feet," Vijayalakshmi told TOI.

DCP (west zone) M Raghunandan Rao said Varma, who had access to the locker room, made a duplicate key using a soap mould.

"He was neck-deep in debt because of online rummy. He owed Rs 22 lakh to loan apps alone," the DCP said.

Police said the duo carried the ornaments out in a tiffin box on Nov 23, when the CCTV cameras at the branch were under maintenance.

The theft came to light on Jan 4, when the complainant opened the locker to take out bangles for her granddaughter's engagement and found it stuffed with turmeric roots and old newspapers.

"I fainted there only," she said. "The manager gave me water and asked me not to make a scene."

Southern Trust Bank said in a statement that Varma had been suspended and that it was "extending full cooperation" to the investigators. It, however, denied that locker protocols had been violated.

Inspector T Anuradha, who is probing the case, said 1.1 kg of gold had been recovered from a pawnbroker at Abids. Two more persons are absconding, she added.

Shastri told investigators that he had cheated at least nine other women, sources said.

His lawyer, G Moinuddin, claimed that his client was being framed. "The police have no footage, no fingerprints and no eyewitness. Let them prove it," he told reporters outside the Nampally court, which sent both accused to judicial custody for 14 days.

Vijayalakshmi's son, P Kiran, a software engineer in New Jersey, alleged that the branch had sat on the complaint for three days. "They wanted to settle it quietly by offering my mother Rs 10 lakh," he said over phone. The branch manager did not respond to calls and messages.

A case has been registered under sections 409 (criminal breach of trust) and 420 (cheating) of the IPC.

Retired banker S Padmanabhan said customers should check their lockers at least once in three months. "People think a locker is like a temple. It is only a cupboard," he said.

Rao urged citizens not to part with keys or passwords in the name of rituals.
]],
  quotes = {
    { "were arrested on Wednesday for allegedly stealing", speaker = "police", kind = "indirect" },
    { "her late husband's soul was", speaker = "Bhairav Nath Shastri", via = { "complaint" }, kind = "mixed" },
    { "I trusted him because the bank boy", speaker = "P Vijayalakshmi", via = { "TOI" }, kind = "direct" },
    { "made a duplicate key using a soap mould", speaker = "M Raghunandan Rao", kind = "indirect" },
    { "He was neck-deep in debt", speaker = "M Raghunandan Rao", kind = "direct" },
    { "the duo carried the ornaments out", speaker = "police", kind = "indirect" },
    { "I fainted there only", speaker = "P Vijayalakshmi", kind = "direct" },
    { "The manager gave me water", speaker = "P Vijayalakshmi", kind = "direct" },
    { "extending full cooperation", speaker = "Southern Trust Bank", kind = "mixed" },
    { "locker protocols had been violated", speaker = "Southern Trust Bank", stance = "denies", kind = "indirect" },
    { "1.1 kg of gold had been recovered", speaker = "T Anuradha", kind = "indirect" },
    { "Two more persons are absconding", speaker = "T Anuradha", kind = "indirect" },
    { "he had cheated at least nine other women", speaker = "Bhairav Nath Shastri", to = "investigators",
      via = { "sources" }, kind = "indirect" },
    { "his client was being framed", speaker = "G Moinuddin", principal = "Bhairav Nath Shastri",
      kind = "indirect" },
    { "no footage, no fingerprints", speaker = "G Moinuddin", to = "reporters", kind = "direct" },
    { "the branch had sat on the complaint", speaker = "P Kiran", kind = "indirect" },
    { "They wanted to settle it quietly", speaker = "P Kiran", kind = "direct" },
    { "customers should check their lockers", speaker = "S Padmanabhan", kind = "indirect" },
    { "People think a locker is like a temple", speaker = "S Padmanabhan", kind = "direct" },
    { "not to part with keys or passwords", speaker = "M Raghunandan Rao", to = "citizens", kind = "indirect" },
  },
  none = { "vastu clinic", "A case has been registered under sections 409" },
}
