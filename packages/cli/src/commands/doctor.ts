/** doctor: checks everything that is kept. */
import type { Fault, Health } from '@parallax/store'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { openStoreOf } from '../open-store.js'
import { UsageError } from '../usage.js'
import { withProgress } from './backup.js'

/** More faults than this add nothing for a reader; the JSON form has them all. */
const MAX_SHOWN = 50

const faultLine = ({ subject, message }: Fault) => `✗ ${inert(subject)}: ${inert(message)}`

export function healthText(place: string, { counts, faults, digest }: Health): string {
  const held = Object.entries(counts).filter(([, rows]) => rows > 0)
  const lines = [
    `${inert(place)}: ${faults.length === 0 ? 'holds' : `does not hold, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`}.`,
    `  ${held.map(([table, rows]) => `${table} ${rows}`).join(', ') || 'nothing is kept yet'}`,
    `  digest ${digest}`,
    ...faults.slice(0, MAX_SHOWN).map(faultLine),
  ]
  if (faults.length > MAX_SHOWN) lines.push(`… and ${faults.length - MAX_SHOWN} more (--json lists all)`)
  return `${lines.join('\n')}\n`
}

export async function runDoctor(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.inputs.length > 0)
    throw new UsageError('doctor checks the whole store: parallax doctor [--data DIR].')
  const store = await openStoreOf(args, io)
  try {
    const health = await withProgress(args, io, 'doctor', (onProgress) => store.doctor(onProgress))
    const json = `${toLine({ place: store.place, holds: health.faults.length === 0, ...health })}\n`
    await io.stdout.write(args.values.has('json') ? json : healthText(store.place, health))
    return health.faults.length === 0 ? ExitCode.done : ExitCode.verificationFailed
  } finally {
    await store.close()
  }
}
