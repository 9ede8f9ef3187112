/** Builds the page of the reading room: `dist/app/index.html` and hashed files beside it, a chunk a view, nothing inline. */
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'

/** The server hands out `index.html`; the source is called otherwise, for the report has a page too. */
function callItIndex(): Plugin {
  return {
    name: 'call-it-index',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['app.html']
      if (page !== undefined) page.fileName = 'index.html'
    },
  }
}

export default defineConfig({
  plugins: [preact(), callItIndex()],
  resolve: { conditions: ['development', 'browser', 'import', 'module', 'default'] },
  build: {
    target: 'es2022',
    outDir: 'dist/app',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { input: 'app.html' },
  },
})
