/** Words of the settings in Spanish. */
import type { Catalogue } from '../types.js'

export const s: Catalogue['settings']['s'] = {
  title: 'Ajustes',
  lead: 'Cómo trabaja el flujo. Están en settings.json, junto a lo guardado; lo que se vacía vuelve a su valor inicial.',
  save: 'Guardar',
  saved: 'Guardado. Vale desde ahora.',
  unchanged: 'No hay cambios.',
  readOnly: 'Los cambia un administrador.',
  theRest: 'Restablecer',
  notNumber: (label) => `«${label}» debe ser un número.`,
  notNumbers: (label) => `«${label}» debe contener números separados por comas, o quedar vacío.`,
  contact: {
    label: 'Contacto',
    help: 'Dirección o página que los dueños de un sitio encuentran cuando preguntan quién descarga: va en cada petición.',
  },
  name: {
    label: 'Su nombre',
    help: 'Cómo se llama a la única persona que trabaja aquí sin cuenta.',
  },
  delay: { label: 'Pausa entre peticiones', help: 'Segundos entre dos peticiones a un mismo servidor.' },
  every: { label: 'Consultar las fuentes cada', help: 'Segundos, cuando una fuente no tiene ritmo propio.' },
  refetch: {
    label: 'Volver a descargar artículos tras',
    help: 'Minutos desde que un artículo se vio por primera vez, separados por comas; vacío para nunca. Así se hallan las versiones modificadas.',
  },
  settle: {
    label: 'Comparar tras',
    help: 'Segundos desde el cambio de una historia hasta su comparación; las de muchos relatos esperan más.',
  },
  tries: { label: 'Intentos', help: 'Cuántas veces se intenta una tarea antes de apartarla.' },
  window: {
    label: 'Las historias siguen abiertas',
    help: 'Días durante los cuales una historia admite artículos.',
  },
  robots: { label: 'Respetar robots.txt', help: 'No se tocan las páginas que un sitio pide no descargar.' },
  memento: {
    label: 'Archivo web',
    help: 'Dónde se pide la copia archivada de una página, con {address} en lugar de la dirección de la página; si está vacío, no se pide nada.',
  },
  sessionIdle: {
    label: 'Cerrar la sesión tras',
    help: 'Horas sin ninguna petición tras las que un navegador debe volver a iniciar sesión, de un cuarto de hora a un año (8760).',
  },
  sessionLongest: {
    label: 'Volver a iniciar sesión tras',
    help: 'Horas tras las que un navegador debe volver a iniciar sesión en todo caso, hasta un año (8760).',
  },
  upload: {
    label: 'Máximo por envío',
    help: 'Megabytes de archivos en un solo envío. Van al disco según llegan; un archivo que no sea comprimido puede tener 50.',
  },
}
