#!/usr/bin/env node
import { a as loadConfig, c as openWorkplace, i as requireConfig, l as workTree, t as openProject } from "./project-d3b945d0.js";
import { K as changeKinds, n as rules$1, t as presets } from "./presets-1309a08b.js";
import { c as stringify, o as own } from "./regex-bbb3b583.js";

// src/cli/commands/rules.ts
const rules = {
	name: "rules",
	operands: "",
	maxOperands: 0,
	summary: "The rules that are in force here and where each setting comes from, and the kinds of change.",
	options: {
		preset: {
			type: "string",
			value: "NAME",
			multiple: true,
			help: "What this preset sets, instead of the config.",
			choices: [...presets.keys()]
		},
		config: {
			type: "string",
			value: "FILE",
			help: "The config. Default: waymark.yml, if it is there."
		},
		format: {
			type: "string",
			value: "FORMAT",
			help: "How to print it.",
			choices: ["human", "json"]
		}
	},
	run
};
async function run(args, terminal) {
	const settings = await settingsOf(args, terminal);
	const found = rules$1.map((rule) => ({
		rule,
		setting: settings.get(rule.id)
	}));
	if (args.text("format") === "json") {
		const listed = {
			rules: found.map(({ rule, setting }) => ({
				id: rule.id,
				group: rule.group,
				summary: rule.summary,
				level: levelOf(rule.problem === true, setting),
				from: setting?.from ?? null,
				options: setting?.options ?? {},
				optionsFrom: Object.fromEntries(setting?.optionsFrom ?? [])
			})),
			changes: changeKinds.map(({ id, summary }) => ({
				id,
				summary
			}))
		};
		terminal.out(`${stringify(listed, 2)}\n`);
		return 0;
	}
	const lines = found.flatMap(({ rule, setting }) => {
		const level = levelOf(rule.problem === true, setting);
		return [`  ${rule.id.padEnd(32)}${level.padEnd(9)}${(setting?.from ?? "").padEnd(14)}${rule.summary}`, ...optionLines(setting)];
	});
	const kinds = changeKinds.map((kind) => `  ${kind.id.padEnd(41)}${kind.summary}`);
	terminal.out([
		"Rules",
		...lines,
		"",
		"Kinds of change",
		...kinds,
		"",
		"Run `waymark explain ID` for one of them in full.",
		""
	].join("\n"));
	return 0;
}
/** The options that a preset or a file has set, and which one it was. */
function optionLines(setting) {
	return [...setting?.optionsFrom ?? []].map(([name, from]) => {
		const option = `${name}: ${stringify(own(setting?.options ?? {}, name) ?? null)}`;
		return `  ${"".padEnd(41)}${from.padEnd(14)}${option}`;
	});
}
function levelOf(problem, setting) {
	return problem ? "error" : setting?.level ?? "off";
}
async function settingsOf(args, terminal) {
	const presets = args.texts("preset");
	if (presets.length > 0) {
		const text = stringify({
			version: 1,
			extends: [...presets]
		});
		return loadConfig({
			config: {
				path: "waymark.json",
				text
			},
			read: () => null
		}).lint.rules;
	}
	const place = await openWorkplace(terminal.cwd);
	const named = args.text("config") ?? null;
	const project = await openProject(workTree(place), named);
	requireConfig(named, project);
	return project.config.lint.rules;
}

export { rules };