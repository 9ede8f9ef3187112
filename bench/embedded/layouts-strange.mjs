/** Layouts and remarks that were written after the rules were made, in other words, to see how they fare on what they do not know. */

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const p = (text) => `<p>${escaped(text)}</p>`
const ps = ({ paragraphs }) => paragraphs.map(p).join('\n')
const lines = ({ paragraphs }, gap = '\n\n') => paragraphs.join(gap)

/** Remarks in plainer words, some of them about the event rather than about the texts. */
export const STRANGE_REMARKS = {
  openings: [
    'It was a busy day for anyone following the news, and by evening there was no shortage of versions to choose from.',
    'For this exercise I picked two outlets with very different readerships.',
    'Before drawing conclusions it helps to see what was actually published.',
    'Our media desk collected the coverage as it came in. Two examples stand out.',
    'The facts are still coming together. In the meantime, here is what people were told.',
  ],
  remarks: [
    'So far, so good. But is that the whole picture?',
    'Several points in this deserve a closer look.',
    'Nothing here is attributed to a named witness.',
    'Contrast that with the way a competitor handled the same material a few hours later.',
    'Another newsroom chose to lead with something else entirely.',
    'One might ask why the background comes before the event itself.',
    'It should be said that the situation was changing quickly at that point.',
    'This is roughly how most people will have heard of it.',
    'The choice of verbs is worth a second look, as is the absence of any date.',
    'There was no immediate way to verify these details independently.',
    'What a difference an editor can make.',
    'Compare the emphasis here with what comes next.',
  ],
  endings: [
    'In the end, the two stories share a subject and little else.',
    'Draw your own conclusions.',
    'More on this next week, when the official inquiry is expected to report.',
    'That, in short, is why it pays to read more than one newspaper.',
    'None of this means that anyone got it wrong.',
  ],
}

function page({ title, parts }, passage, extra = '') {
  const body = parts.map((part) => (part.paragraphs ? passage(part) : p(part.text))).join('\n')
  return `<html><head><title>${escaped(title)} | The Media Notebook</title></head><body>
<div id="top"><a href="/">The Media Notebook</a></div>
<div class="post"><h2 class="title">${escaped(title)}</h2><div class="entry">${body}${extra}</div></div>
<div id="foot"><p>The Media Notebook, 2018</p></div></body></html>`
}
const html = (passage) => ({ extension: 'html', render: (article) => page(article, passage) })
const plain = ({ title, parts }, passage, gap) =>
  [title, ...parts.map((part) => (part.paragraphs ? passage(part) : part.text))].join(gap)
const text = (passage, gap = '\n\n') => ({
  extension: 'txt',
  render: (article) => plain(article, passage, gap),
})
const markdown = (passage) => ({
  extension: 'md',
  render: ({ title, parts }) => plain({ title: `# ${title}`, parts }, passage, '\n\n'),
})
const json = (passage, gap) => ({
  extension: 'json',
  render: (article) =>
    JSON.stringify({
      title: article.title,
      outlet: 'The Media Notebook',
      text: plain(article, passage, gap).slice(article.title.length + gap.length),
    }),
})

const LEADS = [
  (outlet) => `${outlet} had this to say about it:`,
  (outlet) => `The story as it appeared in ${outlet}:`,
  (outlet) => `Let us look at ${outlet} first. Its article reads as follows:`,
  (outlet) => `Over at ${outlet}, readers found this:`,
  (outlet) => `On its website, ${outlet} gave the following account:`,
  (outlet) => `Excerpt from ${outlet}:`,
]
const lead = ({ choices, outlet }) =>
  choices
    .pick(LEADS)(outlet)
    .replace(/^\p{Ll}/u, (first) => first.toUpperCase())
const quotes = ({ paragraphs }) => paragraphs.map((each) => `"${each}"`).join('\n\n')

export const STRANGE = {
  'html subheading with the name': html((part) => `<h3>${escaped(part.outlet)}</h3>\n${ps(part)}`),
  'html subheading in words': html((part) => `<h3>How ${escaped(part.outlet)} told it</h3>\n${ps(part)}`),
  'html block quotation with address only': html(
    (part) => `<blockquote cite="${escaped(part.url)}">${ps(part)}</blockquote>`,
  ),
  'html block quotation, linked credit below': html(
    (part) =>
      `<blockquote>${ps(part)}</blockquote>\n<p class="source">Source: <a href="${escaped(part.url)}">${escaped(part.outlet)}</a></p>`,
  ),
  'html caption above the passage': html(
    (part) =>
      `<figure><figcaption>From ${escaped(part.outlet)}, ${part.day}</figcaption>${ps(part)}</figure>`,
  ),
  'html linked title with the name before': html(
    (part) =>
      `<p><a href="${escaped(part.url)}">${escaped(part.title)}</a> (${escaped(part.outlet)}, ${part.day})</p>\n${ps(part)}`,
  ),
  'html passage in italics, name in brackets': html(
    (part) =>
      `${part.paragraphs.map((each) => `<p><i>${escaped(each)}</i></p>`).join('\n')}\n<p>(${escaped(part.outlet)})</p>`,
  ),
  'html between rules, reprint notice': html(
    (part) =>
      `<hr>\n${ps(part)}\n<p><em>This article first appeared in ${escaped(part.outlet)} on ${part.day}.</em></p>\n<hr>`,
  ),
  'text numbered names': text((part) => `${part.number}. ${part.outlet}\n\n${lines(part)}`),
  'text brackets and end mark': text((part) => `[From ${part.outlet}]\n\n${lines(part)}\n\n[End of excerpt]`),
  'text indented, lead-in': text(
    (part) => `${lead(part)}\n\n${part.paragraphs.map((each) => `    ${each}`).join('\n\n')}`,
  ),
  'text lead-in in other words': text((part) => `${lead(part)}\n\n${lines(part)}`),
  'text reprint notice behind': text(
    (part) => `${lines(part)}\n\n(Reprinted with permission from ${part.outlet}.)`,
  ),
  'text name in capitals and date': text(
    (part) => `${part.outlet.toUpperCase()} (${part.day})\n\n${lines(part)}`,
  ),
  'text credit at the end of the last paragraph': text((part) => `${lines(part)} (${part.outlet})`),
  'text straight quotation marks, lead-in': text((part) => `${lead(part)}\n\n${quotes(part)}`),
  'text quoted-mail lines, lead-in': text(
    (part) => `${lead(part)}\n\n${part.paragraphs.map((each) => `> ${each}`).join('\n>\n')}`,
  ),
  'text source and address behind': text((part) => `${lines(part)}\nSource: ${part.outlet}, ${part.url}`),
  'markdown bold name': markdown((part) => `**${part.outlet}, ${part.day}**\n\n${lines(part)}`),
  'markdown quoted lines, linked credit': markdown(
    (part) => `${part.paragraphs.map((each) => `> ${each}`).join('\n>\n')}\n\n[${part.outlet}](${part.url})`,
  ),
  'json single lines, lead-in': json((part) => `${lead(part)}\n${lines(part, '\n')}`, '\n'),
  'json single lines, credit behind': json((part) => `${lines(part, '\n')}\n(${part.outlet})`, '\n'),
}
