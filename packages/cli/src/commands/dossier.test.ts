import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, run, STORY } from '../_io.js'

let cwd: string
let remove: () => void
const fileOf = (name: string) => join(cwd, name)
const filesIn = (name: string) => unzipSync(readFileSync(fileOf(name)))

beforeAll(async () => {
  ;({ path: cwd, remove } = createFolder({ 'story.jsonl': STORY }))
  for (const name of ['me', 'other'])
    expect((await run(['key', 'new', '--out', `${name}.pem`], { cwd })).code).toBe(0)
  for (const args of [
    ['--out', 'plain.html'],
    ['--key', 'me.pem', '--out', 'signed.html'],
    ['--key', 'me.pem', '--out', 'signed.zip'],
    ['--passages', '--out', 'passages.zip'],
    ['--language', 'ar', '--out', 'arabic.html'],
  ]) {
    const { code, stderr } = await run(['export', 'story.jsonl', '--dossier', '--quiet', ...args], { cwd })
    expect([code, stderr]).toEqual([0, ''])
  }
})

afterAll(() => remove())

describe('a dossier', () => {
  it.each(['plain.html', 'signed.html', 'signed.zip', 'passages.zip', 'arabic.html'])(
    'holds: %s',
    async (name) => {
      const { code, stdout, stderr } = await run(['verify', name], { cwd })
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toContain(`${name}: holds.`)
      expect(stdout).toMatch(name.startsWith('signed') ? /Signed with the key SHA256:/u : /Nobody signed it/u)
    },
  )

  it.each(['html', 'zip'])('is the same bytes again: %s', async (ending) => {
    await run(['export', 'story.jsonl', '--dossier', '--key', 'me.pem', '--out', `again.${ending}`], { cwd })
    expect(readFileSync(fileOf(`again.${ending}`)).equals(readFileSync(fileOf(`signed.${ending}`)))).toBe(
      true,
    )
  })

  it.each(['signed.html', 'signed.zip'])('must be signed by the key that is named: %s', async (name) => {
    expect((await run(['verify', name, '--key', 'me.pem.pub'], { cwd })).code).toBe(0)
    const { code, stdout } = await run(['verify', name, '--key', 'other.pem.pub'], { cwd })
    expect(code).toBe(4)
    expect(stdout).toContain('another key')
  })

  it('as a ZIP has a list that holds for every file, as sha256sum counts', () => {
    const files = filesIn('signed.zip')
    const { createHash } = process.getBuiltinModule('node:crypto')
    const list = strFromU8(files.SHA256SUMS!)
    for (const line of list.trimEnd().split('\n')) {
      const [hash, name] = line.split('  ') as [string, string]
      expect(createHash('sha256').update(files[name]!).digest('hex')).toBe(hash)
    }
    expect(Object.keys(files).filter((name) => name.startsWith('texts/')).length).toBe(2)
    expect(strFromU8(files['HOW-TO-CHECK.txt']!)).toContain('sha256sum -c SHA256SUMS')
  })

  it('does not hold where a file was changed, added, taken away or named twice', async () => {
    const files = filesIn('signed.zip')
    const text = Object.keys(files).find((name) => name.startsWith('texts/'))!
    const { [text]: _, ...without } = files
    const cases = {
      changed: { ...files, [text]: new Uint8Array([...files[text]!, 32]) },
      added: { ...files, 'texts/more.txt': new Uint8Array([32]) },
      gone: without,
      unsigned: { ...files, 'SHA256SUMS.sig': new Uint8Array(64) },
    }
    for (const [name, content] of Object.entries(cases)) {
      writeFileSync(fileOf(`${name}.zip`), zipSync(content))
      expect((await run(['verify', `${name}.zip`], { cwd })).code, name).toBe(4)
    }
    const whole = readFileSync(fileOf('signed.zip'))
    writeFileSync(fileOf('cut.zip'), whole.subarray(0, whole.length / 2))
    expect((await run(['verify', 'cut.zip'], { cwd })).code).toBe(4)
  })

  it('of passages shows no word that is not cited, and says how much is withheld', () => {
    const files = filesIn('passages.zip')
    const texts = Object.entries(files).filter(([name]) => name.startsWith('texts/'))
    expect(texts.length).toBe(2)
    expect(strFromU8(files['comparison.json']!)).toContain('words-withheld')
  })

  it('may be made of a report that was made before, and is a report itself', async () => {
    await run(['compare', 'story.jsonl', '--out', 'report.html'], { cwd })
    const { code } = await run(['export', 'report.html', '--dossier', '--out', 'second.html'], { cwd })
    expect(code).toBe(0)
    expect(readFileSync(fileOf('second.html')).equals(readFileSync(fileOf('plain.html')))).toBe(true)
    expect((await run(['export', 'signed.html', '--as', 'graphml'], { cwd })).code).toBe(0)
  })

  it.each([
    [['export', 'story.jsonl', '--dossier', '--as', 'csv'], 'exclude'],
    [['export', 'story.jsonl', '--as', 'prov', '--passages'], 'add --dossier'],
    [['export', 'story.jsonl', '--dossier', '--key', 'none.pem'], 'parallax key new --out none.pem'],
    [['export', 'story.jsonl', '--dossier', '--key', 'story.jsonl'], 'no private key'],
  ])('is refused with the cure: %s', async (args, cure) => {
    const { code, stderr } = await run(args, { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain(cure)
  })
})

describe('key', () => {
  it('keeps the private key from others, and never writes over one', async () => {
    expect(statSync(fileOf('me.pem')).mode & 0o777).toBe(0o600)
    const { code, stderr } = await run(['key', 'new', '--out', 'me.pem'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('never written over')
  })

  it('shows one fingerprint for both files, and never the private key', async () => {
    const [own, open] = [
      await run(['key', 'show', 'me.pem'], { cwd }),
      await run(['key', 'show', 'me.pem.pub'], { cwd }),
    ]
    expect(own.stdout).toBe(open.stdout)
    expect(own.stdout).toMatch(/fingerprint SHA256:[\w+/]{43}\n$/u)
    expect(own.stdout).not.toContain('PRIVATE')
  })

  it('says what it needs', async () => {
    mkdirSync(fileOf('folder'), { recursive: true })
    expect((await run(['key'], { cwd })).code).toBe(2)
    expect((await run(['key', 'new'], { cwd })).stderr).toContain('--out FILE')
  })
})
