/** Secrets that a browser or a program holds: 256 random bits, kept here as a hash alone. */
import { createHash, randomBytes } from 'node:crypto'

/** By it a token is known in files where none belongs. */
export const TOKEN_PREFIX = 'plx_'

export const newSecret = () => randomBytes(32).toString('base64url')
export const newToken = () => `${TOKEN_PREFIX}${newSecret()}`
export const newId = () => randomBytes(9).toString('base64url')
/** A plain hash does: nobody guesses 256 bits. */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex')
