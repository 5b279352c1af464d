-- Irish broadsheet, curly quotes: farmers and the nitrates derogation at an Oireachtas committee; minister, Commission, EPA, ecologist, TDs.
return {
  published = "2025-02-20",
  text = [[
Loss of nitrates derogation would be ‘devastating’ for dairy farms, committee told

Up to 6,000 dairy farmers would have to reduce their herds next year if Ireland loses its exemption from EU nitrates rules, the president of the Irish Grassland Farmers’ Association has said.

Pat Kinnane said the change would be devastating, would cost the average affected farm about €22,000 a year and would be felt “in every co-op, mart and hardware shop in rural Ireland”.

“We have done everything that was asked of us,” Mr Kinnane told the Joint Committee on Agriculture on Wednesday. “Farmers have spent money on storage, on fencing and on low-emission spreading, and now they’re being told it was for nothing.”

The derogation, which allows farmers to keep more livestock per hectare than is generally permitted under the nitrates directive, is due to expire at the end of the year.

Minister for Agriculture Deirdre Hanratty said securing an extension was her “number one priority”. Speaking on RTÉ’s Morning Ireland on Thursday, she said she would meet the European Commissioner for the Environment in Brussels next week.

“I’m not going to pretend it will be easy,” Ms Hanratty said. “The Commission wants to see water quality improve and so do I.”

A report published by the Environmental Protection Agency last June found that nitrogen levels were too high at 42 per cent of river sites, mostly in the south and southeast.

A spokesperson for the European Commission said no decision had been taken. “Any request will be assessed on the basis of the scientific evidence,” the spokesperson said.

Environmental groups argue that the exemption should be ended. Dr Elaine Tuohy of the River Trusts Network told the committee there was “no credible path” to clean water with current stocking rates. She said farmers had been poorly served by successive governments, which had encouraged them to expand after milk quotas were abolished in 2015.

Independent TD Michael Spillane accused her of wanting to shut down rural Ireland. “I grew up on a farm in east Cork,” Dr Tuohy replied. “I want there to be farming there in 50 years.”

The chair, Sinn Féin TD Aoife Brennan, asked members to let the witnesses finish.

Séamus Fogarty, who milks 110 cows near Kilbrannock, Co Tipperary, said he would have to sell 25 of them. “The bank won’t be reducing the repayments by a quarter,” he said.

His son, Conor (22), who is studying agricultural science in Dublin, said he was no longer certain he would take over the farm.

Milk processor Suirglen has predicted its supply could fall by 8 per cent. In a letter to suppliers this week, its chief executive, John Mangan, said the company was lobbying “at every level”.

Ireland is one of only three member states that still avail of the derogation. According to Teagasc, about 7,000 farms applied for it last year.

A decision is expected in the autumn, sources in the Department of Agriculture said.
]],
  quotes = {
    { "Loss of nitrates derogation would be", speaker = "Pat Kinnane", to = "committee", kind = "mixed" },
    { "would have to reduce their herds", speaker = "Pat Kinnane", kind = "indirect" },
    { "would cost the average affected farm", speaker = "Pat Kinnane", kind = "mixed" },
    { "We have done everything that was asked", speaker = "Pat Kinnane", to = "the Joint Committee on Agriculture", kind = "direct", when = "2025-02-19" },
    { "Farmers have spent money on storage", speaker = "Pat Kinnane", kind = "direct" },
    { "number one priority", speaker = "Deirdre Hanratty", kind = "mixed" },
    { "she would meet the European Commissioner", speaker = "Deirdre Hanratty", kind = "indirect", via = { "Morning Ireland" }, when = "2025-02-20" },
    { "I’m not going to pretend it will be easy", speaker = "Deirdre Hanratty", kind = "direct" },
    { "The Commission wants to see water quality", speaker = "Deirdre Hanratty", kind = "direct" },
    { "nitrogen levels were too high", speaker = "Environmental Protection Agency", kind = "indirect", when = "2024-06" },
    { "no decision had been taken", speaker = "spokesperson for the European Commission", principal = "European Commission", kind = "indirect" },
    { "Any request will be assessed", speaker = "spokesperson for the European Commission", principal = "European Commission", kind = "direct" },
    { "the exemption should be ended", speaker = "Environmental groups", kind = "indirect" },
    { "no credible path", speaker = "Elaine Tuohy", to = "the committee", kind = "mixed" },
    { "farmers had been poorly served", speaker = "Elaine Tuohy", kind = "indirect" },
    { "wanting to shut down rural Ireland", speaker = "Michael Spillane", kind = "indirect" },
    { "I grew up on a farm in east Cork", speaker = "Elaine Tuohy", kind = "direct" },
    { "I want there to be farming there", speaker = "Elaine Tuohy", kind = "direct" },
    { "to let the witnesses finish", speaker = "Aoife Brennan", to = "members", kind = "indirect", stance = "demands" },
    { "he would have to sell 25 of them", speaker = "Séamus Fogarty", kind = "indirect" },
    { "The bank won’t be reducing the repayments", speaker = "Séamus Fogarty", kind = "direct" },
    { "he was no longer certain", speaker = "Conor", kind = "indirect" },
    { "its supply could fall by 8 per cent", speaker = "Suirglen", kind = "indirect", stance = "predicts" },
    { "the company was lobbying", speaker = "John Mangan", to = "suppliers", kind = "mixed", when = "2025-W08" },
    { "about 7,000 farms applied for it", speaker = "Teagasc", kind = "indirect" },
    { "A decision is expected in the autumn", speaker = "sources in the Department of Agriculture", kind = "indirect" },
  },
  none = {},
}
