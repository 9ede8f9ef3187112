/** Which addresses may be fetched: public ones only, so that a list of inputs cannot be used to reach into a private network. */
import ipaddr from 'ipaddr.js'

/** Ports of web servers; every port above 1024 is allowed besides. */
const LOW_PORTS: readonly string[] = ['', '80', '443']

export interface Refusal {
  code: string
  reason: string
}

/** Of a name in the net, by RFC 1035. */
const MAX_HOST = 253

/** Null where the address may be fetched as far as its text tells; the host name is judged again when it is resolved. */
export function refuseUrl(url: URL, allowLoopback: boolean): Refusal | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return {
      code: 'bad-address',
      reason: `Addresses of the kind "${url.protocol}" are not fetched; only http and https are.`,
    }
  }
  if (url.username !== '' || url.password !== '') {
    return { code: 'refused-address', reason: 'Addresses with a user name or password are not fetched.' }
  }
  if (!LOW_PORTS.includes(url.port) && Number(url.port) <= 1024) {
    return { code: 'refused-address', reason: `Port ${url.port} is not one of a web server.` }
  }
  if (url.hostname.length > MAX_HOST) {
    return { code: 'bad-address', reason: `A host has a name of at most ${MAX_HOST} characters.` }
  }
  const host = url.hostname.replace(/^\[|\]$/gu, '')
  if (ipaddr.isValid(host)) return refuseIp(host, allowLoopback)
  // A name without a dot, or below .local and the like, is one of the local network. `localhost` is judged when resolved.
  if (/(?:^|\.)(?:local|internal|intranet|lan|home|corp|home\.arpa)\.?$/iu.test(host)) {
    return { code: 'refused-address', reason: `The host "${host}" belongs to a local network.` }
  }
  return null
}

/** Null where the numeric address is public, or on this machine and that is allowed. */
export function refuseIp(ip: string, allowLoopback: boolean): Refusal | null {
  if (!ipaddr.isValid(ip)) return { code: 'refused-address', reason: `"${ip}" is no address.` }
  // `process` turns an IPv4 address mapped into IPv6 into the IPv4 address that it stands for.
  const address = ipaddr.process(ip)
  const range = address.range()
  if (range === 'unicast' && !isEmbedded(address)) return null
  if (range === 'loopback' && allowLoopback) return null
  return { code: 'refused-address', reason: `${ip} is not a public address (${range}).` }
}

/** True for IPv6 addresses that carry an IPv4 address in a way the ranges of the library do not name. */
function isEmbedded(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.kind() === 'ipv4') return false
  const [first = 0, ...rest] = (address as ipaddr.IPv6).parts
  // ::a.b.c.d, and everything outside 2000::/3, which is all that is given out to the public.
  return (first & 0xe000) !== 0x2000 || rest.length !== 7
}
