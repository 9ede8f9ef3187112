/** Mail messages, single and in mbox files. */
import { MAX_MAIL_BYTES, megabytes } from '../limits.js'
import { bytesOf, isNamed, type Source } from '../source.js'
import { type Adapter, type Parsed, skipped } from './adapter.js'

/** Bytes at the beginning in which headers are looked for. */
const HEAD = 4_096
/** A line that begins a message of an mbox file, and a header behind it. */
const BOXED = /^From \S+ [^\n]{8,60}\d{4}[^\n]{0,20}\r?\n(?:>?[A-Za-z][\w-]*:[^\n]*\r?\n)/u
/** Four headers of mail one behind the other, which no text begins with by chance. */
const HEADERS =
  /^(?:(?:Return-Path|Delivered-To|Received|Message-ID|MIME-Version|Content-Type|Content-Transfer-Encoding|Reply-To|List-[\w-]+|DKIM-Signature|X-[\w-]+|From|To|Subject|Date): [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){4}/iu
/** A header of any kind, which a file called `.eml` must begin with. */
const HEADER = /^[A-Za-z][\w-]*:[ \t]/u

export const mailAdapter: Adapter = {
  format: 'a mail message',
  isStreaming: true,
  isDecoding: true,
  detect(source) {
    const head = headOf(source)
    if (BOXED.test(head)) return 'proved'
    if (isNamed(source, ['eml', 'mbox'], ['message/rfc822', 'application/mbox']))
      return HEADER.test(head) ? 'named' : null
    return HEADERS.test(head) ? 'looks' : null
  },
  async *parse(source) {
    if (BOXED.test(headOf(source))) yield* readBox(source)
    else if (source.rest !== null) yield tooLarge()
    else yield* await readMail(source.bytes)
  },
}

function headOf({ bytes }: Source): string {
  return Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
}

async function readMail(bytes: Uint8Array): Promise<Parsed[]> {
  if (bytes.length > MAX_MAIL_BYTES) return [tooLarge()]
  const { parseMail } = await import('../mail/parse-mail.js')
  return await parseMail(bytes)
}

async function* readBox(source: Source): AsyncGenerator<Parsed> {
  const { splitMbox } = await import('../mail/split-mbox.js')
  let number = 0
  for await (const mail of splitMbox(bytesOf(source))) {
    number += 1
    for (const part of mail === null ? [tooLarge()] : await readMail(mail.bytes))
      yield part.kind === 'skipped' ? { ...part, reason: `Message ${number}: ${part.reason}` } : part
  }
}

function tooLarge(): Parsed {
  return skipped('too-large', `A message of more than ${megabytes(MAX_MAIL_BYTES)} is not read.`)
}
