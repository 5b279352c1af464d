-- A High Court report: a divorced couple of one name, counsel for each, a sister named late, a novel's title in marks.
return {
  published = "2023-10-19",
  text = [[
Novelist 'turned my life into a comedy', ex-husband tells libel trial

A bestselling novelist based a murderous wine merchant on her former husband and then denied it at dinner parties, the High Court was told on Thursday.

Crispin Langridge-Moss, 58, is suing Rosalind Langridge, 55, and her publisher, Halyard Press, over "The Cellarman", which has sold 300,000 copies.

Opening his case, Priyanka Rajaratnam KC said the resemblance was "not a likeness but a photograph". Her client, she told Mrs Justice Amara Holloway-Tate, had been stopped in Bath by a stranger who wanted to know about the dog that dies in chapter nine.

"The dog is alive," counsel added. "The dog, my Lady, is in excellent health."

Mr Langridge-Moss, giving evidence, said he had learned of the book from his dentist. "He had it open on the tray, next to the drill," he said. "I was not in a position to object."

Cross-examined by Tobias Ekwueme KC, for Ms Langridge, he admitted that he had once called himself "a bit of a Cellarman" in a text message to his sister. It was, he said, "a joke, in the dark, in 2021".

Mr Ekwueme asked whether a man who did not drink sherry could be mistaken for a man who drank little else.

"I do drink sherry," the wine merchant replied.

The barrister suggested that the claim had been brought only when the film rights were sold. "That is a filthy suggestion," said the witness. The judge told him to keep his voice down.

In her witness statement, Ms Langridge says that the character was inspired by "three editors and a Labrador". The author is due to give evidence on Monday.

Halyard's managing director, Femke Oosterhuis, denied that its lawyers had asked for changes to the manuscript.

Outside court, the claimant's sister said the family had been through eighteen months of sniggering. "People hum at him in shops," Venetia Langridge-Moss told the Press Association.

A spokeswoman for Halyard Press declined to say if a sequel was planned.

The trial continues.
]],
  quotes = {
    { "turned my life into a comedy", speaker = "Crispin Langridge-Moss" },
    { "A bestselling novelist based", when = "2023-10-19", kind = "indirect" },
    { "not a likeness but a photograph", speaker = "Priyanka Rajaratnam", principal = "Crispin Langridge-Moss",
      kind = "mixed" },
    { "had been stopped in Bath", speaker = "Priyanka Rajaratnam", to = "Mrs Justice Amara Holloway-Tate",
      kind = "indirect" },
    { "is in excellent health", speaker = "Priyanka Rajaratnam", kind = "direct" },
    { "he had learned of the book", speaker = "Crispin Langridge-Moss", kind = "indirect" },
    { "I was not in a position to object", speaker = "Crispin Langridge-Moss", kind = "direct" },
    { "a joke, in the dark", speaker = "Crispin Langridge-Moss", kind = "mixed" },
    { "whether a man who did not drink sherry", speaker = "Tobias Ekwueme", stance = "asks", kind = "indirect" },
    { "I do drink sherry", speaker = "Crispin Langridge-Moss", kind = "direct" },
    { "the claim had been brought only when", speaker = "Tobias Ekwueme", kind = "indirect" },
    { "That is a filthy suggestion", speaker = "Crispin Langridge-Moss", kind = "direct" },
    { "three editors and a Labrador", speaker = "Rosalind Langridge", kind = "mixed" },
    { "its lawyers had asked for changes", speaker = "Femke Oosterhuis", stance = "denies", kind = "indirect" },
    { "the family had been through", speaker = "Venetia Langridge-Moss", kind = "indirect" },
    { "People hum at him in shops", speaker = "Venetia Langridge-Moss", via = { "Press Association" }, kind = "direct" },
  },
  none = { "\"The Cellarman\"" },
}
