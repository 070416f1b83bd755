#!/usr/bin/env node
import { t as nearest } from "./nearest-53cb2bf0.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { C as destinationTypes, K as changeKinds, k as limitRows, n as rules, ot as englishList, t as presets } from "./presets-1309a08b.js";
import { _ as plain, a as objectFrom, c as stringify, i as isObject, l as join$1, o as own, t as linearRegex, x as visible } from "./regex-bbb3b583.js";
import { A as parseSource, C as openGit, D as runGit, S as mergeBase, T as resolveCommit, _ as headTip, a as selectFiles, c as unsafePath, d as decode, f as fileSet, g as headCommit, h as defaultBranch, i as readFiles, l as Budget, m as commitTime, o as selectPath, p as reasons, u as byPath, w as requireId } from "./files-b80d14da.js";
import { b as require_ajv } from "./proof-17d71155.js";
import { realpathSync, statSync } from "node:fs";
import { basename, dirname as dirname$1, posix, relative, resolve, sep } from "node:path";

// src/project/base.ts
/** The commit that a revision names; a UsageError where there is none. */
async function requireCommit(git, revision) {
	const commit = await resolveCommit(git, revision);
	if (commit !== null) return commit;
	throw new UsageError(`${JSON.stringify(revision)} is not a revision of this repository. Fetch it first, or name a branch, tag or commit that is here.`);
}
/** Where the work left the default branch: what the command line compares with when it is told nothing. */
async function defaultBase(git, head) {
	const from = head ?? await headCommit(git);
	const branch = await defaultBranch(git);
	if (from === null || branch === null) throw new UsageError("There is nothing to compare with: this repository has no origin/HEAD, main or master. Name a base with `--base REF`, or run `waymark lint` for the standards alone.");
	const commit = await mergeBase(git, branch.commit, from);
	if (commit !== null) return {
		commit,
		rule: `the merge base with ${branch.name}`
	};
	throw new UsageError(`HEAD and ${branch.name} have no common commit here. In a shallow clone, fetch more history (\`git fetch --unshallow\`), or name a base with \`--base REF\`.`);
}

// src/io/tree.ts
/** What is in a commit below the asked paths, symlinks and submodules included, in path order. */
async function listTree(git, commit, selection) {
	for (const prefix of selection.prefixes) {
		const reason = unsafePath(prefix);
		if (reason !== null) throw new UsageError(`The path ${JSON.stringify(prefix)} ${reason}.`);
	}
	if (selection.prefixes.length === 0) return [];
	const pathspecs = selection.prefixes.includes("") ? [] : ["--", ...selection.prefixes];
	return splitZero(await runGit(git.root, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		requireId(commit),
		...pathspecs
	])).map(parseEntry).filter((entry) => isAsked(entry, selection)).sort(byPath);
}
/**
* The files of a commit that are asked for, from git's objects: no checkout, no symlink followed.
* What cannot be read is in `unreadable`; a path that the commit has not is no error and gives no file.
*/
async function readTree(git, commit, selection) {
	const [files] = await readEntries(git, [await listTree(git, commit, selection)]);
	return files;
}
/** The files of several listings, reading each blob once: one git process for the sizes and one for the contents. */
async function readEntries(git, listings) {
	const sizes = await blobSizes(git, listings.flat());
	const admitted = listings.map((entries) => admit(entries, sizes));
	const ids = /* @__PURE__ */ new Set();
	for (const { entry, refused } of admitted.flat()) if (refused === null) ids.add(entry.id);
	const texts = await blobTexts(git, [...ids], sizes);
	return admitted.map((listing) => toFileSet(listing, texts));
}
/** Whether a selection is about an entry. */
function isAsked(entry, selection) {
	return entry.kind === "file" ? selection.wants(entry.path) : selection.covers(entry.path);
}
/** Holds a listing against the limits of one reading; it ends at the first file that no longer fits. */
function admit(entries, sizes) {
	const budget = new Budget();
	const admissions = [];
	for (const entry of entries) {
		const size = sizes.get(entry.id);
		const refused = entry.kind !== "file" ? reasons[entry.kind] : size === void 0 ? reasons.missing : budget.refuse(size);
		admissions.push({
			entry,
			refused
		});
		if (refused === reasons.tooMany) break;
	}
	return admissions;
}
function toFileSet(admissions, texts) {
	const files = [];
	const unreadable = [];
	for (const { entry, refused } of admissions) {
		const text = refused === null ? texts.get(entry.id) : void 0;
		if (text !== void 0) files.push({
			path: entry.path,
			text
		});
		else unreadable.push({
			path: entry.path,
			reason: refused ?? reasons.notUtf8
		});
	}
	return fileSet(files, unreadable);
}
/** Sizes in bytes by blob id; a blob that is not in the object database has none. */
async function blobSizes(git, entries) {
	const sizes = /* @__PURE__ */ new Map();
	const ids = new Set(entries.filter((entry) => entry.kind === "file").map((entry) => entry.id));
	if (ids.size === 0) return sizes;
	const output = await runGit(git.root, ["cat-file", "--batch-check"], `${[...ids].join("\n")}\n`);
	for (const line of output.toString().split("\n")) {
		const [id, type, size] = line.split(" ");
		if (id !== void 0 && type === "blob") sizes.set(id, Number(size));
	}
	return sizes;
}
/** Texts by blob id; a blob that is not UTF-8 has none. */
async function blobTexts(git, ids, sizes) {
	const texts = /* @__PURE__ */ new Map();
	if (ids.length === 0) return texts;
	const output = await runGit(git.root, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
	let offset = 0;
	for (const id of ids) {
		const start = output.indexOf("\n", offset) + 1;
		const end = start + sizes.get(id);
		const text = decode(output.subarray(start, end));
		if (text !== null) texts.set(id, text);
		offset = end + 1;
	}
	return texts;
}
function parseEntry(record) {
	const tab = record.indexOf("	");
	const [mode, , id] = record.subarray(0, tab).toString().split(" ");
	return {
		path: record.subarray(tab + 1).toString(),
		kind: entryKind(mode),
		id
	};
}
/** The kind that git's mode stands for. */
function entryKind(mode) {
	return mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
}
/** The NUL-ended records of git's `-z` output. */
function splitZero(output) {
	const records = [];
	for (let start = 0; start < output.length;) {
		const end = output.indexOf(0, start);
		records.push(output.subarray(start, end));
		start = end + 1;
	}
	return records;
}

// src/project/snapshot.ts
function commitSnapshot(git, commit, folder) {
	return {
		label: commit,
		commit,
		folder,
		read: (selection) => readTree(git, commit, selection),
		date: async () => (await commitTime(git, commit)).slice(0, 10)
	};
}
/** @param root absolute path; paths of the result are relative to it */
function folderSnapshot(root, folder, label) {
	return {
		label,
		commit: null,
		folder,
		read: (selection) => readFiles(root, selection),
		date: async () => null
	};
}
/** A folder or file that was named as it is, instead of a state of the repository. */
const isPath = ({ only, isPlan }) => only !== void 0 || isPlan === true;
/** One file of a snapshot; null where it is not there. A file that cannot be read is a UsageError. */
async function readOne(snapshot, path) {
	const { files, unreadable } = await snapshot.read(selectPath(path));
	const [problem] = unreadable;
	if (problem) throw new UsageError(`${problem.path} ${problem.reason}.`);
	return files[0] ?? null;
}
/** A path that is written relative to a folder, relative to the repository's root. */
function within(folder, path) {
	if (path.startsWith("/") || /^[a-z]:/i.test(path)) throw new UsageError(`The path ${JSON.stringify(path)} is absolute. Give it relative to the folder that Waymark runs in.`);
	const parts = folder === "" ? [] : folder.split("/");
	for (const part of path.split("/")) if (part === "..") {
		if (parts.pop() === void 0) throw new UsageError(`${JSON.stringify(path)} leads out of the repository.`);
	} else if (part !== "." && part !== "") parts.push(part);
	return parts.join("/");
}

// src/project/place.ts
/** @param directory absolute path */
async function openWorkplace(directory) {
	const git = await openGit(directory);
	const root = git?.root ?? realpathSync(directory);
	return {
		git,
		root,
		folder: relative(root, realpathSync(directory)).split(sep).join("/")
	};
}
/** The files as they are on disk now, untracked ones included. */
function workTree(place) {
	return folderSnapshot(place.root, place.folder, "the work tree");
}
/** A side of a comparison as a person names it: a revision, else a path. */
async function namedSnapshot(place, name) {
	const commit = place.git === null ? null : await resolveCommit(place.git, name);
	if (place.git !== null && commit !== null) return commitSnapshot(place.git, commit, place.folder);
	const path = resolve(place.root, place.folder, name);
	const kind = statSync(path, { throwIfNoEntry: false });
	if (kind?.isDirectory()) return {
		...folderSnapshot(realpathSync(path), "", name),
		isPlan: true
	};
	if (kind?.isFile()) return {
		...folderSnapshot(realpathSync(dirname$1(path)), "", name),
		only: basename(path)
	};
	if (place.git !== null) await requireCommit(place.git, name);
	throw new UsageError(`There is no folder or file ${JSON.stringify(name)} here, and this is no git repository.`);
}
/** ISO date by which things are due: of the commit, else of the last commit, else null (outside git). */
async function dateOf(place, head) {
	const own = await head.date();
	if (own !== null || place.git === null) return own;
	return (await headTip(place.git))?.time.slice(0, 10) ?? null;
}

// src/lint/resolve.ts
/**
* The rules' settings from presets and the team's own sets, left to right. `recommended` is the ground, named or not;
* `none` empties what came before it.
* @param layers a preset's id, or rules with where they come from
* @throws {RangeError} for an unknown preset
*/
function resolvePresets(layers) {
	let settings = ground("recommended");
	let bare = false;
	for (const layer of layers) if (layer === "none") {
		settings = ground("none");
		bare = true;
	} else if (layer === "recommended") {
		if (bare) settings = ground("recommended");
		bare = false;
	} else applyLayer(settings, typeof layer === "string" ? builtIn(layer) : layer);
	return settings;
}
function builtIn(id) {
	const preset = presets.get(id);
	if (!preset) throw new RangeError(`no preset is called ${id}`);
	return {
		from: id,
		rules: preset.rules
	};
}
function ground(from) {
	return new Map(rules.map((rule) => {
		const level = from === "none" && !rule.problem ? "off" : rule.level;
		const options = rule.options.defaults;
		return [rule.id, {
			level,
			options,
			from,
			optionsFrom: /* @__PURE__ */ new Map()
		}];
	}));
}
function applyLayer(settings, layer) {
	for (const [id, value] of Object.entries(layer.rules)) {
		const before = settings.get(id);
		if (!before) throw new RangeError(`no rule is called ${id}`);
		const [level, changed] = typeof value === "string" ? [value, {}] : value;
		const options = objectFrom([...Object.entries(before.options), ...Object.entries(changed)]);
		const optionsFrom = new Map([...before.optionsFrom, ...Object.keys(changed).map((name) => [name, layer.from])]);
		settings.set(id, {
			level,
			options,
			from: layer.from,
			optionsFrom
		});
	}
}

// src/config/schema.ts
const levels = { enum: [
	"error",
	"warning",
	"warn",
	"info",
	"off"
] };
const level = {
	...levels,
	description: "How much a finding counts: errors fail a run by default; off turns the rule off."
};
/** The JSON Schema (draft 7, which editors know best) of `waymark.yml`, from the registries of rules, presets and change kinds. */
function configSchema(inFull = () => true) {
	return closed("Waymark config", "The standard that a tracking plan is checked against.", {
		$schema: {
			type: "string",
			description: "For editors; not read."
		},
		version: {
			const: 1,
			description: "Version of this format."
		},
		...standardKeys(inFull),
		plans: {
			type: "object",
			description: "The plans of this repository by id. Default: the folder `tracking-plan`.",
			minProperties: 1,
			additionalProperties: closed("Plan", "One plan.", {
				path: text$1("Folder or file, relative to the root of the repository. Default: tracking-plan"),
				format: text$1("Format of the files, where detection should not be relied on.")
			})
		},
		ignores: globList("Files that are no part of any plan."),
		compatibility: compatibilitySchema(),
		docs: docsSchema(),
		failOn: {
			enum: [
				"error",
				"warning",
				"breaking",
				"never"
			],
			description: "What makes a run fail. Breaking changes do at every setting but `never`. Default: error"
		},
		baseline: text$1("File of findings that are accepted as they are. Default: waymark-baseline.json"),
		approvals: text$1("File of accepted breaking changes. Default: waymark-approvals.yml")
	});
}
/** The JSON Schema of a file that a config extends: the standard alone. */
function standardSchema(inFull = () => true) {
	return closed("Waymark standard", "Rules for `extends` of another config.", {
		$schema: {
			type: "string",
			description: "For editors; not read."
		},
		version: {
			const: 1,
			description: "Version of this format."
		},
		...standardKeys(inFull)
	});
}
function standardKeys(inFull) {
	return {
		extends: {
			type: "array",
			description: "Presets and files (./standards/base.yml), applied left to right over `recommended`; `none` starts from nothing.",
			items: {
				type: "string",
				anyOf: [...[...presets.values()].map(({ id, summary }) => ({
					const: id,
					description: summary
				})), {
					pattern: "^\\.{1,2}/.*\\.(ya?ml|json)$",
					description: "A file of this repository."
				}]
			}
		},
		rules: rulesSchema(inFull),
		overrides: {
			type: "array",
			description: "Other levels or options for some files or events; the last match wins.",
			items: overrideSchema(inFull)
		},
		destinations: destinationsSchema()
	};
}
function rulesSchema(inFull) {
	return {
		type: "object",
		description: "Level, or [level, options], of each rule.",
		additionalProperties: false,
		properties: objectFrom(rules.map((rule) => [rule.id, inFull(rule.id) ? ruleSchema(rule) : {}]))
	};
}
function ruleSchema(rule) {
	if (rule.problem) return {
		const: "error",
		description: `${rule.summary} Found while reading a plan: always an error.`
	};
	return {
		description: `${rule.summary} ${rule.why}`,
		default: rule.level,
		...suggested([
			"error",
			"warning",
			"info",
			"off"
		]),
		if: { type: "array" },
		then: {
			type: "array",
			minItems: 1,
			items: [level, {
				...rule.options.schema,
				description: `Options of ${rule.id}.`
			}],
			additionalItems: false
		},
		else: levels
	};
}
function overrideSchema(inFull) {
	return {
		...closed("Override", "Settings for some of the plan.", {
			files: globList("Files that it is for."),
			match: closed("Match", "Events that it is for; each key that is given must match.", {
				events: globList("Names of events."),
				status: list({ enum: [
					"draft",
					"active",
					"deprecated"
				] }, "Status of the event."),
				owners: list({ type: "string" }, "Owners of the event."),
				tags: list({ type: "string" }, "Tags of the event, any of them.")
			}),
			rules: rulesSchema(inFull)
		}),
		required: ["rules"]
	};
}
function destinationsSchema() {
	return {
		type: "object",
		description: "Destination types of the team's own, and other limits for the built-in ones.",
		additionalProperties: closed("Destination type", "What a destination accepts.", {
			like: {
				enum: [...destinationTypes],
				description: "The built-in type whose limits it starts from."
			},
			limits: limitRows,
			reserved: list({ type: "string" }, "Names that mean something else there.")
		})
	};
}
function compatibilitySchema() {
	return closed("Compatibility", "Which changes are breaking, and what accepts them.", {
		protect: {
			enum: [
				"producers",
				"consumers",
				"both",
				"none",
				"backward",
				"forward",
				"full"
			],
			description: "Whom a breaking change may not hurt: apps that send, readers, or both. Default: both"
		},
		since: text$1("A release tag: every release from there on is compared with too."),
		undecided: {
			enum: ["breaking", "risky"],
			description: "What a change counts as that could not be proven safe. Default: breaking"
		},
		levels: {
			type: "object",
			description: "Another level for a kind of change.",
			additionalProperties: false,
			properties: objectFrom(changeKinds.map(({ id, summary }) => [id, {
				enum: [
					"breaking",
					"risky",
					"safe"
				],
				description: summary
			}]))
		},
		accept: list({ enum: [
			"major-version",
			"label",
			"record"
		] }, "What accepts a breaking change. Default: all"),
		selfApprove: flag("Whether the pull request's author may set the label. Default: false"),
		requireDeprecation: flag("Whether only what was deprecated may be removed. Default: false")
	});
}
function docsSchema() {
	return closed("Documentation", "The documentation that is written on merge.", {
		title: text$1("Title of the documentation."),
		edit: text$1("URL that a file’s path is put behind to edit it."),
		url: text$1("Where the site is published."),
		dir: text$1("Folder of the markdown files. Default: docs/tracking-plan"),
		templates: text$1("Folder of pages and layout that replace the built-in ones."),
		public: flag("Whether a private repository publishes its site. Default: false"),
		usage: text$1("CSV or NDJSON file of event volumes.")
	});
}
/** Texts that editors complete where others are right too (`defaultSnippets` of yaml-language-server and VS Code). */
function suggested(texts) {
	return { defaultSnippets: texts.map((text) => ({
		label: text,
		body: text
	})) };
}
function closed(title, description, properties) {
	return {
		title,
		description,
		type: "object",
		additionalProperties: false,
		properties
	};
}
function text$1(description) {
	return {
		type: "string",
		minLength: 1,
		description
	};
}
function flag(description) {
	return {
		type: "boolean",
		description
	};
}
function list(items, description) {
	return {
		type: "array",
		items,
		description
	};
}
function globList(description) {
	return list({
		type: "string",
		minLength: 1,
		maxLength: 200
	}, `${description} Globs.`);
}

// src/config/shape.ts
var import_ajv = require_ajv();
/**
* Checks a document against a JSON Schema (draft 7).
* @throws {UsageError} with a line for each thing that is wrong
*/
function checkShape(document, schema) {
	const complaints = syntaxErrors(document);
	if (complaints.length === 0) {
		const validate = new import_ajv.Ajv({
			...OPTIONS,
			allErrors: true,
			verbose: true
		}).compile(schema);
		if (!validate(document.value ?? {})) complaints.push(...(validate.errors ?? []).filter(isOwnError).map((error) => complaint(document, error)));
	}
	if (complaints.length > 0) throw new UsageError([...new Set(complaints)].join("\n"));
}
const OPTIONS = {
	strict: false,
	validateSchema: false,
	logger: false,
	code: { optimize: false },
	formats: { regex: (pattern) => linearRegex(pattern).ok }
};
function syntaxErrors(document) {
	return document.errors.map((error) => at(document, document.span(...error.range), plain(error.message)));
}
/** Leaves out what only repeats an inner error. */
function isOwnError(error) {
	return error.keyword !== "if" && !(error.keyword !== "anyOf" && error.schemaPath.includes("/anyOf/"));
}
/** `waymark.yml:5:3: …`: what is wrong, where, and what was probably meant. */
function complaint(document, error) {
	const pointer = error.instancePath;
	if (error.keyword === "additionalProperties") {
		const key = String(error.params["additionalProperty"]);
		const known = isObject(error.parentSchema?.["properties"]) ? Object.keys(error.parentSchema["properties"]) : [];
		return at(document, document.place(join$1(pointer, key)), unknownKey(pointer, key, known));
	}
	return at(document, document.valuePlace(pointer), `${subject(pointer)} ${expectation(error)}`);
}
function unknownKey(pointer, key, known) {
	const meant = nearest(key, known);
	const advice = meant ? `; did you mean \`${meant}\`?` : known.length <= 20 ? `; it can be ${oneOf(known)}` : "";
	if (/\/rules$/.test(pointer)) return `\`${visible(key)}\` is not a rule${meant ? advice : "; `waymark rules` lists them"}`;
	if (pointer === "/compatibility/levels") return `\`${visible(key)}\` is not a kind of change${meant ? advice : "; `waymark rules` lists them"}`;
	const option = /\/rules\/([^/]+)\/1/.exec(pointer);
	if (option) return `\`${visible(key)}\` is not an option of ${option[1]}${advice}`;
	return `\`${visible(key)}\` is not a key of ${pointer === "" ? "the config" : `\`${subjectName(pointer)}\``}${advice}`;
}
function expectation(error) {
	const value = shown(error.data);
	switch (error.keyword) {
		case "enum": {
			const allowed = error.params["allowedValues"].filter((one) => one !== "warn");
			const meant = typeof error.data === "string" ? nearest(error.data, allowed) : null;
			return `is ${value}, expected ${oneOf(allowed)}${meant ? `; did you mean \`${meant}\`?` : ""}`;
		}
		case "const": return `is ${value}, expected ${shown(error.params["allowedValue"])}${error.params["allowedValue"] === "error" ? ": it is found while reading the plan and always counts" : ""}`;
		case "type": return `is ${value}, expected ${kindName(String(error.params["type"]))}`;
		case "format": {
			const compiled = linearRegex(String(error.data));
			return `is ${value}, which ${compiled.ok ? "is none" : compiled.reason}`;
		}
		case "maxLength": return `is longer than ${error.params["limit"]} characters`;
		case "required": return `lacks \`${error.params["missingProperty"]}\``;
		case "anyOf": return anyOfExpectation(error, value);
		case "additionalItems":
		case "maxItems": return `has more than ${error.params["limit"]} items`;
		default: return `is ${value}: ${error.message}`;
	}
}
function anyOfExpectation(error, value) {
	const allowed = error.schema.flatMap(({ const: name }) => typeof name === "string" ? [name] : []);
	const meant = typeof error.data === "string" ? nearest(error.data, allowed) : null;
	return `is ${value}, which is neither a preset nor a file of this repository; ${meant ? `did you mean \`${meant}\`?` : `use ${oneOf(allowed)}, or a file such as \`./standards/base.yml\``}`;
}
function subject(pointer) {
	return pointer === "" ? "The config" : `\`${subjectName(pointer)}\``;
}
/** `rules.event-name-case`, `extends[1]` */
function subjectName(pointer) {
	return visible(pointer.slice(1).split("/").map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((name, part) => /^\d+$/.test(part) ? `${name}[${part}]` : name === "" ? part : `${name}.${part}`, ""));
}
function oneOf(names) {
	return englishList(names.map((name) => `\`${name}\``), "or");
}
function kindName(type) {
	return {
		object: "keys and values",
		array: "a list",
		string: "text",
		boolean: "true or false",
		integer: "a whole number",
		number: "a number"
	}[type] ?? type;
}
function shown(value) {
	if (value === null || value === void 0) return "empty";
	if (Array.isArray(value)) return "a list";
	if (isObject(value)) return "keys and values";
	return `\`${visible(stringify(value)).slice(0, 60)}\``;
}
function at(document, place, text) {
	return `${document.path}:${place.line}:${place.column}: ${text}`;
}

// src/config/load.ts
/**
* Reads and checks a config, with presets resolved and defaults filled in.
* @throws {UsageError} with file, line, column and a suggestion for each unknown key, rule, option or value
*/
function loadConfig(files) {
	if (files.config === null) return fromValue({}, null, emptyStandard());
	const document = parseSource(files.config);
	checkShape(document, configSchema(namedRules(document)));
	return fromValue(document.value ?? {}, document.path, standardOf(document, files, [document.path]));
}
/** The rules that a config speaks of. */
function namedRules({ value }) {
	const config = isObject(value) ? value : {};
	const places = [config, ...objects(config, "overrides")].map((place) => objectAt(place, "rules"));
	const named = new Set(places.flatMap((rules) => Object.keys(rules)));
	return (rule) => named.has(rule);
}
function emptyStandard() {
	return {
		layers: [],
		overrides: [],
		destinations: []
	};
}
function standardOf(document, files, chain) {
	const value = document.value ?? {};
	const extended = texts(value, "extends").map((name, index) => {
		if (!name.startsWith(".")) return {
			...emptyStandard(),
			layers: [name]
		};
		return extendedFile(document, `/extends/${index}`, name, files, chain);
	});
	const rules = ruleValues(own(value, "rules"));
	return {
		layers: [...extended.flatMap((one) => one.layers), {
			from: document.path,
			rules
		}],
		overrides: [...extended.flatMap((one) => one.overrides), ...objects(value, "overrides").map(overrideOf)],
		destinations: [...extended.flatMap((one) => one.destinations), ...Object.entries(objectAt(value, "destinations"))]
	};
}
function extendedFile(from, pointer, name, files, chain) {
	const refuse = (why) => {
		const { line, column } = from.valuePlace(pointer);
		return new UsageError(`${from.path}:${line}:${column}: \`${name}\` ${why}`);
	};
	const path = resolvePath(from.path, name);
	if (path === null) throw refuse("leaves the repository; a config extends only files inside it");
	if (chain.includes(path)) throw refuse("extends itself");
	const file = files.read(path);
	if (!file) throw refuse(`is not there (looked for ${path})`);
	const document = parseSource(file);
	checkShape(document, standardSchema(namedRules(document)));
	return standardOf(document, files, [...chain, path]);
}
/** A `./` or `../` path seen from a file, from the repository's root; null where it leaves it. */
function resolvePath(from, name) {
	const parts = from.split("/").slice(0, -1);
	for (const part of name.split("/")) {
		if (part === ".." && parts.pop() === void 0) return null;
		if (part !== "" && part !== "." && part !== "..") parts.push(part);
	}
	return parts.join("/");
}
function fromValue(value, path, standard) {
	return {
		path,
		plans: planEntries(own(value, "plans")),
		ignores: texts(value, "ignores"),
		lint: lintSettings(standard),
		compatibility: compatibilityOf(objectAt(value, "compatibility")),
		docs: docsOf(objectAt(value, "docs")),
		failOn: text(value, "failOn") ?? "error",
		baselineFile: text(value, "baseline") ?? "waymark-baseline.json",
		approvalsFile: text(value, "approvals") ?? "waymark-approvals.yml"
	};
}
function lintSettings(standard) {
	return {
		rules: resolvePresets(standard.layers),
		overrides: standard.overrides,
		destinationTypes: Object.fromEntries(standard.destinations)
	};
}
function planEntries(value) {
	if (!isObject(value)) return [{
		id: "tracking-plan",
		path: "tracking-plan",
		format: null
	}];
	return Object.entries(value).map(([id, entry]) => {
		const own = isObject(entry) ? entry : {};
		return {
			id,
			path: text(own, "path") ?? "tracking-plan",
			format: text(own, "format")
		};
	});
}
function ruleValues(value) {
	if (!isObject(value)) return {};
	return Object.fromEntries(Object.entries(value).map(([id, setting]) => [id, ruleValue(setting)]));
}
function ruleValue(setting) {
	if (!Array.isArray(setting)) return levelOf(setting);
	const [level, options] = setting;
	return [levelOf(level), isObject(options) ? options : {}];
}
function levelOf(value) {
	return value === "warn" ? "warning" : value;
}
function overrideOf(value) {
	const match = objectAt(value, "match");
	const asked = [
		"events",
		"status",
		"owners",
		"tags"
	].filter((key) => own(match, key) !== void 0);
	const rules = Object.entries(ruleValues(own(value, "rules")));
	return {
		files: texts(value, "files"),
		match: Object.fromEntries(asked.map((key) => [key, texts(match, key)])),
		rules: new Map(rules.map(([id, rule]) => {
			const [level, options] = typeof rule === "string" ? [rule, null] : rule;
			return [id, {
				level,
				options
			}];
		}))
	};
}
const PROTECT = {
	producers: "producers",
	consumers: "consumers",
	both: "both",
	none: "none",
	backward: "producers",
	forward: "consumers",
	full: "both"
};
function compatibilityOf(value) {
	const levels = Object.entries(objectAt(value, "levels"));
	return {
		protect: PROTECT[text(value, "protect") ?? "both"],
		since: text(value, "since"),
		undecided: text(value, "undecided") ?? "breaking",
		levels: new Map(levels.map(([kind, level]) => [kind, level])),
		accept: own(value, "accept") ? texts(value, "accept") : [
			"major-version",
			"label",
			"record"
		],
		selfApprove: own(value, "selfApprove") === true,
		requireDeprecation: own(value, "requireDeprecation") === true
	};
}
function docsOf(value) {
	return {
		title: text(value, "title"),
		edit: text(value, "edit"),
		url: text(value, "url"),
		dir: text(value, "dir") ?? "docs/tracking-plan",
		templates: text(value, "templates"),
		public: own(value, "public") === true,
		usage: text(value, "usage")
	};
}
function text(value, key) {
	const found = own(value, key);
	return typeof found === "string" ? found : null;
}
function texts(value, key) {
	const found = own(value, key);
	return Array.isArray(found) ? found.filter((item) => typeof item === "string") : [];
}
function objects(value, key) {
	const found = own(value, key);
	return Array.isArray(found) ? found.filter(isObject) : [];
}
function objectAt(value, key) {
	const found = own(value, key);
	return isObject(found) ? found : {};
}

// src/project/project.ts
const configNames = [
	"waymark.yml",
	"waymark.yaml",
	"waymark.json"
];
/**
* Finds and reads the config of a snapshot: the file that is named, else `waymark.yml` in the folder of the run, else at
* the root. What is named is in the folder of the run, never in a folder that is compared.
* @throws {UsageError} where it cannot be read
*/
async function openProject(snapshot, named) {
	const configFile = named === null ? await findConfig(snapshot) : await namedConfig(snapshot, named);
	return {
		snapshot,
		configFile,
		config: await withPlans(snapshot, rebased(await loadWithExtended(snapshot, configFile), configFile === null ? snapshot.folder : dirname(configFile.path)), configFile !== null)
	};
}
/** A config that was named has to be there; that one side of a comparison lacks it is no error. */
function requireConfig(named, { configFile }) {
	if (named === null || configFile !== null) return;
	throw new UsageError(`There is no config ${JSON.stringify(named)} here. Name a file that is there, or leave \`--config\` out.`);
}
async function namedConfig(snapshot, path) {
	return isPath(snapshot) ? null : readOne(snapshot, within(snapshot.folder, path));
}
async function findConfig(snapshot) {
	for (const folder of /* @__PURE__ */ new Set([snapshot.folder, ""])) for (const name of configNames) {
		const found = await readOne(snapshot, within(folder, name));
		if (found !== null) return found;
	}
	return null;
}
/** Loading is pure: the files that the config extends are read when it asks for them, and it is loaded again. */
async function loadWithExtended(snapshot, config) {
	const known = /* @__PURE__ */ new Map();
	for (;;) {
		const missing = /* @__PURE__ */ new Set();
		const read = (path) => {
			if (!known.has(path)) missing.add(path);
			return known.get(path) ?? null;
		};
		try {
			const loaded = loadConfig({
				config,
				read
			});
			if (missing.size === 0) return loaded;
		} catch (error) {
			if (missing.size === 0) throw error;
		}
		for (const path of missing) known.set(path, await readOne(snapshot, path));
	}
}
/** The config with its paths and globs relative to the repository's root, not to the config's folder. */
function rebased(config, folder) {
	const glob = (pattern) => posix.join(folder, pattern);
	const { lint, docs } = config;
	return {
		...config,
		plans: config.plans.map((plan) => ({
			...plan,
			path: within(folder, plan.path)
		})),
		ignores: config.ignores.map(glob),
		lint: {
			...lint,
			overrides: lint.overrides.map((each) => ({
				...each,
				files: each.files.map(glob)
			}))
		},
		docs: {
			...docs,
			dir: within(folder, docs.dir),
			templates: docs.templates === null ? null : within(folder, docs.templates),
			usage: docs.usage === null ? null : within(folder, docs.usage)
		},
		baselineFile: within(folder, config.baselineFile),
		approvalsFile: within(folder, config.approvalsFile)
	};
}
/** Where a folder or file was named instead of a repository, and holds no `tracking-plan`, it is the plan itself. */
async function withPlans(snapshot, config, configured) {
	const [entry] = config.plans;
	if (snapshot.only !== void 0) return {
		...config,
		plans: [{
			id: "plan",
			path: snapshot.only,
			format: null
		}]
	};
	if (configured || snapshot.commit !== null || entry === void 0) return config;
	const { files, unreadable } = await snapshot.read(selectFiles([entry.path]));
	if (files.length + unreadable.length > 0 || !snapshot.isPlan) return config;
	return {
		...config,
		plans: [{
			id: entry.id,
			path: "",
			format: null
		}]
	};
}
/** The plans that were asked for by path instead of by config; ids are the paths' last parts that are no globs. */
function plansAt(folder, paths) {
	const ids = /* @__PURE__ */ new Set();
	return paths.map((path) => {
		const whole = within(folder, path);
		const last = whole.split("/").findLast((part) => part !== "" && !/[*?{}[\]]/.test(part));
		const id = last === void 0 ? "plan" : posix.basename(last, posix.extname(last));
		if (ids.has(id)) throw new UsageError(`Two plans are named ${JSON.stringify(id)}: give them ids in waymark.yml under \`plans\`.`);
		ids.add(id);
		return {
			id,
			path: whole,
			format: null
		};
	});
}
/** The files of one plan in a snapshot. */
function planFiles(project, path) {
	const { config, configFile, snapshot } = project;
	const own = [
		config.approvalsFile,
		config.baselineFile,
		...configFile ? [configFile.path] : []
	];
	return snapshot.read(selectFiles([path], [...config.ignores, ...own]));
}
function dirname(path) {
	const folder = posix.dirname(path);
	return folder === "." ? "" : folder;
}

export { readEntries as _, loadConfig as a, requireCommit as b, openWorkplace as c, folderSnapshot as d, isPath as f, isAsked as g, entryKind as h, requireConfig as i, workTree as l, within as m, planFiles as n, dateOf as o, readOne as p, plansAt as r, namedSnapshot as s, openProject as t, commitSnapshot as u, splitZero as v, defaultBase as y };