/**
 * Words that pass a judgment whoever uses them and of whomever, by the kind of judgment. Words that also name a thing ("regime", "terrorist",
 * "hero") are left to the ledger of names. Written for this project from general knowledge.
 */
export const LOADED_WORDS = {
  blame: `barbaric barbarous heinous vile despicable disgusting shameful shamefully disgraceful disgracefully outrageous outrageously appalling
    appallingly monstrous sickening cowardly treacherous venomous vicious viciously sinister nefarious insidious hateful bloodthirsty heartless callous
    brazen brazenly blatant blatantly shamelessly shameless draconian orwellian dystopian nightmarish infamous disgraced bloodbath butchered brainwashed
    brainwashing demonize demonise demonized demonised demonizing demonising vilify vilified vilifying fearmongering scaremongering`,
  epithet: `thug thugs thuggish savages butchers stooge stooges henchman henchmen crony cronies minion minions warmonger warmongers zealot zealots lackey
    lackeys scum vermin parasites hordes cesspool cabal`,
  ridicule: `ridiculous ridiculously absurd absurdly laughable laughably pathetic pathetically idiotic moron morons moronic clueless lunatic deranged unhinged insane
    phony bogus sham farce farcical charade hysteria hysterical tirade rant ranted ranting raved gushed whined sneered vitriol vitriolic jaw-dropping`,
  praise: `heroic heroically glorious gloriously valiant valiantly gallant gallantly magnificent magnificently masterful masterfully triumphant triumphantly
    saintly selfless selflessly`,
  distance: 'so-called self-styled',
} as const
