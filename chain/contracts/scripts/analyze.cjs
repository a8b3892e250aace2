#!/usr/bin/env node
// Looks for arithmetic that can leave its type, divisions by zero and broken assertions in our contracts with solc's own
// SMTChecker, and fails unless analysis.json answers everything that is not proved, and nothing else:
//
//   analyze.cjs          the contracts that take seconds
//   analyze.cjs --all    also those that take minutes
//   analyze.cjs NAME…    these
//   analyze.cjs --json NAME   what the checker says of one, to write answers from
//
// With another z3 than the one that the answers were written for, something may be proved that was not before, so only
// what is new fails then.
"use strict";

const { spawn, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const { contracts, answers, z3: wanted } = JSON.parse(
  fs.readFileSync(path.join(__dirname, "..", "analysis.json"), "utf8"),
);

// z3Version returns the version of the solver, and says how to get it when there is none.
function z3Version() {
  const { stdout } = spawnSync("z3", ["--version"], { encoding: "utf8" });
  const version = /\d+\.\d+\.\d+/.exec(stdout ?? "")?.[0];
  if (version === undefined) throw new Error("z3 is missing: sh build/scripts/setup.sh test, or your system's package z3");
  return version;
}

// targetsOf runs the checker on one contract in a process of its own, as solc uses one core.
function targetsOf(name) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [__filename, "--json", name], { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.on("data", (data) => (text += data));
    child.on("error", reject);
    child.on("close", (status) =>
      status === 0 ? resolve(JSON.parse(text)) : reject(new Error(`${name}: the checker ended with ${status}`)),
    );
  });
}

// compare returns what is wrong between a contract's targets and its answers.
function compare(name, targets, exactly) {
  const wrong = [];
  const answered = new Map();
  for (const answer of answers.filter((a) => a.contracts.includes(name))) {
    for (const at of answer.at) answered.set(`${answer.kind} ${at}`, false);
  }
  const count = { proved: 0, undecided: 0, found: 0 };
  for (const { kind, at, verdict } of targets) {
    count[verdict]++;
    if (verdict === "proved") continue;
    const key = `${kind} ${at}`;
    if (answered.has(key)) answered.set(key, true);
    else wrong.push(`${name}: ${verdict}, and not answered: ${key}`);
  }
  if (!exactly) return { count, wrong };
  for (const [key, met] of answered) if (!met) wrong.push(`${name}: answered, and not found any more: ${key}`);
  const expected = contracts[name];
  for (const verdict of Object.keys(count)) {
    if (count[verdict] !== expected[verdict]) {
      wrong.push(`${name}: ${count[verdict]} are ${verdict}, analysis.json says ${expected[verdict]}`);
    }
  }
  return { count, wrong };
}

async function main(names) {
  const version = z3Version();
  const exactly = version === wanted;
  if (!exactly) console.log(`z3 is ${version}, the answers are for ${wanted}: only what is new counts`);
  const todo = [...names];
  const wrong = [];
  const work = async () => {
    for (let name = todo.shift(); name !== undefined; name = todo.shift()) {
      const begun = Date.now();
      const result = compare(name, await targetsOf(name), exactly);
      const { proved, undecided, found } = result.count;
      const seconds = Math.round((Date.now() - begun) / 1000);
      console.log(`${name}: ${proved} proved, ${undecided} undecided, ${found} found; ${seconds} s`);
      wrong.push(...result.wrong);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, os.availableParallelism()) }, work));
  for (const line of wrong) console.error(line);
  return wrong.length === 0 ? 0 : 1;
}

const args = process.argv.slice(2);
if (args[0] === "--json") {
  console.log(JSON.stringify(require("./smt/check.cjs").check(args[1]), null, 2));
} else {
  const known = Object.keys(contracts);
  const names = args[0] === "--all" ? known : args.length > 0 ? args : known.filter((name) => contracts[name].quick);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`analysis.json knows no ${unknown.join(", ")}`);
    process.exit(2);
  }
  main(names).then(
    (status) => process.exit(status),
    (error) => {
      console.error(`analyze: ${error.message}`);
      process.exit(1);
    },
  );
}
