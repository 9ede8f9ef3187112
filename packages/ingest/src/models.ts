/** The weights of the grammar that come with core: read and unpacked once a process or thread, when the first article needs them. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { LinguisticModel } from '@parallax/core'

const WEIGHTS = '@parallax/core/english-grammar'
const CURE = 'Take the files of this version anew, and run: npm ci && npm run build'

/** The weights are missing or damaged; the message says the cure. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError'
}

let english: Promise<LinguisticModel> | undefined

/** The models that know the language; none where there is none. Throws {@link ModelFileError} where the weights cannot be read. */
export async function modelsFor(language: string | null): Promise<readonly LinguisticModel[]> {
  const { isReadAsEnglish } = await import('@parallax/core')
  if (!isReadAsEnglish(language)) return []
  english ??= loadEnglish()
  return [await english]
}

async function loadEnglish(): Promise<LinguisticModel> {
  const { readEnglishModel } = await import('@parallax/core')
  try {
    const packed = await readFile(createRequire(import.meta.url).resolve(WEIGHTS))
    return readEnglishModel(await promisify(gunzip)(packed))
  } catch (error) {
    throw new ModelFileError(`The weights of the grammar cannot be used: ${(error as Error).message} ${CURE}`)
  }
}
