/** Names of inputs that do not depend on the working folder, so that the same texts give the same result anywhere. */
import { resolve, sep } from 'node:path'

const isAddress = (input: string) => input === '-' || /^[a-z][a-z0-9+.-]+:\/\//i.test(input)

/** The last `count` parts of a path. */
const tail = (path: string, count: number) => path.split(sep).filter(Boolean).slice(-count).join('/')

/**
 * The base name of each path; where two different paths share it, with as many folders before as tell them apart. Addresses
 * and standard input stay as they are.
 */
export function shortInputs(inputs: readonly string[], cwd: string): string[] {
  const full = inputs.map((input) => (isAddress(input) ? input : resolve(cwd, input)))
  const names = full.map((path) => (isAddress(path) ? path : tail(path, 1)))
  const paths = new Map<string, Set<string>>()
  for (const [index, name] of names.entries()) {
    paths.set(name, (paths.get(name) ?? new Set()).add(full[index]!))
  }
  return names.map((name, index) => {
    const sharing = [...paths.get(name)!]
    return sharing.length === 1 ? name : tail(full[index]!, partsToTellApart(sharing))
  })
}

function partsToTellApart(paths: readonly string[]): number {
  const longest = Math.max(...paths.map((path) => path.split(sep).length))
  for (let count = 2; count < longest; count += 1) {
    if (new Set(paths.map((path) => tail(path, count))).size === paths.length) return count
  }
  return longest
}
