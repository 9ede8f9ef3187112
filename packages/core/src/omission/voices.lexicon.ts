/**
 * Kinds of voices by the head noun of how a source is named ("a resident", "the interior ministry"). A closed table: a word that could
 * stand for two kinds is left out, so that a kind is told only where the words leave no doubt. English, singular forms.
 */

export const VOICES: Readonly<Record<string, string>> = {
  officials: `minister ministry government president premier chancellor governor mayor senator lawmaker legislator congressman
    congresswoman administration cabinet embassy ambassador diplomat kremlin parliament official authority`,
  police: 'police policeman policewoman sheriff constable detective gendarme gendarmerie',
  military: 'army military navy soldier admiral colonel pentagon',
  'courts and lawyers': 'prosecutor judge court lawyer attorney solicitor magistrate barrister',
  'rescuers and medics':
    'hospital doctor nurse medic paramedic firefighter rescuer surgeon coroner lifeguard ambulance',
  'witnesses and residents':
    'witness eyewitness bystander onlooker passerby passer-by resident neighbour neighbor villager locals shopkeeper holidaymaker tourist passenger',
  'victims and families':
    'victim survivor family relative father mother brother sister son daughter wife husband widow widower cousin uncle aunt parent',
  'opposition and activists':
    'opposition rebel activist dissident protester protestor demonstrator campaigner',
  companies: 'company firm airline carrier manufacturer corporation ceo shareholder airways airlines',
  experts: `expert analyst professor researcher scientist economist academic historian scholar specialist astronomer astrophysicist physicist
    biologist chemist geologist seismologist meteorologist psychologist sociologist criminologist epidemiologist engineer strategist`,
  'monitors and aid groups': 'observatory watchdog charity ngo monitor',
}

/** Whose general head may stand for: "a spokesman said" may be any of them. */
export const SPOKEN_FOR: readonly string[] = [
  'officials',
  'police',
  'military',
  'companies',
  'rescuers and medics',
]

/** Nouns that tell no kind by themselves: the words before them or behind "for" and "of" do ("police chief", "spokesman for the airline"). */
export const GENERAL_HEADS = new Set(
  'spokesman spokeswoman spokesperson chief head director officer leader source member statement representative secretary deputy commander commissioner executive manager chairman official group agency office department service worker'.split(
    ' ',
  ),
)
