/** A kind whose findings are few enough to be listed once and looked up by their places. */
import type { Place } from '@parallax/contract'
import type { FindingKind } from '@parallax/contract/api'
import { push } from '../multimap.js'
import { type Found, type Kind, spotOf } from './found.js'
import type { View } from './view.js'

/** The name of the place of findings that have no words. */
const NOWHERE = ''

export function listedKind(name: FindingKind, all: (view: View) => Iterable<Found>): Kind {
  return {
    name,
    all,
    at(view, ids) {
      for (const found of all(view))
        if (found.ids.length === ids.length && found.ids.every((id, index) => id === ids[index])) return found
      return null
    },
    createLookUp(view) {
      const bySpot = new Map<string, Found[]>()
      for (const found of all(view)) {
        if (found.heads.length === 0) push(bySpot, NOWHERE, found)
        for (const spot of new Set(found.heads.map(spotOf))) push(bySpot, spot, found)
      }
      return (head: Place | undefined, key: string) =>
        (bySpot.get(head === undefined ? NOWHERE : spotOf(head)) ?? []).filter((found) => found.key === key)
    },
  }
}
