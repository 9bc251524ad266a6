import type { NearMiss, WhyCondition, WhyPlace } from '@tidewatch/schema/why'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MarkedText } from '../ui/marked-text.tsx'
import { useTold } from './use-told.ts'
import styles from './why-view.module.css'
import { missWords } from './why-words.ts'

const FEW = 3
/** What the place itself says already. */
const PLACED: ReadonlySet<NearMiss['code']> = new Set(['field', 'removed'])

/** Where a condition's words stand, with the rules that made them match, or what stands there instead. */
export function ConditionPlaces({
  condition: { places, nearMisses, found, kind },
}: {
  condition: WhyCondition
}) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const shown = isOpen ? places : places.slice(0, FEW)
  const hidden = Math.max(places.length, kind === 'near' ? 0 : found) - shown.length
  return (
    <>
      {shown.length > 0 && (
        <ul className={styles.places}>
          {shown.map((place) => (
            <Place
              key={keyOf(place)}
              place={place}
              notes={place.rules.map((rule) => t(`why.rules.${rule}`))}
            />
          ))}
        </ul>
      )}
      {hidden > 0 &&
        (places.length > shown.length ? (
          <button type="button" className={`link ${styles.more}`} onClick={() => setOpen(true)}>
            {t('why.morePlaces', { count: hidden })}
          </button>
        ) : (
          <p className={`muted ${styles.more}`}>{t('why.morePlaces', { count: hidden })}</p>
        ))}
      {nearMisses.length > 0 && <Misses misses={nearMisses} />}
    </>
  )
}

function Misses({ misses }: { misses: readonly NearMiss[] }) {
  const { t } = useTranslation()
  const told = useTold()
  return (
    <div className={styles.misses}>
      <p className="muted">{t('why.instead')}</p>
      <ul className={styles.places}>
        {misses.map((miss) => (
          <Place
            key={`${miss.code} ${keyOf(miss)}`}
            place={miss}
            notes={PLACED.has(miss.code) ? [] : [missWords(miss, told)]}
          />
        ))}
      </ul>
    </div>
  )
}

const keyOf = ({ version, field, from, to }: WhyPlace | NearMiss) => `${version} ${field} ${from} ${to}`

function Place({ place, notes }: { place: WhyPlace | NearMiss; notes: readonly string[] }) {
  const { t } = useTranslation()
  const { field, version, excerpt } = place
  return (
    <li>
      <span>
        <MarkedText text={excerpt.text} marks={excerpt.marks} />
      </span>{' '}
      <span className={`dotted ${styles.notes}`}>
        <span>{field === 'removed' ? t('why.removedBlock') : t(`why.fields.${field}`)}</span>
        {field !== 'removed' && version > 0 && <span>{t('why.version', { number: version + 1 })}</span>}
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </span>
    </li>
  )
}
