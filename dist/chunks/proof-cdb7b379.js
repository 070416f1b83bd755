#!/usr/bin/env node
import { a as findWitness, c as hasFormat, i as findInstance, n as compareSchemas, o as validate, r as findCounterexample, s as giveFormats, t as answerRow } from "./proof-17d71155.js";

export { answerRow, compareSchemas, findCounterexample, findInstance, findWitness, giveFormats, hasFormat, validate };