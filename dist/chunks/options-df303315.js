#!/usr/bin/env node
import { C as text, S as table, _ as nextLine, b as root, c as code, f as heading$1, g as list, h as link, l as codeBlock, m as inline, n as toMarkdown, u as comment, v as paragraph, x as strong } from "./serialise-b3ae596b.js";
import { h as fingerprint, n as fromPhrase, r as isUnreadable, t as details } from "./phrase-4e48320a.js";
import { Et as propertyId, K as changeKinds, at as count, ct as destinationLabel, dt as sourceLabel, lt as kpiLabel, n as rules$1, ot as englishList, pt as allowedValues, rt as values, tt as typeWords, ut as ownerLabel } from "./presets-1309a08b.js";
import { S as words, _ as plain, b as strong$1, c as stringify, f as segments, g as name, h as list$1, i as isObject, m as em, o as own, p as code$1, x as visible, y as say } from "./regex-bbb3b583.js";
import { n as rulePage, t as kindPage } from "./reference-b421dc60.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";

// src/report/verdict.ts
function summarise(findings, suppressed, changes) {
	const news = findings.filter((finding) => finding.new);
	const breaking = changes.filter((change) => change.level === "breaking");
	return {
		problems: news.filter((finding) => finding.problem).length,
		errors: news.filter((finding) => finding.severity === "error").length,
		warnings: news.filter((finding) => finding.severity === "warning").length,
		infos: news.filter((finding) => finding.severity === "info").length,
		suppressed,
		existing: findings.length - news.length,
		breaking: breaking.filter((change) => change.approved === null).length,
		risky: changes.filter((change) => change.level === "risky").length,
		safe: changes.filter((change) => change.level === "safe").length,
		undecided: changes.filter((change) => change.proof === "undecided").length,
		approved: breaking.filter((change) => change.approved !== null).length
	};
}
/** The standard's answer. `never` asks for no failing exit status; the answer is then that of `error`. */
function verdictOf(summary, findings, failOn) {
	if (summary.breaking > 0 || findings.some(isUnreadable)) return "fail";
	if (failOn === "breaking") return "pass";
	return summary.errors > 0 || failOn === "warning" && summary.warnings > 0 ? "fail" : "pass";
}
/** Whether the run ends with 1. A file that can't be read fails every run, whatever `failOn`. */
function exitsWithFailure(report) {
	return report.failOn === "never" ? report.findings.some(isUnreadable) : report.verdict === "fail";
}
/** Whether a new finding is one of those that fail the run. */
function blocks(finding, failOn) {
	if (!finding.new) return false;
	if (isUnreadable(finding)) return true;
	if (failOn === "breaking") return false;
	return finding.severity === "error" || failOn === "warning" && finding.severity === "warning";
}

// src/render/comment/names.ts
const labels = {
	sources: sourceLabel,
	destinations: destinationLabel,
	kpis: kpiLabel,
	owners: ownerLabel
};
/** How the things of a report's plans are called in text for people. */
var Names = class {
	#plans;
	constructor(report) {
		this.#plans = new Map(report.plans.map((plan) => [plan.id, plan]));
	}
	of(registry, plan, id) {
		const { head, base } = this.#plans.get(plan) ?? {};
		const knowing = [head, base].find((side) => side?.[registry].has(id)) ?? head ?? base;
		return knowing ? labels[registry](knowing, id) : id;
	}
	/** The keeper of the standard, where the plan has one. */
	keeper(plan) {
		const { head, base } = this.#plans.get(plan) ?? {};
		const ownership = base?.ownership ?? head?.ownership;
		if (ownership?.model !== "wrangler" || ownership.wrangler === null) return null;
		return this.of("owners", plan, ownership.wrangler);
	}
	plan(side, plan) {
		return this.#plans.get(plan)?.[side] ?? null;
	}
	event(side, plan, event) {
		return this.plan(side, plan)?.events.get(event) ?? null;
	}
};
function planName(plan) {
	return plan.name ?? plan.id;
}

// src/render/comment/words.ts
const numbers = [
	"No",
	"One",
	"Two",
	"Three",
	"Four",
	"Five",
	"Six",
	"Seven",
	"Eight",
	"Nine",
	"Ten"
];
/** "Four" up to ten, then figures. */
function numberWord(number) {
	return numbers[number] ?? String(number);
}
/** With a full stop, unless it ends as a sentence does. */
function sentence$1(phrase) {
	const last = phrase.at(-1);
	const end = typeof last === "object" && "name" in last ? last.name : last;
	if (end === void 0 || typeof end === "string" && /[.!?…:]\s*$/.test(end)) return phrase;
	return [...phrase, "."];
}
/** A phrase that can stand at the start of a sentence. */
function capital(phrase) {
	const [first, ...rest] = phrase;
	return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : phrase;
}
/** A phrase that can follow a colon. */
function uncapital(phrase) {
	const [first, ...rest] = phrase;
	return typeof first === "string" ? [first.charAt(0).toLowerCase() + first.slice(1), ...rest] : phrase;
}
/** The first few, and how many more. */
function someOf(items, most) {
	if (items.length <= most) return join(items, ", ");
	return [...join(items.slice(0, most), ", "), ` and ${items.length - most} more`];
}
function join(items, separator) {
	return items.flatMap((item, index) => [...index === 0 ? [] : [separator], ...Array.isArray(item) ? item : [item]]);
}
/** "1 and 2", "1 to 4", "1, 3 to 5 and 8" */
function numberList(items) {
	const runs = [];
	for (const item of items) {
		const run = runs.at(-1);
		if (run && run[1] === item - 1) run[1] = item;
		else runs.push([item, item]);
	}
	const shown = runs.flatMap(([first, last]) => last - first > 1 ? [`${first} to ${last}`] : last > first ? [`${first}`, `${last}`] : [`${first}`]);
	return englishList(shown);
}
const standings = [
	"blocking",
	"accepted",
	"risky",
	"safe"
];
function standingOf(change) {
	if (change.level !== "breaking") return change.level;
	return change.approved === null ? "blocking" : "accepted";
}
const levelWord = {
	breaking: "🔴 breaking",
	risky: "🟡 risky",
	safe: "🟢 safe"
};
/** Long names and texts are cut, so that one can't fill a comment. */
function clipped(phrase, most = 160) {
	const clip = (text) => text.length <= most ? text : `${wellFormed(text.slice(0, most - 1))}…`;
	return phrase.map((part) => {
		if (typeof part === "string" || "place" in part) return part;
		if ("code" in part) return { code: clip(part.code) };
		if ("strong" in part) return { strong: clip(part.strong) };
		return "em" in part ? { em: clip(part.em) } : { name: clip(part.name) };
	});
}
/** Without half of a pair of units at the end. */
function wellFormed(text) {
	return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

// src/render/comment/fragments.ts
/**
* What a change comes to in a few words, for a table: "`coupon` now required". The event stands before it.
* @param names to name the one app that a change of a variant concerns
*/
function fragment(change, names) {
	const said = short.find(([pattern]) => pattern.test(change.kind))?.[1](change);
	return [...clipped(said ?? fromTo(change), 80), ...onlyFor(change, names)];
}
/** " (Android)" */
function onlyFor(change, names) {
	const ofSource = isOfProperty(change) || own(change.data, "fact") !== void 0;
	if (names === void 0 || change.source === null || !ofSource) return [];
	return say` (${name(names.of("sources", change.plan, change.source))})`;
}
const short = [
	[/^event-added$/, () => words("new")],
	[/^event-removed$/, () => words("removed")],
	[/^event-renamed$/, (change) => say`renamed from ${name(change.renamedFrom ?? "")}`],
	[/^event-deprecated$/, () => words("deprecated")],
	[/^event-restored$/, () => words("no longer deprecated")],
	[/^event-activated$/, () => words("goes live")],
	[/^(kpi|use-case|owner|source|destination|identifier|migration|removed-name|suppression)-added$/, () => words("new")],
	[/^(kpi|use-case|owner|source|destination|identifier|migration|removed-name|suppression)-removed$/, () => words("removed")],
	[/^event-(destination|source)-added$/, (change) => change.story.here],
	[/^event-(destination|source)-removed$/, (change) => say`no longer ${change.story.onMain}`],
	[/-metadata-changed$/, metadata],
	[/-added-required$/, (change) => say`${thing(change)} added and required`],
	[/^(property|trait)-added$/, (change) => say`${thing(change)} added`],
	[/^(property|trait)-removed$/, (change) => say`${thing(change)} removed`],
	[/^(property|trait)-renamed$/, (change) => say`${thing(change)} renamed from ${change.renamedFrom ?? ""}`],
	[/-became-required$/, (change) => say`${thing(change)} now required`],
	[/-became-optional$/, (change) => say`${thing(change)} now optional`],
	[/-deprecated$/, (change) => say`${thing(change)} deprecated`],
	[/-restored$/, (change) => say`${thing(change)} no longer deprecated`],
	[/enum-value-added$/, (change) => say`${thing(change)} also allows ${value(change)}`],
	[/enum-value-removed$/, (change) => say`${thing(change)} loses ${value(change)}`],
	[/-description-changed$/, (change) => !isOfProperty(change) ? words("text reworded") : say`text of ${thing(change)} reworded`],
	[/-examples-changed$/, (change) => !isOfProperty(change) ? words("examples changed") : say`examples of ${thing(change)} changed`]
];
/** The property, trait or shared definition that a change is about. */
function thing(change) {
	if (change.property !== null) return [code$1(change.property.replace(/^(user|group)\.(?=.)/, change.event === null ? "" : "$&"))];
	if (change.events === null) return words("it");
	return [code$1(change.object.slice(change.object.indexOf(":") + 1))];
}
/** True where a property is changed, its own or one that is shared. */
function isOfProperty(change) {
	return change.property !== null || change.events !== null && !/^(source|destination):/.test(change.object);
}
function value(change) {
	const found = own(change.data, "value");
	return found === void 0 ? words("a value") : [code$1(typeof found === "string" ? found : stringify(found))];
}
/** "`upgrade` added", "`status` draft → active" */
function metadata(change) {
	const { field, fact } = change.data;
	if (typeof fact === "string") return say`${fact} ${[
		...change.story.onMain,
		" → ",
		...change.story.here
	]}`;
	const from = own(change.data, "from") ?? null;
	const what = typeof field === "string" ? say`${field}` : words("other facts");
	const of = isOfProperty(change) ? [" of ", ...thing(change)] : [];
	return [
		...what,
		...of,
		from === null ? " added" : " changed"
	];
}
/** "owner Checkout → Growth" */
function fromTo(change) {
	const { onMain, here } = change.story;
	const lead = isOfProperty(change) ? thing(change) : words(aspect(change));
	return join([lead, [
		...onMain,
		" → ",
		...here
	]], " ");
}
/** What of an event, a profile or the plan is changed: "trigger", "owner". */
function aspect({ kind }) {
	return kind.replace(/^(event|property|trait|plan)-(?=.*-)/, "").replace(/-(changed|added|removed|widened|narrowed|forbidden|allowed|closed|opened)$/, "").replaceAll("-", " ");
}

// src/render/comment/subject.ts
/** The changes by what they are about, the worst first. */
function subjects(report) {
	const groups = /* @__PURE__ */ new Map();
	const common = commonChanges(report);
	for (const change of report.changes) {
		if (isException(change)) continue;
		const key = common.get(change) ?? keyOf(change);
		const group = groups.get(key);
		if (group) group.push(change);
		else groups.set(key, [change]);
	}
	const findings = findingsByEvent(report);
	const witnesses = witnessesByEvent(report);
	return [...groups.values()].map((changes) => subject(changes, findings, witnesses)).sort((a, b) => rank$2(a) - rank$2(b));
}
function keyOf(change) {
	if (change.events !== null) return `${change.plan}\nshared ${change.object} ${change.events.join("\n")}`;
	return `${change.plan}\n${change.event === null ? change.object.replace(/^(trait:[^/]*)\/.*/, "$1") : `event:${change.event}`}`;
}
function subject(changes, findings, witnesses) {
	const [first] = changes;
	const shared = first.events !== null;
	const object = !shared && first.event !== null ? `event:${first.event}` : first.object;
	const events = new Set(changes.flatMap((change) => change.event ?? []));
	return {
		plan: first.plan,
		object,
		events: first.events ?? [...events],
		shared,
		changes,
		findings: findings.get(`${first.plan}\n${object}`) ?? [],
		standing: worst(changes),
		witness: shared ? null : witnesses.get(`${first.plan}\n${first.event}`) ?? null
	};
}
/** What the plan lets pass is told with the exceptions. */
function isException(change) {
	return /^suppression-/.test(change.kind);
}
/** One change made to several events themselves (one more source, another owner) is a subject of its own, where it breaks nothing. */
function commonChanges(report) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of report.changes) {
		if (change.event === null || change.property !== null || change.level === "breaking") continue;
		if (/^event-(added|removed|renamed)$|-(description|examples)-changed$/.test(change.kind)) continue;
		const key = `${change.plan}\n${change.kind} ${change.level} ${plain(fragment(change))}`;
		groups.set(key, [...groups.get(key) ?? [], change]);
	}
	const several = [...groups].filter(([, changes]) => changes.length > 1);
	return new Map(several.flatMap(([key, changes]) => changes.map((change) => [change, key])));
}
function worst(changes) {
	const found = new Set(changes.map(standingOf));
	return standings.find((standing) => found.has(standing)) ?? "safe";
}
function rank$2(subject) {
	const errors = subject.findings.some((finding) => finding.severity === "error");
	return standings.indexOf(subject.standing) * 2 + (errors ? 0 : 1);
}
/** Of several payloads of an event, one that main accepts. */
function witnessesByEvent({ witnesses }) {
	const events = /* @__PURE__ */ new Map();
	for (const witness of witnesses) {
		const key = `${witness.plan}\n${witness.event}`;
		if (!events.has(key) || witness.acceptedBy === "base" && events.get(key)?.acceptedBy === "head") events.set(key, witness);
	}
	return events;
}
function findingsByEvent(report) {
	const events = /* @__PURE__ */ new Map();
	for (const finding of report.findings) {
		if (!finding.new || finding.severity === "info") continue;
		const key = `${finding.plan}\n${eventOf(finding, report) ?? finding.object}`;
		events.set(key, [...events.get(key) ?? [], finding]);
	}
	return events;
}
/** The event that a finding is in, as an object id. */
function eventOf(finding, report) {
	if (finding.object.startsWith("event:")) return finding.object;
	const event = propertyEvent(finding, report);
	return event === null ? null : `event:${event}`;
}
/** Names hold slashes too: the event of `property:EVENT/PATH` is the longest that the plan knows. */
function propertyEvent(finding, report) {
	if (!finding.object.startsWith("property:")) return null;
	const rest = finding.object.slice(9);
	const events = report.plans.find((plan) => plan.id === finding.plan)?.head?.events;
	for (let end = rest.lastIndexOf("/"); end > 0; end = rest.lastIndexOf("/", end - 1)) if (events?.has(rest.slice(0, end))) return rest.slice(0, end);
	return null;
}
/** "Order Completed", "User profile", "The plan", "KPI Revenue"; of a shared thing its own name. */
function subjectName({ plan, object, events, shared, changes }, names) {
	if (shared) return changes[0]?.property ?? object.slice(object.indexOf(":") + 1);
	if (events[0] !== void 0) return events[0];
	const split = object.indexOf(":");
	if (split === -1) return "The plan";
	const kind = object.slice(0, split);
	const id = object.slice(split + 1);
	if (kind === "trait" || kind === "traits") return `${id.startsWith("group") ? "Group" : "User"} profile`;
	if (kind === "removed") return `Retired name ${id}`;
	const registry = registries.get(kind);
	return `${kind === "kpi" ? "KPI" : kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll("-", " ")} ${registry ? names.of(registry, plan, id) : id}`;
}
const registries = /* @__PURE__ */ new Map([
	["kpi", "kpis"],
	["owner", "owners"],
	["source", "sources"],
	["destination", "destinations"]
]);

// src/render/comment/heading.ts
/** The verdict in words and counts: the first line of the comment, and of the e-mail that GitHub sends. */
function heading(report) {
	if (!report.compared) return lintHeading(report);
	if (report.verdict === "fail") {
		const blocked = report.failOn === "never" ? "⚠️ This would be blocked" : "❌ Blocked";
		if (isGone(report)) return say`${words(blocked)}: ${where(report)} is removed (${words(englishList(blockers(report)))})`;
		return say`${words(`${blocked}: ${englishList(blockers(report))}`)} in ${where(report)}`;
	}
	if (isFirst(report)) return say`✅ The starting point: ${words(sizeOf(report))} in ${where(report)}`;
	const accepted = report.changes.filter((change) => standingOf(change) === "accepted").length;
	const risky = report.summary.risky;
	const lead = [...accepted === 0 ? [] : [`${count(accepted, "breaking change")} accepted`], ...risky === 0 ? [] : [count(risky, "risky change")]];
	const parts = [...lead, ...newsOf(report.changes.filter((change) => change.level === "safe" && !isException(change)), 3 - lead.length)];
	const warnings = report.summary.warnings;
	if (warnings > 0) parts.push(count(warnings, "new warning"));
	const exceptions = report.exceptionsAdded.length;
	const standard = report.standardChanges.length;
	if (parts.length === 0 && exceptions > 0) parts.push(count(exceptions, "new exception"));
	if (parts.length === 0 && standard > 0) parts.push(count(standard, "change of the standard", "changes of the standard"));
	if (parts.length === 0) return say`✅ Nothing changes in ${where(report)}`;
	return words(`${lead.length > 0 ? "🟡 Nothing blocks" : "✅ Safe to merge"}: ${parts.join(", ")}`);
}
/** Where nothing is compared there is nothing to merge: it is about the standard alone. */
function lintHeading(report) {
	if (report.verdict === "fail") return say`${words(`❌ The standard is broken: ${englishList(blockers(report))}`)} in ${where(report)}`;
	const { warnings } = report.summary;
	const left = warnings === 0 ? "" : `, with ${count(warnings, "warning")}`;
	return say`✅ The standard holds in ${where(report)}${words(left)}`;
}
/** True where the only plan is removed as a whole. */
function isGone({ plans, summary }) {
	return plans.length === 1 && plans[0]?.head === null && summary.breaking > 0;
}
/** True where no plan was there before. */
function isFirst(report) {
	return report.compared && report.plans.length > 0 && report.plans.every((plan) => plan.base === null);
}
function sizeOf({ plans }) {
	const sum = (key) => plans.reduce((total, plan) => total + plan[key], 0);
	return `${count(sum("events"), "event")}, ${count(sum("properties"), "property", "properties")}`;
}
function where(report) {
	const [plan, ...others] = report.plans;
	if (plan === void 0) return words("the plan");
	if (others.length > 0) return words(`${report.plans.length} plans`);
	const shown = planName(plan);
	return /\bplan$/i.test(shown) ? say`${name(shown)}` : say`the ${name(shown)} plan`;
}
function blockers(report) {
	const findings = report.findings.filter((finding) => blocks(finding, report.failOn));
	const unreadable = new Set(findings.filter(isUnreadable).map((finding) => finding.file)).size;
	const problems = findings.filter((finding) => finding.problem && !isUnreadable(finding)).length;
	const errors = findings.filter((finding) => finding.severity === "error" && !finding.problem && !isUnreadable(finding));
	const naming = errors.filter((finding) => isNaming(finding, report)).length;
	const warnings = findings.filter((finding) => finding.severity === "warning").length;
	return [
		[report.summary.breaking, "breaking change"],
		[unreadable, "unreadable file"],
		[problems, "mistake"],
		[naming, "naming error"],
		[errors.length - naming, naming > 0 ? "other error" : "error"],
		[warnings, "warning"]
	].filter(([number]) => number > 0).map(([number, one, many]) => count(number, one, many));
}
function isNaming(finding, report) {
	return report.rules.get(finding.rule)?.group === "naming";
}
/** What a change is counted as, the most telling first; the first pattern that fits its kind. */
const counted = [
	[
		/^event-added$/,
		"new event",
		"new events"
	],
	[
		/^(property|trait)-added/,
		"new property",
		"new properties"
	],
	[
		/^event-removed$/,
		"event removed",
		"events removed"
	],
	[
		/^(property|trait)-removed$/,
		"property removed",
		"properties removed"
	],
	[
		/-renamed$/,
		"rename",
		"renames"
	],
	[
		/^enum-value-added$/,
		"new value",
		"new values"
	],
	[
		/-deprecated$/,
		"deprecation",
		"deprecations"
	],
	[
		/-description-changed$/,
		"text changed",
		"texts changed"
	],
	[
		/-examples-changed$/,
		"example changed",
		"examples changed"
	],
	[
		/-owner-changed$/,
		"owner changed",
		"owners changed"
	],
	[
		/-kpis-changed$/,
		"KPI link changed",
		"KPI links changed"
	],
	[
		/-version-changed$/,
		"version changed",
		"versions changed"
	],
	[
		/^event-destination-/,
		"destination changed",
		"destinations changed"
	],
	[
		/^event-source-/,
		"source changed",
		"sources changed"
	],
	[
		/^(kpi|owner|source|destination|use-case|identifier)-/,
		"change in the registries",
		"changes in the registries"
	]
];
function newsOf(changes, most) {
	const kinds = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const found = counted.findIndex(([pattern]) => pattern.test(change.kind));
		const key = String(found);
		kinds.set(key, (kinds.get(key) ?? 0) + 1);
	}
	const shown = counted.flatMap(([, one, many], index) => {
		const number = kinds.get(String(index));
		return number === void 0 ? [] : [{
			number,
			text: count(number, one, many)
		}];
	}).slice(0, Math.max(1, most));
	const rest = changes.length - shown.reduce((sum, part) => sum + part.number, 0);
	if (rest === 0) return shown.map((part) => part.text);
	return [...shown.map((part) => part.text), count(rest, shown.length > 0 ? "other change" : "change")];
}

// src/render/comment/places.ts
/** "order-completed.yml, line 31", to be linked. */
function placePart({ file, place }) {
	return { place: {
		text: `${baseName(file)}, line ${place.line}`,
		file,
		line: place.line
	} };
}
/** "line 31", where the file was just named. */
function linePart({ file, place }) {
	return { place: {
		text: `line ${place.line}`,
		file,
		line: place.line
	} };
}
function placeLink(context) {
	return (place) => context.links.blob(place.file, place.line);
}
function baseName(file) {
	return file.slice(file.lastIndexOf("/") + 1);
}

// src/render/comment/findings.ts
const icons = {
	error: "❌",
	warning: "⚠️",
	info: "ℹ️"
};
const order = [
	"error",
	"warning",
	"info"
];
/** The new findings by severity and rule, linked to line and rule page; the older ones as a count. */
function findingsDetails(report, context, room) {
	const found = report.findings.filter((finding) => finding.new).map((finding, index) => ({
		finding,
		index
	})).sort((a, b) => severity(a.finding) - severity(b.finding) || compare(a.finding.rule, b.finding.rule) || a.index - b.index).map(({ finding }) => finding);
	const starting = isFirst(report) ? startingPoint$1(report, context) : [];
	if (found.length === 0) return starting;
	const groups = sameFindings(found);
	const shown = groups.slice(0, room.findings);
	const left = groups.slice(room.findings).flat().length;
	return [...details(summary(report), ...shown.length > 0 ? [list(shown.map((group) => line$1(group, report, context)))] : [], ...left > 0 ? [paragraph(`And ${count(left, "more finding")}, in the job summary.`)] : []), ...starting];
}
/** What one rule says in the same words of several places is one line. */
function sameFindings(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = `${finding.severity} ${finding.rule} ${plain(finding.message)}`;
		groups.set(key, [...groups.get(key) ?? [], finding]);
	}
	return [...groups.values()];
}
function severity(finding) {
	return order.indexOf(finding.severity);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function summary(report) {
	const { errors, warnings, infos, existing } = report.summary;
	const counts = [
		errors === 0 ? "no new error" : count(errors, "new error"),
		warnings === 0 ? "no new warning" : count(warnings, "new warning"),
		...infos === 0 ? [] : [count(infos, "new hint")]
	];
	const older = existing === 0 || !report.compared || isFirst(report) ? "" : ` (${count(existing, "older one")} ${existing === 1 ? "doesn't" : "don't"} block)`;
	return words(`Findings: ${counts.join(", ")}${older}`);
}
function line$1(findings, report, context) {
	const [finding] = findings;
	const why = report.rules.get(finding.rule)?.why;
	const places = findings.map((found, index) => index > 0 && found.file === findings[index - 1]?.file ? linePart(found) : placePart(found));
	const said = [
		...say`${words(icons[finding.severity])} ${someOf(places, 5)}: `,
		...sentence$1(capital(clipped(finding.message, 300))),
		...why === void 0 || finding.problem ? [] : [` ${why}`],
		" Rule: "
	];
	return [...fromPhrase(said, placeLink(context)), ruleLink(finding.rule, context)];
}
function ruleLink(rule, context) {
	const url = context.links.rule(rule);
	return url === null ? fromPhrase([code$1(rule)])[0] : link(rule, url);
}
/** The first plan's findings, by rule: they are where the team starts from, and block nothing. */
function startingPoint$1(report, context) {
	const old = report.findings.filter((finding) => !finding.new);
	if (old.length === 0) return [];
	const byRule = /* @__PURE__ */ new Map();
	for (const { rule } of old) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
	const rows = [...byRule].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
	return details(words(`The starting point: ${count(old.length, "finding")} by rule, which block nothing`), table([
		"Rule",
		"Findings",
		"Why it matters"
	], rows.map(([rule, number]) => [
		ruleLink(rule, context),
		String(number),
		report.rules.get(rule)?.why ?? ""
	])));
}
/** How the pull request changes the standard itself, and what it lets pass from now on. */
function standardDetails(report) {
	const { standardChanges, exceptionsAdded } = report;
	return [...standardChanges.length === 0 ? [] : details(words(`The standard itself changes: ${count(standardChanges.length, "change")}, in force once merged`), list(standardChanges.slice(0, 30).map((change) => fromPhrase(sentence$1(say`This pull request ${change}`))))), ...exceptionsAdded.length === 0 ? [] : details(words(count(exceptionsAdded.length, "new exception")), list(exceptionsAdded.slice(0, 30).map((exception) => fromPhrase(sentence$1(clipped(exception, 300))))))];
}

// src/render/comment/footer.ts
/** One line: what improved, how many documentation pages change, the full report. */
function footerBlocks(report, context) {
	const { errors, warnings } = report.gone;
	const gone = [...errors > 0 ? [count(errors, "older error")] : [], ...warnings > 0 ? [count(warnings, "older warning")] : []];
	const pages = context.docsPages.length;
	const parts = [
		...gone.length > 0 ? [text(`Better than before: ${englishList(gone)} gone.`)] : [],
		...pages > 0 ? [text(`${count(pages, "documentation page")} will change.`)] : [],
		...context.links.run === null ? [] : [link("Full report", context.links.run)]
	];
	if (parts.length === 0) return [];
	return [paragraph(parts.flatMap((part, index) => index === 0 ? [part] : [" ", part]))];
}

// src/render/comment/pages.ts
/** The documentation pages that will change, folded: those that are there already can be opened. */
function pagesDetails(pages, most) {
	if (pages.length === 0 || most === 0) return [];
	const items = pages.slice(0, most).map(({ path, what, url }) => {
		const name = fromPhrase([code$1(path)]);
		return [...url === null ? name : [link(plain([path]), url)], what === "changed" ? "" : `: ${what}`];
	});
	if (pages.length > most) items.push(`and ${count(pages.length - most, "more page")}`);
	return details(words(`Documentation: ${count(pages.length, "page")} will change`), list(items));
}

// src/render/comment/accept.ts
/** One paragraph on accepting a break on purpose: who, how, with version numbers. */
function acceptBlocks(items, report, context, names) {
	const breaks = items.flatMap((item, index) => item.kind === "change" ? item.changes.map((change) => ({
		number: index + 1,
		change
	})) : []);
	if (breaks.length === 0 || report.accept.length === 0) return [];
	const byVersion = report.accept.includes("major-version") ? versionSentence(breaks, names, items.some((item) => item.kind === "finding")) : [];
	const said = [
		" ",
		...people(breaks, names),
		...how(report, context),
		...byVersion.length > 0 ? [" ", ...byVersion] : [],
		...rest(items, report)
	];
	return [paragraph([strong("Breaking on purpose?"), ...fromPhrase(said)])];
}
/** "A reviewer from the owning team (1 and 2: Checkout, 3: Catalog)" */
function people(breaks, names) {
	const keeper = names.keeper(breaks[0]?.change.plan);
	if (keeper !== null) return say`The keeper of the standard (${name(keeper)})`;
	const byOwner = /* @__PURE__ */ new Map();
	for (const { number, change } of breaks) for (const owner of change.impact.owners) {
		const shown = names.of("owners", change.plan, owner);
		byOwner.set(shown, (byOwner.get(shown) ?? /* @__PURE__ */ new Set()).add(number));
	}
	if (byOwner.size === 0) return words("A reviewer");
	const items = new Set(breaks.map(({ number }) => number)).size;
	if (items === 1) return say`A reviewer from the owning ${words(byOwner.size === 1 ? "team" : "teams")} (${list$1([...byOwner.keys()].map(name))})`;
	if (byOwner.size === 1 && [...byOwner.values()][0]?.size === items) return say`A reviewer from the owning team (${name([...byOwner.keys()][0])})`;
	const teams = [...byOwner].map(([owner, numbers]) => say`${words(numberList([...numbers]))}: ${name(owner)}`);
	return [
		...words("A reviewer from the owning team ("),
		...teams.flatMap((team, index) => [index === 0 ? "" : ", ", ...team]),
		")"
	];
}
function how(report, context) {
	if (report.accept.includes("label") && context.approveLabel !== null) return say` adds the label ${code$1(context.approveLabel)}.`;
	if (report.accept.includes("record")) return say` accepts it with ${"waymark approve"} (the command is below).`;
	return words(" has to agree.");
}
/** "For 1 and 2 you can instead raise Order Completed from 2.4.0 to **3.0.0** and say under `upgrade:` …" */
function versionSentence(breaks, names, mixed) {
	const byEvent = /* @__PURE__ */ new Map();
	for (const { number, change } of breaks) {
		if (change.event === null || change.events !== null) continue;
		const key = `${change.plan}\n${change.event}`;
		const entry = byEvent.get(key) ?? {
			plan: change.plan,
			event: change.event,
			numbers: []
		};
		if (!entry.numbers.includes(number)) entry.numbers.push(number);
		byEvent.set(key, entry);
	}
	const raises = [...byEvent.values()].flatMap(({ plan, event, numbers }) => {
		const now = names.event("head", plan, event);
		const old = names.event("base", plan, event);
		if (!now || !old?.version) return [];
		return [{
			event,
			numbers,
			old: old.version,
			next: nextMajor(old.version),
			raised: major(now.version) > major(old.version),
			stale: Boolean(now.upgrade?.trim()) && now.upgrade?.trim() === old.upgrade?.trim()
		}];
	});
	if (raises.length === 0 || raises.length > 3) return [];
	const all = raises.flatMap((raise) => raise.numbers).sort((a, b) => a - b);
	const lead = all.length === breaks.length && !mixed ? "You can instead " : `For ${numberList(all)} you can instead `;
	const instead = raises.some((raise) => raise.stale) ? ", in the place of the text for the last major" : "";
	if (raises.filter((raise) => raise.raised).length === raises.length) return [lead, ...say`say under ${"upgrade:"} what senders and readers must do${words(instead)}, as the version is already raised.`];
	const edits = raises.map(({ event, old, next }) => say`${name(event)} from ${words(old)} to ${strong$1(next)}`);
	return [
		lead,
		"raise ",
		...list$1(edits),
		...say` and say under ${"upgrade:"} what senders and readers must do${words(instead)}.`
	];
}
function major(version) {
	return Number(/^\d+/.exec(version ?? "")?.[0] ?? 0);
}
function nextMajor(version) {
	return `${major(version) + 1}.0.0`;
}
/** What no acceptance helps against. */
function rest(items, report) {
	const others = items.flatMap((item, index) => item.kind === "finding" ? [{
		item,
		number: index + 1
	}] : []);
	if (others.length === 0) return [];
	const naming = others.every(({ item }) => item.kind === "finding" && report.rules.get(item.findings[0]?.rule ?? "")?.group === "naming");
	const numbers = numberList(others.map(({ number }) => number));
	if (others.length === 1) return words(` Item ${numbers} is not a break: it needs ${naming ? "the new name" : "to be mended"}.`);
	return words(` Items ${numbers} are not breaks: they need ${naming ? `the new names` : "to be mended"}.`);
}

// src/render/comment/example-event.ts
/** The payload that shows most of what breaks in a subject; null where no payload can show it. */
function exampleOf(subject) {
	const breaks = subject.changes.filter((change) => change.level === "breaking");
	if (breaks.length === 0) return null;
	const whole = subject.witness;
	if (whole) return {
		...whole,
		rightOn: whole.acceptedBy === "base" ? "main" : "here"
	};
	const own = breaks.find((change) => change.witness !== null);
	if (!own?.witness) return null;
	const { payload, acceptedBy, error } = own.witness;
	return {
		payload,
		rightOn: acceptedBy === "base" ? "main" : "here",
		source: own.source,
		errors: [/^must (?!have required)/.test(error) && isOfProperty(own) ? `\`${plain(thing(own)).replaceAll("`", "")}\` ${error}` : error]
	};
}
/** What the folded part says of it. */
function exampleTitle(example, subject) {
	const what = subject.object.startsWith("trait") ? "profile" : "event";
	return example.rightOn === "main" ? `an example ${what} that is right on main and wrong here` : `an example ${what} that is right here and does not fit what readers have`;
}
/** Too long a payload is left to the full report. */
const longest = 3e3;
function exampleBlock(example) {
	const text = payloadText(example.payload);
	if (text.length <= longest) return codeBlock(text, "json");
	return paragraph("The example event is too long to show here; it is in the full report.");
}
/** Why it is refused, and what destinations make of it. */
function exampleReasons({ errors, rightOn }, subject, names) {
	const reasons = errors.slice(0, 10).map(quoted);
	if (rightOn === "main") return reasons;
	return [...reasons.map((reason) => say`on main, ${reason}`), ...destinationReasons(subject.changes, names)];
}
/** "BigQuery: the column is INT64." */
function destinationReasons(changes, names) {
	const seen = /* @__PURE__ */ new Set();
	return changes.flatMap((change) => change.destinations.flatMap((effect) => {
		if (effect.level === "safe" || seen.has(effect.destination)) return [];
		seen.add(effect.destination);
		const shown = names.of("destinations", change.plan, effect.destination);
		const said = effect.reason.some((part) => JSON.stringify(part).includes(shown));
		return [sentence$1(said ? effect.reason : say`${name(shown)}: ${effect.reason}`)];
	}));
}
const kinds = /* @__PURE__ */ new Map([
	["integer", "a whole number"],
	["number", "a number"],
	["string", "text"],
	["boolean", "true or false"],
	["array", "a list"],
	["object", "an object"]
]);
/** ajv's words on a refusal, with what is data in them as code. */
function quoted(error) {
	const [, path = "", said = error] = /^(?:`?(.+?)`? )?(must .*)$/s.exec(error) ?? [];
	return [...path === "" ? [] : say`${path} `, ...saidOf(said)];
}
function saidOf(said) {
	const [, values] = /^must be one of (.*)$/s.exec(said) ?? [];
	if (values !== void 0) return say`must be one of ${join(values.split(", ").map((value) => code$1(value.replace(/^"(.*)"$/, "$1"))), ", ")}`;
	const [, kind = ""] = /^must be (\w+)$/.exec(said) ?? [];
	if (kinds.has(kind)) return words(`must be ${kinds.get(kind)}`);
	const [, rule = "", pattern] = /^must match (pattern|format) "(.*)"$/s.exec(said) ?? [];
	if (pattern !== void 0) return say`must match the ${words(rule)} ${pattern}`;
	return said.split(/'([^']+)'/).map((part, index) => index % 2 === 0 ? part : { code: part }).filter((part) => part !== "");
}
/** On one line where it is short. */
function payloadText(payload) {
	const line = oneLine(payload);
	return line.length <= 100 ? line : stringify(payload, 2);
}
function oneLine(value) {
	if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
	if (!isObject(value)) return stringify(value);
	const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
/** How an accepted break was accepted. */
function acceptance$1(change) {
	const { by = "record", who = null, reason = null } = change.approved ?? {};
	const how = {
		"major-version": "by its new major version",
		label: "by label",
		record: "on record"
	}[by];
	return [
		...words(`accepted ${how}`),
		...who === null ? [] : say` by ${name(who)}`,
		...reason === null ? [] : say`: ${name(reason)}`
	];
}

// src/render/comment/details.ts
/** The folded part of one subject; empty where the table says it all. */
function subjectDetails(subject, report, names) {
	const event = subject.changes.some((change) => change.kind === "event-added") ? names.event("head", subject.plan, subject.events[0] ?? "") : null;
	return event ? newEvent(event, subject, names) : changed(subject, report, names);
}
const mostRows = 60;
function newEvent(event, subject, names) {
	const errors = subject.findings.filter((found) => found.severity === "error");
	const faulty = new Set(errors.map((found) => found.object));
	const properties = event.body.properties.flatMap(flattened);
	const shown = properties.slice(0, mostRows);
	const rows = shown.map((property) => [
		[...faulty.has(propertyId(event.name, property.path)) ? ["❌ "] : [], code(property.path)],
		fromPhrase(shape(property)),
		property.required ? "yes" : "no",
		fromPhrase(clipped([name(property.description ?? "")], 200))
	]);
	const left = properties.length - shown.length;
	return details(say`${strong$1(subjectName(subject, names))}: new event`, ...event.description ? [paragraph(fromPhrase(clipped([name(event.description)], 400)))] : [], rows.length === 0 ? paragraph("It has no properties.") : table([
		"Property",
		"Type",
		"Required",
		"Meaning"
	], rows), ...left > 0 ? [paragraph(`And ${count(left, "more property", "more properties")}, in the plan.`)] : []);
}
function flattened(property) {
	return [property, ...property.children.flatMap(flattened)];
}
function shape(property) {
	const allowed = allowedValues(property.schema);
	return allowed ? clipped(values(allowed, "or"), 60) : words(typeWords(property.types));
}
function changed(subject, report, names) {
	const told = subject.changes.filter((change) => !isText(change) && !onlyEvent(change));
	const example = exampleOf(subject);
	const why = notes(subject.changes);
	const said = [...example ? exampleReasons(example, subject, names) : [], ...why];
	if (told.length === 0 && example === null) return [];
	const title = example === null ? "what changes" : exampleTitle(example, subject);
	const shown = told.slice(0, mostRows);
	return details([...say`${strong$1(subjectName(subject, names))}: ${words(title)}`, ...fromSource(example?.source ?? null, subject, names)], ...shown.length > 0 ? [table([
		"Property",
		"On main",
		"Here",
		"Apps that send it",
		"What reads it"
	], shown.map((change) => row(change, names)))] : [], ...told.length > shown.length ? [paragraph(`And ${count(told.length - shown.length, "more change")}.`)] : [], ...example ? [exampleBlock(example)] : [], ...said.length > 0 ? [list(said.map((phrase) => fromPhrase(phrase)))] : [], ...approveCommand(subject.changes, report));
}
function fromSource(source, subject, names) {
	return source === null ? [] : say` (as ${name(names.of("sources", subject.plan, source))} sends it)`;
}
/** Old and new words have a part of their own. */
function isText(change) {
	return /-description-changed$/.test(change.kind);
}
/** The table of what changes says it all. */
function onlyEvent(change) {
	return !isOfProperty(change) && (change.level === "safe" || /^(event|kpi|use-case|owner|source|destination|identifier)-(added|removed|renamed|activated|deprecated|restored)$|^event-(source|destination)-(added|removed)$/.test(change.kind));
}
function row(change, names) {
	return [
		isOfProperty(change) ? fromPhrase([...thing(change), ...onlyFor(change, names)]) : aspect(change),
		fromPhrase(clipped(change.story.onMain)),
		fromPhrase(clipped(change.story.here)),
		levelWord[change.producers.level],
		levelWord[change.consumers.level]
	];
}
/** Why levels are what they are: what holds for several things is said once. */
function notes(changes) {
	const things = /* @__PURE__ */ new Map();
	for (const change of changes) for (const note of notesOf(change)) {
		const entry = things.get(JSON.stringify(note)) ?? {
			note,
			of: []
		};
		if (isOfProperty(change)) entry.of.push(thing(change));
		things.set(JSON.stringify(note), entry);
	}
	return [...things.values()].map(({ note, of }) => sentence$1(of.length === 0 ? capital(note) : [
		...someOf(of, 8),
		": ",
		...uncapital(note)
	]));
}
function notesOf(change) {
	const open = change.proof === "undecided" ? words("could not be proven safe: ") : [];
	return change.reason === null ? [] : [[...open, ...change.reason]];
}
/** The command that accepts what needs no folded part of its own. */
function acceptDetails(subjects, report) {
	const command = approveCommand(subjects.flatMap((subject) => subject.changes).slice(0, 40), report, "");
	return command.length === 0 ? [] : details(words("Accept from the command line"), ...command);
}
function approveCommand(changes, report, lead = "Accept from the command line: ") {
	const prints = changes.filter((change) => standingOf(change) === "blocking").map((change) => change.fingerprint);
	if (prints.length === 0 || !report.accept.includes("record")) return [];
	return [paragraph([lead, code(`waymark approve ${prints.join(" ")} --reason "…"`)])];
}
/** Old → new words of the texts that changed. */
function textDetails(changes, room) {
	const texts = changes.filter(isText);
	if (texts.length === 0) return [];
	const shown = texts.slice(0, room.rows);
	const left = texts.length - shown.length;
	return details(words(`${count(texts.length, "text")} changed: old and new words`), table([
		"",
		"On main",
		"Here"
	], shown.map((change) => [
		fromPhrase(clipped(whose(change))),
		fromPhrase(clipped(change.story.onMain, 300)),
		fromPhrase(clipped(change.story.here, 300))
	])), ...left > 0 ? [paragraph(`And ${left} more, in the job summary.`)] : []);
}
function whose(change) {
	const property = isOfProperty(change) ? thing(change) : [];
	if (change.events !== null) return [...property, ` (${count(change.events.length, "event")})`];
	if (change.event === null) return property.length > 0 ? property : [name(change.object)];
	return [strong$1(change.event), ...property.length > 0 ? [": ", ...property] : []];
}

// src/render/comment/duplicates.ts
const rules = /* @__PURE__ */ new Set([
	"name-near-duplicate",
	"name-unique",
	"spec-event-near-miss"
]);
/** New names that look like ones that are there: worth a look before two teams count the same thing twice. */
function duplicatesBlocks(report, context) {
	const found = report.findings.filter((finding) => finding.new && rules.has(finding.rule) && !blocks(finding, report.failOn));
	if (found.length === 0) return [];
	const shown = found.slice(0, 5);
	const left = found.length - shown.length;
	return [paragraph(strong(found.length === 1 ? "Is this here already?" : "Are these here already?")), list([...shown.map((finding) => fromPhrase(line(finding), placeLink(context))), ...left > 0 ? [`And ${left} more, in the findings below.`] : []])];
}
function line(finding) {
	const [other] = finding.relatedPlaces;
	const said = sentence$1(capital(clipped(finding.message, 300)));
	if (other === void 0) return say`${said} See ${placePart(finding)}.`;
	return say`${said} The new one is in ${placePart(finding)}, the other in ${placePart(other)}.`;
}

// src/render/mend.ts
/** The edit that mends a change, with its place: where the phrase leaves room for it, else after its first clause. */
function mendWithPlace(change, place) {
	const { mend } = change.story;
	if (mend === null) return null;
	const part = place(change.mendPlace ?? change);
	if (mend.some(isPlaceholder)) return mend.map((each) => isPlaceholder(each) ? part : each);
	const at = mend.findIndex((each) => typeof each === "string" && clauseEnd.test(each));
	if (at === -1) return [
		...mend,
		" in ",
		part
	];
	const text = mend[at];
	const end = text.search(clauseEnd);
	return [
		...mend.slice(0, at),
		`${text.slice(0, end)} in `,
		part,
		text.slice(end),
		...mend.slice(at + 1)
	];
}
/** Where the edit itself is told and its conditions begin. */
const clauseEnd = /;|, (or|with|add) | until /;
function isPlaceholder(part) {
	return typeof part === "object" && "place" in part && part.place.file === "";
}
/** `file:line:column` */
function placeText({ file, place }) {
	return { place: {
		text: `${file}:${place.line}:${place.column}`,
		file,
		line: place.line
	} };
}

// src/render/comment/items.ts
/** Everything that blocks: files that cannot be read first, then breaking changes, then findings. */
function blockingItems(report) {
	const changes = report.changes.filter((change) => standingOf(change) === "blocking");
	const found = grouped(report.findings.filter((finding) => blocks(finding, report.failOn)), (finding) => `${finding.plan}\n${finding.rule}\n${finding.messageId}`).flatMap((group) => group.length > together ? [group] : group.map((finding) => [finding]));
	const asItem = (group) => ({
		kind: "finding",
		findings: group
	});
	return [
		...found.filter(([first]) => first?.problem).map(asItem),
		...sameChanges(changes).map((group) => ({
			kind: "change",
			changes: group
		})),
		...found.filter(([first]) => !first?.problem).map(asItem)
	];
}
/** More findings of one rule than this are told as one. */
const together = 3;
/** One change made to several events by hand is one group; of events themselves only where there are many. */
function sameChanges(changes) {
	return grouped(changes, sameChange).flatMap((group) => {
		return group[0]?.property === null && group.length <= together ? group.map((change) => [change]) : [group];
	});
}
function sameChange(change) {
	const { why, onMain, here } = change.story;
	if (change.events !== null || change.event === null) return change.fingerprint;
	const { plan, kind, property, source, level, impact } = change;
	if (kind === "event-removed" || kind === "event-renamed") return JSON.stringify([
		plan,
		kind,
		level
	]);
	return JSON.stringify([
		plan,
		kind,
		property,
		source,
		level,
		property === null ? why : "",
		onMain,
		here,
		impact.owners
	]);
}
function grouped(items, key) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(key(item));
		if (group) group.push(item);
		else groups.set(key(item), [item]);
	}
	return [...groups.values()];
}
/** The numbered list of what blocks, with the way out of each. */
function itemsBlocks(items, report, context, room) {
	if (items.length === 0) return [];
	const things = `${numberWord(items.length)} ${items.length === 1 ? "thing" : "things"}`;
	const lead = report.failOn === "never" ? `${things} that would block this` : `${things} to settle before this can merge`;
	const shown = items.slice(0, room.items);
	const places = new Places();
	const left = items.length - shown.length;
	return [
		paragraph(strong(lead)),
		list(shown.map((item) => [...item.kind === "change" ? changeItem(item.changes, context, places) : findingItem(item.findings, report, context, places)]), true),
		...left > 0 ? [paragraph(`And ${left} more, in the table below and in the full report.`)] : []
	];
}
/** Names a file in full where it was not just named. */
var Places = class {
	#last = "";
	part(located) {
		const part = located.file === this.#last ? linePart(located) : placePart(located);
		this.#last = located.file;
		return part;
	}
};
function changeItem(changes, context, places) {
	const [change] = changes;
	const link = placeLink(context);
	const mend = mendWithPlace(change, (at) => places.part(at));
	const others = changes.length > 1 ? words(" The same for the others.") : [];
	return [...changeSaid(changes, link), ...mend ? wayOut(fromPhrase([...sentence$1(mend), ...others], link)) : wayOut(fromPhrase(say`see ${places.part(change)}.`, link), "Where")];
}
/** What changed in bold, why it matters, and how it was accepted. */
function changeSaid(changes, link) {
	const [change] = changes;
	const agreed = change.approved === null ? [] : [" ", ...capital(sentence$1(acceptance$1(change)))];
	return [strong(fromPhrase(sentence$1(clipped(groupTitle(changes), 300)))), ...inline([" ", ...fromPhrase([
		...sentence$1(change.story.why),
		...openReason(change),
		...agreed
	], link)])];
}
/** What changed; of several events, all of it in one sentence. */
function groupTitle(changes) {
	const [change] = changes;
	if (changes.length === 1) return oneParenthesis(change.story.title);
	const lead = `${changes.length} events`;
	const events = changes.map((each) => name(each.event ?? ""));
	if (change.kind === "event-removed") return say`${words(lead)} are removed: ${someOf(events, 5)}`;
	if (change.kind !== "event-renamed") return say`${words(lead)}: ${fragment(change)} (${someOf(events, 5)})`;
	const pairs = changes.map((each) => say`${name(each.renamedFrom ?? "")} → ${name(each.event ?? "")}`);
	return say`${words(lead)} get new names: ${someOf(pairs, 5)}`;
}
/** What the level rests on, where it is not the kind's own. */
function openReason({ proof, reason, level }) {
	if (reason === null) return [];
	if (proof === "undecided") return say` It could not be proven safe: ${sentence$1(reason)}`;
	return level === "risky" ? [" ", ...sentence$1(reason)] : [];
}
/** "(integer → number) (one shared property)" reads better in one pair. */
function oneParenthesis(title) {
	return title.map((part, index) => {
		if (typeof part !== "string") return part;
		const [before, after] = [title[index - 1], title[index + 1]];
		const opened = typeof before === "string" && before.endsWith(")") ? part.replace(/^ \(/, "; ") : part;
		return typeof after === "string" && after.startsWith(" (") ? opened.replace(/\)$/, "") : opened;
	});
}
function wayOut(content, label = "Way out") {
	return [
		nextLine,
		strong(`${label}:`),
		...inline([" ", ...content])
	];
}
function findingItem(findings, report, context, places) {
	const [first] = findings;
	const rule = report.rules.get(first.rule);
	const link = placeLink(context);
	const why = rule && !first.problem ? [" ", ...sentence$1(words(rule.why))] : [];
	if (findings.length > 1) {
		const said = findings.slice(0, together).map((finding) => clipped(findingTitle(finding, report), 300));
		const title = say`${words(count(findings.length, "finding"))} of ${first.rule}`;
		const more = findings.length - said.length;
		return [
			strong(fromPhrase(sentence$1(title))),
			...inline(fromPhrase([
				" ",
				...capital(join(said, "; ")),
				`; and ${more} more below.`,
				...why
			])),
			...wayOut(fromPhrase([...say`begin with ${places.part(first)}; the findings below name each place.`], link))
		];
	}
	const [title, advice] = firstSentence(findingTitle(first, report));
	const place = places.part(first);
	const mend = advice.length > 0 && first.suggestion === null ? [
		...uncapital(advice),
		": ",
		place
	] : findingMend(first, report, place, places);
	return [
		strong(fromPhrase(sentence$1(clipped(title, 300)), link)),
		...inline(fromPhrase(why, link)),
		...wayOut(fromPhrase(sentence$1(mend), link))
	];
}
/** "Coupon Applied: `couponCode` should be `coupon_code`" */
function findingTitle(finding, report) {
	const event = propertyEvent(finding, report);
	if (isUnreadable(finding)) return say`${baseName(finding.file)} cannot be read: ${uncapital(finding.message)}`;
	const lead = event === null ? [] : [{ name: event }, ": "];
	const name = renamable(finding, report);
	if (name !== null) return [...lead, ...say`${name} should be ${finding.suggestion}`];
	return event === null ? capital(finding.message) : [...lead, ...uncapital(finding.message)];
}
/** The name that a naming rule wants to be another, or null. */
function renamable(finding, report) {
	if (finding.suggestion === null || report.rules.get(finding.rule)?.group !== "naming") return null;
	if (finding.object.startsWith("event:")) return finding.object.slice(6);
	const last = segments(finding.at.pointer).at(-1);
	return last === void 0 || last === "" ? null : last;
}
/** What is wrong, and what the message says to do about it. */
function firstSentence(message) {
	const parts = joinedStrings(message);
	const at = parts.findIndex((part) => typeof part === "string" && part.includes(". "));
	if (at === -1) return [message, []];
	const text = parts[at];
	const end = text.indexOf(". ");
	const rest = [text.slice(end + 2), ...parts.slice(at + 1)];
	const last = rest.at(-1);
	const advice = typeof last === "string" ? [...rest.slice(0, -1), last.replace(/\.$/, "")] : rest;
	return [[...parts.slice(0, at), text.slice(0, end)], advice];
}
function joinedStrings(message) {
	const parts = [];
	for (const part of message) {
		const last = parts.at(-1);
		if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
		else parts.push(part);
	}
	return parts;
}
function findingMend(finding, report, place, places) {
	const [other] = finding.relatedPlaces;
	const also = other === void 0 ? [] : say` The other one is in ${places.part(other)}.`;
	const name = renamable(finding, report);
	if (name === null && finding.suggestion === null) return say`mend it in ${place}.${also}`;
	const wanted = finding.suggestion;
	if (name === null) return say`use ${wanted} in ${place}.${also}`;
	if (isLive(finding, report)) return say`add ${wanted} beside it in ${place} and mark ${name} deprecated with ${"replacedBy"}; renaming it would be a breaking change.${also}`;
	const event = propertyEvent(finding, report) ?? finding.object.replace(/^event:/, "");
	const plan = report.plans.find((one) => one.id === finding.plan);
	const isNew = plan?.head?.events.has(event) && !plan.base?.events.has(event);
	return say`rename it in ${place}.${words(isNew ? " The event is new, so nothing else changes." : "")}${also}`;
}
/** True for what main has and apps may send. */
function isLive(finding, report) {
	const event = (report.plans.find((plan) => plan.id === finding.plan)?.base)?.events.get(propertyEvent(finding, report) ?? finding.object.replace(/^event:/, ""));
	if (!event || event.status === "draft") return false;
	if (finding.object.startsWith("event:")) return true;
	const has = (properties) => properties.some((property) => propertyId(event.name, property.path) === finding.object || has(property.children));
	return has(event.body.properties);
}

// src/render/comment/concerned.ts
/** Who is concerned by a subject's changes: "Sent by web, iOS. Read by GA4. Feeds *Revenue*. Owner: Checkout". */
function concerned({ changes, plan, findings }, names) {
	const isNew = changes.some((change) => change.kind === "event-added");
	const senders = isNew || changes.some((change) => change.producers.level !== "safe");
	const ids = (registry) => unique(changes.flatMap((change) => change.impact[registry]));
	const shown = (registry, list) => list.map((id) => registry === "kpis" ? em(names.of(registry, plan, id)) : name(names.of(registry, plan, id)));
	const worst = changes.some((change) => change.level !== "safe");
	const read = isNew ? ids("destinations") : unique(changes.flatMap(readersOf));
	const owners = shown("owners", ids("owners"));
	return sentences([
		["Sent by", senders ? shown("sources", ids("sources")) : []],
		["Read by", shown("destinations", read)],
		["Feeds", isNew || worst || findings.length > 0 ? shown("kpis", ids("kpis")) : []],
		[owners.length > 1 ? "Owners:" : "Owner:", owners]
	]);
}
/** The destinations for which a change is not safe. */
function readersOf(change) {
	if (change.consumers.level === "safe") return [];
	const worse = change.destinations.filter((effect) => effect.level !== "safe").map((effect) => effect.destination);
	return worse.length > 0 ? worse : change.impact.destinations;
}
function sentences(parts) {
	return parts.filter(([, items]) => items.length > 0).flatMap(([lead, items], index) => [index === 0 ? `${lead} ` : `. ${lead} `, ...someOf(items, 8)]);
}
function unique(items) {
	return [...new Set(items)];
}

// src/render/comment/table.ts
/** The table of what changes, the worst first: level, events and what changes, who is concerned. */
function changesTable(subjects, report, names, room) {
	if (subjects.length === 0) return [];
	const rows = mergedRows(subjects, report, names);
	const shown = rows.slice(0, room.rows);
	const left = rows.length - shown.length;
	return [table([
		"",
		"What changes",
		"Who is concerned"
	], shown.map((row) => [
		row.level,
		[...fromPhrase(title(row.subjects, report, names)), ...fromPhrase(row.changes.length > 0 ? [": ", ...row.changes] : [])],
		fromPhrase(concerned(union(row.subjects), names))
	])), ...left > 0 ? [paragraph(`And ${left} more, in the job summary.`)] : []];
}
function mergedRows(subjects, report, names) {
	const groups = /* @__PURE__ */ new Map();
	for (const subject of subjects) {
		const worded = subject.changes.every(isWording);
		const key = subject.findings.length > 0 || subject.shared && !worded ? `alone ${groups.size}` : JSON.stringify(sameRow(subject));
		groups.set(key, [...groups.get(key) ?? [], subject]);
	}
	return manyNew([...groups.values()]).map((group) => ({
		subjects: group,
		level: level(group[0]),
		changes: what(group, report, names)
	}));
}
function sameRow({ plan, standing, changes, events }) {
	if (changes.every(isWording)) return [plan, "wording"];
	return [
		plan,
		standing,
		changes.map((change) => [
			change.kind,
			change.property,
			change.source,
			fragment(change)
		]),
		events.length > 0,
		isNew(changes) ? changes[0]?.impact : null
	];
}
/** A flood of new events is one row. */
function manyNew(groups) {
	const news = groups.filter((group) => group.every((subject) => subject.findings.length === 0 && isNew(subject.changes)));
	if (news.length <= 12) return groups;
	const flood = news.flat();
	return groups.flatMap((group) => group === news[0] ? [flood] : news.includes(group) ? [] : [group]);
}
function isNew(changes) {
	return changes.some((change) => change.kind === "event-added");
}
const levels$1 = {
	blocking: ["🔴", "Breaking"],
	accepted: ["🟠", "Breaking, accepted"],
	risky: ["🟡", "Risky"],
	safe: ["🟢", "Safe"]
};
function level(subject) {
	const [dot, word] = levels$1[subject.standing];
	const errors = subject.findings.filter((finding) => finding.severity === "error").length;
	const warnings = subject.findings.length - errors;
	const found = [...errors > 0 ? [count(errors, "error")] : [], ...warnings > 0 ? [count(warnings, "warning")] : []].map((text) => `, ${text}`);
	if (subject.standing === "blocking") return [
		`${dot} `,
		strong(word),
		...found
	];
	return [`${dot} ${word}`, ...found];
}
function title(subjects, report, names) {
	const all = subjects.flatMap((subject) => subject.events.length > 0 ? subject.events : [subjectName(subject, names)]);
	const events = [...new Set(all)];
	const [first] = subjects;
	const several = report.plans.length > 1;
	const plan = several ? report.plans.find((one) => one.id === first.plan)?.name ?? first.plan : "";
	const shown = clipped(someOf(events.map(strong$1), 4), 80);
	const total = events.length > 4 && first.events.length > 0 ? [`${count(events.length, "event")}: `] : [];
	return [
		...several ? [{ name: plan }, ", "] : [],
		...total,
		...shown
	];
}
function what(subjects, report, names) {
	const [first] = subjects;
	if (isNew(first.changes)) {
		const total = subjects.flatMap((subject) => {
			const event = report.plans.find((plan) => plan.id === subject.plan)?.head?.events.get(subject.events[0] ?? "");
			return event ? [event.body.properties.length] : [];
		}).reduce((sum, number) => sum + number, 0);
		return words(`new, ${count(total, "property", "properties")}${subjects.length > 1 ? " in all" : ""}`);
	}
	if (subjects.length > 1 && first.changes.every(isWording)) return words("texts or examples reworded");
	const worstFirst = [...first.standing === "safe" ? first.changes : first.changes.filter((change) => !isWording(change))].sort((a, b) => rank$1(a) - rank$1(b));
	const fragments = [...new Map(worstFirst.map((change) => [plain(fragment(change, names)), fragment(change, names)])).values()];
	const shown = fragments.slice(0, 6);
	const left = fragments.length - shown.length;
	return [...join(shown, "; "), ...left > 0 ? [`; and ${count(left, "other change")}`] : []];
}
function rank$1(change) {
	return standings.indexOf(standingOf(change));
}
/** Texts and examples are no news beside what breaks. */
function isWording(change) {
	return change.level === "safe" && /-(description|examples)-changed$/.test(change.kind);
}
function union(subjects) {
	const [first] = subjects;
	return {
		...first,
		changes: subjects.flatMap((subject) => subject.changes)
	};
}

// src/render/comment/plan-text.ts
/** What there is to say of one plan, or null where it takes more than there is room for. */
function planText(report, context, room, titled) {
	const names = new Names(report);
	const found = subjects(report);
	const items = blockingItems(report);
	const table = changesTable(found, report, names, room);
	const attention = [...itemsBlocks(items, report, context, room), ...acceptBlocks(items, report, context, names)];
	const known = [...risks(report, context, items.length > 0 ? 3 : 6), ...duplicatesBlocks(report, context)];
	const clean = attention.length === 0 && known.length === 0 && report.summary.warnings === 0;
	const top = joined([
		titled ? [heading$1(4, planName(report.plans[0]))] : [],
		attention,
		startingPoint(report),
		known,
		clean && table.length > 0 ? details(words("What changes, and who is concerned"), ...table) : table
	]);
	const bottom = joined([textDetails(report.changes, room), findingsDetails(report, context, room)]);
	const left = room.length - top.length - bottom.length;
	if (left < 0) return null;
	const parts = (isFirst(report) && found.length > 20 ? [] : found).map((subject) => ({
		subject,
		blocks: subjectDetails(subject, report, names)
	}));
	const bare = parts.filter((part) => part.blocks.length === 0).map((part) => part.subject);
	return [
		top,
		...eventTexts([...parts.map((part) => part.blocks), acceptDetails(bare, report)].filter((blocks) => blocks.length > 0), room.events, left),
		bottom
	].filter((text) => text !== "").join("\n");
}
/** As many folded parts as there is room for; the rest is counted. */
function eventTexts(folded, most, length) {
	const texts = [];
	let used = 0;
	for (const blocks of folded.slice(0, most)) {
		const text = toMarkdown(root(...blocks));
		used += text.length + 1;
		if (used > length) break;
		texts.push(text);
	}
	const left = folded.length - texts.length;
	return left === 0 ? texts : [...texts, toMarkdown(root(paragraph(`And ${left} more, in the job summary.`)))];
}
function startingPoint(report) {
	const { existing } = report.summary;
	if (!isFirst(report) || existing === 0) return [];
	const noted = existing === 1 ? "1 finding is noted and blocks nothing" : `${existing} findings are noted and block nothing`;
	return [paragraph(`This is where the plan starts from: ${noted}. From now on, only what a pull request adds is judged.`)];
}
/** Accepted and risky changes block nothing, but the people who merge should know. */
function risks(report, context, most) {
	const isGone = new Set(report.plans.flatMap((plan) => plan.head === null ? [plan.id] : []));
	const accepted = report.changes.filter((change) => standingOf(change) === "accepted");
	const risky = report.changes.filter((change) => standingOf(change) === "risky" && !isGone.has(change.plan));
	const groups = [...sameChanges(accepted), ...sameChanges(risky)];
	if (groups.length === 0) return [];
	const shown = groups.slice(0, most);
	const left = groups.length - shown.length;
	return [paragraph(strong("To know before this is merged")), list([...shown.map((changes) => changeSaid(changes, placeLink(context))), ...left > 0 ? [fromPhrase(say`And ${left} more, in the table below.`)] : []])];
}
/** Several parts as one text. */
function joined(parts) {
	const blocks = parts.flat();
	return blocks.length === 0 ? "" : toMarkdown(root(...blocks));
}

// src/render/comment/relevant.ts
/** Without findings that are no second thing to settle: a missing major beside the break that needs it, one name told twice. */
function withoutImplied(report) {
	const broken = new Set(report.changes.filter((change) => standingOf(change) === "blocking").flatMap((change) => (change.events ?? [change.event]).map((event) => `${change.plan}\nevent:${event}`)));
	const named = /* @__PURE__ */ new Set();
	const isImplied = (finding) => {
		const { rule, messageId, plan, object, suggestion } = finding;
		if (rule === "version-matches-change" && messageId === "needsMajor") return broken.has(`${plan}\n${object}`);
		if (suggestion === null || !finding.new || report.rules.get(rule)?.group !== "naming") return false;
		const key = JSON.stringify([
			plan,
			object,
			suggestion
		]);
		return named.size === named.add(key).size;
	};
	const ordered = [...report.findings].sort((a, b) => Number(/-case$/.test(b.rule)) - Number(/-case$/.test(a.rule)));
	const implied = new Set(ordered.filter(isImplied));
	if (implied.size === 0) return report;
	return recounted({
		...report,
		findings: report.findings.filter((finding) => !implied.has(finding))
	});
}
function recounted(report) {
	const of = (severity) => report.findings.filter((found) => found.new && found.severity === severity).length;
	const existing = report.findings.filter((finding) => !finding.new).length;
	const counts = {
		errors: of("error"),
		warnings: of("warning"),
		infos: of("info"),
		existing
	};
	return {
		...report,
		summary: {
			...report.summary,
			...counts
		}
	};
}
/** The report of each plan that there is something to say about. */
function planParts(report) {
	const concerned = report.plans.filter((plan) => report.changes.some((change) => change.plan === plan.id) || report.findings.some((finding) => finding.new && finding.plan === plan.id));
	if (report.plans.length < 2 || concerned.length === 0) return [report];
	return concerned.map((plan) => {
		const own = (items) => items.filter((item) => item.plan === plan.id);
		return recounted({
			...report,
			plans: [plan],
			findings: own(report.findings),
			changes: own(report.changes),
			witnesses: own(report.witnesses)
		});
	});
}

// src/render/comment/comment.ts
/** GitHub refuses a comment of more than 65,536 characters. */
const commentLength = 65e3;
/** From all that helps to the least that does; the first that fits is taken. */
const rooms = [
	{
		items: 12,
		rows: 40,
		events: 40,
		findings: 40
	},
	{
		items: 10,
		rows: 25,
		events: 15,
		findings: 20
	},
	{
		items: 6,
		rows: 12,
		events: 5,
		findings: 8
	},
	{
		items: 3,
		rows: 5,
		events: 0,
		findings: 0
	},
	{
		items: 1,
		rows: 1,
		events: 0,
		findings: 0
	}
];
const summaryRooms = [
	{
		items: 200,
		rows: 500,
		events: 300,
		findings: 500
	},
	{
		items: 50,
		rows: 200,
		events: 100,
		findings: 200
	},
	...rooms
];
/** The comment on a pull request, its marker first. */
function renderComment(report, context) {
	const lead = context.marker === null ? "" : `${commentMarker(context.marker)}\n`;
	const hidden = context.hidden === null ? "" : `\n${context.hidden}\n`;
	return lead + fitting(report, context, rooms, commentLength - lead.length - hidden.length) + hidden;
}
/** The first line of the comment, by which it is found again. */
function commentMarker({ plan, job }) {
	return toMarkdown(root(comment(`waymark plan=${word(plan)} job=${word(job)}`))).trimEnd();
}
/** A name that stays one word of the marker. */
function word(value) {
	return value.replace(/[^\p{L}\p{N}._/-]+/gu, "_");
}
function fitting(whole, given, choices, length) {
	const report = withoutImplied(whole);
	const context = withLivingLinks(given, report);
	for (const room of choices) {
		const body = bodyOf(report, context, {
			...room,
			length
		});
		if (body !== null) return body;
	}
	return toMarkdown(root(heading$1(3, fromPhrase(heading(report))), ...footerBlocks(report, context)));
}
/** No link to a file that the pull request removes. */
function withLivingLinks(context, { plans }) {
	const here = new Set(plans.flatMap((plan) => plan.head?.files ?? []));
	const gone = new Set(plans.flatMap((plan) => plan.base?.files ?? []).filter((file) => !here.has(file)));
	const { links } = context;
	return {
		...context,
		links: {
			...links,
			blob: (file, line) => gone.has(file) ? null : links.blob(file, line)
		}
	};
}
/** The whole text, or null where it takes more than there is room for. */
function bodyOf(report, context, room) {
	const ends = [toMarkdown(root(heading$1(3, fromPhrase(clipped(heading(report), 80))))), joined([
		standardDetails(report),
		pagesDetails(context.docsPages, room.rows),
		footerBlocks(report, context)
	])];
	const parts = planParts(report);
	const share = (room.length - ends[0].length - ends[1].length - 10) / Math.max(1, parts.length);
	const texts = parts.map((part) => planText(part, context, {
		...room,
		length: share - 200
	}, parts.length > 1));
	if (texts.includes(null)) return null;
	return [
		ends[0],
		...texts,
		ends[1]
	].filter((text) => text !== "").join("\n");
}

// src/render/comment/context.ts
/** A context for outputs outside GitHub. */
const plainContext = {
	marker: null,
	links: {
		blob: () => null,
		rule: () => null,
		run: null
	},
	approveLabel: "waymark: approved",
	hidden: null,
	docsPages: []
};

// src/render/annotations.ts
/** GitHub keeps ten of each level a step; one error is left for the run's own last word. */
const limits = {
	error: 9,
	warning: 10,
	notice: 10
};
/** The most important first: breaking changes, errors, risky changes, warnings, infos; no more than GitHub keeps. */
function annotations(whole) {
	const report = withoutImplied(whole);
	const all = [...report.changes.flatMap(fromChange$2), ...report.findings.flatMap((finding) => fromFinding$2(finding, report))];
	const kept = [
		"error",
		"warning",
		"notice"
	].flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, limits[level]));
	const left = all.length - kept.length;
	if (left === 0) return kept;
	const more = {
		level: "notice",
		title: "More in the full report",
		message: `${count(left, "more annotation")} ${left === 1 ? "is" : "are"} in the job summary.`,
		at: null
	};
	return [...kept.filter((annotation) => annotation.level === "notice").length < limits.notice ? kept : kept.slice(0, -1), more];
}
function fromChange$2(change) {
	if (change.level === "safe") return [];
	const breaks = change.level === "breaking" && change.approved === null;
	return [{
		level: breaks ? "error" : "warning",
		title: breaks ? "Breaking change" : change.level === "breaking" ? "Breaking change, accepted" : "Risky change",
		message: changeText(change),
		at: {
			file: change.file,
			place: change.place
		}
	}];
}
function changeText(change) {
	const { why } = change.story;
	const mend = mendWithPlace(change, placeText);
	const old = change.beforePlace;
	const moved = old !== null && (old.file !== change.file || /-removed$/.test(change.kind));
	return [
		sentence(plain(change.story.title)),
		sentence(plain(why)),
		...mend && change.level === "breaking" && !change.approved ? [sentence(`Way out: ${plain(mend)}`)] : [],
		...moved ? [`On main it is at ${old.file}:${old.place.line}.`] : [],
		`(${change.kind})`
	].join(" ");
}
function fromFinding$2(finding, report) {
	if (!finding.new) return [];
	const level = blocks(finding, report.failOn) ? "error" : {
		error: "error",
		warning: "warning",
		info: "notice"
	}[finding.severity];
	const why = report.rules.get(finding.rule)?.why;
	return [{
		level,
		title: finding.rule,
		message: [sentence(plain(finding.message)), ...why === void 0 ? [] : [why]].join(" "),
		at: {
			file: finding.file,
			place: finding.place
		}
	}];
}
function sentence(text) {
	return /[.!?…]$/.test(text) || text === "" ? text : `${text}.`;
}

// src/render/github.ts
/** Annotations as workflow commands, a line each, with nothing in them that could start another command. */
function renderGithub(report) {
	return annotations(report).map((annotation) => `${workflowCommand(annotation)}\n`).join("");
}
/** One workflow command. */
function workflowCommand({ level, title, message, at }) {
	const place = at && {
		file: at.file,
		line: at.place.line,
		...at.place.line === at.place.endLine ? {
			endLine: at.place.endLine,
			col: at.place.column,
			endColumn: at.place.endColumn
		} : { endLine: at.place.endLine }
	};
	return `::${level} ${Object.entries({
		...place,
		title
	}).map(([key, value]) => `${key}=${property(String(value))}`).join(",")}::${data(message)}`;
}
/** Text for a log of GitHub Actions: the runner reads `##[…]` anywhere in a line, and `::…::` at its start, as a command. */
function logSafe(text) {
	return text.replaceAll("##[", "##​[").replace(/^(\s*):(?=:)/gm, "$1:​");
}
function data(text) {
	return logSafe(visible(text)).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A").slice(0, 4e3);
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/render/gitlab.ts
/** GitLab's code quality report: new findings, and changes that are not safe. Ends in a line break. */
function renderGitlab(report) {
	const issues = [...report.changes.filter((change) => change.level !== "safe").map(fromChange$1), ...report.findings.filter((finding) => finding.new).map(fromFinding$1)];
	return `${stringify(issues, 2)}\n`;
}
function fromChange$1(change) {
	const severity = {
		blocking: "critical",
		accepted: "minor",
		risky: "minor",
		safe: "info"
	}[standingOf(change)];
	return issue(change.kind, "Compatibility", severity, change);
}
function fromFinding$1(finding) {
	const severity = finding.problem ? "blocker" : {
		error: "major",
		warning: "minor",
		info: "info"
	}[finding.severity];
	return issue(finding.rule, "Style", severity, finding);
}
function issue(check, category, severity, { message, file, place, fingerprint: print }) {
	return {
		type: "issue",
		check_name: check,
		description: plain(message),
		categories: [category],
		severity,
		fingerprint: fingerprint({
			check,
			print
		}),
		location: {
			path: file,
			lines: {
				begin: place.line,
				end: place.endLine
			}
		}
	};
}

// src/render/json.ts
/** The published form of a report: see `report-schema.ts`. Ends in a line break. */
function renderJson(report) {
	return `${stringify(reportJson(report), 2)}\n`;
}
function reportJson(report) {
	return {
		version: 1,
		verdict: report.verdict,
		plans: report.plans.map(planJson),
		summary: { ...report.summary },
		findings: report.findings.map(findingJson),
		changes: report.changes.map(changeJson)
	};
}
function planJson({ id, name, version, events, properties }) {
	return {
		id,
		name,
		version,
		events,
		properties
	};
}
function findingJson(finding) {
	return {
		rule: finding.rule,
		plan: finding.plan,
		message: plain(finding.message),
		severity: finding.severity,
		new: finding.new,
		object: finding.object,
		path: finding.at.pointer,
		file: finding.file,
		line: finding.place.line,
		column: finding.place.column,
		endLine: finding.place.endLine,
		endColumn: finding.place.endColumn,
		suggestion: finding.suggestion,
		fingerprint: finding.fingerprint
	};
}
function changeJson(change) {
	const { beforePlace, witness, approved } = change;
	const { sources, destinations, kpis, owners } = change.impact;
	return {
		kind: change.kind,
		plan: change.plan,
		object: change.object,
		level: change.level,
		producers: change.producers.level,
		consumers: change.consumers.level,
		event: change.event,
		property: change.property,
		source: change.source,
		events: change.events && [...change.events],
		renamedFrom: change.renamedFrom,
		proof: change.proof,
		reason: change.reason && plain(change.reason),
		message: plain(change.message),
		file: change.file,
		line: change.place.line,
		column: change.place.column,
		before: beforePlace && {
			file: beforePlace.file,
			line: beforePlace.place.line
		},
		witness: witness && { ...witness },
		impact: {
			sources: [...sources],
			destinations: [...destinations],
			kpis: [...kpis],
			owners: [...owners]
		},
		approved: approved && { ...approved },
		fingerprint: change.fingerprint
	};
}

// src/render/junit.ts
/** JUnit XML: a suite for each plan, a case for each new finding and each change; those that block fail. */
function renderJunit(report) {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="waymark">\n${report.plans.map((plan) => {
		const own = (items) => items.filter((item) => item.plan === plan.id);
		return suite(plan.id, [...own(report.changes).map((change) => ({
			name: `${change.kind} ${change.object}`,
			message: plain(change.message),
			at: change,
			fails: standingOf(change) === "blocking"
		})), ...own(report.findings).filter((finding) => finding.new).map((finding) => ({
			name: `${finding.rule} ${finding.object}`,
			message: plain(finding.message),
			at: finding,
			fails: blocks(finding, report.failOn)
		}))]);
	}).join("")}</testsuites>\n`;
}
function suite(id, found) {
	const cases = found.length > 0 ? found.map(testCase) : ["    <testcase classname=\"waymark\" name=\"plan\"/>\n"];
	const failures = found.filter((each) => each.fails).length;
	return `  <testsuite name="${xml(id)}" tests="${cases.length}" failures="${failures}" errors="0">\n${cases.join("")}  </testsuite>\n`;
}
function testCase({ name, message, at, fails }) {
	const place = `${at.file}:${at.place.line}:${at.place.column}`;
	const lead = `    <testcase classname="${xml(at.file)}" name="${xml(name)}"`;
	if (!fails) return `${lead}>\n      <system-out>${xml(`${place} ${message}`)}</system-out>\n    </testcase>\n`;
	return `${lead}>\n      <failure message="${xml(message)}">${xml(place)}</failure>\n    </testcase>\n`;
}
function xml(text) {
	return visible(text.toWellFormed()).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(/[\ufffe\uffff]/g, "�");
}

// src/render/sarif.ts
/** SARIF 2.1.0 for code scanning: findings, and changes that are not safe. Ends in a line break. */
function renderSarif(report) {
	const changes = report.changes.filter((change) => change.level !== "safe");
	const ids = [...[...report.findings, ...report.suppressed].map((finding) => finding.rule), ...changes.map((change) => change.kind)];
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Waymark",
				informationUri: "https://github.com/waymark/waymark",
				rules: [...new Set(ids)].sort().map(descriptor)
			} },
			columnKind: "utf16CodeUnits",
			results: [
				...report.findings.map((finding) => fromFinding(finding, report)),
				...report.suppressed.map((finding) => ({
					...fromFinding(finding, report),
					suppressions: [{ kind: "inSource" }]
				})),
				...changes.map(fromChange)
			]
		}]
	};
	return `${stringify(log, 2)}\n`;
}
/** What a rule or a kind of change is about; code scanning shows its help beside each alert. */
function descriptor(id) {
	const rule = rules$1.find((each) => each.id === id);
	if (rule) return {
		id,
		shortDescription: { text: rule.summary },
		fullDescription: { text: rule.why },
		help: {
			text: rule.why,
			markdown: toMarkdown(rulePage(rule))
		},
		defaultConfiguration: { level: rule.level === "off" ? "none" : sarifLevel(rule.level) },
		properties: { tags: [rule.group] }
	};
	const kind = changeKinds.find((each) => each.id === id);
	if (!kind) return { id };
	const why = `${kind.producers.why} ${kind.consumers.why}`;
	return {
		id,
		shortDescription: { text: kind.summary },
		fullDescription: { text: why },
		help: {
			text: why,
			markdown: toMarkdown(kindPage(kind))
		},
		properties: { tags: ["compatibility"] }
	};
}
function sarifLevel(severity) {
	return severity === "info" ? "note" : severity;
}
function fromFinding(finding, report) {
	return {
		ruleId: finding.rule,
		level: sarifLevel(finding.severity),
		message: { text: plain(finding.message) },
		locations: [location(finding)],
		...finding.relatedPlaces.length > 0 ? { relatedLocations: finding.relatedPlaces.map(location) } : {},
		partialFingerprints: { "waymark/v1": finding.fingerprint },
		...report.compared ? { baselineState: finding.new ? "new" : "unchanged" } : {}
	};
}
function fromChange(change) {
	const { approved } = change;
	return {
		ruleId: change.kind,
		level: change.level === "breaking" ? "error" : "warning",
		message: { text: plain(change.message) },
		locations: [location(change)],
		partialFingerprints: { "waymark/v1": change.fingerprint },
		baselineState: "new",
		...approved ? { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: (approved.reason ?? approved.by).toWellFormed()
		}] } : {}
	};
}
function location({ file, place }) {
	return { physicalLocation: {
		artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
		region: {
			startLine: place.line,
			startColumn: place.column,
			endLine: place.endLine,
			endColumn: place.endColumn
		}
	} };
}

// src/render/terminal.ts
const codes = {
	red: [31, 39],
	yellow: [33, 39],
	green: [32, 39],
	dim: [2, 22],
	bold: [1, 22]
};
const levelStyle = {
	breaking: "red",
	risky: "yellow",
	safe: "green",
	error: "red",
	warning: "yellow",
	info: "dim"
};
/** A report for a person at a terminal, ending in a line break. Data in it can neither colour nor command. */
function renderTerminal(report, options) {
	const paint = (style, text) => {
		const [on, off] = codes[style];
		return options.colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
	};
	const changes = [...report.changes].sort((a, b) => rank(a) - rank(b)).map((change) => changeLines(change, paint));
	const findings = report.findings.filter((finding) => finding.new).map((finding) => findingLines(finding, report, paint));
	const sections = [
		paint("bold", plain(heading(report))),
		...changes.length > 0 ? [paint("bold", "Changes"), ...changes] : [],
		...findings.length > 0 ? [paint("bold", "Findings"), ...findings] : [],
		totals(report),
		...standard(report),
		...acceptance(report, options)
	];
	return logSafe(`${sections.join("\n\n")}\n`);
}
const levels = [
	"breaking",
	"risky",
	"safe"
];
function rank(change) {
	return levels.indexOf(change.level) * 2 + (change.approved === null ? 0 : 1);
}
function changeLines(change, paint) {
	const { why } = change.story;
	const mend = mendWithPlace(change, placeText);
	const accepted = change.approved ? ` ${paint("dim", `accepted (${change.approved.by})`)}` : "";
	const told = change.level !== "safe";
	return [
		`${paint(levelStyle[change.level], change.level)}${accepted} ${plain(change.message)}`,
		`  ${paint("dim", at(change))} ${paint("dim", change.kind)}${told ? ` ${paint("dim", change.fingerprint)}` : ""}`,
		...told ? [`  ${plain(why)}`] : [],
		...change.proof === "undecided" && change.reason ? [`  could not be proven safe: ${plain(change.reason)}`] : [],
		...told && mend && !change.approved ? [`  ${paint("bold", "way out:")} ${plain(mend)}`] : []
	].join("\n");
}
function findingLines(finding, report, paint) {
	const why = report.rules.get(finding.rule)?.why;
	return [
		`${paint(levelStyle[finding.severity], finding.severity)} ${plain(finding.message)}`,
		`  ${paint("dim", at(finding))} ${paint("dim", finding.rule)}`,
		...why === void 0 || finding.problem ? [] : [`  ${why}`]
	].join("\n");
}
/** `file:line:column` */
function at({ file, place }) {
	return `${visible(file)}:${place.line}:${place.column}`;
}
function totals({ summary, plans, gone }) {
	const changes = [
		[summary.breaking, "breaking"],
		[summary.approved, "accepted"],
		[summary.risky, "risky"],
		[summary.safe, "safe"]
	].filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
	const read = plans.map((plan) => `${visible(planName(plan))}: ${count(plan.events, "event")}, ${count(plan.properties, "property", "properties")}`);
	const kept = [
		...summary.existing > 0 ? [`${summary.existing} existing`] : [],
		...summary.suppressed > 0 ? [`${summary.suppressed} suppressed`] : [],
		...gone.errors + gone.warnings > 0 ? [`${gone.errors + gone.warnings} gone`] : []
	];
	const found = `Findings: ${count(summary.errors, "error")}, ${count(summary.warnings, "warning")}, ${count(summary.infos, "hint")}`;
	return [
		...read,
		...changes.length > 0 ? [`Changes: ${englishList(changes)}`] : [],
		`${found}${kept.length > 0 ? ` (${kept.join(", ")})` : ""}`
	].join("\n");
}
function standard({ standardChanges, exceptionsAdded }) {
	const lines = [...standardChanges.map((change) => `The config changes, in force once merged: ${plain(change)}`), ...exceptionsAdded.map(plain)];
	return lines.length === 0 ? [] : [lines.join("\n")];
}
function acceptance(report, options) {
	const prints = report.changes.filter((change) => change.level === "breaking" && change.approved === null).map((change) => change.fingerprint);
	if (prints.length === 0 || options.approve === false || !report.accept.includes("record")) return [];
	return [`Breaking on purpose? waymark approve ${prints.slice(0, 5).join(" ")} --reason "…"`];
}

// src/render/render.ts
const formats = [
	"human",
	"json",
	"markdown",
	"github",
	"sarif",
	"junit",
	"gitlab"
];
/**
* A report in one of the formats of the command line; ends in a line break, or is empty.
* @param options.colour for `human`
* @param options.context for `markdown`, which is the comment without its marker
*/
function render(report, format, options = {}) {
	switch (format) {
		case "human": return renderTerminal(report, { colour: options.colour ?? false });
		case "json": return renderJson(report);
		case "markdown": return renderComment(report, {
			...options.context ?? plainContext,
			marker: null
		});
		case "github": return renderGithub(report);
		case "sarif": return renderSarif(report);
		case "junit": return renderJunit(report);
		case "gitlab": return renderGitlab(report);
	}
}

// src/cli/options.ts
const failLevels = [
	"error",
	"warning",
	"breaking",
	"never"
];
/** What every command that reads a plan takes. */
const planOptions = {
	plan: {
		type: "string",
		value: "PATH",
		multiple: true,
		help: "The plan: a path or glob. Default: the config's, else tracking-plan."
	},
	config: {
		type: "string",
		value: "FILE",
		help: "The config. Default: waymark.yml, if it is there."
	},
	now: {
		type: "string",
		value: "DATE",
		help: "The date by which things are due. Default: the date of the head commit."
	}
};
/** What every command that prints a report takes. */
const reportOptions = {
	head: {
		type: "string",
		value: "REF",
		help: "What to look at. Default: the work tree, untracked files included."
	},
	format: {
		type: "string",
		value: "FORMAT",
		help: "How to print it.",
		choices: formats
	},
	output: {
		type: "string",
		value: "FILE",
		help: "Where to print it. Default: standard output."
	},
	"fail-on": {
		type: "string",
		value: "LEVEL",
		help: "What makes the exit status 1.",
		choices: failLevels
	}
};
const baseOption = { base: {
	type: "string",
	value: "REF",
	help: "What to compare with. Default: the merge base with the default branch."
} };
/** `--now`, checked. */
function dateOption(args) {
	const given = args.text("now");
	if (given === void 0) return null;
	const day = given.slice(0, 10);
	if (/^\d{4}-\d\d-\d\d/.test(given) && !Number.isNaN(Date.parse(given)) && isDay(day)) return day;
	throw new UsageError(`--now takes a date such as 2026-10-01; ${JSON.stringify(given)} is none.`);
}
function isDay(day) {
	return (/* @__PURE__ */ new Date(`${day}T00:00:00Z`)).toISOString().startsWith(day);
}

export { render as a, verdictOf as c, reportOptions as i, dateOption as n, exitsWithFailure as o, planOptions as r, summarise as s, baseOption as t };