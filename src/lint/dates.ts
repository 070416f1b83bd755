/** A date, `YYYY-MM-DD`, some time after (or, negative, before) another; months end on their last day. */
export function addPeriod(date: string, period: string, sign: 1 | -1 = 1): string | null {
  const [, years, months, weeks, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period) ?? []
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  if (![years, months, weeks, days].some(Boolean) || !year || !month || !day) return null
  const total = year * 12 + (month - 1) + sign * (Number(years ?? 0) * 12 + Number(months ?? 0))
  const [newYear, newMonth] = [Math.floor(total / 12), total % 12]
  const lastDay = new Date(Date.UTC(newYear, newMonth + 1, 0)).getUTCDate()
  const moved =
    Date.UTC(newYear, newMonth, Math.min(day, lastDay)) +
    sign * (Number(weeks ?? 0) * 7 + Number(days ?? 0)) * 86_400_000
  return new Date(moved).toISOString().slice(0, 10)
}
