import { useTranslation } from 'react-i18next'
import styles from './chip.module.css'
import { Dot } from './dot.tsx'
import { Icon } from './icons.tsx'

type Props = { text: string; color?: string | undefined; onRemove: () => void }

/** One choice in force, in a list of such, which a press takes away. */
export function Chip({ text, color, onRemove }: Props) {
  const { t } = useTranslation()
  return (
    <li className={styles.chip}>
      {color && <Dot color={color} />}
      <span title={text}>{text}</span>
      <button type="button" aria-label={t('common.remove', { name: text })} onClick={onRemove}>
        <Icon name="cross" size={12} />
      </button>
    </li>
  )
}
