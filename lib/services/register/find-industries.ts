import { asc, eq } from 'drizzle-orm';
import { industries } from '@/db/schema';
import { fold } from '@/lib/domain/register/fold';
import { TermInput } from '@/lib/domain/register/term-input';
import { query } from '../define';
import { naicsVersion } from './naics-version';

/** How well an industry answers a search: by code, by the beginning of its title, of a word in it, or by any part of it. */
const rank = (code: string, title: string, term: string): number => {
  if (code.startsWith(term)) return 0;
  if (title.startsWith(term)) return 1;
  if (title.includes(` ${term}`)) return 2;
  return title.includes(term) ? 3 : 4;
};

/** Industries of the classification in force by code or by words of the title, the deepest level first among equals. */
export const findIndustries = query({
  name: 'register.find-industries',
  permission: 'register.read',
  input: TermInput,
  run: async ({ db }, { term, limit }) => {
    const version = await naicsVersion(db);
    const wanted = fold(term);
    if (version === null || wanted === '') return [];
    const all = await db
      .select({ code: industries.code, title: industries.title, level: industries.level })
      .from(industries)
      .where(eq(industries.version, version))
      .orderBy(asc(industries.code));
    return all
      .map((industry) => ({ ...industry, rank: rank(industry.code, fold(industry.title), wanted) }))
      .filter((industry) => industry.rank < 4)
      .sort((a, b) => a.rank - b.rank || b.level - a.level || (a.code < b.code ? -1 : 1))
      .slice(0, limit)
      .map(({ code, title }) => ({ code, title }));
  },
});
