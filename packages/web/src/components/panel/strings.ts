/** Words of who told a claim first. */
import { plural } from '../../strings.js'

export const f = {
  first: 'First told by',
  when: (time: string) => `published ${time}; it may have changed since then`,
  undated: (count: number) =>
    `${plural(count, 'account')} without a date ${count === 1 ? 'tells' : 'tell'} it too`,
  unknown: 'Which account told it first is not known: none that tells it is dated.',
} as const
