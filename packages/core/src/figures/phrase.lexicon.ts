/** Closed word classes of English, and nouns for people, as shape predicates for texts that no grammar has tagged. */

export const PREPOSITIONS = new Set(
  'of in from at for on to with by among amid under over into onto between during since after before than per against about above across along around behind below beneath beside besides beyond despite down except inside like near off outside through throughout toward towards underneath until upon via within without as including excluding regarding following according because due versus vs'.split(
    ' ',
  ),
)

export const DETERMINERS = new Set(
  'a an the this that these those its his her their our my your each every any some no another other both all either neither such what which whose'.split(
    ' ',
  ),
)

export const PRONOUNS = new Set(
  'i you he she it we they me him us them who whom that which what this these those himself herself itself themselves everyone someone anyone nobody everybody somebody anything something nothing there'.split(
    ' ',
  ),
)

export const CONJUNCTIONS = new Set(
  'and or but nor yet so if when while where because although though unless whereas whether that as than'.split(
    ' ',
  ),
)

export const AUXILIARIES = new Set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't 's 're 've 'll".split(
    ' ',
  ),
)

/** Adverbs that stand between a noun and its verb, and others that never belong to a noun phrase. */
export const ADVERBS = new Set(
  'not also only just still already now then here there again ever never often always soon later earlier ago yesterday today tomorrow tonight almost nearly about approximately roughly too very quite rather even yet once twice thus hence however meanwhile moreover therefore nevertheless instead together apart alone altogether respectively each daily weekly monthly yearly annually overnight abroad online overall worldwide so far'.split(
    ' ',
  ),
)

/** Finite forms of frequent verbs that no suffix gives away. */
export const VERBS = new Set(
  (
    'say says said tell tells told think thinks thought know knows knew make makes made take takes took taken get gets got give gives gave given go goes went gone ' +
    'come comes came see sees saw seen find finds found want wants use uses show shows shown lead leads led leave leaves left lose loses lost win wins won ' +
    'keep keeps kept hold holds held bring brings brought begin begins began begun become becomes became buy buys bought sell sells sold spend spends spent ' +
    'pay pays paid meet meets met run runs ran rise rises rose risen fall falls fell fallen grow grows grew grown hit hits cost costs put puts cut cuts set sets ' +
    'hurt hurts stand stands stood stay stays remain remains include includes contain contains seem seems appear appears turn turns provide provides ' +
    'live lives die dies need needs mean means help helps reach reaches exceed exceeds feature features join joins visit visits offer offers employ employs ' +
    'comprise comprises feel feels felt write writes wrote send sends sent build builds built break breaks broke fight fights fought fly flies flew ' +
    'speak speaks spoke spread drive drives drove eat eats ate wear wears wore shoot shoots shot steal steals stole swim swam sit sits sat ' +
    'tumble tumbles slide slid sink sank sunk shed sheds beat beats let lets drew draws throw threw thrown fled flee flees took rely relies play plays ' +
    'start starts move moves sound sounds believe believes expect expects account accounts plan plans range ranges measure measures weigh weighs ' +
    'cover covers covered carry carries carried contain span spans total totals host hosts hold stretch stretches near nears work works vote votes watch watches travel travels hope hopes serve serves test tests score scores report reports claim claims average averages'
  ).split(' '),
)

/** Past participles that stand before a noun as adjectives more often than after it as verbs. */
export const ADJECTIVAL = new Set(
  'armed unarmed masked used unnamed retired wounded injured united advanced related limited elected unidentified suspected alleged unemployed vaccinated separate experienced skilled combined'.split(
    ' ',
  ),
)

/** Plural nouns without -s, and nouns that are the same in both numbers. */
export const IRREGULAR_PLURALS = new Set(
  'people men women children police policemen policewomen firemen fishermen gunmen servicemen servicewomen salesmen businessmen lawmen militiamen tribesmen clergymen congressmen countrymen crewmen feet teeth mice geese lives wives knives staff troops personnel cattle sheep fish aircraft spacecraft crew series species media data criteria phenomena dead wounded injured missing homeless others fighters folk clergy youth poor elderly'.split(
    ' ',
  ),
)

/** Heads of noun phrases that count people. Singular; {@link isPersonNoun} takes plurals off. */
export const PERSON_NOUNS = new Set(
  (
    'people person man woman child boy girl baby infant toddler teenager teen adult youth student pupil teacher worker employee staff member resident citizen ' +
    'civilian soldier troop officer policeman policewoman firefighter fireman paramedic medic doctor nurse patient victim survivor casualty passenger crew pilot ' +
    'driver motorist pedestrian cyclist tourist visitor guest customer shopper migrant refugee asylum-seeker immigrant evacuee villager islander inhabitant ' +
    'local household family protester protestor demonstrator marcher activist supporter fan spectator worshipper pilgrim hostage captive prisoner inmate detainee ' +
    'suspect attacker gunman militant fighter rebel insurgent terrorist extremist bomber jihadist assailant criminal offender fugitive witness bystander ' +
    'journalist reporter lawmaker senator deputy politician minister official diplomat delegate voter candidate politician judge juror lawyer leader ' +
    'miner farmer fisherman builder engineer scientist researcher expert rescuer volunteer responder guard marine sailor airman personnel trooper police constable ' +
    'brother sister son daughter parent mother father grandchild twin sibling relative friend colleague neighbour neighbor roommate wife husband couple ' +
    'american briton russian german italian canadian australian chinese japanese french ukrainian syrian iraqi afghan israeli palestinian turk indian pakistani ' +
    'national foreigner muslim christian jew sunni shia rohingya kurd user player athlete footballer runner holidaymaker holiday-maker commuter traveller traveler ' +
    'servicemember serviceman peacekeeper contractor mercenary recruit cadet veteran widow orphan minor juvenile kid youngster pensioner retiree elder ' +
    'occupier saboteur looter rioter hooligan squatter separatist nationalist loyalist commando conscript hijacker kidnapper smuggler trafficker trader vendor hiker climber skier swimmer surfer camper mourner churchgoer reveller reveler partygoer concertgoer clubber evictee jobseeker taxpayer consumer buyer seller owner tenant homeowner subscriber viewer reader listener participant respondent applicant ' +
    'dead deceased wounded injured missing homeless other body fatality corpse life death injury soul human individual adult '
  )
    .trim()
    .split(' '),
)

/** Nouns of time: what a measure is about is none of these, they say when. Singular. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  'year month week day night today yesterday quarter decade morning monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
