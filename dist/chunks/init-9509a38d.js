#!/usr/bin/env node
import { h as defaultBranch, r as readFile } from "./files-b80d14da.js";
import { c as sideOf, f as readPlan, l as applyEdits, n as hasFiles, t as codeownersFiles } from "./load-check-8eb7a9fd.js";
import { r as schemasUrl, t as actionReference } from "./about-af4cbdb9.js";
import { n as readTemplate } from "./package-files-c1f3ef44.js";
import { c as openWorkplace, l as workTree, m as within, n as planFiles, r as plansAt, t as openProject } from "./project-d3b945d0.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { basename } from "node:path";

// src/project/codeowners.ts
const begin = "# Tracking plan: written by `waymark init`, from the owners in the plan";
const end = "# End of the tracking plan";
/**
* Lines for CODEOWNERS, so that GitHub asks the owners of what a pull request touches: each file of the plan belongs to the
* owners of the events in it, the approvals file to all of them. Null where no owner has a GitHub name.
*/
function codeownersBlock(plans, approvalsFile) {
	const lines = plans.flatMap(planLines);
	const everybody = [...new Set(plans.flatMap((plan) => [...plan.owners.values()].flatMap((owner) => handle(owner.github))))];
	if (everybody.length === 0) return null;
	return [
		begin,
		...lines,
		line(approvalsFile, everybody),
		end,
		""
	].join("\n");
}
/** The file with the block in place of an older one, else at its end; everything else keeps its bytes. */
function withBlock(text, block) {
	const start = text.indexOf(begin);
	const stop = text.indexOf(end, start);
	if (start !== -1 && stop !== -1) return text.slice(0, start) + block + text.slice(stop + 26).replace(/^\r?\n/, "");
	return text === "" ? block : `${text.replace(/\n*$/, "\n")}\n${block}`;
}
function planLines(plan) {
	const byFile = /* @__PURE__ */ new Map();
	for (const event of plan.events.values()) {
		const github = plan.owners.get(event.owner ?? "")?.github ?? null;
		const owners = byFile.get(event.at.file) ?? /* @__PURE__ */ new Set();
		for (const name of handle(github)) owners.add(name);
		byFile.set(event.at.file, owners);
	}
	return [...byFile].filter(([, owners]) => owners.size > 0).map(([file, owners]) => line(file, [...owners]));
}
/** A GitHub name or team, or nothing where it has not the form of one. */
function handle(github) {
	const match = /^@?([A-Za-z0-9][A-Za-z0-9-]*(?:\/[A-Za-z0-9][\w.-]*)?)$/.exec(github ?? "");
	return match ? [`@${match[1]}`] : [];
}
/** In CODEOWNERS a space and a leading `#` are escaped, and globs stand for themselves only so. */
function line(path, owners) {
	return `/${path.replace(/[\s#*?[\]\\!]/g, "\\$&")} ${owners.join(" ")}`;
}

// src/cli/commands/init.ts
const init = {
	name: "init",
	operands: "",
	maxOperands: 0,
	summary: "Writes a first plan, a config and the workflows. What is there already stays as it is.",
	options: {
		plan: {
			type: "string",
			value: "PATH",
			help: "Where the plan is, or goes. Default: the config's, else tracking-plan."
		},
		forks: {
			type: "boolean",
			help: "Also the workflow that comments on pull requests from forks."
		}
	},
	run
};
const defaultPlan = "tracking-plan";
async function run(args, terminal) {
	const place = await openWorkplace(terminal.cwd);
	const start = await startOf(place, args.text("plan"));
	const wanted = await starterFiles(place, start, args.flag("forks"));
	const missing = [];
	for (const edit of wanted) if (await readFile(place.root, edit.path) === null) missing.push(edit);
	else terminal.log(`kept     ${edit.path}\n`);
	for (const path of start.kept) terminal.log(`kept     ${path}\n`);
	for (const path of applyEdits(place.root, missing)) terminal.out(`written  ${path}\n`);
	for (const path of applyEdits(place.root, await codeowners(place))) terminal.out(`written  ${path}\n`);
	terminal.log(nextSteps(start));
	return 0;
}
/** @param named where the plan is wanted; undefined: where the config has it, else in the default place */
async function startOf(place, named) {
	const own = await openProject(workTree(place), null);
	const { configFile } = own;
	const paths = (named === void 0 ? own.config.plans : plansAt(place.folder, [named])).map(({ path }) => path);
	const there = await Promise.all(paths.map((path) => planFiles(own, path)));
	const kept = paths.filter((_, index) => hasFiles(there[index] ?? noFiles));
	return {
		plan: named ?? defaultPlan,
		sample: kept.length > 0 ? [] : sampleAt(paths[0] ?? within(place.folder, defaultPlan)),
		config: configFile === null ? [{
			path: within(place.folder, "waymark.yml"),
			templates: ["init/waymark.yml"]
		}] : [],
		kept: [...configFile === null ? [] : [configFile.path], ...kept],
		unnamed: configFile !== null && paths.some((path) => !own.config.plans.some((plan) => plan.path === path))
	};
}
/** A first plan: a folder of two files, or one file. */
function sampleAt(path) {
	const [plan, events] = ["init/plan.yml", "init/events.yml"];
	if (/[*?{}[\]]|\.json$/i.test(path)) throw new UsageError(`\`waymark init\` writes a first plan to a folder or a .yml file, and ${JSON.stringify(path)} is neither. Name one with \`--plan PATH\`.`);
	if (/\.ya?ml$/i.test(path)) return [{
		path,
		templates: [plan, events]
	}];
	return [{
		path: within(path, "plan.yml"),
		templates: [plan]
	}, {
		path: within(path, "events.yml"),
		templates: [events]
	}];
}
async function starterFiles(place, start, forks) {
	const branch = place.git === null ? "main" : await branchName(place.git);
	const title = titleOf(basename(place.folder === "" ? place.root : place.folder));
	const fill = (text) => text.replaceAll("{{action}}", actionReference).replaceAll("{{schemas}}", schemasUrl).replaceAll("{{with}}", () => folder === "" ? "" : `\n        with:${folder}`).replaceAll("{{and}}", () => folder).replaceAll("{{branch}}", () => branch).replaceAll("{{title}}", () => title).replaceAll("{{plan}}", () => start.plan);
	const folder = place.folder === "" ? "" : `\n          working-directory: ${place.folder}`;
	const workflows = [
		"waymark.yml",
		"waymark-publish.yml",
		...forks ? ["waymark-comment.yml"] : []
	];
	const starters = [
		...start.config,
		...start.sample,
		...workflows.map((name) => ({
			path: `.github/workflows/${name}`,
			templates: [`workflows/${name}`]
		}))
	];
	return Promise.all(starters.map(async ({ path, templates }) => ({
		path,
		content: fill(inOneFile(await Promise.all(templates.map(readTemplate))))
	})));
}
/** The line that names the schema stands once, at the top. */
function inOneFile([first = "", ...others]) {
	return [first, ...others.map((text) => text.replace(/^# yaml-language-server.*\n/, ""))].join("\n");
}
/** GitHub asks the owners of what a pull request touches; in the file that the repository has, else in `.github/`. */
async function codeowners(place) {
	const project = await openProject(workTree(place), null);
	const side = await sideOf(project);
	const plans = project.config.plans.map((entry) => readPlan({
		...entry,
		files: side.plans.get(entry.id) ?? noFiles
	}).plan);
	const block = codeownersBlock(plans, project.config.approvalsFile);
	if (block === null) return [];
	const file = (await Promise.all(codeownersFiles.map((path) => readFile(place.root, path)))).find((each) => each !== null);
	return [{
		path: file?.path ?? ".github/CODEOWNERS",
		content: withBlock(file?.text ?? "", block)
	}];
}
const noFiles = {
	files: [],
	unreadable: []
};
async function branchName(git) {
	return (await defaultBranch(git))?.name ?? "main";
}
/** "acme-shop" → "Acme shop", made safe for a double-quoted YAML text. */
function titleOf(folder) {
	const words = folder.replace(/[^\p{L}\p{N}]+/gu, " ").trim() || "Our product";
	return words.charAt(0).toUpperCase() + words.slice(1);
}
function nextSteps({ plan, sample, unnamed }) {
	return `\nNext:\n${[
		...unnamed ? [`Name ${plan} under \`plans\` in your config: what is not there is not read.`] : [],
		...sample.slice(-1).map(({ path }) => `Describe an event in ${path} (the file shows how).`),
		"waymark lint",
		"Commit on a branch, and open a pull request: the comment shows what it changes."
	].map((step, index) => `  ${index + 1}. ${step}\n`).join("")}`;
}

export { init };