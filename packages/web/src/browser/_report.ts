/** Builds the report of a comparison into a file of its own, from a template that is never older than the sources. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Comparison } from '@parallax/contract'
import { renderHtml } from '../../../report/src/html/index.js'
import { createFixture } from '../fixtures/comparison.js'
import type { Language } from '../words/languages.js'

const room = fileURLToPath(new URL('../..', import.meta.url))

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** The template of a language, built first where it is missing or older than a source. */
export function template(language: Language = 'en'): string {
  const built = join(room, 'dist', language === 'en' ? 'report.html' : `report.${language}.html`)
  const sources = ['src', 'report.html', 'vite.config.ts'].map((name) => newest(join(room, name)))
  if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources)) {
    const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
    const mode = language === 'en' ? [] : ['--mode', language]
    execFileSync(process.execPath, [vite, 'build', ...mode, '--logLevel', 'error'], { cwd: room })
  }
  return readFileSync(built, 'utf8')
}

export function fixture(): Comparison {
  return createFixture((text) => createHash('sha256').update(text).digest('hex'))
}

/** Writes the report into a new folder and gives its file: address. */
export function writeReport(comparison: Comparison, language: Language = 'en'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'parallax-page-')), 'report.html')
  writeFileSync(file, renderHtml(comparison, template(language), language))
  return pathToFileURL(file).href
}
