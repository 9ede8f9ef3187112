/** Words of the story page in Spanish. */
import type { Catalogue } from '../types.js'
import { t } from './comparison.js'
import { fixed, plural } from './grammar.js'

export const w: Catalogue['story']['w'] = {
  sections: 'Secciones de la historia',
  whyTogether: (count) => `Por qué ${plural(count, 'artículo figura', 'artículos figuran')} en esta historia`,
  score: (score) => `semejanza ${fixed(score, 2)}`,
  byPerson: 'colocado aquí por una persona',
  pinned: 'fijado',
  seen: (date) => `visto por primera vez el ${date}`,
  versionsOf: (count) => plural(count, 'versión', 'versiones'),
  notCompared: 'Aún no hay comparación.',
  notComparedDetail:
    'Se comparan al menos dos relatos, en cuanto se han leído. Lo que ya está aquí figura más abajo.',
  newer: 'Hay una comparación más reciente de esta historia.',
  showNewer: 'Mostrarla',
  articles: 'Artículos',
  articlesLead:
    'Todos los artículos de la historia según cuándo se vieron por primera vez, y por qué están aquí.',
  judgements: 'Valoraciones',
  versions: 'Versiones',
  versionsLead:
    'Cuándo llegaron y cambiaron los relatos. Elija un momento, y toda la página muestra lo que se había dicho hasta entonces.',
  slider: 'Momento que se muestra',
  now: 'Ahora',
  noMoments: 'Ningún relato llegó ni cambió en un momento que se conozca.',
  came: 'salió',
  changed: 'cambió',
  version: (seq) => `versión ${seq}`,
  whatChanged: 'Qué cambió',
  whatChangedIn: (outlet, seq) => `Qué cambió: ${outlet}, versión ${seq}`,
  read: 'Leer',
  showMoment: (date) => `Mostrar la historia a fecha de ${date}`,
  asOf: (date) => `A fecha de ${date}`,
  stood: (accounts) => `${plural(accounts, 'relato publicado', 'relatos publicados')}`,
  notYet: (count) => `${plural(count, 'aún no había salido', 'aún no habían salido')}`,
  unknown: (count) => `de ${count} no se sabe`,
  back: 'Volver a ahora',
  earlier: 'Anterior',
  later: 'Posterior',
  tooFew: 'Entonces había menos de dos relatos, de modo que no hay nada que comparar.',
  rewinding: 'Retrocediendo …',
  print: 'Imprimir la historia',
  printing: 'Preparando la historia para el papel',
  partsHere: (here, all) => `${here} de ${plural(all, 'parte')} están aquí.`,
  allHere: 'Todo está aquí. La página vuelve cuando su navegador la haya maquetado.',
  cancelPrint: 'Cancelar',
  donePrint: 'Volver a la página',
  notPrinted: (titles, all) =>
    `No está en este papel: ${titles.length} de ${plural(all, 'sección', 'secciones')}, que aún no había llegado (${titles.join(', ')}). «${w.print}», en la página, las trae antes todas.`,
  textsPrinted: (count, all) =>
    `En este papel están los textos de ${count} de ${plural(all, 'relato')}: los elegidos en ${t.reading}.`,
}
