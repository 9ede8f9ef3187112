/** Runs every test, and counts. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { CACHE, runProgram } from './project.mjs'

const RESULTS = join(CACHE, 'tests.json')

/** Says where the browser is, loudly where there is none. Returns false where that is a failure. */
export function announceBrowser(env, print) {
  const browser = findChromium(env)
  if (browser !== null) {
    print(`Browser tests run in ${browser}`)
    return true
  }
  print('')
  print('!!! NO CHROMIUM WAS FOUND: the browser tests are skipped.')
  print('!!! Install chromium, or name one in CHROMIUM_PATH.')
  print('')
  return !env.CI
}

/** A file that cannot even be loaded has no tests to fail, and counts as one. */
function countResults({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** Runs the tests with the arguments given to Vitest. Resolves to the counts. */
export async function runTests(args, env = process.env) {
  rmSync(RESULTS, { force: true })
  const browser = findChromium(env)
  const { code } = await runProgram(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`, ...args],
    { env: { ...env, ...(browser !== null && { CHROMIUM_PATH: browser }) } },
  )
  let counts
  try {
    counts = countResults(JSON.parse(readFileSync(RESULTS, 'utf8')))
  } catch {
    // Without results the run broke off; that is one failure, and Vitest has said why.
    counts = { passed: 0, failed: 1, skipped: 0 }
  }
  // An error outside of any test fails the run as well.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  return counts
}
