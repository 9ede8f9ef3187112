/** Versions of one article: what changed from each to the next, told as claims. */
import type { Note, Versions } from '@parallax/contract'
import { isReadAsEnglish, notAvailable } from '../language.js'
import type { Reading } from '../reading.js'
import { VERSION } from '../version.js'
import type { Ids } from './changes.js'
import { compareTwo } from './step.js'

export { asOf, type Standing, type Started, startsOf, type TimedVersion } from './as-of.js'
export { orderByTime } from './chronology.js'

/** Printed in the result with the version of the rules. */
const RULES = ['versions@1'] as const

/** Two versions of one article share more of their sentences than this; else a note says so. */
const LEAST_SHARED = 0.1

function notOneArticle({ from, to, unchanged, changes }: Versions['steps'][number]): Note[] {
  const linked = changes.filter(({ link, part }) => part === 'body' && link !== 'added' && link !== 'removed')
  const alone = changes
    .filter(({ link, part }) => part === 'body' && (link === 'added' || link === 'removed'))
    .reduce((sum, { before, after }) => sum + before.length + after.length, 0)
  const shared = unchanged + linked.length
  if (alone === 0 || shared >= LEAST_SHARED * (shared + alone)) return []
  return [
    {
      code: 'little-in-common',
      message: `${from} and ${to} have next to no sentence in common: they may be two articles and no versions of one.`,
    },
  ]
}

/** What could not be told, and why. */
function limitsOf(older: Reading, newer: Reading, { older: from, newer: to }: Ids): Note[] {
  const notes: Note[] = []
  const { language } = newer.article
  if (!isReadAsEnglish(language))
    notes.push(
      notAvailable(
        'not-computed',
        `Sources, verbs of saying, hedges, denials and names that changed from ${from} to ${to}`,
        language,
        'Sentences are lined up, and figures and quotations are read all the same.',
      ),
    )
  if ((older.article.language ?? language) !== (language ?? older.article.language))
    notes.push({
      code: 'two-languages',
      message: `${from} and ${to} are in two languages: next to nothing can be lined up.`,
    })
  for (const [id, { article }] of [
    [from, older],
    [to, newer],
  ] as const)
    if (article.partial !== null)
      notes.push({
        code: 'partial-version',
        message: `${id} is known only in part (${article.partial}): what stands in the other version only may stand there too, and is not shown.`,
      })
  return notes
}

/**
 * Compares versions of one article, oldest first, each with the one before it. Pure: the same readings give the same result. Throws
 * `RangeError` for fewer than two.
 */
export function compareVersions(readings: readonly Reading[]): Versions {
  if (readings.length < 2) throw new RangeError('Versions are compared with each other: give two or more.')
  const idOf = (at: number) => `v${at + 1}`
  const steps = readings
    .slice(1)
    .map((newer, at) => compareTwo(readings[at]!, newer, { older: idOf(at), newer: idOf(at + 1) }))
  return {
    schemaVersion: 1,
    versions: readings.map(({ input, article }, at) => ({ id: idOf(at), input, article })),
    steps,
    notes: steps.flatMap((step, at) => [
      ...limitsOf(readings[at]!, readings[at + 1]!, { older: step.from, newer: step.to }),
      ...notOneArticle(step),
    ]),
    method: {
      version: VERSION,
      rules: [...RULES],
      models: [...new Set(readings.flatMap(({ syntax }) => syntax.model ?? []))].sort(),
    },
  }
}
