/** What cannot all hold, with the words of each side. */
import type { Conflict, Evidence } from '@parallax/contract'
import { isolated } from '../inert.js'
import { FIRST_SCREEN, letterLead, nothing, type Page, type Section } from '../page.js'
import { plural, quote } from '../words.js'

/** Which account says it, and on whose word where it is not its own. */
function side({ lookup, paint }: Page, conflict: Conflict, evidence: Evidence): string[] {
  const letter = lookup.letterOf(evidence)
  const statement = lookup.comparison.claims
    .filter(({ id }) => conflict.claims.includes(id))
    .flatMap(({ cells }) => cells.flatMap(({ statements }) => statements))
    .find(
      ({ article, start, end }) =>
        article === evidence.article && start <= evidence.start && evidence.end <= end,
    )
  const holder = statement ? lookup.holderOf(statement.article, statement.attribution) : null
  const source = holder === null ? '' : ` — on the word of ${isolated(holder.holder)}`
  return paint.block(letterLead(letter, 5), quote(evidence.exact) + source, { lead: 'letter' })
}

function conflictLines(page: Page, conflict: Conflict, number: number): string[] {
  const { paint } = page
  const focus = conflict.focus.map((each) => `${page.lookup.letterOf(each)} ${quote(each.exact)}`)
  return [
    ...paint.block(`  ${String(number).padStart(2)} `, `${conflict.type}: ${isolated(conflict.why)}`, {
      lead: 'warning',
      text: 'strong',
    }),
    ...conflict.evidence.flatMap((evidence) => side(page, conflict, evidence)),
    ...(focus.length > 1
      ? paint.block('     differs: ', focus.join(' · '), { lead: 'faint', text: 'faint' })
      : []),
  ]
}

export const conflictsSection: Section = (page) => {
  const { conflicts } = page.lookup.comparison
  const shown = conflicts.slice(0, FIRST_SCREEN)
  const rest = conflicts.length - shown.length
  return [
    ...page.paint.heading('Conflicts', plural(conflicts.length, 'found', 'found')),
    ...shown.flatMap((conflict, index) => conflictLines(page, conflict, index + 1)),
    ...(rest > 0 ? nothing(page, `${rest} more below, under “More conflicts”.`) : []),
    ...(conflicts.length === 0
      ? nothing(
          page,
          'No two statements were found that exclude each other. That does not mean that the accounts agree.',
        )
      : []),
  ]
}

export const moreConflictsSection: Section = (page) => {
  const rest = page.lookup.comparison.conflicts.slice(FIRST_SCREEN)
  if (rest.length === 0) return []
  return [
    ...page.paint.heading('More conflicts'),
    ...rest.flatMap((conflict, index) => conflictLines(page, conflict, index + 1 + FIRST_SCREEN)),
  ]
}
