/**
 * Makes packages/core/src/across/exonyms.lexicon.ts: names of the gazetteer's countries in German, Spanish, French, Italian, Dutch and
 * Portuguese, from the territory names of Unicode CLDR that Node carries (`Intl.DisplayNames`). Run: npx tsx training/exonyms/make.ts
 */
import { writeFileSync } from 'node:fs'
import { COUNTRIES } from '../../packages/core/src/naming/countries.lexicon.js'

const LANGUAGES = ['de', 'es', 'fr', 'it', 'nl', 'pt']
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Countries that CLDR names otherwise in English. */
const CODES: Readonly<Record<string, string>> = {
  'Czech Republic': 'CZ',
  Myanmar: 'MM',
  Burma: 'MM',
  'Ivory Coast': 'CI',
  Congo: 'CD',
  Palestine: 'PS',
  Turkey: 'TR',
  'Bosnia and Herzegovina': 'BA',
  'Cape Verde': 'CV',
}

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const codes = new Map<string, string>()
for (const first of LETTERS)
  for (const second of LETTERS) {
    const name = english.of(first + second)
    if (name !== undefined && !codes.has(name)) codes.set(name, first + second)
  }

const lines = COUNTRIES.trim()
  .split('\n')
  .flatMap((line) => {
    const names = line.split('|')[0]!.split(',')
    const code = names.map((name) => codes.get(name) ?? CODES[name]).find((one) => one !== undefined)
    if (code === undefined) return []
    const foreign = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? '')
    const other = new Set(foreign.filter((name) => name !== '' && !names.includes(name) && !/[(&]/u.test(name)))
    return other.size === 0 ? [] : [`${names[0]}|${[...other].join(',')}`]
  })

writeFileSync(
  new URL('../../packages/core/src/across/exonyms.lexicon.ts', import.meta.url),
  `/** Made by training/exonyms/make.ts from Unicode CLDR ${process.versions.cldr}; see NOTICE. Country of the gazetteer | its names in other languages. */
export const COUNTRY_EXONYMS = \`
${lines.join('\n')}
\`
`,
)
