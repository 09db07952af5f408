const OWNERSHIPS: Readonly<Record<string, string>> = {
  '0': 'all ownerships', '1': 'federal government', '2': 'state government', '3': 'local government', '4': 'international government', '5': 'private',
  '8': 'government', '9': 'government and private',
};

/** What an own_code of the QCEW says: 'private (own_code 5)'. Source: https://data.bls.gov/cew/doc/titles/ownership/ownership_titles.htm */
export const ownershipOf = (code: string): string => `${OWNERSHIPS[code] ?? 'ownership'} (own_code ${code})`;
