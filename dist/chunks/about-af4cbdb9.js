#!/usr/bin/env node
// package.json
var version$1 = "1.0.0";
var config = { "action": "waymark/waymark@v1" };

// src/project/about.ts
/** Waymark's own version. */
const version = version$1;
/** Which build this is: another one may make something else of the same input. */
const build = `${version} a0a879a780e2`;
/** How workflows call the action: `owner/name@tag`. Every address of ours comes from it. */
const actionReference = config.action;
const [repository = "", tag = ""] = actionReference.split("@");
/** Where the published JSON Schemas are, for editors: of the version that workflows call. */
const schemasUrl = `https://raw.githubusercontent.com/${repository}/${tag}/dist/schemas`;

export { version as i, build as n, schemasUrl as r, actionReference as t };