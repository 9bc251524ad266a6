import { type ChangeEvent, type DragEvent, type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Chosen, chosenFiles, droppedFiles } from './dropped-files.ts'
import styles from './load-form.module.css'

type Props = {
  disabled: boolean
  /** What stands in the field for an address at first. */
  address: string
  onFiles: (files: Chosen[]) => void
  onAddress: (address: string) => void
}

/** Where material comes in: dropped, chosen, or by its address. */
export function LoadForm({ disabled, address, onFiles, onAddress }: Props) {
  const { t } = useTranslation()
  const [isOver, setOver] = useState(false)
  const over = (value: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(value && !disabled)
  }
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!disabled) onFiles(await droppedFiles(event.dataTransfer.items))
  }
  return (
    <div className={styles.form}>
      <section
        className={styles.zone}
        data-over={isOver || undefined}
        aria-label={t('loads.drop')}
        onDragEnter={over(true)}
        onDragOver={over(true)}
        onDragLeave={over(false)}
        onDrop={(event) => void drop(event)}
      >
        <p className={styles.drop}>{t(isOver ? 'loads.dropNow' : 'loads.drop')}</p>
        <div className={styles.choose}>
          <Choose text={t('loads.chooseFiles')} disabled={disabled} onFiles={onFiles} />
          <Choose text={t('loads.chooseFolder')} disabled={disabled} onFiles={onFiles} folder />
        </div>
        <p className={styles.formats}>{t('loads.formats')}</p>
      </section>
      <AddressField key={address} disabled={disabled} address={address} onAddress={onAddress} />
    </div>
  )
}

type ChooseProps = { text: string; disabled: boolean; onFiles: Props['onFiles']; folder?: boolean }

function Choose({ text, disabled, onFiles, folder = false }: ChooseProps) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.files?.length) onFiles(chosenFiles(target.files))
    // The same file may be chosen again.
    target.value = ''
  }
  return (
    <label className="button" data-disabled={disabled || undefined}>
      {text}
      <input
        ref={(input) => void input?.toggleAttribute('webkitdirectory', folder)}
        type="file"
        className="hidden"
        multiple
        disabled={disabled}
        onChange={choose}
      />
    </label>
  )
}

function AddressField({
  disabled,
  address: first,
  onAddress,
}: Pick<Props, 'disabled' | 'address' | 'onAddress'>) {
  const { t } = useTranslation()
  const [text, setText] = useState(first)
  const [isBad, setBad] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = text.trim()
    const isGood = /^https?:\/\/[^\s/]+/i.test(address)
    setBad(!isGood)
    if (!isGood) return
    onAddress(address)
    setText('')
  }
  return (
    <form className={styles.address} onSubmit={submit} noValidate>
      <label htmlFor="load-address">{t('loads.address')}</label>
      <input
        id="load-address"
        type="url"
        inputMode="url"
        value={text}
        placeholder={t('loads.addressHint')}
        autoComplete="off"
        maxLength={2_000}
        aria-invalid={isBad}
        aria-describedby={isBad ? 'load-address-bad' : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="button" disabled={disabled}>
        {t('loads.loadAddress')}
      </button>
      {isBad && (
        <p id="load-address-bad" role="alert" className={styles.bad}>
          {t('loads.badAddress')}
        </p>
      )}
    </form>
  )
}
