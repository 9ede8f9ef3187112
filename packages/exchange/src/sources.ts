/** Speakers and origins as things of the vocabularies of others. */
import type { Origin, SpeakerType } from '@parallax/contract'
import { nameOf } from './names.js'

/** “The harbour office” and “the harbour office” are one name; nothing else is guessed. */
export const sourceKey = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/u, '')

/** The same name is the same source within one file; nothing says that it is the same outside it. */
export const nameOfSource = (name: string) => nameOf(JSON.stringify(['source', sourceKey(name)]))

/** Of a document, an unnamed source or a mere name it is not said whether it is somebody or some body. */
export function schemaTypeOf(kind: SpeakerType | Origin['kind'] | null): 'Person' | 'Organization' | 'Thing' {
  if (kind === 'person' || kind === 'witness') return 'Person'
  return kind === null || kind === 'document' || kind === 'unnamed' || kind === 'speaker'
    ? 'Thing'
    : 'Organization'
}
