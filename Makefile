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
ENGINE := base arena symbol utf regex rules expression pattern program match lexicon \
          source block article token sentence quotation calendar date name model tagger train \
          quote speaker read json timeml
ENGINE_OBJECTS := $(ENGINE:%=$(BUILD)/csrc/%.o)

all: $(BUILD)/libquoth.a

$(BUILD)/csrc/%.o: csrc/%.c
	@mkdir -p $(@D)
	$(COMPILE) -c $< -o $@

$(BUILD)/csrc/lua_%.o: csrc/lua_%.c
	@mkdir -p $(@D)
	$(COMPILE) $(LUA_CFLAGS) -c $< -o $@

$(BUILD)/libquoth.a: $(ENGINE_OBJECTS)
	$(AR) rcs $@ $^

clean:
	rm -rf $(BUILD)

include spec/checks.mk

.PHONY: all clean

-include $(ENGINE_OBJECTS:.o=.d)
