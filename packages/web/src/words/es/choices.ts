/** De las listas de la cuadrícula, y de lo que el papel deja fuera. */
import type { Catalogue } from '../types.js'
import { plural } from './grammar.js'

export const c: Catalogue['choices']['c'] = {
  chosen: (count, all) => `${count} de ${all}`,
  find: (what) => `Buscar en ${what}`,
  noneFound: 'Nada con ese nombre.',
  anyOfThem: 'Cualquiera de ellos',
  columnsOf: (shown, all) => `${shown} de ${plural(all, 'relato')}`,
  printedWithout: (count, all) =>
    `No está en este papel: las palabras de ${count} de estas ${plural(all, 'afirmación', 'afirmaciones')}, que aún no habían llegado.`,
}
