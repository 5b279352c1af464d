-- An obituary in single curly marks: man and wife who contradict each other in one word, a memoir, twins, words of long ago.
return {
  published = "2022-10-14",
  text = [[
Halina Woźniak-Ibarra, mountaineer who knew when to turn back

Halina Woźniak-Ibarra, who has died aged 87, mapped more of the Patagonian icefields than anyone before her and was famous for the summits that she did not reach.

‘A summit is only the place where the work stops,’ she told the Alpine Review in 1974. ‘I am interested in the work.’

Born in Zakopane, she learned to climb on her father’s round. He was a postman who carried letters to the huts above the tree line, and she carried, she later wrote, ‘whatever he was tired of’.

In 1961 she married the Argentine surveyor Ramiro Ibarra, whom she had met at the bottom of a crevasse. Accounts differ as to who had fallen in first. ‘Halina,’ Ramiro always said. ‘Ramiro,’ said Halina.

Their attempt on Cerro Mudo in 1968 ended 60 metres below the top, when she judged the cornice unsafe. Her climbing partner, the Welshman Idwal Cadwaladr, wanted to go on.

‘I called her a coward in three languages,’ he recalled in his memoir, ‘The Wrong Side of the Weather’. ‘Next morning the whole thing fell off, and I apologised in the same three.’

Not everyone was so gracious. The Polish Mountain League, which had paid for the boots, complained that she had ‘brought home a map in place of a flag’. She replied that a map was more use in fog.

Rescuers still carry it. ‘We have satellites now, and we check them against Halina,’ said Captain Luciana Peñaloza of the mountain police in El Fontán.

In later life she fought helicopter tourism. She described one luxury lodge as ‘a minibar with a view’, and in 2009, at the age of 74, chained herself to a rotor. The magistrate, she said afterwards, had been very polite and had asked for her autograph.

Ramiro died in 2003. Their son, Tomasz, said the family had found her ice axe under the bed, newly sharpened. ‘She would not hear the word retired,’ he said. ‘She told the doctor that she was between mountains.’

According to his twin sister, the novelist Wanda Ibarra-Kent, their mother’s last wish concerned the funeral: nobody was to bring flowers that had come by air.
]],
  quotes = {
    { "A summit is only the place", speaker = "Halina Woźniak-Ibarra", via = { "Alpine Review" }, when = "1974",
      kind = "direct" },
    { "I am interested in the work", speaker = "Halina Woźniak-Ibarra", kind = "direct" },
    { "whatever he was tired of", speaker = "Halina Woźniak-Ibarra", kind = "mixed" },
    { "‘Halina,’", speaker = "Ramiro Ibarra", kind = "direct" },
    { "‘Ramiro,’", speaker = "Halina Woźniak-Ibarra", kind = "direct" },
    { "I called her a coward", speaker = "Idwal Cadwaladr", kind = "direct" },
    { "Next morning the whole thing fell off", speaker = "Idwal Cadwaladr", kind = "direct" },
    { "brought home a map in place of a flag", speaker = "Polish Mountain League", kind = "mixed" },
    { "a map was more use in fog", speaker = "Halina Woźniak-Ibarra", kind = "indirect" },
    { "We have satellites now", speaker = "Luciana Peñaloza", kind = "direct" },
    { "a minibar with a view", speaker = "Halina Woźniak-Ibarra", kind = "mixed" },
    { "had been very polite", speaker = "Halina Woźniak-Ibarra", kind = "indirect" },
    { "the family had found her ice axe", speaker = "Tomasz", kind = "indirect" },
    { "she was between mountains", speaker = "Tomasz", kind = "direct" },
    { "last wish concerned the funeral", speaker = "Wanda Ibarra-Kent", kind = "indirect" },
  },
  none = { "‘The Wrong Side of the Weather’" },
}
