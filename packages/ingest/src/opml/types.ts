/** What a list of feeds says. */

/** One feed of a list. */
export interface ListedFeed {
  /** Address of the feed. */
  address: string
  title: string | null
  /** The page that the feed belongs to. */
  siteAddress: string | null
  /** The headings that it stands under, outermost first. */
  folders: string[]
}

export interface FeedList {
  title: string | null
  /** Each address once, in the order of the list. */
  feeds: ListedFeed[]
  /** What is wrong with the list, one sentence each. */
  faults: string[]
}
