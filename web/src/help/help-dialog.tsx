import { useTranslation } from 'react-i18next'
import { Segmented } from '../ui/segmented.tsx'
import { Dialog } from './dialog.tsx'
import type { HelpTopic } from './help-context.ts'
import { KeysHelp } from './keys-help.tsx'
import { QueryHelp } from './query-help.tsx'

type Props = { topic: HelpTopic | null; onTopic: (topic: HelpTopic | null) => void }

/** How to ask and which keys there are, in one place. */
export function HelpDialog({ topic, onTopic }: Props) {
  const { t } = useTranslation()
  const close = () => onTopic(null)
  const topics = [
    { value: 'asking' as const, label: t('asking.open') },
    { value: 'keys' as const, label: t('common.keys.title') },
  ]
  return (
    <Dialog title={t('asking.help.dialog')} opened={topic !== null} onClose={close} wide>
      <Segmented
        label={t('asking.help.dialog')}
        value={topic ?? 'asking'}
        options={topics}
        onChange={onTopic}
      />
      {topic === 'keys' ? <KeysHelp /> : <QueryHelp onTry={close} />}
    </Dialog>
  )
}
