#!/usr/bin/env node
import { c as openWorkplace } from "./project-d3b945d0.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { i as reportOptions, r as planOptions, t as baseOption } from "./options-df303315.js";
import { a as reportRun, n as headSnapshot, t as baseSnapshot } from "./report-run-a69d20f1.js";

// src/cli/commands/diff.ts
const diff = {
	name: "diff",
	operands: "[BASE] [HEAD]",
	maxOperands: 2,
	summary: "Changes only. Each side is a git revision or a path; by default the merge base against the work tree.",
	options: {
		...baseOption,
		...reportOptions,
		...planOptions
	},
	run
};
async function run(args, terminal) {
	const place = await openWorkplace(terminal.cwd);
	const head = await headSnapshot(place, side(args, "head", 1));
	const base = await baseSnapshot(place, side(args, "base", 0), head);
	return reportRun(args, terminal, place, {
		base,
		head
	}, "diff");
}
function side(args, option, position) {
	const given = args.text(option);
	const operand = args.positionals[position];
	if (given !== void 0 && operand !== void 0) throw new UsageError(`The ${option} is given twice: ${JSON.stringify(operand)} and --${option} ${JSON.stringify(given)}.`);
	return given ?? operand;
}

export { diff };