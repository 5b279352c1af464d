-- The English pack: its rule sets, in the order in which they are declared.
return {
  require "quoth.en.abbreviations",
  require "quoth.en.grammar",
  require "quoth.en.names",
  require "quoth.en.cues",
}
