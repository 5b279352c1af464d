-- A Dublin daily's Dáil story: Leaders' Questions, TDs by party, the Ceann Comhairle, a department, RTÉ.
return {
  published = "2025-10-23",
  text = [[
Taoiseach accused of ‘hiding behind hard hats’ over Shannonbeg hospital delay

Fiachra Hanratty
Dáil Reporter

The new hospital at Shannonbeg will not open before 2029, Taoiseach Donal Brosnahan has admitted, as Opposition leaders accused him of “hiding behind hard hats”.

Mr Brosnahan told the Dáil on Wednesday that the contractor had missed three deadlines and that the State would seek damages.

“I am as frustrated as anybody in this House,” he said. “I grew up 12 miles from that site.”

Sinn Féin TD Gráinne McGlinchey said the cost of the project had risen from €410 million to €1.1 billion.

“You had six years, Taoiseach, and you have given the people of the midlands a very expensive hole,” she said. “When will a single patient be treated there? Give us a date. Any date.”

The Taoiseach replied that he would not “pluck a date out of the sky”.

Amid heckling, the Ceann Comhairle, Bríd Prendiville, warned deputies that she would suspend the sitting.

Labour leader Cormac Geraghty described the contract as “a blank cheque with a ribbon on it”. He asked whether the Minister for Health had read it before signing.

Minister for Health Aoibhinn Dunphy later rejected that charge. Speaking on RTÉ Radio, she said she had read “every page, twice”. She confirmed that a penalty clause had been removed at the request of the contractor, but denied that this was done on her instructions.

In a statement to The Irish Times, the contractor, Brackan Civil, said the design had been changed more than 900 times. “We remain committed to delivering a world-class facility,” the company said.

Independent TD Mattie Lenaghan, who supports the Government, said he had been promised an opening in 2026. “I told the people in Shannonbeg that they had my word,” he said. “What is my word worth now?”

According to Department of Health figures, 640 patients from the region were treated in Dublin last year because there was no bed for them at home.

A Government source insisted the Coalition was not under threat. “Mattie will huff and puff,” the source said. “He always does.”
]],
  quotes = {
    { "will not open before 2029", speaker = "Donal Brosnahan", kind = "indirect" },
    { "the contractor had missed three deadlines", speaker = "Donal Brosnahan", to = "the Dáil", when = "2025-10-22",
      kind = "indirect" },
    { "I am as frustrated as anybody", speaker = "Donal Brosnahan", kind = "direct" },
    { "the cost of the project had risen", speaker = "Gráinne McGlinchey", kind = "indirect" },
    { "a very expensive hole", speaker = "Gráinne McGlinchey", kind = "direct" },
    { "When will a single patient", speaker = "Gráinne McGlinchey", kind = "direct" },
    { "pluck a date out of the sky", speaker = "Donal Brosnahan", kind = "mixed" },
    { "she would suspend the sitting", speaker = "Bríd Prendiville", to = "deputies", kind = "indirect" },
    { "a blank cheque with a ribbon on it", speaker = "Cormac Geraghty", kind = "mixed" },
    { "whether the Minister for Health had read it", speaker = "Cormac Geraghty", stance = "asks",
      kind = "indirect" },
    { "every page, twice", speaker = "Aoibhinn Dunphy", via = { "RTÉ Radio" }, kind = "mixed" },
    { "a penalty clause had been removed", speaker = "Aoibhinn Dunphy", stance = "confirms", kind = "indirect" },
    { "this was done on her instructions", speaker = "Aoibhinn Dunphy", stance = "denies", kind = "indirect" },
    { "the design had been changed", speaker = "Brackan Civil", via = { "Irish Times" }, kind = "indirect" },
    { "We remain committed to delivering", speaker = "Brackan Civil", kind = "direct" },
    { "he had been promised an opening", speaker = "Mattie Lenaghan", kind = "indirect" },
    { "What is my word worth now", speaker = "Mattie Lenaghan", kind = "direct" },
    { "640 patients from the region", kind = "indirect" },
    { "the Coalition was not under threat", speaker = "Government source", kind = "indirect" },
    { "Mattie will huff and puff", speaker = "Government source", kind = "direct" },
  },
}
