/** A catalogue of invented pairs of reports of one day: one event told from two places, and two events of one kind. */
import type { StoryArticle } from './types.js'

interface Told {
  headline: string
  text: string
}

export interface Pair {
  called: string
  /** The two tell of one event. */
  isOne: boolean
  /** Why the grouping gets it wrong. */
  mistaken?: string
  told: readonly [Told, Told]
}

/** Both reports of a pair as articles of one morning, two hours apart. */
export function articlesOf({ told }: Pair): StoryArticle[] {
  return told.map((each, at) => ({
    id: `told-${at}`,
    url: null,
    language: 'en',
    published: `2031-03-04T0${7 + 2 * at}:00:00Z`,
    ...each,
  }))
}

export const PAIRS: readonly Pair[] = [
  {
    called: 'a ferry, told from its port and from the island it was bound for',
    isOne: true,
    told: [
      {
        headline: 'Ferry with 40 aboard sinks off Port Senna',
        text: 'The ferry Maralda sank off Port Senna on Tuesday morning with 40 passengers aboard, the harbour office said. Fishing boats pulled 19 people from the water. The operator Senna Lines said the ship had passed its last inspection in January. Divers were searching the hull at noon.',
      },
      {
        headline: 'Merra island waits for news of the sunken ferry',
        text: 'Relatives gathered at the pier of Merra island on Tuesday after the ferry Maralda, bound for the island, went down with 40 passengers. The teacher Oda Falk was waiting for her brother. Nineteen people were pulled from the water by fishing boats. Divers were searching the hull of the ship.',
      },
    ],
  },
  {
    called: 'an earthquake, told from two towns that felt it',
    isOne: true,
    told: [
      {
        headline: 'Earthquake of magnitude 5.2 shakes the Tarn valley',
        text: 'An earthquake of magnitude 5.2 shook the Tarn valley early on Tuesday, the seismological institute said. In Little Askby chimneys fell and the school was closed. Nobody was hurt. The mayor Ida Holm asked people to stay out of damaged houses until they had been looked at.',
      },
      {
        headline: 'Chimneys fall in Dorrow as earthquake shakes the valley',
        text: 'The earthquake that shook the Tarn valley on Tuesday morning brought down chimneys in Dorrow and cracked the tower of its church. It had a magnitude of 5.2, according to the seismological institute. The fire brigade of Dorrow counted thirty damaged houses, and said that nobody was hurt.',
      },
    ],
  },
  {
    called: 'a train off the rails between two towns, each told from one',
    isOne: true,
    told: [
      {
        headline: 'Night train derails near Brenn, 12 injured',
        text: 'A night train came off the rails near Brenn in the early hours of Tuesday, and 12 passengers were injured. The railway said that the last three carriages had left the track in a bend. The injured were taken to the hospital of Brenn. The line to Kelm will be closed for two days.',
      },
      {
        headline: 'Twelve injured as Kelm night train leaves the track',
        text: 'Twelve people were injured when the night train to Kelm left the track on Tuesday. Three carriages derailed in a bend, the railway said. Passengers who had been brought to Kelm by bus spoke of a hard jolt. The line will stay closed for two days, and buses will run from Kelm to Brenn.',
      },
    ],
  },
  {
    called: 'a man wanted in one town and arrested in another',
    isOne: true,
    told: [
      {
        headline: 'Man arrested in Dorrow over jeweller robbery',
        text: 'Police in Dorrow arrested a man of 34 on Tuesday who is said to have robbed a jeweller last week. Officers stopped his car at the bridge over the Orm and found eleven watches in it. A police spokeswoman said that the man, Rolf Tamm, had said nothing so far. He is to be brought before a judge.',
      },
      {
        headline: 'Vell jeweller robbery: suspect caught at the border',
        text: 'A week after the robbery of the jeweller Hansen in the old town of Vell, the police have caught a suspect. Rolf Tamm, 34, was arrested on Tuesday in a car in which eleven watches were found. The jeweller said in Vell that she had hardly slept since the robbery. The suspect will be brought before a judge.',
      },
    ],
  },
  {
    called: 'a flight that had to land on its way, told from both ends',
    isOne: true,
    told: [
      {
        headline: 'Plane from Ostrell makes emergency landing in Brenn',
        text: 'A plane with 112 passengers made an emergency landing in Brenn on Tuesday after smoke had come into the cabin. The flight NV 418 had left Ostrell at six. The airport of Brenn was closed for an hour. Two passengers were treated for breathing in smoke, the fire brigade said.',
      },
      {
        headline: 'Smoke in cabin: flight to Port Senna breaks off its journey',
        text: 'Passengers of flight NV 418 to Port Senna were stranded on Tuesday after smoke in the cabin had forced the plane to land early. There were 112 passengers on board; two were treated for breathing in smoke. The airline Norvia said that a replacement would reach Port Senna in the evening.',
      },
    ],
  },
  {
    called: 'a river that floods one place after another',
    isOne: true,
    told: [
      {
        headline: 'Orm floods cellars in Vell after a night of rain',
        text: 'The river Orm burst its banks in Vell on Tuesday after a night of heavy rain and flooded two hundred cellars. The gates of the dam had been opened at midnight. The water authority expects the highest level of the Orm at noon. In Vell 60 people left their homes.',
      },
      {
        headline: 'Askby piles up sandbags as the Orm rises',
        text: 'Askby was bracing for the flood of the Orm on Tuesday, with three hundred helpers filling sandbags along the river. The water authority expects its highest level at noon, after heavy rain and the opening of the dam at midnight. Upstream, cellars were flooded and 60 people left their homes.',
      },
    ],
  },
  {
    called: 'two knife attacks',
    isOne: false,
    told: [
      {
        headline: 'Man arrested after knife attack in Port Senna',
        text: 'Police arrested a man after a knife attack in Port Senna on Monday evening. A woman of 41 was seriously injured at the fish market. The suspect, a dock worker of 29, was taken into custody nearby, police said. Witnesses spoke of a quarrel. The prosecutor Lars Wendt is asking for anybody who saw the attack.',
      },
      {
        headline: 'Man arrested after knife attack in Little Askby',
        text: 'Police arrested a man after a knife attack in Little Askby on Monday evening. A student of 22 was seriously injured at the railway station. The suspect, aged 53, was taken into custody at his home, police said. The motive is not known. Mayor Ida Holm said the town was shocked by the attack.',
      },
    ],
  },
  {
    called: 'two house fires',
    isOne: false,
    told: [
      {
        headline: 'Two dead in house fire in Vell',
        text: 'Two people died in a house fire in Vell on Tuesday night, the fire brigade said. The fire broke out in the kitchen of a house in Mill Lane. Neighbours woke to the smell of smoke. The fire chief Jon Marek said that the couple, both in their seventies, could not be saved. The cause of the fire is being investigated.',
      },
      {
        headline: 'Two dead in house fire in Dorrow',
        text: 'Two people died in a house fire in Dorrow early on Tuesday, police said. The fire broke out on the second floor of a block of flats in Harbour Road. Firefighters brought nine people to safety over a ladder. The dead are a mother and her son. Investigators from Kelm are looking for the cause of the fire.',
      },
    ],
  },
  {
    called: 'two earthquakes',
    isOne: false,
    told: [
      {
        headline: 'Earthquake of magnitude 5.2 shakes the Tarn valley',
        text: 'An earthquake of magnitude 5.2 shook the Tarn valley early on Tuesday, the seismological institute said. In Little Askby chimneys fell and the school was closed. Nobody was hurt. The mayor Ida Holm asked people to stay out of damaged houses until they had been looked at.',
      },
      {
        headline: 'Earthquake of magnitude 6.1 shakes Qarun province',
        text: 'An earthquake of magnitude 6.1 shook the province of Qarun on Tuesday, the geological survey in Belath said. Houses collapsed in the villages of Sefra and Ouled. At least four people were killed. The governor, Tarek Munir, sent soldiers with tents. People stayed out of damaged houses for fear of further quakes.',
      },
    ],
  },
  {
    called: 'two buses',
    isOne: false,
    told: [
      {
        headline: 'Children injured in school bus crash near Brenn',
        text: 'Eight children were injured on Tuesday when a school bus crashed into a lorry near Brenn. The accident happened at a crossing on the road to Stolp. The driver of the bus was taken to hospital, police said. The headmistress Vera Lund said that the pupils of the Brenn school were being looked after.',
      },
      {
        headline: 'Children injured in school bus crash near Kelm',
        text: 'Five children were injured on Tuesday when a school bus left the road near Kelm and crashed into a tree. The accident happened on an icy hill above the village of Thorsby. The driver was not hurt, police said. Parents in Thorsby had long asked for a barrier, said the councillor Nils Aker.',
      },
    ],
  },
  {
    called: 'two strikes at hospitals',
    isOne: false,
    told: [
      {
        headline: 'Nurses walk out in dispute over pay',
        text: 'Nurses at the Saint Orla hospital in Ostrell walked out on Tuesday in a dispute over pay. The union Care United said that three hundred of its members had joined the strike. Operations that can wait were put off. The director, Henrik Bohl, called the strike irresponsible and offered talks on Thursday.',
      },
      {
        headline: 'Nurses walk out in dispute over pay and hours',
        text: 'Nurses at the county hospital of Merrow walked out on Tuesday in a dispute over pay and working hours. About ninety stood at the gates in the rain. The Merrow Staff League said that the strike would last until Friday. Operations were put off, and the county councillor Jane Petch offered talks.',
      },
    ],
  },
  {
    called: 'two mayors who stay',
    isOne: false,
    told: [
      {
        headline: 'Mayor wins second term in close vote',
        text: 'The mayor of Dorrow, Edda Krohn, won a second term on Sunday with 51 per cent of the vote. Her rival, the lawyer Paul Stein, conceded in the evening. Turnout in Dorrow was the lowest for twenty years. Krohn said that she would build the new swimming pool and close the market square to cars.',
      },
      {
        headline: 'Mayor wins second term after close vote',
        text: 'The mayor of Tarn, Bruno Weil, won a second term on Sunday with a lead of ninety votes. The challenger Clara Voss, a farmer, asked for a recount. Turnout in Tarn was higher than four years ago. Weil promised to keep the valley railway running and to repair the bridges after the vote.',
      },
    ],
  },
  {
    called: 'a fire, told once by the place and once by the family',
    isOne: true,
    mistaken: 'the two share no name, and what they share is what fires share',
    told: [
      {
        headline: 'House fire in Brenn: couple rescued at the last minute',
        text: 'A couple was rescued from a burning house in Station Road in Brenn on Tuesday night. Firefighters broke the door and carried both out, fire chief Olaf Rask said. The fire had started in the cellar. The house cannot be lived in. Both are in hospital with burns.',
      },
      {
        headline: 'Couple rescued from burning house: “We heard nothing”',
        text: 'Their daughter was at work when the house of Anna and Emil Sorge burned on Tuesday night. “We heard nothing,” said Emil Sorge in the hospital of Kelm, where he and his wife are treated for burns. Firefighters had broken the door and carried both out. The fire had started in the cellar of the house.',
      },
    ],
  },
  {
    called: 'a court that decides, told from the capital and from the village concerned',
    isOne: true,
    told: [
      {
        headline: 'High court stops quarry near Sandau',
        text: 'The high court in Ostrell stopped the quarry near Sandau on Tuesday. Judge Marta Quist said that the noise had not been measured. The company Gral Stone may appeal within a month. The villagers had sued three years ago. The quarry was to give work to eighty people.',
      },
      {
        headline: 'Sandau cheers as court stops quarry',
        text: 'In Sandau the church bells rang on Tuesday when word came that the court had stopped the quarry. “Three years were worth it,” said the farmer Piet Noor, who had sued with nine other villagers. Gral Stone had wanted to break limestone there. The noise had not been measured, the court found.',
      },
    ],
  },
  {
    called: 'two factories that close',
    isOne: false,
    told: [
      {
        headline: 'Factory to close with loss of 200 jobs',
        text: 'The glass maker Lumo will close its factory in Stolp at the end of the year with the loss of 200 jobs. The head of the company, Greta Moll, named the price of gas on Tuesday. The union Glass and Clay called for a protest. The factory has stood in Stolp since 1911.',
      },
      {
        headline: 'Factory to close with loss of 340 jobs',
        text: 'The bicycle maker Rova said on Tuesday that its factory in Quell would close in June with the loss of 340 jobs. Cheap imports were to blame, said the director Sven Hagel. The workers in Quell heard of it at a meeting before the early shift. The metal union announced a protest.',
      },
    ],
  },
  {
    called: 'two football matches',
    isOne: false,
    told: [
      {
        headline: 'Late goal gives Vell a 2-1 win',
        text: 'A goal in the last minute gave Vell a 2-1 win over Askby on Monday night. Tom Reder scored from a corner before 4,000 spectators. Coach Willem Faber praised the patience of his team. Askby had led through Karl Jansen until half an hour before the end. Vell is third in the table.',
      },
      {
        headline: 'Late goal gives Kelm a 2-1 win',
        text: 'Kelm beat Stolp 2-1 on Monday night with a goal two minutes before the end. Mika Olsen headed the ball in after a corner. Coach Dora Lind spoke of a deserved win. Stolp had led at half-time by a penalty of Jens Vogt. Kelm stays at the foot of the table in spite of the win.',
      },
    ],
  },
  {
    called: 'two house fires of one county, both told by its spokesman',
    isOne: false,
    mistaken: 'the names of the county and its spokesman are in both',
    told: [
      {
        headline: 'One dead in house fire in Thorsby',
        text: 'A man of 81 died in a house fire in Thorsby on Tuesday night, said Lars Wendt, the spokesman of the Merrow county fire service. The fire broke out in the living room. Neighbours in Elm Street had called for help. It took an hour to put the fire out. The cause is not known.',
      },
      {
        headline: 'One dead in house fire in Sandau',
        text: 'A woman of 67 died in a house fire in Sandau on Tuesday night, said Lars Wendt, the spokesman of the Merrow county fire service. The roof of the farmhouse had caught fire. Firefighters from Brenn were there until the morning. Investigators look for the cause of the fire.',
      },
    ],
  },
  {
    called: 'two burglaries of which little is told',
    isOne: false,
    mistaken: 'so few names say nothing',
    told: [
      {
        headline: 'Burglars take safe from town hall',
        text: 'Burglars took a safe from the town hall of Tarn on Monday night. They came through a window, police said. What was in the safe is not known.',
      },
      {
        headline: 'Burglars take safe from town hall',
        text: 'Burglars took a safe from the town hall in Quell on Monday night. A cleaner noticed it in the morning. The safe was empty, the mayor said.',
      },
    ],
  },
]
