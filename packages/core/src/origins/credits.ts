/** Lines by which an article says whose text it carries: "LONDON (Reuters) -", "By X, Associated Press", "AFP" on a line alone. */
import type { Span } from '@parallax/contract'
import { remember } from '../memo.js'
import type { Reading } from '../reading.js'
import { nameKey } from './identity.js'

export interface Credit extends Span {
  /** The agency's usual name. */
  agency: string
  /** `contribution`: the agency gave a part of the text, not the whole. */
  kind: 'dateline' | 'byline' | 'line' | 'contribution'
}

/** News agencies: usual name and the names that it signs with. Facts of common knowledge. */
const AGENCIES: readonly (readonly [string, ...string[]])[] = [
  ['Reuters', 'Thomson Reuters'],
  ['Associated Press', 'AP', 'The Associated Press', 'A.P.'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['Xinhua', 'Xinhua News Agency'],
  ['TASS', 'Itar-Tass', 'ITAR-TASS', 'Tass'],
  ['RIA Novosti'],
  ['Interfax'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji Press', 'Jiji'],
  ['Yonhap', 'Yonhap News Agency'],
  ['KCNA', 'Korean Central News Agency'],
  ['ANSA'],
  ['EFE', 'Agencia EFE'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS'],
  ['Press Association', 'PA', 'PA Media'],
  ['AAP', 'Australian Associated Press'],
  ['Canadian Press', 'The Canadian Press'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['IRNA'],
  ['SANA'],
  ['WAM'],
  ['MENA'],
  ['APA'],
  ['ATS', 'Keystone-ATS'],
  ['Belga'],
  ['ANP'],
  ['NTB'],
  ['TT News Agency'],
  ['PAP'],
  ['CTK', 'ČTK'],
  ['MTI'],
  ['Antara'],
  ['Bernama'],
  ['Tribune News Service', 'TNS'],
]

const NAMES = new Map<string, string>(
  AGENCIES.flatMap(([name, ...others]) => [name, ...others].map((other) => [other, name] as const)),
)
/** Agencies that say so in their name: "Example News Agency". */
const SELF_NAMED =
  "(?:\\p{Lu}[\\p{L}.'’-]{0,30} ){1,3}(?:News Agency|Press Agency|News Service|Newswire|Wire Service)"
const ANY = [
  ...[...NAMES.keys()]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => name.replaceAll('.', '\\.')),
  SELF_NAMED,
].join('|')
const IS_SELF_NAMED = new RegExp(`^(?:The )?(${SELF_NAMED})$`, 'u')

/** The usual name of an agency as it is written, the article left out. */
function usualName(written: string): string {
  return NAMES.get(written) ?? written.replace(/^The /u, '')
}

/** "LONDON, May 4 (Reuters) -" and "(AP) —" at the head of a paragraph. */
const DATELINE = new RegExp(
  `^(?:[\\p{Lu}][^\\n()]{0,60})?[(（](${ANY})(?:\\s?\\/\\s?(${ANY}))?[)）]\\s*[-–—―:]*`,
  'u',
)
/** "By Ann Example, Associated Press", "By Ann Example | AFP", "From Reuters". */
const BYLINE = new RegExp(`^(?:By|From|Source|Credit)\\b:?[^\\n.!?]{0,80}?\\b(${ANY})\\b`, 'u')
/** The agency alone on a short line, with a date or "Updated" behind it at most. */
const LINE = new RegExp(
  `^[(\\[©]?\\s?(${ANY})\\b[)\\]]?\\s*(?:$|[|·•—–-]|Updated|Published|News Agency|contributed|\\d)`,
  'u',
)
/** "Reuters contributed to this report.", "With reporting by AFP" near the end. */
const CONTRIBUTED = new RegExp(
  `(?:^|[.;(—–-]\\s*)((?:The\\s)?(${ANY})(?: and [^.\\n]{1,40})? contributed to this (?:report|story|article)|[Ww]ith (?:additional )?(?:reporting|material|files) (?:by|from) (?:the\\s)?(${ANY})|[\\p{L} ]{0,40}[Ss]taff (?:and|with) (?:the\\s)?(${ANY}))`,
  'u',
)

/** A longer paragraph is text, not a line of credit. */
const MAX_LINE = 120
/** Paragraphs at either end of the article in which bylines and lines of credit are looked for. */
const EDGE = 6

function readParagraph(text: string, offset: number, isEdge: boolean): Credit[] {
  const dateline = DATELINE.exec(text.slice(0, 140))
  if (dateline !== null && isEdge)
    return [
      {
        agency: usualName(dateline[1]!),
        kind: 'dateline',
        start: offset,
        end: offset + dateline[0].trimEnd().length,
      },
    ]
  const contributed = CONTRIBUTED.exec(text.slice(-300))
  if (contributed !== null) {
    const start =
      offset +
      Math.max(0, text.length - 300) +
      contributed.index +
      contributed[0].length -
      contributed[1]!.length
    return [
      {
        agency: usualName((contributed[2] ?? contributed[3] ?? contributed[4])!),
        kind: 'contribution',
        start,
        end: start + contributed[1]!.length,
      },
    ]
  }
  if (text.length > MAX_LINE || !isEdge) return []
  const byline = BYLINE.exec(text)
  if (byline !== null)
    return [{ agency: usualName(byline[1]!), kind: 'byline', start: offset, end: offset + byline[0].length }]
  const line = LINE.exec(text)
  if (line === null) return []
  const name = line[1]!
  const start = offset + line[0].indexOf(name)
  return [{ agency: usualName(name), kind: 'line', start, end: start + name.length }]
}

/** The credits of an article, in the order of the text. Bylines that stand outside the text are found by {@link agencyOfByline}. */
export function creditsOf({ article, paragraphs }: Reading): Credit[] {
  return paragraphs.flatMap(({ start, end, index }) =>
    readParagraph(article.text.slice(start, end), start, index < EDGE || index >= paragraphs.length - EDGE),
  )
}

/** "LONDON, May 4 (Reuters) -" at the head of a paragraph: the agency, and how many characters the dateline takes. */
export function readDateline(paragraph: string): { agency: string; length: number } | null {
  const dateline = DATELINE.exec(paragraph.slice(0, 140))
  return dateline === null || !/[-–—―]$/u.test(dateline[0])
    ? null
    : { agency: usualName(dateline[1]!), length: dateline[0].length }
}

const SIGNED = new RegExp(`(?:^|[\\s,|/(])(${ANY})(?:$|[\\s,|/)])`, 'u')

/** The agency that signs a byline of the article's data, or undefined. */
export const agencyOfByline = remember((byline: string): string | undefined => {
  const match = SIGNED.exec(byline)
  return match === null ? undefined : usualName(match[1]!)
})

/** The agency that goes by exactly this name, or undefined. */
export function agencyNamed(name: string): string | undefined {
  const plain = name.replace(/^the /u, '')
  return NAMES.get(plain) ?? IS_SELF_NAMED.exec(plain)?.[1]
}

/** The agency that an outlet is, or undefined. */
export const agencyOfOutlet = remember(
  (outlet: string): string | undefined =>
    agencyNamed(outlet) ??
    [...NAMES].find(([name]) => name.length > 3 && outlet.toLowerCase().includes(name.toLowerCase()))?.[1],
)

/** Whether the credit names this outlet; case, hyphens and "The" make no difference. */
export function isCreditTo({ agency }: Credit, outlet: string): boolean {
  return agencyOfOutlet(outlet) === agency || nameKey(agency) === nameKey(outlet)
}
