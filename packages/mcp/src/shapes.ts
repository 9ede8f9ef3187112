/** What the tools answer. Every quotation has its place: `text.slice(start, end)` of the article, in UTF-16 code units. */
import { Bound, CellPosition, FigureRelation } from '@parallax/contract'
import { z } from 'zod'

/** In every answer: what reads it must not take it for more. */
export const NO_VERDICT =
  'Parallax lays accounts beside each other: who says what, on whose word. It gives no verdict on what is true; silence means that no words were found.'

const answer = { note: z.literal(NO_VERDICT) }

/** `isCut` where only the beginning of a longer passage is given; `end` is that of what is given. */
export const Passage = z.object({
  account: z.string().nullable(),
  outlet: z.string().nullable(),
  article: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  words: z.string(),
  isCut: z.boolean(),
})
export type Passage = z.infer<typeof Passage>

const Account = z.object({
  id: z.string(),
  outlet: z.string(),
  published: z.string().nullable(),
  headline: z.string().nullable(),
  url: z.string().nullable(),
})

const ClaimLine = z.object({
  claim: z.string(),
  words: Passage,
  /** Position by account. */
  positions: z.record(z.string(), CellPosition),
  origins: z.array(z.string()),
})

const ConflictLine = z.object({
  type: z.string(),
  why: z.string(),
  claims: z.array(z.string()),
  passages: z.array(Passage),
})

export const Compared = z.object({
  ...answer,
  /** To be given to the other tools. */
  comparison: z.string(),
  accounts: z.array(Account),
  together: z.object({ state: z.string(), why: z.string() }),
  independence: z.string().nullable(),
  conflicts: z.array(ConflictLine),
  claims: z.array(ClaimLine),
  counts: z.object({
    claims: z.number(),
    conflicts: z.number(),
    figures: z.number(),
    omissions: z.number(),
    hedgesLost: z.number(),
  }),
  skipped: z.array(z.object({ input: z.string(), reason: z.string() })),
  limits: z.array(z.string()),
})
export type Compared = z.infer<typeof Compared>

const Said = z.object({
  words: Passage,
  position: z.string(),
  /** On whose word, outermost first: the outlet, then whoever it relies on; empty for its own. */
  chain: z.array(z.object({ holder: z.string(), cue: z.string().nullable() })),
  hedges: z.array(z.string()),
})

export const ClaimRow = z.object({
  ...answer,
  claim: z.string(),
  words: Passage,
  accounts: z.array(
    z.object({
      account: z.string(),
      outlet: z.string(),
      position: CellPosition,
      said: z.array(Said),
      searched: z.object({ sentences: z.number(), nearest: Passage.nullable() }).nullable(),
    }),
  ),
  origins: z.array(z.object({ name: z.string(), kind: z.string(), accounts: z.array(z.string()) })),
  conflicts: z.array(ConflictLine),
})
export type ClaimRow = z.infer<typeof ClaimRow>

export const FigureRows = z.object({
  ...answer,
  rows: z.array(
    z.object({
      subject: z.string(),
      unit: z.string().nullable(),
      entries: z.array(
        z.object({
          words: Passage,
          low: z.number().nullable(),
          high: z.number().nullable(),
          bound: Bound,
          asOf: z.string().nullable(),
          relation: FigureRelation,
          why: z.string(),
          onWordOf: z.string().nullable(),
        }),
      ),
    }),
  ),
  more: z.number().int(),
})
export type FigureRows = z.infer<typeof FigureRows>

export const Stories = z.object({
  ...answer,
  stories: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      accounts: z.number().int(),
      origins: z.number().int().nullable(),
      conflicts: z.number().int().nullable(),
    }),
  ),
})
export type Stories = z.infer<typeof Stories>

export const Changes = z.object({
  ...answer,
  steps: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      /** Whether a note of a correction was found, with the reason. */
      correction: z.string(),
      changes: z.array(
        z.object({
          kind: z.string(),
          direction: z.string().nullable(),
          why: z.string(),
          before: Passage.nullable(),
          after: Passage.nullable(),
        }),
      ),
      more: z.number().int(),
    }),
  ),
})
export type Changes = z.infer<typeof Changes>
