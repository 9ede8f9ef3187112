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
  'militant fighter insurgent rebel gunman jihadist terrorist extremist attacker assailant saboteur',
  'protester protestor demonstrator marcher activist occupier',
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

/**
 * Roles in which the noun is the outlet's word for the same people: those arrested are called rebels, protesters or volunteers,
 * those moved out residents or people. Of the dead and injured the noun names a part instead.
 */
const LABELLED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'arrested',
    new Set(
      'militant protester volunteer suspect supporter person member rioter looter hooligan squatter separatist detainee migrant fan'.split(
        ' ',
      ),
    ),
  ],
  ['displaced', new Set('resident person refugee evacuee'.split(' '))],
  ['evacuated', new Set('resident person refugee evacuee'.split(' '))],
])

/** The family under which figures of a role are lined up. */
export function familyInRole(family: string | null, role: string | null): string | null {
  if (family === null || role === null) return family
  return LABELLED.get(role)?.has(family) ? 'people' : family
}
