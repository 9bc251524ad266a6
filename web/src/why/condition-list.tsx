import type { WhyCondition } from '@tidewatch/schema/why'
import { useTranslation } from 'react-i18next'
import { ConditionPlaces } from './condition-places.tsx'
import { StateMark } from './state-mark.tsx'
import { useTold } from './use-told.ts'
import styles from './why-view.module.css'
import { actualWords, lackingShort } from './why-words.ts'

type Props = { conditions: readonly WhyCondition[]; parent?: number | null; decisive: ReadonlySet<number> }

/** The query's conditions as a tree: whether each holds, where it stands, or what stands there instead. */
export function ConditionList({ conditions, parent = null, decisive }: Props) {
  const numbers = conditions.flatMap((one, at) => (one.parent === parent ? [at] : []))
  return (
    <ul className={styles.conditions}>
      {numbers.map((at) => {
        const condition = conditions[at]
        if (!condition) return null
        const isGroup = conditions.some((one) => one.parent === at)
        return (
          <li key={at} data-decisive={decisive.has(at) || undefined}>
            <ConditionHead condition={condition} isGroup={isGroup} />
            {isGroup ? (
              <ConditionList conditions={conditions} parent={at} decisive={decisive} />
            ) : (
              <ConditionPlaces condition={condition} />
            )}
          </li>
        )
      })}
    </ul>
  )
}

function ConditionHead({ condition, isGroup }: { condition: WhyCondition; isGroup: boolean }) {
  const { t } = useTranslation()
  const told = useTold()
  const { kind, holds, wanted, text, found, actual } = condition
  const count = kind === 'term' || kind === 'atLeast' || kind === 'theme' ? found : 0
  return (
    <p className={styles.condition}>
      <StateMark holds={holds === wanted} />
      <span>
        {isGroup && (kind === 'and' || kind === 'or' || kind === 'not') ? (
          <span className="muted">{t(`why.kinds.${kind}`)}</span>
        ) : (
          <code>{text}</code>
        )}{' '}
        {!isGroup && !holds && <span className="muted">{lackingShort(condition, told)}</span>}
        {!isGroup && holds && count > 0 && <span className="muted">{t('why.found', { count })}</span>}
        {!isGroup && holds && actual !== null && (
          <span className="muted">{actualWords(condition, told)}</span>
        )}
      </span>
    </p>
  )
}
