#!/usr/bin/env node
// src/text/phrase.ts
/** Tagged template: `` say`Unexpected ${name}` `` shows a bare string as code; wrap it for anything else. */
function say(strings, ...slots) {
	const parts = [];
	strings.forEach((text, index) => {
		if (text) parts.push(text);
		if (index < slots.length) parts.push(...fromSlot(slots[index]));
	});
	return parts;
}
function fromSlot(slot) {
	if (typeof slot === "string") return [{ code: slot }];
	if (typeof slot === "number") return [String(slot)];
	return Array.isArray(slot) ? slot : [slot];
}
const strong = (text) => ({ strong: text });
const name = (text) => ({ name: text });
const em = (text) => ({ em: text });
const code = (text) => ({ code: text });
/** Our own words inside a phrase, not data. */
const words = (text) => [text];
/** Our own words in which backticks mark code. */
function prose(text) {
	return text.split("`").flatMap((part, index) => part === "" ? [] : [index % 2 === 1 ? { code: part } : part]);
}
/** "a, b and c" of phrases or names. */
function list(items, last = "and") {
	return items.flatMap((item, index) => {
		return [...index === 0 ? [] : [index === items.length - 1 ? ` ${last} ` : ", "], ...Array.isArray(item) ? item : [item]];
	});
}
/** As one line of plain text, code between backticks; for logs, JSON and the terminal. Controls are shown as escapes. */
function plain(phrase) {
	return phrase.map(plainPart).join("");
}
function plainPart(part) {
	if (typeof part === "string") return part;
	if ("code" in part) return `\`${visible(part.code)}\``;
	if ("place" in part) return visible(part.place.text);
	if ("strong" in part) return visible(part.strong);
	return visible("name" in part ? part.name : part.em);
}
/** Text with control, bidirectional and zero-width characters shown as `\u{…}` escapes. */
function visible(text) {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => /[\u200d\ufe0f]/u.test(char) ? char : `\\u{${char.codePointAt(0)?.toString(16)}}`);
}

// src/text/pointer.ts
/** JSON pointers (RFC 6901). */
function pointer(...segments) {
	let text = "";
	for (const segment of segments) text += `/${escaped(String(segment))}`;
	return text;
}
function escaped(segment) {
	return /[~/]/.test(segment) ? segment.replaceAll("~", "~0").replaceAll("/", "~1") : segment;
}
/** The segments of a pointer; `''` has none. */
function segments(text) {
	if (text === "") return [];
	return text.slice(1).split("/").map((part) => part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part);
}
/** `base` with further segments. */
function join(base, ...more) {
	return base + pointer(...more);
}
/** The parent's pointer, or null at the root. */
function parent(text) {
	return text === "" ? null : text.slice(0, text.lastIndexOf("/"));
}

// src/text/json.ts
/** The own value of `key`, never one inherited from `Object.prototype`. */
function own(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
/** True for a JSON object (not null, not a list). */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Sets an own key, also where the key is `__proto__`. */
function setOwn(object, key, value) {
	if (key !== "__proto__") object[key] = value;
	else Object.defineProperty(object, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/** An object from entries; `__proto__` becomes an ordinary own key. */
function objectFrom(entries) {
	const object = {};
	for (const [key, value] of entries) setOwn(object, key, value);
	return object;
}
/**
* JSON text of a value, big integers written exactly.
* @param indent spaces per level; 0 for one line
*/
function stringify(value, indent = 0) {
	return write(value, indent, "");
}
function write(value, indent, lead) {
	if (typeof value === "bigint") return value.toString();
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const inner = lead + " ".repeat(indent);
	const parts = Array.isArray(value) ? value.map((item) => write(item, indent, inner)) : Object.entries(value).filter(([, item]) => item !== void 0).map(([key, item]) => `${JSON.stringify(key)}:${indent ? " " : ""}${write(item, indent, inner)}`);
	const [open, close] = Array.isArray(value) ? "[]" : "{}";
	if (parts.length === 0) return `${open}${close}`;
	if (indent === 0) return `${open}${parts.join(",")}${close}`;
	return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${lead}${close}`;
}
/** JSON text with keys sorted at every level: equal values give equal text. */
function canonical(value) {
	return stringify(sorted(value));
}
function sorted(value) {
	if (Array.isArray(value)) return value.map(sorted);
	if (!isObject(value)) return value;
	return objectFrom(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

export { say as _, setOwn as a, words as b, parent as c, code as d, em as f, prose as g, plain as h, own as i, pointer as l, name as m, isObject as n, stringify as o, list as p, objectFrom as r, join as s, canonical as t, segments as u, strong as v, visible as y };