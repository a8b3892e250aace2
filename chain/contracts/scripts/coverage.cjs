#!/usr/bin/env node
// Runs the tests of chain/contracts under forge coverage and fails unless every branch of our own contracts was taken, each
// way: `coverage.cjs [NAME…]`, with names of files in src to look at those alone.
"use strict";

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.join(__dirname, "..");
const names = process.argv.slice(2);
const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "coverage-")), "lcov.info");
const run = spawnSync(
  process.execPath,
  [
    path.join(__dirname, "foundry.cjs"), "forge", "coverage", "--report", "lcov", "--report-file", report,
    // Invariants take no branch that a unit test has to leave to chance.
    "--no-match-path", "test/invariant/**",
  ],
  { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
);
if (run.status !== 0) {
  console.error("coverage: the tests failed; run npm test to see which");
  process.exit(run.status ?? 1);
}

// TestDollar is money of development chains.
const ours = (file) =>
  file.startsWith("src/") && file !== "src/TestDollar.sol" && (names.length === 0 || names.includes(path.basename(file)));
let file = "";
let missed = 0;
const sums = {};
for (const line of fs.readFileSync(report, "utf8").split("\n")) {
  const [kind, ...rest] = line.split(":");
  const value = rest.join(":");
  if (kind === "SF") file = path.relative(root, path.resolve(root, value)).replaceAll("\\", "/");
  if (!ours(file)) continue;
  if (kind === "BRDA") {
    const [at, , , taken] = value.split(",");
    sums[file] ??= { all: 0, taken: 0 };
    sums[file].all++;
    if (taken === "-" || taken === "0") {
      missed++;
      console.error(`coverage: ${file}:${at}: a branch is never taken`);
    } else {
      sums[file].taken++;
    }
  }
}
for (const [name, s] of Object.entries(sums).sort()) console.log(`${name}: ${s.taken} of ${s.all} branches`);
fs.rmSync(path.dirname(report), { recursive: true });
if (Object.keys(sums).length === 0) {
  console.error("coverage: there is nothing to look at");
  process.exit(1);
}
process.exit(missed === 0 ? 0 : 1);
