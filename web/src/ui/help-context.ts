import { createContext, useContext } from 'react'

/** What the help can show: the keys, or how to ask. */
export type HelpTopic = 'keys' | 'asking'

export const HelpContext = createContext<(topic: HelpTopic) => void>(() => undefined)

/** Opens the help, from anywhere on the page. */
export const useHelp = () => useContext(HelpContext)
