/** The label of a row, in words of the accounts. */
import { GENERIC } from './families.lexicon.js'
import { headOf, type Item } from './items.js'
import { ACTIVE_VERBS, ROLE_NOUNS, STATE_WORDS } from './roles.lexicon.js'

/** Longer labels are cut at a word. */
const LONGEST = 60

/** "people killed", "homes destroyed", "September crude contract". */
export function subjectOf(items: readonly Item[], first: Item): string {
  const counted = nounOf(items, first)
  const role = first.role
  if (role === null) return cut(counted ?? first.figure.unit ?? 'a number')
  if (counted === null) return `people ${role}`
  return cut(counted.toLowerCase().includes(role) ? counted : `${counted} ${role}`)
}

/** What most entries name, the first entry's in a tie; words that name the role alone ("dead", "toll") give way to a noun. */
function nounOf(items: readonly Item[], first: Item): string | null {
  const votes = new Map<string, number>()
  for (const { figure } of [first, ...items]) {
    const text = figure.counts?.text.split('\n').join(' ')
    if (text !== undefined && !namesRoleOnly(text))
      votes.set(text.toLowerCase(), (votes.get(text.toLowerCase()) ?? 0) + 1)
  }
  let [best, most] = [null as string | null, 0]
  for (const [text, count] of votes) if (count > most) [best, most] = [text, count]
  return best
}

function namesRoleOnly(text: string): boolean {
  const head = headOf(text)
  const generic = GENERIC.has(head) && head !== 'people' && head !== 'person'
  const roleWord = ROLE_NOUNS.has(head) || STATE_WORDS.has(head) || ACTIVE_VERBS.has(head)
  return generic || roleWord || /^(?:them|whom|nobody|one|none)$/u.test(text.toLowerCase())
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST) === -1 ? LONGEST : text.lastIndexOf(' ', LONGEST))} …`
}
