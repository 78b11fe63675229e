import type { Knowledge } from '../../domain/knowledge.ts'
import type { KnownFact } from '../../store/bulk/known-facts.ts'
import { codesOf, type CodeFacts } from './codes.ts'
import { knowledgeOfCodes, type RegisterIndex } from './register-index.ts'
import { Texts } from './texts.ts'

/** What reports make known, by code and period; each fact once, however many say it. */
export class KnownCodes {
  readonly #codes = new Map<string, Omit<CodeFacts, 'facts'> & { facts: Map<string, KnownFact> }>()
  readonly #texts = new Texts()

  add({ plain, designation, period, facts }: CodeFacts): void {
    const code = this.#codes.get(plain) ?? { plain, designation, period, facts: new Map<string, KnownFact>() }
    for (const { date, type } of facts) {
      const key = this.#texts.once(`${date ?? ''} ${type ?? ''}`)
      const fact = { date: this.#texts.orNull(date), type: this.#texts.orNull(type) }
      if (!code.facts.has(key)) code.facts.set(key, fact)
    }
    this.#codes.set(plain, code)
  }

  all(): CodeFacts[] {
    return [...this.#codes.values()].map(({ facts, ...code }) => ({ ...code, facts: [...facts.values()] }))
  }

  byDesignation({ byPlain }: RegisterIndex): Knowledge {
    return knowledgeOfCodes(this.all().flatMap((code) => codesOf(code, byPlain.get(code.plain) ?? [])))
  }
}
