/** The commands by which work leaves and comes in. */
import type { Command } from '../command.js'
import { dataOption } from '../open-store.js'

const FORMS = ['annotations', 'schema.org', 'prov', 'graphml', 'passim', 'csv', 'parquet']

const exportCommand: Command = {
  name: 'export',
  summary: 'write a comparison in the forms that other tools read',
  usage: 'parallax export INPUT... --as FORM [--out FILE|DIR]',
  details: `INPUT is what compare takes, or a result of it (.json or .html), which is checked word for word first. With --story, the last
comparison of a story that is kept.
annotations    every finding as a W3C Web Annotation (JSON-LD), its words by quotation and by code points
schema.org     NewsArticle, Quotation and Claim, and how each article stands to each claim (JSON-LD)
prov           chains of word and shared passages in PROV-O (JSON-LD)
graphml        accounts, sources and passages as a graph, for Gephi, yEd, NetworkX
passim         shared passages in clusters, a line of JSON each
csv, parquet   every ledger as a table: a folder, with a description of each column
The words of ours in them are explained in docs/vocabulary. No form holds a rating.`,
  options: {
    as: { value: 'FORM', help: FORMS.join(', '), oneOf: FORMS },
    out: {
      value: 'FILE|DIR',
      help: 'Where to write; a folder for csv and parquet. Without it, standard output (not for csv and parquet).',
    },
    story: { value: 'STORY', help: 'The last comparison of this story instead of INPUT.' },
    data: dataOption,
    'allow-loopback': { value: null, help: 'Let addresses on this machine be fetched.' },
    quiet: { value: null, help: 'No notes. Skipped inputs are named all the same.' },
  },
  examples: [
    { command: 'parallax export story/ --as csv --out tables', says: 'Every ledger as a table.' },
    {
      command: 'parallax export report.html --as annotations --out story.jsonld',
      says: 'The findings of a report, for annotation tools.',
    },
    {
      command: 'parallax export --story s12 --as graphml --out story.graphml',
      says: 'A story that is kept.',
    },
  ],
  load: async () => (await import('./export.js')).runExport,
}

export const exchangeCommands: readonly Command[] = [exportCommand]
