/** Words of the grid's lists of choices, and of what paper leaves out of it. */
import { plural } from './grammar.js'

export const c = {
  chosen: (count: number, all: number) => `${count} of ${all}`,
  find: (what: string) => `Find in ${what}`,
  noneFound: 'Nothing of that name.',
  anyOfThem: 'Any of them',
  columnsOf: (shown: number, all: number) => `${shown} of ${plural(all, 'account')}`,
  printedWithout: (count: number, all: number) =>
    `Not on this paper: the words behind ${count} of these ${plural(all, 'claim')}, which were not here yet.`,
} as const
