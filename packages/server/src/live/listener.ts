/** One who listens: a stream of server-sent events that is given up where nobody reads it. */
import type { LiveEvent } from '@parallax/contract/api'

export interface Listener {
  stream: ReadableStream<Uint8Array>
  /** When it began, by the process's own clock in milliseconds. */
  since: number
  send(event: LiveEvent, id: string): void
  /** Keeps proxies from taking the silence for an end. */
  beat(): void
  end(): void
}

/** Bytes that may wait for a slow reader; it comes again and asks for what it shows. */
const MOST_BYTES = 64 * 1024
/** Milliseconds after which a browser comes again. */
const RETRY_MS = 2_000

const encoder = new TextEncoder()

export function createListener(onEnd: () => void): Listener {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  const end = () => {
    if (controller === null) return
    controller.close()
    controller = null
    onEnd()
  }
  const write = (text: string) => {
    if (controller === null) return
    controller.enqueue(encoder.encode(text))
    if ((controller.desiredSize ?? 0) <= 0) end()
  }
  const stream = new ReadableStream<Uint8Array>(
    {
      start(own) {
        controller = own
        write(`retry: ${RETRY_MS}\n\n`)
      },
      cancel() {
        controller = null
        onEnd()
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_BYTES }),
  )
  return {
    stream,
    since: performance.now(),
    send: (event, id) => write(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`),
    beat: () => write(':\n\n'),
    end,
  }
}
