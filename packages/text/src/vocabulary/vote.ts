/** Finds the value that stands out among many without keeping them all (Boyer and Moore's majority vote). */
export type Vote = { value: string; lead: number }

/** `lead` stays high only where one value comes up far more often than all others together. */
export function cast(vote: Vote, value: string): void {
  if (vote.value === value) vote.lead += 1
  else if (vote.lead > 0) vote.lead -= 1
  else {
    vote.value = value
    vote.lead = 1
  }
}
