# quoth: `make demo` shows it, `make check` proves it, `make install` installs it.

.DEFAULT_GOAL := all

LUA       ?= lua5.4
PKG       ?= pkg-config
LUA_PKG   ?= lua5.4
PREFIX    ?= /usr/local
BUILD     ?= build

WARNINGS  := -Wall -Wextra -Wshadow -Wconversion
OPTIMISE  ?= -O2
CFLAGS    ?= $(OPTIMISE) -g
DEPS_CFLAGS := $(shell $(PKG) --cflags libutf8proc libpcre2-8 2>/dev/null)
DEPS_LIBS   := $(shell $(PKG) --libs libutf8proc libpcre2-8 2>/dev/null)
LUA_CFLAGS  := $(shell $(PKG) --cflags $(LUA_PKG) 2>/dev/null)
LUA_LIBS    := $(shell $(PKG) --libs $(LUA_PKG) 2>/dev/null)
COMPILE    = $(CC) -std=c11 -DPCRE2_CODE_UNIT_WIDTH=8 $(WARNINGS) $(CFLAGS) \
             -fPIC -fvisibility=hidden -Iinclude $(DEPS_CFLAGS) -MMD -MP

# The floor, then the stages in the order of the pipeline, then output.
ENGINE := base arena symbol utf regex \
          rules expression pattern program order trigger example match choose explain check lexicon \
          source block layout evidence article because token sentence quotation calendar timex daterule date word name entity \
          model feature classes tagger learner train quote clause speaker read units writer json timeml

BINDING := core value ruleset rules read article output text sandbox host
ENGINE_OBJECTS := $(ENGINE:%=$(BUILD)/csrc/%.o)
BINDING_OBJECTS := $(BINDING:%=$(BUILD)/csrc/lua_%.o)

all: $(BUILD)/libquoth.a $(BUILD)/lib/quoth/core.so $(BUILD)/lib/quoth/system.so $(BUILD)/quoth

$(BUILD)/csrc/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(COMPILE) -c $< -o $@

$(BUILD)/csrc/lua_%.o: csrc/lua_%.c
	@mkdir -p $(@D)
	$(COMPILE) $(LUA_CFLAGS) -c $< -o $@

$(BUILD)/csrc/lua_host.o: COMPILE += -DQUOTH_PACK

# The English pack as C, for hosts that have no Lua files.
$(BUILD)/pack.c: csrc/pack.lua $(wildcard lua/quoth/en/*)
	@mkdir -p $(@D)
	$(LUA) csrc/pack.lua lua/quoth/en > $@

$(BUILD)/pack.o: $(BUILD)/pack.c
	$(COMPILE) -Icsrc -c $< -o $@

LIBRARY_OBJECTS := $(ENGINE_OBJECTS) $(BINDING_OBJECTS) $(BUILD)/pack.o $(BUILD)/csrc/pending.o

# The library with the loader of rule files: a host links it with Lua.
$(BUILD)/libquoth.a: $(LIBRARY_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $^

# Lua's own symbols come from the program that loads the module.
$(BUILD)/lib/quoth/core.so: $(LIBRARY_OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -shared $^ $(DEPS_LIBS) -lm -o $@

$(BUILD)/lib/quoth/system.so: $(BUILD)/csrc/lua_system.o
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -shared $^ -o $@

# The command of the checkout finds the checkout by its own place: TO_ROOT leads up from $(BUILD).
EMPTY   :=
TO_ROOT := $(subst $(EMPTY) $(EMPTY),/,$(patsubst %,..,$(subst /, ,$(BUILD))))

$(BUILD)/quoth: lua/quoth/main.lua Makefile
	@mkdir -p $(@D)
	@{ echo '#!/usr/bin/env $(LUA)'; echo 'local here = arg[0]:match "^(.*)/" or "."'; \
	  echo 'package.path = here .. "/$(TO_ROOT)/lua/?.lua;" .. here .. "/$(TO_ROOT)/lua/?/init.lua;" .. package.path'; \
	  echo 'package.cpath = here .. "/lib/?.so;" .. package.cpath'; sed 1,2d lua/quoth/main.lua; } > $@
	@chmod +x $@

clean:
	rm -rf $(BUILD)

include spec/checks.mk

.PHONY: all clean

-include $(ENGINE_OBJECTS:.o=.d) $(BINDING_OBJECTS:.o=.d)
