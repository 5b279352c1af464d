-- A local TV station's crime story: deputies, an affidavit that tells what he told, a couple, a public defender.
return {
  published = "2024-12-27",
  text = [[
Deputies: Man stole snowplow, cleared neighbor's driveway before arrest

GRANDVIEW COUNTY (KTWB) – A Pinehurst man is behind bars after deputies say he took a county snowplow, led officers on a 25-minute chase and stopped twice to clear driveways.

Travis Dean Lockhart, 34, was booked into the Grandview County Jail on Thursday morning on charges of theft and eluding.

According to an arrest affidavit, Lockhart told deputies he “was tired of waiting on the county.”

The plow was taken from a garage on Route 9 around 3 a.m., Sheriff Connie Baptiste said. A GPS unit let dispatchers follow it.

“He never went over 30,” Baptiste told KTWB News. “He used his turn signals. I wish everybody in this county drove like that.”

Lockhart's neighbor, Earl Simmons, said he woke up to a clean driveway for the first time in a week.

“I thought, well, the county finally showed up,” Simmons said. “Then I seen the deputies.”

Simmons' wife, Patty Simmons, said she plans to bake the suspect a pie.

Investigators believe Lockhart may be connected to a second theft in neighboring Dale County. Deputies there have not confirmed that.

In a Facebook post on Thursday, the Grandview County Road Commission said the truck was not damaged and was “honestly cleaner than when it left.” The agency asked residents to stop calling to request “the Travis treatment.”

The 34-year-old made his first court appearance by video Friday. Asked by Judge Alan Wirth if he understood the charges, Lockhart said he did.

His attorney, public defender Simone Hale, told the judge her client has no criminal record and requested that bond be set at $1,000.

“This is a man who shoveled snow,” Hale said.

The prosecutor, Assistant District Attorney Bryce Colfax, argued that nobody gets to borrow a 13-ton truck. Wirth set bond at $5,000.

Lockhart's mother, who did not want to be identified, told KTWB she had warned him to leave the plow alone.
]],
  quotes = {
    { "Man stole snowplow", speaker = "Deputies", kind = "indirect" },
    { "he took a county snowplow", kind = "indirect" },
    { "was tired of waiting on the county", speaker = "Travis Dean Lockhart", to = "deputies", via = { "affidavit" },
      kind = "mixed" },
    { "The plow was taken from a garage", speaker = "Connie Baptiste", kind = "indirect" },
    { "He never went over 30", speaker = "Connie Baptiste", via = { "KTWB News" }, kind = "direct" },
    { "he woke up to a clean driveway", speaker = "Earl Simmons", kind = "indirect" },
    { "Then I seen the deputies", speaker = "Earl Simmons", kind = "direct" },
    { "she plans to bake the suspect a pie", speaker = "Patty Simmons", kind = "indirect" },
    { "Lockhart may be connected", speaker = "Investigators", stance = "believes", kind = "indirect" },
    { "honestly cleaner than when it left", speaker = "Grandview County Road Commission", via = { "Facebook" },
      when = "2024-12-26", kind = "mixed" },
    { "her client has no criminal record", speaker = "Simone Hale", principal = "Travis Dean Lockhart",
      to = "the judge", kind = "indirect" },
    { "This is a man who shoveled snow", speaker = "Simone Hale", kind = "direct" },
    { "nobody gets to borrow", speaker = "Bryce Colfax", kind = "indirect" },
    { "she had warned him to leave", via = { "KTWB" }, kind = "indirect" },
  },
}
