/** A comparison without offsets and texts: the words of every finding, small enough to be read in a diff. */
import type { Comparison, Evidence } from '@parallax/contract'

type Outlets = ReadonlyMap<string, string>

const words = ({ exact }: Evidence) => exact

/** "Outlet: words", the account named by its article. */
const said = (outlets: Outlets, evidence: Evidence) => `${outlets.get(evidence.article)}: ${evidence.exact}`

function digestClaims({ claims }: Comparison) {
  return claims.map(({ text, cells, origins }) => ({
    text,
    cells: cells
      .map(({ account, position, statements }) => `${account} ${position} ${statements.length}`)
      .join(', '),
    origins: origins.join(' '),
  }))
}

function digestFigures({ figureLedger }: Comparison) {
  return figureLedger.map(({ subject, unit, role, entries }) => ({
    subject,
    unit,
    role,
    entries: entries.map(
      ({ account, exact, low, high, bound, relation }) =>
        `${account} ${relation}: ${exact} (${low} to ${high}, ${bound})`,
    ),
  }))
}

function digestNaming({ naming }: Comparison) {
  return naming?.map(({ name, type, rows }) => ({
    name,
    type,
    rows: rows.map(({ account, label, voice, count }) => `${account} ${label} (${voice}, ${count})`),
  }))
}

export function digest(comparison: Comparison) {
  const outlets = new Map(comparison.accounts.map(({ article, outlet }) => [article, outlet]))
  return {
    story: comparison.story,
    accounts: comparison.accounts.map(
      ({ id, outlet, published }) => `${id} ${outlet}, ${published ?? 'no time'}`,
    ),
    conflicts: comparison.conflicts.map(({ type, why, evidence, focus }) => ({
      type,
      why,
      evidence: evidence.map((place) => said(outlets, place)),
      focus: focus.map(words),
    })),
    figures: digestFigures(comparison),
    naming: digestNaming(comparison),
    origins: comparison.origins.map(({ name, kind, accounts }) => `${name} (${kind}): ${accounts.join(' ')}`),
    reuse: comparison.reuse.map(({ from, to, kind, direction }) => ({
      kind,
      direction,
      from: said(outlets, from),
      to: said(outlets, to),
    })),
    hardening: comparison.hardening.map(({ lost, from, to }) => ({
      lost,
      from: said(outlets, from),
      to: said(outlets, to),
    })),
    headlines: comparison.headlines?.map(({ account, words: headline, lost, evidence }) => ({
      lost,
      headline: `${account} ${headline}`,
      text: evidence.map(words),
    })),
    omissions: comparison.omissions.map(
      ({ claim, account, state, carriedBy }) => `${claim} ${account} ${state} (${carriedBy.join(' ')})`,
    ),
    claims: digestClaims(comparison),
    notes: comparison.notes.map(({ code, message }) => `${code}: ${message}`),
    limits: comparison.method.limits.map(({ code }) => code),
  }
}
