/** Builds every room and both pages, the report's and the reading room's. Says nothing and does nothing where the sources have not changed. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs'
import { CACHE, hasProgram, ROOT, runProgram } from './project.mjs'

const SOURCES = ['packages', 'tsconfig.json', 'tsconfig.base.json', 'tools/build.mjs', 'package-lock.json']
const PRODUCTS = [
  'packages/cli/dist/index.js',
  'packages/web/dist/report.html',
  'packages/web/dist/report.es.html',
  'packages/web/dist/report.ar.html',
  'packages/web/dist/app/index.html',
]
const STAMP = join(CACHE, 'build')

/** True where the last build that went well was of these sources, and what it made is still there. */
export function isBuilt() {
  return (
    PRODUCTS.every((file) => existsSync(join(ROOT, file))) && readStamp(STAMP) === fingerprint(ROOT, SOURCES)
  )
}

async function step(name, args, options) {
  const { code, output } = await runProgram(name, args, { quiet: true, ...options })
  if (code !== 0) process.stderr.write(`${output.trimEnd()}\nbuild: ${name} failed\n`)
  return code === 0
}

/** Builds what has changed. Resolves to true where all of it went well. */
export async function build() {
  if (isBuilt()) return true
  if (!hasProgram('tsc') || !hasProgram('vite')) {
    process.stderr.write('build: the compilers are not installed (npm ci brings them); nothing was built.\n')
    return existsSync(join(ROOT, PRODUCTS[0]))
  }
  const state = fingerprint(ROOT, SOURCES)
  process.stderr.write('Building the rooms and the pages …\n')
  const web = { cwd: join(ROOT, 'packages/web') }
  const isWell =
    (await step('tsc', ['--build'])) &&
    (await step('vite', ['build', '--logLevel', 'warn'], web)) &&
    (await step('vite', ['build', '--mode', 'es', '--logLevel', 'warn'], web)) &&
    (await step('vite', ['build', '--mode', 'ar', '--logLevel', 'warn'], web)) &&
    (await step('vite', ['build', '--config', 'vite.app.config.ts', '--logLevel', 'warn'], web))
  if (isWell) writeStamp(STAMP, state)
  return isWell
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await build()) ? 0 : 1
