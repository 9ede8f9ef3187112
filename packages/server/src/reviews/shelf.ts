/** Values by name; the one that was not asked for longest is let go. */
export function createShelf<Value>(most: number): (name: string, make: () => Value) => Value {
  const kept = new Map<string, Value>()
  return (name, make) => {
    const value = kept.get(name) ?? make()
    kept.delete(name)
    kept.set(name, value)
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break
      kept.delete(oldest)
    }
    return value
  }
}
