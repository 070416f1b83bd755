#!/usr/bin/env node
import { i as __toESM } from "./rolldown-runtime-7a094622.js";
import { n as require_fastest_levenshtein } from "./nearest-53cb2bf0.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { $ as withoutImplied$1, B as itemsPair, F as changeKinds, G as englishList, H as payloadPair, I as detectors, J as ownerLabel, K as destinationLabel, L as typeWords, M as require_semver, P as splitWords, Q as meaningKey, R as value$1, S as deprecatedObjects, U as propertyPair, V as listsChildren, W as count, X as ANNOTATIONS, Y as sourceLabel, Z as allowedValues, at as eventId, dt as traitId, et as editAt, it as same, j as sparesDeprecated, l as applySuppressions, lt as propertyId, n as rules$1, nt as withKeys, q as kpiLabel, rt as withRequired, st as libraryId, tt as withEntry, ut as thingId, z as values } from "./presets-2369d3e0.js";
import { a as own, b as visible, d as segments, f as code, g as plain, h as name, i as objectFrom, m as list, n as canonical, o as setOwn, p as em, r as isObject, s as stringify, v as say, x as words, y as strong } from "./regex-d430d926.js";
import { O as globTest } from "./files-e89689b0.js";
import { C as strong$1, D as neutralCode, E as neutral, S as root, T as text, _ as link, b as paragraph, d as codeBlock, f as comment, g as inline, h as html, i as toMarkdown, m as heading$1, n as rulePage, p as em$1, t as kindPage, u as code$1, v as list$1, w as table, y as nextLine } from "./reference-4ba728e1.js";
import { createHash } from "node:crypto";

// src/model/fingerprint.ts
/** Eight hexadecimal digits that identify data, never wording. Equal data give equal fingerprints. */
function fingerprint(data) {
	return createHash("sha256").update(canonical(data)).digest("hex").slice(0, 8);
}
/** @param nth which of the findings that are equal in rule, object and message, from 0 in order of place */
function findingFingerprint(finding, nth) {
	const { rule, plan, object, messageId } = finding;
	return fingerprint({
		rule,
		plan,
		object,
		messageId,
		nth
	});
}

// src/diff/compare/rename.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Pairs by name, then by stated rename, then by likely rename; head order first, then what is gone. */
function match(base, head, like) {
	const old = new Map(base.map((item) => [like.name(item), item]));
	const now = new Set(head.map(like.name));
	const gone = base.filter((item) => !now.has(like.name(item)));
	const fresh = head.filter((item) => !old.has(like.name(item)));
	const renames = /* @__PURE__ */ new Map();
	declared(gone, fresh, like, renames);
	detected(gone, fresh, like, renames);
	const used = new Set([...renames.values()].map((pair) => pair.base));
	return [...head.map((item) => renames.get(item) ?? {
		base: old.get(like.name(item)) ?? null,
		head: item,
		renamed: null
	}), ...gone.filter((item) => !used.has(item)).map((item) => ({
		base: item,
		head: null,
		renamed: null
	}))];
}
function declared(gone, fresh, like, renames) {
	const used = /* @__PURE__ */ new Set();
	for (const item of fresh) {
		const from = like.renamedFrom(item);
		const old = from === null ? void 0 : gone.find((other) => like.names(other).includes(from) && !used.has(other));
		if (!old) continue;
		used.add(old);
		renames.set(item, {
			base: old,
			head: item,
			renamed: "declared"
		});
	}
}
/** The nearest names first; each thing is used once. */
function detected(gone, fresh, like, renames) {
	const used = new Set([...renames.values()].map((pair) => pair.base));
	const known = byBodyAndWord(gone.filter((item) => !used.has(item)), like);
	const candidates = fresh.filter((item) => !renames.has(item)).flatMap((item) => candidatesFor(item, known, like)).sort((a, b) => a.distance - b.distance || order$1(a.key, b.key));
	for (const { old, item } of candidates) {
		if (used.has(old) || renames.has(item)) continue;
		used.add(old);
		renames.set(item, {
			base: old,
			head: item,
			renamed: "detected"
		});
	}
}
/** A word that more removed things of one body share tells nothing about which of them it was. */
const TELLING = 100;
function candidatesFor(item, known, like) {
	const groups = keysOf(item, like).map((key) => known.get(key) ?? []);
	const olds = new Set(groups.filter((group) => group.length <= TELLING).flat());
	const after = wordsOf(like.name(item)).join(" ");
	return [...olds].map((old) => {
		const before = wordsOf(like.name(old)).join(" ");
		return {
			old,
			item,
			distance: (0, import_fastest_levenshtein.distance)(before, after),
			key: `${like.name(old)}\n${like.name(item)}`
		};
	});
}
const order$1 = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const wordsOf = (name) => splitWords(name).map((word) => word.toLowerCase());
/** What a thing shares with what it may be: its body, and one of the words of its name. */
function keysOf(item, like) {
	const body = like.body(item);
	return body === null ? [] : [...new Set(wordsOf(like.name(item)))].map((word) => `${word}\n${body}`);
}
function byBodyAndWord(items, like) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) for (const key of keysOf(item, like)) {
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
function matchEvents(base, head) {
	return match(base, head, {
		name: (event) => event.id,
		renamedFrom: (event) => event.renamedFrom,
		names: (event) => [event.name, event.key],
		body: (event) => event.body.properties.length > 0 ? `${event.type} ${meaningKey(event.body.schema)}` : null
	});
}
function matchProperties(base, head) {
	return match(base, head, {
		name: (property) => property.name,
		renamedFrom: (property) => property.renamedFrom,
		names: (property) => [property.name, property.path],
		body: (property) => {
			return own(property.schema, "type") !== void 0 || own(property.schema, "enum") !== void 0 ? `${property.required} ${meaningKey(property.schema)}` : null;
		}
	});
}

// src/diff/compare/node.ts
const isNodeKind = (kind) => kind.on === "node";
const allNodeKinds = detectors.filter(isNodeKind);
const traitKinds = allNodeKinds.filter((kind) => !kind.id.startsWith("property-"));
const eventKinds$1 = allNodeKinds.filter((kind) => !kind.id.startsWith("trait-"));
const constraintChanged = eventKinds$1.find((kind) => kind.id === "constraint-changed");
/** What differs between two payloads. Those that say the same are not walked. */
function compareBodies(scope) {
	if (same(scope.base, scope.head)) return [];
	const root = payloadPair(scope);
	const found = walk(root);
	return found.some((one) => one.edit) || sameSchema(scope) ? found : [...found, wholeChange(root)];
}
function sameSchema({ base, head }) {
	const key = (body) => meaningKey(withoutImplied$1(body.schema, body.unplanned));
	return base.dialect === head.dialect && key(base) === key(head);
}
/** The payloads differ in a way that no part of them shows. */
function wholeChange(root) {
	const { base, head } = root.scope;
	const hash = (schema) => fingerprint([schema.dialect, meaningKey(schema.schema)]);
	const data = {
		from: { schema: hash(base) },
		to: { schema: hash(head) }
	};
	return nodeDifference(constraintChanged, root, {
		data,
		edit: () => head.schema
	});
}
function walk(pair) {
	const own = (pair.scope.traits ? traitKinds : eventKinds$1).flatMap((kind) => ask(kind, pair));
	if (!pair.base || !pair.head || pair.types.disjoint) return own;
	return [...own, ...childPairs(pair).flatMap(walk)];
}
function ask(kind, pair) {
	if (kind.constraint && pair.types.disjoint) return [];
	if (pair.part === "items" && !ABOUT_ITEMS.has(kind.id)) return [];
	return kind.detect(pair).map((found) => nodeDifference(kind, pair, found));
}
/** What is asked of the objects in a list; the rest is part of `items-changed`. */
const ABOUT_ITEMS = /* @__PURE__ */ new Set(["object-closed", "object-opened"]);
function childPairs(pair) {
	const { base, head } = pair;
	if (!base || !head) return [];
	const inside = pair.part === "property" && !(listsChildren(base) && listsChildren(head)) ? itemsPair(pair) : null;
	if (inside) return [inside];
	const listed = [base, head].map((node) => listsChildren(node) || pair.part === "items" ? node.children : []);
	return matchProperties(listed[0], listed[1]).map((match) => propertyPair(pair, match.base, match.head, match.renamed));
}
function nodeDifference(kind, pair, found) {
	const { scope } = pair;
	const path = pathOf(pair);
	const before = pair.base ? pair.base.property?.at ?? ownerPlaces(scope)[0] : null;
	const head = pair.head ? pair.head.property?.at ?? ownerPlaces(scope)[1] : survivingParent(pair);
	return {
		kind,
		plans: scope.plans,
		object: objectOf(scope, path),
		event: eventName(scope),
		property: path === null ? null : scope.traits ? `${scope.traits.head.kind}.${path}` : path,
		source: scope.source,
		renamedFrom: found.renamedFrom ?? null,
		data: found.data,
		at: found.at ?? head ?? {
			file: "",
			pointer: ""
		},
		before: found.before === void 0 ? before ?? null : found.before,
		mendAt: found.mendAt ?? null,
		edit: found.edit ?? null,
		events: scope.events,
		traits: scope.traits,
		node: pair,
		exempt: [],
		implied: false
	};
}
function pathOf(pair) {
	const path = (pair.head ?? pair.base)?.property?.path ?? null;
	return path !== null && pair.part === "items" ? `${path}[]` : path;
}
function eventName({ events }) {
	return (events?.head ?? events?.base)?.id ?? null;
}
function objectOf(scope, path) {
	if (scope.traits) return path === null ? thingId("traits", scope.traits.head.kind) : traitId(scope.traits.head.kind, path);
	const event = eventName(scope) ?? "";
	return path === null ? eventId(event) : propertyId(event, path);
}
function ownerPlaces({ events, traits, base, head }) {
	if (events) return [events.base?.at ?? base.at, events.head?.at ?? head.at];
	return [traits?.base.at ?? base.at, traits?.head.at ?? head.at];
}
/** Of something removed: the nearest place around it that is still there. */
function survivingParent(pair) {
	for (let parent = pair.parent; parent; parent = parent.parent) {
		const at = parent.head?.property?.at;
		if (at) return at;
	}
	return ownerPlaces(pair.scope)[1];
}

// src/diff/compare/event.ts
const isEventKind = (kind) => kind.on === "event";
const eventKinds = detectors.filter(isEventKind);
function pairEvents(plans) {
	return matchEvents([...plans.base.events.values()], [...plans.head.events.values()]).map((match) => ({
		plans,
		...match
	}));
}
/** What differs in one event: its facts, its payload, and what its sources send differently. */
function compareEvent(pair) {
	const { base, head } = pair;
	if (base && head && same(base, head)) return [];
	const facts = eventKinds.flatMap((kind) => kind.detect(pair).map((found) => eventDifference(kind, pair, found)));
	return base && head ? [...facts, ...compareSources(pair, base, head)] : facts;
}
/** The payload that all sources send, then each that has its own; what a source shares with all is told once. */
function compareSources(pair, base, head) {
	const compare = (source, old, now) => compareBodies({
		plans: pair.plans,
		events: pair,
		traits: null,
		source,
		base: old,
		head: now
	});
	const main = compare(null, base.body, head.body);
	const keys = new Set(main.map(keyOf$2));
	const exempt = /* @__PURE__ */ new Map();
	const others = [];
	for (const source of /* @__PURE__ */ new Set([...base.variants.keys(), ...head.variants.keys()])) {
		const own = compare(source, bodyOf$2(base, source), bodyOf$2(head, source));
		const shared = new Set(own.map(keyOf$2));
		others.push(...own.filter((one) => !keys.has(keyOf$2(one))));
		for (const key of keys) if (!shared.has(key)) exempt.set(key, [...exempt.get(key) ?? [], source]);
	}
	return [...main.map((one) => ({
		...one,
		exempt: exempt.get(keyOf$2(one)) ?? []
	})), ...others];
}
/** The payload as a source sends it. */
function bodyOf$2(event, source) {
	return event.variants.get(source)?.body ?? event.body;
}
const keyOf$2 = (one) => `${one.kind.id} ${one.object} ${canonical(one.data)}`;
function eventDifference(kind, pair, found) {
	const { base, head, plans } = pair;
	const event = head ?? base;
	const declared = kind.id.startsWith("event-source-") ? [base?.sourcesDeclared, head?.sourcesDeclared] : [base?.destinationsDeclared, head?.destinationsDeclared];
	const { property } = found.data;
	const path = kind.id === "event-destination-name-changed" && typeof property === "string" ? property : null;
	return {
		kind,
		plans,
		object: eventId(event.id),
		event: event.id,
		property: path,
		source: found.source ?? null,
		renamedFrom: found.renamedFrom ?? null,
		data: found.data,
		at: found.at ?? head?.at ?? survivingFile(plans, event.at),
		before: found.before === void 0 ? base?.at ?? null : found.before,
		mendAt: found.mendAt ?? null,
		edit: null,
		events: pair,
		traits: null,
		node: null,
		exempt: [],
		implied: declared.every((one) => one === false)
	};
}
/** Where a removed thing was: its file, up to the place that is still there; else the plan's first file. */
function survivingFile({ head, last }, before) {
	if (last || head.files.includes(before.file)) {
		const parent = before.pointer.slice(0, Math.max(0, before.pointer.lastIndexOf("/")));
		return {
			file: before.file,
			pointer: parent
		};
	}
	return {
		file: head.files[0] ?? before.file,
		pointer: ""
	};
}

// src/diff/compare/plan.ts
const isPlanKind = (kind) => kind.on === "plan";
const isTraitsKind = (kind) => kind.on === "traits";
const planKinds = detectors.filter(isPlanKind);
const traitsKinds = detectors.filter(isTraitsKind);
/** Every difference between the two plans, in the order of the plan. */
function comparePlans(plans) {
	const facts = planKinds.flatMap((kind) => kind.detect(plans).map((found) => planDifference(kind, plans, found)));
	const events = pairEvents(plans).flatMap(compareEvent);
	const traits = ["user", "group"].flatMap((kind) => compareTraits({
		plans,
		base: plans.base.traits[kind],
		head: plans.head.traits[kind]
	}));
	return [
		...facts,
		...events,
		...traits
	];
}
function compareTraits(pair) {
	const { plans, base, head } = pair;
	if (same(base, head)) return [];
	const facts = !(base.at !== null && head.at !== null) ? [] : traitsKinds.flatMap((kind) => kind.detect(pair).map((found) => traitsDifference(kind, pair, found)));
	const scope = {
		plans,
		events: null,
		traits: pair,
		source: null,
		base: base.body,
		head: head.body
	};
	return [...facts, ...compareBodies(scope)];
}
function planDifference(kind, plans, found) {
	const before = found.before ?? null;
	const at = found.at ?? (before ? survivingFile(plans, before) : plans.head.info.at);
	return {
		...common(kind, plans, found),
		object: found.object ?? "plan",
		at,
		before
	};
}
function traitsDifference(kind, pair, found) {
	const { plans, base, head } = pair;
	const at = found.at ?? head.at ?? (base.at ? survivingFile(plans, base.at) : plans.head.info.at);
	const before = found.before === void 0 ? base.at : found.before;
	return {
		...common(kind, plans, found),
		object: setObject(head),
		at,
		before,
		source: found.source ?? null,
		traits: pair
	};
}
const setObject = (set) => thingId("traits", set.kind);
function common(kind, plans, found) {
	return {
		kind,
		plans,
		event: null,
		property: null,
		source: null,
		renamedFrom: null,
		data: found.data,
		mendAt: found.mendAt ?? null,
		edit: null,
		events: null,
		traits: null,
		node: null,
		exempt: [],
		implied: false
	};
}
/** A plan that says nothing, in the place of one that is not there. */
function emptyPlan(like) {
	const at = {
		file: like.info.at.file,
		pointer: ""
	};
	const none = /* @__PURE__ */ new Map();
	const traits = (kind) => ({
		kind,
		at: null,
		owner: null,
		trigger: null,
		sources: [],
		destinations: [],
		body: {
			at,
			properties: [],
			schema: {
				type: "object",
				properties: {}
			},
			dialect: "2020-12",
			raw: false,
			unplanned: like.info.unplanned
		}
	});
	return {
		id: like.id,
		path: like.path,
		info: {
			...like.info,
			name: null,
			version: null,
			description: null,
			enforcement: null,
			reviewedOn: null
		},
		ownership: null,
		funnel: like.funnel,
		owners: none,
		useCases: none,
		kpis: none,
		sources: none,
		destinations: none,
		identifiers: none,
		library: none,
		common: none,
		bundles: none,
		schemas: none,
		traits: {
			user: traits("user"),
			group: traits("group")
		},
		events: none,
		migrations: [],
		removed: [],
		suppressions: [],
		problems: [],
		files: like.files
	};
}

// src/diff/fingerprint.ts
/** Identifies a change by kind, subject and data: the same over commits, and never that of another change. */
function changeFingerprint(change) {
	const { kind, plan, object, source, data } = change;
	return fingerprint({
		kind,
		plan,
		object,
		source,
		data
	});
}

// src/diff/policies/free.ts
/**
* `draft-is-free`: nothing is in use that a change could break, because the event (or the source that it concerns) is a
* draft on main or is not there at all. The reason, or null.
*/
function freeReason(one) {
	const { events, traits, source } = one;
	if (events && !events.base) return null;
	if (events?.base?.status === "draft") return words("The event is a draft on main: no app in use sends it.");
	const sources = events?.base?.sources ?? traits?.base.sources;
	if (!sources || isAboutSources(one)) return source === null ? null : sourceReason(sources ?? [], source);
	if (source !== null) return sourceReason(sources, source);
	return allReason(one, sources);
}
/** A source that is added or removed, or a fact of one. */
const isAboutSources = (one) => one.node === null && one.source !== null;
function sourceReason(sources, id) {
	const known = sources.find((source) => source.id === id);
	if (!known) return words("The app did not send it on main.");
	return known.status === "draft" ? words("For this app the event is a draft on main.") : null;
}
function allReason(one, sources) {
	if (sources.length === 0) return null;
	const live = sources.filter((source) => source.status !== "draft");
	if (live.length === 0) return words("Every app that is to send it is a draft on main.");
	if (one.node && live.every((source) => one.exempt.includes(source.id))) return words("Every app in use has a variant of its own that this does not change.");
	return null;
}

// src/diff/interactions.ts
/**
* The net under the kinds: a payload with several edits, none of which refuses anything by itself, is asked about as a whole.
* What only the edits together refuse is a change too.
*/
function interactions(all, prover) {
	const byScope = /* @__PURE__ */ new Map();
	for (const one of all) {
		if (!one.node || !one.edit) continue;
		byScope.set(one.node.scope, [...byScope.get(one.node.scope) ?? [], one]);
	}
	return [...byScope.values()].flatMap((members) => interaction(members, prover));
}
/** Kinds that by themselves never refuse what was right. */
const ADDITIVE = /-(added|became-optional|type-widened|allowed|freed|opened)$/;
function interaction(members, prover) {
	const [first] = members;
	const narrowing = members.filter((one) => !ADDITIVE.test(one.kind.id));
	if (!first?.node || members.length < 2 || narrowing.length === 0 || freeReason(first)) return [];
	if (narrowing.some((one) => one.edit && prover.allowsLess(one, one.edit).answer !== "no")) return [];
	const { scope } = first.node;
	if (prover.refuses(scope.base, scope.head).answer === "no") return [];
	return [wholeChange(rootOf(first.node))];
}
function rootOf(pair) {
	return pair.parent ? rootOf(pair.parent) : payloadPair(pair.scope);
}

// src/diff/data/destinations.ts
const BIGQUERY_TYPES = "https://cloud.google.com/bigquery/docs/managing-table-schemas";
const SNOWFLAKE_TYPES = "https://docs.snowflake.com/en/sql-reference/sql/alter-table-column";
const REDSHIFT_TYPES = "https://docs.aws.amazon.com/redshift/latest/dg/r_ALTER_TABLE.html";
const REDSHIFT_TEXT = "https://docs.aws.amazon.com/redshift/latest/dg/r_Character_types.html";
const REDSHIFT_CREATE = "https://docs.aws.amazon.com/redshift/latest/dg/r_CREATE_TABLE_NEW.html";
const POSTGRES_TYPES = "https://www.postgresql.org/docs/current/sql-altertable.html";
const POSTGRES_NULL = "https://www.postgresql.org/docs/current/ddl-constraints.html";
const DELTA_TYPES = "https://docs.databricks.com/en/delta/schema-validation.html";
const WAREHOUSE_ROWS = [
	{
		type: "bigquery",
		change: "type-widened",
		level: "breaking",
		because: "the column has one type, and such a value does not fit it",
		source: BIGQUERY_TYPES
	},
	{
		type: "snowflake",
		change: "type-widened",
		level: "breaking",
		because: "the column has one type, and such a value does not fit it",
		source: SNOWFLAKE_TYPES
	},
	{
		type: "redshift",
		change: "type-widened",
		level: "breaking",
		because: "the column has one type, and such a value does not fit it",
		source: REDSHIFT_TYPES
	},
	{
		type: "postgres",
		change: "type-widened",
		level: "breaking",
		because: "the column has one type, and such a value does not fit it",
		source: POSTGRES_TYPES
	},
	{
		type: "databricks",
		change: "type-widened",
		level: "breaking",
		because: "the column has one type, and such a value does not fit it",
		source: DELTA_TYPES
	},
	{
		type: "redshift",
		change: "became-optional",
		level: "breaking",
		because: "the column is NOT NULL and refuses rows without it",
		source: REDSHIFT_CREATE
	},
	{
		type: "postgres",
		change: "became-optional",
		level: "breaking",
		because: "the column is NOT NULL and refuses rows without it",
		source: POSTGRES_NULL
	},
	{
		type: "redshift",
		change: "length-grown",
		level: "risky",
		because: "the column is as wide as the longest text allowed so far, and longer ones are cut or refused",
		source: REDSHIFT_TEXT
	}
];
/** Names that plans use for the same warehouse. */
const ALIASES = /* @__PURE__ */ new Map([
	["postgresql", "postgres"],
	["google-bigquery", "bigquery"],
	["amazon-redshift", "redshift"]
]);
/** What a destination of that type makes of the change; null where nothing is known. */
function warehouseRow(type, change) {
	if (type === null) return null;
	const plain = type.toLowerCase();
	const warehouse = ALIASES.get(plain) ?? plain;
	return WAREHOUSE_ROWS.find((row) => row.type === warehouse && row.change === change) ?? null;
}

// src/diff/destination-effects.ts
const ORDER$1 = [
	"safe",
	"risky",
	"breaking"
];
/** What each destination that the change reaches makes of it. @param otherwise the level where nothing is known */
function destinationEffects(one, impact, otherwise) {
	const change = columnChange(one);
	if (!change) return {
		level: otherwise,
		worse: ownDestination(one, otherwise)
	};
	const usual = change === "length-grown" ? "safe" : "risky";
	const worse = impact.destinations.flatMap((destination) => {
		const known = one.plans.head.destinations.get(destination) ?? one.plans.base.destinations.get(destination);
		const row = warehouseRow(known?.type ?? null, change);
		return row ? [{
			destination,
			level: row.level,
			reason: words(row.because)
		}] : [];
	});
	return {
		level: [usual, ...worse.map((effect) => effect.level)].reduce((a, b) => ORDER$1.indexOf(b) > ORDER$1.indexOf(a) ? b : a, "safe"),
		worse
	};
}
/** A change that is about one destination harms that one. */
function ownDestination(one, level) {
	const { destination } = one.data;
	if (typeof destination !== "string" || level === "safe") return [];
	return [{
		destination,
		level,
		reason: words(one.kind.consumers.why)
	}];
}
function columnChange(one) {
	const id = one.kind.id.replace(/^trait-/, "property-");
	if (id === "property-type-widened") return "type-widened";
	if (id === "property-became-optional") return "became-optional";
	return id === "length-changed" && isLonger(one) ? "length-grown" : null;
}
/** Nothing but a longer text than before: the column, not the meaning, is what it may not fit. */
function isLonger({ data }) {
	const { from, to } = data;
	if (!isObject(from) || !isObject(to)) return false;
	const [old, now] = [own(from, "maxLength"), own(to, "maxLength")];
	return old !== void 0 && (now === void 0 || typeof now === "number" && typeof old === "number" && now > old) && own(from, "minLength") === own(to, "minLength");
}

// src/diff/policies/enforcement.ts
const ORDER = [
	"none",
	"report",
	null,
	"drop-property",
	"drop-event"
];
/**
* What happens to an event that violates the plan, at worst among the apps that send it: their own `enforcement`, else the
* plan's. Null where nothing is declared.
*/
function enforcementOf(one, sources) {
	const { head } = one.plans;
	const declared = sources.map((id) => head.sources.get(id)?.enforcement ?? head.info.enforcement);
	return worst$2(declared.length > 0 ? declared : [head.info.enforcement]);
}
function worst$2(values) {
	return values.reduce((a, b) => ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a);
}
/** True where a violation has no effect on the event. */
const isMild = (enforcement) => enforcement === "none" || enforcement === "report";

// src/diff/policies/sunset.ts
/**
* `deprecated-first`: what is removed after the date that its deprecation named is risky, no longer breaking.
* @param now ISO date
*/
function sunsetReason(one, now) {
	const sunset = deprecationOf(one)?.sunset ?? null;
	if (sunset === null || now.slice(0, 10) <= sunset.slice(0, 10)) return null;
	return say`${words("It was deprecated and its end date, ")}${value$1(sunset)}${words(", has passed.")}`;
}
/** Whether the removed thing was deprecated on main; null where nothing is removed. */
function wasDeprecated(one) {
	return isRemoval(one) ? deprecationOf(one) !== null || one.events?.base?.status === "deprecated" : null;
}
const REMOVALS = /* @__PURE__ */ new Set([
	"event-removed",
	"event-renamed",
	"event-source-removed",
	"trait-source-removed",
	"property-removed",
	"property-renamed",
	"trait-removed",
	"trait-renamed",
	"enum-value-removed"
]);
const isRemoval = (one) => REMOVALS.has(one.kind.id);
function deprecationOf(one) {
	if (!isRemoval(one)) return null;
	const { kind, events, traits, node, source } = one;
	if (kind.id === "enum-value-removed") return valueDeprecation(one, one.data["value"]);
	if (node) return node.base?.property?.deprecated ?? null;
	if (kind.id.endsWith("-source-removed")) return (events?.base?.sources ?? traits?.base.sources ?? []).find((one) => one.id === source)?.deprecated ?? null;
	return events?.base?.deprecated ?? null;
}
function valueDeprecation({ node }, removed) {
	const key = canonical(removed);
	return node?.base?.property?.values.find((item) => canonical(item.value) === key)?.deprecated ?? null;
}

// src/diff/assess.ts
const LEVELS = [
	"safe",
	"risky",
	"breaking"
];
const worse = (a, b) => LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
const atMost = (level, most) => LEVELS.indexOf(level) <= LEVELS.indexOf(most) ? level : most;
const HARMLESS = {
	level: "safe",
	proof: "structural",
	witness: null,
	undecided: null,
	shown: false,
	destinations: []
};
const SAME = {
	...HARMLESS,
	proof: "proven"
};
const SAME_MEANING = words("It accepts exactly the same events as before.");
/** The levels of a difference, with the payload that shows it, after the policies that look at it alone. */
function assess(one, impact, judging) {
	const enforcement = enforcementOf(one, impact.sources);
	const settled = (side, reason) => ({
		producers: side,
		consumers: side,
		reason,
		enforcement
	});
	if (judging.sameMeaning.has(one)) return settled(SAME, SAME_MEANING);
	const judged = {
		producers: producersSide(one, judging),
		consumers: consumersSide(one, impact, judging)
	};
	const free = freeReason(one);
	if (free) return isHarmless(judged) ? {
		...judged,
		reason: null,
		enforcement
	} : settled(HARMLESS, free);
	return capped(one, clearedToo(one, judged), enforcement, judging);
}
const isHarmless = ({ producers, consumers }) => producers.level === "safe" && consumers.level === "safe";
/** A limit that is proven to refuse nothing new takes nothing from those who read, either. */
function clearedToo(one, sides) {
	const { kind } = one;
	return kind.on === "node" && kind.constraint && kind.producers.shownBy === "payload" && sides.producers.proof === "proven" && sides.producers.level === "safe" ? {
		...sides,
		consumers: SAME
	} : sides;
}
function capped(one, sides, enforcement, { now }) {
	const sunset = sunsetReason(one, now);
	const most = sunset ? "risky" : "breaking";
	const mild = isMild(enforcement) && atMost(sides.producers.level, most) === "breaking";
	const producers = {
		...sides.producers,
		level: atMost(sides.producers.level, mild ? "risky" : most)
	};
	const consumers = {
		...sides.consumers,
		level: atMost(sides.consumers.level, most)
	};
	const mildReason = mild ? say`Enforcement is ${enforcement ?? ""}, so no event is lost.` : null;
	const undecided = producers.undecided ?? consumers.undecided;
	const open = undecided === null ? null : words(undecided);
	const changed = sunset && !isHarmless(sides) ? sunset : null;
	return {
		producers,
		consumers,
		reason: open ?? changed ?? mildReason ?? sameReason(one, sides),
		enforcement
	};
}
function sameReason(one, { producers, consumers }) {
	const { kind } = one;
	return kind.on === "node" && kind.constraint && (producers.proof === "proven" || consumers.proof === "proven") && producers.level === "safe" && consumers.level === "safe" ? SAME_MEANING : null;
}
/** The level of the table, or of the kind for this case. */
function ownLevel(effect, one) {
	if (effect.of) return effect.of(asCase(one));
	return LEVELS.includes(effect.level) ? effect.level : "breaking";
}
function producersSide(one, judging) {
	const effect = one.kind.producers;
	if (one.kind.id === "plan-unplanned-forbidden") return unplannedSide(one, judging);
	const level = ownLevel(effect, one);
	const side = {
		...HARMLESS,
		level
	};
	if (level === "safe" || freeReason(one)) return side;
	const byProof = effect.level === "by proof";
	if (!one.edit || !judging.less || !byProof && effect.shownBy !== "payload") return witnessOnly(one, side, judging);
	return answered(judging.less.allowsLess(one, one.edit), side, byProof ? judging.settings.undecided : null, "head");
}
/** Broken whatever a payload shows; where one shows it, it is given. */
function witnessOnly(one, side, { less }) {
	if (!one.edit || !less) return side;
	const answer = less.allowsLess(one, one.edit);
	return answer.answer === "yes" ? answered(answer, side, null, "head") : side;
}
/** @param open the level of what could not be decided; null: the level stands, as the table has it */
function answered(answer, side, open, rejectedBy) {
	if (answer.answer === "no") return SAME;
	if (answer.answer === "undecided") return open === null ? side : {
		...side,
		level: atMost(open, side.level),
		proof: "undecided",
		undecided: answer.reason,
		shown: true
	};
	const acceptedBy = rejectedBy === "head" ? "base" : "head";
	const witness = {
		payload: answer.witness,
		acceptedBy,
		rejectedBy,
		error: answer.error
	};
	return {
		...side,
		proof: "proven",
		witness,
		shown: true
	};
}
/** Shown on the first event in use that the plan's policy is in force for. */
function unplannedSide(one, { less }) {
	const { base, head } = one.plans;
	const reached = [...base.events.values()].filter((event) => {
		const now = head.events.get(event.id);
		return event.status !== "draft" && event.body.unplanned === "allow" && now?.body.unplanned === "forbid";
	});
	if (reached.length === 0) return HARMLESS;
	for (const event of reached.slice(0, 20)) {
		const answer = less?.forbidsUnnamed(event.body);
		if (answer?.answer === "yes") return answered(answer, {
			...HARMLESS,
			level: "breaking"
		}, null, "head");
	}
	return {
		...HARMLESS,
		level: "breaking"
	};
}
function consumersSide(one, impact, judging) {
	const effect = one.kind.consumers;
	const byProof = effect.level === "by proof" || effect.level === "by destination" && effect.shownBy !== "payload";
	const { level, worse: destinations } = destinationEffects(one, impact, byProof ? "risky" : ownLevel(effect, one));
	const side = {
		...HARMLESS,
		level,
		destinations
	};
	if (level === "safe" && destinations.length === 0 && !byProof) return side;
	if (freeReason(one) || !one.edit || !judging.more || !byProof && effect.shownBy !== "payload") return side;
	const found = answered(judging.more.allowsMore(one, one.edit), side, byProof ? judging.settings.undecided : null, "base");
	return found.level === "breaking" ? found : {
		...found,
		witness: null
	};
}
/** For levels that depend on the data alone: nothing of the judgement is known yet. */
function asCase(one) {
	const impact = {
		sources: [],
		destinations: [],
		kpis: [],
		useCases: [],
		stakeholders: [],
		owners: []
	};
	return {
		...one,
		impact,
		fold: null,
		enforcement: null,
		less: false,
		more: false,
		undecided: null,
		shown: void 0,
		worse: []
	};
}
/** What the words of a change are made from. */
function caseOf(one, impact, fold, assessment) {
	const { producers, consumers, enforcement } = assessment;
	return {
		...one,
		impact,
		fold,
		enforcement,
		less: producers.level !== "safe",
		more: consumers.level !== "safe" || consumers.shown,
		undecided: producers.undecided ?? consumers.undecided,
		shown: valueAt((producers.witness ?? consumers.witness)?.payload, one),
		worse: consumers.destinations
	};
}
function valueAt(payload, one) {
	const steps = one.node?.base?.steps ?? [];
	let value = payload;
	for (let index = 0; index < steps.length; index++) if (steps[index] === "items") value = Array.isArray(value) ? value[0] : void 0;
	else if (steps[index] === "properties") {
		const name = steps[++index];
		value = typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, name) ? value[name] : void 0;
	}
	return value;
}

// src/diff/event-witness.ts
/**
* For each event (and source) with a break of its own, one payload that is right on the base and that the whole head refuses
* for as many of its breaks as one payload can.
*/
function eventWitnesses(told, prover) {
	const groups = /* @__PURE__ */ new Map();
	for (const one of told) {
		const { change, difference } = one;
		if (!change.event || change.witness?.acceptedBy !== "base" || !difference.node) continue;
		const key = JSON.stringify([change.event, change.source]);
		groups.set(key, [...groups.get(key) ?? [], one]);
	}
	return [...groups.values()].flatMap((group) => witnessOf(group, prover));
}
function witnessOf(group, prover) {
	const { change, difference } = group[0];
	const { base, head } = difference.node.scope;
	const payload = combined(group, base, prover);
	const errors = prover.errors(head, payload, "policy");
	if (!errors?.length || prover.errors(base, payload, "planned")?.length !== 0) return [];
	return [{
		plan: change.plan,
		event: change.event,
		source: change.source,
		payload,
		acceptedBy: "base",
		rejectedBy: "head",
		errors: [...new Set(errors.map(sentence$2))]
	}];
}
/** The parts that show each break in one payload, as far as the base still accepts the whole. */
function combined(group, base, prover) {
	const [first, ...others] = group.map(({ change, difference }) => {
		const name = (difference.node?.base ?? difference.node?.head)?.steps[1] ?? null;
		return {
			payload: change.witness?.payload ?? null,
			name
		};
	});
	const start = first?.payload ?? null;
	const all = others.reduce((payload, part) => grafted(payload, part) ?? payload, start);
	if (prover.errors(base, all, "planned")?.length === 0) return all;
	return others.reduce((payload, part) => {
		const next = grafted(payload, part);
		return next && prover.errors(base, next, "planned")?.length === 0 ? next : payload;
	}, start);
}
/** One property as the other payload has it, or without it. */
function grafted(payload, { payload: other, name }) {
	if (!isObject(payload) || !isObject(other) || name === null) return null;
	const entries = Object.entries(payload).filter(([key]) => key !== name);
	const value = own(other, name);
	return objectFrom(value === void 0 ? entries : [...entries, [name, value]]);
}
/** "payment_method must be one of …" */
function sentence$2({ instancePointer, message }) {
	const path = segments(instancePointer).join(".");
	return path === "" ? message : `${path} ${message}`;
}

// src/diff/impact.ts
/** Who is concerned by a change: who sends it, where it goes, what it feeds, who owns it. Ids in the plan's order. */
function impactOf(one) {
	const { events, traits } = one;
	if (events) return eventImpact(one, [events.base, events.head]);
	if (traits) {
		const sets = [traits.base, traits.head];
		const owners = sets.map((set) => set.owner);
		return inOrder(one, {
			...NOBODY,
			sources: sendersOf(one, sets),
			destinations: reachedFrom(one, sets),
			owners: present([...owners, ...propertyOwners(one)])
		});
	}
	return inOrder(one, planImpact(one));
}
const NOBODY = {
	sources: [],
	destinations: [],
	kpis: [],
	useCases: [],
	stakeholders: [],
	owners: []
};
function eventImpact(one, sides) {
	const there = sides.filter((side) => side !== null);
	const properties = propertiesOf(one);
	const kpis = [...there.flatMap((event) => event.kpis), ...properties.flatMap((property) => property.kpis)];
	const value = feeds(one, kpis, there.flatMap((event) => event.useCases));
	return inOrder(one, {
		sources: sendersOf(one, there),
		destinations: reachedFrom(one, there),
		kpis,
		...value,
		owners: present([...there.map((event) => event.owner), ...propertyOwners(one)])
	});
}
const present = (ids) => ids.filter((id) => id !== null);
const propertiesOf = ({ node }) => [node?.base?.property, node?.head?.property].filter((property) => property !== null && property !== void 0);
const propertyOwners = (one) => propertiesOf(one).map((property) => property.owner);
/** The apps that send it: not drafts, and not those whose own variant has nothing of the change. */
function sendersOf(one, sides) {
	if (one.source !== null) return [one.source];
	return sides.flatMap((side) => side.sources.filter((source) => source.status !== "draft").map((source) => source.id)).filter((id) => !one.exempt.includes(id));
}
/** Where it goes: a property may go to fewer places than its event, and a source does not feed every destination. */
function reachedFrom(one, sides) {
	const { destination } = one.data;
	if (one.kind.id.includes("-destination-") && typeof destination === "string") return [destination];
	const limits = propertiesOf(one).map((property) => property.destinations);
	const limited = limits.length > 0 && limits.every((list) => list !== null) ? limits.flatMap((list) => list ?? []) : null;
	return sides.flatMap((side) => side.destinations).filter((id) => (limited === null || limited.includes(id)) && takesFrom(one, id));
}
function takesFrom(one, id) {
	if (one.source === null) return true;
	const { head, base } = one.plans;
	const sources = (head.destinations.get(id) ?? base.destinations.get(id))?.sources ?? null;
	return sources === null || sources.includes(one.source);
}
/** The use cases that are named, and those with an outcome on one of the KPIs; with those who have a stake in them. */
function feeds(one, kpis, named) {
	const useCases = [];
	const stakeholders = [];
	for (const plan of [one.plans.base, one.plans.head]) for (const [id, useCase] of plan.useCases) {
		const whole = named.includes(id);
		const outcomes = useCase.outcomes.filter((outcome) => whole || outcome.kpis.some((kpi) => kpis.includes(kpi)));
		if (!whole && outcomes.length === 0) continue;
		useCases.push(id);
		stakeholders.push(...outcomes.flatMap((outcome) => outcome.stakeholders));
	}
	return {
		useCases,
		stakeholders
	};
}
/** Of a registry's entry: itself, and what hangs on it. */
function planImpact(one) {
	const { id } = one.data;
	if (one.kind.id.startsWith("plan-unplanned")) return unplannedImpact(one);
	if (typeof id !== "string") return NOBODY;
	const registry = one.kind.id.replace(/-(added|removed|changed)$/, "");
	const { base, head } = one.plans;
	if (registry === "kpi") {
		const owners = [base.kpis.get(id)?.owner ?? null, head.kpis.get(id)?.owner ?? null];
		return {
			...NOBODY,
			kpis: [id],
			...feeds(one, [id], []),
			owners: present(owners)
		};
	}
	if (registry === "use-case") return {
		...NOBODY,
		...feeds(one, [], [id])
	};
	if (registry === "owner") return {
		...NOBODY,
		owners: [id]
	};
	const owners = present([base, head].map((plan) => (registry === "source" ? plan.sources : plan.destinations).get(id)?.owner ?? null));
	if (registry === "source") return {
		...NOBODY,
		sources: [id],
		owners
	};
	return registry === "destination" ? {
		...NOBODY,
		destinations: [id],
		owners
	} : NOBODY;
}
function unplannedImpact(one) {
	const events = [...one.plans.base.events.values()].filter((event) => event.status !== "draft");
	const sources = events.flatMap((event) => event.sources.filter((source) => source.status !== "draft").map((source) => source.id));
	return {
		...NOBODY,
		sources,
		destinations: events.flatMap((event) => event.destinations)
	};
}
/** Ids once each, as the head lists them, then as the base did, then others. */
function inOrder(one, impact) {
	const { base, head } = one.plans;
	const sort = (ids, keys) => {
		const wanted = new Set(ids);
		return [.../* @__PURE__ */ new Set([
			...keys(head),
			...keys(base),
			...wanted
		])].filter((id) => wanted.has(id));
	};
	return {
		sources: sort(impact.sources, (plan) => plan.sources.keys()),
		destinations: sort(impact.destinations, (plan) => plan.destinations.keys()),
		kpis: sort(impact.kpis, (plan) => plan.kpis.keys()),
		useCases: sort(impact.useCases, (plan) => plan.useCases.keys()),
		stakeholders: sort(impact.stakeholders, (plan) => plan.owners.keys()),
		owners: sort(impact.owners, (plan) => plan.owners.keys())
	};
}
/** The impact of several differences that one edit made. */
function mergeImpact(members) {
	const all = members.map(impactOf);
	const [first] = members;
	if (!first) return NOBODY;
	const join = (key) => all.flatMap((impact) => impact[key]);
	return inOrder(first, {
		sources: join("sources"),
		destinations: join("destinations"),
		kpis: join("kpis"),
		useCases: join("useCases"),
		stakeholders: join("stakeholders"),
		owners: join("owners")
	});
}

// src/diff/settings.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** Whether an approval's last day has passed. @param now ISO date */
const hasEnded = ({ until }, now) => until !== null && until.slice(0, 10) < now.slice(0, 10);

// src/diff/policies/accepted.ts
/** `version-bump` and `accepted`: the way in which a breaking change was accepted, or null. */
function acceptance$2(change, fingerprint, members, { settings, approvals, now }) {
	if (change.level !== "breaking") return null;
	const ways = new Set(settings.accept);
	const record = approvals.records.find((one) => one.fingerprint === fingerprint && !hasEnded(one, now));
	if (record && ways.has("record")) return {
		by: "record",
		who: record.who,
		reason: record.reason
	};
	const { label } = approvals;
	if (label && ways.has("label") && (label.fingerprints === "all" || label.fingerprints.has(fingerprint))) return {
		by: "label",
		who: label.who,
		reason: null
	};
	return ways.has("major-version") ? byVersion(members, settings) : null;
}
/** A new major of every event that it reaches, with what senders and readers must do. */
function byVersion(members, { requireDeprecation }) {
	if (requireDeprecation && members.some((one) => wasDeprecated(one) === false)) return null;
	const upgrades = members.map(({ events }) => events?.base && events.head ? upgradeOf(events.base, events.head) : null);
	const [first] = upgrades;
	if (!first || upgrades.some((upgrade) => upgrade === null)) return null;
	return {
		by: "major-version",
		who: null,
		reason: first
	};
}
function upgradeOf(base, head) {
	const [old, now] = [import_semver.default.parse(base.version), import_semver.default.parse(head.version)];
	const text = head.upgrade?.trim();
	return old && now && now.major > old.major && text ? text : null;
}

// src/diff/policies/fold-shared.ts
/**
* `fold-shared`: the same difference in several places because of one edit to a shared definition, a source or a destination
* is one change. Only where that definition itself differs in the same way: what an event overrides is its own.
*/
function foldShared(all, plans) {
	const shared = new SharedChanges(plans);
	const byKey = /* @__PURE__ */ new Map();
	all.forEach((one, index) => {
		const where = shared.of(one);
		const key = where ? `${where.object} ${where.property ?? ""} ${keyOf$1(one)} ${one.source ?? ""}` : `alone ${index}`;
		const group = byKey.get(key);
		if (group) group.members.push(one);
		else byKey.set(key, {
			where,
			members: [one]
		});
	});
	return [...byKey.values()].map(({ where, members }) => ({
		members,
		fold: where && members.length > 1 ? foldOf(where, members) : null
	}));
}
function foldOf(where, members) {
	const events = new Set(members.map((member) => member.event).filter((event) => event !== null));
	return {
		...where,
		events: [...events]
	};
}
const keyOf$1 = (one) => `${one.kind.id} ${canonical(one.data)}`;
var SharedChanges = class {
	#plans;
	#known = /* @__PURE__ */ new Map();
	constructor(plans) {
		this.#plans = plans;
	}
	/** The shared thing whose edit made the difference, or null. */
	of(one) {
		if (one.node && one.events) return this.#definition(one);
		const id = one.data["source"] ?? one.data["destination"];
		if (!one.events || typeof id !== "string" || !/^event-(source|destination)-(added|removed)$/.test(one.kind.id)) return null;
		const kind = one.kind.id.startsWith("event-source") ? "source" : "destination";
		return one.implied || this.#registryChanged(kind, id) ? this.#registry(kind, id) : null;
	}
	/** The innermost definition that shows the difference itself. */
	#definition(one) {
		const property = one.node?.head?.property ?? one.node?.base?.property;
		for (const ref of [...property?.via ?? []].reverse()) {
			const path = one.node?.part === "items" ? `${ref.path}[]` : ref.path;
			if (this.#changesIn(ref).has(`${path} ${keyOf$1(one)}`)) return this.#place(ref);
		}
		return null;
	}
	#changesIn(ref) {
		const key = `${ref.kind} ${ref.name}`;
		const known = this.#known.get(key);
		if (known) return known;
		const [base, head] = [definitionBody(this.#plans.base, ref), definitionBody(this.#plans.head, ref)];
		const scope = {
			plans: this.#plans,
			events: null,
			traits: null,
			source: null
		};
		const found = base && head ? compareBodies({
			...scope,
			base: base.body,
			head: head.body
		}) : [];
		const keys = new Set(found.map((one) => `${inside(one.property, head?.root ?? "")} ${keyOf$1(one)}`));
		this.#known.set(key, keys);
		return keys;
	}
	#place(ref) {
		const now = propertyIn(this.#plans.head, ref);
		const old = propertyIn(this.#plans.base, ref);
		const [first = ""] = ref.path.split(/\.|\[\]/);
		const inCommon = ref.kind === "common";
		const name = inCommon ? first : ref.name;
		const rest = inCommon ? ref.path.slice(first.length).replace(/^\./, "") : ref.path;
		return {
			object: ref.kind === "library" ? libraryId(ref.name) : thingId(ref.kind, name),
			noun: NOUNS[ref.kind],
			name,
			property: rest === "" ? null : rest,
			at: now?.at ?? definitionAt(this.#plans.head, ref) ?? ref.at,
			before: old?.at ?? null
		};
	}
	#registryChanged(kind, id) {
		const [base, head] = [this.#plans.base, this.#plans.head].map((plan) => (kind === "source" ? plan.sources : plan.destinations).get(id));
		return !base || !head || !sameSources(base, head);
	}
	#registry(kind, id) {
		const [base, head] = [this.#plans.base, this.#plans.head].map((plan) => (kind === "source" ? plan.sources : plan.destinations).get(id));
		const at = head?.at ?? this.#plans.head.info.at;
		return {
			object: thingId(kind, id),
			noun: kind,
			name: id,
			property: null,
			at,
			before: base?.at ?? null
		};
	}
};
const NOUNS = {
	library: "property",
	schema: "object",
	bundle: "bundle",
	common: "property"
};
function sameSources(base, head) {
	const of = (thing) => JSON.stringify("sources" in thing ? thing.sources : null);
	return of(base) === of(head);
}
/** A shared definition as a payload of its own. A single property stands under the name `root`. */
function definitionBody(plan, ref) {
	if (ref.kind === "bundle") {
		const bundle = plan.bundles.get(ref.name);
		return bundle ? {
			body: bodyOf$1([...bundle.properties.values()], bundle.at),
			root: ""
		} : null;
	}
	if (ref.kind === "common") return {
		body: bodyOf$1([...plan.common.values()], ref.at),
		root: ""
	};
	const definition = definitionOf(plan, ref);
	return definition ? {
		body: bodyOf$1([definition], definition.at),
		root: definition.path
	} : null;
}
function definitionOf(plan, ref) {
	return ref.kind === "library" ? plan.library.get(ref.name) : plan.schemas.get(ref.name)?.definition;
}
function bodyOf$1(properties, at) {
	return {
		at,
		properties,
		schema: {
			type: "object",
			properties: Object.fromEntries(properties.map((property) => [property.name, property.schema])),
			required: properties.filter((property) => property.required).map((property) => property.name)
		},
		dialect: "2020-12",
		raw: false,
		unplanned: "allow"
	};
}
/** A path inside the definition: `''` for the thing itself. */
function inside(path, root) {
	if (path === null) return "";
	if (root === "" || !path.startsWith(root)) return path;
	return path.slice(root.length).replace(/^\./, "");
}
/** The property at the reference's path inside the shared thing. */
function propertyIn(plan, ref) {
	const definition = definitionBody(plan, ref);
	if (!definition) return null;
	let found = null;
	const visit = (property) => {
		if (inside(property.path, definition.root) === ref.path) found = property;
		property.children.forEach(visit);
	};
	definition.body.properties.forEach(visit);
	return found;
}
function definitionAt(plan, ref) {
	return (ref.kind === "bundle" ? plan.bundles.get(ref.name) : definitionOf(plan, ref))?.at ?? null;
}

// src/diff/same-meaning.ts
/**
* `same-meaning`: several limits of one value that change together and, taken together, accept what was accepted. (One limit
* alone is asked by itself.)
*/
function sameMeaning(all, prover) {
	const byNode = /* @__PURE__ */ new Map();
	for (const one of all) {
		if (!one.node || !one.edit || one.kind.on !== "node" || !one.kind.constraint) continue;
		byNode.set(one.node, [...byNode.get(one.node) ?? [], one]);
	}
	const same = /* @__PURE__ */ new Set();
	for (const [node, members] of byNode) {
		const [first] = members;
		if (!first || members.length < 2 || freeReason(first)) continue;
		const edit = (schema) => editAt(schema, node.base.steps, (old) => limitsOf(old, node.head));
		if (members.some((one) => one.kind.id.startsWith("object-")) || prover.allowsLess(first, edit).answer !== "no" || prover.allowsMore(first, edit).answer !== "no") continue;
		for (const member of members) same.add(member);
	}
	return same;
}
/** The head's limits around the base's properties. */
function limitsOf(base, head) {
	return withKeys(head.schema, {
		properties: own(base, "properties"),
		required: own(base, "required")
	});
}

// src/diff/word.ts
/** A judged difference as a change: its effects, its level and its words. */
function wordChange(one, impact, fold, assessment, settings) {
	const c = caseOf(one, impact, fold, assessment);
	const { producers, consumers, reason } = assessment;
	const effects = {
		producers: effectOf(c, producers, c.kind.producers),
		consumers: effectOf(c, consumers, c.kind.consumers)
	};
	return {
		kind: one.kind.id,
		plan: one.plans.head.id,
		object: fold?.object ?? one.object,
		level: levelOf(one.kind, effects.producers.level, effects.consumers.level, reason !== null, settings),
		...effects,
		event: fold ? null : one.event,
		property: fold ? fold.property : one.property,
		source: one.source,
		destinations: consumers.destinations,
		events: fold?.events ?? null,
		renamedFrom: one.renamedFrom,
		proof: proofOf(producers, consumers),
		reason,
		message: messageOf(c),
		story: storyOf(c, effects, reason),
		at: fold?.at ?? one.at,
		before: fold ? fold.before : one.before,
		data: fold?.property ? {
			...one.data,
			property: fold.property
		} : one.data,
		witness: producers.witness ?? consumers.witness,
		impact,
		approved: null
	};
}
function proofOf(producers, consumers) {
	if (producers.undecided !== null || consumers.undecided !== null) return "undecided";
	return producers.proof === "proven" || consumers.proof === "proven" ? "proven" : "structural";
}
/** The worse of the effects on those that the team protects, or the level that its config gives the kind. */
function levelOf(kind, producers, consumers, excused, { levels, protect }) {
	const guarded = worse(protect === "consumers" || protect === "none" ? "safe" : producers, protect === "producers" || protect === "none" ? "safe" : consumers);
	const set = levels.get(kind.id);
	if (set === void 0) return guarded;
	return excused && producers === "safe" && consumers === "safe" ? guarded : set;
}
function effectOf(c, side, effect) {
	if (side.level === "safe" && effect.level !== "safe" && !effect.of && !side.shown) return {
		level: "safe",
		reason: words(effect === c.kind.producers ? "What apps send stays right." : "What reads it stays right.")
	};
	return {
		level: side.level,
		reason: effect.reason?.(c) ?? words(effect.why)
	};
}
/** What happens to an event that is no longer right. "Dropped" is said only where it is. */
function consequence(enforcement) {
	if (enforcement === "drop-event") return "is dropped";
	if (enforcement === "drop-property") return "no longer matches the plan, and what is wrong in it is dropped";
	return "no longer matches the plan";
}
function messageOf(c) {
	const said = c.kind.message?.(c) ?? c.kind.title(c);
	const fails = c.less && c.undecided === null ? c.kind.fails?.(c) : void 0;
	return fails ? [
		...said,
		": ",
		...fails,
		` ${consequence(c.enforcement)}`
	] : said;
}
function storyOf(c, effects, reason) {
	const { kind } = c;
	const harmless = effects.producers.level === "safe" && effects.consumers.level === "safe";
	return {
		title: kind.title(c),
		why: harmless && reason ? reason : whyOf(c, effects),
		mend: harmless ? null : kind.mend?.(c) ?? null,
		mendAt: c.mendAt && c.fold ? inShared(c.mendAt, c.fold.at) : c.mendAt,
		onMain: kind.onMain(c),
		here: kind.here(c)
	};
}
/** The same field of the shared thing. */
function inShared(mendAt, shared) {
	return {
		file: shared.file,
		pointer: `${shared.pointer}${mendAt.pointer.slice(mendAt.pointer.lastIndexOf("/"))}`
	};
}
function whyOf(c, { producers, consumers }) {
	const parts = [];
	if (producers.level !== "safe") parts.push([...producers.reason, ...dropped(c)]);
	if (consumers.level === "breaking" && producers.level === "safe" && c.node) parts.push(words("Apps are fine."));
	if (consumers.level !== "safe") parts.push(consumers.reason);
	if (parts.length === 0) parts.push(consumers.reason);
	return parts.flatMap((part, index) => index === 0 ? part : [" ", ...part]);
}
function dropped(c) {
	if (!c.less || !c.enforcement?.startsWith("drop-")) return [];
	return [c.enforcement === "drop-event" ? " Such an event is dropped." : " What is wrong in such an event is dropped."];
}

// src/diff/judge.ts
/** Differences with their effects, their words and how they were accepted. */
function judgeAll(differences, plans, prover, accepting) {
	const same = prover ? sameMeaning(differences, prover) : /* @__PURE__ */ new Set();
	const judging = {
		less: prover,
		more: prover,
		settings: accepting.settings,
		now: accepting.now,
		sameMeaning: same
	};
	const told = foldShared(differences, plans).map((group) => tell(group, judging, accepting));
	const unfolded = told.filter(({ change }) => change.events === null);
	return {
		changes: told.map((one) => one.change),
		witnesses: prover ? eventWitnesses(unfolded, prover) : []
	};
}
function tell({ fold, members }, judging, accepting) {
	const [difference] = members;
	const impact = members.length === 1 ? impactOf(difference) : mergeImpact(members);
	const change = wordChange(difference, impact, fold, worst$1(members, judging), judging.settings);
	const approved = acceptance$2(change, changeFingerprint(change), members, accepting);
	return {
		change: approved ? {
			...change,
			approved
		} : change,
		difference
	};
}
/** Judged by the worst member. What one event has shown of the edit needs no proof for the others. */
function worst$1(members, judging) {
	let found = null;
	for (const one of members) {
		const less = found?.producers.shown ? null : judging.less;
		const more = found?.consumers.shown ? null : judging.more;
		const next = assess(one, impactOf(one), {
			...judging,
			less,
			more
		});
		found = found ? join$1(found, next) : next;
	}
	return found;
}
function join$1(a, b) {
	const harmless = (one) => one.producers.level === "safe" && one.consumers.level === "safe";
	return {
		producers: worseSide(a.producers, b.producers),
		consumers: worseSide(a.consumers, b.consumers),
		reason: harmless(a) && !harmless(b) ? b.reason : a.reason,
		enforcement: harmless(a) && !harmless(b) ? b.enforcement : a.enforcement
	};
}
function worseSide(a, b) {
	const level = worse(a.level, b.level);
	const side = {
		...a.shown || a.level === level ? a : b,
		level
	};
	const known = new Set(a.destinations.map((effect) => effect.destination));
	const others = b.destinations.filter((effect) => !known.has(effect.destination));
	return {
		...side,
		destinations: [...a.destinations, ...others]
	};
}

// src/model/schema.ts
/**
* The schema under a policy on unplanned properties. `forbid` closes every object that lists `properties`, at every
* depth; an explicit `additionalProperties` (or `unevaluatedProperties`) wins. Where branches (`allOf`, `anyOf`, `then`, …)
* name further properties, the object that they are part of is closed around the names of all of them, and the branches
* stay open: a closed branch would forbid its siblings' properties.
*
* @param schema self-contained, as in `Body.schema`: references go to its own `$defs` only
*/
function withUnplanned(schema, policy) {
	return policy === "allow" ? schema : new Closer(definitionsOf(schema)).document(schema);
}
/** The schema as payloads are planned: nothing in them but what it names. */
function closed(schema) {
	return withUnplanned(schema, "forbid");
}
function definitionsOf(schema) {
	const defs = own(schema, "$defs");
	const entries = isObject(defs) ? Object.entries(defs) : [];
	return new Map(entries.flatMap(([name, value]) => isObject(value) ? [[reference(name), value]] : []));
}
const reference = (name) => `#/$defs/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
/** Keywords whose schemas speak of the same value as the schema that they are in, and can name its properties. */
const branches = [
	"allOf",
	"anyOf",
	"oneOf",
	"then",
	"else",
	"dependentSchemas",
	"dependencies"
];
/** Keywords whose schemas speak of something inside the value. */
const inner = [
	"additionalProperties",
	"additionalItems",
	"patternProperties",
	"prefixItems",
	"items"
];
/** The schemas inside a keyword's value, be it one schema, a list or a map of them. */
function schemasIn(key, value) {
	if (Array.isArray(value)) return value.filter(isObject);
	if (!isObject(value)) return [];
	return /^(dependent|dependencies|pattern)/.test(key) ? Object.values(value).filter(isObject) : [value];
}
/** All schemas that speak of one value: those given, and their branches. */
var Location = class Location {
	#schemas = /* @__PURE__ */ new Set();
	#defs;
	constructor(schemas, defs) {
		this.#defs = defs;
		for (const schema of schemas) this.#add(schema);
	}
	#add(schema) {
		if (this.#schemas.has(schema)) return;
		this.#schemas.add(schema);
		for (const key of branches) for (const part of schemasIn(key, own(schema, key) ?? null)) this.#add(part);
		const target = this.#defs.get(String(own(schema, "$ref")));
		if (target) this.#add(target);
	}
	/** names under `properties` or `patternProperties`; null where no schema has that keyword */
	names(key) {
		const found = [...this.#schemas].map((schema) => own(schema, key)).filter(isObject);
		return found.length === 0 ? null : new Set(found.flatMap(Object.keys));
	}
	/** true where some schema says itself that other properties may come */
	get isOpen() {
		return [...this.#schemas].some((schema) => ["additionalProperties", "unevaluatedProperties"].some((key) => (own(schema, key) ?? false) !== false));
	}
	property(name) {
		const schemas = [...this.#schemas].flatMap((schema) => {
			const properties = own(schema, "properties");
			const child = isObject(properties) ? own(properties, name) : void 0;
			return isObject(child) ? [child] : [];
		});
		return new Location(schemas, this.#defs);
	}
	items() {
		const schemas = [...this.#schemas].map((schema) => own(schema, "items")).filter(isObject);
		return new Location(schemas, this.#defs);
	}
};
var Closer = class {
	#defs;
	/** definitions that are a branch somewhere: reference → reference of their open form */
	#open = /* @__PURE__ */ new Map();
	constructor(defs) {
		this.#defs = defs;
	}
	document(schema) {
		const result = this.#schema(schema, new Location([schema], this.#defs), true);
		if (this.#defs.size === 0) return result;
		const defs = {};
		const original = schema["$defs"];
		for (const [name, value] of Object.entries(original)) setOwn(defs, name, isObject(value) ? this.#schema(value, new Location([value], this.#defs), true) : value);
		const made = /* @__PURE__ */ new Set();
		for (const target of this.#open.keys()) {
			const definition = this.#defs.get(target);
			if (definition === void 0 || made.has(target)) continue;
			made.add(target);
			const name = openName(target);
			setOwn(defs, name, this.#schema(definition, new Location([definition], this.#defs), false));
		}
		return {
			...result,
			$defs: defs
		};
	}
	/** @param whole whether the schema is the one that stands for the value, and not a branch of it */
	#schema(schema, location, whole) {
		const result = {};
		for (const [key, value] of Object.entries(schema)) setOwn(result, key, this.#keyword(key, value, location));
		const target = own(schema, "$ref");
		if (typeof target === "string" && this.#defs.has(target)) {
			if (whole && this.#isAll(target, location)) return result;
			result["$ref"] = this.#openReference(target);
		}
		return whole ? this.#close(result, schema, location) : result;
	}
	#keyword(key, value, location) {
		if (key === "properties" && isObject(value)) {
			const entries = Object.entries(value);
			return objectFrom(entries.map(([name, child]) => [name, isObject(child) ? this.#schema(child, location.property(name), true) : child]));
		}
		if (key === "items" && isObject(value)) return this.#schema(value, location.items(), true);
		if (branches.includes(key)) return this.#each(key, value, (schema) => this.#schema(schema, location, false));
		if (inner.includes(key)) return this.#each(key, value, (schema) => this.#schema(schema, new Location([schema], this.#defs), true));
		return value;
	}
	#each(key, value, change) {
		const one = (item) => isObject(item) ? change(item) : item;
		if (Array.isArray(value)) return value.map(one);
		if (!isObject(value)) return value;
		if (!/^(dependent|dependencies|pattern)/.test(key)) return change(value);
		return objectFrom(Object.entries(value).map(([name, item]) => [name, one(item)]));
	}
	#close(result, schema, location) {
		const names = location.names("properties");
		const said = Object.hasOwn(schema, "additionalProperties") || Object.hasOwn(schema, "unevaluatedProperties");
		if (names === null || said || location.isOpen) return result;
		for (const key of ["properties", "patternProperties"]) {
			const wanted = location.names(key);
			if (wanted === null) continue;
			const own_ = isObject(result[key]) ? { ...result[key] } : {};
			for (const name of wanted) if (!Object.hasOwn(own_, name)) setOwn(own_, name, {});
			setOwn(result, key, own_);
		}
		return {
			...result,
			additionalProperties: false
		};
	}
	/** Whether a definition names all that is known of a value, so that it can close it. */
	#isAll(target, location) {
		const definition = this.#defs.get(target);
		const known = new Location([definition], this.#defs).names("properties") ?? /* @__PURE__ */ new Set();
		return [...location.names("properties") ?? []].every((name) => known.has(name));
	}
	#openReference(target) {
		const name = reference(openName(target));
		this.#open.set(target, name);
		return name;
	}
};
const openName = (target) => `${decodeURIComponent(target.slice(8))} (open)`;

// src/diff/planned.ts
/**
* The planned reading: what an app that keeps to the plan can send. Accepts the payloads of the schema that hold only what
* the plan names: each object that lists properties is closed to others, unless it says itself what others look like.
*/
function planned(schema) {
	return closed(withoutImplied$1(schema, "allow"));
}
/** The head's schema without the properties that the base lists nowhere at that place: what readers of the base see of it. */
function knownTo(head, base) {
	const [mine, theirs] = [own(head, "properties"), own(base, "properties")];
	const items = [own(head, "items"), own(base, "items")];
	let result = head;
	if (isObject(mine) && isObject(theirs)) {
		const properties = Object.entries(mine).filter(([name]) => Object.hasOwn(theirs, name)).map(([name, schema]) => [name, knownPart(schema, theirs[name])]);
		const required = own(head, "required");
		const names = Array.isArray(required) ? required.filter((name) => typeof name !== "string" || Object.hasOwn(theirs, name)) : void 0;
		result = withKeys(result, {
			properties: objectFrom(properties),
			required: names
		});
	}
	if (isObject(items[0]) && isObject(items[1])) result = withKeys(result, { items: knownTo(items[0], items[1]) });
	return result;
}
function knownPart(head, base) {
	return isObject(head) && isObject(base) ? knownTo(head, base) : head;
}

// src/diff/trim.ts
/** Keywords that speak of one property at a time, or of none. */
const SEPARATE = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties",
	"$defs",
	"definitions",
	...ANNOTATIONS
]);
/**
* The schema of a payload with the named and the required properties alone. Where nothing at its root ties properties
* together, a payload that shows something about the named ones can leave the optional others out, so that a question about
* them has the same answer and is smaller. Null where something does.
*/
function trimmed(schema, names) {
	const properties = own(schema, "properties");
	if (!isObject(properties) || isObject(own(schema, "additionalProperties"))) return null;
	if (Object.keys(schema).some((key) => !SEPARATE.has(key))) return null;
	return withKeys(schema, { properties: objectFrom(Object.entries(properties).filter(([name]) => names.has(name))) });
}
/** The required properties of a payload. */
function requiredIn(schema) {
	const names = own(schema, "required");
	return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}
/** The part of an example that a trimmed schema knows. */
function trimmedExample(example, names) {
	return isObject(example) ? objectFrom(Object.entries(example).filter(([name]) => names.has(name))) : example;
}

// src/diff/prove.ts
const DIALECTS = {
	"4": "http://json-schema.org/draft-04/schema#",
	"6": "http://json-schema.org/draft-06/schema#",
	"7": "http://json-schema.org/draft-07/schema#",
	"2019-09": "https://json-schema.org/draft/2019-09/schema",
	"2020-12": "https://json-schema.org/draft/2020-12/schema"
};
/** Of one property more questions than this are not asked: the values of a list of thousands can all go at once. */
const MOST_PER_NODE = 50;
/** The questions that judging a change puts to the proof engine, in the planned reading. */
var Prover = class {
	#engine;
	#planned = /* @__PURE__ */ new WeakMap();
	#less = /* @__PURE__ */ new WeakMap();
	#asked = /* @__PURE__ */ new WeakMap();
	constructor(engine) {
		this.#engine = engine;
	}
	/** Does the base with this one change refuse an event that an app may send by the base? */
	allowsLess(one, edit) {
		const answer = this.#less.get(edit) ?? this.#allowsLess(one, edit);
		this.#less.set(edit, answer);
		return answer;
	}
	#allowsLess(one, edit) {
		const { node } = one;
		const sides = node && edited(node, edit);
		if (!node || !sides) return notFound;
		const open = one.kind.producers.reading === "open" && node.base;
		const accepts = open ? withUnnamed(planned(sides.base), open) : planned(sides.base);
		if (!accepts) return notFound;
		return this.#ask(accepts, withUnplanned(sides.changed, node.scope.head.unplanned), one, sides.names);
	}
	/** Does the base with this one change allow an event that the base did not promise to its readers? */
	allowsMore(one, edit) {
		const sides = one.node && edited(one.node, edit);
		if (!sides) return notFound;
		return this.#ask(planned(knownTo(sides.changed, sides.base)), sides.base, one, sides.names);
	}
	/** Does the head as a whole refuse an event that an app may send by the base? */
	refuses(base, head) {
		return this.#engine.findCounterexample(this.#plannedOf(base), effective(head));
	}
	/** Does forbidding what the plan does not name refuse an event that this payload allowed? */
	forbidsUnnamed(body) {
		const accepts = withUnnamed(this.#plannedOf(body), {
			steps: [],
			property: null,
			schema: body.schema,
			children: []
		});
		return accepts ? this.#engine.findCounterexample(accepts, effective(body, "forbid")) : notFound;
	}
	/** What a payload is refused for, in a validator's words; empty where it is right, null where it can't tell. */
	errors(body, payload, reading) {
		const schema = reading === "planned" ? this.#plannedOf(body) : effective(body);
		try {
			return this.#engine.validate(schema, payload).errors;
		} catch {
			return null;
		}
	}
	#ask(accepts, rejects, one, names) {
		const asked = one.node ? this.#asked.get(one.node) ?? 0 : 0;
		if (asked >= MOST_PER_NODE) return tooMany;
		if (one.node) this.#asked.set(one.node, asked + 1);
		const examples = one.events?.base?.examples.map((example) => example.value) ?? [];
		const prefer = names ? examples.map((example) => trimmedExample(example, names)) : examples;
		return this.#engine.findCounterexample(accepts, rejects, { prefer });
	}
	#plannedOf(body) {
		const known = this.#planned.get(body);
		if (known) return known;
		const schema = planned(written(body));
		this.#planned.set(body, schema);
		return schema;
	}
};
const tooMany = {
	answer: "undecided",
	reason: `only the first ${MOST_PER_NODE} questions about one property are asked`
};
const notFound = {
	answer: "undecided",
	reason: "the place of the change could not be found"
};
/**
* The base, and the base with the edit, as small as the question allows. Where the drafts differ a keyword of one means
* nothing in the other, so that the head stands for the edit.
*/
function edited({ scope, base: old, head: now }, edit) {
	const base = written(scope.base);
	const changed = scope.base.dialect === scope.head.dialect ? edit(base) : written(scope.head);
	if (!changed) return null;
	const about = [old, now].flatMap((node) => node?.steps[1] ?? []);
	const names = /* @__PURE__ */ new Set([
		...about,
		...requiredIn(base),
		...requiredIn(changed)
	]);
	const [small, smallChanged] = about.length > 0 ? [trimmed(base, names), trimmed(changed, names)] : [null, null];
	if (!small || !smallChanged) return {
		base,
		changed,
		names: null
	};
	return {
		base: small,
		changed: smallChanged,
		names
	};
}
function written(body) {
	const { schema, dialect } = body;
	return own(schema, "$schema") === void 0 ? withKeys(schema, { $schema: DIALECTS[dialect] }) : schema;
}
/** What the plan accepts of a payload, under its policy for properties that it does not name. */
function effective(body, unplanned = body.unplanned) {
	return withUnplanned(written(body), unplanned);
}
/** The schema with one property at that object that the plan does not name. */
function withUnnamed(schema, node) {
	return editAt(schema, node.steps, (object) => {
		const listed = own(object, "properties");
		const properties = isObject(listed) ? listed : {};
		let name = "unplanned_property";
		while (Object.hasOwn(properties, name)) name += "_";
		const opened = withKeys(object, {
			properties: withEntry(properties, name, { const: true }),
			additionalProperties: void 0
		});
		return withRequired(opened, name, true);
	});
}

// src/diff/index.ts
/** Every difference between two plans, judged for those who send and those who read, with payloads that show it. */
async function diffPlans(input) {
	const plans = sides(input.base, input.head);
	if (!plans) return {
		changes: [],
		witnesses: []
	};
	const main = await diffSides(plans, input);
	if (!input.head || !input.releases?.length) return main;
	const known = new Set(main.changes.map(changeFingerprint));
	const older = [];
	for (const release of input.releases) {
		const { changes } = await diffSides(sides(release.plan, input.head), input);
		const settled = new Set((await sinceThen(release, input)).map(changeFingerprint));
		for (const change of changes) {
			const id = changeFingerprint(change);
			if (change.producers.level !== "breaking" || known.has(id) || settled.has(id)) continue;
			known.add(id);
			older.push(sinceRelease(change, release.tag, input.settings));
		}
	}
	return {
		changes: [...main.changes, ...older],
		witnesses: main.witnesses
	};
}
/** What main has already changed since the release: it was settled when it was merged. */
async function sinceThen(release, input) {
	const plans = input.base && sides(release.plan, input.base);
	return plans ? (await diffSides(plans, input)).changes : [];
}
function sides(base, head) {
	if (base && head) return {
		base,
		head,
		first: false,
		last: false
	};
	if (head) return {
		base: emptyPlan(head),
		head,
		first: true,
		last: false
	};
	return base ? {
		base,
		head: emptyPlan(base),
		first: false,
		last: true
	} : null;
}
async function diffSides(plans, input) {
	const differences = comparePlans(plans);
	const prover = differences.some(needsProof) ? new Prover(await import("./proof-45da6948.js")) : null;
	const all = prover ? [...differences, ...interactions(differences, prover)] : differences;
	return judgeAll(all, plans, prover, input);
}
const needsProof = (one) => one.edit !== null || one.kind.id === "plan-unplanned-forbidden";
/** Only apps in the wild are concerned: what reads the data has moved with main. */
function sinceRelease(change, tag, settings) {
	const guarded = settings.protect === "producers" || settings.protect === "both";
	return {
		...change,
		level: settings.levels.get(change.kind) ?? (guarded ? "breaking" : "safe"),
		consumers: {
			level: "safe",
			reason: words("What reads it has moved with main.")
		},
		destinations: [],
		reason: say`Apps built to ${value$1(tag)} may still be in use; against main alone this is no change.`
	};
}

// src/lint/overrides.ts
/** Prepares a plan's overrides; ask it for each rule. */
function overridesOf(plan, settings) {
	const matchers = settings.overrides.map((override) => matcher(plan, override));
	return (rule) => {
		const basic = settings.rules.get(rule);
		if (!basic) throw new Error(`no setting for the rule ${rule}`);
		const overrides = settings.overrides.flatMap((override, index) => {
			const own = override.rules.get(rule);
			if (!own) return [];
			const options = own.options ? {
				...basic.options,
				...own.options
			} : basic.options;
			const setting = {
				...basic,
				level: own.level,
				options,
				from: `overrides/${index}`
			};
			return [{
				matches: matchers[index],
				setting
			}];
		});
		return {
			settings: [basic, ...overrides.map((override) => override.setting)],
			of: (subject) => overrides.findLast((override) => override.matches(subject))?.setting ?? basic
		};
	};
}
function matcher(plan, override) {
	const inFiles = override.files.length > 0 ? globTest(override.files, "path") : null;
	const { events, status, owners, tags } = override.match;
	const byName = events ? globTest(events, "name") : null;
	const asksEvent = events ?? status ?? owners ?? tags;
	return (subject) => {
		if (inFiles && !inFiles(subject.at.file)) return false;
		if (!asksEvent) return true;
		const event = eventOf$1(subject.object, plan);
		if (!event) return false;
		if (byName && !byName(event.name)) return false;
		if (status && !status.includes(event.status)) return false;
		if (owners && !(event.owner !== null && owners.includes(event.owner))) return false;
		return !tags || event.tags.some((tag) => tags.includes(tag));
	};
}
/** The event that an object is or belongs to. An event's name may itself hold a slash. */
function eventOf$1(object, plan) {
	if (object.startsWith("event:")) return plan.events.get(object.slice(6)) ?? null;
	if (!object.startsWith("property:")) return null;
	const text = object.slice(9);
	for (let end = text.indexOf("/"); end !== -1; end = text.indexOf("/", end + 1)) {
		const event = plan.events.get(text.slice(0, end));
		if (event) return event;
	}
	return null;
}

// src/lint/run.ts
const rulesById = new Map(rules$1.map((rule) => [rule.id, rule]));
/** Runs every rule that is on and awake over every plan. */
function lint(input) {
	const results = input.plans.map((plan) => lintPlan(plan, input));
	return {
		findings: results.flatMap((result) => result.findings),
		suppressed: results.flatMap((result) => result.suppressed)
	};
}
function lintPlan(plan, input) {
	const base = input.base?.find((other) => other.id === plan.id) ?? null;
	const scopeOf = overridesOf(plan, input.settings);
	const context = {
		plan,
		plans: input.plans,
		base,
		bases: input.base ?? [],
		changes: input.changes.filter((change) => change.plan === plan.id),
		now: input.now,
		files: input.files,
		destinationTypes: input.settings.destinationTypes,
		rules: rulesById,
		deprecated: deprecatedObjects(plan, base)
	};
	const registries = input.registries?.find((other) => other.id === plan.id) ?? plan;
	const awake = rules$1.filter((rule) => rule.check !== null && isAwake(rule, registries, base));
	const run = (rule, unused) => runRule(rule, scopeOf(rule.id), {
		...context,
		unused
	});
	const first = awake.filter((rule) => !rule.last).flatMap((rule) => run(rule, /* @__PURE__ */ new Set()));
	const silenced = applySuppressions(first, plan, input.now);
	const judged = new Set(awake.filter((rule) => isOn(scopeOf(rule.id))).map((rule) => rule.id));
	const unused = new Set(plan.suppressions.filter((one) => judged.has(one.rule) && !silenced.used.has(one)));
	const hygiene = applySuppressions(awake.filter((rule) => rule.last).flatMap((rule) => run(rule, unused)), plan, input.now);
	return {
		findings: [...silenced.findings, ...hygiene.findings],
		suppressed: [...silenced.suppressed, ...hygiene.suppressed]
	};
}
function isAwake(rule, registries, base) {
	if (rule.needs === void 0) return true;
	return rule.needs === "base" ? base !== null : registries[rule.needs].size > 0;
}
function isOn(scope) {
	return scope.settings.some((setting) => setting.level !== "off");
}
/** Runs a rule once for each set of options in force somewhere, and keeps what each found where it is in force. */
function runRule(rule, scope, context) {
	const findings = [];
	const spared = sparesDeprecated(rule) ? context.deprecated : /* @__PURE__ */ new Set();
	const inForce = scope.settings.filter((setting) => setting.level !== "off").map((setting) => setting.options);
	const run = (options) => rule.check?.({
		...context,
		options,
		report: (messageId, found) => {
			const setting = scope.of(found);
			if (setting.level === "off" || setting.options !== options || spared.has(found.object)) return;
			findings.push({
				rule: rule.id,
				plan: context.plan.id,
				messageId,
				message: rule.messages[messageId](found.data),
				severity: milder(setting.level, found.atMost),
				object: found.object,
				at: found.at,
				suggestion: found.suggestion ?? null,
				fix: found.fix ?? null,
				related: found.related ?? []
			});
		}
	});
	for (const options of new Set(inForce)) run(options);
	return findings;
}
const SEVERITIES = [
	"info",
	"warning",
	"error"
];
function milder(level, atMost) {
	if (atMost === void 0) return level;
	return SEVERITIES.indexOf(level) <= SEVERITIES.indexOf(atMost) ? level : atMost;
}
/**
* What makes a finding the same on both sides: rule, plan, object and message id. A renamed object keeps its old path.
* @param renames object ids of the head → of the base: `event:New` → `event:Old`, `property:E/new` → `property:E/old`
*/
function findingKey(finding, renames = /* @__PURE__ */ new Map()) {
	return JSON.stringify([
		finding.rule,
		finding.plan,
		oldObject(finding.object, renames),
		finding.messageId
	]);
}
function oldObject(object, renames) {
	if (renames.size === 0) return object;
	const exact = renames.get(object);
	if (exact !== void 0) return exact;
	for (let end = object.length - 1; end > 0; end--) {
		const mark = object.charAt(end);
		if (mark !== "." && mark !== "[" && mark !== "/") continue;
		const parent = renames.get(object.slice(0, end)) ?? renamedEvent(object.slice(0, end), mark, renames);
		if (parent !== void 0) return parent + object.slice(end);
	}
	return object;
}
function renamedEvent(start, mark, renames) {
	if (mark !== "/" || !start.startsWith("property:")) return void 0;
	return renames.get(`event:${start.slice(9)}`)?.replace(/^event:/, "property:");
}

// src/report/locate.ts
const fileStart = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};
/** Lines and columns of an origin; the start of a file that could not be parsed. */
function locate(at, documents) {
	const document = documents.get(at.file);
	if (!document) return {
		file: at.file,
		place: fileStart
	};
	const place = at.range ? document.span(at.range[0], at.range[1]) : document.place(at.pointer);
	return {
		file: at.file,
		place
	};
}
function survivors(plans) {
	return new Map(plans.flatMap((plan) => {
		const file = plan.files.includes(plan.info.at.file) ? plan.info.at.file : plan.files[0];
		return file === void 0 ? [] : [[plan.id, file]];
	}));
}
/** A change with its places in the head and in the base. */
function locateChange(change, documents, survivors) {
	const inHead = (at) => {
		if (documents.head.has(at.file)) return locate(at, documents.head);
		const survivor = survivors.get(change.plan);
		if (survivor !== void 0) return {
			file: survivor,
			place: fileStart
		};
		return locate(at, documents.base);
	};
	const mendAt = change.story.mendAt;
	return {
		...change,
		...inHead(change.at),
		beforePlace: change.before && locate(change.before, documents.base),
		mendPlace: mendAt && inHead(mendAt),
		fingerprint: changeFingerprint(change)
	};
}

// src/report/unreadable.ts
/** A file that can't be read is never an old sin: it fails every run. */
const unreadableRules = /* @__PURE__ */ new Set([
	"yaml-syntax",
	"json-syntax",
	"file-limits",
	"file-readable"
]);
function isUnreadable(finding) {
	return unreadableRules.has(finding.rule);
}

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

// src/markdown/phrase.ts
/** A phrase as Markdown: code as code, names as harmless text, places as links where `placeLink` knows one. */
function fromPhrase(phrase, placeLink = () => null) {
	return phrase.map((part) => fromPart(part, placeLink));
}
function fromPart(part, placeLink) {
	if (typeof part === "string") return text(part);
	if ("code" in part) return code$1(part.code);
	if ("strong" in part) return strong$1(part.strong);
	if ("em" in part) return em$1(part.em);
	if ("name" in part) return text(part.name);
	const url = placeLink(part.place);
	return url === null ? text(part.place.text) : link(part.place.text, url);
}
/** A folded part: a line that is always shown, and what it hides. */
function details(summary, ...blocks) {
	return [
		html(`<details><summary>${phraseHtml(summary)}</summary>`),
		...blocks,
		html("</details>")
	];
}
/** A phrase as one line of HTML: Markdown is not read inside `<summary>`. */
function phraseHtml(phrase) {
	return phrase.map(partHtml).join("");
}
function partHtml(part) {
	if (typeof part === "string") return escaped(neutral(part));
	if ("code" in part) return `<code>${escaped(neutralCode(part.code))}</code>`;
	if ("strong" in part) return `<b>${escaped(neutral(part.strong))}</b>`;
	if ("em" in part) return `<i>${escaped(neutral(part.em))}</i>`;
	return escaped(neutral("name" in part ? part.name : part.place.text));
}
function escaped(value) {
	return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
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
	if (change.property !== null) return [code(change.property.replace(/^(user|group)\.(?=.)/, change.event === null ? "" : "$&"))];
	if (change.events === null) return words("it");
	return [code(change.object.slice(change.object.indexOf(":") + 1))];
}
/** True where a property is changed, its own or one that is shared. */
function isOfProperty(change) {
	return change.property !== null || change.events !== null && !/^(source|destination):/.test(change.object);
}
function value(change) {
	const found = own(change.data, "value");
	return found === void 0 ? words("a value") : [code(typeof found === "string" ? found : stringify(found))];
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
	return [...details(summary(report), ...shown.length > 0 ? [list$1(shown.map((group) => line$1(group, report, context)))] : [], ...left > 0 ? [paragraph(`And ${count(left, "more finding")}, in the job summary.`)] : []), ...starting];
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
	return url === null ? fromPhrase([code(rule)])[0] : link(rule, url);
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
	return [...standardChanges.length === 0 ? [] : details(words(`The standard itself changes: ${count(standardChanges.length, "change")}, in force once merged`), list$1(standardChanges.slice(0, 30).map((change) => fromPhrase(sentence$1(say`This pull request ${change}`))))), ...exceptionsAdded.length === 0 ? [] : details(words(count(exceptionsAdded.length, "new exception")), list$1(exceptionsAdded.slice(0, 30).map((exception) => fromPhrase(sentence$1(clipped(exception, 300))))))];
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
		const name = fromPhrase([code(path)]);
		return [...url === null ? name : [link(plain([path]), url)], what === "changed" ? "" : `: ${what}`];
	});
	if (pages.length > most) items.push(`and ${count(pages.length - most, "more page")}`);
	return details(words(`Documentation: ${count(pages.length, "page")} will change`), list$1(items));
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
	return [paragraph([strong$1("Breaking on purpose?"), ...fromPhrase(said)])];
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
	if (items === 1) return say`A reviewer from the owning ${words(byOwner.size === 1 ? "team" : "teams")} (${list([...byOwner.keys()].map(name))})`;
	if (byOwner.size === 1 && [...byOwner.values()][0]?.size === items) return say`A reviewer from the owning team (${name([...byOwner.keys()][0])})`;
	const teams = [...byOwner].map(([owner, numbers]) => say`${words(numberList([...numbers]))}: ${name(owner)}`);
	return [
		...words("A reviewer from the owning team ("),
		...teams.flatMap((team, index) => [index === 0 ? "" : ", ", ...team]),
		")"
	];
}
function how(report, context) {
	if (report.accept.includes("label") && context.approveLabel !== null) return say` adds the label ${code(context.approveLabel)}.`;
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
			raised: major(now.version) > major(old.version)
		}];
	});
	if (raises.length === 0 || raises.length > 3) return [];
	const all = raises.flatMap((raise) => raise.numbers).sort((a, b) => a - b);
	const lead = all.length === breaks.length && !mixed ? "You can instead " : `For ${numberList(all)} you can instead `;
	if (raises.filter((raise) => raise.raised).length === raises.length) return [lead, ...say`say under ${"upgrade:"} what senders and readers must do, as the version is already raised.`];
	const edits = raises.map(({ event, old, next }) => say`${name(event)} from ${words(old)} to ${strong(next)}`);
	return [
		lead,
		"raise ",
		...list(edits),
		...say` and say under ${"upgrade:"} what senders and readers must do.`
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
	if (values !== void 0) return say`must be one of ${join(values.split(", ").map((value) => code(value.replace(/^"(.*)"$/, "$1"))), ", ")}`;
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
		[...faulty.has(propertyId(event.name, property.path)) ? ["❌ "] : [], code$1(property.path)],
		fromPhrase(shape(property)),
		property.required ? "yes" : "no",
		fromPhrase(clipped([name(property.description ?? "")], 200))
	]);
	const left = properties.length - shown.length;
	return details(say`${strong(subjectName(subject, names))}: new event`, ...event.description ? [paragraph(fromPhrase(clipped([name(event.description)], 400)))] : [], rows.length === 0 ? paragraph("It has no properties.") : table([
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
	return details([...say`${strong(subjectName(subject, names))}: ${words(title)}`, ...fromSource(example?.source ?? null, subject, names)], ...shown.length > 0 ? [table([
		"Property",
		"On main",
		"Here",
		"Apps that send it",
		"What reads it"
	], shown.map((change) => row(change, names)))] : [], ...told.length > shown.length ? [paragraph(`And ${count(told.length - shown.length, "more change")}.`)] : [], ...example ? [exampleBlock(example)] : [], ...said.length > 0 ? [list$1(said.map((phrase) => fromPhrase(phrase)))] : [], ...approveCommand(subject.changes, report));
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
	return [paragraph([lead, code$1(`waymark approve ${prints.join(" ")} --reason "…"`)])];
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
	return [strong(change.event), ...property.length > 0 ? [": ", ...property] : []];
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
	return [paragraph(strong$1(found.length === 1 ? "Is this here already?" : "Are these here already?")), list$1([...shown.map((finding) => fromPhrase(line(finding), placeLink(context))), ...left > 0 ? [`And ${left} more, in the findings below.`] : []])];
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
		paragraph(strong$1(lead)),
		list$1(shown.map((item) => [...item.kind === "change" ? changeItem(item.changes, context, places) : findingItem(item.findings, report, context, places)]), true),
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
	return [strong$1(fromPhrase(sentence$1(clipped(groupTitle(changes), 300)))), ...inline([" ", ...fromPhrase([
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
		strong$1(`${label}:`),
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
			strong$1(fromPhrase(sentence$1(title))),
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
		strong$1(fromPhrase(sentence$1(clipped(title, 300)), link)),
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
		strong$1(word),
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
	const shown = clipped(someOf(events.map(strong), 4), 80);
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
	return [paragraph(strong$1("To know before this is merged")), list$1([...shown.map((changes) => changeSaid(changes, placeLink(context))), ...left > 0 ? [fromPhrase(say`And ${left} more, in the table below.`)] : []])];
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

export { withUnplanned as _, render as a, findingFingerprint as b, summarise as c, locate as d, locateChange as f, diffPlans as g, lint as h, reportOptions as i, verdictOf as l, findingKey as m, dateOption as n, fromPhrase as o, survivors as p, planOptions as r, exitsWithFailure as s, baseOption as t, isUnreadable as u, hasEnded as v, changeFingerprint as y };