/** Where programs and people read how the API is used. */

import { API_ROOT } from '@parallax/contract/paths'
import { VERSION } from '@parallax/core'
import type { Hono } from 'hono'
import { answerJson, finishAnswer, tagOf } from '../http/answer.js'
import { STYLE_PATH } from '../http/message-page.js'
import { createOpenApi, type OpenApi } from './openapi.js'
import { referencePage } from './page.js'
import { STYLE } from './style.js'

/** They are the same for everybody, but with the next version they differ. */
const CACHE = 'no-cache'

/** Made when it is first asked for: most runs never show it. */
export function addReference(app: Hono): void {
  let document: OpenApi | null = null
  let page: string | null = null
  const read = () => {
    document ??= createOpenApi(VERSION)
    return document
  }
  const answer = (request: Request, type: string, body: string) =>
    finishAnswer(
      new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, etag: tagOf(body) } }),
      {
        request,
        cache: CACHE,
      },
    )
  app.get(`${API_ROOT}/openapi.json`, ({ req }) => answerJson(read(), { request: req.raw, cache: CACHE }))
  app.get('/api', ({ req }) => {
    page ??= referencePage(read())
    return answer(req.raw, 'text/html', page)
  })
  app.get(STYLE_PATH, ({ req }) => answer(req.raw, 'text/css', STYLE))
}
