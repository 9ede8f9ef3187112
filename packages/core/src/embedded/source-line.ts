/** Lines that name the outlet of what stands beside them: "— Valley Post, 3 May", "Source: …", "© …", "Valley Post" in bold. */
import { isDateOrEdition } from './dates.js'
import type { Line } from './lines.js'
import { domainOf, isNewsDomain, isOfDomain, namesIn, type OutletName } from './outlet-name.js'
import { isPersonName } from './person-name.js'

/**
 * `side`: whether the passage stands before the line ("after": a credit) or behind it ("before": a label); `either` where the
 * line shows no side. `form`: what tells that the line is one: a sign or word of source, a colon or brackets, a whole sentence, a date beside
 * the name, a link, or nothing but the name.
 */
export interface SourceLine {
  outlet: OutletName
  side: 'before' | 'after' | 'either'
  form: 'opened' | 'labelled' | 'sentence' | 'dated' | 'linked' | 'bare' | 'copyright'
  /** The name alone shows no outlet: another line of the same form, or a passage beside it, must vouch for it. */
  isWeak: boolean
}

/** A credit or label is short; a sentence of permission may be longer. */
const LONGEST_LINE = 140
const LONGEST_SENTENCE = 320
/** With the address of a page. */
const LONGEST_WITH_ADDRESS = 800
const ADDRESS = /https?:\/\/\S+/gu
/** A link that takes up this share of its line is the line. */
const LINKED_SHARE = 0.6

/** A line without place or setting. */
const BARE_LINE: Line = {
  start: 0,
  end: 0,
  whole: { start: 0, end: 0 },
  text: '',
  kind: 'paragraph',
  isRule: false,
  isRuled: false,
  isStrong: false,
  mark: null,
  isApart: true,
  links: [],
  url: null,
}

/** An author or a place beside the outlet has so many words at most. */
const LONGEST_OTHER = 5
/** A name of more words that no list knows is a headline. */
const LONGEST_OPEN_NAME = 4
/** The shape of a person's name: behind a dash it is taken for one. */
const TWO_NAMES = /^\p{Lu}[\p{Ll}'’-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’-]+$/u
/** A line of more words that ends with a full stop is a sentence. */
const LONGEST_POINTED = 9

const NUMBERED =
  /^(?:\(?\d{1,2}[.)]\s+|(?:account|version|report|text|source|exhibit|excerpt|extract|passage|paper|outlet|telling|clipping|reading|example|sample|item|no\.?|document)\s+(?:no\.?\s*)?(?:\d{1,2}|[A-H]|one|two|three|four|i{1,3})\s*(?:[:.—–-]|--)\s*)/iu
const CREDIT_SIGN = /^(?:[—–―]|--|[-~](?=\s?(?:the )?\p{Lu}))\s*/u
const CREDIT_WORD =
  /^(?:sources?|via|credits?|original(?: (?:article|story|text|report|source))?|full (?:story|article|report|text)|link|link to (?:the )?(?:source|original)|(?:first |originally )?published(?: (?:in|by|at|on))?|printed in|as (?:published|printed|reported|seen|broadcast|posted) (?:in|by|on)|courtesy(?: of)?|reporting(?: by)?|reported by|report(?: by)?|text(?: by)?|story(?: by)?|by|copyright|taken from|quoted from|excerpted from|reprinted from|reproduced from|quoted after|cited from|from)(?:\s*:\s*|\s+)/iu
const LABEL_WORD =
  /^(?:from|excerpts? from|extracts? from|passage from|begin(?:ning of)?(?: (?:excerpt|quote|report|text))?(?: (?:from|by|of))?|start of|quote from|out of)(?:\s*:\s*|\s+)|^(?:in|first,?|second,?|third,?|next,?|then,?|now,?|and now,?)\s+(?=.{2,60}:$)/iu
const COPYRIGHT = /^(?:©|\(c\)|copyright(?:\s*(?:©|\(c\)))?)\s*(?:\d{4}[\s,]*)?/iu
const SENTENCE =
  /\b(?:(?:first|originally|previously|initially) (?:appeared|published|ran|printed|posted|aired|broadcast)|(?:appeared|published|ran|printed) (?:first|originally)|(?:reprinted|republished|reproduced|used|printed|published|shared|quoted|run|carried) (?:here )?(?:with|by) (?:the )?(?:kind )?(?:permission|consent|courtesy)|permission of|by arrangement with)\b|^(?:reprinted|reproduced|republished|excerpted|taken|quoted|extracted|copied|excerpt|extract) (?:here )?from\b|^(?:please )?(?:read|see|view|continue|find|keep reading|continue reading|go on reading)\b.{0,60}?\b(?:at|on|in|from|via|by|of|to)\b|^(?:the )?(?:full|original|whole|complete|rest of the|entire) (?:text|article|story|report|piece|account|version)\b.{0,40}?\b(?:at|on|in|from|via|by|with)\b|^(?:the )?(?:passage|text|lines?|paragraphs?|words|excerpt|extract|report|article|story|piece|above)\b.{0,60}?\b(?:is|are|was|were|comes?|appeared|taken|quoted|courtesy)\b.{0,40}?\b(?:from|in|by|of)\b/iu
const RESERVED = /[.,;]?\s*all rights reserved\.?$/iu
/** What an author stands behind: the passage may stand before or behind such a line. */
const AUTHOR_WORD = /^(?:by|report by|text by|story by|reporting by)\s/iu
const TITLED = /^.{12,}?\s*(?:[([]([^()[\]]{2,70})[)\]]|\s[—–|-]\s([^—–|]{2,60}))$/u
const NO_CREDIT =
  /\b(?:photo(?:s|graph|grapher|graphs)?|pictures?|images?|video|getty|gallery|illustration|map|graphic|newsletter|subscribe|sign up|follow|app|contributed to this|share|shared|based on|more from|must[- ]read|related|all rights reserved|privacy|terms)\b|(?:^|[\s(])@\w|^\^/iu
const TAIL_WORDS =
  /(?:['’]s?)?\s+(?:reports?|reported|account|version|story|article|text|newspaper|website|site|online|staff|writes|wrote|says|said|bulletin|wording|telling|coverage|team|print|correspondent|told it|tells it|put it|puts it|saw it|sees it|has it|had it|in full|excerpt|extract|live)(?: (?:this|it|that|of (?:the )?\w+))?$/iu
const HEAD_WORDS =
  /^(?:how|what|as|when|in|on|at|by|from|via|of|according to|reported by|in the words of|the words of|the account (?:of|in)|the version of|the report (?:of|in|by)|the text of|(?:an? )?(?:account|version|report|story|article|excerpt|extract|passage|reading) (?:of|in|by|from|according to)|seen by|told by|as told by|as seen by|through the eyes of|over to|courtesy of)\s+/iu

/** Null for a line that names no outlet as its source. `isSupported` says whether the rest of the article uses a name as an outlet's. */
export function readSourceLine(line: Line, isSupported: (name: string) => boolean): SourceLine | null {
  const { text, start } = line
  if (text.length < 2 || text.length > LONGEST_WITH_ADDRESS || line.isRule) return null
  const words = text.replace(ADDRESS, '')
  if (words.length > LONGEST_SENTENCE || NO_CREDIT.test(words.replace(RESERVED, ''))) return null
  return (
    readSentence(line, isSupported) ??
    (words.length > LONGEST_LINE
      ? null
      : (readParts(text, start, line, isSupported) ?? readTitled(line, isSupported) ?? readLink(line)))
  )
}

/**
 * Whether a line of a page credits another outlet, in words or by a link: what a cleaner of pages takes for furniture.
 * A bare name does not count. `address` is that of the page.
 */
export function isSourceLine({ text, links }: Pick<Line, 'text' | 'links'>, address: string | null): boolean {
  const read = readSourceLine(
    { ...BARE_LINE, text, links: links.filter(({ url }) => /^https?:\/\//iu.test(url)) },
    () => false,
  )
  if (read === null || read.form === 'bare' || read.outlet.strength !== 'known') return false
  const own = address === null ? null : domainOf(address)
  const { name } = read.outlet
  return own === null || !(name === own || isOfDomain(name, own))
}

/** "Read the original at …", "This article first appeared in …". */
function readSentence(
  { text, start, links }: Line,
  isSupported: (name: string) => boolean,
): SourceLine | null {
  if (!SENTENCE.test(text) || /:$/u.test(text)) return null
  const able = namesIn(text, start).filter(({ name, start: at }) => {
    const before = text.slice(0, at - start)
    return /\b(?:at|on|in|from|via|by|of|to|with)\s+(?:the )?["“(<[]?$/iu.test(before) && !isPersonName(name)
  })
  const outlet =
    able.find(({ strength }) => strength === 'known') ?? able[0] ?? linkedOutlet({ text, start, links })
  if (outlet === null) return null
  return {
    outlet,
    side: 'after',
    form: 'sentence',
    isWeak: isWeakName(outlet, isSupported),
  }
}

/** A name that no list knows; an address behind a word of source is no name and needs no list. */
function isWeakName({ name, strength }: OutletName, isSupported: (name: string) => boolean): boolean {
  return strength === 'open' && !isSupported(name) && domainOf(name) === null
}

/** The outlet of a link's address, shown by the linked words. */
function linkedOutlet({ links }: Pick<Line, 'links' | 'text' | 'start'>): OutletName | null {
  for (const { start, end, url } of links) {
    const domain = domainOf(url)
    if (domain !== null && isNewsDomain(domain))
      return { name: domain, start, end, strength: 'known', isAddress: true }
  }
  return null
}

/** "A title of the text (Valley Post, 3 May)": the brackets or the dash at the end name the outlet, a link or a date vouches for them. */
function readTitled(line: Line, isSupported: (name: string) => boolean): SourceLine | null {
  const titled = TITLED.exec(line.text)
  if (titled === null) return null
  const words = (titled[1] ?? titled[2])!
  const inner = readParts(words, line.start + line.text.lastIndexOf(words), line, isSupported)
  if (inner === null || (inner.form !== 'dated' && line.links.length === 0 && !line.isStrong)) return null
  return { ...inner, side: 'either', form: 'dated' }
}

/** A line that is hardly more than a link: a title that leads to the source. */
function readLink(line: Line): SourceLine | null {
  const linked = line.links.reduce((sum, { start, end }) => sum + end - start, 0)
  if (linked < line.text.length * LINKED_SHARE) return null
  const outlet = linkedOutlet(line)
  return outlet === null ? null : { outlet, side: 'either', form: 'linked', isWeak: false }
}

interface Opening {
  rest: string
  side: SourceLine['side']
  form: SourceLine['form'] | null
  /** A word of source stands there, not only a sign. */
  isWord?: boolean
}

/** Takes numbers, signs and words of source off the front. */
function takeOpening(text: string): Opening {
  const numbered = NUMBERED.exec(text)
  if (numbered !== null) return { rest: text.slice(numbered[0].length), side: 'before', form: 'labelled' }
  const sign = CREDIT_SIGN.exec(text)
  if (sign !== null) {
    const rest = text.slice(sign[0].length)
    const word = CREDIT_WORD.exec(rest)
    return { rest: rest.slice(word?.[0].length ?? 0), side: 'after', form: 'opened', isWord: word !== null }
  }
  const copyright = COPYRIGHT.exec(text)
  if (copyright !== null) return { rest: text.slice(copyright[0].length), side: 'after', form: 'copyright' }
  const label = LABEL_WORD.exec(text)
  if (label !== null) return { rest: text.slice(label[0].length), side: 'before', form: 'opened' }
  const credit = CREDIT_WORD.exec(text)
  if (credit !== null)
    return {
      rest: text.slice(credit[0].length),
      side: AUTHOR_WORD.test(text) ? 'either' : 'after',
      form: 'opened',
      isWord: true,
    }
  if (/^https?:\/\/\S+$/u.test(text)) return { rest: text, side: 'after', form: 'opened', isWord: true }
  return { rest: text, side: 'either', form: null }
}

function readParts(
  text: string,
  offset: number,
  line: Line,
  isSupported: (name: string) => boolean,
): SourceLine | null {
  if (/[.!?]$/u.test(text) && text.split(/\s+/u).length > LONGEST_POINTED) return null
  if (line.kind === 'list-item' && line.mark === null && !NUMBERED.test(text) && !CREDIT_SIGN.test(text))
    return null
  const bracket = /^([([{<]\s*)(.+?)\s*[)\]}>][.:]?$/su.exec(text)
  const inner = bracket === null ? text : bracket[2]!
  const isLabel = /:$/u.test(inner) || /:$/u.test(text)
  const opening = takeOpening(inner.replace(RESERVED, '').replace(/\s*[:.]$/u, ''))
  const from = offset + (bracket?.[1]?.length ?? 0) + inner.indexOf(opening.rest)
  const parts = splitParts(opening.rest, from)
  const read = nameOfParts(parts, line)
  if (read === null) return null
  const { outlet, isDated, isTitled } = read
  const isStrong = line.isStrong || line.links.length > 0
  if (opening.form === null && !isLabel && bracket === null && !isDated && /[.!?]$/u.test(text)) return null
  if (isTitled && !isStrong && opening.form === null) return null
  const form = opening.form ?? (isLabel || bracket !== null ? 'labelled' : isDated ? 'dated' : 'bare')
  if (outlet.strength === 'open' && !isPossible(outlet.name)) return null
  if (
    outlet.strength === 'open' &&
    TWO_NAMES.test(outlet.name) &&
    !opening.isWord &&
    !isSupported(outlet.name)
  )
    return null
  const isNameless = outlet.strength === 'open' && (line.kind === 'heading' || !isSupported(outlet.name))
  const isWeak =
    !(isDated && isStrong) && (opening.form === 'opened' ? isWeakName(outlet, isSupported) : isNameless)
  const side =
    isLabel || line.kind === 'heading'
      ? 'before'
      : bracket !== null && opening.side === 'either'
        ? line.isStrong
          ? 'before'
          : 'after'
        : opening.side
  return { outlet, side, form, isWeak }
}

function isPossible(name: string): boolean {
  return !isPersonName(name) && name.split(/\s+/u).length <= LONGEST_OPEN_NAME
}

interface Part {
  words: string
  start: number
}

/** The parts between commas, bars, dashes, colons and brackets. */
function splitParts(words: string, offset: number): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const match of words.matchAll(/\s*(?:[,;|·•()[\]]|:\s|\s(?:[—–―-]|--)\s|\s\/\s)\s*/gu)) {
    parts.push({ words: words.slice(from, match.index), start: offset + from })
    from = match.index + match[0].length
  }
  parts.push({ words: words.slice(from), start: offset + from })
  return parts.filter(({ words: each }) => each.trim() !== '')
}

interface ReadParts {
  outlet: OutletName
  isDated: boolean
  isTitled: boolean
}

/** One part names the outlet, the others a date, an edition, an author or a title; anything else makes it another kind of line. */
function nameOfParts(parts: readonly Part[], line: Line): ReadParts | null {
  let outlet: OutletName | null = null
  let isDated = false
  const others: string[] = []
  for (const part of parts) {
    const words = part.words.trim()
    const name = isDateOrEdition(words) ? null : nameOfPart(part)
    if (isDateOrEdition(words)) isDated = true
    else if (name === null || outlet?.strength === 'known') others.push(words)
    else if (outlet === null) outlet = name
    else if (name.strength === 'known') {
      others.push(outlet.name)
      outlet = name
    } else others.push(words)
  }
  if (outlet === null) return null
  const isSet = line.isStrong || line.links.length > 0
  if (others.length > (isSet ? 2 : 1) || (!isSet && others.some((words) => !isTitleOrAuthor(words))))
    return null
  const isSure = outlet.strength === 'known' && !/\.\p{L}/u.test(outlet.name)
  return { outlet, isDated, isTitled: others.length > (isSure ? 1 : 0) }
}

/** In quotation marks, or a few words without a full stop. */
function isTitleOrAuthor(words: string): boolean {
  return /^["“«„‘]/u.test(words) || (words.split(/\s+/u).length <= LONGEST_OTHER && !/[.!?]$/u.test(words))
}

/** The name that a part consists of, with no more around it than words of report. */
function nameOfPart({ words, start }: Part): OutletName | null {
  const head = HEAD_WORDS.exec(words)?.[0].length ?? 0
  const bare = words.slice(head)
  const [whole, ...rest] = namesIn(bare, start + head)
  if (
    whole?.strength === 'known' &&
    rest.length === 0 &&
    whole.start === start + head &&
    whole.end === start + words.length
  )
    return whole
  const tail = TAIL_WORDS.exec(bare)
  const dated = /\s+(?:on|of)\s+(?:\w+day|\d.*|\p{Lu}\w+ \d.*)$/u.exec(bare)
  const name = bare.slice(0, tail?.index ?? dated?.index ?? bare.length).replace(/^["“‘]|["”’]$/gu, '')
  const [only, ...more] = namesIn(name, start + words.indexOf(name))
  if (only === undefined || more.length > 0) return null
  const left = name.slice(0, only.start - start - words.indexOf(name)).trim()
  const covers = name.length - left.length
  return /^(?:the|by|in)?$/iu.test(left) && only.end - only.start >= covers - 1 ? only : null
}
