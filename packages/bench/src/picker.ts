/** Picks from lists by a seed: the same seed gives the same choices. */

export type Picker = <Item>(list: readonly Item[]) => Item

/** Numbers from 0 to 1 by a small linear congruential generator (the constants of Numerical Recipes); enough for picking words. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export function createPicker(seed: number): Picker {
  const next = createRandom(seed)
  return (list) => list[Math.floor(next() * list.length)]!
}
