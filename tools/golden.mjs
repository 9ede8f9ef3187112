/** Writes the golden files of the whole stories anew. Only this command does; a missing golden file fails the tests. */
import { spawnSync } from 'node:child_process'

const { status } = spawnSync('npx', ['vitest', 'run', 'packages/cli/src/golden.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, UPDATE_GOLDEN: '1' },
})
process.exitCode = status ?? 70
