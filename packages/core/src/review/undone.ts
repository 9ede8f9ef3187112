/** Which acts were taken back. An undo that was itself undone takes nothing back. */
import type { ReviewAct } from '@parallax/contract/api'
import { push } from '../multimap.js'

/** An act with its id: what undoing needs to know. */
export interface Acted {
  id: string
  act: ReviewAct
}

/** Ids of acts that stand taken back. Undos form trees, since each names an act that was there before it. */
export function undoneBy(acts: Iterable<Acted>): ReadonlySet<string> {
  const undosOf = new Map<string, string[]>()
  for (const { id, act } of acts) if (act.act === 'undo') push(undosOf, act.review, id)
  const undone = new Map<string, boolean>()
  for (const root of undosOf.keys()) settle(root, undosOf, undone)
  return new Set([...undone].filter(([, is]) => is).map(([id]) => id))
}

/** Each act after all that undo it; by a stack of its own, since people may undo and redo without end. */
function settle(root: string, undosOf: ReadonlyMap<string, string[]>, undone: Map<string, boolean>): void {
  const open = [root]
  const entered = new Set<string>()
  while (open.length > 0) {
    const id = open.at(-1)!
    const undos = undosOf.get(id) ?? []
    if (undone.has(id) || entered.has(id)) {
      open.pop()
      if (!undone.has(id))
        undone.set(
          id,
          undos.some((undo) => undone.get(undo) === false),
        )
      continue
    }
    entered.add(id)
    open.push(...undos.filter((undo) => !undone.has(undo) && !entered.has(undo)))
  }
}
