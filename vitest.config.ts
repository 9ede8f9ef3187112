import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const conditions = ['development', 'import', 'default']
/** These go to Node itself: with `import` among them, a package that is required would be given its modules. */
const nodeConditions = ['development', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions: nodeConditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'tools/**/*.test.ts',
      'bench/**/*.test.ts',
      'training/**/*.test.ts',
    ],
    // On two cores Vitest takes one worker, and half the machine waits.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
