/** Words of closed classes, by which clauses and noun phrases are told apart where no grammar is plugged in. English. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

export const DETERMINERS = words(`
  the a an this that these those his her its their our your my some any no every each either neither both all many most several few
  another other such more less fewer one two three four five six seven eight nine ten dozens hundreds thousands half enough certain
`)
export const PREPOSITIONS = words(`
  of in on at by for from with without about against among amid between into onto over under after before during since until till to
  toward towards through throughout across along around behind beyond near inside outside despite except like unlike per via upon
  within off above below beside besides concerning regarding following including given as than because versus
`)
export const SUBJECT_PRONOUNS = words(
  'he she they i we you it who which one everyone everybody someone somebody nobody anyone others',
)
export const SUBORDINATORS = words(`
  that because although though while when whenever where if unless whether since until after before once whereas as so lest
  what why how which who whom whose wherever whatever than
`)
export const CONJUNCTIONS = words('and or but nor yet so then plus &')
export const AUXILIARIES = words(`
  be am is are was were been being have has had having do does did 's 're 've 'd
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't ain't
  he's she's it's they're we're i'm you're they've we've i've you've he'd she'd they'd we'd i'd who's who've who'd that's there's
`)
export const MODALS = words(`
  will would shall should can could may might must ought cannot can't won't wouldn't shouldn't couldn't mustn't needn't
  he'll she'll they'll we'll i'll you'll it'll who'll
`)
export const NEGATIONS = words('not never no neither nor hardly barely without')
export const ADVERBS = words(`
  also now then later soon still just even ever always often once twice again already yet recently earlier previously initially
  eventually finally meanwhile however instead rather quite very too so only simply merely really actually apparently reportedly
  allegedly first last next today yesterday tomorrow tonight never not further afterward afterwards otherwise thus therefore
  moreover long sometimes perhaps maybe nevertheless nonetheless together alone ahead separately publicly privately
  repeatedly famously
`)
/** Not adverbs, though they end in -ly. */
export const NO_ADVERBS = words(
  'family ally italy july rally reply supply assembly fly anomaly bully early daily weekly monthly only likely friendly elderly',
)

/** Time words that may stand between a verb and its complement. */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight
  january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
  morning afternoon evening night week month year last this earlier late early later midday noon weekend
`)

/** Verbs that no ending gives away; past forms come from the irregular table. */
export const COMMON_VERBS = words(`
  is are was were be been has have had do does did will would can could should may might must
  said went came took made got gave saw knew became left met ran won lost began held led put set let cut hit
  include includes become becomes remain remains provide provides require requires allow allows continue continues bring brings
  keep give make take go come know get think tell believe say see want seem happen follow begin write lose learn exist depend receive
  leave leaves carry carries choose chooses create creates consist consists contain contains defeat defeats deliver delivers
  earn earns enter enters exceed fail fails hate hates involve involves lack lacks loves likes pull pulls push pushes raise raises
  reach reaches receives refuse refuses remain result rise send sends serve serves shape spend spends spark sparks suffer suffers
  threaten threatens tend tends try tries used wish wishes arrive arrives appear appears belong belongs bears began brings
  build builds buy buys cares chose contribute contributes dominate dominates drew ensure ensures enjoy enjoys face faces
  feel feels find finds focuses force forces gain gains has hopes identify introduce invite invites join joins knows lie
  looks means meets mention offer offers own owns pose poses prepare prevent prevents promise prove proves puts range ranges
  reflect reflects rely relies represent represents ride said save saves seek seeks sees sell sells shows sit sits stand stands
  start starts stay stays suggest suggests supports talk talks targets turn turns undermine underscore understand win vote votes
  makes takes comes goes gets gives runs wins loses leads holds keeps needs wants has plays pays works lives moves
`)
