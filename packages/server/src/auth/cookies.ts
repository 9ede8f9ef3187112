/** Cookies of this server: for it alone, out of reach of scripts, and never sent along by another site. */

export interface Cookies {
  /** The value under this name, or null. */
  read(request: Request, name: string): string | null
  /** The header that sets it. */
  set(name: string, value: string, options: { seconds: number; isLax?: boolean }): string
  /** The header that takes it away. */
  clear(name: string): string
}

/** Behind https the browser itself binds the name to this very host (`__Host-`). */
export function createCookies(isHttps: boolean): Cookies {
  const nameOf = (name: string) => (isHttps ? `__Host-${name}` : name)
  const common = `Path=/; HttpOnly${isHttps ? '; Secure' : ''}`
  return {
    read(request, name) {
      const found = (request.headers.get('cookie') ?? '')
        .split(';')
        .map((pair) => pair.trim())
        .find((pair) => pair.startsWith(`${nameOf(name)}=`))
      return found?.slice(nameOf(name).length + 1) || null
    },
    set: (name, value, { seconds, isLax = false }) =>
      `${nameOf(name)}=${value}; ${common}; SameSite=${isLax ? 'Lax' : 'Strict'}; Max-Age=${seconds}`,
    clear: (name) => `${nameOf(name)}=; ${common}; SameSite=Strict; Max-Age=0`,
  }
}
