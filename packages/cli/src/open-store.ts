/** Where things are kept: --data, then the environment, then the usual place. */
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import type { Store, StoreOptions } from '@parallax/store'
import type { Arguments, Option } from './arguments.js'
import type { Io } from './io.js'

/** The option of every command that works on a store. */
export const dataOption: Option = {
  value: 'DIR',
  help: 'The data folder. Without it, ~/.local/share/parallax. PARALLAX_DATABASE_URL names a PostgreSQL server instead.',
}

/** The folder that the user named, or that of the XDG base directories. */
export function dataFolder(named: string | undefined, { cwd, env }: Pick<Io, 'cwd' | 'env'>): string {
  if (named !== undefined) return resolve(cwd, named)
  const base = env.XDG_DATA_HOME
  return join(base && isAbsolute(base) ? base : join(env.HOME || homedir(), '.local', 'share'), 'parallax')
}

export function storeOptions(
  { values }: Pick<Arguments, 'values'>,
  io: Pick<Io, 'cwd' | 'env'>,
): StoreOptions {
  const named = values.get('data')
  return {
    dataDir: dataFolder(typeof named === 'string' ? named : undefined, io),
    databaseUrl: io.env.PARALLAX_DATABASE_URL || undefined,
  }
}

/** Opens the store that arguments and environment name; makes it where there is none. */
export async function openStoreOf(
  args: Pick<Arguments, 'values'>,
  io: Pick<Io, 'cwd' | 'env'>,
): Promise<Store> {
  const { openStore } = await import('@parallax/store')
  return openStore(storeOptions(args, io))
}
