/** Dear work that several ask for at the same moment is done once in this process. */
const underWay = new WeakMap<object, Map<string, Promise<unknown>>>()

/** @param owner whoever does the work, @param key names what is done; what fails is tried again by the next who asks */
export function once<Result>(owner: object, key: string, work: () => Promise<Result>): Promise<Result> {
  const mine = underWay.get(owner) ?? new Map<string, Promise<unknown>>()
  underWay.set(owner, mine)
  const held = mine.get(key)
  if (held !== undefined) return held as Promise<Result>
  const made = work().finally(() => mine.delete(key))
  mine.set(key, made)
  return made
}
