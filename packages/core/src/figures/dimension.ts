/** Units of one dimension, so that 17 miles and 27 km are one length. Factors by the international definitions of the units. */

const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: { km: 1000, m: 1, cm: 0.01, mm: 0.001, mi: 1609.344, ft: 0.3048, in: 0.0254, yd: 0.9144 },
  mass: { kg: 1, g: 0.001, mg: 1e-6, t: 1000, lb: 0.45359237, oz: 0.028349523, stone: 6.35029318 },
  area: { km2: 1e6, m2: 1, ha: 1e4, mi2: 2589988.11, ft2: 0.09290304, acre: 4046.8564 },
  speed: { 'km/h': 1 / 3.6, mph: 0.44704, 'm/s': 1, knot: 0.514444 },
  volume: { l: 1, ml: 0.001, gallon: 3.785411784, barrel: 158.987295 },
  duration: { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, fortnight: 1_209_600 },
}

const BY_UNIT = new Map(
  Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
)

/** Share by which two figures in different units may differ and still be one: both are rounded for their readers. */
export const CONVERSION_SLACK = 0.04

/** The dimension of a unit; a unit of no other is its own, and people are things that are counted. */
export function dimensionOf(unit: string | null): string | null {
  if (unit === null || unit === 'person') return null
  return BY_UNIT.get(unit)?.dimension ?? unit
}

/** What one of the unit is in the base unit of its dimension. */
export function factorOf(unit: string | null): number {
  return BY_UNIT.get(unit ?? '')?.factor ?? 1
}
