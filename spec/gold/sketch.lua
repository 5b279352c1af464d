-- A parliamentary sketch: single curly marks, broken questions, a knight, whispers and shouts.
return {
  published = "2025-02-06",
  text = [[
Minister finds the one hole he has not yet stood in

Quentin Lassiter

It takes a certain gift to be asked about potholes and to end up apologising to Belgium. Sir Aubrey Finch has that gift.

The Roads Minister came to the Commons yesterday to announce what he called ‘the biggest resurfacing since the Romans’. He had a folder. The folder had not been read.

‘Will he tell the House,’ asked Dilys Prosser, for the Opposition, ‘how many of these holes he has personally seen?’

Sir Aubrey rose. ‘I have seen a very great number of holes,’ he said. There were cheers. ‘I have, Madam Deputy Speaker, been in several.’

Ms Prosser is a small woman with the manner of a dentist. She wondered aloud whether he knew that the road he was photographed in last week was, in fact, in Belgium.

Silence. The minister looked at the folder. The folder looked back.

A colleague leaned over and hissed: ‘Say it's twinned.’

‘It is,’ said Sir Aubrey, ‘twinned.’

From the back, Barnaby Thrupp (Ind, Little Welling) bellowed that the minister should resign and take up cycling. Thrupp's wife, Cordelia, watching from the gallery, was heard to say ‘Oh, Barney’.

The Deputy Speaker, Joyce Amankwah, asked honourable members to calm themselves. ‘I can hear the hole,’ she said. ‘I should like to hear the minister.’

By four o'clock a statement had been put out in which the minister said he regretted ‘any offence to the people of Flanders’. The Belgian embassy declined to say whether any had been taken.

Downing Street said the Prime Minister had full confidence in Sir Aubrey. A spokesman twice refused to say whether the Prime Minister knew where Belgium was.

‘He's finished,’ a Cabinet minister told me in the corridor. ‘Lovely man. But he's finished.’

Back in the chamber, Ms Prosser promised to return to the subject next week. She would bring, she said, a map.
]],
  quotes = {
    { "the biggest resurfacing since the Romans", speaker = "Aubrey Finch", kind = "mixed" },
    { "Will he tell the House", speaker = "Dilys Prosser", stance = "asks", kind = "direct" },
    { "how many of these holes", speaker = "Dilys Prosser", kind = "direct" },
    { "I have seen a very great number", speaker = "Aubrey Finch", kind = "direct" },
    { "been in several", speaker = "Aubrey Finch", kind = "direct" },
    { "whether he knew that the road", speaker = "Dilys Prosser", kind = "indirect" },
    { "Say it's twinned", speaker = "colleague", kind = "direct" },
    { "the minister should resign and take up", speaker = "Barnaby Thrupp", kind = "indirect" },
    { "Oh, Barney", speaker = "Cordelia" },
    { "I should like to hear the minister", speaker = "Joyce Amankwah", kind = "direct" },
    { "any offence to the people of Flanders", speaker = "Aubrey Finch", kind = "mixed" },
    { "whether any had been taken", speaker = "Belgian embassy", stance = "declines" },
    { "the Prime Minister had full confidence", speaker = "Downing Street", kind = "indirect" },
    { "Lovely man", speaker = "Cabinet minister", kind = "direct" },
  },
}
