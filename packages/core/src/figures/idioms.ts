/** Roles that several words give together: "lost their lives", "are being held", "were taken to hospital", "have left their homes". */
import { at, type Scan } from './atoms.js'

/** A role with the index after the words that show it; `word` is the one that names it. */
export interface Idiom {
  role: string
  word: number
}

/** Atoms after "taken to" within which the place must be named. */
const PLACE_REACH = 7

const BE = /^(?:is|are|was|were|be|been|being)$/u
const OWN = /^(?:their|his|her|its|our|my)$/u
const MOVED = new Set(
  'brought moved taken ferried bussed bused transferred rushed airlifted flown led driven carried sent'.split(
    ' ',
  ),
)
const HOSPITAL = /^(?:hospitals?|clinics?|infirmary)$/u
const SHELTER =
  /^(?:shelters?|schools?|halls?|safety|camps?|gyms?|gymnasiums?|stadiums?|churches|hotels?|centres?|centers?)$/u
/** What may follow "are held" where persons are meant: "held in Vell", "held by police". */
const AFTER_HELD = /^(?:|[.,;:)”"—–-]|in|by|without|at|over|on|after|pending|among|for|since|and)$/u
const AFTER_TREATED = /^(?:|[.,;)”"]|for|at|in|by|on|there)$/u

/** The role that the words from `index` on give to what stands before them. `people` is true where persons are counted. */
export function roleOfIdiom(scan: Scan, index: number, people: boolean): Idiom | null {
  const role =
    possessed(scan, index) ??
    suffered(scan, index) ??
    confined(scan, index) ??
    (people ? passive(scan, index) : null)
  return role === null ? null : { role, word: index }
}

/** "lost their lives", "lost his life", "left their homes". */
function possessed(scan: Scan, index: number): string | null {
  if (!OWN.test(at(scan, index + 1))) return null
  const [verb, noun] = [at(scan, index), at(scan, index + 2)]
  if (/^(?:lost|lose|loses|losing)$/u.test(verb) && /^(?:life|lives)$/u.test(noun)) return 'killed'
  const leaves = /^(?:left|leave|leaving|fled|flee|fleeing|abandoned|abandon|evacuated|lost)$/u.test(verb)
  return leaves && /^(?:homes?|houses?|villages?)$/u.test(noun) ? 'displaced' : null
}

/** "suffered minor injuries", "sustained serious burns". */
function suffered(scan: Scan, index: number): string | null {
  if (!/^(?:suffered|suffering|sustained|sustaining|received|receiving)$/u.test(at(scan, index))) return null
  for (let next = index + 1; next < index + 6; next += 1) {
    const word = at(scan, next)
    if (/^(?:injury|injuries|wounds?|burns?|fractures?|concussions?|bruises)$/u.test(word)) return 'injured'
    if (
      !/^(?:[,-]|a|an|and|only|minor|serious|severe|light|slight|critical|fatal|life|threatening|head|leg|arm|spinal|gunshot|shrapnel|multiple|various|non|superficial)$/u.test(
        word,
      )
    )
      return null
  }
  return null
}

/** "in custody", "under arrest", "are in jail", "in hospital". */
function confined(scan: Scan, index: number): string | null {
  const [link, noun] = [at(scan, index), at(scan, index + 1)]
  const placed = BE.test(at(scan, index - 1))
  if (link === 'under' && noun === 'arrest') return 'arrested'
  if (link === 'behind' && noun === 'bars' && placed) return 'arrested'
  if (link !== 'in') return null
  if (/^(?:custody|detention)$/u.test(noun) || (placed && /^(?:jail|prison)$/u.test(noun))) return 'arrested'
  return placed && noun === 'hospital' ? 'hospitalised' : null
}

/** "were taken to hospital", "were moved to shelters", "were being treated", "are being held". */
function passive(scan: Scan, index: number): string | null {
  if (!BE.test(at(scan, index - 1))) return null
  const [verb, next] = [at(scan, index), at(scan, index + 1)]
  if (verb === 'treated') return AFTER_TREATED.test(next) ? 'injured' : null
  if (verb === 'held') return held(next)
  if (verb === 'forced') return isFlight(scan, index + 1) ? 'displaced' : null
  return MOVED.has(verb) && next === 'to' ? movedTo(scan, index + 2) : null
}

function held(next: string): string | null {
  if (next === 'hostage' || next === 'captive') return 'abducted'
  return AFTER_HELD.test(next) ? 'arrested' : null
}

/** "forced to flee", "forced to leave their homes", "forced from their homes". */
function isFlight(scan: Scan, index: number): boolean {
  const [link, verb] = [at(scan, index), at(scan, index + 1)]
  if (link === 'from' || link === 'out') return at(scan, index + 2).startsWith('home') || verb === 'of'
  return link === 'to' && (verb === 'flee' || (verb === 'leave' && OWN.test(at(scan, index + 2))))
}

function movedTo(scan: Scan, start: number): string | null {
  for (let index = start; index < start + PLACE_REACH; index += 1) {
    const word = at(scan, index)
    if (HOSPITAL.test(word)) return 'hospitalised'
    if (SHELTER.test(word)) return 'evacuated'
    if (/^[.;:]$/u.test(word)) return null
  }
  return null
}
