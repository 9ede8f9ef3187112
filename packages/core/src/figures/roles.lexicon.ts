/** What happened to the people or things counted: word forms for each role, by how they can stand to the number. */

function forms(role: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, role])
}

/** Participles and adjectives that follow or precede the noun: "12 people were killed", "12 dead". */
export const STATE_WORDS: ReadonlyMap<string, string> = new Map([
  ...forms(
    'killed',
    'killed dead died slain murdered perished massacred slaughtered executed deceased beheaded martyred assassinated drowned dies die dying burned-alive tote getötet morts tués muertos fallecidos погибли погибших убиты убито قتيل قتلى',
  ),
  ...forms(
    'injured',
    'injured wounded hurt maimed harmed verletzt verletzte blessés heridos ранены ранено пострадали пострадавших جريح جرحى مصاب',
  ),
  ...forms('missing', 'missing unaccounted disappeared vermisst disparus desaparecidos пропали مفقود'),
  ...forms('trapped', 'trapped stranded besieged buried stuck encircled'),
  ...forms('displaced', 'displaced homeless uprooted evicted'),
  ...forms(
    'arrested',
    'arrested detained jailed imprisoned apprehended festgenommen arrêtés detenidos задержаны задержали',
  ),
  ...forms('rescued', 'rescued saved freed released gerettet'),
  ...forms('evacuated', 'evacuated relocated evakuiert évacués evacuados эвакуированы'),
  ...forms('infected', 'infected sickened contaminated'),
  ...forms('hospitalised', 'hospitalized hospitalised'),
  ...forms('abducted', 'kidnapped abducted kidnaped'),
  ...forms('charged', 'charged indicted'),
  ...forms('convicted', 'convicted sentenced'),
  ...forms('destroyed', 'destroyed demolished razed flattened burned burnt gutted torched'),
  ...forms('damaged', 'damaged'),
])

/** Verbs whose object is what the role happens to: "killed 12 people", "leaving 12 homeless" is read as a state. */
export const ACTIVE_VERBS: ReadonlyMap<string, string> = new Map([
  ...forms(
    'killed',
    'kill killed kills killing murdered murdering slaughtered slaughtering massacred massacring claimed claiming claims executed executing slew',
  ),
  ...forms(
    'injured',
    'injure injured injures injuring wound wounded wounds wounding hurt hurting maimed maiming',
  ),
  ...forms('trapped', 'trap trapped traps trapping stranded stranding besieged besieging'),
  ...forms('displaced', 'displace displaced displaces displacing uprooted uprooting'),
  ...forms('arrested', 'arrest arrested arrests arresting detain detained detains detaining jailed jailing'),
  ...forms('rescued', 'rescue rescued rescues rescuing saved saving freed freeing'),
  ...forms('evacuated', 'evacuate evacuated evacuates evacuating'),
  ...forms('infected', 'infect infected infects infecting sickened sickening'),
  ...forms('hospitalised', 'hospitalized hospitalised'),
  ...forms('abducted', 'kidnapped kidnapping abducted abducting'),
  ...forms('charged', 'charged charging indicted'),
  ...forms(
    'destroyed',
    'destroy destroyed destroys destroying demolished demolishing razed razing flattened',
  ),
  ...forms('damaged', 'damaged damaging damages'),
])

/** Nouns that count what happened by themselves: "12 deaths", "a death toll of 12". */
export const ROLE_NOUNS: ReadonlyMap<string, string> = new Map([
  ...forms(
    'killed',
    'deaths death fatalities fatality killings killing murders dead bodies body corpses toll victims-killed tote todesopfer morts muertos жертв',
  ),
  ...forms('injured', 'injuries injured wounded'),
  ...forms('missing', 'missing'),
  ...forms('displaced', 'refugees displaced evictions'),
  ...forms('arrested', 'arrests detainees arrest'),
  ...forms('infected', 'cases infections infection'),
  ...forms('evacuated', 'evacuees evacuations'),
  ...forms('abducted', 'hostages abductions kidnappings'),
  ...forms('rescued', 'rescues'),
])

/** Words that may stand between the noun counted and its state. */
export const BETWEEN_NOUN_AND_STATE = new Set(
  'were was are is be been being have has had will would could may might also still now already reportedly allegedly either all others other them of believed feared reported confirmed said thought known presumed left remain remained remains to critically seriously badly slightly lightly severely fatally later then not both who that and more people as far so listed declared found pronounced get got getting became become go gone went feared-dead'.split(
    ' ',
  ),
)
