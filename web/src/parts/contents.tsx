import { placeOfAchievement } from '../addresses.ts'
import type { Achievement } from '../citation.ts'
import { useWords } from '../words.tsx'

/** The achievements of a text, each leading to its place. */
export function Contents({ achievements }: { readonly achievements: readonly Achievement[] }) {
  const { t } = useWords()
  const items = achievements.filter(({ ordinal }) => ordinal > 0)
  if (items.length === 0) return null
  return (
    <details class="contents">
      <summary>
        {t('contents')} ({items.length})
      </summary>
      <ol>
        {items.map(({ id, ordinal, title }) => (
          <li key={id} value={ordinal}>
            <a href={`#${placeOfAchievement(ordinal)}`} lang="vi">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </details>
  )
}
