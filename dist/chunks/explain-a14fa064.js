#!/usr/bin/env node
import { c as changeKinds, n as rules, t as presets } from "./presets-6911e45f.js";
import { _ as table, d as list, h as root, i as codeBlock, n as toMarkdown, p as paragraph, r as code, s as heading } from "./serialise-32fd85ad.js";
import { i as own, n as isObject, o as stringify } from "./json-ebf35c4e.js";
import { t as nearest } from "./nearest-53cb2bf0.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";

// src/render/reference.ts
/** The reference pages of rules and kinds of change, from their registries: `waymark explain` and `docs/` show the same. */
function rulePage(rule) {
	return root(heading(1, rule.id), paragraph(rule.summary), heading(2, "Why"), paragraph(rule.why), ...levels(rule), ...options(rule), ...ruleExamples(rule), ...suppression(rule), ...rule.sources.length > 0 ? [heading(2, "Sources"), list([...rule.sources])] : []);
}
function levels(rule) {
	if (rule.problem === true) return [heading(2, "Level"), paragraph("Always an error: it is about reading the plan, and cannot be turned off.")];
	const rows = [...presets].flatMap(([name, preset]) => {
		const set = preset.rules[rule.id];
		return set === void 0 ? [] : [[code(name), typeof set === "string" ? set : set[0]]];
	});
	const asleep = rule.needs === void 0 ? "" : ` It sleeps until ${sleeps[rule.needs]}.`;
	const fix = fixes[rule.fix];
	return [
		heading(2, "Level"),
		paragraph([
			`${capital(rule.level)} in `,
			code("recommended"),
			`.${asleep}${fix}`
		]),
		...rows.length > 0 ? [table(["Preset", "Level"], rows)] : []
	];
}
const sleeps = {
	owners: "the plan has owners",
	kpis: "the plan has KPIs",
	sources: "the plan has sources",
	base: "there is something to compare with"
};
const fixes = {
	safe: " Some of its findings can be fixed safely.",
	suggestion: " It suggests what to write instead.",
	draft: " Its fixes are for drafts and new things: a live name is never renamed.",
	none: ""
};
function options(rule) {
	const properties = own(rule.options.schema, "properties");
	if (!isObject(properties) || Object.keys(properties).length === 0) return [];
	const defaults = rule.options.defaults;
	const rows = Object.entries(properties).map(([name, schema]) => [
		code(name),
		isObject(schema) ? String(own(schema, "description") ?? "") : "",
		code(stringify(own(defaults, name) ?? null))
	]);
	return [heading(2, "Options"), table([
		"Option",
		"What it does",
		"Default"
	], rows)];
}
function ruleExamples(rule) {
	const show = (title, example) => example === void 0 ? [] : [heading(2, title), ...exampleFiles(example)];
	return [...show("Bad", rule.examples.invalid[0]), ...show("Good", rule.examples.valid[0])];
}
function exampleFiles({ plan, options: set }) {
	const given = set === void 0 ? [] : [paragraph("With the options:"), codeBlock(stringify(set, 2), "json")];
	if (typeof plan === "string") return [...given, codeBlock(plan.trim(), "yaml")];
	return [...given, ...Object.entries(plan).flatMap(([file, text]) => [paragraph(code(file)), codeBlock(text.trim(), "yaml")])];
}
function suppression(rule) {
	if (rule.problem === true) return [];
	const data = `ignore: [{ rule: ${rule.id}, reason: Why it is right here, until: 2027-01-01 }]`;
	return [
		heading(2, "How to suppress"),
		paragraph("On the event, property or trait, or on the whole plan; with the reason:"),
		codeBlock(`${data}\n# or, on the line above:\n# waymark-ignore ${rule.id}: why it is right here`, "yaml")
	];
}
function kindPage(kind) {
	const [example] = kind.examples;
	const mirror = typeof kind.mirror === "string" ? [
		"Its mirror is ",
		code(kind.mirror),
		"."
	] : [`It has no mirror: ${kind.mirror.none}`];
	return root(heading(1, kind.id), paragraph(kind.summary), table([
		"For",
		"Level",
		"Why"
	], [[
		"the apps that send it",
		kind.producers.level,
		kind.producers.why
	], [
		"what reads it",
		kind.consumers.level,
		kind.consumers.why
	]]), paragraph(mirror), ...example ? [
		heading(2, "Before"),
		codeBlock(example.before.trim(), "yaml"),
		heading(2, "After"),
		codeBlock(example.after.trim(), "yaml")
	] : []);
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/cli/commands/explain.ts
const explain = {
	name: "explain",
	operands: "ID",
	minOperands: 1,
	maxOperands: 1,
	summary: "One rule or kind of change in full: what, why, options, examples, how to suppress.",
	options: {},
	run
};
async function run(args, terminal) {
	const [id = ""] = args.positionals;
	const rule = rules.find((each) => each.id === id);
	const kind = changeKinds.find((each) => each.id === id);
	if (rule) terminal.out(toMarkdown(rulePage(rule)));
	else if (kind) terminal.out(toMarkdown(kindPage(kind)));
	else throw new UsageError(unknown(id));
	return 0;
}
function unknown(id) {
	const guess = nearest(id, [...rules, ...changeKinds].map((each) => each.id));
	const hint = guess === null ? "" : ` Did you mean \`${guess}\`?`;
	return `${JSON.stringify(id)} is no rule and no kind of change.${hint} Run \`waymark rules\` to see them.`;
}

export { explain };