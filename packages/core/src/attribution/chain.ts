/** Through whose hands the words came: the outlet, the agency whose text it carries, then each one named between it and the speaker. */
import type { Article, ChainLink, Span, Speaker } from '@parallax/contract'
import { agencyOfByline, creditsOf } from '../origins/credits.js'
import type { Reading } from '../reading.js'
import type { Candidate } from './candidate.js'
import { type Clause, spanOf } from './clause.js'
import { NAME_TYPES, TYPE_OF_HEAD } from './speakers.lexicon.js'
import { nounPhraseAfter, type Phrase } from './subject.js'

/** The outlet, and the agency that its credit line, dateline or byline names. */
export function opening(reading: Readonly<Reading>): ChainLink[] {
  const { article } = reading
  const own: ChainLink = { holder: article.outlet ?? 'this article', span: null, cue: null }
  const credit = creditsOf(reading).find(({ kind }) => kind !== 'contribution')
  const agency = credit?.agency ?? article.bylines.map(agencyOfByline).find((name) => name !== undefined)
  if (agency === undefined || isSelf(agency, article.outlet)) return [own]
  const span = credit === undefined ? null : { start: credit.start, end: credit.end }
  return [own, { holder: agency, span, cue: null }]
}

const CARRIERS =
  /^(?:carried|quoted|cited|published|aired|broadcast|relayed|obtained|reported|seen|reviewed|posted|released)$/u
/** "in an interview with", "in remarks to", "speaking to": words before the preposition of a hearer. */
const TALKS =
  /^(?:interview|remark|comment|statement|speech|letter|essay|column|article|appearance|speaking|talking|writing|appearing)$/u

/** Links between the outlet and the speaker: "told Valley News", "in remarks carried by Valley News", "on Valley TV". */
export function carriersOf(
  clause: Clause,
  { hearer, cue, source }: Candidate,
  { text, outlet }: Pick<Article, 'text' | 'outlet'>,
): ChainLink[] {
  const links: ChainLink[] = []
  const add = (span: Span, by: Span | null) => {
    const name = nameOf(text, span)
    const isSource =
      source !== null && spanOf(source.clause, source.phrase.first, source.phrase.last).start === span.start
    if (!isOutlet(text.slice(span.start, span.end)) || isSelf(name, outlet) || isSource) return
    if (!links.some(({ holder }) => holder === name)) links.push({ holder: name, span, cue: by })
  }
  if (hearer !== null) add(hearer, cue)
  for (const at of clause.tokens.keys()) {
    const last = clause.quoted[at] === -1 ? carrying(clause, at) : -1
    const phrase = last === -1 ? null : nounPhraseAfter(clause, last + 1)
    if (phrase !== null && isPlain(clause, phrase))
      add(spanOf(clause, phrase.first, phrase.last), spanOf(clause, at, last))
  }
  return links
}

/** A name, not "an interview with Valley News". */
function isPlain({ classes }: Clause, { first, last }: Phrase): boolean {
  return classes.slice(first, last + 1).every((found) => found !== 'prep')
}

/** Last token of words that lead to a carrier ("carried by", "interview with", "said on"), or -1. */
function carrying({ tokens, classes, tags }: Clause, at: number): number {
  const { lower, lemma } = tokens[at]!
  const next = tokens[at + 1]?.lower ?? ''
  if (CARRIERS.test(lower) && next === 'by') return at + 1
  if ((TALKS.test(lemma) || TALKS.test(lower)) && /^(?:with|to|in|on|for)$/u.test(next)) return at + 1
  const isVerb = tags === null ? classes[at] === 'verb' : tags[at]!.tag === 'VERB'
  return isVerb && /^(?:on|in)$/u.test(next) ? at + 1 : -1
}

/** "told the Post" in the Post itself: no further hop. */
function isSelf(name: string, outlet: string | null): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/^the\s+/u, '')
  return outlet !== null && plain(name) === plain(outlet)
}

/** "citing the ministry", "which cited the ministry": whoever the speaker relies on, behind the speaker in the chain. */
export function citedBy(candidate: Candidate, inSentence: readonly Candidate[], text: string): ChainLink[] {
  return inSentence
    .filter(
      ({ sense, cue, source }) =>
        sense === 'cite' &&
        cue !== null &&
        candidate.cue !== null &&
        (/^(?:cit|quot)ing$/iu.test(text.slice(cue.start, cue.end))
          ? cue.start > candidate.cue.start || isSameHolder(source, candidate.source)
          : cue.start < candidate.cue.start && isSameHolder(source, candidate.source)),
    )
    .map(({ content, cue }) => ({ holder: nameOf(text, content[0]!), span: content[0]!, cue }))
}

function isSameHolder(a: Candidate['source'], b: Candidate['source']): boolean {
  if (a === null || b === null) return false
  return (a.phrase.antecedent ?? a.phrase).first === (b.phrase.antecedent ?? b.phrase).first
}

/** The last link: the speaker, or the words of the source where nobody is resolved. */
export function ownLink(
  speaker: Speaker | null,
  source: Span | null,
  cue: Span | null,
  text: string,
): ChainLink[] {
  if (source === null && speaker === null) return []
  return [{ holder: speaker?.name ?? nameOf(text, source!), span: source, cue }]
}

/** The words without article and description, on one line. */
export function nameOf(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .split(',')[0]!
    .replace(/\s+/gu, ' ')
    .replace(/^the\s+/iu, '')
}

/** Words that name a paper, a station or an agency; the press at large is none. */
export function isOutlet(words: string): boolean {
  if (/^(?:the |some |local )?(?:press|media|news|news media)$/u.test(words)) return false
  const all = words
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[\s,]+/u)
  return all.some((word) => NAME_TYPES.get(word) === 'outlet' || TYPE_OF_HEAD.get(word) === 'outlet')
}
