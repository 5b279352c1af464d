# What proves quoth and measures it: included by the Makefile.

BUSTED   ?= $(LUA) $(shell command -v busted)
LUACHECK ?= luacheck -q --no-color

EVERYTHING  = $(BUILD)/libquoth.a

LINK_ALL    = -Wl,--whole-archive $(EVERYTHING) -Wl,--no-whole-archive $(DEPS_LIBS) $(LUA_LIBS) -lm -pthread

# A test in C is a program of one file, linked with the engine and the binding.
C_TESTS := $(patsubst spec/c/%.c,$(BUILD)/spec/%,$(wildcard spec/c/*_test.c))

$(BUILD)/spec/%: spec/c/%.c spec/c/test.h $(EVERYTHING)
	@mkdir -p $(@D)
	$(COMPILE) -Icsrc -Ispec/c $(LUA_CFLAGS) $< $(LINK_ALL) -o $@

# Tools, libraries and what the tests need: nothing to do when all is there.
deps:
	@sh spec/deps.sh

# All C programs run, then all specs; one failure fails the whole. SPEC=path runs some.
test: all $(C_TESTS)
	@failed=0; for t in $(C_TESTS); do $$t || failed=1; done; \
	  QUOTH_BUILD=$(BUILD) LUA=$(LUA) $(BUSTED) $(SPEC) || failed=1; exit $$failed

LINTED = $(wildcard csrc/*.[ch] include/*.h spec/*/*.[ch] lua/quoth/*.lua lua/quoth/*/*.lua spec/*.lua \
  spec/*/*.lua) Makefile spec/checks.mk

# What may stand at the top of the checkout beside dot-files; where git is, strays are told.
TOP = csrc lua include spec rockspec Makefile README.md LICENSE CHANGELOG.md

lint:
	@strays=$$(git ls-files 2>/dev/null | cut -d/ -f1 | sort -u | grep -v '^[.]' | grep -vxF $(TOP:%=-e %)); \
	  test -z "$$strays" || { echo "lint: none of the top level: $$strays"; exit 1; }
	@$(LUACHECK) $(wildcard lua spec rockspec)
	@$(LUA) spec/lint.lua $(LINTED)

# The library is tested in a second make, so that it sees what deps has installed.
check: deps
	@$(MAKE) --no-print-directory test lint replay threads memory

demo: deps
	@$(MAKE) --no-print-directory all
	@$(BUILD)/quoth spec/golden/sample.txt

# ------------------------------------------------------------------ sanitizers

SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
ASAN     = BUILD=build/asan CC="$(CC) $(SANITIZE)" OPTIMISE=-O1

# The whole suite under AddressSanitizer and UBSan; Lua itself is not instrumented,
# so the sanitizer's library is loaded in front of it.
asan:
	@$(MAKE) --no-print-directory $(ASAN) all
	@LD_PRELOAD="$$($(CC) -print-file-name=libasan.so) $$($(CC) -print-file-name=libubsan.so)" \
	  ASAN_OPTIONS=detect_leaks=0 QUOTH_INSTRUMENTED=1 QUOTH_BUILD=build/asan LUA=$(LUA) $(BUSTED) $(SPEC)
	@$(MAKE) --no-print-directory $(ASAN) c-tests

c-tests: $(C_TESTS)
	@for t in $(C_TESTS); do $$t || exit 1; done

# ------------------------------------------------------------------ fuzzing

FUZZ_TARGETS := $(patsubst spec/fuzz/%.lua,%,$(wildcard spec/fuzz/*.lua))
SECONDS ?= 60

$(BUILD)/replay_%: spec/fuzz/driver.c $(BUILD)/csrc/lua_system.o $(EVERYTHING)
	@mkdir -p $(@D)
	$(COMPILE) $(LUA_CFLAGS) -DREPLAY -DTARGET='"$*"' $< $(BUILD)/csrc/lua_system.o $(LINK_ALL) -o $@

$(BUILD)/fuzz_%: spec/fuzz/driver.c $(BUILD)/csrc/lua_system.o $(EVERYTHING)
	@mkdir -p $(@D)
	$(COMPILE) $(LUA_CFLAGS) -fsanitize=fuzzer -DTARGET='"$*"' $< $(BUILD)/csrc/lua_system.o \
	  $(LINK_ALL) -o $@

# What the fuzzers are seeded with, and what they once found, under the sanitizers.
replay:
	@$(MAKE) --no-print-directory $(ASAN) $(FUZZ_TARGETS:%=build/asan/replay_%)
	@for t in $(FUZZ_TARGETS); do build/asan/replay_$$t spec/fuzz/corpus/$$t/* || exit 1; done

# make fuzz SECONDS=1800 TARGETS="text model": each target so long, with clang's libFuzzer and
# the words of spec/fuzz/dict.
fuzz: TARGETS ?= $(FUZZ_TARGETS)
fuzz:
	@$(MAKE) --no-print-directory BUILD=build/fuzz OPTIMISE=-O1 \
	  CC="clang -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all" \
	  $(TARGETS:%=build/fuzz/fuzz_%)
	@for t in $(TARGETS); do mkdir -p build/fuzz/$$t; build/fuzz/fuzz_$$t -max_total_time=$(SECONDS) \
	  -timeout=20 -rss_limit_mb=4096 -print_final_stats=1 -artifact_prefix=build/fuzz/$$t- \
	  $$(ls spec/fuzz/dict/$$t 2>/dev/null | sed s/^/-dict=/) build/fuzz/$$t spec/fuzz/corpus/$$t || exit 1; done

# ------------------------------------------------------------------ threads

# One rule set, eight threads, under ThreadSanitizer.
threads:
	@$(MAKE) --no-print-directory BUILD=build/tsan CC="$(CC) -fsanitize=thread" OPTIMISE=-O1 \
	  build/tsan/spec/thread_test
	@build/tsan/spec/thread_test

# ------------------------------------------------------------------ failing memory

# Every allocation made to fail, with an arena in which every block is one.
memory:
	@$(MAKE) --no-print-directory BUILD=build/memory \
	  CC="$(CC) $(SANITIZE) -DCHUNK_FIRST=1ul -DCHUNK_LARGEST=1ul" OPTIMISE=-O1 \
	  build/memory/spec/memory_test
	@build/memory/spec/memory_test

# ------------------------------------------------------------------ coverage

# Lines and branches of csrc that the tests run; build/coverage/index.html shows which.
coverage:
	-@QUOTH_INSTRUMENTED=1 $(MAKE) --no-print-directory BUILD=build/coverage \
	  CC="$(CC) --coverage -fprofile-update=atomic" OPTIMISE=-O0 test
	@mkdir -p build/coverage/html
	@gcovr -r . --filter csrc/ --exclude-unreachable-branches --print-summary \
	  --html-details build/coverage/html/index.html build/coverage

# ------------------------------------------------------------------ speed

STAGE_FUNCTIONS = read_source read_blocks read_tokens read_sentences read_lexicons read_quotations \
  match_rules read_dates read_names read_tags read_quotes read_attributions

$(BUILD)/bench: spec/bench/bench.c $(EVERYTHING)
	@mkdir -p $(@D)
	$(COMPILE) -Icsrc $(LUA_CFLAGS) $(STAGE_FUNCTIONS:%=-Wl,--wrap=quoth__%) $< $(LINK_ALL) -o $@

# make bench BENCH=file: MB/s of the whole and of each stage, beside wc -w and memcpy.
bench: all $(BUILD)/bench
	@$(BUILD)/bench spec/bench/bench.lua $(BENCH)

# Instructions for each byte, by callgrind: the figure to compare two versions by.
instructions: all
	@$(LUA) spec/bench/instructions.lua $(BUILD)/quoth $(BENCH)

.PHONY: deps test lint check demo asan c-tests replay fuzz threads memory coverage bench instructions
