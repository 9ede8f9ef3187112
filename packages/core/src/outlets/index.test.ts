import type { Outlet } from '@parallax/contract'
import { expect, it } from 'vitest'
import { sharedVoices, sistersOf } from './index.js'

const outlet = (name: string, ...facts: [string, string][]): Outlet => ({
  name,
  hosts: [],
  facts: facts.map(([about, value]) => ({ about, value, cite: `https://register.example/${name}` })),
})

const courier = outlet('Vale Courier', ['owner', 'Vale Média'], ['kind', 'daily'])
const all = [
  courier,
  outlet('Harbour Radio', ['Part of', 'vale  media'], ['kind', 'daily']),
  outlet('Senna Post', ['owner', 'Vale Media Group']),
  outlet('Evening Courier', ['owned by', 'VALE MEDIA']),
]

it('names the outlets whose facts name the same owner or whole, and where that is written', () => {
  const voices = sharedVoices(courier, all)
  expect(voices).toEqual([
    {
      about: 'owner',
      value: 'Vale Média',
      outlets: ['Evening Courier', 'Harbour Radio', 'Vale Courier'],
      cites: ['Evening Courier', 'Harbour Radio', 'Vale Courier'].map(
        (name) => `https://register.example/${name}`,
      ),
    },
  ])
  expect(sistersOf(courier, voices)).toEqual(['Evening Courier', 'Harbour Radio'])
})

it('finds none by other facts, by half a name, or where nothing is written', () => {
  expect(sharedVoices(all[2]!, all)).toEqual([])
  expect(sharedVoices(outlet('New Post', ['owner', ' ']), [outlet('Old Post', ['owner', ''])])).toEqual([])
})
