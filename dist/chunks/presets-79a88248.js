#!/usr/bin/env node
import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime-7a094622.js";
import { n as require_fastest_levenshtein, t as nearest } from "./nearest-53cb2bf0.js";
import { _ as say, b as words$1, c as parent, d as code, i as own, m as name, n as isObject, o as stringify, p as list, r as objectFrom, s as join, t as canonical, u as segments } from "./json-ebf35c4e.js";
import { A as require_codegen, D as require_ref_error, E as require_core$1, O as require_validation_error, S as require_ajv, T as require_draft7, _ as require_applicator, b as require_next, f as require_validation, g as require_content, h as require_core, k as require_validate, m as require_format, n as require_formats, p as require_meta_data, r as require__2020, t as require_dist, v as require_schema, w as require_discriminator, x as require_dynamic, y as require_unevaluated } from "./dist-2c4678ef.js";

// src/model/object-id.ts
/** Names of things in reports, approvals and fingerprints: `event:NAME`, `property:EVENT/PATH`, `trait:user/PATH`, … */
const planId = "plan";
const eventId = (event) => `event:${event}`;
const propertyId = (event, path) => `property:${event}/${path}`;
const traitId$1 = (kind, path) => `trait:${kind}/${path}`;
const libraryId = (name) => `library:${name}`;
const fileId = (path) => `file:${path}`;
const thingId = (kind, id) => `${kind}:${id}`;

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
const ANNOTATIONS$1 = /* @__PURE__ */ new Set([
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
		...without(value, listed.keyword),
		enum: [...listed.values]
	}, texts);
	const entries = Object.entries(value).filter(([key, item]) => texts || !ANNOTATIONS$1.has(key) || !isAnnotation(key, item));
	return objectFrom(entries.map(([key, item]) => [key, keyword(key, item, texts)]));
}
function without(value, keyword) {
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
	for (const keyword of ["oneOf", "anyOf"]) {
		const branches = own(schema, keyword);
		if (!Array.isArray(branches) || branches.length === 0) continue;
		const values = branches.flatMap((branch) => isObject(branch) && isConst(branch) ? [branch["const"]] : []);
		if (values.length === branches.length && distinct(values).length === values.length) return {
			keyword,
			values
		};
	}
	return null;
}
const isConst = (branch) => Object.hasOwn(branch, "const") && Object.keys(branch).every((key) => key === "const" || ANNOTATIONS$1.has(key));

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
/** "1 event", "2 events" */
function count(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}

// src/diff/node-pair.ts
const NO_CHANGE = {
	from: [],
	to: [],
	lost: false,
	gained: false,
	disjoint: false,
	nullLost: false,
	nullGained: false
};
/** The types that a schema declares, in order; empty where it declares none. */
function typesOf$1(schema) {
	const type = own(schema, "type");
	if (typeof type === "string") return [type];
	return Array.isArray(type) ? type.filter((item) => typeof item === "string") : [];
}
function typeChange(base, head) {
	const [old, now] = [typesOf$1(base), typesOf$1(head)];
	const from = old.filter((type) => type !== "null");
	const to = now.filter((type) => type !== "null");
	const any = [old.length === 0, now.length === 0];
	const covered = (type, by) => by.includes(type) || type === "integer" && by.includes("number");
	const overlap = from.some((type) => covered(type, to)) || to.some((type) => covered(type, from));
	const nullBefore = old.includes("null");
	const nullAfter = now.includes("null");
	return {
		from,
		to,
		lost: any[0] ? !any[1] : !any[1] && from.some((type) => !covered(type, to)),
		gained: any[1] ? !any[0] : !any[0] && to.some((type) => !covered(type, from)),
		disjoint: !any[0] && !any[1] && !overlap && from.length + to.length > 0 && !(from.length === 0 || to.length === 0),
		nullLost: nullBefore && !nullAfter && !any[1],
		nullGained: !nullBefore && nullAfter && !any[0]
	};
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
		types: typeChange(base.schema, head.schema)
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
		types: old && now ? typeChange(old.schema, now.schema) : NO_CHANGE
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
	const types = typeChange(old.schema, now.schema);
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
/** True where the object's children are listed in itself, not in its items. */
function listsChildren(node) {
	return node.property === null || isObject(own(node.schema, "properties"));
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
function columns$1(c) {
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
	const shape = allowed ? valueList(allowed) : words$1(typeWords(typesOf$1(property.schema)));
	return property.required ? [...shape, ", required"] : shape;
}
const MANY_WORDS = /* @__PURE__ */ new Map([
	["integer", "whole numbers"],
	["number", "numbers"],
	["boolean", "yes or no"],
	["object", "objects"],
	["array", "lists"]
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
const keep = (c) => `type: ${c.data["from"].length === 1 ? c.data["from"] : `[${c.data["from"].join(", ")}]`}`;
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
	mend: (c) => say`keep ${keep(c)} in ${mendPlace}, add a new property of the new type beside it and deprecate this one`,
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
	if (text === "yes or no" || text.startsWith("any")) return text;
	return /^[aeiou]/.test(text) ? `an ${text}` : `a ${text}`;
}
/** An edit that sets the types that both sides, or either, allow; `null` as it was. */
function typeEdit(pair, types) {
	return editNode(pair, (node) => {
		const before = own(node, "type");
		const hadNull = Array.isArray(before) && before.includes("null");
		if (types.length === 0) return withKeys(node, { type: void 0 });
		return withKeys(node, { type: hadNull ? [...types, "null"] : [...types] });
	});
}
const covers$1 = (types, type) => types.length === 0 || types.includes(type) || type === "integer" && types.includes("number");
/** The types right on both sides. */
function common({ types }) {
	const kept = types.from.filter((type) => covers$1(types.to, type));
	const narrower = types.to.filter((type) => covers$1(types.from, type) && !kept.includes(type));
	return types.from.length === 0 ? [...types.to] : [...kept, ...narrower];
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
	mend: (c) => say`keep ${keep(c)} in ${mendPlace} until every app sends the narrower type`,
	...shown$5,
	detect: (pair) => typeFound(pair, pair.types.lost, () => typeEdit(pair, common(pair))),
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
	mend: (c) => say`keep ${keep(c)} in ${mendPlace}, or let the owners of the tables change the column first`,
	...shown$5,
	detect: (pair) => typeFound(pair, pair.types.gained, () => {
		const { from, to } = pair.types;
		const added = to.filter((type) => !covers$1(from, type));
		return typeEdit(pair, to.length === 0 ? [] : [...from, ...added]);
	}),
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
		...sources$1(base, head),
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
/** The state of a source that is there on both sides. */
function sources$1(base, head) {
	return head.sources.flatMap((source) => {
		const old = base.sources.find((other) => other.id === source.id);
		if (!old) return [];
		return factChange(old, source, { field: "sources" }).map((one) => ({
			...one,
			source: source.id,
			at: source.at,
			before: old.at
		}));
	});
}
/** Texts of a payload that is given as one JSON Schema. */
function bodyTexts(base, head) {
	return [
		"title",
		"description",
		"$comment",
		"examples",
		"default"
	].flatMap((key) => base.body.raw || head.body.raw ? factChange(base.body.schema[key], head.body.schema[key], { field: `schema.${key}` }) : []);
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
	title: (c) => isRetreat(c) ? [...whose(c), " is a draft again"] : say`${[...whose(c)]}: ${String(c.data["field"])} is changed`,
	message: (c) => say`${[...whose(c)]}: ${String(c.data["field"])} is changed from ${value$1(c.data["from"] ?? "none")} to ${value$1(c.data["to"] ?? "none")}`,
	...factShown,
	detect: ({ base, head, renamed }) => base && head ? metadata$1(base, head, renamed !== null) : [],
	examples: [{
		before: "events:\n  Cart Viewed: { champion: a.smith }\n",
		after: "events:\n  Cart Viewed: { champion: b.jones }\n",
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
	mend: (c) => say`keep both: add ${name(c.renamedFrom ?? "")} back in ${mendPlace} as ${"deprecated"} with ${`replacedBy: ${c.event}`}; remove it once ${allSenders(c)} the new name`,
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
const isDeprecated = (event) => stage(event) === "deprecated";
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
	const others = [...c.plans.head.events.values()].filter((other) => other !== event && !isDeprecated(other));
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
	detect: ({ base, head }) => base && head && !isDeprecated(base) && isDeprecated(head) ? [{ data: {
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
	detect: ({ base, head }) => base && head && isDeprecated(base) && !isDeprecated(head) ? [{ data: {
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
	return [...say`What reads it${within(c)} meets values that it was not promised.`, ...columns$1(c)];
}
function limitTitle(c, what) {
	if (c.undecided) return about(c, say`changes ${words$1(what)}, and that this is safe could not be proven`);
	if (c.less && c.more) return about(c, say`allows other values than before: ${words$1(what)} changes`);
	if (c.less) return about(c, say`allows less than before: ${words$1(what)} changes`);
	if (c.more) return about(c, say`allows more than before: ${words$1(what)} changes`);
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
	consumers: { level: "by destination" },
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
	const others = [.../* @__PURE__ */ new Set([...Object.keys(pair.base.schema), ...Object.keys(pair.head.schema)])].filter((name) => !KNOWN.has(name) && !ANNOTATIONS$1.has(name) && !isListOfValues(pair, name)).sort();
	const found = differing(pair.base.schema, pair.head.schema, others);
	return unlisted(pair.base.schema) === unlisted(pair.head.schema) ? found : [...found, "required"];
}
/** Branches of one value each are compared as values. */
function isListOfValues({ base, head }, keyword) {
	return [base, head].map((node) => node?.schema ?? {}).every((schema) => own(schema, keyword) === void 0 || constBranches(schema)?.keyword === keyword);
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
/** A copy that allows null or does not, in its types and among its values. */
function withNull(node, allowed) {
	const type = own(node, "type");
	const types = (Array.isArray(type) ? type : [type ?? null]).filter((item) => item !== "null" && item !== null);
	const list = own(node, "enum");
	const kept = Array.isArray(list) ? list.filter((item) => item !== null) : void 0;
	return withKeys(node, {
		type: allowed ? [...types, "null"] : types.length === 1 ? types[0] : types,
		...kept ? { enum: allowed ? [...kept, null] : kept } : {}
	});
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
		edit: editNode(pair, (node) => withNull(node, false))
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
		edit: editNode(pair, (node) => withNull(node, true))
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
/** The policy is the event's own where it is not what the plan's change makes it. */
function ownPolicyChanged({ scope, part }) {
	const { base, head, plans } = scope;
	if (part !== "payload" || base.unplanned === head.unplanned) return false;
	return !(follows(base, plans.base.info.unplanned) && follows(head, plans.head.info.unplanned));
}
const follows = (body, policy) => body.unplanned === policy;
function found(pair, closed) {
	const { base, head, scope } = pair;
	if (!base || !head) return [];
	if (says(base.schema) === void 0 && says(head.schema) === void 0 && !ownPolicyChanged(pair)) return [];
	const before = isClosed(base.schema, scope.base.unplanned);
	const after = isClosed(head.schema, scope.head.unplanned);
	if (before === null || after === null || before === after || after !== closed) return [];
	return [{
		data: {},
		edit: editNode(pair, (node) => withKeys(node, { additionalProperties: !closed }))
	}];
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
		...annotations(base, head)
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
function annotations(base, head) {
	const found = [...ANNOTATIONS$1].filter((key) => !OWN_KINDS.has(key)).flatMap((key) => factChange(own(base.schema, key), own(head.schema, key), { field: key }));
	const names = /* @__PURE__ */ new Set([...Object.keys(base.schema), ...Object.keys(head.schema)]);
	const isListed = (key) => [base, head].some((side) => constBranches(side.schema)?.keyword === key);
	const inside = [...names].filter((key) => !ANNOTATIONS$1.has(key) && key !== "properties" && key !== "$defs" && !isListed(key)).flatMap((key) => textsChange(key, part(base, key), part(head, key)));
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
const typesData = (node) => ({ types: typesOf$1(node.schema).sort() });
const nameOf$2 = (node) => node.property?.name ?? "";
function added$1(pair, required) {
	const { head } = pair;
	if (pair.base || !head?.property || head.property.required !== required) return [];
	return [{
		data: typesData(head),
		edit: editHolder(pair, (holder) => withProperty(holder, nameOf$2(head), head.schema, required)),
		...required ? { mendAt: requiredPlace(head) } : {}
	}];
}
/** Where the property says that it is required. */
function requiredPlace(node) {
	const at = node.property?.at ?? {
		file: "",
		pointer: ""
	};
	return {
		file: at.file,
		pointer: `${at.pointer}/required`
	};
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
	mend: (c) => requireLater(allSenders(c)),
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
function requireLater(senders) {
	return say`delete ${"required: true"} in ${mendPlace}; require it once ${senders} it`;
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
	mend: (c) => say`put ${[...thing(c)]} back in ${mendPlace} as ${"deprecated"} with an end date; remove it once nothing sends or reads it`,
	onMain: (c) => described(c.node?.base?.property ?? null),
	here: () => words$1("removed"),
	detect: (pair) => {
		const { base } = pair;
		if (pair.head || !base?.property) return [];
		const edit = editHolder(pair, (holder) => withoutProperty(holder, nameOf$2(base)));
		return [{
			data: typesData(base),
			edit,
			at: null
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
	mend: (c) => say`keep both: put ${c.renamedFrom ?? ""} back in ${mendPlace} as ${"deprecated"} with ${`replacedBy: ${c.node?.head?.property?.name}`}; remove it once ${allSenders(c)} the new name`,
	onMain: (c) => textOr(c.renamedFrom),
	here: (c) => textOr(c.node?.head?.property?.path),
	detect: (pair) => {
		const { base, head, renamed } = pair;
		if (!renamed || !base?.property || !head?.property) return [];
		const { required } = base.property;
		const edit = editHolder(pair, (holder) => withProperty(withoutProperty(holder, nameOf$2(base)), nameOf$2(head), head.schema, required));
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
	const name = nameOf$2(base);
	return [{
		data: {},
		edit: editHolder(pair, (holder) => withRequired(holder, name, now)),
		mendAt: requiredPlace(head)
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
	mend: (c) => requireLater(allSenders(c)),
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
		reason: (c) => [...say`What relies on it${within(c)} will meet events without it.`, ...columns$1(c)],
		shownBy: "payload"
	},
	title: (c) => titled(c, say`${[...whose(c)]} no longer requires ${[...thing(c)]}`, say`${[...thing(c)]} is no longer required`),
	mend: () => say`keep ${"required: true"} in ${mendPlace}, or let the owners of the tables change the column first`,
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
		summary: `A ${noun} that is gone. Risky where something still referred to it.`,
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
		summary: `A field of a ${noun}; the fields are in the data.`,
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
	title: (c) => say`${[...whose(c)]} has another ${String(c.data["field"])}`,
	...factShown
}, { none: "the way back is the same change" }, ({ base, head }) => [...factChange(base.owner, head.owner, { field: "owner" }), ...head.sources.flatMap((source) => {
	const old = base.sources.find((other) => other.id === source.id);
	return old ? factChange(old, source, { field: "sources" }).map((one) => ({
		...one,
		source: source.id,
		at: source.at
	})) : [];
})], ["owner: a", "owner: b"]);

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
/** Prepositions, articles and conjunctions that titles usually leave in lower case. */
const SMALL_WORDS = new Set("a an and as at but by for from in into nor of off on onto or out over per the to up via vs with".split(" "));
const LETTERS = "[\\p{L}\\p{M}\\p{N}]";
const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/u;
/**
* Inside a run of letters and digits, in this order: a capitalised plural of an acronym (`SKUs`), digits and capitals
* (`2FA`), capitals before a capitalised word (`HTTP|Server`), capitals (`SHA256`), a word with its digits (`Line1`),
* digits with what follows them (`3d`).
*/
const WORD = /\p{Lu}{2,}s(?![\p{Ll}\p{N}])|\p{N}+\p{Lu}+(?!\p{Ll})|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}{2,}\p{N}*(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{M}]+\p{N}*|\p{Lu}\p{N}*|\p{N}+[\p{Ll}\p{Lo}\p{Lm}\p{M}]*/gu;
/**
* The words of a name, as they are written: `iOSAppOpened` → `iOS App Opened`, `2FA`, `OAuth2` and `URLs` stay whole.
* Any script; the text is put in NFC first.
*/
function splitWords(name, acronyms = []) {
	return name.normalize("NFC").split(NOT_LETTERS).filter((chunk) => chunk !== "").flatMap((chunk) => splitChunk(chunk, acronyms));
}
function splitChunk(chunk, acronyms) {
	if (acronymOf(chunk, acronyms)) return [chunk];
	const found = [];
	for (let at = 0; at < chunk.length;) {
		const word = acronymAt(chunk, at, acronyms) ?? wordAt(chunk, at);
		found.push(word);
		at += word.length;
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
	WORD.lastIndex = at;
	const match = WORD.exec(chunk);
	return match && match.index === at ? match[0] : String.fromCodePoint(chunk.codePointAt(at));
}
/** The name in another style, acronyms in their own spelling: `product_id` → `Product ID` as a title. */
function toCase(name, style, options = {}) {
	const words = splitWords(name, options.acronyms);
	const shouted = words.length > 1 && words.every((word) => isUpper(word));
	switch (style) {
		case "snake": return words.map(lower).join("_");
		case "kebab": return words.map(lower).join("-");
		case "constant": return words.map((word) => word.toUpperCase()).join("_");
		case "pascal": return words.map(capitalised).join("");
		case "camel": return words.map((word, index) => index === 0 ? lower(word) : capitalised(word)).join("");
		case "title": return words.map((word, index) => titleWord(word, index, shouted, options)).join(" ");
		case "sentence": return words.map((word, index) => sentenceWord(word, index === 0, shouted, options)).join(" ");
		case "lower": return words.map((word) => sentenceWord(word, false, true, options)).join(" ");
	}
}
function titleWord(word, index, shouted, options) {
	const acronym = acronymOf(word, options.acronyms);
	if (acronym) return acronym;
	const small = options.smallWords ? new Set(options.smallWords.map(lower)) : SMALL_WORDS;
	if (index > 0 && small.has(lower(word))) return lower(word);
	return !shouted && isShortCapitals(word) ? word : capitalised(word);
}
function sentenceWord(word, first, shouted, options) {
	const acronym = acronymOf(word, options.acronyms);
	if (acronym) return acronym;
	if (!shouted && isShortCapitals(word)) return word;
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
	if (acronym === piece) return true;
	if (acronym && (options.acronyms?.includes(acronym) || acronym !== acronym.toUpperCase())) return false;
	if (!acronym && piece.length > 1 && isShortCapitals(piece)) return true;
	if (style === "lower" || style === "sentence" && index > 0) return piece === lower(piece);
	if (index > 0 && options.smallWords?.some((small) => lower(small) === lower(piece))) return piece === lower(piece);
	if (index > 0 && !options.smallWords && SMALL_WORDS.has(lower(piece))) return !isUpper(piece) || piece.length === 1;
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
/** `FAQ`, `CTA`: capitals that are an abbreviation rather than a shout. */
function isShortCapitals(word) {
	return word.length <= 5 && isUpper(word) && /\p{Lu}/u.test(word);
}
function isShout(word) {
	return word.length > 5 && isUpper(word) && /\p{Lu}\p{Lu}/u.test(word);
}

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

// src/lint/rule.ts
/** Keeps a rule's options and messages typed inside its file; outside, all rules look alike. */
function defineRule(rule) {
	return rule;
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

// src/lint/data/destinations.ts
/**
* What destinations accept, as far as a plan can tell: limits of requests, batches and uploads are not here. A limit is a row [what, how, number, unit, effect, source]; sources are the vendors' public
* pages and repositories, `(second hand)` where somebody else quotes them. Facts alone, in our own words.
*/
/** When the rows were last compared with their sources. */
const limitsChecked = "2026-11";
/** What a limit is about. Names are those that the destination gets; `column.name` is the name in a warehouse. */
const limitKinds = [
	"event.name",
	"property.name",
	"trait.name",
	"property.value",
	"trait.value",
	"column.name",
	"object.depth",
	"event.properties",
	"events",
	"properties",
	"traits"
];
const sources = {
	A1: "amplitude-docs faq limits",
	A2: "amplitude-docs HTTP API v2",
	A3: "Amplitude-JavaScript 3.2.0 notes (second hand)",
	AA: "AdobeDocs/analytics.en page-vars",
	B1: "braze.com/docs custom_event_properties",
	B2: "BrazeProperties reference",
	C1: "docs.customer.io/journeys/invalid-api-requests",
	D1: "docs.aws.amazon.com/redshift r_names",
	D2: "docs.aws.amazon.com/redshift r_CTAS_usage_notes",
	F1: "FBSDKAppEvents.h",
	G1: "support.google.com/analytics/answer/9267744",
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
	S3: "segment-docs schema-unique-limits",
	S6: "segment-docs warehouses/schema"
};
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
			sources.G1
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
			sources.G1
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
			"ignored",
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
			"rejected",
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
			"dropped",
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
			"truncated",
			sources.M2
		],
		[
			"traits",
			"max",
			2e3,
			"count",
			"dropped",
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
		"not recorded",
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
			"property.name",
			"max",
			150,
			"byte",
			"rejected",
			sources.C1
		],
		[
			"property.value",
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
			"dropped",
			sources.F1
		],
		[
			"event.name",
			"max",
			40,
			"char",
			"dropped",
			sources.F1
		],
		[
			"property.name",
			"min",
			2,
			"char",
			"dropped",
			sources.F1
		],
		[
			"property.name",
			"max",
			40,
			"char",
			"dropped",
			sources.F1
		],
		[
			"event.properties",
			"max",
			25,
			"count",
			"dropped",
			sources.F1
		],
		[
			"events",
			"max",
			1e3,
			"count",
			"dropped",
			sources.F1
		]
	],
	meta_capi: [[
		"event.name",
		"max",
		50,
		"char",
		"rejected",
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
		"not recorded",
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
			"rejected",
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
		source: sources.A1
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
		effect: "removed",
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
		effect: "dropped",
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
		effect: "the whole event is dropped without a word where a parameter is nested",
		source: "segment-docs actions-google-analytics-4"
	},
	firebase: {
		types: [
			"string",
			"number",
			"integer",
			"boolean"
		],
		effect: "the parameter is dropped",
		source: sources.G3
	},
	facebook_app_events: {
		types: [
			"string",
			"number",
			"integer",
			"boolean"
		],
		effect: "the parameter is dropped",
		source: sources.F1
	}
};
function words(text) {
	return text.split(" ");
}

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
const style = oneOf(["consistent", ...CASE_STYLES], "The style; `consistent` takes the one that most names are in.");
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
				type: "string",
				description: "What happens beyond it: rejected, dropped, truncated, …"
			}
		],
		additionalItems: false
	},
	description: "Rows [what, how, value, unit, effect]; one for the same thing replaces the built-in row."
};
const acronyms = names("Words with one spelling of their own: ID, iOS, SKU.");
const exceptions = names("Names that may stay as they are.");
const specs$1 = someOf(["segment"], "Specifications whose own names and types are right as they are.");

// src/lint/schema-types.ts
/**
* The types that a property may have as far as it says: `integer` counts as `number`, `null` is left out. Null where
* nothing is said, so that any value fits.
*/
function declaredTypes(property) {
	return property.types.length > 0 ? merged(property.types) : typesIn(property.schema);
}
function typesIn(schema) {
	const type = own(schema, "type");
	if (type !== void 0) return merged(Array.isArray(type) ? type : [type]);
	const values = own(schema, "const") === void 0 ? own(schema, "enum") : [own(schema, "const")];
	if (Array.isArray(values)) return merged(values.map(jsonType));
	if (typeof own(schema, "$ref") === "string") return /* @__PURE__ */ new Set(["object"]);
	for (const key of ["anyOf", "oneOf"]) {
		const branches = own(schema, key);
		if (Array.isArray(branches)) return union(branches);
	}
	const all = own(schema, "allOf");
	const said = Array.isArray(all) ? all.flatMap((one) => isObject(one) ? typesIn(one) ?? [] : []) : [];
	return said.length > 0 ? new Set(said.flatMap((types) => [...types])) : null;
}
function union(branches) {
	const types = branches.map((branch) => isObject(branch) ? typesIn(branch) : null);
	if (types.includes(null)) return null;
	return new Set(types.flatMap((one) => [...one]));
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
/** The JSON type of a value; whole numbers are integers. */
function jsonType(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	if (typeof value === "bigint") return "integer";
	if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
	return typeof value;
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
	const visit = (property, context, id) => {
		const place = `${property.at.file}\n${property.at.pointer}`;
		const object = id(property.path);
		if (!seen.has(place) && !seen.has(object)) subjects.push({
			...context,
			property,
			object
		});
		seen.add(place).add(object);
		for (const child of property.children) visit(child, context, id);
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
/** Objects of the base whose names are live; shared definitions and traits always are. */
function liveObjects(base) {
	if (!base) return /* @__PURE__ */ new Set();
	const properties = propertySubjects(base).filter(({ event }) => event?.status !== "draft");
	const events = [...base.events.values()].filter((event) => event.status !== "draft");
	return /* @__PURE__ */ new Set([...properties.map(({ object }) => object), ...events.map((event) => `event:${event.id}`)]);
}

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
		missing: (data) => say`Unexpected date ${data.name} without a format, expected ${"format"} ${words$1(data.formats.slice(0, 2).join(" or "))}`,
		notString: (data) => say`Unexpected ${words$1(data.type)} for the date ${data.name}, expected a string in ISO 8601`
	},
	fix: "draft",
	examples: {
		valid: [{ plan: "properties:\n  paid_at: { type: string, format: date-time }\n  look_at: { type: boolean }\n  format: { type: string }\n  trial_end_date: { type: [string, \"null\"], format: date }\n" }],
		invalid: [{
			plan: "properties:\n  paid_at: { type: string }\n  orderDate: { type: integer }\n",
			findings: ["2:3-2:10 missing", "3:3-3:12 notString"]
		}]
	},
	sources: ["Segment: dates in the spec", "4-Step Guide to CDP Success: data type"],
	check({ plan, base, options, report }) {
		const live = liveObjects(base);
		for (const { property, object } of propertySubjects(plan)) {
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
					formats: options.formats
				};
				report("missing", {
					...found,
					data,
					...fixable ? { fix } : {}
				});
			} else if (types?.has("number")) report("notString", {
				...found,
				data: {
					name: property.name,
					type: "number"
				},
				atMost: "warning"
			});
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
		invalid: [{
			plan: "events:\n  Checkout Done:\n    status: deprecated\n",
			findings: ["2:3-2:16 noReplacement", "2:3-2:16 noSunset"]
		}, {
			plan: "events:\n  Old One:\n    status: deprecated\n    deprecated: { sunset: 2026-12-31, reason: Old. }\n  Checkout Done:\n    status: deprecated\n    deprecated: { sunset: 2026-12-31, replacedBy: Old One }\n",
			findings: ["5:3-5:16 notLive"]
		}]
	},
	sources: ["OpenTelemetry: stability and deprecation"],
	check({ plan, options, report }) {
		for (const event of plan.events.values()) {
			if (event.status !== "deprecated") continue;
			const found = {
				at: event.at,
				object: eventId(event.id)
			};
			const { name } = event;
			const other = event.deprecated?.replacedBy ?? null;
			const replacement = other === null ? void 0 : plan.events.get(other);
			if (options.replacement && other === null && !event.deprecated?.reason) report("noReplacement", {
				...found,
				data: { name }
			});
			if (other !== null && replacement?.status === "deprecated") report("notLive", {
				...found,
				data: {
					name,
					other
				}
			});
			if (options.sunset && !event.deprecated?.sunset) report("noSunset", {
				...found,
				data: { name }
			});
		}
		for (const { property, object } of propertySubjects(plan)) {
			const { deprecated, name, at } = property;
			if (!deprecated || !options.replacement || deprecated.replacedBy !== null || deprecated.reason) continue;
			report("noReplacement", {
				at,
				object,
				data: { name }
			});
		}
	}
});

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
	check({ plan, options, report }) {
		const on = new Set(options.on);
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
/** The properties of an event that reach a destination. */
function reaching(event, { destination }) {
	return event.body.properties.filter(({ destinations }) => destinations === null || destinations.includes(destination.id));
}
/** The object that a property is reported under: the shared definition's, where it is written there. */
function objectFinder(plan) {
	const key = ({ at }) => `${at.file}\n${at.pointer}`;
	const objects = new Map(propertySubjects(plan).map(({ property, object }) => [key(property), object]));
	return (property, fallback) => objects.get(key(property)) ?? fallback;
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
		beyond: ({ what, size, row, destination }) => say`Unexpected ${size} ${words$1(unitName(row))} of ${words$1(kindName(row[0]))} ${what} for ${name(destination)}, expected at ${words$1(row[1] === "max" ? "most" : "least")} ${row[2]}: what is beyond is ${words$1(row[4])}`,
		pattern: (data) => say`Unexpected characters in ${data.what} for ${name(data.destination)}, expected ${words$1(data.allowed)}: the event is ${words$1(data.effect)}`
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
			}
		]
	},
	sources: [`The documentation of each destination, as of ${limitsChecked}; every row of the table names its own`],
	check({ plan, destinationTypes, options, report }) {
		const objectOf = objectFinder(plan);
		const told = /* @__PURE__ */ new Set();
		for (const target of targetsOf(plan, destinationTypes, options.limits)) {
			const destination = target.destination.name ?? target.destination.id;
			const events = [...plan.events.values()].filter((event) => event.destinations.includes(target.destination.id));
			const tell = (kind, what, text, at, object) => {
				const key = `${target.destination.id} ${kind} ${at.file} ${at.pointer}`;
				if (told.has(key) || options.exceptions.includes(what)) return;
				for (const row of target.limits.filter(([limited]) => limited === kind)) {
					const size = sizeOf(text, row);
					if (row[1] === "max" ? size <= row[2] : size >= row[2]) continue;
					told.add(key);
					report("beyond", {
						at,
						object,
						data: {
							what,
							size,
							row,
							destination
						},
						...severity(row[4])
					});
				}
			};
			const last = events.at(-1);
			if (last) tell("events", plan.info.name ?? plan.id, events.length, last.at, "plan");
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
					data
				});
			}
			for (const set of [plan.traits.user, plan.traits.group]) {
				if (!set.destinations.includes(target.destination.id)) continue;
				const first = set.body.properties[0];
				if (first) tell("traits", `${set.kind} traits`, set.body.properties.length, first.at, traitId$1(set.kind, first.path));
				for (const trait of set.body.properties) tell("trait.name", trait.name, trait.name, trait.at, traitId$1(set.kind, trait.path));
			}
		}
	}
});
function judgeEvent(event, target, tell, objectOf) {
	const sent = eventNameAt(event, target);
	const properties = reaching(event, target);
	tell("event.name", sent, sent, event.at, eventId(event.id));
	tell("event.properties", sent, properties.length, event.at, eventId(event.id));
	for (const property of properties) {
		const object = objectOf(property, propertyId(event.id, property.path));
		const propertyName = propertyNameAt(property, event, target);
		tell("property.name", propertyName, propertyName, property.at, object);
		tell("object.depth", propertyName, depthOf(property), property.at, object);
		const longest = own(property.schema, "maxLength");
		if (typeof longest === "number") tell("property.value", propertyName, longest, property.at, object);
	}
}
function depthOf(property) {
	return 1 + Math.max(0, ...property.children.map(depthOf));
}
function sizeOf(text, [, , , unit]) {
	if (typeof text === "number") return text;
	return unit === "byte" ? new TextEncoder().encode(text).length : [...text].length;
}
/** Cut or hidden is milder than lost. */
function severity(effect) {
	return /truncated|not indexed|not shown/.test(effect) ? { atMost: "warning" } : {};
}
function unitName([what, , , unit]) {
	if (unit === "char") return "characters";
	if (unit === "byte") return "bytes";
	if (unit === "level") return "levels";
	return what === "events" ? "events" : what === "traits" ? "traits" : "properties";
}
function kindName(kind) {
	return {
		"event.name": "the event name",
		"property.name": "the property name",
		"trait.name": "the trait name",
		"property.value": "values of",
		"object.depth": "the object",
		events: "the plan",
		traits: "the"
	}[kind] ?? "the event";
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
		defaults: { exceptions: ["products", "items"] }
	},
	messages: { notTaken: (data) => say`Unexpected ${words$1(data.type)} ${data.property} for ${name(data.destination)}, expected a single value: ${words$1(data.effect)}` },
	fix: "none",
	examples: {
		valid: [{ plan: "destinations:\n  ga4: { type: ga4 }\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed:\n    properties:\n      shop: { type: object, destinations: [dwh] }\n      products: { type: array }\n      total: { type: [number, \"null\"] }\n" }],
		invalid: [{
			plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  Cart Viewed: { properties: { shop: { type: object } } }\n",
			findings: ["4:32-4:36 notTaken"]
		}]
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
					const type = property.types.find((one) => one !== "null" && !taken.types.includes(one));
					const object = objectOf(property, propertyId(event.id, property.path));
					const key = `${target.destination.id} ${object}`;
					if (type === void 0 || told.has(key) || options.exceptions.includes(property.name)) continue;
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
		aliases: new Map(Object.entries(segmentAliases).map(([old, now]) => [foldName(old), now])),
		propertyNames: new Set(paths.flatMap((one) => [...one.keys()]).map(lastName))
	};
}
function lastName(path) {
	return path.slice(path.lastIndexOf(".") + 1);
}
const SPECS = /* @__PURE__ */ new Map([["segment", segment$1()]]);
function chosen(ids) {
	return ids.flatMap((id) => SPECS.get(id) ?? []);
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
	for (const spec of chosen(specs)) {
		const now = spec.aliases.get(foldName(name));
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
	messages: { free: (data) => say`Unexpected free text for ${data.name}, expected its values as ${"values"} or ${"enum"}` },
	fix: "suggestion",
	examples: {
		valid: [{ plan: "properties:\n  payment_method: { type: string, enum: [card, cash] }\n  item_type: { type: integer }\n  file_type: { type: string, pattern: \"^[a-z]+/[a-z]+$\" }\n" }],
		invalid: [{
			plan: "properties:\n  payment_method: { type: string }\n",
			findings: ["2:3-2:17 free"]
		}]
	},
	sources: ["igluctl: stringLength"],
	check({ plan, options, report }) {
		for (const { property, object, event } of propertySubjects(plan)) {
			const last = splitWords(property.name).at(-1)?.toLowerCase() ?? "";
			if (!options.suffixes.includes(last) || options.exceptions.includes(property.name)) continue;
			if (refersElsewhere(property) || allowedValues(property) || !declaredTypes(property)?.has("string")) continue;
			if (own(property.schema, "pattern") ?? own(property.schema, "format")) continue;
			if (isSpecProperty(event?.name ?? null, property, options.specs)) continue;
			report("free", {
				at: property.at,
				object,
				data: { name: property.name }
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
			style,
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
		}],
		invalid: [{
			plan: "properties:\n  plan: { type: string, enum: [Pro, free, team] }\n",
			findings: ["2:32-2:35 wrongCase"]
		}, {
			plan: "properties:\n  plan: { type: string, enum: [free_trial, freePlan] }\n",
			options: { style: "snake" },
			findings: ["2:44-2:52 wrongCase"]
		}]
	},
	sources: ["4-Step Guide to CDP Success: trait values", "OpenTelemetry: enum values"],
	check({ plan, base, options, report }) {
		const live = liveObjects(base);
		for (const { property, object } of propertySubjects(plan)) {
			const values = allowedValues(property)?.map((value) => isName(value) ? value : null);
			if (!values || refersElsewhere(property) || options.ignore.includes(property.name)) continue;
			const found = options.style === "consistent" ? caseOf(values.filter((value) => value !== null)) : options.style;
			if (!found) continue;
			values.forEach((value, index) => {
				if (value === null || isRight(value, found, options)) return;
				const expected = changed(value, found);
				if (expected === value) return;
				const { at, written } = placeOf$3(property, index);
				const isLive = live.has(object);
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
	if (small === values.length || capital === values.length) return null;
	const found = consensus(values, {});
	if (found?.names === values.length) return null;
	if (small * 2 >= values.length) return "small letters";
	if (capital * 2 > values.length) return "capitals";
	return found?.clear ? found.style : null;
}
function isRight(value, style, options) {
	if (style === "small letters") return value === value.toLowerCase() || options.acronyms.includes(value);
	if (style === "capitals") return value === value.toUpperCase();
	return (style === "title" || style === "sentence") && isCase(value, "pascal", options) || isCase(value, style, options);
}
function changed(value, style) {
	if (style === "small letters") return value.toLowerCase();
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
	for (const { property } of plans.flatMap(propertySubjects)) count("head", property);
	for (const { property } of bases.flatMap(propertySubjects)) count("base", property);
	const found = /* @__PURE__ */ new Map();
	for (const [name, tallies] of names) {
		const best = [...tallies.values()].reduce(better, null);
		if (best) found.set(name, best.value);
	}
	return found;
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
		...data.less.length > 0 ? [" with ", ...list(data.less.slice(0, 5).map(code))] : []
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
		}]
	},
	sources: ["4-Step Guide to CDP Success: across business units and geographies"],
	check({ plan, plans, bases, options, report }) {
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
			const more = values.filter((value) => !there.has(canonical(value))).map(shown$1);
			const less = options.mode === "equal" ? expected.values.filter((value) => !here.has(canonical(value))).map(shown$1) : [];
			if (more.length === 0 && less.length === 0) continue;
			report("otherValues", {
				at: property.at,
				object,
				data: {
					name: property.name,
					more,
					less
				},
				related: [expected.at]
			});
		}
	}
});
function shown$1(value) {
	return typeof value === "string" ? value : stringify(value);
}
/** A single value (`const`) tells one event from another: it is meant to differ. */
function severalValues(property) {
	const values = allowedValues(property);
	return values && values.length > 1 ? values : null;
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
		sameValue: (data) => say`Unexpected value ${data.value} of ${data.name}, expected only ${data.other}: they differ in case, spaces or separators alone`
	},
	fix: "safe",
	examples: {
		valid: [{ plan: "properties:\n  device: { type: string, enum: [web, ios] }\n  change: { type: string, enum: [\"+1\", \"-1\"] }\n  step: { type: integer, enum: [1, 2.0] }\n" }],
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
	check({ plan, base, report }) {
		const live = liveObjects(base);
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
					report("sameValue", {
						at,
						object,
						data: {
							value: shown,
							other,
							name
						},
						suggestion: other,
						...live.has(object) ? {} : { fix }
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

// src/lint/advice.ts
/** Ends a sentence that asks for another name: a live name can't simply be changed. */
function renaming(live, from, to) {
	if (!live) return words$1("");
	return say`. Renaming it would break what sends and reads it: add ${to} beside it and mark ${from} deprecated with ${"replacedBy"}`;
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
	check({ plan, plans, base, bases, options, report }) {
		const baseNames = namesOf$1(bases);
		const usualNames = baseNames.length > 0 ? baseNames : namesOf$1(plans);
		const found = options.style === "consistent" ? consensus(usualNames, options) : null;
		const wanted = options.style === "consistent" ? found?.style : options.style;
		const namespace = options.namespace ?? found?.namespace ?? null;
		if (!wanted) return;
		for (const event of plan.events.values()) {
			if (options.exceptions.includes(event.name) || isSpecEvent(event.name, options.specs)) continue;
			if (parts(event.name, namespace).every((part) => isCase(part, wanted, options))) continue;
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
	return plans.flatMap((plan) => [...plan.events.values()].map(({ name }) => name));
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
	environment: [
		"staging",
		"production",
		"localhost"
	]
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
	messages: { value: (data) => say`Unexpected ${data.word} in ${data.name}, expected one event for all and a property ${data.property} that says which` },
	fix: "suggestion",
	examples: {
		valid: [{
			plan: "events:\n  Order Completed: {}\n  Windows Closed: {}\n",
			options: { exceptions: ["Windows Closed"] }
		}],
		invalid: [{
			plan: "events:\n  iOS Order Completed: {}\n",
			findings: ["2:3-2:22 value"]
		}, {
			plan: "events:\n  Business Tier Workspace Created: {}\n",
			findings: ["2:3-2:34 value"]
		}]
	},
	sources: ["Segment: no values in names", "Amplitude: data planning"],
	check({ plan, options, report }) {
		const phrases = Object.entries(options.words).flatMap(([property, values]) => values.map((value) => ({
			property,
			word: value,
			key: ` ${value.toLowerCase()} `
		})));
		const byWords = new Map([...plan.events.keys()].map((name) => [wordsOf$2(name), name]));
		for (const event of plan.events.values()) {
			if (options.exceptions.includes(event.name)) continue;
			const text = ` ${wordsOf$2(event.name)} `;
			const found = phrases.find(({ key }) => text.includes(key));
			if (!found || text.trim() === found.key.trim()) continue;
			const same = byWords.get(text.replace(found.key, " ").trim());
			report("value", {
				at: event.at,
				object: eventId(event.id),
				data: {
					name: event.name,
					word: found.word,
					property: found.property
				},
				...same === void 0 ? {} : { suggestion: same }
			});
		}
	}
});
function wordsOf$2(name) {
	return splitWords(name).join(" ").toLowerCase();
}

// src/text/stem.ts
/** Participles that no rule of spelling gives, with their verbs. */
const IRREGULAR_LIST = "become:became begin:began,begun bid:bid bind:bound bite:bit,bitten blow:blew,blown break:broke,broken bring:brought build:built burn:burnt buy:bought catch:caught choose:chose,chosen come:came cut:cut deal:dealt dig:dug do:did,done draw:drew,drawn drink:drank,drunk drive:drove,driven eat:ate,eaten fall:fell,fallen feed:fed feel:felt fight:fought find:found fly:flew,flown forget:forgot,forgotten forgive:forgave,forgiven freeze:froze,frozen get:got,gotten give:gave,given go:went,gone grow:grew,grown hang:hung have:had hear:heard hide:hid,hidden hit:hit hold:held keep:kept know:knew,known lay:laid lead:led learn:learnt leave:left lend:lent let:let light:lit lose:lost make:made mean:meant meet:met overwrite:overwrote,overwritten override:overrode,overridden pay:paid put:put quit:quit read:read rebuild:rebuilt redo:redid,redone repay:repaid resend:resent reset:reset rewrite:rewrote,rewritten ride:rode,ridden ring:rang,rung rise:rose,risen run:ran,run say:said see:saw,seen seek:sought sell:sold send:sent set:set shake:shook,shaken shine:shone shoot:shot show:shown shut:shut sing:sang,sung sink:sank,sunk sit:sat sleep:slept speak:spoke,spoken spend:spent spin:spun split:split spread:spread stand:stood steal:stole,stolen stick:stuck strike:struck swear:swore,sworn swim:swam,swum swing:swung take:took,taken teach:taught tear:tore,torn tell:told think:thought throw:threw,thrown understand:understood undo:undid,undone upset:upset wake:woke,woken wear:wore,worn win:won withdraw:withdrew,withdrawn write:wrote,written";
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
	return withoutDouble(text.replace(/(?<=..)(?:ies|ied)$/, "y").replace(/(?<=[^aeiou]..?)(?:sses|shes|ches|xes)$/, (ending) => ending.slice(0, -2)).replace(/(?<=...)(?<!s|u|i)s$/, "").replace(/(?<=[aeiouy].*)(?<!e)(?:ed|ing)$/, "").replace(/(?<=..)e$/, ""));
}
/** `stopp` → `stop`; `add` → `ad`, so that it meets `added`. */
function withoutDouble(text) {
	return text.replace(/([^aeiou])\1$/, "$1");
}
/** The stems of a name's words, articles left out. */
function stems(name) {
	return splitWords(name).map((word) => word.toLowerCase()).filter((word) => !ARTICLES.has(word)).map(stem);
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
const VERBS = new Set("accelerate admit allocate annotate appoint audit bet boost calculate calibrate cast clone craft deduct defeat deploy deregister diagnose dismantle dispense draft draw drive embed encrypt decrypt enqueue equip erase exchange extend extract fly forfeit freeze fund gift go guess handle hire host inject inspect interact invest issue kick kill level loop maintain mint mutate negotiate nudge observe obtain patch poll prescribe promote propose provide provision purge qualify quarantine quote raise rank react reactivate rebuild recall recharge reconcile recover recycle redeploy refill regenerate relocate rent repair repay repeat replay repost rescan reshare restock retire rewind ride roll sample seal simulate slide solve spend spin stake stash steal step strike summon surrender teleport tip top trade train unfreeze unlist unpublish unregister vaccinate wager wire wrap abandon abort accept access accrue acknowledge activate add adjust advance agree allow answer appear apply approve archive arrive ask assign attach attempt attribute authenticate authorize authorise background backup ban begin bid block book bookmark bounce browse build buy call cancel capture change charge check choose claim clear click close collapse collect comment commit compare complete configure confirm connect consume contact continue convert copy crash create customize cut deactivate decline decrease delete deliver deny deploy deposit detach detect disable discard disconnect dismiss display dispatch dispute donate download downgrade drag drop duplicate earn edit enable encounter end engage enroll enter escalate evaluate execute exit expand expire export expose fail fetch fill filter find finish flag focus follow foreground forget format forward fulfil fulfill generate get give grant hide highlight hover identify ignore impersonate import increase initialize initiate input insert install interrupt invite invoke join keep launch leave like link list listen load lock log login logout lose make manage mark match merge message migrate minimize modify move mute navigate notify offer onboard open opt order override pair parse paste pause pay perform pick pin place play post preview print process proceed prompt publish purchase push query quit rate reach read rearrange receive recommend reconnect record recover redeem redirect redo refer refresh refund register reject release reload remind remove rename render renew reopen reorder replace reply report request require reschedule resend reserve reset resize resolve respond restart restore resubmit resume retrieve retry return reveal review revoke rotate run save scan schedule scroll search see seek select sell send set share ship show shown sign signin signup skip snooze sort split start stop store stream submit subscribe succeed suggest suspend swap swipe switch sync tag take tap terminate test throw toggle track transfer translate trigger try type unblock undo unfollow uninstall unlink unlock unmute unpin unsubscribe update upgrade upload upsell use validate verify view visit vote wait want watch win withdraw withhold write zoom".split(" "));
/** Ordinary nouns that end like a past form or are one. */
const NOT_PAST = new Set("bed breed built-in embed feed id led lead left-hand need read red seed shed speed weed unlimited sacred hundred set cost cut put hit quit bid split spread light lit found lost-and-found".split(" "));
/** Forms that are present and past at once: they are right in either tense. */
const BOTH = new Set("become bid come cut hit let put quit read reset run set shut split spread upset".split(" "));
const PREPOSITIONS = new Set("to from for of as in on at by with via into onto off out up over under after before during per without".split(" "));
/** What follows a verb and belongs to it: `Signed Up`, `Logged In`. */
const PARTICLES = new Set("up in out on off down over back away through again".split(" "));
/** Past forms that as often say which one: `Saved Search Click`. */
const ADJECTIVES = new Set("archived embedded featured linked pinned recommended recorded related saved scheduled shared sponsored suggested".split(" "));
/** How a word can be read as a verb, or null. `more`: verbs of the team's own, in either tense. */
function verbTense(word, more = []) {
	const text = word.toLowerCase();
	if (more.some((verb) => verb.toLowerCase() === text)) return "both";
	if (BOTH.has(text)) return "both";
	if (irregularPasts.has(text) && !NOT_PAST.has(text)) return "past";
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
		if (verbs[0].tense === "present" && isSurelyVerb(first) && (last.tense === "present" || last.index < words.length - 1)) return verbs[0];
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
const NOUNS = new Set("audit bet boost cast clone craft defeat draft draw drive embed exchange extract fund gift guess handle host issue kick kill level loop mint patch poll quarantine quote raise rank recall rent repair repeat replay rest ride roll sample seal slide spin stake step strike tip top trade train wager wire wrap access answer attempt backup bid block book bookmark build call capture change charge check click comment contact copy crash cut design deposit display dispute download drag drop end exit filter finish flag focus follow form format grant highlight import input insert interrupt invite launch leave like link list load lock log login logout match message move offer order override pair pause pay pick pin place play post preview print process prompt purchase push query quote rate record refund release reply report request reset return review run save scan schedule scroll search select share ship show signup sort split start stop store stream swap switch sync tag tap test toggle track transfer trigger type update upgrade upload use visit vote wait watch win".split(" "));
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
	if (/[^e]ed$/.test(text) && !irregularPastOf.has(text)) return verb;
	const past = irregularPastOf.get(text) ?? regularPast(text);
	if (verb.charAt(0) === verb.charAt(0).toLowerCase()) return past;
	return past.replace(/^\w| \w/g, (letter) => letter.toUpperCase());
}
const DOUBLED = /(?:^[^aeiou]*[aeiou][bdgklmnprtvz]|(?:submi|permi|commi|omi|admi|transfe|refe|defe|prefe|occu|recu|unpi|unpla|resh)[trng]?|forma)$/;
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
	const rest = words.filter((_, index) => index !== action.index);
	const last = tense === "past" ? pastOf(verb) : verb;
	const separator = /[\s_-]/.exec(name)?.[0];
	if (separator === void 0) return [...rest, last].map((word, index) => index > 0 ? capital(word) : word).join("");
	return [...rest, last].join(separator);
}
function capital(word) {
	return word.charAt(0).toUpperCase() + word.slice(1);
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
		component: (data) => say`Unexpected ${data.part} as ${words$1(data.component)} of ${data.name}, expected ${words$1(data.expected)}`,
		missing: (data) => say`Unexpected name ${data.name} without ${words$1(data.component)}`,
		extra: (data) => say`Unexpected ${data.part} at the end of ${data.name}`
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
				if (fault) report(fault.id, {
					...found,
					data: {
						name,
						...fault.data
					}
				});
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
	const rest = parts.slice(0, -1);
	return action.index === parts.length - 1 ? [verb, ...rest].join(/[\s_-]/.exec(name)?.[0] ?? "") : null;
}
function usualFramework(plans) {
	const all = plans.flatMap((plan) => [...plan.events.keys()]);
	const actionFirst = all.filter((name) => reordered(name, "object-action", "past") !== null).length;
	return actionFirst >= 5 && actionFirst * 3 >= all.length * 2 ? "action-object" : "object-action";
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
		const fault = valueFault(values[index] ?? "", component);
		if (fault) return {
			id: "component",
			data: {
				part: values[index] ?? "",
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
			...data.expected ? renaming(data.live, data.name, data.expected) : words$1("")
		],
		noVerb: (data) => say`Unexpected name ${data.name}, expected what happened, with a verb in the ${words$1(data.tense)}`
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
	check({ plan, plans, base, bases, options, report }) {
		const tense = options.tense === "consistent" ? usualTense(bases.length > 0 ? bases : plans, options.verbs) : options.tense;
		const speaksInVerbs = options.tense !== "consistent" || mostHaveVerbs(plan, options);
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
						tense
					}
				});
				continue;
			}
			if (action.tense === "both" || action.tense === tense) continue;
			const verb = parts[action.index];
			const expected = tense === "past" ? inThePast(name, parts, action) : null;
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
/** Null where another word may be the verb: `Start Match`. */
function inThePast(name, parts, action) {
	if (action.index > 0 && verbTense(parts[0]) !== null && !isSurelyVerb(parts[action.index])) return null;
	if (isActionFirst(parts, action)) return actionLast(name, parts, action, "past");
	const verb = parts[action.index];
	const at = name.lastIndexOf(verb);
	return name.slice(0, at) + pastOf(verb) + name.slice(at + verb.length);
}
function mostHaveVerbs(plan, options) {
	const all = [...plan.events.values()];
	return all.filter(({ name }) => readName(name, options.verbs).action).length * 2 >= all.length;
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

// node_modules/re2js/build/index.js
var import_ajv = require_ajv();
var import__2019 = require__2019();
var import__2020 = require__2020();
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
/*!
* re2js
* RE2JS is the JavaScript port of RE2, a regular expression engine that provides linear time matching
*
* @version v2.10.0
* @author Oleksii Vasyliev
* @homepage https://github.com/le0pard/re2js#readme
* @repository [object Object]
* @license MIT
*/
var RE2Flags = class RE2Flags {
	static FOLD_CASE = 1;
	static LITERAL = 2;
	static CLASS_NL = 4;
	static DOT_NL = 8;
	static ONE_LINE = 16;
	static NON_GREEDY = 32;
	static PERL_X = 64;
	static UNICODE_GROUPS = 128;
	static WAS_DOLLAR = 256;
	static LOOKBEHIND = 512;
	static MATCH_NL = RE2Flags.CLASS_NL | RE2Flags.DOT_NL;
	static PERL = RE2Flags.CLASS_NL | RE2Flags.ONE_LINE | RE2Flags.PERL_X | RE2Flags.UNICODE_GROUPS;
	static POSIX = 0;
	static UNANCHORED = 0;
	static ANCHOR_START = 1;
	static ANCHOR_BOTH = 2;
};
/**
* Public flags for RE2JS and RE2Set compilation.
*/
const PublicFlags = {
	CASE_INSENSITIVE: 1,
	DOTALL: 2,
	MULTILINE: 4,
	DISABLE_UNICODE_GROUPS: 8,
	LONGEST_MATCH: 16,
	LOOKBEHINDS: 512
};
/**
* Various constants and helper for unicode codepoints.
*/
const ASCII_SIZE = 128;
const ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);
const ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);
const MAX_BMP = 65535;
for (let i = 0; i < ASCII_SIZE; i++) {
	if (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32;
	else ASCII_TO_UPPER[i] = i;
	if (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32;
	else ASCII_TO_LOWER[i] = i;
}
var Codepoint = class {
	static CODES = Object.freeze({
		"\x07": 7,
		"\b": 8,
		"	": 9,
		"\n": 10,
		"\v": 11,
		"\f": 12,
		"\r": 13,
		" ": 32,
		"\"": 34,
		$: 36,
		"&": 38,
		"'": 39,
		"(": 40,
		")": 41,
		"*": 42,
		"+": 43,
		"-": 45,
		".": 46,
		0: 48,
		1: 49,
		2: 50,
		3: 51,
		4: 52,
		5: 53,
		6: 54,
		7: 55,
		8: 56,
		9: 57,
		":": 58,
		"<": 60,
		">": 62,
		"?": 63,
		A: 65,
		B: 66,
		C: 67,
		F: 70,
		P: 80,
		Q: 81,
		U: 85,
		Z: 90,
		"[": 91,
		"\\": 92,
		"]": 93,
		"^": 94,
		_: 95,
		"`": 96,
		a: 97,
		b: 98,
		f: 102,
		i: 105,
		m: 109,
		n: 110,
		r: 114,
		s: 115,
		t: 116,
		v: 118,
		x: 120,
		z: 122,
		"{": 123,
		"|": 124,
		"}": 125
	});
	static toUpperCase(codepoint) {
		if (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];
		const s = String.fromCodePoint(codepoint).toUpperCase();
		const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		const sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();
		const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
		return s.codePointAt(0);
	}
	static toLowerCase(codepoint) {
		if (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];
		const s = String.fromCodePoint(codepoint).toLowerCase();
		const expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (s.length > expectedLen) return codepoint;
		const sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();
		const originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;
		if (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;
		return s.codePointAt(0);
	}
};
var UnicodeRangeTable = class {
	/**
	* @param {Uint32Array | number[]} data
	* @param {boolean} isStride1
	*/
	constructor(data, isStride1 = false) {
		this.data = data;
		this.isStride1 = isStride1;
		this.SIZE = isStride1 ? 2 : 3;
	}
	getLo(index) {
		return this.data[index * this.SIZE];
	}
	getHi(index) {
		return this.data[index * this.SIZE + 1];
	}
	getStride(index) {
		return this.isStride1 ? 1 : this.data[index * this.SIZE + 2];
	}
	get length() {
		return this.data.length / this.SIZE;
	}
};
const B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-";
const B64_MAP = /* @__PURE__ */ new Uint8Array(256);
for (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;
const decodeVLQ = (str) => {
	const res = [];
	let value = 0;
	let shift = 0;
	for (let i = 0; i < str.length; i++) {
		const digit = B64_MAP[str.charCodeAt(i)];
		value |= (digit & 31) << shift;
		if ((digit & 32) === 0) {
			res.push(value);
			value = 0;
			shift = 0;
		} else shift += 5;
	}
	return res;
};
const decodeRanges = (str, isStride1) => {
	const res = decodeVLQ(str);
	const numRanges = isStride1 ? res.length / 2 : res.length / 3;
	const out = new Uint32Array(numRanges * 3);
	let current = 0;
	let resIdx = 0;
	for (let i = 0; i < numRanges; i++) {
		current += res[resIdx++];
		out[i * 3] = current;
		current += res[resIdx++];
		out[i * 3 + 1] = current;
		out[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];
	}
	return out;
};
const decodeOrbit = (str) => {
	const res = decodeVLQ(str);
	const map = /* @__PURE__ */ new Map();
	let currentKey = 0;
	for (let i = 0; i < res.length; i += 2) {
		currentKey += res[i];
		const zz = res[i + 1];
		const delta = zz >>> 1 ^ -(zz & 1);
		map.set(currentKey, currentKey + delta);
	}
	return map;
};
var LazyMap = class {
	constructor(initializer) {
		this.initializer = initializer;
		this.cache = /* @__PURE__ */ new Map();
	}
	has(key) {
		return Object.hasOwn(this.initializer, key);
	}
	get(key) {
		if (this.cache.has(key)) return this.cache.get(key);
		const val = this.has(key) ? this.initializer[key]() : null;
		this.cache.set(key, val);
		return val;
	}
};
var UnicodeTables = class {
	static _CASE_ORBIT = null;
	static get CASE_ORBIT() {
		if (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit("rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC");
		return this._CASE_ORBIT;
	}
	static _Print = null;
	static get Print() {
		if (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges("hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB", false));
		return this._Print;
	}
	static CATEGORIES = new LazyMap({
		C: () => new UnicodeRangeTable(decodeRanges("AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB", false)),
		Cc: () => new UnicodeRangeTable(decodeRanges("AfgDgB", true)),
		Cf: () => new UnicodeRangeTable(decodeRanges("tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB", false)),
		Cn: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB", false)),
		Co: () => new UnicodeRangeTable(decodeRanges("gg4B-nGh4hc9--BD9--B", true)),
		Cs: () => new UnicodeRangeTable(decodeRanges("gg2B--B", true)),
		L: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		LC: () => new UnicodeRangeTable(decodeRanges("hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB", false)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB", false)),
		Lm: () => new UnicodeRangeTable(decodeRanges("wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB", false)),
		Lo: () => new UnicodeRangeTable(decodeRanges("qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Lt: () => new UnicodeRangeTable(decodeRanges("lOGDnB2sH2sHBGBJHBJHBNQQwBAB", false)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB", false)),
		M: () => new UnicodeRangeTable(decodeRanges("gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
		Mc: () => new UnicodeRangeTable(decodeRanges("joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB", false)),
		Me: () => new UnicodeRangeTable(decodeRanges("okBBB1xF-wB-wBBCBCCBsshBCB", false)),
		Mn: () => new UnicodeRangeTable(decodeRanges("gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB", false)),
		N: () => new UnicodeRangeTable(decodeRanges("wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB", false)),
		Nd: () => new UnicodeRangeTable(decodeRanges("wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ", true)),
		Nl: () => new UnicodeRangeTable(decodeRanges("u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB", false)),
		No: () => new UnicodeRangeTable(decodeRanges("yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB", false)),
		P: () => new UnicodeRangeTable(decodeRanges("hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
		Pc: () => new UnicodeRangeTable(decodeRanges("-Cg-Hg-HBUU-u3BBBZCBwHAB", false)),
		Pd: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
		Pe: () => new UnicodeRangeTable(decodeRanges("pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD", false)),
		Pf: () => new UnicodeRangeTable(decodeRanges("7F+6H+6HEddpuDCCFDDQEE", false)),
		Pi: () => new UnicodeRangeTable(decodeRanges("rFt7Ht7HDBBDaapuDCCFDDQEE", false)),
		Po: () => new UnicodeRangeTable(decodeRanges("hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB", false)),
		Ps: () => new UnicodeRangeTable(decodeRanges("oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB", false)),
		S: () => new UnicodeRangeTable(decodeRanges("kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
		Sc: () => new UnicodeRangeTable(decodeRanges("kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC", false)),
		Sk: () => new UnicodeRangeTable(decodeRanges("+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB", false)),
		Sm: () => new UnicodeRangeTable(decodeRanges("rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB", false)),
		So: () => new UnicodeRangeTable(decodeRanges("mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB", false)),
		Z: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB", false)),
		Zl: () => new UnicodeRangeTable(decodeRanges("ohIA", true)),
		Zp: () => new UnicodeRangeTable(decodeRanges("phIA", true)),
		Zs: () => new UnicodeRangeTable(decodeRanges("gBgEgEgvFgsCgsCBJBlBwBwBh9DAB", false)),
		ASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbF", true)),
		Alphabetic: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Dash: () => new UnicodeRangeTable(decodeRanges("tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J", false)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
		Emoji_Component: () => new UnicodeRangeTable(decodeRanges("jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB", false)),
		Emoji_Modifier: () => new UnicodeRangeTable(decodeRanges("7-8DE", true)),
		Emoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges("9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB", false)),
		Emoji_Presentation: () => new UnicodeRangeTable(decodeRanges("64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB", false)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB", false)),
		Hex_Digit: () => new UnicodeRangeTable(decodeRanges("wBJIFbFq1-BJIFbF", true)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB", false)),
		Math: () => new UnicodeRangeTable(decodeRanges("rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB", false)),
		Quotation_Mark: () => new UnicodeRangeTable(decodeRanges("iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB", false)),
		Terminal_Punctuation: () => new UnicodeRangeTable(decodeRanges("hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB", false)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB", false)),
		White_Space: () => new UnicodeRangeTable(decodeRanges("JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB", false))
	});
	static SCRIPTS = new LazyMap({
		Adlam: () => new UnicodeRangeTable(decodeRanges("go6DrCFJFB", true)),
		Ahom: () => new UnicodeRangeTable(decodeRanges("g4lCaDOFW", true)),
		Anatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggxCmS", true)),
		Arabic: () => new UnicodeRangeTable(decodeRanges("gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB", false)),
		Armenian: () => new UnicodeRangeTable(decodeRanges("xpBlBDxBDCks9BE", true)),
		Avestan: () => new UnicodeRangeTable(decodeRanges("g4iC1BEG", true)),
		Balinese: () => new UnicodeRangeTable(decodeRanges("g4GsCCxB", true)),
		Bamum: () => new UnicodeRangeTable(decodeRanges("g1pB3CpowB4R", true)),
		Bassa_Vah: () => new UnicodeRangeTable(decodeRanges("w26CdDF", true)),
		Batak: () => new UnicodeRangeTable(decodeRanges("g+GzBJD", true)),
		Bengali: () => new UnicodeRangeTable(decodeRanges("gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB", false)),
		Beria_Erfe: () => new UnicodeRangeTable(decodeRanges("g17CYDY", true)),
		Bhaiksuki: () => new UnicodeRangeTable(decodeRanges("ggnCICsBCNLc", true)),
		Bopomofo: () => new UnicodeRangeTable(decodeRanges("qXB6wLqBxDf", true)),
		Brahmi: () => new UnicodeRangeTable(decodeRanges("ggkCtCFjBKA", true)),
		Braille: () => new UnicodeRangeTable(decodeRanges("ggK-H", true)),
		Buginese: () => new UnicodeRangeTable(decodeRanges("gwGbDB", true)),
		Buhid: () => new UnicodeRangeTable(decodeRanges("g6FT", true)),
		Canadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges("ggF-TxRlC7tgCP", true)),
		Carian: () => new UnicodeRangeTable(decodeRanges("g1gCwB", true)),
		Caucasian_Albanian: () => new UnicodeRangeTable(decodeRanges("wphCzBMA", true)),
		Chakma: () => new UnicodeRangeTable(decodeRanges("gokC0BCR", true)),
		Cham: () => new UnicodeRangeTable(decodeRanges("gwqB2BKNDJDD", true)),
		Cherokee: () => new UnicodeRangeTable(decodeRanges("g9E1CDFz7lBvC", true)),
		Chorasmian: () => new UnicodeRangeTable(decodeRanges("w9jCb", true)),
		Common: () => new UnicodeRangeTable(decodeRanges("AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB", false)),
		Coptic: () => new UnicodeRangeTable(decodeRanges("ifNxkKzDGG", true)),
		Cuneiform: () => new UnicodeRangeTable(decodeRanges("ggoC5cnDuDCEMjG", true)),
		Cypriot: () => new UnicodeRangeTable(decodeRanges("ggiCFBDCCBqBBCBBEDD", false)),
		Cypro_Minoan: () => new UnicodeRangeTable(decodeRanges("w8rCiD", true)),
		Cyrillic: () => new UnicodeRangeTable(decodeRanges("ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB", false)),
		Deseret: () => new UnicodeRangeTable(decodeRanges("gghCvC", true)),
		Devanagari: () => new UnicodeRangeTable(decodeRanges("goCwCFODZh7nBfhwcJ", true)),
		Dives_Akuru: () => new UnicodeRangeTable(decodeRanges("gomCGBDDDBGBCBBCdBCBBDLBKJB", false)),
		Dogra: () => new UnicodeRangeTable(decodeRanges("ggmC7B", true)),
		Duployan: () => new UnicodeRangeTable(decodeRanges("ggvDqDGMEIIJDD", true)),
		Egyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("ggsC1iBL68D", true)),
		Elbasan: () => new UnicodeRangeTable(decodeRanges("gohCnB", true)),
		Elymaic: () => new UnicodeRangeTable(decodeRanges("g-jCW", true)),
		Ethiopic: () => new UnicodeRangeTable(decodeRanges("gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB", false)),
		Garay: () => new UnicodeRangeTable(decodeRanges("gqjClBEcJB", true)),
		Georgian: () => new UnicodeRangeTable(decodeRanges("glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG", false)),
		Glagolitic: () => new UnicodeRangeTable(decodeRanges("ggL-Ch9sDGCQDGCBCE", true)),
		Gothic: () => new UnicodeRangeTable(decodeRanges("w5gCa", true)),
		Grantha: () => new UnicodeRangeTable(decodeRanges("g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB", false)),
		Greek: () => new UnicodeRangeTable(decodeRanges("wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB", false)),
		Gujarati: () => new UnicodeRangeTable(decodeRanges("h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB", false)),
		Gunjala_Gondi: () => new UnicodeRangeTable(decodeRanges("grnCFCBCkBCBCFIJ", true)),
		Gurmukhi: () => new UnicodeRangeTable(decodeRanges("hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB", false)),
		Gurung_Khema: () => new UnicodeRangeTable(decodeRanges("go4C5B", true)),
		Han: () => new UnicodeRangeTable(decodeRanges("g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB", false)),
		Hangul: () => new UnicodeRangeTable(decodeRanges("goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC", true)),
		Hanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges("gojCnBJJ", true)),
		Hanunoo: () => new UnicodeRangeTable(decodeRanges("g5FU", true)),
		Hatran: () => new UnicodeRangeTable(decodeRanges("gniCSCBGE", true)),
		Hebrew: () => new UnicodeRangeTable(decodeRanges("xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB", false)),
		Hiragana: () => new UnicodeRangeTable(decodeRanges("hiM1CBHCBi7-C+IBTeeBBBulQAB", false)),
		Imperial_Aramaic: () => new UnicodeRangeTable(decodeRanges("giiCVCI", true)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB", false)),
		Inscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g7iCSGH", true)),
		Inscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges("g6iCVDH", true)),
		Javanese: () => new UnicodeRangeTable(decodeRanges("gsqBtCDJFB", true)),
		Kaithi: () => new UnicodeRangeTable(decodeRanges("gkkCiCLA", true)),
		Kannada: () => new UnicodeRangeTable(decodeRanges("gkDMCCCWCJCEDICCCDIBGCCDDJCC", true)),
		Katakana: () => new UnicodeRangeTable(decodeRanges("hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB", false)),
		Kawi: () => new UnicodeRangeTable(decodeRanges("g4nCQCoBEc", true)),
		Kayah_Li: () => new UnicodeRangeTable(decodeRanges("goqBtBCA", true)),
		Kharoshthi: () => new UnicodeRangeTable(decodeRanges("gwiCDCBGHCCCcDCFJII", true)),
		Khitan_Small_Script: () => new UnicodeRangeTable(decodeRanges("k-7C84G84GB0OBqBAB", false)),
		Khmer: () => new UnicodeRangeTable(decodeRanges("g8F9CDJHJnPf", true)),
		Khojki: () => new UnicodeRangeTable(decodeRanges("gwkCRCuB", true)),
		Khudawadi: () => new UnicodeRangeTable(decodeRanges("w1kC6BGJ", true)),
		Kirat_Rai: () => new UnicodeRangeTable(decodeRanges("gq7C5B", true)),
		Lao: () => new UnicodeRangeTable(decodeRanges("h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB", false)),
		Latin: () => new UnicodeRangeTable(decodeRanges("hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB", false)),
		Lepcha: () => new UnicodeRangeTable(decodeRanges("ggH3BEOEC", true)),
		Limbu: () => new UnicodeRangeTable(decodeRanges("goGeBCLBFLBFEEBKB", false)),
		Linear_A: () => new UnicodeRangeTable(decodeRanges("gwhC2JKVLH", true)),
		Linear_B: () => new UnicodeRangeTable(decodeRanges("gggCLCZCSCBCODNjB6D", true)),
		Lisu: () => new UnicodeRangeTable(decodeRanges("wmpBvBx1eA", true)),
		Lycian: () => new UnicodeRangeTable(decodeRanges("g0gCc", true)),
		Lydian: () => new UnicodeRangeTable(decodeRanges("gpiCZGA", true)),
		Mahajani: () => new UnicodeRangeTable(decodeRanges("wqkCmB", true)),
		Makasar: () => new UnicodeRangeTable(decodeRanges("g3nCY", true)),
		Malayalam: () => new UnicodeRangeTable(decodeRanges("goDMCCCyBCCCFFPDZ", true)),
		Mandaic: () => new UnicodeRangeTable(decodeRanges("giCbDA", true)),
		Manichaean: () => new UnicodeRangeTable(decodeRanges("g2iCmBFL", true)),
		Marchen: () => new UnicodeRangeTable(decodeRanges("wjnCfDVCN", true)),
		Masaram_Gondi: () => new UnicodeRangeTable(decodeRanges("gonCGBCBBCrBBECCBCCBHBJJB", false)),
		Medefaidrin: () => new UnicodeRangeTable(decodeRanges("gy7C6C", true)),
		Meetei_Mayek: () => new UnicodeRangeTable(decodeRanges("g3qBWqGtBDJ", true)),
		Mende_Kikakui: () => new UnicodeRangeTable(decodeRanges("gg6DkGDP", true)),
		Meroitic_Cursive: () => new UnicodeRangeTable(decodeRanges("gtiCXFTDtB", true)),
		Meroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges("gsiCf", true)),
		Miao: () => new UnicodeRangeTable(decodeRanges("g47CqCF4BIQ", true)),
		Modi: () => new UnicodeRangeTable(decodeRanges("gwlCkCMJ", true)),
		Mongolian: () => new UnicodeRangeTable(decodeRanges("ggGBBDCCBSBH4CBIqBB2t-BMB", false)),
		Mro: () => new UnicodeRangeTable(decodeRanges("gy6CeCJFB", true)),
		Multani: () => new UnicodeRangeTable(decodeRanges("g0kCGBCCCBCBCOBCKB", false)),
		Myanmar: () => new UnicodeRangeTable(decodeRanges("ggE-EhqmBeiDfxibT", true)),
		Nabataean: () => new UnicodeRangeTable(decodeRanges("gkiCeJI", true)),
		Nag_Mundari: () => new UnicodeRangeTable(decodeRanges("wm5DpB", true)),
		Nandinagari: () => new UnicodeRangeTable(decodeRanges("gtmCHDtBDK", true)),
		New_Tai_Lue: () => new UnicodeRangeTable(decodeRanges("gsGrBFZHKEB", true)),
		Newa: () => new UnicodeRangeTable(decodeRanges("gglC7CCE", true)),
		Nko: () => new UnicodeRangeTable(decodeRanges("g+B6BDC", true)),
		Nushu: () => new UnicodeRangeTable(decodeRanges("h-7CvsQvsQBqMB", false)),
		Nyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges("go4DsBENDJFB", true)),
		Ogham: () => new UnicodeRangeTable(decodeRanges("g0Fc", true)),
		Ol_Chiki: () => new UnicodeRangeTable(decodeRanges("wiHvB", true)),
		Ol_Onal: () => new UnicodeRangeTable(decodeRanges("wu5DqBFA", true)),
		Old_Hungarian: () => new UnicodeRangeTable(decodeRanges("gkjCyBOyBIF", true)),
		Old_Italic: () => new UnicodeRangeTable(decodeRanges("g4gCjBKC", true)),
		Old_North_Arabian: () => new UnicodeRangeTable(decodeRanges("g0iCf", true)),
		Old_Permic: () => new UnicodeRangeTable(decodeRanges("w6gCqB", true)),
		Old_Persian: () => new UnicodeRangeTable(decodeRanges("g9gCjBFN", true)),
		Old_Sogdian: () => new UnicodeRangeTable(decodeRanges("g4jCnB", true)),
		Old_South_Arabian: () => new UnicodeRangeTable(decodeRanges("gziCf", true)),
		Old_Turkic: () => new UnicodeRangeTable(decodeRanges("ggjCoC", true)),
		Old_Uyghur: () => new UnicodeRangeTable(decodeRanges("w7jCZ", true)),
		Oriya: () => new UnicodeRangeTable(decodeRanges("h4CCCHDBDVCGCBCEDIDBDCICFBCEDR", true)),
		Osage: () => new UnicodeRangeTable(decodeRanges("wlhCjBFjB", true)),
		Osmanya: () => new UnicodeRangeTable(decodeRanges("gkhCdDJ", true)),
		Pahawh_Hmong: () => new UnicodeRangeTable(decodeRanges("g46ClCLJCGCUGS", true)),
		Palmyrene: () => new UnicodeRangeTable(decodeRanges("gjiCf", true)),
		Pau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges("g2mC4B", true)),
		Phags_Pa: () => new UnicodeRangeTable(decodeRanges("giqB3B", true)),
		Phoenician: () => new UnicodeRangeTable(decodeRanges("goiCbEA", true)),
		Psalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges("g8iCRIDNG", true)),
		Rejang: () => new UnicodeRangeTable(decodeRanges("wpqBjBMA", true)),
		Runic: () => new UnicodeRangeTable(decodeRanges("g1FqCEK", true)),
		Samaritan: () => new UnicodeRangeTable(decodeRanges("ggCtBDO", true)),
		Saurashtra: () => new UnicodeRangeTable(decodeRanges("gkqBlCJL", true)),
		Sharada: () => new UnicodeRangeTable(decodeRanges("gskC-ChsCH", true)),
		Shavian: () => new UnicodeRangeTable(decodeRanges("wihCvB", true)),
		Siddham: () => new UnicodeRangeTable(decodeRanges("gslC1BDlB", true)),
		Sidetic: () => new UnicodeRangeTable(decodeRanges("gqiCZ", true)),
		SignWriting: () => new UnicodeRangeTable(decodeRanges("gg2DrUQECO", true)),
		Sinhala: () => new UnicodeRangeTable(decodeRanges("hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB", false)),
		Sogdian: () => new UnicodeRangeTable(decodeRanges("w5jCpB", true)),
		Sora_Sompeng: () => new UnicodeRangeTable(decodeRanges("wmkCYIJ", true)),
		Soyombo: () => new UnicodeRangeTable(decodeRanges("wymCyC", true)),
		Sundanese: () => new UnicodeRangeTable(decodeRanges("g8G-BhIH", true)),
		Sunuwar: () => new UnicodeRangeTable(decodeRanges("g+mChBPJ", true)),
		Syloti_Nagri: () => new UnicodeRangeTable(decodeRanges("ggqBsB", true)),
		Syriac: () => new UnicodeRangeTable(decodeRanges("g4BNC7BDCxIK", true)),
		Tagalog: () => new UnicodeRangeTable(decodeRanges("g4FVKA", true)),
		Tagbanwa: () => new UnicodeRangeTable(decodeRanges("g7FMCCCB", true)),
		Tai_Le: () => new UnicodeRangeTable(decodeRanges("wqGdDE", true)),
		Tai_Tham: () => new UnicodeRangeTable(decodeRanges("gxG+BCcDKHJHN", true)),
		Tai_Viet: () => new UnicodeRangeTable(decodeRanges("g0qBiCZE", true)),
		Tai_Yo: () => new UnicodeRangeTable(decodeRanges("g25DeCVJB", true)),
		Takri: () => new UnicodeRangeTable(decodeRanges("g0lC5BHJ", true)),
		Tamil: () => new UnicodeRangeTable(decodeRanges("i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB", false)),
		Tangsa: () => new UnicodeRangeTable(decodeRanges("wz6CuCCJ", true)),
		Tangut: () => new UnicodeRangeTable(decodeRanges("g-7CgBgBB+3GBhQeBiDyDB", false)),
		Telugu: () => new UnicodeRangeTable(decodeRanges("ggDMCCCWCPDICCCDIBCCCBDDDJII", true)),
		Thaana: () => new UnicodeRangeTable(decodeRanges("g8BxB", true)),
		Thai: () => new UnicodeRangeTable(decodeRanges("hwD5BGb", true)),
		Tibetan: () => new UnicodeRangeTable(decodeRanges("g4DnCCjBFmBCjBCOCGFB", true)),
		Tifinagh: () => new UnicodeRangeTable(decodeRanges("wpL3BIBPA", true)),
		Tirhuta: () => new UnicodeRangeTable(decodeRanges("gklCnCJJ", true)),
		Todhri: () => new UnicodeRangeTable(decodeRanges("guhCzB", true)),
		Tolong_Siki: () => new UnicodeRangeTable(decodeRanges("wtnCrBFJ", true)),
		Toto: () => new UnicodeRangeTable(decodeRanges("w04De", true)),
		Tulu_Tigalari: () => new UnicodeRangeTable(decodeRanges("g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB", false)),
		Ugaritic: () => new UnicodeRangeTable(decodeRanges("g8gCdCA", true)),
		Unknown: () => new UnicodeRangeTable(decodeRanges("4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB", false)),
		Vai: () => new UnicodeRangeTable(decodeRanges("gopBrJ", true)),
		Vithkuqi: () => new UnicodeRangeTable(decodeRanges("wrhCKCOCGCBCKCOCGCB", true)),
		Wancho: () => new UnicodeRangeTable(decodeRanges("g24D5BGA", true)),
		Warang_Citi: () => new UnicodeRangeTable(decodeRanges("glmCyCNA", true)),
		Yezidi: () => new UnicodeRangeTable(decodeRanges("g0jCpBCCDB", true)),
		Yi: () => new UnicodeRangeTable(decodeRanges("ggoBskBE2B", true)),
		Zanabazar_Square: () => new UnicodeRangeTable(decodeRanges("gwmCnC", true))
	});
	static FOLD_CATEGORIES = new LazyMap({
		L: () => new UnicodeRangeTable(decodeRanges("laA", true)),
		LC: () => new UnicodeRangeTable(decodeRanges("laA", true)),
		Ll: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
		Lt: () => new UnicodeRangeTable(decodeRanges("kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB", false)),
		Lu: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false)),
		M: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
		Mn: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false)),
		Emoji: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
		Extended_Pictographic: () => new UnicodeRangeTable(decodeRanges("8mJA", true)),
		Lowercase: () => new UnicodeRangeTable(decodeRanges("hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB", false)),
		Math: () => new UnicodeRangeTable(decodeRanges("ycGDCHHFMMDDDCHHFAB", false)),
		Uppercase: () => new UnicodeRangeTable(decodeRanges("hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB", false))
	});
	static FOLD_SCRIPT = new LazyMap({
		Common: () => new UnicodeRangeTable(decodeRanges("8cgBgB", false)),
		Greek: () => new UnicodeRangeTable(decodeRanges("1FwUwU", false)),
		Inherited: () => new UnicodeRangeTable(decodeRanges("5cgBgBlgHAB", false))
	});
};
/**
* Utilities for dealing with Unicode better than JS does.
*/
var Unicode = class Unicode {
	static MAX_RUNE = 1114111;
	static RUNE_ERROR = 65533;
	static isUnsearchable(r) {
		return r === Unicode.RUNE_ERROR || r >= Unicode.MIN_HIGH_SURROGATE && r <= Unicode.MAX_LOW_SURROGATE;
	}
	static MAX_ASCII = 127;
	static MAX_LATIN1 = 255;
	static MAX_BMP = 65535;
	static MIN_FOLD = 65;
	static MAX_FOLD = 125251;
	static MIN_HIGH_SURROGATE = 55296;
	static MAX_HIGH_SURROGATE = 56319;
	static MIN_LOW_SURROGATE = 56320;
	static MAX_LOW_SURROGATE = 57343;
	static MIN_SUPPLEMENTARY_CODE_POINT = 65536;
	static is32(ranges, r) {
		let lo = 0;
		let hi = ranges.length;
		while (lo < hi) {
			const m = lo + Math.floor((hi - lo) / 2);
			const rlo = ranges.getLo(m);
			const rhi = ranges.getHi(m);
			if (rlo <= r && r <= rhi) {
				const stride = ranges.getStride(m);
				return (r - rlo) % stride === 0;
			}
			if (r < rlo) hi = m;
			else lo = m + 1;
		}
		return false;
	}
	static is(ranges, r) {
		if (r <= Unicode.MAX_LATIN1) {
			for (let i = 0; i < ranges.length; i++) {
				if (r > ranges.getHi(i)) continue;
				const rlo = ranges.getLo(i);
				if (r < rlo) return false;
				const stride = ranges.getStride(i);
				return (r - rlo) % stride === 0;
			}
			return false;
		}
		return ranges.length > 0 && r >= ranges.getLo(0) && Unicode.is32(ranges, r);
	}
	static isPrint(r) {
		if (r <= Unicode.MAX_LATIN1) return r >= 32 && r < Unicode.MAX_ASCII || r >= 161 && r !== 173;
		return Unicode.is(UnicodeTables.Print, r);
	}
	static simpleFold(r) {
		if (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);
		if (r <= Unicode.MAX_ASCII) {
			const l = Codepoint.toLowerCase(r);
			return l !== r ? l : Codepoint.toUpperCase(r);
		}
		return r;
	}
	static equalsIgnoreCase(r1, r2) {
		if (r1 === r2) return true;
		if (r1 < 0 || r2 < 0) return false;
		if (r1 <= Unicode.MAX_ASCII && r2 <= Unicode.MAX_ASCII) {
			if (65 <= r1 && r1 <= 90) r1 |= 32;
			if (65 <= r2 && r2 <= 90) r2 |= 32;
			return r1 === r2;
		}
		for (let r = Unicode.simpleFold(r1); r !== r1; r = Unicode.simpleFold(r)) if (r === r2) return true;
		return false;
	}
};
var RE2JSException = class extends Error {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSException";
	}
};
/**
* An exception thrown by the parser if the pattern was invalid.
*/
var RE2JSSyntaxException = class extends RE2JSException {
	/**
	* @param {string} error
	* @param {string|null} [input=null]
	*/
	constructor(error, input = null) {
		let message = `error parsing regexp: ${error}`;
		if (input) message += `: \`${input}\``;
		super(message);
		this.name = "RE2JSSyntaxException";
		this.message = message;
		/** @type {string} */
		this.error = error;
		/** @type {string|null} */
		this.input = input;
	}
	/**
	* Retrieves the description of the error.
	* @returns {string}
	*/
	getDescription() {
		return this.error;
	}
	/**
	* Retrieves the erroneous regular-expression pattern.
	* @returns {string|null}
	*/
	getPattern() {
		return this.input;
	}
};
/**
* An exception thrown by the compiler
*/
var RE2JSCompileException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSCompileException";
	}
};
/**
* An exception thrown by using groups
*/
var RE2JSGroupException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSGroupException";
	}
};
/**
* An exception thrown by flags
*/
var RE2JSFlagsException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSFlagsException";
	}
};
/**
* An exception thrown for internal engine errors, such as corrupted bytecodes.
*/
var RE2JSInternalException = class extends RE2JSException {
	/** @param {string} message */
	constructor(message) {
		super(message);
		this.name = "RE2JSInternalException";
	}
};
/**
* Size of the precomputed single-byte lookup table.
* Covers standard ASCII and Latin-1 characters for fast-path execution.
*/
const FAST_PATH_TABLE_SIZE = 256;
/**
* Precomputed lookup table for Word Boundary (\b, \B) assertions.
* * By precomputing the boolean results for standard ASCII word ranges
* ('a'-'z', 'A'-'Z', '0'-'9', '_'), we completely eliminate 4 logical
* branches from the NFA's hot execution loop. This prevents costly
* CPU branch mispredictions when scanning large strings.
*/
const WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);
for (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;
let cachedNativeEncoder = null;
let cachedNativeDecoder = null;
/**
* Various constants and helper utilities.
*/
var Utils = class Utils {
	static METACHARACTERS = "\\.+*?()|[]{}^$";
	static EMPTY_BEGIN_LINE = 1;
	static EMPTY_END_LINE = 2;
	static EMPTY_BEGIN_TEXT = 4;
	static EMPTY_END_TEXT = 8;
	static EMPTY_WORD_BOUNDARY = 16;
	static EMPTY_NO_WORD_BOUNDARY = 32;
	static EMPTY_ALL = -1;
	static emptyInts() {
		return [];
	}
	static isString(value) {
		return typeof value === "string" || Object.prototype.toString.call(value) === "[object String]";
	}
	static typeName(value) {
		if (value === null || typeof value !== "object" && typeof value !== "function") return value === null ? "null" : typeof value;
		return Object.prototype.toString.call(value).slice(8, -1);
	}
	static checkPattern(pattern) {
		if (!Utils.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);
	}
	static checkInput(input) {
		if (!Utils.isString(input) && !Utils.isByteArray(input)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(input)}`);
	}
	static checkFlags(flags) {
		const known = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;
		if (!Number.isInteger(flags) || (flags & ~known) !== 0) throw new RE2JSFlagsException("Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS");
	}
	static isByteArray(input) {
		return Array.isArray(input) || Object.prototype.toString.call(input) === "[object Uint8Array]";
	}
	static isalnum(c) {
		return Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"] || Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["z"] || Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["Z"];
	}
	static unhex(c) {
		if (Codepoint.CODES["0"] <= c && c <= Codepoint.CODES["9"]) return c - Codepoint.CODES["0"];
		if (Codepoint.CODES["a"] <= c && c <= Codepoint.CODES["f"]) return c - Codepoint.CODES["a"] + 10;
		if (Codepoint.CODES["A"] <= c && c <= Codepoint.CODES["F"]) return c - Codepoint.CODES["A"] + 10;
		return -1;
	}
	static escapeRune(rune) {
		let out = "";
		if (Unicode.isPrint(rune)) {
			if (Utils.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += "\\";
			out += String.fromCodePoint(rune);
		} else switch (rune) {
			case Codepoint.CODES["\""]:
				out += "\\\"";
				break;
			case Codepoint.CODES["\\"]:
				out += "\\\\";
				break;
			case Codepoint.CODES["	"]:
				out += "\\t";
				break;
			case Codepoint.CODES["\n"]:
				out += "\\n";
				break;
			case Codepoint.CODES["\r"]:
				out += "\\r";
				break;
			case Codepoint.CODES["\b"]:
				out += "\\b";
				break;
			case Codepoint.CODES["\f"]:
				out += "\\f";
				break;
			default: {
				let s = rune.toString(16);
				if (rune < 256) {
					out += "\\x";
					if (s.length === 1) out += "0";
					out += s;
				} else out += `\\x{${s}}`;
				break;
			}
		}
		return out;
	}
	static stringToRunes(str) {
		const string = String(str);
		const runes = [];
		let i = 0;
		while (i < string.length) {
			const cp = string.codePointAt(i);
			runes.push(cp);
			i += cp > Unicode.MAX_BMP ? 2 : 1;
		}
		return new Int32Array(runes);
	}
	static runeToString(r) {
		return String.fromCodePoint(r);
	}
	static isWordRune(r) {
		return r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;
	}
	static emptyOpContext(r1, r2) {
		let op = 0;
		if (r1 < 0) op |= Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		if (r1 === 10) op |= Utils.EMPTY_BEGIN_LINE;
		if (r2 < 0) op |= Utils.EMPTY_END_TEXT | Utils.EMPTY_END_LINE;
		if (r2 === 10) op |= Utils.EMPTY_END_LINE;
		if (Utils.isWordRune(r1) !== Utils.isWordRune(r2)) op |= Utils.EMPTY_WORD_BOUNDARY;
		else op |= Utils.EMPTY_NO_WORD_BOUNDARY;
		return op;
	}
	/**
	* Returns a string that quotes all regular expression metacharacters inside the argument text;
	* the returned string is a regular expression matching the literal text. For example,
	* {@code quoteMeta("[foo]").equals("\\[foo\\]")}.
	* @param {string} str
	* @returns {string}
	*/
	static quoteMeta(str) {
		return str.split("").map((s) => {
			if (Utils.METACHARACTERS.indexOf(s) >= 0) return `\\${s}`;
			return s;
		}).join("");
	}
	static charCount(codePoint) {
		return codePoint > Unicode.MAX_BMP ? 2 : 1;
	}
	/**
	* High-speed conversion from TypedArrays to standard JS Arrays.
	* Bypasses the expensive Symbol.iterator overhead of Array.from()
	*/
	static toArray(typedArray) {
		const len = typedArray.length;
		const res = new Array(len);
		for (let i = 0; i < len; i++) res[i] = typedArray[i];
		return res;
	}
	static stringToUtf8ByteArray(str) {
		if (globalThis.TextEncoder) {
			if (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder();
			return cachedNativeEncoder.encode(str);
		} else {
			let out = [], p = 0;
			for (let i = 0; i < str.length; i++) {
				let c = str.charCodeAt(i);
				if (c < 128) out[p++] = c;
				else if (c < 2048) {
					out[p++] = c >> 6 | 192;
					out[p++] = c & 63 | 128;
				} else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {
					c = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);
					out[p++] = c >> 18 | 240;
					out[p++] = c >> 12 & 63 | 128;
					out[p++] = c >> 6 & 63 | 128;
					out[p++] = c & 63 | 128;
				} else {
					out[p++] = c >> 12 | 224;
					out[p++] = c >> 6 & 63 | 128;
					out[p++] = c & 63 | 128;
				}
			}
			return out;
		}
	}
	static utf8ByteArrayToString(bytes) {
		if (globalThis.TextDecoder) {
			if (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder("utf-8");
			const view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
			return cachedNativeDecoder.decode(view);
		} else {
			let out = [], pos = 0, c = 0;
			while (pos < bytes.length) {
				let c1 = bytes[pos++];
				if (c1 < 128) out[c++] = String.fromCharCode(c1);
				else if (c1 > 191 && c1 < 224) {
					let c2 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);
				} else if (c1 > 239 && c1 < 365) {
					let c2 = bytes[pos++];
					let c3 = bytes[pos++];
					let c4 = bytes[pos++];
					let u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;
					out[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));
					out[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));
				} else {
					let c2 = bytes[pos++];
					let c3 = bytes[pos++];
					out[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);
				}
			}
			return out.join("");
		}
	}
};
const createEnum = (values = [], initNum = 0) => {
	const enumObject = Object.create(null);
	for (let i = 0; i < values.length; i++) {
		const val = values[i];
		const keyVal = initNum + i;
		enumObject[val] = keyVal;
		enumObject[keyVal] = val;
	}
	return Object.freeze(enumObject);
};
/**
* Abstract the representations of input text supplied to Matcher.
*/
var MatcherInputBase = class MatcherInputBase {
	static Encoding = createEnum(["UTF_16", "UTF_8"]);
	getEncoding() {
		throw Error("not implemented");
	}
	/** @returns {string} */
	asCharSequence() {
		throw Error("not implemented");
	}
	/** @returns {Uint8Array|number[]|null} */
	asBytes() {
		throw Error("not implemented");
	}
	/** @returns {number} */
	length() {
		throw Error("not implemented");
	}
	/**
	*
	* @returns {boolean}
	*/
	isUTF8Encoding() {
		return this.getEncoding() === MatcherInputBase.Encoding.UTF_8;
	}
	/**
	*
	* @returns {boolean}
	*/
	isUTF16Encoding() {
		return this.getEncoding() === MatcherInputBase.Encoding.UTF_16;
	}
};
var Utf8MatcherInput = class extends MatcherInputBase {
	/** @param {Uint8Array|number[]|null} bytes */
	constructor(bytes = null) {
		super();
		this.bytes = bytes;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_8;
	}
	/**
	*
	* @returns {string}
	*/
	asCharSequence() {
		return Utils.utf8ByteArrayToString(this.bytes);
	}
	/**
	*
	* @returns {Uint8Array|number[]|null}
	*/
	asBytes() {
		return this.bytes;
	}
	/**
	*
	* @returns {number}
	*/
	length() {
		return this.bytes.length;
	}
};
var Utf16MatcherInput = class extends MatcherInputBase {
	/** @param {string|null} charSequence */
	constructor(charSequence = null) {
		super();
		this.charSequence = charSequence;
	}
	getEncoding() {
		return MatcherInputBase.Encoding.UTF_16;
	}
	/**
	*
	* @returns {string}
	*/
	asCharSequence() {
		return this.charSequence;
	}
	/**
	*
	* @returns {number[]}
	*/
	asBytes() {
		return Utils.stringToUtf8ByteArray(this.charSequence.toString());
	}
	/**
	*
	* @returns {number}
	*/
	length() {
		return this.charSequence.length;
	}
};
var MatcherInput = class {
	/**
	* Return the MatcherInput for UTF_16 encoding.
	* @returns {Utf16MatcherInput}
	*/
	static utf16(charSequence) {
		Utils.checkInput(charSequence);
		return new Utf16MatcherInput(charSequence);
	}
	/**
	* Return the MatcherInput for UTF_8 encoding.
	* @returns {Utf8MatcherInput}
	*/
	static utf8(input) {
		if (Utils.isByteArray(input)) return new Utf8MatcherInput(input);
		return new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));
	}
};
/**
* MachineInput abstracts different representations of the input text supplied to the Machine. It
* provides one-character lookahead.
*/
var MachineInputBase = class {
	static EOF() {
		return -8;
	}
	constructor() {
		this.start = 0;
		this.end = 0;
	}
	canCheckPrefix() {
		return true;
	}
	endPos() {
		return this.end - this.start;
	}
	hasString() {
		return false;
	}
	hasAnyString() {
		return false;
	}
	prefixLength() {
		return 0;
	}
};
var MachineUTF8Input = class MachineUTF8Input extends MachineInputBase {
	static RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;
	constructor(bytes, start = 0, end = bytes.length) {
		super();
		this.bytes = bytes;
		this.start = start;
		this.end = end;
	}
	hasString(prefilter, pos) {
		const target = prefilter.bytes;
		if (target.length === 0) return true;
		const idx = this.indexOf(this.bytes, target, this.start + pos);
		return idx !== -1 && idx <= this.end - target.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);
	}
	step(pos) {
		pos += this.start;
		if (pos >= this.end) return MachineInputBase.EOF();
		const c = this.bytes[pos] & 255;
		if (c < 128) return c << 3 | 1;
		let size;
		let rune;
		let lo = 128;
		let hi = 191;
		if (c >= 194 && c <= 223) {
			size = 2;
			rune = c & 31;
		} else if (c >= 224 && c <= 239) {
			size = 3;
			rune = c & 15;
			if (c === 224) lo = 160;
			else if (c === 237) hi = 159;
		} else if (c >= 240 && c <= 244) {
			size = 4;
			rune = c & 7;
			if (c === 240) lo = 144;
			else if (c === 244) hi = 143;
		} else return MachineUTF8Input.RUNE_ERROR_STEP;
		if (pos + size > this.end) return MachineUTF8Input.RUNE_ERROR_STEP;
		const c1 = this.bytes[pos + 1] & 255;
		if (c1 < lo || c1 > hi) return MachineUTF8Input.RUNE_ERROR_STEP;
		rune = rune << 6 | c1 & 63;
		if (size > 2) {
			const c2 = this.bytes[pos + 2] & 255;
			if ((c2 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
			rune = rune << 6 | c2 & 63;
			if (size > 3) {
				const c3 = this.bytes[pos + 3] & 255;
				if ((c3 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;
				rune = rune << 6 | c3 & 63;
			}
		}
		return rune << 3 | size;
	}
	index(re2, pos) {
		pos += this.start;
		const i = this.indexOf(this.bytes, re2.prefixUTF8, pos);
		return i < 0 ? i : i - pos;
	}
	context(pos) {
		pos += this.start;
		let r1 = -1;
		if (pos > this.start && pos <= this.end) {
			let start = pos - 1;
			r1 = this.bytes[start--];
			if (r1 >= 128) {
				let lim = pos - 4;
				if (lim < this.start) lim = this.start;
				while (start >= lim && (this.bytes[start] & 192) === 128) start--;
				if (start < this.start) start = this.start;
				const r = this.step(start - this.start);
				r1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;
			}
		}
		const r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	indexOf(source, target, fromIndex = 0) {
		let targetLength = target.length;
		if (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;
		const firstByte = target[0];
		let limit = this.end - targetLength;
		const hasNativeIndexOf = typeof source.indexOf === "function";
		let i = fromIndex;
		while (i <= limit) {
			if (hasNativeIndexOf) {
				i = source.indexOf(firstByte, i);
				if (i === -1 || i > limit) return -1;
			} else {
				while (i <= limit && source[i] !== firstByte) i++;
				if (i > limit) return -1;
			}
			let match = true;
			for (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {
				match = false;
				break;
			}
			if (match) return i;
			i++;
		}
		return -1;
	}
	prefixLength(re2) {
		return re2.prefixUTF8.length;
	}
};
var MachineUTF16Input = class extends MachineInputBase {
	constructor(charSequence, start = 0, end = charSequence.length) {
		super();
		this.charSequence = charSequence;
		this.start = start;
		this.end = end;
	}
	hasString(prefilter, pos) {
		const idx = this.charSequence.indexOf(prefilter.str, this.start + pos);
		return idx !== -1 && idx <= this.end - prefilter.str.length;
	}
	hasAnyString(prefilter, pos) {
		return prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);
	}
	step(pos) {
		pos += this.start;
		if (pos >= this.end) return MachineInputBase.EOF();
		const c1 = this.charSequence.charCodeAt(pos);
		if (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;
		const c2 = this.charSequence.charCodeAt(pos + 1);
		if (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;
		return c1 << 3 | 1;
	}
	index(re2, pos) {
		pos += this.start;
		const i = this.charSequence.indexOf(re2.prefix, pos);
		if (i < 0 || i > this.end - re2.prefix.length) return -1;
		return i - pos;
	}
	context(pos) {
		pos += this.start;
		const r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;
		const r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;
		return Utils.emptyOpContext(r1, r2);
	}
	prefixLength(re2) {
		return re2.prefix.length;
	}
};
var MachineInput = class {
	static fromUTF8(bytes, start = 0, end = bytes.length) {
		return new MachineUTF8Input(bytes, start, end);
	}
	static fromUTF16(charSequence, start = 0, end = void 0) {
		Utils.checkInput(charSequence);
		return new MachineUTF16Input(charSequence, start, end ?? charSequence.length);
	}
};
/**
* A stateful iterator that interprets a regex {@code RE2JS} on a specific input.
*
* Conceptually, a Matcher consists of four parts:
* <ol>
* <li>A compiled regular expression {@code RE2JS}, set at construction and fixed for the lifetime
* of the matcher.</li>
*
* <li>The remainder of the input string, set at construction or {@link #reset()} and advanced by
* each match operation such as {@link #find}, {@link #matches} or {@link #lookingAt}.</li>
*
* <li>The current match information, accessible via {@link #start}, {@link #end}, and
* {@link #group}, and updated by each match operation.</li>
*
* <li>The append position, used and advanced by {@link #appendReplacement} and {@link #appendTail}
* if performing a search and replace from the input to an external {@code StringBuffer}.
*
* </ol>
*
*
* @author rsc@google.com (Russ Cox)
*/
var Matcher = class Matcher {
	/**
	* V8 and WebKit have historical hard limits on the number of arguments
	* that can be passed to a function. We cap replacer arguments to prevent
	* Call Stack Overflow (DoS) vulnerabilities on massive ASTs.
	*/
	static MAX_REPLACER_ARGS = 65535;
	/**
	* Quotes '\' and '$' in {@code s}, so that the returned string could be used in
	* {@link #appendReplacement} as a literal replacement of {@code s}.
	*
	* @param {string} str the string to be quoted
	* @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
	* @returns {string} the quoted string
	*/
	static quoteReplacement(str, javaMode = false) {
		if (javaMode) {
			if (str.indexOf("\\") < 0 && str.indexOf("$") < 0) return str;
			return str.split("").map((s) => {
				const c = s.codePointAt(0);
				if (c === Codepoint.CODES["\\"] || c === Codepoint.CODES["$"]) return `\\${s}`;
				return s;
			}).join("");
		}
		if (str.indexOf("$") < 0) return str;
		return str.split("").map((s) => {
			if (s.codePointAt(0) === Codepoint.CODES["$"]) return "$$";
			return s;
		}).join("");
	}
	/**
	*
	* @param {import('./index.js').RE2JS} pattern
	* @param {string|number[]|Uint8Array|MatcherInputBase} input
	*/
	constructor(pattern, input) {
		if (pattern === null) throw new Error("pattern is null");
		/**
		* The pattern being matched.
		* @type {import('./index.js').RE2JS}
		*/
		this.patternInput = pattern;
		const re2 = this.patternInput.re2();
		/** @type {number} */
		this.patternGroupCount = re2.numberOfCapturingGroups();
		/** @type {number[]} */
		this.groups = [];
		/** @type {Record<string, number>} */
		this.namedGroups = re2.namedGroups;
		/** @type {boolean} */
		this.hasNamedGroups = Object.keys(this.namedGroups).length > 0;
		/** @type {number} */
		this.numberOfInstructions = re2.numberOfInstructions();
		/** @type {import('./Machine.js').LookbehindState|null} */
		this.lookbehindState = null;
		if (input instanceof MatcherInputBase) this.resetMatcherInput(input);
		else if (Utils.isByteArray(input)) this.resetMatcherInput(MatcherInput.utf8(input));
		else this.resetMatcherInput(MatcherInput.utf16(input));
	}
	/**
	* Returns the {@code RE2JS} associated with this {@code Matcher}.
	* @returns {import('./index.js').RE2JS}
	*/
	pattern() {
		return this.patternInput;
	}
	/**
	* Resets the {@code Matcher}, rewinding input and discarding any match information.
	*
	* @returns {Matcher} the {@code Matcher} itself, for chained method calls
	*/
	reset() {
		/** @type {number} */
		this.matcherInputLength = this.matcherInput.length();
		/** @type {number} */
		this.appendPos = 0;
		this.hasMatch = false;
		this.hasGroups = false;
		this.anchorFlag = 0;
		return this;
	}
	/**
	* Resets the {@code Matcher} and changes the input.
	* @param {string|number[]|Uint8Array|MatcherInputBase} input
	* @returns {Matcher} the {@code Matcher} itself, for chained method calls
	*/
	resetMatcherInput(input) {
		if (input === null) throw new Error("input is null");
		if (!(input instanceof MatcherInputBase)) {
			if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
			else input = MatcherInput.utf16(input);
		}
		this.matcherInput = input;
		if (this.lookbehindState !== null) this.lookbehindState.reset();
		else this.lookbehindState = this.patternInput.re2().createLookbehindState();
		this.reset();
		return this;
	}
	/**
	* Returns the start of the named group of the most recent match, or -1 if the group was not
	* matched.
	* @param {string|number} [group=0]
	* @returns {number}
	*/
	start(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		this.loadGroup(group);
		return this.groups[2 * group];
	}
	/**
	* Returns the end of the named group of the most recent match, or -1 if the group was not
	* matched.
	* @param {string|number} [group=0]
	* @returns {number}
	*/
	end(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		this.loadGroup(group);
		return this.groups[2 * group + 1];
	}
	/**
	* Returns the program size of this pattern.
	*
	* <p>
	* Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
	* "cost". Larger numbers are more expensive than smaller numbers.
	* </p>
	*
	* @returns {number} the program size of this pattern
	*/
	programSize() {
		return this.numberOfInstructions;
	}
	/**
	* Returns the named group of the most recent match, or {@code null} if the group was not matched.
	* @param {string|number} [group=0]
	* @returns {string|null}
	*/
	group(group = 0) {
		if (typeof group === "string") {
			const groupInt = this.namedGroups[group];
			if (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);
			group = groupInt;
		}
		const start = this.start(group);
		const end = this.end(group);
		if (start < 0 && end < 0) return null;
		return this.substring(start, end);
	}
	/**
	* Returns a dictionary map of all named capturing groups and their matched values.
	* If a group was not matched, its value will be `null`.
	* @returns {Record<string, string|null>}
	*/
	getNamedGroups() {
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		const result = Object.create(null);
		for (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);
		return result;
	}
	/**
	* Returns the number of subgroups in this pattern.
	*
	* @returns {number} the number of subgroups; the overall match (group 0) does not count
	*/
	groupCount() {
		return this.patternGroupCount;
	}
	/**
	* Helper: finds subgroup information if needed for group.
	* @param {number} group
	* @private
	*/
	loadGroup(group) {
		if (!Number.isInteger(group) || group < 0 || group > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group}`);
		if (!this.hasMatch) throw new RE2JSGroupException("perhaps no match attempted");
		if (group === 0 || this.hasGroups) return;
		const end = this.matcherInputLength;
		const res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);
		if (!res[0]) throw new RE2JSGroupException("inconsistency in matching group data");
		this.groups = res[1];
		this.hasGroups = true;
	}
	/**
	* Matches the entire input against the pattern (anchored start and end). If there is a match,
	* {@code matches} sets the match state to describe it.
	*
	* @returns {boolean} true if the entire input matches the pattern
	*/
	matches() {
		return this.genMatch(0, RE2Flags.ANCHOR_BOTH);
	}
	/**
	* Matches the beginning of input against the pattern (anchored start). If there is a match,
	* {@code lookingAt} sets the match state to describe it.
	*
	* @returns {boolean} true if the beginning of the input matches the pattern
	*/
	lookingAt() {
		return this.genMatch(0, RE2Flags.ANCHOR_START);
	}
	/**
	* Matches the input against the pattern (unanchored), starting at a specified position. If there
	* is a match, {@code find} sets the match state to describe it.
	*
	* @param {number|null} [start=null] the input position where the search begins
	* @returns {boolean} if it finds a match
	* @throws IndexOutOfBoundsException if start is not a valid input position
	*/
	find(start = null) {
		if (start !== null) {
			if (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);
			this.reset();
			return this.genMatch(start, 0);
		}
		start = 0;
		if (this.hasMatch) {
			start = this.groups[1];
			if (this.groups[0] === this.groups[1]) {
				const r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);
				if (r < 0) start++;
				else start += r & 7;
			}
		}
		return this.genMatch(start, RE2Flags.UNANCHORED);
	}
	/**
	* Helper: does match starting at start, with RE2 anchor flag.
	* @param {number} startByte
	* @param {number} anchor
	* @returns {boolean}
	* @private
	*/
	genMatch(startByte, anchor) {
		const res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);
		if (!res[0]) {
			this.hasMatch = false;
			return false;
		}
		this.groups = res[1];
		this.hasMatch = true;
		this.hasGroups = this.patternGroupCount === 0;
		this.anchorFlag = anchor;
		return true;
	}
	/**
	* Helper: return substring for [start, end).
	* @param {number} start
	* @param {number} end
	* @returns {string}
	*/
	substring(start, end) {
		if (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));
		return this.matcherInput.asCharSequence().substring(start, end).toString();
	}
	/**
	* Helper for Pattern: return input length.
	* @returns {number}
	*/
	inputLength() {
		return this.matcherInputLength;
	}
	/**
	* Appends to result two strings: the text from the append position up to the beginning of the
	* most recent match, and then the replacement with submatch groups substituted for references to
	* them. It advances the append position to where the most recent match ended.
	*
	* By default the replacement is expanded as by String.prototype.replace (see
	* appendReplacementInternalJs). In Java mode it follows re2j / java.util.regex: $n takes as
	* many digits as still form a valid group number, ${name} is a named group, and a backslash
	* escapes the next character (so "\\$" in a JS string literal inserts a literal $).
	*
	* @param {string} replacement the replacement string
	* @param {boolean} [javaMode=false] activate java mode (different behaviour for capture groups and special characters)
	* @returns {string}
	* @throws IllegalStateException if there was no most recent match
	* @throws IndexOutOfBoundsException in Java mode, if replacement refers to an invalid group
	* @private
	*/
	appendReplacement(replacement, javaMode = false) {
		let res = "";
		const s = this.start();
		const e = this.end();
		if (this.appendPos < s) res += this.substring(this.appendPos, s);
		this.appendPos = e;
		res += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);
		return res;
	}
	/**
	* @param {string} replacement - the replacement string
	* @returns {string}
	* @private
	*/
	appendReplacementInternalJava(replacement) {
		let res = "";
		let last = 0;
		const m = replacement.length;
		let i = 0;
		while (i < m) {
			const cCode = replacement.codePointAt(i);
			if (cCode === Codepoint.CODES["\\"]) {
				if (last < i) res += replacement.substring(last, i);
				i++;
				if (i >= m) throw new RE2JSGroupException("character to be escaped is missing");
				last = i;
				i++;
				continue;
			}
			if (cCode === Codepoint.CODES["$"]) {
				if (last < i) res += replacement.substring(last, i);
				if (i + 1 >= m) throw new RE2JSGroupException("Illegal group reference: group index is missing");
				const nextCode = replacement.codePointAt(i + 1);
				if (Codepoint.CODES["0"] <= nextCode && nextCode <= Codepoint.CODES["9"]) {
					let n = nextCode - Codepoint.CODES["0"];
					let j = i + 2;
					for (; j < m; j++) {
						const digit = replacement.codePointAt(j);
						if (digit < Codepoint.CODES["0"] || digit > Codepoint.CODES["9"] || n * 10 + digit - Codepoint.CODES["0"] > this.patternGroupCount) break;
						n = n * 10 + digit - Codepoint.CODES["0"];
					}
					if (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);
					const group = this.group(n);
					if (group !== null) res += group;
					i = j;
					last = i;
				} else if (nextCode === Codepoint.CODES["{"]) {
					let j = i + 2;
					while (j < m && replacement.codePointAt(j) !== Codepoint.CODES["}"]) j++;
					if (j >= m) throw new RE2JSGroupException("named capture group is missing trailing '}'");
					const groupName = replacement.substring(i + 2, j);
					const groupVal = this.group(groupName);
					if (groupVal !== null) res += groupVal;
					i = j + 1;
					last = i;
				} else throw new RE2JSGroupException("Illegal group reference");
				continue;
			}
			i++;
		}
		if (last < m) res += replacement.substring(last, m);
		return res;
	}
	/**
	* Expands |replacement| for the current match by the rules of String.prototype.replace
	* (ECMAScript GetSubstitution): $$ is "$", $& the match, $` the text before it, $' the text
	* after it, $n and $nn a group (two digits only when they form a valid group number, so with
	* one group "$10" is group 1 then "0"; an unmatched group is empty), and $<name> a named group
	* (empty when no such group), only when the pattern has named groups. Anything else, such as
	* "$0" or "$<" without a closing ">", is kept as is.
	* @param {string} replacement - the replacement string
	* @returns {string}
	* @private
	*/
	appendReplacementInternalJs(replacement) {
		const isDigit = (c) => c >= 48 && c <= 57;
		const groupCount = this.patternGroupCount;
		let res = "";
		let i = 0;
		while (i < replacement.length) {
			const dollar = replacement.indexOf("$", i);
			if (dollar < 0) break;
			res += replacement.substring(i, dollar);
			i = dollar;
			const c = replacement.charCodeAt(i + 1);
			if (c === Codepoint.CODES["$"]) {
				res += "$";
				i += 2;
			} else if (c === Codepoint.CODES["&"]) {
				res += this.group(0);
				i += 2;
			} else if (c === Codepoint.CODES["`"]) {
				res += this.substring(0, this.start(0));
				i += 2;
			} else if (c === Codepoint.CODES["'"]) {
				res += this.substring(this.end(0), this.matcherInputLength);
				i += 2;
			} else if (isDigit(c)) {
				let digits = 1;
				let index = c - 48;
				const c2 = replacement.charCodeAt(i + 2);
				if (isDigit(c2) && index * 10 + c2 - 48 <= groupCount) {
					digits = 2;
					index = index * 10 + c2 - 48;
				}
				if (index >= 1 && index <= groupCount) {
					const group = this.group(index);
					if (group !== null) res += group;
				} else res += replacement.substring(i, i + 1 + digits);
				i += 1 + digits;
			} else if (c === Codepoint.CODES["<"] && this.hasNamedGroups) {
				const gt = replacement.indexOf(">", i + 2);
				if (gt < 0) {
					res += "$<";
					i += 2;
				} else {
					const name = replacement.substring(i + 2, gt);
					if (Object.hasOwn(this.namedGroups, name)) {
						const group = this.group(name);
						if (group !== null) res += group;
					}
					i = gt + 1;
				}
			} else {
				res += "$";
				i += 1;
			}
		}
		return res + replacement.substring(i);
	}
	/**
	* Return the substring of the input from the append position to the end of the
	* input.
	* @returns {string}
	*/
	appendTail() {
		return this.substring(this.appendPos, this.matcherInputLength);
	}
	/**
	* Returns the input with all matches replaced by {@code replacement}, interpreted as for
	* {@code appendReplacement}.
	*
	* @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
	* @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
	* @returns {string} the input string with the matches replaced
	* @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
	*/
	replaceAll(replacement, javaMode = false) {
		return this.replace(replacement, true, javaMode);
	}
	/**
	* Returns the input with the first match replaced by {@code replacement}, interpreted as for
	* {@code appendReplacement}.
	*
	* @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
	* @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
	* @returns {string} the input string with the first match replaced
	* @throws IndexOutOfBoundsException if replacement refers to an invalid group and javaMode is true
	*/
	replaceFirst(replacement, javaMode = false) {
		return this.replace(replacement, false, javaMode);
	}
	/**
	* Helper: replaceAll/replaceFirst hybrid.
	* @param {string|((...args: any[]) => string)} replacement - the replacement string or a replacer function
	* @param {boolean} [all=true] - replace all matches
	* @param {boolean} [javaMode=false] - activate java mode (different behaviour for capture groups and special characters)
	* @returns {string}
	* @private
	*/
	replace(replacement, all = true, javaMode = false) {
		let res = "";
		this.reset();
		const isFunc = typeof replacement === "function";
		let originalInput = null;
		if (isFunc) {
			if (this.groupCount() >= Matcher.MAX_REPLACER_ARGS) throw new RE2JSGroupException("Too many capture groups to safely invoke replacer function");
			originalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();
		}
		while (this.find()) {
			res += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);
			if (!all) break;
		}
		res += this.appendTail();
		return res;
	}
	/**
	* Evaluates a replacer function for the current match and appends the result,
	* along with any un-matched preceding text, advancing the append position.
	* @param {Function} replacer - the replacer function
	* @param {string|Uint8Array|number[]} originalInput - the cached original input reference
	* @returns {string} the evaluated string to append
	* @private
	*/
	appendReplacementFunc(replacer, originalInput) {
		let res = "";
		const s = this.start();
		const e = this.end();
		if (this.appendPos < s) res += this.substring(this.appendPos, s);
		this.appendPos = e;
		/** @type {unknown[]} */
		const args = this.matchArray();
		args.push(s, originalInput);
		if (this.hasNamedGroups) args.push(this.namedGroupsObject());
		res += String(replacer(...args));
		return res;
	}
	/**
	* The match and its groups, as the elements of a JS RegExpExecArray: undefined for a group that
	* did not take part in the match. Used by exec(), matchAll() and replacer functions.
	* @returns {Array<string|undefined>}
	* @private
	*/
	matchArray() {
		const result = [this.group(0)];
		for (let i = 1; i <= this.patternGroupCount; i++) {
			const group = this.group(i);
			result.push(group === null ? void 0 : group);
		}
		return result;
	}
	/**
	* The named groups, as the groups property of a JS RegExpExecArray: an object without a
	* prototype mapping each name to its group (undefined when it did not take part in the match),
	* or undefined when the pattern has no named groups.
	* @returns {Record<string, string|undefined>|undefined}
	* @private
	*/
	namedGroupsObject() {
		if (!this.hasNamedGroups) return;
		const result = this.getNamedGroups();
		for (const name in result) if (result[name] === null) result[name] = void 0;
		return result;
	}
};
/**
* A single instruction in the regular expression virtual machine.
*
* @see http://swtch.com/~rsc/regexp/regexp2.html
*/
var Inst = class Inst {
	static ALT = 1;
	static ALT_MATCH = 2;
	static CAPTURE = 3;
	static EMPTY_WIDTH = 4;
	static FAIL = 5;
	static MATCH = 6;
	static NOP = 7;
	static RUNE = 8;
	static RUNE1 = 9;
	static RUNE_ANY = 10;
	static RUNE_ANY_NOT_NL = 11;
	static LB_WRITE = 12;
	static LB_CHECK = 13;
	static isRuneOp(op) {
		return Inst.RUNE <= op && op <= Inst.RUNE_ANY_NOT_NL;
	}
	static escapeRunes(runes) {
		let out = "\"";
		for (let rune of runes) out += Utils.escapeRune(rune);
		out += "\"";
		return out;
	}
	constructor(op) {
		this.op = op;
		this.out = 0;
		this.arg = 0;
		/** @type {Int32Array} */
		this.runes = /* @__PURE__ */ new Int32Array(0);
		/** @type {Uint32Array | number[] | null} */
		this.next = null;
	}
	matchRune(r) {
		if (this.runes.length === 1) {
			const r0 = this.runes[0];
			if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);
			return r === r0;
		}
		const len = this.runes.length;
		if (len === 0) return false;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return false;
				if (r <= this.runes[j + 1]) return true;
			}
			return false;
		}
		let base = 0;
		let n = len >> 1;
		while (n > 1) {
			const half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0;
			n -= half;
		}
		base += this.runes[base << 1] <= r ? 1 : 0;
		const m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1];
	}
	matchRunePos(r) {
		if (this.runes.length === 1) {
			const r0 = this.runes[0];
			if ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;
			return r === r0 ? 0 : -1;
		}
		const len = this.runes.length;
		if (len === 0) return -1;
		if (len === 2 || len === 4 || len === 6 || len === 8) {
			for (let j = 0; j < len; j += 2) {
				if (r < this.runes[j]) return -1;
				if (r <= this.runes[j + 1]) return Math.floor(j / 2);
			}
			return -1;
		}
		let base = 0;
		let n = len >> 1;
		while (n > 1) {
			const half = n >> 1;
			base += this.runes[base + half << 1] <= r ? half : 0;
			n -= half;
		}
		base += this.runes[base << 1] <= r ? 1 : 0;
		const m = base - 1;
		return m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;
	}
	/**
	*
	* @returns {string}
	*/
	toString() {
		switch (this.op) {
			case Inst.ALT: return `alt -> ${this.out}, ${this.arg}`;
			case Inst.ALT_MATCH: return `altmatch -> ${this.out}, ${this.arg}`;
			case Inst.CAPTURE: return `cap ${this.arg} -> ${this.out}`;
			case Inst.EMPTY_WIDTH: return `empty ${this.arg} -> ${this.out}`;
			case Inst.MATCH: return `match${this.arg !== 0 ? ` ${this.arg}` : ""}`;
			case Inst.FAIL: return "fail";
			case Inst.NOP: return `nop -> ${this.out}`;
			case Inst.LB_WRITE: return `lbwrite ${this.arg} -> ${this.out}`;
			case Inst.LB_CHECK: return `lbcheck ${this.arg} -> ${this.out}`;
			case Inst.RUNE:
				if (this.runes === null) return "rune <null>";
				return [
					"rune ",
					Inst.escapeRunes(this.runes),
					(this.arg & RE2Flags.FOLD_CASE) !== 0 ? "/i" : "",
					" -> ",
					this.out
				].join("");
			case Inst.RUNE1: return `rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`;
			case Inst.RUNE_ANY: return `any -> ${this.out}`;
			case Inst.RUNE_ANY_NOT_NL: return `anynotnl -> ${this.out}`;
			default: throw new Error("unhandled case in Inst.toString");
		}
	}
};
var Queue = class Queue {
	constructor(numInst) {
		this.sparse = new Int32Array(numInst);
		this.densePcs = new Int32Array(numInst);
		this.denseCaps = null;
		this.size = 0;
		this.ncap = 0;
		this.mainThreads = 0;
	}
	static INITIAL_THREADS = 32;
	init(ncap) {
		this.ncap = ncap;
		const needed = Math.min(this.densePcs.length, Queue.INITIAL_THREADS) * ncap;
		if (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);
	}
	growCaps(needed) {
		const limit = this.densePcs.length * this.ncap;
		const grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));
		grown.set(this.denseCaps);
		this.denseCaps = grown;
	}
	contains(pc) {
		const j = this.sparse[pc];
		return j < this.size && this.densePcs[j] === pc;
	}
	isEmpty() {
		return this.size === 0;
	}
	add(pc) {
		const j = this.size++;
		this.sparse[pc] = j;
		this.densePcs[j] = pc;
		return j;
	}
	clear() {
		this.size = 0;
		this.mainThreads = 0;
	}
	toString() {
		let out = "{";
		for (let i = 0; i < this.size; i++) {
			if (i !== 0) out += ", ";
			out += this.densePcs[i];
		}
		out += "}";
		return out;
	}
};
var LookbehindState = class {
	constructor(prog) {
		this.pos = -1;
		this.pcs = new Int32Array(prog.numInst());
		this.size = 0;
		this.lbTable = new Int32Array(prog.numLb + 1);
	}
	reset() {
		this.pos = -1;
		this.size = 0;
	}
};
var Machine = class Machine {
	static fromRE2(re2) {
		const m = new Machine();
		m.prog = re2.prog;
		m.re2 = re2;
		m.q0 = new Queue(m.prog.numInst());
		m.q1 = new Queue(m.prog.numInst());
		m.addStack = new Int32Array(2 * (m.prog.numInst() + 1));
		m.matched = false;
		m.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);
		m.ncap = 0;
		return m;
	}
	constructor() {
		this.prog = null;
		this.re2 = null;
		this.q0 = null;
		this.q1 = null;
		this.addStack = null;
		this.matched = false;
		this.matchcap = null;
		this.ncap = 0;
		this.lbTable = null;
	}
	init(ncap) {
		this.ncap = ncap;
		if (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1);
		else this.matchcap.fill(-1);
		this.q0.init(ncap);
		this.q1.init(ncap);
		if (this.prog.numLb > 0) {
			if (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);
			this.lbTable.fill(-1);
		}
	}
	submatches() {
		if (this.ncap === 0) return Utils.emptyInts();
		return Utils.toArray(this.matchcap.subarray(0, this.ncap));
	}
	match(input, pos, anchor, lbState = null) {
		const startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL) return false;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
		this.matched = false;
		this.matchcap.fill(-1);
		const hasLookbehinds = this.prog.numLb > 0;
		const matchStartPos = pos;
		let currentPos = pos;
		let resumeLookbehinds = false;
		if (hasLookbehinds) {
			if (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {
				currentPos = lbState.pos;
				resumeLookbehinds = true;
			} else currentPos = 0;
		}
		let saveLookbehinds = hasLookbehinds && lbState !== null;
		let runq = this.q0;
		let nextq = this.q1;
		let r = input.step(currentPos);
		let rune = r >> 3;
		let width = r & 7;
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r = input.step(currentPos + width);
			rune1 = r >> 3;
			width1 = r & 7;
		}
		let flag;
		if (currentPos === 0) flag = Utils.emptyOpContext(-1, rune);
		else flag = input.context(currentPos);
		if (hasLookbehinds) {
			if (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag);
			else this.spawnLookbehinds(runq, currentPos, flag);
		}
		while (true) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
				if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
				if (this.matched) break;
				if (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {
					const advance = input.index(this.re2, currentPos);
					if (advance < 0) break;
					currentPos += advance;
					r = input.step(currentPos);
					rune = r >> 3;
					width = r & 7;
					r = input.step(currentPos + width);
					rune1 = r >> 3;
					width1 = r & 7;
					flag = input.context(currentPos);
				}
			}
			if (currentPos >= matchStartPos) {
				if (saveLookbehinds) {
					this.saveLookbehinds(lbState, runq, currentPos);
					saveLookbehinds = false;
				}
				if (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {
					if (this.ncap > 0) this.matchcap[0] = currentPos;
					this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
				}
			}
			const nextPos = currentPos + width;
			flag = input.context(nextPos);
			this.step(runq, nextq, currentPos, nextPos, rune, flag, anchor, currentPos === input.endPos());
			if (width === 0) break;
			if (this.ncap === 0 && this.matched) break;
			currentPos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r = input.step(currentPos + width);
				rune1 = r >> 3;
				width1 = r & 7;
			}
			const tmpq = runq;
			runq = nextq;
			nextq = tmpq;
		}
		runq.clear();
		nextq.clear();
		return this.matched;
	}
	matchSet(input, pos, anchor) {
		const startCond = this.re2.cond;
		if (startCond === Utils.EMPTY_ALL) return [];
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		let currentPos = this.prog.numLb > 0 ? 0 : pos;
		let matchStartPos = pos;
		let runq = this.q0;
		let nextq = this.q1;
		let r = input.step(currentPos);
		let rune = r >> 3;
		let width = r & 7;
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r = input.step(currentPos + width);
			rune1 = r >> 3;
			width1 = r & 7;
		}
		let flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos);
		const matches = /* @__PURE__ */ new Set();
		if (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag);
		while (true) {
			if (runq.mainThreads === 0) {
				if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;
				if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;
			}
			if (currentPos === 0 || anchor === RE2Flags.UNANCHORED) {
				if (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);
			}
			const nextPos = currentPos + width;
			flag = input.context(nextPos);
			for (let j = 0; j < runq.size; j++) {
				const pc = runq.densePcs[j];
				const i = this.prog.inst[pc];
				const capOffset = j * this.ncap;
				let add = false;
				switch (i.op) {
					case Inst.MATCH:
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input.endPos()) break;
						matches.add(i.arg);
						break;
					case Inst.RUNE:
						add = i.matchRune(rune);
						break;
					case Inst.RUNE1:
						add = rune === i.runes[0];
						break;
					case Inst.RUNE_ANY:
						add = true;
						break;
					case Inst.RUNE_ANY_NOT_NL:
						add = rune !== 10;
						break;
					default: continue;
				}
				if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag);
			}
			runq.clear();
			if (width === 0) break;
			currentPos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r = input.step(currentPos + width);
				rune1 = r >> 3;
				width1 = r & 7;
			}
			const tmpq = runq;
			runq = nextq;
			nextq = tmpq;
		}
		nextq.clear();
		return Array.from(matches).sort((a, b) => a - b);
	}
	step(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {
		const longest = this.re2.longest;
		for (let j = 0; j < runq.size; j++) {
			const pc = runq.densePcs[j];
			const capOffset = j * this.ncap;
			if (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;
			const i = this.prog.inst[pc];
			let add = false;
			switch (i.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;
					if (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {
						runq.denseCaps[capOffset + 1] = pos;
						for (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];
					}
					if (!longest) runq.size = 0;
					this.matched = true;
					break;
				case Inst.RUNE:
					add = i.matchRune(c);
					break;
				case Inst.RUNE1:
					add = c === i.runes[0];
					break;
				case Inst.RUNE_ANY:
					add = true;
					break;
				case Inst.RUNE_ANY_NOT_NL:
					add = c !== 10;
					break;
				default: continue;
			}
			if (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);
		}
		runq.clear();
	}
	spawnLookbehinds(q, pos, flag) {
		for (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag);
	}
	restoreLookbehinds(lbState, q, flag) {
		this.lbTable.set(lbState.lbTable);
		for (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag);
	}
	saveLookbehinds(lbState, q, pos) {
		let size = 0;
		for (let j = 0; j < q.size; j++) {
			const pc = q.densePcs[j];
			if (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;
		}
		lbState.size = size;
		lbState.pos = pos;
		lbState.lbTable.set(this.lbTable);
	}
	add(q, pc, pos, capArray, capOffset, cond) {
		const stk = this.addStack;
		let nstk = 0;
		for (;;) {
			while (pc !== 0 && !q.contains(pc)) {
				const d = q.add(pc);
				const inst = this.prog.inst[pc];
				switch (inst.op) {
					case Inst.FAIL:
						pc = 0;
						break;
					case Inst.ALT:
					case Inst.ALT_MATCH:
						stk[nstk++] = inst.arg;
						stk[nstk++] = 0;
						pc = inst.out;
						break;
					case Inst.EMPTY_WIDTH:
						pc = (inst.arg & ~cond) === 0 ? inst.out : 0;
						break;
					case Inst.NOP:
						pc = inst.out;
						break;
					case Inst.CAPTURE:
						if (inst.arg < this.ncap) {
							stk[nstk++] = -inst.arg - 1;
							stk[nstk++] = capArray[capOffset + inst.arg];
							capArray[capOffset + inst.arg] = pos;
						}
						pc = inst.out;
						break;
					case Inst.LB_WRITE:
						this.lbTable[Math.abs(inst.arg)] = pos;
						pc = inst.out;
						break;
					case Inst.LB_CHECK:
						if (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0;
						else pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;
						break;
					case Inst.MATCH:
					case Inst.RUNE:
					case Inst.RUNE1:
					case Inst.RUNE_ANY:
					case Inst.RUNE_ANY_NOT_NL:
						if (this.prog.lbInst[pc] === 0) q.mainThreads++;
						if (this.ncap > 0) {
							const destOffset = d * this.ncap;
							if (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);
							for (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];
						}
						pc = 0;
						break;
					default: throw new RE2JSInternalException("unhandled");
				}
			}
			if (nstk === 0) return;
			nstk -= 2;
			const entry = stk[nstk];
			if (entry < 0) {
				capArray[capOffset - entry - 1] = stk[nstk + 1];
				pc = 0;
			} else pc = entry;
		}
	}
};
const hashState = (pcs, flag, ids) => {
	let h = -2128831035;
	for (let i = 0; i < pcs.length; i++) {
		h ^= pcs[i];
		h = Math.imul(h, 16777619);
	}
	h ^= flag;
	h = Math.imul(h, 16777619);
	for (let i = 0; i < ids.length; i++) {
		h ^= ids[i];
		h = Math.imul(h, 16777619);
	}
	return h;
};
const arraysEqual = (a, b) => {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
};
const isState = (state, pcs, flag, ids) => state.flag === flag && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);
const NO_IDS = [];
const END_TEXT = -1;
var DFAState = class {
	constructor(nfaStates, flag, matchIDs) {
		this.nfaStates = nfaStates;
		this.flag = flag;
		this.isMatch = (flag & DFA.FLAG_MATCH) !== 0;
		this.matchIDs = matchIDs;
		this.next = null;
		this.nextAnchored = null;
	}
};
var DFA = class DFA {
	static FLAG_EMPTY_MASK = 255;
	static FLAG_MATCH = 256;
	static FLAG_LAST_WORD = 512;
	static FLAG_NEED_SHIFT = 16;
	static STATE_OVERHEAD = 150;
	static ARRAY_OVERHEAD = 40;
	static ELEMENT_SIZE = 8;
	static TABLE_OVERHEAD = 48;
	static PROGRESS_PER_STATE = 10;
	constructor(prog, maxMem = 8388608) {
		this.prog = prog;
		this.maxMem = maxMem;
		this.stateCache = /* @__PURE__ */ new Map();
		this.stateCount = 0;
		this.startStates = /* @__PURE__ */ new Map();
		this.failed = false;
		for (let pc = 0; pc < prog.numInst(); pc++) {
			const op = prog.getInst(pc).op;
			if (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {
				this.failed = true;
				break;
			}
		}
		this.computeRuneClasses();
		this.stateBudget = maxMem;
		this.memBudget = maxMem;
	}
	computeRuneClasses() {
		const bounds = /* @__PURE__ */ new Set();
		const addRange = (lo, hi) => {
			bounds.add(lo);
			bounds.add(hi + 1);
		};
		for (let pc = 0; pc < this.prog.numInst(); pc++) {
			const inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.RUNE:
				case Inst.RUNE1:
					if (inst.runes.length === 1) {
						addRange(inst.runes[0], inst.runes[0]);
						if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);
					} else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);
					break;
				case Inst.RUNE_ANY_NOT_NL:
					addRange(10, 10);
					break;
				case Inst.EMPTY_WIDTH:
					if ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);
					if ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {
						addRange(48, 57);
						addRange(65, 90);
						addRange(95, 95);
						addRange(97, 122);
					}
			}
		}
		bounds.delete(0);
		this.classBounds = Int32Array.from(bounds).sort();
		this.numClasses = this.classBounds.length + 1;
		const latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);
		for (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);
		this.latin1Class = latin1Class;
	}
	runeClass(r) {
		if (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];
		return this.searchClass(r);
	}
	searchClass(r) {
		const bounds = this.classBounds;
		let lo = 0;
		let hi = bounds.length;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			if (bounds[mid] <= r) lo = mid + 1;
			else hi = mid;
		}
		return lo;
	}
	closure(pcs, flag) {
		const closure = /* @__PURE__ */ new Set();
		const stack = Array.from(pcs);
		let needflags = 0;
		while (stack.length > 0) {
			const pc = stack.pop();
			if (pc === 0 || closure.has(pc)) continue;
			closure.add(pc);
			const inst = this.prog.getInst(pc);
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					stack.push(inst.out);
					stack.push(inst.arg);
					break;
				case Inst.NOP:
				case Inst.CAPTURE:
					stack.push(inst.out);
					break;
				case Inst.EMPTY_WIDTH:
					needflags |= inst.arg;
					if ((inst.arg & ~flag) === 0) stack.push(inst.out);
			}
		}
		return {
			pcs: Array.from(closure).sort((a, b) => a - b),
			needflags
		};
	}
	getState(pcs, flag, ids) {
		const hash = hashState(pcs, flag, ids);
		const cached = this.stateCache.get(hash);
		if (cached instanceof DFAState) {
			if (isState(cached, pcs, flag, ids)) return cached;
		} else if (cached !== void 0) {
			for (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag, ids)) return cached[i];
		}
		const cost = DFA.stateCost(pcs, ids);
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		const state = new DFAState(pcs, flag, ids);
		if (cached === void 0) this.stateCache.set(hash, state);
		else if (cached instanceof DFAState) this.stateCache.set(hash, [cached, state]);
		else cached.push(state);
		this.stateCount++;
		return state;
	}
	static stateCost(pcs, ids) {
		const idsCost = ids.length === 0 ? 0 : DFA.ARRAY_OVERHEAD + DFA.ELEMENT_SIZE * ids.length;
		return DFA.STATE_OVERHEAD + DFA.ELEMENT_SIZE * pcs.length + idsCost;
	}
	*cachedStates() {
		for (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached;
		else yield* cached;
	}
	makeState(pcs, flag, ids) {
		const closure = this.closure(pcs, flag & DFA.FLAG_EMPTY_MASK);
		let stateFlag = flag;
		if (closure.needflags === 0) stateFlag &= DFA.FLAG_MATCH;
		stateFlag |= closure.needflags << DFA.FLAG_NEED_SHIFT;
		return this.getState(closure.pcs, stateFlag, ids);
	}
	allocTable(state, anchor) {
		const size = this.numClasses + 1;
		const cost = DFA.TABLE_OVERHEAD + DFA.ELEMENT_SIZE * size;
		if (this.memBudget < cost) return null;
		this.memBudget -= cost;
		const table = new Array(size).fill(null);
		if (anchor === RE2Flags.UNANCHORED) state.next = table;
		else state.nextAnchored = table;
		return table;
	}
	clearCache() {
		this.stateCache.clear();
		this.stateCount = 0;
		this.startStates.clear();
		this.memBudget = this.stateBudget;
	}
	resetCache(current) {
		this.clearCache();
		return this.getState(current.nfaStates, current.flag, current.matchIDs);
	}
	step(state, cls, rune, anchor) {
		let table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;
		if (table !== null) {
			const cached = table[cls];
			if (cached !== null) return cached;
		} else {
			table = this.allocTable(state, anchor);
			if (table === null) return null;
		}
		const needflag = state.flag >>> DFA.FLAG_NEED_SHIFT;
		const oldbeforeflag = state.flag & DFA.FLAG_EMPTY_MASK;
		let beforeflag = oldbeforeflag;
		let afterflag = 0;
		if (rune === 10) {
			beforeflag |= Utils.EMPTY_END_LINE;
			afterflag |= Utils.EMPTY_BEGIN_LINE;
		}
		if (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;
		const islastword = (state.flag & DFA.FLAG_LAST_WORD) !== 0;
		const isword = rune !== END_TEXT && Utils.isWordRune(rune);
		beforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;
		let pcs = state.nfaStates;
		if ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;
		const nextPCs = [];
		let ismatch = false;
		let ids = NO_IDS;
		for (let i = 0; i < pcs.length; i++) {
			const inst = this.prog.getInst(pcs[i]);
			if (inst.op === Inst.MATCH) {
				if (!ismatch) {
					ismatch = true;
					ids = [];
				}
				ids.push(inst.arg);
			} else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);
		}
		if (ids.length > 1) ids.sort((a, b) => a - b);
		if (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);
		let flag = afterflag;
		if (ismatch) flag |= DFA.FLAG_MATCH;
		if (isword) flag |= DFA.FLAG_LAST_WORD;
		const nextState = this.makeState(nextPCs, flag, ids);
		if (nextState === null) return null;
		table[cls] = nextState;
		return nextState;
	}
	start(input, pos) {
		const context = input.context(pos);
		let flags;
		if ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;
		else if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;
		else {
			const r = input.step(pos);
			const nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);
			flags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA.FLAG_LAST_WORD : 0;
		}
		let state = this.startStates.get(flags);
		if (state === void 0) {
			state = this.makeState([this.prog.start], flags, NO_IDS);
			if (state === null) {
				this.clearCache();
				state = this.makeState([this.prog.start], flags, NO_IDS);
				if (state === null) return null;
			}
			this.startStates.set(flags, state);
		}
		return state;
	}
	stepOrReset(state, cls, rune, anchor, pos, search) {
		let next = this.step(state, cls, rune, anchor);
		if (next !== null) return next;
		if (search.resetPos >= 0 && pos - search.resetPos < DFA.PROGRESS_PER_STATE * this.stateCount) return null;
		search.resetPos = pos;
		const restored = this.resetCache(state);
		if (restored === null) return null;
		next = this.step(restored, cls, rune, anchor);
		return next;
	}
	run(input, pos, anchor, state, onMatch) {
		const endPos = input.endPos();
		const latin1Class = this.latin1Class;
		const unanchored = anchor === RE2Flags.UNANCHORED;
		const search = { resetPos: -1 };
		let i = pos;
		while (i < endPos) {
			const r = input.step(i);
			const rune = r >> 3;
			const width = r & 7;
			if (width === 0) break;
			const cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);
			let next = unanchored && state.next !== null ? state.next[cls] : null;
			if (next === null) {
				next = this.stepOrReset(state, cls, rune, anchor, i, search);
				if (next === null) return null;
			}
			state = next;
			if (state.isMatch && onMatch(state, false)) return true;
			if (!unanchored && state.nfaStates.length === 0) return false;
			i += width;
		}
		state = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search);
		if (state === null) return null;
		return state.isMatch && onMatch(state, true);
	}
	match(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;
		const startState = this.start(input, pos);
		if (startState === null) return null;
		return this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);
	}
	matchSet(input, pos, anchor) {
		if (this.failed) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];
		const startState = this.start(input, pos);
		if (startState === null) return null;
		const matches = /* @__PURE__ */ new Set();
		const collect = (state, atEnd) => {
			if (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches.add(state.matchIDs[k]);
			return false;
		};
		if (this.run(input, pos, anchor, startState, collect) === null) return null;
		return Array.from(matches).sort((a, b) => a - b);
	}
};
const VISITED_BITS = 32;
const MAX_BACKTRACK_PROG = 500;
const INITIAL_JOB_CAPACITY = 256;
const MAX_BACKTRACK_VECTOR = 262144;
var BitState = class {
	constructor() {
		this.end = 0;
		this.cap = /* @__PURE__ */ new Int32Array(0);
		this.matchcap = /* @__PURE__ */ new Int32Array(0);
		this.ncap = 0;
		this.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);
		this.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);
		this.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);
		this.jobLen = 0;
		this.visited = /* @__PURE__ */ new Uint32Array(0);
	}
	reset(prog, end, ncap) {
		this.end = end;
		this.jobLen = 0;
		this.ncap = ncap;
		const visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;
		if (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize);
		else this.visited.fill(0, 0, visitedSize);
		if (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1);
		else this.cap.fill(-1, 0, ncap);
		if (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1);
		else this.matchcap.fill(-1, 0, ncap);
	}
	shouldVisit(pc, pos) {
		const n = pc * (this.end + 1) + pos;
		const idx = n >>> 5;
		const mask = 1 << (n & 31);
		if ((this.visited[idx] & mask) !== 0) return false;
		this.visited[idx] |= mask;
		return true;
	}
	push(re2, pc, pos, arg) {
		if (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {
			if (this.jobLen >= this.jobPc.length) {
				const newSize = this.jobPc.length * 2;
				const newPc = new Int32Array(newSize);
				newPc.set(this.jobPc);
				this.jobPc = newPc;
				const newArg = new Uint8Array(newSize);
				newArg.set(this.jobArg);
				this.jobArg = newArg;
				const newPos = new Int32Array(newSize);
				newPos.set(this.jobPos);
				this.jobPos = newPos;
			}
			this.jobPc[this.jobLen] = pc;
			this.jobArg[this.jobLen] = arg ? 1 : 0;
			this.jobPos[this.jobLen] = pos;
			this.jobLen++;
		}
	}
	tryBacktrack(re2, input, pc, pos, anchor) {
		const longest = re2.longest;
		this.push(re2, pc, pos, false);
		while (this.jobLen > 0) {
			this.jobLen--;
			let currentPc = this.jobPc[this.jobLen];
			let arg = this.jobArg[this.jobLen] === 1;
			let currentPos = this.jobPos[this.jobLen];
			let skipShouldVisit = true;
			while (true) {
				if (!skipShouldVisit) {
					if (!this.shouldVisit(currentPc, currentPos)) break;
				}
				skipShouldVisit = false;
				const inst = re2.prog.getInst(currentPc);
				switch (inst.op) {
					case Inst.FAIL: break;
					case Inst.ALT: if (arg) {
						arg = false;
						currentPc = inst.arg;
						continue;
					} else {
						this.push(re2, currentPc, currentPos, true);
						currentPc = inst.out;
						continue;
					}
					case Inst.ALT_MATCH: {
						const outInst = re2.prog.getInst(inst.out);
						if (Inst.isRuneOp(outInst.op)) {
							this.push(re2, inst.arg, currentPos, false);
							currentPc = inst.arg;
							currentPos = this.end;
							continue;
						}
						this.push(re2, inst.out, this.end, false);
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (!inst.matchRune(r >> 3)) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE1: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (r >> 3 !== inst.runes[0]) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY_NOT_NL: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						if (r >> 3 === 10) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.RUNE_ANY: {
						const r = input.step(currentPos);
						if (r === MachineInputBase.EOF()) break;
						currentPos += r & 7;
						currentPc = inst.out;
						continue;
					}
					case Inst.CAPTURE: if (arg) {
						this.cap[inst.arg] = currentPos;
						break;
					} else {
						if (inst.arg < this.ncap) {
							this.push(re2, currentPc, this.cap[inst.arg], true);
							this.cap[inst.arg] = currentPos;
						}
						currentPc = inst.out;
						continue;
					}
					case Inst.EMPTY_WIDTH: {
						const flag = input.context(currentPos);
						if ((inst.arg & ~flag) !== 0) break;
						currentPc = inst.out;
						continue;
					}
					case Inst.NOP:
						currentPc = inst.out;
						continue;
					case Inst.MATCH: {
						if (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;
						if (this.ncap === 0) return true;
						if (this.ncap > 1) this.cap[1] = currentPos;
						const old = this.matchcap[1];
						if (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);
						if (!longest) return true;
						if (currentPos === this.end) return true;
						break;
					}
					case Inst.LB_WRITE:
					case Inst.LB_CHECK: throw new RE2JSInternalException("Backtracker cannot evaluate Lookbehind instructions");
					default: throw new RE2JSInternalException("bad inst");
				}
				break;
			}
		}
		return longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;
	}
};
const bitStatePool = [];
var Backtracker = class Backtracker {
	static shouldBacktrack(prog) {
		return prog.numInst() <= MAX_BACKTRACK_PROG;
	}
	static maxBitStateLen(prog) {
		if (!Backtracker.shouldBacktrack(prog)) return 0;
		return Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());
	}
	static execute(re2, input, pos, anchor, ncap) {
		const startCond = re2.cond;
		if (startCond === Utils.EMPTY_ALL) return null;
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;
		const b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState();
		const end = input.endPos();
		b.reset(re2.prog, end, ncap);
		let matched = false;
		if ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {
			if (b.ncap > 0) b.cap[0] = pos;
			if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) matched = true;
		} else {
			let width = -1;
			for (; pos <= end && width !== 0; pos += width) {
				if (re2.prefix.length > 0) {
					const advance = input.index(re2, pos);
					if (advance < 0) break;
					pos += advance;
				}
				if (b.ncap > 0) b.cap[0] = pos;
				if (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {
					matched = true;
					break;
				}
				const r = input.step(pos);
				width = r === MachineInputBase.EOF() ? 0 : r & 7;
			}
		}
		if (!matched) {
			bitStatePool.push(b);
			return null;
		}
		const result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));
		bitStatePool.push(b);
		return result;
	}
};
var QueueOnePass = class {
	constructor(size) {
		this.sparse = new Uint32Array(size);
		this.dense = new Uint32Array(size);
		this.size = 0;
		this.nextIndex = 0;
	}
	empty() {
		return this.nextIndex >= this.size;
	}
	next() {
		return this.dense[this.nextIndex++];
	}
	clear() {
		this.size = 0;
		this.nextIndex = 0;
	}
	contains(u) {
		return u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;
	}
	insert(u) {
		if (!this.contains(u)) this.insertNew(u);
	}
	insertNew(u) {
		if (u >= this.sparse.length) return;
		this.sparse[u] = this.size;
		this.dense[this.size] = u;
		this.size++;
	}
};
const mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {
	const leftLen = leftRunes.length;
	const rightLen = rightRunes.length;
	let lx = 0, rx = 0;
	const merged = [];
	const next = [];
	let ok = true;
	let ix = -1;
	const extend = (isLeft) => {
		const newArray = isLeft ? leftRunes : rightRunes;
		const low = isLeft ? lx : rx;
		const pc = isLeft ? leftPC : rightPC;
		if (ix > 0 && newArray[low] <= merged[ix]) return false;
		merged.push(newArray[low], newArray[low + 1]);
		if (isLeft) lx += 2;
		else rx += 2;
		ix += 2;
		next.push(pc);
		return true;
	};
	while (lx < leftLen || rx < rightLen) {
		if (rx >= rightLen) ok = extend(true);
		else if (lx >= leftLen) ok = extend(false);
		else if (rightRunes[rx] < leftRunes[lx]) ok = extend(false);
		else ok = extend(true);
		if (!ok) return null;
	}
	return {
		merged,
		next
	};
};
var OnePassProg = class {
	constructor(prog) {
		this.start = prog.start;
		this.numCap = prog.numCap;
		this.inst = new Array(prog.inst.length);
		for (let i = 0; i < prog.inst.length; i++) {
			const orig = prog.inst[i];
			const inst = new Inst(orig.op);
			inst.out = orig.out;
			inst.arg = orig.arg;
			inst.runes = orig.runes ? new Int32Array(orig.runes) : /* @__PURE__ */ new Int32Array(0);
			inst.next = null;
			this.inst[i] = inst;
		}
	}
};
const onePassCopy = (prog) => {
	const p = new OnePassProg(prog);
	for (let pc = 0; pc < p.inst.length; pc++) {
		const inst = p.inst[pc];
		if (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;
		let pAOther = "out";
		let pAAlt = "arg";
		let instAlt = p.inst[inst[pAAlt]];
		if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {
			pAOther = "arg";
			pAAlt = "out";
			instAlt = p.inst[inst[pAAlt]];
			if (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;
		}
		const instOther = p.inst[inst[pAOther]];
		if (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;
		let pBAlt = "out";
		let pBOther = "arg";
		let patch = false;
		if (instAlt.out === pc) patch = true;
		else if (instAlt.arg === pc) {
			patch = true;
			pBAlt = "arg";
			pBOther = "out";
		}
		if (patch) instAlt[pBAlt] = inst[pAOther];
		if (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];
	}
	return p;
};
const makeOnePass = (p) => {
	if (p.inst.length >= 1e3) return null;
	const instQueue = new QueueOnePass(p.inst.length);
	const visitQueue = new QueueOnePass(p.inst.length);
	const onePassRunes = new Array(p.inst.length);
	const m = new Array(p.inst.length).fill(false);
	const check = (pc) => {
		let ok = true;
		const inst = p.inst[pc];
		if (visitQueue.contains(pc)) return true;
		visitQueue.insert(pc);
		switch (inst.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH: {
				ok = check(inst.out) && check(inst.arg);
				let matchOut = m[inst.out];
				let matchArg = m[inst.arg];
				if (matchOut && matchArg) return false;
				if (matchArg) {
					const tempOut = inst.out;
					inst.out = inst.arg;
					inst.arg = tempOut;
					const tempMatch = matchOut;
					matchOut = matchArg;
					matchArg = tempMatch;
				}
				if (matchOut) {
					m[pc] = true;
					inst.op = Inst.ALT_MATCH;
				}
				const leftRunes = onePassRunes[inst.out] || [];
				const rightRunes = onePassRunes[inst.arg] || [];
				const mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);
				if (!mergeRes) return false;
				onePassRunes[pc] = new Int32Array(mergeRes.merged);
				inst.next = new Uint32Array(mergeRes.next);
				break;
			}
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
				ok = check(inst.out);
				m[pc] = m[inst.out];
				onePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : /* @__PURE__ */ new Int32Array(0);
				inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
				break;
			case Inst.MATCH:
			case Inst.FAIL:
				m[pc] = inst.op === Inst.MATCH;
				break;
			case Inst.RUNE: {
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				if (!inst.runes || inst.runes.length === 0) {
					onePassRunes[pc] = /* @__PURE__ */ new Int32Array(0);
					inst.next = new Uint32Array([inst.out]);
					break;
				}
				let runes = [];
				if (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					const r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);
				onePassRunes[pc] = new Int32Array(runes);
				inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
				inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE1: {
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				let runes = [];
				if ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {
					const r0 = inst.runes[0];
					runes.push(r0, r0);
					for (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);
					runes.sort((a, b) => a - b);
				} else runes.push(inst.runes[0], inst.runes[0]);
				onePassRunes[pc] = new Int32Array(runes);
				inst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);
				inst.op = Inst.RUNE;
				break;
			}
			case Inst.RUNE_ANY:
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				onePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]);
				inst.next = new Uint32Array([inst.out]);
				break;
			case Inst.RUNE_ANY_NOT_NL:
				m[pc] = false;
				if (inst.next && inst.next.length > 0) break;
				instQueue.insert(inst.out);
				onePassRunes[pc] = new Int32Array([
					0,
					9,
					11,
					Unicode.MAX_RUNE
				]);
				inst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);
		}
		return ok;
	};
	instQueue.clear();
	instQueue.insert(p.start);
	while (!instQueue.empty()) {
		visitQueue.clear();
		if (!check(instQueue.next())) return null;
	}
	for (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];
	return p;
};
const cleanupOnePass = (p, original) => {
	for (let ix = 0; ix < original.inst.length; ix++) {
		const instOriginal = original.inst[ix];
		switch (instOriginal.op) {
			case Inst.ALT:
			case Inst.ALT_MATCH:
			case Inst.RUNE: break;
			case Inst.CAPTURE:
			case Inst.EMPTY_WIDTH:
			case Inst.NOP:
			case Inst.MATCH:
			case Inst.FAIL:
				p.inst[ix].next = null;
				break;
			case Inst.RUNE1:
			case Inst.RUNE_ANY:
			case Inst.RUNE_ANY_NOT_NL:
				p.inst[ix].next = null;
				p.inst[ix].op = instOriginal.op;
				p.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : /* @__PURE__ */ new Int32Array(0);
		}
	}
};
var OnePass = class OnePass {
	static compile(prog) {
		if (prog.start === 0) return null;
		if (prog.numLb > 0) return null;
		const startInst = prog.inst[prog.start];
		if (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;
		let hasAlt = false;
		for (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {
			hasAlt = true;
			break;
		}
		for (let i = 0; i < prog.inst.length; i++) {
			const inst = prog.inst[i];
			const opOut = prog.inst[inst.out].op;
			switch (inst.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					if (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;
					break;
				case Inst.EMPTY_WIDTH:
					if (opOut === Inst.MATCH) {
						if ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;
						return null;
					}
					break;
				default: if (opOut === Inst.MATCH && hasAlt) return null;
			}
		}
		let p = onePassCopy(prog);
		p = makeOnePass(p);
		if (p !== null) cleanupOnePass(p, prog);
		return p;
	}
	static next(inst, r) {
		const nextIdx = inst.matchRunePos(r);
		if (nextIdx >= 0) return inst.next[nextIdx];
		if (inst.op === Inst.ALT_MATCH) return inst.out;
		return 0;
	}
	static execute(re2, input, pos, anchor, ncap) {
		const onepass = re2.onepass;
		if (!onepass) return null;
		const matchcap = new Int32Array(ncap).fill(-1);
		let matched = false;
		let r = input.step(pos);
		let rune = r >> 3;
		let width = r & 7;
		let r1 = MachineInputBase.EOF();
		let rune1 = -1;
		let width1 = 0;
		if (r !== MachineInputBase.EOF()) {
			r1 = input.step(pos + width);
			if (r1 !== MachineInputBase.EOF()) {
				rune1 = r1 >> 3;
				width1 = r1 & 7;
			}
		}
		let flag = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos);
		let pc = onepass.start;
		let inst;
		while (true) {
			inst = onepass.inst[pc];
			pc = inst.out;
			switch (inst.op) {
				case Inst.MATCH:
					if (anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos()) return null;
					matched = true;
					if (matchcap.length > 0) {
						matchcap[0] = 0;
						matchcap[1] = pos;
					}
					return ncap === 0 ? [] : Utils.toArray(matchcap);
				case Inst.RUNE:
					if (!inst.matchRune(rune)) return null;
					break;
				case Inst.RUNE1:
					if (rune !== inst.runes[0]) return null;
					break;
				case Inst.RUNE_ANY: break;
				case Inst.RUNE_ANY_NOT_NL:
					if (rune === 10) return null;
					break;
				case Inst.ALT:
				case Inst.ALT_MATCH:
					pc = OnePass.next(inst, rune);
					continue;
				case Inst.FAIL: return null;
				case Inst.NOP: continue;
				case Inst.EMPTY_WIDTH:
					if ((inst.arg & ~flag) !== 0) return null;
					continue;
				case Inst.CAPTURE:
					if (inst.arg < matchcap.length) matchcap[inst.arg] = pos;
					continue;
				default: throw new RE2JSInternalException("bad inst");
			}
			if (width === 0) break;
			flag = Utils.emptyOpContext(rune, rune1);
			pos += width;
			rune = rune1;
			width = width1;
			if (rune !== -1) {
				r1 = input.step(pos + width);
				if (r1 !== MachineInputBase.EOF()) {
					rune1 = r1 >> 3;
					width1 = r1 & 7;
				} else {
					rune1 = -1;
					width1 = 0;
				}
			}
		}
		if (!matched) return null;
		return ncap === 0 ? [] : Utils.toArray(matchcap);
	}
};
/**
* Regular expression abstract syntax tree. Produced by parser, used by compiler. NB, this
* corresponds to {@code syntax.regexp} in the Go implementation; Go's {@code regexp} is called
* {@code RE2} in Java.
*/
var Regexp = class Regexp {
	static Op = createEnum([
		"NO_MATCH",
		"EMPTY_MATCH",
		"LITERAL",
		"CHAR_CLASS",
		"ANY_CHAR_NOT_NL",
		"ANY_CHAR",
		"BEGIN_LINE",
		"END_LINE",
		"BEGIN_TEXT",
		"END_TEXT",
		"WORD_BOUNDARY",
		"NO_WORD_BOUNDARY",
		"CAPTURE",
		"STAR",
		"PLUS",
		"QUEST",
		"REPEAT",
		"CONCAT",
		"ALTERNATE",
		"PLB",
		"NLB",
		"LEFT_PAREN",
		"VERTICAL_BAR"
	]);
	static isPseudoOp(op) {
		return op >= Regexp.Op.LEFT_PAREN;
	}
	static emptySubs() {
		return [];
	}
	static quoteIfHyphen(rune) {
		if (rune === Codepoint.CODES["-"]) return "\\";
		return "";
	}
	static fromRegexp(re) {
		const regex = new Regexp(re.op);
		regex.flags = re.flags;
		regex.subs = re.subs;
		regex.runes = re.runes;
		regex.cap = re.cap;
		regex.min = re.min;
		regex.max = re.max;
		regex.name = re.name;
		regex.namedGroups = re.namedGroups;
		regex.lb = re.lb;
		return regex;
	}
	constructor(op) {
		this.op = op;
		this.flags = 0;
		this.subs = Regexp.emptySubs();
		this.runes = /* @__PURE__ */ new Int32Array(0);
		this.min = 0;
		this.max = 0;
		this.cap = 0;
		this.name = null;
		this.namedGroups = Object.create(null);
		this.lb = 0;
	}
	reinit() {
		this.flags = 0;
		this.subs = Regexp.emptySubs();
		this.runes = /* @__PURE__ */ new Int32Array(0);
		this.cap = 0;
		this.min = 0;
		this.max = 0;
		this.name = null;
		this.namedGroups = Object.create(null);
		this.lb = 0;
	}
	toString() {
		return this.appendTo();
	}
	appendTo() {
		let out = "";
		switch (this.op) {
			case Regexp.Op.NO_MATCH:
				out += "[^\\x00-\\x{10FFFF}]";
				break;
			case Regexp.Op.EMPTY_MATCH:
				out += "(?:)";
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
			case Regexp.Op.REPEAT: {
				const sub = this.subs[0];
				if (sub.op > Regexp.Op.CAPTURE || sub.op === Regexp.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`;
				else out += sub.appendTo();
				switch (this.op) {
					case Regexp.Op.STAR:
						out += "*";
						break;
					case Regexp.Op.PLUS:
						out += "+";
						break;
					case Regexp.Op.QUEST:
						out += "?";
						break;
					case Regexp.Op.REPEAT:
						out += `{${this.min}`;
						if (this.min !== this.max) {
							out += ",";
							if (this.max >= 0) out += this.max;
						}
						out += "}";
				}
				if ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += "?";
				break;
			}
			case Regexp.Op.CONCAT:
				for (let sub of this.subs) if (sub.op === Regexp.Op.ALTERNATE) out += `(?:${sub.appendTo()})`;
				else out += sub.appendTo();
				break;
			case Regexp.Op.ALTERNATE: {
				let sep = "";
				for (let sub of this.subs) {
					out += sep;
					sep = "|";
					out += sub.appendTo();
				}
				break;
			}
			case Regexp.Op.LITERAL:
				if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += "(?i:";
				for (let rune of this.runes) out += Utils.escapeRune(rune);
				if ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += ")";
				break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				out += "(?-s:.)";
				break;
			case Regexp.Op.ANY_CHAR:
				out += "(?s:.)";
				break;
			case Regexp.Op.PLB:
				out += `(?<=${this.subs[0].appendTo()})`;
				break;
			case Regexp.Op.NLB:
				out += `(?<!${this.subs[0].appendTo()})`;
				break;
			case Regexp.Op.CAPTURE:
				if (this.name === null || this.name.length === 0) out += "(";
				else out += `(?P<${this.name}>`;
				if (this.subs[0].op !== Regexp.Op.EMPTY_MATCH) out += this.subs[0].appendTo();
				out += ")";
				break;
			case Regexp.Op.BEGIN_TEXT:
				out += "\\A";
				break;
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += "(?-m:$)";
				else out += "\\z";
				break;
			case Regexp.Op.BEGIN_LINE:
				out += "^";
				break;
			case Regexp.Op.END_LINE:
				out += "$";
				break;
			case Regexp.Op.WORD_BOUNDARY:
				out += "\\b";
				break;
			case Regexp.Op.NO_WORD_BOUNDARY:
				out += "\\B";
				break;
			case Regexp.Op.CHAR_CLASS:
				if (this.runes.length % 2 !== 0) {
					out += "[invalid char class]";
					break;
				}
				out += "[";
				if (this.runes.length === 0) out += "^\\x00-\\x{10FFFF}";
				else if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {
					out += "^";
					for (let i = 1; i < this.runes.length - 1; i += 2) {
						const lo = this.runes[i] + 1;
						const hi = this.runes[i + 1] - 1;
						out += Regexp.quoteIfHyphen(lo);
						out += Utils.escapeRune(lo);
						if (lo !== hi) {
							out += "-";
							out += Regexp.quoteIfHyphen(hi);
							out += Utils.escapeRune(hi);
						}
					}
				} else for (let i = 0; i < this.runes.length; i += 2) {
					const lo = this.runes[i];
					const hi = this.runes[i + 1];
					out += Regexp.quoteIfHyphen(lo);
					out += Utils.escapeRune(lo);
					if (lo !== hi) {
						out += "-";
						out += Regexp.quoteIfHyphen(hi);
						out += Utils.escapeRune(hi);
					}
				}
				out += "]";
				break;
			default: out += this.op;
		}
		return out;
	}
	maxCap() {
		let m = 0;
		if (this.op === Regexp.Op.CAPTURE) m = this.cap;
		if (this.subs !== null) for (let sub of this.subs) {
			const n = sub.maxCap();
			if (m < n) m = n;
		}
		return m;
	}
	equals(that) {
		if (!(that !== null && that instanceof Regexp)) return false;
		if (this.op !== that.op) return false;
		switch (this.op) {
			case Regexp.Op.END_TEXT:
				if ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;
				break;
			case Regexp.Op.LITERAL:
			case Regexp.Op.CHAR_CLASS:
				if ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;
				if (this.runes === null && that.runes === null) break;
				if (this.runes === null || that.runes === null) return false;
				if (this.runes.length !== that.runes.length) return false;
				for (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;
				break;
			case Regexp.Op.ALTERNATE:
			case Regexp.Op.CONCAT:
				if (this.subs.length !== that.subs.length) return false;
				for (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;
				break;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.REPEAT:
				if ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.CAPTURE:
				if (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;
		}
		return true;
	}
};
/**
* Walks a Regexp tree without recursion, visiting nodes in the same order a recursive walk
* would (RE2: re2/walker-inl.h, "Helper class for traversing Regexps without recursion").
*
* The handler sees a node without subexpressions once, through `leaf(re)`, which returns its
* result. Any other node is seen up to three times:
* - `enter(re)` before its children. It returns the state kept for `re` while its children are
*   visited; a state whose `result` is already set skips the children.
* - `child(re, state, result, i)` after child `i` produced `result`. Setting `state.result`
*   stops visiting the remaining children.
* - `leave(re, state)` after the last child; it returns the result for `re`.
*
* Counted repetitions expand into one nesting level per copy, so the simplified tree can be
* thousands of levels deep; recursion over it would overflow the JS stack, which has no fixed
* relation to the parser's nesting limit. This walk keeps its frames on the heap instead.
*/
var RegexpWalker = class {
	static walk(root, handler) {
		const stack = [];
		let re = root;
		let result;
		for (;;) {
			if (re.subs.length === 0) result = handler.leaf(re);
			else {
				const state = handler.enter(re);
				if (state.result === void 0) {
					stack.push({
						re,
						state,
						i: 0
					});
					re = re.subs[0];
					continue;
				}
				result = state.result;
			}
			for (;;) {
				if (stack.length === 0) return result;
				const frame = stack[stack.length - 1];
				handler.child(frame.re, frame.state, result, frame.i);
				frame.i++;
				if (frame.state.result === void 0 && frame.i < frame.re.subs.length) {
					re = frame.re.subs[frame.i];
					break;
				}
				stack.pop();
				result = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);
			}
		}
	}
};
var AhoCorasick = class {
	constructor(words, alphabetSize) {
		const edges = /* @__PURE__ */ new Map();
		const parent = [0];
		const unit = [0];
		const depth = [0];
		const terminal = [0];
		for (const word of words) {
			let node = 0;
			for (let i = 0; i < word.length; i++) {
				const key = node * alphabetSize + word[i];
				let child = edges.get(key);
				if (child === void 0) {
					child = parent.length;
					edges.set(key, child);
					parent.push(node);
					unit.push(word[i]);
					depth.push(depth[node] + 1);
					terminal.push(0);
				}
				node = child;
			}
			terminal[node] = 1;
		}
		const numNodes = parent.length;
		const children = new Int32Array(numNodes - 1);
		for (let c = 1; c < numNodes; c++) children[c - 1] = c;
		children.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);
		const childStart = new Int32Array(numNodes + 1);
		for (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;
		for (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];
		const childUnit = new Int32Array(numNodes - 1);
		for (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];
		this.childStart = childStart;
		this.childUnit = childUnit;
		this.childNode = children;
		const byDepth = new Int32Array(numNodes);
		for (let n = 0; n < numNodes; n++) byDepth[n] = n;
		byDepth.sort((a, b) => depth[a] - depth[b]);
		const fail = new Int32Array(numNodes);
		const match = Uint8Array.from(terminal);
		for (let k = 1; k < numNodes; k++) {
			const c = byDepth[k];
			const p = parent[c];
			if (p !== 0) {
				let f = fail[p];
				let next = this.next(f, unit[c]);
				while (next < 0 && f !== 0) {
					f = fail[f];
					next = this.next(f, unit[c]);
				}
				fail[c] = next >= 0 ? next : 0;
			}
			match[c] |= match[fail[c]];
		}
		this.fail = fail;
		this.match = match;
	}
	next(node, u) {
		let lo = this.childStart[node];
		let hi = this.childStart[node + 1];
		const units = this.childUnit;
		while (lo < hi) {
			const mid = lo + hi >> 1;
			const m = units[mid];
			if (m === u) return this.childNode[mid];
			if (m < u) lo = mid + 1;
			else hi = mid;
		}
		return -1;
	}
	advance(node, u) {
		for (;;) {
			const next = this.next(node, u);
			if (next >= 0) return next;
			if (node === 0) return 0;
			node = this.fail[node];
		}
	}
	searchUTF16(charSeq, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) {
			node = this.advance(node, charSeq.charCodeAt(i));
			if (this.match[node] === 1) return true;
		}
		return false;
	}
	searchUTF8(bytes, start, end) {
		let node = 0;
		for (let i = start; i < end; i++) {
			node = this.advance(node, bytes[i]);
			if (this.match[node] === 1) return true;
		}
		return false;
	}
};
var Prefilter = class Prefilter {
	static Type = {
		NONE: 0,
		EXACT: 1,
		AND: 2,
		OR: 3
	};
	static MAX_SCANS = 32;
	static MAX_AC_UNITS = 1 << 18;
	constructor(type) {
		this.type = type;
		this.subs = [];
		this.str = "";
		this.bytes = null;
		this.cost = type === Prefilter.Type.EXACT ? 1 : 0;
		this.allExact = false;
		this.ac16 = null;
		this.ac8 = null;
	}
	automaton16() {
		if (this.ac16 === null) {
			const words = this.subs.map((s) => {
				const arr = new Array(s.str.length);
				for (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);
				return arr;
			});
			this.ac16 = new AhoCorasick(words, 65536);
		}
		return this.ac16;
	}
	automaton8() {
		if (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256);
		return this.ac8;
	}
	eval(input, pos) {
		switch (this.type) {
			case Prefilter.Type.NONE: return true;
			case Prefilter.Type.EXACT: return input.hasString(this, pos);
			case Prefilter.Type.AND:
				for (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return false;
				return true;
			case Prefilter.Type.OR:
				if (this.allExact) return input.hasAnyString(this, pos);
				for (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return true;
				return false;
			default: return true;
		}
	}
};
var PrefilterTree = class PrefilterTree {
	static build(re) {
		if (!re) return new Prefilter(Prefilter.Type.NONE);
		return RegexpWalker.walk(re, PrefilterTree.WALKER);
	}
	static WALKER = {
		leaf: (re) => PrefilterTree.leaf(re),
		enter: (re) => PrefilterTree.enter(re),
		child: (re, state, result) => PrefilterTree.child(re, state, result),
		leave: (re, state) => PrefilterTree.leave(re, state)
	};
	static leaf(re) {
		if (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);
		if (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);
		let str = "";
		for (let i = 0; i < re.runes.length; i++) {
			if (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);
			str += String.fromCodePoint(re.runes[i]);
		}
		const pf = new Prefilter(Prefilter.Type.EXACT);
		pf.str = str;
		pf.bytes = Utils.stringToUtf8ByteArray(pf.str);
		return pf;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.CAPTURE:
			case Regexp.Op.PLUS: return { sub: null };
			case Regexp.Op.REPEAT:
				if (re.min >= 1) return { sub: null };
				return { result: new Prefilter(Prefilter.Type.NONE) };
			case Regexp.Op.CONCAT: return {
				pf: new Prefilter(Prefilter.Type.AND),
				subs: []
			};
			case Regexp.Op.ALTERNATE: return {
				pf: new Prefilter(Prefilter.Type.OR),
				subs: []
			};
			default: return { result: new Prefilter(Prefilter.Type.NONE) };
		}
	}
	static child(re, state, s) {
		if (state.subs === void 0) {
			state.sub = s;
			return;
		}
		if (state.pf.type === Prefilter.Type.AND) {
			if (s.type === Prefilter.Type.NONE) return;
			if (s.type === Prefilter.Type.AND) {
				for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
				return;
			}
			state.subs.push(s);
			return;
		}
		if (s.type === Prefilter.Type.NONE) {
			state.result = new Prefilter(Prefilter.Type.NONE);
			return;
		}
		if (s.type === Prefilter.Type.OR) {
			for (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);
			return;
		}
		state.subs.push(s);
	}
	static leave(re, state) {
		if (state.subs === void 0) return state.sub;
		const pf = state.pf;
		const seen = /* @__PURE__ */ new Set();
		const subs = [];
		for (const sub of state.subs) {
			if (sub.type === Prefilter.Type.EXACT) {
				if (seen.has(sub.str)) continue;
				seen.add(sub.str);
			}
			subs.push(sub);
		}
		if (pf.type === Prefilter.Type.AND) {
			const kept = [];
			let cost = 0;
			for (const sub of subs) {
				if (cost + sub.cost > Prefilter.MAX_SCANS) continue;
				kept.push(sub);
				cost += sub.cost;
			}
			if (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);
			if (kept.length === 1) return kept[0];
			pf.subs = kept;
			pf.cost = cost;
			return pf;
		}
		if (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);
		if (subs.length === 1) return subs[0];
		pf.subs = subs;
		let allExact = true;
		let cost = 0;
		let units = 0;
		for (const sub of subs) {
			if (sub.type !== Prefilter.Type.EXACT) allExact = false;
			else units += sub.bytes.length;
			cost += sub.cost;
		}
		if (allExact) {
			if (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);
			pf.allExact = true;
			pf.cost = 1;
			return pf;
		}
		if (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);
		pf.cost = cost;
		return pf;
	}
};
/**
* A list of instruction pointers waiting to be patched.
* Tracks both `head` and `tail` to allow O(1) appending during compilation.
* * Values are encoded integers, not standard memory pointers:
* - Program instruction index: `l >> 1`
* - Patch `.out` field if: `(l & 1) === 0`
* - Patch `.arg` field if: `(l & 1) === 1`
* - `0` denotes an empty list.
* * @see https://swtch.com/~rsc/regexp/regexp1.html
*/
var PatchList = class {
	/**
	* @param {number} head - Encoded pointer to the start of the patch list.
	* @param {number} tail - Encoded pointer to the end of the patch list.
	*/
	constructor(head = 0, tail = 0) {
		this.head = head;
		this.tail = tail;
	}
};
/**
* A Prog is a compiled regular expression program.
*/
var Prog = class {
	constructor() {
		this.inst = [];
		this.start = 0;
		this.numCap = 2;
		this.lbStarts = [];
		this.numLb = 0;
		this.lbInst = null;
	}
	getInst(pc) {
		return this.inst[pc];
	}
	numInst() {
		return this.inst.length;
	}
	addInst(op) {
		this.inst.push(new Inst(op));
	}
	markLookbehindInsts() {
		const lbInst = new Uint8Array(this.inst.length);
		const pending = this.lbStarts.slice();
		while (pending.length > 0) {
			const pc = pending.pop();
			if (pc === 0 || lbInst[pc] === 1) continue;
			lbInst[pc] = 1;
			const i = this.inst[pc];
			switch (i.op) {
				case Inst.ALT:
				case Inst.ALT_MATCH:
					pending.push(i.out, i.arg);
					break;
				case Inst.MATCH:
				case Inst.FAIL: break;
				default: pending.push(i.out);
			}
		}
		this.lbInst = lbInst;
	}
	skipNop(pc) {
		let i = this.inst[pc];
		while (i.op === Inst.NOP || i.op === Inst.CAPTURE) {
			i = this.inst[pc];
			pc = i.out;
		}
		return i;
	}
	/** @returns {[boolean, string]} */
	prefix() {
		let prefix = "";
		let i = this.skipNop(this.start);
		if (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];
		while (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {
			prefix += String.fromCodePoint(i.runes[0]);
			i = this.skipNop(i.out);
		}
		return [i.op === Inst.MATCH, prefix];
	}
	startCond() {
		let flag = 0;
		let pc = this.start;
		loop: for (;;) {
			const i = this.inst[pc];
			switch (i.op) {
				case Inst.EMPTY_WIDTH:
					flag |= i.arg;
					break;
				case Inst.FAIL: return -1;
				case Inst.CAPTURE:
				case Inst.NOP: break;
				default: break loop;
			}
			pc = i.out;
		}
		return flag;
	}
	patch(l, val) {
		let head = l.head;
		while (head !== 0) {
			const i = this.inst[head >> 1];
			if ((head & 1) === 0) {
				head = i.out;
				i.out = val;
			} else {
				head = i.arg;
				i.arg = val;
			}
		}
	}
	append(l1, l2) {
		if (l1.head === 0) return l2;
		if (l2.head === 0) return l1;
		const i = this.inst[l1.tail >> 1];
		if ((l1.tail & 1) === 0) i.out = l2.head;
		else i.arg = l2.head;
		return new PatchList(l1.head, l2.tail);
	}
	/**
	*
	* @returns {string}
	*/
	toString() {
		let out = "";
		for (let pc = 0; pc < this.inst.length; pc++) {
			const len = out.length;
			out += pc;
			if (pc === this.start) out += "*";
			out += "        ".substring(out.length - len);
			out += this.inst[pc];
			out += "\n";
		}
		return out;
	}
};
const ANY_RUNE_NOT_NL = new Int32Array([
	0,
	Codepoint.CODES["\n"] - 1,
	Codepoint.CODES["\n"] + 1,
	Unicode.MAX_RUNE
]);
const ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);
/**
* A fragment of a compiled regular expression program.
*
* @see http://swtch.com/~rsc/regexp/regexp1.html
* @class
*/
var Frag = class {
	constructor(i = 0, out = new PatchList(), nullable = false) {
		this.i = i;
		this.out = out;
		this.nullable = nullable;
	}
};
/**
* Compiler from {@code Regexp} (RE2 abstract syntax) to {@code RE2} (compiled regular expression).
*
* The only entry point is {@link #compileRegexp}.
*/
var Compiler = class Compiler {
	static compileRegexp(re) {
		const c = new Compiler();
		const f = c.compile(re);
		c.prog.patch(f.out, c.newInst(Inst.MATCH).i);
		c.prog.start = f.i;
		c.prog.markLookbehindInsts();
		return c.prog;
	}
	static compileSet(regexps) {
		const c = new Compiler();
		if (regexps.length === 0) {
			c.prog.start = c.newInst(Inst.FAIL).i;
			c.prog.markLookbehindInsts();
			return c.prog;
		}
		let starts = [];
		for (let i = 0; i < regexps.length; i++) {
			c.lbOffset = c.prog.numLb;
			const f = c.compile(regexps[i]);
			const m = c.newInst(Inst.MATCH);
			c.prog.getInst(m.i).arg = i;
			c.prog.patch(f.out, m.i);
			starts.push(f.i);
		}
		let start = starts[0];
		for (let i = 1; i < starts.length; i++) {
			const f = c.newInst(Inst.ALT);
			const inst = c.prog.getInst(f.i);
			inst.out = start;
			inst.arg = starts[i];
			start = f.i;
		}
		c.prog.start = start;
		c.prog.markLookbehindInsts();
		return c.prog;
	}
	constructor() {
		this.prog = new Prog();
		this.newInst(Inst.FAIL);
		this.lbOffset = 0;
		this.runeCache = /* @__PURE__ */ new Map();
		this.walker = {
			leaf: (re) => this.leaf(re),
			enter: (re) => this.enter(re),
			child: (re, state, result) => this.child(re, state, result),
			leave: (re, state) => this.leave(re, state)
		};
	}
	newInst(op) {
		this.prog.addInst(op);
		return new Frag(this.prog.numInst() - 1, new PatchList(), true);
	}
	nop() {
		const f = this.newInst(Inst.NOP);
		f.out = new PatchList(f.i << 1, f.i << 1);
		return f;
	}
	fail() {
		return new Frag();
	}
	cap(arg) {
		const f = this.newInst(Inst.CAPTURE);
		f.out = new PatchList(f.i << 1, f.i << 1);
		this.prog.getInst(f.i).arg = arg;
		if (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;
		return f;
	}
	cat(f1, f2) {
		if (f1.i === 0 || f2.i === 0) {
			this.prog.patch(f1.out, 0);
			this.prog.patch(f2.out, 0);
			return this.fail();
		}
		this.prog.patch(f1.out, f2.i);
		return new Frag(f1.i, f2.out, f1.nullable && f2.nullable);
	}
	alt(f1, f2) {
		if (f1.i === 0) return f2;
		if (f2.i === 0) return f1;
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		i.out = f1.i;
		i.arg = f2.i;
		f.out = this.prog.append(f1.out, f2.out);
		f.nullable = f1.nullable || f2.nullable;
		return f;
	}
	loop(f1, nongreedy) {
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		if (nongreedy) {
			i.arg = f1.i;
			f.out = new PatchList(f.i << 1, f.i << 1);
		} else {
			i.out = f1.i;
			f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
		}
		this.prog.patch(f1.out, f.i);
		return f;
	}
	quest(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		const f = this.newInst(Inst.ALT);
		const i = this.prog.getInst(f.i);
		if (nongreedy) {
			i.arg = f1.i;
			f.out = new PatchList(f.i << 1, f.i << 1);
		} else {
			i.out = f1.i;
			f.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);
		}
		f.out = this.prog.append(f.out, f1.out);
		return f;
	}
	star(f1, nongreedy) {
		if (f1.i === 0) return this.nop();
		if (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);
		return this.loop(f1, nongreedy);
	}
	plus(f1, nongreedy) {
		if (f1.i === 0) return this.fail();
		return new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);
	}
	empty(op) {
		const f = this.newInst(Inst.EMPTY_WIDTH);
		this.prog.getInst(f.i).arg = op;
		f.out = new PatchList(f.i << 1, f.i << 1);
		return f;
	}
	rune(runes, flags) {
		const f = this.newInst(Inst.RUNE);
		f.nullable = false;
		const i = this.prog.getInst(f.i);
		i.runes = runes;
		flags &= RE2Flags.FOLD_CASE;
		if (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;
		i.arg = flags;
		f.out = new PatchList(f.i << 1, f.i << 1);
		if ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1;
		else if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY;
		else if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES["\n"] - 1 && runes[2] === Codepoint.CODES["\n"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;
		return f;
	}
	lookBehind(a, parsedLb) {
		const lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);
		const id = this.newInst(Inst.LB_WRITE);
		this.prog.getInst(id.i).arg = lb;
		const any = this.rune(ANY_RUNE, 0);
		const dotStar = this.star(any, true);
		const lbAutomaton = this.cat(dotStar, a);
		this.prog.patch(lbAutomaton.out, id.i);
		const checkId = this.newInst(Inst.LB_CHECK);
		this.prog.getInst(checkId.i).arg = lb;
		this.prog.lbStarts.push(lbAutomaton.i);
		if (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);
		checkId.out = new PatchList(checkId.i << 1, checkId.i << 1);
		return checkId;
	}
	compile(re) {
		return RegexpWalker.walk(re, this.walker);
	}
	leaf(re) {
		switch (re.op) {
			case Regexp.Op.NO_MATCH: return this.fail();
			case Regexp.Op.EMPTY_MATCH: return this.nop();
			case Regexp.Op.LITERAL: {
				if (re.runes.length === 0) return this.nop();
				let f = null;
				for (let r of re.runes) {
					let singleRune = this.runeCache.get(r);
					if (singleRune === void 0) {
						singleRune = new Int32Array([r]);
						this.runeCache.set(r, singleRune);
					}
					const f1 = this.rune(singleRune, re.flags);
					f = f === null ? f1 : this.cat(f, f1);
				}
				return f;
			}
			case Regexp.Op.CHAR_CLASS: return this.rune(re.runes, re.flags);
			case Regexp.Op.ANY_CHAR_NOT_NL: return this.rune(ANY_RUNE_NOT_NL, 0);
			case Regexp.Op.ANY_CHAR: return this.rune(ANY_RUNE, 0);
			case Regexp.Op.BEGIN_LINE: return this.empty(Utils.EMPTY_BEGIN_LINE);
			case Regexp.Op.END_LINE: return this.empty(Utils.EMPTY_END_LINE);
			case Regexp.Op.BEGIN_TEXT: return this.empty(Utils.EMPTY_BEGIN_TEXT);
			case Regexp.Op.END_TEXT: return this.empty(Utils.EMPTY_END_TEXT);
			case Regexp.Op.WORD_BOUNDARY: return this.empty(Utils.EMPTY_WORD_BOUNDARY);
			case Regexp.Op.NO_WORD_BOUNDARY: return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return this.nop();
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	enter(re) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CAPTURE: return {
				bra: this.cap(re.cap << 1),
				sub: null
			};
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return { f: null };
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
	child(re, state, f1) {
		if (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1);
		else if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1);
		else state.sub = f1;
	}
	leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB: return this.lookBehind(state.sub, re.lb);
			case Regexp.Op.CAPTURE: {
				const ket = this.cap(re.cap << 1 | 1);
				return this.cat(this.cat(state.bra, state.sub), ket);
			}
			case Regexp.Op.STAR: return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.PLUS: return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.QUEST: return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return state.f;
			default: throw new RE2JSCompileException("regexp: unhandled case in compile");
		}
	}
};
var Simplify = class Simplify {
	static simplify(re) {
		if (re === null) return null;
		return RegexpWalker.walk(re, Simplify.WALKER);
	}
	static WALKER = {
		leaf: (re) => Simplify.leaf(re),
		enter: (re) => Simplify.enter(re),
		child: (re, state, result, i) => Simplify.child(re, state, result, i),
		leave: (re, state) => Simplify.leave(re, state)
	};
	static leaf(re) {
		if (re.op === Regexp.Op.CHAR_CLASS) {
			if (re.runes === null) return re;
			if (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);
			if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);
			if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);
		}
		return re;
	}
	static enter(re) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return { sub: null };
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE: return {
				subs: [],
				changed: false
			};
			case Regexp.Op.REPEAT:
				if (re.min === 0 && re.max === 0) return { result: new Regexp(Regexp.Op.EMPTY_MATCH) };
				return { sub: null };
			default: return { result: re };
		}
	}
	static child(re, state, nsub, i) {
		if (state.subs === void 0) {
			state.sub = nsub;
			return;
		}
		if (nsub !== re.subs[i]) state.changed = true;
		if (re.op === Regexp.Op.CONCAT) {
			if (nsub.op === Regexp.Op.NO_MATCH) {
				state.result = new Regexp(Regexp.Op.NO_MATCH);
				return;
			}
			if (nsub.op === Regexp.Op.EMPTY_MATCH) {
				state.changed = true;
				return;
			}
			if (nsub.op === Regexp.Op.CONCAT) {
				state.changed = true;
				for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
				return;
			}
		} else {
			if (nsub.op === Regexp.Op.NO_MATCH) {
				state.changed = true;
				return;
			}
			if (nsub.op === Regexp.Op.ALTERNATE) {
				state.changed = true;
				for (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);
				return;
			}
		}
		state.subs.push(nsub);
	}
	static leave(re, state) {
		switch (re.op) {
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE: {
				const sub = state.sub;
				if (sub !== re.subs[0]) {
					const nre = Regexp.fromRegexp(re);
					nre.runes = /* @__PURE__ */ new Int32Array(0);
					nre.subs = [sub];
					return nre;
				}
				return re;
			}
			case Regexp.Op.CONCAT:
			case Regexp.Op.ALTERNATE:
				if (state.changed) {
					const newSubs = state.subs;
					if (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);
					if (newSubs.length === 1) return newSubs[0];
					const nre = Regexp.fromRegexp(re);
					nre.runes = /* @__PURE__ */ new Int32Array(0);
					nre.subs = newSubs;
					return nre;
				}
				return re;
			case Regexp.Op.STAR:
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST: return Simplify.simplify1(re.op, re.flags, state.sub, re);
			case Regexp.Op.REPEAT: return Simplify.simplifyRepeat(re, state.sub);
			default: return re;
		}
	}
	static simplifyRepeat(re, sub) {
		if (re.max === -1) {
			if (re.min === 0) return Simplify.simplify1(Regexp.Op.STAR, re.flags, sub, null);
			if (re.min === 1) return Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null);
			const subs = [];
			for (let i = 0; i < re.min - 1; i++) subs.push(sub);
			subs.push(Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null));
			return Simplify.concat(subs);
		}
		if (re.min === 1 && re.max === 1) return sub;
		let prefixSubs = null;
		if (re.min > 0) {
			prefixSubs = [];
			for (let i = 0; i < re.min; i++) prefixSubs.push(sub);
		}
		if (re.max > re.min) {
			let suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, sub, null);
			for (let i = re.min + 1; i < re.max; i++) suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, Simplify.concat([sub, suffix]), null);
			if (prefixSubs === null) return suffix;
			prefixSubs.push(suffix);
		}
		if (prefixSubs !== null) return Simplify.concat(prefixSubs);
		return new Regexp(Regexp.Op.NO_MATCH);
	}
	static concat(subs) {
		const newSubs = [];
		for (let i = 0; i < subs.length; i++) {
			const sub = subs[i];
			if (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);
			if (sub.op === Regexp.Op.EMPTY_MATCH) continue;
			if (sub.op === Regexp.Op.CONCAT) {
				for (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);
				continue;
			}
			newSubs.push(sub);
		}
		if (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);
		if (newSubs.length === 1) return newSubs[0];
		const nre = new Regexp(Regexp.Op.CONCAT);
		nre.subs = newSubs;
		return nre;
	}
	static simplify1(op, flags, sub, re) {
		if (sub.op === Regexp.Op.EMPTY_MATCH) return sub;
		if (sub.op === Regexp.Op.NO_MATCH) {
			if (op === Regexp.Op.PLUS) return sub;
			return new Regexp(Regexp.Op.EMPTY_MATCH);
		}
		if (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;
		if (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;
		const nre = new Regexp(op);
		nre.flags = flags;
		nre.subs = [sub];
		return nre;
	}
};
var CharGroup = class {
	constructor(sign, cls) {
		this.sign = sign;
		this.cls = cls;
	}
};
const code1 = [48, 57];
const code2 = [
	9,
	10,
	12,
	13,
	32,
	32
];
const code3 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
];
const PERL_GROUPS = /* @__PURE__ */ new Map([
	["\\d", new CharGroup(1, code1)],
	["\\D", new CharGroup(-1, code1)],
	["\\s", new CharGroup(1, code2)],
	["\\S", new CharGroup(-1, code2)],
	["\\w", new CharGroup(1, code3)],
	["\\W", new CharGroup(-1, code3)]
]);
const code4 = [
	48,
	57,
	65,
	90,
	97,
	122
];
const code5 = [
	65,
	90,
	97,
	122
];
const code6 = [0, 127];
const code7 = [
	9,
	9,
	32,
	32
];
const code8 = [
	0,
	31,
	127,
	127
];
const code9 = [48, 57];
const code10 = [33, 126];
const code11 = [97, 122];
const code12 = [32, 126];
const code13 = [
	33,
	47,
	58,
	64,
	91,
	96,
	123,
	126
];
const code14 = [
	9,
	13,
	32,
	32
];
const code15 = [65, 90];
const code16 = [
	48,
	57,
	65,
	90,
	95,
	95,
	97,
	122
];
const code17 = [
	48,
	57,
	65,
	70,
	97,
	102
];
const POSIX_GROUPS = /* @__PURE__ */ new Map([
	["[:alnum:]", new CharGroup(1, code4)],
	["[:^alnum:]", new CharGroup(-1, code4)],
	["[:alpha:]", new CharGroup(1, code5)],
	["[:^alpha:]", new CharGroup(-1, code5)],
	["[:ascii:]", new CharGroup(1, code6)],
	["[:^ascii:]", new CharGroup(-1, code6)],
	["[:blank:]", new CharGroup(1, code7)],
	["[:^blank:]", new CharGroup(-1, code7)],
	["[:cntrl:]", new CharGroup(1, code8)],
	["[:^cntrl:]", new CharGroup(-1, code8)],
	["[:digit:]", new CharGroup(1, code9)],
	["[:^digit:]", new CharGroup(-1, code9)],
	["[:graph:]", new CharGroup(1, code10)],
	["[:^graph:]", new CharGroup(-1, code10)],
	["[:lower:]", new CharGroup(1, code11)],
	["[:^lower:]", new CharGroup(-1, code11)],
	["[:print:]", new CharGroup(1, code12)],
	["[:^print:]", new CharGroup(-1, code12)],
	["[:punct:]", new CharGroup(1, code13)],
	["[:^punct:]", new CharGroup(-1, code13)],
	["[:space:]", new CharGroup(1, code14)],
	["[:^space:]", new CharGroup(-1, code14)],
	["[:upper:]", new CharGroup(1, code15)],
	["[:^upper:]", new CharGroup(-1, code15)],
	["[:word:]", new CharGroup(1, code16)],
	["[:^word:]", new CharGroup(-1, code16)],
	["[:xdigit:]", new CharGroup(1, code17)],
	["[:^xdigit:]", new CharGroup(-1, code17)]
]);
/**
* A "builder"-style helper class for manipulating character classes represented as an array of
* pairs of runes [lo, hi], each denoting an inclusive interval.
*
* All methods mutate the internal state and return {@code this}, allowing operations to be chained.
*/
var CharClass = class CharClass {
	static charClassToString(r, len) {
		let result = "[";
		for (let i = 0; i < len; i += 2) {
			if (i > 0) result += " ";
			const lo = r[i];
			const hi = r[i + 1];
			if (lo === hi) result += `0x${lo.toString(16)}`;
			else result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;
		}
		result += "]";
		return result;
	}
	static sortRanges(array, len) {
		const n = len >> 1;
		const order = new Array(n);
		for (let i = 0; i < n; i++) order[i] = i;
		order.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);
		const sorted = array.slice(0, len);
		for (let i = 0; i < n; i++) {
			array[2 * i] = sorted[2 * order[i]];
			array[2 * i + 1] = sorted[2 * order[i] + 1];
		}
	}
	/**
	* @param {number[]|Int32Array} [r]
	*/
	constructor(r = Utils.emptyInts()) {
		/** @type {number[]|Int32Array} */
		this.r = r;
		this.len = r.length;
	}
	toArray() {
		if (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);
		return new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));
	}
	toGrowableArray() {
		if (Array.isArray(this.r)) {
			this.r.length = this.len;
			return this.r;
		}
		return Array.from(this.r.subarray(0, this.len));
	}
	cleanClass() {
		if (this.len < 4) return this;
		CharClass.sortRanges(this.r, this.len);
		let w = 2;
		for (let i = 2; i < this.len; i += 2) {
			const lo = this.r[i];
			const hi = this.r[i + 1];
			if (lo <= this.r[w - 1] + 1) {
				if (hi > this.r[w - 1]) this.r[w - 1] = hi;
				continue;
			}
			this.r[w] = lo;
			this.r[w + 1] = hi;
			w += 2;
		}
		this.len = w;
		return this;
	}
	appendLiteral(x, flags) {
		return (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);
	}
	appendRange(lo, hi) {
		if (this.len > 0) {
			for (let i = 2; i <= 4; i += 2) if (this.len >= i) {
				const rlo = this.r[this.len - i];
				const rhi = this.r[this.len - i + 1];
				if (lo <= rhi + 1 && rlo <= hi + 1) {
					if (lo < rlo) this.r[this.len - i] = lo;
					if (hi > rhi) this.r[this.len - i + 1] = hi;
					return this;
				}
			}
		}
		this.r[this.len++] = lo;
		this.r[this.len++] = hi;
		return this;
	}
	appendFoldedRange(lo, hi) {
		if (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		if (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);
		if (lo < Unicode.MIN_FOLD) {
			this.appendRange(lo, Unicode.MIN_FOLD - 1);
			lo = Unicode.MIN_FOLD;
		}
		if (hi > Unicode.MAX_FOLD) {
			this.appendRange(Unicode.MAX_FOLD + 1, hi);
			hi = Unicode.MAX_FOLD;
		}
		for (let c = lo; c <= hi; c++) {
			this.appendRange(c, c);
			for (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);
		}
		return this;
	}
	appendClass(x) {
		for (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);
		return this;
	}
	appendFoldedClass(x) {
		for (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);
		return this;
	}
	appendNegatedClass(x) {
		let nextLo = 0;
		for (let i = 0; i < x.length; i += 2) {
			const lo = x[i];
			const hi = x[i + 1];
			if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
			nextLo = hi + 1;
		}
		if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
		return this;
	}
	appendTable(table) {
		for (let i = 0; i < table.length; ++i) {
			const lo = table.getLo(i);
			const hi = table.getHi(i);
			const stride = table.getStride(i);
			if (stride === 1) {
				this.appendRange(lo, hi);
				continue;
			}
			for (let c = lo; c <= hi; c += stride) this.appendRange(c, c);
		}
		return this;
	}
	appendNegatedTable(table) {
		let nextLo = 0;
		for (let i = 0; i < table.length; ++i) {
			const lo = table.getLo(i);
			const hi = table.getHi(i);
			const stride = table.getStride(i);
			if (stride === 1) {
				if (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);
				nextLo = hi + 1;
				continue;
			}
			for (let c = lo; c <= hi; c += stride) {
				if (nextLo <= c - 1) this.appendRange(nextLo, c - 1);
				nextLo = c + 1;
			}
		}
		if (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);
		return this;
	}
	appendTableWithSign(table, sign) {
		return sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);
	}
	negateClass() {
		let nextLo = 0;
		let w = 0;
		for (let i = 0; i < this.len; i += 2) {
			const lo = this.r[i];
			const hi = this.r[i + 1];
			if (nextLo <= lo - 1) {
				this.r[w] = nextLo;
				this.r[w + 1] = lo - 1;
				w += 2;
			}
			nextLo = hi + 1;
		}
		this.len = w;
		if (nextLo <= Unicode.MAX_RUNE) {
			this.r[this.len++] = nextLo;
			this.r[this.len++] = Unicode.MAX_RUNE;
		}
		return this;
	}
	appendClassWithSign(x, sign) {
		return sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);
	}
	appendGroup(g, foldCase) {
		let cls = g.cls;
		if (foldCase) cls = new CharClass().appendFoldedClass(cls).cleanClass().toArray();
		return this.appendClassWithSign(cls, g.sign);
	}
	toString() {
		return CharClass.charClassToString(this.r, this.len);
	}
};
var StringIterator = class {
	constructor(str) {
		this.str = str;
		this.position = 0;
	}
	pos() {
		return this.position;
	}
	rewindTo(pos) {
		this.position = pos;
	}
	more() {
		return this.position < this.str.length;
	}
	peek() {
		return this.str.codePointAt(this.position);
	}
	skip(n) {
		this.position += n;
	}
	skipString(s) {
		this.position += s.length;
	}
	pop() {
		const r = this.str.codePointAt(this.position);
		this.position += Utils.charCount(r);
		return r;
	}
	lookingAt(s) {
		return this.str.startsWith(s, this.position);
	}
	rest() {
		return this.str.substring(this.position);
	}
	from(beforePos) {
		return this.str.substring(beforePos, this.position);
	}
	toString() {
		return this.rest();
	}
};
/**
* A parser of regular expression patterns.
*
* The only public entry point is {@link #parse(String pattern, int flags)}.
*/
var Parser = class Parser {
	static ERR_INTERNAL_ERROR = "regexp/syntax: internal error";
	static ERR_INVALID_CHAR_RANGE = "invalid character class range";
	static ERR_INVALID_ESCAPE = "invalid escape sequence";
	static ERR_INVALID_NAMED_CAPTURE = "invalid named capture";
	static ERR_INVALID_PERL_OP = "invalid or unsupported Perl syntax";
	static ERR_INVALID_REPEAT_OP = "invalid nested repetition operator";
	static ERR_INVALID_REPEAT_SIZE = "invalid repeat count";
	static ERR_MISSING_BRACKET = "missing closing ]";
	static ERR_MISSING_PAREN = "missing closing )";
	static ERR_MISSING_REPEAT_ARGUMENT = "missing argument to repetition operator";
	static ERR_TRAILING_BACKSLASH = "trailing backslash at end of expression";
	static ERR_DUPLICATE_NAMED_CAPTURE = "duplicate capture group name";
	static ERR_UNEXPECTED_PAREN = "unexpected )";
	static ERR_NESTING_DEPTH = "expression nests too deeply";
	static ERR_LARGE = "expression too large";
	static ERR_INVALID_CAPTURE_IN_LOOKBEHIND = "invalid capture in lookbehind";
	static MAX_HEIGHT = 1e3;
	static MAX_SIZE = 1398101;
	static MAX_RUNES = 33554432;
	static ANY_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		Unicode.MAX_RUNE,
		1
	]));
	static ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1
	]));
	static ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([
		0,
		127,
		1,
		383,
		383,
		1,
		8490,
		8490,
		1
	]));
	static unicodeTable(name) {
		if (name === "Any") return {
			tab: Parser.ANY_TABLE,
			fold: Parser.ANY_TABLE,
			sign: 1
		};
		if (name === "Ascii") return {
			tab: Parser.ASCII_TABLE,
			fold: Parser.ASCII_FOLD_TABLE,
			sign: 1
		};
		if (name === "Assigned") return {
			tab: UnicodeTables.CATEGORIES.get("Cn"),
			fold: UnicodeTables.CATEGORIES.get("Cn"),
			sign: -1
		};
		if (name === "Lc") return {
			tab: UnicodeTables.CATEGORIES.get("LC"),
			fold: UnicodeTables.FOLD_CATEGORIES.get("LC"),
			sign: 1
		};
		if (UnicodeTables.CATEGORIES.has(name)) return {
			tab: UnicodeTables.CATEGORIES.get(name),
			fold: UnicodeTables.FOLD_CATEGORIES.get(name),
			sign: 1
		};
		if (UnicodeTables.SCRIPTS.has(name)) return {
			tab: UnicodeTables.SCRIPTS.get(name),
			fold: UnicodeTables.FOLD_SCRIPT.get(name),
			sign: 1
		};
		return null;
	}
	static minFoldRune(r) {
		if (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;
		let min = r;
		const r0 = r;
		for (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;
		return min;
	}
	static leadingRegexp(re) {
		if (re.op === Regexp.Op.EMPTY_MATCH) return null;
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			const sub = re.subs[0];
			if (sub.op === Regexp.Op.EMPTY_MATCH) return null;
			return sub;
		}
		return re;
	}
	static literalRegexp(s, flags) {
		const re = new Regexp(Regexp.Op.LITERAL);
		re.flags = flags;
		re.runes = Utils.stringToRunes(s);
		return re;
	}
	/**
	* Parse regular expression pattern {@code pattern} with mode flags {@code flags}.
	* @param {string} pattern
	* @param {number} flags
	*/
	static parse(pattern, flags) {
		return new Parser(pattern, flags).parseInternal();
	}
	static parseRepeat(t) {
		const start = t.pos();
		if (!t.more() || !t.lookingAt("{")) return -1;
		t.skip(1);
		const min = Parser.parseInt(t);
		if (min === -1) return -1;
		if (!t.more()) return -1;
		let max;
		if (!t.lookingAt(",")) max = min;
		else {
			t.skip(1);
			if (!t.more()) return -1;
			if (t.lookingAt("}")) max = -1;
			else if ((max = Parser.parseInt(t)) === -1) return -1;
		}
		if (!t.more() || !t.lookingAt("}")) return -1;
		t.skip(1);
		if (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(start));
		return min << 16 | max & Unicode.MAX_BMP;
	}
	static isValidCaptureName(name) {
		if (name.length === 0) return false;
		for (let i = 0; i < name.length; i++) {
			const c = name.codePointAt(i);
			if (c !== Codepoint.CODES["_"] && !Utils.isalnum(c)) return false;
		}
		return true;
	}
	static parseInt(t) {
		const start = t.pos();
		while (t.more() && t.peek() >= Codepoint.CODES["0"] && t.peek() <= Codepoint.CODES["9"]) t.skip(1);
		const n = t.from(start);
		if (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES["0"]) return -1;
		if (n.length > 8) return -2;
		return parseInt(n, 10);
	}
	static isCharClass(re) {
		return re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;
	}
	static matchRune(re, r) {
		switch (re.op) {
			case Regexp.Op.LITERAL: return re.runes.length === 1 && re.runes[0] === r;
			case Regexp.Op.CHAR_CLASS:
				for (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;
				return false;
			case Regexp.Op.ANY_CHAR_NOT_NL: return r !== Codepoint.CODES["\n"];
			case Regexp.Op.ANY_CHAR: return true;
		}
		return false;
	}
	static mergeCharClass(dst, src) {
		switch (dst.op) {
			case Regexp.Op.ANY_CHAR: break;
			case Regexp.Op.ANY_CHAR_NOT_NL:
				if (Parser.matchRune(src, Codepoint.CODES["\n"])) dst.op = Regexp.Op.ANY_CHAR;
				break;
			case Regexp.Op.CHAR_CLASS: {
				const cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));
				if (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags);
				else cc.appendClass(src.runes);
				dst.runes = cc.toGrowableArray();
				break;
			}
			case Regexp.Op.LITERAL:
				if (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;
				dst.op = Regexp.Op.CHAR_CLASS;
				dst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();
		}
	}
	static parseEscape(t) {
		const startPos = t.pos();
		t.skip(1);
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_TRAILING_BACKSLASH);
		let c = t.pop();
		bigswitch: switch (c) {
			case Codepoint.CODES["1"]:
			case Codepoint.CODES["2"]:
			case Codepoint.CODES["3"]:
			case Codepoint.CODES["4"]:
			case Codepoint.CODES["5"]:
			case Codepoint.CODES["6"]:
			case Codepoint.CODES["7"]: if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
			case Codepoint.CODES["0"]: {
				let r = c - Codepoint.CODES["0"];
				for (let i = 1; i < 3; i++) {
					if (!t.more() || t.peek() < Codepoint.CODES["0"] || t.peek() > Codepoint.CODES["7"]) break;
					r = r * 8 + t.peek() - Codepoint.CODES["0"];
					t.skip(1);
				}
				return r;
			}
			case Codepoint.CODES["x"]: {
				if (!t.more()) break;
				c = t.pop();
				if (c === Codepoint.CODES["{"]) {
					let nhex = 0;
					let r = 0;
					while (true) {
						if (!t.more()) break bigswitch;
						c = t.pop();
						if (c === Codepoint.CODES["}"]) break;
						const v = Utils.unhex(c);
						if (v < 0) break bigswitch;
						r = r * 16 + v;
						if (r > Unicode.MAX_RUNE) break bigswitch;
						nhex++;
					}
					if (nhex === 0) break bigswitch;
					return r;
				}
				const x = Utils.unhex(c);
				if (!t.more()) break;
				c = t.pop();
				const y = Utils.unhex(c);
				if (x < 0 || y < 0) break;
				return x * 16 + y;
			}
			case Codepoint.CODES["a"]: return Codepoint.CODES["\x07"];
			case Codepoint.CODES["f"]: return Codepoint.CODES["\f"];
			case Codepoint.CODES["n"]: return Codepoint.CODES["\n"];
			case Codepoint.CODES["r"]: return Codepoint.CODES["\r"];
			case Codepoint.CODES["t"]: return Codepoint.CODES["	"];
			case Codepoint.CODES["v"]: return Codepoint.CODES["\v"];
			default: if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, t.from(startPos));
	}
	static parseClassChar(t, wholeClassPos) {
		if (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_MISSING_BRACKET, t.from(wholeClassPos));
		if (t.lookingAt("\\")) return Parser.parseEscape(t);
		return t.pop();
	}
	static hasCapture(re) {
		if (re === null) return false;
		if (re.op === Regexp.Op.CAPTURE) return true;
		if (re.subs) {
			for (let sub of re.subs) if (Parser.hasCapture(sub)) return true;
		}
		return false;
	}
	constructor(wholeRegexp, flags = 0) {
		this.wholeRegexp = wholeRegexp;
		this.flags = flags;
		this.numCap = 0;
		this.namedGroups = Object.create(null);
		this.stack = [];
		this.free = null;
		this.numRegexp = 0;
		this.numRunes = 0;
		this.repeats = 0;
		this.height = null;
		this.size = null;
		this.nlb = 0;
	}
	newRegexp(op) {
		let re = this.free;
		if (re !== null && re.subs !== null && re.subs.length > 0) {
			this.free = re.subs[0];
			re.reinit();
			re.op = op;
		} else {
			re = new Regexp(op);
			this.numRegexp += 1;
		}
		return re;
	}
	reuse(re) {
		if (this.height !== null && this.height.has(re)) this.height.delete(re);
		if (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;
		this.free = re;
	}
	checkLimits(re) {
		if (this.numRunes > Parser.MAX_RUNES) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
		this.checkSize(re);
		this.checkHeight(re);
	}
	checkSize(re) {
		if (this.size === null) {
			if (this.repeats === 0) this.repeats = 1;
			if (re.op === Regexp.Op.REPEAT) {
				let n = re.max;
				if (n === -1) n = re.min;
				if (n <= 0) n = 1;
				if (n > Math.floor(Parser.MAX_SIZE / this.repeats)) this.repeats = Parser.MAX_SIZE;
				else this.repeats *= n;
			}
			if (this.numRegexp < Math.floor(Parser.MAX_SIZE / this.repeats)) return;
			this.size = /* @__PURE__ */ new Map();
			for (let reEx of this.stack) this.checkSize(reEx);
		}
		if (this.calcSize(re, true) > Parser.MAX_SIZE) throw new RE2JSSyntaxException(Parser.ERR_LARGE);
	}
	calcSize(re, force = false) {
		if (!force && this.size !== null) {
			if (this.size.has(re)) return this.size.get(re);
		}
		let size = 0;
		switch (re.op) {
			case Regexp.Op.LITERAL:
				size = re.runes.length;
				break;
			case Regexp.Op.PLB:
			case Regexp.Op.NLB:
			case Regexp.Op.CAPTURE:
			case Regexp.Op.STAR:
				size = 2 + this.calcSize(re.subs[0]);
				break;
			case Regexp.Op.PLUS:
			case Regexp.Op.QUEST:
				size = 1 + this.calcSize(re.subs[0]);
				break;
			case Regexp.Op.CONCAT:
				for (let sub of re.subs) size = size + this.calcSize(sub);
				break;
			case Regexp.Op.ALTERNATE:
				for (let sub of re.subs) size = size + this.calcSize(sub);
				if (re.subs.length > 1) size = size + re.subs.length - 1;
				break;
			case Regexp.Op.REPEAT: {
				let sub = this.calcSize(re.subs[0]);
				if (re.max === -1) {
					if (re.min === 0) size = 2 + sub;
					else size = 1 + re.min * sub;
					break;
				}
				size = re.max * sub + (re.max - re.min);
				break;
			}
		}
		size = Math.max(1, size);
		if (this.size === null) this.size = /* @__PURE__ */ new Map();
		this.size.set(re, size);
		return size;
	}
	checkHeight(re) {
		if (this.numRegexp < Parser.MAX_HEIGHT) return;
		if (this.height === null) {
			this.height = /* @__PURE__ */ new Map();
			for (let reEx of this.stack) this.checkHeight(reEx);
		}
		if (this.calcHeight(re, true) > Parser.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser.ERR_NESTING_DEPTH);
	}
	calcHeight(re, force = false) {
		if (!force && this.height !== null) {
			if (this.height.has(re)) return this.height.get(re);
		}
		let h = 1;
		for (let sub of re.subs) {
			const hsub = this.calcHeight(sub);
			if (h < 1 + hsub) h = 1 + hsub;
		}
		if (this.height === null) this.height = /* @__PURE__ */ new Map();
		this.height.set(re, h);
		return h;
	}
	pop() {
		return this.stack.pop();
	}
	popToPseudo() {
		const n = this.stack.length;
		let i = n;
		while (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;
		return this.stack.splice(i, n - i);
	}
	push(re) {
		this.numRunes += re.runes.length;
		if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {
			if (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL;
			re.runes = [re.runes[0]];
			re.flags = this.flags & ~RE2Flags.FOLD_CASE;
		} else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {
			if (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;
			re.op = Regexp.Op.LITERAL;
			re.runes = [re.runes[0]];
			re.flags = this.flags | RE2Flags.FOLD_CASE;
		} else this.maybeConcat(-1, 0);
		this.stack.push(re);
		this.checkLimits(re);
		return re;
	}
	maybeConcat(r, flags) {
		const n = this.stack.length;
		if (n < 2) return false;
		const re1 = this.stack[n - 1];
		const re2 = this.stack[n - 2];
		if (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;
		if (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);
		for (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);
		if (r >= 0) {
			re1.runes = [r];
			re1.flags = flags;
			return true;
		}
		this.pop();
		this.reuse(re1);
		return false;
	}
	newLiteral(r, flags) {
		const re = this.newRegexp(Regexp.Op.LITERAL);
		re.flags = flags;
		if ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser.minFoldRune(r);
		re.runes = [r];
		return re;
	}
	literal(r) {
		this.push(this.newLiteral(r, this.flags));
	}
	op(op) {
		const re = this.newRegexp(op);
		re.flags = this.flags;
		return this.push(re);
	}
	repeat(op, min, max, beforePos, t, lastRepeatPos) {
		let flags = this.flags;
		if ((flags & RE2Flags.PERL_X) !== 0) {
			if (t.more() && t.lookingAt("?")) {
				t.skip(1);
				flags ^= RE2Flags.NON_GREEDY;
			}
			if (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));
		}
		const n = this.stack.length;
		if (n === 0) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		const sub = this.stack[n - 1];
		if (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));
		const re = this.newRegexp(op);
		re.min = min;
		re.max = max;
		re.flags = flags;
		re.subs = [sub];
		this.stack[n - 1] = re;
		this.checkLimits(re);
		if (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));
	}
	repeatIsValid(re, n) {
		if (re.op === Regexp.Op.REPEAT) {
			let m = re.max;
			if (m === 0) return true;
			if (m < 0) m = re.min;
			if (m > n) return false;
			if (m > 0) n = Math.trunc(n / m);
		}
		for (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;
		return true;
	}
	concat() {
		this.maybeConcat(-1, 0);
		const subs = this.popToPseudo();
		if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));
		return this.push(this.collapse(subs, Regexp.Op.CONCAT));
	}
	alternate() {
		const subs = this.popToPseudo();
		if (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);
		if (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));
		return this.push(this.collapse(subs, Regexp.Op.ALTERNATE));
	}
	cleanAlt(re) {
		if (re.op === Regexp.Op.CHAR_CLASS) {
			re.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();
			if (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {
				re.runes = /* @__PURE__ */ new Int32Array(0);
				re.op = Regexp.Op.ANY_CHAR;
			} else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES["\n"] - 1 && re.runes[2] === Codepoint.CODES["\n"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {
				re.runes = /* @__PURE__ */ new Int32Array(0);
				re.op = Regexp.Op.ANY_CHAR_NOT_NL;
			}
		}
	}
	collapse(subs, op) {
		if (subs.length === 1) return subs[0];
		let len = 0;
		for (let sub of subs) len += sub.op === op ? sub.subs.length : 1;
		let newsubs = new Array(len).fill(null);
		let i = 0;
		for (let sub of subs) if (sub.op === op) {
			for (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];
			this.reuse(sub);
		} else newsubs[i++] = sub;
		let re = this.newRegexp(op);
		re.subs = newsubs;
		if (op === Regexp.Op.ALTERNATE) {
			re.subs = this.factor(re.subs);
			if (re.subs.length === 1) {
				const old = re;
				re = re.subs[0];
				this.reuse(old);
			}
		}
		return re;
	}
	factor(array) {
		if (array.length < 2) return array;
		let s = 0;
		let lensub = array.length;
		let lenout = 0;
		let str = null;
		let strlen = 0;
		let strflags = 0;
		let start = 0;
		for (let i = 0; i <= lensub; i++) {
			let istr = null;
			let istrlen = 0;
			let iflags = 0;
			if (i < lensub) {
				let re = array[s + i];
				if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];
				if (re.op === Regexp.Op.LITERAL) {
					istr = re.runes;
					istrlen = re.runes.length;
					iflags = re.flags & RE2Flags.FOLD_CASE;
				}
				if (iflags === strflags) {
					let same = 0;
					while (same < strlen && same < istrlen && str[same] === istr[same]) same++;
					if (same > 0) {
						strlen = same;
						continue;
					}
				}
			}
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				const prefix = this.newRegexp(Regexp.Op.LITERAL);
				prefix.flags = strflags;
				prefix.runes = str.slice(0, strlen);
				for (let j = start; j < i; j++) {
					array[s + j] = this.removeLeadingString(array[s + j], strlen);
					this.checkLimits(array[s + j]);
				}
				const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
				const re = this.newRegexp(Regexp.Op.CONCAT);
				re.subs = [prefix, suffix];
				array[lenout++] = re;
			}
			start = i;
			str = istr;
			strlen = istrlen;
			strflags = iflags;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		let first = null;
		for (let i = 0; i <= lensub; i++) {
			let ifirst = null;
			if (i < lensub) {
				ifirst = Parser.leadingRegexp(array[s + i]);
				if (first !== null && first.equals(ifirst) && (Parser.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser.isCharClass(first.subs[0]))) continue;
			}
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				const prefix = first;
				for (let j = start; j < i; j++) {
					const reuse = j !== start;
					array[s + j] = this.removeLeadingRegexp(array[s + j], reuse);
					this.checkLimits(array[s + j]);
				}
				const suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);
				const re = this.newRegexp(Regexp.Op.CONCAT);
				re.subs = [prefix, suffix];
				array[lenout++] = re;
			}
			start = i;
			first = ifirst;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		for (let i = 0; i <= lensub; i++) {
			if (i < lensub && Parser.isCharClass(array[s + i])) continue;
			if (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];
			else {
				let max = start;
				for (let j = start + 1; j < i; j++) {
					const subMax = array[s + max];
					const subJ = array[s + j];
					if (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;
				}
				const tmp = array[s + start];
				array[s + start] = array[s + max];
				array[s + max] = tmp;
				for (let j = start + 1; j < i; j++) {
					Parser.mergeCharClass(array[s + start], array[s + j]);
					this.reuse(array[s + j]);
				}
				this.cleanAlt(array[s + start]);
				array[lenout++] = array[s + start];
			}
			if (i < lensub) array[lenout++] = array[s + i];
			start = i + 1;
		}
		lensub = lenout;
		s = 0;
		start = 0;
		lenout = 0;
		for (let i = 0; i < lensub; ++i) {
			if (i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;
			array[lenout++] = array[s + i];
		}
		lensub = lenout;
		s = 0;
		return array.slice(s, lensub);
	}
	removeLeadingString(re, n) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			const sub = this.removeLeadingString(re.subs[0], n);
			re.subs[0] = sub;
			if (sub.op === Regexp.Op.EMPTY_MATCH) {
				this.reuse(sub);
				switch (re.subs.length) {
					case 0:
					case 1:
						re.op = Regexp.Op.EMPTY_MATCH;
						re.subs = Regexp.emptySubs();
						break;
					case 2: {
						const old = re;
						re = re.subs[1];
						this.reuse(old);
						break;
					}
					default: re.subs = re.subs.slice(1, re.subs.length);
				}
			}
			return re;
		}
		if (re.op === Regexp.Op.LITERAL) {
			re.runes = re.runes.slice(n, re.runes.length);
			if (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;
		}
		return re;
	}
	removeLeadingRegexp(re, reuse) {
		if (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {
			if (reuse) this.reuse(re.subs[0]);
			re.subs = re.subs.slice(1, re.subs.length);
			switch (re.subs.length) {
				case 0:
					re.op = Regexp.Op.EMPTY_MATCH;
					re.subs = Regexp.emptySubs();
					break;
				case 1: {
					const old = re;
					re = re.subs[0];
					this.reuse(old);
					break;
				}
			}
			return re;
		}
		if (reuse) this.reuse(re);
		return this.newRegexp(Regexp.Op.EMPTY_MATCH);
	}
	parseInternal() {
		if ((this.flags & RE2Flags.LITERAL) !== 0) return Parser.literalRegexp(this.wholeRegexp, this.flags);
		let lastRepeatPos = -1;
		let min = -1;
		let max = -1;
		const t = new StringIterator(this.wholeRegexp);
		while (t.more()) {
			let repeatPos = -1;
			bigswitch: switch (t.peek()) {
				case Codepoint.CODES["("]:
					if ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {
						if (t.lookingAt("(?<=")) {
							this.parsePosLookBehind();
							t.skip(4);
							break;
						}
						if (t.lookingAt("(?<!")) {
							this.parseNegLookBehind();
							t.skip(4);
							break;
						}
					}
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt("(?")) {
						this.parsePerlFlags(t);
						break;
					}
					this.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;
					t.skip(1);
					break;
				case Codepoint.CODES["|"]:
					this.parseVerticalBar();
					t.skip(1);
					break;
				case Codepoint.CODES[")"]:
					this.parseRightParen();
					t.skip(1);
					break;
				case Codepoint.CODES["^"]:
					if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT);
					else this.op(Regexp.Op.BEGIN_LINE);
					t.skip(1);
					break;
				case Codepoint.CODES["$"]:
					if ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR;
					else this.op(Regexp.Op.END_LINE);
					t.skip(1);
					break;
				case Codepoint.CODES["."]:
					if ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR);
					else this.op(Regexp.Op.ANY_CHAR_NOT_NL);
					t.skip(1);
					break;
				case Codepoint.CODES["["]:
					this.parseClass(t);
					break;
				case Codepoint.CODES["*"]:
				case Codepoint.CODES["+"]:
				case Codepoint.CODES["?"]: {
					repeatPos = t.pos();
					let op = null;
					switch (t.pop()) {
						case Codepoint.CODES["*"]:
							op = Regexp.Op.STAR;
							break;
						case Codepoint.CODES["+"]:
							op = Regexp.Op.PLUS;
							break;
						case Codepoint.CODES["?"]: op = Regexp.Op.QUEST;
					}
					this.repeat(op, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["{"]: {
					const before = t.pos();
					const minMax = Parser.parseRepeat(t);
					if (minMax < 0) {
						t.rewindTo(before);
						this.literal(t.pop());
						break;
					}
					repeatPos = before;
					min = minMax >> 16;
					max = (minMax & Unicode.MAX_BMP) << 16 >> 16;
					this.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);
					break;
				}
				case Codepoint.CODES["\\"]: {
					const savedPos = t.pos();
					t.skip(1);
					if ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {
						case Codepoint.CODES["A"]:
							this.op(Regexp.Op.BEGIN_TEXT);
							break bigswitch;
						case Codepoint.CODES["b"]:
							this.op(Regexp.Op.WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES["B"]:
							this.op(Regexp.Op.NO_WORD_BOUNDARY);
							break bigswitch;
						case Codepoint.CODES["C"]: throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, "\\C");
						case Codepoint.CODES["Q"]: {
							let lit = t.rest();
							const i = lit.indexOf("\\E");
							if (i >= 0) {
								lit = lit.substring(0, i);
								t.skipString(lit);
								t.skipString("\\E");
							} else t.skipString(lit);
							let j = 0;
							while (j < lit.length) {
								const codepoint = lit.codePointAt(j);
								this.literal(codepoint);
								j += Utils.charCount(codepoint);
							}
							break bigswitch;
						}
						case Codepoint.CODES["z"]:
							this.op(Regexp.Op.END_TEXT);
							break bigswitch;
						default: t.rewindTo(savedPos);
					}
					else t.rewindTo(savedPos);
					const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
					re.flags = this.flags;
					if (t.lookingAt("\\p") || t.lookingAt("\\P")) {
						const cc = new CharClass();
						if (this.parseUnicodeClass(t, cc)) {
							re.runes = cc.toArray();
							this.push(re);
							break bigswitch;
						}
					}
					const cc = new CharClass();
					if (this.parsePerlClassEscape(t, cc)) {
						re.runes = cc.toArray();
						this.push(re);
						break bigswitch;
					}
					t.rewindTo(savedPos);
					this.reuse(re);
					this.literal(Parser.parseEscape(t));
					break;
				}
				default: this.literal(t.pop());
			}
			lastRepeatPos = repeatPos;
		}
		this.concat();
		if (this.swapVerticalBar()) this.pop();
		this.alternate();
		if (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser.ERR_MISSING_PAREN, this.wholeRegexp);
		this.stack[0].namedGroups = this.namedGroups;
		return this.stack[0];
	}
	parsePerlFlags(t) {
		const startPos = t.pos();
		const s = t.rest();
		if (s.startsWith("(?P<") || s.startsWith("(?<")) {
			const begin = s.charAt(2) === "P" ? 4 : 3;
			const end = s.indexOf(">");
			if (end < 0) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s);
			const name = s.substring(begin, end);
			t.skipString(name);
			t.skip(begin + 1);
			if (!Parser.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));
			const re = this.op(Regexp.Op.LEFT_PAREN);
			re.cap = ++this.numCap;
			if (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser.ERR_DUPLICATE_NAMED_CAPTURE, name);
			this.namedGroups[name] = this.numCap;
			re.name = name;
			return;
		}
		t.skip(2);
		let flags = this.flags;
		let sign = 1;
		let sawFlag = false;
		loop: while (t.more()) {
			const c = t.pop();
			switch (c) {
				case Codepoint.CODES["i"]:
					flags |= RE2Flags.FOLD_CASE;
					sawFlag = true;
					break;
				case Codepoint.CODES["m"]:
					flags &= ~RE2Flags.ONE_LINE;
					sawFlag = true;
					break;
				case Codepoint.CODES["s"]:
					flags |= RE2Flags.DOT_NL;
					sawFlag = true;
					break;
				case Codepoint.CODES["U"]:
					flags |= RE2Flags.NON_GREEDY;
					sawFlag = true;
					break;
				case Codepoint.CODES["-"]:
					if (sign < 0) break loop;
					sign = -1;
					flags = ~flags;
					sawFlag = false;
					break;
				case Codepoint.CODES[":"]:
				case Codepoint.CODES[")"]:
					if (sign < 0) {
						if (!sawFlag) break loop;
						flags = ~flags;
					}
					if (c === Codepoint.CODES[":"]) this.op(Regexp.Op.LEFT_PAREN);
					this.flags = flags;
					return;
				default: break loop;
			}
		}
		throw new RE2JSSyntaxException(Parser.ERR_INVALID_PERL_OP, t.from(startPos));
	}
	parsePosLookBehind() {
		const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		re.flags = this.flags;
		re.lb = ++this.nlb;
		return this.push(re);
	}
	parseNegLookBehind() {
		const re = this.newRegexp(Regexp.Op.LEFT_PAREN);
		re.flags = this.flags;
		re.lb = -++this.nlb;
		return this.push(re);
	}
	parseVerticalBar() {
		this.concat();
		if (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);
	}
	swapVerticalBar() {
		const n = this.stack.length;
		if (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser.isCharClass(this.stack[n - 1]) && Parser.isCharClass(this.stack[n - 3])) {
			let re1 = this.stack[n - 1];
			let re3 = this.stack[n - 3];
			if (re1.op > re3.op) {
				const tmp = re3;
				re3 = re1;
				re1 = tmp;
				this.stack[n - 3] = re3;
			}
			Parser.mergeCharClass(re3, re1);
			this.reuse(re1);
			this.pop();
			return true;
		}
		if (n >= 2) {
			const re1 = this.stack[n - 1];
			const re2 = this.stack[n - 2];
			if (re2.op === Regexp.Op.VERTICAL_BAR) {
				if (n >= 3) this.cleanAlt(this.stack[n - 3]);
				this.stack[n - 2] = re1;
				this.stack[n - 1] = re2;
				return true;
			}
		}
		return false;
	}
	parseRightParen() {
		this.concat();
		if (this.swapVerticalBar()) this.pop();
		this.alternate();
		if (this.stack.length < 2) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		const re1 = this.pop();
		const re2 = this.pop();
		if (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);
		this.flags = re2.flags;
		if (re2.lb !== 0) {
			if (Parser.hasCapture(re1)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);
			if (re2.lb > 0) re2.op = Regexp.Op.PLB;
			else re2.op = Regexp.Op.NLB;
			re2.subs = [re1];
			this.push(re2);
			return;
		}
		if (re2.cap === 0) this.push(re1);
		else {
			re2.op = Regexp.Op.CAPTURE;
			re2.subs = [re1];
			this.push(re2);
		}
	}
	parsePerlClassEscape(t, cc) {
		const beforePos = t.pos();
		if ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES["\\"] || !t.more()) return false;
		t.pop();
		const p = t.from(beforePos);
		const g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;
		if (g === null) return false;
		cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
		return true;
	}
	parseNamedClass(t, cc) {
		const cls = t.rest();
		const i = cls.indexOf(":]");
		if (i < 0) return false;
		const name = cls.substring(0, i + 2);
		t.skipString(name);
		const g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;
		if (g === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, name);
		cc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);
		return true;
	}
	parseUnicodeClass(t, cc) {
		const startPos = t.pos();
		if ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt("\\p") && !t.lookingAt("\\P")) return false;
		t.skip(1);
		let sign = 1;
		let c = t.pop();
		if (c === Codepoint.CODES["P"]) sign = -1;
		if (!t.more()) {
			t.rewindTo(startPos);
			throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
		}
		c = t.pop();
		let name;
		if (c !== Codepoint.CODES["{"]) name = Utils.runeToString(c);
		else {
			const rest = t.rest();
			const end = rest.indexOf("}");
			if (end < 0) {
				t.rewindTo(startPos);
				throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
			}
			name = rest.substring(0, end);
			t.skipString(name);
			t.skip(1);
		}
		if (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES["^"]) {
			sign = 0 - sign;
			name = name.substring(1);
		}
		const pair = Parser.unicodeTable(name);
		if (pair === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(startPos));
		if (pair.sign < 0) sign = 0 - sign;
		const tab = pair.tab;
		const fold = pair.fold;
		if ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign);
		else {
			const tmp = new CharClass().appendTable(tab).appendTable(fold).cleanClass().toArray();
			cc.appendClassWithSign(Array.from(tmp), sign);
		}
		return true;
	}
	parseClass(t) {
		const startPos = t.pos();
		t.skip(1);
		const re = this.newRegexp(Regexp.Op.CHAR_CLASS);
		re.flags = this.flags;
		const cc = new CharClass();
		let sign = 1;
		if (t.more() && t.lookingAt("^")) {
			sign = -1;
			t.skip(1);
			if ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES["\n"], Codepoint.CODES["\n"]);
		}
		let first = true;
		while (!t.more() || t.peek() !== Codepoint.CODES["]"] || first) {
			if (t.more() && t.lookingAt("-") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {
				const s = t.rest();
				if (s === "-" || !s.startsWith("-]")) {
					t.rewindTo(startPos);
					throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());
				}
			}
			first = false;
			const beforePos = t.pos();
			if (t.lookingAt("[:")) {
				if (this.parseNamedClass(t, cc)) continue;
				t.rewindTo(beforePos);
			}
			if (this.parseUnicodeClass(t, cc)) continue;
			if (this.parsePerlClassEscape(t, cc)) continue;
			t.rewindTo(beforePos);
			const lo = Parser.parseClassChar(t, startPos);
			let hi = lo;
			if (t.more() && t.lookingAt("-")) {
				t.skip(1);
				if (t.more() && t.lookingAt("]")) t.skip(-1);
				else {
					hi = Parser.parseClassChar(t, startPos);
					if (hi < lo) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(beforePos));
				}
			}
			if ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi);
			else cc.appendFoldedRange(lo, hi);
		}
		t.skip(1);
		cc.cleanClass();
		if (sign < 0) cc.negateClass();
		re.runes = cc.toArray();
		this.push(re);
	}
};
/**
* An RE2 class instance is a compiled representation of an RE2 regular expression, independent of
* the public Java-like Pattern/Matcher API.
*
* This class also contains various implementation helpers for RE2 regular expressions.
*
* Use the {@link #quoteMeta(String)} utility function to quote all regular expression
* metacharacters in an arbitrary string.
*
*/
var RE2 = class RE2 {
	static initTest(expr) {
		const re2 = RE2.compile(expr);
		const res = new RE2(re2.expr, re2.prog, re2.numSubexp, re2.longest);
		res.cond = re2.cond;
		res.prefix = re2.prefix;
		res.prefixUTF8 = re2.prefixUTF8;
		res.prefixComplete = re2.prefixComplete;
		res.prefixRune = re2.prefixRune;
		res.prefilter = re2.prefilter;
		res.namedGroups = re2.namedGroups;
		return res;
	}
	/**
	* Parses a regular expression and returns, if successful, an {@code RE2} instance that can be
	* used to match against text.
	*
	* When matching against text, the regexp returns a match that begins as early as possible in the
	* input (leftmost), and among those it chooses the one that a backtracking search would have
	* found first. This so-called leftmost-first matching is the same semantics that Perl, Python,
	* and other implementations use, although this package implements it without the expense of
	* backtracking. For POSIX leftmost-longest matching, see {@link #compilePOSIX}.
	*/
	static compile(expr) {
		return RE2.compileImpl(expr, RE2Flags.PERL, false);
	}
	/**
	* {@code compilePOSIX} is like {@link #compile} but restricts the regular expression to POSIX ERE
	* (egrep) syntax and changes the match semantics to leftmost-longest.
	*
	* That is, when matching against text, the regexp returns a match that begins as early as
	* possible in the input (leftmost), and among those it chooses a match that is as long as
	* possible. This so-called leftmost-longest matching is the same semantics that early regular
	* expression implementations used and that POSIX specifies.
	*
	* However, there can be multiple leftmost-longest matches, with different submatch choices, and
	* here this package diverges from POSIX. Among the possible leftmost-longest matches, this
	* package chooses the one that a backtracking search would have found first, while POSIX
	* specifies that the match be chosen to maximize the length of the first subexpression, then the
	* second, and so on from left to right. The POSIX rule is computationally prohibitive and not
	* even well-defined. See http://swtch.com/~rsc/regexp/regexp2.html#posix
	*/
	static compilePOSIX(expr) {
		return RE2.compileImpl(expr, RE2Flags.POSIX, true);
	}
	static compileImpl(expr, mode, longest) {
		let re = Parser.parse(expr, mode);
		const maxCap = re.maxCap();
		const namedGroups = re.namedGroups;
		re = Simplify.simplify(re);
		const prefilter = PrefilterTree.build(re);
		const prog = Compiler.compileRegexp(re);
		const re2 = new RE2(expr, prog, maxCap, longest);
		re2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;
		const [prefixCompl, prefixStr] = prog.prefix();
		re2.prefixComplete = prefixCompl;
		re2.prefix = prefixStr;
		re2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);
		if (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);
		re2.namedGroups = namedGroups;
		return re2;
	}
	/**
	* Returns true iff textual regular expression {@code pattern} matches string {@code s}.
	*
	* More complicated queries need to use {@link #compile} and the full {@code RE2} interface.
	*/
	static match(pattern, s) {
		return RE2.compile(pattern).match(s);
	}
	constructor(expr, prog, numSubexp = 0, longest = 0) {
		this.expr = expr;
		this.prog = prog;
		this.numSubexp = numSubexp;
		this.longest = longest;
		this.cond = prog.startCond();
		this.prefix = null;
		this.prefixUTF8 = null;
		this.prefixComplete = false;
		this.prefixRune = 0;
		/** @type {Record<string, number>} */
		this.namedGroups = Object.create(null);
		this.machinePool = [];
		this.lazyDFA = null;
		this.onepass = OnePass.compile(this.prog);
		this.prefilter = null;
	}
	get dfa() {
		if (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);
		return this.lazyDFA;
	}
	matchPrefixComplete(input, pos, anchor, ncap) {
		if ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;
		let matchStart = -1;
		let matchEnd = -1;
		const pLen = input.prefixLength(this);
		if (anchor === RE2Flags.UNANCHORED) {
			const idx = input.index(this, pos);
			if (idx < 0) return null;
			matchStart = pos + idx;
			matchEnd = matchStart + pLen;
		} else if (anchor === RE2Flags.ANCHOR_BOTH) {
			if (input.endPos() !== pLen) return null;
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0;
			matchEnd = pLen;
		} else if (anchor === RE2Flags.ANCHOR_START) {
			if (input.index(this, 0) !== 0) return null;
			matchStart = 0;
			matchEnd = pLen;
		}
		if (matchStart < 0) return null;
		if (ncap > 0) {
			const matchcap = new Int32Array(ncap).fill(-1);
			matchcap[0] = matchStart;
			matchcap[1] = matchEnd;
			return Array.from(matchcap);
		}
		return [];
	}
	createLookbehindState() {
		return this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;
	}
	executeEngine(input, pos, anchor, ncap, lbState = null) {
		if (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);
		if (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) {
			if (!this.prefilter.eval(input, pos)) return null;
		}
		if (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);
		if (ncap > 0) {
			if (this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
			return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
		}
		if (this.prog.numLb === 0) {
			const dfaResult = this.dfa.match(input, pos, anchor);
			if (dfaResult !== null) return dfaResult ? [] : null;
			if (input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);
		}
		return this.doExecuteNFA(input, pos, anchor, ncap, lbState);
	}
	/**
	* Returns the number of parenthesized subexpressions in this regular expression.
	*/
	numberOfCapturingGroups() {
		return this.numSubexp;
	}
	/**
	* Returns the number of instructions in this compiled regular expression program.
	*/
	numberOfInstructions() {
		return this.prog.numInst();
	}
	get() {
		return this.machinePool.length > 0 ? this.machinePool.pop() : null;
	}
	reset() {
		this.machinePool.length = 0;
	}
	put(m) {
		this.machinePool.push(m);
	}
	toString() {
		return this.expr;
	}
	doExecuteNFA(input, pos, anchor, ncap, lbState = null) {
		let m = this.get();
		if (!m) m = Machine.fromRE2(this);
		m.init(ncap);
		const cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;
		this.put(m);
		return cap;
	}
	match(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	/**
	* Matches the regular expression against input starting at position start and ending at position
	* end, with the given anchoring. Records the submatch boundaries in group, which is [start, end)
	* pairs of byte offsets. The number of boundaries needed is inferred from the size of the group
	* array. It is most efficient not to ask for submatch boundaries.
	*
	* @param input the input byte array
	* @param start the beginning position in the input
	* @param end the end position in the input
	* @param anchor the anchoring flag (UNANCHORED, ANCHOR_START, ANCHOR_BOTH)
	* @param group the array to fill with submatch positions
	* @param ngroup the number of array pairs to fill in
	* @param lbState optional state carried between successive matches over the same input (see
	*   createLookbehindState); omit it to evaluate lookbehinds from the beginning of the input
	* @returns true if a match was found
	*/
	matchWithGroup(input, start, end, anchor, ngroup, lbState = null) {
		if (!(input instanceof MatcherInputBase)) {
			if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
			else input = MatcherInput.utf16(input);
		}
		return this.matchMachineInput(input, start, end, anchor, ngroup, lbState);
	}
	matchMachineInput(input, start, end, anchor, ngroup, lbState = null) {
		if (start > end) return [false, null];
		const machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end);
		const groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);
		if (groupMatch === null) return [false, null];
		return [true, groupMatch];
	}
	/**
	* Returns true iff this regexp matches the UTF-8 byte array {@code b}.
	*/
	matchUTF8(b) {
		return this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;
	}
	/**
	* Returns a copy of {@code src} in which all matches for this regexp have been replaced by
	* {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
	* replacement string.
	*/
	replaceAll(src, repl) {
		return this.replaceAllFunc(src, () => repl, 2 * src.length + 1);
	}
	/**
	* Returns a copy of {@code src} in which only the first match for this regexp has been replaced
	* by {@code repl}. No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
	* replacement string.
	*/
	replaceFirst(src, repl) {
		return this.replaceAllFunc(src, () => repl, 1);
	}
	/**
	* Returns a copy of {@code src} in which at most {@code maxReplaces} matches for this regexp have
	* been replaced by the return value of of function {@code repl} (whose first argument is the
	* matched string). No support is provided for expressions (e.g. {@code \1} or {@code $1}) in the
	* replacement string.
	*/
	replaceAllFunc(src, replFunc, maxReplaces) {
		let lastMatchEnd = 0;
		let searchPos = 0;
		let out = "";
		const input = MachineInput.fromUTF16(src);
		const lbState = this.createLookbehindState();
		let numReplaces = 0;
		while (searchPos <= src.length) {
			const a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);
			if (a === null || a.length === 0) break;
			out += src.substring(lastMatchEnd, a[0]);
			if (a[1] > lastMatchEnd || a[0] === 0) {
				out += replFunc(src.substring(a[0], a[1]));
				numReplaces++;
			}
			lastMatchEnd = a[1];
			const width = input.step(searchPos) & 7;
			if (searchPos + width > a[1]) searchPos += width;
			else if (searchPos + 1 > a[1]) searchPos++;
			else searchPos = a[1];
			if (numReplaces >= maxReplaces) break;
		}
		out += src.substring(lastMatchEnd);
		return out;
	}
	pad(a) {
		if (a === null) return null;
		let n = (1 + this.numSubexp) * 2;
		if (a.length < n) {
			let a2 = new Array(n).fill(-1);
			for (let i = 0; i < a.length; i++) a2[i] = a[i];
			a = a2;
		}
		return a;
	}
	allMatches(input, n, deliverFun = (v) => v) {
		let result = [];
		const end = input.endPos();
		if (n < 0) n = end + 1;
		let pos = 0;
		let i = 0;
		let prevMatchEnd = -1;
		const lbState = this.createLookbehindState();
		while (i < n && pos <= end) {
			const matches = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);
			if (matches === null || matches.length === 0) break;
			let accept = true;
			if (matches[1] === pos) {
				if (matches[0] === prevMatchEnd) accept = false;
				const r = input.step(pos);
				if (r < 0) pos = end + 1;
				else pos += r & 7;
			} else pos = matches[1];
			prevMatchEnd = matches[1];
			if (accept) {
				result.push(deliverFun(this.pad(matches)));
				i++;
			}
		}
		return result;
	}
	/**
	* Returns an array holding the text of the leftmost match in {@code b} of this regular
	* expression.
	*
	* A return value of null indicates no match.
	*/
	findUTF8(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return null;
		return b.slice(a[0], a[1]);
	}
	/**
	* Returns a two-element array of integers defining the location of the leftmost match in
	* {@code b} of this regular expression. The match itself is at {@code b[loc[0]...loc[1]]}.
	*
	* A return value of null indicates no match.
	*/
	findUTF8Index(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return null;
		return a.slice(0, 2);
	}
	/**
	* Returns a string holding the text of the leftmost match in {@code s} of this regular
	* expression.
	*
	* If there is no match, the return value is an empty string, but it will also be empty if the
	* regular expression successfully matches an empty string. Use {@link #findIndex} or
	* {@link #findSubmatch} if it is necessary to distinguish these cases.
	*/
	find(s) {
		const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
		if (a === null) return "";
		return s.substring(a[0], a[1]);
	}
	/**
	* Returns a two-element array of integers defining the location of the leftmost match in
	* {@code s} of this regular expression. The match itself is at
	* {@code s.substring(loc[0], loc[1])}.
	*
	* A return value of null indicates no match.
	*/
	findIndex(s) {
		return this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);
	}
	/**
	* Returns an array of arrays the text of the leftmost match of the regular expression in
	* {@code b} and the matches, if any, of its subexpressions, as defined by the <a
	* href='#submatch'>Submatch</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findUTF8Submatch(b) {
		const a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		const ret = new Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);
		return ret;
	}
	/**
	* Returns an array holding the index pairs identifying the leftmost match of this regular
	* expression in {@code b} and the matches, if any, of its subexpressions, as defined by the the
	* <a href='#submatch'>Submatch</a> and <a href='#index'>Index</a> descriptions above.
	*
	* A return value of null indicates no match.
	*/
	findUTF8SubmatchIndex(b) {
		return this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	/**
	* Returns an array of strings holding the text of the leftmost match of the regular expression in
	* {@code s} and the matches, if any, of its subexpressions, as defined by the <a
	* href='#submatch'>Submatch</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findSubmatch(s) {
		const a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);
		if (a === null) return null;
		const ret = new Array(1 + this.numSubexp).fill(null);
		for (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);
		return ret;
	}
	/**
	* Returns an array holding the index pairs identifying the leftmost match of this regular
	* expression in {@code s} and the matches, if any, of its subexpressions, as defined by the <a
	* href='#submatch'>Submatch</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findSubmatchIndex(s) {
		return this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));
	}
	/**
	* {@code findAllUTF8()} is the <a href='#all'>All</a> version of {@link #findUTF8}; it returns a
	* list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*
	* TODO(adonovan): think about defining a byte slice view class, like a read-only Go slice backed
	* by |b|.
	*/
	findAllUTF8(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllUTF8Index} is the <a href='#all'>All</a> version of {@link #findUTF8Index}; it
	* returns a list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllUTF8Index(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAll} is the <a href='#all'>All</a> version of {@link #find}; it returns a list of up
	* to {@code n} successive matches of the expression, as defined by the <a href='#all'>All</a>
	* description above.
	*
	* A return value of null indicates no match.
	*/
	findAll(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllIndex} is the <a href='#all'>All</a> version of {@link #findIndex}; it returns a
	* list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllIndex(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllUTF8Submatch} is the <a href='#all'>All</a> version of {@link #findUTF8Submatch};
	* it returns a list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllUTF8Submatch(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {
			let slice = new Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);
			return slice;
		});
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllUTF8SubmatchIndex} is the <a href='#all'>All</a> version of
	* {@link #findUTF8SubmatchIndex}; it returns a list of up to {@code n} successive matches of the
	* expression, as defined by the <a href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllUTF8SubmatchIndex(b, n) {
		const result = this.allMatches(MachineInput.fromUTF8(b), n);
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllSubmatch} is the <a href='#all'>All</a> version of {@link #findSubmatch}; it
	* returns a list of up to {@code n} successive matches of the expression, as defined by the <a
	* href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllSubmatch(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {
			let slice = new Array(match.length / 2 | 0).fill(null);
			for (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);
			return slice;
		});
		if (result.length === 0) return null;
		return result;
	}
	/**
	* {@code findAllSubmatchIndex} is the <a href='#all'>All</a> version of
	* {@link #findSubmatchIndex}; it returns a list of up to {@code n} successive matches of the
	* expression, as defined by the <a href='#all'>All</a> description above.
	*
	* A return value of null indicates no match.
	*/
	findAllSubmatchIndex(s, n) {
		const result = this.allMatches(MachineInput.fromUTF16(s), n);
		if (result.length === 0) return null;
		return result;
	}
};
var RE2Set = class RE2Set {
	/** @type {number} */
	static UNANCHORED = RE2Flags.UNANCHORED;
	/** @type {number} */
	static ANCHOR_START = RE2Flags.ANCHOR_START;
	/** @type {number} */
	static ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;
	/**
	* Constructs a new RE2Set with the specified anchor mode and flags.
	* @param {number} [anchor=RE2Set.UNANCHORED] - The anchoring mode (e.g., RE2Set.UNANCHORED).
	* @param {number} [flags=0] - The public flags to apply to all patterns in the set.
	* @param {number} [maxMem=8388608] - The maximum memory in bytes to use for the DFA (default 8MB).
	*/
	constructor(anchor = RE2Set.UNANCHORED, flags = 0, maxMem = 8388608) {
		if (![
			RE2Set.UNANCHORED,
			RE2Set.ANCHOR_START,
			RE2Set.ANCHOR_BOTH
		].includes(anchor)) throw new RE2JSFlagsException("The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH");
		Utils.checkFlags(flags);
		this.anchor = anchor;
		this.jsFlags = flags;
		this.maxMem = maxMem;
		let re2Flags = RE2Flags.PERL;
		if ((flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
		if ((flags & PublicFlags.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
		this.re2Flags = re2Flags;
		this.regexps = [];
		this.prog = null;
		this.dfa = null;
		this.dummyRe2 = null;
	}
	/**
	* Adds a new regular expression pattern to the set.
	* Patterns cannot be added after the set has been compiled.
	* @param {string} pattern - The regular expression pattern to add.
	* @returns {number} The integer index assigned to the added pattern.
	* @throws {RE2JSCompileException} If patterns are added after compilation.
	*/
	add(pattern) {
		if (this.prog) throw new RE2JSCompileException("Cannot add patterns after compile");
		Utils.checkPattern(pattern);
		let fregex = pattern;
		if ((this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
		if ((this.jsFlags & PublicFlags.DOTALL) !== 0) fregex = `(?s)${fregex}`;
		if ((this.jsFlags & PublicFlags.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
		const re = Parser.parse(fregex, this.re2Flags);
		this.regexps.push(Simplify.simplify(re));
		return this.regexps.length - 1;
	}
	/**
	* Compiles the added patterns into a single state machine.
	* This is automatically called on the first match if not called explicitly.
	* @returns {void}
	*/
	compile() {
		if (this.prog) return;
		const prog = Compiler.compileSet(this.regexps);
		if (prog.numInst() > Parser.MAX_SIZE) throw new RE2JSCompileException(`${Parser.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser.MAX_SIZE}`);
		this.prog = prog;
		this.dfa = new DFA(this.prog, this.maxMem);
		this.dummyRe2 = {
			prog: this.prog,
			cond: this.prog.startCond(),
			prefix: "",
			prefixRune: 0,
			longest: false
		};
	}
	/**
	* Matches the input against the compiled set of regular expressions.
	* @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to match against.
	* @returns {number[]} An array of indices representing the patterns that successfully matched the input.
	*/
	match(input) {
		if (!this.prog) this.compile();
		const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		let internalAnchor = RE2Flags.UNANCHORED;
		if (this.anchor === RE2Set.ANCHOR_START) internalAnchor = RE2Flags.ANCHOR_START;
		else if (this.anchor === RE2Set.ANCHOR_BOTH) internalAnchor = RE2Flags.ANCHOR_BOTH;
		const dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);
		if (dfaResult !== null) return dfaResult;
		const machine = Machine.fromRE2(this.dummyRe2);
		machine.init(0);
		return machine.matchSet(machineInput, 0, internalAnchor);
	}
};
/**
* Transform JS regex string to RE2 regex string
*/
var TranslateRegExpString = class TranslateRegExpString {
	static isHexadecimal(ch) {
		return "0" <= ch && ch <= "9" || "A" <= ch && ch <= "F" || "a" <= ch && ch <= "f";
	}
	static translate(data) {
		let prefixFlags = "";
		if (Object.prototype.toString.call(data) === "[object RegExp]") {
			if (data.ignoreCase) prefixFlags += "i";
			if (data.multiline) prefixFlags += "m";
			if (data.dotAll) prefixFlags += "s";
			data = data.source;
		}
		if (typeof data !== "string") return data;
		let result = "";
		let changed = false;
		let size = data.length;
		if (size === 0) {
			result = "(?:)";
			changed = true;
		}
		let inCharClass = false;
		let i = 0;
		while (i < size) {
			let ch = data[i];
			if (ch === "\\") {
				if (i + 1 < size) {
					ch = data[i + 1];
					switch (ch) {
						case "\\":
							result += "\\\\";
							i += 2;
							continue;
						case "c":
							if (i + 2 < size) {
								let code = data[i + 2].charCodeAt(0);
								if (code >= 65 && code <= 90 || code >= 97 && code <= 122) {
									let val = code % 32;
									result += "\\x";
									result += (val >> 4).toString(16).toUpperCase();
									result += (val & 15).toString(16).toUpperCase();
									i += 3;
									changed = true;
									continue;
								}
							}
							result += "c";
							i += 2;
							changed = true;
							continue;
						case "u":
							if (i + 2 < size) {
								if (data[i + 2] === "{") {
									let j = i + 3;
									let hasHex = false;
									let closed = false;
									while (j < size) {
										const hexChar = data[j];
										if (hexChar === "}") {
											closed = true;
											break;
										}
										if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
										hasHex = true;
										j++;
									}
									if (closed && hasHex) {
										result += "\\x";
										i += 2;
										changed = true;
										continue;
									}
								} else if (i + 5 < size) {
									let isHex4 = true;
									for (let j = 0; j < 4; j++) if (!TranslateRegExpString.isHexadecimal(data[i + 2 + j])) {
										isHex4 = false;
										break;
									}
									if (isHex4) {
										result += "\\x{" + data.substring(i + 2, i + 6) + "}";
										i += 6;
										changed = true;
										continue;
									}
								}
							}
							result += "u";
							i += 2;
							changed = true;
							continue;
						case "x": {
							let isValidHex = false;
							if (i + 2 < size && data[i + 2] === "{") {
								let j = i + 3;
								let hasHex = false;
								let closed = false;
								while (j < size) {
									const hexChar = data[j];
									if (hexChar === "}") {
										closed = true;
										break;
									}
									if (!TranslateRegExpString.isHexadecimal(hexChar)) break;
									hasHex = true;
									j++;
								}
								if (closed && hasHex) isValidHex = true;
							} else if (i + 3 < size && TranslateRegExpString.isHexadecimal(data[i + 2]) && TranslateRegExpString.isHexadecimal(data[i + 3])) isValidHex = true;
							if (isValidHex) {
								result += "\\x";
								i += 2;
							} else {
								result += "x";
								i += 2;
								changed = true;
							}
							continue;
						}
						case "n":
						case "r":
						case "t":
						case "a":
						case "f":
						case "v":
						case "d":
						case "D":
						case "s":
						case "S":
						case "w":
						case "W":
						case "b":
						case "B":
						case "p":
						case "P":
						case "A":
						case "z":
						case "Q":
						case "E":
						case "0":
						case "1":
						case "2":
						case "3":
						case "4":
						case "5":
						case "6":
						case "7":
							result += "\\" + ch;
							i += 2;
							continue;
						default: {
							let cp = data.codePointAt(i + 1);
							if (cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122) {
								let symSize = Utils.charCount(cp);
								result += data.substring(i + 1, i + 1 + symSize);
								i += symSize + 1;
								changed = true;
							} else {
								result += "\\";
								let symSize = Utils.charCount(cp);
								result += data.substring(i + 1, i + 1 + symSize);
								i += symSize + 1;
							}
							continue;
						}
					}
				}
			} else if (ch === "/") {
				result += "\\/";
				i += 1;
				changed = true;
				continue;
			} else if (ch === "[") {
				if (!inCharClass && data[i + 1] === "]") {
					result += "[^\\x00-\\x{10FFFF}]";
					i += 2;
					changed = true;
					continue;
				}
				if (!inCharClass && data[i + 1] === "^" && data[i + 2] === "]") {
					result += "[\\x00-\\x{10FFFF}]";
					i += 3;
					changed = true;
					continue;
				}
				inCharClass = true;
			} else if (ch === "]") inCharClass = false;
			else if (!inCharClass && ch === "(" && i + 2 < size && data[i + 1] === "?" && data[i + 2] === "<") {
				if (i + 3 < size && !"=!>)".includes(data[i + 3])) {
					result += "(?P<";
					i += 3;
					changed = true;
					continue;
				}
			}
			let cp = data.codePointAt(i);
			let symSize = Utils.charCount(cp);
			result += data.substring(i, i + symSize);
			i += symSize;
		}
		const finalResult = changed ? result : data;
		if (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;
		return finalResult;
	}
};
const execResult = (m, input) => {
	const result = m.matchArray();
	result.index = m.start(0);
	result.input = input;
	result.groups = m.namedGroupsObject();
	return result;
};
/**
* A compiled representation of an RE2 regular expression
*
* The matching functions take {@code String} arguments instead of the more general Java
* {@code CharSequence} since the latter doesn't provide UTF-16 decoding.
*
*
* @author rsc@google.com (Russ Cox)
* @class
*/
var RE2JS = class RE2JS {
	/**
	* Flag: case insensitive matching.
	*/
	static CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;
	/**
	* Flag: dot ({@code .}) matches all characters, including newline.
	*/
	static DOTALL = PublicFlags.DOTALL;
	/**
	* Flag: multiline matching: {@code ^} and {@code $} match at beginning and end of line, not just
	* beginning and end of input.
	*/
	static MULTILINE = PublicFlags.MULTILINE;
	/**
	* Flag: Unicode groups (e.g. {@code \p\ Greek\} ) will be syntax errors.
	*/
	static DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;
	/**
	* Flag: matches longest possible string.
	*/
	static LONGEST_MATCH = PublicFlags.LONGEST_MATCH;
	/**
	* Flag: enable linear-time captureless lookbehinds.
	*/
	static LOOKBEHINDS = PublicFlags.LOOKBEHINDS;
	/**
	* Returns a literal pattern string for the specified string.
	*
	* This method produces a string that can be used to create a <code>RE2JS</code> that would
	* match the string <code>s</code> as if it were a literal pattern.
	*
	* Metacharacters or escape sequences in the input sequence will be given no special meaning.
	*
	* @param {string} str The string to be literalized
	* @returns {string} A literal string replacement
	*/
	static quote(str) {
		return Utils.quoteMeta(str);
	}
	/**
	* Quotes '\' and '$' in {@code str}, so that the returned string could be used in
	* replacement methods as a literal replacement of {@code str}.
	*
	* This is a convenience delegation to {@link Matcher.quoteReplacement}.
	*
	* @param {string} str the string to be quoted
	* @param {boolean} [javaMode=false] whether the replacement will be used in javaMode
	* @returns {string} the quoted string
	*/
	static quoteReplacement(str, javaMode = false) {
		return Matcher.quoteReplacement(str, javaMode);
	}
	/**
	* Translates a given regular expression string to ensure compatibility with RE2JS.
	*
	* This function preprocesses the input regex string by applying necessary transformations,
	* such as escaping special characters (e.g., `/`), converting named capture groups to
	* RE2JS-compatible syntax, and handling Unicode sequences properly. It ensures that the
	* resulting regex is safe and properly formatted before compilation.
	*
	* @param {string|RegExp} expr - The regular expression string to be translated.
	* @returns {string} - The transformed regular expression string, ready for compilation.
	*/
	static translateRegExp(expr) {
		return TranslateRegExpString.translate(expr);
	}
	/**
	* Helper: create new RE2JS with given regex and flags. Flregex is the regex with flags applied.
	* @param {string} regex
	* @param {number} [flags=0]
	* @returns {RE2JS}
	*/
	static compile(regex, flags = 0) {
		Utils.checkPattern(regex);
		Utils.checkFlags(flags);
		let fregex = regex;
		if ((flags & RE2JS.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;
		if ((flags & RE2JS.DOTALL) !== 0) fregex = `(?s)${fregex}`;
		if ((flags & RE2JS.MULTILINE) !== 0) fregex = `(?m)${fregex}`;
		let re2Flags = RE2Flags.PERL;
		if ((flags & RE2JS.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;
		if ((flags & RE2JS.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;
		const p = new RE2JS(regex, flags);
		p.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS.LONGEST_MATCH) !== 0);
		return p;
	}
	/**
	* Matches a string against a regular expression.
	*
	* @param {string} regex the regular expression
	* @param {string|number[]|Uint8Array} input the input
	* @returns {boolean} true if the regular expression matches the entire input
	* @throws RE2JSSyntaxException if the regular expression is malformed
	*/
	static matches(regex, input) {
		return RE2JS.compile(regex).testExact(input);
	}
	/**
	* This is visible for testing.
	* @private
	*/
	static initTest(pattern, flags, re2) {
		if (pattern == null) throw new Error("pattern is null");
		if (re2 == null) throw new Error("re2 is null");
		const p = new RE2JS(pattern, flags);
		p.re2Input = re2;
		return p;
	}
	/**
	*
	* @param {string} pattern
	* @param {number} flags
	*/
	constructor(pattern, flags) {
		this.patternInput = pattern;
		this.flagsInput = flags;
		/** @type {import('./RE2.js').RE2} */
		this.re2Input = null;
	}
	/**
	* Releases memory used by internal caches associated with this pattern. Does not change the
	* observable behaviour. Useful for tests that detect memory leaks via allocation tracking.
	*/
	reset() {
		this.re2Input.reset();
	}
	/**
	* Returns the flags used in the constructor.
	* @returns {number}
	*/
	flags() {
		return this.flagsInput;
	}
	/**
	* Returns the pattern used in the constructor.
	* @returns {string}
	*/
	pattern() {
		return this.patternInput;
	}
	re2() {
		return this.re2Input;
	}
	/**
	* Matches a string against a regular expression.
	*
	* @param {string|number[]|Uint8Array} input the input
	* @returns {boolean} true if the regular expression matches the entire input
	*/
	matches(input) {
		return this.testExact(input);
	}
	/**
	* Creates a new {@code Matcher} matching the pattern against the input.
	*
	* @param {string|number[]|Uint8Array|MatcherInputBase} input the input string
	* @returns {Matcher}
	*/
	matcher(input) {
		if (Utils.isByteArray(input)) input = MatcherInput.utf8(input);
		return new Matcher(this, input);
	}
	/**
	* Tests whether the regular expression matches any part of the input string.
	* Performance Note: This method is highly optimized. Because it only returns
	* a boolean and does not extract capture groups, it bypasses the `Matcher` overhead
	* and guarantees execution on the high-speed DFA engine whenever possible.
	*
	* @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
	* @returns {boolean} `true` if the pattern is found anywhere in the input, `false` otherwise.
	*/
	test(input) {
		if (Utils.isByteArray(input)) return this.re2Input.matchUTF8(input);
		return this.re2Input.match(input);
	}
	/**
	* Tests whether the regular expression matches the ENTIRE input string.
	* * **Performance Note:** This operates identically to `.matches()`, but is significantly
	* faster because it does not request capture group data. By requesting 0 capture groups,
	* it securely routes execution through the DFA fast-path.
	*
	* @param {string|number[]|Uint8Array} input - The input string or UTF-8 byte array to test against.
	* @returns {boolean} `true` if the exact input string fully matches the pattern, `false` otherwise.
	*/
	testExact(input) {
		const machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);
		return this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;
	}
	/**
	* Executes a search for a match in a specified string.
	* Returns a result array, or null if no match is found.
	* The returned array perfectly mirrors standard JavaScript `RegExpExecArray`,
	* including `.index`, `.input`, and `.groups` properties.
	*
	* @param {string|number[]|Uint8Array} input the input string or byte array
	* @returns {Array|null} the match array with index, input, and groups properties, or null
	*/
	exec(input) {
		const m = this.matcher(input);
		return m.find() ? execResult(m, input) : null;
	}
	/**
	* Splits input around instances of the regular expression. It returns an array giving the strings
	* that occur before, between, and after instances of the regular expression.
	*
	* If {@code limit <= 0}, there is no limit on the size of the returned array. If
	* {@code limit == 0}, empty strings that would occur at the end of the array are omitted. If
	* {@code limit > 0}, at most limit strings are returned. The final string contains the remainder
	* of the input, possibly including additional matches of the pattern.
	*
	* @param {string} input the input string to be split
	* @param {number} [limit=0] the limit
	* @returns {string[]} the split strings
	*/
	split(input, limit = 0) {
		const m = this.matcher(input);
		const result = [];
		let emptiesSkipped = 0;
		let last = 0;
		while (m.find()) {
			if (last === 0 && m.end() === 0) {
				last = m.end();
				continue;
			}
			if (limit > 0 && result.length === limit - 1) break;
			if (last === m.start()) {
				if (limit === 0) {
					emptiesSkipped += 1;
					last = m.end();
					continue;
				}
			} else while (emptiesSkipped > 0) {
				result.push("");
				emptiesSkipped -= 1;
			}
			result.push(m.substring(last, m.start()));
			last = m.end();
		}
		if (limit === 0 && last !== m.inputLength()) {
			while (emptiesSkipped > 0) {
				result.push("");
				emptiesSkipped -= 1;
			}
			result.push(m.substring(last, m.inputLength()));
		}
		if (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));
		return result;
	}
	/**
	* Returns an iterator of all results matching a string against the regular expression,
	* including capturing groups.
	*
	* @param {string|number[]|Uint8Array} input the input string or byte array
	* @returns {IterableIterator<RegExpMatchArray>}
	*/
	*matchAll(input) {
		const m = this.matcher(input);
		while (m.find()) yield execResult(m, input);
	}
	/**
	*
	* @returns {string}
	*/
	toString() {
		return this.patternInput;
	}
	/**
	* Returns the program size of this pattern.
	*
	* <p>
	* Similar to the C++ implementation, the program size is a very approximate measure of a regexp's
	* "cost". Larger numbers are more expensive than smaller numbers.
	* </p>
	*
	* @returns {number} the program size of this pattern
	*/
	programSize() {
		return this.re2Input.numberOfInstructions();
	}
	/**
	* Returns the number of capturing groups in this matcher's pattern. Group zero denotes the entire
	* pattern and is excluded from this count.
	*
	* @returns {number} the number of capturing groups in this pattern
	*/
	groupCount() {
		return this.re2Input.numberOfCapturingGroups();
	}
	/**
	* Return a map of the capturing groups in this matcher's pattern, where key is the name and value
	* is the index of the group in the pattern.
	* @returns {Record<string, number>}
	*/
	namedGroups() {
		return this.re2Input.namedGroups;
	}
	/**
	*
	* @param {*} other
	* @returns {boolean}
	*/
	equals(other) {
		if (this === other) return true;
		if (other === null || this.constructor !== other.constructor) return false;
		return this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;
	}
};

// src/text/regex.ts
const LONGEST = 1e3;
/**
* A regular expression of a stranger's, to be run in linear time (RE2 semantics). Backreferences, lookaround and patterns
* of more than 1,000 characters are refused.
*/
function linearRegex(pattern) {
	if (pattern.length > LONGEST) return {
		ok: false,
		reason: `is longer than ${LONGEST} characters`
	};
	try {
		const compiled = RE2JS.compile(asRe2(pattern));
		return {
			ok: true,
			regex: { test: (text) => compiled.matcher(text).find() }
		};
	} catch (error) {
		if (!(error instanceof RE2JSSyntaxException)) throw error;
		return {
			ok: false,
			reason: refusal(pattern, error.message)
		};
	}
}
/** ECMA-262 writes `\\uXXXX` where RE2 writes `\\x{XXXX}`. */
function asRe2(pattern) {
	return pattern.replace(/\\u\{([0-9a-fA-F]+)\}|\\u([0-9a-fA-F]{4})|\\./gsu, (whole, long, short) => long === void 0 && short === void 0 ? whole : `\\x{${long ?? short}}`);
}
function refusal(pattern, message) {
	if (/\(\?<?[=!]/.test(pattern)) return "looks ahead or behind, which cannot be run in linear time";
	if (/\\[1-9]|\\k</.test(pattern)) return "refers back to a group, which cannot be run in linear time";
	return `is not a regular expression: ${message.replace(/^error parsing regexp: /, "")}`;
}

// src/lint/plainly-valid.ts
var import_formats = require_formats();
const ANNOTATIONS = /* @__PURE__ */ new Set([
	"description",
	"title",
	"examples",
	"default",
	"deprecated",
	"$comment",
	"$schema"
]);
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
function hasFormat(name, value) {
	const format = Object.hasOwn(import_formats.fullFormats, name) ? import_formats.fullFormats[name] : void 0;
	if (format instanceof RegExp) return format.test(value);
	if (typeof format === "function") return format(value) === true;
	if (typeof format !== "object" || !("validate" in format)) return false;
	const { validate } = format;
	if (validate instanceof RegExp) return validate.test(value);
	return typeof validate === "function" && validate(value) === true;
}
/**
* True only where a value surely satisfies a schema of everyday keywords. False decides nothing: ask a real validator,
* whose compiler takes longer than all examples of a plan together.
*/
function isPlainlyValid(schema, value) {
	return Object.entries(schema).every(([keyword, operand]) => {
		if (ANNOTATIONS.has(keyword)) return true;
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
	import_dist.default.default(compiler);
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
		invalid: (data) => say`Unexpected example of ${data.event}: it ${data.fault}`,
		missing: (data) => say`Unexpected event ${data.event} without an example, expected at least one real payload`
	},
	fix: "none",
	examples: {
		valid: [{
			plan: "events:\n  Order Completed:\n    properties:\n      total: { type: number, required: true }\n    examples:\n      - { total: 9.5 }\n",
			options: { require: true }
		}],
		invalid: [{
			plan: "plan: { unplanned: forbid }\nevents:\n  Order Completed:\n    properties:\n      total: { type: number, required: true }\n    examples:\n      - { total: free }\n      - {}\n      - { total: 1, tax: 1 }\n",
			findings: [
				"7:9-7:24 invalid",
				"8:9-8:11 invalid",
				"9:9-9:29 invalid"
			]
		}, {
			plan: "events:\n  Order Completed: {}\n",
			options: { require: true },
			findings: ["2:3-2:18 missing"]
		}]
	},
	sources: ["JSON Schema: examples"],
	check({ plan, options, report }) {
		const validatorFor = validatorFactory();
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
			const validators = [event.body, ...[...event.variants.values()].map(({ body }) => body)].map(validatorFor);
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
	const exact = new Set(patterns.filter((pattern) => !pattern.endsWith("*")).map(wordsOf$1));
	const starts = patterns.filter((pattern) => pattern.endsWith("*")).map((pattern) => `${wordsOf$1(pattern)} `);
	return (name) => {
		const words = wordsOf$1(name);
		return exact.has(words) || starts.some((start) => words.startsWith(start));
	};
}
function wordsOf$1(name) {
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
	check({ plan, options, report }) {
		const money = new Set(options.names.map((word) => word.toLowerCase()));
		const currency = new Set(options.currency.map((word) => word.toLowerCase()));
		for (const event of plan.events.values()) {
			if (event.status === "deprecated") continue;
			const all = event.body.properties.flatMap(withChildren$1);
			if (all.some(({ name }) => wordsOf(name).some((word) => currency.has(word)))) continue;
			const found = all.find((property) => money.has(wordsOf(property.name).at(-1) ?? "") && property.unit === null && declaredTypes(property)?.has("number") === true);
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
function wordsOf(name) {
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
		spaces: (data) => [...say`Unexpected spaces in ${data.name}, expected ${data.expected}: single spaces between words, none around them`, ...renaming(data.live, data.name, data.expected)],
		notNfc: (data) => [...say`Unexpected form of ${data.name}: its accents are characters of their own, expected the composed form (NFC)`, ...renaming(data.live, data.name, data.expected)],
		mixedScript: (data) => say`Unexpected mix of Latin and Cyrillic letters in one word of ${data.name}, expected one alphabet: look-alike letters make another name`,
		notAscii: (data) => say`Unexpected character outside ASCII in ${data.name}, expected a to z, digits and separators`,
		tooManyWords: (data) => say`Unexpected ${data.words} words in ${data.name}, expected at most ${data.most}`
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
	if (name.trim() === "") return "empty";
	if (HIDDEN.test(name.replace(NEEDED, ""))) return "control";
	if (/^\s|\s$|\s\s|[^\S ]/u.test(name)) return "spaces";
	if (name !== name.normalize("NFC")) return "notNfc";
	if (name.split(/[^\p{L}\p{M}]+/u).some((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word))) return "mixedScript";
	if (options.allow === "ascii" && /[^ -~]/u.test(name)) return "notAscii";
	return options.maxWords !== void 0 && splitWords(name).length > options.maxWords ? "tooManyWords" : null;
}
function cleaned(name) {
	return name.replace(/[\p{Zl}\p{Zp}\t\n\r\v\f]/gu, " ").replace(/[\p{Cc}\p{Cf}]/gu, "").normalize("NFC").replace(/\s+/gu, " ").trim();
}

// src/lint/data/confusable-words.ts
/** Ordinary words that are one letter away from another ordinary word: neither is a misspelling of the other. */
const confusableWords = new Set("accept except action auction altitude latitude attached attacked banner manner blocked locked looked linked liked border order brand brands bread broad budget widget caption option causal casual centre center chance change cleaned cleared cloned closed complement compliment content context contest contact contract country county course source create crate dairy diary defined refined denied defied desert dessert device devise discount dismount effect affect ensure insure event events expect except expected excepted expired aspired final finale filled filed filter filler float flat force forced formal format former gender sender render tender grand group height weight hours house image inserted inverted invoice invoked inbound unbound label labor large larger later latter letter layer player lease leave light right night sight limit limits loaded leaded local locale login logic lower tower power mapped tapped marked parked medal medial media median message massage metal mental meter meters metre minor miner mobile modal model moral mouse month mouth moved loved muted mused network packed picked pinned paused passed paste phase phone photo piece price prize pride principal principle private privates produce product public publish quality quantity quiet quite query quote quota rated dated reason region season received relieved replied applied reset resets reviewed previewed route router rover saved waved paved scope score scale store story stone shore section sections session sessions shared spared sharded signed singed sorted ported posted started stated stared start smart state stage station stating status statue stock stack steps stops table tablet cable tested texted their there these theme three through though title tile total vocal trail trial train unlinked unlocked update updated upgrade value valve vendor version aversion video visit visits voice where which white while width wider world would".split(" "));

// src/lint/name-index.ts
const NAME_KINDS = [
	"event",
	"property",
	"trait"
];
/** Every event, property and trait name of some plans, in order. */
function nameUses(plans, kinds, specs) {
	return plans.flatMap((plan) => {
		const events = [...plan.events.values()].map((event) => {
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
		const properties = propertySubjects(plan).map(({ property, object, kind, event }) => {
			const spec = isSpecProperty(event?.name ?? null, property, specs);
			return {
				...nameOf$1(property),
				kind: kind === "trait" ? "trait" : "property",
				plan: plan.id,
				object,
				spec
			};
		});
		return [...events, ...properties].filter((use) => kinds.includes(use.kind));
	});
}
function nameOf$1({ name, at, types }) {
	return {
		name,
		at,
		types
	};
}
/** Every spelling in the head's plans, best established first: the base's, a specification's, the most used. */
function spellings(uses, baseUses) {
	const before = /* @__PURE__ */ new Map();
	for (const use of baseUses) before.set(key(use), (before.get(key(use)) ?? 0) + 1);
	const groups = /* @__PURE__ */ new Map();
	for (const use of uses) {
		const group = groups.get(key(use));
		if (group) group.push(use);
		else groups.set(key(use), [use]);
	}
	const known = (group) => before.get(key(group[0])) ?? 0;
	const order = new Map([...before.keys()].map((name, index) => [name, index]));
	const position = (group) => order.get(key(group[0])) ?? order.size;
	return [...groups.values()].sort((a, b) => known(b) - known(a) || position(a) - position(b) || inSpec(b) - inSpec(a) || b.length - a.length).map((group) => ({
		name: group[0].name,
		kind: group[0].kind,
		uses: group
	}));
}
function inSpec(group) {
	return group.some((use) => use.spec) ? 1 : 0;
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
	if (key === wordsKey(spelling)) return {
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
	return here.some((a) => there.some((b) => {
		if (Math.max(a.length, b.length) < 5 || confusableWords.has(a) && confusableWords.has(b)) return false;
		return oneTypoApart(a, b);
	}));
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
			patterns: names("More patterns (RE2 syntax) of what no name may hold."),
			exceptions
		}),
		defaults: {
			patterns: [],
			exceptions: []
		}
	},
	messages: { dynamic: (data) => say`Unexpected ${words$1(data.what)} ${data.part} in ${data.name}, expected a name that is the same every time and a property that holds the value` },
	fix: "none",
	examples: {
		valid: [{ plan: "events:\n  2FA Enabled: {}\n  Step 1 Viewed: {}\n  OAuth2 Granted: {}\nproperties:\n  address_line_2: { type: string }\n  utm_source: { type: string }\n  md5: { type: string }\n" }],
		invalid: [{
			plan: "events:\n  User Signed Up (11-01-2019): {}\n  \"Viewed {{page}}\": {}\n  Order 123456 Completed: {}\n",
			findings: [
				"2:3-2:30 dynamic",
				"3:3-3:20 dynamic",
				"4:3-4:25 dynamic"
			]
		}, {
			plan: "properties:\n  feature_1: { type: string }\n  feature_2: { type: string }\n  feature_3: { type: string }\n",
			findings: [
				"2:3-2:12 dynamic",
				"3:3-3:12 dynamic",
				"4:3-4:12 dynamic"
			]
		}]
	},
	sources: ["Segment: no dynamic names", "OpenTelemetry: event names"],
	check({ plan, options, report }) {
		const own = options.patterns.flatMap((pattern) => {
			const compiled = linearRegex(pattern);
			return compiled.ok ? [compiled.regex] : [];
		});
		const uses = nameUses([plan], [
			"event",
			"property",
			"trait"
		], []);
		const series = numbered(uses.map(({ kind, name }) => `${kind}\n${name}`));
		for (const { name, kind, at, object } of uses) {
			if (options.exceptions.includes(name)) continue;
			const matched = dynamicPart(name) ?? (series.has(`${kind}\n${stemOf(name)}`) ? {
				part: name,
				what: "counter"
			} : null) ?? (own.some((regex) => regex.test(name)) ? {
				part: name,
				what: "pattern"
			} : null);
			if (!matched) continue;
			report("dynamic", {
				at,
				object,
				data: {
					name,
					...matched
				},
				...kind === "event" ? {} : { atMost: "warning" }
			});
		}
	}
});
const DYNAMIC = [
	["template", /\$\{[^}]*\}?|\{\{[^}]*\}?\}?|<%|%[sd](?![a-z])|\{\w+\}|<\w+>/],
	["date", /(?<!\d)(?:\d{4}[-/._]\d{1,2}[-/._]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/],
	["id", /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i],
	["id", /(?<![0-9a-z])(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{12,}(?![0-9a-z])/i],
	["number", /(?<!\d)\d{5,}(?!\d)/]
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
function stemOf(name) {
	return name.replace(/[\s_-]?\d+$/, "");
}
/** The names that three and more others only count on from: `feature_1`, `feature_2`, `feature_3`. */
function numbered(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const name of all) {
		if (!/\d$/.test(name)) continue;
		const numbers = counts.get(stemOf(name)) ?? /* @__PURE__ */ new Set();
		counts.set(stemOf(name), numbers.add(name));
	}
	return new Set([...counts].filter(([, numbers]) => numbers.size >= 3).map(([stem]) => stem));
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
		synonym: (data) => [...say`Unexpected word ${data.word} in ${data.name}, expected ${data.preferred}`, ...renaming(data.live, data.name, data.expected)],
		banned: (data) => say`Unexpected word ${data.word} in ${data.name}: it is on the list of words not to use`
	},
	fix: "suggestion",
	examples: {
		valid: [{
			plan: "events:\n  Itemised Bill Opened: {}\n",
			options: { synonyms: { item: "product" } }
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
			findings: [
				"2:3-2:12 synonym",
				"2:3-2:12 synonym",
				"3:3-3:18 banned"
			]
		}]
	},
	sources: ["Avo: allowed and blocked values", "PostHog: list of verbs"],
	check({ plan, base, options, report }) {
		const synonyms = new Map(Object.entries(options.synonyms).map(([word, term]) => [word.toLowerCase(), term]));
		const banned = new Set(options.banned.map((word) => word.toLowerCase()));
		if (synonyms.size === 0 && banned.size === 0) return;
		const live = liveObjects(base);
		for (const { name, at, object } of nameUses([plan], options.kinds, [])) for (const word of new Set(splitWords(name))) {
			const preferred = synonyms.get(word.toLowerCase());
			if (preferred !== void 0) {
				const expected = name.replace(word, likeCase(preferred, word));
				report("synonym", {
					at,
					object,
					data: {
						name,
						word,
						preferred,
						expected,
						live: live.has(object)
					},
					suggestion: expected
				});
			} else if (banned.has(word.toLowerCase())) report("banned", {
				at,
				object,
				data: {
					name,
					word
				}
			});
		}
	}
});
function likeCase(text, model) {
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
		invalid: [{
			plan: "events:\n  Sign Up: {}\n  sign_up: {}\n",
			findings: ["3:3-3:10 sameName"]
		}, {
			plan: "events:\n  Cart Viewed: { properties: { user_id: { type: string } } }\n  Cart Shared: { properties: { user_id: { type: string }, userId: { type: string } } }\n",
			findings: ["3:59-3:65 sameName"]
		}]
	},
	sources: [
		"4-Step Guide to CDP Success",
		"Avo: unique names",
		"Glean: NAME_TOO_SIMILAR"
	],
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
	messages: { implicit: (data) => say`Unexpected property ${data.name} of ${data.event}: it is taken for an id of the person. Expected another name (whose address is it?), or an entry under ${"identifiers"}` },
	fix: "none",
	examples: {
		valid: [{ plan: "identifiers:\n  email: { entity: user }\nevents:\n  Signed Up: { properties: { email: { type: string } } }\n  Invite Sent: { properties: { invitee_email: { type: string } } }\n" }],
		invalid: [{
			plan: "events:\n  Invite Sent: { properties: { email: { type: string } } }\n",
			findings: ["2:32-2:37 implicit"]
		}]
	},
	sources: ["Segment: external ids that are promoted by default"],
	check({ plan, options, report }) {
		const index = identifierIndex(plan);
		const isMatch = nameTest(options.names);
		for (const { property, object, event } of propertySubjects(plan)) {
			const { name, at } = property;
			if (!event || property.path !== name || !isMatch(name)) continue;
			if (options.exceptions.includes(name) || identifierOf(property, plan, index)) continue;
			if (specEvents(options.specs).includes(event.name) && isSpecProperty(event.name, property, options.specs)) continue;
			report("implicit", {
				at,
				object,
				data: {
					name,
					event: event.name
				}
			});
		}
	}
});

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
	check({ plan, options, report }) {
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
				if (!kept) report("missing", {
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
	const lines = codeowners.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, ""));
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
	const known = /* @__PURE__ */ new Map();
	const find = (name) => {
		const words = splitWords(name).map((word) => word.toLowerCase());
		for (let size = Math.min(longest, words.length); size > 0; size--) {
			const found = byWords.get(words.slice(-size).join(" "));
			const before = words.slice(0, -size);
			if (found && (size > 1 || before.every((word) => !OF_THINGS.has(word)))) return found;
		}
		return null;
	};
	return (name) => {
		const before = known.get(name);
		if (before !== void 0) return before;
		const found = find(name);
		known.set(name, found);
		return found;
	};
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
		}]
	},
	sources: ["Amplitude, Mixpanel: classified properties"],
	check({ plan, options, report }) {
		const closed = new Set([...plan.destinations.values()].filter((one) => !one.allowPersonal).map(({ id }) => id));
		for (const event of plan.events.values()) {
			const reached = event.destinations.filter((id) => closed.has(id));
			if (reached.length === 0) continue;
			for (const property of event.body.properties.flatMap(withChildren)) {
				const { classification } = property;
				if (classification !== "personal" && classification !== "sensitive") continue;
				if (options.exceptions.includes(property.name)) continue;
				const destinations = reached.filter((id) => property.destinations === null || property.destinations.includes(id));
				if (destinations.length === 0) continue;
				report("reaches", {
					at: property.at,
					object: propertyId(event.id, property.path),
					data: {
						name: property.name,
						classification,
						destinations
					},
					...classification === "personal" ? { atMost: "warning" } : {}
				});
			}
		}
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
	check({ plan, plans, options, report }) {
		const compared = new Set(options.keys);
		for (const event of plan.events.values()) {
			const other = richest(event.name, plans, plan);
			if (!other || event.status === "deprecated") continue;
			const found = {
				at: event.at,
				object: eventId(event.id),
				related: [other.event.at]
			};
			const about = {
				event: event.name,
				other: other.plan.id
			};
			const mine = new Map(event.body.properties.map((property) => [property.name, property]));
			const theirs = other.event.body.properties;
			const lacks = theirs.filter((property) => !mine.has(property.name));
			const optional = theirs.filter((property) => property.required && mine.get(property.name)?.required === false);
			if (compared.has("properties") && lacks.length > 0) report("lacks", {
				...found,
				data: {
					...about,
					properties: lacks.map(nameOf)
				}
			});
			if (compared.has("required") && optional.length > 0) report("required", {
				...found,
				data: {
					...about,
					properties: optional.map(nameOf)
				}
			});
			if (compared.has("type") && event.type !== other.event.type && other.isFirst) report("type", {
				...found,
				data: about
			});
		}
	}
});
function nameOf({ name }) {
	return name;
}
/** The same event in the other plan that has most of it. */
function richest(name, plans, own) {
	let best = null;
	for (const plan of plans) {
		const event = plan === own ? void 0 : plan.events.get(name);
		if (!event) continue;
		const other = {
			plan,
			event,
			isFirst: plans.indexOf(plan) < plans.indexOf(own)
		};
		if (!best || event.body.properties.length > best.event.body.properties.length) best = other;
	}
	return best;
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
	return plans.flatMap((plan) => propertySubjects(plan).map(({ property }) => property.name));
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
			array: flag("Whether lists have plural names, and only they."),
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
		hint: (data) => say`Unexpected name ${data.name} of a ${words$1(data.what)}, expected ${words$1(data.expected)}`,
		unit: (data) => say`Unexpected unit ${data.inName} in ${data.name}, expected ${data.unit} as the property says`
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
	check({ plan, options, report }) {
		for (const { property, object, event } of propertySubjects(plan)) {
			if (refersElsewhere(property) || isSpecProperty(event?.name ?? null, property, options.specs)) continue;
			const { name, at } = property;
			const hint = wrongHint(property, options);
			if (hint) report("hint", {
				at,
				object,
				data: {
					name,
					...hint
				}
			});
			const inName = options.unit ? unitInName(name) : null;
			if (inName && property.unit && sameUnit(inName) !== sameUnit(property.unit)) report("unit", {
				at,
				object,
				data: {
					name,
					inName,
					unit: property.unit
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
	if (only === "boolean" && options.boolean.length > 0 && !options.boolean.includes(first)) return {
		what: "boolean",
		expected: `one that begins with ${options.boolean.slice(0, 2).join(" or ")}`
	};
	const format = own(property.schema, "format");
	if ((format === "date" || format === "date-time") && options.date.length > 0 && !options.date.includes(last)) return {
		what: "date",
		expected: `one that ends with ${options.date.slice(0, 2).join(" or ")}`
	};
	if (only === "array" && options.array && !isPlural(last)) return {
		what: "list",
		expected: "a plural"
	};
	return null;
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
		otherType: (data) => say`Unexpected type ${words$1(data.type)} of ${data.name}, expected ${words$1(data.expected)} as elsewhere`,
		otherFormat: (data) => say`Unexpected ${data.format} of ${data.name}, expected ${data.expected} as elsewhere`,
		otherUnit: (data) => say`Unexpected unit ${data.unit} of ${data.name}, expected ${data.expected} as elsewhere`
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
	check({ plan, plans, bases, options, report }) {
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
		for (const { property, object, event } of propertySubjects(plan)) {
			const { unit, name } = property;
			if (options.allow.includes(name)) continue;
			const usualUnit = units.get(nameKey(property));
			if (options.compare.includes("unit") && unit !== null && usualUnit && unit !== usualUnit.unit) {
				const data = {
					name,
					unit,
					expected: usualUnit.unit
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
						expected: other.type
					}
				});
			} else if (options.compare.includes("format") && here.format !== other.format) {
				const data = {
					name: property.name,
					format: formatName(here),
					expected: other.format === "" ? words$1("no format") : formatName(other)
				};
				const mild = here.format === "" || other.format === "";
				report("otherFormat", {
					...found,
					data,
					...mild ? { atMost: "warning" } : {}
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
		missing: (data) => say`Unexpected property ${data.name} without a type, expected one of string, number, integer, boolean, object, array`,
		union: (data) => say`Unexpected types ${words$1(englishList(data.types))} for ${data.name}, expected one (with or without null)`
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
	check({ plan, options, report }) {
		for (const { property, object, event } of propertySubjects(plan)) {
			if (refersElsewhere(property)) continue;
			if (isSpecProperty(event?.name ?? null, property, options.specs)) continue;
			const types = declaredTypes(property);
			const found = {
				at: property.at,
				object
			};
			if (types === null || types.size === 0) {
				if (!options.allowAny && !property.types.includes("null")) report("missing", {
					...found,
					data: { name: property.name }
				});
			} else if (types.size > 1 && !options.allowUnion) report("union", {
				...found,
				data: {
					name: property.name,
					types: [...types]
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
			if (isSpecEvent(name, options.specs) || options.exceptions.includes(name) || event.status === "deprecated") continue;
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
			const near = byOthers.get(others)?.find((one) => one.word.length >= 5 && oneTypoApart(one.word, word));
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
	messages: { otherType: (data) => say`Unexpected type ${words$1(data.type)} of the reserved ${data.name}, expected ${words$1(data.expected)} as in the Segment spec` },
	fix: "none",
	examples: {
		valid: [{ plan: "traits:\n  user:\n    createdAt: { type: string, format: date-time }\n    address: { type: object }\nevents:\n  Order Completed: { properties: { revenue: { type: number } } }\n" }],
		invalid: [{
			plan: "traits:\n  user:\n    address: { type: string }\nevents:\n  Order Completed: { properties: { revenue: { type: string } } }\n",
			findings: ["3:5-3:12 otherType", "5:36-5:43 otherType"]
		}]
	},
	sources: ["Segment: identify, group, track and page specs"],
	check({ plan, options, report }) {
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
					type: [...here].join(" or "),
					expected: expected.map(label).join(" or ")
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
		invalid: [{
			plan: "events:\n  Order Completed:\n    description: A customer has paid for an order.\n    ignore:\n      - { rule: stage-vali, reason: Typo. }\n      - { rule: stage-valid, reason: No longer needed. }\n      - { rule: event-name-case, reason: Old., until: 2020-01-01 }\n",
			now: "2026-11-01",
			findings: [
				"5:9-5:44 unknownRule",
				"6:9-6:57 unused",
				"7:9-7:67 expired"
			]
		}, {
			plan: "events:\n  Order Completed:\n    description: A customer has paid for an order.\n    stage: buy\n    ignore: [{ rule: stage-valid }]\n",
			now: "2026-11-01",
			findings: ["5:14-5:35 noReason"]
		}]
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
			if (known === void 0) {
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
			plan: "sources:\n  web: { type: javascript }\nevents:\n  Order Completed: { sources: [web] }\n  Cart Viewed: { trigger: The cart is on the screen. }\n",
			findings: ["4:3-4:18 noTrigger", "5:3-5:14 noSources"]
		}]
	},
	sources: ["Snowplow: event specifications", "DuckDuckGo: pixel definitions"],
	needs: "sources",
	check({ plan, options, report }) {
		for (const event of plan.events.values()) {
			if (event.status === "deprecated") continue;
			const found = {
				at: event.at,
				object: eventId(event.id),
				data: { event: event.name }
			};
			const variants = [...event.variants.values()];
			const hasTrigger = event.trigger !== null || variants.length > 0 && variants.every(({ trigger }) => trigger !== null);
			if (options.fields.includes("trigger") && !hasTrigger) report("noTrigger", found);
			if (options.fields.includes("sources") && !event.sourcesDeclared) report("noSources", found);
		}
	}
});

// src/lint/data/json-schema-keywords.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Every keyword of JSON Schema, drafts 04 to 2020-12. */
const schemaKeywords = new Set("$anchor $comment $defs $dynamicAnchor $dynamicRef $id $recursiveAnchor $recursiveRef $ref $schema $vocabulary additionalItems additionalProperties allOf anyOf const contains contentEncoding contentMediaType contentSchema default definitions dependencies dependentRequired dependentSchemas deprecated description else enum examples exclusiveMaximum exclusiveMinimum format id if items maxContains maxItems maxLength maxProperties maximum minContains minItems minLength minProperties minimum multipleOf not oneOf pattern patternProperties prefixItems properties propertyNames readOnly required then title type unevaluatedItems unevaluatedProperties uniqueItems writeOnly".split(" "));
/** Words that others give a meaning of their own in schemas, near as they may be to a keyword. */
const foreignKeywords = new Set("discriminator divisibleBy example extends externalDocs fragment links media name names nullable self tag tags types unit units value values version xml".split(" "));

// src/lint/rules/unknown-keyword.ts
const unknownKeyword = defineRule({
	id: "unknown-keyword",
	group: "structure",
	summary: "Keywords of JSON Schema are spelt as the standard spells them.",
	why: "A validator passes over what it does not know: a misspelt limit limits nothing, and nobody is told.",
	level: "error",
	options: {
		schema: optionsOf({ allow: names("Keywords of your own.") }),
		defaults: { allow: [] }
	},
	messages: { misspelt: (data) => say`Unexpected keyword ${data.keyword}, expected ${data.expected}: as it is, it has no effect` },
	fix: "suggestion",
	examples: {
		valid: [{ plan: "events:\n  Order Completed:\n    schema:\n      type: object\n      x-owner: checkout\n      properties: { mexLength: { type: string, example: a } }\n" }],
		invalid: [{
			plan: "events:\n  Order Completed:\n    schema:\n      type: object\n      properties:\n        name: { type: string, mexLength: 20 }\n        total: { type: number, Minimum: 0 }\n",
			findings: ["6:31-6:40 misspelt", "7:32-7:39 misspelt"]
		}]
	},
	sources: ["Measured: more than 120 in public schemas"],
	check({ plan, options, report }) {
		for (const event of plan.events.values()) {
			if (!event.body.raw) continue;
			const { body } = event;
			for (const { keyword, pointer } of keywordsIn(body.schema, body.at.pointer)) {
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
		for (const body of [event.body, ...[...event.variants.values()].map((variant) => variant.body)]) for (const property of body.properties) useProperty(property);
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
		valid: [{ plan: "destinations:\n  ga4: { type: ga4 }\nevents:\n  Cart Viewed: { properties: { userId: { type: string }, user_id: { type: string } } }\n" }, { plan: "destinations:\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed: { properties: { cart_id: { type: string } } }\n  Cart Shared: { properties: { cartId: { type: string } } }\n" }],
		invalid: [{
			plan: "destinations:\n  dwh: { type: snowflake }\nevents:\n  Cart Viewed: { properties: { cart_id: { type: string }, cartId: { type: string } } }\n  cart_viewed: { properties: { user_id: { type: string } } }\n",
			findings: [
				"4:59-4:65 column",
				"5:3-5:14 table",
				"5:32-5:39 reserved"
			]
		}, {
			plan: "destinations:\n  dwh: { type: bigquery }\nevents:\n  Cart Viewed: { properties: { _table_size: { type: number } } }\n",
			findings: ["4:32-4:43 system"]
		}]
	},
	sources: ["Segment: warehouse schemas", "go-snakecase"],
	check({ plan, destinationTypes, options, report }) {
		const objectOf = objectFinder(plan);
		const own = new Set(options.providers.length > 0 ? eventColumns : []);
		const told = /* @__PURE__ */ new Set();
		for (const target of targetsOf(plan, destinationTypes)) {
			if (target.type === null || !Object.hasOwn(warehouses, target.type)) continue;
			const warehouse = target.destination.name ?? target.destination.id;
			const tables = /* @__PURE__ */ new Map();
			const isNew = (key) => !told.has(key) && told.add(key).size > 0;
			for (const event of plan.events.values()) {
				if (!event.destinations.includes(target.destination.id)) continue;
				const table = columnName(event.name);
				const twin = event.type === "track" ? tables.get(table) : void 0;
				if (twin && isNew(`table ${event.name}`)) {
					const data = {
						name: event.name,
						other: twin.name,
						column: folded(table, target),
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
				for (const { property, column, other } of columns(event, target)) {
					if (options.exceptions.includes(property.name)) continue;
					const object = objectOf(property, propertyId(event.id, property.path));
					const found = {
						at: property.at,
						object
					};
					if (other && isNew(`column ${object}`)) report("column", {
						...found,
						data: {
							name: property.path,
							other: other.path,
							column: folded(column, target),
							warehouse
						},
						related: [other.at]
					});
					else if (systemName(property, target) && isNew(`system ${object}`)) report("system", {
						...found,
						data: {
							name: property.path,
							kept: systemName(property, target) ?? "",
							warehouse
						}
					});
					else if (own.has(column) && isNew(`reserved ${object}`)) report("reserved", {
						...found,
						data: {
							name: property.path,
							column: folded(column, target),
							warehouse
						}
					});
				}
			}
		}
	}
});
/** The columns of an event's table; objects are flattened, lists are one column. */
function columns(event, target) {
	const first = /* @__PURE__ */ new Map();
	return reaching(event, target).flatMap(leaves).map((property) => {
		const column = columnName(property.path);
		const other = first.get(column) ?? null;
		if (!other) first.set(column, property);
		return {
			property,
			column,
			other
		};
	});
}
function leaves(property) {
	return property.types.includes("object") && property.children.length > 0 ? property.children.flatMap(leaves) : [property];
}
/** What the warehouse keeps for itself that a property's own name runs into, or null. */
function systemName({ name }, target) {
	const { prefixes, systemColumns } = warehouses[target.type];
	return prefixes.find((prefix) => name.toUpperCase().startsWith(prefix)) ?? systemColumns.find((column) => column === name.toLowerCase()) ?? null;
}
/** As the warehouse shows the name of a column or table. */
function folded(column, target) {
	return warehouses[target.type]?.fold === "upper" ? column.toUpperCase() : column;
}
/** As loaders write it: ASCII letters and digits in lower case, words parted by underscores (`samPLE` → `sam_ple`). */
function columnName(text) {
	return text.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "").toLowerCase();
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
	summary: "Google Analytics 4: snake_case names, its limits and reserved names, flat properties.",
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
	summary: "Mixpanel's advice: short object-action names, nothing that begins with $ or mp_.",
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
		"enum-value-case": ["warning", { style: "snake" }],
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

export { ANNOTATIONS$1 as A, fileId as B, propertyPair as C, kpiLabel as D, destinationLabel as E, withEntry as F, traitId$1 as G, planId as H, withKeys as I, withRequired as L, meaningKey as M, withoutImplied as N, ownerLabel as O, editAt as P, same as R, payloadPair as S, englishList as T, propertyId as U, libraryId as V, thingId as W, typeWords as _, isVersion as a, itemsPair as b, versionStep as c, limitRows as d, destinationTypes$1 as f, detectors as g, changeKinds as h, isStepOn as i, allowedValues$1 as j, sourceLabel as k, applySuppressions as l, splitWords as m, rules as n, nextVersion as o, require_semver as p, concerns as r, planStep as s, presets as t, baseEvent as u, value$1 as v, count as w, listsChildren as x, values as y, eventId as z };