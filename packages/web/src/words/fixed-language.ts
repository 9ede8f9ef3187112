/** The language that a report is built in, in place of `language.ts`: its words then stand where the English ones do. */
import type { Language } from './languages.js'
import type { Catalogue } from './types.js'

/** Of the build. */
declare const __LANGUAGE__: Language

export const language: Language = __LANGUAGE__
export const chosen: Catalogue | null = null
