/** Starts a thread of a room, from its sources or from what was built of them. */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker, type WorkerOptions } from 'node:worker_threads'

/**
 * Sources are run as they are in development and in tests, where a thread needs a loader of its own; what is built needs none.
 * @param from `import.meta.url` of the caller; the thread's file lies beside it
 * @param name of the thread's file, without its ending
 */
export function startThread(from: string, name: string, options: WorkerOptions): Worker {
  if (!from.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, from), options)
  const tsx = pathToFileURL(createRequire(from).resolve('tsx'))
  const loader = new URL('./esm/api/index.mjs', tsx).href
  const file = new URL(`./${name}.ts`, from).href
  const script = `import('${loader}').then(({ register }) => { register(); return import('${file}') })`
  return new Worker(script, { ...options, eval: true, execArgv: ['--conditions', 'development'] })
}
