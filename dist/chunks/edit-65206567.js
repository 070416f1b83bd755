#!/usr/bin/env node
import { C as LineTable, a as objectFrom, c as stringify, f as segments, i as isObject, l as join, r as canonical, s as setOwn, w as lineStart } from "./regex-bbb3b583.js";
import { A as parseSource, j as readYaml } from "./files-b80d14da.js";

// src/source/tree-path.ts
/** The node that is written at a pointer; null where there is none, or where an alias or a merge brings it from elsewhere. */
function findNode(text, root, pointer) {
	let found = {
		parent: null,
		child: null,
		node: root,
		parentPointer: "",
		flow: isFlow(text, root)
	};
	const path = segments(pointer);
	for (const [depth, segment] of path.entries()) {
		const parent = found.node;
		const child = childrenOf(text, parent)?.find(({ name }) => name === segment);
		if (child === void 0 || isAlias(child)) return null;
		const above = depth === 0 ? "" : pointer.split("/").slice(0, depth + 1).join("/");
		const flow = found.flow || isFlow(text, child.node);
		found = {
			parent,
			child,
			node: child.node,
			parentPointer: above,
			flow
		};
	}
	return found;
}
/** What is written in a container, in text order; null where it can't be told apart. */
function childrenOf(text, node) {
	if (node.kind === "scalar") return [];
	let children = known.get(node);
	if (children === void 0) {
		children = node.kind === "map" ? entriesOf(text, node) : itemsOf(text, node);
		known.set(node, children);
	}
	return children;
}
const known = /* @__PURE__ */ new WeakMap();
function entriesOf(text, node) {
	const children = [];
	for (const [name, entry] of node.entries) {
		if (entry.keyStart < node.start) continue;
		const { keyStart: start, keyEnd, bare } = entry;
		const own = {
			name,
			start,
			keyEnd,
			bare,
			node: entry.node
		};
		const end = isAlias(own) ? after(/[ \t]*:\s*\*[^\s,[\]{}]+/y, text, keyEnd) : endOfEntry(text, own);
		if (end === null) return null;
		children.push({
			...own,
			end
		});
	}
	return children.sort((a, b) => a.start - b.start);
}
function itemsOf(text, node) {
	const children = [];
	const flow = isFlow(text, node);
	let last = node.start;
	for (const [index, item] of node.items.entries()) {
		if (item.start < last) return null;
		const dash = index === 0 ? node.start : skipBlank(text, last);
		if (!flow && text[dash] !== "-") return null;
		const end = item.start === item.end ? item.start : endOf(text, item);
		if (end === null) return null;
		const start = flow ? item.start : dash;
		children.push({
			name: String(index),
			start,
			keyEnd: null,
			bare: false,
			node: item,
			end
		});
		last = Math.max(end, dash + 1);
	}
	return children;
}
/** The anchor that an alias stands for is written before it. */
function isAlias({ keyEnd, node }) {
	return keyEnd !== null && node.start < keyEnd;
}
function endOfEntry(text, { keyEnd, bare, node }) {
	if (node.start === node.end && keyEnd !== null) return bare ? keyEnd : afterColon(text, keyEnd);
	return endOf(text, node);
}
/** Where a node ends, without the comments and line ends that trail a block. */
function endOf(text, node) {
	if (node.kind === "scalar") return text[node.start] === "|" || text[node.start] === ">" ? node.start + text.slice(node.start, node.end).trimEnd().length : node.end;
	if (isFlow(text, node)) return node.end;
	const children = childrenOf(text, node);
	return children === null ? null : children.at(-1)?.end ?? node.end;
}
function isFlow(text, node) {
	return node.kind !== "scalar" && (text[node.start] === "{" || text[node.start] === "[");
}
/** The offset behind a key's colon; null where it stands elsewhere (`? key`). */
function afterColon(text, keyEnd) {
	return after(/[ \t]*:/y, text, keyEnd);
}
/** The offset of the next thing that is neither white space nor comment. */
function skipBlank(text, from) {
	return after(/(?:\s|(?<=\s)#[^\n]*)*/y, text, from) ?? from;
}
function after(pattern, text, from) {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : null;
}

// src/source/edit-lines.ts
/** Takes children out of a block: their lines, with the comments behind them; comments above stay. */
function blockRemovals(text, container, owner, children, gone) {
	const removed = children.filter((_, index) => gone[index]);
	if (gone.every(Boolean)) return emptied(text, container, owner, removed);
	return removed.map((child) => wholeLines(text, child.start, child.end) ?? firstOfItem(text, child));
}
/** A block without children is written `{}` or `[]`. */
function emptied(text, container, owner, removed) {
	const empty = container.kind === "list" ? "[]" : "{}";
	const colon = owner?.keyEnd == null ? null : afterColon(text, owner.keyEnd);
	const lines = removed.map((child) => wholeLines(text, child.start, child.end));
	if (colon !== null && lines.every((span) => span !== null)) return [{
		start: colon,
		end: colon,
		text: ` ${empty}`
	}, ...lines];
	const end = endOf(text, container);
	return end === null ? null : [{
		start: container.start,
		end,
		text: empty
	}];
}
/** White space and a comment up to the line's end. */
const endsLine = /^[ \t]*(?:(?<=[ \t])#[^\n]*)?\r?\n?$/;
/** The lines from `start` to `end`, where nothing else but a comment stands on them; else null. */
function wholeLines(text, start, end) {
	const from = lineStart(text, start);
	const to = lineEnd(text, end);
	return /^[ \t]*$/.test(text.slice(from, start)) && endsLine.test(text.slice(end, to)) ? {
		start: from,
		end: to,
		text: ""
	} : null;
}
/** `- rule: x` keeps its dash: the next key moves up to it. */
function firstOfItem(text, { start, end }) {
	const to = lineEnd(text, end);
	return {
		start,
		end: to + (/^[ \t]*/.exec(text.slice(to))?.[0].length ?? 0),
		text: ""
	};
}
/** A comment, with its line where it has one to itself. */
function commentRemoval(text, [start, end]) {
	if (text[start] !== "#") return null;
	const whole = wholeLines(text, start, end);
	if (whole) return [whole];
	return [{
		start: start - (/[ \t]*$/.exec(text.slice(lineStart(text, start), start))?.[0].length ?? 0),
		end,
		text: ""
	}];
}
/** Behind the line's own end. */
function lineEnd(text, offset) {
	const at = text.indexOf("\n", offset);
	return at === -1 ? text.length : at + 1;
}

// src/source/edit-flow.ts
/** Takes children out of `{…}` or `[…]`, with their commas. */
function flowRemovals(text, container, children, gone) {
	if (gone.every(Boolean)) return [{
		start: container.start + 1,
		end: container.end - 1,
		text: ""
	}];
	const commas = commasOf(text, children);
	if (commas === null) return null;
	const lastKept = gone.lastIndexOf(false);
	const spans = children.flatMap((child, index) => {
		const comma = commas[index] ?? null;
		return gone[index] && index < lastKept && comma !== null ? [withComma(text, child, comma)] : [];
	});
	return lastKept === children.length - 1 ? spans : [...spans, ...tail(text, children.slice(lastKept), commas.slice(lastKept))];
}
/** The comma behind each child, null behind a last one without; null where something else stands there. */
function commasOf(text, children) {
	const commas = children.map(({ end }) => {
		const at = skipBlank(text, end);
		return text[at] === "," ? at : null;
	});
	return commas.slice(0, -1).includes(null) ? null : commas;
}
function withComma(text, { start }, comma) {
	const whole = wholeLines(text, start, comma + 1);
	if (whole) return whole;
	const space = /^[ \t]*/.exec(text.slice(comma + 1))?.[0].length ?? 0;
	return {
		start,
		end: comma + 1 + space,
		text: ""
	};
}
/** The end of a list: the first child stays, the others go, and with them its comma unless commas end the list anyway. */
function tail(text, children, commas) {
	const [kept, ...removed] = children;
	const [first, last] = [removed[0], removed.at(-1)];
	const comma = commas[0];
	const closing = commas.at(-1) ?? null;
	if (text.slice(comma + 1, first.start).trim() === "") {
		const start = closing === null ? kept.end : comma + 1;
		const end = closing === null ? last.end : closing + 1;
		if (!text.slice(kept.end, comma).includes("#")) return [{
			start,
			end,
			text: ""
		}];
	}
	const lines = removed.map((child, index) => {
		const end = (commas[index + 1] ?? child.end - 1) + 1;
		return wholeLines(text, child.start, end) ?? {
			start: child.start,
			end,
			text: ""
		};
	});
	return closing === null ? [{
		start: comma,
		end: comma + 1,
		text: ""
	}, ...lines] : lines;
}

// src/source/write-value.ts
/** A value or key as text on one line, that reads back as what it is. */
function writeValue(value, spot) {
	if (typeof value !== "string" || spot.format === "json") return stringify(value);
	const quote = spot.old.charAt(0);
	if (quote === "'" && /^[ -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
	return quote !== "\"" && quote !== "'" && isPlain(value, spot) ? value : stringify(value);
}
const looksBoolean = /^(?:y|n|yes|no|on|off|true|false)$/i;
/** Whether a text needs no quotes at a spot: the reader itself is asked. */
function isPlain(text, { flow, key }) {
	if (text !== text.trim() || /[\n\r\t]/.test(text) || looksBoolean.test(text)) return false;
	if (key && !readsAs(flow ? `{ ${text}: 0 }` : `${text}: 0`, objectFrom([[text, 0]]))) return false;
	return readsAs(flow ? `[${text}]` : `- ${text}`, [text]);
}
function readsAs(sample, expected) {
	const { root, errors, comments } = readYaml(sample, new LineTable(sample));
	return errors.length + comments.length === 0 && root !== null && stringify(root.value) === stringify(expected);
}

// src/source/edit-text.ts
/** Another value in the place of the one that is there; it is written on one line. */
function newValue(text, format, found, value) {
	const { child, node } = found;
	const scalar = node.kind === "scalar";
	const inFlow = found.flow && (found.parent === null || scalar || isFlow(text, found.parent));
	const written = writeValue(value, {
		format,
		flow: inFlow,
		key: false,
		old: scalar ? text.slice(node.start, node.end) : ""
	});
	if (scalar && node.start === node.end) return child && filled(text, child, written);
	const end = endOf(text, node);
	if (end === null) return null;
	const colon = child?.keyEnd == null ? null : afterColon(text, child.keyEnd);
	const lines = scalar || isFlow(text, node) ? null : wholeLines(text, node.start, end);
	if (lines === null || colon === null) return [{
		start: node.start,
		end,
		text: written
	}];
	return [{
		start: colon,
		end: colon,
		text: ` ${written}`
	}, lines];
}
/** A value where there is none yet. */
function filled(text, { bare, keyEnd, end, node }, written) {
	if (keyEnd === null) {
		const dash = text[node.start - 1] === "-" ? " " : "";
		return [{
			start: node.start,
			end: node.start,
			text: dash + written
		}];
	}
	return [{
		start: end,
		end,
		text: `${bare ? ":" : ""} ${written}`
	}];
}
/** One more key at the end of a map. */
function addition(text, format, found, key, value) {
	const { node, child } = found;
	const flow = format === "json" || found.flow;
	const children = childrenOf(text, node);
	const spot = {
		format,
		flow,
		key: true,
		old: ""
	};
	const colon = tight(text, format, children?.[0]) ? ":" : ": ";
	const pair = `${writeValue(key, spot)}${colon}${writeValue(value, {
		...spot,
		key: false
	})}`;
	if (node.kind === "scalar") return node.start === node.end && child ? filled(text, child, `{ ${pair} }`) : null;
	if (node.kind !== "map" || children === null) return null;
	const last = children.at(-1);
	if (last === void 0) return flow ? [{
		start: node.start + 1,
		end: node.end - 1,
		text: ` ${pair} `
	}] : null;
	return isFlow(text, node) ? inFlow(text, children, last, pair) : inBlock(text, children, last, pair);
}
/** JSON that is written without spaces stays so. */
function tight(text, format, first) {
	return format === "json" && first?.keyEnd != null && text.slice(first.keyEnd, first.node.start) === ":";
}
function inFlow(text, children, last, pair) {
	const commas = commasOf(text, children);
	if (commas === null) return null;
	const comma = commas.at(-1) ?? null;
	const indent = text.slice(lineStart(text, last.start), last.start);
	if (/^[ \t]+$/.test(indent)) {
		const end = lineEnd(text, comma ?? last.end);
		const rest = text.slice(comma === null ? last.end : comma + 1, end);
		if (endsLine.test(rest) && rest.endsWith("\n")) {
			const line = {
				start: end,
				end,
				text: `${indent}${pair}${comma === null ? "" : ","}${newline(text)}`
			};
			return comma === null ? [{
				start: last.end,
				end: last.end,
				text: ","
			}, line] : [line];
		}
	}
	const space = tightComma(text, children) ? "" : " ";
	return comma === null ? [{
		start: last.end,
		end: last.end,
		text: `,${space}${pair}`
	}] : [{
		start: comma + 1,
		end: comma + 1,
		text: `${space}${pair},`
	}];
}
function tightComma(text, [first, second]) {
	return first !== void 0 && second !== void 0 && second.start - first.end === 1 && text[first.end] === ",";
}
function inBlock(text, children, last, pair) {
	const [first] = children;
	const indent = " ".repeat(first.start - lineStart(text, first.start));
	const end = lineEnd(text, last.end);
	return [{
		start: end,
		end,
		text: text[end - 1] === "\n" ? `${indent}${pair}${newline(text)}` : `${newline(text)}${indent}${pair}`
	}];
}
const newline = (text) => text.includes("\r\n") ? "\r\n" : "\n";

// src/source/edit-value.ts
/** The value that a document has once its edits are done. */
function editedValue(value, edits) {
	const byPointer = /* @__PURE__ */ new Map();
	const touched = /* @__PURE__ */ new Set();
	for (const edit of edits) {
		const { pointer, range } = edit.at;
		if (range) continue;
		byPointer.set(pointer, [...byPointer.get(pointer) ?? [], edit]);
		for (let end = pointer.length; end >= 0; end = end === 0 ? -1 : pointer.lastIndexOf("/", end - 1)) touched.add(pointer.slice(0, end));
	}
	const at = (pointer, kind) => (byPointer.get(pointer) ?? []).filter((edit) => edit.kind === kind);
	const rebuilt = (old, pointer) => {
		if (!touched.has(pointer)) return old;
		const [set] = at(pointer, "set-value");
		if (set) return set.value ?? null;
		if (Array.isArray(old)) return old.flatMap((item, index) => {
			const place = join(pointer, index);
			return at(place, "remove").length > 0 ? [] : [rebuilt(item, place)];
		});
		const added = at(pointer, "add-key");
		return isObject(old) || old === null && added.length > 0 ? entries(old ?? {}, pointer, added) : old;
	};
	const entries = (old, pointer, added) => {
		const result = {};
		for (const [key, item] of Object.entries(old)) {
			const place = join(pointer, key);
			if (at(place, "remove").length > 0) continue;
			setOwn(result, at(place, "rename-key")[0]?.key ?? key, rebuilt(item, place));
		}
		for (const { key, value } of added) setOwn(result, key ?? "", value ?? null);
		return result;
	};
	return rebuilt(value, "");
}

// src/source/edit.ts
/**
* The text of a document with edits done, every byte outside of them kept. All or nothing: null where one of them can't be
* written so, or where the text would not read back as exactly the value that is meant (an alias, two edits of one thing).
*/
function applyFixes(document, fixes) {
	const { root, path, text } = document;
	if (root === null) return null;
	const edits = [...new Map(fixes.map((fix) => [keyOf(fix), fix])).values()];
	const spans = allSpans(document, root, edits);
	const changed = spans && spliced(text, spans);
	if (changed === null) return null;
	const after = parseSource({
		path,
		text: changed
	});
	const wanted = canonical(editedValue(root.value, edits));
	return after.root !== null && canonical(after.root.value) === wanted && after.errors.length <= document.errors.length ? changed : null;
}
const keyOf = ({ at, kind, key, value }) => stringify([
	kind,
	at.pointer,
	at.range ? [...at.range] : null,
	key ?? null,
	value ?? null
]);
function allSpans(document, root, edits) {
	const removals = edits.filter((edit) => edit.kind === "remove" && !edit.at.range);
	const parts = [...edits.filter((edit) => !removals.includes(edit)).map((edit) => spansOf(document, root, edit)), ...[...byContainer(document, root, removals)].map((removed) => removed && removalSpans(document, removed))];
	return parts.every((part) => part !== null) ? parts.flat() : null;
}
function spansOf(document, root, edit) {
	const { text, format } = document;
	if (edit.at.range) return commentRemoval(text, edit.at.range);
	const found = findNode(text, root, edit.at.pointer);
	if (found === null) return null;
	if (edit.kind === "set-value") return newValue(text, format, found, edit.value ?? null);
	if (edit.kind === "add-key") return addition(text, format, found, edit.key ?? "", edit.value ?? null);
	const { child, parent } = found;
	if (child === null || child.keyEnd === null || parent === null || edit.key === void 0) return null;
	const old = text.slice(child.start, child.keyEnd);
	const spot = {
		format,
		flow: isFlow(text, parent) || found.flow,
		key: true,
		old
	};
	return [{
		start: child.start,
		end: child.keyEnd,
		text: writeValue(edit.key, spot)
	}];
}
/** Removals from one container are done together: they share its commas. Null for one that can't be found. */
function byContainer({ text }, root, removals) {
	const groups = /* @__PURE__ */ new Map();
	for (const { at } of removals) {
		const found = findNode(text, root, at.pointer);
		const container = found?.parent ?? null;
		if (found === null || found.child === null || container === null) return [null];
		const group = groups.get(found.parentPointer);
		if (group) group.names.add(found.child.name);
		else {
			const owner = findNode(text, root, found.parentPointer)?.child ?? null;
			groups.set(found.parentPointer, {
				container,
				owner,
				names: /* @__PURE__ */ new Set([found.child.name])
			});
		}
	}
	return groups.values();
}
function removalSpans({ text }, { container, owner, names }) {
	const children = childrenOf(text, container);
	if (children === null) return null;
	const gone = children.map(({ name }) => names.has(name));
	return isFlow(text, container) ? flowRemovals(text, container, children, gone) : blockRemovals(text, container, owner, children, gone);
}
/** Null where two spans touch the same text. */
function spliced(text, spans) {
	const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
	let result = "";
	let done = 0;
	for (const { start, end, text: piece } of sorted) {
		if (start < done) return null;
		result += text.slice(done, start) + piece;
		done = end;
	}
	return result + text.slice(done);
}

export { applyFixes as t };