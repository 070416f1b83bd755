/** As many answers as the names of a large plan; then they are forgotten, since names of strangers may be without end. */
const MOST = 20_000

/** The same function, asked once for each text. @param most how many answers are known at a time */
export function remembered<Answer>(
  answer: (text: string) => Answer,
  most: number = MOST,
): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before.answer
    if (known.size >= most) known.clear()
    const found = { answer: answer(text) }
    known.set(text, found)
    return found.answer
  }
}
