/** Where a request comes from. */
import { isLoopback } from './door.js'

/** What the server of Node hands in beside the request; nothing where there is no socket. */
interface Bindings {
  incoming?: { socket?: { remoteAddress?: string | undefined } }
}

/**
 * The address of who asks. A proxy on this machine is believed about whom it asks for: by the last entry of `X-Forwarded-For`, which
 * it wrote itself; whatever stands before it may be anybody's.
 */
export function senderOf(request: Request, env: unknown): string | null {
  const peer = (env as Bindings | undefined)?.incoming?.socket?.remoteAddress ?? null
  if (peer === null) return null
  const plain = peer.replace(/^::ffff:/u, '')
  const told = request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return isLoopback(plain) && told ? told : plain
}
