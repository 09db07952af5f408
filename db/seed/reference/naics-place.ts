const RANGES: Readonly<Record<string, string>> = {
  31: '31-33', 32: '31-33', 33: '31-33', 44: '44-45', 45: '44-45', 48: '48-49', 49: '48-49',
};

/** Level (1 sector to 5 Canadian industry) and parent of a NAICS Canada code: one level a digit; three sectors span a range of codes. */
export const naicsPlace = (code: string): { level: number; parentCode: string | null } => {
  if (code.length === 2 || code.includes('-')) return { level: 1, parentCode: null };
  const parent = code.slice(0, -1);
  return { level: code.length - 1, parentCode: RANGES[parent] ?? parent };
};
