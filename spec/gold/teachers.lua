-- A Kenyan daily's education story: a Cabinet Secretary, unions, a principal secretary by phone, a circular.
return {
  published = "2025-01-14",
  text = [[
Teachers dig in as CS orders schools to open today

By ATIENO WEKESA and PATRICK MUTISO

Learning is set to be disrupted in public secondary schools from today after teachers vowed to press on with their strike despite a government ultimatum.

Education Cabinet Secretary Jeremiah Lokwang yesterday warned that principals who failed to report to their stations by 8am would be considered to have deserted duty.

“The capitation money has been released. There is no reason for any child to be at home,” Mr Lokwang said during the launch of a digital literacy programme in Nairobi.

But the secretary-general of the National Union of Post-Primary Teachers (Nuppet), Ms Grace Achieng Odera, dismissed the directive as “roadside policy-making”.

“You cannot threaten a hungry teacher,” Ms Odera told journalists at the union's headquarters. “We shall go back to class the day our members see the money in their payslips, not a minute earlier.”

According to her, the two sides had agreed on a phased pay rise in November only for the Treasury to strike it out.

Treasury Principal Secretary Hassan Abdi Guyo, however, denied that there was ever an agreement.

“What exists is a proposal,” he told the Daily Mwangaza by phone. “A proposal is not a cheque.”

School heads are caught in the middle. Mr Kipkorir Tanui, who chairs their association, said principals had been left to face angry parents on their own.

“I have 1,200 boys and nine teachers who are not on strike. What do you want me to do? Clone them?” posed Mr Tanui, the principal of Marimba Boys High School.

Ms Njeri Kamau, who had travelled from Subukia with her two daughters, said she had spent Sh4,000 on fare only to be turned away at the gate.

“Let them fight in Nairobi, but let our children learn,” she lamented.

Last Friday, the Labour Court suspended the strike for 14 days. Nuppet chairman Wycliffe Barasa said the union had not been served with the orders.

In a circular dated January 10, the Teachers Service Board said the salaries of absentees would be deducted at the end of the month.

National Parents Council president Silas Omondi urged both parties to return to the table, arguing that candidates sitting their exams in October would bear the brunt.

Kaptarit MP Faith Cheptoo promised to table a motion in the National Assembly this week to compel the CS to explain the stalemate.
]],
  quotes = {
    { "principals who failed to report", speaker = "Jeremiah Lokwang", when = "2025-01-13", kind = "indirect" },
    { "There is no reason for any child to be at home", speaker = "Jeremiah Lokwang", kind = "direct" },
    { "roadside policy-making", speaker = "Grace Achieng Odera", kind = "mixed" },
    { "You cannot threaten a hungry teacher", speaker = "Grace Achieng Odera", to = "journalists", kind = "direct" },
    { "the two sides had agreed on a phased pay rise", speaker = "Grace Achieng Odera", kind = "indirect" },
    { "there was ever an agreement", speaker = "Hassan Abdi Guyo", stance = "denies", kind = "indirect" },
    { "A proposal is not a cheque", speaker = "Hassan Abdi Guyo", via = { "Daily Mwangaza" }, kind = "direct" },
    { "principals had been left to face angry parents", speaker = "Kipkorir Tanui", kind = "indirect" },
    { "What do you want me to do?", speaker = "Kipkorir Tanui", kind = "direct" },
    { "she had spent Sh4,000 on fare", speaker = "Njeri Kamau", kind = "indirect" },
    { "but let our children learn", speaker = "Njeri Kamau", kind = "direct" },
    { "the union had not been served", speaker = "Wycliffe Barasa", kind = "indirect" },
    { "the salaries of absentees would be deducted", speaker = "Teachers Service Board", kind = "indirect" },
    { "to table a motion in the National Assembly", speaker = "Faith Cheptoo", stance = "promises" },
  },
}
