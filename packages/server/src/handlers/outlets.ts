/** What each outlet is, with where that is written, and how it attributes, as counts. */
import { OutletImport } from '@parallax/contract/api'
import { type OutletFault, parseOutlets } from '@parallax/ingest'
import { describeOutlet, importOutlets, listOutlets } from '@parallax/pipeline'
import type { Handlers } from '../handler.js'
import { missing, ProblemError } from '../problem.js'

/** Bytes of a list of ten thousand outlets. */
const MAX_BYTES = 20_000_000

function notTaken(faults: readonly OutletFault[]): ProblemError {
  return new ProblemError({
    status: 400,
    type: 'invalid-outlets',
    title: 'The list does not do, and nothing of it was taken over.',
    detail: 'Some of its lines do not say what is needed.',
    cure: 'Mend what faults name. A table has the columns name,hosts,about,value,cite, a line a fact.',
    faults: [...faults].slice(0, 100),
  })
}

async function readTable(raw: Request): Promise<OutletImport> {
  const bytes = await raw.arrayBuffer()
  if (bytes.byteLength > MAX_BYTES)
    throw notTaken([{ path: 'the file', message: 'It is larger than 20 MB.' }])
  const { outlets, faults } = await parseOutlets(new TextDecoder().decode(bytes))
  if (faults.length > 0) throw notTaken(faults)
  const read = OutletImport.safeParse({ outlets })
  if (read.success) return read.data
  throw notTaken([{ path: 'the file', message: 'It holds between 1 and 10,000 outlets, not more or none.' }])
}

export const outletsHandlers = {
  listOutlets: async (_, { store }) => ({ outlets: await listOutlets(store) }),

  async getOutlet({ params }, { store }) {
    const detail = await describeOutlet(params.outlet!, store)
    if (detail !== null) return detail
    throw missing('an outlet', params.outlet!, 'Choose one from the list, or enter it.')
  },

  async putOutlet({ params, body, actor }, { store, clock }) {
    if (body!.name !== params.outlet)
      throw new ProblemError({
        status: 400,
        type: 'two-names',
        title: 'The outlet has two names.',
        detail: 'The address names another outlet than the body.',
        cure: 'Give the same name in both. To rename one, enter it anew under its other name.',
      })
    await importOutlets([body!], { store, who: actor!.name, clock })
    return body!
  },

  async importOutlets({ body, raw, actor }, { store, clock }) {
    const { outlets } = body ?? (await readTable(raw))
    await importOutlets(outlets, { store, who: actor!.name, clock })
    return { count: outlets.length }
  },
} satisfies Pick<Handlers, 'listOutlets' | 'getOutlet' | 'putOutlet' | 'importOutlets'>
