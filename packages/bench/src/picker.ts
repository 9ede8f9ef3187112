/** Picks from lists by a seed: the same seed gives the same choices. */

export type Picker = <Item>(list: readonly Item[]) => Item

/** A small linear congruential generator (the constants of Numerical Recipes); its quality is enough for picking words. */
export function createPicker(seed: number): Picker {
  let state = seed >>> 0
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return (list) => list[Math.floor(next() * list.length)]!
}
