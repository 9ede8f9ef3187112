/** Conflicts of figures: rows of the ledger with numbers that exclude each other. */

import type { Conflict, Evidence, Span } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { Comparing } from '../comparing.js'
import { push } from '../multimap.js'
import { clashesOf } from './clashes.js'
import { byPlace } from './evidence-order.js'
import type { Item } from './items.js'
import { referenceOf } from './ledger.js'
import { numberOf, toRows } from './rows.js'
import { subjectOf } from './subject.js'

/** One conflict a row, parts apart: every number that another one excludes, with every account that states it. */
export function figureConflicts(comparing: Readonly<Comparing>): Omit<Conflict, 'id'>[] {
  return toRows(comparing).flatMap((row) => {
    const members = [...new Set(clashesOf(row).flatMap(({ one, two }) => [one, two]))]
    return [false, true].flatMap((part) => {
      const sharing = members.filter((item) => item.part === part)
      if (sharing.length === 0) return []
      const subject = subjectOf(comparing, sharing, referenceOf(sharing))
      return [toConflict(comparing, sharing, subject)]
    })
  })
}

function toConflict(
  comparing: Readonly<Comparing>,
  members: readonly Item[],
  subject: string,
): Omit<Conflict, 'id'> {
  const shown = bestPlaces(comparing, members)
  return {
    type: 'figure',
    claims: [...new Set(shown.flatMap(({ claims }) => claims))],
    evidence: shown.map((item) => describeIn(comparing, item, item.sentence)),
    focus: shown.map((item) => describeIn(comparing, item, item.figure)),
    why: `Different numbers for ${subject}: ${groupsOf(comparing, shown).join('; ')}.`,
  }
}

/** One place an account and number, by account, then place. */
function bestPlaces(comparing: Readonly<Comparing>, members: readonly Item[]): Item[] {
  const best = new Map<string, Item>()
  for (const item of byPlace(comparing, members)) {
    const key = `${item.account} ${numberOf(item)}`
    if (!best.has(key)) best.set(key, item)
  }
  return [...best.values()].sort((a, b) => a.account - b.account || a.figure.start - b.figure.start)
}

/** "The Post, The Star: “12”": who states the same number, in the words of the first. */
function groupsOf({ accounts }: Readonly<Comparing>, shown: readonly Item[]): string[] {
  const groups = new Map<string, Item[]>()
  for (const item of shown) push(groups, numberOf(item), item)
  return [...groups.values()].map((items) => {
    const outlets = [...new Set(items.map(({ account }) => accounts[account]!.outlet))]
    return `${outlets.join(', ')}: “${items[0]!.written}”`
  })
}

function describeIn({ readings }: Readonly<Comparing>, { account }: Item, { start, end }: Span): Evidence {
  const { id, article } = readings[account]!
  return describe({ id, text: article.text }, { start, end })
}
