/** Compounds that one account writes as one word and another apart: "airstrikes", "air strikes". */
import type { Unit } from './units.js'

export class Compounds {
  /** Every word of the run by its letters, as it was first met. */
  private readonly words = new Map<string, Unit>()
  /** The parts that stood beside each other somewhere, by the letters of both. */
  private readonly apart = new Map<string, readonly [Unit, Unit]>()

  /** Takes in the words of a sentence; returns them. */
  note(content: readonly Unit[]): readonly Unit[] {
    for (const [at, unit] of content.entries()) {
      if (unit.kind !== 'word') continue
      if (!this.words.has(unit.lower)) this.words.set(unit.lower, unit)
      const next = content[at + 1]
      if (!isPair(unit, next)) continue
      const joined = unit.lower + next.lower
      if (!this.apart.has(joined)) this.apart.set(joined, [unit, next])
    }
    return content
  }

  /** The words of a sentence and, where another writes them otherwise, the same words so written. Asked when all are noted. */
  complete(content: readonly Unit[]): Unit[] {
    return content.flatMap((unit, at) => {
      const next = content[at + 1]
      const whole = isPair(unit, next) ? this.words.get(unit.lower + next.lower) : undefined
      const parts = unit.kind === 'word' ? this.apart.get(unit.lower) : undefined
      const more = [...(whole ? [whole] : []), ...(parts ?? [])]
      return [unit, ...more.map((other) => ({ ...other, token: unit.token, name: unit.name }))]
    })
  }
}

/** Both parts are words of some length: "in put" beside "input" says nothing. */
const LEAST_PART = 3

function isPair(one: Unit, next: Unit | undefined): next is Unit {
  return (
    next !== undefined &&
    one.kind === 'word' &&
    next.kind === 'word' &&
    next.token - one.token <= 1 &&
    one.lower.length >= LEAST_PART &&
    next.lower.length >= LEAST_PART
  )
}
