/** Words of the filters over lists. */
export const s = {
  filters: 'Filters',
  active: (count: number) => `${count} set`,
  outlet: 'Outlet',
  language: 'Language',
  any: 'any',
  from: 'From',
  to: 'To',
  least: 'Accounts',
  leastOf: (count: number) => `${count} or more`,
  clear: 'Clear filters',
} as const
