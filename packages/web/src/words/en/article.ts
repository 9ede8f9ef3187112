/** Words of an article that stands in no story. */
export const s = {
  untitled: 'An article without a headline',
  noStory: 'It stands in no story yet.',
  page: 'Page of the outlet',
  versions: 'Versions',
  seen: 'First seen',
  headline: 'Headline',
  changes: 'What changed',
  hash: 'SHA-256 of the text',
} as const
