/** One who listens: a stream of server-sent events that is given up where nobody reads it. */
export interface Listener {
  stream: ReadableStream<Uint8Array>
  /** When it began, by the process's own clock in milliseconds. */
  since: number
  /** @param message bytes of {@link messageOf}, which many listeners share */
  send(message: Uint8Array): void
  /** Keeps proxies from taking the silence for an end. */
  beat(): void
  end(): void
}

/** Bytes that may wait for a slow reader; it comes again and asks for what it shows. */
const MOST_BYTES = 64 * 1024
/** Milliseconds after which a browser comes again. */
const RETRY_MS = 2_000

const encoder = new TextEncoder()
const BEAT = encoder.encode(':\n\n')

/** An event as it goes over the line. */
export const messageOf = (event: object, id: string): Uint8Array =>
  encoder.encode(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`)

export function createListener(onEnd: () => void): Listener {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  const end = () => {
    if (controller === null) return
    controller.close()
    controller = null
    onEnd()
  }
  const write = (bytes: Uint8Array) => {
    if (controller === null) return
    controller.enqueue(bytes)
    if ((controller.desiredSize ?? 0) <= 0) end()
  }
  const stream = new ReadableStream<Uint8Array>(
    {
      start(own) {
        controller = own
        write(encoder.encode(`retry: ${RETRY_MS}\n\n`))
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
    send: write,
    beat: () => write(BEAT),
    end,
  }
}
