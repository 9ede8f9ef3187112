/** The checks beside the tests. Each resolves to whether it went well and one line of outcome. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { checkLicences } from './licences.mjs'
import { ROOT, run, runProgram } from './project.mjs'

/** The page without any texts; what the reader of every report has to load. */
const MAX_REPORT_BYTES = 400_000

async function byProgram(name, args, well) {
  const { code, output } = await runProgram(name, args, { quiet: true })
  return { isWell: code === 0, says: code === 0 ? well : output.trim() }
}

const lastLine = (text) => text.trim().split('\n').at(-1)

export const quickChecks = [
  {
    name: 'types',
    run: () => byProgram('tsc', ['--build'], 'no fault'),
  },
  {
    name: 'types of the tests',
    run: () => byProgram('tsc', ['--project', 'tsconfig.tests.json'], 'no fault'),
  },
  {
    // After the types, whose check compiles the contract that is read here.
    name: 'published schemas',
    run: async () => {
      const { code, output } = await run(process.execPath, [join(ROOT, 'tools/schema.mjs'), '--check'], {
        quiet: true,
      })
      return { isWell: code === 0, says: code === 0 ? 'what the contract gives' : output.trim() }
    },
  },
  {
    name: 'format and lint',
    run: () => byProgram('biome', ['check', '--error-on-warnings', '--max-diagnostics=20', '.'], 'no fault'),
  },
  {
    name: 'direction of imports',
    run: async () => {
      const { code, output } = await runProgram(
        'depcruise',
        ['packages', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
        { quiet: true },
      )
      return { isWell: code === 0, says: code === 0 ? lastLine(output).replace(/^\W+/, '') : output.trim() }
    },
  },
  {
    name: 'size of the report',
    run: async () => {
      const files = ['report', 'report.es', 'report.ar'].map((name) =>
        join(ROOT, `packages/web/dist/${name}.html`),
      )
      if (!files.every((file) => existsSync(file)) && !(await build()))
        return { isWell: false, says: 'the page cannot be built' }
      const size = Math.max(...files.map((file) => statSync(file).size))
      return {
        isWell: size < MAX_REPORT_BYTES,
        says: `${size} bytes of at most ${MAX_REPORT_BYTES} without the texts, in the largest language`,
      }
    },
  },
  {
    name: 'licences',
    run: async () => {
      const { count, faults } = checkLicences()
      const says =
        faults.length === 0 ? `${count} packages, all on the list` : `not on the list: ${faults.join(', ')}`
      return { isWell: faults.length === 0, says }
    },
  },
]

/** Runs the checks one after another and prints a line for each. Resolves to the counts. */
export async function runChecks(checks, print) {
  const counts = { passed: 0, failed: 0 }
  for (const { name, run } of checks) {
    const { isWell, says } = await run()
    counts[isWell ? 'passed' : 'failed'] += 1
    print(`${isWell ? '✓' : '✗'} ${name}: ${says}`)
  }
  return counts
}
