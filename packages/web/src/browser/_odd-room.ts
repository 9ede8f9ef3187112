/** Stories of odd texts behind the real server: markup, characters that turn or hide writing, words without end, no date, no headline, one name twice. */
import { type ArticleFacts, keepAccounts } from './_kept-story.js'
import { type RealRoom, startRealRoom } from './_real-room.js'

const FACTS = `Twelve people were injured when a tram left the rails on the Ansbro bridge on Monday, the fire brigade said.

The bridge stays closed until Friday.`

export const MARKUP = `<script>alert("Ansbro")</script> & <b>Tram</b> derails

${FACTS}

<img src=x onerror=alert(1)> stood on the page &amp; so did <style>* { display: none }</style> and "]]> --> {{ 7 * 7 }} \${x}.`

/** Overrides, isolates that are never closed, a lone closing one, marks without width. */
export const TURNED = `The tram of Ansbro \u202eegdirb eht no\u202c derails

Nineteen people were inj\u200bured when a tram left the rails on the Ansbro bridge on Monday, according to the city hospital.

The \u2067bridge\u2069\u2069 stays\u200f closed un\u00adtil\ufeff Friday. \u2066Nobody said \u202btoo much`

const WORD = 'Ansbrobridgetram'.repeat(625)

export const ENDLESS = `Seventeen people were injured when a tram left the rails on the Ansbro bridge on Monday, police said. 🚋💥👩‍🚒🇳🇴

${WORD}

The bridge stays closed until Friday. ${'😀'.repeat(300)}`

export const ARABIC = `خرج ترام عن القضبان على جسر أنسبرو

أصيب 12 شخصا عندما خرج ترام عن القضبان على جسر أنسبرو يوم الاثنين، بحسب فرقة الإطفاء.

يبقى الجسر مغلقا حتى يوم الجمعة. وقالت البلدية: «لا نعرف سبب الحادث».`

const AT = '2031-05-05T05:00:00Z'
const NAMELESS = { published: null, headline: null }

export const ODD: readonly ArticleFacts[] = [
  { key: '21', outlet: 'Senna Tribune', published: AT, headline: MARKUP.split('\n')[0]!, text: MARKUP },
  { key: '22', outlet: 'Senna Tribune', published: AT, headline: TURNED.split('\n')[0]!, text: TURNED },
  { key: '23', outlet: null, ...NAMELESS, text: ENDLESS },
  {
    key: '24',
    outlet: 'صحيفة نورا',
    language: 'ar',
    published: AT,
    headline: ARABIC.split('\n')[0]!,
    text: ARABIC,
  },
]

export interface OddRoom extends RealRoom {
  /** Compares the story `waiting`, which is there without a comparison. */
  finish(): Promise<void>
}

/** Stories `odd`, of all texts; `one`, of a single account; `waiting`, which is still to be compared. */
export async function startOddRoom(): Promise<OddRoom> {
  const room = await startRealRoom()
  const { store } = room.app
  const single = [{ ...ODD[0]!, key: '31' }]
  const waiting = ODD.slice(0, 2).map((facts, index) => ({ ...facts, key: `4${index}` }))
  await keepAccounts(store, 'odd', ODD)
  await keepAccounts(store, 'one', single, { isCompared: false })
  await keepAccounts(store, 'waiting', waiting, { isCompared: false })
  return { ...room, finish: () => keepAccounts(store, 'waiting', waiting) }
}
