/** Blocks that the page sets as quotations and that are no outlet's account: somebody's words, never the article's own. */
import type { Embedded, Span } from '@parallax/contract'
import type { Candidate } from '../attribution/candidate.js'
import { isOutlet } from '../attribution/chain.js'
import type { Clause } from '../attribution/clause.js'
import { cueAt } from '../attribution/cue-at.js'
import type { CueForm } from '../attribution/cue-forms.js'
import { finiteSubject } from '../attribution/cue-subject.js'
import { SPEECH } from '../attribution/cues.lexicon.js'
import { type Quotes, takeQuote } from '../attribution/quotes.js'
import { type Phrase, verbGroup } from '../attribution/subject.js'
import type { Reading } from '../reading.js'
import { firstEndingAfter } from '../spans.js'
import type { Paragraph } from '../text/types.js'

/** A page that sets more than this share of its text as quotations uses them as a frame; only credited ones count there. */
const MOST_QUOTED = 0.5
/** A credit line is short: "— Valley Post, evening edition, 14 March". */
const LONGEST_CREDIT = 14
/** A credit opens with a dash or a word of source, or stands between brackets. */
const CREDIT_OPENING = /^(?:[—–―-]|--|\(|\[|source|via|from|by)$/u
/** How far before a quotation its holder may be named: sentences of the paragraph that leads in. */
const LEAD_IN_REACH = 3

type Holder = { clause: Clause; phrase: Phrase }

interface QuoteBlock {
  /** The quoted paragraphs, without the credit line. */
  body: Span[]
  first: Clause
  holder: Holder | null
}

/** One direct attribution for each quotation that is set as a block; a cue that already holds a part of one gets the whole. */
export function readBlockQuotes(
  { paragraphs, embedded }: Pick<Reading, 'paragraphs' | 'embedded'>,
  clauses: readonly Clause[],
  quotes: Quotes,
  cued: readonly Candidate[],
): Candidate[] {
  const blocks = findBlocks(withoutAccounts(paragraphs, embedded), clauses)
  const quoted = blocks.reduce((sum, { body }) => sum + lengthOf(body), 0)
  const isFrame = quoted > MOST_QUOTED * lengthOf(paragraphs)
  const found: Candidate[] = []
  const openers = new Map<number, Candidate>()
  for (const candidate of cued)
    if (candidate.kind === 'direct' && candidate.cue !== null)
      openers.set(candidate.content[0]!.start, candidate)
  for (const block of blocks) {
    if (isFrame && block.holder === null) continue
    const start = block.body[0]!.start
    const end = block.body.at(-1)!.end
    const opener = openers.get(start)
    takeWhole(quotes, start, end)
    if (opener?.cue != null && opener.cue.end <= start) opener.content = block.body
    else found.push(toCandidate(block))
  }
  return found
}

/** The paragraphs of reprinted accounts are not read a second time. */
function withoutAccounts(paragraphs: readonly Paragraph[], embedded: readonly Embedded[]): Paragraph[] {
  let next = 0
  return paragraphs.map((paragraph) => {
    while (next < embedded.length && embedded[next]!.end <= paragraph.start) next += 1
    const account = embedded[next]
    return account !== undefined && account.start < paragraph.end
      ? { ...paragraph, kind: 'paragraph' }
      : paragraph
  })
}

function toCandidate({ body, first, holder }: QuoteBlock): Candidate {
  return {
    sense: 'say',
    cue: null,
    source: holder,
    hearer: null,
    content: body,
    kind: 'direct',
    negated: false,
    weakened: false,
    position: 'reports',
    sentence: first.sentence.index,
  }
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** Quotation marks that open the block are the same quotation once more. */
function takeWhole(quotes: Quotes, start: number, end: number): void {
  const { outer } = quotes
  const at = firstEndingAfter(quotes.outer, start)
  if (outer[at]?.start === start && outer[at]!.end <= end) takeQuote(quotes, at)
}

/** Runs of paragraphs that the page marks as quotations; a credit line ends its run. */
function findBlocks(paragraphs: readonly Paragraph[], clauses: readonly Clause[]): QuoteBlock[] {
  const inside = paragraphs.map((): Clause[] => [])
  for (const clause of clauses) inside[clause.sentence.paragraph]?.push(clause)
  const blocks: QuoteBlock[] = []
  for (let at = 0; at < paragraphs.length; at += 1) {
    if (paragraphs[at]!.kind !== 'quote') continue
    const before = inside[at - 1] ?? []
    const body: Clause[] = []
    let credit: Holder | null = null
    for (; at < paragraphs.length && paragraphs[at]!.kind === 'quote' && credit === null; at += 1) {
      credit = creditOf(inside[at]!)
      if (credit === null || inside[at]!.length > 1)
        body.push(...inside[at]!.filter((clause) => clause !== credit?.clause))
    }
    credit ??= outsideCredit(inside[at] ?? [])
    at -= 1
    const first = body[0]
    if (first !== undefined)
      blocks.push({ body: paragraphSpans(body), first, holder: credit ?? leadIn(before) })
  }
  return blocks
}

/** One span a paragraph. */
function paragraphSpans(clauses: readonly Clause[]): Span[] {
  const spans = new Map<number, Span>()
  for (const { sentence } of clauses) {
    const known = spans.get(sentence.paragraph)
    if (known === undefined) spans.set(sentence.paragraph, { start: sentence.start, end: sentence.end })
    else known.end = sentence.end
  }
  return [...spans.values()]
}

/** "— Valley Post, 15 March" or "(Valley News Agency)" as the last sentence of a quoted paragraph. */
function creditOf(clauses: readonly Clause[]): Holder | null {
  const clause = clauses.at(-1)
  if (clause === undefined || clause.tokens.length > LONGEST_CREDIT || clause.tokens.length < 2) return null
  if (!CREDIT_OPENING.test(clause.tokens[0]!.lower)) return null
  return nameIn(clause, 1, false)
}

/** The same line behind the block, set as a paragraph of its own: there only a dash tells it from the text. */
function outsideCredit(clauses: readonly Clause[]): Holder | null {
  return clauses.length === 1 && /^(?:[—–―]|--)$/u.test(clauses[0]!.tokens[0]?.text ?? '')
    ? creditOf(clauses)
    : null
}

/** The first run of names from a place on; only an outlet's where that is asked. */
function nameIn(clause: Clause, from: number, outlets: boolean): Holder | null {
  const { tokens, classes } = clause
  for (let first = from; first < tokens.length; first += 1) {
    if (classes[first] !== 'name') continue
    let last = first
    while (classes[last + 1] === 'name') last += 1
    const words = tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' ')
    if (!outlets || isOutlet(words)) return { clause, phrase: { first, last } }
    first = last
  }
  return null
}

/** The holder that the sentence before names: the subject of its last verb of saying, else the outlet that its paragraph is about. */
function leadIn(before: readonly Clause[]): Holder | null {
  const last = before.at(-1)
  if (last === undefined) return null
  const speaking = speakerOf(last)
  const isOwned = speaking !== null && /^(?:its|their)$/u.test(last.tokens[speaking.phrase.first]!.lower)
  if ((speaking !== null && !isOwned) || last.tokens.at(-1)!.text !== ':') return speaking
  for (const clause of before.slice(-LEAD_IN_REACH).reverse()) {
    const outlet = nameIn(clause, 0, true)
    if (outlet !== null) return outlet
  }
  return speaking
}

function speakerOf(clause: Clause): Holder | null {
  for (let verb = clause.tokens.length - 1; verb > 0; verb -= 1) {
    const form = clause.quoted[verb] === -1 ? cueAt(clause, verb) : undefined
    if (form === undefined || form.shape === 'ing' || !isSaying(clause, verb, form)) continue
    const group = verbGroup(clause, verb)
    const phrase = group.passive || group.infinitive ? null : finiteSubject(clause, group)
    if (phrase !== null) return { clause, phrase }
  }
  return null
}

/** A cue of speech, with its particle where it has one ("put it"). */
function isSaying({ tokens }: Clause, verb: number, { cues }: CueForm): boolean {
  const next = tokens[verb + 1]?.lower
  return cues.some(({ sense, particle }) => SPEECH.has(sense) && (particle === null || particle === next))
}
