import type { Json } from './json.ts'

/** An exact rational number: `denominator` is positive, the two have no common divisor. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

export function rational(numerator: bigint, denominator: bigint = 1n): Rational {
  if (denominator === 1n) return { numerator, denominator }
  const divisor = gcd(numerator, denominator) || 1n
  const sign = denominator < 0n ? -1n : 1n
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor }
}

/** The number as people wrote it: 0.1 is one tenth, not the nearest double. */
export function toRational(value: number | bigint): Rational {
  if (typeof value === 'bigint') return rational(value)
  if (Number.isSafeInteger(value)) return rational(BigInt(value))
  const [mantissa = '0', exponentText = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const exponent = Number(exponentText) - fraction.length
  const digits = BigInt(whole + fraction)
  return exponent >= 0
    ? rational(digits * 10n ** BigInt(exponent))
    : rational(digits, 10n ** BigInt(-exponent))
}

/** The JSON number that reads back as exactly this rational, or undefined where none does. */
export function fromRational(value: Rational): number | bigint | undefined {
  if (value.denominator === 1n) {
    const number = Number(value.numerator)
    return Number.isSafeInteger(number) ? number : value.numerator
  }
  const number = Number(value.numerator) / Number(value.denominator)
  if (!Number.isFinite(number)) return undefined
  return compare(toRational(number), value) === 0 ? number : undefined
}

export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator)
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator)
}

/** The least common multiple of two positive rationals. */
export function leastCommonMultiple(a: Rational, b: Rational): Rational {
  const numerator = (a.numerator * b.numerator) / gcd(a.numerator, b.numerator)
  return rational(numerator, gcd(a.denominator, b.denominator))
}

export function isMultiple(value: Rational, step: Rational): boolean {
  return (value.numerator * step.denominator) % (value.denominator * step.numerator) === 0n
}

/** The greatest integer that is not above the value. */
export function floor(value: Rational): bigint {
  const quotient = value.numerator / value.denominator
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient
}

/** Is this JSON number a whole number (1.0 is)? */
export function isInteger(value: Json): boolean {
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value))
}
