/**
 * In how many documents of general English the keys of `word-key.ts` stand: row c lists those in 2^c to 2^(c+1) - 1 documents.
 * Made by training/background/make.ts; do not edit by hand.
 *
 * Counted over two collections, whose authors are thanked and who do not endorse this use:
 * - MEANTIME, the NewsReader corpus of Wikinews texts, by A.-L. Minard et al., CC BY 4.0
 *   (https://creativecommons.org/licenses/by/4.0/); reduced to counts of words.
 * - UD English EWT, by N. Silveira, T. Dozat et al., CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/); reduced to
 *   counts of words. This table is shared under CC BY-SA 4.0 too.
 */
export const BACKGROUND_DOCUMENTS = 662

export const BACKGROUND: readonly string[] = `

---
abdul aboard abolish abomin abrupt absorption abstain absurd abu abundans abundant academ academic acceptans
accessibilit accessibl accompan accountabilit accumul acquisition acronym acrylic activist acupunctur adam
addict adher adjustabl administrator admir admission adnan adorabl adorn adviser advoc aerospac affili
affirm affluent african ag agenda aggrav agreeabl airfar airlift airtanker ak akin alarm alaska alberta
album alcoholism alexandria algorithm ali allawi alleged allowans alot altern aluminium amazing ambulans ame
amelia amidst amman ammonia ammunition amnest amongst amsterdam amy an ana analyz ancient and andrew anim
anna annex anonymous antenna antennag antibiotic antipasto antiqu antiquit ap apertur appal appeal appeas
appel appetizer applaud applians apprehension apprehensiv apprentic appropriator arabian arabic arctic arena
armor arrogans arthritiz arthur articul artist artistic artwork arvn aspen aspinal aspir ass assault assert
assurans aster astound astronaut asymmetrical atomic atop atrocit attain attentiv attractiv audit aunt
austria autom avail avenu awhil awol ayatollah aye ayman ba'athist baathist baba bachelor backup baile bait
baker balcon bald ballerina ballet ballot baluchistan bandwidth bangladesh banker banner barcelona bareback
bargain barren barret barrier bask batch bath bbc bc bea bean beast beaut beck bedlam bee beef beg behalf
behold beij belgian belittl bella belov bench bend beneficial ber berlin bernard beta beverag bewar bibl
bidder bigger billiard bind biologist bitmap biz blackber blackmail blackworm blad bladder blair blanco
bland blank blast ble bloom blower blur bmw bn boil bold bolivia bon bondholder boom booth bos bosnia
boulder boulevard bound bout bovespa bowen bp brad bradle brainwash brak braver breach breast breath breed
breeder breez brian brick brigad broadband broadcast broader broker brokerag brooklyn brows bruc bruiz bu
budg budgi buildup bul bulb bulletin bumper bundl burden burglar burner burnt burrito burst bust bustl
butcher butter butterf buyout buz bypas cabin cabinet cach cafeteria calender calf calgar californian
cambodia camper canal cannibal capitol captur cargil caribbean carl carnegi carol carrot carson carter
cascad catastroph catastrophic cater cattl cautious cav cc cd ceil celeber cellular cement censor
chairperson chalabi chandelier changi chant chapel characteriz charli charlot charm charter chavez chechnya
checkout chequ cheryl ches chevron chick chil childhood chili chinatown chip chiro chocol chop christ
christianit cinema cisco citizenship clan clarif clark clash classic claud claus cleaner clement cleric
clinton clip clock clog clu cluster cm coach coal coastal cock coil coincid col colin collabor collateral
collectiv colombo colon coloniz colorado colorful column com comb combo comedian comf comfortab commens
commissioner communicativ comp comparabl compel competitor compil complians compos composition compression
compressor compriz compromiz concession concret concur condemn condo condominium configur confin confisc
conflagr confront confud congreg congressional conjunct connecticut conquer conquest consciens conscientious
consciousnes consecutiv consensus consent consistens consol conspirac constitut constitution constraint
consum contempl contemporar contest continent continental continual contradict contrar controller controvers
controversial conveniens cooki copyright cord corel cork corn correl correspondent corrupt couch counselor
countryman countrysid courteous courtes courtne cousin covert cow cp cpuc crackdown crawford crawl creatur
credens creek creep crippl crisp criticiz critter croatia crook crop crosb crown crumpl crust cst cuban
cuisin cup cupertino curat curious cynical da daimler daimlerchrysler dal dalla damn damp dana daniel
darknes darla darleen darren dartmouth dashboard dasovich databas daycar db deb debbi decisiv decker deed
deem deepen deepest deer def defect defendant defensiv dehydr deleg deli deliber delightful delinquens demiz
demo democrac demon dempse deniz denmark denniz denot dens dental depart depict deposition depression dept
depth deput der deregul deriv derivativ descend designer desirabl desktop dessert detain detectiv detector
deter detroit deutsch devast devon di diaper diarrhea dick dict dictator dictionar diego dietrich
differential dig digest dilemma dilut dim ding dioxid diplom diplomac disabilit disappearans disco
discomfort discontinu discretion disenfranchiz disgrac disgust dislik displac displeas disregard dissatisfi
dissemin dissolv distinct distort distract distributor disturb div divers diversion divest dividend divorc
djia doc domain dominans donat donation donor doug downfal downgrad downhil downsid downturn dragon drama
dread dres drunk druyun dryer dsl dslr dual dub dubai dublin duck dudle dump duncan duration duster dwarf
dynamic eagl earmark earthworm easter ebs echo eco ecolog ecological economical ecosystem ecp ect edibl
edinburgh edison editor edmund edward edwin eei eelam eeri ees ego egypt egyptian ei eighteen elder
electoral electronical elegant elena elephant eleven elizabeth elliot elpaso emb embas emission emotional
empath empower enchilada enclos encounter endanger endeavor ender endles endors endur enhans enrol
enrononlin enrout enthusiasm enthusiastic entitl entourag entrans envelop envid envo epc epithet equalit
equat equin eric essens est ethical ethnic ethnical euro eva evacu everet evident evil evolution evolv exam
excellens excerpt exclusiv exhaust exhibit exit exotic expel expenditur expertiz explicit explod explorer
exponential export exporter extension extinct extract extradit extremist eyewitnes facelift facetim falcon
fallout fallujan falter fam fantas farc farewel farmer fascin fatal favourabl feasibl feder feet festival
fever fiat fiber fict fifth filipino finland fisher fitnes flak flank flavor flaw flawles fle flesh
flexibilit flexibl flock flop florens flourish foi folder footprint forese forest forg forgivenes formidabl
formula forster fountain fourteen fra fragil fram framework fran franchiz franciz frankfurt franklin fraud
fred freight freighter frequens friendlines friendship fritz frontier frost ft fugitiv fuji functional
functionalit fur furnac furnishing furthermor fx ga gal galloiz gallop gambit gambl gap gar garment gasp
gaug gay gaza gb gcp gdp gel gelato gen generaliz generator generic generous genetic genius gent genuin
geographical georgia ger gestur gi giggl ginger giovanni glandular glen glow gmac gmt goldman golf gonzal
goodnes gop gordon governmental grac gracious gradual grain grandchild grandeur grandma grandmother grandson
gras grav gravit graz greas greatest greec greenspan greg grenad grid grind grumman gtc guacamol guarant
guardian guardsman guerilla guerra guerrilla guidelin guinea gus gut hack hail hainan halliburton hama hamid
hamilton hammer handcuf handful handicap handsom hangar happi happines haras hardship harmles harnes
harrison harriz hay hbo headlin heal heater heather heathrow hectic heighten hen henderson henr herd hereb
hero herp hh highwa hijacker hik hilton hippi hiroshima his historian historic hitch hoa hoax hob hoecker
holder holocaust homeles homemad homepag honorabl hood hooker hopeles horizon horrific horror hos hospitabl
hostes hostil hover howard hu hubbard hugh huh hul hum humbl humili humor hunter hurl hurrican hyat hybrid
hyp hypocriz hysterical hyundai ian icloud icon iconic ideal ideation identific ideolog idiot idl ig
ignorant ihop il ilif illuster imac immens impatient impeccabl imperil implement importans impression
impressiv imprison inabilit inappropri incorrect incur indicator indifferent indonesian inevitabl inexpensiv
infanter inferior infinit influential infrastructur infud infus ink inner innov innovativ input insect
insecur insider inspector instig instinct institut institutional instrumental insur integrit intens inter
interact intercept interceptor interferens interim intermedi interpret interrupt intim intimac intrigu
introduct intruder invasiv invention inventor investigativ investigator invok ip iris irrit irs isi islam
islamabad islami iso isol israeli itinerar jacket jacob jail jaim jamaica jana janet jar jaz jazeera jen
jennifer jerse jetliner jew jihadi jil jintao jolla jonathan journal jpmorgan juan jud judicial juli jumbo
junior junk junki jur justific justin kabul kaminski kandahar karl karla kashmir kathleen katrina kaufman kb
keen kel kenned kent ker kg khalid khan kidne kim kindnes kingston kis km kne knight known koran korean kurd
kurdistan kyl laborator lackluster laid lamb lamp lanka lao lap larger lasorda launcher launchpad laundr
laura laurel lavorato lawmaker lax layof laz le leach leak lean leap leash lebanes led legac legislatur
lehman leisur lend lender leon leonard leonardo leopold leverag lexus liar libel librar lick lieutenant
lifestyl limbo limp lion liquid liquidit literatur lithograph litter liz lockh logic longer longevit
longhorn lookout loom loot lopez loretta loser lotter loung lous loyal lt luan luc lunar luncheon luther lyn
lynch lyric macdonald madrid magical magnificent mak malaysia mama manifest manipul manson margaret margin
marginal mari maria marin maritim marri martyr mask massacr massag math mathematic mathematical may mayor
mba mcdonald meaningful med medal medi medic medici mediocr medit megapixel melt membership memorabl menac
meow merchant mercur merval mesh messenger meter meticulous micex micro microphon microwav midda midst
midterm migrant milan mild mileston militari militia mineral minnesota minorit minus mirror misconception
miser miserabl misfortun missil misunderstand mitig mma mmbtu mo moderniz modest modul moham mol mold mollif
monarch monetar monopo montana montgomer monumental morgan mormon mortgag moscon mosul motiv motorola mt mtm
much mud mulal mullah multitouch mumbai muni municipal murderer murph museum musical mussel muster mutil
mysterious napkin nasa nashvil nast nationalist nationalit nationwid nato nav neal necessit needl neglect
negotiator neighbourhood nella neo nephew nerv nesbit neuter nevertheles newborn newsweek nguyen nichol
nicknam nikon nitrogen nixon no noel nomin nook nop norm northeast northeastern northrop norwa norwegian nos
nostril notebook notific notion notional nourish nowada nurs nurtur nutritional nw nyc nymex nz obediens
objectiv occupans offspr ohio older ole olympic ominous omnibus on onboard onward oop op opec opera
opposition optimiz optionalit orbit ordinar orient orlando osama oslo oust outback outdoor outer outfit
outlook outrageous outsourc outward oven overbear overcook overcrowd overflow overhaul overlook overnight
overse overtak overthrow overtim overtur overwhelming oz pact pad pager palac palestin palm pan panama
pancreatic pant par parachut parad paradiz parakeet paralegal parameter parental parisian parkwa parliament
parmesan parol partition passion passport password pastor pastur patel patent patio patricia patrick patron
patronag paula paulo paw payabl payer pdt pea peanut pedicur pee peel peg penalt pencil peneter peninsula
pension pepper perez performer perino perpetu persian personabl personaliz persuad pervaiz pervez pester pew
pge phenomenal phenomenon philadelphia philip phillip philosoph pho phoeb photographer phras pic pickl pie
pig pil pillow pink pioneer pitch pivotal pixar pixel pjm plagu platter playback plc plead podcast pol polar
policeman pollut pon popularit porch pork portabl portfolio portugal postal potato powder powel powerpc pr
prayer prc preach preacher prearrang precaution precipitous predecessor predetermin predominant preferab
preferens pregnans pregnant preliminar prematur premier premiz preparednes prescrib prevail preview price
priest princeton prins prioritiz prison prisoner priz probabilit procedural proceeding proclaim prod profil
profitabilit profound prolifer prolong promotion proponent proposition proprietar prosecution prosperit
prostitut protocol provincial provoc provok pst psycho pt puerto puf puk punch punish puppet purpl putin
pyramid python qaim qanta qualif qualific quantit queen quer quetta quit quiz rabbit rachel racial racism
rack radar radi rag rahman rail rain raiser ralph ram ramadi ramp ranch random ranger rap rav reader
reaffirm reagan reasonab rebecca rebel rebellion rebuild receiver recognition reconcil reconcili reconsider
recre redlin reestablish referral refiner refresh refrigerator refuel reimburs rein reintroduc reinvent
reiter reliabilit reliant reliev reluctant remed remnant remodel removal renam renault render reneg renegad
renov renown reopen rep repa repercussion reprisal reproduc repulsiv reputabl resid resident resign resist
reson respectful responsiv restful restrain retali retard retre retriev revalu revel reversal revoc revolt
rhythmical ri rib ribbon rico rider ridicul rifl rift rig rio roach roadhous roadsid robbi robin robinson
robust rodent roger romania romans ron ronald ros rot rotation rov royc rts rub rubber rudenes ruler runner
russel ruth ryan ryanair saab sack sacr sacramento sacrific sad saddl sadr safari sahaf saint salesman
salesperson salsa samuel sanctuar sanskrit santa sao sarah sashimi satan satanism satellit saving saw
sberbank scal scallop scam scan scandal scent scheduler schem scholar scholarship scientific scoop scop
scotland scrol scrub scrutin sculpt sculptur seamles sec seclud secondar secretiv secular seed seeming
segment seizur seldom seller sender sensitiv sensitivit sensor seoul seper servant setback seth sevil
shackleton shadow shaikh shak shanghai shankman shatter sheikh shelf sherri shi'it shia shield shin shipper
shirt shor shortag shorten shout showcas showroom shred shuffl sia sicknes sieg sigh signof sil simon singer
sistani sitara sixt sixteen sixth sketch ski skul skyrocket slang slant slat slav sleev slim slump smack
smartphon smirk smoker sms smuggl snap sneak snif soak soar socal soda solar solicit solidarit someplac
sooth sour southwest sovereignt sow spacious span spanish spark spawn spear spectacular specul spil spinal
spoil spokesperson spokeswoman spong sponsorship spoon spor springer spur spy squadron squeak squeez
squirrel sri stab stadium stain stainles stair stan stanford stapl stark starter starv static statistic
stead steadi steam stef stephani stephen stereo sticker stifl stimul stink stomach stoog stoppag stout stov
straighten strang stranger strif string strob strok strongest stuart stun stylist subcontinent subcontractor
subdu submarin submerg subprim subscription subsid substans suburb subwa successor succumb sudan sugar
suitabl suitcas sullivan summariz superficial supervisor suppl suppres surplus surrounding surve survival
survivor suspend suspicious sustain swallow sweat sweden sweep swel swift swis symbol sympathizer symptom
syria tab tactical tag taj takeover tam tamil tampa tandem tarif tasteles tattoo tavern taxi taxpayer taylor
tear technological ted tee teen tehran temp temper tempera tempura tentativ teresa terrel terrib territorial
texan thai thanh thanksgiv thaw theft them themselv theodor therapist thereafter thereb thermometer thief
threshold thwart thx tick tid tiffan timefram tissu titanic tks tod toilet tokyo tolerabl tongu tori tortur
tot toulous tourism tourna tout towel township tract tractor traffick trainer transatlantic transform
transparent transplant transwestern trauma traveller trent trib tribal trio trivial tro tropical trot
tsunami tug tumbl tun tuna turkish tw twelv twist typo ubs ugh uh ultra unacceptabl unanimous unawar
unbeatabl uncl unclear uncommon unconnect uncover undecid under undergo undergradu underground undermin
understandab understandabl undertak underwa underwrit undoubted uneas uneven unexpect unexpected unfair
unfriend uni unif universal unload unnam uno unparallel unpleasant unpopular unprecedent unpredictabl
unravel unru unsecur unwillingnes upi upset upstair upward urban urgent urin urinar usaf usag usb useles
utah utensil utter vain vanguard vanilla vanish var veg vegan venezuela vent ventil verdict verific verizon
versa vessel vest veto viabilit vicious vid vietnames viewpoint vigorous villag virgin visual vladimir vocal
voicemail void voip volatil voluntar volunteer vomit voter vtb vulnerabilit wad wag wagon wagoner waiver
walker walnut wander warehous warfar warner wat wax webpag weigh weil welfar wet whatsoever whereabout
wherever whim whippl wi widget wikipedia wildlif willing willingnes willow wilson windsor winglet winner
wisconsin wisdom withdrawal witnes wixom wmd wo wok wolfowitz wonton wool workmanship worm worrisom worsen
worship worthwhil wrinkl writer wwdc www xma ya yahoo yal yang yard ye yea yen yep yield youngster
youngstown yourselv yum zawahiri zionist zoo zoom
---
abandon abroad absens absorb abus accent acceptabl accessor accidental accomplish according acknowledg ad
adapt adequ administrativ adopt adventur advertiz advisor aerial aeronautic africa aftermath afterward aged
ahm ailment airframer airwa alabama alan alcohol alert alik all allevi allians alloc alongsid alright alter
altogether ambitious amend amus anger angl angr anniversar anno anthon antonio anymor anytim apologiz app
appearans appetit aquarium arab arabia argentina aris arrest arrival assemb assembl asses assign assumption
atlantic attitud attorne attribut audiens audio austin australian authentic author automatic automatical
automotiv autumn availabilit ave aviation awful background baghdad bail bak ban bang bankrupt barack barbara
barcla barn barrel batter battl bbq beard beatl bedroom beer beginner belgium belief belt ben bid bik bin
biological birth blacklin blanket blend bles blind blog boast boat bomber bond bonus boost boot bor boston
bottl bouns bowl boyfriend brain branch bras brav brazil brazilian bre bread breakthrough bridg bright
britain broad broken bronz browser bs btw buck bud bueno bug bunch burger burn burrow but button buyer cac
cak calcul calendar camp campus cap carbon career cargo carolina carrier casualt catalog ceas ceremon
certific channel chao character charit charl chat cheek chemical chene chest chew christian christopher cia
cind circul circumstans citigroup civilian cla clim climb clinic closur cloud coalition coat colleagu combin
comfort command commander commodit communist compaq compassion compatibl compens complaint compli complic
component compound comprehensiv concenter concept concert conduct confidentialit congratul conscious
consequens conservativ considerabl consist consortium consult consumption container context contrast
contribut contribution convenient convention conventional convert convict coordinator cor correspondens
counsel counterpart coup coupon coverag coz crab crack craft craig crash craz creation creativit creditor
crim criminal critic critical criticism crowd crucial crud cruel cruiz crush cry cultural cur curb curtain
curv custom cycl danc danger datum daviz dc deadlin dean debat deck default defend definition del delhi
delic delight delta democr democratic den dentist departur dependent deplo deposit depot description desper
destruct detect deterior devil devot diagnos dial dictatorship differ dip diplomatic dir disagre disappear
discourag diseas dismiz disne dispatch disput distans distinguish district dock domestic domin dominant don
dozen dramatic dream dreamliner dril dud duk dust ead eager ear earthquak eater eb economist ed edg
educational efficiens el electric electrical electricit element eligibl elit embarras empt enem enforc
enjoyabl enormous enterpriz entit entr entre environmental eol episod equivalent er era essential et eu
everyda everywher ex examin excel exceptional exclud excus exerciz existens expansion explan exploit
explosiv expression extensiv extent external extraordinar fabric faith faithful fak fallujah famous fanc
farm fashion faster fat fault favorabl fbi feather feedback ferc fi fift fifteen fighter film filter finaliz
finger fiscal fixtur flag flash flat flip float flood fluid flyer fold fool footbal forbid forecast
foreigner fort forth forthcom fortun forum found founder frank freak frighten fruit fuck fud fulfil
fundamental fundamentalist funeral furnitur fus galler gallon gang garden gather gear gem gender gentl
gentleman gerald girlfriend glas glitch gold golden grad graphic grateful gre greater grim grip grocer groom
gros guidans guilt guitar gun gym haha haircut hal halfwa halt ham hamster har harbor hardwar harm harsh
harvard hassl haul haven headquarter healthcar heav heaven heavi hedg heel height hel helicopter henc hesit
hidden higher highest highlight hil hint hmm homeland honda hong honor hospitalit household hr hub humanit
hunger hungr hunt hur hussein ibm ice id identical identit iii ill illegal immigr immigrant immunit implic
import impos in inc incentiv inch incorpor increasing incredib indefinit indonesia indoor inevitab infect
infl informativ ingredient initiativ inject inn innocent insert insight insist inspect instans instant
institution instructor insurgens insurgent integr intel intellectual intent intention interfac interfer
intuitiv invent invoic ios ipad iranian ireland irish iron ironical islamic islamist israel ital italian iv
janic jason jaw jean jer jerk jesus jewish jihad johnson jordan jos joseph journalist journe joy juic justif
kansa kath kay kenneth kevin keynot kick killer kilometer kinda kit kitten knif knock kong korea kuwait lab
laden lak lan laptop latin lawsuit layer layout lb leaf leagu lee legislativ length leopard lewiz liabilit
liber liberal libert lifetim lift likewiz linda literal liver llc lo lob lobster lodg log logo lon loop loos
loud louisiana lover lowest macbook macintosh mad magazin magic magnitud maiden mainstream map marketer
marriag mart marvelous mas master mat matur max maximum meantim mechanism medicin memo mental merg merger
merit metro mexican mexico miami michel michigan migr militant miller mini minimal minor miracl mission
mississippi mm mod moder modif monitor moon moor moral mosqu motion mount mous mouth multi murder muscl
musharraf muslim myster nak nano narrow nativ nautical naval nazi nearb neat necessari neil nervous nest
netherland newest nick nightmar nissan nj nobl noon northern northwest notif obama observer occasional occup
ocean odd off offend offensiv one ontario operational operativ opposit orang orlean os out outcom outlet
outlin output over overcharg overcom overpric oversea overview overwhelm owe own pa pacific painful paint
pakistani pal palestinian panic paperwork paragraph partial participant partnership passcod past pat patiens
pattern pc peaceful peak pend pennsylvania pentagon perceiv percentag perception permission permit
persistent personalit perspectiv petroleum petsmart phil philippin phoenix pickup pin pip pipelin pit plain
plastic plat platform pleasur pledg plot plummet pocket poison polit politician portland posses poster
postpon pot pound pour povert pra practical praiz preciz predator premium presens preserv presidential
pretend prid primari principal principl privac privileg prob proceed processor procur producer
professionalism profitabl prohibit prominent proof propaganda propert proportion proposal prospect prototyp
provider provins ps pub pump pup pursu pursuit qaeda qualifi radical radio ral rank rapid raw ray reap
reassur rebound receptionist recogniz reduct refund regardles regrettabl regulator reject rel relevant
relief religion remainder remark reminder remot renew rental repeated reptil republic reput reschedul
residens resort restor restrict resum retailer retain reuter revid reviewer reviv revolution revolutionar
richmond rick ridiculous rival rob rocket rom romantic roof root routin row royal ruin rumor rural rush
saddam safet sail salar salt sam sampl sanct sand sap sara satisf satisfact satisfactor satisfi sauc saudi
scen sciens scientist scrap scratch scream screw seal sear seattl sedan seiz semi senator seng sentens senti
session setup sex sexual sf shad sham shareholder sharon shed sheet shel shelter shift shiit shit sho
shoulder shower shrimp shrink shuttl sight signatur silent silk silver simultaneous sincer sister skin skip
slic slip smel smil smith smok snack snak snow soil sol solid somehow soul soup southeast soviet spa spar
speaker spec specif specifical spel spic spik spin spirit spiritual spit sponsor sport spotlight spra
spreadsheet squar st stabilit stabiliz stabl stal stamp starbuck steak steal steel steer stem steven
stockholder ston storag storm strain strait strategic strategist streak stream strengthen stres stretch
strict strip stronger struggl stuck studio stupid subsequent substantiv suc sudden sufficient suicid sum
summar sunni superb superior superjumbo supplier supposed suprem surfac surg surgeon surgical surpas
surprising surrender surviv susan sushi suspension suspicion suv swap swear swing switch switzerland sydne
sympath syrian tablet tactic tail taiwan tal taliban tana tanker tap taurus tea techniqu tel telephon
televid templ ter termin terminal terror terrorism testif testimon thailand thankful theater therap thick
thin thirt thriv thro tiger tight tighten tin to toe tol toler tooth topic toronto tos tow toxic toy toyota
trac trademark tradition traditional trail transition transl transmission transmit trap trash traveler
traviz tre treasur tremendous trend trial trick trigger trillion tub turke turmoil twin tx uaw ugl un
unbelievabl uncertain uncertaint unemplo unhap unknown unlik unlimit unnecessar unsur unusual upcom upgrad
upper upscal urg usd used useful utiliz valid valle valuabl van vegetabl vegetarian vendor verif versus
veteran viabl victim victor vietnam vinc vintag viol violens violent virginia visa visibl vital vulnerabl wa
waiter waitres wak walmart ward wash wav wayn weak weaken weather weird wheel whilst wholesal width wield
wild wind wireles wis withdraw workforc workshop worri wound wrap wyom yeah yel yellow yoga youth youtub
zealand zero zon
---
accident accommod accur accus achiev acquir adjust administer admit adult advantag affair afford affordabl
afghanistan afraid agent aggressiv aim airliner airplan airport alleg analysis angel annual anti anticip
apart apartment apparent approach appropri approval approxim arrang art articl asap asia asian asid aspect
assassin asset assist assistans assistant assur atlanta attract australia authoriz automaker automobil avoid
await award bab badl bag bailout bal balans band basic basical bathroom bay beach beat bed behavior bel
belong bet biggest bird birthda blam blu bob bomb border bother bottom boy brand breakfast brief brother
brown ca caf cag calm camera campaign cancel cancer candid capabilit capabl capacit careful cast cat categor
cel cent centur chain chair chapter chas chees chef chicago chicken chines christma chriz church circl
citizen civil click client cloth club co coast cod coffe cold collaps collect colleg columbia commission
committe comparison compet competition competitiv complain complex composit con conclud confidens confident
confidential conflict confus congres consistent constant construct consumer contain content contractor
convers convins cool cooper coordin corner corp council crap creativ crew crisis cultur currens dad damag
dan dangerous dark data daughter dav dax de dead dealer dealership dear decent declar decor decreas dedic
defe defens defin degre dela delet delicious depend deserv desir destin destro developer digital dirt
disaster disclos discount dish displa distribut distribution divid doubl download downtown drag dramatical
draw driver drug dumb dut earn earth eastern edit educ effect egg eight elect electronic elimin elsewher
emerg emergens ena enabl engag engin engineer england english entertain environ equal equit error escap
evalu eventual evidens exc exception execution expand expens expir explor expos exposur expres fabulous
failur fals familiar fan father fee fellow field fish fleet florida flow flower folk forever formal fourth
francisco freedom freez french frequent fruster fry funct fyi garag gat giant gift glob goal god googl
governor gra grab gradu grand grant green greet gril growth guarante guard guest guid gulf habit heart heat
hello hey hir historical hol holida hopeful hors hospital hundr husband identif ignor ii imag impact impl
impossibl impres incident incom incredibl ind indian influens initi injur inquir inspir instal instruct
insult insurans intelligens internal interview invad investig investor iphon ipod iran iraq iraqi isda
island itun jack jam jan japan jet jim joe join joint jok justic ken king kingdom kitchen knowledg
knowledgeabl la label labor lad later latest latter laugh lawyer lay leadership leas left leg lesson licens
load locat lock lol louiz mac machin maintain maintenans maker mal manner manual manufactur martin massiv
match material meat mechanic media medical memor mer mes metal method michael microsoft mik milk minimum
mistak mix mobil modern moment mother mountain movi multipl mutual nail natur neck negativ neighborhood newl
newspaper nikkei nin nois notch nuclear numerous ny object oblig observ obtain occad oh oka operator oppos
origin otherwiz outstand ownership pack pain pair pakistan panel pariz partner path paul pen perform
performans permanent peter phas photo photograph physical pilot pizza planet player pleasant plent plung
politic pool pop popul port portion pos possib possibilit powerful practic predict prefer primar priorit
priv pro proc procedur professor profit progres promot prompt protest proud prov publish pur purpos quiet
rac rais react realit rear recal receipt reception recession recipient recruit red reflect regim regional
register regret regul relation relationship relativ relax reliabl religious remind remov rent repe repl
reported reporter represent representativ republican rescu resolution resolv resourc respectiv responsibilit
responsibl restructur retail retir reveal revenu reviz reward ric rich ring rip river robert rock rough rout
russia russian sak salad salon sandwich scar scenario scor screen season secret secretar sect sector secur
self senat ser server seven sever shap sharp shock shoot shot shut sick signal singapor sink sky slid slight
smaller smart smooth societ soft soldier solv sometim somewh song southern spain spe specialist speech split
spokesman spread stag stak station status stick straight strateg strength strik structur stud styl sub
submit substantial succes suck sue suit sun super supporter surger surround suspect sweet tabl talent tax
teach teacher technical temperatur temporar tend tension terribl territor terrorist text theor thoma
thorough thought threaten ticket tie til tip tir titl tom ton tonight tool tough tour tourist trader traffic
transact troop truck trul truth twent typical ultim unabl uniform union uniqu unveil usa utc utilit vacation
variet vast ventur vet virtual visitor volum vot warrant wealth weapon wed weight welcom western whenever
william wing winter wir wood wow
---
abilit absolut accept acces account act action activ activit addition additional advans advic adviz affect
afternoon age agens ahead aid airbus aircraft airlin al alon alternativ amaz animal anywa anywher appear
applic appoint appreci approv argu arm arriv associ assum atmospher attack attend attention august authorit
auto averag awar awesom bankruptc bar basis bear beautiful benefit bit black block blood blow board bod boe
box british budget bus bush california canada canadian capital card cash catch central ceo chairman challeng
chans cheap child china choic choos chrysler clas color comfortabl commercial commit common communic
communit compar condition confirm connect cook cop corpor correct count cours court cover cros dail david
death debt decad december declin deep demand demonster department describ desk detail determin devic die
differens difficult din dinner director disappoint discover discussion doctor document dog doubt dow draft
drink dry earlier easi east econom economic effectiv efficient effort emplo employe encourag energ enron
ensur enter equip establish estim europ european even exact exampl exchang excit execut executiv exist
expensiv expert extend extra eye facilit factor fail fair fantastic fast favor favorit fax fear featur
federal feed femal fight finans finish fir fit floor focus foot ford foreign forget former frans fresh fts
fuel fun fund gain gam gas gener georg german girl glad gm ground grow gues hair handl hang hat health hi
hid histor hit honest horribl host hot hotel houston hug human hurt imagin immedi improv independent india
indic individual industrial info initial intend internet introduc invest invit item japanes jef john judg
jul jump key kid kil lack land languag largest launch law leader legal letter lie limit link listen loan
location london lower luck lunch majorit manufacturer mar matter meal measur medium menu mid middl mil
militar minister mis mom most music nasdaq nation natural near necessar negoti neighbor net network non
normal notic obvious occur officer oil ongo onlin opinion opportunit organiz original overal packag pag
paper parent park particip passenger patient payment peac perhap period pet pick pictur piec plant plus
polic political popular positiv potential pre prepar pres pressur prevent prim print prior produc project
promiz proper propos protect pul push quarter quot rang rar re realiz reasonabl recover reduc refer referens
refus region regular relat repair research reserv respect respond rest richard rid ris risk road round rud
rul saf san saturda scot sea search seat securit seek select senior sens separ serious settl ship
significant similar simpl singl situ six siz skil sleep slow social softwar solution somewher son sor sort
sound sourc south spac specific spot spring standard star statement strong student stuf subject successful
suffer suggestion summer sunda sup suppos surpriz tank target task tast team technolog ten term texa third
throw thursda tomorrow touch track train transfer transport trip troubl tru trust tuesda tv twic uk unfortun
universit updat user various vehicl version vic video view voic wal war warm warn washington wast wear web
websit wednesda west whit wid wif wil win window wish woman wonder wor worker worldwid york young
---
accord actual addres ago agre air allow america american amount analyst answer appl april attach attempt
availabl bank bas becom begin believ bil billion book break build cas caus center certain charg check chief
cit claim clean clear comment complet computer concern conferens consider contact contract control cost
counter coupl creat credit cut dat decid definit deliver design develop different direct discus dollar door
driv drop earl eas eat els email enjo enough entir especial event excellent explain extrem fac fact fal
februar figur fil fin final financial firm fiv fix flight fly forc form forward four fre frida front ful
futur general global govern guy half hand hap happen hard head hear helpful hold hour hous idea important
increas index induster inform instead interest international involv januar jon jun kind lead learn level lif
light lik lin list local low mail main major man manag manager march mark mayb member mention messag million
mind minut model monda morn motor national night north not november october offic official ok oper option
owner particular pas percent perfect personal phon pla poor position possibl post power present president
pret previous probab proces product professional program provid public purchas qualit quick rat reach real
reason record regard releas remain remember replac request requir respons restaurant result return rol room
sal sav schedul school second seem september serv set several shar shop short sid sign simp sit soon speak
special spend sta staf stand step stev stock stop street suggest support system test thousand together top
total town trad travel treat turn typ understand usual valu visit wait walk watch water weekend whol
wonderful word worth writ wrong yes yesterda
---
abl add announs area ask awa bad big bring busines buy chang clos compan continu current customer deal due
end expect experiens fami far feel follow food friend group high hom hop includ issu job keep larg last lat
leav littl liv long los lov market mean meet mone month mov nam next nic number offer old open order part
pay peopl person plan pleas point problem question read receiv recent recommend report review right run sel
send show smal start stat stor sur talk thank thre toda try unit week world
---
back cal car day find first giv great help know look need new now plac pric see servic think two use want
wel work year
---
good tim
`
  .split('---')
  .map((row) => row.trim().replaceAll('\n', ' '))
