/** Where the project lies and how its programs are run. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
export const CACHE = join(ROOT, 'node_modules', '.cache', 'parallax')

/** Programs that come with the dependencies, by their file, so that no shell and no PATH is needed. */
export const PROGRAMS = {
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
}

export function hasProgram(name) {
  return existsSync(join(ROOT, PROGRAMS[name]))
}

/**
 * Runs a program to its end. `quiet` keeps its output for the result and shows nothing. Resolves to the exit code, or 128 and the
 * signal's absence of one; never rejects for a program that fails.
 */
export function run(command, args, { cwd = ROOT, env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 128, output }))
  })
}

/** Runs a program of the dependencies with this very Node. */
export function runProgram(name, args, options) {
  return run(process.execPath, [join(ROOT, PROGRAMS[name]), ...args], options)
}
