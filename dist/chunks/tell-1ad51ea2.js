#!/usr/bin/env node
import { x as visible } from "./regex-bbb3b583.js";

// src/cli/tell.ts
/** Tells what stands in the way, or should be known, a line for each. */
function tell(terminal, problems) {
	for (const { file, line, level, message } of problems) terminal.log(`${visible(file)}:${line}: ${level}: ${visible(message)}\n`);
}

export { tell as t };