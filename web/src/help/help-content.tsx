import { useTranslation } from 'react-i18next'
import type { HelpTopic } from '../ui/help-context.ts'
import { Segmented } from '../ui/segmented.tsx'
import { KeysHelp } from './keys-help.tsx'
import { QueryHelp } from './query-help.tsx'

type Props = { topic: HelpTopic; onTopic: (topic: HelpTopic) => void; onClose: () => void }

export function HelpContent({ topic, onTopic, onClose }: Props) {
  const { t } = useTranslation()
  const topics = [
    { value: 'asking' as const, label: t('asking.open') },
    { value: 'keys' as const, label: t('common.keys.title') },
  ]
  return (
    <>
      <Segmented label={t('asking.help.dialog')} value={topic} options={topics} onChange={onTopic} />
      {topic === 'keys' ? <KeysHelp /> : <QueryHelp onTry={onClose} />}
    </>
  )
}
