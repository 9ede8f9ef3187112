/** The words for which no standard has one. `docs/vocabulary/` is made of this table. */

/**
 * A UUID, since a name of that kind belongs to nobody else and needs no server; a web address could be had by another one day.
 */
export const NAMESPACE = 'urn:uuid:6f0c2f0e-5a0e-8d3b-9c64-2d2f7f1f6c11#'

/** The prefix under which the words stand in our files. */
export const PREFIX = 'parallax'

interface Term {
  says: string
  /** Kind of resource that it leads to; a word without one holds plain text or a number. */
  leadsTo: 'claim' | 'source' | 'article' | null
}

/** Positions lead from an article to a claim, and mean what the same words mean in a comparison. None of them says what is so. */
export const TERMS = {
  asserts: { says: 'The article says it in its own voice.', leadsTo: 'claim' },
  reports: { says: 'The article gives it as the word of a source.', leadsTo: 'claim' },
  endorses: { says: 'The article gives a source and takes its side.', leadsTo: 'claim' },
  distances: { says: 'The article keeps its distance from it.', leadsTo: 'claim' },
  doubts: { says: 'The article gives reasons against it, or calls it doubtful.', leadsTo: 'claim' },
  denies: { says: 'The article says that it is not so, or passes on a denial.', leadsTo: 'claim' },
  unconfirmed: { says: 'The article says that it could not be checked.', leadsTo: 'claim' },
  both: { says: 'The article carries two positions on it that exclude each other.', leadsTo: 'claim' },
  silent: { says: 'The article was searched, and no words for it were found.', leadsTo: 'claim' },
  'not-yet': { says: 'The article came out before any other account carried it.', leadsTo: 'claim' },
  unknown: { says: 'The text is cut or too short to tell.', leadsTo: 'claim' },
  restsOn: { says: 'The claim comes from this source, in one article or more.', leadsTo: 'source' },
  sharesPassageWith: {
    says: 'The articles share a passage, and it is not known where it stood first.',
    leadsTo: 'article',
  },
  kind: { says: 'Kind of the finding that an annotation holds.', leadsTo: null },
  key: { says: 'What tells findings on the same words apart.', leadsTo: null },
  start: { says: 'First code point of the words in the text that their article names.', leadsTo: null },
  end: { says: 'Code point after the last.', leadsTo: null },
} as const satisfies Record<string, Term>

/** A word of the vocabulary as it stands in a file. */
export const term = (name: keyof typeof TERMS) => `${PREFIX}:${name}` as const

/** The vocabulary as a file: each word with what it means, as RDF Schema. The context gives files that are read elsewhere the same words. */
export function toVocabulary() {
  return {
    '@context': {
      rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      [PREFIX]: NAMESPACE,
    },
    '@graph': Object.entries(TERMS).map(([name, { says, leadsTo }]) => ({
      '@id': `${PREFIX}:${name}`,
      '@type': 'rdf:Property',
      'rdfs:label': name,
      'rdfs:comment': { '@value': says, '@language': 'en' },
      ...(leadsTo === 'claim' ? { 'rdfs:range': { '@id': 'https://schema.org/Claim' } } : {}),
    })),
  }
}
