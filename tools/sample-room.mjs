/** The reading room over the sample story: a data folder of its own, made afresh where the sample or what reads it has changed. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.mjs'
import { CACHE, ROOT } from './project.mjs'

export const SAMPLE = join(ROOT, 'examples', 'sample-story')
const READERS = ['core', 'ingest', 'pipeline', 'store'].map((room) => `packages/${room}/src`)
/** The sample is whole: its comparison need not wait for more. */
const SETTINGS = { settle: 0.01, every: 86_400 }

/** The user's own server and accounts have nothing to do with the sample. */
export const sampleEnv = () => ({
  ...process.env,
  PARALLAX_DATABASE_URL: '',
  PARALLAX_OIDC_ISSUER: '',
})

/** Runs the command and resolves to its code and what it printed. */
function collect(command, args, interrupt) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      env: sampleEnv(),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const forget = interrupt.onEnd(() => child.kill('SIGTERM'))
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      forget()
      resolve({ code, output })
    })
  })
}

/** The folder with the sample in it, and the id of its story. Null where it could not be made; why was printed. */
export async function openSampleRoom(command, interrupt, cache = CACHE) {
  const folder = join(cache, `room-${fingerprint(ROOT, ['examples/sample-story', ...READERS]).slice(0, 16)}`)
  if (!existsSync(folder) && !(await make(command, folder, interrupt, cache))) return null
  const { code, output } = await collect(command, ['story', 'list', '--json', '--data', folder], interrupt)
  if (code !== 0) return null
  const [story] = JSON.parse(output).sort((a, b) => b.articles - a.articles)
  return { folder, story: story?.id ?? null }
}

/** Made beside its place and moved there whole, so that one that was broken off is never taken for it. */
async function make(command, folder, interrupt, cache) {
  const draft = `${folder}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  writeFileSync(join(draft, 'settings.json'), `${JSON.stringify(SETTINGS)}\n`)
  for (const args of [
    ['watch', 'add', SAMPLE],
    ['watch', 'run', '--once', '--quiet'],
  ]) {
    const { code } = await collect(command, [...args, '--data', draft], interrupt)
    if (code !== 0 || interrupt.isDone) {
      rmSync(draft, { recursive: true, force: true })
      return false
    }
  }
  for (const name of readdirSync(cache))
    if (/^room-\w+$/.test(name)) rmSync(join(cache, name), { recursive: true, force: true })
  renameSync(draft, folder)
  return true
}

/** Serves it until the interrupt. `onOpen` is given the address of the story. Resolves to the exit code. */
export function serveSampleRoom(command, { folder, story }, port, interrupt, onOpen) {
  const args = ['serve', '--data', folder, '--quiet', ...(port === null ? [] : ['--port', String(port)])]
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      env: sampleEnv(),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const forget = interrupt.onEnd(() => child.kill('SIGTERM'))
    child.stdout.setEncoding('utf8').once('data', (text) => {
      const address = text.trim()
      onOpen(story === null ? `${address}/` : `${address}/stories/${encodeURIComponent(story)}`)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      forget()
      resolve(code ?? 0)
    })
  })
}
