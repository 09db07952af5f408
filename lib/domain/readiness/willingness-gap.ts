import type { CurrentStanding } from './current-standing';

/** Said minus done, in steps: above 0 they say more than they do. Null when either is unknown. */
export function willingnessGap({ axes }: Pick<CurrentStanding, 'axes'>): number | null {
  const valueOf = (code: string) => axes.find(({ axis }) => axis === code)?.value ?? null;
  const [said, done] = [valueOf('stated_willing'), valueOf('willing')];
  return said === null || done === null ? null : said - done;
}
