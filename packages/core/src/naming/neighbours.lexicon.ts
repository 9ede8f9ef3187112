/** Common nouns beside a name that tell what it names. Common knowledge, written for this project. */
import { ROLE_NOUNS } from './persons.lexicon.js'
import { wordSet } from './word-list.js'

const KIN_AND_TRADES = wordSet(`
wife husband son daughter mother father brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother
widow widower fiance fiancée girlfriend boyfriend friend colleague partner neighbour neighbor roommate classmate teammate
coauthor co-author illustrator writer novelist poet playwright painter sculptor photographer filmmaker producer composer musician
rapper guitarist drummer dancer comedian presenter broadcaster columnist blogger essayist historian philosopher theologian sociologist
psychologist psychiatrist anthropologist archaeologist biologist chemist physicist astronomer mathematician geologist meteorologist
seismologist epidemiologist virologist scientist researcher engineer architect designer programmer developer inventor astronaut cosmonaut
teacher lecturer scholar academic student graduate doctor surgeon nurse physician pathologist coroner dentist midwife paramedic pharmacist
farmer fisherman trader shopkeeper merchant banker broker investor analyst economist consultant strategist pollster accountant auditor
soldier sergeant corporal private officer policeman policewoman constable trooper ranger guard bodyguard veteran pilot sailor
priest vicar monk nun cleric preacher missionary rabbi sheikh chaplain pastor deacon
goalkeeper striker midfielder defender winger forward captain quarterback pitcher batsman bowler sprinter swimmer cyclist boxer wrestler
golfer skier gymnast jockey referee umpire champion runner racer manager trainer teammate
resident villager survivor eyewitness witness witnesses bystander passenger motorist tourist migrant refugee immigrant
lawmaker legislator congressman senator councilman ministerial politician statesman diplomat aide adviser advisor assistant deputy
organiser organizer campaigner dissident rebel warlord militant commander jihadist extremist terrorist smuggler
mogul magnate financier oligarch heiress philanthropist socialite celebrity star legend icon model actor actress
co-founder cofounder founder co-chair co-owner owner landlord boss executive chairman president secretary treasurer spokesperson
user cosplayer vocalist singer songwriter violinist pianist conductor choreographer director screenwriter animator cartoonist`)

/** Before a name, or behind it after a comma ("X, a farmer"): a person. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...KIN_AND_TRADES])

/** Before a name ("the magazine X"), behind it ("the X party") or after a comma: a body. */
export const BODY_NOUNS = wordSet(`
group party company firm magazine newspaper daily weekly tabloid paper journal broadcaster channel station agency website site portal network
organisation organization charity foundation club team band orchestra choir militia faction movement union bank airline carrier startup start-up
watchdog thinktank think-tank institute university college school manufacturer maker automaker carmaker supermarket retailer chain brand
publisher studio label insurer lender consortium conglomerate giant operator contractor nonprofit ngo bureau ministry department committee
council commission association federation league alliance coalition church sect cult order brigade battalion regiment outlet publication`)

/** Behind a name without a comma ("X spokesman"): the name is a body's. */
export const BODY_FOLLOWERS = wordSet(`
spokesman spokeswoman spokesperson spokespeople employee employees staff staffers shares shareholders stock chief executive ceo headquarters
official officials representative representatives subsidiary newspaper magazine website channel broadcaster party lawmaker lawmakers member members supporters fighters militants militant gunmen
insurgents commander group team players fans coach striker goalkeeper midfielder fighter faction militia movement correspondent reporter
journalist editor executives lawyers attorney researchers scientists accounts account app users subscribers factory plant store stores`)

/** Before a title: a work, a ship, a thing. */
export const THING_NOUNS = wordSet(`
novel book memoir film movie documentary song album single series sitcom show play musical opera poem painting exhibition game videogame app ship vessel
ferry tanker yacht boat submarine rocket missile satellite spacecraft telescope drone typhoon hurricane storm cyclone operation virus drug vaccine`)

/** Of a place: behind it ("X province"), before it ("the town of X"), after a comma ("X, a village"). */
export const PLACE_NOUNS = wordSet(`
city town village hamlet suburb district neighbourhood neighborhood province region county state territory island islands peninsula river lake sea
coast valley mountain mountains desert border capital port harbour harbor airport area municipality parish prefecture governorate oblast canton
commune township settlement camp square street road highway bridge airbase base beach bay strait country nation republic kingdom enclave archipelago
metropolis stronghold resort countryside suburbs outskirts airspace skyline coastline crossing`)

/** Nouns whose "of" a body follows: "members of X". */
export const MEMBERSHIP_NOUNS = wordSet(`
member members leader leaders founder founders chairman chairwoman head director president ceo supporter supporters fighters employee employees
critics critic followers follower branch chapter spokesman spokeswoman editor coach captain`)

/** Nouns that a possessive of a person stands before: "X's wife". */
export const PERSONAL_GOODS = wordSet(`
wife husband son daughter mother father brother sister parents family children widow lawyer lawyers attorney death body funeral birthday home house
career life resignation arrest trial testimony speech remarks comments tweet tweets office predecessor successor office supporters campaign presidency
hands face voice eyes heart health son-in-law`)

/** Verbs of those who play, and words before the one who is played against. */
export const PLAY_VERBS = wordSet(`
won win wins beat beats defeated defeat faced face faces lost lose loses drew draw draws scored score scores led lead leads equalised equalized play played plays
winning losing playing beating leading conceded advanced qualified hosted host hosts tied clinched edged thrashed hammered trounced`)
export const PLAYED_AGAINST = wordSet(
  'against versus vs v beat beating defeated defeating defeat faced facing thrashed hammered trounced edged',
)
