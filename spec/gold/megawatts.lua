-- A Nigerian daily on a blackout: traders, a nurse, the distribution company's statement, labour, police.
return {
  published = "2024-03-26",
  text = [[
Blackout: Traders, hospital groan as Alagbede marks 19 days without light

•We're owed N4.2bn, says DisCo •Don't pay for darkness, NLC tells customers

By Tunde Akinbode, Alagbede

Residents have lamented that the blackout which has enveloped Alagbede and its environs since March 7 has crippled businesses and made the nights unsafe.

Speaking with The Daily Beacon on Monday, a frozen food dealer at Oke-Odo Market, Mrs Bisi Olanrewaju, said she had thrown away fish and turkey worth over N800,000.

“I bought fuel of N15,000 every day for the first week. After that, I surrendered,” the 52-year-old mother of four said. “Which profit do I want to make?”

A barber, Mr Sunday Ekpo, told our correspondent that his customers now brought their own torchlights.

“They are giving us bill and they are not giving us light. Is that one not wickedness?” he queried.

At the Alagbede General Hospital, a nurse, who craved anonymity because she was not authorised to speak to the press, disclosed that two deliveries were conducted with phone lights last week. The Chief Medical Director, Dr Hauwa Gambo, however, described the claim as “pure fabrication”. She maintained that the facility had a 250kVA generator which had never failed for one hour.

Reacting, the South-Central Electricity Distribution Company blamed the outage on the vandalism of its 33kV line along the Express. In a statement on Sunday, the company said customers in the area were owing it N4.2bn.

The statement read in part, “We wish to appeal to our esteemed customers to bear with us. Our engineers are working round the clock, and supply will be restored before the end of the week.”

But the state chairman of the Nigeria Labour Congress, Comrade Emeka Nwosu, faulted the company's position. He alleged that the DisCo was diverting supply to industrial estates, where it charged Band A tariff.

“We have told our people: no light, no payment,” Nwosu declared. The labour leader urged the Nigerian Electricity Regulatory Commission to revoke the company's licence within 14 days.

Meanwhile, the Transmission Company of Nigeria has said that the national grid was not to blame. Its General Manager, Public Affairs, Mrs Ngozi Eze, explained that 110MW had been allocated to the Alagbede axis but that the DisCo “could not pick up more than 40”.

The Minister of Power, Chief Adewale Bankole, had on Thursday assured Nigerians that generation would hit 6,000MW before the end of the year. Many in Alagbede are not impressed.

“Minister said the same thing last year,” said a retired headmaster, Pa Joseph Adigun, who is back to using a hurricane lamp. “At my age, I have returned to 1962.”

When our correspondent visited the Express axis on Monday, no engineer was seen on the damaged line.

Contacted, the spokesperson for the state police command, SP Fatima Bello, confirmed that three suspects had been arrested in connection with the vandalism. She added that they would be charged to court upon completion of investigation.

A youth leader, Segun Alabi, threatened that residents would barricade the company's office should supply not return by Friday.

The Centre for Energy Justice, a non-governmental organisation, had in a January report put the losses of small businesses to outages at N10.1tn yearly.
]],
  quotes = {
    { "We're owed N4.2bn", speaker = "South-Central Electricity Distribution Company" },
    { "Don't pay for darkness", speaker = "Nigeria Labour Congress", to = "customers" },
    { "has crippled businesses and made the nights unsafe", speaker = "Residents", kind = "indirect" },
    { "she had thrown away fish and turkey", speaker = "Bisi Olanrewaju", via = { "Daily Beacon" },
      when = "2024-03-25", kind = "indirect" },
    { "I bought fuel of N15,000 every day", speaker = "Bisi Olanrewaju", kind = "direct" },
    { "Which profit do I want to make", speaker = "Bisi Olanrewaju", kind = "direct" },
    { "his customers now brought their own torchlights", speaker = "Sunday Ekpo", kind = "indirect" },
    { "They are giving us bill", speaker = "Sunday Ekpo", kind = "direct" },
    { "two deliveries were conducted with phone lights", speaker = "nurse", kind = "indirect" },
    { "pure fabrication", speaker = "Hauwa Gambo", kind = "mixed" },
    { "the facility had a 250kVA generator", speaker = "Hauwa Gambo", kind = "indirect" },
    { "the vandalism of its 33kV line", speaker = "South-Central Electricity Distribution Company",
      kind = "indirect" },
    { "customers in the area were owing it", speaker = "South-Central Electricity Distribution Company",
      when = "2024-03-24", kind = "indirect" },
    { "We wish to appeal to our esteemed customers", speaker = "South-Central Electricity Distribution Company",
      kind = "direct" },
    { "was diverting supply to industrial estates", speaker = "Emeka Nwosu", kind = "indirect" },
    { "We have told our people: no light", speaker = "Emeka Nwosu", kind = "direct" },
    { "to revoke the company's licence within 14 days", speaker = "Emeka Nwosu", kind = "indirect" },
    { "the national grid was not to blame", speaker = "Transmission Company of Nigeria", kind = "indirect" },
    { "110MW had been allocated to the Alagbede axis", speaker = "Ngozi Eze", kind = "indirect" },
    { "could not pick up more than 40", speaker = "Ngozi Eze", kind = "mixed" },
    { "generation would hit 6,000MW", speaker = "Adewale Bankole", to = "Nigerians", when = "2024-03-21",
      kind = "indirect" },
    { "Minister said the same thing last year", speaker = "Joseph Adigun", kind = "direct" },
    { "At my age, I have returned to 1962", speaker = "Joseph Adigun", kind = "direct" },
    { "three suspects had been arrested", speaker = "Fatima Bello", principal = "state police command",
      stance = "confirms", kind = "indirect" },
    { "they would be charged to court", speaker = "Fatima Bello", kind = "indirect" },
    { "residents would barricade the company's office", speaker = "Segun Alabi", kind = "indirect" },
    { "the losses of small businesses to outages", speaker = "Centre for Energy Justice", kind = "indirect" },
  },
  none = {
    "no engineer was seen on the damaged line",
    "Many in Alagbede are not impressed",
  },
}
