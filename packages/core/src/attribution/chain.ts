/** Through whose hands the words came: the outlet, then each one that the text names between it and the speaker. */
import type { Article, ChainLink, Span, Speaker } from '@parallax/contract'
import type { Candidate } from './candidate.js'
import { type Clause, spanOf } from './clause.js'
import { NAME_TYPES, TYPE_OF_HEAD } from './speakers.lexicon.js'
import { nounPhraseAfter } from './subject.js'

const CARRIERS =
  /^(?:carried|quoted|cited|published|aired|broadcast|relayed|obtained|reported|seen|reviewed)$/u

/** Links between the outlet and the speaker: "told Valley News", "in remarks carried by Valley News", "on Valley TV". */
export function carriersOf(
  clause: Clause,
  { hearer, cue }: Candidate,
  { text, outlet }: Pick<Article, 'text' | 'outlet'>,
): ChainLink[] {
  const links: ChainLink[] = []
  if (
    hearer !== null &&
    isOutlet(text.slice(hearer.start, hearer.end)) &&
    !isSelf(nameOf(text, hearer), outlet)
  )
    links.push({ holder: nameOf(text, hearer), span: hearer, cue })
  for (const [at, token] of clause.tokens.entries()) {
    if (!CARRIERS.test(token.lower) || clause.tokens[at + 1]?.lower !== 'by' || clause.quoted[at] !== -1)
      continue
    const phrase = nounPhraseAfter(clause, at + 2)
    const span = phrase === null ? null : spanOf(clause, phrase.first, phrase.last)
    if (span !== null && isOutlet(text.slice(span.start, span.end)))
      links.push({ holder: nameOf(text, span), span, cue: spanOf(clause, at, at + 1) })
  }
  return links
}

/** "told the Post" in the Post itself: no further hop. */
function isSelf(name: string, outlet: string | null): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/^the\s+/u, '')
  return outlet !== null && plain(name) === plain(outlet)
}

/** "citing the ministry": whoever the speaker relies on, behind the speaker in the chain. */
export function citedBy(candidate: Candidate, inSentence: readonly Candidate[], text: string): ChainLink[] {
  return inSentence
    .filter(
      ({ sense, cue }) =>
        sense === 'cite' &&
        cue !== null &&
        candidate.cue !== null &&
        cue.start > candidate.cue.start &&
        /^(?:cit|quot)ing$/iu.test(text.slice(cue.start, cue.end)),
    )
    .map(({ content, cue }) => ({ holder: nameOf(text, content[0]!), span: content[0]!, cue }))
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

/** Words that name a paper, a station or an agency. */
export function isOutlet(words: string): boolean {
  const all = words
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .split(/[\s,]+/u)
  return all.some((word) => NAME_TYPES.get(word) === 'outlet' || TYPE_OF_HEAD.get(word) === 'outlet')
}
