#!/usr/bin/env node
import { K as changeKinds, n as rules } from "./presets-1309a08b.js";
import { n as toMarkdown } from "./serialise-b3ae596b.js";
import { n as rulePage, t as kindPage } from "./reference-b421dc60.js";
import { t as nearest } from "./nearest-53cb2bf0.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";

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