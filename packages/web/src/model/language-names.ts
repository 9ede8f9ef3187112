/** Names of languages in that of the page, and those that a filter offers. */
import { language } from '../words/language.js'

const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })

export function languageName(code: string): string {
  return /^[a-z]{2,3}$/u.test(code) ? (names.of(code) ?? code) : code
}

const OFFERED =
  'am ar az be bg bn bs ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt lv mk ms my nl no pl ps pt ro ru sk sl so sq sr sv sw ta te th tl tr uk ur uz vi zh'

/** By name; with that code too where it is none of the common ones. */
export function offeredLanguages(code: string | null): { code: string; name: string }[] {
  const codes = new Set(OFFERED.split(' '))
  if (code !== null && code !== '') codes.add(code)
  return [...codes]
    .map((each) => ({ code: each, name: languageName(each) }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
}
