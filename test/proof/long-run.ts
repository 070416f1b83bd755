/** 20,000 random directions with 200 samples against each "no": `node test/proof/long-run.ts [first seed]`. */
import { argv, exit, stdout } from 'node:process'
import { attack } from './attack.ts'

const PAIRS = 10_000
const STEP = 500

const first = Number(argv[2] ?? 1_000_000)
const total = { directions: 0, yes: 0, no: 0, undecided: 0, wrong: 0 }
const reasons = new Map<string, number>()
for (let seed = first; seed < first + PAIRS; seed += STEP) {
  const report = attack(seed, STEP, 200)
  total.directions += report.directions
  total.yes += report.yes
  total.no += report.no
  total.undecided += report.undecided.length
  total.wrong += report.wrong.length
  for (const wrong of report.wrong) stdout.write(`WRONG ${wrong}\n`)
  for (const open of report.undecided) {
    const reason = open.replace(/^seed \d+: (?:\S+ at \S+: )?/, '')
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  }
  stdout.write(`${JSON.stringify(total)}\n`)
}
for (const [reason, count] of reasons) stdout.write(`${count} undecided: ${reason}\n`)
exit(total.wrong === 0 ? 0 : 1)
