/** Which acts can be taken back. */
import type { PlacedFinding } from '@parallax/contract/api'

type Act = PlacedFinding['acts'][number]

/** An act that the server has not named yet cannot be taken back. */
export const isNamed = ({ id }: Pick<Act, 'id'>) => !id.startsWith('pending-')

/** One's own last act that stands and is no undo; null where there is none. */
export function lastOwn(acts: readonly Act[], me: string): Act | null {
  const own = acts.filter((each) => each.who === me && !each.isUndone && each.act.act !== 'undo')
  return own.at(-1) ?? null
}
