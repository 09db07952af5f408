/** What two spellings of one address share: accounts are found by it. */
export const emailKey = (address: string): string => address.trim().toLowerCase();
