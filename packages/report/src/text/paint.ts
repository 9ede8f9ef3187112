/** Lines for the terminal: leads, hanging text, headings, and colours where they are asked for. */
import { displayWidth } from './display-width.js'
import { wrap } from './wrap.js'

export type Tone = 'plain' | 'strong' | 'faint' | 'letter' | 'heading' | 'warning'

/** SGR codes from the sixteen colours, which every terminal theme keeps readable. */
const CODES: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '1',
  faint: '2',
  letter: '1;36',
  heading: '1;4',
  warning: '1;33',
}

export interface Paint {
  width: number
  tone(text: string, tone: Tone): string
  /** A lead, then the text beside it, wrapped and hanging under itself. */
  block(lead: string, text: string, tones?: { lead?: Tone; text?: Tone }): string[]
  heading(title: string, aside?: string): string[]
}

export function createPaint(width: number, colour: boolean): Paint {
  const tone = (text: string, name: Tone) =>
    colour && CODES[name] !== '' && text !== '' ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text
  const block: Paint['block'] = (lead, text, tones = {}) => {
    const indent = displayWidth(lead)
    return wrap(text, Math.max(20, width - indent)).map((line, index) => {
      const before = index === 0 ? tone(lead, tones.lead ?? 'plain') : ' '.repeat(indent)
      return (before + tone(line, tones.text ?? 'plain')).trimEnd()
    })
  }
  const heading: Paint['heading'] = (title, aside) => {
    const shown = title.toUpperCase()
    if (aside === undefined) return ['', tone(shown, 'heading')]
    const [first = '', ...more] = block(' '.repeat(shown.length + 2), aside, { text: 'faint' })
    return ['', `${tone(shown, 'heading')}${first.slice(shown.length)}`, ...more]
  }
  return { width, tone, block, heading }
}
