#!/usr/bin/env node
// package.json
var version$1 = "1.0.0";
var homepage$1 = "https://github.com/waymark/waymark#readme";
var config = { "action": "waymark/waymark@v1" };

// src/cli/version.ts
/** Waymark's own version. */
const version = version$1;
/** How workflows call the action: `owner/name@tag`. */
const actionReference = config.action;
/** The project's home page. */
const homepage = homepage$1;

export { version as n, actionReference as t };