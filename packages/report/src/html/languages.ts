/** The languages that a page is built in, and what a page says in each to a reader without scripts. */
import type { CellPosition } from '@parallax/contract'

export type PageLanguage = 'en' | 'es' | 'ar'

export interface PlainWords {
  lead: string
  positions: Record<CellPosition, string>
  searched(sentences: number): string
}

export const PLAIN_WORDS: Record<PageLanguage, PlainWords> = {
  en: {
    lead: 'This page needs its script to show the grid, the marks and the other views. The claims that two or more accounts carry follow as text.',
    positions: {
      asserts: 'asserts',
      reports: 'reports',
      endorses: 'endorses',
      distances: 'distances',
      doubts: 'doubts',
      denies: 'denies',
      unconfirmed: 'unconfirmed',
      both: 'both',
      silent: 'not found in this account',
      'not-yet': 'not-yet',
      unknown: 'unknown',
    },
    searched: (sentences) => `${sentences} sentences searched`,
  },
  es: {
    lead: 'Esta página necesita su script para mostrar la tabla, las marcas y las demás vistas. Las afirmaciones que recogen dos o más relatos siguen como texto.',
    positions: {
      asserts: 'afirma',
      reports: 'atribuye',
      endorses: 'respalda',
      distances: 'toma distancia',
      doubts: 'pone en duda',
      denies: 'niega',
      unconfirmed: 'sin confirmar',
      both: 'ambas cosas',
      silent: 'no hallado en este relato',
      'not-yet': 'salió antes',
      unknown: 'no se puede saber',
    },
    searched: (sentences) => `frases examinadas: ${sentences}`,
  },
  ar: {
    lead: 'تحتاج هذه الصفحة إلى برنامجها لعرض الجدول والعلامات وسائر الأقسام. وتلي الأقوال التي توردها روايتان أو أكثر نصًّا.',
    positions: {
      asserts: 'تقول',
      reports: 'تنقل',
      endorses: 'تتبنّى',
      distances: 'تنأى بنفسها',
      doubts: 'تشكّك',
      denies: 'تنفي',
      unconfirmed: 'غير مؤكَّد',
      both: 'الموقفان معًا',
      silent: 'لم يُعثر عليه في هذه الرواية',
      'not-yet': 'صدرت قبل ذلك',
      unknown: 'لا يمكن معرفته',
    },
    searched: (sentences) => `عدد الجمل التي بُحث فيها: ${sentences}`,
  },
}
