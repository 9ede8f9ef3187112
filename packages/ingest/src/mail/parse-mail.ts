/** A mail message to an article: newsletters and what people forward. */
import type { Note } from '@parallax/contract'
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime'
import { errorMessage, type Part, skipped } from '../adapters/adapter.js'
import { feedDate } from '../feed/dates.js'
import { squeeze } from '../html/dom.js'
import { extractFragment, type Fragment, textFragment } from '../html/fragment.js'
import { findPartial } from '../html/partial.js'

/** Deeper parts than any mail program makes are refused. */
const MAX_DEPTH = 50
/** Names of attachments that are shown. */
const SHOWN = 5

/** The article, and where files are attached a skipped part that names them. */
export async function parseMail(bytes: Uint8Array): Promise<Part[]> {
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: MAX_DEPTH, maxRfc822NestingDepth: 3 })
  } catch (error) {
    return [skipped('malformed-mail', `The message could not be taken apart: ${errorMessage(error)}.`)]
  }
  const headline = squeeze(mail.subject) || null
  const { fragment, kind } = await contentOf(mail, headline)
  const attached = describeAttachments(mail.attachments)
  const rest = attached === null ? [] : [skipped('attachments-not-read', attached)]
  if (fragment.body === '') return [skipped('empty', 'The message has no text.'), ...rest]
  const { body, removed, ...assembled } = fragment
  const left = removed.map(({ text }) => text).join('\n')
  const date = mail.headers.find(({ key }) => key === 'date')?.value
  return [
    {
      kind: 'article',
      known: {
        ...assembled,
        headline,
        outlet: senderOf(mail.from ?? mail.sender),
        published: feedDate(date),
        textChanges: notesOf(kind, removed.length),
        partial: findPartial({ body, removed: left.slice(0, 20_000), isFree: null, stated: null }),
      },
    },
    ...rest,
  ]
}

function notesOf(kind: 'html' | 'text', removed: number): Note[] {
  const tail =
    removed > 0 ? ` Left out of it: ${removed} blocks that belong to the message and not to the article.` : ''
  const what = kind === 'html' ? 'formatted' : 'plain'
  return [
    { code: 'extracted', message: `The text was taken out of the ${what} part of a mail message.${tail}` },
  ]
}

/** The formatted part, which holds the paragraphs; the plain one where there is no other, or nothing in it. */
async function contentOf(
  mail: Email,
  headline: string | null,
): Promise<{ fragment: Fragment; kind: 'html' | 'text' }> {
  const options = { headline, base: null }
  if (mail.html !== undefined) {
    const fragment = await extractFragment(mail.html, options)
    if (fragment.body !== '') return { fragment, kind: 'html' }
  }
  return { fragment: textFragment(mail.text ?? '', options), kind: 'text' }
}

/** The name as written, or the host of the address. */
function senderOf(from: Address | undefined): string | null {
  const name = squeeze(from?.name)
  if (name !== '') return name
  return /@([^@\s]+)$/u.exec(from?.address ?? '')?.[1]?.toLowerCase() ?? null
}

/** Pictures that belong to the text are none. */
function describeAttachments(attachments: readonly Attachment[]): string | null {
  const files = attachments.filter(
    ({ related, disposition, mimeType }) =>
      !related && !(disposition !== 'attachment' && mimeType.startsWith('image/')),
  )
  if (files.length === 0) return null
  const names = files.slice(0, SHOWN).map(({ filename, mimeType }) => filename ?? mimeType)
  const more = files.length > SHOWN ? `, and ${files.length - SHOWN} more` : ''
  return `What is attached is not read: ${names.join(', ')}${more}.`
}
