#!/usr/bin/env node
import { dirname, join } from "node:path";
import { readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

// src/project/package-files.ts
/**
* The folder that Waymark is installed in: it holds `docs-template/` and `examples/` beside `dist/`. Found upwards from
* this module, which runs bundled (in `dist/` or `dist/chunks/`) as well as from the sources.
*/
const packageFolder = up(fileURLToPath(import.meta.url), ["dist", "src"]);
function up(file, folders) {
	let folder = dirname(file);
	while (!folders.includes(folder.split(/[\\/]/).at(-1) ?? "") && folder !== dirname(folder)) folder = dirname(folder);
	return dirname(folder);
}
/** A file of `docs-template/`. */
function readTemplate(name) {
	return readFile(join(packageFolder, "docs-template", name), "utf8");
}
/** The site's scripts, style and icon as they are published, by name. */
async function siteAssets() {
	const folder = join(packageFolder, "dist/site");
	const names = (await readdir(folder)).sort();
	return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])));
}
/** The files of a folder of `docs-template/`, in name order. */
async function templateFiles(folder) {
	const names = (await readdir(join(packageFolder, "docs-template", folder))).sort();
	return Promise.all(names.map((name) => templateFile(`${folder}/${name}`)));
}
/** A file of `docs-template/`, with its path. */
async function templateFile(name) {
	return {
		path: `docs-template/${name}`,
		text: await readTemplate(name)
	};
}

export { templateFiles as a, templateFile as i, readTemplate as n, siteAssets as r, packageFolder as t };