-- An election night in a British paper's manner: curly double marks, a winner, a loser, a far-right leader, a pollster.
return {
  published = "2023-10-16",
  text = [[
Kestrian Social Democrats claim narrow win as prime minister concedes

Marguerite Selwyn in Aldenborg
Mon 16 Oct 2023 00.52 BST

The leader of Kestria’s Social Democrats, Ingeborg Thale, has claimed victory in the country’s closest election in half a century, promising to govern “for those who did not vote for us as well”.

With 97% of ballots counted, the centre-left bloc was on course for 88 seats in the 173-seat assembly.

“We have waited eight years for this night,” Thale told cheering supporters in a former tram depot in the capital on Sunday. “And we are not going to waste one day of the next four.”

The outgoing prime minister, Rasmus Oldenkamp, conceded shortly before midnight. He said he had telephoned Thale to congratulate her.

“The voters are always right, even when they are wrong about me,” said the conservative leader, whose voice cracked as he thanked his wife and two sons.

Oldenkamp said he would stay on as party leader until a congress in the spring. Not all of his MPs were sure he should.

“He gambled on fear and he lost,” said one, who asked not to be named.

The biggest surprise of the night was the collapse of the far-right Homeland party, which fell from 29 seats to 11. Its leader, Viggo Starre, blamed the media and claimed, without offering evidence, that ballots had gone missing in the north.

The chair of the electoral commission, Judge Solveig Amdahl, said there had been no irregularities “of any kind whatsoever”.

“Mr Starre is welcome to come and count them with me,” she told the broadcaster KR1.

According to an exit poll by Meridia, two-thirds of voters under 30 backed parties of the left. Housing had mattered more to them than migration, said Jonas Feld, the institute’s director.

The European Commission president wrote on X that she looked forward to working with Thale “for a strong and green Europe”.

Coalition talks are expected to begin on Tuesday. Karin Løvaas, co-leader of the Greens, said her party would not enter a government that built new motorways.

“That is a red line,” she said. “It is also, I would say, a green one.”
]],
  quotes = {
    { "for those who did not vote for us as well", speaker = "Ingeborg Thale", stance = "promises", kind = "mixed" },
    { "We have waited eight years for this night", speaker = "Ingeborg Thale", when = "2023-10-15", kind = "direct" },
    { "he had telephoned Thale", speaker = "Rasmus Oldenkamp", kind = "indirect" },
    { "The voters are always right", speaker = "Rasmus Oldenkamp", kind = "direct" },
    { "he would stay on as party leader", speaker = "Rasmus Oldenkamp", kind = "indirect" },
    { "He gambled on fear and he lost", kind = "direct" },
    { "ballots had gone missing in the north", speaker = "Viggo Starre", kind = "indirect" },
    { "of any kind whatsoever", speaker = "Solveig Amdahl", kind = "mixed" },
    { "Mr Starre is welcome to come", speaker = "Solveig Amdahl", via = { "KR1" }, kind = "direct" },
    { "two-thirds of voters under 30 backed", kind = "indirect" },
    { "Housing had mattered more to them", speaker = "Jonas Feld", kind = "indirect" },
    { "for a strong and green Europe", via = { "X" }, kind = "mixed" },
    { "her party would not enter a government", speaker = "Karin Løvaas", kind = "indirect" },
    { "That is a red line", speaker = "Karin Løvaas", kind = "direct" },
  },
}
