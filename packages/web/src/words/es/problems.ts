/** Problems of the API in Spanish, by their type. */
import type { Problems } from '../problem-types.js'

export const problems: Problems = {
  'act-does-not-fit': {
    title: 'La acción no corresponde al hallazgo.',
    cure: 'Corrija lo que se señala y envíelo de nuevo.',
  },
  'act-of-another': {
    title: 'Esta acción es de otra persona.',
    cure: 'Pida ayuda a un editor, o valore usted el hallazgo: se guardan ambas valoraciones.',
  },
  'capture-unwritten': {
    title: 'No se puede guardar lo recibido.',
    cure: 'Haga sitio en el disco de las capturas, o permita escribir en él.',
  },
  'content-encoding': {
    title: 'El cuerpo está comprimido.',
    cure: 'Envíelo tal cual. Un archivo que ya venga comprimido, como un ZIP, sí se puede enviar.',
  },
  disabled: {
    title: 'Este usuario está desactivado.',
    cure: 'Consulte a un administrador.',
  },
  fault: {
    title: 'Es un fallo de Parallax.',
    cure: 'Inténtelo de nuevo; si persiste, comuníquelo con ese número.',
  },
  'first-user': {
    title: 'El primer usuario debe ser un administrador con contraseña.',
    cure: 'Añada antes un administrador.',
  },
  'foreign-request': {
    title: 'La petición vino de otro sitio.',
    cure: 'Cargue de nuevo esta página e inténtelo desde ella.',
  },
  'grouping-busy': {
    title: 'Las historias se están ordenando en este momento.',
    cure: 'Inténtelo de nuevo dentro de unos segundos.',
  },
  'invalid-body': {
    title: 'Lo enviado no es válido.',
    cure: 'Corrija los campos que se señalan.',
  },
  'invalid-form': {
    title: 'El formulario no es válido.',
    cure: 'Corrija los campos que se señalan.',
  },
  'invalid-inputs': {
    title: 'Eso no se puede admitir.',
    cure: 'Dé entre uno y mil textos, archivos o direcciones.',
  },
  'invalid-outlets': {
    title: 'La lista no es válida, y no se importó nada de ella.',
    cure: 'Corrija lo que se señala. Una tabla tiene las columnas name,hosts,about,value,cite, una línea por dato.',
  },
  'invalid-path': {
    title: 'La dirección no designa nada.',
    cure: 'Tome la dirección o el número de la lista correspondiente.',
  },
  'invalid-query': {
    title: 'La consulta no es válida.',
    cure: 'Corrija los parámetros que se señalan.',
  },
  'last-admin': {
    title: 'Es el último administrador.',
    cure: 'Nombre antes administrador a otra persona.',
  },
  'media-type': {
    title: 'Lo enviado es de un tipo que aquí no se lee.',
    cure: 'Envíe un tipo que se admita.',
  },
  method: {
    title: 'Eso no se puede hacer aquí.',
    cure: 'En /api están todas las operaciones.',
  },
  misdirected: {
    title: 'Este servidor no responde a ese nombre.',
    cure: 'Pídalo como localhost, o inícielo con --public-origin y la dirección que se usa.',
  },
  'name-taken': {
    title: 'Alguien tiene ya ese nombre.',
    cure: 'Elija otro nombre, o modifique ese usuario.',
  },
  'no-accounts': {
    title: 'Aquí trabaja una persona sin cuenta.',
    cure: 'Añada antes un usuario: parallax user add NAME --role admin.',
  },
  'no-instant': {
    title: 'Eso no es un momento.',
    cure: 'Escríbalo así: 2031-05-04T06:00:00Z.',
  },
  'no-operation': {
    title: 'No hay nada en esta dirección.',
    cure: 'En /api están todas las operaciones.',
  },
  'no-provider': {
    title: 'No hay ningún proveedor de identidad configurado.',
    cure: 'Defina PARALLAX_OIDC_ISSUER y PARALLAX_OIDC_CLIENT_ID, y reinicie el servidor.',
  },
  'nobody-called-so': {
    title: 'Nadie se llama así aquí.',
    cure: 'Elija a una de las personas de esta sala.',
  },
  'not-found': {
    title: 'Eso no está guardado.',
    cure: 'Búsquelo en la lista correspondiente.',
  },
  'not-kept': {
    title: 'Eso no se puede guardar tal como está.',
    cure: 'Corrija lo que indica el detalle y envíelo de nuevo.',
  },
  'not-watchable': {
    title: 'Eso no se puede seguir.',
    cure: 'Indique un canal, un mapa de sitio, una página o una carpeta.',
  },
  'not-yet': {
    title: 'Este servidor aún no hace eso.',
    cure: 'Use un servidor más reciente.',
  },
  'provider-refused': {
    title: 'No se completó el inicio de sesión.',
    cure: 'Empiece de nuevo en la página de inicio de sesión.',
  },
  'provider-unreachable': {
    title: 'El proveedor de identidad no responde como debe.',
    cure: 'Inténtelo de nuevo; si persiste, compruebe PARALLAX_OIDC_ISSUER y que este equipo lo alcanza.',
  },
  reader: {
    title: 'No se pudo terminar el trabajo.',
    cure: 'Inténtelo de nuevo; si vuelve a fallar, los textos son mayores de lo que este equipo puede comparar.',
  },
  role: {
    title: 'Su rol no llega a tanto.',
    cure: 'Pida el rol a un administrador, o que lo haga por usted.',
  },
  settings: {
    title: 'No se pueden leer los ajustes.',
    cure: 'Corrija el archivo que indica el detalle.',
  },
  'sign-in': {
    title: 'Esto es para quienes han iniciado sesión.',
    cure: 'Inicie sesión.',
  },
  'sign-in-refused': {
    title: 'El nombre y la contraseña no se corresponden.',
    cure: 'Compruebe ambos e inténtelo de nuevo, o pida a un administrador una contraseña nueva.',
  },
  'store-full': {
    title: 'No queda espacio.',
    cure: 'Haga sitio en el disco; no se ha perdido nada de lo guardado.',
  },
  'store-unavailable': {
    title: 'El lugar donde se guarda todo no responde.',
    cure: 'Inténtelo de nuevo dentro de unos segundos.',
  },
  'story-operation': {
    title: 'La historia no se puede cambiar así.',
    cure: 'Mire la historia como está ahora y elija de nuevo.',
  },
  token: {
    title: 'Esa clave no abre nada.',
    cure: 'Emita otra en la página de personas y envíela.',
  },
  'too-large': {
    title: 'Es más de lo que se admite de una vez.',
    cure: 'Envíelo en varias partes.',
  },
  'too-many-listeners': {
    title: 'Hay demasiadas conexiones a la escucha.',
    cure: 'Inténtelo de nuevo dentro de un minuto.',
  },
  'too-often': {
    title: 'Demasiados intentos fallidos.',
    cure: 'Espere ese tiempo, y compruebe entretanto el nombre y la contraseña.',
  },
  'two-names': {
    title: 'El medio tiene dos nombres.',
    cure: 'Dé el mismo nombre en ambos sitios. Para cambiarlo, introdúzcalo de nuevo con el otro nombre.',
  },
  'undone-already': {
    title: 'Esto ya se deshizo.',
    cure: 'Vuelva a cargar las valoraciones. Para que valga otra vez, deshaga la acción que lo deshizo.',
  },
  unexpected: {
    title: 'El servidor dio una respuesta inesperada.',
    cure: 'Mire su registro.',
  },
  unreachable: {
    title: 'El servidor no responde.',
    cure: 'Compruebe que está en marcha (parallax serve) e inténtelo de nuevo.',
  },
  versions: {
    title: 'Estas dos versiones no se pueden comparar.',
    cure: 'Elija dos versiones, primero la anterior.',
  },
  'words-not-there': {
    title: 'Estas palabras no están en la versión indicada.',
    cure: 'Vuelva a cargar el texto y marque en él las palabras.',
  },
}
