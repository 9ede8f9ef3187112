/** The invented sample story, as files that a person would drop. */
declare global {
  interface ImportMeta {
    /** Of Vite: puts the files into the build. */
    glob(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Record<string, string>
  }
}

const texts: Record<string, string> = import.meta.glob('../../../../examples/sample-story/*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const TYPES: Record<string, string> = { html: 'text/html', md: 'text/markdown', txt: 'text/plain' }

export function sampleFiles(): File[] {
  return Object.entries(texts).map(([path, text]) => {
    const name = path.split('/').at(-1) ?? path
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'
    return new File([text], name, { type })
  })
}
