/** Abbreviations that end in a full stop, by what may follow them. Lower case, without the last full stop. */

function words(list: string): string[] {
  return list.trim().split(/\s+/u)
}

/** Stand before a name or another word and never end a sentence: Mr. Smith, Gen. Ahmed, vs. Spain. */
export const BEFORE_A_WORD: ReadonlySet<string> = new Set(
  words(`
  mr mrs ms mx messrs mmes dr drs prof profs rev fr hon msgr mgr br sr.a st ste ss
  gen maj col lt capt cmdr cdr cpl sgt pvt adm vice-adm brig cpt ens pfc det insp supt sgt.maj lt.col lt.gov lt.gen
  maj.gen brig.gen sen sens rep reps gov govs pres amb atty del asst assoc supt min sec treas cllr
  rt mt ft pt vs cf viz approx est incl resp esp ca ed eds trans
  dr.med dipl hr fr herr frl bzw sog ggf evtl inkl zzgl vgl bes ehem
  mme mlle mm mlles me pr mgr sté ets cie
  d dña dn sra srta sres dra fdo lic ing arq gral cnel
  г-н г-жа гр тов им ул пр пл д р-н обл акад доц проф чл.-корр св ген полк тел см ср напр
  sig sig.ra dott prof.ssa on avv ing mons
  dhr mevr ir drs mr.dr hr.ms
`),
)

/** Stand before a number: No. 5, Fig. 2, p. 14, Art. 7. Otherwise they are words or ends of sentences. */
export const BEFORE_A_NUMBER: ReadonlySet<string> = new Set(
  words(`
  no nos nr nrs núm num n° art arts fig figs p pp pg pgs para paras vol vols ch chap chaps sec secs sect ser tab
  v op cap capt art abs kap bd bde s ss z ziff rn ст п пп гл рис табл с стр № т кн вып
  flt rte hwy rm apt ste bldg
`),
)

/** Months and days: no end before a number; before a capital only where that word often opens a sentence. */
export const CALENDAR: ReadonlySet<string> = new Set(
  words(`
  jan feb febr mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  okt dez mrz янв фев февр апр авг сент окт нояб дек janv févr avr juil déc ene abr ago dic
`),
)

/** May end a sentence: an end only where the next word often opens one. */
export const MAY_END: ReadonlySet<string> = new Set(
  words(`
  inc corp co cos ltd plc llc bros jr sr esq dept depts div univ assn bros mfg intl natl
  ave blvd rd ln sq hts pkwy
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore
  pa penn tenn tex va vt wash wis wisc wyo ont que alta sask
  u.s u.k u.n e.u u.a.e u.s.a u.s.s.r d.c l.a n.y n.j n.c s.c n.h n.m n.d s.d w.va r.i b.c p.o
  a.m p.m a.d b.c b.c.e c.e e.g i.e et.al al etc ca p.s r.i.p ph.d m.d b.a m.a d.d.s j.d m.b.a m.p d.j
  z.b d.h u.a o.ä u.ä i.d.r z.t s.o s.u v.a usw usf u.s.w bzw mio mrd tsd std geb gest ges gmbh str nr z.zt
  т.е т.д т.п т.к т.н и.о н.э г гг в вв тыс млн млрд руб коп долл чел р кв ст.л др пр ул
  p.ex c.-à-d env av apr j.-c
  ee.uu ee uu aa ss ff cc p.ej pág págs sr sra ud uds vd vds avda
  m ft yd oz lb lbs min mins hr hrs sec secs yr yrs mos wk wks km cm mm kg
`),
)

const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  words('me on ill miss mass wash ore ala pa ma sat sun wed mar cap'),
)

/** True for an abbreviation of another kind or language that is a word of English when written small: "told me.", "felt ill." */
export function isEnglishWord(written: string, language: string | null): boolean {
  return (language === null || language === 'en') && ENGLISH_WORDS.has(written)
}

/** Words that often open a sentence, in lower case. After a doubtful full stop they decide for an end. */
export const OPENERS: ReadonlySet<string> = new Set(
  words(`
  the a an this that these those there here he she it we they you i his her its our their your my
  in on at by for from with without after before during since until while when where why who what which how if as
  but and or so yet nor because although though however meanwhile moreover furthermore nevertheless instead still then
  now today yesterday tomorrow later earlier also both each every all some many most several few one two three four five
  no not none nobody another other such according asked once despite amid among under over about against between
  people officials police critics experts witnesses authorities last next first second in-depth it's he's she's they're
  that's there's i'm we're let can could would should will may might do does did is are was were has have had
  der die das ein eine er sie es wir ihr ich in im am an auf aus bei mit nach seit von vor zu zum zur über unter
  doch aber und oder denn wenn als dass auch noch so dies diese dieser dieses nun heute gestern dort hier man sein seine
  le la les un une des il elle ils elles on nous vous je ce cette ces cet son sa ses dans en au aux sur pour par avec mais
  et ou or car depuis après avant pendant selon
  el los las una unos unas él ella ellos ellas se su sus en con por para pero y o desde según tras este esta estos estas
  в во на по из за от до с со о об и а но или что это он она они мы вы я его её их как когда где если так также при
  после перед между однако сейчас сегодня вчера там тут этот эта эти
`),
)

/** Zones and parts of the day that go on after a.m. and p.m. */
export const AFTER_CLOCK: ReadonlySet<string> = new Set(
  words(`
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet msk ist jst kst aest eastern central pacific
  mountain local moscow beijing monday tuesday wednesday thursday friday saturday sunday
`),
)

/** Verbs that carry a sentence on after a quoted question or exclamation: "Why?" Smith asked. */
export const CARRY_ON: ReadonlySet<string> = new Set(
  words(`
  said says asked asks cried cries shouted shouts yelled yells wondered wonders replied replies added adds told tells
  demanded demands exclaimed exclaims screamed screams wrote writes tweeted tweets read reads chanted chants quipped
  joked responded responds answered answers recalled recalls continued declared noted
`),
)

/** German words before an ordinal: am 3. Oktober, der 2. Platz. */
export const BEFORE_ORDINAL: ReadonlySet<string> = new Set(
  words(
    `am der die das den dem des im zum vom bis ab seit und oder zur beim ins jeden jeder jedes ihr sein ihren seinen`,
  ),
)
