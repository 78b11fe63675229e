export function composeDown(project: string): void
