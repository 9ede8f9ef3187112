/** Words that carry no content of a claim by themselves. English; own compilation. */

const list = (words: string) => new Set(words.trim().split(/\s+/u))

export const FUNCTION_WORDS: ReadonlySet<string> = list(`
a an the this that these those such some any each every all both either another other others same own
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
they them their theirs themselves who whom whose which what whatever whoever one ones someone something anyone anything everyone
everything somebody anybody everybody
and or but if then than so because as until while whereas although though since unless whether
of at by for with about against between into through during before after above below to from up down in out on off over under
again further once here there when where why how upon toward towards within across along amid among around behind beneath
beside besides beyond despite except inside like near onto outside past per regarding throughout underneath unlike via
am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought
'm 're 've 'd 'll 's s t d ll m re ve
just only also very too even still yet already much many more most less least few quite rather really almost
ever always often sometimes however therefore thus meanwhile moreover
mr mrs ms dr sir said say says saying told tell tells according added adds
get gets got getting go goes going went gone come comes came coming make makes made making take takes took taken taking
let lets put puts way thing things lot bit
`)

/** Words that turn a statement round. "n't" is cut off its verb before it gets here. */
export const NEGATORS: ReadonlySet<string> = list(
  "not n't no never none nobody nothing nowhere neither nor without cannot",
)

/** Forms that can only be a finite verb, or that stand before one. */
export const FINITE: ReadonlySet<string> = list(`
is are was were am has have had does do did will would can could may might must shall should
isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't
said says told tells became began begins came comes fell falls found finds gave gives got goes went held holds kept keeps knew
knows led leads left leaves lost loses made makes met meets paid pays put ran runs rose rises saw sees sent sends shot
shows showed sold sells spoke speaks spent stands stood struck strikes took takes thinks thought threw won wins wrote writes
wants wanted plans planned hit hits set sets cut broke breaks brought brings built bought drew drove flew grew heard shook sank sinks rang sang swam drank shrank sprang
swung swore tore wore woke froze chose rode slid sought taught bent bled clung crept dealt dug fed fled fought forgot hid hung laid
lay lent lit meant shed shut slept stole stuck swept understood withdrew
`)

/** Words with which the subject of a new clause begins. */
export const SUBJECT_OPENERS: ReadonlySet<string> = list(`
he she it they we i you this these those the a an there his her its their our my some many most several no one two three four
five six seven eight nine ten dozens hundreds thousands more others another both all
`)

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value]),
)

/** Hedges of the outlet's own voice. "may" and "could" count only before a verb, which the diff of two statements shows. */
export const HEDGES: ReadonlySet<string> = list(`
reportedly allegedly apparently possibly perhaps probably likely unlikely seemingly purportedly supposedly presumably maybe
ostensibly unconfirmed unverified expected may might could alleged suspected appears appear appeared seems seem seemed believed
thought understood rumoured rumored purported potential potentially
`)
