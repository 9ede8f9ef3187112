/** For tests: reads one file with these bytes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readInputs } from './read-inputs.js'
import type { Ingested, IngestOptions } from './types.js'

export async function readAll(
  name: string,
  bytes: Uint8Array | string,
  options: IngestOptions = {},
): Promise<Ingested[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-'))
  try {
    writeFileSync(join(folder, name), bytes)
    const items: Ingested[] = []
    for await (const item of readInputs([join(folder, name)], options)) items.push(item)
    return items
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
