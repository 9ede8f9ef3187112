/** Words of a comparison in Spanish. No entry judges: nothing is called true, false, confirmed or biased. */
import type { Catalogue } from '../types.js'
import { fixed, plural } from './grammar.js'

type Words = Catalogue['comparison']

export const positions: Words['positions'] = {
  asserts: 'afirma',
  reports: 'atribuye',
  endorses: 'respalda',
  distances: 'toma distancia',
  doubts: 'pone en duda',
  denies: 'niega',
  unconfirmed: 'sin confirmar',
  both: 'ambas cosas',
  silent: 'no hallado',
  'not-yet': 'salió antes',
  unknown: 'no se puede saber',
}

export const positionMeanings: Words['positionMeanings'] = {
  asserts: 'lo dice con su propia voz',
  reports: 'lo da como palabra de una fuente citada',
  endorses: 'cita una fuente y se pone de su lado',
  distances: 'guarda distancia: «asegura», «supuesto», comillas',
  doubts: 'da razones en contra o lo llama dudoso',
  denies: 'dice que no es así, o transmite un desmentido',
  unconfirmed: 'dice que no se pudo comprobar',
  both: 'recoge dos posturas que se excluyen',
  silent: 'se buscó; en este relato no se hallaron palabras que lo digan',
  'not-yet': 'salió antes de que ningún otro relato lo recogiera',
  unknown: 'el texto está cortado o es demasiado breve para saberlo',
}

export const conflictTypes: Words['conflictTypes'] = {
  negation: 'Uno lo dice, otro dice que no es así',
  antonym: 'Palabras opuestas para lo mismo',
  figure: 'Cifras que se excluyen',
  agent: 'Autores distintos de un mismo acto',
  place: 'Lugares distintos',
  time: 'Momentos distintos',
  cause: 'Causas distintas',
  other: 'Relatos que no pueden sostenerse a la vez',
}

export const relations: Words['relations'] = {
  same: 'la misma',
  conflict: 'excluye a otra',
  update: 'recuento posterior',
  subset: 'una parte',
  vaguer: 'menos exacta',
  'other-scope': 'cuenta otra cosa',
}

export const bounds: Words['bounds'] = {
  exact: 'exactamente',
  'at-least': 'al menos',
  'at-most': 'como máximo',
  about: 'aproximadamente',
  range: 'entre',
  vague: 'palabra vaga, según la tabla publicada',
  none: 'ninguno',
}

export const voices: Words['voices'] = {
  own: 'en la voz propia del medio',
  quoted: 'dentro de palabras citadas',
}

export const originKinds: Words['originKinds'] = {
  speaker: 'persona o entidad que habla',
  outlet: 'medio, sin fuente citada',
  agency: 'agencia',
  document: 'documento',
  unnamed: 'fuente no identificada',
}

export const entityTypes: Words['entityTypes'] = {
  person: 'persona',
  group: 'grupo',
  organisation: 'organización',
  place: 'lugar',
  other: 'otro',
}

export const acrossKinds: Words['acrossKinds'] = {
  name: 'Nombres',
  number: 'Números',
  date: 'Fechas',
}

export const reuseKinds: Words['reuseKinds'] = {
  verbatim: 'palabra por palabra',
  near: 'casi palabra por palabra',
  quotation: 'cita',
}

export const headlineLost: Words['headlineLost'] = {
  hedge: 'su texto lo dice con reservas',
  source: 'su texto cita una fuente',
  denial: 'su texto lo niega',
}

export const glanceKinds: Words['glanceKinds'] = {
  conflicts: 'Contradicción',
  figures: 'Cifras',
  naming: 'Denominación',
  hardening: 'Reserva o fuente perdida',
  omissions: 'Ausencia',
}

export const lost: Words['lost'] = { hedge: 'desaparece una reserva', source: 'desaparece la fuente' }
export const added: Words['added'] = { hedge: 'se añade una reserva', source: 'se añade una fuente' }

export const together: Words['together'] = {
  'one-event': 'Cuentan un mismo hecho.',
  apart: 'No todos cuentan un mismo hecho.',
  unclear: 'No está claro que cuenten un mismo hecho.',
}

export const layers: Words['layers'] = {
  differs: 'Contado de otro modo en otros',
  agrees: 'Contado también en otros',
  only: 'Solo aquí',
  missing: 'Falta aquí',
  quoted: 'Palabras citadas',
  attribution: 'Según quién',
  figure: 'Cifras',
  name: 'Nombres',
  hedge: 'Reservas',
}

export const filters: Words['filters'] = {
  all: 'Todas',
  disputed: 'En disputa',
  shared: 'Compartidas',
  only: 'En un solo relato',
}

export const gridSorts: Words['gridSorts'] = {
  disputed: 'Disputadas primero',
  order: 'Orden de la comparación',
  time: 'Primera mención',
  accounts: 'Más relatos',
}

export const gridGroups: Words['gridGroups'] = {
  none: 'Sin agrupar',
  shared: 'En disputa, compartidas, en uno solo',
  origin: 'Origen',
  position: 'Postura del relato',
}

export const omissionStates: Words['omissionStates'] = {
  silent: 'No hallado en',
  'not-yet': 'Salió antes:',
  unknown: 'No se puede saber:',
}

const accounts = (count: number) => plural(count, 'relato')
const origins = (count: number) => plural(count, 'origen', 'orígenes')
const claims = (count: number) => plural(count, 'afirmación', 'afirmaciones')

export const t: Words['t'] = {
  skip: 'Ir a las diferencias',
  contents: 'Contenido',
  theme: { label: 'Tema', auto: 'Sistema', light: 'Claro', dark: 'Oscuro' },
  language: 'Idioma',
  headlineOf: 'Titular de',
  noVerdict:
    'Parallax pone los relatos uno junto a otro. No emite veredicto sobre ninguno; todo hallazgo señala palabras exactas.',
  broken:
    'Este archivo no contiene ninguna comparación que se pueda mostrar. Puede estar dañado; vuelva a crear el informe.',
  accountsHead: 'Relatos',
  glance: 'Lo que más difiere',
  notFoundIn: 'no hallado en',
  more: (count) => `y ${count} más`,
  accounts,
  behind: (count, shared) =>
    `${plural(count, 'origen está', 'orígenes están')} ${shared === 1 ? 'detrás de la única afirmación que comparten' : `detrás de las ${claims(shared)} que comparten`} dos o más relatos`,
  languages: (said) =>
    `Los relatos están en idiomas distintos: ${said}. Enunciados y cifras se alinean solo dentro de un mismo idioma, y lo que difiere entre idiomas no se halla aquí; de ningún relato se dice que calle lo que cuenta otro idioma.`,
  unreadNames: (letters) => `No leído en el idioma de ${letters}: nombres y denominaciones.`,
  unreadSpeakers: (letters) =>
    `No leído en el idioma de ${letters}: quién dijo qué, salvo lo que va entre comillas.`,
  unlinedFigures: 'Las cifras de relatos en idiomas distintos no se alinean.',
  undated: 'sin fecha',
  modified: (date) => `modificado el ${date}`,
  partial: (why) => `Texto cortado: ${why}`,
  reproducedIn: (outlet) => `reproducido en ${outlet}`,
  notes: 'Antes de leer',
  conflicts: 'Contradicciones',
  conflictsLead:
    'Enunciados que no pueden sostenerse todos a la vez. Las palabras que difieren van subrayadas; se nombra a cada relato que está de un lado.',
  noConflicts:
    'No se hallaron contradicciones entre estos relatos. Eso no quiere decir que se haya hallado que coinciden.',
  versus: 'frente a',
  claims: 'Afirmaciones por relato',
  claimsShort: 'Afirmaciones',
  claimsLead:
    'Cada afirmación, en palabras de un relato. La celda dice qué postura toma ante ella el relato de esa columna.',
  noClaims: 'No se alineó ninguna afirmación.',
  noneHere: 'No hay afirmaciones de este tipo.',
  claim: 'Afirmación',
  gridHelp:
    'Las flechas mueven, con Control hasta los bordes; Re Pág y Av Pág, una pantalla. Intro abre las palabras, Escape cierra.',
  gridTools: {
    words: 'Palabras',
    sort: 'Orden',
    group: 'Agrupar por',
    account: 'Relatos',
    position: 'Posturas',
    any: 'cualquiera',
  },
  shownOf: (shown, all) => `${shown} de ${claims(all)} a la vista`,
  printedOf: (shown, all) =>
    `Se imprimen las primeras ${shown} de ${claims(all)}; el formato JSON las contiene todas.`,
  legend: 'Qué dicen las celdas',
  likewise: (numbers) => `(igualmente ${numbers})`,
  spread: (least, most) => `de ${least} a ${most}`,
  loading: 'Cargando …',
  noPlace: 'El relato que nombra esta dirección no está en esta comparación.',
  namingShort: 'Nombres',
  chainsShort: 'Cadenas',
  again: 'Reintentar',
  showAll: (count) => `Mostrar todo (${count})`,
  onOrigins: (count) => (count === 0 ? 'ningún origen hallado' : origins(count)),
  figures: 'Cifras',
  figuresLead: 'Cada número como intervalo en una misma escala por fila. No se promedia nada.',
  noFigures: 'No se halló ninguna cifra que dos relatos den para lo mismo.',
  noDispute: 'No se hallaron dos relatos que den cifras distintas para lo mismo.',
  moreFigures: 'Más cifras: las que concuerdan',
  cutAxis: 'La escala no empieza en cero.',
  steps: {
    label: (subject, lines) =>
      `${subject} por hora de publicación, ${plural(lines, 'fuente')}; la tabla contiene los números`,
  },
  figureHeads: {
    account: 'Relato',
    scale: 'Escala',
    words: 'Palabras',
    asOf: 'A fecha de',
    word: 'Según quién',
    relation: 'Ante la primera',
  },
  interval: (low, high) =>
    low === null
      ? high === null
        ? 'sin límite'
        : `hasta ${high}`
      : high === null
        ? `${low} o más`
        : low === high
          ? low
          : `de ${low} a ${high}`,
  ownWord: 'por cuenta propia',
  naming: 'Nombres y palabras',
  namingLead:
    'A quién se llama cómo. Un número solo cuenta la voz propia del medio; un número entre comillas, «2», cuenta lo que está dentro de palabras citadas de otros.',
  notComputed: 'Esta sección no se calculó para estos relatos; véanse los límites en Método.',
  moreNames: 'Más nombres: formas y cargos de un mismo nombre, lugares y quién actúa por quién',
  noOtherWords:
    'No se halló persona, grupo ni entidad a la que los relatos llamen con palabras distintas: las formas de un nombre, los cargos y los lugares están más abajo.',
  noNaming: 'No se halló a nadie a quien dos relatos nombren de modo distinto.',
  namedAlike: 'Nombrados igual por todos los relatos que los nombran',
  acts: 'Palabras para lo que se hizo',
  act: 'Un acto',
  passive: 'en pasiva',
  doneBy: (doer) => `por ${doer}`,
  label: 'Denominación',
  sameReferent: 'Por qué se toman por uno mismo',
  possiblySame: 'Posiblemente el mismo, o actúa en su nombre',
  actsForIt: 'actúa en su nombre',
  maybeIt: 'posiblemente el mismo',
  times: (count) => plural(count, 'vez', 'veces'),
  sources: 'Quién se apoya en quién',
  sourcesLead: 'Varios relatos que se apoyan en una misma fuente son un solo origen.',
  chainsLead:
    'De cada relato hacia dentro: en quién se apoya, y en quién se apoyan esos. Los verbos de decir y las reservas están tal como se escribieron.',
  chainCounts: (told, sources) =>
    `${plural(told, 'enunciado')} según ${plural(sources, 'fuente ajena', 'fuentes ajenas')}`,
  map: {
    label: 'Relatos y los orígenes en que se apoyan',
    scroll: 'Imagen de relatos y orígenes',
    help: 'Los círculos son relatos; los cuadrados, orígenes. Una flecha hacia la derecha: el relato se apoya en el origen; una flecha entre relatos: un pasaje pasó en ese sentido. Señale uno o muévase con las flechas; Intro abre las palabras.',
    dense: 'Las líneas entre relatos se dibujan solo para el relato elegido.',
    restsOn: (names) => `se apoya en ${names}`,
    restedOn: (name, names) => `${name}: se apoyan en él ${names}.`,
    takesFrom: (names) => `contiene pasajes que antes tenían ${names}`,
    givesTo: (names) => `tenía pasajes antes que ${names}`,
    sharesWith: (names) => `comparte pasajes con ${names}`,
    edge: (from, to, kind, count) =>
      kind === 'rests' ? `${from} se apoya en ${to}` : `${plural(count, 'pasaje')}: ${from} – ${to}`,
    more: (count) => `${plural(count, 'origen más', 'orígenes más')} en la tabla.`,
  },
  originTable: 'Orígenes',
  chains: 'Cadenas de transmisión',
  noChains: 'no cita ninguna fuente',
  reuse: 'Pasajes compartidos',
  wholeIn: 'Entero en',
  without: 'sin',
  linkHelp: '→ del primero al posterior; = no se sabe cuál fue primero.',
  noOrigins: 'No se halló ningún origen en que se apoyen dos relatos.',
  loneOrigins: 'Orígenes en que se apoya un solo relato',
  omissions: 'Ausencias',
  omissionsLead:
    'Afirmaciones que recogen dos o más relatos, y los relatos en que no se hallaron palabras que las digan.',
  noOmissions: 'Ninguna afirmación que recojan dos o más relatos falta en otro.',
  carriedBy: 'Recogida en',
  hardening: 'Reservas y fuentes que se perdieron',
  hardeningShort: 'Reservas',
  softening: 'Reservas y fuentes que se añadieron',
  softeningLead: 'Un relato posterior da una reserva o una fuente de la que uno anterior prescinde.',
  versions: 'dos versiones de un mismo artículo',
  unheard: 'Voces que no se oyen',
  unheardLead: 'Tipos de voz que otros relatos citan y este nunca.',
  heardIn: 'se oye en',
  heardWords: 'sus palabras',
  independence: (count, from, effective) =>
    `${accounts(count)}, ${origins(from)}${effective < from ? `; pesan tanto como ${fixed(effective, 1)} de igual peso` : ''}.`,
  headlines: 'Titulares que dicen más que su texto',
  headlinesLead:
    'Lo que un titular enuncia y su propio texto dice con reservas, niega o da como palabra de otro.',
  parts: {
    label: 'Partes de la afirmación',
    actor: 'Quién',
    predicate: 'Hizo',
    notDone: 'No hizo',
    object: 'A quién o qué',
    place: 'Dónde',
    time: 'Cuándo',
  },
  across: 'Entre idiomas',
  acrossLead: 'Lo que coincide entre los relatos sin traducir; puede que las frases digan lo mismo.',
  acrossHold: 'Ambos contienen',
  hardeningLead: 'Un relato da una reserva o una fuente para una afirmación; otro da la afirmación sin ella.',
  noHardening: 'No se halló ninguna reserva ni fuente perdida.',
  searched: (count) => `no hallado en este relato (${plural(count, 'frase examinada', 'frases examinadas')})`,
  searchedShort: (count) => plural(count, 'frase examinada', 'frases examinadas'),
  nearest: 'Lo más cercano',
  likeness: (score) => `semejanza ${fixed(score, 2)} de 1`,
  noNearest: 'Ninguna frase se acerca.',
  readAct: 'Leer',
  readThis: (account) => `Leer: ${account}`,
  notOnPaper: 'No está en este papel: aún no había llegado cuando se imprimió la página.',
  reading: 'Lectura',
  readingLead: 'Un relato tal como se publicó. Elija una marca para ver las palabras de los demás.',
  readAccount: 'Relato',
  abreast: 'Leer al lado',
  nobody: 'ninguno',
  marks: 'Marcas',
  missingHere: 'No está en este relato',
  missingLead:
    'Afirmaciones que recogen otros. «No hallado» se buscó; «salió antes» y «no se puede saber» no son silencio.',
  missingAfter: (count) => `Contado en otros, aquí no: ${claims(count)}`,
  inStep: 'Desplazar a la par',
  printAccount: 'Imprimir este relato',
  columns: 'Relatos en paralelo',
  textOf: (outlet) => `Texto de ${outlet}`,
  marksComing: (here, all) => `Cargando las marcas: ${here} de ${all}`,
  linedUp: 'Alineado',
  showWords: 'Mostrar las palabras',
  readingKeys:
    'Tab va a las marcas de un texto; allí j y k, o las flechas, van a la siguiente y a la anterior, Intro alinea los demás relatos, 1 a 3 van a una columna.',
  notCompared: 'El artículo que nombra esta dirección no está en esta comparación.',
  otherWords: 'En los demás relatos',
  headline: 'titular',
  original: 'Página del medio',
  method: 'Método',
  methodLead: 'Cómo se obtuvo esto, qué no puede hacer y cómo comprobarlo.',
  rules: 'Reglas, por orden',
  models: 'Modelos',
  noModels: 'ninguno; solo reglas',
  limits: 'Límites',
  noLimits: 'No se indicó ninguno para esta ejecución.',
  dropped: (count) =>
    count === 0
      ? 'No se descartó ningún hallazgo por falta de palabras exactas.'
      : `${plural(count, 'hallazgo descartado', 'hallazgos descartados')}, porque no se pudieron señalar las palabras.`,
  verify: 'Comprobar este archivo',
  verifyLead:
    'Los textos están dentro de este archivo. La orden vuelve a comprobar que cada pasaje citado está realmente ahí y que cada hash se cumple:',
  verifyCommand: 'parallax verify parallax-report.html',
  hashes: 'Textos y su SHA-256',
  version: (version) => `Parallax ${version}`,
  panel: 'Palabras en su contexto',
  close: 'Cerrar',
  inPlace: 'Leer en su lugar',
  chain: 'Cadena de transmisión',
  cue: 'Verbo de decir, como está escrito',
  source: 'Fuente, como está escrita',
  hedges: 'Reservas, como están escritas',
  position: 'Postura',
  why: 'Por qué',
  hidden: (label) => `carácter oculto ${label}`,
  printWords: 'Las palabras que hay tras la tabla',
}
