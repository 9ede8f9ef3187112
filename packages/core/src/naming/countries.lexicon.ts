/**
 * Countries and territories: name and other names | adjectives | the people | capital or seat of government.
 * Facts of common knowledge, written for this project.
 */
export const COUNTRIES = `
Afghanistan|Afghan|Afghans|Kabul
Albania|Albanian|Albanians|Tirana
Algeria|Algerian|Algerians|Algiers
Andorra|Andorran|Andorrans|
Angola|Angolan|Angolans|Luanda
Argentina|Argentine,Argentinian|Argentines,Argentinians|Buenos Aires
Armenia|Armenian|Armenians|Yerevan
Australia|Australian|Australians|Canberra
Austria|Austrian|Austrians|Vienna
Azerbaijan|Azerbaijani,Azeri|Azerbaijanis,Azeris|Baku
Bahamas|Bahamian|Bahamians|Nassau
Bahrain|Bahraini|Bahrainis|Manama
Bangladesh|Bangladeshi|Bangladeshis|Dhaka
Barbados|Barbadian|Barbadians|Bridgetown
Belarus|Belarusian|Belarusians|Minsk
Belgium|Belgian|Belgians|Brussels
Belize|Belizean|Belizeans|Belmopan
Benin|Beninese||Porto-Novo
Bhutan|Bhutanese||Thimphu
Bolivia|Bolivian|Bolivians|La Paz
Bosnia and Herzegovina,Bosnia|Bosnian|Bosnians|Sarajevo
Botswana|||Gaborone
Brazil|Brazilian|Brazilians|Brasilia
Brunei|Bruneian|Bruneians|
Bulgaria|Bulgarian|Bulgarians|Sofia
Burkina Faso|Burkinabe||Ouagadougou
Burundi|Burundian|Burundians|Gitega
Cambodia|Cambodian|Cambodians|Phnom Penh
Cameroon|Cameroonian|Cameroonians|Yaounde
Canada|Canadian|Canadians|Ottawa
Cape Verde,Cabo Verde|Cape Verdean|Cape Verdeans|Praia
Central African Republic|||Bangui
Chad|Chadian|Chadians|N'Djamena
Chile|Chilean|Chileans|Santiago
China,People's Republic of China,PRC|Chinese||Beijing
Colombia|Colombian|Colombians|Bogota
Comoros|Comorian|Comorians|Moroni
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DRC|Congolese||Kinshasa
Costa Rica|Costa Rican|Costa Ricans|San Jose
Croatia|Croatian|Croatians,Croats|Zagreb
Cuba|Cuban|Cubans|Havana
Cyprus|Cypriot|Cypriots|Nicosia
Czech Republic,Czechia|Czech|Czechs|Prague
Denmark|Danish|Danes|Copenhagen
Djibouti|Djiboutian|Djiboutians|
Dominican Republic|Dominican|Dominicans|Santo Domingo
East Timor,Timor-Leste|Timorese||Dili
Ecuador|Ecuadorian,Ecuadorean|Ecuadorians|Quito
Egypt|Egyptian|Egyptians|Cairo
El Salvador|Salvadoran|Salvadorans|San Salvador
Equatorial Guinea|||Malabo
Eritrea|Eritrean|Eritreans|Asmara
Estonia|Estonian|Estonians|Tallinn
Eswatini,Swaziland|Swazi|Swazis|Mbabane
Ethiopia|Ethiopian|Ethiopians|Addis Ababa
European Union,EU|||
Fiji|Fijian|Fijians|Suva
Finland|Finnish|Finns|Helsinki
France|French||Paris
Gabon|Gabonese||Libreville
Gambia|Gambian|Gambians|Banjul
Georgia|Georgian|Georgians|Tbilisi
Germany|German|Germans|Berlin
Ghana|Ghanaian|Ghanaians|Accra
Greece|Greek|Greeks|Athens
Greenland|Greenlandic|Greenlanders|Nuuk
Grenada|Grenadian|Grenadians|
Guatemala|Guatemalan|Guatemalans|Guatemala City
Guinea|Guinean|Guineans|Conakry
Guinea-Bissau|||Bissau
Guyana|Guyanese||Georgetown
Haiti|Haitian|Haitians|Port-au-Prince
Honduras|Honduran|Hondurans|Tegucigalpa
Hong Kong|Hongkonger|Hongkongers|
Hungary|Hungarian|Hungarians|Budapest
Iceland|Icelandic|Icelanders|Reykjavik
India|Indian|Indians|New Delhi,Delhi
Indonesia|Indonesian|Indonesians|Jakarta
Iran,Islamic Republic of Iran|Iranian|Iranians|Tehran,Teheran
Iraq|Iraqi|Iraqis|Baghdad
Ireland|Irish||Dublin
Israel|Israeli|Israelis|
Italy|Italian|Italians|Rome
Ivory Coast,Cote d'Ivoire|Ivorian|Ivorians|Yamoussoukro
Jamaica|Jamaican|Jamaicans|Kingston
Japan|Japanese||Tokyo
Jordan|Jordanian|Jordanians|Amman
Kazakhstan|Kazakh|Kazakhs|Astana
Kenya|Kenyan|Kenyans|Nairobi
Kosovo|Kosovar,Kosovan|Kosovars|Pristina
Kuwait|Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz||Bishkek
Laos|Laotian,Lao|Laotians|Vientiane
Latvia|Latvian|Latvians|Riga
Lebanon|Lebanese||Beirut
Lesotho|||Maseru
Liberia|Liberian|Liberians|Monrovia
Libya|Libyan|Libyans|Tripoli
Liechtenstein|||Vaduz
Lithuania|Lithuanian|Lithuanians|Vilnius
Luxembourg|||
Macau,Macao|||
Madagascar|Malagasy||Antananarivo
Malawi|Malawian|Malawians|Lilongwe
Malaysia|Malaysian|Malaysians|Kuala Lumpur
Maldives|Maldivian|Maldivians|
Mali|Malian|Malians|Bamako
Malta|Maltese||Valletta
Mauritania|Mauritanian|Mauritanians|Nouakchott
Mauritius|Mauritian|Mauritians|Port Louis
Mexico|Mexican|Mexicans|Mexico City
Micronesia|Micronesian|Micronesians|
Moldova|Moldovan|Moldovans|Chisinau
Monaco|Monegasque||
Mongolia|Mongolian|Mongolians|Ulaanbaatar,Ulan Bator
Montenegro|Montenegrin|Montenegrins|Podgorica
Morocco|Moroccan|Moroccans|Rabat
Mozambique|Mozambican|Mozambicans|Maputo
Myanmar,Burma|Burmese||Naypyidaw
Namibia|Namibian|Namibians|Windhoek
Nepal|Nepalese,Nepali|Nepalis|Kathmandu
Netherlands,Holland|Dutch||The Hague
New Zealand|New Zealander|New Zealanders|
Nicaragua|Nicaraguan|Nicaraguans|Managua
Niger|Nigerien|Nigeriens|Niamey
Nigeria|Nigerian|Nigerians|Abuja
North Korea,N. Korea,DPRK,Democratic People's Republic of Korea|North Korean|North Koreans|Pyongyang
North Macedonia,Macedonia|Macedonian|Macedonians|Skopje
Norway|Norwegian|Norwegians|Oslo
Oman|Omani|Omanis|Muscat
Pakistan|Pakistani|Pakistanis|Islamabad
Palestine,Palestinian territories,State of Palestine|Palestinian|Palestinians|Ramallah
Panama|Panamanian|Panamanians|Panama City
Papua New Guinea|||Port Moresby
Paraguay|Paraguayan|Paraguayans|Asuncion
Peru|Peruvian|Peruvians|Lima
Philippines|Philippine,Filipino|Filipinos|Manila
Poland|Polish|Poles|Warsaw
Portugal|Portuguese||Lisbon
Puerto Rico|Puerto Rican|Puerto Ricans|
Qatar|Qatari|Qataris|Doha
Republic of Congo|||Brazzaville
Romania|Romanian|Romanians|Bucharest
Russia,Russian Federation|Russian|Russians|Moscow
Rwanda|Rwandan|Rwandans|Kigali
Samoa|Samoan|Samoans|Apia
Saudi Arabia|Saudi,Saudi Arabian|Saudis|Riyadh
Senegal|Senegalese||Dakar
Serbia|Serbian,Serb|Serbs,Serbians|Belgrade
Seychelles|||
Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
Singapore|Singaporean|Singaporeans|
Slovakia|Slovak,Slovakian|Slovaks|Bratislava
Slovenia|Slovenian,Slovene|Slovenes|Ljubljana
Solomon Islands|||Honiara
Somalia|Somali|Somalis|Mogadishu
Somaliland|||Hargeisa
South Africa|South African|South Africans|Pretoria
South Korea,S. Korea,Republic of Korea,ROK|South Korean|South Koreans|Seoul
South Sudan|South Sudanese||Juba
Soviet Union,USSR|Soviet|Soviets|
Spain|Spanish|Spaniards|Madrid
Sri Lanka|Sri Lankan|Sri Lankans|Colombo
Sudan|Sudanese||Khartoum
Suriname|Surinamese||Paramaribo
Sweden|Swedish|Swedes|Stockholm
Switzerland|Swiss||Bern
Syria,Syrian Arab Republic|Syrian|Syrians|Damascus
Taiwan|Taiwanese||Taipei
Tajikistan|Tajik|Tajiks|Dushanbe
Tanzania|Tanzanian|Tanzanians|Dodoma
Thailand|Thai|Thais|Bangkok
Tibet|Tibetan|Tibetans|Lhasa
Togo|Togolese||Lome
Tonga|Tongan|Tongans|
Trinidad and Tobago,Trinidad|Trinidadian|Trinidadians|Port of Spain
Tunisia|Tunisian|Tunisians|Tunis
Turkey,Turkiye,Türkiye|Turkish|Turks|Ankara
Turkmenistan|Turkmen||Ashgabat
Uganda|Ugandan|Ugandans|Kampala
Ukraine|Ukrainian|Ukrainians|Kyiv,Kiev
United Arab Emirates,UAE,Emirates|Emirati|Emiratis|Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain|British|Britons,Brits|London
United States,United States of America,US,U.S.,USA,U.S.A.,America|American,US,U.S.|Americans|Washington
Uruguay|Uruguayan|Uruguayans|Montevideo
Uzbekistan|Uzbek|Uzbeks|Tashkent
Vanuatu|||Port Vila
Vatican,Vatican City,Holy See|||
Venezuela|Venezuelan|Venezuelans|Caracas
Vietnam|Vietnamese||Hanoi
Western Sahara|Sahrawi|Sahrawis|
Yemen|Yemeni|Yemenis|Sanaa,Sana'a
Zambia|Zambian|Zambians|Lusaka
Zimbabwe|Zimbabwean|Zimbabweans|Harare
England|English||
Scotland|Scottish|Scots|Edinburgh
Wales|Welsh||Cardiff
Northern Ireland|Northern Irish||Belfast
Catalonia|Catalan|Catalans|
Crimea|Crimean|Crimeans|
Chechnya|Chechen|Chechens|Grozny
Kurdistan|Kurdish|Kurds|
Korea|Korean|Koreans|
Europe|European|Europeans|
Asia|Asian|Asians|
Africa|African|Africans|
Arab world|Arab|Arabs|
Latin America|Latin American|Latin Americans|
Central America|Central American|Central Americans|
West|Western|Westerners|
Hawaii|Hawaiian|Hawaiians|
Texas|Texan|Texans|
California|Californian|Californians|
Kashmir|Kashmiri|Kashmiris|
`

/** Regions, continents, seas, states and big cities that name no country. One list, parted by commas. */
export const OTHER_PLACES = `
Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Middle East,
Far East, North Africa, East Africa, West Africa, Southeast Asia, South Asia, Central Asia, Eastern Europe, Western Europe,
Scandinavia, Balkans, Caucasus, Sahel, Horn of Africa, Caribbean, Mediterranean, Black Sea, Red Sea, Baltic Sea,
South China Sea, East China Sea, Caspian Sea, Persian Gulf, Gulf of Mexico, Pacific, Atlantic, Indian Ocean, Pacific Ocean,
Atlantic Ocean, Arctic, Korean Peninsula, Sinai, Gaza, Gaza Strip, Gaza City, West Bank, Golan Heights, East Jerusalem,
Jerusalem, Tel Aviv, Haifa, Hebron, Nablus, Rafah, Khan Younis, Aleppo, Homs, Hama, Idlib, Raqqa, Mosul, Basra, Fallujah,
Kirkuk, Erbil, Aden, Hodeidah, Benghazi, Misrata, Kandahar, Herat, Helmand, Kunduz, Jalalabad, Lahore, Karachi, Peshawar,
Quetta, Mumbai, Kolkata, Chennai, Bangalore, Hyderabad, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Xinjiang, Tianjin,
Hokkaido, Osaka, Kyoto, Hiroshima, Nagasaki, Fukushima, Busan, Incheon, Panmunjom, Sydney, Melbourne, Brisbane, Perth,
Auckland, Wellington, Christchurch, Johannesburg, Cape Town, Durban, Lagos, Kano, Mombasa, Casablanca, Alexandria,
Istanbul, Izmir, Diyarbakir, Gaziantep, Donetsk, Luhansk, Lugansk, Donbas, Donbass, Mariupol, Kharkiv, Kharkov, Odessa,
Odesa, Lviv, Kherson, Sevastopol, Simferopol, St. Petersburg, Saint Petersburg, Kazan, Vladivostok, Siberia, Sochi,
Dagestan, Nagorno-Karabakh, Srebrenica, Mostar, Milan, Naples, Venice, Turin, Sicily, Lampedusa, Genoa, Florence, Barcelona,
Seville, Valencia, Bilbao, Basque Country, Munich, Hamburg, Frankfurt, Cologne, Bavaria, Saxony, Dresden, Leipzig, Lyon,
Marseille, Nice, Calais, Toulouse, Strasbourg, Bordeaux, Brittany, Normandy, Antwerp, Amsterdam, Rotterdam, Zurich,
Geneva, Basel, Davos, Salzburg, Krakow, Gdansk, Manchester, Liverpool, Birmingham, Leeds, Glasgow, Bristol, Oxford, Cambridge,
Westminster, Downing Street, Whitehall, Kremlin, White House, Capitol, Capitol Hill, Pentagon, Wall Street, Silicon Valley,
New York, New York City, Los Angeles, Chicago, Houston, Boston, Philadelphia, Atlanta, Dallas, Miami, Detroit, Denver,
San Francisco, Seattle, San Diego, Las Vegas, New Orleans, Baltimore, Washington DC, Washington D.C., Manhattan, Brooklyn,
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana,
Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana,
Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania,
Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming,
Guantanamo, Guantanamo Bay, Guam, Okinawa, Ontario, Quebec, Alberta, British Columbia, Toronto, Montreal, Vancouver, Tijuana,
Ciudad Juarez, Chiapas, Oaxaca, Sao Paulo, Rio de Janeiro, Rio, Medellin, Guayaquil, Maracaibo, Falkland Islands, Falklands,
Darfur, Tigray, Oromia, Kordofan, Rakhine, Mindanao, Aceh, Bali, Java, Sumatra, Timbuktu, Bosphorus, Dubai, Jeddah, Mecca,
Medina, Srinagar, Punjab, Sindh, Balochistan, Waziristan, Kerala, Gujarat, Assam, Bihar, Uttar Pradesh, Rajasthan,
New South Wales, Victoria, Queensland, South Australia, Western Australia, Tasmania, Northern Territory, Adelaide, Hobart, Darwin, Gold Coast,
Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Prince Edward Island, Yukon, Nunavut, Calgary, Edmonton, Winnipeg, Halifax,
Lombardy, Tuscany, Veneto, Piedmont, Liguria, Umbria, Calabria, Puglia, Sardinia, Corsica, Campania, Emilia-Romagna, Lazio, Bologna, Palermo, Verona,
Pisa, Trieste, Livorno, Catania, Andalusia, Galicia, Aragon, Navarre, Castile, Malaga, Zaragoza, Granada, Cordoba, Mallorca, Ibiza, Tenerife,
Canary Islands, Balearic Islands, Provence, Burgundy, Alsace, Champagne-Ardenne, Nantes, Lille, Rennes, Grenoble, Montpellier, Reims, Cannes,
Hesse, Thuringia, Brandenburg, Lower Saxony, Rhineland, Westphalia, North Rhine-Westphalia, Schleswig-Holstein, Stuttgart, Dusseldorf, Düsseldorf,
Bremen, Hanover, Nuremberg, Dortmund, Bonn, Mannheim, Chemnitz, Tyrol, Carinthia, Graz, Innsbruck, Flanders, Wallonia, Ghent, Bruges,
Utrecht, Eindhoven, Gothenburg, Malmo, Malmö, Uppsala, Trondheim, Aarhus, Odense, Tampere, Turku, Lapland, Jutland, Wroclaw, Poznan, Lodz,
Lublin, Katowice, Szczecin, Brno, Ostrava, Kosice, Debrecen, Szeged, Cluj, Timisoara, Iasi, Transylvania, Plovdiv, Varna, Thessaloniki, Crete,
Lesbos, Corfu, Dubrovnik, Vojvodina, Novi Sad, Banja Luka, Tuzla, Transnistria, Abkhazia, South Ossetia, Adjara, Batumi, Gyumri, Almaty,
Samarkand, Fergana, Novosibirsk, Yekaterinburg, Nizhny Novgorod, Samara, Rostov, Rostov-on-Don, Volgograd, Krasnodar, Murmansk, Arkhangelsk,
Kaliningrad, Ingushetia, Tatarstan, Beslan, Kursk, Belgorod, Bryansk, Smolensk, Tver, Omsk, Irkutsk, Sakhalin, Kamchatka, Dnipro, Zaporizhzhia,
Poltava, Chernihiv, Kherson, Mykolaiv, Vinnytsia, Chernobyl, Bakhmut, Kramatorsk, Sloviansk, Debaltseve, Avdiivka, Crimean Peninsula,
Yorkshire, Lancashire, Cornwall, Devon, Essex, Sussex, Surrey, Norfolk, Suffolk, Dorset, Somerset, Cumbria, Northumberland, Merseyside,
Greater Manchester, Midlands, West Midlands, Sheffield, Nottingham, Leicester, Newcastle, Sunderland, Plymouth, Southampton, Portsmouth, Brighton,
Norwich, Coventry, Aberdeen, Dundee, Inverness, Swansea, Ulster, Londonderry, Galway, Limerick, Heathrow, Gatwick, Isle of Wight,
Isle of Man, Guernsey, Gibraltar, Orkney, Shetland, Hebrides, San Antonio, Fort Worth, El Paso, Phoenix, Tucson, Albuquerque,
Santa Fe, Salt Lake City, Portland, Sacramento, Oakland, San Jose, Fresno, Long Beach, Anaheim, Pasadena, Santa Monica, Santa Barbara, Beverly Hills,
Hollywood, Palo Alto, Mountain View, Menlo Park, Cupertino, Honolulu, Anchorage, Boise, Omaha, Kansas City, St. Louis, Saint Louis, Minneapolis, St. Paul,
Milwaukee, Indianapolis, Cincinnati, Pittsburgh, Albany, Newark, Norfolk,
 Raleigh, Charleston, Savannah, Orlando, Tampa, Jacksonville, Fort Lauderdale, Nashville, Memphis, Knoxville, Louisville, Birmingham,
 Baton Rouge, Little Rock, Oklahoma City, Tulsa, Wichita, Denver, Las Cruces, Newtown, Parkland,
Orange County, Bronx, Staten Island, Long Island, Harlem, New England, Midwest, Deep South, Great Lakes, Appalachia, Washington State, District of Columbia,
Monterrey, Guadalajara, Acapulco, Cancun, Veracruz, Sinaloa, Guerrero, Tamaulipas, Jalisco, Michoacan, Baja California, Yucatan, Brasilia, Recife,
Fortaleza, Manaus, Porto Alegre, Curitiba, Belo Horizonte, Amazon, Patagonia, Cordoba, Rosario, Mendoza, Valparaiso, Cartagena, Barranquilla, Cusco,
Arequipa, Santa Cruz, Cochabamba, Bay of Pigs, Santiago de Cuba, Beirut, Tripoli, Sidon, Bekaa Valley, Latakia, Tartus, Deir ez-Zor, Daraa, Palmyra,
Ghouta, Eastern Ghouta, Kobani, Afrin, Manbij, Qamishli, Hasakah, Najaf, Karbala, Ramadi, Tikrit, Samarra, Sulaymaniyah, Dohuk, Anbar, Nineveh, Isfahan,
Shiraz, Mashhad, Tabriz, Qom, Natanz, Fordow, Bushehr, Persepolis, Strait of Hormuz, Taiz, Marib, Saada, Hodeida, Bethlehem, Jericho, Jenin, Tulkarm, Ashdod,
Ashkelon, Beersheba, Eilat, Nazareth, Galilee, Negev, Dead Sea, Suez, Suez Canal, Luxor, Giza, Port Said, Sharm el-Sheikh, Sirte, Tobruk, Derna, Oran,
 Marrakesh, Marrakech, Tangier, Rabat, Agadir, Kordofan, Port Sudan, Omdurman, El Fasher, Mogadishu, Kismayo, Puntland, Kisumu, Garissa,
Arusha, Zanzibar, Goma, Kivu, North Kivu, South Kivu, Bukavu, Lubumbashi, Katanga, Ituri, Maiduguri, Borno, Kaduna, Ibadan, Port Harcourt, Abidjan, Bouake,
Kumasi, Gao, Kidal, Bulawayo, Soweto, Gauteng, KwaZulu-Natal, Eastern Cape, Western Cape, Mecca, Arafat, Sharjah, Bodrum, Antalya, Adana, Bursa,
Anatolia, Cappadocia, Taksim Square, Gezi Park, Tahrir Square, Red Square, Tiananmen Square, Times Square, Trafalgar Square, Hyde Park, Central Park,
Guangdong, Sichuan, Yunnan, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi, Jiangsu, Zhejiang, Fujian, Anhui, Jilin, Liaoning, Heilongjiang, Hainan,
Guangxi, Guizhou, Gansu, Qinghai, Ningxia, Inner Mongolia, Nanjing, Hangzhou, Chengdu, Xian, Xi'an, Harbin, Shenyang, Dalian, Qingdao, Suzhou, Urumqi,
Kowloon, Taichung, Kaohsiung, Tainan, Kinmen, Sendai, Yokohama, Nagoya, Kobe, Sapporo, Fukuoka, Kumamoto, Tohoku, Honshu, Kyushu, Shikoku, Daegu, Gwangju,
Jeju, Kaesong, Wonsan, Da Nang, Ho Chi Minh City, Saigon, Haiphong, Mekong, Siem Reap, Chiang Mai, Phuket, Pattaya, Yangon, Rangoon, Mandalay, Cebu,
Davao, Luzon, Marawi, Surabaya, Bandung, Borneo, Sulawesi, Papua, West Papua, Lombok, Malacca, Penang, Sabah, Sarawak, Johor, Chittagong, Cox's Bazar, Sylhet,
Pune, Ahmedabad, Jaipur, Lucknow, Kanpur, Nagpur, Goa, Haryana, Madhya Pradesh, Andhra Pradesh, Tamil Nadu, Karnataka, Maharashtra, West Bengal, Odisha,
Manipur, Nagaland, Mizoram, Sikkim, Himachal Pradesh, Uttarakhand, Jharkhand, Chhattisgarh, Telangana, Ladakh, Jammu, Amritsar, Varanasi, Bhopal, Faisalabad,
Rawalpindi, Multan, Swat Valley, Khyber Pakhtunkhwa, Gilgit, Himalayas, Everest, Mount Everest, Alps, Andes, Rocky Mountains, Pyrenees, Urals, Danube, Rhine,
Nile, Euphrates, Tigris, Jordan River, Volga, Dnieper, Ganges, Indus, Yangtze, Yellow River, Mississippi River, Rio Grande, Hudson River, Thames, Seine,
North Sea, Bering Strait, English Channel, Strait of Gibraltar, Bay of Bengal, Arabian Sea, Yellow Sea, Sea of Japan, Gulf of Aden, Adriatic, Aegean, Sahara,
Sub-Saharan Africa, Arabian Peninsula, Iberia, Maghreb, Levant, Polynesia, Antilles, Guadeloupe, Martinique, French Guiana, New Caledonia, Tahiti,
French Polynesia, Bermuda, Cayman Islands, Virgin Islands, Curacao, Aruba, Marshall Islands, Palau, Nauru, Tuvalu, Kiribati, Saint Lucia, Antigua, Dominica
`

/** Seats and bodies that belong to one state alone and are named without it, by the first name of the country. */
export const STATE_BODIES = `
United States|White House,Oval Office,Capitol Hill,Pentagon,State Department,Department of State,Justice Department,Department of Justice,Treasury Department,Defense Department,Department of Defense,Homeland Security,Department of Homeland Security,Homeland Security Department,Commerce Department,Department of Commerce,Energy Department,Department of Energy,FBI,Federal Bureau of Investigation,CIA,Central Intelligence Agency,NSA,National Security Agency,Congress,House of Representatives,National Guard,Secret Service,Customs and Border Protection,Immigration and Customs Enforcement,Border Patrol,US Senate,US Congress,Federal Reserve,National Transportation Safety Board,Federal Aviation Administration
United Kingdom|Downing Street,Number 10,No 10,Whitehall,Westminster,Foreign Office,Home Office,House of Commons,House of Lords,MI5,MI6,GCHQ,Ministry of Defence,MoD,Scotland Yard
Russia|Kremlin,Duma,State Duma,FSB,GRU,Federation Council
France|Elysee,Élysée,Elysee Palace,Élysée Palace,Matignon,Quai d'Orsay
Germany|Bundestag,Bundesrat,Bundeswehr,Bundeskriminalamt,BKA
Israel|Knesset,Mossad,IDF,Israel Defense Forces,Shin Bet
South Korea|Blue House,National Intelligence Service
North Korea|Korean Central News Agency,KCNA,Korean People's Army,Workers' Party
Iran|Revolutionary Guards,Revolutionary Guard,Islamic Revolutionary Guard Corps,IRGC,Majlis
China|Zhongnanhai,People's Liberation Army,National People's Congress
India|Lok Sabha,Rajya Sabha
Ukraine|Verkhovna Rada,SBU
Poland|Sejm
Italy|Quirinale,Palazzo Chigi,Carabinieri
Spain|Moncloa,Guardia Civil,Civil Guard
Brazil|Planalto
Argentina|Casa Rosada
Pakistan|ISI,Inter-Services Intelligence
`
