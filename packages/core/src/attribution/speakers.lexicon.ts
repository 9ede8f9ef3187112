/** Words that tell what kind of holder a source is, titles, and first names with a gender. English. */
import type { SpeakerType } from '@parallax/contract'

function words(list: string): string[] {
  return list.trim().split(/\s+/u)
}

/** Head nouns of sources by type, singular. */
const HEADS: readonly [SpeakerType, string][] = [
  [
    'document',
    `report study survey poll document paper letter memo memorandum filing lawsuit indictment complaint affidavit transcript email
    e-mail statement release book article column editorial blog post tweet message video footage image photo photograph tape recording
    satellite data figure record list log file law bill text draft agreement resolution ruling order census analysis review research
    website page site application ad advertisement commercial headline story map sign poster book database statistic number result evidence`,
  ],
  [
    'person',
    'minister mayor president governor premier chancellor king queen pope chief spokesman spokeswoman suspect victim driver mother father',
  ],
  [
    'witness',
    'witness eyewitness resident neighbor neighbour bystander survivor passer-by passerby onlooker villager',
  ],
  [
    'unnamed',
    `official source aide adviser advisor insider diplomat spokesperson person people man woman somebody someone others
    figure expert analyst observer operative strategist critic supporter opponent activist leader lawmaker senator lawyer attorney prosecutor
    doctor soldier commander officer detective investigator economist scholar professor historian donor voter worker student parent`,
  ],
  [
    'government',
    `government ministry department administration army military police navy kremlin pentagon congress senate parliament
    court judge cabinet embassy council authority authorities white_house state bureau agency commission fbi cia treasury mayor's`,
  ],
  [
    'organisation',
    `company firm party committee union university hospital bank association institute foundation group campaign
    organization organisation team club agency charity church corporation center centre network federation league board coalition caucus chamber`,
  ],
  [
    'group',
    'democrat republican protester demonstrator rebel militant fighter family voter fan crowd conservative liberal muslim christian jew worker community',
  ],
  [
    'outlet',
    'newspaper magazine outlet broadcaster station channel tabloid daily media press radio television',
  ],
]

export const TYPE_OF_HEAD: ReadonlyMap<string, SpeakerType> = new Map(
  [...HEADS]
    .reverse()
    .flatMap(([type, list]) => words(list).map((word): [string, SpeakerType] => [word, type])),
)

/** Last words of names that are not persons. */
export const NAME_TYPES: ReadonlyMap<string, SpeakerType> = new Map([
  ...words(`party committee university institute foundation association union company corporation inc inc. corp corp. ltd bank group
    center centre council federation league board campaign coalition caucus church hospital college network club fund alliance society
    project action international watch nations amnesty democrats republicans chamber`).map(
    (word): [string, SpeakerType] => [word, 'organisation'],
  ),
  ...words(`department ministry government house senate congress court army police navy pentagon kremlin bureau agency commission office
    administration embassy parliament treasury state states kingdom military forces guard`).map(
    (word): [string, SpeakerType] => [word, 'government'],
  ),
  ...words(`times post journal news herald tribune gazette guardian telegraph press cnn bbc nbc abc cbs msnbc fox reuters ap npr pbs afp
    bloomberg politico tass xinhua interfax jazeera globe chronicle observer examiner mail mirror star sun independent register dispatch
    today magazine review radio tv television times.com`).map((word): [string, SpeakerType] => [
    word,
    'outlet',
  ]),
  ...words('poll survey report study census').map((word): [string, SpeakerType] => [word, 'document']),
])

/** Stand before a person's name and are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  words(`mr mrs ms miss dr prof professor sir lord lady dame rev reverend father sister pastor rabbi imam sheikh king queen prince princess pope
    president vice chancellor premier minister prime secretary sen senator rep representative congressman congresswoman gov governor mayor
    gen general lt lieutenant col colonel maj major capt captain sgt sergeant adm admiral judge justice chief sheriff officer detective
    speaker chairman chairwoman chair ambassador attorney commissioner director deputy spokesman spokeswoman leader candidate nominee
    republican democratic democrat gop former ex then acting texas florida ohio iowa u.s us american presidential frontrunner front-runner
    host ceo coach editor reporter anchor correspondent analyst author journalist strategist pollster billionaire businessman house majority minority`),
)

export const MALE: ReadonlySet<string> = new Set(
  words(`mr sir lord king prince pope father congressman chairman spokesman businessman
    john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
    andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
    justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry
    douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence
    jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie wayne randy mason vincent liam roy bobby caleb bradley russell
    lucas mike jim bob bill tom dave rick ted ben dan matt tim jeff greg steve chris ron don ken ed barack bernie marco mitt rand chuck
    vladimir ivan sergei dmitry ahmed mohammed muhammad ali hassan hussein omar khalid yusuf ibrahim abdul pierre jean luis carlos pedro
    miguel jorge antonio francisco hans klaus giovanni luca marco boris nigel graham simon neil ian colin hugh piers mitch newt jeb rudy corey`),
)
export const FEMALE: ReadonlySet<string> = new Set(
  words(`mrs ms miss lady dame queen princess sister congresswoman chairwoman spokeswoman businesswoman
    mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
    michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela
    emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia
    victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances
    kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie
    brittany charlotte marie kayla alexis lori hillary chelsea ivanka melania jill kate katie kim debbie wendy sally anne jane lucy rosa elena
    olga natalia irina svetlana fatima aisha leila layla maryam huma kellyanne megyn loretta condoleezza carly sofia carmen lena ingrid`),
)

/** Groups and bodies that "they" may stand for. */
export const PLURAL_HEAD = /(?:[^s']s|people|police|men|women|children|media|staff)$/u
