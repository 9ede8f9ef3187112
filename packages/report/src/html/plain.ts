/** What a reader without scripts gets: the claims that accounts share, as text, each with the words of every account. */
import type { Cell, Comparison } from '@parallax/contract'
import { escapeHtml } from './embed.js'

function words(text: string): string {
  return `<bdi dir="auto">${escapeHtml(text)}</bdi>`
}

function saidLine(cell: Cell, outlet: string): string {
  const said = cell.statements.map(({ exact }) => `“${words(exact)}”`).join(' · ')
  return `<li>${words(outlet)}: ${cell.position} — ${said}</li>`
}

/** Accounts without words for the claim, by their letters. */
function withoutWords(cells: readonly Cell[]): string {
  const silent = cells.map(({ account, position, searched }) => {
    const count = searched === null ? '' : ` (${searched.sentences} sentences searched)`
    return `${escapeHtml(account)} ${position === 'silent' ? 'not found in this account' : position}${count}`
  })
  return silent.length === 0 ? '' : `<li>${silent.join('; ')}</li>`
}

/** HTML for a noscript element, everything escaped. */
export function plainClaims({ accounts, claims }: Comparison): string {
  const outlets = new Map(accounts.map(({ id, outlet }) => [id, outlet]))
  const items = claims.flatMap(({ text, cells }) => {
    const saying = cells.filter(({ statements }) => statements.length > 0)
    if (saying.length < 2) return []
    const lines = saying.map((cell) => saidLine(cell, outlets.get(cell.account) ?? cell.account))
    const rest = withoutWords(cells.filter(({ statements }) => statements.length === 0))
    return [`<li><p>${words(text)}</p><ul>${lines.join('')}${rest}</ul></li>`]
  })
  return `<p>This page needs its script to show the grid, the marks and the other views. The claims that two or more accounts carry follow as text.</p><ol>${items.join('')}</ol>`
}
