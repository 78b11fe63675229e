import { useEffect } from 'preact/hooks'

/** Names the page in the window and in the history. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · viendan` : 'viendan'
  }, [title])
}
