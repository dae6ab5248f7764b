/** Enters something in a list that has the most worthy first; of equal ones the first to come stays first. */
export function enterByWorth<T extends { worth: number }>(list: T[], entry: T) {
  let at = list.length
  for (; at > 0 && list[at - 1]!.worth < entry.worth; at--) list[at] = list[at - 1]!
  list[at] = entry
}
