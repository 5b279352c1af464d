-- US local radio station news page, straight double quotes: sheriff's news release, deputy's affidavit, 911 caller, suspect's words to deputies, court record.
return {
  published = "2025-10-07",
  text = [[
Chase ends in cornfield; Barlow man tells deputies he was "late for work"

(DELPHI FORKS, Iowa) -- A 27-year-old Barlow man is in the Wapello Creek County Jail after he allegedly led deputies on a 31-mile chase in a stolen propane truck Monday morning.

The Wapello Creek County Sheriff's Office says Dustin Lee Ankeny is charged with first-degree theft, eluding and operating while intoxicated.

According to a news release, the truck was taken from the lot of Farmers Fuel and Feed in Delphi Forks at about 5:15 a.m. An employee who was warming it up had gone inside to get coffee.

Sheriff Ron Maddigan says a deputy spotted the truck on Highway 9 a few minutes later and tried to pull it over, but the driver took off.

"He had 2,600 gallons of propane behind him and he was running stop signs," Maddigan told KDLF News. "I told my guys to back off. There's not a truck in the world worth that."

Deputies followed at a distance, the sheriff said, while troopers from the Iowa State Patrol put out stop sticks near Barlow. The truck hit them, went through a fence and came to rest about 200 yards into a cornfield.

Court documents say Ankeny climbed out of the cab and told deputies that he was late for work and had only wanted a ride.

When a deputy asked him whose truck it was, he replied, "Yours now, I guess," according to the criminal complaint.

The complaint states that Ankeny's blood alcohol content was 0.17, more than twice the legal limit. He denied drinking anything but "two tall boys the night before."

Tammy Oberlin farms the ground where the truck stopped. She says she was eating breakfast when she heard the sirens.

"I said to my husband, 'Somebody's in the corn,'" Oberlin said. "He says, 'No, they're not.' Well, they were."

Oberlin figures she lost about an acre and a half. She says the propane company has already called to say its insurance will cover it.

The owner of Farmers Fuel and Feed, Brent Haskamp, says the truck was not badly damaged and did not leak.

"We've been doing it the same way for 40 years, and nobody ever took one before," said Haskamp. "We'll be locking them from here on out."

Maddigan says it's a good reminder for everybody as the weather turns colder. He says three vehicles have been stolen in the county since September, and all three were left running with the keys inside.

"I know it's cold. Scrape your windshield," he said.

Ankeny made his first appearance before a magistrate Monday afternoon. Bond was set at $15,000. His court-appointed attorney, Melissa Tran, asked that he be released to the supervision of his grandmother, but Assistant County Attorney Josh Reiter argued that he was a flight risk.

"Your Honor, he fled. That's the whole case," Reiter said.

Tran did not return a call from KDLF News.

Online court records show Ankeny has two earlier convictions for driving while suspended. He's due back in court Oct. 20.

The sheriff's office is still looking for a man who may have been dropped off along 180th Street during the chase. Maddigan says he isn't considered dangerous, but deputies would like to talk with him. If you have information, call the sheriff's office.
]],
  quotes = {
    { "\"late for work\"", speaker = "Dustin Lee Ankeny", kind = "mixed", to = "deputies" },
    { "is charged with first-degree theft", speaker = "Wapello Creek County Sheriff's Office", kind = "indirect" },
    { "the truck was taken from the", speaker = "a news release", kind = "indirect" },
    { "a deputy spotted the truck on", speaker = "Ron Maddigan", kind = "indirect" },
    { "He had 2,600 gallons of propane", speaker = "Ron Maddigan", kind = "direct", to = "KDLF News", via = { "KDLF News" } },
    { "I told my guys to back", speaker = "Ron Maddigan", kind = "direct", via = { "KDLF News" } },
    { "There's not a truck in the", speaker = "Ron Maddigan", kind = "direct", via = { "KDLF News" } },
    { "Deputies followed at a distance", speaker = "Ron Maddigan", kind = "indirect" },
    { "he was late for work and", speaker = "Dustin Lee Ankeny", kind = "indirect", to = "deputies", via = { "Court documents" } },
    { "whose truck it was", speaker = "a deputy", kind = "indirect", stance = "asks" },
    { "Yours now, I guess", speaker = "Dustin Lee Ankeny", kind = "direct", via = { "criminal complaint" } },
    { "Ankeny's blood alcohol content was 0.17", speaker = "criminal complaint", kind = "indirect" },
    { "drinking anything but", speaker = "Dustin Lee Ankeny", kind = "mixed", stance = "denies" },
    { "two tall boys the night before", speaker = "Dustin Lee Ankeny", kind = "mixed" },
    { "she was eating breakfast when she", speaker = "Tammy Oberlin", kind = "indirect" },
    { "I said to my husband", speaker = "Tammy Oberlin", kind = "direct" },
    { "He says, 'No, they're not", speaker = "Tammy Oberlin", kind = "direct" },
    { "Well, they were", speaker = "Tammy Oberlin", kind = "direct" },
    { "she lost about an acre and", speaker = "Tammy Oberlin", kind = "indirect", stance = "believes" },
    { "the propane company has already called", speaker = "Tammy Oberlin", kind = "indirect" },
    { "its insurance will cover it", speaker = "the propane company", kind = "indirect", via = { "Tammy Oberlin" } },
    { "the truck was not badly damaged", speaker = "Brent Haskamp", kind = "indirect" },
    { "We've been doing it the same", speaker = "Brent Haskamp", kind = "direct" },
    { "We'll be locking them from here", speaker = "Brent Haskamp", kind = "direct" },
    { "it's a good reminder for everybody", speaker = "Ron Maddigan", kind = "indirect" },
    { "three vehicles have been stolen in", speaker = "Ron Maddigan", kind = "indirect" },
    { "I know it's cold", speaker = "Ron Maddigan", kind = "direct" },
    { "Scrape your windshield", speaker = "Ron Maddigan", kind = "direct" },
    { "he be released to the supervision", speaker = "Melissa Tran", principal = "Dustin Lee Ankeny", kind = "indirect", stance = "demands" },
    { "he was a flight risk", speaker = "Josh Reiter", kind = "indirect" },
    { "Your Honor, he fled", speaker = "Josh Reiter", kind = "direct" },
    { "That's the whole case", speaker = "Josh Reiter", kind = "direct" },
    { "has two earlier convictions for driving", speaker = "Online court records", kind = "indirect" },
    { "he isn't considered dangerous", speaker = "Ron Maddigan", kind = "indirect" },
    { "deputies would like to talk with", speaker = "Ron Maddigan", kind = "indirect" },
  },
  none = { "had gone inside to get coffee", "Tran did not return a call from", "went through a fence and came to rest", "Bond was set at $15,000" },
}
