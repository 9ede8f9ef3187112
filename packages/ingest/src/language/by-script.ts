/** What the letters of a text say about its language. */

/** Scripts that one language alone is written in, as news goes. Kana stand before Han, because Japanese has both. */
const SOLE: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Han}/gu, 'zh'],
]
/** Part of all letters that must be of the script; Japanese has a third of kana at least. */
const MIN_SHARE = 0.2
const MIN_LETTERS = 20

/** Null where the script is shared by several languages, or the text is too short. */
export function languageByScript(text: string): string | null {
  // No letter of these scripts is in ASCII, and most of most texts is.
  const rest = text.replace(/[\0-\x7f]+/gu, '')
  if (rest.length <= MIN_LETTERS * MIN_SHARE) return null
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < MIN_LETTERS) return null
  for (const [script, language] of SOLE) {
    if ((rest.match(script)?.length ?? 0) > letters * MIN_SHARE) return language
  }
  return null
}
