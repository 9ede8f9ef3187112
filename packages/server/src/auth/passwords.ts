/**
 * Passwords as scrypt hashes (RFC 7914) with how they were made, in the form of PHC strings. The work is done off the main thread; it is
 * done for unknown names too, so that the time of an answer does not tell who is known.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

export interface Passwords {
  hash(password: string): Promise<string>
  /** Whether the password is that of the hash; false for a null hash, after as long a time. */
  verify(password: string, hash: string | null): Promise<boolean>
}

interface Cost {
  /** Of N, to the base 2. */
  logN: number
  r: number
  p: number
}

/** The least that OWASP names for scrypt: 128 MB and some tenths of a second for each guess. */
const COST: Cost = { logN: 17, r: 8, p: 1 }
const BYTES = 32
/** Derivations at once: a flood of sign-ins takes time, and not the memory of the machine. */
const MOST_AT_ONCE = 2

export function createPasswords(cost: Partial<Cost> = {}): Passwords {
  const own = { ...COST, ...cost }
  const gate = createGate(MOST_AT_ONCE)
  const derive = (password: string, salt: Buffer, made: Cost) => gate(() => deriveKey(password, salt, made))
  return {
    async hash(password) {
      const salt = randomBytes(16)
      return toText(own, salt, await derive(password, salt, own))
    },
    async verify(password, hash) {
      const held = hash === null ? null : fromText(hash)
      const { salt, key, ...made } = held ?? { ...own, salt: randomBytes(16), key: randomBytes(BYTES) }
      const isEqual = timingSafeEqual(await derive(password, salt, made), key)
      return isEqual && held !== null
    },
  }
}

/** The same password typed on another keyboard is the same. */
function deriveKey(password: string, salt: Buffer, { logN, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** logN
  return new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, BYTES, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
}

const toBase64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/u, '')

const toText = ({ logN, r, p }: Cost, salt: Buffer, key: Buffer) =>
  `$scrypt$ln=${logN},r=${r},p=${p}$${toBase64(salt)}$${toBase64(key)}`

/** Null where it is no hash of ours, or asks for more than any of ours would. */
function fromText(text: string): (Cost & { salt: Buffer; key: Buffer }) | null {
  const found = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d)\$([\w+/]+)\$([\w+/]+)$/u.exec(text)
  if (found === null) return null
  const [logN, r, p] = [found[1], found[2], found[3]].map(Number) as [number, number, number]
  const [salt, key] = [found[4]!, found[5]!].map((part) => Buffer.from(part, 'base64')) as [Buffer, Buffer]
  return logN > 20 || key.length !== BYTES ? null : { logN, r, p, salt, key }
}

/** Lets so many run at once; the others wait their turn. */
function createGate(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
