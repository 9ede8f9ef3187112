/** Pairs written after the errors of the held-back ones were mended; their figure at the first run stands in docs/BENCHMARKS.md. */
import type { VersionCase } from './_case.js'

const ELECTION = `Incumbent ahead in Sund mayoral race
Mayor Rita Holm leads with 48 percent of the vote after 61 of 94 polling stations were counted, the election board in Sund said late on Sunday.

Her main rival, the builder Gaute Lien, has 41 percent. Turnout was 57 percent, the lowest in twenty years.

"It looks good, but I will open no bottle before the last box," Ms Holm told supporters in a bowling alley.

Mr Lien said there had been irregularities at two stations in the harbour district. The board said it knew of none.

Final results are due on Tuesday.`

const VIRUS = `Farm sealed off after bird flu found near Hale
Around 30,000 hens will be killed at a farm near Hale after bird flu was confirmed there, the food agency said on Monday.

A zone of three kilometres has been drawn around the farm. Owners of poultry inside it must keep their birds indoors.

The agency believes that wild geese brought the virus. The risk to people is very low, it said.

The farmer, Colin Baxter, said he had noticed sick birds on Friday. "I have had hens for forty years and never lost a flock," he said.

It is the second outbreak in the county this winter.`

const MUSEUM = `Stolen altar piece found in barn
An altar piece stolen from the church of Saint Olva in 1994 has been found in a barn near Brekke, the police said.

The painting, by an unknown master of the 15th century, is worth about 2 million crowns. It shows the flight into Egypt.

A man who had bought the barn came upon it under a tarpaulin. He called the museum in Lorrin, whose experts identified it.

Nobody has been arrested. The thief would no longer be punished, because the deed lies more than 25 years back.

The parish hopes to have the picture back by Easter.`

export const SECOND_DRAW: readonly VersionCase[] = [
  {
    id: 'S01',
    says: 'byline, stamp, tags and a cookie line',
    old: `${ELECTION}\n\nTags: Sund, elections`,
    new: [
      [
        'Incumbent ahead in Sund mayoral race\n',
        'Incumbent ahead in Sund mayoral race\nBy Liv Aune and Staff\n8 June 2031 | 23:10\n\n',
      ],
      ['Tags: Sund, elections', 'We use cookies to improve our site.\n\nTags: Sund, elections, Rita Holm'],
    ],
    kinds: [],
  },
  {
    id: 'S02',
    says: 'a caption, a video line and a subheading',
    old: VIRUS,
    new: [
      ['A zone of three', 'Image caption: Hens at a farm in Hale (archive picture)\n\nA zone of three'],
      ['The farmer, Colin', 'What happens next\n\nThe farmer, Colin'],
      ['this winter.', 'this winter.\n\nVideo: How bird flu spreads'],
    ],
    kinds: [],
  },
  {
    id: 'S03',
    says: 'more stations counted: three figures move',
    old: ELECTION,
    new: [
      [
        'leads with 48 percent of the vote after 61 of 94',
        'leads with 50 percent of the vote after 88 of 94',
      ],
      ['has 41 percent. Turnout', 'has 40 percent. Turnout'],
    ],
    kinds: ['figure:rose', 'figure:fell'],
    correction: 'not-found',
  },
  {
    id: 'S04',
    says: 'the race is over',
    old: ELECTION,
    new: [
      ['Incumbent ahead in Sund mayoral race', 'Holm wins third term in Sund'],
      [
        '\n\nFinal results are due on Tuesday.',
        '\n\nMr Lien conceded shortly after midnight. "I have called Rita and wished her luck," he said.',
      ],
    ],
    kinds: ['headline:changed', 'claim:removed', 'claim:added', 'quotation:added'],
  },
  {
    id: 'S05',
    says: 'the rival alleges where he said',
    old: ELECTION,
    new: [['Mr Lien said there had been irregularities', 'Mr Lien alleged there had been irregularities']],
    kinds: ['attribution:changed'],
  },
  {
    id: 'S06',
    says: 'a quotation loses its first clause',
    old: ELECTION,
    new: [
      [
        '"It looks good, but I will open no bottle before the last box," Ms Holm',
        '"I will open no bottle before the last box," Ms Holm',
      ],
    ],
    kinds: ['quotation:cut'],
  },
  {
    id: 'S07',
    says: 'the lowest turnout is said with a hedge',
    old: ELECTION,
    new: [['Turnout was 57 percent, the lowest', 'Turnout was 57 percent, probably the lowest']],
    kinds: ['hedge:added'],
  },
  {
    id: 'S08',
    says: 'the board’s reply is left out',
    old: ELECTION,
    new: [[' The board said it knew of none.', '']],
    kinds: ['claim:removed'],
  },
  {
    id: 'S09',
    says: 'hens: the number put right, a note at the top',
    old: VIRUS,
    new: [
      [
        'Farm sealed off after bird flu found near Hale\n',
        'Farm sealed off after bird flu found near Hale\nCorrection: The farm keeps 13,000 hens and not 30,000, as an earlier version of this report said.\n\n',
      ],
      ['Around 30,000 hens', 'Around 13,000 hens'],
    ],
    kinds: ['figure:fell', 'correction:noted'],
    correction: 'noted',
  },
  {
    id: 'S10',
    says: 'what was believed is stated',
    old: VIRUS,
    new: [['The agency believes that wild geese brought the virus.', 'Wild geese brought the virus.']],
    kinds: ['source:dropped'],
  },
  {
    id: 'S11',
    says: 'the low risk loses its source',
    old: VIRUS,
    new: [['The risk to people is very low, it said.', 'The risk to people is very low.']],
    kinds: ['source:dropped'],
  },
  {
    id: 'S12',
    says: 'a vet is heard',
    old: VIRUS,
    new: [
      [
        'It is the second',
        'Cats should be kept away from dead birds, the vet Ursula Grimm advised.\n\nIt is the second',
      ],
    ],
    kinds: ['claim:added', 'source:added'],
  },
  {
    id: 'S13',
    says: 'killed becomes culled: another word for the act',
    old: VIRUS,
    new: [['Around 30,000 hens will be killed at', 'Around 30,000 hens will be culled at']],
    kinds: ['act:changed'],
  },
  {
    id: 'S14',
    says: 'second becomes third outbreak, day in the lead changes',
    old: VIRUS,
    new: [
      ['agency said on Monday.', 'agency said on Tuesday.'],
      ['the second outbreak in', 'the third outbreak in'],
    ],
    kinds: ['figure:rose', 'time:changed'],
    correction: 'not-found',
  },
  {
    id: 'S15',
    says: 'the farmer’s quotation is replaced by another',
    old: VIRUS,
    new: [
      [
        '"I have had hens for forty years and never lost a flock," he said.',
        '"We did everything the rules ask for," he said.',
      ],
    ],
    kinds: ['quotation:altered'],
  },
  {
    id: 'S16',
    says: 'a year and a value',
    old: MUSEUM,
    new: [
      ['Saint Olva in 1994 has', 'Saint Olva in 1996 has'],
      ['is worth about 2 million crowns', 'is worth up to 3 million crowns'],
    ],
    kinds: ['time:changed', 'figure:rose'],
    correction: 'not-found',
  },
  {
    id: 'S17',
    says: 'the finder is named',
    old: MUSEUM,
    new: [['A man who had bought the barn', 'Jens Tveit, who had bought the barn,']],
    kinds: ['name:changed'],
  },
  {
    id: 'S18',
    says: 'nobody arrested becomes one arrested',
    old: MUSEUM,
    new: [['Nobody has been arrested.', 'A 71-year-old man has been arrested.']],
    kinds: ['negation:dropped'],
    correction: 'not-found',
  },
  {
    id: 'S19',
    says: 'an expert opinion is disputed: a denial by the parish',
    old: MUSEUM,
    new: [['The parish hopes', 'The parish denied that it had offered a reward.\n\nThe parish hopes']],
    kinds: ['denial:added'],
  },
  {
    id: 'S20',
    says: 'the last two paragraphs change places',
    old: MUSEUM,
    new: [
      ['\n\nThe parish hopes to have the picture back by Easter.', ''],
      [
        'Nobody has been arrested.',
        'The parish hopes to have the picture back by Easter.\n\nNobody has been arrested.',
      ],
    ],
    kinds: ['moved'],
  },
  {
    id: 'S21',
    says: 'small words',
    old: MUSEUM,
    new: [
      [
        'A man who had bought the barn came upon it under a tarpaulin.',
        'A man who had bought the barn found it beneath a tarpaulin.',
      ],
      ['whose experts identified it', 'where experts identified it'],
    ],
    kinds: ['wording'],
  },
  {
    id: 'S22',
    says: 'the place in lead and headline',
    old: MUSEUM,
    new: [
      ['Stolen altar piece found in barn\n', 'Stolen altar piece found in shed near Karsk\n'],
      ['in a barn near Brekke, the', 'in a shed near Karsk, the'],
    ],
    kinds: ['headline:changed', 'place:changed'],
    correction: 'not-found',
  },
]
