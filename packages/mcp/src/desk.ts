/** What the tools ask of whoever serves them: texts compared, stories kept, versions. Errors with a cure come back as answers. */
import type { Comparison, Versions } from '@parallax/contract'

export interface GivenText {
  outlet?: string | undefined
  title?: string | undefined
  /** ISO 8601. */
  published?: string | undefined
  url?: string | undefined
  text: string
}

export interface ComparedTexts {
  /** Null where fewer than one could be read. */
  comparison: Comparison | null
  skipped: { input: string; reason: string }[]
}

export interface ToldStory {
  id: string
  title: string | null
  from: string | null
  to: string | null
  accounts: number
  origins: number | null
  conflicts: number | null
}

export interface Desk {
  compare(texts: readonly GivenText[], addresses: readonly string[]): Promise<ComparedTexts>
  /** Newest first; null where nothing is kept here. `words` narrow the list. */
  stories(words: string | null, limit: number): Promise<ToldStory[] | null>
  /** The last comparison of a story; null where there is none. */
  comparisonOf(story: string): Promise<Comparison | null>
  /** What changed between the kept versions of the article at an address; null where it is not kept. */
  versionsOf(address: string): Promise<Versions | null>
}

/** A call cannot be answered; the text says what to do instead, and goes to the caller as it is. */
export class DeskError extends Error {
  override name = 'DeskError'
}
