/** What every store does with people. */
import { describe, expect, it } from 'vitest'
import { at } from './_invented.js'
import type { Person, Store } from './store.js'

export function describePeople(open: () => Store): void {
  describe('people', () => {
    const line = (what: string) => ({ at: at(0), who: 'ann', what, subject: 'p', body: {} })
    const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
      ...{ id, name, role: 'admin', isDisabled: false, password: 'hash', subject: null, createdAt: at(0) },
      ...more,
    })
    const session = (hash: string, who: string, until = at(9)) => ({
      ...{ hash, person: who, startedAt: at(0), seenAt: at(0), until },
    })
    const token = (id: string, who: string) => ({
      ...{ id, hash: `hash-${id}`, person: who, label: `for ${id}`, role: 'reader' as const },
      ...{ createdAt: at(0), expiresAt: null, lastUsedAt: null },
    })
    const acts = async () => {
      const lines = await open().log.read(0, 10_000)
      return lines.filter(({ subject }) => subject === 'p').map(({ what }) => what)
    }

    it('are told apart without regard to capitals, and found by name, id and subject', async () => {
      expect(await open().people.isEmpty()).toBe(true)
      expect(await open().people.add(person('p1', 'Ann Ødegård'), line('added'))).toBe(true)
      expect(await open().people.isEmpty()).toBe(false)
      expect(await open().people.add(person('p2', 'ANN ØDEGÅRD'), line('added'))).toBe(false)
      expect(await open().people.add(person('p3', 'Ben', { subject: 'idp ben' }), line('added'))).toBe(true)
      expect(await open().people.add(person('p4', 'Cy', { subject: 'idp ben' }), line('added'))).toBe(false)
      expect(await open().people.named('ann ødegård')).toEqual(person('p1', 'Ann Ødegård'))
      expect((await open().people.ofSubject('idp ben'))!.id).toBe('p3')
      expect(await open().people.named('Cy')).toBeNull()
      expect(await open().people.get('p2')).toBeNull()
      expect((await open().people.list()).map(({ name }) => name)).toEqual(['Ann Ødegård', 'Ben'])
      expect(await acts()).toEqual(['added', 'added'])
    })
    it('have sessions that end by time, by word, and with a new password but for the one kept', async () => {
      const { people } = open()
      await people.openSession(session('old', 'p3', at(1)), line('signed-in'))
      await people.openSession(session('one', 'p3'), line('signed-in'))
      await people.openSession({ ...session('two', 'p3'), startedAt: at(2) }, line('signed-in'))
      expect((await people.session('one', at(3)))!.person.name).toBe('Ben')
      expect(await people.session('old', at(0))).toBeNull()
      expect(await people.session('one', at(9))).toBeNull()
      await people.seen('one', at(4))
      expect((await people.session('one', at(5)))!.session).toEqual({
        ...session('one', 'p3'),
        seenAt: at(4),
      })
      await people.change('p3', { password: 'new' }, line('password'), 'two')
      expect(await people.session('one', at(5))).toBeNull()
      expect(await people.session('two', at(5))).not.toBeNull()
      await people.change('p3', { role: 'editor' }, line('changed'))
      expect(await people.session('two', at(5))).not.toBeNull()
      await people.endSession('two')
      expect(await people.session('two', at(5))).toBeNull()
      await people.openSession(session('three', 'p3'), line('signed-in'))
      await people.change('p3', { isDisabled: true }, line('changed'))
      expect(await people.session('three', at(5))).toBeNull()
    })
    it('hold tokens, which only their owner revokes', async () => {
      const { people } = open()
      await people.issueToken(token('t1', 'p3'), line('token'))
      await people.issueToken(token('t2', 'p1'), line('token'))
      expect((await people.token('hash-t1'))!.person).toMatchObject({ id: 'p3', isDisabled: true })
      expect(await people.token('hash-none')).toBeNull()
      await people.usedToken('t1', at(7))
      expect(await people.tokens('p3')).toEqual([{ ...token('t1', 'p3'), lastUsedAt: at(7) }])
      expect(await people.revokeToken('p1', 't1', line('revoked'))).toBe(false)
      expect(await people.revokeToken('p3', 't1', line('revoked'))).toBe(true)
      expect(await people.token('hash-t1')).toBeNull()
      expect((await acts()).filter((what) => what === 'revoked')).toHaveLength(1)
    })
    it('never lose the last administrator, however many demote each other at once', async () => {
      const { people } = open()
      expect(await people.change('none', { role: 'reader' }, line('changed'))).toEqual({ state: 'missing' })
      for (const change of [{ role: 'reader' as const }, { isDisabled: true }])
        expect(await people.change('p1', change, line('changed'))).toEqual({ state: 'last-admin' })
      expect(await people.remove('p1', line('removed'))).toEqual({ state: 'last-admin' })
      for (const id of ['a', 'b', 'c']) await people.add(person(id, id), line('added'))
      const done = await Promise.all(
        ['p1', 'a', 'b', 'c'].map((id) => people.change(id, { role: 'editor' }, line('changed'))),
      )
      expect(done.filter(({ state }) => state === 'done')).toHaveLength(3)
      const admins = (await people.list()).filter(({ role }) => role === 'admin')
      expect(admins).toHaveLength(1)
      for (const { id } of await people.list())
        if (id !== admins[0]!.id) expect((await people.remove(id, line('removed'))).state).toBe('done')
      expect((await people.remove(admins[0]!.id, line('removed'))).state).toBe('done')
      expect(await people.isEmpty()).toBe(true)
    })
  })
}
