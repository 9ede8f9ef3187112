/** Keeps, before the page is cleaned, the lines that credit a reprinted passage: cleaners take footers and captions for furniture. */
import { isSourceLine } from '@parallax/core'
import { type DomDocument, type DomElement, labelWords, squeeze } from './dom.js'

/** A figure whose text outside of its caption is longer than this holds a passage and not a picture. */
const SHORTEST_PASSAGE = 60
/** A longer footer is text. */
const LONGEST_CREDIT = 300
/** Class names of a quotation, whole: parts of longer names stand for much else. */
const QUOTE_LABELS: ReadonlySet<string> = new Set([
  'quote',
  'quotation',
  'blockquote',
  'excerpt',
  'extract',
  'reprint',
])
/** Words in class and id of a credit. */
const CREDIT_LABELS: ReadonlySet<string> = new Set([
  'credit',
  'credits',
  'source',
  'attribution',
  'citation',
  'cite',
  'author',
])
const BLOCKS = 'p,div,ul,ol,blockquote,table'

/** Changes the document: credits of block quotations and of figures that hold a passage become paragraphs of the text. */
export function keepCredits(document: DomDocument): void {
  for (const footer of [
    ...document.querySelectorAll('blockquote footer,blockquote figcaption,blockquote aside'),
  ])
    if (squeeze(footer.textContent).length <= LONGEST_CREDIT) rename(document, footer)
  for (const division of [...document.querySelectorAll('div[class],section[class]')])
    if (isQuotation(division)) change(document, division, 'blockquote')
  for (const credit of [...document.querySelectorAll('blockquote + [class]')])
    if (labelWords(credit).some((word) => CREDIT_LABELS.has(word))) rename(document, credit)
  for (const figure of [...document.querySelectorAll('figure')]) {
    if (holdsPassage(figure)) unwrap(document, figure)
    else if (isCreditOfText(figure)) {
      const captions = [...figure.querySelectorAll('figcaption')]
      figure.replaceWith(...captions.map((caption) => rename(document, caption)))
    }
  }
}

/** A division that calls itself a quotation, with paragraphs in it. */
function isQuotation(division: DomElement): boolean {
  const classes = (division.getAttribute('class') ?? '').toLowerCase().split(/\s+/u)
  if (!classes.some((name) => QUOTE_LABELS.has(name))) return false
  return (
    division.querySelector('blockquote,h1,figure') === null &&
    lengthOfParagraphs(division) >= SHORTEST_PASSAGE
  )
}

function lengthOfParagraphs(element: DomElement): number {
  return [...element.querySelectorAll('p')].reduce(
    (sum, { textContent }) => sum + squeeze(textContent).length,
    0,
  )
}

/** The caption of a picture that names an outlet and a day, and no photographer: it heads the text that follows. */
function isCreditOfText(figure: DomElement): boolean {
  const text = squeeze(figure.querySelector('figcaption')?.textContent)
  return /\d{4}$|^from\s/iu.test(text) && isSourceLine({ text, links: [] }, null)
}

function holdsPassage(figure: DomElement): boolean {
  if (figure.querySelector('img,picture,video,iframe,svg,object,embed,canvas') !== null) return false
  let length = 0
  for (const part of figure.querySelectorAll('p,blockquote'))
    if (part.closest('figcaption') === null && part.parentElement?.closest('blockquote') == null)
      length += squeeze(part.textContent).length
  return length >= SHORTEST_PASSAGE
}

/** The figure falls away, its caption goes into the block quotation that it stands under or over. */
function unwrap(document: DomDocument, figure: DomElement): void {
  const [quote, ...others] = [...figure.querySelectorAll('blockquote')]
  for (const caption of [...figure.querySelectorAll('figcaption')]) {
    const isFirst = caption.nextElementSibling === quote
    const line = rename(document, caption)
    if (quote === undefined || others.length > 0 || quote.contains(line)) continue
    if (isFirst) quote.prepend(line)
    else quote.append(line)
  }
  figure.replaceWith(...figure.childNodes)
}

/** What holds blocks cannot become a paragraph. */
function rename(document: DomDocument, element: DomElement): DomElement {
  return change(document, element, element.querySelector(BLOCKS) === null ? 'p' : 'div')
}

/** Label and tag of the old element are left behind: they are what cleaners go by. */
function change(document: DomDocument, element: DomElement, tag: string): DomElement {
  const next = document.createElement(tag)
  next.append(...element.childNodes)
  element.replaceWith(next)
  return next
}
