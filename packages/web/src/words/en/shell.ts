/** Words of the frame around all views. */
import { plural } from './grammar.js'

export const s = {
  name: 'Parallax',
  skip: 'Skip to the page',
  rooms: 'Rooms',
  stories: 'Stories',
  search: 'Search',
  searchFor: 'Search words, names, figures',
  searchKey: 'Press / to search',
  add: 'Add',
  sources: 'Sources',
  outlets: 'Outlets',
  status: 'Status',
  settings: 'Settings',
  log: 'Log',
  people: 'People and keys',
  menu: 'Menu',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedInAs: (name: string, role: string) => `${name}, ${role}`,
  alone: 'One person on this machine, no accounts',
  loading: 'Loading …',
  again: 'Try again',
  more: 'More',
  newItems: (count: number) => `${count} new or changed: show`,
  reload: 'Load the page again',
  dismiss: 'Dismiss',
  offline: (time: string) => `Offline since ${time}, trying again …`,
  untold: (time: string) =>
    `Changes are not told since ${time}: the server answers, its line of events does not come through. Looking now and then instead.`,
  stale: 'This is what was kept; a newer answer could not be had.',
  back: 'The server answers again.',
  pageFault: 'The page met a fault of its own.',
  pageFaultCure: 'Load the page again. If it happens once more, tell those who keep it.',
  chunkFault: 'This part of the page could not be loaded.',
  chunkFaultDetail: 'The server does not answer, or a newer version was installed in the meantime.',
  chunkFaultCure: 'Load the page again.',
  notFound: 'There is no such page.',
  notFoundDetail: (path: string) => `Nothing stands at ${path}.`,
  toStories: 'To the stories',
  messages: 'Messages',
  faults: (count: number) => `${plural(count, 'field was', 'fields were')} refused:`,
  forRole: (role: string) =>
    `This needs the role “${role}”. An administrator of this room can give it to you.`,
} as const

export const roles = {
  reader: 'reader',
  reviewer: 'reviewer',
  editor: 'editor',
  admin: 'administrator',
} as const
