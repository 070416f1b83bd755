#!/usr/bin/env node
import { b as compareDocs, m as keepMemorySmall, p as expectShortRun, t as loadDocs } from "./load-docs-a2712234.js";
import { _ as headTip } from "./files-b80d14da.js";
import { c as openWorkplace, l as workTree } from "./project-d3b945d0.js";
import { i as siteFolder, n as makeSite, o as writeDocs, r as pagesAddress, t as checkSite } from "./site-de63358b.js";
import { at as count } from "./presets-1309a08b.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { n as dateOption, r as planOptions } from "./options-df303315.js";
import { t as tell } from "./tell-1ad51ea2.js";

// src/cli/commands/docs.ts
const docs = {
	name: "docs",
	operands: "",
	maxOperands: 0,
	summary: "Writes the documentation, from the plan and its history: markdown that reads well on GitHub, and a web site with search.",
	options: {
		"docs-dir": {
			type: "string",
			value: "DIR",
			help: "Where the markdown goes: a path from this folder, inside the repository. Default: the config's, else docs/tracking-plan."
		},
		"site-dir": {
			type: "string",
			value: "DIR",
			help: "Where the web site goes, a folder of its own: a path from this folder, inside the repository. Default: none is written."
		},
		check: {
			type: "boolean",
			help: "Write nothing; exit 1 where the files on disk are not what would be written."
		},
		serve: {
			type: "boolean",
			help: "Write nothing; show the site on this machine, made anew on every change, until Ctrl-C."
		},
		port: {
			type: "string",
			value: "NUMBER",
			help: "Where --serve listens; 0 for any. Default: 4400."
		},
		"no-history": {
			type: "boolean",
			help: "Without what git's history tells (changelog, last changes)."
		},
		...planOptions
	},
	run
};
async function run(args, terminal) {
	keepMemorySmall();
	const place = await openWorkplace(terminal.cwd);
	const head = workTree(place);
	const tip = place.git === null ? null : await headTip(place.git);
	const comparing = args.flag("check");
	const given = args.text("site-dir") ?? "";
	const options = {
		configFile: args.text("config") ?? null,
		plans: args.texts("plan"),
		dir: args.text("docs-dir") ?? null,
		now: dateOption(args) ?? tip?.time.slice(0, 10) ?? terminal.today(),
		history: comparing || args.flag("no-history") ? null : tip?.commit ?? null
	};
	if (args.flag("serve")) {
		if (comparing || given !== "") throw new UsageError("`--serve` writes and compares nothing: leave the other option out.");
		const tellAll = (problems) => tell(terminal, problems);
		const { serveDocs } = await import("./serve-docs-304ffc7c.js");
		return serveDocs(place, {
			docs: options,
			port: portOf(args),
			tell: tellAll
		}, terminal);
	}
	expectShortRun();
	const loaded = await loadDocs(place, head, comparing ? options : {
		...options,
		site: given
	});
	const dir = given === "" ? null : siteFolder(place, given, loaded);
	return comparing ? compare(place, loaded, dir, terminal) : write(place, loaded, dir, terminal);
}
function portOf(args) {
	const given = args.text("port") ?? "4400";
	if (/^\d{1,5}$/.test(given) && Number(given) < 65536) return Number(given);
	throw new UsageError(`--port takes a number from 0 to 65535; ${JSON.stringify(given)} is none.`);
}
/** @param dir the site's folder; null: none */
function compare(place, loaded, dir, terminal) {
	const { input } = loaded;
	const problems = [...compareDocs(input)];
	if (dir !== null && !input.unread?.length) problems.push(...news(checkSite(place.root, dir, makeSite(loaded, addressOf(loaded), dir)), problems));
	tell(terminal, problems);
	if (problems.length > 0) return 1;
	for (const each of [input.settings.dir, ...dir === null ? [] : [dir]]) terminal.out(`${each || "."} is up to date.\n`);
	return 0;
}
/** What is wrong with the site and was not told of the markdown already: a link that leads nowhere does so in both. */
function news(found, told) {
	const places = new Set(told.map(({ file, line }) => JSON.stringify([file, line])));
	return found.filter(({ file, line }) => !places.has(JSON.stringify([file, line])));
}
/** @param dir the site's folder; null: none */
function write(place, loaded, dir, terminal) {
	const { problems, changed, pages, siteFiles } = writeDocs(place.root, loaded, dir, addressOf(loaded));
	tell(terminal, problems);
	if (problems.some(({ level }) => level === "error")) {
		terminal.log("Nothing was written: settle the errors above first.\n");
		return 1;
	}
	const inSite = changed.filter((path) => dir !== null && path.startsWith(`${dir}/`)).length;
	const inDocs = count(changed.length - inSite, "file");
	terminal.out(`${loaded.input.settings.dir || "."}: ${count(pages, "page")}, ${inDocs} changed.\n`);
	if (dir !== null) terminal.out(`${dir}: ${count(siteFiles, "file")}, ${inSite} changed.\n`);
	return 0;
}
function addressOf({ input }) {
	return pagesAddress(input.repository?.url ?? null);
}

export { docs };