/** `npm test`: sets up what is missing, then runs the checks and every test. The last line counts them. */
import { nodeFault } from './node-version.mjs'

const print = (line) => process.stdout.write(`${line}\n`)

async function test(args) {
  const { install } = await import('./dependencies.mjs')
  if (!(await install())) return { passed: 0, failed: 1, skipped: 0 }
  const { build } = await import('./build.mjs')
  const isBuilt = await build()
  const { announceBrowser, runTests } = await import('./tests.mjs')
  const isBrowserFine = announceBrowser(process.env, print)
  const counts = await runTests(args)
  if (!isBrowserFine) counts.failed += 1
  if (!isBuilt) counts.failed += 1
  if (args.length > 0) return counts
  const { quickChecks, runChecks } = await import('./checks.mjs')
  const checked = await runChecks(quickChecks, print)
  return { ...counts, passed: counts.passed + checked.passed, failed: counts.failed + checked.failed }
}

const fault = nodeFault()
if (fault !== null) {
  process.stderr.write(`${fault}\n`)
  process.exitCode = 2
} else {
  const { passed, failed, skipped } = await test(process.argv.slice(2))
  print(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exitCode = failed > 0 ? 1 : 0
}
