/** Runs scorers one after the other and prints one table with what each says of itself. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { command, table } from './command.mjs'

/** The folder, under the data folder, that each scorer reads where the command line names none. */
const DATA_OF = {
  quotes: 'polnear/dev',
  speakers: 'basil',
  figures: 'newsquant',
  extraction: 'article-extraction',
  extraction_multilingual: 'extraction-multilingual',
  naming: 'newswcl50',
  reuse: 'text-reuse',
  planted: 'planted',
  speed: 'stories',
}

const USAGE = `usage: node bench/scores.mjs SCORERS DATA [NAME | NAME=FOLDER]... [--limit N] [--jobs N] [--json]
SCORERS holds NAME.py, DATA the folders that they read. Names: ${Object.keys(DATA_OF).join(', ')}
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string' },
    jobs: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const [scorers, data, ...chosen] = positionals
if (!scorers || !data) {
  process.stderr.write(USAGE)
  process.exit(2)
}

function toTask(choice) {
  const [name, folder = DATA_OF[name]] = choice.split('=')
  if (!folder) throw new Error(`${name}: which folder of the data does it read? Write ${name}=FOLDER.`)
  return { name, folder }
}

/** Only the scorers that run one process a story take a number of jobs. */
const TAKES_JOBS = new Set(['planted', 'reuse', 'naming'])

function score({ name, folder }) {
  const args = [join(scorers, `${name}.py`), join(data, folder)]
  if (values.limit) args.push('--limit', values.limit)
  if (TAKES_JOBS.has(name)) args.push('--jobs', values.jobs)
  const started = performance.now()
  const env = { ...process.env, PARALLAX: command().join(' ') }
  const { status, stdout, stderr } = spawnSync('python3', args, { env, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const lines = stdout.trim().split('\n')
  const failed = status !== 0
  return {
    name,
    folder,
    seconds: (performance.now() - started) / 1000,
    figures: failed ? null : JSON.parse(lines[0]),
    says: failed ? `FAILED (${status}): ${stderr.trim().split('\n').at(-1)}` : lines.at(-1),
  }
}

const results = []
for (const task of (chosen.length > 0 ? chosen : Object.keys(DATA_OF)).map(toTask)) {
  process.stderr.write(`${task.name} …\n`)
  results.push(score(task))
}
const cells = results.map(({ name, folder, figures, seconds, says }) => [
  name,
  folder,
  figures?.n ?? '–',
  seconds.toFixed(0),
  says,
])
process.stdout.write(
  values.json
    ? `${JSON.stringify(results)}\n`
    : `${table(['scorer', 'data', 'n', 'seconds', 'figures'], cells)}\n`,
)
process.exitCode = results.some(({ figures }) => figures === null) ? 1 : 0
