/** Follows citations among the accounts of one claim: whom the cited account cites, to the root; a circle of citations is one origin. */
import type { Root } from './roots.js'

/** A statement of a claim: who stands for the account itself, and on whom the statement rests. */
export interface Told {
  /** Key of the root that the account's own word is. */
  own: string
  ownName: string
  root: Root
}

/** The first account in the order given that a key stands for and that gives no word of its own. */
function citingByKey(told: readonly Told[]): Map<string, Told> {
  const own = new Set(told.filter(({ own: key, root }) => key === root.key).map(({ own: key }) => key))
  const citing = new Map<string, Told>()
  for (const one of told) if (!own.has(one.own) && !citing.has(one.own)) citing.set(one.own, one)
  return citing
}

/**
 * For each statement the root of its chain. Where "A" has it from "B" and "B" from a ministry, both rest on the ministry; where
 * "B" has it from "A", nobody in the run is behind it, and the two are named together. The words shown stay those of the statement.
 */
export function followCitations(told: readonly Told[]): Root[] {
  const citing = citingByKey(told)
  return told.map(({ own, ownName, root }) => {
    const path = [{ key: own, name: ownName }]
    let at = root
    for (;;) {
      const met = path.findIndex(({ key }) => key === at.key)
      if (met !== -1) return path.length - met === 1 ? at : circleOf(path.slice(met), root)
      const next = citing.get(at.key)
      if (next === undefined) return { ...at, evidence: root.evidence }
      path.push({ key: at.key, name: next.ownName })
      at = next.root
    }
  })
}

/** The accounts that cite each other, as one origin. */
function circleOf(path: readonly { key: string; name: string }[], { evidence }: Root): Root {
  const members = [...path].sort((a, b) => (a.key < b.key ? -1 : 1))
  const names = members.map(({ name }) => name)
  return {
    key: `circle:${members.map(({ key }) => key).join('+')}`,
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}, citing each other`,
    kind: 'outlet',
    evidence,
  }
}
