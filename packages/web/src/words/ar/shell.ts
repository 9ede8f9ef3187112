/** Words of the frame around all views in Arabic. */
import type { Catalogue } from '../types.js'
import { apart } from './grammar.js'
import { fields } from './nouns.js'

type Words = Catalogue['shell']

export const s: Words['s'] = {
  name: 'Parallax',
  skip: 'انتقل إلى المحتوى',
  rooms: 'القاعات',
  stories: 'القصص',
  search: 'بحث',
  searchFor: 'ابحث عن كلمات وأسماء وأرقام',
  searchKey: 'اضغط / للبحث',
  add: 'إضافة',
  sources: 'المصادر',
  outlets: 'وسائل الإعلام',
  log: 'السجل',
  status: 'الحالة',
  settings: 'الإعدادات',
  people: 'الأشخاص والمفاتيح',
  menu: 'القائمة',
  signIn: 'تسجيل الدخول',
  signOut: 'تسجيل الخروج',
  signedInAs: (name, role) => `${apart(name)}، ${role}`,
  alone: 'شخص واحد على هذا الجهاز، دون حسابات',
  loading: 'جارٍ التحميل …',
  again: 'أعد المحاولة',
  more: 'المزيد',
  newItems: (count) => `جديد أو متغيّر: ${count}؛ عرض`,
  reload: 'إعادة تحميل الصفحة',
  dismiss: 'إخفاء',
  offline: (time) => `لا اتصال منذ ${apart(time)}، تُعاد المحاولة …`,
  untold: (time) =>
    `لا تُبلَّغ التغييرات منذ ${apart(time)}: الخادم يجيب، لكن خط إشعاراته لا يصل. يجري التفقّد بين حين وآخر بدلًا من ذلك.`,
  stale: 'هذا ما كان محفوظًا؛ تعذّر الحصول على جواب أحدث.',
  back: 'عاد الخادم يجيب.',
  pageFault: 'وقع خلل في الصفحة نفسها.',
  pageFaultCure: 'أعد تحميل الصفحة. فإن تكرّر ذلك فأخبر القائمين عليها.',
  chunkFault: 'تعذّر تحميل هذا الجزء من الصفحة.',
  chunkFaultDetail: 'لا يجيب الخادم، أو ثُبّت إصدار أحدث في هذه الأثناء.',
  chunkFaultCure: 'أعد تحميل الصفحة.',
  notFound: 'لا وجود لهذه الصفحة.',
  notFoundDetail: (path) => `لا شيء عند ${apart(path)}.`,
  toStories: 'إلى القصص',
  messages: 'الرسائل',
  faults: (count) => `رُفض: ${fields(count)}:`,
  forRole: (role) => `يتطلّب هذا دور «${role}». يمكن لمدير هذه القاعة أن يمنحك إياه.`,
}

export const roles: Words['roles'] = {
  reader: 'قارئ',
  reviewer: 'مراجع',
  editor: 'محرّر',
  admin: 'مدير',
}
