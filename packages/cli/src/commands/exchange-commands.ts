/** The commands by which work leaves, and by which other programs ask. */
import type { Command } from '../command.js'
import { dataOption } from '../open-store.js'

const FORMS = ['annotations', 'schema.org', 'prov', 'graphml', 'passim', 'csv', 'parquet']

const exportCommand: Command = {
  name: 'export',
  summary: 'write a comparison as a sealed dossier, or in the forms that other tools read',
  usage: 'parallax export INPUT... --dossier|--as FORM [--out FILE|DIR]',
  details: `INPUT is what compare takes, or a result of it (.json or .html), which is checked word for word first. With --story, the last
comparison of a story that is kept.
--dossier      one page that opens from disk with no network, with linked data and a manifest of hashes inside; with --out NAME.zip, a
               ZIP with the page, every text, the captures that are kept (--story), and a list of hashes for sha256sum
annotations    every finding as a W3C Web Annotation (JSON-LD), its words by quotation and by code points
schema.org     NewsArticle, Quotation and Claim, and how each article stands to each claim (JSON-LD)
prov           chains of word and shared passages in PROV-O (JSON-LD)
graphml        accounts, sources and passages as a graph, for Gephi, yEd, NetworkX
passim         shared passages in clusters, a line of JSON each
csv, parquet   every ledger as a table: a folder, with a description of each column
The words of ours in them are explained in docs/vocabulary. No form holds a rating.`,
  options: {
    dossier: { value: null, help: 'A sealed dossier, a page or (--out NAME.zip) a ZIP. verify checks it.' },
    passages: {
      value: null,
      help: 'Dossier: show of the texts only the sentences that are cited; all else stands as points.',
    },
    language: {
      value: 'en|es|ar',
      help: 'Dossier: the language of the page, English without it.',
      oneOf: ['en', 'es', 'ar'],
    },
    key: { value: 'FILE', help: 'Dossier: sign it with this private key (parallax key new).' },
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
    {
      command: 'parallax export story/ --dossier --key me.pem --out dossier.zip',
      says: 'A signed dossier to hand on.',
    },
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

const importCommand: Command = {
  name: 'import',
  summary: 'find the annotations of others in the texts, exactly or not at all',
  usage: 'parallax import ANNOTATIONS INPUT... [--json]',
  details: `ANNOTATIONS is a file of W3C Web Annotations (JSON-LD: one, a list, a page, a collection) or what the API of Hypothesis answers. INPUT
is what compare takes, or a result of it. Each annotation stands where its quoted words do, letter by letter, among the words around
them; one that stands nowhere, or in several places, is an orphan with the reason. Nothing is taken that merely resembles them.
Contexts of JSON-LD are never fetched; what gives the words another meaning is refused.`,
  options: {
    json: { value: null, help: 'Annotations and places as one JSON value.' },
    'allow-loopback': { value: null, help: 'Let addresses on this machine be fetched.' },
    quiet: { value: null, help: 'No notes. Skipped inputs are named all the same.' },
  },
  examples: [
    {
      command: 'parallax import notes.jsonld report.html',
      says: 'Where the notes stand in the texts of a report.',
    },
  ],
  load: async () => (await import('./import.js')).runImport,
}

const key: Command = {
  name: 'key',
  summary: 'make or show a key by which dossiers are signed',
  usage: 'parallax key new --out FILE | parallax key show FILE',
  details: `new         makes a key (Ed25519): FILE signs and is for you alone, FILE.pub checks and is for everybody
show FILE   the public key and its fingerprint, of either file
A signature says that whoever holds the key made the dossier. Whose key it is, people tell each other by another way.`,
  options: {
    out: { value: 'FILE', help: 'new: where the key goes; a file that is there is never written over.' },
  },
  examples: [
    { command: 'parallax key new --out me.pem', says: 'A key of your own.' },
    { command: 'parallax key show me.pem.pub', says: 'The fingerprint, to read out to somebody.' },
  ],
  load: async () => (await import('./key.js')).runKey,
}

const mcp: Command = {
  name: 'mcp',
  summary: 'serve the tools of agents (Model Context Protocol)',
  usage: 'parallax mcp [--http PORT] [--data DIR]',
  details: `Speaks the Model Context Protocol over standard input and output, for a client that starts it; with --http, over HTTP on this machine alone.
compare_accounts   two or more texts or addresses: conflicts, claims, positions, who rests on whom
read_claim         one claim over all accounts, with exact words, chains of word, hedges, nearest misses
figure_ledger      every stated number, what it counts, and how it stands to the others
list_stories       the stories that are kept
what_changed       what an outlet changed in a kept article
Every answer carries quotations with their places, and says that it gives no verdict. No file of this machine is read for a client.`,
  options: {
    http: { value: 'PORT', help: 'Serve http://127.0.0.1:PORT/mcp instead; 0 takes any port that is free.' },
    data: dataOption,
  },
  examples: [
    { command: 'parallax mcp', says: 'As the command of a client.' },
    { command: 'parallax mcp --http 7071', says: 'For clients that speak HTTP.' },
  ],
  load: async () => (await import('./mcp.js')).runMcp,
}

export const exchangeCommands: readonly Command[] = [exportCommand, importCommand, key, mcp]
