/** Who is said to have said what: source, cue, content, chain and position. README.md tells the method and its limits. */
import type { Note } from '@parallax/contract'
import { readAccounts } from '../embedded/accounts.js'
import { readBlockQuotes } from '../embedded/block-quotes.js'
import { isReadAsEnglish, notAvailable } from '../language.js'
import type { ReadingPass } from '../reading.js'
import { firstEndingAfter } from '../spans.js'
import { assemble } from './assemble.js'
import type { Candidate } from './candidate.js'
import { type Clause, viewSentence } from './clause.js'
import { readCueVerb } from './cue-verbs.js'
import { readLeftovers } from './leftover.js'
import { readPattern } from './patterns.js'
import { outerQuotes, type Quotes } from './quotes.js'

function languageNote(language: string | null): Note {
  return notAvailable(
    'attribution-language',
    'Speakers and reported speech',
    language,
    'Quotations are marked.',
  )
}

export const attributionPass: ReadingPass = {
  name: 'attribution',
  run(reading) {
    const { language } = reading.article
    const isKnown = isReadAsEnglish(language)
    const quotes = outerQuotes(reading)
    const clauses = reading.sentences.map((sentence) =>
      viewSentence(sentence, quotes.outer, firstEndingAfter(quotes.outer, sentence.start), reading.syntax),
    )
    const cued = isKnown ? findCandidates(clauses, quotes) : []
    const accounts = readAccounts(reading.embedded, reading.paragraphs, clauses)
    const blocks = readBlockQuotes(reading, clauses, quotes, cued)
    const { candidates, scareQuotes } = readLeftovers(clauses, quotes, cued)
    return {
      attributions: assemble(reading, clauses, [...cued, ...accounts, ...blocks, ...candidates]),
      scareQuotes: isKnown ? scareQuotes : [],
      notes: isKnown ? reading.notes : [...reading.notes, languageNote(language)],
    }
  },
}

function findCandidates(clauses: readonly Clause[], quotes: Quotes): Candidate[] {
  const found: Candidate[] = []
  const page = { quotes, alone: sentencesAlone(clauses) }
  for (const [index, clause] of clauses.entries()) {
    const around = { quotes, previous: clauses[index - 1], next: clauses[index + 1] }
    for (let at = 0; at < clause.tokens.length; at += 1) {
      const candidate = readCueVerb(clause, at, around) ?? readPattern(clause, at, page)
      if (candidate !== null) found.push(candidate)
    }
  }
  return found
}

/** Sentences that are a paragraph by themselves, by their index. */
function sentencesAlone(clauses: readonly Clause[]): Set<number> {
  const alone = new Set<number>()
  for (const [at, { sentence }] of clauses.entries()) {
    const around = [clauses[at - 1], clauses[at + 1]]
    if (around.every((other) => other?.sentence.paragraph !== sentence.paragraph)) alone.add(sentence.index)
  }
  return alone
}
