import { sql, type Column, type SQL } from 'drizzle-orm';

/** A choice's place in the alphabet of the words it is shown by: a list sorted by kind reads in order. */
export const inWordOrder = (column: Column, words: Readonly<Record<string, string>>): SQL => {
  const codes = Object.keys(words).sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  const ways = codes.map((code, at) => sql`when ${code} then ${sql.raw(String(at))}`);
  return sql`case ${column} ${sql.join(ways, sql` `)} end`;
};
