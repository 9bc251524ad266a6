import { useEffect } from 'react'

const PRODUCT = 'Tidewatch 观潮'

/** Names the page in the browser's tab and history. */
export function useTitle(text: string | undefined) {
  useEffect(() => {
    document.title = text ? `${text} – ${PRODUCT}` : PRODUCT
  }, [text])
}
