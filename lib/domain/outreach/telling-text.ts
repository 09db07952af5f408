/** The one text a contact was told in, from its line and its details: the way back from tellingParts. */
export const tellingText = (summary: string, details: string | null): string => {
  if (details === null) return summary;
  const begun = summary.endsWith('…') ? summary.slice(0, -1) : summary;
  return details.startsWith(begun) ? details : `${summary}\n${details}`;
};
