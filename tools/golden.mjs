/** Writes the golden files of the whole stories anew. Only this command does; a missing golden file fails the tests. */
import { runProgram } from './project.mjs'

const { code } = await runProgram('vitest', ['run', 'packages/cli/src/golden.test.ts'], {
  env: { ...process.env, UPDATE_GOLDEN: '1' },
})
process.exitCode = code
