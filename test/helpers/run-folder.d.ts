export function makeRunFolder(): void
export function runFile(name: string): string
export function readRunFile(name: string): string | null
export function removeRunFolder(): void
export function noteSkipped(suite: string, reason: string): void
export function skippedSuites(): { suite: string; reason: string }[]
