#!/usr/bin/env node
import { h as parseSource, n as readAnyFile } from "./files-15efa788.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { h as plain, n as isObject, o as stringify, y as visible } from "./json-ebf35c4e.js";
import { createReadStream } from "node:fs";
import { resolve } from "node:path";

// src/io/read-lines.ts
/**
* The lines of a file, one by one and not all in memory; `-` is standard input. A line ends at a line feed and nowhere
* else: JSON may hold the other line separators of Unicode. Throws a UsageError when the file cannot be read.
*/
async function* readLines(file) {
	const input = file === "-" ? process.stdin : createReadStream(file);
	const decoder = new TextDecoder();
	let rest = "";
	try {
		for await (const chunk of input) {
			const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
			rest = lines.pop() ?? "";
			yield* lines;
		}
	} catch (error) {
		const { code } = error;
		if (code === void 0) throw error;
		throw new UsageError(`${file} cannot be read (${code}).`);
	}
	rest += decoder.decode();
	if (rest !== "") yield rest;
}

// src/cli/commands/compare.ts
const dialects = [
	"4",
	"6",
	"7",
	"2019-09",
	"2020-12"
];
const compare = {
	name: "compare",
	operands: "[OLD NEW]",
	maxOperands: 2,
	summary: "Two JSON Schema documents: does the new one allow less, or more? Each yes with a value that shows it, each no proven.",
	options: {
		batch: {
			type: "string",
			value: "FILE",
			help: "Rows {id, old, new, dialect?} as JSON lines; `-` is standard input. Prints a line for each, in order."
		},
		dialect: {
			type: "string",
			value: "DRAFT",
			help: "The draft of schemas that name none. Default: 2020-12.",
			choices: dialects
		},
		format: {
			type: "string",
			value: "FORMAT",
			help: "How to print it.",
			choices: ["human", "json"]
		}
	},
	run
};
async function run(args, terminal) {
	const batch = args.text("batch");
	const [old, now] = args.positionals;
	if (batch !== void 0) {
		if (old !== void 0) throw new UsageError("Either two schemas or --batch, not both.");
		return runBatch(batch, args.text("dialect"), terminal);
	}
	if (old === void 0 || now === void 0) throw new UsageError("`waymark compare` needs two files OLD NEW, or --batch FILE.");
	const { compareSchemas } = await import("./proof-75485cc1.js");
	const dialect = args.text("dialect");
	const sides = [await readSchema(terminal.cwd, old), await readSchema(terminal.cwd, now)];
	const result = compareSchemas(sides[0], sides[1], dialect === void 0 ? {} : { dialect });
	if (args.text("format") === "json") terminal.out(`${line({
		id: null,
		...result
	})}\n`);
	else terminal.out(human(result));
	return 0;
}
/** A JSON or YAML file whose value can be a schema. */
async function readSchema(cwd, file) {
	const document = parseSource({
		path: file,
		text: await readAnyFile(resolve(cwd, file))
	});
	const [error] = document.errors;
	if (error !== void 0) {
		const { line, column } = document.span(...error.range);
		throw new UsageError(`${file}:${line}:${column}: ${plain(error.message)}`);
	}
	const { value } = document;
	if (value === void 0 || !(isObject(value) || typeof value === "boolean")) throw new UsageError(`${file} is no JSON Schema: expected an object, true or false.`);
	return value;
}
/** Row by row: a row that cannot be read has its error in its place, and the run ends with 2. */
async function runBatch(file, dialect, terminal) {
	const { answerRow } = await import("./proof-75485cc1.js");
	let status = 0;
	for await (const text of readLines(file === "-" ? file : resolve(terminal.cwd, file))) {
		if (text.trim() === "") continue;
		const row = parseRow(text, dialect);
		const answer = "error" in row ? row : answerRow(row.value);
		if ("error" in answer) status = 2;
		terminal.out(`${line(answer)}\n`);
	}
	return status;
}
function parseRow(text, dialect) {
	const { value, errors } = parseSource({
		path: "row.json",
		text
	});
	const [error] = errors;
	if (error !== void 0 || value === void 0) return {
		id: null,
		error: error === void 0 ? "The row is empty" : plain(error.message)
	};
	if (dialect === void 0 || !isObject(value) || Object.hasOwn(value, "dialect")) return { value };
	return { value: {
		...value,
		dialect
	} };
}
function line(answer) {
	return stringify(answer);
}
function human({ narrowed, widened }) {
	return `${told("Allows less", "was right and is refused now", narrowed)}${told("Allows more", "is right now and was refused", widened)}`;
}
function told(title, what, answer) {
	if (answer.answer === "no") return `${title}: no, proven\n`;
	if (answer.answer === "undecided") return `${title}: undecided\n  ${visible(answer.reason)}\n`;
	const payload = stringify(answer.witness);
	return `${title}: yes\n  ${visible(payload)}\n  ${what}: ${visible(answer.error)}\n`;
}

export { compare };