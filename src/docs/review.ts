/** A plan, and each event in it, is looked at again every six months. */
export const REVIEW_MONTHS = 6

/** True where the last review is longer ago than that. Dates are ISO; null: never reviewed, which is not the same as due. */
export function isDue(reviewedOn: string | null, now: string): boolean {
  if (reviewedOn === null) return false
  const due = new Date(`${reviewedOn.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(due.getTime())) return false
  due.setUTCMonth(due.getUTCMonth() + REVIEW_MONTHS)
  return due.toISOString().slice(0, 10) < now.slice(0, 10)
}
