/** An answer of the server as a component sees it. */
import type { Problem } from '@parallax/contract/api'
import { useEffect, useState } from 'preact/hooks'
import { keyOf } from './cache.js'
import type { AnswerOf, Asked, AskedRest, ReadName } from './names.js'
import { cache } from './room.js'

interface Again {
  /** Asks once more. */
  again: () => void
  /** Whether an answer is under way. */
  isBusy: boolean
}

/** `ready` with a `problem` is an older answer, for a newer one could not be had. */
export type Call<Value> = Again &
  (
    | { state: 'loading'; value: null; problem: null }
    | { state: 'failed'; value: null; problem: Problem }
    | { state: 'ready'; value: Value; problem: Problem | null }
  )

/**
 * The answer to an operation that changes nothing, kept fresh while the component is shown. Null for `asked` asks nothing yet.
 * What is kept is there in the first render; a change of `asked` never shows the answer to what was asked before.
 */
export function useCall<Name extends ReadName>(
  name: Name,
  ...[asked = {} as Asked<Name>]: AskedRest<Name>
): Call<AnswerOf<Name>> {
  const [, render] = useState(0)
  const key = asked === null ? null : keyOf(name, asked)
  // The key stands for what is asked, which is a new object at each render.
  useEffect(() => {
    if (asked === null) return
    const end = cache.watch(name, asked, () => render((turn) => turn + 1))
    render((turn) => turn + 1)
    return end
  }, [key])
  const again = () => {
    if (asked !== null) cache.again(name, asked)
  }
  if (asked === null) return { state: 'loading', value: null, problem: null, isBusy: false, again }
  const { value, problem, isBusy } = cache.peek(name, asked)
  if (value !== null) return { state: 'ready', value, problem, isBusy, again }
  if (problem !== null) return { state: 'failed', value: null, problem, isBusy, again }
  return { state: 'loading', value: null, problem: null, isBusy, again }
}
