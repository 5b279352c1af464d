-- Showbusiness in single straight marks: posts, a brother as manager, a source, a podcast, a label that will not say.
return {
  published = "2023-12-05",
  text = [[
Singer Coralie Vance hits back at health rumours after axing Christmas shows: 'I'm just tired'

By Ffion Jessop, Senior Showbusiness Reporter

Coralie Vance has insisted she is fine after pulling out of the final nine dates of her Midnight Orchard tour, blaming 'total exhaustion'.

The Silver Lies hitmaker, 34, took to Instagram on Monday to address what she called 'the ghouls' speculating about her health.

'I'm not dying, I'm not in rehab and I'm not pregnant,' she wrote alongside a make-up-free selfie. 'I love you. Let me sleep.'

It comes after the star broke down on stage in Manchester, telling fans: 'I can't feel my hands.'

Her manager and brother, Dominic Vance, said doctors had ordered her to rest for at least eight weeks. He promised that all ticketholders would be refunded.

'My sister has sung through laryngitis, a broken toe and a divorce,' Dominic told Radio Meridian. 'When she says she can't, she can't.'

But her ex-husband, footballer Luca Marchetti-Dale, 36, appeared to throw shade as he liked a post mocking the singer.

'Luca wishes her well,' said a source close to the midfielder. 'His thumb slipped.'

Fans rushed to the singer's defence. 'Protect this woman at all costs,' one wrote on X.

Fellow star Obi Lark, who supported Vance on the tour, posted: 'Nobody works harder. Nobody.'

Vance first spoke about her struggles in 2019, when she told the Hush Hour podcast that fame was 'like being eaten by people who say they love you'.

'I used to throw up before every show,' she recalled. 'I thought everybody did.'

Her mother, retired choir mistress Glenys Vance, 67, said she had begged her to slow down.

'I've told her, the songs will still be there in the summer,' she said from her home in Pontwen.

Promoter BigTent Live said it 'fully supports Coralie's decision' and denied that slow ticket sales were to blame.

A spokesman for her label, Halcyon Records, last night declined to say whether her album, due in March, would be delayed.
]],
  quotes = {
    { "total exhaustion", speaker = "Coralie Vance", kind = "mixed" },
    { "I'm not in rehab and I'm not pregnant", speaker = "Coralie Vance", kind = "direct" },
    { "I love you. Let me sleep.", speaker = "Coralie Vance", kind = "direct" },
    { "I can't feel my hands", speaker = "Coralie Vance", to = "fans", kind = "direct" },
    { "doctors had ordered her to rest", speaker = "Dominic Vance", kind = "indirect" },
    { "all ticketholders would be refunded", speaker = "Dominic Vance", stance = "promises", kind = "indirect" },
    { "When she says she can't, she can't", speaker = "Dominic Vance", via = { "Radio Meridian" }, kind = "direct" },
    { "His thumb slipped", kind = "direct" },
    { "Protect this woman at all costs", via = { "X" }, kind = "direct" },
    { "Nobody works harder", speaker = "Obi Lark", kind = "direct" },
    { "like being eaten by people", speaker = "Coralie Vance", via = { "Hush Hour" }, when = "2019", kind = "mixed" },
    { "the songs will still be there", speaker = "Glenys Vance", kind = "direct" },
    { "slow ticket sales were to blame", speaker = "BigTent Live", stance = "denies", kind = "indirect" },
    { "whether her album, due in March", principal = "Halcyon Records", stance = "declines" },
  },
}
