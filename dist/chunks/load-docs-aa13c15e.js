#!/usr/bin/env node
import { f as lint, m as withUnplanned, o as fromPhrase, p as diffPlans } from "./options-2c4c894f.js";
import { _ as root, a as code, b as text, c as em, d as inline, f as link, g as quote, h as paragraph, i as toMarkdown, l as heading, o as codeBlock, p as list, r as parseMarkdown, u as html, v as strong, y as table } from "./reference-f3f0984f.js";
import { i as own, n as isObject, o as stringify, r as objectFrom, t as canonical, y as visible } from "./json-ebf35c4e.js";
import { t as nearest } from "./nearest-53cb2bf0.js";
import { E as destinationLabel, G as traitId, T as englishList, k as sourceLabel, w as count, z as eventId } from "./presets-79a88248.js";
import { C as requireId, E as runGit, S as remoteUrl, _ as isShallow, a as selectFiles, g as headCommit, h as defaultBranch, i as readFiles, s as selectWhere, v as isoTime } from "./files-20860bb0.js";
import { _ as readEntries, g as isAsked, h as entryKind, m as within, u as requireConfig, v as splitZero } from "./place-4887a1d1.js";
import { i as sideOf, r as projectOf, s as readPlan } from "./load-check-e0b5b9dd.js";
import { a as validate, i as findInstance } from "./proof-5589c254.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { r as templateFiles } from "./package-files-c56a5cb9.js";
import { createHash } from "node:crypto";
import { posix } from "node:path";

// src/docs/relations.ts
function relations(plan) {
	const events = [...plan.events.values()].sort(byName);
	const uses = [...events.flatMap(usesOf$1), ...traitUses(plan)];
	const by = (ids) => grouped(events.flatMap((event) => unique(ids(event)).map((id) => [id, event])));
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
		usesByKpi: grouped(uses.flatMap((use) => use.property.kpis.map((kpi) => [kpi, use]))),
		shared: sharedUses(plan, uses)
	};
}
/** Names compare without regard to case first, by code point then: the same everywhere. */
function compareNames(a, b) {
	const [left, right] = [a.toLowerCase(), b.toLowerCase()];
	if (left !== right) return left < right ? -1 : 1;
	return a < b ? -1 : a === b ? 0 : 1;
}
function byName(a, b) {
	return compareNames(a.name, b.name);
}
function unique(ids) {
	return [...new Set(ids)].filter((id) => id !== null);
}
/** Values by their key, in the order they come in. */
function grouped(pairs) {
	const groups = /* @__PURE__ */ new Map();
	for (const [key, value] of pairs) {
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
}
/** The sources from which a destination takes an event. */
function flowsTo(event, destination, plan) {
	const takes = plan.destinations.get(destination)?.sources ?? null;
	const sources = event.sources.map((source) => source.id);
	return takes === null ? sources : sources.filter((id) => takes.includes(id));
}
/** Every property in a tree, parents first. */
function* walk(properties) {
	for (const property of properties) {
		yield property;
		yield* walk(property.children);
	}
}
function usesOf$1(event) {
	return [...walk(event.body.properties)].map((property) => ({
		event,
		trait: null,
		property
	}));
}
function traitUses(plan) {
	return ["user", "group"].flatMap((kind) => [...walk(plan.traits[kind].body.properties)].map((property) => ({
		event: null,
		trait: kind,
		property
	})));
}
function sharedUses(plan, uses) {
	const groups = grouped(uses.flatMap((use) => {
		const library = use.property.via.find((ref) => ref.kind === "library" && ref.path === "")?.name;
		return unique([use.property.name, library ?? null]).map((name) => [name, use]);
	}));
	const names = [.../* @__PURE__ */ new Set([...plan.library.keys(), ...groups.keys()])].filter((name) => plan.library.has(name) || places(groups.get(name) ?? []) > 1);
	return new Map(names.sort(compareNames).map((name) => [name, groups.get(name) ?? []]));
}
/** In how many events the uses are. */
function places(uses) {
	return new Set(uses.map((use) => use.event).filter((event) => event !== null)).size;
}

// src/docs/slugs.ts
const LONGEST = 80;
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
* in which order, makes no difference.
*/
function slugs(names, reserved = RESERVED) {
	const taken = /* @__PURE__ */ new Set();
	const result = /* @__PURE__ */ new Map();
	const sorted = [...new Set(names)].sort();
	for (const name of sorted) {
		const plain = slug(name);
		const own = plain !== "" && plain.length <= LONGEST && !reserved.has(plain) && !taken.has(plain) ? plain : suffixed(plain, name, taken);
		taken.add(own);
		result.set(name, own);
	}
	return result;
}
function suffixed(plain, name, taken) {
	const digest = createHash("sha256").update(name).digest("hex");
	const start = plain.slice(0, LONGEST).replace(/-$/, "") || "x";
	let length = 6;
	while (taken.has(`${start}-${digest.slice(0, length)}`)) length += 1;
	return `${start}-${digest.slice(0, length)}`;
}

// src/docs/book.ts
/** Lays out one plan's pages: gives each its place, before any is written, so that they can link to each other. */
function planBook(facts, surroundings, root, kinds) {
	const paths = /* @__PURE__ */ new Map();
	const notesDir = [...facts.plan.path.split("/").slice(0, -1), "notes"].join("/");
	const book = {
		...facts,
		...surroundings,
		relations: relations(facts.plan),
		root,
		notesDir,
		paths
	};
	const planned = kinds.flatMap((kind) => kind.subjects(book).map((subject) => ({
		kind,
		subject
	})));
	const folders = grouped(planned.map(({ kind, subject }) => [kind.folder ?? "", subject.name]));
	const files = new Map([...folders].map(([folder, names]) => [folder, slugs(names)]));
	return planned.map(({ kind, subject }) => {
		const { folder } = kind;
		const path = root + (folder === null ? subject.name : `${folder}/${files.get(folder).get(subject.name)}.md`);
		paths.set(subject.id, path);
		return {
			kind,
			subject,
			page: pageAt(book, path)
		};
	});
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
			return link(shown, target === path && hash ? hash : relative(path, dir + target) + hash);
		}
	};
}
/** A name of blanks alone could not be seen, nor clicked. */
function visibleLabel(label) {
	return label.trim() === "" ? code(JSON.stringify(label)) : text(label);
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
/** The markers of a text, and what looks like one and is none. */
function readMarkers(text) {
	const markers = [];
	const problems = [];
	if (!text.includes("waymark:")) return {
		markers,
		problems
	};
	for (const { text: content, line, start, end } of proseLines(text)) {
		const match = /^ {0,3}<!--\s*(\/?)waymark:(\S*)\s*(.*?)\s*-->\s*$/.exec(content);
		if (!match) continue;
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
/** The text without its regions of one word, markers included. */
function without(text, word) {
	let result = text;
	const found = regions(text, readMarkers(text).markers, word).regions;
	for (const { start, end } of found.toReversed()) result = result.slice(0, start) + result.slice(end);
	return result;
}

// src/docs/keep-regions.ts
/** The keep-regions of a page. Markers that don't pair, and names missing or used twice, are problems. */
function readKept(text) {
	const { markers, problems } = readMarkers(text);
	const found = regions(text, markers, "keep");
	problems.push(...found.problems);
	const kept = [];
	if (found.regions.length === 0) return {
		kept,
		problems
	};
	const headings = headingLines(text).filter(({ start }) => !found.regions.some((region) => start > region.start && start < region.end));
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
		else {
			const under = headings.findLast((heading) => heading.start < region.start)?.text ?? null;
			kept.push({
				...region,
				name,
				under
			});
		}
	}
	return {
		kept,
		problems
	};
}
/**
* The page without its keep-regions and without regard to blank lines: what Waymark answers for. Equal for a page with a
* region that somebody has put in and for one without.
*/
function withoutKept(text) {
	return without(text, "keep").replace(/\n{2,}/g, "\n");
}
/** A keep-region's markers around a body. */
function keepRegion(name, body) {
	return `<!-- waymark:keep ${name} -->\n${body}<!-- /waymark:keep -->\n`;
}
/**
* Puts regions that the new text lacks back under the heading they stood under, at the end of that section; at the end
* of the page where the heading has gone.
*/
function putBack(text, missing) {
	let result = text;
	for (const region of missing) {
		const headings = headingLines(result);
		const at = headings.findIndex((heading) => heading.text === region.under);
		const next = at === -1 && region.under !== null ? void 0 : headings[at + 1];
		const before = result.slice(0, next?.start ?? result.length).replace(/\n+$/, "\n");
		const after = next ? `\n${result.slice(next.start)}` : "";
		result = `${before}\n${keepRegion(region.name, region.body)}${after}`;
	}
	return result;
}
function headingLines(text) {
	return [...proseLines(text)].filter((line) => /^ {0,3}#{1,6}(\s|$)/.test(line.text));
}

// src/docs/manifest.ts
/** The list of the files that Waymark wrote, beside them. */
const MANIFEST_FILE = ".waymark-manifest.json";
/** A digest of a file without what people wrote in its keep-regions; line ends make no difference. */
function digest(text) {
	return createHash("sha256").update(withoutKept(text.replaceAll("\r\n", "\n"))).digest("hex").slice(0, 16);
}
/** An unreadable manifest counts as none: then every file is a stranger's until its first line says otherwise. */
function readManifest(text) {
	const files = parse(text);
	if (!isObject(files)) return /* @__PURE__ */ new Map();
	return new Map(Object.entries(files).filter((entry) => typeof entry[1] === "string"));
}
function parse(text) {
	if (text === void 0) return void 0;
	try {
		const value = JSON.parse(text);
		return isObject(value) ? own(value, "files") : void 0;
	} catch {
		return;
	}
}
function writeManifest(manifest) {
	return `{\n  "version": 1,\n  "files": {\n${[...manifest].sort(([a], [b]) => a < b ? -1 : 1).map(([path, hash]) => `    ${JSON.stringify(path)}: ${JSON.stringify(hash)}`).join(",\n")}\n  }\n}\n`;
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
	for (const line of proseLines(text)) if (/^ {0,3}#{1,6}(\s|$)/.test(line.text)) starts.add(line.start);
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
			history: false
		};
	});
}
/** The pieces as the page's markdown. What history decides stands between markers, so that a check can leave it out. */
function pageText(pieces) {
	const parts = [HEADER];
	let open = false;
	for (const piece of pieces) {
		if (piece.history !== open) parts.push(piece.history ? "<!-- waymark:history -->" : "<!-- /waymark:history -->");
		open = piece.history;
		parts.push(pieceText(piece).replace(/\n+$/, ""));
	}
	if (open) parts.push("<!-- /waymark:history -->");
	return `${parts.join("\n\n")}\n`;
}
function pieceText(piece) {
	if (piece.kind === "text") return piece.text;
	if (piece.kind === "keep") return keepRegion(piece.name, piece.body);
	return toMarkdown(root(...piece.content));
}
/** What people wrote in a page that is there already: kept in the new text, wherever they put it. */
function keepHandwritten(text, existing) {
	const { kept, problems } = readKept(existing);
	const present = new Set(readKept(text).kept.map((region) => region.name));
	return {
		text: putBack(text, kept.filter((region) => !present.has(region.name))),
		problems
	};
}

// src/docs/files.ts
function openShelf(dir, existing) {
	return {
		dir,
		existing,
		manifest: readManifest(existing.get(MANIFEST_FILE))
	};
}
/** A path inside the docs folder as one of the repository. */
function inRepository({ dir }, path) {
	return dir === "" ? path : `${dir}/${path}`;
}
/** True for a file that Waymark wrote, whatever people have changed in it since. */
function isOurs({ existing, manifest }, path) {
	return manifest.has(path) || (existing.get(path)?.startsWith("<!-- Written by Waymark from the tracking plan. Edit the plan, a file under notes/, or a waymark:keep region. -->") ?? false);
}
/** Edits that bring the docs folder to the given files, and take away what is no longer one of them. */
function shelve(shelf, files, blocked, notes) {
	const edits = [];
	const problems = [];
	const next = /* @__PURE__ */ new Map();
	for (const [path, content] of files) {
		const there = shelf.existing.get(path);
		if (blocked.has(path)) {
			const before = shelf.manifest.get(path);
			if (before !== void 0) next.set(path, before);
		} else if (there !== void 0 && there !== content && !isOurs(shelf, path)) problems.push(foreign(shelf, path));
		else {
			next.set(path, digest(content));
			if (there !== content) edits.push({
				path: inRepository(shelf, path),
				content
			});
		}
	}
	for (const [path, hash] of shelf.manifest) {
		const there = shelf.existing.get(path);
		if (files.has(path) || there === void 0) continue;
		if (digest(there) === hash) edits.push(...takeAway(shelf, path, there, notes));
		else {
			next.set(path, hash);
			problems.push(changed$1(shelf, path));
		}
	}
	const manifest = writeManifest(next);
	if (shelf.existing.get(".waymark-manifest.json") !== manifest) edits.push({
		path: inRepository(shelf, MANIFEST_FILE),
		content: manifest
	});
	return {
		edits,
		problems
	};
}
/** What people wrote in a page that goes away moves to its notes. */
function takeAway(shelf, path, text, notes) {
	const written = readKept(text).kept.filter((region) => region.body.trim() !== "");
	const removal = {
		path: inRepository(shelf, path),
		content: null
	};
	if (written.length === 0) return [removal];
	const target = notes.pathOf(path);
	const before = notes.existing.get(target);
	const bodies = written.map((region) => region.body).filter((body) => !before?.includes(body));
	if (bodies.length === 0) return [removal];
	return [{
		path: target,
		content: [...before === void 0 ? [] : [before], ...bodies].join("\n")
	}, removal];
}
function foreign(shelf, path) {
	return {
		level: "error",
		file: inRepository(shelf, path),
		line: 1,
		message: "This file was not written by Waymark, so it is left as it is. Move it away, or set another docs folder."
	};
}
function changed$1(shelf, path) {
	return {
		level: "warning",
		file: inRepository(shelf, path),
		line: 1,
		message: "The plan no longer has what this page is about, but somebody has changed the page, so it is kept. Delete it, or move what is worth keeping to notes/."
	};
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
	const first = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
	return first.length <= 200 ? first : `${first.slice(0, 199).trimEnd()}…`;
}
/** True for data about a person. */
function isPersonal(property) {
	return property.classification === "personal" || property.classification === "sensitive";
}

// src/docs/page.ts
/** A kind with one page for each subject. */
function pagesOf(kind) {
	const { template, folder, fromHistory = [] } = kind;
	const slots = {
		breadcrumb: (_subject, page) => breadcrumb(page, kind.up),
		...kind.slots
	};
	const about = (subject) => ({
		id: kind.id(subject),
		name: kind.name(subject),
		title: (kind.title ?? kind.name)(subject),
		say: (slot, page) => slots[slot]?.(subject, page) ?? []
	});
	const subjects = (book) => kind.subjects(book).map(about);
	return {
		template,
		folder,
		slots: Object.keys(slots),
		fromHistory,
		subjects
	};
}
/** A kind with a single page, where the plan has what it is about. */
function onePage(kind) {
	const { template, id, title, fromHistory = [] } = kind;
	const slots = {
		breadcrumb: (_book, page) => breadcrumb(page),
		...kind.slots
	};
	const subjects = (book) => kind.when && !kind.when(book) ? [] : [{
		id,
		name: kind.file,
		title,
		say: (slot, page) => slots[slot]?.(book, page) ?? []
	}];
	return {
		template,
		folder: null,
		slots: Object.keys(slots),
		fromHistory,
		subjects
	};
}
/** The way back up: `Tracking plan › Events`. */
function breadcrumb(page, up) {
	const above = [["home", "Tracking plan"], ...up ? [up] : []];
	return [paragraph(joined(above.map(([id, label]) => page.to(id, label)), " › "))];
}
/** Content joined by a separator: `a, b`. */
function joined(items, separator) {
	return items.flatMap((item, index) => {
		const parts = typeof item === "string" || !Array.isArray(item) ? [item] : [...item];
		return index === 0 ? parts : [separator, ...parts];
	});
}
/** Content as a list in a sentence: `a, b and c`. */
function sentence(items, last = "and") {
	if (items.length < 2) return joined(items, "");
	return [
		...joined(items.slice(0, -1), ", "),
		` ${last} `,
		...joined(items.slice(-1), "")
	];
}

// src/docs/parts/blocks.ts
/** Facts as a list: it reads well on a phone, where a table would not. The site shows it as a card. */
function facts(items) {
	const said = items.flatMap(([about, content]) => {
		const words = content === null ? [] : inline(content);
		return words.length === 0 ? [] : [[
			strong(`${about}:`),
			" ",
			...words
		]];
	});
	return said.length === 0 ? [] : [{
		...list(said),
		data: { hProperties: { className: ["facts"] } }
	}];
}
/** An alert: GitHub draws it in colour, and its words stand without the colour. */
function alert(kind, content) {
	return quote({
		type: "paragraph",
		children: [html(`[!${kind}]\n`), ...inline(content)]
	});
}
function title(content) {
	return [heading(1, content)];
}
/** A text of the plan: a blank line in it starts a new paragraph. */
function prose(text) {
	if (text === null) return [];
	return text.split(/\n\s*\n/).map((part) => part.trim()).filter((part) => part !== "").map((part) => paragraph(part));
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
/** A table of events, the columns that the page is not about; a status that is not `active` stands beside the name. */
function eventTable(events, page, columns) {
	if (events.length === 0) return [];
	if (events.length > MOST_ROWS) return byLetter(events, page);
	const used = columns.filter((column) => events.some((event) => inline(cell(event, column, page)).length > 0));
	const rows = events.map((event) => [eventName(event, page), ...used.map((column) => cell(event, column, page))]);
	return [table(["Event", ...used.map((column) => HEADS[column])], rows)];
}
/** GitHub shows no page above half a megabyte: names alone, by their first letter. */
function byLetter(events, page) {
	return [...grouped(events.map((event) => [[...event.name.toUpperCase()][0] ?? "", event]))].map(([letter, group]) => {
		const names = joined(group.map((event) => eventName(event, page)), " · ");
		return paragraph([
			strong(letter),
			" ",
			...names
		]);
	});
}
function eventName(event, page) {
	const name = page.to(`event:${event.id}`, event.name);
	return event.status === "active" ? name : [name, ` (${event.status})`];
}
function cell(event, column, page) {
	switch (column) {
		case "what": {
			const words = firstSentence(event.description);
			return words === "" ? [] : words;
		}
		case "owner": return event.owner === null ? [] : ownerLink(event.owner, page);
		case "stage": return event.stage === null ? [] : page.to(`stage:${event.stage}`, labels.stage(event.stage));
		case "kpis": return joined(kpiLinks(event.kpis, page), ", ");
		case "sources": return joined(sourceLinks(event.sources.map((source) => source.id), page), ", ");
		case "destinations": return joined(destinationLinks(event.destinations, page), ", ");
		case "status": return event.status;
	}
}
/** A link to an event by its id; what is no event of the plan is shown as it is written. */
function eventLink(id, page) {
	const event = page.book.plan.events.get(id);
	return event ? page.to(`event:${id}`, event.name) : code(id);
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
	return known ? text(name(page.book.plan, id)) : code(id);
}

// src/docs/parts/flow.ts
/** More boxes than this can't be read; the tables beside the picture say it all. */
const MOST_BOXES = 40;
/** The picture as mermaid, which GitHub draws, and the sentence; the picture alone is left out where it would be too big. */
function flow(picture, words) {
	if (picture.columns.flat().length > MOST_BOXES) return [paragraph(words)];
	return [{
		...codeBlock(mermaid(picture), "mermaid"),
		data: { picture }
	}, paragraph(words)];
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
			if (plan.sources.size + plan.destinations.size === 0) return [];
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
		identifiers: ({ plan }) => plan.identifiers.size === 0 ? [] : [table([
			"Identifier",
			"Of",
			"Format",
			"Also called",
			"What it is"
		], [...plan.identifiers.values()].map((id) => [
			code(id.name),
			[id.entity, id.collection === null ? null : `in ${id.collection}`].filter((each) => each !== null).join(", "),
			id.format ?? "",
			joined(id.aliases.map(code), ", "),
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
		joined(links([thing.id], page), ""),
		thing.type ?? "",
		firstSentence(thing.description),
		thing.owner === null ? "" : ownerLink(thing.owner, page),
		String(events.get(thing.id)?.length ?? 0)
	]);
	return [table([
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
	if (prefix === null) return text(`${file}, line ${line}`);
	return link(label, `${prefix}${encodePath(file)}#L${line}`);
}
function editPrefix({ edit, repository }) {
	if (edit !== null) return edit.endsWith("/") ? edit : `${edit}/`;
	return repository && `${repository.url}/edit/${encodePath(repository.branch)}/`;
}
/** An address that somebody wrote in the plan: a link where it leads to the web or to a mailbox, else the label alone. */
function outside(label, url) {
	return /^(https?:\/\/|mailto:)/i.test(url.trim()) ? link(label, url) : text(label);
}
/** A prefilled new file on GitHub; null where the repository is not known. */
function newFileUrl({ repository }, path, content) {
	if (!repository) return null;
	const query = `filename=${encode(path)}&value=${encode(content)}`;
	return `${repository.url}/new/${encodePath(repository.branch)}?${query}`;
}
/** A prefilled new issue on GitHub; null where the repository is not known. */
function newIssueUrl({ repository }, title) {
	return repository && `${repository.url}/issues/new?title=${encode(title)}`;
}
function encodePath(path) {
	return path.split("/").map(encode).join("/");
}
/** A lone surrogate has no place in an address. */
function encode(value) {
	return encodeURIComponent(value.toWellFormed());
}

// src/docs/parts/notes.ts
/** Where the hand-written notes of a page are, in the repository. */
function notesPath(page) {
	return `${page.book.notesDir}/${page.path}`.replace(/^\//, "");
}
/** An invitation to write a note, where GitHub can open a new file for it. */
function addNote(_subject, page) {
	const url = newFileUrl(page.book, notesPath(page), "");
	return url === null ? [] : [paragraph([link("Add a note", url), "."])];
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
			]) : usesOf(kpi, page).length > 0 ? [] : [paragraph("No event feeds it yet.")];
		},
		properties: (kpi, page) => {
			const uses = usesOf(kpi, page);
			if (uses.length === 0) return [];
			const rows = uses.map(({ event, trait, property }) => [
				code(property.path),
				event ? eventLink(event.id, page) : page.to("traits", `${trait} trait`),
				firstSentence(property.description)
			]);
			return [table([
				"Property",
				"Event",
				"What it holds"
			], rows)];
		},
		picture,
		impact,
		"use-cases": outcomes,
		notes: addNote,
		footer: (kpi, { book }) => [paragraph(editLink(kpi.at, book, "Edit this KPI"))]
	}
});
/** A KPI's target as it is written. */
function target({ target }) {
	if (target === null) return null;
	return typeof target === "string" ? target : isObject(target) || Array.isArray(target) ? stringify(target) : String(target);
}
function usesOf(kpi, page) {
	return page.book.relations.usesByKpi.get(kpi.id) ?? [];
}
/** Every event that feeds it, itself or by a property. */
function feeders(kpi, page) {
	const own = page.book.relations.byKpi.get(kpi.id) ?? [];
	return [.../* @__PURE__ */ new Set([...own, ...usesOf(kpi, page).flatMap((use) => use.event ?? [])])];
}
function picture(kpi, page) {
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
	const required = usesOf(kpi, page).filter((use) => use.event && !use.property.required);
	return [paragraph("It goes wrong, often without anyone noticing, when one of these stops or changes its meaning:"), list([
		["events: ", ...joined(events.map((event) => eventLink(event.id, page)), ", ")],
		["apps that send them: ", ...joined(sourceLinks(sources, page), ", ")],
		["tools that read them: ", ...joined(destinationLinks(destinations, page), ", ")],
		...required.length === 0 ? [] : [["properties that may be missing, because they are not required: ", ...joined(required.map((use) => code(use.property.path)), ", ")]]
	])];
}
function outcomes(kpi, page) {
	const items = [...page.book.plan.useCases.values()].flatMap((useCase) => useCase.outcomes.filter((outcome) => outcome.kpis.includes(kpi.id)).map((outcome) => [useCaseLink(useCase.id, page), outcome.description === null ? "" : `: ${outcome.description}`]));
	return items.length === 0 ? [] : [list(items)];
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
		list: ({ plan, relations }, page) => [table([
			"KPI",
			"What it is",
			"Target",
			"Owner",
			"Events"
		], [...plan.kpis.values()].map((kpi) => [
			joined(kpiLinks([kpi.id], page), ""),
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

// src/docs/parts/schema-words.ts
/** A JSON value as it is written; a string without its quotes where they say nothing. */
function value(json) {
	const text = typeof json === "string" && json.trim() !== "" ? json : stringify(json);
	return code(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
/** The type of a property in a few words: `string`, `list of string`, `string or null`. */
function typeWords(property) {
	if (property.types.length === 0) return valueTypes(property.schema) ?? "any";
	return property.types.map((type) => type === "array" ? `list${itemWords(property.schema)}` : type).join(" or ");
}
function itemWords(schema) {
	const items = own(schema, "items");
	if (!isObject(items)) return "";
	const type = own(items, "type");
	if (typeof type === "string") return ` of ${type === "array" ? "lists" : type}`;
	if (Array.isArray(type)) return ` of ${type.map(String).join(" or ")}`;
	return "";
}
/** The types of the allowed values, where they are all that says it. */
function valueTypes(schema) {
	const one = own(schema, "const");
	const values = own(schema, "enum") ?? (one === void 0 ? void 0 : [one]);
	if (!Array.isArray(values) || values.length === 0) return null;
	return [...new Set(values.map(typeOf))].join(" or ");
}
function typeOf(json) {
	if (json === null) return "null";
	if (Array.isArray(json)) return "list";
	return typeof json === "bigint" ? "integer" : typeof json;
}
/** What a value must be beside its type, each constraint as a few words. Allowed values are {@link allowedValues}. */
function constraints(schema) {
	const words = [...scalarWords(schema), ...listWords(schema)];
	const items = own(schema, "items");
	if (isObject(items)) words.push(...scalarWords(items).map((each) => ["each: ", ...inline(each)]));
	return words;
}
function scalarWords(schema) {
	const words = [];
	const say = (keyword, content) => {
		const json = own(schema, keyword);
		if (json !== void 0) words.push(content(json));
	};
	say("const", (json) => ["always ", value(json)]);
	say("format", (json) => ["format ", value(json)]);
	say("pattern", (json) => ["matches ", value(json)]);
	words.push(...range(schema, "minimum", "maximum", ""));
	say("exclusiveMinimum", (json) => `more than ${stringify(json)}`);
	say("exclusiveMaximum", (json) => `less than ${stringify(json)}`);
	say("multipleOf", (json) => `a multiple of ${stringify(json)}`);
	words.push(...range(schema, "minLength", "maxLength", " characters"));
	words.push(...range(schema, "minProperties", "maxProperties", " properties"));
	for (const keyword of [
		"anyOf",
		"oneOf",
		"allOf",
		"not",
		"if",
		"patternProperties",
		"propertyNames"
	]) if (own(schema, keyword) !== void 0) {
		words.push("further conditions: see the plan");
		break;
	}
	return words;
}
function listWords(schema) {
	const words = range(schema, "minItems", "maxItems", " items");
	if (own(schema, "uniqueItems") === true) words.push("no item twice");
	if (own(schema, "contains") !== void 0) words.push("must contain a certain item: see the plan");
	return words;
}
function range(schema, low, high, unit) {
	const [least, most] = [own(schema, low), own(schema, high)];
	const noun = least === 1 && most === void 0 ? unit.replace(/ies$/, "y").replace(/s$/, "") : unit;
	if (least !== void 0 && most !== void 0) return [least === most ? `exactly ${stringify(least)}${unit}` : `${stringify(least)} to ${stringify(most)}${unit}`];
	if (least !== void 0) return [`at least ${stringify(least)}${noun}`];
	return most === void 0 ? [] : [`at most ${stringify(most)}${most === 1 ? unit.replace(/s$/, "") : unit}`];
}
/** The values that a property (or each item of a list) may have; empty where any will do. */
function allowedValues(property) {
	const direct = own(property.schema, "enum");
	if (Array.isArray(direct)) return direct;
	const items = own(property.schema, "items");
	const each = isObject(items) ? own(items, "enum") : void 0;
	return Array.isArray(each) ? each : [];
}
/** Allowed values in a table's cell: the first few, and how many more there are. */
function valueList(values, most = 12) {
	const shown = values.length > most + 2 ? values.slice(0, most) : values;
	const rest = values.length - shown.length;
	const words = joined(shown.map(value), ", ");
	return rest === 0 ? words : [...words, ` and ${rest} more`];
}

// src/docs/parts/property-table.ts
/** A table of properties, nested ones indented, each row with an anchor; tables of the values that have a meaning follow. */
function propertyTables(properties, page, prefix, pageOf = (property) => `shared:${property.name}`) {
	const rows = [...walk(properties)];
	if (rows.length === 0) return [];
	const anchors = propertyAnchors(rows, prefix);
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
			typeWords(row),
			row.required ? "yes" : "",
			meaning(row)
		];
		if (withClass) cells.push(joined([row.classification, row.category].filter((each) => each !== null), ", "));
		if (withExample) cells.push(row.examples.length > 0 ? value(row.examples[0]) : "");
		return cells;
	});
	return [table(head, lines), ...valueTables(rows)];
}
/** The anchor of each property's row, by path. */
function propertyAnchors(properties, prefix = "prop") {
	const named = slugs(properties.map((property) => property.path), /* @__PURE__ */ new Set());
	return new Map([...named].map(([path, slug]) => [path, `${prefix}-${slug}`]));
}
function anchor(id) {
	return html(`<a id="${id}"></a>`);
}
function nameCell(property, id, target, page) {
	const depth = property.path.replaceAll("[]", "").split(".").length - property.name.split(".").length;
	const indent = depth > 0 ? [text(`${"\xA0\xA0".repeat(depth - 1)}↳ `)] : [];
	return [
		anchor(id),
		...indent,
		page.to(target, code(property.name))
	];
}
/** Description, allowed values, constraints and deprecation in one cell. */
function meaning(property) {
	const sentences = [];
	if (property.description !== null) sentences.push(property.description);
	const values = allowedValues(property);
	if (values.length > 0) {
		const listed = inline(valueList(values));
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
	const rules = constraints(property.schema);
	if (rules.length > 0) sentences.push(asSentence(joined(rules, "; ")));
	if (property.unit !== null) sentences.push(`In ${property.unit}.`);
	if (property.identifier !== null) sentences.push([
		"Identifier ",
		code(property.identifier),
		"."
	]);
	if (property.renamedFrom !== null) sentences.push([
		"Formerly ",
		code(property.renamedFrom),
		"."
	]);
	if (property.deprecated) sentences.push(deprecation(property.deprecated));
	return joined(sentences, " ");
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
		code(replacedBy),
		" instead."
	];
}
function valueTables(properties) {
	return properties.flatMap((property) => {
		if (property.values.length === 0) return [];
		const withDeprecation = property.values.some((each) => each.deprecated !== null);
		const rows = property.values.map((each) => {
			const cells = [value(each.value), each.description ?? ""];
			if (withDeprecation) cells.push(each.deprecated ? deprecation(each.deprecated) : "");
			return cells;
		});
		return [paragraph([
			"Values of ",
			code(property.path),
			":"
		]), table([
			"Value",
			"Meaning",
			...withDeprecation ? ["State"] : []
		], rows)];
	});
}

// src/docs/parts/event-facts.ts
/** A way to reach somebody: an address is a link. */
function contact(how) {
	if (/^[^\s@:/]+@[^\s@:/]+$/.test(how)) return link(code(how), `mailto:${how}`);
	return /^https?:/.test(how) ? outside(how, how) : text(how);
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
		["KPIs", joined(kpiLinks(event.kpis, page), ", ")],
		["KPIs of its properties", propertyKpis(event, page)],
		["Sent by", joined(sourceLinks(event.sources.map((source) => source.id), page), ", ")],
		["Read by", joined(destinationLinks(event.destinations, page), ", ")],
		["Personal data", personalData(event)],
		["Tags", joined(event.tags.map(code), ", ")],
		["In the plan since", event.addedOn],
		["Last review", event.reviewedOn]
	]);
}
/** The KPIs that a property feeds, where the event itself does not name them. */
function propertyKpis(event, page) {
	const found = [...walk(event.body.properties)].flatMap(({ path, kpis }) => kpis.filter((kpi) => !event.kpis.includes(kpi)).map((kpi) => [
		...kpiLinks([kpi], page),
		" by ",
		code(path)
	]));
	return joined(found, ", ");
}
function personalData(event) {
	const found = [...walk(event.body.properties)].filter(isPersonal);
	return found.length === 0 ? null : joined(found.map((property) => code(property.path)), ", ");
}
/** When it is sent, and by which source otherwise. */
function eventTrigger(event, page) {
	const others = [...event.variants.values()].filter((variant) => variant.trigger !== null);
	return [...prose(event.trigger), ...others.length === 0 ? [] : [list(others.map(({ source, trigger }) => [...sourceLinks([source], page), `: ${trigger}`]))]];
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
		return { blocks: [paragraph([useCaseLink(id, page), about]), ...lines.length === 0 ? [] : [list(lines)]] };
	});
	return items.length === 0 ? [] : [list(items)];
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
function namesTable(event, page) {
	if (event.names.size === 0) return [];
	const rows = [...event.names].map(([id, names]) => [
		joined(destinationLinks([id], page), ""),
		code(names.event ?? event.name),
		joined([...names.properties].map(([from, to]) => [
			code(from),
			" → ",
			code(to)
		]), ", ")
	]);
	return [table([
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
	const nested = [...walk(event.body.properties)].flatMap(({ path, usedBy }) => usedBy.map((usage) => ({
		usage,
		path
	})));
	const items = [...own, ...nested].map(({ usage, path }) => {
		const name = usage.url === null ? text(usage.name) : outside(usage.name, usage.url);
		return [
			em(usage.kind),
			" ",
			name,
			...path === null ? [] : [", for ", code(path)]
		];
	});
	return items.length === 0 ? [] : [list(items)];
}
function eventLinks(event) {
	return event.links.length === 0 ? [] : [list(event.links.map(({ title, url }) => outside(title, url)))];
}
/** A source is live where the event is: a draft or deprecated event is nowhere more than that. */
function stateOf(source, event) {
	const state = source === "active" ? event : source;
	return state === "active" ? "live" : state;
}
/** Whether each source sends it yet; left out where all simply do. */
function sourceStates(event, page) {
	if (!event.sources.some((source) => source.status !== "active" || source.since || source.link || source.deprecated)) return [];
	const rows = event.sources.map((source) => [
		joined(sourceLinks([source.id], page), ""),
		source.deprecated ? deprecation(source.deprecated) : stateOf(source.status, event.status),
		source.since ?? "",
		source.link === null ? "" : outside("ticket", source.link)
	]);
	return [table([
		"Source",
		"State",
		"Since version",
		"Link"
	], rows)];
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

// src/docs/pages/owner.ts
const STATUSES = [
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
			["On GitHub", owner.github === null ? null : code(owner.github)],
			["Roles", joined(owner.roles.map((role) => inWords(role)), ", ")],
			["Keeper of the standard", plan.ownership?.wrangler === owner.id ? "yes, for the whole plan" : null]
		]),
		events: eventsByStatus,
		owns: otherThings,
		interests,
		reviews: (owner, page) => {
			const due = eventsOf(owner, page.book).filter((event) => isDue(event.reviewedOn, page.book.now));
			return due.length === 0 ? [] : [list(due.map((event) => [eventLink(event.id, page), `: last review ${event.reviewedOn}`]))];
		},
		notes: addNote,
		footer: (owner, { book }) => [paragraph(editLink(owner.at, book, "Edit this owner"))]
	}
});
function eventsOf(owner, book) {
	return book.relations.byOwner.get(owner.id) ?? [];
}
function eventsByStatus(owner, page) {
	const events = eventsOf(owner, page.book);
	const used = STATUSES.map(([status, words]) => ({
		words,
		of: events.filter((event) => event.status === status)
	})).filter((group) => group.of.length > 0);
	return used.flatMap(({ words, of }) => [...used.length > 1 || of[0]?.status !== "active" ? [heading(3, `${words} (${of.length})`)] : [], ...eventTable(of, page, [
		"what",
		"stage",
		"kpis"
	])]);
}
function otherThings(owner, page) {
	const { plan } = page.book;
	const owned = (things) => [...things.values()].filter((thing) => thing.owner === owner.id).map((thing) => thing.id);
	return facts([
		["KPIs", joined(kpiLinks(owned(plan.kpis), page), ", ")],
		["Sources", joined(sourceLinks(owned(plan.sources), page), ", ")],
		["Destinations", joined(destinationLinks(owned(plan.destinations), page), ", ")]
	]);
}
/** The outcomes that it has an interest in. */
function interests(owner, page) {
	const items = [...page.book.plan.useCases.values()].flatMap((useCase) => useCase.outcomes.filter((outcome) => outcome.stakeholders.includes(owner.id)).map((outcome) => [useCaseLink(useCase.id, page), outcome.description === null ? "" : `: ${outcome.description}`]));
	return items.length === 0 ? [] : [list(items)];
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
		model: ({ plan }, page) => plan.ownership ? [paragraph(modelWords(plan.ownership, page))] : [],
		list: ({ plan, relations }, page) => [table([
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
			return without.length === 0 ? [] : [paragraph(`${count(without.length, "event")} without an owner:`), ...eventTable(without, page, ["what", "stage"])];
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
			return [paragraph(`Step ${at} of ${plan.funnel.steps.length} of the funnel.${question ? ` ${question}` : ""}`)];
		},
		picture: (step, page) => funnelPicture(page.book, step),
		kpis: (step, page) => {
			const events = page.book.relations.byStage.get(step) ?? [];
			const kpis = [...new Set(events.flatMap((event) => event.kpis))];
			return kpis.length === 0 ? [] : [paragraph([
				"KPIs of its events: ",
				...joined(kpiLinks(kpis, page), ", "),
				"."
			])];
		},
		events: (step, page) => {
			const events = page.book.relations.byStage.get(step) ?? [];
			return events.length === 0 ? [paragraph("No event is tied to this step: nobody can see how it goes.")] : eventTable(events, page, [
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
		list: ({ plan, relations }, page) => [table([
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
			return rows.length === 0 ? [paragraph("The plan names no use case yet: nobody can say what its data is for.")] : [table([
				"Use case",
				"Asked for by",
				"Outcome",
				"Stakeholders",
				"KPIs",
				"Events"
			], rows)];
		},
		balance,
		loose: ({ plan, relations }, page) => {
			const named = new Set([...plan.useCases.values()].flatMap((each) => each.outcomes.flatMap((outcome) => outcome.kpis)));
			const loose = [...plan.kpis.keys()].filter((id) => !named.has(id));
			const unserved = [...plan.useCases.keys()].filter((id) => !relations.byUseCase.has(id));
			return [...sentenceOf("KPIs that no outcome names: ", kpiLinks(loose, page)), ...sentenceOf("Use cases that no event serves: ", unserved.map((id) => useCaseLink(id, page)))];
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
		joined(stakeholders.map((id) => ownerLink(id, page)), ", "),
		joined(kpiLinks(kpis, page), ", "),
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
	return [paragraph(`${business} of ${useCases.length} asked for by the business side, ${technical} by the technical side.${lean}${serve}`)];
}
function sentenceOf(words, items) {
	return items.length === 0 ? [] : [paragraph([
		words,
		...joined(items, ", "),
		"."
	])];
}

// src/docs/insert-regions.ts
const FILTERS = /* @__PURE__ */ new Map([
	["owner", (event, value) => event.owner === value],
	["stage", (event, value) => event.stage === value],
	["kpi", (event, value) => event.kpis.includes(value)],
	["use-case", (event, value) => event.useCases.includes(value)],
	["source", (event, value) => event.sources.some((source) => source.id === value)],
	["destination", (event, value) => event.destinations.includes(value)],
	["status", (event, value) => event.status === value],
	["tag", (event, value) => event.tags.includes(value)]
]);
const INSERTS = /* @__PURE__ */ new Map([
	["events", {
		keys: [...FILTERS.keys()],
		blocks: events
	}],
	["properties", {
		keys: ["event"],
		blocks: properties
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
	const chosen = page.book.relations.events.filter((event) => [...choices].every(([key, value]) => FILTERS.get(key)?.(event, value) ?? true));
	return eventTable(chosen, page, [
		"what",
		"owner",
		"stage",
		"sources"
	]);
}
function properties(choices, page) {
	const name = choices.get("event") ?? "";
	const event = page.book.plan.events.get(name);
	if (event) return propertyTables(event.body.properties, page, "prop");
	const close = nearest(name, page.book.plan.events.keys());
	return `There is no event \`${name}\`${close === null ? "" : `, did you mean \`${close}\``}.`;
}
/** True for a page that may have such regions: a quick look, to find a team's own pages. */
function hasInserts(text) {
	return text.includes("waymark:insert");
}
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
			const body = content.length === 0 ? "None.\n" : toMarkdown(root(...content));
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
	if (!insert) return unexpected("content", kind, [...INSERTS.keys()]);
	const choices = /* @__PURE__ */ new Map();
	for (const word of rest) {
		const [, key = word, value = ""] = /^([^=]*)=(.*)$/.exec(word) ?? [];
		if (key !== "plan" && !insert.keys.includes(key)) return unexpected("choice", key, ["plan", ...insert.keys]);
		choices.set(key, value);
	}
	const wanted = choices.get("plan");
	const book = wanted === void 0 ? books[0] : books.find((each) => each.plan.id === wanted);
	if (!book) return unexpected("plan", wanted ?? "", books.map((each) => each.plan.id));
	return insert.blocks(choices, pageAt(book, file.path, dir === "" ? "" : `${dir}/`));
}
function unexpected(what, found, expected) {
	return `Unexpected ${what} \`${found}\` in \`waymark:insert\`, expected one of ${expected.map((each) => `\`${each}\``).join(", ")}.`;
}
/** Words separated by blanks; quotes keep blanks inside a value. */
function words(argument) {
	return [...argument.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map((match) => match[0].replaceAll("\"", ""));
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
	return [list(entries.map(({ entry, changes }) => ({ blocks: [paragraph([...byline(entry, page)]), ...changeList(changes, page, most)] })))];
}
/** "**2026-10-01** Add coupons, #41 by Ana Smith" with links to the pull request and the commit. */
function byline(entry, page) {
	const { repository } = page.book;
	const via = [];
	if (entry.pullRequest !== null) via.push(", ", pullRequest(entry.pullRequest, page));
	const short = code(entry.sha.slice(0, 7));
	const commit = repository ? link(short, `${repository.url}/commit/${entry.sha}`) : short;
	return [
		strong(entry.date.slice(0, 10)),
		" ",
		em(entry.subject),
		...via,
		` by ${entry.author} (`,
		commit,
		")"
	];
}
function pullRequest(number, page) {
	const { repository } = page.book;
	const label = text(`pull request ${number}`);
	return repository ? link(label, `${repository.url}/pull/${number}`) : label;
}
function changeList(changes, page, most) {
	if (changes.length === 0) return [];
	const sorted = ORDER.flatMap((level) => changes.filter((change) => change.level === level));
	const items = sorted.slice(0, most).map((change) => [
		strong(change.level),
		": ",
		...about(change, page),
		...fromPhrase(change.message)
	]);
	if (sorted.length > most) items.push(`and ${count(sorted.length - most, "more change")}`);
	return [list(items)];
}
/** The event that a change is in, where its own words don't name it. */
function about(change, page) {
	if (change.event === null || named(change)) return [];
	return [eventLink(change.event, page), ": "];
}
function named(change) {
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
	subjects: months,
	id: (month) => `changelog:${month.name}`,
	name: (month) => month.name,
	title: (month) => `Changes in ${month.name}`,
	slots: {
		title: (month) => title(`Changes in ${month.name}`),
		navigation: (_month, page) => [paragraph(page.to("changelog", "All months"))],
		entries: ({ entries }, page) => entries.flatMap((entry) => entryBlocks(entry, page))
	}
});
function entryBlocks(entry, page) {
	if (entry.first) return [paragraph([...byline(entry, page), `: the plan's first version, with ${count(entry.events, "event")}.`])];
	return historyList([{
		entry,
		changes: entry.changes
	}], page);
}
/** The months: `changelog/README.md`. */
const changelogIndex = onePage({
	template: "changelog",
	file: "changelog/README.md",
	id: "changelog",
	title: "Changelog",
	fromHistory: ["latest", "months"],
	slots: {
		title: () => title("Changelog"),
		latest: (book, page) => latestChanges(book, page, 10),
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
			return rows.length === 0 ? [] : [table([
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
		const what = entry.first ? `first version, ${count(entry.events, "event")}` : levels(entry.changes);
		return [
			...byline(entry, page),
			": ",
			page.to(`changelog:${entry.date.slice(0, 7)}`, strong(what))
		];
	});
	return items.length === 0 ? [] : [list(items)];
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
			["Id", code(destination.id)],
			["Type", destination.type],
			["Owner", destination.owner === null ? null : ownerLink(destination.owner, page)],
			["Takes from", destination.sources === null ? "every source" : joined(sourceLinks(destination.sources, page), ", ")],
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
			return events.length === 0 ? [paragraph("No event goes here.")] : eventTable(events, page, [
				"what",
				"owner",
				"stage",
				"sources"
			]);
		},
		names: namesHere,
		personal: personalHere,
		notes: addNote,
		footer: (destination, { book }) => [paragraph(editLink(destination.at, book, "Edit this destination"))]
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
			code(from),
			" → ",
			code(to)
		]);
		return [[
			eventLink(event.id, page),
			code(names.event ?? event.name),
			joined(properties, ", ")
		]];
	});
	return rows.length === 0 ? [] : [table([
		"Event",
		"Called here",
		"Properties"
	], rows)];
}
function personalHere(destination, page) {
	const rows = eventsTo(destination, page).flatMap((event) => {
		const found = [...walk(event.body.properties)].filter((property) => isPersonal(property) && (property.destinations === null || property.destinations.includes(destination.id)));
		if (found.length === 0) return [];
		return [[eventLink(event.id, page), joined(found.map((property) => [code(property.path), ` (${property.classification})`]), ", ")]];
	});
	return rows.length === 0 ? [] : [table(["Event", "Personal data"], rows)];
}

// src/docs/history.ts
/**
* @param commits the plan's first-parent history, oldest first
* @param compare what changed from one plan to the next; the date is that of the later commit
*/
async function planHistory(commits, compare) {
	const entries = [];
	let before = null;
	for (const { plan, ...commit } of commits) {
		const changes = before && plan ? await compare(before, plan, commit.date.slice(0, 10)) : [];
		const first = before === null && plan !== null;
		if (plan && (first || changes.length > 0)) entries.push({
			...commit,
			...splitSubject(commit.subject),
			version: plan.info.version,
			events: plan.events.size,
			first,
			changes
		});
		before = plan;
	}
	return entries.reverse();
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
/** The changes of one event, with the names that it had before, newest first. */
function eventHistory(history, event) {
	const names = /* @__PURE__ */ new Set([event]);
	const entries = [];
	for (const entry of history) {
		const changes = entry.changes.filter((change) => concerns(change, names));
		for (const { event: name, property, renamedFrom } of changes) if (name !== null && names.has(name) && property === null && renamedFrom !== null) names.add(renamedFrom);
		if (changes.length > 0) entries.push({
			entry,
			changes
		});
	}
	return {
		entries,
		formerNames: [...names].filter((name) => name !== event)
	};
}
function concerns(change, names) {
	if (change.event !== null) return names.has(change.event);
	return change.events?.some((name) => names.has(name)) ?? false;
}

// src/docs/parts/conditions.ts
/** The conditions between properties as sentences: "`iban` is needed when `payment_method` is `invoice`." */
function conditions(body) {
	const nested = [...walk(body.properties)].flatMap((property) => conditionsOf(inner(property), `${prefix(property)}.`));
	return [...conditionsOf(body.schema, ""), ...nested];
}
/** The schema that a property's children are in: its own, or that of its items. */
function inner(property) {
	const items = own(property.schema, "items");
	return property.types.includes("array") && isObject(items) ? items : property.schema;
}
function prefix(property) {
	return property.types.includes("array") ? `${property.path}[]` : property.path;
}
function conditionsOf(schema, at) {
	const sentences = [];
	const dependent = own(schema, "dependentRequired") ?? own(schema, "dependencies");
	if (isObject(dependent)) {
		for (const [name, needed] of Object.entries(dependent)) if (Array.isArray(needed)) sentences.push(needs(strings(needed), at, [
			"when ",
			code(at + name),
			" is sent"
		]));
	}
	sentences.push(...ifThenElse(schema, at));
	for (const part of parts(schema, "allOf")) sentences.push(...conditionsOf(part, at));
	sentences.push(...choice(schema, "anyOf", "At least one of", at), ...choice(schema, "oneOf", "Exactly one of", at));
	return sentences.filter((words) => inline(words).length > 0);
}
function ifThenElse(schema, at) {
	const test = own(schema, "if");
	if (!isObject(test)) return [];
	const [yes, no] = [described(test, at, true), described(test, at, false)];
	return [consequence(own(schema, "then"), at, yes && ["when ", ...yes]), consequence(own(schema, "else"), at, no && ["when ", ...no])];
}
/** What an `if` tests, where it is one property's value or presence. */
function described(test, at, holds) {
	const properties = own(test, "properties");
	const required = strings(own(test, "required"));
	const tested = isObject(properties) ? Object.entries(properties) : [];
	if (tested.length === 0 && required.length === 1) return [code(at + required[0]), holds ? " is sent" : " is not sent"];
	const [first, ...more] = tested;
	if (first === void 0 || more.length > 0 || !isObject(first[1])) return null;
	const values = own(first[1], "enum") ?? [own(first[1], "const")].filter((each) => each !== void 0);
	if (!Array.isArray(values) || values.length === 0) return null;
	return [
		code(at + first[0]),
		holds ? " is " : " is not ",
		...sentence(values.map(value), "or")
	];
}
function consequence(then, at, when) {
	if (!isObject(then)) return [];
	if (when === null) return "A further condition applies: see the plan.";
	const needed = strings(own(then, "required"));
	if (needed.length > 0) return needs(needed, at, when);
	const properties = own(then, "properties");
	if (!isObject(properties)) return [];
	const [name, rule] = Object.entries(properties)[0] ?? [];
	if (name === void 0) return [];
	if (rule === false) return [
		code(at + name),
		" is not sent ",
		...when,
		"."
	];
	const allowed = isObject(rule) ? own(rule, "enum") ?? own(rule, "const") : void 0;
	if (allowed === void 0) return [
		code(at + name),
		" has a stricter rule ",
		...when,
		": see the plan."
	];
	const values = Array.isArray(allowed) ? allowed : [allowed];
	return [
		code(at + name),
		" is ",
		...sentence(values.map(value), "or"),
		" ",
		...when,
		"."
	];
}
function needs(names, at, when) {
	if (names.length === 0) return [];
	return [
		...sentence(names.map((name) => code(at + name))),
		names.length === 1 ? " is needed " : " are needed ",
		...when,
		"."
	];
}
/** `anyOf` and `oneOf` of nothing but `required`: a choice between properties. */
function choice(schema, keyword, words, at) {
	const options = parts(schema, keyword);
	if (options.length < 2 || !options.every((option) => strings(own(option, "required")).length > 0)) return [];
	const names = options.map((option) => sentence(strings(own(option, "required")).map((name) => code(at + name))));
	return [[
		`${words} `,
		...sentence(names, "or"),
		" is needed."
	]];
}
function parts(schema, keyword) {
	const list = own(schema, keyword);
	return Array.isArray(list) ? list.filter(isObject) : [];
}
function strings(json) {
	return Array.isArray(json) ? json.filter((each) => typeof each === "string") : [];
}

// src/docs/parts/example.ts
/** The plan's own example that is right, else one made up that is; null where neither is to be had. */
function sampleOf(event, { payloads }) {
	const { body, examples } = event;
	const given = payloads ? examples.find((example) => payloads.accepts(body, example.value)) : examples[0];
	if (given) return {
		payload: given.value,
		given: true
	};
	if (payloads === null) return null;
	const payload = madeUp(body);
	if (payloads.accepts(body, payload)) return {
		payload,
		given: false
	};
	const found = payloads.make(body);
	return found === void 0 ? null : {
		payload: found,
		given: false
	};
}
/** A payload with the required properties and those that have an example, with the values that the plan shows. */
function madeUp(body) {
	return objectOf(body.properties);
}
function objectOf(properties) {
	const shown = properties.filter((property) => property.deprecated === null && (property.required || property.examples.length > 0));
	return objectFrom(shown.map((property) => [property.name, exampleOf(property)]));
}
function exampleOf(property) {
	const { schema, examples, types, children } = property;
	const fixed = own(schema, "const") ?? examples[0] ?? own(schema, "default");
	if (fixed !== void 0) return fixed;
	const [first] = allowedValues(property);
	const listed = types.includes("array");
	if (first !== void 0) return listed && !Array.isArray(first) ? [first] : first;
	if (listed) return children.length > 0 ? [objectOf(children)] : items(own(schema, "items"));
	if (children.length > 0) return objectOf(children);
	return plainValue(types[0], schema);
}
function items(schema) {
	if (!isObject(schema)) return [];
	const example = own(schema, "examples");
	if (Array.isArray(example) && example[0] !== void 0) return [example[0]];
	const type = own(schema, "type");
	return [plainValue(typeof type === "string" ? type : void 0, schema)];
}
const FORMATS = /* @__PURE__ */ new Map([
	["date", "2026-01-31"],
	["date-time", "2026-01-31T09:30:00Z"],
	["time", "09:30:00Z"],
	["email", "ada@example.com"],
	["uri", "https://example.com/"],
	["uuid", "1b4e28ba-2fa1-4d3b-9f1a-5c0e7a6f2d10"]
]);
function plainValue(type, schema) {
	const lowest = isObject(schema) ? own(schema, "minimum") : void 0;
	switch (type) {
		case "integer":
		case "number": return lowest ?? 1;
		case "boolean": return true;
		case "null": return null;
		case "object": return {};
		case "array": return [];
		default: return FORMATS.get((isObject(schema) ? own(schema, "format") : void 0) ?? "") ?? "text";
	}
}
/** A payload as JSON text; template engines run `{{` and `{%`, also in code, and JSON can spell a brace otherwise. */
function payloadText(payload) {
	return stringify(payload, 2).replace(/\{(?=[{%#])/g, "\\u007b");
}

// src/docs/parts/snippets.ts
/** How an app of each type of source sends the event, with the page's example as its payload. Nobody is told how to send what is deprecated. */
function snippets(event, page) {
	const sample = event.status === "deprecated" ? null : sampleOf(event, page.book);
	if (sample === null) return [];
	const byType = /* @__PURE__ */ new Map();
	for (const { id } of event.sources) {
		const type = page.book.plan.sources.get(id)?.type?.toLowerCase() ?? "";
		byType.set(type, [...byType.get(type) ?? [], id]);
	}
	return [...byType].flatMap(([type, ids]) => {
		const snippet = SNIPPETS.get(type);
		if (!snippet) return [];
		const names = sourceLinks(ids, page).flatMap((link, index) => index === 0 ? [link] : [text(", "), link]);
		return [heading(3, names), codeBlock(snippet.write(event, sample.payload), snippet.language)];
	});
}
const javascript = {
	language: "js",
	write: (event, payload) => `analytics.${event.type}(${quoted(event.name)}, ${payloadText(payload)})`
};
const node = {
	language: "js",
	write: (event, payload) => {
		const name = event.type === "track" ? "event" : "name";
		const body = indented(payloadText(payload));
		return `analytics.${event.type}({\n  userId: '…',\n  ${name}: ${quoted(event.name)},\n  properties: ${body},\n})`;
	}
};
const python = {
	language: "python",
	write: ({ type, name }, payload) => {
		return `analytics.${type}(\n    "…",\n    ${type === "track" ? quoted(name) : `name=${quoted(name)}`},\n    properties=${inPython(payload, "    ")},\n)`;
	}
};
const swift = {
	language: "swift",
	write: ({ type, name }, payload) => {
		return `analytics.${type === "page" ? "screen" : type}(${type === "track" ? "name" : "title"}: ${swiftString(name)}, properties: ${inSwift(payload, "", true)})`;
	}
};
const kotlin = {
	language: "kotlin",
	write: ({ type, name }, payload) => {
		const method = type === "page" ? "screen" : type;
		const lines = (isObject(payload) ? Object.entries(payload) : []).map(([key, value]) => `  ${inKotlin(`put(${kotlinString(key)}, `, kotlinString(key), value, "  ")}`);
		return `analytics.${method}(${kotlinString(name)}, buildJsonObject {\n${lines.join("\n")}\n})`;
	}
};
const SNIPPETS = /* @__PURE__ */ new Map([
	["javascript", javascript],
	["web", javascript],
	["node", node],
	["python", python],
	["ios", swift],
	["swift", swift],
	["android", kotlin],
	["kotlin", kotlin],
	["http", {
		language: "json",
		write: ({ type, name }, payload) => payloadText({
			type,
			userId: "…",
			[type === "track" ? "event" : "name"]: name,
			properties: payload
		})
	}]
]);
/** A string as JavaScript, JSON and Python write it. Template engines run `{{` also in code, and a brace can be spelt otherwise. */
function quoted(value) {
	return payloadText(value);
}
function indented(code) {
	return code.replaceAll("\n", "\n  ");
}
function inPython(value, lead) {
	if (value === null) return "None";
	if (typeof value === "boolean") return value ? "True" : "False";
	const items = Array.isArray(value) ? value.map((item) => inPython(item, `${lead}    `)) : isObject(value) ? Object.entries(value).map(([key, item]) => `${quoted(key)}: ${inPython(item, `${lead}    `)}`) : null;
	if (items === null) return payloadText(value);
	return bracketed(items, Array.isArray(value) ? "[]" : "{}", lead, "    ");
}
function bracketed(items, brackets, lead, step) {
	if (items.length === 0) return brackets;
	const inner = lead + step;
	return `${brackets[0]}\n${items.map((item) => `${inner}${item},\n`).join("")}${lead}${brackets.at(-1)}`;
}
/** Nested literals of mixed types need their type said. */
function inSwift(value, lead, outermost = false) {
	if (value === null) return "NSNull()";
	if (typeof value === "string") return swiftString(value);
	if (Array.isArray(value)) {
		const items = value.map((item) => inSwift(item, `${lead}  `));
		return items.length === 0 ? "[Any]()" : bracketed(items, "[]", lead, "  ") + (mixed(value) ? " as [Any]" : "");
	}
	if (!isObject(value)) return stringify(value);
	const items = Object.entries(value).map(([key, item]) => `${swiftString(key)}: ${inSwift(item, `${lead}  `)}`);
	if (items.length === 0) return outermost ? "[:]" : "[String: Any]()";
	return `${bracketed(items, "[]", lead, "  ")}${outermost ? "" : " as [String: Any]"}`;
}
function mixed(values) {
	return new Set(values.map((value) => value === null ? "null" : typeof value)).size > 1;
}
/** One line (or block) that puts a value under a key, or adds it to a list. */
function inKotlin(put, key, value, lead) {
	const name = key === null ? "addJson" : "putJson";
	const argument = key === null ? "" : `(${key})`;
	if (Array.isArray(value)) return `${name}Array${argument} {\n${value.map((item) => `${lead}  ${inKotlin("add(", null, item, `${lead}  `)}\n`).join("")}${lead}}`;
	if (isObject(value)) return `${name}Object${argument} {\n${Object.entries(value).map(([inner, item]) => `${lead}  ${inKotlin(`put(${kotlinString(inner)}, `, kotlinString(inner), item, `${lead}  `)}\n`).join("")}${lead}}`;
	if (value === null) return `${put}JsonNull)`;
	return `${put}${typeof value === "string" ? kotlinString(value) : stringify(value)})`;
}
/** Swift writes characters by number in braces. */
function swiftString(value) {
	return quoted(value).replace(/\\(u[0-9a-f]{4}|.)/gi, (part, code) => {
		if (code.length > 1) return `\\u{${code.slice(1)}}`;
		return code === "b" || code === "f" ? `\\u{${code === "b" ? "8" : "c"}}` : part;
	});
}
/** A dollar sign begins a template in Kotlin, which has no escape for a form feed. */
function kotlinString(value) {
	return quoted(value).replace(/\$|\\./g, (part) => part === "$" ? "\\$" : part === "\\f" ? "\\u000c" : part);
}

// src/docs/parts/variants.ts
/** How what one source sends differs from what the event says, a line for each difference. */
function variantBlocks(variants, base, page) {
	return [...variants].flatMap((variant) => {
		const differences = differencesOf(variant, base);
		if (differences.length === 0) return [];
		return [paragraph([...sourceLinks([variant.source], page), ":"]), list(differences)];
	});
}
function differencesOf(variant, base) {
	const own = new Map([...walk(variant.body.properties)].map((property) => [property.path, property]));
	const common = new Map([...walk(base)].map((property) => [property.path, property]));
	const gone = [...common.keys()].filter((path) => !own.has(path) && !hasAncestor(path, (path) => common.has(path) && !own.has(path)));
	const lines = [];
	if (variant.trigger !== null) lines.push(`When: ${variant.trigger}`);
	if (gone.length > 0) lines.push([
		"Never sends ",
		...sentence(gone.map(code), "or"),
		"."
	]);
	for (const [path, property] of own) {
		const before = common.get(path);
		if (!before) lines.push([
			"Also sends ",
			code(path),
			` (${typeWords(property)}${property.required ? ", required" : ""}).`
		]);
		else lines.push(...changed(property, before));
	}
	return lines;
}
function hasAncestor(path, test) {
	for (let at = path.lastIndexOf("."); at > 0; at = path.lastIndexOf(".", at - 1)) if (test(path.slice(0, at).replace(/\[\]$/, "")) || test(path.slice(0, at))) return true;
	return false;
}
function changed(property, before) {
	const name = code(property.path);
	const lines = [];
	if (property.required !== before.required) lines.push([name, property.required ? " is required." : " is optional."]);
	if (typeWords(property) !== typeWords(before)) lines.push([name, ` is ${typeWords(property)}.`]);
	const values = allowedValues(property);
	if (canonical([...values]) !== canonical([...allowedValues(before)])) lines.push([name, ...allowed(values)]);
	const rules = constraints(property.schema);
	if (!same(rules, constraints(before.schema))) lines.push(rules.length === 0 ? [name, " has no further rules."] : [
		name,
		": ",
		...joined(rules, "; "),
		"."
	]);
	return lines;
}
function allowed(values) {
	return values.length === 0 ? [" may have any value."] : [
		" is one of ",
		...joined([valueList(values)], ""),
		"."
	];
}
function same(a, b) {
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
	subjects: (book) => book.relations.events,
	id: (event) => eventId(event.id),
	name: (event) => event.id,
	title: (event) => event.name,
	slots: {
		title: (event) => title(event.name),
		alerts,
		review: (event, page) => isDue(event.reviewedOn, page.book.now) ? [alert("NOTE", `Due for review: the last one was on ${event.reviewedOn}, more than ${6} months ago.`)] : [],
		identity: (event) => [paragraph(joined(identity(event), " · "))],
		description: (event) => prose(event.description),
		facts: eventFacts,
		"last-change": (event, page) => {
			const [last] = eventHistory(page.book.history ?? [], event.id).entries;
			return last ? [paragraph([
				"Last change: ",
				...byline(last.entry, page),
				"."
			])] : [];
		},
		purpose: eventPurpose,
		trigger: eventTrigger,
		properties: (event, page) => propertyTables(event.body.properties.filter((property) => !isCommon(property)), page, "prop"),
		"common-properties": (event, page) => propertyTables(event.body.properties.filter(isCommon), page, "prop"),
		conditions: (event) => {
			const sentences = conditions(event.body);
			const unplanned = event.body.unplanned === "forbid" ? ["Nothing but these properties may be sent."] : [];
			return sentences.length + unplanned.length === 0 ? [] : [list([...sentences, ...unplanned])];
		},
		variants: (event, page) => variantBlocks(event.variants.values(), event.body.properties, page),
		example: (event, page) => {
			const sample = sampleOf(event, page.book);
			if (sample === null) return [];
			const words = sample.given ? [] : [paragraph("Made up from the plan; it is a payload that the plan accepts.")];
			return [codeBlock(payloadText(sample.payload), "json"), ...words];
		},
		implement: snippets,
		flow: eventFlow,
		usage: eventUsage,
		links: eventLinks,
		related,
		history: (event, page) => {
			const { entries, formerNames } = eventHistory(page.book.history ?? [], event.id);
			return [...formerNames.length === 0 ? [] : [paragraph([
				"Formerly ",
				...sentence(formerNames.map(code)),
				"."
			])], ...historyList(entries, page, 12)];
		},
		sources: sourceStates,
		notes: addNote,
		footer
	}
});
function isCommon(property) {
	return property.via[0]?.kind === "common";
}
function identity(event) {
	const version = event.version === null ? [] : [`version ${event.version}`];
	const key = event.key === event.name ? [] : [["in the plan as ", code(event.key)]];
	return [
		code(event.name),
		`${event.type} event`,
		event.status,
		...version,
		...key
	];
}
function alerts(event, page) {
	const blocks = [];
	if (event.status === "draft") blocks.push(alert("NOTE", "Draft: not sent yet, and may still change."));
	if (event.status === "deprecated") blocks.push(alert("WARNING", deprecated(event, page)));
	if (event.renamedFrom !== null) blocks.push(alert("NOTE", [
		"Renamed from ",
		code(event.renamedFrom),
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
	const { relations, findings } = page.book;
	const items = [];
	const replaced = relations.replacedBy.get(event.id) ?? [];
	if (replaced.length > 0) items.push([
		"Replaces ",
		...sentence(replaced.map((each) => eventLink(each.id, page))),
		"."
	]);
	for (const finding of findings) if (finding.rule === "name-near-duplicate" && finding.object === eventId(event.id)) items.push(fromPhrase(finding.message));
	for (const tag of event.tags) {
		const others = (relations.byTag.get(tag) ?? []).filter((other) => other !== event).slice(0, 12);
		if (others.length > 0) items.push([
			"Also tagged ",
			code(tag),
			": ",
			...joined(others.map((each) => eventLink(each.id, page)), ", "),
			"."
		]);
	}
	return items.length === 0 ? [] : [list(items)];
}
function footer(event, page) {
	const { book } = page;
	const issue = newIssueUrl(book, `Tracking plan: ${event.name}`);
	const report = issue === null ? [] : [link("report a problem", issue)];
	return [paragraph([...joined([editLink(event.at, book, "Edit this event"), ...report], " · "), text("")])];
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
			return [paragraph(`${parts.join(", ")}.`)];
		},
		"a-to-z": ({ relations }, page) => eventTable(relations.events, page, [
			"what",
			"owner",
			"stage",
			"sources"
		]),
		"by-tag": byTag,
		removed: ({ plan }, page) => plan.removed.length === 0 ? [] : [paragraph([
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
	const tags = [...relations.byTag].sort(([a], [b]) => compareNames(a, b));
	const untagged = relations.events.filter((event) => event.tags.length === 0);
	if (tags.length === 0) return [];
	const anchors = tagAnchors(relations);
	const most = relations.events.length > MANY ? 50 : relations.events.length;
	const links = (events) => {
		const names = events.slice(0, most).map((event) => eventLink(event.id, page));
		const more = events.length - names.length;
		return [...joined(names, " · "), ...more > 0 ? [` and ${more} more`] : []];
	};
	const groups = tags.flatMap(([tag, events]) => [heading(3, [anchor(anchors.get(tag)), code(tag)]), paragraph(links(events))]);
	const rest = untagged.length === 0 ? [] : [paragraph([
		strong("Without a tag:"),
		" ",
		...links(untagged)
	])];
	return [...groups, ...rest];
}

// src/docs/pages/former-event.ts
/** One page for each event that was renamed or retired, so that links to it keep telling where to go. */
const formerEvents = pagesOf({
	template: "former-event",
	folder: "events",
	up: ["events", "Events"],
	subjects: ({ plan, relations }) => {
		const renamed = relations.events.flatMap(({ id, renamedFrom }) => renamedFrom === null ? [] : [{
			name: renamedFrom,
			now: id,
			on: null,
			reason: null
		}]);
		const retired = plan.removed.map(({ event, on, reason }) => ({
			name: event,
			now: null,
			on,
			reason
		}));
		return [...new Map([...retired, ...renamed].map((former) => [former.name, former])).values()].filter(({ name }) => !plan.events.has(name));
	},
	id: ({ name }) => `former:${name}`,
	name: ({ name }) => name,
	slots: {
		title: ({ name }) => title(name),
		moved: ({ now, on, reason }, page) => {
			if (now !== null) return [alert("NOTE", [
				"This event has a new name: ",
				eventLink(now, page),
				"."
			])];
			const when = on === null ? "" : ` on ${on}`;
			const why = reason === null ? "" : `: ${reason.trim().replace(/\.$/, "")}`;
			return [alert("WARNING", `This event was retired${when}${why}. Its name must not come back with a new meaning.`)];
		},
		identity: ({ name }) => [paragraph(code(name))],
		more: (_former, page) => [paragraph([
			"All of them: ",
			page.to("migrations", "migrations"),
			"."
		])]
	}
});

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
	const missed = criteria.filter((each) => !each.met).map((each) => each.level);
	return Math.min(4, ...missed) - 1;
}
/** The criteria that can be read off a plan. What a team does outside it, no file shows. */
function maturity(plan, relations) {
	return [
		...first(plan, relations),
		...second(plan, relations),
		...third(plan, relations)
	];
}
function live({ events }) {
	return events.filter((event) => event.status !== "deprecated");
}
function share(events, test) {
	const number = events.filter(test).length;
	return {
		met: events.length > 0 && number === events.length,
		evidence: `${number} of ${count(events.length, "event")}`
	};
}
function first(plan, relations) {
	const events = live(relations);
	const outcomes = [...plan.useCases.values()].flatMap((useCase) => useCase.outcomes);
	return [
		{
			level: 1,
			asks: "A value model says what the data is for",
			met: outcomes.length > 0,
			evidence: `${count(plan.useCases.size, "use case")}, ${count(outcomes.length, "outcome")}`,
			next: "Write down use cases with their outcomes under `useCases`."
		},
		{
			level: 1,
			asks: "Each event has a description",
			...share(events, (event) => event.description !== null),
			next: "Describe the events listed below."
		},
		{
			level: 1,
			asks: "Each event has an owner",
			...share(events, (event) => event.owner !== null),
			next: "Give the events listed below an `owner`."
		},
		{
			level: 1,
			asks: "External ids are named",
			met: plan.identifiers.size > 0,
			evidence: count(plan.identifiers.size, "identifier"),
			next: "Name the ids that join data under `identifiers`."
		},
		{
			level: 1,
			asks: "Each event is tied to a step of the funnel",
			...share(events, (event) => event.stage !== null),
			next: "Give each event a `stage`; what ties to nothing is not worth tracking."
		}
	];
}
function second(plan, relations) {
	const events = live(relations);
	const withoutKpi = [...plan.kpis.keys()].filter((id) => !relations.byKpi.has(id) && !relations.usesByKpi.has(id));
	return [
		{
			level: 2,
			asks: "Each event feeds a KPI",
			...share(events, (event) => event.kpis.length > 0 || [...walkKpis(event)].length > 0),
			next: "Give each event its `kpis`, or retire it."
		},
		{
			level: 2,
			asks: "Each KPI has events that feed it",
			met: plan.kpis.size > 0 && withoutKpi.length === 0,
			evidence: `${plan.kpis.size - withoutKpi.length} of ${count(plan.kpis.size, "KPI")}`,
			next: "Tie events to the KPIs that have none, or drop those KPIs."
		},
		{
			level: 2,
			asks: "It is written down when each event is sent",
			...share(events, (event) => event.trigger !== null),
			next: "Add a `trigger` to each event."
		},
		{
			level: 2,
			asks: "The plan is reviewed",
			met: plan.info.reviewedOn !== null,
			evidence: plan.info.reviewedOn === null ? "never" : `last on ${plan.info.reviewedOn}`,
			next: "Review the plan every six months and set `plan.reviewedOn`."
		}
	];
}
function* walkKpis(event) {
	for (const property of event.body.properties) yield* property.kpis;
}
function third(plan, relations) {
	const roles = new Set([...plan.owners.values()].flatMap((owner) => owner.roles));
	const missing = ROLES.filter((role) => !roles.has(role));
	const outcomes = [...plan.useCases.values()].flatMap((useCase) => useCase.outcomes);
	const alone = outcomes.filter((outcome) => outcome.stakeholders.length === 0);
	return [
		{
			level: 3,
			asks: "It is stated who keeps the standard",
			met: plan.ownership !== null,
			evidence: plan.ownership === null ? "not stated" : plan.ownership.model === "wrangler" ? "one keeper" : "champions in the teams",
			next: "State `ownership.model`: champions or wrangler."
		},
		{
			level: 3,
			asks: "Each of the four roles has somebody",
			met: missing.length === 0,
			evidence: missing.length === 0 ? "all four" : `missing: ${englishList(missing)}`,
			next: "Give owners the `roles` that are missing."
		},
		{
			level: 3,
			asks: "Each outcome has people with an interest in it",
			met: plan.useCases.size > 0 && alone.length === 0,
			evidence: `${outcomes.length - alone.length} of ${count(outcomes.length, "outcome")}`,
			next: "Name the `stakeholders` of each outcome."
		},
		{
			level: 3,
			asks: "Each event serves a use case",
			...share(live(relations), (event) => event.useCases.length > 0),
			next: "Give each event its `useCases`."
		}
	];
}

// src/docs/pages/health.ts
/** What the plan lacks, and where it stands on the way up: `health.md`. */
const health = onePage({
	template: "health",
	file: "health.md",
	id: "health",
	title: "Health",
	fromHistory: ["reviews"],
	slots: {
		title: () => title("Health of the plan"),
		level: ({ plan, relations }) => {
			const level = levelOf(maturity(plan, relations));
			return [paragraph([strong(`Level ${level} of 3`), level === 3 ? `: ${LEVELS[3]}.` : `. The next one: ${LEVELS[level + 1]}.`]), paragraph("This is what the plan’s files show; what people make of the data, no file shows.")];
		},
		maturity: maturityTable,
		next: ({ plan, relations }) => {
			const criteria = maturity(plan, relations);
			const level = levelOf(criteria);
			const open = criteria.filter((each) => !each.met && each.level === level + 1);
			return open.length === 0 ? [] : [list(open.map((each) => withCode(each.next)))];
		},
		gaps,
		unused,
		"look-alikes": ({ findings }) => {
			const found = findings.filter((finding) => finding.rule === "name-near-duplicate");
			return found.length === 0 ? [] : [list(found.map((finding) => fromPhrase(finding.message)))];
		},
		findings: ({ findings }) => {
			const rules = /* @__PURE__ */ new Map();
			for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
			const rows = [...rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
			return rows.length === 0 ? [] : [table(["Rule", "Findings"], rows.map(([rule, number]) => [code(rule), String(number)]), [null, "right"])];
		},
		reviews: overdue
	}
});
/** Our own words, with their code marked by backticks. */
function withCode(words) {
	return words.split("`").map((part, index) => index % 2 === 1 ? code(part) : part);
}
function maturityTable({ plan, relations }) {
	const rows = maturity(plan, relations).map(({ level, asks, met, evidence }) => [
		String(level),
		asks,
		met ? "yes" : "not yet",
		evidence
	]);
	return [table([
		"Level",
		"What it asks",
		"Met",
		"Evidence"
	], rows)];
}
const GAPS = [
	["No owner", (event) => event.owner === null],
	["No description", (event) => event.description === null],
	["No KPI", (event) => event.kpis.length === 0],
	["No step of the funnel", (event) => event.stage === null],
	["Nothing says when it is sent", (event) => event.trigger === null],
	["No source sends it", (event) => event.sources.length === 0],
	["No destination reads it", (event) => event.destinations.length === 0],
	["A property has no description", (event) => [...walk(event.body.properties)].some((property) => property.description === null)]
];
function gaps({ relations }, page) {
	const live = relations.events.filter((event) => event.status !== "deprecated");
	const found = GAPS.map(([words, test]) => ({
		words,
		events: live.filter(test)
	})).filter((gap) => gap.events.length > 0);
	if (found.length === 0) return [paragraph("None: each event has an owner, a description, a KPI, a step and a trigger.")];
	return found.flatMap(({ words, events }) => [heading(3, `${words} (${events.length})`), paragraph([...joined(events.slice(0, 50).map((event) => eventLink(event.id, page)), ", "), ...events.length > 50 ? [` and ${events.length - 50} more`] : []])]);
}
/** What the plan defines and nothing refers to. */
function unused({ plan, relations }, page) {
	const outcomes = [...plan.useCases.values()].flatMap((useCase) => useCase.outcomes);
	const owners = /* @__PURE__ */ new Set([
		...relations.byOwner.keys(),
		...outcomes.flatMap((outcome) => outcome.stakeholders),
		...[
			...plan.kpis.values(),
			...plan.sources.values(),
			...plan.destinations.values()
		].map((each) => each.owner),
		...[...plan.owners.values()].filter((owner) => owner.roles.length > 0).map((owner) => owner.id),
		plan.ownership?.wrangler ?? null
	]);
	const kpis = [...plan.kpis.keys()].filter((id) => !relations.byKpi.has(id) && !relations.usesByKpi.has(id));
	const used = [
		["Owners", [...plan.owners.keys()].filter((id) => !owners.has(id)).map((id) => ownerLink(id, page))],
		["KPIs that nothing feeds", kpiLinks(kpis, page)],
		["Use cases that no event serves", [...plan.useCases.keys()].filter((id) => !relations.byUseCase.has(id)).map((id) => useCaseLink(id, page))],
		["Sources that send nothing", sourceLinks([...plan.sources.keys()].filter((id) => !relations.bySource.has(id)), page)],
		["Library properties", [...plan.library.keys()].filter((name) => !relations.shared.get(name)?.length).map((name) => page.to(`shared:${name}`, code(name)))]
	].filter(([, items]) => items.length > 0);
	return used.length === 0 ? [] : [list(used.map(([words, items]) => [`${words}: `, ...joined(items, ", ")]))];
}
function overdue({ plan, relations, now }, page) {
	const due = relations.events.filter((event) => isDue(event.reviewedOn, now));
	const whole = isDue(plan.info.reviewedOn, now) ? [paragraph(`The whole plan was last reviewed on ${plan.info.reviewedOn}.`)] : [];
	if (due.length === 0) return whole;
	const rows = due.map((event) => [
		eventLink(event.id, page),
		event.reviewedOn ?? "",
		event.owner === null ? "" : ownerLink(event.owner, page)
	]);
	return [
		...whole,
		paragraph(`${count(due.length, "event")} last reviewed more than six months ago:`),
		table([
			"Event",
			"Last review",
			"Owner"
		], rows)
	];
}

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
		purpose: ({ plan }, page) => plan.useCases.size === 0 ? [] : [list([...plan.useCases.values()].map((useCase) => {
			const words = firstSentence(useCase.description);
			return [useCaseLink(useCase.id, page), words === "" ? "" : `: ${words}`];
		}))],
		areas: ({ relations }, page) => {
			const anchors = tagAnchors(relations);
			const links = [...relations.byTag].sort(([a], [b]) => compareNames(a, b)).map(([tag, events]) => [page.to("events", tag, anchors.get(tag)), ` (${events.length})`]);
			return links.length === 0 ? [] : [paragraph(joined(links, " · "))];
		},
		kpis: ({ plan, relations }, page) => plan.kpis.size === 0 ? [] : [table([
			"KPI",
			"What it is",
			"Events"
		], [...plan.kpis.values()].map(({ id, description }) => [
			joined(kpiLinks([id], page), ""),
			firstSentence(description),
			String(relations.byKpi.get(id)?.length ?? 0)
		]), [
			null,
			null,
			"right"
		])],
		funnel: (book) => book.relations.byStage.size === 0 ? [] : funnelPicture(book, null),
		latest: (book, page) => latestChanges(book, page, 5),
		pages: (_book, page) => [paragraph(joined(ways(page), " · "))],
		propose
	}
});
function planTitle({ title: given, plan, root }) {
	const own = plan.info.name === null ? plan.id : plan.info.name;
	return given !== null && root === "" ? given : `${own} tracking plan`;
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
	return [paragraph([strong(`${version}${englishList(parts)}.`)])];
}
/** Where to begin, by who asks. */
function newHere(book, page) {
	const items = [
		[
			"Looking an event up: ",
			page.to("events", "all events"),
			"."
		],
		...has(page, "value-model") ? [[
			"What the data is for: ",
			page.to("value-model", "value model"),
			"."
		]] : [],
		[
			"Where data comes from and goes to: ",
			page.to("data-flow", "data flow"),
			"."
		],
		...has(page, "owners") ? [[
			"Whom to ask: ",
			page.to("owners", "owners"),
			"."
		]] : [],
		...has(page, "migrations") ? [[
			"Coming from older names: ",
			page.to("migrations", "migrations"),
			"."
		]] : []
	];
	return book.relations.events.length === 0 ? [paragraph("The plan has no events yet.")] : [list(items)];
}
function has(page, id) {
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
	["migrations", "Migrations"],
	["changelog", "Changelog"],
	["health", "Health"]
];
function ways(page) {
	return WAYS.filter(([id]) => has(page, id)).map(([id, label]) => page.to(id, label));
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
	return url === null ? [] : [paragraph([link("Propose an event", url), ": fill in the file that opens and send it as a pull request."])];
}

// src/docs/pages/migrations.ts
const STATUS = {
	planned: "planned",
	"dual-write": "both are sent",
	done: "done"
};
/** What is re-routed, what goes and what has gone: `migrations.md`. */
const migrations = onePage({
	template: "migrations",
	file: "migrations.md",
	id: "migrations",
	title: "Migrations",
	when: ({ plan, relations }) => plan.migrations.length + plan.removed.length > 0 || relations.events.some((event) => event.status === "deprecated" || event.renamedFrom !== null),
	slots: {
		title: () => title("Migrations"),
		rerouted: ({ plan }, page) => plan.migrations.length === 0 ? [] : [table([
			"From",
			"Old event",
			"To",
			"Properties",
			"State",
			"Backfill"
		], plan.migrations.map(({ from, to, properties, status, backfill }) => [
			from.system ?? "",
			from.event === null ? "" : code(from.event),
			to === null ? "" : eventLink(to, page),
			joined([...properties].map(([old, now]) => [
				code(old),
				" → ",
				code(now)
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
			return rows.length === 0 ? [] : [table([
				"Event",
				"Use instead",
				"Why and until when"
			], rows)];
		},
		renamed: ({ relations }, page) => {
			const rows = relations.events.filter((event) => event.renamedFrom !== null).map((event) => [page.to(`former:${event.renamedFrom}`, code(event.renamedFrom)), eventLink(event.id, page)]);
			return rows.length === 0 ? [] : [table(["Old name", "Name now"], rows)];
		},
		removed: ({ plan }, page) => plan.removed.length === 0 ? [] : [table([
			"Event",
			"Retired on",
			"Why"
		], plan.removed.map(({ event, on, reason }) => [
			page.to(`former:${event}`, code(event)),
			on ?? "",
			reason ?? ""
		]))]
	}
});

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
		list: ({ plan, relations }, page) => [table([
			"Property",
			"Type",
			"What it holds",
			"Classification",
			"Events"
		], [...relations.shared].map(([name, uses]) => {
			const definition = plan.library.get(name) ?? uses[0]?.property;
			const events = new Set(uses.flatMap((use) => use.event ?? [])).size;
			return [
				page.to(`shared:${name}`, code(name)),
				definition ? typeWords(definition) : "",
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
	subjects: ({ plan, relations }) => [...relations.shared].map(([name, uses]) => ({
		name,
		uses,
		definition: plan.library.get(name) ?? uses[0]?.property ?? null
	})),
	id: ({ name }) => `shared:${name}`,
	name: ({ name }) => name,
	slots: {
		title: ({ name }) => title(code(name)),
		alerts: ({ definition }) => definition?.deprecated ? [alert("WARNING", deprecation(definition.deprecated))] : [],
		identity: ({ name, uses }, { book }) => {
			const events = new Set(uses.flatMap((use) => use.event ?? [])).size;
			const where = book.plan.library.has(name) ? "from the property library, " : "";
			return [paragraph([`Shared property, ${where}in ${events} ${events === 1 ? "event" : "events"}.`])];
		},
		description: ({ definition }) => prose(definition?.description ?? null),
		facts: ({ definition }, page) => definition ? propertyFacts(definition, page) : [],
		values: ({ definition }) => definition ? meanings(definition) : [],
		children: ({ definition }, page) => definition ? propertyTables(definition.children, page, "prop") : [],
		conflicts,
		uses: usesTable,
		history: ({ name }, page) => {
			const entries = (page.book.history ?? []).flatMap((entry) => {
				const changes = entry.changes.filter((change) => change.object === `library:${name}` || change.property === name);
				return changes.length === 0 ? [] : [{
					entry,
					changes
				}];
			});
			return historyList(entries, page, 8);
		},
		notes: addNote,
		footer: ({ name }, { book }) => {
			const at = book.plan.library.get(name)?.at;
			return at ? [paragraph(editLink(at, book, "Edit this property"))] : [];
		}
	}
});
/** What a property is, as facts. */
function propertyFacts(property, page) {
	const values = allowedValues(property);
	const rules = constraints(property.schema);
	return facts([
		["Type", typeWords(property)],
		["Allowed values", values.length === 0 ? null : valueList(values)],
		["Rules", rules.length === 0 ? null : joined(rules, "; ")],
		["Unit", property.unit],
		["Classification", property.classification],
		["Category", property.category === null ? null : code(property.category)],
		["Identifier", property.identifier === null ? null : code(property.identifier)],
		["Examples", property.examples.length === 0 ? null : joined(property.examples.map(value), ", ")],
		["Owner", property.owner === null ? null : ownerLink(property.owner, page)],
		["KPIs", joined(kpiLinks(property.kpis, page), ", ")]
	]);
}
/** The meanings of a property's values. */
function meanings(property) {
	if (property.values.length === 0) return [];
	const rows = property.values.map(({ value: json, description, deprecated }) => [value(json), joined([...description === null ? [] : [description], ...deprecated ? [deprecation(deprecated)] : []], " ")]);
	return [table(["Value", "Meaning"], rows)];
}
/** Uses of one name with different types: whoever reads them side by side has to know. */
function conflicts({ name, uses }) {
	const byType = /* @__PURE__ */ new Map();
	for (const use of uses.filter((each) => each.property.name === name)) {
		const type = typeWords(use.property);
		byType.set(type, [...byType.get(type) ?? [], use]);
	}
	if (byType.size < 2) return [];
	const lines = [...byType].map(([type, same]) => [
		code(type),
		": ",
		...sentence(same.slice(0, 6).map((use) => place(use))),
		...same.length > 6 ? [` and ${same.length - 6} more`] : []
	]);
	return [alert("WARNING", "This name has more than one type."), list(lines)];
}
function place(use) {
	return use.event ? `${use.event.name}` : `the ${use.trait} trait`;
}
/** More rows than this say nothing more. */
const MOST_USES = 300;
function usesTable({ uses, definition }, page) {
	if (uses.length === 0) return [paragraph("No event uses it.")];
	const types = new Set(uses.map((use) => typeWords(use.property)));
	const other = (property) => property.description !== definition?.description;
	const withType = types.size > 1;
	const withWords = uses.some((use) => other(use.property));
	const rows = uses.slice(0, MOST_USES).map(({ event, trait, property }) => [
		event ? eventLink(event.id, page) : page.to("traits", `${trait} trait`),
		event ? page.to(`event:${event.id}`, code(property.path), anchorOf(event.body.properties, property)) : code(property.path),
		property.required ? "yes" : "",
		...withType ? [typeWords(property)] : [],
		...withWords ? [other(property) ? firstSentence(property.description) : ""] : []
	]);
	const head = [
		"Event",
		"As",
		"Required",
		...withType ? ["Type"] : [],
		...withWords ? ["What it holds there"] : []
	];
	const more = uses.length - rows.length;
	return [table(head, rows), ...more > 0 ? [paragraph(`And ${more} more.`)] : []];
}
function anchorOf(properties, property) {
	return propertyAnchors([...walk(properties)]).get(property.path);
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
			["Id", code(source.id)],
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
			return events.length === 0 ? [paragraph("It sends no event.")] : [...stateWords(events, source), ...eventTable(events, page, [
				"what",
				"owner",
				"stage",
				"destinations"
			])];
		},
		states: (source, page) => {
			const told = eventsFrom(source, page).flatMap((event) => event.sources.filter((state) => state.id === source.id && (state.status !== "active" || state.since || state.link)).map((state) => ({
				event,
				state
			})));
			if (told.length === 0) return [];
			const rows = told.map(({ event, state }) => [
				eventLink(event.id, page),
				state.status === "active" ? "live" : state.status,
				state.since ?? "",
				state.link === null ? "" : outside("ticket", state.link)
			]);
			return [table([
				"Event",
				"State",
				"Since version",
				"Link"
			], rows)];
		},
		notes: addNote,
		footer: (source, { book }) => [paragraph(editLink(source.at, book, "Edit this source"))]
	}
});
function eventsFrom(source, page) {
	return page.book.relations.bySource.get(source.id) ?? [];
}
function stateWords(events, source) {
	const drafts = events.filter((event) => event.sources.some((state) => state.id === source.id && state.status === "draft"));
	return drafts.length === 0 ? [] : [paragraph(`${drafts.length} of ${events.length} are not sent from here yet.`)];
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
	return /^[\w.-]+\/[\w.-]+$/.test(repository) ? link(repository, `https://github.com/${repository}`) : code(repository);
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
		heading(2, set.kind === "user" ? "Users" : "Groups"),
		...prose(set.trigger),
		...wayOf(set, page),
		...propertyTables(set.body.properties, page, set.kind, (trait) => traitId(set.kind, trait.path))
	];
}
function wayOf(set, page) {
	return facts([
		["Owner", set.owner === null ? null : ownerLink(set.owner, page)],
		["Sent by", joined(sourceLinks(set.sources.map((source) => source.id), page), ", ")],
		["Read by", joined(destinationLinks(set.destinations, page), ", ")]
	]);
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
		slots: {
			title: (trait) => title(code(trait.name)),
			alerts: (trait) => trait.deprecated ? [alert("WARNING", deprecation(trait.deprecated))] : [],
			identity: (_trait, page) => [paragraph([
				`A trait of ${kind}s. `,
				page.to("traits", "All traits"),
				"."
			])],
			description: (trait) => prose(trait.description),
			facts: (trait, page) => [...propertyFacts(trait, page), ...wayOf(page.book.plan.traits[kind], page)],
			values: meanings,
			children: (trait, page) => propertyTables(trait.children, page, "prop"),
			events: (trait, page) => page.book.relations.shared.has(trait.name) ? [paragraph([
				"Events have a property of this name too: see ",
				page.to(`shared:${trait.name}`, code(trait.name)),
				"."
			])] : [],
			history: (trait, page) => {
				const path = `${kind}.${trait.name}`;
				const entries = (page.book.history ?? []).flatMap((entry) => {
					const changes = entry.changes.filter(({ event, property }) => event === null && property === path);
					return changes.length === 0 ? [] : [{
						entry,
						changes
					}];
				});
				return historyList(entries, page);
			},
			notes: addNote,
			footer: (trait, { book }) => [paragraph(editLink(trait.at, book, "Edit this trait"))]
		}
	});
}
/** One page for each trait: `traits/email.md`, `groups/plan.md`. */
const userTraitPages = traitPages("user", "traits");
const groupTraitPages = traitPages("group", "groups");

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
		outcomes: (useCase, page) => useCase.outcomes.length === 0 ? [] : [table([
			"Outcome",
			"Stakeholders",
			"KPIs"
		], useCase.outcomes.map(({ description, stakeholders, kpis }) => [
			description ?? "",
			joined(stakeholders.map((id) => ownerLink(id, page)), ", "),
			joined(kpiLinks(kpis, page), ", ")
		]))],
		picture: (useCase, page) => valueFlow([useCase], page),
		events: (useCase, page) => {
			const events = page.book.relations.byUseCase.get(useCase.id) ?? [];
			return events.length === 0 ? [paragraph("No event names this use case yet.")] : eventTable(events, page, [
				"what",
				"owner",
				"stage",
				"kpis"
			]);
		},
		notes: addNote,
		footer: (useCase, { book }) => [paragraph(editLink(useCase.at, book, "Edit this use case"))]
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
		list: ({ plan }, page) => [list([...plan.useCases.values()].map((useCase) => {
			const words = firstSentence(useCase.description);
			return [useCaseLink(useCase.id, page), words === "" ? "" : `: ${words}`];
		}))]
	}
});

// src/docs/kinds.ts
/** Every kind of page of a plan. A new kind is one file under `pages/`, one line here and one skeleton. */
const kinds = [
	home,
	eventsIndex,
	eventPages,
	formerEvents,
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
	dataFlow,
	valueModel,
	migrations,
	changelogIndex,
	changelogMonths,
	health
];

// src/docs/links-check.ts
/** Collects the internal links and the anchors of generated content. */
function collect(nodes, into, firstLine = null) {
	for (const node of nodes) {
		if (node.type === "link" && isInternal(node.url)) {
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
	if (text.includes("](") || text.includes("<a ")) collect([parseMarkdown(text)], into, firstLine);
}
function isInternal(url) {
	return !/^([a-z][a-z0-9+.-]*:|\/)/i.test(url);
}
/** The page and anchor that a link leads to; null where it leads out of the documentation. */
function resolve(from, url) {
	const [address = "", anchor] = url.split("#");
	const steps = address === "" ? from.split("/") : from.split("/").slice(0, -1);
	if (address !== "") {
		for (const step of address.split("/")) if (step === "..") {
			if (steps.length === 0) return null;
			steps.pop();
		} else if (step !== ".") steps.push(step);
	}
	return {
		path: decode(steps.join("/")),
		anchor: anchor === void 0 || anchor === "" ? null : anchor
	};
}
function decode(path) {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
/** Links that lead nowhere: to a page that is not there, or to an anchor that its page does not have. */
function brokenLinks(pages, otherFiles) {
	return [...pages].flatMap(([path, { links }]) => links.filter(({ url, line }) => {
		const target = resolve(path, url);
		if (target === null) return false;
		const page = pages.get(target.path);
		if (!page) return !otherFiles.has(target.path);
		return target.anchor !== null && line === null && !page.anchors.has(target.anchor);
	}).map((link) => ({
		path,
		link
	})));
}

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
			list: (_book, page) => homes.length === 0 ? [paragraph("There is no plan.")] : [list(homes.map((home) => [link(planTitle(home.book), relative(page.path, home.path)), `: ${count(home.book.relations.events.length, "event")}`]))]
		}
	});
}

// src/docs/build.ts
/** The documentation of the plans: every page, and the edits that bring the repository there. Pure; writes nothing. */
function buildDocs(input) {
	const shelf = openShelf(input.settings.dir, input.existing);
	const problems = [];
	const pages = [];
	const links = /* @__PURE__ */ new Map();
	const blocked = /* @__PURE__ */ new Set();
	const books = /* @__PURE__ */ new Set();
	for (const draft of draftPages(input, problems)) {
		const { kind, subject, page } = draft.item;
		const text = writePage(draft, shelf, problems);
		if (text === null) blocked.add(page.path);
		books.add(page.book);
		links.set(page.path, linksOf(draft.pieces));
		const fromHistory = kind.template === "changelog-month";
		pages.push({
			path: page.path,
			title: subject.title,
			markdown: text ?? pageText(draft.pieces),
			fromHistory
		});
	}
	checkLinks(links, input, shelf, problems);
	const files = new Map(pages.map((page) => [page.path, page.markdown]));
	const pathOf = (page) => notesFor(page, [...books]);
	const shelved = shelve(shelf, files, blocked, {
		existing: input.notes,
		pathOf
	});
	problems.push(...shelved.problems);
	return {
		pages,
		edits: [...shelved.edits, ...ownPageEdits(input, [...books], problems)].sort((a, b) => a.path < b.path ? -1 : 1),
		problems: problems.sort(byPlace)
	};
}
function byPlace(a, b) {
	return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
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
	return templates;
}
/** The pages of every plan: in the docs folder itself, or in a folder for each where there are several. */
function layOut(input) {
	const { settings, repository, now, locate, payloads, plans } = input;
	const surroundings = {
		title: settings.title,
		edit: settings.edit,
		repository,
		now,
		locate,
		payloads
	};
	const facts = (plan) => ({
		plan,
		history: input.history.get(plan.id) ?? null,
		findings: input.findings.filter((finding) => finding.plan === plan.id)
	});
	if (plans.length === 1) return planBook(facts(plans[0]), surroundings, "", kinds);
	const folders = slugs(plans.map((plan) => plan.id));
	const planned = plans.flatMap((plan) => planBook(facts(plan), surroundings, `${folders.get(plan.id)}/`, kinds));
	const first = planned[0];
	if (!first) return [];
	const homes = planned.filter((item) => item.subject.id === "home");
	const kind = plansPage(homes.map((item) => item.page));
	const page = {
		...first.page,
		path: "README.md"
	};
	return [{
		kind,
		subject: kind.subjects(first.page.book)[0],
		page
	}, ...planned];
}
/** Every page of the plans, one after the other: thousands of trees at once would fill the memory. */
function* draftPages(input, problems = []) {
	const shelf = openShelf(input.settings.dir, input.existing);
	const templates = readTemplates(input, problems);
	for (const item of layOut(input)) {
		const { path } = item.page;
		const existing = isOurs(shelf, path) ? shelf.existing.get(path) : void 0;
		const kept = new Map(readKept(existing ?? "").kept.map((region) => [region.name, region.body]));
		const template = templates.get(item.kind.template);
		yield {
			item,
			pieces: fillPage(item, template, kept, noteOf(item, input))
		};
	}
}
/** A page's text, with what people wrote in it put back; null where their markers don't pair, and it must not be touched. */
function writePage({ item, pieces }, shelf, problems) {
	const { path } = item.page;
	const text = pageText(pieces);
	const existing = isOurs(shelf, path) ? shelf.existing.get(path) : void 0;
	if (existing === void 0 || existing === text) return text;
	const whole = keepHandwritten(text, existing);
	for (const { line, message } of whole.problems) problems.push({
		level: "error",
		file: inRepository(shelf, path),
		line,
		message
	});
	return whole.problems.length > 0 ? null : whole.text;
}
/** The hand-written note of a page; a renamed event's is found under its old name too. */
function noteOf({ page, subject }, { notes }) {
	const own = notes.get(notesPath(page));
	if (own !== void 0) return own;
	const event = subject.id.startsWith("event:") ? page.book.plan.events.get(subject.name) : void 0;
	if (!event?.renamedFrom) return null;
	const path = `${page.book.root}events/${slug(event.renamedFrom)}.md`;
	return notes.get(notesPath({
		...page,
		path
	})) ?? null;
}
function notesFor(page, books) {
	return `${(books.findLast((each) => page.startsWith(each.root)) ?? books[0])?.notesDir ?? "notes"}/${page}`;
}
function linksOf(pieces) {
	const links = {
		links: [],
		anchors: /* @__PURE__ */ new Set()
	};
	for (const piece of pieces) if (piece.kind === "slot") collect(piece.content, links);
	else collectText(piece.kind === "text" ? piece.text : piece.body, links, 1);
	return links;
}
function checkLinks(links, input, shelf, problems) {
	const others = new Set(input.existing.keys());
	for (const { path, link } of brokenLinks(links, others)) problems.push({
		level: "error",
		file: inRepository(shelf, path),
		line: 1,
		message: `The link to \`${link.url}\` leads nowhere.`
	});
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
	const output = buildDocs(input);
	const shelf = openShelf(input.settings.dir, input.existing);
	const errors = output.problems.filter((each) => each.level === "error");
	const outdated = output.pages.flatMap(({ path, markdown, fromHistory }) => {
		if (fromHistory) return [];
		const there = shelf.existing.get(path);
		if (there === void 0) return [problem(shelf, path, 1, "This page is missing. Run `waymark docs`.")];
		const line = firstDifference(decided(there), decided(markdown));
		if (line === null) return [];
		return [problem(shelf, path, lineOf(there, line), "This page is out of date. Run `waymark docs`.")];
	});
	const pages = new Set(output.pages.map((page) => page.path));
	const stale = [...shelf.manifest.keys()].filter((path) => !pages.has(path) && shelf.existing.has(path) && !isMonth(path)).map((path) => problem(shelf, path, 1, "The plan no longer has what this page is about. Run `waymark docs`."));
	const docs = shelf.dir === "" ? "" : `${shelf.dir}/`;
	const inserts = output.edits.filter((edit) => edit.content !== null && !edit.path.startsWith(docs)).map(({ path }) => ({
		level: "error",
		file: path,
		line: 1,
		message: "A region in this page is out of date. Run `waymark docs`."
	}));
	return [
		...errors,
		...outdated,
		...stale,
		...inserts
	].sort((a, b) => a.file < b.file ? -1 : 1);
}
function isMonth(path) {
	return /(^|\/)changelog\/\d{4}-\d{2}\.md$/.test(path);
}
/** The lines that plan and templates decide, without blank ones. */
function decided(text) {
	return withoutKept(without(text.replaceAll("\r\n", "\n"), "history")).split("\n").filter((line) => line.trim() !== "");
}
function firstDifference(there, wanted) {
	const at = there.findIndex((line, index) => line !== wanted[index]);
	if (at !== -1) return there[at];
	return wanted.length === there.length ? null : -1;
}
/** The line of the file that holds the text; its last where something is missing there. */
function lineOf(text, line) {
	const lines = text.replaceAll("\r\n", "\n").split("\n");
	return typeof line === "number" ? Math.max(1, lines.length - 1) : lines.indexOf(line) + 1;
}
function problem(shelf, path, line, message) {
	return {
		level: "error",
		file: inRepository(shelf, path),
		line,
		message
	};
}

// node_modules/hast-util-sanitize/lib/schema.js
/**
* @import {Schema} from 'hast-util-sanitize'
*/
const aria = [
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
			...aria,
			"dataFootnoteBackref",
			"dataFootnoteRef",
			["className", "data-footnote-backref"],
			"href"
		],
		blockquote: ["cite"],
		code: [["className", /^language-./]],
		del: ["cite"],
		div: ["itemScope", "itemType"],
		dl: [...aria],
		h2: [["className", "sr-only"]],
		img: [
			...aria,
			"longDesc",
			"src"
		],
		input: [["disabled", true], ["type", "checkbox"]],
		ins: ["cite"],
		li: [["className", "task-list-item"]],
		ol: [...aria, ["className", "contains-task-list"]],
		q: ["cite"],
		section: ["dataFootnotes", ["className", "footnotes"]],
		source: ["srcSet"],
		summary: [...aria],
		table: [...aria],
		ul: [...aria, ["className", "contains-task-list"]],
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

// src/markdown/html.ts
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
		th: ["scope"],
		ul: [["className", "facts"]]
	}
};

// src/io/history.ts
/**
* The first-parent history of the asked paths up to a commit, oldest first: a merged pull request is one step, and the
* files before a step are those of the step before it. A shallow clone's history is cut off: see `isShallow`.
* Three git processes, however long the history.
*/
async function readHistory(git, commit, selection) {
	const steps = await listSteps(git, commit, selection);
	const state = /* @__PURE__ */ new Map();
	const listings = steps.map(({ changes }) => {
		for (const [path, entry] of changes) if (entry === null) state.delete(path);
		else state.set(path, entry);
		return [...state.keys()].sort().map((path) => state.get(path));
	});
	const fileSets = await readEntries(git, listings);
	return steps.map((step, index) => ({
		...step.commit,
		files: fileSets[index]
	}));
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
		"--format=%H%x00%P%x00%ct%x00%an%x00%s%x00",
		requireId(commit),
		"--",
		...selection.prefixes.filter((prefix) => prefix !== "")
	]);
	const fields = splitZero(output).map((field) => field.toString());
	const steps = [];
	for (let at = 0; at < fields.length;) {
		const [sha, parents, seconds, author, subject] = fields.slice(at, at + 5);
		const { changes, next } = readChanges(fields, at + 6, selection);
		const date = isoTime(Number(seconds));
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

// src/project/load-docs.ts
/** Reads plans, history, templates and what is in the docs folder. @throws {UsageError} where there is no plan */
async function loadDocs(place, snapshot, options) {
	const project = await projectOf(snapshot, options);
	requireConfig(options.configFile, project);
	const { config } = project;
	const side = await sideOf(project);
	const dir = options.dir === null ? config.docs.dir : within(place.folder, options.dir);
	const read = config.plans.map((entry) => readPlan({
		...entry,
		files: side.plans.get(entry.id) ?? noFiles
	}));
	if (read.every(({ plan }) => plan.files.length === 0)) throw new UsageError("There is no tracking plan to document. Run `waymark init` for a first one, or name it with `--plan PATH`.");
	const plans = read.map(({ plan }) => plan);
	const documents = new Map(read.flatMap((each) => [...each.documents]));
	const settings = {
		plans,
		base: null,
		changes: [],
		settings: config.lint,
		now: options.now,
		files: /* @__PURE__ */ new Map()
	};
	return {
		input: {
			plans,
			locate: (origin) => locate(origin, documents),
			history: options.history ? await historyOf(place, config, plans) : /* @__PURE__ */ new Map(),
			findings: lint(settings).findings,
			templates: await templates(snapshot, config),
			existing: await existingFiles(place.root, dir),
			notes: await notes(snapshot, plans),
			ownPages: await ownPages(snapshot, dir),
			settings: {
				title: config.docs.title,
				edit: config.docs.edit,
				dir
			},
			repository: place.git === null ? null : await repositoryOf(place.git),
			now: options.now,
			payloads
		},
		config
	};
}
const noFiles = {
	files: [],
	unreadable: []
};
function locate(origin, documents) {
	return {
		file: origin.file,
		line: documents.get(origin.file)?.place(origin.pointer).line ?? 1
	};
}
/** The plans as each commit of the main line left them. */
async function historyOf(place, config, plans) {
	const { git } = place;
	const head = git === null ? null : await headCommit(git);
	if (git === null || head === null) return /* @__PURE__ */ new Map();
	if (await isShallow(git)) throw new UsageError("The documentation tells the history of the plan, and this clone has only a part of it. Check out with `fetch-depth: 0`, or run `git fetch --unshallow`.");
	const histories = plans.map(async (plan) => {
		const commits = (await readHistory(git, head, selectFiles([plan.path], config.ignores))).map(({ files, sha, date, author, subject }) => {
			return {
				sha,
				date,
				author,
				subject,
				plan: files.files.length === 0 ? null : readPlan({
					id: plan.id,
					path: plan.path,
					files
				}).plan
			};
		});
		const compare = (before, after, date) => changesBetween(before, after, date, config);
		return [plan.id, await planHistory(commits, compare)];
	});
	return new Map(await Promise.all(histories));
}
async function changesBetween(base, head, now, config) {
	return (await diffPlans({
		base,
		head,
		settings: config.compatibility,
		approvals: {
			records: [],
			label: null
		},
		now
	})).changes;
}
async function templates(snapshot, config) {
	const found = new Map((await templateFiles("pages")).map((file) => [posix.basename(file.path), file]));
	if (config.docs.templates === null) return found;
	const { files } = await snapshot.read(selectWhere([config.docs.templates], isMarkdown));
	for (const file of files) found.set(posix.basename(file.path), file);
	return found;
}
async function existingFiles(root, dir) {
	const { files } = await readFiles(root, selectWhere([dir], () => true));
	const start = dir === "" ? 0 : dir.length + 1;
	return new Map(files.map((file) => [file.path.slice(start), file.text]));
}
/** Hand-written notes lie in `notes/` beside the plan's folder. */
async function notes(snapshot, plans) {
	const folders = plans.map((plan) => posix.join(posix.dirname(plan.path), "notes"));
	const { files } = await snapshot.read(selectWhere(folders, isMarkdown));
	return new Map(files.map((file) => [file.path, file.text]));
}
/** A team's own pages: markdown at the root and under `docs/` that asks for a generated part. */
async function ownPages(snapshot, dir) {
	const own = (path) => isMarkdown(path) && !path.startsWith(`${dir}/`);
	const { files } = await snapshot.read(selectWhere(["docs", "README.md"], own));
	return files.filter((file) => hasInserts(file.text));
}
const isMarkdown = (path) => path.endsWith(".md");
async function repositoryOf(git) {
	const url = webAddress(await remoteUrl(git, "origin") ?? "");
	const branch = await defaultBranch(git);
	return url === null || branch === null ? null : {
		url,
		branch: branch.name
	};
}
/** `git@github.com:acme/plan.git` and `https://token@github.com/acme/plan.git` as `https://github.com/acme/plan` */
function webAddress(remote) {
	const match = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/:]+@)([\w.-]+)(?::\d+)?[/:]([\w./-]+?)(?:\.git)?\/?$/.exec(remote);
	return match ? `https://${match[1]}/${match[2]}` : null;
}
const payloads = {
	accepts: (body, payload) => {
		try {
			return validate(ruled(body), payload, { dialect: body.dialect }).valid;
		} catch {
			return false;
		}
	},
	make: (body) => {
		const found = findInstance(ruled(body), { dialect: body.dialect });
		return found.answer === "yes" ? found.witness : void 0;
	}
};
function ruled(body) {
	return withUnplanned(body.schema, body.unplanned);
}

export { compareDocs as n, buildDocs as r, loadDocs as t };