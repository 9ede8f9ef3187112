/** What a feed says, whatever its format. */

/** One entry of a feed. Addresses are absolute; dates are ISO 8601 with the precision found; what the feed leaves out is null or empty. */
export interface FeedEntry {
  /** The id as given (guid, atom:id); not unique where the feed does not keep to that. */
  id: string | null
  /** The page of the article: the canonical one where the feed names it, else the alternate that is a web page. */
  address: string | null
  /** Without markup. */
  title: string | null
  /** As given: HTML or text. */
  summary: string | null
  /** The article where the feed holds it; null where there is a summary alone. */
  content: string | null
  /** How `content` and `summary` are to be read. */
  contentKind: 'html' | 'text'
  summaryKind: 'html' | 'text'
  /** Against which relative addresses in content and summary are read. */
  base: string | null
  published: string | null
  modified: string | null
  authors: string[]
  categories: string[]
  /** Primary subtag in lower case. */
  language: string | null
  /** The outlet that the entry is taken from, where the feed names one other than itself. */
  outlet: string | null
}

/** Something wrong with a feed, or with some of its entries. `code` is stable kebab-case. */
export interface FeedFault {
  code:
    | 'not-a-feed'
    | 'malformed-feed'
    | 'malformed-entry'
    | 'too-many-entries'
    | 'entities-ignored'
    | 'no-date'
    | 'bad-date'
    | 'future-date'
    | 'repeated-entry'
    | 'id-repeated'
    | 'no-address'
  message: string
  /** Places in `entries` that it is about; empty where it is about the feed, or about entries that could not be read. */
  entries: number[]
}

export interface Feed {
  format: 'rss' | 'atom' | 'rdf' | 'json' | null
  title: string | null
  /** The page that the feed belongs to. */
  siteAddress: string | null
  language: string | null
  entries: FeedEntry[]
  faults: FeedFault[]
}
