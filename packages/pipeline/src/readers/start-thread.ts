/** Starts a thread of readers, from sources or from what was built of them. */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Sources are run through a loader, in development and in tests; what is built needs none. */
export function startThread(heapMb: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMb }
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./thread.js', import.meta.url), { resourceLimits })
  }
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx'))
  const loader = new URL('./esm/api/index.mjs', tsx).href
  const thread = new URL('./thread.ts', import.meta.url).href
  const start = `import('${loader}').then(({ register }) => { register(); return import('${thread}') })`
  return new Worker(start, { eval: true, resourceLimits, execArgv: ['--conditions', 'development'] })
}
