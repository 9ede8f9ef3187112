/** Names of outlets inside a line: by listed names, by the words such names end in, by web address, or by any capitals where a form says so. */
import type { Span } from '@parallax/contract'
import { agencyNamed } from '../origins/credits.js'
import {
  FIRST_WORDS,
  LAST_WORDS,
  PICTURE_CREDITS,
  SHORT_OR_COMMON,
  WEAK_LAST_WORDS,
  WEAKEST_LAST_WORDS,
  WHOLE_NAMES,
} from './outlets.lexicon.js'
import { isPersonName } from './person-name.js'

/** `known`: the name alone shows an outlet. `open`: capitals that a form of credit or lead-in must vouch for. */
export interface OutletName extends Span {
  name: string
  strength: 'known' | 'open'
  /** The name is the domain of a link's address and stands nowhere in the text. */
  isAddress?: boolean
}

/** A word of a name: a capital, a figure or a small first letter as in "eLife"; a possessive ending is no part of it. */
const WORD =
  "(?:\\p{Lu}|\\d|\\p{Ll}\\p{Lu})[\\p{L}\\p{N}]*(?:[.&!+-](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+|['’](?!s\\b)\\p{L}+)*(?:(?<=\\b(?:E|Yahoo))!)?"
const NAME = `(?:[Tt]he )?${WORD}(?: (?:(?:of|and|&|de|du|da|di|la|le|del|della|der|die|das|el|al|for) (?:the |la |le )?)?${WORD}){0,6}`
const DOMAIN =
  '(?:https?:\\/\\/)?(?:[\\p{Ll}\\p{Lu}\\d-]+\\.)+(?:com|org|net|info|news|tv|co|io|eu|int|gov|edu|example|test|\\p{Ll}{2})(?:\\/[^\\s)\\]>"”]*)?'
const ANY = new RegExp(`(?<![\\p{L}\\p{N}@.])(?:(${DOMAIN})(?![\\p{L}\\p{N}])|(${NAME}))`, 'gu')

/** Words that begin a sentence or a line and are no part of a name. */
const NO_NAME =
  /^(?:The|A|An|In|On|At|By|From|Via|Here|This|That|These|Those|According|As|It|Its|He|She|They|We|I|But|And|Or|So|Then|Now|Source|Sources|Text|Original|Copyright|Credit|Read|Continue|More|Full|Story|Report|Account|Version|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Meanwhile|Later|Earlier|What|How|When|Where|Who|Why|For|To|With|Compare|Take|Consider|Not|No|Over|Under|Next|First|Second|Third|Finally|Also|Our|Their|His|Her|Reprinted|Reproduced|Published|Originally|Excerpt|Excerpted|Taken|Quoted|Begin|End|Says|Said|Wrote|Example|Number|Photo|Image|Picture|Video|Updated|Dear|Turn|Back|Another|Other|Both|Each|Elsewhere|Yet|Still|Even|If|While|Though|Although|After|Before|Because|Since|Some|Many|Most|All|There|Let|See|One|Two|Three)$/u

const plain = (name: string) => name.replace(/^the\s+/iu, '')

/** What two spellings of an outlet have in common: "The Valley Post", "valleypost.example". */
export function outletKey(name: string): string {
  return plain(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** The registered part of an address: "https://www.valleypost.example/a" is "valleypost.example". Null where it is none. */
export function domainOf(address: string): string | null {
  const host = /^(?:https?:\/\/)?([^/?#:\s]+)/iu
    .exec(address)?.[1]
    ?.toLowerCase()
    .replace(/^www\./u, '')
  return host !== undefined && /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(host) ? host : null
}

/** Sites on which anybody writes, and short forms of addresses: they name no outlet. */
export const OPEN_SITES =
  /(?:^|\.)(?:twitter|x|facebook|instagram|youtube|youtu|t|tiktok|reddit|medium|wikipedia|wikimedia|archive|google|goo|bit|amzn|tumblr|flickr|linkedin|pinterest|vk|telegram|blogspot|wordpress|substack|change|amazon)\.(?:com|be|co|org|gl|ly|me|is|ru|to|it)$/u

/** Whether the address alone shows an outlet: a listed name, or a word for a paper at the end. */
export function isNewsDomain(domain: string): boolean {
  return domainKeys(domain).some((key) => NAME_KEYS.has(key) || NEWS_ENDING.test(key))
}

const NAME_KEYS: ReadonlySet<string> = new Set(
  [...WHOLE_NAMES]
    .filter((name) => name.length > 3 || !SHORT_OR_COMMON.has(name))
    .flatMap((name) => [name.replace(/[^\p{L}\p{N}]/gu, ''), `the${name.replace(/[^\p{L}\p{N}]/gu, '')}`]),
)
const NEWS_ENDING =
  /(?:times|post|news|newspaper|herald|tribune|gazette|courier|chronicle|telegraph|guardian|mail|mirror|express|observer|examiner|inquirer|enquirer|journal|ledger|sentinel|dispatch|bulletin|press|zeitung|presse|online|radio|today|daily)$|^(?:news|daily|radio)/u

/** The words of a domain that may hold a name: "edition.valley-post.co.uk" has "edition" and "valleypost". */
export function domainKeys(domain: string): string[] {
  const parts = domain.split('.').map((part) => part.replaceAll('-', ''))
  return parts.slice(0, -1).filter((part) => part.length > 2 || parts.length === 2)
}

/** Whether a name and a domain are those of one outlet: in full, or by the first letters of its words. */
export function isOfDomain(name: string, domain: string): boolean {
  const key = outletKey(name)
  const letters = plain(name)
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0).toLowerCase())
  const last = plain(name).split(/\s+/u).at(-1)!.toLowerCase()
  return domainKeys(domain).some(
    (part) =>
      part === key ||
      part === `the${key}` ||
      part === letters.join('') ||
      part === letters.slice(0, -1).join('') + last ||
      (key.length > 3 && part.startsWith(key)) ||
      (key.length > 3 && key.startsWith(part) && part.length > 3),
  )
}

/** Whether the name means the outlet that publishes the article itself. */
export function isSelf(name: string, outlet: string | null): boolean {
  if (outlet === null) return false
  const [one, two] = [outletKey(name), outletKey(outlet)]
  if (one === two) return true
  const [domain, address] = [domainOf(outlet), domainOf(name)]
  if (address !== null && isOfDomain(outlet, address)) return true
  if (domain !== null && isOfDomain(name, domain)) return true
  return (
    domain === null &&
    one.length > 2 &&
    plain(outlet)
      .toLowerCase()
      .endsWith(` ${plain(name).toLowerCase()}`)
  )
}

/** Words of the trade that "the" makes no name of. */
const GENERIC = new Set(
  'agency broadcaster broadcasting channel correspondent evening insider magazine morning network news newspaper online press radio report reporter sunday television today tonight tv weekly wire'.split(
    ' ',
  ),
)

/** Whether the name alone shows an outlet. */
export function isKnownOutlet(name: string): boolean {
  const bare = plain(name)
  const lower = bare.toLowerCase()
  const all = lower.split(/[\s-]+/u)
  if (PICTURE_CREDITS.has(all[0]!)) return false
  if (WHOLE_NAMES.has(lower)) return isSpelledAsName(name, lower)
  if (agencyNamed(bare) !== undefined) return true
  const last = all.at(-1)!
  const hasArticle = /^[Tt]he\s/u.test(name)
  if (all.length < 2)
    return hasArticle && LAST_WORDS.has(last) && !GENERIC.has(last) && !WEAKEST_LAST_WORDS.has(last)
  if (KIND_FIRST.test(all[0]!) || (all.length < 5 && all.includes('news'))) return true
  if (!LAST_WORDS.has(last)) return false
  if (all.slice(0, -1).some((word) => FIRST_WORDS.has(word))) return true
  if (WEAKEST_LAST_WORDS.has(last)) return false
  return !WEAK_LAST_WORDS.has(last) || hasArticle || !isPersonName(bare)
}

/** Kinds of outlet that stand first: "Radio Velmora". */
const KIND_FIRST = /^(?:radio|tv|televisi[oó]n|agence|agencia|agenzia)$/u

/** A listed name that is an ordinary word needs its article ("The Sun") or capitals throughout ("RT"). */
function isSpelledAsName(name: string, lower: string): boolean {
  return !SHORT_OR_COMMON.has(lower) || /^[Tt]he\s/u.test(name) || /^[\p{Lu}\d.]+$/u.test(name)
}

/** Leaves out the words before a name that only begin the sentence ("In The Valley Post"), and the article unless it is a capital's. */
function trim(words: string, start: number): OutletName | null {
  let [name, from] = [words, start]
  for (;;) {
    const first = /^(\S+)\s+/u.exec(name)
    if (first === null || !NO_NAME.test(first[1]!)) break
    if (first[1] === 'The' && /^The\s+\p{L}/u.test(name) && !NO_NAME.test(name.split(/\s+/u)[1]!)) break
    name = name.slice(first[0].length)
    from += first[0].length
  }
  if (name.startsWith('the ')) {
    name = name.slice(4)
    from += 4
    if (NO_NAME.test(name)) return null
    return {
      name,
      start: from,
      end: from + name.length,
      strength: isKnownOutlet(`The ${name}`) ? 'known' : 'open',
    }
  }
  if (NO_NAME.test(name) || /^\d+$/u.test(name)) return null
  return { name, start: from, end: from + name.length, strength: isKnownOutlet(name) ? 'known' : 'open' }
}

/** Every name in the words that may be an outlet's, with places counted from `offset`. Addresses give their domain as the name. */
export function namesIn(words: string, offset = 0): OutletName[] {
  const found: OutletName[] = []
  for (const match of words.matchAll(ANY)) {
    const start = offset + match.index
    const domain = match[1] === undefined ? null : domainOf(match[1])
    if (domain !== null) {
      const name = /^[^/:]+$/u.test(match[1]!) ? match[1]!.replace(/^www\./iu, '') : domain
      const strength = isNewsDomain(domain) ? 'known' : 'open'
      if (!OPEN_SITES.test(domain)) found.push({ name, start, end: start + match[1]!.length, strength })
      continue
    }
    const name = trim(match[0], start)
    if (name !== null) found.push(name)
  }
  return found
}
