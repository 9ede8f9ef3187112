/** What a person can do about something that could not be read. Pure. */

const COPY = 'Open the page in a browser, copy its text and add that.'
const SAVE = 'Save it as text, HTML or PDF and add it again.'

/** By the code of the reason, as ingest gives it. */
const CURES: Readonly<Record<string, string>> = {
  binary: SAVE,
  'not-read-yet': SAVE,
  'unknown-format': SAVE,
  malformed: SAVE,
  'malformed-pdf': 'Print it to PDF anew, or copy its text and add that.',
  'malformed-html': 'Save the page anew, or copy its text and add that.',
  'malformed-zip': 'Pack it anew, or add what is in it file by file.',
  'malformed-gzip': 'Pack it anew, or add it unpacked.',
  'malformed-json': 'Mend the JSON: each article needs "text".',
  'malformed-article': 'Mend the JSON: each article needs "text".',
  'malformed-mail': 'Save the message anew as .eml, or copy its text and add that.',
  'no-text': 'It seems to hold pictures of pages alone: let a program recognise the text, and add that.',
  'no-article': 'Add the page of a single article, or copy its text and add that.',
  'password-protected': 'Save it without a password and add it again.',
  'too-large': 'Split it, or pack it as a web archive (WARC, WACZ), which is read part by part.',
  empty: 'Add something that holds words.',
  robots: COPY,
  gone: 'Check the address; a web archive may hold a copy.',
  'http-status': COPY,
  'refused-address': 'Only public web addresses are fetched. Copy its text and add that.',
  'bad-address': 'Check how the address is written.',
  'unknown-host': 'Check how the address is written.',
}

export function withCure(code: string, reason: string): string {
  return `${reason} ${CURES[code] ?? SAVE}`
}

export function withFetchCure(code: string, reason: string): string {
  return `${reason} ${CURES[code] ?? COPY}`
}
