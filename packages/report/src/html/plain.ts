/** What a reader without scripts gets: the claims that accounts share, as text, each with the words of every account. */
import type { Cell, Comparison } from '@parallax/contract'
import { escapeHtml } from './embed.js'
import { type PageLanguage, PLAIN_WORDS, type PlainWords } from './languages.js'

function words(text: string): string {
  return `<bdi dir="auto">${escapeHtml(text)}</bdi>`
}

function saidLine(cell: Cell, outlet: string, { positions }: PlainWords): string {
  const said = cell.statements.map(({ exact }) => `“${words(exact)}”`).join(' · ')
  return `<li>${words(outlet)}: ${positions[cell.position]} — ${said}</li>`
}

/** Accounts without words for the claim, by their letters. */
function withoutWords(cells: readonly Cell[], { positions, searched: said }: PlainWords): string {
  const silent = cells.map(({ account, position, searched }) => {
    const count = searched === null ? '' : ` (${said(searched.sentences)})`
    return `${escapeHtml(account)} ${positions[position]}${count}`
  })
  return silent.length === 0 ? '' : `<li>${silent.join('; ')}</li>`
}

/** HTML for a noscript element, everything escaped. */
export function plainClaims({ accounts, claims }: Comparison, language: PageLanguage): string {
  const own = PLAIN_WORDS[language]
  const outlets = new Map(accounts.map(({ id, outlet }) => [id, outlet]))
  const items = claims.flatMap(({ text, cells }) => {
    const saying = cells.filter(({ statements }) => statements.length > 0)
    if (saying.length < 2) return []
    const lines = saying.map((cell) => saidLine(cell, outlets.get(cell.account) ?? cell.account, own))
    const rest = withoutWords(
      cells.filter(({ statements }) => statements.length === 0),
      own,
    )
    return [`<li><p>${words(text)}</p><ul>${lines.join('')}${rest}</ul></li>`]
  })
  return `<p>${own.lead}</p><ol>${items.join('')}</ol>`
}
