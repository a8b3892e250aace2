#!/usr/bin/env node
// Runs one of Foundry's tools as npm installed it, with its exit status: `foundry.cjs forge test`.
// The packages with the binaries are installed directly. The launcher packages above them always exit
// with 0, so a failed test would pass.
"use strict";

const { spawnSync } = require("node:child_process");

const [tool, ...args] = process.argv.slice(2);
const arch = { arm64: "arm64", x64: "amd64" }[process.arch];
const suffix = process.platform === "win32" ? ".exe" : "";
let binary;
try {
  binary = require.resolve(`@foundry-rs/${tool}-${process.platform}-${arch}/bin/${tool}${suffix}`);
} catch {
  console.error(`${tool} is not installed for ${process.platform} ${process.arch}: run npm ci in chain/contracts`);
  process.exit(1);
}
const result = spawnSync(binary, args, { stdio: "inherit" });
if (result.error) {
  console.error(`${tool}: ${result.error.message}`);
}
process.exit(result.status ?? 1);
