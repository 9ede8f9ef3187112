/** Words of signing in, in Spanish. */
import type { Catalogue } from '../types.js'

export const s: Catalogue['signIn']['s'] = {
  title: 'Iniciar sesión',
  lead: 'Esta sala de lectura es para quienes tienen aquí una cuenta.',
  name: 'Nombre',
  password: 'Contraseña',
  go: 'Iniciar sesión',
  or: 'o',
  noAccount:
    'Las cuentas las crea un administrador de esta sala o, en su equipo, la orden: parallax user add NAME',
  signedIn: (name) => `Ha iniciado sesión como ${name}.`,
}
