import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../ui/copy-text.ts'

const SAID_FOR = 2_000

/** Copies the address, which holds all that is on the screen. */
export function CopyLink() {
  const { t } = useTranslation()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SAID_FOR)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = async () => {
    await copyText(location.href)
    setCopied(true)
  }
  return (
    <button type="button" className="button" data-quiet onClick={() => void copy()}>
      <span aria-live="polite">{t(copied ? 'trends.footer.copied' : 'trends.footer.link')}</span>
    </button>
  )
}
