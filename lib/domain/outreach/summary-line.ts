/**
 * The one line a contact is known by: its summary, or for a note without one the first line of its text,
 * at most 300 characters.
 */
export const summaryLine = (summary: string, details: string | null): string => {
  if (summary) return summary;
  const first = (details ?? '').split('\n', 1)[0]?.trim() ?? '';
  return first.length <= 300 ? first : `${first.slice(0, 299)}…`;
};
