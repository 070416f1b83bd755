#!/usr/bin/env node
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { A as parseSource, O as tryGit } from "./files-b80d14da.js";
import { i as loadCheck, l as applyEdits } from "./load-check-8eb7a9fd.js";
import { F as bodiesOf, I as walkProperties, at as count, n as rules } from "./presets-1309a08b.js";
import { o as check, t as baseSnapshot } from "./report-run-a69d20f1.js";
import { _ as plain, d as pointer, f as segments, i as isObject, l as join$1, o as own, u as parent, x as visible } from "./regex-bbb3b583.js";
import { t as applyFixes } from "./edit-65206567.js";
import { c as openWorkplace, l as workTree, o as dateOf } from "./project-d3b945d0.js";
import { t as nearest } from "./nearest-53cb2bf0.js";
import { n as dateOption, r as planOptions, t as baseOption } from "./options-df303315.js";
import { dirname, join } from "node:path";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/io/patch.ts
/** A unified patch that `git apply` takes: git itself writes it, whatever is in the paths. */
async function writePatch(changes) {
	if (changes.length === 0) return "";
	const folder = await mkdtemp(join(tmpdir(), "waymark-patch-"));
	try {
		for (const { path, before, after } of changes) {
			await writeBelow(join(folder, "a", path), before);
			await writeBelow(join(folder, "b", path), after);
		}
		const { status, stdout, stderr } = await tryGit(folder, [
			"diff",
			...[
				"--no-index",
				"--no-ext-diff",
				"--no-textconv",
				"--no-color",
				"--no-renames",
				"--no-prefix",
				"--text"
			],
			"a",
			"b"
		]);
		if (status === 1) return stdout.toString();
		throw new UsageError(`git could not write the patch: ${stderr.trim()}`);
	} catch (error) {
		if (error.code !== "ENOENT") throw error;
		throw new UsageError("A patch needs git, which is not installed here. Leave `--dry-run` out to write the files.");
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function writeBelow(file, text) {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}

// src/plan/follow-data.ts
/** The places in a payload that the steps lead to. */
function dataAt(value, at, [step, ...rest]) {
	if (step === void 0) return [at];
	const into = (child, name) => dataAt(child, {
		...at,
		pointer: join$1(at.pointer, name)
	}, rest);
	if (step === "[]") return Array.isArray(value) ? value.flatMap(into) : [];
	const child = isObject(value) ? own(value, step) : void 0;
	return child === void 0 ? [] : into(child, step);
}
/** The steps as a pointer into definitions: `/properties/products/items/properties/sku`. */
function definitionSteps(steps) {
	return steps.map((step) => step === "[]" ? pointer("items") : pointer("properties", step)).join("");
}
/** As `Property.path`. */
function pathOf(steps) {
	return steps.reduce((path, step) => path === "" || step === "[]" ? path + step : `${path}.${step}`, "");
}
/** The definitions that one is inside of, innermost first, each with the steps from it. */
function outerDefinitions(place) {
	const path = segments(place);
	const found = [];
	let steps = [];
	for (;;) {
		if (path.at(-1) === "items") {
			path.pop();
			steps = ["[]", ...steps];
		} else if (path.length > 2 && path.at(-2) === "properties") {
			steps = [path.pop(), ...steps];
			path.pop();
		} else return found;
		found.push({
			pointer: pointer(...path),
			steps
		});
	}
}
/** What is written at a place; undefined where nothing is. */
function valueAt(documents, { file, pointer: at }) {
	let value = documents.get(file)?.value;
	for (const segment of segments(at)) if (Array.isArray(value)) value = /^\d+$/.test(segment) ? value[Number(segment)] : void 0;
	else value = isObject(value) ? own(value, segment) : void 0;
	return value;
}

// src/plan/follow.ts
/** Keys that can speak of a property by its name where no edit of ours would reach. */
const applicators = [
	"allOf",
	"anyOf",
	"oneOf",
	"not",
	"if",
	"dependentSchemas",
	"patternProperties"
];
/**
* Gives a fix the edits that keep the plan whole: what refers to a name, or holds a value, by the old one. Null where
* something may refer to it that can't be followed. Fixes that rename nothing and change no value come back alone.
*/
function follower(plan, documents) {
	const written = {
		plan,
		documents,
		paths: eventPaths(plan)
	};
	return (fix) => followed(fix, written);
}
function followed(fix, written) {
	const { plan, documents } = written;
	const path = segments(fix.at.pointer);
	const old = valueAt(documents, fix.at);
	if (fix.kind === "set-value" && path[0] === "events" && path.length === 3) return path[2] === "name" ? [fix, ...eventNames(old, fix.value ?? null, plan)] : [fix];
	if (fix.kind === "set-value") return [fix, ...allowedValue(fix, old, written)];
	if (fix.kind !== "rename-key" || fix.key === void 0) return [fix];
	const name = path.at(-1);
	if (path[0] === "events" && path.length === 2) return [fix, ...eventNames(name, fix.key, plan)];
	return propertyName(fix, name, fix.key, written);
}
/** What replaces or is migrated to an event says so by its name. */
function eventNames(from, to, plan) {
	return [...[...plan.events.values()].filter((event) => event.deprecated?.replacedBy === from).map((event) => ({
		...event.at,
		pointer: join$1(event.at.pointer, "deprecated", "replacedBy")
	})), ...plan.migrations.filter((migration) => migration.to === from).map(({ at }) => ({
		...at,
		pointer: join$1(at.pointer, "to")
	}))].map((at) => ({
		at,
		kind: "set-value",
		value: to
	}));
}
function propertyName(fix, from, to, written) {
	const { plan, documents, paths } = written;
	const definitions = /* @__PURE__ */ new Map([[placeOf(fix.at), fix.at]]);
	const events = paths.get(placeOf(fix.at)) ?? [];
	const edits = [
		plan.traits.user.body,
		plan.traits.group.body,
		...events.flatMap(({ event }) => bodiesOf(event))
	].flatMap(({ properties }) => replacements(properties, placeOf(fix.at), to));
	for (const path of events) {
		const { event, steps } = path;
		edits.push(...examplesAbove(path, documents).map((at) => ({
			at,
			kind: "rename-key",
			key: to
		})));
		for (const at of otherDefinitions(steps, event, documents)) definitions.set(placeOf(at), at);
		edits.push(...inEvent(steps, to, event, plan.migrations, documents));
	}
	const path = segments(fix.at.pointer);
	if (path.length === 2 && path[0] === "properties") edits.push(...libraryReferences(from, to, documents));
	for (const at of definitions.values()) {
		const beside = besideDefinition(at, from, to, documents);
		if (beside === null) return null;
		edits.push({
			at,
			kind: "rename-key",
			key: to
		}, ...beside);
	}
	return edits;
}
const placeOf = (at) => JSON.stringify([at.file, at.pointer]);
/** Whichever shared definition a property comes through. */
function eventPaths(plan) {
	const found = /* @__PURE__ */ new Map();
	const visit = (properties, above, abovePath) => {
		for (const property of properties) {
			const lists = (property.path.length - abovePath.length - property.name.length - (abovePath ? 1 : 0)) / 2;
			const steps = [
				...above.steps,
				...Array(lists).fill("[]"),
				property.name
			];
			const path = {
				...above,
				steps
			};
			const known = found.get(placeOf(property.at));
			if (known) known.push(path);
			else found.set(placeOf(property.at), [path]);
			const inside = [...above.inside, {
				property,
				depth: steps.length
			}];
			if (property.children.length > 0) visit(property.children, {
				...path,
				inside
			}, property.path);
		}
	};
	for (const event of plan.events.values()) {
		const start = {
			event,
			steps: [],
			inside: []
		};
		for (const { properties } of bodiesOf(event)) visit(properties, start, "");
	}
	return found;
}
/** Where an event and its variants say more of a property that is at the end of these steps. */
function otherDefinitions(steps, event, documents) {
	const { file, pointer: place } = event.at;
	return [place, ...[...event.variants.values()].map(({ at }) => at.pointer)].map((owner) => ({
		file,
		pointer: owner + definitionSteps(steps)
	})).filter((at) => valueAt(documents, at) !== void 0);
}
/** Examples, names in destinations and migrations of an event. */
function inEvent(steps, to, event, migrations, documents) {
	const moved = movedPath(pathOf(steps), to);
	const renames = event.examples.flatMap(({ at, value }) => dataAt(value, at, steps)).map((at) => ({
		at,
		kind: "rename-key",
		key: to
	}));
	for (const [destination, { properties }] of event.names) {
		const names = join$1(event.at.pointer, "names", destination, "properties");
		for (const path of properties.keys()) {
			const key = moved(path);
			const at = {
				file: event.at.file,
				pointer: join$1(names, path)
			};
			if (key !== null && valueAt(documents, at) !== void 0) renames.push({
				at,
				kind: "rename-key",
				key
			});
		}
	}
	for (const migration of migrations.filter(({ to }) => to === event.name || to === event.id)) for (const [old, path] of migration.properties) {
		const value = moved(path);
		const at = {
			...migration.at,
			pointer: join$1(migration.at.pointer, "properties", old)
		};
		if (value !== null) renames.push({
			at,
			kind: "set-value",
			value
		});
	}
	return renames;
}
/** The path of a property, or of one inside it, when it gets another name; null: it keeps its path. */
function movedPath(from, to) {
	const renamed = from.slice(0, from.lastIndexOf(".") + 1) + to;
	return (path) => path === from || path.startsWith(`${from}.`) || path.startsWith(`${from}[`) ? renamed + path.slice(from.length) : null;
}
/** What is replaced by a property says so by its path or its name. In a shared definition it may mean one of another event. */
function replacements(properties, place, to) {
	const all = walkProperties(properties);
	const renamed = all.find(({ at }) => placeOf(at) === place);
	if (renamed === void 0) return [];
	const moved = movedPath(renamed.path, to);
	return all.flatMap(({ deprecated, via }) => {
		const old = deprecated?.replacedBy;
		if (!deprecated || !old || via.length > 0 && renamed.via.length === 0) return [];
		const value = (all.find(({ path }) => path === old) ?? all.find(({ name }) => name === old)) === renamed && old === renamed.name ? to : moved(old);
		const at = {
			...deprecated.at,
			pointer: join$1(deprecated.at.pointer, "replacedBy")
		};
		return value === null ? [] : [{
			at,
			kind: "set-value",
			value
		}];
	});
}
/** What stands beside a definition: lists of required names, and examples of the objects that it is in. */
function besideDefinition(at, from, to, documents) {
	const owner = parent(parent(at.pointer) ?? "") ?? "";
	const object = segments(at.pointer).at(-2) === "properties" ? valueAt(documents, {
		...at,
		pointer: owner
	}) : null;
	const edits = [];
	if (isObject(object ?? void 0)) {
		const keys = object;
		if (applicators.some((key) => own(keys, key) !== void 0)) return null;
		const dependent = own(keys, "dependentRequired");
		const lists = isObject(dependent) ? Object.keys(dependent).map((key) => ["dependentRequired", key]) : [];
		for (const list of [["required"], ...lists]) {
			const items = valueAt(documents, {
				...at,
				pointer: join$1(owner, ...list)
			});
			if (!Array.isArray(items)) continue;
			for (const [index, item] of items.entries()) {
				const place = {
					...at,
					pointer: join$1(owner, ...list, index)
				};
				if (item === from) edits.push({
					at: place,
					kind: "set-value",
					value: to
				});
			}
		}
		if (isObject(dependent) && own(dependent, from) !== void 0) {
			const place = {
				...at,
				pointer: join$1(owner, "dependentRequired", from)
			};
			edits.push({
				at: place,
				kind: "rename-key",
				key: to
			});
		}
	}
	return [...edits, ...examplesAround(at, documents).map((place) => ({
		at: place,
		kind: "rename-key",
		key: to
	}))];
}
/** The same thing in `examples` and `default` of the properties around a definition. */
function examplesAround(at, documents) {
	return outerDefinitions(at.pointer).flatMap(({ pointer: outer, steps }) => examplesOf({
		...at,
		pointer: outer
	}, steps, documents));
}
/** The same in those of the properties that bring it into an event by a reference. */
function examplesAbove({ steps, inside }, documents) {
	return inside.flatMap(({ property, depth }) => [property.at, ...property.via.map(({ at }) => at)].flatMap((at) => examplesOf(at, steps.slice(depth), documents)));
}
function examplesOf(at, steps, documents) {
	return ["examples", "default"].flatMap((key) => {
		const place = {
			...at,
			pointer: join$1(at.pointer, key)
		};
		const value = valueAt(documents, place);
		return value === void 0 ? [] : dataAt(value, place, key === "default" ? steps : ["[]", ...steps]);
	});
}
/** `$ref`s to a property of the library, but for those inside a JSON Schema document of its own. */
function libraryReferences(from, to, documents) {
	const edits = [];
	for (const [file, { value }] of documents) {
		const open = value === void 0 ? [] : [[
			value,
			"",
			false
		]];
		for (let next = open.pop(); next !== void 0; next = open.pop()) {
			const [node, at, raw] = next;
			if (typeof node !== "object" || node === null) continue;
			for (const [key, child] of Object.entries(node)) {
				const place = join$1(at, key);
				const inside = raw || key === "schema" && /^\/events\/[^/]*$/.test(at);
				if (key === "$ref" && typeof child === "string") {
					const start = raw ? "plan:#" : "#";
					const [section, name, ...rest] = child.startsWith(start) ? segments(decoded(child.slice(start.length))) : [];
					if (section !== "properties" || name !== from) continue;
					const target = start + encodeURI(pointer("properties", to, ...rest));
					edits.push({
						at: {
							file,
							pointer: place
						},
						kind: "set-value",
						value: target
					});
				} else open.push([
					child,
					place,
					inside
				]);
			}
		}
	}
	return edits;
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
/** Examples that hold an allowed value take over its new spelling. */
function allowedValue(fix, old, { paths, documents }) {
	const match = /^(.*)\/(?:enum\/\d+|values\/\d+\/value|const)$/s.exec(fix.at.pointer);
	if (match === null || old === void 0) return [];
	const property = {
		...fix.at,
		pointer: match[1]
	};
	const events = paths.get(placeOf(property)) ?? [];
	return [
		...events.flatMap((path) => examplesAbove(path, documents)),
		...events.flatMap(({ event, steps }) => event.examples.flatMap(({ at, value }) => dataAt(value, at, steps))),
		...examplesAround(property, documents),
		...examplesOf(property, [], documents)
	].filter((at) => valueAt(documents, at) === old).map((at) => ({
		at,
		kind: "set-value",
		value: fix.value ?? null
	}));
}

// src/project/mend.ts
const mostRounds = 8;
/**
* Applies the fixes of the head's findings in memory, until there is nothing more to apply. A fix that would bring a new
* finding, break what is live, accept a break or change anything beside itself is refused.
* @param rules only these rules'; empty: all
*/
async function mendPlans(input, rules) {
	const before = headTexts(input);
	const done = [];
	const refused = /* @__PURE__ */ new Map();
	let state = {
		texts: before,
		report: await check(input)
	};
	for (let round = 0; round < mostRounds; round++) {
		const documents = parsed(state.texts);
		const mends = offered(state.report, documents, rules).filter(({ finding }) => !refused.has(keyOf(finding)));
		const possible = mends.filter(({ fixes }) => fixes !== null);
		for (const { finding, fixes } of mends) if (fixes === null) refused.set(keyOf(finding), {
			finding,
			reason: "harm"
		});
		if (possible.length === 0) break;
		const { accepted, after } = await settle({
			input,
			documents,
			refused,
			before: state
		}, {
			accepted: [],
			after: state
		}, possible);
		if (accepted.length === 0) break;
		state = after;
		done.push(...accepted.map(({ finding }) => finding));
	}
	const changed = [...state.texts].filter(([path, text]) => before.get(path) !== text);
	const left = new Set(state.report.findings.map((finding) => keyOf(finding)));
	const stillThere = [...refused].filter(([key]) => left.has(key)).map(([, one]) => one);
	return {
		texts: new Map(changed),
		done,
		refused: stillThere
	};
}
const keyOf = ({ rule, object, messageId, fix }) => JSON.stringify([
	rule,
	object,
	messageId,
	fix?.at
]);
const parsed = (texts) => new Map([...texts].map(([path, text]) => [path, parseSource({
	path,
	text
})]));
function offered(report, documents, rules) {
	const followers = new Map(report.plans.flatMap(({ id, head }) => head ? [[id, follower(head, documents)]] : []));
	return report.findings.flatMap((finding) => {
		const { fix, rule, plan } = finding;
		if (fix === null || rules.length > 0 && !rules.includes(rule)) return [];
		return [{
			finding,
			fixes: followers.get(plan)?.(fix) ?? null
		}];
	});
}
/** Takes as many as go together; where some don't, halves show which. */
async function settle(session, so, mends) {
	const all = [...so.accepted, ...mends];
	const after = await attempt(session, all);
	if (typeof after !== "string") return {
		accepted: all,
		after
	};
	const [only] = mends;
	if (only && mends.length === 1) {
		session.refused.set(keyOf(only.finding), {
			finding: only.finding,
			reason: after
		});
		return so;
	}
	const half = Math.ceil(mends.length / 2);
	return settle(session, await settle(session, so, mends.slice(0, half)), mends.slice(half));
}
/** The state after the mends, or why they can't be made. */
async function attempt(session, mends) {
	const { input, before, documents } = session;
	const changed = composed(documents, mends);
	if (changed === null) return "layout";
	const texts = new Map([...before.texts, ...changed]);
	const report = await check(withTexts(input, texts));
	return harms(before.report, report) ? "harm" : {
		texts,
		report
	};
}
/** The texts of the files that the mends touch; null where one of them can't be written. */
function composed(documents, mends) {
	const byFile = /* @__PURE__ */ new Map();
	for (const fix of mends.flatMap(({ fixes }) => fixes ?? [])) {
		const others = byFile.get(fix.at.file);
		if (others) others.push(fix);
		else byFile.set(fix.at.file, [fix]);
	}
	const changed = /* @__PURE__ */ new Map();
	for (const [path, fixes] of byFile) {
		const document = documents.get(path);
		const text = document ? applyFixes(document, fixes) : null;
		if (text === null) return null;
		changed.set(path, text);
	}
	return changed;
}
/** More findings of any sort, more that breaks or is accepted, or another number of things. */
function harms(before, after) {
	const known = findingCounts(before);
	const more = [...findingCounts(after)].some(([key, count]) => count > (known.get(key) ?? 0));
	const sizes = ({ plans }) => JSON.stringify(plans.map((plan) => [plan.events, plan.properties]));
	const breaks = ({ summary }) => summary.breaking + summary.approved;
	return more || sizes(before) !== sizes(after) || breaks(after) > breaks(before) || after.summary.approved > before.summary.approved || after.summary.risky > before.summary.risky;
}
function findingCounts({ findings, suppressed }) {
	const counts = /* @__PURE__ */ new Map();
	for (const { plan, rule, messageId } of [...findings, ...suppressed]) {
		const key = JSON.stringify([
			plan,
			rule,
			messageId
		]);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}
/** The texts of all plan files, by path. */
function headTexts({ head }) {
	return new Map([...head.plans.values()].flatMap(({ files }) => files.map(({ path, text }) => [path, text])));
}
function withTexts(input, texts) {
	const plans = [...input.head.plans].map(([id, set]) => {
		const files = set.files.map((file) => ({
			...file,
			text: texts.get(file.path) ?? file.text
		}));
		return [id, {
			...set,
			files
		}];
	});
	return {
		...input,
		head: {
			...input.head,
			plans: new Map(plans)
		}
	};
}

// src/cli/commands/fix.ts
const fix = {
	name: "fix",
	operands: "",
	maxOperands: 0,
	summary: "Mends what can be mended without breaking anything; comments and layout stay. What is live is never renamed.",
	options: {
		"dry-run": {
			type: "boolean",
			help: "Write nothing; print the patch, as `git apply` takes it."
		},
		rule: {
			type: "string",
			value: "ID",
			multiple: true,
			help: "Only the findings of this rule."
		},
		...baseOption,
		...planOptions
	},
	run
};
async function run(args, terminal) {
	const wanted = args.texts("rule");
	for (const id of wanted) requireRule(id);
	const place = await openWorkplace(terminal.cwd);
	const head = workTree(place);
	const input = await loadCheck(await liveSnapshot(args, terminal, place, head), head, {
		configFile: args.text("config") ?? null,
		plans: args.texts("plan"),
		failOn: null,
		now: dateOption(args) ?? await dateOf(place, head) ?? terminal.today(),
		mode: "check",
		judge: "base",
		label: null,
		place
	});
	const mended = await mendPlans(input, wanted);
	const files = [...input.head.plans.values()].flatMap((set) => set.files);
	if (args.flag("dry-run")) {
		const changes = files.flatMap(({ path, text: before }) => {
			const after = mended.texts.get(path);
			return after === void 0 ? [] : [{
				path,
				before,
				after
			}];
		});
		terminal.out(await writePatch(changes));
		terminal.log(list("would mend", mended.done));
	} else {
		applyEdits(place.root, [...mended.texts].map(([path, content]) => ({
			path,
			content
		})));
		terminal.out(list("mended", mended.done));
	}
	tell(terminal, mended);
	return 0;
}
function requireRule(id) {
	if (rules.some((rule) => rule.id === id)) return;
	const guess = nearest(id, rules.map((rule) => rule.id));
	const hint = guess === null ? "" : ` Did you mean \`${guess}\`?`;
	throw new UsageError(`${JSON.stringify(id)} is no rule.${hint} Run \`waymark rules\` to see them.`);
}
/** What says what is live: the base as `check` has it; where there is none, everything that is there and no draft. */
async function liveSnapshot(args, terminal, place, head) {
	const named = args.text("base");
	try {
		return await baseSnapshot(place, named, head);
	} catch (error) {
		if (named !== void 0 || !(error instanceof UsageError)) throw error;
		terminal.log("There is no base to compare with, so everything that is not a draft counts as live.\n");
		return head;
	}
}
function list(done, findings) {
	return findings.map((finding) => `${done}  ${told(finding)}\n`).join("");
}
function told({ file, place, message, rule }) {
	return `${visible(file)}:${place.line}:${place.column}  ${visible(plain(message))} (${rule})`;
}
const reasons = {
	layout: "it cannot be written there without touching something else",
	harm: "it would bring another finding, or break or accept something"
};
function tell(terminal, { done, refused, texts }) {
	for (const { finding, reason } of refused) terminal.log(`left     ${told(finding)}\n         By hand: ${reasons[reason]}.\n`);
	terminal.log(done.length === 0 ? "Nothing to mend.\n" : `${count(done.length, "finding")} in ${count(texts.size, "file")}.\n`);
}

export { fix };