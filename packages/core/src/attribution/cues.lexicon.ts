/**
 * Cue words by sense. A sense implies a position of the one who passes the words on (research: readers judge certainty by the
 * cue word). Frames say in which shapes the content may follow:
 * q a quotation · c a clause, with or without "that" · i an infinitive · n a noun phrase · o a hearer before the clause ·
 * any other word is a preposition that belongs to the cue ("called for").
 */
import type { Position } from '@parallax/contract'

export type Sense =
  | 'say'
  | 'tell'
  | 'ask'
  | 'report'
  | 'announce'
  | 'claim'
  | 'allege'
  | 'deny'
  | 'reject'
  | 'doubt'
  | 'admit'
  | 'confirm'
  | 'reveal'
  | 'show'
  | 'know'
  | 'perceive'
  | 'argue'
  | 'insist'
  | 'suggest'
  | 'warn'
  | 'threaten'
  | 'promise'
  | 'plan'
  | 'want'
  | 'urge'
  | 'believe'
  | 'suspect'
  | 'expect'
  | 'hope'
  | 'fear'
  | 'predict'
  | 'blame'
  | 'criticise'
  | 'support'
  | 'oppose'
  | 'describe'
  | 'cite'
  | 'decide'
  | 'appear'

/**
 * Order of the rules: a denial first, then doubt, then what is unconfirmed, then endorsement, then distance; the rest reports.
 * "Alleged" is a legal duty in reports of crime: it is a hedge and leaves the content unconfirmed.
 */
export const POSITION_OF: Readonly<Record<Sense, Position>> = {
  deny: 'denies',
  reject: 'denies',
  doubt: 'doubts',
  claim: 'doubts',
  allege: 'unconfirmed',
  suspect: 'unconfirmed',
  fear: 'unconfirmed',
  appear: 'unconfirmed',
  admit: 'endorses',
  confirm: 'endorses',
  reveal: 'endorses',
  show: 'endorses',
  know: 'endorses',
  perceive: 'endorses',
  argue: 'distances',
  insist: 'distances',
  say: 'reports',
  tell: 'reports',
  ask: 'reports',
  report: 'reports',
  announce: 'reports',
  suggest: 'reports',
  warn: 'reports',
  threaten: 'reports',
  promise: 'reports',
  plan: 'reports',
  want: 'reports',
  urge: 'reports',
  believe: 'reports',
  expect: 'reports',
  hope: 'reports',
  predict: 'reports',
  blame: 'reports',
  criticise: 'reports',
  support: 'reports',
  oppose: 'reports',
  describe: 'reports',
  cite: 'reports',
  decide: 'reports',
}

/** `lemma frames`, one a line or separated by `;`. */
export const VERB_CUES: Readonly<Record<Sense, string>> = {
  say: `say q c; add q c; state q c; write q c; tweet q c n; retweet q n; post q c n; remark q c on; observe q c; comment q c on; note q c n; mention q c n
    explain q c n; reply q c; respond q c; answer q c; continue q; conclude q c; recall q c n; joke q c about; quip q; repeat q c n; reiterate q c n
    shout q c; yell q c; chant q; cry q; whisper q c; mutter q; scream q; exclaim q; declare q c n; proclaim q c n; pronounce q n
    stress q c n; emphasize q c n; emphasise q c n; underline q c n; underscore q c n; highlight n; clarify q c; elaborate q on; testify q c; swear q c i; message q; text q
    speak about of; talk about of; discuss n c; address n; read q; blog q c; opine q c; muse q c; reflect q c; recount q c n; summarize q n; phrase q
    intone q; deadpan q; lament q c n; complain q c about; gripe q c; rant q about; boast q c of about; brag q c about; sigh q; laugh q; snap q; counter q c; retort q c; interject q
    express n; voice n; echo n; chime q; go-on q; put-it q; bark q; thunder q; grumble q c; murmur q; shoot-back q c; fire-back q c; hit-back q c; gush q about; crow q about; recite n; preach q n; roar q; bellow q; growl q; huff q
    blurt q; vent q about; enthuse q about; fume q about; narrate q c; enumerate n; recap n; rehash n; hypothesize c; broach n
    speak-out about against; speak-up about; weigh-in on; sound-off on about; hold-forth on about; lay-out n; spell-out n`,
  tell: `tell q c o i; reassure o c; teach o c; inform o c n; assure o c n; remind o c n; notify o c n; brief o on; advise o c i; caution o c q against; lecture o on`,
  ask: `ask q c o about for i; inquire q c about; enquire q c about; wonder q c about; question n c; query n c; demand q c n i; request n c i; quiz o about; press o on for; challenge n`,
  report: `report q c n on; publish n; broadcast n; list n; detail n; document n; relay n c; circulate n; quote n; rank n; estimate c n; project c n; calculate c; forecast c n`,
  announce: `announce q c n i; reaffirm c n; unveil n; introduce n; declare q c n; issue n; decree c n; rule c n; notify c; order n i c; instruct o i; certify c n`,
  claim: `claim q c i n; purport i; profess c i n; pretend c i`,
  allege: `allege q c n; accuse n; charge q c n; indict n; sue n; plead q`,
  deny: `deny q c n; refute q c n; rebut c n; dispute c n; disavow n; disown n; contradict n; debunk n; repudiate n`,
  reject: `reject n c; dismiss n c; rule-out n; discount n; brush-off n`,
  oppose: `oppose n; refuse i n; decline i n; disagree c with; downplay n; deflect n; ignore n; veto n; object q c to; rebuff n; spurn n; shun n; renounce n; sidestep n; dodge n; evade n; play-down n; brush-aside n; shrug-off n`,
  doubt: `doubt c n; mistrust n; distrust n; scoff q at; question c n`,
  admit: `admit q c to; acknowledge q c n; concede q c n; confess q c to n; own-up c; apologize for; apologise for; regret c n; recognize c n; recognise c n; agree q c i with; accept c n`,
  confirm: `confirm q c n; verify c n; corroborate c n; affirm q c n; prove c n; establish c; attest c to; validate n; certify c; pinpoint n`,
  reveal: `reveal q c n; disclose q c n; divulge c n; point-out q c n; expose n; leak n; uncover n; indicate q c n; signal q c n i; hint q c at; imply c n; illustrate c n; detail n`,
  show: `show q c n; find q c; demonstrate c n; discover c; determine c n; conclude q c; learn c n of; detect c; identify n; reflect c n; `,
  know: `know c n; realize c n; realise c n; understand c n; remember q c; forget c n; recognise c n; appreciate c n`,
  perceive: `see c n; notice c n; hear c n; witness c n; spot n`,
  argue: `argue q c for; reason q c; contend q c; posit c;  theorize c; assert q c n; maintain q c; protest q c; counter q c; defend n; justify n`,
  insist: `insist q c on; swear c i; stipulate c; demand q c n`,
  suggest: `suggest q c n; propose q c i n; recommend q c n; float n; offer q i n; hint c at; imply c n; insinuate c; intimate c; volunteer q c i`,
  warn: `warn q c o of about against n; caution q c o against; alert o c n; admonish o c`,
  threaten: `threaten i n c with`,
  promise: `promise q c o i n; pledge q c i n; vow q c i n; commit to i; guarantee c n; undertake i; swear c i; volunteer i; agree c i`,
  plan: `plan i n on; intend i c n; aim i; seek i n; prepare i; propose i; mean i; consider n c; contemplate n; mull n; weigh n; hesitate i; hope i; envision n; eye n; `,
  want: `want i n; wish c i for; desire n i; prefer n i c; like i; love i n; crave n; demand n i; choose i n; long i for; hate n i; enjoy n; care about; welcome n; favor n; favour n; favour i; relish n; admire n; respect n`,
  urge: `urge q c o i n; lobby for i; campaign for; push for n; advocate n for; call-for n; call-on o i n; ask i; encourage n i; press for i; exhort n i; implore q n i; beg q n i; plead q for with; appeal q for to; advise o i c; counsel n i; recommend c n; order n i; command n i; direct n i; invite n i; lobby n i; convince o c i; persuade o c i; dare n i; challenge n i; pressure n i; prod n i; nudge n i; goad n i; entreat n i; beseech n i; press n i`,
  believe: `believe q c n in; think q c of about; feel q c; consider n c; deem n; regard n as; view n as; see n; assume c n; presume c; suppose c; reckon q c; guess q c; figure c; conclude c; judge c n; trust c n; find n; perceive c n; imagine c n; interpret n c; agree c; concur q c; sense c; count on; treat n; remember c; dream of; decide c`,
  suspect: `suspect q c n; speculate q c about on; wonder c; question c; surmise c; conjecture c; theorize c`,
  expect: `expect c n i; anticipate c n; envisage n; foresee c; look-forward to`,
  hope: `hope q c i for; pray c for; wish c; aspire i to; long for`,
  fear: `fear q c n for; worry q c about; dread n; agonize over; fret q c about over`,
  predict: `predict q c n; forecast c n; project c; estimate c n; prophesy c; bet c on`,
  blame: `blame n; fault n; accuse n; charge n; implicate n; label n; brand n; call n; dub n; portray n; paint n; cast n; liken n; compare n; link n; tie n; credit n; attribute n`,
  criticise: `criticize n; criticise n; slam n; blast n; attack n; condemn n; denounce n; decry n; deride n; mock n; ridicule n; lambaste n; lambast n; rip n; bash n; assail n; rebuke n; chide n; scold n; disparage n; deplore n; berate n; castigate n; excoriate n; insult n; taunt n; belittle n; trash n; savage n; skewer n; knock n; pummel n; pillory n; scorn n; scold n; upbraid n; censure n; chastise n; reprimand n
    lampoon n; caricature n; parody n; heckle n; jeer n; rail against about; inveigh against; bristle at; balk at; bemoan n; single-out n; call-out n; go-after n; push-back against on lash-out at; take-aim at;  protest n; challenge n; confront n; fault n; impugn n; vilify n; demonize n; smear n; resent n; loathe n; detest n; despise n; dislike n`,
  support: `support n; back n; endorse n; praise n; laud n; hail n; applaud n; tout n; champion n; defend n; embrace n; commend n; extol n; salute n; trumpet n; cheer n; congratulate n; compliment n; promote n; approve of; side with; rally behind; extoll n; vouch for; vote for against; root for; stump for; campaign for against; cheer for; revere n; idolize n; cherish n; stand-by n; come-out for against; bless n; uphold n; credit n; sympathize with; identify with; align with; espouse n`,
  describe: `describe n as; characterize n as; characterise n as; depict n as; portray n as; call n; term n; refer to; define n; cast n; frame n; present n; dub n; style n; allude to; reference n; invoke n; point to; quote n; list n; mention n; outline n; tackle n; highlight n; emphasize n`,
  cite: `cite n; quote n; reference n; invoke n; credit n`,
  decide: `decide c i on against; resolve i c; opt i for; elect i; vote i; agree i; determine c; choose i; conclude c; rule c; settle on; focus on; concentrate on; look at into`,
  appear: `seem i c; appear i c`,
}

/** Lemmas whose third person and base form are as often nouns; they need the company of a subject and a complement. */
export const ALSO_NOUNS: ReadonlySet<string> = new Set(
  `claim report plan call hope fear demand charge question support attack promise vow request offer answer estimate order view show
  state post tweet text email message doubt plea appeal reply response comment remark note pledge warning alert project forecast count
  rank rate list detail document study challenge protest push press quote cover release issue file sign name test guess wish
  need want back favor favour hit knock target fault blame link tie label brand cast frame style term credit look rule aim
  like love hate care value respect trust judge bet figure sense vote order command direct salute cheer champion praise focus
  reason argument counter hint signal float propose need attempt desire dread worry signal dispute rebuke taunt mention refer present
  address talk speak read number interview quiz press mean long blast slam bash rip pan needle hammer savage mock contact cite feel help
  find score back reference witness experience repeat shout cry scream laugh sigh whisper yell chant joke lecture caution desire dream
  campaign lobby notice guarantee boast rant gripe quip rally side trumpet ridicule rebel record phrase sound sense desire schedule volunteer
  jeer root rail stump recap roar boom huff crow censure knock pressure scorn vent advocate rumor rumour permit process present report object subject document minister experience picture curse scoff applause sign purpose position time use fire regard deal hear hold stress complaint`.split(
    /\s+/u,
  ),
)

/** Senses that carry speech: they own a quotation beside them and stay cues inside another's content. */
export const SPEECH: ReadonlySet<Sense> = new Set<Sense>([
  'say',
  'tell',
  'ask',
  'report',
  'announce',
  'claim',
  'allege',
  'deny',
  'admit',
  'confirm',
  'reveal',
  'argue',
  'insist',
  'suggest',
  'warn',
  'promise',
])

/** Cues that may stand alone before or after a clause in any order: "…, she said" · "…, argued Orr". */
export const FREE_CUES: ReadonlySet<Sense> = new Set<Sense>([
  ...SPEECH,
  'show',
  'believe',
  'predict',
  'fear',
  'hope',
  'suspect',
  'urge',
  'expect',
])

/** Nouns of saying with a clause or an object: "a claim that", "reports of". */
export const NOUN_CUES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['claim', 'claim'],
  ['allegation', 'allege'],
  ['accusation', 'allege'],
  ['charge', 'allege'],
  ['report', 'report'],
  ['rumor', 'suspect'],
  ['rumour', 'suspect'],
  ['suggestion', 'suggest'],
  ['speculation', 'suspect'],
  ['statement', 'say'],
  ['assertion', 'insist'],
  ['contention', 'argue'],
  ['argument', 'argue'],
  ['belief', 'believe'],
  ['fear', 'fear'],
  ['hope', 'hope'],
  ['concern', 'fear'],
  ['worry', 'fear'],
  ['promise', 'promise'],
  ['pledge', 'promise'],
  ['vow', 'promise'],
  ['threat', 'threaten'],
  ['warning', 'warn'],
  ['announcement', 'announce'],
  ['denial', 'deny'],
  ['admission', 'admit'],
  ['acknowledgment', 'admit'],
  ['confession', 'admit'],
  ['revelation', 'reveal'],
  ['finding', 'show'],
  ['conclusion', 'believe'],
  ['prediction', 'predict'],
  ['forecast', 'predict'],
  ['estimate', 'predict'],
  ['expectation', 'expect'],
  ['suspicion', 'suspect'],
  ['doubt', 'doubt'],
  ['complaint', 'argue'],
  ['criticism', 'criticise'],
  ['demand', 'urge'],
  ['call', 'urge'],
  ['plan', 'plan'],
  ['proposal', 'suggest'],
  ['decision', 'decide'],
  ['desire', 'want'],
  ['view', 'believe'],
  ['opinion', 'believe'],
  ['idea', 'believe'],
  ['notion', 'believe'],
  ['evidence', 'show'],
  ['sign', 'show'],
  ['insistence', 'insist'],
  ['question', 'ask'],
  ['support', 'support'],
  ['opposition', 'oppose'],
  ['endorsement', 'support'],
  ['refusal', 'oppose'],
  ['rejection', 'reject'],
  ['attack', 'criticise'],
  ['praise', 'support'],
  ['comment', 'say'],
  ['remark', 'say'],
  ['intention', 'plan'],
])

/** Nouns of stance that need no owner before their preposition: "criticism of the plan", "reports of gunfire". */
export const NOUN_PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['support', 'for'],
  ['opposition', 'to'],
  ['criticism', 'of'],
  ['question', 'about'],
  ['concern', 'about'],
  ['worry', 'about'],
  ['complaint', 'about'],
  ['doubt', 'about'],
  ['report', 'of'],
  ['rumor', 'of'],
  ['rumour', 'of'],
  ['allegation', 'of'],
  ['accusation', 'of'],
  ['claim', 'of'],
  ['fear', 'of'],
  ['attack', 'on'],
  ['warning', 'of'],
  ['praise', 'for'],
  ['endorsement', 'of'],
  ['denial', 'of'],
  ['speculation', 'about'],
  ['suspicion', 'of'],
  ['threat', 'of'],
])

/** Adjectives and participles that hold a belief: "is confident that". */
export const STATE_CUES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['confident', 'believe'],
  ['convinced', 'believe'],
  ['sure', 'believe'],
  ['certain', 'believe'],
  ['aware', 'know'],
  ['worried', 'fear'],
  ['concerned', 'fear'],
  ['afraid', 'fear'],
  ['fearful', 'fear'],
  ['hopeful', 'hope'],
  ['optimistic', 'hope'],
  ['skeptical', 'doubt'],
  ['sceptical', 'doubt'],
  ['doubtful', 'doubt'],
  ['clear', 'say'],
  ['adamant', 'insist'],
  ['eager', 'want'],
  ['reluctant', 'oppose'],
  ['willing', 'want'],
  ['unwilling', 'oppose'],
  ['happy', 'believe'],
  ['proud', 'believe'],
  ['angry', 'criticise'],
  ['furious', 'criticise'],
  ['critical', 'criticise'],
  ['supportive', 'support'],
  ['opposed', 'oppose'],
  ['uncertain', 'doubt'],
  ['unsure', 'doubt'],
  ['interested', 'want'],
  ['determined', 'want'],
  ['surprised', 'believe'],
  ['disappointed', 'criticise'],
  ['grateful', 'support'],
  ['nervous', 'fear'],
])
