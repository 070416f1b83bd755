#!/usr/bin/env node
import { a as selectFiles, g as headCommit } from "./files-b80d14da.js";
import { t as UsageError } from "./usage-error-9c6c42da.js";
import { S as inside, h as writeAll, s as RunsInMemory, t as loadDocs } from "./load-docs-a2712234.js";
import { r as isUnreadable } from "./phrase-4e48320a.js";
import { a as siteInput, n as makeSite } from "./site-de63358b.js";
import { l as workTree } from "./project-d3b945d0.js";
import { at as count } from "./presets-1309a08b.js";
import { readdirSync, watch } from "node:fs";
import { basename, dirname, extname, join, posix } from "node:path";
import { createServer } from "node:http";

// src/io/local-server.ts
const HOST = "127.0.0.1";
const SCRIPT = "/.waymark/reload.js";
const STREAM = "/.waymark/reload";
const STYLE = "/.waymark/notice.css";
/** Runs in the page: loads it again when the server says a number that it has not said before. */
const script = `let seen
new EventSource('${STREAM}').onmessage = ({ data }) => {
  if (seen !== undefined && seen !== data) location.reload()
  seen = data
}
`;
const style = `.waymark-notice {
  position: sticky; bottom: 0; z-index: 99; max-height: 40vh; overflow: auto; margin: 0; padding: 1rem;
  background: #8c1d18; color: #fff; font: 0.9rem/1.5 ui-monospace, monospace; white-space: pre-wrap;
}
`;
const types = {
	".html": "text/html; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".svg": "image/svg+xml",
	".xml": "application/atom+xml; charset=utf-8"
};
/**
* Serves files from memory, as GitHub Pages would.
* @param port 0: any that is free
* @param content what there is right now
* @throws UsageError where the port is taken
*/
async function serveLocally(port, content) {
	const readers = /* @__PURE__ */ new Set();
	let build = Date.now();
	const server = createServer((request, response) => {
		const refused = refusal(request, server.address().port);
		if (refused !== null) send(response, refused.status, ".txt", refused.words);
		else if (request.url === STREAM) {
			response.writeHead(200, {
				"content-type": "text/event-stream",
				"cache-control": "no-store"
			});
			response.write(`data: ${build}\n\n`);
			readers.add(response);
			response.on("close", () => readers.delete(response));
		} else if (request.url === SCRIPT) send(response, 200, ".js", script);
		else if (request.url === STYLE) send(response, 200, ".css", style);
		else answer(request, response, content());
	});
	await new Promise((resolve, reject) => {
		server.once("error", (error) => reject(cannotListen(error, port)));
		server.listen(port, HOST, resolve);
	});
	return {
		url: `http://${HOST}:${server.address().port}/`,
		reload: () => {
			build += 1;
			for (const reader of readers) reader.write(`data: ${build}\n\n`);
		},
		close: () => new Promise((resolve) => {
			server.close(() => resolve());
			server.closeAllConnections();
		})
	};
}
function cannotListen(error, port) {
	if (error.code !== "EADDRINUSE" && error.code !== "EACCES") return error;
	const why = error.code === "EACCES" ? "may not be used" : "is in use";
	return new UsageError(`Port ${port} ${why}. Name another with \`--port\`, or 0 for any that is free.`);
}
/** A page of the web must not read the plan by a name that it has pointed here. */
function refusal({ method, headers }, port) {
	if (![`${HOST}:${port}`, `localhost:${port}`].includes(headers.host ?? "")) return {
		status: 403,
		words: "Forbidden: this server answers only to this machine.\n"
	};
	if (method !== "GET" && method !== "HEAD") return {
		status: 405,
		words: "Only GET and HEAD.\n"
	};
	return null;
}
function answer({ url = "/" }, response, { files, notice }) {
	const [address = "", ...query] = url.split("?");
	const path = decoded(address)?.replace(/^\/+/, "") ?? null;
	if (path !== null && path !== "" && !path.endsWith("/") && files.has(`${path}/index.html`)) {
		const search = query.length === 0 ? "" : `?${query.join("?")}`;
		response.writeHead(301, { location: `/${encodeURI(path)}/${search}` }).end();
		return;
	}
	const found = path === null ? null : fileAt(path, files);
	const file = found ?? "404.html";
	const text = files.get(file) ?? "Not found\n";
	send(response, found === null ? 404 : 200, extname(file), file.endsWith(".html") ? live(text, notice) : text);
}
function fileAt(path, files) {
	return (path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`]).find((each) => files.has(each)) ?? null;
}
function decoded(address) {
	try {
		return decodeURIComponent(address);
	} catch {
		return null;
	}
}
function live(html, notice) {
	const words = notice.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
	const told = `<link rel="stylesheet" href="${STYLE}">\n<pre class="waymark-notice" role="alert">${words}</pre>\n`;
	const added = `${notice === "" ? "" : told}<script src="${SCRIPT}"><\/script>\n</body>`;
	return html.replace(/<\/body>/, () => added);
}
function send(response, status, extension, text) {
	response.writeHead(status, {
		"content-type": types[extension] ?? "text/plain; charset=utf-8",
		"content-length": Buffer.byteLength(text),
		"cache-control": "no-store",
		"x-content-type-options": "nosniff"
	});
	response.end(response.req.method === "HEAD" ? void 0 : text);
}

// src/io/watch.ts
/** Editors write a file in several steps, and several files at once. */
const QUIET_MS = 100;
const skipped = /* @__PURE__ */ new Set([".git", "node_modules"]);
/**
* Calls back a moment after anything has changed. One watcher for each folder: that is what every system can do, and what sees a
* file that an editor has put in the place of another.
* @param paths asked again after each call
* @returns ends it
*/
function watchPaths(paths, changed) {
	const watchers = /* @__PURE__ */ new Map();
	let timer;
	const soon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			look();
			changed().then(look);
		}, QUIET_MS);
	};
	const look = () => {
		const wanted = foldersOf(paths());
		for (const [folder, watcher] of watchers) if (!wanted.has(folder)) {
			watcher.close();
			watchers.delete(folder);
		}
		for (const [folder, names] of wanted) {
			if (watchers.has(folder)) continue;
			const watcher = open(folder, (name) => {
				if (names === null || name === null || names.has(name)) soon();
			});
			if (watcher === null) continue;
			watchers.set(folder, watcher);
			watcher.on("error", () => {
				watcher.close();
				watchers.delete(folder);
			});
		}
	};
	look();
	return () => {
		clearTimeout(timer);
		for (const watcher of watchers.values()) watcher.close();
	};
}
function open(folder, seen) {
	try {
		return watch(folder, (_, name) => seen(name));
	} catch {
		return null;
	}
}
/** Each folder to watch with the names in it that matter; null: all of them. */
function foldersOf(paths) {
	const folders = /* @__PURE__ */ new Map();
	const add = (folder, name) => {
		const known = folders.get(folder);
		if (name === null) folders.set(folder, null);
		else if (known === void 0) folders.set(folder, /* @__PURE__ */ new Set([name]));
		else known?.add(name);
	};
	for (const { path, kind } of paths) {
		add(dirname(path), basename(path));
		if (kind === "folder") for (const folder of below(path)) add(folder, null);
	}
	return folders;
}
function below(folder) {
	const found = [];
	const left = [folder];
	for (let next = left.pop(); next !== void 0; next = left.pop()) {
		const here = next;
		const entries = entriesOf(here);
		if (entries === null) continue;
		found.push(here);
		for (const entry of entries) if (entry.isDirectory() && !skipped.has(entry.name)) left.push(join(here, entry.name));
	}
	return found;
}
function entriesOf(folder) {
	try {
		return readEntries(folder);
	} catch {
		return null;
	}
}
const readEntries = (folder) => readdirSync(folder, { withFileTypes: true });

// src/project/live-site.ts
/** What the site's folder is called in messages; no folder of a repository has this name by chance. */
const DIR = "(site)";
/**
* The site of a plan that somebody is working on: made again and again, each time only what has changed. Nothing is written; what
* would be lies in memory, over what is on the disk.
*/
var LiveSite = class {
	#runs = new RunsInMemory();
	#pages = new Layer();
	#site = new Layer();
	#files = /* @__PURE__ */ new Map();
	/** by path inside the site; none before it was made */
	get files() {
		return this.#files;
	}
	/** what the last making of it knows, for those who load what it is made of */
	get last() {
		return this.#runs.last;
	}
	/** @param loaded with what {@link last} knew @returns what is wrong with the pages or the site */
	make(loaded, url) {
		const { dir } = loaded.input.settings;
		const pages = this.#pages.over(loaded.input.existing);
		const site = this.#site.over(/* @__PURE__ */ new Map());
		const folders = [{
			dir: DIR,
			folder: site
		}, {
			dir,
			folder: pages
		}];
		const edits = [];
		const input = {
			...siteInput(loaded, url),
			existing: pages,
			onDisk: loaded.input.existing
		};
		const writing = writeAll(input, {
			dir: DIR,
			existing: site
		}, this.last.known);
		let step = writing.next();
		for (; !step.done; step = writing.next()) edits.push(step.value);
		const { problems, memory } = step.value;
		if (memory === null || problems.some(({ level }) => level === "error")) this.#showAnyway(loaded, url);
		else {
			for (const { path, content } of edits) placed(path, folders)?.put(content);
			this.#files = this.#site.texts;
			this.last.remember(loaded.read, memory, (path) => placed(path, folders)?.stamp() ?? null);
		}
		return problems.map((each) => ({
			...each,
			file: inside(DIR, each.file) ?? each.file
		}));
	}
	/** What has a mistake is shown as far as it goes. Without one of its files, a plan would show as one in which things are gone. */
	#showAnyway(loaded, url) {
		const isWhole = !loaded.input.plans.some(({ problems }) => problems.some(isUnreadable));
		if (this.#files.size === 0 || isWhole) this.#files = makeSite(loaded, url).files;
	}
};
/** Where a path of the repository is among the folders that are laid over. */
function placed(path, folders) {
	for (const { dir, folder } of folders) {
		const own = inside(dir, path);
		if (own !== null) return {
			put: (content) => folder.put(own, content),
			stamp: () => folder.stamp(own)
		};
	}
	return null;
}
/** Files that lie over those of a folder, each until what is below it changes. */
var Layer = class {
	/** by path inside the folder */
	texts = /* @__PURE__ */ new Map();
	#laid = /* @__PURE__ */ new Map();
	#stamps = 0;
	/** The folder with what lies over it. */
	over(below) {
		const laid = (path) => {
			const found = this.#laid.get(path);
			return found !== void 0 && found.over === (below.stamp?.(path) ?? null) ? found : null;
		};
		const has = (path) => {
			const found = laid(path);
			return found === null ? below.has(path) : found.text !== null;
		};
		const stamp = (path) => {
			const found = laid(path);
			if (found === null) return below.stamp?.(path) ?? null;
			return found.text === null ? null : found.stamp;
		};
		return {
			has,
			stamp,
			stampRead: stamp,
			get: (path) => {
				const found = laid(path);
				return found === null ? below.get(path) : found.text ?? void 0;
			},
			keys: () => new Set([...below.keys(), ...this.#laid.keys()].filter(has)).values(),
			put: (path, content) => {
				const over = laid(path)?.over ?? below.stampRead?.(path) ?? null;
				const text = content === null ? null : content.toString();
				this.#stamps += 1;
				this.#laid.set(path, {
					text,
					over,
					stamp: `laid ${this.#stamps}`
				});
				if (text === null) this.texts.delete(path);
				else this.texts.set(path, text);
			}
		};
	}
};

// src/cli/serve-docs.ts
/** Serves the site of the work tree to this machine until it is interrupted, and makes it anew on every change. Writes nothing. */
async function serveDocs(place, { docs, port, tell }, terminal) {
	const site = new LiveSite();
	let notice = "";
	const server = await serveLocally(port, () => ({
		files: site.files,
		notice
	}));
	try {
		const load = loader(place, docs, site);
		let loaded = await load();
		const make = () => {
			const problems = site.make({
				...loaded,
				config: served(loaded, server)
			}, server.url);
			tell(problems);
			notice = problems.map(({ file, line, message }) => `${file}:${line}: ${message}\n`).join("");
			return problems.some(({ level }) => level === "error") ? "Shown as far as it goes.\n" : "Made anew.\n";
		};
		make();
		terminal.out(`${server.url}\n`);
		terminal.log(`${count(site.files.size, "file")}, made anew when the plan changes. Ctrl-C ends it.\n`);
		const end = watchPaths(() => watchedBy(place, loaded), oneByOne(async () => {
			try {
				loaded = await load();
				terminal.log(make());
			} catch (error) {
				if (!(error instanceof UsageError)) throw error;
				notice = `${error.message}\n`;
				terminal.log(`waymark: ${error.message}\n`);
			}
			server.reload();
		}));
		await interrupted();
		end();
		return 0;
	} finally {
		await server.close();
	}
}
/** What git's history tells is read again only when there is another commit. */
function loader(place, options, site) {
	let told = /* @__PURE__ */ new Map();
	let commit = null;
	return async () => {
		const now = place.git === null ? null : await headCommit(place.git);
		const reads = options.history !== null && now !== commit;
		const history = reads ? now : null;
		const loaded = await loadDocs(place, workTree(place), {
			...options,
			history,
			last: site.last
		});
		if (reads) told = loaded.input.history;
		commit = now;
		return {
			...loaded,
			input: {
				...loaded.input,
				history: told
			}
		};
	};
}
/** The address that the config names is not where this site is. */
function served({ config }, { url }) {
	return {
		...config,
		docs: {
			...config.docs,
			url
		}
	};
}
function watchedBy({ root }, { input, config }) {
	const folders = [
		...config.plans.map(({ path }) => posix.join(posix.dirname(path), "notes")),
		...config.docs.templates === null ? [] : [config.docs.templates],
		...input.settings.dir === "" ? [] : [input.settings.dir]
	];
	const plans = selectFiles(config.plans.map(({ path }) => path)).prefixes;
	const files = [
		config.path ?? "waymark.yml",
		...config.docs.usage === null ? [] : [config.docs.usage],
		...plans.filter(isFile)
	];
	return [...[...folders, ...plans.filter((path) => !isFile(path))].map((path) => ({
		path: join(root, path),
		kind: "folder"
	})), ...files.map((path) => ({
		path: join(root, path),
		kind: "file"
	}))];
}
function isFile(path) {
	return /\.(ya?ml|json)$/.test(path);
}
/** The task, again once more where it was asked for while it ran; what it throws ends the process. */
function oneByOne(task) {
	let running = null;
	let again = false;
	const run = async () => {
		while (again) {
			again = false;
			await task();
		}
		running = null;
	};
	return () => {
		again = true;
		running ??= run();
		return running;
	};
}
function interrupted() {
	return new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
	});
}

export { serveDocs };