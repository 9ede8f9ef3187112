/** A list of outlets out of a file. The server checks each; here only what the page must know to send it. */
import type { CallOf } from '@parallax/client'
import type { Outlet } from '@parallax/contract'
import type { Problem } from '@parallax/contract/api'
import { s } from '../../words/outlets.js'

/** What the import takes, or why the file is none. */
export type ReadOutlets = CallOf<'importOutlets'> | { problem: Problem }

function refused(why: string): ReadOutlets {
  const { notAList: title, notAListCure: cure } = s
  return { problem: { type: '#not-a-list', title, status: 0, detail: s.notAListDetail(why), cure } }
}

function parse(text: string): { value: unknown } | { why: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) }
  }
}

/** A table goes as it is: the server reads it. In JSON, hosts and facts may be left out. */
export async function readOutlets(file: File): Promise<ReadOutlets> {
  if (file.type === 'text/csv' || /\.csv$/iu.test(file.name))
    return { form: new Blob([file], { type: 'text/csv' }) }
  const parsed = parse(await file.text())
  if ('why' in parsed) return refused(parsed.why)
  const { value } = parsed
  const list: unknown = Array.isArray(value) ? value : (value as { outlets?: unknown } | null)?.outlets
  if (!Array.isArray(list)) return refused(s.noArray)
  const unnamed = list.findIndex((each) => typeof (each as { name?: unknown } | null)?.name !== 'string')
  if (unnamed >= 0) return refused(s.noName(unnamed + 1))
  return {
    body: {
      outlets: list.map((each) => ({
        hosts: [],
        facts: [],
        ...(each as Partial<Outlet> & Pick<Outlet, 'name'>),
      })),
    },
  }
}
