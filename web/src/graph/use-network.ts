import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { asAskError, type AskError } from '../ask.ts'
import { allNeighbours, neighbours, type Drawable, type Neighbourhood } from './neighbours.ts'
import { fold, newNetwork, unfold } from './network.ts'

/** More new neighbours than this come as a list first. */
export const hubSize = 30
/** More nodes than this are drawn only when the reader says so. */
export const mostNodes = 300

/** What waits for the reader's word. */
export type Question =
  | { readonly kind: 'hub'; readonly around: Neighbourhood }
  | {
      readonly kind: 'many'
      readonly around: Neighbourhood
      readonly near: readonly Drawable[]
      readonly total: number
    }

/** What an address tells of a network: the unfolded nodes, and which neighbours of hubs are drawn. */
export interface Shown {
  readonly open: readonly string[]
  readonly shown: readonly string[]
}

/** A network that grows and folds, in step with the address of the page. */
export function useNetwork(initial: Shown, onChange: (shown: Shown) => void) {
  const network = useMemo(newNetwork, [])
  const open = useRef(new Set<string>())
  const shown = useRef(new Set<string>())
  const [version, setVersion] = useState(0)
  const [question, setQuestion] = useState<Question | null>(null)
  const [error, setError] = useState<AskError | null>(null)
  const [isLoading, setLoading] = useState(false)

  const changed = (): void => {
    setVersion((before) => before + 1)
    onChange({ open: [...open.current], shown: [...shown.current] })
  }
  const draw = (around: Neighbourhood, near: readonly Drawable[], isCertain = false): void => {
    const total = network.order + near.filter(({ key }) => !network.hasNode(key)).length
    if (total > mostNodes && !isCertain) {
      setQuestion({ kind: 'many', around, near, total })
      return
    }
    setQuestion(null)
    unfold(network, around.node, near)
    open.current.add(around.node.key)
    changed()
  }
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setLoading(true)
    setError(null)
    try {
      await work()
    } catch (failure) {
      setError(asAskError(failure))
    } finally {
      setLoading(false)
    }
  }
  const grow = (key: string): Promise<void> =>
    attempt(async () => {
      const around = await neighbours(key)
      if (!around) return
      const fresh = around.near.filter((each) => !network.hasNode(each.key)).length
      if (around.total > hubSize && fresh + around.total - around.near.length > hubSize) {
        unfold(network, around.node, [])
        setQuestion({ kind: 'hub', around })
        changed()
      } else draw(around, around.near)
    })
  const foldNode = (key: string): void => {
    open.current.delete(key)
    fold(network, key, open.current)
    for (const each of shown.current) if (!network.hasNode(each)) shown.current.delete(each)
    changed()
  }

  useEffect(() => {
    void attempt(async () => {
      for (const key of initial.open) {
        const around = await neighbours(key)
        if (!around) continue
        const chosen = new Set([...initial.shown, ...initial.open])
        const near = around.total > hubSize ? around.near.filter((each) => chosen.has(each.key)) : around.near
        unfold(network, around.node, near.slice(0, mostNodes))
        open.current.add(key)
        for (const { key: each } of near) if (initial.shown.includes(each)) shown.current.add(each)
      }
      setVersion((before) => before + 1)
    })
  }, [])

  return {
    network,
    version,
    question,
    error,
    isLoading,
    isOpen: (key: string) => open.current.has(key),
    toggle: (key: string) => (open.current.has(key) ? foldNode(key) : void grow(key)),
    /** Draws some neighbours of a hub. */
    choose: (around: Neighbourhood, near: readonly Drawable[]): void => {
      for (const { key } of near) shown.current.add(key)
      draw(around, near)
    },
    chooseAll: (around: Neighbourhood) => attempt(async () => draw(around, await allNeighbours(around))),
    confirm: () => {
      if (question?.kind === 'many') draw(question.around, question.near, true)
    },
    dismiss: () => setQuestion(null),
    clear: (): void => {
      network.clear()
      open.current.clear()
      shown.current.clear()
      setQuestion(null)
      changed()
    },
  }
}
