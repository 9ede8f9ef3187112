/** Fingerprints of files by path, size and time of change: what was done for one state is not done twice. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const NOT_SOURCES = new Set(['node_modules', 'dist', '.cache', 'coverage'])

function* walk(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) {
    yield `${path} ${stat.size} ${stat.mtimeMs}`
    return
  }
  for (const name of readdirSync(path).sort()) {
    if (!NOT_SOURCES.has(name) && !/\.test\.tsx?$/.test(name)) yield* walk(join(path, name))
  }
}

/** One hex string for the state of the files and folders named, relative to `root`. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths) for (const line of walk(join(root, path))) hash.update(`\n${line}`)
  return hash.digest('hex')
}

/** The content of a stamp, or null where there is none. */
export function readStamp(file) {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : null
}

export function writeStamp(file, content) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
