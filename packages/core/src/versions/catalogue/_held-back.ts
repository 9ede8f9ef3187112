/** Pairs written when the rules stood; their figure at the first run stands in docs/BENCHMARKS.md. */
import type { VersionCase } from './_case.js'

const DAM = `Villages cleared as dam wall cracks above Orrin
About 1,800 people were told to leave their homes on Sunday after a crack opened in the wall of the Orrin dam.

Engineers have begun to lower the water in the reservoir. They said it would take at least four days to reach a safe level.

"I took the dog and the photographs," said Hedda Moen, a retired teacher from Lower Orrin. "Everything else can be bought again."

The dam was built in 1958 and belongs to the utility Vannkraft. The company said its last inspection, in March, had shown nothing unusual.

A geologist at Sund University, Per Hallas, said the crack might be connected with a small earthquake last week.`

const STRIKE = `Bus drivers in Lorrin to walk out for two days
Bus drivers in Lorrin will strike on Thursday and Friday after talks over pay broke down, their union said.

The union, Transport Workers United, wants a rise of 6 percent. The operator CityLine has offered 3.5 percent and a single payment of 500 crowns.

"Our members drive through the night and cannot pay their rent," said union secretary Olga Reis.

CityLine said the claim was "out of all proportion". It plans to run one bus in four on the main routes.

The last strike, in 2028, lasted nine days.`

const EMBASSY = `Envoy of Jorat called in over intercepted ship
The foreign ministry of Norden summoned the ambassador of Jorat on Wednesday after a patrol boat stopped a Norden trawler in the Skell Strait.

The ministry said the boat had fired two warning shots. Nobody was injured.

Jorat's navy said the trawler, the Marit, had entered its waters without permission and refused to answer calls by radio.

The owner of the Marit, Bent Sol, told the newspaper Kysten that his crew had been "at least three miles" outside the line.

Both countries claim the fishing grounds around the Skell rocks. A court ruled in favour of Norden in 2019, but Jorat does not accept the judgment.`

export const HELD_BACK: readonly VersionCase[] = [
  {
    id: 'H01',
    says: 'stamp, counter, newsletter and credit only',
    old: `${DAM}\n\nFirst published: 4 June 2031, 09:10\n\n87 comments\n\nReporting by Siv Lund`,
    new: [
      [
        'First published: 4 June 2031, 09:10',
        'First published: 4 June 2031, 09:10\nLast updated: 4 June 2031, 13:44',
      ],
      ['87 comments', '412 comments'],
      ['Reporting by Siv Lund', 'Reporting by Siv Lund; additional reporting by Tor Ek'],
      ['"I took the dog', 'Sign up for our morning newsletter\n\n"I took the dog'],
    ],
    kinds: [],
  },
  {
    id: 'H02',
    says: 'other teasers among the paragraphs',
    old: STRIKE,
    new: [
      ['"Our members', 'READ MORE: How much does a bus driver earn?\n\n"Our members'],
      [
        'lasted nine days.',
        'lasted nine days.\n\nMost read\nCat rescued from crane\nMayor opens new library',
      ],
    ],
    kinds: [],
  },
  {
    id: 'H03',
    says: 'an agency’s line for its clients, and a dateline',
    old: EMBASSY,
    new: [
      [
        'The foreign ministry of Norden summoned',
        '(Adds comment by owner, background)\n\nLORRIN, June 4 (Coast Wire) - The foreign ministry of Norden summoned',
      ],
    ],
    kinds: [],
  },
  {
    id: 'H04',
    says: 'a live page’s age and a share bar',
    old: `Rail line reopens\nUpdated 2 hours ago\n\nTrains are running again between Karsk and Odden after a landslide was cleared.\n\nShare\nCopy link`,
    new: `Rail line reopens\nUpdated 5 hours ago\n\nTrains are running again between Karsk and Odden after a landslide was cleared.\n\nShare this\nSave\nCopy link\n\nTop stories\nStorm warning for the coast`,
    kinds: [],
  },
  {
    id: 'H05',
    says: 'more people have to leave',
    old: DAM,
    new: [['About 1,800 people were told', 'About 2,600 people were told']],
    kinds: ['figure:rose'],
    correction: 'not-found',
  },
  {
    id: 'H06',
    says: 'a hedge about the cause goes',
    old: DAM,
    new: [['the crack might be connected with', 'the crack was connected with']],
    kinds: ['hedge:dropped'],
  },
  {
    id: 'H07',
    says: 'a quotation loses its second half',
    old: DAM,
    new: [[' "Everything else can be bought again."', '']],
    kinds: ['quotation:cut'],
  },
  {
    id: 'H08',
    says: 'the company denies a report',
    old: DAM,
    new: [
      [
        'A geologist at Sund',
        'Vannkraft denied a report that it had been warned about the wall two years ago.\n\nA geologist at Sund',
      ],
    ],
    kinds: ['denial:added'],
  },
  {
    id: 'H09',
    says: 'an offer is put right with a note',
    old: STRIKE,
    new: [
      ['a single payment of 500 crowns', 'a single payment of 5,000 crowns'],
      [
        'lasted nine days.',
        'lasted nine days.\n\nThis story has been corrected: CityLine offered 5,000 crowns, and not 500.',
      ],
    ],
    kinds: ['figure:rose', 'correction:noted'],
    correction: 'noted',
  },
  {
    id: 'H10',
    says: 'the days of the strike change',
    old: STRIKE,
    new: [['will strike on Thursday and Friday after', 'will strike on Friday and Saturday after']],
    kinds: ['time:changed'],
    correction: 'not-found',
  },
  {
    id: 'H11',
    says: 'the source of the lead is dropped',
    old: STRIKE,
    new: [['broke down, their union said.', 'broke down.']],
    kinds: ['source:dropped'],
  },
  {
    id: 'H12',
    says: 'the strike is called off: headline and lead anew, a new voice',
    old: STRIKE,
    new: [
      ['Bus drivers in Lorrin to walk out for two days', 'Bus strike in Lorrin called off at last minute'],
      [
        'Bus drivers in Lorrin will strike on Thursday and Friday after talks over pay broke down, their union said.',
        'A strike of bus drivers in Lorrin was called off on Wednesday night after CityLine raised its offer, the union said.',
      ],
      ['The last strike', '"Common sense has won," said the mediator, Judge Alma Roth.\n\nThe last strike'],
    ],
    kinds: ['headline:changed', 'claim:added', 'claim:removed', 'quotation:added', 'source:added'],
  },
  {
    id: 'H13',
    says: 'said becomes insisted, alleged comes in',
    old: EMBASSY,
    new: [["Jorat's navy said the trawler", "Jorat's navy claimed the trawler"]],
    kinds: ['attribution:changed'],
  },
  {
    id: 'H14',
    says: 'warning shots become shots',
    old: EMBASSY,
    new: [['had fired two warning shots.', 'had fired at the trawler.']],
    kinds: ['wording'],
  },
  {
    id: 'H15',
    says: 'the name of a ship is put right in silence',
    old: EMBASSY,
    new: [
      ['the trawler, the Marit, had', 'the trawler, the Margit, had'],
      ['The owner of the Marit, Bent', 'The owner of the Margit, Bent'],
    ],
    kinds: ['name:changed'],
    correction: 'not-found',
  },
  {
    id: 'H16',
    says: 'a negation comes in',
    old: EMBASSY,
    new: [['Nobody was injured.', 'One sailor was injured.']],
    kinds: ['negation:dropped'],
    correction: 'not-found',
  },
  {
    id: 'H17',
    says: 'the background paragraph goes up, the owner’s quoted words become plain',
    old: EMBASSY,
    new: [
      [
        '\n\nBoth countries claim the fishing grounds around the Skell rocks. A court ruled in favour of Norden in 2019, but Jorat does not accept the judgment.',
        '',
      ],
      [
        'The ministry said the boat',
        'Both countries claim the fishing grounds around the Skell rocks. A court ruled in favour of Norden in 2019, but Jorat does not accept the judgment.\n\nThe ministry said the boat',
      ],
      ['had been "at least three miles" outside', 'had been at least three miles outside'],
    ],
    kinds: ['moved', 'quotation:dropped'],
  },
  {
    id: 'H18',
    says: 'tabloid: a label for a person in headline and text',
    old: `Thug jailed for pub attack
A thug who broke a barman's jaw with a stool was jailed for three years yesterday.

Kevin Dray, 27, hit Paul Tern after being asked to leave the Anchor in Hale Bridge. Judge Ann Coyle called it "a cowardly act".

Dray was on bail for another assault at the time.`,
    new: [
      ['Thug jailed for pub attack\n', 'Man jailed for pub attack\n'],
      ['A thug who broke', 'A man who broke'],
    ],
    kinds: ['headline:changed', 'name:changed'],
  },
  {
    id: 'H19',
    says: 'business brief: forecast lowered, analyst added',
    old: `Odden Steel cuts outlook
Odden Steel expects sales of 9.1 billion crowns this year, it said on Monday, down from an earlier forecast of 9.6 billion.

Prices for plate have fallen since the spring. The company will close one of its three furnaces in Karsk in the autumn.`,
    new: [
      ['expects sales of 9.1 billion', 'expects sales of 8.9 billion'],
      [
        'Karsk in the autumn.',
        'Karsk in the autumn.\n\nThe cut was larger than feared, said Ines Falk, an analyst at Nordbank.',
      ],
    ],
    kinds: ['figure:fell', 'claim:added', 'source:added'],
    correction: 'not-found',
  },
  {
    id: 'H20',
    says: 'science: a number made vaguer, a quotation softened',
    old: `Glacier on Vikholm lost a tenth of its ice in five years
The Storbre glacier on Vikholm has lost 11.3 percent of its ice since 2026, a survey by laser has shown.

The loss was greatest at the tongue, where the ice is now 41 metres thinner.

"This glacier is doomed," said Dag Elster, who has measured it for thirty years.`,
    new: [
      ['has lost 11.3 percent of its ice', 'has lost about 11 percent of its ice'],
      ['"This glacier is doomed," said', '"This glacier is in serious trouble," said'],
    ],
    kinds: ['figure:made-vaguer', 'quotation:altered'],
  },
  {
    id: 'H21',
    says: 'two short sentences made one, a third left out',
    old: `New bridge opens in Brekke
The new bridge across the Lind in Brekke was opened on Saturday. It carries two lanes and a cycle path.

It is named after the poet Tora Vang. She was born in the town.

Rain fell throughout the ceremony.`,
    new: [
      ['the poet Tora Vang. She was born in the town.', 'the poet Tora Vang, who was born in the town.'],
      ['\n\nRain fell throughout the ceremony.', ''],
    ],
    kinds: ['wording', 'claim:removed'],
  },
  {
    id: 'H22',
    says: 'a place of crime changes, an arrest is added',
    old: `Jeweller robbed in Sund
Two masked men robbed a jeweller's shop in Harbour Street in Sund on Friday afternoon.

They threatened the owner with a pistol and fled on a motorcycle. Police have asked for witnesses.`,
    new: [
      ['shop in Harbour Street in Sund', 'shop in Market Street in Sund'],
      [
        'Police have asked for witnesses.',
        'Police have asked for witnesses. One suspect was arrested in Brekke in the evening.',
      ],
    ],
    kinds: ['place:changed', 'claim:added'],
    correction: 'not-found',
  },
  {
    id: 'H23',
    says: 'a politician’s words: named for the first time, apology added inside',
    old: `Deputy under fire for remark
A deputy of the Centre party has been criticised for calling voters in the north "sheep".

The remark was recorded at a private dinner in Lorrin last month. The party leader, Ulf Brandt, said it was unworthy.`,
    new: [
      [
        'A deputy of the Centre party has been criticised',
        'Kari Nord, a deputy of the Centre party, has been criticised',
      ],
      ['said it was unworthy.', 'said it was unworthy. Ms Nord has apologised.'],
    ],
    kinds: ['name:added', 'claim:added'],
  },
  {
    id: 'H24',
    says: 'allegedly, and a source, come into a brief',
    old: `Teacher suspended in Hale
A teacher at Hale Grammar School has been suspended for striking a pupil.

The school has 640 pupils. Its head did not wish to comment.`,
    new: [
      [
        'has been suspended for striking a pupil.',
        'has been suspended for allegedly striking a pupil, the county said.',
      ],
    ],
    kinds: ['hedge:added', 'source:added'],
  },
  {
    id: 'H25',
    says: 'a long quotation is reordered only by its words of saying',
    old: `Chess prodigy takes title
Lio Varga, 13, has become the youngest champion of Norden.

"I was nervous in the morning, but after lunch I saw the win," Varga said.`,
    new: [
      [
        '"I was nervous in the morning, but after lunch I saw the win," Varga said.',
        '"I was nervous in the morning," Varga said, "but after lunch I saw the win."',
      ],
    ],
    kinds: ['wording'],
  },
]
