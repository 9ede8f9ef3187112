/** Works on the store of a test app until nothing is due, as a worker beside the server does. */
import { createCaptureWriter } from '@parallax/ingest'
import { createStages, DEFAULT_SETTINGS, runStages } from '@parallax/pipeline'
import type { TestApp } from './_app.js'

export async function work({ services: { store, pool, client, clock } }: TestApp): Promise<void> {
  const captures = createCaptureWriter({ folder: store.captureFolder })
  const settings = { ...DEFAULT_SETTINGS, settle: 0.01, delay: 0, tries: 1 }
  const troubles: unknown[] = []
  await runStages({
    context: { store, client, captures, pool, settings, clock },
    stages: createStages('test'),
    worker: 'test',
    rounds: {},
    signal: new AbortController().signal,
    untilIdle: true,
    onTrouble: (error) => troubles.push(error),
  })
  await captures.close()
  if (troubles.length > 0) throw troubles[0]
}
