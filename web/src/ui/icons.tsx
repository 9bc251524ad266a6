const paths = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  plus: 'M8 3v10M3 8h10',
  cross: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  left: 'M10 3 5 8l5 5',
  right: 'M6 3l5 5-5 5',
  up: 'M4 10l4-4 4 4',
  out: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7 9',
  check: 'M3 8.5 6.5 12 13 4.5',
  trends: 'M2 12l4-5 3 3 5-7',
  list: 'M2 4h12M2 8h12M2 12h8',
  themes: 'M3 3h4v4H3zM9 3h4v4H9zM3 9h4v4H3zM9 9h4v4H9z',
  sources: 'M3 2.5h7l3 3v8H3zM10 2.5v3h3M5.5 8.5h5M5.5 11h5',
  load: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 10.5v3h11v-3',
  scheme: 'M8 2a6 6 0 1 0 0 12ZM8 2a6 6 0 0 1 0 12',
  keys: 'M1.5 4h13v8h-13zM4 6.5h.1M7 6.5h.1M10 6.5h.1M5 9.5h6',
} as const

export type IconName = keyof typeof paths

/** A picture beside a word, never instead of one. */
export const Icon = ({ name, size = 16 }: { name: IconName; size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d={paths[name]} />
    {name === 'scheme' && <path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor" stroke="none" />}
  </svg>
)
