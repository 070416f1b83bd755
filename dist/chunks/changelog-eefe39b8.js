#!/usr/bin/env node
import { a as requireWholeHistory, g as notesMarkdown, h as notesJson, i as historyOf, n as repositoryOf, o as firstParentIds, r as comparison, x as formerNamesOf } from "./load-docs-ee07e412.js";
import { a as releaseOf, i as projectOf, l as writeWholeFile, n as isLater, o as sideOf, u as readPlan } from "./load-check-90c17ebf.js";
import { b as listTags, g as headCommit, m as commitTime } from "./files-e6748b18.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { c as openWorkplace, i as requireConfig, l as workTree, u as commitSnapshot, y as requireCommit } from "./project-1815f006.js";
import { s as stringify } from "./regex-d430d926.js";
import { n as dateOption, r as planOptions } from "./options-174c5e8d.js";
import { resolve } from "node:path";

// src/project/load-notes.ts
/** Reads what changed between two revisions, plan by plan. @throws {UsageError} where there is no plan, or no history */
async function loadNotes(place, options) {
	const { git } = place;
	const tip = git === null ? null : options.to === null ? await headCommit(git) : await requireCommit(git, options.to);
	if (git === null || tip === null) throw new UsageError("Release notes come from the history of a git repository, and there is none here.");
	requireWholeHistory(git, "Release notes tell the history of the plan");
	const head = options.to === null ? workTree(place) : commitSnapshot(git, tip, place.folder);
	const project = await projectOf(head, options);
	requireConfig(options.configFile, project);
	const from = await startOf(git, tip, project, options);
	const to = {
		name: options.to,
		commit: options.to === null ? null : tip
	};
	const base = from.commit === null ? null : commitSnapshot(git, from.commit, place.folder);
	const now = options.now ?? (await commitTime(git, tip)).slice(0, 10);
	const [before, after] = [base && await plansOf(base, options), await plansOf(head, options)];
	if (after.size === 0 && (before?.size ?? 0) === 0) throw new UsageError("There is no tracking plan at either end. Run `waymark init` for a first one, or name it with `--plan PATH`.");
	for (const { id, path } of before?.values() ?? []) if (!after.has(id)) after.set(id, gone(id, path));
	const notes = [...after.values()].map(async (plan) => {
		const old = before?.get(plan.id) ?? null;
		const compare = comparison(project.config);
		const history = await historyBetween(git, {
			from: from.commit,
			to: tip
		}, old, plan, project);
		const changes = old === null ? [] : await compare(old, renamedSince(old, plan, history), now);
		return {
			from,
			to,
			before: old,
			after: plan,
			changes,
			history
		};
	});
	return Promise.all(notes);
}
/** What was asked for, else the last release. A release that is the end itself is not its own beginning. */
async function startOf(git, tip, { config }, { from, to }) {
	if (from !== null) return {
		name: from,
		commit: await requireCommit(git, from)
	};
	const prefix = releaseOf(config.compatibility.since ?? "")?.prefix ?? "plan-v";
	const last = (await listTags(git, tip)).map((tag) => ({
		...tag,
		release: releaseOf(tag.name)
	})).filter(({ release, commit }) => release?.prefix === prefix && (to === null || commit !== tip)).reduce((best, tag) => best === null || isLater(tag.release, best.release) ? tag : best, null);
	return {
		name: last?.name ?? null,
		commit: last?.commit ?? null
	};
}
/** The plan with each event's former name being the one that it had at the start, however often it was renamed on the way. */
function renamedSince(before, after, history) {
	const events = [...after.events].map(([id, event]) => {
		const from = before.events.has(id) ? void 0 : formerNamesOf(history, event).find((name) => before.events.has(name) && !after.events.has(name));
		return [id, from === void 0 ? event : {
			...event,
			renamedFrom: from
		}];
	});
	return {
		...after,
		events: new Map(events)
	};
}
/** A plan that is no longer there: everything in it was removed. */
function gone(id, path) {
	return readPlan({
		id,
		path,
		files: {
			files: [],
			unreadable: []
		}
	}).plan;
}
/** The plans of a snapshot that has any files of them, by id. */
async function plansOf(snapshot, options) {
	const project = await projectOf(snapshot, options);
	const side = await sideOf(project);
	const read = project.config.plans.flatMap((entry) => {
		const files = side.plans.get(entry.id);
		return files === void 0 || files.files.length === 0 ? [] : [readPlan({
			...entry,
			files
		}).plan];
	});
	return new Map(read.map((plan) => [plan.id, plan]));
}
/** The commits on the way that changed what the plan means, newest first. */
async function historyBetween(git, range, before, { id, path }, { config }) {
	const within = await firstParentIds(git, range.from, range.to);
	return historyOf(git, {
		id,
		path,
		to: range.to,
		within,
		before,
		known: [],
		parsed: /* @__PURE__ */ new Map()
	}, config);
}

// src/cli/commands/changelog.ts
const changelog = {
	name: "changelog",
	operands: "[FROM] [TO]",
	maxOperands: 2,
	summary: "The changes between two revisions as release notes. Default: from the last release (a tag such as plan-v3.4.0) to the work tree.",
	options: {
		format: {
			type: "string",
			value: "FORMAT",
			help: "How to print it.",
			choices: ["markdown", "json"]
		},
		output: {
			type: "string",
			value: "FILE",
			help: "Where to print it. Default: standard output."
		},
		...planOptions
	},
	run
};
async function run(args, terminal) {
	const place = await openWorkplace(terminal.cwd);
	const [from, to] = args.positionals;
	const notes = await loadNotes(place, {
		configFile: args.text("config") ?? null,
		plans: args.texts("plan"),
		from: from ?? null,
		to: to ?? null,
		now: dateOption(args)
	});
	const repository = place.git === null ? null : await repositoryOf(place.git);
	const text = args.text("format") === "json" ? `${stringify(notesJson(notes), 2)}\n` : notesMarkdown(notes, repository);
	const file = args.text("output");
	if (file === void 0) terminal.out(text);
	else await writeWholeFile(resolve(terminal.cwd, file), text);
	return 0;
}

export { changelog };