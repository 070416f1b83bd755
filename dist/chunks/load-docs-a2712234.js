#!/usr/bin/env node
import { n as __exportAll } from "./rolldown-runtime-7a094622.js";
import { n as build } from "./about-af4cbdb9.js";
import { t as nearest } from "./nearest-53cb2bf0.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { D as sqlWords, E as reservedNames, F as bodiesOf, H as dialectUris, I as walkProperties, L as lazily, O as warehouses, Ot as traitId, S as acceptedTypes, St as eventOf, T as namePatterns, U as withUnplanned, V as defsReference, W as foldName, _ as folded, at as count, b as reaching, ct as destinationLabel, d as isPlainlyValid, dt as sourceLabel, et as reaching$1, f as specAlias, g as columnsOf, h as columnOf, it as closed$1, m as columnName, n as rules, ot as englishList, p as segmentEvents, st as thousands, u as isPlainlyInvalid, v as eventNameAt, w as eventColumns, x as targetsOf$1, xt as eventId, y as propertyNameAt, z as annotations } from "./presets-1309a08b.js";
import { S as words$1, T as withoutMark, _ as plain$1, a as objectFrom, c as stringify$2, i as isObject, o as own$4, r as canonical, s as setOwn, x as visible, y as say } from "./regex-bbb3b583.js";
import { A as parseSource, D as runGit, O as tryGit, a as selectFiles, b as isoTime, c as unsafePath, d as decode$1, h as defaultBranch, s as selectWhere, t as lstatOrNull, v as homeRemotes, w as requireId, y as isShallow } from "./files-b80d14da.js";
import { a as locate, d as diffPlans, i as unreadParts, l as lint, n as fromPhrase, u as inFull } from "./phrase-4e48320a.js";
import { i as findInstance, o as validate } from "./proof-17d71155.js";
import { a as projectOf, c as sideOf, d as writeWholeFile, f as readPlan, g as both, h as planBudget, m as isPlanFile, p as fileLimit } from "./load-check-8eb7a9fd.js";
import { _ as readEntries, g as isAsked, h as entryKind, i as requireConfig, m as within, p as readOne, v as splitZero } from "./project-d3b945d0.js";
import { C as text$4, S as table$1, a as asciiAlphanumeric, b as root$3, c as code$1, d as em, f as heading$2, g as list$1, h as link$1, i as zwitch, l as codeBlock, m as inline, n as toMarkdown, o as ok, p as html$5, r as visit, s as ccount, t as parseMarkdown, v as paragraph$1, w as withCode, x as strong$1, y as quote$1 } from "./serialise-b3ae596b.js";
import { a as templateFiles, i as templateFile, r as siteAssets } from "./package-files-c1f3ef44.js";
import { readFileSync, readdirSync } from "node:fs";
import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import { deserialize as deserialize$1, serialize as serialize$1, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

// node_modules/micromark-util-sanitize-uri/index.js
/**
* Normalize a URL.
*
* Encode unsafe characters with percent-encoding, skipping already encoded
* sequences.
*
* @param {string} value
*   URI to normalize.
* @returns {string}
*   Normalized URI.
*/
function normalizeUri(value) {
	/** @type {Array<string>} */
	const result = [];
	let index = -1;
	let start = 0;
	let skip = 0;
	while (++index < value.length) {
		const code = value.charCodeAt(index);
		/** @type {string} */
		let replace = "";
		if (code === 37 && asciiAlphanumeric(value.charCodeAt(index + 1)) && asciiAlphanumeric(value.charCodeAt(index + 2))) skip = 2;
		else if (code < 128) {
			if (!/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code))) replace = String.fromCharCode(code);
		} else if (code > 55295 && code < 57344) {
			const next = value.charCodeAt(index + 1);
			if (code < 56320 && next > 56319 && next < 57344) {
				replace = String.fromCharCode(code, next);
				skip = 1;
			} else replace = "�";
		} else replace = String.fromCharCode(code);
		if (replace) {
			result.push(value.slice(start, index), encodeURIComponent(replace));
			start = index + skip + 1;
			replace = "";
		}
		if (skip) {
			index += skip;
			skip = 0;
		}
	}
	return result.join("") + value.slice(start);
}

// src/docs/docs.ts
function byPlace(a, b) {
	return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

// src/docs/markers.ts
const WORDS = [
	"keep",
	"insert",
	"history",
	"slot"
];
/** The lines of a text that are not inside (or the edge of) a fenced code block. */
function* proseLines(text) {
	let fence = null;
	let line = 0;
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const end = newline === -1 ? text.length : newline + 1;
		const content = text.slice(start, end).replace(/\r?\n$/, "");
		line += 1;
		const edge = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(content);
		if (fence !== null) {
			if (edge?.[1]?.startsWith(fence) && edge[2]?.trim() === "") fence = null;
		} else if (edge) fence = edge[1];
		else yield {
			text: content,
			line,
			start,
			end
		};
		start = end;
	}
}
function isHeading(line) {
	return /^ {0,3}#{1,6}(\s|$)/.test(line);
}
/** A comment that is meant for Waymark, however it is written; a backslash before it makes it text. */
const MEANT = /(?<!\\)<!--\s*\/?\s*waymark\b/i;
/** The markers of a text, and what looks like one and is none. */
function readMarkers(text) {
	const markers = [];
	const problems = [];
	if (!MEANT.test(text)) return {
		markers,
		problems
	};
	for (const { text: content, line, start, end } of proseLines(text)) {
		if (!MEANT.test(content)) continue;
		const match = /^ {0,3}<!--\s*(\/?)waymark:(\S*)\s*(.*?)\s*-->\s*$/.exec(content);
		if (!match) {
			if (MEANT.test(withoutCode$1(content))) problems.push({
				line,
				message: NOT_ALONE
			});
			continue;
		}
		const word = WORDS.find((known) => known === match[2]);
		if (word === void 0) {
			const known = WORDS.map((each) => `waymark:${each}`).join(", ");
			problems.push({
				line,
				message: `Unexpected marker \`waymark:${match[2]}\`, expected one of ${known}.`
			});
		} else markers.push({
			word,
			closes: match[1] === "/",
			argument: match[3],
			line,
			start,
			end
		});
	}
	return {
		markers,
		problems
	};
}
const NOT_ALONE = "This marker is not read as one. It stands alone on its line, in lower case, as `<!-- waymark:keep NAME -->` does.";
/** A line without what is code in it; all of it is where it is indented that far. */
function withoutCode$1(line) {
	return /^( {4}|\t)/.test(line) ? "" : line.replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, "");
}
/** The regions of one word. Stray, nested and unclosed markers are problems. */
function regions(text, markers, word) {
	const found = [];
	const problems = [];
	let open = null;
	for (const marker of markers.filter((each) => each.word === word)) {
		const { line } = marker;
		if (!marker.closes && open) problems.push({
			line,
			message: nested(marker, open)
		});
		else if (!marker.closes) open = marker;
		else if (!open) problems.push({
			line,
			message: `\`/waymark:${word}\` closes nothing. Delete the line.`
		});
		else if (marker.argument !== "" && marker.argument !== open.argument) problems.push({
			line,
			message: closesOther(marker, open)
		});
		else {
			const body = text.slice(open.end, marker.start);
			found.push({
				argument: open.argument,
				line: open.line,
				start: open.start,
				end: marker.end,
				body
			});
			open = null;
		}
	}
	if (open) {
		const closing = `<!-- /waymark:${word} -->`;
		problems.push({
			line: open.line,
			message: `\`waymark:${word}\` is never closed. Put \`${closing}\` on a line of its own.`
		});
	}
	return {
		regions: found,
		problems
	};
}
function nested(marker, open) {
	return `\`waymark:${marker.word}\` stands inside the one that opens on line ${open.line}. Close that one first.`;
}
function closesOther(marker, open) {
	return `\`/waymark:${marker.word} ${marker.argument}\` closes \`${open.argument}\`, which opens on line ${open.line}. Close each region by its own name, or by none.`;
}
/** The text without its regions of one word, markers included, or with something instead of them. */
function without(text, word, instead = () => "") {
	let result = text;
	const found = regions(text, readMarkers(text).markers, word).regions;
	for (const region of found.toReversed()) result = result.slice(0, region.start) + instead(region) + result.slice(region.end);
	return result;
}

// src/docs/keep-regions.ts
/** The keep-regions of a page. Markers that don't pair, and names missing or used twice, are problems. */
function readKept(text) {
	const { markers, problems } = readMarkers(text);
	const found = regions(text, markers, "keep");
	problems.push(...found.problems, ...regions(text, markers, "history").problems);
	for (const { word, line } of markers) if (word === "insert" || word === "slot") problems.push({
		line,
		message: misplaced$1(word)
	});
	const kept = [];
	if (found.regions.length === 0) return {
		kept,
		problems
	};
	const lines = linesAround(text, found.regions, markers);
	for (const region of found.regions) {
		const { argument: name, line } = region;
		if (!/^\S+$/.test(name)) problems.push({
			line,
			message: "`waymark:keep` needs a name of one word: `<!-- waymark:keep NAME -->`."
		});
		else if (kept.some((other) => other.name === name)) problems.push({
			line,
			message: `The region \`${name}\` stands in this page twice. Rename one of them.`
		});
		else kept.push({
			...region,
			name,
			...placeAmong(lines, region)
		});
	}
	return {
		kept,
		problems
	};
}
function misplaced$1(word) {
	return `\`waymark:${word}\` belongs in ${word === "slot" ? "a template" : "a page of your own"}: this page is written anew each time. Delete the line.`;
}
/** The lines of a page that are not blank and no markers; of a region its first. */
function linesAround(text, kept, markers) {
	const headings = new Set([...proseLines(text)].filter((line) => isHeading(line.text)).map(({ start }) => start));
	const first = new Map(kept.map((region) => [region.start, opening$1(region.argument)]));
	const skipped = new Set(markers.map((marker) => marker.start));
	const lines = [];
	let start = 0;
	for (const each of text.split("\n")) {
		const line = first.get(start) ?? each.trimEnd();
		const isMeant = first.has(start) || !(skipped.has(start) || isInside(start, kept));
		if (line !== "" && isMeant) lines.push({
			text: line,
			start,
			isHeading: headings.has(start)
		});
		start += each.length + 1;
	}
	return lines;
}
function isInside(at, kept) {
	return kept.some(({ start, end }) => at > start && at < end);
}
function placeAmong(lines, { start }) {
	const at = lines.findIndex((line) => line.start === start);
	const heading = lines.findLastIndex((line, index) => index < at && line.isHeading);
	const next = lines.findIndex((line, index) => index > at && line.isHeading);
	const textsOf = (from, to) => lines.slice(from, to).map(({ text }) => text);
	return {
		under: lines[heading]?.text ?? null,
		above: textsOf(heading + 1, at),
		below: textsOf(at + 1, next === -1 ? lines.length : next)
	};
}
/**
* The page without its keep-regions and without regard to blank lines: what Waymark answers for. Equal for a page with a
* region that somebody has put in and for one without.
* @param isPlaced of which regions the first line stays
*/
function withoutKept(text, isPlaced = () => false) {
	const first = (name) => isPlaced(name) ? `${opening$1(name)}\n` : "";
	return without(text, "keep", ({ argument }) => first(argument)).replace(/\n{2,}/g, "\n");
}
/** A keep-region's markers around a body. */
function keepRegion(name, body) {
	return `${opening$1(name)}\n${body}<!-- /waymark:keep -->\n`;
}
/** The first line of a keep-region. */
function opening$1(name) {
	return `<!-- waymark:keep ${name} -->`;
}
/** What people wrote in the regions of a page. */
function writtenIn(text) {
	return readKept(text).kept.map((region) => region.body).filter((body) => body.trim() !== "");
}
/** Adds a text to a note, where it does not stand there already. */
function addTo$1(texts, path, text) {
	const before = texts.get(path);
	if (before?.includes(text)) return;
	texts.set(path, before === void 0 ? text : together$1([before, text]));
}
/** Texts one after the other, a blank line between them. */
function together$1(texts) {
	return texts.map((text, index) => index < texts.length - 1 ? text.replace(/\n*$/, "\n") : text).join("\n");
}

// src/docs/labels.ts
/** An id in words: `checkout-conversion` → `Checkout conversion`. */
function inWords(id) {
	const words = id.replace(/[-_]+/g, " ").trim();
	return words === "" ? id : words[0].toUpperCase() + words.slice(1);
}
/** What a thing of the plan is called in text. */
const labels = {
	owner: (plan, id) => plan.owners.get(id)?.name ?? inWords(id),
	kpi: (plan, id) => plan.kpis.get(id)?.name ?? inWords(id),
	useCase: (plan, id) => plan.useCases.get(id)?.name ?? inWords(id),
	source: (plan, id) => sourceLabel(plan, id),
	destination: (plan, id) => destinationLabel(plan, id),
	stage: (step) => inWords(step)
};
/** The first sentence of a text, for tables. */
function firstSentence(text) {
	if (text === null) return "";
	const line = text.replace(/\s+/g, " ").trim();
	const first = /^.*?[.!?](?=\s\P{Ll}|$)/u.exec(line)?.[0] ?? line;
	return first.length <= 200 ? first : `${first.slice(0, 199).trimEnd()}…`;
}
/** True for data about a person. */
function isPersonal(property) {
	return property.classification === "personal" || property.classification === "sensitive";
}

// src/docs/relations.ts
function relations(plan) {
	const events = byName(plan.events.values(), (event) => event.name);
	const ofEvents = events.flatMap(usesOf$1);
	const uses = [...ofEvents, ...traitUses(plan)];
	const by = (ids) => groupedBy(events, (event) => unique(ids(event)));
	return {
		events,
		byOwner: by((event) => [event.owner]),
		byKpi: by((event) => event.kpis),
		byUseCase: by((event) => event.useCases),
		byStage: by((event) => [event.stage]),
		bySource: by((event) => event.sources.map((source) => source.id)),
		byDestination: by((event) => event.destinations),
		byTag: by((event) => event.tags),
		replacedBy: by((event) => [event.deprecated?.replacedBy ?? null]),
		usesByKpi: groupedBy(uses, (use) => use.property.kpis),
		usesByOwner: groupedBy(ofEvents, ({ property: { owner } }) => owner === null ? [] : [owner]),
		personalByDestination: groupedBy(ofEvents, personalTo),
		shared: sharedUses(plan, uses),
		renamed: renamedUses(ofEvents)
	};
}
/** Things in order of their names: without regard to case first, by code point then. The same everywhere. */
function byName(things, nameOf) {
	const named = Array.from(things, (thing) => {
		const name = nameOf(thing);
		return {
			thing,
			name,
			small: name.toLowerCase()
		};
	});
	named.sort((a, b) => a.small === b.small ? compare(a.name, b.name) : compare(a.small, b.small));
	return named.map(({ thing }) => thing);
}
function compare(a, b) {
	return a < b ? -1 : a === b ? 0 : 1;
}
function unique(ids) {
	const given = ids.filter((id) => id !== null);
	return given.length < 2 ? given : [...new Set(given)];
}
/** Values by their key, in the order they come in. */
function grouped(pairs) {
	const groups = /* @__PURE__ */ new Map();
	for (const [key, value] of pairs) addTo(groups, key, value);
	return groups;
}
/** The same of values that may have several keys, or none. */
function groupedBy(values, keysOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const value of values) for (const key of keysOf(value)) addTo(groups, key, value);
	return groups;
}
function addTo(groups, key, value) {
	const group = groups.get(key);
	if (group) group.push(value);
	else groups.set(key, [value]);
}
/** The sources from which a destination takes an event. */
function flowsTo(event, destination, plan) {
	const takes = plan.destinations.get(destination)?.sources ?? null;
	const sources = event.sources.map((source) => source.id);
	return takes === null ? sources : sources.filter((id) => takes.includes(id));
}
function usesOf$1(event) {
	return walkProperties(event.body.properties).map((property) => ({
		event,
		trait: null,
		property
	}));
}
/** The destinations that a property of an event brings personal data to. */
function personalTo({ event, property }) {
	if (!isPersonal(property)) return [];
	const all = unique(event.destinations);
	const { destinations } = property;
	return destinations === null ? all : all.filter((id) => destinations.includes(id));
}
function traitUses(plan) {
	return ["user", "group"].flatMap((kind) => walkProperties(plan.traits[kind].body.properties).map((property) => ({
		event: null,
		trait: kind,
		property
	})));
}
function sharedUses(plan, uses) {
	const groups = groupedBy(uses, ({ property: { name, via } }) => {
		const library = via.find((ref) => ref.kind === "library" && ref.path === "")?.name ?? name;
		return library === name ? [name] : [name, library];
	});
	const names = [.../* @__PURE__ */ new Set([...plan.library.keys(), ...groups.keys()])].filter((name) => plan.library.has(name) || places(groups.get(name) ?? []) > 1);
	return new Map(byName(names, (name) => name).map((name) => [name, groups.get(name) ?? []]));
}
/** What a shared property is: the library's definition, else what most of its uses say, the first of them. */
function definitionOf(name, uses, { library }) {
	const defined = library.get(name);
	if (defined !== void 0) return defined;
	const said = /* @__PURE__ */ new Map();
	for (const { property } of uses) {
		const words = saidBy(property);
		const known = said.get(words) ?? {
			first: property,
			times: 0
		};
		known.times += 1;
		said.set(words, known);
	}
	const [most] = [...said.values()].sort((a, b) => b.times - a.times);
	return most?.first ?? null;
}
function saidBy({ types, description, classification }) {
	return `${types.join()}\n${classification}\n${description}`;
}
function renamedUses(uses) {
	const names = new Set(uses.map((use) => use.property.name));
	return grouped(uses.flatMap((use) => {
		const old = formerName(use.property);
		return old === null || names.has(old) ? [] : [[old, use]];
	}));
}
/** `renamedFrom` is a property's path or its name. */
function formerName({ name, path, renamedFrom }) {
	const parent = path.slice(0, path.length - name.length);
	return renamedFrom?.startsWith(parent) ? renamedFrom.slice(parent.length) : renamedFrom;
}
/** In how many events the uses are. */
function places(uses) {
	return new Set(uses.map((use) => use.event).filter((event) => event !== null)).size;
}

// src/docs/slugs.ts
const LONGEST$1 = 80;
/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS = /* @__PURE__ */ new Map([
	["ß", "ss"],
	["æ", "ae"],
	["œ", "oe"],
	["ø", "o"],
	["đ", "d"],
	["ł", "l"],
	["þ", "th"]
]);
/** File names that mean something to GitHub, to web servers or to Windows. */
const RESERVED = new Set("readme index 404 license notes con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9".split(" "));
/** The name in lower-case ASCII letters, digits and hyphens; `''` where it has none of them. */
function slug(name) {
	return name.toLowerCase().replace(/[ßæœøđłþ]/g, (letter) => LETTERS.get(letter)).normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
/**
* One slug for each name. Of names that would share one, the first by code point keeps it and the others get a suffix
* made from the name itself; so does a name that is reserved, too long or has no letters. Which file a name is in, and
* in which order, makes no difference. A name that had its suffix the last time keeps it.
*/
function slugs(names, reserved = RESERVED, claims = null) {
	const taken = new Set(reserved);
	const result = /* @__PURE__ */ new Map();
	const give = (name, own) => {
		taken.add(own);
		result.set(name, own);
	};
	const same = grouped([...new Set(names)].sort().map((name) => [slug(name), name]));
	const isKept = (name, plain) => {
		if (claims === null) return false;
		const own = suffixed(plain, name, reserved);
		return claims.stood(own) && !same.has(own);
	};
	for (const [plain, group] of same) for (const name of group) if (isKept(name, plain)) give(name, suffixed(plain, name, taken));
	for (const [plain, group] of same) {
		const others = group.filter((name) => !result.has(name));
		const free = plain !== "" && plain.length <= LONGEST$1 && !taken.has(plain);
		const turn = (name) => claims?.turn(name, plain) ?? 0;
		for (const [index, name] of (free ? inTurn(others, turn) : others).entries()) give(name, free && index === 0 ? plain : suffixed(plain, name, taken));
	}
	return result;
}
/** In the order that they have, but for those whose turn is sooner. */
function inTurn(names, turn) {
	if (names.length < 2) return names;
	const turns = new Map(names.map((name) => [name, turn(name)]));
	return names.toSorted((a, b) => turns.get(a) - turns.get(b));
}
function suffixed(plain, name, taken) {
	const digest = createHash("sha256").update(name).digest("hex");
	const start = plain.slice(0, LONGEST$1).replace(/-$/, "") || "x";
	let length = 6;
	while (taken.has(`${start}-${digest.slice(0, length)}`)) length += 1;
	return `${start}-${digest.slice(0, length)}`;
}

// src/docs/anchors.ts
/** The anchor of each property's row, of parts of properties too, by path. */
function propertyAnchors(properties, prefix = "prop") {
	const named = slugs(walkProperties(properties).map((property) => property.path), /* @__PURE__ */ new Set());
	return new Map([...named].map(([path, slug]) => [path, `${prefix}-${slug}`]));
}

// src/docs/evidence.ts
/** Share of the volume from which an event has to be worth it. */
const HIGH_SHARE = .2;
/** Of what people do with the data. */
const UNSEEN = {
	met: null,
	evidence: "no file of the plan shows it"
};
/** The events that count: those that are not on their way out. */
function live({ relations }) {
	return relations.events.filter((event) => event.status !== "deprecated");
}
/** What the use cases are to bring, all of them. */
function outcomesOf({ plan }) {
	return [...plan.useCases.values()].flatMap((useCase) => useCase.outcomes);
}
/** "3 of 4 events" */
function outOf(number, all, noun) {
	return all === 0 ? `no ${noun}s` : `${number} of ${count(all, noun)}`;
}
/** Whether all of the events have it, and how many do. */
function share(events, test) {
	const number = events.filter(test).length;
	return {
		met: events.length > 0 && number === events.length,
		evidence: outOf(number, events.length, "event"),
		...events.length === 0 ? { next: "Write down the first event." } : {}
	};
}
/** True for an event that feeds a KPI, itself or by a property. */
function feedsKpi(event) {
	return event.kpis.length > 0 || walkProperties(event.body.properties).some((property) => property.kpis.length > 0);
}
/** The teams none of whose events has anything to mend. */
function teamsInOrder(judged) {
	const faulty = eventsWithFindings(judged);
	const teams = grouped(live(judged).flatMap((event) => event.owner === null ? [] : [[event.owner, event]]));
	const inOrder = [...teams.keys()].filter((team) => !teams.get(team).some((event) => faulty.has(event.id)));
	if (teams.size === 0) return {
		met: false,
		evidence: "no event has an owner"
	};
	const named = inOrder.slice(0, 3).map((team) => labels.owner(judged.plan, team));
	const more = inOrder.length > 3 ? [count(inOrder.length - 3, "other")] : [];
	return {
		met: inOrder.length > 0,
		evidence: `${inOrder.length} of ${count(teams.size, "team")}${inOrder.length > 0 ? `: ${englishList([...named, ...more])}` : ""}`
	};
}
/** Ids of the events about which, or about whose properties, there is an error or a warning. */
function eventsWithFindings({ findings, plan }) {
	const worth = findings.filter((finding) => finding.severity !== "info");
	return new Set(worth.flatMap(({ object }) => eventOf(object, plan.events) ?? []));
}
/** What arrives is known from a usage file alone, which says nothing of one plan among several. */
function rogueEvents({ plan, usage, root }) {
	if (usage.size === 0) return {
		met: null,
		evidence: "no usage file is checked in"
	};
	if (root !== "") return {
		met: null,
		evidence: "the usage file is of several plans"
	};
	const planned = new Set([...plan.events.values()].map((event) => event.name));
	const rogue = [...usage.keys()].filter((name) => !planned.has(name));
	return {
		met: rogue.length === 0,
		evidence: rogue.length === 0 ? `all of ${count(usage.size, "event")}` : `${rogue.length} of ${count(usage.size, "event")} not planned`
	};
}
/** Events that machines make, or that are much of the volume, and that nobody owns or reads for a KPI. */
function lowValue(judged) {
	const { findings, usage } = judged;
	const machines = findings.filter(({ rule }) => rule === "low-value-event").length;
	const total = [...usage.values()].reduce((sum, each) => sum + each.count, 0);
	const idle = live(judged).filter((event) => (usage.get(event.name)?.count ?? 0) > HIGH_SHARE * total && (event.owner === null || !feedsKpi(event)));
	const known = usage.size === 0 ? "none looks machine-made; no usage file is checked in" : "none";
	return {
		met: machines + idle.length === 0,
		evidence: machines + idle.length === 0 ? known : count(Math.max(machines, idle.length), "event")
	};
}
/** Of the events that Segment’s e-commerce specification knows: how many go by its name. */
function commerceNames(judged) {
	const standard = new Set(Object.keys(segmentEvents["ecommerce"]).map(foldName));
	const events = live(judged);
	const named = events.filter((event) => standard.has(foldName(event.name))).length;
	const other = events.filter((event) => standard.has(foldName(specAlias(event.name, ["segment"]) ?? ""))).length;
	if (named + other === 0) return {
		met: null,
		evidence: "the plan has no commerce events"
	};
	return {
		met: other === 0,
		evidence: `${named} of ${count(named + other, "commerce event")}`
	};
}
/** Who keeps the standard. */
function keeper({ plan: { ownership } }) {
	if (ownership === null) return "not stated";
	return ownership.model === "wrangler" ? "one keeper" : "champions in the teams";
}

// src/docs/review.ts
/** A plan, and each event in it, is looked at again every six months. */
const REVIEW_MONTHS = 6;
/** True where the last review is longer ago than that. Dates are ISO; null: never reviewed, which is not the same as due. */
function isDue(reviewedOn, now) {
	if (reviewedOn === null) return false;
	const due = /* @__PURE__ */ new Date(`${reviewedOn.slice(0, 10)}T00:00:00Z`);
	if (Number.isNaN(due.getTime())) return false;
	due.setUTCMonth(due.getUTCMonth() + 6);
	return due.toISOString().slice(0, 10) < now.slice(0, 10);
}

// src/docs/maturity.ts
const LEVELS = [
	"data is fragmented, slow and not trusted",
	"data is collected reliably, understood and acted on",
	"data drives KPIs and growth",
	"data leads the category: everyone can say what it is worth for their role"
];
const ROLES = [
	"project-champion",
	"business-owner",
	"technical-owner",
	"marketing-owner"
];
/** The highest level whose criteria, and those below it, are all met. */
function levelOf(criteria) {
	const missed = criteria.filter((each) => each.met === false).map((each) => each.level);
	return Math.min(4, ...missed) - 1;
}
/** What the guide asks for on the way up, level by level: read off the plan, or said to be what no file shows. */
function maturity(judged) {
	return [
		...first(judged),
		...second(judged),
		...third(judged)
	];
}
function first(judged) {
	const { plan } = judged;
	const events = live(judged);
	const outcomes = outcomesOf(judged);
	const step = (asks, found, next) => ({
		level: 1,
		asks,
		next,
		...found
	});
	return [
		step("A value model says what the data is for", {
			met: outcomes.length > 0,
			evidence: `${count(plan.useCases.size, "use case")}, ${count(outcomes.length, "outcome")}`
		}, "Write down use cases with their outcomes under `useCases`."),
		step("One team, to begin with, meets the standard", teamsInOrder(judged), "Choose one team and mend the findings of its events; the others follow its example."),
		step("Each event has a description", share(events, (event) => event.description !== null), "Describe the events listed below."),
		step("Each event has an owner", share(events, (event) => event.owner !== null), "Give the events listed below an `owner`."),
		step("It is written down when each event is sent", share(events, (event) => event.trigger !== null), "Add a `trigger` to the events listed below."),
		step("External ids are named, with room for others", {
			met: plan.identifiers.size > 0,
			evidence: count(plan.identifiers.size, "identifier")
		}, "Name the ids that join data under `identifiers`, each with whose id it is."),
		step("Each event feeds a KPI", share(events, feedsKpi), "Give each event its `kpis`, or stop tracking it."),
		step("Each event is tied to a step of the funnel", share(events, (event) => event.stage !== null), "Give each event a `stage`; what ties to nothing is not worth tracking.")
	];
}
function second(judged) {
	const { plan, relations, now } = judged;
	const fed = [...plan.kpis.keys()].filter((id) => relations.byKpi.has(id) || relations.usesByKpi.has(id));
	const served = [...plan.useCases.keys()].filter((id) => relations.byUseCase.has(id));
	const { reviewedOn } = plan.info;
	const step = (asks, found, next) => ({
		level: 2,
		asks,
		next,
		...found
	});
	return [
		step("The plan is looked at again every six months", {
			met: reviewedOn !== null && !isDue(reviewedOn, now),
			evidence: reviewedOn === null ? "never" : `last on ${reviewedOn}`
		}, "Review sources, destinations and events, and set `plan.reviewedOn`; every quarter where you grow fast."),
		step("No event arrives that the plan does not name", rogueEvents(judged), "Add the events that arrive unplanned to the plan, or stop sending them."),
		step("No event makes much of the volume and serves nobody", lowValue(judged), "Give the events that make most of the volume an owner and a KPI, or stop sending them."),
		step("Each KPI has events that feed it", {
			met: plan.kpis.size > 0 && fed.length === plan.kpis.size,
			evidence: outOf(fed.length, plan.kpis.size, "KPI")
		}, "Tie events to the KPIs that have none, or drop those KPIs."),
		step("Events serve each use case", {
			met: plan.useCases.size > 0 && served.length === plan.useCases.size,
			evidence: outOf(served.length, plan.useCases.size, "use case")
		}, "Tie events to the use cases that have none by `useCases`."),
		step("Links in e-mails carry an identifier", UNSEEN, "Put an identifier into the links of your e-mails, so that a visit is known to be its reader’s.")
	];
}
function third(judged) {
	const { plan } = judged;
	const roles = new Set([...plan.owners.values()].flatMap((owner) => owner.roles));
	const missing = ROLES.filter((role) => !roles.has(role)).map((role) => role.replaceAll("-", " "));
	const outcomes = outcomesOf(judged);
	const known = outcomes.filter((outcome) => outcome.stakeholders.length > 0);
	const step = (asks, found, next) => ({
		level: 3,
		asks,
		next,
		...found
	});
	return [
		step("Documentation is made from the plan by itself", {
			met: true,
			evidence: "these pages"
		}, ""),
		step("Every team goes on learning what the data can do for it", UNSEEN, "Show each team its page under the owners, and what its KPIs are fed by."),
		step("Standard commerce events have their standard names", commerceNames(judged), "Call commerce events what Segment’s e-commerce specification calls them: what is built on it then works."),
		step("It is stated who keeps the standard", {
			met: plan.ownership !== null,
			evidence: keeper(judged)
		}, "State `ownership.model`: champions in the teams, or one wrangler."),
		step("Each of the four roles has somebody", {
			met: missing.length === 0,
			evidence: missing.length === 0 ? "all four" : `missing: ${englishList(missing)}`
		}, "Give owners the `roles` that are missing."),
		step("Each outcome has people with an interest in it", {
			met: outcomes.length > 0 && known.length === outcomes.length,
			evidence: outOf(known.length, outcomes.length, "outcome")
		}, "Name the `stakeholders` of each outcome."),
		step("Each event serves a use case", share(live(judged), (event) => event.useCases.length > 0), "Give each event its `useCases`.")
	];
}

// src/docs/assessment.ts
const GAPS$1 = {
	owner: (event) => event.owner === null,
	description: (event) => event.description === null,
	kpi: (event) => !feedsKpi(event),
	stage: (event) => event.stage === null,
	trigger: (event) => event.trigger === null,
	sources: (event) => event.sources.length === 0,
	destinations: (event) => event.destinations.length === 0,
	properties: (event) => walkProperties(event.body.properties).some((property) => property.description === null)
};
/** No more events are named. */
const MOST_NAMED = 50;
/** @param shown the events that are shown, by name */
function assess(judged, shown) {
	const hidesEvents = shown.length < judged.plan.events.size;
	return {
		criteria: maturity(judged),
		unused: unusedIn(judged),
		gaps: gapsIn(shown),
		hidesEvents
	};
}
function gapsIn(shown) {
	const live = shown.filter((event) => event.status !== "deprecated");
	return Object.keys(GAPS$1).flatMap((of) => {
		const events = live.filter(GAPS$1[of]);
		const first = events.slice(0, MOST_NAMED).map(({ id }) => id);
		return events.length === 0 ? [] : [{
			of,
			events: events.length,
			first
		}];
	});
}
function unusedIn({ plan, relations }) {
	const outcomes = [...plan.useCases.values()].flatMap((useCase) => useCase.outcomes);
	const owners = /* @__PURE__ */ new Set([
		...relations.byOwner.keys(),
		...relations.usesByOwner.keys(),
		...outcomes.flatMap((outcome) => outcome.stakeholders),
		...[
			...plan.kpis.values(),
			...plan.sources.values(),
			...plan.destinations.values()
		].map((each) => each.owner),
		...[plan.traits.user, plan.traits.group].map((set) => set.owner),
		...[...plan.owners.values()].filter((owner) => owner.roles.length > 0).map((owner) => owner.id),
		plan.ownership?.wrangler ?? null
	]);
	const idsIn = (things, isUsed) => [...things.keys()].filter((id) => !isUsed(id));
	return {
		owners: idsIn(plan.owners, (id) => owners.has(id)),
		kpis: idsIn(plan.kpis, (id) => relations.byKpi.has(id) || relations.usesByKpi.has(id)),
		useCases: idsIn(plan.useCases, (id) => relations.byUseCase.has(id)),
		stages: plan.funnel.steps.filter((step) => !relations.byStage.has(step)),
		sources: idsIn(plan.sources, (id) => relations.bySource.has(id)),
		destinations: idsIn(plan.destinations, (id) => relations.byDestination.has(id)),
		library: idsIn(plan.library, (name) => (relations.shared.get(name) ?? []).length > 0)
	};
}

// src/docs/things.ts
const events$1 = {
	prefix: "event:",
	noun: "event",
	folder: "events",
	up: ["events", "Events"],
	names: ({ plan }) => plan.events.keys(),
	renamed: ({ relations }) => relations.events.flatMap(({ id, renamedFrom }) => renamedFrom === null ? [] : [[renamedFrom, id]]),
	retired: (plan) => plan.removed
};
const properties$2 = {
	prefix: "shared:",
	noun: "shared property",
	folder: "properties",
	up: ["properties", "Shared properties"],
	names: ({ relations }) => relations.shared.keys(),
	renamed: ({ plan, relations }) => [...[...relations.renamed].flatMap(([old, uses]) => uses.map((use) => [old, use.property.name])), ...[...plan.library].flatMap(([name, { renamedFrom }]) => renamedFrom === null ? [] : [[renamedFrom, name]])]
};
const traits = (kind, folder) => ({
	prefix: traitId(kind, ""),
	noun: "trait",
	folder,
	up: ["traits", "Traits"],
	names: ({ plan }) => plan.traits[kind].body.properties.map(({ name }) => name),
	renamed: ({ plan }) => plan.traits[kind].body.properties.flatMap(({ name, renamedFrom }) => renamedFrom === null ? [] : [[renamedFrom, name]])
});
const traitKinds = [traits("user", "traits"), traits("group", "groups")];
/** Of a registry of the plan. */
const listed$1 = (noun, folder, up, names, kind = noun) => ({
	prefix: `${kind}:`,
	noun,
	folder,
	up,
	names: ({ plan }) => names(plan)
});
/** What a page may be about that has been renamed or removed since. */
const things = [
	events$1,
	properties$2,
	...traitKinds,
	listed$1("owner", "owners", ["owners", "Owners"], (plan) => plan.owners.keys()),
	listed$1("KPI", "kpis", ["kpis", "KPIs"], (plan) => plan.kpis.keys(), "kpi"),
	listed$1("use case", "use-cases", ["use-cases", "Use cases"], (plan) => plan.useCases.keys(), "use-case"),
	listed$1("step of the funnel", "stages", ["stages", "Stages"], (plan) => plan.funnel.steps, "stage"),
	listed$1("source", "sources", ["data-flow", "Data flow"], (plan) => plan.sources.keys()),
	listed$1("destination", "destinations", ["data-flow", "Data flow"], (plan) => plan.destinations.keys())
];
/** The kind of a thing and its name, by the id of its page. */
function thingOf(id) {
	const kind = things.find(({ prefix }) => id.startsWith(prefix));
	return [kind, id.slice(kind.prefix.length)];
}
/** What a thing that has a new name is called now. @param id that of its page */
function nameNow(id, { plan }) {
	const [{ prefix }, name] = thingOf(id);
	return (prefix === events$1.prefix ? plan.events.get(name)?.name : void 0) ?? name;
}

// src/docs/file-names.ts
/**
* The slug of each page's name. No address changes hands as long as the folder knows whose it was: a page keeps the one that it
* has there. Where it does not, what is on its way out goes before what comes in its place. An old spelling has the address of
* the name now, and none of its own unless that name has another.
* @param rounds those of an earlier one have the first choice
* @param at a page at a path that counts from the folder of the plan's pages
*/
function fileNames(rounds, left, at) {
	const files = /* @__PURE__ */ new Map();
	for (const round of rounds) for (const [folder, subjects] of grouped(round.map(({ kind, subject }) => [kind.folder, subject]))) {
		if (folder === null) continue;
		const known = files.get(folder) ?? /* @__PURE__ */ new Map();
		files.set(folder, known);
		addNames(known, subjects, left, (own) => at(`${folder}/${own}.md`));
	}
	return files;
}
/** @param known written to */
function addNames(known, subjects, left, at) {
	const taken = () => /* @__PURE__ */ new Set([...RESERVED, ...known.values()]);
	const fresh = subjects.filter(({ name }) => !known.has(name));
	const byName = new Map(fresh.map((subject) => [subject.name, subject]));
	const names = fresh.filter((subject) => !isOldSpelling(subject)).map(({ name }) => name);
	const claims = {
		stood: (own) => left.manifest.has(at(own).path),
		turn: (name, own) => turnOf(byName.get(name), at(own), left)
	};
	for (const [name, own] of slugs(names, taken(), claims)) known.set(name, own);
	for (const subject of fresh.filter(isOldSpelling)) {
		const own = slugs([subject.name], taken()).get(subject.name);
		if (own === slug(subject.name)) known.set(subject.name, own);
	}
}
function isOldSpelling({ name, movedTo }) {
	return movedTo !== null && slug(thingOf(movedTo)[1]) === slug(name);
}
function turnOf(subject, page, left) {
	if (isThere(subject, page, left)) return 0;
	return subject.outgoing ? 1 : 2;
}
/** True where the page that lies at the path has the title of this one. */
function isThere(subject, page, left) {
	if (!left.isOurs(page.path)) return false;
	const title = toMarkdown(root$3(...subject.say("title", page)));
	const there = withoutKept(left.existing.get(page.path).replaceAll("\r\n", "\n"));
	return title !== "" && there.includes(`\n${title}`);
}

// src/docs/gone.ts
/** @param changes all those from the one plan to the other */
function goneBetween(before, after, changes) {
	if (!changes.some(({ kind }) => TAKES_AWAY.test(kind))) return [];
	const [was, is] = [namedIn(before), namedIn(after)];
	const renames = grouped([...libraryRenames(after), ...changes.flatMap(renameOf)]);
	return [...was].filter(([page]) => !is.has(page)).map(([page, events]) => {
		const names = renames.get(page) ?? [];
		return {
			page,
			now: names.find((name) => is.has(name)) ?? names[0] ?? null,
			events
		};
	});
}
const TAKES_AWAY = /-(removed|renamed)$|^funnel-changed$/;
/** By the id of its page, each thing that has one, with the events that it is in. */
function namedIn(plan) {
	const read = {
		plan,
		relations: relations(plan)
	};
	const eventsOf = (prefix, name) => {
		if (prefix === eventId("")) return [name];
		const uses = prefix === SHARED ? read.relations.shared.get(name) ?? [] : [];
		return [...new Set(uses.flatMap((use) => use.event?.id ?? []))];
	};
	return new Map(things.flatMap(({ prefix, names }) => [...names(read)].map((name) => [prefix + name, eventsOf(prefix, name)])));
}
const SHARED = "shared:";
function renameOf({ kind, event, property, renamedFrom, data }) {
	if (renamedFrom === null) return [];
	const names = [String(data["from"]), String(data["to"])];
	if (kind === "property-renamed") return [[SHARED + names[0], SHARED + names[1]]];
	if (event !== null) return property === null ? [[eventId(renamedFrom), eventId(event)]] : [];
	const set = property?.startsWith("user.") ? "user" : "group";
	return [[traitId(set, names[0]), traitId(set, names[1])]];
}
/** No event need use what the library has. */
function libraryRenames({ library }) {
	return [...library].flatMap(([name, { renamedFrom }]) => renamedFrom === null ? [] : [[SHARED + renamedFrom, SHARED + name]]);
}

// src/docs/history.ts
/** What a commit did to the plan; null where that changed nothing of its meaning, or took it away. */
async function historyStep(before, plan, date, compare) {
	if (plan === null) return null;
	const changes = before === null ? [] : await compare(before, plan, date.slice(0, 10));
	if (before !== null && changes.length === 0) return null;
	const { version } = plan.info;
	return {
		version,
		events: plan.events.size,
		first: before === null ? namesIn(plan) : null,
		internalGone: internalGone(before, plan),
		gone: before === null ? [] : goneBetween(before, plan, changes),
		changes
	};
}
function historyEntry(commit, step) {
	return {
		...commit,
		...splitSubject(commit.subject),
		...step
	};
}
function namesIn({ events, library, traits }) {
	const properties = [...events.values()].flatMap((event) => walkProperties(event.body.properties));
	return {
		events: new Set(events.keys()),
		properties: /* @__PURE__ */ new Set([...library.keys(), ...properties.map(({ name }) => name)]),
		traits: new Set(["user", "group"].flatMap((kind) => traits[kind].body.properties.map(({ name }) => `${kind}.${name}`)))
	};
}
function internalGone(before, after) {
	return [...before?.events.values() ?? []].filter((event) => event.internal).map((event) => event.id).filter((id) => !after.events.has(id));
}
/** `Add coupons (#41)` and `Merge pull request #41 from acme/coupons` name the pull request that they came by. */
function splitSubject(subject) {
	const squashed = /^(.*?)\s*\(#(\d+)\)\s*$/.exec(subject);
	if (squashed) return {
		subject: squashed[1],
		pullRequest: Number(squashed[2])
	};
	const merged = /^Merge pull request #(\d+) from [^/\s]+\/(\S+)/.exec(subject);
	return merged ? {
		subject: `Merge of ${merged[2]}`,
		pullRequest: Number(merged[1])
	} : {
		subject,
		pullRequest: null
	};
}
function pastOf(history) {
	return {
		event: pastsOfEvents(history),
		property: (name) => pastOfPage(history, "shared:", name, (now) => ({
			concerns: ({ object, property }) => object === `library:${now}` || property === now,
			isIn: ({ properties }) => properties.has(now)
		})),
		trait: (path) => {
			const [set, name] = path.split(/\.(.*)/s);
			return pastOfPage(history, traitId(set, ""), name, (now) => ({
				concerns: ({ event, property }) => event === null && property === `${set}.${now}`,
				isIn: ({ traits }) => traits.has(`${set}.${now}`)
			}));
		}
	};
}
/** What an entry tells of a thing: one entry, or none. */
function toldIn(entry, { concerns, isIn }) {
	const changes = entry.changes.filter(concerns);
	if (changes.length === 0 && !(entry.first && isIn(entry.first))) return [];
	const { sha, date, author, subject, pullRequest, version } = entry;
	return [{
		entry: {
			sha,
			date,
			author,
			subject,
			pullRequest,
			version
		},
		changes
	}];
}
/**
* The past of what has a page, also under the names that it had before.
* @param prefix what the ids of pages of its kind begin with
* @param about tells what is about the thing while it has a name
*/
function pastOfPage(history, prefix, name, about) {
	let now = name;
	return history.flatMap((entry) => {
		const told = toldIn(entry, about(now));
		const from = entry.gone?.find((gone) => gone.now === prefix + now);
		if (from !== void 0) now = from.page.slice(prefix.length);
		return told;
	});
}
/** A long history is looked through once for all events. */
function pastsOfEvents(history) {
	const telling = entriesByName(history);
	return (event) => {
		const names = /* @__PURE__ */ new Set();
		const entries = [];
		let name = event;
		let next = 0;
		for (;;) {
			const at = telling.get(name)?.find((index) => index >= next);
			if (at === void 0) break;
			const entry = history[at];
			const now = name;
			entries.push(...toldIn(entry, {
				concerns: (change) => eventsOf$1(change).includes(now),
				isIn: ({ events }) => events.has(now)
			}));
			const renames = entry.changes.filter(isRename);
			const from = renames.find((rename) => rename.event === name)?.renamedFrom;
			if (!from && renames.some((rename) => rename.renamedFrom === name)) break;
			if (from) names.add(from);
			name = from ?? name;
			next = at + 1;
		}
		return {
			entries,
			formerNames: [...names].filter((each) => each !== event)
		};
	};
}
/** Where in the history each name is told of. */
function entriesByName(history) {
	return grouped(history.flatMap(({ changes, first }, index) => {
		const names = changes.flatMap((change) => [...eventsOf$1(change), ...isRename(change) ? [change.renamedFrom] : []]);
		return [.../* @__PURE__ */ new Set([...names, ...first?.events ?? []])].map((name) => [name, index]);
	}));
}
function isRename({ property, renamedFrom }) {
	return property === null && renamedFrom !== null;
}
function eventsOf$1({ event, events }) {
	return event === null ? events ?? [] : [event];
}
/** The names that an event had, newest first; also one that is not in the history yet. */
function formerNamesOf(history, { id, renamedFrom }) {
	const past = pastsOfEvents(history);
	const known = past(id).formerNames;
	if (renamedFrom === null || known.includes(renamedFrom)) return [...known];
	return [renamedFrom, ...past(renamedFrom).formerNames];
}

// src/docs/schemas.ts
/** Where an event's JSON Schema is, by the path of its page: it keeps its address as long as the page does. */
function schemaPath(eventPage) {
	return eventPage.replace(/(^|\/)events\/([^/]*)\.md$/, "$1schemas/$2.schema.json");
}
/** The page of the event that a JSON Schema is of; any other path as it is. */
function pageOfSchema(path) {
	return path.replace(/(^|\/)schemas\/([^/]*)\.schema\.json$/, "$1events/$2.md");
}
/**
* The JSON Schema of each event's payload as its apps must send it; the path is that inside the documentation.
* @param url where the documentation is published, for `$id`; null: not known
*/
function* schemaFiles(books, url) {
	for (const book of books) {
		const { relations, paths } = book;
		for (const event of relations.events) {
			const pathOf = () => paths.get(`schema:${event.id}`);
			const path = pathOf();
			const make = () => `${stringify$2(documentOf(event, addressOf(pathOf() ?? "", url)), 2)}\n`;
			if (path !== void 0) yield {
				path,
				make
			};
		}
		yield* formerSchemas(book, url);
	}
}
/**
* The schema of an event at the address of a name that it had before. A copy, not a `$ref` to the new address: most tools read one
* file and follow no address. Its `$id` is its own address, for a validator that is given both takes no two schemas of one `$id`.
*/
function* formerSchemas({ plan, paths, moved }, url) {
	for (const id of moved.keys()) {
		if (!id.startsWith("former:event:")) continue;
		const pathOf = () => schemaPath(paths.get(id));
		const make = () => {
			const event = plan.events.get(moved.get(id).slice(6));
			return `${stringify$2(documentOf(event, addressOf(pathOf(), url)), 2)}\n`;
		};
		yield {
			path: pathOf(),
			make
		};
	}
}
function documentOf({ name, description, body }, address) {
	const { $schema: _dialect, $id: _id, id, title: _title, ...schema } = withUnplanned(body.schema, body.unplanned);
	const said = own$4(schema, "description") ?? description;
	return {
		$schema: dialectUris[body.dialect],
		...address === null ? {} : { [body.dialect === "4" ? "id" : "$id"]: address },
		title: name,
		...said === null ? {} : { description: said },
		...id === void 0 || body.dialect === "4" ? {} : { id },
		...schema
	};
}
function addressOf(path, url) {
	if (url === null || !URL.canParse(url)) return null;
	return new URL(path, url.endsWith("/") ? url : `${url}/`).href;
}

// src/docs/watch.ts
/** The side of an event that says which properties it has, and nothing else of them. */
const PATHS = "paths";
/**
* Writes down what is looked at, so that nobody has to say what a page is made of, and nothing can be forgotten: everything that
* pages are made from is handed to them as a watched plan and a watched book.
*/
var Watch = class {
	/** `KIND KEY` behind the folder of a plan's pages and a line end: `event Order Completed`, `path owner:web`, `plan kpis` */
	things;
	sides;
	#open = false;
	/** @param known things and sides that have numbers already */
	constructor(known = null) {
		this.things = new Numbers(known?.things ?? []);
		this.sides = new Numbers(known?.sides ?? []);
	}
	/** Makes something; what it looked at comes with it. What is made meanwhile in the same way keeps its own to itself. */
	during(make) {
		const [things, sides, wasOpen] = [
			this.things.begin(),
			this.sides.begin(),
			this.#open
		];
		this.#open = true;
		try {
			return [make(), {
				things: this.things.noted(),
				sides: this.sides.noted()
			}];
		} finally {
			this.things.resume(things);
			this.sides.resume(sides);
			this.#open = wasOpen;
		}
	}
	/** @param root the folder of the pages of the plan */
	of(root) {
		const kinds = /* @__PURE__ */ new Map();
		const numberOf = (kind, key) => {
			const known = kinds.get(kind) ?? /* @__PURE__ */ new Map();
			kinds.set(kind, known);
			const number = known.get(key) ?? this.things.of(`${root}\n${kind} ${key}`);
			known.set(key, number);
			return number;
		};
		const events = /* @__PURE__ */ new Map();
		const seeOf = (id) => {
			let number = -1;
			return (side) => {
				if (!this.#open) return;
				if (number === -1) number = this.things.of(`${root}\nevent ${id}`);
				this.things.note(number);
				this.sides.note(this.sides.of(side));
			};
		};
		return {
			note: (kind, key) => {
				if (this.#open) this.things.note(numberOf(kind, key));
			},
			event: (id) => {
				const see = events.get(id) ?? seeOf(id);
				events.set(id, see);
				return see;
			}
		};
	}
};
/** Gives each text a number, and notes numbers: each once. */
var Numbers = class {
	texts;
	#known;
	/** by number: in which round it was noted last */
	#rounds = [];
	#last = 0;
	#round = {
		number: 0,
		noted: []
	};
	constructor(texts) {
		this.texts = [...texts];
		this.#known = /* @__PURE__ */ new Map();
		for (const text of texts) this.#known.set(text, this.#known.size);
	}
	of(text) {
		const known = this.#known.get(text);
		if (known !== void 0) return known;
		this.#known.set(text, this.texts.length);
		return this.texts.push(text) - 1;
	}
	/** @returns the round that this one interrupts */
	begin() {
		const before = this.#round;
		this.#last += 1;
		this.#round = {
			number: this.#last,
			noted: []
		};
		return before;
	}
	resume(round) {
		this.#round = round;
	}
	note(number) {
		if (this.#rounds[number] === this.#round.number) return;
		this.#rounds[number] = this.#round.number;
		this.#round.noted.push(number);
	}
	noted() {
		return Uint32Array.from(this.#round.noted);
	}
};

// src/docs/watched.ts
/** A plan that tells which of its parts, and which sides of its events, are looked at. */
function watchedPlan(plan, { note, event: seeOf }) {
	const events = new Map([...plan.events].map(([id, event]) => [id, watchedEvent(event, seeOf(id))]));
	const watched = new WatchedMap(events, (id) => seeOf(id)("id"), () => note("plan", "events"));
	return new Proxy(plan, { get(target, key) {
		if (key === "events") return watched;
		note("plan", String(key));
		return target[key];
	} });
}
function watchedEvent(event, see) {
	return new Proxy(event, { get(target, key) {
		see(String(key));
		return target[key];
	} });
}
/** A book that tells what is looked at in it. @param book of a watched plan */
function watchedBook(book, notes) {
	const { note } = notes;
	const parts = {
		plan: book.plan,
		samples: book.samples,
		values: book.values,
		payloads: book.payloads,
		relations: watchedRelations(book.relations, notes, (event) => book.plan.events.get(event.id)),
		anchors: (id) => {
			notes.event(id)(PATHS);
			return book.anchors(id);
		},
		definition: (name) => {
			note("definition", name);
			return book.definition(name);
		},
		paths: new WatchedMap(book.paths, (id) => note("path", id), () => note("book", "paths")),
		moved: new WatchedMap(book.moved, (id) => note("moved", id), () => note("book", "moved")),
		lookAlikes: new WatchedMap(book.lookAlikes, (id) => note("alike", id), () => note("book", "lookAlikes")),
		past: {
			event: (id) => {
				note("past event", id);
				return book.past.event(id);
			},
			property: (name) => {
				note("past property", name);
				return book.past.property(name);
			},
			trait: (path) => {
				note("past trait", path);
				return book.past.trait(path);
			}
		},
		locate: (origin) => {
			note("line", `${origin.file}\n${origin.pointer}`);
			return book.locate(origin);
		}
	};
	return new Proxy(book, { get(target, key) {
		const part = parts[key];
		if (part !== void 0) return part;
		note("book", String(key));
		return target[key];
	} });
}
/** @param shown what is looked at in place of an event */
function watchedRelations(relations, notes, shown) {
	const { note } = notes;
	const index = (name, map) => {
		const one = `relation ${name}`;
		return new WatchedMap(map, (key) => note(one, key), () => note("relations", name));
	};
	const mapped = (map, as) => new Map([...map].map(([key, list]) => [key, list.map(as)]));
	const seeTraits = () => note("plan", "traits");
	const use = (each) => each.event === null ? new WatchedUse(each, null, seeTraits) : new WatchedUse(each, shown(each.event), notes.event(each.event.id));
	const { events, shared, renamed, usesByKpi, usesByOwner, personalByDestination, ...indexes } = relations;
	const uses = Object.entries({
		shared,
		renamed,
		usesByKpi,
		usesByOwner,
		personalByDestination
	});
	const watched = [...Object.entries(indexes).map(([name, map]) => [name, index(name, mapped(map, shown))]), ...uses.map(([name, map]) => [name, index(name, mapped(map, use))])];
	const all = events.map(shown);
	return {
		...Object.fromEntries(watched),
		get events() {
			note("relations", "events");
			return all;
		}
	};
}
var WatchedUse = class {
	event;
	trait;
	#property;
	#see;
	constructor({ trait, property }, event, see) {
		this.event = event;
		this.trait = trait;
		this.#property = property;
		this.#see = see;
	}
	get property() {
		this.#see(`body/${this.#property.path}`);
		return this.#property;
	}
};
/** A map that tells when one of its keys is asked for, and when all of it is. */
var WatchedMap = class {
	#map;
	#one;
	#all;
	constructor(map, one, all) {
		this.#map = map;
		this.#one = one;
		this.#all = all;
	}
	get(key) {
		this.#one(key);
		return this.#map.get(key);
	}
	has(key) {
		this.#one(key);
		return this.#map.has(key);
	}
	get size() {
		this.#all();
		return this.#map.size;
	}
	keys() {
		this.#all();
		return this.#map.keys();
	}
	values() {
		this.#all();
		return this.#map.values();
	}
	entries() {
		this.#all();
		return this.#map.entries();
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	forEach(each) {
		this.#all();
		for (const [key, value] of this.#map) each(value, key, this);
	}
};

// src/docs/book.ts
/**
* Lays out one plan's pages: gives each its place, before any is written, so that they can link to each other.
* @param left what has its place already
* @param watch is told what the pages look at in their book from then on
* @returns the pages, and the book itself, which tells nobody what is looked at
*/
function planBook(facts, surroundings, root, kinds, left, watch) {
	const paths = /* @__PURE__ */ new Map();
	const moved = /* @__PURE__ */ new Map();
	const notesDir = [...facts.plan.path.split("/").slice(0, -1), "notes"].join("/");
	const notes = watch.of(root);
	const plan = watchedPlan(facts.plan, notes);
	const related = relations(facts.plan);
	const { judged = facts } = facts;
	const whole = {
		...surroundings,
		...judged,
		root,
		relations: judged.plan === facts.plan ? related : relations(judged.plan)
	};
	const all = {
		history: facts.history,
		...surroundings,
		plan,
		relations: related,
		assessment: assess(whole, related.events),
		found: foundIn(facts),
		anchors: anchorsIn(facts.plan),
		definition: definitionsIn(facts.plan, related),
		lookAlikes: lookAlikes$1(facts),
		past: pastOf(facts.history ?? []),
		root,
		notesDir,
		paths,
		moved,
		samples: /* @__PURE__ */ new Map(),
		values: /* @__PURE__ */ new Map()
	};
	const book = watchedBook(all, notes);
	const planned = kinds.flatMap((kind) => {
		const [subjects, found] = watch.during(() => kind.subjects(book));
		return subjects.map((subject) => ({
			kind,
			subject,
			found
		}));
	});
	const wholeBook = {
		...all,
		...whole,
		definition: definitionsIn(whole.plan, whole.relations)
	};
	const rounds = [judged === facts ? [] : kinds.flatMap((kind) => kind.subjects(wholeBook).map((subject) => ({
		kind,
		subject
	}))), planned].flatMap(historyLast);
	const files = fileNames(rounds, left, (path) => pageAt(all, root + path));
	return {
		pages: planned.flatMap(({ kind, subject, found }) => {
			const { folder } = kind;
			const file = folder === null ? subject.name : files.get(folder)?.get(subject.name);
			if (file === void 0) return [];
			const path = root + (folder === null ? file : `${folder}/${file}.md`);
			paths.set(subject.id, path);
			if (subject.movedTo !== null) moved.set(subject.id, subject.movedTo);
			if (subject.id.startsWith("event:")) paths.set(`schema:${subject.id.slice(6)}`, schemaPath(path));
			return [{
				kind,
				subject,
				page: pageAt(book, path),
				found: kind.standsAlone ? null : found
			}];
		}),
		book: all
	};
}
/** A check reads no history: what that knows of has no say in where the plan's pages are. */
function historyLast(items) {
	return [items.filter(({ kind }) => !kind.ofHistory), items.filter(({ kind }) => kind.ofHistory)];
}
function anchorsIn({ events }) {
	return (id) => propertyAnchors(events.get(id).body.properties);
}
function definitionsIn(plan, { shared }) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const definition = known.has(name) ? known.get(name) : definitionOf(name, shared.get(name) ?? [], plan);
		known.set(name, definition);
		return definition;
	};
}
/** The rules that find two names for one thing. */
const ALIKE = /* @__PURE__ */ new Set(["name-near-duplicate", "name-unique"]);
function foundIn({ findings }) {
	const byRule = /* @__PURE__ */ new Map();
	for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
	return {
		byRule,
		alike: findings.filter(({ rule }) => ALIKE.has(rule)).map(({ message }) => message)
	};
}
function lookAlikes$1({ plan, findings }) {
	const events = new Map([...plan.events.keys()].map((id) => [eventId(id), id]));
	const byName = new Map([...plan.events.values()].map(({ id, name }) => [name, id]));
	const pairs = findings.flatMap(({ rule, object, suggestion }) => {
		const one = events.get(object);
		const other = byName.get(suggestion ?? "");
		return !ALIKE.has(rule) || one === void 0 || other === void 0 ? [] : [[one, other], [other, one]];
	});
	return grouped(pairs);
}
/**
* A page's place and its way of linking to others.
* @param dir the docs folder, where the path is not inside it but counts from the repository's root
*/
function pageAt(book, path, dir = "") {
	return {
		book,
		path,
		to(id, label, anchor) {
			const target = book.paths.get(id);
			const shown = typeof label === "string" ? visibleLabel(label) : label;
			if (target === void 0) return shown;
			const hash = anchor === void 0 ? "" : `#${anchor}`;
			return link$1(shown, target === path && hash ? hash : relative(path, dir + target) + hash);
		}
	};
}
/** A name of blanks alone could not be seen, nor clicked. */
function visibleLabel(label) {
	return label.trim() === "" ? code$1(JSON.stringify(label)) : text$4(label);
}
/** The path from one page to another, as a link. */
function relative(from, to) {
	const here = from.split("/").slice(0, -1);
	const there = to.split("/");
	let same = 0;
	while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
	const steps = [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
	return steps.startsWith(".") ? steps : `./${steps}`;
}

// src/docs/page.ts
/** A kind with one page for each subject. */
function pagesOf(kind) {
	const { template, folder, fromHistory = [], ofHistory = false, standsAlone = false } = kind;
	const slots = {
		breadcrumb: (_subject, page) => breadcrumb(page, kind.up),
		...kind.slots
	};
	const about = (subject) => ({
		id: kind.id(subject),
		name: kind.name(subject),
		get title() {
			return (kind.title ?? kind.name)(subject);
		},
		movedTo: kind.movedTo?.(subject) ?? null,
		get outgoing() {
			return kind.outgoing?.(subject) ?? false;
		},
		say: (slot, page) => slots[slot]?.(subject, page) ?? []
	});
	const subjects = (book) => kind.subjects(book).map(about);
	return {
		template,
		folder,
		slots: Object.keys(slots),
		fromHistory,
		ofHistory,
		standsAlone,
		subjects
	};
}
/** A kind with a single page, where the plan has what it is about. */
function onePage(kind) {
	const { template, id, title, fromHistory = [], ofHistory = false } = kind;
	const slots = {
		breadcrumb: (_book, page) => breadcrumb(page),
		...kind.slots
	};
	const subjects = (book) => kind.when && !kind.when(book) ? [] : [{
		id,
		name: kind.file,
		title,
		movedTo: null,
		outgoing: false,
		say: (slot, page) => slots[slot]?.(book, page) ?? []
	}];
	return {
		template,
		folder: null,
		slots: Object.keys(slots),
		fromHistory,
		ofHistory,
		standsAlone: false,
		subjects
	};
}
/** The way back up: `Tracking plan › Events`; where there are several plans, `Tracking plans › Acme › Events`. */
function breadcrumb(page, up) {
	const { plan, root } = page.book;
	const above = root === "" ? [page.to("home", "Tracking plan")] : [link$1("Tracking plans", relative(page.path, "README.md")), page.to("home", plan.info.name ?? plan.id)];
	return [paragraph$1(joined$1(up === void 0 ? above : [...above, page.to(...up)], " › "))];
}
/** Content joined by a separator: `a, b`. */
function joined$1(items, separator) {
	return items.flatMap((item, index) => {
		const parts = typeof item === "string" || !Array.isArray(item) ? [item] : [...item];
		return index === 0 ? parts : [separator, ...parts];
	});
}
/** Content as a list in a sentence: `a, b and c`. */
function sentence(items, last = "and") {
	if (items.length < 2) return joined$1(items, "");
	return [
		...joined$1(items.slice(0, -1), ", "),
		` ${last} `,
		...joined$1(items.slice(-1), "")
	];
}

// src/docs/parts/blocks.ts
/** Facts as a list: it reads well on a phone, where a table would not. The site shows it as a card. */
function facts(items) {
	const said = items.flatMap(([about, content]) => {
		const words = content === null ? [] : inline(content);
		return words.length === 0 ? [] : [[
			strong$1(`${about}:`),
			" ",
			...words
		]];
	});
	return said.length === 0 ? [] : [{
		...list$1(said),
		data: { hProperties: { className: ["facts"] } }
	}];
}
/** An alert: GitHub draws it in colour, and its words stand without the colour. */
function alert(kind, content) {
	return quote$1({
		type: "paragraph",
		children: [html$5(`[!${kind}]\n`), ...inline(content)]
	});
}
const TONES = {
	active: "good",
	draft: "plain",
	deprecated: "warn"
};
/** A status as a word; the site draws a badge around it. */
function statusBadge(status) {
	const hProperties = { className: ["badge", TONES[status]] };
	return {
		...em(status),
		data: {
			hName: "span",
			hProperties
		}
	};
}
const LEVEL_TONES = {
	breaking: "bad",
	risky: "warn",
	safe: "good"
};
/** The level of a change as a word; the site draws a badge around it. */
function levelBadge(level) {
	return {
		...strong$1(level),
		data: {
			hName: "span",
			hProperties: { className: ["badge", LEVEL_TONES[level]] }
		}
	};
}
/** The kind of call as words; nothing for the usual one. */
function callBadge(type) {
	const hProperties = { className: ["badge", "plain"] };
	return type === "track" ? [] : [{
		...em(`${type} call`),
		data: {
			hName: "span",
			hProperties
		}
	}];
}
function title(content) {
	return [heading$2(1, content)];
}
/** A text of the plan: a blank line in it starts a new paragraph. */
function prose(text) {
	if (text === null) return [];
	return text.split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part !== "").map((part) => paragraph$1(part));
}

// src/docs/parts/event-table.ts
const HEADS = {
	what: "What it says",
	owner: "Owner",
	stage: "Stage",
	kpis: "KPIs",
	sources: "Sent by",
	destinations: "Read by",
	status: "Status"
};
/** Longer tables become plain lists. */
const MOST_ROWS = 500;
/** A table of events, the columns that the page is not about; beside the name stand a kind of call that is not `track` and a status that is not `active`. */
function eventTable(events, page, columns) {
	if (events.length === 0) return [];
	if (events.length > MOST_ROWS) return byLetter(events, page);
	const used = columns.filter((column) => events.some((event) => inline(cell(event, column, page)).length > 0));
	const rows = events.map((event) => [eventName$1(event, page), ...used.map((column) => cell(event, column, page))]);
	return [table$1(["Event", ...used.map((column) => HEADS[column])], rows)];
}
/** GitHub shows no page above half a megabyte: names alone, by their first letter. */
function byLetter(events, page) {
	return [...grouped(events.map((event) => [[...event.name.toUpperCase()][0] ?? "", event]))].map(([letter, group]) => {
		const names = joined$1(group.map((event) => eventName$1(event, page)), " · ");
		return paragraph$1([
			strong$1(letter),
			" ",
			...names
		]);
	});
}
function eventName$1(event, page) {
	const badges = [...callBadge(event.type), ...event.status === "active" ? [] : [statusBadge(event.status)]];
	return [page.to(`event:${event.id}`, event.name), ...badges.flatMap((badge) => [" ", badge])];
}
function cell(event, column, page) {
	switch (column) {
		case "what": {
			const words = firstSentence(event.description);
			return words === "" ? [] : words;
		}
		case "owner": return event.owner === null ? [] : ownerLink(event.owner, page);
		case "stage": return event.stage === null ? [] : page.to(`stage:${event.stage}`, labels.stage(event.stage));
		case "kpis": return joined$1(kpiLinks(event.kpis, page), ", ");
		case "sources": return joined$1(sourceLinks(event.sources.map((source) => source.id), page), ", ");
		case "destinations": return joined$1(destinationLinks(event.destinations, page), ", ");
		case "status": return event.status;
	}
}
/** A link to an event by its id; what is no event of the plan is shown as it is written. */
function eventLink(id, page) {
	const event = page.book.plan.events.get(id);
	return event ? page.to(`event:${id}`, event.name) : code$1(id);
}
function ownerLink(id, page) {
	return page.to(`owner:${id}`, label(page.book.plan.owners.has(id), id, labels.owner, page));
}
function kpiLinks(ids, page) {
	return ids.map((id) => page.to(`kpi:${id}`, label(page.book.plan.kpis.has(id), id, labels.kpi, page)));
}
function useCaseLink(id, page) {
	return page.to(`use-case:${id}`, label(page.book.plan.useCases.has(id), id, labels.useCase, page));
}
function sourceLinks(ids, page) {
	return ids.map((id) => page.to(`source:${id}`, label(page.book.plan.sources.has(id), id, labels.source, page)));
}
function destinationLinks(ids, page) {
	return ids.map((id) => page.to(`destination:${id}`, label(page.book.plan.destinations.has(id), id, labels.destination, page)));
}
/** The name of a thing that the plan defines; the bare id, as code, of one that it does not. */
function label(known, id, name, page) {
	return known ? text$4(name(page.book.plan, id)) : code$1(id);
}

// src/docs/parts/history-list.ts
const ORDER = [
	"breaking",
	"risky",
	"safe"
];
/** Commits, each with what it changed, worst first. */
function historyList(entries, page, most = Number.POSITIVE_INFINITY) {
	if (entries.length === 0) return [];
	return [list$1(entries.map(({ entry, changes }) => ({ blocks: changes.length === 0 ? [paragraph$1([...byline(entry, page), ...inFirstVersion(entry)])] : [paragraph$1(byline(entry, page)), ...changeList(changes, page, most)] })))];
}
function inFirstVersion({ version }) {
	return [`: in the first version of the plan${version === null ? "" : `, ${version}`}.`];
}
/** Changes with the renames of one property as one: it has another name in each of its events. */
function renamesTogether(changes) {
	const same = ({ kind, data }) => kind === "property-renamed" ? JSON.stringify([data["from"], data["to"]]) : null;
	return [...grouped(changes.map((change) => [same(change) ?? change, change])).values()].map((group) => {
		const [first] = group;
		if (group.length === 1) return first;
		const [from, to] = [String(first.data["from"]), String(first.data["to"])];
		const level = ORDER.find((each) => group.some((change) => change.level === each));
		const message = say`${from} is now called ${to} in ${words$1(count(group.length, "event"))}`;
		return {
			...first,
			event: null,
			level,
			message
		};
	});
}
/** "**2026-10-01** Add coupons, #41 by Ana Smith" with links to the pull request and the commit. */
function byline(entry, page) {
	return commitLine(entry, page.book.repository);
}
/** The same where there is no page. */
function commitLine(entry, repository) {
	const via = [];
	if (entry.pullRequest !== null) via.push(", ", pullRequest(entry.pullRequest, repository));
	const short = code$1(entry.sha.slice(0, 7));
	const commit = repository ? link$1(short, `${repository.url}/commit/${entry.sha}`) : short;
	return [
		strong$1(entry.date.slice(0, 10)),
		" ",
		em(entry.subject),
		...via,
		` by ${entry.author} (`,
		commit,
		")"
	];
}
function pullRequest(number, repository) {
	const label = text$4(`pull request ${number}`);
	return repository ? link$1(label, `${repository.url}/pull/${number}`) : label;
}
function changeList(changes, page, most) {
	const sorted = ORDER.flatMap((level) => changes.filter((change) => change.level === level));
	const items = sorted.slice(0, most).map((change) => [
		levelBadge(change.level),
		": ",
		...about(change, page),
		...fromPhrase(change.message)
	]);
	if (sorted.length > most) items.push(`and ${count(sorted.length - most, "more change")}`);
	return [list$1(items)];
}
/** The event that a change is in, where its own words don't name it. */
function about(change, page) {
	if (change.event === null || named$1(change)) return [];
	return [eventLink(change.event, page), ": "];
}
/** Whether a change's own words name its event. */
function named$1(change) {
	return change.message.some((part) => {
		if (typeof part === "string") return part.includes(change.event);
		return Object.values(part).includes(change.event);
	});
}
/** "3 breaking, 1 safe" */
function levels(changes) {
	return ORDER.flatMap((level) => {
		const number = changes.filter((change) => change.level === level).length;
		return number === 0 ? [] : [`${number} ${level}`];
	}).join(", ");
}

// src/docs/former.ts
/** The id of the page of an old name. */
const formerId = (thing, name) => `former:${thing.prefix}${name}`;
/** The old names of which the plan says what became of them. */
function formerInPlan(thing, book) {
	const names = new Set(thing.names(book));
	return [...saidInPlan(thing, book).values()].filter((former) => !names.has(former.name));
}
/** Those that only git's history knows: what the plan says of them need not stay there for ever. */
function formerInHistory(thing, book) {
	const names = new Set(thing.names(book));
	const said = saidInPlan(thing, book);
	const found = /* @__PURE__ */ new Map();
	for (const entry of book.history ?? []) for (const { page, now } of entry.gone ?? []) {
		const name = page.slice(thing.prefix.length);
		if (!page.startsWith(thing.prefix) || found.has(name)) continue;
		const next = now === null ? null : now.slice(thing.prefix.length);
		const own = {
			thing,
			name,
			now: next,
			on: entry.date.slice(0, 10),
			reason: null,
			entry
		};
		found.set(name, next === null || names.has(next) ? own : followed(own, said.get(next), found.get(next)));
	}
	return [...found.values()].filter(({ name }) => !names.has(name) && !said.has(name));
}
/**
* What became of a name whose next one is no longer used either. History is read newest first, so that is known by now.
* @param said what the plan says of the next one
* @param found what history says of it
*/
function followed(own, said, found) {
	const next = said ?? found;
	if (next === void 0) return {
		...own,
		now: null
	};
	if (next.now !== null) return {
		...own,
		now: next.now
	};
	return {
		...next,
		name: own.name,
		on: next.on ?? found?.on ?? null
	};
}
function saidInPlan(thing, book) {
	const names = new Set(thing.names(book));
	const retired = (thing.retired?.(book.plan) ?? []).map(({ event, on, reason }) => ({
		thing,
		name: event,
		now: null,
		on,
		reason,
		entry: null
	}));
	const renamed = (thing.renamed?.(book) ?? []).flatMap(([name, now]) => names.has(now) ? [{
		thing,
		name,
		now,
		on: null,
		reason: null,
		entry: null
	}] : []);
	return new Map([...retired, ...renamed].map((former) => [former.name, former]));
}
/** The day from which a name was no longer used, as far as history knows. */
function lastDay({ thing, name, on }, { history }) {
	const page = thing.prefix + name;
	const entry = history?.find(({ gone }) => gone?.some((each) => each.page === page));
	return on ?? entry?.date.slice(0, 10) ?? null;
}

// src/docs/pages/former.ts
const slots$1 = {
	title: ({ name }) => title(name),
	moved: (former, page) => [former.now === null ? alert("WARNING", removal(former)) : alert("NOTE", [...renaming(former, page)]), ...former.entry === null ? [] : [paragraph$1(byline(former.entry, page))]],
	identity: ({ name }) => [paragraph$1(code$1(name))],
	notes: () => [],
	more: (_former, page) => [paragraph$1([
		"All old names: ",
		...joined$1(lists(page), ", "),
		"."
	])]
};
function renaming(former, page) {
	return [
		`This ${former.thing.noun} has a new name: `,
		linkNow(former, page),
		"."
	];
}
function removal({ thing, on, reason }) {
	const when = on === null ? "" : ` on ${on}`;
	if (thing.prefix === "shared:") return `This shared property was removed${when}: no two events share it any more.`;
	if (thing.prefix !== "event:") return `This ${thing.noun} was removed${when}.`;
	return `This event was retired${when}${reason === null ? "" : `: ${reason.trim().replace(/\.$/, "")}`}. Its name must not come back with a new meaning.`;
}
function lists(page) {
	return [toMigrations(page), page.to("changelog", "changelog")].filter((each, index) => each.type === "link" || index === 0);
}
function toMigrations(page) {
	return page.to(migrationsId(page.book), "migrations");
}
/** The id of the page with all old names. */
function migrationsId({ paths }) {
	return paths.has("migrations") ? "migrations" : "migrations-in-history";
}
/** A link to what a thing is called now; null where it is gone. */
function linkNow({ thing, now }, page) {
	if (now === null) return null;
	const id = thing.prefix + now;
	return page.to(id, thing.prefix === "event:" ? nameNow(id, page.book) : code$1(now));
}
/** A link to the page of an old name. */
function linkOld(thing, name, page) {
	return page.to(formerId(thing, name), code$1(name));
}
/**
* One page for each old name, so that links to it keep telling where to go: first those of which the plan says what became of
* them, then those that only git's history knows.
*/
const formerPages = things.flatMap((thing) => {
	const kind = {
		template: "former",
		folder: thing.folder,
		up: thing.up,
		id: ({ name }) => formerId(thing, name),
		name: ({ name }) => name,
		movedTo: ({ now }) => now && thing.prefix + now,
		outgoing: () => true,
		slots: slots$1
	};
	return [pagesOf({
		...kind,
		subjects: (book) => formerInPlan(thing, book)
	}), pagesOf({
		...kind,
		fromHistory: ["breadcrumb", ...Object.keys(slots$1)],
		ofHistory: true,
		subjects: (book) => formerInHistory(thing, book)
	})];
});
/** Links to the pages of the names that only history knows. */
function formerNames(book, page) {
	const former = things.flatMap((thing) => formerInHistory(thing, book)).filter(({ thing, name }) => book.paths.has(formerId(thing, name)));
	if (former.length === 0) return [];
	const sorted = byName(former, (each) => each.name);
	return [list$1(sorted.map((each) => {
		const now = linkNow(each, page);
		const after = now !== null ? [" → ", now] : [each.thing.prefix === "event:" ? ": retired" : ": removed"];
		return [linkOld(each.thing, each.name, page), ...after];
	})), paragraph$1([
		"More about them: ",
		toMigrations(page),
		"."
	])];
}

// src/docs/pages/changelog.ts
function months({ history }) {
	return [...new Set((history ?? []).map((entry) => entry.date.slice(0, 7)))].map((name) => ({
		name,
		entries: (history ?? []).filter((entry) => entry.date.startsWith(name))
	}));
}
/** One page for each month with changes: `changelog/2026-10.md`. */
const changelogMonths = pagesOf({
	template: "changelog-month",
	folder: "changelog",
	up: ["changelog", "Changelog"],
	fromHistory: [
		"title",
		"entries",
		"navigation"
	],
	ofHistory: true,
	subjects: months,
	id: (month) => `changelog:${month.name}`,
	name: (month) => month.name,
	title: (month) => `Changes in ${month.name}`,
	slots: {
		title: (month) => title(`Changes in ${month.name}`),
		navigation: (_month, page) => [paragraph$1(page.to("changelog", "All months"))],
		entries: ({ entries }, page) => entries.flatMap((entry) => entryBlocks(entry, page))
	}
});
function entryBlocks(entry, page) {
	if (entry.first) return [paragraph$1([...byline(entry, page), `: the plan's ${firstVersion$1(entry, "with ")}.`])];
	return historyList([{
		entry,
		changes: entry.changes
	}], page);
}
/** @param before what stands before the number of events */
function firstVersion$1({ events }, before = "") {
	return events === null ? "first version" : `first version, ${before}${count(events, "event")}`;
}
/** The months: `changelog/README.md`. */
const changelogIndex = onePage({
	template: "changelog",
	file: "changelog/README.md",
	id: "changelog",
	title: "Changelog",
	fromHistory: [
		"latest",
		"months",
		"former"
	],
	slots: {
		title: () => title("Changelog"),
		latest: (book, page) => latestChanges(book, page, 10),
		former: formerNames,
		months: (book, page) => {
			const rows = months(book).map(({ name, entries }) => {
				const changes = entries.flatMap((entry) => entry.changes);
				return [
					page.to(`changelog:${name}`, name),
					entries.find((entry) => entry.version !== null)?.version ?? "",
					String(entries.length),
					levels(changes)
				];
			});
			return rows.length === 0 ? [] : [table$1([
				"Month",
				"Version",
				"Times changed",
				"Changes"
			], rows)];
		}
	}
});
/** The latest changes, a line for each. */
function latestChanges({ history }, page, most) {
	const items = (history ?? []).slice(0, most).map((entry) => {
		const what = entry.first ? firstVersion$1(entry) : levels(entry.changes);
		return [
			...byline(entry, page),
			": ",
			page.to(`changelog:${entry.date.slice(0, 7)}`, strong$1(what))
		];
	});
	return items.length === 0 ? [] : [list$1(items)];
}

// src/docs/parts/flow.ts
/** More boxes than this can't be read; the tables beside the picture say it all. */
const MOST_BOXES = 40;
/** The picture as mermaid, which GitHub draws, and the sentence; the picture alone is left out where it would be too big. */
function flow(picture, words) {
	if (picture.columns.flat().length > MOST_BOXES) return [paragraph$1(words)];
	return [{
		...codeBlock(mermaid(picture), "mermaid"),
		data: { picture }
	}, paragraph$1(words)];
}
function mermaid({ columns, arrows }) {
	const names = new Map(columns.flat().map((box, index) => [box.id, `n${index + 1}`]));
	const boxes = columns.flat().map(({ id, label, main }) => `  ${names.get(id)}${main ? `(["${inMermaid(label)}"])` : `["${inMermaid(label)}"]`}`);
	const lines = arrows.filter(([from, to]) => names.has(from) && names.has(to)).map(([from, to]) => `  ${names.get(from)} --> ${names.get(to)}`);
	return [
		"flowchart LR",
		...boxes,
		...lines
	].join("\n");
}
/** A stranger's text in a quoted label: everything but letters, digits and plain punctuation as a character number. */
function inMermaid(label) {
	const short = label.length > 60 ? `${label.slice(0, 59)}…` : label;
	return visible(short.replace(/\s+/g, " ")).replace(/[^\p{L}\p{N} ,/()_.:…-]/gu, (char) => `#${char.codePointAt(0)};`).replace(/^(\d+)\./, "$1#46;").replace(/^-/, "#45;");
}
/** "From web and iOS to GA4." Nothing on a side is said too. */
function fromTo(sources, destinations) {
	const from = sources.length === 0 ? ["From no source"] : ["From ", ...sentence(sources)];
	const to = destinations.length === 0 ? [", to no destination."] : [
		" to ",
		...sentence(destinations),
		"."
	];
	return [...from, ...to];
}

// src/docs/pages/data-flow.ts
/** All sources and destinations, and what flows between them: `data-flow.md`. */
const dataFlow = onePage({
	template: "data-flow",
	file: "data-flow.md",
	id: "data-flow",
	title: "Data flow",
	slots: {
		title: () => title("Data flow"),
		picture: ({ plan, relations }, page) => {
			const pairs = [...plan.sources.keys()].flatMap((source) => [...plan.destinations.keys()].filter((id) => relations.byDestination.get(id)?.some((event) => flowsTo(event, id, plan).includes(source))).map((id) => [`s:${source}`, `d:${id}`]));
			if (plan.sources.size + plan.destinations.size === 0) return [paragraph$1("The plan names no source and no destination yet: nobody can say where its data goes.")];
			const columns = [[...plan.sources.keys()].map((id) => ({
				id: `s:${id}`,
				label: labels.source(plan, id)
			})), [...plan.destinations.keys()].map((id) => ({
				id: `d:${id}`,
				label: labels.destination(plan, id)
			}))];
			const words = fromTo(sourceLinks([...plan.sources.keys()], page), destinationLinks([...plan.destinations.keys()], page));
			return flow({
				columns,
				arrows: pairs
			}, words);
		},
		sources: ({ plan, relations }, page) => endpoints(plan.sources, relations.bySource, sourceLinks, page),
		destinations: ({ plan, relations }, page) => endpoints(plan.destinations, relations.byDestination, destinationLinks, page),
		identifiers: ({ plan }) => plan.identifiers.size === 0 ? [] : [table$1([
			"Identifier",
			"Of",
			"Format",
			"Also called",
			"What it is"
		], [...plan.identifiers.values()].map((id) => [
			code$1(id.name),
			[id.entity, id.collection === null ? null : `in ${id.collection}`].filter((each) => each !== null).join(", "),
			id.format ?? "",
			joined$1(id.aliases.map(code$1), ", "),
			id.description ?? ""
		]))],
		nowhere: ({ relations }, page) => {
			const lost = relations.events.filter((event) => event.sources.length === 0 || event.destinations.length === 0);
			return eventTable(lost, page, [
				"what",
				"owner",
				"sources",
				"destinations"
			]);
		}
	}
});
function endpoints(things, events, links, page) {
	if (things.size === 0) return [];
	const rows = [...things.values()].map((thing) => [
		joined$1(links([thing.id], page), ""),
		thing.type ?? "",
		firstSentence(thing.description),
		thing.owner === null ? "" : ownerLink(thing.owner, page),
		String(events.get(thing.id)?.length ?? 0)
	]);
	return [table$1([
		"Name",
		"Type",
		"What it is",
		"Owner",
		"Events"
	], rows, [
		null,
		null,
		null,
		null,
		"right"
	])];
}

// src/docs/parts/links.ts
/** Where a thing of the plan is edited: a link to its file and line, or the place as text. */
function editLink(at, book, label) {
	const { file, line } = book.locate(at);
	const prefix = editPrefix(book);
	if (prefix === null) return text$4(`${file}, line ${line}`);
	return link$1(label, `${prefix}${encodePath$1(file)}#L${line}`);
}
function editPrefix({ edit, repository }) {
	if (edit !== null) return edit.endsWith("/") ? edit : `${edit}/`;
	return repository && `${repository.url}/edit/${encodePath$1(repository.branch)}/`;
}
/** An address that somebody wrote in the plan: a link where it leads to the web or to a mailbox, else the label alone. */
function outside(label, url) {
	return /^(https?:\/\/|mailto:)/i.test(url.trim()) ? link$1(label, url) : text$4(label);
}
/** A prefilled new file on GitHub; null where the repository is not known. */
function newFileUrl({ repository }, path, content) {
	if (!repository) return null;
	const query = `filename=${encode(path)}&value=${encode(content)}`;
	return `${repository.url}/new/${encodePath$1(repository.branch)}?${query}`;
}
/** A prefilled new issue on GitHub; null where the repository is not known. */
function newIssueUrl({ repository }, title) {
	return repository && `${repository.url}/issues/new?title=${encode(title)}`;
}
function encodePath$1(path) {
	return path.split("/").map(encode).join("/");
}
/** A lone surrogate has no place in an address. */
function encode(value) {
	return encodeURIComponent(value.toWellFormed());
}

// src/docs/parts/no-event.ts
/** Says that no event has to do with a thing or, where one has that the site does not show, no more than is shown. */
function noEvent({ assessment }, kind, id, words) {
	return [paragraph$1(assessment.unused[kind].includes(id) ? words.none : words.noneShown)];
}

// src/docs/parts/notes.ts
/** Where the hand-written notes of a page are, in the repository. */
function notesPath(page) {
	return `${page.book.notesDir}/${page.path}`.replace(/^\//, "");
}
/** An invitation to write a note, where GitHub can open a new file for it. */
function addNote(_subject, page) {
	const url = newFileUrl(page.book, notesPath(page), "");
	return url === null ? [] : [paragraph$1([link$1("Add a note", url), "."])];
}

// src/docs/parts/query.ts
/** More columns than these are not read off a page. */
const MOST_COLUMNS = 25;
const TIME = "received_at";
/** How to find the event where it goes: its table and columns in each warehouse, its name in each tool. */
function query(event, page) {
	const targets = eventTargets(event, page);
	const queries = targets.filter(isWarehouse).map((target) => [sql(event, target), target]);
	const blocks = [...grouped(queries.filter(([text]) => text !== ""))].flatMap(([text, same]) => [
		heading$2(3, joined$1(links(same, page), ", ")),
		...columnTable(event, same[0]),
		codeBlock(text, "sql")
	]);
	if (blocks.length > 0) blocks.unshift(paragraph$1("Tables and columns as Segment and RudderStack load them, in the schema of the source."));
	return [...toolNames(event, targets.filter((target) => !isWarehouse(target)), page), ...blocks];
}
function isWarehouse({ type }) {
	return type !== null && Object.hasOwn(warehouses, type);
}
/** The destinations of an event with what each accepts. */
function eventTargets(event, { book }) {
	return targetsOf$1(book.plan, book.destinationTypes).filter(({ destination }) => event.destinations.includes(destination.id));
}
function links(targets, page) {
	return destinationLinks(targets.map(({ destination }) => destination.id), page);
}
/** What to look for in each tool. */
function toolNames(event, targets, page) {
	const names = grouped(targets.map((target) => [nameIn(event, target), target]));
	if (names.size === 0) return [];
	const items = [...names].map(([name, same]) => [
		code$1(name),
		" in ",
		...sentence(links(same, page))
	]);
	return [paragraph$1([
		"Look for ",
		...sentence(items),
		"."
	])];
}
/** The name as a tool shows it; the libraries of some write underscores for spaces. */
function nameIn(event, target) {
	const name = eventNameAt(event, target);
	const given = event.names.get(target.destination.id)?.event;
	return (target.type === null || given ? void 0 : namePatterns[target.type])?.spaces === "become underscores" ? name.replaceAll(" ", "_") : name;
}
function columns(event, target) {
	const found = reaching(event, target).flatMap((top) => columnsOf(top).map((property) => ({
		path: property.path,
		column: columnOf(property, top, propertyNameAt(top, event, target))
	}))).filter(({ column }) => column !== "" && !eventColumns.includes(column));
	const seen = /* @__PURE__ */ new Set();
	return found.filter(({ column }) => !seen.has(column) && seen.add(column).size > 0);
}
/** Columns whose names are not those of their properties; the query below shows the others. */
function columnTable(event, target) {
	const other = columns(event, target).filter(({ path, column }) => path !== column);
	if (other.length === 0) return [];
	const rows = other.map(({ path, column }) => [code$1(path), code$1(folded(column, target.type))]);
	return [table$1(["Property", "Column"], rows)];
}
/** One query that each of these warehouses runs; `''` where the event's name makes no table's name. */
function sql(event, target) {
	const { type } = target;
	const shared = sharedTable(event);
	const from = shared ?? columnName(eventNameAt(event, target));
	if (from === "") return "";
	const all = columns(event, target).map(({ column }) => column);
	const shown = [TIME, ...all.slice(0, MOST_COLUMNS)].map((column) => identifier(column, type));
	const more = all.length > MOST_COLUMNS ? [`  -- and ${all.length - MOST_COLUMNS} more`] : [];
	return [
		"SELECT",
		...shown.map((column, index) => `  ${column}${index === shown.length - 1 ? "" : ","}`),
		...more,
		`FROM ${identifier(from, type)}`,
		...shared === null ? [] : [`WHERE ${identifier("name", type)} = ${literal$1(event.name, type)}`],
		`ORDER BY ${identifier(TIME, type)} DESC`,
		"LIMIT 100"
	].join("\n");
}
/** The table of all calls of its kind; null where each event has its own. */
function sharedTable({ type }) {
	return {
		page: "pages",
		screen: "screens",
		track: null
	}[type];
}
/** What an event goes by at a destination: its name, or its table in a warehouse. */
function nameAt(event, target) {
	if (!isWarehouse(target)) return nameIn(event, target);
	return folded(sharedTable(event) ?? columnName(eventNameAt(event, target)), target.type);
}
const BACKTICKS = /* @__PURE__ */ new Set(["bigquery", "databricks"]);
function identifier(name, type) {
	const shown = folded(name, type);
	if (/^[a-z_]/i.test(shown) && !sqlWords.has(name)) return shown;
	return BACKTICKS.has(type) ? `\`${shown}\`` : `"${shown}"`;
}
function literal$1(value, type) {
	const line = value.replace(/\s+/g, " ");
	return BACKTICKS.has(type) ? `'${line.replace(/[\\']/g, "\\$&")}'` : `'${line.replaceAll("'", "''")}'`;
}

// src/docs/parts/unsupported.ts
/** What each destination does not take of the event: what it drops, cuts or refuses; nothing where it takes all. */
function unsupported(event, page) {
	const items = eventTargets(event, page).flatMap((target) => {
		const found = [
			...typesOf$1(event, target),
			...namesOf(event, target),
			...sizesOf(event, target)
		];
		if (found.length === 0) return [];
		return [[
			...destinationLinks([target.destination.id], page),
			": ",
			...joined$1(found, "; "),
			"."
		]];
	});
	return items.length === 0 ? [] : [paragraph$1("Not all of it arrives everywhere:"), list$1(items)];
}
/** The limits of one destination as a table, whatever the plan sends. */
function limitTable({ limits, type }) {
	const rows = limits.map(([what, how, value, unit, effect]) => [
		KINDS[what] ?? `value of ${what.slice(15)}`,
		`at ${how === "max" ? "most" : "least"} ${thousands(value)} ${unitWord(unit, value)}`.trim(),
		effect ?? undocumented
	]);
	const taken = lookUp(acceptedTypes, type);
	if (taken) rows.push([
		"type of a property",
		`${taken.types.join(", ")}`,
		taken.effect
	]);
	const names = lookUp(namePatterns, type);
	if (names) rows.push([
		"name of an event",
		names.allowed,
		names.effect ?? undocumented
	]);
	return rows.length === 0 ? [] : [table$1([
		"What",
		"Limit",
		"Beyond it"
	], rows)];
}
/** What is said of an effect that no documentation states: "a name of more than 40 characters is …" */
const undocumented = "not documented to arrive";
const KINDS = {
	"event.name": "name of an event",
	"property.name": "name of a property",
	"trait.name": "name of a trait",
	"property.value": "value of a property",
	"trait.value": "value of a trait",
	"column.name": "name of a column or table",
	"object.depth": "depth of an object",
	"object.keys": "keys of an object",
	"event.properties": "properties of an event",
	events: "events",
	properties: "properties",
	traits: "traits"
};
function unitWord(unit, value) {
	const word = {
		char: "character",
		byte: "byte",
		count: "",
		level: "level"
	}[unit];
	return word === "" || value === 1 ? word : `${word}s`;
}
function lookUp(table, type) {
	return type !== null && Object.hasOwn(table, type) ? table[type] : void 0;
}
/** Integrations map these lists to the items of an order. */
const MAPPED_LISTS = /* @__PURE__ */ new Set(["products", "items"]);
function typesOf$1(event, target) {
	const taken = lookUp(acceptedTypes, target.type);
	if (!taken) return [];
	const isTaken = ({ name, types }) => types.every((type) => taken.types.includes(type) || type === "array" && MAPPED_LISTS.has(name));
	const others = reaching(event, target).filter((property) => !isTaken(property));
	if (others.length === 0) return [];
	const kinds = Object.entries(NESTED).flatMap(([type, word]) => taken.types.includes(type) ? [] : [word]);
	return [[
		`takes no ${englishList(kinds, "or")}: `,
		...names$1(others),
		` (${taken.effect})`
	]];
}
const NESTED = {
	array: "lists",
	object: "objects",
	null: "nulls"
};
function namesOf(event, target) {
	const found = [];
	const name = nameIn(event, target);
	const pattern = lookUp(namePatterns, target.type);
	if (pattern && event.type === "track" && !pattern.pattern.test(name)) found.push([
		"the name ",
		code$1(name),
		` is ${pattern.effect ?? undocumented} (it takes ${pattern.allowed})`
	]);
	const reserved = lookUp(reservedNames, target.type);
	if (!reserved) return found;
	const isReserved = (given, list) => list.includes(given) || reserved.prefixes.some((prefix) => given.startsWith(prefix));
	if (isReserved(name, reserved.events)) found.push([
		"the name ",
		code$1(name),
		` means something else there (${reserved.effect})`
	]);
	const kept = reaching(event, target).filter((property) => isReserved(propertyNameAt(property, event, target), reserved.properties));
	if (kept.length > 0) found.push([...names$1(kept), ` means something else there (${reserved.effect})`]);
	return found;
}
function sizesOf(event, target) {
	const properties = reaching(event, target);
	return target.limits.flatMap((row) => {
		const [what, how, value, unit, known] = row;
		const effect = known ?? undocumented;
		const bound = `${how === "max" ? "more" : "fewer"} than ${thousands(value)} ${unitWord(unit, value)}`;
		switch (what) {
			case "event.name": return isBeyond(nameIn(event, target), row) ? [`a name of ${bound} is ${effect}`] : [];
			case "property.name": {
				const long = properties.filter((property) => isBeyond(propertyNameAt(property, event, target), row));
				return long.length === 0 ? [] : [[`names of ${bound} are ${effect}: `, ...names$1(long)]];
			}
			case "event.properties": return properties.length > value ? [`of ${properties.length} properties it takes ${value} (${effect})`] : [];
			case "property.value": return properties.some((property) => canBeLonger(property, value)) ? [`a text of ${bound} is ${effect}`] : [];
			case "object.depth": return walkProperties(properties).some(({ path }) => path.split(".").length > value) ? [`what is nested in ${bound} is ${effect}`] : [];
			default: return [];
		}
	});
}
function isBeyond(text, [, how, value, unit]) {
	const size = unit === "byte" ? Buffer.byteLength(text) : [...text].length;
	return how === "max" ? size > value : size < value;
}
/** A text that the plan does not keep within so many characters. */
function canBeLonger({ types, schema }, most) {
	if (!types.includes("string") || [
		"enum",
		"const",
		"format"
	].some((key) => Object.hasOwn(schema, key))) return false;
	const longest = own$4(schema, "maxLength");
	return typeof longest !== "number" || longest > most;
}
const SHOWN = 8;
function names$1(properties) {
	const shown = properties.slice(0, SHOWN).map(({ path }) => code$1(path));
	const rest = properties.length - shown.length;
	return [...joined$1(shown, ", "), ...rest > 0 ? [` and ${rest} more`] : []];
}

// src/docs/pages/destination.ts
/** One page for each destination: where data goes. */
const destinationPages = pagesOf({
	template: "destination",
	folder: "destinations",
	up: ["data-flow", "Data flow"],
	subjects: ({ plan }) => [...plan.destinations.values()],
	id: (destination) => `destination:${destination.id}`,
	name: (destination) => destination.id,
	title: (destination) => destination.name ?? destination.id,
	slots: {
		title: (destination, { book }) => title(labels.destination(book.plan, destination.id)),
		description: (destination) => prose(destination.description),
		facts: (destination, page) => facts([
			["Id", code$1(destination.id)],
			["Type", destination.type],
			["Owner", destination.owner === null ? null : ownerLink(destination.owner, page)],
			["Takes from", destination.sources === null ? "every source" : joined$1(sourceLinks(destination.sources, page), ", ")],
			["Personal data", destination.allowPersonal ? "may go here" : "must not go here"]
		]),
		picture: (destination, page) => {
			const events = eventsTo(destination, page);
			const sources = [...new Set(events.flatMap((event) => flowsTo(event, destination.id, page.book.plan)))];
			const columns = [sources.map((id) => ({
				id,
				label: labels.source(page.book.plan, id)
			})), [{
				id: "d",
				label: labels.destination(page.book.plan, destination.id),
				main: true
			}]];
			const arrows = sources.map((id) => [id, "d"]);
			const words = fromTo(sourceLinks(sources, page), destinationLinks([destination.id], page));
			return events.length === 0 ? [] : flow({
				columns,
				arrows
			}, words);
		},
		events: (destination, page) => {
			const events = eventsTo(destination, page);
			return events.length === 0 ? noEvent(page.book, "destinations", destination.id, {
				none: "No event goes here.",
				noneShown: "No event that is shown here goes here."
			}) : eventTable(events, page, [
				"what",
				"owner",
				"stage",
				"sources"
			]);
		},
		limits: (destination, { book }) => targetsOf$1(book.plan, book.destinationTypes).filter((target) => target.destination === destination).flatMap(limitTable),
		names: namesHere,
		personal: personalHere,
		notes: addNote,
		footer: (destination, { book }) => [paragraph$1(editLink(destination.at, book, "Edit this destination"))]
	}
});
function eventsTo(destination, page) {
	return page.book.relations.byDestination.get(destination.id) ?? [];
}
/** What events and properties are called here, where that differs. */
function namesHere(destination, page) {
	const rows = eventsTo(destination, page).flatMap((event) => {
		const names = event.names.get(destination.id);
		if (!names) return [];
		const properties = [...names.properties].map(([from, to]) => [
			code$1(from),
			" → ",
			code$1(to)
		]);
		return [[
			eventLink(event.id, page),
			code$1(names.event ?? event.name),
			joined$1(properties, ", ")
		]];
	});
	return rows.length === 0 ? [] : [table$1([
		"Event",
		"Called here",
		"Properties"
	], rows)];
}
function personalHere(destination, { book, to }) {
	const uses = book.relations.personalByDestination.get(destination.id) ?? [];
	const rows = [...grouped(uses.map((use) => [use.event, use.property]))].map(([event, found]) => [to(`event:${event.id}`, event.name), joined$1(found.map((property) => [code$1(property.path), ` (${property.classification})`]), ", ")]);
	return rows.length === 0 ? [] : [table$1(["Event", "Personal data"], rows)];
}

// src/docs/parts/plain-schema.ts
/** Keywords that are told by the properties that they speak of, or as conditions between them, in whatever part they stand. */
const TOLD_ELSEWHERE = /* @__PURE__ */ new Set([
	"properties",
	"required",
	"if",
	"then",
	"else",
	"dependentRequired",
	"dependentSchemas",
	"dependencies"
]);
/** Keywords that ask for nothing of a value of another type. */
const KEYWORDS_OF = {
	string: [
		"minLength",
		"maxLength",
		"pattern",
		"format"
	],
	number: [
		"minimum",
		"maximum",
		"exclusiveMinimum",
		"exclusiveMaximum",
		"multipleOf"
	],
	array: [
		"items",
		"prefixItems",
		"minItems",
		"maxItems",
		"uniqueItems",
		"contains"
	],
	object: [
		"minProperties",
		"maxProperties",
		"additionalProperties"
	]
};
const COMPOSED = [
	"$ref",
	"allOf",
	"anyOf",
	"oneOf",
	"exclusiveMinimum",
	"exclusiveMaximum"
];
/**
* By schema, and by what its references lead to: one schema may stand in several places. Neither ever changes; without this, what
* is nested would be merged again at each level around it.
*/
const merged = /* @__PURE__ */ new WeakMap();
const nowhere = {};
/**
* A schema for showing, with as much of it as can be in one set of keywords: parts of `allOf` are merged into it, a choice between
* types or between values is its `type` or `enum`, bounds are those of today's JSON Schema. A reference to a schema that repeats
* itself gives its type alone. What says more stays where it is.
* @param defs what references lead to
*/
function plainSchema(schema, defs = own$4(schema, "$defs")) {
	if (!COMPOSED.some((keyword) => Object.hasOwn(schema, keyword))) return schema;
	const known = merged.get(schema) ?? /* @__PURE__ */ new WeakMap();
	merged.set(schema, known);
	const key = isObject(defs) ? defs : nowhere;
	const plain = known.get(key) ?? inOne(schema, defs);
	known.set(key, plain);
	return plain;
}
function inOne(schema, defs) {
	const { $ref: _reference, allOf, ...rest } = strictBounds(schema);
	const target = targetOf$1(schema, defs);
	const whole = [...target === null ? [] : [onlyTypes(plainSchema(target, null))], ...schemasIn(allOf)].map((part) => plainSchema(part, defs)).reduce(withPart, rest);
	return ["anyOf", "oneOf"].reduce((result, keyword) => withChoice(result, keyword, defs), whole);
}
/** The name in `$defs` of what a schema refers to; null where it refers to nothing. */
function referredName(schema, defs) {
	const reference = own$4(schema, "$ref");
	if (reference === void 0 || !isObject(defs)) return null;
	return Object.keys(defs).find((name) => defsReference(name) === reference) ?? null;
}
function targetOf$1(schema, defs) {
	const name = referredName(schema, defs);
	const target = name !== null && isObject(defs) ? own$4(defs, name) : void 0;
	return isObject(target) ? target : null;
}
/** The types that a schema names, in order. */
function typesOf(schema) {
	return [own$4(schema, "type")].flat().filter((type) => typeof type === "string");
}
/** The types of the values, where they are all that says it. */
function typesOfValues(schema) {
	return [...new Set((valuesOf(schema) ?? []).map(typeOf$2))];
}
/** The type of a value; whole numbers are told apart only where they have to be. */
function typeOf$2(json) {
	if (json === null) return "null";
	if (Array.isArray(json)) return "array";
	return typeof json === "bigint" ? "integer" : typeof json;
}
function allTypes(schema) {
	const types = typesOf(schema);
	return types.length > 0 ? types : typesOfValues(schema);
}
function onlyTypes(schema) {
	const types = allTypes(schema);
	return types.length === 0 ? {} : { type: types.length === 1 ? types[0] : types };
}
/** In draft-04 a bound of its own says of `minimum` and `maximum` that they are none. */
function strictBounds(schema) {
	const result = { ...schema };
	for (const [flag, bound] of [["exclusiveMinimum", "minimum"], ["exclusiveMaximum", "maximum"]]) {
		const [strict, limit] = [own$4(schema, flag), own$4(schema, bound)];
		if (typeof strict !== "boolean") continue;
		delete result[flag];
		if (!strict || limit === void 0) continue;
		delete result[bound];
		result[flag] = limit;
	}
	return result;
}
/** A schema with a part of its `allOf`; what can't be said by one keyword stays in `allOf`. */
function withPart(schema, part) {
	const result = { ...schema };
	const rest = {};
	for (const [keyword, value] of Object.entries(part)) {
		if (TOLD_ELSEWHERE.has(keyword)) continue;
		const earlier = own$4(result, keyword);
		if (earlier === void 0) setOwn(result, keyword, value);
		else if (!annotations.has(keyword) && canonical(earlier) !== canonical(value)) {
			const one = keyword === "items" ? { allOf: [earlier, value] } : both.get(keyword)?.(earlier, value) ?? null;
			setOwn(one === null ? rest : result, keyword, one ?? value);
		}
	}
	if (Object.keys(rest).length > 0) result["allOf"] = [...schemasIn(own$4(result, "allOf")), rest];
	return result;
}
/** A schema with a choice of its own as `type` or `enum`. Where these do not say all of it, the choice stays. */
function withChoice(schema, keyword, defs) {
	const written = own$4(schema, keyword);
	const options = schemasIn(written).map((option) => plainSchema(option, defs));
	if (options.length === 0 || !Array.isArray(written) || options.length < written.length) return schema;
	const { [keyword]: _said, ...rest } = schema;
	const said = choiceOfValues(options) ?? choiceOfTypes(options);
	if (said !== null) return withPart(rest, said);
	const types = options.map(allTypes);
	return types.some((each) => each.length === 0) ? schema : withPart(schema, { type: [...new Set(types.flat())] });
}
function choiceOfValues(options) {
	const values = options.map((option) => saysOnly(option, [
		"type",
		"enum",
		"const"
	]) ? valuesOf(option) : null);
	return values.some((each) => each === null) ? null : { enum: values.flatMap((each) => each ?? []) };
}
/** Options of different types, each with the limits of its own type. */
function choiceOfTypes(options) {
	const types = options.map(typesOf);
	const groups = types.map((each) => new Set(each.map(group)));
	const all = groups.flatMap((each) => [...each]);
	const areApart = groups.every((each) => each.size > 0) && new Set(all).size === all.length;
	const areSimple = options.every((option, index) => saysOnly(option, ["type", ...[...groups[index]].flatMap((each) => KEYWORDS_OF[each] ?? [])]));
	if (!areApart || !areSimple) return null;
	const limits = options.flatMap((option) => Object.entries(option).filter(([name]) => !annotations.has(name)));
	return objectFrom([...limits, ["type", types.flat()]]);
}
const group = (type) => type === "integer" ? "number" : type;
function saysOnly(schema, keywords) {
	return Object.keys(schema).every((keyword) => annotations.has(keyword) || keywords.includes(keyword));
}
/** The values that a schema lists; null where it lists none. */
function valuesOf(schema) {
	const listed = own$4(schema, "enum");
	if (Array.isArray(listed) && listed.length > 0) return listed;
	const one = own$4(schema, "const");
	if (one !== void 0) return [one];
	return own$4(schema, "type") === "null" ? [null] : null;
}
/** The schemas in a keyword's list. */
function schemasIn(list) {
	return Array.isArray(list) ? list.filter(isObject) : [];
}

// src/docs/parts/schema-words.ts
/** A JSON value as it is written; a string without its quotes where they say nothing. */
function value(json) {
	return clipped(typeof json === "string" && json.trim() !== "" ? json : stringify$2(json));
}
function clipped(text) {
	return code$1(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
/** Values that stand together: strings in quotes where there are others beside them, so that `"1"` is not `1`. */
function values(list) {
	const isMixed = list.some((json) => typeof json === "string") && list.some((json) => typeof json !== "string");
	return list.map((json) => isMixed ? clipped(stringify$2(json)) : value(json));
}
/** The type of a property in a few words: `string`, `list of strings`, `string or null`. */
function typeWords$1(property) {
	const schema = plainSchema(property.schema);
	const types = [
		typesOf(schema),
		property.types,
		typesOfValues(schema)
	].find((each) => each.length > 0);
	if (types === void 0) return "any";
	return types.map((type) => type === "array" ? `list${itemWords(schema)}` : type).join(" or ");
}
function itemWords(schema) {
	const items = itemsOf(schema);
	if (items === null) return "";
	const types = typesOf(items).map((type) => type === "array" ? "list" : type);
	if (types.length === 0) return "";
	return types.length === 1 ? ` of ${types[0]}s` : ` of ${types.join(" or ")}`;
}
/** What each item of a list must be; null where nothing is said of them all. */
function itemsOf(schema) {
	const items = own$4(schema, "items");
	return isObject(items) ? plainSchema(items, own$4(schema, "$defs")) : null;
}
/** What a value must be beside its type, each constraint as a few words. Allowed values are {@link allowedValues}. */
function constraints(schema) {
	const plain = plainSchema(schema);
	const items = itemsOf(plain);
	const words = [...allWords(plain), ...items === null ? [] : allWords(items).map((each) => ["each: ", ...inline(each)])];
	const known = words.map((each) => JSON.stringify(each));
	return words.filter((_, index) => known.indexOf(known[index]) === index);
}
/** Those of a schema, and of what could not be merged into it. */
function allWords(schema) {
	return [
		...scalarWords(schema),
		...listWords(schema),
		...schemasIn(own$4(schema, "allOf")).flatMap(allWords)
	];
}
/** For what there are no words. */
const FURTHER$1 = "further conditions: see the plan";
function scalarWords(schema) {
	const words = [];
	const say = (keyword, content) => {
		const json = own$4(schema, keyword);
		if (json !== void 0) words.push(content(json));
	};
	say("const", (json) => ["always ", value(json)]);
	say("format", (json) => ["format ", value(json)]);
	say("pattern", (json) => ["matches ", value(json)]);
	words.push(...range(schema, "minimum", "maximum", ""));
	say("exclusiveMinimum", (json) => `more than ${stringify$2(json)}`);
	say("exclusiveMaximum", (json) => `less than ${stringify$2(json)}`);
	say("multipleOf", (json) => `a multiple of ${stringify$2(json)}`);
	words.push(...range(schema, "minLength", "maxLength", " characters"));
	words.push(...range(schema, "minProperties", "maxProperties", " properties"));
	const excluded = excludedValues(schema);
	if (excluded.length > 0) words.push(["not ", ...sentence(values(excluded), "or")]);
	if (hasFurther(schema, excluded.length > 0)) words.push(FURTHER$1);
	return words;
}
/** The values that a schema lists to allow them, or to exclude them in a `not` of nothing else. */
function listedValues(schema) {
	const one = own$4(schema, "const");
	const listed = own$4(schema, "enum") ?? (one === void 0 ? [] : [one]);
	return Array.isArray(listed) ? listed : [];
}
/** The values that a `not` of nothing else excludes. */
function excludedValues(schema) {
	const not = own$4(schema, "not");
	return isObject(not) && Object.keys(not).length === 1 ? listedValues(not) : [];
}
/** Whether a schema asks for what there are no words for; conditions between properties have sentences of their own. */
function hasFurther(schema, isExclusionTold) {
	const not = own$4(schema, "not");
	const others = ["anyOf", "oneOf"].map((keyword) => own$4(schema, keyword)).filter((each) => each !== void 0);
	return ["patternProperties", "propertyNames"].some((keyword) => own$4(schema, keyword) !== void 0) || others.some((options) => !schemasIn(options).some(isOfProperties)) || not !== void 0 && !isExclusionTold && !(isObject(not) && isOfProperties(not));
}
/** True for a schema that says which properties there are, not only what a value is. */
function isOfProperties(schema) {
	return [
		"required",
		"properties",
		"not"
	].some((keyword) => own$4(schema, keyword) !== void 0);
}
function listWords(schema) {
	const words = range(schema, "minItems", "maxItems", " items");
	if (own$4(schema, "uniqueItems") === true) words.push("no item twice");
	if (own$4(schema, "contains") !== void 0) words.push("must contain a certain item: see the plan");
	return words;
}
function range(schema, low, high, unit) {
	const [least, most] = [own$4(schema, low), own$4(schema, high)];
	const noun = least === 1 && most === void 0 ? unit.replace(/ies$/, "y").replace(/s$/, "") : unit;
	if (least !== void 0 && most !== void 0) return [least === most ? `exactly ${stringify$2(least)}${unit}` : `${stringify$2(least)} to ${stringify$2(most)}${unit}`];
	if (least !== void 0) return [`at least ${stringify$2(least)}${noun}`];
	return most === void 0 ? [] : [`at most ${stringify$2(most)}${most === 1 ? unit.replace(/s$/, "") : unit}`];
}
/**
* Where a property is unfolded whose schema repeats itself: "built as `products[]`". Null for any other property.
* A JSON Schema of the plan's own has no such place: it is named as it is there.
*/
function repetition(property) {
	const found = repeatedSchema(property.schema, own$4(property.schema, "$defs"));
	if (found === null) return null;
	const start = found.each ? "each built as " : "built as ";
	const shared = property.via.findLast(({ kind, name }) => kind === "schema" && name === found.name);
	if (shared === void 0) return [
		start,
		code$1(found.name),
		" of the JSON Schema"
	];
	const { path } = property;
	return [start, code$1(path.slice(0, path.length - shared.path.length).replace(/\.$/, ""))];
}
function repeatedSchema(schema, defs) {
	const name = referredName(schema, defs);
	if (name !== null) return {
		name,
		each: false
	};
	const items = own$4(schema, "items");
	const listed = isObject(items) ? repeatedSchema(items, defs) : null;
	if (listed !== null) return {
		...listed,
		each: true
	};
	return [
		"allOf",
		"anyOf",
		"oneOf"
	].flatMap((keyword) => schemasIn(own$4(schema, keyword))).map((part) => repeatedSchema(part, defs)).find((each) => each !== null) ?? null;
}
/** What stands for a property that is not sent; null where the plan names nothing. */
function defaultValue({ schema }) {
	const initial = own$4(plainSchema(schema), "default");
	return initial === void 0 ? null : value(initial);
}
/** The values that a property (or each item of a list) may have; empty where any will do. */
function allowedValues(property) {
	const schema = plainSchema(property.schema);
	const direct = own$4(schema, "enum");
	if (Array.isArray(direct)) return direct;
	const each = own$4(itemsOf(schema) ?? {}, "enum");
	return Array.isArray(each) ? each : [];
}
/** Allowed values in a table's cell: the first few, and how many more there are. */
function valueList(list, most = 12) {
	const shown = list.length > most + 2 ? list.slice(0, most) : list;
	const rest = list.length - shown.length;
	const words = joined$1(values(list).slice(0, shown.length), ", ");
	return rest === 0 ? words : [...words, ` and ${rest} more`];
}

// src/docs/parts/property-table.ts
/**
* A table of properties, nested ones indented; tables of the values that have a meaning follow.
* @param anchors of the rows, by path
*/
function propertyTables(properties, page, anchors, pageOf = (property) => `shared:${property.name}`) {
	const rows = walkProperties(properties);
	if (rows.length === 0) return [];
	const withClass = rows.some((row) => row.classification !== null || row.category !== null);
	const withExample = rows.some((row) => row.examples.length > 0);
	const head = [
		"Property",
		"Type",
		"Required",
		"What it holds"
	];
	if (withClass) head.push("Classification");
	if (withExample) head.push("Example");
	const lines = rows.map((row) => {
		const cells = [
			nameCell(row, anchors.get(row.path), pageOf(row), page),
			typeWords$1(row),
			row.required ? "yes" : "",
			meaning(row, page)
		];
		if (withClass) cells.push(joined$1([row.classification, row.category].filter((each) => each !== null), ", "));
		if (withExample) cells.push(row.examples.length > 0 ? value(row.examples[0]) : "");
		return cells;
	});
	return [table$1(head, lines), ...valueTables(rows)];
}
function anchor$1(id) {
	return html$5(`<a id="${id}"></a>`);
}
function nameCell(property, id, target, page) {
	const depth = property.path.replaceAll("[]", "").split(".").length - property.name.split(".").length;
	const indent = depth > 0 ? [text$4(`${"\xA0\xA0".repeat(depth - 1)}↳ `)] : [];
	return [
		anchor$1(id),
		...indent,
		page.to(target, code$1(property.name))
	];
}
/** Description, allowed values, constraints and deprecation in one cell. */
function meaning(property, page) {
	const sentences = [];
	const allowed = allowedValues(property);
	if (allowed.length > 0) {
		const listed = inline(valueList(allowed));
		sentences.push(property.values.length > 0 ? [
			"One of ",
			...listed,
			" (below)."
		] : [
			"One of ",
			...listed,
			"."
		]);
	}
	const built = repetition(property);
	const rules = [...built === null ? [] : [built], ...constraints(property.schema)];
	if (rules.length > 0) sentences.push(asSentence(joined$1(rules, "; ")));
	const initial = defaultValue(property);
	if (initial !== null) sentences.push([
		"Default: ",
		initial,
		"."
	]);
	if (property.unit !== null) sentences.push(`In ${property.unit}.`);
	if (property.identifier !== null) sentences.push([
		"Identifier ",
		code$1(property.identifier),
		"."
	]);
	if (property.owner !== null) sentences.push([
		"Kept by ",
		ownerLink(property.owner, page),
		"."
	]);
	if (property.renamedFrom !== null) sentences.push([
		"Formerly ",
		code$1(property.renamedFrom),
		"."
	]);
	if (property.deprecated) sentences.push(deprecation(property.deprecated));
	return described$1(property.description, sentences);
}
/** A description, and the sentences that follow it. */
function described$1(description, sentences) {
	if (description === null || sentences.length === 0) return description ?? joined$1(sentences, " ");
	return joined$1([closed$1(description), ...sentences], " ");
}
function asSentence(words) {
	const [first, ...rest] = words;
	const start = typeof first === "string" ? first.charAt(0).toUpperCase() + first.slice(1) : first;
	return [
		...start === void 0 ? [] : [start],
		...rest,
		"."
	];
}
/** "Deprecated since 2026-03-01, ends on 2026-12-31: two names for one fact. Use `x` instead." */
function deprecation({ since, sunset, reason, replacedBy }) {
	const when = [since && `since ${since}`, sunset && `ends on ${sunset}`].filter(Boolean).join(", ");
	const why = reason === null ? "" : `: ${reason.trim().replace(/\.$/, "")}`;
	const start = `Deprecated${when === "" ? "" : ` ${when}`}${why}.`;
	return replacedBy === null ? [start] : [
		`${start} Use `,
		code$1(replacedBy),
		" instead."
	];
}
function valueTables(properties) {
	return properties.flatMap((property) => {
		if (property.values.length === 0) return [];
		const withDeprecation = property.values.some((each) => each.deprecated !== null);
		const shown = values(property.values.map((each) => each.value));
		const rows = property.values.map((each, index) => {
			const cells = [shown[index], each.description ?? ""];
			if (withDeprecation) cells.push(each.deprecated ? deprecation(each.deprecated) : "");
			return cells;
		});
		return [paragraph$1([
			"Values of ",
			code$1(property.path),
			":"
		]), table$1([
			"Value",
			"Meaning",
			...withDeprecation ? ["State"] : []
		], rows)];
	});
}

// src/docs/pages/dictionary.ts
/** More events than these are not printed on one page: a browser takes long to show it, and GitHub would not. */
const MOST_EVENTS = 100;
/** Everything on one page, to read through or to print: `dictionary.md`. A large plan has a page for each of its areas. */
const dictionary = onePage({
	template: "dictionary",
	file: "dictionary.md",
	id: "dictionary",
	title: "Dictionary",
	when: ({ relations }) => relations.events.length > 0,
	slots: {
		title: () => title("Dictionary"),
		parts: (book, page) => {
			const parts = partsOf$1(book);
			return parts.length === 0 ? [] : [list$1(parts.map(({ name, events }) => [page.to(`dictionary:${name}`, name), `: ${count(events.length, "event")}`]))];
		},
		events: (book, page) => isLarge(book) ? [] : book.relations.events.flatMap((event) => eventBlocks(event, page)),
		traits: ({ plan }, page) => ["user", "group"].flatMap((kind) => {
			const { properties } = plan.traits[kind].body;
			if (properties.length === 0) return [];
			return [heading$2(3, kind === "user" ? "Users" : "Groups"), ...propertyTable(properties, page)];
		})
	}
});
/** The dictionary of one area of a large plan: `dictionary/checkout.md`. */
const dictionaryParts = pagesOf({
	template: "dictionary-part",
	folder: "dictionary",
	up: ["dictionary", "Dictionary"],
	subjects: partsOf$1,
	id: ({ name }) => `dictionary:${name}`,
	name: ({ name }) => name,
	title: ({ name }) => `Dictionary: ${name}`,
	slots: {
		title: ({ name }) => title(`Dictionary: ${name}`),
		events: ({ events }, page) => events.flatMap((event) => eventBlocks(event, page))
	}
});
function isLarge({ relations }) {
	return relations.events.length > MOST_EVENTS;
}
/** The areas of a large plan: each event is in that of its first tag. An area that is large itself is cut. */
function partsOf$1(book) {
	if (!isLarge(book)) return [];
	const areas = grouped(book.relations.events.map((event) => [event.tags[0] ?? "Without a tag", event]));
	return byName(areas, ([area]) => area).flatMap(([area, events]) => {
		const pages = Math.ceil(events.length / MOST_EVENTS);
		return Array.from({ length: pages }, (_, index) => ({
			name: pages === 1 ? area : `${area} ${index + 1}`,
			events: events.slice(index * MOST_EVENTS, (index + 1) * MOST_EVENTS)
		}));
	});
}
function eventBlocks(event, page) {
	const owner = event.owner === null ? [] : [" · ", ownerLink(event.owner, page)];
	const key = event.key === event.name ? [] : [" · in the plan as ", code$1(event.key)];
	return [
		heading$2(3, eventLink(event.id, page)),
		paragraph$1([
			`${event.type} event · ${event.status}`,
			...key,
			...owner
		]),
		...prose(event.description),
		...propertyTable(event.body.properties, page)
	];
}
function propertyTable(properties, page) {
	const rows = walkProperties(properties);
	if (rows.length === 0) return [];
	const withClass = rows.some((row) => row.classification !== null || row.category !== null);
	const head = [
		"Property",
		"Type",
		"Required",
		"What it holds",
		...withClass ? ["Classification"] : []
	];
	const lines = rows.map((row) => [
		code$1(row.path),
		typeWords$1(row),
		row.required ? "yes" : "",
		meaning({
			...row,
			values: []
		}, page),
		...withClass ? [[row.classification, row.category].filter((each) => each !== null).join(", ")] : []
	]);
	return [table$1(head, lines)];
}

// src/docs/parts/conditions.ts
/** The conditions between properties as sentences: "`iban` is needed when `payment_method` is `invoice`." */
function conditions(body) {
	const nested = body.properties.flatMap((property) => propertyConditions(property));
	return distinct([...conditionsOf(body.schema, ""), ...nested]);
}
/** Those between the properties inside a property. @param name what it is called in them */
function propertyConditions(property, name = property.path) {
	return distinct(walkProperties([property]).flatMap(({ path, schema }) => inside$1(schema, name + path.slice(property.path.length))));
}
/** The conditions of a value and of the items in it. */
function inside$1(schema, path) {
	const items = own$4(schema, "items");
	return [...conditionsOf(schema, `${path}.`), ...isObject(items) ? inside$1(items, `${path}[]`) : []];
}
function distinct(sentences) {
	const known = sentences.map((each) => JSON.stringify(each));
	return sentences.filter((_, index) => known.indexOf(known[index]) === index);
}
/** Of what there are no words for; said once for a place. */
function further(at) {
	return at === "" ? "A further condition applies: see the plan." : [
		"A further condition applies in ",
		code$1(at.replace(/\.$/, "")),
		": see the plan."
	];
}
function conditionsOf(schema, at) {
	const needed = own$4(schema, "dependentRequired") ?? own$4(schema, "dependencies");
	const implied = own$4(schema, "dependentSchemas");
	return [
		...entries(needed).flatMap(([name, names]) => sent(name, names, at)),
		...entries(implied).flatMap(([name, then]) => sent(name, then, at)),
		...ifThenElse(schema, at),
		...schemasIn(own$4(schema, "allOf")).flatMap((part) => conditionsOf(part, at)),
		...choice(schema, "anyOf", "At least one of", at),
		...choice(schema, "oneOf", "Exactly one of", at),
		...notTogether(schema, at)
	];
}
/** What follows from a property being there. */
function sent(name, then, at) {
	return consequences(then, at, [
		"when ",
		code$1(at + name),
		" is sent"
	]);
}
function ifThenElse(schema, at) {
	const test = own$4(schema, "if");
	if (!isObject(test)) return [];
	const [yes, no] = [described(test, at, true), described(test, at, false)];
	return [...consequences(own$4(schema, "then"), at, yes && ["when ", ...yes]), ...consequences(own$4(schema, "else"), at, no && ["when ", ...no])];
}
/** What an `if` tests, in words; null where it tests what there are no words for, or the opposite of several things. */
function described(test, at, holds) {
	const tested = entries(own$4(test, "properties"));
	const present = strings(own$4(test, "required")).filter((name) => !tested.some(([each]) => each === name)).map((name) => [code$1(at + name), holds ? " is sent" : " is not sent"]);
	const all = [...tested.map(([name, rule]) => requirement(at + name, rule, holds)), ...present];
	const known = all.filter((words) => words !== null);
	if (known.length === 0 || known.length < all.length || !holds && known.length > 1) return null;
	return known.flatMap((words, index) => index === 0 ? words : [" and ", ...words]);
}
/** What a rule asks of a property: "`plan` is `pro`", "`seats` is at least 2"; null where there are no words for it. */
function requirement(path, rule, holds = true) {
	if (!isObject(rule)) return null;
	const listed = listedValues(rule);
	const is = holds ? " is " : " is not ";
	if (listed.length > 0) return [
		code$1(path),
		is,
		...sentence(values(listed), "or")
	];
	const not = excludedValues(rule);
	if (not.length > 0 && Object.keys(rule).length === 1) return [
		code$1(path),
		holds ? " is not " : " is ",
		...sentence(values(not), "or")
	];
	const rules = constraints(rule).filter((words) => !inline(words).some(isUnsaid));
	if (rules.length === 0) return null;
	const verb = rules.every(startsWithVerb) ? holds ? " " : " not " : is;
	return [
		code$1(path),
		verb,
		...joined$1(rules, " and ")
	];
}
const startsWithVerb = (words) => {
	const [first] = inline(words);
	return first?.type === "text" && first.value.startsWith("matches");
};
const isUnsaid = (word) => word.type === "text" && word.value.endsWith("see the plan");
function consequences(then, at, when) {
	if (Array.isArray(then)) return consequences({ required: then }, at, when);
	if (!isObject(then)) return [];
	const needed = strings(own$4(then, "required"));
	const rules = entries(own$4(then, "properties"));
	const never = excluded(then);
	const rest = Object.keys(then).filter((keyword) => !SAID.has(keyword)).filter((keyword) => keyword !== "not" || never.length === 0).length === 0 ? [] : [further(at)];
	if (needed.length + rules.length + never.length === 0) return rest;
	if (when === null) return [further(at)];
	return [
		...needed.length === 0 ? [] : [needs(needed, at, when)],
		...rules.map(([name, rule]) => consequence(at + name, rule, when)),
		...never.length === 0 ? [] : [[
			...excludedWords(never, at, " is not sent"),
			" ",
			...when,
			"."
		]],
		...rest
	];
}
/** What of an option is said in words, or says nothing. */
const SAID_OF_OPTION = /* @__PURE__ */ new Set([
	"required",
	"type",
	"description",
	"title",
	"$comment"
]);
/** What of a consequence is. */
const SAID = /* @__PURE__ */ new Set([...SAID_OF_OPTION, "properties"]);
function consequence(path, rule, when) {
	if (isNever(rule)) return [
		code$1(path),
		" is not sent ",
		...when,
		"."
	];
	const words = requirement(path, rule);
	return words === null ? [
		code$1(path),
		" has a stricter rule ",
		...when,
		": see the plan."
	] : [
		...words,
		" ",
		...when,
		"."
	];
}
/** `false`, and what reading makes of it. */
function isNever(rule) {
	const not = isObject(rule) ? own$4(rule, "not") : void 0;
	return rule === false || not === true || isObject(not) && Object.keys(not).length === 0;
}
function needs(names, at, when) {
	const verb = names.length === 1 ? " is needed " : " are needed ";
	return [
		...sentence(names.map((name) => code$1(at + name))),
		verb,
		...when,
		"."
	];
}
/** `anyOf` and `oneOf` of nothing but `required`: a choice between properties. */
function choice(schema, keyword, words, at) {
	const options = schemasIn(own$4(schema, keyword));
	if (options.length < 2 || !options.every((option) => strings(own$4(option, "required")).length > 0)) return options.some(isOfProperties) ? [further(at)] : [];
	const names = options.flatMap((option, index) => [...index === 0 ? [] : [index === options.length - 1 ? " or " : ", "], ...sentence(strings(own$4(option, "required")).map((name) => code$1(at + name)))]);
	const isAll = options.every((option) => Object.keys(option).every((keyword) => SAID_OF_OPTION.has(keyword)));
	return [[
		`${words} `,
		...names,
		" is needed."
	], ...isAll ? [] : [further(at)]];
}
function notTogether(schema, at) {
	const names = excluded(schema);
	if (names.length > 0) return [[...excludedWords(names, at, " is never sent"), "."]];
	const not = own$4(schema, "not");
	return isObject(not) && isOfProperties(not) ? [further(at)] : [];
}
/** The properties that a `not` of nothing but `required` excludes, together where they are several. */
function excluded(schema) {
	const not = own$4(schema, "not");
	return isObject(not) && Object.keys(not).length === 1 ? strings(own$4(not, "required")) : [];
}
function excludedWords(names, at, alone) {
	return [...sentence(names.map((name) => code$1(at + name))), names.length === 1 ? alone : " are not sent together"];
}
function entries(json) {
	return isObject(json) ? Object.entries(json) : [];
}
function strings(json) {
	return Array.isArray(json) ? json.filter((each) => typeof each === "string") : [];
}

// src/docs/parts/event-facts.ts
/** A way to reach somebody: an address is a link. */
function contact(how) {
	if (/^[^\s@:/?]+@[^\s@:/?]+$/.test(how)) return link$1(code$1(how), `mailto:${how}`);
	return /^https?:/.test(how) ? outside(how, how) : text$4(how);
}
/** Who, what for, from where to where, and whose data. */
function eventFacts(event, page) {
	const { plan } = page.book;
	const owner = event.owner === null ? null : plan.owners.get(event.owner);
	return facts([
		["Owner", event.owner === null ? null : [ownerLink(event.owner, page), ...owner?.contact ? [
			" (",
			contact(owner.contact),
			")"
		] : []]],
		["Champion", event.champion],
		["Stage", event.stage === null ? null : page.to(`stage:${event.stage}`, labels.stage(event.stage))],
		["KPIs", joined$1(kpiLinks(event.kpis, page), ", ")],
		["KPIs of its properties", propertyKpis(event, page)],
		["Sent by", joined$1(sourceLinks(event.sources.map((source) => source.id), page), ", ")],
		["Read by", joined$1(destinationLinks(event.destinations, page), ", ")],
		["Personal data", personalData(event)],
		["Tags", joined$1(event.tags.map(code$1), ", ")],
		["In the plan since", event.addedOn],
		["Last review", event.reviewedOn]
	]);
}
/** The KPIs that a property feeds, where the event itself does not name them. */
function propertyKpis(event, page) {
	const found = walkProperties(event.body.properties).flatMap(({ path, kpis }) => kpis.filter((kpi) => !event.kpis.includes(kpi)).map((kpi) => [
		...kpiLinks([kpi], page),
		" by ",
		code$1(path)
	]));
	return joined$1(found, ", ");
}
function personalData(event) {
	const found = walkProperties(event.body.properties).filter(isPersonal);
	return found.length === 0 ? null : joined$1(found.map((property) => code$1(property.path)), ", ");
}
/** When it is sent, and by which source otherwise. */
function eventTrigger(event, page) {
	const others = [...event.variants.values()].filter((variant) => variant.trigger !== null);
	return [...prose(event.trigger), ...others.length === 0 ? [] : [list$1(others.map(({ source, trigger }) => [...sourceLinks([source], page), `: ${trigger}`]))]];
}
/** The use cases that it serves, with their outcomes and who has an interest in each. */
function eventPurpose(event, page) {
	const { plan } = page.book;
	const items = event.useCases.map((id) => {
		const useCase = plan.useCases.get(id);
		const lines = (useCase?.outcomes ?? []).map(({ description, stakeholders }) => {
			const people = stakeholders.map((owner) => ownerLink(owner, page));
			return [description ?? "An outcome", ...people.length === 0 ? [] : [", for ", ...sentence(people)]];
		});
		const about = useCase?.description ? `: ${useCase.description}` : "";
		return { blocks: [paragraph$1([useCaseLink(id, page), about]), ...lines.length === 0 ? [] : [list$1(lines)]] };
	});
	return items.length === 0 ? [] : [list$1(items)];
}
/** The picture of its way, and what it is called at each end. */
function eventFlow(event, page) {
	const { plan } = page.book;
	const sources = event.sources.map((source) => source.id);
	const arrows = [...sources.map((id) => [`s:${id}`, "event"]), ...event.destinations.map((id) => ["event", `d:${id}`])];
	const columns = [
		sources.map((id) => ({
			id: `s:${id}`,
			label: labels.source(plan, id)
		})),
		[{
			id: "event",
			label: event.name,
			main: true
		}],
		event.destinations.map((id) => ({
			id: `d:${id}`,
			label: labels.destination(plan, id)
		}))
	];
	const words = fromTo(sourceLinks(sources, page), destinationLinks(event.destinations, page));
	return [...flow({
		columns,
		arrows
	}, [...words, ...exceptions(event, page)]), ...namesTable(event, page)];
}
/** Destinations that don't take it from all of its sources. */
function exceptions(event, page) {
	return event.destinations.flatMap((id) => {
		const taken = flowsTo(event, id, page.book.plan);
		if (taken.length === event.sources.length || taken.length === 0) return [];
		return [
			" ",
			...destinationLinks([id], page),
			" takes it only from ",
			...sentence(sourceLinks(taken, page)),
			"."
		];
	});
}
/** What it is called at each destination, where one of them calls it otherwise. */
function namesTable(event, page) {
	const targets = eventTargets(event, page);
	const isOther = (target) => !isWarehouse(target) && nameAt(event, target) !== event.name;
	if (event.names.size === 0 && !targets.some(isOther)) return [];
	const rows = targets.map((target) => {
		const { id } = target.destination;
		const properties = [...event.names.get(id)?.properties ?? []];
		return [
			joined$1(destinationLinks([id], page), ""),
			[code$1(nameAt(event, target)), isWarehouse(target) ? " (table)" : ""],
			joined$1(properties.map(([from, to]) => [
				code$1(from),
				" → ",
				code$1(to)
			]), ", ")
		];
	});
	return [table$1([
		"In",
		"Event",
		"Properties"
	], rows)];
}
/** What reads it: dashboards, models, audiences; its own and those of its properties. */
function eventUsage(event) {
	const own = event.usedBy.map((usage) => ({
		usage,
		path: null
	}));
	const nested = walkProperties(event.body.properties).flatMap(({ path, usedBy }) => usedBy.map((usage) => ({
		usage,
		path
	})));
	const items = [...own, ...nested].map(({ usage, path }) => {
		const name = usage.url === null ? text$4(usage.name) : outside(usage.name, usage.url);
		return [
			...usage.kind === "other" ? [] : [em(usage.kind), " "],
			name,
			...path === null ? [] : [", for ", code$1(path)]
		];
	});
	return items.length === 0 ? [] : [list$1(items)];
}
/** How often it came and when last, where a usage file says so. */
function eventVolume(event, { book }) {
	if (book.usage.size === 0) return [];
	const usage = book.usage.get(event.name);
	if (!usage) return event.status === "active" ? [paragraph$1("Not seen: the usage file does not name it.")] : [];
	return facts([
		["Events", thousands(usage.count)],
		["Last seen", usage.lastSeen],
		["Queries", usage.queries === null ? null : thousands(usage.queries)]
	]);
}
function eventLinks(event) {
	return event.links.length === 0 ? [] : [list$1(event.links.map(({ title, url }) => outside(title, url)))];
}
/** What the plan says of a source itself, else what it says of the event. */
function sourceState({ status, statusDeclared }, event) {
	const state = statusDeclared ? status : event.status;
	return state === "active" ? "live" : state;
}
/** Whether there is more to tell of a source than that it sends the event as it is. */
function isToldApart(source, event) {
	const { status, statusDeclared, since, link, deprecated } = source;
	const isPlain = status === "active" && event.status === "active";
	return Boolean(statusDeclared && !isPlain || since || link || deprecated);
}
/** Whether each source sends it yet; left out where all simply do. */
function sourceStates(event, page) {
	if (!event.sources.some((source) => isToldApart(source, event))) return [];
	const rows = event.sources.map((source) => [
		joined$1(sourceLinks([source.id], page), ""),
		source.deprecated ? deprecation(source.deprecated) : sourceState(source, event),
		source.since ?? "",
		source.link === null ? "" : outside("ticket", source.link)
	]);
	return [table$1([
		"Source",
		"State",
		"Since version",
		"Link"
	], rows)];
}

// src/docs/parts/example.ts
/** The plan's own example that is right, else one made up that is; null where neither is to be had. */
function sampleOf(event, book) {
	const { body } = event;
	const examples = examplesOf(event);
	return cached(body, book, () => {
		const given = examples.find((example) => book.payloads?.accepts(body, example) ?? true);
		return given === void 0 ? madeUpSample(body, [], book) : {
			payload: given,
			given: true
		};
	});
}
/** A page shows no more of them. */
const MOST_SAMPLES = 3;
/** The payloads to show for an event, and how many more the plan gives: its own that are right, else one that is made up. */
function samplesOf(event, book) {
	const first = sampleOf(event, book);
	if (!first?.given) return {
		samples: first === null ? [] : [first],
		more: 0
	};
	const samples = [first];
	const others = examplesOf(event);
	let at = others.indexOf(first.payload) + 1;
	for (; at < others.length && samples.length < MOST_SAMPLES; at++) {
		const payload = others[at];
		if (book.payloads?.accepts(event.body, payload) ?? true) samples.push({
			payload,
			given: true
		});
	}
	return {
		samples,
		more: others.length - at
	};
}
/** Those that the plan gives, beside the event's properties or in its schema. */
function examplesOf({ body, examples }) {
	const written = own$4(body.schema, "examples");
	return [...examples.map(({ value }) => value), ...Array.isArray(written) ? written : []];
}
/** A sample that is right for one of its sources, as near to that of the event as can be. */
function sampleFrom(event, source, book) {
	const variant = event.variants.get(source);
	const sample = sampleOf(event, book);
	if (!variant) return sample;
	const { body, without } = variant;
	return cached(body, book, () => {
		const near = [...sample ? [sample.payload] : [], ...examplesOf(event)];
		return madeUpSample(body, near.map((payload) => leftOut(payload, without)), book);
	});
}
/** To check a payload takes long, and a page shows it more than once. */
function cached(body, { samples }, find) {
	const known = samples.get(body);
	if (known !== void 0) return known;
	const sample = find();
	samples.set(body, sample);
	return sample;
}
/** The first of the candidates that is right, else what the plan shows of each property, as far as that is. */
function madeUpSample(body, candidates, book) {
	const { payloads } = book;
	if (payloads === null) return candidates[0] === void 0 ? null : {
		payload: candidates[0],
		given: false
	};
	const near = candidates.find((candidate) => payloads.accepts(body, candidate));
	if (near !== void 0) return {
		payload: near,
		given: false
	};
	const all = madeUp(body, isShown, payloads, book);
	if (payloads.accepts(body, all)) return {
		payload: all,
		given: false
	};
	const needed = madeUp(body, isNeeded, payloads, book);
	const least = payloads.accepts(body, needed) ? needed : payloads.make(body);
	if (least === void 0) return null;
	if (!isObject(least)) return {
		payload: least,
		given: false
	};
	let left = MOST_CHECKS;
	const isRight = (payload) => left-- > 0 && payloads.accepts(body, payload);
	const payload = inHalves(least, Object.entries(all), isRight);
	const names = Object.keys({
		...all,
		...payload
	}).filter((name) => Object.hasOwn(payload, name));
	return {
		payload: objectFrom(names.map((name) => [name, payload[name]])),
		given: false
	};
}
/** To check a payload takes milliseconds, and what comes of it is only an example. */
const MOST_CHECKS = 16;
/** A payload that is right, with those of the entries that it can have and still be so. */
function added(payload, entries, isRight) {
	const more = {
		...payload,
		...objectFrom(entries)
	};
	if (isRight(more)) return more;
	return entries.length < 2 ? payload : inHalves(payload, entries, isRight);
}
function inHalves(payload, entries, isRight) {
	const half = Math.ceil(entries.length / 2);
	return added(added(payload, entries.slice(0, half), isRight), entries.slice(half), isRight);
}
function leftOut(payload, names) {
	return isObject(payload) ? objectFrom(Object.entries(payload).filter(([name]) => !names.includes(name))) : payload;
}
/** All that is not on its way out: who writes the call sees what there is. */
function isShown({ deprecated }) {
	return deprecated === null;
}
/** Where not all can be sent together. */
function isNeeded(property) {
	return isShown(property) && (property.required || property.examples.length > 0);
}
/** A payload with the properties that are wanted and can be made, with the values that the plan shows. */
function madeUp(body, wants, payloads, { values }) {
	return objectOf(body.properties, wants, (value, schema) => {
		if (!FURTHER.some((keyword) => Object.hasOwn(schema, keyword))) return value;
		const key = stringify$2([
			body.dialect,
			body.unplanned,
			value,
			schema
		]);
		if (values.has(key)) return values.get(key);
		const alone = {
			...body,
			schema
		};
		const suited = payloads.accepts(alone, value) ? value : payloads.make(alone);
		values.set(key, suited);
		return suited;
	});
}
/** What a value that is made up by its type may not meet. */
const FURTHER = [...[
	"pattern",
	"minLength",
	"maxLength",
	"multipleOf",
	"not",
	"anyOf",
	"oneOf",
	"allOf",
	"if",
	"$ref"
], ...[
	"minItems",
	"maxItems",
	"uniqueItems",
	"contains",
	"prefixItems",
	"required",
	"minProperties"
]];
function objectOf(properties, wants, suited) {
	return objectFrom(properties.filter(wants).flatMap((property) => {
		const value = exampleOf(property, wants, suited);
		return value === void 0 ? [] : [[property.name, value]];
	}));
}
function exampleOf(property, wants, suited) {
	const { schema, examples, required, children, values } = property;
	const plain = plainSchema(schema);
	const fixed = own$4(plain, "const") ?? examples[0] ?? own$4(plain, "default");
	if (fixed !== void 0) return fixed;
	const current = values.find((each) => each.deprecated === null)?.value ?? listedValues(plain)[0];
	if (current !== void 0) return current;
	if (!required && Object.hasOwn(schema, "$ref")) return void 0;
	const types = typesOf(plain);
	if (types.includes("array")) return suited(listOf$1(property, plain, wants, suited), schema);
	if (children.length > 0) return objectOf(children, wants, suited);
	return suited(plainValue(types.find((type) => type !== "null") ?? types[0], plain), schema);
}
/** More items than these are left to the solver. */
const MOST_ITEMS$1 = 10;
/** As many items as there have to be, one at least. */
function listOf$1(property, schema, wants, suited) {
	const items = itemsOf(schema);
	if (items === null || repetition(property) !== null) return [];
	const listed = listedValues(items);
	const one = listed[0] ?? itemOf(property, items, wants, suited);
	if (one === void 0) return [];
	const least = own$4(schema, "minItems");
	const length = Math.max(1, Math.min(typeof least === "number" ? least : 1, MOST_ITEMS$1));
	const areApart = own$4(schema, "uniqueItems") === true;
	return Array.from({ length }, (_, index) => listed[index] ?? (areApart ? another(one, index) : one));
}
function itemOf({ children, schema }, items, wants, suited) {
	if (children.length > 0) return objectOf(children, wants, suited);
	const examples = own$4(items, "examples");
	if (Array.isArray(examples) && examples[0] !== void 0) return examples[0];
	const defs = own$4(schema, "$defs");
	return suited(plainValue(typesOf(items)[0], items), defs === void 0 ? items : {
		...items,
		$defs: defs
	});
}
/** Another value like the given one: "text2" beside "text". */
function another(value, index) {
	if (index === 0) return value;
	if (typeof value === "string") return `${value}${index + 1}`;
	if (typeof value === "number") return value + index;
	if (typeof value === "boolean") return !value;
	if (!isObject(value)) return value;
	const [name] = Object.entries(value).find(([, inner]) => another(inner, index) !== inner) ?? [];
	return name === void 0 ? value : {
		...value,
		[name]: another(value[name], index)
	};
}
const FORMATS = /* @__PURE__ */ new Map([
	["date", "2026-01-31"],
	["date-time", "2026-01-31T09:30:00Z"],
	["time", "09:30:00Z"],
	["duration", "PT30M"],
	["email", "ada@example.com"],
	["idn-email", "ada@example.com"],
	["hostname", "www.example.com"],
	["idn-hostname", "www.example.com"],
	["ipv4", "192.0.2.1"],
	["ipv6", "2001:db8::1"],
	["uri", "https://example.com/"],
	["uri-reference", "/products"],
	["iri", "https://example.com/"],
	["iri-reference", "/products"],
	["uri-template", "https://example.com/{id}"],
	["uuid", "1b4e28ba-2fa1-4d3b-9f1a-5c0e7a6f2d10"],
	["json-pointer", "/products/0"],
	["relative-json-pointer", "1/products"],
	["regex", "^[A-Z]{3}$"]
]);
function plainValue(type, schema) {
	switch (type) {
		case "integer":
		case "number": return plainNumber(schema);
		case "boolean": return true;
		case "null": return null;
		case "object": return {};
		case "array": return [];
		default: return FORMATS.get(own$4(schema, "format") ?? "") ?? "text";
	}
}
/** One, where the bounds let it be that; else the bound that is in the way, or the next number beyond it. */
function plainNumber(schema) {
	const bound = (keyword) => {
		const value = own$4(schema, keyword);
		return typeof value === "number" ? value : null;
	};
	const [least, above] = [bound("minimum"), bound("exclusiveMinimum")];
	const [most, below] = [bound("maximum"), bound("exclusiveMaximum")];
	if (least !== null && least > 1) return least;
	if (above !== null && above >= 1) return above + 1;
	if (most !== null && most < 1) return most;
	if (below !== null && below <= 1) return below - 1;
	return 1;
}
/**
* A payload as JSON text. What can't be seen is written by its number, and so is what site generators run, also in code:
* `{{`, `{%` and `<!--`.
*/
function payloadText(payload) {
	return stringify$2(payload, 2).replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (char) => char === "‍" ? char : byNumber(char)).replace(/\{(?=[{%#])|<(?=!--)/g, byNumber);
}
function byNumber(char) {
	return char.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0")).map((unit) => `\\u${unit}`).join("");
}

// src/docs/snippets/spelling.ts
/** Lists and maps of a language that lets a comma follow the last item. */
function brackets(open, close, step = "  ") {
	return (items, lead) => items.length === 0 ? `${open}${close}` : `${open}\n${items.map((item) => `${lead}${step}${item},\n`).join("")}${lead}${close}`;
}
/** A value as a literal. */
function spelt(value, spelling, lead, step = "  ") {
	if (value === null) return spelling.none;
	if (typeof value === "boolean") return spelling.truth(value);
	if (typeof value === "string") return spelling.text(value);
	if (Array.isArray(value)) return spelling.list(value.map((item) => spelt(item, spelling, lead + step, step)), lead);
	if (isObject(value)) return spelling.map(pairs$1(value, spelling, lead, step), lead);
	return spelling.number(value);
}
/** The entries of a payload as a language writes them between its brackets. */
function pairs$1(payload, spelling, lead, step = "  ") {
	return isObject(payload) ? Object.entries(payload).map(([key, value]) => spelling.pair(spelling.text(key), spelt(value, spelling, lead + step, step))) : [];
}
/** A string as JavaScript and JSON write it, and as most languages understand it. Not all can write half a character. */
function quoted(value) {
	return payloadText(value.toWellFormed());
}
/** A JSON string, each of its escapes spelt anew: by its letter, or by the code point that it stands for. */
function respelt(value, letter, point) {
	return quoted(value).replace(/\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|\\u([0-9a-f]{4})|\\(.)/gi, (_, high, low, unit, char) => {
		if (char !== void 0) return letter(char);
		return point((high === void 0 ? unit : codePoint(high, low))?.replace(/^0+(?=.)/, "") ?? "");
	});
}
function codePoint(high, low = "") {
	return String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)).codePointAt(0)?.toString(16);
}
const escaped = (char) => `\\${char}`;
const bracedPoint = (hex) => `\\u{${hex}}`;
/** `\u` and four digits, or `\U` and eight. */
function longPoint(hex) {
	return hex.length > 4 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
const LARGEST = 2n ** 63n;
/** A number for languages whose whole numbers have 64 bits: what is larger is written with a fraction. */
function number64(value) {
	const text = stringify$2(value);
	if (!/^-?\d+$/.test(text)) return text;
	const whole = BigInt(text);
	return whole < LARGEST && whole >= -LARGEST ? text : `${text}.0`;
}

// src/docs/snippets/apps.ts
/** Apps have screens and no pages. */
function screenFor(type) {
	return type === "page" ? "screen" : type;
}
/** Nested literals need their type said. */
const swiftMap = brackets("[", "] as [String: Any]");
const swiftSpelling = {
	none: "NSNull()",
	truth: String,
	number: number64,
	text: (value) => respelt(value, (char) => char === "b" || char === "f" ? bracedPoint(char === "b" ? "8" : "c") : escaped(char), bracedPoint),
	list: brackets("[", "] as [Any]"),
	map: (items, lead) => items.length === 0 ? "[:] as [String: Any]" : swiftMap(items, lead),
	pair: (key, value) => `${key}: ${value}`
};
const swift = {
	language: "swift",
	write: ({ type, name }, payload) => {
		const label = type === "track" ? "name" : "title";
		const entries = pairs$1(payload, swiftSpelling, "");
		const properties = entries.length === 0 ? "[:]" : brackets("[", "]")(entries, "");
		return `analytics.${screenFor(type)}(${label}: ${swiftSpelling.text(name)}, properties: ${properties})`;
	}
};
const dartSpelling = {
	none: "null",
	truth: String,
	number: number64,
	text: dollarEscaped,
	list: brackets("[", "]"),
	map: brackets("{", "}"),
	pair: (key, value) => `${key}: ${value}`
};
const dart = {
	language: "dart",
	write: ({ type, name }, payload) => {
		const properties = dartSpelling.map(pairs$1(payload, dartSpelling, ""), "");
		return `analytics.${screenFor(type)}(${dollarEscaped(name)}, properties: ${properties});`;
	}
};
/** A dollar sign begins what is worked out inside a string. */
function dollarEscaped(value) {
	return quoted(value).replaceAll("$", "\\$");
}
const kotlin = {
	language: "kotlin",
	write: ({ type, name }, payload) => {
		const lines = kotlinLines(payload, "");
		return `analytics.${screenFor(type)}(${kotlinString(name)}, buildJsonObject {\n${lines.join("")}})`;
	}
};
/** Kotlin has no escape for a form feed. */
function kotlinString(value) {
	return dollarEscaped(value).replace(/\\(.)/g, (whole, char) => char === "f" ? "\\u000c" : whole);
}
/** A line (or block) for each entry. */
function kotlinLines(value, lead) {
	const inner = `${lead}  `;
	if (Array.isArray(value)) return value.map((item) => `${inner}${kotlinPut("add(", "addJson", "", item, inner)}\n`);
	return (isObject(value) ? Object.entries(value) : []).map(([key, item]) => {
		const name = kotlinString(key);
		return `${inner}${kotlinPut(`put(${name}, `, "putJson", `(${name})`, item, inner)}\n`;
	});
}
function kotlinPut(plain, nested, argument, value, lead) {
	if (Array.isArray(value) || isObject(value)) return `${nested}${Array.isArray(value) ? "Array" : "Object"}${argument} {\n${kotlinLines(value, lead).join("")}${lead}}`;
	if (value === null) return `${plain}JsonNull)`;
	if (typeof value === "string") return `${plain}${kotlinString(value)})`;
	return `${plain}${typeof value === "boolean" ? String(value) : number64(value)})`;
}

// src/docs/snippets/scripts.ts
const spelling = {
	none: "null",
	truth: String,
	number: stringify$2,
	text: quoted,
	list: brackets("[", "]"),
	map: brackets("{", "}"),
	pair: (key, value) => `${key === "\"__proto__\"" ? `[${key}]` : key}: ${value}`
};
/** analytics.js, which sites of any framework call. */
const browser = {
	language: "js",
	write: (event, payload) => `analytics.${event.type}(${quoted(event.name)}, ${spelt(payload, spelling, "")})`
};
/** React Native has screens and no pages. */
const reactNative = {
	language: "js",
	write: ({ name, type }, payload) => browser.write({
		name,
		type: type === "page" ? "screen" : type
	}, payload)
};
const node = {
	language: "js",
	write: ({ name, type }, payload) => {
		const key = type === "track" ? "event" : "name";
		const body = spelt(payload, spelling, "  ");
		return `analytics.${type}({\n  userId: '…',\n  ${key}: ${quoted(name)},\n  properties: ${body},\n})`;
	}
};
/** The call that every library makes in the end. */
const http = {
	language: "http",
	write: ({ name, type }, payload) => {
		const body = {
			userId: "…",
			[type === "track" ? "event" : "name"]: name,
			properties: payload
		};
		return [
			`POST https://api.segment.io/v1/${type}`,
			"Content-Type: application/json",
			"Authorization: Basic …",
			"",
			payloadText(body)
		].join("\n");
	}
};

// src/docs/snippets/servers.ts
const pythonSpelling = {
	none: "None",
	truth: (value) => value ? "True" : "False",
	number: stringify$2,
	text: (value) => respelt(value, escaped, longPoint),
	list: brackets("[", "]", "    "),
	map: brackets("{", "}", "    "),
	pair: (key, value) => `${key}: ${value}`
};
const python = {
	language: "python",
	write: ({ type, name }, payload) => {
		return `analytics.${type}(\n    user_id="…",\n    ${`${type === "track" ? "event" : "name"}=${pythonSpelling.text(name)}`},\n    properties=${spelt(payload, pythonSpelling, "    ", "    ")},\n)`;
	}
};
const rubySpelling = {
	none: "nil",
	truth: String,
	number: stringify$2,
	text: (value) => respelt(value, escaped, bracedPoint).replaceAll("#", "\\#"),
	list: brackets("[", "]"),
	map: brackets("{", "}"),
	pair: (key, value) => `${key} => ${value}`
};
const ruby = {
	language: "ruby",
	write: ({ type, name }, payload) => {
		return `analytics.${type}(\n  user_id: '…',\n  ${`${type === "track" ? "event" : "name"}: ${rubySpelling.text(name)}`},\n  properties: ${spelt(payload, rubySpelling, "  ")}\n)`;
	}
};
const phpMap = brackets("[", "]");
const phpSpelling = {
	none: "null",
	truth: String,
	number: stringify$2,
	text: (value) => respelt(value, (char) => char === "b" ? bracedPoint("8") : escaped(char), bracedPoint).replaceAll("$", "\\$"),
	list: phpMap,
	map: (items, lead) => items.every((item, index) => item.startsWith(`"${index}" =>`)) ? `(object) ${phpMap(items, lead)}` : phpMap(items, lead),
	pair: (key, value) => `${key} => ${value}`
};
const php = {
	language: "php",
	write: ({ type, name }, payload) => {
		return `Segment::${type}([\n  'userId' => '…',\n  ${`'${type === "track" ? "event" : "name"}' => ${phpSpelling.text(name)}`},\n  'properties' => ${phpMap(pairs$1(payload, phpSpelling, "  "), "  ")},\n]);`;
	}
};
const goSpelling = {
	none: "nil",
	truth: String,
	number: number64,
	text: (value) => respelt(value, escaped, longPoint),
	list: brackets("[]any{", "}", "    "),
	map: brackets("map[string]any{", "}", "    "),
	pair: (key, value) => `${key}: ${value}`
};
const go = {
	language: "go",
	write: ({ type, name }, payload) => {
		const what = `${type === "track" ? "Event" : "Name"}: ${goSpelling.text(name)}`;
		const entries = pairs$1(payload, goSpelling, "    ", "    ");
		const properties = brackets("analytics.Properties{", "}", "    ")(entries, "    ");
		return [
			`client.Enqueue(analytics.${capitalised(type)}{`,
			"    UserId: \"…\",",
			`    ${what},`,
			`    Properties: ${properties},`,
			"})"
		].join("\n");
	}
};
function capitalised(word) {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
const csharpSpelling = {
	none: "JsonNull.Instance",
	truth: String,
	number: number64,
	text: quoted,
	list: brackets("new JsonArray {", "}"),
	map: brackets("new JsonObject {", "}"),
	pair: (key, value) => `[${key}] = ${value}`
};
const csharp = {
	language: "csharp",
	write: ({ type, name }, payload) => {
		const properties = csharpSpelling.map(pairs$1(payload, csharpSpelling, ""), "");
		return `analytics.${capitalised(type)}(${quoted(name)}, ${properties});`;
	}
};
/** Java has no literal for a map that may hold null, so each object is filled by statements of its own. */
const java = {
	language: "java",
	write: ({ type, name }, payload) => {
		const lines = [];
		const properties = javaMap(isObject(payload) ? payload : {}, lines, "properties");
		lines.push(`analytics.enqueue(${capitalised(type)}Message.builder(${quoted(name)})`, "    .userId(\"…\")", `    .properties(${properties}));`);
		return lines.join("\n");
	}
};
function javaMap(value, lines, name) {
	lines.push(`Map<String, Object> ${name} = new HashMap<>();`);
	for (const [key, item] of Object.entries(value)) lines.push(`${name}.put(${quoted(key)}, ${javaValue(item, lines)});`);
	return name;
}
function javaValue(value, lines) {
	if (value === null || typeof value === "boolean") return String(value);
	if (typeof value === "string") return quoted(value);
	if (Array.isArray(value)) return value.length === 1 && value[0] === null ? "Collections.singletonList(null)" : `Arrays.asList(${value.map((item) => javaValue(item, lines)).join(", ")})`;
	if (isObject(value)) {
		const made = lines.filter((line) => line.startsWith("Map<")).length;
		return javaMap(value, lines, `object${made}`);
	}
	const text = number64(value);
	return /^-?\d{10,}$/.test(text) ? `${text}L` : text;
}

// src/docs/snippets/index.ts
const BY_NAME = new Map([
	[browser, "javascript js typescript ts web website webapp browser analyticsjs react nextjs vue nuxt angular svelte"],
	[reactNative, "reactnative expo"],
	[node, "node nodejs deno bun"],
	[swift, "ios swift iphone ipad macos tvos watchos visionos apple"],
	[kotlin, "android kotlin"],
	[dart, "flutter dart"],
	[python, "python django flask fastapi"],
	[ruby, "ruby rails rubyonrails"],
	[php, "php laravel symfony"],
	[go, "go golang"],
	[java, "java spring springboot"],
	[csharp, "csharp net dotnet dotnetcore netcore aspnet unity xamarin maui"],
	[http, "http https httpapi api rest restapi server backend"]
].flatMap(([snippet, names]) => names.split(" ").map((name) => [name, snippet])));
/** How a source of this type sends an event; undefined where no library is known for it. */
function snippetFor(type) {
	const name = type.toLowerCase().replaceAll("#", "sharp").replace(/[^a-z0-9]/g, "");
	return BY_NAME.get(name);
}
/** Those of JavaScript: a type of TypeScript helps them. */
const SCRIPTS = /* @__PURE__ */ new Set([
	browser,
	reactNative,
	node
]);

// src/docs/snippets/typescript.ts
/** The payload of an event as a type of TypeScript; null where the plan names no property. */
function typeOf$1(event) {
	const { properties } = event.body;
	return properties.length === 0 ? null : `interface ${typeName(event.name)} ${members(properties, "")}`;
}
/** `Order Completed` as `OrderCompleted`. */
function typeName(name) {
	const joined = name.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
	return /^\p{L}/u.test(joined) ? joined : `Event${joined}`;
}
function members(properties, lead) {
	const inner = `${lead}  `;
	const lines = properties.filter((property) => property.required || property.deprecated === null).map((property) => `${inner}${key$1(property.name)}${property.required ? "" : "?"}: ${typeWords(property, inner)}\n`);
	return lines.length === 0 ? "{}" : `{\n${lines.join("")}${lead}}`;
}
function key$1(name) {
	return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}
function typeWords({ schema, children }, lead) {
	const plain = plainSchema(schema);
	const values = listedValues(plain);
	if (values.length > 0 && values.every(isPlain)) return union(values.map(literal));
	const object = children.length > 0 ? members(children, lead) : ANY_OBJECT;
	const types = typesOf(plain);
	if (types.length === 0) return children.length > 0 ? object : "unknown";
	const list = () => listOf(plain, children.length > 0 ? object : null);
	return union(types.map((type) => type === "array" ? list() : PLAIN[type] ?? object));
}
const ANY_OBJECT = "{ [key: string]: unknown }";
const PLAIN = {
	string: "string",
	number: "number",
	integer: "number",
	boolean: "boolean",
	null: "null"
};
/** @param object the type of its items, where the plan names their properties */
function listOf(schema, object) {
	if (object !== null) return `${object}[]`;
	const item = itemType(itemsOf(schema) ?? {});
	return item.includes(" | ") ? `(${item})[]` : `${item}[]`;
}
function itemType(items) {
	const values = listedValues(items);
	if (values.length > 0 && values.every(isPlain)) return union(values.map(literal));
	const types = typesOf(items);
	if (types.length === 0) return "unknown";
	return union(types.map((type) => PLAIN[type] ?? (type === "object" ? ANY_OBJECT : "unknown[]")));
}
function isPlain(value) {
	return typeof value !== "object" || value === null;
}
function literal(value) {
	return typeof value === "string" ? quoted(value) : payloadText(value);
}
function union(types) {
	return [...new Set(types)].join(" | ");
}

// src/docs/parts/snippets.ts
/**
* How each source sends the event, with an example that is right for it. Nobody is told how to send what is deprecated;
* a source that no code is known for is named.
*/
function snippets(event, page) {
	if (event.status === "deprecated") return [];
	const { plan } = page.book;
	const found = /* @__PURE__ */ new Map();
	const without = [];
	for (const { id, status, deprecated } of event.sources) {
		if (status === "deprecated" || deprecated !== null) continue;
		const snippet = snippetFor(plan.sources.get(id)?.type ?? "");
		const sample = sampleFrom(event, id, page.book);
		if (!snippet) without.push(id);
		if (!snippet || sample === null) continue;
		const text = snippet.write(event, sample.payload);
		const same = found.get(text);
		if (same) same.sources.push(id);
		else found.set(text, {
			snippet,
			code: text,
			sources: [id]
		});
	}
	const shown = [...found.values()];
	return [
		...shown.flatMap(({ snippet, code, sources }) => [heading$2(3, joined$1(sourceLinks(sources, page), ", ")), codeBlock(code, snippet.language)]),
		...shown.some(({ snippet }) => SCRIPTS.has(snippet)) ? typeScript(event) : [],
		...without.length === 0 ? [] : [withoutCode(without, page)]
	];
}
function typeScript(event) {
	const type = typeOf$1(event);
	return type === null ? [] : [heading$2(3, "TypeScript"), codeBlock(type, "ts")];
}
function withoutCode(sources, page) {
	const named = sources.map((id) => {
		const type = page.book.plan.sources.get(id)?.type ?? null;
		return [...sourceLinks([id], page), ...type === null ? [" (no type)"] : [
			" (",
			code$1(type),
			")"
		]];
	});
	const words = joined$1(named, ", ");
	return paragraph$1([
		"No code to show for ",
		...words,
		": the type of source tells no library."
	]);
}

// src/docs/parts/variants.ts
/** How what one source sends differs from what the event says, a line for each difference. */
function variantBlocks(variants, base, page) {
	return [...variants].flatMap((variant) => {
		const differences = differencesOf(variant, base);
		if (differences.length === 0) return [];
		return [paragraph$1([...sourceLinks([variant.source], page), ":"]), list$1(differences)];
	});
}
function differencesOf(variant, base) {
	const own = new Map(walkProperties(variant.body.properties).map((property) => [property.path, property]));
	const common = new Map(walkProperties(base.properties).map((property) => [property.path, property]));
	const gone = [...common.keys()].filter((path) => !own.has(path) && !hasAncestor(path, (path) => common.has(path) && !own.has(path)));
	const lines = [];
	if (variant.trigger !== null) lines.push(`When: ${variant.trigger}`);
	if (gone.length > 0) lines.push([
		"Never sends ",
		...sentence(gone.map(code$1), "or"),
		"."
	]);
	for (const [path, property] of own) {
		const before = common.get(path);
		if (!before) lines.push([
			"Also sends ",
			code$1(path),
			` (${typeWords$1(property)}${property.required ? ", required" : ""}).`
		]);
		else lines.push(...changed$1(property, before));
	}
	return [...lines, ...furtherConditions(variant.body, base)];
}
function furtherConditions(body, base) {
	const known = new Set(conditions(base).map((each) => JSON.stringify(each)));
	return conditions(body).filter((each) => !known.has(JSON.stringify(each)));
}
function hasAncestor(path, test) {
	for (let at = path.lastIndexOf("."); at > 0; at = path.lastIndexOf(".", at - 1)) if (test(path.slice(0, at).replace(/\[\]$/, "")) || test(path.slice(0, at))) return true;
	return false;
}
function changed$1(property, before) {
	const name = code$1(property.path);
	const lines = [];
	if (property.required !== before.required) lines.push([name, property.required ? " is required." : " is optional."]);
	if (typeWords$1(property) !== typeWords$1(before)) lines.push([name, ` is ${typeWords$1(property)}.`]);
	const values = allowedValues(property);
	if (canonical([...values]) !== canonical([...allowedValues(before)])) lines.push([name, ...allowed(values)]);
	const rules = constraints(property.schema);
	if (!same$1(rules, constraints(before.schema))) lines.push(rules.length === 0 ? [name, " has no further rules."] : [
		name,
		": ",
		...joined$1(rules, "; "),
		"."
	]);
	return lines;
}
function allowed(values) {
	return values.length === 0 ? [" may have any value."] : [
		" is one of ",
		...joined$1([valueList(values)], ""),
		"."
	];
}
function same$1(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}

// src/docs/pages/event.ts
/** One page for each event: `events/order-completed.md`. */
const eventPages = pagesOf({
	template: "event",
	folder: "events",
	up: ["events", "Events"],
	fromHistory: [
		"review",
		"last-change",
		"history"
	],
	standsAlone: true,
	subjects: (book) => book.relations.events,
	id: (event) => eventId(event.id),
	name: (event) => event.id,
	title: (event) => event.name,
	outgoing: (event) => event.status === "deprecated",
	slots: {
		title: (event) => title(event.name),
		alerts,
		review: (event, page) => event.reviewedOn !== null && isDue(event.reviewedOn, page.book.now) ? [alert("NOTE", `Due for review: the last one was on ${event.reviewedOn}, more than ${6} months ago.`)] : [],
		identity: (event) => [paragraph$1(joined$1(identity(event), " · "))],
		description: (event) => prose(event.description),
		facts: eventFacts,
		"last-change": (event, page) => {
			const [last] = page.book.past.event(event.id).entries;
			return last ? [paragraph$1([
				"Last change: ",
				...byline(last.entry, page),
				"."
			])] : [];
		},
		purpose: eventPurpose,
		trigger: eventTrigger,
		properties: (event, page) => propertyTables(event.body.properties.filter((property) => !isCommon(property)), page, page.book.anchors(event.id)),
		"common-properties": (event, page) => propertyTables(event.body.properties.filter(isCommon), page, page.book.anchors(event.id)),
		conditions: (event) => {
			const sentences = conditions(event.body);
			const unplanned = event.body.unplanned === "forbid" ? ["Nothing but these properties may be sent."] : [];
			return sentences.length + unplanned.length === 0 ? [] : [list$1([...sentences, ...unplanned])];
		},
		variants: (event, page) => variantBlocks(event.variants.values(), event.body, page),
		example: (event, page) => {
			const { samples, more } = samplesOf(event, page.book);
			return [
				...samples.map(({ payload }) => codeBlock(payloadText(payload), "json")),
				...samples.some(({ given }) => !given) ? [paragraph$1("Made up from the plan; it is a payload that the plan accepts.")] : [],
				...more > 0 ? [paragraph$1(`The plan has ${count(more, "more example")}.`)] : []
			];
		},
		schema: (event, page) => {
			const target = page.to(`schema:${event.id}`, "JSON Schema");
			return target.type === "link" ? [paragraph$1([target, " of the payload, for tools."])] : [];
		},
		implement: snippets,
		flow: eventFlow,
		unsupported,
		usage: eventUsage,
		query,
		volume: eventVolume,
		links: eventLinks,
		related,
		history: (event, page) => {
			const { entries, formerNames } = page.book.past.event(event.id);
			return [...formerNames.length === 0 ? [] : [paragraph$1([
				"Formerly ",
				...sentence(formerNames.map(code$1)),
				"."
			])], ...historyList(entries, page, 12)];
		},
		sources: sourceStates,
		notes: addNote,
		footer: footer$1
	}
});
function isCommon(property) {
	return property.via[0]?.kind === "common";
}
function identity(event) {
	const version = event.version === null ? [] : [`version ${event.version}`];
	const key = event.key === event.name ? [] : [["in the plan as ", code$1(event.key)]];
	return [
		code$1(event.name),
		`${event.type} event`,
		statusBadge(event.status),
		...version,
		...key
	];
}
function alerts(event, page) {
	const blocks = [];
	if (event.status === "draft") blocks.push(alert("NOTE", "Draft: not sent yet, and may still change."));
	if (event.status === "deprecated") blocks.push(alert("WARNING", deprecated(event, page)));
	if (event.upgrade !== null) blocks.push(alert("NOTE", ["For those who come from the last major version: ", event.upgrade.trim()]));
	if (event.renamedFrom !== null) blocks.push(alert("NOTE", [
		"Renamed from ",
		code$1(event.renamedFrom),
		"."
	]));
	return blocks;
}
function deprecated(event, page) {
	if (event.deprecated === null) return "Deprecated.";
	const { replacedBy } = event.deprecated;
	const words = deprecation({
		...event.deprecated,
		replacedBy: null
	});
	return replacedBy === null ? words : [
		...words,
		" Use ",
		eventLink(replacedBy, page),
		" instead."
	];
}
/** What it replaces, what looks like it, what has the same tag. */
function related(event, page) {
	const { relations } = page.book;
	const items = [];
	const replaced = relations.replacedBy.get(event.id) ?? [];
	if (replaced.length > 0) items.push([
		"Replaces ",
		...sentence(replaced.map((each) => eventLink(each.id, page))),
		"."
	]);
	const alike = lookAlikes(event, page);
	if (alike.length > 0) items.push([
		"Looks like ",
		...sentence(alike),
		": one thing under two names?"
	]);
	for (const tag of event.tags) {
		const others = (relations.byTag.get(tag) ?? []).filter((other) => other !== event).slice(0, 12);
		if (others.length > 0) items.push([
			"Also tagged ",
			code$1(tag),
			": ",
			...joined$1(others.map((each) => eventLink(each.id, page)), ", "),
			"."
		]);
	}
	return items.length === 0 ? [] : [list$1(items)];
}
/** Events whose names are nearly the same, whichever of the two the standard complains of. */
function lookAlikes(event, page) {
	return (page.book.lookAlikes.get(event.id) ?? []).map((id) => eventLink(id, page));
}
function footer$1(event, page) {
	const { book } = page;
	const issue = newIssueUrl(book, `Tracking plan: ${event.name}`);
	const report = issue === null ? [] : [link$1("report a problem", issue)];
	return [paragraph$1([...joined$1([editLink(event.at, book, "Edit this event"), ...report], " · "), text$4("")])];
}

// src/docs/pages/events-index.ts
/** All events, A–Z and by tag: `events/README.md`. */
const eventsIndex = onePage({
	template: "events",
	file: "events/README.md",
	id: "events",
	title: "Events",
	slots: {
		title: () => title("Events"),
		counts: ({ relations, plan }) => {
			const drafts = relations.events.filter((event) => event.status === "draft").length;
			const deprecated = relations.events.filter((event) => event.status === "deprecated").length;
			const parts = [
				count(relations.events.length, "event"),
				...drafts > 0 ? [count(drafts, "draft")] : [],
				...deprecated > 0 ? [`${deprecated} deprecated`] : [],
				...plan.removed.length > 0 ? [`${plan.removed.length} retired`] : []
			];
			return [paragraph$1(`${parts.join(", ")}.`)];
		},
		"a-to-z": ({ relations }, page) => eventTable(relations.events, page, [
			"what",
			"owner",
			"stage",
			"sources"
		]),
		"by-tag": byTag,
		removed: ({ plan }, page) => plan.removed.length === 0 ? [] : [paragraph$1([
			"Retired events are listed under ",
			page.to("migrations", "migrations"),
			"."
		])]
	}
});
/** The anchor of each tag's heading. */
function tagAnchors(relations) {
	const named = slugs(relations.byTag.keys(), /* @__PURE__ */ new Set());
	return new Map([...named].map(([tag, slug]) => [tag, `tag-${slug}`]));
}
/** In a plan with more events, not every event is listed by its tags: GitHub shows no page above half a megabyte. */
const MANY = 2e3;
function byTag({ relations }, page) {
	const tags = byName(relations.byTag, ([tag]) => tag);
	const untagged = relations.events.filter((event) => event.tags.length === 0);
	if (tags.length === 0) return [];
	const anchors = tagAnchors(relations);
	const most = relations.events.length > MANY ? 50 : relations.events.length;
	const links = (events) => {
		const names = events.slice(0, most).map((event) => eventLink(event.id, page));
		const more = events.length - names.length;
		return [...joined$1(names, " · "), ...more > 0 ? [` and ${more} more`] : []];
	};
	const groups = tags.flatMap(([tag, events]) => [heading$2(3, [anchor$1(anchors.get(tag)), code$1(tag)]), paragraph$1(links(events))]);
	const rest = untagged.length === 0 ? [] : [paragraph$1([
		strong$1("Without a tag:"),
		" ",
		...links(untagged)
	])];
	return [...groups, ...rest];
}

// src/docs/pages/health.ts
/** What the plan lacks, and where it stands on the way up: `health.md`. */
const health = onePage({
	template: "health",
	file: "health.md",
	id: "health",
	title: "Health",
	fromHistory: [
		"level",
		"maturity",
		"next",
		"reviews"
	],
	slots: {
		title: () => title("Health of the plan"),
		level,
		maturity: maturityTable,
		next: nextSteps,
		gaps,
		unused,
		"look-alikes": ({ found: { alike } }) => alike.length === 0 ? [] : [list$1(alike.map((message) => fromPhrase(message)))],
		findings: ({ found: { byRule } }) => {
			const rows = [...byRule].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
			return rows.length === 0 ? [] : [table$1(["Rule", "Findings"], rows.map(([rule, number]) => [code$1(rule), String(number)]), [null, "right"])];
		},
		reviews: overdue
	}
});
function level(book) {
	const { criteria } = book.assessment;
	const reached = levelOf(criteria);
	const stands = strong$1(`Level ${reached} of 3`);
	const shown = "What people do with the data, no file of the plan can show: such a step is marked “not shown” and does not hold the level back.";
	if (reached === 3) return [paragraph$1([stands, `: ${LEVELS[3]}.`]), paragraph$1(shown)];
	const steps = criteria.filter((each) => each.level === reached + 1 && each.met !== null);
	const done = steps.filter((each) => each.met).length;
	return [paragraph$1([stands, `. Next is level ${reached + 1}: ${LEVELS[reached + 1]}. ${done} of ${count(steps.length, "step")} there are done.`]), paragraph$1(shown)];
}
function maturityTable(book) {
	const rows = book.assessment.criteria.map(({ level, asks, met, evidence }) => [
		asks,
		String(level),
		met === null ? "not shown" : met ? "yes" : "not yet",
		evidence
	]);
	return [table$1([
		"It asks",
		"Level",
		"Met",
		"Evidence"
	], rows)];
}
/** What is missing for the next level, what no file shows of it, and the registry that would wake the next rules. */
function nextSteps(book) {
	const { criteria } = book.assessment;
	const next = criteria.filter((each) => each.level === levelOf(criteria) + 1);
	const open = next.filter((each) => each.met === false).map((each) => each.next);
	const unseen = next.filter((each) => each.met === null).map((each) => withCode(each.next));
	const asleep = nextRegistry(book);
	return [
		...open.length === 0 ? [] : [list$1([...new Set(open)].map(withCode))],
		...unseen.length === 0 ? [] : [paragraph$1("What no file shows, and is worth doing:"), list$1(unseen)],
		...asleep === null ? [] : [paragraph$1(asleep)]
	];
}
/** Rules that need a registry sleep until the plan has it: the next one to write down. */
function nextRegistry({ plan }) {
	const registry = [
		"owners",
		"kpis",
		"sources"
	].find((each) => plan[each].size === 0);
	if (registry === void 0) return null;
	const waiting = rules.filter((rule) => rule.needs === registry && rule.level !== "off").map((rule) => code$1(rule.id));
	return [
		"The next list to write: ",
		code$1(registry),
		". With it, the plan is checked by ",
		...sentence(waiting),
		" too."
	];
}
const GAPS = {
	owner: "No owner",
	description: "No description",
	kpi: "No KPI",
	stage: "No step of the funnel",
	trigger: "Nothing says when it is sent",
	sources: "No source sends it",
	destinations: "No destination reads it",
	properties: "A property has no description"
};
function gaps({ relations, assessment }, page) {
	if (!relations.events.some((event) => event.status !== "deprecated")) return [];
	if (assessment.gaps.length === 0) return [paragraph$1(`None: each event${assessment.hidesEvents ? " that is shown here" : ""} has an owner, a description, a KPI, a step and a trigger.`)];
	return assessment.gaps.flatMap(({ of, events, first }) => [heading$2(3, `${GAPS[of]} (${events})`), paragraph$1([...joined$1(first.map((id) => eventLink(id, page)), ", "), ...events > first.length ? [` and ${events - first.length} more`] : []])]);
}
/** What the plan defines and nothing refers to. */
function unused({ assessment }, page) {
	const { owners, kpis, useCases, sources, library } = assessment.unused;
	const used = [
		["Owners", owners.map((id) => ownerLink(id, page))],
		["KPIs that nothing feeds", kpiLinks(kpis, page)],
		["Use cases that no event serves", useCases.map((id) => useCaseLink(id, page))],
		["Sources that send nothing", sourceLinks(sources, page)],
		["Library properties", library.map((name) => page.to(`shared:${name}`, code$1(name)))]
	].filter(([, items]) => items.length > 0);
	return used.length === 0 ? [] : [list$1(used.map(([words, items]) => [`${words}: `, ...joined$1(items, ", ")]))];
}
function overdue({ plan, relations, now }, page) {
	const due = relations.events.filter((event) => isDue(event.reviewedOn, now));
	const whole = isDue(plan.info.reviewedOn, now) ? [paragraph$1(`The whole plan was last reviewed on ${plan.info.reviewedOn}.`)] : [];
	if (due.length === 0) return whole;
	const rows = due.map((event) => [
		eventLink(event.id, page),
		event.reviewedOn ?? "",
		event.owner === null ? "" : ownerLink(event.owner, page)
	]);
	return [
		...whole,
		paragraph$1(`${count(due.length, "event")} last reviewed more than six months ago:`),
		table$1([
			"Event",
			"Last review",
			"Owner"
		], rows)
	];
}

// src/docs/pages/stage.ts
/** What the steps of the default funnel ask. */
const QUESTIONS = /* @__PURE__ */ new Map([
	["acquisition", "How do people find us?"],
	["activation", "Do they get to the point where it is worth something to them?"],
	["retention", "Do they come back?"],
	["referral", "Do they tell others?"],
	["revenue", "Do they pay?"]
]);
/** One page for each step of the funnel; a step with no event says so. */
const stagePages = pagesOf({
	template: "stage",
	folder: "stages",
	up: ["stages", "Stages"],
	subjects: ({ plan }) => [...new Set(plan.funnel.steps)],
	id: (step) => `stage:${step}`,
	name: (step) => step,
	title: labels.stage,
	slots: {
		title: (step) => title(labels.stage(step)),
		description: (step, { book: { plan } }) => {
			const at = plan.funnel.steps.indexOf(step) + 1;
			const question = QUESTIONS.get(step);
			return [paragraph$1(`Step ${at} of ${plan.funnel.steps.length} of the funnel.${question ? ` ${question}` : ""}`)];
		},
		picture: (step, page) => funnelPicture(page.book, step),
		kpis: (step, page) => {
			const events = page.book.relations.byStage.get(step) ?? [];
			const kpis = [...new Set(events.flatMap((event) => event.kpis))];
			return kpis.length === 0 ? [] : [paragraph$1([
				"KPIs of its events: ",
				...joined$1(kpiLinks(kpis, page), ", "),
				"."
			])];
		},
		events: (step, page) => {
			const events = page.book.relations.byStage.get(step) ?? [];
			return events.length === 0 ? noEvent(page.book, "stages", step, {
				none: "No event is tied to this step: nobody can see how it goes.",
				noneShown: "No event that is shown here is tied to this step."
			}) : eventTable(events, page, [
				"what",
				"owner",
				"kpis"
			]);
		},
		notes: addNote
	}
});
/** The steps in order, each with its number of events. */
function funnelPicture({ plan, relations }, current) {
	const { steps } = plan.funnel;
	const events = (step) => relations.byStage.get(step)?.length ?? 0;
	const columns = steps.map((step) => [{
		id: step,
		label: `${labels.stage(step)} (${events(step)})`,
		main: step === current
	}]);
	const arrows = steps.slice(1).map((step, index) => [steps[index], step]);
	const words = steps.map((step) => `${labels.stage(step)} ${events(step)}`).join(", ");
	return flow({
		columns,
		arrows
	}, `Events by step: ${words}.`);
}
/** The funnel: `stages/README.md`. */
const stagesIndex = onePage({
	template: "stages",
	file: "stages/README.md",
	id: "stages",
	title: "Stages",
	slots: {
		title: () => title("Stages of the funnel"),
		picture: (book) => funnelPicture(book, null),
		list: ({ plan, relations }, page) => [table$1([
			"Step",
			"What it asks",
			"Events"
		], plan.funnel.steps.map((step) => [
			page.to(`stage:${step}`, labels.stage(step)),
			QUESTIONS.get(step) ?? "",
			String(relations.byStage.get(step)?.length ?? 0)
		]), [
			null,
			null,
			"right"
		])],
		"without-stage": ({ relations }, page) => {
			const known = new Set(page.book.plan.funnel.steps);
			const without = relations.events.filter((event) => event.stage === null || !known.has(event.stage));
			return eventTable(without, page, ["what", "owner"]);
		}
	}
});

// src/docs/pages/home.ts
/** The first page: what the plan is for, and the ways in. */
const home = onePage({
	template: "home",
	file: "README.md",
	id: "home",
	title: "Tracking plan",
	fromHistory: ["latest"],
	slots: {
		title: (book) => title(planTitle(book)),
		description: ({ plan }) => prose(plan.info.description),
		counts,
		start: newHere,
		purpose: ({ plan }, page) => plan.useCases.size === 0 ? [] : [list$1([...plan.useCases.values()].map((useCase) => {
			const words = firstSentence(useCase.description);
			return [useCaseLink(useCase.id, page), words === "" ? "" : `: ${words}`];
		}))],
		areas: ({ relations }, page) => {
			const anchors = tagAnchors(relations);
			const links = byName(relations.byTag, ([tag]) => tag).map(([tag, events]) => [page.to("events", tag, anchors.get(tag)), ` (${events.length})`]);
			return links.length === 0 ? [] : [paragraph$1(joined$1(links, " · "))];
		},
		kpis: ({ plan, relations }, page) => plan.kpis.size === 0 ? [] : [table$1([
			"KPI",
			"What it is",
			"Events"
		], [...plan.kpis.values()].map(({ id, description }) => [
			joined$1(kpiLinks([id], page), ""),
			firstSentence(description),
			String(relations.byKpi.get(id)?.length ?? 0)
		]), [
			null,
			null,
			"right"
		])],
		funnel: (book) => book.relations.byStage.size === 0 ? [] : funnelPicture(book, null),
		latest: (book, page) => latestChanges(book, page, 5),
		pages: (_book, page) => [paragraph$1(joined$1(ways(page), " · "))],
		propose
	}
});
function planTitle({ title: given, plan, root }) {
	if (given !== null && root === "") return given;
	const own = plan.info.name ?? plan.id;
	if (own === "tracking-plan") return "Tracking plan";
	return /\btracking plan$/i.test(own) ? own : `${own} tracking plan`;
}
function counts({ plan, relations }) {
	const parts = [
		count(relations.events.length, "event"),
		...plan.kpis.size > 0 ? [count(plan.kpis.size, "KPI")] : [],
		...plan.owners.size > 0 ? [count(plan.owners.size, "owner")] : [],
		...plan.sources.size > 0 ? [count(plan.sources.size, "source")] : [],
		...plan.destinations.size > 0 ? [count(plan.destinations.size, "destination")] : []
	];
	const version = plan.info.version === null ? "" : `Version ${plan.info.version}: `;
	return [paragraph$1([strong$1(`${version}${englishList(parts)}.`)])];
}
/** Where to begin, by who asks. */
function newHere(book, page) {
	const items = [
		[
			"Looking an event up: ",
			page.to("events", "all events"),
			"."
		],
		...has$1(page, "value-model") ? [[
			"What the data is for: ",
			page.to("value-model", "value model"),
			"."
		]] : [],
		[
			"Where data comes from and goes to: ",
			page.to("data-flow", "data flow"),
			"."
		],
		...has$1(page, "owners") ? [[
			"Whom to ask: ",
			page.to("owners", "owners"),
			"."
		]] : [],
		...has$1(page, "migrations") ? [[
			"Coming from older names: ",
			page.to("migrations", "migrations"),
			"."
		]] : []
	];
	if (book.relations.events.length > 0) return [list$1(items)];
	return [paragraph$1(book.assessment.hidesEvents ? "None of its events is shown here." : "The plan has no events yet.")];
}
function has$1(page, id) {
	return page.book.paths.has(id);
}
/** The main pages, for the first page and the navigation of the site. */
const WAYS = [
	["events", "Events"],
	["properties", "Properties"],
	["traits", "Traits"],
	["owners", "Owners"],
	["kpis", "KPIs"],
	["use-cases", "Use cases"],
	["value-model", "Value model"],
	["stages", "Stages"],
	["data-flow", "Data flow"],
	["dictionary", "Dictionary"],
	["migrations", "Migrations"],
	["changelog", "Changelog"],
	["health", "Health"]
];
function ways(page) {
	return WAYS.filter(([id]) => has$1(page, id)).map(([id, label]) => page.to(id, label));
}
/** A new file on GitHub with an event to fill in. */
function propose(book) {
	const { plan } = book;
	const folder = /\.(ya?ml|json)$/.test(plan.path) ? plan.path.split("/").slice(0, -1).join("/") : plan.path;
	const lines = [
		"events:",
		"  New Event:",
		"    description: What has happened.",
		"    status: draft",
		"    trigger: When exactly it is sent.",
		...plan.owners.size > 0 ? ["    # owner: who answers for it"] : [],
		...plan.kpis.size > 0 ? ["    # kpis: [what it feeds]"] : [],
		`    # stage: ${plan.funnel.steps.join(" | ")}`,
		"    properties:",
		"      example_id: { type: string, required: true, description: What it holds. }",
		""
	];
	const url = newFileUrl(book, `${folder}/new-event.yml`.replace(/^\//, ""), lines.join("\n"));
	return url === null ? [] : [paragraph$1([link$1("Propose an event", url), ": fill in the file that opens and send it as a pull request."])];
}

// src/docs/parts/outcome-list.ts
/** The outcomes of all use cases that something is about, each with its use case; nothing where there are none. */
function outcomeList(page, isAbout) {
	const items = [...page.book.plan.useCases.values()].flatMap((useCase) => useCase.outcomes.filter(isAbout).map((outcome) => [useCaseLink(useCase.id, page), outcome.description === null ? "" : `: ${outcome.description}`]));
	return items.length === 0 ? [] : [list$1(items)];
}

// src/docs/pages/kpi.ts
/** One page for each KPI: what it is, its target, what feeds it, what would break. */
const kpiPages = pagesOf({
	template: "kpi",
	folder: "kpis",
	up: ["kpis", "KPIs"],
	subjects: ({ plan }) => [...plan.kpis.values()],
	id: (kpi) => `kpi:${kpi.id}`,
	name: (kpi) => kpi.id,
	title: (kpi) => kpi.name ?? inWords(kpi.id),
	slots: {
		title: (kpi, { book }) => title(labels.kpi(book.plan, kpi.id)),
		description: (kpi) => prose(kpi.description),
		facts: (kpi, page) => facts([
			["Unit", kpi.unit],
			["Target", target(kpi)],
			["Owner", kpi.owner === null ? null : ownerLink(kpi.owner, page)]
		]),
		events: (kpi, page) => {
			const events = page.book.relations.byKpi.get(kpi.id) ?? [];
			return events.length > 0 ? eventTable(events, page, [
				"what",
				"owner",
				"stage",
				"sources"
			]) : usesOf(kpi, page).length > 0 ? [] : noEvent(page.book, "kpis", kpi.id, {
				none: "No event feeds it yet.",
				noneShown: "No event that is shown here feeds it."
			});
		},
		properties: (kpi, page) => {
			const uses = usesOf(kpi, page);
			if (uses.length === 0) return [];
			const rows = uses.map(({ event, trait, property }) => [
				code$1(property.path),
				event ? eventLink(event.id, page) : page.to("traits", `${trait} trait`),
				firstSentence(property.description)
			]);
			return [table$1([
				"Property",
				"Event",
				"What it holds"
			], rows)];
		},
		picture: picture$1,
		impact,
		"use-cases": (kpi, page) => outcomeList(page, (outcome) => outcome.kpis.includes(kpi.id)),
		notes: addNote,
		footer: (kpi, { book }) => [paragraph$1(editLink(kpi.at, book, "Edit this KPI"))]
	}
});
/** A KPI's target as it is written. */
function target({ target }) {
	if (target === null) return null;
	return typeof target === "string" ? target : isObject(target) || Array.isArray(target) ? stringify$2(target) : typeof target === "number" ? thousands(target) : String(target);
}
function usesOf(kpi, page) {
	return page.book.relations.usesByKpi.get(kpi.id) ?? [];
}
/** Every event that feeds it, itself or by a property. */
function feeders(kpi, page) {
	const own = page.book.relations.byKpi.get(kpi.id) ?? [];
	return [.../* @__PURE__ */ new Set([...own, ...usesOf(kpi, page).flatMap((use) => use.event ?? [])])];
}
function picture$1(kpi, page) {
	const { plan } = page.book;
	const events = feeders(kpi, page).flatMap((event) => event ?? []);
	if (events.length === 0) return [];
	const sources = [...new Set(events.flatMap((event) => event.sources.map((source) => source.id)))];
	const columns = [
		sources.map((id) => ({
			id: `s:${id}`,
			label: labels.source(plan, id)
		})),
		events.map((event) => ({
			id: `e:${event.id}`,
			label: event.name
		})),
		[{
			id: "kpi",
			label: labels.kpi(plan, kpi.id),
			main: true
		}]
	];
	const arrows = events.flatMap((event) => [...event.sources.map((source) => [`s:${source.id}`, `e:${event.id}`]), [`e:${event.id}`, "kpi"]]);
	const verb = events.length === 1 ? "feeds" : "feed";
	const words = `${count(events.length, "event")} from ${count(sources.length, "source")} ${verb} it.`;
	return flow({
		columns,
		arrows
	}, words);
}
/** What it depends on: where one of these goes silent, the number is wrong. */
function impact(kpi, page) {
	const events = feeders(kpi, page).flatMap((event) => event ?? []);
	if (events.length === 0) return [];
	const sources = [...new Set(events.flatMap((event) => event.sources.map((source) => source.id)))];
	const destinations = [...new Set(events.flatMap((event) => event.destinations))];
	const optional = usesOf(kpi, page).filter((use) => use.event && !use.property.required);
	const paths = [...new Set(optional.map((use) => use.property.path))];
	return [paragraph$1("It goes wrong, often without anyone noticing, when one of these stops or changes its meaning:"), list$1([
		["events: ", ...joined$1(events.map((event) => eventLink(event.id, page)), ", ")],
		["apps that send them: ", ...joined$1(sourceLinks(sources, page), ", ")],
		["tools that read them: ", ...joined$1(destinationLinks(destinations, page), ", ")],
		...paths.length === 0 ? [] : [["properties that may be missing, because they are not required: ", ...joined$1(paths.map(code$1), ", ")]]
	])];
}
/** All KPIs: `kpis/README.md`. */
const kpisIndex = onePage({
	template: "kpis",
	file: "kpis/README.md",
	id: "kpis",
	title: "KPIs",
	when: ({ plan }) => plan.kpis.size > 0,
	slots: {
		title: () => title("KPIs"),
		list: ({ plan, relations }, page) => [table$1([
			"KPI",
			"What it is",
			"Target",
			"Owner",
			"Events"
		], [...plan.kpis.values()].map((kpi) => [
			joined$1(kpiLinks([kpi.id], page), ""),
			firstSentence(kpi.description),
			[target(kpi), kpi.unit].filter((each) => each !== null).join(" "),
			kpi.owner === null ? "" : ownerLink(kpi.owner, page),
			String(relations.byKpi.get(kpi.id)?.length ?? 0)
		]), [
			null,
			null,
			null,
			null,
			"right"
		])],
		"without-kpi": ({ relations }, page) => {
			const without = relations.events.filter((event) => event.kpis.length === 0);
			return without.length === 0 ? [] : eventTable(without, page, ["what", "owner"]);
		}
	}
});

// src/docs/pages/migrations.ts
const STATUS = {
	planned: "planned",
	"dual-write": "both are sent",
	done: "done"
};
const propertyKinds = [properties$2, ...traitKinds];
const slots = {
	title: () => title("Migrations"),
	rerouted: ({ plan }, page) => plan.migrations.length === 0 ? [] : [table$1([
		"From",
		"Old event",
		"To",
		"Properties",
		"State",
		"Backfill"
	], plan.migrations.map(({ from, to, properties, status, backfill }) => [
		from.system ?? "",
		from.event === null ? "" : code$1(from.event),
		to === null ? "" : eventLink(to, page),
		joined$1([...properties].map(([old, now]) => [
			code$1(old),
			" → ",
			code$1(now)
		]), ", "),
		status === null ? "" : STATUS[status],
		backfill ? "yes" : ""
	]))],
	deprecated: ({ relations }, page) => {
		const rows = relations.events.filter((event) => event.status === "deprecated").map((event) => {
			const successor = event.deprecated?.replacedBy ?? null;
			return [
				eventLink(event.id, page),
				successor === null ? "" : eventLink(successor, page),
				event.deprecated ? deprecation({
					...event.deprecated,
					replacedBy: null
				}) : ""
			];
		});
		return rows.length === 0 ? [] : [table$1([
			"Event",
			"Use instead",
			"Why and until when"
		], rows)];
	},
	renamed: ({ relations }, page) => {
		const rows = relations.events.filter((event) => event.renamedFrom !== null).map((event) => [linkOld(events$1, event.renamedFrom, page), eventLink(event.id, page)]);
		return rows.length === 0 ? [] : [table$1(["Old name", "Name now"], rows)];
	},
	removed: ({ plan }, page) => plan.removed.length === 0 ? [] : [table$1([
		"Event",
		"Retired on",
		"Why"
	], plan.removed.map(({ event, on, reason }) => [
		linkOld(events$1, event, page),
		on ?? "",
		reason ?? ""
	]))],
	"renamed-properties": renamedProperties,
	"in-history": (book, page) => {
		const rows = things.flatMap((kind) => formerInHistory(kind, book)).filter(({ thing, now }) => now === null || !propertyKinds.includes(thing)).map((each) => [
			linkOld(each.thing, each.name, page),
			each.thing.noun,
			linkNow(each, page) ?? "",
			each.entry === null ? each.on ?? "" : byline(each.entry, page)
		]);
		return rows.length === 0 ? [] : [table$1([
			"Old name",
			"What it was",
			"Name now",
			"Since"
		], rows)];
	}
};
const page = {
	template: "migrations",
	file: "migrations.md",
	title: "Migrations",
	slots
};
/** What is re-routed, what goes and what has gone: `migrations.md`. */
const migrations = onePage({
	...page,
	id: "migrations",
	fromHistory: ["renamed-properties", "in-history"],
	when: isSaidInPlan
});
/** The same where only git's history knows any of it. A check reads no history: what the plan decides has no link to it. */
const migrationsInHistory = onePage({
	...page,
	id: "migrations-in-history",
	fromHistory: ["breadcrumb", ...Object.keys(slots)],
	ofHistory: true,
	when: (book) => !isSaidInPlan(book) && things.some((kind) => formerInHistory(kind, book).length > 0)
});
function isSaidInPlan(book) {
	const { plan, relations } = book;
	return plan.migrations.length + plan.removed.length + relations.renamed.size > 0 || relations.events.some((event) => event.status === "deprecated" || event.renamedFrom !== null) || propertyKinds.some((kind) => formerInPlan(kind, book).length > 0);
}
/** Shared properties and traits, and those that are in one event alone. */
function renamedProperties(book, page) {
	const former = propertyKinds.flatMap((kind) => [...formerInPlan(kind, book), ...formerInHistory(kind, book)]).filter(({ now }) => now !== null);
	const shared = former.map((each) => [
		linkOld(each.thing, each.name, page),
		linkNow(each, page) ?? "",
		each.thing.noun,
		lastDay(each, book) ?? ""
	]);
	const known = new Set(former.map(({ thing, name }) => thing.prefix + name));
	const alone = [...book.relations.renamed].flatMap(([old, uses]) => known.has(properties$2.prefix + old) ? [] : uses.map((use) => ofOneEvent(old, use, page)));
	const rows = [...shared, ...alone];
	return rows.length === 0 ? [] : [table$1([
		"Old name",
		"Name now",
		"What it is",
		"Since"
	], rows)];
}
function ofOneEvent(old, { event, property }, page) {
	const { id } = event;
	const renaming = page.book.past.event(id).entries.find(({ changes }) => changes.some(({ kind, data }) => kind === "property-renamed" && data["from"] === old));
	return [
		code$1(old),
		page.to(`event:${id}`, code$1(property.name), page.book.anchors(id).get(property.path)),
		["property of ", eventLink(id, page)],
		renaming?.entry.date.slice(0, 10) ?? ""
	];
}

// src/docs/pages/owner.ts
const STATUSES$1 = [
	["active", "Active events"],
	["draft", "Drafts"],
	["deprecated", "Deprecated events"]
];
/** One page for each owner: contact, role, events by status, overdue reviews. */
const ownerPages = pagesOf({
	template: "owner",
	folder: "owners",
	up: ["owners", "Owners"],
	fromHistory: ["reviews"],
	subjects: ({ plan }) => [...plan.owners.values()],
	id: (owner) => `owner:${owner.id}`,
	name: (owner) => owner.id,
	title: (owner) => owner.name ?? inWords(owner.id),
	slots: {
		title: (owner, { book }) => title(labels.owner(book.plan, owner.id)),
		description: (owner) => prose(owner.description),
		facts: (owner, { book: { plan } }) => facts([
			["Contact", owner.contact === null ? null : contact(owner.contact)],
			["On GitHub", owner.github === null ? null : code$1(owner.github)],
			["Roles", joined$1(owner.roles.map((role) => inWords(role)), ", ")],
			["Keeper of the standard", plan.ownership?.wrangler === owner.id ? "yes, for the whole plan" : null]
		]),
		picture,
		events: eventsByStatus,
		owns: otherThings,
		interests: (owner, page) => outcomeList(page, (outcome) => outcome.stakeholders.includes(owner.id)),
		reviews: (owner, page) => {
			const due = eventsOf(owner, page.book).filter((event) => isDue(event.reviewedOn, page.book.now));
			return due.length === 0 ? [] : [list$1(due.map((event) => [eventLink(event.id, page), `: last review ${event.reviewedOn}`]))];
		},
		notes: addNote,
		footer: (owner, { book }) => [paragraph$1(editLink(owner.at, book, "Edit this owner"))]
	}
});
function eventsOf(owner, book) {
	return book.relations.byOwner.get(owner.id) ?? [];
}
/** Where its events come from, and what they feed. */
function picture(owner, page) {
	const { plan } = page.book;
	const events = eventsOf(owner, page.book);
	if (events.length === 0) return [];
	const sources = [...new Set(events.flatMap((event) => event.sources.map((source) => source.id)))];
	const kpis = [...new Set(events.flatMap((event) => event.kpis))];
	const columns = [
		sources.map((id) => ({
			id: `s:${id}`,
			label: labels.source(plan, id)
		})),
		[{
			id: "owner",
			label: labels.owner(plan, owner.id),
			main: true
		}],
		kpis.map((id) => ({
			id: `k:${id}`,
			label: labels.kpi(plan, id)
		}))
	];
	const arrows = [...sources.map((id) => [`s:${id}`, "owner"]), ...kpis.map((id) => ["owner", `k:${id}`])];
	const from = sources.length === 0 ? ["no source"] : sentence(sourceLinks(sources, page));
	const to = kpis.length === 0 ? ["no KPI"] : sentence(kpiLinks(kpis, page));
	const number = count(events.length, "event");
	return flow({
		columns,
		arrows
	}, [
		`${number} from `,
		...from,
		", for ",
		...to,
		"."
	]);
}
function eventsByStatus(owner, page) {
	const events = eventsOf(owner, page.book);
	const used = STATUSES$1.map(([status, words]) => ({
		words,
		of: events.filter((event) => event.status === status)
	})).filter((group) => group.of.length > 0);
	return used.flatMap(({ words, of }) => [...used.length > 1 || of[0]?.status !== "active" ? [heading$2(3, `${words} (${of.length})`)] : [], ...eventTable(of, page, [
		"what",
		"stage",
		"kpis"
	])]);
}
function otherThings(owner, page) {
	const { plan } = page.book;
	const owned = (things) => [...things.values()].filter((thing) => thing.owner === owner.id).map((thing) => thing.id);
	return facts([
		["KPIs", joined$1(kpiLinks(owned(plan.kpis), page), ", ")],
		["Sources", joined$1(sourceLinks(owned(plan.sources), page), ", ")],
		["Destinations", joined$1(destinationLinks(owned(plan.destinations), page), ", ")],
		["Properties", joined$1(propertiesOf$1(owner, page), ", ")],
		["Traits", joined$1(traitsOf(owner, page), ", ")]
	]);
}
/** The sets of traits that it answers for, and traits of others that name it. */
function traitsOf({ id }, { book: { plan }, to }) {
	return [plan.traits.user, plan.traits.group].flatMap(({ kind, owner, body }) => {
		if (body.properties.length === 0) return [];
		if (owner === id) return [to("traits", `all traits of ${kind}s`)];
		return body.properties.filter((trait) => trait.owner === id).map((trait) => to(`trait:${kind}/${trait.name}`, code$1(trait.name)));
	});
}
/** Properties that name their owner themselves; shared ones once. */
function propertiesOf$1(owner, { book, to }) {
	const { usesByOwner, shared } = book.relations;
	const found = /* @__PURE__ */ new Map();
	for (const { event, property } of usesByOwner.get(owner.id) ?? []) {
		const { id, name: of } = event;
		const { name, path } = property;
		if (shared.has(name)) found.set(name, to(`shared:${name}`, code$1(name)));
		else found.set(`${id}\n${path}`, [
			code$1(path),
			" of ",
			to(`event:${id}`, of)
		]);
	}
	return [...found.values()];
}
/** All owners, and who keeps the standard: `owners/README.md`. */
const ownersIndex = onePage({
	template: "owners",
	file: "owners/README.md",
	id: "owners",
	title: "Owners",
	when: ({ plan }) => plan.owners.size > 0,
	slots: {
		title: () => title("Owners"),
		model: ({ plan }, page) => plan.ownership ? [paragraph$1(modelWords(plan.ownership, page))] : [],
		list: ({ plan, relations }, page) => [table$1([
			"Owner",
			"Roles",
			"Contact",
			"Events"
		], [...plan.owners.values()].map((owner) => [
			ownerLink(owner.id, page),
			owner.roles.map(inWords).join(", "),
			owner.contact === null ? "" : contact(owner.contact),
			String(relations.byOwner.get(owner.id)?.length ?? 0)
		]), [
			null,
			null,
			null,
			"right"
		])],
		unowned: ({ relations }, page) => {
			const without = relations.events.filter((event) => event.owner === null);
			return without.length === 0 ? [] : [paragraph$1(`${count(without.length, "event")} without an owner:`), ...eventTable(without, page, ["what", "stage"])];
		}
	}
});
function modelWords(ownership, page) {
	if (ownership.model === "champions") return "The standard is kept by champions: owners spread over the teams, each for their own events.";
	if (ownership.wrangler === null) return "The standard has one keeper for the whole plan.";
	return [
		"The standard has one keeper for the whole plan: ",
		ownerLink(ownership.wrangler, page),
		"."
	];
}

// src/docs/pages/properties-index.ts
/** Properties of the library and those that two or more events share: `properties/README.md`. */
const propertiesIndex = onePage({
	template: "properties",
	file: "properties/README.md",
	id: "properties",
	title: "Shared properties",
	when: ({ relations }) => relations.shared.size > 0,
	slots: {
		title: () => title("Shared properties"),
		list: ({ relations, definition: definitionOf }, page) => [table$1([
			"Property",
			"Type",
			"What it holds",
			"Classification",
			"Events"
		], [...relations.shared].map(([name, uses]) => {
			const definition = definitionOf(name);
			const events = new Set(uses.flatMap((use) => use.event ?? [])).size;
			return [
				page.to(`shared:${name}`, code$1(name)),
				definition ? typeWords$1(definition) : "",
				firstSentence(definition?.description ?? null),
				definition?.classification ?? "",
				String(events)
			];
		}), [
			null,
			null,
			null,
			null,
			"right"
		])]
	}
});

// src/docs/pages/property.ts
/** One page for each property of the library, and for each that two or more events share. */
const propertyPages = pagesOf({
	template: "property",
	folder: "properties",
	up: ["properties", "Shared properties"],
	fromHistory: ["history"],
	subjects: (book) => [...book.relations.shared].map(([name, uses]) => shared(name, uses, book)),
	id: ({ name }) => `shared:${name}`,
	name: ({ name }) => name,
	outgoing: ({ definition }) => definition?.deprecated != null,
	slots: {
		title: ({ name }) => title(code$1(name)),
		alerts: ({ definition }) => definition?.deprecated ? [alert("WARNING", deprecation(definition.deprecated))] : [],
		identity: ({ name, uses }, { book }) => {
			const events = new Set(uses.flatMap((use) => use.event ?? [])).size;
			const where = book.plan.library.has(name) ? "from the property library, " : "";
			return [paragraph$1([`Shared property, ${where}in ${events} ${events === 1 ? "event" : "events"}.`])];
		},
		description: ({ definition }) => prose(definition?.description ?? null),
		facts: ({ definition }, page) => definition ? propertyFacts(definition, page) : [],
		values: ({ definition }) => definition ? meanings(definition) : [],
		children: ({ definition }, page) => definition ? partsOf(definition, page) : [],
		conflicts,
		uses: usesTable,
		history: ({ name }, page) => {
			const told = page.book.past.property(name).map(({ entry, changes }) => ({
				entry,
				changes: renamesTogether(changes)
			}));
			return historyList(told, page, 8);
		},
		notes: addNote,
		footer: ({ name }, { book }) => {
			const at = book.plan.library.get(name)?.at;
			return at ? [paragraph$1(editLink(at, book, "Edit this property"))] : [];
		}
	}
});
function shared(name, uses, book) {
	return {
		name,
		uses,
		get definition() {
			return book.definition(name);
		}
	};
}
/** What a property is, as facts, with more about it. */
function propertyFacts(property, page, more = []) {
	const allowed = allowedValues(property);
	const built = repetition(property);
	return facts([
		["Type", typeWords$1(property)],
		["Allowed values", allowed.length === 0 ? null : valueList(allowed)],
		["Rules", joined$1([...built === null ? [] : [built], ...constraints(property.schema)], "; ")],
		["Conditions", joined$1(propertyConditions(property, property.name), " ")],
		["Default", defaultValue(property)],
		["Unit", property.unit],
		["Classification", property.classification],
		["Category", property.category === null ? null : code$1(property.category)],
		["Identifier", property.identifier === null ? null : code$1(property.identifier)],
		["Examples", property.examples.length === 0 ? null : joined$1(values(property.examples), ", ")],
		["Owner", property.owner === null ? null : ownerLink(property.owner, page)],
		["KPIs", joined$1(kpiLinks(property.kpis, page), ", ")],
		...more
	]);
}
/** What a property is made of. */
function partsOf({ children }, page) {
	return propertyTables(children, page, propertyAnchors(children));
}
/** The meanings of a property's values. */
function meanings(property) {
	if (property.values.length === 0) return [];
	const shown = values(property.values.map((each) => each.value));
	const rows = property.values.map(({ description, deprecated }, index) => [shown[index], described$1(description, deprecated ? [deprecation(deprecated)] : [])]);
	return [table$1(["Value", "Meaning"], rows)];
}
/** Uses of one name with different types: whoever reads them side by side has to know. */
function conflicts({ name, uses }) {
	const named = uses.filter(({ property }) => property.name === name);
	const byType = grouped(named.map((use) => [typeWords$1(use.property), use]));
	if (byType.size < 2) return [];
	const lines = [...byType].map(([type, same]) => [
		code$1(type),
		": ",
		...sentence(same.slice(0, 6).map((use) => place$1(use))),
		...same.length > 6 ? [` and ${same.length - 6} more`] : []
	]);
	return [alert("WARNING", "This name has more than one type."), list$1(lines)];
}
function place$1(use) {
	return use.event ? `${use.event.name}` : `the ${use.trait} trait`;
}
/** More rows than this say nothing more. */
const MOST_USES = 300;
function usesTable({ name, uses, definition }, page) {
	if (uses.length === 0) return [paragraph$1("No event uses it.")];
	const types = new Set(uses.map((use) => typeWords$1(use.property)));
	const other = (property) => property.description !== definition?.description;
	const withType = types.size > 1;
	const withPath = uses.some((use) => use.property.path !== name);
	const withWords = uses.some((use) => other(use.property));
	const rows = uses.slice(0, MOST_USES).map(({ event, trait, property }) => [
		event ? page.to(`event:${event.id}`, event.name, page.book.anchors(event.id).get(property.path)) : page.to("traits", `${trait} trait`),
		...withPath ? [code$1(property.path)] : [],
		property.required ? "yes" : "",
		...withType ? [typeWords$1(property)] : [],
		...withWords ? [other(property) ? firstSentence(property.description) : ""] : []
	]);
	const head = [
		"Event",
		...withPath ? ["As"] : [],
		"Required",
		...withType ? ["Type"] : [],
		...withWords ? ["What it holds there"] : []
	];
	const more = uses.length - rows.length;
	return [table$1(head, rows), ...more > 0 ? [paragraph$1(`And ${more} more.`)] : []];
}

// src/docs/pages/source.ts
/** One page for each source: where data comes from. */
const sourcePages = pagesOf({
	template: "source",
	folder: "sources",
	up: ["data-flow", "Data flow"],
	subjects: ({ plan }) => [...plan.sources.values()],
	id: (source) => `source:${source.id}`,
	name: (source) => source.id,
	title: (source) => source.name ?? source.id,
	slots: {
		title: (source, { book }) => title(labels.source(book.plan, source.id)),
		description: (source) => prose(source.description),
		facts: (source, page) => facts([
			["Id", code$1(source.id)],
			["Type", source.type],
			["Owner", source.owner === null ? null : ownerLink(source.owner, page)],
			["Repository", source.repository === null ? null : repositoryLink(source.repository)],
			["Events that break the plan", enforcement(source, page)]
		]),
		picture: (source, page) => {
			const events = eventsFrom(source, page);
			const taken = events.flatMap((event) => event.destinations.filter((id) => flowsTo(event, id, page.book.plan).includes(source.id)));
			const destinations = [...new Set(taken)];
			const columns = [[{
				id: "s",
				label: labels.source(page.book.plan, source.id),
				main: true
			}], destinations.map((id) => ({
				id,
				label: labels.destination(page.book.plan, id)
			}))];
			const arrows = destinations.map((id) => ["s", id]);
			const words = fromTo(sourceLinks([source.id], page), destinationLinks(destinations, page));
			return events.length === 0 ? [] : flow({
				columns,
				arrows
			}, words);
		},
		events: (source, page) => {
			const events = eventsFrom(source, page);
			return events.length === 0 ? noEvent(page.book, "sources", source.id, {
				none: "It sends no event.",
				noneShown: "It sends no event that is shown here."
			}) : [...stateWords(events, source), ...eventTable(events, page, [
				"what",
				"owner",
				"stage",
				"destinations"
			])];
		},
		states: (source, page) => {
			const told = eventsFrom(source, page).flatMap((event) => event.sources.filter((state) => state.id === source.id && isToldApart(state, event)).map((state) => ({
				event,
				state
			})));
			if (told.length === 0) return [];
			const rows = told.map(({ event, state }) => [
				eventLink(event.id, page),
				sourceState(state, event),
				state.since ?? "",
				state.link === null ? "" : outside("ticket", state.link)
			]);
			return [table$1([
				"Event",
				"State",
				"Since version",
				"Link"
			], rows)];
		},
		notes: addNote,
		footer: (source, { book }) => [paragraph$1(editLink(source.at, book, "Edit this source"))]
	}
});
function eventsFrom(source, page) {
	return page.book.relations.bySource.get(source.id) ?? [];
}
function stateWords(events, source) {
	const drafts = events.filter((event) => event.sources.some((state) => state.id === source.id && state.status === "draft"));
	return drafts.length === 0 ? [] : [paragraph$1(`${drafts.length} of ${events.length} are not sent from here yet.`)];
}
const ENFORCEMENT = {
	none: "pass unnoticed",
	report: "are reported",
	"drop-property": "lose the properties that are wrong",
	"drop-event": "are dropped"
};
function enforcement(source, page) {
	const policy = source.enforcement ?? page.book.plan.info.enforcement;
	return policy === null ? null : ENFORCEMENT[policy];
}
function repositoryLink(repository) {
	return /^[\w.-]+\/[\w.-]+$/.test(repository) ? link$1(repository, `https://github.com/${repository}`) : code$1(repository);
}

// src/docs/pages/trait.ts
/** What is known about users and groups: `traits/README.md`. */
const traitsIndex = onePage({
	template: "traits",
	file: "traits/README.md",
	id: "traits",
	title: "Traits",
	when: ({ plan }) => hasTraits(plan),
	slots: {
		title: () => title("Traits of users and groups"),
		user: ({ plan }, page) => traitSet(plan.traits.user, page),
		group: ({ plan }, page) => traitSet(plan.traits.group, page)
	}
});
function hasTraits({ traits }) {
	return traits.user.body.properties.length + traits.group.body.properties.length > 0;
}
function traitSet(set, page) {
	if (set.body.properties.length === 0) return [];
	return [
		heading$2(2, set.kind === "user" ? "Users" : "Groups"),
		...prose(set.trigger),
		...facts(wayOf(set, page)),
		...propertyTables(set.body.properties, page, propertyAnchors(set.body.properties, set.kind), (trait) => traitId(set.kind, trait.path))
	];
}
function wayOf(set, page) {
	return [
		["Owner", set.owner === null ? null : ownerLink(set.owner, page)],
		["Sent by", joined$1(sourceLinks(set.sources.map((source) => source.id), page), ", ")],
		["Read by", joined$1(destinationLinks(set.destinations, page), ", ")]
	];
}
function traitPages(kind, folder) {
	return pagesOf({
		template: "trait",
		folder,
		up: ["traits", "Traits"],
		fromHistory: ["history"],
		subjects: ({ plan }) => plan.traits[kind].body.properties,
		id: (trait) => traitId(kind, trait.name),
		name: (trait) => trait.name,
		outgoing: (trait) => trait.deprecated !== null,
		slots: {
			title: (trait) => title(code$1(trait.name)),
			alerts: (trait) => trait.deprecated ? [alert("WARNING", deprecation(trait.deprecated))] : [],
			identity: () => [paragraph$1(`A trait of ${kind}s.`)],
			description: (trait) => prose(trait.description),
			facts: (trait, page) => propertyFacts(trait, page, wayOf(page.book.plan.traits[kind], page)),
			values: meanings,
			children: partsOf,
			events: (trait, page) => page.book.relations.shared.has(trait.name) ? [paragraph$1([
				"Events have a property of this name too: see ",
				page.to(`shared:${trait.name}`, code$1(trait.name)),
				"."
			])] : [],
			history: (trait, page) => historyList(page.book.past.trait(`${kind}.${trait.name}`), page),
			notes: addNote,
			footer: (trait, { book }) => [paragraph$1(editLink(trait.at, book, "Edit this trait"))]
		}
	});
}
/** One page for each trait: `traits/email.md`, `groups/plan.md`. */
const userTraitPages = traitPages("user", "traits");
const groupTraitPages = traitPages("group", "groups");

// src/docs/parts/value-flow.ts
/** Use cases, their outcomes, and the KPIs that tell whether they came true, as a picture. */
function valueFlow(useCases, page) {
	const { plan } = page.book;
	const outcomes = useCases.flatMap((useCase) => useCase.outcomes.map((outcome, index) => ({
		id: `o:${useCase.id}:${index}`,
		useCase,
		outcome
	})));
	if (outcomes.length === 0) return [];
	const kpis = [...new Set(outcomes.flatMap(({ outcome }) => outcome.kpis))];
	const columns = [
		useCases.map(({ id }) => ({
			id: `u:${id}`,
			label: labels.useCase(plan, id),
			main: true
		})),
		outcomes.map(({ id, outcome }) => ({
			id,
			label: outcome.description ?? "an outcome"
		})),
		kpis.map((id) => ({
			id: `k:${id}`,
			label: labels.kpi(plan, id)
		}))
	];
	const arrows = outcomes.flatMap(({ id, useCase, outcome }) => [[`u:${useCase.id}`, id], ...outcome.kpis.map((kpi) => [id, `k:${kpi}`])]);
	const parts = [
		count(useCases.length, "use case"),
		count(outcomes.length, "outcome"),
		count(kpis.length, "KPI")
	];
	return flow({
		columns,
		arrows
	}, `${parts[0]} → ${parts[1]} → ${parts[2]}.`);
}

// src/docs/pages/use-case.ts
/** One page for each use case: its outcomes, who has an interest in them, and the events that serve it. */
const useCasePages = pagesOf({
	template: "use-case",
	folder: "use-cases",
	up: ["use-cases", "Use cases"],
	subjects: ({ plan }) => [...plan.useCases.values()],
	id: (useCase) => `use-case:${useCase.id}`,
	name: (useCase) => useCase.id,
	title: (useCase) => useCase.name ?? inWords(useCase.id),
	slots: {
		title: (useCase, { book }) => title(labels.useCase(book.plan, useCase.id)),
		description: (useCase) => prose(useCase.description),
		facts: (useCase) => facts([["Asked for by", useCase.requirement === null ? null : `the ${useCase.requirement} side`], ["Goal", useCase.goal === null ? null : inWords(useCase.goal)]]),
		outcomes: (useCase, page) => useCase.outcomes.length === 0 ? [] : [table$1([
			"Outcome",
			"Stakeholders",
			"KPIs"
		], useCase.outcomes.map(({ description, stakeholders, kpis }) => [
			description ?? "",
			joined$1(stakeholders.map((id) => ownerLink(id, page)), ", "),
			joined$1(kpiLinks(kpis, page), ", ")
		]))],
		picture: (useCase, page) => valueFlow([useCase], page),
		events: (useCase, page) => {
			const events = page.book.relations.byUseCase.get(useCase.id) ?? [];
			return events.length === 0 ? noEvent(page.book, "useCases", useCase.id, {
				none: "No event names this use case yet.",
				noneShown: "No event that is shown here names this use case."
			}) : eventTable(events, page, [
				"what",
				"owner",
				"stage",
				"kpis"
			]);
		},
		notes: addNote,
		footer: (useCase, { book }) => [paragraph$1(editLink(useCase.at, book, "Edit this use case"))]
	}
});
/** All use cases: `use-cases/README.md`. */
const useCasesIndex = onePage({
	template: "use-cases",
	file: "use-cases/README.md",
	id: "use-cases",
	title: "Use cases",
	when: ({ plan }) => plan.useCases.size > 0,
	slots: {
		title: () => title("Use cases"),
		list: ({ plan }, page) => [list$1([...plan.useCases.values()].map((useCase) => {
			const words = firstSentence(useCase.description);
			return [useCaseLink(useCase.id, page), words === "" ? "" : `: ${words}`];
		}))]
	}
});

// src/docs/pages/value-model.ts
/** What the data is for: use cases, outcomes, stakeholders and KPIs in one table: `value-model.md`. */
const valueModel = onePage({
	template: "value-model",
	file: "value-model.md",
	id: "value-model",
	title: "Value model",
	slots: {
		title: () => title("Value model"),
		picture: ({ plan }, page) => valueFlow([...plan.useCases.values()], page),
		table: ({ plan }, page) => {
			const rows = [...plan.useCases.values()].flatMap((useCase) => useCaseRows(useCase, page));
			return rows.length === 0 ? [paragraph$1("The plan names no use case yet: nobody can say what its data is for.")] : [table$1([
				"Use case",
				"Asked for by",
				"Outcome",
				"Stakeholders",
				"KPIs",
				"Events"
			], rows)];
		},
		balance,
		loose: ({ plan, assessment }, page) => {
			const named = new Set([...plan.useCases.values()].flatMap((each) => each.outcomes.flatMap((outcome) => outcome.kpis)));
			const loose = [...plan.kpis.keys()].filter((id) => !named.has(id));
			return [...sentenceOf("KPIs that no outcome names: ", kpiLinks(loose, page)), ...sentenceOf("Use cases that no event serves: ", assessment.unused.useCases.map((id) => useCaseLink(id, page)))];
		}
	}
});
function useCaseRows(useCase, page) {
	const events = String(page.book.relations.byUseCase.get(useCase.id)?.length ?? 0);
	const name = useCaseLink(useCase.id, page);
	const side = useCase.requirement ?? "";
	if (useCase.outcomes.length === 0) return [[
		name,
		side,
		em("none yet"),
		"",
		"",
		events
	]];
	return useCase.outcomes.map(({ description, stakeholders, kpis }, index) => [
		index === 0 ? name : "",
		index === 0 ? side : "",
		description ?? "",
		joined$1(stakeholders.map((id) => ownerLink(id, page)), ", "),
		joined$1(kpiLinks(kpis, page), ", "),
		index === 0 ? events : ""
	]);
}
/** Requirements come from both sides; where one is missing, projects fail. */
function balance({ plan }) {
	const useCases = [...plan.useCases.values()];
	if (useCases.length === 0) return [];
	const of = (side) => useCases.filter((each) => each.requirement === side).length;
	const [business, technical] = [of("business"), of("technical")];
	const goals = [...new Set(useCases.flatMap((each) => each.goal ?? []))].map(inWords);
	const lean = business === 0 || technical === 0 ? " Requirements should come from both sides." : "";
	const serve = goals.length === 0 ? "" : ` Goals: ${goals.join(", ")}.`;
	return [paragraph$1(`${business} of ${useCases.length} asked for by the business side, ${technical} by the technical side.${lean}${serve}`)];
}
function sentenceOf(words, items) {
	return items.length === 0 ? [] : [paragraph$1([
		words,
		...joined$1(items, ", "),
		"."
	])];
}

// src/docs/kinds.ts
/** Every kind of page of a plan. A new kind is one file under `pages/`, one line here and one skeleton. */
const kinds = [
	home,
	eventsIndex,
	eventPages,
	propertiesIndex,
	propertyPages,
	traitsIndex,
	userTraitPages,
	groupTraitPages,
	ownersIndex,
	ownerPages,
	kpisIndex,
	kpiPages,
	useCasesIndex,
	useCasePages,
	stagesIndex,
	stagePages,
	sourcePages,
	destinationPages,
	...formerPages,
	dataFlow,
	valueModel,
	dictionary,
	dictionaryParts,
	migrations,
	migrationsInHistory,
	changelogIndex,
	changelogMonths,
	health
];
/** The folders that pages are in. */
const pageFolders = /* @__PURE__ */ new Set([...kinds.flatMap(({ folder }) => folder?.split("/")[0] ?? [])]);

// src/docs/manifest.ts
/** The list of the files that Waymark wrote, beside them. */
const MANIFEST_FILE = ".waymark-manifest.json";
/** A digest of what goes into a page: all that its text depends on. @param version Waymark's own */
function contentKey(version, pieces) {
	return createHash("sha256").update(`${version}\n${JSON.stringify(pieces)}`).digest("base64");
}
/** @param content what goes into a file: all that its text depends on, or a digest of it */
function madeOf(content, text) {
	return createHash("sha256").update(content).update("\0").update(text).digest("hex").slice(0, 16);
}
/** A digest of a file without what people wrote in its keep-regions; line ends make no difference. */
function digest$3(text) {
	return createHash("sha256").update(withoutKept(text.replaceAll("\r\n", "\n"))).digest("hex").slice(0, 16);
}
/** Of one that is no JSON (a merge left both sides in it, or a part is missing), each line that is whole counts. */
function readManifest(text = "") {
	const value = parse(text);
	const read = (member) => value === void 0 ? wholeLines(text, member) : digestsIn(value, member);
	return {
		files: read("files"),
		made: read("made")
	};
}
function digestsIn(value, member) {
	const files = isObject(value) ? own$4(value, member) : void 0;
	if (!isObject(files)) return /* @__PURE__ */ new Map();
	return new Map(Object.entries(files).filter((entry) => typeof entry[1] === "string"));
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function wholeLines(text, member) {
	const found = /* @__PURE__ */ new Map();
	let at = "";
	for (const line of text.split("\n")) {
		at = /^ {2}"(\w+)": \{$/.exec(line)?.[1] ?? at;
		const entry = /^ {4}("(?:[^"\\]|\\.)*"): "([0-9a-f]{16})",?$/.exec(line);
		const path = entry === null || at !== member ? void 0 : parse(entry[1]);
		if (typeof path === "string") found.set(path, entry[2]);
	}
	return found;
}
/** @param made by path: a digest of what went into a file, and of the file that came of it */
function writeManifest(manifest, made) {
	const parts = [`  "version": 1`, `  "files": ${lines(manifest)}`];
	if (made.size > 0) parts.push(`  "made": ${lines(made)}`);
	return `{\n${parts.join(",\n")}\n}\n`;
}
function lines(digests) {
	return `{\n${[...digests.keys()].sort().map((path) => `    ${JSON.stringify(path)}: ${JSON.stringify(digests.get(path))}`).join(",\n")}\n  }`;
}

// src/docs/notes.ts
/** True for the page of a name that is no longer used: what people wrote in the event's page is in its notes from then on. */
function isFormer({ subject }) {
	return subject.id.startsWith("former:");
}
/**
* Finds each page's notes. A note under a name that only git's history knows, and what people wrote in the page of an event that
* has another name or was retired, move to where the plan alone finds them.
*/
function gatherNotes(planned, shelf, existing) {
	const texts = new Map(existing);
	const pages = new Map(planned.map(({ page }) => [page.path, [notesPath(page)]]));
	for (const item of planned) {
		const { kind, subject, page } = item;
		if (!isFormer(item)) continue;
		const from = notesPath(page);
		for (const body of shelf.isOurs(page.path) ? writtenIn(shelf.existing.get(page.path)) : []) addTo$1(texts, from, body);
		const target = subject.movedTo === null ? void 0 : page.book.paths.get(subject.movedTo);
		const text = texts.get(from);
		if (target === void 0) continue;
		pages.set(page.path, []);
		if (text === void 0) continue;
		if (kind.ofHistory) {
			addTo$1(texts, notesPath({
				...page,
				path: target
			}), text);
			texts.delete(from);
		} else pages.get(target)?.push(from);
	}
	return {
		texts,
		pages
	};
}
/** The text of a page's notes; null where it has none. */
function noteOf({ texts, pages }, page) {
	const found = (pages.get(page) ?? []).flatMap((path) => texts.get(path) ?? []);
	return found.length === 0 ? null : together$1(found);
}
/** What is to be written and deleted among the notes. */
function noteEdits({ texts }, existing) {
	return [.../* @__PURE__ */ new Set([...existing.keys(), ...texts.keys()])].filter((path) => texts.get(path) !== existing.get(path)).map((path) => ({
		path,
		content: texts.get(path) ?? null
	}));
}
/** Markers in a note, which would be lost in the page, and notes that no page shows. */
function noteProblems({ texts, pages }, planned) {
	const shown = new Set([...pages.values()].flat());
	const books = [...new Set(planned.map(({ page }) => page.book))].filter((book) => book.history !== null);
	const folders = books.flatMap(({ notesDir, root }) => [...pageFolders].flatMap((folder) => ["", root].map((start) => `${notesDir}/${start}${folder}/`.replace(/^\//, ""))));
	return [...texts].flatMap(([file, text]) => {
		if (!shown.has(file)) {
			const places = books.flatMap((book) => placesIn$1(book, file)).filter((place) => shown.has(place));
			if (places.length > 0) return [{
				level: "warning",
				file,
				line: 1,
				message: elsewhere(places)
			}];
			return folders.some((folder) => file.startsWith(folder)) ? [{
				level: "warning",
				file,
				line: 1,
				message: NOWHERE
			}] : [];
		}
		const { markers, problems } = readMarkers(text);
		return [...markers, ...problems].map(({ line }) => ({
			level: "error",
			file,
			line,
			message: NO_MARKERS
		}));
	});
}
/** Where a plan of several has the notes that are looked for beside it by one who knows of a single plan. */
function placesIn$1({ notesDir, root }, file) {
	const start = `${notesDir}/`.replace(/^\//, "");
	return root !== "" && file.startsWith(start) ? [`${start}${root}${file.slice(start.length)}`] : [];
}
function elsewhere(places) {
	return `No page shows this note: where there are several plans, the notes of each are in a folder of its own. Move it to ${englishList(places.map((place) => `\`${place}\``), "or")}.`;
}
const NOWHERE = "No page shows this note: it is named after none. Give it the name of the page that it is about.";
const NO_MARKERS = "A note holds no `waymark:` markers: all of it is kept as it is. Delete the line.";

// src/docs/pages/plans.ts
/** The first page where a repository has several plans: one line for each. */
function plansPage(homes) {
	return onePage({
		template: "plans",
		file: "README.md",
		id: "plans",
		title: "Tracking plans",
		slots: {
			title: (book) => title(book.title ?? "Tracking plans"),
			list: (_book, page) => homes.length === 0 ? [paragraph$1("There is no plan.")] : [table$1([
				"Plan",
				"What it is",
				"Version",
				"Events"
			], homes.map(({ book, path }) => [
				link$1(planTitle(book), relative(page.path, path)),
				firstSentence(book.plan.info.description),
				book.plan.info.version ?? "",
				String(book.relations.events.length)
			]), [
				null,
				null,
				null,
				"right"
			])]
		}
	});
}

// src/docs/put-back.ts
/**
* Puts what people wrote into a page's new pieces, where its skeleton has no place for it: under the heading that it stood
* under, before what it stood before, else at the end of that section; at the end of the page where the heading has gone.
* @param written the regions that the page has now; those that are in the pieces already are left alone
*/
function putBack(pieces, written) {
	const present = new Set(pieces.flatMap((piece) => piece.kind === "keep" ? [piece.name] : []));
	const missing = written.filter(({ name, body }) => !present.has(name) && body.trim() !== "");
	const others = new Set(missing.map(({ name }) => opening$1(name)));
	return missing.reduce((into, region) => inserted(into, region, others), pieces);
}
/** @param others the first lines of the regions that are put back: none of them is where another belongs */
function inserted(pieces, kept, others) {
	const { name, body } = kept;
	const region = {
		kind: "keep",
		name,
		body,
		history: false
	};
	const next = placeOf$1(pieces, kept, others);
	if (next === void 0) return [...pieces, region];
	const [before, after] = split(pieces[next.piece], next.start);
	return [
		...pieces.slice(0, next.piece),
		...before,
		region,
		...after,
		...pieces.slice(next.piece + 1)
	];
}
/** What a region comes before; undefined: nothing, it ends the page. */
function placeOf$1(pieces, { under, above, below }, others) {
	const places = pieces.flatMap(placesIn).filter(({ line }) => !others.has(line));
	const at = places.findIndex((place) => place.isHeading && place.line === under);
	if (at === -1 && under !== null) return void 0;
	const rest = places.slice(at + 1);
	const end = rest.findIndex((place) => place.isHeading);
	const section = end === -1 ? rest : rest.slice(0, end);
	const comesFirst = above.every((line) => others.has(line));
	const follows = below.map((line) => {
		return section.filter((place) => place.line === line)[above.filter((each) => each === line).length];
	});
	return (comesFirst ? section[0] : follows.find((place) => place !== void 0)) ?? rest[end];
}
function placesIn(piece, index) {
	if (piece.kind === "keep") return [{
		line: opening$1(piece.name),
		piece: index,
		start: 0,
		isHeading: false
	}];
	if (piece.kind === "text") return [...proseLines(piece.text)].filter(({ text }) => text.trim() !== "").map(({ text, start }) => ({
		line: text.trimEnd(),
		piece: index,
		start,
		isHeading: isHeading(text)
	}));
	return piece.content.map((block, start) => ({
		line: firstLineOf(block),
		piece: index,
		start,
		isHeading: block.type === "heading"
	}));
}
function firstLineOf(block) {
	return toMarkdown(root$3(block)).split("\n", 1)[0].trimEnd();
}
/** A piece in two, without an empty half. */
function split(piece, at) {
	if (at === 0 || piece.kind === "keep") return [[], [piece]];
	if (piece.kind === "slot") return [[{
		...piece,
		content: piece.content.slice(0, at)
	}], [{
		...piece,
		content: piece.content.slice(at)
	}]];
	const before = piece.text.slice(0, at);
	const line = piece.line + before.split("\n").length - 1;
	return [[{
		...piece,
		text: before.trimEnd()
	}], [{
		...piece,
		text: piece.text.slice(at),
		line
	}]];
}

// src/docs/template.ts
/** Reads a skeleton; a slot that the kind of page does not have is a problem with its line. */
function readTemplate(text, slots) {
	const { markers, problems } = readMarkers(text);
	problems.push(...regions(text, markers, "keep").problems);
	for (const marker of markers) {
		const problem = misplaced(marker, slots);
		if (problem) problems.push({
			line: marker.line,
			message: problem
		});
	}
	const starts = /* @__PURE__ */ new Set([0]);
	for (const line of proseLines(text)) if (isHeading(line.text)) starts.add(line.start);
	const kept = regions(text, markers, "keep").regions;
	const bounds = [...starts].filter((at) => !kept.some((region) => at > region.start && at < region.end));
	return {
		template: { sections: bounds.map((start, index) => readSection(text, start, bounds[index + 1] ?? text.length)) },
		problems
	};
}
function misplaced({ word, argument }, slots) {
	if (word === "keep") return null;
	if (word !== "slot") return `Unexpected \`waymark:${word}\` in a template, expected \`waymark:slot\` or \`waymark:keep\`.`;
	if (slots.includes(argument)) return null;
	return `Unexpected slot \`${argument}\`, expected one of ${slots.map((slot) => `\`${slot}\``).join(", ")}.`;
}
function readSection(whole, from, to) {
	const text = whole.slice(from, to);
	const firstLine = whole.slice(0, from).split("\n").length;
	const { markers } = readMarkers(text);
	const kept = regions(text, markers, "keep").regions;
	const marks = [...markers.filter((marker) => marker.word === "slot").map(({ start, end, argument }) => ({
		start,
		end,
		part: {
			kind: "slot",
			name: argument
		}
	})), ...kept.map(({ start, end, argument, body }) => ({
		start,
		end,
		part: {
			kind: "keep",
			name: argument,
			body
		}
	}))].sort((a, b) => a.start - b.start);
	const parts = [];
	let at = 0;
	const addText = (start, end) => {
		const prose = text.slice(start, end).replace(/^(?:[ \t]*\r?\n)+|\s+$/g, "");
		const line = firstLine + text.slice(0, start).split("\n").length - 1;
		if (prose !== "") parts.push({
			kind: "text",
			text: prose,
			line
		});
	};
	for (const { start, end, part } of marks) {
		addText(at, start);
		parts.push(part);
		at = end;
	}
	addText(at, text.length);
	return { parts };
}
/**
* Puts a page's content into its skeleton. A section whose slots all have nothing to say is left out, its heading and prose
* with it, unless people have written something in one of its keep-regions.
* @param content what a slot says; null for nothing
* @param fromHistory true for a slot that git's history or the date decides
* @param kept bodies of keep-regions that the page has already
*/
function fill(template, content, fromHistory, kept) {
	return template.sections.flatMap(({ parts }) => {
		const slots = parts.filter((part) => part.kind === "slot");
		const onlyHistory = slots.length > 0 && slots.every((slot) => fromHistory(slot.name));
		let empty = slots.length > 0;
		const pieces = [];
		for (const part of parts) if (part.kind === "text") pieces.push({
			...part,
			history: onlyHistory
		});
		else if (part.kind === "keep") {
			const body = kept.get(part.name) ?? part.body;
			if (body.trim() !== "") empty = false;
			pieces.push({
				kind: "keep",
				name: part.name,
				body,
				history: false
			});
		} else {
			const said = content(part.name);
			if (said === null) continue;
			empty = false;
			pieces.push({
				kind: "slot",
				content: said,
				history: fromHistory(part.name)
			});
		}
		return empty ? [] : pieces;
	});
}

// src/docs/render.ts
/** The first line of each page: whoever opens the file to edit it sees where to do that instead. */
const HEADER = "<!-- Written by Waymark from the tracking plan. Edit the plan, a file under notes/, or a waymark:keep region. -->";
/** Writes what a page says into its skeleton. */
function fillPage({ kind, subject, page }, template, kept, note) {
	return fill(template, (slot) => {
		if (slot === "notes" && note !== null) return note;
		const blocks = subject.say(slot, page);
		return blocks.length === 0 ? null : blocks;
	}, (slot) => kind.fromHistory.includes(slot), kept).map((piece) => {
		if (piece.kind !== "slot") return piece;
		if (typeof piece.content !== "string") return {
			...piece,
			content: piece.content
		};
		return {
			kind: "text",
			text: piece.content.replace(/^(?:[ \t]*\r?\n)+|\s+$/g, ""),
			line: 1,
			history: kind.ofHistory
		};
	});
}
/**
* The pieces as the page's markdown. What history decides stands between markers, so that a check can leave it out.
* @param known what comes of sections, by their words
*/
function pageText(pieces, sections = null, known = /* @__PURE__ */ new Map()) {
	const parts = [asIs(HEADER)];
	let open = false;
	for (const piece of pieces) {
		if (piece.history !== open) parts.push(asIs(piece.history ? "<!-- waymark:history -->" : "<!-- /waymark:history -->"));
		open = piece.history;
		if (piece.kind === "slot" && sections !== null) for (const { blocks, word } of sections.of(piece)) {
			const text = known.get(word);
			parts.push(...text === void 0 ? blocks : [asIs(text)]);
		}
		else if (piece.kind === "slot") parts.push(...piece.content);
		else parts.push(asIs(piece.kind === "text" ? piece.text : keepRegion(piece.name, piece.body)));
	}
	if (open) parts.push(asIs("<!-- /waymark:history -->"));
	return toMarkdown(root$3(...parts));
}
/** A node that is written down as it is, whatever is in it: the words of people, and our own markers. */
function asIs(text) {
	return {
		type: "html",
		value: text.replace(/\n+$/, "")
	};
}

// src/docs/sections.ts
/** A page with fewer sections is written down as a whole. */
const FEWEST = 20;
/**
* The sections of a long page. To write one down takes longer than all else, so what came of it is cut out of the page that is
* there.
*/
var Sections = class {
	/** of each section in order: to be remembered */
	words;
	#bySlot;
	constructor(bySlot) {
		this.#bySlot = bySlot;
		this.words = [...bySlot.values()].flatMap((sections) => sections.slice(1).map(({ word }) => word));
	}
	/** What a slot says, cut at its headings; the first is what stands before them. */
	of(slot) {
		return this.#bySlot.get(slot);
	}
};
/** Null where a page is not long. */
function sectionsOf(pieces) {
	const slots = pieces.filter((piece) => piece.kind === "slot");
	return slots.flatMap(({ content }) => content.filter(startsSection)).length < FEWEST ? null : new Sections(new Map(slots.map((slot) => [slot, cut$1(slot.content)])));
}
function startsSection(block) {
	return block.type === "heading" && block.depth === 3;
}
function cut$1(content) {
	const starts = content.flatMap((block, index) => startsSection(block) ? [index] : []);
	const ends = [...starts, content.length];
	return [0, ...starts].map((start, index) => {
		const blocks = content.slice(start, ends[index]);
		const endsAtHeading = index > 0 && index < starts.length;
		return {
			blocks,
			word: MARK + (endsAtHeading ? digestOf(blocks) : "")
		};
	});
}
function digestOf(blocks) {
	return createHash("sha256").update(JSON.stringify(blocks)).digest("base64").slice(0, 22);
}
/** How sections are kept among the words of a file. */
const MARK = "~";
/** Where sections begin in a page, and in its HTML. */
const IN_MARKDOWN = /^### /gm;
const IN_HTML = /^<h3 id="/gm;
/**
* What came of sections the last time, by their words: none where somebody has changed the page since.
* @param start matches where one begins
*/
function knownSections(shelf, memory, path, start) {
	const text = shelf.left(path);
	if (text === null) return /* @__PURE__ */ new Map();
	const places = [...text.matchAll(start)].map(({ index }) => index);
	const digests = [...memory.before(shelf.inRepository(path))].filter((word) => word.startsWith(MARK));
	if (places.length !== digests.length) return /* @__PURE__ */ new Map();
	const found = digests.map((digest, index) => [digest, text.slice(places[index], places[index + 1]).trimEnd()]);
	return new Map(found.filter(([digest]) => digest !== MARK));
}

// src/docs/drafts.ts
function readTemplates(input, problems) {
	const templates = /* @__PURE__ */ new Map();
	for (const kind of [...kinds, plansPage([])]) {
		const file = input.templates.get(`${kind.template}.md`);
		if (templates.has(kind.template)) continue;
		if (!file) throw new Error(`The skeleton ${kind.template}.md is missing.`);
		const { template, problems: found } = readTemplate(file.text, kind.slots);
		for (const { line, message } of found) problems.push({
			level: "error",
			file: file.path,
			line,
			message
		});
		templates.set(kind.template, template);
	}
	for (const [name, { path }] of input.templates) {
		if (templates.has(name.replace(/\.md$/, "")) || name === "README.md") continue;
		const known = [...templates.keys()].map((kind) => `${kind}.md`);
		const close = nearest(name, known);
		const message = `No kind of page has a skeleton of this name, so it changes nothing.${close === null ? "" : ` Did you mean \`${close}\`?`}`;
		problems.push({
			level: "warning",
			file: path,
			line: 1,
			message
		});
	}
	return templates;
}
function* draftPages(edition, leave = () => false, problems = []) {
	const templates = readTemplates(edition.input, problems);
	for (const item of edition.planned) yield leave(item.page.path) ? item.page.path : draftPage(item, templates, edition);
}
function draftPage(item, templates, { input, shelf, notes, watch }) {
	const { path } = item.page;
	const { template } = item.kind;
	const there = shelf.isOurs(path) ? shelf.existing.get(path) : void 0;
	const { kept, problems } = readKept(there ?? "");
	const written = isFormer(item) ? [] : kept;
	const bodies = new Map(written.map((region) => [region.name, region.body]));
	const [pieces, reads] = watch.during(() => {
		const { note } = watch.of("");
		note("template", template);
		note("note", path);
		item.page.book.paths.get(item.subject.id);
		return putBack(fillPage(item, templates.get(template), bodies, noteOf(notes, path)), written);
	});
	const key = contentKey(input.version, pieces);
	return {
		item,
		pieces,
		sections: sectionsOf(pieces),
		key,
		problems,
		reads
	};
}

// src/docs/files.ts
/**
* A folder that generated files go to, file by file: what is in it, what of that is ours, and the edits that bring it to what it
* is to be.
*/
var Shelf = class {
	/** relative to the repository's root; `''` for the root itself */
	dir;
	/** the folder as it is, by path inside it */
	existing;
	/** the files that Waymark wrote the last time */
	manifest;
	problems = [];
	#made;
	#others = /* @__PURE__ */ new Map();
	#next = /* @__PURE__ */ new Map();
	#nextMade = /* @__PURE__ */ new Map();
	#stampOf;
	#isListed;
	/** @param stampOf the stamp of a file as the last run left it, by path in the repository; null: not known */
	constructor(dir, existing, stampOf = () => null) {
		this.dir = dir;
		this.existing = existing;
		this.#stampOf = stampOf;
		const { files, made } = readManifest(existing.get(MANIFEST_FILE));
		this.manifest = files;
		this.#made = made;
	}
	/** A path inside the folder as one of the repository. */
	inRepository(path) {
		return this.dir === "" ? path : `${this.dir}/${path}`;
	}
	/**
	* True for a file that Waymark wrote, whatever people have changed in it since. A page says so itself: what has another first
	* line, or is no text any more, has been put in its place.
	*/
	isOurs(path) {
		const listed = this.manifest.has(path);
		if (listed && !path.endsWith(".md")) return true;
		const text = this.existing.get(path) ?? "";
		return text.startsWith("<!-- Written by Waymark from the tracking plan. Edit the plan, a file under notes/, or a waymark:keep region. -->") || listed && text.startsWith(BEGINNING);
	}
	/** True for a file that is there, and that Waymark did not write. */
	isOthers(path) {
		const known = this.#others.get(path);
		if (known !== void 0) return known;
		const isOthers = this.isUnlisted(path) && !this.isOurs(path);
		this.#others.set(path, isOthers);
		return isOthers;
	}
	/** True for a file that is there, and that the list of what is ours does not name. */
	isUnlisted(path) {
		return this.existing.has(path) && !this.manifest.has(path);
	}
	/** True for a file of ours that nobody has touched since the last run left it, nor the list of what is ours. */
	untouched(path) {
		this.#isListed ??= this.#isAsLeft(MANIFEST_FILE);
		return this.#isListed && this.manifest.has(path) && this.#isAsLeft(path);
	}
	/** The text of such a file; null where it is none. */
	left(path) {
		return this.untouched(path) ? this.existing.get(path) ?? null : null;
	}
	#isAsLeft(path) {
		const stamp = this.#stampOf(this.inRepository(path));
		return stamp !== null && this.existing.stamp?.(path) === stamp;
	}
	/** Lets an untouched file be, which is as it is to be. */
	keep(path) {
		this.#next.set(path, this.manifest.get(path));
		const made = this.#made.get(path);
		if (made !== void 0) this.#nextMade.set(path, made);
	}
	/** The text that came of this content the last time and is there still; null: it has to be made. */
	made(path, content) {
		const before = this.#made.get(path);
		const there = before === void 0 ? void 0 : this.existing.get(path);
		return there !== void 0 && madeOf(content, there) === before ? there : null;
	}
	/**
	* @param content what the text was made of, where it is to be known the next time
	* @returns null where the file is so already, or is not ours to write
	*/
	place(path, text, content = null) {
		const there = this.existing.get(path);
		if (there !== void 0 && there !== text && !this.isOurs(path)) {
			this.problems.push(foreign(this, path));
			return this.leave(path);
		}
		this.#next.set(path, digest$3(text));
		if (content !== null) this.#nextMade.set(path, madeOf(content, text));
		return there === text ? null : {
			path: this.inRepository(path),
			content: text
		};
	}
	/** Lets a file be as it is, and ours if it was: nothing is to be done. */
	leave(path) {
		const before = this.manifest.get(path);
		if (before !== void 0) this.#next.set(path, before);
		return null;
	}
	/**
	* Takes away what is no longer asked for, and writes the list of what is ours.
	* @param notes null: nobody writes in these files
	*/
	*close(notes) {
		for (const [path, hash] of this.manifest) {
			const there = this.#next.has(path) ? void 0 : this.existing.get(path);
			if (there === void 0) continue;
			if (digest$3(there) === hash) yield takeAway(this, path, there, notes);
			else {
				this.#next.set(path, hash);
				this.problems.push(changed(this, path));
			}
		}
		for (const path of this.existing.keys()) {
			const target = LEFTOVER.exec(path)?.[1];
			if (target !== void 0 && (this.#next.has(target) || this.manifest.has(target))) yield {
				path: this.inRepository(path),
				content: null
			};
		}
		const manifest = writeManifest(this.#next, this.#nextMade);
		if (this.existing.get(".waymark-manifest.json") !== manifest) yield {
			path: this.inRepository(MANIFEST_FILE),
			content: manifest
		};
	}
};
/** What pages of every version begin with. */
const BEGINNING = "<!-- Written by Waymark";
/** What a run that was killed left beside the file that it was to become. */
const LEFTOVER = /^(.+)\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;
/** What people wrote in a page that goes away moves to its notes. */
function takeAway(shelf, path, text, notes) {
	if (notes !== null) for (const body of writtenIn(text)) addTo$1(notes.texts, notes.pathOf(path), body);
	return {
		path: shelf.inRepository(path),
		content: null
	};
}
function foreign(shelf, path) {
	return {
		level: "error",
		file: shelf.inRepository(path),
		line: 1,
		message: "This file was not written by Waymark, or is no longer UTF-8 text, so it is left as it is. Mend it, move it away, or name another folder."
	};
}
function changed(shelf, path) {
	return {
		level: "warning",
		file: shelf.inRepository(path),
		line: 1,
		message: "The plan no longer has what this page is about, but somebody has changed the page, so it is kept. Delete it, or move what is worth keeping to notes/."
	};
}

// src/text/inside.ts
/** A path as one inside a folder; null where it is not in there. @param folder `''`: the root, which holds all */
function inside(folder, path) {
	if (folder === "") return path;
	return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

// src/docs/links-check.ts
/** The same as words that can be kept. */
function wordsOf$1({ links, anchors }) {
	return [...links.map(({ url, line }) => `${line ?? ""}>${url}`), ...[...anchors].map((id) => `#${id}`)];
}
/** What {@link wordsOf} was made of. Other words say nothing of it. */
function linksFrom(words) {
	const found = {
		links: [],
		anchors: /* @__PURE__ */ new Set()
	};
	for (const word of words) {
		const end = word.indexOf(">");
		if (isAnchor(word)) found.anchors.add(word.slice(1));
		else if (end >= 0) found.links.push({
			url: word.slice(end + 1),
			line: end === 0 ? null : Number(word.slice(0, end))
		});
	}
	return found;
}
/** Whether a word that is kept of a page says what can be linked to in it. */
function isAnchor(word) {
	return word.startsWith("#");
}
/** Collects the internal links and the anchors of generated content. */
function collect(nodes, into, firstLine = null) {
	for (const node of nodes) {
		if ((node.type === "link" || node.type === "image") && isInternal(node.url)) {
			const line = firstLine === null ? null : firstLine + (node.position?.start.line ?? 1) - 1;
			into.links.push({
				url: node.url,
				line
			});
		} else if (node.type === "html") for (const match of node.value.matchAll(/<a id="([^"]*)">/g)) into.anchors.add(match[1]);
		if ("children" in node) collect(node.children, into, firstLine);
	}
}
/** The same of a text that people wrote. */
function collectText(text, into, firstLine) {
	if (mayLink(text)) collect([parseMarkdown(text)], into, firstLine);
}
/** False for a text in which there is no link, no image and no anchor: most have none, and need not be parsed. */
function mayLink(text) {
	return text.includes("](") || text.includes("]:") || text.includes("<a ");
}
/** True for an address without a host: one that leads to something in the repository. */
function isInternal(url) {
	return !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url);
}
/** Remembers answers about links. The pages of a folder have many in common: each is looked at once, but those inside a page. */
function onceAFolder(answer) {
	const folders = /* @__PURE__ */ new Map();
	return (from, url) => {
		if (url.startsWith("#")) return answer(from, url);
		const folder = from.slice(0, from.lastIndexOf("/") + 1);
		const known = folders.get(folder) ?? /* @__PURE__ */ new Map();
		folders.set(folder, known);
		const found = known.get(url);
		if (found !== void 0) return found;
		const made = answer(from, url);
		known.set(url, made);
		return made;
	};
}
/** The page and anchor that a link leads to. @param from the page that it is on */
function targetOf(from, url) {
	const [whole = "", anchor = ""] = url.split("#");
	const address = decode(whole.split("?")[0]);
	const fromTop = address.startsWith("/");
	const steps = fromTop ? [] : from.split("/").slice(0, address === "" ? void 0 : -1);
	if (address !== "") {
		for (const step of address.slice(fromTop ? 1 : 0).split("/")) if (step === "..") {
			if (steps.length === 0) return null;
			steps.pop();
		} else if (step !== ".") steps.push(step);
	}
	return {
		path: steps.join("/"),
		anchor: anchor === "" ? null : anchor
	};
}
/** What of the documentation a link in one of its pages leads to, by whatever way. @param dir the docs folder */
function targetInDocs(dir, from, url) {
	const direct = url.startsWith("/") ? null : targetOf(from, url);
	if (direct !== null) return direct;
	const target = targetOf((dir === "" ? "" : `${dir}/`) + from, url);
	const path = target && inside(dir, target.path);
	return target === null || path === null ? null : {
		...target,
		path
	};
}
function decode(path) {
	if (!path.includes("%")) return path;
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
/**
* Links that lead nowhere: to a page that is not there, or to an anchor that its page does not have.
* @param suspects the pages whose links are looked at
* @param dir the docs folder
*/
function brokenLinks(suspects, pages, otherFiles, dir) {
	const resolve = onceAFolder((from, url) => targetInDocs(dir, from, url));
	return [...suspects].flatMap((path) => pages.get(path)().links.filter(({ url, line }) => {
		const target = resolve(path, url);
		if (target === null) return false;
		const page = pages.get(target.path);
		if (!page) return !otherFiles.has(target.path);
		return target.anchor !== null && line === null && !page().anchors.has(target.anchor);
	}).map((link) => ({
		path,
		link
	})));
}

// src/docs/memory.ts
/** The same with the stamps of files that were made again, now that they have been written. */
function stamped(remembered, stampOf) {
	const files = new Map(remembered.files);
	for (const [path, file] of remembered.files) if (file.stamp === null) files.set(path, {
		...file,
		stamp: stampOf(path)
	});
	return {
		...remembered,
		files
	};
}
/**
* Knows of each file whether it would come out as it was the last time: it does where nothing that was looked at to make it has
* changed. What is told here is kept for the next run.
*/
var Memory = class {
	#last;
	#now;
	#watch;
	/** by the numbers of the last run's things: what they are now, and whether that is another than before */
	#values;
	#changed;
	#words;
	#files = /* @__PURE__ */ new Map();
	#sides = /* @__PURE__ */ new Map();
	#kept = /* @__PURE__ */ new Map();
	#same = /* @__PURE__ */ new Map();
	/** @param watch goes on with the numbers of the last run */
	constructor(last, now, watch) {
		this.#last = last;
		this.#now = now;
		this.#watch = watch;
		this.#words = new Numbers(last?.words ?? []);
		const { things = [], values = [] } = last ?? {};
		this.#values = things.map((thing, index) => now.valueOf(thing, values[index]));
		this.#changed = things.map((thing, index) => this.#values[index] === values[index] ? now.changeOf(thing, watch.sides) : "all");
	}
	/** True where nothing that the file was made of has changed. */
	stands(file) {
		const known = this.#last?.files.get(file);
		if (known === void 0) return false;
		return readsOf(known).every((reads) => this.#areSame(reads));
	}
	/** The words that the last run kept of a file, whether it stands or not. */
	before(file) {
		return new Words(this.#last?.files.get(file)?.words ?? /* @__PURE__ */ new Uint32Array(), this.#words.texts);
	}
	/** A part of a file as it came out the last time; null: something that it was made of has changed. */
	part(file, name) {
		const known = this.#last?.files.get(file)?.parts?.get(name);
		return known !== void 0 && this.#areSame(known.reads) ? known : null;
	}
	#areSame(reads) {
		const known = this.#same.get(reads);
		if (known !== void 0) return known;
		const same = reads.things.every((thing) => {
			const change = this.#changed[thing];
			return change === "none" || change !== "all" && !reads.sides.some((side) => change.has(side));
		});
		this.#same.set(reads, same);
		return same;
	}
	/** Goes on knowing what it knows of a file. @returns the words that were kept of it */
	keep(file) {
		const known = this.#last.files.get(file);
		this.#files.set(file, known);
		return new Words(known.words, this.#words.texts);
	}
	/**
	* Whether something is gone that files which were not made again may lead to: a file, or an anchor in one. To be asked when all
	* files of the folder have been told. Where nothing is remembered, no file was left as it was.
	*/
	lost(dir) {
		const anchors = ({ words }) => [...words].filter((word) => isAnchor(this.#words.texts[word]));
		for (const [file, was] of this.#last?.files ?? []) {
			const is = this.#files.get(file);
			if (is === was || inside(dir, file) === null) continue;
			const there = new Set(is === void 0 ? [] : anchors(is));
			if (is === void 0 || anchors(was).some((anchor) => !there.has(anchor))) return true;
		}
		return false;
	}
	/**
	* @param files those that were made together, each with the words to keep of it
	* @param reads what was looked at to make them, besides what their parts looked at
	*/
	remember(files, reads, parts = null) {
		const kept = reads.flatMap((each) => each === null ? [] : [this.#small(each)]);
		for (const [file, words] of files) this.#files.set(file, {
			reads: kept,
			words: Uint32Array.from(words, (word) => this.#words.of(word)),
			parts,
			stamp: null
		});
	}
	/** The same with its sides said once for all who have the same. */
	#small(reads) {
		const known = this.#kept.get(reads) ?? {
			things: reads.things,
			sides: this.#once(reads.sides)
		};
		this.#kept.set(reads, known);
		return known;
	}
	/** Few different ones are in use: one of them is enough of each. */
	#once(sides) {
		const name = sides.join();
		const known = this.#sides.get(name) ?? sides;
		this.#sides.set(name, known);
		return known;
	}
	/** To count takes long, and while there are no new things, the list of them does not grow. */
	#used() {
		return this.#last?.things.length === this.#watch.things.texts.length ? this.#last.used : countUsed([...this.#files.values()].flatMap(readsOf));
	}
	/** What is to be kept for the next run. */
	toRemember() {
		const { texts: things } = this.#watch.things;
		return {
			common: this.#now.common,
			used: this.#used(),
			things,
			values: things.map((thing, index) => this.#values[index] ?? this.#now.valueOf(thing, null)),
			sides: this.#watch.sides.texts,
			files: this.#files,
			words: this.#words.texts
		};
	}
};
/** All that was looked at to make a file. */
function readsOf({ reads, parts }) {
	return parts === null ? reads : [...reads, ...[...parts.values()].map((part) => part.reads)];
}
function countUsed(reads) {
	const used = /* @__PURE__ */ new Set();
	for (const { things } of new Set(reads)) for (const thing of things) used.add(thing);
	return used.size;
}
/** Words that are looked up when they are asked for. */
var Words = class {
	#numbers;
	#texts;
	constructor(numbers, texts) {
		this.#numbers = numbers;
		this.#texts = texts;
	}
	get first() {
		return this.#texts[this.#numbers[0]];
	}
	*[Symbol.iterator]() {
		for (const number of this.#numbers) yield this.#texts[number];
	}
};

// src/docs/present.ts
/** What the things are now that were looked at, or are. */
var PresentValues = class {
	#present;
	#commits = /* @__PURE__ */ new Map();
	#lists = /* @__PURE__ */ new Map();
	constructor(present) {
		this.#present = present;
	}
	/** a digest of what every file depends on */
	get common() {
		return this.#present.common;
	}
	/** Of a thing whose value is the same: an event has none, it is compared side by side. */
	changeOf(thing, sides) {
		if (!thing.startsWith("event ", thing.indexOf("\n") + 1)) return "none";
		const { root, key } = parsed$1(thing);
		const plan = this.#present.plans.get(root);
		const [was, is] = [plan?.was?.events.get(key), plan?.is.events.get(key)];
		if (was === is) return "none";
		if (was === void 0 || is === void 0) return "all";
		const changed = changedSides(was, is).map((side) => sides.of(side));
		return changed.length === 0 ? "none" : new Set(changed);
	}
	/**
	* What a thing is now, or a digest of it; of an event, which is compared side by side, nothing.
	* @param before what it was the last time; null: not known
	*/
	valueOf(thing, before) {
		const { root, kind, key } = parsed$1(thing);
		const given = this.#present.valueOf(kind, key, before);
		if (given !== null) return given;
		const book = this.#present.books.get(root);
		if (book === void 0 || kind === "event") return "";
		switch (kind) {
			case "path": return book.paths.get(key) ?? "";
			case "moved": return book.moved.get(key) ?? "";
			case "past": return this.#past(book, ...firstWord(key));
			case "definition": return digest$2(book.definition(key));
			case "alike": return (book.lookAlikes.get(key) ?? []).join("\n");
			case "plan": return key === "events" ? digestOfText(JSON.stringify([...book.plan.events.keys()])) : digest$2(book.plan[key]);
			case "relation": {
				const [name, one] = firstWord(key);
				return this.#list(indexOf(book, name).get(one) ?? []);
			}
			case "relations": return key === "events" ? this.#list(book.relations.events) : this.#index(indexOf(book, key));
			default: return digest$2(book[key]);
		}
	}
	/** Most have been there since a first commit that tells no more of any of them. */
	#past(book, what, name) {
		const { entries, formerNames } = what === "event" ? book.past.event(name) : {
			entries: book.past[what](name),
			formerNames: []
		};
		const told = entries.map(({ entry, changes }) => {
			const id = `${book.root} ${entry.sha}`;
			const commit = this.#commits.get(id) ?? digest$2(entry);
			this.#commits.set(id, commit);
			return changes.length === 0 ? commit : commit + digest$2(changes);
		});
		return told.length < 2 && formerNames.length === 0 ? told[0] ?? "" : digest$2([told, formerNames]);
	}
	/** Which ones they are: what they say is another matter. */
	#list(list) {
		const known = this.#lists.get(list) ?? digestOfText(JSON.stringify(idsOf(list)));
		this.#lists.set(list, known);
		return known;
	}
	#index(index) {
		return digestOfText(JSON.stringify([...index].map(([name, list]) => [name, this.#list(list)])));
	}
};
function changedSides(was, is) {
	const sides = Object.keys(is).filter((key) => inFull(was[key]) !== inFull(is[key]));
	if (!sides.includes("body")) return sides;
	const [before, after] = [propertiesOf(was), propertiesOf(is)];
	const changed = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter((path) => inFull(before.get(path)) !== inFull(after.get(path)));
	const isOther = inFull(pathsOf(was)) !== inFull(pathsOf(is));
	return [
		...sides,
		...changed.map((path) => `body/${path}`),
		...isOther ? [PATHS] : []
	];
}
/** By path; two have one path where a name has a dot in it. */
function propertiesOf({ body }) {
	return grouped(walkProperties(body.properties).map((property) => [property.path, property]));
}
function pathsOf({ body }) {
	return walkProperties(body.properties).map(({ path }) => path);
}
/** A thing as a watch writes it down. */
function parsed$1(thing) {
	const line = thing.indexOf("\n");
	const [kind, key] = firstWord(thing.slice(line + 1));
	return {
		root: thing.slice(0, line),
		kind,
		key
	};
}
function firstWord(text) {
	const space = text.indexOf(" ");
	return [text.slice(0, space), text.slice(space + 1)];
}
function indexOf({ relations }, name) {
	return relations[name];
}
function idsOf(list) {
	const ids = [];
	for (const each of list) if ("property" in each) ids.push(each.event?.id ?? null, each.trait, each.property.path);
	else ids.push(each.id);
	return ids;
}
function digest$2(value) {
	return digestOfText(inFull(value));
}
/** What is short is its own digest. */
function digestOfText(full) {
	return full.length <= DIGEST ? full : createHash("sha256").update(full).digest("base64").slice(0, DIGEST);
}
const DIGEST = 16;

// src/docs/edition.ts
/**
* @param last null: nothing is known, or it is not asked for
* @param surroundings what files depend on besides the plans and the settings
*/
function layOut(input, shelf = new Shelf(input.settings.dir, input.existing), last = null, surroundings = "") {
	const folders = foldersOf(input.plans);
	const common = JSON.stringify([
		input.version,
		input.settings,
		[...folders.values()],
		surroundings
	]);
	const remembered = isOfUse(last?.remembered ?? null, common) ? last.remembered : null;
	const watch = new Watch(remembered);
	const { planned, unwatched } = plannedPages(input, folders, input.onDisk === void 0 ? shelf : new Shelf(input.settings.dir, input.onDisk), watch);
	const books = [...new Set(planned.map(({ page }) => page.book))];
	const notes = gatherNotes(planned, shelf, input.notes);
	const present = {
		common,
		plans: new Map(input.plans.map((plan) => [folders.get(plan.id), {
			is: plan,
			was: last?.plans.get(plan.id) ?? null
		}])),
		books: new Map(unwatched.map((book) => [book.root, book])),
		valueOf: (kind, key, before) => {
			if (kind === "template") return input.templates.get(`${key}.md`)?.text ?? "";
			if (kind === "note") return noteOf(notes, key) ?? "";
			if (kind === "file") return `${shelf.isOthers(key)} ${shelf.isUnlisted(key)}`;
			return kind === "line" ? lineOf$1(key, before, input, last) : null;
		}
	};
	return {
		input,
		shelf,
		planned,
		books,
		notes,
		watch,
		memory: new Memory(remembered, new PresentValues(present), watch)
	};
}
/** What is mostly left over from earlier runs is not carried on for ever. */
function isOfUse(remembered, common) {
	return remembered?.common === common && remembered.things.length <= 2 * remembered.used;
}
/** The line of a place. To find it a file has to be parsed, so what was found in the same text is believed. */
function lineOf$1(key, before, { fingerprints, locate }, last) {
	const end = key.indexOf("\n");
	const [file, pointer] = [key.slice(0, end), key.slice(end + 1)];
	const text = fingerprints?.get(file);
	if (before !== null && text !== void 0 && text === last?.fingerprints.get(file)) return before;
	return String(locate({
		file,
		pointer
	}).line);
}
/** The folder of each plan's pages: the docs folder itself, or one inside it where there are several plans. */
function foldersOf(plans) {
	if (plans.length === 1) return /* @__PURE__ */ new Map([[plans[0].id, ""]]);
	const folders = slugs(plans.map((plan) => plan.id));
	return new Map([...folders].map(([id, folder]) => [id, `${folder}/`]));
}
const noUsage = /* @__PURE__ */ new Map();
function findingsOf({ id }, { findings }) {
	return findings.filter(({ plan }) => plan === id);
}
function plannedPages(input, folders, left, watch) {
	const { settings, repository, now, locate, payloads, plans, destinationTypes = {}, usage = noUsage } = input;
	const surroundings = {
		title: settings.title,
		edit: settings.edit,
		repository,
		now,
		locate,
		payloads,
		destinationTypes,
		usage
	};
	const books = plans.map((plan) => {
		const history = input.history.get(plan.id) ?? null;
		const findings = findingsOf(plan, input);
		const whole = input.judged?.plans.find(({ id }) => id === plan.id);
		const judged = whole && {
			plan: whole,
			findings: findingsOf(plan, input.judged),
			usage: input.judged.usage ?? noUsage,
			history: input.judged.history.get(plan.id) ?? null
		};
		return planBook({
			plan,
			history,
			findings,
			...judged && { judged }
		}, surroundings, folders.get(plan.id), kinds, left, watch);
	});
	const planned = books.flatMap(({ pages }) => pages);
	const unwatched = books.map(({ book }) => book);
	const first = planned[0];
	if (!first || plans.length === 1) return {
		planned,
		unwatched
	};
	const homes = planned.filter((item) => item.subject.id === "home");
	const kind = plansPage(homes.map((item) => item.page));
	const page = {
		...first.page,
		path: "README.md"
	};
	return {
		planned: [{
			kind,
			subject: kind.subjects(first.page.book)[0],
			page,
			found: null
		}, ...planned],
		unwatched
	};
}

// src/docs/insert-regions.ts
const STATUSES = [
	"draft",
	"active",
	"deprecated"
];
const FILTERS = /* @__PURE__ */ new Map([
	["owner", {
		of: (event) => [event.owner],
		known: ({ plan }) => plan.owners.keys()
	}],
	["stage", {
		of: (event) => [event.stage],
		known: ({ plan }) => plan.funnel.steps
	}],
	["kpi", {
		of: (event) => event.kpis,
		known: ({ plan }) => plan.kpis.keys()
	}],
	["use-case", {
		of: (event) => event.useCases,
		known: ({ plan }) => plan.useCases.keys()
	}],
	["source", {
		of: (event) => event.sources.map((source) => source.id),
		known: ({ plan }) => plan.sources.keys()
	}],
	["destination", {
		of: (event) => event.destinations,
		known: ({ plan }) => plan.destinations.keys()
	}],
	["status", {
		of: (event) => [event.status],
		known: () => STATUSES
	}],
	["tag", {
		of: (event) => event.tags,
		known: ({ relations }) => relations.byTag.keys()
	}]
]);
const INSERTS = /* @__PURE__ */ new Map([
	["events", {
		keys: [...FILTERS.keys()],
		blocks: events
	}],
	["properties", {
		keys: ["event"],
		blocks: properties$1
	}],
	["owners", slotOf(ownersIndex, "list")],
	["kpis", slotOf(kpisIndex, "list")],
	["stages", slotOf(stagesIndex, "list")],
	["value-model", slotOf(valueModel, "table")],
	["data-flow", slotOf(dataFlow, "picture")]
]);
function slotOf(kind, slot) {
	return {
		keys: [],
		blocks: (_choices, page) => kind.subjects(page.book)[0]?.say(slot, page) ?? []
	};
}
function events(choices, page) {
	let chosen = page.book.relations.events;
	for (const [key, value] of choices) {
		const filter = FILTERS.get(key);
		if (!filter) continue;
		const known = [...filter.known(page.book)];
		if (!known.includes(value)) return unexpected$1(key, value, known);
		chosen = chosen.filter((event) => filter.of(event).includes(value));
	}
	return eventTable(chosen, page, [
		"what",
		"owner",
		"stage",
		"sources"
	]);
}
function properties$1(choices, page) {
	const name = choices.get("event");
	if (name === void 0) return "Say whose properties: `<!-- waymark:insert properties event=\"NAME\" -->`.";
	const event = page.book.plan.events.get(name);
	if (event) return propertyTables(event.body.properties, page, page.book.anchors(event.id));
	const close = nearest(name, page.book.plan.events.keys());
	return `There is no event \`${name}\`${close === null ? "" : `, did you mean \`${close}\``}.`;
}
/** What a page that has such regions holds. */
const INSERT = "waymark:insert";
/** Writes the regions of a team's own page anew: `<!-- waymark:insert events stage=revenue -->` … `<!-- /waymark:insert -->`. */
function fillInserts(file, books, dir) {
	const { markers, problems } = readMarkers(file.text);
	const inserts = markers.filter((marker) => marker.word === "insert");
	let text = file.text;
	for (const { open, close } of pairs(inserts, problems).toReversed()) {
		const content = insertion(open, file, books, dir);
		if (typeof content === "string") problems.push({
			line: open.line,
			message: content
		});
		else {
			const body = content.length === 0 ? "None.\n" : toMarkdown(root$3(...content));
			const newline = file.text.slice(open.start, open.end).endsWith("\n") ? "" : "\n";
			const ending = close ? "" : "<!-- /waymark:insert -->\n";
			text = `${text.slice(0, open.end)}${newline}\n${body}\n${ending}${text.slice(close?.start ?? open.end)}`;
		}
	}
	problems.sort((a, b) => a.line - b.line);
	return {
		edit: text === file.text ? null : {
			path: file.path,
			content: text
		},
		problems
	};
}
/** An opening marker without a closing one is a new region: it gets its closing marker when it is filled. */
function pairs(markers, problems) {
	const found = [];
	markers.forEach((marker, index) => {
		const next = markers[index + 1];
		if (!marker.closes) found.push({
			open: marker,
			close: next?.closes ? next : null
		});
		else if (index === 0 || markers[index - 1].closes) problems.push({
			line: marker.line,
			message: "`/waymark:insert` closes nothing. Delete the line."
		});
	});
	return found;
}
function insertion(marker, file, books, dir) {
	const [kind = "", ...rest] = words(marker.argument);
	const insert = INSERTS.get(kind);
	if (!insert) return unexpected$1("content", kind, [...INSERTS.keys()]);
	const choices = /* @__PURE__ */ new Map();
	for (const word of rest) {
		const [, key = word, value = ""] = /^([^=]*)=(.*)$/.exec(word) ?? [];
		if (key !== "plan" && !insert.keys.includes(key)) return unexpected$1("choice", key, ["plan", ...insert.keys]);
		if (choices.has(key)) return `\`${key}\` stands in \`waymark:insert\` twice. Leave one of them out.`;
		choices.set(key, value);
	}
	const ids = books.map((each) => each.plan.id);
	const wanted = choices.get("plan") ?? (ids.length === 1 ? ids[0] : void 0);
	if (wanted === void 0) return `Say of which plan: \`<!-- waymark:insert ${kind} plan=ID -->\`, one of ${listed(ids)}.`;
	const book = books.find((each) => each.plan.id === wanted);
	if (!book) return unexpected$1("plan", wanted, ids);
	return insert.blocks(choices, pageAt(book, file.path, dir === "" ? "" : `${dir}/`));
}
/** How many names a message lists. */
const MOST_LISTED = 12;
function unexpected$1(what, found, expected) {
	const close = nearest(found, expected);
	return `Unexpected ${what} \`${found}\` in \`waymark:insert\`, ${expected.length === 0 ? "and the plan has none" : `expected one of ${listed(expected)}`}.${close === null ? "" : ` Did you mean \`${close}\`?`}`;
}
function listed(names) {
	return `${names.slice(0, MOST_LISTED).map((each) => `\`${each}\``).join(", ")}${names.length > MOST_LISTED ? ", …" : ""}`;
}
/** Words separated by blanks; quotes keep blanks inside a value. */
function words(argument) {
	return [...argument.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map((match) => match[0].replaceAll("\"", ""));
}

// src/docs/made-file.ts
/** Makes every part. */
const makeAll = (_name, make) => make();
/**
* Makes a list in parts, each of some of the things.
* @param things is asked in each part, so that it takes a note of them
*/
function inParts(part, name, size, things, make) {
	return Array.from({ length: Math.ceil(things().length / size) }, (_, index) => part(`${name} ${index}`, () => make(things().slice(index * size, (index + 1) * size))));
}
/**
* Makes a file that is no page and puts it on its shelf, unless it can stay as it is.
* @param see says what is to be remembered of a text
*/
function makeFile({ path, make }, shelf, { memory, watch }, see = () => []) {
	const file = shelf.inRepository(path);
	if (memory.stands(file) && shelf.untouched(path)) {
		shelf.keep(path);
		return {
			text: null,
			edit: null,
			words: memory.keep(file)
		};
	}
	const parts = /* @__PURE__ */ new Map();
	const [text, reads] = watch.during(() => make((name, makePart) => {
		const part = memory.part(file, name) ?? partOf(watch.during(makePart));
		parts.set(name, part);
		return part.text;
	}));
	memory.remember([[file, see(text)]], [reads], parts.size === 0 ? null : parts);
	return {
		text,
		edit: shelf.place(path, text),
		words: null
	};
}
function partOf([text, reads]) {
	return {
		text,
		reads
	};
}

// src/docs/written-links.ts
/** Finds the links that people wrote for a page: in its notes, in its skeleton, and in its keep-regions. */
function writtenLinks({ input, shelf, planned, notes }) {
	const skeletons = new Map(planned.map(({ kind, page }) => [page.path, `${kind.template}.md`]));
	const known = /* @__PURE__ */ new Map();
	const linksIn = (text) => {
		const links = known.get(text) ?? read(text);
		known.set(text, links);
		return links;
	};
	const from = (file, text, above = 0) => linksIn(text).map(({ url, line }) => ({
		url,
		file,
		line: line + above
	}));
	return (page) => {
		const skeleton = input.templates.get(skeletons.get(page) ?? "");
		const text = shelf.isOurs(page) ? shelf.existing.get(page) : "";
		return [
			...(notes.pages.get(page) ?? []).flatMap((path) => from(path, notes.texts.get(path) ?? "")),
			...skeleton === void 0 ? [] : from(skeleton.path, skeleton.text),
			...readKept(text).kept.flatMap(({ body, line }) => from(shelf.inRepository(page), body, line))
		];
	};
}
function read(text) {
	const found = {
		links: [],
		anchors: /* @__PURE__ */ new Set()
	};
	collectText(text, found, 1);
	return found.links;
}

// src/docs/build.ts
/** The documentation of the plans: every page, and the edits that bring the repository there. Pure; writes nothing. */
function buildDocs(input) {
	const pages = [];
	const files = /* @__PURE__ */ new Map();
	const edits = [];
	const writing = writeDocs(layOut(input));
	let step = writing.next();
	for (; !step.done; step = writing.next()) {
		const file = step.value;
		if (file.kind === "page") {
			const { kind, subject } = file.draft.item;
			pages.push({
				path: file.path,
				title: subject.title,
				markdown: file.text,
				fromHistory: kind.ofHistory
			});
		} else if (file.kind === "schema" && file.text !== null) files.set(file.path, file.text);
		if (file.edit !== null) edits.push(file.edit);
	}
	edits.push(...step.value.edits);
	edits.sort((a, b) => a.path < b.path ? -1 : 1);
	return {
		pages,
		files,
		edits,
		problems: step.value.problems
	};
}
/**
* Writes one file after the other: whoever takes them decides what is kept of them. What nothing has changed of since the last
* run is not made again.
* @param stands says of a page that would be left as it is whether all else that is made of it can be
*/
function* writeDocs(edition, stands = () => true) {
	const { input, shelf, memory, notes, planned, books } = edition;
	const { unread = [] } = input;
	if (unread.length > 0) return {
		edits: [],
		problems: unread
	};
	const problems = [];
	const links = /* @__PURE__ */ new Map();
	const made = [];
	const leave = (path) => memory.stands(shelf.inRepository(path)) && shelf.untouched(path) && stands(path);
	for (const draft of draftPages(edition, leave, problems)) {
		if (typeof draft === "string") {
			const words = memory.keep(shelf.inRepository(draft));
			links.set(draft, lazily(() => linksFrom(words)));
			shelf.keep(draft);
			yield {
				kind: "standing",
				path: draft,
				edit: null
			};
			continue;
		}
		const { path } = draft.item.page;
		const found = linksOf$1(draft.pieces);
		links.set(path, () => found);
		made.push(path);
		const targets = targetsOf(path, found, edition);
		const words = [...wordsOf$1(found), ...draft.sections?.words ?? []];
		memory.remember([[shelf.inRepository(path), words]], [
			draft.reads,
			draft.item.found,
			targets
		]);
		const text = shelf.made(path, draft.key) ?? writePage(draft, edition, problems);
		const edit = text === null ? shelf.leave(path) : shelf.place(path, text, draft.key);
		yield {
			kind: "page",
			path,
			text: text ?? pageText(draft.pieces),
			draft,
			edit
		};
	}
	const others = new Set([...input.existing.keys()].filter((path) => shelf.isUnlisted(path)));
	for (const file of schemaFiles(books, input.settings.url ?? null)) {
		others.add(file.path);
		const { text, edit } = makeFile(file, shelf, edition);
		yield {
			kind: "schema",
			path: file.path,
			text,
			edit
		};
	}
	const suspects = memory.lost(shelf.dir) ? links.keys() : made;
	problems.push(...linkProblems(suspects, links, others, edition), ...noteProblems(notes, planned));
	const pathOf = (page) => notesFor(page, books);
	return {
		edits: [
			...shelf.close({
				texts: notes.texts,
				pathOf
			}),
			...noteEdits(notes, input.notes),
			...ownPageEdits(input, books, problems)
		],
		problems: [...problems, ...shelf.problems].sort(byPlace)
	};
}
/** A page's text; null where it must not be touched. */
function writePage({ item, pieces, sections, ...draft }, { shelf, memory }, problems) {
	const { path } = item.page;
	const file = shelf.inRepository(path);
	for (const { line, message } of draft.problems) problems.push({
		level: "error",
		file,
		line,
		message
	});
	if (draft.problems.length > 0) return null;
	return sections === null ? pageText(pieces) : pageText(pieces, sections, knownSections(shelf, memory, path, IN_MARKDOWN));
}
function notesFor(page, books) {
	return `${(books.findLast((each) => page.startsWith(each.root)) ?? books[0])?.notesDir ?? "notes"}/${page}`;
}
function linksOf$1(pieces) {
	const links = {
		links: [],
		anchors: /* @__PURE__ */ new Set()
	};
	for (const piece of pieces) if (piece.kind === "slot") collect(piece.content, links);
	else collectText(piece.kind === "text" ? piece.text : piece.body, links, 1);
	return links;
}
/** Takes a note of what the links lead to that people wrote: it may be a file that is not ours. Null where there are none. */
function targetsOf(page, { links }, { shelf, watch }) {
	const written = links.filter(({ line }) => line !== null);
	if (written.length === 0) return null;
	const { note } = watch.of("");
	const [, reads] = watch.during(() => {
		for (const { url } of written) {
			const target = targetInDocs(shelf.dir, page, url);
			if (target !== null) note("file", target.path);
		}
	});
	return reads;
}
/** Each link that leads nowhere, once, where it was written. */
function linkProblems(suspects, links, others, edition) {
	const { shelf, notes } = edition;
	const written = writtenLinks(edition);
	const problems = /* @__PURE__ */ new Map();
	for (const { path, link } of brokenLinks(suspects, links, others, shelf.dir)) {
		const page = shelf.inRepository(path);
		const found = link.line === null ? [] : written(path).filter(({ url }) => url === link.url);
		for (const { file, line } of found.length === 0 ? [{
			file: page,
			line: 1
		}] : found) {
			const hint = notes.texts.has(file) ? ` Links in a note count from the page that shows it: ${page}.` : "";
			const message = `The link to \`${link.url}\` leads nowhere.${hint}`;
			const key = JSON.stringify([
				file,
				line,
				link.url
			]);
			if (!problems.has(key)) problems.set(key, {
				level: "error",
				file,
				line,
				message
			});
		}
	}
	return problems.values();
}
function ownPageEdits(input, books, problems) {
	return input.ownPages.flatMap((file) => {
		const { edit, problems: found } = fillInserts(file, books, input.settings.dir);
		for (const { line, message } of found) problems.push({
			level: "error",
			file: file.path,
			line,
			message
		});
		return edit ? [edit] : [];
	});
}

// src/docs/compare.ts
/**
* What is not as plan and templates would have it, a line for each file: for `docs --check`. What git's history or the date
* decides is left out: those regions of a page, and the changelog's months.
*/
function compareDocs(input) {
	if (input.unread?.length) return input.unread;
	const output = buildDocs(input);
	const shelf = new Shelf(input.settings.dir, input.existing);
	const errors = output.problems.filter((each) => each.level === "error");
	const outdated = output.pages.flatMap(({ path, markdown, fromHistory }) => {
		if (fromHistory) return [];
		const there = shelf.existing.get(path);
		if (there === void 0) return [problem$1(shelf, path, 1, "This page is missing. Run `waymark docs`.")];
		const line = firstDifference(...sidesOf(there, markdown));
		if (line === null) return [];
		return [problem$1(shelf, path, lineOf(there, line), "This page is out of date. Run `waymark docs`.")];
	});
	for (const [path, text] of output.files) if (shelf.existing.get(path)?.replaceAll("\r\n", "\n") !== text) outdated.push(problem$1(shelf, path, 1, "This file is missing or out of date. Run `waymark docs`."));
	const pages = /* @__PURE__ */ new Set([...output.pages.map((page) => page.path), ...output.files.keys()]);
	const stale = [...shelf.manifest.keys()].filter((path) => !pages.has(path) && shelf.existing.has(path) && !isOfHistory(path, shelf.existing)).map((path) => problem$1(shelf, path, 1, "The plan no longer has what this page is about. Run `waymark docs`."));
	const inserts = input.ownPages.flatMap(({ path, text }) => {
		const content = output.edits.find((edit) => edit.path === path)?.content;
		if (typeof content !== "string") return [];
		const lines = text.split("\n");
		const differs = content.split("\n").findIndex((each, index) => each !== lines[index]);
		return [{
			level: "error",
			file: path,
			line: lines.slice(0, differs).findLastIndex((each) => each.includes(INSERT)) + 1,
			message: "A region in this page is out of date. Run `waymark docs`."
		}];
	});
	return [
		...errors,
		...outdated,
		...stale,
		...inserts
	].sort(byPlace);
}
/**
* Whether git's history decides that there is such a file: a month of the changelog, a page that says nothing else, or the schema
* beside one.
*/
function isOfHistory(path, existing) {
	if (/(^|\/)changelog\/\d{4}-\d{2}\.md$/.test(path)) return true;
	const page = pageOfSchema(path);
	if (!page.endsWith(".md")) return false;
	const text = existing.get(page);
	return text !== void 0 && decided(text).every((line) => line === "<!-- Written by Waymark from the tracking plan. Edit the plan, a file under notes/, or a waymark:keep region. -->");
}
/**
* The lines that plan and templates decide, without blank ones.
* @param isPlaced of which regions that people write the first line stays, as the place that they have
*/
function decided(text, isPlaced = () => false) {
	return withoutKept(without(text.replaceAll("\r\n", "\n"), "history"), isPlaced).split("\n").filter((line) => line.trim() !== "");
}
/**
* What is decided of a page as it is and as it is to be, and where regions stand that people write. One among what history tells
* has no place there; one under a heading of it has no other place without it.
*/
function sidesOf(there, wanted) {
	const headings = new Set(decided(there));
	const outside = new Set(readKept(without(there, "history")).kept.map(({ name }) => name));
	const isApart = ({ name, under }) => outside.has(name) && under !== null && !headings.has(under);
	const apart = new Set(readKept(there).kept.filter(isApart).map(({ name }) => name));
	const isPlaced = (name) => !apart.has(name);
	return [decided(there, isPlaced), decided(wanted, isPlaced)];
}
function firstDifference(there, wanted) {
	const at = there.findIndex((line, index) => line !== wanted[index]);
	if (at !== -1) return there[at];
	return wanted.length === there.length ? null : -1;
}
/** The line of the file that holds the text; its last where something is missing there. */
function lineOf(text, line) {
	const lines = text.replaceAll("\r\n", "\n").split("\n");
	return typeof line === "number" ? Math.max(1, lines.length - 1) : Math.max(1, lines.indexOf(line) + 1);
}
function problem$1(shelf, path, line, message) {
	return {
		level: "error",
		file: shelf.inRepository(path),
		line,
		message
	};
}

// src/docs/release-notes.ts
const TITLES = {
	breaking: "Breaking",
	risky: "Risky",
	safe: "Safe"
};
/** Release notes as markdown: what changed, worst first, each with who did it and the pull request that it came by. */
function notesMarkdown(notes, repository) {
	return toMarkdown(root$3(...notes.flatMap((each) => blocks(each, repository))));
}
function blocks(notes, repository) {
	const { before, after, from, changes, history } = notes;
	if (before === null) return [heading$2(1, titleOf(notes)), ...firstVersion(after)];
	if (changes.length === 0) return [heading$2(1, titleOf(notes)), paragraph$1([
		"Nothing in the plan has changed since ",
		endName(from),
		"."
	])];
	const people = byName(new Set(history.map((entry) => entry.author)), (author) => author);
	const by = people.length === 0 ? "" : ` by ${englishList(people)}`;
	const way = history.length === 0 ? "" : `, in ${count(history.length, "commit")}${by}`;
	return [
		heading$2(1, titleOf(notes)),
		paragraph$1([
			strong$1(levels(changes)),
			" since ",
			endName(from),
			`${way}.`
		]),
		...ORDER.flatMap((level) => levelBlocks(level, notes, repository)),
		...upgrades(notes),
		...history.length === 0 ? [] : [heading$2(2, "Commits"), list$1(history.map((entry) => commitLine(entry, repository)))]
	];
}
function titleOf({ before, after, to }) {
	const name = after.info.name ?? before?.info.name ?? after.id;
	const [old, now] = [before?.info.version ?? null, after.info.version];
	if (now !== null && now !== old) return old === null ? `${name} ${now}` : `${name} ${old} → ${now}`;
	return [`${name}, `, endName(to)];
}
function endName({ name }) {
	return name === null ? "the work tree" : code$1(name);
}
function firstVersion(plan) {
	const events = byName(plan.events.values(), (event) => event.name);
	const items = events.map((event) => {
		const words = firstSentence(event.description);
		return [strong$1(event.name), words === "" ? "" : `: ${words}`];
	});
	const first = paragraph$1(`The first version of the plan: ${count(events.length, "event")}.`);
	return items.length === 0 ? [first] : [first, list$1(items)];
}
function levelBlocks(level, notes, repository) {
	const changes = notes.changes.filter((change) => change.level === level);
	if (changes.length === 0) return [];
	const items = changes.map((change) => {
		return [
			...change.event === null || named$1(change) ? [] : [strong$1(eventName(change.event, notes)), ": "],
			...fromPhrase(change.message),
			...credit(originOf$1(change, notes), notes, repository)
		];
	});
	return [heading$2(2, TITLES[level]), list$1(items)];
}
function eventName(id, { before, after }) {
	return (after.events.get(id) ?? before?.events.get(id))?.name ?? id;
}
/** " (pull request 41, Ana Smith)" */
function credit(entry, { to }, repository) {
	if (entry === null) return to.commit === null ? [" (not committed yet)"] : [];
	return [
		" (",
		entry.pullRequest === null ? code$1(entry.sha.slice(0, 7)) : pullRequest(entry.pullRequest, repository),
		`, ${entry.author})`
	];
}
/** The latest commit that changed the same thing in the same way, else the same thing at all; null: none on the way. */
function originOf$1(change, { history }) {
	const last = (fits) => history.find((entry) => entry.changes.some(fits)) ?? null;
	const same = (other) => other.object === change.object;
	return last((other) => same(other) && other.kind === change.kind) ?? last(same);
}
/** What senders and readers of a changed event must do, as the plan says. */
function upgrades({ changes, before, after }) {
	const broken = new Set(changes.flatMap(({ level, event, events }) => level === "breaking" ? [event, ...events ?? []] : []));
	const told = [...after.events.values()].filter((event) => broken.has(event.id) && event.upgrade !== null);
	if (told.length === 0) return [];
	const items = told.map(({ id, name, version, upgrade }) => {
		const versions = [before?.events.get(id)?.version ?? null, version].filter((each) => each !== null);
		const step = version === null || versions[0] === version ? "" : ` (${versions.join(" → ")})`;
		return joined$1([strong$1(name), `${step}: ${upgrade.trim()}`], "");
	});
	return [heading$2(2, "What to do"), list$1(items)];
}
/** The same as data. */
function notesJson(notes) {
	return {
		version: 1,
		plans: notes.map(planJson)
	};
}
function planJson(notes) {
	const { before, after, from, to, changes, history } = notes;
	const end = ({ name, commit }, plan) => ({
		revision: name,
		commit,
		version: plan?.info.version ?? null
	});
	const number = (level) => changes.filter((change) => change.level === level).length;
	return {
		id: after.id,
		name: after.info.name,
		from: end(from, before),
		to: end(to, after),
		summary: {
			breaking: number("breaking"),
			risky: number("risky"),
			safe: number("safe")
		},
		changes: ORDER.flatMap((level) => changes.filter((change) => change.level === level)).map((change) => {
			const origin = originOf$1(change, notes);
			return {
				kind: change.kind,
				object: change.object,
				level: change.level,
				event: change.event,
				property: change.property,
				message: plain$1(change.message),
				commit: origin?.sha ?? null,
				pullRequest: origin?.pullRequest ?? null,
				author: origin?.author ?? null
			};
		}),
		commits: history.map(({ sha, date, author, subject, pullRequest: number }) => ({
			sha,
			date,
			author,
			subject,
			pullRequest: number
		}))
	};
}

// src/docs/site/compare.ts
/**
* What of a site on disk is not as plan and templates would have it, a line for each file: for `docs --check`. A page's markdown
* twin stands for the page: in it, what git's history decides is marked, and left out.
* @param files the site, made without history
* @param existing what is in the site's folder, by path inside it
*/
function compareSite(dir, files, existing) {
	const shelf = new Shelf(dir, existing);
	if (shelf.manifest.size === 0) return [problem(shelf, "index.html", "The site has not been written here.")];
	const outdated = [...files].flatMap(([path, text]) => {
		const there = existing.get(path);
		if (there === void 0) return [problem(shelf, path, "This file is missing.")];
		return same(path, there, text) ? [] : [problem(shelf, path, "This file is out of date.")];
	});
	const stale = [...shelf.manifest.keys()].filter((path) => !files.has(path) && existing.has(path) && !isFromHistory(path, existing)).map((path) => problem(shelf, path, "The plan no longer has what this page is about."));
	return [...outdated, ...stale].sort((a, b) => a.file < b.file ? -1 : 1);
}
function same(path, there, wanted) {
	if (path.endsWith(".html")) return true;
	if (path.endsWith(".md")) return decided(there).join("\n") === decided(wanted).join("\n");
	return there === wanted || path === "catalog.json" && withoutOldNames(there) === withoutOldNames(wanted);
}
/** The catalogue without other names and what was removed: git's history knows some of it, and what the plan says is on pages too. */
function withoutOldNames(catalog) {
	return catalog.replace(/,"aliases":\[(?:"(?:[^"\\]|\\.)*",?)*\]/g, "").replace(/,"retired":\[.*\]\}\n$/, "}\n");
}
function isFromHistory(path, existing) {
	return path === "feed.xml" || isOfHistory(path.replace(/\.html$/, ".md"), existing);
}
function problem(shelf, path, words) {
	const message = `${words} Run \`waymark docs --site-dir ${shelf.dir}\`.`;
	return {
		level: "error",
		file: shelf.inRepository(path),
		line: 1,
		message
	};
}

// src/docs/site/gates.ts
/** What GitHub Pages takes is 1 GB; the rest is for what a team puts beside it. */
const MOST_BYTES = 9e8;
/**
* What stands against publishing a site.
* @param files its files, by path inside it
* @param told as {@link SiteGate.problems} takes it
*/
function siteProblems(files, most = MOST_BYTES, ...told) {
	const gate = new SiteGate(most);
	for (const [path, text] of files) gate.see(path, text);
	return gate.problems(...told);
}
/**
* Looks at a site file by file for what stands against publishing it: a link that leads nowhere, anything asked of another host,
* two files that are one where case makes no difference, or more than GitHub Pages takes.
*/
var SiteGate = class {
	#most;
	#found = [];
	#paths = /* @__PURE__ */ new Set();
	#addresses = /* @__PURE__ */ new Map();
	/** by path: what is in a page, as {@link see} tells it */
	#pages = /* @__PURE__ */ new Map();
	#made = [];
	#texts = new Texts();
	#bytes = 0;
	constructor(most = MOST_BYTES) {
		this.#most = most;
	}
	/**
	* @param path inside the site
	* @returns what {@link seeAgain} has to know of the file when it is as it was
	*/
	see(path, text) {
		this.#found.push(...requests(path, text).map(({ message }) => ({
			file: path,
			message
		})));
		const inPage = isPage(path) ? [...this.#texts.of(">", text, /\s(?:href|src)="([^"]*)"/g), ...this.#texts.of("#", text, /\sid="([^"]*)"/g)] : [];
		const words = [`=${Buffer.byteLength(text)}`, ...inPage];
		this.#note(path, words[0], words);
		this.#made.push(path);
		return words;
	}
	/** A file that is as it was, and which nothing stood against. @param words what {@link see} told of it */
	seeAgain(path, words) {
		this.#note(path, words.first, words);
	}
	#note(path, bytes, words) {
		this.#bytes += Number(bytes.slice(1));
		this.#paths.add(path);
		const address = path.toLowerCase();
		const other = this.#addresses.get(address);
		if (other !== void 0) this.#found.push({
			file: path,
			message: `This page and ${other} have one address. Rename one of the two.`
		});
		this.#addresses.set(address, path);
		if (isPage(path)) this.#pages.set(path, words);
	}
	/**
	* All of it, when every file has been seen.
	* @param inRepository a path inside the site as one of the repository
	* @param lost true where a file or an anchor is gone that files which were seen again may lead to
	*/
	problems(inRepository = (path) => path, authors = () => [], lost = false) {
		const found = [...this.#found, ...tooLarge(this.#bytes, this.#most)].map(({ file, message }) => ({
			file: inRepository(file),
			line: 1,
			message
		}));
		const suspects = lost ? this.#pages.keys() : this.#made.filter(isPage);
		const broken = this.#broken(suspects, authors).map(({ url, by, pages: [first = "", ...others] }) => {
			const also = others.length === 0 ? "" : ` and on ${count(others.length, "other page")}`;
			if (by === null) return {
				file: inRepository(first),
				line: 1,
				message: `The link to \`${url}\` leads nowhere${also && `, here${also}`}.`
			};
			const { file, line } = by;
			const where = also && `: on ${first}${also}`;
			return {
				file,
				line,
				message: `The link to \`${by.url}\` leads nowhere on the site${where}.`
			};
		});
		return [...found, ...broken].map((each) => ({
			level: "error",
			...each
		}));
	}
	/** Links that lead nowhere, each once for all pages: those of one author's line, or those that would lead to one place. */
	#broken(suspects, authors) {
		const leads = onceAFolder((from, url) => this.#leads(from, url));
		const found = /* @__PURE__ */ new Map();
		for (const page of suspects) for (const word of this.#pages.get(page)) {
			if (!word.startsWith(">") || leads(page, word.slice(1))) continue;
			const url = unescaped(word.slice(1));
			const written = authors(page, url);
			for (const by of written.length === 0 ? [null] : written) {
				const key = JSON.stringify(by ?? targetOf(page, url) ?? url);
				const known = found.get(key);
				if (known === void 0) found.set(key, {
					url,
					by,
					pages: [page]
				});
				else if (known.pages.at(-1) !== page) known.pages.push(page);
			}
		}
		return [...found.values()];
	}
	#leads(from, url) {
		if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) return true;
		const target = targetOf(from, unescaped(url));
		if (target === null || !this.#paths.has(target.path)) return false;
		const { path, anchor } = target;
		const page = this.#pages.get(path);
		return anchor === null || page === void 0 || has(page, `#${decoded(anchor)}`);
	}
};
function isPage(path) {
	return path.endsWith(".html");
}
function has(words, word) {
	for (const each of words) if (each === word) return true;
	return false;
}
/** An address as it is without HTML's escapes. */
function unescaped(url) {
	return url.replace(/&(?:amp|#x26|#38);/gi, "&").replace(/&#(?:39|x27);/gi, "'");
}
/** Words cut out of texts. A piece of a string keeps the whole of it in memory, so each word is copied, once. */
var Texts = class {
	#known = /* @__PURE__ */ new Map();
	/** What the pattern's group matches in the text, each once, behind a mark. */
	of(mark, text, pattern) {
		return [...new Set([...text.matchAll(pattern)].map((match) => this.#copy(mark + match[1])))];
	}
	#copy(word) {
		const known = this.#known.get(word);
		if (known !== void 0) return known;
		const copy = Buffer.from(word, "utf16le").toString("utf16le");
		this.#known.set(copy, copy);
		return copy;
	}
};
function* tooLarge(bytes, most) {
	if (bytes <= most) return;
	yield {
		file: "index.html",
		message: `The site has ${Math.ceil(bytes / 1e6)} MB, and no more than ${Math.floor(most / 1e6)} MB can be published. Split the plan into several.`
	};
}
/** The beginning of an address on another host, as browsers read it: a backslash is a slash to them. */
const ELSEWHERE = String.raw`(?:(?:https?|wss?|ftp):|(?:[a-z][a-z0-9+.-]*:)?[\\/]{2})`;
const asking = (before, end) => new RegExp(`(?:${before})\\s*${ELSEWHERE}[^${end}]*`, "gi");
/** What makes a browser ask for something by itself; a link (`<a href>`) does not. */
const IN_MARKUP = asking(String.raw`<(?!a[\s>])[a-z][\w-]*\s[^>]*?\b(?:src|srcset|href|data|poster|action|background)\s*=\s*["']?`, `"'>\\s`);
const IN_STYLE = asking(String.raw`@import\s*["']|\b(?:url|src)\(\s*["']?|\bimage-set\([^;}]*?["']`, `"')\\s`);
const IN_SCRIPT = asking([
	String.raw`\b(?:import|from)\s*["'\`]`,
	String.raw`\b(?:import|importScripts|fetch|sendBeacon|Request|Worker|WebSocket|EventSource)\s*\(\s*["'\`]`,
	String.raw`\.open\(\s*["'\`]\w+["'\`]\s*,\s*["'\`]`,
	String.raw`\.(?:src|srcset)\s*=\s*["'\`]`
].join("|"), `"'\`\\s`);
const ASKS = [
	[
		/\.(html|svg)$/,
		IN_MARKUP,
		(text) => text
	],
	[
		/\.(css|svg)$/,
		IN_STYLE,
		styleOf
	],
	[
		/\.js$/,
		IN_SCRIPT,
		(text) => text
	]
];
/** What a file makes a browser ask of other hosts; `at`: where in the file, but for styles. */
function requests(path, text) {
	return ASKS.flatMap(([kind, asks, read]) => kind.test(path) ? [...read(text).matchAll(asks)] : []).map((match) => ({
		at: match.index,
		message: `\`${match[0].slice(0, 120)}\` asks another host. Put the file into the site.`
	}));
}
/** A style as a browser reads it: without comments and namespaces (which are names), escapes resolved. */
function styleOf(text) {
	return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@namespace[^;]*;/gi, "").replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 1114111))).replace(/\\([^\n])/g, "$1");
}
function decoded(anchor) {
	try {
		return decodeURIComponent(anchor);
	} catch {
		return anchor;
	}
}

// node_modules/@ungap/structured-clone/esm/deserialize.js
const { defineProperty } = Object;
const env = typeof self === "object" ? self : globalThis;
const guard = (name, init) => {
	switch (name) {
		case "Function":
		case "SharedWorker":
		case "Worker":
		case "eval":
		case "setInterval":
		case "setTimeout": throw new TypeError("unable to deserialize " + name);
	}
	return new env[name](init);
};
const deserializer = ($, _) => {
	const as = (out, index) => {
		$.set(index, out);
		return out;
	};
	const unpair = (index) => {
		if ($.has(index)) return $.get(index);
		const [type, value] = _[index];
		switch (type) {
			case 0:
			case -1: return as(value, index);
			case 1: {
				const arr = as([], index);
				for (const index of value) arr.push(unpair(index));
				return arr;
			}
			case 2: {
				const object = as({}, index);
				for (const [key, index] of value) {
					const k = unpair(key), value = unpair(index);
					if (k === "__proto__") defineProperty(object, k, {
						value,
						configurable: true,
						enumerable: true,
						writable: true
					});
					else object[k] = value;
				}
				return object;
			}
			case 3: return as(new Date(value), index);
			case 4: {
				const { source, flags } = value;
				return as(new RegExp(source, flags), index);
			}
			case 5: {
				const map = as(/* @__PURE__ */ new Map(), index);
				for (const [key, index] of value) map.set(unpair(key), unpair(index));
				return map;
			}
			case 6: {
				const set = as(/* @__PURE__ */ new Set(), index);
				for (const index of value) set.add(unpair(index));
				return set;
			}
			case 7: {
				const { name, message } = value;
				return as(typeof env[name] === "function" ? guard(name, message) : new Error(message), index);
			}
			case 8: return as(BigInt(value), index);
			case "BigInt": return as(Object(BigInt(value)), index);
			case "ArrayBuffer": return as(new Uint8Array(value).buffer, value);
			case "DataView": {
				const { buffer } = new Uint8Array(value);
				return as(new DataView(buffer), value);
			}
			case "-0": return -0;
		}
		return as(guard(type, value), index);
	};
	return unpair;
};
/**
* @typedef {Array<string,any>} Record a type representation
*/
/**
* Returns a deserialized value from a serialized array of Records.
* @param {Record[]} serialized a previously serialized value.
* @returns {any}
*/
const deserialize = (serialized) => deserializer(/* @__PURE__ */ new Map(), serialized)(0);

// node_modules/@ungap/structured-clone/esm/serialize.js
const EMPTY = "";
const { toString } = {};
const { keys, is } = Object;
const typeOf = (value) => {
	const type = typeof value;
	if (type !== "object" || !value) return [0, type];
	const asString = toString.call(value).slice(8, -1);
	switch (asString) {
		case "Array": return [1, EMPTY];
		case "Object": return [2, EMPTY];
		case "Date": return [3, EMPTY];
		case "RegExp": return [4, EMPTY];
		case "Map": return [5, EMPTY];
		case "Set": return [6, EMPTY];
		case "DataView": return [1, asString];
	}
	if (asString.includes("Array")) return [1, asString];
	if (value instanceof Error) return [7, value.name || "Error"];
	return [2, asString];
};
const shouldSkip = ([TYPE, type]) => TYPE === 0 && (type === "function" || type === "symbol");
const serializer = (strict, json, $, _) => {
	const as = (out, value) => {
		const index = _.push(out) - 1;
		$.set(value, index);
		return index;
	};
	const pair = (value) => {
		if ($.has(value)) return $.get(value);
		let [TYPE, type] = typeOf(value);
		switch (TYPE) {
			case 0: {
				let entry = value;
				switch (type) {
					case "bigint":
						TYPE = 8;
						entry = value.toString();
						break;
					case "number":
						if (!value && is(value, -0)) return _.push(["-0"]) - 1;
						break;
					case "function":
					case "symbol":
						if (strict) throw new TypeError("unable to serialize " + type);
						entry = null;
						break;
					case "undefined": return as([-1], value);
				}
				return as([TYPE, entry], value);
			}
			case 1: {
				if (type) {
					let spread = value;
					if (type === "DataView") spread = new Uint8Array(value.buffer);
					else if (type === "ArrayBuffer") spread = new Uint8Array(value);
					return as([type, [...spread]], value);
				}
				const arr = [];
				const index = as([TYPE, arr], value);
				for (const entry of value) arr.push(pair(entry));
				return index;
			}
			case 2: {
				if (type) switch (type) {
					case "BigInt": return as([type, value.toString()], value);
					case "Boolean":
					case "Number":
					case "String": return as([type, value.valueOf()], value);
				}
				if (json && "toJSON" in value) return pair(value.toJSON());
				const entries = [];
				const index = as([TYPE, entries], value);
				for (const key of keys(value)) if (strict || !shouldSkip(typeOf(value[key]))) entries.push([pair(key), pair(value[key])]);
				return index;
			}
			case 3: return as([TYPE, isNaN(value.getTime()) ? EMPTY : value.toISOString()], value);
			case 4: {
				const { source, flags } = value;
				return as([TYPE, {
					source,
					flags
				}], value);
			}
			case 5: {
				const entries = [];
				const index = as([TYPE, entries], value);
				for (const [key, entry] of value) if (strict || !(shouldSkip(typeOf(key)) || shouldSkip(typeOf(entry)))) entries.push([pair(key), pair(entry)]);
				return index;
			}
			case 6: {
				const entries = [];
				const index = as([TYPE, entries], value);
				for (const entry of value) if (strict || !shouldSkip(typeOf(entry))) entries.push(pair(entry));
				return index;
			}
		}
		const { message } = value;
		return as([TYPE, {
			name: type,
			message
		}], value);
	};
	return pair;
};
/**
* @typedef {Array<string,any>} Record a type representation
*/
/**
* Returns an array of serialized Records.
* @param {any} value a serializable value.
* @param {{json?: boolean, lossy?: boolean}?} options an object with a `lossy` or `json` property that,
*  if `true`, will not throw errors on incompatible types, and behave more
*  like JSON stringify would behave. Symbol and Function will be discarded.
* @returns {Record[]}
*/
const serialize = (value, { json, lossy } = {}) => {
	const _ = [];
	return serializer(!(json || lossy), !!json, /* @__PURE__ */ new Map(), _)(value), _;
};

// node_modules/@ungap/structured-clone/esm/index.js
/**
* @typedef {Array<string,any>} Record a type representation
*/
/**
* Returns an array of serialized Records.
* @param {any} any a serializable value.
* @param {{transfer?: any[], json?: boolean, lossy?: boolean}?} options an object with
* a transfer option (ignored when polyfilled) and/or non standard fields that
* fallback to the polyfill if present.
* @returns {Record[]}
*/
var esm_default = typeof structuredClone === "function" ? 
/* c8 ignore start */
(any, options) => options && ("json" in options || "lossy" in options) ? deserialize(serialize(any, options)) : structuredClone(any) : (any, options) => deserialize(serialize(any, options));

// node_modules/unist-util-position/lib/index.js
/**
* @typedef {import('unist').Node} Node
* @typedef {import('unist').Point} Point
* @typedef {import('unist').Position} Position
*/
/**
* @typedef NodeLike
* @property {string} type
* @property {PositionLike | null | undefined} [position]
*
* @typedef PositionLike
* @property {PointLike | null | undefined} [start]
* @property {PointLike | null | undefined} [end]
*
* @typedef PointLike
* @property {number | null | undefined} [line]
* @property {number | null | undefined} [column]
* @property {number | null | undefined} [offset]
*/
/**
* Get the ending point of `node`.
*
* @param node
*   Node.
* @returns
*   Point.
*/
const pointEnd = point("end");
/**
* Get the starting point of `node`.
*
* @param node
*   Node.
* @returns
*   Point.
*/
const pointStart = point("start");
/**
* Get the positional info of `node`.
*
* @param {'end' | 'start'} type
*   Side.
* @returns
*   Getter.
*/
function point(type) {
	return point;
	/**
	* Get the point info of `node` at a bound side.
	*
	* @param {Node | NodeLike | null | undefined} [node]
	* @returns {Point | undefined}
	*/
	function point(node) {
		const point = node && node.position && node.position[type] || {};
		if (typeof point.line === "number" && point.line > 0 && typeof point.column === "number" && point.column > 0) return {
			line: point.line,
			column: point.column,
			offset: typeof point.offset === "number" && point.offset > -1 ? point.offset : void 0
		};
	}
}
/**
* Get the positional info of `node`.
*
* @param {Node | NodeLike | null | undefined} [node]
*   Node.
* @returns {Position | undefined}
*   Position.
*/
function position(node) {
	const start = pointStart(node);
	const end = pointEnd(node);
	if (start && end) return {
		start,
		end
	};
}

// node_modules/hast-util-sanitize/lib/schema.js
/**
* @import {Schema} from 'hast-util-sanitize'
*/
const aria$1 = [
	"ariaDescribedBy",
	"ariaLabel",
	"ariaLabelledBy"
];
/**
* Default schema.
*
* Follows GitHub style sanitation.
*
* @type {Schema}
*/
const defaultSchema = {
	ancestors: {
		tbody: ["table"],
		td: ["table"],
		th: ["table"],
		thead: ["table"],
		tfoot: ["table"],
		tr: ["table"]
	},
	attributes: {
		a: [
			...aria$1,
			"dataFootnoteBackref",
			"dataFootnoteRef",
			["className", "data-footnote-backref"],
			"href"
		],
		blockquote: ["cite"],
		code: [["className", /^language-./]],
		del: ["cite"],
		div: ["itemScope", "itemType"],
		dl: [...aria$1],
		h2: [["className", "sr-only"]],
		img: [
			...aria$1,
			"longDesc",
			"src"
		],
		input: [["disabled", true], ["type", "checkbox"]],
		ins: ["cite"],
		li: [["className", "task-list-item"]],
		ol: [...aria$1, ["className", "contains-task-list"]],
		q: ["cite"],
		section: ["dataFootnotes", ["className", "footnotes"]],
		source: ["srcSet"],
		summary: [...aria$1],
		table: [...aria$1],
		ul: [...aria$1, ["className", "contains-task-list"]],
		"*": [
			"abbr",
			"accept",
			"acceptCharset",
			"accessKey",
			"action",
			"align",
			"alt",
			"axis",
			"border",
			"cellPadding",
			"cellSpacing",
			"char",
			"charOff",
			"charSet",
			"checked",
			"clear",
			"colSpan",
			"color",
			"cols",
			"compact",
			"coords",
			"dateTime",
			"dir",
			"encType",
			"frame",
			"hSpace",
			"headers",
			"height",
			"hrefLang",
			"htmlFor",
			"id",
			"isMap",
			"itemProp",
			"label",
			"lang",
			"maxLength",
			"media",
			"method",
			"multiple",
			"name",
			"noHref",
			"noShade",
			"noWrap",
			"open",
			"prompt",
			"readOnly",
			"rev",
			"rowSpan",
			"rows",
			"rules",
			"scope",
			"selected",
			"shape",
			"size",
			"span",
			"start",
			"summary",
			"tabIndex",
			"title",
			"useMap",
			"vAlign",
			"value",
			"width"
		]
	},
	clobber: [
		"ariaDescribedBy",
		"ariaLabelledBy",
		"id",
		"name"
	],
	clobberPrefix: "user-content-",
	protocols: {
		cite: ["http", "https"],
		href: [
			"http",
			"https",
			"irc",
			"ircs",
			"mailto",
			"xmpp"
		],
		longDesc: ["http", "https"],
		src: ["http", "https"]
	},
	required: { input: {
		disabled: true,
		type: "checkbox"
	} },
	strip: ["script"],
	tagNames: [
		"a",
		"b",
		"blockquote",
		"br",
		"code",
		"dd",
		"del",
		"details",
		"div",
		"dl",
		"dt",
		"em",
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"hr",
		"i",
		"img",
		"input",
		"ins",
		"kbd",
		"li",
		"ol",
		"p",
		"picture",
		"pre",
		"q",
		"rp",
		"rt",
		"ruby",
		"s",
		"samp",
		"section",
		"source",
		"span",
		"strike",
		"strong",
		"sub",
		"summary",
		"sup",
		"table",
		"tbody",
		"td",
		"tfoot",
		"th",
		"thead",
		"tr",
		"tt",
		"ul",
		"var"
	]
};

// node_modules/hast-util-sanitize/lib/index.js
/**
* @import {
*   Comment,
*   Doctype,
*   ElementContent,
*   Element,
*   Nodes,
*   Properties,
*   RootContent,
*   Root,
*   Text
* } from 'hast'
*/
/**
* @typedef {[string, ...Array<Exclude<Properties[keyof Properties], Array<any>> | RegExp>] | string} PropertyDefinition
*   Definition for a property.
*
* @typedef Schema
*   Schema that defines what nodes and properties are allowed.
*
*   The default schema is `defaultSchema`, which follows how GitHub cleans.
*   If any top-level key is missing in the given schema, the corresponding
*   value of the default schema is used.
*
*   To extend the standard schema with a few changes, clone `defaultSchema`
*   like so:
*
*   ```js
*   import deepmerge from 'deepmerge'
*   import {h} from 'hastscript'
*   import {defaultSchema, sanitize} from 'hast-util-sanitize'
*
*   // This allows `className` on all elements.
*   const schema = deepmerge(defaultSchema, {attributes: {'*': ['className']}})
*
*   const tree = sanitize(h('div', {className: ['foo']}), schema)
*
*   // `tree` still has `className`.
*   console.log(tree)
*   // {
*   //   type: 'element',
*   //   tagName: 'div',
*   //   properties: {className: ['foo']},
*   //   children: []
*   // }
*   ```
* @property {boolean | null | undefined} [allowComments=false]
*   Whether to allow comment nodes (default: `false`).
*
*   For example:
*
*   ```js
*   allowComments: true
*   ```
* @property {boolean | null | undefined} [allowDoctypes=false]
*   Whether to allow doctype nodes (default: `false`).
*
*   For example:
*
*   ```js
*   allowDoctypes: true
*   ```
* @property {Record<string, Array<string>> | null | undefined} [ancestors]
*   Map of tag names to a list of tag names which are required ancestors
*   (default: `defaultSchema.ancestors`).
*
*   Elements with these tag names will be ignored if they occur outside of one
*   of their allowed parents.
*
*   For example:
*
*   ```js
*   ancestors: {
*     tbody: ['table'],
*     // …
*     tr: ['table']
*   }
*   ```
* @property {Record<string, Array<PropertyDefinition>> | null | undefined} [attributes]
*   Map of tag names to allowed property names (default:
*   `defaultSchema.attributes`).
*
*   The special key `'*'` as a tag name defines property names allowed on all
*   elements.
*
*   The special value `'data*'` as a property name can be used to allow all
*   `data` properties.
*
*   For example:
*
*   ```js
*   attributes: {
*     'ariaDescribedBy', 'ariaLabel', 'ariaLabelledBy', …, 'href'
*     // …
*     '*': [
*       'abbr',
*       'accept',
*       'acceptCharset',
*       // …
*       'vAlign',
*       'value',
*       'width'
*     ]
*   }
*   ```
*
*   Instead of a single string in the array, which allows any property value
*   for the field, you can use an array to allow several values.
*   For example, `input: ['type']` allows `type` set to any value on `input`s.
*   But `input: [['type', 'checkbox', 'radio']]` allows `type` when set to
*   `'checkbox'` or `'radio'`.
*
*   You can use regexes, so for example `span: [['className', /^hljs-/]]`
*   allows any class that starts with `hljs-` on `span`s.
*
*   When comma- or space-separated values are used (such as `className`), each
*   value in is checked individually.
*   For example, to allow certain classes on `span`s for syntax highlighting,
*   use `span: [['className', 'number', 'operator', 'token']]`.
*   This will allow `'number'`, `'operator'`, and `'token'` classes, but drop
*   others.
* @property {Array<string> | null | undefined} [clobber]
*   List of property names that clobber (default: `defaultSchema.clobber`).
*
*   For example:
*
*   ```js
*   clobber: ['ariaDescribedBy', 'ariaLabelledBy', 'id', 'name']
*   ```
* @property {string | null | undefined} [clobberPrefix]
*   Prefix to use before clobbering properties (default:
*   `defaultSchema.clobberPrefix`).
*
*   For example:
*
*   ```js
*   clobberPrefix: 'user-content-'
*   ```
* @property {Record<string, Array<string> | null | undefined> | null | undefined} [protocols]
*   Map of *property names* to allowed protocols (default:
*   `defaultSchema.protocols`).
*
*   This defines URLs that are always allowed to have local URLs (relative to
*   the current website, such as `this`, `#this`, `/this`, or `?this`), and
*   only allowed to have remote URLs (such as `https://example.com`) if they
*   use a known protocol.
*
*   For example:
*
*   ```js
*   protocols: {
*     cite: ['http', 'https'],
*     // …
*     src: ['http', 'https']
*   }
*   ```
* @property {Record<string, Record<string, Properties[keyof Properties]>> | null | undefined} [required]
*   Map of tag names to required property names with a default value
*   (default: `defaultSchema.required`).
*
*   This defines properties that must be set.
*   If a field does not exist (after the element was made safe), these will be
*   added with the given value.
*
*   For example:
*
*   ```js
*   required: {
*     input: {disabled: true, type: 'checkbox'}
*   }
*   ```
*
*   > 👉 **Note**: properties are first checked based on `schema.attributes`,
*   > then on `schema.required`.
*   > That means properties could be removed by `attributes` and then added
*   > again with `required`.
* @property {Array<string> | null | undefined} [strip]
*   List of tag names to strip from the tree (default: `defaultSchema.strip`).
*
*   By default, unsafe elements (those not in `schema.tagNames`) are replaced
*   by what they contain.
*   This option can drop their contents.
*
*   For example:
*
*   ```js
*   strip: ['script']
*   ```
* @property {Array<string> | null | undefined} [tagNames]
*   List of allowed tag names (default: `defaultSchema.tagNames`).
*
*   For example:
*
*   ```js
*   tagNames: [
*     'a',
*     'b',
*     // …
*     'ul',
*     'var'
*   ]
*   ```
*
* @typedef State
*   Info passed around.
* @property {Readonly<Schema>} schema
*   Schema.
* @property {Array<string>} stack
*   Tag names of ancestors.
*/
const own$3 = {}.hasOwnProperty;
/**
* Sanitize a tree.
*
* @param {Readonly<Nodes>} node
*   Unsafe tree.
* @param {Readonly<Schema> | null | undefined} [options]
*   Configuration (default: `defaultSchema`).
* @returns {Nodes}
*   New, safe tree.
*/
function sanitize(node, options) {
	/** @type {Nodes} */
	let result = {
		type: "root",
		children: []
	};
	const replace = transform({
		schema: options ? {
			...defaultSchema,
			...options
		} : defaultSchema,
		stack: []
	}, node);
	if (replace) {
		if (Array.isArray(replace)) {
			if (replace.length === 1) result = replace[0];
			else result.children = replace;
		} else result = replace;
	}
	return result;
}
/**
* Sanitize `node`.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<unknown>} node
*   Unsafe node.
* @returns {Array<ElementContent> | Nodes | undefined}
*   Safe result.
*/
function transform(state, node) {
	if (node && typeof node === "object") {
		const unsafe = node;
		switch (typeof unsafe.type === "string" ? unsafe.type : "") {
			case "comment": return comment$1(state, unsafe);
			case "doctype": return doctype$1(state, unsafe);
			case "element": return element$2(state, unsafe);
			case "root": return root$2(state, unsafe);
			case "text": return text$3(state, unsafe);
		}
	}
}
/**
* Make a safe comment.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe comment-like value.
* @returns {Comment | undefined}
*   Safe comment (if with `allowComments`).
*/
function comment$1(state, unsafe) {
	if (state.schema.allowComments) {
		const result = typeof unsafe.value === "string" ? unsafe.value : "";
		const index = result.indexOf("-->");
		/** @type {Comment} */
		const node = {
			type: "comment",
			value: index < 0 ? result : result.slice(0, index)
		};
		patch$1(node, unsafe);
		return node;
	}
}
/**
* Make a safe doctype.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe doctype-like value.
* @returns {Doctype | undefined}
*   Safe doctype (if with `allowDoctypes`).
*/
function doctype$1(state, unsafe) {
	if (state.schema.allowDoctypes) {
		/** @type {Doctype} */
		const node = { type: "doctype" };
		patch$1(node, unsafe);
		return node;
	}
}
/**
* Make a safe element.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe element-like value.
* @returns {Array<ElementContent> | Element | undefined}
*   Safe element.
*/
function element$2(state, unsafe) {
	const name = typeof unsafe.tagName === "string" ? unsafe.tagName : "";
	state.stack.push(name);
	const content = children(state, unsafe.children);
	const properties_ = properties(state, unsafe.properties);
	state.stack.pop();
	let safeElement = false;
	if (name && name !== "*" && (!state.schema.tagNames || state.schema.tagNames.includes(name))) {
		safeElement = true;
		if (state.schema.ancestors && own$3.call(state.schema.ancestors, name)) {
			const ancestors = state.schema.ancestors[name];
			let index = -1;
			safeElement = false;
			while (++index < ancestors.length) if (state.stack.includes(ancestors[index])) safeElement = true;
		}
	}
	if (!safeElement) return state.schema.strip && !state.schema.strip.includes(name) ? content : void 0;
	/** @type {Element} */
	const node = {
		type: "element",
		tagName: name,
		properties: properties_,
		children: content
	};
	patch$1(node, unsafe);
	return node;
}
/**
* Make a safe root.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe root-like value.
* @returns {Root}
*   Safe root.
*/
function root$2(state, unsafe) {
	/** @type {Root} */
	const node = {
		type: "root",
		children: children(state, unsafe.children)
	};
	patch$1(node, unsafe);
	return node;
}
/**
* Make a safe text.
*
* @param {State} _
*   Info passed around.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe text-like value.
* @returns {Text}
*   Safe text.
*/
function text$3(_, unsafe) {
	/** @type {Text} */
	const node = {
		type: "text",
		value: typeof unsafe.value === "string" ? unsafe.value : ""
	};
	patch$1(node, unsafe);
	return node;
}
/**
* Make children safe.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<unknown>} children
*   Unsafe value.
* @returns {Array<Nodes>}
*   Safe children.
*/
function children(state, children) {
	/** @type {Array<Nodes>} */
	const results = [];
	if (Array.isArray(children)) {
		const childrenUnknown = children;
		let index = -1;
		while (++index < childrenUnknown.length) {
			const value = transform(state, childrenUnknown[index]);
			if (value) {
				if (Array.isArray(value)) results.push(...value);
				else results.push(value);
			}
		}
	}
	return results;
}
/**
* Make element properties safe.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<unknown>} properties
*   Unsafe value.
* @returns {Properties}
*   Safe value.
*/
function properties(state, properties) {
	const tagName = state.stack[state.stack.length - 1];
	const attributes = state.schema.attributes;
	const required = state.schema.required;
	const specific = attributes && own$3.call(attributes, tagName) ? attributes[tagName] : void 0;
	const defaults = attributes && own$3.call(attributes, "*") ? attributes["*"] : void 0;
	const properties_ = properties && typeof properties === "object" ? properties : {};
	/** @type {Properties} */
	const result = {};
	/** @type {string} */
	let key;
	for (key in properties_) if (own$3.call(properties_, key)) {
		const unsafe = properties_[key];
		let safe = propertyValue(state, findDefinition(specific, key), key, unsafe);
		if (safe === null || safe === void 0) safe = propertyValue(state, findDefinition(defaults, key), key, unsafe);
		if (safe !== null && safe !== void 0) result[key] = safe;
	}
	if (required && own$3.call(required, tagName)) {
		const properties = required[tagName];
		for (key in properties) if (own$3.call(properties, key) && !own$3.call(result, key)) result[key] = properties[key];
	}
	return result;
}
/**
* Sanitize a property value.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<PropertyDefinition> | undefined} definition
*   Definition.
* @param {string} key
*   Field name.
* @param {Readonly<unknown>} value
*   Unsafe value (but an array).
* @returns {Array<number | string> | boolean | number | string | undefined}
*   Safe value.
*/
function propertyValue(state, definition, key, value) {
	return definition ? Array.isArray(value) ? propertyValueMany(state, definition, key, value) : propertyValuePrimitive(state, definition, key, value) : void 0;
}
/**
* Sanitize a property value which is a list.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<PropertyDefinition>} definition
*   Definition.
* @param {string} key
*   Field name.
* @param {Readonly<Array<Readonly<unknown>>>} values
*   Unsafe value (but an array).
* @returns {Array<number | string>}
*   Safe value.
*/
function propertyValueMany(state, definition, key, values) {
	let index = -1;
	/** @type {Array<number | string>} */
	const result = [];
	while (++index < values.length) {
		const value = propertyValuePrimitive(state, definition, key, values[index]);
		if (typeof value === "number" || typeof value === "string") result.push(value);
	}
	return result;
}
/**
* Sanitize a property value which is a primitive.
*
* @param {State} state
*   Info passed around.
* @param {Readonly<PropertyDefinition>} definition
*   Definition.
* @param {string} key
*   Field name.
* @param {Readonly<unknown>} value
*   Unsafe value (but not an array).
* @returns {boolean | number | string | undefined}
*   Safe value.
*/
function propertyValuePrimitive(state, definition, key, value) {
	if (typeof value !== "boolean" && typeof value !== "number" && typeof value !== "string") return;
	if (!safeProtocol(state, key, value)) return;
	if (typeof definition === "object" && definition.length > 1) {
		let ok = false;
		let index = 0;
		while (++index < definition.length) {
			const allowed = definition[index];
			if (allowed && typeof allowed === "object" && "flags" in allowed) {
				if (allowed.test(String(value))) {
					ok = true;
					break;
				}
			} else if (allowed === value) {
				ok = true;
				break;
			}
		}
		if (!ok) return;
	}
	return state.schema.clobber && state.schema.clobberPrefix && state.schema.clobber.includes(key) ? state.schema.clobberPrefix + value : value;
}
/**
* Check whether `value` is a safe URL.
*
* @param {State} state
*   Info passed around.
* @param {string} key
*   Field name.
* @param {Readonly<unknown>} value
*   Unsafe value.
* @returns {boolean}
*   Whether it’s a safe value.
*/
function safeProtocol(state, key, value) {
	const protocols = state.schema.protocols && own$3.call(state.schema.protocols, key) ? state.schema.protocols[key] : void 0;
	if (!protocols || protocols.length === 0) return true;
	const url = String(value);
	const colon = url.indexOf(":");
	const questionMark = url.indexOf("?");
	const numberSign = url.indexOf("#");
	const slash = url.indexOf("/");
	if (colon < 0 || slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign) return true;
	let index = -1;
	while (++index < protocols.length) {
		const protocol = protocols[index];
		if (colon === protocol.length && url.slice(0, protocol.length) === protocol) return true;
	}
	return false;
}
/**
* Add data and position.
*
* @param {Nodes} node
*   Node to patch safe data and position on.
* @param {Readonly<Record<string, Readonly<unknown>>>} unsafe
*   Unsafe node-like value.
* @returns {undefined}
*   Nothing.
*/
function patch$1(node, unsafe) {
	const cleanPosition = position(unsafe);
	if (unsafe.data) node.data = esm_default(unsafe.data);
	if (cleanPosition) node.position = cleanPosition;
}
/**
*
* @param {Readonly<Array<PropertyDefinition>> | undefined} definitions
* @param {string} key
* @returns {Readonly<PropertyDefinition> | undefined}
*/
function findDefinition(definitions, key) {
	/** @type {PropertyDefinition | undefined} */
	let dataDefault;
	let index = -1;
	if (definitions) while (++index < definitions.length) {
		const entry = definitions[index];
		const name = typeof entry === "string" ? entry : entry[0];
		if (name === key) return entry;
		if (name === "data*") dataDefault = entry;
	}
	if (key.length > 4 && key.slice(0, 4).toLowerCase() === "data") return dataDefault;
}

// node_modules/html-void-elements/index.js
/**
* List of HTML void tag names.
*
* @type {Array<string>}
*/
const htmlVoidElements = [
	"area",
	"base",
	"basefont",
	"bgsound",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"image",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
];

// node_modules/property-information/lib/util/schema.js
/**
* @import {Schema as SchemaType, Space} from 'property-information'
*/
/** @type {SchemaType} */
var Schema = class {
	/**
	* @param {SchemaType['property']} property
	*   Property.
	* @param {SchemaType['normal']} normal
	*   Normal.
	* @param {Space | undefined} [space]
	*   Space.
	* @returns
	*   Schema.
	*/
	constructor(property, normal, space) {
		this.normal = normal;
		this.property = property;
		if (space) this.space = space;
	}
};
Schema.prototype.normal = {};
Schema.prototype.property = {};
Schema.prototype.space = void 0;

// node_modules/property-information/lib/util/merge.js
/**
* @import {Info, Space} from 'property-information'
*/
/**
* @param {ReadonlyArray<Schema>} definitions
*   Definitions.
* @param {Space | undefined} [space]
*   Space.
* @returns {Schema}
*   Schema.
*/
function merge(definitions, space) {
	/** @type {Record<string, Info>} */
	const property = {};
	/** @type {Record<string, string>} */
	const normal = {};
	for (const definition of definitions) {
		Object.assign(property, definition.property);
		Object.assign(normal, definition.normal);
	}
	return new Schema(property, normal, space);
}

// node_modules/property-information/lib/normalize.js
/**
* Get the cleaned case insensitive form of an attribute or property.
*
* @param {string} value
*   An attribute-like or property-like name.
* @returns {string}
*   Value that can be used to look up the properly cased property on a
*   `Schema`.
*/
function normalize(value) {
	return value.toLowerCase();
}

// node_modules/property-information/lib/util/info.js
/**
* @import {Info as InfoType} from 'property-information'
*/
/** @type {InfoType} */
var Info = class {
	/**
	* @param {string} property
	*   Property.
	* @param {string} attribute
	*   Attribute.
	* @returns
	*   Info.
	*/
	constructor(property, attribute) {
		this.attribute = attribute;
		this.property = property;
	}
};
Info.prototype.attribute = "";
Info.prototype.booleanish = false;
Info.prototype.boolean = false;
Info.prototype.commaOrSpaceSeparated = false;
Info.prototype.commaSeparated = false;
Info.prototype.defined = false;
Info.prototype.mustUseProperty = false;
Info.prototype.number = false;
Info.prototype.overloadedBoolean = false;
Info.prototype.property = "";
Info.prototype.spaceSeparated = false;
Info.prototype.space = void 0;

// node_modules/property-information/lib/util/types.js
var types_exports = /* @__PURE__ */ __exportAll({
	boolean: () => boolean,
	booleanish: () => booleanish,
	commaOrSpaceSeparated: () => commaOrSpaceSeparated,
	commaSeparated: () => commaSeparated,
	number: () => number,
	overloadedBoolean: () => overloadedBoolean,
	spaceSeparated: () => spaceSeparated
});
let powers = 0;
const boolean = increment();
const booleanish = increment();
const overloadedBoolean = increment();
const number = increment();
const spaceSeparated = increment();
const commaSeparated = increment();
const commaOrSpaceSeparated = increment();
function increment() {
	return 2 ** ++powers;
}

// node_modules/property-information/lib/util/defined-info.js
/**
* @import {Space} from 'property-information'
*/
const checks = Object.keys(types_exports);
var DefinedInfo = class extends Info {
	/**
	* @constructor
	* @param {string} property
	*   Property.
	* @param {string} attribute
	*   Attribute.
	* @param {number | null | undefined} [mask]
	*   Mask.
	* @param {Space | undefined} [space]
	*   Space.
	* @returns
	*   Info.
	*/
	constructor(property, attribute, mask, space) {
		let index = -1;
		super(property, attribute);
		mark(this, "space", space);
		if (typeof mask === "number") while (++index < checks.length) {
			const check = checks[index];
			mark(this, checks[index], (mask & types_exports[check]) === types_exports[check]);
		}
	}
};
DefinedInfo.prototype.defined = true;
/**
* @template {keyof DefinedInfo} Key
*   Key type.
* @param {DefinedInfo} values
*   Info.
* @param {Key} key
*   Key.
* @param {DefinedInfo[Key]} value
*   Value.
* @returns {undefined}
*   Nothing.
*/
function mark(values, key, value) {
	if (value) values[key] = value;
}

// node_modules/property-information/lib/util/create.js
/**
* @import {Info, Space} from 'property-information'
*/
/**
* @typedef Definition
*   Definition of a schema.
* @property {Record<string, string> | undefined} [attributes]
*   Normalzed names to special attribute case.
* @property {ReadonlyArray<string> | undefined} [mustUseProperty]
*   Normalized names that must be set as properties.
* @property {Record<string, number | null>} properties
*   Property names to their types.
* @property {Space | undefined} [space]
*   Space.
* @property {Transform} transform
*   Transform a property name.
*/
/**
* @callback Transform
*   Transform.
* @param {Record<string, string>} attributes
*   Attributes.
* @param {string} property
*   Property.
* @returns {string}
*   Attribute.
*/
/**
* @param {Definition} definition
*   Definition.
* @returns {Schema}
*   Schema.
*/
function create(definition) {
	/** @type {Record<string, Info>} */
	const properties = {};
	/** @type {Record<string, string>} */
	const normals = {};
	for (const [property, value] of Object.entries(definition.properties)) {
		const info = new DefinedInfo(property, definition.transform(definition.attributes || {}, property), value, definition.space);
		if (definition.mustUseProperty && definition.mustUseProperty.includes(property)) info.mustUseProperty = true;
		properties[property] = info;
		normals[normalize(property)] = property;
		normals[normalize(info.attribute)] = property;
	}
	return new Schema(properties, normals, definition.space);
}

// node_modules/property-information/lib/aria.js
const aria = create({
	properties: {
		ariaActiveDescendant: null,
		ariaAtomic: booleanish,
		ariaAutoComplete: null,
		ariaBusy: booleanish,
		ariaChecked: booleanish,
		ariaColCount: number,
		ariaColIndex: number,
		ariaColSpan: number,
		ariaControls: spaceSeparated,
		ariaCurrent: null,
		ariaDescribedBy: spaceSeparated,
		ariaDetails: null,
		ariaDisabled: booleanish,
		ariaDropEffect: spaceSeparated,
		ariaErrorMessage: null,
		ariaExpanded: booleanish,
		ariaFlowTo: spaceSeparated,
		ariaGrabbed: booleanish,
		ariaHasPopup: null,
		ariaHidden: booleanish,
		ariaInvalid: null,
		ariaKeyShortcuts: null,
		ariaLabel: null,
		ariaLabelledBy: spaceSeparated,
		ariaLevel: number,
		ariaLive: null,
		ariaModal: booleanish,
		ariaMultiLine: booleanish,
		ariaMultiSelectable: booleanish,
		ariaOrientation: null,
		ariaOwns: spaceSeparated,
		ariaPlaceholder: null,
		ariaPosInSet: number,
		ariaPressed: booleanish,
		ariaReadOnly: booleanish,
		ariaRelevant: null,
		ariaRequired: booleanish,
		ariaRoleDescription: spaceSeparated,
		ariaRowCount: number,
		ariaRowIndex: number,
		ariaRowSpan: number,
		ariaSelected: booleanish,
		ariaSetSize: number,
		ariaSort: null,
		ariaValueMax: number,
		ariaValueMin: number,
		ariaValueNow: number,
		ariaValueText: null,
		role: null
	},
	transform(_, property) {
		return property === "role" ? property : "aria-" + property.slice(4).toLowerCase();
	}
});

// node_modules/property-information/lib/util/case-sensitive-transform.js
/**
* @param {Record<string, string>} attributes
*   Attributes.
* @param {string} attribute
*   Attribute.
* @returns {string}
*   Transformed attribute.
*/
function caseSensitiveTransform(attributes, attribute) {
	return attribute in attributes ? attributes[attribute] : attribute;
}

// node_modules/property-information/lib/util/case-insensitive-transform.js
/**
* @param {Record<string, string>} attributes
*   Attributes.
* @param {string} property
*   Property.
* @returns {string}
*   Transformed property.
*/
function caseInsensitiveTransform(attributes, property) {
	return caseSensitiveTransform(attributes, property.toLowerCase());
}

// node_modules/property-information/lib/html.js
const html$4 = create({
	attributes: {
		acceptcharset: "accept-charset",
		classname: "class",
		htmlfor: "for",
		httpequiv: "http-equiv"
	},
	mustUseProperty: [
		"checked",
		"multiple",
		"muted",
		"selected"
	],
	properties: {
		abbr: null,
		accept: commaSeparated,
		acceptCharset: spaceSeparated,
		accessKey: spaceSeparated,
		action: null,
		allow: null,
		allowFullScreen: boolean,
		allowPaymentRequest: boolean,
		allowUserMedia: boolean,
		alpha: boolean,
		alt: null,
		as: null,
		async: boolean,
		autoCapitalize: null,
		autoComplete: spaceSeparated,
		autoFocus: boolean,
		autoPlay: boolean,
		blocking: spaceSeparated,
		capture: null,
		charSet: null,
		checked: boolean,
		cite: null,
		className: spaceSeparated,
		closedBy: null,
		colorSpace: null,
		cols: number,
		colSpan: number,
		command: null,
		commandFor: null,
		content: null,
		contentEditable: booleanish,
		controls: boolean,
		controlsList: spaceSeparated,
		coords: number | commaSeparated,
		crossOrigin: null,
		data: null,
		dateTime: null,
		decoding: null,
		default: boolean,
		defer: boolean,
		dir: null,
		dirName: null,
		disabled: boolean,
		download: overloadedBoolean,
		draggable: booleanish,
		encType: null,
		enterKeyHint: null,
		fetchPriority: null,
		form: null,
		formAction: null,
		formEncType: null,
		formMethod: null,
		formNoValidate: boolean,
		formTarget: null,
		headers: spaceSeparated,
		height: number,
		hidden: overloadedBoolean,
		high: number,
		href: null,
		hrefLang: null,
		htmlFor: spaceSeparated,
		httpEquiv: spaceSeparated,
		id: null,
		imageSizes: null,
		imageSrcSet: null,
		inert: boolean,
		inputMode: null,
		integrity: null,
		is: null,
		isMap: boolean,
		itemId: null,
		itemProp: spaceSeparated,
		itemRef: spaceSeparated,
		itemScope: boolean,
		itemType: spaceSeparated,
		kind: null,
		label: null,
		lang: null,
		language: null,
		list: null,
		loading: null,
		loop: boolean,
		low: number,
		manifest: null,
		max: null,
		maxLength: number,
		media: null,
		method: null,
		min: null,
		minLength: number,
		multiple: boolean,
		muted: boolean,
		name: null,
		nonce: null,
		noModule: boolean,
		noValidate: boolean,
		onAbort: null,
		onAfterPrint: null,
		onAuxClick: null,
		onBeforeMatch: null,
		onBeforePrint: null,
		onBeforeToggle: null,
		onBeforeUnload: null,
		onBlur: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onContextLost: null,
		onContextMenu: null,
		onContextRestored: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFormData: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLanguageChange: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadEnd: null,
		onLoadStart: null,
		onMessage: null,
		onMessageError: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRejectionHandled: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onScrollEnd: null,
		onSecurityPolicyViolation: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onSlotChange: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnhandledRejection: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onWheel: null,
		open: boolean,
		optimum: number,
		pattern: null,
		ping: spaceSeparated,
		placeholder: null,
		playsInline: boolean,
		popover: null,
		popoverTarget: null,
		popoverTargetAction: null,
		poster: null,
		preload: null,
		readOnly: boolean,
		referrerPolicy: null,
		rel: spaceSeparated,
		required: boolean,
		reversed: boolean,
		rows: number,
		rowSpan: number,
		sandbox: spaceSeparated,
		scope: null,
		scoped: boolean,
		seamless: boolean,
		selected: boolean,
		shadowRootClonable: boolean,
		shadowRootCustomElementRegistry: boolean,
		shadowRootDelegatesFocus: boolean,
		shadowRootMode: null,
		shadowRootSerializable: boolean,
		shape: null,
		size: number,
		sizes: null,
		slot: null,
		span: number,
		spellCheck: booleanish,
		src: null,
		srcDoc: null,
		srcLang: null,
		srcSet: null,
		start: number,
		step: null,
		style: null,
		tabIndex: number,
		target: null,
		title: null,
		translate: null,
		type: null,
		typeMustMatch: boolean,
		useMap: null,
		value: booleanish,
		width: number,
		wrap: null,
		writingSuggestions: null,
		align: null,
		aLink: null,
		archive: spaceSeparated,
		axis: null,
		background: null,
		bgColor: null,
		border: number,
		borderColor: null,
		bottomMargin: number,
		cellPadding: null,
		cellSpacing: null,
		char: null,
		charOff: null,
		classId: null,
		clear: null,
		code: null,
		codeBase: null,
		codeType: null,
		color: null,
		compact: boolean,
		declare: boolean,
		event: null,
		face: null,
		frame: null,
		frameBorder: null,
		hSpace: number,
		leftMargin: number,
		link: null,
		longDesc: null,
		lowSrc: null,
		marginHeight: number,
		marginWidth: number,
		noResize: boolean,
		noHref: boolean,
		noShade: boolean,
		noWrap: boolean,
		object: null,
		profile: null,
		prompt: null,
		rev: null,
		rightMargin: number,
		rules: null,
		scheme: null,
		scrolling: booleanish,
		standby: null,
		summary: null,
		text: null,
		topMargin: number,
		valueType: null,
		version: null,
		vAlign: null,
		vLink: null,
		vSpace: number,
		allowTransparency: null,
		autoCorrect: null,
		autoSave: null,
		credentialless: boolean,
		disablePictureInPicture: boolean,
		disableRemotePlayback: boolean,
		exportParts: commaSeparated,
		part: spaceSeparated,
		prefix: null,
		property: null,
		results: number,
		security: null,
		unselectable: null
	},
	space: "html",
	transform: caseInsensitiveTransform
});

// node_modules/property-information/lib/svg.js
const svg$1 = create({
	attributes: {
		accentHeight: "accent-height",
		alignmentBaseline: "alignment-baseline",
		arabicForm: "arabic-form",
		baselineShift: "baseline-shift",
		capHeight: "cap-height",
		className: "class",
		clipPath: "clip-path",
		clipRule: "clip-rule",
		colorInterpolation: "color-interpolation",
		colorInterpolationFilters: "color-interpolation-filters",
		colorProfile: "color-profile",
		colorRendering: "color-rendering",
		crossOrigin: "crossorigin",
		dataType: "datatype",
		dominantBaseline: "dominant-baseline",
		enableBackground: "enable-background",
		fillOpacity: "fill-opacity",
		fillRule: "fill-rule",
		floodColor: "flood-color",
		floodOpacity: "flood-opacity",
		fontFamily: "font-family",
		fontSize: "font-size",
		fontSizeAdjust: "font-size-adjust",
		fontStretch: "font-stretch",
		fontStyle: "font-style",
		fontVariant: "font-variant",
		fontWeight: "font-weight",
		glyphName: "glyph-name",
		glyphOrientationHorizontal: "glyph-orientation-horizontal",
		glyphOrientationVertical: "glyph-orientation-vertical",
		hrefLang: "hreflang",
		horizAdvX: "horiz-adv-x",
		horizOriginX: "horiz-origin-x",
		horizOriginY: "horiz-origin-y",
		imageRendering: "image-rendering",
		letterSpacing: "letter-spacing",
		lightingColor: "lighting-color",
		markerEnd: "marker-end",
		markerMid: "marker-mid",
		markerStart: "marker-start",
		maskType: "mask-type",
		navDown: "nav-down",
		navDownLeft: "nav-down-left",
		navDownRight: "nav-down-right",
		navLeft: "nav-left",
		navNext: "nav-next",
		navPrev: "nav-prev",
		navRight: "nav-right",
		navUp: "nav-up",
		navUpLeft: "nav-up-left",
		navUpRight: "nav-up-right",
		onAbort: "onabort",
		onActivate: "onactivate",
		onAfterPrint: "onafterprint",
		onBeforePrint: "onbeforeprint",
		onBegin: "onbegin",
		onCancel: "oncancel",
		onCanPlay: "oncanplay",
		onCanPlayThrough: "oncanplaythrough",
		onChange: "onchange",
		onClick: "onclick",
		onClose: "onclose",
		onCopy: "oncopy",
		onCueChange: "oncuechange",
		onCut: "oncut",
		onDblClick: "ondblclick",
		onDrag: "ondrag",
		onDragEnd: "ondragend",
		onDragEnter: "ondragenter",
		onDragExit: "ondragexit",
		onDragLeave: "ondragleave",
		onDragOver: "ondragover",
		onDragStart: "ondragstart",
		onDrop: "ondrop",
		onDurationChange: "ondurationchange",
		onEmptied: "onemptied",
		onEnd: "onend",
		onEnded: "onended",
		onError: "onerror",
		onFocus: "onfocus",
		onFocusIn: "onfocusin",
		onFocusOut: "onfocusout",
		onHashChange: "onhashchange",
		onInput: "oninput",
		onInvalid: "oninvalid",
		onKeyDown: "onkeydown",
		onKeyPress: "onkeypress",
		onKeyUp: "onkeyup",
		onLoad: "onload",
		onLoadedData: "onloadeddata",
		onLoadedMetadata: "onloadedmetadata",
		onLoadStart: "onloadstart",
		onMessage: "onmessage",
		onMouseDown: "onmousedown",
		onMouseEnter: "onmouseenter",
		onMouseLeave: "onmouseleave",
		onMouseMove: "onmousemove",
		onMouseOut: "onmouseout",
		onMouseOver: "onmouseover",
		onMouseUp: "onmouseup",
		onMouseWheel: "onmousewheel",
		onOffline: "onoffline",
		onOnline: "ononline",
		onPageHide: "onpagehide",
		onPageShow: "onpageshow",
		onPaste: "onpaste",
		onPause: "onpause",
		onPlay: "onplay",
		onPlaying: "onplaying",
		onPopState: "onpopstate",
		onProgress: "onprogress",
		onRateChange: "onratechange",
		onRepeat: "onrepeat",
		onReset: "onreset",
		onResize: "onresize",
		onScroll: "onscroll",
		onSeeked: "onseeked",
		onSeeking: "onseeking",
		onSelect: "onselect",
		onShow: "onshow",
		onStalled: "onstalled",
		onStorage: "onstorage",
		onSubmit: "onsubmit",
		onSuspend: "onsuspend",
		onTimeUpdate: "ontimeupdate",
		onToggle: "ontoggle",
		onUnload: "onunload",
		onVolumeChange: "onvolumechange",
		onWaiting: "onwaiting",
		onZoom: "onzoom",
		overlinePosition: "overline-position",
		overlineThickness: "overline-thickness",
		paintOrder: "paint-order",
		panose1: "panose-1",
		pointerEvents: "pointer-events",
		referrerPolicy: "referrerpolicy",
		renderingIntent: "rendering-intent",
		shapeRendering: "shape-rendering",
		stopColor: "stop-color",
		stopOpacity: "stop-opacity",
		strikethroughPosition: "strikethrough-position",
		strikethroughThickness: "strikethrough-thickness",
		strokeDashArray: "stroke-dasharray",
		strokeDashOffset: "stroke-dashoffset",
		strokeLineCap: "stroke-linecap",
		strokeLineJoin: "stroke-linejoin",
		strokeMiterLimit: "stroke-miterlimit",
		strokeOpacity: "stroke-opacity",
		strokeWidth: "stroke-width",
		tabIndex: "tabindex",
		textAnchor: "text-anchor",
		textDecoration: "text-decoration",
		textRendering: "text-rendering",
		transformOrigin: "transform-origin",
		typeOf: "typeof",
		underlinePosition: "underline-position",
		underlineThickness: "underline-thickness",
		unicodeBidi: "unicode-bidi",
		unicodeRange: "unicode-range",
		unitsPerEm: "units-per-em",
		vAlphabetic: "v-alphabetic",
		vHanging: "v-hanging",
		vIdeographic: "v-ideographic",
		vMathematical: "v-mathematical",
		vectorEffect: "vector-effect",
		vertAdvY: "vert-adv-y",
		vertOriginX: "vert-origin-x",
		vertOriginY: "vert-origin-y",
		wordSpacing: "word-spacing",
		writingMode: "writing-mode",
		xHeight: "x-height",
		playbackOrder: "playbackorder",
		timelineBegin: "timelinebegin"
	},
	properties: {
		about: commaOrSpaceSeparated,
		accentHeight: number,
		accumulate: null,
		additive: null,
		alignmentBaseline: null,
		alphabetic: number,
		amplitude: number,
		arabicForm: null,
		ascent: number,
		attributeName: null,
		attributeType: null,
		azimuth: number,
		bandwidth: null,
		baselineShift: null,
		baseFrequency: null,
		baseProfile: null,
		bbox: null,
		begin: null,
		bias: number,
		by: null,
		calcMode: null,
		capHeight: number,
		className: spaceSeparated,
		clip: null,
		clipPath: null,
		clipPathUnits: null,
		clipRule: null,
		color: null,
		colorInterpolation: null,
		colorInterpolationFilters: null,
		colorProfile: null,
		colorRendering: null,
		content: null,
		contentScriptType: null,
		contentStyleType: null,
		crossOrigin: null,
		cursor: null,
		cx: null,
		cy: null,
		d: null,
		dataType: null,
		defaultAction: null,
		descent: number,
		diffuseConstant: number,
		direction: null,
		display: null,
		dur: null,
		divisor: number,
		dominantBaseline: null,
		download: boolean,
		dx: null,
		dy: null,
		edgeMode: null,
		editable: null,
		elevation: number,
		enableBackground: null,
		end: null,
		event: null,
		exponent: number,
		externalResourcesRequired: null,
		fill: null,
		fillOpacity: number,
		fillRule: null,
		filter: null,
		filterRes: null,
		filterUnits: null,
		floodColor: null,
		floodOpacity: null,
		focusable: null,
		focusHighlight: null,
		fontFamily: null,
		fontSize: null,
		fontSizeAdjust: null,
		fontStretch: null,
		fontStyle: null,
		fontVariant: null,
		fontWeight: null,
		format: null,
		fr: null,
		from: null,
		fx: null,
		fy: null,
		g1: commaSeparated,
		g2: commaSeparated,
		glyphName: commaSeparated,
		glyphOrientationHorizontal: null,
		glyphOrientationVertical: null,
		glyphRef: null,
		gradientTransform: null,
		gradientUnits: null,
		handler: null,
		hanging: number,
		hatchContentUnits: null,
		hatchUnits: null,
		height: null,
		href: null,
		hrefLang: null,
		horizAdvX: number,
		horizOriginX: number,
		horizOriginY: number,
		id: null,
		ideographic: number,
		imageRendering: null,
		initialVisibility: null,
		in: null,
		in2: null,
		intercept: number,
		k: number,
		k1: number,
		k2: number,
		k3: number,
		k4: number,
		kernelMatrix: commaOrSpaceSeparated,
		kernelUnitLength: null,
		keyPoints: null,
		keySplines: null,
		keyTimes: null,
		kerning: null,
		lang: null,
		lengthAdjust: null,
		letterSpacing: null,
		lightingColor: null,
		limitingConeAngle: number,
		local: null,
		markerEnd: null,
		markerMid: null,
		markerStart: null,
		markerHeight: null,
		markerUnits: null,
		markerWidth: null,
		mask: null,
		maskContentUnits: null,
		maskType: null,
		maskUnits: null,
		mathematical: null,
		max: null,
		media: null,
		mediaCharacterEncoding: null,
		mediaContentEncodings: null,
		mediaSize: number,
		mediaTime: null,
		method: null,
		min: null,
		mode: null,
		name: null,
		navDown: null,
		navDownLeft: null,
		navDownRight: null,
		navLeft: null,
		navNext: null,
		navPrev: null,
		navRight: null,
		navUp: null,
		navUpLeft: null,
		navUpRight: null,
		numOctaves: null,
		observer: null,
		offset: null,
		onAbort: null,
		onActivate: null,
		onAfterPrint: null,
		onBeforePrint: null,
		onBegin: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnd: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFocusIn: null,
		onFocusOut: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadStart: null,
		onMessage: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onMouseWheel: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRepeat: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onShow: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onZoom: null,
		opacity: null,
		operator: null,
		order: null,
		orient: null,
		orientation: null,
		origin: null,
		overflow: null,
		overlay: null,
		overlinePosition: number,
		overlineThickness: number,
		paintOrder: null,
		panose1: null,
		path: null,
		pathLength: number,
		patternContentUnits: null,
		patternTransform: null,
		patternUnits: null,
		phase: null,
		ping: spaceSeparated,
		pitch: null,
		playbackOrder: null,
		pointerEvents: null,
		points: null,
		pointsAtX: number,
		pointsAtY: number,
		pointsAtZ: number,
		preserveAlpha: null,
		preserveAspectRatio: null,
		primitiveUnits: null,
		propagate: null,
		property: commaOrSpaceSeparated,
		r: null,
		radius: null,
		referrerPolicy: null,
		refX: null,
		refY: null,
		rel: commaOrSpaceSeparated,
		rev: commaOrSpaceSeparated,
		renderingIntent: null,
		repeatCount: null,
		repeatDur: null,
		requiredExtensions: commaOrSpaceSeparated,
		requiredFeatures: commaOrSpaceSeparated,
		requiredFonts: commaOrSpaceSeparated,
		requiredFormats: commaOrSpaceSeparated,
		resource: null,
		restart: null,
		result: null,
		rotate: null,
		rx: null,
		ry: null,
		scale: null,
		seed: null,
		shapeRendering: null,
		side: null,
		slope: null,
		snapshotTime: null,
		specularConstant: number,
		specularExponent: number,
		spreadMethod: null,
		spacing: null,
		startOffset: null,
		stdDeviation: null,
		stemh: null,
		stemv: null,
		stitchTiles: null,
		stopColor: null,
		stopOpacity: null,
		strikethroughPosition: number,
		strikethroughThickness: number,
		string: null,
		stroke: null,
		strokeDashArray: commaOrSpaceSeparated,
		strokeDashOffset: null,
		strokeLineCap: null,
		strokeLineJoin: null,
		strokeMiterLimit: number,
		strokeOpacity: number,
		strokeWidth: null,
		style: null,
		surfaceScale: number,
		syncBehavior: null,
		syncBehaviorDefault: null,
		syncMaster: null,
		syncTolerance: null,
		syncToleranceDefault: null,
		systemLanguage: commaOrSpaceSeparated,
		tabIndex: number,
		tableValues: null,
		target: null,
		targetX: number,
		targetY: number,
		textAnchor: null,
		textDecoration: null,
		textRendering: null,
		textLength: null,
		timelineBegin: null,
		title: null,
		transformBehavior: null,
		type: null,
		typeOf: commaOrSpaceSeparated,
		to: null,
		transform: null,
		transformOrigin: null,
		u1: null,
		u2: null,
		underlinePosition: number,
		underlineThickness: number,
		unicode: null,
		unicodeBidi: null,
		unicodeRange: null,
		unitsPerEm: number,
		values: null,
		vAlphabetic: number,
		vMathematical: number,
		vectorEffect: null,
		vHanging: number,
		vIdeographic: number,
		version: null,
		vertAdvY: number,
		vertOriginX: number,
		vertOriginY: number,
		viewBox: null,
		viewTarget: null,
		visibility: null,
		width: null,
		widths: null,
		wordSpacing: null,
		writingMode: null,
		x: null,
		x1: null,
		x2: null,
		xChannelSelector: null,
		xHeight: number,
		y: null,
		y1: null,
		y2: null,
		yChannelSelector: null,
		z: null,
		zoomAndPan: null
	},
	space: "svg",
	transform: caseSensitiveTransform
});

// node_modules/property-information/lib/xlink.js
const xlink = create({
	properties: {
		xLinkActuate: null,
		xLinkArcRole: null,
		xLinkHref: null,
		xLinkRole: null,
		xLinkShow: null,
		xLinkTitle: null,
		xLinkType: null
	},
	space: "xlink",
	transform(_, property) {
		return "xlink:" + property.slice(5).toLowerCase();
	}
});

// node_modules/property-information/lib/xmlns.js
const xmlns = create({
	attributes: { xmlnsxlink: "xmlns:xlink" },
	properties: {
		xmlnsXLink: null,
		xmlns: null
	},
	space: "xmlns",
	transform: caseInsensitiveTransform
});

// node_modules/property-information/lib/xml.js
const xml = create({
	properties: {
		xmlBase: null,
		xmlLang: null,
		xmlSpace: null
	},
	space: "xml",
	transform(_, property) {
		return "xml:" + property.slice(3).toLowerCase();
	}
});

// node_modules/property-information/lib/find.js
/**
* @import {Schema} from 'property-information'
*/
const cap = /[A-Z]/g;
const dash = /-[a-z]/g;
const valid = /^data[-\w.:]+$/i;
/**
* Look up info on a property.
*
* In most cases the given `schema` contains info on the property.
* All standard,
* most legacy,
* and some non-standard properties are supported.
* For these cases,
* the returned `Info` has hints about the value of the property.
*
* `name` can also be a valid data attribute or property,
* in which case an `Info` object with the correctly cased `attribute` and
* `property` is returned.
*
* `name` can be an unknown attribute,
* in which case an `Info` object with `attribute` and `property` set to the
* given name is returned.
* It is not recommended to provide unsupported legacy or recently specced
* properties.
*
*
* @param {Schema} schema
*   Schema;
*   either the `html` or `svg` export.
* @param {string} value
*   An attribute-like or property-like name;
*   it will be passed through `normalize` to hopefully find the correct info.
* @returns {Info}
*   Info.
*/
function find(schema, value) {
	const normal = normalize(value);
	let property = value;
	let Type = Info;
	if (normal in schema.normal) return schema.property[schema.normal[normal]];
	if (normal.length > 4 && normal.slice(0, 4) === "data" && valid.test(value)) {
		if (value.charAt(4) === "-") {
			const rest = value.slice(5).replace(dash, camelcase);
			property = "data" + rest.charAt(0).toUpperCase() + rest.slice(1);
		} else {
			const rest = value.slice(4);
			if (!dash.test(rest)) {
				let dashes = rest.replace(cap, kebab);
				if (dashes.charAt(0) !== "-") dashes = "-" + dashes;
				value = "data" + dashes;
			}
		}
		Type = DefinedInfo;
	}
	return new Type(property, value);
}
/**
* @param {string} $0
*   Value.
* @returns {string}
*   Kebab.
*/
function kebab($0) {
	return "-" + $0.toLowerCase();
}
/**
* @param {string} $0
*   Value.
* @returns {string}
*   Camel.
*/
function camelcase($0) {
	return $0.charAt(1).toUpperCase();
}

// node_modules/property-information/index.js
const html$3 = merge([
	aria,
	html$4,
	xlink,
	xmlns,
	xml
], "html");
const svg = merge([
	aria,
	svg$1,
	xlink,
	xmlns,
	xml
], "svg");

// node_modules/stringify-entities/lib/core.js
/**
* @typedef CoreOptions
* @property {ReadonlyArray<string>} [subset=[]]
*   Whether to only escape the given subset of characters.
* @property {boolean} [escapeOnly=false]
*   Whether to only escape possibly dangerous characters.
*   Those characters are `"`, `&`, `'`, `<`, `>`, and `` ` ``.
*
* @typedef FormatOptions
* @property {(code: number, next: number, options: CoreWithFormatOptions) => string} format
*   Format strategy.
*
* @typedef {CoreOptions & FormatOptions & import('./util/format-smart.js').FormatSmartOptions} CoreWithFormatOptions
*/
const defaultSubsetRegex = /["&'<>`]/g;
const surrogatePairsRegex = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
const controlCharactersRegex = /[\x01-\t\v\f\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D\xA0-\uFFFF]/g;
const regexEscapeRegex = /[|\\{}()[\]^$+*?.]/g;
/** @type {WeakMap<ReadonlyArray<string>, RegExp>} */
const subsetToRegexCache = /* @__PURE__ */ new WeakMap();
/**
* Encode certain characters in `value`.
*
* @param {string} value
* @param {CoreWithFormatOptions} options
* @returns {string}
*/
function core(value, options) {
	value = value.replace(options.subset ? charactersToExpressionCached(options.subset) : defaultSubsetRegex, basic);
	if (options.subset || options.escapeOnly) return value;
	return value.replace(surrogatePairsRegex, surrogate).replace(controlCharactersRegex, basic);
	/**
	* @param {string} pair
	* @param {number} index
	* @param {string} all
	*/
	function surrogate(pair, index, all) {
		return options.format((pair.charCodeAt(0) - 55296) * 1024 + pair.charCodeAt(1) - 56320 + 65536, all.charCodeAt(index + 2), options);
	}
	/**
	* @param {string} character
	* @param {number} index
	* @param {string} all
	*/
	function basic(character, index, all) {
		return options.format(character.charCodeAt(0), all.charCodeAt(index + 1), options);
	}
}
/**
* A wrapper function that caches the result of `charactersToExpression` with a WeakMap.
* This can improve performance when tooling calls `charactersToExpression` repeatedly
* with the same subset.
*
* @param {ReadonlyArray<string>} subset
* @returns {RegExp}
*/
function charactersToExpressionCached(subset) {
	let cached = subsetToRegexCache.get(subset);
	if (!cached) {
		cached = charactersToExpression(subset);
		subsetToRegexCache.set(subset, cached);
	}
	return cached;
}
/**
* @param {ReadonlyArray<string>} subset
* @returns {RegExp}
*/
function charactersToExpression(subset) {
	/** @type {Array<string>} */
	const groups = [];
	let index = -1;
	while (++index < subset.length) groups.push(subset[index].replace(regexEscapeRegex, "\\$&"));
	return new RegExp("(?:" + groups.join("|") + ")", "g");
}

// node_modules/stringify-entities/lib/util/to-hexadecimal.js
const hexadecimalRegex = /[\dA-Fa-f]/;
/**
* Configurable ways to encode characters as hexadecimal references.
*
* @param {number} code
* @param {number} next
* @param {boolean|undefined} omit
* @returns {string}
*/
function toHexadecimal(code, next, omit) {
	const value = "&#x" + code.toString(16).toUpperCase();
	return omit && next && !hexadecimalRegex.test(String.fromCharCode(next)) ? value : value + ";";
}

// node_modules/stringify-entities/lib/util/to-decimal.js
const decimalRegex = /\d/;
/**
* Configurable ways to encode characters as decimal references.
*
* @param {number} code
* @param {number} next
* @param {boolean|undefined} omit
* @returns {string}
*/
function toDecimal(code, next, omit) {
	const value = "&#" + String(code);
	return omit && next && !decimalRegex.test(String.fromCharCode(next)) ? value : value + ";";
}

// node_modules/character-entities-legacy/index.js
/**
* List of legacy HTML named character references that don’t need a trailing semicolon.
*
* @type {Array<string>}
*/
const characterEntitiesLegacy = [
	"AElig",
	"AMP",
	"Aacute",
	"Acirc",
	"Agrave",
	"Aring",
	"Atilde",
	"Auml",
	"COPY",
	"Ccedil",
	"ETH",
	"Eacute",
	"Ecirc",
	"Egrave",
	"Euml",
	"GT",
	"Iacute",
	"Icirc",
	"Igrave",
	"Iuml",
	"LT",
	"Ntilde",
	"Oacute",
	"Ocirc",
	"Ograve",
	"Oslash",
	"Otilde",
	"Ouml",
	"QUOT",
	"REG",
	"THORN",
	"Uacute",
	"Ucirc",
	"Ugrave",
	"Uuml",
	"Yacute",
	"aacute",
	"acirc",
	"acute",
	"aelig",
	"agrave",
	"amp",
	"aring",
	"atilde",
	"auml",
	"brvbar",
	"ccedil",
	"cedil",
	"cent",
	"copy",
	"curren",
	"deg",
	"divide",
	"eacute",
	"ecirc",
	"egrave",
	"eth",
	"euml",
	"frac12",
	"frac14",
	"frac34",
	"gt",
	"iacute",
	"icirc",
	"iexcl",
	"igrave",
	"iquest",
	"iuml",
	"laquo",
	"lt",
	"macr",
	"micro",
	"middot",
	"nbsp",
	"not",
	"ntilde",
	"oacute",
	"ocirc",
	"ograve",
	"ordf",
	"ordm",
	"oslash",
	"otilde",
	"ouml",
	"para",
	"plusmn",
	"pound",
	"quot",
	"raquo",
	"reg",
	"sect",
	"shy",
	"sup1",
	"sup2",
	"sup3",
	"szlig",
	"thorn",
	"times",
	"uacute",
	"ucirc",
	"ugrave",
	"uml",
	"uuml",
	"yacute",
	"yen",
	"yuml"
];

// node_modules/character-entities-html4/index.js
/**
* Map of named character references from HTML 4.
*
* @type {Record<string, string>}
*/
const characterEntitiesHtml4 = {
	nbsp: "\xA0",
	iexcl: "¡",
	cent: "¢",
	pound: "£",
	curren: "¤",
	yen: "¥",
	brvbar: "¦",
	sect: "§",
	uml: "¨",
	copy: "©",
	ordf: "ª",
	laquo: "«",
	not: "¬",
	shy: "­",
	reg: "®",
	macr: "¯",
	deg: "°",
	plusmn: "±",
	sup2: "²",
	sup3: "³",
	acute: "´",
	micro: "µ",
	para: "¶",
	middot: "·",
	cedil: "¸",
	sup1: "¹",
	ordm: "º",
	raquo: "»",
	frac14: "¼",
	frac12: "½",
	frac34: "¾",
	iquest: "¿",
	Agrave: "À",
	Aacute: "Á",
	Acirc: "Â",
	Atilde: "Ã",
	Auml: "Ä",
	Aring: "Å",
	AElig: "Æ",
	Ccedil: "Ç",
	Egrave: "È",
	Eacute: "É",
	Ecirc: "Ê",
	Euml: "Ë",
	Igrave: "Ì",
	Iacute: "Í",
	Icirc: "Î",
	Iuml: "Ï",
	ETH: "Ð",
	Ntilde: "Ñ",
	Ograve: "Ò",
	Oacute: "Ó",
	Ocirc: "Ô",
	Otilde: "Õ",
	Ouml: "Ö",
	times: "×",
	Oslash: "Ø",
	Ugrave: "Ù",
	Uacute: "Ú",
	Ucirc: "Û",
	Uuml: "Ü",
	Yacute: "Ý",
	THORN: "Þ",
	szlig: "ß",
	agrave: "à",
	aacute: "á",
	acirc: "â",
	atilde: "ã",
	auml: "ä",
	aring: "å",
	aelig: "æ",
	ccedil: "ç",
	egrave: "è",
	eacute: "é",
	ecirc: "ê",
	euml: "ë",
	igrave: "ì",
	iacute: "í",
	icirc: "î",
	iuml: "ï",
	eth: "ð",
	ntilde: "ñ",
	ograve: "ò",
	oacute: "ó",
	ocirc: "ô",
	otilde: "õ",
	ouml: "ö",
	divide: "÷",
	oslash: "ø",
	ugrave: "ù",
	uacute: "ú",
	ucirc: "û",
	uuml: "ü",
	yacute: "ý",
	thorn: "þ",
	yuml: "ÿ",
	fnof: "ƒ",
	Alpha: "Α",
	Beta: "Β",
	Gamma: "Γ",
	Delta: "Δ",
	Epsilon: "Ε",
	Zeta: "Ζ",
	Eta: "Η",
	Theta: "Θ",
	Iota: "Ι",
	Kappa: "Κ",
	Lambda: "Λ",
	Mu: "Μ",
	Nu: "Ν",
	Xi: "Ξ",
	Omicron: "Ο",
	Pi: "Π",
	Rho: "Ρ",
	Sigma: "Σ",
	Tau: "Τ",
	Upsilon: "Υ",
	Phi: "Φ",
	Chi: "Χ",
	Psi: "Ψ",
	Omega: "Ω",
	alpha: "α",
	beta: "β",
	gamma: "γ",
	delta: "δ",
	epsilon: "ε",
	zeta: "ζ",
	eta: "η",
	theta: "θ",
	iota: "ι",
	kappa: "κ",
	lambda: "λ",
	mu: "μ",
	nu: "ν",
	xi: "ξ",
	omicron: "ο",
	pi: "π",
	rho: "ρ",
	sigmaf: "ς",
	sigma: "σ",
	tau: "τ",
	upsilon: "υ",
	phi: "φ",
	chi: "χ",
	psi: "ψ",
	omega: "ω",
	thetasym: "ϑ",
	upsih: "ϒ",
	piv: "ϖ",
	bull: "•",
	hellip: "…",
	prime: "′",
	Prime: "″",
	oline: "‾",
	frasl: "⁄",
	weierp: "℘",
	image: "ℑ",
	real: "ℜ",
	trade: "™",
	alefsym: "ℵ",
	larr: "←",
	uarr: "↑",
	rarr: "→",
	darr: "↓",
	harr: "↔",
	crarr: "↵",
	lArr: "⇐",
	uArr: "⇑",
	rArr: "⇒",
	dArr: "⇓",
	hArr: "⇔",
	forall: "∀",
	part: "∂",
	exist: "∃",
	empty: "∅",
	nabla: "∇",
	isin: "∈",
	notin: "∉",
	ni: "∋",
	prod: "∏",
	sum: "∑",
	minus: "−",
	lowast: "∗",
	radic: "√",
	prop: "∝",
	infin: "∞",
	ang: "∠",
	and: "∧",
	or: "∨",
	cap: "∩",
	cup: "∪",
	int: "∫",
	there4: "∴",
	sim: "∼",
	cong: "≅",
	asymp: "≈",
	ne: "≠",
	equiv: "≡",
	le: "≤",
	ge: "≥",
	sub: "⊂",
	sup: "⊃",
	nsub: "⊄",
	sube: "⊆",
	supe: "⊇",
	oplus: "⊕",
	otimes: "⊗",
	perp: "⊥",
	sdot: "⋅",
	lceil: "⌈",
	rceil: "⌉",
	lfloor: "⌊",
	rfloor: "⌋",
	lang: "〈",
	rang: "〉",
	loz: "◊",
	spades: "♠",
	clubs: "♣",
	hearts: "♥",
	diams: "♦",
	quot: "\"",
	amp: "&",
	lt: "<",
	gt: ">",
	OElig: "Œ",
	oelig: "œ",
	Scaron: "Š",
	scaron: "š",
	Yuml: "Ÿ",
	circ: "ˆ",
	tilde: "˜",
	ensp: " ",
	emsp: " ",
	thinsp: " ",
	zwnj: "‌",
	zwj: "‍",
	lrm: "‎",
	rlm: "‏",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	sbquo: "‚",
	ldquo: "“",
	rdquo: "”",
	bdquo: "„",
	dagger: "†",
	Dagger: "‡",
	permil: "‰",
	lsaquo: "‹",
	rsaquo: "›",
	euro: "€"
};

// node_modules/stringify-entities/lib/constant/dangerous.js
/**
* List of legacy (that don’t need a trailing `;`) named references which could,
* depending on what follows them, turn into a different meaning
*
* @type {Array<string>}
*/
const dangerous = [
	"cent",
	"copy",
	"divide",
	"gt",
	"lt",
	"not",
	"para",
	"times"
];

// node_modules/stringify-entities/lib/util/to-named.js
const own$2 = {}.hasOwnProperty;
/**
* `characterEntitiesHtml4` but inverted.
*
* @type {Record<string, string>}
*/
const characters = {};
/** @type {string} */
let key;
for (key in characterEntitiesHtml4) if (own$2.call(characterEntitiesHtml4, key)) characters[characterEntitiesHtml4[key]] = key;
const notAlphanumericRegex = /[^\dA-Za-z]/;
/**
* Configurable ways to encode characters as named references.
*
* @param {number} code
* @param {number} next
* @param {boolean|undefined} omit
* @param {boolean|undefined} attribute
* @returns {string}
*/
function toNamed(code, next, omit, attribute) {
	const character = String.fromCharCode(code);
	if (own$2.call(characters, character)) {
		const name = characters[character];
		const value = "&" + name;
		if (omit && characterEntitiesLegacy.includes(name) && !dangerous.includes(name) && (!attribute || next && next !== 61 && notAlphanumericRegex.test(String.fromCharCode(next)))) return value;
		return value + ";";
	}
	return "";
}

// node_modules/stringify-entities/lib/util/format-smart.js
/**
* @typedef FormatSmartOptions
* @property {boolean} [useNamedReferences=false]
*   Prefer named character references (`&amp;`) where possible.
* @property {boolean} [useShortestReferences=false]
*   Prefer the shortest possible reference, if that results in less bytes.
*   **Note**: `useNamedReferences` can be omitted when using `useShortestReferences`.
* @property {boolean} [omitOptionalSemicolons=false]
*   Whether to omit semicolons when possible.
*   **Note**: This creates what HTML calls “parse errors” but is otherwise still valid HTML — don’t use this except when building a minifier.
*   Omitting semicolons is possible for certain named and numeric references in some cases.
* @property {boolean} [attribute=false]
*   Create character references which don’t fail in attributes.
*   **Note**: `attribute` only applies when operating dangerously with
*   `omitOptionalSemicolons: true`.
*/
/**
* Configurable ways to encode a character yielding pretty or small results.
*
* @param {number} code
* @param {number} next
* @param {FormatSmartOptions} options
* @returns {string}
*/
function formatSmart(code, next, options) {
	let numeric = toHexadecimal(code, next, options.omitOptionalSemicolons);
	/** @type {string|undefined} */
	let named;
	if (options.useNamedReferences || options.useShortestReferences) named = toNamed(code, next, options.omitOptionalSemicolons, options.attribute);
	if ((options.useShortestReferences || !named) && options.useShortestReferences) {
		const decimal = toDecimal(code, next, options.omitOptionalSemicolons);
		if (decimal.length < numeric.length) numeric = decimal;
	}
	return named && (!options.useShortestReferences || named.length < numeric.length) ? named : numeric;
}

// node_modules/stringify-entities/lib/index.js
/**
* @typedef {import('./core.js').CoreOptions & import('./util/format-smart.js').FormatSmartOptions} Options
* @typedef {import('./core.js').CoreOptions} LightOptions
*/
/**
* Encode special characters in `value`.
*
* @param {string} value
*   Value to encode.
* @param {Options} [options]
*   Configuration.
* @returns {string}
*   Encoded value.
*/
function stringifyEntities(value, options) {
	return core(value, Object.assign({ format: formatSmart }, options));
}

// node_modules/hast-util-to-html/lib/handle/comment.js
/**
* @import {Comment, Parents} from 'hast'
* @import {State} from '../index.js'
*/
const htmlCommentRegex = /^>|^->|<!--|-->|--!>|<!-$/g;
const bogusCommentEntitySubset = [">"];
const commentEntitySubset = ["<", ">"];
/**
* Serialize a comment.
*
* @param {Comment} node
*   Node to handle.
* @param {number | undefined} _1
*   Index of `node` in `parent`.
* @param {Parents | undefined} _2
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function comment(node, _1, _2, state) {
	return state.settings.bogusComments ? "<?" + stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: bogusCommentEntitySubset })) + ">" : "<!--" + node.value.replace(htmlCommentRegex, encode) + "-->";
	/**
	* Encode a dangerous character.
	*
	* @param {string} $0
	*   Character.
	* @returns {string}
	*   Encoded character.
	*/
	function encode($0) {
		return stringifyEntities($0, Object.assign({}, state.settings.characterReferences, { subset: commentEntitySubset }));
	}
}

// node_modules/hast-util-to-html/lib/handle/doctype.js
/**
* @import {Doctype, Parents} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a doctype.
*
* @param {Doctype} _1
*   Node to handle.
* @param {number | undefined} _2
*   Index of `node` in `parent`.
* @param {Parents | undefined} _3
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function doctype(_1, _2, _3, state) {
	return "<!" + (state.settings.upperDoctype ? "DOCTYPE" : "doctype") + (state.settings.tightDoctype ? "" : " ") + "html>";
}

// node_modules/comma-separated-tokens/index.js
/**
* Serialize an array of strings or numbers to comma-separated tokens.
*
* @param {Array<string|number>} values
*   List of tokens.
* @param {Options} [options]
*   Configuration for `stringify` (optional).
* @returns {string}
*   Comma-separated tokens.
*/
function stringify$1(values, options) {
	const settings = options || {};
	return (values[values.length - 1] === "" ? [...values, ""] : values).join((settings.padRight ? " " : "") + "," + (settings.padLeft === false ? "" : " ")).trim();
}

// node_modules/space-separated-tokens/index.js
/**
* Serialize an array of strings as space separated-tokens.
*
* @param {Array<string|number>} values
*   List of tokens.
* @returns {string}
*   Space-separated tokens.
*/
function stringify(values) {
	return values.join(" ").trim();
}

// node_modules/hast-util-whitespace/lib/index.js
/**
* @typedef {import('hast').Nodes} Nodes
*/
const re = /[ \t\n\f\r]/g;
/**
* Check if the given value is *inter-element whitespace*.
*
* @param {Nodes | string} thing
*   Thing to check (`Node` or `string`).
* @returns {boolean}
*   Whether the `value` is inter-element whitespace (`boolean`): consisting of
*   zero or more of space, tab (`\t`), line feed (`\n`), carriage return
*   (`\r`), or form feed (`\f`); if a node is passed it must be a `Text` node,
*   whose `value` field is checked.
*/
function whitespace(thing) {
	return typeof thing === "object" ? thing.type === "text" ? empty(thing.value) : false : empty(thing);
}
/**
* @param {string} value
* @returns {boolean}
*/
function empty(value) {
	return value.replace(re, "") === "";
}

// node_modules/hast-util-to-html/lib/omission/util/siblings.js
/**
* @import {Parents, RootContent} from 'hast'
*/
const siblingAfter = siblings(1);
const siblingBefore = siblings(-1);
/** @type {Array<RootContent>} */
const emptyChildren$1 = [];
/**
* Factory to check siblings in a direction.
*
* @param {number} increment
*   Direction.
* @returns {typeof sibling}
*   Check.
*/
function siblings(increment) {
	return sibling;
	/**
	* Find applicable siblings in a direction.
	*
	* @template {Parents} Parent
	*   Parent type.
	* @param {Parent | undefined} parent
	*   Parent.
	* @param {number | undefined} index
	*   Index of child in `parent`.
	* @param {boolean | undefined} [includeWhitespace=false]
	*   Whether to include whitespace (default: `false`).
	* @returns {Parent extends {children: Array<infer Child>} ? Child | undefined : never}
	*   Child of parent.
	*/
	function sibling(parent, index, includeWhitespace) {
		const siblings = parent ? parent.children : emptyChildren$1;
		let offset = (index || 0) + increment;
		let next = siblings[offset];
		if (!includeWhitespace) while (next && whitespace(next)) {
			offset += increment;
			next = siblings[offset];
		}
		return next;
	}
}

// node_modules/hast-util-to-html/lib/omission/omission.js
/**
* @import {Element, Parents} from 'hast'
*/
/**
* @callback OmitHandle
*   Check if a tag can be omitted.
* @param {Element} element
*   Element to check.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether to omit a tag.
*/
const own$1 = {}.hasOwnProperty;
/**
* Factory to check if a given node can have a tag omitted.
*
* @param {Record<string, OmitHandle>} handlers
*   Omission handlers, where each key is a tag name, and each value is the
*   corresponding handler.
* @returns {OmitHandle}
*   Whether to omit a tag of an element.
*/
function omission(handlers) {
	return omit;
	/**
	* Check if a given node can have a tag omitted.
	*
	* @type {OmitHandle}
	*/
	function omit(node, index, parent) {
		return own$1.call(handlers, node.tagName) && handlers[node.tagName](node, index, parent);
	}
}

// node_modules/hast-util-to-html/lib/omission/closing.js
/**
* @import {Element, Parents} from 'hast'
*/
const closing = omission({
	body: body$1,
	caption: headOrColgroupOrCaption,
	colgroup: headOrColgroupOrCaption,
	dd,
	dt,
	head: headOrColgroupOrCaption,
	html: html$2,
	li,
	optgroup,
	option,
	p,
	rp: rubyElement,
	rt: rubyElement,
	tbody: tbody$1,
	td: cells$1,
	tfoot,
	th: cells$1,
	thead,
	tr
});
/**
* Macro for `</head>`, `</colgroup>`, and `</caption>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function headOrColgroupOrCaption(_, index, parent) {
	const next = siblingAfter(parent, index, true);
	return !next || next.type !== "comment" && !(next.type === "text" && whitespace(next.value.charAt(0)));
}
/**
* Whether to omit `</html>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function html$2(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
/**
* Whether to omit `</body>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function body$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
/**
* Whether to omit `</p>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function p(_, index, parent) {
	const next = siblingAfter(parent, index);
	return next ? next.type === "element" && (next.tagName === "address" || next.tagName === "article" || next.tagName === "aside" || next.tagName === "blockquote" || next.tagName === "details" || next.tagName === "div" || next.tagName === "dl" || next.tagName === "fieldset" || next.tagName === "figcaption" || next.tagName === "figure" || next.tagName === "footer" || next.tagName === "form" || next.tagName === "h1" || next.tagName === "h2" || next.tagName === "h3" || next.tagName === "h4" || next.tagName === "h5" || next.tagName === "h6" || next.tagName === "header" || next.tagName === "hgroup" || next.tagName === "hr" || next.tagName === "main" || next.tagName === "menu" || next.tagName === "nav" || next.tagName === "ol" || next.tagName === "p" || next.tagName === "pre" || next.tagName === "section" || next.tagName === "table" || next.tagName === "ul") : !parent || !(parent.type === "element" && (parent.tagName === "a" || parent.tagName === "audio" || parent.tagName === "del" || parent.tagName === "ins" || parent.tagName === "map" || parent.tagName === "noscript" || parent.tagName === "video" || parent.tagName.includes("-")));
}
/**
* Whether to omit `</li>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function li(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "li";
}
/**
* Whether to omit `</dt>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function dt(_, index, parent) {
	const next = siblingAfter(parent, index);
	return Boolean(next && next.type === "element" && (next.tagName === "dt" || next.tagName === "dd"));
}
/**
* Whether to omit `</dd>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function dd(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "dt" || next.tagName === "dd");
}
/**
* Whether to omit `</rt>` or `</rp>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function rubyElement(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "rp" || next.tagName === "rt");
}
/**
* Whether to omit `</optgroup>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function optgroup(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "optgroup";
}
/**
* Whether to omit `</option>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function option(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "option" || next.tagName === "optgroup");
}
/**
* Whether to omit `</thead>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function thead(_, index, parent) {
	const next = siblingAfter(parent, index);
	return Boolean(next && next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot"));
}
/**
* Whether to omit `</tbody>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tbody$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot");
}
/**
* Whether to omit `</tfoot>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tfoot(_, index, parent) {
	return !siblingAfter(parent, index);
}
/**
* Whether to omit `</tr>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tr(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "tr";
}
/**
* Whether to omit `</td>` or `</th>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function cells$1(_, index, parent) {
	const next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "td" || next.tagName === "th");
}

// node_modules/hast-util-to-html/lib/omission/opening.js
/**
* @import {Element, Parents} from 'hast'
*/
const opening = omission({
	body,
	colgroup,
	head: head$1,
	html: html$1,
	tbody
});
/**
* Whether to omit `<html>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function html$1(node) {
	const head = siblingAfter(node, -1);
	return !head || head.type !== "comment";
}
/**
* Whether to omit `<head>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function head$1(node) {
	/** @type {Set<string>} */
	const seen = /* @__PURE__ */ new Set();
	for (const child of node.children) if (child.type === "element" && (child.tagName === "base" || child.tagName === "title")) {
		if (seen.has(child.tagName)) return false;
		seen.add(child.tagName);
	}
	const child = node.children[0];
	return !child || child.type === "element";
}
/**
* Whether to omit `<body>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function body(node) {
	const head = siblingAfter(node, -1, true);
	return !head || head.type !== "comment" && !(head.type === "text" && whitespace(head.value.charAt(0))) && !(head.type === "element" && (head.tagName === "meta" || head.tagName === "link" || head.tagName === "script" || head.tagName === "style" || head.tagName === "template"));
}
/**
* Whether to omit `<colgroup>`.
* The spec describes some logic for the opening tag, but it’s easier to
* implement in the closing tag, to the same effect, so we handle it there
* instead.
*
* @param {Element} node
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function colgroup(node, index, parent) {
	const previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && previous.tagName === "colgroup" && closing(previous, parent.children.indexOf(previous), parent)) return false;
	const head = siblingAfter(node, -1, true);
	return Boolean(head && head.type === "element" && head.tagName === "col");
}
/**
* Whether to omit `<tbody>`.
*
* @param {Element} node
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function tbody(node, index, parent) {
	const previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && (previous.tagName === "thead" || previous.tagName === "tbody") && closing(previous, parent.children.indexOf(previous), parent)) return false;
	const head = siblingAfter(node, -1);
	return Boolean(head && head.type === "element" && head.tagName === "tr");
}

// node_modules/hast-util-to-html/lib/handle/element.js
/**
* @import {Element, Parents, Properties} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Maps of subsets.
*
* Each value is a matrix of tuples.
* The value at `0` causes parse errors, the value at `1` is valid.
* Of both, the value at `0` is unsafe, and the value at `1` is safe.
*
* @type {Record<'double' | 'name' | 'single' | 'unquoted', Array<[Array<string>, Array<string>]>>}
*/
const constants = {
	name: [["	\n\f\r &/=>".split(""), "	\n\f\r \"&'/=>`".split("")], ["\0	\n\f\r \"&'/<=>".split(""), "\0	\n\f\r \"&'/<=>`".split("")]],
	unquoted: [["	\n\f\r &>".split(""), "\0	\n\f\r \"&'<=>`".split("")], ["\0	\n\f\r \"&'<=>`".split(""), "\0	\n\f\r \"&'<=>`".split("")]],
	single: [["&'".split(""), "\"&'`".split("")], ["\0&'".split(""), "\0\"&'`".split("")]],
	double: [["\"&".split(""), "\"&'`".split("")], ["\0\"&".split(""), "\0\"&'`".split("")]]
};
/**
* SVG elements whose content is HTML.
*
* @type {ReadonlySet<string>}
*/
const htmlIntegrationPoints = /* @__PURE__ */ new Set([
	"desc",
	"foreignObject",
	"title"
]);
/**
* Serialize an element node.
*
* @param {Element} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function element$1(node, index, parent, state) {
	const { schema } = state;
	const omit = schema.space === "svg" ? false : state.settings.omitOptionalTags;
	let selfClosing = schema.space === "svg" ? state.settings.closeEmptyElements : state.settings.voids.includes(node.tagName.toLowerCase());
	/** @type {Array<string>} */
	const parts = [];
	if (schema.space === "html" && node.tagName === "svg") state.schema = svg;
	const attributes = serializeAttributes(state, node.properties);
	if (state.schema.space === "svg" && htmlIntegrationPoints.has(node.tagName)) state.schema = html$3;
	const content = state.all(schema.space === "html" && node.tagName === "template" ? node.content : node);
	state.schema = schema;
	if (content) selfClosing = false;
	if (attributes || !omit || !opening(node, index, parent)) {
		parts.push("<", node.tagName, attributes ? " " + attributes : "");
		if (selfClosing && (schema.space === "svg" || state.settings.closeSelfClosing)) {
			const last = attributes.charAt(attributes.length - 1);
			if (!state.settings.tightSelfClosing || last === "/" || last && last !== "\"" && last !== "'") parts.push(" ");
			parts.push("/");
		}
		parts.push(">");
	}
	parts.push(content);
	if (!selfClosing && (!omit || !closing(node, index, parent))) parts.push("</" + node.tagName + ">");
	return parts.join("");
}
/**
* Serialize all attributes.
*
* @param {State} state
*   Info passed around about the current state.
* @param {Properties | null | undefined} properties
*   Properties.
* @returns {string}
*   Serialized attributes.
*/
function serializeAttributes(state, properties) {
	/** @type {Array<string>} */
	const values = [];
	let index = -1;
	/** @type {string} */
	let key;
	if (properties) {
		for (key in properties) if (properties[key] !== null && properties[key] !== void 0) {
			const value = serializeAttribute(state, key, properties[key]);
			if (value) values.push(value);
		}
	}
	while (++index < values.length) {
		const last = state.settings.tightAttributes ? values[index].charAt(values[index].length - 1) : void 0;
		if (index !== values.length - 1 && last !== "\"" && last !== "'") values[index] += " ";
	}
	return values.join("");
}
/**
* Serialize an attribute.
*
* @param {State} state
*   Info passed around about the current state.
* @param {string} key
*   Property name.
* @param {Properties[keyof Properties]} value
*   Property value.
* @returns {string}
*   Serialized attribute.
*/
function serializeAttribute(state, key, value) {
	const info = find(state.schema, key);
	const x = state.settings.allowParseErrors && state.schema.space === "html" ? 0 : 1;
	const y = state.settings.allowDangerousCharacters ? 0 : 1;
	if (info.overloadedBoolean && (value === info.attribute || value === "")) value = true;
	else if ((info.boolean || info.overloadedBoolean) && (typeof value !== "string" || value === info.attribute || value === "")) value = Boolean(value);
	if (value === null || value === void 0 || value === false || typeof value === "number" && Number.isNaN(value)) return "";
	const name = stringifyEntities(info.attribute, Object.assign({}, state.settings.characterReferences, { subset: constants.name[x][y] }));
	if (value === true) return name;
	value = Array.isArray(value) ? (info.commaSeparated ? stringify$1 : stringify)(value, { padLeft: !state.settings.tightCommaSeparatedLists }) : String(value);
	if (state.settings.collapseEmptyAttributes && !value) return name;
	/** @type {string | undefined} */
	let result;
	if (state.settings.preferUnquoted) result = stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
		attribute: true,
		subset: constants.unquoted[x][y]
	}));
	if (result !== value) {
		let { quote } = state;
		if (state.settings.quoteSmart && ccount(value, quote) > ccount(value, state.alternative)) quote = state.alternative;
		result = quote + stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
			subset: (quote === "'" ? constants.single : constants.double)[x][y],
			attribute: true
		})) + quote;
	}
	return name + (result ? "=" + result : result);
}

// node_modules/hast-util-to-html/lib/handle/text.js
/**
* @import {Parents, Text} from 'hast'
* @import {Raw} from 'mdast-util-to-hast'
* @import {State} from '../index.js'
*/
const textEntitySubset = ["<", "&"];
/**
* Serialize a text node.
*
* @param {Raw | Text} node
*   Node to handle.
* @param {number | undefined} _
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function text$2(node, _, parent, state) {
	return parent && parent.type === "element" && (parent.tagName === "script" || parent.tagName === "style") ? node.value : stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: textEntitySubset }));
}

// node_modules/hast-util-to-html/lib/handle/raw.js
/**
* @import {Parents} from 'hast'
* @import {Raw} from 'mdast-util-to-hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a raw node.
*
* @param {Raw} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function raw(node, index, parent, state) {
	return state.settings.allowDangerousHtml ? node.value : text$2(node, index, parent, state);
}

// node_modules/hast-util-to-html/lib/handle/root.js
/**
* @import {Parents, Root} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a root.
*
* @param {Root} node
*   Node to handle.
* @param {number | undefined} _1
*   Index of `node` in `parent`.
* @param {Parents | undefined} _2
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function root$1(node, _1, _2, state) {
	return state.all(node);
}

// node_modules/hast-util-to-html/lib/handle/index.js
/**
* @import {Nodes, Parents} from 'hast'
* @import {State} from '../index.js'
*/
/**
* @type {(node: Nodes, index: number | undefined, parent: Parents | undefined, state: State) => string}
*/
const handle = zwitch("type", {
	invalid,
	unknown,
	handlers: {
		comment,
		doctype,
		element: element$1,
		raw,
		root: root$1,
		text: text$2
	}
});
/**
* Fail when a non-node is found in the tree.
*
* @param {unknown} node
*   Unknown value.
* @returns {never}
*   Never.
*/
function invalid(node) {
	throw new Error("Expected node, not `" + node + "`");
}
/**
* Fail when a node with an unknown type is found in the tree.
*
* @param {unknown} node_
*   Unknown node.
* @returns {never}
*   Never.
*/
function unknown(node_) {
	throw new Error("Cannot compile unknown node `" + node_.type + "`");
}

// node_modules/hast-util-to-html/lib/index.js
/**
* @import {Nodes, Parents, RootContent} from 'hast'
* @import {Schema} from 'property-information'
* @import {Options as StringifyEntitiesOptions} from 'stringify-entities'
*/
/**
* @typedef {Omit<StringifyEntitiesOptions, 'attribute' | 'escapeOnly' | 'subset'>} CharacterReferences
*
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowDangerousCharacters=false]
*   Do not encode some characters which cause XSS vulnerabilities in older
*   browsers (default: `false`).
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [allowDangerousHtml=false]
*   Allow `raw` nodes and insert them as raw HTML (default: `false`).
*
*   When `false`, `Raw` nodes are encoded.
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [allowParseErrors=false]
*   Do not encode characters which cause parse errors (even though they work),
*   to save bytes (default: `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [bogusComments=false]
*   Use “bogus comments” instead of comments to save bytes: `<?charlie>`
*   instead of `<!--charlie-->` (default: `false`).
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {CharacterReferences | null | undefined} [characterReferences]
*   Configure how to serialize character references (optional).
* @property {boolean | null | undefined} [closeEmptyElements=false]
*   Close SVG elements without any content with slash (`/`) on the opening tag
*   instead of an end tag: `<circle />` instead of `<circle></circle>`
*   (default: `false`).
*
*   See `tightSelfClosing` to control whether a space is used before the
*   slash.
*
*   Not used in the HTML space.
* @property {boolean | null | undefined} [closeSelfClosing=false]
*   Close self-closing nodes with an extra slash (`/`): `<img />` instead of
*   `<img>` (default: `false`).
*
*   See `tightSelfClosing` to control whether a space is used before the
*   slash.
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [collapseEmptyAttributes=false]
*   Collapse empty attributes: get `class` instead of `class=""` (default:
*   `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: boolean attributes (such as `hidden`) are always collapsed.
* @property {boolean | null | undefined} [omitOptionalTags=false]
*   Omit optional opening and closing tags (default: `false`).
*
*   For example, in `<ol><li>one</li><li>two</li></ol>`, both `</li>` closing
*   tags can be omitted.
*   The first because it’s followed by another `li`, the last because it’s
*   followed by nothing.
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [preferUnquoted=false]
*   Leave attributes unquoted if that results in less bytes (default: `false`).
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [quoteSmart=false]
*   Use the other quote if that results in less bytes (default: `false`).
* @property {Quote | null | undefined} [quote='"']
*   Preferred quote to use (default: `'"'`).
* @property {Space | null | undefined} [space='html']
*   When an `<svg>` element is found in the HTML space, this package already
*   automatically switches to and from the SVG space when entering and exiting
*   it, and goes to HTML inside `desc`, `foreignObject`, and `title`
*   (default: `'html'`).
*
*   > 👉 **Note**: hast is not XML.
*   > It supports SVG as embedded in HTML.
*   > It does not support the features available in XML.
*   > Passing SVG might break but fragments of modern SVG should be fine.
*   > Use [`xast`][xast] if you need to support SVG as XML.
*
*    [xast]: https://github.com/syntax-tree/xast
* @property {boolean | null | undefined} [tightAttributes=false]
*   Join attributes together, without whitespace, if possible: get
*   `class="a b"title="c d"` instead of `class="a b" title="c d"` to save
*   bytes (default: `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [tightCommaSeparatedLists=false]
*   Join known comma-separated attribute values with just a comma (`,`),
*   instead of padding them on the right as well (`,␠`, where `␠` represents a
*   space) (default: `false`).
* @property {boolean | null | undefined} [tightDoctype=false]
*   Drop unneeded spaces in doctypes: `<!doctypehtml>` instead of
*   `<!doctype html>` to save bytes (default: `false`).
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [tightSelfClosing=false]
*   Do not use an extra space when closing self-closing elements: `<img/>`
*   instead of `<img />` (default: `false`).
*
*   > 👉 **Note**: only used if `closeSelfClosing: true` or
*   > `closeEmptyElements: true`.
* @property {boolean | null | undefined} [upperDoctype=false]
*   Use a `<!DOCTYPE…` instead of `<!doctype…` (default: `false`).
*
*   Useless except for XHTML.
* @property {ReadonlyArray<string> | null | undefined} [voids]
*   Tag names of elements to serialize without closing tag (default: `html-void-elements`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: It’s highly unlikely that you want to pass this, because
*   > hast is not for XML, and HTML will not add more void elements.
*
* @typedef {'"' | "'"} Quote
*   HTML quotes for attribute values.
*
* @typedef {Omit<Required<{[key in keyof Options]: Exclude<Options[key], null | undefined>}>, 'space' | 'quote'>} Settings
*
* @typedef {'html' | 'svg'} Space
*   Namespace.
*
* @typedef State
*   Info passed around about the current state.
* @property {(node: Parents | undefined) => string} all
*   Serialize the children of a parent node.
* @property {Quote} alternative
*   Alternative quote.
* @property {(node: Nodes, index: number | undefined, parent: Parents | undefined) => string} one
*   Serialize one node.
* @property {Quote} quote
*   Preferred quote.
* @property {Schema} schema
*   Current schema.
* @property {Settings} settings
*   User configuration.
*/
/** @type {Options} */
const emptyOptions$1 = {};
/** @type {CharacterReferences} */
const emptyCharacterReferences = {};
/** @type {Array<never>} */
const emptyChildren = [];
/**
* Serialize hast as HTML.
*
* @param {Array<RootContent> | Nodes} tree
*   Tree to serialize.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized HTML.
*/
function toHtml$1(tree, options) {
	const options_ = options || emptyOptions$1;
	const quote = options_.quote || "\"";
	if (quote !== "\"" && quote !== "'") throw new Error("Invalid quote `" + quote + "`, expected `'` or `\"`");
	const alternative = quote === "\"" ? "'" : "\"";
	return {
		one,
		all,
		settings: {
			omitOptionalTags: options_.omitOptionalTags || false,
			allowParseErrors: options_.allowParseErrors || false,
			allowDangerousCharacters: options_.allowDangerousCharacters || false,
			quoteSmart: options_.quoteSmart || false,
			preferUnquoted: options_.preferUnquoted || false,
			tightAttributes: options_.tightAttributes || false,
			upperDoctype: options_.upperDoctype || false,
			tightDoctype: options_.tightDoctype || false,
			bogusComments: options_.bogusComments || false,
			tightCommaSeparatedLists: options_.tightCommaSeparatedLists || false,
			tightSelfClosing: options_.tightSelfClosing || false,
			collapseEmptyAttributes: options_.collapseEmptyAttributes || false,
			allowDangerousHtml: options_.allowDangerousHtml || false,
			voids: options_.voids || htmlVoidElements,
			characterReferences: options_.characterReferences || emptyCharacterReferences,
			closeSelfClosing: options_.closeSelfClosing || false,
			closeEmptyElements: options_.closeEmptyElements || false
		},
		schema: options_.space === "svg" ? svg : html$3,
		quote,
		alternative
	}.one(Array.isArray(tree) ? {
		type: "root",
		children: tree
	} : tree, void 0, void 0);
}
/**
* Serialize a node.
*
* @this {State}
*   Info passed around about the current state.
* @param {Nodes} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {string}
*   Serialized node.
*/
function one(node, index, parent) {
	return handle(node, index, parent, this);
}
/**
* Serialize all children of `parent`.
*
* @this {State}
*   Info passed around about the current state.
* @param {Parents | undefined} parent
*   Parent whose children to serialize.
* @returns {string}
*   Serialized children.
*/
function all(parent) {
	/** @type {Array<string>} */
	const results = [];
	const children = parent && parent.children || emptyChildren;
	let index = -1;
	while (++index < children.length) results[index] = this.one(children[index], index, parent);
	return results.join("");
}

// node_modules/mdast-util-to-hast/lib/handlers/blockquote.js
/**
* @import {Element} from 'hast'
* @import {Blockquote} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `blockquote` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Blockquote} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function blockquote(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "blockquote",
		properties: {},
		children: state.wrap(state.all(node), true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/break.js
/**
* @import {Element, Text} from 'hast'
* @import {Break} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `break` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Break} node
*   mdast node.
* @returns {Array<Element | Text>}
*   hast element content.
*/
function hardBreak(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "br",
		properties: {},
		children: []
	};
	state.patch(node, result);
	return [state.applyData(node, result), {
		type: "text",
		value: "\n"
	}];
}

// node_modules/mdast-util-to-hast/lib/handlers/code.js
/**
* @import {Element, Properties} from 'hast'
* @import {Code} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `code` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Code} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function code(state, node) {
	const value = node.value ? node.value + "\n" : "";
	/** @type {Properties} */
	const properties = {};
	const language = node.lang ? node.lang.split(/\s+/) : [];
	if (language.length > 0) properties.className = ["language-" + language[0]];
	/** @type {Element} */
	let result = {
		type: "element",
		tagName: "code",
		properties,
		children: [{
			type: "text",
			value
		}]
	};
	if (node.meta) result.data = { meta: node.meta };
	state.patch(node, result);
	result = state.applyData(node, result);
	result = {
		type: "element",
		tagName: "pre",
		properties: {},
		children: [result]
	};
	state.patch(node, result);
	return result;
}

// node_modules/mdast-util-to-hast/lib/handlers/delete.js
/**
* @import {Element} from 'hast'
* @import {Delete} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `delete` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Delete} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function strikethrough(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "del",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/emphasis.js
/**
* @import {Element} from 'hast'
* @import {Emphasis} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `emphasis` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Emphasis} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function emphasis(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "em",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/footnote-reference.js
/**
* @import {Element} from 'hast'
* @import {FootnoteReference} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `footnoteReference` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {FootnoteReference} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function footnoteReference(state, node) {
	const clobberPrefix = typeof state.options.clobberPrefix === "string" ? state.options.clobberPrefix : "user-content-";
	const id = String(node.identifier).toUpperCase();
	const safeId = normalizeUri(id.toLowerCase());
	const index = state.footnoteOrder.indexOf(id);
	/** @type {number} */
	let counter;
	let reuseCounter = state.footnoteCounts.get(id);
	if (reuseCounter === void 0) {
		reuseCounter = 0;
		state.footnoteOrder.push(id);
		counter = state.footnoteOrder.length;
	} else counter = index + 1;
	reuseCounter += 1;
	state.footnoteCounts.set(id, reuseCounter);
	/** @type {Element} */
	const link = {
		type: "element",
		tagName: "a",
		properties: {
			href: "#" + clobberPrefix + "fn-" + safeId,
			id: clobberPrefix + "fnref-" + safeId + (reuseCounter > 1 ? "-" + reuseCounter : ""),
			dataFootnoteRef: true,
			ariaDescribedBy: ["footnote-label"]
		},
		children: [{
			type: "text",
			value: String(counter)
		}]
	};
	state.patch(node, link);
	/** @type {Element} */
	const sup = {
		type: "element",
		tagName: "sup",
		properties: {},
		children: [link]
	};
	state.patch(node, sup);
	return state.applyData(node, sup);
}

// node_modules/mdast-util-to-hast/lib/handlers/heading.js
/**
* @import {Element} from 'hast'
* @import {Heading} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `heading` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Heading} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function heading$1(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "h" + node.depth,
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/html.js
/**
* @import {Element} from 'hast'
* @import {Html} from 'mdast'
* @import {State} from '../state.js'
* @import {Raw} from '../../index.js'
*/
/**
* Turn an mdast `html` node into hast (`raw` node in dangerous mode, otherwise
* nothing).
*
* @param {State} state
*   Info passed around.
* @param {Html} node
*   mdast node.
* @returns {Element | Raw | undefined}
*   hast node.
*/
function html(state, node) {
	if (state.options.allowDangerousHtml) {
		/** @type {Raw} */
		const result = {
			type: "raw",
			value: node.value
		};
		state.patch(node, result);
		return state.applyData(node, result);
	}
}

// node_modules/mdast-util-to-hast/lib/revert.js
/**
* @import {ElementContent} from 'hast'
* @import {Reference, Nodes} from 'mdast'
* @import {State} from './state.js'
*/
/**
* Return the content of a reference without definition as plain text.
*
* @param {State} state
*   Info passed around.
* @param {Extract<Nodes, Reference>} node
*   Reference node (image, link).
* @returns {Array<ElementContent>}
*   hast content.
*/
function revert(state, node) {
	const subtype = node.referenceType;
	let suffix = "]";
	if (subtype === "collapsed") suffix += "[]";
	else if (subtype === "full") suffix += "[" + (node.label || node.identifier) + "]";
	if (node.type === "imageReference") return [{
		type: "text",
		value: "![" + node.alt + suffix
	}];
	const contents = state.all(node);
	const head = contents[0];
	if (head && head.type === "text") head.value = "[" + head.value;
	else contents.unshift({
		type: "text",
		value: "["
	});
	const tail = contents[contents.length - 1];
	if (tail && tail.type === "text") tail.value += suffix;
	else contents.push({
		type: "text",
		value: suffix
	});
	return contents;
}

// node_modules/mdast-util-to-hast/lib/handlers/image-reference.js
/**
* @import {ElementContent, Element, Properties} from 'hast'
* @import {ImageReference} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `imageReference` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {ImageReference} node
*   mdast node.
* @returns {Array<ElementContent> | ElementContent}
*   hast node.
*/
function imageReference(state, node) {
	const id = String(node.identifier).toUpperCase();
	const definition = state.definitionById.get(id);
	if (!definition) return revert(state, node);
	/** @type {Properties} */
	const properties = { src: normalizeUri(definition.url || "") };
	if (node.alt !== null && node.alt !== void 0) properties.alt = node.alt;
	if (definition.title !== null && definition.title !== void 0) properties.title = definition.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "img",
		properties,
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/image.js
/**
* @import {Element, Properties} from 'hast'
* @import {Image} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `image` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Image} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function image(state, node) {
	/** @type {Properties} */
	const properties = { src: normalizeUri(node.url) };
	if (node.alt !== null && node.alt !== void 0) properties.alt = node.alt;
	if (node.title !== null && node.title !== void 0) properties.title = node.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "img",
		properties,
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/inline-code.js
/**
* @import {Element, Text} from 'hast'
* @import {InlineCode} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `inlineCode` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {InlineCode} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function inlineCode(state, node) {
	/** @type {Text} */
	const text = {
		type: "text",
		value: node.value.replace(/\r?\n|\r/g, " ")
	};
	state.patch(node, text);
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "code",
		properties: {},
		children: [text]
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/link-reference.js
/**
* @import {ElementContent, Element, Properties} from 'hast'
* @import {LinkReference} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `linkReference` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {LinkReference} node
*   mdast node.
* @returns {Array<ElementContent> | ElementContent}
*   hast node.
*/
function linkReference(state, node) {
	const id = String(node.identifier).toUpperCase();
	const definition = state.definitionById.get(id);
	if (!definition) return revert(state, node);
	/** @type {Properties} */
	const properties = { href: normalizeUri(definition.url || "") };
	if (definition.title !== null && definition.title !== void 0) properties.title = definition.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "a",
		properties,
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/link.js
/**
* @import {Element, Properties} from 'hast'
* @import {Link} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `link` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Link} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function link(state, node) {
	/** @type {Properties} */
	const properties = { href: normalizeUri(node.url) };
	if (node.title !== null && node.title !== void 0) properties.title = node.title;
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "a",
		properties,
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/list-item.js
/**
* @import {ElementContent, Element, Properties} from 'hast'
* @import {ListItem, Parents} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `listItem` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {ListItem} node
*   mdast node.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Element}
*   hast node.
*/
function listItem(state, node, parent) {
	const results = state.all(node);
	const loose = parent ? listLoose(parent) : listItemLoose(node);
	/** @type {Properties} */
	const properties = {};
	/** @type {Array<ElementContent>} */
	const children = [];
	if (typeof node.checked === "boolean") {
		const head = results[0];
		/** @type {Element} */
		let paragraph;
		if (head && head.type === "element" && head.tagName === "p") paragraph = head;
		else {
			paragraph = {
				type: "element",
				tagName: "p",
				properties: {},
				children: []
			};
			results.unshift(paragraph);
		}
		if (paragraph.children.length > 0) paragraph.children.unshift({
			type: "text",
			value: " "
		});
		paragraph.children.unshift({
			type: "element",
			tagName: "input",
			properties: {
				type: "checkbox",
				checked: node.checked,
				disabled: true
			},
			children: []
		});
		properties.className = ["task-list-item"];
	}
	let index = -1;
	while (++index < results.length) {
		const child = results[index];
		if (loose || index !== 0 || child.type !== "element" || child.tagName !== "p") children.push({
			type: "text",
			value: "\n"
		});
		if (child.type === "element" && child.tagName === "p" && !loose) children.push(...child.children);
		else children.push(child);
	}
	const tail = results[results.length - 1];
	if (tail && (loose || tail.type !== "element" || tail.tagName !== "p")) children.push({
		type: "text",
		value: "\n"
	});
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "li",
		properties,
		children
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
/**
* Check if a list is loose.
*
* @param {Parents} node
*   Node.
* @returns {boolean}
*   Whether `node` is a loose list.
*/
function listLoose(node) {
	let loose = false;
	if (node.type === "list") {
		loose = node.spread || false;
		const { children } = node;
		let index = -1;
		while (!loose && ++index < children.length) loose = listItemLoose(children[index]);
	}
	return loose;
}
/**
* Check if a list item is loose.
*
* @param {ListItem} node
*   Node.
* @returns {boolean}
*   Whether `node` is loose.
*/
function listItemLoose(node) {
	const { spread } = node;
	return spread === null || spread === void 0 ? node.children.length > 1 : spread;
}

// node_modules/mdast-util-to-hast/lib/handlers/list.js
/**
* @import {Element, Properties} from 'hast'
* @import {List} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `list` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {List} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function list(state, node) {
	/** @type {Properties} */
	const properties = {};
	const results = state.all(node);
	let index = -1;
	if (typeof node.start === "number" && node.start !== 1) properties.start = node.start;
	while (++index < results.length) {
		const child = results[index];
		if (child.type === "element" && child.tagName === "li" && child.properties && Array.isArray(child.properties.className) && child.properties.className.includes("task-list-item")) {
			properties.className = ["contains-task-list"];
			break;
		}
	}
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: node.ordered ? "ol" : "ul",
		properties,
		children: state.wrap(results, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/paragraph.js
/**
* @import {Element} from 'hast'
* @import {Paragraph} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `paragraph` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Paragraph} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function paragraph(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "p",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/root.js
/**
* @import {Parents as HastParents, Root as HastRoot} from 'hast'
* @import {Root as MdastRoot} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `root` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {MdastRoot} node
*   mdast node.
* @returns {HastParents}
*   hast node.
*/
function root(state, node) {
	/** @type {HastRoot} */
	const result = {
		type: "root",
		children: state.wrap(state.all(node))
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/strong.js
/**
* @import {Element} from 'hast'
* @import {Strong} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `strong` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Strong} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function strong(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "strong",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table.js
/**
* @import {Table} from 'mdast'
* @import {Element} from 'hast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `table` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {Table} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function table(state, node) {
	const rows = state.all(node);
	const firstRow = rows.shift();
	/** @type {Array<Element>} */
	const tableContent = [];
	if (firstRow) {
		/** @type {Element} */
		const head = {
			type: "element",
			tagName: "thead",
			properties: {},
			children: state.wrap([firstRow], true)
		};
		state.patch(node.children[0], head);
		tableContent.push(head);
	}
	if (rows.length > 0) {
		/** @type {Element} */
		const body = {
			type: "element",
			tagName: "tbody",
			properties: {},
			children: state.wrap(rows, true)
		};
		const start = pointStart(node.children[1]);
		const end = pointEnd(node.children[node.children.length - 1]);
		if (start && end) body.position = {
			start,
			end
		};
		tableContent.push(body);
	}
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "table",
		properties: {},
		children: state.wrap(tableContent, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table-row.js
/**
* @import {Element, ElementContent, Properties} from 'hast'
* @import {Parents, TableRow} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `tableRow` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {TableRow} node
*   mdast node.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {Element}
*   hast node.
*/
function tableRow(state, node, parent) {
	const siblings = parent ? parent.children : void 0;
	const tagName = (siblings ? siblings.indexOf(node) : 1) === 0 ? "th" : "td";
	const align = parent && parent.type === "table" ? parent.align : void 0;
	const length = align ? align.length : node.children.length;
	let cellIndex = -1;
	/** @type {Array<ElementContent>} */
	const cells = [];
	while (++cellIndex < length) {
		const cell = node.children[cellIndex];
		/** @type {Properties} */
		const properties = {};
		const alignValue = align ? align[cellIndex] : void 0;
		if (alignValue) properties.align = alignValue;
		/** @type {Element} */
		let result = {
			type: "element",
			tagName,
			properties,
			children: []
		};
		if (cell) {
			result.children = state.all(cell);
			state.patch(cell, result);
			result = state.applyData(cell, result);
		}
		cells.push(result);
	}
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "tr",
		properties: {},
		children: state.wrap(cells, true)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/table-cell.js
/**
* @import {Element} from 'hast'
* @import {TableCell} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `tableCell` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {TableCell} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function tableCell(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "td",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/trim-lines/index.js
const tab = 9;
const space = 32;
/**
* Remove initial and final spaces and tabs at the line breaks in `value`.
* Does not trim initial and final spaces and tabs of the value itself.
*
* @param {string} value
*   Value to trim.
* @returns {string}
*   Trimmed value.
*/
function trimLines(value) {
	const source = String(value);
	const search = /\r?\n|\r/g;
	let match = search.exec(source);
	let last = 0;
	/** @type {Array<string>} */
	const lines = [];
	while (match) {
		lines.push(trimLine(source.slice(last, match.index), last > 0, true), match[0]);
		last = match.index + match[0].length;
		match = search.exec(source);
	}
	lines.push(trimLine(source.slice(last), last > 0, false));
	return lines.join("");
}
/**
* @param {string} value
*   Line to trim.
* @param {boolean} start
*   Whether to trim the start of the line.
* @param {boolean} end
*   Whether to trim the end of the line.
* @returns {string}
*   Trimmed line.
*/
function trimLine(value, start, end) {
	let startIndex = 0;
	let endIndex = value.length;
	if (start) {
		let code = value.codePointAt(startIndex);
		while (code === tab || code === space) {
			startIndex++;
			code = value.codePointAt(startIndex);
		}
	}
	if (end) {
		let code = value.codePointAt(endIndex - 1);
		while (code === tab || code === space) {
			endIndex--;
			code = value.codePointAt(endIndex - 1);
		}
	}
	return endIndex > startIndex ? value.slice(startIndex, endIndex) : "";
}

// node_modules/mdast-util-to-hast/lib/handlers/text.js
/**
* @import {Element as HastElement, Text as HastText} from 'hast'
* @import {Text as MdastText} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `text` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {MdastText} node
*   mdast node.
* @returns {HastElement | HastText}
*   hast node.
*/
function text$1(state, node) {
	/** @type {HastText} */
	const result = {
		type: "text",
		value: trimLines(String(node.value))
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/thematic-break.js
/**
* @import {Element} from 'hast'
* @import {ThematicBreak} from 'mdast'
* @import {State} from '../state.js'
*/
/**
* Turn an mdast `thematicBreak` node into hast.
*
* @param {State} state
*   Info passed around.
* @param {ThematicBreak} node
*   mdast node.
* @returns {Element}
*   hast node.
*/
function thematicBreak(state, node) {
	/** @type {Element} */
	const result = {
		type: "element",
		tagName: "hr",
		properties: {},
		children: []
	};
	state.patch(node, result);
	return state.applyData(node, result);
}

// node_modules/mdast-util-to-hast/lib/handlers/index.js
/**
* @import {Handlers} from '../state.js'
*/
/**
* Default handlers for nodes.
*
* @satisfies {Handlers}
*/
const handlers$1 = {
	blockquote,
	break: hardBreak,
	code,
	delete: strikethrough,
	emphasis,
	footnoteReference,
	heading: heading$1,
	html,
	imageReference,
	image,
	inlineCode,
	linkReference,
	link,
	listItem,
	list,
	paragraph,
	root,
	strong,
	table,
	tableCell,
	tableRow,
	text: text$1,
	thematicBreak,
	toml: ignore,
	yaml: ignore,
	definition: ignore,
	footnoteDefinition: ignore
};
function ignore() {}

// node_modules/mdast-util-to-hast/lib/footer.js
/**
* @import {ElementContent, Element} from 'hast'
* @import {State} from './state.js'
*/
/**
* @callback FootnoteBackContentTemplate
*   Generate content for the backreference dynamically.
*
*   For the following markdown:
*
*   ```markdown
*   Alpha[^micromark], bravo[^micromark], and charlie[^remark].
*
*   [^remark]: things about remark
*   [^micromark]: things about micromark
*   ```
*
*   This function will be called with:
*
*   *  `0` and `0` for the backreference from `things about micromark` to
*      `alpha`, as it is the first used definition, and the first call to it
*   *  `0` and `1` for the backreference from `things about micromark` to
*      `bravo`, as it is the first used definition, and the second call to it
*   *  `1` and `0` for the backreference from `things about remark` to
*      `charlie`, as it is the second used definition
* @param {number} referenceIndex
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {Array<ElementContent> | ElementContent | string}
*   Content for the backreference when linking back from definitions to their
*   reference.
*
* @callback FootnoteBackLabelTemplate
*   Generate a back label dynamically.
*
*   For the following markdown:
*
*   ```markdown
*   Alpha[^micromark], bravo[^micromark], and charlie[^remark].
*
*   [^remark]: things about remark
*   [^micromark]: things about micromark
*   ```
*
*   This function will be called with:
*
*   *  `0` and `0` for the backreference from `things about micromark` to
*      `alpha`, as it is the first used definition, and the first call to it
*   *  `0` and `1` for the backreference from `things about micromark` to
*      `bravo`, as it is the first used definition, and the second call to it
*   *  `1` and `0` for the backreference from `things about remark` to
*      `charlie`, as it is the second used definition
* @param {number} referenceIndex
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {string}
*   Back label to use when linking back from definitions to their reference.
*/
/**
* Generate the default content that GitHub uses on backreferences.
*
* @param {number} _
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {Array<ElementContent>}
*   Content.
*/
function defaultFootnoteBackContent(_, rereferenceIndex) {
	/** @type {Array<ElementContent>} */
	const result = [{
		type: "text",
		value: "↩"
	}];
	if (rereferenceIndex > 1) result.push({
		type: "element",
		tagName: "sup",
		properties: {},
		children: [{
			type: "text",
			value: String(rereferenceIndex)
		}]
	});
	return result;
}
/**
* Generate the default label that GitHub uses on backreferences.
*
* @param {number} referenceIndex
*   Index of the definition in the order that they are first referenced,
*   0-indexed.
* @param {number} rereferenceIndex
*   Index of calls to the same definition, 0-indexed.
* @returns {string}
*   Label.
*/
function defaultFootnoteBackLabel(referenceIndex, rereferenceIndex) {
	return "Back to reference " + (referenceIndex + 1) + (rereferenceIndex > 1 ? "-" + rereferenceIndex : "");
}
/**
* Generate a hast footer for called footnote definitions.
*
* @param {State} state
*   Info passed around.
* @returns {Element | undefined}
*   `section` element or `undefined`.
*/
function footer(state) {
	const clobberPrefix = typeof state.options.clobberPrefix === "string" ? state.options.clobberPrefix : "user-content-";
	const footnoteBackContent = state.options.footnoteBackContent || defaultFootnoteBackContent;
	const footnoteBackLabel = state.options.footnoteBackLabel || defaultFootnoteBackLabel;
	const footnoteLabel = state.options.footnoteLabel || "Footnotes";
	const footnoteLabelTagName = state.options.footnoteLabelTagName || "h2";
	const footnoteLabelProperties = state.options.footnoteLabelProperties || { className: ["sr-only"] };
	/** @type {Array<Array<ElementContent>>} */
	const contents = [];
	/** @type {Array<ElementContent>} */
	const listItems = [];
	let referenceIndex = -1;
	while (++referenceIndex < state.footnoteOrder.length) {
		const definition = state.footnoteById.get(state.footnoteOrder[referenceIndex]);
		if (definition) contents[referenceIndex] = state.all(definition);
	}
	referenceIndex = -1;
	while (++referenceIndex < state.footnoteOrder.length) {
		const definition = state.footnoteById.get(state.footnoteOrder[referenceIndex]);
		if (!definition) continue;
		const content = contents[referenceIndex];
		const id = String(definition.identifier).toUpperCase();
		const safeId = normalizeUri(id.toLowerCase());
		let rereferenceIndex = 0;
		/** @type {Array<ElementContent>} */
		const backReferences = [];
		const counts = state.footnoteCounts.get(id);
		while (counts !== void 0 && ++rereferenceIndex <= counts) {
			if (backReferences.length > 0) backReferences.push({
				type: "text",
				value: " "
			});
			let children = typeof footnoteBackContent === "string" ? footnoteBackContent : footnoteBackContent(referenceIndex, rereferenceIndex);
			if (typeof children === "string") children = {
				type: "text",
				value: children
			};
			backReferences.push({
				type: "element",
				tagName: "a",
				properties: {
					href: "#" + clobberPrefix + "fnref-" + safeId + (rereferenceIndex > 1 ? "-" + rereferenceIndex : ""),
					dataFootnoteBackref: "",
					ariaLabel: typeof footnoteBackLabel === "string" ? footnoteBackLabel : footnoteBackLabel(referenceIndex, rereferenceIndex),
					className: ["data-footnote-backref"]
				},
				children: Array.isArray(children) ? children : [children]
			});
		}
		const tail = content[content.length - 1];
		if (tail && tail.type === "element" && tail.tagName === "p") {
			const tailTail = tail.children[tail.children.length - 1];
			if (tailTail && tailTail.type === "text") tailTail.value += " ";
			else tail.children.push({
				type: "text",
				value: " "
			});
			tail.children.push(...backReferences);
		} else content.push(...backReferences);
		/** @type {Element} */
		const listItem = {
			type: "element",
			tagName: "li",
			properties: { id: clobberPrefix + "fn-" + safeId },
			children: state.wrap(content, true)
		};
		state.patch(definition, listItem);
		listItems.push(listItem);
	}
	if (listItems.length === 0) return;
	return {
		type: "element",
		tagName: "section",
		properties: {
			dataFootnotes: true,
			className: ["footnotes"]
		},
		children: [
			{
				type: "element",
				tagName: footnoteLabelTagName,
				properties: {
					...esm_default(footnoteLabelProperties),
					id: "footnote-label"
				},
				children: [{
					type: "text",
					value: footnoteLabel
				}]
			},
			{
				type: "text",
				value: "\n"
			},
			{
				type: "element",
				tagName: "ol",
				properties: {},
				children: state.wrap(listItems, true)
			},
			{
				type: "text",
				value: "\n"
			}
		]
	};
}

// node_modules/mdast-util-to-hast/lib/state.js
/**
* @import {
*   ElementContent as HastElementContent,
*   Element as HastElement,
*   Nodes as HastNodes,
*   Properties as HastProperties,
*   RootContent as HastRootContent,
*   Text as HastText
* } from 'hast'
* @import {
*   Definition as MdastDefinition,
*   FootnoteDefinition as MdastFootnoteDefinition,
*   Nodes as MdastNodes,
*   Parents as MdastParents
* } from 'mdast'
* @import {VFile} from 'vfile'
* @import {
*   FootnoteBackContentTemplate,
*   FootnoteBackLabelTemplate
* } from './footer.js'
*/
/**
* @callback Handler
*   Handle a node.
* @param {State} state
*   Info passed around.
* @param {any} node
*   mdast node to handle.
* @param {MdastParents | undefined} parent
*   Parent of `node`.
* @returns {Array<HastElementContent> | HastElementContent | undefined}
*   hast node.
*
* @typedef {Partial<Record<MdastNodes['type'], Handler>>} Handlers
*   Handle nodes.
*
* @typedef Options
*   Configuration (optional).
* @property {boolean | null | undefined} [allowDangerousHtml=false]
*   Whether to persist raw HTML in markdown in the hast tree (default:
*   `false`).
* @property {string | null | undefined} [clobberPrefix='user-content-']
*   Prefix to use before the `id` property on footnotes to prevent them from
*   *clobbering* (default: `'user-content-'`).
*
*   Pass `''` for trusted markdown and when you are careful with
*   polyfilling.
*   You could pass a different prefix.
*
*   DOM clobbering is this:
*
*   ```html
*   <p id="x"></p>
*   <script>alert(x) // `x` now refers to the `p#x` DOM element<\/script>
*   ```
*
*   The above example shows that elements are made available by browsers, by
*   their ID, on the `window` object.
*   This is a security risk because you might be expecting some other variable
*   at that place.
*   It can also break polyfills.
*   Using a prefix solves these problems.
* @property {VFile | null | undefined} [file]
*   Corresponding virtual file representing the input document (optional).
* @property {FootnoteBackContentTemplate | string | null | undefined} [footnoteBackContent]
*   Content of the backreference back to references (default: `defaultFootnoteBackContent`).
*
*   The default value is:
*
*   ```js
*   function defaultFootnoteBackContent(_, rereferenceIndex) {
*     const result = [{type: 'text', value: '↩'}]
*
*     if (rereferenceIndex > 1) {
*       result.push({
*         type: 'element',
*         tagName: 'sup',
*         properties: {},
*         children: [{type: 'text', value: String(rereferenceIndex)}]
*       })
*     }
*
*     return result
*   }
*   ```
*
*   This content is used in the `a` element of each backreference (the `↩`
*   links).
* @property {FootnoteBackLabelTemplate | string | null | undefined} [footnoteBackLabel]
*   Label to describe the backreference back to references (default:
*   `defaultFootnoteBackLabel`).
*
*   The default value is:
*
*   ```js
*   function defaultFootnoteBackLabel(referenceIndex, rereferenceIndex) {
*    return (
*      'Back to reference ' +
*      (referenceIndex + 1) +
*      (rereferenceIndex > 1 ? '-' + rereferenceIndex : '')
*    )
*   }
*   ```
*
*   Change it when the markdown is not in English.
*
*   This label is used in the `ariaLabel` property on each backreference
*   (the `↩` links).
*   It affects users of assistive technology.
* @property {string | null | undefined} [footnoteLabel='Footnotes']
*   Textual label to use for the footnotes section (default: `'Footnotes'`).
*
*   Change it when the markdown is not in English.
*
*   This label is typically hidden visually (assuming a `sr-only` CSS class
*   is defined that does that) and so affects screen readers only.
*   If you do have such a class, but want to show this section to everyone,
*   pass different properties with the `footnoteLabelProperties` option.
* @property {HastProperties | null | undefined} [footnoteLabelProperties={className: ['sr-only']}]
*   Properties to use on the footnote label (default: `{className:
*   ['sr-only']}`).
*
*   Change it to show the label and add other properties.
*
*   This label is typically hidden visually (assuming an `sr-only` CSS class
*   is defined that does that) and so affects screen readers only.
*   If you do have such a class, but want to show this section to everyone,
*   pass an empty string.
*   You can also add different properties.
*
*   > **Note**: `id: 'footnote-label'` is always added, because footnote
*   > calls use it with `aria-describedby` to provide an accessible label.
* @property {string | null | undefined} [footnoteLabelTagName='h2']
*   HTML tag name to use for the footnote label element (default: `'h2'`).
*
*   Change it to match your document structure.
*
*   This label is typically hidden visually (assuming a `sr-only` CSS class
*   is defined that does that) and so affects screen readers only.
*   If you do have such a class, but want to show this section to everyone,
*   pass different properties with the `footnoteLabelProperties` option.
* @property {Handlers | null | undefined} [handlers]
*   Extra handlers for nodes (optional).
* @property {Array<MdastNodes['type']> | null | undefined} [passThrough]
*   List of custom mdast node types to pass through (keep) in hast (note that
*   the node itself is passed, but eventual children are transformed)
*   (optional).
* @property {Handler | null | undefined} [unknownHandler]
*   Handler for all unknown nodes (optional).
*
* @typedef State
*   Info passed around.
* @property {(node: MdastNodes) => Array<HastElementContent>} all
*   Transform the children of an mdast parent to hast.
* @property {<Type extends HastNodes>(from: MdastNodes, to: Type) => HastElement | Type} applyData
*   Honor the `data` of `from`, and generate an element instead of `node`.
* @property {Map<string, MdastDefinition>} definitionById
*   Definitions by their identifier.
* @property {Map<string, MdastFootnoteDefinition>} footnoteById
*   Footnote definitions by their identifier.
* @property {Map<string, number>} footnoteCounts
*   Counts for how often the same footnote was called.
* @property {Array<string>} footnoteOrder
*   Identifiers of order when footnote calls first appear in tree order.
* @property {Handlers} handlers
*   Applied handlers.
* @property {(node: MdastNodes, parent: MdastParents | undefined) => Array<HastElementContent> | HastElementContent | undefined} one
*   Transform an mdast node to hast.
* @property {Options} options
*   Configuration.
* @property {(from: MdastNodes, node: HastNodes) => undefined} patch
*   Copy a node’s positional info.
* @property {<Type extends HastRootContent>(nodes: Array<Type>, loose?: boolean | undefined) => Array<HastText | Type>} wrap
*   Wrap `nodes` with line endings between each node, adds initial/final line endings when `loose`.
*/
const own = {}.hasOwnProperty;
/** @type {Options} */
const emptyOptions = {};
/**
* Create `state` from an mdast tree.
*
* @param {MdastNodes} tree
*   mdast node to transform.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {State}
*   `state` function.
*/
function createState(tree, options) {
	const settings = options || emptyOptions;
	/** @type {Map<string, MdastDefinition>} */
	const definitionById = /* @__PURE__ */ new Map();
	/** @type {Map<string, MdastFootnoteDefinition>} */
	const footnoteById = /* @__PURE__ */ new Map();
	/** @type {State} */
	const state = {
		all,
		applyData,
		definitionById,
		footnoteById,
		footnoteCounts: /* @__PURE__ */ new Map(),
		footnoteOrder: [],
		handlers: {
			...handlers$1,
			...settings.handlers
		},
		one,
		options: settings,
		patch,
		wrap: wrap$1
	};
	visit(tree, function(node) {
		if (node.type === "definition" || node.type === "footnoteDefinition") {
			const id = String(node.identifier).toUpperCase();
			if (node.type === "definition") {
				if (!definitionById.has(id)) definitionById.set(id, node);
			} else if (!footnoteById.has(id)) footnoteById.set(id, node);
		}
	});
	return state;
	/**
	* Transform an mdast node into a hast node.
	*
	* @param {MdastNodes} node
	*   mdast node.
	* @param {MdastParents | undefined} [parent]
	*   Parent of `node`.
	* @returns {Array<HastElementContent> | HastElementContent | undefined}
	*   Resulting hast node.
	*/
	function one(node, parent) {
		const { type } = node;
		const handle = state.handlers[type];
		if (own.call(state.handlers, type) && handle) return handle(state, node, parent);
		if (state.options.passThrough && state.options.passThrough.includes(type)) {
			if ("children" in node) {
				const { children, ...shallow } = node;
				return {
					...esm_default(shallow),
					children: state.all(node)
				};
			}
			return esm_default(node);
		}
		return (state.options.unknownHandler || defaultUnknownHandler)(state, node, parent);
	}
	/**
	* Transform the children of an mdast node into hast nodes.
	*
	* @param {MdastNodes} parent
	*   mdast node to compile
	* @returns {Array<HastElementContent>}
	*   Resulting hast nodes.
	*/
	function all(parent) {
		/** @type {Array<HastElementContent>} */
		const values = [];
		if ("children" in parent) {
			const nodes = parent.children;
			let index = -1;
			while (++index < nodes.length) {
				const result = state.one(nodes[index], parent);
				if (result) {
					if (index && nodes[index - 1].type === "break") {
						if (!Array.isArray(result) && result.type === "text") result.value = trimMarkdownSpaceStart(result.value);
						if (!Array.isArray(result) && result.type === "element") {
							const head = result.children[0];
							if (head && head.type === "text") head.value = trimMarkdownSpaceStart(head.value);
						}
					}
					if (Array.isArray(result)) values.push(...result);
					else values.push(result);
				}
			}
		}
		return values;
	}
}
/**
* Copy a node’s positional info.
*
* @param {MdastNodes} from
*   mdast node to copy from.
* @param {HastNodes} to
*   hast node to copy into.
* @returns {undefined}
*   Nothing.
*/
function patch(from, to) {
	if (from.position) to.position = position(from);
}
/**
* Honor the `data` of `from` and maybe generate an element instead of `to`.
*
* @template {HastNodes} Type
*   Node type.
* @param {MdastNodes} from
*   mdast node to use data from.
* @param {Type} to
*   hast node to change.
* @returns {HastElement | Type}
*   Nothing.
*/
function applyData(from, to) {
	/** @type {HastElement | Type} */
	let result = to;
	if (from && from.data) {
		const { hChildren, hName, hProperties } = from.data;
		if (typeof hName === "string") {
			if (result.type === "element") result.tagName = hName;
			else result = {
				type: "element",
				tagName: hName,
				properties: {},
				children: "children" in result ? result.children : [result]
			};
		}
		if (result.type === "element" && hProperties) Object.assign(result.properties, esm_default(hProperties));
		if ("children" in result && result.children && hChildren !== null && hChildren !== void 0) result.children = hChildren;
	}
	return result;
}
/**
* Transform an unknown node.
*
* @param {State} state
*   Info passed around.
* @param {MdastNodes} node
*   Unknown mdast node.
* @returns {HastElement | HastText}
*   Resulting hast node.
*/
function defaultUnknownHandler(state, node) {
	const data = node.data || {};
	/** @type {HastElement | HastText} */
	const result = "value" in node && !(own.call(data, "hProperties") || own.call(data, "hChildren")) ? {
		type: "text",
		value: node.value
	} : {
		type: "element",
		tagName: "div",
		properties: {},
		children: state.all(node)
	};
	state.patch(node, result);
	return state.applyData(node, result);
}
/**
* Wrap `nodes` with line endings between each node.
*
* @template {HastRootContent} Type
*   Node type.
* @param {Array<Type>} nodes
*   List of nodes to wrap.
* @param {boolean | undefined} [loose=false]
*   Whether to add line endings at start and end (default: `false`).
* @returns {Array<HastText | Type>}
*   Wrapped nodes.
*/
function wrap$1(nodes, loose) {
	/** @type {Array<HastText | Type>} */
	const result = [];
	let index = -1;
	if (loose) result.push({
		type: "text",
		value: "\n"
	});
	while (++index < nodes.length) {
		if (index) result.push({
			type: "text",
			value: "\n"
		});
		result.push(nodes[index]);
	}
	if (loose && nodes.length > 0) result.push({
		type: "text",
		value: "\n"
	});
	return result;
}
/**
* Trim spaces and tabs at the start of `value`.
*
* @param {string} value
*   Value to trim.
* @returns {string}
*   Result.
*/
function trimMarkdownSpaceStart(value) {
	let index = 0;
	let code = value.charCodeAt(index);
	while (code === 9 || code === 32) {
		index++;
		code = value.charCodeAt(index);
	}
	return value.slice(index);
}

// node_modules/mdast-util-to-hast/lib/index.js
/**
* @import {Nodes as HastNodes} from 'hast'
* @import {Nodes as MdastNodes} from 'mdast'
* @import {Options} from './state.js'
*/
/**
* Transform mdast to hast.
*
* ##### Notes
*
* ###### HTML
*
* Raw HTML is available in mdast as `html` nodes and can be embedded in hast
* as semistandard `raw` nodes.
* Most utilities ignore `raw` nodes but two notable ones don’t:
*
* *   `hast-util-to-html` also has an option `allowDangerousHtml` which will
*     output the raw HTML.
*     This is typically discouraged as noted by the option name but is useful
*     if you completely trust authors
* *   `hast-util-raw` can handle the raw embedded HTML strings by parsing them
*     into standard hast nodes (`element`, `text`, etc).
*     This is a heavy task as it needs a full HTML parser, but it is the only
*     way to support untrusted content
*
* ###### Footnotes
*
* Many options supported here relate to footnotes.
* Footnotes are not specified by CommonMark, which we follow by default.
* They are supported by GitHub, so footnotes can be enabled in markdown with
* `mdast-util-gfm`.
*
* The options `footnoteBackLabel` and `footnoteLabel` define natural language
* that explains footnotes, which is hidden for sighted users but shown to
* assistive technology.
* When your page is not in English, you must define translated values.
*
* Back references use ARIA attributes, but the section label itself uses a
* heading that is hidden with an `sr-only` class.
* To show it to sighted users, define different attributes in
* `footnoteLabelProperties`.
*
* ###### Clobbering
*
* Footnotes introduces a problem, as it links footnote calls to footnote
* definitions on the page through `id` attributes generated from user content,
* which results in DOM clobbering.
*
* DOM clobbering is this:
*
* ```html
* <p id=x></p>
* <script>alert(x) // `x` now refers to the DOM `p#x` element<\/script>
* ```
*
* Elements by their ID are made available by browsers on the `window` object,
* which is a security risk.
* Using a prefix solves this problem.
*
* More information on how to handle clobbering and the prefix is explained in
* Example: headings (DOM clobbering) in `rehype-sanitize`.
*
* ###### Unknown nodes
*
* Unknown nodes are nodes with a type that isn’t in `handlers` or `passThrough`.
* The default behavior for unknown nodes is:
*
* *   when the node has a `value` (and doesn’t have `data.hName`,
*     `data.hProperties`, or `data.hChildren`, see later), create a hast `text`
*     node
* *   otherwise, create a `<div>` element (which could be changed with
*     `data.hName`), with its children mapped from mdast to hast as well
*
* This behavior can be changed by passing an `unknownHandler`.
*
* @param {MdastNodes} tree
*   mdast tree.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {HastNodes}
*   hast tree.
*/
function toHast(tree, options) {
	const state = createState(tree, options);
	const node = state.one(tree, void 0);
	const foot = footer(state);
	/** @type {HastNodes} */
	const result = Array.isArray(node) ? {
		type: "root",
		children: node
	} : node || {
		type: "root",
		children: []
	};
	if (foot) {
		/* @__PURE__ */ ok("children" in result);
		result.children.push({
			type: "text",
			value: "\n"
		}, foot);
	}
	return result;
}

// src/markdown/html.ts
/**
* Blocks as HTML that is safe to show: sanitised, no raw HTML but our own anchors, links as `href` allows them.
* @param headings the page's headings so far, so that no two get one id; those of the blocks are added
*/
function toHtml(blocks, options, headings) {
	const parts = [];
	let run = [];
	const endRun = () => {
		if (run.length === 0) return;
		const tree = toHast(quickly(run), { handlers: handlers(options, headings) });
		parts.push(toHtml$1(sanitize(tree, schema)));
		run = [];
	};
	for (const block of blocks) {
		const own = options.instead(block);
		if (own === null) run.push(block);
		else {
			endRun();
			parts.push(own);
		}
	}
	endRun();
	return parts.filter((part) => part.trim() !== "").join("\n");
}
/**
* All of a tree is searched for definitions before it is turned into HTML, which takes half as long as that. Links hold their
* addresses, so there are none but footnotes: those stand first, and the rest is hidden from the search.
*/
function quickly(blocks) {
	const parts = Array.from({ length: Math.ceil(blocks.length / MOST_HIDDEN) }, (_, index) => {
		const some = blocks.slice(index * MOST_HIDDEN, (index + 1) * MOST_HIDDEN);
		return {
			type: HIDDEN,
			blocks: some
		};
	});
	return {
		type: "root",
		children: [...footnotesIn(blocks), ...parts]
	};
}
/** A node of our own that has blocks, but not as its children. */
const HIDDEN = "hidden";
/** What comes of them is handed on as arguments, of which a call takes only so many. */
const MOST_HIDDEN = 1e3;
function footnotesIn(nodes) {
	return nodes.flatMap((node) => {
		const inside = "children" in node ? footnotesIn(node.children) : [];
		return node.type === "footnoteDefinition" ? [node, ...inside] : inside;
	});
}
/** Text for HTML, also inside a quoted attribute: on one line, and with what cannot be seen as escapes. */
function escapeHtml(text) {
	return toHtml$1({
		type: "text",
		value: visible(text.replace(/\s+/g, " "))
	}).replaceAll("\"", "&quot;").replaceAll("'", "&#39;").replaceAll(">", "&gt;");
}
/** The invisible splits that keep GitHub from resolving names have nothing to do in HTML. */
function seen(text) {
	return text.replaceAll("​", "");
}
const schema = {
	...defaultSchema,
	clobber: [],
	protocols: { href: [
		"http",
		"https",
		"mailto"
	] },
	attributes: {
		"*": ["id", "align"],
		a: ["href"],
		code: [["className", /^language-[\w-]+$/]],
		div: [
			"tabIndex",
			"role",
			"ariaLabel",
			[
				"className",
				"table",
				"alert",
				"note",
				"tip",
				"important",
				"warning",
				"caution"
			]
		],
		ol: ["start"],
		pre: ["tabIndex"],
		span: [[
			"className",
			"badge",
			"good",
			"plain",
			"warn",
			"bad"
		]],
		td: ["dataLabel"],
		th: ["scope"],
		ul: [["className", "facts"]]
	}
};
function handlers(options, headings) {
	let inLink = false;
	return {
		[HIDDEN]: (state, { blocks }) => state.all({
			type: "root",
			children: blocks
		}),
		html: (_state, node) => anchor(node.value),
		image: (_state, node) => {
			const href = inLink ? null : options.href(node.url);
			const words = {
				type: "text",
				value: node.alt?.trim() || "Image"
			};
			return href === null ? words : element("a", { href }, [words]);
		},
		text: (state, node) => {
			const made = {
				type: "text",
				value: seen(node.value)
			};
			return node.data === void 0 ? made : state.applyData(node, made);
		},
		inlineCode: (_state, node) => element("code", {}, [{
			type: "text",
			value: seen(node.value)
		}]),
		code: (state, node) => {
			return {
				...handlers$1.code(state, {
					...node,
					value: seen(node.value)
				}),
				properties: { tabIndex: 0 }
			};
		},
		link: (state, node) => {
			const href = options.href(node.url);
			inLink = href !== null;
			const children = state.all(node);
			inLink = false;
			return href === null ? children : element("a", { href }, children);
		},
		heading: (state, node) => heading(state, node, headings),
		blockquote: quote,
		table: (state, node) => {
			const made = handlers$1.table(state, node);
			for (const cell of cells(made, "th")) cell.properties["scope"] = "col";
			nameCells(made);
			return element("div", {
				className: ["table"],
				tabIndex: 0,
				role: "group",
				ariaLabel: "Table"
			}, [made]);
		}
	};
}
function element(tagName, properties, children) {
	return {
		type: "element",
		tagName,
		properties,
		children
	};
}
/** Our own anchors are the one piece of raw HTML that pages have. */
function anchor(markup) {
	const id = /^<a id="([\w-]+)">(?:<\/a>)?$/.exec(markup)?.[1];
	return id === void 0 ? void 0 : element("a", { id }, []);
}
/** The heading that HTML of an earlier run begins with; null where it would get another id now. */
function headingAgain(node, html, headings) {
	if (node?.type !== "heading") return null;
	const text = textOf(node);
	const id = idOf(text, headings);
	return html.startsWith(`<h${node.depth} id="${id}">`) ? {
		id,
		depth: node.depth,
		text
	} : null;
}
function heading(state, node, headings) {
	const made = handlers$1.heading(state, node);
	const text = textOf(made);
	const id = idOf(text, headings);
	headings.push({
		id,
		depth: node.depth,
		text
	});
	return {
		...made,
		properties: { id }
	};
}
/** An id that no heading before it has. */
function idOf(text, headings) {
	const base = `s-${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "section"}`;
	let id = base;
	for (let number = 2; headings.some((other) => other.id === id); number += 1) id = `${base}-${number}`;
	return id;
}
/** What can be read of a node, of Markdown or of HTML. */
function textOf(node) {
	if (node.type === "text" || node.type === "inlineCode") return seen(node.value);
	return "children" in node ? node.children.map(textOf).join("") : "";
}
function* cells(node, tagName) {
	for (const child of node.children) {
		if (child.type !== "element") continue;
		if (child.tagName === tagName) yield child;
		else yield* cells(child, tagName);
	}
}
/** A narrow screen shows a row as a card, where each cell but the first says what column it is of. */
function nameCells(made) {
	const heads = [...cells(made, "th")].map(textOf);
	if (heads.length < 3) return;
	let at = 0;
	for (const cell of cells(made, "td")) {
		const column = at % heads.length;
		if (column > 0 && cell.children.length > 0) cell.properties["dataLabel"] = heads[column];
		at += 1;
	}
}
const ALERT = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*?(?:\n|$)/;
/** GitHub's alerts; any other quote is a quote. */
function quote(state, node) {
	const [first, ...rest] = node.children;
	const marker = first?.type === "paragraph" ? first.children[0] : void 0;
	const value = marker?.type === "html" || marker?.type === "text" ? marker.value : "";
	const kind = ALERT.exec(value)?.[1];
	if (kind === void 0 || first?.type !== "paragraph") return handlers$1.blockquote(state, node);
	const word = kind.charAt(0) + kind.slice(1).toLowerCase();
	const after = value.replace(ALERT, "");
	const text = [{
		type: "strong",
		children: [{
			type: "text",
			value: `${word}.`
		}]
	}, {
		type: "text",
		value: ` ${after}`
	}];
	const paragraph = {
		...first,
		children: [...text, ...first.children.slice(1)]
	};
	const children = state.wrap(state.all({
		...node,
		children: [paragraph, ...rest]
	}), true);
	return element("div", {
		className: ["alert", kind.toLowerCase()],
		role: "note"
	}, children);
}

// src/docs/site/addresses.ts
/** `events/README.md` → `events/index.html` */
function htmlPath(path) {
	return path.replace(/(^|\/)README\.md$/, "$1index.html").replace(/\.md$/, ".html");
}
/** A link between markdown pages as one between HTML pages; links to other hosts as they are; null: it may not be followed. */
function href(url) {
	if (/^(https?:|mailto:)/i.test(url)) return url;
	if (!isInternal(url)) return null;
	const [path = "", hash] = url.split("#");
	return hash === void 0 ? htmlPath(path) : `${htmlPath(path)}#${hash}`;
}
/** The same of a link that people wrote: one to a file of the repository that is not on the site leads to it on the web. */
function writtenHref(url, { book, path }, { shelf, watch }) {
	const [, address = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
	if (address === "" || !isInternal(url)) return href(url);
	const inDocs = targetInDocs(shelf.dir, path, address);
	if (inDocs !== null) {
		watch.of("").note("file", inDocs.path);
		if (!shelf.isOthers(inDocs.path)) return href(targetOf(path, url) === null || address.startsWith("/") ? relative(path, inDocs.path) + rest : url);
	}
	const file = targetOf(shelf.inRepository(path), address);
	if (file === null || book.repository === null) return null;
	const { url: repository, branch } = book.repository;
	return file.path === "" ? repository : `${repository}/blob/${encodePath(branch)}/${encodePath(file.path)}${rest}`;
}
function encodePath(path) {
	return path.split("/").map((step) => encodeURIComponent(step.toWellFormed())).join("/");
}
/** Says who wrote a link that is in a page of the site: its layout, or the people who wrote in the page. */
function linkAuthors(edition, layout) {
	const written = writtenLinks(edition);
	const pages = new Map(edition.planned.map(({ page }) => [htmlPath(page.path), page]));
	const around = [...linksOf(layout)];
	return (file, url) => {
		const root = "../".repeat(file.split("/").length - 1);
		const inLayout = around.filter((link) => link.url.replace(ROOT, root) === url);
		const page = pages.get(file);
		if (inLayout.length > 0 || page === void 0) return inLayout;
		return written(page.path).filter((link) => writtenHref(link.url, page, edition) === url);
	};
}
const ROOT = /\{\{\s*root\s*\}\}/;
function* linksOf({ path, text }) {
	for (const [index, line] of text.split("\n").entries()) for (const [, url] of line.matchAll(/\s(?:href|src)="([^"]*)"/g)) yield {
		url,
		file: path,
		line: index + 1
	};
}

// src/docs/site/frames.ts
function siteTitle({ settings, plans }, book) {
	return settings.title ?? (plans.length === 1 ? planTitle(book) : "Tracking plans");
}
/** What stands around a page, but for the list of its headings. */
function frameOf({ item }, site) {
	const { path, book } = item.page;
	const folder = path.slice(book.root.length).split("/");
	return {
		...bareFrame(book, site, "../".repeat(path.split("/").length - 1)),
		nav: path.startsWith(book.root) ? navigation(book) : ABOVE,
		title: item.subject.id !== "home" ? item.subject.title : book.root === "" ? site : planTitle(book),
		current: htmlPath(`${book.root}${folder.length > 1 ? `${folder[0]}/README.md` : folder[0]}`),
		twin: path.split("/").at(-1),
		kind: item.kind.template
	};
}
/** The navigation of pages above several plans: each plan has its own. */
const ABOVE = [["explore.html", "Explore"], ["index.html", "Plans"]];
function navigation(book) {
	const ways = WAYS.flatMap(([id, label]) => {
		const path = book.paths.get(id);
		return path === void 0 ? [] : [[htmlPath(path), label]];
	});
	return [ABOVE[0], ...ways];
}
function bareFrame(book, site, root) {
	return {
		title: site,
		site,
		root,
		description: firstSentence(book.plan.info.description) || site,
		current: null,
		twin: null,
		kind: "other"
	};
}

// src/docs/site/layout.ts
const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
/** What a layout has places for, each written `{{name}}`. */
const PLACES = [
	"root",
	"kind",
	"head",
	"site",
	"title",
	"navigation",
	"content",
	"contents",
	"twin"
];
/** Without these a page has no style and nothing to read. */
const NEEDED = ["head", "content"];
/** Reads a layout; a place that is none, or that is missing, is a problem with its line. */
function readLayout(text) {
	const parts = text.split(/\{\{\s*(.*?)\s*\}\}/);
	const texts = parts.filter((_, index) => index % 2 === 0);
	const names = parts.filter((_, index) => index % 2 === 1);
	const lineOf = (index) => texts.slice(0, index + 1).join("").split("\n").length;
	const unknown = names.flatMap((name, index) => isPlace(name) ? [] : [{
		line: lineOf(index),
		message: unexpected(name)
	}]);
	const missing = NEEDED.filter((place) => !names.includes(place)).map((place) => ({
		line: 1,
		message: `The layout lacks \`{{${place}}}\`.`
	}));
	return {
		layout: {
			texts,
			places: names.map((name) => isPlace(name) ? name : null)
		},
		problems: [...unknown, ...missing]
	};
}
/** What is wrong with a layout, and what it asks of other hosts. */
function layoutProblems({ path, text }) {
	return [...readLayout(text).problems, ...requests(path, text).map(({ at, message }) => ({
		line: text.slice(0, at).split("\n").length,
		message
	}))];
}
function isPlace(name) {
	return PLACES.includes(name);
}
function unexpected(name) {
	const meant = nearest(name, PLACES);
	const hint = meant === null ? "" : `; did you mean \`{{${meant}}}\`?`;
	return `Unexpected \`{{${name}}}\` in the layout, expected one of ${PLACES.map((place) => `\`{{${place}}}\``).join(", ")}${hint || "."}`;
}
/** A whole HTML page around its content. It reads without script; the script adds search, copying and the colour switch. */
function htmlPage({ texts, places }, frame, content) {
	const said = {
		root: escapeHtml(frame.root),
		kind: escapeHtml(frame.kind),
		head: head(frame),
		site: escapeHtml(frame.site),
		title: escapeHtml(frame.title),
		navigation: `<ul>${frame.nav.map((entry) => navItem(entry, frame)).join("")}</ul>`,
		content,
		contents: contents(frame.headings),
		twin: frame.twin === null ? "" : ` <a href="${escapeHtml(frame.twin)}">This page as markdown</a>.`
	};
	const saidAt = (place) => place ? said[place] : "";
	return texts.map((text, index) => text + saidAt(places[index])).join("");
}
/** What no layout can do without, and what keeps a page from asking anything of another host. */
function head({ root, site, title, description, feed, twin }) {
	const heading = title === site ? escapeHtml(site) : `${escapeHtml(title)} · ${escapeHtml(site)}`;
	const lines = [
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"color-scheme\" content=\"light dark\">",
		"<meta name=\"generator\" content=\"Waymark\">",
		`<meta name="description" content="${escapeHtml(description)}">`,
		`<title>${heading}</title>`,
		`<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">`,
		`<link rel="stylesheet" href="${root}assets/theme.css">`,
		`<script type="module" blocking="render" src="${root}assets/app.js"><\/script>`
	];
	if (feed) lines.push(`<link rel="alternate" type="application/atom+xml" href="${root}feed.xml">`);
	if (twin !== null) lines.push(`<link rel="alternate" type="text/markdown" href="${escapeHtml(twin)}">`);
	return lines.join("\n");
}
function navItem([href, label], { root, current }) {
	const here = href === current ? " aria-current=\"page\"" : "";
	return `<li><a href="${escapeHtml(root + href)}"${here}>${escapeHtml(label)}</a></li>`;
}
/** The page's sections, where there are enough to be worth a list. */
function contents(headings) {
	const sections = headings.filter((heading) => heading.depth === 2);
	if (sections.length < 3) return "";
	return `<aside aria-label="On this page"><p>On this page</p><ul>${sections.map(({ id, text }) => `<li><a href="#${escapeHtml(encodeURIComponent(id))}">${escapeHtml(text)}</a></li>`).join("")}</ul></aside>\n`;
}

// src/docs/site/moved.ts
/** A page that leads on to where a thing is now, query and anchor with it. */
function movedPage({ name, noun, now, to, site, root, all }) {
	const target = escapeHtml(to);
	const more = all === null ? "" : `\n<p>All old names: <a href="${escapeHtml(all)}">migrations</a>.</p>`;
	return `<!doctype html>
<html lang="en" data-to="${target}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(name)} · ${escapeHtml(site)}</title>
<link rel="canonical" href="${target}">
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/theme.css">
<script type="module" src="${root}assets/moved.js"><\/script>
<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
</head>
<body>
<div class="page">
<main id="content">
<h1>${escapeHtml(name)}</h1>
<p>This ${noun} has a new name: <a href="${target}">${escapeHtml(now)}</a>.</p>${more}
</main>
</div>
</body>
</html>
`;
}

// src/docs/site/catalog-schema.ts
/** Where a site has it, beside the catalogue. */
const CATALOG_SCHEMA_FILE = "catalog.schema.json";
const text = { type: "string" };
const textOrNull = { type: ["string", "null"] };
const names = {
	type: "array",
	items: text,
	uniqueItems: true
};
const classes = [
	"none",
	"internal",
	"personal",
	"sensitive"
];
/** A list that is left out where it would be empty. */
function some(description) {
	return {
		...names,
		minItems: 1,
		description
	};
}
/** @param optional keys that an item may leave out */
function closed(properties, description, optional = {}) {
	return {
		type: "object",
		...description === void 0 ? {} : { description },
		additionalProperties: false,
		required: Object.keys(properties),
		properties: {
			...properties,
			...optional
		}
	};
}
function kind(...kinds) {
	return {
		enum: kinds,
		description: "What the item is."
	};
}
const common = {
	plan: {
		...text,
		description: "Id of the plan that it is part of."
	},
	name: {
		...text,
		description: "Its name, as people know it."
	},
	url: {
		type: "string",
		format: "uri-reference",
		description: "Its page, from the place of this file. The same with `.md` for `.html` is its markdown twin."
	},
	text: {
		...text,
		description: "The first sentence of its description; empty where there is none."
	}
};
const belongings$1 = {
	status: {
		enum: [
			"draft",
			"active",
			"deprecated"
		],
		description: "Whether it is in use."
	},
	owner: {
		...textOrNull,
		description: "By name; of a property: its own, else the one that all its events have. null: none, or they differ."
	},
	stage: {
		...textOrNull,
		description: "A step of the funnel; of a property: the one that all its events have. null: none, or they differ."
	},
	kpis: {
		...names,
		description: "The KPIs that it feeds, by name."
	},
	sources: {
		...names,
		description: "What sends it, by name."
	},
	destinations: {
		...names,
		description: "What reads it, by name."
	},
	tags: {
		...names,
		description: "Its tags, the areas that it belongs to."
	},
	classification: {
		enum: [...classes, null],
		description: "The most delicate class of data in it; null: not decided."
	}
};
const aliases$1 = some("Other names that it is known by: those that it had before, and those that it has at destinations; absent: there are none.");
const event = closed({
	kind: kind("event"),
	...common,
	type: {
		enum: [
			"track",
			"page",
			"screen"
		],
		description: "The call that it is sent by."
	},
	...belongings$1,
	keys: {
		type: "array",
		items: text,
		description: "Paths of its properties: `products[].sku`."
	},
	schema: {
		type: ["string", "null"],
		format: "uri-reference",
		description: "The JSON Schema of its payload, from the place of this file."
	}
}, "An event.", { aliases: aliases$1 });
const property = closed({
	kind: kind("property"),
	...common,
	...belongings$1,
	events: {
		type: "integer",
		minimum: 0,
		description: "How many events have it."
	}
}, "A property: one with a page of its own, or one that a single event has.", {
	owners: some("All that its events have, by name, where they differ; absent: `owner` says it."),
	stages: some("All that its events have, where they differ; absent: `stage` says it."),
	event: {
		...text,
		description: "The event whose page it is on; absent: it has a page."
	},
	aliases: aliases$1
});
const NAMED = [
	"kpi",
	"owner",
	"use-case",
	"stage",
	"source",
	"destination"
];
const named = closed({
	kind: kind(...NAMED),
	...common,
	id: {
		...text,
		description: "What the plan calls it."
	}
}, "Anything else that has a name and a page.");
const retired$1 = closed({
	kind: {
		enum: [
			"event",
			"property",
			"trait",
			...NAMED
		],
		description: "What it was."
	},
	...common,
	text: {
		...text,
		description: "The reason; empty where none is given."
	},
	status: {
		const: "retired",
		description: "It is not in the plan any more."
	},
	on: {
		...textOrNull,
		description: "The day from which that is so, as an ISO date; null: not known."
	}
}, "Something that was removed.");
/** JSON Schema of `catalog.json`. */
const catalogSchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	title: "Waymark catalogue",
	description: "Everything that can be looked up in a published tracking plan.",
	...closed({
		$schema: {
			const: CATALOG_SCHEMA_FILE,
			description: "This schema, beside the catalogue."
		},
		version: {
			const: 1,
			description: "Raised when a reader of the catalogue has to change."
		},
		plans: {
			type: "array",
			description: "The plans that are documented here.",
			items: closed({
				id: {
					...text,
					description: "What the items call it."
				},
				name: {
					...textOrNull,
					description: "Its name; null: it has none."
				},
				version: {
					...textOrNull,
					description: "Its version; null: none is stated."
				}
			})
		},
		items: {
			type: "array",
			description: "Everything that has a page, and every property.",
			items: { oneOf: [
				event,
				property,
				closed({
					kind: kind("trait"),
					...common
				}, "A trait."),
				named
			] }
		},
		retired: {
			type: "array",
			description: "What was removed and had a page: that page says so now. What has a new name is not among them.",
			items: retired$1
		}
	})
};

// src/docs/site/catalog.ts
/**
* `catalog.json`: everything that can be looked up, for the site's search and explorer and for other tools.
* @param urlOf where a page of the documentation is, from the site's root
* @returns JSON text
*/
function catalog(books, urlOf, part = makeAll) {
	const head = stringify$2({
		$schema: CATALOG_SCHEMA_FILE,
		version: 1,
		plans: books.map(({ plan }) => ({
			id: plan.id,
			name: plan.info.name,
			version: plan.info.version
		}))
	});
	const all = books.flatMap((book) => items(book, makerIn(book, urlOf), part)).filter((text) => text !== "");
	const gone = books.flatMap((book) => retired(book, makerIn(book, urlOf)));
	return `${head.slice(0, -1)},"items":[${all.join(",")}],"retired":[${written(gone)}]}`;
}
function written(items) {
	return items.map((item) => stringify$2(item)).join(",");
}
function makerIn({ plan, paths }, urlOf) {
	return (kind, name, page, text, anchor) => ({
		kind,
		plan: plan.id,
		name,
		url: urlOf(paths.get(page) ?? "") + (anchor === void 0 ? "" : `#${anchor}`),
		text: firstSentence(text)
	});
}
/** As texts, some of them in one. */
function items(book, item, part) {
	const { relations } = book;
	const { shared } = relations;
	const itemsOfAll = (name, size, things, itemsOf) => inParts(part, book.root + name, size, things, (some) => written(some.flatMap(itemsOf)));
	const events = () => relations.events;
	return [
		...itemsOfAll("events", 50, events, (event) => [eventItem(event, book, item)]),
		...itemsOfAll("shared", 1, () => [...shared], ([name, uses]) => [sharedItem(name, uses, book, item)]),
		...itemsOfAll("own", 50, events, (event) => ownProperties(event, book, item)),
		written(otherItems(book, item))
	];
}
/** All but events and their properties. */
function otherItems({ plan }, item) {
	const named = (things, kind, label) => [...things.values()].map(({ id, description }) => ({
		...item(kind, label(plan, id), `${kind}:${id}`, description),
		id
	}));
	return [
		...["user", "group"].flatMap((kind) => plan.traits[kind].body.properties.map((trait) => item("trait", trait.name, `trait:${kind}/${trait.name}`, trait.description))),
		...named(plan.kpis, "kpi", labels.kpi),
		...named(plan.owners, "owner", labels.owner),
		...named(plan.useCases, "use-case", labels.useCase),
		...[...new Set(plan.funnel.steps)].map((id) => ({
			...item("stage", labels.stage(id), `stage:${id}`, null),
			id
		})),
		...named(plan.sources, "source", labels.source),
		...named(plan.destinations, "destination", labels.destination)
	];
}
/** What is in the plan no more, and has a page that says so. */
function retired(book, item) {
	return things.flatMap((thing) => [...formerInPlan(thing, book), ...formerInHistory(thing, book)]).filter(({ now }) => now === null).map(({ thing, name, reason, on }) => ({
		...item(kindOf(thing), name, formerId(thing, name), reason),
		status: "retired",
		on
	}));
}
function kindOf({ prefix }) {
	const kind = prefix.slice(0, prefix.indexOf(":"));
	return kind === "shared" ? "property" : kind;
}
function eventItem(event, { plan, past, paths }, item) {
	const properties = walkProperties(event.body.properties);
	return {
		...item("event", event.name, `event:${event.id}`, event.description),
		type: event.type,
		status: event.status,
		...belongings(plan, [event], event),
		classification: strictest(properties),
		keys: properties.map((property) => property.path),
		schema: paths.get(`schema:${event.id}`) ?? null,
		...aliases(event.name, [
			event.renamedFrom,
			...past.event(event.id).formerNames,
			...[...event.names.values()].map((names) => names.event)
		])
	};
}
/** A property that has a page of its own. */
function sharedItem(name, uses, book, item) {
	const { plan } = book;
	const definition = book.definition(name);
	const events = [...new Set(uses.flatMap((use) => use.event ?? []))];
	return {
		...item("property", name, `shared:${name}`, definition?.description ?? null),
		status: definition?.deprecated ? "deprecated" : statusOf(events),
		...belongings(plan, events, definition),
		classification: strictest([...definition === null ? [] : [definition], ...uses.map((use) => use.property)]),
		events: events.length,
		...aliases(name, [
			definition?.renamedFrom ?? null,
			...uses.map((use) => use.property.renamedFrom),
			...uses.flatMap((use) => use.event === null ? [] : namesAtDestinations(use.property, use.event))
		])
	};
}
/** The properties that are found on the event's page alone. */
function ownProperties(event, { plan, relations, anchors }, item) {
	return walkProperties(event.body.properties).filter((property) => !relations.shared.has(property.name)).map((property) => ({
		...item("property", property.path, `event:${event.id}`, property.description, anchors(event.id).get(property.path)),
		status: property.deprecated ? "deprecated" : event.status,
		...belongings(plan, [event], property),
		classification: property.classification,
		events: 1,
		event: event.name,
		...aliases(property.path, [property.renamedFrom, ...namesAtDestinations(property, event)])
	}));
}
/** Other names of a thing, each once; nothing at all where there are none. */
function aliases(name, others) {
	const known = [...new Set(others)].filter((other) => other !== null && other !== "" && other !== name);
	return known.length === 0 ? {} : { aliases: known };
}
/** Destinations have names of their own for top-level properties alone. */
function namesAtDestinations({ name, path }, event) {
	if (path !== name) return [];
	return [...event.names.values()].flatMap(({ properties }) => properties.get(name) ?? []);
}
/**
* Whose it is, where it comes from and where it goes, by what people call them.
* @param events those that have it
* @param own what it says itself: its owner and destinations go before those of its events, its KPIs are added to theirs
*/
function belongings(plan, events, own) {
	const called = (ids, label) => [...new Set([...new Set(ids)].map((id) => label(plan, id)))];
	const owners = own?.owner ? [own.owner] : events.map((event) => event.owner);
	const stages = events.map((event) => event.stage);
	return {
		...oneOrSeveral("owner", owners, (ids) => called(ids, labels.owner)),
		...oneOrSeveral("stage", stages, (ids) => called(ids, (_plan, step) => labels.stage(step))),
		kpis: called([...own?.kpis ?? [], ...events.flatMap((event) => event.kpis)], labels.kpi),
		sources: called(events.flatMap((event) => event.sources.map((source) => source.id)), labels.source),
		destinations: called(own?.destinations ?? events.flatMap((event) => event.destinations), labels.destination),
		tags: [...new Set(events.flatMap((event) => event.tags))]
	};
}
/** What all of them say; where they differ, null, and beside it all that is said: `owners`. */
function oneOrSeveral(key, said, called) {
	const among = new Set(said);
	const names = called([...among].filter((each) => each !== null));
	return among.size > 1 ? {
		[key]: null,
		[`${key}s`]: names
	} : { [key]: names[0] ?? null };
}
/** What is live of several is live; what nobody sends yet is a draft. */
function statusOf(events) {
	const among = new Set(events.map((event) => event.status));
	return [
		"active",
		"draft",
		"deprecated"
	].find((status) => among.has(status)) ?? "active";
}
/** The most delicate class that any of them has; null where nobody has decided on one. */
function strictest(properties) {
	const among = new Set(properties.map((property) => property.classification));
	return [
		"sensitive",
		"personal",
		"internal",
		"none"
	].find((each) => among.has(each)) ?? null;
}

// src/docs/site/feed.ts
const MOST_ENTRIES = 50;
/**
* `feed.xml`: the changes of all plans as an Atom feed, newest first.
* @param books there has to be something to tell of one of them at least
* @param site its address, which a feed must name
*/
function feed(books, title, site, urlOf) {
	const told = books.flatMap((book) => (book.history ?? []).map((entry) => ({
		book,
		entry
	})));
	const base = site.endsWith("/") ? site : `${site}/`;
	const newest = told.sort((a, b) => a.entry.date < b.entry.date ? 1 : a.entry.date > b.entry.date ? -1 : 0);
	const entries = newest.slice(0, MOST_ENTRIES).map(({ book, entry }) => {
		const month = book.paths.get(`changelog:${entry.date.slice(0, 7)}`) ?? "";
		const name = books.length === 1 ? "" : `${book.plan.info.name ?? book.plan.id}: `;
		return entryText(entry, `${base}${book.root}#${entry.sha}`, name, base + urlOf(month));
	});
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${escapeHtml(base)}</id><title>${escapeHtml(title)}</title><updated>${escapeHtml(newest[0].entry.date)}</updated><link href="${escapeHtml(base)}"/><link rel="self" href="${escapeHtml(base)}feed.xml"/>
${entries.join("\n")}
</feed>
`;
}
function entryText(entry, id, plan, page) {
	const words = entry.first ? "The first version of the plan" : levels(entry.changes);
	return `<entry><id>${escapeHtml(id)}</id><title>${escapeHtml(plan + entry.subject)}</title><updated>${escapeHtml(entry.date)}</updated><author><name>${escapeHtml(entry.author)}</name></author><link href="${escapeHtml(page)}"/><summary>${escapeHtml(words)}</summary></entry>`;
}

// src/docs/site/llms.ts
/** `llms.txt` (llmstxt.org): where an agent finds what, as markdown with links to the markdown pages. */
function llmsText(books, title, part = makeAll) {
	const [first] = books;
	const about = books.length === 1 ? first.plan.info.description : null;
	return `${[
		`# ${plain(title)}`,
		"",
		...about === null ? [] : [`> ${plain(about)}`, ""],
		"Each page is there as markdown and, with `.html` for `.md`, as HTML. The payload of `events/NAME.md` has its JSON Schema in `schemas/NAME.schema.json`.",
		"",
		...section("Data", [`- [catalog.json](catalog.json): Everything below as data, by its schema, ${CATALOG_SCHEMA_FILE}.`]),
		...books.flatMap((book) => planText(book, books.length === 1 ? "" : `${plain(planTitle(book))}: `, part))
	].slice(0, -1).join("\n")}\n`;
}
function section(name, lines) {
	return lines.length === 0 ? [] : [
		`## ${name}`,
		"",
		...lines,
		""
	];
}
function planText(book, prefix, part) {
	const { plan, relations, paths } = book;
	const lines = (entries) => entries.flatMap(([id, name, text]) => {
		const path = paths.get(id);
		const words = plain(firstSentence(text));
		return path === void 0 ? [] : [`- [${plain(name)}](${path})${words === "" ? "" : `: ${words}`}`];
	});
	const named = (things, kind, label) => lines([...things.values()].map(({ id, description }) => [
		`${kind}:${id}`,
		label(plan, id),
		description
	]));
	const shared = [...relations.shared].map(([name, uses]) => {
		const definition = plan.library.get(name) ?? uses[0]?.property;
		return [
			`shared:${name}`,
			name,
			definition?.description ?? null
		];
	});
	const traits = ["user", "group"].flatMap((kind) => plan.traits[kind].body.properties.map(({ name, description }) => [
		`trait:${kind}/${name}`,
		name,
		description
	]));
	const eventLines = (some) => lines(some.map(({ id, name, description }) => [
		`event:${id}`,
		name,
		description
	])).join("\n");
	const events = inParts(part, `${book.root}events`, 50, () => relations.events, eventLines);
	return [
		["Overview", lines([[
			"home",
			"Overview",
			plan.info.description
		], ...WAYS.map(([id, name]) => [
			id,
			name,
			null
		])])],
		["Events", events.filter((text) => text !== "")],
		["KPIs", named(plan.kpis, "kpi", labels.kpi)],
		["Use cases", named(plan.useCases, "use-case", labels.useCase)],
		["Owners", named(plan.owners, "owner", labels.owner)],
		["Steps of the funnel", lines(plan.funnel.steps.map((step) => [
			`stage:${step}`,
			labels.stage(step),
			null
		]))],
		["Sources", named(plan.sources, "source", labels.source)],
		["Destinations", named(plan.destinations, "destination", labels.destination)],
		["Properties", lines(shared)],
		["Traits", lines(traits)]
	].flatMap(([name, listed]) => section(prefix + name, listed));
}
/** Text with its signs of markdown as references: those who read this file know no escapes. */
function plain(text) {
	return visible(text.replace(/\s+/g, " ").trim()).replace(/[&<[\]\\]/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/\{(?=[{%#])/g, "{ ");
}

// src/docs/site/other-files.ts
/** All that is no page of the plan: the explorer, the catalogue, the theme. */
function* otherFiles(input, books, first, layout, hasFeed) {
	const site = () => siteTitle(input, first);
	const frame = () => {
		const nav = books.length === 1 ? navigation(first) : ABOVE;
		return {
			...bareFrame(first, site(), ""),
			nav,
			feed: hasFeed,
			headings: []
		};
	};
	yield {
		path: "explore.html",
		make: () => {
			const place = {
				title: "Explore",
				current: "explore.html",
				kind: "explore"
			};
			return htmlPage(layout, {
				...frame(),
				...place
			}, explorer(books));
		}
	};
	const root = rootOf(input.url);
	yield {
		path: "404.html",
		make: () => htmlPage(layout, {
			...frame(),
			root,
			title: "Not found"
		}, notFound(root))
	};
	yield* schemaFiles(books, input.settings.url ?? input.url);
	yield {
		path: "catalog.json",
		make: (part) => `${catalog(books, htmlPath, part)}\n`
	};
	yield {
		path: CATALOG_SCHEMA_FILE,
		make: () => `${stringify$2(catalogSchema, 2)}\n`
	};
	if (hasFeed && input.url !== null) {
		const { url } = input;
		yield {
			path: "feed.xml",
			make: () => feed(books, site(), url, htmlPath)
		};
	}
	yield {
		path: "llms.txt",
		make: (part) => llmsText(books, site(), part)
	};
	yield {
		path: ".nojekyll",
		make: () => ""
	};
	for (const [name, text] of input.assets) yield {
		path: `assets/${name}`,
		make: () => text
	};
}
/** The path of the site on its host: a page that is not found may have been asked for in any folder. */
function rootOf(url) {
	if (url === null || !URL.canParse(url)) return "/";
	const { pathname } = new URL(url);
	return pathname.endsWith("/") ? pathname : `${pathname}/`;
}
function explorer(books) {
	const lists = books.map((book) => {
		const of = books.length === 1 ? "" : ` of ${escapeHtml(planTitle(book))}`;
		return `<a href="${escapeHtml(htmlPath(book.paths.get("events")))}">all events${of}</a>`;
	});
	return `<h1>Explore</h1>
<p>Every event and property, to narrow down by owner, stage, source and more.</p>
<noscript><p>The explorer needs JavaScript. Without it, see ${englishList(lists)}.</p></noscript>
<div id="explorer"></div>`;
}
function notFound(root) {
	return `<h1>This page is not here</h1>
<p>It may have been renamed or taken away. <a href="${escapeHtml(root)}index.html">Go to the first page</a>, or look it up with the search above.</p>`;
}

// src/docs/site/published.ts
/**
* The input without the events that are marked `internal`: they stay out of the site, its search and its feed.
* @param hidden as {@link hiddenIn} tells it
*/
function published(input, hidden) {
	if ([...hidden.values()].every((events) => events.size === 0)) return input;
	const of = (id) => hidden.get(id) ?? /* @__PURE__ */ new Set();
	const mentions = mentionOf(new Set(input.plans.flatMap((plan) => [...of(plan.id), ...hiddenProperties(plan, of(plan.id))])));
	return {
		...input,
		judged: input,
		plans: input.plans.map((plan) => withoutEvents(plan, of(plan.id))),
		history: new Map([...input.history].map(([id, history]) => [id, withoutChanges(history, of(id))])),
		usage: new Map([...input.usage ?? []].filter(([name]) => ![...hidden.values()].some((names) => names.has(name)))),
		findings: input.findings.filter(({ plan, object, message }) => !isAbout(object, of(plan)) && !mentions(plain$1(message)))
	};
}
/** By plan: the ids, names and former names of what is hidden. */
function hiddenIn({ plans, history }) {
	return new Map(plans.map((plan) => [plan.id, hiddenEvents(plan, history.get(plan.id) ?? [])]));
}
/** The names of properties that hidden events alone have. */
function hiddenProperties({ events, traits }, hidden) {
	const namesIn = (some) => some.flatMap(bodiesOf).flatMap(({ properties }) => walkProperties(properties).map(({ name }) => name));
	const all = [...events.values()];
	const shown = /* @__PURE__ */ new Set([...namesIn(all.filter(({ id }) => !hidden.has(id))), ...walkProperties([...traits.user.body.properties, ...traits.group.body.properties]).map(({ name }) => name)]);
	return namesIn(all.filter(({ id }) => hidden.has(id))).filter((name) => !shown.has(name));
}
/** Ids, names and former names of what is hidden. */
function hiddenEvents(plan, history) {
	const gone = history.flatMap((entry) => entry.internalGone ?? []).filter((id) => !plan.events.has(id));
	const names = [...plan.events.values()].filter((event) => event.internal).flatMap(({ id, name, key, renamedFrom }) => [
		id,
		name,
		key,
		renamedFrom ?? id
	]);
	const hidden = /* @__PURE__ */ new Set([...names, ...gone]);
	for (const { now, events: was } of history.flatMap((entry) => entry.gone ?? [])) if (now !== null && isAbout(now, hidden)) {
		for (const id of was) if (!plan.events.has(id)) hidden.add(id);
	}
	return hidden;
}
function withoutEvents(plan, hidden) {
	const events = [...plan.events.values()].filter((event) => !hidden.has(event.id));
	const names = (name) => typeof name === "string" && hidden.has(name);
	const told = events.map((event) => {
		const { deprecated, renamedFrom } = event;
		if (!names(deprecated?.replacedBy) && !names(renamedFrom)) return event;
		return {
			...event,
			renamedFrom: names(renamedFrom) ? null : renamedFrom,
			deprecated: deprecated && names(deprecated.replacedBy) ? {
				...deprecated,
				replacedBy: null
			} : deprecated
		};
	});
	return {
		...plan,
		events: new Map(told.map((event) => [event.id, event])),
		library: hidden.size === 0 ? plan.library : new Map(visibleLibrary(plan, hidden)),
		migrations: plan.migrations.filter(({ from, to }) => !names(from.event) && !names(to)),
		removed: plan.removed.filter(({ event }) => !hidden.has(event))
	};
}
/** The library without what only hidden events use. */
function visibleLibrary(plan, hidden) {
	const { shared } = relations(plan);
	return [...plan.library].filter(([name]) => {
		const uses = shared.get(name);
		return uses.length === 0 || uses.some(({ event }) => event === null || !hidden.has(event.id));
	});
}
/**
* What is left of each commit. One that changed nothing else is not told of at all; of one that did, its author's words
* are not, for they may be about what is hidden.
*/
function withoutChanges(history, hidden) {
	if (hidden.size === 0) return history;
	const names = mentionOf(hidden);
	const spells = spellingOf(hidden);
	return history.flatMap((entry) => {
		const changes = entry.changes.filter((change) => !isOf$1(change, hidden, names)).map((change) => reachingShown(change, hidden));
		const gone = (entry.gone ?? []).filter((each) => !isGoneWith(each, hidden));
		const all = changes.length === entry.changes.length && !names(entry.subject) && !spells(entry.subject);
		const told = {
			...entry,
			changes,
			gone,
			events: null
		};
		if (all) return [told];
		return changes.length === 0 && !entry.first ? [] : [{
			...told,
			subject: "Changes to the plan"
		}];
	});
}
/** A change of something shared, without the hidden events that it reaches. */
function reachingShown(change, hidden) {
	const events = change.events?.filter((name) => !hidden.has(name)) ?? null;
	if (events === null || events.length === change.events.length) return change;
	return {
		...change,
		events,
		message: reaching$1(change.message, events.length)
	};
}
/** True for a change of something hidden, or one whose message or data name it. */
function isOf$1({ event, events, object, message, data }, hidden, names) {
	return isAbout(object, hidden) || event !== null && hidden.has(event) || (events?.every((name) => hidden.has(name)) ?? false) || names(plain$1(message)) || [...textsIn$1(data)].some(names);
}
/** True for what was in hidden events alone, and for an event that is hidden under its new name. */
function isGoneWith({ events, now }, hidden) {
	return events.length > 0 && events.every((id) => hidden.has(id)) || now !== null && isAbout(now, hidden);
}
function* textsIn$1(value) {
	if (typeof value === "string") yield value;
	else if (typeof value === "object" && value !== null) for (const each of Object.values(value)) yield* textsIn$1(each);
}
function isAbout(object, hidden) {
	const [kind, rest = ""] = [object.slice(0, object.indexOf(":")), object.slice(object.indexOf(":") + 1)];
	if (kind === "event") return hidden.has(rest);
	return kind === "property" && [...hidden].some((name) => rest.startsWith(`${name}/`));
}
/** Tells whether a text names something that is hidden, as a whole word. */
function mentionOf(hidden) {
	const names = [...hidden].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	const any = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${names.join("|")})(?![\\p{L}\\p{N}_])`, "u");
	return (text) => hidden.size > 0 && any.test(text);
}
/** Tells whether words name something that is hidden, however they spell it: branches are named `deal-closed` too. */
function spellingOf(hidden) {
	const names = [...hidden].map(slug).filter((name) => name !== "");
	return (words) => names.some((name) => `-${slug(words)}-`.includes(`-${name}-`));
}

// src/docs/site/svg.ts
const NARROWEST = 96;
const WIDEST = 200;
const LETTER = 7.3;
const GAP_X = 56;
/** Many arrows need more room between two columns, up to this. */
const WIDEST_GAP = 200;
/** A picture of this width can be read when a phone shows the whole of it. */
const SMALL = 480;
const LINE = 17;
const GAP_Y = 12;
const LONGEST = 24;
/** A picture as inline SVG: no script, no style attribute, colours from the page's style sheet. */
function flowSvg({ columns, arrows }) {
	const boxes = columns.filter((column) => column.length > 0).map((column) => column.map((box) => ({
		...box,
		lines: wrap(box.label)
	})));
	const heights = boxes.map((column) => column.reduce((sum, box) => sum + heightOf(box.lines) + GAP_Y, -12));
	const height = Math.max(...heights, 0);
	const widths = boxes.map(widthOf);
	const gap = Math.min(WIDEST_GAP, GAP_X + 3 * Math.max(0, arrows.length - 8));
	const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, each) => sum + each + gap, 0));
	const placed = boxes.flatMap((column, index) => place(column, lefts[index], (height - heights[index]) / 2, widths[index]));
	const byId = new Map(placed.map((box) => [box.id, box]));
	const lines = arrows.flatMap(([from, to]) => {
		const [start, end] = [byId.get(from), byId.get(to)];
		return start && end ? [arrow(start, end)] : [];
	});
	const width = widths.reduce((sum, each) => sum + each + gap, -gap);
	const view = `viewBox="-2 -2 ${width + 4} ${Math.ceil(height) + 4}" width="${width + 4}" height="${Math.ceil(height) + 4}"`;
	return `<div class="picture" tabindex="0" role="group" aria-label="Picture"><svg ${width > SMALL ? "" : "class=\"small\" "}${view} role="img" aria-label="The sentence below says what this picture shows">${lines.join("")}${placed.map(drawn).join("")}</svg></div>`;
}
/** As wide as the longest line of a column asks for. */
function widthOf(column) {
	const longest = Math.max(0, ...column.flatMap((box) => box.lines.map((line) => line.length)));
	return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest * LETTER + 26)));
}
function place(column, x, top, width) {
	let y = top;
	return column.map((box) => {
		const height = heightOf(box.lines);
		const here = {
			...box,
			x,
			y,
			width,
			height
		};
		y += height + GAP_Y;
		return here;
	});
}
function heightOf(lines) {
	return lines.length * LINE + 16;
}
function drawn({ x, y, width, height, lines, main }) {
	const text = lines.map((line, index) => {
		const at = y + height / 2 + (index - (lines.length - 1) / 2) * LINE + 4.5;
		return `<text x="${x + width / 2}" y="${at}" text-anchor="middle">${escapeHtml(line)}</text>`;
	}).join("");
	const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${main ? height / 2 : 6}"/>`;
	return `<g class="${main ? "main" : "box"}">${rect}${text}</g>`;
}
function arrow(from, to) {
	const [x1, y1, x2, y2] = [
		from.x + from.width,
		from.y + from.height / 2,
		to.x,
		to.y + to.height / 2
	];
	const middle = (x1 + x2) / 2;
	return `<path d="M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2 - 6} ${y2}"/><path class="tip" d="M${x2 - 7} ${y2 - 4}L${x2} ${y2}L${x2 - 7} ${y2 + 4}z"/>`;
}
/** A label in lines that fit a box; at most three. */
function wrap(label) {
	const lines = [""];
	for (const word of label.replace(/\s+/g, " ").trim().split(" ")) {
		const last = lines.at(-1);
		if (last !== "" && last.length + word.length + 1 > LONGEST) lines.push(cut(word));
		else lines[lines.length - 1] = cut(last === "" ? word : `${last} ${word}`);
	}
	return lines.length > 3 ? [...lines.slice(0, 2), `${cut(lines[2]).slice(0, 23)}…`] : lines;
}
function cut(line) {
	return line.length > LONGEST ? `${line.slice(0, 23)}…` : line;
}

// src/docs/site/index.ts
/** The same, and what stands against publishing it. @param dir the site's folder, for the paths of what is told */
function judgedSite(input, dir) {
	const build = new SiteBuild(input);
	const edition = layOut(build.shown);
	const files = filesOf$1(build, edition);
	const inRepository = (path) => dir === "" ? path : `${dir}/${path}`;
	return {
		files,
		problems: siteProblems(files, void 0, inRepository, build.authors(edition))
	};
}
function filesOf$1(build, edition) {
	const files = /* @__PURE__ */ new Map();
	for (const draft of draftPages(edition)) for (const { path, text } of build.page(draft, pageText(draft.pieces), edition)) files.set(path, text);
	for (const { path, make } of build.rest(edition.books)) files.set(path, make(makeAll));
	return files;
}
/** Makes the site file by file, so that nobody has to hold it all. */
var SiteBuild = class {
	/** what of the input is published */
	shown;
	#input;
	#hidden;
	#shelf;
	#parsed = parser();
	#layout;
	/** a digest of the layout */
	#around;
	#feed;
	/** @param shelf what is there already; null: nothing is known of it */
	constructor(input, shelf = null) {
		this.#input = input;
		this.#shelf = shelf;
		this.#hidden = hiddenIn(input);
		this.shown = published(input, this.#hidden);
		this.#layout = readLayout(input.layout.text).layout;
		this.#around = contentKey(input.version, input.layout.text);
		const { plans, history } = this.shown;
		this.#feed = input.url !== null && plans.some(({ id }) => (history.get(id) ?? []).length > 0);
	}
	/** True where all is published: then the pages of the docs folder are the site's. */
	get showsAll() {
		return this.shown === this.#input;
	}
	/** What all pages of the site depend on besides the plan. */
	get surroundings() {
		const { url, plans, version, assets } = this.#input;
		const names = [...this.#hidden.values()].map((hidden) => [...hidden].sort());
		return JSON.stringify([
			url,
			this.#feed,
			plans.length,
			names,
			this.#around,
			contentKey(version, [...assets])
		]);
	}
	/** A page, and its markdown twin. */
	page(draft, markdown, edition) {
		const { path } = draft.item.page;
		return [{
			path,
			text: markdown,
			key: null,
			words: []
		}, this.#html(draft, edition)];
	}
	#html(draft, edition) {
		const { page } = draft.item;
		const path = htmlPath(page.path);
		const moved = movedFrom$1(draft, this.#input);
		if (moved !== null) return {
			path,
			text: moved,
			key: null,
			words: []
		};
		const frame = {
			...frameOf(draft, siteTitle(this.#input, page.book)),
			feed: this.#feed
		};
		const hrefs = this.#writtenHrefs(draft, edition);
		const key = `${draft.key} ${this.#around} ${JSON.stringify([frame, ...hrefs])}`;
		return {
			path,
			text: this.#shelf?.made(path, key) ?? null ?? sitePage(draft, frame, this.#layout, this.#parsed, hrefs, this.#known(draft, edition)),
			key,
			words: draft.sections?.words ?? []
		};
	}
	/** What came of the sections of a long page. */
	#known({ item, sections }, { memory }) {
		if (sections === null || this.#shelf === null) return /* @__PURE__ */ new Map();
		return knownSections(this.#shelf, memory, htmlPath(item.page.path), IN_HTML);
	}
	/** Who wrote the links that Waymark did not. */
	authors(edition) {
		return linkAuthors(edition, this.#input.layout);
	}
	/** Where the links lead that people wrote in a page: what else is in the repository has a say in that. */
	#writtenHrefs({ item, pieces }, edition) {
		const found = {
			links: [],
			anchors: /* @__PURE__ */ new Set()
		};
		for (const piece of pieces) if (piece.kind !== "slot" && mayLink(wordsOf(piece))) collect(this.#parsed(wordsOf(piece)), found);
		return new Map(found.links.map(({ url }) => [url, writtenHref(url, item.page, edition)]));
	}
	/** All that is no page of the plan: the explorer, the catalogue, the theme. */
	*rest(books) {
		const [first] = books;
		if (first) yield* otherFiles(this.#input, books, first, this.#layout, this.#feed);
	}
};
/** The page of a name that has become another; null for any other page. */
function movedFrom$1({ item: { subject, page } }, input) {
	const { book, path } = page;
	const { movedTo } = subject;
	const target = movedTo === null ? void 0 : book.paths.get(movedTo);
	if (movedTo === null || target === void 0) return null;
	const to = (other) => htmlPath(relative(path, other));
	const all = book.paths.get(migrationsId(book));
	return movedPage({
		name: subject.title,
		noun: thingOf(movedTo)[0].noun,
		now: nameNow(movedTo, book),
		to: to(target),
		site: siteTitle(input, book),
		root: "../".repeat(path.split("/").length - 1),
		all: all === void 0 ? null : to(all)
	});
}
/** Parses what people wrote; the prose of a skeleton, which is the same on every page of its kind, only once. */
function parser() {
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const blocks = known.get(text) ?? parseMarkdown(text).children;
		known.set(text, blocks);
		return blocks;
	};
}
/** What people wrote in a page. */
function wordsOf(piece) {
	return piece.kind === "text" ? piece.text : piece.body;
}
const options = {
	href,
	instead: (block) => block.type === "code" && block.data?.picture ? flowSvg(block.data.picture) : null
};
function sitePage({ pieces, sections }, frame, layout, parsed, hrefs, known) {
	const headings = [];
	const ofPeople = {
		...options,
		href: (url) => {
			const known = hrefs.get(url);
			return known === void 0 ? href(url) : known;
		}
	};
	const parts = pieces.flatMap((piece) => {
		if (piece.kind !== "slot") return toHtml(parsed(wordsOf(piece)), ofPeople, headings);
		if (sections === null) return toHtml(piece.content, options, headings);
		return sectionsHtml(sections.of(piece), known, headings);
	});
	return htmlPage(layout, {
		...frame,
		headings
	}, parts.filter((part) => part !== "").join("\n"));
}
/** Sections, those that are known as they came out before. */
function sectionsHtml(sections, known, headings) {
	const parts = [];
	let run = [];
	const endRun = () => {
		parts.push(toHtml(run, options, headings));
		run = [];
	};
	for (const { blocks, word } of sections) {
		const html = known.get(word);
		if (html !== void 0) endRun();
		const heading = html === void 0 ? null : headingAgain(blocks[0], html, headings);
		if (heading === null) run.push(...blocks);
		else {
			headings.push(heading);
			parts.push(html);
		}
	}
	endRun();
	return parts;
}

// src/docs/write.ts
/** What a run remembers, now that its files have been written. */
function knownFiles({ docs, site, manifests }, stampOf) {
	return {
		docs: stamped(docs, stampOf),
		site: site && stamped(site, stampOf),
		manifests: new Map(manifests.map((path) => [path, stampOf(path)]))
	};
}
/**
* Markdown and web site in one run, edit by edit, so that no more than a page is held at a time: each page's tree is made once,
* for both. Where the summary has an error, none of the edits may be carried out.
* @param target null: no site
* @param last what the last run to the same folders remembered; null: all is made
*/
function* writeAll(input, target, last = null) {
	const stampOf = (path) => last === null ? null : stampIn(last, path);
	const shelf = new Shelf(input.settings.dir, input.existing, stampOf);
	const siteShelf = target && new Shelf(target.dir, target.existing, stampOf);
	const build = siteShelf && new SiteBuild(input, siteShelf);
	const docs = layOut(input, shelf, last && {
		...last,
		remembered: last.docs
	}, build?.surroundings);
	const showsAll = build === null || build.showsAll;
	const shown = showsAll ? docs : layOut(build.shown, shelf, last && {
		...last,
		remembered: last.site
	}, build.surroundings);
	const site = siteShelf && build && new SiteWriter(build, siteShelf, shown);
	const both = showsAll ? site : null;
	const writing = writeDocs(docs, (page) => both?.stands(page) ?? true);
	let pages = 0;
	let step = writing.next();
	for (; !step.done; step = writing.next()) {
		const file = step.value;
		if (file.edit !== null) yield file.edit;
		if (file.kind === "schema") continue;
		pages += 1;
		if (both !== null) yield* both.take(file);
	}
	yield* step.value.edits;
	const { problems } = step.value;
	if (problems.some(isError)) return {
		pages,
		siteFiles: 0,
		problems,
		memory: null
	};
	if (site !== null && both === null) yield* site.takeAll();
	if (site !== null) yield* site.close();
	const memory = {
		docs: docs.memory.toRemember(),
		site: showsAll ? null : shown.memory.toRemember(),
		manifests: [shelf, ...siteShelf === null ? [] : [siteShelf]].map((each) => each.inRepository(MANIFEST_FILE))
	};
	return {
		pages,
		siteFiles: site?.count ?? 0,
		problems: [...problems, ...site?.problems() ?? []],
		memory
	};
}
/** The stamp of a file as the run left it; null: not known. */
function stampIn({ docs, site, manifests }, path) {
	return (docs.files.get(path) ?? site?.files.get(path))?.stamp ?? manifests.get(path) ?? null;
}
function isError({ level }) {
	return level === "error";
}
/** The site on its way to its folder, past the gate. */
var SiteWriter = class {
	#build;
	#shelf;
	#edition;
	#gate = new SiteGate();
	count = 0;
	/** @param edition the pages that the site shows */
	constructor(build, shelf, edition) {
		this.#build = build;
		this.#shelf = shelf;
		this.#edition = edition;
	}
	/** True where all that is made of a page can stay as it is. */
	stands(page) {
		return filesOf(page).every((path) => this.#edition.memory.stands(this.#shelf.inRepository(path)) && this.#shelf.untouched(path));
	}
	*take(file) {
		if (file.kind === "standing") this.#keep(file.path);
		else yield* this.#put(file.draft, file.text);
	}
	/** Takes every page of its edition. */
	*takeAll() {
		const { shelf } = this.#edition;
		const leave = (page) => shelf.untouched(page) && this.stands(page);
		for (const draft of draftPages(this.#edition, leave)) if (typeof draft === "string") this.#keep(draft);
		else yield* this.#put(draft, pageText(draft.pieces));
	}
	*close() {
		for (const file of this.#build.rest(this.#edition.books)) {
			const { path } = file;
			const { edit, words } = makeFile(file, this.#shelf, this.#edition, (made) => this.#gate.see(path, made));
			this.count += 1;
			if (words !== null) this.#gate.seeAgain(path, words);
			if (edit !== null) yield edit;
		}
		yield* this.#shelf.close(null);
	}
	*#put(draft, markdown) {
		const { watch, memory } = this.#edition;
		const [files, reads] = watch.during(() => this.#build.page(draft, markdown, this.#edition));
		const seen = files.map(({ path, text, words }) => {
			const all = [...this.#gate.see(path, text), ...words];
			return [this.#shelf.inRepository(path), all];
		});
		memory.remember(seen, [
			draft.reads,
			draft.item.found,
			reads
		]);
		for (const { path, text, key } of files) {
			this.count += 1;
			const edit = this.#shelf.place(path, text, key);
			if (edit !== null) yield edit;
		}
	}
	#keep(page) {
		for (const path of filesOf(page)) {
			this.count += 1;
			this.#gate.seeAgain(path, this.#edition.memory.keep(this.#shelf.inRepository(path)));
			this.#shelf.keep(path);
		}
	}
	/** What stands against publishing it, and files of others, which are never overwritten. */
	problems() {
		const inRepository = (path) => this.#shelf.inRepository(path);
		const lost = this.#edition.memory.lost(this.#shelf.dir);
		const authors = this.#build.authors(this.#edition);
		return [...this.#gate.problems(inRepository, authors, lost), ...this.#shelf.problems];
	}
};
/** What the site has of a page: its markdown twin, and itself. */
function filesOf(page) {
	return [page, htmlPath(page)];
}

// src/io/engine.ts
/** Keeps the space for new objects small, which otherwise grows with a long run. */
function keepMemorySmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
}
/**
* From here on the heap is collected when it has grown by a fifth, not when it is many times what is in use: for a run that makes
* much. Measured on all of 5,000 events: a third less memory for a seventh more time. At a seventh instead of a fifth it would be
* a twentieth more time and hardly less memory. Where little is made of much that is remembered it would be a quarter more time.
*/
function collectOften() {
	setFlagsFromString("--heap-growing-percent=20");
	collectNow();
}
/** Collects the whole heap: for where much has become garbage, and as much is to come. */
function collectNow() {
	setFlagsFromString("--expose-gc");
	runInNewContext("typeof gc === 'function' && gc()");
}
/**
* For a process that ends soon, and gains less by what follows than it takes: code is compiled to faster code only when it has run
* ten times as often as node waits for, and the heap is collected only when it is many times larger, unless {@link collectOften}
* says otherwise. Measured where one event of 100, 1,000 and 5,000 had changed: 13, 11 and 7 % less time by the first, none, none
* and 5 % by the second; on all of 100 and 1,000: a tenth less memory, no more time.
*/
function expectShortRun() {
	setFlagsFromString("--heap-growing-percent=800");
	if (!process.versions.node.startsWith("24.")) return;
	setFlagsFromString("--invocation-count-for-maglev=4000");
	setFlagsFromString("--invocation-count-for-maglev-osr=1000");
	setFlagsFromString("--invocation-count-for-turbofan=30000");
	setFlagsFromString("--invocation-count-for-osr=5000");
}

// src/io/output-files.ts
/**
* What lies in a folder that is written to: the text of a file, `''` for what is none (a symlink, a picture). However much it
* is: what is not seen here would be overwritten. Listed now, read when it is asked for: a documentation of thousands of pages
* is not held in memory to be compared.
* @param dir relative to `root`; `''` for the root itself
* @throws UsageError for a folder outside `root`, in `.git`, or behind a symlink
*/
function openOutputs(root, dir) {
	requireFolder(root, dir);
	const found = /* @__PURE__ */ new Map();
	const read = /* @__PURE__ */ new Map();
	const folder = join(root, dir);
	const fileOf = (path) => `${folder}/${path}`;
	const folders = [""];
	for (let next = folders.pop(); next !== void 0; next = folders.pop()) for (const entry of entriesOf(next === "" ? folder : fileOf(next))) {
		const path = next === "" ? entry.name : `${next}/${entry.name}`;
		if (entry.isDirectory() && !skipped.has(entry.name)) folders.push(path);
		else if (!entry.isDirectory()) found.set(path, entry.isFile());
	}
	return {
		has: (path) => found.has(path),
		keys: () => found.keys(),
		get: (path) => {
			const isFile = found.get(path);
			if (isFile) read.set(path, stampOf(fileOf(path)));
			return isFile ? withoutMark(decode$1(bytesOf$1(fileOf(path))) ?? "") : isFile === false ? "" : void 0;
		},
		stampRead: (path) => read.get(path) ?? null,
		stamp: (path) => found.get(path) ? stampOf(fileOf(path)) : null
	};
}
/** What changes when a file does, told without reading it: its inode, size and times; null where there is no such file. */
function stampOf(file) {
	const stats = lstatOrNull(file);
	if (!stats?.isFile()) return null;
	const { ino, size, mtimeMs, ctimeMs } = stats;
	return `${ino} ${size} ${mtimeMs} ${ctimeMs}`;
}
const skipped = /* @__PURE__ */ new Set([".git", "node_modules"]);
function requireFolder(root, dir) {
	const reason = unsafePath(dir);
	if (reason !== null) throw new UsageError(`Cannot write to ${JSON.stringify(dir)}: the path ${reason}.`);
	const parts = dir === "" ? [] : dir.split("/");
	for (const index of parts.keys()) {
		const step = parts.slice(0, index + 1).join("/");
		const stats = lstatOrNull(join(root, step));
		if (stats === null) return;
		if (stats.isDirectory()) continue;
		const what = stats.isSymbolicLink() ? "a symbolic link, which is never followed" : "not a folder";
		throw new UsageError(`Cannot write to ${dir}: ${step} is ${what}. Remove it, or name another folder.`);
	}
}
/** What cannot be read here would be overwritten unseen. */
function bytesOf$1(file) {
	try {
		return readFileSync(file);
	} catch (error) {
		throw cannotRead(error);
	}
}
function cannotRead({ path, code }) {
	return new UsageError(`${path} cannot be read (${code}).`);
}
function entriesOf(folder) {
	try {
		return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (error) {
		if (error.code === "ENOENT") return [];
		throw cannotRead(error);
	}
}

// src/plan/reread.ts
/**
* Reads a plan again: the files that have changed, and those that they lean on. It comes to what {@link readPlan} makes of all
* of them, but that events of files that have not changed are the very objects that are known.
* @param texts a digest of the text of each file, by path
* @param known null: all of it is read
*/
function rereadPlan(input, texts, known) {
	const read = (known && readChanged(input, texts, known)) ?? readPlan(input);
	const { plan, shared, definitions } = read;
	return {
		...read,
		known: {
			plan,
			format: input.format ?? null,
			texts,
			shared,
			definitions
		}
	};
}
/** Null where what has changed could reach further than its own events: then all of it has to be read. */
function readChanged(input, texts, known) {
	const paths = input.files.files.map(({ path }) => path).filter(isPlanFile).sort();
	const isNew = (path) => texts.get(path) !== known.texts.get(path);
	const gone = known.plan.files.filter((path) => !texts.has(path));
	const changed = /* @__PURE__ */ new Set([...paths.filter(isNew), ...gone]);
	if (known.plan.problems.length > 0 || input.files.unreadable.length > 0 || paths.length > 5e3) return null;
	if (known.plan.files.length === 0 || [...changed].some((path) => known.shared.has(path))) return null;
	if (changed.size === 0) return {
		...known,
		documents: /* @__PURE__ */ new Map()
	};
	const wanted = /* @__PURE__ */ new Set([
		...changed,
		...known.shared,
		paths[0]
	]);
	const files = input.files.files.filter(({ path }) => wanted.has(path));
	const kept = [...known.plan.events.values()].filter(({ at }) => !wanted.has(at.file));
	const part = readPlan({
		...input,
		files: {
			files,
			unreadable: []
		},
		elsewhere: kept
	});
	const definitions = known.definitions + part.definitions;
	if (part.plan.problems.length > 0 || definitions > 1e6) return null;
	if ([...changed].some((path) => part.shared.has(path)) || !fits(part.plan, kept, known.plan)) return null;
	return {
		plan: {
			...part.plan,
			events: new Map(inOrder(paths, [...part.plan.events.values(), ...kept], (event) => event.at.file).map((event) => [event.id, event])),
			suppressions: suppressions(paths, part.plan, known.plan, wanted),
			files: paths
		},
		documents: part.documents,
		shared: /* @__PURE__ */ new Set([...known.shared, ...part.shared]),
		definitions
	};
}
/** True where each event goes by the id that it has among all, and nothing that is kept names one that has gone. */
function fits(part, kept, known) {
	const events = [...part.events.values(), ...kept];
	const keys = new Set(events.map(({ key }) => key));
	if (keys.size < events.length) return false;
	const before = new Map([...known.events.values()].map((event) => [event.key, event]));
	const isSame = ({ id, key, name, type, at }) => {
		const was = before.get(key);
		return was?.id === id && was.name === name && was.type === type && was.at.file === at.file;
	};
	if (events.length === before.size && events.every(isSame)) return true;
	const names = new Set(events.map(({ name }) => name));
	if (names.size < events.length || events.some(({ id, name }) => id !== name)) return false;
	return kept.flatMap(({ deprecated }) => deprecated?.replacedBy ?? []).every((name) => names.has(name) || keys.has(name));
}
/** Those in `ignore:` come before those in comments, each in the order of the files. */
function suppressions(paths, part, known, wanted) {
	const all = [...part.suppressions, ...known.suppressions.filter(({ at }) => !wanted.has(at.file))];
	return ["data", "comment"].flatMap((form) => inOrder(paths, all.filter((each) => each.form === form), (each) => each.at.file));
}
/** The things of each file after those of the files before it. */
function inOrder(paths, things, fileOf) {
	const places = new Map(paths.map((path, index) => [path, index]));
	return things.toSorted((a, b) => places.get(fileOf(a)) - places.get(fileOf(b)));
}

// src/project/apart.ts
/**
* What is written goes to a folder that nothing is read from: neither the plans nor the notes.
* @param what what goes there, as the beginning of a sentence
* @throws {UsageError} where it would be read back as something else
*/
function requireApart(what, dir, { plans, ignores }) {
	const refuse = (why) => {
		throw new UsageError(`${what} cannot go to ${JSON.stringify(dir)}: ${why}`);
	};
	for (const { path } of plans) {
		if (selectFiles([path], ignores).covers(posix.join(dir, "x.json"))) refuse(`it lies in the plan ${path || "."}, which would read its files as its own. Name another folder, or leave it out of the plan with \`ignores\` in waymark.yml.`);
		const notes = posix.join(posix.dirname(path), "notes");
		if (`${dir}/`.startsWith(`${notes}/`)) refuse(`it lies in ${notes}, where people write the notes. Name another folder.`);
	}
}

// src/io/grep.ts
/**
* The paths of the files that hold a text, in name order.
* @param commit full id; null: the work tree, untracked files that are not ignored included
* @param pattern which files, as git writes it: `*.md` for those of any folder
* @param except a folder that is not looked into, from the root; `''`: none
*/
async function filesWith(git, commit, text, pattern, except = "") {
	const where = commit === null ? [] : [requireId(commit)];
	const options = [
		"--no-color",
		"--no-recurse-submodules",
		"-I",
		"-l",
		"-z",
		"--fixed-strings",
		...commit === null ? ["--untracked"] : []
	];
	const paths = except === "" ? [pattern] : [pattern, `:(top,exclude,literal)${except}`];
	const args = [
		"--no-literal-pathspecs",
		"grep",
		...options,
		"-e",
		text,
		...where,
		"--",
		...paths
	];
	const { stdout } = await tryGit(git.root, args);
	const start = commit === null ? 0 : commit.length + 1;
	return splitZero(stdout).map((path) => path.toString().slice(start)).sort();
}

// src/text/csv.ts
/**
* The rows of a comma-separated text (RFC 4180): a cell in double quotes may hold commas, line ends and doubled quotes. A tab or a
* semicolon parts the cells where the first line has more of those. Empty lines are left out.
*/
function parseCsv(text) {
	const separator = separatorOf(text);
	const rows = [];
	let row = [];
	let cell = "";
	let quoted = false;
	const endCell = () => {
		row.push(cell);
		cell = "";
	};
	const endRow = () => {
		endCell();
		if (row.some((each) => each !== "")) rows.push(row);
		row = [];
	};
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (quoted) {
			if (char !== "\"") cell += char;
			else if (text[at + 1] === "\"") {
				cell += "\"";
				at += 1;
			} else quoted = false;
		} else if (char === "\"" && cell === "") quoted = true;
		else if (char === separator) endCell();
		else if (char === "\n") endRow();
		else if (char !== "\r" || text[at + 1] !== "\n") cell += char;
	}
	endRow();
	return rows;
}
function separatorOf(text) {
	const line = text.slice(0, text.search(/\r?\n|$/));
	const number = (char) => line.split(char).length;
	return [
		",",
		"	",
		";"
	].reduce((best, char) => number(char) > number(best) ? char : best);
}

// src/project/usage.ts
/** The columns of a usage file, by the names that tools give them. */
const COLUMNS = {
	event: [
		"event",
		"eventname",
		"name"
	],
	count: [
		"count",
		"volume",
		"events",
		"total"
	],
	lastSeen: [
		"lastseen",
		"last",
		"lastseenat"
	],
	queries: ["queries", "querycount"]
};
/**
* How often each event came and when last, from a CSV with a head line or from NDJSON: event, count, last seen, queries. Rows of one
* event are added up. @throws {UsageError} with file and line where it cannot be read
*/
function readUsage({ path, text: whole }) {
	const text = withoutMark(whole);
	const rows = text.trimStart().startsWith("{") ? fromLines(path, text) : fromCsv(path, text);
	const usage = /* @__PURE__ */ new Map();
	for (const { event, ...row } of rows) {
		const before = usage.get(event);
		usage.set(event, before === void 0 ? row : together(before, row));
	}
	return usage;
}
function fromCsv(path, text) {
	const [head = [], ...rows] = parseCsv(text);
	const at = (key) => head.findIndex((cell) => COLUMNS[key].includes(plainKey(cell)));
	if (at("event") === -1 || at("count") === -1) throw new UsageError(`${path}:1: Expected a head line with the columns event and count (and last seen, queries where they are known).`);
	return rows.map((cells, index) => {
		const value = (key) => cells[at(key)];
		return rowOf(value, `${path}, row ${index + 2}`);
	});
}
function fromLines(path, text) {
	return text.split("\n").flatMap((line, index) => {
		if (line.trim() === "") return [];
		const place = `${path}:${index + 1}`;
		const object = parsed(line, place);
		const keys = new Map(Object.entries(object).map(([key, value]) => [plainKey(key), value]));
		const value = (key) => {
			const found = COLUMNS[key].map((name) => keys.get(name)).find((each) => each !== void 0 && each !== null);
			return found === void 0 ? void 0 : String(found);
		};
		return [rowOf(value, place)];
	});
}
function parsed(line, place) {
	try {
		const value = JSON.parse(line);
		if (isObject(value)) return value;
	} catch {}
	throw new UsageError(`${place}: Expected a JSON object with event and count.`);
}
function rowOf(value, place) {
	const event = value("event") ?? "";
	const count = numberOf(value("count"));
	if (event === "" || count === null) throw new UsageError(`${place}: Expected an event and its count as a whole number.`);
	return {
		event,
		count,
		lastSeen: /^\d{4}-\d\d-\d\d/.exec(value("lastSeen")?.trim() ?? "")?.[0] ?? null,
		queries: numberOf(value("queries"))
	};
}
function numberOf(text) {
	const digits = (text ?? "").trim();
	return /^\d+$/.test(digits) && Number.isSafeInteger(Number(digits)) ? Number(digits) : null;
}
function together(a, b) {
	const days = [a.lastSeen, b.lastSeen].filter((day) => day !== null).sort();
	return {
		count: a.count + b.count,
		lastSeen: days.at(-1) ?? null,
		queries: a.queries === null && b.queries === null ? null : (a.queries ?? 0) + (b.queries ?? 0)
	};
}
function plainKey(name) {
	return name.toLowerCase().replace(/[^a-z]/g, "");
}

// src/project/docs-files.ts
/** Hand-written notes lie in `notes/` beside the plan's folder. */
function notesFolders(plans) {
	return plans.map(({ path }) => posix.join(posix.dirname(path), "notes"));
}
/** Skeletons of pages by file name: the shipped ones, a team's own instead where there is one. */
async function templates(snapshot, config) {
	const found = new Map((await templateFiles("pages")).map((file) => [posix.basename(file.path), file]));
	const folder = config.docs.templates;
	if (folder === null) return found;
	const { files, unreadable } = await snapshot.read(selectWhere([folder], () => true));
	if (files.length + unreadable.length === 0) throw new UsageError(`There is nothing in ${JSON.stringify(folder)}, which the config names as \`docs.templates\`. Put a template there, or leave the key out.`);
	for (const file of await textsIn(snapshot, [folder], isMarkdown)) found.set(posix.basename(file.path), file);
	return found;
}
/**
* The look of the site. A team's own file of the same name, anywhere in its folder of templates, takes the place of ours; its other
* styles, scripts and pictures are published beside them.
* @throws {UsageError} for a layout that lacks something, or asks something of another host
*/
async function look(snapshot, { docs }) {
	const assets = await siteAssets();
	const own = docs.templates === null ? [] : await textsIn(snapshot, [docs.templates], isLook);
	for (const { path, text } of own) if (!isLayout(path)) assets.set(posix.basename(path), text);
	const layout = own.find(({ path }) => isLayout(path)) ?? await templateFile(`site/${LAYOUT}`);
	const problems = layoutProblems(layout).map(({ line, message }) => `${layout.path}:${line}: ${message}`);
	if (problems.length > 0) throw new UsageError(problems.join("\n"));
	return {
		assets,
		layout
	};
}
const LAYOUT = "layout.html";
const isLayout = (path) => posix.basename(path) === LAYOUT;
const isLook = (path) => isLayout(path) || /\.(?:css|js|svg)$/.test(path);
/** The markdown files in the plans' `notes/` folders, by path in the repository. */
async function notes(snapshot, plans) {
	const files = await textsIn(snapshot, notesFolders(plans), isMarkdown);
	return new Map(files.map((file) => [file.path, file.text]));
}
/** The files under some folders that pass a test. @throws {UsageError} for one that cannot be read: it would be missing in silence */
async function textsIn(snapshot, folders, wants) {
	const { files, unreadable } = await snapshot.read(selectWhere(folders, wants));
	const [problem] = unreadable;
	if (problem) throw new UsageError(`${problem.path} ${problem.reason}.`);
	return files;
}
/** How often each event came, where the config names a file that says so. */
async function usageOf(snapshot, { docs }) {
	if (docs.usage === null) return /* @__PURE__ */ new Map();
	const file = await readOne(snapshot, docs.usage);
	if (file !== null) return readUsage(file);
	throw new UsageError(`There is no ${JSON.stringify(docs.usage)}, which the config names as \`docs.usage\`. Add the file, or leave the key out.`);
}
/** A team's own pages: markdown anywhere in the repository, but for the site, that asks for a generated part. */
async function ownPages({ git }, snapshot, dir, site) {
	const paths = git === null ? [""] : await filesWith(git, snapshot.commit, INSERT, "*.md", site);
	const { files } = await snapshot.read(selectWhere(paths, isMarkdown));
	const generated = ({ path, text }) => path.startsWith(dir === "" ? "" : `${dir}/`) && text.startsWith("<!-- Written by Waymark from the tracking plan. Edit the plan, a file under notes/, or a waymark:keep region. -->");
	return files.filter((file) => file.text.includes("waymark:insert") && !generated(file));
}
const isMarkdown = (path) => path.endsWith(".md");

// src/io/packing.ts
const LIST = 0;
const MAP = 1;
const NUMBERS = 2;
const OBJECT = 3;
/** @param value of plain data, without cycles or gaps in its lists, and not nested deeper than a plan may be */
function pack(value) {
	return new Packer().packed(value);
}
/** What was packed: what is equal in it is one and the same, so nobody may change it. */
function unpack({ shapes, atoms, codes }) {
	const empty = shapes.map((keys) => Object.fromEntries(keys.map((key) => [key, null])));
	const made = [];
	let at = 0;
	const next = () => {
		const part = codes[at++];
		return part < 0 ? atoms[~part] : made[part];
	};
	while (at < codes.length) {
		const what = codes[at++];
		const count = codes[at++];
		const end = at + count;
		if (what === LIST) {
			const list = [];
			while (at < end) list.push(next());
			made.push(list);
		} else if (what === MAP) {
			const map = /* @__PURE__ */ new Map();
			while (at < end) map.set(next(), next());
			made.push(map);
		} else if (what === NUMBERS) {
			made.push(new Uint32Array(codes.buffer, codes.byteOffset + at * codes.BYTES_PER_ELEMENT, count));
			at = end;
		} else {
			const object = { ...empty[what - OBJECT] };
			for (const key of shapes[what - OBJECT]) object[key] = next();
			made.push(object);
		}
	}
	return made.at(-1)[0];
}
var Packer = class {
	#shapes = /* @__PURE__ */ new Map();
	#keys = [];
	#atomNumbers = /* @__PURE__ */ new Map();
	#atoms = [];
	#codes = [];
	#number = 0;
	/** by what was seen, and by what it says */
	#seen = /* @__PURE__ */ new Map();
	#equal = /* @__PURE__ */ new Map();
	packed(value) {
		this.#part([value]);
		return {
			shapes: this.#keys,
			atoms: this.#atoms,
			codes: Int32Array.from(this.#codes)
		};
	}
	#part(value) {
		if (typeof value !== "object" || value === null) return this.#atom(value);
		const known = this.#seen.get(value);
		if (known !== void 0) return known;
		const part = this.#parts(value);
		this.#seen.set(value, part);
		return part;
	}
	#parts(value) {
		if (Array.isArray(value)) return this.#add(LIST, value.map((item) => this.#part(item)));
		if (value instanceof Map) return this.#add(MAP, [...value].flatMap(([key, of]) => [this.#part(key), this.#part(of)]));
		if (value instanceof Uint32Array) return this.#write(NUMBERS, value);
		if (Object.getPrototypeOf(value) !== Object.prototype) return this.#atom(value);
		const parts = Object.values(value).map((each) => this.#part(each));
		return this.#add(OBJECT + this.#shape(Object.keys(value)), parts);
	}
	#add(what, parts) {
		const name = `${what} ${parts.join()}`;
		const known = this.#equal.get(name);
		if (known !== void 0) return known;
		this.#equal.set(name, this.#number);
		return this.#write(what, parts);
	}
	#write(what, parts) {
		this.#codes.push(what, parts.length);
		for (const part of parts) this.#codes.push(part);
		this.#number += 1;
		return this.#number - 1;
	}
	#shape(keys) {
		const name = JSON.stringify(keys);
		const known = this.#shapes.get(name);
		if (known !== void 0) return known;
		this.#shapes.set(name, this.#keys.length);
		return this.#keys.push(keys) - 1;
	}
	#atom(value) {
		const key = Object.is(value, -0) ? minusZero : value;
		const known = this.#atomNumbers.get(key);
		if (known !== void 0) return ~known;
		this.#atomNumbers.set(key, this.#atoms.length);
		return ~(this.#atoms.push(value) - 1);
	}
};
const minusZero = Symbol("-0");

// src/io/cache.ts
/**
* What can be worked out again but takes long. It lies in the repository's own git folder (`.git/waymark/`): never committed, the
* same for every work tree, and nobody misses it when it is deleted. Numbers of any size, maps and sets come back as they were;
* what is equal may come back as one, so nobody may change it.
* @param name a file name of our own making
* @param isOfUse is asked with the first value, before the others are read
*/
function openCache(git, name, isOfUse = () => true) {
	const file = join(git.commonDir, "waymark", name);
	const known = piecesIn(bytesOf(file), isOfUse);
	return {
		values: known && new Map([...known].map(([value, pieces]) => [value, joined(pieces)])),
		write(values) {
			const next = [...values].flatMap(([value, is]) => again(value, is, known?.get(value) ?? []));
			if (!([...known?.values() ?? []].flat().length === next.length && next.every(({ bytes }) => bytes !== null))) writeIfPossible(file, frames(next));
		}
	};
}
function writeIfPossible(file, content) {
	try {
		writeWholeFile(file, content);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
	}
}
/** How many items are turned into bytes at a time: an even number, for a key stays beside its value. */
const MOST_ITEMS = 200;
function piecesOf(of, value) {
	const kind = value instanceof Map ? "map" : Array.isArray(value) ? "list" : "one";
	const items = kind === "one" ? [value] : Array.isArray(value) ? value : flat(value);
	const number = Math.max(1, Math.ceil(items.length / MOST_ITEMS));
	return Array.from({ length: number }, (_, index) => ({
		of,
		kind,
		items: items.slice(index * MOST_ITEMS, (index + 1) * MOST_ITEMS)
	}));
}
function flat(map) {
	const items = [];
	for (const [key, value] of map) items.push(key, value);
	return items;
}
/** What pieces were made of. */
function joined(pieces) {
	const { kind } = pieces[0].piece;
	const items = pieces.flatMap(({ piece }) => piece.items);
	if (kind === "one") return items[0];
	if (kind === "list") return items;
	const map = /* @__PURE__ */ new Map();
	for (let at = 0; at < items.length; at += 2) map.set(items[at], items[at + 1]);
	return map;
}
/** The pieces of a value, with the bytes of those that are as they were. */
function again(name, value, before) {
	return piecesOf(name, value).map((piece, index) => {
		const was = before[index];
		return {
			piece,
			bytes: was !== void 0 && isSame(was, piece) ? was.bytes : null
		};
	});
}
function isSame({ piece: was, bytes }, is) {
	if (was.kind !== is.kind || was.items.length !== is.items.length) return false;
	if (was.items.every((item, index) => item === is.items[index])) return true;
	return is.kind === "one" && bytes.subarray(HEAD).equals(contentOf(is));
}
/** Before the content of a piece: its length, and a digest of it. */
const LENGTH = 4;
const HEAD = 36;
/** Nothing stands at the end. */
function* frames(pieces) {
	for (const { piece, bytes } of pieces) if (bytes === null) yield framed(contentOf(piece));
	else yield bytes;
	yield framed(none);
}
function contentOf(piece) {
	return serialize$1(pack(piece));
}
function framed(content) {
	const length = Buffer.alloc(LENGTH);
	length.writeUInt32LE(content.length);
	return Buffer.concat([
		length,
		digest$1(content),
		content
	]);
}
function digest$1(content) {
	return createHash("sha256").update(content).digest();
}
const none = Buffer.alloc(0);
/** A file that cannot be read is as good as none. */
function bytesOf(file) {
	try {
		return readFileSync(file);
	} catch {
		return none;
	}
}
/** The pieces of each value, by its name; null where the bytes were cut off, or written by something else. */
function piecesIn(bytes, isOfUse) {
	const values = /* @__PURE__ */ new Map();
	for (let start = 0; start + HEAD <= bytes.length;) {
		const end = start + HEAD + bytes.readUInt32LE(start);
		const content = bytes.subarray(start + HEAD, end);
		if (end > bytes.length || !bytes.subarray(start + LENGTH, start + HEAD).equals(digest$1(content))) return null;
		if (content.length === 0) return end === bytes.length ? values : null;
		const piece = pieceFrom(content);
		if (piece === null || values.size === 0 && !isOfUse(piece.items[0])) return null;
		const pieces = values.get(piece.of) ?? [];
		values.set(piece.of, pieces);
		pieces.push({
			piece,
			bytes: bytes.subarray(start, end)
		});
		start = end;
	}
	return null;
}
/** Another version of node may not read what one has written, nor another build understand it. */
function pieceFrom(content) {
	try {
		const piece = unpack(deserialize$1(content));
		return Array.isArray(piece?.items) ? piece : null;
	} catch {
		return null;
	}
}

// src/project/last-run.ts
/**
* What the last run left. Where a list of its files is another than it was, no file is known to be as it was left: all is made
* again, for which to remember nothing takes less memory.
* @param folders where the run writes to, as it was asked for
* @param stampNow of a file, by path in the repository
*/
function openLastRun(git, folders, stampNow) {
	const name = `docs-${digest(JSON.stringify(folders)).slice(0, 16)}`;
	const isOfUse = (first) => {
		const made = first;
		return made.build === build && [...made.manifests].every(([path, stamp]) => stampNow(path) === stamp);
	};
	const { values, write } = openCache(git, name, isOfUse);
	return lastRun(values && unpacked(values), (kept) => write(packed(kept)));
}
/** The same for a process that makes the documentation again and again: nothing is written. */
var RunsInMemory = class {
	#kept = null;
	get last() {
		return lastRun(this.#kept, (kept) => {
			this.#kept = kept;
		});
	}
};
function lastRun(kept, keep) {
	return {
		known: kept?.run ?? null,
		plans: kept?.plans ?? /* @__PURE__ */ new Map(),
		findings: kept?.findings ?? null,
		witnesses: kept?.witnesses ?? /* @__PURE__ */ new Map(),
		remember: (read, memory, stampOf) => keep(keptOf(read, knownFiles(memory, stampOf)))
	};
}
function keptOf(read, run) {
	const { plans } = read;
	return {
		...read,
		run: {
			...run,
			plans: new Map([...plans].map(([id, { plan }]) => [id, plan])),
			fingerprints: new Map([...plans.values()].flatMap(({ texts }) => [...texts]))
		}
	};
}
/** The large maps and lists stand by themselves: of those, the cache writes again what has changed. */
function packed({ run, plans, findings, witnesses }) {
	const made = {
		build,
		manifests: run.manifests
	};
	const values = /* @__PURE__ */ new Map([
		["made", made],
		["linted", findings && {
			settings: findings.settings,
			now: findings.now
		}],
		["witnesses", witnesses.size > MOST_WITNESSES ? /* @__PURE__ */ new Map() : witnesses]
	]);
	for (const edition of ["docs", "site"]) {
		const known = run[edition];
		if (known === null) continue;
		const { things, values: digests, words, files, ...rest } = known;
		for (const [part, value] of Object.entries({
			rest,
			things,
			digests,
			words,
			files
		})) values.set(`${edition} ${part}`, value);
	}
	for (const [id, { plan, ...known }] of plans) {
		const { events, ...rest } = plan;
		values.set(`plan ${id}`, {
			...known,
			plan: rest
		}).set(`events ${id}`, events);
		for (const [rule, found] of findings?.found.get(id) ?? []) values.set(`found ${id}\n${rule}`, found);
	}
	return values;
}
const MOST_WITNESSES = 2e4;
function unpacked(values) {
	const edition = (name) => {
		const part = (of) => values.get(`${name} ${of}`);
		if (!values.has(`${name} rest`)) return null;
		return {
			...part("rest"),
			things: part("things"),
			values: part("digests"),
			words: part("words"),
			files: part("files")
		};
	};
	const plans = /* @__PURE__ */ new Map();
	const found = /* @__PURE__ */ new Map();
	for (const [name, value] of values) {
		const [, kind, id = "", rule = ""] = /^(plan|found) (.*?)(?:\n(.*))?$/s.exec(name) ?? [];
		if (kind === "plan") {
			const known = value;
			const events = values.get(`events ${id}`);
			plans.set(id, {
				...known,
				plan: {
					...known.plan,
					events
				}
			});
			found.set(id, /* @__PURE__ */ new Map());
		} else if (kind === "found") found.get(id).set(rule, value);
	}
	const linted = values.get("linted");
	return keptOf({
		plans,
		findings: linted && {
			...linted,
			found
		},
		witnesses: values.get("witnesses")
	}, {
		manifests: values.get("made").manifests,
		docs: edition("docs"),
		site: edition("site")
	});
}
/** A digest of the text of each file, by path. */
function fingerprintsOf(files) {
	return new Map([...files].map(({ path, text }) => [path, digest(text)]));
}
function digest(text) {
	return createHash("sha256").update(text).digest("base64url");
}

// src/project/payloads.ts
/** Payloads judged and made up by the proof engine. @param known those that were found before; it is added to */
function payloadsBy(known) {
	return {
		accepts,
		make(body) {
			const schema = ruled(body);
			const key = stringify$2([body.dialect, schema]);
			const found = known.get(key) ?? witnessesOf(schema, body);
			known.set(key, found);
			return found[0];
		}
	};
}
function accepts(body, payload) {
	const schema = ruled(body);
	if (isPlainlyValid(schema, payload)) return true;
	if (isPlainlyInvalid(schema, payload)) return false;
	try {
		return validate(schema, payload, { dialect: body.dialect }).valid;
	} catch {
		return false;
	}
}
function witnessesOf(schema, { dialect }) {
	const found = findInstance(schema, { dialect });
	return found.answer === "yes" ? [found.witness] : [];
}
function ruled(body) {
	return withUnplanned(body.schema, body.unplanned);
}

// src/io/history.ts
/**
* The first-parent history of the asked paths up to a commit, oldest first: a merged pull request is one step, and the
* files before a step are those of the step before it. A shallow clone's history is cut off: see `isShallow`.
* One git process, however long the history; no file is read.
*/
async function listHistory(git, commit, selection) {
	const state = /* @__PURE__ */ new Map();
	return (await listSteps(git, commit, selection)).map((step) => {
		for (const [path, entry] of step.changes) if (entry === null) state.delete(path);
		else state.set(path, entry);
		return {
			...step.commit,
			entries: [...state.keys()].sort().map((path) => state.get(path))
		};
	});
}
async function listSteps(git, commit, selection) {
	if (selection.prefixes.length === 0) return [];
	const output = await runGit(git.root, [
		"log",
		"--first-parent",
		"--diff-merges=first-parent",
		"--root",
		"--reverse",
		"--raw",
		"-z",
		"--no-abbrev",
		"--no-renames",
		"--no-relative",
		"--no-color",
		"--no-notes",
		"--encoding=UTF-8",
		"--format=%H%x00%P%x00%ct%x00%an%x00%s%x00%b%x00",
		requireId(commit),
		"--",
		...selection.prefixes.filter((prefix) => prefix !== "")
	]);
	const fields = splitZero(output).map((field) => field.toString());
	const steps = [];
	for (let at = 0; at < fields.length;) {
		const [sha, parents, seconds, author, first, body] = fields.slice(at, at + 6);
		const { changes, next } = readChanges(fields, at + 7, selection);
		const date = isoTime(Number(seconds));
		const subject = titled(first, body);
		const step = {
			commit: {
				sha,
				parent: parents.split(" ")[0] || null,
				date,
				author,
				subject
			},
			changes
		};
		if (changes.size > 0) steps.push(step);
		at = next;
	}
	return steps;
}
/**
* What a commit is about. GitHub merges a pull request under a subject that names its branch alone, with its title below: the
* title and the number are put together as they are where it is squashed.
*/
function titled(subject, body) {
	const number = /^Merge pull request #(\d+) from \S+$/.exec(subject)?.[1];
	const title = body.split("\n").find((line) => line.trim() !== "")?.trim();
	return number === void 0 || title === void 0 ? subject : `${title} (#${number})`;
}
/** Reads pairs of ":oldmode newmode oldid newid status" and path, from `at` up to the next commit. */
function readChanges(fields, at, selection) {
	const changes = /* @__PURE__ */ new Map();
	let next = at;
	for (; fields[next]?.trimStart().startsWith(":"); next += 2) {
		const [oldMode, newMode, , id, status] = fields[next].trim().slice(1).split(" ");
		const path = fields[next + 1];
		const deleted = status === "D";
		const entry = {
			path,
			kind: entryKind(deleted ? oldMode : newMode),
			id
		};
		if (deleted) changes.set(path, null);
		else if (isAsked(entry, selection)) changes.set(path, entry);
	}
	return {
		changes,
		next
	};
}
/** The ids of the commits from `base` (not included; null: from the first on) to `head` on the main line. */
async function firstParentIds(git, base, head) {
	const range = [...base === null ? [] : [`^${requireId(base)}`], requireId(head)];
	const output = await runGit(git.root, [
		"rev-list",
		"--first-parent",
		...range,
		"--"
	]);
	return new Set(output.toString().split("\n").filter((id) => id !== ""));
}

// src/io/moves.ts
/**
* Where what is at a path now was before a commit that moved it, by what git takes for renames; null where it moved nothing there.
* @param path a file, or a folder: then it is where most of its files came from
*/
async function movedFrom(git, parent, commit, path) {
	const output = await runGit(git.root, [
		"diff-tree",
		...[
			"-r",
			"-z",
			"--find-renames",
			"--diff-filter=R",
			"--name-status"
		],
		requireId(parent),
		requireId(commit)
	]);
	const fields = splitZero(output).map(String);
	const votes = /* @__PURE__ */ new Map();
	for (let at = 0; at < fields.length; at += 3) {
		const origin = originOf(fields[at + 1], fields[at + 2], path);
		if (origin !== null) votes.set(origin, (votes.get(origin) ?? 0) + 1);
	}
	return [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
function originOf(before, after, path) {
	if (after === path) return before;
	const inside = path === "" ? after : after.startsWith(`${path}/`) ? after.slice(path.length + 1) : null;
	if (inside === null || before.startsWith(path === "" ? "" : `${path}/`)) return null;
	return before.endsWith(`/${inside}`) ? before.slice(0, -inside.length - 1) : before;
}

// src/project/plan-revisions.ts
/**
* The commits of the main line up to one that touched a plan, oldest first. Where a commit moved the plan to its path, what it
* was before comes before.
*/
async function planRevisions(git, to, path, config) {
	const revisions = await listHistory(git, to, selectFiles([path], config.ignores));
	const [first] = revisions;
	if (first === void 0 || first.parent === null) return revisions;
	const before = await movedFrom(git, first.parent, first.sha, path);
	return before === null ? revisions : [...await planRevisions(git, first.parent, before, config), ...revisions];
}

// src/project/plan-history.ts
/**
* The comparison that a config asks for, as it is told of the past. What was accepted then is not known, and makes no difference
* to what changed.
*/
function comparison(config) {
	const approvals = {
		records: [],
		label: null
	};
	return async (base, head, now) => {
		const { changes } = await diffPlans({
			base,
			head,
			settings: config.compatibility,
			approvals,
			now
		});
		return changes.filter((change) => !forgetsOldName(change));
	};
}
/** Of a thing whose new name both plans have: the renaming was told of when it came. */
function forgetsOldName({ data }) {
	return data["field"] === "renamedFrom" && data["to"] === null;
}
/**
* What each commit of the main line did to a plan, newest first. What a commit did is worked out once and remembered by the
* ids of the files before and after it: a run costs what is new.
*/
async function historyOf(git, request, config) {
	const { id, path, within, before } = request;
	const revisions = (await planRevisions(git, request.to, path, config)).filter(({ sha }) => within === null || within.has(sha));
	const name = `history-${sha256(JSON.stringify([id, path])).slice(0, 16)}`;
	const cache = openCache(git, name);
	const known = stepsOf(cache.values?.get("steps"));
	const settings = sha256(Buffer.concat([Buffer.from(build), serialize$1(config.compatibility)]));
	const states = revisions.map(({ entries }) => sha256(JSON.stringify(entries)));
	const keyOf = (from, index) => from < 0 && before !== null ? null : sha256(JSON.stringify([
		settings,
		revisions[index].date.slice(0, 10),
		states[from],
		states[index]
	]));
	const wanted = unknownIn(revisions, (from, index) => known.get(keyOf(from, index) ?? ""));
	const planAt = await planReader(git, revisions, wanted, request);
	const compare = comparison(config);
	const steps = /* @__PURE__ */ new Map();
	const history = [];
	let from = -1;
	for (const [index, commit] of revisions.entries()) {
		const key = keyOf(from, index);
		const remembered = key === null ? void 0 : known.get(key);
		const step = remembered === void 0 ? await stepTo(from < 0 ? before : await planAt(from), await planAt(index), commit.date, compare) : remembered;
		if (key !== null) steps.set(key, step);
		if (step === "unreadable") continue;
		if (step !== null) history.push(historyEntry(commit, step));
		from = index;
	}
	if (wanted.size > 0) {
		const all = within === null ? steps : new Map([...known, ...steps]);
		cache.write(/* @__PURE__ */ new Map([["steps", all]]));
	}
	return history.reverse();
}
async function stepTo(before, plan, date, compare) {
	return plan === null || unreadParts(plan, before ?? plan).length === 0 ? historyStep(before, plan, date, compare) : "unreadable";
}
/** The revisions to read: each that is not remembered, and the one that it is compared with. */
function unknownIn(revisions, remembered) {
	const wanted = /* @__PURE__ */ new Set();
	let from = -1;
	for (const index of revisions.keys()) {
		const step = remembered(from, index);
		if (step === void 0) wanted.add(from).add(index);
		if (step !== "unreadable") from = index;
	}
	return wanted;
}
function stepsOf(cached) {
	return cached instanceof Map ? cached : /* @__PURE__ */ new Map();
}
function sha256(data) {
	return createHash("sha256").update(data).digest("base64url");
}
/** Reads plans, those of the wanted revisions together, to be asked for in their order; null where a commit left none. */
async function planReader(git, revisions, wanted, { id, path, known, parsed: first }) {
	const indexes = [...wanted].filter((index) => index >= 0);
	const listings = indexes.map((index) => revisions[index].entries);
	const read = listings.length === 0 ? [] : await readEntries(git, listings);
	const files = new Map(indexes.map((index, at) => [index, read[at]]));
	const parsed = new Map(first);
	let last = null;
	let lastIndex = -1;
	return async (index) => {
		if (index === lastIndex) return last.plan;
		const set = files.get(index) ?? (await readEntries(git, [revisions[index].entries]))[0];
		if (set === void 0 || set.files.length + set.unreadable.length === 0) return null;
		const same = known.find((each) => isOf(set, each));
		if (same !== void 0) return same.plan;
		const texts = new Map(revisions[index].entries.map((entry) => [entry.path, entry.id]));
		const reread = rereadPlan({
			id,
			path,
			files: set,
			parsed
		}, texts, last);
		for (const [file, document] of reread.documents) parsed.set(file, document);
		last = reread.known;
		lastIndex = index;
		return last.plan;
	};
}
/** True where a plan was read from just these files. */
function isOf({ files, unreadable }, { plan, texts }) {
	const own = files.filter(({ path }) => isPlanFile(path));
	if (unreadable.length > 0 || own.length !== plan.files.length) return false;
	const now = fingerprintsOf(own);
	return plan.files.every((path) => now.get(path) === texts.get(path));
}
/** @param why what needs it, as the start of a sentence; throws a UsageError in a shallow clone */
function requireWholeHistory(git, why) {
	if (!isShallow(git)) return;
	throw new UsageError(`${why}, and this clone has only a part of it. Check out with \`fetch-depth: 0\`, or run \`git fetch --unshallow\`.`);
}

// src/project/load-docs.ts
/** Reads plans, history, templates and what is in the docs folder. @throws {UsageError} where there is no plan */
async function loadDocs(place, snapshot, options) {
	const project = await projectOf(snapshot, options);
	requireConfig(options.configFile, project);
	const { config } = project;
	const side = await sideOf(project);
	const dir = options.dir === null ? config.docs.dir : within(place.folder, options.dir);
	requireApart("The pages", dir, config);
	const siteDir = options.site ? within(place.folder, options.site) : "";
	const { git } = place;
	const repository = git === null ? null : await repositoryOf(git);
	const own = await ownPages(place, snapshot, dir, siteDir);
	const remembers = git !== null && options.site !== void 0;
	const lastRun = options.last ?? (remembers ? openLastRun(git, [dir, options.site], (path) => stampOf(join(place.root, path))) : null);
	if ((lastRun?.known ?? null) === null) collectOften();
	const read = config.plans.map((entry) => {
		const files = side.plans.get(entry.id) ?? noFiles;
		return rereadPlan({
			...entry,
			files
		}, fingerprintsOf(files.files), knownAt(entry, lastRun));
	});
	if (read.every(({ plan }) => plan.files.length + plan.problems.length === 0)) throw new UsageError("There is no tracking plan to document. Run `waymark init` for a first one, or name it with `--plan PATH`.");
	const plans = read.map(({ plan }) => plan);
	const locate = locator(read, [...side.plans.values()].flatMap((each) => each.files));
	const witnesses = new Map(lastRun?.witnesses);
	const linted = lintAgain(plans, config, options.now, lastRun);
	const input = {
		version: build,
		plans,
		unread: unread(plans, locate),
		locate,
		history: git && options.history ? await historiesOf(git, options.history, config, read, lastRun) : /* @__PURE__ */ new Map(),
		findings: linted.findings,
		templates: await templates(snapshot, config),
		existing: openOutputs(place.root, dir),
		notes: await notes(snapshot, plans),
		ownPages: own,
		settings: {
			title: config.docs.title,
			edit: config.docs.edit,
			dir,
			url: config.docs.url
		},
		repository,
		now: options.now,
		payloads: payloadsBy(witnesses),
		destinationTypes: config.lint.destinationTypes,
		usage: await usageOf(snapshot, config),
		fingerprints: new Map(read.flatMap(({ known }) => [...known.texts]))
	};
	const known = new Map(read.map((each) => [each.plan.id, each.known]));
	return {
		input,
		config,
		...await look(snapshot, config),
		read: {
			plans: known,
			findings: linted.known,
			witnesses
		},
		lastRun
	};
}
/** What the standards say of the plans. What was found by the same settings, and still stands, is not looked for again. */
function lintAgain(plans, { lint: settings }, now, lastRun) {
	const by = createHash("sha256").update(serialize$1(settings)).digest("base64url");
	const before = lastRun?.findings;
	const known = before?.settings === by ? {
		...before,
		plans: [...lastRun.plans.values()].map(({ plan }) => plan)
	} : null;
	const { findings, found } = lint({
		plans,
		base: null,
		changes: [],
		settings,
		now,
		files: /* @__PURE__ */ new Map()
	}, known);
	return {
		findings,
		known: {
			settings: by,
			now,
			found
		}
	};
}
const noFiles = {
	files: [],
	unreadable: []
};
/** A plan as the last run knew it, where it was read from the same place. */
function knownAt({ id, path, format }, lastRun) {
	const known = lastRun?.plans.get(id);
	return known?.plan.path === path && known.format === format ? known : null;
}
/**
* Says where things are written. The trees of the files take more memory than the plan itself, so only the lines of events are
* kept of them; a file is parsed again when something else in it is to be located.
*/
function locator(read, files) {
	const lines = /* @__PURE__ */ new Map();
	for (const { plan, documents } of read) for (const { at } of plan.events.values()) if (documents.has(at.file)) lines.set(placeOf(at), locate(at, documents).place.line);
	const texts = new Map(files.map((file) => [file.path, file]));
	const parsed = /* @__PURE__ */ new Map();
	return (origin) => {
		const { file } = origin;
		const known = origin.range === void 0 ? lines.get(placeOf(origin)) : void 0;
		if (known !== void 0) return {
			file,
			line: known
		};
		const text = parsed.has(file) ? void 0 : texts.get(file);
		if (text !== void 0) parsed.set(file, parseSource(text));
		return {
			file,
			line: locate(origin, parsed).place.line
		};
	};
}
function placeOf({ file, pointer }) {
	return `${file}\n${pointer}`;
}
function unread(plans, locate) {
	return plans.flatMap(({ problems }) => problems).map(({ at, message }) => ({
		level: "error",
		...locate(at),
		message: plain$1(message)
	})).sort(byPlace);
}
/** The plans as each commit of the main line left them. */
async function historiesOf(git, head, config, plans, lastRun) {
	requireWholeHistory(git, "The documentation tells the history of the plan");
	const histories = /* @__PURE__ */ new Map();
	for (const { plan, known, documents: parsed } of plans) {
		const { id, path } = plan;
		const before = knownAt({
			id,
			path,
			format: known.format
		}, lastRun);
		const request = {
			id,
			path,
			to: head,
			within: null,
			before: null,
			known: before === null ? [known] : [known, before],
			parsed
		};
		histories.set(id, await historyOf(git, request, config));
	}
	return histories;
}
/**
* The repository on the web; null where no remote says which it is. A clone of a fork writes what a clone of the repository itself
* does: its links lead to where the fork comes from.
*/
async function repositoryOf(git) {
	for (const remote of await homeRemotes(git)) {
		const url = webAddress(remote.url);
		const branch = url === null ? null : await defaultBranch(git, remote.name);
		if (url !== null && branch !== null) return {
			url,
			branch: branch.name
		};
	}
	return null;
}
/** `git@github.com:acme/plan.git` and `https://token@github.com/acme/plan.git` as `https://github.com/acme/plan` */
function webAddress(remote) {
	const match = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/:]+@)([\w.-]+)(?::\d+)?[/:]([\w./-]+?)(?:\.git)?\/?$/.exec(remote);
	return match ? `https://${match[1]}/${match[2]}` : null;
}

export { pageFolders as C, inside as S, byPlace as T, compareSite as _, requireWholeHistory as a, compareDocs as b, requireApart as c, collectNow as d, collectOften as f, judgedSite as g, writeAll as h, historyOf as i, openOutputs as l, keepMemorySmall as m, repositoryOf as n, firstParentIds as o, expectShortRun as p, comparison as r, RunsInMemory as s, loadDocs as t, stampOf as u, notesJson as v, formerNamesOf as w, buildDocs as x, notesMarkdown as y };