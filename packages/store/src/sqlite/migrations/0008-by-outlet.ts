/** Articles of one outlet, newest first: lists of stories and searches are narrowed by it. */
export const byOutlet = {
  number: 8,
  name: 'by-outlet',
  statements: [`create index article_outlet on article (outlet, first_seen, key)`],
}
