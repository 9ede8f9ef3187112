/** Takes out of a page, before the article is looked for, what its own markup says is not the article. */
import { type DomDocument, type DomElement, labelWords, squeeze, tagOf } from './dom.js'
import { FURNITURE_PHRASES, FURNITURE_WORDS } from './prune.lexicon.js'

/** Elements that never hold running text of the article. */
const NEVER_TEXT =
  'script,style,noscript,template,iframe,button,select,input,textarea,nav,dialog,svg,object,embed,canvas,audio,video,figcaption,aside,[hidden],[role="navigation"],[role="complementary"],[role="dialog"],[role="banner"],[role="contentinfo"],[role="search"],[role="menu"]'

/** A labelled element is kept where it holds more than this part of all running text: a label on the whole page says nothing. */
const MAX_SHARE = 0.3

/** Elements whose own label is not judged. */
const FRAME_TAGS = new Set(['html', 'body', 'main', 'article', 'head'])

/** Tags whose text is running text. */
const RUNNING = 'p,li,blockquote,pre'

export interface Pruned {
  captions: number
  elements: number
}

/** Changes the document. Says how many captions and other elements it took out. */
export function pruneDocument(document: DomDocument): Pruned {
  const pruned: Pruned = { captions: 0, elements: 0 }
  const total = runningLength(document)
  for (const element of [...document.querySelectorAll(NEVER_TEXT)]) takeOut(element, total, pruned)
  for (const element of [...document.querySelectorAll('[class],[id]')]) {
    if (!FRAME_TAGS.has(tagOf(element)) && isFurniture(element)) takeOut(element, total, pruned)
  }
  return pruned
}

function takeOut(element: DomElement, total: number, pruned: Pruned): void {
  if (element.parentNode === null) return
  if (isFrame(element) || runningLength(element) > total * MAX_SHARE) return
  if (tagOf(element) === 'figcaption') pruned.captions += 1
  else pruned.elements += 1
  element.remove()
}

/** True for what holds the headline together with running text, or says itself that it holds the article. */
function isFrame(element: DomElement): boolean {
  if (element.querySelector('main,[itemprop~="articleBody"]') !== null) return true
  return element.querySelector('h1') !== null && element.querySelector('p') !== null
}

/** Characters of running text inside an element. */
function runningLength(element: DomElement): number {
  let length = 0
  for (const paragraph of element.querySelectorAll(RUNNING)) length += squeeze(paragraph.textContent).length
  return length
}

function isFurniture(element: DomElement): boolean {
  const words = labelWords(element)
  if (words.some((word) => FURNITURE_WORDS.has(word))) return true
  const label = ` ${words.join(' ')} `
  return FURNITURE_PHRASES.some((phrase) => label.includes(` ${phrase} `))
}
