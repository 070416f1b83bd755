#!/usr/bin/env node
import { i as __toESM } from "./rolldown-runtime-7a094622.js";
import { t as nearest } from "./nearest-53cb2bf0.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { Ct as fileId, Dt as thingId, Et as propertyId, F as bodiesOf, I as walkProperties, Ot as traitId, R as require_semver, Tt as planId, V as defsReference, ot as englishList, wt as libraryId, xt as eventId } from "./presets-1309a08b.js";
import { a as objectFrom, c as stringify, d as pointer, f as segments, g as name, h as list$1, i as isObject, l as join$2, o as own, p as code, r as canonical, s as setOwn, v as prose, y as say } from "./regex-bbb3b583.js";
import { A as parseSource, c as unsafePath, s as selectWhere, t as lstatOrNull, x as listTags } from "./files-b80d14da.js";
import { a as loadConfig, d as folderSnapshot, f as isPath, i as requireConfig, n as planFiles, p as readOne, r as plansAt, t as openProject, u as commitSnapshot } from "./project-d3b945d0.js";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { dirname, join as join$1, posix } from "node:path";

// src/plan/cursor.ts
/** A value of a plan file that knows where it is written. Values of a wrong kind read as absent: they are reported. */
var Cursor = class Cursor {
	file;
	pointer;
	value;
	constructor(file, pointer, value) {
		this.file = file;
		this.pointer = pointer;
		this.value = value;
	}
	get at() {
		return {
			file: this.file.path,
			pointer: this.file.toDocument(this.pointer)
		};
	}
	get(key) {
		const value = isObject(this.value) ? own(this.value, key) : void 0;
		return value === void 0 ? null : new Cursor(this.file, join$2(this.pointer, key), value);
	}
	has(key) {
		return isObject(this.value) && Object.hasOwn(this.value, key);
	}
	entries() {
		if (!isObject(this.value)) return [];
		return Object.entries(this.value).map(([key, value]) => [key, new Cursor(this.file, join$2(this.pointer, key), value)]);
	}
	items() {
		if (!Array.isArray(this.value)) return [];
		return this.value.map((value, index) => new Cursor(this.file, join$2(this.pointer, index), value));
	}
	/** the text under `key` */
	text(key) {
		const value = this.get(key)?.value;
		return typeof value === "string" ? value : null;
	}
	/** the texts of the list under `key` */
	texts(key) {
		return (this.get(key)?.items() ?? []).flatMap((item) => typeof item.value === "string" ? [item.value] : []);
	}
	flag(key) {
		const value = this.get(key)?.value;
		return typeof value === "boolean" ? value : null;
	}
	choice(key, choices) {
		const value = this.text(key);
		return choices.find((choice) => choice === value) ?? null;
	}
};

// src/plan/shape.ts
const text = { kind: "text" };
const date = {
	kind: "text",
	form: "date"
};
const version = {
	kind: "text",
	form: "version"
};
const pattern = {
	kind: "text",
	form: "pattern"
};
const ruleId = {
	kind: "text",
	form: "rule"
};
const format = {
	kind: "text",
	form: "format"
};
const destinationType = {
	kind: "text",
	form: "destinationType"
};
const flag = { kind: "flag" };
const any = { kind: "any" };
const schemaDocument = { kind: "schema" };
const choice = (...of) => ({
	kind: "choice",
	of
});
const id = (of) => ({
	kind: "id",
	of
});
const list = (of, least = 0) => ({
	kind: "list",
	of,
	least
});
const map = (of, ids) => ids ? {
	kind: "map",
	of,
	ids
} : {
	kind: "map",
	of
};
const either$1 = (...of) => ({
	kind: "either",
	of
});
const object = (name, keys, needs = []) => ({
	kind: "object",
	name,
	keys,
	needs
});
const key = (shape, about) => ({
	shape,
	about
});

// src/plan/property-keys.ts
const jsonTypes = [
	"string",
	"number",
	"integer",
	"boolean",
	"object",
	"array",
	"null"
];
const classifications = [
	"none",
	"internal",
	"personal",
	"sensitive"
];
const usageKinds = [
	"dashboard",
	"model",
	"audience",
	"other"
];
const count = {
	kind: "number",
	whole: true,
	from: 0
};
const number$1 = { kind: "number" };
const deprecation = object("a deprecation", {
	since: key(date, "Since when it is deprecated."),
	sunset: key(date, "The day after which it may be removed."),
	reason: key(text, "Why."),
	replacedBy: key(text, "What to use instead: the name of an event, or of a property of the same event.")
});
const usage = object("a use", {
	kind: key(choice(...usageKinds), "What uses it: a dashboard, a model, an audience or something else (default)."),
	name: key(text, "Its name."),
	url: key(text, "Where it is.")
}, ["name"]);
const ignore = list(object("a suppression", {
	rule: key(ruleId, "The rule whose finding is suppressed here."),
	reason: key(text, "Why it is right to suppress it."),
	until: key(date, "The last day on which it holds.")
}, ["rule"]));
const valueMeaning = object("a value", {
	value: key(any, "The value."),
	description: key(text, "What it means."),
	deprecated: key(either$1(flag, deprecation), "It is still sent, and is going away.")
}, ["value"]);
/** The keys of a property that are no JSON Schema: what Waymark knows about it beyond its type. */
const annotationKeys = {
	unit: key(text, "The unit of the number: `EUR`, `ms`, `ratio`."),
	classification: key(choice(...classifications), "How private it is; absent: nobody has decided yet."),
	category: key(text, "A finer data category, as `user.contact.email`."),
	identifier: key(id("identifiers"), "The identifier that it holds, where its name does not say so."),
	owner: key(id("owners"), "Who answers for it, where that is not the owner of its event."),
	kpis: key(list(id("kpis")), "KPIs that it feeds."),
	usedBy: key(list(usage), "Dashboards, models and audiences that use it."),
	destinations: key(list(id("destinations")), "Where it goes, where that is not everywhere its event goes."),
	values: key(list(valueMeaning, 1), "The allowed values with their meanings; means `enum`."),
	renamedFrom: key(text, "Its name before: the same property under a new name."),
	ignore: key(ignore, "Findings that are suppressed here.")
};
/** In a variant `name: false` takes a property away, at every depth. */
function propertyShape(variant) {
	const self = variant ? {
		kind: "ref",
		to: "variantProperty",
		get: () => either$1({
			kind: "flag",
			only: false
		}, variantProperty)
	} : {
		kind: "ref",
		to: "property",
		get: () => property
	};
	const schema = either$1(flag, {
		kind: "ref",
		to: "property",
		get: () => property
	});
	const items = variant ? {
		kind: "ref",
		to: "variantProperty",
		get: () => variantProperty
	} : schema;
	return object("a property", {
		description: key(text, "What it is."),
		required: key(either$1(flag, list(text)), "`true`: the object that it is in must have it. A list: the names of its own properties that it must have."),
		$ref: key({
			kind: "text",
			form: "reference"
		}, "A shared definition: `#/properties/NAME` or `#/schemas/NAME`."),
		type: key(either$1(choice(...jsonTypes), list(choice(...jsonTypes), 1)), "Its JSON type or types."),
		enum: key(list(any, 1), "The allowed values."),
		const: key(any, "The one allowed value."),
		pattern: key(pattern, "A regular expression that the text matches."),
		format: key(format, "The format of the text, such as `date-time`, `email`, `uuid` or `uri`."),
		minLength: key(count, "Least number of characters."),
		maxLength: key(count, "Greatest number of characters."),
		minimum: key(number$1, "Least number."),
		maximum: key(number$1, "Greatest number."),
		exclusiveMinimum: key(number$1, "The number is greater than this."),
		exclusiveMaximum: key(number$1, "The number is less than this."),
		multipleOf: key({
			kind: "number",
			above: 0
		}, "The number is a multiple of this."),
		items: key(items, "What each item of the list is."),
		prefixItems: key(list(schema), "What the first items are, in order."),
		minItems: key(count, "Least number of items."),
		maxItems: key(count, "Greatest number of items."),
		uniqueItems: key(flag, "No item comes twice."),
		contains: key(schema, "At least one item is this."),
		properties: key(map(self), "The properties of the object."),
		patternProperties: key({
			kind: "map",
			of: schema,
			patterns: true
		}, "Properties whose name matches a pattern."),
		propertyNames: key(schema, "What the names of its properties are."),
		additionalProperties: key(schema, "`false`: no property but the named ones; or what the others are."),
		minProperties: key(count, "Least number of properties."),
		maxProperties: key(count, "Greatest number of properties."),
		dependentRequired: key(map(list(text)), "Property → others that must come with it."),
		dependentSchemas: key(map(schema), "Property → what holds of the object where it is there."),
		anyOf: key(list(schema, 1), "At least one of these holds."),
		oneOf: key(list(schema, 1), "Exactly one of these holds."),
		allOf: key(list(schema, 1), "All of these hold."),
		not: key(schema, "This does not hold."),
		if: key(schema, "Where this holds, `then` does too, else `else`."),
		then: key(schema, "What holds where `if` does."),
		else: key(schema, "What holds where `if` does not."),
		examples: key(list(any), "Real values."),
		default: key(any, "The value that its absence means."),
		deprecated: key(either$1(flag, deprecation), "It is still sent, and is going away."),
		...annotationKeys
	});
}
const property = propertyShape(false);
const variantProperty = propertyShape(true);
/** A property where it is named; in a map of properties of a variant it can be `false`. */
const propertyRef = {
	kind: "ref",
	to: "property",
	get: () => property
};
const variantPropertyRef = {
	kind: "ref",
	to: "variantProperty",
	get: () => either$1({
		kind: "flag",
		only: false
	}, variantProperty)
};

// src/plan/definition.ts
/** Keywords that say what a value is for, and not which values are allowed. */
const plainAnnotations = /* @__PURE__ */ new Set([
	"description",
	"examples",
	"default",
	"deprecated",
	"title"
]);
function isAnnotation(key) {
	return plainAnnotations.has(key) || Object.hasOwn(annotationKeys, key);
}
const schemas = /* @__PURE__ */ new WeakMap();
/** The effective JSON Schema: `values` as `enum`, `required` hoisted, the format's own annotations left out. */
function toSchema(definition) {
	const known = schemas.get(definition);
	if (known !== void 0) return known;
	const schema = {};
	for (const [key, { json }] of definition.keys) {
		if (Object.hasOwn(annotationKeys, key)) continue;
		if (key === "deprecated") {
			if (json !== false) setOwn(schema, key, true);
		} else setOwn(schema, key, json);
	}
	if (definition.items) setOwn(schema, "items", toSchema(definition.items));
	if (definition.properties) setOwn(schema, "properties", propertySchemas(definition.properties));
	const required = requiredNames(definition);
	if (required.length > 0) setOwn(schema, "required", required);
	schemas.set(definition, schema);
	return schema;
}
function propertySchemas(properties) {
	const schema = {};
	for (const [name, property] of properties) setOwn(schema, name, toSchema(property));
	return schema;
}
/** The names of an object's properties that it must have: by list, or by the property's own word, which wins. */
function requiredNames({ requires, properties }) {
	const names = new Set(requires);
	for (const [name, { required }] of properties ?? []) {
		if (required === true) names.add(name);
		if (required === false) names.delete(name);
	}
	return [...names];
}
/** A definition and all that `allOf` adds to it. */
function withParts(definition) {
	return [definition, ...definition.parts.flatMap(withParts)];
}
/** The schema with the `$defs` that it refers to, directly or through one another. */
function withDefs(schema, defs) {
	if (defs.size === 0) return schema;
	const byReference = new Map([...defs.keys()].map((name) => [defsReference(name), name]));
	const needed = /* @__PURE__ */ new Set();
	const visit = (value) => {
		if (Array.isArray(value)) value.forEach(visit);
		if (!isObject(value)) return;
		const name = typeof value["$ref"] === "string" ? byReference.get(value["$ref"]) : void 0;
		if (name !== void 0 && !needed.has(name)) {
			needed.add(name);
			visit(defs.get(name));
		}
		Object.values(value).forEach(visit);
	};
	visit(schema);
	if (needed.size === 0) return schema;
	const used = {};
	for (const [name, definition] of defs) if (needed.has(name)) setOwn(used, name, definition);
	return {
		...schema,
		$defs: used
	};
}

// src/plan/keywords.ts
const single$1 = /* @__PURE__ */ new Set([
	"additionalItems",
	"additionalProperties",
	"contains",
	"contentSchema",
	"else",
	"if",
	"items",
	"not",
	"propertyNames",
	"then",
	"unevaluatedItems",
	"unevaluatedProperties"
]);
const several = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"oneOf",
	"prefixItems"
]);
const named$1 = /* @__PURE__ */ new Set([
	"dependencies",
	"dependentSchemas",
	"patternProperties"
]);
/** How a keyword holds schemas: it is one, a list of them, or a map of them; null for any other keyword. */
function valuesAsSchemas(key) {
	if (single$1.has(key)) return "schema";
	return several.has(key) || named$1.has(key) ? "schemas" : null;
}
/** The schemas that stand under a keyword. */
function schemasIn(key, cursor) {
	if ([
		"properties",
		"$defs",
		"definitions"
	].includes(key)) return cursor.entries().map(([, child]) => child);
	const kind = valuesAsSchemas(key);
	if (kind === null) return [];
	if (Array.isArray(cursor.value)) return cursor.items();
	return kind === "schema" ? [cursor] : cursor.entries().map(([, child]) => child);
}
const inPlace = /* @__PURE__ */ new Set([
	"allOf",
	"anyOf",
	"dependencies",
	"dependentSchemas",
	"else",
	"if",
	"not",
	"oneOf",
	"then"
]);
/** Whether the schemas of a keyword are about the value itself, and not about something inside it. */
function isInPlace(key) {
	return inPlace.has(key);
}
/** Keywords of a JSON Schema document that are gone once its references are resolved. */
function isRawMeta(key, value) {
	if (key === "id") return typeof value === "string";
	return [
		"$schema",
		"$id",
		"$anchor",
		"$comment",
		"$defs",
		"definitions",
		"$vocabulary"
	].includes(key);
}
/** Drafts 04 to 07 read nothing beside a `$ref`. */
function ignoresSiblings(dialect) {
	return dialect === "4" || dialect === "6" || dialect === "7";
}
/** The draft that `$schema` names; null for one that is not known. Without `$schema` it is 2020-12. */
function dialectOf(schema) {
	if (schema === null) return "2020-12";
	const match = /^https?:\/\/json-schema\.org\/draft(?:-0(4|6|7)|\/(2019-09|2020-12))\/schema#?$/.exec(schema);
	if (match) return match[1] ?? match[2];
	if (/^http:\/\/iglucentral\.com\/schemas\/com\.snowplowanalytics\.self-desc\/schema\//.test(schema)) return "4";
	return /^https?:\/\/json-schema\.org\/schema#?$/.test(schema) ? "2020-12" : null;
}

// src/model/both.ts
const greater = (a, b) => isBelow(a, b) ? b : a;
const less = (a, b) => isBelow(a, b) ? a : b;
const isBelow = (a, b) => a < b;
const either = (a, b) => a === true || b === true;
/** By keyword: how a schema says at once what two of them ask for. A keyword that is not here has to be said twice. */
const both = new Map([
	["type", intersectTypes],
	["enum", intersectValues],
	...[
		"minimum",
		"exclusiveMinimum",
		"minLength",
		"minItems",
		"minProperties"
	].map((key) => [key, greater]),
	...[
		"maximum",
		"exclusiveMaximum",
		"maxLength",
		"maxItems",
		"maxProperties"
	].map((key) => [key, less]),
	["uniqueItems", either]
]);
function intersectTypes(base, over) {
	const allowed = Array.isArray(base) ? base : [base];
	const both = (Array.isArray(over) ? over : [over]).flatMap((type) => {
		if (allowed.includes(type)) return [type];
		if (type === "integer" && allowed.includes("number")) return [type];
		return type === "number" && allowed.includes("integer") ? ["integer"] : [];
	});
	return both.length === 0 ? null : both.length === 1 && !Array.isArray(over) ? both[0] : both;
}
function intersectValues(base, over) {
	if (!Array.isArray(base) || !Array.isArray(over)) return null;
	const allowed = new Set(base.map(canonical));
	const both = over.filter((value) => allowed.has(canonical(value)));
	return both.length === 0 ? null : both;
}

// src/plan/layer.ts
/** What stands beside a `$ref`: annotations override those of the target, constraints are added to them. */
function conjoin(base, over, onConflict) {
	const keys = new Map(base.keys);
	const rest = [];
	for (const [key, keyed] of over.keys) {
		const earlier = keys.get(key);
		if (earlier === void 0 || isAnnotation(key) || canonical(earlier.json) === canonical(keyed.json)) {
			keys.set(key, keyed);
			continue;
		}
		const merge = both.get(key);
		if (merge === void 0) rest.push({ [key]: keyed.json });
		else {
			const json = merge(earlier.json, keyed.json);
			if (json === null) onConflict(key, keyed);
			keys.set(key, json === null ? keyed : {
				...keyed,
				json
			});
		}
	}
	if (rest.length > 0) {
		const all = keys.get("allOf");
		const cursor = all?.cursor ?? [...over.keys.values()][0]?.cursor;
		if (cursor) keys.set("allOf", {
			cursor,
			json: [...Array.isArray(all?.json) ? all.json : [], ...rest]
		});
	}
	return {
		...base,
		at: over.at,
		keys,
		required: over.required ?? base.required,
		requires: [.../* @__PURE__ */ new Set([...base.requires, ...over.requires])],
		properties: join(base.properties, over.properties, (a, b) => conjoin(a, b, onConflict)),
		parts: [...base.parts, ...over.parts],
		items: base.items && over.items ? conjoin(base.items, over.items, onConflict) : over.items ?? base.items
	};
}
/** What a variant says: each of its keys takes the place of the event's, the rest stays. */
function override(base, over) {
	const keys = new Map(base.keys);
	if (over.keys.has("enum") && !over.keys.has("values")) keys.delete("values");
	for (const [key, keyed] of over.keys) keys.set(key, keyed);
	const properties = join(base.properties, over.properties, override);
	const absent = /* @__PURE__ */ new Set();
	for (const [name, property] of properties ?? []) if (property.absent) absent.add(name);
	for (const name of absent) properties?.delete(name);
	const requires = over.requires.length > 0 ? over.requires : base.requires;
	return {
		at: over.at,
		via: over.via.length > 0 ? over.via : base.via,
		keys,
		required: over.required ?? base.required,
		requires: requires.filter((name) => !absent.has(name)),
		properties,
		parts: over.parts.length > 0 ? over.parts : base.parts,
		items: base.items && over.items ? override(base.items, over.items) : over.items ?? base.items,
		absent: over.absent
	};
}
function join(base, over, joinTwo) {
	if (base === null && over === null) return null;
	const result = new Map(base ?? []);
	for (const [name, definition] of over ?? []) {
		const earlier = result.get(name);
		result.set(name, earlier === void 0 ? definition : joinTwo(earlier, definition));
	}
	return result;
}

// src/plan/expand.ts
/** What an expansion may come to at most; `$ref` can multiply as aliases can. */
const bodyBudget = 1e4;
const planBudget = 1e6;
/** The schemas of one body that repeat themselves, and how much of its budget is spent. */
var Defs = class {
	#targets = /* @__PURE__ */ new Map();
	#names = /* @__PURE__ */ new Set();
	spent = 0;
	/** The name under which a repeated target stands in `$defs`. */
	name(target) {
		const known = this.#targets.get(target.id);
		if (known) return known.name;
		let name = target.name;
		for (let count = 2; this.#names.has(name); count++) name = `${target.name}-${count}`;
		this.#names.add(name);
		this.#targets.set(target.id, {
			name,
			target
		});
		return name;
	}
	/** Their schemas; expanding one can name others. */
	schemas(expander) {
		const result = /* @__PURE__ */ new Map();
		for (const { name, target } of this.#targets.values()) {
			const scope = {
				via: [],
				frames: [{
					id: target.id,
					depth: 0
				}],
				depth: 0,
				raw: target.raw,
				variant: false,
				defs: this
			};
			result.set(name, toSchema(expander.expand(target.cursor, scope)));
		}
		return result;
	}
};
var Expander = class {
	#resolver;
	#problems;
	#spent = 0;
	/** how many definitions it has been asked for */
	get spent() {
		return this.#spent;
	}
	constructor(resolver, problems) {
		this.#resolver = resolver;
		this.#problems = problems;
	}
	/** A definition as it is written at `cursor`, with what it refers to. */
	expand(cursor, scope) {
		this.#spent += 1;
		scope.defs.spent += 1;
		if (scope.defs.spent > bodyBudget || this.#spent > 1e6) return this.#overspent(cursor, scope);
		const reference = cursor.text("$ref");
		if (reference === null) return this.#own(cursor, scope);
		const target = this.#resolver.resolve(reference, cursor, scope);
		if (target === null) return this.#own(cursor, scope);
		const base = this.#target(target, cursor, scope);
		if (scope.raw && ignoresSiblings(scope.raw.dialect)) return {
			...base,
			at: cursor.at
		};
		return conjoin(base, this.#own(cursor, scope), (key, keyed) => {
			const message = say`${key} here and ${key} of ${reference} allow nothing in common; what both allow is empty. Change one of them.`;
			this.#problems.add("plan-shape", "refConflict", message, keyed.cursor.at);
		});
	}
	#target(target, cursor, scope) {
		if (scope.frames.some((frame) => frame.id === target.id) && target.cuts) {
			const json = defsReference(scope.defs.name(target));
			return {
				...empty(cursor, scope),
				keys: /* @__PURE__ */ new Map([["$ref", {
					cursor,
					json
				}]])
			};
		}
		const shared = target.shared === null ? [] : [{
			...target.shared,
			path: "",
			at: target.cursor.at
		}];
		return this.expand(target.cursor, {
			...scope,
			via: [...scope.via, ...shared],
			frames: [...scope.frames, {
				id: target.id,
				depth: scope.depth
			}],
			raw: target.raw
		});
	}
	/** What stands at the place itself, without its `$ref`. */
	#own(cursor, scope) {
		if (cursor.value === false) return this.#never(cursor, scope);
		const keys = /* @__PURE__ */ new Map();
		let { required, requires, properties, items, parts } = empty(cursor, scope);
		for (const [key, child] of cursor.entries()) {
			const { value } = child;
			if (key === "$ref" || scope.raw && isRawMeta(key, value)) continue;
			if (!scope.raw && !Object.hasOwn(property.keys, key)) continue;
			if (key === "properties" && isObject(value)) properties = this.#properties(child, scope);
			else if (key === "items" && (isObject(value) || typeof value === "boolean")) items = this.expand(child, into(scope, "[]", child));
			else if (key === "required" && typeof value === "boolean") required = scope.raw ? null : value;
			else if (key === "required") requires = cursor.texts(key);
			else if (key === "allOf") {
				const members = child.items();
				const expanded = members.map((item) => isObject(item.value) ? this.expand(item, scope) : null);
				parts = expanded.filter((part) => part !== null);
				const json = members.map((item, index) => toSchemaOr(expanded[index] ?? null, item.value));
				keys.set(key, {
					cursor: child,
					json
				});
			} else if (key === "values") keys.set("values", {
				cursor: child,
				json: value
			});
			else keys.set(key, {
				cursor: child,
				json: this.#json(key, child, scope)
			});
		}
		const values = keys.get("values");
		if (values !== void 0) keys.set("enum", {
			cursor: values.cursor,
			json: allowedValues(values.cursor)
		});
		return {
			...empty(cursor, scope),
			keys,
			required,
			requires,
			properties,
			items,
			parts
		};
	}
	#never(cursor, scope) {
		if (scope.variant) return {
			...empty(cursor, scope),
			absent: true
		};
		return {
			...empty(cursor, scope),
			keys: /* @__PURE__ */ new Map([["not", {
				cursor,
				json: {}
			}]])
		};
	}
	#properties(cursor, scope) {
		const isSchema = ({ value }) => isObject(value) || (scope.variant ? value === false : scope.raw !== null && typeof value === "boolean");
		const entries = cursor.entries().filter(([, child]) => isSchema(child));
		return new Map(entries.map(([name, child]) => [name, this.expand(child, into(scope, name, child))]));
	}
	/** A keyword's value with the references in it resolved. */
	#json(key, cursor, scope) {
		const kind = valuesAsSchemas(key);
		if (kind === null) return cursor.value;
		const inner = {
			...scope,
			variant: false,
			depth: scope.depth + (isInPlace(key) ? 0 : 1)
		};
		if (kind === "schema" && !Array.isArray(cursor.value)) return this.#schema(cursor, inner);
		if (Array.isArray(cursor.value)) return cursor.items().map((item) => this.#schema(item, inner));
		return objectFrom(cursor.entries().map(([name, child]) => [name, this.#schema(child, inner)]));
	}
	#schema(cursor, scope) {
		return isObject(cursor.value) ? toSchema(this.expand(cursor, scope)) : cursor.value;
	}
	#overspent(cursor, scope) {
		const message = say`The references here come to more than ${bodyBudget} definitions. Share less, or nest less.`;
		if ((scope.frames.length > 0 ? scope.defs : null) === null || scope.defs.spent === 10001 || this.#spent === 1000001) this.#problems.add("file-limits", "references", message, cursor.at);
		return empty(cursor, scope);
	}
};
function empty(cursor, scope) {
	const { at } = cursor;
	const nothing = {
		keys: /* @__PURE__ */ new Map(),
		requires: [],
		properties: null,
		items: null,
		parts: []
	};
	return {
		at,
		via: scope.via,
		...nothing,
		required: null,
		absent: false
	};
}
/** One step into a property or (`[]`) the items: the shared things that it is inside of go along. */
function into(scope, name, child) {
	const last = scope.via.length - 1;
	const via = scope.via.map((shared, index) => ({
		...shared,
		path: pathTo(shared.path, name),
		at: index === last ? child.at : shared.at
	}));
	return {
		...scope,
		via,
		depth: scope.depth + 1
	};
}
/** `products` and `sku` → `products.sku`; `products` and `[]` → `products[]`. */
function pathTo(path, name) {
	return path === "" || name === "[]" ? path + name : `${path}.${name}`;
}
/** A member of a list of schemas: `true` and `false` stand for themselves. */
function toSchemaOr(definition, value) {
	return definition === null ? value : toSchema(definition);
}
/** The `enum` that `values` means. */
function allowedValues(cursor) {
	return cursor.items().flatMap((item) => {
		const value = item.get("value");
		return value === null ? [] : [value.value];
	});
}

// src/plan/property.ts
/** The properties of an object in the words of the model, with paths behind `path`. */
function toProperties(definition, path, context) {
	const all = withParts(definition);
	const required = new Set(all.flatMap(requiredNames));
	const properties = /* @__PURE__ */ new Map();
	for (const { properties: own } of all) for (const [name, child] of own ?? []) if (!properties.has(name)) properties.set(name, child);
	return [...properties].map(([name, child]) => toProperty(name, child, pathTo(path, name), required.has(name), context));
}
function toProperty(name, definition, path, required, context) {
	const cursor = (key) => definition.keys.get(key)?.cursor ?? null;
	const text = (key) => {
		const value = cursor(key)?.value;
		return typeof value === "string" ? value : null;
	};
	const repeated = repeatedSchema(definition, context);
	const described = own(repeated, "description");
	return {
		name,
		path,
		at: definition.at,
		required,
		types: typesOf(definition.keys.get("type")?.json ?? own(repeated, "type")),
		schema: withDefs(toSchema(definition), context.defs),
		children: childrenOf(definition, path, context),
		via: definition.via,
		description: text("description") ?? (typeof described === "string" ? described : null),
		examples: listOf(cursor("examples")),
		unit: text("unit"),
		classification: classifications.find((one) => one === text("classification")) ?? null,
		category: text("category"),
		identifier: text("identifier") ?? identifierOf(name, context),
		owner: text("owner"),
		kpis: textsOf(cursor("kpis")),
		usedBy: usagesOf(cursor("usedBy")),
		destinations: definition.keys.has("destinations") ? textsOf(cursor("destinations")) : null,
		values: valuesOf(definition),
		deprecated: deprecationOf(cursor("deprecated")),
		renamedFrom: text("renamedFrom")
	};
}
/** The schema that repeats itself here: its type and description stand where the property has none of its own. */
function repeatedSchema({ keys }, { defs }) {
	const reference = keys.get("$ref")?.json;
	if (reference === void 0) return {};
	return [...defs].find(([name]) => defsReference(name) === reference)?.[1] ?? {};
}
/** Of an object its properties, of a list those of its items. */
function childrenOf(definition, path, context) {
	const own = toProperties(definition, path, context);
	return definition.items === null ? own : [...own, ...childrenOf(definition.items, pathTo(path, "[]"), context)];
}
function typesOf(json) {
	const types = Array.isArray(json) ? json : [json];
	return jsonTypes.filter((type) => types.includes(type)).sort((a, b) => types.indexOf(a) - types.indexOf(b));
}
function identifierOf(name, { identifiers, aliases }) {
	return identifiers.has(name) ? name : aliases.get(name) ?? null;
}
function listOf(cursor) {
	return Array.isArray(cursor?.value) ? cursor.value : [];
}
function textsOf(cursor) {
	return listOf(cursor).filter((item) => typeof item === "string");
}
/** The meanings of the values that are allowed: a narrower `enum` beside a reference leaves fewer. */
function valuesOf({ keys }) {
	const allowed = keys.get("enum")?.json;
	const values = new Set(Array.isArray(allowed) ? allowed.map(canonical) : []);
	return (keys.get("values")?.cursor.items() ?? []).flatMap((item) => {
		const value = item.get("value");
		if (value === null || !values.has(canonical(value.value))) return [];
		const deprecated = deprecationOf(item.get("deprecated"));
		return [{
			at: item.at,
			value: value.value,
			description: item.text("description"),
			deprecated
		}];
	});
}
/** A `deprecated` of `true` or of an object; null for `false` and for none. */
function deprecationOf(cursor) {
	if (cursor === null || cursor.value !== true && typeof cursor.value !== "object" || cursor.value === null) return null;
	return {
		at: cursor.at,
		since: cursor.text("since"),
		sunset: cursor.text("sunset"),
		reason: cursor.text("reason"),
		replacedBy: cursor.text("replacedBy")
	};
}
function usagesOf(cursor) {
	return (cursor?.items() ?? []).flatMap((item) => {
		const name = item.text("name");
		if (name === null) return [];
		return [{
			at: item.at,
			kind: item.choice("kind", usageKinds) ?? "other",
			name,
			url: item.text("url")
		}];
	});
}

// src/plan/body.ts
var BodyBuilder = class {
	#expander;
	#problems;
	#context;
	constructor(expander, problems, context) {
		this.#expander = expander;
		this.#problems = problems;
		this.#context = context;
	}
	/** The payload that `owner` (an event) describes by `properties` or `schema`, with what it shares behind its own. */
	payload(owner, shared) {
		const defs = new Defs();
		const schema = owner.get("schema");
		const { root, dialect } = schema !== null && isObject(schema.value) ? this.#document(schema, defs) : {
			root: this.#object(owner, owner.get("properties"), defs),
			dialect: "2020-12"
		};
		const properties = new Map(root.properties ?? []);
		const parts = withParts(root);
		for (const { kind, name, entries } of shared) for (const [property, child] of entries) {
			const earlier = properties.get(property) ?? named(parts, property);
			const via = [{
				kind,
				name,
				path: property,
				at: child.at
			}];
			if (earlier?.via[0]?.kind === "bundle" && kind === "bundle") this.#checkBundles(property, earlier, this.#expander.expand(child, native(defs, via)), owner);
			else if (earlier === null && isObject(child.value)) properties.set(property, this.#expander.expand(child, native(defs, via)));
		}
		const listed = properties.size > 0 || root.properties !== null ? properties : null;
		return {
			root: {
				...root,
				properties: listed
			},
			dialect,
			written: isObject(schema?.value) ? schema.value : null,
			defs
		};
	}
	/** Two bundles with a property of one name: the first would win in silence. */
	#checkBundles(property, first, second, owner) {
		const same = canonical(toSchema(first)) === canonical(toSchema(second)) && first.required === second.required;
		const [earlier, later] = [first.via[0]?.name, second.via[0]?.name];
		if (same || earlier === void 0 || later === void 0) return;
		const message = say`${property} is not the same in the bundles ${earlier} and ${later}. Write it on the event itself, or rename one.`;
		this.#problems.add("duplicate-name", "bundlesDisagree", message, owner.get("include")?.at ?? owner.at);
	}
	/** A payload of the map of properties alone (traits). */
	bare(owner, entries) {
		const defs = new Defs();
		const properties = new Map([...entries].filter(([, cursor]) => isObject(cursor.value)).map(([name, cursor]) => [name, this.#expander.expand(cursor, native(defs))]));
		return {
			root: {
				...this.#object(owner, null, defs),
				properties
			},
			dialect: "2020-12",
			written: null,
			defs
		};
	}
	/** The payload as a source sends it, with the paths that it never sends. */
	variant(payload, variant) {
		const properties = {};
		for (const [key, child] of variant.entries()) if (key === "properties") setOwn(properties, key, child.value);
		const scope = {
			...native(payload.defs),
			variant: true
		};
		const over = this.#expander.expand(new Cursor(variant.file, variant.pointer, properties), scope);
		this.#checkVariant(payload.root, over, variant);
		return {
			payload: {
				...payload,
				root: override(payload.root, over)
			},
			without: absentPaths(over, "")
		};
	}
	body(payload, unplanned) {
		const defs = payload.defs.schemas(this.#expander);
		return {
			at: payload.root.at,
			properties: toProperties(payload.root, "", {
				...this.#context,
				defs
			}),
			schema: withDefs(toSchema(payload.root), defs),
			dialect: payload.dialect,
			written: payload.written,
			unplanned
		};
	}
	#object(owner, properties, defs) {
		const type = ["type", {
			cursor: owner,
			json: "object"
		}];
		const base = {
			...empty(owner, { via: [] }),
			keys: new Map([type]),
			at: (properties ?? owner).at
		};
		if (properties === null) return {
			...base,
			properties: /* @__PURE__ */ new Map()
		};
		const expanded = properties.entries().filter(([, child]) => isObject(child.value)).map(([name, child]) => [name, this.#expander.expand(child, native(defs))]);
		return {
			...base,
			properties: new Map(expanded)
		};
	}
	#document(schema, defs) {
		const named = schema.text("$schema");
		const dialect = dialectOf(named);
		if (dialect === null) {
			const message = say`Unexpected ${named ?? ""}, expected the URL of JSON Schema draft 04, 06, 07, 2019-09 or 2020-12.`;
			this.#problems.add("plan-shape", "unknownDraft", message, schema.get("$schema")?.at ?? schema.at);
		}
		const raw = {
			root: schema,
			dialect: dialect ?? "2020-12"
		};
		const frames = [{
			id: `${schema.file.path}#${schema.pointer}`,
			depth: 0
		}];
		const scope = {
			...native(defs),
			raw,
			frames
		};
		return {
			root: this.#expander.expand(schema, scope),
			dialect: raw.dialect
		};
	}
	/** A variant that speaks of a property that is not there, and does not say what it is, has a wrong name. */
	#checkVariant(root, over, variant) {
		const visit = (base, definition) => {
			for (const [name, child] of definition.properties ?? []) {
				const known = base === null ? null : named(withParts(base), name);
				if (known !== null) visit(known, child);
				else if (!definesItself(child)) {
					const message = say`The event has no property ${name} that this variant could change. Correct the name, or give its ${"type"}.`;
					this.#problems.add("reference-resolves", "variantProperty", message, child.at);
				}
			}
			if (definition.items) visit(base?.items ?? null, definition.items);
		};
		if (variant.has("properties")) visit(root, over);
	}
};
function native(defs, via = []) {
	return {
		via,
		frames: [],
		depth: 0,
		raw: null,
		variant: false,
		defs
	};
}
function named(definitions, property) {
	for (const { properties } of definitions) if (properties?.has(property)) return properties.get(property);
	return null;
}
function definesItself({ keys, properties, absent }) {
	if (absent) return false;
	return properties !== null || [
		"type",
		"enum",
		"const",
		"$ref",
		"anyOf",
		"oneOf",
		"allOf"
	].some((key) => keys.has(key));
}
function absentPaths(definition, path) {
	const own = [...definition.properties ?? []].flatMap(([name, child]) => {
		const inner = pathTo(path, name);
		return child.absent ? [inner] : absentPaths(child, inner);
	});
	return definition.items === null ? own : [...own, ...absentPaths(definition.items, pathTo(path, "[]"))];
}

// src/plan/event-keys.ts
const unplannedPolicies = ["forbid", "allow"];
const eventTypes = [
	"track",
	"page",
	"screen"
];
const statuses = [
	"draft",
	"active",
	"deprecated"
];
const unplanned = choice(...unplannedPolicies);
const properties = map(propertyRef);
const deprecated = either$1(flag, deprecation);
const sourceState$1 = either$1(choice(...statuses), object("the state of a source", {
	status: key(choice(...statuses), "Whether this source sends it already: draft, active (default) or deprecated."),
	since: key(text, "The version of the app that sends it first, in quotes."),
	link: key(text, "Where the work on it is tracked."),
	deprecated: key(deprecated, "This source is going to stop sending it.")
}));
const eventSources = either$1(list(id("sources")), map(sourceState$1, "sources"));
const destinationNames = either$1(text, object("a name in a destination", {
	event: key(text, "The event's name there."),
	properties: key(map(text), "Names of properties there, by their path here.")
}));
const variant = object("a variant", {
	properties: key(map(variantPropertyRef), "What differs, by property; what is not named is as in the event. `false`: this source never sends it."),
	trigger: key(text, "When this source sends it, where that differs.")
});
const event = object("an event", {
	description: key(text, "What has happened when it is sent."),
	name: key(text, "Its name in payloads, where that is not its key: a page with the name of a track event."),
	type: key(choice(...eventTypes), "The call that sends it (default: `track`)."),
	status: key(choice(...statuses), "draft, active (default) or deprecated."),
	version: key(version, "Its semantic version."),
	owner: key(id("owners"), "Who answers for it."),
	champion: key(text, "The person in the team."),
	trigger: key(text, "When exactly it is sent."),
	kpis: key(list(id("kpis")), "KPIs that it feeds."),
	useCases: key(list(id("useCases")), "Use cases that it serves."),
	stage: key(text, "The step of the funnel that it belongs to."),
	sources: key(eventSources, "What sends it: a list, or a map with the state of each. Absent: every source."),
	destinations: key(list(id("destinations")), "Where it goes. Absent: wherever its sources go."),
	include: key(list(id("bundles")), "Bundles of properties that it carries."),
	usedBy: key(list(usage), "Dashboards, models and audiences that use it."),
	links: key(list(object("a link", {
		title: key(text, "What is there."),
		url: key(text, "Where.")
	}, ["url"])), "Designs, tickets, documents."),
	names: key(map(destinationNames, "destinations"), "Its name in a destination, where that differs."),
	tags: key(list(text), "Words to find it by."),
	upgrade: key(text, "What senders and readers of the last major version must do."),
	internal: key(flag, "`true`: left out of the published site, search and feed."),
	addedOn: key(date, "When it was added."),
	reviewedOn: key(date, "When it was last reviewed."),
	deprecated: key(deprecated, "It is still sent, and is going away."),
	renamedFrom: key(text, "Its name before: the same event under a new name."),
	unplanned: key(unplanned, "Properties that are sent and not planned, where that differs from the plan."),
	properties: key(properties, "What it carries."),
	schema: key(schemaDocument, "What it carries, as one JSON Schema document; instead of `properties`."),
	variants: key(map(variant, "sources"), "Where a source differs."),
	examples: key(list(any), "Real payloads; each is checked against the event."),
	ignore: key(ignore, "Findings that are suppressed here.")
});
/** `traits.user` in its longer form. */
const traitSet = object("a set of traits", {
	properties: key(properties, "The traits."),
	sources: key(eventSources, "What sends them. Absent: every source."),
	destinations: key(list(id("destinations")), "Where they go. Absent: wherever their sources go."),
	owner: key(id("owners"), "Who answers for them."),
	trigger: key(text, "When they are sent."),
	unplanned: key(unplanned, "Traits that are sent and not planned, where that differs from the plan.")
});

// src/plan/flow.ts
/** What sends: as declared in a list or a map with states, else every source of the plan. */
function sourcesOf(declared, { sources }) {
	if (declared === null) return [...sources.values()].map(({ id, at }) => ({
		...active(id),
		at
	}));
	if (Array.isArray(declared.value)) {
		const seen = /* @__PURE__ */ new Set();
		return declared.items().flatMap((item) => {
			if (typeof item.value !== "string" || seen.has(item.value)) return [];
			seen.add(item.value);
			return [{
				...active(item.value),
				at: item.at
			}];
		});
	}
	return declared.entries().map(([id, state]) => sourceState(id, state));
}
function active(id) {
	return {
		id,
		status: "active",
		statusDeclared: false,
		since: null,
		link: null,
		deprecated: null
	};
}
function sourceState(id, state) {
	const deprecated = deprecationOf(state.get("deprecated"));
	const stated = isObject(state.value) ? state.choice("status", statuses) : statuses.find((status) => status === state.value) ?? null;
	const status = stated ?? (deprecated ? "deprecated" : "active");
	const statusDeclared = stated !== null || deprecated !== null;
	return {
		id,
		at: state.at,
		status,
		statusDeclared,
		since: state.text("since"),
		link: state.text("link"),
		deprecated
	};
}
/** Where it goes: as declared, else every destination that takes from one of its sources. */
function destinationsOf(declared, sources, sourcesDeclared, { sources: known, destinations }) {
	if (declared !== null) return [...new Set(declared.items().flatMap(({ value }) => typeof value === "string" ? [value] : []))];
	const ids = new Set(sources.map(({ id }) => id));
	const flows = ids.size > 0 || known.size === 0 && !sourcesDeclared;
	return [...destinations.values()].filter((destination) => destination.sources === null ? flows : destination.sources.some((id) => ids.has(id))).map(({ id }) => id);
}
/** A declared list or map; null where the value is of another kind. */
function declared(cursor) {
	return cursor !== null && typeof cursor.value === "object" && cursor.value !== null ? cursor : null;
}

// src/plan/keys.ts
const enforcements = [
	"none",
	"report",
	"drop-property",
	"drop-event"
];
const ownershipModels = ["champions", "wrangler"];
const roles = [
	"project-champion",
	"business-owner",
	"technical-owner",
	"marketing-owner",
	"stakeholder"
];
const requirements = ["business", "technical"];
const goals = [
	"make-money",
	"save-money",
	"mitigate-risk",
	"further-mission"
];
const migrationStatuses = [
	"planned",
	"dual-write",
	"done"
];
const defaultFunnel = [
	"acquisition",
	"activation",
	"retention",
	"referral",
	"revenue"
];
const enforcement = choice(...enforcements);
/** A bare map of traits, or the longer form: that has `properties`, and they are a map of maps. */
const traits = {
	kind: "pick",
	of: [traitSet, properties],
	pick: (value) => isTraitSet(value) ? traitSet : properties
};
function isTraitSet(value) {
	if (!isObject(value)) return false;
	const inner = own(value, "properties");
	if (!isObject(inner) || !Object.values(inner).every(isObject)) return false;
	return Object.entries(value).every(([key, child]) => Object.hasOwn(traitSet.keys, key) || !isObject(child) || Array.isArray(child));
}
/** What is written once in a plan. */
const single = {
	plan: key(object("`plan`", {
		name: key(text, "Its name."),
		version: key(version, "The semantic version of the whole plan."),
		description: key(text, "What is collected, and why."),
		unplanned: key(unplanned, "Properties that an app sends and the plan does not name: forbid, or allow (default)."),
		enforcement: key(enforcement, "What happens to an event that violates the plan."),
		reviewedOn: key(date, "When the whole plan was last reviewed."),
		ignore: key(ignore, "Findings that are suppressed for the whole plan.")
	}), "The plan itself; once."),
	ownership: key(object("`ownership`", {
		model: key(choice(...ownershipModels), "champions (spread over teams) or wrangler (one keeper)."),
		wrangler: key(id("owners"), "The one keeper of the standard.")
	}, ["model"]), "Who keeps the standard; once."),
	funnel: key(list(text, 1), `The steps of the funnel in order; default: ${defaultFunnel.join(", ")}.`)
};
/** What is written once a file. */
const perFile = {
	$schema: key(text, "The JSON Schema of this format, for editors."),
	defaults: key(object("`defaults`", {
		owner: key(id("owners"), "Owner of the events that name none."),
		sources: key(eventSources, "Sources of the events that name none."),
		destinations: key(list(id("destinations")), "Destinations of the events that name none.")
	}), "For the events of this file that do not say otherwise.")
};
/** Maps by name, merged over the files of a plan. */
const merged = {
	owners: key(map(object("an owner", {
		name: key(text, "Name of the person or team."),
		roles: key(list(choice(...roles)), "What they are to the plan."),
		role: key(choice(...roles), "The one role."),
		github: key(text, "GitHub handle, for CODEOWNERS."),
		contact: key(text, "How to reach them."),
		description: key(text, "What they look after.")
	})), "People and teams."),
	useCases: key(map(object("a use case", {
		name: key(text, "Its name."),
		description: key(text, "What the data is used for."),
		requirement: key(choice(...requirements), "Where the requirement comes from."),
		goal: key(choice(...goals), "The goal that it serves."),
		outcomes: key(list(object("an outcome", {
			description: key(text, "What is better then."),
			stakeholders: key(list(id("owners")), "Owners who have an interest in it."),
			kpis: key(list(id("kpis")), "KPIs that show it.")
		})), "What comes of it.")
	})), "What the data is for."),
	kpis: key(map(object("a KPI", {
		name: key(text, "Its name."),
		description: key(text, "What it measures."),
		unit: key(text, "Its unit."),
		target: key(any, "The value to reach."),
		owner: key(id("owners"), "Who answers for it.")
	})), "What is measured."),
	sources: key(map(object("a source", {
		name: key(text, "Its name."),
		type: key(text, "Its kind, which picks the code that its event pages show: javascript, react-native, node, ios, android, flutter, python, ruby, php, go, java, dotnet, http, …"),
		description: key(text, "What it is."),
		owner: key(id("owners"), "Who answers for it."),
		repository: key(text, "Where its code is."),
		enforcement: key(enforcement, "What happens to an event of it that violates the plan.")
	})), "Where data comes from."),
	destinations: key(map(object("a destination", {
		name: key(text, "Its name."),
		type: key(destinationType, "Its kind, which picks the limits that apply: ga4, braze, snowflake, …"),
		description: key(text, "What it is."),
		owner: key(id("owners"), "Who answers for it."),
		sources: key(list(id("sources")), "The sources that it takes from. Absent: all."),
		allowPersonal: key(flag, "`true`: personal data may go here.")
	})), "Where data goes."),
	identifiers: key(map(object("an identifier", {
		entity: key(text, "What it identifies: user, account, device, …"),
		collection: key(text, "The collection that it belongs to."),
		format: key(text, "Its format: `uuid`, …"),
		aliases: key(list(text), "Other names that it goes by."),
		description: key(text, "What it is.")
	})), "Every id by name."),
	properties: key(properties, "The property library, for `$ref: \"#/properties/NAME\"`."),
	common: key(properties, "Properties that every event carries."),
	bundles: key(map(object("a bundle", {
		description: key(text, "What its properties have in common."),
		properties: key(properties, "What it carries.")
	})), "Sets of properties that events share, by `include`."),
	schemas: key(properties, "Shared object types, for `$ref: \"#/schemas/NAME\"`."),
	traits: key(object("`traits`", {
		user: key(traits, "What is known of a person: a map of traits, or the longer form with `properties`."),
		group: key(traits, "What is known of an account: a map of traits, or the longer form with `properties`.")
	}), "What is known of people and accounts."),
	events: key(map(event), "The events by name.")
};
/** Lists, put one behind the other. */
const lists = {
	migrations: key(list(object("a migration", {
		from: key(object("the origin of a migration", {
			system: key(text, "The older system."),
			event: key(text, "The event's name there.")
		}), "What it is re-routed from."),
		to: key(id("events"), "The event that takes over."),
		properties: key(map(text), "Old name → path of the property here."),
		status: key(choice(...migrationStatuses), "How far it is."),
		backfill: key(flag, "Whether old data is filled in.")
	})), "What is re-routed from an older implementation."),
	removed: key(list(object("a removed event", {
		event: key(text, "Its name, which must not come back with a new meaning."),
		on: key(date, "When it was removed."),
		reason: key(text, "Why.")
	}, ["event"])), "Retired events.")
};
/** A plan file. */
const planFile = object("a plan", {
	...single,
	...perFile,
	...merged,
	...lists
});

// src/plan/registries.ts
/** The things of a map, each made from its place. */
function registry(places, make) {
	return new Map([...places].map(([id, cursor]) => [id, make(id, cursor)]));
}
/** @param nowhere the origin of a plan that has no `plan:` */
function toInfo(cursor, nowhere) {
	return {
		at: cursor?.at ?? nowhere,
		name: cursor?.text("name") ?? null,
		version: cursor?.text("version") ?? null,
		description: cursor?.text("description") ?? null,
		unplanned: cursor?.choice("unplanned", unplannedPolicies) ?? "allow",
		enforcement: cursor?.choice("enforcement", enforcements) ?? null,
		reviewedOn: cursor?.text("reviewedOn") ?? null
	};
}
function toOwnership(cursor) {
	const model = cursor?.choice("model", ownershipModels) ?? null;
	if (cursor === null || model === null) return null;
	return {
		at: cursor.at,
		model,
		wrangler: cursor.text("wrangler")
	};
}
function toFunnel(cursor) {
	const steps = cursor?.items().flatMap((item) => typeof item.value === "string" ? [item.value] : []) ?? [];
	if (cursor === null || steps.length === 0) return {
		steps: defaultFunnel,
		at: null
	};
	return {
		steps,
		at: cursor.at
	};
}
function toOwner(id, cursor) {
	const named = [...cursor.texts("roles"), cursor.text("role")];
	return {
		id,
		at: cursor.at,
		name: cursor.text("name"),
		roles: roles.filter((role) => named.includes(role)),
		github: cursor.text("github"),
		contact: cursor.text("contact"),
		description: cursor.text("description")
	};
}
function toUseCase(id, cursor) {
	const outcomes = cursor.get("outcomes")?.items() ?? [];
	return {
		id,
		at: cursor.at,
		name: cursor.text("name"),
		description: cursor.text("description"),
		requirement: cursor.choice("requirement", requirements),
		goal: cursor.choice("goal", goals),
		outcomes: outcomes.map((outcome) => ({
			at: outcome.at,
			description: outcome.text("description"),
			stakeholders: outcome.texts("stakeholders"),
			kpis: outcome.texts("kpis")
		}))
	};
}
function toKpi(id, cursor) {
	return {
		id,
		at: cursor.at,
		name: cursor.text("name"),
		description: cursor.text("description"),
		unit: cursor.text("unit"),
		target: cursor.get("target")?.value ?? null,
		owner: cursor.text("owner")
	};
}
function toSource(id, cursor) {
	return {
		id,
		at: cursor.at,
		name: cursor.text("name"),
		type: cursor.text("type"),
		description: cursor.text("description"),
		owner: cursor.text("owner"),
		repository: cursor.text("repository"),
		enforcement: cursor.choice("enforcement", enforcements)
	};
}
function toDestination(id, cursor) {
	return {
		id,
		at: cursor.at,
		name: cursor.text("name"),
		type: cursor.text("type"),
		description: cursor.text("description"),
		owner: cursor.text("owner"),
		sources: Array.isArray(cursor.get("sources")?.value) ? cursor.texts("sources") : null,
		allowPersonal: cursor.flag("allowPersonal") ?? false
	};
}
function toIdentifier(name, cursor) {
	return {
		name,
		at: cursor.at,
		entity: cursor.text("entity"),
		collection: cursor.text("collection"),
		format: cursor.text("format"),
		aliases: cursor.texts("aliases"),
		description: cursor.text("description")
	};
}
/** Alias → name of its identifier; of two that claim one alias the first has it. */
function aliasesOf(identifiers) {
	const aliases = /* @__PURE__ */ new Map();
	for (const { name, aliases: own } of identifiers.values()) for (const alias of own) if (!aliases.has(alias)) aliases.set(alias, name);
	return aliases;
}
function toMigration(cursor) {
	const from = cursor.get("from");
	return {
		at: cursor.at,
		from: {
			system: from?.text("system") ?? null,
			event: from?.text("event") ?? null
		},
		to: cursor.text("to"),
		properties: textMap(cursor.get("properties")),
		status: cursor.choice("status", migrationStatuses),
		backfill: cursor.flag("backfill") ?? false
	};
}
function toRemoved(cursor) {
	const event = cursor.text("event");
	if (event === null) return [];
	return [{
		at: cursor.at,
		event,
		on: cursor.text("on"),
		reason: cursor.text("reason")
	}];
}
function textMap(cursor) {
	const entries = cursor?.entries() ?? [];
	return new Map(entries.flatMap(([key, { value }]) => typeof value === "string" ? [[key, value]] : []));
}

// src/plan/event.ts
function toEvent({ id, key, cursor, defaults }, context) {
	const include = cursor.texts("include");
	const payload = context.bodies.payload(cursor, context.shared(include));
	const unplanned = cursor.choice("unplanned", unplannedPolicies) ?? context.unplanned;
	const owner = cursor.text("owner");
	return {
		id,
		key,
		at: cursor.at,
		name: cursor.text("name") ?? key,
		type: cursor.choice("type", eventTypes) ?? "track",
		...statusOf(cursor),
		...plainTexts(cursor),
		owner: owner ?? defaults?.text("owner") ?? null,
		ownerInherited: owner === null && defaults?.text("owner") !== null && defaults !== null,
		kpis: cursor.texts("kpis"),
		useCases: cursor.texts("useCases"),
		...flowOf(cursor, defaults, context.registries),
		include,
		usedBy: usagesOf(cursor.get("usedBy")),
		links: linksOf(cursor.get("links")),
		names: namesOf(cursor.get("names")),
		tags: cursor.texts("tags"),
		internal: cursor.flag("internal") ?? false,
		body: context.bodies.body(payload, unplanned),
		variants: variantsOf(cursor.get("variants"), payload, unplanned, context.bodies),
		examples: (cursor.get("examples")?.items() ?? []).map(({ at, value }) => ({
			at,
			value
		}))
	};
}
function plainTexts(cursor) {
	return {
		version: cursor.text("version"),
		renamedFrom: cursor.text("renamedFrom"),
		description: cursor.text("description"),
		champion: cursor.text("champion"),
		trigger: cursor.text("trigger"),
		stage: cursor.text("stage"),
		upgrade: cursor.text("upgrade"),
		addedOn: cursor.text("addedOn"),
		reviewedOn: cursor.text("reviewedOn")
	};
}
/** `deprecated` says the status where the event does not. */
function statusOf(cursor) {
	const deprecated = deprecationOf(cursor.get("deprecated"));
	return {
		status: cursor.choice("status", statuses) ?? (deprecated ? "deprecated" : "active"),
		deprecated
	};
}
function flowOf(cursor, defaults, registries) {
	const from = declared(cursor.get("sources")) ?? declared(defaults?.get("sources") ?? null);
	const to = declared(cursor.get("destinations")) ?? declared(defaults?.get("destinations") ?? null);
	const sources = sourcesOf(from, registries);
	return {
		sources,
		sourcesDeclared: from !== null,
		destinations: destinationsOf(to, sources, from !== null, registries),
		destinationsDeclared: to !== null
	};
}
function linksOf(cursor) {
	return (cursor?.items() ?? []).flatMap((item) => {
		const url = item.text("url");
		return url === null ? [] : [{
			at: item.at,
			title: item.text("title") ?? url,
			url
		}];
	});
}
function namesOf(cursor) {
	return new Map((cursor?.entries() ?? []).map(([destination, names]) => {
		const event = typeof names.value === "string" ? names.value : names.text("event");
		return [destination, {
			at: names.at,
			event,
			properties: textMap(names.get("properties"))
		}];
	}));
}
function variantsOf(cursor, payload, unplanned, bodies) {
	return new Map((cursor?.entries() ?? []).map(([source, place]) => {
		const { payload: own, without } = bodies.variant(payload, place);
		return [source, {
			at: place.at,
			source,
			trigger: place.text("trigger"),
			without,
			body: bodies.body(own, unplanned)
		}];
	}));
}
/** @param nowhere stands for a set that the plan does not have */
function toTraits(kind, merged, nowhere, context) {
	const field = (key) => merged.fields.get(key) ?? null;
	const value = (key) => {
		const text = field(key)?.value;
		return typeof text === "string" ? text : null;
	};
	const from = declared(field("sources"));
	const sources = merged.at === null ? [] : sourcesOf(from, context.registries);
	const to = declared(field("destinations"));
	const unplanned = unplannedPolicies.find((policy) => policy === value("unplanned")) ?? context.unplanned;
	const body = context.bodies.body(context.bodies.bare(merged.at ?? nowhere, merged.traits), unplanned);
	return {
		kind,
		at: merged.at?.at ?? null,
		owner: value("owner"),
		trigger: value("trigger"),
		sources,
		destinations: merged.at === null ? [] : destinationsOf(to, sources, from !== null, context.registries),
		body
	};
}

// src/plan/resolve.ts
/** Finds what a `$ref` means. What leads out of the plan is refused; nothing is ever fetched. */
var ReferenceResolver = class {
	/** the files that references lead into by their names */
	entered = /* @__PURE__ */ new Set();
	#shared;
	#documents;
	#problems;
	constructor(shared, documents, problems) {
		this.#shared = shared;
		this.#documents = documents;
		this.#problems = problems;
	}
	/** The target of `reference` at `cursor`; null where there is none, which is then reported. */
	resolve(reference, cursor, scope) {
		const target = this.#find(reference, cursor, scope);
		if (target === null) return null;
		const open = scope.frames.findLastIndex((frame) => frame.id === target.id);
		if (open === -1) return target;
		if (scope.frames[open]?.depth === scope.depth) return this.#refuse(cursor, "refLoop", say`${reference} leads back to itself and says nothing. Write the definition.`);
		if (target.cuts || scope.frames.slice(open).some((frame) => !frame.id.startsWith("properties/"))) return target;
		const message = say`${reference} contains itself; only ${"schemas"} may. Move it there, and refer to ${`#/schemas/${target.name}`}.`;
		return this.#refuse(cursor, "refCycle", message);
	}
	#find(reference, cursor, scope) {
		if (reference.startsWith("plan:#")) return this.#native(reference.slice(5), cursor);
		if (scope.raw === null) return this.#native(reference, cursor);
		const root = scope.raw.root;
		const own = root.text("$id") ?? root.text("id");
		const local = own !== null && reference.startsWith(`${own.replace(/#$/, "")}#`) ? reference.slice(reference.indexOf("#")) : reference;
		if (local.startsWith("#")) return this.#inDocument(local.slice(1), reference, cursor, scope.raw);
		return this.#inFile(reference, cursor);
	}
	/** `#/properties/NAME` or `#/schemas/NAME` */
	#native(reference, cursor) {
		const [, section, rest] = /^#\/(properties|schemas)\/(.*)$/s.exec(reference) ?? [];
		if (section === void 0 || rest === void 0) return this.#badForm(reference, cursor);
		const places = section === "schemas" ? this.#shared.schemas : this.#shared.properties;
		const written = segments(`/${rest}`).join("/");
		const name = [written, decoded(written)].find((name) => places.has(name));
		if (name === void 0) {
			const near = nearest(written, places.keys());
			const elsewhere = (near ?? (section === "schemas" ? this.#shared.properties : this.#shared.schemas).has(written)) === true ? `#/${section === "schemas" ? "properties" : "schemas"}/${written}` : null;
			const suggestion = near !== null ? `#/${section}/${near}` : elsewhere;
			const message = say`No ${written} in the plan's ${section}.`;
			return this.#refuse(cursor, "refMissing", [...message, ...orElse(suggestion, "Define it there, or correct the name.")], suggestion);
		}
		const kind = section === "schemas" ? "schema" : "library";
		const found = places.get(name);
		return {
			id: `${section}/${name}`,
			name,
			cursor: found,
			shared: {
				kind,
				name
			},
			raw: null,
			cuts: kind === "schema"
		};
	}
	#badForm(reference, cursor) {
		if (isRemote(reference)) return this.#remote(reference, cursor);
		if (!reference.startsWith("#")) {
			const fragment = /#\/(?:properties|schemas)\/[^/]+$/.exec(reference)?.[0] ?? null;
			const message = say`${reference} points to a file. The files of a plan are one: write ${"#/properties/NAME"} or ${"#/schemas/NAME"}; nothing outside the plan is read.`;
			return this.#refuse(cursor, "refFile", message, fragment);
		}
		const message = say`Unexpected ${reference}, expected ${"#/properties/NAME"} or ${"#/schemas/NAME"}. Move what several places share there.`;
		return this.#refuse(cursor, "refForm", message);
	}
	#remote(reference, cursor) {
		const message = say`${reference} is outside the plan and is never fetched. Copy what you need into the plan, and refer to it there.`;
		return this.#refuse(cursor, "refRemote", message);
	}
	/** A JSON pointer or an anchor in the JSON Schema document itself. */
	#inDocument(fragment, reference, cursor, raw) {
		const path = decoded(fragment);
		const found = path === "" || path.startsWith("/") ? follow(raw.root, path) : anchor(raw.root, path);
		if (found === null) {
			const message = say`${reference} points to nothing in this schema. Correct it, or define it under ${"$defs"}.`;
			return this.#refuse(cursor, "refMissing", message);
		}
		const name = segments(found.pointer.slice(raw.root.pointer.length)).at(-1) ?? "root";
		return {
			id: `${found.file.path}#${found.pointer}`,
			name,
			cursor: found,
			shared: null,
			raw,
			cuts: true
		};
	}
	/** `other.json#/…`, beside the file that says so. */
	#inFile(reference, cursor) {
		if (isRemote(reference)) return this.#remote(reference, cursor);
		const [path = "", fragment = ""] = reference.split("#");
		const target = posix.normalize(posix.join(posix.dirname(cursor.file.path), decoded(path)));
		const file = this.#documents.get(target);
		if (file === void 0 || file.document.value === void 0) {
			const message = say`${reference} is no file of this plan. Files outside the plan are never read; copy it into the plan.`;
			return this.#refuse(cursor, "refFile", message);
		}
		this.entered.add(target);
		const root = new Cursor({
			...file,
			toDocument: (pointer) => pointer
		}, "", file.document.value);
		const dialect = dialectOf(root.text("$schema")) ?? "2020-12";
		return this.#inDocument(fragment, reference, cursor, {
			root,
			dialect
		});
	}
	#refuse(cursor, messageId, message, suggestion = null) {
		const at = cursor.get("$ref")?.at ?? cursor.at;
		this.#problems.add("reference-resolves", messageId, message, at, suggestion);
		return null;
	}
};
function orElse(suggestion, otherwise) {
	return suggestion === null ? [` ${otherwise}`] : [
		" Did you mean ",
		code(suggestion),
		"?"
	];
}
function isRemote(reference) {
	return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(reference);
}
/** Percent escapes undone where they are right. */
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function follow(root, path) {
	let cursor = root;
	for (const segment of segments(path)) {
		cursor = Array.isArray(cursor?.value) ? cursor.items()[Number(segment)] ?? null : cursor?.get(segment) ?? null;
		if (cursor === null) return null;
	}
	return cursor;
}
function anchor(root, name) {
	const stack = [root];
	for (let cursor = stack.pop(); cursor; cursor = stack.pop()) {
		if (cursor.text("$anchor") === name || cursor.text("$id") === `#${name}`) return cursor;
		stack.push(...cursor.items(), ...cursor.entries().map(([, child]) => child));
	}
	return null;
}

// src/plan/build.ts
/** The model of a plan. */
function buildPlan({ merged, events, files, nowhere, problems }) {
	const { maps, singles, lists } = merged;
	const info = toInfo(singles.plan, nowhere);
	const identifiers = registry(maps.identifiers, toIdentifier);
	const registries = {
		sources: registry(maps.sources, toSource),
		destinations: registry(maps.destinations, toDestination)
	};
	const resolver = new ReferenceResolver(maps, files, problems);
	const expander = new Expander(resolver, problems);
	const names = {
		identifiers,
		aliases: aliasesOf(identifiers)
	};
	const bodies = new BodyBuilder(expander, problems, names);
	const shared = new SharedReader(expander, names);
	const context = {
		registries,
		bodies,
		unplanned: info.unplanned,
		shared: (include) => sharedProperties(merged, include)
	};
	const placeless = new Cursor(placelessFile(files, nowhere), "", {});
	return {
		plan: {
			info,
			...registries,
			identifiers,
			ownership: toOwnership(singles.ownership),
			funnel: toFunnel(singles.funnel),
			owners: registry(maps.owners, toOwner),
			useCases: registry(maps.useCases, toUseCase),
			kpis: registry(maps.kpis, toKpi),
			library: shared.properties("properties/", maps.properties),
			common: shared.properties("", maps.common),
			bundles: registry(maps.bundles, (name, cursor) => shared.bundle(name, cursor)),
			schemas: registry(maps.schemas, (name, cursor) => shared.schema(name, cursor)),
			traits: {
				user: toTraits("user", merged.traits.user, placeless, context),
				group: toTraits("group", merged.traits.group, placeless, context)
			},
			events: new Map(events.map((event) => [event.id, toEvent(event, context)])),
			migrations: lists.migrations.map(toMigration),
			removed: lists.removed.flatMap(toRemoved)
		},
		entered: resolver.entered,
		definitions: expander.spent
	};
}
/** What an event carries besides its own: its bundles in order, then what is common. */
function sharedProperties({ maps }, include) {
	return [...include.flatMap((name) => {
		const entries = maps.bundles.get(name)?.get("properties")?.entries();
		return entries ? [{
			kind: "bundle",
			name,
			entries
		}] : [];
	}), {
		kind: "common",
		name: "",
		entries: [...maps.common]
	}];
}
/** Reads what is shared as things of their own. */
var SharedReader = class {
	#expander;
	#names;
	constructor(expander, names) {
		this.#expander = expander;
		this.#names = names;
	}
	/** @param prefix what the references to them start with; none can be referred to where it is empty */
	properties(prefix, places) {
		return registry(places, (name, cursor) => this.#property(name, cursor, name, prefix));
	}
	bundle(name, cursor) {
		const places = new Map(cursor.get("properties")?.entries() ?? []);
		return {
			name,
			at: cursor.at,
			description: cursor.text("description"),
			properties: this.properties("", places)
		};
	}
	schema(name, cursor) {
		const definition = this.#property(name, cursor, "", "schemas/");
		return {
			name,
			at: cursor.at,
			description: definition.description,
			definition
		};
	}
	#property(name, cursor, path, prefix) {
		const defs = new Defs();
		const frames = prefix === "" ? [] : [{
			id: prefix + name,
			depth: 0
		}];
		const definition = this.#expander.expand(cursor, {
			...native(defs),
			frames
		});
		const context = {
			...this.#names,
			defs: defs.schemas(this.#expander)
		};
		return toProperty(name, definition, path, definition.required ?? false, context);
	}
};
function placelessFile(files, { file }) {
	const same = (pointer) => pointer;
	return {
		path: file,
		value: {},
		document: files.get(file)?.document ?? parseSource({
			path: file,
			text: ""
		}),
		toDocument: same,
		toNative: same
	};
}

// src/plan/cross-checks.ts
/** What is wrong between keys that are right each on its own. */
function crossCheck(merged, problems) {
	const { ownership } = merged.singles;
	if (ownership?.text("model") === "wrangler" && !ownership.has("wrangler")) {
		const message = say`The model ${"wrangler"} needs ${"wrangler"}: the id of the owner who keeps the standard.`;
		problems.add("plan-shape", "missingKey", message, ownership.at);
	}
	for (const event of merged.maps.events.values()) crossCheckEvent(event, problems);
}
function crossCheckEvent(event, problems) {
	const status = event.text("status");
	const deprecated = event.get("deprecated");
	if (deprecated !== null && deprecated.value !== false && status !== null && status !== "deprecated") {
		const message = say`The event is ${"deprecated"} here and ${status} by its ${"status"}. Remove one of them.`;
		problems.add("plan-shape", "statusContradicts", message, deprecated.at);
	}
	const properties = event.get("properties");
	const schema = event.get("schema");
	if (schema !== null) checkRawRequired(schema, problems);
	if (properties !== null && schema !== null) {
		const message = say`An event has ${"properties"} or ${"schema"}, not both; the schema holds. Put the properties into it.`;
		problems.add("plan-shape", "propertiesAndSchema", message, properties.at);
	}
}
/** Walks the native properties of files: `values` beside `enum`, and required names that no property has. */
function crossCheckProperties(files, problems) {
	const open = files.map((file) => new Cursor(file, "", file.value));
	for (let cursor = open.pop(); cursor !== void 0; cursor = open.pop()) {
		checkValues(cursor, problems);
		checkRequired(cursor, problems);
		for (const [key, child] of cursor.entries()) if (!data.has(key)) open.push(child);
		open.push(...cursor.items());
	}
}
/** Keys whose values are data or speak another language. */
const data = /* @__PURE__ */ new Set([
	"examples",
	"example",
	"default",
	"const",
	"enum",
	"schema",
	"target",
	"value"
]);
function checkValues(cursor, problems) {
	const values = cursor.get("values");
	if (!Array.isArray(values?.value) || !Array.isArray(cursor.get("enum")?.value)) return;
	const message = say`A property has ${"values"} or ${"enum"}, not both; the ${"values"} hold. Remove ${"enum"}.`;
	problems.add("plan-shape", "valuesAndEnum", message, cursor.get("enum").at);
}
/** In a JSON Schema document only where nothing else in the same object can say what the name stands for. */
function checkRawRequired(document, problems) {
	const open = [document];
	for (let schema = open.pop(); schema !== void 0; schema = open.pop()) {
		const { value } = schema;
		if (!isObject(value)) continue;
		if (!namesElsewhere.some((key) => Object.hasOwn(value, key))) checkRequired(schema, problems);
		for (const [key, child] of schema.entries()) if (!isInPlace(key)) open.push(...schemasIn(key, child));
	}
}
const namesElsewhere = [
	"$ref",
	"$dynamicRef",
	"allOf",
	"anyOf",
	"oneOf",
	"if",
	"patternProperties"
];
function checkRequired(cursor, problems) {
	const properties = cursor.get("properties");
	const required = cursor.get("required");
	if (!isObject(properties?.value) || !Array.isArray(required?.value) || cursor.has("$ref")) return;
	for (const item of required.items()) {
		if (typeof item.value !== "string" || properties.has(item.value)) continue;
		const message = say`${item.value} is required and is no property here. Add it to ${"properties"}, or correct the name.`;
		problems.add("no-unknown-key", "requiredUnknown", message, item.at);
	}
}

// src/plan/merge.ts
const mapKeys = [
	"owners",
	"useCases",
	"kpis",
	"sources",
	"destinations",
	"identifiers",
	"properties",
	"common",
	"bundles",
	"schemas",
	"events"
];
const singleKeys = [
	"plan",
	"ownership",
	"funnel"
];
const listKeys = ["migrations", "removed"];
/** Puts files together in their order; a name that comes twice is reported at the later place. */
function mergeFiles(files, problems) {
	const roots = files.map((file) => new Cursor(file, "", file.value));
	const sections = (key) => roots.flatMap((root) => root.get(key) ?? []);
	const mapOf = (key) => mergeEntries(sections(key).flatMap((section) => section.entries()), problems);
	const singleOf = (key) => {
		return mergeEntries(sections(key).map((section) => [key, section]), problems).get(key) ?? null;
	};
	const traits = (kind) => mergeTraits(sections("traits").flatMap((section) => section.get(kind) ?? []), problems);
	return {
		maps: record(mapKeys, mapOf),
		singles: record(singleKeys, singleOf),
		lists: record(listKeys, (key) => sections(key).flatMap((section) => section.items())),
		traits: {
			user: traits("user"),
			group: traits("group")
		},
		defaults: new Map(sections("defaults").map((section) => [section.file.path, section]))
	};
}
function record(keys, make) {
	return Object.fromEntries(keys.map((key) => [key, make(key)]));
}
function mergeEntries(entries, problems) {
	const merged = /* @__PURE__ */ new Map();
	for (const [name, cursor] of entries) {
		const earlier = merged.get(name);
		if (earlier === void 0) merged.set(name, cursor);
		else reportDuplicate(name, cursor, earlier, problems);
	}
	return merged;
}
function reportDuplicate(name, later, earlier, problems) {
	const message = say`${name} is already defined in ${placeOf(earlier)}. Rename one of them, or put both together.`;
	problems.add("duplicate-name", "duplicateName", message, later.at);
}
function placeOf(cursor) {
	const { file, pointer } = cursor.at;
	const { line, column } = cursor.file.document.place(pointer);
	return { place: {
		text: `${file}:${line}:${column}`,
		file,
		line
	} };
}
function mergeTraits(sets, problems) {
	const traits = [];
	const fields = [];
	for (const set of sets) if (!isTraitSet(set.value)) traits.push(...set.entries());
	else {
		traits.push(...set.get("properties")?.entries() ?? []);
		fields.push(...set.entries().filter(([key]) => key !== "properties"));
	}
	return {
		at: sets.find((set) => isObject(set.value)) ?? null,
		traits: mergeEntries(traits, problems),
		fields: mergeEntries(fields, problems)
	};
}

// src/plan/event-places.ts
/**
* Gives each event its id: its name. Where events of different types share a name, the one whose key it is has it (else
* the first), the others go by their keys. Two of one type are one name defined twice.
*/
function placeEvents({ maps, defaults }, problems) {
	const places = [...maps.events].map(([key, cursor]) => {
		return {
			key,
			cursor,
			name: cursor.text("name") ?? key,
			type: cursor.text("type") ?? "track",
			defaults: defaults.get(cursor.file.path) ?? null
		};
	});
	const owners = /* @__PURE__ */ new Map();
	for (const { key, name } of places) if (key === name || !owners.has(name)) owners.set(name, key);
	const seen = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Set();
	return places.flatMap((place) => {
		const { key, cursor, name, type } = place;
		const identity = JSON.stringify([name, type]);
		const earlier = seen.get(identity);
		if (earlier !== void 0) {
			reportDuplicate(name, cursor.get("name") ?? cursor, earlier.cursor, problems);
			return [];
		}
		seen.set(identity, place);
		let id = owners.get(name) === key ? name : key;
		while (ids.has(id)) id = `${id} (${type})`;
		ids.add(id);
		return [{
			id,
			key,
			cursor,
			defaults: place.defaults
		}];
	});
}

// src/formats/json-schema.ts
/** Keys that a JSON Schema of an event has and a plan file has not. */
const telling = [
	"$defs",
	"$id",
	"additionalProperties",
	"allOf",
	"anyOf",
	"definitions",
	"oneOf",
	"required",
	"type"
];
/**
* One JSON Schema document per file, each the payload of one event. `title`, else the file's name, is the event's name;
* `description` is its description. References to other files of the plan's folder are followed.
*/
const jsonSchemaFormat = {
	id: "json-schema",
	detects: (documents) => {
		const read = documents.filter((document) => document.value !== void 0);
		return read.length > 0 && read.every(({ format, value }) => format === "json" && isSchema(value));
	},
	view: ({ path, value }) => {
		if (!isObject(value)) return {
			value: value ?? null,
			toDocument: same$1,
			toNative: same$1
		};
		const name = nameOf(path, value);
		const schema = pointer("events", name, "schema");
		const event = { schema: value };
		const description = own(value, "description");
		if (typeof description === "string") event["description"] = description;
		return {
			value: { events: objectFrom([[name, event]]) },
			toNative: (inner) => schema + inner,
			toDocument: (native) => {
				if (native.startsWith(schema)) return native.slice(schema.length);
				return native === join$2(pointer("events", name), "description") ? "/description" : "";
			}
		};
	}
};
const same$1 = (inner) => inner;
function isSchema(value) {
	if (!isObject(value)) return false;
	const draft = own(value, "$schema");
	if (typeof draft === "string" && /json-schema\.org/.test(draft)) return true;
	return telling.some((key) => Object.hasOwn(value, key)) && !Object.hasOwn(value, "events");
}
function nameOf(path, schema) {
	const title = own(schema, "title");
	if (typeof title === "string" && title.trim() !== "") return title;
	return posix.basename(path).replace(/(?:\.schema)?\.json$/i, "");
}

// src/formats/native.ts
const same = (pointer) => pointer;
/** Waymark's own format, as its reference page has it. */
const nativeFormat = {
	id: "native",
	detects: () => true,
	view: ({ value }) => ({
		value: value ?? null,
		toDocument: same,
		toNative: same
	})
};

// src/formats/registry.ts
/** Every format; where none is asked for, the first that knows its files reads them. */
const formats = [jsonSchemaFormat, nativeFormat];
/** The format of this id, or the one that the files are in; null where there is no such id. */
function formatOf(id, documents) {
	return formats.find((format) => id === null ? format.detects(documents) : format.id === id) ?? null;
}

// src/plan/files.ts
/** How many files a plan can hold. */
const fileLimit = 5e3;
/** Whether a file below a plan's folder belongs to the plan. */
function isPlanFile(path) {
	return /\.(?:ya?ml|json)$/i.test(path);
}
/** Parses the files of a plan in name order, and tells what is wrong with each. */
function loadFiles({ files, unreadable }, format, problems, parsed = /* @__PURE__ */ new Map()) {
	for (const { path, reason } of unreadable) problems.add("file-readable", "unreadable", say`${name(path)} ${[reason]}.`, {
		file: path,
		pointer: ""
	});
	const wanted = files.filter(({ path }) => isPlanFile(path)).sort((a, b) => a.path < b.path ? -1 : 1);
	const tooMany = wanted[fileLimit];
	if (tooMany) {
		const message = say`A plan can hold ${fileLimit} files; this one and those after it were not read. Put several into one.`;
		problems.add("file-limits", "files", message, {
			file: tooMany.path,
			pointer: ""
		});
	}
	const documents = wanted.slice(0, fileLimit).map((file) => {
		const known = parsed.get(file.path);
		return known?.text === file.text ? known : parseSource(file);
	});
	const reader = formatOf(format, documents);
	if (reader === null) {
		const known = englishList(formats.map(({ id }) => id), "or");
		throw new UsageError(`Unknown plan format ${JSON.stringify(format)}, expected ${known}.`);
	}
	for (const document of documents) report(document, problems);
	return {
		files: documents.map((document) => ({
			path: document.path,
			document,
			...reader.view(document)
		})),
		documents: new Map(documents.map((document) => [document.path, document]))
	};
}
function report(document, problems) {
	const { path, value, errors } = document;
	for (const { rule, messageId, message, range, suggestion } of errors) {
		const pointer = document.pointerAt(range[0]);
		problems.add(rule, messageId, message, {
			file: path,
			pointer,
			range
		}, suggestion);
	}
	const shape = (messageId, message) => problems.add("plan-shape", messageId, message, {
		file: path,
		pointer: ""
	});
	if (errors.length === 0 && (value === void 0 || value === null)) shape("emptyFile", say`The file is empty. Write a plan's keys in it, such as ${"events"}, or delete it.`);
	else if (value !== void 0 && !isObject(value)) shape("notAMap", say`Expected a map with a plan's keys, such as ${"events"}.`);
}

// src/plan/ids.ts
const nouns = {
	owners: "owner",
	kpis: "KPI",
	useCases: "use case",
	sources: "source",
	destinations: "destination",
	identifiers: "identifier",
	bundles: "bundle",
	events: "event"
};
/**
* Reports ids that lead nowhere. Where a plan has no such registry an id is just a label; but a bundle that is not there
* would take properties away in silence.
*/
function checkIds(uses, registries, problems) {
	for (const { registry, id, cursor } of uses) {
		const known = registries[registry];
		if (known.has(id) || known.size === 0 && registry !== "bundles") continue;
		const near = nearest(id, known);
		const advice = near === null ? [" Define it, or correct the id."] : [
			" Did you mean ",
			code(near),
			"?"
		];
		const message = say`No ${[nouns[registry]]} ${id} in the plan's ${registry}.`;
		problems.add("reference-resolves", `${registry}Missing`, [...message, ...advice], cursor.at, near);
	}
}
/** What a property of an event or a trait set names: `replacedBy`, by path or by a neighbour's name. */
function checkReplacements(plan, eventNames, problems) {
	for (const event of plan.events.values()) {
		const { deprecated } = event;
		if (deprecated?.replacedBy && !eventNames.has(deprecated.replacedBy)) missing("event", deprecated.replacedBy, eventNames, deprecated.at, problems);
		checkProperties(event.body.properties, problems);
	}
	for (const set of [plan.traits.user, plan.traits.group]) checkProperties(set.body.properties, problems);
}
function checkProperties(properties, problems) {
	const all = walkProperties(properties);
	const deprecated = all.filter((property) => property.deprecated?.replacedBy);
	if (deprecated.length === 0) return;
	const known = namesIn(all);
	for (const property of deprecated) {
		const { replacedBy, at } = property.deprecated;
		if (property.via.length > 0 || known.has(replacedBy)) continue;
		missing("property", replacedBy, known, at, problems);
	}
}
const namesIn = (all) => new Set(all.flatMap(({ name, path }) => [name, path]));
/** What parts of an event say of its other parts: names in destinations of its properties, variants of its sources. */
function checkEventParts({ events, sources }, problems) {
	for (const event of events.values()) {
		checkNames(event, problems);
		for (const variant of event.variants.values()) {
			if (sources.size > 0 && !sources.has(variant.source) || !event.sourcesDeclared || event.sources.some(({ id }) => id === variant.source)) continue;
			const message = say`The event does not come from ${variant.source}, so nothing follows this variant. Add the source to ${"sources"}, or remove the variant.`;
			problems.add("reference-resolves", "variantSource", message, variant.at);
		}
	}
}
function checkNames(event, problems) {
	const { names } = event;
	if (names.size === 0) return;
	const known = namesIn(bodiesOf(event).flatMap(({ properties }) => walkProperties(properties)));
	for (const { at, properties } of names.values()) for (const name of properties.keys()) {
		if (known.has(name)) continue;
		const near = nearest(name, known);
		const advice = near === null ? [" Correct the name."] : [
			" Did you mean ",
			code(near),
			"?"
		];
		const place = {
			file: at.file,
			pointer: join$2(`${at.pointer}/properties`, name)
		};
		problems.add("reference-resolves", "namedProperty", [...say`The event has no property ${name} that could have another name there.`, ...advice], place, near);
	}
}
function missing(noun, name, known, at, problems) {
	const near = nearest(name, known);
	const advice = near === null ? [" Correct the name, or define it."] : [
		" Did you mean ",
		code(near),
		"?"
	];
	const message = say`No ${[noun]} ${name} to replace this.`;
	const pointer = `${at.pointer}/replacedBy`;
	problems.add("reference-resolves", "replacementMissing", [...message, ...advice], {
		...at,
		pointer
	}, near);
}
/** The property paths that a migration maps to. */
function checkMigrations(migrations, pathsOf, problems) {
	for (const migration of migrations) {
		const event = migration.text("to");
		const paths = event === null ? null : pathsOf(event);
		if (event === null || paths === null) continue;
		for (const [, { value, at }] of migration.get("properties")?.entries() ?? []) {
			if (typeof value !== "string" || paths.has(value)) continue;
			const near = nearest(value, paths);
			const advice = near === null ? [" Correct the name."] : [
				" Did you mean ",
				code(near),
				"?"
			];
			problems.add("reference-resolves", "propertyMissing", [...say`${event} has no property ${value}.`, ...advice], at, near);
		}
	}
}

// src/plan/object-at.ts
const registries = {
	owners: "owner",
	useCases: "use-case",
	kpis: "kpi",
	sources: "source",
	destinations: "destination",
	identifiers: "identifier",
	common: "common",
	bundles: "bundle",
	schemas: "schema"
};
/** The object that a place of the plan belongs to, in the words of `model/object-id.ts`. */
function objectAt({ file: path, pointer }, files, eventIdAt) {
	const file = files.get(path);
	if (file === void 0) return fileId(path);
	const [section = "", name, ...rest] = segments(file.toNative(pointer));
	if ([
		"plan",
		"ownership",
		"funnel"
	].includes(section)) return planId;
	if (name === void 0) return fileId(path);
	if (section === "events") {
		const id = eventIdAt(path, name);
		const property = propertyPath(withoutVariant(rest));
		return property === "" ? eventId(id) : propertyId(id, property);
	}
	if (section === "traits") return traitAt(name, rest, at(file.value, "traits", name));
	if (section === "properties") return libraryId(name);
	if (Object.hasOwn(registries, section)) return thingId(registries[section], name);
	const item = at(file.value, section, name);
	if (section === "migrations") return thingId("migration", textAt(item, "from", "event") ?? textAt(item, "to") ?? name);
	if (section === "removed") return thingId("removed", textAt(item, "event") ?? name);
	return fileId(path);
}
function withoutVariant(rest) {
	if (rest[0] === "schema") return rest.slice(1);
	return rest[0] === "variants" ? rest.slice(2) : rest;
}
/** `properties`, `shop`, `properties`, `city`, `type` → `shop.city` */
function propertyPath(rest) {
	let path = "";
	let index = 0;
	while (index < rest.length) {
		const name = rest[index + 1];
		if (rest[index] === "items" && path !== "") {
			path = pathTo(path, "[]");
			index += 1;
		} else if (rest[index] === "properties" && name !== void 0) {
			path = pathTo(path, name);
			index += 2;
		} else break;
	}
	return path.replace(/(\[\])+$/, "");
}
function traitAt(kind, rest, set) {
	const whole = thingId("traits", kind);
	if (rest.length === 0) return whole;
	const path = propertyPath(set !== void 0 && isTraitSet(set) ? rest : ["properties", ...rest]);
	return path === "" || kind !== "user" && kind !== "group" ? whole : traitId(kind, path);
}
function at(value, ...path) {
	let found = value;
	for (const segment of path) if (Array.isArray(found)) found = found[Number(segment)];
	else found = isObject(found) ? own(found, segment) : void 0;
	return found;
}
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === "string" ? found : null;
}

// src/plan/problems.ts
/** Collects what is wrong with a plan; the same thing at the same place is told once. */
var Problems = class {
	#found = /* @__PURE__ */ new Map();
	add(rule, messageId, message, at, suggestion = null) {
		const key = JSON.stringify([
			rule,
			messageId,
			at.file,
			at.pointer,
			at.range ?? null
		]);
		if (!this.#found.has(key)) this.#found.set(key, {
			rule,
			messageId,
			message,
			at,
			suggestion
		});
	}
	/** In the order of finding, each with the object that it is about. */
	list(objectAt) {
		return [...this.#found.values()].map((problem) => ({
			...problem,
			object: objectAt(problem.at)
		}));
	}
};

// src/plan/formats.ts
/** A day of the calendar, as `2026-03-31`. */
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** A semantic version (semver 2.0.0), as `2.1.0`. */
function isVersion(text) {
	const identifier = String.raw`(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)`;
	const core = String.raw`(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}`;
	const source = String.raw`^${core}(?:-${identifier}(?:\.${identifier})*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$`;
	return text.length <= 256 && new RegExp(source).test(text);
}

// src/plan/schema-check.ts
const names = list(text);
const number = { kind: "number" };
/** What a keyword takes in one draft or another; those that hold schemas are walked, unknown ones are left alone. */
const keywords = new Map([
	...[
		"const",
		"default",
		"description",
		"enum",
		"format",
		"maxItems",
		"maxLength",
		"maxProperties",
		"maximum",
		"minItems",
		"minLength",
		"minProperties",
		"minimum",
		"multipleOf",
		"pattern",
		"uniqueItems"
	].map((key) => [key, property.keys[key].shape]),
	["$ref", text],
	["allOf", list(any, 1)],
	["anyOf", list(any, 1)],
	["dependentRequired", map(names)],
	["exclusiveMaximum", either$1(number, flag)],
	["exclusiveMinimum", either$1(number, flag)],
	["oneOf", list(any, 1)],
	["properties", map(either$1(flag, map(any)))],
	["required", names],
	["title", text],
	["type", either$1(choice(...jsonTypes), list(choice(...jsonTypes), 1))]
]);
/** Holds the keywords of a JSON Schema document against what they take, in the document and every schema inside it. */
function checkSchemaDocument(document, checker) {
	const open = [document];
	for (let schema = open.pop(); schema !== void 0; schema = open.pop()) {
		if (!isObject(schema.value)) continue;
		for (const [key, child] of schema.entries()) {
			const shape = keywords.get(key);
			if (shape !== void 0) checker.check(shape, child);
			open.push(...schemasIn(key, child));
		}
	}
}

// src/plan/stray-keys.ts
/** JSON Schema keywords that properties of a plan do not use, and what to write instead. */
const advice = {
	$defs: "Shared definitions are written once, under the top-level `schemas`.",
	definitions: "Shared definitions are written once, under the top-level `schemas`.",
	title: "The key is its title; say what it is in `description`.",
	name: "The key is its name.",
	example: "Write `examples`, a list.",
	optional: "A property is optional unless it says `required: true`.",
	nullable: "Write `type: [string, \"null\"]`.",
	additionalItems: "Write `items` beside `prefixItems`.",
	dependencies: "Write `dependentRequired` or `dependentSchemas`.",
	pii: "Write `classification: personal`."
};
/** What to write instead of a key that properties do not have but that has a meaning elsewhere; null for any other. */
function strayKeyAdvice(thing, key) {
	return thing === "a property" && Object.hasOwn(advice, key) ? advice[key] : null;
}

// src/plan/shape-checker.ts
/** Holds what is written against what the format allows, and notes the ids that it meets. */
var ShapeChecker = class {
	ids = [];
	/** the lists of suppressions that it met */
	ignores = [];
	#problems;
	constructor(problems) {
		this.#problems = problems;
	}
	check(shape, cursor) {
		if (shape.kind === "any") return;
		if (shape.kind === "ref") this.check(shape.get(), cursor);
		else if (shape.kind === "pick") this.check(shape.pick(cursor.value), cursor);
		else if (!takes(shape, cursor.value)) this.#wrongKind(shape, cursor);
		else if (shape.kind === "either") this.#either(shape, cursor);
		else if (shape.kind === "list") this.#list(shape, cursor);
		else if (shape.kind === "map") this.#map(shape, cursor);
		else if (shape.kind === "object") this.#object(shape, cursor);
		else if (shape.kind === "number") this.#number(shape, cursor);
		else if (shape.kind === "schema") checkSchemaDocument(cursor, this);
		else if (shape.kind !== "flag") this.#text(shape, cursor);
	}
	#either(shape, cursor) {
		this.check(shape.of.find((option) => takes(option, cursor.value)), cursor);
	}
	#list(shape, cursor) {
		if (cursor.items().length < (shape.least ?? 0)) {
			const message = say`${keyOf(cursor)} is empty, expected at least one item. Write one, or remove the key.`;
			this.#problems.add("plan-shape", "emptyList", message, cursor.at);
		}
		for (const item of cursor.items()) this.check(shape.of, item);
	}
	#map(shape, cursor) {
		for (const [key, child] of cursor.entries()) {
			if (key === "") this.#problems.add("plan-shape", "emptyName", say`This name is empty. Write one.`, child.at);
			if (shape.patterns) this.#pattern(key, child);
			if (shape.ids) this.ids.push({
				registry: shape.ids,
				id: key,
				cursor: child
			});
			this.check(shape.of, child);
		}
	}
	#object(shape, cursor) {
		for (const [key, child] of cursor.entries()) {
			if (key === "ignore") this.ignores.push(child);
			if (Object.hasOwn(shape.keys, key)) this.check(shape.keys[key].shape, child);
			else this.#unknownKey(shape, key, child);
		}
		for (const need of shape.needs ?? []) {
			if (cursor.has(need)) continue;
			const message = say`${prose(capital(shape.name))} needs ${need}: ${prose(shape.keys[need].about)}`;
			this.#problems.add("plan-shape", "missingKey", message, cursor.at);
		}
	}
	#unknownKey(shape, key, cursor) {
		if (cursor.file.document.isBareKey(cursor.at.pointer)) {
			const message = say`${key} is not a key of ${prose(shape.name)}: between braces a comma ends a value. Put the text that it belongs to in quotes.`;
			this.#problems.add("no-unknown-key", "commaEndsValue", message, cursor.at);
			return;
		}
		const advice = strayKeyAdvice(shape.name, key);
		const near = advice === null ? nearest(key, Object.keys(shape.keys)) : null;
		const instead = prose(`. ${advice ?? "Remove it, or move it to where it belongs."}`);
		const hint = near === null ? instead : [
			"; did you mean ",
			code(near),
			"?"
		];
		const message = [...say`${key} is not a key of ${prose(shape.name)}`, ...hint];
		this.#problems.add("no-unknown-key", "unknownKey", message, cursor.at, near);
	}
	#number(shape, cursor) {
		const value = cursor.value;
		if ((!shape.whole || typeof value === "bigint" || Number.isInteger(value)) && (shape.from === void 0 || value >= shape.from) && (shape.above === void 0 || value > shape.above)) return;
		const message = say`Unexpected ${String(value)} for ${keyOf(cursor)}, expected ${prose(wanted(shape))}.`;
		this.#problems.add("plan-shape", "badNumber", message, cursor.at);
	}
	#text(shape, cursor) {
		const value = cursor.value;
		if (shape.kind === "id") this.ids.push({
			registry: shape.of,
			id: value,
			cursor
		});
		if (shape.kind === "choice" && !shape.of.includes(value)) this.#notAChoice(shape, value, cursor);
		if (shape.kind !== "text") return;
		if (shape.form === "date" && !isDate(value)) {
			const message = say`Unexpected ${value} for ${keyOf(cursor)}, expected a date such as ${"2026-03-31"}.`;
			this.#problems.add("plan-shape", "badDate", message, cursor.at);
		}
		if (shape.form === "version" && !isVersion(value)) {
			const message = say`Unexpected ${value} for ${keyOf(cursor)}, expected a semantic version such as ${"2.1.0"}.`;
			this.#problems.add("plan-shape", "badVersion", message, cursor.at);
		}
		if (shape.form === "pattern") this.#pattern(value, cursor);
	}
	#pattern(source, cursor) {
		if (compiles(source, "u") || compiles(source, "")) return;
		const message = say`${source} is no regular expression. Correct it; the dialect is JavaScript's.`;
		this.#problems.add("plan-shape", "badPattern", message, cursor.at);
	}
	#notAChoice(shape, value, cursor) {
		const near = nearest(value, shape.of);
		const choices = list$1(shape.of.map(code), "or");
		const hint = near === null ? [] : [
			" Did you mean ",
			code(near),
			"?"
		];
		const message = [...say`Unexpected ${value} for ${keyOf(cursor)}, expected ${choices}.`, ...hint];
		this.#problems.add("plan-shape", "notAChoice", message, cursor.at, near);
	}
	#wrongKind(shape, cursor) {
		const { value } = cursor;
		if (cursor.file.document.isBareKey(cursor.at.pointer)) {
			const message = say`${keyOf(cursor)} has no value: between braces a comma ends a value. Put text with a comma in quotes.`;
			this.#problems.add("plan-shape", "commaEndsValue", message, cursor.at);
			return;
		}
		if (value === null) {
			const message = say`${keyOf(cursor)} is empty, expected ${prose(wanted(shape))}. Write it, or remove the key.`;
			this.#problems.add("plan-shape", "emptyValue", message, cursor.at);
			return;
		}
		const quote = canQuote(shape, value) ? say` Put it in quotes: ${JSON.stringify(written(cursor))}.` : [];
		const message = say`Unexpected ${[kindOf(value)]} for ${keyOf(cursor)}, expected ${prose(wanted(shape))}.`;
		this.#problems.add("plan-shape", "wrongKind", [...message, ...quote], cursor.at);
	}
};
/** The text of a scalar as it stands in the file: 4.10 is not 4.1. */
function written(cursor) {
	const { document } = cursor.file;
	const { line, column, endLine, endColumn } = document.valuePlace(cursor.at.pointer);
	const source = document.text.split("\n")[line - 1]?.slice(column - 1, endColumn - 1);
	return line === endLine && source ? source : stringify(cursor.value);
}
function canQuote(shape, value) {
	if (typeof value === "object") return false;
	if (shape.kind === "either") return shape.of.some((option) => canQuote(option, value));
	return shape.kind === "text" || shape.kind === "id";
}
/** Whether a shape is meant by a value of this JSON type. */
function takes(shape, value) {
	switch (shape.kind) {
		case "any": return true;
		case "ref": return takes(shape.get(), value);
		case "either":
		case "pick": return shape.of.some((option) => takes(option, value));
		case "list": return Array.isArray(value);
		case "map":
		case "object":
		case "schema": return isObject(value);
		case "flag": return typeof value === "boolean" && (shape.only === void 0 || value === shape.only);
		case "number": return typeof value === "number" || typeof value === "bigint";
		default: return typeof value === "string";
	}
}
function wanted(shape) {
	switch (shape.kind) {
		case "ref": return wanted(shape.get());
		case "either":
		case "pick": return [...new Set(shape.of.map(wanted))].join(" or ");
		case "list": return "a list";
		case "map": return "a map";
		case "object": return `a map with the keys of ${shape.name}`;
		case "schema": return "a JSON Schema";
		case "flag": return shape.only === void 0 ? "true or false" : String(shape.only);
		case "number": return shape.above === void 0 ? shape.whole ? "a whole number from 0" : "a number" : "a number above 0";
		case "choice": return `one of ${shape.of.join(", ")}`;
		case "id": return "an id";
		default: return "text";
	}
}
function kindOf(value) {
	if (Array.isArray(value)) return "list";
	if (isObject(value)) return "map";
	if (typeof value === "string") return "text";
	return typeof value === "boolean" ? String(value) : "number";
}
/** The key that a value stands under; of an item of a list, the list's. */
function keyOf(cursor) {
	return segments(cursor.pointer).findLast((key) => !/^\d+$/.test(key)) ?? cursor.file.path;
}
function compiles(source, flags) {
	try {
		new RegExp(source, flags);
		return true;
	} catch {
		return false;
	}
}
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// src/plan/suppressions.ts
/** Every suppression of a plan: those in `ignore:`, then those in comments. */
function suppressionsOf(ignores, files, objectAt) {
	return [...ignores.flatMap((list) => fromData(list, objectAt)), ...files.flatMap((file) => fromComments(file, objectAt))];
}
function fromData(list, objectAt) {
	return list.items().flatMap((item) => {
		const rule = item.text("rule");
		if (rule === null) return [];
		const { at } = item;
		return [{
			at,
			rule,
			reason: item.text("reason"),
			until: item.text("until"),
			form: "data",
			object: objectAt(at)
		}];
	});
}
const marker = /^\s*waymark-ignore\b\s*([^:]*?)\s*(?::\s*(.*?)\s*)?$/s;
/** `# waymark-ignore rule: reason`; several rules are told apart by commas. */
function fromComments({ document, path }, objectAt) {
	return document.comments.flatMap(({ text, range, before }) => {
		const match = marker.exec(text);
		if (match === null) return [];
		const at = {
			file: path,
			pointer: before ?? "",
			range
		};
		const object = objectAt({
			file: path,
			pointer: before ?? ""
		});
		const reason = match[2] ? match[2] : null;
		return (match[1] ?? "").split(",").map((rule) => rule.trim()).map((rule) => ({
			at,
			rule,
			reason,
			until: null,
			form: "comment",
			object
		}));
	});
}

// src/plan/read.ts
/**
* Reads the files of a plan into the model. It never throws on a bad plan: what is wrong is in `plan.problems`, each with
* its place, and the rest is read all the same.
*
* @throws UsageError where `format` is not known
*/
function readPlan(input) {
	const { id, path, format = null, files: fileSet, parsed, elsewhere = [] } = input;
	const problems = new Problems();
	const { files, documents } = loadFiles(fileSet, format, problems, parsed);
	const readable = files.filter((file) => isObject(file.value));
	const checker = new ShapeChecker(problems);
	for (const file of readable) checker.check(planFile, new Cursor(file, "", file.value));
	const merged = mergeFiles(readable, problems);
	crossCheck(merged, problems);
	crossCheckProperties(readable, problems);
	const events = placeEvents(merged, problems);
	const byPath = new Map(files.map((file) => [file.path, file]));
	const nowhere = {
		file: files[0]?.path ?? path,
		pointer: ""
	};
	const { plan, entered, definitions } = buildPlan({
		merged,
		events,
		files: byPath,
		nowhere,
		problems
	});
	const eventNames = new Set([...plan.events.values(), ...elsewhere].flatMap((event) => [
		event.id,
		event.key,
		event.name
	]));
	const keysOf = (places) => new Set(places.keys());
	const { owners, kpis, useCases, sources, destinations, identifiers, bundles } = plan;
	const registries = Object.fromEntries(Object.entries({
		owners,
		kpis,
		useCases,
		sources,
		destinations,
		identifiers,
		bundles
	}).map(([key, places]) => [key, keysOf(places)]));
	checkIds(checker.ids, {
		...registries,
		events: eventNames
	}, problems);
	checkReplacements(plan, eventNames, problems);
	checkEventParts(plan, problems);
	checkMigrations(merged.lists.migrations, pathsIn(plan, elsewhere), problems);
	const ids = new Map(events.map((event) => [`${event.cursor.file.path}\n${event.key}`, event.id]));
	const at = (origin) => objectAt(origin, byPath, (file, key) => ids.get(`${file}\n${key}`) ?? key);
	const more = readable.filter((file) => !saysOnlyEvents(file)).map((file) => file.path);
	return {
		documents,
		definitions,
		shared: /* @__PURE__ */ new Set([...more, ...entered]),
		plan: {
			...plan,
			id,
			path,
			suppressions: suppressionsOf(checker.ignores, files, at),
			problems: problems.list(at),
			files: files.map((file) => file.path)
		}
	};
}
function saysOnlyEvents({ value, document }) {
	const keys = value === document.value && isObject(value) ? Object.keys(value) : [];
	return keys.includes("events") && keys.every((key) => key === "events" || key === "defaults");
}
/** The property paths of an event by its name. */
function pathsIn({ events }, elsewhere) {
	return (name) => {
		const all = [...events.values(), ...elsewhere];
		const event = all.find((one) => one.id === name) ?? all.find((one) => one.name === name || one.key === name);
		return event === void 0 ? null : new Set(walkProperties(event.body.properties).map(({ path }) => path));
	};
}

// src/io/write.ts
/** @param root absolute path */
function openStaging(root) {
	const suffix = `.${randomUUID()}.tmp`;
	const folders = new Folders(root);
	const asked = /* @__PURE__ */ new Map();
	const staged = /* @__PURE__ */ new Set();
	return {
		add({ path, content }) {
			const fate = content === null ? "goes" : "written";
			if (asked.has(path)) throw new TypeError("Two edits of one file");
			explained(path, () => {
				const stats = check(root, path, folders);
				const done = isDone(join$1(root, path), content, stats !== null);
				asked.set(path, done ? "stays" : fate);
				if (done || content === null) return;
				folders.make(dirname(path));
				const temporary = join$1(root, path) + suffix;
				staged.add(temporary);
				writeFileSync(temporary, content, {
					flag: "wx",
					mode: (stats?.mode ?? 420) & 511
				});
			});
		},
		commit(onWritten) {
			refuseConflicts(asked);
			const changed = [...asked].filter(([, fate]) => fate !== "stays").map(([path]) => path);
			for (const path of changed) {
				const file = join$1(root, path);
				explained(path, () => {
					if (asked.get(path) === "goes") removeFile(root, path);
					else {
						renameSync(file + suffix, file);
						onWritten?.(path);
					}
				});
				staged.delete(file + suffix);
			}
			folders.keep();
			return changed;
		},
		discard() {
			for (const file of staged) rmSync(file, { force: true });
			folders.removeMade();
		}
	};
}
/** A full disk, a folder without permission: nothing that Waymark can mend. */
function explained(path, step) {
	try {
		step();
	} catch (error) {
		throw cannotWrite(path, error);
	}
}
function cannotWrite(path, error) {
	const { code, errno } = error;
	return errno === void 0 ? error : new UsageError(`${path} cannot be written (${code}).`);
}
/**
* Carries out edits below `root`. All are checked, and all contents written beside their targets, before the first
* target changes: a bad edit or a full disk changes nothing.
* @returns the paths that changed, in the order of the edits
* @throws UsageError for a path outside `root`, in `.git`, or through a symlink
*/
function applyEdits(root, edits) {
	const staging = openStaging(root);
	try {
		for (const edit of edits) staging.add(edit);
		return staging.commit();
	} finally {
		staging.discard();
	}
}
/** The folders below `root` that files are written to: each is looked at once, and those that were made can be taken away again. */
var Folders = class {
	#root;
	#known = /* @__PURE__ */ new Map([[".", true]]);
	#made = [];
	constructor(root) {
		this.#root = root;
	}
	/** Whether the folder is there. @throws {UsageError} where it is a link or no folder; @param path what is to be written */
	has(folder, path) {
		const known = this.#known.get(folder);
		if (known !== void 0) return known;
		const stats = this.has(dirname(folder), path) ? lstatOrNull(join$1(this.#root, folder)) : null;
		if (stats?.isSymbolicLink()) throw new UsageError(`Cannot write ${path}: ${folder} is a symbolic link. Remove it first.`);
		if (stats?.isDirectory() === false) throw new UsageError(`Cannot write ${path}: ${folder} is not a folder.`);
		this.#known.set(folder, stats !== null);
		return stats !== null;
	}
	make(folder) {
		if (this.#known.get(folder)) return;
		this.make(dirname(folder));
		mkdirSync(join$1(this.#root, folder));
		this.#known.set(folder, true);
		this.#made.push(folder);
	}
	/** What was made until now stays. */
	keep() {
		this.#made.length = 0;
	}
	removeMade() {
		for (const folder of this.#made.reverse()) removeEmpty(join$1(this.#root, folder));
		this.#made.length = 0;
	}
};
/** No path is a folder of another: otherwise the later edit would undo or block the earlier one. */
function refuseConflicts(asked) {
	for (const [path, fate] of asked) {
		if (fate === "goes") continue;
		for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) if (asked.has(folder)) throw new UsageError(`Cannot write ${path}: a folder on the way to it is written as a file.`);
	}
}
/** What is at the path now. @throws {UsageError} where nothing may be written there */
function check(root, path, folders) {
	const reason = path === "" ? "is the repository itself" : unsafePath(path);
	if (reason !== null) throw new UsageError(`Cannot write ${JSON.stringify(path)}: the path ${reason}.`);
	if (!folders.has(dirname(path), path)) return null;
	const stats = lstatOrNull(join$1(root, path));
	if (stats?.isSymbolicLink()) throw new UsageError(`Cannot write ${path}: ${path} is a symbolic link. Remove it first.`);
	if (stats?.isFile() === false) throw new UsageError(`Cannot write ${path}: ${path} is not a file.`);
	return stats;
}
/** Whether an edit would change nothing. */
function isDone(file, content, there) {
	if (content === null || !there) return !there && content === null;
	return readFileSync(file).equals(Buffer.from(content));
}
function removeFile(root, path) {
	rmSync(join$1(root, path));
	for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) if (!removeEmpty(join$1(root, folder))) return;
}
/** @returns false where there is something in it */
function removeEmpty(folder) {
	try {
		rmdirSync(folder);
		return true;
	} catch {
		return false;
	}
}
/**
* Writes one file that a person named, wherever it is; whole or not at all.
* @param file absolute path
* @param content its parts, which are asked for one by one
* @throws UsageError
*/
function writeWholeFile(file, content) {
	const temporary = `${file}.${randomUUID()}.tmp`;
	explained(file, () => {
		mkdirSync(dirname(file), { recursive: true });
		const open = openSync(temporary, "wx");
		try {
			writeParts(open, content);
			renameSync(temporary, file);
		} catch (error) {
			rmSync(temporary, { force: true });
			throw error;
		}
	});
}
/** Closes the file. */
function writeParts(open, parts) {
	try {
		for (const part of parts) writeFileSync(open, part);
	} finally {
		closeSync(open);
	}
}

// src/project/load-check.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** Reads everything that a check needs from both sides. @throws {UsageError} where neither side has a plan */
async function loadCheck(base, head, options) {
	const own = await projectOf(head, options);
	const before = base === null ? null : await baseOf(base, own, options);
	const outside = await outsideOf(own, before, options);
	const headProject = withKept(await readAlike(own, before, outside), before);
	const baseProject = before && await readAlike(before, own, outside);
	requireConfig(options.configFile, baseProject?.configFile ? baseProject : outside ?? headProject);
	const judges = baseProject !== null && (baseProject.configFile !== null || baseProject.unreadable !== null);
	const chosen = options.judge === "base" && judges ? baseProject : headProject;
	const judge = outside?.configFile ? {
		...chosen,
		config: {
			...outside.config,
			plans: chosen.config.plans
		}
	} : chosen;
	const sides = {
		base: baseProject && await sideOf(baseProject),
		head: await sideOf(headProject, judge.config)
	};
	requirePlan([sides.head, ...sides.base ? [sides.base] : []], headProject.config);
	return {
		...sides,
		config: withFailOn(judge.config, options.failOn),
		headConfig: chosen === headProject ? null : headProject.config,
		unreadableConfig: baseProject?.unreadable ?? null,
		label: options.label,
		now: options.now,
		files: await otherFiles(head),
		mode: options.mode,
		releases: options.mode === "lint" ? [] : await releasesOf(options.place?.git ?? null, judge)
	};
}
/** A snapshot's config, with the plans that were asked for. */
async function projectOf(snapshot, options) {
	const project = await openProject(snapshot, options.configFile);
	if (options.plans.length === 0) return project;
	const { config } = project;
	const known = new Map(config.plans.map((plan) => [plan.path, plan]));
	const plans = plansAt(snapshot.folder, options.plans).map((plan) => known.get(plan.path) ?? plan);
	return {
		...project,
		config: {
			...config,
			plans
		}
	};
}
/**
* The base with its config. One that cannot be read there must not stop the change that mends it. It is the recommended standard
* that judges then, for the head could choose a commit of long ago as its base; the plans are found where the head has them.
*/
async function baseOf(base, head, options) {
	try {
		return {
			...await projectOf(base, options),
			unreadable: null
		};
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return {
			snapshot: base,
			config: {
				...loadConfig({
					config: null,
					read: () => null
				}),
				plans: head.config.plans
			},
			configFile: null,
			unreadable: error.message
		};
	}
}
/** Of folders and files that have no config themselves: that of the folder of the run, or the one that is named there. */
async function outsideOf(head, base, { configFile, place }) {
	const sides = [head, ...base ? [base] : []];
	if (!place || base?.unreadable || sides.some((side) => side.configFile !== null)) return null;
	if (!sides.some(({ snapshot }) => isPath(snapshot))) return null;
	return openProject(folderSnapshot(join$1(place.root, place.folder), "", "the folder of the run"), configFile);
}
/**
* A side without a config is read as that of the other says: one that comes or goes adds and removes no plan. Where nothing
* lies in the places that it names, the side's own place stands for its one plan.
* @param others the first that has a config counts
*/
async function readAlike(side, ...others) {
	const other = others.find((project) => project?.configFile);
	if (side.configFile !== null || !other || side.snapshot.only !== void 0) return side;
	const { plans, ignores } = other.config;
	const alike = {
		...side,
		config: {
			...side.config,
			plans,
			ignores
		}
	};
	if ((await Promise.all(plans.map((plan) => planFiles(alike, plan.path)))).some(hasFiles)) return alike;
	const [first, ...more] = plans;
	if (first === void 0 || more.length > 0) return side;
	const own = side.config.plans.map((plan) => ({
		...plan,
		id: first.id
	}));
	return {
		...alike,
		config: {
			...alike.config,
			plans: own
		}
	};
}
/** A plan that the head's config no longer lists is still read where it was: leaving it out of the config removes nothing. */
function withKept(head, base) {
	const ids = new Set(head.config.plans.map((plan) => plan.id));
	const kept = base?.configFile && head.configFile ? base.config.plans.filter((plan) => !ids.has(plan.id)) : [];
	return {
		...head,
		config: {
			...head.config,
			plans: [...head.config.plans, ...kept]
		}
	};
}
/**
* The files of one state: of each plan, and the approvals and baseline.
* @param judging whose config says which files those are: a pull request can't choose where it is accepted
*/
async function sideOf(project, judging = project.config) {
	const { config, snapshot } = project;
	const sets = config.plans.map(async (entry) => [entry.id, await planFiles(project, entry.path)]);
	return {
		plans: new Map(await Promise.all(sets)),
		approvals: await readOne(snapshot, judging.approvalsFile),
		baseline: await readOne(snapshot, judging.baselineFile)
	};
}
/** The plan as it was at `compatibility.since` and at every release after it: apps in the wild still run those. */
async function releasesOf(git, { config, configFile, snapshot }) {
	const { since } = config.compatibility;
	if (since === null) return [];
	const tags = git === null ? [] : await listTags(git);
	if (git === null || !tags.some((tag) => tag.name === since)) throw new UsageError(`\`compatibility.since\` is ${JSON.stringify(since)}, and no such tag is here. Fetch the tags (in a workflow: \`fetch-depth: 0\`), or set it to one that there is.`);
	const from = releaseOf(since);
	const released = tags.map((tag) => ({
		...tag,
		release: releaseOf(tag.name)
	})).filter(({ name, release }) => name === since || isLater(release, from) && release?.prefix === from?.prefix);
	return Promise.all(released.map(async ({ name, commit }) => ({
		tag: name,
		side: await sideOf({
			config,
			configFile,
			snapshot: commitSnapshot(git, commit, snapshot.folder)
		})
	})));
}
/** `plan-v3.0.0` is version 3.0.0 of what is tagged `plan-v`. */
function releaseOf(tag) {
	const match = /^(.*?)(\d+\.\d+\.\d+.*)$/.exec(tag);
	const version = (0, import_semver.valid)(match?.[2]);
	return version === null ? null : {
		prefix: match?.[1] ?? "",
		version
	};
}
function isLater(release, than) {
	return release !== null && than !== null && (0, import_semver.compare)(release.version, than.version) > 0;
}
const hasFiles = ({ files, unreadable }) => files.length + unreadable.length > 0;
function requirePlan(sides, config) {
	if (sides.flatMap((side) => [...side.plans.values()]).some(hasFiles)) return;
	const places = config.plans.map((plan) => plan.path || ".").join(", ");
	throw new UsageError(`There is no tracking plan in ${places}. Run \`waymark init\` for a first one, or name it with \`--plan PATH\`.`);
}
function withFailOn(config, failOn) {
	return failOn === null ? config : {
		...config,
		failOn
	};
}
/** Where GitHub looks for it. */
const codeownersFiles = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
async function otherFiles(snapshot) {
	const { files } = await snapshot.read(selectWhere(codeownersFiles, (path) => codeownersFiles.includes(path)));
	return new Map(files.map((file) => [file.path, file.text]));
}

export { projectOf as a, sideOf as c, writeWholeFile as d, readPlan as f, both as g, planBudget as h, loadCheck as i, applyEdits as l, isPlanFile as m, hasFiles as n, readAlike as o, fileLimit as p, isLater as r, releaseOf as s, codeownersFiles as t, openStaging as u };