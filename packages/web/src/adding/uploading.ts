/** Sending that tells how far it has come. A page's `fetch` says nothing of what it has sent; the older way of asking does. */

/**
 * A `fetch` for one body with files.
 *
 * @param onSent told the bytes that have gone, and those of the whole body
 */
export function uploading(onSent: (sent: number, all: number) => void): typeof fetch {
  return (input, init = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      const { signal, body, method = 'POST' } = init
      const stop = () => request.abort()
      const settle = (act: () => void) => () => {
        signal?.removeEventListener('abort', stop)
        act()
      }
      request.open(method, String(input))
      for (const [name, value] of new Headers(init.headers)) request.setRequestHeader(name, value)
      request.upload.onprogress = ({ loaded, total }) => onSent(loaded, total)
      request.onload = settle(() => resolve(answerOf(request)))
      request.onerror = settle(() => reject(new TypeError('The connection failed.')))
      request.onabort = settle(() => reject(signal?.reason ?? new TypeError('The sending was broken off.')))
      if (signal?.aborted) {
        reject(signal.reason)
        return
      }
      signal?.addEventListener('abort', stop)
      request.send(body as XMLHttpRequestBodyInit | null)
    })
}

function answerOf(request: XMLHttpRequest): Response {
  const type = request.getResponseHeader('content-type')
  return new Response(request.responseText, {
    status: request.status,
    headers: type === null ? {} : { 'content-type': type },
  })
}
