/** Which stories went into one: what people decided on them is shown with it. */
export const merged = {
  number: 6,
  name: 'merged',
  statements: [`create index story_merged on story (merged_into) where merged_into is not null`],
}
