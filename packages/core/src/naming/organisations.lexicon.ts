/** Words that make a run of capitals the name of an organisation. Common knowledge, written for this project. */
import { phraseSet, wordSet } from './word-list.js'

/** Heads that take "of", "for" or "on" and go on: Ministry of, University of, Institute for. */
export const OF_HEADS = wordSet(`
ministry university department bank house institute centre center council court committee commission office bureau board
organization organisation association federation league union academy agency authority church college school society
foundation fund campaign movement party army front chamber parliament congress assembly republic kingdom confederation
observatory division directorate directory secretariat headquarters service services forces guard museum state states city
gulf bay strait straits cape sea isle islands island mount port province district county region territory territories
statue bank embassy consulate group alliance coalition network partnership forum coordination conference convention
treaty joint chiefs doctors reporters physicians lawyers mothers sons daughters friends knights order bank line battle high transport`)

/** Last or only words that mark an organisation. */
export const ORGANISATION_HEADS = wordSet(`
ministry university department bank institute centre center council court committee commission office bureau board
organization organisation association federation league union academy agency authority church college school society
foundation fund movement party army navy front chamber parliament congress senate assembly brigade brigades battalion
division regiment squadron militia guard guards corps force forces command police service services group alliance coalition
network partnership company corporation corp inc ltd llc plc co gmbh ag sa spa holdings industries international airlines airways
motors motor bank insurance capital partners associates media news times post journal tribune herald gazette chronicle guardian
telegraph observer independent mirror express mail star press radio television tv channel broadcasting agence
hospital clinic club fc united athletic city museum gallery theatre theater observatory monitor watch amnesty
administration directorate embassy consulate secretariat knesset duma bundestag majlis hezbollah hamas taliban isis
cabinet treasury tribunal registry inspectorate trust campaign initiative project studios pictures records energy oil gas
petroleum electric technologies systems laboratories labs pharmaceuticals foods stores brothers sons exchange airlines
democrats republicans tories conservatives socialists greens liberals nationalists communists`)

/** Organisations and political bodies that carry no such word, and movements known by one name. */
export const KNOWN_ORGANISATIONS = phraseSet(`
Hamas, Hezbollah, Hizbullah, Taliban, al-Qaeda, al-Qaida, Al Qaeda, Islamic State, ISIS, ISIL, IS, Daesh, Boko Haram, Fatah,
Al-Shabaab, al-Shabab, Houthis, Muslim Brotherhood, PKK, YPG, IRA, ETA, FARC, NATO, Nato, UN, U.N., United Nations, EU, WHO, IMF,
World Bank, UNICEF, Unicef, UNHCR, UNESCO, Unesco, IAEA, OPCW, OSCE, OPEC, Opec, ASEAN, African Union, Arab League, Red Cross,
Red Crescent, Interpol, Europol, Amnesty, Oxfam, Greenpeace, Human Rights Watch, Amnesty International, FBI, F.B.I., CIA, C.I.A.,
NSA, N.S.A., NASA, Nasa, MI5, MI6, KGB, FSB, GRU, Mossad, Shin Bet, IDF, BBC, CNN, NBC, CBS, ABC, PBS, NPR, MSNBC, Fox, HBO, WikiLeaks,
Wikileaks, Congress, Senate, House of Representatives, House of Commons, House of Lords, Supreme Court, Parliament, Knesset, Duma,
Kremlin, Pentagon, White House, State Department, Labour, Tories, Republicans, Democrats, GOP, Google, Facebook, Twitter,
Apple, Microsoft, Amazon, Boeing, Airbus, Toyota, Samsung, Sony, Siemens, Volkswagen, BMW, Tesla, Uber, Reuters, AFP, Xinhua, Associated Press, Agence France-Presse, Getty Images, Press Association,
TASS, Itar-Tass, Interfax, Yonhap, Kyodo, Anadolu, SANA, IRNA, Al Jazeera, Al-Jazeera, Al Arabiya, Sputnik, Bloomberg, PTI, ANSA,
EFE, DPA, Tasnim, Fars, Ma'an, RIA Novosti, Ukrinform
`)

/** Agencies and picture desks whose name often stands before a caption without a point between. */
export const PICTURE_CREDITS = wordSet(
  'reuters ap afp epa getty rex pa associated shutterstock alamy xinhua yonhap kyodo image images photo picture splash press',
)
