/** What every part of the document is given, and the small forms that they share. */
import type { Evidence } from '@parallax/contract'
import type { Lookup, Part as SentencePart } from '../text/lookup.js'
import { contextOf } from '../text/words.js'
import { escapeMarkdown } from './escape.js'

/** Lines of one part; empty where the part has nothing to say. */
export type Part = (lookup: Lookup) => string[]

/** Exact words between quotation marks, whole. */
export function quoted(exact: string): string {
  return `“${escapeMarkdown(exact)}”`
}

/** Account letter and exact words. */
export function cited(lookup: Lookup, evidence: Evidence): string {
  return `**${lookup.letterOf(evidence)}** ${quoted(evidence.exact)}`
}

/** Account letter and exact words; where they begin in mid-sentence, the whole sentence with the words in bold. */
export function citedWhole(lookup: Lookup, evidence: Evidence): string {
  const part = lookup.partOf(evidence)
  if (part === null) return cited(lookup, evidence)
  return `**${lookup.letterOf(evidence)}** ${marked(part)}`
}

function marked({ before, exact, after }: SentencePart): string {
  const keepEdge = (text: string) => {
    const [, start = '', end = ''] = /^(\s?)[\s\S]*?(\s?)$/u.exec(text) ?? []
    return text.trim() === '' ? start : start + escapeMarkdown(text) + end
  }
  return `“${keepEdge(before)}**${escapeMarkdown(exact)}**${keepEdge(after)}”`
}

/** The words themselves in bold between their neighbours. */
export function citedInContext(evidence: Evidence): string {
  return marked(contextOf(evidence))
}

/** Lines that a reader opens on demand. CommonMark passes these elements through. */
export function folded(summary: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : ['', `<details><summary>${summary}</summary>`, '', ...lines, '', '</details>']
}

/** "on the word of …", or nothing where the outlet speaks itself. */
export function onTheWordOf(lookup: Lookup, article: string, attribution: string | null): string {
  const holder = lookup.holderOf(article, attribution)
  return holder === null ? '' : ` — on the word of ${escapeMarkdown(holder.holder)}`
}

export function heading(title: string): string[] {
  return [`## ${title}`, '']
}

/** A row of a table; cells are escaped by whoever makes them. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
