/** Who is said to have said what: source, cue, content, chain and position. README.md tells the method and its limits. */
import type { Note } from '@parallax/contract'
import type { ReadingPass } from '../reading.js'
import { assemble } from './assemble.js'
import { embeddedIn, readBlockQuotes } from './block-quotes.js'
import type { Candidate } from './candidate.js'
import { type Clause, viewSentence } from './clause.js'
import { readCueVerb } from './cue-verbs.js'
import { readLeftovers } from './leftover.js'
import { readPattern } from './patterns.js'
import { firstEndingAfter, outerQuotes, type Quotes } from './quotes.js'

/** Languages whose cues are known. An article of unknown language is read as the first. */
const LANGUAGES: readonly string[] = ['en']

function languageNote(language: string): Note {
  return {
    code: 'attribution-language',
    message: `Who said what is not read in this language (${language}): quotations are marked, speakers and reported speech are not.`,
  }
}

export const attributionPass: ReadingPass = {
  name: 'attribution',
  run(reading) {
    const language = reading.article.language ?? LANGUAGES[0]!
    const isKnown = LANGUAGES.includes(language)
    const quotes = outerQuotes(reading)
    const clauses = reading.sentences.map((sentence) =>
      viewSentence(sentence, quotes.outer, firstEndingAfter(quotes, sentence.start)),
    )
    const cued = isKnown ? findCandidates(clauses, quotes) : []
    const blocks = readBlockQuotes(reading.paragraphs, clauses, quotes, cued)
    const { candidates, scareQuotes } = readLeftovers(clauses, quotes, cued)
    return {
      attributions: assemble(reading, clauses, [...cued, ...blocks, ...candidates]),
      embedded: embeddedIn(blocks, reading.article.text),
      scareQuotes: isKnown ? scareQuotes : [],
      notes: isKnown ? reading.notes : [...reading.notes, languageNote(language)],
    }
  },
}

function findCandidates(clauses: readonly Clause[], quotes: Quotes): Candidate[] {
  const found: Candidate[] = []
  for (const [index, clause] of clauses.entries()) {
    const around = { quotes, previous: clauses[index - 1], next: clauses[index + 1] }
    for (let at = 0; at < clause.tokens.length; at += 1) {
      const candidate = readCueVerb(clause, at, around) ?? readPattern(clause, at, quotes)
      if (candidate !== null) found.push(candidate)
    }
  }
  return found
}
