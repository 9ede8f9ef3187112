/** A party, those who are of it and the bodies that bear its name: "the Orchard Party", "Orchardists", "the Orchard National Committee". */

import { singular } from './grammar.js'
import { type Linking, labelsOf } from './linking.js'
import type { Referent } from './referents.js'

const BODIES = new Set(['committee', 'conference', 'caucus', 'congress', 'executive', 'leadership'])
/** A shorter stem is no sign that a plural is made from a party's name. */
const LEAST_STEM = 5

/** The adjective of "X Party"; a party whose name is longer or shorter is found by no other name here. */
const partyWord = ({ words }: Referent) =>
  words.length === 2 && words[1] === 'party' && words[0]!.length >= LEAST_STEM ? words[0]! : null

function reasonFor(party: string, { words, type }: Referent): string | undefined {
  if (type === 'person' || type === 'place') return undefined
  const [first] = words
  if (words.length === 1) {
    const one = singular(first!)
    return one !== first && one.length >= LEAST_STEM && party.startsWith(one)
      ? 'those who are of that party'
      : undefined
  }
  return first === party && BODIES.has(words.at(-1)!) ? 'a body that bears the name of that party' : undefined
}

/** Parties of one beginning that are told apart; the work stays linear on a text of parties. */
const MAX_ALIKE = 20

/** Members and bodies of a party lean on it, where the accounts name the party. */
export function leanOnParties({ referents, joints }: Linking): void {
  const parties = new Map<string, Map<string, number>>()
  for (const [at, referent] of referents.entries()) {
    const word = partyWord(referent)
    if (word === null) continue
    const alike = parties.get(word.slice(0, LEAST_STEM)) ?? new Map<string, number>()
    if (!alike.has(word) && alike.size < MAX_ALIKE) alike.set(word, at)
    parties.set(word.slice(0, LEAST_STEM), alike)
  }
  for (const [at, referent] of referents.entries())
    for (const [word, party] of parties.get(referent.words[0]?.slice(0, LEAST_STEM) ?? '') ?? []) {
      const why = reasonFor(word, referent)
      if (why === undefined) continue
      joints.lean(at, party, { labels: labelsOf(referents, party, at), kind: 'acts-for', why })
    }
}
