/** The words that the reader asked to see in place, from the fragment of the page's address. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Address, parseAddress } from '../model/address.js'

export interface Visit {
  address: Address
  /** Grows with every jump, so that a second jump to the same words is a jump. */
  turn: number
}

export function useAddress(): { visit: Visit | null; go(address: Address): void } {
  const [visit, setVisit] = useState<Visit | null>(() => {
    const address = parseAddress(location.hash)
    return address === null ? null : { address, turn: 0 }
  })
  const go = useCallback((address: Address) => {
    setVisit((last) => ({ address, turn: (last?.turn ?? 0) + 1 }))
  }, [])
  useEffect(() => {
    const follow = () => {
      const address = parseAddress(location.hash)
      if (address !== null) go(address)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [go])
  return { visit, go }
}
