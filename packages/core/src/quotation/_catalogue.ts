/**
 * Hard cases of quotation marks: number, what is hard, text, the inner words of each quotation in order, language where it is not
 * English. `⏎` ends a line, `␣` is a space at the edge of inner words, `¦` parts quotations, `∅` is none, and `→` stands before a
 * quotation that continues one before it.
 */
export const CATALOGUE = `
Q-01 | curly double marks | “We stay,” Lena Orr said. | We stay,
Q-02 | straight double marks | "We stay," Lena Orr said. | We stay,
Q-03 | a quotation cut by its cue | "We stay," she said, "and we wait." | We stay, ¦ and we wait.
Q-04 | British single marks | ‘We stay,’ Lena Orr said. | We stay,
Q-05 | straight single marks | 'We stay,' Lena Orr said. | We stay,
Q-06 | single inside double | “She told us ‘go home’ twice,” he said. | She told us ‘go home’ twice, ¦ go home
Q-07 | double inside single | ‘She told us “go home” twice,’ he said. | She told us “go home” twice, ¦ go home
Q-08 | straight single inside straight double | "She told us 'go home' twice," he said. | She told us 'go home' twice, ¦ go home
Q-09 | both close at one place | “He said ‘never again.’” | He said ‘never again.’ ¦ never again.
Q-10 | both open at one place | “‘Never again’ is what he said.” | ‘Never again’ is what he said. ¦ Never again
Q-11 | both open at one place, straight | "'Never again' is what he said." | 'Never again' is what he said. ¦ Never again
Q-12 | an apostrophe in a single quotation | ‘It isn’t ours,’ he said. | It isn’t ours,
Q-13 | a straight apostrophe in a single quotation | 'It isn't ours,' he said. | It isn't ours,
Q-14 | a plural possessive alone | The miners' union met. | ∅
Q-15 | a plural possessive in a single quotation | ‘The miners’ union met today,’ he said. | The miners’ union met today,
Q-16 | a name in s with an apostrophe | James' house and Chris' car burned. | ∅
Q-17 | elisions | Get 'em, rock 'n' roll of the '90s, 'til then. | ∅
Q-18 | elisions with a wrong curly mark | Get ‘em, music of the ‘90s. | ∅
Q-19 | an elision in a double quotation | “Get ’em out,” he said. | Get ’em out,
Q-20 | feet and inches | He is 6'2" tall and she is 5' 11" tall. | ∅
Q-21 | inches alone | A 12" pipe burst near a 3" valve. | ∅
Q-22 | a figure before the closing mark | "We counted 12" was his answer. | We counted 12
Q-23 | minutes and seconds of arc | The wreck lies at 12°30'15" north. | ∅
Q-24 | marks inside brackets | The hall (“the Barn”) was full. | the Barn
Q-25 | brackets inside marks | “The hall [near the port] was full,” he said. | The hall [near the port] was full,
Q-26 | marks after a dash | One word—“never”—was heard. | never
Q-27 | French marks with spaces | « Nous restons », dit-elle. | ␣Nous restons␣ | fr
Q-28 | French marks with no-break spaces | «\u00a0Nous restons\u00a0», dit-elle. | \u00a0Nous restons\u00a0 | fr
Q-29 | French marks nested | « Il a dit «\u00a0jamais\u00a0» hier », dit-elle. | ␣Il a dit «\u00a0jamais\u00a0» hier␣ ¦ \u00a0jamais\u00a0 | fr
Q-30 | German low and high | „Wir bleiben“, sagte sie. | Wir bleiben | de
Q-31 | German nested | „Er rief ‚Nein‘ und ging“, sagte sie. | Er rief ‚Nein‘ und ging ¦ Nein | de
Q-32 | German pointed inwards | »Wir bleiben«, sagte sie. | Wir bleiben | de
Q-33 | German pointed inwards, nested | »Er rief ›Nein‹ und ging«, sagte sie. | Er rief ›Nein‹ und ging ¦ Nein | de
Q-34 | German low and straight | „Wir bleiben", sagte sie. | Wir bleiben | de
Q-35 | German low and English high | „Wir bleiben”, sagte sie. | Wir bleiben | de
Q-36 | Swedish, both marks high | ”Vi stannar”, sade hon. | Vi stannar | sv
Q-37 | Swedish, two in a line | ”Vi stannar”, sade hon. ”Och väntar.” | Vi stannar ¦ Och väntar. | sv
Q-38 | Finnish pointed to one side | »Me jäämme», hän sanoi. | Me jäämme | fi
Q-39 | Russian with inner low marks | «Он сказал „нет“ вчера», — заявила она. | Он сказал „нет“ вчера ¦ нет | ru
Q-40 | Polish | „Zostajemy”, powiedziała. | Zostajemy | pl
Q-41 | Japanese | 「残ります」と彼女は言った。 | 残ります | ja
Q-42 | Japanese nested | 「彼は『いいえ』と言った」 | 彼は『いいえ』と言った ¦ いいえ | ja
Q-43 | Chinese marks and a title | 她说：“我们读《山谷报》。” | 我们读《山谷报》。 ¦ 山谷报 | zh
Q-44 | Arabic with pointed marks | قالت «نحن باقون» أمس. | نحن باقون | ar
Q-45 | Arabic with turned marks | قالت ”نحن باقون“ أمس. | نحن باقون | ar
Q-46 | a Hebrew abbreviation | דובר צה"ל אמר: "אנחנו נשארים". | אנחנו נשארים | he
Q-47 | typewriter low and high | ,,Wir bleiben'', sagte sie. | Wir bleiben | de
Q-48 | doubled single marks | \`\`We stay,'' she said. | We stay,
Q-49 | doubled straight marks on both sides | ''We stay,'' she said. | We stay,
Q-50 | a paragraph goes on with a new opening mark | “We stay.⏎“We wait,” she said. | We stay. ¦ →We wait,
Q-51 | three paragraphs of one quotation | “One.⏎⏎“Two.⏎⏎“Three.” | One. ¦ →Two. ¦ →Three.
Q-52 | a paragraph goes on with straight marks | "We stay.⏎⏎"We wait," she said. | We stay. ¦ →We wait,
Q-53 | a paragraph goes on without an opening mark | “We stay.⏎⏎We wait,” she said. | We stay. ¦ →We wait,
Q-54 | a mark that is never closed ends with its paragraph | “We stay as long as we can.⏎⏎Rain fell. | We stay as long as we can.
Q-55 | a stray closing mark | We stay,” she said. | ∅
Q-56 | a new opening ends an unclosed one | “We stay, she said. “We wait,” he said. | We stay, ¦ We wait,
Q-57 | a mark without space after a full stop | "We stay."The mayor left. | We stay.
Q-58 | an opening mark without space before | She said,"We stay." | We stay.
Q-59 | spaces on both sides | She said " we stay " and left. | ␣we stay␣
Q-60 | an opening curly mark closed by a straight one | “We stay," she said. | We stay,
Q-61 | a possessive after the closing mark | “Valley Post”’s editor and "The Post"'s owner. | Valley Post ¦ The Post
Q-62 | empty marks | She typed "" and left. | ∅
Q-63 | a quotation of one letter | Plan “B” holds. | B
Q-64 | a slash between two | “yes”/“no” answers | yes ¦ no
Q-65 | characters beyond the basic plane | “🌊 We stay 𝔸,” she said. | 🌊 We stay 𝔸,
Q-66 | a title in single marks in a headline | Mayor: 'We stay' as river rises | We stay
Q-67 | a possessive before a single quotation | The miners' leader said: 'We stay.' | We stay.
Q-68 | a question inside, the sentence goes on | “Why?” she asked. | Why?
Q-69 | nested three deep | “She said, ‘He wrote “never” to us,’ and left.” | She said, ‘He wrote “never” to us,’ and left. ¦ He wrote “never” to us, ¦ never
Q-70 | an ellipsis at both ends | "... we stay ..." she said. | ... we stay ...
Q-71 | French elision is no mark | L'homme d'hier n'a rien dit. | ∅ | fr
Q-72 | a half-open single mark in a double quotation | “The ‘new rule is bad,” he said. | The ‘new rule is bad,
Q-73 | scare marks beside an apostrophe | The town's 'safe' wells aren't safe. | safe
Q-74 | one single quotation after another | 'Yes' or 'no', the clerk's form asks. | Yes ¦ no
Q-75 | an opening mark typed for the closing one | “We stay,“ Lena Orr said. “We wait.” | We stay, ¦ We wait.
Q-76 | a decade beside a name with an apostrophe | She sang in O'Dell's club in the '60s and drove an '07 van. | ∅
Q-77 | elisions at the beginning of sentences | 'Tis late. 'Twas dark. 'Cause of it, we left 'em. | ∅
Q-78 | curly elisions | ’Tis late; rock ’n’ roll of the ’90s; get ’em ’til noon. | ∅
Q-79 | an elision after a double mark | "'Tis late," Lena Orr said. | 'Tis late,
Q-80 | a single mark and an apostrophe typed as one double | ''Tis late,' Lena Orr said. | 'Tis late,
Q-81 | an elided word that is whole elsewhere | 'Round the bend we stay,' she said. | Round the bend we stay,
Q-82 | a hairdo with a turned apostrophe | She wore the perfect ‘do for her “space” look. | space
Q-83 | a decade inside a single quotation | 'The '90s were ours,' Lena Orr said. | The '90s were ours,
Q-84 | a contraction behind the opening mark | 'Y'know, we stay,' Lena Orr said. | Y'know, we stay,
Q-85 | a plural possessive before a nested quotation | ‘The miners’ “own” union met,’ he said. | The miners’ “own” union met, ¦ own
Q-86 | two plural possessives in a double quotation | "The miners' and the dockers' unions met," he said. | The miners' and the dockers' unions met,
Q-87 | a plural possessive right before the closing mark | "The hall is the miners'," he said. | The hall is the miners',
Q-88 | a possessive in two parts | the girls ' school and Vell 's harbour | ∅
Q-89 | feet and inches in curly marks | He is 6’2” tall. | ∅
Q-90 | feet and inches inside a quotation | "He is 6'2" tall," Lena Orr said. | He is 6'2" tall,
Q-91 | inches inside a quotation | "The 12" pipe burst," Lena Orr said. | The 12" pipe burst,
Q-92 | two measures inside a quotation | "A 12" and a 3" pipe burst," she said. | A 12" and a 3" pipe burst,
Q-93 | a figure that ends a quotation among others | She wrote "9" and then "12" and stopped. | 9 ¦ 12
Q-94 | boards in feet and inches | An 8' x 10" board lay on a 6' fence. | ∅
Q-95 | a call number | Dial "911" or "112". | 911 ¦ 112
Q-96 | a nickname in a name | John "Jack" Smith met Ann ‘Nan’ Roe. | Jack ¦ Nan
Q-97 | a nickname closed by another mark | “We stay,” said a man who goes by “Shorty." | We stay, ¦ Shorty.
Q-98 | titles of works | She reads "The Long Quay" and “Low Tide”. | The Long Quay ¦ Low Tide
Q-99 | a list of quotations | "Never", "not yet" and "no", they wrote. | Never ¦ not yet ¦ no
Q-100 | two speakers in one paragraph | “Stay,” Lena Orr said. “No,” said Mika Dahl. | Stay, ¦ No,
Q-101 | an interview | Q: "Will you stay?" A: "No." | Will you stay? ¦ No.
Q-102 | a quotation in a headline | ‘We stay’: mayor on the flood | We stay
Q-103 | a whole sentence in brackets | (“We stay,” Lena Orr said.) | We stay,
Q-104 | a quotation that ends in a bracket | "We stay (for now)" is what she said. | We stay (for now)
Q-105 | a footnote figure behind the mark | "We stay."1 The mayor left. “We wait.”² | We stay. ¦ We wait.
Q-106 | a note in square brackets behind the mark | "We stay"[2] she said, "and wait."[3] | We stay ¦ and wait.
Q-107 | emphasis around the marks | *"We stay,"* she said. _“We wait.”_ | We stay, ¦ We wait.
Q-108 | speech broken off by a dash | "We—" "Stay!" | We— ¦ Stay!
Q-109 | dashes on both sides of straight marks | The word—"never"—was "loud". | never ¦ loud
Q-110 | no space on either side of a cue | “We stay,”she said,“and wait.” | We stay, ¦ and wait.
Q-111 | spaces on the inner side of both marks | " We stay , " the mayor said , " and wait . " | ␣We stay ,␣ ¦ ␣and wait .␣
Q-112 | straight inside curly | “He said "no" to us,” she said. | He said "no" to us, ¦ no
Q-113 | curly inside straight | "He said “no” to us," she said. | He said “no” to us, ¦ no
Q-114 | straight inside straight | "He was not "ill" at all," she said. | He was not "ill" at all, ¦ ill
Q-115 | curly inside curly of the same kind | “He was no “honest broker”, a clerk,” she said. | He was no “honest broker”, a clerk, ¦ honest broker
Q-116 | single inside single | 'The fast eddies could 'suck up' boats,' she said. | The fast eddies could 'suck up' boats, ¦ suck up
Q-117 | a double mark closed by two single ones | The club issued a "travel advisory'' in May. | travel advisory
Q-118 | a single mark closed by a double one | 'It is late,'' Lena Orr said. 'Go home.'' | It is late, ¦ Go home.
Q-119 | two single quotations that end at one place | 'She said 'go home'' | She said 'go home' ¦ go home
Q-120 | an opening mark typed before the tag | “We stay, “she said. “We wait.” | We stay,␣ ¦ We wait.
Q-121 | an opening straight mark before the tag | "We stay, "Lena Orr said. "We wait." | We stay,␣ ¦ We wait.
Q-122 | reversed marks on both sides | ”We stay,“ she said. ”We wait.“ | We stay, ¦ We wait.
Q-123 | a closing mark typed for the opening one | ”We stay,” she said. ”We wait.” | We stay, ¦ We wait.
Q-124 | a closing mark left out before the tag | “We stay, she said. | We stay,
Q-125 | a closing mark left out before an inverted tag | "Should we stay? asked Lena Orr. | Should we stay?
Q-126 | a closing mark left out, another speaker below | “Should we? he asked.⏎⏎“Yes,” said Lena Orr. | Should we? ¦ Yes,
Q-127 | words of speech inside a quotation | “We stay. That is what she said.”⏎⏎“No.” | We stay. That is what she said. ¦ No.
Q-128 | an unclosed mark that ends in another's words | “We stay, as the mayor said.⏎⏎“We wait.” | We stay, as the mayor said. ¦ →We wait.
Q-129 | paragraphs run together | "We stay. "We wait. "We hope," she said. | We stay. ¦ →We wait. ¦ →We hope,
Q-130 | paragraphs run together in curly marks | He said: “We stay. “We wait.” | We stay. ¦ →We wait.
Q-131 | a second mark in the middle of a sentence | They "stay put [sic] near the "old" quay. | stay put [sic] near the ¦ old
Q-132 | a paragraph goes on in other marks | "We stay.⏎“We wait. We hope.” | We stay. ¦ →We wait. We hope.
Q-133 | another speaker in other marks | "We stay.⏎“We wait,” Mika Dahl said. | We stay. ¦ We wait,
Q-134 | a caption between two paragraphs of a quotation | "We stay.⏎Boats at the old quay⏎"We wait." | We stay. ¦ →We wait.
Q-135 | a sentence between two quotations | "We stay.⏎Boats lay at the quay.⏎"We wait." | We stay. ¦ We wait.
Q-136 | a quotation that begins inside a paragraph and goes on | “No,” Dahl said. “We stay.⏎⏎“We wait.⏎⏎“Good.” | No, ¦ We stay. ¦ →We wait. ¦ →Good.
Q-137 | single marks over two paragraphs | 'We stay.⏎'We wait,' Lena Orr wrote. | We stay. ¦ →We wait,
Q-138 | single marks after a colon over two paragraphs | She wrote: 'We stay.⏎'We wait.' | We stay. ¦ →We wait.
Q-139 | curly single marks over two paragraphs | ‘We stay.⏎⏎‘We wait,’ Lena Orr said. | We stay. ¦ →We wait,
Q-140 | a next paragraph behind a dash | “We stay.⏎— “We wait.” | We stay. ¦ →We wait.
Q-141 | lines of a transcript | "ORR: Will you stay?⏎"DAHL: No.⏎"ORR: Why?" | ORR: Will you stay? ¦ DAHL: No. ¦ ORR: Why?
Q-142 | a block of dialogue | “Stay?”⏎“No.”⏎“Why?” | Stay? ¦ No. ¦ Why?
Q-143 | speech behind dashes is left to the reader | — Nous restons, dit-elle.⏎— Elle a dit « non » hier. | ␣non␣ | fr
Q-144 | single backticks | The journal \`Quay Letters' printed \`rings’. | Quay Letters ¦ rings
Q-145 | a backtick for an apostrophe | It\`s Lena O\`Dell. | ∅
Q-146 | OCR: two commas and two single marks in English | ,,We stay,'' she said. | We stay,
Q-147 | OCR: commas alone are no marks | We stay,, she said,, and wait. | ∅
Q-148 | typed guillemets | <<Nous restons>>, dit-elle. | Nous restons | fr
Q-149 | the marks of a mail | >> We stay⏎>> and wait | ∅
Q-150 | entities by name | &quot;We stay,&quot; she said. &ldquo;It&rsquo;s &lsquo;late&rsquo;.&rdquo; | We stay, ¦ It&rsquo;s &lsquo;late&rsquo;. ¦ late
Q-151 | entities by number | &#8220;We stay,&#8221; she said. &#34;It&#39;s late.&#x22; | We stay, ¦ It&#39;s late.
Q-152 | what is no entity | Orr &Co; and R&D;s "own" | own
Q-153 | wide marks | ＂We stay,＂ she said. | We stay,
Q-154 | straight marks without spaces | 她说"留下"，他说"不"。 | 留下 ¦ 不 | zh
Q-155 | a geresh and a gershayim | ג'ורג' וצה"ל אמרו: "נשארים". | נשארים | he
Q-156 | an okina | Hawai'i, O'ahu and Ke'anae "stay". | stay
Q-157 | French elision beside marks | L'élu d'hier n'a dit qu'« oui ». | ␣oui␣ | fr
Q-158 | Italian with inner marks | «Ha detto “mai” ieri», ha detto. | Ha detto “mai” ieri ¦ mai | it
Q-159 | Spanish with a dash inside | «Nos quedamos —dijo—, y esperamos». | Nos quedamos —dijo—, y esperamos | es
Q-160 | a question to the reader inside the sentence | Is it "over"? "Yes"! | over ¦ Yes
Q-161 | a colon and a semicolon behind the marks | She called it "late"; he called it "early": both left. | late ¦ early
Q-162 | a quotation cut by brackets of the editor | “[We] stay … [and] wait,” she said. | [We] stay … [and] wait,
Q-163 | a percent sign and money beside the marks | The "50%" and "$12m" deals. | 50% ¦ $12m
Q-164 | three marks at one end | “She wrote, ‘He said, “Stay.”’” | She wrote, ‘He said, “Stay.”’ ¦ He said, “Stay.” ¦ Stay.
Q-165 | paragraphs run together in single marks | He wrote: 'We stay. 'We wait.' Then the Cubs' fans left. | We stay. ¦ →We wait.
Q-166 | doubled marks with an inner quotation that ends with them | ''She said, 'Go home,''' he wrote. ''It was late.'' | She said, 'Go home,' ¦ Go home, ¦ It was late.
Q-167 | doubled marks, an inner quotation that ends in s | ''It is no 'shortage of boats' and never was,'' she said. | It is no 'shortage of boats' and never was, ¦ shortage of boats
Q-168 | the attributes of a tag left over | <post id="768166957" by='Orr'>"We stay"</post> | We stay
Q-169 | two captions between two paragraphs in single marks | 'We stay.⏎'We wait.⏎Boats at the quay⏎Orr on Monday⏎'We hope,' she said. | We stay. ¦ →We wait. ¦ →We hope,
Q-170 | single marks left open at the end | She wrote: 'We stay.⏎'We wait. | We stay. ¦ →We wait.
Q-171 | a transcript run together | "ORR: We stay. "DAHL: Why?" | ORR: We stay. ¦ DAHL: Why?
`
