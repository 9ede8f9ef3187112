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
treaty joint chiefs doctors reporters physicians lawyers mothers sons daughters friends knights order bank line battle high transport
municipality consortium journal society corps standards diocese archdiocese prefecture governorate emirate duchy tribunal registry inspectorate trust faculty
universities students workers teachers producers farmers voice sons brotherhood party front council house senate`)

/** Last or only words that mark an organisation. */
export const ORGANISATION_HEADS = wordSet(`
ministry university department bank institute centre center council court committee commission office bureau board
organization organisation association federation league union academy agency authority church college school society
foundation fund movement party army navy front chamber parliament congress senate assembly brigade brigades battalion
division regiment squadron militia guard guards corps force forces command police service services group alliance coalition
network partnership company corporation corp inc ltd llc plc co gmbh ag sa spa holdings industries international airlines airways air consortium
motors motor bank insurance capital partners associates media news times post journal tribune herald gazette chronicle guardian
telegraph observer independent mirror express mail star press radio television tv channel broadcasting agence
hospital clinic club fc united athletic city museum gallery theatre theater observatory monitor watch amnesty
administration directorate embassy consulate secretariat knesset duma bundestag majlis hezbollah hamas taliban isis
cabinet treasury tribunal registry inspectorate trust campaign initiative project studios pictures records energy oil gas
hydro energy electricity railways airways utilities telecom telecoms petroleum electric technologies systems laboratories labs tech pharmaceuticals foods stores brothers sons exchange airlines
democrats republicans tories conservatives socialists greens liberals nationalists communists`)

/** Common nouns that take up a body whose name holds them ("the ministry"). */
export const BODY_HEADS = wordSet(`
ministry department bank court council commission committee university college school party union company firm agency association federation foundation
institute hospital church club museum newspaper station network channel airline group organisation organization charity board bureau embassy consulate
parliament senate congress assembly chamber alliance coalition league corporation academy society centre center fund movement observatory`)

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
EFE, DPA, Deutsche Presse-Agentur, Deutsche Presse Agentur, Deutsche Welle, Australian Associated Press, Canadian Press, Tasnim, Fars, Ma'an, RIA Novosti, Ukrinform, Pravda, Izvestia, Globe and Mail, Wikinews, Wikipedia, Wikimedia, YouTube, Instagram,
WhatsApp, Snapchat, TikTok, Telegram, LinkedIn, Reddit, Netflix, Spotify, Airbnb, Yahoo, IBM, Intel, Nvidia, Dell, HP, Nokia, Ericsson, Huawei, Xiaomi, ZTE,
Alibaba, Tencent, Baidu, Foxconn, LG, Panasonic, Toshiba, Hitachi, Nintendo, Ubisoft, Disney, Pixar, Warner Bros, Paramount, Starbucks, McDonald's, KFC,
Coca-Cola, Pepsi, PepsiCo, Nestle, Nestlé, Unilever, Procter & Gamble, Walmart, Tesco, Ikea, Aldi, Lidl, Carrefour, Nike, Adidas, Zara, Honda, Nissan, Mazda, Hyundai, Kia,
 Renault, Peugeot, Volvo, Audi, Mercedes, Mercedes-Benz, Porsche, Ferrari, Daimler, Chrysler, General Motors, GM, General Electric, GE, Lockheed Martin,
Raytheon, Northrop Grumman, BAE Systems, Rheinmetall, Thales, SpaceX, BP, ExxonMobil, Exxon, Chevron, TotalEnergies, Gazprom, Rosneft, Lukoil, Aramco, Saudi Aramco,
Petrobras, Enron, Goldman Sachs, JPMorgan, JPMorgan Chase, Citigroup, Morgan Stanley, Barclays, HSBC, Deutsche Bank, UBS, Credit Suisse, BNP Paribas, Lehman Brothers,
 Mastercard, PayPal, Pfizer, BioNTech, Moderna, AstraZeneca, Johnson & Johnson, Bayer, Monsanto, Novartis, Sinovac, Deloitte, KPMG, McKinsey,
Lufthansa, Ryanair, easyJet, Aeroflot, Qantas, Etihad, Air France, KLM, Alitalia, FIFA, UEFA, IOC, FIA, NBA, NFL, NHL, MLB, NCAA, ESPN, WADA, PGA, WTA, ATP,
Real Madrid, Bayern Munich, Juventus, Arsenal, Manchester United, Manchester City, Tottenham, Everton, Ajax, Benfica, Boston Celtics, Lakers, Yankees, Red Sox,
WTO, OECD, ICC, ICJ, ILO, FAO, WFP, UNRWA, IOM, UNDP, UNHRC, ICRC, MSF, Médecins Sans Frontières, Medecins Sans Frontieres, G7, G8, G20, BRICS, CIS, GCC, ECOWAS, Mercosur, OAS,
European Commission, European Parliament, European Council, European Central Bank, Eurogroup, Frontex, Council of Europe, Security Council, General Assembly, International Criminal Court,
Federal Reserve, Treasury, Home Office, Foreign Office, Downing Street, Scotland Yard, Bundesbank, Bundeswehr, Bundestag, Bundesrat, Reichstag, Likud, Sinn Fein, Sinn Féin,
CDU, CSU, SPD, AfD, SNP, UKIP, DUP, ANC, BJP, PLO, LTTE, Tamil Tigers, Tea Party, Black Lives Matter, Ku Klux Klan, KKK, Antifa, Proud Boys, Femen, Pussy Riot, Sea Shepherd,
EPA, FDA, CDC, DEA, ATF, FEMA, TSA, ICE, DHS, IRS, SEC, FCC, FTC, NTSB, FAA, USAID, NIH, DNC, RNC, NRA, ACLU, NAACP, AARP, LAPD, NYPD, GCHQ, MoD, NHS, CPS, RAF, IRGC, ISI, SBU, SVR,
Harvard, Yale, Princeton, Stanford, MIT, Columbia University, Cambridge University, Oxford University, Caltech, Sorbonne, RAND, Chatham House, YouGov, Ipsos,
CBC, SBS, RTE, RTÉ, ITV, Channel 4, Sky, Sky News, Fox News, Euronews, Deutsche Welle, RT, CCTV, CGTN, NHK, Yle, RAI, TVE, Globo, Telesur, Al-Manar, Al Hurra, Al-Arabiya, France 24,
France Info, Radio Free Europe, Radio Liberty, Voice of America, Axios, Politico, BuzzFeed, Breitbart, HuffPost, Huffington Post, Newsweek, Forbes, Der Spiegel, Spiegel,
Die Zeit, Die Welt, Le Monde, Le Figaro, Libération, Liberation, El Pais, El País, El Mundo, La Repubblica, Corriere della Sera, La Stampa, Haaretz, Hurriyet, Asahi Shimbun, Yomiuri Shimbun,
 Daily Mail, Daily Mirror, Guardian, Financial Times, Wall Street Journal, New York Times, Washington Post, Los Angeles Times, USA Today, Boston Globe
`)

/** Agencies and picture desks whose name often stands before a caption without a point between. */
export const PICTURE_CREDITS = wordSet(
  'reuters ap afp epa getty rex pa associated shutterstock alamy xinhua yonhap kyodo image images photo picture splash press',
)
