import { messages } from '@/lib/messages';
import { joinCell } from '../lists/join-cell';
import { localDay } from '../shared/local-day';
import type { Sheet } from '../shared/sheet';
import type { OrganizationKind } from '../register/organization-kind';
import type { OrganizationStatus } from '../register/organization-status';
import type { ExportedOrganization, ExportedSite } from './exported';
import { jobsCell } from './jobs-cell';

const nameOf = ({ place, name, address }: ExportedSite) => [place, name, address].map((part) => part ?? '').join('\n');

/** By jobs, then by name: the order in which sites were typed is lost where they come from a list. */
const largestFirst = (a: ExportedSite, b: ExportedSite) => (b.jobs ?? -1) - (a.jobs ?? -1) || (nameOf(a) < nameOf(b) ? -1 : 1);

/**
 * Organizations as a table, one row each; its address is that of its site with the most jobs, of equals the first by town. Values of a cell are
 * parted by '; '. Columns are named so that a list brought elsewhere is read without being mapped.
 */
export const organizationTable = (organizations: readonly ExportedOrganization[], timeZone: string): Sheet => {
  const { exports: words, register } = messages;
  return {
    title: '', source: [], columns: words.organizations, days: [words.organizations.length - 1],
    rows: organizations.map(({ id, name, tradeNames, kind, status, businessNumber, website, founded, jobs, about, owner, tags, subclusters, industries, sites, doNotContact, updatedAt }) => {
      const inOrder = [...sites].sort(largestFirst);
      const [main] = inOrder;
      const [lat, lng] = main?.of === 'site' ? [main.lat, main.lng] : [null, null];
      return [
        id, name, joinCell(tradeNames), register.kinds[kind as OrganizationKind], register.statuses[status as OrganizationStatus], main?.name ?? null, main?.place ?? null, joinCell(inOrder.map(({ place }) => place)),
        main?.regionCode ?? null, main?.address ?? null, lat, lng, main ? jobsCell(main) : null, jobs, joinCell(industries), joinCell(subclusters), joinCell(tags), owner, website, businessNumber, founded,
        about, doNotContact ? words.yes : null, localDay(updatedAt, timeZone),
      ];
    }),
  };
};
