/**
 * Lemmas that the rules of `lemma.ts` do not find, by group of tags: the lemma, then its forms in lower case.
 * Made by training/grammar-lemmas/make.ts; do not edit by hand.
 *
 * From UD English EWT, by N. Silveira, T. Dozat et al., CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), whose
 * authors are thanked and do not endorse this use; reduced to forms and lemmas. This table is shared under CC BY-SA 4.0 too.
 */
export const LEMMAS: Readonly<Record<string, string>> = {
  ADJ: `
Afghan afghan|American american|Asian asian|Canadian canadian|Caucasian caucasian|Chinese chinese
Christian christian|Cuban cuban|English english|French french|Indian indian|Iranian iranian|Iraqi iraqi
Irish irish|Japanese japanese|Latin latin|Mexican mexican|Moslem moslem|Muslim muslim|Pakistani pakistani
Pashtun pashtun|Satanic satanic|Shi'ite shi'ite|Shia shia|Shiite shiite|Sinhala sinhala|South south
Spanish spanish|Sunni sunni|Tamil tamil|Thai thai|Vietnamese vietnamese|arakan arakan|awful awful|awol awol
bad bad|balochi balochi|bosnian bosnian|burnt burnt|clean clean|cosmic cosmic|crowleyan crowleyan
cruel cruel|decent decent|electric electric|enough enough|exotic exotic|extra extra|fair fair
fallujan fallujan|fast fast|formal formal|free free|glad glad|good good|great great|high high|hot hot
huge huge|low low|main main|major major|moldovan moldovan|much much|nasty nasty|nice nice|ok ok|only only
own own|real real|rude rude|same same|smart smart|sorry sorry|such such|transatlantic transatlantic
true true|ugly ugly|urgent urgent|usual usual|vegan vegan|worth worth|yummy yummy
`,
  'ADJ compared': `
bad worse worst|good best better|late later latest
`,
  ADP: `
for f|of a o ta|through thru|versus vs|with w
`,
  ADV: `
ASAP asap
`,
  'ADV compared': `
bad worst|badly worse|far further|late later|well best better
`,
  CCONJ: `
and n
`,
  DET: `
a an|that those|this these
`,
  INTJ: `
hmm hmmm hmmmmmm|um ummmm
`,
  NOUN: `
etc. etc
`,
  NUM: `
'72 '72|billion b bn|million m|thousand k|trillion t
`,
  PART: `
's ' 's|not n't nt|to na ta
`,
  PRON: `
I i me|he him|her hers|my mine|our ours|she her|that those|their theirs|they them|this these|we 's us|you u
your yours
`,
  PROPN: `
December dec.|February feb feb.|Friday fri|January jan|March mar|November nov nov.|October oct oct.
Saturday sat.|September sept.|Wednesday wed.
`,
  VERB: `
Deem deemed|Roll rolling
`,
  base: `
be 'm 're am ar are r|have 've hav of|want wan
`,
  ing: `
fulfil fulfilling|go gon|transfer xferring
`,
  modal: `
can ca|will 'll wilt wo|would 'd wud
`,
  names: `
American americans|Appropriations appropriations|Beatles beatles|Caucasian caucasians|Chief chiefs
Democrat democrats|Falls falls|Huskers huskers|Iraqi iraqis|Knight knights|McNugget mcnuggets
Monday monday's|Pakistani pakistanis|People people|Philippines philippines|Protestant protestants
Saudi saudis|Sooners sooners|Sparks sparks|Starzz starzz|Sunni sunnis|Tuesday tuesday's|Works works
`,
  noun: `
Hz hz|Islamist islamist|M m|ROM rom|TV t.v. tv|a.m. am|adsl adsl|aids aids|area area|baba baba|ballet ballet
batch batch|bbq bbq|bill bill|bs bs|bunch bunch|burger burger|ca ca|camera camera|cash cash|ceo ceo
chef chef|chess chess|chick chick|child child|church church|ciac ciac|coffee coffee|cost cost|couple couple
court court|cp cp|cpi cpi|curse curse|dad dad|date date|day day|deal deal|dealer dealer|dining dining
doctor doctor|dog dog|door door|dsl dsl|dslr dslr|dvd dvd|east east|edit edit|eei eei|end end
enron.xls enron.xls|eol eol|epc epc|er er|ets ets|family family|fax fax|floor floor|fly fly|food food|fx fx
ga ga|gcp gcp|gdp gdp|gem gem|girl girl|grill grill|group group|gym gym|hand hand|heaven heaven|help help
hoax hoax|house house|id id|ip ip|isda isda|iv iv|jazz jazz|job job|joke joke|line line|list list|llc llc
loc loc|login login|loi loi|lot lot|love luv|mba mba|meat meat|microcomputer microcomputer|money money
moon moon|move move|moving moving|mud mud|mwh mwh|nam nam|name name|net net|news news|night night|note note
notice notice|online online|owner owner|p.m. p.m pm|person person|phd phd|phone phone|place place|plan plan
plate plate|pop pop|pr pr|price price|prod prod|ps ps|queso queso|rac rac|retail retail|row row|salad salad
scam scam|sea sea|seo seo|shit shit|smoke smoke|software software|ss ss|start start|steak steak|step step
store store|story story|street street|stuff stuff|sushi sushi|suv suv|tap tap|tds tds|test test|thing thing
time time|tooth teeth|type type|ultra-violet uv|update update|uth uth|uva uva|uvb uvb|van van|visa visa
waste waste|way way|week week|woman woman|world world|year yr
`,
  past: `
OK ok'd|appall appalled|bath bathed|bear b. born|blackline blacklined|con conned|crossbreed crossbred
fulfil fulfilled|have 'd|hogtie hogtied|lay laid|outshine outshone|overhear overheard|pre-make pre-made
prepay prepaid|re-route re-routed|show shown|sow sown|spoil spoilt|stink stunk|trye tryed
`,
  plural: `
1590s 1590's|16 16's|60s 60's|80s 80's|Islamist islamists|ROM roms|budgie budgies|contents contents
cost costs|countryman countrymen|day days|dish dishes|door doors|economics economics|finances finances
fry fries|genitals genitals|gentleman gentlemen|goods goods|grounds grounds|group groups|guardsman guardsmen
guy guys|id ids|jeans jeans|lot lots|manners manners|meal meals|media media|minute min mins|money monies
order orders|pants pants|people people ppl|photo photos|piece pieces|pinkie pinkies|point points
politics politics|price prices|proceedings proceedings|put puts|regards regards|remains remains|rep. reps.
roll rolls|savings savings|seat seats|specifics specifics|spice spices|step steps|supplies supplies
surroundings surroundings|thank thanx|thanks thanks|time times|troops troops|week weeks
whereabouts whereabouts|wing wings|year years yrs
`,
  possessive: `
your ur yo
`,
  third: `
be 's ai
`,
}
