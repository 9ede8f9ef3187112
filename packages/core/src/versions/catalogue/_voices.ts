/** Hedges, sources, cues, denials and quotations that come and go. */
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

export const VOICE_CASES: readonly VersionCase[] = [
  {
    id: 'V35',
    says: 'a modal hedge goes',
    old: HARBOUR_FIRE,
    new: [['Police may question the owner', 'Police will question the owner']],
    kinds: ['hedge:dropped'],
  },
  {
    id: 'V36',
    says: 'reportedly goes',
    old: MINE,
    new: [['Reportedly, cracks in the tunnel had', 'Cracks in the tunnel had']],
    kinds: ['hedge:dropped'],
  },
  {
    id: 'V37',
    says: 'a belief becomes a fact',
    old: TRAIN,
    new: [
      [
        'Investigators believe that the train may have been travelling too fast',
        'The train was travelling too fast',
      ],
    ],
    kinds: ['hedge:dropped', 'source:dropped'],
  },
  {
    id: 'V38',
    says: 'allegedly comes in',
    old: SHOOTING,
    new: [['in his thirties, attacked the officer', 'in his thirties, allegedly attacked the officer']],
    kinds: ['hedge:added'],
  },
  {
    id: 'V39',
    says: 'a hedge in the headline goes, nothing else',
    old: `Minister may have known of bribes\nThe minister for fisheries, Orla Tain, may have known of bribes paid to her staff, according to letters seen by this newspaper.\n\nThe letters are dated between May and August. Ms Tain's office did not answer questions.`,
    new: [['Minister may have known of bribes\n', 'Minister knew of bribes\n']],
    kinds: ['headline:changed', 'hedge:dropped'],
  },
  {
    id: 'V40',
    says: 'a source is added to what the outlet said itself',
    old: HARBOUR_FIRE,
    new: [['The cause is not known.', 'The cause is not known, the fire service said.']],
    kinds: ['source:added'],
  },
  {
    id: 'V41',
    says: 'a source is dropped',
    old: SHOOTING,
    new: [['quarrel in Station Road, according to the police.', 'quarrel in Station Road.']],
    kinds: ['source:dropped'],
  },
  {
    id: 'V42',
    says: 'another source for the same words',
    old: CLINIC,
    new: [['the regional health board said.', 'a lawyer for the families said.']],
    kinds: ['source:changed'],
  },
  {
    id: 'V43',
    says: 'a spokesman gets a name',
    old: BORDER,
    new: [['A spokesman for the rebels said', 'Rebel spokesman Idris Kaan said']],
    kinds: ['source:changed'],
  },
  {
    id: 'V44',
    says: 'said becomes claimed',
    old: BORDER,
    new: [['for the rebels said their', 'for the rebels claimed their']],
    kinds: ['attribution:changed'],
  },
  {
    id: 'V45',
    says: 'said becomes admitted',
    old: MINE,
    new: [["mine's director Sven Arko said. He", "mine's director Sven Arko admitted. He"]],
    kinds: ['attribution:changed'],
  },
  {
    id: 'V46',
    says: 'told reporters for said: only words',
    old: HARBOUR_FIRE,
    new: [['chief Tomas Reke told reporters.', 'chief Tomas Reke said.']],
    kinds: ['wording'],
  },
  {
    id: 'V47',
    says: 'a denial is added',
    old: COUNCIL,
    new: [
      [
        'The opposition called',
        'Ms Lund denied that the fees were meant to pay for the new town hall.\n\nThe opposition called',
      ],
    ],
    kinds: ['denial:added'],
  },
  {
    id: 'V48',
    says: 'a denial inside a sentence is dropped',
    old: COURT,
    new: [[' Mr Dorn denies fraud and false accounting.', '']],
    kinds: ['denial:dropped'],
  },
  {
    id: 'V49',
    says: 'a denial by a new voice',
    old: BORDER,
    new: [
      [
        'Neither account could be verified.',
        'The government of neighbouring Jorat rejected the accusation that it had armed the rebels.\n\nNeither account could be verified.',
      ],
    ],
    kinds: ['denial:added', 'source:added'],
  },
  {
    id: 'V50',
    says: 'a quotation is cut',
    old: COURT,
    new: [
      [
        '"He used that trust, and he used it again and again, until there was nothing left in the box."',
        '"He used that trust."',
      ],
    ],
    kinds: ['quotation:cut'],
  },
  {
    id: 'V51',
    says: 'words inside a quotation are others',
    old: BORDER,
    new: [['"a grave breach of everything we agreed"', '"a serious breach of what we agreed"']],
    kinds: ['quotation:altered'],
  },
  {
    id: 'V52',
    says: 'a quotation by a new voice is added',
    old: STORM,
    new: [
      [
        'The grid company',
        '"I have never heard anything like it," said Greta Holm, who keeps the lighthouse on Vikholm.\n\nThe grid company',
      ],
    ],
    kinds: ['quotation:added', 'source:added'],
  },
  {
    id: 'V53',
    says: 'a quotation is dropped, and its speaker with it',
    old: COUNCIL,
    new: [[' "They are killing us street by street," said Jon Aldous, who runs a bakery in Cross Lane.', '']],
    kinds: ['quotation:dropped', 'source:dropped'],
  },
  {
    id: 'V54',
    says: 'a quotation becomes the outlet’s paraphrase',
    old: CLINIC,
    new: [
      [
        '"We are deeply sorry for the distress this has caused our patients," the company said in a statement.',
        'The company said in a statement that it was deeply sorry for the distress caused to its patients.',
      ],
    ],
    kinds: ['quotation:dropped'],
  },
  {
    id: 'V55',
    says: 'one of two quoted sentences goes',
    old: RESULTS,
    new: [[' "We will build fewer vans there, and we will build them better."', '']],
    kinds: ['quotation:cut'],
  },
  {
    id: 'V56',
    says: 'an expectation becomes what happened',
    old: COURT,
    new: [['The defence is expected to say that', 'The defence said that']],
    kinds: ['hedge:dropped'],
  },
  {
    id: 'V57',
    says: 'a neighbour is dropped as a source, and with her what she said',
    old: SHOOTING,
    new: [
      [
        'A neighbour who filmed part of the scene said the man had his hands in the air when the shots fell.\n\n',
        '',
      ],
    ],
    kinds: ['claim:removed', 'source:dropped'],
  },
]
