import { expect, it } from 'vitest'
import { readAll } from '../_read.js'

const TEXT =
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said. It will stay shut for six weeks.\r\n\r\nFerries land at the old pier until then, and buses take the passengers from there.'
const HEAD =
  'From: Vale Courier <news@vale.example>\r\nTo: reader@home.example\r\nSubject: =?utf-8?Q?Quay_shut_=E2=80=93_for_weeks?=\r\nDate: Sun, 4 May 2031 08:00:00 +0200\r\n'
const plain = (more = '', text = TEXT) => `${HEAD}${more}\r\n${text}`
const brief = (items: Awaited<ReturnType<typeof readAll>>) =>
  items.map((item) => (item.kind === 'article' ? `${item.article.headline}` : item.code))

it('takes subject, sender, date and paragraphs of a plain message', async () => {
  const [item] = await readAll('a.eml', plain())
  expect(item).toMatchObject({
    article: {
      headline: 'Quay shut – for weeks',
      outlet: 'Vale Courier',
      published: '2031-05-04T08:00:00+02:00',
      text: `Quay shut – for weeks\n\n${TEXT.replaceAll('\r\n', '\n')}`,
      partial: null,
    },
  })
})

it('takes the formatted part, without what is hidden, and names what is attached', async () => {
  const html = `<html><body><div style="display:none">Preheader words</div><table><tr><td><p>${TEXT.replace('\r\n\r\n', '</p><p>')}</p></td></tr></table><p>Brücke.</p></body></html>`
  const mail = [
    `${HEAD}MIME-Version: 1.0`,
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=iso-8859-1',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(html, 'latin1').toString('base64'),
    '--b',
    'Content-Type: application/pdf; name="plan.pdf"',
    'Content-Disposition: attachment; filename="plan.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0=',
    '--b--',
  ].join('\r\n')
  const items = await readAll('a', mail)
  expect(items[0]).toMatchObject({
    article: { text: `Quay shut – for weeks\n\n${TEXT.replace('\r\n\r\n', '\n\n')}\n\nBrücke.` },
  })
  expect(items[1]).toMatchObject({
    code: 'attachments-not-read',
    reason: 'What is attached is not read: plan.pdf.',
  })
})

it('reads the messages of an mbox file one by one', async () => {
  const boxed = (text: string) =>
    `From news@vale.example Sun May  4 08:00:00 2031\n${plain('', text).replaceAll('\r\n', '\n')}\n\n`
  const items = await readAll('a.mbox', boxed(TEXT) + boxed('') + boxed(`${TEXT}\n\n>From here it is far.`))
  expect(brief(items)).toEqual(['Quay shut – for weeks', 'empty', 'Quay shut – for weeks'])
  expect(items[1]).toMatchObject({ reason: 'Message 2: The message has no text.' })
  expect(items[2]).toMatchObject({ article: { text: expect.stringContaining('\n\nFrom here it is far.') } })
})

it('reads an mbox file that is larger than memory should hold, message by message', async () => {
  const one = `From news@vale.example Sun May  4 08:00:00 2031\n${HEAD.replaceAll('\r\n', '\n')}\nShort words.\n`
  const big = `From news@vale.example Sun May  4 08:00:00 2031\n${HEAD.replaceAll('\r\n', '\n')}\n${'x'.repeat(60 * 1024 * 1024)}\n\n`
  expect(brief(await readAll('a.mbox', `${one}\n${big}${one}`))).toEqual([
    'Quay shut – for weeks',
    'too-large',
    'Quay shut – for weeks',
  ])
})

it('takes no text for mail that only begins with a likely word', async () => {
  for (const text of [
    'From the harbour office came no word in 2031.\nSo it is.',
    'Subject: quay. It is shut.',
  ])
    expect(await readAll('a', text)).toMatchObject([{ article: { text } }])
})

it('names a message that nests without end', async () => {
  let mail = 'Content-Type: text/plain\r\n\r\nx\r\n'
  for (let at = 0; at < 80; at += 1)
    mail = `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n${mail}\r\n--b${at}--\r\n`
  expect(brief(await readAll('a.eml', HEAD + mail))).toEqual(['malformed-mail'])
})
