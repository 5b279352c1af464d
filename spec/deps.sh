#!/bin/sh
# deps.sh - sees to it that what quoth is built and tested with is there.
#
# Does nothing, and needs no network, when all of it is. On Debian and Ubuntu it
# installs what is missing, as root or through sudo; elsewhere it names the packages.
set -eu

debian="gcc make pkg-config lua5.4 liblua5.4-dev libutf8proc-dev libpcre2-dev luarocks lua-busted
  lua-check lua-cjson valgrind"

has() { command -v "$1" >/dev/null 2>&1; }

missing() {
  for tool in cc pkg-config lua5.4 luarocks busted luacheck valgrind; do
    has "$tool" || echo "$tool"
  done
  for library in libutf8proc libpcre2-8 lua5.4; do
    has pkg-config && pkg-config --exists "$library" || echo "$library"
  done
  has lua5.4 && lua5.4 -e 'require "cjson"' 2>/dev/null || echo "cjson for Lua 5.4"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif has sudo; then sudo "$@"
  else
    echo "deps: needs root or sudo to run: $*" >&2
    exit 1
  fi
}

install_debian() {
  as_root apt-get update -q
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qy --no-install-recommends $debian
}

name_packages() {
  cat >&2 <<'NAMES'
deps: install these with your system's own package manager, then run make again:
  Fedora    dnf install gcc make pkgconf lua lua-devel utf8proc-devel pcre2-devel luarocks valgrind
  Alpine    apk add build-base pkgconf lua5.4 lua5.4-dev utf8proc-dev pcre2-dev luarocks valgrind
  Arch      pacman -S base-devel lua utf8proc pcre2 luarocks valgrind
  Homebrew  brew install lua utf8proc pcre2 luarocks pkgconf
and for the tests, where no package has them:
  luarocks --lua-version 5.4 install busted; luarocks --lua-version 5.4 install luacheck;
  luarocks --lua-version 5.4 install lua-cjson
Where Lua 5.4 goes by another name: make LUA=lua LUA_PKG=lua
NAMES
}

lacking=$(missing)
[ -z "$lacking" ] && exit 0
echo "deps: missing:" $lacking
if ! has apt-get; then
  name_packages
  exit 1
fi
install_debian
lacking=$(missing)
[ -z "$lacking" ] && exit 0
echo "deps: still missing:" $lacking >&2
exit 1
