// header.cpp - the header is C++ as well, and a host in C++ turns errors into exceptions
// outside the library.
#include <quoth.h>

#include <iostream>
#include <stdexcept>
#include <string>

namespace {

void check(quoth_status status, const quoth_error &error) {
  if (status != QUOTH_OK) throw std::runtime_error(error.message);
}

int append(void *ud, const char *data, size_t size) {
  static_cast<std::string *>(ud)->append(data, size);
  return 0;
}

}  // namespace

int main() {
  quoth_error error;
  quoth_rules *rules = quoth_rules_new(nullptr, &error);
  try {
    check(quoth_rules_load_text(rules, "bad.lua", "x = = 1", 7, nullptr, &error), error);
    return 1;
  } catch (const std::runtime_error &problem) {
    std::cout << problem.what() << "\n";
  }
  quoth_rules_release(rules);
  rules = quoth_rules_new(nullptr, &error);
  check(quoth_rules_freeze(rules, &error), error);
  quoth_article *article = quoth_read(rules, "Hello.", 6, nullptr, &error);
  std::string json;
  check(quoth_write_json(article, nullptr, append, &json, &error), error);
  std::cout << json << "\n";
  quoth_article_free(article);
  quoth_rules_release(rules);
  return 0;
}
