#!/usr/bin/env node
import { T as byPlace, a as requireWholeHistory, i as historyOf, n as repositoryOf, o as firstParentIds, r as comparison, v as notesJson, w as formerNamesOf, y as notesMarkdown } from "./load-docs-a2712234.js";
import { a as projectOf, c as sideOf, d as writeWholeFile, f as readPlan, o as readAlike, r as isLater, s as releaseOf } from "./load-check-8eb7a9fd.js";
import { g as headCommit, m as commitTime, x as listTags } from "./files-b80d14da.js";
import { a as locate, i as unreadParts } from "./phrase-4e48320a.js";
import { _ as plain, c as stringify } from "./regex-bbb3b583.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { b as requireCommit, c as openWorkplace, i as requireConfig, l as workTree, u as commitSnapshot } from "./project-d3b945d0.js";
import { n as dateOption, r as planOptions } from "./options-df303315.js";
import { t as tell } from "./tell-1ad51ea2.js";
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
	const start = base && await readAlike(await projectOf(base, options), project);
	const before = start && await plansOf(start);
	const after = await plansOf(start ? await readAlike(project, start) : project);
	if (after.size === 0 && (before?.size ?? 0) === 0) throw new UsageError("There is no tracking plan at either end. Run `waymark init` for a first one, or name it with `--plan PATH`.");
	for (const { plan } of before?.values() ?? []) if (!after.has(plan.id)) after.set(plan.id, gone(plan.id, plan.path));
	const problems = [];
	const notes = [...after.values()].map(async (read) => {
		const { plan } = read;
		const was = before?.get(plan.id) ?? null;
		const old = was?.plan ?? null;
		const compare = comparison(project.config);
		const history = await historyBetween(git, {
			from: from.commit,
			to: tip
		}, old, plan, project);
		const changes = old === null ? [] : await compare(old, renamedSince(old, plan, history), now);
		if (was !== null) problems.push(...unreadAt(from, was, plan));
		problems.push(...unreadAt(to, read, old));
		return {
			from,
			to,
			before: old,
			after: plan,
			changes,
			history
		};
	});
	return {
		notes: await Promise.all(notes),
		problems: problems.sort(byPlace)
	};
}
/** What of a plan was not read at one end, as far as the other end makes it matter. */
function unreadAt({ name }, { plan, documents }, other) {
	const revision = name === null ? "" : `At \`${name}\`: `;
	return unreadParts(plan, other).map(({ at, message }) => {
		const { file, place } = locate(at, documents);
		return {
			level: "error",
			file,
			line: place.line,
			message: revision + plain(message)
		};
	});
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
	});
}
/** The plans of a state that has any files of them, by id. */
async function plansOf(project) {
	const side = await sideOf(project);
	const read = project.config.plans.flatMap((entry) => {
		const files = side.plans.get(entry.id);
		return files === void 0 || files.files.length + files.unreadable.length === 0 ? [] : [readPlan({
			...entry,
			files
		})];
	});
	return new Map(read.map((each) => [each.plan.id, each]));
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
	const { notes, problems } = await loadNotes(place, {
		configFile: args.text("config") ?? null,
		plans: args.texts("plan"),
		from: from ?? null,
		to: to ?? null,
		now: dateOption(args)
	});
	tell(terminal, problems);
	if (problems.length > 0) {
		terminal.log("There are no release notes: mend the plan, or name other revisions.\n");
		return 1;
	}
	const repository = place.git === null ? null : await repositoryOf(place.git);
	const text = args.text("format") === "json" ? `${stringify(notesJson(notes), 2)}\n` : notesMarkdown(notes, repository);
	const file = args.text("output");
	if (file === void 0) terminal.out(text);
	else writeWholeFile(resolve(terminal.cwd, file), [text]);
	return 0;
}

export { changelog };