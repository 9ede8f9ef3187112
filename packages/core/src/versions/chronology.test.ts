import { expect, it } from 'vitest'
import { orderByTime } from './chronology.js'

const dated = (published: string | null, modified: string | null = null) => ({
  article: { published, modified },
})

it('orders by the change, else by publication, and only where every one tells another time', () => {
  const [early, late] = [
    dated('2031-05-14T08:00:00Z'),
    dated('2031-05-14T08:00:00Z', '2031-05-14T10:30:00+02:00'),
  ]
  expect(orderByTime([late, early])).toEqual([early, late])
  expect(orderByTime([late, early, dated(null)])).toBeNull()
  expect(orderByTime([early, dated('2031-05-14T10:00:00+02:00')])).toBeNull()
})
