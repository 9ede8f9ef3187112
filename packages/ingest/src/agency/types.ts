/** What news agencies say of an item, whatever the format. */

/** Everything as given; null or empty where the item says nothing. */
export interface AgencyItem {
  /** `text`, `picture`, …; null where it is not said. */
  kind: string | null
  id: string | null
  headline: string | null
  /** The article, and how it is to be read. */
  body: { value: string; kind: 'html' | 'text' } | null
  /** A description or abstract, for items that hold no article. */
  description: string | null
  bylines: string[]
  provider: string | null
  credit: string | null
  dateline: string | null
  usageTerms: string | null
  address: string | null
  created: string | null
  modified: string | null
  language: string | null
  /** `usable`, `withheld`, `canceled`; null where it is not said. */
  status: string | null
  embargoed: string | null
  /** True where the provider says that the body is not all of it. */
  isIncomplete: boolean
}
