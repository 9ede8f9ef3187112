/** The fields of the settings: every one of the schema, and how it is typed in. */
import type { Settings } from '@parallax/contract'
import type { SettingsChange } from '@parallax/contract/api'
import { s } from '../../words/settings.js'

export type FieldKind = 'text' | 'number' | 'whole' | 'numbers' | 'switch'

export const FIELD_KINDS = {
  contact: 'text',
  name: 'text',
  delay: 'number',
  every: 'number',
  refetch: 'numbers',
  settle: 'number',
  tries: 'whole',
  window: 'number',
  robots: 'switch',
  memento: 'text',
  sessionIdle: 'number',
  sessionLongest: 'number',
  upload: 'number',
} as const satisfies Record<keyof Settings, FieldKind>

export type FieldName = keyof typeof FIELD_KINDS
export const FIELD_NAMES = Object.keys(FIELD_KINDS) as FieldName[]

/** As it stands in its field. Switches are "on" or empty. */
export function typedForm(name: FieldName, settings: Settings): string {
  const value = settings[name]
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'on' : ''
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** Null is the default. */
export type ReadField = { value: Settings[FieldName] | null } | { fault: string }

const NUMBER = /^\d+(?:\.\d+)?$/u

/** Bounds are the server's to check. */
export function readField(name: FieldName, typed: string): ReadField {
  const text = typed.trim()
  const { label } = s[name]
  switch (FIELD_KINDS[name]) {
    case 'switch':
      return { value: text === 'on' }
    case 'number':
    case 'whole':
      if (text === '') return { value: null }
      return NUMBER.test(text) ? { value: Number(text) } : { fault: s.notNumber(label) }
    case 'numbers': {
      const parts = text.split(/[\s,;]+/u).filter(Boolean)
      return parts.every((part) => NUMBER.test(part))
        ? { value: parts.map(Number) }
        : { fault: s.notNumbers(label) }
    }
    case 'text':
      return { value: text === '' ? null : text }
  }
}

export interface Changes {
  changed: SettingsChange
  faults: string[]
}

/** What differs from the settings that hold. */
export function changesOf(typed: Readonly<Record<FieldName, string>>, settings: Settings): Changes {
  const changed: Record<string, unknown> = {}
  const faults: string[] = []
  for (const name of FIELD_NAMES) {
    if (typed[name].trim() === typedForm(name, settings)) continue
    const read = readField(name, typed[name])
    if ('fault' in read) faults.push(read.fault)
    else changed[name] = read.value
  }
  return { changed: changed as SettingsChange, faults }
}
