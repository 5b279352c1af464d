-- Aides, offices and press services; the office of a person is not the person.
return {
  published = "2025-01-22",
  text = [[
Premier ill, palace says

Premier Ludo Maas has been taken to hospital, his press secretary said on Wednesday.

“The premier is awake and impatient,” press secretary Hilde Vos said.

According to the palace press service, the king had telephoned Maas in the morning.

Opposition politician Bram Smit wished him well. “Politics can wait,” Smit commented on X.

Maas's spokeswoman later said that he would stay two nights.
]],
  quotes = {
    { "has been taken to hospital", speaker = "Hilde Vos", principal = "Ludo Maas", when = "2025-01-22", kind = "indirect" },
    { "The premier is awake", speaker = "Hilde Vos", kind = "direct" },
    { "the king had telephoned", speaker = "palace press service", kind = "indirect" },
    { "Politics can wait", speaker = "Bram Smit", via = { "X" } },
    { "he would stay two nights", speaker = "Hilde Vos", principal = "Ludo Maas" },
  },
}
