-- British consumer news, straight single quotes: a product recall; regulator, retailer, maker, a customer, a consumer group, an MP.
return {
  published = "2025-01-23",
  text = [[
'Stop using it now': Shoppers told to unplug popular heated throws over fire risk

Tens of thousands of shoppers have been told to stop using a best-selling electric throw after it was linked to at least 11 house fires.

Homestead Living is recalling all SnugDown heated throws sold between September 2023 and December 2024 because of a fault in the controller, the Office for Product Safety and Standards (OPSS) said on Wednesday.

About 62,000 of the throws, which cost £39.99, were sold in shops and online. Customers should unplug them straight away and cut the cable so that nobody else can use them, the regulator advised.

'We are asking people to check their sofas, their spare rooms and their parents' houses,' said Dawn Critchley, the head of incident management at the OPSS. 'If you have one, stop using it now.'

Homestead said it was sorry for any inconvenience and promised a full refund, with or without a receipt. 'The safety of our customers is our highest priority,' a spokesperson for the retailer said.

But the firm faced questions over how long it had known about the problem. Emails seen by the Evening Courier show that a branch manager in Derby warned head office last February that a throw had been returned with scorch marks. He was told to 'log it as a change of mind'.

Homestead declined to comment on the emails. It said that it had acted as soon as testing confirmed a defect.

Sandra Beale, 58, a dinner lady from Chesterfield, woke on New Year's Eve to find her sofa on fire.

'I'd only nodded off in front of the telly,' she told the Courier. 'Another five minutes and I wouldn't be stood here talking to you.'

Mrs Beale says she rang the company the next day and was offered a £20 voucher. 'I laughed,' she said. 'Then I cried.'

Derbyshire Fire and Rescue Service confirmed that it was called to the property at 11.40pm and said a heated throw was the most likely cause.

The controllers were made in China by Ningtai Electric and imported by a British firm, Corby Textiles. Corby said in a statement that it was working with the authorities and could not comment further. Ningtai did not reply to an email.

The consumer group Fair Deal accused Homestead of dragging its feet. Its director, Owen Pritchard, said fewer than one in five recalled products were ever returned in the UK.

'A notice in a shop window isn't a recall, it's a shrug,' he said. Mr Pritchard wants retailers to be forced to contact every customer whose details they hold.

Labour MP Jas Dhillon, who sits on the business select committee, said she would be writing to Homestead's chief executive. 'He has some explaining to do,' she added.

The recall affects throws with the model numbers SD200 and SD210, which were sold in grey, cream and a pattern called 'Highland Mist'. The batch number is printed on a label near the plug.

Anyone who has thrown away the packaging can still claim a refund by calling a helpline, according to the Homestead website.
]],
  quotes = {
    { "'Stop using it now'", speaker = "Dawn Critchley", kind = "direct" },
    { "to stop using a best-selling electric throw", kind = "indirect", to = "Tens of thousands of shoppers" },
    { "is recalling all SnugDown heated throws", speaker = "Office for Product Safety and Standards", kind = "indirect", when = "2025-01-22", stance = "asserts" },
    { "Customers should unplug them straight away", speaker = "Office for Product Safety and Standards", kind = "indirect" },
    { "We are asking people to check", speaker = "Dawn Critchley", kind = "direct" },
    { "If you have one", speaker = "Dawn Critchley", kind = "direct" },
    { "it was sorry for any inconvenience", speaker = "Homestead Living", kind = "indirect" },
    { "a full refund, with or without", speaker = "Homestead Living", kind = "indirect", stance = "promises" },
    { "The safety of our customers", speaker = "spokesperson for the retailer", principal = "Homestead Living", kind = "direct", stance = "asserts" },
    { "a branch manager in Derby warned", speaker = "Emails", kind = "indirect", via = { "Evening Courier" } },
    { "a throw had been returned with scorch marks", speaker = "branch manager in Derby", kind = "indirect", to = "head office", when = "2024-02" },
    { "log it as a change of mind", kind = "mixed" },
    { "on the emails", speaker = "Homestead Living", kind = "indirect", stance = "declines" },
    { "it had acted as soon as testing", speaker = "Homestead Living", kind = "indirect", stance = "asserts" },
    { "I'd only nodded off in front", speaker = "Sandra Beale", kind = "direct", via = { "Courier" } },
    { "Another five minutes", speaker = "Sandra Beale", kind = "direct", via = { "Courier" } },
    { "she rang the company the next day", speaker = "Sandra Beale", kind = "indirect" },
    { "I laughed", speaker = "Sandra Beale", kind = "direct" },
    { "Then I cried", speaker = "Sandra Beale", kind = "direct" },
    { "it was called to the property", speaker = "Derbyshire Fire and Rescue Service", kind = "indirect", stance = "confirms" },
    { "a heated throw was the most likely cause", speaker = "Derbyshire Fire and Rescue Service", kind = "indirect" },
    { "it was working with the authorities", speaker = "Corby Textiles", kind = "indirect", stance = "asserts" },
    { "dragging its feet", speaker = "Fair Deal", kind = "indirect" },
    { "fewer than one in five recalled products", speaker = "Owen Pritchard", kind = "indirect", stance = "asserts" },
    { "A notice in a shop window", speaker = "Owen Pritchard", kind = "direct" },
    { "retailers to be forced to contact", speaker = "Owen Pritchard", kind = "indirect", stance = "demands" },
    { "she would be writing to Homestead's chief", speaker = "Jas Dhillon", kind = "indirect" },
    { "He has some explaining to do", speaker = "Jas Dhillon", kind = "direct" },
    { "can still claim a refund by calling", speaker = "Homestead website", kind = "indirect" },
  },
  none = { "Highland Mist", "did not reply to an email" },
}
