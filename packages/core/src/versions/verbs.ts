/** The verbs among the words of a side, by the tags of the grammar where there is one, else by their form. */
import { isFiniteVerb } from '../claims/seams.js'
import type { Unit } from '../claims/units.js'
import type { Reading } from '../reading.js'
import type { Sentence } from '../text/types.js'
import type { Side } from './side.js'

/** Penn Treebank tags of verbs that make a clause: past, present, modal. */
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u

type Asked = 'finite' | 'any'

export function hasFiniteVerb({ syntax }: Pick<Reading, 'syntax'>, sentence: Sentence): boolean {
  const tags = syntax.tags(sentence)
  return sentence.tokens.some((token, at) =>
    tags === null ? isFiniteVerb(token) : FINITE.test(tags[at]?.xpos ?? ''),
  )
}

/** Of some words those that are verbs: finite ones, or any that is no auxiliary and no "-ing". */
export function verbsAmong(units: readonly Unit[], { entries, version }: Side, asked: Asked): Unit[] {
  const wanted = new Map(units.map((unit) => [unit.start, unit]))
  return entries.flatMap(({ sentence }) => {
    const here = sentence.tokens.flatMap((token, at) => {
      const unit = wanted.get(token.start)
      return unit === undefined ? [] : [{ unit, token, at }]
    })
    const tags = here.length === 0 ? null : version.reading.syntax.tags(sentence)
    return here
      .filter(({ token, at }) => {
        const tag = tags?.[at]
        if (tag === undefined || tag === null) return isFiniteVerb(token)
        return asked === 'finite' ? FINITE.test(tag.xpos) : tag.tag === 'VERB' && tag.xpos !== 'VBG'
      })
      .map(({ unit }) => unit)
  })
}
