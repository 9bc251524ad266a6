import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

export type Language = 'zh' | 'en'

const KEY = 'tidewatch.language'
const catalogues = {
  en: () => import('./en/all.ts').then(({ en }) => en),
  zh: () => import('./zh/all.ts').then(({ zh }) => zh),
}

function preferred(): Language {
  const kept = localStorage.getItem(KEY)
  if (kept === 'zh' || kept === 'en') return kept
  const asked = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag))
  return asked?.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

async function fetchCatalogue(language: Language) {
  if (i18next.hasResourceBundle(language, 'translation')) return
  i18next.addResourceBundle(language, 'translation', await catalogues[language]())
}

const nameDocument = (language: Language) => {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

/** Starts with the language kept from before, else the browser's; only that catalogue is fetched. */
export async function startWords() {
  const language = preferred()
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  await fetchCatalogue(language)
  await i18next.changeLanguage(language)
  nameDocument(language)
}

export async function changeLanguage(language: Language) {
  await fetchCatalogue(language)
  await i18next.changeLanguage(language)
  localStorage.setItem(KEY, language)
  nameDocument(language)
}
