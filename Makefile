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

# The version is written once, in the header.
VERSION       := $(shell sed -n 's/^.define QUOTH_VERSION "\(.*\)"/\1/p' include/quoth.h)
VERSION_MAJOR := $(firstword $(subst ., ,$(VERSION)))

# What libquoth is made of, in the order of the pipeline.
FLOOR    := base arena symbol utf regex
RULES    := rules quota vocabulary expression pattern clash program order opening trigger example machine match \
            choose explain check wordlist trie lexicon
STAGES   := reference source block field layout layoutword look entries shape page evidence stretch dateline \
            heading article because split token tokens mend sentence quotation \
            calendar timex daterule datefacts dateanchor datepoint datestory datetold daterange datesurvey \
            dateentry moment date word turn interview capital proper phrase mention name known namesake role \
            apposition pronoun entity naming model feature classes labelling tagger learner train \
            inversion cue piece link echo scare relay aside part reach gap clause quote run joint subject lead \
            speaker occasion party attribute read
OUTPUT   := units writer json timeml
ENGINE   := $(FLOOR) $(RULES) $(STAGES) $(OUTPUT)
BINDING  := core value ruleset rules read view list fields article output text sandbox host train
ENGINE_OBJECTS := $(ENGINE:%=$(BUILD)/csrc/%.o)
BINDING_OBJECTS := $(BINDING:%=$(BUILD)/csrc/lua_%.o)

all: $(addprefix $(BUILD)/,libquoth.a libquoth.so lib/quoth/core.so lib/quoth/system.so quoth)

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
	$(LUA) csrc/pack.lua $(wildcard lua/quoth/en/*.lua) > $@

$(BUILD)/pack.o: $(BUILD)/pack.c
	$(COMPILE) -Icsrc -c $< -o $@

LIBRARY_OBJECTS := $(ENGINE_OBJECTS) $(BINDING_OBJECTS) $(BUILD)/pack.o

# The library with the loader of rule files: a host links it with Lua.
$(BUILD)/libquoth.a: $(LIBRARY_OBJECTS)
	@rm -f $@
	$(AR) rcs $@ $^

# Hosts that load the library at run time; which symbols it shows is a spec's matter.
$(BUILD)/libquoth.so: $(LIBRARY_OBJECTS)
	$(CC) $(CFLAGS) -shared -Wl,-soname,libquoth.so.$(VERSION_MAJOR) $^ $(DEPS_LIBS) $(LUA_LIBS) -lm -o $@

# Lua's own symbols come from the program that loads the module.
$(BUILD)/lib/quoth/core.so: $(LIBRARY_OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -shared $^ $(DEPS_LIBS) -lm -o $@

$(BUILD)/lib/quoth/system.so: $(BUILD)/csrc/lua_system.o
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -shared $^ -o $@

# The command finds its modules by its own place: $(1) is where Lua files lie from
# there, $(2) where modules in C do. TO_ROOT leads up from $(BUILD) to the checkout.
command = { echo '\#!/usr/bin/env $(LUA)'; echo 'local here = arg[0]:match "^(.*)/" or "."'; \
  echo 'package.path = here .. "/$(1)/?.lua;" .. here .. "/$(1)/?/init.lua;" .. package.path'; \
  echo 'package.cpath = here .. "/$(2)/?.so;" .. package.cpath'; sed 1,2d lua/quoth/main.lua; }

EMPTY   :=
TO_ROOT := $(subst $(EMPTY) $(EMPTY),/,$(patsubst %,..,$(subst /, ,$(BUILD))))

$(BUILD)/quoth: lua/quoth/main.lua Makefile
	@mkdir -p $(@D)
	@$(call command,$(TO_ROOT)/lua,lib) > $@
	@chmod +x $@

# ---------------------------------------------------------------- install

LUA_VERSION = $(shell $(LUA) -e 'io.write(_VERSION:match "%d.%d")')
SHARE   = $(DESTDIR)$(PREFIX)/share/lua/$(LUA_VERSION)
MODULES = $(DESTDIR)$(PREFIX)/lib/lua/$(LUA_VERSION)

define QUOTH_PC
prefix=$(PREFIX)
Name: quoth
Description: reads news text: who said what, about when, through whom
Version: $(VERSION)
Requires.private: libutf8proc libpcre2-8 $(LUA_PKG)
Cflags: -I$${prefix}/include
Libs: -L$${prefix}/lib -lquoth
Libs.private: -lm
endef
export QUOTH_PC

install: all
	install -d $(addprefix $(DESTDIR)$(PREFIX)/,include lib/pkgconfig share/man/man1 bin)
	install -d $(SHARE)/quoth/en $(MODULES)/quoth
	install -m 644 include/quoth.h $(DESTDIR)$(PREFIX)/include
	install -m 644 $(BUILD)/libquoth.a $(DESTDIR)$(PREFIX)/lib
	install -m 755 $(BUILD)/libquoth.so $(DESTDIR)$(PREFIX)/lib/libquoth.so.$(VERSION)
	ln -sf libquoth.so.$(VERSION) $(DESTDIR)$(PREFIX)/lib/libquoth.so.$(VERSION_MAJOR)
	ln -sf libquoth.so.$(VERSION_MAJOR) $(DESTDIR)$(PREFIX)/lib/libquoth.so
	@echo "$$QUOTH_PC" > $(DESTDIR)$(PREFIX)/lib/pkgconfig/quoth.pc
	install -m 644 $(wildcard lua/quoth/*.lua) $(SHARE)/quoth
	install -m 644 $(wildcard lua/quoth/en/*.lua lua/quoth/en/*.bin) $(SHARE)/quoth/en
	install -m 755 $(BUILD)/lib/quoth/core.so $(BUILD)/lib/quoth/system.so $(MODULES)/quoth
	install -m 644 lua/quoth/quoth.1 $(DESTDIR)$(PREFIX)/share/man/man1
	@$(call command,../share/lua/$(LUA_VERSION),../lib/lua/$(LUA_VERSION)) > $(DESTDIR)$(PREFIX)/bin/quoth
	chmod 755 $(DESTDIR)$(PREFIX)/bin/quoth

# What the rockspec has to list.
print-sources:
	@echo $(ENGINE:%=csrc/%.c) $(BINDING:%=csrc/lua_%.c)

clean:
	rm -rf $(BUILD)

include spec/checks.mk

.PHONY: all install print-sources clean

-include $(ENGINE_OBJECTS:.o=.d) $(BINDING_OBJECTS:.o=.d)
