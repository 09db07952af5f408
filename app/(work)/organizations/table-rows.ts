import { shortBasisText, jobsText } from '@/components/register/jobs-text';
import type { OrganizationTableRow } from '@/components/register/organization-table-row';
import { format } from '@/lib/messages/format';
import { messages } from '@/lib/messages';
import type { ContactSummary } from '@/lib/services/outreach/contact-summary';
import type { OrganizationRow } from '@/lib/services/register/list-organizations';

type Named = { clusterCode: string; code: string };

/** The rows of the register and what outreach knows of each, in words. */
export const tableRows = (
  rows: readonly OrganizationRow[], subclusters: readonly Named[], contacts: Readonly<Record<string, ContactSummary>>, today: string,
): OrganizationTableRow[] =>
  rows.map((row) => {
    const { lastContactOn = null, openFollowUps = 0 } = contacts[row.id] ?? {};
    return {
      id: row.id,
      name: row.name,
      sample: row.sample,
      kind: messages.register.kinds[row.kind],
      rightsHolder: row.rightsHolder,
      subclusters: row.subclusters
        .map((link) => subclusters.findIndex(({ clusterCode, code }) => clusterCode === link.clusterCode && code === link.subclusterCode))
        .filter((at) => at >= 0)
        .sort((a, b) => a - b),
      town: row.places[0] ?? null,
      moreTowns: Math.max(0, row.places.length - 1),
      jobs: jobsText(row.jobs),
      basis: shortBasisText(row.jobs),
      owner: row.ownerName,
      lastContact: lastContactOn === null ? null : format.dayBeside(lastContactOn, today),
      openFollowUps,
    };
  });
