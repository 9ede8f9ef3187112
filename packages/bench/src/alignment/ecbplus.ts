/**
 * Reads ECB+ (Cybulska and Vossen 2014) as `docs.jsonl` and `mentions.jsonl`. Scored are the event mentions of the sentences that were
 * checked over documents (`cdcr_sentence`); the first sentence of a document whose name ends in "ecbplus" is its address and is left out of the text.
 */
import type { Span } from '@parallax/contract'
import { BenchDataError, readJsonLines } from '../data.js'

const DOCS = 'one document a line with doc, topic, subtopic and sentences (lists of words)'
const MENTIONS =
  'one mention a line with doc, kind, type, sent, tok (places of its words), chain and cdcr_sentence'

export interface EcbDocument {
  name: string
  topic: number
  subtopic: string
  text: string
}

export interface EcbMention extends Span {
  /** Place of the document in the list. */
  document: number
  /** Lists of one name refer to one event, over all documents. */
  chain: string
  /** The class of the event as annotated: "ACTION_OCCURRENCE", "ACTION_REPORTING", … */
  type: string
}

export interface EcbPlus {
  documents: readonly EcbDocument[]
  mentions: readonly EcbMention[]
}

interface DocumentLine {
  doc: string
  topic: number
  subtopic: string
  sentences: string[][]
}

interface MentionLine {
  doc: string
  kind: string
  type: string
  sent: number
  tok: number[]
  chain: string
  cdcr_sentence: boolean
}

function isDocumentLine(line: unknown): line is DocumentLine {
  const { doc, topic, subtopic, sentences } = (line ?? {}) as Partial<DocumentLine>
  return (
    typeof doc === 'string' &&
    typeof topic === 'number' &&
    typeof subtopic === 'string' &&
    Array.isArray(sentences)
  )
}

function isMentionLine(line: unknown): line is MentionLine {
  const { doc, kind, type, sent, tok, chain } = (line ?? {}) as Partial<MentionLine>
  const isPlaced = typeof sent === 'number' && Array.isArray(tok) && tok.length > 0
  return (
    typeof doc === 'string' &&
    typeof kind === 'string' &&
    typeof type === 'string' &&
    typeof chain === 'string' &&
    isPlaced
  )
}

/** Treebank spelling of quotation marks, back to what papers print. */
const MARKS: Readonly<Record<string, string>> = { '``': '“', "''": '”', '-LRB-': '(', '-RRB-': ')' }

/** Words with a blank between them, but none before a mark or a contraction that clings to the word before. */
const CLINGS = /^(?:[.,;:!?)”%]|'(?:s|re|ve|ll|d|m)?|n't)$/iu
const OPENS = /^[(“$]$/u

interface Laid {
  text: string
  /** For each sentence, the spans of its words. */
  words: Span[][]
}

function lay(sentences: readonly (readonly string[])[]): Laid {
  let text = ''
  const words = sentences.map((sentence) => {
    let tight = true
    const spans = sentence.map((word) => {
      const written = MARKS[word] ?? word
      if (!tight && !CLINGS.test(written)) text += ' '
      const start = text.length
      text += written
      tight = OPENS.test(written)
      return { start, end: text.length }
    })
    text += '\n\n'
    return spans
  })
  return { text, words }
}

/** Throws BenchDataError where a line has another form. */
export async function readEcbPlus(folder: string): Promise<EcbPlus> {
  const documentLines = await readJsonLines(folder, 'docs.jsonl', DOCS)
  const mentionLines = await readJsonLines(folder, 'mentions.jsonl', MENTIONS)
  if (!documentLines.every(isDocumentLine)) throw new BenchDataError(`docs.jsonl should hold ${DOCS}.`)
  if (!mentionLines.every(isMentionLine)) throw new BenchDataError(`mentions.jsonl should hold ${MENTIONS}.`)
  const placeOf = new Map(documentLines.map(({ doc }, at) => [doc, at]))
  const laid = documentLines.map(({ doc, sentences }) =>
    lay(doc.endsWith('ecbplus') ? [[], ...sentences.slice(1)] : sentences),
  )
  const mentions = mentionLines.flatMap(({ doc, kind, type, sent, tok, chain, cdcr_sentence: isChecked }) => {
    const document = placeOf.get(doc)
    const words = document === undefined ? undefined : laid[document]!.words[sent]
    const [first, last] = [words?.[Math.min(...tok)], words?.[Math.max(...tok)]]
    if (kind !== 'event' || !isChecked || document === undefined || !first || !last) return []
    return [{ document, chain, type, start: first.start, end: last.end }]
  })
  const documents = documentLines.map(({ doc, topic, subtopic }, at) => ({
    name: doc,
    topic,
    subtopic,
    text: laid[at]!.text,
  }))
  return { documents, mentions }
}
