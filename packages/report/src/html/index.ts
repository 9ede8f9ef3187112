/** A comparison as one self-contained page: the built template with the data put in. Pure; the caller reads the template. */
import type { Comparison } from '@parallax/contract'
import { escapeJson, pack } from '@parallax/core/anchor'
import { compact, escapeHtml } from './embed.js'
import type { PageLanguage } from './languages.js'
import { plainClaims } from './plain.js'

export { readEmbedded } from './embed.js'
export type { PageLanguage } from './languages.js'

/** The template is not one that this version of the page was built into. */
export class ReportTemplateError extends Error {
  override name = 'ReportTemplateError'
}

const SLOT = /__PARALLAX_TITLE__|__PARALLAX_NOSCRIPT__|"__PARALLAX_DATA__"/g
const SLOTS = 3

/** Characters that turn or hide the writing in the title bar, where nothing can isolate them. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu

/**
 * `template` is the file behind `@parallax/web/report-template`, or behind `@parallax/web/report-template/es` for Spanish; `language` is its own. Everything of the comparison goes in escaped and in one pass,
 * so that a text that holds the name of a slot stays text. Throws {@link ReportTemplateError} on a template without its slots.
 */
export function renderHtml(comparison: Comparison, template: string, language: PageLanguage = 'en'): string {
  if (template.match(SLOT)?.length !== SLOTS) {
    throw new ReportTemplateError(
      'The report template is incomplete. Build it again: npm run build -w @parallax/web.',
    )
  }
  const title = (comparison.story.title ?? '').replace(INVISIBLE, '').trim()
  return template.replace(SLOT, (slot) => {
    if (slot === '__PARALLAX_TITLE__') return escapeHtml(title === '' ? 'Parallax' : `${title} · Parallax`)
    if (slot === '__PARALLAX_NOSCRIPT__') return plainClaims(comparison, language)
    return escapeJson(JSON.stringify(pack(compact(comparison))))
  })
}
