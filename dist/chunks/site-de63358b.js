#!/usr/bin/env node
import { C as pageFolders, S as inside, _ as compareSite, c as requireApart, d as collectNow, f as collectOften, g as judgedSite, h as writeAll, l as openOutputs, u as stampOf } from "./load-docs-a2712234.js";
import { u as openStaging } from "./load-check-8eb7a9fd.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { m as within } from "./project-d3b945d0.js";
import { join } from "node:path";

// src/project/site.ts
/**
* The web site of what was loaded, and what stands against publishing it.
* @param url where it will be, if the config does not say; null: not known
* @param dir its folder, for the paths of what is told
*/
function makeSite(loaded, url, dir = "") {
	return judgedSite(siteInput(loaded, url), dir);
}
/** All that the site is made of. @param url where it will be, if the config does not say */
function siteInput({ input, config, assets, layout }, url) {
	return {
		...input,
		assets,
		layout,
		url: config.docs.url ?? url
	};
}
/** So many files are more than a few changes to the plan make. */
const MANY = 200;
/**
* Writes the documentation, and the site where one is asked for: together, or not at all. Where the last run is remembered, only
* what has changed is made again.
* @param dir the site's folder; null: none
* @param url where the site will be, if the config does not say; null: not known
*/
function writeDocs(root, loaded, dir, url) {
	const target = dir === null ? null : {
		dir,
		existing: openOutputs(root, dir)
	};
	const { lastRun } = loaded;
	const staging = openStaging(root);
	try {
		const edits = writeAll(siteInput(loaded, url), target, lastRun?.known ?? null);
		let step = edits.next();
		let count = 0;
		for (; !step.done; step = edits.next()) {
			count += 1;
			if (count === MANY && lastRun?.known) collectOften();
			staging.add(step.value);
		}
		const { memory, ...summary } = step.value;
		if (memory === null || summary.problems.some((problem) => problem.level === "error")) return {
			...summary,
			changed: []
		};
		const written = /* @__PURE__ */ new Map();
		const changed = staging.commit((path) => written.set(path, stampOf(join(root, path))));
		if (count >= MANY) collectNow();
		const read = (path) => stampRead(path, {
			dir: loaded.input.settings.dir,
			existing: loaded.input.existing
		}) ?? (target && stampRead(path, target));
		lastRun?.remember(loaded.read, memory, (path) => written.has(path) ? written.get(path) : read(path));
		return {
			...summary,
			changed
		};
	} finally {
		staging.discard();
	}
}
function stampRead(path, { dir, existing }) {
	const own = inside(dir, path);
	return own === null ? null : existing.stampRead?.(own) ?? null;
}
/** Where GitHub Pages puts the site of a repository; null on another server, whose address is not known. */
function pagesAddress(repositoryUrl) {
	const match = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(repositoryUrl ?? "");
	if (match === null) return null;
	const [, owner = "", repository = ""] = match;
	const host = `${owner.toLowerCase()}.github.io`;
	return repository.toLowerCase() === host ? `https://${host}/` : `https://${host}/${repository}/`;
}
/**
* The site's folder, relative to the repository's root.
* @throws {UsageError} where it would mix with the plan or with the markdown pages
*/
function siteFolder({ folder }, given, { input, config }) {
	const dir = within(folder, given);
	const docs = input.settings.dir;
	const holdsPages = docs === "" ? pageFolders.has(dir.split("/")[0]) : `${dir}/`.startsWith(`${docs}/`);
	if (dir === "" || holdsPages || docs.startsWith(`${dir}/`)) throw new UsageError(`The site cannot go to ${JSON.stringify(given)}: it needs a folder of its own, apart from the markdown pages in ${docs || "the root of the repository"}.`);
	requireApart("The site", dir, config);
	return dir;
}
/** What on disk is not as the site would be written, and what stands against publishing it. */
function checkSite(root, dir, { files, problems }) {
	return [...problems, ...compareSite(dir, files, openOutputs(root, dir))];
}

export { siteInput as a, siteFolder as i, makeSite as n, writeDocs as o, pagesAddress as r, checkSite as t };