/**
 * Builds the report template: one HTML file with its script and styles inside, allowed to run nothing else. The mode names its language,
 * as in `vite build --mode es`; without one it is English.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin, type Rollup } from 'vite'
import { DIRECTIONS, LANGUAGES, type Language } from './src/words/languages.js'

type Output = Rollup.OutputAsset | Rollup.OutputChunk

function hashSource(code: string): string {
  return `'sha256-${createHash('sha256').update(code).digest('base64')}'`
}

/** Code that neither closes its script element nor opens an HTML comment inside it. */
function inertScript(code: string): string {
  return code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .trim()
}

function policy(script: string, style: string): string {
  const rules = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`
}

function textOf(file: Output | undefined): string {
  if (file === undefined) return ''
  return file.type === 'chunk' ? file.code : String(file.source)
}

const WORDS = join(import.meta.dirname, 'src/words')

/** Puts the words of one language where the English ones stand, so that a report holds these alone. */
function inOneLanguage(language: Language): Plugin {
  return {
    name: 'in-one-language',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      if (found === null || !found.id.startsWith(WORDS)) return null
      const id = found.id
        .replace(join(WORDS, 'language.ts'), join(WORDS, 'fixed-language.ts'))
        .replace(join(WORDS, 'en/'), join(WORDS, `${language}/`))
      return { ...found, id }
    },
  }
}

/** Puts the only chunk and the only style sheet into the page and drops the files. */
function inlineEverything(language: Language): Plugin {
  return {
    name: 'inline-everything',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle) as Output[]
      const script = inertScript(textOf(files.find(({ fileName }) => fileName.endsWith('.js'))))
      const style = textOf(files.find(({ fileName }) => fileName.endsWith('.css'))).trim()
      for (const file of files) {
        if (file.fileName !== 'report.html') delete bundle[file.fileName]
        else if (file.type === 'asset') {
          file.source = assemble(textOf(file), { script, style, language })
          file.fileName = language === 'en' ? 'report.html' : `report.${language}.html`
        }
      }
    },
  }
}

interface Inlined {
  script: string
  style: string
  language: Language
}

function assemble(html: string, { script, style, language }: Inlined): string {
  return html
    .replace('<html lang="en" dir="ltr">', `<html lang="${language}" dir="${DIRECTIONS[language]}">`)
    .replace(/\s*<script type="module"[^>]*src=[^>]*><\/script>/, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
    .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    ${policy(script, style)}`)
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`)
}

export default defineConfig(({ mode }) => {
  const language = LANGUAGES.find((each) => each === mode) ?? 'en'
  return {
    define: { __LANGUAGE__: JSON.stringify(language) },
    plugins: [inOneLanguage(language), preact(), inlineEverything(language)],
    resolve: { conditions: ['development', 'browser', 'import', 'module', 'default'] },
    build: {
      target: 'es2022',
      emptyOutDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      rollupOptions: { input: 'report.html' },
    },
  }
})
