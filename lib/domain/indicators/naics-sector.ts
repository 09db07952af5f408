/** The twenty sectors of NAICS Canada. */
export const NAICS_SECTORS = [
  '11', '21', '22', '23', '31-33', '41', '44-45', '48-49', '51', '52',
  '53', '54', '55', '56', '61', '62', '71', '72', '81', '91',
] as const;
export type NaicsSector = (typeof NAICS_SECTORS)[number];

const SECTOR_OF_TWO_DIGITS: ReadonlyMap<string, NaicsSector> = new Map(
  NAICS_SECTORS.flatMap((sector) => {
    const [first = 0, last = first] = sector.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, step) => [String(first + step), sector] as const);
  }),
);

/** The sector a NAICS code belongs to (`333130` and `31-33` give `31-33`); null when it belongs to none. */
export const naicsSector = (code: string): NaicsSector | null => SECTOR_OF_TWO_DIGITS.get(code.slice(0, 2)) ?? null;
