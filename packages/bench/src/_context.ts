/** A folder of invented data for the tests of benchmarks, and the context that reads it without models. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchContext } from './benchmark.js'

export async function contextOf(files: Readonly<Record<string, string>>): Promise<BenchContext> {
  const data = await mkdtemp(join(tmpdir(), 'bench-'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(data, name), text)
  return { data, modelsFor: async () => [], progress: async () => {} }
}
