-- A US court story: a verdict in an embezzlement trial, testimony, prosecutors, a defense attorney, a judge, jurors.
return {
  published = "2023-11-08",
  text = [[
Jury convicts ex-treasurer of stealing $2.3 million from Ashby firefighters' fund

By Renee Castellano, Staff Writer

PORT ASHBY — A jury on Wednesday found the former treasurer of a firefighters' charity guilty of stealing $2.3 million that prosecutors said she spent on horses, a lake house and a nephew's wedding.

Lorraine Duquette, 58, stared straight ahead as the clerk read the word “guilty” 17 times. She faces up to 20 years in prison.

“This was not a mistake in the bookkeeping,” Assistant U.S. Attorney Kevin Oyelaran told jurors in his closing argument Tuesday. “This was the bookkeeping.”

Over eight days of testimony, the government called 23 witnesses. Among them was Margaret Foley, whose husband, Lt. Brian Foley, died in a 2016 warehouse fire. She testified that she applied to the fund three times for help with her mortgage.

“Each time, Lorraine told me the money was tied up,” Foley said, her voice breaking. “She hugged me when she said it.”

Duquette did not take the stand. Her attorney, Walter Brandt, argued that she had been authorized to borrow from the fund by its late chairman, Francis Keough.

On cross-examination, Brandt asked Foley whether she had ever seen the fund's bylaws.

“No, sir,” Foley replied. “I was busy burying my husband.”

FBI forensic accountant Denise Alvarado testified that Duquette wrote 212 checks to a company that did not exist. Alvarado said she found no record of any loan.

One juror, who gave only his first name, Curtis, said the panel took a single vote. “It was the checks,” he said. “You can't explain 212 checks.”

Another juror, retired teacher Elaine Stroud, said she had wanted to believe Duquette.

“I kept waiting for somebody to tell us why,” Stroud said. “Nobody ever did.”

U.S. District Judge Anthony Marchetti thanked jurors for what he called “careful and unglamorous work.” He rejected a request by prosecutors that Duquette be jailed until her sentencing, ruling that she was not a flight risk.

“She has a monitor on her ankle and nowhere to go,” Marchetti said.

Brandt said outside the courthouse that his client would appeal. “We respect the jury,” he said, “but they did not hear the whole story.”

The fund's new president, Capt. Luis Ortega, told WPAX-TV that families would begin receiving payments in January. In a Facebook post, the firefighters union called the verdict “a long time coming.”

A spokeswoman for the U.S. attorney's office declined to comment on whether others would be charged.
]],
  quotes = {
    { "she spent on horses", speaker = "prosecutors", kind = "indirect" },
    { "This was not a mistake in the bookkeeping", speaker = "Kevin Oyelaran", to = "jurors", when = "2023-11-07",
      kind = "direct" },
    { "This was the bookkeeping", speaker = "Kevin Oyelaran", kind = "direct" },
    { "she applied to the fund three times", speaker = "Margaret Foley", kind = "indirect" },
    { "Each time, Lorraine told me", speaker = "Margaret Foley", kind = "direct" },
    { "the money was tied up", speaker = "Lorraine Duquette", kind = "indirect" },
    { "She hugged me when she said it", speaker = "Margaret Foley", kind = "direct" },
    { "she had been authorized to borrow", speaker = "Walter Brandt", principal = "Lorraine Duquette",
      kind = "indirect" },
    { "whether she had ever seen the fund's bylaws", speaker = "Walter Brandt", to = "Foley", stance = "asks" },
    { "No, sir", speaker = "Margaret Foley", kind = "direct" },
    { "I was busy burying my husband", speaker = "Margaret Foley", kind = "direct" },
    { "Duquette wrote 212 checks to a company", speaker = "Denise Alvarado", kind = "indirect" },
    { "she found no record of any loan", speaker = "Denise Alvarado", kind = "indirect" },
    { "the panel took a single vote", kind = "indirect" },
    { "It was the checks", kind = "direct" },
    { "You can't explain 212 checks", kind = "direct" },
    { "she had wanted to believe Duquette", speaker = "Elaine Stroud", kind = "indirect" },
    { "I kept waiting for somebody to tell us why", speaker = "Elaine Stroud", kind = "direct" },
    { "Nobody ever did", speaker = "Elaine Stroud", kind = "direct" },
    { "careful and unglamorous work", speaker = "Anthony Marchetti", kind = "mixed" },
    { "Duquette be jailed until her sentencing", speaker = "prosecutors", kind = "indirect" },
    { "she was not a flight risk", speaker = "Anthony Marchetti", kind = "indirect" },
    { "She has a monitor on her ankle", speaker = "Anthony Marchetti", kind = "direct" },
    { "his client would appeal", speaker = "Walter Brandt", principal = "Lorraine Duquette", kind = "indirect" },
    { "We respect the jury", speaker = "Walter Brandt", kind = "direct" },
    { "but they did not hear the whole story", speaker = "Walter Brandt", kind = "direct" },
    { "families would begin receiving payments", speaker = "Luis Ortega", via = { "WPAX-TV" }, kind = "indirect" },
    { "a long time coming", speaker = "firefighters union", kind = "mixed" },
    { "to comment on whether others would be charged", speaker = "spokeswoman for the U.S. attorney's office",
      principal = "U.S. attorney's office", stance = "declines" },
  },
}
