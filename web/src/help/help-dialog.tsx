import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { HelpTopic } from '../ui/help-context.ts'
import { Dialog } from './dialog.tsx'

const HelpContent = lazy(() => import('./help-content.tsx').then((file) => ({ default: file.HelpContent })))

type Props = { topic: HelpTopic | null; onTopic: (topic: HelpTopic | null) => void }

/** How to ask and which keys there are, in one place; fetched when it is first asked for. */
export function HelpDialog({ topic, onTopic }: Props) {
  const { t } = useTranslation()
  const close = () => onTopic(null)
  return (
    <Dialog title={t('asking.help.dialog')} opened={topic !== null} onClose={close} wide>
      {topic && (
        <Suspense fallback={null}>
          <HelpContent topic={topic} onTopic={onTopic} onClose={close} />
        </Suspense>
      )}
    </Dialog>
  )
}
