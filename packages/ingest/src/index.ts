/** The only room that meets the outside: inputs in, articles out. */
export { CaptureWriteError } from './capture/capture-file.js'
export { chooseMemento, type Memento, MementoTemplateError, mementoQuery } from './capture/memento.js'
export { readResponse, reDeriveText, type ServedBytes } from './capture/re-derive.js'
export { type Place, type ReadCapture, readCapture, readRawRecord } from './capture/read-capture.js'
export { CaptureDamagedError } from './capture/record.js'
export type { CapturedFile } from './capture/records-of.js'
export {
  type CaptureWriter,
  type CaptureWriterSettings,
  createCaptureWriter,
  type Earlier,
  toCapture,
  type Written,
} from './capture/writer.js'
export { decodeBytes } from './encoding/decode.js'
export { parseFeed } from './feed/index.js'
export type { FeedOptions } from './feed/parse-feed.js'
export type { Feed, FeedEntry, FeedFault } from './feed/types.js'
export {
  type ClientSettings,
  ClientSettingsError,
  createClient,
  type FetchClient,
  type GetOptions,
} from './fetch/client.js'
export type { HostBook, KeptRobots, Slot } from './fetch/host-book.js'
export { movedTo } from './fetch/moved-to.js'
export type { Failed, FetchedResponse, FetchOutcome, Redirect, Unchanged } from './fetch/outcome.js'
export type { Time } from './fetch/time.js'
export { isStreamedArchive } from './files/read-file.js'
export { walk } from './files/walk.js'
export { MAX_FILE_BYTES } from './limits.js'
export { type FeedList, type ListedFeed, parseOpml, writeOpml } from './opml/index.js'
export { type OutletFault, type OutletFile, parseOutlets } from './outlets/parse-outlets.js'
export { readInputs } from './read-inputs.js'
export { parseSitemap, type Sitemap, type SitemapEntry } from './sitemap/index.js'
export type { Ingested, IngestOptions, NotedInput, ReadArticle, SkippedInput } from './types.js'
export { isArticleAddress } from './watch/article-address.js'
export { articleKey, textKey } from './watch/article-key.js'
export { addressesOf, canonicalAddress, type PageLinks } from './watch/canonical-address.js'
export { discoverFeeds, guessFeeds, type NamedFeed } from './watch/discover-feeds.js'
export { boundsOf, nextInterval, nextLook, type PollingBounds } from './watch/polling.js'
export { nextRefetch, REFETCH_SCHEDULE, type Refetch } from './watch/refetch.js'
export { readWholeZip, WholeZipError } from './zip/read-all.js'
