/** An item of a news agency to an article, or the reason why it gives none. */
import type { Note } from '@parallax/contract'
import { type Part, skipped } from '../adapters/adapter.js'
import { cleanBylines } from '../html/bylines.js'
import { toIsoDate } from '../html/dates.js'
import { extractFragment, textFragment } from '../html/fragment.js'
import { subtagOf } from '../html/language.js'
import { findPartial } from '../html/partial.js'
import type { AgencyItem } from './types.js'

/** `place` names the item in reasons: "Line 3", "Item 2". */
export async function toArticle(item: AgencyItem, place: string): Promise<Part> {
  const refusal = refusalOf(item)
  if (refusal !== null) return skipped(refusal.code, `${place}: ${refusal.reason}`)
  const bylines = bylinesOf(item)
  const options = { headline: item.headline, base: item.address, bylines }
  const { value, kind } = item.body ?? { value: item.description ?? '', kind: 'text' as const }
  const fragment = kind === 'html' ? await extractFragment(value, options) : textFragment(value, options)
  const { body, removed, ...assembled } = fragment
  if (body === '') return skipped('empty', `${place} holds no text.`)
  const published = toIsoDate(item.created) ?? toIsoDate(item.modified)
  const modified = toIsoDate(item.modified)
  return {
    kind: 'article',
    ...(item.id === null ? {} : { id: item.id }),
    known: {
      ...assembled,
      headline: item.headline,
      outlet: item.provider,
      url: item.address,
      bylines,
      published,
      modified: modified === published ? null : modified,
      language: subtagOf(item.language),
      partial: partialOf(item, body, removed.map(({ text }) => text).join('\n')),
      textChanges: notesOf(item),
    },
  }
}

function refusalOf({
  status,
  kind,
  body,
  description,
  headline,
}: AgencyItem): { code: string; reason: string } | null {
  if (status === 'canceled' || status === 'withheld') {
    const said = headline === null ? '' : ` ("${headline}")`
    return { code: status, reason: `The provider has ${status} this item${said}.` }
  }
  if (kind !== null && kind !== 'text' && body === null)
    return { code: 'not-text', reason: `It is of the kind "${kind}" and holds no article.` }
  return body === null && description === null ? { code: 'empty', reason: 'It holds no text.' } : null
}

/** The credit line is whose word an item is; it stands with the authors where it is not the provider itself. */
function bylinesOf({ bylines, credit, provider }: AgencyItem): string[] {
  const names = cleanBylines(bylines)
  const isNew = credit !== null && credit !== provider && !names.includes(credit)
  return isNew ? [...names, credit] : names
}

function partialOf({ body, isIncomplete }: AgencyItem, text: string, removed: string): string | null {
  if (body === null) return 'The item holds only a description.'
  if (isIncomplete) return 'The provider says that the item is not complete.'
  return findPartial({ body: text, removed, isFree: null, stated: null })
}

function notesOf({ dateline, usageTerms, embargoed, credit }: AgencyItem): Note[] {
  const notes: Note[] = [
    { code: 'extracted', message: 'The text was taken out of an item of a news agency.' },
  ]
  if (dateline !== null) notes.push({ code: 'dateline', message: `Dateline: ${dateline}` })
  if (credit !== null) notes.push({ code: 'credit', message: `Credit line: ${credit}` })
  if (embargoed !== null)
    notes.push({ code: 'embargo', message: `Its provider holds it under embargo until ${embargoed}.` })
  if (usageTerms !== null) notes.push({ code: 'usage-terms', message: `Terms of use: ${usageTerms}` })
  return notes
}
