/** Trees written by hand, and a model that answers from them, for tests. */
import type { PartOfSpeech, Sentence } from '../text/types.js'
import { tokenise } from '../text/words.js'
import type { DictionaryEntry, SyntaxModel } from './model/types.js'
import { createTree } from './tree.js'
import type { LinguisticModel, Tree } from './types.js'

/** One word: form, part of speech, Penn tag, number of its head counted from 1 (0 for the root), relation. */
export interface Row {
  form: string
  tag: PartOfSpeech
  xpos: string
  head: number
  relation: string
}

/** Reads lines of "form TAG XPOS head relation". */
export function rows(text: string): Row[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [form, tag, xpos, head, relation] = line.trim().split(/\s+/u)
      return { form: form!, tag: tag as PartOfSpeech, xpos: xpos!, head: Number(head), relation: relation! }
    })
}

/** The tree of rows, each of which is a token with its form in lower case for a lemma. */
export function treeOf(text: string): Tree {
  return createTree(
    rows(text).map(({ form, tag, xpos, head, relation }) => ({
      tag,
      xpos,
      lemma: form.toLowerCase(),
      parts: [],
      head: head - 1,
      relation,
    })),
  )
}

export function sentenceOf(text: string, language = 'en'): Sentence {
  const tokens = tokenise(text, 0, text.length, language)
  return { start: 0, end: text.length, index: 0, paragraph: 0, headline: false, tokens }
}

/** A model that knows one sentence and the words of a dictionary; `asked` are the lists of words that it was asked about. */
export function modelOf(
  known: readonly Row[],
  dictionary: Readonly<Record<string, DictionaryEntry>> = {},
): LinguisticModel & { asked: string[] } {
  const asked: string[] = []
  const tag = () => ({ upos: known.map((row) => row.tag), xpos: known.map((row) => row.xpos) })
  const syntax: SyntaxModel = {
    id: 'stub@1',
    lookUp: (lower) => dictionary[lower] ?? 'none',
    tag(forms) {
      asked.push(`tag ${forms.join(' ')}`)
      return tag()
    },
    analyse(forms, tags) {
      asked.push(`analyse ${tags === undefined ? '' : 'tagged '}${forms.join(' ')}`)
      return {
        ...tag(),
        head: Int32Array.from(known, ({ head }) => head - 1),
        relation: known.map(({ relation }) => relation),
      }
    },
  }
  return { languages: ['en'], syntax, asked }
}
