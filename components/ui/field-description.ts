/** The ids that describe a control, for aria-describedby: its error first, then its hint. */
export function fieldDescription(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return ids || undefined;
}
