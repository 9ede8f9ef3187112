/** A dossier: a comparison that leaves as one file, with what it takes to check that nothing in it was changed. */
import { z } from 'zod'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u)

/** A text that is compared, by the hash of its UTF-8 bytes. */
export const DossierText = z.object({
  article: z.string(),
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  published: z.string().nullable(),
  sha256: Sha256,
})
export type DossierText = z.infer<typeof DossierText>

/**
 * What a sealed page holds, by SHA-256 of the UTF-8 bytes: the elements with the comparison and the linked data, and the whole page with the
 * elements of manifest and seal empty.
 */
export const DossierManifest = z.object({
  dossier: z.literal(1),
  version: z.string(),
  title: z.string().nullable(),
  texts: z.array(DossierText),
  comparison: Sha256,
  linkedData: Sha256,
  page: Sha256,
})
export type DossierManifest = z.infer<typeof DossierManifest>

/**
 * A signature (Ed25519, RFC 8032) over the bytes of the manifest as they stand. `publicKey` is the key in the form SubjectPublicKeyInfo and
 * `signature` 64 bytes, both in base64. Whose key it is, no file can say.
 */
export const DossierSeal = z.object({
  algorithm: z.literal('Ed25519'),
  publicKey: z.string(),
  signature: z.string(),
})
export type DossierSeal = z.infer<typeof DossierSeal>
