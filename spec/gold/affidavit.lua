-- A US local newspaper's crime story: police chief, affidavit, attorney, prosecutor, neighbors, a Facebook post.
return {
  published = "2024-08-21",
  text = [[
Man charged with murder in shooting of longtime Wichita pawn shop owner

By Darla Friesen
Staff writer

WICHITA, Kan. — A 26-year-old man has been charged with first-degree murder in the death of a pawn shop owner whose customers knew him as a man who rarely turned anyone away.

Cody Ray Amsberry was arrested Monday night at a motel in Salina, about 90 miles north of Wichita, police Chief Marlene Dufresne said at a news conference. He is being held in the Sedgwick County Jail on a $1 million bond.

"This was a man who gave credit to people nobody else would give credit to," Dufresne said of the victim, Harold "Hal" Pruszynski, 71. "And he was killed for about $340 and a trumpet."

According to an affidavit made public Wednesday, Amsberry walked into Pruszynski's store on South Broadway shortly before closing time on Aug. 12 and asked to look at a handgun. When the owner turned toward the display case, he was shot twice in the back, the affidavit says.

A detective wrote that surveillance video shows a man in a camouflage hoodie "stepping over the victim to reach the register."

The next day, a woman identified only as a cousin of the suspect got a phone call. She told investigators that Amsberry was crying and that he said, "I did something I can't take back."

Amsberry's attorney, public defender Luis Carrasquillo, said his client intends to plead not guilty.

"An affidavit is one side of a story, and it's the side with the badge," Carrasquillo told reporters outside the courthouse.

District Attorney Sherilyn Voth said she had not decided whether to seek the death penalty.

"We'll follow the evidence wherever it takes us," she said, "and we won't be hurried."

On South Broadway, people left flowers, a harmonica and a stack of paid-up pawn tickets by the store's steel shutter.

Tamika Rolle, who runs the nail salon next door, said Pruszynski had walked her to her car every night since a break-in last year.

"He'd stand there till the engine started," Rolle said. "I keep looking for him."

Gary Toth, who lives across the hall from Amsberry, remembered hearing shouting through the wall on the night of the shooting.

"He was on the phone yelling, 'It wasn't supposed to go like that,'" Toth told KSN-TV. "I figured it was a girlfriend."

Amsberry was paroled in March after serving four years for robbery, a spokesperson for the Kansas Department of Corrections said.

Police said they don't believe anyone else was involved. The trumpet, a 1958 Olds, was recovered at another pawn shop in Salina. The clerk there called 911 because the price was too low, according to Dufresne.

In a Facebook post Tuesday, Pruszynski's daughter, Beth Pruszynski-Hale, thanked the community and asked for privacy.

"Dad would have just handed him the money," she wrote. "He probably would have thrown in the trumpet."

A preliminary hearing is set for Sept. 4.
]],
  quotes = {
    { "was arrested Monday night at a motel", speaker = "Marlene Dufresne", kind = "indirect" },
    { "This was a man who gave credit to people", speaker = "Marlene Dufresne", kind = "direct" },
    { "And he was killed for about $340", speaker = "Marlene Dufresne", kind = "direct" },
    { "shortly before closing time on Aug. 12", speaker = "affidavit", kind = "indirect" },
    { "he was shot twice in the back", speaker = "affidavit", kind = "indirect" },
    { "stepping over the victim to reach the register", speaker = "detective", kind = "mixed" },
    { "Amsberry was crying", to = "investigators", kind = "indirect" },
    { "I did something I can't take back", speaker = "Cody Ray Amsberry", kind = "direct" },
    { "his client intends to plead not guilty", speaker = "Luis Carrasquillo", principal = "Cody Ray Amsberry", kind = "indirect" },
    { "An affidavit is one side of a story", speaker = "Luis Carrasquillo", to = "reporters", kind = "direct" },
    { "she had not decided whether to seek the death penalty", speaker = "Sherilyn Voth", kind = "indirect" },
    { "We'll follow the evidence wherever it takes us", speaker = "Sherilyn Voth", kind = "direct" },
    { "and we won't be hurried", speaker = "Sherilyn Voth", kind = "direct" },
    { "had walked her to her car every night", speaker = "Tamika Rolle", kind = "indirect" },
    { "He'd stand there till the engine started", speaker = "Tamika Rolle", kind = "direct" },
    { "I keep looking for him", speaker = "Tamika Rolle", kind = "direct" },
    { "He was on the phone yelling", speaker = "Gary Toth", via = { "KSN-TV" }, kind = "direct" },
    { "It wasn't supposed to go like that", speaker = "Cody Ray Amsberry", kind = "direct" },
    { "I figured it was a girlfriend", speaker = "Gary Toth", kind = "direct" },
    { "Amsberry was paroled in March", principal = "Kansas Department of Corrections", kind = "indirect" },
    { "they don't believe anyone else was involved", speaker = "Police", kind = "indirect" },
    { "The clerk there called 911", speaker = "Marlene Dufresne", kind = "indirect" },
    { "for privacy", speaker = "Beth Pruszynski-Hale", stance = "asks", when = "2024-08-20", kind = "indirect" },
    { "Dad would have just handed him the money", speaker = "Beth Pruszynski-Hale", kind = "direct" },
    { "He probably would have thrown in the trumpet", speaker = "Beth Pruszynski-Hale", kind = "direct" },
  },
  none = { "\"Hal\" Pruszynski", "A preliminary hearing is set for Sept. 4" },
}
