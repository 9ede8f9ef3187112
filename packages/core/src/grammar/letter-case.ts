/**
 * Letter case of headlines and shouted lines. "Mayor Says Dam Talks Are Off" is read as "Mayor says dam talks are off": a capital
 * that every word has says nothing, and the model, which learnt from running text, takes such words for names. What a word looks
 * like is taken from the rest of the article, else from the dictionary of the model.
 */
import type { DictionaryEntry } from './model/types.js'
import type { TreebankWord } from './words.js'

/** Fewer words of weight do not tell a title from a name. */
const LEAST_WORDS = 3
/** A title may leave one word in this many small that is not in the list ("after", "amid"). */
const SMALL_SHARE = 1 / 6
/** Longer words in capitals that nothing is known of are names rather than acronyms. */
const LONGEST_ACRONYM = 4

/** Words that titles leave small. */
const SMALL: ReadonlySet<string> = new Set(
  `a an the of in on at to for by and or but as is nor so yet off up out if per via vs from with into over amid after n't 's 're 'll
  've 'd 'm '`.split(/\s+/u),
)

type Words = readonly TreebankWord[]

/** How the words of running text are written: by lower-case form, how often small, and how often in each form with a capital. */
interface Seen {
  small: ReadonlyMap<string, number>
  capital: ReadonlyMap<string, ReadonlyMap<string, number>>
}

const LETTERS = /^\p{L}[\p{L}\p{M}.]*$/u

/** Credits are full of names: "(A. Orr/Ostra Press)". */
const CREDIT = /^[([/—]$/u

/** True for a line whose words have capitals because of its style: Title Case, or all in capitals. */
export function isStyled(words: Words): boolean {
  let [weighty, small] = [0, 0]
  for (const [index, { form }] of words.entries()) {
    if (form === '/' || (index === 0 && CREDIT.test(form))) return false
    if (!LETTERS.test(form) || SMALL.has(form)) continue
    weighty += 1
    if (!/^\p{Lu}/u.test(form)) small += 1
  }
  // A line that ends like a sentence is one, and dense with names, unless all its words have capitals.
  const allowed = words.at(-1)?.form === '.' ? 0 : weighty * SMALL_SHARE
  return weighty >= LEAST_WORDS && small <= allowed
}

/** How sure it is what a word of a styled line is. */
type Guess = { kind: 'plain' | 'noun' | 'name'; form: string }

/** Gives the words of a styled line the forms that they would have in running text. Nothing is counted before the first is asked for. */
export class LetterCase {
  private seen: Seen | undefined

  /** `running`: the words of the sentences of the article. */
  constructor(
    private readonly running: () => Iterable<Words>,
    private readonly lookUp: (lower: string) => DictionaryEntry,
  ) {}

  restore(words: Words): Words {
    const guesses = words.map(({ form }) => this.guess(form))
    return words.map((word, index) => {
      const { kind, form } = guesses[index]!
      const besideName = [guesses[index - 1], guesses[index + 1]].some((guess) => guess?.kind === 'name')
      const chosen = kind === 'noun' && !besideName ? form.toLowerCase() : form
      const opens = index === 0 && word.form !== word.form.toUpperCase()
      return { ...word, form: opens ? capitalised(chosen) : chosen }
    })
  }

  /** By the article where it has the word, else by the dictionary. A noun alone may be a name, and is one beside a name. */
  private guess(form: string): Guess {
    const lower = form.toLowerCase()
    if (form === lower || !LETTERS.test(form)) return { kind: 'plain', form }
    this.seen ??= count(this.running())
    const small = this.seen.small.get(lower) ?? 0
    const forms = this.seen.capital.get(lower)
    if (forms !== undefined && sum(forms.values()) >= small)
      return { kind: 'name', form: mostFrequent(forms) }
    if (small > 0 || SMALL.has(lower)) return { kind: 'plain', form: lower }
    const entry = this.lookUp(lower)
    if (entry === 'word') return { kind: 'plain', form: lower }
    const isShouted = form === form.toUpperCase() && form.length > LONGEST_ACRONYM
    const written = isShouted ? capitalised(lower) : form
    return { kind: entry === 'noun' ? 'noun' : 'name', form: written }
  }
}

function capitalised(form: string): string {
  return form.slice(0, 1).toUpperCase() + form.slice(1)
}

/** Words of styled lines, and words that open a sentence or a quotation, give no evidence. */
function count(sentences: Iterable<Words>): Seen {
  const small = new Map<string, number>()
  const capital = new Map<string, Map<string, number>>()
  for (const words of sentences) {
    if (isStyled(words)) continue
    let opens = true
    for (const { form } of words) {
      const isWord = LETTERS.test(form)
      if (isWord && /^\p{Ll}/u.test(form)) small.set(form, (small.get(form) ?? 0) + 1)
      else if (isWord && !opens) {
        const lower = form.toLowerCase()
        const forms = capital.get(lower) ?? new Map<string, number>()
        capital.set(lower, forms.set(form, (forms.get(form) ?? 0) + 1))
      }
      opens = !isWord && /^[^\p{L}\p{N},-]/u.test(form)
    }
  }
  return { small, capital }
}

function sum(numbers: Iterable<number>): number {
  let all = 0
  for (const each of numbers) all += each
  return all
}

/** Of equals the first seen. */
function mostFrequent(forms: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0]
  for (const [form, times] of forms) if (times > most) [best, most] = [form, times]
  return best
}
