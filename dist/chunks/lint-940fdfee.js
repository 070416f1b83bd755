#!/usr/bin/env node
import { n as namedSnapshot, r as openWorkplace } from "./place-e28591e8.js";
import { i as reportOptions, r as planOptions, t as baseOption } from "./options-f83d3b5f.js";
import { n as headSnapshot, r as reportRun } from "./report-run-1440c432.js";

// src/cli/commands/lint.ts
const lint = {
	name: "lint",
	operands: "",
	maxOperands: 0,
	summary: "Standards only. Without --base every finding is new.",
	options: {
		...baseOption,
		...reportOptions,
		...planOptions
	},
	run
};
async function run(args, terminal) {
	const place = await openWorkplace(terminal.cwd);
	const head = await headSnapshot(place, args.text("head"));
	const named = args.text("base");
	const base = named === void 0 ? null : await namedSnapshot(place, named);
	return reportRun(args, terminal, place, {
		base,
		head
	}, "lint");
}

export { lint };