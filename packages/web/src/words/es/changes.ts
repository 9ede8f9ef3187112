/** Words of the changes between two versions in Spanish. */
import type { Catalogue } from '../types.js'
import { plural } from './grammar.js'

type Words = Catalogue['changes']

export const changeKinds: Words['changeKinds'] = {
  correction: 'Nota de corrección',
  negation: 'Sentido invertido',
  denial: 'Desmentido',
  figure: 'Cifra',
  hedge: 'Reserva',
  source: 'Fuente',
  attribution: 'Verbo de decir',
  quotation: 'Cita',
  name: 'Nombre',
  place: 'Lugar',
  time: 'Momento',
  act: 'Palabra para lo que se hizo',
  claim: 'Afirmación',
  headline: 'Titular',
  moved: 'Cambio de lugar',
  wording: 'Redacción',
}

/** Verbs and adverbs, since they follow nouns of either gender. */
export const directions: Words['directions'] = {
  rose: 'sube',
  fell: 'baja',
  'made-precise': 'con más exactitud',
  'made-vaguer': 'con menos exactitud',
  changed: 'cambia',
  added: 'se añade',
  dropped: 'desaparece',
  cut: 'se recorta',
  altered: 'se altera',
  noted: 'se anota',
  removed: 'se retira',
}

export const c: Words['c'] = {
  title: 'Qué cambió',
  untitled: 'Un artículo sin titular',
  lead: 'Las frases de la versión anterior junto a aquellas en que se convirtieron, primero las más reveladoras.',
  before: 'Antes',
  after: 'Después',
  nothing: 'no hay nada',
  none: 'Solo cambiaron líneas alrededor del artículo: horas, créditos, enlaces, botones.',
  unchanged: (count) => `${plural(count, 'frase')} con las mismas palabras en ambas.`,
  step: (from, to) => `De la versión ${from} a la versión ${to}`,
  steps: 'Pasos entre versiones',
  article: 'El artículo',
}
