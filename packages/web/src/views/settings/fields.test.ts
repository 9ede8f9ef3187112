import { describe, expect, it } from 'vitest'
import { SETTINGS } from '../../browser/_room-data.js'
import { changesOf, FIELD_NAMES, type FieldName, typedForm } from './fields.js'

const typed = (changes: Partial<Record<FieldName, string>> = {}) =>
  ({
    ...Object.fromEntries(FIELD_NAMES.map((name) => [name, typedForm(name, SETTINGS)])),
    ...changes,
  }) as Record<FieldName, string>

describe('the form of the settings', () => {
  it('finds nothing changed in what it shows itself', () => {
    expect(changesOf(typed(), SETTINGS)).toEqual({ changed: {}, faults: [] })
  })

  it('gives only what was changed, each in its kind', () => {
    const { changed, faults } = changesOf(typed({ delay: '0.5', refetch: '10, 20', robots: '' }), SETTINGS)
    expect([changed, faults]).toEqual([{ delay: 0.5, refetch: [10, 20], robots: false }, []])
    expect(changesOf(typed({ refetch: '' }), SETTINGS).changed).toEqual({ refetch: [] })
    expect(changesOf(typed({ contact: ' ', tries: '' }), SETTINGS).changed).toEqual({
      contact: null,
      tries: null,
    })
  })

  it('names what cannot be read', () => {
    const { changed, faults } = changesOf(typed({ delay: 'soon', refetch: '1, x' }), SETTINGS)
    expect(changed).toEqual({})
    expect(faults).toHaveLength(2)
    expect(faults.join(' ')).toContain('“Pause between requests” must be a number.')
  })
})
