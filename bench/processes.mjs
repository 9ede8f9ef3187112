/** What processes took so far, as the kernel of this machine tells it. */
import { readFileSync } from 'node:fs'
import pg from 'pg'

const TICKS = 100

/** Processor seconds that a process took so far. */
export function processorOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

/** Megabytes of 10^6 bytes that are resident now and were at most. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const of = (name) => Math.round((Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024) / 1e6)
  return { residentMb: of('VmRSS'), peakMb: of('VmHWM') }
}

/** The processes of a server on this machine that work for the store of another process; empty where they cannot be seen. */
export async function databaseProcesses(url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select pid from pg_stat_activity where datname = current_database() and application_name = 'parallax'`,
    )
    return rows.map(({ pid }) => pid).filter(isSeen)
  } finally {
    await client.end()
  }
}

function isSeen(pid) {
  try {
    return processorOf(pid) >= 0
  } catch {
    return false
  }
}
