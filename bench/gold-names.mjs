/**
 * Turns the entity layer of a treebank into named mentions of persons, groups, organisations and places.
 *
 * A mention is named where its head is a proper noun, or a common noun with a proper noun joined to it as `flat` ("student Ann Example"). Its bounds are
 * the run of proper nouns around that noun inside the mention, hyphens and the possessive of a body included ("People's Party"); for bodies and places
 * also what "of" or "for" adds in proper nouns ("Ministry of Defence"). Articles stay outside. For persons a nested name at the head is left off
 * ("US President X" → "US" and "President X"), and a title may stand inside or outside: both bounds are right. A name inside a longer name of any type is not counted.
 * Persons in the plural or of a people ("Muslims", "the Danes") are groups. An office in capitals behind an article ("the President") is neither a
 * name nor a mistake. Names of other types (event, work, thing, time) are not asked for, so that a prediction on one is wrong.
 */
const TYPES = { person: 'person', organization: 'organisation', place: 'place' }
const LINKS = new Set(['of', 'for', 'on'])
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'his', 'her', 'its', 'their', 'our'])
const TITLES = new Set(
  `mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister chancellor king queen prince princess governor gov mayor senator
  sen rep representative secretary foreign chief general gen colonel col captain lieutenant sergeant major commander admiral officer judge justice
  ambassador chairman chairwoman chair director spokesman spokeswoman speaker leader coach pope cardinal bishop rabbi imam sheikh reverend rev
  executive deputy attorney detective sheriff premier superintendent inspector commissioner`.split(/\s+/),
)

/** Proper nouns, and adjectives and nouns that are part of a name ("United" of "United Nations"): the Penn tags NNP and NNPS. */
const isProper = (token) => token !== undefined && (token.tag === 'PROPN' || /^NNPS?$/.test(token.fineTag))
const plain = (token) => token.form.toLowerCase().replace(/\.$/, '')

/** The token of a mention that hangs on a token outside it. */
function headOf(tokens, { from, to }) {
  for (let at = from; at <= to; at += 1) if (tokens[at].head < from || tokens[at].head > to) return at
  return from
}

/** The proper noun that a mention is named by, or -1. */
function nameHead(tokens, mention) {
  const head = headOf(tokens, mention)
  if (isProper(tokens[head])) return head
  for (let at = head + 1; at <= mention.to; at += 1)
    if (tokens[at].head === head && tokens[at].relation === 'flat' && isProper(tokens[at])) return at
  return -1
}

const isHyphen = (token) => token !== undefined && /^[-–]$/.test(token.form)

function runAround(tokens, mention, head) {
  let [from, to] = [head, head]
  while (from > mention.from) {
    const before = tokens[from - 1]
    if (isProper(before)) from -= 1
    else if (isHyphen(before) && from - 2 >= mention.from && isProper(tokens[from - 2])) from -= 2
    else if (
      /^['’]s?$/.test(before.form) &&
      /^(?:people|women|children|worker|farmer|peasant|veteran|player|driver|teacher)s?$/i.test(
        tokens[from - 2]?.form,
      )
    )
      from -= 2
    else break
  }
  while (to < mention.to) {
    if (isProper(tokens[to + 1])) to += 1
    else if (isHyphen(tokens[to + 1]) && isProper(tokens[to + 2]) && to + 2 <= mention.to) to += 2
    else if (mention.type === 'person' || linkedEnd(tokens, { from, to }, mention.to) === to) break
    else to = linkedEnd(tokens, { from, to }, mention.to)
  }
  return { from, to }
}

/** "of Defence", "for the Arts", "& Sons" behind a proper noun; behind a link once, "and" goes on with it ("of Arts and Letters"). */
function linkedEnd(tokens, { from, to: at }, last) {
  const link = tokens[at + 1]
  const isLinked = tokens.slice(from, at).some(({ form }) => LINKS.has(form))
  const isLink =
    link !== undefined && (link.form === '&' || (isLinked ? link.form === 'and' : LINKS.has(link.form)))
  const next = isLink && tokens[at + 2]?.form === 'the' ? at + 3 : at + 2
  return isLink && next <= last && isProper(tokens[next]) ? next : at
}

/** Where the name begins once nested names at the head are left off. */
function withoutNested({ tokens, mentions }, mention, run, head) {
  let { from } = run
  for (const nested of mentions)
    if (
      nested !== mention &&
      nested.type !== 'person' &&
      nested.from === from &&
      nested.to < run.to &&
      nested.to < head + 1 &&
      nested.to - nested.from < run.to - run.from
    )
      from = Math.max(from, Math.min(nested.to + 1, run.to))
  while (from < run.to && !isProper(tokens[from])) from += 1
  return from
}

function toName(sentence, mention) {
  const { tokens } = sentence
  let head = nameHead(tokens, mention)
  if (head === -1) return undefined
  // A nested name taken for the head of the whole ("US President X"): the run still holds the person's name.
  const run = runAround(tokens, mention, head)
  if (mention.type === 'person') head = run.to
  const from = mention.type === 'person' ? withoutNested(sentence, mention, run, head) : run.from
  const words = tokens.slice(from, run.to + 1)
  const isTitled = mention.type === 'person' && words.every((token) => TITLES.has(plain(token)))
  let inner = from
  if (mention.type === 'person') while (inner < run.to && TITLES.has(plain(tokens[inner]))) inner += 1
  const isGroup = mention.type === 'person' && (tokens[run.to].fineTag === 'NNPS' || mention.plural)
  return {
    start: tokens[from].start,
    end: tokens[run.to].end,
    innerStart: tokens[inner].start,
    titleStart: mention.type === 'person' ? tokens[titleBefore(tokens, from)].start : tokens[from].start,
    type: isGroup ? 'group' : (TYPES[mention.type] ?? null),
    size: mention.to - mention.from,
    ignored: isTitled && (ARTICLES.has(tokens[from - 1]?.form.toLowerCase()) || words.length === 1),
  }
}

/** Where a title with its field begins before the name ("Minister of Education X"); `from` itself where none does. */
function titleBefore(tokens, from) {
  for (let at = from - 1; at >= 0 && at >= from - 6; at -= 1) {
    if (TITLES.has(plain(tokens[at])) && isProper(tokens[at])) return at
    if (!isProper(tokens[at]) && !/^(?:of|for|and|the)$/.test(tokens[at].form)) break
  }
  return from
}

/** Named mentions of a document in the order of the text: `{ start, end, innerStart, type, ignored }`. */
export function namesOf({ sentences }) {
  return sentences.flatMap((sentence) => {
    const byBounds = new Map()
    for (const mention of [...sentence.mentions].sort((a, b) => a.to - a.from - (b.to - b.from))) {
      const name = toName(sentence, mention)
      if (name !== undefined && !byBounds.has(`${name.start}:${name.end}`))
        byBounds.set(`${name.start}:${name.end}`, name)
    }
    const all = [...byBounds.values()]
    const isInside = (name) =>
      all.some((other) => other !== name && other.start <= name.start && other.end >= name.end)
    return all.filter((name) => name.type !== null && !isInside(name)).sort((a, b) => a.start - b.start)
  })
}
