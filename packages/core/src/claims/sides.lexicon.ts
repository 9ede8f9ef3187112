/** Labels of groups by the side on which they stand towards a state: one act told of "rebels" and of "protesters" can be one act. */
const list = (words: string) => new Set(words.trim().split(/\s+/u))

/** Those who act for a state. */
export const STATE_LABELS: ReadonlySet<string> = list(`
police officer officers policeman policemen cop cops troops troop soldier soldiers army military navy forces guardsmen
marines servicemen government governments authorities ministry officials guards commandos regime president minister administration
warplanes loyalists
`)

/** Those who act outside or against it. */
export const GROUP_LABELS: ReadonlySet<string> = list(`
protesters protester demonstrators demonstrator activists activist occupiers occupier rebels rebel saboteurs saboteur militants
militant insurgents insurgent separatists separatist guerrillas guerrilla fighters fighter militia militiamen gunmen gunman
attackers attacker terrorists terrorist extremists extremist rioters rioter looters looter volunteers volunteer campaigners
campaigner strikers striker squatters squatter gang mob crowd vandals vandal hooligans hooligan students workers settlers
villagers farmers members supporters opposition jihadists jihadist bombers bomber hijackers hijacker hackers hacker
`)

/** Of these the words beside them say whose they are: "rebel forces", "Front soldiers". */
export const ARMS_LABELS: ReadonlySet<string> = list(`
troops troop soldiers soldier army navy forces guards warplanes commandos officers officer fighters fighter members supporters military
`)
