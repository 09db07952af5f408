export const diversity = {
  title: 'How diverse is it?',
  note: (classes: number) => `over ${classes} industries of the table, which add up to the whole`,
  level: (classes: number, title: string) => `Every index is over the ${classes} lowest industries of ${title} that add up to its whole. On another industry level each has another value: compare only within one table.`,
  caption: (region: string, year: number) => `Diversity and specialisation of ${region}, ${year}`,
  columns: { index: 'Index', value: (year: number) => String(year), says: 'How to read it' },
  indices: {
    hhi: { title: 'Herfindahl-Hirschman', says: (most: string) => `1 = one industry alone; ${most} = all alike` },
    equivalentNumber: { title: 'Equivalent number', says: (classes: number) => `as concentrated as this many industries of one size, out of ${classes}` },
    shannon: { title: 'Shannon entropy', says: (most: string) => `at most ${most}, when all industries are alike` },
    evenness: { title: 'Share of its maximum', says: 'entropy over its maximum' },
    krugman: { title: 'Krugman', says: (reference: string) => `0 = the structure of ${reference}; 2 = nothing in common` },
    hoover: { title: 'Hoover', says: (reference: string) => `share of jobs that would have to change industry to match ${reference}` },
    hachman: { title: 'Hachman', says: (reference: string) => `1 = the mirror of ${reference}; towards 0 = unlike it` },
  },
  partition: {
    title: 'The shares it is made of', note: (classes: number) => `${classes} industries; shares of their sum`,
    industry: 'Industry', count: 'Count', share: (place: string) => `Share, ${place}`, lq: 'LQ of these shares',
  },
  missing: (why: string) => `One share that is missing makes an index null: ${why}.`,
};
