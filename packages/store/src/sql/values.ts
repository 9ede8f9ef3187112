/** What goes into columns: checked and in one spelling, so that both engines hold the same. */
import { createHash } from 'node:crypto'
import { StoreInputError } from '../errors.js'

/** B-tree entries of PostgreSQL end at 2,704 bytes; names that people or rooms give stay far below. */
const MAX_NAME = 600
/** NUL, and halves of characters. */
const UNKEPT = /\0|\p{Surrogate}/u
const UNKEPT_ALL = new RegExp(UNKEPT, 'gu')
const MAX_KEY = 2n ** 63n - 1n

export const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex')

/** The key of an article as the 64-bit column holds it. */
export function keyOf(key: string): bigint {
  const value = /^(?:0|[1-9]\d{0,18})$/u.test(key) ? BigInt(key) : -1n
  if (value >= 0n && value <= MAX_KEY) return value
  throw new StoreInputError(
    `${key} is no key of an article: a decimal number below 2^63 without leading zeros.`,
  )
}

/** A name as it stands in a key column. NUL and halves of characters do not exist in every engine's text. */
export function nameOf(value: string, what: string): string {
  if (value.length > 0 && value.length <= MAX_NAME && !UNKEPT.test(value)) return value
  throw new StoreInputError(
    `This is no name for ${what}: one has 1 to ${MAX_NAME} whole characters and no NUL, not ${value.length}.`,
  )
}

/** An instant in the one spelling: UTC with milliseconds. Only so do texts sort as the times do. */
export function instantOf(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/u.test(value) ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(time)) return new Date(time).toISOString()
  throw new StoreInputError(`${value.slice(0, 40)} is no instant: write 2031-05-04T06:00:00.000Z.`)
}

export const dayOf = (instant: string) => instant.slice(0, 10)

export function addSeconds(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + Math.round(seconds * 1000)).toISOString()
}

/** Text for a column that is only looked up by; the record beside it holds the exact one. */
export function columnText(value: string): string
export function columnText(value: string | null): string | null
export function columnText(value: string | null): string | null {
  return value === null ? null : value.replace(UNKEPT_ALL, '\uFFFD')
}

/** The record as JSON text. NUL and halves of characters stand in it escaped, which every engine keeps. */
export const toRecord = (value: unknown) => JSON.stringify(value)

export function countOf(limit: number): number {
  if (Number.isSafeInteger(limit) && limit >= 1) return Math.min(limit, 10_000)
  throw new StoreInputError(`A limit is a whole number from 1 on, not ${limit}.`)
}
