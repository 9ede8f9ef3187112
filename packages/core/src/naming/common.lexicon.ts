/** Words that are capitalised without being names, or that begin a sentence more often than a name. */
import { wordSet } from './word-list.js'

/** Never part of a name when they stand alone; months and days are dates. */
export const CALENDAR = wordSet(`
may monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun christmas easter
ramadan spring summer autumn winter gmt bst est edt pst pdt utc cet am pm a.m p.m`)

/** Function words and frequent openers of sentences. */
export const COMMON_OPENERS = wordSet(`
a about above according across added adding after again against ago ahead all almost along already also although always am
amid among an and another any anyone anything are around as asked at away back based be because been before behind being below
between both but by can cannot could critics despite did do does doing dozens down due during each earlier early eight either eleven
else elsewhere even every everyone everything experts few first five following for former four from further get given
had half has have having he hence her here hers herself him himself his how however hundreds i if in including indeed inside instead
into is it its itself just last late later least less let like local many may maybe me meanwhile millions more moreover most
much must my near nearly neither never nevertheless new next nine no nobody none nor not nothing now of off officials
often on once one only onto or other others otherwise our out outside over own part people perhaps police previously
photo pictured please put quite rather reports residents same says said second seven several she should similarly since six so some someone
something sometimes soon speaking still such ten than that the their them then there therefore these they third this
those though thousands three through throughout thus till to today together tomorrow tonight too toward towards twelve
twenty two under unless unlike until up upon us very via was we week well were what whatever when whenever where whereas whether which
while who whoever whole whom whose why will with within without witnesses would year years yes yesterday yet you your
image video read watch related share more advertisement updated published copyright caption breaking live exclusive analysis opinion
asked activists analysts authorities rescuers scientists researchers lawmakers prosecutors investigators doctors
media many tens asked speaking citing quoting writing referring responding relatives survivors teams troops soldiers protesters
rebels militants fighters migrants refugees families women men children students workers voters opposition government president
air please updated emergency rapid enlarge witness bystanders passengers drivers survivors commuters officers detectives firefighters paramedics medics
thanks welcome sorry dear meet welcome note correction source sources skip close buy view click sign join get go state continue reading replay subscribe click follow ok okay oh well hello god internet web covid`)

/** Function words that a capital never makes part of a name ("Reuters The minister"). */
export const FUNCTION_WORDS = wordSet(`
the a an in on at by as it he she we they i you his her its their our my your this that these those there is are was were be been with
and or but nor so to from into of for if then than what who why how when where which while not no yes do does did has have had`)

/** Past forms that no -ed marks: what follows an actor is then a verb and not a second noun. */
export const IRREGULAR_PAST = wordSet(`
withdrew took came went left fell shot fought held met sent won lost began broke kept made gave got fled fed set hit cut put let ran saw
knew thought felt found stood brought built caught drove drew flew grew rose sought spoke spent struck threw became meant paid led sat swept
laid hid stole swore chose bought overran overthrew retook`)

/** I'm, they've, don't. */
export const CONTRACTION = /^(?:i|you|he|she|it|we|they|that|there|here|what|who|where|how|let)'|n't$/u

/** Verbs that follow a speaker: evidence that the name before or after them is a person or a body that talks. */
export const SPEECH_VERBS = wordSet(`
said says say told tells added adds wrote writes tweeted asked asks replied claimed claims argued argues warned warns announced
announces stated states insisted insists explained explains noted notes confirmed denied denies acknowledged declared
testified recalled complained`)

/** Capitalised adjectives of faith, descent, party and region that name nobody by themselves. */
export const ADJECTIVES = wordSet(`
muslim christian jewish catholic protestant hindu buddhist sikh sunni shiite shia shi'ite islamic orthodox anglican evangelical hispanic latino islamist
jihadist democratic republican communist socialist marxist maoist nazi fascist zionist scandinavian balkan baltic nordic mediterranean caribbean
transatlantic victorian elizabethan georgian byzantine ottoman roman gothic medieval biblical olympic parliamentary presidential
anglo-american franco-german asian-american african-american amish mormon lutheran methodist baptist presbyterian zoroastrian`)
