/** `npm run check`: every check and the tests, each with one line of outcome. */
import { build } from './build.mjs'
import { quickChecks, runChecks } from './checks.mjs'
import { install } from './dependencies.mjs'
import { runTests } from './tests.mjs'

const tests = {
  name: 'tests',
  run: async () => {
    const { passed, failed, skipped } = await runTests([])
    return { isWell: failed === 0, says: `${passed} passed, ${failed} failed, ${skipped} skipped` }
  },
}

const print = (line) => process.stdout.write(`${line}\n`)

if ((await install()) && (await build())) {
  const { failed } = await runChecks([tests, ...quickChecks], print)
  process.exitCode = failed > 0 ? 1 : 0
} else process.exitCode = 1
