#!/usr/bin/env node
import { Ct as fileId, Et as propertyId, at as count, n as rules, xt as eventId } from "./presets-1309a08b.js";
import { A as parseSource } from "./files-b80d14da.js";
import { S as words, _ as plain, a as objectFrom, c as stringify, g as name, h as list, i as isObject, l as join$1, o as own, p as code, r as canonical, y as say } from "./regex-bbb3b583.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { a as locate, c as findingKey, d as diffPlans, f as hasEnded, l as lint, m as findingFingerprint, o as locateChange, p as changeFingerprint, r as isUnreadable, s as survivors } from "./phrase-4e48320a.js";
import { d as writeWholeFile, f as readPlan, i as loadCheck } from "./load-check-8eb7a9fd.js";
import { a as render, c as verdictOf, n as dateOption, o as exitsWithFailure, s as summarise } from "./options-df303315.js";
import { b as requireCommit, l as workTree, o as dateOf, s as namedSnapshot, u as commitSnapshot, y as defaultBase } from "./project-d3b945d0.js";
import { resolve } from "node:path";

// src/config/approvals.ts
const KEYS = [
	"fingerprint",
	"reason",
	"who",
	"until"
];
/**
* Reads `waymark-approvals.yml`: `approvals: [{ fingerprint, reason, who, until }]`. A record with anything wrong is left
* out, with a problem that says so.
* @param file null where there is none
*/
function readApprovals(file) {
	if (file === null) return {
		records: [],
		problems: []
	};
	const document = parseSource(file);
	const problems = [];
	const complain = (messageId, pointer, message) => problems.push({
		rule: "approvals-file",
		messageId,
		message,
		at: {
			file: file.path,
			pointer
		},
		object: fileId(file.path),
		suggestion: null
	});
	for (const { message, range } of document.errors) {
		const at = {
			file: file.path,
			pointer: "",
			range
		};
		problems.push({
			rule: "approvals-file",
			messageId: "syntax",
			message,
			at,
			object: fileId(file.path),
			suggestion: null
		});
	}
	const value = document.value ?? {};
	const list = isObject(value) ? own(value, "approvals") ?? [] : null;
	if (!Array.isArray(list)) {
		complain("shape", "", say`Unexpected content, expected ${"approvals:"} with a list of records`);
		return {
			records: [],
			problems
		};
	}
	const extra = isObject(value) ? Object.keys(value).filter((key) => ![
		"approvals",
		"version",
		"$schema"
	].includes(key)) : [];
	for (const key of extra) complain("unknownKey", join$1("", key), say`Unexpected key ${key}, expected ${"approvals"}`);
	return {
		records: list.flatMap((item, index) => readRecord(item, {
			file: file.path,
			pointer: join$1("/approvals", index)
		}, complain)),
		problems
	};
}
function readRecord(item, at, complain) {
	if (!isObject(item)) {
		complain("shape", at.pointer, say`Unexpected approval, expected ${"fingerprint"} and ${"reason"}`);
		return [];
	}
	const extra = Object.keys(item).find((key) => !KEYS.includes(key));
	if (extra !== void 0) {
		complain("unknownKey", join$1(at.pointer, extra), say`Unexpected key ${extra} of an approval, expected one of ${KEYS.join(", ")}`);
		return [];
	}
	const fingerprint = own(item, "fingerprint");
	if (typeof fingerprint !== "string" || !/^[0-9a-f]{8}$/.test(fingerprint)) {
		complain("fingerprint", join$1(at.pointer, "fingerprint"), fingerprintMessage(fingerprint));
		return [];
	}
	const reason = text(item, "reason");
	if (reason === null) {
		complain("reason", at.pointer, say`Unexpected approval of ${fingerprint} without a reason, expected why the break is wanted`);
		return [];
	}
	const until = text(item, "until");
	if (until !== null && !/^\d{4}-\d{2}-\d{2}$/.test(until)) {
		complain("until", join$1(at.pointer, "until"), say`Unexpected date ${until}, expected one such as ${"2027-01-31"}`);
		return [];
	}
	return [{
		fingerprint,
		reason,
		who: text(item, "who"),
		until,
		at
	}];
}
function fingerprintMessage(value) {
	if (typeof value === "number" || typeof value === "bigint") return say`Unexpected number ${stringify(value)} as a fingerprint: put it in quotes, or YAML reads it as a number`;
	return say`Unexpected fingerprint, expected eight hexadecimal digits in quotes, as the report gives them`;
}
function text(item, key) {
	const found = own(item, key);
	return typeof found === "string" && found.trim() !== "" ? found : null;
}

// src/config/baseline.ts
/**
* Reads a baseline file.
* @throws {UsageError} where it is not one
*/
function readBaseline(file) {
	const document = parseSource(file);
	const plans = isObject(document.value) ? own(document.value, "plans") : void 0;
	const version = isObject(document.value) ? own(document.value, "version") : void 0;
	if (document.errors.length > 0 || version !== 1 || !isObject(plans)) throw unreadable(file.path);
	return Object.entries(plans).flatMap(([plan, entries]) => {
		if (!Array.isArray(entries)) throw unreadable(file.path);
		return entries.map((entry) => readEntry(entry, plan, file.path));
	});
}
function readEntry(entry, plan, path) {
	const [rule, object, message] = isObject(entry) ? [
		"rule",
		"object",
		"message"
	].map((key) => own(entry, key)) : [];
	if (typeof rule !== "string" || typeof object !== "string" || typeof message !== "string") throw unreadable(path);
	return {
		plan,
		rule,
		object,
		message
	};
}
function unreadable(path) {
	return new UsageError(`${path} is not a baseline. Write it anew with \`waymark lint --write-baseline\`.`);
}
/** The text of a baseline file: sorted and one entry a line, so that its diffs can be reviewed and merged. */
function writeBaseline(accepted) {
	const entries = [...new Map(accepted.map((entry) => [keyOf$1(entry), entry])).entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, entry]) => entry);
	const blocks = [...new Set(entries.map(({ plan }) => plan))].map((id) => {
		const lines = entries.filter(({ plan }) => plan === id).map((entry) => `      ${stringify(lineOf(entry))}`);
		return `    ${JSON.stringify(id)}: [\n${lines.join(",\n")}\n    ]`;
	});
	return `{\n  "version": 1,\n  "plans": {${blocks.length > 0 ? `\n${blocks.join(",\n")}\n  ` : ""}}\n}\n`;
}
/** Sets the findings apart that the baseline has. */
function matchBaseline(baseline, findings) {
	const keys = new Set(baseline.map(keyOf$1));
	const found = new Set(findings.map((finding) => keyOf$1(baselineEntry(finding))));
	return {
		rest: findings.filter((finding) => !keys.has(keyOf$1(baselineEntry(finding)))),
		known: findings.filter((finding) => keys.has(keyOf$1(baselineEntry(finding)))),
		stale: baseline.filter((entry) => !found.has(keyOf$1(entry)))
	};
}
/** What makes a finding the same finding. */
function baselineEntry({ plan, rule, object, messageId }) {
	return {
		plan,
		rule,
		object,
		message: messageId
	};
}
function keyOf$1({ plan, rule, object, message }) {
	return JSON.stringify([
		plan,
		rule,
		object,
		message
	]);
}
function lineOf({ rule, object, message }) {
	return objectFrom([
		["rule", rule],
		["object", object],
		["message", message]
	]);
}

// src/report/approvals.ts
/**
* Findings of the approvals files. An approval that matches nothing or has ended is one; those that the base has too were
* used by an earlier merge, and so are existing.
* @param plan id under which they are reported: the file belongs to no plan
*/
function approvalFindings({ approvals, changes, now }, plan) {
	const there = new Set(changes.map(changeFingerprint));
	const { base, head } = approvals;
	const ofHead = head.records.flatMap((record) => {
		if (!there.has(record.fingerprint)) return [unused(record, plan)];
		return hasEnded(record, now) ? [expired(record, plan)] : [];
	});
	return {
		base: base === null ? [] : [...problems(base, plan), ...base.records.map((record) => unused(record, plan))],
		head: [...problems(head, plan), ...ofHead]
	};
}
function problems({ problems }, plan) {
	return problems.map((problem) => ({
		...problem,
		plan,
		severity: "error",
		fix: null,
		related: []
	}));
}
function unused(record, plan) {
	return approvalFinding(record, plan, "unused", say`Unexpected approval of ${record.fingerprint}: no change here has this fingerprint. Remove it, or take the one that the report gives`);
}
function expired(record, plan) {
	return approvalFinding(record, plan, "expired", say`Unexpected approval of ${record.fingerprint}: it ended on ${record.until ?? ""}. Mend the break, or give it a new date`);
}
function approvalFinding({ fingerprint, at }, plan, messageId, message) {
	return {
		rule: "approvals-file",
		plan,
		messageId,
		message,
		severity: "warning",
		object: `approval:${fingerprint}`,
		at,
		suggestion: null,
		fix: null,
		related: []
	};
}

// src/report/exceptions.ts
/** What the pull request lets pass from now on: approvals, suppressions and baseline entries that the base does not have. */
function exceptionsAdded(input) {
	return [
		...approvals(input),
		...suppressions(input.plans),
		...baselineEntries(input.baseline)
	];
}
function approvals({ approvals: { base, head }, now }) {
	const known = new Set(base?.records.map((record) => record.fingerprint));
	return head.records.filter((record) => !known.has(record.fingerprint) && !hasEnded(record, now)).map((record) => {
		const who = record.who === null ? [] : say` by ${name(record.who)}`;
		const until = record.until === null ? [] : say` until ${name(record.until)}`;
		return say`Accepts the breaking change ${record.fingerprint}${who}${until}: ${name(record.reason)}`;
	});
}
function suppressions(plans) {
	return plans.flatMap(({ base, head }) => {
		if (!base || !head) return [];
		const known = new Set(base.suppressions.map(keyOf));
		return head.suppressions.filter((suppression) => !known.has(keyOf(suppression))).map(sentence);
	});
}
function keyOf(suppression) {
	return `${suppression.object}\n${suppression.rule}\n${suppression.until ?? ""}`;
}
function sentence({ rule, object, reason, until }) {
	const where = object === "plan" ? words("the whole plan") : say`${object.slice(object.indexOf(":") + 1)}`;
	const end = until === null ? [] : say` until ${name(until)}`;
	const why = reason === null ? words(", with no reason given") : say`: ${name(reason)}`;
	return say`Switches ${rule} off for ${where}${end}${why}`;
}
function baselineEntries({ base, head }) {
	const known = new Set(base.map((entry) => JSON.stringify(entry)));
	const added = head.filter((entry) => !known.has(JSON.stringify(entry))).length;
	return added === 0 ? [] : [words(`Adds ${count(added, "finding")} to the baseline file`)];
}

// src/report/order.ts
/** The one order of a report: file, place, then whatever tells equal places apart. Compares by code unit, never by locale. */
function inOrder(rest) {
	return (a, b) => byCodeUnit(a.file, b.file) || a.place.line - b.place.line || a.place.column - b.place.column || byCodeUnit(rest(a).join("\n"), rest(b).join("\n"));
}
function byCodeUnit(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/report/findings.ts
/** Locates the head's findings and tells those that the base has too, by rule, object and message id, from new ones. */
function compareFindings({ head, base, changes, documents, baseline }) {
	const located = locateFindings(candidates(head), documents);
	const accepted = new Set(matchBaseline(baseline, located).known);
	const isAccepted = (finding) => accepted.has(finding) && !finding.problem;
	if (base === null) return {
		findings: located.map((finding) => ({
			...finding,
			new: !isAccepted(finding)
		})),
		gone: noneGone
	};
	const pool = new Pool(candidates(base));
	const renamed = renames(changes);
	const atBase = new Set(base.plans.map((plan) => plan.id));
	const known = /* @__PURE__ */ new Set();
	for (const exact of [true, false]) for (const finding of located) if (!known.has(finding) && pool.take(finding, findingKey(finding, renamed), exact)) known.add(finding);
	const isOld = (finding) => isAccepted(finding) || !isUnreadable(finding) && (atBase.has(finding.plan) ? known.has(finding) : !finding.problem);
	const inHead = new Set(head.plans.map((plan) => plan.id));
	return {
		findings: located.map((finding) => ({
			...finding,
			new: !isOld(finding)
		})),
		gone: pool.left(inHead)
	};
}
const noneGone = {
	errors: 0,
	warnings: 0
};
/** Findings with places and fingerprints, in order; all of them new. */
function locateFindings(findings, documents) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => ({
		...finding,
		...locate(finding.at, documents)
	})).sort(inOrder((finding) => [
		finding.rule,
		finding.object,
		finding.messageId,
		plain(finding.message)
	])).map((finding) => {
		const key = findingKey(finding);
		const nth = seen.get(key) ?? 0;
		seen.set(key, nth + 1);
		return {
			...finding,
			new: true,
			problem: finding.problem ?? false,
			relatedPlaces: finding.related.map((at) => locate(at, documents)),
			fingerprint: findingFingerprint(finding, nth)
		};
	});
}
function candidates(side) {
	return [...side.plans.flatMap((plan) => plan.problems.map((problem) => fromProblem(plan.id, problem))), ...side.findings.map((finding) => ({
		...finding,
		problem: false
	}))];
}
function fromProblem(plan, problem) {
	const { rule, messageId, message, at, object, suggestion } = problem;
	return {
		severity: "error",
		fix: null,
		related: [],
		problem: true,
		rule,
		plan,
		messageId,
		message,
		at,
		object,
		suggestion
	};
}
/** The base's findings, each of which can account for one of the head's. */
var Pool = class {
	#byKey = /* @__PURE__ */ new Map();
	constructor(findings) {
		for (const finding of findings) {
			const key = findingKey(finding);
			const list = this.#byKey.get(key);
			if (list) list.push(finding);
			else this.#byKey.set(key, [finding]);
		}
	}
	/** Takes out the counterpart of a finding; an exact one says the same words. */
	take(finding, key, exact) {
		const list = this.#byKey.get(key) ?? [];
		const words = plain(finding.message);
		const index = exact ? list.findIndex((old) => plain(old.message) === words) : list.length - 1;
		if (index < 0) return false;
		list.splice(index, 1);
		return true;
	}
	left(plans) {
		const left = [...this.#byKey.values()].flat().filter((finding) => plans.has(finding.plan));
		return {
			errors: left.filter((finding) => finding.severity === "error").length,
			warnings: left.filter((finding) => finding.severity === "warning").length
		};
	}
};
/** Objects that the changes renamed: id in the head → id at the base. */
function renames(changes) {
	const renamed = changes.filter((change) => change.renamedFrom !== null);
	const events = new Map(renamed.filter((change) => change.property === null).map((change) => [`${change.plan}\n${change.event}`, change.renamedFrom]));
	return new Map(renamed.map((change) => {
		if (change.property === null) return [change.object, eventId(change.renamedFrom)];
		const path = oldPath(change.property, change.renamedFrom);
		if (change.event === null) return [change.object, `trait:${path.replace(".", "/")}`];
		return [change.object, propertyId(events.get(`${change.plan}\n${change.event}`) ?? change.event, path)];
	}));
}
/** `renamedFrom` is a property's path or its last key. */
function oldPath(path, renamedFrom) {
	const parent = path.slice(0, path.lastIndexOf(".") + 1);
	return renamedFrom.startsWith(parent) ? renamedFrom : parent + renamedFrom;
}

// src/report/standard-changes.ts
/** How the head's config differs from the one that judges, a sentence fragment each: "turns `event-name-case` off". */
function standardChanges(judging, head) {
	return [
		...judging.path !== null && head.path === null ? [removed(judging.path)] : [],
		...ruleChanges(judging, head),
		...same(judging.lint.overrides, head.lint.overrides) ? [] : [words("changes the overrides, which set rules for some files, events or owners")],
		...compatibilityChanges(judging, head),
		...valueChange("failOn", judging.failOn, head.failOn),
		...valueChange("approvals", judging.approvalsFile, head.approvalsFile),
		...valueChange("baseline", judging.baselineFile, head.baselineFile),
		...same(judging.ignores, head.ignores) ? [] : [say`changes which files are left out (${"ignores"})`],
		...planChanges(judging, head),
		...same(judging.lint.destinationTypes, head.lint.destinationTypes) ? [] : [words("changes the limits of the team's own destination types")]
	];
}
function removed(config) {
	return say`removes the config ${config}, so that the recommended standard is in force, for the plan in ${"tracking-plan"}`;
}
/** The base's config cannot be read, so that the recommended standard judges. @param reason why not */
function mended(reason) {
	const [line = ""] = reason.replaceAll("`", "").split("\n");
	return say`mends the config, which cannot be read without it (${line}), so that the recommended standard judges it`;
}
function ruleChanges(judging, head) {
	return [.../* @__PURE__ */ new Set([...judging.lint.rules.keys(), ...head.lint.rules.keys()])].sort(byCodeUnit).flatMap((id) => ruleChange(id, judging.lint.rules.get(id), head.lint.rules.get(id)));
}
function ruleChange(id, old, now) {
	const from = old?.level ?? "off";
	const to = now?.level ?? "off";
	if (from !== to) {
		if (to === "off") return [say`turns ${id} off`];
		return [from === "off" ? say`turns ${id} on (${words(to)})` : say`turns ${id} from ${words(from)} to ${words(to)}`];
	}
	if (to === "off" || same(old?.options, now?.options)) return [];
	return [say`changes the options of ${id}`];
}
function compatibilityChanges(judging, head) {
	const old = judging.compatibility;
	const now = head.compatibility;
	const kinds = [.../* @__PURE__ */ new Set([...old.levels.keys(), ...now.levels.keys()])].sort(byCodeUnit);
	return [
		...[
			"protect",
			"since",
			"undecided",
			"selfApprove",
			"requireDeprecation"
		].flatMap((key) => valueChange(`compatibility.${key}`, old[key], now[key])),
		...same(old.accept, now.accept) ? [] : [say`changes how breaking changes are accepted to ${list(now.accept.map(code))}`],
		...kinds.flatMap((kind) => valueChange(`compatibility.levels.${kind}`, old.levels.get(kind) ?? null, now.levels.get(kind) ?? null))
	];
}
function planChanges(judging, head) {
	const old = new Map(judging.plans.map((plan) => [plan.id, plan]));
	const now = new Map(head.plans.map((plan) => [plan.id, plan]));
	return [...judging.plans.flatMap((plan) => {
		const there = now.get(plan.id);
		if (!there) return [say`no longer lists the plan ${plan.id}`];
		return [...there.path === plan.path ? [] : [say`moves the plan ${plan.id} from ${plan.path} to ${there.path}`], ...valueChange(`plans.${plan.id}.format`, plan.format, there.format)];
	}), ...head.plans.filter((plan) => !old.has(plan.id)).map((plan) => say`adds the plan ${plan.id} (${plan.path})`)];
}
function valueChange(key, old, now) {
	if (same(old, now)) return [];
	const shown = (value) => value === null ? words("unset") : say`${String(value)}`;
	return [say`changes ${key} from ${shown(old)} to ${shown(now)}`];
}
function same(a, b) {
	return canonical(comparable(a)) === canonical(comparable(b));
}
function comparable(value) {
	if (value instanceof Map) return [...value].map(([key, item]) => [key, comparable(item)]);
	if (Array.isArray(value)) return value.map(comparable);
	if (typeof value === "object" && value !== null) return objectFrom(Object.entries(value).map(([key, item]) => [key, comparable(item)]));
	return value ?? null;
}

// src/report/build.ts
/** Joins problems, findings and changes into one located, sorted, fingerprinted report with one verdict. */
function buildReport(input) {
	const { plans, config } = input;
	const heads = plans.flatMap((pair) => pair.head ?? []);
	const bases = plans.flatMap((pair) => pair.base ?? []);
	const ofApprovals = approvalFindings(input, plans[0]?.id ?? "plan");
	const { findings, gone } = compareFindings({
		head: {
			findings: [...input.findings.head, ...ofApprovals.head],
			plans: heads
		},
		base: input.findings.base && {
			findings: [...input.findings.base, ...ofApprovals.base],
			plans: bases
		},
		changes: input.changes,
		documents: input.documents.head,
		baseline: input.baseline.head
	});
	const surviving = survivors(heads);
	const changes = input.changes.map((change) => locateChange(change, input.documents, surviving)).sort(inOrder((change) => [
		change.kind,
		change.plan,
		change.object,
		change.source ?? "",
		change.fingerprint
	]));
	const summary = summarise(findings, input.suppressed.length, changes);
	return {
		verdict: verdictOf(summary, findings, config.failOn),
		failOn: config.failOn,
		compared: input.findings.base !== null,
		accept: config.compatibility.accept,
		rules: new Map(rules.map(({ id, summary, why, group }) => [id, {
			summary,
			why,
			group
		}])),
		plans: plans.map(planReport),
		summary,
		findings,
		suppressed: locateFindings(input.suppressed, input.documents.head),
		changes,
		witnesses: input.witnesses,
		gone,
		standardChanges: [...input.unreadableConfig === null ? [] : [mended(input.unreadableConfig)], ...input.headConfig ? standardChanges(config, input.headConfig) : []],
		exceptionsAdded: input.findings.base === null ? [] : exceptionsAdded(input)
	};
}
function planReport({ id, base, head }) {
	const shown = head ?? base;
	const events = head ? [...head.events.values()] : [];
	const properties = events.reduce((sum, event) => sum + countProperties(event.body.properties), 0);
	const { name = null, version = null } = shown?.info ?? {};
	return {
		id,
		name,
		version,
		events: events.length,
		properties,
		base,
		head
	};
}
function countProperties(properties) {
	return properties.reduce((sum, property) => sum + 1 + countProperties(property.children), 0);
}

// src/check.ts
/** The whole pipeline: reads the plans of both sides, lints both, compares them, and joins it all into one report. */
async function check(input) {
	const { config, headConfig, mode, now } = input;
	const base = input.base && readSide(input.base, config);
	const head = readSide(input.head, headConfig ?? config, base?.documents);
	const plans = pairs(base, head);
	const accepted = readApprovals(input.head.approvals);
	const approvals = {
		records: accepted.records,
		label: input.label
	};
	const { changes, witnesses } = mode === "lint" || base === null ? noChanges : await compare(plans.map(legiblePair(input)), approvals, input);
	const run = (side) => mode === "diff" ? noFindings : lint({
		...side,
		settings: config.lint,
		now,
		files: input.files
	});
	const atHead = run({
		plans: [...head.plans.values()],
		base: base && [...base.plans.values()],
		changes
	});
	const atBase = base && run({
		plans: [...base.plans.values()],
		base: null,
		changes: [],
		registries: [...head.plans.values()]
	});
	return buildReport({
		plans,
		findings: {
			head: atHead.findings,
			base: atBase === null ? null : atBase.findings
		},
		suppressed: atHead.suppressed,
		changes,
		witnesses,
		documents: {
			base: base?.documents ?? /* @__PURE__ */ new Map(),
			head: head.documents
		},
		config,
		headConfig,
		unreadableConfig: input.unreadableConfig ?? null,
		approvals: {
			base: input.base && readApprovals(input.base.approvals),
			head: mode === "lint" || base === null ? {
				...accepted,
				records: []
			} : accepted
		},
		now,
		baseline: {
			base: legible(input.base?.baseline ?? null),
			head: input.head.baseline ? readBaseline(input.head.baseline) : []
		}
	});
}
const noChanges = {
	changes: [],
	witnesses: []
};
const noFindings = {
	findings: [],
	suppressed: [],
	found: /* @__PURE__ */ new Map()
};
/**
* @param config the side's own: it says where each plan is and in which format
* @param parsed the other side's documents: most files are the same on both
*/
function readSide(side, config, parsed) {
	const plans = /* @__PURE__ */ new Map();
	const documents = /* @__PURE__ */ new Map();
	for (const [id, files] of side.plans) {
		if (files.files.length === 0 && files.unreadable.length === 0) continue;
		const { path = "", format = null } = config.plans.find((plan) => plan.id === id) ?? {};
		const read = readPlan({
			id,
			path,
			format,
			files,
			...parsed && { parsed }
		});
		plans.set(id, read.plan);
		for (const [path, document] of read.documents) documents.set(path, document);
	}
	if (side.approvals) documents.set(side.approvals.path, parseSource(side.approvals));
	return {
		plans,
		documents
	};
}
/** The base's baseline. One that cannot be read accepts nothing there, and what the head accepts is shown as new. */
function legible(file) {
	try {
		return file ? readBaseline(file) : [];
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return [];
	}
}
/** The plans of both sides by id: those of the head in the order of its config, then those that only the base has. */
function pairs(base, head) {
	return [.../* @__PURE__ */ new Set([...head.plans.keys(), ...base?.plans.keys() ?? []])].map((id) => ({
		id,
		base: base?.plans.get(id) ?? null,
		head: head.plans.get(id) ?? null
	}));
}
/** What a file that can't be read says by now is not known: where plans are compared it stands as the base has it. */
function legiblePair({ base, head, headConfig, config }) {
	return (pair) => {
		const files = head.plans.get(pair.id)?.files;
		const before = base?.plans.get(pair.id)?.files;
		const unread = new Set((pair.head?.problems ?? []).filter(isUnreadable).map(({ at }) => at.file));
		if (!files || !before || unread.size === 0) return pair;
		const legible = [...files.filter(({ path }) => !unread.has(path)), ...before.filter(({ path }) => unread.has(path))];
		const side = readSide({
			plans: /* @__PURE__ */ new Map([[pair.id, {
				files: legible,
				unreadable: []
			}]]),
			approvals: null,
			baseline: null
		}, headConfig ?? config);
		return {
			...pair,
			head: side.plans.get(pair.id) ?? null
		};
	};
}
async function compare(plans, approvals, { config, now, releases }) {
	const settings = config.compatibility;
	const sides = (releases ?? []).map(({ tag, side }) => ({
		tag,
		plans: readSide(side, config).plans
	}));
	const results = [];
	for (const { id, base, head } of plans) {
		const known = sides.map(({ tag, plans }) => ({
			tag,
			plan: plans.get(id)
		})).filter((release) => release.plan !== void 0);
		results.push(await diffPlans({
			base,
			head,
			settings,
			approvals,
			now,
			releases: known
		}));
	}
	return {
		changes: results.flatMap((result) => result.changes),
		witnesses: results.flatMap((result) => result.witnesses)
	};
}

// src/cli/report-run.ts
/** The head that was asked for, else the work tree. */
async function headSnapshot(place, named) {
	return named === void 0 ? workTree(place) : namedSnapshot(place, named);
}
/** The base that was asked for, compared as it is, else where the work left the default branch. */
async function baseSnapshot(place, named, head) {
	if (named !== void 0) return namedSnapshot(place, named);
	if (place.git === null) throw new UsageError("This is no git repository, so there is nothing to compare with. Name a folder with `--base PATH`, or run `waymark lint` for the standards alone.");
	const base = await defaultBase(place.git, head.commit);
	return commitSnapshot(place.git, await requireCommit(place.git, base.commit), place.folder);
}
/** Loads, checks, prints, and gives the exit status. */
async function reportRun(args, terminal, place, sides, mode) {
	return printReport(args, terminal, await check(await loadRun(args, terminal, place, sides, mode)));
}
/** Everything that the options of a report ask for. */
async function loadRun(args, terminal, place, sides, mode) {
	return loadCheck(sides.base, sides.head, {
		configFile: args.text("config") ?? null,
		plans: args.texts("plan"),
		failOn: args.text("fail-on") ?? null,
		now: dateOption(args) ?? await dateOf(place, sides.head) ?? terminal.today(),
		mode,
		judge: mode === "lint" ? "head" : "base",
		label: null,
		place
	});
}
/** Prints a report as the options say. @returns the exit status */
function printReport(args, terminal, report) {
	const format = args.text("format") ?? "human";
	const file = args.text("output");
	const text = render(report, format, { colour: terminal.colour && file === void 0 });
	if (file === void 0) terminal.out(text);
	else writeWholeFile(resolve(terminal.cwd, file), [text]);
	return exitsWithFailure(report) ? 1 : 0;
}

export { reportRun as a, matchBaseline as c, readApprovals as d, printReport as i, readBaseline as l, headSnapshot as n, check as o, loadRun as r, baselineEntry as s, baseSnapshot as t, writeBaseline as u };