rockspec_format = "3.0"
package = "quoth"
version = "scm-1"

source = { url = "git+https://github.com/quoth/quoth.git" }

description = {
  summary = "Reads news text: who said what, about when, through whom",
  detailed = [[
    A C engine reads articles into quotes, speakers and dates, as exact spans of the
    original bytes. Analysts write rules of their own in Lua.]],
  license = "MIT",
  labels = { "nlp", "text", "news" },
}

-- The command reads JSON with lua-cjson or dkjson, whichever is there; the library needs none.
dependencies = { "lua >= 5.4, < 5.5" }

external_dependencies = {
  UTF8PROC = { header = "utf8proc.h", library = "utf8proc" },
  PCRE2 = { header = "pcre2.h", library = "pcre2-8" },
}

test_dependencies = { "busted" }
test = { type = "busted" }

build = {
  type = "builtin",
  modules = {
    ["quoth.core"] = {
      -- In the order of the Makefile: the floor, the stages, output, the binding.
      sources = {
        "csrc/base.c", "csrc/arena.c", "csrc/symbol.c", "csrc/utf.c", "csrc/regex.c",
        "csrc/rules.c", "csrc/quota.c", "csrc/vocabulary.c", "csrc/expression.c", "csrc/pattern.c", "csrc/clash.c",
        "csrc/program.c", "csrc/order.c",
        "csrc/opening.c", "csrc/trigger.c", "csrc/example.c", "csrc/machine.c", "csrc/match.c",
        "csrc/choose.c", "csrc/explain.c", "csrc/check.c", "csrc/wordlist.c", "csrc/trie.c", "csrc/lexicon.c",
        "csrc/reference.c", "csrc/source.c", "csrc/block.c", "csrc/field.c", "csrc/layout.c",
        "csrc/layoutword.c", "csrc/look.c",
        "csrc/entries.c", "csrc/shape.c", "csrc/page.c", "csrc/evidence.c", "csrc/stretch.c",
        "csrc/dateline.c", "csrc/heading.c", "csrc/article.c", "csrc/because.c", "csrc/split.c",
        "csrc/token.c", "csrc/tokens.c", "csrc/mend.c", "csrc/sentence.c", "csrc/quotation.c",
        "csrc/calendar.c", "csrc/timex.c", "csrc/daterule.c",
        "csrc/datefacts.c", "csrc/dateanchor.c", "csrc/datepoint.c", "csrc/datestory.c",
        "csrc/datetold.c", "csrc/daterange.c", "csrc/datesurvey.c", "csrc/dateentry.c", "csrc/moment.c", "csrc/date.c",
        "csrc/word.c", "csrc/turn.c", "csrc/interview.c", "csrc/capital.c",
        "csrc/proper.c", "csrc/phrase.c", "csrc/mention.c",
        "csrc/name.c", "csrc/known.c", "csrc/namesake.c", "csrc/role.c", "csrc/apposition.c", "csrc/pronoun.c",
        "csrc/entity.c", "csrc/naming.c", "csrc/model.c",
        "csrc/feature.c",
        "csrc/classes.c", "csrc/labelling.c", "csrc/tagger.c", "csrc/learner.c", "csrc/train.c", "csrc/inversion.c", "csrc/cue.c",
        "csrc/piece.c", "csrc/link.c", "csrc/echo.c", "csrc/scare.c", "csrc/relay.c", "csrc/aside.c", "csrc/part.c",
        "csrc/reach.c", "csrc/gap.c", "csrc/clause.c", "csrc/quote.c", "csrc/run.c", "csrc/joint.c",
        "csrc/subject.c", "csrc/lead.c", "csrc/speaker.c", "csrc/occasion.c", "csrc/party.c",
        "csrc/attribute.c", "csrc/read.c", "csrc/units.c", "csrc/writer.c",
        "csrc/json.c", "csrc/timeml.c",
        "csrc/lua_core.c", "csrc/lua_value.c", "csrc/lua_ruleset.c", "csrc/lua_rules.c",
        "csrc/lua_read.c", "csrc/lua_view.c", "csrc/lua_list.c", "csrc/lua_fields.c", "csrc/lua_article.c",
        "csrc/lua_output.c", "csrc/lua_text.c",
        "csrc/lua_sandbox.c", "csrc/lua_host.c", "csrc/lua_train.c",
      },
      defines = { "PCRE2_CODE_UNIT_WIDTH=8" },
      incdirs = { "include", "csrc", "$(UTF8PROC_INCDIR)", "$(PCRE2_INCDIR)" },
      libdirs = { "$(UTF8PROC_LIBDIR)", "$(PCRE2_LIBDIR)" },
      libraries = { "utf8proc", "pcre2-8", "m" },
    },
    ["quoth.system"] = { sources = { "csrc/lua_system.c" }, incdirs = { "include" } },
    ["quoth.cli"] = "lua/quoth/cli.lua",
    ["quoth.en.abbreviations"] = "lua/quoth/en/abbreviations.lua",
    ["quoth.en.cues"] = "lua/quoth/en/cues.lua",
    ["quoth.en.dates"] = "lua/quoth/en/dates.lua",
    ["quoth.en.grammar"] = "lua/quoth/en/grammar.lua",
    ["quoth.en"] = "lua/quoth/en/init.lua",
    ["quoth.en.layout"] = "lua/quoth/en/layout.lua",
    ["quoth.en.layout_weights"] = "lua/quoth/en/layout_weights.lua",
    ["quoth.en.names"] = "lua/quoth/en/names.lua",
    ["quoth.en.quotes"] = "lua/quoth/en/quotes.lua",
    ["quoth.en.turns"] = "lua/quoth/en/turns.lua",
    quoth = "lua/quoth/init.lua",
    ["quoth.file"] = "lua/quoth/file.lua",
    ["quoth.json"] = "lua/quoth/json.lua",
    ["quoth.jsonl"] = "lua/quoth/jsonl.lua",
    ["quoth.report"] = "lua/quoth/report.lua",
    ["quoth.show"] = "lua/quoth/show.lua",
    ["quoth.tools"] = "lua/quoth/tools.lua",
    ["quoth.train_layout"] = "lua/quoth/train_layout.lua",
    ["quoth.workers"] = "lua/quoth/workers.lua",
  },
  install = {
    bin = { quoth = "lua/quoth/main.lua" },
    lua = { ["quoth.en.model"] = "lua/quoth/en/model.bin" },
  },
}
