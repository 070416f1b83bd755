#!/usr/bin/env node
import { o as check, r as loadRun, t as baseSnapshot } from "./report-run-a69d20f1.js";
import { l as applyEdits } from "./load-check-8eb7a9fd.js";
import { c as openWorkplace, l as workTree } from "./project-d3b945d0.js";
import { a as isVersion, c as versionStep, i as isStepOn, j as baseEvent, o as nextVersion, r as concerns, s as planStep } from "./presets-1309a08b.js";
import { c as stringify, l as join, x as visible } from "./regex-bbb3b583.js";
import { t as applyFixes } from "./edit-65206567.js";
import { A as parseSource } from "./files-b80d14da.js";
import { r as planOptions, t as baseOption } from "./options-df303315.js";

// src/project/versions.ts
/** The plan first, then its changed events in order. Only what has a version at the base is judged, and no drafts. */
function versionNeeds({ id, base, head }, changes) {
	if (base === null || head === null) return [];
	const own = changes.filter((change) => change.plan === id);
	const events = [...head.events.values()].flatMap((event) => eventNeed(id, event, base, own));
	return [...planNeed(id, base, head, own), ...events];
}
function planNeed(plan, base, head, changes) {
	const { version } = head.info;
	if (base.info.version === null || changes.length === 0) return [];
	const live = changes.filter(({ event }) => !isDraft(event === null ? void 0 : head.events.get(event), base));
	const { at } = head.info;
	const fix = (value) => version === null ? {
		at,
		kind: "add-key",
		key: "version",
		value
	} : {
		at: {
			...at,
			pointer: join(at.pointer, "version")
		},
		kind: "set-value",
		value
	};
	return need({
		plan,
		event: null,
		base: base.info.version,
		head: version,
		step: planStep(live)
	}, fix);
}
function eventNeed(plan, event, base, changes) {
	const before = baseEvent(event, base);
	if (!before?.version || event.version === null || before.status === "draft" || event.status === "draft") return [];
	const own = changes.filter((change) => concerns(change, event));
	if (own.length === 0) return [];
	const at = {
		...event.at,
		pointer: join(event.at.pointer, "version")
	};
	return need({
		plan,
		event: event.id,
		base: before.version,
		head: event.version,
		step: versionStep(own)
	}, (value) => ({
		at,
		kind: "set-value",
		value
	}));
}
function isDraft(event, base) {
	return event?.status === "draft" && (baseEvent(event, base)?.status ?? "draft") === "draft";
}
/** Nothing where one of the versions is none: that is a problem of its own. */
function need(facts, fix) {
	const { base, head, step } = facts;
	if (!isVersion(base) || head !== null && !isVersion(head)) return [];
	const next = head !== null && (step === null || isStepOn(base, head, step)) ? head : nextVersion(base, step);
	return [{
		...facts,
		next,
		fix: next === head ? null : fix(next)
	}];
}

// src/cli/commands/version.ts
const version = {
	name: "version",
	operands: "",
	maxOperands: 0,
	summary: "What each changed event's version, and the plan's, should become: a break is a new major, an addition a new minor.",
	options: {
		write: {
			type: "boolean",
			help: "Write the versions into the plan; comments and layout stay."
		},
		format: {
			type: "string",
			value: "FORMAT",
			help: "How to print it.",
			choices: ["human", "json"]
		},
		...baseOption,
		...planOptions
	},
	run
};
async function run(args, terminal) {
	const place = await openWorkplace(terminal.cwd);
	const head = workTree(place);
	const base = await baseSnapshot(place, args.text("base"), head);
	const input = await loadRun(args, terminal, place, {
		base,
		head
	}, "diff");
	const report = await check(input);
	const needs = report.plans.flatMap((plan) => versionNeeds(plan, report.changes));
	terminal.out(args.text("format") === "json" ? json(needs) : table(needs));
	if (args.flag("write")) {
		const { edits, left } = written(input, needs);
		for (const path of applyEdits(place.root, edits)) terminal.log(`written  ${visible(path)}\n`);
		for (const { event, plan, next } of left) terminal.log(`left     ${visible(event ?? plan)}: write ${next} by hand, its layout does not allow more.\n`);
	}
	return 0;
}
function json(needs) {
	const listed = needs.map(({ plan, event, base, head, step, next }) => ({
		plan,
		event,
		base,
		head,
		step,
		next
	}));
	return `${stringify({
		version: 1,
		versions: listed
	}, 2)}\n`;
}
function table(needs) {
	if (needs.length === 0) return "No version has to change.\n";
	const rows = [[
		"",
		"main",
		"here",
		"asks for",
		"should be"
	], ...needs.map(({ plan, event, base, head, step, next }) => [
		event === null ? `the plan ${visible(plan)}` : visible(event),
		base,
		head ?? "none",
		step === null ? "nothing" : `a new ${step}`,
		next === head ? `${next} (as it is)` : next
	])];
	const widths = [
		0,
		1,
		2,
		3
	].map((column) => Math.max(...rows.map((row) => row[column].length)));
	const line = (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd();
	return `${rows.map(line).join("\n")}\n`;
}
/** The versions of a file together; where that can't be done, one by one. */
function written(input, needs) {
	const edits = [];
	const left = [];
	for (const { path, text } of [...input.head.plans.values()].flatMap(({ files }) => files)) {
		const own = needs.filter(({ fix }) => fix?.at.file === path);
		let content = own.length === 0 ? text : edited(path, text, own);
		if (content === null) {
			content = text;
			for (const need of own) {
				const next = edited(path, content, [need]);
				if (next === null) left.push(need);
				content = next ?? content;
			}
		}
		if (content !== text) edits.push({
			path,
			content
		});
	}
	return {
		edits,
		left
	};
}
function edited(path, text, needs) {
	const fixes = needs.flatMap(({ fix }) => fix ?? []);
	return applyFixes(parseSource({
		path,
		text
	}), fixes);
}

export { version };