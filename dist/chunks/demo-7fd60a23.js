#!/usr/bin/env node
import { o as check, t as baseSnapshot } from "./report-run-a69d20f1.js";
import { t as loadDocs, x as buildDocs } from "./load-docs-a2712234.js";
import { C as openGit, D as runGit, g as headCommit } from "./files-b80d14da.js";
import { i as loadCheck, l as applyEdits } from "./load-check-8eb7a9fd.js";
import { t as packageFolder } from "./package-files-c1f3ef44.js";
import { c as openWorkplace, d as folderSnapshot, l as workTree } from "./project-d3b945d0.js";
import { a as render, o as exitsWithFailure } from "./options-df303315.js";
import { join } from "node:path";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/io/new-repository.ts
/** A new folder of our own in the system's temporary folder. */
function temporaryFolder(name) {
	return mkdtemp(join(tmpdir(), `${name}-`));
}
/** Makes a folder a repository on branch `main`; null where git is not installed. */
async function newRepository(folder) {
	try {
		await runGit(folder, [
			"init",
			"--quiet",
			"--initial-branch=main"
		]);
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
	return openGit(folder);
}
/** Commits everything in the work tree, by nobody in particular. */
async function commitAll(git, message) {
	const person = [
		"-c",
		"user.name=Waymark demo",
		"-c",
		"user.email=demo@waymark.example",
		"-c",
		"commit.gpgSign=false"
	];
	await runGit(git.root, ["add", "--all"]);
	await runGit(git.root, [
		...person,
		"commit",
		"--quiet",
		"--no-verify",
		"--message",
		message
	]);
}
async function newBranch(git, name) {
	await runGit(git.root, [
		"switch",
		"--quiet",
		"--create",
		name
	]);
}

// src/cli/commands/demo.ts
const demo = {
	name: "demo",
	operands: "",
	maxOperands: 0,
	summary: "Builds a small repository in a temporary folder, changes its plan on a branch, prints the comment and writes the documentation.",
	options: {},
	run
};
/** A shop that moves from the first names of Segment's e-commerce spec to the second. */
const story = join(packageFolder, "examples", "segment-v1-to-v2");
async function run(_, terminal) {
	const folder = await temporaryFolder("waymark-demo");
	const base = await buildRepository(folder);
	const place = await openWorkplace(folder);
	const head = workTree(place);
	const options = {
		configFile: null,
		plans: [],
		now: "2026-10-01"
	};
	const input = await loadCheck(base ?? await baseSnapshot(place, "main", head), head, {
		...options,
		failOn: null,
		mode: "check",
		judge: "base",
		label: null
	});
	const report = await check(input);
	terminal.log(`A repository with a tracking plan is in ${folder}. A branch changes the plan; this is the comment:\n\n`);
	terminal.out(render(report, "markdown"));
	const history = place.git && await headCommit(place.git);
	const { input: book } = await loadDocs(place, head, {
		...options,
		dir: null,
		history
	});
	const { pages, edits } = buildDocs(book);
	applyEdits(place.root, edits);
	terminal.log(`
The merge is ${exitsWithFailure(report) ? "blocked" : "free"}. The documentation is ${pages.length} pages:
  ${join(folder, book.settings.dir, "README.md")}
Look around in ${folder}: the commands work there, e.g. \`waymark check\`.
`);
	return 0;
}
/** The plan on `main` and its change on a branch. @returns the base, where there is no git to keep it */
async function buildRepository(folder) {
	await cp(join(story, "before"), folder, { recursive: true });
	const git = await newRepository(folder);
	if (git === null) {
		await replaceFiles(folder);
		return folderSnapshot(join(story, "before"), "", "main");
	}
	await commitAll(git, "Tracking plan");
	await newBranch(git, "names-of-the-second-spec");
	await replaceFiles(folder);
	await commitAll(git, "Move to the names of the second spec (#12)");
	return null;
}
async function replaceFiles(folder) {
	for (const name of await readdir(join(story, "before"))) await rm(join(folder, name), { recursive: true });
	await cp(join(story, "after"), folder, { recursive: true });
}

export { demo };