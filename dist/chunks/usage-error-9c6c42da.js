#!/usr/bin/env node
// src/text/usage-error.ts
/** The set-up is wrong (bad option, unreadable config, no base): exit status 2. Says what is wrong and what to do. */
var UsageError = class extends Error {
	name = "UsageError";
};

export { UsageError as t };