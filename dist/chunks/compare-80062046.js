#!/usr/bin/env node
import { T as withoutMark, _ as plain, c as stringify, i as isObject, o as own, x as visible } from "./regex-bbb3b583.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { A as parseSource, C as openGit, M as schemaLimits, c as unsafePath, d as decode, n as readAnyFile, r as readFile } from "./files-b80d14da.js";
import { createReadStream, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

// src/io/read-lines.ts
const LINE_FEED = 10;
/**
* The lines of a file, one by one and never all in memory; `-` is standard input. A line ends at a line feed and nowhere
* else: JSON may hold the other line separators of Unicode. Throws a UsageError when the file cannot be read.
* @param most bytes of a line; a longer one is passed over
*/
async function* readLines(file, most) {
	const input = file === "-" ? process.stdin : createReadStream(file);
	let parts = [];
	let size = 0;
	const add = (part) => {
		size += part.length;
		if (size > most) parts = [];
		else parts.push(part);
	};
	const take = () => {
		const line = lineOf(parts, size, most);
		parts = [];
		size = 0;
		return line;
	};
	try {
		for await (const chunk of input) {
			let start = 0;
			for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
				add(chunk.subarray(start, end));
				start = end + 1;
				yield take();
			}
			add(chunk.subarray(start));
		}
	} catch (error) {
		const { code } = error;
		if (code === void 0) throw error;
		throw new UsageError(`${file} cannot be read (${code}).`);
	}
	if (size > 0) yield take();
}
function lineOf(parts, size, most) {
	if (size > most) return { reason: `is longer than ${most / 1024 / 1024} MB` };
	const text = decode(Buffer.concat(parts));
	return text === null ? { reason: "is not UTF-8 text" } : { text: withoutMark(text) };
}

// src/cli/schema-file.ts
/**
* Reads a JSON or YAML file and the files that it refers to by a relative path, and they in turn: those of its repository;
* outside of one, those of its folder. Everything else that it refers to stays unknown. Throws a UsageError where a file
* cannot be read.
*/
async function readSchemaFile(cwd, file) {
	const path = resolve(cwd, file);
	const schema = parsed(file, await readAnyFile(path, schemaLimits.bytes));
	if (!isObject(schema) && typeof schema !== "boolean") throw new UsageError(`${file} is no JSON Schema: expected an object, true or false.`);
	const folder = realpathSync(dirname(path));
	const uri = pathToFileURL(join(folder, basename(path))).href;
	return {
		schema,
		surroundings: {
			uri,
			documents: await neighbours(schema, uri, folder)
		}
	};
}
async function neighbours(schema, place, folder) {
	const documents = /* @__PURE__ */ new Map();
	const values = /* @__PURE__ */ new Map();
	const open = references(schema, place);
	if (open.length === 0) return documents;
	const root = (await openGit(folder))?.root ?? folder;
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { uri, file } = next;
		if (documents.has(uri)) continue;
		const known = values.get(file);
		const value = known === void 0 ? await neighbour(root, file) : known;
		values.set(file, value);
		if (value === null) continue;
		documents.set(uri, value);
		open.push(...references(value, pathToFileURL(file).href));
	}
	return documents;
}
/** A document of the repository; null where there is none by that name. */
async function neighbour(root, file) {
	const path = relative(root, file).split(sep).join("/");
	if (unsafePath(path) !== null) return null;
	const found = await readFile(root, path);
	return found === null ? null : parsed(path, found.text);
}
/** The relative references to other files in a document. The layout of the files is taken for that of the identifiers. */
function references(document, place) {
	const written = isObject(document) ? own(document, "$id") ?? own(document, "id") : void 0;
	const bases = [place, ...typeof written === "string" ? [written] : []];
	const found = /* @__PURE__ */ new Map();
	const open = [document];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		if (typeof node !== "object" || node === null) continue;
		open.push(...Object.values(node));
		const reference = isObject(node) ? own(node, "$ref") : void 0;
		if (typeof reference !== "string" || !isRelative(reference)) continue;
		const file = fileOf(reference, place);
		if (file === null) continue;
		for (const base of bases) {
			const uri = uriOf(reference, base, place);
			if (uri !== null) found.set(uri, {
				uri,
				file
			});
		}
	}
	return [...found.values()];
}
const isRelative = (reference) => !/^(?:[a-z][a-z0-9+.-]*:|\/|#|$)/i.test(reference);
function fileOf(reference, place) {
	try {
		const url = new URL(reference, place);
		url.hash = "";
		url.search = "";
		return fileURLToPath(url);
	} catch {
		return null;
	}
}
/** The reference against an identifier that may itself be relative, without its fragment. */
function uriOf(reference, base, place) {
	try {
		const url = new URL(reference, new URL(base, place));
		url.hash = "";
		return url.href;
	} catch {
		return null;
	}
}
function parsed(path, text) {
	const document = parseSource({
		path,
		text
	}, schemaLimits);
	const [error] = document.errors;
	if (error === void 0) return document.value ?? null;
	const { line, column } = document.span(...error.range);
	throw new UsageError(`${path}:${line}:${column}: ${plain(error.message)}`);
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
	const { compareSchemas } = await import("./proof-cdb7b379.js");
	const dialect = args.text("dialect");
	const [before, after] = [await readSchemaFile(terminal.cwd, old), await readSchemaFile(terminal.cwd, now)];
	const result = compareSchemas(before.schema, after.schema, {
		...dialect === void 0 ? {} : { dialect },
		surroundings: [before.surroundings, after.surroundings]
	});
	if (args.text("format") === "json") terminal.out(`${line({
		id: null,
		...result
	})}\n`);
	else terminal.out(human(result));
	return 0;
}
/** Row by row: a row that cannot be read has its error in its place, and the run ends with 2. */
async function runBatch(file, dialect, terminal) {
	const { answerRow } = await import("./proof-cdb7b379.js");
	let status = 0;
	const lines = readLines(file === "-" ? file : resolve(terminal.cwd, file), schemaLimits.bytes);
	for await (const read of lines) {
		if ("text" in read && read.text.trim() === "") continue;
		const row = "text" in read ? parseRow(read.text, dialect) : unread(null, `The row ${read.reason}`);
		const answer = "value" in row ? answerRow(row.value) : row;
		if ("error" in answer) status = 2;
		terminal.out(`${line(answer)}\n`);
	}
	return status;
}
const unread = (id, error) => ({
	id,
	error
});
function parseRow(text, dialect) {
	const { value, errors } = parseSource({
		path: "row.json",
		text
	}, schemaLimits);
	const [error] = errors;
	if (error?.messageId === "depth") return tooDeep(text);
	if (error !== void 0 || value === void 0) {
		const why = error === void 0 ? "The row is empty" : plain(error.message);
		return unread(isObject(value) ? own(value, "id") ?? null : null, why);
	}
	if (dialect === void 0 || !isObject(value) || Object.hasOwn(value, "dialect")) return { value };
	return { value: {
		...value,
		dialect
	} };
}
/** Such a row is JSON, only that nobody can decide it. */
function tooDeep(text) {
	let row;
	try {
		row = JSON.parse(text);
	} catch (error) {
		return unread(null, error.message);
	}
	const open = {
		answer: "undecided",
		reason: `a schema is nested more than ${schemaLimits.depth} levels deep`
	};
	return {
		id: isObject(row) ? own(row, "id") ?? null : null,
		narrowed: open,
		widened: open
	};
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