/** The catalogue of figures: hard cases in invented sentences, published on 5 January 2017. */
import { describe, expect, it } from 'vitest'
import { figuresOf } from './_read.js'

interface Case {
  id: string
  language?: string
  text: string
  /** words | low..high | bound | unit | counted/role | … as `_read.ts` prints them. */
  figures: string[]
}

const CASES: readonly Case[] = [
  {
    id: 'F-01',
    text: 'At least 12 people were killed when a bridge fell in Marrow.',
    figures: ['At least 12 | 12.. | at-least | person | people/killed'],
  },
  {
    id: 'F-02',
    text: 'More than 30 residents were injured.',
    figures: ['More than 30 | 30.. | at-least | person | residents/injured'],
  },
  {
    id: 'F-03',
    text: 'Up to 40 homes burned in the valley.',
    figures: ['Up to 40 | ..40 | at-most | - | homes/destroyed'],
  },
  {
    id: 'F-04',
    text: 'As many as 200 passengers were trapped on the ferry.',
    figures: ['As many as 200 | ..200 | at-most | person | passengers/trapped'],
  },
  {
    id: 'F-05',
    text: 'No fewer than 15 miners died.',
    figures: ['No fewer than 15 | 15.. | at-least | person | miners/killed'],
  },
  {
    id: 'F-06',
    text: 'Fewer than 10 soldiers stayed behind.',
    figures: ['Fewer than 10 | ..10 | at-most | person | soldiers'],
  },
  {
    id: 'F-07',
    text: 'About 50 protesters were arrested on the square.',
    figures: ['About 50 | 45..55 | about | person | protesters/arrested'],
  },
  {
    id: 'F-08',
    text: 'Nearly 80 villagers fled.',
    figures: ['Nearly 80 | 72..88 | about | person | villagers'],
  },
  {
    id: 'F-09',
    text: 'Some 1.5m people lost power.',
    figures: ['Some 1.5m | 1350000..1650000 | about | person | people'],
  },
  {
    id: 'F-10',
    text: 'An estimated 2.3 bn fish were landed.',
    figures: ['An estimated 2.3 bn | 2070000000..2530000000 | about | - | fish'],
  },
  {
    id: 'F-11',
    text: 'Roughly a quarter of a million residents left the coast.',
    figures: ['Roughly a quarter of a million | 225000..275000 | about | person | residents'],
  },
  {
    id: 'F-12',
    text: 'Half a million people, the ministry said, had no water.',
    figures: ['Half a million | 500000..500000 | exact | person | people'],
  },
  {
    id: 'F-13',
    text: 'Between 50 and 60 fighters surrendered.',
    figures: ['Between 50 and 60 | 50..60 | range | person | fighters'],
  },
  {
    id: 'F-14',
    text: 'The crowd numbered 50-60 people.',
    figures: ['50-60 | 50..60 | range | person | people'],
  },
  {
    id: 'F-15',
    text: 'Some 10 to 100 thousand birds died.',
    figures: ['Some 10 to 100 thousand | 10000..100000 | about | - | birds/killed'],
  },
  {
    id: 'F-16',
    text: 'From 100,000 to a quarter million people crossed the border.',
    figures: ['100,000 to a quarter million | 100000..250000 | range | person | people'],
  },
  {
    id: 'F-17',
    text: 'Dozens were injured in the crush.',
    figures: ['Dozens | 24..99 | vague | person | injured/injured'],
  },
  {
    id: 'F-18',
    text: 'Scores of homes were destroyed.',
    figures: ['Scores | 40..99 | vague | - | homes/destroyed'],
  },
  {
    id: 'F-19',
    text: 'Hundreds of thousands of people were evacuated.',
    figures: ['Hundreds of thousands | 100000..1000000 | vague | person | people/evacuated'],
  },
  {
    id: 'F-20',
    text: 'Tens of thousands of dollars were lost.',
    figures: ['Tens of thousands of dollars | 10000..100000 | vague | USD | -'],
  },
  {
    id: 'F-21',
    text: 'Several people were killed.',
    figures: ['Several | 3..9 | vague | person | people/killed'],
  },
  { id: 'F-22', text: 'She bought several books.', figures: [] },
  {
    id: 'F-23',
    text: 'A handful of survivors were rescued.',
    figures: ['A handful | 3..9 | vague | person | survivors/rescued'],
  },
  {
    id: 'F-24',
    text: 'A couple of workers were hurt.',
    figures: ['A couple | 2..2 | exact | person | workers/injured'],
  },
  { id: 'F-25', text: 'A dozen boats sank off Vell.', figures: ['A dozen | 12..12 | exact | - | boats'] },
  {
    id: 'F-26',
    text: 'Half a dozen children are missing.',
    figures: ['Half a dozen | 6..6 | exact | person | children/missing'],
  },
  {
    id: 'F-27',
    text: 'Two dozen officers were hurt.',
    figures: ['Two dozen | 24..24 | exact | person | officers/injured'],
  },
  {
    id: 'F-28',
    text: 'Twenty-three students were arrested.',
    figures: ['Twenty-three | 23..23 | exact | person | students/arrested'],
  },
  {
    id: 'F-29',
    text: 'Two hundred and fifty thousand voters stayed at home.',
    figures: ['Two hundred and fifty thousand | 250000..250000 | exact | person | voters'],
  },
  {
    id: 'F-30',
    text: 'One in five households has no heating.',
    figures: ['One in five | 0.2..0.2 | exact | person | households'],
  },
  {
    id: 'F-31',
    text: 'About a third of the town was flooded.',
    figures: ['About a third | 0.3..0.366666666667 | about | - | town'],
  },
  {
    id: 'F-32',
    text: 'Two-thirds of voters said yes.',
    figures: ['Two-thirds | 0.6666666666666666..0.6666666666666666 | exact | person | voters'],
  },
  {
    id: 'F-33',
    text: 'One and a half million tonnes of grain were lost.',
    figures: ['One and a half million tonnes | 1500000..1500000 | exact | t | grain'],
  },
  {
    id: 'F-34',
    text: 'The plant cost $3 billion.',
    figures: ['$3 billion | 3000000000..3000000000 | exact | USD | plant'],
  },
  { id: 'F-35', text: 'The firm was fined €2m.', figures: ['€2m | 2000000..2000000 | exact | EUR | firm'] },
  {
    id: 'F-36',
    text: 'The dam cost Rs 5 crore.',
    figures: ['Rs 5 crore | 50000000..50000000 | exact | INR | dam'],
  },
  {
    id: 'F-37',
    text: 'The deal is worth £400 million a year.',
    figures: ['£400 million a year | 400000000..400000000 | exact | GBP/year | deal'],
  },
  {
    id: 'F-38',
    text: 'The club paid US$12.5 million for the striker.',
    figures: ['US$12.5 million | 12500000..12500000 | exact | USD | striker'],
  },
  { id: 'F-39', text: 'Wages rose by 5 % in May.', figures: ['5 % | 5..5 | exact | percent | Wages | up'] },
  {
    id: 'F-40',
    text: 'Shares were down 3 percent.',
    figures: ['3 percent | 3..3 | exact | percent | Shares | down'],
  },
  { id: 'F-41', text: 'The death toll rose to 12.', figures: ['12 | 12..12 | exact | person | toll/killed'] },
  {
    id: 'F-42',
    text: 'Unemployment fell to 4.5 per cent.',
    figures: ['4.5 per cent | 4.5..4.5 | exact | percent | Unemployment'],
  },
  {
    id: 'F-43',
    text: 'The index gained 58 points.',
    figures: ['58 points | 58..58 | exact | point | index | up'],
  },
  {
    id: 'F-44',
    text: 'Prices climbed from 50 to 60 dollars.',
    figures: ['50 | 50..50 | exact | USD | Prices', '60 dollars | 60..60 | exact | USD | Prices'],
  },
  { id: 'F-45', text: 'No one was hurt.', figures: ['No one | 0..0 | none | person | one/injured'] },
  {
    id: 'F-46',
    text: 'Nobody was killed in the first blast.',
    figures: ['Nobody | 0..0 | none | person | Nobody/killed'],
  },
  { id: 'F-47', text: 'There were no casualties.', figures: ['no | 0..0 | none | person | casualties'] },
  {
    id: 'F-48',
    text: 'None of the passengers was injured.',
    figures: ['None | 0..0 | none | person | passengers/injured'],
  },
  { id: 'F-49', text: 'No survivors were found.', figures: ['No | 0..0 | none | person | survivors'] },
  { id: 'F-50', text: 'There were no immediate reports of injuries.', figures: [] },
  {
    id: 'F-51',
    text: 'Four women and nine children were killed.',
    figures: [
      'Four | 4..4 | exact | person | women/killed',
      'nine | 9..9 | exact | person | children/killed',
    ],
  },
  {
    id: 'F-52',
    text: 'The blast left 12 dead and 30 injured.',
    figures: ['12 | 12..12 | exact | person | dead/killed', '30 | 30..30 | exact | person | injured/injured'],
  },
  {
    id: 'F-53',
    text: 'The fire killed 12 and injured 30.',
    figures: [
      '12 | 12..12 | exact | person | killed/killed',
      '30 | 30..30 | exact | person | injured/injured',
    ],
  },
  {
    id: 'F-54',
    text: 'Another five people are missing.',
    figures: ['five | 5..5 | exact | person | people/missing | more'],
  },
  {
    id: 'F-55',
    text: 'Rescuers found 12 more bodies.',
    figures: ['12 | 12..12 | exact | person | bodies/killed | more'],
  },
  {
    id: 'F-56',
    text: 'At least 12 people, including three children, were killed.',
    figures: [
      'At least 12 | 12.. | at-least | person | people/killed',
      'three | 3..3 | exact | person | children/killed | part of f0',
    ],
  },
  {
    id: 'F-57',
    text: 'Twelve people died, five of them women.',
    figures: [
      'Twelve | 12..12 | exact | person | people/killed',
      'five | 5..5 | exact | person | women/killed | part of f0',
    ],
  },
  {
    id: 'F-58',
    text: 'Police arrested 40 people, two of whom were released.',
    figures: [
      '40 | 40..40 | exact | person | people/arrested',
      'two | 2..2 | exact | person | whom/rescued | part of f0',
    ],
  },
  {
    id: 'F-59',
    text: 'Gunmen killed 30 people and took six hostages.',
    figures: [
      '30 | 30..30 | exact | person | people/killed',
      'six | 6..6 | exact | person | hostages/abducted',
    ],
  },
  {
    id: 'F-60',
    text: '12 gunmen killed 30 villagers.',
    figures: ['12 | 12..12 | exact | person | gunmen', '30 | 30..30 | exact | person | villagers/killed'],
  },
  {
    id: 'F-61',
    text: 'The number of dead stands at 17.',
    figures: ['17 | 17..17 | exact | person | dead/killed'],
  },
  { id: 'F-62', text: 'The storm claimed 9 lives.', figures: ['9 | 9..9 | exact | person | lives/killed'] },
  {
    id: 'F-63',
    text: 'Six passengers aboard the ferry, which sank at dawn, were rescued.',
    figures: ['Six | 6..6 | exact | person | passengers/rescued'],
  },
  {
    id: 'F-64',
    text: 'A 12-year-old boy was found.',
    figures: ['12-year-old | 12..12 | exact | year-old | boy'],
  },
  { id: 'F-65', text: 'A man aged 34 was charged.', figures: ['34 | 34..34 | exact | year-old | man'] },
  {
    id: 'F-66',
    text: 'Maria Holt, 34, saw the fire.',
    figures: ['34 | 34..34 | exact | year-old | Maria Holt'],
  },
  { id: 'F-67', text: 'Residents aged 18 to 24 voted late.', figures: [] },
  {
    id: 'F-68',
    text: 'The quake had a magnitude of 6.8.',
    figures: ['6.8 | 6.8..6.8 | exact | magnitude | magnitude'],
  },
  {
    id: 'F-69',
    text: 'Winds of up to 150 km/h hit the coast.',
    figures: ['up to 150 km/h | ..150 | at-most | km/h | Winds'],
  },
  {
    id: 'F-70',
    text: 'The temperature reached 41.5 °C.',
    figures: ['41.5 °C | 41.5..41.5 | exact | °C | temperature'],
  },
  { id: 'F-71', text: 'The wall is 5m high.', figures: ['5m | 5..5 | exact | m | wall'] },
  {
    id: 'F-72',
    text: 'The site covers 300 hectares.',
    figures: ['300 hectares | 300..300 | exact | ha | site'],
  },
  { id: 'F-73', text: 'He weighed 82 kg.', figures: ['82 kg | 82..82 | exact | kg | -'] },
  {
    id: 'F-74',
    text: 'The runway is 2,500 metres long.',
    figures: ['2,500 metres | 2500..2500 | exact | m | runway'],
  },
  {
    id: 'F-75',
    text: 'Talks lasted for three hours.',
    figures: ['three hours | 3..3 | exact | hour | Talks'],
  },
  { id: 'F-76', text: 'The tank holds 40 litres.', figures: ['40 litres | 40..40 | exact | l | tank'] },
  { id: 'F-77', text: 'He left on 3 March 2014.', figures: [] },
  { id: 'F-78', text: 'On March 11, 2018, the talks failed.', figures: [] },
  { id: 'F-79', text: 'The law dates from 1998.', figures: [] },
  { id: 'F-80', text: 'In 2019 the firm closed.', figures: [] },
  { id: 'F-81', text: 'The 1990s were quiet.', figures: [] },
  { id: 'F-82', text: 'It began at 10:30.', figures: [] },
  { id: 'F-83', text: 'The doors open at 9 a.m.', figures: [] },
  { id: 'F-84', text: 'They won 3-1 on Sunday.', figures: [] },
  { id: 'F-85', text: 'The council voted 7-2 against it.', figures: [] },
  { id: 'F-86', text: 'A Boeing 737 landed safely.', figures: [] },
  { id: 'F-87', text: 'Flight 370 left at dawn.', figures: [] },
  { id: 'F-88', text: 'The M25 was closed.', figures: [] },
  { id: 'F-89', text: 'Covid-19 cases rose.', figures: [] },
  { id: 'F-90', text: 'She bought an iPhone 8.', figures: [] },
  { id: 'F-91', text: 'Article 50 was triggered.', figures: [] },
  { id: 'F-92', text: 'He came 11th in the race.', figures: [] },
  { id: 'F-93', text: 'Call 020 7946 0018 for help.', figures: [] },
  { id: 'F-94', text: 'They met at 12 Hill Road in Vell.', figures: [] },
  { id: 'F-95', text: 'Version 3.1.2 is out.', figures: [] },
  { id: 'F-96', text: '1. Boil the water.', figures: [] },
  { id: 'F-97', text: 'One can never tell.', figures: [] },
  { id: 'F-98', text: 'This one is new.', figures: [] },
  { id: 'F-99', text: 'No one knows why.', figures: [] },
  { id: 'F-100', text: 'One resident saw the crash.', figures: ['One | 1..1 | exact | person | resident'] },
  {
    id: 'F-101',
    text: 'The company employs 1,000 staff and 1 500 temps.',
    figures: ['1,000 | 1000..1000 | exact | person | staff', '1 500 | 1500..1500 | exact | - | temps'],
  },
  {
    id: 'F-102',
    text: 'The ship carried 5,00,000 bags.',
    figures: ['5,00,000 | 500000..500000 | exact | - | bags'],
  },
  {
    id: 'F-103',
    text: 'More than 2000 people marched.',
    figures: ['More than 2000 | 2000.. | at-least | person | people'],
  },
  { id: 'F-104', text: 'The 2018 elections were quiet.', figures: [] },
  {
    id: 'F-105',
    text: 'A $150,000 contract was signed.',
    figures: ['$150,000 | 150000..150000 | exact | USD | contract'],
  },
  { id: 'F-106', text: 'The pump moved 70kg of sand.', figures: ['70kg | 70..70 | exact | kg | sand'] },
  { id: 'F-107', text: 'Traffic grew sixfold.', figures: ['sixfold | 6..6 | exact | times | Traffic | up'] },
  {
    id: 'F-108',
    text: 'At least 20 people are believed to have drowned.',
    figures: ['At least 20 | 20.. | at-least | person | people/killed'],
  },
  {
    id: 'F-109',
    text: 'Three firefighters suffered burns and two were treated for smoke.',
    figures: [
      'Three | 3..3 | exact | person | firefighters/injured',
      'two | 2..2 | exact | person | firefighters/injured',
    ],
  },
  {
    id: 'F-110',
    text: 'The toll of 31 dead is the worst in years.',
    figures: ['31 | 31..31 | exact | person | dead/killed'],
  },
  {
    id: 'F-111',
    text: 'A 6.8-magnitude quake hit the coast.',
    figures: ['6.8-magnitude | 6.8..6.8 | exact | magnitude | quake'],
  },
  {
    id: 'F-112',
    text: 'Ten people in a car on the bridge were injured.',
    figures: ['Ten | 10..10 | exact | person | people/injured'],
  },
  {
    id: 'F-113',
    text: 'Two of the dead were nurses.',
    figures: ['Two | 2..2 | exact | person | dead/killed'],
  },
  {
    id: 'F-114',
    text: 'As of Tuesday, 14 people had died.',
    figures: ['14 | 14..14 | exact | person | people/killed | as of 2017-01-03'],
  },
  {
    id: 'F-115',
    text: 'The toll had risen to 22 by 2 January.',
    figures: ['22 | 22..22 | exact | person | toll/killed | as of 2017-01-02'],
  },
  {
    id: 'F-116',
    text: 'So far 300 homes have been rebuilt.',
    figures: ['300 | 300..300 | exact | - | homes | as of 2017-01-05'],
  },
  {
    id: 'F-117',
    text: 'Twelve people died and dozens more were hurt.',
    figures: [
      'Twelve | 12..12 | exact | person | people/killed',
      'dozens | 24..99 | vague | person | hurt/injured',
    ],
  },
  {
    id: 'F-118',
    text: 'Up to a dozen trains were late.',
    figures: ['Up to a dozen | ..12 | at-most | - | trains'],
  },
  {
    id: 'F-119',
    text: 'The price rose 8 % to $3.65 a litre.',
    figures: [
      '8 % | 8..8 | exact | percent | price | up',
      '$3.65 a litre | 3.65..3.65 | exact | USD/litre | price',
    ],
  },
  {
    id: 'F-120',
    text: 'The pipe runs 100 km (62 miles) along the coast.',
    figures: ['100 km | 100..100 | exact | km | pipe', '62 miles | 62..62 | exact | mi | pipe'],
  },
  { id: 'F-121', text: 'They held 24/7 talks on the 9/11 law.', figures: [] },
  { id: 'F-122', text: 'The top three seeds won.', figures: ['three | 3..3 | exact | - | seeds'] },
  { id: 'F-123', text: 'A three-bed flat was sold.', figures: [] },
  { id: 'F-124', text: 'Photo 1 of 25 shows the pier.', figures: [] },
  {
    id: 'F-125',
    text: 'Nearly two-thirds of the 90 seats are empty.',
    figures: [
      'Nearly two-thirds | 0.6..0.733333333333 | about | - | seats',
      '90 | 90..90 | exact | - | seats',
    ],
  },
  {
    id: 'F-126',
    language: 'de',
    text: 'Bei dem Brand starben mindestens 12 Menschen.',
    figures: ['mindestens 12 | 12.. | at-least | - | Menschen'],
  },
  {
    id: 'F-127',
    language: 'fr',
    text: 'Environ 1 500 personnes ont manifesté.',
    figures: ['Environ 1 500 | 1350..1650 | about | - | personnes'],
  },
  {
    id: 'F-128',
    language: 'es',
    text: 'Al menos 30 heridos en el choque.',
    figures: ['Al menos 30 | 30.. | at-least | person | heridos/injured'],
  },
  {
    id: 'F-129',
    language: 'ru',
    text: 'Погибли около 20 человек, 1,5 млн рублей потеряны.',
    figures: [
      'около 20 | 18..22 | about | - | человек',
      '1,5 млн рублей | 1500000..1500000 | exact | RUB | -',
    ],
  },
  { id: 'F-130', language: 'ar', text: 'قتل ١٢ شخصا', figures: ['١٢ | 12..12 | exact | - | شخصا'] },
  {
    id: 'F-131',
    language: 'hi',
    text: '१२,००० लोग आए।',
    figures: ['१२,००० | 12000..12000 | exact | - | लोग'],
  },
  {
    id: 'F-132',
    language: 'de',
    text: 'Die Kosten stiegen auf 1.250,50 Euro.',
    figures: ['1.250,50 Euro | 1250.5..1250.5 | exact | EUR | -'],
  },
  {
    id: 'F-133',
    text: 'They were separated by three or four years.',
    figures: ['three or four years | 3..4 | range | year | -'],
  },
  {
    id: 'F-134',
    text: 'The number of injured reached 8.',
    figures: ['8 | 8..8 | exact | person | injured/injured'],
  },
  { id: 'F-135', text: 'The 737 MAX is grounded.', figures: [] },
  {
    id: 'F-136',
    text: 'A $2 to $3 million fund was set up.',
    figures: ['$2 to $3 million | 2000000..3000000 | range | USD | fund'],
  },
  {
    id: 'F-137',
    text: 'The minister, aged 45, resigned.',
    figures: ['45 | 45..45 | exact | year-old | minister'],
  },
  {
    id: 'F-138',
    text: '12 EU citizens were detained.',
    figures: ['12 | 12..12 | exact | person | EU citizens/arrested'],
  },
]

describe('the catalogue of figures', () => {
  it.each(CASES)('$id reads: $text', ({ text, language, figures }) => {
    expect(figuresOf(text, language === undefined ? {} : { language })).toEqual(figures)
  })
})

describe('a measure said again in brackets', () => {
  it('is bounded and moves as the measure before it', () => {
    expect(figuresOf('The wall is more than 7 miles (11 km) long.').at(-1)).toContain('11.. | at-least | km')
    expect(figuresOf('The lake fell by 2 metres (6.6 feet).').at(-1)).toContain('6.6..6.6 | exact | ft')
    expect(figuresOf('The lake fell by 2 metres (6.6 feet).').at(-1)).toContain('down')
  })

  it('is bounded by its own word where it has one', () => {
    expect(figuresOf('The wall is more than 7 miles (about 10 km) long.').at(-1)).toContain(
      '9..11 | about | km',
    )
  })
})

it('reads a plus before a percentage as a rise, and none between two numbers', () => {
  expect(figuresOf('Vell Index +0.2%')[0]).toContain('up')
  expect(figuresOf('Its two wells gave 5 + 7 litres.').join()).not.toContain('up')
})

describe('numbers of several words', () => {
  it.each([
    [
      'halves behind hyphens',
      'A two-and-a-half hour trip.',
      'two-and-a-half hour | 2.5..2.5 | exact | hour | trip',
    ],
    [
      'halves behind digits',
      'An 11-and-a-half hour trip.',
      '11-and-a-half hour | 11.5..11.5 | exact | hour | trip',
    ],
    ['a fraction in digits', 'A run of 2 1/2 miles.', '2 1/2 miles | 2.5..2.5 | exact | mi | run'],
    ['half of a unit', 'A wait of half an hour.', 'half an hour | 0.5..0.5 | exact | hour | wait'],
    ['a range behind hyphens', 'A 5-to-7 day trip.', '5-to-7 day | 5..7 | range | day | trip'],
    [
      'a loss in words',
      'A return of negative 7 percent.',
      'negative 7 percent | -7..-7 | exact | percent | return',
    ],
  ])('reads %s', (_, text, figure) => {
    expect(figuresOf(text)).toEqual([figure])
  })

  it.each([
    ['a ratio', 'They won 7-to-1.'],
    ['a split', 'A 3-for-1 split was planned.'],
    ['a console', 'The new PS4 and the PS5 sell well.'],
    ['a time', 'Work stopped at one point.'],
    ['a pronoun', 'They use the same one everywhere.'],
  ])('reads no figure in %s', (_, text) => {
    expect(figuresOf(text)).toEqual([])
  })
})

describe('units', () => {
  it.each([
    ['275 pound-feet of torque', '275 pound-feet | 275..275 | exact | pound-foot | torque'],
    ['a 640bhp engine', '640bhp | 640..640 | exact | brake horsepower | engine'],
    ['5 million pounds of thrust', '5 million pounds | 5000000..5000000 | exact | lb | thrust'],
    ['5 million pounds of debt', '5 million pounds | 5000000..5000000 | exact | GBP | debt'],
    ['PS4m', 'PS4m | 4000000..4000000 | exact | GBP | -'],
    ['a 30 mpg engine', '30 mpg | 30..30 | exact | mi/gallon | engine'],
    ['40 rushing yards', '40 rushing yards | 40..40 | exact | yd | -'],
  ])('reads that of “%s”', (text, figure) => {
    expect(figuresOf(text)).toEqual([figure])
  })

  it('bounds what stands behind a stroke as the measure before it', () => {
    expect(figuresOf('It makes up to 224 kW / 300 PS.').at(-1)).toContain('..300 | at-most | hp')
  })
})

describe('the direction of a change that a verb causes', () => {
  it.each([
    ['They cut bread prices by 5 %.', 'down'],
    ['Bread prices were raised by 5 %.', 'up'],
  ])('is told: %s', (text, change) => {
    expect(figuresOf(text)[0]).toMatch(new RegExp(`${change}$`, 'u'))
  })

  it.each(['The club raised $5m.', 'They cut 5 jobs by mail.', 'The club added a 5 % stake.'])(
    'is not told where nothing moves by the number: %s',
    (text) => {
      expect(figuresOf(text).join()).not.toMatch(/up|down/u)
    },
  )
})
