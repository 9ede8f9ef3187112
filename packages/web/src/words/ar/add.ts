/** Words of adding texts in Arabic. */
import type { Catalogue } from '../types.js'
import { apart } from './grammar.js'
import { addresses as addressCount, entries, sources, texts as textCount } from './nouns.js'

export const s: Catalogue['add']['s'] = {
  title: 'إضافة',
  lead: 'تجتمع نصوص الحدث الواحد وتُقارن كلما وصلت.',
  into: 'إلى القصة',
  intoNone: 'ليجد كل نص قصته',
  files: 'ملفات',
  filesHelp:
    'أفلت ملفات أو مجلدات هنا أو في أي موضع من القاعة: نص، Markdown، HTML، PDF، JSON، خلاصات، أرشيفات ويب، بريد، مواد وكالات الأنباء.',
  choose: 'اختيار ملفات',
  texts: 'لصق نصوص',
  textsHelp: 'رواية واحدة في كل حقل.',
  text: (index) => `النص ${index}`,
  about: 'الوسيلة والعنوان والتاريخ وعنوان الصفحة',
  outlet: 'وسيلة الإعلام',
  headline: 'العنوان',
  published: 'تاريخ النشر',
  address: 'عنوان الصفحة',
  another: 'نص آخر',
  remove: 'إزالة',
  addresses: 'عناوين صفحات',
  addressesHelp: 'عنوان في كل سطر. تُجلب كل صفحة مرة واحدة وبلا إثقال.',
  badAddress: (lines) =>
    `ليس عنوان صفحة: ${apart(lines)}. اكتب كل عنوان كاملًا، مثل ${apart('https://example.org/story')}.`,
  feeds: 'خلاصات وخرائط مواقع ومجلدات',
  feedsHelp: 'ما يُتابَع يجلب مقالاته بنفسه كلما صدرت وتغيّرت.',
  nothing: 'الصق نصًا أو عنوانًا أولًا.',
  add: 'إضافة',
  addCount: (texts, addresses) =>
    `إضافة: ${[texts === 0 ? null : textCount(texts), addresses === 0 ? null : addressCount(addresses)]
      .filter((each) => each !== null)
      .join(' و')}`,
  progress: 'ما آلت إليه الإضافة',
  again: 'أعد المحاولة',
  story: 'قصة',
  readStory: 'قراءة القصة',
  stories: 'ذهبت إلى هذه القصص:',
  toSources: 'كل ما يُتابَع',
  site: 'عنوان موقع أو خلاصة',
  siteHelp: 'يُسأل الموقع عن خلاصاته. ولا يُحفظ شيء حتى تختار.',
  look: 'انظر ما فيه',
  looking: 'جارٍ التفقّد …',
  behind: (count) => `وراءه ${sources(count)}. اختر ما يُتابَع.`,
  kinds: { feed: 'خلاصة', sitemap: 'خريطة موقع', page: 'صفحة', folder: 'مجلد', archive: 'أرشيف' },
  entries,
  watchedAlready: 'قيد المتابعة أصلًا',
  watch: (count) => `متابعة ${sources.of(count)}`,
  chooseFirst: 'اختر واحدًا أولًا.',
  nowWatched: 'صار قيد المتابعة',
  firstLook: 'ينتظر أول تفقّد',
  lookedAt: 'جرى تفقّده',
  entryWaits: 'في الانتظار',
  entryRead: 'قُرئت، ويُبحث عن قصتها',
  entryDone: 'في قصة',
  untitled: 'دون عنوان',
  noEntries: 'لا مواد فيه بعد؛ وما يصدر يُؤخذ.',
  batch: 'أُضيف من قبل',
  batchBy: (who, date) => `أضافه ${apart(who)}، ${date}.`,
}
