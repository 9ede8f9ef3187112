/** Words of the settings. */
export const s = {
  title: 'Settings',
  lead: 'How the stream behaves. They stand in settings.json beside what is kept; what is emptied goes back to its default.',
  save: 'Save',
  saved: 'Saved. They hold from now on.',
  unchanged: 'Nothing is changed.',
  readOnly: 'An administrator changes these.',
  theRest: 'Put back',
  notNumber: (label: string) => `“${label}” must be a number.`,
  notNumbers: (label: string) => `“${label}” must be numbers with commas between, or empty.`,
  contact: {
    label: 'Contact',
    help: 'An address or page that site owners find when they ask who fetches: it is named in every request.',
  },
  name: {
    label: 'Your name',
    help: 'What the one person who works here without an account is called.',
  },
  delay: { label: 'Pause between requests', help: 'Seconds between two requests to one host.' },
  every: { label: 'Look at sources every', help: 'Seconds, where a source has no pace of its own.' },
  refetch: {
    label: 'Fetch articles again after',
    help: 'Minutes after an article was first seen, with commas between; empty for never. So changed versions are found.',
  },
  settle: {
    label: 'Compare after',
    help: 'Seconds from a change of a story to its comparison; stories of many accounts wait longer.',
  },
  tries: { label: 'Tries', help: 'How often a piece of work is tried before it is parked.' },
  window: { label: 'Stories stay open for', help: 'Days during which a story takes in articles.' },
  robots: { label: 'Follow robots.txt', help: 'Pages that a site asks not to fetch are left alone.' },
  upload: {
    label: 'Most sent at once',
    help: 'Megabytes of files in one sending. They go onto the disk as they come; one file that is no archive may hold 50.',
  },
  memento: {
    label: 'Web archive',
    help: 'Where the archived copy of a page is asked for, with {address} in place of the page’s address; nothing is asked where this is empty.',
  },
  sessionIdle: {
    label: 'Sign out after',
    help: 'Hours without a request after which a browser must sign in again, from a quarter of an hour to a year (8760).',
  },
  sessionLongest: {
    label: 'Sign in again after',
    help: 'Hours after which a browser must sign in again in any case, up to a year (8760).',
  },
} as const
