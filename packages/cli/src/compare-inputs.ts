/** Reads and compares what the user named, and says on standard error what could not be read. */
import { setFlagsFromString } from 'node:v8'
import type { Comparison, Note } from '@parallax/contract'
import { mergeDuplicates } from './duplicates.js'
import { inert } from './inert.js'
import type { InputLog } from './inputs.js'
import type { Io } from './io.js'
import { readAll, toNotes, toReadings } from './readings.js'

export interface Compared {
  comparison: Comparison
  /** How many accounts were read. */
  count: number
}

const NEEDS_TWO: Note = {
  code: 'needs-two',
  message: 'A comparison needs two accounts or more; only one could be used, and it is shown alone.',
}

/** From this many accounts on the heap is kept small: with 200, a quarter costs no more time than a half and saves a tenth of the memory. */
const MANY_ACCOUNTS = 50

/** Left to itself V8 lets the heap grow to several times what is held before it looks for what can be let go. */
function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=25')
}

/** Null where nothing could be read. What was read of each account is let go with this call: a result of many accounts is large. */
export async function compareInputs(
  inputs: readonly string[],
  io: Io,
  wish: { quiet: boolean; allowLoopback: boolean },
  log: InputLog,
): Promise<Compared | null> {
  const { items, notes } = mergeDuplicates(await readAll(inputs, io, wish, log), io.cwd)
  for (const { message } of notes) await io.stderr.write(`parallax: ${inert(message)}\n`)
  if (items.length >= MANY_ACCOUNTS) keepHeapSmall()
  const readings = await toReadings(items, io, log)
  if (readings.length === 0) {
    await io.stderr.write('parallax: nothing could be read, so there is nothing to compare.\n')
    return null
  }
  const alone = readings.length === 1 ? [NEEDS_TWO] : []
  for (const { message } of alone) await io.stderr.write(`parallax: ${message}\n`)
  const { compare } = await import('@parallax/core')
  const comparison = compare(readings)
  const said = [...alone, ...notes, ...toNotes(log.skipped, io), ...comparison.notes]
  return { comparison: { ...comparison, notes: said }, count: readings.length }
}
