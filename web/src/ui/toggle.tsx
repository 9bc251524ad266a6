import { Tooltip } from '@mantine/core'

type Props = { text: string; hint: string; on: boolean; onToggle: (on: boolean) => void }

/** A filter that is in force or not; its hint says what it leaves out. */
export const Toggle = ({ text, hint, on, onToggle }: Props) => (
  <Tooltip label={hint} position="bottom-start">
    <button
      type="button"
      className="button"
      aria-pressed={on}
      data-on={on || undefined}
      onClick={() => onToggle(!on)}
    >
      {text}
    </button>
  </Tooltip>
)
