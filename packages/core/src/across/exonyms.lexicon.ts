/** Made by training/exonyms/make.ts from Unicode CLDR 48.0; see NOTICE. Country of the gazetteer | its names in other languages. */
export const COUNTRY_EXONYMS = `
Afghanistan|Afganistán,Afeganistão
Albania|Albanien,Albanie,Albanië,Albânia
Algeria|Algerien,Argelia,Algérie,Algerije,Argélia
Andorra|Andorre
Argentina|Argentinien,Argentine,Argentinië
Armenia|Armenien,Arménie,Armenië,Armênia
Australia|Australien,Australie,Australië,Austrália
Austria|Österreich,Autriche,Oostenrijk,Áustria
Azerbaijan|Aserbaidschan,Azerbaiyán,Azerbaïdjan,Azerbaigian,Azerbeidzjan,Azerbaijão
Bahamas|Bahama’s
Bahrain|Baréin,Bahreïn,Bahrein,Barein
Bangladesh|Bangladesch,Bangladés
Barbados|Barbade
Belarus|Bielorrusia,Biélorussie,Bielorussia,Bielorrússia
Belgium|Belgien,Bélgica,Belgique,Belgio,België
Belize|Belice
Benin|Benín,Bénin
Bhutan|Bután,Bhoutan,Butão
Bolivia|Bolivien,Bolivie,Bolívia
Bosnia and Herzegovina|Bosnien und Herzegowina,Bosnia y Herzegovina,Bosnie-Herzégovine,Bosnia ed Erzegovina,Bosnië en Herzegovina,Bósnia e Herzegovina
Botswana|Botsuana
Brazil|Brasilien,Brasil,Brésil,Brasile,Brazilië
Brunei|Brunei Darussalam,Brunéi
Bulgaria|Bulgarien,Bulgarie,Bulgarije,Bulgária
Burkina Faso|Burquina Faso
Cambodia|Kambodscha,Camboya,Cambodge,Cambogia,Cambodja,Camboja
Cameroon|Kamerun,Camerún,Cameroun,Camerun,Kameroen,Camarões
Canada|Kanada,Canadá
Cape Verde|Cap-Vert,Capo Verde,Kaapverdië
Central African Republic|Zentralafrikanische Republik,República Centroafricana,République centrafricaine,Repubblica Centrafricana,Centraal-Afrikaanse Republiek,República Centro-Africana
Chad|Tschad,Tchad,Ciad,Tsjaad,Chade
Chile|Chili,Cile
China|Chine,Cina
Colombia|Kolumbien,Colombie,Colômbia
Comoros|Komoren,Comoras,Comores,Comore,Comoren
Congo|Kongo-Kinshasa,República Democrática del Congo,Congo-Kinshasa,Congo - Kinshasa
Croatia|Kroatien,Croacia,Croatie,Croazia,Kroatië,Croácia
Cuba|Kuba
Cyprus|Zypern,Chipre,Chypre,Cipro
Czech Republic|Tschechien,Chequia,Tchéquie,Cechia,Tsjechië,Tchéquia
Denmark|Dänemark,Dinamarca,Danemark,Danimarca,Denemarken
Djibouti|Dschibuti,Yibuti,Gibuti,Djibuti
Dominican Republic|Dominikanische Republik,República Dominicana,République dominicaine,Repubblica Dominicana,Dominicaanse Republiek
East Timor|Timor oriental,Timor Est,Oost-Timor
Ecuador|Équateur,Equador
Egypt|Ägypten,Egipto,Égypte,Egitto,Egypte,Egito
El Salvador|Salvador
Equatorial Guinea|Äquatorialguinea,Guinea Ecuatorial,Guinée équatoriale,Guinea Equatoriale,Equatoriaal-Guinea,Guiné Equatorial
Eritrea|Érythrée,Eritreia
Estonia|Estland,Estonie,Estônia
Eswatini|Esuatini,Essuatíni
Ethiopia|Äthiopien,Etiopía,Éthiopie,Etiopia,Ethiopië,Etiópia
European Union|Europäische Union,Unión Europea,Union européenne,Unione europea,Europese Unie,União Europeia
Fiji|Fidschi,Fiyi,Fidji,Figi
Finland|Finnland,Finlandia,Finlande,Finlândia
France|Frankreich,Francia,Frankrijk,França
Gabon|Gabun,Gabón,Gabão
Gambia|Gambie,Gâmbia
Georgia|Georgien,Géorgie,Georgië,Geórgia
Germany|Deutschland,Alemania,Allemagne,Germania,Duitsland,Alemanha
Ghana|Gana
Greece|Griechenland,Grecia,Grèce,Griekenland,Grécia
Greenland|Grönland,Groenlandia,Groenland,Groenlândia
Grenada|Granada,Grenade
Guinea|Guinée,Guinee,Guiné
Guinea-Bissau|Guinea-Bisáu,Guinée-Bissau,Guinee-Bissau,Guiné-Bissau
Guyana|Guiana
Haiti|Haití,Haïti
Hungary|Ungarn,Hungría,Hongrie,Ungheria,Hongarije,Hungria
Iceland|Island,Islandia,Islande,Islanda,IJsland,Islândia
India|Indien,Inde,Índia
Indonesia|Indonesien,Indonésie,Indonesië,Indonésia
Iran|Irán,Irã
Iraq|Irak,Iraque
Ireland|Irland,Irlanda,Irlande,Ierland
Israel|Israël,Israele
Italy|Italien,Italia,Italie,Italië,Itália
Ivory Coast|Côte d’Ivoire,Costa d’Avorio,Ivoorkust,Costa do Marfim
Jamaica|Jamaika,Jamaïque,Giamaica
Japan|Japón,Japon,Giappone,Japão
Jordan|Jordanien,Jordania,Jordanie,Giordania,Jordanië,Jordânia
Kazakhstan|Kasachstan,Kazajistán,Kazakistan,Kazachstan,Cazaquistão
Kenya|Kenia,Quênia
Kuwait|Koweït,Koeweit
Kyrgyzstan|Kirgisistan,Kirguistán,Kirghizstan,Kirghizistan,Kirgizië,Quirguistão
Latvia|Lettland,Letonia,Lettonie,Lettonia,Letland,Letônia
Lebanon|Libanon,Líbano,Liban,Libano
Lesotho|Lesoto
Liberia|Libéria
Libya|Libyen,Libia,Libye,Libië,Líbia
Lithuania|Litauen,Lituania,Lituanie,Litouwen,Lituânia
Luxembourg|Luxemburg,Luxemburgo,Lussemburgo
Madagascar|Madagaskar
Malawi|Malaui
Malaysia|Malasia,Malaisie,Maleisië,Malásia
Maldives|Malediven,Maldivas,Maldive,Maldiven
Malta|Malte
Mauritania|Mauretanien,Mauritanie,Mauritanië,Mauritânia
Mauritius|Mauricio,Maurice,Maurício
Mexico|Mexiko,México,Mexique,Messico
Micronesia|Mikronesien,Micronésie,Micronésia
Moldova|Republik Moldau,Moldavia,Moldavie,Moldavië,Moldávia
Monaco|Mónaco,Mônaco
Mongolia|Mongolei,Mongolie,Mongolië,Mongólia
Montenegro|Monténégro
Morocco|Marokko,Marruecos,Maroc,Marocco,Marrocos
Mozambique|Mosambik,Mozambico,Moçambique
Namibia|Namibie,Namibië,Namíbia
Nepal|Népal
Netherlands|Niederlande,Países Bajos,Pays-Bas,Paesi Bassi,Nederland,Países Baixos
New Zealand|Neuseeland,Nueva Zelanda,Nouvelle-Zélande,Nuova Zelanda,Nieuw-Zeeland,Nova Zelândia
Nicaragua|Nicarágua
Niger|Níger
Nigeria|Nigéria
North Korea|Nordkorea,Corea del Norte,Corée du Nord,Corea del Nord,Noord-Korea,Coreia do Norte
North Macedonia|Nordmazedonien,Macedonia del Norte,Macédoine du Nord,Macedonia del Nord,Noord-Macedonië,Macedônia do Norte
Norway|Norwegen,Noruega,Norvège,Norvegia,Noorwegen
Oman|Omán,Omã
Pakistan|Pakistán,Paquistão
Palestine|Palästinensische Autonomiegebiete,Territorios Palestinos,Territoires palestiniens,Territori Palestinesi,Palestijnse gebieden,Territórios palestinos
Panama|Panamá
Papua New Guinea|Papua-Neuguinea,Papúa Nueva Guinea,Papouasie-Nouvelle-Guinée,Papua Nuova Guinea,Papoea-Nieuw-Guinea,Papua-Nova Guiné
Paraguay|Paraguai
Peru|Perú,Pérou,Perù
Philippines|Philippinen,Filipinas,Filippine,Filipijnen
Poland|Polen,Polonia,Pologne,Polônia
Portugal|Portogallo
Puerto Rico|Porto Rico,Portorico
Qatar|Katar,Catar
Romania|Rumänien,Rumanía,Roumanie,Roemenië,Romênia
Russia|Russland,Rusia,Russie,Rusland,Rússia
Rwanda|Ruanda
Saudi Arabia|Saudi-Arabien,Arabia Saudí,Arabie saoudite,Arabia Saudita,Saoedi-Arabië,Arábia Saudita
Senegal|Sénégal
Serbia|Serbien,Serbie,Servië,Sérvia
Seychelles|Seychellen,Seicheles
Sierra Leone|Sierra Leona,Serra Leoa
Singapore|Singapur,Singapour,Singapura
Slovakia|Slowakei,Eslovaquia,Slovaquie,Slovacchia,Slowakije,Eslováquia
Slovenia|Slowenien,Eslovenia,Slovénie,Slovenië,Eslovênia
Solomon Islands|Salomonen,Islas Salomón,Îles Salomon,Isole Salomone,Salomonseilanden,Ilhas Salomão
Somalia|Somalie,Somalië,Somália
South Africa|Südafrika,Sudáfrica,Afrique du Sud,Sudafrica,Zuid-Afrika,África do Sul
South Korea|Südkorea,Corea del Sur,Corée du Sud,Corea del Sud,Zuid-Korea,Coreia do Sul
South Sudan|Südsudan,Sudán del Sur,Soudan du Sud,Sud Sudan,Zuid-Soedan,Sudão do Sul
Spain|Spanien,España,Espagne,Spagna,Spanje,Espanha
Sudan|Sudán,Soudan,Soedan,Sudão
Suriname|Surinam
Sweden|Schweden,Suecia,Suède,Svezia,Zweden,Suécia
Switzerland|Schweiz,Suiza,Suisse,Svizzera,Zwitserland,Suíça
Syria|Syrien,Siria,Syrie,Syrië,Síria
Taiwan|Taiwán,Taïwan
Tajikistan|Tadschikistan,Tayikistán,Tadjikistan,Tagikistan,Tadzjikistan,Tadjiquistão
Tanzania|Tansania,Tanzanie,Tanzânia
Thailand|Tailandia,Thaïlande,Thailandia,Tailândia
Tunisia|Tunesien,Túnez,Tunisie,Tunesië,Tunísia
Turkey|Türkei,Turquía,Turquie,Turchia,Turkije,Turquia
Turkmenistan|Turkmenistán,Turkménistan,Turcomenistão
Uganda|Ouganda,Oeganda
Ukraine|Ucrania,Ucraina,Oekraïne,Ucrânia
United Arab Emirates|Vereinigte Arabische Emirate,Emiratos Árabes Unidos,Émirats arabes unis,Emirati Arabi Uniti,Verenigde Arabische Emiraten,Emirados Árabes Unidos
United Kingdom|Vereinigtes Königreich,Reino Unido,Royaume-Uni,Regno Unito,Verenigd Koninkrijk
United States|Vereinigte Staaten,Estados Unidos,États-Unis,Stati Uniti,Verenigde Staten
Uruguay|Uruguai
Uzbekistan|Usbekistan,Uzbekistán,Ouzbékistan,Oezbekistan,Uzbequistão
Vatican|Vatikanstadt,Ciudad del Vaticano,État de la Cité du Vatican,Città del Vaticano,Vaticaanstad,Cidade do Vaticano
Vietnam|Viêt Nam,Vietnã
Western Sahara|Westsahara,Sáhara Occidental,Sahara occidental,Sahara Occidentale,Westelijke Sahara,Saara Ocidental
Yemen|Jemen,Yémen,Iêmen
Zambia|Sambia,Zambie,Zâmbia
Zimbabwe|Simbabwe,Zimbabue,Zimbábue
`
