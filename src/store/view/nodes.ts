import type { Achievement } from '../../domain/achievement.ts'
import type { Basis, CitationForm, Role, SpannedField } from '../../domain/citation.ts'
import type { DirectiveType } from '../../domain/directive-type.ts'
import type { DatePrecision } from '../../domain/issue-date.ts'
import type { IssuingBody } from '../../domain/issuing-body.ts'
import type { Report } from '../../domain/report.ts'
import type { CitationStatus, RuleName } from '../../domain/resolution.ts'
import type { Span } from '../../domain/span.ts'
import type { Term } from '../../domain/term.ts'

/** A report as the graph keeps it; its text is read apart, since it is long. */
export interface ReportNode extends Omit<Report, 'text'> {
  /** Caption: the title, or the id of a report without one. */
  readonly name: string
}

/** An achievement as the graph keeps it; its text is read apart. */
export interface AchievementNode extends Achievement {
  readonly id: string
  readonly name: string
  /** The id of its report. */
  readonly report: string
}

/** A citation as the graph keeps it, with the ids of where it stands. */
export interface CitationNode extends Span {
  readonly id: string
  readonly exact: string
  /** The text before and after it, at most 60 characters each. */
  readonly prefix: string
  readonly suffix: string
  readonly form: CitationForm
  readonly role: Role
  readonly type: DirectiveType
  readonly typeName: string
  readonly number: string | null
  readonly symbol: string | null
  readonly code: string | null
  readonly nameKey: string | null
  /** Khóa that the text states. */
  readonly term: string | null
  readonly status: CitationStatus
  readonly rule: RuleName | null
  readonly basis: Basis | null
  readonly spans: Readonly<Partial<Record<SpannedField, Span>>>
  readonly achievement: string
  readonly report: string
}

/** The issue date chosen for a directive. */
export interface ChosenDate {
  /** ISO, in its precision. */
  readonly value: string
  readonly precision: DatePrecision
  readonly basis: Basis
}

/** An issuing body chosen for a directive. */
export interface ChosenBody {
  readonly body: IssuingBody
  readonly basis: Basis
}

/** A directive as the graph keeps it, with the date chosen from its claims; its bodies are read apart, since a joint one has several. */
export interface DirectiveNode {
  readonly id: string
  readonly name: string
  readonly type: DirectiveType
  readonly typeName: string
  readonly number: string | null
  readonly symbol: string | null
  readonly code: string | null
  readonly term: Term | null
  readonly year: string | null
  readonly issuedOn: ChosenDate | null
}

/** A node at the other end of REFERENCES, with what the relationship says. */
export interface Reference<T> {
  readonly node: T
  readonly citations: number
  readonly roles: readonly Role[]
}
