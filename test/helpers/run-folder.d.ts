export function makeRunFolder(): void
export function runFile(name: string): string
export function readRunFile(name: string): string | null
export function removeRunFolder(): void
export function isRequired(part: 'neo4j' | 'chromium' | 'spark'): boolean
export function noteSkipped(part: string, suite: string, reason: string): void
export function skippedSuites(): { part: string; suite: string; reason: string }[]
