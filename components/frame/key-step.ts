export interface KeyStep {
  /** The sequence that is complete now, or null. */
  hit: string | null;
  /** Keys pressed so far towards a longer sequence. */
  pending: string;
}

/** One press in the life of shortcuts such as 'l' and 'g o': a press that leads nowhere starts anew with itself. */
export function keyStep(pending: string, key: string, known: ReadonlySet<string>): KeyStep {
  for (const sequence of pending ? [`${pending} ${key}`, key] : [key]) {
    if (known.has(sequence)) return { hit: sequence, pending: '' };
    if ([...known].some((each) => each.startsWith(`${sequence} `))) return { hit: null, pending: sequence };
  }
  return { hit: null, pending: '' };
}
