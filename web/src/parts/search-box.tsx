import { useLocation } from 'preact-iso'
import { useEffect, useId, useState } from 'preact/hooks'
import { to } from '../addresses.ts'
import { ask } from '../ask.ts'
import { addressOf, suggestQuery, type Found, type Searched } from '../found.ts'
import { useWords } from '../words.tsx'

/** Finds as one types: arrows choose, Enter goes, Escape closes. */
export function SearchBox() {
  const { t } = useWords()
  const { route } = useLocation()
  const list = useId()
  const [text, setText] = useState('')
  const [active, setActive] = useState(-1)
  const { found, isOpen, close } = useSuggestions(text)
  const go = (address: string): void => {
    close()
    setActive(-1)
    route(address)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && found.length > 0) {
      event.preventDefault()
      setActive((active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length)
    } else if (event.key === 'Escape') {
      close()
      setActive(-1)
    }
  }
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        const chosen = isOpen ? found[active] : undefined
        if (chosen) go(addressOf(chosen))
        else if (text.trim() !== '') go(to.search(text.trim()))
      }}
    >
      <input
        type="text"
        value={text}
        placeholder={t('searchHint')}
        aria-label={t('search')}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${list}-${active}` : undefined}
        autocomplete="off"
        maxLength={200}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <ul id={list} role="listbox" aria-label={t('search')} hidden={!isOpen}>
        {found.map((each, index) => (
          <li
            key={each.node.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              go(addressOf(each))
            }}
          >
            <span class="kind">{t(each.node.__typename)}</span> {each.node.name}
          </li>
        ))}
      </ul>
    </form>
  )
}

function useSuggestions(text: string) {
  const [found, setFound] = useState<readonly Found[]>([])
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const wanted = text.trim()
    if (wanted.length < 2) {
      setFound([])
      setOpen(false)
      return
    }
    const stop = new AbortController()
    // a fast typist asks once
    const wait = setTimeout(() => {
      ask<Searched>(suggestQuery, { text: wanted }, stop.signal).then(
        ({ search }) => {
          setFound(search.edges)
          setOpen(search.edges.length > 0)
        },
        () => setOpen(false),
      )
    }, 120)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [text])
  return { found, isOpen, close: () => setOpen(false) }
}
