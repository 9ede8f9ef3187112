import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ar } from './ar/index.js'
import * as add from './en/add.js'
import * as adding from './en/adding.js'
import * as article from './en/article.js'
import * as changes from './en/changes.js'
import * as choices from './en/choices.js'
import * as comparison from './en/comparison.js'
import * as filters from './en/filters.js'
import * as firstTold from './en/first-told.js'
import * as format from './en/format.js'
import * as leftOut from './en/left-out.js'
import * as log from './en/log.js'
import * as oneText from './en/one-text.js'
import * as outlets from './en/outlets.js'
import * as people from './en/people.js'
import * as review from './en/review.js'
import * as search from './en/search.js'
import * as settings from './en/settings.js'
import * as shell from './en/shell.js'
import * as signIn from './en/sign-in.js'
import * as sources from './en/sources.js'
import * as status from './en/status.js'
import * as stories from './en/stories.js'
import * as story from './en/story.js'
import { es } from './es/index.js'
import { languageFor } from './languages.js'
import { PROBLEM_TYPES } from './problem-types.js'
import type { Catalogue } from './types.js'

const en: Omit<Catalogue, 'problems'> = {
  add,
  adding,
  article,
  changes,
  choices,
  comparison,
  leftOut,
  oneText,
  firstTold,
  filters,
  format,
  log,
  outlets,
  people,
  review,
  search,
  settings,
  shell,
  signIn,
  sources,
  status,
  stories,
  story,
}

type Entry = string | ((...given: unknown[]) => string)

/** Every word with its path, such as `search.s.title`. */
function entriesOf(words: object, path = ''): [path: string, entry: Entry][] {
  return Object.entries(words).flatMap(([name, value]): [string, Entry][] => {
    const here = path === '' ? name : `${path}.${name}`
    return typeof value === 'object' && value !== null ? entriesOf(value, here) : [[here, value as Entry]]
  })
}

const english = entriesOf(en)

/** Names, units and signs that are the same in the other language. */
const ALIKE: Record<'es' | 'ar', RegExp> = {
  es: /^(?:shell\.s\.name|status\.s\.(?:program|node)|comparison\.t\.(?:verifyCommand|version)|format\.f\..+|review\.r\.speakerTypes\.\w+|shell\.roles\.editor|filters\.s\.leastOf|shell\.s\.signedInAs|review\.r\.(?:cellSays|omissionSays)|comparison\.t\.interval)$/u,
  ar: /^(?:shell\.s\.name|status\.s\.(?:program|node)|comparison\.t\.(?:verifyCommand|version)|format\.f\..+)$/u,
}

/** Told apart from what stands in any sentence, and beyond the counts that are words of their own. */
const MARKERS = [3137, 4153, 5171, 6197]

/** What the entry says, functions with a marker for each of their parameters; null where those must be names that it knows. */
function said(entry: Entry): string | null {
  if (typeof entry === 'string') return entry
  for (const given of [MARKERS, MARKERS.map(String)]) {
    try {
      return String(entry(...given))
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
    }
  }
  return null
}

const markersIn = (text: string) => MARKERS.filter((marker) => text.includes(String(marker)))

describe.each([
  ['es', es],
  ['ar', ar],
] as const)('the words in %s', (language, words) => {
  const own = new Map(entriesOf({ ...words, problems: undefined }).filter(([path]) => path !== 'problems'))

  it('are those of English, no more and no less', () => {
    expect([...own.keys()].sort()).toEqual(english.map(([path]) => path).sort())
  })

  it('are translated', () => {
    const alike = english.flatMap(([path, entry]) => {
      const text = said(entry)
      const isAlike = text !== null && /\p{L}/u.test(text) && said(own.get(path)!) === text
      return isAlike && !ALIKE[language].test(path) ? [path] : []
    })
    expect(alike).toEqual([])
  })

  it('say all that they are given', () => {
    const checked = english.flatMap(([path, entry]) => {
      const text = typeof entry === 'function' ? said(entry) : null
      return text === null ? [] : [[path, markersIn(text), markersIn(said(own.get(path)!) ?? '')] as const]
    })
    expect(checked.length).toBeGreaterThan(100)
    expect(checked.filter(([, wanted, given]) => wanted.join() !== given.join())).toEqual([])
  })

  it('call nothing true, false or biased', () => {
    const verdict =
      /\b(?:verdader|fals[oa]|mentira|miente|sesg|tendencios)|كاذب|كذب|صادق|منحاز|متحي|زائف|مضلل|الحقيقة/iu
    const all = [...own.values(), ...Object.values(words.problems).flatMap(Object.values)] as Entry[]
    expect(all.filter((entry) => verdict.test(said(entry) ?? ''))).toEqual([])
  })
})

describe('counting', () => {
  it('takes every category of Arabic', () => {
    const { accounts } = ar.comparison.t
    expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map(accounts)).toEqual([
      '0 رواية',
      'رواية واحدة',
      'روايتان',
      '3 روايات',
      '10 روايات',
      '11 رواية',
      '99 رواية',
      '100 رواية',
      '103 روايات',
    ])
    expect([1, 2, 5, 12, 100].map(ar.people.s.daysOf)).toEqual([
      'يوم واحد',
      'يومان',
      '5 أيام',
      '12 يومًا',
      '100 يوم',
    ])
    expect(ar.comparison.t.searchedShort(2)).toBe('بُحث في جملتين')
    expect([1, 4, 30].map((count) => ar.stories.s.origins(count))).toEqual(['أصل', 'أصول', 'أصلًا'])
    expect(ar.sources.s.each(ar.sources.s.hours(1))).toBe('كل ساعة')
  })

  it('takes those of Spanish', () => {
    expect([0, 1, 2, 1_000_000].map(es.comparison.t.accounts)).toEqual([
      '0 relatos',
      '1 relato',
      '2 relatos',
      '1000000 de relatos',
    ])
    expect(es.sources.s.each(es.sources.s.hours(1))).toBe('cada hora')
  })
})

describe('numbers', () => {
  it('are written as the language writes them, with the digits that accounts have', () => {
    expect(es.story.w.score(0.875)).toBe('semejanza 0,88')
    expect(es.comparison.t.likeness(0.5)).toBe('semejanza 0,50 de 1')
    expect(JSON.stringify([es, ar])).not.toMatch(/[٠-٩۰-۹]/u)
  })
})

describe('problems', () => {
  it('have words for every type that the server and the client give', () => {
    const rooms = fileURLToPath(new URL('../../..', import.meta.url))
    const given = ['server/src', 'client/src']
      .flatMap((room) =>
        readdirSync(join(rooms, room), { recursive: true, encoding: 'utf8' }).map((file) =>
          join(rooms, room, file),
        ),
      )
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/type: '#?([a-z-]+)',\s+title/gu)])
      .map(([, type]) => type!)
    expect([...new Set(given)].sort()).toEqual([...PROBLEM_TYPES].sort())
  })
})

describe('the language', () => {
  it('is the one kept, else the first that is asked for and there, else English', () => {
    expect(languageFor('ar', ['es'])).toBe('ar')
    expect(languageFor(null, ['fr-CH', 'es-MX', 'ar'])).toBe('es')
    expect(languageFor('xx', ['AR-eg'])).toBe('ar')
    expect(languageFor(null, ['fr'])).toBe('en')
  })
})
