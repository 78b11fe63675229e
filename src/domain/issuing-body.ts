/** Cấp: where in the system a body stands. */
export const bodyLevels = [
  'PARTY_CENTRAL',
  'PARTY_PROVINCE',
  'PARTY_DISTRICT',
  'PARTY_BASE',
  'PARTY_ANY',
  'STATE_CENTRAL',
  'STATE_MINISTRY',
  'STATE_AGENCY',
  'STATE_LOCAL',
  'MASS_ORGANISATION',
  'UNKNOWN',
] as const

export type BodyLevel = (typeof bodyLevels)[number]

/** Cơ quan ban hành. */
export interface IssuingBody {
  /** Readable and stable: "ban-to-chuc-trung-uong". */
  readonly id: string
  readonly name: string
  readonly nameEn: string | null
  /** The letters that stand for it in symbols ("BTCTW"), or null. */
  readonly code: string | null
  readonly level: BodyLevel
  /** The id of the body it belongs to, or null. */
  readonly parent: string | null
  /** True of a name that stands for one of several bodies, such as "Trung ương". */
  readonly vague: boolean
  /** True of one that no table lists: it is called as most texts call it, and this is one of its names. */
  readonly unlisted?: true
}

/** Returns what tells a body by one of its names: one that no table lists has as many as texts give it. */
export function bodyKey({ id, name }: Pick<IssuingBody, 'id' | 'name'>): string {
  return `${id}\n${name}`
}
