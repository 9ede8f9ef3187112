/** NITF, the older format of the IPTC for texts, by itself or inside an item of NewsML-G2. */
import { toIsoDate } from '../html/dates.js'
import { type Piece, piecesOf, withoutPrefixes, wordsOf } from '../xml/inner.js'
import type { AgencyItem } from './types.js'

/** `text` holds the element `nitf`. Its paragraphs, tables and lists have the names that HTML has for them. */
export function readNitf(text: string): AgencyItem {
  const first = (name: string): Piece | undefined => piecesOf(text, name)[0]
  const attribute = (name: string, key: string): string | null => first(name)?.attributes.get(key) || null
  const content = piecesOf(text, 'body.content')
  const body = withoutPrefixes(content.map(({ inner }) => inner).join('\n')).replace(
    /<(\/?)hl2\b/giu,
    '<$1h2',
  )
  return {
    kind: 'text',
    id: attribute('doc-id', 'id-string'),
    headline: wordsOf(first('hl1') ?? first('hedline')) ?? wordsOf(first('title')),
    body: body.trim() === '' ? null : { value: body, kind: 'html' },
    description: wordsOf(first('abstract')),
    bylines: bylinesOf(text),
    provider:
      wordsOf(first('distributor')) ?? attribute('pubdata', 'name') ?? attribute('doc.copyright', 'holder'),
    credit: attribute('pubdata', 'credit') ?? null,
    dateline: wordsOf(first('dateline')),
    usageTerms: wordsOf(first('doc.rights')) ?? attribute('doc.rights', 'limitations'),
    address: null,
    created: dateOf(attribute('date.issue', 'norm') ?? attribute('pubdata', 'date.publication')),
    modified: null,
    language: attribute('nitf', 'lang'),
    status: /^cancel/iu.test(attribute('docdata', 'management-status') ?? '') ? 'canceled' : null,
    embargoed: /^embargo/iu.test(attribute('docdata', 'management-status') ?? '')
      ? (attribute('date.release', 'norm') ?? 'an unknown date')
      : null,
    isIncomplete: false,
  }
}

/** The names alone where they are marked, so that titles of their office stay out. */
function bylinesOf(text: string): string[] {
  return piecesOf(text, 'byline').flatMap((byline) => {
    const people = piecesOf(byline.inner, 'person').flatMap((person) => wordsOf(person) ?? [])
    return people.length > 0 ? people : (wordsOf(byline) ?? [])
  })
}

function dateOf(found: string | null): string | null {
  return found === null ? null : (toIsoDate(found) ?? found)
}
