/** Comparisons as answers: exact words with their places, cut to what a reader of answers can hold. */
import type {
  Attribution,
  CellPosition,
  Comparison,
  Conflict,
  Evidence,
  Span,
  Versions,
} from '@parallax/contract'
import { createAccountAt } from '@parallax/core/anchor'
import { DeskError } from './desk.js'
import { MOST_ITEMS, MOST_WORDS } from './limits.js'
import {
  type Changes,
  type ClaimRow,
  type Compared,
  type FigureRows,
  NO_VERDICT,
  type Passage,
} from './shapes.js'

type Texts = ReadonlyMap<string, string>
const textsOf = ({ articles }: Comparison): Texts =>
  new Map(articles.map(({ id, article }) => [id, article.text]))

/** Where so many characters end, never in the middle of a surrogate pair. */
function cutAt(words: string): number {
  const code = words.charCodeAt(MOST_WORDS - 1)
  return code >= 0xd800 && code <= 0xdbff ? MOST_WORDS - 1 : MOST_WORDS
}

function passageOf(
  { article, start, exact }: Pick<Evidence, 'article' | 'start' | 'exact'>,
  account: { id: string; outlet: string } | null,
): Passage {
  const isCut = exact.length > MOST_WORDS
  const words = isCut ? exact.slice(0, cutAt(exact)) : exact
  return {
    account: account?.id ?? null,
    outlet: account?.outlet ?? null,
    article,
    start,
    end: start + words.length,
    words,
    isCut,
  }
}

function conflictLine(
  comparison: Comparison,
  { type, why, claims, evidence }: Conflict,
): Compared['conflicts'][number] {
  const accountAt = createAccountAt(comparison.accounts)
  return {
    type,
    why,
    claims,
    passages: evidence.slice(0, MOST_ITEMS).map((place) => passageOf(place, accountAt(place) ?? null)),
  }
}

/** The most disputed claims come first, as the comparison has them. */
export function toCompared(
  id: string,
  comparison: Comparison,
  skipped: Compared['skipped'],
  most: number,
): Compared {
  const { accounts, articles, claims, conflicts, story, independence, method } = comparison
  const accountAt = createAccountAt(comparison.accounts)
  const articleOf = new Map(articles.map((reading) => [reading.id, reading.article]))
  return {
    note: NO_VERDICT,
    comparison: id,
    accounts: accounts.map(({ id, outlet, article, published }) => ({
      id,
      outlet,
      published,
      headline: articleOf.get(article)?.headline ?? null,
      url: articleOf.get(article)?.url ?? null,
    })),
    together: { state: story.together.state, why: story.together.why },
    independence: independence?.why ?? null,
    conflicts: conflicts.slice(0, most).map((conflict) => conflictLine(comparison, conflict)),
    claims: claims.slice(0, most).map(({ id, source, cells, origins }) => ({
      claim: id,
      words: passageOf(source, accountAt(source) ?? null),
      positions: Object.fromEntries(
        cells.map(({ account, position }): [string, CellPosition] => [account, position]),
      ),
      origins: origins.map((origin) => comparison.origins.find(({ id }) => id === origin)?.name ?? origin),
    })),
    counts: {
      claims: claims.length,
      conflicts: conflicts.length,
      figures: comparison.figureLedger.length,
      omissions: comparison.omissions.length,
      hedgesLost: comparison.hardening.length,
    },
    skipped,
    limits: method.limits.map(({ message }) => message),
  }
}

export function toClaimRow(comparison: Comparison, id: string): ClaimRow {
  const claim = comparison.claims.find((each) => each.id === id)
  if (claim === undefined)
    throw new DeskError(
      `There is no claim ${id} here; there are ${comparison.claims.length}, c1 to c${comparison.claims.length}.`,
    )
  const texts = textsOf(comparison)
  const accounts = new Map(comparison.accounts.map((account) => [account.id, account]))
  const attributions = new Map(
    comparison.articles.flatMap((reading) =>
      reading.attributions.map((each): [string, Attribution] => [`${reading.id} ${each.id}`, each]),
    ),
  )
  const wordsAt = (article: string, span: Span | null) =>
    span === null ? null : (texts.get(article)?.slice(span.start, span.end) ?? null)
  const accountAt = createAccountAt(comparison.accounts)
  return {
    note: NO_VERDICT,
    claim: id,
    words: passageOf(claim.source, accountAt(claim.source) ?? null),
    accounts: claim.cells.map(({ account, position, statements, searched }) => {
      const told = accounts.get(account)
      return {
        account,
        outlet: told?.outlet ?? account,
        position,
        said: statements.slice(0, MOST_ITEMS).map((statement) => {
          const attribution = attributions.get(`${statement.article} ${statement.attribution}`)
          return {
            words: passageOf(statement, told ?? null),
            position: statement.position,
            chain: (attribution?.chain ?? []).map(({ holder, cue }) => ({
              holder,
              cue: wordsAt(statement.article, cue),
            })),
            hedges: (attribution?.hedges ?? []).flatMap((hedge) => wordsAt(statement.article, hedge) ?? []),
          }
        }),
        searched:
          searched === null
            ? null
            : {
                sentences: searched.sentences,
                nearest: searched.nearest === null ? null : passageOf(searched.nearest, told ?? null),
              },
      }
    }),
    origins: claim.origins.flatMap((origin) => {
      const found = comparison.origins.find(({ id }) => id === origin)
      return found === undefined ? [] : [{ name: found.name, kind: found.kind, accounts: found.accounts }]
    }),
    conflicts: comparison.conflicts
      .filter(({ claims }) => claims.includes(id))
      .map((conflict) => conflictLine(comparison, conflict)),
  }
}

/** Rows in which accounts exclude each other first, then in the order of the comparison. */
export function toFigureRows(comparison: Comparison, words: string | null, most: number): FigureRows {
  const accounts = new Map(comparison.accounts.map((account) => [account.id, account]))
  const speakers = new Map(
    comparison.articles.flatMap(({ id, attributions }) =>
      attributions.map((each): [string, string | null] => [`${id} ${each.id}`, each.speaker?.name ?? null]),
    ),
  )
  const asked = words?.toLowerCase() ?? ''
  const rows = comparison.figureLedger
    .filter(({ subject, role }) => `${subject} ${role ?? ''}`.toLowerCase().includes(asked))
    .map((row) => ({ row, isDisputed: row.entries.some(({ relation }) => relation === 'conflict') }))
    .toSorted((one, other) => Number(other.isDisputed) - Number(one.isDisputed))
  return {
    note: NO_VERDICT,
    rows: rows.slice(0, most).map(({ row: { subject, unit, entries } }) => ({
      subject,
      unit,
      entries: entries.slice(0, MOST_ITEMS).map((entry) => {
        const { low, high, bound, asOf, relation, why, account, article, attribution } = entry
        return {
          words: passageOf(entry, accounts.get(account) ?? null),
          low,
          high,
          bound,
          asOf,
          relation,
          why,
          onWordOf: attribution === null ? null : (speakers.get(`${article} ${attribution}`) ?? null),
        }
      }),
    })),
    more: Math.max(0, rows.length - most),
  }
}

/** What tells most first, as the steps have it. */
export function toChanges({ steps }: Versions, most: number): Changes {
  return {
    note: NO_VERDICT,
    steps: steps.map(({ from, to, correction, changes }) => {
      const findings = changes.flatMap((change) => change.findings)
      return {
        from,
        to,
        correction: correction.why,
        changes: findings.slice(0, most).map(({ kind, direction, why, before, after }) => ({
          kind,
          direction,
          why,
          before: before && passageOf(before, null),
          after: after && passageOf(after, null),
        })),
        more: Math.max(0, findings.length - most),
      }
    }),
  }
}
