/** What happened to whom where several words say it together, and numbers that are names. */
import { describe, expect, it } from 'vitest'
import { figuresOf } from './_read.js'

describe('roles that several words give', () => {
  it.each([
    [
      'I-01',
      'Nineteen people lost their lives in Marrow.',
      'Nineteen | 19..19 | exact | person | people/killed',
    ],
    ['I-02', '12 miners were found dead.', '12 | 12..12 | exact | person | miners/killed'],
    ['I-03', 'The number of dead rose to 31.', '31 | 31..31 | exact | person | dead/killed'],
    ['I-04', 'Divers recovered 12 bodies.', '12 | 12..12 | exact | person | bodies/killed'],
    ['I-05', 'Sixty-three were detained.', 'Sixty-three | 63..63 | exact | person | detained/arrested'],
    [
      'I-06',
      'At least 70 volunteers are being held.',
      'At least 70 | 70.. | at-least | person | volunteers/arrested',
    ],
    ['I-07', 'Twenty rebels are in custody.', 'Twenty | 20..20 | exact | person | rebels/arrested'],
    ['I-08', '15 guests were held hostage.', '15 | 15..15 | exact | person | guests/abducted'],
    [
      'I-09',
      'About 2,400 people had been brought to schools in Vell.',
      'About 2,400 | 2160..2640 | about | person | people/evacuated',
    ],
    ['I-10', '84 people were taken to hospital.', '84 | 84..84 | exact | person | people/hospitalised'],
    ['I-11', '3,000 people have left their homes.', '3,000 | 3000..3000 | exact | person | people/displaced'],
    ['I-12', '58 people were being treated at the clinic.', '58 | 58..58 | exact | person | people/injured'],
    ['I-13', '500 families were forced to flee.', '500 | 500..500 | exact | person | families/displaced'],
  ])('%s reads: %s', (_, text, figure) => {
    expect(figuresOf(text)).toEqual([figure])
  })

  it.each([
    ['I-20', 'Three meetings were held in Vell.', 'Three | 3..3 | exact | - | meetings'],
    ['I-21', '12 guests were treated to a concert.', '12 | 12..12 | exact | person | guests'],
    ['I-22', '12 letters were brought to the school.', '12 | 12..12 | exact | - | letters'],
    ['I-23', '12 players lost their places.', '12 | 12..12 | exact | person | players'],
    ['I-24', 'None of the nineteen sailors was hurt.', 'nineteen | 19..19 | exact | person | sailors'],
    ['I-25', 'Neither of the two pilots was hurt.', 'two | 2..2 | exact | person | pilots'],
  ])('%s gives no role: %s', (_, text, figure) => {
    expect(figuresOf(text)).toEqual([figure])
  })

  it('I-30 gives a part the role of its whole', () => {
    expect(figuresOf('Nineteen people, four of them children, lost their lives.')).toEqual([
      'Nineteen | 19..19 | exact | person | people/killed',
      'four | 4..4 | exact | person | children/killed | part of f0',
    ])
  })

  it('I-31 does not hand the role of a noun to the figure beside it', () => {
    expect(figuresOf('There were two fatalities and 84 people went home.')).toEqual([
      'two | 2..2 | exact | person | fatalities/killed',
      '84 | 84..84 | exact | person | people',
    ])
  })

  it('I-32 takes the group named before for a number without a noun', () => {
    expect(figuresOf('Soldiers came under fire and two were wounded.')).toEqual([
      'two | 2..2 | exact | person | Soldiers/injured',
    ])
  })
})

describe('numbers that are names', () => {
  it.each([
    ['I-40', 'Gates 3 and 4 moved at dawn.'],
    ['I-41', 'Recorders show that gates 3, 4 and 5 moved.'],
    ['I-42', 'Rooms 12 and 14 stood empty.'],
    ['I-43', 'Flight 370 never landed.'],
    ['I-44', 'Article 5 was invoked.'],
  ])('%s reads no figure: %s', (_, text) => {
    expect(figuresOf(text)).toEqual([])
  })

  it('I-45 still counts what stands behind the number', () => {
    expect(figuresOf('At the gates 3 soldiers stood guard.')).toEqual([
      '3 | 3..3 | exact | person | soldiers',
    ])
  })

  it('I-46 keeps a name within what is counted', () => {
    expect(figuresOf('Two Port Vell subway work trains collided.')).toEqual([
      'Two | 2..2 | exact | - | Port Vell subway work trains',
    ])
  })
})
