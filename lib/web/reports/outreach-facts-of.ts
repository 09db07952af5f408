import 'server-only';
import type { Actor } from '@/lib/auth/permissions';
import { quarterBeside, quarterOf } from '@/lib/domain/shared/quarter';
import type { Period } from '@/lib/domain/planning/measures/period';
import type { OutreachFacts } from '@/lib/domain/reports/facts/outreach-facts';
import { listEntries } from '@/lib/services/directory/list-entries';
import { helped } from '@/lib/services/follow-through/helped';
import { measuresOf } from '@/lib/services/planning/measures';
import { memberReader } from './readers';

type Part = { code: string; name: string; href: string };

/** The quarters that lie in a period, the first and the last in whole. */
const quartersIn = ({ from, to }: Period): string[] => {
  const quarters = [quarterOf(from)];
  for (let last = quarters[0] ?? ''; last < quarterOf(to); quarters.push(last)) last = quarterBeside(last, 1);
  return quarters;
};

/** Whom we helped in a period. Only who agreed to be named in public is: a report to council is read in an open room. */
const helpedIn = async (reader: Actor, period: Period): Promise<OutreachFacts['helped']> => {
  const [{ entries }, ...answers] = await Promise.all([listEntries(memberReader, {}), ...quartersIn(period).map((quarter) => helped(reader, { quarter }))]);
  const agreed = new Set(entries.map(({ id }) => id));
  const byId = new Map<string, OutreachFacts['helped'][number]>();
  for (const { organization, referrals, introductions, commitments, claims } of answers.flatMap(({ rows }) => rows)) {
    const before = byId.get(organization.id);
    byId.set(organization.id, {
      name: agreed.has(organization.id) ? organization.name : null, href: `/organizations/${organization.id}`, referrals: referrals + (before?.referrals ?? 0), introductions: introductions + (before?.introductions ?? 0),
      commitments: commitments + (before?.commitments ?? 0), claims: claims + (before?.claims ?? 0),
    });
  }
  return [...byId.values()].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
};

/** What was done in a period and what came of it. */
export const outreachFactsOf = async (reader: Actor, cluster: string, parts: readonly Part[], period: Period, today: string): Promise<OutreachFacts> => {
  const [{ counts, measures, penetration }, help] = await Promise.all([measuresOf(reader, period), helpedIn(reader, period)]);
  return {
    period, today, counts, measures, helped: help,
    penetration: parts.map(({ code, name, href }) => {
      const found = penetration.find(({ key }) => key === `${cluster}/${code}`);
      return { name, href, firms: found?.firms ?? 0, visited: found?.visited ?? 0 };
    }),
  };
};
