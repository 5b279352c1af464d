# What proves quoth: included by the Makefile.

BUSTED   ?= $(LUA) $(shell command -v busted)
LUACHECK ?= luacheck -q --no-color

# A test of internals is a program of one file, linked with the library.
C_TESTS := $(patsubst spec/c/%.c,$(BUILD)/spec/%,$(wildcard spec/c/*_test.c))

$(BUILD)/spec/%: spec/c/%.c $(BUILD)/libquoth.a
	@mkdir -p $(@D)
	$(COMPILE) -Icsrc -Ispec/c $(LUA_CFLAGS) $< $(BUILD)/libquoth.a $(DEPS_LIBS) $(LUA_LIBS) -lm -pthread -o $@

# Tools, libraries and what the tests need: nothing to do when all is there.
deps:
	@sh spec/deps.sh

# All C programs run, then all specs; one failure fails the whole. SPEC=path runs some.
test: all $(C_TESTS)
	@failed=0; for t in $(C_TESTS); do $$t || failed=1; done; \
	  QUOTH_BUILD=$(BUILD) $(BUSTED) $(SPEC) || failed=1; exit $$failed

lint:
	@$(LUACHECK) $(wildcard lua spec rockspec)
	@$(LUA) spec/lint.lua $(wildcard csrc/*.[ch] include/*.h spec/c/*.[ch] spec/fuzz/*.[ch] spec/bench/*.c \
	  lua/quoth/*.lua lua/quoth/*/*.lua spec/*.lua spec/*/*.lua) Makefile spec/checks.mk

# The library is tested in a second make, so that it sees what deps has installed.
check: deps
	@$(MAKE) --no-print-directory test lint

demo: deps
	@$(MAKE) --no-print-directory all
	@$(BUILD)/quoth spec/golden/sample.txt

.PHONY: deps test lint check demo
