/** Names of authors, without the words around them. */

const LEADING =
  /^(?:(?:written|reported|reporting|story|text|words|posted|analysis|opinion)\s+)?(?:by|von|par|por|di|door|av|af|przez|text|автор|от|author)\s*:?\s+|^(?:автор|text|words|author|autor|auteur|autore)\s*:\s*/iu
/** Longer ones are sentences about an author. */
const MAX_NAME = 80

/** Words of an affiliation, which pages write behind a name and a comma. */
const AFFILIATION =
  /\b(?:\p{Lu}{2,6}|press|news|business|staff|editors?|editor-at-large|writers?|reporters?|correspondents?|producers?|columnists?|contributors?|associated|reuters|times|post)\b/u
/** A time stamp that a page prints right behind the name. */
const STAMP = /\s*(?:\b(?:published|updated|posted|last)\b.*|\b\d{1,2}[:.]\d{2}\b.*)$/iu

/** The single names of a byline, each once; addresses, dates and empty ones fall away. */
export function cleanBylines(found: readonly string[]): string[] {
  const lines = found.map((byline) => byline.replace(/\s+/gu, ' ').trim().slice(0, 400))
  const names = lines
    .flatMap((line) => splitNames(line.replace(LEADING, '').replace(STAMP, '')))
    .map((name) => trimMarks(name.replace(LEADING, '')))
    .filter(isName)
  const unique = [...new Set(names)]
  return unique.filter(
    (name) => !unique.some((other) => isFullName(other) && name !== other && name.startsWith(other)),
  )
}

/** Splits "A, B and C". A comma splits where every part looks like a full name; an affiliation behind it falls away. */
function splitNames(byline: string): string[] {
  const parts = byline.split(/\s+(?:and|und|et|y|e|en|и)\s+(?=\p{Lu})|\s*[&;|]\s*/u)
  return parts.flatMap((part) => {
    const pieces = part.split(/,\s*/u)
    if (pieces.length === 1 || !isFullName(pieces[0]!)) return [part]
    const names = pieces.filter((piece, index) => index === 0 || !isAffiliation(piece))
    return names.every(isFullName) ? names : [part]
  })
}

function isAffiliation(piece: string): boolean {
  return AFFILIATION.test(piece) || AFFILIATION.test(piece.toLowerCase())
}

function isFullName(name: string): boolean {
  return /^\p{Lu}\S*(?:\s+\S+)+$/u.test(name)
}

function trimMarks(name: string): string {
  return name.replace(/^[\s,;|•·–—@-]+/u, '').replace(/[\s,;|•·–—-]+$/u, '')
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME || !/\p{L}/u.test(name)) return false
  return !/^(?:https?:|www\.)|\.(?:com|org|net)\b|\b(?:19|20)\d\d\b/iu.test(name)
}
