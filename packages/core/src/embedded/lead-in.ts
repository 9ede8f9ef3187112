/** Sentences that introduce another outlet's text: "The Valley Post reported:", "Here is how … tells it:". English. */
import type { Line } from './lines.js'
import { namesIn, type OutletName } from './outlet-name.js'
import { KINDS_OF_OUTLET } from './outlets.lexicon.js'
import { isPersonName } from './person-name.js'
import type { Knowledge } from './support.js'

export interface LeadIn {
  /** Null where the sentence speaks of the outlet that was named last ("The paper wrote:"). */
  outlet: OutletName | null
  /** The sentence ends with a colon or says that a text follows. */
  isOpen: boolean
}

/** The last sentence is looked for in so many characters from the end of a paragraph. */
const REACH = 400
const SENTENCE_START = /[.!?…]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu
const ABBREVIATION = /\b(?:U\.S|U\.K|U\.N|D\.C|Mr|Mrs|Ms|Dr|Sen|Gov|St|No|a\.m|p\.m)\.\s+$/u

const STRONG_VERB =
  '(?:report|publish|print|carrie|broadcast|air)(?:s|ed|d|es)?|reported|carries|carried|ran|runs|aired|tells?|told|puts?|had|has|gives?|gave|presents?|presented|describe[sd]?|recounts?|recounted|relates?|related|narrate[sd]?|cover(?:s|ed)|saw|sees|frame[sd]|frames|open(?:s|ed)|began|begins|led|leads|went|goes|offer(?:s|ed)|render(?:s|ed)|summed|sums|started|starts|filed|files|phrase[sd]?|worded|quoted|read|reads'
const WEAK_VERB =
  'wrote|writes|write|said|says|say|noted|notes|stated|states|state|continue[sd]?|added|adds|announced|announces|claims?|claimed|explain(?:s|ed)|maintain(?:s|ed)|concluded?|concludes|observe[sd]?|remarked|recalls?|recalled|assert(?:s|ed)|insist(?:s|ed)|believe[sd]?|informed|informs|warns?|warned|posted|posts|let'
const TEXT_NOUN =
  'account|report|reporting|version|story|article|text|take|telling|words|wording|dispatch|coverage|piece|bulletin|lead|opening|summary|narrative|description|rendering|reporters?|correspondents?|editorial|column|newsroom|despatch|write-up|paragraphs?|passage|lines|sentences?|front page|website|site|edition|readers|desk|reading'

const POSSESSIVE = new RegExp(`^['’]s?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:${TEXT_NOUN})\\b`, 'iu')
const ADJECTIVAL = new RegExp(`^\\s+(?:${TEXT_NOUN})\\b`, 'iu')
const STRONG = new RegExp(`^,?(?:\\s[^.!?:“”"]{0,70}?)?\\s(?:${STRONG_VERB})\\b`, 'iu')
const WEAK = new RegExp(`^,?(?:\\s[^.!?:“”"]{0,70}?)?\\s(?:${WEAK_VERB})\\b`, 'iu')
const OBJECT =
  /(?:^|[\s(,;—–-])(?:from|in|by|via|per|quote|quoting|cite|citing|according to|courtesy of|compare|take|consider|see|now|next|here is|here['’]s|(?:over|turn|go|back|next|cross|switch|move) to|(?:begin|began|start|started|open|opened|compare|contrast|continue|go on|this|it|that|set this|end) with|(?:report|account|story|version|article|text|piece|words|telling|reading|dispatch|wording|website|site|pages|columns|bulletin|headline|coverage|readers|side|view|turn|case|example|take|reporters?|correspondent) (?:of|in|by|on|from|at|for)|(?:this|that|it) (?:is|was))\s+(?:the )?$/iu
/** "Over at …, readers found this:": the outlet as the place where it is read. */
const FRONTED =
  /^(?:[^\p{L}]|\b(?:over|meanwhile|and|but|then|now|elsewhere|here|back|down|up|next|first|second|finally|later|by contrast|in contrast|similarly|likewise|the same day)\b)*\b(?:at|on|in|for|with|from|by|via|to)\s+(?:the )?(?:(?:website|pages|readers|audience|newsroom|desk|editors|reporters) of )?(?:the )?$/iu
/** "as it appeared in …", "printed by …". */
const PASSIVE =
  /\b(?:appeared|appears|published|printed|seen|told|written|given|offered|reported|described|presented|provided|recounted|related|put|supplied|posted|aired|shown|quoted|found|read|taken|reprinted|reproduced|excerpted|copied|borrowed|stood|ran)(?:\s\p{L}+)?\s(?:in|on|at|by|from|over at)\s+(?:the )?$/iu
const HEARER =
  /\b(?:told|tells|telling|speaking (?:to|with)|speaks (?:to|with)|spoke (?:to|with)|interview(?:ed)? (?:with|to|by|on)|statements? to|said to|letter to|confirmed to|e-?mail(?:ed)? to|wrote to|answer to|reply to|asked by|appear(?:ed|ing) on|talked to|talking to|tip to|leaked to|given to|sent to|comment(?:s|ed)? to|remarks to)\s+(?:the )?$/iu
/** "The Post's Ann Example reported", "the Post reporter Ann Example wrote": whoever writes for it writes as the outlet. */
const OWN_REPORTER =
  /^(?:['’]s?(?:\s\p{Ll}[\p{L}-]+){0,3}|(?:\s\p{Ll}[\p{L}-]+)?\s(?:reporter|correspondent|writer|columnist|journalist|editor|critic|contributor))(?:\s\p{Lu}[\p{L}.'’-]+){1,3}(?=\s\p{Ll})/u
/** Only an outlet has these. */
const OWN_REPORT =
  /^['’]s?\s+(?:[\p{L}-]+\s+){0,2}(?:account|report|version|story|article|dispatch|coverage|reporters?|newsroom|readers|front page|bulletin)\b/iu
/** Only an outlet does this: it shows a name that no list knows. */
const REPORTED =
  /^,?(?: (?:also|later|then|has|had|itself|on \p{Lu}\p{L}+|that day|yesterday|meanwhile))? (?:report(?:s|ed)|print(?:s|ed)|publishe[sd]|published|ran|carried|carries|aired|broadcast|tells it|told it|puts it|put it)\b/u
/** Whose words follow is a person or a body, not the outlet. */
const OTHER_SPEAKER =
  /\b(?:he|she|I|we)\s(?:[\p{L}]+\s)?(?:said|says|told|wrote|writes|tweeted|added)\b|\b(?:who|police|officials?|officers?|authorities|ministry|government|minister|president|mayor|spokes(?:man|woman|person)|statement|witness(?:es)?|residents?|lawyers?|doctors?|company|court|document)\b[^.:]{0,50}?\b(?:said|says|told|wrote|writes|tweeted|added|announced|explained|stated|read|reads|posted|recalled)\b|\bquot\w+\b[^:]{0,60}\bas saying\b/iu
const FOLLOWS =
  /\b(?:follows?|as follows|in full|below|verbatim|word for word|at (?:some |greater |full )?length|in its own words|in their own words|the following|(?:an?|the) (?:excerpt|extract|passage)s?)\b[^.:;,]{0,30}[.:]?$|^(?:here|this)(?: is| are|['’]s) (?:how|what|the|an?|its)\b/iu
const KIND = new RegExp(
  `\\b(?:the|this|that|its|same)\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${KINDS_OF_OUTLET}|${TEXT_NOUN})\\b`,
  'iu',
)
/** Invitations to read on are pointers, not lead-ins. */
const POINTER =
  /^(?:more|read|see|watch|follow|related|online|also|photos?|listen|click|share|sign|get)\b(?! (?:how|what))/iu

function lastSentence(text: string): { words: string; at: number } {
  const from = Math.max(0, text.length - REACH)
  const part = text.slice(from)
  let at = 0
  for (const match of part.matchAll(SENTENCE_START)) {
    const end = match.index + match[0].length
    if (!ABBREVIATION.test(part.slice(0, end))) at = end
  }
  return { words: part.slice(at), at: from + at }
}

/** Whether a name stands where the holder of what follows stands. */
function isHolder(
  words: string,
  offset: number,
  { start, end, name, strength }: OutletName,
  isSupported: boolean,
): boolean {
  const before = words.slice(0, start - offset)
  const after = words.slice(end - offset).replace(OWN_REPORTER, '')
  if (HEARER.test(before)) return false
  const isAlone =
    /^(?:\W|and |now |then |next |first |here |here is )*(?:the )?$/iu.test(before) &&
    /^\s*(?:\([^)]*\)|,[^:]{0,40})?\s*:$/u.test(after)
  const isStrong = POSSESSIVE.test(after) || ADJECTIVAL.test(after) || STRONG.test(after)
  if (strength === 'known')
    return (
      isStrong || isAlone || WEAK.test(after) || [OBJECT, FRONTED, PASSIVE].some((form) => form.test(before))
    )
  if (isSupported && isAlone) return true
  if (isPersonName(name)) return false
  return (
    OWN_REPORT.test(after) ||
    REPORTED.test(after) ||
    (/^(?:here is )?from (?:the )?$/iu.test(before) && /^\s*:$/u.test(after))
  )
}

/** Null for a paragraph that introduces nothing. `isMarked`: what follows is set apart, so that no colon is needed. */
export function readLeadIn(
  line: Line,
  isMarked: boolean,
  { isSupported, isSurname }: Knowledge,
): LeadIn | null {
  const { text, start } = line
  const { words, at } = lastSentence(text)
  const isColon = /[:：]["”’)\]]?$/u.test(words)
  const isOpen = isColon || (FOLLOWS.test(words) && words.length < 220)
  if (!isOpen && !isMarked) return null
  if (POINTER.test(words) && words.length < 80) return null
  const offset = start + at
  const names = namesIn(words, offset)
  const holders = names.filter(
    (name) =>
      isHolder(words, offset, name, isSupported(name.name)) &&
      (name.strength === 'known' || !isSurname(name.name)),
  )
  const known = holders.find(({ strength }) => strength === 'known') ?? holders[0]
  const person = names.find(({ name, strength }) => strength === 'open' && isPersonName(name))
  const isOther =
    OTHER_SPEAKER.test(words) || (person !== undefined && isSpeaking(words, offset, person, known))
  if (isOther) return null
  if (known !== undefined)
    return isColon || isMarked || known.strength === 'known' ? { outlet: known, isOpen } : null
  return isColon && KIND.test(words) ? { outlet: null, isOpen } : null
}

/** A person is the subject, unless the person is one of the outlet's own. */
function isSpeaking(
  words: string,
  offset: number,
  person: OutletName,
  outlet: OutletName | undefined,
): boolean {
  const after = words.slice(person.end - offset)
  if (
    !WEAK.test(after) &&
    !/^,?(?:\s[^.!?:“”"]{0,70}?)?\s(?:tweeted|told|explained|put|tells|describe[sd]|recounts?|recounted|recalled)\b/iu.test(
      after,
    )
  )
    return false
  if (outlet === undefined) return true
  const between = words.slice(
    Math.min(person.end, outlet.end) - offset,
    Math.max(person.start, outlet.start) - offset,
  )
  return !/^(?:,?\s*(?:(?:a|an|the|its)?\s*[\p{L} -]{0,40}?(?:of|for|in|at|with|from)\s+(?:the )?)|['’]s\s+(?:[\p{L}-]+\s+){0,4})$/iu.test(
    between,
  )
}
