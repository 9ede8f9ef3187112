/** Words of the frame around all views in Spanish. */
import type { Catalogue } from '../types.js'
import { plural } from './grammar.js'

type Words = Catalogue['shell']

export const s: Words['s'] = {
  name: 'Parallax',
  skip: 'Ir a la página',
  rooms: 'Salas',
  stories: 'Historias',
  search: 'Buscar',
  searchFor: 'Buscar palabras, nombres, cifras',
  searchKey: 'Pulse / para buscar',
  add: 'Añadir',
  sources: 'Fuentes',
  outlets: 'Medios',
  log: 'Registro',
  status: 'Estado',
  settings: 'Ajustes',
  people: 'Personas y claves',
  menu: 'Menú',
  signIn: 'Iniciar sesión',
  signOut: 'Cerrar sesión',
  signedInAs: (name, role) => `${name}, ${role}`,
  alone: 'Una persona en este equipo, sin cuentas',
  loading: 'Cargando …',
  again: 'Reintentar',
  more: 'Más',
  newItems: (count) => `${plural(count, 'nuevo o modificado', 'nuevos o modificados')}: mostrar`,
  reload: 'Volver a cargar la página',
  dismiss: 'Descartar',
  offline: (time) => `Sin conexión desde las ${time}, reintentando …`,
  untold: (time) =>
    `Desde las ${time} no se comunican los cambios: el servidor responde, pero su línea de avisos no llega. Entretanto se consulta de cuando en cuando.`,
  stale: 'Esto es lo que estaba guardado; no se pudo obtener una respuesta más reciente.',
  back: 'El servidor vuelve a responder.',
  pageFault: 'La página tuvo un fallo propio.',
  pageFaultCure: 'Vuelva a cargar la página. Si se repite, avise a quienes la mantienen.',
  chunkFault: 'No se pudo cargar esta parte de la página.',
  chunkFaultDetail: 'El servidor no responde, o entretanto se instaló una versión más reciente.',
  chunkFaultCure: 'Vuelva a cargar la página.',
  notFound: 'Esa página no existe.',
  notFoundDetail: (path) => `No hay nada en ${path}.`,
  toStories: 'A las historias',
  messages: 'Mensajes',
  faults: (count) => `${plural(count, 'campo rechazado', 'campos rechazados')}:`,
  forRole: (role) => `Para esto hace falta el rol «${role}». Se lo puede dar un administrador de esta sala.`,
}

export const roles: Words['roles'] = {
  reader: 'lector',
  reviewer: 'revisor',
  editor: 'editor',
  admin: 'administrador',
}
