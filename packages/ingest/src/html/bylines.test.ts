import { expect, it } from 'vitest'
import { cleanBylines } from './bylines.js'

it.each([
  [['By Ann Roe'], ['Ann Roe']],
  [['By Ann Roe and Bo Lin'], ['Ann Roe', 'Bo Lin']],
  [['Ann Roe, Bo Lin & Cy Moss'], ['Ann Roe', 'Bo Lin', 'Cy Moss']],
  [['Ann Roe, Harbour Business'], ['Ann Roe']],
  [['Ann Roe Published 10:02 AM, Nov 19, 2024', 'Ann Roe'], ['Ann Roe']],
  [['Von Dieter Moos'], ['Dieter Moos']],
  [['Автор: Анна Лис'], ['Анна Лис']],
  [['https://social.example/annroe', '@annroe'], ['annroe']],
  [['Jong, Ann de'], ['Jong, Ann de']],
  [['', '  '], []],
])('reads %j as %j', (found, names) => {
  expect(cleanBylines(found)).toEqual(names)
})
