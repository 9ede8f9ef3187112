/** Builds the report template: one HTML file with its script and styles inside, allowed to run nothing else. */
import { createHash } from 'node:crypto'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin, type Rollup } from 'vite'

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

/** Puts the only chunk and the only style sheet into the page and drops the files. */
function inlineEverything(): Plugin {
  return {
    name: 'inline-everything',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle) as Output[]
      const script = inertScript(textOf(files.find(({ fileName }) => fileName.endsWith('.js'))))
      const style = textOf(files.find(({ fileName }) => fileName.endsWith('.css'))).trim()
      for (const file of files) {
        if (file.fileName !== 'report.html') delete bundle[file.fileName]
        else if (file.type === 'asset') file.source = assemble(textOf(file), script, style)
      }
    },
  }
}

function assemble(html: string, script: string, style: string): string {
  return html
    .replace(/\s*<script type="module"[^>]*src=[^>]*><\/script>/, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
    .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    ${policy(script, style)}`)
    .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
    .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`)
}

export default defineConfig({
  plugins: [preact(), inlineEverything()],
  resolve: { conditions: ['development', 'browser', 'import', 'module', 'default'] },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    assetsInlineLimit: 0,
    rollupOptions: { input: 'report.html' },
  },
})
