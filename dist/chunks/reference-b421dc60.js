#!/usr/bin/env node
import { A as sparesDeprecated, t as presets } from "./presets-1309a08b.js";
import { S as table, b as root, c as code, f as heading, g as list, l as codeBlock, v as paragraph, w as withCode } from "./serialise-b3ae596b.js";
import { c as stringify, i as isObject, o as own } from "./regex-bbb3b583.js";

// src/render/reference.ts
/** The reference pages of rules and kinds of change, from their registries: `waymark explain` and `docs/` show the same. */
function rulePage(rule) {
	return root(heading(1, rule.id), paragraph(withCode(rule.summary)), heading(2, "Why"), paragraph(withCode(rule.why)), ...levels(rule), ...options(rule), ...ruleExamples(rule), ...suppression(rule), ...rule.sources.length > 0 ? [heading(2, "Sources"), list(rule.sources.map(withCode))] : []);
}
function levels(rule) {
	if (rule.problem === true) return [heading(2, "Level"), paragraph("Always an error: it is about reading the plan, and cannot be turned off.")];
	const rows = [...presets].flatMap(([name, preset]) => {
		const set = preset.rules[rule.id];
		if (set === void 0) return [];
		const [level, changed] = typeof set === "string" ? [set, {}] : set;
		const options = Object.entries(changed).map(([key, value]) => code(`${key}: ${stringify(value)}`));
		return [[
			code(name),
			level,
			options.flatMap((option, at) => at === 0 ? [option] : [", ", option])
		]];
	});
	const asleep = rule.needs === void 0 ? "" : ` It sleeps until ${sleeps[rule.needs]}.`;
	const spared = sparesDeprecated(rule) ? " What is live and deprecated already is not judged." : "";
	const fix = fixes[rule.fix];
	return [
		heading(2, "Level"),
		paragraph([
			`${capital(rule.level)} in `,
			code("recommended"),
			`.${asleep}${fix}${spared}`
		]),
		...rows.length > 0 ? [table([
			"Preset",
			"Level",
			"Options"
		], rows)] : []
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
	const rows = optionRows(rule.options.schema, rule.options.defaults, "");
	if (rows.length === 0) return [];
	return [heading(2, "Options"), table([
		"Option",
		"What it does",
		"Allowed",
		"Default"
	], rows)];
}
/** A row for each option, and for the keys inside one. */
function optionRows(schema, defaults, path) {
	const properties = own(schema, "properties");
	if (!isObject(properties)) return [];
	return Object.entries(properties).flatMap(([name, option]) => {
		if (!isObject(option)) return [];
		const items = own(option, "items");
		const isList = isObject(items) && own(items, "properties") !== void 0;
		return [[
			code(path + name),
			withCode(String(own(option, "description") ?? "")),
			allowed(option),
			defaultValue(defaults, name)
		], ...optionRows(isList ? items : option, null, `${path}${name}${isList ? "[]" : ""}.`)];
	});
}
/** An option's values in words: its type, or each value that it may have. */
function allowed(schema) {
	const [values, items, each] = [
		"enum",
		"items",
		"additionalProperties"
	].map((key) => own(schema, key));
	if (Array.isArray(values)) return values.flatMap((value, at) => [at === 0 ? "" : ", ", code(String(value))]);
	if (own(schema, "type") === "array") return isObject(items) ? ["list of: ", ...allowed(items)] : ["list"];
	if (isObject(each)) return ["map to: ", ...allowed(each)];
	const [least, most, pattern] = [
		"minimum",
		"maximum",
		"pattern"
	].map((key) => own(schema, key));
	if (pattern !== void 0) return ["text like ", code(String(pattern))];
	return [
		Object.entries({
			boolean: "true, false",
			integer: "whole number",
			number: "number",
			string: "text"
		}).find(([key]) => key === own(schema, "type"))?.[1] ?? "keys, as below",
		least === void 0 ? "" : `, from ${least}`,
		most === void 0 ? "" : ` to ${most}`
	];
}
function defaultValue(defaults, name) {
	const value = defaults === null ? void 0 : own(defaults, name);
	return value === void 0 ? "" : code(stringify(value));
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
	] : withCode(`It has no mirror: ${kind.mirror.none}`);
	return root(heading(1, kind.id), paragraph(withCode(kind.summary)), table([
		"For",
		"Level",
		"Why"
	], [[
		"the apps that send it",
		kind.producers.level,
		withCode(kind.producers.why)
	], [
		"what reads it",
		kind.consumers.level,
		withCode(kind.consumers.why)
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

export { rulePage as n, kindPage as t };