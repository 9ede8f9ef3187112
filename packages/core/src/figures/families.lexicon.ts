/** Nouns that accounts use for one and the same group when they count. Singular forms. */

/** Words for people in general and for what happened to them: the role says which people are meant. */
export const GENERIC = new Set(
  'people person human individual soul life other one dead death fatality body corpse toll victim casualty killed died injured wounded injury hurt missing arrested detained displaced homeless trapped rescued evacuated infected them whom nobody'.split(
    ' ',
  ),
)

const GROUPS = [
  'soldier troop serviceman servicemember conscript recruit',
  'police officer policeman policewoman cop constable',
  'child kid minor youngster boy girl infant',
  'student pupil schoolchild',
  'teacher professor',
  'militant fighter insurgent rebel gunman jihadist terrorist extremist attacker assailant',
  'protester protestor demonstrator marcher',
  'resident inhabitant villager local citizen',
  'worker employee staff job post position role',
  'home house dwelling residence',
  'migrant refugee asylum-seeker',
  'firefighter fireman',
  'medic paramedic',
  'journalist reporter',
  'plane aircraft jet airliner',
  'car vehicle',
  'ship vessel boat',
  'firm company business',
  'country nation state',
  'attack strike raid',
]

const FAMILY = new Map(
  GROUPS.flatMap((group) => group.split(' ').map((word): [string, string] => [word, group.split(' ')[0]!])),
)

/** The family that a singular head noun belongs to: "people" for the generic words, the first word of its group, or itself. */
export function familyOf(head: string): string {
  return GENERIC.has(head) ? 'people' : (FAMILY.get(head) ?? head)
}
