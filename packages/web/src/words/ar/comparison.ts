/** Words of a comparison in Arabic. No entry judges: nothing is called true, false, confirmed or biased. */
import type { Catalogue } from '../types.js'
import { apart } from './grammar.js'
import { accounts, claims, findings, origins, passages, sentences, sources, statements } from './nouns.js'

type Words = Catalogue['comparison']

export const positions: Words['positions'] = {
  asserts: 'تقول',
  reports: 'تنقل',
  endorses: 'تتبنّى',
  distances: 'تنأى بنفسها',
  doubts: 'تشكّك',
  denies: 'تنفي',
  unconfirmed: 'غير مؤكَّد',
  both: 'الموقفان معًا',
  silent: 'لم يُعثر عليه',
  'not-yet': 'صدرت قبل ذلك',
  unknown: 'لا يمكن معرفته',
}

export const positionMeanings: Words['positionMeanings'] = {
  asserts: 'تقوله بلسانها',
  reports: 'تورده على أنه كلام مصدر مذكور',
  endorses: 'تذكر مصدرًا وتأخذ جانبه',
  distances: 'تُبقي مسافة بينها وبينه: «يزعم»، «ما يسمى»، علامات تنصيص',
  doubts: 'تسوق أسبابًا ضده أو تصفه بأنه موضع شك',
  denies: 'تقول إنه ليس كذلك، أو تنقل نفيًا',
  unconfirmed: 'تقول إنه لم يتسنَّ التحقق منه',
  both: 'تورد موقفين يستبعد أحدهما الآخر',
  silent: 'جرى البحث عنه ولم يُعثر في هذه الرواية على كلمات تقوله',
  'not-yet': 'صدرت قبل أن تورده أي رواية أخرى',
  unknown: 'النص مقتطع أو أقصر من أن يُعرف منه ذلك',
}

export const conflictTypes: Words['conflictTypes'] = {
  negation: 'إحداها تقوله وأخرى تقول إنه ليس كذلك',
  antonym: 'كلمات متضادة لشيء واحد',
  figure: 'أرقام يستبعد بعضها بعضًا',
  agent: 'فاعلون مختلفون لفعل واحد',
  place: 'أماكن مختلفة',
  time: 'أوقات مختلفة',
  cause: 'أسباب مختلفة',
  other: 'روايات لا تستقيم معًا',
}

export const relations: Words['relations'] = {
  same: 'الرقم نفسه',
  conflict: 'يستبعد غيره',
  update: 'إحصاء لاحق',
  subset: 'جزء منه',
  vaguer: 'أقل دقة',
  'other-scope': 'يحصي شيئًا آخر',
}

export const bounds: Words['bounds'] = {
  exact: 'بالضبط',
  'at-least': 'على الأقل',
  'at-most': 'على الأكثر',
  about: 'نحو',
  range: 'بين',
  vague: 'لفظ مبهم، وفق الجدول المنشور',
  none: 'لا شيء',
}

export const voices: Words['voices'] = {
  own: 'بلسان الوسيلة نفسها',
  quoted: 'داخل كلام مقتبس',
}

export const originKinds: Words['originKinds'] = {
  speaker: 'متحدث',
  outlet: 'وسيلة إعلام، دون ذكر مصدر',
  agency: 'وكالة',
  document: 'وثيقة',
  unnamed: 'مصدر غير مسمّى',
}

export const entityTypes: Words['entityTypes'] = {
  person: 'شخص',
  group: 'جماعة',
  organisation: 'هيئة',
  place: 'مكان',
  other: 'غير ذلك',
}

export const acrossKinds: Words['acrossKinds'] = {
  name: 'أسماء',
  number: 'أعداد',
  date: 'تواريخ',
}

export const reuseKinds: Words['reuseKinds'] = {
  verbatim: 'بالحرف',
  near: 'بالحرف تقريبًا',
  quotation: 'اقتباس',
}

export const headlineLost: Words['headlineLost'] = {
  hedge: 'نصّه يورد ذلك بتحفّظ',
  source: 'نصّه يذكر مصدرًا',
  denial: 'نصّه ينفي ذلك',
}

export const glanceKinds: Words['glanceKinds'] = {
  conflicts: 'تعارض',
  figures: 'أرقام',
  naming: 'تسمية',
  hardening: 'تحفّظ أو مصدر سقط',
  omissions: 'لم يرد',
}

export const lost: Words['lost'] = { hedge: 'سقط تحفّظ', source: 'سقط المصدر' }
export const added: Words['added'] = { hedge: 'أُضيف تحفّظ', source: 'أُضيف مصدر' }

export const together: Words['together'] = {
  'one-event': 'تروي حدثًا واحدًا.',
  apart: 'لا تروي كلها حدثًا واحدًا.',
  unclear: 'ليس واضحًا إن كانت تروي حدثًا واحدًا.',
}

export const layers: Words['layers'] = {
  differs: 'يُروى في غيرها على نحو آخر',
  agrees: 'يُروى في غيرها أيضًا',
  only: 'هنا فقط',
  missing: 'غير وارد هنا',
  quoted: 'كلام مقتبس',
  attribution: 'نقلًا عمّن',
  figure: 'أرقام',
  name: 'أسماء',
  hedge: 'تحفّظات',
}

export const filters: Words['filters'] = {
  all: 'الكل',
  disputed: 'محل خلاف',
  shared: 'مشتركة',
  only: 'في رواية واحدة فقط',
}

export const gridSorts: Words['gridSorts'] = {
  disputed: 'محل الخلاف أولًا',
  order: 'بترتيب المقارنة',
  time: 'أول ذكر',
  accounts: 'الأكثر روايات',
}

export const gridGroups: Words['gridGroups'] = {
  none: 'دون تجميع',
  shared: 'محل خلاف، مشتركة، في واحدة فقط',
  origin: 'الأصل',
  position: 'موقف الرواية',
}

export const omissionStates: Words['omissionStates'] = {
  silent: 'لم يُعثر عليه في',
  'not-yet': 'صدرت قبل ذلك:',
  unknown: 'لا يمكن معرفته:',
}

export const t: Words['t'] = {
  skip: 'انتقل إلى الاختلافات',
  contents: 'المحتويات',
  theme: { label: 'المظهر', auto: 'النظام', light: 'فاتح', dark: 'داكن' },
  language: 'اللغة',
  headlineOf: 'عنوان',
  noVerdict:
    'تضع Parallax الروايات جنبًا إلى جنب، ولا تصدر حكمًا على أي منها؛ وكل نتيجة تشير إلى كلمات بعينها.',
  broken: 'لا يحوي هذا الملف مقارنة يمكن عرضها. قد يكون تالفًا؛ أعد إنشاء التقرير.',
  accountsHead: 'الروايات',
  glance: 'أبرز ما يختلف',
  notFoundIn: 'لم يُعثر عليه في',
  more: (count) => `و${count} غيرها`,
  accounts,
  behind: (count, shared) => `وراء ما تورده روايتان أو أكثر (${claims(shared)}): ${origins(count)}`,
  languages: (said) =>
    `الروايات بلغات مختلفة: ${said}. لا تُقابَل العبارات والأرقام إلا داخل اللغة الواحدة، وما يختلف بين اللغات لا يظهر هنا؛ ولا يقال عن رواية إنها سكتت عمّا ترويه لغة أخرى.`,
  unreadNames: (letters) => `لم يُقرأ في لغة ${apart(letters)}: الأسماء والتسميات.`,
  unreadSpeakers: (letters) => `لم يُقرأ في لغة ${apart(letters)}: من قال ماذا، ما عدا ما بين علامات التنصيص.`,
  unlinedFigures: 'لا تُقابَل أرقام روايات بلغات مختلفة.',
  undated: 'دون تاريخ',
  modified: (date) => `عُدّل في ${date}`,
  partial: (why) => `النص مقتطع: ${apart(why)}`,
  reproducedIn: (outlet) => `أعادت نشره ${apart(outlet)}`,
  notes: 'قبل أن تقرأ',
  conflicts: 'التعارضات',
  conflictsLead: 'عبارات لا تستقيم كلها معًا. الكلمات المختلفة مسطَّرة، وتُسمّى كل رواية تقف في أحد الجانبين.',
  noConflicts: 'لم يُعثر على تعارضات بين هذه الروايات. وليس معنى ذلك أنها وُجدت متفقة.',
  versus: 'مقابل',
  claims: 'الأقوال بحسب الرواية',
  claimsShort: 'الأقوال',
  claimsLead: 'كل قول بكلمات إحدى الروايات. وتقول الخلية كيف تقف منه رواية ذلك العمود.',
  noClaims: 'لم تُقابَل أي أقوال.',
  noneHere: 'لا أقوال من هذا النوع.',
  claim: 'القول',
  gridHelp:
    'مفاتيح الأسهم للتنقل، ومع Control إلى الأطراف؛ وPage Up وPage Down بمقدار شاشة. يفتح Enter الكلمات ويغلقها Escape.',
  gridTools: {
    words: 'كلمات',
    sort: 'الترتيب',
    group: 'التجميع بحسب',
    account: 'الروايات',
    position: 'المواقف',
    any: 'أيّ',
  },
  shownOf: (shown, all) => `معروض ${shown} من ${claims.of(all)}`,
  printedOf: (shown, all) => `تُطبع أول ${shown} من ${claims.of(all)}؛ وصيغة JSON تحويها كلها.`,
  legend: 'ما تقوله الخلايا',
  likewise: (numbers) => `(ومثله ${apart(numbers)})`,
  spread: (least, most) => `من ${apart(least)} إلى ${apart(most)}`,
  loading: 'جارٍ الجلب …',
  noPlace: 'الرواية التي يسمّيها هذا العنوان ليست في هذه المقارنة.',
  namingShort: 'الأسماء',
  chainsShort: 'السلاسل',
  again: 'أعد المحاولة',
  showAll: (count) => `عرض الكل (${count})`,
  onOrigins: (count) => (count === 0 ? 'لم يُعثر على أصل' : origins(count)),
  figures: 'الأرقام',
  figuresLead: 'كل عدد مدًى على مقياس واحد للصف، والمقياس يُقرأ من اليسار. لا يُحسب أي متوسط.',
  noFigures: 'لم يُعثر على رقم تورده روايتان للشيء نفسه.',
  noDispute: 'لم يُعثر على روايتين توردان أرقامًا مختلفة للشيء نفسه.',
  moreFigures: 'أرقام أخرى: المتفقة',
  cutAxis: 'لا يبدأ المقياس من الصفر.',
  steps: {
    label: (subject, lines) => `${apart(subject)} بحسب وقت النشر، ${sources(lines)}؛ والجدول يحوي الأعداد`,
  },
  figureHeads: {
    account: 'الرواية',
    scale: 'المقياس',
    words: 'الكلمات',
    asOf: 'بتاريخ',
    word: 'نقلًا عمّن',
    relation: 'إزاء الأول',
  },
  interval: (low, high) =>
    low === null
      ? high === null
        ? 'بلا حدّ'
        : `حتى ${high}`
      : high === null
        ? `${low} أو أكثر`
        : low === high
          ? low
          : `من ${low} إلى ${high}`,
  ownWord: 'بلسانها',
  naming: 'الأسماء والكلمات',
  namingLead:
    'من سُمّي بماذا. العدد المجرّد بلسان الوسيلة نفسها؛ والعدد بين علامتي تنصيص، «2»، داخل كلام مقتبس عن غيرها.',
  notComputed: 'لم يُحسب هذا القسم لهذه الروايات؛ انظر الحدود في باب المنهج.',
  moreNames: 'أسماء أخرى: صيغ الاسم الواحد وألقابه، والأماكن، ومن يعمل باسم غيره',
  noOtherWords:
    'لم يُعثر على شخص أو جماعة أو هيئة تسمّيها الروايات بكلمات مختلفة: صيغ الاسم الواحد والألقاب والأماكن مذكورة أدناه.',
  noNaming: 'لم يُعثر على من تسمّيه روايتان تسميتين مختلفتين.',
  namedAlike: 'سمّته كل رواية ذكرته بالاسم نفسه',
  acts: 'كلمات لما جرى فعله',
  act: 'فعل واحد',
  passive: 'مبني للمجهول',
  doneBy: (doer) => `على يد ${apart(doer)}`,
  label: 'التسمية',
  sameReferent: 'لماذا عُدّت لواحد',
  possiblySame: 'ربما هو نفسه، أو يعمل باسمه',
  actsForIt: 'يعمل باسمه',
  maybeIt: 'ربما هو نفسه',
  times: (count) => `المرات: ${count}`,
  sources: 'من يستند إلى من',
  sourcesLead: 'الروايات المتعددة التي تستند إلى مصدر واحد أصل واحد.',
  chainsLead: 'من كل رواية نحو الداخل: على من تعتمد، وعلى من يعتمد هؤلاء. ألفاظ القول والتحفّظات كما كُتبت.',
  chainCounts: (told, from) => `${statements(told)} نقلًا عن ${sources.of(from)}`,
  map: {
    label: 'الروايات والأصول التي تستند إليها',
    scroll: 'صورة الروايات والأصول',
    help: 'الدوائر روايات والمربعات أصول. السهم إلى اليسار: الرواية تستند إلى الأصل؛ والسهم بين روايتين: انتقل مقطع في ذلك الاتجاه. أشِر إلى واحدة أو تنقّل بمفاتيح الأسهم؛ وEnter يفتح الكلمات.',
    dense: 'لا تُرسم الخطوط بين الروايات إلا للرواية المختارة.',
    restsOn: (names) => `تستند إلى ${apart(names)}`,
    restedOn: (name, names) => `${apart(name)}: تستند إليه ${apart(names)}.`,
    takesFrom: (names) => `فيها مقاطع وردت قبلها في ${apart(names)}`,
    givesTo: (names) => `وردت فيها مقاطع قبل ${apart(names)}`,
    sharesWith: (names) => `تشترك في مقاطع مع ${apart(names)}`,
    edge: (from, to, kind, count) =>
      kind === 'rests'
        ? `${apart(from)} تستند إلى ${apart(to)}`
        : `${passages(count)}: ${apart(from)} – ${apart(to)}`,
    more: (count) => `وفي الجدول ${origins(count)} غيرها.`,
  },
  originTable: 'الأصول',
  chains: 'سلاسل النقل',
  noChains: 'لا تذكر مصدرًا',
  reuse: 'مقاطع مشتركة',
  wholeIn: 'كاملًا في',
  without: 'دون',
  linkHelp: '← من الأولى إلى اللاحقة؛ = لا يُعرف أيتهما الأولى.',
  noOrigins: 'لم يُعثر على أصل تستند إليه روايتان.',
  loneOrigins: 'أصول تستند إليها رواية واحدة فقط',
  omissions: 'ما لم يَرِد',
  omissionsLead: 'أقوال توردها روايتان أو أكثر، والروايات التي لم يُعثر فيها على كلمات تقولها.',
  noOmissions: 'لا يغيب عن أي رواية قول أوردته روايتان أو أكثر.',
  carriedBy: 'ورد في',
  hardening: 'تحفّظات ومصادر سقطت',
  hardeningShort: 'تحفّظات سقطت',
  softening: 'تحفّظات ومصادر أُضيفت',
  softeningLead: 'رواية لاحقة تذكر تحفّظًا أو مصدرًا لم تذكره رواية سابقة.',
  versions: 'نسختان من مقال واحد',
  unheard: 'أصوات لا تُسمع',
  unheardLead: 'أنواع من الأصوات تقتبس منها روايات أخرى أو تستشهد بها، ولا تفعل هذه ذلك مطلقًا.',
  heardIn: 'مسموعة في',
  heardWords: 'كلماتها',
  independence: (count, from, effective) =>
    `${accounts(count)}، ${origins(from)}${effective < from ? `؛ وزنها كوزن ${effective.toFixed(1)} من أصول متساوية الوزن` : ''}.`,
  headlines: 'عناوين تقول أكثر مما في نصّها',
  headlinesLead: 'ما يقوله العنوان ويورده نصّه بتحفّظ أو ينفيه أو ينقله عن غيره.',
  parts: {
    label: 'أجزاء القول',
    actor: 'من',
    predicate: 'فعل',
    notDone: 'لم يفعل',
    object: 'بمن أو بماذا',
    place: 'أين',
    time: 'متى',
  },
  across: 'بين اللغات',
  acrossLead: 'ما يلتقي بين الروايات دون ترجمة؛ وقد تقول الجمل الشيء نفسه.',
  acrossHold: 'في كلتيهما',
  hardeningLead: 'رواية تذكر للقول تحفّظًا أو مصدرًا، وأخرى تورد القول دونه.',
  noHardening: 'لم يُعثر على تحفّظ أو مصدر سقط.',
  searched: (count) => `لم يُعثر عليه في هذه الرواية (بُحث في ${sentences.of(count)})`,
  searchedShort: (count) => `بُحث في ${sentences.of(count)}`,
  nearest: 'أقرب ما وُجد',
  likeness: (score) => `التشابه ${score.toFixed(2)} من 1`,
  noNearest: 'لم تقترب منه أي جملة.',
  readAct: 'قراءة',
  readThis: (account) => `قراءة: ${apart(account)}`,
  notOnPaper: 'ليس على هذه الورقة: لم يكن قد وصل حين طُبعت الصفحة.',
  reading: 'القراءة',
  readingLead: 'رواية واحدة كما نُشرت. اختر علامة لترى كلمات الروايات الأخرى.',
  readAccount: 'الرواية',
  abreast: 'قراءة إلى جانبها',
  nobody: 'لا شيء',
  marks: 'العلامات',
  missingHere: 'ليس في هذه الرواية',
  missingLead:
    'أقوال توردها روايات أخرى. «لم يُعثر عليه» جرى البحث عنه؛ أما «صدرت قبل ذلك» و«لا يمكن معرفته» فليسا سكوتًا.',
  missingAfter: (count) => `يُروى في غيرها لا هنا: ${claims(count)}`,
  inStep: 'تمرير متزامن',
  printAccount: 'طباعة هذه الرواية',
  columns: 'روايات جنبًا إلى جنب',
  textOf: (outlet) => `نص ${apart(outlet)}`,
  marksComing: (here, all) => `جارٍ جلب العلامات: ${here} من ${all}`,
  linedUp: 'متقابلة',
  showWords: 'عرض الكلمات',
  readingKeys:
    'ينتقل Tab إلى علامات النص؛ وهناك j وk أو الأسهم إلى التالية والسابقة، وEnter يقابل بها الروايات الأخرى، ومن 1 إلى 3 إلى عمود.',
  notCompared: 'المقال الذي يسمّيه هذا العنوان ليس في هذه المقارنة.',
  otherWords: 'في الروايات الأخرى',
  headline: 'عنوان',
  original: 'صفحة الوسيلة',
  method: 'المنهج',
  methodLead: 'كيف نتج هذا، وما لا يقدر عليه، وكيف يُتحقَّق منه.',
  rules: 'القواعد، بترتيبها',
  models: 'النماذج',
  noModels: 'لا شيء؛ قواعد فقط',
  limits: 'الحدود',
  noLimits: 'لم يُذكر أي منها في هذا التشغيل.',
  dropped: (count) =>
    count === 0
      ? 'لم تُستبعد أي نتيجة لغياب كلمات بعينها.'
      : `استُبعدت ${findings(count)}، إذ تعذّرت الإشارة إلى كلماتها.`,
  verify: 'التحقق من هذا الملف',
  verifyLead: 'النصوص داخل هذا الملف. يعيد الأمر التحقق من أن كل مقطع مستشهد به موجود فعلًا ومن صحة كل بصمة:',
  verifyCommand: 'parallax verify parallax-report.html',
  hashes: 'النصوص وبصماتها SHA-256',
  version: (version) => `Parallax ${version}`,
  panel: 'الكلمات في سياقها',
  close: 'إغلاق',
  inPlace: 'اقرأ في موضعه',
  chain: 'سلسلة النقل',
  cue: 'لفظ القول كما كُتب',
  source: 'المصدر كما كُتب',
  hedges: 'التحفّظات كما كُتبت',
  position: 'الموقف',
  why: 'لماذا',
  hidden: (label) => `محرف خفي ${label}`,
  printWords: 'الكلمات وراء الجدول',
}
