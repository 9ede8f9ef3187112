/** Words that announce or make up the name of a person. Common knowledge, written for this project. */
import { OFFICE_NOUNS } from './offices.lexicon.js'
import { phraseSet, wordSet } from './word-list.js'

/** Civil forms of address. They never change who is meant. */
export const HONORIFICS = wordSet(
  'mr mrs ms miss mx dr prof sir dame lord lady madam mme mlle herr frau señor señora don monsieur madame sheikh sheik rev hon',
)

/** The last word of a title that can stand before a name, written out or as an abbreviation without its point. */
export const TITLE_HEADS = wordSet(`
president premier chancellor minister secretary senator sen representative rep congressman congresswoman governor gov mayor
judge justice king queen prince princess duke duchess emperor emir sultan tsar pope cardinal archbishop bishop patriarch imam
ayatollah rabbi pastor reverend father sister brother mufti mullah general gen colonel col major maj captain capt lieutenant lt
sergeant sgt corporal private admiral adm commander cmdr marshal brigadier brig commodore superintendent inspector detective
constable sheriff officer agent professor doctor ambassador envoy consul commissioner director chief chairman chairwoman chair
chairperson chairwoman spokesman spokeswoman spokesperson speaker leader deputy mp councillor councilman councilwoman
alderman attorney counsel solicitor prosecutor dictator despot tyrant strongman candidate nominee coach manager editor physicist scientist senator actor actress singer author pilot correspondent secretary-general
vice-president undersecretary comptroller treasurer administrator co-chair co-founder founder ceo cfo analyst economist
adviser advisor aide lawyer activist`)

/** Words that may stand before a head inside a title. */
export const TITLE_QUALIFIERS = wordSet(`
vice deputy assistant associate prime first second foreign defence defense interior finance justice health home education
trade energy economy economic environment labour labor transport transportation culture information security national state
chief lieutenant lt maj major brig brigadier rear fleet field senior acting interim crown grand supreme party opposition rebel
police army navy air force military press attorney special under police fire district federal central bank house senate majority
minority presidential parliamentary executive managing general secretary council congressional republican democratic labour
conservative liberal human rights campaign white communications intelligence cabinet`)

/** The field behind an office: "Minister of Education", "Secretary of State". */
export const PORTFOLIOS = wordSet(`
state staff education health defence defense interior finance justice home foreign affairs labour labor transport transportation culture
information security economy economics energy environment agriculture trade commerce industry tourism sport sports science technology research
development planning housing communications telecommunications water women youth children family social welfare religious internal external
intelligence public works religion immigration citizenship europe treasury war oil petroleum mines fisheries forestry investment
prosecution police operations homeland veterans urban rural regional local government parliament human rights food drug drugs oceanic aeronautics atmospheric arts letters fire rescue search firearms customs excise revenue
intelligence medicine engineering`)

/** Family names that stand first in Chinese, Korean and Vietnamese names. */
export const EAST_ASIAN_SURNAMES = wordSet(`
kim lee park choi jung jeong kang cho yoon jang lim hwang ahn song shin kwon oh seo moon bae baek ryu noh wang li zhang liu chen yang huang zhao
wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei
xue ye yan pan du dai xia zhong tian fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng wan duan qian
nguyen tran pham vo dang bui ngo duong ly leung cheung lam kwok tsang chow yip hau tsai chiang`)

/** Endings that family names have, and few other words. */
export const SURNAME_END =
  /\p{Ll}{2}(?:ov|ova|ev|eva|sky|ski|ska|skaya|vich|vić|ović|ić|enko|chuk|shvili|adze|yan|oğlu|oglu|opoulos|akis|escu|ñez|nez|guez|dez|rez|sson|ssen|stein|berg|mann|feld|elli|etti|ucci|ini|zadeh|pour|pur|dottir|dóttir|son|sen)$/u

/** Short words inside a personal name. */
export const NAME_PARTICLES = wordSet(
  'al el bin ibn bint abu abd ben van von der den de del della di da das dos du la le st ter ten zu y e ul ur und',
)

/** Nouns for one person's office or part. `the president` is taken up again by the one who bears it. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  ...OFFICE_NOUNS,
  ...wordSet(`
dictator activist strongman despot tyrant autocrat monarch ruler
successor predecessor counterpart billionaire tycoon businessman businesswoman entrepreneur journalist reporter
gunman attacker shooter suspect driver bomber assailant killer murderer hijacker hostage-taker perpetrator victim hero
whistleblower whistle-blower leaker hacker spy defector fugitive convict prisoner detainee defendant widow teenager
actor actress singer author whistleblower athlete player pilot co-pilot`),
])

/** Two or three words that name one office together. */
export const ROLE_PHRASES = phraseSet(`
prime minister, foreign minister, defence minister, defense minister, interior minister, finance minister, justice minister,
health minister, vice president, vice-president, attorney general, secretary of state, secretary general, secretary-general,
press secretary, chief executive, chief of staff, special counsel, supreme leader, opposition leader, crown prince,
national security adviser, national security advisor, police chief, foreign secretary, home secretary, prime-minister,
head of state, commander in chief, commander-in-chief, director general, party leader, rebel leader, security adviser
`)

/** Given names of many countries: evidence that a run of capitals is a person. Words that are also common nouns are left out. */
export const GIVEN_NAMES = wordSet(`
aaron abdel abdul abdulaziz abdullah abdurrahman abigail abraham adam adel adrian ahmad ahmed aisha akira alan albert alberto
alejandro aleksandr aleksei alex alexander alexandra alexandre alexei alexis alfred ali alice alicia alison allan amanda amir
amy ana anastasia anatoly andre andrea andreas andrei andrew andrey andrzej angel angela ann anna anne annie anthony antoine
anton antonio antony anwar arjun arthur arturo ashraf asif ayman ayesha aziz barack barbara bashar beatrice benedict benjamin
bernard bernie beth betty bilal boris brad brandon brenda brendan brett brian bruce bruno bryan caitlin carl carla carlos carmen
carol carole caroline carolyn catherine cecilia cesar charles charlotte chen cheryl chiara chris christian christina christine
christoph christopher christos cindy claire clara claude claudia colin connor constantine craig cristina cynthia dale damien
daniel daniela danielle daria darren dave david dean deborah debra denis denise dennis derek diana diane diego dieter dimitri
dimitris dmitri dmitry dominic dominique donald donna doris dorothy doug douglas duncan dylan eduardo edward edwin eleanor elena
eli elias elizabeth ella ellen emily emma emmanuel enrique erdogan eric erica erik erin ernesto esther ethan eugene eva evan
evelyn fadi farah farid faisal fatima federico felipe felix fernando fiona florence francesco francis francisco francois françois
frank franz fred frederic frederick friedrich gabriel gareth gary gavin gennady geoffrey george georges gerald gerard gerhard
giovanni giuseppe glenn gloria gordon graham greg gregory guillaume gustavo guy hamid hannah hans haruto harold harry hasan hassan
heather hector heidi heinrich helen helena helmut henri henrik henry hillary hiroshi howard hugh hugo hussein ian ibrahim igor
ilya imran ingrid irene irina isaac isabel isabella ismail ivan ivana jack jacob jacqueline jacques jaime jake jamal james jamie
jan jane janet janice jason javier jay jean jeff jeffrey jennifer jeremy jerome jerry jesse jessica jesus jill jim jimmy joan
joanna joanne joao joaquin joe joel johan johannes john johnny jonas jonathan jordi jorge jose josef joseph joshua joyce juan judith
judy julia julian juliana julie jun juliette jurgen justin kamal kamala karen karim karin karl kate katerina kathleen kathryn
kathy katie katherine keith kelly ken kenji kenneth kerry kevin khaled khalid khalil kim kirill kirsten klaus konstantin kristen
kristin kurt kyle lars larry laura lauren laurent lee leo leon leonard leonid leslie li lin linda lindsay lionel lisa li-wei lorenzo
louis louise luca lucas lucia lucy luigi luis luiz luke lydia lynn maha mahmoud majid malcolm malik manfred manuel mara marc
marcel marcelo marco marcos marcus margaret maria mariam marie marina mario marion marjorie mark markus marta martha martin
martina mary maryam masood mateo mathieu matt matteo matthew matthias maurice mauricio max maya megan mehmet mei melania melanie
melissa michael michel michele michelle miguel mikhail mike milan mohamed mohammad mohammed mohsen moira molly monica mona
morgan mostafa moussa muhammad murat mustafa nabil nadia nancy naomi narendra natalia natalie natasha nathalie nathan neil
nicholas nick nicola nicolas nicole nigel nikita nikki nikola nikolai nikos nina noah noam noor nora norman oleg olga oliver olivia
olivier omar oscar osama otto pablo paolo patricia patrick paul paula pauline pavel pedro peter petr petra philip philippe
phillip pierre pietro priya qasim rachel rafael rahul raj rajesh ralph ramon ramzi rashid raul ray raymond rebecca rene ricardo
richard rick rita robert roberta roberto robin rodrigo roger roland roman ronald ronan rosa rosemary ross roy ruben rudolf
rudy rupert russell ruth ryan sabine sadiq saeed saleh salim salman salvador sam samantha samir samuel sandra sandy sanjay sara
sarah scott sean sebastian serge sergei sergey sergio shane shannon sharon shaun sheila shinzo shirley simon simone sofia sonia
sophia sophie stanislav stefan stefano stephanie stephen steve steven stuart sue sunil susan suzanne svetlana sylvia takashi
tamara tanya tariq tatiana ted teresa terence terry theodore theresa thierry thomas tim timothy tina todd tom tomas tommy toni
tony tracy ulrich umar ursula valentina valerie vanessa vera veronica victor victoria viktor vincent virginia vitaly vivian
vlad vladimir volodymyr walid walter wang wayne wendy werner wilhelm will william wolfgang xavier yasmin yasser yehuda yitzhak
yoko youssef yulia yuri yusuf yves zachary zahra zainab zhang zoe`)
