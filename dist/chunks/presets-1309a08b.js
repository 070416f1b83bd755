#!/usr/bin/env node
import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime-7a094622.js";
import { n as require_fastest_levenshtein, t as nearest } from "./nearest-53cb2bf0.js";
import { S as words$1, T as withoutMark, a as objectFrom, c as stringify, f as segments, g as name, h as list, i as isObject, l as join, n as remembered, o as own, p as code, r as canonical, s as setOwn, t as linearRegex, u as parent, y as say } from "./regex-bbb3b583.js";
import { C as require_core$1, D as require_codegen, E as require_validate, S as require_draft7, T as require_validation_error, _ as require_unevaluated, b as require_ajv, c as hasFormat, d as require_meta_data, f as require_format, g as require_schema, h as require_applicator, l as require__2020, m as require_content, p as require_core, s as giveFormats, u as require_validation, v as require_next, w as require_ref_error, x as require_discriminator, y as require_dynamic } from "./proof-17d71155.js";

// src/model/object-id.ts
/** Names of things in reports, approvals and fingerprints: `event:NAME`, `property:EVENT/PATH`, `trait:user/PATH`, … */
const planId = "plan";
const eventId = (event) => `event:${event}`;
const propertyId = (event, path) => `property:${event}/${path}`;
const traitId$1 = (kind, path) => `trait:${kind}/${path}`;
const libraryId = (name) => `library:${name}`;
const fileId = (path) => `file:${path}`;
const thingId = (kind, id) => `${kind}:${id}`;
/** The event of `event:NAME` or `property:NAME/PATH`, null for other things; a name may have slashes of its own. */
function eventOf(object, events) {
	const rest = object.slice(object.indexOf(":") + 1);
	if (object.startsWith("event:")) return rest;
	if (!object.startsWith("property:")) return null;
	for (let at = rest.indexOf("/"); at !== -1; at = rest.indexOf("/", at + 1)) if (events.has(rest.slice(0, at))) return rest.slice(0, at);
	return null;
}

// src/model/change.ts
/** Stands in a mend for the link to the place of the edit; recognised by its empty file. */
const mendPlace = { place: {
	text: "",
	file: "",
	line: 0
} };

// src/diff/same.ts
/** Whether two parts of a plan say the same, wherever they are written. */
function same(a, b) {
	if (Object.is(a, b)) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameList(a, b);
	if (a instanceof Map || b instanceof Map) return a instanceof Map && b instanceof Map && sameMap(a, b);
	return sameObject(a, b);
}
function sameList(a, b) {
	return a.length === b.length && a.every((item, index) => same(item, b[index]));
}
function sameMap(a, b) {
	return a.size === b.size && [...a].every(([key, item]) => b.has(key) && same(item, b.get(key)));
}
function sameObject(a, b) {
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	return keys.every((key) => {
		if (!Object.hasOwn(b, key)) return false;
		const [old, now] = [a[key], b[key]];
		return isPlace(key, old, now) || same(old, now);
	});
}
/** Where a thing is written and what it came through are no part of what it says. */
function isPlace(key, a, b) {
	if (key === "at") return (isOrigin(a) || a === null) && (isOrigin(b) || b === null);
	return key === "via" && isWay(a) && isWay(b);
}
const isWay = (value) => Array.isArray(value) && value.every((item) => typeof item === "object" && item !== null && isOrigin(item.at));
/** True for an {@link Origin}, as opposed to data that happens to be called `at`. */
function isOrigin(value) {
	if (typeof value !== "object" || value === null) return false;
	return "file" in value && "pointer" in value && typeof value.file === "string" && typeof value.pointer === "string";
}

// src/model/schema-types.ts
/** What a schema says of the type of a value: by `type`, by its list of values, or by its branches. */
/** The node that a local reference leads to, its own keys on top; the node itself where there is none. */
function resolved(root, node) {
	let current = node;
	for (let hops = 0; hops < 32; hops++) {
		const ref = own(current, "$ref");
		if (typeof ref !== "string" || !ref.startsWith("#")) return current;
		const target = lookUp(root, ref.slice(1));
		if (!isObject(target)) return current;
		const rest = Object.entries(current).filter(([key]) => key !== "$ref");
		current = {
			...target,
			...objectFrom(rest)
		};
	}
	return current;
}
function lookUp(root, pointer) {
	let value = root;
	for (const segment of segments(decodeURIComponent(pointer))) {
		if (!isObject(value)) return void 0;
		value = own(value, segment);
	}
	return value;
}
/** The types that `type` names, in order; empty where there is none. */
function typesOf$1(schema) {
	const type = own(schema, "type");
	if (typeof type === "string") return [type];
	return Array.isArray(type) ? type.filter((item) => typeof item === "string") : [];
}
/** The JSON type of a value; whole numbers are integers. */
function jsonType(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	if (typeof value === "bigint") return "integer";
	if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
	return typeof value;
}
/** Branches in branches are looked at so far; references can go round in circles. */
const MOST_BRANCHES = 16;
/**
* The types that a value may have, in order; empty where any. Without `type` the listed values and the branches tell. (What `not`, `if` and the like leave out is still counted.)
*
* @param root where references in it lead to
*/
function allowedTypes(root, schema) {
	return typesIn(root, schema, 0) ?? [];
}
/** Null: any. */
function typesIn(root, written, depth) {
	if (written === false) return [];
	if (!isObject(written) || depth > MOST_BRANCHES) return null;
	const schema = resolved(root, written);
	const declared = typesOf$1(schema);
	if (declared.length > 0) return declared;
	const constant = own(schema, "const");
	const values = constant === void 0 ? own(schema, "enum") : [constant];
	const listed = Array.isArray(values) ? [...new Set(values.map(jsonType))] : null;
	const inside = (keyword) => {
		const branches = own(schema, keyword);
		return Array.isArray(branches) ? branches.map((branch) => typesIn(root, branch, depth + 1)) : [];
	};
	return [
		eitherOf(inside("anyOf")),
		eitherOf(inside("oneOf")),
		...inside("allOf")
	].reduce(both, listed);
}
function eitherOf(branches) {
	const known = branches.filter((types) => types !== null);
	return known.length === 0 || known.length < branches.length ? null : [...new Set(known.flat())];
}
function both(one, other) {
	const types = one && other ? commonTypes(one, other) : one ?? other;
	return types?.length === 0 ? one : types;
}
/** Whether one of the types allows every value of that type. */
const covers$1 = (types, type) => types.includes(type) || type === "integer" && types.includes("number");
/** The types right in both lists. */
function commonTypes(one, other) {
	const kept = one.filter((type) => covers$1(other, type));
	return [...kept, ...other.filter((type) => covers$1(one, type) && !kept.includes(type))];
}

// src/diff/schema-edit.ts
/** A copy of `schema` with the node at `steps` changed; references on the way are written out. Null: no such node. */
function editAt(schema, steps, change) {
	return edit(schema, schema, steps, change);
}
function edit(root, node, steps, change) {
	const [step, ...rest] = steps;
	const direct = resolved(root, node);
	if (step === void 0) return change(direct);
	const child = own(direct, step);
	if (!isObject(child)) return null;
	const edited = isMap(step) ? editEntry(root, child, rest, change) : edit(root, child, rest, change);
	return edited && withKeys(direct, { [step]: edited });
}
const isMap = (step) => step === "properties";
function editEntry(root, map, steps, change) {
	const [name, ...rest] = steps;
	if (name === void 0) return null;
	const child = own(map, name);
	if (!isObject(child)) return null;
	const edited = edit(root, child, rest, change);
	return edited && withEntry(map, name, edited);
}
/** A copy with keywords set; `undefined` leaves one out. */
function withKeys(node, keys) {
	const entries = Object.entries(node).filter(([key]) => !Object.hasOwn(keys, key));
	for (const [key, value] of Object.entries(keys)) if (value !== void 0) entries.push([key, value]);
	return objectFrom(entries);
}
/** A copy of a map of names with one entry set in its place, or added at the end. */
function withEntry(map, name, value) {
	const entries = Object.entries(map);
	const at = entries.findIndex(([key]) => key === name);
	if (at === -1) entries.push([name, value]);
	else entries[at] = [name, value];
	return objectFrom(entries);
}
/** A copy without the named property. */
function withoutProperty(node, name) {
	const map = own(node, "properties");
	if (!isObject(map)) return withRequired(node, name, false);
	return withRequired(withKeys(node, { properties: objectFrom(Object.entries(map).filter(([key]) => key !== name)) }), name, false);
}
/** A copy with the named property, required or not. */
function withProperty(node, name, schema, required) {
	const map = own(node, "properties");
	return withRequired(withKeys(node, { properties: withEntry(isObject(map) ? map : {}, name, schema) }), name, required);
}
function withRequired(node, name, required) {
	const others = requiredOf(node).filter((key) => key !== name);
	const names = required ? [...others, name] : others;
	return withKeys(node, { required: names.length > 0 ? names : void 0 });
}
function requiredOf(node) {
	const names = own(node, "required");
	return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}

// src/diff/schema-meaning.ts
/** What a JSON Schema says about values, apart from annotations and the order of things. */
/** Keywords that say nothing about which values are right. */
const ANNOTATIONS = /* @__PURE__ */ new Set([
	"$comment",
	"$id",
	"$schema",
	"contentEncoding",
	"contentMediaType",
	"contentSchema",
	"default",
	"deprecated",
	"description",
	"example",
	"examples",
	"id",
	"readOnly",
	"title",
	"writeOnly"
]);
const MAPS$1 = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"$defs",
	"definitions",
	"dependentSchemas",
	"dependencies"
]);
const DATA$1 = /* @__PURE__ */ new Set(["enum", "const"]);
const SETS = /* @__PURE__ */ new Set([
	"enum",
	"required",
	"type"
]);
/** A key that is equal for schemas that differ in annotations and order alone. */
function meaningKey(value) {
	return value === void 0 ? "" : canonical(ordered(value, false));
}
/** The schema without an `additionalProperties` that says what holds without it. */
function withoutImplied(value, unplanned) {
	if (Array.isArray(value)) return value.map((item) => withoutImplied(item, unplanned));
	if (!isObject(value)) return value;
	const listed = own(value, "properties") !== void 0;
	const implied = unplanned === "allow" || !listed;
	const entries = Object.entries(value).filter(([key, item]) => key !== "additionalProperties" || says$1(item) !== implied);
	return objectFrom(entries.map(([key, item]) => [key, DATA$1.has(key) ? item : inside(key, item, unplanned)]));
}
/** `{}` says the same as `true`. */
const says$1 = (value) => isObject(value) && Object.keys(value).length === 0 ? true : value;
function inside(key, value, unplanned) {
	if (!MAPS$1.has(key) || !isObject(value)) return withoutImplied(value, unplanned);
	return objectFrom(Object.entries(value).map(([name, item]) => [name, withoutImplied(item, unplanned)]));
}
/** A key that is equal for schemas that differ in order alone. */
function textsKey(value) {
	return value === void 0 ? "" : canonical(ordered(value, true));
}
/** The schema with what is a set in an order that does not depend on how it is written; `texts`: with annotations. */
function ordered(value, texts) {
	if (Array.isArray(value)) return value.map((item) => ordered(item, texts));
	if (!isObject(value)) return value;
	const listed = texts ? null : constBranches(value);
	if (listed) return ordered({
		...without$1(value, listed.keyword),
		enum: [...listed.values]
	}, texts);
	const typed = texts ? null : typeBranches(value);
	if (typed) return ordered({
		...without$1(value, typed.keyword),
		type: [...typed.types]
	}, texts);
	const entries = Object.entries(value).filter(([key, item]) => texts || !ANNOTATIONS.has(key) || !isAnnotation(key, item));
	return objectFrom(entries.map(([key, item]) => [key, keyword(key, item, texts)]));
}
function without$1(value, keyword) {
	return objectFrom(Object.entries(value).filter(([key]) => key !== keyword));
}
/** `id` and the like are annotations as keywords only; their value tells. */
function isAnnotation(key, value) {
	return key !== "id" || typeof value === "string";
}
function keyword(key, value, texts) {
	if (SETS.has(key) && Array.isArray(value)) return asSet(value);
	if (DATA$1.has(key)) return value;
	if (!MAPS$1.has(key) || !isObject(value)) return ordered(value, texts);
	return objectFrom(Object.entries(value).map(([name, item]) => [name, ordered(item, texts)]));
}
/** Values once each, in an order that does not depend on how they are written. */
function asSet(values) {
	const byText = new Map(values.map((value) => [canonical(value), value]));
	return [...byText.keys()].sort().map((text) => byText.get(text));
}
/** The keywords among `names` that the two schemas do not have alike. */
function differing(base, head, names) {
	return [...names].filter((name) => keyOf(base, name) !== keyOf(head, name));
}
function keyOf(schema, name) {
	const value = own(schema, name);
	return value === void 0 ? "" : canonical(keyword(name, value, false));
}
/** `{name: value}` of those that are there. */
function pick(schema, names) {
	return objectFrom(names.flatMap((name) => {
		const value = own(schema, name);
		return value === void 0 ? [] : [[name, value]];
	}));
}
function distinct(values) {
	return [...new Map(values.map((value) => [canonical(value), value])).values()];
}
/** Schemas never change, and a list of thousands of values is asked for by each of its changes. */
const listed = /* @__PURE__ */ new WeakMap();
/** The values that are listed, by `enum`, `const` or branches of one `const` each, as written; null where any is right. */
function allowedValues$1(schema) {
	const known = listed.get(schema);
	if (known !== void 0) return known;
	const values = valuesIn(schema);
	listed.set(schema, values);
	return values;
}
function valuesIn(schema) {
	const list = own(schema, "enum");
	const single = own(schema, "const");
	if (Array.isArray(list)) return distinct(list);
	return single === void 0 ? constBranches(schema)?.values ?? null : [single];
}
/** `oneOf` or `anyOf` whose branches are a `const` with its texts: a list of values with meanings. */
function constBranches(schema) {
	if (own(schema, "enum") !== void 0 || own(schema, "const") !== void 0) return null;
	const found = plainBranches(schema, "const");
	return found && {
		keyword: found.keyword,
		values: found.branches
	};
}
/** `oneOf` or `anyOf` whose branches are a type with its texts: a list of types. */
function typeBranches(schema) {
	if ([
		"type",
		"enum",
		"const"
	].some((key) => own(schema, key) !== void 0)) return null;
	const found = plainBranches(schema, "type");
	const types = found?.branches.filter((type) => typeof type === "string");
	if (!found || types?.length !== found.branches.length) return null;
	return types.includes("number") && types.includes("integer") ? null : {
		keyword: found.keyword,
		types
	};
}
/** The branches of `oneOf` or `anyOf` where each says that one keyword, each time something else, and nothing more. */
function plainBranches(schema, says) {
	for (const keyword of ["oneOf", "anyOf"]) {
		const branches = own(schema, keyword);
		if (!Array.isArray(branches) || branches.length === 0) continue;
		const said = branches.flatMap((branch) => isObject(branch) && saysOnly(branch, says) ? [branch[says]] : []);
		if (said.length === branches.length && distinct(said).length === said.length) return {
			keyword,
			branches: said
		};
	}
	return null;
}
const saysOnly = (branch, keyword) => Object.hasOwn(branch, keyword) && Object.keys(branch).every((key) => key === keyword || ANNOTATIONS.has(key));

// src/model/labels.ts
/** How things of a plan are named to people: their `name`, else what the field calls them, else their id. */
const KNOWN$1 = /* @__PURE__ */ new Map([
	["ga4", "GA4"],
	["braze", "Braze"],
	["bigquery", "BigQuery"],
	["snowflake", "Snowflake"],
	["redshift", "Redshift"],
	["postgres", "Postgres"],
	["databricks", "Databricks"],
	["amplitude", "Amplitude"],
	["mixpanel", "Mixpanel"],
	["segment", "Segment"],
	["rudderstack", "RudderStack"],
	["posthog", "PostHog"],
	["hubspot", "HubSpot"],
	["salesforce", "Salesforce"],
	["intercom", "Intercom"],
	["iterable", "Iterable"],
	["customerio", "Customer.io"],
	["ios", "iOS"],
	["android", "Android"]
]);
const known$1 = (id, type) => KNOWN$1.get(id) ?? (type !== null && id.toLowerCase() === type.toLowerCase() ? KNOWN$1.get(type) ?? id : id);
function sourceLabel(plan, id) {
	const source = plan.sources.get(id);
	return source?.name ?? known$1(id, source?.type ?? null);
}
function destinationLabel(plan, id) {
	const destination = plan.destinations.get(id);
	return destination?.name ?? known$1(id, destination?.type ?? null);
}
function ownerLabel(plan, id) {
	return plan.owners.get(id)?.name ?? id;
}
function kpiLabel(plan, id) {
	return plan.kpis.get(id)?.name ?? id;
}

// src/text/english.ts
/** "a, b and c" */
function englishList(items, last = "and") {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}
/** "an owner", "a use case" */
function withArticle(noun) {
	return `${/^(?:[aeio]|u(?!s|ni))/i.test(noun) ? "an" : "a"} ${noun}`;
}
/** "1 event", "2 events" */
function count(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}
/** "1,500". Node's own way to write numbers takes longer to get ready than a page to write. */
function thousands(number) {
	const [whole = "", ...fraction] = String(number).split(".");
	return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...fraction].join(".");
}
/** A text that other sentences follow: with a full stop, unless it ends as a sentence does. */
function closed$1(text) {
	const trimmed = text.trimEnd();
	return /[.!?…。！？][\p{Pf}\p{Pe}"'*_`]*$/u.test(trimmed) || trimmed === "" ? trimmed : `${trimmed}.`;
}

// src/diff/words.ts
/** The words that kinds of change share. Written for someone who knows the product and not the format. */
/** Whose it is: "Order Completed", "Order Completed on iOS", "User profile". */
function whose(c) {
	const owner = c.event ?? (c.traits ? traitsName(c) : null);
	const named = owner === null ? words$1("The plan") : [name(owner)];
	return c.source && c.node ? [
		...named,
		" on ",
		name(sourceLabel(planOf(c), c.source))
	] : named;
}
const traitsName = (c) => c.traits?.head.kind === "group" ? "Group profile" : "User profile";
const planOf = (c) => c.plans.last ? c.plans.base : c.plans.head;
/** The property, or the payload itself. */
function thing(c) {
	const path = c.fold ? c.fold.property ?? c.fold.name : c.property;
	if (path === null || !c.node || c.node.part === "payload") return whose(c);
	return [code(c.traits && !c.fold ? path.replace(/^(user|group)\./, "") : path)];
}
/** A title that names the event, or where one edit reaches several, what is shared. */
function titled(c, inEvent, shared = inEvent, detail) {
	const reach = c.fold ? [`one shared ${c.fold.noun}, ${count(c.fold.events.length, "event")}`] : [];
	const brackets = [...detail === void 0 ? [] : [detail], ...reach].join("; ");
	return [...c.fold ? shared : inEvent, ...brackets === "" ? [] : [` (${brackets})`]];
}
/** The message of a change that reaches several events, as one that reaches so many. */
function reaching$1(message, events) {
	return message.map((part) => typeof part === "string" ? part.replace(/(\bone shared \w+), \d+ events?\)/, `$1, ${count(events, "event")})`) : part);
}
/** "Order Completed: `coupon` …". @param detail what stands in brackets behind it */
function about(c, said, detail) {
	return titled(c, !c.node || c.node.part === "payload" ? [
		...whose(c),
		" ",
		...said
	] : [
		...whose(c),
		": ",
		...thing(c),
		" ",
		...said
	], [
		...thing(c),
		" ",
		...said
	], detail);
}
const UPDATED_BY_PEOPLE = /ios|android|mobile|flutter|react.?native|kotlin|swift|unity|unreal|xamarin|cordova|capacitor|desktop|windows|macos|electron|roku|tvos|\btv\b|game/i;
/** "web until its next deploy, iOS and Android until people update"; empty where nobody is known to send it. */
function untilUpdated(c) {
	const plan = planOf(c);
	const installed = (id) => UPDATED_BY_PEOPLE.test(plan.sources.get(id)?.type ?? id);
	const label = (id) => name(sourceLabel(plan, id));
	const deployed = c.impact.sources.filter((id) => !installed(id)).map(label);
	const held = c.impact.sources.filter(installed).map(label);
	const parts = [];
	if (deployed.length > 0) parts.push([...list(deployed), deployed.length === 1 ? " until its next deploy" : " until their next deploy"]);
	if (held.length > 0) parts.push([...list(held), " until people update"]);
	return parts.flatMap((part, index) => index === 0 ? part : [", ", ...part]);
}
/** "App versions in use today don't send it: web until its next deploy." */
function appsInUse(c, what) {
	const who = untilUpdated(c);
	return [
		"App versions in use today ",
		...typeof what === "string" ? words$1(what) : what,
		...who.length > 0 ? [
			": ",
			...who,
			"."
		] : ["."]
	];
}
/** "all three", "web", or "the apps": those that send it. */
function allSenders(c) {
	const { sources } = c.impact;
	if (sources.length === 0) return words$1("every app sends");
	if (sources.length === 1) return [name(sourceLabel(planOf(c), sources[0])), " sends"];
	return words$1(`${[
		"both",
		"all three",
		"all four",
		"all five",
		"all six"
	][sources.length - 2] ?? `all ${sources.length}`} send`);
}
/** " in GA4, Braze and BigQuery"; empty where no destination is known. */
function within(c) {
	const { destinations } = c.impact;
	return destinations.length === 0 ? [] : [" in ", ...list(destinations.map((id) => destination(c, id)))];
}
/** " Redshift and Postgres: the column …." for those destinations that make more of it than the rest. */
function columns(c) {
	const byReason = /* @__PURE__ */ new Map();
	for (const effect of c.worse) {
		const key = JSON.stringify(effect.reason);
		const known = byReason.get(key);
		if (known) known.ids.push(effect.destination);
		else byReason.set(key, {
			ids: [effect.destination],
			reason: effect.reason
		});
	}
	return [...byReason.values()].flatMap(({ ids, reason }) => [
		" ",
		...list(ids.map((id) => destination(c, id))),
		": ",
		...reason,
		"."
	]);
}
const destination = (c, id) => name(destinationLabel(planOf(c), id));
const owner = (c, id) => name(ownerLabel(planOf(c), id));
const kpi = (c, id) => ({ em: kpiLabel(planOf(c), id) });
/** A value as code, cut to a length that fits a line. */
function value$1(json) {
	if (json === void 0) return code("");
	const text = typeof json === "string" ? json : stringify(json);
	return code(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
function values(items, last = "and") {
	const shown = items.slice(0, 8).map(value$1);
	if (items.length <= 8) return list(shown, last);
	return [...shown.flatMap((part) => [part, ", "]), `${items.length - 8} more`];
}
/** "card, paypal", for tables. */
function valueList(items) {
	return values(items, ",").map((part) => part === " , " ? ", " : part);
}
const TYPE_WORDS = /* @__PURE__ */ new Map([
	["string", "text"],
	["integer", "whole number"],
	["number", "number"],
	["boolean", "yes or no"],
	["object", "object"],
	["array", "list"],
	["null", "null"]
]);
/** "text", "whole number or null", "any type" */
function typeWords(types) {
	if (types.length === 0) return "any type";
	return types.map((type) => TYPE_WORDS.get(String(type)) ?? String(type)).join(" or ");
}
/** "text, required" */
function described(property) {
	if (!property) return words$1("not planned");
	const allowed = allowedValues$1(property.schema);
	const shape = allowed ? valueList(allowed) : words$1(typeWords(allowedTypes(property.schema, property.schema)));
	return property.required ? [...shape, ", required"] : shape;
}
const MANY_WORDS = /* @__PURE__ */ new Map([
	["integer", "whole numbers"],
	["number", "numbers"],
	["boolean", "yes or no"],
	["object", "objects"],
	["array", "lists"],
	["null", "nulls"]
]);
/** "whole numbers" */
function manyWords(types) {
	return types.map((type) => MANY_WORDS.get(String(type)) ?? "text").join(" or ");
}
/** A text for a table: the text itself, or "none". */
function textOr(json, none = "none") {
	if (json === null || json === void 0 || json === "") return words$1(none);
	if (Array.isArray(json)) return json.length === 0 ? words$1(none) : values(json);
	if (isObject(json)) return keywordsOr(json, none);
	return typeof json === "string" ? [name(json)] : [value$1(json)];
}
/** "`minLength` 1, `maxLength` 20" */
function keywordsOr(schema, none = "anything") {
	const entries = Object.keys(schema);
	if (entries.length === 0) return words$1(none);
	return entries.flatMap((key, index) => [
		index === 0 ? "" : ", ",
		code(key),
		" ",
		value$1(own(schema, key))
	].filter((part) => part !== ""));
}

// src/diff/kinds/property-type.ts
/** An edit of the property's own schema. */
function editNode(pair, change) {
	const steps = pair.base.steps;
	return (schema) => editAt(schema, steps, change);
}
function typeData(pair) {
	return {
		from: [...pair.types.from].sort(),
		to: [...pair.types.to].sort()
	};
}
const fromWords = (c) => typeWords(c.data["from"] ?? []);
const toWords = (c) => typeWords(c.data["to"] ?? []);
const arrow = (c) => `${rawTypes(c.data["from"])} → ${rawTypes(c.data["to"])}`;
function rawTypes(types) {
	const list = types;
	return list.length === 0 ? "any" : list.join(" | ");
}
const shown$5 = {
	onMain: (c) => words$1(fromWords(c)),
	here: (c) => words$1(toWords(c))
};
/** "keep `type: integer`" */
function keep(c) {
	const types = c.node.types.all[0].map((type) => type === "null" ? "\"null\"" : type);
	if (types.length === 0) return say`leave ${"type"} out`;
	return say`keep ${`type: ${types.length === 1 ? types[0] : `[${types.join(", ")}]`}`}`;
}
/** With the types, the limits that go with them: two changes of the same types may still be two changes. */
function changedData(pair) {
	const rest = (node) => meaningKey(withKeys(node.schema, { type: void 0 }));
	const [base, head] = [pair.base, pair.head];
	const data = typeData(pair);
	return rest(base) === rest(head) ? data : {
		...data,
		limits: rest(head)
	};
}
const propertyTypeChanged = {
	id: "property-type-changed",
	on: "node",
	constraint: false,
	summary: "Another type altogether: no value that was right still is. Limits that change with it are part of it.",
	mirror: { none: "the way back is the same change" },
	producers: {
		level: "breaking",
		why: "Apps in use send the old type.",
		reason: (c) => appsInUse(c, say`send ${words$1(article(fromWords(c)))}`),
		shownBy: "payload"
	},
	consumers: {
		level: "breaking",
		why: "The column has the old type; what reads it expects that.",
		reason: (c) => say`The column and what reads it${within(c)} expect ${words$1(article(fromWords(c)))}.`
	},
	title: (c) => about(c, say`is now ${words$1(article(toWords(c)))}`, arrow(c)),
	fails: (c) => say`an event with ${words$1(article(fromWords(c)))} there`,
	mend: (c) => say`${keep(c)} in ${mendPlace}, add a new property of the new type beside it and deprecate this one`,
	...shown$5,
	detect: (pair) => {
		if (!pair.base || !pair.head || !pair.types.disjoint) return [];
		const { schema } = pair.head;
		return [{
			data: changedData(pair),
			edit: editNode(pair, () => schema)
		}];
	},
	examples: [{
		before: "events:\n  Order Completed: { properties: { total: { type: string } } }\n",
		after: "events:\n  Order Completed: { properties: { total: { type: integer } } }\n",
		changes: ["property-type-changed property:Order Completed/total"]
	}]
};
/** "a text", "any type" */
function article(text) {
	if (text === "yes or no" || text === "null" || text.startsWith("any")) return text;
	return withArticle(text);
}
const ALL_TYPES = [
	"string",
	"number",
	"boolean",
	"object",
	"array",
	"null"
];
/** A copy that allows these types too, beside what it says of those that it allows already. */
function allowing(node, types) {
	const branches = typeBranches(node);
	const known = branches?.types ?? typesOf$1(node);
	if (known.length === 0) return { anyOf: [node, { type: [...types] }] };
	const all = [.../* @__PURE__ */ new Set([...known, ...types])];
	return withKeys(node, {
		[branches?.keyword ?? "type"]: void 0,
		type: all
	});
}
/** The types right on both sides; null as it was. */
function common({ all: [base, head] }) {
	if (base.length === 0) return [...head];
	const kept = head.length === 0 ? [...base] : commonTypes(base, head);
	return base.includes("null") && !kept.includes("null") ? [...kept, "null"] : kept;
}
/** The types that only the head allows, null apart where it is not any. */
function added$3({ from, to }) {
	const fresh = (to.length === 0 ? ALL_TYPES : to).filter((type) => !covers$1(from, type));
	return to.length === 0 ? fresh : fresh.filter((type) => type !== "null");
}
function typeFound(pair, when, edit) {
	if (!pair.base || !pair.head || pair.types.disjoint || !when) return [];
	return [{
		data: typeData(pair),
		edit: edit()
	}];
}
const propertyTypeNarrowed = {
	id: "property-type-narrowed",
	on: "node",
	constraint: true,
	summary: "Fewer types than before: number → integer, text or number → text.",
	mirror: "property-type-widened",
	producers: {
		level: "breaking",
		why: "Apps in use may send a type that is no longer allowed.",
		reason: (c) => appsInUse(c, say`may send ${words$1(article(fromWords(c)))}`),
		shownBy: "payload"
	},
	consumers: {
		level: "safe",
		why: "What arrives fits what was there."
	},
	title: (c) => about(c, say`must now be ${words$1(article(toWords(c)))}`, arrow(c)),
	fails: () => words$1("an event with another type there"),
	mend: (c) => say`${keep(c)} in ${mendPlace} until every app sends the narrower type`,
	...shown$5,
	detect: (pair) => typeFound(pair, pair.types.lost, () => editNode(pair, (node) => withKeys(node, { type: common(pair.types) }))),
	examples: [{
		before: "events:\n  Product Added: { properties: { quantity: { type: number } } }\n",
		after: "events:\n  Product Added: { properties: { quantity: { type: integer } } }\n",
		changes: ["property-type-narrowed property:Product Added/quantity"]
	}]
};
/** "The BigQuery column holds whole numbers; 1.5 does not fit." */
function widenedReason(c) {
	if (c.worse.length === 0) return say`What reads it${within(c)} was promised ${words$1(article(fromWords(c)))}.`;
	const fits = c.shown === void 0 ? words$1("other values do") : [value$1(c.shown), " does"];
	const places = list(c.worse.map((effect) => destination(c, effect.destination)));
	return say`The ${places} ${words$1(c.worse.length === 1 ? "column holds" : "columns hold")} ${words$1(manyWords(c.data["from"]))}; ${fits} not fit.`;
}
const propertyTypeWidened = {
	id: "property-type-widened",
	on: "node",
	constraint: true,
	summary: "More types than before: integer → number, text → text or number, one value → a list. Breaking for typed warehouses, else risky.",
	mirror: "property-type-narrowed",
	producers: {
		level: "safe",
		why: "What apps send stays right."
	},
	consumers: {
		level: "by destination",
		why: "Values of another type arrive where one type was promised.",
		reason: widenedReason,
		shownBy: "payload"
	},
	title: (c) => fromWords(c) === "whole number" && toWords(c) === "number" ? about(c, say`may now have decimals`, arrow(c)) : about(c, say`may now be ${words$1(article(toWords(c)))}`, arrow(c)),
	mend: (c) => say`${keep(c)} in ${mendPlace}, or let the owners of the tables change the column first`,
	...shown$5,
	detect: (pair) => typeFound(pair, pair.types.gained, () => editNode(pair, (node) => allowing(node, added$3(pair.types)))),
	examples: [{
		before: "events:\n  Product Added: { properties: { quantity: { type: integer } } }\n",
		after: "events:\n  Product Added: { properties: { quantity: { type: number } } }\n",
		changes: ["property-type-widened property:Product Added/quantity"]
	}]
};

// src/diff/kinds/enum-value.ts
/** The values of both sides, where both list them and the types still overlap. */
function lists(pair) {
	if (!pair.base || !pair.head) return null;
	const [base, head] = [allowedValues$1(pair.base.schema), allowedValues$1(pair.head.schema)];
	return base && head ? [base, head] : null;
}
function only(these, others) {
	const known = new Set(others.map(canonical));
	return these.filter((item) => !known.has(canonical(item)));
}
/** Where each value has its meaning. */
function valuePlaces(node) {
	return new Map(node?.property?.values.map(({ value, at }) => [canonical(value), at]));
}
const shown$4 = {
	onMain: (c) => valueList((c.node && lists(c.node)?.[0]) ?? []),
	here: (c) => valueList((c.node && lists(c.node)?.[1]) ?? [])
};
/** A copy that allows these values alone; an `enum` must not be empty. */
function withValues(node, items) {
	return withKeys(anyValue(node), items.length > 0 ? { enum: [...items] } : { not: {} });
}
/** A copy without its list of values. */
function anyValue(node) {
	const { keyword = "enum" } = constBranches(node) ?? {};
	return withKeys(node, {
		const: void 0,
		enum: void 0,
		[keyword]: void 0
	});
}
function removed$1(pair) {
	const both = lists(pair);
	if (!both) return [];
	const gone = only(both[0], both[1]).filter((item) => !(item === null && pair.types.nullLost));
	const places = valuePlaces(pair.base);
	return gone.map((item) => ({
		data: { value: item },
		before: places.get(canonical(item)) ?? pair.base?.property?.at ?? null,
		edit: editNode(pair, (node) => withValues(node, (allowedValues$1(node) ?? []).filter((other) => !same(other, item))))
	}));
}
const enumValueRemoved = {
	id: "enum-value-removed",
	on: "node",
	constraint: true,
	summary: "A value that is no longer allowed. After its `deprecated.sunset` it is risky.",
	mirror: "enum-value-added",
	producers: {
		level: "breaking",
		why: "Apps in use may still send it.",
		reason: (c) => appsInUse(c, "may still send it"),
		shownBy: "payload"
	},
	consumers: {
		level: "risky",
		why: "Filters and audiences on it go silent.",
		reason: (c) => say`Reports and audiences that filter on it${within(c)} go silent.`
	},
	title: (c) => titled(c, say`${[...whose(c)]} no longer allows ${[...thing(c)]} = ${value$1(c.data["value"])}`, say`${[...thing(c)]} no longer allows ${value$1(c.data["value"])}`),
	fails: (c) => say`an event with ${value$1(c.data["value"])}`,
	mend: (c) => say`put ${value$1(c.data["value"])} back in ${mendPlace} and mark it deprecated with an end date`,
	...shown$4,
	detect: removed$1,
	examples: [{
		before: "events:\n  Order Completed: { properties: { payment_method: { enum: [card, paypal, sofort] } } }\n",
		after: "events:\n  Order Completed: { properties: { payment_method: { enum: [card, paypal] } } }\n",
		changes: ["enum-value-removed property:Order Completed/payment_method"]
	}]
};
function added$2(pair) {
	const both = lists(pair);
	if (!both) return [];
	const fresh = only(both[1], both[0]).filter((item) => !(item === null && pair.types.nullGained));
	const places = valuePlaces(pair.head);
	return fresh.map((item) => ({
		data: { value: item },
		at: places.get(canonical(item)) ?? pair.head?.property?.at ?? null,
		edit: editNode(pair, (node) => withValues(node, [...allowedValues$1(node) ?? [], item]))
	}));
}
const enumValueAdded = {
	id: "enum-value-added",
	on: "node",
	constraint: true,
	summary: "One more value is allowed.",
	mirror: "enum-value-removed",
	producers: {
		level: "safe",
		why: "What apps send stays right."
	},
	consumers: {
		level: "risky",
		why: "What reads it sees a value that it does not know.",
		reason: (c) => say`What reads it${within(c)} will see a value that it does not know yet.`,
		shownBy: "payload"
	},
	title: (c) => titled(c, say`${[...whose(c)]} now also allows ${[...thing(c)]} = ${value$1(c.data["value"])}`, say`${[...thing(c)]} now also allows ${value$1(c.data["value"])}`),
	mend: (c) => say`leave ${value$1(c.data["value"])} out in ${mendPlace} until what reads it knows it`,
	...shown$4,
	detect: added$2,
	examples: [{
		before: "events:\n  Order Completed: { properties: { payment_method: { enum: [card, paypal] } } }\n",
		after: "events:\n  Order Completed: { properties: { payment_method: { enum: [card, paypal, klarna] } } }\n",
		changes: ["enum-value-added property:Order Completed/payment_method"]
	}]
};
const valuesRestricted = {
	id: "values-restricted",
	on: "node",
	constraint: true,
	summary: "A list of allowed values on a property that had none.",
	mirror: "values-freed",
	producers: {
		level: "breaking",
		why: "Apps in use may send other values.",
		reason: (c) => appsInUse(c, "may send other values"),
		shownBy: "payload"
	},
	consumers: {
		level: "safe",
		why: "What arrives fits what was there."
	},
	title: (c) => about(c, say`now only allows ${values(c.data["values"])}`),
	fails: () => words$1("an event with another value"),
	mend: () => say`leave the list out in ${mendPlace}, or allow every value that is sent today`,
	onMain: () => words$1("any value"),
	here: (c) => valueList(c.data["values"]),
	detect: (pair) => {
		const list = pair.base && pair.head && !allowedValues$1(pair.base.schema) ? allowedValues$1(pair.head.schema) : null;
		return list ? [{
			data: { values: asSet(list) },
			edit: editNode(pair, (node) => withKeys(node, { enum: [...list] }))
		}] : [];
	},
	examples: [{
		before: "events:\n  Order Completed: { properties: { payment_method: { type: string } } }\n",
		after: "events:\n  Order Completed: { properties: { payment_method: { type: string, enum: [card, paypal] } } }\n",
		changes: ["values-restricted property:Order Completed/payment_method"]
	}]
};
const valuesFreed = {
	id: "values-freed",
	on: "node",
	constraint: true,
	summary: "The list of allowed values is lifted.",
	mirror: "values-restricted",
	producers: {
		level: "safe",
		why: "What apps send stays right."
	},
	consumers: {
		level: "risky",
		why: "Values that nobody knows may arrive.",
		reason: (c) => say`What reads it${within(c)} may see values that it does not know.`,
		shownBy: "payload"
	},
	title: (c) => about(c, words$1("now allows any value")),
	onMain: (c) => valueList(c.data["values"]),
	here: () => words$1("any value"),
	detect: (pair) => {
		const list = pair.base && pair.head && !allowedValues$1(pair.head.schema) ? allowedValues$1(pair.base.schema) : null;
		if (!list) return [];
		return [{
			data: { values: asSet(list) },
			edit: editNode(pair, anyValue)
		}];
	},
	examples: [{
		before: "events:\n  Order Completed: { properties: { payment_method: { type: string, enum: [card, paypal] } } }\n",
		after: "events:\n  Order Completed: { properties: { payment_method: { type: string } } }\n",
		changes: ["values-freed property:Order Completed/payment_method"]
	}]
};

// src/diff/pair.ts
/** Pairs by key: those of the head in its order, then those that only the base has in theirs. */
function pairUp(base, head) {
	const pairs = [];
	for (const [key, value] of head) pairs.push({
		key,
		base: base.get(key) ?? null,
		head: value
	});
	for (const [key, value] of base) if (!head.has(key)) pairs.push({
		key,
		base: value,
		head: null
	});
	return pairs;
}
/** The items that only one side has. Order means nothing. */
function listChange(base, head) {
	const [old, now] = [new Set(base), new Set(head)];
	return {
		added: [...now].filter((item) => !old.has(item)),
		removed: [...old].filter((item) => !now.has(item))
	};
}

// src/diff/kinds/event-destination.ts
/** Personal and sensitive properties of a payload that reach a destination. */
function personalIn(body, id) {
	const found = [];
	const visit = (property) => {
		if (property.destinations && !property.destinations.includes(id)) return;
		if (property.classification === "personal" || property.classification === "sensitive") found.push(property);
		property.children.forEach(visit);
	};
	body.properties.forEach(visit);
	return found;
}
const idOf$1 = (c) => String(c.data["destination"]);
const label$2 = (c) => destination(c, idOf$1(c));
/** Of every event that the change reaches, each path once. */
function reached(c) {
	const shared = c.fold?.events.flatMap((event) => c.plans.head.events.get(event)?.body ?? []);
	const own = c.events?.head?.body ?? c.traits?.head.body;
	const found = (shared ?? (own ? [own] : [])).flatMap((body) => personalIn(body, idOf$1(c)));
	return [...new Map(found.map((property) => [property.path, property])).values()];
}
const isSensitive = (property) => property.classification === "sensitive";
function personalWords(c) {
	const properties = reached(c);
	if (properties.length === 0) return words$1("No personal data reaches it.");
	const kind = properties.some(isSensitive) ? "Sensitive" : "Personal";
	return say`${words$1(kind)} data now reaches ${label$2(c)}: ${list(properties.map((property) => code(property.path)))}.`;
}
const eventDestinationAdded = {
	id: "event-destination-added",
	on: "event",
	summary: "The event goes to one more destination. Risky where personal data reaches it, breaking where sensitive data does.",
	mirror: "event-destination-removed",
	producers: {
		level: "safe",
		why: "Apps send the same."
	},
	consumers: {
		level: "by classification",
		why: "Personal data that goes to a new place is for a person to decide.",
		reason: personalWords,
		of: (c) => {
			const properties = reached(c);
			if (properties.some(isSensitive)) return "breaking";
			return properties.length > 0 ? "risky" : "safe";
		}
	},
	title: (c) => titled(c, say`${[...whose(c)]} now goes to ${label$2(c)}`, say`${label$2(c)} now receives more events`),
	mend: (c) => say`leave ${label$2(c)} out in ${mendPlace}, or give those properties ${"destinations"} without it`,
	onMain: () => words$1("does not go there"),
	here: (c) => say`goes to ${label$2(c)}`,
	detect: ({ base, head }) => base && head ? listChange(base.destinations, head.destinations).added.map((id) => ({ data: { destination: id } })) : [],
	examples: [{
		before: "destinations: { ga4: { type: ga4 }, braze: { type: braze } }\nevents:\n  Cart Viewed: { destinations: [ga4] }\n",
		after: "destinations: { ga4: { type: ga4 }, braze: { type: braze } }\nevents:\n  Cart Viewed: { destinations: [ga4, braze] }\n",
		changes: ["event-destination-added event:Cart Viewed"]
	}]
};
const eventDestinationRemoved = {
	id: "event-destination-removed",
	on: "event",
	summary: "The event no longer goes to a destination.",
	mirror: "event-destination-added",
	producers: {
		level: "safe",
		why: "Apps send the same."
	},
	consumers: {
		level: "breaking",
		why: "The event stops in that destination.",
		reason: (c) => say`It stops in ${label$2(c)}: what is built on it there goes silent.`
	},
	title: (c) => titled(c, say`${[...whose(c)]} no longer goes to ${label$2(c)}`, say`${label$2(c)} no longer receives what it received`),
	mend: (c) => say`put ${label$2(c)} back in ${mendPlace} until nothing there uses the event`,
	onMain: (c) => say`goes to ${label$2(c)}`,
	here: () => words$1("does not go there"),
	detect: ({ base, head }) => base && head ? listChange(base.destinations, head.destinations).removed.map((id) => ({ data: { destination: id } })) : [],
	examples: [{
		before: "destinations: { ga4: { type: ga4 }, braze: { type: braze } }\nevents:\n  Cart Viewed: { destinations: [ga4, braze] }\n",
		after: "destinations: { ga4: { type: ga4 }, braze: { type: braze } }\nevents:\n  Cart Viewed: { destinations: [ga4] }\n",
		changes: ["event-destination-removed event:Cart Viewed"]
	}]
};

// src/diff/kinds/event-destination-name.ts
/** Whether the event goes there on main and here; a name in a place that it does not reach harms nobody. */
function reaches(c) {
	const id = String(c.data["destination"]);
	const { base, head } = c.events ?? {};
	return (base?.destinations.includes(id) && head?.destinations.includes(id)) ?? false;
}
function nameChanges(base, head) {
	return pairUp(base.names, head.names).flatMap(({ key, base: old, head: now }) => {
		const at = now?.at ?? head.at;
		const before = old?.at ?? null;
		return differences(base.name, head.name, old, now).map((data) => ({
			data: {
				destination: key,
				...data
			},
			at,
			before
		}));
	});
}
function differences(oldName, newName, base, head) {
	const found = [];
	const [old, now] = [base?.event ?? oldName, head?.event ?? newName];
	const untouched = (base?.event ?? null) === (head?.event ?? null);
	if (old !== now && !untouched) found.push({
		property: null,
		from: old,
		to: now
	});
	const names = pairUp(base?.properties ?? /* @__PURE__ */ new Map(), head?.properties ?? /* @__PURE__ */ new Map());
	for (const { key, base: from, head: to } of names) if (from !== to) found.push({
		property: key,
		from: from ?? key,
		to: to ?? key
	});
	return found.filter(({ from, to }) => from !== to);
}
const eventDestinationNameChanged = {
	id: "event-destination-name-changed",
	on: "event",
	summary: "The event, or one of its properties, gets another name in a destination.",
	mirror: { none: "the way back is the same change" },
	producers: {
		level: "safe",
		why: "Apps send the same."
	},
	consumers: {
		level: "breaking",
		why: "What is built on the old name in that destination goes silent.",
		of: (c) => reaches(c) ? "breaking" : "safe",
		reason: (c) => reaches(c) ? say`In ${destination(c, String(c.data["destination"]))} whatever uses ${value$1(c.data["from"])} goes silent.` : say`It does not go to ${destination(c, String(c.data["destination"]))}.`
	},
	title: (c) => {
		const place = destination(c, String(c.data["destination"]));
		const property = c.data["property"];
		const what = typeof property === "string" ? say`${[...whose(c)]}: ${property}` : whose(c);
		return titled(c, say`${[...what]} is called ${value$1(c.data["to"])} in ${place}, no longer ${value$1(c.data["from"])}`);
	},
	mend: (c) => say`put ${value$1(c.data["from"])} back in ${mendPlace}`,
	onMain: (c) => textOr(c.data["from"]),
	here: (c) => textOr(c.data["to"]),
	detect: ({ base, head }) => base && head ? nameChanges(base, head) : [],
	examples: [{
		before: "destinations: { ga4: { type: ga4 } }\nevents:\n  Order Completed: { names: { ga4: purchase } }\n",
		after: "destinations: { ga4: { type: ga4 } }\nevents:\n  Order Completed: { names: { ga4: order } }\n",
		changes: ["event-destination-name-changed event:Order Completed"]
	}]
};

// src/diff/kinds/fact.ts
/** Facts about a thing that no payload shows: texts, owners, tags. */
/** A value as data: origins and methods left out, maps as objects. */
function factData(fact) {
	if (fact === null || fact === void 0) return null;
	if (fact instanceof Map) return objectFrom([...fact].map(([key, item]) => [String(key), factData(item)]));
	if (Array.isArray(fact)) return fact.map(factData);
	if (typeof fact !== "object") return fact;
	const entries = Object.entries(fact).filter(([key, item]) => item !== void 0 && !(key === "at" && isOrigin(item)));
	return objectFrom(entries.map(([key, item]) => [key, factData(item)]));
}
/** `{from, to}` where a fact is not the same on both sides. */
function factChange(from, to, more = {}) {
	const [old, now] = [factData(from), factData(to)];
	return canonical(old) === canonical(now) ? [] : [{ data: {
		...more,
		from: old,
		to: now
	} }];
}
/** `{added, removed}` of a list whose order means nothing. */
function setChange(from, to) {
	const { added, removed } = listChange(from, to);
	return added.length + removed.length === 0 ? [] : [{ data: {
		added: added.sort(),
		removed: removed.sort()
	} }];
}
/** Whether a list was only put in another order. */
function sortedFact(items) {
	return [...items].sort((a, b) => compare(canonical(factData(a)), canonical(factData(b))));
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/** What is said of a source that sends on both sides: its state, and from when; a change for each fact. */
function sourceFacts(base, head) {
	return head.flatMap((source) => {
		const old = base.find((other) => other.id === source.id);
		if (!old) return [];
		const place = {
			source: source.id,
			at: source.at,
			before: old.at
		};
		return [
			"status",
			"since",
			"link",
			"deprecated"
		].flatMap((fact) => factChange(old[fact], source[fact], {
			field: "sources",
			source: source.id,
			fact
		}).map((one) => ({
			...one,
			...place
		})));
	});
}
/** "Cart Viewed on iOS: `status` is now `active`, on main `draft`"; null for a change of anything else. */
function sourceFactTitle(c) {
	const { fact, from, to } = c.data;
	if (typeof fact !== "string" || c.source === null) return null;
	const place = [
		...whose(c),
		" on ",
		name(sourceLabel(planOf(c), c.source))
	];
	return say`${place}: ${fact} is now ${textOr(to)}, on main ${textOr(from)}`;
}
/** With the origin of the fact, for a thing whose fields are keys of its own. */
function atField(found, head, field) {
	return found.map((one) => ({
		...one,
		at: {
			file: head.file,
			pointer: `${head.pointer}/${field}`
		}
	}));
}
/** Table cells with owners by name. */
const ownersShown = {
	onMain: (c) => typeof c.data["from"] === "string" ? [owner(c, c.data["from"])] : textOr(null),
	here: (c) => typeof c.data["to"] === "string" ? [owner(c, c.data["to"])] : textOr(null)
};
/** Table cells of `{from, to}` or `{added, removed}`. */
const factShown = {
	onMain: (c) => textOr(c.data["from"] ?? c.data["removed"]),
	here: (c) => textOr(c.data["to"] ?? c.data["added"])
};

// src/diff/kinds/event-facts.ts
/** A kind about a fact of an event that no payload shows and nobody's data depends on. */
function eventFact(fact) {
	const example = (body) => `events:\n  Cart Viewed: ${body}\n`;
	const examples = [{
		before: example(fact.example[0]),
		after: example(fact.example[1]),
		changes: [`${fact.id} event:Cart Viewed`]
	}];
	return {
		id: fact.id,
		on: "event",
		summary: fact.summary,
		mirror: { none: "the way back is the same change" },
		producers: {
			level: "safe",
			why: "Apps send the same."
		},
		consumers: {
			level: "safe",
			why: fact.consumers ?? "The data stays the same."
		},
		title: fact.title,
		...fact.shown ?? factShown,
		detect: ({ base, head }) => base && head ? atField(fact.detect(base, head), head.at, fact.field) : [],
		examples
	};
}
const eventVersionChanged = eventFact({
	id: "event-version-changed",
	field: "version",
	summary: "The event’s version number.",
	title: (c) => say`${[...whose(c)]} goes from ${textOr(c.data["from"], "no version")} to ${textOr(c.data["to"], "no version")}`,
	detect: (base, head) => factChange(base.version, head.version),
	example: ["{ version: 1.0.0 }", "{ version: 1.1.0 }"]
});
const eventOwnerChanged = eventFact({
	id: "event-owner-changed",
	field: "owner",
	summary: "Another owner, or none.",
	title: (c) => {
		const { from, to } = c.data;
		if (typeof to !== "string") return say`${[...whose(c)]} no longer has an owner; it was ${owner(c, String(from))}`;
		return say`${[...whose(c)]} now belongs to ${owner(c, to)}`;
	},
	shown: ownersShown,
	detect: (base, head) => factChange(base.owner, head.owner),
	example: ["{ owner: checkout }", "{ owner: growth }"]
});
function kpisTitle(c) {
	const [added, removed] = [c.data["added"], c.data["removed"]];
	const feeds = added.length > 0 ? [" now feeds ", ...list(added.map((id) => kpi(c, id)))] : [];
	const lost = removed.length > 0 ? [" no longer feeds ", ...list(removed.map((id) => kpi(c, id)))] : [];
	return [
		...whose(c),
		...feeds,
		feeds.length > 0 && lost.length > 0 ? " and" : "",
		...lost
	].filter((part) => part !== "");
}
const eventKpisChanged = eventFact({
	id: "event-kpis-changed",
	field: "kpis",
	summary: "The event feeds other KPIs than before.",
	title: kpisTitle,
	detect: (base, head) => setChange(base.kpis, head.kpis),
	example: ["{ kpis: [conversion] }", "{ kpis: [revenue] }"]
});
const eventStageChanged = eventFact({
	id: "event-stage-changed",
	field: "stage",
	summary: "Another step of the funnel.",
	title: (c) => say`${[...whose(c)]} moves to the stage ${textOr(c.data["to"])}`,
	detect: (base, head) => factChange(base.stage, head.stage),
	example: ["{ stage: activation }", "{ stage: revenue }"]
});
const eventDescriptionChanged = eventFact({
	id: "event-description-changed",
	field: "description",
	summary: "The text that says what the event means.",
	title: (c) => [...whose(c), " is described in other words"],
	detect: (base, head) => factChange(base.description, head.description),
	example: ["{ description: A cart is seen. }", "{ description: A cart is viewed. }"]
});
const eventTagsChanged = eventFact({
	id: "event-tags-changed",
	field: "tags",
	summary: "The event’s tags.",
	title: (c) => [...whose(c), " has other tags"],
	detect: (base, head) => setChange(base.tags, head.tags),
	example: ["{ tags: [a] }", "{ tags: [a, b] }"]
});
const eventExamplesChanged = eventFact({
	id: "event-examples-changed",
	field: "examples",
	summary: "The event’s example payloads.",
	title: (c) => [...whose(c), " has other examples"],
	detect: (base, head) => {
		return factChange(sortedFact(base.examples), sortedFact(head.examples)).map((one) => ({
			...one,
			data: {
				from: base.examples.length,
				to: head.examples.length,
				examples: one.data["to"] ?? null
			}
		}));
	},
	example: ["{ examples: [{ a: 1 }] }", "{ examples: [{ a: 1 }, { a: 2 }] }"]
});
/** The other fields of an event. Those of a source, a destination or a variant have kinds of their own. */
const METADATA$1 = [
	["champion", (event) => event.champion],
	["useCases", (event) => sortedFact(event.useCases)],
	["usedBy", (event) => sortedFact(event.usedBy)],
	["links", (event) => sortedFact(event.links)],
	["upgrade", (event) => event.upgrade],
	["internal", (event) => event.internal],
	["addedOn", (event) => event.addedOn],
	["reviewedOn", (event) => event.reviewedOn],
	["renamedFrom", (event) => event.renamedFrom]
];
function metadata$1(base, head, renamed) {
	return [
		...METADATA$1.filter(([field]) => !(renamed && field === "renamedFrom")).flatMap(([field, read]) => atField(factChange(read(base), read(head), { field }), head.at, field)),
		...lifecycle(base, head),
		...sourceFacts(base.sources, head.sources),
		...bodyTexts(base, head)
	];
}
/** A retreat to draft, and other dates or reasons of the same deprecation. */
function lifecycle(base, head) {
	const gone = (event) => event.status === "deprecated" || event.deprecated !== null;
	if (gone(base) && gone(head)) return atField(factChange(base.deprecated, head.deprecated, { field: "deprecated" }), head.at, "deprecated");
	if (gone(base) || gone(head) || head.status !== "draft") return [];
	return atField(factChange(base.status, head.status, { field: "status" }), head.at, "status");
}
/** Texts of a payload that is given as one JSON Schema. */
function bodyTexts(base, head) {
	return [
		"title",
		"description",
		"$comment",
		"examples",
		"default"
	].flatMap((key) => base.body.written || head.body.written ? factChange(base.body.schema[key], head.body.schema[key], { field: `schema.${key}` }) : []);
}
/** A live event that is a draft again: nothing promises any longer that it comes. */
const isRetreat = (c) => c.data["field"] === "status";
const eventMetadataChanged = {
	id: "event-metadata-changed",
	on: "event",
	summary: "Another field of the event; the field is in the data.",
	mirror: { none: "the way back is the same change" },
	producers: {
		level: "safe",
		why: "Apps send the same."
	},
	consumers: {
		level: "safe",
		why: "The data stays the same.",
		of: (c) => isRetreat(c) ? "risky" : "safe",
		reason: (c) => words$1(isRetreat(c) ? "As a draft it may change or go without notice." : "The data stays the same.")
	},
	title: (c) => isRetreat(c) ? [...whose(c), " is a draft again"] : sourceFactTitle(c) ?? say`${[...whose(c)]}: ${String(c.data["field"])} is changed`,
	message: (c) => sourceFactTitle(c) ?? say`${[...whose(c)]}: ${String(c.data["field"])} is changed from ${value$1(c.data["from"] ?? "none")} to ${value$1(c.data["to"] ?? "none")}`,
	...factShown,
	detect: ({ base, head, renamed }) => base && head ? metadata$1(base, head, renamed !== null) : [],
	examples: [{
		before: "events:\n  Cart Viewed: { champion: a.smith }\n",
		after: "events:\n  Cart Viewed: { champion: b.jones }\n",
		changes: ["event-metadata-changed event:Cart Viewed"]
	}, {
		before: "sources: { ios: { type: ios } }\nevents:\n  Cart Viewed: { sources: { ios: draft } }\n",
		after: "sources: { ios: { type: ios } }\nevents:\n  Cart Viewed: { sources: { ios: active } }\n",
		changes: ["event-metadata-changed event:Cart Viewed"]
	}]
};

// src/diff/kinds/event-presence.ts
const eventAdded = {
	id: "event-added",
	on: "event",
	summary: "An event that the plan did not have.",
	mirror: "event-removed",
	producers: {
		level: "safe",
		why: "Apps in use don’t send it yet, so nothing they send changes."
	},
	consumers: {
		level: "safe",
		why: "Nothing reads it yet."
	},
	title: (c) => [...whose(c), " is a new event"],
	onMain: () => words$1("not planned"),
	here: () => words$1("new event"),
	detect: ({ base, head }) => !base && head ? [{ data: { type: head.type } }] : [],
	examples: [{
		before: "events:\n  Cart Viewed: {}\n",
		after: "events:\n  Cart Viewed: {}\n  Coupon Applied: {}\n",
		changes: ["event-added event:Coupon Applied"]
	}]
};
const eventRemoved = {
	id: "event-removed",
	on: "event",
	summary: "An event that the plan no longer has. After its `deprecated.sunset` it is risky instead of breaking.",
	mirror: "event-added",
	producers: {
		level: "breaking",
		why: "Apps in use still send it, and the plan no longer knows it.",
		reason: (c) => appsInUse(c, "still send it")
	},
	consumers: {
		level: "breaking",
		why: "Its data stops: reports, audiences and models on it go empty.",
		reason: (c) => say`Its data stops${within(c)}: reports and audiences on it go empty.`
	},
	title: (c) => [...whose(c), " is removed"],
	fails: () => words$1("an event of that name"),
	mend: (c) => say`put ${[...whose(c)]} back in ${mendPlace} as ${"deprecated"} with an end date; remove it once nothing sends it`,
	onMain: (c) => words$1(c.events?.base?.status === "deprecated" ? "deprecated" : "planned"),
	here: () => words$1("removed"),
	detect: ({ base, head }) => base && !head ? [{
		data: { type: base.type },
		at: null
	}] : [],
	examples: [{
		before: "events:\n  Cart Viewed: {}\n  Coupon Applied: {}\n",
		after: "events:\n  Cart Viewed: {}\n",
		changes: ["event-removed event:Coupon Applied"]
	}]
};
const eventRenamed = {
	id: "event-renamed",
	on: "event",
	summary: "The same event under a new name: stated by `renamedFrom`, or one removed and one added with the same type and properties and a word of the name in common.",
	mirror: { none: "the way back is a rename too" },
	producers: {
		level: "breaking",
		why: "Apps in use send the old name, which the plan no longer knows.",
		reason: (c) => appsInUse(c, say`send the old name`)
	},
	consumers: {
		level: "breaking",
		why: "The old name stops, and its history does not continue under the new one.",
		reason: (c) => say`The old name stops${within(c)} and a new one starts without its history.`
	},
	title: (c) => say`${name(c.renamedFrom ?? "")} is now called ${name(c.event ?? "")}`,
	fails: () => words$1("an event of the old name"),
	mend: (c) => say`keep both: add ${name(c.renamedFrom ?? "")} back in ${mendPlace} as ${"deprecated"} with an end date and ${`replacedBy: ${c.event}`}; remove it once ${allSenders(c)} the new name`,
	onMain: (c) => textOr(c.renamedFrom),
	here: (c) => textOr(c.event),
	detect: ({ base, head, renamed }) => renamed && base && head ? [{
		data: {
			from: base.id,
			to: head.id
		},
		renamedFrom: base.id
	}] : [],
	examples: [{
		before: "events:\n  Order Complete: { properties: { total: { type: number } } }\n",
		after: "events:\n  Order Completed: { renamedFrom: Order Complete, properties: { total: { type: number } } }\n",
		changes: ["event-renamed event:Order Completed"]
	}, {
		before: "events:\n  Order Complete: { properties: { total: { type: number } } }\n",
		after: "events:\n  Order Completed: { properties: { total: { type: number } } }\n",
		changes: ["event-renamed event:Order Completed"]
	}]
};
const eventTypeChanged = {
	id: "event-type-changed",
	on: "event",
	summary: "Another kind of call: track, page or screen.",
	mirror: { none: "the way back is the same change" },
	producers: {
		level: "breaking",
		why: "Apps in use send it by the other call.",
		reason: (c) => appsInUse(c, say`send it as a ${words$1(String(c.data["from"]))} call`)
	},
	consumers: {
		level: "breaking",
		why: "Calls of another kind land in another table.",
		reason: (c) => say`Calls of another kind land in another place${within(c)}: what reads the old one goes silent.`
	},
	title: (c) => say`${[...whose(c)]} is now a ${words$1(String(c.data["to"]))} call, not a ${words$1(String(c.data["from"]))} call`,
	fails: (c) => say`a ${words$1(String(c.data["from"]))} call`,
	mend: (c) => say`put ${`type: ${c.data["from"]}`} back in ${mendPlace}, or add a new event beside it`,
	onMain: (c) => textOr(c.data["from"]),
	here: (c) => textOr(c.data["to"]),
	detect: ({ base, head }) => base && head && base.type !== head.type ? [{ data: {
		from: base.type,
		to: head.type
	} }] : [],
	examples: [{
		before: "events:\n  Home: { type: page }\n",
		after: "events:\n  Home: { type: screen }\n",
		changes: ["event-type-changed event:Home"]
	}]
};

// src/diff/kinds/event-source.ts
const ids = (sent) => sent.sources.map((source) => source.id);
const find = (sent, id) => sent.sources.find((source) => source.id === id);
/** A source that the event did not have. */
function sourcesAdded(base, head) {
	return listChange(ids(base), ids(head)).added.map((id) => {
		const at = find(head, id)?.at;
		return {
			data: { source: id },
			source: id,
			before: null,
			...at ? { at } : {}
		};
	});
}
/** A source that the event has no longer. */
function sourcesRemoved(base, head) {
	return listChange(ids(base), ids(head)).removed.map((id) => ({
		data: { source: id },
		source: id,
		before: find(base, id)?.at ?? null
	}));
}
const label$1 = (c) => name(sourceLabel(planOf(c), String(c.data["source"])));
const pairOf = (pair) => pair.base && pair.head ? [pair.base, pair.head] : null;
const eventSourceAdded = {
	id: "event-source-added",
	on: "event",
	summary: "One more app sends the event.",
	mirror: "event-source-removed",
	producers: {
		level: "safe",
		why: "The apps that send it already are not concerned."
	},
	consumers: {
		level: "safe",
		why: "More of the same data arrives."
	},
	title: (c) => titled(c, say`${label$1(c)} now sends ${[...whose(c)]}`, say`${label$1(c)} now sends more events`),
	onMain: () => words$1("not sent"),
	here: (c) => say`sent by ${label$1(c)}`,
	detect: (pair) => {
		const both = pairOf(pair);
		return both ? sourcesAdded(...both) : [];
	},
	examples: [{
		before: "sources: { web: {}, ios: {} }\nevents:\n  Cart Viewed: { sources: [web] }\n",
		after: "sources: { web: {}, ios: {} }\nevents:\n  Cart Viewed: { sources: [web, ios] }\n",
		changes: ["event-source-added event:Cart Viewed"]
	}]
};
const eventSourceRemoved = {
	id: "event-source-removed",
	on: "event",
	summary: "An app that no longer sends the event. After the source’s `deprecated.sunset` it is risky.",
	mirror: "event-source-added",
	producers: {
		level: "safe",
		why: "An app may stop sending."
	},
	consumers: {
		level: "breaking",
		why: "That app’s part of the data stops.",
		reason: (c) => say`The data from ${label$1(c)} stops${within(c)}; what is left looks like a drop in use.`
	},
	title: (c) => titled(c, say`${label$1(c)} no longer sends ${[...whose(c)]}`, say`${label$1(c)} no longer sends what it sent`),
	mend: (c) => say`put ${label$1(c)} back in ${mendPlace} as ${"deprecated"} with an end date; remove it once the reports on it have moved`,
	onMain: (c) => say`sent by ${label$1(c)}`,
	here: () => words$1("not sent"),
	detect: (pair) => {
		const both = pairOf(pair);
		return both ? sourcesRemoved(...both) : [];
	},
	examples: [{
		before: "sources: { web: {}, ios: {} }\nevents:\n  Cart Viewed: { sources: [web, ios] }\n",
		after: "sources: { web: {}, ios: {} }\nevents:\n  Cart Viewed: { sources: [web] }\n",
		changes: ["event-source-removed event:Cart Viewed"]
	}]
};

// src/diff/kinds/event-status.ts
const stage = (event) => event.deprecated ? "deprecated" : event.status;
const isDeprecated$1 = (event) => stage(event) === "deprecated";
const shown$3 = {
	onMain: (c) => textOr(c.data["from"]),
	here: (c) => textOr(c.data["to"])
};
const eventActivated = {
	id: "event-activated",
	on: "event",
	summary: "A draft that is now live.",
	mirror: { none: "a live event does not become a draft again; where it does, that is event-metadata-changed" },
	producers: {
		level: "safe",
		why: "Nothing that apps send becomes wrong."
	},
	consumers: {
		level: "safe",
		why: "New data arrives."
	},
	title: (c) => [...whose(c), " goes live"],
	...shown$3,
	detect: ({ base, head }) => base && head && stage(base) === "draft" && stage(head) === "active" ? [{ data: {
		from: "draft",
		to: "active"
	} }] : [],
	examples: [{
		before: "events:\n  Coupon Applied: { status: draft }\n",
		after: "events:\n  Coupon Applied: { status: active }\n",
		changes: ["event-activated event:Coupon Applied"]
	}]
};
/** KPIs that no other live event feeds. */
function onlyFeeds(c) {
	const event = c.events?.head;
	if (!event) return [];
	const others = [...c.plans.head.events.values()].filter((other) => other !== event && !isDeprecated$1(other));
	return event.kpis.filter((id) => !others.some((other) => other.kpis.includes(id)));
}
const eventDeprecated = {
	id: "event-deprecated",
	on: "event",
	summary: "An event that is on its way out.",
	mirror: "event-restored",
	producers: {
		level: "safe",
		why: "Apps may still send it."
	},
	consumers: {
		level: "risky",
		why: "What reads it has to move before it is removed.",
		reason: (c) => {
			const only = onlyFeeds(c);
			const until = c.events?.head?.deprecated?.sunset;
			const move = until ? say`What reads it${within(c)} has to move before ${value$1(until)}.` : say`What reads it${within(c)} has to move before it is removed.`;
			return only.length === 0 ? move : [
				...move,
				" It is the only event that feeds ",
				...list(only.map((id) => kpi(c, id))),
				"."
			];
		}
	},
	title: (c) => {
		const next = c.events?.head?.deprecated?.replacedBy;
		return next ? say`${[...whose(c)]} is now deprecated; ${name(next)} replaces it` : [...whose(c), " is now deprecated"];
	},
	...shown$3,
	detect: ({ base, head }) => base && head && !isDeprecated$1(base) && isDeprecated$1(head) ? [{ data: {
		from: stage(base),
		to: "deprecated",
		sunset: head.deprecated?.sunset ?? null
	} }] : [],
	examples: [{
		before: "events:\n  Coupon Applied: {}\n",
		after: "events:\n  Coupon Applied: { status: deprecated, deprecated: { since: 2026-01-01, sunset: 2026-12-31, reason: Unused } }\n",
		changes: ["event-deprecated event:Coupon Applied"]
	}]
};
const eventRestored = {
	id: "event-restored",
	on: "event",
	summary: "A deprecated event that stays after all.",
	mirror: "event-deprecated",
	producers: {
		level: "safe",
		why: "Apps may go on sending it."
	},
	consumers: {
		level: "safe",
		why: "It stays."
	},
	title: (c) => [...whose(c), " is no longer deprecated"],
	onMain: () => words$1("deprecated"),
	here: (c) => textOr(c.data["to"]),
	detect: ({ base, head }) => base && head && isDeprecated$1(base) && !isDeprecated$1(head) ? [{ data: {
		from: "deprecated",
		to: stage(head)
	} }] : [],
	examples: [{
		before: "events:\n  Coupon Applied: { status: deprecated }\n",
		after: "events:\n  Coupon Applied: {}\n",
		changes: ["event-restored event:Coupon Applied"]
	}]
};

// src/diff/kinds/event-trigger.ts
/** The trigger as it changed for all, and for each source that words its own. */
function triggersChanged(base, head) {
	const found = [];
	if (base.trigger !== head.trigger) found.push({ data: {
		from: base.trigger,
		to: head.trigger
	} });
	const [old, now] = [variants(base), variants(head)];
	for (const source of /* @__PURE__ */ new Set([...old.keys(), ...now.keys()])) {
		const from = old.get(source)?.trigger ?? base.trigger;
		const to = now.get(source)?.trigger ?? head.trigger;
		const asForAll = from === base.trigger && to === head.trigger;
		if (from !== to && !asForAll) found.push({
			data: {
				from,
				to
			},
			source
		});
	}
	return found;
}
const variants = (side) => "variants" in side && side.variants ? side.variants : /* @__PURE__ */ new Map();
const eventTriggerChanged = {
	id: "event-trigger-changed",
	on: "event",
	summary: "The moment at which the event is sent is described differently.",
	mirror: { none: "the way back is the same change" },
	producers: {
		level: "safe",
		why: "The payload is as before."
	},
	consumers: {
		level: "risky",
		why: "The same name may now mean something else.",
		reason: (c) => say`The same name may now mean something else${within(c)}.`
	},
	title: (c) => [...whose(c), " is sent at another moment"],
	onMain: (c) => textOr(c.data["from"]),
	here: (c) => textOr(c.data["to"]),
	detect: ({ base, head }) => base && head ? triggersChanged(base, head) : [],
	examples: [{
		before: "events:\n  Order Completed: { trigger: The button is pressed. }\n",
		after: "events:\n  Order Completed: { trigger: The payment is confirmed. }\n",
		changes: ["event-trigger-changed event:Order Completed"]
	}]
};

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
const ALIASES$1 = /* @__PURE__ */ new Map([
	["postgresql", "postgres"],
	["google-bigquery", "bigquery"],
	["amazon-redshift", "redshift"]
]);
/** What a destination of that type makes of the change; null where nothing is known. */
function warehouseRow(type, change) {
	if (type === null) return null;
	const plain = type.toLowerCase();
	const warehouse = ALIASES$1.get(plain) ?? plain;
	return WAREHOUSE_ROWS.find((row) => row.type === warehouse && row.change === change) ?? null;
}

// src/diff/destination-effects.ts
const ORDER$2 = [
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
			reason: words$1(row.because)
		}] : [];
	});
	return {
		level: [usual, ...worse.map((effect) => effect.level)].reduce((a, b) => ORDER$2.indexOf(b) > ORDER$2.indexOf(a) ? b : a, "safe"),
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
		reason: words$1(one.kind.consumers.why)
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

// src/diff/node-pair.ts
const NO_CHANGE = {
	from: [],
	to: [],
	all: [[], []],
	lost: false,
	gained: false,
	disjoint: false,
	nullLost: false,
	nullGained: false
};
const isNull = (type) => type === "null";
function typeChange([old, now]) {
	const [from, to] = [apart(old), apart(now)];
	const any = [old.length === 0, now.length === 0];
	const goes = (type, by) => !isNull(type) && !covers$1(by, type);
	const overlap = from.some((type) => covers$1(to, type)) || to.some((type) => covers$1(from, type));
	const onlyNull = [from, to].some((types) => types.every(isNull)) && old.includes("null") && now.includes("null");
	const nullBefore = old.includes("null");
	const nullAfter = now.includes("null");
	return {
		from,
		to,
		all: [old, now],
		lost: any[0] ? !any[1] : !any[1] && from.some((type) => goes(type, to)),
		gained: any[1] ? !any[0] : !any[0] && to.some((type) => goes(type, from)),
		disjoint: !any[0] && !any[1] && !overlap && !onlyNull,
		nullLost: nullBefore && !nullAfter && !any[1],
		nullGained: !nullBefore && nullAfter && !any[0]
	};
}
/** Null on both sides says nothing of how the other types differ. */
function apart(types) {
	return types.every(isNull) ? types : types.filter((type) => !isNull(type));
}
/** The types of both sides: as declared where both declare them, else as far as values and branches tell. */
function typesOn({ base, head }, old, now) {
	const declared = [typesOf$1(old), typesOf$1(now)];
	if (declared.every((types) => types.length > 0)) return declared;
	const [before, after] = [allowedTypes(base.schema, old), allowedTypes(head.schema, now)];
	return [numbersAs(after, before, old), numbersAs(before, after, now)];
}
/** Whole numbers in a list of values say nothing against decimals. */
function numbersAs(other, types, schema) {
	return typesOf$1(schema).length === 0 && allowedValues$1(schema) !== null && other.includes("number") ? types.map((type) => type === "integer" ? "number" : type) : types;
}
/** The payloads themselves. */
function payloadPair(scope) {
	const node = (body) => ({
		property: null,
		schema: resolved(body.schema, body.schema),
		children: body.properties,
		steps: []
	});
	const [base, head] = [node(scope.base), node(scope.head)];
	return {
		scope,
		base,
		head,
		parent: null,
		part: "payload",
		renamed: null,
		types: typeChange(typesOn(scope, base.schema, head.schema))
	};
}
/** A property on one side or both. */
function propertyPair(parent, base, head, renamed = null) {
	const { scope } = parent;
	const old = base && propertyNode(scope.base, parent.base, base);
	const now = head && propertyNode(scope.head, parent.head, head);
	return {
		scope,
		base: old,
		head: now,
		parent,
		part: "property",
		renamed,
		types: old && now ? typeChange(typesOn(scope, old.schema, now.schema)) : NO_CHANGE
	};
}
function propertyNode(body, parent, property) {
	return {
		property,
		schema: resolved(body.schema, property.schema),
		children: property.children,
		steps: [
			...parent.steps,
			"properties",
			property.name
		]
	};
}
/** The items of a list, where both sides say that they are objects with properties; else null. */
function itemsPair(list) {
	const old = itemsNode(list.scope.base, list.base);
	const now = itemsNode(list.scope.head, list.head);
	if (!old || !now) return null;
	const types = typeChange(typesOn(list.scope, old.schema, now.schema));
	if (types.disjoint) return null;
	return {
		scope: list.scope,
		base: old,
		head: now,
		parent: list,
		part: "items",
		renamed: null,
		types
	};
}
function itemsNode(body, list) {
	const items = list ? own(list.schema, "items") : void 0;
	if (!list?.property || !isObject(items)) return null;
	const schema = resolved(body.schema, items);
	if (own(schema, "properties") === void 0) return null;
	return {
		property: list.property,
		schema,
		children: list.children,
		steps: [...list.steps, "items"]
	};
}
/** True where it, or what it is in, has another name in the head. */
function isRenamed(node) {
	return node.renamed !== null || node.parent !== null && isRenamed(node.parent);
}
/** True where the object's children are listed in itself, not in its items. */
function listsChildren(node) {
	return node.property === null || isObject(own(node.schema, "properties"));
}

// src/diff/kinds/limits.ts
function limitKind(limit) {
	const example = (schema) => `events:\n  Order Completed: { properties: { code: ${schema} } }\n`;
	return {
		id: limit.id,
		on: "node",
		constraint: true,
		summary: limit.summary,
		mirror: { none: "the same kind both ways: proof says whether it allows less, more or the same" },
		producers: {
			level: "by proof",
			why: "Allows less: apps in use may send what is no longer right.",
			reason: lessReason
		},
		consumers: {
			level: "by proof",
			why: "Allows more: what reads it meets values that it was not promised.",
			reason: moreReason,
			...limit.consumers
		},
		title: (c) => limitTitle(c, limit.what),
		fails: () => words$1("an event with a value outside the new limit"),
		mend: (c) => say`put ${keywordsOr(c.data["from"], "the old limits")} back in ${mendPlace}, or wait until no app sends other values`,
		onMain: (c) => keywordsOr(c.data["from"]),
		here: (c) => keywordsOr(c.data["to"]),
		detect: (pair) => limitFound(pair, limit.differ?.(pair) ?? differs(pair, limit.keywords)),
		examples: [{
			before: example(limit.example[0]),
			after: example(limit.example[1]),
			changes: [`${limit.id} property:Order Completed/code`]
		}]
	};
}
function lessReason(c) {
	if (c.undecided) return [...words$1("It could not be proven that what apps in use send stays right"), ...untilWords(c)];
	return c.less ? appsInUse(c, "may send values that are no longer right") : words$1("What apps send stays right.");
}
function untilWords(c) {
	const who = untilUpdated(c);
	return who.length > 0 ? [
		": ",
		...who,
		"."
	] : words$1(".");
}
function moreReason(c) {
	if (!c.more) return words$1("What arrives fits what was there.");
	return [...say`What reads it${within(c)} meets values that it was not promised.`, ...columns(c)];
}
function lengthReason(c) {
	return c.more && isLonger(c) && c.worse.length === 0 ? say`Longer texts may arrive${within(c)}; no column there is known to be too narrow for them.` : moreReason(c);
}
function limitTitle(c, what) {
	if (c.undecided) return about(c, say`changes ${words$1(what)}, and that this is safe could not be proven`);
	if (c.less && c.more) return about(c, say`allows other values than before: ${words$1(what)} changes`);
	if (c.less) return about(c, say`allows less than before: ${words$1(what)} changes`);
	if (c.more) return about(c, say`allows more than before: ${words$1(what)} changes`);
	if (c.idle) return about(c, say`changes ${words$1(what)}, and no event is judged differently for it`);
	return about(c, say`words ${words$1(what)} differently; it means the same`);
}
function differs(pair, keywords) {
	return pair.base && pair.head ? differing(pair.base.schema, pair.head.schema, keywords) : [];
}
/** The change of some keywords of a node, and the edit that makes it. */
function limitFound(pair, keywords) {
	if (!pair.base || !pair.head || keywords.length === 0) return [];
	const [from, to] = [pick(pair.base.schema, keywords), pick(pair.head.schema, keywords)];
	const values = Object.fromEntries(keywords.map((key) => [key, own(to, key)]));
	return [{
		data: {
			from: ordered(from, false),
			to: ordered(to, false)
		},
		edit: editNode(pair, (node) => withKeys(node, values))
	}];
}
const patternChanged = limitKind({
	id: "pattern-changed",
	summary: "The pattern that a text must match.",
	keywords: ["pattern"],
	what: "its pattern",
	example: ["{ type: string, pattern: \"^[A-Z]+$\" }", "{ type: string, pattern: \"^[A-Z]{3}$\" }"]
});
const formatChanged = limitKind({
	id: "format-changed",
	summary: "The format of a text: date, e-mail address, …",
	keywords: ["format"],
	what: "its format",
	example: ["{ type: string }", "{ type: string, format: date }"]
});
const lengthChanged = limitKind({
	id: "length-changed",
	summary: "How short or long a text may be. A longer text is risky in Redshift, whose columns have a width, and safe elsewhere.",
	keywords: ["minLength", "maxLength"],
	what: "its length",
	consumers: {
		level: "by destination",
		reason: lengthReason
	},
	example: ["{ type: string, maxLength: 20 }", "{ type: string, maxLength: 10 }"]
});
const rangeChanged = limitKind({
	id: "range-changed",
	summary: "How small or large a number may be.",
	keywords: [
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum"
	],
	what: "its range",
	example: ["{ type: number }", "{ type: number, minimum: 0 }"]
});
const multipleChanged = limitKind({
	id: "multiple-changed",
	summary: "What a number must be a multiple of.",
	keywords: ["multipleOf", "divisibleBy"],
	what: "its step",
	example: ["{ type: number }", "{ type: number, multipleOf: 0.01 }"]
});
const ITEM_KEYWORDS = [
	"additionalItems",
	"contains",
	"items",
	"maxContains",
	"maxItems",
	"minContains",
	"minItems",
	"prefixItems",
	"unevaluatedItems"
];
/** Items that are objects are compared property by property; what else is said about them is the list's. */
function itemsDiffer(pair) {
	const plain = differs(pair, ITEM_KEYWORDS);
	const inside = plain.includes("items") ? itemsPair(pair) : null;
	if (!inside) return plain;
	const rest = (schema) => meaningKey(withKeys(schema, {
		properties: void 0,
		required: void 0,
		additionalProperties: void 0
	}));
	return rest(inside.base?.schema ?? {}) === rest(inside.head?.schema ?? {}) ? plain.filter((keyword) => keyword !== "items") : plain;
}
const itemsChanged = limitKind({
	id: "items-changed",
	summary: "What a list holds, and how many. Properties of objects in a list are compared one by one.",
	keywords: ITEM_KEYWORDS,
	what: "what the list holds",
	differ: itemsDiffer,
	example: ["{ type: array, items: { type: string } }", "{ type: array, items: { type: integer } }"]
});
const uniquenessChanged = limitKind({
	id: "uniqueness-changed",
	summary: "Whether a list may hold the same item twice.",
	keywords: ["uniqueItems"],
	what: "whether items may repeat",
	example: ["{ type: array }", "{ type: array, uniqueItems: true }"]
});
const KEY_KEYWORDS = [
	"dependencies",
	"dependentRequired",
	"dependentSchemas",
	"maxProperties",
	"minProperties",
	"patternProperties",
	"propertyNames",
	"unevaluatedProperties"
];
/** `additionalProperties` is a limit on keys where it says what the others look like; else it closes the object. */
function keysDiffer(pair) {
	return differs(pair, [pair.base, pair.head].map((node) => own(node?.schema ?? {}, "additionalProperties")).some((other) => isObject(other) && Object.keys(other).length > 0) ? [...KEY_KEYWORDS, "additionalProperties"] : KEY_KEYWORDS);
}
const keysChanged = limitKind({
	id: "keys-changed",
	summary: "Which keys an object may have, and how many.",
	keywords: KEY_KEYWORDS,
	what: "which keys it may have",
	differ: keysDiffer,
	example: ["{ type: object }", "{ type: object, maxProperties: 3 }"]
});
const KNOWN = /* @__PURE__ */ new Set([
	...KEY_KEYWORDS,
	...ITEM_KEYWORDS,
	...[
		"pattern",
		"format",
		"minLength",
		"maxLength",
		"multipleOf",
		"divisibleBy",
		"uniqueItems"
	],
	...[
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum"
	],
	...[
		"type",
		"enum",
		"const",
		"properties",
		"required",
		"additionalProperties",
		"$ref",
		"$defs",
		"definitions"
	]
]);
/** The other keywords, and names that are required without being listed. */
function othersDiffer(pair) {
	if (!pair.base || !pair.head) return [];
	const others = [.../* @__PURE__ */ new Set([...Object.keys(pair.base.schema), ...Object.keys(pair.head.schema)])].filter((name) => !KNOWN.has(name) && !ANNOTATIONS.has(name) && !isList(pair, name)).sort();
	const found = differing(pair.base.schema, pair.head.schema, others);
	const required = unlisted(pair.base.schema) === unlisted(pair.head.schema) ? [] : ["required"];
	return [
		...found,
		...required,
		...found.length === 0 ? typeReworded(pair) : []
	];
}
/** Branches of one value each are compared as values, those of one type each as types. */
function isList({ base, head }, keyword) {
	const sides = [base, head].map((node) => node?.schema ?? {});
	return [constBranches, typeBranches].some((listed) => sides.every((schema) => own(schema, keyword) === void 0 || listed(schema)?.keyword === keyword));
}
/** A `type` that says what is said without it, or that no longer does. */
function typeReworded(pair) {
	const { lost, gained, nullLost, nullGained } = pair.types;
	if (lost || gained || nullLost || nullGained || differs(pair, ["enum", "const"]).length > 0) return [];
	return [pair.base, pair.head].some((node) => typeBranches(node?.schema ?? {})) ? [] : differs(pair, ["type"]);
}
function unlisted(schema) {
	const [required, properties] = [own(schema, "required"), own(schema, "properties")];
	return meaningKey((Array.isArray(required) ? required : []).filter((name) => !(isObject(properties) && typeof name === "string" && Object.hasOwn(properties, name))).sort());
}
const constraintChanged = limitKind({
	id: "constraint-changed",
	summary: "Any other limit: `not`, `anyOf`, `if` and the like, or limits that only change together.",
	keywords: [],
	what: "a condition",
	differ: othersDiffer,
	example: ["{ type: string }", "{ type: string, not: { const: none } }"]
});

// src/diff/kinds/null.ts
/** A copy whose list of values has null at its end, or does not have it. */
function listing(node, allowed) {
	const list = own(node, "enum");
	if (!Array.isArray(list)) return node;
	const kept = list.filter((item) => item !== null);
	return withKeys(node, { enum: allowed ? [...kept, null] : kept });
}
/** A copy that does not allow null. @param others the other types, where it declares none */
function withoutNull(node, others) {
	const types = (typesOf$1(node).length > 0 ? typesOf$1(node) : others).filter((type) => type !== "null");
	return withKeys(listing(node, false), { type: types });
}
const nullForbidden = {
	id: "null-forbidden",
	on: "node",
	constraint: true,
	summary: "The property may no longer be null.",
	mirror: "null-allowed",
	producers: {
		level: "breaking",
		why: "Apps in use may send null.",
		reason: (c) => appsInUse(c, "may send it empty (null)"),
		shownBy: "payload"
	},
	consumers: {
		level: "safe",
		why: "What arrives fits what was there."
	},
	title: (c) => about(c, words$1("may no longer be null")),
	fails: () => words$1("an event with null there"),
	mend: () => say`put ${"\"null\""} back into ${"type"} in ${mendPlace} until every app leaves it out instead`,
	onMain: () => words$1("may be null"),
	here: () => words$1("never null"),
	detect: (pair) => pair.base && pair.head && pair.types.nullLost ? [{
		data: {},
		edit: editNode(pair, (node) => withoutNull(node, pair.types.from))
	}] : [],
	examples: [{
		before: "events:\n  Order Completed: { properties: { coupon: { type: [string, \"null\"] } } }\n",
		after: "events:\n  Order Completed: { properties: { coupon: { type: string } } }\n",
		changes: ["null-forbidden property:Order Completed/coupon"]
	}]
};
const nullAllowed = {
	id: "null-allowed",
	on: "node",
	constraint: true,
	summary: "The property may now be null.",
	mirror: "null-forbidden",
	producers: {
		level: "safe",
		why: "What apps send stays right."
	},
	consumers: {
		level: "risky",
		why: "What reads it meets nulls where there were none.",
		reason: (c) => say`What reads it${within(c)} meets nulls where there were none.`,
		shownBy: "payload"
	},
	title: (c) => about(c, words$1("may now be null")),
	onMain: () => words$1("never null"),
	here: () => words$1("may be null"),
	detect: (pair) => pair.base && pair.head && pair.types.nullGained ? [{
		data: {},
		edit: editNode(pair, (node) => allowing(listing(node, true), ["null"]))
	}] : [],
	examples: [{
		before: "events:\n  Order Completed: { properties: { coupon: { type: string } } }\n",
		after: "events:\n  Order Completed: { properties: { coupon: { type: [string, \"null\"] } } }\n",
		changes: ["null-allowed property:Order Completed/coupon"]
	}]
};

// src/diff/kinds/object-closed.ts
/** Whether an object takes keys that it does not list; null where it says what they look like. */
function isClosed(schema, unplanned) {
	const extra = own(schema, "additionalProperties");
	if (typeof extra === "boolean") return !extra;
	if (isObject(extra)) return Object.keys(extra).length === 0 ? false : null;
	return unplanned === "forbid" && own(schema, "properties") !== void 0;
}
const says = (schema) => own(schema, "additionalProperties");
/** A policy is told where it is changed: at the plan, or at an event that has its own. */
function toldElsewhere({ scope, part }) {
	const { base, head, plans } = scope;
	if (base.unplanned === head.unplanned) return false;
	return part !== "payload" || follows(base, plans.base.info.unplanned) && follows(head, plans.head.info.unplanned);
}
const follows = (body, policy) => body.unplanned === policy;
function found(pair, closed) {
	const { base, head, scope } = pair;
	if (!base || !head) return [];
	if (says(base.schema) === void 0 && says(head.schema) === void 0 && toldElsewhere(pair)) return [];
	const before = isClosed(base.schema, scope.base.unplanned);
	const after = isClosed(head.schema, scope.head.unplanned);
	if (before === null || after === null || before === after || after !== closed) return [];
	return [{
		data: {},
		edit: editNode(pair, (node) => withKeys(node, { additionalProperties: !closed }))
	}];
}
/** What the head says of the keys that an object does not list: `additionalProperties`, for the base with one of its properties gone. */
function unlistedIn({ schema }, { head }) {
	const written = says(schema);
	return written === void 0 && isClosed(schema, head.unplanned) === false ? true : written;
}
const objectClosed = {
	id: "object-closed",
	on: "node",
	constraint: true,
	summary: "An object, or an event’s payload, that no longer takes properties that the plan does not name.",
	mirror: "object-opened",
	producers: {
		level: "breaking",
		why: "Apps in use may send properties that the plan does not name.",
		reason: (c) => appsInUse(c, "may send properties that the plan does not name"),
		shownBy: "payload",
		reading: "open"
	},
	consumers: {
		level: "safe",
		why: "What the plan names stays."
	},
	title: (c) => about(c, words$1("no longer takes properties that the plan does not name")),
	fails: () => words$1("an event with any other property"),
	mend: () => say`name the properties that apps send in ${mendPlace} before closing it`,
	onMain: () => words$1("takes other properties"),
	here: () => words$1("takes no others"),
	detect: (pair) => found(pair, true),
	examples: [{
		before: "events:\n  Order Completed: { properties: { shop: { type: object, properties: { city: { type: string } } } } }\n",
		after: "events:\n  Order Completed: { properties: { shop: { type: object, additionalProperties: false, properties: { city: { type: string } } } } }\n",
		changes: ["object-closed property:Order Completed/shop"]
	}]
};
const objectOpened = {
	id: "object-opened",
	on: "node",
	constraint: true,
	summary: "An object, or an event’s payload, that now takes properties that the plan does not name.",
	mirror: "object-closed",
	producers: {
		level: "safe",
		why: "What apps send stays right."
	},
	consumers: {
		level: "risky",
		why: "Properties that nobody planned may arrive.",
		reason: (c) => say`Properties that nobody planned may arrive${within(c)}.`
	},
	title: (c) => about(c, words$1("now takes properties that the plan does not name")),
	onMain: () => words$1("takes no others"),
	here: () => words$1("takes other properties"),
	detect: (pair) => found(pair, false),
	examples: [{
		before: "events:\n  Order Completed: { properties: { shop: { type: object, additionalProperties: false, properties: { city: { type: string } } } } }\n",
		after: "events:\n  Order Completed: { properties: { shop: { type: object, properties: { city: { type: string } } } } }\n",
		changes: ["object-opened property:Order Completed/shop"]
	}]
};

// src/diff/kinds/plan-facts.ts
/** Facts about the plan as a whole. A first plan, or one that goes as a whole, is told by its events. */
function planFact(id, summary, title, detect, example) {
	return {
		id,
		on: "plan",
		summary,
		mirror: { none: "the way back is the same change" },
		producers: {
			level: "safe",
			why: "Apps send the same."
		},
		consumers: {
			level: "safe",
			why: "The data stays the same."
		},
		title,
		...factShown,
		detect: ({ base, head, first, last }) => first || last ? [] : detect(base, head).map((found) => ({
			object: planId,
			...found
		})),
		examples: [{
			before: example[0],
			after: example[1],
			changes: [`${id} plan`]
		}]
	};
}
const FIELDS = [
	"name",
	"version",
	"description",
	"enforcement",
	"reviewedOn"
];
const planMetadataChanged = planFact("plan-metadata-changed", "A field of `plan:`; the field is in the data.", (c) => say`The plan has another ${String(c.data["field"])}: ${textOr(c.data["to"])}`, (base, head) => FIELDS.flatMap((field) => factChange(base.info[field], head.info[field], { field }).map((found) => ({
	...found,
	at: {
		file: head.info.at.file,
		pointer: `${head.info.at.pointer}/${field}`
	},
	before: base.info.at
}))), ["plan: { name: Shop }\n", "plan: { name: Acme Shop }\n"]);
const ownershipChanged = planFact("ownership-changed", "How ownership works: champions in the teams, or one keeper of the standard.", () => words$1("Ownership works differently"), (base, head) => factChange(base.ownership, head.ownership).map((found) => ({
	...found,
	before: base.ownership?.at ?? null,
	...head.ownership ? { at: head.ownership.at } : { at: null }
})), ["ownership: { model: champions }\nowners: { data: {} }\n", "ownership: { model: wrangler, wrangler: data }\nowners: { data: {} }\n"]);
const funnelChanged = planFact("funnel-changed", "The steps of the funnel.", (c) => say`The funnel is now ${textOr(c.data["to"])}`, (base, head) => factChange(base.funnel.steps, head.funnel.steps).map((found) => ({
	...found,
	before: base.funnel.at,
	at: head.funnel.at
})), ["funnel: [acquisition, revenue]\n", "funnel: [acquisition, activation, revenue]\n"]);

// src/diff/kinds/plan-unplanned.ts
function detect$1(to) {
	return ({ base, head, first, last }) => {
		if (first || last || base.info.unplanned === head.info.unplanned || head.info.unplanned !== to) return [];
		const at = {
			file: head.info.at.file,
			pointer: `${head.info.at.pointer}/unplanned`
		};
		return [{
			object: "plan",
			data: {
				from: base.info.unplanned,
				to
			},
			at,
			before: base.info.at
		}];
	};
}
const shown$2 = {
	onMain: (c) => words$1(c.data["from"] === "allow" ? "allowed" : "forbidden"),
	here: (c) => words$1(c.data["to"] === "allow" ? "allowed" : "forbidden")
};
const planUnplannedForbidden = {
	id: "plan-unplanned-forbidden",
	on: "plan",
	summary: "The plan now forbids properties that it does not name.",
	mirror: "plan-unplanned-allowed",
	producers: {
		level: "breaking",
		why: "Apps in use may send properties that the plan does not name.",
		reason: (c) => appsInUse(c, "may send properties that the plan does not name"),
		reading: "open"
	},
	consumers: {
		level: "safe",
		why: "What the plan names stays."
	},
	title: () => words$1("The plan now forbids properties that it does not name"),
	fails: () => words$1("an event with any other property"),
	mend: (c) => say`keep ${"unplanned: allow"} in ${mendPlace} until ${allSenders(c)} only what the plan names`,
	...shown$2,
	detect: detect$1("forbid"),
	examples: [{
		before: "plan: { name: Shop, unplanned: allow }\nevents:\n  Cart Viewed: { properties: { id: { type: string } } }\n",
		after: "plan: { name: Shop, unplanned: forbid }\nevents:\n  Cart Viewed: { properties: { id: { type: string } } }\n",
		changes: ["plan-unplanned-forbidden plan"]
	}]
};
const planUnplannedAllowed = {
	id: "plan-unplanned-allowed",
	on: "plan",
	summary: "The plan now allows properties that it does not name.",
	mirror: "plan-unplanned-forbidden",
	producers: {
		level: "safe",
		why: "What apps send stays right."
	},
	consumers: {
		level: "risky",
		why: "Properties that nobody planned may arrive."
	},
	title: () => words$1("The plan now allows properties that it does not name"),
	...shown$2,
	detect: detect$1("allow"),
	examples: [{
		before: "plan: { name: Shop, unplanned: forbid }\nevents:\n  Cart Viewed: { properties: { id: { type: string } } }\n",
		after: "plan: { name: Shop, unplanned: allow }\nevents:\n  Cart Viewed: { properties: { id: { type: string } } }\n",
		changes: ["plan-unplanned-allowed plan"]
	}]
};

// src/diff/kinds/on-both.ts
/** Runs on a property that is there on both sides. */
function onBoth(pair, detect) {
	const [base, head] = [pair.base?.property, pair.head?.property];
	return base && head && pair.part === "property" ? detect(base, head) : [];
}
/** A plan whose one property is written like that, for examples. */
const propertyPlan = (body) => `events:\n  Order Completed: { properties: { total: ${body} } }\n`;
const EXAMPLE = "property:Order Completed/total";

// src/diff/kinds/property-facts.ts
function propertyFact(fact) {
	return {
		id: fact.id,
		on: "node",
		constraint: false,
		summary: fact.summary,
		mirror: { none: "the way back is the same change" },
		producers: {
			level: "safe",
			why: "Apps send the same."
		},
		consumers: {
			level: "safe",
			why: "The data stays the same."
		},
		title: (c) => about(c, fact.said(c)),
		...fact.shown ?? factShown,
		detect: (pair) => onBoth(pair, (base, head) => atField(fact.detect(base, head), head.at, fact.field)),
		examples: [{
			before: propertyPlan(fact.example[0]),
			after: propertyPlan(fact.example[1]),
			changes: [`${fact.id} ${EXAMPLE}`]
		}]
	};
}
const propertyDescriptionChanged = propertyFact({
	id: "property-description-changed",
	field: "description",
	summary: "The text that says what the property means.",
	said: () => words$1("is described in other words"),
	detect: (base, head) => factChange(base.description, head.description),
	example: ["{ type: number, description: A. }", "{ type: number, description: B. }"]
});
const propertyOwnerChanged = propertyFact({
	id: "property-owner-changed",
	field: "owner",
	summary: "Another owner, or none.",
	said: (c) => typeof c.data["to"] === "string" ? say`now belongs to ${owner(c, c.data["to"])}` : words$1("no longer has an owner of its own"),
	shown: ownersShown,
	detect: (base, head) => factChange(base.owner, head.owner),
	example: ["{ type: number, owner: a }", "{ type: number, owner: b }"]
});
const propertyExamplesChanged = propertyFact({
	id: "property-examples-changed",
	field: "examples",
	summary: "The property’s example values.",
	said: () => words$1("has other examples"),
	detect: (base, head) => factChange(sortedFact(base.examples), sortedFact(head.examples)),
	example: ["{ type: number, examples: [1] }", "{ type: number, examples: [2] }"]
});
const propertyCategoryChanged = propertyFact({
	id: "property-category-changed",
	field: "category",
	summary: "The property’s data category.",
	said: (c) => say`is now in the category ${textOr(c.data["to"])}`,
	detect: (base, head) => factChange(base.category, head.category),
	example: ["{ type: number, category: a }", "{ type: number, category: b }"]
});

// src/diff/kinds/property-lifecycle.ts
const propertyDeprecated = {
	id: "property-deprecated",
	on: "node",
	constraint: false,
	summary: "A property that is on its way out.",
	mirror: "property-restored",
	producers: {
		level: "safe",
		why: "Apps may still send it."
	},
	consumers: {
		level: "safe",
		why: "It still arrives."
	},
	title: (c) => about(c, words$1("is now deprecated")),
	onMain: () => words$1("in use"),
	here: (c) => typeof c.data["sunset"] === "string" ? say`deprecated until ${value$1(c.data["sunset"])}` : words$1("deprecated"),
	detect: (pair) => onBoth(pair, (base, head) => !base.deprecated && head.deprecated ? [{
		data: { sunset: head.deprecated.sunset },
		at: head.deprecated.at
	}] : []),
	examples: [{
		before: propertyPlan("{ type: number }"),
		after: propertyPlan("{ type: number, deprecated: true }"),
		changes: [`property-deprecated ${EXAMPLE}`]
	}]
};
const propertyRestored = {
	id: "property-restored",
	on: "node",
	constraint: false,
	summary: "A deprecated property that stays after all.",
	mirror: "property-deprecated",
	producers: {
		level: "safe",
		why: "Apps may go on sending it."
	},
	consumers: {
		level: "safe",
		why: "It stays."
	},
	title: (c) => about(c, words$1("is no longer deprecated")),
	onMain: () => words$1("deprecated"),
	here: () => words$1("in use"),
	detect: (pair) => onBoth(pair, (base, head) => base.deprecated && !head.deprecated ? [{ data: { sunset: base.deprecated.sunset } }] : []),
	examples: [{
		before: propertyPlan("{ type: number, deprecated: true }"),
		after: propertyPlan("{ type: number }"),
		changes: [`property-restored ${EXAMPLE}`]
	}]
};

// src/diff/kinds/property-meaning.ts
const propertyUnitChanged = {
	id: "property-unit-changed",
	on: "node",
	constraint: false,
	summary: "Another unit: the number is the same and means something else. A unit that is stated for the first time is safe.",
	mirror: { none: "the way back is the same change" },
	producers: {
		level: "safe",
		why: "The payload is as before."
	},
	consumers: {
		level: "breaking",
		why: "The number is the same and means something else.",
		of: (c) => c.data["from"] === null ? "safe" : c.data["to"] === null ? "risky" : "breaking",
		reason: (c) => c.data["from"] === null ? words$1("The unit is stated where none was.") : say`The number is the same and means something else: reports${within(c)} mix ${value$1(c.data["from"])} and ${textOr(c.data["to"])}.`
	},
	title: (c) => about(c, say`is now in ${textOr(c.data["to"], "no stated unit")}, on main in ${textOr(c.data["from"], "no stated unit")}`),
	mend: (c) => say`keep ${`unit: ${c.data["from"]}`} in ${mendPlace} and add a new property for the new unit`,
	...factShown,
	detect: (pair) => onBoth(pair, (base, head) => atField(factChange(base.unit, head.unit), head.at, "unit")),
	examples: [{
		before: propertyPlan("{ type: number, unit: EUR }"),
		after: propertyPlan("{ type: number, unit: cents }"),
		changes: [`property-unit-changed ${EXAMPLE}`]
	}]
};
const ORDER$1 = [
	null,
	"none",
	"internal",
	"personal",
	"sensitive"
];
const isMore = (c) => ORDER$1.indexOf(c.data["to"]) > ORDER$1.indexOf(c.data["from"]);
const propertyClassificationChanged = {
	id: "property-classification-changed",
	on: "node",
	constraint: false,
	summary: "How personal the data is, in either direction.",
	mirror: { none: "the way back is the same change" },
	producers: {
		level: "safe",
		why: "Apps send the same."
	},
	consumers: {
		level: "risky",
		why: "More personal: someone has to see who receives it. Less: someone has to see why.",
		reason: (c) => isMore(c) ? say`Check that what receives it${within(c)} may have ${textOr(c.data["to"])} data.` : words$1("Less protection needs a privacy review.")
	},
	title: (c) => about(c, say`is now classified ${textOr(c.data["to"], "not at all")}, on main ${textOr(c.data["from"], "not at all")}`),
	...factShown,
	detect: (pair) => onBoth(pair, (base, head) => atField(factChange(base.classification, head.classification), head.at, "classification")),
	examples: [{
		before: propertyPlan("{ type: number, classification: internal }"),
		after: propertyPlan("{ type: number, classification: personal }"),
		changes: [`property-classification-changed ${EXAMPLE}`]
	}]
};

// src/diff/kinds/property-metadata.ts
const METADATA = [
	["identifier", (property) => property.identifier],
	["kpis", (property) => sortedFact(property.kpis)],
	["usedBy", (property) => sortedFact(property.usedBy)],
	["destinations", (property) => property.destinations && sortedFact(property.destinations)],
	["renamedFrom", (property) => property.renamedFrom]
];
function metadata(base, head, renamed) {
	const facts = METADATA.filter(([field]) => !(renamed && field === "renamedFrom")).flatMap(([field, read]) => atField(factChange(read(base), read(head), { field }), head.at, field));
	const dates = base.deprecated && head.deprecated ? factChange(base.deprecated, head.deprecated, { field: "deprecated" }) : [];
	return [
		...facts,
		...atField(dates, head.at, "deprecated"),
		...valueTexts(base, head),
		...annotations$1(base, head)
	];
}
/** Meanings and dates of the values that both sides allow. */
function valueTexts(base, head) {
	const kept = new Set((allowedValues$1(base.schema) ?? []).map(canonical));
	const texts = (property, key) => {
		const known = property.values.find((item) => canonical(item.value) === key);
		const deprecated = known?.deprecated ?? null;
		const description = known?.description ?? branchText(property.schema, key);
		return description === null && deprecated === null ? null : {
			description,
			deprecated: factData(deprecated)
		};
	};
	return (allowedValues$1(head.schema) ?? []).flatMap((item) => {
		const key = canonical(item);
		if (!kept.has(key)) return [];
		const at = head.values.find((known) => canonical(known.value) === key)?.at ?? head.at;
		return factChange(texts(base, key), texts(head, key), {
			field: "values",
			value: item
		}).map((one) => ({
			...one,
			at
		}));
	});
}
/** The text of a value that is given as a branch of its own. */
function branchText(schema, key) {
	const branches = own(schema, constBranches(schema)?.keyword ?? "");
	const branch = (Array.isArray(branches) ? branches : []).find((item) => isObject(item) && canonical(own(item, "const") ?? null) === key);
	return isObject(branch) ? own(branch, "description") ?? own(branch, "title") ?? null : null;
}
const OWN_KINDS = /* @__PURE__ */ new Set([
	"description",
	"examples",
	"deprecated"
]);
/** Annotations of JSON Schema, here and in parts that are no properties of their own. */
function annotations$1(base, head) {
	const found = [...ANNOTATIONS].filter((key) => !OWN_KINDS.has(key)).flatMap((key) => factChange(own(base.schema, key), own(head.schema, key), { field: key }));
	const names = /* @__PURE__ */ new Set([...Object.keys(base.schema), ...Object.keys(head.schema)]);
	const isListed = (key) => [base, head].some((side) => constBranches(side.schema)?.keyword === key);
	const inside = [...names].filter((key) => !ANNOTATIONS.has(key) && key !== "properties" && key !== "$defs" && !isListed(key)).flatMap((key) => textsChange(key, part(base, key), part(head, key)));
	return [...found, ...inside];
}
/** A keyword's value; of the items of a list without their properties, which are compared by themselves. */
function part(property, key) {
	const value = own(property.schema, key);
	return key === "items" && isObject(value) ? withKeys(value, {
		properties: void 0,
		required: void 0
	}) : value;
}
/** Where the texts inside a keyword differ and nothing else does. */
function textsChange(field, base, head) {
	if (base === void 0 || head === void 0) return [];
	if (textsKey(base) === textsKey(head) || meaningKey(base) !== meaningKey(head)) return [];
	return [{ data: {
		field,
		from: ordered(base, true),
		to: ordered(head, true)
	} }];
}
const propertyMetadataChanged = {
	id: "property-metadata-changed",
	on: "node",
	constraint: false,
	summary: "Another field of the property; the field is in the data.",
	mirror: { none: "the way back is the same change" },
	producers: {
		level: "safe",
		why: "Apps send the same."
	},
	consumers: {
		level: "safe",
		why: "The data stays the same."
	},
	title: (c) => c.data["field"] === "values" ? about(c, say`says something else about ${value$1(c.data["value"])}`) : about(c, say`has another ${String(c.data["field"])}`),
	...factShown,
	detect: (pair) => onBoth(pair, (base, head) => metadata(base, head, pair.renamed !== null)),
	examples: [{
		before: propertyPlan("{ type: number, default: 1 }"),
		after: propertyPlan("{ type: number, default: 2 }"),
		changes: [`property-metadata-changed ${EXAMPLE}`]
	}]
};

// src/diff/kinds/property-presence.ts
/** An edit of the object that lists the property. */
function editHolder(pair, change) {
	const steps = pair.parent?.base?.steps ?? [];
	return (schema) => editAt(schema, steps, change);
}
/** Where a variant says that its app never sends the property; null where it is gone for every app. */
function leftOutAt({ scope, base }) {
	const variant = scope.source === null ? void 0 : scope.events?.head?.variants.get(scope.source);
	const path = base?.property?.path;
	if (!variant || path === void 0 || !variant.without.includes(path)) return null;
	const steps = path.split(".").flatMap((part) => part.endsWith("[]") ? [
		"properties",
		part.slice(0, -2),
		"items"
	] : ["properties", part]);
	return {
		file: variant.at.file,
		pointer: join(variant.at.pointer, ...steps)
	};
}
const typesData = (node) => ({ types: typesOf$1(node.schema).sort() });
const nameOf$1 = (node) => node.property?.name ?? "";
function added$1(pair, required) {
	const { head } = pair;
	if (pair.base || !head?.property || head.property.required !== required) return [];
	return [{
		data: typesData(head),
		edit: editHolder(pair, (holder) => withProperty(holder, nameOf$1(head), head.schema, required)),
		...required ? { mendAt: requiredPlace(pair) } : {}
	}];
}
/** Where it is said that the property is required: by itself, or in a JSON Schema document by the list beside it. */
function requiredPlace(pair) {
	const at = pair.head?.property?.at ?? {
		file: "",
		pointer: ""
	};
	const holder = isListed(pair) ? parent(parent(at.pointer) ?? "") : at.pointer;
	return {
		file: at.file,
		pointer: `${holder ?? ""}/required`
	};
}
/** What comes from a bundle or a schema of the plan says itself that it is required. */
function isListed({ scope, head }) {
	return scope.head.written !== null && (head?.property?.via ?? []).every(({ path }) => path === "");
}
/** The words that say so in the file, to be deleted or kept. */
function requirementWords(c, kept) {
	if (!c.node || !isListed(c.node)) return say`${"required: true"} in ${mendPlace}`;
	return say`${c.node.head?.property?.name ?? ""} ${words$1(kept ? "in" : "from")} the list ${"required"} in ${mendPlace}`;
}
const propertyAdded = {
	id: "property-added",
	on: "node",
	constraint: false,
	summary: "An optional property that the plan did not have.",
	mirror: "property-removed",
	producers: {
		level: "safe",
		why: "Apps need not send it."
	},
	consumers: {
		level: "safe",
		why: "Nothing reads it yet."
	},
	title: (c) => titled(c, say`${[...whose(c)]} may now have ${[...thing(c)]}`, say`${[...thing(c)]} is new and optional`),
	onMain: () => words$1("not planned"),
	here: (c) => described(c.node?.head?.property ?? null),
	detect: (pair) => added$1(pair, false),
	examples: [{
		before: "events:\n  Order Completed: { properties: {} }\n",
		after: "events:\n  Order Completed: { properties: { coupon: { type: string } } }\n",
		changes: ["property-added property:Order Completed/coupon"]
	}]
};
const propertyAddedRequired = {
	id: "property-added-required",
	on: "node",
	constraint: false,
	summary: "A property that the plan did not have and now requires.",
	mirror: "property-removed",
	producers: {
		level: "breaking",
		why: "Apps in use don’t send it.",
		reason: (c) => appsInUse(c, "don't send it"),
		shownBy: "payload"
	},
	consumers: {
		level: "safe",
		why: "Nothing reads it yet."
	},
	title: (c) => titled(c, say`${[...whose(c)]} now requires ${[...thing(c)]}`, say`${[...thing(c)]} is new and required`),
	fails: () => words$1("an event without it"),
	mend: requireLater,
	onMain: () => words$1("not planned"),
	here: (c) => described(c.node?.head?.property ?? null),
	detect: (pair) => added$1(pair, true),
	examples: [{
		before: "events:\n  Order Completed: { properties: {} }\n",
		after: "events:\n  Order Completed: { properties: { shipping_method: { type: string, required: true } } }\n",
		changes: ["property-added-required property:Order Completed/shipping_method"]
	}]
};
/** "delete `required: true` in …; require it once all three send it" */
function requireLater(c) {
	return say`delete ${requirementWords(c, false)}; require it once ${allSenders(c)} it`;
}
const propertyRemoved = {
	id: "property-removed",
	on: "node",
	constraint: false,
	summary: "A property that the plan no longer has. Apps are broken where the plan forbids what it does not name. After its `deprecated.sunset` it is risky.",
	mirror: "property-added",
	producers: {
		level: "by proof",
		why: "Apps in use still send it; where `unplanned` is `forbid` the plan refuses it.",
		reason: (c) => c.less ? appsInUse(c, "still send it") : words$1("Apps may go on sending it: the plan allows properties that it does not name.")
	},
	consumers: {
		level: "breaking",
		why: "Its column gets no new values.",
		reason: (c) => say`It gets no new values${within(c)}: reports and audiences on it go silent.`
	},
	title: (c) => titled(c, say`${[...whose(c)]} no longer has ${[...thing(c)]}`, say`${[...thing(c)]} is removed`),
	fails: () => words$1("an event with it"),
	mend: (c) => c.node && leftOutAt(c.node) ? say`delete ${`${c.node.base?.property?.name}: false`} in ${mendPlace}; write it again once nothing reads the property from there` : say`put ${[...thing(c)]} back in ${mendPlace} as ${"deprecated"} with an end date; remove it once nothing sends or reads it`,
	onMain: (c) => described(c.node?.base?.property ?? null),
	here: () => words$1("removed"),
	detect: (pair) => {
		const { base } = pair;
		if (pair.head || !base?.property) return [];
		const unlisted = unlistedIn(pair.parent?.head, pair.scope);
		const edit = editHolder(pair, (holder) => withKeys(withoutProperty(holder, nameOf$1(base)), { additionalProperties: unlisted }));
		return [{
			data: typesData(base),
			edit,
			at: leftOutAt(pair)
		}];
	},
	examples: [{
		before: "events:\n  Order Completed: { properties: { coupon: { type: string } } }\n",
		after: "events:\n  Order Completed: { properties: {} }\n",
		changes: ["property-removed property:Order Completed/coupon"]
	}]
};
const propertyRenamed = {
	id: "property-renamed",
	on: "node",
	constraint: false,
	summary: "The same property under a new name: stated by `renamedFrom`, or one removed and one added with the same type and limits and a word of the name in common.",
	mirror: { none: "the way back is a rename too" },
	producers: {
		level: "breaking",
		why: "Apps in use send the old name.",
		reason: (c) => appsInUse(c, "send the old name")
	},
	consumers: {
		level: "breaking",
		why: "The old column stops and a new one starts without its history.",
		reason: (c) => say`The old name gets no new values${within(c)} and the new one starts without history.`
	},
	title: (c) => {
		const old = textCode(c.renamedFrom);
		return titled(c, say`${[...whose(c)]}: ${old} is now called ${[...thing(c)]}`, say`${old} is now called ${[...thing(c)]}`);
	},
	fails: (c) => say`an event with ${c.renamedFrom ?? ""}`,
	mend: (c) => say`keep both: put ${c.renamedFrom ?? ""} back in ${mendPlace} as ${"deprecated"} with an end date and ${`replacedBy: ${c.node?.head?.property?.name}`}; remove it once ${allSenders(c)} the new name`,
	onMain: (c) => textOr(c.renamedFrom),
	here: (c) => textOr(c.node?.head?.property?.path),
	detect: (pair) => {
		const { base, head, renamed } = pair;
		if (!renamed || !base?.property || !head?.property) return [];
		const { required } = base.property;
		const edit = editHolder(pair, (holder) => withProperty(withoutProperty(holder, nameOf$1(base)), nameOf$1(head), head.schema, required));
		return [{
			data: {
				from: base.property.name,
				to: head.property.name
			},
			renamedFrom: base.property.path,
			edit
		}];
	},
	examples: [{
		before: "events:\n  Coupon Applied: { properties: { couponCode: { type: string } } }\n",
		after: "events:\n  Coupon Applied: { properties: { coupon_code: { type: string } } }\n",
		changes: ["property-renamed property:Coupon Applied/coupon_code"]
	}]
};
const textCode = (text) => [{ code: text ?? "" }];
function requirement(pair, now) {
	const { base, head } = pair;
	if (!base?.property || !head?.property || pair.part !== "property") return [];
	if (base.property.required === now || head.property.required !== now) return [];
	const name = nameOf$1(base);
	return [{
		data: {},
		edit: editHolder(pair, (holder) => withRequired(holder, name, now)),
		mendAt: requiredPlace(pair)
	}];
}
const propertyBecameRequired = {
	id: "property-became-required",
	on: "node",
	constraint: false,
	summary: "An optional property that the plan now requires.",
	mirror: "property-became-optional",
	producers: {
		level: "breaking",
		why: "Apps in use may leave it out.",
		reason: (c) => appsInUse(c, "may leave it out"),
		shownBy: "payload"
	},
	consumers: {
		level: "safe",
		why: "It is there more often than before."
	},
	title: (c) => titled(c, say`${[...whose(c)]} now requires ${[...thing(c)]}`, say`${[...thing(c)]} is now required`),
	fails: () => words$1("an event without it"),
	mend: requireLater,
	onMain: () => words$1("optional"),
	here: () => words$1("required"),
	detect: (pair) => requirement(pair, true),
	examples: [{
		before: "events:\n  Order Completed: { properties: { currency: { type: string } } }\n",
		after: "events:\n  Order Completed: { properties: { currency: { type: string, required: true } } }\n",
		changes: ["property-became-required property:Order Completed/currency"]
	}]
};
const propertyBecameOptional = {
	id: "property-became-optional",
	on: "node",
	constraint: false,
	summary: "A required property that may now be left out. Breaking for warehouses whose column is NOT NULL (Redshift, Postgres).",
	mirror: "property-became-required",
	producers: {
		level: "safe",
		why: "Apps may go on sending it."
	},
	consumers: {
		level: "by destination",
		why: "What relies on it meets events without it.",
		reason: (c) => [...say`What relies on it${within(c)} will meet events without it.`, ...columns(c)],
		shownBy: "payload"
	},
	title: (c) => titled(c, say`${[...whose(c)]} no longer requires ${[...thing(c)]}`, say`${[...thing(c)]} is no longer required`),
	mend: (c) => say`keep ${requirementWords(c, true)}, or let the owners of the tables change the column first`,
	onMain: () => words$1("required"),
	here: () => words$1("optional"),
	detect: (pair) => requirement(pair, false),
	examples: [{
		before: "events:\n  Order Completed: { properties: { currency: { type: string, required: true } } }\n",
		after: "events:\n  Order Completed: { properties: { currency: { type: string } } }\n",
		changes: ["property-became-optional property:Order Completed/currency"]
	}]
};

// src/diff/kinds/records.ts
/** Items by key; equal keys are told apart by their number. */
function keyed(items, key) {
	const map = /* @__PURE__ */ new Map();
	for (const item of items) {
		let unique = key(item);
		for (let number = 2; map.has(unique); number++) unique = `${key(item)} ${number}`;
		map.set(unique, item);
	}
	return map;
}
function detect(records, which) {
	return (plans) => {
		const sides = [plans.base, plans.head].map((plan) => keyed(records.of(plan), records.key));
		return pairUp(sides[0], sides[1]).flatMap(({ base, head }) => {
			if (which === "added") return head && !base ? [{
				object: records.object(head),
				data: facts(head),
				at: head.at
			}] : [];
			if (which === "removed") return base && !head ? [{
				object: records.object(base),
				data: facts(base),
				at: null,
				before: base.at
			}] : [];
			if (!base || !head || canonical(facts(base)) === canonical(facts(head))) return [];
			return [{
				object: records.object(head),
				data: {
					from: facts(base),
					to: facts(head)
				},
				at: head.at,
				before: base.at
			}];
		});
	};
}
const facts = (item) => factData(item);
function recordKind(records, which, said) {
	return {
		...said,
		on: "plan",
		producers: {
			level: "safe",
			why: "Apps send the same."
		},
		consumers: {
			level: "safe",
			why: "The data stays the same."
		},
		onMain: (c) => which === "added" ? words$1("none") : textOr(which === "removed" ? factsShown(c.data) : factsShown(c.data["from"])),
		here: (c) => which === "removed" ? words$1("none") : textOr(which === "added" ? factsShown(c.data) : factsShown(c.data["to"])),
		detect: detect(records, which)
	};
}
const factsShown = (data) => Object.fromEntries(Object.entries(data).filter(([, item]) => item !== null));
const migrations = {
	of: (plan) => plan.migrations,
	key: (item) => canonical([item.from.system, item.from.event]),
	object: (item) => thingId("migration", [item.from.system, item.from.event].filter((part) => part !== null).join("/"))
};
const MIGRATION = "events:\n  Order Completed: {}\nmigrations:\n  - { from: { system: ga, event: purchase }, to: Order Completed, status: planned }\n";
const NO_MIGRATION = "events:\n  Order Completed: {}\n";
const migrationName = (c) => {
	const { event } = (c.data["to"] ?? c.data)["from"] ?? c.data["from"] ?? {};
	return textOr(event, "an older event");
};
const migrationAdded = recordKind(migrations, "added", {
	id: "migration-added",
	summary: "An older event that is to be re-routed.",
	mirror: "migration-removed",
	title: (c) => say`New migration: ${migrationName(c)}`,
	examples: [{
		before: NO_MIGRATION,
		after: MIGRATION,
		changes: ["migration-added migration:ga/purchase"]
	}]
});
const migrationRemoved = recordKind(migrations, "removed", {
	id: "migration-removed",
	summary: "A migration that is no longer listed.",
	mirror: "migration-added",
	title: (c) => say`The migration of ${migrationName(c)} is no longer listed`,
	examples: [{
		before: MIGRATION,
		after: NO_MIGRATION,
		changes: ["migration-removed migration:ga/purchase"]
	}]
});
const migrationChanged = recordKind(migrations, "changed", {
	id: "migration-changed",
	summary: "Where a migration goes, or how far it is.",
	mirror: { none: "the way back is the same change" },
	title: (c) => say`The migration of ${migrationName(c)} is changed`,
	examples: [{
		before: MIGRATION,
		after: MIGRATION.replace("planned", "done"),
		changes: ["migration-changed migration:ga/purchase"]
	}]
});
const removedNames = {
	of: (plan) => plan.removed,
	key: (item) => canonical(facts(item)),
	object: (item) => thingId("removed", item.event)
};
const REMOVED = "removed:\n  - { event: Purchase, on: 2025-03-01, reason: Merged. }\n";
const removedNameAdded = recordKind(removedNames, "added", {
	id: "removed-name-added",
	summary: "A retired event whose name must not come back.",
	mirror: "removed-name-removed",
	title: (c) => say`${value$1(c.data["event"])} is listed as retired`,
	examples: [{
		before: "plan: { name: Shop }\n",
		after: `plan: { name: Shop }\n${REMOVED}`,
		changes: ["removed-name-added removed:Purchase"]
	}]
});
const removedNameRemoved = recordKind(removedNames, "removed", {
	id: "removed-name-removed",
	summary: "A retired name that is free again.",
	mirror: "removed-name-added",
	title: (c) => say`${value$1(c.data["event"])} is no longer listed as retired`,
	examples: [{
		before: `plan: { name: Shop }\n${REMOVED}`,
		after: "plan: { name: Shop }\n",
		changes: ["removed-name-removed removed:Purchase"]
	}]
});
const suppressions = {
	of: (plan) => plan.suppressions,
	key: (item) => canonical([
		item.rule,
		item.object,
		item.reason,
		item.until
	]),
	object: (item) => item.object
};
const IGNORE = "events:\n  Cart Viewed: { ignore: [{ rule: event-name-case, reason: Kept for the 2021 apps }] }\n";
const NO_IGNORE = "events:\n  Cart Viewed: {}\n";
const suppressionAdded = recordKind(suppressions, "added", {
	id: "suppression-added",
	summary: "A finding that is now ignored on purpose.",
	mirror: "suppression-removed",
	title: (c) => say`The rule ${value$1(c.data["rule"])} is now ignored: ${textOr(c.data["reason"], "no reason given")}`,
	examples: [{
		before: NO_IGNORE,
		after: IGNORE,
		changes: [`suppression-added ${eventId("Cart Viewed")}`]
	}]
});
const suppressionRemoved = recordKind(suppressions, "removed", {
	id: "suppression-removed",
	summary: "A finding that is no longer ignored.",
	mirror: "suppression-added",
	title: (c) => say`The rule ${value$1(c.data["rule"])} is no longer ignored`,
	examples: [{
		before: IGNORE,
		after: NO_IGNORE,
		changes: [`suppression-removed ${eventId("Cart Viewed")}`]
	}]
});

// src/diff/kinds/things.ts
const eventsWhere = (plan, uses) => [...plan.events.values()].filter(uses).map((event) => event.name);
/** Whether some property of the event, at any depth, is such. */
function hasProperty(event, such) {
	const visit = (property) => such(property) || property.children.some(visit);
	return event.body.properties.some(visit);
}
const REGISTRIES = [
	{
		kind: "identifier",
		noun: "identifier",
		of: (plan) => plan.identifiers,
		users: (plan, id) => eventsWhere(plan, (event) => hasProperty(event, (property) => property.identifier === id)),
		example: [
			"identifiers",
			"{ user_id: { entity: user } }",
			"{ user_id: { entity: account } }"
		]
	},
	{
		kind: "kpi",
		noun: "KPI",
		of: (plan) => plan.kpis,
		users: (plan, id) => [...eventsWhere(plan, (event) => event.kpis.includes(id) || hasProperty(event, (property) => property.kpis.includes(id))), ...[...plan.useCases.values()].filter((useCase) => useCase.outcomes.some((outcome) => outcome.kpis.includes(id))).map((useCase) => useCase.id)],
		example: [
			"kpis",
			"{ revenue: { unit: EUR } }",
			"{ revenue: { unit: USD } }"
		]
	},
	{
		kind: "use-case",
		noun: "use case",
		of: (plan) => plan.useCases,
		users: (plan, id) => eventsWhere(plan, (event) => event.useCases.includes(id)),
		example: [
			"useCases",
			"{ personalise: { goal: make-money } }",
			"{ personalise: { goal: save-money } }"
		]
	},
	{
		kind: "owner",
		noun: "owner",
		of: (plan) => plan.owners,
		users: ownedBy,
		example: [
			"owners",
			"{ checkout: { name: Checkout } }",
			"{ checkout: { name: Checkout team } }"
		]
	},
	{
		kind: "source",
		noun: "source",
		of: (plan) => plan.sources,
		users: (plan, id) => eventsWhere(plan, (event) => event.sources.some((source) => source.id === id)),
		example: [
			"sources",
			"{ web: { type: javascript } }",
			"{ web: { type: server } }"
		]
	},
	{
		kind: "destination",
		noun: "destination",
		of: (plan) => plan.destinations,
		users: (plan, id) => eventsWhere(plan, (event) => event.destinations.includes(id)),
		example: [
			"destinations",
			"{ ga4: { type: ga4 } }",
			"{ ga4: { type: braze } }"
		]
	}
];
function ownedBy(plan, id) {
	const owned = (things) => [...things].filter(([, thing]) => thing.owner === id).map(([key]) => key);
	const stakes = [...plan.useCases.values()].filter((useCase) => useCase.outcomes.some((outcome) => outcome.stakeholders.includes(id)));
	const keeper = plan.ownership?.wrangler === id ? [id] : [];
	return [
		...eventsWhere(plan, (event) => event.owner === id || hasProperty(event, (property) => property.owner === id)),
		...owned(plan.kpis),
		...owned(plan.sources),
		...owned(plan.destinations),
		...stakes.map((useCase) => useCase.id),
		...keeper
	];
}
const idOf = (c) => String(c.data["id"]);
function added(registry) {
	const { kind, noun, of, example } = registry;
	return {
		id: `${kind}-added`,
		on: "plan",
		summary: `A new ${noun}.`,
		mirror: `${kind}-removed`,
		producers: {
			level: "safe",
			why: "Apps send the same."
		},
		consumers: {
			level: "safe",
			why: "The data stays the same."
		},
		title: (c) => say`New ${words$1(noun)}: ${shownName(c, registry)}`,
		onMain: () => words$1("not there"),
		here: () => words$1(`new ${noun}`),
		detect: (plans) => pairUp(of(plans.base), of(plans.head)).flatMap(({ key, base, head }) => !base && head ? [{
			...subject(kind, key),
			at: head.at
		}] : []),
		examples: [{
			before: "plan: { name: Shop }\n",
			after: `plan: { name: Shop }\n${example[0]}: ${example[1]}\n`,
			changes: [`${kind}-added ${exampleObject(registry)}`]
		}]
	};
}
const subject = (kind, id) => ({
	object: thingId(kind, id),
	data: { id }
});
const exampleObject = ({ kind, example }) => thingId(kind, example[1].match(/^\{ ([\w-]+)/)?.[1] ?? "");
function shownName(c, registry) {
	const node = registry.of(c.plans.head).get(idOf(c)) ?? registry.of(c.plans.base).get(idOf(c));
	const named = node && "name" in node && registry.kind !== "identifier" ? node.name : null;
	return typeof named === "string" ? [name(named)] : [code(idOf(c))];
}
function removed(registry) {
	const { kind, noun, of, users, example } = registry;
	const inUse = (c) => users(c.plans.base, idOf(c));
	return {
		id: `${kind}-removed`,
		on: "plan",
		summary: `A${withArticle(noun).slice(1)} that is gone. Risky where something still referred to it.`,
		mirror: `${kind}-added`,
		producers: {
			level: "safe",
			why: "Apps send the same."
		},
		consumers: {
			level: "by use",
			why: "What referred to it loses it.",
			of: (c) => inUse(c).length > 0 ? "risky" : "safe",
			reason: (c) => {
				const names = inUse(c);
				if (names.length === 0) return words$1("Nothing refers to it.");
				return say`On main it is used by ${list(names.slice(0, 3).map(name))}${words$1(names.length > 3 ? ` and ${names.length - 3} more` : "")}.`;
			}
		},
		title: (c) => say`The ${words$1(noun)} ${shownName(c, registry)} is removed`,
		onMain: () => words$1(noun),
		here: () => words$1("removed"),
		detect: (plans) => pairUp(of(plans.base), of(plans.head)).flatMap(({ key, base, head }) => base && !head ? [{
			...subject(kind, key),
			at: null,
			before: base.at
		}] : []),
		examples: [{
			before: `plan: { name: Shop }\n${example[0]}: ${example[1]}\n`,
			after: "plan: { name: Shop }\n",
			changes: [`${kind}-removed ${exampleObject(registry)}`]
		}]
	};
}
function changed$1(registry) {
	const { kind, noun, of, example } = registry;
	return {
		id: `${kind}-changed`,
		on: "plan",
		summary: `A field of ${withArticle(noun)}; the fields are in the data.`,
		mirror: { none: "the way back is the same change" },
		producers: {
			level: "safe",
			why: "Apps send the same."
		},
		consumers: {
			level: "safe",
			why: "The data stays the same; where events now go elsewhere, that is a change of its own."
		},
		title: (c) => {
			const fields = Object.keys(c.data["fields"]);
			return say`The ${words$1(noun)} ${shownName(c, registry)} has another ${list(fields.map(code))}`;
		},
		onMain: (c) => fieldsShown(c, 0),
		here: (c) => fieldsShown(c, 1),
		detect: (plans) => pairUp(of(plans.base), of(plans.head)).flatMap(({ key, base, head }) => {
			const fields = base && head ? changedFields(base, head) : {};
			if (!base || !head || Object.keys(fields).length === 0) return [];
			return [{
				object: thingId(kind, key),
				data: {
					id: key,
					fields
				},
				at: head.at,
				before: base.at
			}];
		}),
		examples: [{
			before: `${example[0]}: ${example[1]}\n`,
			after: `${example[0]}: ${example[2]}\n`,
			changes: [`${kind}-changed ${exampleObject(registry)}`]
		}]
	};
}
function fieldsShown(c, side) {
	return Object.entries(c.data["fields"]).flatMap(([field, pair], index) => [
		index > 0 ? "; " : "",
		words$1(`${field}: `)[0] ?? "",
		...textOr(pair[side])
	]).filter((part) => part !== "");
}
const ORDERLESS = /* @__PURE__ */ new Set([
	"aliases",
	"roles",
	"sources"
]);
function changedFields(base, head) {
	const [old, now] = [factData(base), factData(head)];
	const key = (field, value) => canonical(ORDERLESS.has(field) && Array.isArray(value) ? [...value].sort() : value ?? null);
	const fields = Object.keys({
		...old,
		...now
	}).filter((field) => key(field, old[field]) !== key(field, now[field]));
	return Object.fromEntries(fields.map((field) => [field, [old[field] ?? null, now[field] ?? null]]));
}
/** Added, removed and changed, for each registry. */
const thingKinds = REGISTRIES.flatMap((registry) => [
	added(registry),
	removed(registry),
	changed$1(registry)
]);

// src/diff/kinds/trait.ts
/** The kinds of properties, under the name that they have for traits. */
function traitKind(kind) {
	const id = traitId(kind.id);
	const mirror = typeof kind.mirror === "string" ? traitId(kind.mirror) : kind.mirror;
	return {
		...kind,
		id,
		mirror,
		summary: `Of a trait. ${kind.summary}`,
		examples: kind.examples.map(traitExample)
	};
}
/** `property-removed` → `trait-removed` */
const traitId = (id) => id.replace(/^property-/, "trait-");
/** An event's example with its properties as traits of users. */
function traitExample(example) {
	const asTraits = (yaml) => yaml.replace(/^events:\n {2}[^:]+: \{ properties: (.*) \}\n$/s, "traits:\n  user: $1\n");
	const changes = example.changes.map((change) => traitId(change).replace(/property:[^/]+\//, "trait:user/"));
	return {
		before: asTraits(example.before),
		after: asTraits(example.after),
		changes
	};
}
/** A kind about a set of traits as a whole, in the words of the event's kind. */
function setKind(id, like, mirror, detect, fields) {
	const { producers, consumers, title, onMain, here, mend } = like;
	const plan = (field) => `sources: { web: {}, ios: {} }\ndestinations: { ga4: { type: ga4 }, braze: { type: braze } }\ntraits:\n  user: { properties: { plan: { type: string } }, ${field} }\n`;
	return {
		id,
		on: "traits",
		summary: `Of a set of traits. ${like.summary}`,
		mirror,
		producers,
		consumers,
		title,
		...mend ? { mend } : {},
		onMain,
		here,
		detect,
		examples: [{
			before: plan(fields[0]),
			after: plan(fields[1]),
			changes: [`${id} traits:user`]
		}]
	};
}
const traitSourceAdded = setKind("trait-source-added", eventSourceAdded, "trait-source-removed", ({ base, head }) => sourcesAdded(base, head), ["sources: [web]", "sources: [web, ios]"]);
const traitSourceRemoved = setKind("trait-source-removed", eventSourceRemoved, "trait-source-added", ({ base, head }) => sourcesRemoved(base, head), ["sources: [web, ios]", "sources: [web]"]);
const traitDestinationAdded = setKind("trait-destination-added", eventDestinationAdded, "trait-destination-removed", ({ base, head }) => listChange(base.destinations, head.destinations).added.map((id) => ({ data: { destination: id } })), ["destinations: [ga4]", "destinations: [ga4, braze]"]);
const traitDestinationRemoved = setKind("trait-destination-removed", eventDestinationRemoved, "trait-destination-added", ({ base, head }) => listChange(base.destinations, head.destinations).removed.map((id) => ({ data: { destination: id } })), ["destinations: [ga4, braze]", "destinations: [ga4]"]);
const traitTriggerChanged = setKind("trait-trigger-changed", eventTriggerChanged, eventTriggerChanged.mirror, ({ base, head }) => triggersChanged(base, head), ["trigger: At sign-up.", "trigger: At log-in."]);
/** Under the id that the fields of a single trait have. */
const traitSetMetadataChanged = setKind("trait-metadata-changed", {
	summary: "The owner of the set, or the state of one of its sources.",
	mirror: { none: "the way back is the same change" },
	producers: {
		level: "safe",
		why: "Apps send the same."
	},
	consumers: {
		level: "safe",
		why: "The data stays the same."
	},
	title: (c) => sourceFactTitle(c) ?? say`${[...whose(c)]} has another ${String(c.data["field"])}`,
	...factShown
}, { none: "the way back is the same change" }, ({ base, head }) => [...factChange(base.owner, head.owner, { field: "owner" }), ...sourceFacts(base.sources, head.sources)], ["owner: a", "owner: b"]);

// src/diff/kinds/index.ts
/** Kinds about a property, or about a payload as a whole. */
const nodeKinds = [
	propertyAdded,
	propertyAddedRequired,
	propertyRemoved,
	propertyRenamed,
	propertyBecameRequired,
	propertyBecameOptional,
	propertyTypeChanged,
	propertyTypeNarrowed,
	propertyTypeWidened,
	nullForbidden,
	nullAllowed,
	enumValueRemoved,
	enumValueAdded,
	valuesRestricted,
	valuesFreed,
	patternChanged,
	formatChanged,
	lengthChanged,
	rangeChanged,
	multipleChanged,
	itemsChanged,
	uniquenessChanged,
	keysChanged,
	objectClosed,
	objectOpened,
	constraintChanged,
	propertyUnitChanged,
	propertyClassificationChanged,
	propertyDeprecated,
	propertyRestored,
	propertyDescriptionChanged,
	propertyOwnerChanged,
	propertyExamplesChanged,
	propertyCategoryChanged,
	propertyMetadataChanged
];
/** Every kind of change, in the order in which the documentation lists them. */
const changeKinds = [
	eventAdded,
	eventRemoved,
	eventRenamed,
	eventTypeChanged,
	eventActivated,
	eventDeprecated,
	eventRestored,
	eventSourceAdded,
	eventSourceRemoved,
	eventDestinationAdded,
	eventDestinationRemoved,
	eventDestinationNameChanged,
	eventTriggerChanged,
	eventVersionChanged,
	eventOwnerChanged,
	eventKpisChanged,
	eventStageChanged,
	eventDescriptionChanged,
	eventTagsChanged,
	eventExamplesChanged,
	eventMetadataChanged,
	...nodeKinds,
	...nodeKinds.filter((kind) => kind.id.startsWith("property-")).map(traitKind),
	traitSourceAdded,
	traitSourceRemoved,
	traitDestinationAdded,
	traitDestinationRemoved,
	traitTriggerChanged,
	...thingKinds,
	planUnplannedForbidden,
	planUnplannedAllowed,
	planMetadataChanged,
	ownershipChanged,
	funnelChanged,
	migrationAdded,
	migrationRemoved,
	migrationChanged,
	removedNameAdded,
	removedNameRemoved,
	suppressionAdded,
	suppressionRemoved
];
/** What is asked on each pair; a set of traits has a second way to one kind. */
const detectors = [...changeKinds, traitSetMetadataChanged];

// src/text/acronyms.ts
/** Words with a spelling of their own, in it. */
const ACRONYMS = [
	"2FA",
	"3DS",
	"A2HS",
	"AI",
	"API",
	"APIs",
	"AR",
	"ARPU",
	"ATT",
	"AWS",
	"B2B",
	"B2C",
	"BNPL",
	"CDP",
	"CPU",
	"CRM",
	"CSS",
	"CSV",
	"CTA",
	"CTAs",
	"CTR",
	"CVV",
	"DNS",
	"EU",
	"EUR",
	"FAQ",
	"FAQs",
	"GA4",
	"GB",
	"GBP",
	"GDPR",
	"GPS",
	"GPU",
	"HTML",
	"HTTP",
	"HTTPS",
	"IBAN",
	"ID",
	"IDE",
	"IDs",
	"IP",
	"IPv4",
	"IPv6",
	"ISO",
	"IoT",
	"JSON",
	"JWT",
	"KPI",
	"KPIs",
	"KYC",
	"LTV",
	"MB",
	"MFA",
	"ML",
	"MMS",
	"MRR",
	"NFC",
	"NPS",
	"OAuth",
	"OAuth2",
	"OCR",
	"OS",
	"OTP",
	"PDF",
	"PDFs",
	"PIN",
	"PO",
	"POS",
	"PR",
	"QR",
	"RAM",
	"RFQ",
	"ROI",
	"RSS",
	"RSVP",
	"SDK",
	"SEO",
	"SKU",
	"SKUs",
	"SLA",
	"SMS",
	"SQL",
	"SSH",
	"SSL",
	"SSO",
	"SaaS",
	"TV",
	"TLS",
	"UI",
	"UK",
	"URI",
	"URIs",
	"URL",
	"URLs",
	"US",
	"USA",
	"USB",
	"USD",
	"UTC",
	"UTM",
	"UUID",
	"UUIDs",
	"UX",
	"VAT",
	"VIP",
	"VPN",
	"VoIP",
	"VR",
	"WiFi",
	"XML",
	"YAML",
	"ZIP",
	"eBay",
	"eSIM",
	"iCloud",
	"iMessage",
	"iOS",
	"iPad",
	"iPadOS",
	"iPhone",
	"macOS",
	"tvOS",
	"visionOS",
	"watchOS",
	"AirPods",
	"AppStore",
	"AppsFlyer",
	"BigQuery",
	"ChatGPT",
	"DoorDash",
	"FaceTime",
	"GitHub",
	"GitLab",
	"HubSpot",
	"JavaScript",
	"LinkedIn",
	"MacBook",
	"MySQL",
	"OpenAI",
	"PayPal",
	"QuickBooks",
	"SendGrid",
	"TikTok",
	"TypeScript",
	"WhatsApp",
	"WordPress",
	"YouTube"
];
/** Ordinary words that an acronym's letters also spell. */
const AMBIGUOUS = /* @__PURE__ */ new Set([
	"ai",
	"ar",
	"att",
	"it",
	"ml",
	"os",
	"pin",
	"po",
	"pos",
	"pr",
	"ram",
	"us",
	"zip",
	"sla",
	"gb",
	"mb"
]);
const byLower = new Map(ACRONYMS.map((word) => [word.toLowerCase(), word]));
/**
* The own spelling of a word that is an acronym, or null. A word that is ordinary too (`us`, `pin`) counts only where it
* is already written so, or where the team lists it.
*/
function acronymOf(word, more = []) {
	const lower = word.toLowerCase();
	const listed = more.find((acronym) => acronym.toLowerCase() === lower);
	if (listed) return listed;
	const known = byLower.get(lower);
	return known && (known === word || !AMBIGUOUS.has(lower)) ? known : null;
}
const byFirst = new Map(ACRONYMS.map((word) => [word.charAt(0), ACRONYMS.filter((other) => other.startsWith(word.charAt(0)))]));
/** The known acronyms that begin with a character. */
function acronymsFrom(first) {
	return byFirst.get(first) ?? [];
}

// src/text/names.ts
/** Every style, in the order in which a tie between them is settled. */
const CASE_STYLES = [
	"title",
	"snake",
	"camel",
	"kebab",
	"pascal",
	"lower",
	"sentence",
	"constant"
];
/** Small words that in names are mostly a part of the verb: `Sign Up Completed`, `Signed Off`. */
const PARTICLES$1 = /* @__PURE__ */ new Set([
	"off",
	"out",
	"over",
	"up"
]);
/** Prepositions, articles and conjunctions that titles usually leave in lower case. */
const SMALL_WORDS = new Set("a an and as at but by for from in into nor of off on onto or out over per the to up via vs with".split(" "));
/** Small words of other languages that a title may leave in lower case: `Artículo Agregado al Carrito`. */
const FOREIGN_SMALL_WORDS = new Set("à al alla am ao au auf aus aux av con d da dal das de del della dem den der des di die do dos du e een ein eine el em en et ett från för für het i il im ins l la las le les los med mit na nach nel no och og op para par per por pour på sur te til till um un una und une van vom von y zu zum zur".split(" "));
const LETTERS = "[\\p{L}\\p{M}\\p{N}]";
const RUNS = new RegExp(`${LETTERS}+`, "gu");
/** A word with the usual marks inside it: `Wi-Fi`, `A/B`, `Node.js`, `Don't`. */
const MARKED_WORD = /^[\p{L}\p{M}\p{N}'’.&/+%#-]+$/u;
const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/u;
/** Inside one word: `don't`, `user's`, but not `d'utilisateur`. */
const APOSTROPHE = /(?<=\p{L})['’](?=(?:d|ll|m|re|s|t|ve)(?!\p{L}))/giu;
/** A word that begins with a small letter for electronic or internet: `eCommerce`, `eSIM`. */
const SMALL_LETTER_BRAND = /^[ei]\p{Lu}(?:\p{Lu}+|\p{Ll}+)(?!\p{Ll})/u;
/**
* Inside a run of letters and digits, in this order: a capitalised plural of an acronym (`SKUs`), digits and capitals
* (`2FA`), capitals with a version (`IPv6`), capitals before a capitalised word (`HTTP|Server`), capitals (`SHA256`), a
* word with its digits (`Line1`), digits with what follows them (`3d`).
*/
const WORD = /\p{Lu}{2,}v\p{N}+(?!\p{L})|\p{Lu}{2,}s(?![\p{Ll}\p{N}])|\p{N}+\p{Lu}+(?!\p{Ll})|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}{2,}\p{N}*(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}]+\p{N}*|\p{Lu}\p{N}*|\p{N}+[\p{Ll}\p{Lo}\p{Lm}\p{M}]*/gu;
/**
* The words of a name, as they are written: `iOSAppOpened` → `iOS App Opened`, `2FA`, `OAuth2` and `URLs` stay whole.
* Any script; the text is put in NFC first.
*/
function splitWords(name, acronyms = []) {
	return acronyms.length === 0 ? splitOnce(name) : split(name, acronyms);
}
function split(name, acronyms) {
	return name.normalize("NFC").replace(APOSTROPHE, "").split(NOT_LETTERS).filter((chunk) => chunk !== "").flatMap((chunk) => splitChunk(chunk, acronyms));
}
const splitOnce = remembered((name) => split(name, []));
function splitChunk(chunk, acronyms) {
	if (acronymOf(chunk, acronyms)) return [chunk];
	const found = [];
	for (let at = 0; at < chunk.length;) {
		const word = acronymAt(chunk, at, acronyms) ?? wordAt(chunk, at);
		const digits = /(?<=\D)\d+$/.exec(word);
		const end = digits && acronymAt(chunk, at + digits.index, acronyms) ? digits.index : word.length;
		found.push(word.slice(0, end));
		at += end;
	}
	return found;
}
/** An acronym written in its own spelling at `at`, where a new word (or nothing) follows it. */
function acronymAt(chunk, at, acronyms) {
	let best = null;
	for (const acronym of [...acronyms, ...acronymsFrom(chunk.charAt(at))]) {
		if (acronym.length <= (best?.length ?? 0) || !chunk.startsWith(acronym, at)) continue;
		const rest = chunk.slice(at + acronym.length);
		const wordFollows = /\p{Ll}$/u.test(acronym) ? /^\p{Lu}/u : /^\p{Lu}\p{Ll}/u;
		if (rest === "" || wordFollows.test(rest) || acronymOf(rest, acronyms) === rest) best = acronym;
	}
	return best;
}
function wordAt(chunk, at) {
	const brand = at === 0 ? SMALL_LETTER_BRAND.exec(chunk) : null;
	if (brand) return brand[0];
	WORD.lastIndex = at;
	const match = WORD.exec(chunk);
	return match && match.index === at ? match[0] : String.fromCodePoint(chunk.codePointAt(at));
}
/** The name in another style, acronyms in their own spelling: `product_id` → `Product ID` as a title. */
function toCase(name, style, options = {}) {
	const words = splitWords(name, options.acronyms);
	switch (style) {
		case "snake": return words.map(lower).join("_");
		case "kebab": return words.map(lower).join("-");
		case "constant": return words.map((word) => word.toUpperCase()).join("_");
		case "pascal": return words.map(capitalised).join("");
		case "camel": return words.map((word, index) => index === 0 ? lower(word) : capitalised(word)).join("");
		default: return toSpacedCase(name, style, options);
	}
}
/** Where there are spaces already, what else stands inside a word is its own: `Wi-Fi connected`, `A/B test viewed`. */
function toSpacedCase(name, style, options) {
	const parts = /\S\s+\S/u.test(name) && !name.includes("_") ? name.normalize("NFC").trim().split(/\s+/u) : [name];
	const words = parts.flatMap((part) => parts.length > 1 && isMarkedWord(part) ? [part] : splitWords(part, options.acronyms));
	const shouted = words.length > 1 && words.every((word) => isUpper(word));
	const isSmall = style === "lower";
	return words.map((word, index) => word.replace(RUNS, (run, offset) => {
		if (style !== "title") return sentenceWord(run, !isSmall && index === 0 && offset === 0, isSmall || shouted, options);
		return offset > 0 && !shouted ? run : titleWord(run, at(index, words), shouted, options);
	})).join(" ");
}
function at(index, words) {
	if (index === 0) return "first";
	return index === words.length - 1 ? "last" : "inside";
}
function titleWord(word, where, shouted, options) {
	const acronym = acronymOf(word, options.acronyms);
	if (acronym) return acronym;
	const text = lower(word);
	if (options.smallWords ? where !== "first" && options.smallWords.some((small) => lower(small) === text) : where === "inside" && SMALL_WORDS.has(text) && !PARTICLES$1.has(text)) return text;
	if (isBrand(word)) return word;
	return !shouted && isShortCapitals(word) ? word : capitalised(word);
}
function sentenceWord(word, first, shouted, options) {
	const acronym = acronymOf(word, options.acronyms);
	if (acronym) return acronym;
	if (isBrand(word) || !shouted && isShortCapitals(word)) return word;
	return first ? capitalised(word) : lower(word);
}
/** Whether a name is written in a style. A name without cased letters is right in every style that its separators fit. */
function isCase(name, style, options = {}) {
	switch (style) {
		case "snake": return new RegExp(`^${LETTERS}+(_${LETTERS}+)*$`, "u").test(name) && name === lower(name);
		case "kebab": return new RegExp(`^${LETTERS}+(-${LETTERS}+)*$`, "u").test(name) && name === lower(name);
		case "constant": return new RegExp(`^${LETTERS}+(_${LETTERS}+)*$`, "u").test(name) && name === name.toUpperCase();
		case "camel": return /^[^\p{Lu}\p{Lt}\P{L}][\p{L}\p{M}\p{N}]*$/u.test(name);
		case "pascal": return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*$/u.test(name) && !/^\p{Ll}/u.test(name);
		default: return isSpacedCase(name, style, options);
	}
}
function isMarkedWord(text) {
	return MARKED_WORD.test(text) && NOT_LETTERS.test(text) && /[\p{L}\p{N}]/u.test(text);
}
function isSpacedCase(name, style, options) {
	if (/^\s|\s$|\s\s|[^\S ]|_/u.test(name)) return false;
	const words = name.split(" ");
	if (words.length > 1 && words.every((word) => isUpper(word)) && /\p{Lu}/u.test(name)) return false;
	return words.every((word, index) => isSpacedWord(word, index, words.length, style, options));
}
function isSpacedWord(word, index, total, style, options) {
	const pieces = word.split(NOT_LETTERS).filter((piece) => piece !== "");
	const piece = pieces[0];
	if (piece === void 0) return true;
	const acronym = acronymOf(piece, options.acronyms);
	if (acronym === piece || isBrand(piece)) return true;
	if (acronym && (options.acronyms?.includes(acronym) || acronym !== acronym.toUpperCase())) return false;
	if (!acronym && piece.length > 1 && isShortCapitals(piece)) return true;
	if (style === "lower" || style === "sentence" && index > 0) return piece === lower(piece);
	if (index > 0 && options.smallWords?.some((small) => lower(small) === lower(piece))) return piece === lower(piece);
	const isSmall = SMALL_WORDS.has(lower(piece)) || FOREIGN_SMALL_WORDS.has(lower(piece));
	if (index > 0 && !options.smallWords && isSmall) return !isUpper(piece) || piece.length === 1;
	if (/^\p{Ll}/u.test(piece)) return /^v\d+$/.test(piece);
	if (total === 1) return pieces.length === 1 && splitWords(piece, options.acronyms).length === 1 && !isShout(piece);
	return !isShout(piece);
}
/** Equal for names that differ in case, spaces and punctuation only: `Sign Up`, `sign_up`, `signUp`. */
function foldName(name) {
	const text = name.normalize("NFKC").toLowerCase();
	const folded = text.replace(/(?<=\p{N})[^\p{L}\p{M}\p{N}]+(?=\p{N})/gu, "_").replace(/[^\p{L}\p{M}\p{N}_]|(?<!\p{N})_|_(?!\p{N})/gu, "");
	return folded === "" ? text : folded;
}
function lower(text) {
	return text.toLowerCase();
}
function capitalised(word) {
	const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
	return first.toUpperCase() + word.slice(first.length).toLowerCase();
}
function isUpper(word) {
	return word === word.toUpperCase();
}
/** `eCommerce`, which keeps its small letter wherever it stands. */
function isBrand(word) {
	return SMALL_LETTER_BRAND.exec(word)?.[0] === word;
}
/** `FAQ`, `CTA`: capitals that are an abbreviation rather than a shout. */
function isShortCapitals(word) {
	return word.length <= 5 && isUpper(word) && /\p{Lu}/u.test(word);
}
function isShout(word) {
	return word.length > 5 && isUpper(word) && /\p{Lu}\p{Lu}/u.test(word);
}

// src/model/schema.ts
/** The words by which a schema says what it is written in. */
const dialectUris = {
	"4": "http://json-schema.org/draft-04/schema#",
	"6": "http://json-schema.org/draft-06/schema#",
	"7": "http://json-schema.org/draft-07/schema#",
	"2019-09": "https://json-schema.org/draft/2019-09/schema",
	"2020-12": "https://json-schema.org/draft/2020-12/schema"
};
/** Keywords of a schema that say what a value is for, and not which values are allowed. */
const annotations = /* @__PURE__ */ new Set([
	"description",
	"title",
	"examples",
	"default",
	"deprecated",
	"$comment"
]);
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
	return new Map(entries.flatMap(([name, value]) => isObject(value) ? [[defsReference(name), value]] : []));
}
/** The reference to a definition in the `$defs` of a schema. */
function defsReference(name) {
	return `#/$defs/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
}
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
		const name = defsReference(openName(target));
		this.#open.set(target, name);
		return name;
	}
};
const openName = (target) => `${decodeURIComponent(target.slice(8))} (open)`;

// node_modules/semver/internal/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SEMVER_SPEC_VERSION = "2.0.0";
	const MAX_LENGTH = 256;
	const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 
	/* istanbul ignore next */ 9007199254740991;
	const MAX_SAFE_COMPONENT_LENGTH = 16;
	const MAX_SAFE_BUILD_LENGTH = 250;
	const WHITESPACE_CHARACTERS = [
		"	",
		"\n",
		"\v",
		"\f",
		"\r",
		" ",
		"\xA0",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		" ",
		"\u2028",
		"\u2029",
		" ",
		" ",
		"　",
		"﻿"
	];
	const RELEASE_TYPES = [
		"major",
		"premajor",
		"minor",
		"preminor",
		"patch",
		"prepatch",
		"prerelease"
	];
	module.exports = {
		MAX_LENGTH,
		MAX_SAFE_COMPONENT_LENGTH,
		MAX_SAFE_BUILD_LENGTH,
		MAX_SAFE_INTEGER,
		WHITESPACE_CHARACTERS,
		RELEASE_TYPES,
		SEMVER_SPEC_VERSION,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
}));

// node_modules/semver/internal/debug.js
var require_debug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	module.exports = debug;
}));

// node_modules/semver/internal/re.js
var require_re = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = require_constants();
	const debug = require_debug();
	exports = module.exports = {};
	const re = exports.re = [];
	const safeRe = exports.safeRe = [];
	const src = exports.src = [];
	const safeSrc = exports.safeSrc = [];
	const t = exports.t = {};
	let R = 0;
	const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
	const safeRegexReplacements = [
		["\\s", 1],
		["\\d", MAX_LENGTH],
		[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
	];
	const makeSafeRegex = (value) => {
		for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
		return value;
	};
	const createToken = (name, value, isGlobal) => {
		const safe = makeSafeRegex(value);
		const index = R++;
		debug(name, index, value);
		t[name] = index;
		src[index] = value;
		safeSrc[index] = safe;
		re[index] = new RegExp(value, isGlobal ? "g" : void 0);
		safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
	};
	createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
	createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
	createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
	createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
	createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
	createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
	createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
	createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
	createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
	createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
	createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
	createToken("FULL", `^${src[t.FULLPLAIN]}$`);
	createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
	createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
	createToken("GTLT", "((?:<|>)?=?)");
	createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
	createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
	createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
	createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
	createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
	createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
	createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:$|[^\\d])`);
	createToken("COERCERTL", src[t.COERCE], true);
	createToken("COERCERTLFULL", src[t.COERCEFULL], true);
	createToken("LONETILDE", "(?:~>?)");
	createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
	exports.tildeTrimReplace = "$1~";
	createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
	createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("LONECARET", "(?:\\^)");
	createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
	exports.caretTrimReplace = "$1^";
	createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
	createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
	createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
	createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
	createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
	exports.comparatorTrimReplace = "$1$2$3";
	createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*$`);
	createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*$`);
	createToken("STAR", "(<|>)?=?\\s*\\*");
	createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
	createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
}));

// node_modules/semver/internal/parse-options.js
var require_parse_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const looseOption = Object.freeze({ loose: true });
	const emptyOpts = Object.freeze({});
	const parseOptions = (options) => {
		if (!options) return emptyOpts;
		if (typeof options !== "object") return looseOption;
		return options;
	};
	module.exports = parseOptions;
}));

// node_modules/semver/internal/identifiers.js
var require_identifiers = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const numeric = /^[0-9]+$/;
	const compareIdentifiers = (a, b) => {
		if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
		const anum = numeric.test(a);
		const bnum = numeric.test(b);
		if (anum && bnum) {
			a = +a;
			b = +b;
		}
		return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
	};
	const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
	module.exports = {
		compareIdentifiers,
		rcompareIdentifiers
	};
}));

// node_modules/semver/classes/semver.js
var require_semver$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const debug = require_debug();
	const { MAX_LENGTH, MAX_SAFE_INTEGER } = require_constants();
	const { safeRe: re, t } = require_re();
	const parseOptions = require_parse_options();
	const { compareIdentifiers } = require_identifiers();
	const isPrereleaseIdentifier = (prerelease, identifier) => {
		const identifiers = identifier.split(".");
		if (identifiers.length > prerelease.length) return false;
		for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
		return true;
	};
	var SemVer = class SemVer {
		constructor(version, options) {
			options = parseOptions(options);
			if (version instanceof SemVer) {
				if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
				else version = version.version;
			} else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
			if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
			debug("SemVer", version, options);
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
			if (!m) throw new TypeError(`Invalid Version: ${version}`);
			this.raw = version;
			this.major = +m[1];
			this.minor = +m[2];
			this.patch = +m[3];
			if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
			if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
			if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
			if (!m[4]) this.prerelease = [];
			else this.prerelease = m[4].split(".").map((id) => {
				if (/^[0-9]+$/.test(id)) {
					const num = +id;
					if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
				}
				return id;
			});
			this.build = m[5] ? m[5].split(".") : [];
			this.format();
		}
		format() {
			this.version = `${this.major}.${this.minor}.${this.patch}`;
			if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
			return this.version;
		}
		toString() {
			return this.version;
		}
		compare(other) {
			debug("SemVer.compare", this.version, this.options, other);
			if (!(other instanceof SemVer)) {
				if (typeof other === "string" && other === this.version) return 0;
				other = new SemVer(other, this.options);
			}
			if (other.version === this.version) return 0;
			return this.compareMain(other) || this.comparePre(other);
		}
		compareMain(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.major < other.major) return -1;
			if (this.major > other.major) return 1;
			if (this.minor < other.minor) return -1;
			if (this.minor > other.minor) return 1;
			if (this.patch < other.patch) return -1;
			if (this.patch > other.patch) return 1;
			return 0;
		}
		comparePre(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			if (this.prerelease.length && !other.prerelease.length) return -1;
			else if (!this.prerelease.length && other.prerelease.length) return 1;
			else if (!this.prerelease.length && !other.prerelease.length) return 0;
			let i = 0;
			do {
				const a = this.prerelease[i];
				const b = other.prerelease[i];
				debug("prerelease compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		compareBuild(other) {
			if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
			let i = 0;
			do {
				const a = this.build[i];
				const b = other.build[i];
				debug("build compare", i, a, b);
				if (a === void 0 && b === void 0) return 0;
				else if (b === void 0) return 1;
				else if (a === void 0) return -1;
				else if (a === b) continue;
				else return compareIdentifiers(a, b);
			} while (++i);
		}
		inc(release, identifier, identifierBase) {
			if (release.startsWith("pre")) {
				if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
				if (identifier) {
					const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
					if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
				}
			}
			switch (release) {
				case "premajor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor = 0;
					this.major++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "preminor":
					this.prerelease.length = 0;
					this.patch = 0;
					this.minor++;
					this.inc("pre", identifier, identifierBase);
					break;
				case "prepatch":
					this.prerelease.length = 0;
					this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "prerelease":
					if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
					this.inc("pre", identifier, identifierBase);
					break;
				case "release":
					if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case "major":
					if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
					this.minor = 0;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "minor":
					if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
					this.patch = 0;
					this.prerelease = [];
					break;
				case "patch":
					if (this.prerelease.length === 0) this.patch++;
					this.prerelease = [];
					break;
				case "pre": {
					const base = Number(identifierBase) ? 1 : 0;
					if (this.prerelease.length === 0) this.prerelease = [base];
					else {
						let i = this.prerelease.length;
						while (--i >= 0) if (typeof this.prerelease[i] === "number") {
							this.prerelease[i]++;
							i = -2;
						}
						if (i === -1) {
							if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
							this.prerelease.push(base);
						}
					}
					if (identifier) {
						let prerelease = [identifier, base];
						if (identifierBase === false) prerelease = [identifier];
						if (isPrereleaseIdentifier(this.prerelease, identifier)) {
							const prereleaseBase = this.prerelease[identifier.split(".").length];
							if (isNaN(prereleaseBase)) this.prerelease = prerelease;
						} else this.prerelease = prerelease;
					}
					break;
				}
				default: throw new Error(`invalid increment argument: ${release}`);
			}
			this.raw = this.format();
			if (this.build.length) this.raw += `+${this.build.join(".")}`;
			return this;
		}
	};
	module.exports = SemVer;
}));

// node_modules/semver/functions/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = (version, options, throwErrors = false) => {
		if (version instanceof SemVer) return version;
		try {
			return new SemVer(version, options);
		} catch (er) {
			if (!throwErrors) return null;
			throw er;
		}
	};
	module.exports = parse;
}));

// node_modules/semver/functions/valid.js
var require_valid$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const valid = (version, options) => {
		const v = parse(version, options);
		return v ? v.version : null;
	};
	module.exports = valid;
}));

// node_modules/semver/functions/clean.js
var require_clean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const clean = (version, options) => {
		const s = parse(version.trim().replace(/^[=v]+/, ""), options);
		return s ? s.version : null;
	};
	module.exports = clean;
}));

// node_modules/semver/functions/inc.js
var require_inc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));

// node_modules/semver/functions/diff.js
var require_diff = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));

// node_modules/semver/functions/major.js
var require_major = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));

// node_modules/semver/functions/minor.js
var require_minor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));

// node_modules/semver/functions/patch.js
var require_patch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));

// node_modules/semver/functions/prerelease.js
var require_prerelease = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));

// node_modules/semver/functions/compare.js
var require_compare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));

// node_modules/semver/functions/rcompare.js
var require_rcompare = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));

// node_modules/semver/functions/compare-loose.js
var require_compare_loose = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));

// node_modules/semver/functions/compare-build.js
var require_compare_build = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));

// node_modules/semver/functions/sort.js
var require_sort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));

// node_modules/semver/functions/rsort.js
var require_rsort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));

// node_modules/semver/functions/gt.js
var require_gt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));

// node_modules/semver/functions/lt.js
var require_lt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));

// node_modules/semver/functions/eq.js
var require_eq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));

// node_modules/semver/functions/neq.js
var require_neq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));

// node_modules/semver/functions/gte.js
var require_gte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));

// node_modules/semver/functions/lte.js
var require_lte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));

// node_modules/semver/functions/cmp.js
var require_cmp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));

// node_modules/semver/functions/coerce.js
var require_coerce = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const parse = require_parse();
	const { safeRe: re, t } = require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));

// node_modules/semver/functions/truncate.js
var require_truncate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const parse = require_parse();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));

// node_modules/semver/internal/lrucache.js
var require_lrucache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = /* @__PURE__ */ new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));

// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_constants();
	/**
	* Remembers the last two rows of digits so their characters need not be reread.
	* Positions start at -1 until a row has been found.
	*
	* @typedef {object} DigitRunCache
	* @property {number} start The first character of the most recently found row.
	* @property {number} end The position after that row's last character.
	* @property {number} previousStart The first character of the previous row.
	* @property {number} previousEnd The position after the previous row.
	*/
	const whitespace = /* @__PURE__ */ new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	/**
	* Checks whether a character is whitespace, like a space, tab, or newline.
	* Looking past the end of the string returns false.
	*
	* @param {string|undefined} char One character, or undefined past the string's end.
	* @returns {boolean} Whether the character is whitespace.
	* @example isWhitespace(' ') // true
	* @example isWhitespace('1') // false
	*/
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	/**
	* Checks for v, =, or whitespace before the version number.
	* These are historical version prefixes, not range operators:
	* < and > are handled separately, as are tilde and caret ranges.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can belong to a version prefix.
	* @example isVersionPrefix('=') // true
	* @example isVersionPrefix('>') // false
	*/
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	/**
	* Checks whether a character is one of the digits 0 through 9.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII digit.
	* @example isDigit('7') // true
	* @example isDigit('.') // false
	*/
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	/**
	* Checks whether a character is an English letter, uppercase or lowercase.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character is an ASCII letter.
	* @example isLetter('b') // true
	* @example isLetter('7') // false
	*/
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	/**
	* Checks for a letter, digit, or hyphen: the characters allowed inside
	* prerelease and build names such as beta-1.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether the character can be part of an identifier.
	* @example isIdentifierCharacter('-') // true
	* @example isIdentifierCharacter('.') // false; dots separate identifiers
	*/
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	/**
	* Checks whether a version component can begin here: with a digit or
	* a wildcard such as x, X, or *.
	*
	* @param {string|undefined} char One character to check.
	* @returns {boolean} Whether a number or wildcard can start with this character.
	* @example isVersionStart('x') // true
	* @example isVersionStart('v') // false; v belongs to the prefix
	*/
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	/**
	* Finds the end of a row of digits, but returns no more than limit digits.
	* Remembers the last two rows so looking at them again does not reread them.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first character to check.
	* @param {number} limit The most digit characters the returned match can include.
	* @param {DigitRunCache} digitRuns Shared cache of digit-run positions, updated in place.
	* @returns {number} The position after the matched digits, or start if none match.
	* @example findDigitsEndIndex('123abc', 0, 10, digitRuns) // 3, pointing at a
	* @example findDigitsEndIndex('123abc', 0, 2, digitRuns) // 2, pointing at the unread 3
	*/
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	/**
	* Reads a number using the old regex's length and leading-zero rules.
	* Strict mode reads just the first zero in 012; loose mode can read all three.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the number should begin.
	* @param {boolean} loose Whether to allow leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched digits, not their numeric value.
	* @example findVersionNumberEndIndex('012', 0, false, digitRuns) // 1
	* @example findVersionNumberEndIndex('012', 0, true, digitRuns) // 3
	*/
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	/**
	* Reads one piece of a prerelease name, such as beta or 1 in beta.1.
	* Tries the letter-or-hyphen form first, then the number-only form.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @param {boolean} loose Whether numeric identifiers may have leading zeros.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findPrereleaseIdentifierEndIndex('beta.1', 0, false, digitRuns) // 4, at the dot
	* @example findPrereleaseIdentifierEndIndex('001beta', 0, false, digitRuns) // 7
	*/
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	/**
	* Reads a prerelease suffix such as -beta.1, one dot-separated piece at a time.
	* Loose mode also allows the name without its opening hyphen.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the suffix should begin, including -.
	* @param {boolean} loose Whether the opening hyphen is optional and zeros allowed.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched suffix, or start if absent.
	* @example findPrereleaseEndIndex('-beta.1+sha', 0, false, digitRuns) // 7, at the plus
	* @example findPrereleaseEndIndex('beta', 0, false, digitRuns) // 0; no opening hyphen
	*/
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads one build-name piece, such as sha or 123 in +sha.123.
	* Stops at a disallowed character or the old regex's length limit.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the identifier should begin.
	* @returns {number} The position after the identifier, or start if none matches.
	* @example findBuildIdentifierEndIndex('sha.123', 0) // 3, at the dot
	* @example findBuildIdentifierEndIndex('001', 0) // 3; leading zeros are allowed
	*/
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	/**
	* Reads optional build metadata such as +sha.123.
	* Leaves the position unchanged if there is no plus sign followed by a name.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the opening + should be.
	* @returns {number} The position after the matched metadata, or start if absent.
	* @example findBuildEndIndex('+sha.123 <2', 0) // 8, at the space
	* @example findBuildEndIndex('+', 0) // 0; a plus sign alone is not a match
	*/
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	/**
	* Reads three numbers separated by dots, then any prerelease and build suffixes.
	* Uses loose rules, so forms such as 01.02.03beta can match here.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of the first number, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the version match, or start if none matches.
	* @example findLooseFullVersionEndIndex('1.2.3-beta+sha <2', 0, digitRuns) // 14
	* @example findLooseFullVersionEndIndex('1.2', 0, digitRuns) // 0; needs three numbers
	*/
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Reads one component of a partial or wildcard version, such as 2 or x in 2.x.
	* Numbers use strict leading-zero rules; wildcards take up one character.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position where the component should begin.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the component, or start if none matches.
	* @example findPartialVersionComponentEndIndex('2.x', 0, digitRuns) // 1, at the dot
	* @example findPartialVersionComponentEndIndex('2.x', 2, digitRuns) // 3, after x
	*/
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	/**
	* Reads up to three components, allowing forms such as 1, 1.2, or 1.x.
	* After the third component, also reads any strict prerelease and build suffixes.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position after the matched version text.
	* @example findPartialVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	* @example findPartialVersionEndIndex('1.', 0, digitRuns) // 1; the trailing dot is unread
	*/
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	/**
	* Finds where a version match ends, without deciding whether the range is valid.
	* Tries a loose full version first, then a partial or wildcard version, just
	* like the old regex's LOOSEPLAIN and XRANGEPLAIN alternatives.
	*
	* @param {string} range The text to read; it is not changed.
	* @param {number} start The position of a number or wildcard, after any prefix.
	* @param {DigitRunCache} digitRuns Shared digit-run cache, updated as needed.
	* @returns {number} The position where scanning the next candidate can resume.
	* @example findVersionEndIndex('1.2.3 <2', 0, digitRuns) // 5, at the space
	* @example findVersionEndIndex('1.x <2', 0, digitRuns) // 3, at the space
	*/
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	/**
	* Finds the one whitespace character the old replacement would remove.
	* Keeps leading whitespace, skips an optional operator, and checks immediately
	* after it. Returns -1 if there is nothing to remove.
	*
	* @param {string} range The text containing a candidate already found by the caller.
	* @param {number} matchStart The candidate's position, including leading whitespace.
	* @returns {number} The position of the removable whitespace, or -1 if absent.
	* @example findRemovableWhitespaceIndex(' > 1', 0) // 2; keep the space at position 0
	* @example findRemovableWhitespaceIndex('>1', 0) // -1
	*/
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	/**
	* Joins an operator to its version, turning > 1.2.3 into >1.2.3.
	* Copies everything else according to the old regex's matching rules.
	* Moves forward through prefixes and whole versions to avoid repeatedly
	* searching the same characters on long inputs.
	*
	* @param {string} range The range text to process; the original string is unchanged.
	* @returns {string} The range with matched operator whitespace removed.
	* @example trimComparatorWhitespace('> 1.2.3 < 2') // '>1.2.3 <2'
	* @example trimComparatorWhitespace('> invalid') // '> invalid'
	*/
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));

// node_modules/semver/classes/range.js
var require_range = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	var Range = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = /* @__PURE__ */ new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	module.exports = Range;
	const cache = new (require_lrucache())();
	const parseOptions = require_parse_options();
	const Comparator = require_comparator();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));

// node_modules/semver/classes/comparator.js
var require_comparator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	var Comparator = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	module.exports = Comparator;
	const parseOptions = require_parse_options();
	const { safeRe: re, t } = require_re();
	const cmp = require_cmp();
	const debug = require_debug();
	const SemVer = require_semver$1();
	const Range = require_range();
}));

// node_modules/semver/functions/satisfies.js
var require_satisfies = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));

// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));

// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));

// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));

// node_modules/semver/ranges/min-version.js
var require_min_version = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					/* istanbul ignore next */
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));

// node_modules/semver/ranges/valid.js
var require_valid = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));

// node_modules/semver/ranges/outside.js
var require_outside = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const SemVer = require_semver$1();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));

// node_modules/semver/ranges/gtr.js
var require_gtr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));

// node_modules/semver/ranges/ltr.js
var require_ltr = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));

// node_modules/semver/ranges/intersects.js
var require_intersects = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));

// node_modules/semver/ranges/simplify.js
var require_simplify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));

// node_modules/semver/ranges/subset.js
var require_subset = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = /* @__PURE__ */ new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));

// node_modules/semver/index.js
var require_semver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const internalRe = require_re();
	const constants = require_constants();
	const SemVer = require_semver$1();
	const identifiers = require_identifiers();
	const parse = require_parse();
	const valid = require_valid$1();
	const clean = require_clean();
	const inc = require_inc();
	const diff = require_diff();
	const major = require_major();
	const minor = require_minor();
	const patch = require_patch();
	const prerelease = require_prerelease();
	const compare = require_compare();
	const rcompare = require_rcompare();
	const compareLoose = require_compare_loose();
	const compareBuild = require_compare_build();
	const sort = require_sort();
	const rsort = require_rsort();
	const gt = require_gt();
	const lt = require_lt();
	const eq = require_eq();
	const neq = require_neq();
	const gte = require_gte();
	const lte = require_lte();
	const cmp = require_cmp();
	const coerce = require_coerce();
	const truncate = require_truncate();
	const Comparator = require_comparator();
	const Range = require_range();
	const satisfies = require_satisfies();
	const toComparators = require_to_comparators();
	const maxSatisfying = require_max_satisfying();
	const minSatisfying = require_min_satisfying();
	const minVersion = require_min_version();
	const validRange = require_valid();
	const outside = require_outside();
	const gtr = require_gtr();
	const ltr = require_ltr();
	const intersects = require_intersects();
	const simplifyRange = require_simplify();
	const subset = require_subset();
	module.exports = {
		parse,
		valid,
		clean,
		inc,
		diff,
		major,
		minor,
		patch,
		prerelease,
		compare,
		rcompare,
		compareLoose,
		compareBuild,
		sort,
		rsort,
		gt,
		lt,
		eq,
		neq,
		gte,
		lte,
		cmp,
		coerce,
		truncate,
		Comparator,
		Range,
		satisfies,
		toComparators,
		maxSatisfying,
		minSatisfying,
		minVersion,
		validRange,
		outside,
		gtr,
		ltr,
		intersects,
		simplifyRange,
		subset,
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}));

// src/text/lazily.ts
/** Makes something when it is asked for, and only once. */
function lazily(make) {
	let made = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

// src/model/walk.ts
/** What an event is for every source, then what each variant makes of it. */
function bodiesOf({ body, variants }) {
	return [body, ...[...variants.values()].map((variant) => variant.body)];
}
/** Properties and what is inside them, depth first, parents before their children. */
function walkProperties(properties) {
	const found = [];
	const visit = (some) => {
		for (const property of some) {
			found.push(property);
			visit(property.children);
		}
	};
	visit(properties);
	return found;
}

// src/lint/schema-types.ts
/**
* The types that a property may have as far as it says: `integer` counts as `number`, `null` is left out. Null where
* nothing is said, so that any value fits.
*/
function declaredTypes(property) {
	const types = property.types.length > 0 ? property.types : allowedTypes(property.schema, property.schema);
	return types.length > 0 ? merged(types) : null;
}
const TYPES$1 = /* @__PURE__ */ new Set([
	"string",
	"number",
	"integer",
	"boolean",
	"object",
	"array"
]);
function merged(types) {
	const known = types.filter((type) => TYPES$1.has(type));
	return new Set(known.map((type) => type === "integer" ? "number" : type));
}
/** The allowed values of a property, from `values`, `enum` or `const`; null where it is free. */
function allowedValues(property) {
	if (property.values.length > 0) return property.values.map(({ value }) => value);
	const values = own(property.schema, "enum");
	if (Array.isArray(values)) return values;
	const constant = own(property.schema, "const");
	return constant === void 0 ? null : [constant];
}

// src/lint/subjects.ts
/**
* Every property of a plan, with its children, once for each place where it is written: shared definitions first, then
* traits, then what the events write themselves. A property that an event only includes is its bundle's.
*/
function propertySubjects(plan) {
	let subjects = known.get(plan);
	if (!subjects) {
		subjects = collectSubjects(plan);
		known.set(plan, subjects);
	}
	return subjects;
}
const known = /* @__PURE__ */ new WeakMap();
function collectSubjects(plan) {
	const seen = /* @__PURE__ */ new Set();
	const subjects = [];
	const visit = (property, { deprecated, ...context }, id) => {
		const isDeprecated = (deprecated ?? context.event?.status === "deprecated") || property.deprecated !== null;
		const place = `${property.at.file}\n${property.at.pointer}`;
		const object = id(property.path);
		if (!seen.has(place) && !seen.has(object)) subjects.push({
			...context,
			property,
			object,
			deprecated: isDeprecated
		});
		seen.add(place).add(object);
		for (const child of property.children) visit(child, {
			...context,
			deprecated: isDeprecated
		}, id);
	};
	for (const property of plan.library.values()) visit(property, {
		kind: "library",
		event: null
	}, libraryId);
	for (const property of plan.common.values()) visit(property, {
		kind: "common",
		event: null
	}, (path) => thingId("common", path));
	for (const bundle of plan.bundles.values()) {
		const id = (path) => thingId("bundle", `${bundle.name}/${path}`);
		for (const property of bundle.properties.values()) visit(property, {
			kind: "bundle",
			event: null
		}, id);
	}
	for (const schema of plan.schemas.values()) {
		const id = (path) => thingId("schema", `${schema.name}/${path}`);
		for (const child of schema.definition.children) visit(child, {
			kind: "schema",
			event: null
		}, id);
	}
	for (const set of [plan.traits.user, plan.traits.group]) {
		const id = (path) => traitId$1(set.kind, path);
		for (const property of set.body.properties) visit(property, {
			kind: "trait",
			event: null
		}, id);
	}
	for (const event of plan.events.values()) {
		const id = (path) => propertyId(event.id, path);
		for (const property of event.body.properties) visit(property, {
			kind: "property",
			event
		}, id);
		for (const variant of event.variants.values()) for (const property of variant.body.properties) visit(property, {
			kind: "property",
			event
		}, id);
	}
	return subjects;
}
/** True where what is said of the property (type, description) is said by the shared definition that it refers to. */
function refersElsewhere(property) {
	const last = property.via.at(-1);
	if (last?.path !== "") return false;
	return last.at.file !== property.at.file || last.at.pointer !== property.at.pointer;
}
/** The base's event that this one was, by name or by the name it had. */
function baseEvent(event, base) {
	if (!base) return null;
	return base.events.get(event.id) ?? (event.renamedFrom === null ? null : base.events.get(event.renamedFrom) ?? null);
}
/** Live: at the base and not a draft there. A name that is live can't change without breaking somebody. */
function isLiveEvent(event, base) {
	const before = base?.events.get(event.id);
	return before !== void 0 && before.status !== "draft";
}
/** The objects of a plan that are on their way out; where there is a base, those that were live there. */
function deprecatedObjects(plan, base) {
	const live = base && liveObjects(base);
	const events = [...plan.events.values()].filter(({ status }) => status === "deprecated");
	const properties = propertySubjects(plan).filter(({ deprecated }) => deprecated);
	const all = [...events.map(({ id }) => eventId(id)), ...properties.map(({ object }) => object)];
	return new Set(live ? all.filter((object) => live.has(object)) : all);
}
/** Tells whether a property is live just as it is, so that another type or unit of it would be a breaking change. */
function liveTypes(base) {
	const live = liveObjects(base);
	const before = new Map(base ? propertySubjects(base).map(({ object, property }) => [object, property]) : []);
	return ({ object, property }) => {
		const was = before.get(object);
		if (was === void 0 || !live.has(object) || was.unit !== property.unit) return false;
		return canonical(was.schema) === canonical(property.schema);
	};
}
/** Tells whether a property has a value at the base already, so that taking it out would be a breaking change. */
function liveValues(base) {
	const live = liveObjects(base);
	const before = /* @__PURE__ */ new Map();
	for (const { object, property } of base ? propertySubjects(base) : []) {
		const values = live.has(object) ? allowedValues(property) : null;
		if (values) before.set(object, new Set(values.map(canonical)));
	}
	return (object, value) => before.get(object)?.has(canonical(value)) ?? false;
}
/** Objects of the base whose names are live; shared definitions and traits always are. */
function liveObjects(base) {
	if (!base) return /* @__PURE__ */ new Set();
	const properties = propertySubjects(base).filter(({ event }) => event?.status !== "draft");
	const events = [...base.events.values()].filter((event) => event.status !== "draft");
	return /* @__PURE__ */ new Set([...properties.map(({ object }) => object), ...events.map((event) => `event:${event.id}`)]);
}

// src/lint/rule.ts
/** Keeps a rule's options and messages typed inside its file; outside, all rules look alike. */
function defineRule(rule) {
	return rule;
}
/**
* Whether a rule asks for another name or type: of what is deprecated already, nobody needs to be told. What can be mended
* safely is mended there too.
*/
function sparesDeprecated({ group, fix }) {
	return fix !== "safe" && (group === "naming" || group === "types" || group === "spec");
}
/** Documents something that the plan's reader finds. */
function defineProblem(problem) {
	return {
		sources: [],
		...problem,
		group: "structure",
		level: "error",
		options: {
			schema: {
				type: "object",
				additionalProperties: false,
				properties: {}
			},
			defaults: {}
		},
		messages: {},
		fix: "none",
		problem: true,
		check: null
	};
}

// src/lint/rules/approvals-file.ts
const approvalsFile = defineProblem({
	id: "approvals-file",
	summary: "Every record in the approvals file can be read, gives a reason, and is of a change that is there.",
	why: "A record that nobody can explain, or that matches nothing, looks like a decision and is none.",
	examples: {
		valid: [{
			plan: {},
			files: { "waymark-approvals.yml": "approvals:\n  - { fingerprint: \"3f9a1c07\", reason: Agreed with growth., who: kim }\n" }
		}],
		invalid: [{
			plan: {},
			files: { "waymark-approvals.yml": "approvals:\n  - { fingerprint: \"3f9a1c07\" }\n  - { fingerprint: 12345678, reason: Agreed. }\n" },
			findings: ["2:5-2:32 reason", "3:7-3:18 fingerprint"]
		}]
	}
});

// src/lint/advice.ts
/** Ends a sentence that asks for another name: a live name can't simply be changed. */
function renaming(live, from, to) {
	if (!live) return words$1("");
	return say`. Renaming it would break what sends and reads it: add ${to ?? words$1("the new name")} beside it and mark ${from} deprecated with ${"replacedBy"}`;
}
/** Ends a sentence that asks for another type: what is live can't simply be changed. */
function retyping(live, name) {
	if (!live) return words$1("");
	return say`. Changing it would break what sends and reads it: add a property of another name beside it and mark ${name} deprecated`;
}
/** Ends a sentence that asks for fewer values. */
function removingValue(live) {
	return words$1(live ? ". Taking it out would break what sends it: mark it deprecated first" : "");
}
/** Gives an event another name, where its name is written: its key, else `name:`. */
function renameEvent({ at, key, name }, to) {
	if (key === name) return {
		at,
		kind: "rename-key",
		key: to
	};
	return {
		at: {
			...at,
			pointer: join(at.pointer, "name")
		},
		kind: "set-value",
		value: to
	};
}

// src/lint/data/limits.ts
/** The words that limits of destinations are written in, by Waymark and in a team's own config. */
/** What a limit is about. Names are those that the destination gets; `column.name` is a column's or table's in a warehouse. */
const limitKinds = [
	"event.name",
	"property.name",
	"trait.name",
	"property.value",
	"trait.value",
	"column.name",
	"object.depth",
	"object.keys",
	"event.properties",
	"events",
	"properties",
	"traits"
];
/** What happens to what is beyond a limit. */
const limitEffects = [
	"rejected",
	"refused",
	"dropped",
	"removed",
	"ignored",
	"not logged",
	"not persisted",
	"not indexed",
	"not shown in the schema",
	"truncated",
	"truncated in warehouses"
];

// src/lint/options.ts
/** Pieces of the JSON Schemas of rule options. */
/** An object with these keys and no others. */
function optionsOf(properties = {}) {
	return {
		type: "object",
		additionalProperties: false,
		properties
	};
}
function names(description) {
	return {
		type: "array",
		items: { type: "string" },
		description
	};
}
function oneOf(values, description) {
	return {
		enum: [...values],
		description
	};
}
function someOf(values, description) {
	return {
		type: "array",
		items: { enum: [...values] },
		description
	};
}
function atLeast$1(minimum, description) {
	return {
		type: "integer",
		minimum,
		description
	};
}
function flag(description) {
	return {
		type: "boolean",
		description
	};
}
const style = oneOf(["consistent", ...CASE_STYLES], "The style; `consistent` takes the one that most names are in, at the base where there is one, and only warns where these are fewer than two thirds.");
/** Rows of a table of limits, as in the config's `destinations`. */
const limitRows = {
	type: "array",
	items: {
		type: "array",
		minItems: 4,
		items: [
			{
				enum: [...limitKinds],
				description: "What is limited."
			},
			{
				enum: ["max", "min"],
				description: "How."
			},
			{
				type: "integer",
				minimum: 0
			},
			{
				enum: [
					"char",
					"byte",
					"count",
					"level"
				],
				description: "Unit."
			},
			{
				enum: [...limitEffects],
				description: "What happens to what is beyond it."
			}
		],
		additionalItems: false
	},
	description: "Rows [what, how, value, unit, effect]; one for the same thing replaces the built-in row."
};
const acronyms = names("Words with one spelling of their own: ID, iOS, SKU.");
const exceptions = names("Names that may stay as they are.");
const specs$1 = someOf(["segment"], "Specifications whose own names and types are right as they are.");

// src/lint/rules/date-format.ts
const dateFormat = defineRule({
	id: "date-format",
	group: "types",
	summary: "Dates are ISO 8601 strings and say so with `format`.",
	why: "Without a format 03/04 is a day in March here and in April there, and no tool can sort by it.",
	level: "error",
	options: {
		schema: optionsOf({
			formats: someOf([
				"date",
				"date-time",
				"time",
				"duration"
			], "Formats that are right."),
			endings: names("Last words of names that hold a date."),
			exceptions
		}),
		defaults: {
			formats: [
				"date",
				"date-time",
				"time",
				"duration"
			],
			endings: [
				"at",
				"date",
				"timestamp",
				"birthday",
				"birthdate"
			],
			exceptions: []
		}
	},
	messages: {
		missing: (data) => [
			...data.format === null ? say`Unexpected date ${data.name} without a format` : say`Unexpected format ${data.format} of the date ${data.name}`,
			...say`, expected ${"format"} ${words$1(data.formats.slice(0, 2).join(" or "))}`,
			...retyping(data.live, data.name)
		],
		notString: (data) => [...say`Unexpected ${words$1(data.type)} for the date ${data.name}, expected a string in ISO 8601`, ...retyping(data.live, data.name)]
	},
	fix: "draft",
	examples: {
		valid: [{ plan: "properties:\n  paid_at: { type: string, format: date-time }\n  look_at: { type: boolean }\n  format: { type: string }\n  trial_end_date: { type: [string, \"null\"], format: date }\n" }],
		invalid: [{
			plan: "properties:\n  paid_at: { type: string }\n  orderDate: { type: integer }\n",
			findings: ["2:3-2:10 missing", "3:3-3:12 notString"]
		}, {
			plan: "properties:\n  order_date: { type: string, format: date }\n",
			options: { formats: ["date-time"] },
			findings: ["2:3-2:13 missing"]
		}]
	},
	sources: ["Segment: dates in the spec", "4-Step Guide to CDP Success: data type"],
	sees: "each",
	check({ plan, base, options, report }) {
		const live = liveObjects(base);
		const isLive = liveTypes(base);
		for (const subject of propertySubjects(plan)) {
			const { property, object } = subject;
			if (refersElsewhere(property) || options.exceptions.includes(property.name) || !isDate(property, options)) continue;
			const types = declaredTypes(property);
			const found = {
				at: property.at,
				object
			};
			if (types?.has("string")) {
				const format = own(property.schema, "format");
				if (typeof format === "string" ? options.formats.includes(format) : own(property.schema, "pattern")) continue;
				const expected = usualFormat(property.name, options);
				const fixable = format === void 0 && expected !== void 0 && !live.has(object);
				const fix = {
					at: property.at,
					kind: "add-key",
					key: "format",
					value: expected ?? null
				};
				const data = {
					name: property.name,
					format: typeof format === "string" ? format : null,
					formats: options.formats,
					live: isLive(subject)
				};
				report("missing", {
					...found,
					data,
					...fixable ? { fix } : {}
				});
			} else if (types?.has("number")) {
				const data = {
					name: property.name,
					type: "number",
					live: isLive(subject)
				};
				report("notString", {
					...found,
					data,
					atMost: "warning"
				});
			}
		}
	}
});
/** By its last word; a unit (`created_at`, unix seconds) and a list of values say something else. */
function isDate(property, options) {
	const parts = splitWords(property.name).map((word) => word.toLowerCase());
	if (parts.length === 0 || allowedValues(property) !== null || property.unit !== null) return false;
	const last = parts.at(-1);
	return options.endings.includes(last) && (parts.length > 1 || last !== "at");
}
/** A day where the name says so, else a moment; where the team allows it. */
function usualFormat(name, { formats }) {
	const expected = /(?:date|birthday)$/i.test(name) ? "date" : "date-time";
	return formats.includes(expected) ? expected : void 0;
}

// src/lint/rules/deprecated-needs-replacement.ts
const deprecatedNeedsReplacement = defineRule({
	id: "deprecated-needs-replacement",
	group: "lifecycle",
	summary: "What is deprecated says what replaces it, or why nothing does, and when it goes.",
	why: "People keep using a deprecated thing until they know what to use in its place and by when.",
	level: "warning",
	options: {
		schema: optionsOf({
			sunset: flag("Whether a date of removal is asked for."),
			replacement: flag("Whether a replacement, or a reason, is asked for.")
		}),
		defaults: {
			sunset: true,
			replacement: true
		}
	},
	messages: {
		noReplacement: (data) => say`Unexpected deprecation of ${data.name} without a replacement, expected ${"replacedBy"}, or a ${"reason"} why nothing replaces it`,
		noSunset: (data) => say`Unexpected deprecation of ${data.name} without an end, expected ${"sunset"} with a date`,
		notLive: (data) => say`Unexpected replacement ${data.other} of ${data.name}: it is deprecated itself, expected one that is in use`
	},
	fix: "none",
	examples: {
		valid: [{ plan: "events:\n  Order Completed: {}\n  Checkout Done:\n    status: deprecated\n    deprecated: { sunset: 2026-12-31, replacedBy: Order Completed }\n" }, { plan: "events:\n  Ping:\n    status: deprecated\n    deprecated: { sunset: 2026-12-31, reason: Nobody reads it. }\n" }],
		invalid: [
			{
				plan: "events:\n  Checkout Done:\n    status: deprecated\n",
				findings: ["2:3-2:16 noReplacement", "2:3-2:16 noSunset"]
			},
			{
				plan: "events:\n  Old One:\n    status: deprecated\n    deprecated: { sunset: 2026-12-31, reason: Old. }\n  Checkout Done:\n    status: deprecated\n    deprecated: { sunset: 2026-12-31, replacedBy: Old One }\n",
				findings: ["5:3-5:16 notLive"]
			},
			{
				plan: "events:\n  Order Completed:\n    properties:\n      total: {}\n      sum: { deprecated: { replacedBy: total } }\n      amount: { deprecated: { sunset: 2026-12-31, replacedBy: sum } }\n",
				findings: ["5:7-5:10 noSunset", "6:7-6:13 notLive"]
			}
		]
	},
	sources: ["OpenTelemetry: stability and deprecation"],
	sees: "names",
	check({ plan, options, report }) {
		const ask = ({ deprecated, name, replacedByOld, ...place }) => {
			const other = deprecated?.replacedBy ?? null;
			if (options.replacement && other === null && !deprecated?.reason) report("noReplacement", {
				...place,
				data: { name }
			});
			if (other !== null && replacedByOld(other)) report("notLive", {
				...place,
				data: {
					name,
					other
				}
			});
			if (options.sunset && !deprecated?.sunset) report("noSunset", {
				...place,
				data: { name }
			});
		};
		for (const { id, name, at, status, deprecated } of plan.events.values()) {
			const replacedByOld = (other) => plan.events.get(other)?.status === "deprecated";
			if (status === "deprecated") ask({
				deprecated,
				name,
				at,
				object: eventId(id),
				replacedByOld
			});
		}
		for (const { property, object, event } of propertySubjects(plan)) {
			const { deprecated, name, at } = property;
			const replacedByOld = (other) => isDeprecated(event?.body.properties ?? [], other);
			if (deprecated) ask({
				deprecated,
				name,
				at,
				object,
				replacedByOld
			});
		}
	}
});
/** @param other a path, or a name at any depth, as `replacedBy` has it */
function isDeprecated(properties, other) {
	const all = walkProperties(properties);
	const found = all.find(({ path }) => path === other) ?? all.find(({ name }) => name === other);
	return found !== void 0 && found.deprecated !== null;
}

// src/lint/misread.ts
/**
* Tells whether one of some keys of a thing is written there and could not be read, or is only misspelt: a problem says so
* already, and that the key is missing would be said of the same mistake twice.
*/
function misread(plan) {
	const places = /* @__PURE__ */ new Set();
	for (const { at, suggestion } of plan.problems) {
		const above = parent(at.pointer);
		places.add(place(at));
		if (above === null) continue;
		places.add(place({
			...at,
			pointer: above
		}));
		if (suggestion !== null) places.add(place({
			...at,
			pointer: join(above, suggestion)
		}));
	}
	return (at, ...keys) => keys.some((key) => places.has(place({
		...at,
		pointer: join(at.pointer, key)
	})));
}
const place = ({ file, pointer }) => `${file}\n${pointer}`;

// src/lint/rules/description-required.ts
const THINGS = [
	"events",
	"properties",
	"traits",
	"schemas",
	"kpis",
	"useCases",
	"sources",
	"destinations"
];
const descriptionRequired = defineRule({
	id: "description-required",
	group: "metadata",
	summary: "Events, properties, traits and schemas say what they mean.",
	why: "A name alone leaves the next person to guess when it is sent and what it holds.",
	level: "error",
	options: {
		schema: optionsOf({
			on: someOf(THINGS, "What needs a description."),
			minLength: atLeast$1(1, "Fewest characters of a description.")
		}),
		defaults: {
			on: [
				"events",
				"properties",
				"traits",
				"schemas"
			],
			minLength: 10
		}
	},
	messages: {
		missing: (data) => say`Unexpected ${words$1(data.what)} ${data.name} without a description, expected a sentence on what it means${words$1(data.what === "event" ? " and when it is sent" : "")}`,
		sameAsName: (data) => say`Unexpected description of ${data.name} that only repeats its name, expected what the name does not say`,
		tooShort: (data) => say`Unexpected description of ${data.name} with ${data.length} characters, expected at least ${data.least}`
	},
	fix: "none",
	examples: {
		valid: [{ plan: "properties:\n  currency: { type: string, description: ISO 4217 code. }\nevents:\n  Order Completed:\n    description: A customer has paid for an order.\n    properties:\n      currency: { $ref: \"#/properties/currency\" }\n" }],
		invalid: [{
			plan: "events:\n  Order Completed:\n    description: Order completed.\n    properties:\n      total: { type: number }\n      tax: { type: number, description: Tax paid }\n",
			findings: [
				"2:3-2:18 sameAsName",
				"5:7-5:12 missing",
				"6:7-6:10 tooShort"
			]
		}]
	},
	sources: [
		"buf: COMMENTS",
		"Avo",
		"Mixpanel: Data Standards"
	],
	sees: "each",
	check({ plan, options, report }) {
		const on = new Set(options.on);
		const isMisread = misread(plan);
		if (on.has("events")) for (const event of plan.events.values()) judge("event", event.name, event.description, {
			at: event.at,
			object: eventId(event.id)
		});
		for (const { property, object, kind } of propertySubjects(plan)) {
			if (!on.has(kind === "trait" ? "traits" : "properties") || refersElsewhere(property)) continue;
			judge(kind === "trait" ? "trait" : "property", property.name, property.description, {
				at: property.at,
				object
			});
		}
		if (on.has("schemas")) things("schema", plan.schemas);
		if (on.has("kpis")) things("kpi", plan.kpis);
		if (on.has("useCases")) things("use-case", plan.useCases);
		if (on.has("sources")) things("source", plan.sources);
		if (on.has("destinations")) things("destination", plan.destinations);
		function things(kind, named) {
			for (const [id, { at, description }] of named) judge(kind.replace("-", " "), id, description, {
				at,
				object: thingId(kind, id)
			});
		}
		function judge(what, name, text, where) {
			const description = (text ?? "").trim();
			const length = [...description].length;
			const found = {
				...where,
				...what === "event" ? {} : { atMost: "warning" }
			};
			if (length === 0 && isMisread(where.at, "description", "$ref")) return;
			if (length === 0) report("missing", {
				...found,
				data: {
					name,
					what
				}
			});
			else if (foldName(description) === foldName(name)) report("sameAsName", {
				...found,
				data: {
					name,
					what
				}
			});
			else if (length < options.minLength) report("tooShort", {
				...found,
				data: {
					name,
					what,
					length,
					least: options.minLength
				}
			});
		}
	}
});

// src/lint/data/destination-sources.ts
/** Where the facts about destinations are documented, by the keys of the research that gathered them. */
const sources = {
	A1: "amplitude-docs faq limits",
	A2: "amplitude-docs HTTP API v2",
	A3: "Amplitude-JavaScript 3.2.0 notes (second hand)",
	A4: "amplitude-docs destination-event-streaming-overview",
	AA: "AdobeDocs/analytics.en page-vars",
	B1: "braze.com/docs custom_event_properties",
	B2: "BrazeProperties reference",
	C1: "docs.customer.io/journeys/invalid-api-requests",
	D1: "docs.aws.amazon.com/redshift r_names",
	D2: "docs.aws.amazon.com/redshift r_CTAS_usage_notes",
	F1: "FBSDKAppEvents.h",
	G1: "support.google.com/analytics/answer/9267744",
	/** the page says "not logged" of all its limits; exports to BigQuery hold values that were cut */
	G1_CUT: "support.google.com/analytics/answer/9267744; the cut as measured (second hand)",
	G2: "support.google.com/analytics/answer/13316687",
	G3: "firebase.google.com/docs/analytics/errors; FirebaseAnalytics logEvent",
	H1: "developers.heap.io/reference/track-1",
	M1: "mixpanel/docs events-and-properties, user-profiles",
	M2: "mixpanel/docs property-reference/data-type",
	MP: "support.mparticle.com 7938792089613",
	N1: "docs.snowflake.com identifiers-syntax",
	P1: "PostHog posthog/models/property_definition.py",
	Q2: "quoted in public source comments (second hand)",
	Q3: "BigQuery quota page quoted in a public readme (second hand)",
	R2: "rudder-iac event_spec_valid.go",
	R4: "rudder-transformer src/warehouse",
	S10: "segment-docs facebook-pixel-server-side (second hand)",
	S11: "segment-docs warehouses/redshift-faq",
	S2: "segment-docs rate-limits",
	S3: "segment-docs schema-unique-limits",
	S6: "segment-docs warehouses/schema"
};

// src/lint/data/destinations.ts
/**
* What destinations accept, as far as a plan can tell: limits of requests, batches and uploads are not here, and none
* that nobody confirms. A limit is a row [what, how, number, unit, effect, source]; sources are the vendors' public
* pages and repositories, `(second hand)` where somebody else quotes them. Facts alone, in our own words.
*/
/** When the rows were last compared with their sources. */
const limitsChecked = "2026-11";
/** Limits of each type of destination; an empty list: none that is documented bears on a plan. */
const destinationLimits$1 = {
	ga4: [
		[
			"event.name",
			"max",
			40,
			"char",
			"not logged",
			sources.G1
		],
		[
			"event.properties",
			"max",
			25,
			"count",
			"dropped",
			sources.G1
		],
		[
			"property.name",
			"max",
			40,
			"char",
			"not logged",
			sources.G1
		],
		[
			"property.value",
			"max",
			100,
			"char",
			"truncated",
			sources.G1_CUT
		],
		[
			"property.value.page_title",
			"max",
			300,
			"char",
			"truncated",
			sources.G1_CUT
		],
		[
			"property.value.page_referrer",
			"max",
			420,
			"char",
			"truncated",
			sources.G1_CUT
		],
		[
			"property.value.page_location",
			"max",
			1e3,
			"char",
			"truncated",
			sources.G1_CUT
		],
		[
			"trait.name",
			"max",
			24,
			"char",
			"not logged",
			sources.G1
		],
		[
			"trait.value",
			"max",
			36,
			"char",
			"truncated",
			sources.G1_CUT
		],
		[
			"traits",
			"max",
			25,
			"count",
			"not logged",
			sources.G1
		]
	],
	firebase: [
		[
			"event.name",
			"max",
			40,
			"char",
			"ignored",
			sources.G3
		],
		[
			"events",
			"max",
			500,
			"count",
			null,
			sources.G3
		],
		[
			"event.properties",
			"max",
			25,
			"count",
			"dropped",
			sources.G3
		],
		[
			"property.name",
			"max",
			40,
			"char",
			"dropped",
			sources.G3
		],
		[
			"property.value",
			"max",
			100,
			"char",
			"dropped",
			sources.G3
		]
	],
	amplitude: [
		[
			"events",
			"max",
			2e3,
			"count",
			"not indexed",
			sources.A1
		],
		[
			"properties",
			"max",
			2e3,
			"count",
			"not indexed",
			sources.A1
		],
		[
			"traits",
			"max",
			1e3,
			"count",
			"not indexed",
			sources.A1
		],
		[
			"property.value",
			"max",
			1024,
			"char",
			"truncated",
			sources.A1
		],
		[
			"object.depth",
			"max",
			40,
			"level",
			null,
			sources.A2
		],
		[
			"event.properties",
			"max",
			1e3,
			"count",
			"rejected",
			sources.A3
		]
	],
	mixpanel: [
		[
			"events",
			"max",
			5e3,
			"count",
			"not indexed",
			sources.M1
		],
		[
			"event.properties",
			"max",
			255,
			"count",
			null,
			sources.M1
		],
		[
			"property.name",
			"max",
			255,
			"char",
			"truncated",
			sources.M1
		],
		[
			"property.value",
			"max",
			255,
			"byte",
			"truncated",
			sources.M2
		],
		[
			"object.depth",
			"max",
			3,
			"level",
			null,
			sources.M2
		],
		[
			"object.keys",
			"max",
			255,
			"count",
			null,
			sources.M2
		],
		[
			"traits",
			"max",
			2e3,
			"count",
			null,
			sources.M1
		]
	],
	braze: [[
		"property.name",
		"max",
		255,
		"char",
		"removed",
		sources.B1
	], [
		"property.value",
		"max",
		255,
		"char",
		"truncated",
		sources.B2
	]],
	segment: [
		[
			"events",
			"max",
			4e3,
			"count",
			"not shown in the schema",
			sources.S3
		],
		[
			"event.properties",
			"max",
			1e4,
			"count",
			"not persisted",
			sources.S2
		],
		[
			"event.properties",
			"max",
			300,
			"count",
			"not shown in the schema",
			sources.S3
		],
		[
			"traits",
			"max",
			300,
			"count",
			"not shown in the schema",
			sources.S3
		],
		[
			"property.value",
			"max",
			512,
			"char",
			"truncated in warehouses",
			sources.S6
		]
	],
	posthog: [[
		"property.name",
		"max",
		400,
		"char",
		null,
		sources.P1
	]],
	snowplow: [],
	heap: [[
		"property.value",
		"max",
		1024,
		"char",
		"truncated",
		sources.H1
	]],
	customerio: [
		[
			"event.name",
			"max",
			100,
			"byte",
			"rejected",
			sources.C1
		],
		[
			"trait.name",
			"max",
			150,
			"byte",
			"rejected",
			sources.C1
		],
		[
			"trait.value",
			"max",
			1e3,
			"byte",
			"rejected",
			sources.C1
		],
		[
			"traits",
			"max",
			300,
			"count",
			"rejected",
			sources.C1
		]
	],
	iterable: [],
	facebook_app_events: [
		[
			"event.name",
			"min",
			2,
			"char",
			null,
			sources.F1
		],
		[
			"event.name",
			"max",
			40,
			"char",
			null,
			sources.F1
		],
		[
			"property.name",
			"min",
			2,
			"char",
			null,
			sources.F1
		],
		[
			"property.name",
			"max",
			40,
			"char",
			null,
			sources.F1
		],
		[
			"property.value",
			"max",
			100,
			"char",
			null,
			sources.F1
		],
		[
			"event.properties",
			"max",
			25,
			"count",
			null,
			sources.F1
		],
		[
			"events",
			"max",
			1e3,
			"count",
			null,
			sources.F1
		]
	],
	meta_capi: [[
		"event.name",
		"max",
		50,
		"char",
		null,
		sources.S10
	]],
	adobe: [[
		"property.value",
		"max",
		255,
		"byte",
		"truncated",
		sources.AA
	], [
		"events",
		"max",
		1e3,
		"count",
		null,
		sources.AA
	]],
	mparticle: [
		[
			"event.name",
			"max",
			256,
			"char",
			"rejected",
			sources.MP
		],
		[
			"event.properties",
			"max",
			100,
			"count",
			"rejected",
			sources.MP
		],
		[
			"property.name",
			"max",
			256,
			"char",
			"rejected",
			sources.MP
		],
		[
			"property.value",
			"max",
			4096,
			"char",
			"rejected",
			sources.MP
		]
	],
	rudderstack: [
		[
			"event.name",
			"min",
			1,
			"char",
			"rejected",
			sources.R2
		],
		[
			"event.name",
			"max",
			64,
			"char",
			"rejected",
			sources.R2
		],
		[
			"event.properties",
			"max",
			200,
			"count",
			"rejected",
			sources.R4
		],
		[
			"column.name",
			"max",
			127,
			"char",
			"truncated",
			sources.R4
		]
	],
	bigquery: [[
		"column.name",
		"max",
		300,
		"char",
		"rejected",
		sources.Q2
	], [
		"event.properties",
		"max",
		1e4,
		"count",
		"rejected",
		sources.Q3
	]],
	snowflake: [[
		"column.name",
		"max",
		255,
		"char",
		"rejected",
		sources.N1
	]],
	redshift: [
		[
			"column.name",
			"max",
			127,
			"byte",
			"rejected",
			sources.D1
		],
		[
			"event.properties",
			"max",
			1600,
			"count",
			"rejected",
			sources.D2
		],
		[
			"events",
			"max",
			9900,
			"count",
			null,
			sources.S11
		]
	],
	postgres: [[
		"column.name",
		"max",
		63,
		"char",
		"truncated",
		sources.R4
	]],
	databricks: []
};
/** Every built-in type of destination. */
const destinationTypes$1 = Object.keys(destinationLimits$1);
const warehouses = {
	bigquery: {
		fold: "insensitive",
		prefixes: [
			"_TABLE_",
			"_FILE_",
			"_PARTITION",
			"_ROW_TIMESTAMP",
			"__ROOT__",
			"_COLIDENTIFIER"
		],
		systemColumns: [],
		source: sources.Q2
	},
	snowflake: {
		fold: "upper",
		prefixes: [],
		systemColumns: [],
		source: sources.N1
	},
	redshift: {
		fold: "lower",
		prefixes: [],
		systemColumns: [
			"oid",
			"tableoid",
			"xmin",
			"cmin",
			"xmax",
			"cmax",
			"ctid"
		],
		source: sources.D1
	},
	postgres: {
		fold: "lower",
		prefixes: [],
		systemColumns: [
			"oid",
			"tableoid",
			"xmin",
			"cmin",
			"xmax",
			"cmax",
			"ctid"
		],
		source: sources.R4
	},
	databricks: {
		fold: "insensitive",
		prefixes: [],
		systemColumns: [],
		source: "docs.databricks.com names"
	}
};
/** Columns that Segment and RudderStack write into every event's table; a property of that name is discarded. */
const eventColumns = [
	"id",
	"event",
	"event_text",
	"anonymous_id",
	"user_id",
	"received_at",
	"sent_at",
	"original_timestamp",
	"timestamp",
	"uuid_ts"
];
const reservedNames = {
	ga4: {
		prefixes: [
			"_",
			"firebase_",
			"ga_",
			"google_",
			"gtag."
		],
		events: words("app_remove app_store_refund app_store_subscription_cancel app_store_subscription_renew click error file_download first_open first_visit form_start form_submit in_app_purchase page_view scroll session_start user_engagement view_complete video_progress video_start view_search_results ad_activeview ad_click ad_exposure ad_impression ad_query ad_reward adunit_exposure app_clear_data app_update notification_dismiss notification_foreground notification_open notification_receive os_update screen_view"),
		properties: words("cid customer_id customerid dclid gclid session_id sessionid sfmc_id sid srsltid uid user_id userid"),
		traits: words("cid customer_id customerid first_open_time first_visit_time first_open_after_install google_allow_ad_personalization_signals last_deep_link_referrer user_id"),
		effect: "not logged",
		source: sources.G1
	},
	amplitude: {
		prefixes: [],
		events: ["_all", "_identify"],
		properties: [],
		traits: [],
		effect: "not streamed",
		source: sources.A4
	},
	mixpanel: {
		prefixes: ["$", "mp_"],
		events: [],
		properties: words("token ip bucket distinct_id time alias"),
		traits: [],
		effect: "overwritten",
		source: sources.M1
	},
	braze: {
		prefixes: ["$"],
		events: [],
		properties: words("time event_name"),
		traits: [],
		effect: "removed or refused",
		source: sources.B1
	}
};
const namePatterns = {
	ga4: {
		pattern: /^\p{L}[\p{L}\p{N}_]*$/u,
		spaces: "become underscores",
		allowed: "a letter first, then letters, digits and underscores",
		effect: "not logged",
		source: sources.G2
	},
	firebase: {
		pattern: /^[A-Za-z][A-Za-z0-9_]*$/,
		spaces: "become underscores",
		allowed: "a letter first, then letters from A to Z, digits and underscores",
		effect: "ignored",
		source: sources.G3
	},
	facebook_app_events: {
		pattern: /^[A-Za-z0-9_\- ]+$/,
		spaces: "stay",
		allowed: "letters from A to Z, digits, spaces, hyphens and underscores",
		effect: null,
		source: sources.F1
	}
};
/** Words that every SQL dialect here reserves: a column of that name must be quoted in each query. */
const sqlWords = new Set(words("all and any array as asc between by case cast check collate column constraint create cross current_date current_time current_timestamp current_user default desc distinct do else end except exists false fetch for foreign from full grant group having in inner intersect into is join lateral left like limit natural not null offset on only or order outer primary references right select session_user some table then to true union unique user using when where window with"));
const acceptedTypes = {
	ga4: {
		types: [
			"string",
			"number",
			"integer",
			"boolean"
		],
		effect: "the whole event is dropped without a word where a parameter is nested or null",
		source: "segment-docs actions-google-analytics-4"
	},
	firebase: {
		types: [
			"string",
			"number",
			"integer",
			"boolean",
			"null"
		],
		effect: "the parameter is dropped",
		source: sources.G3
	},
	facebook_app_events: {
		types: [
			"string",
			"number",
			"integer",
			"boolean",
			"null"
		],
		effect: "the parameter is dropped",
		source: sources.F1
	}
};
function words(text) {
	return text.split(" ");
}

// src/lint/destinations.ts
/** The destinations of a plan, with the team's own types and rows from the config. */
function targetsOf(plan, types, limits = {}) {
	return [...plan.destinations.values()].map((destination) => targetOf(destination, types, limits));
}
function targetOf(destination, types, limits) {
	const custom = destination.type === null ? void 0 : own(types, destination.type);
	const settings = isObject(custom) ? custom : {};
	const like = own(settings, "like");
	const type = typeof like === "string" ? like : destination.type;
	const known = type !== null && Object.hasOwn(destinationLimits$1, type) ? type : null;
	const more = [...rowsOf(settings, "limits"), ...destination.type === null ? [] : rowsOf(limits, destination.type)];
	const replaced = new Set(more.map(([what, how]) => `${what} ${how}`));
	const builtIn = known === null ? [] : destinationLimits$1[known];
	const reserved = own(settings, "reserved");
	return {
		destination,
		type: known,
		limits: [...builtIn.filter(([what, how]) => !replaced.has(`${what} ${how}`)), ...more],
		reserved: Array.isArray(reserved) ? reserved.map(String) : []
	};
}
function rowsOf(table, key) {
	const rows = own(table, key);
	return Array.isArray(rows) ? rows.map(([what, how, value, unit, effect]) => [
		what,
		how,
		value,
		unit,
		effect ?? "refused",
		""
	]) : [];
}
/** The name that a destination gets for an event, before its library changes anything. */
function eventNameAt(event, { destination }) {
	return event.names.get(destination.id)?.event ?? event.name;
}
/** The name that a destination gets for a top-level property of an event. */
function propertyNameAt(property, event, { destination }) {
	return event.names.get(destination.id)?.properties.get(property.name) ?? property.name;
}
/** The properties of an event that reach a destination, also those that one of its sources alone sends. */
function reaching(event, { destination }) {
	return sentProperties(event).filter(({ destinations }) => destinations === null || destinations.includes(destination.id));
}
/** The properties of an event by path, then those that only its variants have. */
function sentProperties({ body, variants }) {
	if (variants.size === 0) return body.properties;
	const bodies = [...[...variants.values()].map((variant) => variant.body), body];
	const byPath = new Map(bodies.flatMap(({ properties }) => properties.map((one) => [one.path, one])));
	const own = new Set(body.properties.map(({ path }) => path));
	return [...body.properties, ...[...byPath.values()].filter(({ path }) => !own.has(path))];
}
/** The object that a property is reported under: the shared definition's, where it is written there. */
function objectFinder(plan) {
	const key = ({ at }) => `${at.file}\n${at.pointer}`;
	let objects = null;
	return (property, fallback) => {
		objects ??= new Map(propertySubjects(plan).map(({ property, object }) => [key(property), object]));
		return objects.get(key(property)) ?? fallback;
	};
}

// src/lint/warehouse-names.ts
/** As loaders write the name of a column or table: ASCII letters and digits in lower case, words parted by underscores (`samPLE` → `sam_ple`). */
function columnName(text) {
	return text.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "").toLowerCase();
}
/** As a warehouse of this type shows the name of a column or table. */
function folded(column, type) {
	return (type !== null && Object.hasOwn(warehouses, type) ? warehouses[type] : void 0)?.fold === "upper" ? column.toUpperCase() : column;
}
/** The properties that become columns: objects are flattened, lists are one column. */
function columnsOf(property) {
	return property.types.includes("object") && property.children.length > 0 ? property.children.flatMap(columnsOf) : [property];
}
/** The column of a property inside a top-level one, by the name that the warehouse gets for that. */
function columnOf({ path }, top, sent) {
	return columnName(sent + path.slice(top.path.length));
}

// src/lint/rules/destination-limits.ts
const limitTables = {
	type: "object",
	additionalProperties: limitRows,
	description: "Type of destination → rows that replace or add to its limits."
};
const destinationLimits = defineRule({
	id: "destination-limits",
	group: "destinations",
	summary: "Names, counts and sizes stay within what each destination accepts.",
	why: "Beyond its limits a destination drops or cuts data, mostly without a word.",
	level: "error",
	options: {
		schema: optionsOf({
			limits: limitTables,
			exceptions
		}),
		defaults: {
			limits: {},
			exceptions: []
		}
	},
	messages: {
		beyond: ({ what, size, row, destination }) => say`Unexpected ${size} ${words$1(unitName(row))} of ${words$1(kindName(row[0]))} ${what} for ${name(destination)}, expected at ${words$1(row[1] === "max" ? "most" : "least")} ${row[2]}: ${words$1(consequence(row[1] === "max" ? "what is beyond" : "what is below", row[4]))}`,
		pattern: (data) => say`Unexpected characters in ${data.what} for ${name(data.destination)}, expected ${words$1(data.allowed)}: ${words$1(consequence("the event", data.effect))}`,
		unknownType: ({ type, meant }) => say`Unexpected type ${type}, expected ${meant}: as it is, no limits are checked`
	},
	fix: "none",
	examples: {
		valid: [{ plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  Product Added to Wishlist: {}\n  A Very Long Name That No Analytics Tool Would Take:\n    names: { ga4: long_name }\n" }],
		invalid: [
			{
				plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  A Very Long Name That No Analytics Tool Would Take: {}\n  2FA Enabled: {}\n",
				findings: ["4:3-4:53 beyond", "5:3-5:14 pattern"]
			},
			{
				plan: "destinations:\n  mail: { type: braze }\nevents:\n  Cart Viewed: { properties: { note: { type: string, maxLength: 500 } } }\n",
				findings: ["4:32-4:36 beyond"]
			},
			{
				plan: "destinations:\n  crm: { type: iterable }\nevents:\n  Order Completed: {}\n",
				options: { limits: { iterable: [[
					"event.name",
					"max",
					10,
					"char",
					"rejected"
				]] } },
				findings: ["4:3-4:18 beyond"]
			},
			{
				plan: `destinations:\n  dwh: { type: postgres }\nevents:\n  Cart Viewed: { properties: { ${"a".repeat(64)}: { type: string } } }\n`,
				findings: ["4:32-4:96 beyond"]
			},
			{
				plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  A:\n    properties:\n      url: { type: string, maxLength: 200 }\n      page_location: { type: string, maxLength: 200 }\n",
				findings: ["6:7-6:10 beyond"]
			},
			{
				plan: `destinations:\n  cio: { type: customerio }\nevents:\n  A: {}\ntraits:\n  user: { city: { type: string, enum: [${"a".repeat(1001)}] } }\n`,
				findings: ["6:11-6:15 beyond"]
			},
			{
				plan: "destinations:\n  amp: { type: amplitud }\n  lake: { type: iceberg }\nevents:\n  A: {}\n",
				findings: ["2:10-2:14 unknownType"]
			}
		]
	},
	sources: [`The documentation of each destination, as of ${limitsChecked}; every row of the table names its own`],
	sees: "values",
	check({ plan, destinationTypes: teams, options, report }) {
		for (const { destination, type, meant } of misspeltTypes(plan, teams)) report("unknownType", {
			at: {
				file: destination.at.file,
				pointer: join(destination.at.pointer, "type")
			},
			object: thingId("destination", destination.id),
			suggestion: meant,
			data: {
				type,
				meant
			},
			atMost: "warning"
		});
		const objectOf = objectFinder(plan);
		const told = /* @__PURE__ */ new Set();
		for (const target of targetsOf(plan, teams, options.limits)) {
			const destination = target.destination.name ?? target.destination.id;
			const events = [...plan.events.values()].filter((event) => event.destinations.includes(target.destination.id));
			const tell = (kind, what, text, at, object) => {
				const row = target.limits.find((limit) => limit[0] === kind && isBeyond(sizeOf(text, limit), limit));
				if (!row || options.exceptions.includes(what)) return;
				const key = `${target.destination.id} ${kind} ${at.file} ${at.pointer}`;
				if (told.has(key)) return;
				told.add(key);
				const data = {
					what,
					size: sizeOf(text, row),
					row,
					destination
				};
				report("beyond", {
					at,
					object: object(),
					data,
					...severity(row[4])
				});
			};
			const last = events.at(-1);
			const whole = plan.info.name ?? plan.id;
			if (last) {
				const distinct = new Set(events.flatMap((event) => reaching(event, target).map((property) => propertyNameAt(property, event, target))));
				tell("events", whole, events.length, last.at, () => "plan");
				tell("properties", whole, distinct.size, last.at, () => "plan");
			}
			for (const event of events) {
				judgeEvent(event, target, tell, objectOf);
				const sent = eventNameAt(event, target);
				const rule = target.type === null ? void 0 : namePatterns[target.type];
				const mapped = rule?.spaces === "become underscores" ? sent.replaceAll(" ", "_") : sent;
				if (!rule || event.type !== "track" || rule.pattern.test(mapped) || options.exceptions.includes(sent)) continue;
				const data = {
					what: sent,
					destination,
					allowed: rule.allowed,
					effect: rule.effect
				};
				report("pattern", {
					at: event.at,
					object: eventId(event.id),
					data,
					...severity(rule.effect)
				});
			}
			for (const set of [plan.traits.user, plan.traits.group]) {
				if (!set.destinations.includes(target.destination.id)) continue;
				const first = set.body.properties[0];
				if (first) tell("traits", `${set.kind} traits`, set.body.properties.length, first.at, () => traitId$1(set.kind, first.path));
				for (const trait of set.body.properties) {
					const object = () => traitId$1(set.kind, trait.path);
					tell("trait.name", trait.name, trait.name, trait.at, object);
					const longest = longestOf(trait);
					if (longest !== null) tell("trait.value", trait.name, longest, trait.at, object);
				}
			}
		}
	}
});
/** Types that are none, but near one. A tool whose limits nobody has written down is no mistake. */
function misspeltTypes(plan, teams) {
	const known = [...destinationTypes$1, ...Object.keys(teams)];
	return [...plan.destinations.values()].flatMap((destination) => {
		const { type } = destination;
		const meant = type === null || known.includes(type) ? null : nearest(type, known);
		return type === null || meant === null ? [] : [{
			destination,
			type,
			meant
		}];
	});
}
function judgeEvent(event, target, tell, objectOf) {
	const sent = eventNameAt(event, target);
	const properties = reaching(event, target);
	const itself = () => eventId(event.id);
	tell("event.name", sent, sent, event.at, itself);
	tell("event.properties", sent, properties.length, event.at, itself);
	for (const property of properties) {
		const object = () => objectOf(property, propertyId(event.id, property.path));
		const propertyName = propertyNameAt(property, event, target);
		tell("property.name", propertyName, propertyName, property.at, object);
		tell("object.depth", propertyName, depthOf(property), property.at, object);
		tell("object.keys", propertyName, property.children.length, property.at, object);
		const longest = longestOf(property);
		const named = `property.value.${propertyName}`;
		const kind = target.limits.some(([what]) => what === named) ? named : "property.value";
		if (longest !== null) tell(kind, propertyName, longest, property.at, object);
	}
	if (target.type === null || !Object.hasOwn(warehouses, target.type)) return;
	const table = columnName(event.name);
	if (event.type === "track") tell("column.name", table, table, event.at, itself);
	for (const property of properties.flatMap(columnsOf)) {
		const column = columnName(property.path);
		const object = () => objectOf(property, propertyId(event.id, property.path));
		tell("column.name", column, column, property.at, object);
	}
}
/** The longest value that a property can have, where the plan bounds it: a text of its `enum`, or a number of letters. */
function longestOf({ schema }) {
	const values = own(schema, "enum");
	const texts = (Array.isArray(values) ? values : []).filter((value) => typeof value === "string");
	if (texts.length > 0) return texts.reduce((a, b) => b.length > a.length ? b : a);
	const longest = own(schema, "maxLength");
	return typeof longest === "number" ? longest : null;
}
function isBeyond(size, [, how, value]) {
	return how === "max" ? size > value : size < value;
}
function depthOf(property) {
	return 1 + Math.max(0, ...property.children.map(depthOf));
}
function sizeOf(text, [, , , unit]) {
	if (typeof text === "number") return text;
	return unit === "byte" ? new TextEncoder().encode(text).length : [...text].length;
}
function consequence(what, effect) {
	return effect === null ? `what becomes of ${what} is not documented` : `${what} is ${effect}`;
}
/** Cut or hidden is milder than lost, and what nobody knows blocks nothing. */
function severity(effect) {
	return effect === null || /truncated|not indexed|not shown/.test(effect) ? { atMost: "warning" } : {};
}
function unitName([what, , , unit]) {
	if (unit === "char") return "characters";
	if (unit === "byte") return "bytes";
	if (unit === "level") return "levels";
	return what === "events" ? "events" : what === "traits" ? "traits" : what === "object.keys" ? "keys" : "properties";
}
function kindName(kind) {
	return {
		"event.name": "the event name",
		"property.name": "the property name",
		"trait.name": "the trait name",
		"trait.value": "values of",
		"column.name": "the column or table",
		"object.depth": "the object",
		"object.keys": "the object",
		events: "the plan",
		properties: "the plan",
		traits: "the"
	}[kind] ?? (kind.startsWith("property.value") ? "values of" : "the event");
}

// src/lint/rules/destination-reserved.ts
const destinationReserved = defineRule({
	id: "destination-reserved",
	group: "destinations",
	summary: "No name is one that a destination keeps for itself.",
	why: "A reserved name means something else there: the data is dropped, or written over.",
	level: "error",
	options: {
		schema: optionsOf({ allow: names("Names that are meant.") }),
		defaults: { allow: [] }
	},
	messages: {
		reserved: (data) => say`Unexpected name ${data.what}: ${name(data.destination)} reserves it, and it is ${words$1(data.effect)}. Expected another name, there or here (${"names"})`,
		prefix: (data) => say`Unexpected name ${data.what}: ${name(data.destination)} reserves names that begin with ${data.prefix}, and it is ${words$1(data.effect)}. Expected another name, there or here (${"names"})`,
		sql: (data) => say`Unexpected name ${data.what}: it is a word of SQL and must be quoted in every query of ${name(data.destination)}`
	},
	fix: "none",
	examples: {
		valid: [{ plan: "destinations:\n  ga4: { type: ga4 }\n  braze: { type: braze }\nevents:\n  Cart Viewed: { destinations: [braze], properties: { ga_source: { type: string } } }\n  Cart Shared: { properties: { ga_source: { type: string } }, names: { ga4: { properties: { ga_source: source } } } }\n" }],
		invalid: [{
			plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  session_start: {}\n  Cart Viewed: { properties: { ga_source: { type: string } } }\n",
			findings: ["4:3-4:16 reserved", "5:32-5:41 prefix"]
		}, {
			plan: "destinations:\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed: { properties: { order: { type: string } } }\n",
			findings: ["4:32-4:37 sql"]
		}]
	},
	sources: ["The documentation of each destination; every row of the table names its own"],
	sees: "names",
	check({ plan, destinationTypes, options, report }) {
		const objectOf = objectFinder(plan);
		const told = /* @__PURE__ */ new Set();
		for (const target of targetsOf(plan, destinationTypes)) {
			const destination = target.destination.name ?? target.destination.id;
			const table = target.type === null ? void 0 : reservedNames[target.type];
			const isWarehouse = target.type !== null && Object.hasOwn(warehouses, target.type);
			const judge = (what, list, at, object, isColumn) => {
				const key = `${target.destination.id} ${at.file} ${at.pointer}`;
				if (told.has(key) || options.allow.includes(what)) return;
				told.add(key);
				const found = {
					at,
					object
				};
				const effect = table?.effect ?? "taken for something else";
				const prefix = table?.prefixes.find((start) => what.startsWith(start));
				if (list.includes(what) || target.reserved.includes(what)) report("reserved", {
					...found,
					data: {
						what,
						destination,
						effect
					}
				});
				else if (prefix !== void 0) report("prefix", {
					...found,
					data: {
						what,
						prefix,
						destination,
						effect
					}
				});
				else if (isColumn && isWarehouse && sqlWords.has(what.toLowerCase())) report("sql", {
					...found,
					data: {
						what,
						destination
					},
					atMost: "warning"
				});
			};
			for (const event of plan.events.values()) {
				if (!event.destinations.includes(target.destination.id)) continue;
				if (event.type === "track") judge(eventNameAt(event, target), table?.events ?? [], event.at, eventId(event.id), false);
				for (const property of reaching(event, target)) {
					const object = objectOf(property, propertyId(event.id, property.path));
					judge(propertyNameAt(property, event, target), table?.properties ?? [], property.at, object, true);
				}
			}
			for (const set of [plan.traits.user, plan.traits.group]) {
				if (!set.destinations.includes(target.destination.id)) continue;
				for (const trait of set.body.properties) judge(trait.name, table?.traits ?? [], trait.at, traitId$1(set.kind, trait.path), true);
			}
		}
	}
});

// src/lint/rules/destination-types.ts
const destinationTypes = defineRule({
	id: "destination-types",
	group: "destinations",
	summary: "Each destination takes the types that it is sent.",
	why: "A value of a type that a destination does not take is lost there, sometimes with its whole event.",
	level: "warning",
	options: {
		schema: optionsOf({ exceptions: {
			...exceptions,
			description: "Properties that the integration maps to something else."
		} }),
		defaults: { exceptions: [] }
	},
	messages: { notTaken: (data) => say`Unexpected ${words$1(data.type)} ${data.property} for ${name(data.destination)}, expected a single value: ${words$1(data.effect)}` },
	fix: "none",
	examples: {
		valid: [{ plan: "destinations:\n  ga4: { type: ga4 }\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed:\n    properties:\n      shop: { type: object, destinations: [dwh] }\n      products: { type: array }\n      total: { type: number }\n" }],
		invalid: [
			{
				plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  Cart Viewed: { properties: { shop: { type: object } } }\n",
				findings: ["4:32-4:36 notTaken"]
			},
			{
				plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  Cart Viewed: { properties: { items: { type: object } } }\n",
				findings: ["4:32-4:37 notTaken"]
			},
			{
				plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  Cart Viewed: { properties: { coupon: { type: [string, \"null\"] } } }\n",
				findings: ["4:32-4:38 notTaken"]
			}
		]
	},
	sources: ["Segment: GA4 drops events that include nested parameters"],
	check({ plan, destinationTypes: own, options, report }) {
		const objectOf = objectFinder(plan);
		const told = /* @__PURE__ */ new Set();
		for (const target of targetsOf(plan, own)) {
			const taken = target.type === null ? void 0 : acceptedTypes[target.type];
			if (!taken) continue;
			for (const event of plan.events.values()) {
				if (!event.destinations.includes(target.destination.id)) continue;
				for (const property of reaching(event, target)) {
					const type = property.types.find((one) => !taken.types.includes(one));
					if (type === void 0 || options.exceptions.includes(property.name)) continue;
					if (type === "array" && MAPPED_LISTS.has(property.name)) continue;
					const object = objectOf(property, propertyId(event.id, property.path));
					const key = `${target.destination.id} ${object}`;
					if (told.has(key)) continue;
					told.add(key);
					const destination = target.destination.name ?? target.destination.id;
					report("notTaken", {
						at: property.at,
						object,
						data: {
							property: property.name,
							type,
							destination,
							effect: taken.effect
						}
					});
				}
			}
		}
	}
});
/** Integrations map the list of products to the items of an order. */
const MAPPED_LISTS = /* @__PURE__ */ new Set(["products", "items"]);

// src/lint/rules/duplicate-name.ts
const duplicateName = defineProblem({
	id: "duplicate-name",
	summary: "A name is defined once in all files of a plan.",
	why: "Of two definitions of one event only one can hold, and two teams would each believe in theirs.",
	examples: {
		valid: [{ plan: {
			"a.yml": "events:\n  Order Completed: {}\n",
			"b.yml": "events:\n  Cart Viewed: {}\n"
		} }],
		invalid: [{
			plan: {
				"a.yml": "events:\n  Order Completed: {}\n",
				"b.yml": "events:\n  Order Completed: {}\n"
			},
			findings: ["2:3-2:18 duplicateName"]
		}]
	}
});

// src/lint/data/segment-spec.ts
/**
* The semantic events of Segment's spec, its reserved traits and properties: names and types alone, from the
* documentation of Twilio Segment (github.com/segmentio/segment-docs at 747b35d8, src/connections/spec, CC BY 4.0),
* checked 2026-11. Types: s string, n number, i integer, b boolean, d date, o object, a list; `|` between alternatives.
*/
const PRODUCT = "product_id:s sku:s category:s name:s brand:s variant:s price:n quantity:n coupon:s position:n url:s image_url:s";
const PRODUCTS = `products:a ${nested("products[]", PRODUCT)}`;
const ORDER = "order_id:s affiliation:s revenue:n shipping:n tax:n discount:n coupon:s currency:s";
const STEP = "checkout_id:s step:n shipping_method:s payment_method:s";
const PROMOTION = "promotion_id:s creative:s name:s position:s";
const WISHLIST = "wishlist_id:s wishlist_name:s";
const CAMPAIGN = "campaign:o campaign.source:s campaign.name:s campaign.medium:s campaign.content:s";
const EMAIL = "email_id:s email_subject:s campaign_id:s campaign_name:s";
const CHAT = "agent_id:s agent_name:s agent_username:s conversation_id:s conversation_duration:n message_id:s";
const PLAYBACK = "session_id:s content_asset_id:s|a content_pod_id:s|a ad_asset_id:s|a ad_pod_id:s|a ad_type:s position:i total_length:i bitrate:i framerate:n video_player:s sound:i full_screen:b ad_enabled:b quality:s method:s livestream:b";
const CONTENT = "session_id:s asset_id:s pod_id:s title:s description:s keywords:a season:s episode:s genre:s program:s publisher:s position:i total_length:i channel:s full_episode:b livestream:b airdate:d bitrate:i framerate:n";
const AD = `session_id:s asset_id:s pod_id:s pod_position:i pod_length:i type:s title:s publisher:s position:i total_length:i load_type:s quartile:i content:o ${nested("content", CONTENT)}`;
function nested(parent, properties) {
	return properties.split(" ").map((property) => `${parent}.${property}`).join(" ");
}
/** Per group of the spec: event → its properties as `path:type`, separated by spaces. */
const segmentEvents = {
	ecommerce: {
		"Products Searched": "query:s|o",
		"Product List Viewed": `list_id:s category:s ${PRODUCTS}`,
		"Product List Filtered": `list_id:s category:s filters:a filters[].type:s filters[].value:s sorts:a sorts[].type:s sorts[].value:s ${PRODUCTS}`,
		"Promotion Viewed": PROMOTION,
		"Promotion Clicked": PROMOTION,
		"Product Clicked": PRODUCT,
		"Product Viewed": `${PRODUCT} currency:s value:n`,
		"Product Added": `${PRODUCT} cart_id:s`,
		"Product Removed": `${PRODUCT} cart_id:s`,
		"Cart Viewed": `cart_id:s ${PRODUCTS}`,
		"Checkout Started": `${ORDER} ${PRODUCTS} value:n`,
		"Checkout Step Viewed": STEP,
		"Checkout Step Completed": STEP,
		"Payment Info Entered": `${STEP} order_id:s`,
		"Order Updated": `${ORDER} ${PRODUCTS} total:n`,
		"Order Completed": `${ORDER} ${PRODUCTS} checkout_id:s subtotal:n total:n`,
		"Order Refunded": "order_id:s",
		"Order Cancelled": `${ORDER} ${PRODUCTS} total:n`,
		"Coupon Entered": "order_id:s cart_id:s coupon_id:s",
		"Coupon Applied": "order_id:s cart_id:s coupon_id:s coupon_name:s discount:n",
		"Coupon Denied": "order_id:s cart_id:s coupon_id:s coupon_name:s reason:s",
		"Coupon Removed": "order_id:s cart_id:s coupon_id:s coupon_name:s discount:n",
		"Product Added to Wishlist": `${PRODUCT} ${WISHLIST}`,
		"Product Removed from Wishlist": `${PRODUCT} ${WISHLIST}`,
		"Wishlist Product Added to Cart": `${PRODUCT} ${WISHLIST} cart_id:s`,
		"Product Shared": "product_id:s sku:s category:s name:s brand:s variant:s price:n url:s image_url:s share_via:s share_message:s recipient:s",
		"Cart Shared": "share_via:s share_message:s recipient:s cart_id:s products:a products[].product_id:s",
		"Product Reviewed": "product_id:s review_id:s review_body:s rating:s"
	},
	b2b_saas: {
		"Account Created": "account_name:s",
		"Account Deleted": "account_name:s",
		"Signed Up": "type:s first_name:s last_name:s email:s phone:s username:s title:s",
		"Signed In": "username:s",
		"Signed Out": "username:s",
		"Invite Sent": "invitee_email:s invitee_first_name:s invitee_last_name:s invitee_role:s",
		"Account Added User": "role:s",
		"Account Removed User": "",
		"Trial Started": "trial_start_date:d trial_end_date:d trial_plan_name:s",
		"Trial Ended": "trial_start_date:d trial_end_date:d trial_plan_name:s"
	},
	mobile: {
		"Application Installed": "version:s build:s",
		"Application Opened": "from_background:b url:s referring_application:s version:s build:s",
		"Application Backgrounded": "",
		"Application Foregrounded": "",
		"Application Updated": "previous_version:s previous_build:s version:s build:s",
		"Application Uninstalled": "",
		"Application Crashed": "",
		"Install Attributed": `${CAMPAIGN} campaign.ad_creative:s campaign.ad_group:s provider:s`,
		"Push Notification Received": CAMPAIGN,
		"Push Notification Tapped": `${CAMPAIGN} action:s`,
		"Push Notification Bounced": `${CAMPAIGN} action:s`,
		"Deep Link Opened": "provider:s url:s",
		"Deep Link Clicked": "provider:s url:s"
	},
	video: {
		"Video Playback Started": `content_asset_ids:a content_pod_ids:a ad_asset_ids:a ad_pod_ids:a ${PLAYBACK}`,
		"Video Playback Paused": PLAYBACK,
		"Video Playback Interrupted": PLAYBACK,
		"Video Playback Buffer Started": PLAYBACK,
		"Video Playback Buffer Completed": PLAYBACK,
		"Video Playback Seek Started": PLAYBACK,
		"Video Playback Seek Completed": PLAYBACK,
		"Video Playback Resumed": PLAYBACK,
		"Video Playback Completed": PLAYBACK,
		"Video Playback Exited": PLAYBACK,
		"Video Content Started": CONTENT,
		"Video Content Playing": CONTENT,
		"Video Content Completed": CONTENT,
		"Video Ad Started": AD,
		"Video Ad Playing": AD,
		"Video Ad Completed": AD,
		"Video Quality Updated": "bitrate:i framerate:n startupTime:i droppedFrames:i"
	},
	email: {
		"Email Bounced": EMAIL,
		"Email Delivered": EMAIL,
		"Email Link Clicked": `${EMAIL} link_id:s link_url:s`,
		"Email Marked as Spam": EMAIL,
		"Email Opened": EMAIL,
		Unsubscribed: `${EMAIL} list_id:s list_name:s`
	},
	live_chat: {
		"Live Chat Conversation Started": CHAT,
		"Live Chat Conversation Ended": CHAT,
		"Live Chat Message Sent": CHAT,
		"Live Chat Message Received": CHAT
	},
	ab_testing: { "Experiment Viewed": "experiment_id:s experiment_name:s variation_id:s variation_name:s" },
	copilot: {
		"Conversation Started": "conversationId:s",
		"Message Sent": "conversationId:s messageId:s message_body:s role:s",
		"Message Received": "conversationId:s messageId:s message_body:s role:s",
		"Conversation Ended": "conversationId:s",
		"Action Invoked": "conversationId:s messageId:s type:s action:s role:s",
		"Media Generated": "conversationId:s messageId:s type:s sub_type:s role:s",
		"Component Loaded": "conversationId:s messageId:s type:s",
		"Feedback Submitted": "conversationId:s messageId:s rating:n"
	}
};
/** Names of the first version of the e-commerce spec → of the second. */
const segmentAliases = {
	"Viewed Product Category": "Product List Viewed",
	"Viewed Promotion": "Promotion Viewed",
	"Clicked Promotion": "Promotion Clicked",
	"Clicked Product": "Product Clicked",
	"Viewed Product": "Product Viewed",
	"Added Product": "Product Added",
	"Removed Product": "Product Removed",
	"Started Order": "Checkout Started",
	"Viewed Checkout Step": "Checkout Step Viewed",
	"Completed Checkout Step": "Checkout Step Completed",
	"Updated Order": "Order Updated",
	"Completed Order": "Order Completed"
};
/** Reserved traits (`identify` and `group`), each also in snake_case. */
const segmentTraits = {
	user: "address:o age:n avatar:s birthday:d company:o company.name:s company.id:s|n company.industry:s company.employee_count:n company.plan:s createdAt:d description:s email:s firstName:s gender:s id:s lastName:s name:s phone:s title:s username:s website:s",
	group: "address:o avatar:s createdAt:d description:s email:s employees:s id:s industry:s name:s phone:s website:s plan:s"
};
/** Properties with a meaning of their own on every track call. */
const segmentTrackProperties = "revenue:n currency:s value:n";
/** Properties with a meaning of their own on page and screen calls. */
const segmentPageProperties = "name:s path:s referrer:s search:s title:s url:s keywords:a";

// src/lint/spec.ts
const TYPES = {
	s: "string",
	n: "number",
	i: "integer",
	b: "boolean",
	d: "date",
	o: "object",
	a: "array"
};
function table(text) {
	const rows = text.split(" ").filter((row) => row !== "");
	return new Map(rows.map((row) => {
		const [path, types] = row.split(":");
		return [path, types.split("|").map((type) => TYPES[type])];
	}));
}
/** Reserved traits may be written in camelCase or in snake_case. */
function bothCases(traits) {
	return new Map([...traits].flatMap(([path, types]) => [[path, types], [snakePath(path), types]]));
}
function snakePath(path) {
	return path.split(".").map((name) => toCase(name, "snake")).join(".");
}
function segment$1() {
	const events = Object.values(segmentEvents).flatMap((group) => Object.entries(group).map(([name, properties]) => [name, table(properties)]));
	const traits = {
		user: bothCases(table(segmentTraits.user)),
		group: bothCases(table(segmentTraits.group))
	};
	const [track, page] = [table(segmentTrackProperties), table(segmentPageProperties)];
	const paths = [
		track,
		page,
		traits.user,
		traits.group,
		...events.map(([, properties]) => properties)
	];
	return {
		events: new Map(events),
		traits,
		track,
		page,
		propertyNames: new Set(paths.flatMap((one) => [...one.keys()]).map(lastName))
	};
}
function lastName(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
/** To work out the spellings of a spec takes a while, and most runs ask for none of it. */
const SPECS = /* @__PURE__ */ new Map([["segment", lazily(segment$1)]]);
/** Names that events had in an earlier version, folded → today's. */
const ALIASES = /* @__PURE__ */ new Map([["segment", lazily(() => new Map(Object.entries(segmentAliases).map(([old, now]) => [foldName(old), now])))]]);
function chosen(ids) {
	return ids.flatMap((id) => SPECS.get(id)?.() ?? []);
}
/** Whether one of the specs has an event of exactly this name. */
function isSpecEvent(name, specs) {
	return chosen(specs).some((spec) => spec.events.has(name));
}
/** The names of every event of the specs. */
function specEvents(specs) {
	return chosen(specs).flatMap((spec) => [...spec.events.keys()]);
}
/** Today's name of an event that a spec has renamed, or null. */
function specAlias(name, specs) {
	for (const id of specs) {
		const now = ALIASES.get(id)?.().get(foldName(name));
		if (now !== void 0) return now;
	}
	return null;
}
/**
* Whether a property is a spec's own: of that event by its path, and of a shared definition or a trait (`event` null) by
* its name, since it can be used anywhere.
*/
function isSpecProperty(event, property, specs) {
	return chosen(specs).some((spec) => {
		if (event === null) return spec.propertyNames.has(property.name);
		return spec.track.has(property.path) || (spec.events.get(event)?.has(property.path) ?? false);
	});
}
/** The types that the specs reserve for a trait, a property of any track event, or of any page; null where none does. */
function reservedTypes(where, path, specs) {
	for (const spec of chosen(specs)) {
		const found = where === "user" || where === "group" ? spec.traits[where].get(path) : spec[where].get(path);
		if (found) return found;
	}
	return null;
}

// src/lint/rules/enum-suggested.ts
const enumSuggested = defineRule({
	id: "enum-suggested",
	group: "types",
	summary: "Properties that hold one of a few values list them.",
	why: "A list of values tells apps what to send and readers what to filter on; free text grows spellings.",
	level: "info",
	options: {
		schema: optionsOf({
			suffixes: names("Last words of names that hold one of a few values."),
			exceptions,
			specs: specs$1
		}),
		defaults: {
			suffixes: [
				"type",
				"status",
				"method",
				"plan"
			],
			exceptions: [],
			specs: []
		}
	},
	messages: { free: (data) => [...say`Unexpected free text for ${data.name}, expected its values as ${"values"} or ${"enum"}`, ...retyping(data.live, data.name)] },
	fix: "suggestion",
	examples: {
		valid: [{ plan: "properties:\n  payment_method: { type: string, enum: [card, cash] }\n  item_type: { type: integer }\n  file_type: { type: string, pattern: \"^[a-z]+/[a-z]+$\" }\n" }],
		invalid: [{
			plan: "properties:\n  payment_method: { type: string }\n",
			findings: ["2:3-2:17 free"]
		}]
	},
	sources: ["igluctl: stringLength"],
	sees: "each",
	check({ plan, base, options, report }) {
		const isLive = liveTypes(base);
		for (const subject of propertySubjects(plan)) {
			const { property, object, event } = subject;
			const last = splitWords(property.name).at(-1)?.toLowerCase() ?? "";
			if (!options.suffixes.includes(last) || options.exceptions.includes(property.name)) continue;
			if (refersElsewhere(property) || allowedValues(property) || !declaredTypes(property)?.has("string")) continue;
			if (own(property.schema, "pattern") ?? own(property.schema, "format")) continue;
			if (isSpecProperty(event?.name ?? null, property, options.specs)) continue;
			report("free", {
				at: property.at,
				object,
				data: {
					name: property.name,
					live: isLive(subject)
				}
			});
		}
	}
});

// src/lint/consensus.ts
const NAMESPACES = [
	":",
	".",
	"/"
];
/**
* The most common style of some names (each name counts as often as it is given); null where none is in any style. Names of
* several parts are judged part by part, where most names are: always at `:`, `.` and `/`, and at `_` where no style is
* clear for whole names.
*/
function consensus(names, options) {
	const parted = (marks) => marks.filter((mark) => names.filter((name) => name.includes(mark)).length * 3 >= names.length * 2).map((mark) => mostCommon(names, options, mark)).find((found) => found?.clear) ?? null;
	const spaced = parted(NAMESPACES);
	if (spaced) return spaced;
	const whole = mostCommon(names, options, null);
	return whole?.clear ? whole : parted(["_"]) ?? whole;
}
function mostCommon(names, options, namespace) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	let best = null;
	for (const style of CASE_STYLES) {
		let conforming = 0;
		for (const [name, count] of counts) if (parts(name, namespace).every((part) => isCase(part, style, options))) conforming += count;
		if (conforming <= (best?.names ?? 0)) continue;
		best = {
			style,
			namespace,
			names: conforming,
			clear: conforming * 3 >= names.length * 2
		};
	}
	return best;
}
/** The parts of a name that are judged one by one. */
function parts(name, namespace) {
	return namespace === null ? [name] : name.split(namespace);
}

// src/lint/rules/enum-value-case.ts
const enumValueCase = defineRule({
	id: "enum-value-case",
	group: "naming",
	summary: "The allowed values of a property share one case.",
	why: "Filters are exact: whoever writes `pro` misses every `Pro`.",
	level: "warning",
	options: {
		schema: optionsOf({
			style: {
				...style,
				description: "The style; `consistent` takes the letters that most values of the same property are in."
			},
			acronyms,
			ignore: names("Properties whose values are codes of their own: currency, sku.")
		}),
		defaults: {
			style: "consistent",
			acronyms: [],
			ignore: []
		}
	},
	messages: { wrongCase: (data) => [...say`Unexpected case in value ${data.value} of ${data.name}, expected ${data.expected}`, ...data.live ? say`. Changing it would break what sends and reads it: add ${data.expected} beside it and mark ${data.value} deprecated` : []] },
	fix: "draft",
	examples: {
		valid: [{
			plan: "properties:\n  plan: { type: string, enum: [free, pro, pre-roll] }\n  country: { type: string, enum: [DE, FR] }\n  currency: { type: string, enum: [EUR, usd] }\n",
			options: { ignore: ["currency"] }
		}, { plan: "properties:\n  device: { type: string, enum: [Web, app, App] }\n" }],
		invalid: [
			{
				plan: "properties:\n  plan: { type: string, enum: [Pro, free, team] }\n",
				findings: ["2:32-2:35 wrongCase"]
			},
			{
				plan: "properties:\n  state: { type: string, enum: [in_progress, on_hold, not-started, done] }\n",
				findings: ["2:55-2:66 wrongCase"]
			},
			{
				plan: "properties:\n  plan:\n    values: [{ value: free }, { value: Pro }, { value: Team, deprecated: true }, { value: team }]\n",
				findings: ["3:31-3:45 wrongCase"]
			},
			{
				plan: "properties:\n  state: { type: string, enum: [inProgress, Done, failed, open] }\n",
				findings: ["2:45-2:49 wrongCase"]
			},
			{
				plan: "properties:\n  plan: { type: string, enum: [free_trial, freePlan] }\n",
				options: { style: "snake" },
				findings: ["2:44-2:52 wrongCase"]
			}
		]
	},
	sources: ["4-Step Guide to CDP Success: trait values", "OpenTelemetry: enum values"],
	sees: "each",
	check({ plan, base, options, report }) {
		const isLiveValue = liveValues(base);
		for (const { property, object } of propertySubjects(plan)) {
			const values = allowedValues(property)?.map((value, index) => isName(value) && !property.values[index]?.deprecated ? value : null);
			if (!values || refersElsewhere(property) || options.ignore.includes(property.name)) continue;
			const found = options.style === "consistent" ? caseOf(values.filter((value) => value !== null)) : options.style;
			if (!found) continue;
			values.forEach((value, index) => {
				if (value === null || isRight(value, found, options)) return;
				const expected = changed(value, found);
				if (expected === value || values.includes(expected)) return;
				const { at, written } = placeOf$3(property, index);
				const isLive = isLiveValue(object, value);
				const fix = {
					at: written,
					kind: "set-value",
					value: expected
				};
				report("wrongCase", {
					at,
					object,
					data: {
						value,
						name: property.name,
						expected,
						live: isLive
					},
					suggestion: expected,
					...isLive ? {} : { fix }
				});
			});
		}
	}
});
/** Where the finding is shown, and where the value itself is written. */
function placeOf$3({ at: { file, pointer }, schema, values }, index) {
	const meaning = values[index];
	if (meaning) return {
		at: meaning.at,
		written: {
			...meaning.at,
			pointer: join(meaning.at.pointer, "value")
		}
	};
	const at = {
		file,
		pointer: join(pointer, ...own(schema, "enum") === void 0 ? ["const"] : ["enum", index])
	};
	return {
		at,
		written: at
	};
}
/** Words that have a case; codes with digits in them (`sha256`, `B2C`), paths and sentences are left alone. */
function isName(value) {
	return typeof value === "string" && /\p{L}{2}/u.test(value) && !/[\d/.:@+#]/u.test(value) && value.length <= 60;
}
/** The usual letters of a list of values: small or capital whatever their separators, else a style. */
function caseOf(values) {
	if (values.length < 2) return null;
	const small = values.filter((value) => value === value.toLowerCase()).length;
	const capital = values.filter((value) => value === value.toUpperCase()).length;
	if (small === values.length || capital === values.length) return usualSeparator(values);
	const found = consensus(values, {});
	if (found?.names === values.length) return null;
	if (found?.clear && found.style === "camel") return "camel";
	if (small * 2 >= values.length) return "small letters";
	if (capital * 2 > values.length) return "capitals";
	return found?.clear ? found.style : null;
}
/** The style of values that only their separators tell apart, where three and more of several words have a usual one. */
function usualSeparator(values) {
	const several = values.filter((value) => /\p{L}[\s_-]+\p{L}/u.test(value));
	const found = several.length > 2 ? consensus(several, {}) : null;
	return found?.clear && found.namespace === null ? found.style : null;
}
function isRight(value, style, options) {
	if (style === "small letters") return value === value.toLowerCase() || options.acronyms.includes(value);
	if (style === "capitals") return value === value.toUpperCase();
	return (style === "title" || style === "sentence") && isCase(value, "pascal", options) || isCase(value, style, options);
}
function changed(value, style) {
	if (style === "small letters") return /[\s_-]/.test(value) ? value.toLowerCase() : toCase(value, "snake");
	if (style === "capitals") return value.toUpperCase();
	return toCase(value, style);
}

// src/lint/usual.ts
/**
* What is usual for each name: of the values that are there in the head, the one most used at the base, then in the head.
* So a finding falls on what a change brings, never on what was there before.
*/
function usual(plans, bases, aspectOf) {
	const names = /* @__PURE__ */ new Map();
	const count = (side, property) => {
		const aspect = aspectOf(property);
		if (!aspect) return;
		const tallies = names.get(aspect.name) ?? /* @__PURE__ */ new Map();
		names.set(aspect.name, tallies);
		const known = tallies.get(aspect.key);
		if (known) known[side]++;
		else if (side === "head") tallies.set(aspect.key, {
			value: aspect.value,
			base: 0,
			head: 1
		});
	};
	for (const { property } of plans.flatMap(standing)) count("head", property);
	for (const { property } of bases.flatMap(standing)) count("base", property);
	const found = /* @__PURE__ */ new Map();
	for (const [name, tallies] of names) {
		const best = [...tallies.values()].reduce(better, null);
		if (best) found.set(name, best.value);
	}
	return found;
}
/** What is on its way out sets no example. */
function standing(plan) {
	return propertySubjects(plan).filter(({ deprecated }) => !deprecated);
}
function better(a, b) {
	return a && (b.base - a.base || b.head - a.head) <= 0 ? a : b;
}

// src/lint/rules/enum-values-consistent.ts
const enumValuesConsistent = defineRule({
	id: "enum-values-consistent",
	group: "types",
	summary: "A property has the same allowed values wherever its name is used.",
	why: "One filter must work for every event, platform and business unit.",
	level: "warning",
	options: {
		schema: optionsOf({
			mode: oneOf(["equal", "subset"], "Whether the values must be equal, or may be some of the usual ones."),
			exceptions
		}),
		defaults: {
			mode: "equal",
			exceptions: [
				"type",
				"action",
				"kind"
			]
		}
	},
	messages: { otherValues: (data) => [
		...say`Unexpected values of ${data.name}, expected those that it has elsewhere`,
		...data.more.length > 0 ? [" without ", ...list(data.more.slice(0, 5).map(code))] : [],
		...data.more.length > 0 && data.less.length > 0 ? [","] : [],
		...data.less.length > 0 ? [" with ", ...list(data.less.slice(0, 5).map(code))] : [],
		...removingValue(data.live)
	] },
	fix: "none",
	examples: {
		valid: [{ plan: "events:\n  A Viewed: { properties: { plan: { type: string, enum: [free, pro] } } }\n  B Viewed: { properties: { plan: { type: string, enum: [pro, free] } } }\n" }, {
			plan: "events:\n  A Viewed: { properties: { plan: { type: string, enum: [free, pro] } } }\n  B Viewed: { properties: { plan: { type: string, enum: [pro] } } }\n",
			options: { mode: "subset" }
		}],
		invalid: [{
			plan: "events:\n  A Viewed: { properties: { plan: { type: string, enum: [free, pro] } } }\n  B Viewed: { properties: { plan: { type: string, enum: [Free, Premium] } } }\n",
			findings: ["3:29-3:33 otherValues"]
		}, {
			plan: "events:\n  A Viewed: { properties: { plan: { values: [{ value: free }, { value: pro }] } } }\n  B Viewed: { properties: { plan: { values: [{ value: free }, { value: pro }, { value: max }, { value: Gold, deprecated: true }] } } }\n",
			findings: ["3:29-3:33 otherValues"]
		}]
	},
	sources: ["4-Step Guide to CDP Success: across business units and geographies"],
	sees: "values",
	check({ plan, plans, base, bases, options, report }) {
		const isLive = liveValues(base);
		const usually = usual(plans, bases, (property) => {
			const values = severalValues(property);
			const key = values?.map(canonical).sort().join("\n") ?? "";
			return values && {
				name: property.name,
				key,
				value: {
					values,
					at: property.at
				}
			};
		});
		for (const { property, object } of propertySubjects(plan)) {
			const values = severalValues(property);
			const expected = usually.get(property.name);
			if (!values || !expected || refersElsewhere(property) || options.exceptions.includes(property.name)) continue;
			const here = new Set(values.map(canonical));
			const there = new Set(expected.values.map(canonical));
			const extra = values.filter((value) => !there.has(canonical(value)));
			const more = extra.map(shown$1);
			const less = options.mode === "equal" ? expected.values.filter((value) => !here.has(canonical(value))).map(shown$1) : [];
			if (more.length === 0 && less.length === 0) continue;
			report("otherValues", {
				at: property.at,
				object,
				data: {
					name: property.name,
					more,
					less,
					live: extra.some((value) => isLive(object, value))
				},
				related: [expected.at]
			});
		}
	}
});
function shown$1(value) {
	return typeof value === "string" ? value : stringify(value);
}
/** A single value (`const`) tells one event from another: it is meant to differ. What is deprecated may differ too. */
function severalValues(property) {
	const values = allowedValues(property);
	if (!values || values.length < 2) return null;
	return values.filter((_, index) => !property.values[index]?.deprecated);
}

// src/lint/rules/enum-values-valid.ts
const enumValuesValid = defineRule({
	id: "enum-values-valid",
	group: "types",
	summary: "Allowed values match their type and none is there twice.",
	why: "A value that can never be sent, or two spellings of one value, splits every filter on the property.",
	level: "error",
	options: {
		schema: optionsOf(),
		defaults: {}
	},
	messages: {
		wrongType: (data) => say`Unexpected value ${data.value} of ${data.name}, expected type ${words$1(englishList(data.types, "or"))}`,
		twice: (data) => say`Unexpected second ${data.value} in the values of ${data.name}, expected it once`,
		sameValue: (data) => [...say`Unexpected value ${data.value} of ${data.name}, expected only ${data.other}: they differ in case, spaces or separators alone`, ...removingValue(data.live)]
	},
	fix: "safe",
	examples: {
		valid: [{ plan: "properties:\n  device: { type: string, enum: [web, ios] }\n  change: { type: string, enum: [\"+1\", \"-1\"] }\n  step: { type: integer, enum: [1, 2.0] }\n" }, { plan: "properties:\n  device: { values: [{ value: web }, { value: Web, deprecated: true }] }\n" }],
		invalid: [{
			plan: "properties:\n  device: { type: string, enum: [web, Web, 3, web] }\n",
			findings: [
				"2:39-2:42 sameValue",
				"2:44-2:45 wrongType",
				"2:47-2:50 twice"
			]
		}, {
			plan: "properties:\n  plan:\n    type: string\n    values:\n      - { value: free }\n      - { value: free }\n",
			findings: ["6:9-6:24 twice"]
		}]
	},
	sources: ["4-Step Guide to CDP Success: property values"],
	sees: "each",
	check({ plan, base, report }) {
		const isLive = liveValues(base);
		for (const { property, object } of propertySubjects(plan)) {
			const values = allowedValues(property);
			if (!values || refersElsewhere(property)) continue;
			const { name } = property;
			const exact = /* @__PURE__ */ new Set();
			const folded = /* @__PURE__ */ new Map();
			values.forEach((value, index) => {
				const at = placeOf$2(property, index);
				const shown = typeof value === "string" ? value : stringify(value);
				const key = foldValue(value);
				const other = folded.get(key);
				if (property.values[index]?.deprecated) return;
				if (exact.has(canonical(value))) report("twice", {
					at,
					object,
					data: {
						value: shown,
						name
					},
					fix: {
						at,
						kind: "remove"
					}
				});
				else if (other !== void 0) {
					const fix = {
						at,
						kind: "remove"
					};
					const live = isLive(object, value);
					report("sameValue", {
						at,
						object,
						data: {
							value: shown,
							other,
							name,
							live
						},
						suggestion: other,
						...live ? {} : { fix }
					});
				} else if (!fits$1(value, property)) {
					const types = property.types;
					report("wrongType", {
						at,
						object,
						data: {
							value: shown,
							name,
							types
						}
					});
				}
				exact.add(canonical(value));
				if (other === void 0) folded.set(key, shown);
			});
		}
	}
});
function placeOf$2(property, index) {
	const meaning = property.values[index];
	if (meaning) return meaning.at;
	const key = property.schema["enum"] === void 0 ? ["const"] : ["enum", index];
	return {
		file: property.at.file,
		pointer: join(property.at.pointer, ...key)
	};
}
function fits$1(value, { types }) {
	if (types.length === 0) return true;
	const type = jsonType(value);
	return types.includes(type) || type === "integer" && types.includes("number");
}
/** Equal for texts that differ in case and in separators between letters; `+1` and `-1` stay apart. */
function foldValue(value) {
	if (typeof value !== "string") return canonical(value);
	const text = value.normalize("NFKC").toLowerCase().trim();
	return JSON.stringify(text.replace(/(?<=[\p{L}\p{N}])[\s_-]+(?=\p{L})|(?<=\p{L})[\s_-]+(?=\p{N})/gu, ""));
}

// src/lint/rules/event-budget.ts
const eventBudget = defineRule({
	id: "event-budget",
	group: "value",
	summary: "A plan stays small enough to be known: events in all, new at once, properties of each.",
	why: "A plan that tracks everything answers nothing: nobody knows what is in it.",
	level: "warning",
	options: {
		schema: optionsOf({
			plan: atLeast$1(1, "Most events of a plan."),
			perChange: atLeast$1(1, "Most new events of one pull request."),
			perEvent: atLeast$1(1, "Most properties of one event.")
		}),
		defaults: {
			plan: 300,
			perChange: 20,
			perEvent: 50
		}
	},
	messages: {
		plan: (data) => say`Unexpected ${data.events} events in this plan, expected at most ${data.most}; which of them feeds no KPI?`,
		perChange: (data) => say`Unexpected ${data.events} new events at once, expected at most ${data.most}, so that each can be reviewed`,
		perEvent: (data) => say`Unexpected ${data.properties} properties of ${data.event}, expected at most ${data.most}`
	},
	fix: "none",
	examples: {
		valid: [{
			plan: "events:\n  A Viewed: {}\n  B Viewed: {}\n",
			options: { plan: 2 }
		}],
		invalid: [{
			plan: "events:\n  A Viewed: {}\n  B Viewed: {}\n",
			options: { plan: 1 },
			findings: ["3:3-3:11 plan"]
		}, {
			base: "events:\n  A Viewed: {}\n",
			plan: "events:\n  A Viewed: {}\n  B Viewed: {}\n  C Viewed: { properties: { a: { type: string }, b: { type: string } } }\n",
			options: {
				perChange: 1,
				perEvent: 1
			},
			findings: ["4:3-4:11 perChange", "4:3-4:11 perEvent"]
		}]
	},
	sources: ["4-Step Guide to CDP Success: don't track everything"],
	check({ plan, base, options, report }) {
		const events = [...plan.events.values()];
		const fresh = base ? events.filter((event) => baseEvent(event, base) === null) : [];
		const last = fresh.at(-1) ?? events.at(-1);
		if (last && events.length > options.plan) report("plan", {
			at: last.at,
			object: "plan",
			data: {
				events: events.length,
				most: options.plan
			}
		});
		if (last && fresh.length > options.perChange) report("perChange", {
			at: last.at,
			object: "plan",
			data: {
				events: fresh.length,
				most: options.perChange
			}
		});
		for (const event of events) {
			const properties = event.body.properties.length;
			if (properties <= options.perEvent) continue;
			const data = {
				event: event.name,
				properties,
				most: options.perEvent
			};
			report("perEvent", {
				at: event.at,
				object: eventId(event.id),
				data
			});
		}
	}
});

// src/lint/rules/event-name-case.ts
const eventNameCase = defineRule({
	id: "event-name-case",
	group: "naming",
	summary: "Event names share one case.",
	why: "Two spellings of one event split its data in every tool downstream.",
	level: "error",
	options: {
		schema: optionsOf({
			style,
			acronyms,
			smallWords: names("Words that stay in lower case in a title: to, of, from. Without it both are right."),
			exceptions,
			namespace: {
				type: "string",
				minLength: 1,
				description: "Separator of parts that are judged one by one: `:`"
			},
			specs: specs$1
		}),
		defaults: {
			style: "consistent",
			acronyms: [],
			exceptions: [],
			specs: []
		}
	},
	messages: { wrongCase: (data) => [
		...say`Unexpected case in ${data.name}, expected ${data.expected}`,
		...words$1(data.like > 0 ? `, like ${count(data.like, "other event name")}` : ""),
		...renaming(data.live, data.name, data.expected)
	] },
	fix: "draft",
	examples: {
		valid: [
			{ plan: "events:\n  iOS App Opened: {}\n  2FA Enabled: {}\n  Email Marked as Spam: {}\n" },
			{
				plan: "events:\n  product_viewed: {}\n",
				options: { style: "snake" }
			},
			{
				plan: "events:\n  \"signup:form_submit\": {}\n",
				options: {
					style: "snake",
					namespace: ":"
				}
			}
		],
		invalid: [{
			plan: "events:\n  Order Completed: {}\n  Cart Viewed: {}\n  product_viewed: {}\n",
			findings: ["4:3-4:17 wrongCase"]
		}, {
			plan: "events:\n  Order Id Copied: {}\n",
			options: {
				style: "title",
				acronyms: ["ID"]
			},
			findings: ["2:3-2:18 wrongCase"]
		}]
	},
	sources: ["Segment: tracking plan best practices", "Avo: casing rules"],
	sees: "names",
	check({ plan, plans, base, bases, options, report }) {
		const baseNames = namesOf$1(bases);
		const usualNames = baseNames.length > 0 ? baseNames : namesOf$1(plans);
		const found = options.style === "consistent" ? consensus(usualNames, options) : null;
		const wanted = options.style === "consistent" ? found?.style : options.style;
		const namespace = options.namespace ?? found?.namespace ?? null;
		if (!wanted) return;
		for (const event of plan.events.values()) {
			if (options.exceptions.includes(event.name) || isSpecEvent(event.name, options.specs)) continue;
			const tidy = event.name.trim().replace(/\s+/gu, " ");
			if (parts(tidy, namespace).every((part) => isCase(part, wanted, options))) continue;
			const expected = parts(event.name, namespace).map((part) => toCase(part, wanted, options)).join(namespace ?? "");
			if (expected === event.name || expected === "") continue;
			const live = isLiveEvent(event, base);
			report("wrongCase", {
				at: event.at,
				object: eventId(event.id),
				data: {
					name: event.name,
					expected,
					like: found?.names ?? 0,
					live
				},
				suggestion: expected,
				...live ? {} : { fix: renameEvent(event, expected) },
				...found && !found.clear ? { atMost: "warning" } : {}
			});
		}
	}
});
function namesOf$1(plans) {
	return plans.flatMap((plan) => [...plan.events.values()]).filter(({ status }) => status !== "deprecated").map(({ name }) => name);
}

// src/lint/rules/event-name-no-value.ts
const WORDS = {
	platform: [
		"android",
		"desktop",
		"iOS",
		"iPad",
		"iPhone",
		"macOS",
		"windows",
		"linux",
		"PWA"
	],
	plan: [
		"enterprise",
		"freemium",
		"premium tier",
		"business tier",
		"free tier",
		"pro tier"
	],
	country: [
		"USA",
		"UK",
		"Germany",
		"Austria",
		"Switzerland",
		"France",
		"Spain",
		"Italy",
		"Portugal",
		"Netherlands",
		"Belgium",
		"Sweden",
		"Norway",
		"Denmark",
		"Finland",
		"Poland",
		"Ireland",
		"Canada",
		"Mexico",
		"Brazil",
		"India",
		"Japan",
		"Australia"
	],
	region: [
		"EMEA",
		"APAC",
		"LATAM",
		"DACH"
	],
	environment: ["staging", "localhost"]
};
const eventNameNoValue = defineRule({
	id: "event-name-no-value",
	group: "naming",
	summary: "Event names hold no value that belongs into a property: platform, plan, place.",
	why: "One fact under a name per platform or plan can be counted only by whoever knows all the names.",
	level: "warning",
	options: {
		schema: optionsOf({
			words: {
				type: "object",
				additionalProperties: {
					type: "array",
					items: { type: "string" }
				},
				description: "Property that should hold the value → words or phrases that are its values."
			},
			exceptions
		}),
		defaults: {
			words: WORDS,
			exceptions: []
		}
	},
	messages: { value: (data) => [...say`Unexpected ${data.word} in ${data.name}, expected one event for all and a property ${data.property} that says which`, ...renaming(data.live, data.name, data.expected)] },
	fix: "suggestion",
	examples: {
		valid: [{
			plan: "events:\n  Order Completed: {}\n  Linux Box Bought: {}\n",
			options: { exceptions: ["Linux Box Bought"] }
		}, { plan: "events:\n  iPhone Paired: {}\n  Windows Updated: {}\n" }],
		invalid: [
			{
				plan: "events:\n  iOS Order Completed: {}\n",
				findings: ["2:3-2:22 value"]
			},
			{
				plan: "events:\n  Germany Order Completed: {}\n",
				findings: ["2:3-2:26 value"]
			},
			{
				plan: "events:\n  Business Tier Workspace Created: {}\n",
				findings: ["2:3-2:34 value"]
			}
		]
	},
	sources: ["Segment: no values in names", "Amplitude: data planning"],
	sees: "names",
	check({ plan, base, options, report }) {
		const phrases = Object.entries(options.words).flatMap(([property, values]) => values.map((value) => ({
			property,
			word: value,
			key: ` ${value.toLowerCase()} `
		})));
		const byWords = new Map([...plan.events.keys()].map((name) => [wordsOf$3(name), name]));
		for (const event of plan.events.values()) {
			if (options.exceptions.includes(event.name)) continue;
			const text = ` ${wordsOf$3(event.name)} `;
			const found = phrases.find(({ key }) => text.includes(key));
			if (!found || text.trim() === found.key.trim()) continue;
			const rest = text.replace(found.key, " ").trim();
			const same = byWords.get(rest);
			if (same === void 0 && !rest.includes(" ")) continue;
			const expected = same ?? without(event.name, found.key.trim());
			report("value", {
				at: event.at,
				object: eventId(event.id),
				data: {
					name: event.name,
					word: found.word,
					property: found.property,
					expected,
					live: isLiveEvent(event, base)
				},
				...expected === null ? {} : { suggestion: expected }
			});
		}
	}
});
/** The name without some words in a row, where spaces or separators stand around them; else null. */
function without(name, phrase) {
	const separator = /[ _-]/.exec(name)?.[0];
	if (separator === void 0) return null;
	const parts = name.split(separator);
	const size = phrase.split(" ").length;
	const at = parts.findIndex((_, index) => wordsOf$3(parts.slice(index, index + size).join(" ")) === phrase);
	if (at === -1) return null;
	const [first = "", ...rest] = parts.toSpliced(at, size);
	const wasCapital = /^\p{Lu}/u.test(parts[0] ?? "") || acronymOf(parts[0] ?? "") === parts[0];
	return [at > 0 || !wasCapital || acronymOf(first) === first ? first : first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(separator);
}
function wordsOf$3(name) {
	return splitWords(name).join(" ").toLowerCase();
}

// src/text/stem.ts
/** Participles that no rule of spelling gives, with their verbs. */
const IRREGULAR_LIST = "become:became begin:began,begun bid:bid bind:bound bite:bit,bitten blow:blew,blown break:broke,broken bring:brought build:built burn:burnt buy:bought catch:caught choose:chose,chosen come:came cut:cut deal:dealt dig:dug do:did,done draw:drew,drawn drink:drank,drunk drive:drove,driven eat:ate,eaten equip:equipped fall:fell,fallen feed:fed feel:felt fight:fought find:found fly:flew,flown forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen get:got,gotten give:gave,given go:went,gone grow:grew,grown hang:hung have:had hear:heard hide:hid,hidden hit:hit hold:held keep:kept know:knew,known lay:laid lead:led learn:learnt leave:left lend:lent let:let light:lit lose:lost make:made mean:meant meet:met overwrite:overwrote,overwritten override:overrode,overridden pay:paid put:put quit:quit read:read rebuild:rebuilt redo:redid,redone repay:repaid resend:resent reset:reset rewrite:rewrote,rewritten ride:rode,ridden ring:rang,rung rise:rose,risen run:ran,run say:said see:saw,seen seek:sought sell:sold send:sent set:set shake:shook,shaken shine:shone shoot:shot show:shown shut:shut sing:sang,sung sink:sank,sunk sit:sat sleep:slept speak:spoke,spoken spend:spent spin:spun split:split spread:spread stand:stood steal:stole,stolen stick:stuck strike:struck swear:swore,sworn swim:swam,swum swing:swung take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown understand:understood undo:undid,undone upset:upset wake:woke,woken wear:wore,worn win:won withdraw:withdrew,withdrawn write:wrote,written";
/** Irregular past forms and participles with their verbs: `took`, `taken` → `take`. */
const irregularVerbOf = new Map(IRREGULAR_LIST.split(" ").flatMap((row) => {
	const [verb, forms] = row.split(":");
	return forms.split(",").map((form) => [form, verb]);
}));
/** Past participles and past forms that don't end in -ed. */
const irregularPasts = new Set(irregularVerbOf.keys());
/** The verbs that have an irregular past, with it: `send` → `sent`. */
const irregularPastOf = new Map(IRREGULAR_LIST.split(" ").map((row) => {
	const [verb, forms] = row.split(":");
	return [verb, forms.split(",").at(-1)];
}));
const ARTICLES = /* @__PURE__ */ new Set([
	"a",
	"an",
	"the"
]);
/** A word without its English endings of number and tense: `completed`, `completes`, `complete` → `complet`. */
function stem(word) {
	const text = irregularVerbOf.get(word.toLowerCase()) ?? word.toLowerCase();
	if (/\p{N}/u.test(text)) return text;
	if (text.length < 4) return withoutDouble(text);
	return withoutDouble(text.replace(/(?<=..)(?:ies|ied)$/, "y").replace(/(?<=[^aeiou]..?)(?:sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2)).replace(/(?<=...)(?<!s|u|i|^new)s$/, "").replace(/(?<=[aeiouy].*)(?<!e)(?:ed|ing)$/, "").replace(/(?<=..)e$/, ""));
}
/** `stopp` → `stop`; `add` → `ad`, so that it meets `added`. */
function withoutDouble(text) {
	return text.replace(/([^aeiou])\1$/, "$1");
}
/** Verbs that are often written in one word with their particle: `Signup`, `Login`. */
const COMPOUND = /^(sign|log|opt)(up|in|out|on|off)$/;
/** The stems of a name's words, articles left out: `Signup` has those of `Signed Up`. */
function stems(name) {
	return splitWords(name).flatMap((word) => word.toLowerCase().replace(COMPOUND, "$1 $2").split(" ")).filter((word) => !ARTICLES.has(word)).map(stem);
}
/** Whether one letter more, less, other or swapped turns one word into the other (Damerau–Levenshtein distance 1). */
function oneTypoApart(one, other) {
	const [short, long] = one.length <= other.length ? [one, other] : [other, one];
	if (long.length - short.length > 1 || one === other) return false;
	let start = 0;
	while (start < short.length && short[start] === long[start]) start++;
	const rest = (text, from) => text.slice(from);
	if (short.length < long.length) return rest(short, start) === rest(long, start + 1);
	if (rest(short, start + 1) === rest(long, start + 1)) return true;
	return short[start] === long[start + 1] && short[start + 1] === long[start] && rest(short, start + 2) === rest(long, start + 2);
}

// src/text/grammar.ts
/** English verbs that events are named after, in the present. */
const VERBS = new Set("accelerate admit allocate annotate appoint audit bet boost calculate calibrate cast clone craft deduct defeat deploy deregister diagnose dismantle dispense draft draw drive embed encrypt decrypt enqueue equip erase exchange extend extract fly forfeit freeze fund gift go guess handle hire host inject inspect interact invest issue kick kill level loop maintain mint mutate negotiate nudge observe obtain patch poll prescribe promote propose provide provision purge qualify quarantine quote raise rank react reactivate rebuild recall recharge reconcile recover recycle redeploy refill regenerate relocate rent repair repay repeat replay repost rescan reshare restock retire rewind ride roll sample seal simulate slide solve spend spin stake stash steal step strike summon surrender teleport tip top trade train unfreeze unlist unpublish unregister vaccinate wager wire wrap adopt aggregate align allot alter amend anticipate append arm arrange assemble assess assist avoid bind blend borrow bundle carry celebrate certify clarify classify collaborate combine commence compile compose compute conclude condense conduct consolidate consult contain contribute coordinate correlate decode define delegate demote depart derive describe destroy determine develop disarm disclose discover discuss distribute divide eject eliminate employ encode encourage endorse enforce enhance enlarge ensure establish evict examine exclude expedite explain explore finalize gather greet grow harvest hear illustrate implement improve include incorporate inform inherit inquire inspire instruct insure integrate intercept introduce invalidate invert isolate itemize justify lend liquidate locate maximize mention moderate multiply nominate normalize obey occur optimize organize overwrite park penalize persist populate postpone pour predict prefer prepare prevent prioritize produce prohibit protect prove pursue realize reassign rebook recognize recruit reduce refine reformat refuse regulate reinstall reinvite relaunch relist rely remain remap remember remit repin replicate represent reproduce rerun resell resign resist restrict retain retweet reuse revise revive satisfy secure seize settle shorten shrink shuffle simplify specify standardize stay strengthen subtract summarize survive sustain synchronize talk teach tell thank tighten transcribe transform transmit treat unarchive unassign unban uncheck undelete unfavorite unfavourite unhide unlike unmatch unmount unplug unsave unselect unsend unshare unstar untag unveil unwrap unzip upvote downvote utilize vary welcome whitelist wipe chat cook crop deploy favorite favourite fix flip fork hold hug jump label land map mix pack park plan plot plug pull shake shop signal snap star touch trash trim turn tweet zip abandon abort accept access accrue acknowledge activate add adjust advance agree allow answer appear apply approve archive arrive ask assign attach attempt attribute authenticate authorize authorise background backup ban begin bid block book bookmark bounce browse build buy call cancel capture change charge check choose claim clear click close collapse collect comment commit compare complete configure confirm connect consume contact continue convert copy crash create customize cut deactivate decline decrease delete deliver deny deploy deposit detach detect disable discard disconnect dismiss display dispatch dispute donate download downgrade drag drop duplicate earn edit enable encounter end engage enroll enter escalate evaluate execute exit expand expire export expose fail fetch fill filter find finish flag focus follow foreground forget format forward fulfil fulfill generate get give grant hide highlight hover identify ignore impersonate import increase initialize initiate input insert install interrupt invite invoke join keep launch leave like link list listen load lock log login logout lose make manage mark match merge message migrate minimize modify move mute navigate notify offer onboard open opt order override pair parse paste pause pay perform pick pin place play post preview print process proceed prompt publish purchase push query quit rate reach read rearrange receive recommend reconnect record recover redeem redirect redo refer refresh refund register reject release reload remind remove rename render renew reopen reorder replace reply report request require reschedule resend reserve reset resize resolve respond restart restore resubmit resume retrieve retry return reveal review revoke rotate run save scan schedule scroll search see seek select sell send set share ship show shown sign signin signup skip snooze sort split start stop store stream submit subscribe succeed suggest suspend swap swipe switch sync tag take tap terminate test throw toggle track transfer translate trigger try type unblock undo unfollow uninstall unlink unlock unmute unpin unsubscribe update upgrade upload upsell use validate verify view visit vote wait want watch win withdraw withhold write zoom".split(" "));
/** Ordinary nouns that end like a past form or are one. */
const NOT_PAST = new Set("bed breed built-in embed feed id led lead left-hand need read red seed shed speed weed unlimited sacred hundred set cost cut put hit quit bid split spread light lit found lost-and-found".split(" "));
/** Forms that are present and past at once: they are right in either tense. */
const BOTH = new Set("become bid come cut hit let put quit read reset run set shut split spread upset".split(" "));
const PREPOSITIONS = new Set("to from for of as in on at by with via into onto off out up over under after before during per without".split(" "));
/** What follows a verb and belongs to it: `Signed Up`, `Logged In`. */
const PARTICLES = new Set("up in out on off down over back away through again".split(" "));
/** Past forms that as often say which one: `Saved Search Click`. */
const ADJECTIVES = new Set("archived embedded featured forgot forgotten linked pinned recommended recorded related saved scheduled shared sponsored suggested".split(" "));
/** How a word can be read as a verb, or null. `more`: verbs of the team's own, in either tense. */
function verbTense(word, more = []) {
	const text = word.toLowerCase();
	if (more.some((verb) => verb.toLowerCase() === text)) return "both";
	if (BOTH.has(text)) return "both";
	if (irregularPasts.has(text) && !NOT_PAST.has(text)) return "past";
	const again = /^re(.{3,})$/.exec(text)?.[1] ?? "";
	if (BOTH.has(again) || again === "run") return "both";
	if (irregularPasts.has(again) && !NOT_PAST.has(again) && again !== "bound") return "past";
	if (/[a-z]{2}ed$/.test(text) && !NOT_PAST.has(text)) return "past";
	if (VERBS.has(text)) return "present";
	return null;
}
/**
* The action of an event's name, given as words: the last verb before a preposition (`Product Added | to Wishlist`), else
* the last verb that is there. A past form wins over a bare verb that may as well be a noun (`Search Opened`, `Order Placed`).
*/
function actionOf(words, more = []) {
	const verbs = words.flatMap((word, index) => {
		const tense = verbTense(word, more);
		if (tense === null || tense === "present" && isNoun(words, index)) return [];
		return [{
			index,
			tense
		}];
	});
	const end = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word.toLowerCase()));
	const core = end === -1 ? verbs : verbs.filter(({ index }) => index < end);
	const final = verbs.at(-1);
	const last = final?.tense === "past" && final.index === words.length - 1 && core.at(-1)?.tense === "present" ? final : core.at(-1) ?? final;
	if (!last) return null;
	const first = words[0];
	const isEnd = last.index === (end === -1 ? words.length : end) - 1;
	if (last.index > 0 && verbs[0]?.index === 0) {
		const isCommand = verbs[0].tense === "present" && isSurelyVerb(first);
		const after = words.slice(last.index + 1).map((word) => word.toLowerCase());
		const isLast = after.length === 0 || after.length === 1 && PARTICLES.has(after[0]);
		if (isCommand && (last.tense === "present" || !isLast)) return verbs[0];
		const isAbout = last.tense === "present" && NOUNS.has(words[last.index].toLowerCase());
		const isWhich = words.length > 2 && ADJECTIVES.has(first.toLowerCase());
		if (isAbout && !isWhich && verbs[0].tense !== "present") return verbs[0];
	}
	if (isEnd && last.index > 0) return last;
	return verbs.findLast(({ tense }) => tense !== "present") ?? last;
}
/** Whether the words after the action belong to its verb or are a phrase of their own: `Signed [Up]`, `Added [to Cart]`. */
function endsWithAction(words, action) {
	const next = words[action.index + 1]?.toLowerCase();
	return next === void 0 || PARTICLES.has(next) || PREPOSITIONS.has(next);
}
/** Verbs that are as often nouns: `Call Error` and `Search Results` begin with what they are about. */
const NOUNS = new Set("audit bet boost cast clone craft defeat draft draw drive embed exchange extract fund gift guess handle host issue kick kill level loop mint patch poll quarantine quote raise rank recall rent repair repeat replay rest ride roll chat cook crop favorite favourite fix flip fork hold hug jump label land map mix pack park plan plot plug pull shake shop signal snap star touch trash trim turn tweet zip sample seal slide spin stake step strike tip top trade train wager wire wrap access answer attempt backup bid block book bookmark build call capture change charge check click comment contact copy crash cut design deposit display dispute download drag drop end exit filter finish flag focus follow form format grant highlight import input insert interrupt invite launch leave like link list load lock log login logout match message move offer order override pair pause pay pick pin place play post preview print process prompt purchase push query quote rate record refund release reply report request reset return review run save scan schedule scroll search select share ship show signup sort split start stop store stream swap switch sync tag tap test toggle track transfer trigger type update upgrade upload use visit vote wait watch win".split(" "));
/** `Call` in `Call Error`, but not in `Emergency Call` or `Call Back`. */
function isNoun(words, index) {
	return NOUNS.has(words[index].toLowerCase()) && !endsWithAction(words, {
		index,
		tense: "present"
	});
}
/** Whether a word at the start of a name is surely its action: `Viewed`, `View`, but not `Call` or `Unauthenticated`. */
function isSurelyVerb(word) {
	const text = word.toLowerCase();
	if (irregularPasts.has(text)) return !NOT_PAST.has(text);
	if (!text.endsWith("ed")) return VERBS.has(text) && !NOUNS.has(text);
	return [
		text.slice(0, -2),
		text.slice(0, -1),
		text.slice(0, -3),
		`${text.slice(0, -3)}y`
	].some((base) => VERBS.has(base));
}
/** The past participle of an English verb: `start` → `started`, `send` and `sent` → `sent`, `took` → `taken`. Keeps a capital first letter. */
function pastOf(verb) {
	const text = irregularVerbOf.get(verb.toLowerCase()) ?? verb.toLowerCase();
	if (/[^e]ed$/.test(text) && !irregularPastOf.has(text) && !VERBS.has(text)) return verb;
	const past = irregularPastOf.get(text) ?? prefixedPast(text) ?? regularPast(text);
	if (verb.charAt(0) === verb.charAt(0).toLowerCase()) return past;
	return past.replace(/^\w| \w/g, (letter) => letter.toUpperCase());
}
/** `rerun` → `rerun`, `unwrap` → `unwrapped`: as the verb after the prefix. */
function prefixedPast(verb) {
	const [, prefix, rest] = /^(re|un|out|over)(.{3,})$/.exec(verb) ?? [];
	if (prefix === void 0 || rest === void 0 || !VERBS.has(rest)) return null;
	return prefix + (irregularPastOf.get(rest) ?? regularPast(rest));
}
const DOUBLED = /(?:^[^aeiou]*[aeiou][bdgklmnprtvz]|(?:submi|permi|commi|omi|admi|remi|transmi|transfe|cance|contro|equi|embe|refe|defe|prefe|occu|recu|unpi|unpla|resh)[trnglpd]?|forma)$/;
function regularPast(verb) {
	if (verb === "login" || verb === "logout") return `logged ${verb.slice(3)}`;
	if (verb === "signup" || verb === "signin") return `signed ${verb.slice(4)}`;
	if (verb.endsWith("e")) return `${verb}d`;
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
	if (verb === "format" || DOUBLED.test(verb) && /[^aeiouwxy]$/.test(verb) && !/[aeiou]{2}.$/.test(verb)) return `${verb}${verb.at(-1)}ed`;
	return `${verb}ed`;
}

// src/lint/tense.ts
/** Reads an event's name. A namespace says where something happened, so the action is looked for behind it first. */
function readName(name, verbs = []) {
	const end = namespaceEnd(name);
	const tail = splitWords(name.slice(end));
	const words = end === 0 ? tail : [...splitWords(name.slice(0, end)), ...tail];
	const start = words.length - tail.length;
	const action = actionOf(tail, verbs);
	if (action) return {
		words,
		action: {
			...action,
			index: action.index + start
		},
		start
	};
	return {
		words,
		action: start === 0 ? null : actionOf(words, verbs),
		start
	};
}
/** Up to the last `.`, `:` or `/`, and up to a `_` where what follows is in camelCase. */
function namespaceEnd(name) {
	if (/\s/.test(name)) return 0;
	const mark = /^.*[.:/](?=.)/su.exec(name)?.[0].length ?? 0;
	return mark + (/^.*_(?=\p{Ll}+\p{Lu})/su.exec(name.slice(mark))?.[0].length ?? 0);
}
/** Whether a name without a sure action may be a command all the same: `saveCredentials`, whose `save` may be a noun. */
function mayBeCommand({ words, start }) {
	return words.length > start + 1 && verbTense(words[start]) === "present";
}
/** The past, unless a clear majority of at least five names that have an action is in the present. */
function usualTense(plans, verbs) {
	const tenses = plans.flatMap((plan) => [...plan.events.values()].map(({ name }) => readName(name, verbs))).map((name) => name.action?.tense ?? (mayBeCommand(name) ? "present" : null));
	const present = tenses.filter((tense) => tense === "present").length;
	const told = tenses.filter((tense) => tense !== null).length;
	return present >= 5 && present * 3 >= told * 2 ? "present" : "past";
}
/** Whether a name begins with its action and goes on with what it is done to: `Created Account`, but not `Signed Up`. */
function isActionFirst(words, action) {
	return action.index === 0 && words.length > 1 && !endsWithAction(words, action);
}
/** A name with its action last and, where asked, in the past: `Create Account` → `Account Created`. */
function actionLast(name, words, action, tense) {
	const verb = words[action.index];
	return joinedLike(name, words, [...words.filter((_, index) => index !== action.index), tense === "past" ? pastOf(verb) : verb]);
}
/** Words in a new order, joined as the name is and with its capitals: `Viewed product` → `Product viewed`. */
function joinedLike(name, before, after) {
	return after.map((word, index) => {
		const model = before[index] ?? "";
		if (acronymOf(word) === word) return word;
		return /^\p{Lu}/u.test(model) || acronymOf(model) === model ? capital(word) : small(word);
	}).join(/[\s_-]/.exec(name)?.[0] ?? "");
}
function capital(word) {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
function small(word) {
	return word === word.toUpperCase() && word.length > 1 ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

// src/lint/rules/event-name-pattern.ts
const componentSchema = {
	...optionsOf({
		name: {
			type: "string",
			description: "What it is called in messages."
		},
		allowed: names("The only values that it may have."),
		blocked: names("Values that it may not have."),
		case: oneOf(CASE_STYLES, "Its style."),
		optional: flag("Whether it may be left out."),
		prefix: names("Words that it begins with.")
	}),
	required: ["name"]
};
const eventNamePattern = defineRule({
	id: "event-name-pattern",
	group: "naming",
	summary: "Event names are built from the same parts in the same order.",
	why: "Names in one order sort by what they are about, so that a duplicate is seen before it is made.",
	level: "warning",
	options: {
		schema: optionsOf({
			framework: oneOf([
				"consistent",
				"object-action",
				"action-object"
			], "The order; `consistent` is object-action, unless a clear majority of at least five names is the other way."),
			components: {
				type: "array",
				items: componentSchema,
				description: "The parts in order, in place of a framework."
			},
			separator: {
				type: "string",
				minLength: 1,
				description: "What stands between two components."
			},
			exceptions,
			specs: specs$1
		}),
		defaults: {
			framework: "consistent",
			components: [],
			separator: " ",
			exceptions: [],
			specs: []
		}
	},
	messages: {
		order: (data) => [...say`Unexpected order of words in ${data.name}, expected ${data.expected} (${words$1(data.framework)})`, ...renaming(data.live, data.name, data.expected)],
		component: (data) => [...say`Unexpected ${data.part} as ${words$1(data.component)} of ${data.name}, expected ${words$1(data.expected)}`, ...renaming(data.live, data.name, null)],
		missing: (data) => [...say`Unexpected name ${data.name} without ${words$1(data.component)}, expected ${data.parts}`, ...renaming(data.live, data.name, null)],
		extra: (data) => [...say`Unexpected ${data.part} at the end of ${data.name}`, ...renaming(data.live, data.name, null)]
	},
	fix: "suggestion",
	examples: {
		valid: [{ plan: "events:\n  Product Viewed: {}\n  Signed Up: {}\n  Account Added User: {}\n  Order Placed by Phone: {}\n" }, {
			plan: "events:\n  \"signup:form_submit\": {}\n",
			options: {
				separator: ":",
				components: [{
					name: "category",
					case: "snake"
				}, {
					name: "action",
					case: "snake"
				}]
			}
		}],
		invalid: [{
			plan: "events:\n  Viewed Product: {}\n",
			findings: ["2:3-2:17 order"]
		}, {
			plan: "events:\n  Product Seen: {}\n  Product: {}\n",
			options: { components: [{ name: "object" }, {
				name: "action",
				allowed: ["Viewed", "Clicked"]
			}] },
			findings: ["2:3-2:15 component", "3:3-3:10 missing"]
		}]
	},
	sources: ["Segment: object-action framework", "Avo: naming components"],
	sees: "names",
	check({ plan, plans, base, bases, options, report }) {
		const framework = options.framework === "consistent" ? usualFramework(bases.length > 0 ? bases : plans) : options.framework;
		const tense = usualTense(bases.length > 0 ? bases : plans, []);
		for (const event of plan.events.values()) {
			const { name } = event;
			if (options.exceptions.includes(name) || isSpecEvent(name, options.specs) || event.type !== "track") continue;
			const found = {
				at: event.at,
				object: eventId(event.id)
			};
			if (options.components.length > 0) {
				const fault = componentFault(name, options);
				if (fault) {
					const data = {
						name,
						parts: shapeOf$1(options),
						live: isLiveEvent(event, base),
						...fault.data
					};
					report(fault.id, {
						...found,
						data
					});
				}
				continue;
			}
			const expected = reordered(name, framework, tense);
			if (expected === null) continue;
			const data = {
				name,
				expected,
				framework,
				live: isLiveEvent(event, base)
			};
			report("order", {
				...found,
				data,
				suggestion: expected
			});
		}
	}
});
/** The name in the order of the framework; null where it is in it, or where no action or object can be told. */
function reordered(name, framework, tense) {
	const { words: parts, action } = readName(name);
	if (!action || parts.length < 2 || action.tense === "both") return null;
	const verb = parts[action.index];
	if (!isSurelyVerb(verb)) return null;
	if (framework === "object-action") return isActionFirst(parts, action) && verbTense(parts.at(-1)) !== "past" ? actionLast(name, parts, action, tense) : null;
	return action.index === parts.length - 1 ? joinedLike(name, parts, [verb, ...parts.slice(0, -1)]) : null;
}
function usualFramework(plans) {
	const all = plans.flatMap((plan) => [...plan.events.keys()]);
	const actionFirst = all.filter((name) => reordered(name, "object-action", "past") !== null).length;
	const objectFirst = all.filter((name) => reordered(name, "action-object", "past") !== null).length;
	return actionFirst >= 5 && actionFirst >= objectFirst * 2 ? "action-object" : "object-action";
}
/** What a name of these components looks like: `category:object:action`. */
function shapeOf$1({ components, separator }) {
	return components.map(({ name }) => name).join(separator);
}
/** Splits a name at its separators and gives each component its part; the first component takes what is left over. */
function componentFault(name, { components, separator }) {
	const parts = name.split(separator);
	const needed = components.filter(({ optional }) => !optional).length;
	if (parts.length < needed) return {
		id: "missing",
		data: { component: components.filter(({ optional }) => !optional)[parts.length]?.name ?? "" }
	};
	const optional = components.find((one) => one.optional && one.prefix);
	const from = optional ? parts.findIndex((part, index) => index > 0 && optional.prefix?.includes(part)) : -1;
	const core = from === -1 ? parts : parts.slice(0, from);
	const plain = components.filter((one) => !one.optional);
	const values = [core.slice(0, core.length - plain.length + 1).join(separator), ...core.slice(core.length - plain.length + 1)];
	for (const [index, component] of plain.entries()) {
		const part = values[index] ?? "";
		if (part === "") return {
			id: "missing",
			data: { component: component.name }
		};
		const fault = valueFault(part, component);
		if (fault) return {
			id: "component",
			data: {
				part,
				component: component.name,
				expected: fault
			}
		};
	}
	const tail = from === -1 ? "" : parts.slice(from).join(separator);
	return (optional && tail !== "" ? valueFault(tail, optional) : null) ? {
		id: "extra",
		data: { part: tail }
	} : null;
}
function valueFault(value, component) {
	if (component.allowed && !component.allowed.includes(value)) return `one of ${component.allowed.join(", ")}`;
	if (component.blocked?.includes(value)) return "another word: this one says nothing";
	if (component.case && !isCase(value, component.case)) return `${component.case} case`;
	return null;
}

// src/lint/rules/event-name-tense.ts
const eventNameTense = defineRule({
	id: "event-name-tense",
	group: "naming",
	summary: "Event names say what happened, in one tense.",
	why: "A name that says what has happened can be read by everyone; a bare noun or command leaves open whether it did.",
	level: "warning",
	options: {
		schema: optionsOf({
			tense: oneOf([
				"consistent",
				"past",
				"present"
			], "The tense; `consistent` is the past, unless a clear majority of at least five names is in the present."),
			verbs: names("More verbs, in the form in which they are right; for other languages too."),
			exceptions,
			specs: specs$1
		}),
		defaults: {
			tense: "consistent",
			verbs: [],
			exceptions: [],
			specs: []
		}
	},
	messages: {
		otherTense: (data) => [
			...say`Unexpected tense of ${data.verb} in ${data.name}, expected the ${words$1(data.tense)}`,
			...data.expected ? say`: ${data.expected}` : words$1(""),
			...renaming(data.live, data.name, data.expected)
		],
		noVerb: (data) => [...say`Unexpected name ${data.name}, expected what happened, with a verb in the ${words$1(data.tense)}`, ...renaming(data.live, data.name, null)]
	},
	fix: "suggestion",
	examples: {
		valid: [
			{ plan: "events:\n  Checkout Started: {}\n  Signed Up: {}\n  Account Added User: {}\n  Product Added to Wishlist: {}\n  Email Sent: {}\n  Unsubscribed: {}\n" },
			{
				plan: "events:\n  \"signup:form_submit\": {}\n",
				options: { tense: "present" }
			},
			{
				plan: "events:\n  skjema åpnet: {}\n",
				options: { verbs: ["åpnet"] }
			}
		],
		invalid: [{
			plan: "events:\n  Checkout Start: {}\n  Sign Up: {}\n  Shopping Basket: {}\n",
			findings: [
				"2:3-2:17 otherTense",
				"3:3-3:10 otherTense",
				"4:3-4:18 noVerb"
			]
		}, {
			plan: "events:\n  form_submitted: {}\n",
			options: { tense: "present" },
			findings: ["2:3-2:17 otherTense"]
		}]
	},
	sources: ["Segment: spec of track calls", "PostHog: naming conventions"],
	sees: "names",
	check({ plan, plans, base, bases, options, report }) {
		const tense = options.tense === "consistent" ? usualTense(bases.length > 0 ? bases : plans, options.verbs) : options.tense;
		const speaksInVerbs = options.tense !== "consistent" || mostHaveVerbs(plan, options);
		const isOtherLanguage = options.verbs.filter((verb) => verbTense(verb) === null).length * 2 > options.verbs.length;
		for (const event of plan.events.values()) {
			const { name } = event;
			if (options.exceptions.includes(name) || isSpecEvent(name, options.specs) || event.type !== "track") continue;
			const read = readName(name, options.verbs);
			const { words: parts, action } = read;
			const found = {
				at: event.at,
				object: eventId(event.id)
			};
			if (!action) {
				if (tense === "present" && mayBeCommand(read)) continue;
				if (parts.length > 0 && speaksInVerbs) report("noVerb", {
					...found,
					data: {
						name,
						tense,
						live: isLiveEvent(event, base)
					}
				});
				continue;
			}
			if (action.tense === "both" || action.tense === tense) continue;
			const verb = parts[action.index];
			if (tense === "past" && mayBeOther(parts, action)) {
				if (speaksInVerbs) report("noVerb", {
					...found,
					data: {
						name,
						tense,
						live: isLiveEvent(event, base)
					}
				});
				continue;
			}
			const expected = tense === "past" && !isOtherLanguage ? inThePast(name, parts, action) : null;
			if (expected === name) continue;
			report("otherTense", {
				...found,
				data: {
					name,
					verb,
					tense,
					expected,
					live: isLiveEvent(event, base)
				},
				...expected ? { suggestion: expected } : {}
			});
		}
	}
});
/** Whether another word may as well be the verb: `Start Match`. */
function mayBeOther(parts, { index }) {
	return index > 0 && verbTense(parts[0]) !== null && !isSurelyVerb(parts[index]);
}
/** Null where more words follow that the change of tense does not settle: `Sign Up Success`. */
function inThePast(name, parts, action) {
	const next = {
		...action,
		index: action.index + 1
	};
	if (endsWithAction(parts, action) && !endsWithAction(parts, next)) return null;
	if (isActionFirst(parts, action)) return actionLast(name, parts, action, "past");
	const verb = parts[action.index];
	const at = name.lastIndexOf(verb);
	return name.slice(0, at) + pastOf(verb) + name.slice(at + verb.length);
}
function mostHaveVerbs(plan, options) {
	const all = [...plan.events.values()];
	return all.filter(({ name }) => readName(name, options.verbs).action).length * 2 >= all.length;
}

// src/lint/data/json-schema-keywords.ts
/** Every keyword of JSON Schema, drafts 04 to 2020-12. */
const schemaKeywords = new Set("$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema $vocabulary additionalItems additionalProperties allOf anyOf const contains contentEncoding contentMediaType contentSchema default definitions dependencies dependentRequired dependentSchemas deprecated description else enum examples exclusiveMaximum exclusiveMinimum format id if items maxContains maxItems maxLength maxProperties maximum minContains minItems minLength minProperties minimum multipleOf not oneOf pattern patternProperties prefixItems properties propertyNames readOnly required then title type unevaluatedItems unevaluatedProperties uniqueItems writeOnly".split(" "));
/** Words that others give a meaning of their own in schemas, near as they may be to a keyword. */
const foreignKeywords = new Set("discriminator divisibleBy example extends externalDocs fragment links media name names nullable self tag tags types unit units value values version xml".split(" "));
/** Every format of JSON Schema. */
const standardFormats = "date date-time duration email hostname idn-email idn-hostname ipv4 ipv6 iri iri-reference json-pointer regex relative-json-pointer time uri uri-reference uri-template uuid".split(" ");
/** Formats that are right as they are: the standard's, and those that others give a meaning, near as they may be. */
const knownFormats = /* @__PURE__ */ new Set([...standardFormats, ..."binary byte bytes double float guid int32 int64 iso-date-time iso-time json-pointer-uri-fragment password url urn".split(" ")]);

// src/lint/schema-keywords.ts
const MAPS = /* @__PURE__ */ new Set([
	"properties",
	"patternProperties",
	"$defs",
	"definitions",
	"dependentSchemas",
	"dependencies"
]);
const DATA = /* @__PURE__ */ new Set([
	"enum",
	"const",
	"default",
	"examples",
	"required",
	"dependentRequired"
]);
/** Every keyword of a schema and the schemas in it; what is data or a name is none. */
function* keywordsIn(schema, pointer) {
	for (const [keyword, value] of Object.entries(schema)) {
		yield {
			keyword,
			value,
			pointer
		};
		if (!schemaKeywords.has(keyword) || DATA.has(keyword)) continue;
		yield* schemasUnder(keyword, value, join(pointer, keyword));
	}
}
function* schemasUnder(keyword, value, pointer) {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) if (isObject(item)) yield* keywordsIn(item, join(pointer, index));
	} else if (isObject(value) && MAPS.has(keyword)) for (const name of Object.keys(value)) {
		const item = own(value, name);
		if (isObject(item)) yield* keywordsIn(item, join(pointer, name));
	}
	else if (isObject(value)) yield* keywordsIn(value, pointer);
}
/** Every keyword of a schema but those of its properties, which are met one by one. */
function ownKeywords(schema, pointer) {
	return [...keywordsIn(schema, pointer)].filter((keyword) => !`${keyword.pointer.slice(pointer.length)}/`.includes("/properties/"));
}

// node_modules/ajv/dist/refs/json-schema-2019-09/index.js
var require_json_schema_2019_09 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const metaSchema = require_schema();
	const applicator = require_applicator();
	const content = require_content();
	const core = require_core();
	const format = require_format();
	const metadata = require_meta_data();
	const validation = require_validation();
	const META_SUPPORT_DATA = ["/properties"];
	function addMetaSchema2019($data) {
		[
			metaSchema,
			applicator,
			content,
			core,
			with$data(this, format),
			metadata,
			with$data(this, validation)
		].forEach((sch) => this.addMetaSchema(sch, void 0, false));
		return this;
		function with$data(ajv, sch) {
			return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
		}
	}
	exports.default = addMetaSchema2019;
}));

// node_modules/ajv/dist/2019.js
var require__2019 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2019 = void 0;
	const core_1 = require_core$1();
	const draft7_1 = require_draft7();
	const dynamic_1 = require_dynamic();
	const next_1 = require_next();
	const unevaluated_1 = require_unevaluated();
	const discriminator_1 = require_discriminator();
	const json_schema_2019_09_1 = require_json_schema_2019_09();
	const META_SCHEMA_ID = "https://json-schema.org/draft/2019-09/schema";
	var Ajv2019 = class extends core_1.default {
		constructor(opts = {}) {
			super({
				...opts,
				dynamicRef: true,
				next: true,
				unevaluated: true
			});
		}
		_addVocabularies() {
			super._addVocabularies();
			this.addVocabulary(dynamic_1.default);
			draft7_1.default.forEach((v) => this.addVocabulary(v));
			this.addVocabulary(next_1.default);
			this.addVocabulary(unevaluated_1.default);
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			const { $data, meta } = this.opts;
			if (!meta) return;
			json_schema_2019_09_1.default.call(this, $data);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv2019 = Ajv2019;
	module.exports = exports = Ajv2019;
	module.exports.Ajv2019 = Ajv2019;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv2019;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));

// src/lint/plainly-valid.ts
var import_ajv = require_ajv();
var import__2019 = require__2019();
var import__2020 = require__2020();
const number = (value) => typeof value === "number";
const bound = (holds) => (limit, value) => !number(value) ? typeof value !== "bigint" : number(limit) && holds(value, limit);
const size = (of, holds) => (limit, value) => {
	const found = of(value);
	return found === null || number(limit) && holds(found, limit);
};
const letters = (value) => typeof value === "string" ? [...value].length : null;
const items = (value) => Array.isArray(value) ? value.length : null;
const atLeast = (a, b) => a >= b;
const atMost = (a, b) => a <= b;
const CHECKS = {
	type: (types, value) => {
		const type = jsonType(value);
		const allowed = Array.isArray(types) ? types : [types];
		return allowed.includes(type) || type === "integer" && allowed.includes("number");
	},
	enum: (values, value) => Array.isArray(values) && values.some((one) => canonical(one) === canonical(value)),
	const: (constant, value) => canonical(constant) === canonical(value),
	required: (names, value) => !isObject(value) || Array.isArray(names) && names.every((name) => Object.hasOwn(value, String(name))),
	properties: (schemas, value) => !isObject(value) || isObject(schemas) && Object.entries(value).every(([key, item]) => {
		const schema = own(schemas, key);
		return schema === void 0 || isObject(schema) && isPlainlyValid(schema, item);
	}),
	items: (schema, value) => !Array.isArray(value) || isObject(schema) && value.every((item) => isPlainlyValid(schema, item)),
	minimum: bound(atLeast),
	maximum: bound(atMost),
	exclusiveMinimum: bound((a, b) => a > b),
	exclusiveMaximum: bound((a, b) => a < b),
	minLength: size(letters, atLeast),
	maxLength: size(letters, atMost),
	minItems: size(items, atLeast),
	maxItems: size(items, atMost),
	pattern: (pattern, value) => {
		if (typeof value !== "string") return true;
		const compiled = linearRegex(String(pattern));
		return compiled.ok && compiled.regex.test(value);
	},
	format: (name, value) => typeof value !== "string" || hasFormat(String(name), value)
};
/** A schema with `patternProperties`, which names keys too, is none of everyday keywords. */
function namesAll(schema, value) {
	const named = own(schema, "properties");
	return !isObject(value) || Object.keys(value).every((key) => isObject(named) && Object.hasOwn(named, key));
}
/** Bounds are numbers, as a value that they bound is; what else they can be is another dialect's, or a mistake. */
const BOUNDS = new Set(Object.keys(CHECKS).filter((keyword) => /^(min|max|exclusive)/.test(keyword)));
/** True only where a value surely breaks a schema: by a keyword that says it of any value. */
function isPlainlyInvalid(schema, value) {
	if (Object.hasOwn(schema, "$ref")) return false;
	return Object.entries(schema).some(([keyword, operand]) => {
		if (keyword === "pattern") return typeof operand === "string" && typeof value === "string" && /^[ -~]*$/.test(value) && linearRegex(operand).ok && !CHECKS["pattern"](operand, value);
		return BOUNDS.has(keyword) && number(operand) && typeof value !== "bigint" && !CHECKS[keyword](operand, value);
	});
}
/**
* True only where a value surely satisfies a schema of everyday keywords. False decides nothing: ask a real validator,
* whose compiler takes longer than all examples of a plan together.
*/
function isPlainlyValid(schema, value) {
	return Object.entries(schema).every(([keyword, operand]) => {
		if (annotations.has(keyword) || keyword === "$schema") return true;
		if (keyword === "additionalProperties") return operand === false && namesAll(schema, value);
		return (Object.hasOwn(CHECKS, keyword) ? CHECKS[keyword] : void 0)?.(operand, value) ?? false;
	});
}

// src/lint/validate.ts
/** Makes validators; keeps one compiler per dialect. */
function validatorFactory() {
	const compilers = /* @__PURE__ */ new Map();
	return (body) => {
		let validate;
		return (payload) => {
			const unplanned = body.unplanned === "forbid" ? unnamed(payload, body.properties, "") : null;
			if (unplanned) return say`has ${unplanned}, which the plan does not name`;
			if (isPlainlyValid(body.schema, payload)) return null;
			validate ??= compiled(body, compilers);
			if (!validate || validate(asNumbers(payload))) return null;
			return faultOf(validate.errors?.[0]);
		};
	};
}
/** Keywords whose complaint holds nothing that strangers wrote. */
const PLAIN = new Set("type minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems uniqueItems minProperties maxProperties const anyOf oneOf not if contains".split(" "));
function faultOf(error) {
	if (!error) return say`is refused`;
	const { keyword, params } = error;
	const path = error.instancePath.slice(1).replaceAll("/", ".");
	const subject = path === "" ? say`` : say` in ${path}`;
	const detail = () => {
		if (keyword === "required") return say`lacks ${String(params["missingProperty"])}`;
		if (keyword === "additionalProperties") return say`has ${String(params["additionalProperty"])}, which is not allowed`;
		if (keyword === "enum") return say`has another value than ${list(params["allowedValues"].slice(0, 8).map((value) => code(shown(value))), "or")}`;
		if (keyword === "pattern") return say`does not match ${String(params["pattern"])}`;
		if (keyword === "format") return say`is no ${String(params["format"])}`;
		return PLAIN.has(keyword) ? words$1(error.message ?? "") : [code(error.message ?? keyword)];
	};
	return [...detail(), ...subject];
}
function shown(value) {
	return typeof value === "string" ? value : stringify(value);
}
/** Null where the schema itself is at fault, which the plan's reader reports at its place. */
function compiled(body, compilers) {
	const compiler = compilers.get(body.dialect) ?? newCompiler(body.dialect);
	compilers.set(body.dialect, compiler);
	try {
		return compiler.compile(body.schema);
	} catch (error) {
		if (error instanceof Error) return null;
		throw error;
	}
}
function newCompiler(dialect) {
	const options = {
		strict: false,
		validateSchema: false,
		addUsedSchema: false,
		validateFormats: true,
		logger: false,
		ownProperties: true,
		code: {
			regExp: linearEngine(),
			optimize: false
		}
	};
	const compiler = dialect === "2020-12" ? new import__2020.Ajv2020(options) : dialect === "2019-09" ? new import__2019.Ajv2019(options) : new import_ajv.Ajv(options);
	giveFormats(compiler);
	return compiler;
}
/** A pattern that can't run in linear time accepts everything here; it is reported where it is written. */
function linearEngine() {
	const engine = (pattern) => {
		const compiled = linearRegex(pattern);
		return {
			test: compiled.ok ? (text) => compiled.regex.test(text) : () => true,
			toString: () => pattern
		};
	};
	return Object.assign(engine, { code: "linearRegex" });
}
/** The first key, at any depth, of an object whose properties are listed and that does not list it. */
function unnamed(value, properties, path) {
	if (Array.isArray(value)) return value.map((item) => unnamed(item, properties, `${path}[]`)).find(Boolean) ?? null;
	if (!isObject(value) || properties.length === 0) return null;
	for (const key of Object.keys(value)) {
		const property = properties.find(({ name }) => name === key);
		const here = path === "" ? key : `${path}.${key}`;
		if (!property) return here;
		if (own(property.schema, "additionalProperties") !== void 0 || own(property.schema, "$ref") !== void 0) continue;
		const below = unnamed(own(value, key), property.children, here);
		if (below) return below;
	}
	return null;
}
/** Ajv knows no big integers. */
function asNumbers(value) {
	if (typeof value === "bigint") return Number(value);
	if (Array.isArray(value)) return value.map(asNumbers);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asNumbers(item)]));
}

// src/lint/rules/example-valid.ts
const exampleValid = defineRule({
	id: "example-valid",
	group: "structure",
	summary: "An event's examples satisfy it.",
	why: "People copy examples: a wrong one puts its error into every app.",
	level: "error",
	options: {
		schema: optionsOf({ require: flag("Whether every event needs at least one example.") }),
		defaults: { require: false }
	},
	messages: {
		refused: (data) => say`Unexpected pattern of ${data.property}: it ${words$1(data.reason)}, so no example is checked against it`,
		invalid: (data) => say`Unexpected example of ${data.event}: it ${data.fault}`,
		missing: (data) => say`Unexpected event ${data.event} without an example, expected at least one real payload`
	},
	fix: "none",
	examples: {
		valid: [{
			plan: "events:\n  Order Completed:\n    properties:\n      total: { type: number, required: true }\n    examples:\n      - { total: 9.5 }\n",
			options: { require: true }
		}],
		invalid: [
			{
				plan: "plan: { unplanned: forbid }\nevents:\n  Order Completed:\n    properties:\n      total: { type: number, required: true }\n    examples:\n      - { total: free }\n      - {}\n      - { total: 1, tax: 1 }\n",
				findings: [
					"7:9-7:24 invalid",
					"8:9-8:11 invalid",
					"9:9-9:29 invalid"
				]
			},
			{
				plan: "events:\n  Order Completed:\n    properties:\n      code: { type: string, pattern: \"^(?!x)\" }\n    examples: [{ code: y }]\n",
				findings: ["4:29-4:36 refused"]
			},
			{
				plan: "events:\n  A:\n    properties:\n      a: { anyOf: [{ pattern: \"(?=x)\" }] }\n      b: { type: object, patternProperties: { \"(?=x)\": {} } }\n      c: { type: array, items: { properties: { d: { pattern: \"(?=x)\" } } } }\n    examples: [{}]\n",
				findings: [
					"4:22-4:29 refused",
					"5:47-5:54 refused",
					"6:53-6:60 refused"
				]
			},
			{
				plan: "events:\n  A:\n    schema: { patternProperties: { \"(?=x)\": {} } }\n    examples: [{}]\n",
				findings: ["3:36-3:43 refused"]
			},
			{
				plan: "events:\n  Order Completed: {}\n",
				options: { require: true },
				findings: ["2:3-2:18 missing"]
			}
		]
	},
	sources: ["JSON Schema: examples"],
	check({ plan, options, report }) {
		const validatorFor = validatorFactory();
		const seen = /* @__PURE__ */ new Set();
		for (const event of plan.events.values()) {
			const object = eventId(event.id);
			if (event.examples.length === 0) {
				if (options.require) report("missing", {
					at: event.at,
					object,
					data: { event: event.name }
				});
				continue;
			}
			for (const { at, property, reason } of refusedPatterns(event.body, event.name)) {
				const place = `${at.file}\n${at.pointer}`;
				if (!seen.has(place)) report("refused", {
					at,
					object,
					data: {
						property,
						reason
					},
					atMost: "warning"
				});
				seen.add(place);
			}
			const validators = bodiesOf(event).map(validatorFor);
			for (const example of event.examples) {
				const faults = validators.map((validate) => validate(example.value));
				const fault = faults[0];
				if (fault && !faults.includes(null)) report("invalid", {
					at: example.at,
					object,
					data: {
						event: event.name,
						fault
					}
				});
			}
		}
	}
});
/** The patterns that can't run in linear time, at any depth. */
function refusedPatterns({ schema, at, properties }, name) {
	return [...refusedIn(schema, at.pointer).map(({ pointer, reason }) => ({
		at: {
			file: at.file,
			pointer
		},
		property: name,
		reason
	})), ...properties.flatMap(refusedOf)];
}
function refusedOf(property) {
	const { file, pointer } = property.at;
	return [...refusedIn(property.schema, pointer).map((found) => ({
		at: refersElsewhere(property) ? property.at : {
			file,
			pointer: found.pointer
		},
		property: property.path,
		reason: found.reason
	})), ...property.children.flatMap(refusedOf)];
}
function refusedIn(schema, pointer) {
	return ownKeywords(schema, pointer).flatMap(({ keyword, value, pointer: inside }) => {
		const place = join(inside, keyword);
		return (keyword === "pattern" && typeof value === "string" ? [[value, place]] : keyword === "patternProperties" && isObject(value) ? Object.keys(value).map((pattern) => [pattern, join(place, pattern)]) : []).flatMap(([pattern, at]) => {
			const compiled = linearRegex(pattern);
			return compiled.ok ? [] : [{
				pointer: at,
				reason: compiled.reason
			}];
		});
	});
}

// src/lint/rules/file-limits.ts
const fileLimits = defineProblem({
	id: "file-limits",
	summary: "Files stay within bounds: size, depth, aliases, references.",
	why: "A file that grows without end when it is read (an alias bomb) would stop every check of the repository.",
	examples: {
		valid: [{ plan: "events:\n  Order Completed: {}\n" }],
		invalid: []
	}
});

// src/lint/rules/file-readable.ts
const fileReadable = defineProblem({
	id: "file-readable",
	summary: "Every file of the plan can be read as text.",
	why: "A file that is skipped hides what it holds: its events would count as removed, or as never checked.",
	examples: {
		valid: [{ plan: "events:\n  Order Completed: {}\n" }],
		invalid: []
	}
});

// src/lint/identifiers.ts
/** The plan's identifiers by every spelling of their names and aliases. */
function identifierIndex(plan) {
	return new Map([...plan.identifiers.values()].flatMap((identifier) => [identifier.name, ...identifier.aliases].map((name) => [foldName(name), identifier])));
}
/** The identifier that a property holds: said by `identifier`, or by its name. */
function identifierOf(property, plan, index) {
	if (property.identifier !== null) return plan.identifiers.get(property.identifier) ?? null;
	return index.get(foldName(property.name)) ?? null;
}
/** Tells whether a name is, word by word, one of some names; `crm_*` stands for every name that begins with those words. */
function nameTest(patterns) {
	const exact = new Set(patterns.filter((pattern) => !pattern.endsWith("*")).map(wordsOf$2));
	const starts = patterns.filter((pattern) => pattern.endsWith("*")).map((pattern) => `${wordsOf$2(pattern)} `);
	return (name) => {
		const words = wordsOf$2(name);
		return exact.has(words) || starts.some((start) => words.startsWith(start));
	};
}
function wordsOf$2(name) {
	return splitWords(name).map((word) => word.toLowerCase()).join(" ");
}

// src/lint/rules/identifier-consistent.ts
const identifierConsistent = defineRule({
	id: "identifier-consistent",
	group: "identity",
	summary: "An identifier has one spelling everywhere and is a string.",
	why: "An id under two names, or as a number that loses its leading zeros, splits one person in two.",
	level: "error",
	options: {
		schema: optionsOf({ aliases: flag("Whether declared aliases are right as they are.") }),
		defaults: { aliases: false }
	},
	messages: {
		spelling: (data) => [...say`Unexpected spelling ${data.name} of the identifier ${data.expected}`, ...renaming(data.live, data.name, data.expected)],
		type: (data) => say`Unexpected type ${words$1(data.type)} of the identifier ${data.name}, expected string`
	},
	fix: "draft",
	examples: {
		valid: [{ plan: "identifiers:\n  user_id: { entity: user }\nproperties:\n  user_id: { type: string }\n" }, {
			plan: "identifiers:\n  user_id: { entity: user, aliases: [uid] }\nproperties:\n  uid: { type: string }\n",
			options: { aliases: true }
		}],
		invalid: [{
			plan: "identifiers:\n  user_id: { entity: user, aliases: [uid] }\nproperties:\n  uid: { type: string }\n  user_id: { type: integer }\n",
			findings: ["4:3-4:6 spelling", "5:3-5:10 type"]
		}]
	},
	sources: ["4-Step Guide to CDP Success", "Segment: working with ids"],
	sees: "each",
	check({ plan, base, options, report }) {
		const index = identifierIndex(plan);
		const live = liveObjects(base);
		for (const { property, object } of propertySubjects(plan)) {
			const identifier = identifierOf(property, plan, index);
			if (!identifier) continue;
			const { name, at } = property;
			const isAlias = options.aliases && identifier.aliases.includes(name);
			if (index.get(foldName(name)) === identifier && name !== identifier.name && !isAlias) {
				const isLive = live.has(object);
				const expected = identifier.name;
				report("spelling", {
					at,
					object,
					data: {
						name,
						expected,
						live: isLive
					},
					suggestion: expected,
					...isLive ? {} : { fix: {
						at,
						kind: "rename-key",
						key: expected
					} }
				});
			}
			const types = declaredTypes(property);
			if (types && types.size > 0 && !(types.size === 1 && types.has("string"))) report("type", {
				at,
				object,
				data: {
					name,
					type: [...types].join(" or ")
				}
			});
		}
	}
});

// src/lint/rules/identifier-declared.ts
const identifierDeclared = defineRule({
	id: "identifier-declared",
	group: "identity",
	summary: "Every id of a person, account or device is listed under `identifiers`.",
	why: "Profiles are merged by ids: one that nobody has named merges the wrong people, or none.",
	level: "error",
	options: {
		schema: optionsOf({
			match: names("Names of such ids; `crm_*` is every name that begins so."),
			exceptions
		}),
		defaults: {
			match: [
				"user_id",
				"account_id",
				"group_id",
				"device_id",
				"anonymous_id",
				"customer_id",
				"contact_id",
				"crm_*"
			],
			exceptions: []
		}
	},
	messages: { undeclared: (data) => say`Unexpected id ${data.name} that is not declared, expected it under ${"identifiers"} with whom it identifies` },
	fix: "none",
	examples: {
		valid: [{ plan: "identifiers:\n  user_id: { entity: user, aliases: [uid] }\nproperties:\n  userId: { type: string }\n  uid: { type: string }\n  order_id: { type: string }\n  site_id: { type: string }\n" }],
		invalid: [{
			plan: "properties:\n  crm_ref: { type: string }\n  deviceId: { type: string }\n",
			findings: ["2:3-2:10 undeclared", "3:3-3:11 undeclared"]
		}]
	},
	sources: ["4-Step Guide to CDP Success: name external ids explicitly", "Segment: external ids"],
	sees: "names",
	check({ plan, options, report }) {
		const index = identifierIndex(plan);
		const isMatch = nameTest(options.match);
		for (const { property, object } of propertySubjects(plan)) {
			const { name, at } = property;
			if (refersElsewhere(property) || property.children.length > 0 || options.exceptions.includes(name)) continue;
			if (!isMatch(name) || identifierOf(property, plan, index)) continue;
			report("undeclared", {
				at,
				object,
				data: { name }
			});
		}
	}
});

// src/lint/rules/json-syntax.ts
const jsonSyntax = defineProblem({
	id: "json-syntax",
	summary: "Every JSON file can be parsed.",
	why: "Nothing that stands in a broken file can be checked.",
	examples: {
		valid: [{ plan: { "plan.json": "{ \"events\": { \"Order Completed\": {} } }" } }],
		invalid: [{
			plan: { "plan.json": "{ \"events\": { \"Order Completed\": {}, } }" },
			findings: ["1:36-1:37 trailingComma"]
		}]
	}
});

// src/lint/rules/kpi-required.ts
const kpiRequired = defineRule({
	id: "kpi-required",
	group: "value",
	summary: "Every event feeds a KPI or a use case.",
	why: "What ties to no goal is cost without use: it is sent, stored and paid for, and nobody reads it.",
	level: "warning",
	options: {
		schema: optionsOf({
			fields: someOf(["kpis", "useCases"], "What counts; any of them is enough."),
			known: flag("Whether only what the plan defines counts.")
		}),
		defaults: {
			fields: ["kpis", "useCases"],
			known: true
		}
	},
	messages: { missing: (data) => say`Unexpected event ${data.event} that feeds nothing, expected ${words$1(englishList(data.fields, "or"))}; if nobody needs it, don't track it` },
	fix: "none",
	examples: {
		valid: [{ plan: "kpis:\n  revenue: { description: Revenue a day. }\nevents:\n  Order Completed: { kpis: [revenue] }\n  Old One: { status: deprecated }\n" }, { plan: "events:\n  Order Completed: {}\n" }],
		invalid: [{
			plan: "kpis:\n  revenue: { description: Revenue a day. }\nevents:\n  Order Completed: {}\n",
			findings: ["4:3-4:18 missing"]
		}]
	},
	sources: ["4-Step Guide to CDP Success: choose events by KPI"],
	needs: "kpis",
	sees: "each",
	check({ plan, options, report }) {
		const counts = (field, event) => event[field].some((id) => !options.known || plan[field].has(id));
		for (const event of plan.events.values()) {
			if (event.status === "deprecated" || options.fields.some((field) => counts(field, event))) continue;
			report("missing", {
				at: event.at,
				object: eventId(event.id),
				data: {
					event: event.name,
					fields: options.fields
				}
			});
		}
	}
});

// src/lint/rules/low-value-event.ts
const lowValueEvent = defineRule({
	id: "low-value-event",
	group: "value",
	summary: "Machine-made and high-volume events have an owner and a purpose.",
	why: "One or two events often make 80 to 90 % of the volume, and nobody can say what they are for.",
	level: "warning",
	options: {
		schema: optionsOf({
			patterns: names("Words that stand for something a machine sends again and again."),
			minShare: {
				type: "number",
				minimum: 0,
				maximum: 1,
				description: "Share of the volume from which it counts as high."
			},
			volumeFile: {
				type: "string",
				description: "CSV file in the repository: event, count."
			}
		}),
		defaults: {
			patterns: [
				"heartbeat",
				"ping",
				"keepalive",
				"keep alive",
				"mouse moved",
				"mousemove",
				"scroll",
				"scrolled",
				"hovered",
				"tick",
				"polled",
				"key pressed",
				"keypress"
			],
			minShare: .2
		}
	},
	messages: {
		machine: (data) => say`Unexpected machine-made event ${data.event} without an owner and a KPI, expected both, or no such event`,
		volume: (data) => say`Unexpected event ${data.event} with ${data.percent} % of the volume and without an owner and a KPI, expected both, or no such event`
	},
	fix: "none",
	examples: {
		valid: [{ plan: "owners:\n  web: { name: Web }\nkpis:\n  depth: { description: Depth of reading. }\nevents:\n  Page Scrolled: { owner: web, kpis: [depth] }\n" }],
		invalid: [{
			plan: "events:\n  Mouse Moved: {}\n  Ping: {}\n",
			findings: ["2:3-2:14 machine", "3:3-3:7 machine"]
		}]
	},
	sources: ["4-Step Guide to CDP Success: remove low-value events"],
	sees: "each",
	check({ plan, files, options, report }) {
		const shares = options.volumeFile ? volumeShares(files.get(options.volumeFile) ?? "") : /* @__PURE__ */ new Map();
		const machine = options.patterns.map((word) => ({
			word,
			key: ` ${word.toLowerCase()} `
		}));
		for (const event of plan.events.values()) {
			if (event.status === "deprecated") continue;
			if (event.owner !== null && (event.kpis.length > 0 || event.useCases.length > 0)) continue;
			const found = {
				at: event.at,
				object: eventId(event.id)
			};
			const text = ` ${splitWords(event.name).join(" ").toLowerCase()} `;
			const match = machine.find(({ key }) => text.includes(key));
			const share = shares.get(foldName(event.name)) ?? 0;
			if (share > options.minShare) report("volume", {
				...found,
				data: {
					event: event.name,
					percent: Math.round(share * 100)
				}
			});
			else if (match) report("machine", {
				...found,
				data: {
					event: event.name,
					word: match.word
				}
			});
		}
	}
});
/** Share of each event in the volume; the file's first column is the event, its second the count. */
function volumeShares(csv) {
	const rows = csv.split(/\r?\n/).flatMap((line) => {
		const [, quoted, bare, count] = /^(?:"((?:[^"]|"")*)"|([^,]*)),\s*(\d+)/.exec(line) ?? [];
		const event = quoted?.replaceAll("\"\"", "\"") ?? bare;
		return event === void 0 || count === void 0 ? [] : [{
			event: foldName(event),
			count: Number(count)
		}];
	});
	const total = rows.reduce((sum, { count }) => sum + count, 0);
	return new Map(rows.map(({ event, count }) => [event, total === 0 ? 0 : count / total]));
}

// src/lint/rules/money-needs-currency.ts
const moneyNeedsCurrency = defineRule({
	id: "money-needs-currency",
	group: "types",
	summary: "An event with an amount of money says in which currency.",
	why: "Sums over two currencies are wrong by a factor, and nobody notices.",
	level: "warning",
	options: {
		schema: optionsOf({
			names: names("Last words of names that hold money."),
			currency: names("Words of names that hold the currency.")
		}),
		defaults: {
			names: [
				"revenue",
				"price",
				"value",
				"subtotal",
				"amount",
				"cost",
				"mrr",
				"arr"
			],
			currency: ["currency"]
		}
	},
	messages: { missing: (data) => say`Unexpected money ${data.money} of ${data.event} without a currency, expected a property ${"currency"} beside it, or a unit such as ${"EUR"}` },
	fix: "none",
	examples: {
		valid: [{ plan: "events:\n  Order Completed: { properties: { revenue: { type: number }, currency: { type: string } } }\n  Fee Paid: { properties: { amount: { type: number, unit: EUR } } }\n  Filter Set: { properties: { value: { type: string } } }\n" }],
		invalid: [{
			plan: "events:\n  Order Completed: { properties: { revenue: { type: number } } }\n",
			findings: ["2:3-2:18 missing"]
		}]
	},
	sources: ["Segment: revenue, value and currency of track calls"],
	sees: "each",
	check({ plan, options, report }) {
		const money = new Set(options.names.map((word) => word.toLowerCase()));
		const currency = new Set(options.currency.map((word) => word.toLowerCase()));
		for (const event of plan.events.values()) {
			if (event.status === "deprecated") continue;
			const all = event.body.properties.flatMap(withChildren$1);
			if (all.some(({ name }) => wordsOf$1(name).some((word) => currency.has(word)))) continue;
			const found = all.find((property) => money.has(wordsOf$1(property.name).at(-1) ?? "") && property.unit === null && declaredTypes(property)?.has("number") === true);
			if (!found) continue;
			report("missing", {
				at: event.at,
				object: eventId(event.id),
				data: {
					event: event.name,
					money: found.path
				},
				related: [found.at]
			});
		}
	}
});
function withChildren$1(property) {
	return [property, ...property.children.flatMap(withChildren$1)];
}
function wordsOf$1(name) {
	return splitWords(name).map((word) => word.toLowerCase());
}

// src/lint/rules/name-charset.ts
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
/** joiners and variation selectors that emoji and some scripts need */
const NEEDED = /[\u200c\u200d]/gu;
const nameCharset = defineRule({
	id: "name-charset",
	group: "naming",
	summary: "Names hold no stray spaces, hidden characters or look-alikes.",
	why: "Names that look the same and are not split data in a way that nobody can see.",
	level: "error",
	options: {
		schema: optionsOf({
			allow: oneOf(["ascii", "unicode"], "Letters that names may have."),
			maxWords: atLeast$1(1, "Most words that a name may have.")
		}),
		defaults: { allow: "unicode" }
	},
	messages: {
		empty: () => say`Unexpected empty name, expected at least one letter or digit`,
		control: (data) => [...say`Unexpected hidden character in ${data.name}, expected ${data.expected}`, ...renaming(data.live, data.name, data.expected)],
		spaces: (data) => [...say`Unexpected spaces in ${code(shownSpaces(data.name))}, expected ${data.expected}: single spaces between words, none around them`, ...renaming(data.live, data.name, data.expected)],
		notNfc: (data) => [...say`Unexpected form of ${data.name}: its accents are characters of their own, expected the composed form (NFC)`, ...renaming(data.live, data.name, data.expected)],
		mixedScript: (data) => [...say`Unexpected mix of Latin and Cyrillic or Greek letters in one word of ${data.name}, expected one alphabet: look-alike letters make another name`, ...renaming(data.live, data.name, null)],
		notAscii: (data) => [...say`Unexpected character outside ASCII in ${data.name}, expected a to z, digits and separators`, ...renaming(data.live, data.name, null)],
		tooManyWords: (data) => [...say`Unexpected ${data.words} words in ${data.name}, expected at most ${data.most}`, ...renaming(data.live, data.name, null)]
	},
	fix: "draft",
	examples: {
		valid: [{ plan: "events:\n  skjema åpnet: {}\n  Zahlung bestätigt: {}\n  注文完了: {}\n" }, {
			plan: "events:\n  Order Completed: {}\n",
			options: {
				allow: "ascii",
				maxWords: 2
			}
		}],
		invalid: [
			{
				plan: "events:\n  \"Cart  Viewed \": {}\n",
				findings: ["2:3-2:18 spaces"]
			},
			{
				plan: "events:\n  \"Cart\\u200bViewed\": {}\n",
				findings: ["2:3-2:21 control"]
			},
			{
				plan: "events:\n  \"Cafe\\u0301 Opened\": {}\n",
				findings: ["2:3-2:22 notNfc"]
			},
			{
				plan: "events:\n  \"\\u0391lpha Viewed\": {}\n",
				findings: ["2:3-2:22 mixedScript"]
			},
			{
				plan: "events:\n  \"C\\u0430rt Viewed\": {}\n",
				findings: ["2:3-2:21 mixedScript"]
			},
			{
				plan: "events:\n  Åpnet: { properties: { a_b_c: { type: string } } }\n",
				options: {
					allow: "ascii",
					maxWords: 2
				},
				findings: ["2:3-2:8 notAscii", "2:26-2:31 tooManyWords"]
			}
		]
	},
	sources: ["4-Step Guide to CDP Success: spacing", "OpenTelemetry: naming"],
	sees: "names",
	check({ plan, base, options, report }) {
		const live = liveObjects(base);
		for (const event of plan.events.values()) {
			const found = {
				at: event.at,
				object: eventId(event.id)
			};
			judge(event.name, found, isLiveEvent(event, base), (to) => renameEvent(event, to));
		}
		for (const { property, object } of propertySubjects(plan)) {
			const { at, name } = property;
			judge(name, {
				at,
				object
			}, live.has(object), (to) => ({
				at,
				kind: "rename-key",
				key: to
			}));
		}
		function judge(name, where, isLive, rename) {
			const id = fault(name, options);
			if (id === null) return;
			const expected = cleaned(name);
			const words = splitWords(name).length;
			report(id, {
				...where,
				data: {
					name,
					expected,
					live: isLive,
					words,
					most: options.maxWords ?? 0
				},
				...expected === name || expected === "" ? {} : { suggestion: expected },
				...isLive || expected === name || expected === "" ? {} : { fix: rename(expected) }
			});
		}
	}
});
function fault(name, options) {
	if (name === "") return null;
	if (name.trim() === "") return "empty";
	if (HIDDEN.test(name.replace(NEEDED, ""))) return "control";
	if (/^\s|\s$|\s\s|[^\S ]/u.test(name)) return "spaces";
	if (name !== name.normalize("NFC")) return "notNfc";
	if (name.split(/[^\p{L}\p{M}]+/u).some((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word))) return "mixedScript";
	if (options.allow === "ascii" && /[^ -~]/u.test(name)) return "notAscii";
	return options.maxWords !== void 0 && splitWords(name).length > options.maxWords ? "tooManyWords" : null;
}
/** Spaces that look like the usual one are shown as what they are. */
function shownSpaces(name) {
	return name.replace(/[^\S ]/gu, (space) => `\\u{${space.codePointAt(0)?.toString(16)}}`);
}
function cleaned(name) {
	return name.replace(/[\p{Zl}\p{Zp}\t\n\r\v\f]/gu, " ").replace(/[\p{Cc}\p{Cf}]/gu, "").normalize("NFC").replace(/\s+/gu, " ").trim();
}

// src/lint/data/confusable-words.ts
/** Ordinary words that are one letter away from another ordinary word: neither is a misspelling of the other. */
const confusableWords = new Set("able aboard abort about accept across action actor affect again agree agreed alike alive alone along aloud altitude among amount amounts apart apple applied apply around article articles arts aside asleep aspired attach attached attack attacked auction audio audit aversion avoided back bails band bands bank banks banned banner basic basis batch battle bean began being believed below better bids birds black blank block blocked blow blown board booked books boost boot boots border bots bottle bought bounced bound bounded brain branch brand brands brass bread break breeze brick bright bring broad brought brown brush budget burnt burst bush butter cable calls canned caption cards carried carrier cart carts case cases cash cast castle casts casual catch cattle caught causal cause cells center chain chair chance change changed charge charged chart charts chat chats chipped chose clapped class clause claws clean cleaned clear cleared click clipped clips clock clocks clone cloned close closed closer cloud coast coat codes cold complement compliment consent consents contact content contents contest context contexts contract contrast cookie cookies core cores cost could count country counts county course court cover crack craft crafted crash crate cream create created cropped crops cross cutting daily dairy dated dates dawn deactivate deactivated deals death decks defied defined deliver delivery denied depth desert desks dessert device devise dials diary difficult difficulty dirt dirty discount discover discovery disks dismount does donkey doses draft drafted drank drawn dream dress dried drive driven driver dropped drove drunk each eager early earn east edited effect eight email emails emoji emojis ensure enter even event events ever every except excepted excited exist exit exited expect expected expired factor factory failed fared farmer farther faster father feeds fees feet fellow field fifth fifty fight fights file filed filer filers files filled filler filter final finale fired fixed flame flat fleet flies flight flights flipped float flow flower flown flows folder folks follow font fonts foods foots force forced forks formal format former fort forth forty fought found founded fourth frame freeze fright frights front full fully fund funded further gain games gates gather gender gentle gently getting giant giving glass goose grade grades grain grand grant grass gripped ground group grown guess guest guests hair hall hands hard headed header headers heading health heard hearing heart heat height herd here hidden hints hired holder hole hollow hook hooks horse hosted hostel hostels hosts hotel hotels hours house hover identify identity image inbound inserted insure invented inverted invested invoice invoked items judge kicked kill killed label labor lack lane lanes large larger laser lasers last latch late later latitude latter launch layer layers leaded leader leaders leads lean leans learn lease least leather leave letter light like liked limit limits linked lips listed listen live living loaded loads loans local locale locate lock locked locks logic login lonely long looked looped loose lose lots loud loved lovely lower luck lucky lunch mail mails manner mapped marked market marks married mart marts masks mass massage massages master match matched math maths matter meal meals means meant meat medal media medial median mental menu menus message messages meta metal meter meters might mighty mile miles mine miner mines minor mints mixed mobile modal mode model models modes money monkey month moods moral mother mount mounts mouse mouth move moved movie mused muted nails names nearby nearly needs nests nets network never night nodes noise north nose noted notes nudge office officer offices older option orange order other ought outer over packed packs pages pain paint palace pane panel panels panes paper park parked parks parse parsed part particle particles partly parts party passage passed paste pasted patch patched path pause paused paved payer payers peace peak peaks perks phase phone photo phrase picked piece pilot pinned pitch place placed places plain plan plane planes planet planned planner plant plants plate plates played player players please plot plots pocket point points police policy polled polls pond pools port ported ports possible possibly posted posts pound powder power prayer prayers present press prevent preview previewed previews price pride principal principle print prints private privates prize produce product promoted prompted proof properly property propped prove public publish pulse pulses pure purge purse purses putting qualify quality quantity query quest quests quiet quit quite quota quotas quote quotes race rack racks rail rails rain rains raise ranch rang range rank ranks rate rated rates rather rays reach reached react reacted reactivate reactivated read reader readers ready reason received recent refined region relieved remind reminded render repaid repair repay replaced replay replayed replied reply report reported repos repost reposted resent reset resets rest retired retried review reviewed reviews rewind rice ridden ride rider riding right ring ripped rise rising risks river road roads robot robots rock rocket rocky roles rolled roof rooms root roots round rounds route router routes rover rubbed rubber rule ruler rules rush safes sale sales salmon salon sample sand save saved scale scales scanned scared schema scheme scope score scored seal season seats section sections seed seeds seems seen sell send sender sent serve server session sessions sets setting seven shade shake shall shape shapes sharded share shared shares sharp sheep sheet shelfs shells shift shipped ships shirt shoe shoes shone shook shoot shops shore shores short shot shots shout shows shred shut sick side sides sight sights signed simple simply sing singed site sites sitting sizes skill skipped slapped slave sleep slept slide slides slight slipped slope slots small smart smell smile smoke snack snacks snake snapped sold solid sort sorted sorts sought sound sounded sounds source south spared spark sparks speak speed speeds spell spend spent spite spoke sport sports spot spots spring stack stacks staff stage stages stairs stake staked stakes stand star stared starred stars start started stat state stated stating station stats statue status stays steal steam steel steep stems step stepped steps stick sticks stiff still stock stocks stole stone stopped stops store stored stores stork storks storm storms story stove strange stranger strap strapped straps straw stream string strip stripped strips strong stronger struck stuck style suite suites sung supper sure surge swapped sweep sweet swept swing swore swung table tables tablet tablets tail tails take taken tales talks tank tanks tapes tapped tasks taste taught taxi taxis teach team teams tears tender terms tested tests texted texts than thank their theme there these thick thin thing think those though thought thread threads threat threats three threw throat through tier tiers tight tile tiles till time timer timers tipped tips tired title titles toast token tone tones tools topped tore total tours tower trace track tracks trade trades trail trailed trailer trailers trails train trained trainer trainers trains trap trapped trays treated tree trial trialed trials trick tried trip tripped trips truck trucks trunk tubes tunes types unblock unblocked unbound unlinked unlock unlocked update updated upgrade upper used using value valve vendor version very video viewed viewer visit visits vocal voice voided voted votes wage wager wages waited wanted waste watch watched water waved waves wealth weather weigh weight were whale what wheat whenever where wherever which while white whole whose wide wider widget width wing wired with woken women word words wore works world worn worse worth would wrapped write writer yellow youth zipped zipper zones".split(" "));

// src/lint/misspelling.ts
/** Whether one word is likely the other with a typing error: long enough, one letter apart, and not both words in use. */
function isMisspelling(one, other) {
	if (Math.max(one.length, other.length) < 5 || confusableWords.has(one) && confusableWords.has(other)) return false;
	return oneTypoApart(one, other);
}

// src/lint/name-index.ts
const NAME_KINDS = [
	"event",
	"property",
	"trait"
];
/** Every event, property and trait name of some plans, in order; not those that are on their way out. */
function nameUses(plans, kinds, specs) {
	return plans.flatMap((plan) => {
		const events = [...plan.events.values()].filter(({ status }) => status !== "deprecated").map((event) => {
			const { name, at } = event;
			return {
				name,
				kind: "event",
				plan: plan.id,
				object: eventId(event.id),
				at,
				types: [],
				spec: isSpecEvent(name, specs)
			};
		});
		const properties = propertySubjects(plan).filter(({ deprecated }) => !deprecated).map(({ property, object, kind, event }) => {
			const spec = isSpecProperty(event?.name ?? null, property, specs);
			return {
				...nameOf(property),
				kind: kind === "trait" ? "trait" : "property",
				plan: plan.id,
				object,
				spec
			};
		});
		return [...events, ...properties].filter((use) => kinds.includes(use.kind));
	});
}
function nameOf({ name, at, types }) {
	return {
		name,
		at,
		types
	};
}
/** Every spelling in the head's plans, best first: the base's, a specification's, in the style of most names, most used. */
function spellings(uses, baseUses) {
	const before = /* @__PURE__ */ new Map();
	for (const use of baseUses) before.set(key(use), (before.get(key(use)) ?? 0) + 1);
	const groups = /* @__PURE__ */ new Map();
	for (const use of uses) {
		const group = groups.get(key(use));
		if (group) group.push(use);
		else groups.set(key(use), [use]);
	}
	const order = new Map([...before.keys()].map((name, index) => [name, index]));
	const inStyle = usualStyle(baseUses.length > 0 ? baseUses : uses);
	return [...groups].map(([name, group]) => {
		const spec = group.some((use) => use.spec);
		return [[
			-(before.get(name) ?? 0),
			order.get(name) ?? order.size,
			spec ? 0 : 1,
			inStyle(group[0]) ? 0 : 1,
			-group.length
		], group];
	}).sort(([a], [b]) => compareRanks(a, b)).map(([, group]) => ({
		name: group[0].name,
		kind: group[0].kind,
		uses: group
	}));
}
function compareRanks(a, b) {
	const at = a.findIndex((rank, index) => rank !== b[index]);
	return at === -1 ? 0 : a[at] - b[at];
}
/** Tells whether a name is in the style that most names of its kind are in. */
function usualStyle(uses) {
	const styles = new Map(NAME_KINDS.map((kind) => [kind, consensus(uses.filter((use) => use.kind === kind).map(({ name }) => name), {})]));
	return ({ kind, name }) => {
		const found = styles.get(kind);
		return found != null && parts(name, found.namespace).every((part) => isCase(part, found.style));
	};
}
/** Two spellings that are both a specification's own are its business. */
function bothFromSpec(one, other) {
	return one.spec && other.uses.some((use) => use.spec);
}
function key(use) {
	return `${use.kind}\n${use.name}`;
}

// src/lint/rules/name-near-duplicate.ts
const nameNearDuplicate = defineRule({
	id: "name-near-duplicate",
	group: "naming",
	summary: "No two names differ only in word order, number, tense or a typing error.",
	why: "Likely duplicates grow side by side until nobody knows which one to read.",
	level: "warning",
	options: {
		schema: optionsOf({
			kinds: someOf(NAME_KINDS, "What is compared, each kind with its own."),
			typo: flag("Compare words of five letters and more by one typing error."),
			tokens: flag("Compare words without their order and endings."),
			ignorePairs: {
				type: "array",
				items: {
					type: "array",
					items: { type: "string" },
					minItems: 2,
					maxItems: 2
				},
				description: "Pairs of names that are two things."
			},
			specs: specs$1
		}),
		defaults: {
			kinds: [...NAME_KINDS],
			typo: true,
			tokens: true,
			ignorePairs: [],
			specs: []
		}
	},
	messages: {
		sameWords: (data) => [...say`Likely duplicate: ${data.name} has the words of ${data.other}, expected one of them`, ...renaming(data.live, data.name, data.other)],
		typo: (data) => [...say`Likely duplicate: ${data.name} is one letter away from ${data.other}, expected one of them`, ...renaming(data.live, data.name, data.other)]
	},
	fix: "suggestion",
	examples: {
		valid: [
			{ plan: "events:\n  Product Viewed: {}\n  Product Reviewed: {}\n  Signed Up: {}\n  Signed In: {}\n" },
			{
				plan: "events:\n  Order Complete: {}\n  Order Completed: {}\n",
				options: { ignorePairs: [["Order Completed", "Order Complete"]] }
			},
			{ plan: "properties:\n  product: { type: object }\n  products: { type: array }\n  height: { type: number }\n  weight: { type: number }\n" }
		],
		invalid: [
			{
				plan: "events:\n  Order Completed: {}\n  Order Complete: {}\n",
				findings: ["3:3-3:17 sameWords"]
			},
			{
				plan: "events:\n  Product Viewed: {}\n  Viewed Products: {}\n",
				findings: ["3:3-3:18 sameWords"]
			},
			{
				plan: "events:\n  Checkout Started: {}\n  Chekcout Started: {}\n",
				findings: ["3:3-3:19 typo"]
			}
		]
	},
	sources: ["4-Step Guide to CDP Success", "Mixpanel: merge events"],
	sees: "names",
	check({ plan, plans, base, bases, options, report }) {
		const { kinds, specs: followed } = options;
		const live = liveObjects(base);
		const ignored = new Set(options.ignorePairs.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
		const index = /* @__PURE__ */ new Map();
		for (const spelling of spellings(nameUses(plans, kinds, followed), nameUses(bases, kinds, followed))) {
			const match = lookup(spelling, index, options);
			if (!match || ignored.has(`${spelling.name}\n${match.other.name}`)) continue;
			for (const use of spelling.uses) {
				if (use.plan !== plan.id || bothFromSpec(use, match.other)) continue;
				report(match.id, {
					at: use.at,
					object: use.object,
					data: {
						name: use.name,
						other: match.other.name,
						live: live.has(use.object)
					},
					suggestion: match.other.name,
					related: [match.other.uses[0].at]
				});
			}
		}
	}
});
/** The established name that this one repeats; enters the name for those that follow. */
function lookup(spelling, index, options) {
	const keys = [...options.tokens ? [wordsKey(spelling)] : [], ...options.typo ? typoKeys(spelling) : []];
	let found = null;
	for (const key of keys) {
		const other = index.get(key);
		if (!other) index.set(key, spelling);
		else if (!found && isLikely(spelling, other)) found = matchOf(key, spelling, other);
	}
	return found;
}
function matchOf(key, spelling, other) {
	if (key === wordsKey(spelling)) return isOtherWord(spelling.name, other.name) ? null : {
		id: "sameWords",
		other
	};
	return isTypo(spelling.name, other.name) ? {
		id: "typo",
		other
	} : null;
}
/** Not the same name in another case (name-unique says so), nor things of different types, nor one thing and a list of it. */
function isLikely(one, other) {
	if (foldName(one.name) === foldName(other.name)) return false;
	return one.kind === "event" || typesOf(one.uses) === typesOf(other.uses);
}
function typesOf(uses) {
	return (uses[0]?.types.filter((type) => type !== "null") ?? []).map((type) => type === "integer" ? "number" : type).join();
}
function wordsKey({ kind, name }) {
	return `${kind}\n${stems(name).sort().join(" ")}`;
}
/** One key for each way to leave out a letter of one long word; the other words count by their stems. */
function typoKeys({ kind, name }) {
	const words = lowerWords(name);
	return words.flatMap((word, at) => {
		if (word.length < 4 || /\p{N}/u.test(word)) return [];
		const rest = words.filter((_, index) => index !== at).map(stem);
		const shorter = Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
		return [.../* @__PURE__ */ new Set([word, ...shorter])].map((text) => `${kind}\n${rest.sort().join(" ")}\n${text}`);
	});
}
function isTypo(one, other) {
	const [mine, theirs] = [lowerWords(one), lowerWords(other)];
	const here = mine.filter((word) => !theirs.includes(word));
	const there = theirs.filter((word) => !mine.includes(word));
	return here.some((a) => there.some((b) => isMisspelling(a, b)));
}
/** `plan` and `plane`, `locale` and `local`: words of one stem that only a last `e` tells apart. */
function isOtherWord(one, other) {
	const [mine, theirs] = [singularWords(one), singularWords(other)];
	const withE = (words) => words.filter((word) => !/(?:s|x|z|ch|sh)$/.test(word)).map((word) => `${word}e`);
	return withE(mine).some((word) => theirs.includes(word)) || withE(theirs).some((word) => mine.includes(word));
}
function singularWords(name) {
	return lowerWords(name).map((word) => word.replace(/(?<=...)(?<!s)s$/, ""));
}
function lowerWords(name) {
	return splitWords(name).map((word) => word.toLowerCase());
}

// src/lint/rules/name-no-dynamic.ts
const nameNoDynamic = defineRule({
	id: "name-no-dynamic",
	group: "naming",
	summary: "Names hold no dates, ids, counters or templates.",
	why: "Each new value makes a new event or column: lists grow past their limits and nothing can be counted.",
	level: "error",
	options: {
		schema: optionsOf({
			patterns: {
				type: "array",
				items: {
					type: "string",
					format: "regex"
				},
				description: "More patterns (RE2 syntax) of what no name may hold."
			},
			exceptions
		}),
		defaults: {
			patterns: [],
			exceptions: []
		}
	},
	messages: { dynamic: (data) => [...say`Unexpected ${words$1(data.what)} ${data.part} in ${data.name}, expected a name that is the same every time and a property that holds the value`, ...renaming(data.live, data.name, null)] },
	fix: "none",
	examples: {
		valid: [{ plan: "events:\n  2FA Enabled: {}\n  Step 1 Viewed: {}\n  OAuth2 Granted: {}\nproperties:\n  address_line_2: { type: string }\n  utm_source: { type: string }\n  md5: { type: string }\n  latency_p50: { type: number }\n  latency_p95: { type: number }\n  latency_p99: { type: number }\n  day_7: { type: boolean }\n" }],
		invalid: [
			{
				plan: "events:\n  User Signed Up (11-01-2019): {}\n  \"Viewed {{page}}\": {}\n  Order 123456 Completed: {}\n",
				findings: [
					"2:3-2:30 dynamic",
					"3:3-3:20 dynamic",
					"4:3-4:25 dynamic"
				]
			},
			{
				plan: "events:\n  \"Viewed :page\": {}\n  \"Order #12 Placed\": {}\n  Black Friday 2024 Opened: {}\n",
				findings: [
					"2:3-2:17 dynamic",
					"3:3-3:21 dynamic",
					"4:3-4:27 dynamic"
				]
			},
			{
				plan: "properties:\n  item_1_name: { type: string }\n  item_2_name: { type: string }\n  item_3_name: { type: string }\n",
				findings: [
					"2:3-2:14 dynamic",
					"3:3-3:14 dynamic",
					"4:3-4:14 dynamic"
				]
			},
			{
				plan: "properties:\n  feature_1: { type: string }\n",
				findings: ["2:3-2:12 dynamic"]
			},
			{
				plan: "properties:\n  feature_1: { type: string }\n  feature_2: { type: string }\n  feature_3: { type: string }\n",
				findings: [
					"2:3-2:12 dynamic",
					"3:3-3:12 dynamic",
					"4:3-4:12 dynamic"
				]
			}
		]
	},
	sources: ["Segment: no dynamic names", "OpenTelemetry: event names"],
	sees: "names",
	check({ plan, base, options, report }) {
		const live = liveObjects(base);
		const own = options.patterns.flatMap((pattern) => {
			const compiled = linearRegex(pattern);
			return compiled.ok ? [compiled.regex] : [];
		});
		const uses = nameUses([plan], [
			"event",
			"property",
			"trait"
		], []);
		const series = numbered(uses);
		for (const { name, kind, at, object } of uses) {
			if (options.exceptions.includes(name)) continue;
			const found = dynamicPart(name) ?? (series.has(`${kind}\n${stemOf(name)}`) ? {
				part: name,
				what: "counter"
			} : null);
			const pattern = own.some((regex) => regex.test(name)) ? {
				part: name,
				what: "pattern"
			} : null;
			const year = yearIn(name);
			const matched = found ?? pattern ?? (year === null ? null : {
				part: year,
				what: "year"
			}) ?? (isCounted(name) ? {
				part: name,
				what: "counter"
			} : null);
			if (!matched) continue;
			const certain = kind === "event" && (found ?? pattern) !== null;
			report("dynamic", {
				at,
				object,
				data: {
					name,
					...matched,
					live: live.has(object)
				},
				...certain ? {} : { atMost: "warning" }
			});
		}
	}
});
const DYNAMIC = [
	["template", /\$\{[^}]*\}?|(?:^|(?<=[\s/])):[a-z]\w*|\{\{[^}]*\}?\}?|<%|%[sd](?![a-z])|\{\w+\}|<\w+>/],
	["date", /(?<!\d)(?:\d{4}[-/._]\d{1,2}[-/._]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/],
	["id", /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i],
	["id", /(?<![0-9a-z])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{12,}(?![0-9a-z])/i],
	["number", /(?<!\d)\d{5,}(?!\d)|#\d+/],
	["index", /\[\d*\]/]
];
function dynamicPart(name) {
	const text = name.slice(0, 500);
	for (const [what, pattern] of DYNAMIC) {
		const match = pattern.exec(text);
		if (match) return {
			part: match[0],
			what
		};
	}
	return null;
}
/** A name without the one number that may count: at its end, or standing free inside: `item_1_name`. */
const COUNTED = /^(.*?[a-z]{2}[\s_-]?)(\d{1,4})((?:[\s_-].*)?)$/i;
function stemOf(name) {
	const [, before, , after] = COUNTED.exec(name.slice(0, 500)) ?? [];
	return before === void 0 ? null : `${before}#${after}`;
}
/** Things that a fixed number tells apart: the second line of an address, a standard, a protocol. */
const NUMBERED = new Set("address addr line street sha utf iso base mp phase tier top q quarter stage step type version v web covid day week month hour".split(" "));
/** One name that counts: `feature_1`. */
function isCounted(name) {
	const [, word] = /([a-z]+)[\s_-]\d{1,3}$/i.exec(name) ?? [];
	return word !== void 0 && !NUMBERED.has(word.toLowerCase());
}
/** The year that a name is of: `Black Friday 2024`. */
function yearIn(name) {
	return /(?<![\p{L}\d])20[1-3]\d(?![\p{L}\d])/u.exec(name)?.[0] ?? null;
}
/** Three numbers and more with few gaps: 1, 2, 3, but not 7, 30, 90 (days) or 50, 95, 99 (percentiles). */
function isSeries(numbers) {
	const span = Math.max(...numbers) - Math.min(...numbers) + 1;
	return numbers.size >= 3 && numbers.size * 2 >= span;
}
/** The names that three and more others only count on from: `feature_1`, `feature_2`, `feature_3`. */
function numbered(uses) {
	const counts = /* @__PURE__ */ new Map();
	for (const { kind, name } of uses) {
		const stem = stemOf(name);
		if (stem === null) continue;
		const key = `${kind}\n${stem}`;
		counts.set(key, (counts.get(key) ?? /* @__PURE__ */ new Set()).add(Number(COUNTED.exec(name)?.[2])));
	}
	return new Set([...counts].filter(([, numbers]) => isSeries(numbers)).map(([key]) => key));
}

// src/lint/rules/name-terms.ts
const nameTerms = defineRule({
	id: "name-terms",
	group: "naming",
	summary: "Names use the team's words: one for each thing.",
	why: "Item, product and article in three names are three things to everybody who searches for one.",
	level: "warning",
	options: {
		schema: optionsOf({
			synonyms: {
				type: "object",
				additionalProperties: { type: "string" },
				description: "Word that is not used → the word for it: item → product."
			},
			banned: names("Words that say nothing: data, event, thing."),
			kinds: someOf(NAME_KINDS, "Whose names are looked at.")
		}),
		defaults: {
			synonyms: {},
			banned: [],
			kinds: [...NAME_KINDS]
		}
	},
	messages: {
		synonym: (data) => [...say`Unexpected ${words$1(data.found.length > 1 ? "words" : "word")} ${list(data.found.map(code))} in ${data.name}, expected ${list(data.preferred.map(code))}: ${data.expected}`, ...renaming(data.live, data.name, data.expected)],
		banned: (data) => [...say`Unexpected word ${data.word} in ${data.name}, expected one that says more: it is on the list of words not to use`, ...renaming(data.live, data.name, null)]
	},
	fix: "suggestion",
	examples: {
		valid: [{
			plan: "events:\n  Itemised Bill Opened: {}\n",
			options: { synonyms: { item: "product" } }
		}, {
			plan: "events:\n  SKU Viewed: {}\n",
			options: { synonyms: { sku: "SKU" } }
		}],
		invalid: [{
			plan: "events:\n  Item Seen: {}\n  Data Event Sent: {}\n",
			options: {
				synonyms: {
					item: "product",
					seen: "viewed"
				},
				banned: ["data"]
			},
			findings: ["2:3-2:12 synonym", "3:3-3:18 banned"]
		}, {
			plan: "events:\n  Shopping Carts Viewed: {}\n  Itemised Item Seen: {}\n",
			options: { synonyms: {
				"shopping cart": "basket",
				item: "product"
			} },
			findings: ["2:3-2:24 synonym", "3:3-3:21 synonym"]
		}]
	},
	sources: ["Avo: allowed and blocked values", "PostHog: list of verbs"],
	sees: "names",
	check({ plan, base, options, report }) {
		const synonyms = new Map(Object.entries(options.synonyms).map(([term, preferred]) => [wordsOf(term).join(" "), preferred]));
		const longest = Math.max(0, ...[...synonyms.keys()].map((term) => term.split(" ").length));
		const banned = new Set(options.banned.map((word) => word.toLowerCase()));
		if (synonyms.size === 0 && banned.size === 0) return;
		const live = liveObjects(base);
		for (const { name, at, object } of nameUses([plan], options.kinds, [])) {
			const isLive = live.has(object);
			const terms = termsIn(name, synonyms, longest);
			const expected = replaced(name, terms);
			if (expected !== name) report("synonym", {
				at,
				object,
				data: {
					name,
					found: [...new Set(terms.map(({ start, end }) => name.slice(start, end)))],
					preferred: [...new Set(terms.map((term) => term.preferred))],
					expected,
					live: isLive
				},
				suggestion: expected
			});
			for (const word of new Set(splitWords(name))) if (banned.has(word.toLowerCase())) report("banned", {
				at,
				object,
				data: {
					name,
					word,
					live: isLive
				}
			});
		}
	}
});
function termsIn(name, synonyms, longest) {
	const places = placesOf(name);
	const found = [];
	for (let at = 0; at < places.length;) {
		const term = termAt(name, places, at, synonyms, longest);
		if (term) found.push(term);
		at += term?.size ?? 1;
	}
	return found;
}
function termAt(name, places, at, synonyms, longest) {
	for (let size = Math.min(longest, places.length - at); size > 0; size--) {
		const [start, end] = [places[at][0], places[at + size - 1][1]];
		const text = wordsOf(name.slice(start, end)).join(" ");
		const preferred = synonyms.get(text) ?? plural(synonyms.get(text.replace(/s$/, "")));
		if (preferred !== void 0) return {
			start,
			end,
			preferred,
			size
		};
	}
	return null;
}
function plural(word) {
	if (word === void 0) return void 0;
	if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}
/** Where each word of a name is written in it. */
function placesOf(name) {
	let from = 0;
	return splitWords(name).flatMap((word) => {
		const start = name.indexOf(word, from);
		if (start === -1) return [];
		from = start + word.length;
		return [[start, from]];
	});
}
/** The name with the team's words, in the capitals of those that they stand for. */
function replaced(name, terms) {
	let text = "";
	let from = 0;
	for (const { start, end, preferred } of terms) {
		text += name.slice(from, start) + likeCase(preferred, name.slice(start, end));
		from = end;
	}
	return text + name.slice(from);
}
function wordsOf(text) {
	return splitWords(text).map((word) => word.toLowerCase());
}
function likeCase(text, model) {
	if (model.length > 1 && model === model.toUpperCase()) return text.toUpperCase();
	return /^\p{Lu}/u.test(model) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

// src/lint/rules/name-unique.ts
const nameUnique = defineRule({
	id: "name-unique",
	group: "naming",
	summary: "No two names differ only in case, spaces or punctuation.",
	why: "To a person they are one name; to every tool downstream they are two, and each holds half of the data.",
	level: "error",
	options: {
		schema: optionsOf({
			kinds: someOf(NAME_KINDS, "What is compared, each kind with its own."),
			specs: specs$1
		}),
		defaults: {
			kinds: [...NAME_KINDS],
			specs: []
		}
	},
	messages: { sameName: (data) => [...say`Unexpected second spelling ${data.name}, expected ${data.other}: they differ only in case, spaces or punctuation`, ...renaming(data.live, data.name, data.other)] },
	fix: "none",
	examples: {
		valid: [{ plan: "events:\n  Signed Up: {}\n  Signed In: {}\n" }],
		invalid: [
			{
				plan: "events:\n  Sign Up: {}\n  sign_up: {}\n",
				findings: ["3:3-3:10 sameName"]
			},
			{
				plan: "properties:\n  siteId: { type: string }\n  site_id: { type: string }\n  page_id: { type: string }\n",
				findings: ["2:3-2:9 sameName"]
			},
			{
				plan: "events:\n  Cart Viewed: { properties: { user_id: { type: string } } }\n  Cart Shared: { properties: { user_id: { type: string }, userId: { type: string } } }\n",
				findings: ["3:59-3:65 sameName"]
			}
		]
	},
	sources: [
		"4-Step Guide to CDP Success",
		"Avo: unique names",
		"Glean: NAME_TOO_SIMILAR"
	],
	sees: "names",
	check({ plan, plans, base, bases, options, report }) {
		const first = /* @__PURE__ */ new Map();
		const all = spellings(nameUses(plans, options.kinds, options.specs), nameUses(bases, options.kinds, options.specs));
		const live = liveObjects(base);
		for (const spelling of all) {
			const folded = `${spelling.kind}\n${foldName(spelling.name)}`;
			const other = first.get(folded);
			if (!other) {
				first.set(folded, spelling);
				continue;
			}
			for (const use of spelling.uses) {
				if (use.plan !== plan.id || bothFromSpec(use, other)) continue;
				report("sameName", {
					at: use.at,
					object: use.object,
					data: {
						name: use.name,
						other: other.name,
						live: live.has(use.object)
					},
					suggestion: other.name,
					related: [other.uses[0].at]
				});
			}
		}
	}
});

// src/lint/rules/no-implicit-external-id.ts
const noImplicitExternalId = defineRule({
	id: "no-implicit-external-id",
	group: "identity",
	summary: "No event property becomes an external id by its name alone.",
	why: "Segment takes a property `email` of any event for the person's own address and merges profiles by it, silently.",
	level: "warning",
	options: {
		schema: optionsOf({
			names: names("Names that are taken for an id of the person."),
			exceptions,
			specs: specs$1
		}),
		defaults: {
			names: ["email", "phone"],
			exceptions: [],
			specs: []
		}
	},
	messages: { implicit: (data) => say`Unexpected property ${data.name} of ${data.event ?? words$1("events")}: it is taken for an id of the person. Expected another name (whose address is it?), or an entry under ${"identifiers"}` },
	fix: "none",
	examples: {
		valid: [{ plan: "identifiers:\n  email: { entity: user }\nevents:\n  Signed Up: { properties: { email: { type: string } } }\n  Invite Sent: { properties: { invitee_email: { type: string } } }\n" }],
		invalid: [{
			plan: "events:\n  Invite Sent: { properties: { email: { type: string } } }\n",
			findings: ["2:32-2:37 implicit"]
		}, {
			plan: "bundles:\n  person: { properties: { phone: { type: string } } }\nevents:\n  Invite Sent: { include: [person] }\n",
			findings: ["2:27-2:32 implicit"]
		}]
	},
	sources: ["Segment: external ids that are promoted by default"],
	sees: "names",
	check({ plan, options, report }) {
		const index = identifierIndex(plan);
		const isMatch = nameTest(options.names);
		for (const { property, object, event, kind } of propertySubjects(plan)) {
			const { name, at } = property;
			if (!SENT.has(kind) || property.path !== name || !isMatch(name)) continue;
			if (options.exceptions.includes(name) || identifierOf(property, plan, index)) continue;
			if (event && specEvents(options.specs).includes(event.name) && isSpecProperty(event.name, property, options.specs)) continue;
			report("implicit", {
				at,
				object,
				data: {
					name,
					event: event?.name ?? null
				}
			});
		}
	}
});
/** Where properties of events are written. */
const SENT = /* @__PURE__ */ new Set([
	"property",
	"bundle",
	"common"
]);

// src/lint/rules/no-name-reuse.ts
const noNameReuse = defineRule({
	id: "no-name-reuse",
	group: "lifecycle",
	summary: "The name of a retired event does not come back.",
	why: "Old data under the name means something else: every report over both times adds up two things.",
	level: "error",
	options: {
		schema: optionsOf(),
		defaults: {}
	},
	messages: { reused: (data) => [
		...say`Unexpected event ${data.name}: the name of ${data.removed}, which was retired`,
		...data.on ? say` on ${name(data.on)}` : [],
		", expected another name"
	] },
	fix: "none",
	examples: {
		valid: [{ plan: "removed:\n  - { event: Purchase, on: 2025-03-01 }\nevents:\n  Order Completed: {}\n" }],
		invalid: [{
			plan: "removed:\n  - { event: Purchase, on: 2025-03-01 }\nevents:\n  Purchase: {}\n",
			findings: ["4:3-4:11 reused"]
		}]
	},
	sources: ["OpenTelemetry: no name reuse", "buf: reserved names"],
	sees: "each",
	check({ plan, report }) {
		const removed = new Map(plan.removed.map((one) => [foldName(one.event), one]));
		for (const event of plan.events.values()) {
			const old = removed.get(foldName(event.name));
			if (!old) continue;
			report("reused", {
				at: event.at,
				object: eventId(event.id),
				data: {
					name: event.name,
					removed: old.event,
					on: old.on
				},
				related: [old.at]
			});
		}
	}
});

// src/lint/rules/no-unknown-key.ts
const noUnknownKey = defineProblem({
	id: "no-unknown-key",
	summary: "Keys are known, and none is there twice.",
	why: "A misspelt key is silently without effect: the description is missing, the property is not required.",
	examples: {
		valid: [{ plan: "events:\n  Order Completed: { description: A customer has paid. }\n" }],
		invalid: [{
			plan: "events:\n  Order Completed: { descripton: A customer has paid. }\n",
			findings: ["2:22-2:32 unknownKey"]
		}, {
			plan: "events:\n  Order Completed:\n    version: 1.0.0\n    version: 1.1.0\n",
			findings: ["4:5-4:12 duplicateKey"]
		}]
	}
});

// src/lint/rules/owner-required.ts
const ownerRequired = defineRule({
	id: "owner-required",
	group: "metadata",
	summary: "Every event has an owner.",
	why: "Nobody answers for an event without an owner: not for its errors, not for its changes.",
	level: "error",
	options: {
		schema: optionsOf({
			roles: someOf(["wrangler", "champion"], "Also asked for: the wrangler of the plan, the champion of each event."),
			known: flag("Whether a champion must be listed under `owners`; that an owner is, is checked always."),
			inherit: flag("Whether an owner from the file's `defaults` counts.")
		}),
		defaults: {
			roles: [],
			known: false,
			inherit: true
		}
	},
	messages: {
		missing: (data) => say`Unexpected event ${data.event} without an owner, expected ${"owner"} with the id of a person or team`,
		inherited: (data) => say`Unexpected owner ${data.owner} of ${data.event} from the file's defaults, expected ${"owner"} on the event itself`,
		noChampion: (data) => say`Unexpected event ${data.event} without a champion, expected ${"champion"} with the person in the team`,
		unknownChampion: (data) => say`Unexpected champion ${data.champion} of ${data.event}, expected an id that is listed under ${"owners"}`,
		noWrangler: () => say`Unexpected plan without a wrangler, expected ${"ownership"} with model ${"wrangler"} and its keeper`
	},
	fix: "none",
	examples: {
		valid: [
			{ plan: "owners:\n  checkout: { name: Checkout }\ndefaults: { owner: checkout }\nevents:\n  Order Completed: {}\n" },
			{ plan: "owners:\n  data: { name: Data }\nownership: { model: wrangler, wrangler: data }\nevents:\n  Order Completed: {}\n" },
			{ plan: "events:\n  Order Completed: {}\n" }
		],
		invalid: [
			{
				plan: "owners:\n  checkout: { name: Checkout }\nevents:\n  Order Completed: {}\n",
				findings: ["4:3-4:18 missing"]
			},
			{
				plan: "owners:\n  checkout: { name: Checkout }\nevents:\n  Order Completed: { owner: checkout }\n",
				options: { roles: ["champion"] },
				findings: ["4:3-4:18 noChampion"]
			},
			{
				plan: "owners:\n  checkout: { name: Checkout }\nevents:\n  Order Completed: { owner: checkout, champion: kim }\n",
				options: { known: true },
				findings: ["4:3-4:18 unknownChampion"]
			}
		]
	},
	sources: [
		"4-Step Guide to CDP Success: owners",
		"Avo",
		"Mixpanel: Data Standards"
	],
	needs: "owners",
	sees: "each",
	check({ plan, options, report }) {
		const isMisread = misread(plan);
		const kept = plan.ownership?.model === "wrangler" && plan.ownership.wrangler !== null;
		if (options.roles.includes("wrangler") && !kept) report("noWrangler", {
			at: plan.info.at,
			object: "plan",
			data: void 0
		});
		for (const event of plan.events.values()) {
			const found = {
				at: event.at,
				object: eventId(event.id)
			};
			if (event.owner === null) {
				if (!kept && !isMisread(event.at, "owner")) report("missing", {
					...found,
					data: { event: event.name }
				});
			} else if (!options.inherit && event.ownerInherited) report("inherited", {
				...found,
				data: {
					event: event.name,
					owner: event.owner
				}
			});
			if (options.known && event.champion !== null && !plan.owners.has(event.champion)) report("unknownChampion", {
				...found,
				data: {
					event: event.name,
					champion: event.champion
				}
			});
			if (options.roles.includes("champion") && event.champion === null) report("noChampion", {
				...found,
				data: { event: event.name }
			});
		}
	}
});

// src/lint/rules/owner-resolves.ts
const ownerResolves = defineRule({
	id: "owner-resolves",
	group: "metadata",
	summary: "Owners' GitHub handles have the right form and are known to CODEOWNERS.",
	why: "GitHub asks for reviews by these handles; one that is wrong asks nobody.",
	level: "info",
	options: {
		schema: optionsOf(),
		defaults: {}
	},
	messages: {
		form: (data) => say`Unexpected handle ${data.handle}, expected ${"@user"} or ${"@organisation/team"}`,
		unknown: (data) => say`Unexpected handle ${data.handle} that ${data.path} does not name, expected one that owns the plan's files`
	},
	fix: "none",
	examples: {
		valid: [{ plan: "owners:\n  checkout: { github: \"@acme/checkout\" }\n  kim: { github: \"@kim\" }\n" }],
		invalid: [{
			plan: "owners:\n  checkout: { github: acme checkout }\n",
			findings: ["2:15-2:21 form"]
		}, {
			plan: "owners:\n  checkout: { github: \"@acme/checkout\" }\n",
			files: { ".github/CODEOWNERS": "* @acme/other\n" },
			findings: ["2:15-2:21 unknown"]
		}]
	},
	sources: ["GitHub: CODEOWNERS"],
	check({ plan, files, report }) {
		const path = [
			".github/CODEOWNERS",
			"CODEOWNERS",
			"docs/CODEOWNERS"
		].find((one) => files.has(one));
		const named = path === void 0 ? null : handles(files.get(path) ?? "");
		for (const owner of plan.owners.values()) {
			const handle = owner.github;
			if (handle === null) continue;
			const at = {
				file: owner.at.file,
				pointer: join(owner.at.pointer, "github")
			};
			const object = thingId("owner", owner.id);
			if (!/^@[a-z\d](?:[a-z\d-]{0,38})(?:\/[a-z\d][\w.-]*)?$/i.test(handle)) report("form", {
				at,
				object,
				data: { handle }
			});
			else if (named && path && !named.has(handle.toLowerCase())) report("unknown", {
				at,
				object,
				data: {
					handle,
					path
				}
			});
		}
	}
});
function handles(codeowners) {
	const lines = withoutMark(codeowners).split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, ""));
	return new Set(lines.flatMap((line) => line.split(/\s+/).slice(1)).map((handle) => handle.toLowerCase()));
}

// src/lint/data/personal-names.ts
/**
* Words of names that stand for personal data, matched as whole words, never inside one. After the default matchers of
* Segment's Privacy Portal (docs at 747b35d8) and the default scrubbing list of Sentry; checked 2026-11.
*/
const personalNames = [
	"birth date",
	"birthdate",
	"birthday",
	"date of birth",
	"dob",
	"phone",
	"phone number",
	"mobile number",
	"address",
	"street",
	"zipcode",
	"zip code",
	"postal code",
	"postcode",
	"email",
	"email address",
	"e mail",
	"first name",
	"last name",
	"full name",
	"middle name",
	"maiden name",
	"surname",
	"given name",
	"family name",
	"username",
	"user name",
	"nickname",
	"ip",
	"ip address",
	"mac address",
	"photo",
	"avatar",
	"salary",
	"income",
	"citizenship",
	"nationality",
	"license number",
	"licence number",
	"driver license",
	"certificate number",
	"identification number",
	"latitude",
	"longitude",
	"geolocation",
	"fax",
	"signature",
	"iban"
];
/** Those that laws protect most. */
const sensitiveNames = [
	"race",
	"ethnicity",
	"gender",
	"sex",
	"sexual orientation",
	"religion",
	"political opinion",
	"medication",
	"allergy",
	"allergies",
	"diagnosis",
	"health condition",
	"medical condition",
	"medical procedure",
	"disability",
	"veteran",
	"union membership",
	"biometric",
	"fingerprint scan",
	"criminal record"
];
/** What no event may hold, whatever it is for. */
const forbiddenNames = [
	"ssn",
	"social security number",
	"password",
	"passwd",
	"passphrase",
	"secret",
	"api key",
	"apikey",
	"private key",
	"privatekey",
	"access token",
	"auth token",
	"bearer token",
	"refresh token",
	"session token",
	"credentials",
	"credit card",
	"credit card number",
	"card number",
	"cvv",
	"cvc",
	"card security code",
	"passport",
	"passport number",
	"pin code"
];
/** Texts that people write, or addresses that carry what they wrote. */
const freeTextNames = [
	"message",
	"comment",
	"query",
	"url"
];

// src/lint/privacy.ts
/**
* Finds names by whole words: an entry matches a name that is it, or ends with it (`billing address`). An entry of one
* word that is ordinary at the end of a name (`product gender`) matches only where the words before it are about people.
*/
function nameMatcher(entries) {
	const byWords = new Map(entries.map((entry) => [entry.toLowerCase(), entry]));
	const longest = Math.max(0, ...entries.map((entry) => entry.split(" ").length));
	return remembered((name) => {
		const words = splitWords(name).map((word) => word.toLowerCase());
		for (let size = Math.min(longest, words.length); size > 0; size--) {
			const found = byWords.get(words.slice(-size).join(" "));
			const before = words.slice(0, -size);
			if (found && (size > 1 || before.every((word) => !OF_THINGS.has(word)))) return found;
		}
		return null;
	});
}
/** Words that say that what follows is about a thing: a `product_photo` shows nobody. */
const OF_THINGS = new Set("product item brand category page site shop store app list campaign image file event course article video server host company organization organisation vendor merchant warehouse device screen button form template plan experiment variation".split(" "));

// src/lint/rules/pii-classified.ts
const piiClassified = defineRule({
	id: "pii-classified",
	group: "privacy",
	summary: "Properties whose names stand for personal data are classified.",
	why: "What nobody has classified goes to every destination; somebody must decide once.",
	level: "warning",
	options: {
		schema: optionsOf({
			lexicon: names("More names that stand for personal data, word by word: national id."),
			allow: {
				...exceptions,
				description: "Names that stand for nothing personal here."
			}
		}),
		defaults: {
			lexicon: [],
			allow: []
		}
	},
	messages: {
		undeclared: (data) => say`Unexpected ${data.name} without a classification, expected ${"classification"} ${data.sensitive ? "sensitive" : "personal"}, or ${"none"} if it is about no person`,
		freeText: (data) => say`Unexpected ${data.name} without a classification: texts and addresses often hold personal data, expected ${"classification"} with what it may hold`
	},
	fix: "none",
	examples: {
		valid: [{ plan: "properties:\n  phone: { type: string, classification: personal }\n  product_name: { type: string }\n  compass: { type: string }\n  email_id: { type: string }\n  product_photo: { type: string }\n" }],
		invalid: [{
			plan: "properties:\n  phone: { type: string }\n  billingAddress: { type: object }\n  query: { type: string }\n",
			findings: [
				"2:3-2:8 undeclared",
				"3:3-3:17 undeclared",
				"4:3-4:8 freeText"
			]
		}]
	},
	sources: ["Segment: Privacy Portal", "Avo: PII declared"],
	sees: "each",
	check({ plan, options, report }) {
		const isPersonal = nameMatcher([...personalNames, ...options.lexicon]);
		const isSensitive = nameMatcher(sensitiveNames);
		for (const { property, object } of propertySubjects(plan)) {
			const { name, at } = property;
			if (property.classification !== null || refersElsewhere(property) || options.allow.includes(name)) continue;
			const sensitive = isSensitive(name) !== null;
			if (sensitive || isPersonal(name)) report("undeclared", {
				at,
				object,
				data: {
					name,
					sensitive
				}
			});
			else if (freeTextNames.includes(name.toLowerCase()) && !allowedValues(property)) report("freeText", {
				at,
				object,
				data: { name },
				atMost: "info"
			});
		}
	}
});

// src/lint/rules/pii-destination.ts
const piiDestination = defineRule({
	id: "pii-destination",
	group: "privacy",
	summary: "Personal data goes only to destinations that may hold it.",
	why: "A destination without the contract, region or deletion for personal data must not get it.",
	level: "error",
	options: {
		schema: optionsOf({ exceptions }),
		defaults: { exceptions: [] }
	},
	messages: { reaches: (data) => say`Unexpected ${words$1(data.classification)} ${data.name} in ${list(data.destinations.map(name))}, expected ${"allowPersonal"} on the destination, or ${"destinations"} on the property without it` },
	fix: "none",
	examples: {
		valid: [{ plan: "destinations:\n  braze: { type: braze, allowPersonal: true }\n  ga4: { type: ga4 }\nevents:\n  Signed Up:\n    properties:\n      email: { type: string, classification: personal, destinations: [braze] }\n" }],
		invalid: [{
			plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  Signed Up:\n    properties:\n      email: { type: string, classification: personal }\n",
			findings: ["6:7-6:12 reaches"]
		}, {
			plan: "destinations:\n  ga4: { type: ga4 }\nsources:\n  ios: { type: ios }\ntraits:\n  user: { email: { type: string, classification: personal } }\nevents:\n  Signed Up:\n    variants:\n      ios: { properties: { contact: { type: string, classification: sensitive } } }\n",
			findings: ["6:11-6:16 reaches", "10:28-10:35 reaches"]
		}]
	},
	sources: ["Amplitude, Mixpanel: classified properties"],
	sees: "names",
	check({ plan, options, report }) {
		const closed = new Set([...plan.destinations.values()].filter((one) => !one.allowPersonal).map(({ id }) => id));
		const judge = (properties, sentTo, id) => {
			const reached = sentTo.filter((one) => closed.has(one));
			if (reached.length === 0) return;
			for (const property of properties.flatMap(withChildren)) {
				const { classification } = property;
				if (classification !== "personal" && classification !== "sensitive") continue;
				if (options.exceptions.includes(property.name)) continue;
				const destinations = reached.filter((one) => property.destinations === null || property.destinations.includes(one));
				if (destinations.length === 0) continue;
				report("reaches", {
					at: property.at,
					object: id(property.path),
					data: {
						name: property.name,
						classification,
						destinations
					},
					...classification === "personal" ? { atMost: "warning" } : {}
				});
			}
		};
		for (const event of plan.events.values()) judge(sentProperties(event), event.destinations, (path) => propertyId(event.id, path));
		for (const { kind, body, destinations } of [plan.traits.user, plan.traits.group]) judge(body.properties, destinations, (path) => traitId$1(kind, path));
	}
});
function withChildren(property) {
	return [property, ...property.children.flatMap(withChildren)];
}

// src/lint/rules/pii-forbidden.ts
const piiForbidden = defineRule({
	id: "pii-forbidden",
	group: "privacy",
	summary: "No property holds secrets or numbers of cards and documents.",
	why: "Once sent, a password or card number lies in every destination and every log on the way.",
	level: "error",
	options: {
		schema: optionsOf({
			lexicon: names("More names that no property may have, word by word."),
			allow: {
				...exceptions,
				description: "Names that are harmless here."
			}
		}),
		defaults: {
			lexicon: [],
			allow: []
		}
	},
	messages: { forbidden: (data) => say`Unexpected property ${data.name}, expected no secret and no number of a card or document in any event: leave it out, or send what it is for (whether, which kind, the last four digits)` },
	fix: "none",
	examples: {
		valid: [{ plan: "properties:\n  password_strength: { type: string }\n  has_password: { type: boolean }\n  card_brand: { type: string }\n  session_id: { type: string }\n" }],
		invalid: [{
			plan: "properties:\n  card_number: { type: string }\n  userPassword: { type: string }\n",
			findings: ["2:3-2:14 forbidden", "3:3-3:15 forbidden"]
		}]
	},
	sources: ["Segment: Privacy Portal", "Sentry: server-side scrubbing"],
	sees: "each",
	check({ plan, options, report }) {
		const isForbidden = nameMatcher([...forbiddenNames, ...options.lexicon]);
		for (const { property, object } of propertySubjects(plan)) {
			const { name, at } = property;
			if (property.types.includes("boolean") || allowedValues(property) || options.allow.includes(name) || !isForbidden(name)) continue;
			report("forbidden", {
				at,
				object,
				data: { name }
			});
		}
	}
});

// src/lint/rules/plan-shape.ts
const planShape = defineProblem({
	id: "plan-shape",
	summary: "Values have the form that their keys ask for.",
	why: "A value of another form is not what its writer meant, and would be read as nothing.",
	examples: {
		valid: [{ plan: "events:\n  Order Completed: { version: 1.0.0, addedOn: 2026-01-31 }\n" }],
		invalid: [{
			plan: "events:\n  Order Completed: { status: activ }\n",
			findings: ["2:22-2:28 notAChoice"]
		}, {
			plan: "events:\n  Order Completed: { addedOn: 31.1.2026 }\n",
			findings: ["2:22-2:29 badDate"]
		}]
	}
});

// src/lint/rules/platform-parity.ts
function plansNamed({ others }) {
	return [others.length === 1 ? "the plan " : "the plans ", ...list(others.map(name))];
}
const platformParity = defineRule({
	id: "platform-parity",
	group: "types",
	summary: "An event that several plans have is the same in each.",
	why: "A report over all platforms, business units or regions needs the same facts from each of them.",
	level: "warning",
	options: {
		schema: optionsOf({ keys: someOf([
			"properties",
			"required",
			"type"
		], "What is compared.") }),
		defaults: { keys: [
			"properties",
			"required",
			"type"
		] }
	},
	messages: {
		lacks: (data) => say`Unexpected lack of ${list(data.properties.map(code))} in ${data.event}, expected the properties that the plan ${name(data.other)} gives it`,
		required: (data) => say`Unexpected optional ${list(data.properties.map(code))} in ${data.event}, expected required as in the plan ${name(data.other)}`,
		onlyHere: (data) => say`Unexpected ${data.property} of ${data.event} in this plan alone, expected it in ${plansNamed(data)} too`,
		requiredHere: (data) => say`Unexpected required ${data.property} of ${data.event}, expected optional as in ${plansNamed(data)}`,
		type: (data) => say`Unexpected type of call of ${data.event}, expected the one that it has in the plan ${name(data.other)}`
	},
	fix: "none",
	examples: {
		valid: [{ plan: "sources:\n  web: { type: javascript }\n  ios: { type: ios }\nevents:\n  Order Completed:\n    sources: [web, ios]\n    properties: { order_id: { type: string, required: true } }\n    variants: { ios: { properties: { order_id: { required: false } } } }\n" }],
		invalid: [{
			plan: "events:\n  Order Completed: { properties: { total: { type: number } } }\n",
			others: { web: "events:\n  Order Completed: { properties: { order_id: { type: string } } }\n" },
			findings: ["2:3-2:18 lacks"]
		}]
	},
	sources: ["4-Step Guide to CDP Success: across platforms, business units and geographies"],
	check({ plan, plans, bases, options, report }) {
		const before = new Map(bases.map((base) => [base.id, base]));
		const sideOf = (owner, event) => {
			const old = baseEvent(event, before.get(owner.id) ?? null);
			return {
				plan: owner,
				event,
				properties: byName(event),
				before: old && byName(old)
			};
		};
		for (const event of plan.events.values()) {
			const same = plans.flatMap((other) => {
				const twin = other === plan ? void 0 : other.events.get(event.name);
				return twin ? [sideOf(other, twin)] : [];
			});
			if (same.length === 0 || event.status === "deprecated") continue;
			const own = sideOf(plan, event);
			const found = {
				at: event.at,
				object: eventId(event.id)
			};
			for (const aspect of ASPECTS.filter(({ key }) => options.keys.includes(key))) {
				const most = same.map((other) => ({
					other,
					lacking: lacking(aspect, other, own)
				})).reduce((a, b) => b.lacking.length > a.lacking.length ? b : a);
				if (most.lacking.length > 0) {
					const properties = most.lacking.map(({ name }) => name);
					const data = {
						event: event.name,
						other: most.other.plan.id,
						properties
					};
					report(aspect.elsewhere, {
						...found,
						data,
						related: [most.other.event.at]
					});
				}
				for (const [key, property] of own.properties) {
					const others = same.filter((other) => isBrought(aspect, key, own, other));
					if (others.length === 0) continue;
					report(aspect.here, {
						at: property.at,
						object: propertyId(event.id, property.path),
						data: {
							event: event.name,
							property: property.name,
							others: others.map((other) => other.plan.id)
						},
						related: others.map((other) => other.event.at)
					});
				}
			}
			const first = same.find((other) => plans.indexOf(other.plan) < plans.indexOf(plan));
			if (options.keys.includes("type") && first && event.type !== first.event.type) {
				const data = {
					event: event.name,
					other: first.plan.id
				};
				report("type", {
					...found,
					data,
					related: [first.event.at]
				});
			}
		}
	}
});
function byName({ body }) {
	return new Map(body.properties.map((property) => [foldName(property.name), property]));
}
const ASPECTS = [{
	key: "properties",
	elsewhere: "lacks",
	here: "onlyHere",
	differs: (more, less) => more !== void 0 && less === void 0
}, {
	key: "required",
	elsewhere: "required",
	here: "requiredHere",
	differs: (more, less) => more?.required === true && less?.required === false
}];
/** The properties that one side has more than another, but for those that a change brings: they are told where it is made. */
function lacking(aspect, more, less) {
	return [...more.properties].filter(([key, property]) => aspect.differs(property, less.properties.get(key))).filter(([key]) => !isBrought(aspect, key, more, less)).map(([, property]) => property);
}
/** Whether a difference that there is now comes from a change of the side that has more: the other one was like this before. */
function isBrought({ differs }, key, more, less) {
	if (less.before === null) return false;
	const [property, old] = [more.properties.get(key), less.before.get(key)];
	return differs(property, less.properties.get(key)) && differs(property, old) && !differs(more.before?.get(key), old);
}

// src/lint/rules/property-name-case.ts
const propertyNameCase = defineRule({
	id: "property-name-case",
	group: "naming",
	summary: "Names of properties and traits share one case.",
	why: "Mixed spelling splits one fact over two columns.",
	level: "error",
	options: {
		schema: optionsOf({
			style,
			traits: {
				...optionsOf({ style: oneOf(CASE_STYLES, "The style.") }),
				description: "Another style for traits."
			},
			acronyms,
			exceptions,
			namespace: {
				type: "string",
				minLength: 1,
				description: "Separator of parts that are judged one by one: `.`"
			},
			specs: specs$1
		}),
		defaults: {
			style: "consistent",
			traits: {},
			acronyms: [],
			exceptions: [],
			specs: []
		}
	},
	messages: { wrongCase: (data) => [
		...say`Unexpected case in ${data.name}, expected ${data.expected}`,
		...words$1(data.like > 0 ? `, like ${count(data.like, "other property name")}` : ""),
		...renaming(data.live, data.name, data.expected)
	] },
	fix: "draft",
	examples: {
		valid: [{ plan: "events:\n  Order Completed:\n    properties:\n      order_id: { type: string }\n      total: { type: number }\n" }, {
			plan: "traits:\n  user:\n    firstName: { type: string }\nproperties:\n  order_id: { type: string }\n",
			options: {
				style: "snake",
				traits: { style: "camel" }
			}
		}],
		invalid: [{
			plan: "events:\n  Coupon Applied:\n    properties:\n      couponCode: { type: string }\n      order_id: { type: string }\n      cart_id: { type: string }\n",
			findings: ["4:7-4:17 wrongCase"]
		}, {
			plan: "bundles:\n  cart:\n    properties:\n      \"Cart Id\": { type: string }\nevents:\n  Cart Viewed: { include: [cart] }\n",
			options: { style: "snake" },
			findings: ["4:7-4:16 wrongCase"]
		}]
	},
	sources: ["Segment: tracking plan best practices", "buf: FIELD_LOWER_SNAKE_CASE"],
	sees: "names",
	check({ plan, plans, base, bases, options, report }) {
		const baseNames = namesOf(bases);
		const usualNames = baseNames.length > 0 ? baseNames : namesOf(plans);
		const found = options.style === "consistent" ? consensus(usualNames, options) : null;
		const namespace = options.namespace ?? found?.namespace ?? null;
		const general = options.style === "consistent" ? found?.style : options.style;
		const live = liveObjects(base);
		for (const { property, object, kind, event } of propertySubjects(plan)) {
			const { name } = property;
			const own = kind === "trait" ? options.traits.style : void 0;
			const wanted = own ?? general;
			if (!wanted || options.exceptions.includes(name)) continue;
			if (isSpecProperty(event?.name ?? null, property, options.specs)) continue;
			if (parts(name, namespace).every((part) => isCase(part, wanted, options))) continue;
			const expected = parts(name, namespace).map((part) => toCase(part, wanted, options)).join(namespace ?? "");
			if (expected === name || expected === "") continue;
			const isLive = live.has(object);
			report("wrongCase", {
				at: property.at,
				object,
				data: {
					name,
					expected,
					like: own ? 0 : found?.names ?? 0,
					live: isLive
				},
				suggestion: expected,
				...isLive ? {} : { fix: {
					at: property.at,
					kind: "rename-key",
					key: expected
				} },
				...found && !own && !found.clear ? { atMost: "warning" } : {}
			});
		}
	}
});
function namesOf(plans) {
	return plans.flatMap((plan) => propertySubjects(plan)).filter(({ deprecated }) => !deprecated).map(({ property }) => property.name);
}

// src/lint/rules/property-name-hint.ts
const propertyNameHint = defineRule({
	id: "property-name-hint",
	group: "naming",
	summary: "A property's name hints at its type: `is_…`, `…_at`, plurals for lists, its own unit.",
	why: "People filter on what a name promises; a name that promises another type costs each of them a look.",
	level: "off",
	options: {
		schema: optionsOf({
			boolean: names("First words of a boolean."),
			date: names("Last words of a date."),
			array: flag("Whether lists have plural names."),
			unit: flag("Whether a unit in the name is the unit of the property."),
			specs: specs$1
		}),
		defaults: {
			boolean: [
				"is",
				"has",
				"can",
				"should",
				"was",
				"did",
				"from",
				"with",
				"allow",
				"enable"
			],
			date: [
				"at",
				"date",
				"time",
				"timestamp",
				"on",
				"until",
				"since",
				"day",
				"birthday"
			],
			array: true,
			unit: true,
			specs: []
		}
	},
	messages: {
		hint: (data) => [...say`Unexpected name ${data.name} of a ${words$1(data.what)}, expected ${words$1(data.expected)}`, ...renaming(data.live, data.name, data.suggestion)],
		unit: (data) => [...say`Unexpected unit ${data.inName} in ${data.name}, expected ${data.unit} as the property says`, ...renaming(data.live, data.name, null)]
	},
	fix: "draft",
	examples: {
		valid: [{ plan: "properties:\n  is_gift: { type: boolean }\n  paid_at: { type: string, format: date-time }\n  products: { type: array }\n  length_ms: { type: number, unit: ms }\n" }],
		invalid: [{
			plan: "properties:\n  subscribed: { type: boolean }\n  paid: { type: string, format: date-time }\n  product: { type: array }\n  length_ms: { type: number, unit: seconds }\n",
			findings: [
				"2:3-2:13 hint",
				"3:3-3:7 hint",
				"4:3-4:10 hint",
				"5:3-5:12 unit"
			]
		}]
	},
	sources: [
		"PostHog: naming conventions",
		"OpenTelemetry: naming",
		"Glean: UNIT_IN_NAME"
	],
	sees: "each",
	check({ plan, base, options, report }) {
		const live = liveObjects(base);
		for (const { property, object, event } of propertySubjects(plan)) {
			if (refersElsewhere(property) || isSpecProperty(event?.name ?? null, property, options.specs)) continue;
			const { name, at } = property;
			const isLive = live.has(object);
			const hint = wrongHint(property, options);
			if (hint) {
				const { suggestion } = hint;
				const offered = suggestion === null ? {} : { suggestion };
				const fix = suggestion === null || isLive ? null : {
					at,
					kind: "rename-key",
					key: suggestion
				};
				report("hint", {
					at,
					object,
					data: {
						name,
						live: isLive,
						...hint
					},
					...offered,
					...fix ? { fix } : {}
				});
			}
			const inName = options.unit ? unitInName(name) : null;
			if (inName && property.unit && sameUnit(inName) !== sameUnit(property.unit)) report("unit", {
				at,
				object,
				data: {
					name,
					inName,
					unit: property.unit,
					live: isLive
				}
			});
		}
	}
});
function wrongHint(property, options) {
	const types = declaredTypes(property);
	const parts = splitWords(property.name).map((word) => word.toLowerCase());
	const [first, last] = [parts[0] ?? "", parts.at(-1) ?? ""];
	const only = types?.size === 1 ? [...types][0] : null;
	if (only === "boolean" && options.boolean.length > 0 && !options.boolean.includes(first)) {
		const expected = `one that begins with ${options.boolean.slice(0, 2).join(" or ")}`;
		const said = parts.length > 1 && options.date.includes(last) ? parts.slice(0, -1) : parts;
		return {
			what: "boolean",
			expected,
			suggestion: joined(property.name, [options.boolean[0] ?? "", ...said])
		};
	}
	const format = own(property.schema, "format");
	if ((format === "date" || format === "date-time") && options.date.length > 0 && !options.date.includes(last)) {
		const expected = `one that ends with ${options.date.slice(0, 2).join(" or ")}`;
		const end = format === "date" && options.date.includes("date") ? "date" : options.date[0] ?? "";
		return {
			what: "date",
			expected,
			suggestion: joined(property.name, [...parts, end])
		};
	}
	if (only === "array" && options.array && !isPlural(last)) return {
		what: "list",
		expected: "a plural",
		suggestion: null
	};
	return null;
}
/** The words in the style that the name is written in; null where it has no style of which there is one. */
function joined(name, parts) {
	const style = [
		"snake",
		"camel",
		"kebab",
		"pascal"
	].find((each) => isCase(name, each));
	return style === void 0 ? null : toCase(parts.join(" "), style);
}
function isPlural(word) {
	return /s$|data$|media$|people$|children$|list$|history$|set$/.test(word) && !/ss$|us$|is$/.test(word);
}
const UNITS = [
	[
		"ms",
		"msec",
		"millis",
		"millisecond",
		"milliseconds"
	],
	[
		"s",
		"sec",
		"secs",
		"second",
		"seconds"
	],
	[
		"min",
		"mins",
		"minute",
		"minutes"
	],
	[
		"h",
		"hour",
		"hours"
	],
	["day", "days"],
	["kb", "kilobytes"],
	["mb", "megabytes"],
	[
		"bytes",
		"byte",
		"b"
	],
	[
		"percent",
		"pct",
		"%"
	],
	["cents", "cent"],
	[
		"km",
		"kilometers",
		"kilometres"
	],
	[
		"m",
		"meters",
		"metres"
	],
	["kg", "kilograms"]
];
function unitInName(name) {
	const last = splitWords(name).at(-1)?.toLowerCase() ?? "";
	return last.length > 1 && UNITS.some((unit) => unit.includes(last)) ? last : null;
}
function sameUnit(unit) {
	const text = unit.toLowerCase();
	return UNITS.find((names) => names.includes(text))?.[0] ?? text;
}

// src/lint/rules/property-type-consistent.ts
const propertyTypeConsistent = defineRule({
	id: "property-type-consistent",
	group: "types",
	summary: "A property has the same type, format and unit wherever its name is used.",
	why: "Tools keep one column for a name: a second type in it is cast, dropped or put in a column of its own.",
	level: "error",
	options: {
		schema: optionsOf({
			compare: someOf([
				"type",
				"format",
				"unit"
			], "What is compared."),
			allow: names("Names that may have several types."),
			specs: specs$1
		}),
		defaults: {
			compare: [
				"type",
				"format",
				"unit"
			],
			allow: [],
			specs: []
		}
	},
	messages: {
		otherType: (data) => [...say`Unexpected type ${words$1(data.type)} of ${data.name}, expected ${words$1(data.expected)} as elsewhere`, ...retyping(data.live, data.name)],
		otherFormat: (data) => [...say`Unexpected ${data.format} of ${data.name}, expected ${data.expected} as elsewhere`, ...retyping(data.live, data.name)],
		otherUnit: (data) => [...say`Unexpected unit ${data.unit} of ${data.name}, expected ${data.expected} as elsewhere`, ...retyping(data.live, data.name)]
	},
	fix: "none",
	examples: {
		valid: [{ plan: "events:\n  Cart Viewed: { properties: { price: { type: [integer, \"null\"] } } }\n  Cart Shared: { properties: { price: { type: number } } }\n" }],
		invalid: [
			{
				plan: "events:\n  Cart Viewed: { properties: { price: { type: number } } }\n  Cart Shared: { properties: { price: { type: string } } }\n",
				findings: ["3:32-3:37 otherType"]
			},
			{
				plan: "properties:\n  day: { type: string, format: date }\nevents:\n  Cart Shared: { properties: { day: { type: string, format: date-time } } }\n",
				findings: ["4:32-4:35 otherFormat"]
			},
			{
				plan: "properties:\n  length: { type: number, unit: s }\nevents:\n  Film Seen: { properties: { length: { type: number, unit: ms } } }\n",
				findings: ["4:30-4:36 otherUnit"]
			}
		]
	},
	sources: ["4-Step Guide to CDP Success: data type", "Avo: conflicting types"],
	sees: "values",
	check({ plan, plans, base, bases, options, report }) {
		const isLive = liveTypes(base);
		const expected = usual(plans, bases, (property) => {
			const shape = shapeOf(property);
			return shape && {
				name: nameKey(property),
				key: `${shape.type}\n${shape.format}`,
				value: shape
			};
		});
		const units = usual(plans, bases, (property) => {
			const { unit, at } = property;
			return unit === null ? null : {
				name: nameKey(property),
				key: unit,
				value: {
					unit,
					at
				}
			};
		});
		for (const subject of propertySubjects(plan)) {
			const { property, object, event } = subject;
			const { unit, name } = property;
			if (options.allow.includes(name)) continue;
			const usualUnit = units.get(nameKey(property));
			if (options.compare.includes("unit") && unit !== null && usualUnit && unit !== usualUnit.unit) {
				const data = {
					name,
					unit,
					expected: usualUnit.unit,
					live: isLive(subject)
				};
				report("otherUnit", {
					at: property.at,
					object,
					data,
					related: [usualUnit.at]
				});
			}
			const here = shapeOf(property);
			const other = expected.get(nameKey(property));
			if (!here || !other) continue;
			if (isSpecProperty(event?.name ?? null, property, options.specs)) continue;
			const found = {
				at: property.at,
				object,
				related: [other.at]
			};
			if (here.type !== other.type) {
				if (!options.compare.includes("type")) continue;
				report("otherType", {
					...found,
					data: {
						name: property.name,
						type: here.type,
						expected: other.type,
						live: isLive(subject)
					}
				});
			} else if (options.compare.includes("format") && here.format !== other.format) {
				const data = {
					name: property.name,
					format: formatName(here),
					expected: other.format === "" ? words$1("no format") : formatName(other),
					live: isLive(subject)
				};
				report("otherFormat", {
					...found,
					data
				});
			}
		}
	}
});
/** Names that mean something only inside their parent. */
const GENERIC = /* @__PURE__ */ new Set([
	"id",
	"type",
	"name",
	"value",
	"key",
	"label",
	"text",
	"data",
	"content"
]);
function nameKey({ name, path }) {
	return GENERIC.has(name) ? path.split(".").slice(-2).join(".") : name;
}
function shapeOf(property) {
	const types = declaredTypes(property);
	if (!types || types.size === 0) return null;
	const format = own(property.schema, "format");
	return {
		type: [...types].sort().join(" or "),
		format: typeof format === "string" ? format : "",
		at: property.at
	};
}
function formatName({ format }) {
	return format === "" ? words$1("lack of a format") : say`format ${format}`;
}

// src/lint/rules/property-type-required.ts
const propertyTypeRequired = defineRule({
	id: "property-type-required",
	group: "types",
	summary: "Every property declares one type.",
	why: "Without one type a warehouse column, a filter or a sum can break on the next value.",
	level: "error",
	options: {
		schema: optionsOf({
			allowAny: flag("Allow properties without a type."),
			allowUnion: flag("Allow several types (a type with null is always allowed)."),
			specs: specs$1
		}),
		defaults: {
			allowAny: false,
			allowUnion: false,
			specs: []
		}
	},
	messages: {
		missing: (data) => [...say`Unexpected property ${data.name} without a type, expected one of string, number, integer, boolean, object, array`, ...retyping(data.live, data.name)],
		union: (data) => [...say`Unexpected types ${words$1(englishList(data.types))} for ${data.name}, expected one (with or without null)`, ...retyping(data.live, data.name)]
	},
	fix: "none",
	examples: {
		valid: [{ plan: "properties:\n  price: { type: number }\n  coupon: { type: [string, \"null\"] }\n  plan: { values: [{ value: free }] }\n  size: { type: [integer, number] }\n" }],
		invalid: [{
			plan: "properties:\n  price: { description: Unit price. }\n",
			findings: ["2:3-2:8 missing"]
		}, {
			plan: "events:\n  Order Completed:\n    properties:\n      total: { type: [string, number] }\n",
			findings: ["4:7-4:12 union"]
		}]
	},
	sources: ["Avo: property types", "Wikimedia: deterministic types"],
	sees: "each",
	check({ plan, base, options, report }) {
		const isMisread = misread(plan);
		const isLive = liveTypes(base);
		for (const subject of propertySubjects(plan)) {
			const { property, object, event } = subject;
			if (refersElsewhere(property)) continue;
			if (isSpecProperty(event?.name ?? null, property, options.specs)) continue;
			const types = declaredTypes(property);
			const found = {
				at: property.at,
				object
			};
			if (types === null || types.size === 0) {
				if (isMisread(property.at, "type", "$ref", "enum", "values")) continue;
				if (!options.allowAny && !property.types.includes("null")) report("missing", {
					...found,
					data: {
						name: property.name,
						live: isLive(subject)
					}
				});
			} else if (types.size > 1 && !options.allowUnion) report("union", {
				...found,
				data: {
					name: property.name,
					types: [...types],
					live: isLive(subject)
				}
			});
		}
	}
});

// src/lint/rules/reference-resolves.ts
const referenceResolves = defineProblem({
	id: "reference-resolves",
	summary: "What is referred to is there: owners, KPIs, sources, properties, schemas, replacements.",
	why: "A reference to nothing leaves out what it should have brought, and nobody notices.",
	examples: {
		valid: [{ plan: "kpis:\n  revenue: { description: Revenue a day. }\nevents:\n  Order Completed: { kpis: [revenue] }\n" }],
		invalid: [{
			plan: "kpis:\n  revenue: { description: Revenue a day. }\nevents:\n  Order Completed: { kpis: [revenues] }\n",
			findings: ["4:29-4:37 kpisMissing"]
		}, {
			plan: "events:\n  Order Completed:\n    properties:\n      total: { $ref: \"#/properties/total\" }\n",
			findings: ["4:16-4:20 refMissing"]
		}]
	}
});

// src/lint/dates.ts
/** A date, `YYYY-MM-DD`, some time after (or, negative, before) another; months end on their last day. */
function addPeriod(date, period, sign = 1) {
	const [, years, months, weeks, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period) ?? [];
	const [year, month, day] = date.slice(0, 10).split("-").map(Number);
	if (![
		years,
		months,
		weeks,
		days
	].some(Boolean) || !year || !month || !day) return null;
	const total = year * 12 + (month - 1) + sign * (Number(years ?? 0) * 12 + Number(months ?? 0));
	const [newYear, newMonth] = [Math.floor(total / 12), total % 12];
	const lastDay = new Date(Date.UTC(newYear, newMonth + 1, 0)).getUTCDate();
	const moved = Date.UTC(newYear, newMonth, Math.min(day, lastDay)) + sign * (Number(weeks ?? 0) * 7 + Number(days ?? 0)) * 864e5;
	return new Date(moved).toISOString().slice(0, 10);
}

// src/lint/rules/review-due.ts
const reviewDue = defineRule({
	id: "review-due",
	group: "lifecycle",
	summary: "The plan and its events are reviewed every six months.",
	why: "A plan that nobody looks at fills up with events that nobody needs, while rogue ones stay out of it.",
	level: "warning",
	options: {
		schema: optionsOf({
			every: {
				type: "string",
				pattern: "^P(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$",
				description: "How long a review holds (ISO 8601): P6M, or P3M when growing fast."
			},
			now: {
				type: "string",
				pattern: "^\\d{4}-\\d{2}-\\d{2}$",
				description: "The day to judge by, in place of the run’s own."
			},
			requireDate: flag("Whether a plan without any review date is reported.")
		}),
		defaults: {
			every: "P6M",
			requireDate: false
		}
	},
	messages: {
		due: (data) => say`Unexpected last review of ${data.what} on ${name(data.on)}, expected one since ${name(data.due)}`,
		never: () => say`Unexpected plan without a review, expected ${"reviewedOn"} with the date of the last one`
	},
	fix: "none",
	examples: {
		valid: [{
			plan: "plan: { name: Shop, reviewedOn: 2026-10-01 }\n",
			now: "2026-11-23"
		}, {
			plan: "events:\n  Cart Viewed: {}\n",
			now: "2026-11-23"
		}],
		invalid: [{
			plan: "plan: { name: Shop, reviewedOn: 2026-10-01 }\nevents:\n  Cart Viewed: { reviewedOn: 2023-01-31 }\n",
			now: "2026-11-23",
			findings: ["3:18-3:28 due"]
		}]
	},
	sources: ["4-Step Guide to CDP Success: every six months, quarterly when growing fast", "Glean: EXPIRED"],
	check({ plan, now, options, report }) {
		const oldest = addPeriod(options.now ?? now, options.every, -1);
		if (oldest === null) return;
		const { reviewedOn } = plan.info;
		if (reviewedOn !== null && reviewedOn < oldest) report("due", {
			at: {
				file: plan.info.at.file,
				pointer: join(plan.info.at.pointer, "reviewedOn")
			},
			object: "plan",
			data: {
				what: plan.info.name ?? plan.id,
				on: reviewedOn,
				due: oldest
			}
		});
		if (reviewedOn === null && options.requireDate) report("never", {
			at: plan.info.at,
			object: "plan",
			data: void 0
		});
		for (const event of plan.events.values()) {
			if (event.reviewedOn === null || event.reviewedOn >= oldest || event.status === "deprecated") continue;
			const at = {
				file: event.at.file,
				pointer: join(event.at.pointer, "reviewedOn")
			};
			const data = {
				what: event.name,
				on: event.reviewedOn,
				due: oldest
			};
			report("due", {
				at,
				object: eventId(event.id),
				data
			});
		}
	}
});

// src/lint/rules/roles-covered.ts
const ROLES = [
	"project-champion",
	"business-owner",
	"technical-owner",
	"marketing-owner"
];
const rolesCovered = defineRule({
	id: "roles-covered",
	group: "metadata",
	summary: "Each of the four roles has an owner, and it is said who keeps the standard.",
	why: "A role that nobody has is a decision that nobody takes: goals, implementation, activation, escalation.",
	level: "off",
	options: {
		schema: optionsOf({
			roles: someOf(ROLES, "Roles that must have an owner; one owner can have several."),
			model: flag("Whether the ownership model must be stated.")
		}),
		defaults: {
			roles: [...ROLES],
			model: true
		}
	},
	messages: {
		missing: (data) => say`Unexpected plan without ${list(data.roles.map((role) => words$1(role.replace("-", " "))))}, expected an owner with each of these ${"roles"}`,
		noModel: () => say`Unexpected plan without an ownership model, expected ${"ownership"} with ${"champions"} or ${"wrangler"}`
	},
	fix: "none",
	examples: {
		valid: [{ plan: "ownership: { model: champions }\nowners:\n  kim: { roles: [project-champion, business-owner, technical-owner, marketing-owner] }\n" }],
		invalid: [{
			plan: "plan: { name: Shop }\nowners:\n  kim: { roles: [project-champion] }\n",
			findings: ["1:1-1:5 missing", "1:1-1:5 noModel"]
		}]
	},
	sources: ["4-Step Guide to CDP Success: roles and ownership models"],
	needs: "owners",
	check({ plan, options, report }) {
		const covered = new Set([...plan.owners.values()].flatMap(({ roles }) => roles));
		const roles = options.roles.filter((role) => !covered.has(role));
		const found = {
			at: plan.info.at,
			object: "plan"
		};
		if (roles.length > 0) report("missing", {
			...found,
			data: { roles }
		});
		if (options.model && plan.ownership === null) report("noModel", {
			...found,
			data: void 0
		});
	}
});

// src/lint/rules/spec-event-near-miss.ts
const specEventNearMiss = defineRule({
	id: "spec-event-near-miss",
	group: "spec",
	summary: "An event that means a semantic event of the spec has its exact name.",
	why: "Destinations know the semantic events by their exact names; any other spelling is a custom event to them.",
	level: "off",
	options: {
		schema: optionsOf({
			specs: specs$1,
			exceptions
		}),
		defaults: {
			specs: ["segment"],
			exceptions: []
		}
	},
	messages: { near: (data) => [...say`Unexpected name ${data.name}, expected ${data.expected} as in the Segment spec`, ...renaming(data.live, data.name, data.expected)] },
	fix: "suggestion",
	examples: {
		valid: [{ plan: "events:\n  Order Completed: {}\n  Order Packed: {}\n" }],
		invalid: [{
			plan: "events:\n  Completed Order: {}\n  order_complete: {}\n  Started Order: {}\n  Prodct Viewed: {}\n",
			findings: [
				"2:3-2:18 near",
				"3:3-3:17 near",
				"4:3-4:16 near",
				"5:3-5:16 near"
			]
		}]
	},
	sources: ["Segment: e-commerce spec v2, B2B, mobile, video, e-mail, live chat, A/B testing"],
	check({ plan, base, options, report }) {
		const byKey = new Map(specEvents(options.specs).flatMap((name) => keysOf(name).map((key) => [key, name])));
		const typo = typoFinder(specEvents(options.specs));
		for (const event of plan.events.values()) {
			const { name } = event;
			if (isSpecEvent(name.trim().replace(/\s+/gu, " "), options.specs) || options.exceptions.includes(name) || event.status === "deprecated") continue;
			const expected = specAlias(name, options.specs) ?? byKey.get(keysOf(name)[0] ?? "") ?? byKey.get(keysOf(name)[1] ?? "") ?? typo(name);
			if (!expected || plan.events.has(expected)) continue;
			report("near", {
				at: event.at,
				object: eventId(event.id),
				data: {
					name,
					expected,
					live: isLiveEvent(event, base)
				},
				suggestion: expected
			});
		}
	}
});
function keysOf(name) {
	return [`f ${foldName(name)}`, `s ${stems(name).sort().join(" ")}`];
}
/** Finds the semantic event that differs from a name in one letter of one long word. */
function typoFinder(names) {
	const byOthers = /* @__PURE__ */ new Map();
	for (const name of names) for (const [others, word] of withoutOne(name)) {
		const known = byOthers.get(others) ?? [];
		byOthers.set(others, [...known, {
			name,
			word
		}]);
	}
	return (name) => {
		for (const [others, word] of withoutOne(name)) {
			const near = byOthers.get(others)?.find((one) => isMisspelling(one.word, word));
			if (near) return near.name;
		}
		return null;
	};
}
/** Each word of a name, with the others in their places. */
function withoutOne(name) {
	const words = splitWords(name).map((word) => word.toLowerCase());
	return words.map((word, at) => [words.map((other, index) => index === at ? "" : other).join(" "), word]);
}

// src/lint/rules/spec-reserved-type.ts
const specReservedType = defineRule({
	id: "spec-reserved-type",
	group: "spec",
	summary: "Reserved traits and properties have the type that the spec gives them.",
	why: "Destinations read reserved names by their meaning: revenue as text is never summed.",
	level: "off",
	options: {
		schema: optionsOf({
			specs: specs$1,
			exceptions
		}),
		defaults: {
			specs: ["segment"],
			exceptions: []
		}
	},
	messages: { otherType: (data) => [...say`Unexpected type ${words$1(data.type)} of the reserved ${data.name}, expected ${words$1(data.expected)} as in the Segment spec`, ...retyping(data.live, data.name)] },
	fix: "none",
	examples: {
		valid: [{ plan: "traits:\n  user:\n    createdAt: { type: string, format: date-time }\n    address: { type: object }\nevents:\n  Order Completed: { properties: { revenue: { type: number } } }\n" }],
		invalid: [{
			plan: "traits:\n  user:\n    address: { type: string }\nevents:\n  Order Completed: { properties: { revenue: { type: string } } }\n",
			findings: ["3:5-3:12 otherType", "5:36-5:43 otherType"]
		}]
	},
	sources: ["Segment: identify, group, track and page specs"],
	sees: "each",
	check({ plan, base, options, report }) {
		const isLive = liveTypes(base);
		for (const subject of propertySubjects(plan)) {
			const { property, object } = subject;
			if (options.exceptions.includes(property.name)) continue;
			const expected = reservedTypes(placeOf$1(subject), property.path, options.specs);
			const here = declaredTypes(property);
			if (!expected || !here || here.size === 0 || fits(here, expected, property)) continue;
			report("otherType", {
				at: property.at,
				object,
				data: {
					name: property.path,
					type: (property.types.length > 0 ? property.types : [...here]).join(" or "),
					expected: expected.map(label).join(" or "),
					live: isLive(subject)
				}
			});
		}
	}
});
function placeOf$1({ kind, object, event }) {
	if (kind === "trait") return object.startsWith("trait:user/") ? "user" : "group";
	return event && event.type !== "track" ? "page" : "track";
}
function fits(here, expected, property) {
	return [...here].every((type) => expected.some((wanted) => {
		if (wanted === "date") return type === "string" && own(property.schema, "format") !== "time";
		return type === (wanted === "integer" ? "number" : wanted);
	}));
}
function label(type) {
	return type === "date" ? "string with an ISO 8601 date" : type;
}

// src/lint/rules/stage-valid.ts
const stageValid = defineRule({
	id: "stage-valid",
	group: "value",
	summary: "An event's stage is a step of the plan's funnel.",
	why: "A misspelt step takes the event out of every report by step.",
	level: "error",
	options: {
		schema: optionsOf({
			emptySteps: flag("Report steps that no event belongs to."),
			require: flag("Whether every event must have a stage.")
		}),
		defaults: {
			emptySteps: false,
			require: false
		}
	},
	messages: {
		unknown: (data) => say`Unexpected stage ${data.stage}, expected ${list(data.steps.map(code), "or")}`,
		missing: (data) => say`Unexpected event ${data.event} without a stage, expected ${list(data.steps.map(code), "or")}; what ties to no step of the funnel need not be tracked`,
		emptySteps: (data) => say`Unexpected ${words$1(data.steps.length === 1 ? "step" : "steps")} of the funnel without an event: ${list(data.steps.map(code))}, expected at least one event each`
	},
	fix: "suggestion",
	examples: {
		valid: [{ plan: "events:\n  Order Completed: { stage: revenue }\n  Cart Viewed: {}\n" }, { plan: "funnel: [see, buy]\nevents:\n  Order Completed: { stage: buy }\n" }],
		invalid: [
			{
				plan: "events:\n  Order Completed: { stage: revenues }\n",
				findings: ["2:22-2:27 unknown"]
			},
			{
				plan: "funnel: [see, buy]\nevents:\n  Order Completed: { stage: buy }\n",
				options: { emptySteps: true },
				findings: ["1:1-1:7 emptySteps"]
			},
			{
				plan: "events:\n  Order Completed: {}\n",
				options: { require: true },
				findings: ["2:3-2:18 missing"]
			}
		]
	},
	sources: ["4-Step Guide to CDP Success: acquisition, activation, retention, referral, revenue"],
	check({ plan, options, report }) {
		const { steps, at } = plan.funnel;
		const used = /* @__PURE__ */ new Set();
		for (const event of plan.events.values()) {
			const { stage } = event;
			if (stage === null) {
				if (options.require && event.status !== "deprecated") report("missing", {
					at: event.at,
					object: eventId(event.id),
					data: {
						event: event.name,
						steps
					}
				});
				continue;
			}
			used.add(stage);
			if (steps.includes(stage)) continue;
			const meant = nearest(stage, steps);
			report("unknown", {
				at: {
					file: event.at.file,
					pointer: join(event.at.pointer, "stage")
				},
				object: eventId(event.id),
				data: {
					stage,
					steps
				},
				...meant ? { suggestion: meant } : {}
			});
		}
		const empty = steps.filter((step) => !used.has(step));
		if (options.emptySteps && empty.length > 0) report("emptySteps", {
			at: at ?? plan.info.at,
			object: "plan",
			data: { steps: empty }
		});
	}
});

// src/lint/rules/sunset-passed.ts
const sunsetPassed = defineRule({
	id: "sunset-passed",
	group: "lifecycle",
	summary: "What was to go by a date has gone by then.",
	why: "A date that passes without anything happening teaches everyone to ignore the next one.",
	level: "warning",
	options: {
		schema: optionsOf(),
		defaults: {}
	},
	messages: { passed: (data) => say`Unexpected ${data.what}: it was to be gone after ${name(data.sunset)}. Remove it, or give it a new date` },
	fix: "none",
	examples: {
		valid: [{
			plan: "events:\n  Old One: { status: deprecated, deprecated: { sunset: 2026-12-31 } }\n",
			now: "2026-11-23"
		}],
		invalid: [{
			plan: "events:\n  Old One: { status: deprecated, deprecated: { sunset: 2026-01-31 } }\n",
			now: "2026-11-23",
			findings: ["2:3-2:10 passed"]
		}]
	},
	sources: ["Glean: EXPIRED"],
	sees: "values",
	dated: true,
	check({ plan, now, report }) {
		const judge = (what, deprecated, where) => {
			const sunset = deprecated?.sunset;
			if (sunset && sunset < now.slice(0, 10)) report("passed", {
				...where,
				data: {
					what,
					sunset
				}
			});
		};
		for (const event of plan.events.values()) {
			const object = eventId(event.id);
			judge(event.name, event.deprecated, {
				at: event.at,
				object
			});
			for (const source of event.sources) judge(source.id, source.deprecated, {
				at: source.at,
				object
			});
		}
		for (const { property, object } of propertySubjects(plan)) {
			judge(property.name, property.deprecated, {
				at: property.at,
				object
			});
			for (const { value, deprecated, at } of property.values) judge(typeof value === "string" ? value : stringify(value), deprecated, {
				at,
				object
			});
		}
	}
});

// src/lint/suppressions.ts
/** Takes out the findings that the plan suppresses on purpose. One past its date no longer holds. */
function applySuppressions(found, plan, now) {
	const byRule = /* @__PURE__ */ new Map();
	for (const suppression of plan.suppressions) {
		if (isExpired(suppression, now)) continue;
		const others = byRule.get(suppression.rule);
		if (others) others.push(suppression);
		else byRule.set(suppression.rule, [suppression]);
	}
	const used = /* @__PURE__ */ new Set();
	const findings = [];
	const suppressed = [];
	for (const finding of found) {
		const silencing = (byRule.get(finding.rule) ?? []).filter((suppression) => covers(suppression, finding));
		for (const suppression of silencing) used.add(suppression);
		if (silencing.length > 0) suppressed.push(finding);
		else findings.push(finding);
	}
	return {
		findings,
		suppressed,
		used
	};
}
/** ISO dates compare as text; the date itself still counts. */
function isExpired(suppression, now) {
	return suppression.until !== null && suppression.until < now.slice(0, 10);
}
function covers(suppression, finding) {
	const { object } = suppression;
	if (object === "plan" || object === finding.object) return true;
	if (object.startsWith("event:") && finding.object.startsWith(`property:${object.slice(6)}/`)) return true;
	if (finding.object.startsWith(`${object}.`) || finding.object.startsWith(`${object}[`)) return true;
	const node = suppressedNode(suppression);
	if (node === null || finding.at.file !== suppression.at.file) return false;
	return finding.at.pointer === node || finding.at.pointer.startsWith(`${node}/`);
}
/** The pointer of the thing that carries `ignore: [...]`; null for a comment, which says it by its object alone. */
function suppressedNode({ form, at }) {
	if (form === "comment") return at.pointer === "" ? null : at.pointer;
	const list = parent(at.pointer);
	const node = list === null ? null : parent(list);
	return node === "" || node === "/plan" ? null : node;
}

// src/lint/rules/suppression-hygiene.ts
const suppressionHygiene = defineRule({
	id: "suppression-hygiene",
	group: "structure",
	summary: "Suppressions are of known rules, needed, in date, and say why.",
	why: "A suppression that nobody can explain any more hides the next finding too.",
	level: "warning",
	options: {
		schema: optionsOf({ requireReason: flag("Whether each suppression must give a reason.") }),
		defaults: { requireReason: true }
	},
	messages: {
		unknownRule: (data) => [...say`Unexpected suppression of ${data.rule}, which is not a rule`, ...data.meant ? say`; did you mean ${data.meant}?` : words$1("")],
		noRule: () => say`Unexpected suppression of no rule, expected ${"waymark-ignore RULE: reason"}`,
		always: (data) => say`Unexpected suppression of ${data.rule}: what keeps a plan from being read can't be suppressed, only mended`,
		expired: (data) => say`Unexpected suppression of ${data.rule}: it ended on ${name(data.until)}. Mend what it hid, or give it a new date`,
		unused: (data) => say`Unexpected suppression of ${data.rule}: there is no such finding here any more. Remove it`,
		noReason: (data) => say`Unexpected suppression of ${data.rule} without a reason, expected one, so that others know when it can go`
	},
	fix: "safe",
	examples: {
		valid: [{
			plan: "events:\n  Order Completed:\n    description: A customer has paid for an order.\n    stage: buy\n    ignore: [{ rule: stage-valid, reason: The new funnel comes in May., until: 2027-01-01 }]\n",
			now: "2026-11-01"
		}],
		invalid: [
			{
				plan: "events:\n  Order Completed:\n    description: A customer has paid for an order.\n    ignore:\n      - { rule: stage-vali, reason: Typo. }\n      - { rule: stage-valid, reason: No longer needed. }\n      - { rule: event-name-case, reason: Old., until: 2020-01-01 }\n",
				now: "2026-11-01",
				findings: [
					"5:9-5:44 unknownRule",
					"6:9-6:57 unused",
					"7:9-7:67 expired"
				]
			},
			{
				plan: "events:\n  Order Completed:\n    description: A customer has paid for an order.\n    stage: buy\n    ignore: [{ rule: stage-valid }]\n",
				now: "2026-11-01",
				findings: ["5:14-5:35 noReason"]
			},
			{
				plan: "events:\n  # waymark-ignore: stage-valid\n  Order Completed:\n    description: A customer has paid for an order.\n",
				findings: ["2:3-2:32 noRule"]
			}
		]
	},
	sources: ["Glean: UNUSED_NO_LINT", "ESLint: unused directives"],
	last: true,
	check({ plan, now, unused, rules, options, report }) {
		const removal = removals(plan, unused);
		for (const suppression of plan.suppressions) {
			const { at, object, rule, until } = suppression;
			const found = {
				at,
				object
			};
			const known = rules.get(rule);
			if (rule === "") report("noRule", {
				...found,
				data: void 0
			});
			else if (known === void 0) {
				const meant = nearest(rule, rules.keys());
				report("unknownRule", {
					...found,
					data: {
						rule,
						meant
					},
					...meant ? { suggestion: meant } : {}
				});
			} else if (known.problem) report("always", {
				...found,
				data: { rule }
			});
			else if (isExpired(suppression, now)) report("expired", {
				...found,
				data: {
					rule,
					until: until ?? ""
				}
			});
			else if (unused.has(suppression)) {
				const fix = removal(suppression);
				report("unused", {
					...found,
					data: { rule },
					...fix ? { fix } : {}
				});
			} else if (options.requireReason && !suppression.reason?.trim()) report("noReason", {
				...found,
				data: { rule }
			});
		}
	}
});
/** A list whose every entry is unused goes as a whole; a comment goes once all the rules that it names are. */
function removals(plan, unused) {
	const needed = new Set(plan.suppressions.filter((one) => !unused.has(one)).map(placeOf));
	return (suppression) => {
		const { at, form } = suppression;
		const list = parent(at.pointer);
		const whole = !needed.has(placeOf(suppression));
		if (form === "comment") return whole ? {
			at,
			kind: "remove"
		} : null;
		return {
			at: whole && list !== null ? {
				...at,
				pointer: list
			} : at,
			kind: "remove"
		};
	};
}
/** The same for the entries of one list, and for the rules of one comment. */
function placeOf({ at, form }) {
	return JSON.stringify([
		at.file,
		form === "data" ? parent(at.pointer) : at.range?.[0] ?? null,
		form
	]);
}

// src/lint/rules/trigger-required.ts
const triggerRequired = defineRule({
	id: "trigger-required",
	group: "metadata",
	summary: "Every event says when it fires and from which sources.",
	why: "Two apps that send one event at two moments send two events.",
	level: "warning",
	options: {
		schema: optionsOf({ fields: someOf(["trigger", "sources"], "What must be stated.") }),
		defaults: { fields: ["trigger", "sources"] }
	},
	messages: {
		noTrigger: (data) => say`Unexpected event ${data.event} without a trigger, expected ${"trigger"} with the moment at which it is sent`,
		noSources: (data) => say`Unexpected event ${data.event} without sources, expected ${"sources"} with the apps that send it`
	},
	fix: "none",
	examples: {
		valid: [{ plan: "sources:\n  web: { type: javascript }\nevents:\n  Order Completed: { trigger: The payment is confirmed., sources: [web] }\n" }, { plan: "events:\n  Order Completed: {}\n" }],
		invalid: [{
			plan: "sources:\n  web: { type: javascript }\nevents:\n  Order Completed: { sources: [web] }\n  Cart Viewed: { trigger: The cart is on the screen. }\n  Cart Shared: { trigger: \" \", sources: [web] }\n",
			findings: [
				"4:3-4:18 noTrigger",
				"5:3-5:14 noSources",
				"6:3-6:14 noTrigger"
			]
		}]
	},
	sources: ["Snowplow: event specifications", "DuckDuckGo: pixel definitions"],
	needs: "sources",
	sees: "each",
	check({ plan, options, report }) {
		for (const event of plan.events.values()) {
			if (event.status === "deprecated") continue;
			const found = {
				at: event.at,
				object: eventId(event.id),
				data: { event: event.name }
			};
			const variants = [...event.variants.values()];
			const hasTrigger = isSaid(event.trigger) || variants.length > 0 && variants.every(({ trigger }) => isSaid(trigger));
			if (options.fields.includes("trigger") && !hasTrigger) report("noTrigger", found);
			if (options.fields.includes("sources") && !event.sourcesDeclared) report("noSources", found);
		}
	}
});
function isSaid(text) {
	return text !== null && text.trim() !== "";
}

// src/lint/rules/unknown-keyword.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const unknownKeyword = defineRule({
	id: "unknown-keyword",
	group: "structure",
	summary: "Keywords and formats of JSON Schema are spelt as the standard spells them.",
	why: "A validator passes over what it does not know: a misspelt limit limits nothing, and nobody is told.",
	level: "error",
	options: {
		schema: optionsOf({ allow: names("Keywords and formats of your own.") }),
		defaults: { allow: [] }
	},
	messages: {
		misspelt: (data) => say`Unexpected keyword ${data.keyword}, expected ${data.expected}: as it is, it has no effect`,
		format: (data) => say`Unexpected format ${data.format}, expected ${data.expected}: as it is, it checks nothing`
	},
	fix: "suggestion",
	examples: {
		valid: [{ plan: "events:\n  Order Completed:\n    schema:\n      type: object\n      x-owner: checkout\n      properties: { mexLength: { type: string, example: a } }\n" }, { plan: "events:\n  Order Completed:\n    properties:\n      a: { type: string, format: currency }\n      b: { type: string, format: guid }\n      c: { type: string, format: uuid4 }\n      d: { type: string, format: iri }\n" }],
		invalid: [
			{
				plan: "events:\n  Order Completed:\n    schema:\n      type: object\n      properties:\n        name: { type: string, mexLength: 20 }\n        total: { type: number, Minimum: 0 }\n",
				findings: ["6:31-6:40 misspelt", "7:32-7:39 misspelt"]
			},
			{
				plan: "properties:\n  mail: { type: string, format: emial }\nevents:\n  Order Completed:\n    properties:\n      paid_at: { type: string, format: datetime }\n      links: { type: array, items: { type: string, format: Uri } }\n",
				findings: [
					"2:25-2:31 format",
					"6:32-6:38 format",
					"7:52-7:58 format"
				]
			},
			{
				plan: "events:\n  Order Completed:\n    schema: { properties: { mail: { type: string, format: e-mail } } }\n",
				findings: ["3:51-3:57 format"]
			},
			{
				plan: "events:\n  Order Completed:\n    schema:\n      properties: { a: { $ref: \"#/definitions/x\" }, b: { $ref: \"#/definitions/x\" } }\n      definitions:\n        x: { type: string, mexLength: 20 }\n",
				findings: ["6:28-6:37 misspelt"]
			}
		]
	},
	sources: ["Measured: more than 120 in public schemas"],
	sees: "each",
	check({ plan, options, report }) {
		const judgeFormat = ({ keyword, value, pointer }, file, object) => {
			if (keyword !== "format" || typeof value !== "string" || options.allow.includes(value)) return;
			const expected = meantFormat(value);
			if (expected === null) return;
			report("format", {
				at: {
					file,
					pointer: join(pointer, keyword)
				},
				object,
				data: {
					format: value,
					expected
				},
				suggestion: expected
			});
		};
		for (const { property, object, event } of propertySubjects(plan)) {
			if (event?.body.written || refersElsewhere(property)) continue;
			for (const keyword of ownKeywords(property.schema, property.at.pointer)) judgeFormat(keyword, property.at.file, object);
		}
		for (const event of plan.events.values()) {
			const { body } = event;
			if (!body.written) continue;
			for (const found of keywordsIn(body.written, body.at.pointer)) {
				const { keyword, pointer } = found;
				judgeFormat(found, body.at.file, eventId(event.id));
				const expected = options.allow.includes(keyword) ? null : misspelt(keyword);
				if (expected === null) continue;
				report("misspelt", {
					at: {
						file: body.at.file,
						pointer: join(pointer, keyword)
					},
					object: eventId(event.id),
					data: {
						keyword,
						expected
					},
					suggestion: expected
				});
			}
		}
	}
});
/** The keyword that was meant, or null: at most two letters differ, and at most one in a short word. */
function misspelt(keyword) {
	if (schemaKeywords.has(keyword) || foreignKeywords.has(keyword) || /^x[-_]/i.test(keyword)) return null;
	const limit = keyword.length >= 8 ? 2 : 1;
	if (keyword.length < 4) return null;
	for (const known of schemaKeywords) if (known.toLowerCase() === keyword.toLowerCase()) return known;
	let best = null;
	for (const known of schemaKeywords) if (known.length >= 4 && (0, import_fastest_levenshtein.distance)(known, keyword) <= limit) {
		if (best === null || (0, import_fastest_levenshtein.distance)(known, keyword) < (0, import_fastest_levenshtein.distance)(best, keyword)) best = known;
	}
	return best;
}
/** The format that was meant, or null: another case or separator, or one letter that is missing, too much, other or swapped. */
function meantFormat(format) {
	const bare = (text) => text.replace(/[-_ ]/g, "").toLowerCase();
	if (knownFormats.has(format)) return null;
	for (const known of standardFormats) if (bare(known) === bare(format)) return known;
	const stem = format.replace(/(?:s|v?[\d.]+)$/, "");
	if (format.length < 4 || standardFormats.includes(stem)) return null;
	return standardFormats.find((known) => oneTypoApart(known, format)) ?? null;
}

// src/lint/rules/unused-definition.ts
const unusedDefinition = defineRule({
	id: "unused-definition",
	group: "structure",
	summary: "Everything that is defined is used somewhere.",
	why: "Unused definitions look like facts; people read them, translate them and build on them.",
	level: "info",
	options: {
		schema: optionsOf(),
		defaults: {}
	},
	messages: { unused: (data) => say`Unexpected ${words$1(data.what)} ${data.id} that nothing refers to, expected a use, or no definition` },
	fix: "none",
	examples: {
		valid: [{ plan: "kpis:\n  revenue: { description: Revenue a day. }\nproperties:\n  total: { type: number }\nevents:\n  Order Completed: { kpis: [revenue], properties: { total: { $ref: \"#/properties/total\" } } }\n" }],
		invalid: [{
			plan: "kpis:\n  revenue: { description: Revenue a day. }\nproperties:\n  total: { type: number }\nbundles:\n  cart: { properties: { id: { type: string } } }\n",
			findings: [
				"2:3-2:10 unused",
				"4:3-4:8 unused",
				"6:3-6:7 unused"
			]
		}]
	},
	sources: ["Measured: 16 of 361 types of a public registry were unused"],
	check({ plan, report }) {
		const used = usedIn(plan);
		const judge = (kind, what, things) => {
			for (const [id, { at }] of things) {
				if (used.has(`${kind}:${id}`)) continue;
				report("unused", {
					at,
					object: kind === "library" ? libraryId(id) : thingId(kind, id),
					data: {
						what,
						id
					}
				});
			}
		};
		judge("owner", "owner", plan.owners);
		judge("kpi", "KPI", plan.kpis);
		judge("use-case", "use case", plan.useCases);
		if ([...plan.events.values()].some((event) => event.sourcesDeclared)) judge("source", "source", plan.sources);
		judge("library", "library property", plan.library);
		judge("schema", "schema", plan.schemas);
		judge("bundle", "bundle", plan.bundles);
	}
});
/** Everything that something refers to, as `kind:id`. */
function usedIn(plan) {
	const used = /* @__PURE__ */ new Set();
	const use = (kind, ids) => {
		for (const id of ids) if (id !== null) used.add(`${kind}:${id}`);
	};
	const useProperty = (property) => {
		use("owner", [property.owner]);
		use("kpi", property.kpis);
		for (const { kind, name } of property.via) use(kind, [name]);
		for (const child of property.children) useProperty(child);
	};
	use("owner", [plan.ownership?.wrangler ?? null]);
	for (const { owner } of [
		...plan.kpis.values(),
		...plan.sources.values(),
		...plan.destinations.values()
	]) use("owner", [owner]);
	for (const { outcomes } of plan.useCases.values()) {
		use("owner", outcomes.flatMap(({ stakeholders }) => stakeholders));
		use("kpi", outcomes.flatMap(({ kpis }) => kpis));
	}
	use("owner", [...plan.owners.values()].filter(({ roles }) => roles.length > 0).map(({ id }) => id));
	for (const destination of plan.destinations.values()) use("source", destination.sources ?? []);
	for (const set of [plan.traits.user, plan.traits.group]) {
		use("owner", [set.owner]);
		for (const property of set.body.properties) useProperty(property);
	}
	for (const event of plan.events.values()) {
		use("owner", [event.owner, event.champion]);
		use("kpi", event.kpis);
		use("use-case", event.useCases);
		use("bundle", event.include);
		if (event.sourcesDeclared) use("source", event.sources.map(({ id }) => id));
		for (const { properties } of bodiesOf(event)) for (const property of properties) useProperty(property);
	}
	for (const property of plan.common.values()) useProperty(property);
	return used;
}

// src/lint/rules/user-id-stable.ts
const userIdStable = defineRule({
	id: "user-id-stable",
	group: "identity",
	summary: "A person's id is no e-mail address, name or phone number.",
	why: "People change addresses and names; with them the history of the profile is lost or given to somebody else.",
	level: "error",
	options: {
		schema: optionsOf({ formats: names("Formats that an id of a person may not have.") }),
		defaults: { formats: [
			"email",
			"idn-email",
			"phone",
			"tel",
			"hostname",
			"name"
		] }
	},
	messages: { unstable: (data) => say`Unexpected ${data.format} as ${data.name}, expected an id that never changes: a UUID, or the key in your database` },
	fix: "none",
	examples: {
		valid: [{ plan: "identifiers:\n  user_id: { entity: user, format: uuid }\n  email: { entity: user, format: email }\nproperties:\n  user_id: { type: string, format: uuid }\n" }],
		invalid: [{
			plan: "identifiers:\n  user_id: { entity: user, format: email }\nproperties:\n  userId: { type: string, format: email }\n",
			findings: ["2:28-2:34 unstable", "4:3-4:9 unstable"]
		}]
	},
	sources: ["Segment: identify, best practices"],
	sees: "each",
	check({ plan, options, report }) {
		const judge = (name, format, where) => {
			if (typeof format !== "string" || !options.formats.includes(format) || !isUserId(name)) return;
			report("unstable", {
				...where,
				data: {
					name,
					format
				}
			});
		};
		for (const { name, format, at } of plan.identifiers.values()) judge(name, format, {
			at: {
				file: at.file,
				pointer: join(at.pointer, "format")
			},
			object: thingId("identifier", name)
		});
		for (const { property, object } of propertySubjects(plan)) if (!refersElsewhere(property)) judge(property.name, own(property.schema, "format"), {
			at: property.at,
			object
		});
	}
});
function isUserId(name) {
	return /^(?:user id|userid|uid|customer id|account id)$/i.test(splitWords(name).join(" "));
}

// src/model/version.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** Changes of words and people: what is sent and how it is read stays the same. */
const needsNothing = /-(?:version|owner|kpis|stage|description|tags|examples|category|metadata)-changed$|^suppression-|-(?:deprecated|restored|activated)$/;
/** Facts about who uses the data, and words about other things; the events themselves stay. */
const notOfData = /^(?:owner|kpi|use-case|migration|removed-name)-|^(?:ownership|funnel|source|destination|identifier)-changed$/;
/** What changes ask of a version: a break a new major, an addition a new minor; null for nothing. */
function versionStep(changes) {
	if (changes.some((change) => change.level === "breaking")) return "major";
	return changes.some((change) => !needsNothing.test(change.kind)) ? "minor" : null;
}
/** The same for the plan as a whole: an event that goes live is an addition to it. */
function planStep(changes) {
	if (changes.some((change) => change.level === "breaking")) return "major";
	const adds = ({ kind }) => kind === "event-activated" || !(needsNothing.test(kind) || notOfData.test(kind));
	return changes.some(adds) ? "minor" : null;
}
function isVersion(text) {
	return import_semver.default.valid(text) !== null;
}
/** The least version that is one step on from another; null where that one is no version. */
function nextVersion(from, step) {
	const version = import_semver.default.parse(from);
	if (version === null || step === null) return version?.version ?? null;
	return version.inc(step).version;
}
/** Whether a version is at least a step on from another. Both are versions. */
function isStepOn(from, to, step) {
	return import_semver.default.major(to) > import_semver.default.major(from) || import_semver.default.gte(to, new import_semver.default.SemVer(from).inc(step));
}

// src/lint/rules/version-matches-change.ts
const versionMatchesChange = defineRule({
	id: "version-matches-change",
	group: "structure",
	summary: "An event's version says what its changes mean: a break is a new major, an addition a new minor.",
	why: "Those who send and read the event decide by its version whether they must act.",
	level: "error",
	options: {
		schema: optionsOf(),
		defaults: {}
	},
	messages: {
		needsMajor: (data) => say`Unexpected version ${data.version} of ${data.event}, expected ${data.expected}: this change breaks those who use ${name(data.event)}`,
		needsMinor: (data) => say`Unexpected version ${data.version} of ${data.event}, expected ${data.expected}: this change adds to what ${name(data.event)} may hold`
	},
	fix: "safe",
	examples: {
		valid: [{
			base: "events:\n  Order Completed: { version: 1.2.0, properties: { total: { type: number } } }\n",
			plan: "events:\n  Order Completed: { version: 2.0.0, properties: { total: { type: string } } }\n"
		}, {
			base: "events:\n  Order Completed: { version: 1.2.0 }\n",
			plan: "events:\n  Order Completed: { version: 1.2.0, description: Paid. }\n  Cart Viewed: { version: 7.0.0 }\n"
		}],
		invalid: [{
			base: "events:\n  Order Completed: { version: 1.2.0, properties: { total: { type: number } } }\n",
			plan: "events:\n  Order Completed: { version: 1.2.0, properties: { total: { type: string } } }\n",
			findings: ["2:22-2:29 needsMajor"]
		}, {
			base: "events:\n  Order Completed: { version: 1.2.0, properties: { total: { type: number } } }\n",
			plan: "events:\n  Order Completed: { version: 1.2.1, properties: { total: { type: number }, tax: { type: number } } }\n",
			findings: ["2:22-2:29 needsMinor"]
		}]
	},
	sources: ["SchemaVer", "Semantic Versioning"],
	needs: "base",
	check({ plan, base, changes, report }) {
		for (const event of plan.events.values()) {
			const before = baseEvent(event, base);
			if (!before?.version || !event.version || before.status === "draft" || event.status === "draft") continue;
			const needed = neededStep(changes.filter((change) => concerns(change, event)));
			const expected = nextVersion(before.version, needed);
			if (needed === null || expected === null || !isVersion(event.version)) continue;
			if (isStepOn(before.version, event.version, needed)) continue;
			const at = {
				file: event.at.file,
				pointer: join(event.at.pointer, "version")
			};
			report(needed === "major" ? "needsMajor" : "needsMinor", {
				at,
				object: eventId(event.id),
				data: {
					event: event.name,
					version: event.version,
					expected
				},
				suggestion: expected,
				fix: {
					at,
					kind: "set-value",
					value: expected
				},
				...needed === "minor" ? { atMost: "warning" } : {}
			});
		}
	}
});
/** Whether a change is of an event, on its own or as one of those that a shared change reaches. */
function concerns(change, event) {
	return change.event === event.id || (change.events?.includes(event.id) ?? false);
}
/** An accepted break asks for nothing more, whichever way it was accepted. */
function neededStep(changes) {
	const breaking = changes.filter((change) => change.level === "breaking");
	return breaking.length > 0 && breaking.every((change) => change.approved !== null) ? null : versionStep(changes);
}

// src/lint/rules/warehouse-collision.ts
const warehouseCollision = defineRule({
	id: "warehouse-collision",
	group: "destinations",
	summary: "No two names become one column or table, and none hits a column that is there already.",
	why: "A warehouse keeps one of the two; the values of the other are gone.",
	level: "error",
	options: {
		schema: optionsOf({
			providers: someOf(["segment", "rudderstack"], "Loaders whose own columns count."),
			exceptions
		}),
		defaults: {
			providers: ["segment", "rudderstack"],
			exceptions: []
		}
	},
	messages: {
		column: (data) => say`Unexpected ${data.name} beside ${data.other}: both become the column ${data.column} in ${name(data.warehouse)}`,
		table: (data) => say`Unexpected event ${data.name} beside ${data.other}: both become the table ${data.column} in ${name(data.warehouse)}`,
		system: (data) => say`Unexpected property ${data.name}: ${name(data.warehouse)} keeps ${data.kept} for itself. Expected another name`,
		reserved: (data) => say`Unexpected property ${data.name}: the loader writes its own column ${data.column} in ${name(data.warehouse)} and discards it. Expected another name`
	},
	fix: "none",
	examples: {
		valid: [
			{ plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  Cart Viewed: { properties: { userId: { type: string }, user_id: { type: string } } }\n" },
			{ plan: "destinations:\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed: { properties: { cart_id: { type: string } } }\n  Cart Shared: { properties: { cartId: { type: string } } }\n" },
			{ plan: "destinations:\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed: { properties: { cart_id: { type: string }, cartId: { type: string } }, names: { dwh: { properties: { cartId: basket_id } } } }\n" }
		],
		invalid: [
			{
				plan: "destinations:\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed: { properties: { cart_id: { type: string }, cartId: { type: string } } }\n  cart_viewed: { properties: { user_id: { type: string } } }\n",
				findings: [
					"4:59-4:65 column",
					"5:3-5:14 table",
					"5:32-5:39 reserved"
				]
			},
			{
				plan: "destinations:\n  dwh: { type: bigquery }\nevents:\n  Cart Viewed: { properties: { _table_size: { type: number } } }\n",
				findings: ["4:32-4:43 system"]
			},
			{
				plan: "destinations:\n  dwh: { type: redshift }\nsources:\n  ios: { type: ios }\nevents:\n  Cart Viewed: { properties: { cart_id: { type: string }, size: { type: number } }, names: { dwh: { properties: { size: cart_id } } } }\n  Cart Shared: { names: { dwh: cart_viewed }, properties: { tab: { type: string } }, variants: { ios: { properties: { Tab: { type: string } } } } }\n",
				findings: [
					"6:59-6:63 column",
					"7:3-7:14 table",
					"7:119-7:122 column"
				]
			},
			{
				plan: "destinations:\n  dwh: { type: postgres }\ntraits:\n  user:\n    firstName: { type: string }\n    first_name: { type: string }\nevents:\n  Cart Viewed: {}\n",
				findings: ["6:5-6:15 column"]
			}
		]
	},
	sources: ["Segment: warehouse schemas", "go-snakecase"],
	sees: "names",
	check({ plan, destinationTypes, options, report }) {
		const objectOf = objectFinder(plan);
		const loaders = new Set(options.providers.length > 0 ? eventColumns : []);
		const told = /* @__PURE__ */ new Set();
		const isNew = (key) => !told.has(key) && told.add(key).size > 0;
		for (const target of targetsOf(plan, destinationTypes)) {
			const { type, destination } = target;
			if (type === null || !Object.hasOwn(warehouses, type)) continue;
			const warehouse = destination.name ?? destination.id;
			const judge = (columns, own, id) => {
				for (const { property, sent, column, other } of columns) {
					if (options.exceptions.includes(property.name)) continue;
					const object = objectOf(property, id(property.path));
					const found = {
						at: property.at,
						object
					};
					const name = property.path;
					const kept = systemName(sent, type);
					if (other && isNew(`column ${object}`)) {
						const data = {
							name,
							other: other.path,
							column: folded(column, type),
							warehouse
						};
						report("column", {
							...found,
							data,
							related: [other.at]
						});
					} else if (kept !== null && isNew(`system ${object}`)) report("system", {
						...found,
						data: {
							name,
							kept,
							warehouse
						}
					});
					else if (own.has(column) && isNew(`reserved ${object}`)) report("reserved", {
						...found,
						data: {
							name,
							column: folded(column, type),
							warehouse
						}
					});
				}
			};
			const tables = /* @__PURE__ */ new Map();
			for (const event of plan.events.values()) {
				if (!event.destinations.includes(destination.id)) continue;
				const table = columnName(eventNameAt(event, target));
				const twin = event.type === "track" ? tables.get(table) : void 0;
				if (twin && isNew(`table ${event.name}`)) {
					const data = {
						name: event.name,
						other: twin.name,
						column: folded(table, type),
						warehouse
					};
					report("table", {
						at: event.at,
						object: eventId(event.id),
						data,
						related: [twin.at]
					});
				}
				if (!twin && event.type === "track") tables.set(table, event);
				judge(columnsFrom(reaching(event, target), (one) => propertyNameAt(one, event, target)), loaders, (path) => propertyId(event.id, path));
			}
			for (const { kind, destinations, body } of [plan.traits.user, plan.traits.group]) {
				if (!destinations.includes(destination.id)) continue;
				judge(columnsFrom(body.properties, (one) => one.name), /* @__PURE__ */ new Set(), (path) => traitId$1(kind, path));
			}
		}
	}
});
/** The columns of a table; objects are flattened, lists are one column. */
function columnsFrom(properties, sentName) {
	const first = /* @__PURE__ */ new Map();
	return properties.flatMap((top) => columnsOf(top).map((property) => {
		const column = columnOf(property, top, sentName(top));
		const other = first.get(column) ?? null;
		if (!other) first.set(column, property);
		return {
			property,
			sent: property === top ? sentName(top) : property.name,
			column,
			other
		};
	}));
}
/** What the warehouse keeps for itself that a name runs into, or null. */
function systemName(sent, type) {
	const { prefixes, systemColumns } = warehouses[type];
	return prefixes.find((prefix) => sent.toUpperCase().startsWith(prefix)) ?? systemColumns.find((column) => column === sent.toLowerCase()) ?? null;
}

// src/lint/rules/yaml-syntax.ts
const yamlSyntax = defineProblem({
	id: "yaml-syntax",
	summary: "Every YAML file can be parsed.",
	why: "Nothing that stands in a broken file can be checked, and apps that generate code from it break too.",
	examples: {
		valid: [{ plan: "events:\n  Order Completed: { description: \"Unit price: in EUR\" }\n" }],
		invalid: [{
			plan: "events:\n  Order Completed:\n    description: Unit price: in EUR\n",
			findings: ["3:18-3:19 blockAsImplicitKey"]
		}]
	}
});

// src/lint/registry.ts
/** Every rule, in the order of the reference: those that check a plan, then those that are found while reading it. */
const rules = [
	eventNameCase,
	propertyNameCase,
	enumValueCase,
	eventNamePattern,
	eventNameTense,
	nameTerms,
	nameCharset,
	nameNoDynamic,
	eventNameNoValue,
	propertyNameHint,
	nameUnique,
	nameNearDuplicate,
	propertyTypeRequired,
	propertyTypeConsistent,
	dateFormat,
	enumValuesValid,
	enumValuesConsistent,
	enumSuggested,
	moneyNeedsCurrency,
	platformParity,
	descriptionRequired,
	ownerRequired,
	ownerResolves,
	rolesCovered,
	triggerRequired,
	kpiRequired,
	stageValid,
	eventBudget,
	lowValueEvent,
	specEventNearMiss,
	specReservedType,
	destinationLimits,
	destinationReserved,
	destinationTypes,
	warehouseCollision,
	deprecatedNeedsReplacement,
	reviewDue,
	sunsetPassed,
	noNameReuse,
	identifierDeclared,
	identifierConsistent,
	userIdStable,
	noImplicitExternalId,
	piiClassified,
	piiForbidden,
	piiDestination,
	suppressionHygiene,
	unknownKeyword,
	exampleValid,
	versionMatchesChange,
	unusedDefinition,
	fileReadable,
	fileLimits,
	yamlSyntax,
	jsonSyntax,
	noUnknownKey,
	planShape,
	referenceResolves,
	duplicateName,
	approvalsFile
];

// src/lint/presets/amplitude.ts
const amplitude = {
	id: "amplitude",
	summary: "Amplitude's playbook: Title Case events of a noun and a past-tense verb.",
	rules: {
		"event-name-case": ["error", { style: "title" }],
		"event-name-pattern": ["warning", { framework: "object-action" }],
		"event-name-tense": ["warning", { tense: "past" }]
	}
};

// src/lint/presets/ga4.ts
const ga4 = {
	id: "ga4",
	summary: "Google Analytics 4: snake_case names; its limits, reserved names and flat properties where a destination is of type ga4.",
	rules: {
		"event-name-case": ["error", { style: "snake" }],
		"event-name-pattern": "off",
		"event-name-tense": "off",
		"property-name-case": ["error", { style: "snake" }],
		"destination-limits": "error",
		"destination-reserved": "error",
		"destination-types": "error",
		"event-budget": ["warning", {
			plan: 500,
			perEvent: 25
		}]
	}
};

// src/lint/presets/mixpanel.ts
const mixpanel = {
	id: "mixpanel",
	summary: "Mixpanel's advice: short object-action names in the past tense, of six words at most.",
	rules: {
		"event-name-pattern": ["warning", { framework: "object-action" }],
		"event-name-tense": ["warning", { tense: "past" }],
		"name-charset": ["error", { maxWords: 6 }]
	}
};

// src/lint/presets/none.ts
const none = {
	id: "none",
	summary: "Every rule off, as a start from nothing; what keeps a plan from being read still counts.",
	rules: {}
};

// src/lint/presets/otel.ts
const otel = {
	id: "otel",
	summary: "OpenTelemetry's conventions: lower-case names in dotted namespaces, snake_case between the dots, ASCII.",
	rules: {
		"event-name-case": ["error", {
			style: "snake",
			namespace: "."
		}],
		"event-name-pattern": "off",
		"event-name-tense": "off",
		"property-name-case": ["error", {
			style: "snake",
			namespace: "."
		}],
		"property-name-hint": ["warning", {
			boolean: [],
			date: []
		}],
		"name-charset": ["error", { allow: "ascii" }]
	}
};

// src/lint/presets/posthog.ts
const posthog = {
	id: "posthog",
	summary: "PostHog's conventions: category:object_action in snake_case and the present tense, is_/has_ for booleans.",
	rules: {
		"event-name-case": ["error", {
			style: "snake",
			namespace: ":"
		}],
		"event-name-pattern": ["warning", {
			separator: ":",
			components: [{ name: "category" }, { name: "object_action" }]
		}],
		"event-name-tense": ["warning", { tense: "present" }],
		"property-name-case": ["error", { style: "snake" }],
		"property-name-hint": ["warning", {
			boolean: ["is", "has"],
			date: ["date", "timestamp"]
		}]
	}
};

// src/lint/presets/privacy.ts
const privacy = {
	id: "privacy",
	summary: "Privacy: personal data is classified and goes only where it may.",
	rules: {
		"pii-classified": "error",
		"pii-forbidden": "error",
		"pii-destination": "error",
		"no-implicit-external-id": "error"
	}
};

// src/lint/presets/recommended.ts
/** The ground of every other preset: each rule at its own level with its own defaults, which the rule's file states. */
const recommended = {
	id: "recommended",
	summary: "The ground of every config. It imposes no style: names follow the style that most of them are in.",
	rules: {}
};

// src/lint/presets/segment.ts
const specs = ["segment"];
const segment = {
	id: "segment",
	summary: "Segment's conventions: Title Case events, snake_case properties, object and past-tense action, the semantic spec.",
	rules: {
		"event-name-case": ["error", {
			style: "title",
			specs
		}],
		"event-name-pattern": ["warning", {
			framework: "object-action",
			specs
		}],
		"event-name-tense": ["warning", {
			tense: "past",
			specs
		}],
		"property-name-case": ["error", {
			style: "snake",
			specs
		}],
		"property-name-hint": ["off", { specs }],
		"name-unique": ["error", { specs }],
		"name-near-duplicate": ["warning", { specs }],
		"property-type-required": ["error", { specs }],
		"property-type-consistent": ["error", { specs }],
		"enum-suggested": ["info", { specs }],
		"no-implicit-external-id": ["warning", { specs }],
		"spec-event-near-miss": ["warning", { specs }],
		"spec-reserved-type": ["error", { specs }]
	}
};

// src/lint/presets/snake-case.ts
const snakeCase = {
	id: "snake-case",
	summary: "Everything in snake_case: events, properties and traits; events in the past tense.",
	rules: {
		"event-name-case": ["error", { style: "snake" }],
		"event-name-tense": ["warning", { tense: "past" }],
		"property-name-case": ["error", { style: "snake" }]
	}
};

// src/lint/presets/snowplow.ts
const snowplow = {
	id: "snowplow",
	summary: "Snowplow's conventions: events in Title Case, properties in snake_case, a trigger for each event.",
	rules: {
		"event-name-case": ["error", { style: "title" }],
		"event-name-pattern": "off",
		"event-name-tense": "off",
		"property-name-case": ["error", { style: "snake" }],
		"trigger-required": "error"
	}
};

// src/lint/presets/strict.ts
const strict = {
	id: "strict",
	summary: "Every rule that warns is an error; KPI, trigger and the reasons of suppressions are required.",
	rules: {
		"enum-value-case": "error",
		"event-name-pattern": "error",
		"event-name-tense": "error",
		"name-terms": "error",
		"event-name-no-value": "error",
		"name-near-duplicate": "error",
		"enum-values-consistent": "error",
		"money-needs-currency": "error",
		"platform-parity": "error",
		"trigger-required": "error",
		"kpi-required": "error",
		"event-budget": "error",
		"low-value-event": "error",
		"destination-types": "error",
		"deprecated-needs-replacement": "error",
		"review-due": "error",
		"sunset-passed": "error",
		"no-implicit-external-id": "error",
		"pii-classified": "error",
		"suppression-hygiene": "error",
		"roles-covered": "warning"
	}
};

// src/lint/presets/value.ts
const value = {
	id: "value",
	summary: "Value: every event has an owner, a purpose, a step of the funnel and a trigger; every role is taken.",
	rules: {
		"kpi-required": "error",
		"stage-valid": ["error", {
			emptySteps: true,
			require: true
		}],
		"owner-required": "error",
		"trigger-required": "error",
		"roles-covered": "warning",
		"low-value-event": "error"
	}
};

// src/lint/presets/warehouse.ts
const warehouse = {
	id: "warehouse",
	summary: "Warehouses: names that stay apart as columns and tables, one type for a name, dates with a format.",
	rules: {
		"warehouse-collision": "error",
		"destination-limits": "error",
		"destination-reserved": "error",
		"property-type-required": "error",
		"property-type-consistent": "error",
		"date-format": "error"
	}
};

// src/lint/presets/index.ts
/** The built-in presets by id. */
const presets = new Map([
	recommended,
	none,
	segment,
	snakeCase,
	amplitude,
	mixpanel,
	posthog,
	snowplow,
	otel,
	ga4,
	warehouse,
	privacy,
	value,
	strict
].map((preset) => [preset.id, preset]));

export { destinationEffects as $, sparesDeprecated as A, closed as B, destinationTypes$1 as C, fileId as Ct, sqlWords as D, thingId as Dt, reservedNames as E, propertyId as Et, bodiesOf as F, splitWords as G, dialectUris as H, walkProperties as I, isRenamed as J, changeKinds as K, lazily as L, deprecatedObjects as M, propertySubjects as N, warehouses as O, traitId$1 as Ot, declaredTypes as P, propertyPair as Q, require_semver as R, acceptedTypes as S, eventOf as St, namePatterns as T, planId as Tt, withUnplanned as U, defsReference as V, foldName as W, listsChildren as X, itemsPair as Y, payloadPair as Z, folded as _, withEntry as _t, isVersion as a, count as at, reaching as b, same as bt, versionStep as c, destinationLabel as ct, isPlainlyValid as d, sourceLabel as dt, reaching$1 as et, specAlias as f, ANNOTATIONS as ft, columnsOf as g, editAt as gt, columnOf as h, withoutImplied as ht, isStepOn as i, closed$1 as it, baseEvent as j, limitRows as k, applySuppressions as l, kpiLabel as lt, columnName as m, meaningKey as mt, rules as n, value$1 as nt, nextVersion as o, englishList as ot, segmentEvents as p, allowedValues$1 as pt, detectors as q, concerns as r, values as rt, planStep as s, thousands as st, presets as t, typeWords as tt, isPlainlyInvalid as u, ownerLabel as ut, eventNameAt as v, withKeys as vt, eventColumns as w, libraryId as wt, targetsOf as x, eventId as xt, propertyNameAt as y, withRequired as yt, annotations as z };