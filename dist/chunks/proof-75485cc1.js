#!/usr/bin/env node
import { a as validate, i as findInstance, n as compareSchemas, r as findCounterexample, t as answerRow } from "./proof-cba9db65.js";

export { answerRow, compareSchemas, findCounterexample, findInstance, validate };