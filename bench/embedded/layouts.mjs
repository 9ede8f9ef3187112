/** Ways in which an article may reprint passages of others. Each takes a composed article and gives the file that is read. */
import { LEAD_IN_SENTENCES, LEAD_INS } from './commentary.mjs'

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const p = (text) => `<p>${escaped(text)}</p>`
const inner = ({ paragraphs }) => paragraphs.map(p).join('\n')
const withName = (pattern, outlet) =>
  pattern.replace('{outlet}', outlet).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

function page({ title, parts }, passage) {
  const body = parts.map((part) => (part.paragraphs ? passage(part) : p(part.text))).join('\n')
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta property="og:site_name" content="Second Look"><meta property="og:type" content="article"></head>
<body><header><a href="/">Second Look</a><nav><a href="/archive">Archive</a></nav></header>
<article><h1>${escaped(title)}</h1>
${body}
</article><footer><p>Second Look is a letter about the news.</p></footer></body></html>`
}

const plain = ({ title, parts }, passage, gap = '\n\n') =>
  [title, ...parts.map((part) => (part.paragraphs ? passage(part) : part.text))].join(gap)

const html = (passage) => ({ extension: 'html', render: (article) => page(article, passage) })
const text = (passage, gap) => ({ extension: 'txt', render: (article) => plain(article, passage, gap) })
const markdown = (passage) => ({
  extension: 'md',
  render: ({ title, parts }) => plain({ title: `# ${title}`, parts }, passage),
})

const lead = (part) => withName(part.choices.pick(LEAD_INS), part.outlet)
const sentence = (part) => withName(part.choices.pick(LEAD_IN_SENTENCES), part.outlet)
const block = ({ paragraphs }, gap = '\n\n') => paragraphs.join(gap)
const quoted = ({ paragraphs }, gap = '\n\n') =>
  paragraphs.map((each, at) => `“${each}${at === paragraphs.length - 1 ? '”' : ''}`).join(gap)

/** The layouts that the rules were made on. */
export const KNOWN = {
  'html blockquote, footer with cite': html(
    (part) =>
      `<blockquote>${inner(part)}<footer>— <cite>${escaped(part.outlet)}</cite>, ${part.day}</footer></blockquote>`,
  ),
  'html figure, caption under a block quotation': html(
    (part) =>
      `<figure><blockquote>${inner(part)}</blockquote><figcaption>${escaped(part.outlet)}, ${part.day}</figcaption></figure>`,
  ),
  'html bold line before': html((part) => `<p><strong>${escaped(part.outlet)}</strong></p>\n${inner(part)}`),
  'html link to the source behind': html(
    (part) =>
      `${inner(part)}\n<p><a href="${escaped(part.url)}">Read the original at ${escaped(part.outlet)}</a></p>`,
  ),
  'html lead-in sentence and block quotation': html(
    (part) => `${p(sentence(part))}\n<blockquote>${inner(part)}</blockquote>`,
  ),
  'text lead-in line': text((part) => `${lead(part)}\n\n${block(part)}`),
  'text lead-in line, no empty lines': text((part) => `${lead(part)}\n${block(part, '\n')}`, '\n'),
  'text credit line behind': text((part) => `${block(part)}\n\n— ${part.outlet}, ${part.day}`),
  'text copyright line behind': text((part) => `${block(part)}\n\n© ${part.outlet}`),
  'text masthead line with date before': text((part) => `${part.outlet}, ${part.day}\n\n${block(part)}`),
  'text lead-in and quotation marks': text((part) => `${lead(part)}\n\n${quoted(part)}`),
  'text between rules with the name': text((part) => `---\n${part.outlet}\n\n${block(part)}\n---`),
  'markdown quoted lines with credit': markdown(
    (part) => `${[...part.paragraphs, `— ${part.outlet}`].map((each) => `> ${each}`).join('\n>\n')}`,
  ),
}
