/** Irregular forms of English, and words that only look inflected. */

/** Base form, then its other forms. */
const VERBS = `
be am is are was were been being|have has had having|do does did done doing|say said says|go went gone goes going
tell told|make made|take took taken|come came|see saw seen seeing|know knew known|get got gotten|give gave given
find found|think thought|become became|leave left leaving|feel felt|put putting|bring brought|begin began begun beginning
keep kept|hold held|write wrote written|stand stood|hear heard|let letting|mean meant|set setting|meet met
run ran running|pay paid|sit sat|speak spoke spoken|lie lay lain lying|lead led|read|grow grew grown|lose lost losing
fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|cut cutting
rise rose risen rising|drive drove driven driving|buy bought|wear wore worn|choose chose chosen choosing|seek sought
throw threw thrown|catch caught|deal dealt|win won winning|forget forgot forgotten|fight fought|teach taught|eat ate eaten
sell sold|sing sang sung|fly flew flown flies|shoot shot|strike struck stricken striking|withdraw withdrew withdrawn
hide hid hidden hiding|shake shook shaken|bear bore borne|swear swore sworn|hit hitting|hurt hurting|beat beaten
bite bitten|bit|blow blew blown|burst|cast|cost|cling clung|creep crept|dig dug digging|dream dreamt|drink drank drunk
feed fed|flee fled fleeing|fling flung|forbid forbade forbidden|forecast|foresee foresaw foreseen|forgive forgave forgiven
freeze froze frozen freezing|grind ground|hang hung|kneel knelt|learn learnt|lend lent|light lit|mislead misled|mistake mistook mistaken
oversee oversaw overseen|overthrow overthrew overthrown|overcome overcame|overtake overtook overtaken|undergo underwent undergone
uphold upheld|withhold withheld|withstand withstood|prove proven|quit quitting|ride rode ridden|ring rang rung|seize seizing
shed shedding|shine shone|shrink shrank shrunk|shut shutting|sink sank sunk|sleep slept|slide slid|spin spun|spread|split splitting
spring sprang sprung|steal stole stolen|stick stuck|sting stung|swim swam swum|swing swung|sweep swept|tear tore torn|undertake undertook undertaken
wake woke woken|weave wove woven|weep wept|arise arose arisen arising|awake awoke|bend bent|bet betting|bind bound|bleed bled|breed bred
broadcast|die died dies dying|tie tied ties tying|vie vied vying|rebuild rebuilt|repay repaid|resell resold|rewrite rewrote rewritten
retell retold|foretell foretold|outdo outdid outdone|override overrode overridden|speed sped|spit spat|thrust|tread trod|wind wound
win-over|agree agreed agreeing|free freed freeing|see-off|guarantee guaranteed guaranteeing|decree decreed|disagree disagreed disagreeing
use used using|sue sued suing|mimic mimicked|panic panicked panicking|traffic trafficked trafficking|picnic picnicked
focus focused focusing focussed|plead pled|smell smelt|spell spelt|spill spilt|burn burnt
`

/** Singular, then plural. */
const NOUNS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|louse lice|ox oxen
life lives|wife wives|knife knives|leaf leaves|half halves|self selves|shelf shelves|thief thieves|wolf wolves|calf calves|loaf loaves
crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|diagnosis diagnoses|axis axes|oasis oases|emphasis emphases
criterion criteria|phenomenon phenomena|bacterium bacteria|medium media|datum data|stimulus stimuli|nucleus nuclei|fungus fungi|alumnus alumni
congressman congressmen|congresswoman congresswomen|policeman policemen|policewoman policewomen|fireman firemen|spokesman spokesmen
spokeswoman spokeswomen|gunman gunmen|fisherman fishermen|businessman businessmen|businesswoman businesswomen|serviceman servicemen
lawman lawmen|chairman chairmen|clergyman clergymen|councilman councilmen|assemblyman assemblymen|craftsman craftsmen|tradesman tradesmen
grandchild grandchildren|schoolchild schoolchildren|salesman salesmen|statesman statesmen|militiaman militiamen|marksman marksmen
index indices|appendix appendices|matrix matrices|vertex vertices|bus buses|gas gases|virus viruses|bonus bonuses|census censuses
campus campuses|status statuses|focus focuses|lens lenses|quiz quizzes|hero heroes|echo echoes|potato potatoes|tomato tomatoes|veto vetoes
movie movies|cookie cookies|rookie rookies|zombie zombies|selfie selfies|lie lies|tie ties|pie pies|calorie calories|prairie prairies
shoe shoes|toe toes|photo photos|video videos|radio radios|studio studios|zoo zoos|memo memos|piano pianos|euro euros|kilo kilos
brother-in-law brothers-in-law|attorney-general attorneys-general|passer-by passers-by|passerby passersby|axe
cache caches|avalanche avalanches|headache headaches|ache aches|psyche psyches|moustache moustaches|niche niches|quiche quiches|clothes
size sizes|prize prizes|case cases|house houses|horse horses|nurse nurses|purse purses|cause causes|base|phase phases|course courses
series|species|means|headquarters|barracks|gallows|chassis|corps|crossroads|close closes|lose loses|release releases|response responses|expense expenses|license licenses|license licences|excuse excuses|use uses
`

/** Other contractions come apart by rule. */
const OTHERS = `
not n't|will won't|can can't cannot|shall shan't
`

function table(...lists: string[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const entry of lists.flatMap((list) => list.trim().split(/[|\n]/u))) {
    const [base, ...others] = entry.trim().split(/\s+/u)
    for (const form of others) if (!forms.has(form)) forms.set(form, base!)
    if (base !== undefined && !forms.has(base)) forms.set(base, base)
  }
  return forms
}

/** Form to dictionary form. The first entry wins: verbs go before nouns, because a report is carried by its verbs. */
export const IRREGULAR: ReadonlyMap<string, string> = table(VERBS, NOUNS, OTHERS)

/** The same apart, for words whose part of speech is known. */
export const VERB_FORMS: ReadonlyMap<string, string> = table(VERBS)
export const NOUN_FORMS: ReadonlyMap<string, string> = table(NOUNS)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** Words that look inflected and are not. */
export const UNINFLECTED: ReadonlySet<string> = words(`
  clothes thanks regards sometimes upstairs overseas kindred
  news series species means politics economics physics mathematics athletics ethics headquarters barracks gallows chassis corps
  this thus has was always perhaps besides afterwards towards besides whereas across unless gas bus plus yes its his hers ours
  yours theirs christmas texas kansas paris athens brussels naples arkansas illinois thomas james charles jones williams davis
  during morning evening nothing something anything everything ceiling string spring king ring wing thing sibling sterling
  wedding outstanding beijing underling pudding viking darling herring sing bring sling cling fling sting swing wring
  hundred sacred naked wicked rugged wretched beloved hatred shed sled bed red led fed wed bred bleed breed seed need speed exceed proceed
  succeed indeed feed deed weed reed greed creed steed embed unprecedented alleged gifted talented aged bearded moped biped
  united states nations emirates philippines netherlands maldives bahamas seychelles
  amid mohamed ahmed ali mohammed muhammed khaled saeed rasheed hamed waleed
`)
