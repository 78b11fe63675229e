import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { english } from './english.ts'
import { vietnamese, type WordKey } from './vietnamese.ts'

/** Returns whether there are words for a code that the server gave. */
export function isWordKey(code: string): code is WordKey {
  return Object.hasOwn(vietnamese, code)
}

export type LanguageCode = 'vi' | 'en'

export interface Language {
  readonly code: LanguageCode
  /** Returns the words of a key, with `{name}` replaced by its value, and `{name|s}` by the s of more than one. */
  readonly t: (key: WordKey, values?: Readonly<Record<string, string | number>>) => string
  /** Returns an ISO day, month or year as readers write it. */
  readonly date: (iso: string | null | undefined) => string
  readonly number: (value: number) => string
  readonly choose: (code: LanguageCode) => void
}

const dictionaries = { vi: vietnamese, en: english }

export const Words = createContext<Language>(language('vi', () => undefined))

export function useWords(): Language {
  return useContext(Words)
}

/** The language that the reader chose here before; else Vietnamese, unless the browser asks for English first. */
export function useLanguage(): Language {
  const [code, setCode] = useState<LanguageCode>(initial)
  useEffect(() => {
    document.documentElement.lang = code
  }, [code])
  return language(code, (chosen) => {
    try {
      localStorage.setItem('viendan.language', chosen)
    } catch {
      // a browser that keeps nothing asks again
    }
    setCode(chosen)
  })
}

function initial(): LanguageCode {
  try {
    const kept = localStorage.getItem('viendan.language')
    if (kept === 'vi' || kept === 'en') return kept
  } catch {
    // as above
  }
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'vi'
}

function language(code: LanguageCode, choose: Language['choose']): Language {
  const words: Readonly<Record<WordKey, string>> = dictionaries[code]
  const numbers = new Intl.NumberFormat(code)
  return {
    code,
    choose,
    t: (key, values = {}) =>
      words[key].replace(
        /\{(?<name>[a-zA-Z]+)(?:\|(?<many>[a-z]+))?\}/gu,
        (_whole, name: string, many?: string) =>
          many === undefined ? String(values[name] ?? '') : String(values[name]) === '1' ? '' : many,
      ),
    date: (iso) => (iso === null || iso === undefined ? '–' : dateName(iso, code)),
    number: (value) => numbers.format(value),
  }
}

function dateName(iso: string, code: LanguageCode): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  if (code === 'vi') return [day, month, year].flatMap((part) => part?.replace(/^0/u, '') ?? []).join('-')
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'UTC', year: 'numeric', month: 'short' },
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date)
}
