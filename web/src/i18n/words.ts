/** The same keys in another language; Chinese has one plural form, so `_one` falls away. */
export type Words<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Words<T[K]>
}
