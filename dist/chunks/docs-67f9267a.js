#!/usr/bin/env node
import { n as compareDocs, r as buildDocs, t as loadDocs } from "./load-docs-aa13c15e.js";
import { a as applyEdits } from "./load-check-e0b5b9dd.js";
import { i as workTree, r as openWorkplace, t as dateOf } from "./place-4887a1d1.js";
import { w as count } from "./presets-79a88248.js";
import { y as visible } from "./json-ebf35c4e.js";
import { n as dateOption, r as planOptions } from "./options-2c4c894f.js";

// src/cli/commands/docs.ts
const docs = {
	name: "docs",
	operands: "",
	maxOperands: 0,
	summary: "Writes the documentation as markdown that reads well on GitHub, from the plan and its history.",
	options: {
		"docs-dir": {
			type: "string",
			value: "DIR",
			help: "Where it goes. Default: the config's, else docs/tracking-plan."
		},
		check: {
			type: "boolean",
			help: "Write nothing; exit 1 where the files on disk are not what would be written."
		},
		"no-history": {
			type: "boolean",
			help: "Without what git's history tells (changelog, last changes)."
		},
		...planOptions
	},
	run
};
async function run(args, terminal) {
	const place = await openWorkplace(terminal.cwd);
	const head = workTree(place);
	const comparing = args.flag("check");
	const { input } = await loadDocs(place, head, {
		configFile: args.text("config") ?? null,
		plans: args.texts("plan"),
		dir: args.text("docs-dir") ?? null,
		now: dateOption(args) ?? await dateOf(place, head) ?? terminal.today(),
		history: !comparing && !args.flag("no-history")
	});
	if (comparing) {
		const problems = compareDocs(input);
		tell(terminal, problems);
		if (problems.length === 0) terminal.out(`${input.settings.dir} is up to date.\n`);
		return problems.length === 0 ? 0 : 1;
	}
	const { pages, edits, problems } = buildDocs(input);
	tell(terminal, problems);
	if (problems.some((problem) => problem.level === "error")) {
		terminal.log("Nothing was written: settle the errors above first.\n");
		return 1;
	}
	const changed = await applyEdits(place.root, edits);
	terminal.out(`${input.settings.dir}: ${count(pages.length, "page")}, ${count(changed.length, "file")} changed.\n`);
	return 0;
}
function tell(terminal, problems) {
	for (const { file, line, level, message } of problems) terminal.log(`${visible(file)}:${line}: ${level}: ${visible(message)}\n`);
}

export { docs };