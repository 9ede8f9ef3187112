/** Wall-clock time and peak memory of `compare` as a whole process, for 2, 10, 50 and 200 accounts of about 1,000 invented words. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { run, table, withFolder } from './command.mjs'
import { inventAccounts } from './invented-accounts.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' }, words: { type: 'string', default: '1000' } },
})
const counts = positionals.length > 0 ? positionals.map(Number) : [2, 10, 50, 200]

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function measure(count, folder) {
  const input = join(folder, `${count}.jsonl`)
  const accounts = inventAccounts(count, Number(values.words))
  writeFileSync(input, `${accounts.map((account) => JSON.stringify(account)).join('\n')}\n`)
  const outcomes = []
  for (let at = 0; at < Number(values.runs); at += 1) outcomes.push(await run(['compare', input, '--json']))
  const outputs = new Set(outcomes.map(({ stdout }) => stdout))
  return {
    accounts: count,
    code: outcomes[0].code,
    seconds: median(outcomes.map(({ seconds }) => seconds)),
    peakMb: median(outcomes.map(({ peakMb }) => peakMb)),
    outputMb: Buffer.byteLength(outcomes[0].stdout) / 1e6,
    same: outputs.size === 1,
  }
}

await withFolder(async (folder) => {
  const rows = []
  for (const count of counts) {
    const row = await measure(count, folder)
    rows.push(row)
    process.stderr.write(`${count} accounts: ${row.seconds.toFixed(2)} s\n`)
  }
  const cells = rows.map(({ accounts, code, seconds, peakMb, outputMb, same }) => [
    accounts,
    code,
    seconds.toFixed(2),
    peakMb.toFixed(0),
    outputMb.toFixed(1),
    same ? 'yes' : 'NO',
  ])
  process.stdout.write(
    `${table(['accounts', 'exit', 'seconds', 'peak MB', 'output MB', 'same bytes'], cells)}\n`,
  )
  process.exitCode = rows.every(({ code, same }) => code === 0 && same) ? 0 : 1
})
