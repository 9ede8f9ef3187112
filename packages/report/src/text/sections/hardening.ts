/** A hedge or a source that is there in one account and gone in another. */
import type { Hardening } from '@parallax/contract'
import { isolated } from '../inert.js'
import { letterLead, type Page, type Section } from '../page.js'
import { quote } from '../words.js'

/** Whether the two are versions of one article of one outlet, said in a few words. */
export const versionsWords = ({ versions }: Pick<Hardening, 'versions'>) =>
  versions === true ? ' (two versions of one article)' : ''

/** What starts from the same words and loses the same is shown together. */
export function groupHardening(all: readonly Hardening[]): Hardening[][] {
  const groups = new Map<string, Hardening[]>()
  for (const each of all) {
    const { from, lost, why } = each
    const key = [from.article, from.start, from.end, lost, why].join('\u0000')
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

function groupLines({ paint }: Page, group: readonly Hardening[]): string[] {
  const { from, lost, why } = group[0]!
  return [
    ...paint.block('  ', `${lost}: ${isolated(why)}${versionsWords(group[0]!)}`, { text: 'strong' }),
    ...[from, ...group.map(({ to }) => to)].flatMap(({ account, exact }) =>
      paint.block(letterLead(account, 4), quote(exact), { lead: 'letter' }),
    ),
  ]
}

export const hardeningSection: Section = (page) => {
  const { hardening, softening = [] } = page.lookup.comparison
  const listed = (title: string, aside: string, all: readonly Hardening[]) =>
    all.length === 0
      ? []
      : [
          ...page.paint.heading(title, aside),
          ...groupHardening(all).flatMap((group) => groupLines(page, group)),
        ]
  return [
    ...listed('Hardening', 'a hedge or a source that one account gives and another does not', hardening),
    ...listed('Softening', 'a hedge or a source that a later account adds', softening),
  ]
}
