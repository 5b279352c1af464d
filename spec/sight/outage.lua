-- Singapore daily, straight double quotes: an immigration system outage in Malaysia; officials, vendor, travellers, tour firms, expert, MP.
return {
  published = "2025-06-24",
  text = [[
Travellers stuck for hours as system outage hits Malaysian checkpoints

JOHOR BAHRU – An outage of Malaysia's immigration computer system, known as "MyPintu", left thousands of travellers stuck for up to six hours at the country's land checkpoints and main airports on June 23.

The Immigration Department said the system went down at 4.40am after a failed hardware upgrade at its data centre in Cyberjaya, and was restored shortly before noon.

"We apologise for the inconvenience caused and have ordered a full report from our vendor," its director-general, Datuk Zulkifli Harun, said in a statement on June 23.

He denied that the system had been hacked.

"There is no evidence of a cyber attack or any leakage of data," he added.

Home Minister Azman Idris told reporters in Kuala Lumpur that the backup system did not take over as it should have. He said the vendor, Teras Digital, would be given 14 days to explain the failure.

Teras Digital did not respond to queries from The Straits Times by press time. In a filing to the stock exchange, the company said it was cooperating with the authorities and did not expect any material impact on its earnings.

At the Sultan Iskandar Building in Johor Bahru, queues stretched back to the Causeway by 8am.

Mr Jeremy Koh, 34, said he and his parents waited for four hours in the bus hall. "There was no announcement, no water, and the fans were not working," the Singaporean engineer told ST. "My mother nearly fainted."

Factory worker Nurul Aina Rahim, who commutes daily to Woodlands, said she lost a day's pay. "My supervisor was understanding, but not everybody is so lucky," she said.

Singapore's Immigration and Checkpoints Authority advised travellers in a Facebook post to put off non-essential trips to Johor.

The disruption came in the last week of the school holidays. Mr Ivan Teoh, chairman of the Johor Hotels Association, said several tour groups had cancelled their bookings.

"This is not the first time, and it gives a very bad impression to visitors," he said, adding that the association would write to the Home Ministry.

Ms Wendy Lau, who runs Merlion Coach Tours, estimated that her company lost $18,000 in refunds and overtime.

According to a source familiar with the system, the upgrade was carried out without a proper test. "They wanted to finish before the end of the quarter," said the source, who is not authorised to speak to the media.

Cyber-security expert Ramesh Pillai said the incident showed the risk of relying on a single data centre. Associate Professor Pillai, from Universiti Selatan, said each checkpoint should keep a local copy of essential records.

Opposition MP Chong Wei Lin called for a parliamentary inquiry.

"The government has spent RM1.2 billion on this system," she said in Parliament on June 24. "Who is going to answer for it?"

Datuk Zulkifli said extra counters would be opened at both land crossings this weekend.

In July 2024, a similar outage affected autogates at Kuala Lumpur International Airport for five hours, The Star reported.
]],
  quotes = {
    { "went down at 4.40am", speaker = "Immigration Department", kind = "indirect" },
    { "We apologise for the inconvenience", speaker = "Zulkifli Harun", kind = "direct", when = "2025-06-23" },
    { "the system had been hacked", speaker = "Zulkifli Harun", kind = "indirect", stance = "denies" },
    { "There is no evidence of a cyber attack", speaker = "Zulkifli Harun", kind = "direct" },
    { "the backup system did not take over", speaker = "Azman Idris", to = "reporters", kind = "indirect" },
    { "would be given 14 days to explain", speaker = "Azman Idris", kind = "indirect" },
    { "it was cooperating with the authorities", speaker = "Teras Digital", kind = "indirect" },
    { "he and his parents waited for four hours", speaker = "Jeremy Koh", kind = "indirect" },
    { "There was no announcement, no water", speaker = "Jeremy Koh", kind = "direct", via = { "ST" } },
    { "My mother nearly fainted", speaker = "Jeremy Koh", kind = "direct", via = { "ST" } },
    { "she lost a day's pay", speaker = "Nurul Aina Rahim", kind = "indirect" },
    { "My supervisor was understanding", speaker = "Nurul Aina Rahim", kind = "direct" },
    { "to put off non-essential trips", speaker = "Immigration and Checkpoints Authority", to = "travellers", kind = "indirect", via = { "Facebook" } },
    { "several tour groups had cancelled", speaker = "Ivan Teoh", kind = "indirect" },
    { "This is not the first time", speaker = "Ivan Teoh", kind = "direct" },
    { "the association would write to", speaker = "Ivan Teoh", kind = "indirect" },
    { "her company lost $18,000", speaker = "Wendy Lau", kind = "indirect" },
    { "the upgrade was carried out without", speaker = "source familiar with the system", kind = "indirect" },
    { "They wanted to finish before the end", speaker = "source familiar with the system", kind = "direct" },
    { "the incident showed the risk", speaker = "Ramesh Pillai", kind = "indirect" },
    { "each checkpoint should keep a local copy", speaker = "Ramesh Pillai", kind = "indirect" },
    { "a parliamentary inquiry", speaker = "Chong Wei Lin", kind = "indirect", stance = "demands" },
    { "The government has spent RM1.2 billion", speaker = "Chong Wei Lin", kind = "direct", when = "2025-06-24" },
    { "Who is going to answer for it", speaker = "Chong Wei Lin", kind = "direct" },
    { "extra counters would be opened", speaker = "Zulkifli Harun", kind = "indirect" },
    { "a similar outage affected autogates", speaker = "Star", kind = "indirect" },
  },
  none = { "MyPintu", "did not respond to queries" },
}
