/** What comes out of the outside world: an article, or the reason why there is none. */
import type { Article } from '@parallax/contract'
import type { Answer } from './fetch/fetch-address.js'

export interface ReadArticle {
  kind: 'article'
  /** Given by the input, else the first 12 hex digits of the hash of outlet, headline and text. Unique within one run. */
  id: string
  /** The path or address as the user named it; for a file inside a folder, the folder as named, joined with the rest. */
  input: string
  /** The name of the file as given, for naming an account that has no outlet. */
  name: string
  article: Article
}

/** Why an input gave no article. `code` is stable kebab-case. */
export interface SkippedInput {
  kind: 'skipped'
  input: string
  code: string
  reason: string
}

/** What must be said about an input as a whole although nothing of it was lost: parts that are no articles, with their number. */
export interface NotedInput {
  kind: 'note'
  input: string
  code: string
  message: string
}

export type Ingested = ReadArticle | SkippedInput | NotedInput

export interface IngestOptions {
  /** Bytes of standard input, read when an input is `-`. */
  stdin?: AsyncIterable<Uint8Array>
  /** Lets addresses on this machine be fetched; for tests. */
  allowLoopback?: boolean
  /** The time against which dates are called future ones, in notes alone; the machine's clock where it is left out. */
  now?: Date
  /** What an address answered, in place of asking the network: out of a capture, or from a client that asked already. */
  answer?: (address: string) => Promise<Answer>
  /** Called before each input is read: how many are done, how many are known. */
  onProgress?: (done: number, known: number, input: string) => void
}
