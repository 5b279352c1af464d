#!/usr/bin/env lua
-- The command `quoth`.
os.exit(require "quoth.cli"(arg), true)
