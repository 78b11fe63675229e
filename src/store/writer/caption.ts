import type { Achievement } from '../../domain/achievement.ts'

const longest = 60

/** Returns what Neo4j Browser draws on an achievement: "Kết quả 4: Tích cực chuẩn bị …". */
export function achievementCaption(achievement: Achievement): string {
  const head = achievement.ordinal === 0 ? 'Ngoài các kết quả' : `Kết quả ${achievement.ordinal}`
  const title = shortened(achievement.title.trim())
  return title === '' ? head : `${head}: ${title}`
}

function shortened(title: string): string {
  if (title.length <= longest) return title
  const cut = title.slice(0, longest + 1)
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))
  // a title without spaces is cut between characters, never inside one
  const kept = words === '' ? Array.from(title.slice(0, longest)).slice(0, -1).join('') : words
  return `${kept.replace(/[\s,;:.]+$/u, '')} …`
}
