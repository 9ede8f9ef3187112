/**
 * Words for acts, in families: words of one family are used by different accounts for the same act. A family says that two words
 * can tell of one act, never that they do, and takes no side between them. Written for this project.
 *
 * One line a family: name | verbs | nouns, each in its dictionary form. A mark behind a word says what the act must be done to for the word to be
 * of this family: `@place`, `@person`, `@thing`, `@missile`, `@none` (it has no object); `!` a noun that counts only with a describing word of {@link ACT_DESCRIBERS}.
 */
export const ACT_FAMILIES = `
control|liberate@place seize@place capture@place retake recapture@place take@place overrun@place occupy@place conquer@place annex@place free@place reconquer@place reclaim@place regain@place secure@place storm@place besiege@place encircle@place fall@place|liberation capture takeover recapture occupation annexation conquest siege encirclement fall@place loss@place seizure@place
killing|kill slay murder execute@person assassinate slaughter massacre behead@person neutralise@person neutralize@person eliminate@person liquidate@person lynch@person exterminate martyr@person|killing murder assassination execution! massacre slaughter bloodbath beheading manslaughter homicide extermination genocide lynching
death|die perish succumb drown suffocate|death drowning
injury|injure wound@person maim@person hurt@person|wounding
detention|arrest detain jail imprison capture@person seize@person abduct kidnap intern@person nab@person apprehend incarcerate|arrest detention imprisonment abduction kidnapping internment incarceration hostage-taking
release|release@person free@person pardon@person acquit@person|release! pardon acquittal
attack|attack bomb shell@place shell@person bombard strike@place strike@person raid assault@person ambush invade shoot stab ram@thing torpedo target@person target@place pound@place pummel@place gas@person torture@person rape@person|attack airstrike air-strike strike! bombing shelling bombardment raid assault ambush invasion incursion offensive! shooting stabbing aggression onslaught rampage torture rape
operation||operation! crackdown clampdown dispersal sweep! pacification
dispersal|disperse@person evict@person suppress@person quell crush@person teargas|eviction suppression
protest|protest demonstrate@none riot revolt|protest demonstration rally! riot march! uprising rebellion revolt insurrection unrest sit-in disturbance disturbances mutiny insurgency
removal|overthrow oust topple@person depose unseat@person dismiss@person sack@person resign impeach|coup overthrow ouster putsch resignation dismissal sacking impeachment
displacement|flee evacuate expel deport displace@person escape@none|exodus evacuation expulsion deportation displacement escape
withdrawal|withdraw retreat|withdrawal retreat pullout pull-out pullback
agreement|ratify|agreement deal accord truce ceasefire cease-fire pact armistice
destruction|destroy demolish raze torch@thing flatten@place vandalise vandalize|destruction demolition vandalism
crash|crash collide derail capsize|crash collision derailment wreck shipwreck
explosion|explode detonate|explosion blast detonation
launch|launch@missile test-fire@missile fire@missile test@missile|launch! test!
confiscation|confiscate seize@thing impound|confiscation seizure
`

/** Verbs with words behind them, by their dictionary form and those words. */
export const ACT_PHRASES = `
control|take control@place;seize control@place;gain control@place;lose control@place;take over@place
killing|shoot dead;gun down;mow down;cut down
death|lose life;pass away
detention|take hostage;take prisoner;take into custody;round up
attack|open fire;fire on;fire at;fire upon;set fire;blow up
dispersal|crack down
protest|take to the streets;go on strike
removal|step down;force out;drive from power;remove from office;vote out
displacement|drive out
withdrawal|pull out;pull back
agreement|sign agreement;sign deal;strike deal;reach agreement;reach deal
destruction|shoot down;burn down;bring down
`

/** Words before a noun of many senses that settle that it is an act: "air strike", "military operation", "missile test". */
export const ACT_DESCRIBERS = `air missile drone rocket military retaliatory artillery precision deadly punitive surgical cruise nuclear ballistic ground police security
special army naval counter-terrorism counterterrorism anti-terror anti-terrorist clearance cross-border commando offensive bombing suicide amphibious
protest mass public opposition solidarity anti-government pro-democracy anti-war summary alleged weapons prisoner hostage satellite israeli american u.s. us russian turkish french british saudi-led coalition nato
north korean chinese iranian syrian government rebel illegal unlawful full-scale armed new recent latest first second third successful failed`

/** Objects with which a verb tells of no act of its family: "struck a deal", "took part", "shot a film". */
export const OTHER_OBJECTS = `deal agreement balance tone chord accord blow pose part time note care office action step steps measure measures advantage seat oath
team champion champions record rival rivals favourites film video scene movie picture pictures footage photo photos role question questions place`

/** Objects of `@missile`. */
export const PROJECTILES =
  'missile missiles rocket rockets satellite projectile projectiles icbm warhead bomb device weapon shell shells'

/** Verbs that carry a noun of an act: "launched an offensive", "held a rally". Their subject is the agent of the noun. */
export const CARRIERS = `launch mount stage conduct carry commit hold perpetrate begin start order wage undertake make lead organise organize plan sign reach strike
broker announce unleash suffer impose`

/** Nouns behind an act's noun that make another thing of it: "death toll", "attack helicopter". */
export const COMPOUND_HEADS = `toll tolls row squad penalty threat threats sentence sentences helicopter helicopters aircraft jet jets leader leaders organiser organisers organizer
force forces zone zones site scene suspect suspects victim victims plan plans plot plots attempt attempts camp camps movement group groups warrant warrants
rate rates certificate order orders centre center facility policy law laws case cases charge charges trial investigation probe warning warnings response team dog dogs
story stories talks negotiations proposal terms maker makers planes plane submarine vehicle vehicles range button day week rifle rifles weapon weapons siren sirens effort efforts failure failures bid window mission drill drills fears risk zoo row route site sites pad spree charges`

/** What strikes without being anybody's act: no attack where one of these is told to strike. */
export const NATURAL_FORCES = `hurricane storm typhoon cyclone tornado earthquake quake tremor tsunami lightning flood disaster tragedy crisis virus illness disease
asteroid meteor meteorite blizzard heatwave tremors aftershock`

/** What strikes by accident: no attack where one of these is told to strike. */
export const VEHICLES = `ship boat barge ferry tanker car truck lorry van bus train tram plane jet aircraft helicopter vehicle motorcycle bicycle cyclist`
