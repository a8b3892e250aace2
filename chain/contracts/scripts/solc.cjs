#!/usr/bin/env node
// Speaks the part of native solc's command line that forge uses, on top of solc-js:
// `--version` prints the version, everything else reads standard JSON from stdin and
// writes the compiler's answer to stdout.
"use strict";

const fs = require("node:fs");
const solc = require("solc");

if (process.argv.includes("--version")) {
  // solc-js says "0.8.30+commit.73712a01.Emscripten.clang"; forge parses the line as native solc's.
  process.stdout.write(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}\n`);
} else {
  process.stdout.write(solc.compile(fs.readFileSync(0, "utf8")));
}
