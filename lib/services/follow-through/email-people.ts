import { and, inArray, isNotNull, isNull } from 'drizzle-orm';
import { organizations, people, users } from '@/db/schema';
import type { EmailAddress, EmailDraft } from '@/lib/domain/follow-through/email-draft';
import { emailDomain, isOfDomain, websiteDomain } from '@/lib/domain/follow-through/email-domain';
import { emailKey } from '@/lib/domain/register/email-key';
import { personName } from '@/lib/domain/register/person-name';
import type { QueryContext } from '../define';

/**
 * Who of a message is in the register: people by their e-mail address, and for the others the organization whose website stands at their
 * address's domain. Colleagues are nobody's contact. Everybody else is told as not found, and never made a record.
 */
export const emailPeople = async ({ db }: QueryContext, addresses: readonly EmailAddress[]): Promise<Pick<EmailDraft, 'who' | 'unmatched'>> => {
  const keys = [...new Set(addresses.map(({ address }) => emailKey(address)))];
  if (keys.length === 0) return { who: [], unmatched: [] };
  const domains = [...new Set(addresses.flatMap(({ address }) => emailDomain(address) ?? []))];
  const [persons, team, firms] = await Promise.all([
    db.select({ id: people.id, givenName: people.givenName, familyName: people.familyName, key: people.emailKey }).from(people).where(and(isNull(people.archivedAt), inArray(people.emailKey, keys))).orderBy(people.id),
    db.select({ key: users.emailKey }).from(users).where(inArray(users.emailKey, keys)),
    domains.length === 0 ? [] : db.select({ id: organizations.id, name: organizations.legalName, website: organizations.website }).from(organizations).where(and(isNull(organizations.archivedAt), isNotNull(organizations.website))).orderBy(organizations.id),
  ]);
  const ours = new Set(team.map(({ key }) => key));
  const sites = firms.flatMap((firm) => {
    const domain = websiteDomain(firm.website ?? '');
    return domain === null ? [] : [{ ...firm, domain }];
  });
  const who = new Map<string, EmailDraft['who'][number]>();
  const unmatched: EmailAddress[] = [];
  for (const one of addresses) {
    const key = emailKey(one.address);
    const person = persons.find((known) => known.key === key);
    const domain = emailDomain(one.address);
    const firm = domain === null ? undefined : sites.find((site) => isOfDomain(domain, site.domain));
    if (person) who.set(person.id, { id: person.id, kind: 'person', label: personName(person), hint: one.address });
    else if (ours.has(key)) continue;
    else {
      if (firm) who.set(firm.id, { id: firm.id, kind: 'organization', label: firm.name, hint: domain ?? undefined });
      unmatched.push(one);
    }
  }
  return { who: [...who.values()], unmatched };
};
