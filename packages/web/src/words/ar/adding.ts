/** Words of adding, wherever it begins, in Arabic. */
import type { Catalogue } from '../types.js'
import { articles, files, texts } from './nouns.js'

export const s: Catalogue['adding']['s'] = {
  drop: 'أفلت للإضافة',
  dropHelp: 'نصوص وصفحات وPDF وخلاصات وأرشيفات وبريد ومواد وكالات؛ ومجلدات أيضًا.',
  states: {
    queued: 'في انتظار الإرسال',
    sending: 'يُرسَل',
    cancelled: 'أُلغي',
    refused: 'لم يُقبل',
    waiting: 'في الانتظار',
    fetching: 'يُجلب',
    reading: 'يُقرأ',
    grouping: 'يُبحث عن قصته',
    done: 'تمّ',
    failed: 'تعذّرت إضافته',
  },
  held: (count) => `تمّ، ${articles(count)}`,
  files,
  textNamed: (index) => `نص ملصق ${index}`,
  done: (count) => `أُضيف: ${texts(count)}.`,
  doneButFailed: (count, failed) => `أُضيف: ${texts(count)}؛ وتعذّر: ${failed}.`,
  toStory: 'إلى القصة',
  toAdding: 'انظر ما آلت إليه',
  leaving: 'ما زالت ملفات قيد الإرسال.',
  gone: (gone, all) => `${gone} من ${all}`,
  taken: 'أُرسل كله ويجري استلامه',
  cancel: 'إلغاء',
}
