-- A US wire story from Congress: members with party and state, an attorney's letter, a press secretary, a senator on TV.
return {
  published = "2023-07-19",
  text = [[
House panel votes to hold transit chief in contempt over failed tunnel

By DANA OKONJO-FRITZ

WASHINGTON (AP) — A House committee voted along party lines Wednesday to hold Transit Administrator Miles Cavanaugh in contempt of Congress, escalating a fight over documents related to a failed $2.1 billion tunnel under the Sable River.

The 22-19 vote by the House Infrastructure Committee came after Cavanaugh refused to hand over emails sought by Republicans. The White House dismissed it as “a stunt in search of a camera.”

“The American people paid for a tunnel and got a hole,” Rep. Doyle Braddock, the Ohio Republican who chairs the panel, said at the start of the markup. “They are entitled to know who dug it.”

Rep. Marisol Etcheverry of New Mexico, the committee's top Democrat, noted that Cavanaugh has already turned over more than 40,000 pages.

“Forty thousand!” she said, slapping a stack of binders. “I would bet my lunch that the chairman hasn't read 40.”

Braddock shot back that most of those pages were “menus, parking receipts and birthday cards.”

“We have asked,” he said, “and we have asked, and we are finished asking.”

Cavanaugh did not attend. In a letter to the committee Monday, his attorney, Leland Voss, wrote that the remaining emails are protected by executive privilege.

“Mr. Cavanaugh cannot waive a privilege that does not belong to him,” the letter said.

White House press secretary Tamsin Keel told reporters aboard Air Force One that the president has full confidence in Cavanaugh. Asked whether the administration would negotiate, Keel said, “Our door has been open since March.”

The measure now goes to the full House. Speaker Warren Dill has not said whether he will bring it up before the August recess, and a spokeswoman for Dill declined to comment.

But Rep. Clay Hutchens, R-Ga., a member of the leadership team, predicted the resolution would pass “with votes to spare.”

Not every Republican is on board. Sen. Judith Amory, R-Maine, who helped write the tunnel's funding bill in 2017, said Tuesday on CNN that contempt was “a hammer looking for a nail.”

“If I were in the House, which, thank goodness, I'm not, I'd vote no,” Amory said.

An inspector general's report released in May found that engineers had warned of unstable soil at least six times.

___

Associated Press writer Bo Lindgren in Columbus, Ohio, contributed to this report.
]],
  quotes = {
    { "a stunt in search of a camera", speaker = "White House", kind = "mixed" },
    { "The American people paid for a tunnel", speaker = "Doyle Braddock", kind = "direct" },
    { "They are entitled to know who dug it", speaker = "Doyle Braddock", kind = "direct" },
    { "Cavanaugh has already turned over", speaker = "Marisol Etcheverry", kind = "indirect" },
    { "I would bet my lunch", speaker = "Marisol Etcheverry", kind = "direct" },
    { "menus, parking receipts and birthday cards", speaker = "Doyle Braddock", kind = "mixed" },
    { "and we have asked, and we are finished asking", speaker = "Doyle Braddock", kind = "direct" },
    { "the remaining emails are protected", speaker = "Leland Voss", principal = "Miles Cavanaugh",
      when = "2023-07-17", kind = "indirect" },
    { "the president has full confidence", speaker = "Tamsin Keel", to = "reporters", kind = "indirect" },
    { "Our door has been open since March", speaker = "Tamsin Keel", kind = "direct" },
    { "the resolution would pass", speaker = "Clay Hutchens", stance = "predicts" },
    { "a hammer looking for a nail", speaker = "Judith Amory", via = { "CNN" }, when = "2023-07-18", kind = "mixed" },
    { "thank goodness, I'm not, I'd vote no", speaker = "Judith Amory", kind = "direct" },
    { "engineers had warned of unstable soil", kind = "indirect" },
  },
}
