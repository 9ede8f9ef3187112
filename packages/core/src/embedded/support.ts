/** What the article itself shows of a name: that it is an outlet's, or that of a person. */
import type { Article } from '@parallax/contract'
import { domainOf, isOfDomain, namesIn, outletKey } from './outlet-name.js'

export interface Knowledge {
  /** "Valley Post reported", "the report of …", an address of a link: the article uses the name as that of an outlet. */
  isSupported: (name: string) => boolean
  /** One word that stands behind another capital somewhere: "Orr" where the article names Lena Orr. */
  isSurname: (name: string) => boolean
}

/** So much of a text is searched; longer ones repeat themselves. */
const SEARCHED = 200_000
const REPORTING =
  /^(?:,[^.,]{0,40},)?\s(?:report(?:s|ed)|print(?:s|ed)|publishe[sd]|carrie[sd]|carries|ran|aired|tells its readers|told its readers|put it|puts it)\b|^['’]s?\s(?:[\p{L}-]+\s)?(?:account|report|version|story|article|coverage|dispatch|readers|reporters?|correspondents?|newsroom|text|telling|wording)\b|^\s(?:account|report|version|story|article|dispatch|text|piece)\b/u
const LAST_OF_TWO = /(?<=\p{Lu}[\p{L}.'’-]{0,30}\s)\p{Lu}[\p{L}’'-]+/gu

/** Nothing is searched before the first question. */
export function newKnowledge({ text, links }: Pick<Article, 'text' | 'links'>): Knowledge {
  const searched = text.slice(0, SEARCHED)
  let outlets: Set<string> | null = null
  let surnames: Set<string> | null = null
  const domains = new Set(links.flatMap(({ url }) => domainOf(url) ?? []))
  return {
    isSupported(name) {
      outlets ??= outletsIn(searched)
      if (outlets.has(outletKey(name))) return true
      for (const domain of domains) if (isOfDomain(name, domain)) return true
      return false
    },
    isSurname(name) {
      surnames ??= new Set(searched.match(LAST_OF_TWO) ?? [])
      return surnames.has(name)
    },
  }
}

function outletsIn(text: string): Set<string> {
  const found = new Set<string>()
  for (const { name, end } of namesIn(text))
    if (REPORTING.test(text.slice(end, end + 90))) found.add(outletKey(name))
  return found
}
