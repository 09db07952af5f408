import { and, gte, isNull, lte, or } from 'drizzle-orm';
import type { affiliations, memberships } from '@/db/schema';

/** A dated fact holds on a day. */
export const holdsOn = (fact: typeof affiliations | typeof memberships, day: string) =>
  and(or(isNull(fact.validFrom), lte(fact.validFrom, day)), or(isNull(fact.validTo), gte(fact.validTo, day)));
