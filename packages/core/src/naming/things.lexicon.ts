/** Capitals that name neither persons, groups, bodies nor places, and endings that tell so. Common knowledge, written for this project. */
import { wordSet } from './word-list.js'

/** Last words of names of events, awards, laws, works, products and ideas. */
export const THING_HEADS = wordSet(`
cup olympics paralympics games championship championships tournament open prix derby marathon medal award awards prize oscar emmy trophy
war wars battle revolution uprising intifada spring holocaust genocide massacre operation campaign crisis depression recession
act bill law laws amendment constitution treaty agreement accord accords pact protocol convention charter declaration resolution
rights plan deal initiative programme program policy strategy doctrine agenda budget roadmap framework
day week month year eve festival carnival parade fair expo exhibition show night ceremony gala summit forum conference symposium
bible quran koran torah gospel book novel story stories series season episode song album symphony opera musical film movie
explorer browser windows android chrome firefox safari playstation xbox iphone ipad galaxy kindle internet web wiki app software
study studies survey index report review paper test exam scale theory effect syndrome disease disorder disorders virus fever flu
acid vitamin change warming energy power system systems network model edition version engine rifle missile rocket satellite
shuttle jet flight train ship line lines class award scandal affair case trial verdict leaks papers files dossier memo letter
house-bill english french german spanish arabic chinese russian god allah lord christ islam christianity judaism hinduism buddhism
dream man-of-the-match challenge project-x bowl series title wall offensive strike vr demo edition prize-winner`)

/** Single words with a capital that name a thing. */
export const THINGS = wordSet(`
internet web quran koran bible torah gospel islam christianity judaism hinduism buddhism catholicism brexit android windows safari
firefox chrome playstation xbox iphone ipad kindle bitcoin ethereum viagra kalashnikov molotov oscar grammy emmy nobel ramadan easter christmas
olympics god allah english french german spanish arabic russian chinese latin hebrew kurdish farsi pashto urdu hindi olympian holocaust
renaissance reformation enlightenment covid coronavirus ebola zika concorde titanic earth mars venus jupiter saturn moon sun medicare medicaid obamacare`)

/** Endings of doctrines, faiths and fields: "Scientology", "Marxism". */
export const DOCTRINE_END = /\p{Ll}{3}(?:ology|ism|ianity)$/u

/** Short forms in capitals that name no body: things, measures, degrees, forms of address. */
export const ABBREVIATIONS = wordSet(`
vip vips tv hd cd cds dvd dvds pc pcs pdf html http https url usb gps sms app ip it ai dna rna hiv aids covid sars mers pcr icu er gdp gnp vat
ceo cfo coo cto mp mps pm qc kc sc phd md ma ba ied ieds icbm rpg suv suvs atv ufo ufos ngo ngos pr hr r&d faq q&a rsvp sos s.o.s eta asap diy
id ids ok a.m p.m am pm bc ad bce ce est gmt utc bst usd eur gbp km kg mph kph lgbt lgbtq rip aka imo btw lol omg wmd wmds pow pows kia mia iq eq`)

/** Roman numerals of two letters and more. */
export const ROMAN_NUMERAL = /^(?=[IVXLC]{2,}$)(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/** Compounds behind whose hyphen a plain word makes an adjective or a description of the name: "Tavin-based", "Calder-era". */
export const HYPHEN_TAIL =
  /-(?:based|born|backed|led|style|era|like|wide|owned|made|bound|educated|registered|headquartered|controlled|occupied|sponsored|supported|affiliated|friendly|leaning|only|free|related|held|run|ruled|trained|funded|armed|aligned|allied|linked|speaking|area|critic|critics|winner|winners|winning|nominated|themed|inspired|brokered|mediated|installed|dominated|flagged|appointed|drafted|proposed|listed|built|shirt|shirts|year-old|old)$/u

/** Words before a colon that credit a picture or a source: "Image: Ann Example". */
export const CREDIT_LABELS = wordSet(
  'image images photo photos photograph photography picture pictures credit credits source sources file video caption courtesy graphic illustration map',
)

/** Words of reports of matches. From {@link MATCH_REPORT} different ones on, countries and towns that stand in no place are teams. */
export const SPORT_WORDS = wordSet(`
goal goals goalless scored scorer match matches striker midfielder defender goalkeeper penalty halftime half-time touchdown quarterback innings wicket
wickets inning playoff playoffs league tournament semifinal semi-final semifinals quarter-final quarterfinal final equaliser equalizer equalised kickoff
kick-off referee fixture teammate teammates offside stoppage header champions season coach squad substituted runner-up knockout set-piece free-kick`)
export const MATCH_REPORT = 6
