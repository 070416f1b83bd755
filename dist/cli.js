#!/usr/bin/env node
import { i as version } from "./chunks/about-af4cbdb9.js";
import { t as nearest } from "./chunks/nearest-53cb2bf0.js";
import { t as UsageError } from "./chunks/usage-error-9c6c42da.js";
import module from "node:module";
import { writeSync } from "node:fs";
import { parseArgs } from "node:util";

// src/cli/command.ts
/** The options in the shape that node's own parser takes. */
function parserOptions(options) {
	return Object.fromEntries(Object.entries(options).map(([name, { type, multiple }]) => [name, {
		type,
		multiple: multiple ?? false
	}]));
}

// src/cli/args.ts
const helpOption = { help: {
	type: "boolean",
	help: "Show this help."
} };
/** Parses a command's arguments; throws a UsageError that names the nearest option. Null: help was asked for. */
function parseArguments(command, argv) {
	const { values, positionals } = parse(command, argv, {
		...command.options,
		...helpOption
	});
	if (values["help"] === true) return null;
	checkOperands(command, positionals);
	for (const [name, value] of Object.entries(values)) checkChoice(command, name, value);
	return {
		positionals,
		text: (name) => single(values[name]),
		texts: (name) => [values[name] ?? []].flat().map(String),
		flag: (name) => values[name] === true
	};
}
function parse(command, argv, options) {
	try {
		return parseArgs({
			args: [...argv],
			options: parserOptions(options),
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const unknown = /Unknown option '(-+)([^']*)'/.exec(error.message);
		if (!unknown) throw new UsageError(`${error.message.split("\n")[0]} ${seeHelp(command)}`);
		const guess = nearest(unknown[2] ?? "", Object.keys(options));
		const hint = guess ? ` Did you mean --${guess}?` : "";
		throw new UsageError(`${unknown[1]}${unknown[2]} is not an option of \`waymark ${command.name}\`.${hint} ${seeHelp(command)}`);
	}
}
function checkOperands(command, positionals) {
	const surplus = positionals[command.maxOperands];
	if (surplus !== void 0) throw new UsageError(`\`waymark ${command.name}\` takes no argument ${JSON.stringify(surplus)}. ${seeHelp(command)}`);
	if (positionals.length < (command.minOperands ?? 0)) throw new UsageError(`\`waymark ${command.name}\` needs ${command.operands}. ${seeHelp(command)}`);
}
function checkChoice(command, name, value) {
	const choices = command.options[name]?.choices;
	const wrong = choices && [value].flat().find((one) => !choices.includes(String(one)));
	if (wrong === void 0) return;
	throw new UsageError(`--${name} takes one of ${choices?.join(", ")}; ${JSON.stringify(wrong)} is none of them.`);
}
const seeHelp = (command) => `Run \`waymark ${command.name} --help\` to see what it takes.`;
const single = (value) => typeof value === "string" ? value : void 0;

// src/cli/commands.ts
const commands = [
	{
		name: "check",
		summary: "The pull request's view: standards, and what changed against the base.",
		load: async () => (await import("./chunks/check-6ebc177b.js")).check
	},
	{
		name: "lint",
		summary: "Standards only.",
		load: async () => (await import("./chunks/lint-28567a7e.js")).lint
	},
	{
		name: "diff",
		summary: "Changes only, between two revisions or paths.",
		load: async () => (await import("./chunks/diff-a9a38d92.js")).diff
	},
	{
		name: "compare",
		summary: "Two JSON Schemas: does the new one allow less, or more? With the value that shows it.",
		load: async () => (await import("./chunks/compare-80062046.js")).compare
	},
	{
		name: "docs",
		summary: "Writes the documentation.",
		load: async () => (await import("./chunks/docs-ed5463b3.js")).docs
	},
	{
		name: "changelog",
		summary: "The changes between two revisions as release notes.",
		load: async () => (await import("./chunks/changelog-e35d6c69.js")).changelog
	},
	{
		name: "version",
		summary: "What each changed event's version, and the plan's, should become.",
		load: async () => (await import("./chunks/version-c0c4d24b.js")).version
	},
	{
		name: "fix",
		summary: "Applies the safe fixes.",
		load: async () => (await import("./chunks/fix-4b5098b0.js")).fix
	},
	{
		name: "approve",
		summary: "Accepts breaking changes in waymark-approvals.yml.",
		load: async () => (await import("./chunks/approve-106f9be6.js")).approve
	},
	{
		name: "rules",
		summary: "The rules and the kinds of change.",
		load: async () => (await import("./chunks/rules-1497e7b3.js")).rules
	},
	{
		name: "explain",
		summary: "One rule or kind of change in full.",
		load: async () => (await import("./chunks/explain-19a0f920.js")).explain
	},
	{
		name: "init",
		summary: "A first plan, a config and the workflows.",
		load: async () => (await import("./chunks/init-9509a38d.js")).init
	},
	{
		name: "demo",
		summary: "Shows it all on a small repository in a temporary folder.",
		load: async () => (await import("./chunks/demo-7fd60a23.js")).demo
	}
];

// src/cli/help.ts
const width = 100;
/** The overview: what Waymark is, each command in a line. */
function overview(commands, version) {
	return [
		`waymark ${version}: tracking plans as code`,
		"",
		"Usage: waymark <command> [options]",
		"",
		...columns(commands.map(({ name, summary }) => [name, summary])),
		"",
		"Exit status: 0 clean; 1 the standard is broken; 2 it could not do its job.",
		"Run `waymark <command> --help` for the options of a command.",
		""
	].join("\n");
}
function commandHelp(command) {
	const usage = [
		"Usage: waymark",
		command.name,
		command.operands,
		"[options]"
	].filter(Boolean).join(" ");
	const options = Object.entries(command.options).map(([name, option]) => [optionName(name, option), option.choices ? `${option.help} (${option.choices.join(", ")})` : option.help]);
	return [
		usage,
		"",
		command.summary,
		"",
		...columns([...options, ["--help", "Show this help."]]),
		""
	].join("\n");
}
function optionName(name, option) {
	return `--${name}${option.type === "string" ? ` ${option.value ?? "TEXT"}` : ""}`;
}
function columns(rows) {
	const left = Math.max(...rows.map(([name]) => name.length)) + 4;
	return rows.flatMap(([name, text]) => {
		const [first = "", ...rest] = wrap(text, width - left);
		return [`  ${name.padEnd(left - 2)}${first}`, ...rest.map((line) => " ".repeat(left) + line)];
	});
}
function wrap(text, limit) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line && line.length + word.length >= limit) {
		lines.push(line);
		line = word;
	} else line = line ? `${line} ${word}` : word;
	return [...lines, line];
}

// src/cli/main.ts
/** Runs one command line. @returns the exit status */
async function main(argv, terminal) {
	try {
		return await dispatch(argv, terminal);
	} catch (error) {
		if (error instanceof UsageError) terminal.log(`waymark: ${error.message}\n`);
		else terminal.log(`waymark: this is a bug in Waymark, please report it.\n${error.stack ?? String(error)}\n`);
		return 2;
	}
}
async function dispatch(argv, terminal) {
	const [name, ...rest] = argv;
	if (name === "--version") {
		terminal.out(`${version}\n`);
		return 0;
	}
	if (name === void 0 || name === "--help" || name === "help") {
		terminal.out(overview(commands, version));
		return name === void 0 ? 2 : 0;
	}
	const entry = commands.find((command) => command.name === name);
	if (!entry) throw new UsageError(unknownCommand(name));
	const command = await entry.load();
	const args = parseArguments(command, rest);
	if (args !== null) return command.run(args, terminal);
	terminal.out(commandHelp(command));
	return 0;
}
function unknownCommand(name) {
	const guess = nearest(name, commands.map((command) => command.name));
	const hint = guess ? ` Did you mean \`${guess}\`?` : "";
	return `${JSON.stringify(name)} is not a command.${hint} Run \`waymark --help\` to see them.`;
}

// src/cli/cli.ts
const terminal = {
	cwd: process.cwd(),
	colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
	out: (text) => write(1, text),
	log: (text) => write(2, text),
	today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
};
/** Written whole before the process ends, also into a pipe. A reader that has gone away is no error of ours. */
function write(stream, text) {
	const bytes = Buffer.from(text);
	for (let done = 0; done < bytes.length;) try {
		done += writeSync(stream, bytes, done);
	} catch (error) {
		const { code } = error;
		if (code === "EPIPE") return;
		if (code !== "EAGAIN") throw error;
	}
}
module.enableCompileCache?.();
process.exitCode = await main(process.argv.slice(2), terminal);

export {  };