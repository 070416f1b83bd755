#!/usr/bin/env node
import { a as validate, i as findInstance, n as compareSchemas, r as findCounterexample, t as answerRow } from "./proof-a9390d26.js";

export { answerRow, compareSchemas, findCounterexample, findInstance, validate };