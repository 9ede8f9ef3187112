/** An entry of a feed to an article, with what of the article the feed holds. */
import type { Note } from '@parallax/contract'
import type { Part } from '../adapters/adapter.js'
import { extractFragment, type Fragment, textFragment } from '../html/fragment.js'
import { countWords, findPartial } from '../html/partial.js'
import type { Feed, FeedEntry } from './types.js'

/** How much of an article an entry holds. */
export type Extent = 'full' | 'beginning' | 'summary' | 'headline' | 'nothing'

/** A summary of so many words is the article itself: feeds of RSS 0.9x and 2.0 have no other place for it. Not measured. */
const FULL_SUMMARY_WORDS = 150
/** The end of a text that goes on elsewhere. */
const CUT_OFF =
  /(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3}|\b(?:read (?:more|on)|continue reading|read the (?:full|whole|rest)[^.!?]{0,40}|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|ler mais|leia mais|continua a leggere|leggi tutto|lees verder|читать далее|czytaj dalej))[\s»›>→.)\]]*$/iu

const PARTIAL: Readonly<Record<Extent, string | null>> = {
  full: null,
  beginning: 'Only the beginning of the article stands in the feed.',
  summary: 'There is only a summary in the feed.',
  headline: 'There is only a headline in the feed.',
  nothing: null,
}

export interface EntryArticle {
  /** Null where the entry holds nothing. */
  part: Part | null
  extent: Extent
}

export async function toArticle(entry: FeedEntry, feed: Feed, notes: readonly Note[]): Promise<EntryArticle> {
  const { fragment, extent } = await contentOf(entry)
  if (fragment.text.trim() === '') return { part: null, extent: 'nothing' }
  const { body, removed, ...assembled } = fragment
  const code = extent === 'full' || extent === 'beginning' ? 'extracted' : 'summary-only'
  const part: Part = {
    kind: 'article',
    known: {
      ...assembled,
      headline: entry.title,
      outlet: entry.outlet ?? feed.title ?? hostOf(entry.address),
      url: entry.address,
      bylines: entry.authors,
      published: entry.published,
      modified: entry.modified === entry.published ? null : entry.modified,
      language: entry.language,
      partial:
        PARTIAL[extent] ??
        findPartial({
          body,
          removed: removed.map(({ text }) => text).join('\n'),
          isFree: null,
          stated: null,
        }),
      textChanges: [{ code, message: messageOf(extent, removed.length) }, ...notes],
    },
  }
  return { part, extent }
}

function messageOf(extent: Extent, removed: number): string {
  const tail =
    removed > 0 ? ` Left out of it: ${removed} blocks that belong to the page and not to the article.` : ''
  return `The text was taken out of a feed (${extent}).${tail}`
}

async function contentOf(entry: FeedEntry): Promise<{ fragment: Fragment; extent: Extent }> {
  const options = { headline: entry.title, base: entry.base ?? entry.address, bylines: entry.authors }
  const read = async (text: string, kind: 'html' | 'text') =>
    kind === 'html' ? await extractFragment(text, options) : textFragment(text, options)
  if (entry.content !== null) {
    const fragment = await read(entry.content, entry.contentKind)
    if (fragment.body !== '') return { fragment, extent: extentOf(entry, fragment.body) }
  }
  if (entry.summary === null) return { fragment: textFragment('', options), extent: 'headline' }
  const fragment = await read(entry.summary, entry.summaryKind)
  if (fragment.body === '') return { fragment, extent: 'headline' }
  const isFull = countWords(fragment.body) >= FULL_SUMMARY_WORDS && !isCutOff(fragment.body)
  return { fragment, extent: isFull ? 'full' : 'summary' }
}

/** Feeds that hold summaries alone often give them twice, as summary and as content. */
function extentOf({ content, summary }: FeedEntry, body: string): Extent {
  if (isCutOff(body)) return 'beginning'
  if (summary !== null && summary.trim() === content?.trim() && countWords(body) < FULL_SUMMARY_WORDS)
    return 'summary'
  return 'full'
}

function hostOf(address: string | null): string | null {
  return address === null ? null : new URL(address).hostname.replace(/^www\./u, '')
}

/** Only the last characters are looked at: what stands earlier is no end. */
function isCutOff(body: string): boolean {
  return CUT_OFF.test(body.slice(-120))
}
