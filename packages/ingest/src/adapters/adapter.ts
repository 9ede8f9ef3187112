/** The one interface that every format implements, and the choice between formats. */
import type { Article } from '@parallax/contract'
import type { Source } from '../source.js'

/** Everything an adapter may know of an article; what it leaves out is null or empty. Hash, id and language follow later. */
export type KnownArticle = Partial<Article> & { text: string }

/** A source inside a source: a record of an archive, the content of a packed file. It is read as if it had been named itself. */
export interface InnerSource {
  kind: 'source'
  source: Source
  /** Names the part in messages, behind the name of the whole; empty where there is but one part. */
  label: string
  /** What the outer source knows of every article of the inner one, and the inner one cannot know. */
  known?: Partial<Article>
}

/**
 * One article found in a source, or the reason why a part of it gave none, or a source inside it, or what must be said about the
 * source as a whole though nothing of it was lost. `id` is given where the source holds one.
 */
export type Parsed = Part | { kind: 'note'; code: string; message: string } | InnerSource

/** What a format with one article a source gives. */
export type Part = { kind: 'article'; id?: string; known: KnownArticle } | Skipped
export interface Skipped {
  kind: 'skipped'
  code: string
  reason: string
}

/**
 * How sure an adapter is that a source is of its format, surest first: the bytes prove it whatever the name says · the name or
 * the media type says so and the content does not speak against it · the content looks like it · it could be read as such.
 */
export type Confidence = 'proved' | 'named' | 'looks' | 'possible'

/** What is known beside the source. */
export interface Context {
  /** The time of reading, for saying that a date lies in the future. Nothing of an article depends on it. */
  now: Date
}

export interface Adapter {
  /** Shown in messages. */
  format: string
  /** True where the adapter reads on from the beginning of a file that is too large to be held in memory. */
  isStreaming?: boolean
  /** True where the adapter decodes the bytes by itself, so that notes on the decoding of the whole do not hold for its parts. */
  isDecoding?: boolean
  detect(source: Source): Confidence | null
  /** Never throws for bad content: a fault is a `skipped` part. */
  parse(
    source: Source,
    context?: Context,
  ): AsyncIterable<Parsed> | Iterable<Parsed> | Promise<Iterable<Parsed>>
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

export function skipped(code: string, reason: string): Skipped {
  return { kind: 'skipped', code, reason }
}

export function noted(code: string, message: string): Parsed {
  return { kind: 'note', code, message }
}

/** The words of an error of any kind, on one line. */
export function errorMessage(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/gu, ' ').slice(0, 200)
}
