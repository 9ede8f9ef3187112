/** Writes learnt trees as a lexicon of core. */
import { writeFileSync } from 'node:fs'
import type { Boosted, Node } from './boosting.js'
import type { Learnt } from './learn-events.js'

/** Digits of a number that are kept: more change no answer. */
const DIGITS = 3

function short(value: number): string {
  return String(Number(value.toPrecision(DIGITS)))
}

function writeNode(tree: readonly Node[], at: number): string {
  const { feature, bound, left, right, value } = tree[at]!
  if (feature === -1) return `=${short(value)}`
  return `${feature}<${short(bound)} ${writeNode(tree, left)} ${writeNode(tree, right)}`
}

/** The form that packages/core/src/alignment/boosted.ts reads. */
export function toText({ start, trees }: Boosted): string {
  return [short(start), ...trees.map((tree) => writeNode(tree, 0))].join('\n')
}

export function writeTrees(target: URL, { trees, sentenceTrees }: Learnt): void {
  writeFileSync(
    target,
    `/**
 * Boosted trees in the form that \`boosted.ts\` reads: \`EVENT_TREES\` judge whether two words tell of one event, the first \`SENTENCE_TREES\`
 * of them by their sentences alone. Made by training/alignment; do not edit by hand.
 *
 * Learnt from the annotations of ECB+, by A. Cybulska and P. Vossen, "Using a sledgehammer to crack a nut? Lexical diversity and event
 * coreference resolution", LREC 2014, CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/), whose authors are thanked and do not
 * endorse this use. The trees hold no words of its texts.
 */
export const SENTENCE_TREES = ${sentenceTrees}

export const EVENT_TREES = \`
${toText(trees)}
\`
`,
  )
}
