/** Short messages that come and go; each is read out once. */
import { createState } from '../data/state.js'

export interface Toast {
  id: number
  text: string
  /** Where to go on. */
  link?: { href: string; text: string } | undefined
}

const SHOWN_MS = 7_000
const MOST = 3

export const toasts = createState<readonly Toast[]>([])
let last = 0

export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id))
}

export function say(text: string, link?: Toast['link']): void {
  last += 1
  const toast = { id: last, text, link }
  toasts.set([...toasts.get().slice(1 - MOST), toast])
  setTimeout(() => dismissToast(toast.id), SHOWN_MS)
}
