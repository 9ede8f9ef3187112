/**
 * Regular inflection of English, both ways: from a stem to the likely word by its spelling alone, and from a word to the stems that
 * it has. Words that the first way gets wrong are listed in `inflection.lexicon.ts`, which is made with these very functions.
 */

/** Endings that English spells with a silent e: reduc-e, solv-e, argu-e, handl-e, judg-e, clos-e, creat-e. */
const SILENT_E =
  /(?:[cvu]|[^z]z|[^aeiourlwy]l|[dr]g|[aeiounrlpw]s|[^aeo]at|[^aeou]ir|[^eo]ar|[dlrnt]ur|[^aeiou][aiou]d|[^aeiou][aiu]k|[^aeiou][ai]m|[aeiou]b|ag|[^e]th)$/u
const DOUBLED = /([bdgklmnprtvz])\1$/u

/** The verb from what stands before -ed or -ing: stopp → stop, solv → solve, kill → kill. */
export function guessVerb(stem: string): string {
  if (DOUBLED.test(stem) && !/(?:ll|zz)$/u.test(stem)) return stem.slice(0, -1)
  return SILENT_E.test(stem) ? `${stem}e` : stem
}

/** What stands before -ing and mostly before -ed too. None for verbs in -ie (tie, tying). */
export function stemsOfVerb(verb: string): string[] {
  if (verb.endsWith('ie')) return []
  if (/[^eoy]e$/u.test(verb)) return [verb.slice(0, -1)]
  if (!/[^aeiou](?:qu)?[aeiouy][bcdfgklmnprstvz]$|^(?:qu)?[aeiou][bdfgklmnprstvz]$/u.test(verb)) return [verb]
  if (/[^aeiou](?:er|or|en|on|ow)$/u.test(verb) && !/(?:f|t)er$/u.test(verb)) return [verb]
  const twice = verb + verb.at(-1)!
  return (verb.match(/[aeiouy]+/gu)?.length ?? 0) === 1 && !verb.endsWith('c') ? [twice] : [verb, twice]
}

/** The noun of a plural (or the verb of a third person): cities → city, churches → church, heroes → hero. */
export function guessSingular(plural: string): string {
  if (/(?:ss|us|is|ous)$/u.test(plural)) return plural
  if (plural.endsWith('ies')) return plural.length > 4 ? `${plural.slice(0, -3)}y` : plural.slice(0, -1)
  return /(?:sses|shes|ches|xes|zzes|[^o]oes)$/u.test(plural) ? plural.slice(0, -2) : plural.slice(0, -1)
}

export function pluralsOfNoun(noun: string): string[] {
  if (/[^aeiou]y$/u.test(noun)) return [`${noun.slice(0, -1)}ies`]
  if (/(?:[sxz]|ch|sh)$/u.test(noun)) return [`${noun}es`]
  return /[^aeiou]o$/u.test(noun) ? [`${noun}s`, `${noun}es`] : [`${noun}s`]
}

/** The adjective or adverb from what stands before -er or -est: bigg → big, earli → early, nic → nice. */
export function guessPositive(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
  if (/([bdgmnpt])\1$/u.test(stem)) return stem.slice(0, -1)
  return /(?:[^aeiour]l|[^in]c|[^n]g|[uvz]|[aeio]s|[nr]s|[^aeiou][aiu]r)$/u.test(stem) ? `${stem}e` : stem
}

export function stemsOfAdjective(adjective: string): string[] {
  if (/[^aeiou]y$/u.test(adjective)) return [`${adjective.slice(0, -1)}i`]
  if (adjective.endsWith('e')) return [adjective.slice(0, -1)]
  return /^[^aeiou]*[aeiou][bdgmnpt]$/u.test(adjective) ? [adjective + adjective.at(-1)!] : [adjective]
}
