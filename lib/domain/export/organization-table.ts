import { messages } from '@/lib/messages';
import { localDay } from '../shared/local-day';
import type { Sheet } from '../shared/sheet';
import type { OrganizationKind } from '../register/organization-kind';
import type { OrganizationStatus } from '../register/organization-status';
import type { ExportedOrganization } from './exported';

const several = (values: readonly (string | null)[]) => [...new Set(values.flatMap((value) => value ?? []))].join('; ');

/** Organizations as a table, one row each; its town is that of its site with the most jobs, the first of equals. Values of a cell are parted by '; '. */
export const organizationTable = (organizations: readonly ExportedOrganization[], timeZone: string): Sheet => {
  const { exports: words, register } = messages;
  return {
    title: '', source: [], columns: words.organizations, days: [words.organizations.length - 1],
    rows: organizations.map(({ id, name, tradeNames, kind, status, businessNumber, website, founded, jobs, about, owner, tags, subclusters, sites, doNotContact, updatedAt }) => {
      const [main] = [...sites].sort((a, b) => (b.jobs ?? -1) - (a.jobs ?? -1));
      return [
        id, name, several(tradeNames), register.kinds[kind as OrganizationKind], register.statuses[status as OrganizationStatus], main?.place ?? null, several(sites.map(({ place }) => place)),
        main?.regionCode ?? null, main?.address ?? null, jobs, several(subclusters), several(tags), owner, website, businessNumber, founded, about, doNotContact ? words.yes : null, localDay(updatedAt, timeZone),
      ];
    }),
  };
};
