import { and, eq, inArray } from 'drizzle-orm';
import { consents } from '@/db/schema';
import type { QueryContext } from '../define';

type Heard = { organizationId: string; personId: string | null };

const inForce = ({ withdrawnOn, expiresOn }: { withdrawnOn: string | null; expiresOn: string | null }, today: string) =>
  (withdrawnOn === null || withdrawnOn > today) && (expiresOn === null || expiresOn >= today);

/**
 * The interviews whose firm, and whose person, still agree to be counted in aggregates. Nothing recorded is agreement: every
 * interview opens with the promise that answers leave only as figures of several firms. A consent that was withdrawn or ran
 * out, and was not given anew, takes the firm out of every result.
 */
export const countedInterviews = async <Row extends Heard>({ db, today }: QueryContext, rows: readonly Row[]): Promise<Row[]> => {
  if (rows.length === 0) return [];
  const ofAggregate = eq(consents.scope, 'aggregate');
  const firms = await db.select({ id: consents.organizationId, withdrawnOn: consents.withdrawnOn, expiresOn: consents.expiresOn }).from(consents)
    .where(and(ofAggregate, inArray(consents.organizationId, [...new Set(rows.map(({ organizationId }) => organizationId))])));
  const named = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
  const persons = named.length === 0 ? [] : await db.select({ id: consents.personId, withdrawnOn: consents.withdrawnOn, expiresOn: consents.expiresOn }).from(consents)
    .where(and(ofAggregate, inArray(consents.personId, named)));
  const given = [...firms, ...persons];
  const lapsed = (id: string | null) => {
    const own = given.filter((consent) => consent.id === id && id !== null);
    return own.length > 0 && !own.some((consent) => inForce(consent, today));
  };
  return rows.filter(({ organizationId, personId }) => !lapsed(organizationId) && !lapsed(personId));
};
