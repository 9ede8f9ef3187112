/** Lists that are made anew and mostly say what they said before. */

/** The list as it was where it says the same in the same order, so that whoever shows it need not draw again. */
export function keepSame<Item>(
  before: readonly Item[] | undefined,
  now: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): readonly Item[] {
  if (before === undefined || before.length !== now.length) return now
  return now.every((item, index) => isSame(before[index]!, item)) ? before : now
}
