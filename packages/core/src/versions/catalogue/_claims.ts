/** Headlines, claims that come and go, corrections, moves, splits and mere words. */
import {
  BORDER,
  CLINIC,
  COUNCIL,
  COURT,
  HARBOUR_FIRE,
  MINE,
  RESULTS,
  SHOOTING,
  STORM,
  TRAIN,
} from './_articles.js'
import type { VersionCase } from './_case.js'

export const CLAIM_CASES: readonly VersionCase[] = [
  {
    id: 'V58',
    says: 'the headline alone, in other words',
    old: COUNCIL,
    new: [
      [
        'Lorrin council backs higher parking fees\n',
        'Anger in Lorrin as council votes to raise cost of parking\n',
      ],
    ],
    kinds: ['headline:changed'],
  },
  {
    id: 'V59',
    says: 'the headline alone, with a number in it',
    old: BORDER,
    new: [
      ['Two soldiers killed in clash on Saran border\n', 'Three soldiers killed in clash on Saran border\n'],
    ],
    kinds: ['headline:changed', 'figure:rose'],
    correction: 'not-found',
  },
  {
    id: 'V60',
    says: 'the headline names who did it',
    old: SHOOTING,
    new: [['Man shot by police in Vell\n', 'Police shoot knife attacker in Vell\n']],
    kinds: ['headline:changed', 'name:changed'],
  },
  {
    id: 'V61',
    says: 'one sentence of background more',
    old: TRAIN,
    new: [
      [
        'The driver was among those taken to hospital.',
        'The driver was among those taken to hospital. The line was rebuilt two years ago after a landslide.',
      ],
    ],
    kinds: ['claim:added'],
  },
  {
    id: 'V62',
    says: 'two paragraphs more',
    old: MINE,
    new: [
      [
        'The labour inspectorate declined to comment.',
        'The labour inspectorate declined to comment.\n\nThe mine opened in 1908 and employs about 340 people. Copper from Halvik goes to smelters along the coast.\n\nA similar collapse killed two workers there in 2017.',
      ],
    ],
    kinds: ['claim:added'],
  },
  {
    id: 'V63',
    says: 'a paragraph of background is cut for length',
    old: HARBOUR_FIRE,
    new: [["\n\nThe harbour handles a third of the country's grain exports.", '']],
    kinds: ['claim:removed'],
  },
  {
    id: 'V64',
    says: 'a clause inside a sentence goes',
    old: COURT,
    new: [[" She wrote to the council's leader, who did not reply.", " She wrote to the council's leader."]],
    kinds: ['claim:removed'],
  },
  {
    id: 'V65',
    says: 'a clause inside a sentence is added',
    old: STORM,
    new: [
      [
        'a tree fell on his car near Brekke.',
        'a tree fell on his car near Brekke, and his daughter was taken to hospital with a broken arm.',
      ],
    ],
    kinds: ['claim:added'],
  },
  {
    id: 'V66',
    says: 'a correction note, and the sentence it speaks of',
    old: COUNCIL,
    new: [
      [
        'raise parking fees in the centre by half from October',
        'raise parking fees in the centre by a third from October',
      ],
      [
        '6,300 names.',
        '6,300 names.\n\nCorrection: This story originally said the fees would rise by half. They will rise by a third.',
      ],
    ],
    kinds: ['figure:fell', 'correction:noted'],
    correction: 'noted',
  },
  {
    id: 'V67',
    says: 'a clarification about a person, wording beside it',
    old: SHOOTING,
    new: [
      ['A neighbour who filmed part of the scene', 'A passer-by who filmed part of the scene'],
      [
        'until Friday noon.',
        'until Friday noon.\n\nClarification, 5 September: The woman who filmed the scene does not live in Station Road, as we first reported.',
      ],
    ],
    kinds: ['name:changed', 'correction:noted'],
    correction: 'noted',
  },
  {
    id: 'V68',
    says: 'the note of a correction is taken away again',
    old: `${RESULTS}\n\nEditor's note: An earlier version of this article misstated the number of vans sold.`,
    new: [["\n\nEditor's note: An earlier version of this article misstated the number of vans sold.", '']],
    kinds: ['correction:removed'],
  },
  {
    id: 'V69',
    says: 'a paragraph moves from the end to the second place',
    old: BORDER,
    new: [
      ['\n\nTalks between the two sides are due to resume in Port Ellis next week.', ''],
      [
        'the Saran army said on Tuesday.\n\n',
        'the Saran army said on Tuesday.\n\nTalks between the two sides are due to resume in Port Ellis next week.\n\n',
      ],
    ],
    kinds: ['moved'],
  },
  {
    id: 'V70',
    says: 'the last paragraph becomes the lead',
    old: CLINIC,
    new: [
      ['\n\nInspectors are examining a batch of saline solution. The results are expected on Monday.', ''],
      [
        'Nine patients have',
        'Inspectors are examining a batch of saline solution. The results are expected on Monday.\n\nNine patients have',
      ],
    ],
    kinds: ['moved'],
  },
  {
    id: 'V71',
    says: 'one sentence split in two',
    old: STORM,
    new: [
      [
        'Forecasters expect the wind to ease during the day, but they warned of flooding in low-lying areas along the Lind.',
        'Forecasters expect the wind to ease during the day. But they warned of flooding in low-lying areas along the Lind.',
      ],
    ],
    kinds: ['wording'],
  },
  {
    id: 'V72',
    says: 'two sentences merged',
    old: TRAIN,
    new: [
      [
        'said the line would stay closed until Sunday. Buses are running between',
        'said the line would stay closed until Sunday, with buses running between',
      ],
    ],
    kinds: ['wording'],
  },
  {
    id: 'V73',
    says: 'smoother words',
    old: HARBOUR_FIRE,
    new: [
      [
        'Smoke drifted over the old town and schools stayed closed.',
        'Smoke blew across the old town and schools remained shut.',
      ],
    ],
    kinds: ['wording'],
  },
  {
    id: 'V74',
    says: 'a slip of the pen',
    old: RESULTS.replace('Revenue was little changed', 'Revenu was litle changed'),
    new: [['Revenu was litle changed', 'Revenue was little changed']],
    kinds: ['wording'],
  },
  {
    id: 'V75',
    says: 'active for passive',
    old: STORM,
    new: [
      [
        'Ferries were cancelled and the airport at Sund was closed.',
        'Operators cancelled ferries and closed the airport at Sund.',
      ],
    ],
    kinds: ['wording'],
  },
  {
    id: 'V76',
    says: 'a breaking line becomes an article',
    old: `Explosion heard in Lorrin\nAn explosion has been heard in the centre of Lorrin, police say.`,
    new: `Gas blast destroys café in Lorrin\nA gas explosion destroyed a café in the centre of Lorrin on Monday, injuring two people, police said.\n\nThe two, a cook and a delivery driver, were treated for burns. The street was sealed off and forty residents had to leave their homes.\n\n"It sounded like thunder," said Odile Marsh, who works in the bookshop opposite.`,
    kinds: ['headline:changed', 'claim:added', 'quotation:added', 'source:added'],
  },
  {
    id: 'V77',
    says: 'day two of a fire: toll, cause, a hedge, a quotation gone',
    old: HARBOUR_FIRE,
    new: [
      [
        'Three dead in Lindholm harbour fire',
        'Lindholm fire: owner of warehouse questioned as toll reaches six',
      ],
      ['At least three people were killed', 'Six people were killed'],
      [
        'The cause is not known. Police may question the owner of the building later this week.',
        'Police questioned the owner of the building on Thursday.',
      ],
      [
        '\n\n"We heard two bangs and then the whole roof went up," said Ina Brandt, who lives across the basin. "My windows are gone."',
        '',
      ],
    ],
    kinds: [
      'headline:changed',
      'figure:rose',
      'hedge:dropped',
      'time:changed',
      'claim:removed',
      'quotation:dropped',
      'source:dropped',
    ],
    correction: 'not-found',
  },
  {
    id: 'V78',
    says: 'a football report is put right and lengthened',
    old: `Ostra win derby with late goal
Ostra United beat Vell Rovers 2-1 on Saturday with a goal in the 89th minute by substitute Noor Haddad.

Rovers had led from the 12th minute through captain Ben Stroud. A crowd of 18,400 saw the game.

"We never stopped," said coach Elsa Vinter.`,
    new: [
      ['in the 89th minute by', 'in the 88th minute by'],
      [
        'said coach Elsa Vinter.',
        'said coach Elsa Vinter.\n\nThe win lifts Ostra to third in the table, two points behind Karsk.',
      ],
    ],
    kinds: ['figure:fell', 'claim:added'],
    correction: 'not-found',
  },
  {
    id: 'V79',
    says: 'an obituary: birth year and a softened judgment',
    old: `Aron Feld, painter of the northern coast, dies at 91
The painter Aron Feld, whose grey seascapes hang in museums around the world, has died in Vikholm. He was 91.

Feld was born in Sund in 1939, the son of a ship's carpenter. He never went to an academy.

He was one of the greatest painters of his time. His widow, Marit, survives him.`,
    new: [
      ['born in Sund in 1939', 'born in Sund in 1940'],
      [
        'He was one of the greatest painters of his time.',
        'He was regarded by many as one of the greatest painters of his time.',
      ],
    ],
    kinds: ['time:changed', 'hedge:added'],
    correction: 'not-found',
  },
  {
    id: 'V80',
    says: 'a study: overstated in the first version',
    old: `Coffee prevents memory loss, study finds
Drinking three cups of coffee a day prevents memory loss in old age, according to a study of 2,100 people in Norden.

The researchers followed the volunteers for eleven years. Those who drank coffee did better in tests of memory.

"The result is striking," said Dr Hanne Ruud, who led the work at Sund University.`,
    new: [
      [
        'Coffee prevents memory loss, study finds',
        'Coffee may be linked to better memory in old age, study suggests',
      ],
      ['a day prevents memory loss in old age', 'a day could help to prevent memory loss in old age'],
      [
        '"The result is striking," said',
        '"The result is interesting, but it does not show cause and effect," said',
      ],
    ],
    kinds: ['headline:changed', 'hedge:added', 'quotation:altered'],
  },
  {
    id: 'V81',
    says: 'a long political report: one attribution, one number, one paragraph',
    old: `Coalition talks in Norden enter fourth week
Talks on a new government in Norden entered their fourth week on Monday with no sign of a deal between the Labour Union and the Centre.

Party leaders met for five hours at the old mint in Lorrin. They left by a side door without speaking to reporters.

The two parties together hold 92 of the 175 seats in parliament. They disagree on a tax on land and on the price of electricity.

A negotiator for the Centre, Ulf Brandt, said the gap was narrowing. "We are talking about numbers now and no longer about principles," he said.

Labour sources said the Centre had asked for the ministry of finance. The Centre's press office did not comment.

If no agreement is reached by 1 June, the president must call a new vote. Turnout in the last one was 71 percent.

Voters seem weary. A poll published on Sunday showed that six in ten want a government of experts.`,
    new: [
      ['met for five hours at', 'met for seven hours at'],
      ['Labour sources said the Centre had asked', 'The Centre has asked'],
      [' Turnout in the last one was 71 percent.', ''],
    ],
    kinds: ['figure:rose', 'source:dropped', 'claim:removed'],
    correction: 'not-found',
  },
  {
    id: 'V82',
    says: 'a crime brief: arrested becomes charged',
    old: `Woman arrested after shop robberies
A 29-year-old woman has been arrested on suspicion of robbing four shops in Hale Bridge.

Cash and cigarettes were taken in the raids last week. Nobody was hurt.`,
    new: [
      ['Woman arrested after shop robberies', 'Woman charged over shop robberies'],
      ['has been arrested on suspicion of robbing four shops', 'has been charged with robbing four shops'],
    ],
    kinds: ['headline:changed', 'act:changed'],
  },
]
