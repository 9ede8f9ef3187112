/**
 * Common nouns for actors, in families: words of one family are used by different accounts for the same people. A family says
 * that two words can name one referent, never that they do, and takes no side between them. Written for this project.
 */
import { wordSet } from './word-list.js'

/** Singular forms. The first is the plainest word of the family. */
export const ROLE_FAMILIES: Readonly<Record<string, ReadonlySet<string>>> = {
  armed:
    wordSet(`fighter militant rebel insurgent terrorist guerrilla guerilla jihadist jihadi islamist extremist separatist combatant
    militiaman militia gunman partisan mujahideen mercenary secessionist paramilitary insurgency resistance radical saboteur gang
    intruder raider bandit`),
  migrant: wordSet('migrant refugee immigrant asylum-seeker alien newcomer arrival deportee caravan evacuee'),
  government: wordSet('government regime administration junta authority cabinet'),
  military: wordSet('army military troop soldier force serviceman navy'),
  police: wordSet('police policeman cop officer gendarme constable'),
  protest: wordSet(
    'protester protestor demonstrator marcher rioter looter mob dissident agitator hooligan striker occupier squatter vandal',
  ),
  settler: wordSet('settler colonist'),
  civilian: wordSet('civilian resident villager noncombatant non-combatant islander townspeople'),
  official: wordSet('official bureaucrat'),
  opposition: wordSet('opposition'),
  supporter: wordSet(
    'supporter follower loyalist sympathiser sympathizer backer advocate activist campaigner volunteer',
  ),
  organiser: wordSet('organiser organizer smuggler trafficker'),
  inspector: wordSet('inspector investigator expert'),
  lawmaker: wordSet('lawmaker legislator parliamentarian'),
  rescuer: wordSet('rescuer firefighter paramedic medic'),
  hostage: wordSet('hostage captive'),
  attacker: wordSet('attacker assailant shooter bomber hijacker killer'),
  worker: wordSet('miner worker employee striker'),
  student: wordSet('student pupil schoolgirl schoolboy'),
}

/** Families of those who act in the name of a state. */
export const IN_OFFICE: ReadonlySet<string> = new Set([
  'government',
  'military',
  'police',
  'official',
  'lawmaker',
])

/** Gatherings of people who are named by other words as well; a state's army or government is more than its men. */
export const GATHERINGS = wordSet('caravan gang mob militia insurgency resistance opposition')

/** Words of a family that name one body, so that the singular is a group too. */
export const COLLECTIVES = wordSet(
  'government regime administration junta army military police militia gang opposition mob insurgency resistance caravan navy cabinet paramilitary',
)

/** Words left out of a bare singular ("an officer", "a force"), where they name one person or no actor at all. */
export const PLURAL_ONLY = wordSet(
  'force troop authority officer expert worker radical islamist cabinet arrival alien',
)

/** Plurals that no rule of -s makes. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['militiamen', 'militiaman'],
  ['gunmen', 'gunman'],
  ['policemen', 'policeman'],
  ['servicemen', 'serviceman'],
  ['authorities', 'authority'],
  ['mercenaries', 'mercenary'],
  ['police', 'police'],
  ['mujahideen', 'mujahideen'],
  ['militias', 'militia'],
  ['regimes', 'regime'],
  ['governments', 'government'],
  ['townspeople', 'townspeople'],
])

/** Two or more words that name an actor together. */
export const ROLE_COMPOUNDS: Readonly<Record<string, string>> = {
  'asylum seekers': 'migrant',
  'asylum seeker': 'migrant',
  'freedom fighters': 'armed',
  'armed forces': 'military',
  'security forces': 'police',
  'armed group': 'armed',
  'armed groups': 'armed',
  'armed men': 'armed',
  'law enforcement': 'police',
  'human smugglers': 'organiser',
  'rescue workers': 'rescuer',
  'aid workers': 'worker',
}

/** Adjectives and nouns that stand before an actor and are part of how an account names it. */
export const MODIFIERS = wordSet(`
armed unarmed masked besieged so-called alleged suspected accused illegal undocumented legal irregular foreign local islamist
islamic muslim christian jewish sunni shia shiite kurdish hutu tutsi hindu sikh buddhist arab african european asian western
radical extremist extreme moderate violent peaceful hardline hard-line far-right far-left right-wing left-wing leftist rightist
separatist rebel opposition government military paramilitary security special riot border state federal central interim
transitional caretaker legitimate elected democratic authoritarian brutal repressive ruthless murderous corrupt illegitimate puppet
occupying occupation allied coalition regular national royal republican revolutionary communist marxist maoist nationalist
ultranationalist fascist nazi neo-nazi populist terrorist jihadist salafist loyalist unionist republican foreign-backed
young elderly innocent desperate displaced stranded striking angry furious student teenage female male
senior top high-ranking former retired ousted exiled jailed detained captured wounded trapped missing
public private independent outside international heavily trained elite reclusive embattled disgraced current
ground air naval counterterrorism counter-terrorism immigration customs intelligence health aid caravan migrant immigrant
anti-government pro-government anti-war pro-democracy anti-regime pro-regime anti-immigrant sitting newly-minted then deposed
communist-led late outgoing incoming acting first second then- longtime long-time self-proclaimed self-styled
company union police army party campaign rights human environmental tribal indigenous native black white`)
