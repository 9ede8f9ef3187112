/** The tools, each with what goes in, what comes out, and a description short enough to be read every time. */
import { McpServer } from '@modelcontextprotocol/server'
import type { Comparison } from '@parallax/contract'
import { VERSION } from '@parallax/core'
import { z } from 'zod'
import { toChanges, toClaimRow, toCompared, toFigureRows } from './answers.js'
import { type Desk, DeskError } from './desk.js'
import { MOST_ASKED, MOST_INPUTS, MOST_ITEMS, MOST_REMEMBERED, MOST_TEXT } from './limits.js'
import { Changes, ClaimRow, Compared, FigureRows, NO_VERDICT, Stories } from './shapes.js'

/** Comparisons of given texts, by the name that `compare_accounts` gave; the one not asked for longest is let go first. */
export interface Memory {
  keep(comparison: Comparison): string
  get(name: string): Comparison | undefined
}

export function createMemory(): Memory {
  const kept = new Map<string, Comparison>()
  return {
    keep(comparison) {
      // The same texts have the same name, whoever gave them.
      const name = `t-${comparison.articles.map(({ article }) => article.sha256.slice(0, 8)).join('')}`.slice(
        0,
        40,
      )
      kept.delete(name)
      kept.set(name, comparison)
      const [oldest] = kept.keys()
      if (kept.size > MOST_REMEMBERED) kept.delete(oldest!)
      return name
    },
    get(name) {
      const found = kept.get(name)
      if (found === undefined) return undefined
      kept.delete(name)
      kept.set(name, found)
      return found
    },
  }
}

const most = z.number().int().min(1).max(MOST_ASKED).default(MOST_ITEMS).describe('Most items of each list.')
const of = z.string().max(200).describe('Name given by compare_accounts, or id of a kept story.')

const GivenText = z.object({
  outlet: z.string().max(200).optional(),
  title: z.string().max(1000).optional(),
  published: z.string().max(40).optional().describe('ISO 8601.'),
  url: z.string().max(2000).optional(),
  text: z.string().min(1).max(MOST_TEXT),
})

const READS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true } as const

/** The answer as JSON text too, for clients that read no structure; an error with a cure is an answer as well. */
async function answer<Result extends object>(work: () => Promise<Result>) {
  try {
    const result = await work()
    return {
      content: [{ type: 'text' as const, text: JSON.stringify(result) }],
      structuredContent: result as Record<string, unknown>,
    }
  } catch (error) {
    if (!(error instanceof DeskError)) throw error
    return { isError: true, content: [{ type: 'text' as const, text: `${error.message} ${NO_VERDICT}` }] }
  }
}

/** What every tool needs. */
interface Table {
  server: McpServer
  desk: Desk
  memory: Memory
  /** Of given texts or of a kept story. Throws {@link DeskError} where there is none. */
  comparisonOf(name: string): Promise<Comparison>
}

function addCompare({ server, desk, memory }: Table): void {
  server.registerTool(
    'compare_accounts',
    {
      title: 'Compare accounts',
      description:
        'Lines up two or more news texts about one event: conflicts with both sides word for word, claims with the position of each account, who rests on whom. Give texts, web addresses, or both.',
      inputSchema: z.object({
        texts: z.array(GivenText).max(MOST_INPUTS).default([]),
        addresses: z
          .array(z.string().max(2000))
          .max(MOST_INPUTS)
          .default([])
          .describe('Public http(s) addresses of articles.'),
        most,
      }),
      outputSchema: Compared,
      annotations: { ...READS, openWorldHint: true },
    },
    async ({ texts, addresses, most }) =>
      answer(async () => {
        if (texts.length + addresses.length < 2) throw new DeskError('Give two texts or addresses, or more.')
        const { comparison, skipped } = await desk.compare(texts, addresses)
        if (comparison === null)
          throw new DeskError(
            `Nothing could be read: ${skipped.map(({ input, reason }) => `${input}: ${reason}`).join('; ')}.`,
          )
        return toCompared(memory.keep(comparison), comparison, skipped, most)
      }),
  )
}

function addStories({ server, desk }: Table): void {
  server.registerTool(
    'list_stories',
    {
      title: 'List stories',
      description: 'Stories that are kept here, newest first, with how many accounts, origins and conflicts.',
      inputSchema: z.object({
        words: z.string().max(400).optional().describe('Words that an article of the story must hold.'),
        most,
      }),
      outputSchema: Stories,
      annotations: { ...READS, openWorldHint: false },
    },
    async ({ words, most }) =>
      answer(async () => {
        const stories = await desk.stories(words ?? null, most)
        if (stories === null)
          throw new DeskError('No stories are kept here. Call compare_accounts with texts.')
        return { note: NO_VERDICT, stories }
      }),
  )
}

function addClaim({ server, comparisonOf }: Table): void {
  server.registerTool(
    'read_claim',
    {
      title: 'Read a claim',
      description:
        'One claim over all accounts: position, exact words, on whose word (chain with cue words and hedges), origins; for silence, how much was searched and the nearest miss.',
      inputSchema: z.object({ of, claim: z.string().max(40).describe('Like c1.') }),
      outputSchema: ClaimRow,
      annotations: { ...READS, openWorldHint: false },
    },
    async ({ of, claim }) => answer(async () => toClaimRow(await comparisonOf(of), claim)),
  )
}

function addFigures({ server, comparisonOf }: Table): void {
  server.registerTool(
    'figure_ledger',
    {
      title: 'Figure ledger',
      description:
        'Every stated number as an interval, by what it counts, with its words, on whose word, and whether it is the same, a conflict, an update, a part, vaguer, or of another scope. Disputed rows first.',
      inputSchema: z.object({
        of,
        words: z.string().max(200).optional().describe('Words of what is counted, like "killed".'),
        most,
      }),
      outputSchema: FigureRows,
      annotations: { ...READS, openWorldHint: false },
    },
    async ({ of, words, most }) =>
      answer(async () => toFigureRows(await comparisonOf(of), words ?? null, most)),
  )
}

function addChanges({ server, desk }: Table): void {
  server.registerTool(
    'what_changed',
    {
      title: 'What changed',
      description:
        'What an outlet changed in an article that is kept here, version by version, as claims: figures, hedges, sources, denials, headline; and whether a note of a correction was found.',
      inputSchema: z.object({ address: z.string().max(2000).describe('Address of the article.'), most }),
      outputSchema: Changes,
      annotations: { ...READS, openWorldHint: false },
    },
    async ({ address, most }) =>
      answer(async () => {
        const versions = await desk.versionsOf(address)
        if (versions === null) throw new DeskError(`No article at ${address} is kept here.`)
        return toChanges(versions, most)
      }),
  )
}

/** A server for one client. `memory` may be shared: a client over HTTP is a new one at every call. */
export function createMcp(desk: Desk, memory: Memory = createMemory()): McpServer {
  const server = new McpServer(
    { name: 'parallax', title: 'Parallax', version: VERSION },
    { instructions: NO_VERDICT },
  )
  const comparisonOf = async (name: string): Promise<Comparison> => {
    const found = memory.get(name) ?? (await desk.comparisonOf(name))
    if (found === null)
      throw new DeskError(
        `Nothing is kept under ${name}. Call compare_accounts with the texts, or list_stories.`,
      )
    return found
  }
  for (const add of [addCompare, addStories, addClaim, addFigures, addChanges])
    add({ server, desk, memory, comparisonOf })
  return server
}
