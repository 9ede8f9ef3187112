/** Words of adding, wherever it begins. */
import { plural } from './grammar.js'

export const s = {
  drop: 'Drop to add',
  dropHelp: 'Texts, pages, PDF, feeds, archives, mail, news items; folders too.',
  states: {
    queued: 'waits to be sent',
    sending: 'being sent',
    cancelled: 'cancelled',
    refused: 'not taken',
    waiting: 'waits',
    fetching: 'being fetched',
    reading: 'being read',
    grouping: 'finding its story',
    done: 'done',
    failed: 'could not be added',
  },
  held: (count: number) => `done, ${plural(count, 'article')}`,
  gone: (gone: string, all: string) => `${gone} of ${all}`,
  taken: 'all is sent, being taken in',
  cancel: 'Cancel',
  files: (count: number) => plural(count, 'file'),
  textNamed: (index: number) => `Pasted text ${index}`,
  done: (count: number) => `${plural(count, 'text')} added.`,
  doneButFailed: (count: number, failed: number) => `${plural(count, 'text')} added, ${failed} not.`,
  toStory: 'To the story',
  toAdding: 'See what became of it',
  leaving: 'Files are still being sent.',
} as const
