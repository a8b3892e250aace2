// Runs solc's SMTChecker on one contract, with z3 as its solver, and returns what it says of each target: a place where
// arithmetic could leave its type, a division by zero, and so on.
"use strict";

const { spawnSync } = require("node:child_process");

const { compiler, find, read, sourcesOf } = require("./sources.cjs");

// One query may cost this much of z3's own measure, a second or so. It does not depend on how busy the machine is, so the
// same z3 gives the same answers everywhere.
const rlimit = 1_000_000;
// What only a z3 gone astray needs: megabytes and seconds.
const limits = ["-memory:6000", "-T:300"];
const targets = ["underflow", "overflow", "divByZero", "balance", "assert", "popEmptyArray", "outOfBounds"];

// What solc's messages say, in our words.
const kinds = [
  [/Underflow/, "underflow"],
  [/Overflow/, "overflow"],
  [/Division by zero/, "divByZero"],
  [/Insufficient funds|balance/i, "balance"],
  [/Empty array "?pop/i, "popEmptyArray"],
  [/Out of bounds/i, "outOfBounds"],
  [/Assertion violation/i, "assert"],
];

// cachingTable makes calls through solc's table of functions cheap. It looks each up anew in WebAssembly's table, which
// costs a third of the whole check.
function cachingTable() {
  const { get, set } = WebAssembly.Table.prototype;
  const known = new WeakMap();
  WebAssembly.Table.prototype.get = function (i) {
    let mine = known.get(this);
    if (mine === undefined) known.set(this, (mine = []));
    return (mine[i] ??= get.call(this, i));
  };
  WebAssembly.Table.prototype.set = function (i, ...value) {
    known.delete(this);
    return set.call(this, i, ...value);
  };
}

// closing returns where the expression ends that begins at `at`. Names stand between bars and may have parentheses in them.
function closing(text, at) {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    if (text[i] === "|") i = text.indexOf("|", i + 1);
    else if (text[i] === "(") depth++;
    else if (text[i] === ")" && --depth === 0) return i + 1;
  }
  throw new Error("solc wrote a query that does not end");
}

// declared mends what solc leaves out of its queries: it calls abi.encode without declaring it, and z3 reads none of it.
// Each call becomes a value of which nothing is known, the same for the same arguments. That is less than solc means, so
// what is proved stays proved.
function declared(query) {
  if (!query.includes("(|abi_type|)")) return query;
  const call = /\(select \(\|t_function_abiencode\w*\(\)returns\(t_bytes_memory_ptr\)[^|]*\| abi_\d+\) /g;
  const values = new Map();
  let text = "";
  let from = 0;
  for (let m = call.exec(query); m !== null; m = call.exec(query)) {
    const end = closing(query, m.index);
    const written = query.slice(m.index, end);
    if (!values.has(written)) values.set(written, `|encoded_${values.size}|`);
    text += query.slice(from, m.index) + values.get(written);
    from = call.lastIndex = end;
  }
  const declarations = [...values.values()].map((v) => `(declare-fun ${v} () |bytes_tuple|)\n`).join("");
  return (text + query.slice(from)).replace(/^\(declare-datatypes \(\(\|bytes_tuple\| .*\n/m, (line) => line + declarations);
}

// solve asks z3. What it cannot read counts as undecided; what it did not finish for want of time is no answer at all.
function solve(query) {
  const run = spawnSync("z3", ["-smt2", "-in", `rlimit=${rlimit}`, ...limits], {
    input: declared(query),
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (run.error) throw run.error;
  if (/^timeout/m.test(run.stdout)) throw new Error(`z3 took more than ${limits[1].slice(3)} s for one query`);
  return { contents: /^(sat|unsat)/.test(run.stdout) ? run.stdout : "unknown\n" };
}

// locate returns a function that names the place of a target: the function around it and the expression.
function locate(trees) {
  const functions = {};
  for (const [file, { ast }] of Object.entries(trees)) {
    functions[file] = [];
    const walk = (nodes, inside) => {
      for (const node of nodes) {
        if (node.nodeType === "ContractDefinition") walk(node.nodes, node.name);
        if (node.nodeType !== "FunctionDefinition" && node.nodeType !== "ModifierDefinition") continue;
        const [start, length] = node.src.split(":").map(Number);
        functions[file].push({ start, end: start + length, name: `${inside}.${node.name || node.kind}` });
      }
    };
    walk(ast.nodes, "");
  }
  return ({ file, start, end }) => {
    const around = functions[file]?.find((f) => f.start <= start && end <= f.end)?.name ?? file;
    const text = Buffer.from(read(file)).subarray(start, end).toString();
    return `${around}: ${text.replace(/\s+/g, " ")}`;
  };
}

// check returns the targets of a contract, each with its kind, place and verdict: proved, undecided or found.
function check(name, engine = "bmc") {
  cachingTable();
  const solc = require("solc");
  const entry = `src/${name}.sol`;
  const { sources, trees } = sourcesOf(solc, entry);
  const modelChecker = {
    contracts: { [entry]: [name] },
    engine,
    targets,
    solvers: ["smtlib2"],
    showProvedSafe: true,
    showUnproved: true,
  };
  const input = { language: "Solidity", sources, settings: { ...compiler, modelChecker, outputSelection: {} } };
  let failure;
  const smtSolver = (query) => {
    try {
      return solve(query);
    } catch (error) {
      failure ??= error;
      return { error: String(error) };
    }
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: find, smtSolver }));
  if (failure) throw failure;
  const place = locate(trees);
  const worst = ["proved", "undecided", "found"];
  const all = new Map();
  for (const { severity, message, sourceLocation } of output.errors ?? []) {
    if (severity === "error") throw new Error(`${name}: ${message}`);
    const verdict = /is safe!/.test(message)
      ? "proved"
      : /might happen here/.test(message)
        ? "undecided"
        : /happens here/.test(message)
          ? "found"
          : undefined;
    if (!/^(BMC|CHC): /.test(message) || verdict === undefined || !sourceLocation) continue;
    const kind = kinds.find(([pattern]) => pattern.test(message))?.[1];
    if (kind === undefined) throw new Error(`${name}: no word for: ${message}`);
    const at = place(sourceLocation);
    const key = `${kind} ${at}`;
    const before = all.get(key)?.verdict ?? "proved";
    all.set(key, { kind, at, verdict: worst[Math.max(worst.indexOf(before), worst.indexOf(verdict))] });
  }
  return [...all.values()];
}

module.exports = { check, declared };
