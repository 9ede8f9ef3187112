/** Keys by which a dossier is signed: Ed25519 (RFC 8032), in the files that OpenSSL writes and reads. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import type { DossierSeal } from '@parallax/contract'

/** The file holds no Ed25519 key; its text says the cure. */
export class DossierKeyError extends Error {
  override name = 'DossierKeyError'
}

function onlyEd25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519')
    throw new DossierKeyError('This is a key of another kind; Ed25519 is needed. Make one: parallax key new')
  return key
}

function read(pem: string, make: (pem: string) => KeyObject, kind: string): KeyObject {
  try {
    return onlyEd25519(make(pem))
  } catch (error) {
    if (error instanceof DossierKeyError) throw error
    throw new DossierKeyError(`This is no ${kind} key that can be read (PEM, without a password).`)
  }
}

/** Throws {@link DossierKeyError}. */
export const readPrivateKey = (pem: string) => read(pem, createPrivateKey, 'private')
/** Of the file of a public key, or of the private one. Throws {@link DossierKeyError}. */
export const readPublicKey = (pem: string) => read(pem, createPublicKey, 'public')

/** PKCS #8 and SubjectPublicKeyInfo, as PEM. */
export function makeKeys(): { privateKey: string; publicKey: string } {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
}

const publicOf = (key: KeyObject) => (key.type === 'public' ? key : createPublicKey(key))
const spkiOf = (key: KeyObject) => publicOf(key).export({ type: 'spki', format: 'der' })

/** The public key as the file that others check with. */
export const publicPemOf = (key: KeyObject) => String(publicOf(key).export({ type: 'spki', format: 'pem' }))

/** What people compare by eye or read out: the SHA-256 of the public key, as ssh-keygen writes it. */
export function fingerprintOf(key: KeyObject): string {
  const digest = createHash('sha256').update(spkiOf(key)).digest('base64')
  return `SHA256:${digest.replace(/=+$/u, '')}`
}

export function sealBytes(bytes: Uint8Array, privateKey: KeyObject): DossierSeal {
  return {
    algorithm: 'Ed25519',
    publicKey: spkiOf(privateKey).toString('base64'),
    signature: sign(null, bytes, privateKey).toString('base64'),
  }
}

/** The key of a seal; null where what stands there is none. */
export function keyOfSeal({ publicKey }: DossierSeal): KeyObject | null {
  try {
    return onlyEd25519(
      createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' }),
    )
  } catch {
    // Whatever the file holds there, it is no key; that is the answer.
    return null
  }
}

export const isSealOf = (bytes: Uint8Array, { signature }: DossierSeal, key: KeyObject) =>
  verify(null, bytes, key, Buffer.from(signature, 'base64'))
