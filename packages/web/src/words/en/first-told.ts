/** Words of who spoke of a claim first: accounts that are lined up tell one thing, and not always the same of it. */
import { plural } from './grammar.js'

export const f = {
  first: 'First to speak of it',
  when: (time: string) => `published ${time}; each in words of its own, which may have changed since`,
  undated: (count: number) =>
    `${plural(count, 'account')} without a date ${count === 1 ? 'does' : 'do'} so too`,
  unknown: 'Which account spoke of it first is not known: none that does is dated.',
} as const
