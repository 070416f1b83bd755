#!/usr/bin/env node
import { a as validate, i as findInstance, n as compareSchemas, o as giveFormats, r as findCounterexample, s as hasFormat, t as answerRow } from "./proof-69f51f46.js";

export { answerRow, compareSchemas, findCounterexample, findInstance, giveFormats, hasFormat, validate };