#!/usr/bin/env node
import { c as openWorkplace } from "./project-d3b945d0.js";
import { i as reportOptions, r as planOptions, t as baseOption } from "./options-df303315.js";
import { a as reportRun, n as headSnapshot, t as baseSnapshot } from "./report-run-a69d20f1.js";

// src/cli/commands/check.ts
const check = {
	name: "check",
	operands: "",
	maxOperands: 0,
	summary: "The pull request's view: the standards, and what changed against the base and whom it breaks.",
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
	const base = await baseSnapshot(place, args.text("base"), head);
	return reportRun(args, terminal, place, {
		base,
		head
	}, "check");
}

export { check };