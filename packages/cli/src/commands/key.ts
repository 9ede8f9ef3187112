/** key: the keys by which dossiers are signed. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Arguments } from '../arguments.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { readKeyFile } from '../key-file.js'
import { UsageError } from '../usage.js'

/** A key is never written over another: what it signed could not be signed again. */
async function writeNew(file: string, pem: string, mode: number, cwd: string): Promise<void> {
  try {
    await writeFile(resolve(cwd, file), pem, { flag: 'wx', mode })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(
      code === 'EEXIST'
        ? `${file} is there already, and a key is never written over. Give another --out.`
        : `${file} cannot be written (${code}). Give another --out.`,
    )
  }
}

export async function runKey({ inputs, values }: Arguments, io: Io): Promise<ExitCode> {
  const [act, file, ...more] = inputs
  const { fingerprintOf, makeKeys, publicPemOf, readPublicKey } = await import('@parallax/exchange')
  if (act === 'new' && file === undefined) {
    const out = values.get('out') as string | undefined
    if (out === undefined) throw new UsageError('Say where to: parallax key new --out FILE')
    const { privateKey, publicKey } = makeKeys()
    await writeNew(out, privateKey, 0o600, io.cwd)
    await writeNew(`${out}.pub`, publicKey, 0o644, io.cwd)
    await io.stdout.write(
      `${inert(out)} signs: keep it to yourself.\n${inert(out)}.pub checks: give it to everybody.\nfingerprint ${fingerprintOf(readPublicKey(publicKey))}\n`,
    )
    return ExitCode.done
  }
  if (act === 'show' && file !== undefined && more.length === 0) {
    const key = readPublicKey(await readKeyFile(file, io.cwd))
    await io.stdout.write(`${publicPemOf(key)}fingerprint ${fingerprintOf(key)}\n`)
    return ExitCode.done
  }
  throw new UsageError('Say what to do: parallax key new --out FILE, or parallax key show FILE')
}
