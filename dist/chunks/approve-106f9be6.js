#!/usr/bin/env node
import { d as readApprovals, o as check, r as loadRun, t as baseSnapshot } from "./report-run-a69d20f1.js";
import { A as parseSource, E as userName } from "./files-b80d14da.js";
import { l as applyEdits } from "./load-check-8eb7a9fd.js";
import { c as openWorkplace, l as workTree } from "./project-d3b945d0.js";
import { t as applyFixes } from "./edit-65206567.js";
import { ot as englishList } from "./presets-1309a08b.js";
import { _ as plain, l as join } from "./regex-bbb3b583.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { r as planOptions, t as baseOption } from "./options-df303315.js";

// src/cli/commands/approve.ts
const approve = {
	name: "approve",
	operands: "FINGERPRINT…",
	minOperands: 1,
	maxOperands: 1e3,
	summary: "Accepts breaking changes in waymark-approvals.yml, each by its fingerprint and with the reason.",
	options: {
		reason: {
			type: "string",
			value: "TEXT",
			help: "Why the break is wanted. Required."
		},
		who: {
			type: "string",
			value: "NAME",
			help: "Who accepts it. Default: git's user.name."
		},
		until: {
			type: "string",
			value: "DATE",
			help: "The day until which it holds. Default: for good."
		},
		...baseOption,
		...planOptions
	},
	run
};
async function run(args, terminal) {
	const reason = args.text("reason")?.trim();
	if (!reason) throw new UsageError("`waymark approve` needs `--reason TEXT`: the people after you will want to know why.");
	const until = untilOption(args);
	const place = await openWorkplace(terminal.cwd);
	const wanted = [...new Set(args.positionals)];
	const head = workTree(place);
	const base = await baseSnapshot(place, args.text("base"), head);
	const input = await loadRun(args, terminal, place, {
		base,
		head
	}, "diff");
	requireRecords(input);
	if (until !== null && until < input.now) throw new UsageError(`--until ${until} has passed by ${input.now}, so that it would accept nothing.`);
	const changes = (await check(input)).changes.filter((change) => change.level === "breaking");
	const found = wanted.map((fingerprint) => matching(changes, fingerprint));
	const who = args.text("who") ?? (place.git === null ? null : await userName(place.git));
	const { approvalsFile } = input.config;
	const content = withRecords(input.head.approvals, approvalsFile, found.map((change) => ({
		change,
		reason,
		who,
		until
	})));
	applyEdits(place.root, [{
		path: approvalsFile,
		content
	}]);
	for (const change of found) terminal.out(`accepted ${change.fingerprint}: ${plain(change.story.title)}\n`);
	terminal.log(`Commit ${approvalsFile} with the change: it is part of what is reviewed.\n`);
	return 0;
}
/** A record that counts for nothing would only look like an acceptance. */
function requireRecords({ config }) {
	const { accept } = config.compatibility;
	if (accept.includes("record")) return;
	const ways = accept.length === 0 ? "none" : englishList(accept, "and");
	throw new UsageError(`Records accept nothing here: \`compatibility.accept\` in the config that judges is ${ways}. Use one of these ways, or mend the break.`);
}
function untilOption(args) {
	const given = args.text("until");
	if (given === void 0) return null;
	if (/^\d{4}-\d\d-\d\d$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
	throw new UsageError(`--until takes a date such as 2027-01-31; ${JSON.stringify(given)} is none.`);
}
function matching(changes, fingerprint) {
	const found = changes.find((change) => change.fingerprint === fingerprint);
	if (found) return found;
	const there = changes.map((change) => `\n  ${change.fingerprint}  ${plain(change.story.title)}`).join("");
	throw new UsageError(`No breaking change here has the fingerprint ${JSON.stringify(fingerprint)}.${there ? ` There are:${there}` : " There is none at all."}`);
}
/** The file with records added at its end, and those of the same changes brought up to date; the rest keeps its bytes. */
function withRecords(file, path, records) {
	const known = new Map(readApprovals(file).records.map((record) => [record.fingerprint, record]));
	const added = records.filter(({ change }) => !known.has(change.fingerprint));
	const edits = records.flatMap((record) => {
		const old = known.get(record.change.fingerprint);
		return old ? updates(old, record) : [];
	});
	const before = file ? applyFixes(parseSource(file), edits) : "# Breaking changes that were accepted on purpose: `waymark approve` adds to this list.\napprovals:\n";
	const text = `${(before ?? "").replace(/\n*$/, "\n")}${added.map(recordText).join("")}`;
	const after = readApprovals({
		path,
		text
	});
	const reasons = new Map(after.records.map(({ fingerprint, reason }) => [fingerprint, reason]));
	const said = records.every(({ change, reason }) => reasons.get(change.fingerprint) === reason);
	if (before !== null && after.problems.length === 0 && said) return text;
	throw new UsageError(`${path} does not end with its list \`approvals:\`, so nothing can be added at its end. Move the list there.`);
}
/** What makes a record say what a new one would. */
function updates({ at, ...old }, { reason, who, until }) {
	const wanted = {
		reason,
		who: who ?? old.who,
		until
	};
	return [
		"reason",
		"who",
		"until"
	].flatMap((key) => {
		const [from, to] = [old[key], wanted[key]];
		const place = {
			file: at.file,
			pointer: join(at.pointer, key)
		};
		if (from === to) return [];
		if (to === null) return [{
			at: place,
			kind: "remove"
		}];
		return from === null ? [{
			at,
			kind: "add-key",
			key,
			value: to
		}] : [{
			at: place,
			kind: "set-value",
			value: to
		}];
	});
}
/** JSON texts are YAML texts too, whatever is in them. */
function recordText({ change, reason, who, until }) {
	return `${[
		`  - fingerprint: "${change.fingerprint}"  # ${plain(change.story.title).replace(/\s+/g, " ")}`,
		`    reason: ${JSON.stringify(reason)}`,
		...who === null ? [] : [`    who: ${JSON.stringify(who)}`],
		...until === null ? [] : [`    until: "${until}"`]
	].join("\n")}\n`;
}

export { approve };