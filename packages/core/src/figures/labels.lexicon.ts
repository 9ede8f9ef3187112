/** Words beside which a number is a name, a place in a list, a date or a time, and no figure. */

export const MONTHS = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'januar februar märz april mai juni juli august september oktober november dezember ' +
    'janvier février mars avril juin juillet août septembre octobre novembre décembre ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
  ).split(' '),
)

export const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
)

/** Words before a bare year. */
export const BEFORE_YEAR = new Set(
  'in since by until till from of during before after early late mid circa for to through and or year season summer winter spring autumn fall the this last next ad bc anno'.split(
    ' ',
  ),
)

/** A number after one of these is the name of one thing out of a list. Lower case, singular. */
export const LABEL_NOUNS = new Set(
  (
    'number no nos nr article section chapter page pages part paragraph clause rule act title volume vol episode season series round ' +
    'game week match matchday day phase stage step level grade category class type version model mark chapter verse psalm figure fig table ' +
    'flight route highway interstate motorway road street avenue exit gate platform terminal runway pier room suite floor apartment flat ' +
    'unit building block row seat lane channel studio pool district ward precinct zone sector area region division group pot seed tier ' +
    'resolution proposition prop amendment ballot measure question item point agenda appendix annex schedule form box code size formula ' +
    'apollo area regiment battalion brigade squadron platoon lot camp bus train tram line car bib stand court hole par turn pick q quarter ' +
    'generation gen ps playstation xbox iphone ipad galaxy pixel windows android ios boeing airbus tornado typhoon concorde embargo protocol ' +
    'covid sars reactor turbine well mine lock track plot tunnel rev para § # nikkei ftse dax cac stoxx asx russell sp nasdaq'
  ).split(' '),
)

/** Plurals before a list of such names: "gates 3 and 4". */
export const PLURAL_LABELS = new Set(
  'articles sections chapters pages paragraphs clauses rules acts titles volumes episodes seasons phases stages steps levels grades classes types versions models verses figures tables flights routes exits gates platforms terminals runways piers rooms suites floors apartments flats units blocks rows seats lanes channels districts wards precincts zones sectors areas regions divisions groups resolutions propositions questions items points annexes schedules forms lots camps buses trains trams lines cars stands courts holes reactors turbines wells mines locks tracks plots tunnels'.split(
    ' ',
  ),
)

/** Names whose number is part of the name whatever follows. */
export const STRICT_LABELS = new Set(
  'iphone ipad galaxy pixel boeing airbus playstation xbox windows android ios flight route highway section article apollo nikkei ftse dax cac stoxx asx russell sp nasdaq'.split(
    ' ',
  ),
)

/** Streets after a house number. */
export const STREET_WORDS = new Set(
  'street st avenue ave road rd lane boulevard blvd drive court square place terrace way crescent highway'.split(
    ' ',
  ),
)

/** Words beside a score. */
export const SCORE_WORDS = new Set(
  'win wins won winning beat beats beaten beating defeat defeats defeated loss losses lost lose losing draw draws drew drawn victory victories lead leads led leading score scores scored scoreline final tie tied tie-breaker aggregate vote voted ruling ruled decision record set sets down up thrashing triumph hammering trounced rout penalties shootout'.split(
    ' ',
  ),
)

/** Words after a number that make it a time of day. */
export const AFTER_TIME = new Set(
  "am pm a.m p.m a.m. p.m. o'clock gmt utc est edt pst pdt cet cest bst et pt ist noon uhr".split(' '),
)

/** Prefixes that a hyphen may join to a number without making it a name. */
export const NUMBER_PREFIXES = new Set(
  'sub minus pre post mid non then now to plus some nearly about over up about pro anti late early'.split(
    ' ',
  ),
)
