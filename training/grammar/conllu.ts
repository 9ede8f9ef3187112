/** Reads the words of CoNLL-U files (universaldependencies.org/format): not the ranges "1-2", nor the empty nodes "8.1". */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export interface TreebankSentence {
  forms: string[]
  lemmas: string[]
  upos: string[]
  xpos: string[]
  /** Index of the head among the words, -1 for the root. */
  head: number[]
  relation: string[]
  /** Features as written ("Number=Sing|Typo=Yes"), "_" for none. */
  features: string[]
}

/** Plain or gzipped, by the name. */
export function readTreebank(path: string): TreebankSentence[] {
  const bytes = readFileSync(path)
  return parseTreebank((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}

/** One sentence a block of lines; a block without words is left out. */
export function parseTreebank(text: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let open = emptySentence()
  for (const line of `${text}\n`.split('\n')) {
    if (line === '' && open.forms.length > 0) {
      sentences.push(open)
      open = emptySentence()
    } else if (/^\d+\t/u.test(line)) addWord(open, line.split('\t'))
  }
  return sentences
}

function emptySentence(): TreebankSentence {
  return { forms: [], lemmas: [], upos: [], xpos: [], head: [], relation: [], features: [] }
}

function addWord(sentence: TreebankSentence, columns: readonly string[]): void {
  const [, form, lemma, upos, xpos, features, head, relation] = columns
  if (relation === undefined)
    throw new TreebankError(
      `A line has ${columns.length} columns and not the ten of CoNLL-U: ${columns[0]} ${form}`,
    )
  sentence.forms.push(form!)
  sentence.lemmas.push(lemma!)
  sentence.upos.push(upos!)
  sentence.xpos.push(xpos!)
  sentence.head.push(Number(head) - 1)
  sentence.relation.push(relation)
  sentence.features.push(features!)
}

/** A file that is not CoNLL-U. The message says what is amiss. */
export class TreebankError extends Error {
  override name = 'TreebankError'
}
