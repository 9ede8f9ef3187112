/** Names to addresses, checked: the address connected to is the one that was judged. */
import { lookup as resolveHost } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { refuseIp } from './address-rules.js'
import { FetchError } from './fetch-error.js'

export interface LookupRules {
  /** Lets addresses on this machine be fetched; for tests. */
  allowLoopback: boolean
  /** In place of the resolver of the system; for tests. */
  resolveHost?: typeof resolveHost
}

/** Resolves a host once for each connection, and refuses it where any of its addresses is not public. */
export function checkedLookup({
  allowLoopback,
  resolveHost: resolve = resolveHost,
}: LookupRules): LookupFunction {
  return (host, options, done) => {
    resolve(host, { all: true, verbatim: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0)
      const refusal = addresses
        .map(({ address }) => refuseIp(address, allowLoopback))
        .find((each) => each !== null)
      const first = addresses[0]
      if (refusal) return done(new FetchError(refusal.code, `${host}: ${refusal.reason}`), '', 0)
      if (first === undefined) return done(new FetchError('unknown-host', `${host} has no address.`), '', 0)
      return options.all ? done(null, addresses) : done(null, first.address, first.family)
    })
  }
}
