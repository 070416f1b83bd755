#!/usr/bin/env node
import { c as matchBaseline, i as printReport, l as readBaseline, n as headSnapshot, o as check, r as loadRun, s as baselineEntry, u as writeBaseline } from "./report-run-a69d20f1.js";
import { l as applyEdits } from "./load-check-8eb7a9fd.js";
import { r as isUnreadable } from "./phrase-4e48320a.js";
import { c as openWorkplace, s as namedSnapshot } from "./project-d3b945d0.js";
import { at as count } from "./presets-1309a08b.js";
import { x as visible } from "./regex-bbb3b583.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { i as reportOptions, r as planOptions, t as baseOption } from "./options-df303315.js";

// src/project/baseline.ts
/** @param some true where the run looked at some of the plans only */
function baselineState(file, report, some) {
	const entries = file === null ? [] : readBaseline(file);
	const read = new Set(report.plans.map((plan) => plan.id));
	const torn = new Set(report.findings.filter(isUnreadable).map((finding) => finding.plan));
	const unjudged = entries.filter(({ plan }) => torn.has(plan) || some && !read.has(plan));
	const skipped = new Set(unjudged);
	const findings = report.findings.filter((finding) => !finding.problem);
	const { stale } = matchBaseline(entries.filter((entry) => !skipped.has(entry)), findings);
	const problems = report.findings.length - findings.length;
	return {
		entries,
		unjudged,
		stale,
		found: findings.map(baselineEntry),
		problems
	};
}

// src/cli/commands/lint.ts
const lint = {
	name: "lint",
	operands: "",
	maxOperands: 0,
	summary: "Standards only. Without --base every finding is new, but for those in the baseline file.",
	options: {
		"write-baseline": {
			type: "boolean",
			help: "Accept the findings that there are now: write them to the baseline file."
		},
		prune: {
			type: "boolean",
			help: "Take out of the baseline file what is no longer found."
		},
		...baseOption,
		...reportOptions,
		...planOptions
	},
	run
};
async function run(args, terminal) {
	requireAlone(args, ["write-baseline", "prune"].filter((name) => args.flag(name)));
	const place = await openWorkplace(terminal.cwd);
	const head = await headSnapshot(place, args.text("head"));
	const named = args.text("base");
	const base = named === void 0 ? null : await namedSnapshot(place, named);
	const input = await loadRun(args, terminal, place, {
		base,
		head
	}, "lint");
	const report = await check(input);
	const { baselineFile } = input.config;
	const state = baselineState(input.head.baseline, report, args.texts("plan").length > 0);
	if (args.flag("write-baseline")) return accept(terminal, place, baselineFile, state);
	if (args.flag("prune") && input.head.baseline === null) throw new UsageError(`There is no ${baselineFile} to prune. Write one with \`waymark lint --write-baseline\`.`);
	if (base === null) await settleStale(args, terminal, place, baselineFile, state);
	return printReport(args, terminal, report);
}
/** The baseline is of the work tree as it is. */
function requireAlone(args, writes) {
	if (writes.length > 1) throw new UsageError("Give --write-baseline or --prune, not both: writing leaves nothing to prune.");
	const side = ["base", "head"].find((name) => args.text(name) !== void 0);
	if (writes.length === 1 && side !== void 0) throw new UsageError(`--${writes[0]} looks at the work tree alone: leave --${side} out.`);
}
/** Writes the findings of now. What keeps a plan from being read is never accepted, and fails the run. */
async function accept(terminal, place, path, { found, unjudged, problems }) {
	const text = writeBaseline([...found, ...unjudged]);
	applyEdits(place.root, [{
		path,
		content: text
	}]);
	const { length } = readBaseline({
		path,
		text
	});
	terminal.out(`${visible(path)}: ${count(length, "finding")} accepted.\n`);
	terminal.log("Commit it: it is part of what is reviewed.\n");
	if (problems === 0) return 0;
	terminal.log(`${count(problems, "problem")} of reading the plan cannot be accepted, only mended: run \`waymark lint\`.\n`);
	return 1;
}
/** Tells of entries that match nothing any more; with --prune takes them out. */
async function settleStale(args, terminal, place, path, { entries, stale }) {
	if (stale.length === 0) return;
	const listed = stale.map(({ rule, object }) => `  ${visible(object)}  (${visible(rule)})\n`).join("");
	if (!args.flag("prune")) {
		const told = `${visible(path)} holds ${count(stale.length, "finding")} that ${stale.length === 1 ? "is" : "are"} no longer there`;
		terminal.log(`${told}; \`waymark lint --prune\` takes them out:\n${listed}`);
		return;
	}
	const gone = new Set(stale);
	const content = writeBaseline(entries.filter((entry) => !gone.has(entry)));
	applyEdits(place.root, [{
		path,
		content
	}]);
	terminal.log(`${visible(path)}: ${count(stale.length, "entry", "entries")} taken out:\n${listed}`);
}

export { lint };