/** Cities and bodies that are written otherwise in other languages: a name in English | its other names. Common knowledge, written for this project. */
export const OTHER_EXONYMS = `
London|Londres,Londra,Londen
Paris|Parigi,Parijs,París
Rome|Rom,Roma
Berlin|Berlín,Berlino,Berlijn,Berlim
Moscow|Moskau,Moscú,Mosca,Moskou,Moscou,Moscovo
Beijing|Peking,Pekín,Pechino,Pékin,Pequim
Vienna|Wien,Viena,Vienne,Wenen
Brussels|Brüssel,Bruselas,Bruxelles,Brussel,Bruxelas
Geneva|Genf,Ginebra,Ginevra,Genève,Genebra
Athens|Athen,Atenas,Atene,Athene,Athènes
Warsaw|Warschau,Varsovia,Varsavia,Varsovie,Varsóvia
Prague|Prag,Praga,Praag
Lisbon|Lissabon,Lisboa,Lisbona,Lisbonne
Copenhagen|Kopenhagen,Copenhague,Copenaghen
Stockholm|Estocolmo,Stoccolma
Kiev,Kyiv|Kiew,Kyjiw,Kíev,Kiew,Kijev
Cairo|Kairo,El Cairo,Il Cairo,Le Caire,Caïro
Jerusalem|Jerusalén,Gerusalemme,Jérusalem,Jeruzalem
Damascus|Damaskus,Damasco,Damas
Baghdad|Bagdad
Tehran|Teheran,Teherán,Téhéran
Milan|Mailand,Milán,Milano
Munich|München,Múnich,Monaco di Baviera
Cologne|Köln,Colonia,Keulen
Frankfurt|Fráncfort,Francoforte,Francfort
Zurich|Zürich,Zúrich,Zurigo
Turin|Torino,Turín
Florence|Florenz,Florencia,Firenze
Venice|Venedig,Venecia,Venezia,Venise
Naples|Neapel,Nápoles,Napoli
New York|Nueva York,Nova York,Nova Iorque
Tokyo|Tokio,Tokyo
Seoul|Seúl,Séoul
Hamburg|Hamburgo,Amburgo,Hambourg
Antwerp|Antwerpen,Amberes,Anversa,Anvers
The Hague|Den Haag,La Haya,L'Aia,La Haye
European Union,EU|Europäische Union,Unión Europea,Unione Europea,Union européenne,Europese Unie,União Europeia,UE
United Nations,UN|Vereinte Nationen,Naciones Unidas,Nazioni Unite,Nations unies,Verenigde Naties,Nações Unidas,ONU
Europe|Europa
United States,US,U.S.|EE. UU.,EEUU,EE.UU.,VS,USA,U.S.A.,Estados Unidos,Stati Uniti,États-Unis,Vereinigte Staaten,Verenigde Staten
United Kingdom,UK,U.K.,Britain,Great Britain|Reino Unido,Regno Unito,Verenigd Koninkrijk,Vereinigtes Königreich,Royaume-Uni,VK,Gran Bretaña,Gran Bretagna,Grande-Bretagne,Großbritannien,Groot-Brittannië,Grã-Bretanha
`
