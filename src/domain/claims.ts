/** A value that citations state of a directive, and where the first of them stands. */
export interface Claim {
  readonly value: string
  /** When the report that states it appeared, ISO; null when unknown. */
  readonly published: string | null
  readonly report: string
  readonly start: number
  /** How many citations state it. @default 1 */
  readonly count?: number
}

/**
 * Returns the value that most claims state, a tie to the earliest claim; null when there is none.
 * Earliest is by the report's date (unknown last), then its id, then the place in it, so the order of loading cannot matter.
 */
export function chooseClaim(claims: readonly Claim[]): string | null {
  const first = new Map<string, Claim>()
  const votes = new Map<string, number>()
  for (const claim of claims) {
    votes.set(claim.value, (votes.get(claim.value) ?? 0) + (claim.count ?? 1))
    const known = first.get(claim.value)
    if (!known || isEarlier(claim, known)) first.set(claim.value, claim)
  }
  let chosen: Claim | null = null
  for (const claim of first.values()) {
    if (!chosen || (votes.get(claim.value) ?? 0) > (votes.get(chosen.value) ?? 0)) chosen = claim
    else if (votes.get(claim.value) === votes.get(chosen.value) && isEarlier(claim, chosen)) chosen = claim
  }
  return chosen?.value ?? null
}

/**
 * Returns the date that most claims state. A coarser date that agrees with a finer one ("2021" with "2021-07-30")
 * gives way to it: it says less, not something else.
 */
export function chooseDate(claims: readonly Claim[]): string | null {
  return chooseClaim(
    claims.filter((claim) => !claims.some((other) => other.value.startsWith(`${claim.value}-`))),
  )
}

/** Returns the body that most claims state, a vague name ("Trung ương") only when no claim is more precise. */
export function chooseBody(claims: readonly Claim[], isVague: (body: string) => boolean): string | null {
  const precise = claims.filter((claim) => !isVague(claim.value))
  return chooseClaim(precise.length > 0 ? precise : claims)
}

/** True when a claim stands before another: by the report's date, then its id, then the place in it. */
export function isEarlier(a: Omit<Claim, 'value'>, b: Omit<Claim, 'value'>): boolean {
  const [left, right] = [a, b].map((claim) => claim.published ?? '9999')
  if (left !== right) return (left ?? '') < (right ?? '')
  if (a.report !== b.report) return a.report < b.report
  return a.start < b.start
}
