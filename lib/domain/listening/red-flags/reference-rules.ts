import { messages } from '@/lib/messages';
import type { Condition } from '../condition';
import type { RuleTest } from '../rule-test';
import type { RuleTerms } from './rule-draft';

const asked = (question: string, op: RuleTest['op'], value: RuleTest['value'] = null): RuleTest => ({ of: { question }, op, value });
const known = (fact: 'jobs_change' | 'subcluster_growth' | 'days_since_contact' | 'late_commitments', op: RuleTest['op'], value: number): RuleTest =>
  ({ of: { fact }, op, value });
const any = (...tests: RuleTest[]): Condition => ({ match: 'any', tests, groups: [] });
const all = (...tests: RuleTest[]): Condition => ({ match: 'all', tests, groups: [] });

type Shipped = Omit<RuleTerms, 'name' | 'advice'> & { code: keyof typeof messages.listening.redFlags.shipped };

/**
 * The rules a fresh workspace starts with. The first six are the retention questions of BR+E practice (domain 4.4); the
 * last four cross what was answered with what is known. The clocks are our default: practice knows 48 hours and a week.
 */
const SHIPPED: readonly Shipped[] = [
  { code: 'plans_to_close', condition: any(asked('plans_to_close', 'is', true), asked('plans_to_sell', 'is', true)), severity: 'critical', clock: { amount: 48, unit: 'hours' } },
  { code: 'may_relocate', condition: any(asked('may_relocate', 'at_least', 4)), severity: 'critical', clock: { amount: 48, unit: 'hours' } },
  { code: 'recruited_elsewhere', condition: any(asked('recruited_elsewhere', 'is', true)), severity: 'critical', clock: { amount: 48, unit: 'hours' } },
  { code: 'jobs_cut', condition: any(asked('jobs_change_expected', 'at_most', -1)), severity: 'serious', clock: { amount: 5, unit: 'business_days' } },
  { code: 'lease_ends', condition: any(asked('lease_ends_on', 'within_months', 12)), severity: 'serious', clock: { amount: 5, unit: 'business_days' } },
  { code: 'succession', condition: any(asked('expects_owner_change', 'is', true)), severity: 'serious', clock: { amount: 5, unit: 'business_days' } },
  { code: 'grows_without_workers', condition: all(asked('plans_to_expand', 'is', true), asked('hiring_difficulty', 'at_least', 4)), severity: 'serious', clock: { amount: 5, unit: 'business_days' } },
  { code: 'shrinks_with_its_trade', condition: all(known('jobs_change', 'at_most', -1), known('subcluster_growth', 'at_most', -0.001)), severity: 'serious', clock: { amount: 10, unit: 'business_days' } },
  { code: 'unsettled_and_unheard', condition: { match: 'all', tests: [known('days_since_contact', 'at_least', 180)], groups: [{ match: 'any', tests: [asked('expects_owner_change', 'is', true), asked('may_relocate', 'at_least', 4)] }] }, severity: 'notice', clock: { amount: 10, unit: 'business_days' } },
  { code: 'promises_late', condition: all(known('late_commitments', 'at_least', 2)), severity: 'notice', clock: { amount: 5, unit: 'business_days' } },
];

export const REFERENCE_RULES: readonly (RuleTerms & { code: string })[] = SHIPPED.map(({ code, ...terms }) => ({
  ...messages.listening.redFlags.shipped[code], code, ...terms,
}));
