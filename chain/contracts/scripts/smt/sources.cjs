// Reads a contract and all it imports for solc's SMTChecker. The checker encodes every function of every file it sees, and
// most of the time goes into OpenZeppelin's libraries, of which we use little: so the functions of libraries that nothing
// can reach are blanked out. Each blank stands where a character stood, so places stay what they are.
"use strict";

const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");
const compiler = {
  evmVersion: "cancun",
  remappings: ["@openzeppelin/contracts/=node_modules/@openzeppelin/contracts/"],
};

const read = (file) => fs.readFileSync(path.join(root, file), "utf8");

// find answers solc's imports.
function find(file) {
  try {
    return { contents: read(file) };
  } catch (error) {
    return { error: String(error) };
  }
}

// asts returns each file's number and syntax tree, `entry` and what it imports.
function asts(solc, entry) {
  const input = {
    language: "Solidity",
    sources: { [entry]: { content: read(entry) } },
    settings: { ...compiler, outputSelection: { "*": { "": ["ast"] } } },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: find }));
  const broken = (output.errors ?? []).filter((e) => e.severity === "error");
  if (broken.length > 0) throw new Error(broken[0].formattedMessage);
  return output.sources;
}

// refer adds to `names` what a tree refers to by its declaration's number; a library's functions go to `functions`, each
// with what it refers to itself.
function refer(node, names, functions) {
  if (Array.isArray(node)) return node.forEach((n) => refer(n, names, functions));
  if (node === null || typeof node !== "object") return undefined;
  if (functions && node.nodeType === "ContractDefinition" && node.contractKind === "library") {
    for (const part of node.nodes) {
      if (part.nodeType !== "FunctionDefinition") {
        refer(part, names);
        continue;
      }
      const own = { node: part, names: new Set() };
      refer(part, own.names);
      functions.set(part.id, own);
    }
    return undefined;
  }
  for (const key of ["referencedDeclaration", "function"]) {
    if (typeof node[key] === "number") names.add(node[key]);
  }
  for (const value of Object.values(node)) refer(value, names, functions);
  return undefined;
}

// reached returns the numbers of all declarations that code outside of libraries reaches.
function reached(trees, functions) {
  const todo = new Set();
  for (const { ast } of Object.values(trees)) refer(ast, todo, functions);
  // A set hands out what is added while it is walked.
  for (const id of todo) functions.get(id)?.names.forEach((n) => todo.add(n));
  return todo;
}

// reverts lists where a tree says `revert Error(…)`, as start and length.
function reverts(node, into = []) {
  if (node === null || typeof node !== "object") return into;
  if (node.nodeType === "RevertStatement") into.push(node.src.split(":").map(Number));
  for (const value of Object.values(node)) reverts(value, into);
  return into;
}

// sourcesOf returns the sources of `entry` in standard JSON, and their trees.
function sourcesOf(solc, entry) {
  const trees = asts(solc, entry);
  const functions = new Map();
  const used = reached(trees, functions);
  const sources = {};
  for (const [file, { id, ast }] of Object.entries(trees)) {
    const text = Buffer.from(read(file));
    for (const [declaration, { node }] of functions) {
      const [start, length, source] = node.src.split(":").map(Number);
      if (source !== id || used.has(declaration)) continue;
      const from = node.documentation?.src ? Math.min(start, Number(node.documentation.src.split(":")[0])) : start;
      for (let i = from; i < start + length; i++) if (text[i] !== 0x0a) text[i] = 0x20;
    }
    // The bounded engine goes on behind `revert Error(…)` as if nothing had been checked; `require` it understands.
    for (const [start, length] of reverts(ast)) {
      if (text[start] !== 0x20) text.write("require(false)".padEnd(length), start, length);
    }
    // The checker refuses transient storage. As storage it sees more: values that an earlier transaction left.
    sources[file] = { content: text.toString().replace(/\btransient\b(?= _)/g, "         ") };
  }
  return { sources, trees };
}

module.exports = { compiler, find, read, sourcesOf };
