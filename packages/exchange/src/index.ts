/** A comparison in the forms that other tools read, and what they write read again. */
export { placeTarget } from './annotations/place.js'
export { AnnotationFormError, type ReadAnnotations, readAnnotations } from './annotations/read.js'
export { toAnnotationCollection } from './annotations/write.js'
export {
  DossierKeyError,
  fingerprintOf,
  makeKeys,
  publicPemOf,
  readPrivateKey,
  readPublicKey,
} from './dossier/keys.js'
export { type CheckedPackage, checkPackage, FINDINGS, PAGE, packDossier } from './dossier/package.js'
export { checkSealedPage, DossierPageError, type SealedPage, sealPage } from './dossier/page.js'
export { withhold } from './dossier/withhold.js'
export type { ExportedFile, FileFormat, FolderFormat, Format } from './format.js'
export { FORMATS } from './formats.js'
export { toSchemaOrg } from './linked/schema-org.js'
export { toVocabulary } from './vocabulary.js'
