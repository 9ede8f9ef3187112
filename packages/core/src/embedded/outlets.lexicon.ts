/** Words by which the name of an outlet is known: last words of such names, words inside them, and names that show no such word. Common knowledge, written for this project. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u))
}

/** A name of two words or more that ends so is taken for an outlet: "Valley Post". Lower case. */
export const LAST_WORDS = words(`
times post news newspaper buzz feed beat herald tribune gazette courier chronicle telegraph guardian mail mirror express observer examiner
inquirer enquirer independent journal ledger register reporter sentinel standard star sun dispatch bulletin bee globe record
echo argus advertiser messenger mercury monitor observer sentinel argus clarion beacon banner bugle citizen leader digest
review magazine weekly daily today tonight insider intelligencer press wire newswire agency radio tv television broadcasting
broadcaster channel network online voice report world nation republic eagle daily-news picayune spectator economist
statesman correspondent informer evening morning sunday tageblatt zeitung nachrichten anzeiger rundschau kurier bote allgemeine presse
monde figaro diario noticias jornal gazeta correio giornale corriere krant dagblad tidning tidende pravda izvestia vestnik`)

/** Last words that name other things as often: they count behind "The" or behind a word of {@link FIRST_WORDS}. */
export const WEAK_LAST_WORDS = words(`
times star sun standard express mail post journal mirror globe independent monitor echo mercury bee citizen spectator economist statesman
observer`)

/** The same, but "The" is not enough: "The Holy World". */
export const WEAKEST_LAST_WORDS = words(`
world nation republic leader record review press network channel agency voice magazine report online evening morning sunday today tonight
beacon banner reporter correspondent radio tv television eagle weekly daily wire insider digest register`)

/** First words after which a weak last word is an outlet's: "Daily Star", "Radio Velmora". */
export const FIRST_WORDS = words(`
daily evening morning sunday weekly radio tv television news channel national public bbc cnn abc nbc cbs sky fox press new-york
financial irish straits japan los china moscow jerusalem hindustan`)

/** Whole names that no such word shows, and the letters of stations and agencies. Lower case, "the" left out. */
export const WHOLE_NAMES = new Set(
  `abc|abc news|ajc|al arabiya|al jazeera|al-jazeera|al mayadeen|al-monitor|ansa|ap|a.p.|ard|ars technica|associated press|atlantic|axios|bbc|bbc world|bild|bloomberg|boing boing|
breitbart|bustle|business insider|buzzfeed|buzzfeed news|c-span|caixin|cbc|cbc radio|cbs|cctv|cgtn|cnbc|cnet|cnn|cnn international|ctv|daily beast|daily dot|deadline|
der spiegel|der standard|deutsche welle|deutschlandfunk|die welt|die zeit|dw|e! online|economist|el mundo|el país|el pais|engadget|entertainment weekly|espn|euronews|
fast company|financial times|focus|forbes|fortune|fox|france 24|france info|france inter|gamespot|gawker|gizmodo|globe and mail|guardian|haaretz|hill|hollywood reporter|hindu|
huffington post|huffpost|ign|independent|indiewire|intercept|interfax|irish independent|itv|ixion|jezebel|kotaku|kyodo|la nación|la nacion|la repubblica|la stampa|
le figaro|le monde|le parisien|le soir|le temps|libération|liberation|los angeles times|mail|mail online|mailonline|mashable|mother jones|msnbc|national geographic|nature|nbc|
new republic|new yorker|newsday|newsmax|newsweek|nikkei|nhk|novaya gazeta|npr|ntv|nzz|orf|pbs|people|politico|polygon|postmedia|propublica|quartz|rai|rappler|
reason|recode|reuters|ria novosti|rolling stone|rt|rte|rté|russia today|salon|scroll|semafor|sky|sky news|slate|south china morning post|space|spiegel|spiegel online|sputnik|
sputnik news|süddeutsche zeitung|stuff|svt|tass|taz|techcrunch|techradar|telegraph|telesur|the conversation|the hill|the verge|time|times|tmz|ubs news|upi|usa today|vanity fair|
variety|venturebeat|verge|vice|vice news|vox|voa|voice of america|wall street journal|washington examiner|welt|wired|xinhua|yahoo|yahoo news|yonhap|zdf|zdnet|zeit online`
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean),
)

/** Ordinary words and names of other things among {@link WHOLE_NAMES}: they count only where the form of the line says that an outlet stands there. */
export const SHORT_OR_COMMON = words(`
ap rt dw rai taz time times fox sky focus people nature reason space stuff vice mail welt star sun hill hindu atlantic
deadline fortune independent guardian telegraph economist bild slate salon quartz variety wired verge polygon`)

/** Agencies and services that sign pictures: alone on a line in the middle of a text they credit the picture. Lower case. */
export const PICTURE_CREDITS = words(
  'getty gettyimages alamy shutterstock epa rex wenn istock splash instagram twitter facebook youtube flickr pixabay unsplash zuma corbis newscom',
)

/** Words of an outlet's kind that stand for the last one named: "the paper wrote". */
export const KINDS_OF_OUTLET =
  'paper|newspaper|daily|tabloid|broadsheet|magazine|weekly|broadcaster|station|channel|network|agency|news agency|wire service|wire|outlet|site|website|news site|portal|newsroom|publication|radio'
