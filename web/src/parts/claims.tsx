import { placeOfCitation, to } from '../addresses.ts'
import { useWords } from '../words.tsx'

interface Named {
  readonly id: string
  readonly name: string
}

interface Claim {
  readonly chosen: boolean
  readonly count: number
  readonly evidence: readonly {
    readonly exact: string
    readonly citation: { readonly id: string; readonly report: Named }
  }[]
}

/** What sources state of a directive. */
export interface Claimed {
  readonly isInConflict: boolean
  readonly issuedOn: { readonly value: string } | null
  readonly dates: readonly (Claim & { readonly value: string })[]
  readonly bodies: readonly (Claim & { readonly body: Named })[]
  readonly register: {
    readonly issuedOn: string | null
    readonly issuedBy: readonly Named[]
    readonly subject: string | null
    readonly status: string | null
    readonly names: readonly string[]
    readonly source: string
    readonly grade: string
  } | null
}

const claim = `chosen count evidence(first: 5) { exact citation { id report { id name } } }`
export const claimFields = `dates { value ${claim} } bodies { body { id name } ${claim} }
  register { issuedOn issuedBy { id name } subject status names source grade }`

/** Every claim with its source; where they differ, that is said first. */
export function Claims({ directive }: { readonly directive: Claimed }) {
  const { t, date } = useWords()
  const { dates, bodies, register } = directive
  return (
    <>
      {directive.isInConflict && (
        <p class="notice conflict">
          <strong>{t('conflict')}.</strong> {t('conflictWhy', { why: t(register ? 'byRegister' : 'byMost') })}
        </p>
      )}
      <table class="claims">
        <caption class="unseen">{t('claims')}</caption>
        <tbody>
          {register?.issuedOn && (
            <RegisterLine
              name={t('issuedOn')}
              value={date(register.issuedOn)}
              chosen={register.issuedOn === directive.issuedOn?.value}
              source={register.source}
            />
          )}
          {dates.map((claim) => (
            <ClaimLine key={claim.value} name={t('issuedOn')} value={date(claim.value)} claim={claim} />
          ))}
          {register && register.issuedBy.length > 0 && (
            <RegisterLine
              name={t('body')}
              value={register.issuedBy.map(({ name }) => name).join('; ')}
              chosen
              source={register.source}
            />
          )}
          {bodies.map((claim) => (
            <ClaimLine key={claim.body.id} name={t('body')} value={claim.body.name} claim={claim} />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface LineProps {
  readonly name: string
  readonly value: string
}

function Value({ value, chosen }: { readonly value: string; readonly chosen: boolean }) {
  const { t } = useWords()
  return (
    <td class={chosen ? 'chosen' : undefined} lang="vi">
      {chosen && (
        <span aria-label={t('chosen')} role="img">
          ✓{' '}
        </span>
      )}
      {value}
    </td>
  )
}

function RegisterLine({
  name,
  value,
  chosen,
  source,
}: LineProps & { readonly chosen: boolean; readonly source: string }) {
  const { t } = useWords()
  const isAddress = /^https?:\/\//u.test(source)
  return (
    <tr>
      <th scope="row">{name}</th>
      <Value value={value} chosen={chosen} />
      <td>
        {t('register')}:{' '}
        {isAddress ? (
          <a href={source} rel="noreferrer noopener" target="_blank">
            {new URL(source).hostname}
          </a>
        ) : (
          source
        )}
      </td>
    </tr>
  )
}

function ClaimLine({ name, value, claim }: LineProps & { readonly claim: Claim }) {
  const { t } = useWords()
  return (
    <tr>
      <th scope="row">{name}</th>
      <Value value={value} chosen={claim.chosen} />
      <td>
        {t('times', { n: claim.count })}
        {claim.evidence.map(({ exact, citation }) => (
          <span class="line" key={citation.id}>
            <a href={to.report(citation.report.id, placeOfCitation(citation.id))} lang="vi">
              “{exact}”
            </a>{' '}
            <span class="faint">{citation.report.name}</span>
          </span>
        ))}
      </td>
    </tr>
  )
}
