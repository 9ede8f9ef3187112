/** How much is read. Larger inputs are refused by name; nothing is cut in silence. */

/** Bytes of one file or of standard input. A year of a newspaper as text is about this size. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024
/** Bytes of one fetched answer after decompression. */
export const MAX_FETCH_BYTES = 20 * 1024 * 1024

/** Archives in archives, packed files in packed files: deeper ones are not opened. */
export const MAX_SOURCES_DEEP = 4

/** A size for people. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`
}

/** Entries of one feed. The longest feeds of news outlets hold a few hundred. */
export const MAX_FEED_ENTRIES = 10_000

/** Addresses of one sitemap: the most that sitemaps.org allows. */
export const MAX_SITEMAP_ADDRESSES = 50_000

/** Bytes of one record of a web archive, unpacked. */
export const MAX_RECORD_BYTES = 50 * 1024 * 1024
/** Bytes of all records of one web archive, unpacked: an archive of 8 GB as crawlers write them. */
export const MAX_ARCHIVE_UNPACKED = 40 * 1024 * 1024 * 1024

/** Bytes of one mail message with what is attached to it; servers take about as much. */
export const MAX_MAIL_BYTES = 30 * 1024 * 1024

/** Items of one message of a news agency. */
export const MAX_AGENCY_ITEMS = 10_000
