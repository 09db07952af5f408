import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { quarterBeside, quarterOf } from '@/lib/domain/shared/quarter';
import type { Period } from '@/lib/domain/planning/measures/period';
import type { OutreachFacts } from '@/lib/domain/reports/facts/outreach-facts';
import { helped } from '@/lib/services/follow-through/helped';
import { measuresOf } from '@/lib/services/planning/measures';

type Part = { code: string; name: string };

/** The quarters that lie in a period, the first and the last in whole. */
const quartersIn = ({ from, to }: Period): string[] => {
  const quarters = [quarterOf(from)];
  for (let last = quarters[0] ?? ''; last < quarterOf(to); quarters.push(last)) last = quarterBeside(last, 1);
  return quarters;
};

const helpedIn = async (reader: Actor, period: Period): Promise<OutreachFacts['helped']> => {
  const answers = await Promise.all(quartersIn(period).map((quarter) => helped(reader, { quarter })));
  const byId = new Map<string, OutreachFacts['helped'][number]>();
  for (const { organization, referrals, introductions, commitments, claims } of answers.flatMap(({ rows }) => rows)) {
    const before = byId.get(organization.id);
    byId.set(organization.id, {
      name: organization.name, href: `/organizations/${organization.id}`, referrals: referrals + (before?.referrals ?? 0), introductions: introductions + (before?.introductions ?? 0),
      commitments: commitments + (before?.commitments ?? 0), claims: claims + (before?.claims ?? 0),
    });
  }
  return [...byId.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** What was done in a period and what came of it. */
export const outreachFactsOf = async (reader: Actor, cluster: string, parts: readonly Part[], period: Period): Promise<OutreachFacts> => {
  const [{ counts, measures, penetration }, help] = await Promise.all([measuresOf(reader, period), helpedIn(reader, period)]);
  return {
    period, counts, measures, helped: help,
    penetration: parts.map(({ code, name }) => {
      const found = penetration.find(({ key }) => key === `${cluster}/${code}`);
      return { name, href: `/clusters/${cluster}/${code}`, firms: found?.firms ?? 0, visited: found?.visited ?? 0 };
    }),
  };
};
