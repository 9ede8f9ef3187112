/** Irregular forms of English, and the stems whose spelling the rules of inflection get wrong. */

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
close closes|lose loses|release releases|response responses|expense expenses|license licenses|license licences|excuse excuses|use uses
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

/** Stems of -ed and -ing that take an e back, where the ending alone does not tell. */
export const E_STEMS: ReadonlySet<string> = words(`
  mak tak giv hav com becom overcom shar car car scar star stor restor ignor explor implor scor bor decid provid divid guid hid rid sid
  collid coincid presid resid tid pervad persuad invad evad trad fad rad wad blockad includ conclud exclud preclud intrud elud
  chang rang arrang exchang challeng aveng reveng plung loung indulg bulg charg enlarg merg emerg urg purg surg forg gorg diverg converg
  wag stag rag ag engag manag damag ravag salvag encourag discourag leverag averag packag sabotag outrag allieg obligu besieg
  alleg pledg judg acknowledg dredg hedg lodg budg nudg oblig privileg scaveng exil
  hop shap scap escap rap tap landscap scrap tap pip wip swip strip grip rop cop dop scop slop grop elop typ hyp
  ban phon telephon postpon condon ton ston zon clon hon mourne lin defin refin combin declin examin imagin determin outlin undermin inclin reclin 
  shin min fin din win dissin underlin pin streamlin convin machin vaccin quarantin rout confin disciplin entwin intertwin marinn
  nam blam fram tam sham gam flam claimm them schem tim crim resum consum assum presum perfum fum volum costum welcom
  writ bit invit unit cit excit recit ignit incit despit spit whit quot vot devot promot denot not dot rot remot demot
  execut contribut distribut attribut institut constitut prosecut persecut disput comput reput deput salut undisput pollut dilut mut substitut refut
  stat dat rat hat mat skat plat grat slat inflat relat creat delet compet complet concret excret secret obsolet rebat debat
  battl believ
  lik strik hik spik shak wak mak bak fak rak stak tak brak jok chok smok strok evok invok provok revok pok wok cok soak
  fil smil pil compil reconcil whil til styl rul schedul pol rol hol consol sol handl pal scal whal inhal exhal tal prevail
  rescu hir fir wir tir retir requir inquir enquir acquir inspir expir conspir aspir desir admir
  measur pressur injur secur cur captur featur ventur figur configur assur ensur insur endur lur procur tortur cultur futur structur restructur
  manufactur fractur nurtur gestur lectur pictur postur punctur ruptur textur treasur leisur closur exposur disclosur pleasur
  interfer adher cohe persever rever sever sincer her wher mer
  breath bath sooth loath seeth teeth writh clothh scath
  fre siz realiz seiz freez squeez organiz recogniz criticiz priz gaz raz blaz glaz graz doz
  rat separat
  rag edg wedg
  brib scrib describ prescrib subscrib inscrib prob rob globb tub cub
  los clos choos impos propos oppos expos suppos dispos compos pos purpos nos hos accus us caus paus amus confus refus excus abus bruis cruis
  rais prais prais apprais eras phras purchas chas bas cas increas decreas releas leas ceas teas pleas eas diseas creas greas
  respons sens licens condens dispens rins cleans immers dispers revers convers travers endors hors nurs curs rehears pars 
  advis revis supervis devis televis promis compromis exercis franchis advertis rais rous hous arous spous brows drows espous
  collaps elaps laps relaps eclips glimps
  chast tast wast past hast
`)

/** Stems that the endings would give an e and that take none. */
export const E_LESS: ReadonlySet<string> = words(`
  war bar star scar altar collar
  eat beat treat heat defeat repeat seat cheat threat combat format chat float coat boat bloat retreat
  fear hear clear near appear disappear
  focus bias gas canvas bus discus
  fair repair pair air chair impair despair stair
  occur murmur spur blur concur incur recur
  panic mimic traffic
  quiz waltz blitz
  pencil evil council
  you thou lieu
`)

/** Stems with a double l before the ending and a single one in the dictionary (British spelling, and -pel, -rol). */
export const DOUBLED_L: ReadonlySet<string> = words(`
  cancell travell labell modell quarrell signall tunnell fuell duell counsell expell compell propell rebell controll patroll enroll
  excell repell dispell impell channell levell marshall initiall funnell shovell swivell unravell equall totall marvell libell
`)
