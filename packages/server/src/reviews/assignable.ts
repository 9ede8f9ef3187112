import type { Store } from '@parallax/store'

/** The names of those who can be given a finding to look at; null where there are no accounts. */
export async function assignable({ people }: Pick<Store, 'people'>): Promise<string[] | null> {
  if (await people.isEmpty()) return null
  return (await people.list()).filter(({ isDisabled }) => !isDisabled).map(({ name }) => name)
}
