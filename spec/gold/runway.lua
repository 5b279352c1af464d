-- An aviation accident investigation in international-broadcaster style: a preliminary report, cockpit words, airline, union, maker, relatives.
return {
  published = "2024-05-30",
  text = [[
Cargo plane's captain questioned runway clearance seconds before Ostrava crash

By Marit Solvang
Transport correspondent

The captain of a cargo plane that collided with a snow plough as it took off from Ostrava in January asked whether the runway was clear 11 seconds before the impact, investigators have said.

The driver of the plough and both pilots of the Boeing 737 freighter, operated by the Belgian airline Medair Cargo, were killed.

In a preliminary report published on Wednesday, the Czech Air Accidents Investigation Institute (AAII) said the controller had cleared the aircraft for take-off while two vehicles were still working near the far end of the runway.

According to a transcript in the report, the captain, Luc Verstraeten, said: "Is that a light down there?" The first officer, Daniela Costa, replied: "I've got nothing. Keep going."

The controller told investigators that he believed both vehicles had left the runway, because a colleague had read out their call signs a minute earlier.

The ground radar at the airport, which would have shown the plough, had been out of service since November, the report says. It makes no finding on the cause of the accident.

"It's too early to point at any one person," AAII director Milos Havranek told a news conference in Prague. "What we can say is that three barriers should have stopped this, and none of them did."

He said a final report would be published early next year.

Medair Cargo welcomed the findings and said its crew had "acted correctly at every moment".

"Luc and Daniela did what they were trained to do with the information they were given," the company's chief executive, Karel Dewitte, said in a statement. "They were not given all of it."

But Czech air traffic controllers rejected any attempt to blame their colleague, who has been suspended since the crash.

"He was working two frequencies and a telephone, alone, at five in the morning," said Jitka Machova, who chairs the controllers' union. "We warned management in writing in October. We have the receipt."

The union has asked the transport ministry to order that no tower be staffed by a single controller at night.

Letiste Moravia, which runs the airport, denied that it had ignored the radar fault. It said a replacement part had been ordered in December but was held up at the manufacturer.

Boeing said it was supporting the investigation and referred questions to the AAII. The US National Transportation Safety Board, which sent two experts to Ostrava, declined to comment.

For the family of the plough driver, 44-year-old Petr Kolarik, the report brought little relief. His brother Tomas told Czech Television that no one from the airport had called them since the funeral.

"They sent a wreath and a form to sign," he said.

A lawyer for the family, Eva Sramkova, said they intended to sue the airport and the air navigation service.

The Czech transport minister, Radim Pokorny, promised that ground radar at all four regional airports would be checked by the end of June.

"Nobody should have to rely on headlights," Mr Pokorny told MPs.
]],
  quotes = {
    { "that collided with a snow plough as it took off", speaker = "investigators", kind = "indirect" },
    { "whether the runway was clear 11 seconds before", kind = "indirect" },
    { "the controller had cleared the aircraft for take-off", speaker = "Czech Air Accidents Investigation Institute", when = "2024-05-29", kind = "indirect" },
    { "Is that a light down there?", speaker = "Luc Verstraeten", stance = "asks", kind = "direct" },
    { "I've got nothing. Keep going", speaker = "Daniela Costa", kind = "direct" },
    { "both vehicles had left the runway", speaker = "controller", to = "investigators", kind = "indirect" },
    { "had been out of service since November", kind = "indirect" },
    { "It's too early to point at any one person", speaker = "Milos Havranek", kind = "direct" },
    { "What we can say is that three barriers", speaker = "Milos Havranek", kind = "direct" },
    { "a final report would be published early next year", speaker = "Milos Havranek", kind = "indirect" },
    { "acted correctly at every moment", speaker = "Medair Cargo", kind = "mixed" },
    { "Luc and Daniela did what they were trained to do", speaker = "Karel Dewitte", kind = "direct" },
    { "They were not given all of it", speaker = "Karel Dewitte", kind = "direct" },
    { "He was working two frequencies", speaker = "Jitka Machova", kind = "direct" },
    { "We warned management in writing", speaker = "Jitka Machova", kind = "direct" },
    { "no tower be staffed by a single controller", speaker = "controllers' union", stance = "asks", kind = "indirect" },
    { "it had ignored the radar fault", speaker = "Letiste Moravia", stance = "denies", kind = "indirect" },
    { "a replacement part had been ordered", speaker = "Letiste Moravia", kind = "indirect" },
    { "it was supporting the investigation", speaker = "Boeing", kind = "indirect" },
    { "to comment", speaker = "US National Transportation Safety Board", stance = "declines", kind = "indirect" },
    { "no one from the airport had called them", via = { "Czech Television" }, kind = "indirect" },
    { "They sent a wreath and a form", kind = "direct" },
    { "they intended to sue the airport", speaker = "Eva Sramkova", kind = "indirect" },
    { "ground radar at all four regional airports", speaker = "Radim Pokorny", stance = "promises", kind = "indirect" },
    { "Nobody should have to rely on headlights", speaker = "Radim Pokorny", to = "MPs", kind = "direct" },
  },
  none = { "who has been suspended since the crash", "brought little relief" },
}
