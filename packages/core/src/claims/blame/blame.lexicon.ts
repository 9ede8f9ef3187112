/** Words with which accounts say who is behind an act, or that somebody is not. Closed classes, own compilation. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** Verbs that carry an act out whose noun is their object: "carried out the strike". */
export const DOING = list('carry commit perpetrate stage orchestrate mastermind launch mount conduct unleash')

/** Nouns of acts for which somebody can be to blame. Dictionary forms. */
export const DEEDS = list(`
attack strike airstrike raid bombing bombardment bomb shelling shooting massacre killing blast explosion assault ambush
atrocity murder assassination poisoning gassing arson fire sabotage theft robbery burglary hack hacking breach leak crash collision
collapse accident incident disaster death destruction violation offensive clash abduction kidnapping arrest violence damage
spill outage blackout fraud scam failure delay
`)

/** What somebody denies when the act itself is not named again: "denied any involvement". */
export const SHARES = list(
  'responsibility involvement role part hand complicity guilt blame participation connection link tie',
)

/** Nouns for what others say, which a denial can name in its stead. Dictionary forms. */
export const CHARGES = list(`
allegation accusation charge claim report suggestion assertion rumor rumour story account version theory speculation
`)

/** Said of a charge, these deny it. */
export const UNTRUE = list(`
false untrue fabricated baseless unfounded groundless fake illogical wrong lie lies fabrication nonsense absurd ridiculous
propaganda invention slander preposterous ludicrous outrageous incorrect inaccurate
`)

/** Not a party: nobody in particular. Dictionary forms. */
export const NOBODY = list(`
no none nobody noone anybody anyone somebody someone who whoever which that those he she it they him her them i we you us me
person people group one side party man woman suspect perpetrator culprit victim all both everyone
`)

/** Words of other times: what is told of then is another act. */
export const OTHER_TIMES = list(`
previous previously past repeatedly always formerly historically before last earlier frequently often routinely regularly similar
prior recent years months long
`)

/** Found in nearly every deed, so that they tell no two apart. Dictionary forms. */
export const COMMON_DEED_WORDS = list(`
attack strike airstrike raid bombing bomb assault crime act incident deed people person civilian hundred thousand dozen kill
killing die death dead injure wound carry out launch commit conduct mount stage use cause responsible responsibility involve
involvement behind blame accuse report claim allegation accusation charge deny area town city village region day week horrific
deadly massive alleged suspected civil forces force military army government group country state hit target child woman man
say attack's be have do
`)
