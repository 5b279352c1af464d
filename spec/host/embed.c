/*
** embed.c - a host in C that reads an article with the English pack and a rule file
** of its own. No Lua in its source: it links libquoth and what that needs.
*/
#include <quoth.h>
#include <stdio.h>
#include <string.h>

static const char rules_text[] =
  "local R = require 'quoth'.ruleset 'host'\n"
  "R:lexicon 'metal' [[ copper\n tin ]]\n"
  "R:rule 'price' {\n"
  "  match = [[ metal:@metal costs n:[num] ]], make = 'Price',\n"
  "  when = function(m) return m.n.number > 10 end,\n"
  "}\n"
  "return R\n";

static const char article_text[] =
  "Metals rise on supply fears\n\n"
  "LONDON, March 3 - \"Prices will rise,\" said Mary Jones, an analyst.\n\n"
  "A tonne of copper costs 90 pounds; one of tin costs 7.\n";

static int print(void *ud, const char *data, size_t size) {
  return fwrite(data, 1, size, ud) != size;
}

static int failed(const quoth_error *error) {
  fprintf(stderr, "%s: %s\n", quoth_status_name(error->code), error->message);
  return 1;
}

static quoth_rules *load(quoth_error *error) {
  quoth_rules *rules = quoth_rules_new(NULL, error);
  if (rules && quoth_rules_english(rules, error) == QUOTH_OK &&
      quoth_rules_load_text(rules, "host.lua", rules_text, sizeof rules_text - 1, NULL, error) == QUOTH_OK &&
      quoth_rules_freeze(rules, error) == QUOTH_OK)
    return rules;
  quoth_rules_release(rules);
  return NULL;
}

int main(void) {
  quoth_error error;
  quoth_rules *rules = load(&error);
  if (!rules) return failed(&error);
  quoth_article *article = quoth_read(rules, article_text, sizeof article_text - 1, NULL, &error);
  if (!article) return failed(&error);
  if (quoth_write_json(article, NULL, print, stdout, &error) != QUOTH_OK) return failed(&error);
  putchar('\n');
  quoth_article_free(article);
  quoth_rules_release(rules);
  return 0;
}
