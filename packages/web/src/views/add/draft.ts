/** What is typed and not added yet. It lives on while the reader looks elsewhere in the room. */
import { addWords } from '../../adding/parcels.js'
import { createState } from '../../data/state.js'
import { s as adding } from '../../words/adding.js'

export interface TextDraft {
  id: number
  text: string
  outlet: string
  headline: string
  published: string
  url: string
}

export interface Draft {
  texts: readonly TextDraft[]
  addresses: string
}

let last = 0

export function emptyText(): TextDraft {
  last += 1
  return { id: last, text: '', outlet: '', headline: '', published: '', url: '' }
}

/** Two accounts are the fewest that can be compared. */
function emptyDraft(): Draft {
  return { texts: [emptyText(), emptyText()], addresses: '' }
}

export const draft = createState<Draft>(emptyDraft())

export function changeText(id: number, changes: Partial<TextDraft>): void {
  const now = draft.get()
  draft.set({ ...now, texts: now.texts.map((text) => (text.id === id ? { ...text, ...changes } : text)) })
}

export function linesOf(addresses: string): string[] {
  return addresses
    .split(/\s*\n\s*/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function isAddress(line: string): boolean {
  return /^https?:\/\/[^\s/]+/iu.test(line) && URL.canParse(line)
}

export interface Checked {
  texts: readonly TextDraft[]
  addresses: readonly string[]
  /** Lines that are no addresses. */
  bad: readonly string[]
}

export function checkDraft({ texts, addresses }: Draft): Checked {
  const lines = linesOf(addresses)
  return {
    texts: texts.filter(({ text }) => text.trim() !== ''),
    addresses: lines.filter(isAddress),
    bad: lines.filter((line) => !isAddress(line)),
  }
}

/** Leaves out what was not filled in. */
function filled(fields: Readonly<Record<'outlet' | 'headline' | 'published' | 'url', string>>) {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  )
}

/** Adds what is typed, and begins anew. */
export function addDraft(story: string | null): void {
  const { texts, addresses } = checkDraft(draft.get())
  draft.set(emptyDraft())
  addWords({
    texts: texts.map(({ text, outlet, headline, published, url }, index) => ({
      name: headline.trim() || outlet.trim() || adding.textNamed(index + 1),
      text,
      ...filled({ outlet, headline, published, url }),
    })),
    addresses,
    story,
  })
}
