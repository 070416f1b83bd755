#!/usr/bin/env node
import { i as __toESM } from "./rolldown-runtime-7a094622.js";
import { n as require_fastest_levenshtein } from "./nearest-53cb2bf0.js";
import { $ as destinationEffects, A as sparesDeprecated, B as closed, Dt as thingId, Et as propertyId, F as bodiesOf, G as splitWords, H as dialectUris, I as walkProperties, J as isRenamed, L as lazily, M as deprecatedObjects, N as propertySubjects, Ot as traitId, P as declaredTypes, Q as propertyPair, R as require_semver, St as eventOf$1, U as withUnplanned, X as listsChildren, Y as itemsPair, Z as payloadPair, _t as withEntry, bt as same, ft as ANNOTATIONS, gt as editAt, ht as withoutImplied, l as applySuppressions, mt as meaningKey, n as rules, nt as value, q as detectors, vt as withKeys, wt as libraryId, xt as eventId, yt as withRequired } from "./presets-1309a08b.js";
import { S as words, a as objectFrom, f as segments, i as isObject, o as own, r as canonical, y as say } from "./regex-bbb3b583.js";
import { k as globTest } from "./files-b80d14da.js";
import { C as text, E as neutralCode, T as neutral, c as code, d as em, h as link, p as html, x as strong } from "./serialise-b3ae596b.js";
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
	const candidates = fresh.filter((item) => !renames.has(item)).flatMap((item) => candidatesFor(item, known, like)).sort((a, b) => a.distance - b.distance || order(a.key, b.key));
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
const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
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
	const key = (body) => meaningKey(withoutImplied(body.schema, body.unplanned));
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
	const keys = new Set(main.map(keyOf$1));
	const exempt = /* @__PURE__ */ new Map();
	const others = [];
	for (const source of /* @__PURE__ */ new Set([...base.variants.keys(), ...head.variants.keys()])) {
		const own = compare(source, bodyOf$1(base, source), bodyOf$1(head, source));
		const shared = new Set(own.map(keyOf$1));
		others.push(...own.filter((one) => !keys.has(keyOf$1(one))));
		for (const key of keys) if (!shared.has(key)) exempt.set(key, [...exempt.get(key) ?? [], source]);
	}
	return [...main.map((one) => ({
		...one,
		exempt: exempt.get(keyOf$1(one)) ?? []
	})), ...others];
}
/** The payload as a source sends it. */
function bodyOf$1(event, source) {
	return event.variants.get(source)?.body ?? event.body;
}
const keyOf$1 = (one) => `${one.kind.id} ${one.object} ${canonical(one.data)}`;
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
			written: null,
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

// src/diff/kind.ts
/** True where proof has a say in the level: it is found by proof, or proof may clear it. */
function isAsked({ level, shownBy }) {
	return level === "by proof" || level === "by destination" || shownBy === "payload";
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

// src/diff/planned.ts
/**
* The planned reading: what an app that keeps to the plan can send. Accepts the payloads of the schema that hold only what
* the plan names: each object that lists properties is closed to others, unless it says itself what others look like.
*/
function planned(schema) {
	return closed(withoutImplied(schema, "allow"));
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
/** The base's schema with the properties that only the head lists at that place, of whatever sort: readers of the base do not see them. */
function knowing(base, head) {
	const [mine, theirs] = [own(base, "properties"), own(head, "properties")];
	const items = [own(base, "items"), own(head, "items")];
	let result = base;
	if (isObject(mine) && isObject(theirs)) {
		const known = Object.entries(mine).map(([name, schema]) => [name, knowingPart(schema, own(theirs, name))]);
		const unknown = Object.keys(theirs).filter((name) => !Object.hasOwn(mine, name)).map((name) => [name, {}]);
		result = withKeys(result, { properties: objectFrom([...known, ...unknown]) });
	}
	if (isObject(items[0]) && isObject(items[1])) result = withKeys(result, { items: knowing(items[0], items[1]) });
	return result;
}
function knowingPart(base, head) {
	return isObject(base) && isObject(head) ? knowing(base, head) : base;
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
/** Whether nothing at the root of a payload's schema ties its properties together. */
function isSeparate(schema) {
	if (!isObject(own(schema, "properties")) || isObject(own(schema, "additionalProperties"))) return false;
	return Object.keys(schema).every((key) => SEPARATE.has(key));
}
/**
* The schema of a payload with the named and the required properties alone. Where nothing at its root ties properties
* together, a payload that shows something about the named ones can leave the optional others out, so that a question about
* them has the same answer and is smaller. Null where something does.
*/
function trimmed(schema, names) {
	if (!isSeparate(schema)) return null;
	const properties = Object.entries(schema["properties"]);
	return withKeys(schema, { properties: objectFrom(properties.filter(([name]) => names.has(name))) });
}
/** The same without the other required properties: a question about the named ones that is not about the rest at all. */
function only(schema, names) {
	const required = requiredIn(schema).filter((name) => names.has(name));
	const small = trimmed(schema, names);
	return small && withKeys(small, { required: required.length > 0 ? required : void 0 });
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

// src/diff/questions.ts
/** The property of the payload that a node is or is in, by its names on both sides; empty for the payload itself. */
const namesOf$1 = ({ base, head }) => [base, head].flatMap((node) => node?.steps[1] ?? []);
function written({ schema, dialect }) {
	return own(schema, "$schema") === void 0 ? withKeys(schema, { $schema: dialectUris[dialect] }) : schema;
}
/** What the plan accepts of a payload, under its policy for properties that it does not name. */
function effective(body, unplanned = body.unplanned) {
	return withUnplanned(written(body), unplanned);
}
/**
* The base with these edits. Where the drafts differ a keyword of one means nothing in the other, so that the head stands for
* any edit. Null: one of them has no place in it.
*/
function changedBy({ base, head }, edits) {
	if (base.dialect !== head.dialect) return written(head);
	return edits.reduce((schema, edit) => schema && edit(schema), written(base));
}
/** What the base with edits accepts of those who send. */
const forSenders = ({ head }, schema) => withUnplanned(schema, head.unplanned);
/** What the base, with edits or without, lets those who read expect of the head's payloads. */
const forReaders = ({ base }, schema, head) => withUnplanned(knowing(schema, head), base.unplanned);
/** @param open an object of the base that holds something that the plan does not name */
const sent = (schema, open) => open ? withUnnamed(planned(schema), open) : planned(schema);
/** Does one change make a difference, all else as it was? Null: it can't be asked. */
function aloneQuestion(direction, scope, about, changed, open) {
	const { schemas, names } = partsAbout(about, [written(scope.base), changed]);
	const [base, now] = schemas;
	if (direction === "more") {
		const reject = [withUnplanned(base, scope.base.unplanned)];
		return {
			accept: [planned(knownTo(now, base))],
			reject,
			names
		};
	}
	const accepts = sent(base, open);
	return accepts && {
		accept: [accepts],
		reject: [forSenders(scope, now)],
		names
	};
}
/**
* Does one change make a difference that is one of base and head, too? To those who read, all around it is as in the head: what
* else the base does not have like that is no matter of this change.
*/
function wholeQuestion(direction, node, about, edit, open) {
	const { scope } = node;
	if (scope.base.dialect !== scope.head.dialect) return null;
	const head = written(scope.head);
	const before = direction === "less" ? written(scope.base) : undone(head, node);
	const after = before && edit(before);
	if (!before || !after) return null;
	const { schemas, names } = partsAbout(about, [
		before,
		after,
		head
	]);
	const [old, now, all] = schemas;
	if (direction === "more") {
		const lets = (schema) => withUnplanned(schema, scope.base.unplanned);
		return {
			accept: [planned(all), lets(now)],
			reject: [lets(old)],
			names
		};
	}
	const accepts = sent(old, open);
	return accepts && {
		accept: [accepts],
		reject: [forSenders(scope, now), forSenders(scope, all)],
		names
	};
}
/** The head with the limits of one value, and whether it is required, as in the base. */
function undone(head, { base, head: now, parent, part }) {
	if (!base || !now) return null;
	const kept = (node) => Object.fromEntries([
		"properties",
		"required",
		"$defs",
		"$schema"
	].map((key) => [key, own(node, key)]));
	const limited = editAt(head, now.steps, (node) => withKeys(base.schema, kept(node)));
	if (!limited || !parent?.head || part !== "property" || !base.property?.required) return limited;
	const { name } = base.property;
	return editAt(limited, parent.head.steps, (holder) => withRequired(holder, name, true));
}
/**
* Is there a difference between base and head that is none of the base with any of these changes?
*
* @param part how much of the schemas it is about
*/
function togetherQuestion(direction, scope, old, changed, part) {
	const [base, head, ...others] = part([
		old,
		written(scope.head),
		...changed
	]);
	if (direction === "more") {
		const reject = [base, ...others].map((schema) => forReaders(scope, schema, head));
		return {
			accept: [planned(head)],
			reject,
			names: null
		};
	}
	return {
		accept: [planned(base), ...others.map((schema) => forSenders(scope, schema))],
		reject: [forSenders(scope, head)],
		names: null
	};
}
/** Schemas of a payload without all else; as they are where something ties it to the rest. */
function partsOnly(about, schemas) {
	const small = schemas.map((schema) => only(schema, new Set(about))).filter((schema) => schema !== null);
	return about.length > 0 && small.length === schemas.length ? small : schemas;
}
/** Schemas of a payload, as small as a question about these properties allows. */
function partsAbout(about, schemas) {
	const names = /* @__PURE__ */ new Set([...about, ...schemas.flatMap(requiredIn)]);
	const small = schemas.map((schema) => trimmed(schema, names)).filter((schema) => schema !== null);
	return about.length > 0 && small.length === schemas.length ? {
		schemas: small,
		names
	} : {
		schemas,
		names: null
	};
}
/** The part of a schema that says whether this payload is right. */
function partFor(payload, schema) {
	if (!isObject(payload)) return schema;
	return trimmed(schema, /* @__PURE__ */ new Set([...Object.keys(payload), ...requiredIn(schema)])) ?? schema;
}
/** The schema with one property at that object that the plan does not name. */
function withUnnamed(schema, { steps }) {
	return editAt(schema, steps, (object) => {
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

// src/diff/interactions.ts
/**
* The net under the kinds: what only several edits together refuse or allow. It is told at those of them without which it
* would not be so; what none of them explains is a change of the payload as a whole.
*/
function interactions(all, prover) {
	const byPart = /* @__PURE__ */ new Map();
	for (const one of all) {
		if (!isEdited(one)) continue;
		const parts = byPart.get(one.node.scope) ?? /* @__PURE__ */ new Map();
		byPart.set(one.node.scope, parts);
		const part = partOf(one.node);
		parts.set(part, [...parts.get(part) ?? [], one]);
	}
	const plain = /* @__PURE__ */ new Set();
	return [...byPart].flatMap(([scope, parts]) => {
		return (isWhole(scope, parts) ? [[...parts.values()].flat()] : [...parts.values()]).filter((members) => effectTogether(members, prover, plain) === "left").length === 0 ? [] : [wholeChange(payloadPair(scope))];
	});
}
const isEdited = (one) => one.node !== null && one.edit !== null;
/** The property of the payload that it is in; empty for the payload itself. */
const partOf = (node) => namesOf$1(node)[0] ?? "";
/** Whether what is said of one property of the payload can depend on another. */
function isWhole({ base, head }, parts) {
	return parts.has("") || ![base, head].every((body) => isSeparate(written(body)));
}
/** @param plain what is known to have no such effect: one shared edit reaches many events */
function effectTogether(members, prover, plain) {
	const [first] = members;
	if (!first || members.length < 2 || freeReason(first)) return "nothing";
	const { base, head } = first.node.scope;
	if (base.dialect !== head.dialect) return "nothing";
	const schemas = partsOnly(aboutOf(members), [base, head].map(written));
	const key = canonical([
		...schemas,
		base.unplanned,
		head.unplanned
	]);
	if (plain.has(key)) return "nothing";
	const effects = ["less", "more"].map((direction) => tellTogether(direction, members, prover));
	if (effects.every((effect) => effect === "nothing")) plain.add(key);
	return effects.includes("left") ? "left" : "told";
}
/** Tells at each change what it does together with others. */
function tellTogether(direction, members, prover) {
	const { scope } = members[0].node;
	const given = members.filter((one) => !isAsked(effectOf$1(one, direction)) && effectOf$1(one, direction).level !== "safe");
	const rest = members.filter((one) => !given.includes(one) && !isRenamed(one.node));
	const asked = new Set(rest.filter((one) => isAsked(effectOf$1(one, direction))));
	if (rest.length < 2 || asked.size === 0) return "nothing";
	const answers = new Map([...asked].map((one) => [one, prover.allows(direction, one, one.edit).answer]));
	if (![...answers.values()].includes("no")) return "nothing";
	const telling = [...asked].filter((one) => answers.get(one) !== "no");
	const about = aboutOf(members);
	const sets = telling.map((one) => [one.edit]);
	for (const _ of rest) {
		const found = prover.together(direction, scope, edits(given), about, sets);
		if (found.answer === "no") return sets.length > telling.length ? "told" : "nothing";
		if (found.answer !== "yes") return telling.length > 0 ? "told" : "left";
		const needed = neededFor(found.witness, direction, given, rest, prover);
		if (!needed.some((one) => asked.has(one))) return "left";
		for (const one of needed) prover.settle(direction, one.edit, prover.shown(direction, scope, found));
		sets.push(edits(needed));
	}
	return "left";
}
const edits = (members) => members.map((one) => one.edit);
const effectOf$1 = ({ kind }, direction) => direction === "less" ? kind.producers : kind.consumers;
/** The property of the payload that all of them are in, by its names; empty where they are in several. */
function aboutOf(members) {
	if (new Set(members.map((one) => partOf(one.node))).size > 1) return [];
	return [...new Set(members.flatMap(({ node }) => namesOf$1(node)))];
}
/** The changes without which the payload would be judged as by the base; none where these do not tell it apart. */
function neededFor(payload, direction, given, members, prover) {
	const { scope } = members[0].node;
	const tells = (some) => prover.isRight(direction, scope, edits([...given, ...some]), payload) === (direction === "more");
	const needed = members.filter((one) => !tells(members.filter((other) => other !== one)));
	return needed.length > 0 && tells(needed) ? needed : [];
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
	return worst$1(declared.length > 0 ? declared : [head.info.enforcement]);
}
function worst$1(values) {
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
	return say`${words("It was deprecated and its end date, ")}${value(sunset)}${words(", has passed.")}`;
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
	madeGood: false,
	destinations: []
};
const SAME = {
	...HARMLESS,
	proof: "proven"
};
const SAME_MEANING = words("It accepts exactly the same events as before.");
const IDLE = words("No event is accepted or refused because of it.");
/** The levels of a difference, with the payload that shows it, after the policies that look at it alone. */
function assess(one, impact, judging) {
	const enforcement = enforcementOf(one, impact.sources);
	const settled = (side, reason) => ({
		producers: side,
		consumers: side,
		reason,
		enforcement
	});
	if (judging.meaning.same.has(one)) return settled(SAME, SAME_MEANING);
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
function capped(one, sides, enforcement, { now, meaning }) {
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
		reason: open ?? changed ?? mildReason ?? idleReason(one, sides, meaning),
		enforcement
	};
}
/** Proven to make no difference: by itself, or in a payload in which others may. */
function idleReason(one, sides, { lone }) {
	const both = [sides.producers, sides.consumers];
	if (!(one.kind.on === "node" && both.some((side) => side.proof === "proven")) || !isHarmless(sides) || both.some((side) => side.shown)) return null;
	return lone.has(one) && !both.some((side) => side.madeGood) ? SAME_MEANING : IDLE;
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
	return answered(judging.less.allows("less", one, one.edit), side, byProof ? judging.settings.undecided : null, "head");
}
/** Broken whatever a payload shows; where one shows it, it is given. */
function witnessOnly(one, side, { less }) {
	if (!one.edit || !less) return side;
	const answer = less.allows("less", one, one.edit);
	return answer.answer === "yes" ? answered(answer, side, null, "head") : side;
}
/** @param open the level of what could not be decided; null: the level stands, as the table has it */
function answered(answer, side, open, rejectedBy) {
	if (answer.answer === "no") return {
		...SAME,
		madeGood: !answer.alone
	};
	if (answer.answer === "unshown") return {
		...side,
		shown: true
	};
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
		const answer = less?.forbidsUnnamed(event.body, head.events.get(event.id).body);
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
	const found = answered(judging.more.allows("more", one, one.edit), side, byProof ? judging.settings.undecided : null, "base");
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
		worse: [],
		idle: false
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
		worse: consumers.destinations,
		idle: assessment.reason === IDLE
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
		errors: [...new Set(errors.map(sentence))]
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
function sentence({ instancePointer, message }) {
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
	const properties = propertiesOf$1(one);
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
const propertiesOf$1 = ({ node }) => [node?.base?.property, node?.head?.property].filter((property) => property !== null && property !== void 0);
const propertyOwners = (one) => propertiesOf$1(one).map((property) => property.owner);
/** The apps that send it: not drafts, and not those whose own variant has nothing of the change. */
function sendersOf(one, sides) {
	if (one.source !== null) return [one.source];
	return sides.flatMap((side) => side.sources.filter((source) => source.status !== "draft").map((source) => source.id)).filter((id) => !one.exempt.includes(id));
}
/** Where it goes: a property may go to fewer places than its event, and a source does not feed every destination. */
function reachedFrom(one, sides) {
	const { destination } = one.data;
	if (one.kind.id.includes("-destination-") && typeof destination === "string") return [destination];
	const limits = propertiesOf$1(one).map((property) => property.destinations);
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
function acceptance(change, fingerprint, members, { settings, approvals, now }) {
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
/** The text of the last major tells nobody what this one asks. */
function upgradeOf(base, head) {
	const [old, now] = [import_semver.default.parse(base.version), import_semver.default.parse(head.version)];
	const text = head.upgrade?.trim();
	return old && now && now.major > old.major && text && text !== base.upgrade?.trim() ? text : null;
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
		const key = where ? `${where.object} ${where.property ?? ""} ${keyOf(one)} ${one.source ?? ""}` : `alone ${index}`;
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
const keyOf = (one) => `${one.kind.id} ${canonical(one.data)}`;
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
			if (this.#changesIn(ref).has(`${path} ${keyOf(one)}`)) return this.#place(ref);
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
		const keys = new Set(found.map((one) => `${inside(one.property, head?.root ?? "")} ${keyOf(one)}`));
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
			body: bodyOf([...bundle.properties.values()], bundle.at),
			root: ""
		} : null;
	}
	if (ref.kind === "common") return {
		body: bodyOf([...plan.common.values()], ref.at),
		root: ""
	};
	const definition = definitionOf(plan, ref);
	return definition ? {
		body: bodyOf([definition], definition.at),
		root: definition.path
	} : null;
}
function definitionOf(plan, ref) {
	return ref.kind === "library" ? plan.library.get(ref.name) : plan.schemas.get(ref.name)?.definition;
}
function bodyOf(properties, at) {
	return {
		at,
		properties,
		schema: {
			type: "object",
			properties: Object.fromEntries(properties.map((property) => [property.name, property.schema])),
			required: properties.filter((property) => property.required).map((property) => property.name)
		},
		dialect: "2020-12",
		written: null,
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
/** `same-meaning`: several limits of one value that change together and, taken together, accept what was accepted. */
function sameMeaning(all, prover) {
	const byNode = /* @__PURE__ */ new Map();
	for (const one of all) {
		if (!one.node || !one.edit || one.kind.on !== "node" || !one.kind.constraint) continue;
		byNode.set(one.node, [...byNode.get(one.node) ?? [], one]);
	}
	const groups = [...byNode];
	const lone = groups.flatMap(([, members]) => members.length === 1 ? members : []);
	const same = groups.flatMap(([node, members]) => isSame(node, members, prover) ? members : []);
	return {
		same: new Set(same),
		lone: new Set(lone)
	};
}
function isSame(node, members, prover) {
	const [first] = members;
	const isOpening = members.some((one) => one.kind.id.startsWith("object-"));
	if (!first || members.length < 2 || isOpening || freeReason(first)) return false;
	const edit = limitsEdit(node);
	return ["less", "more"].every((direction) => {
		const answer = prover.allows(direction, first, edit);
		return answer.answer === "no" && answer.alone;
	});
}
function limitsEdit({ base, head }) {
	const { steps } = base;
	return (schema) => editAt(schema, steps, (old) => limitsOf(old, head));
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
	const meaning = prover ? sameMeaning(differences, prover) : {
		same: /* @__PURE__ */ new Set(),
		lone: /* @__PURE__ */ new Set()
	};
	const judging = {
		less: prover,
		more: prover,
		settings: accepting.settings,
		now: accepting.now,
		meaning
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
	const change = wordChange(difference, impact, fold, worst(members, judging), judging.settings);
	const approved = acceptance(change, changeFingerprint(change), members, accepting);
	return {
		change: approved ? {
			...change,
			approved
		} : change,
		difference
	};
}
/** Judged by the worst member. What one event has shown of the edit needs no proof for the others. */
function worst(members, judging) {
	let found = null;
	for (const one of members) {
		const less = found?.producers.shown ? null : judging.less;
		const more = found?.consumers.shown ? null : judging.more;
		const next = withoutRefuted(assess(one, impactOf(one), {
			...judging,
			less,
			more
		}), one, judging.less);
		found = found ? join(found, next) : next;
	}
	return found;
}
/**
* A payload that the base with this one change refuses, and the head as a whole does not, is no event that is wrong there; and
* where the property has another name by now, one with the old name is none that the head has. The effect stands without it.
*/
function withoutRefuted(found, { node }, prover) {
	const { producers, consumers } = found;
	if (!node || !prover) return found;
	const payload = producers.witness?.payload;
	const accepted = payload !== void 0 && prover.errors(node.scope.head, payload, "policy")?.length === 0;
	return {
		...found,
		producers: accepted ? {
			...producers,
			witness: null
		} : producers,
		consumers: hasNewName(node) ? {
			...consumers,
			witness: null
		} : consumers
	};
}
function hasNewName({ renamed, parent }) {
	return renamed !== null || parent !== null && hasNewName(parent);
}
function join(a, b) {
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

// src/diff/prove.ts
/** Of one property more questions than this are not asked: the values of a list of thousands can all go at once. */
const MOST_PER_NODE = 50;
/** The questions that judging a change puts to the proof engine, in the planned reading. */
var Prover = class {
	#engine;
	#planned = /* @__PURE__ */ new WeakMap();
	#effective = /* @__PURE__ */ new WeakMap();
	#answers = {
		less: /* @__PURE__ */ new WeakMap(),
		more: /* @__PURE__ */ new WeakMap()
	};
	#asked = /* @__PURE__ */ new WeakMap();
	constructor(engine) {
		this.#engine = engine;
	}
	/**
	* `less`: does the base with this one change refuse an event that an app may send by the base? `more`: does it allow one
	* that the base did not promise to its readers? What the head as a whole makes good again is no such event.
	*/
	allows(direction, one, edit) {
		const answer = this.#answers[direction].get(edit) ?? (one.node ? this.#allows(direction, one, one.node, edit) : notFound);
		this.settle(direction, edit, answer);
		return answer;
	}
	/** Holds what is known of a change from elsewhere. */
	settle(direction, edit, answer) {
		this.#answers[direction].set(edit, answer);
	}
	#allows(direction, one, node, edit) {
		const { scope } = node;
		const changed = changedBy(scope, [edit]);
		if (!changed) return notFound;
		const about = namesOf$1(node);
		const open = direction === "less" && one.kind.producers.reading === "open" ? node.base : null;
		const alone = this.#ask(aloneQuestion(direction, scope, about, changed, open), one);
		if (alone.answer !== "yes" || this.#holds(direction, scope, alone.witness)) return alone;
		const whole = this.#ask(wholeQuestion(direction, node, about, edit, open), one);
		if (whole.answer === "no" && !isRenamed(node) && this.#takesAny(scope.head)) return {
			answer: "no",
			alone: false
		};
		return this.shown(direction, scope, whole);
	}
	/**
	* Is there a payload that base and head tell apart, and that none of these sets of changes does?
	*
	* @param given changes that are told anyway, so that the base is taken with them
	* @param about the properties of the payload that the changes are in; empty: any
	*/
	together(direction, scope, given, about, sets) {
		const base = changedBy(scope, given);
		const changed = sets.map((edits) => changedBy(scope, [...given, ...edits])).filter((schema) => schema !== null);
		if (!base || changed.length < sets.length) return notFound;
		const ask = (part) => this.#ask(togetherQuestion(direction, scope, base, changed, part));
		const alone = ask((schemas) => partsOnly(about, schemas));
		if (alone.answer !== "yes") return alone;
		return ask((schemas) => partsAbout(about, schemas).schemas);
	}
	/** The answer where the payload holds of the whole plans; else there is none to show. */
	shown(direction, scope, answer) {
		return answer.answer === "yes" && this.#holds(direction, scope, answer.witness) ? answer : { answer: "unshown" };
	}
	/** Whether a payload is right by the base with these changes, to those who send or those who read; null where it can't tell. */
	isRight(direction, scope, edits, payload) {
		const changed = changedBy(scope, edits);
		if (!changed) return null;
		const schema = direction === "less" ? forSenders(scope, changed) : forReaders(scope, changed, written(scope.head));
		return isEmpty(this.#errors(schema, payload));
	}
	/** Does the head, which forbids what the plan does not name, refuse an event that this payload allowed? */
	forbidsUnnamed(base, head) {
		const accepts = withUnnamed(this.#plannedOf(base), { steps: [] });
		const reject = [effective(base, "forbid"), this.#effectiveOf(head)];
		return this.#ask(accepts && {
			accept: [accepts],
			reject,
			names: null
		});
	}
	/** What a payload is refused for, in a validator's words; empty where it is right, null where it can't tell. */
	errors(body, payload, reading) {
		return this.#errors(reading === "planned" ? this.#plannedOf(body) : this.#effectiveOf(body), payload);
	}
	#errors(schema, payload) {
		try {
			return this.#engine.validate(partFor(payload, schema), payload).errors;
		} catch {
			return null;
		}
	}
	#takesAny(body) {
		return this.#ask({
			accept: [this.#plannedOf(body)],
			reject: [],
			names: null
		}).answer === "yes";
	}
	/** Whether the one side as a whole takes the payload, and the other refuses it. */
	#holds(direction, { base, head }, payload) {
		const [accepts, rejects] = direction === "less" ? [base, head] : [head, base];
		const right = (body) => isEmpty(this.errors(body, payload, "policy"));
		return right(accepts) === true && right(rejects) === false;
	}
	#ask(question, one) {
		if (!question) return notFound;
		if (!one?.node) return answerOf(this.#engine.findWitness(question.accept, question.reject));
		const asked = this.#asked.get(one.node) ?? 0;
		if (asked >= MOST_PER_NODE) return tooMany;
		this.#asked.set(one.node, asked + 1);
		const { accept, reject, names } = question;
		const examples = one.events?.base?.examples.map((example) => example.value) ?? [];
		const prefer = names ? examples.map((example) => trimmedExample(example, names)) : examples;
		return answerOf(this.#engine.findWitness(accept, reject, { prefer }));
	}
	#plannedOf(body) {
		return kept(this.#planned, body, () => planned(written(body)));
	}
	#effectiveOf(body) {
		return kept(this.#effective, body, () => effective(body));
	}
};
function kept(known, body, make) {
	const schema = known.get(body) ?? make();
	known.set(body, schema);
	return schema;
}
const isEmpty = (errors) => errors && errors.length === 0;
const answerOf = (found) => found.answer === "no" ? {
	answer: "no",
	alone: true
} : found;
const undecided = (reason) => ({
	answer: "undecided",
	reason
});
const tooMany = undecided(`only the first ${MOST_PER_NODE} questions about one property are asked`);
const notFound = undecided("the place of the change could not be found");

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
	const onMain = broken(main.changes.filter((change) => change.before !== null));
	const older = /* @__PURE__ */ new Map();
	for (const release of input.releases) {
		const { changes } = await diffSides(sides(release.plan, input.head), input);
		const before = await sinceThen(release, input);
		const settled = new Set(before.map(changeFingerprint));
		const already = broken(before);
		for (const change of changes) {
			const [id, subject] = [changeFingerprint(change), subjectOf(change)];
			if (change.producers.level !== "breaking" || known.has(id) || settled.has(id)) continue;
			if (onMain.has(subject) || already.has(subject)) continue;
			const edit = `${change.kind} ${subject}`;
			if (!older.has(edit)) older.set(edit, sinceRelease(change, release.tag, input.settings));
		}
	}
	return {
		changes: [...main.changes, ...older.values()],
		witnesses: main.witnesses
	};
}
/** What main has already changed since the release: it was settled when it was merged. */
async function sinceThen(release, input) {
	const plans = input.base && sides(release.plan, input.base);
	return plans ? (await diffSides(plans, input)).changes : [];
}
/**
* The subjects that changes break for apps. What main has broken before, or breaks now and so has to settle, is not told again
* from another value that a release had.
*/
function broken(changes) {
	return new Set(changes.filter((change) => change.producers.level === "breaking").map(subjectOf));
}
const subjectOf = ({ plan, object, source }) => JSON.stringify([
	plan,
	object,
	source
]);
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
	const prover = differences.some(needsProof) ? new Prover(await import("./proof-cdb7b379.js")) : null;
	const all = prover ? [...differences, ...interactions(differences, prover)] : differences;
	return judgeAll(all, plans, prover, input);
}
const needsProof = (one) => one.edit !== null || one.kind.id === "plan-unplanned-forbidden";
/**
* Only apps in the wild are concerned: what reads the data has moved with main. What it was and what shows it is the release's,
* and says nothing of main.
*/
function sinceRelease(change, tag, settings) {
	const guarded = settings.protect === "producers" || settings.protect === "both";
	const { message, producers, story } = change;
	const reason = say`Apps built to ${value(tag)} may still be in use, and this is what changes for them.`;
	return {
		...change,
		level: settings.levels.get(change.kind) ?? (guarded ? "breaking" : "safe"),
		consumers: {
			level: "safe",
			reason: words("What reads it has moved with main.")
		},
		destinations: [],
		reason,
		message: say`${message} (since ${value(tag)})`,
		story: {
			...story,
			title: say`${story.title} since ${value(tag)}`,
			why: say`${producers.reason} ${reason}`,
			onMain: say`in ${value(tag)}: ${story.onMain}`
		},
		before: null,
		witness: null
	};
}

// src/text/in-full.ts
/**
* A value in full as text: equal for values that are the same in all, the order of keys, maps and sets included, whether or not
* parts of them are the same objects.
*/
function inFull(value) {
	return JSON.stringify(value, (_key, each) => {
		if (each instanceof Map || each instanceof Set) return [...each];
		return typeof each === "bigint" ? { bigint: each.toString() } : each;
	}) ?? "";
}

// src/lint/same-view.ts
/** The parts of a plan that say something of events, or of nothing. */
const OTHERWISE = /* @__PURE__ */ new Set([
	"events",
	"suppressions",
	"problems",
	"files"
]);
/**
* True where what a rule sees is the same in both that judges names, or names and values, alone: the names and types of things,
* where they stand and go to, and under which overrides of the config they fall; which values properties may have. All but events
* has to be the same in full.
*/
function lookTheSame(seen, was, is) {
	const [before, after] = [[...was.events.values()], [...is.events.values()]];
	const view = seen === "names" ? namesOf : (event) => [namesOf(event), valuesOf(event)];
	return before.length === after.length && before.every((event, index) => event === after[index] || inFull(view(event)) === inFull(view(after[index]))) && haveSameRest(was, is);
}
/** True where all that is no event, nor says something of nothing else, is the same. */
function haveSameRest(was, is) {
	return Object.keys(is).filter((part) => !OTHERWISE.has(part)).every((part) => was[part] === is[part] || inFull(was[part]) === inFull(is[part]));
}
function namesOf(event) {
	const { id, name, key, at, type, status, deprecated, owner, tags, sources, destinations, names } = event;
	return [
		id,
		name,
		key,
		at,
		type,
		status,
		deprecated,
		owner,
		tags,
		[
			sources,
			destinations,
			names,
			[...event.variants.keys()]
		],
		bodiesOf(event).map(propertiesOf)
	];
}
function valuesOf(event) {
	return bodiesOf(event).flatMap((body) => walkProperties(body.properties)).map((property) => {
		const { schema, unit, values } = property;
		const types = declaredTypes(property);
		const limits = [
			"format",
			"enum",
			"maxLength"
		].map((keyword) => own(schema, keyword) ?? null);
		return [
			types && [...types],
			limits,
			unit,
			values
		];
	});
}
function propertiesOf({ properties }) {
	return walkProperties(properties).map((property) => {
		const { name, path, at, types, via, deprecated, identifier, classification, destinations } = property;
		return [
			name,
			path,
			at,
			types,
			via,
			deprecated,
			identifier,
			classification,
			destinations
		];
	});
}

// src/lint/changed-events.ts
/** Null where more has changed than events, or where what one of them says could be another's to say. */
function changedEvents(was, is) {
	if (was.problems.length + is.problems.length > 0 || !haveSameRest(was, is)) return null;
	const others = (events, than) => new Map([...events].filter(([id, event]) => than.get(id) !== event));
	const [before, now] = [others(was.events, is.events), others(is.events, was.events)];
	if ([...was.events.keys(), ...is.events.keys()].some((id) => id.includes("/"))) return null;
	const shared = new Set(propertySubjects({
		...is,
		events: /* @__PURE__ */ new Map()
	}).map(({ property }) => placeOf(property.at)));
	if (![...before.values(), ...now.values()].every((event) => saysAllItself(event, shared))) return null;
	return {
		part: {
			...is,
			events: now
		},
		had: (object) => isIn(object, before),
		has: (object) => isIn(object, now)
	};
}
function isIn(object, events) {
	const event = eventOf$1(object, events);
	return event !== null && events.has(event);
}
/** True where each of its properties is written in the event, or is known to be shared: no other event can be the first to have it. */
function saysAllItself(event, shared) {
	const { at } = event;
	return bodiesOf(event).every(({ properties }) => walkProperties(properties).every((property) => property.at.file === at.file && property.at.pointer.startsWith(`${at.pointer}/`) || shared.has(placeOf(property.at))));
}
function placeOf({ file, pointer }) {
	return `${file}\n${pointer}`;
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
		const event = eventOf(subject.object, plan);
		if (!event) return false;
		if (byName && !byName(event.name)) return false;
		if (status && !status.includes(event.status)) return false;
		if (owners && !(event.owner !== null && owners.includes(event.owner))) return false;
		return !tags || event.tags.some((tag) => tags.includes(tag));
	};
}
/** The event that an object is or belongs to. An event's name may itself hold a slash. */
function eventOf(object, plan) {
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
const rulesById = new Map(rules.map((rule) => [rule.id, rule]));
/**
* Runs every rule that is on and awake over every plan.
* @param known what was found by the same settings; what still stands of it is not looked for again
*/
function lint(input, known = null) {
	const before = known !== null && areComparable(known.plans, input) ? known : null;
	const same = (seen) => lazily(() => before?.plans.every((plan, index) => lookTheSame(seen, plan, input.plans[index])) ?? false);
	const stands = {
		names: same("names"),
		values: same("values")
	};
	const results = input.plans.map((plan, index) => {
		const found = before?.found.get(plan.id);
		return lintPlan(plan, input, found ? {
			found,
			stands,
			was: before.plans[index],
			now: before.now
		} : null);
	});
	return {
		findings: results.flatMap((result) => result.findings),
		suppressed: results.flatMap((result) => result.suppressed),
		found: new Map(results.map((result, index) => [input.plans[index].id, result.found]))
	};
}
function areComparable(before, { plans, base }) {
	return base === null && before.length === plans.length && before.every((plan, index) => plan.id === plans[index].id);
}
function lintPlan(plan, input, known) {
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
		rules: rulesById
	};
	const registries = input.registries?.find((other) => other.id === plan.id) ?? plan;
	const awake = rules.filter((rule) => rule.check !== null && isAwake(rule, registries, base));
	const leaving = (of) => lazily(() => deprecatedObjects(of, base));
	const spared = leaving(plan);
	const run = (rule, unused, of = plan) => {
		const ofPart = of === plan ? spared : leaving(of);
		return runRule(rule, scopeOf(rule.id), {
			...context,
			plan: of,
			unused,
			spared: ofPart
		});
	};
	const changed = known && changedEvents(known.was, plan);
	const inOrder = byEvents(plan);
	const find = (rule) => {
		const before = !rule.dated || known?.now === input.now ? known?.found.get(rule.id) : void 0;
		if (rule.sees !== "each") return before && rule.sees && known?.stands[rule.sees]() ? before : run(rule, /* @__PURE__ */ new Set());
		if (!changed || !before) return inOrder(run(rule, /* @__PURE__ */ new Set()));
		const fresh = run(rule, /* @__PURE__ */ new Set(), changed.part).filter(({ object }) => changed.has(object));
		return inOrder([...before.filter(({ object }) => !changed.had(object)), ...fresh]);
	};
	const found = new Map(awake.filter((rule) => !rule.last).map((rule) => [rule, find(rule)]));
	const first = [...found.values()].flat();
	const silenced = applySuppressions(first, plan, input.now);
	const judged = new Set(awake.filter((rule) => isOn(scopeOf(rule.id))).map((rule) => rule.id));
	const unused = new Set(plan.suppressions.filter((one) => judged.has(one.rule) && !silenced.used.has(one)));
	const hygiene = applySuppressions(awake.filter((rule) => rule.last).flatMap((rule) => run(rule, unused)), plan, input.now);
	return {
		findings: [...silenced.findings, ...hygiene.findings],
		suppressed: [...silenced.suppressed, ...hygiene.suppressed],
		found: new Map([...found].flatMap(([rule, list]) => rule.sees ? [[rule.id, list]] : []))
	};
}
/** Puts findings in the order of the events that they are about, those about none first: they may not have been found together. */
function byEvents({ events }) {
	const places = new Map([...events.keys()].map((id, index) => [id, index]));
	const placeOf = ({ object }) => places.get(eventOf$1(object, events) ?? "") ?? -1;
	return (findings) => findings.map((finding) => ({
		finding,
		place: placeOf(finding)
	})).sort((a, b) => a.place - b.place).map(({ finding }) => finding);
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
	const spares = sparesDeprecated(rule);
	const inForce = scope.settings.filter((setting) => setting.level !== "off").map((setting) => setting.options);
	const run = (options) => rule.check?.({
		...context,
		options,
		report: (messageId, found) => {
			const setting = scope.of(found);
			if (setting.level === "off" || setting.options !== options) return;
			if (spares && context.spared().has(found.object)) return;
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
/**
* What of a plan was not read, and would look like a change: files, and sections of those that have no events for it.
* @param other a state of the plan in which such a file has events; null: any may have had some
*/
function unreadParts(plan, other) {
	const [own, others] = [filesOfEvents(plan), other && filesOfEvents(other)];
	const isMissed = (file) => !own.has(file) && (others?.has(file) ?? true);
	return plan.problems.filter((problem) => isUnreadable(problem) || isOfSection(problem.at.pointer) && isMissed(problem.at.file));
}
/** True for a file as a whole and for one of its top-level keys. */
function isOfSection(pointer) {
	return pointer.lastIndexOf("/") <= 0;
}
function filesOfEvents({ events }) {
	return new Set([...events.values()].map(({ at }) => at.file));
}

// src/markdown/phrase.ts
/** A phrase as Markdown: code as code, names as harmless text, places as links where `placeLink` knows one. */
function fromPhrase(phrase, placeLink = () => null) {
	return phrase.map((part) => fromPart(part, placeLink));
}
function fromPart(part, placeLink) {
	if (typeof part === "string") return text(part);
	if ("code" in part) return code(part.code);
	if ("strong" in part) return strong(part.strong);
	if ("em" in part) return em(part.em);
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

export { locate as a, findingKey as c, diffPlans as d, hasEnded as f, fingerprint as h, unreadParts as i, lint as l, findingFingerprint as m, fromPhrase as n, locateChange as o, changeFingerprint as p, isUnreadable as r, survivors as s, details as t, inFull as u };