/**
 * Dictionary forms that the rules of `inflection.ts` do not find from their inflected forms; the more frequent of two claims to a
 * form goes first. Made by training/grammar-lemmas/make.ts; do not edit by hand.
 *
 * From the word lists of WordNet 3.1, Princeton University, under the WordNet licence (see NOTICE).
 */

export const VERBS = `
come become write add require determine change create hope note assume measure smile imagine contribute file
complete control travel assure define vote acquire ignore combine escape range examine promote compute
devote figure score constitute invite guide overcome quote persuade arrange schedule secure store resume
insure shine compete distribute rule cite challenge compel welcome concede explore shape denote owe plunge
precede substitute total waste commute inquire restore wipe attribute forbid taste bite decline label oblige
institute interfere unite choke cure evoke exchange secede excite injure line outline poke postpone presume
repel smoke telephone bore focus quarrel dispel invoke pile provoke adhere cancel consume dilute ache
centrifuge confine ensure smooth combat gouge grope obscure phone program rebel signal undermine butt
compile destine dine dispute illumine incline level lunge parallel prosecute reassure reconcile scrape
underline allege cope indulge marvel paste patrol stroke twine bevel discipline drape err execute ignite
implore incite intervene mouth propel rape rearrange recede recite recreate reunite rival snore supersede
bulge counsel cringe dissuade expel fete impede impute intone joke keynote marshal mine mortar procure
reexamine refine refute remodel revel revere rewrite ridicule salute transmute type underscore underwrite
wane analyse baste beguile besiege boycott chafe commune connote convene crane deplore excel exhale expedite
fume gauge grovel impale intertwine lounge model panic permeate persecute plane pole quake reconvene
redistribute repute scale silhouette smite spiral sponge stampede swivel tunnel unearth whine whiz zigzag
accede adore atone attune avenge awe blaspheme cane caucus chandelle channel chorus cohere collar condone
console core corral costume counterchallenge degas demote diagram divulge dupe dynamite ebb elute enamel
enquire enshrine enthrone exile expunge frolic funnel gape gas general gore headline impel imperil impinge
intercede lope madrigal massacre misgauge misquote nasale nucleate outgeneral overindulge pale panel parcel
persevere picnic pipe pommel pore prearrange pressure pummel pyramid redefine regale relyric reschedule
reshape revenge revile rhyme saute scheme scrounge secrete shovel stoke stone strafe style sugar swipe
telescope treasure tune unravel vouchsafe abjure accoutre accrete adjure admeasure aline anagram anele annul
ante antecede antic ape appal apparel aquaplane arc astringe automobile avalanche axe azure babbitt backbite
backpedal backstroke badmouth bale ballyrag barrel batik bedaub bedevil bedim beggar bejewel bellyache
bequeath berth bestir betroth bias bilge binge birr birth bitt bivouac blitz bone boob braille breaststroke
breathalyse brine buckram bullyrag burke bus bushel buttonhole cabal cache cackel cajole calcimine calcine
calendar callous callus canal canvas capriole capsule caracole carmine carol caseate catalyse cavil cede
censure census centre cere chasse chicane chine chirr chisel chitchat chrome churr chute circumvolute clone
closure cobblestone coiffe coiffure coinsure coke comminute compere concentre concrete condole confab
configure confute conge conjure conn constringe contravene convoke convolute coquette corbel counterchange
countermine crape crenel creosote crepe cudgel cyclostyle damascene dateline daub debar debone decoke
decontrol defat defile delete delineate deluge demob deplane deplete deplume depone depute derange descale
dethrone devil dialyse disarrange disbar disbud disembowel disfigure dishevel disincline disoblige displume
disunite divine domicile dope dote douche drivel drone dyke earth egg electrocute elocute elope emote empale
empanel emplane encore enplane ensile entwine enucleate estrange excrete exhume extol extradite facsimile
fine fissure flambe flute footnote format fringe frivol froth gambol gangrene garotte garrote garrotte
gazette gel ghostwrite girth gravel gripe guillotine gybe hale handwrite hatchel headbutt heterodyne hinge
hobnob hole holystone home hone hydrolyse hydroplane hype ideate illume immure impanel importune incarnadine
indite infringe inhale inhere inhume instil interchange interlope invalid jackknife jawbone jewel julienne
kennel kibbitz kibitz kite knife lallygag landscape libel locomote lollygag luge lyric machine mainline
manicure manoeuvre marcel medicine metal miaou mimic minstrel miscreate misguide moonshine mope mousse mute
nauseate nickel nonplus opine outbid outmanoeuvre outrange outrival outscore outshine outvote overawe
overbid overrefine overrule overwrite parachute paralyse parole pedal pedicure pencil perfume peril perjure
permute photostat pigeonhole pine pirouette pith plume pollute polychrome precis predestine predetermine
prefigure privilege procreate profane profile prostitute prune psychoanalyse pule purr quarantine quiz
rappel ravel realine reattribute recline recombine reconnoitre reconstitute rede redetermine redline refocus
reignite reinsure reline rendezvous renege repine replete requite rescale resile resole respite restitute
revoke rile riposte rope rouge rubric rumpus sabre sailplane sandbag satellite scavenge schnorr seaplane
seethe seine sellotape semaphore shellac shirr shnorr shore shrine shrivel sic sideline sideswipe site
sleuth slope snafu snipe snivel snorkel snowmobile sole spite spritz spume squire stale stencil stereotype
stockpile stooge streamline stripe submarine subsume sulfurette sulphurette summons supervene sync syringe
talc tape tarmac teargas teethe teetotal terrasse theme thermostat throne tile tinsel tone tonsure tope tote
towel traffic trammel transfigure trellis trephine trowel twinge typewrite ultracentrifuge unbar underbid
underquote undrape unhinge untune untwine unyoke verdigris videotape waltz wedel whale white wholesale whore
wigwag wine yodel yoke zinc zone
`

export const NOUNS = `
gas shoe movie apparatus tsunami status dallas hypothalamus nucleus toe foe texas rousseau canvas chaos
focus hawaii posse mississippi stimulus axe headache missouri rookie surplus bronchus jesus mustache nazi
rabbi radius venus alveolus chorus christmas circus cliche genius taxi arkansas bombus bureau columbus
gastrocnemius menarche psithyrus rendezvous virus alkali consensus honolulu impetus niche psyche woe ache
alibi apache bus campus cincinnati ethos flatus flu fracas impasse martini mucus necktie nucleolus opus
prairie quiz reverie serratus sloe tableau typhus adieu adios aeschylus anomie bali basileus bathos beau
bias bonus bourgeoisie cache calculus camaraderie cautious census certiorari citrus commie cookie cosmos
creche cumulus daiquiri damascus electrophorus excursus exodus frangipani gallus genie guru haiku hoe
ignoramus impromptu incubus israeli juju lorelei lotus magpie mandamus menu milieu nassau overshoe pathos
peru phosphorus pixie potpourri prometheus psi quartz quickie rbi rhinoceros rumpus sari sushi swahili swami
tahiti thoreau throe thrombus unconscious walrus whiz zombie
`

export const ADJECTIVES = `
one all same small three more some whole full white tall wide strange free pale still nice mere safe nine
dull odd fine prime false home sore well gone shrill crude male anti done fake ripe square ill nazi prone
side chance upstairs blithe made quasi choice mute rude wee yankee broke cute here lone nude plane sane sole
brute bygone downhill ersatz gauche khaki lilac lithe null stale swell tame trite vile
`
