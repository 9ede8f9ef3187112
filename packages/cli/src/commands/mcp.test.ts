import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COURIER, createFolder, HERALD, run } from '../_io.js'

const BIN = fileURLToPath(new URL('../../bin/parallax.js', import.meta.url))
const LOADER = fileURLToPath(import.meta.resolve('tsx'))

let client: Client
let remove: () => void

beforeAll(async () => {
  const { path, remove: removeFolder } = createFolder({ 'secret.txt': 'Not for anybody.' })
  remove = removeFolder
  client = new Client({ name: 'test', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['--conditions', 'development', '--import', LOADER, BIN, 'mcp', '--data', 'none'],
      cwd: path,
      stderr: 'ignore',
    }),
  )
})

afterAll(async () => {
  await client.close()
  remove()
})

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into as a client without types does.
type Answer = { isError?: boolean; structuredContent?: any; content: { text: string }[] }
const call = async (name: string, args: Record<string, unknown>) =>
  (await client.callTool({ name, arguments: args })) as unknown as Answer

describe('mcp, as a client starts it', () => {
  it('compares texts with exact words', async () => {
    const { structuredContent } = await call('compare_accounts', { texts: [HERALD, COURIER] })
    expect(structuredContent.accounts.length).toBe(2)
    const [{ words }] = structuredContent.claims
    const text = words.outlet === HERALD.outlet ? HERALD.text : COURIER.text
    expect(text.slice(words.start, words.end)).toBe(words.words)
  })

  it('reads no file and no address of this machine for a client', async () => {
    const answer = await call('compare_accounts', {
      texts: [HERALD],
      addresses: ['secret.txt', 'file:///etc/hostname', 'http://127.0.0.1:1/', 'http://[::1]/'],
    })
    expect(answer.structuredContent.accounts.length).toBe(1)
    expect(answer.structuredContent.skipped.length).toBe(4)
    expect(JSON.stringify(answer)).not.toContain('Not for anybody')
  })

  it('makes no store where none is', async () => {
    const answer = await call('list_stories', {})
    expect(answer.isError).toBe(true)
    expect(answer.content[0]!.text).toContain('No stories are kept here')
  })
})

describe('mcp', () => {
  it.each([
    [['mcp', 'x'], 'takes no input'],
    [['mcp', '--http', 'x'], 'give a port'],
  ])('%s is refused with the cure', async (args, cure) => {
    const { code, stderr } = await run(args)
    expect(code).toBe(2)
    expect(stderr).toContain(cure)
  })
})
