/** The one interface that every format implements, and the choice between formats. */
import type { Article } from '@parallax/contract'
import type { Source } from '../source.js'

/** Everything an adapter may know of an article; what it leaves out is null or empty. Hash, id and language follow later. */
export type KnownArticle = Partial<Article> & { text: string }

/** One article found in a source, or the reason why a part of it gave none. `id` is given where the source holds one. */
export type Parsed =
  | { kind: 'article'; id?: string; known: KnownArticle }
  | { kind: 'skipped'; code: string; reason: string }

/**
 * How sure an adapter is that a source is of its format, surest first: the bytes prove it whatever the name says · the name or
 * the media type says so and the content does not speak against it · the content looks like it · it could be read as such.
 */
export type Confidence = 'proved' | 'named' | 'looks' | 'possible'

export interface Adapter {
  /** Shown in messages. */
  format: string
  detect(source: Source): Confidence | null
  /** Never throws for bad content: a fault is a `skipped` part. */
  parse(source: Source): AsyncIterable<Parsed> | Iterable<Parsed> | Promise<Iterable<Parsed>>
}

const ORDER: readonly Confidence[] = ['proved', 'named', 'looks', 'possible']

export interface Choice {
  adapter: Adapter
  confidence: Confidence
}

/** The surest adapter; between equals the earlier one in the list. Null where none can read the source. */
export function chooseAdapter(source: Source, adapters: readonly Adapter[]): Choice | null {
  let best: Choice | null = null
  for (const adapter of adapters) {
    const confidence = adapter.detect(source)
    if (confidence === null) continue
    if (best === null || ORDER.indexOf(confidence) < ORDER.indexOf(best.confidence)) {
      best = { adapter, confidence }
    }
  }
  return best
}

export function skipped(code: string, reason: string): Parsed {
  return { kind: 'skipped', code, reason }
}

/** The words of an error of any kind, on one line. */
export function errorMessage(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ').slice(0, 200)
}
