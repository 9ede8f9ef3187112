/** What the finding of passages works on, and small questions about lines. */
import type { Span } from '@parallax/contract'
import type { Anchor } from './anchors.js'
import { isDateOrEdition } from './dates.js'
import type { Line } from './lines.js'
import type { Run } from './marked.js'
import { domainOf, isOfDomain, isSelf } from './outlet-name.js'
import type { Knowledge } from './support.js'

/** A passage by its first and last line. */
export interface Passage extends Run {
  outlet: string
  evidence: Span[]
}

export interface Layout extends Knowledge {
  lines: readonly Line[]
  /** Of each line, or null. */
  anchors: readonly (Anchor | null)[]
  /** The outlet and the address of the article itself. */
  outlet: string | null
  url: string | null
  text: string
  /** Lines before this one are the headline and what stands over it. */
  body: number
}

/** A line shorter than this is no prose: a caption, a date, a name. */
const SHORTEST_PROSE = 50
/** A longer heading is a paragraph that the page sets as one. */
const LONGEST_HEADING = 160
/** "[end of the report]", "Read more:": the passage before is over. */
export const END_MARK =
  /^[[(*<\s—–-]*(?:end|ends|end of (?:the )?(?:\S+ ){0,6}?(?:quote|quotation|excerpt|extract|passage|report|text|article|account|story|reprint|dispatch|clipping|transcript)s?(?: (?:from|of|by|in) .{2,60})?|(?:excerpt|quote|quotation|extract|passage|report|text|reprint) ends?(?: here)?|so far .{2,60}|back to (?:our|us|my).{0,40}|read more|see also|related|online|more on this|also read|watch)[:\])*>.\s—–-]*$/iu

export const isProse = ({ text, kind, isRule }: Line): boolean =>
  !isRule &&
  kind !== 'caption' &&
  (kind !== 'heading' || text.length > LONGEST_HEADING) &&
  text.length >= SHORTEST_PROSE

export function hasProse(lines: readonly Line[], { first, last }: Run): boolean {
  for (let at = first; at <= last; at += 1) if (isProse(lines[at]!)) return true
  return false
}

/** From the first word of the first line to the last of the last. */
export function spanOf(lines: readonly Line[], { first, last }: Run): Span {
  return { start: lines[first]!.start, end: lines[last]!.end }
}

/** A date, an edition or a byline under a label. */
export function isHeadLine({ text, isStrong }: Line): boolean {
  return (
    text.length < 90 &&
    (isDateOrEdition(text.replace(/[.:]$/u, '')) ||
      /^by \p{Lu}/iu.test(text) ||
      (isStrong && text.length > 20))
  )
}

/** Whether the article itself stands at the domain. */
export function isOwnDomain({ url, outlet }: Layout, domain: string): boolean {
  const own = url === null ? null : domainOf(url)
  return own === domain || isSelf(domain, outlet) || (outlet !== null && isOfDomain(outlet, domain))
}

/** The name of a domain is looked for in so many lines. */
const NAMED_WITHIN = 200

/** The name under which the article knows the outlet of a domain; the domain where it names none. */
export function nameOfDomain({ lines }: Layout, domain: string): string {
  for (const { text } of lines.slice(0, NAMED_WITHIN)) {
    const name = nameAtDomain(text.slice(0, 2_000), domain)
    if (name !== null) return name
  }
  return domain
}

function nameAtDomain(text: string, domain: string): string | null {
  for (const match of text.matchAll(/(?:The )?\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,3}/gu))
    if (!match[0].includes('.') && isOfDomain(match[0], domain)) return match[0]
  return null
}

/** The outlet that an anchor names. */
export function nameOf(layout: Layout, { outlet: { name, isAddress } }: Anchor): string {
  const domain = isAddress ? domainOf(name) : null
  return domain === null ? name : nameOfDomain(layout, domain)
}
