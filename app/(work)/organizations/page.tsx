import type { Metadata } from 'next';
import { EmptyList } from '@/components/register/empty-list';
import { OrganizationFilters } from '@/components/register/organization-filters';
import { OrganizationTable } from '@/components/register/organization-table';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { pack } from '@/lib/domain/shared/packed';
import { OrganizationListInput } from '@/lib/domain/register/organization-list-input';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { contactSummary } from '@/lib/services/outreach/contact-summary';
import { findLabels } from '@/lib/services/register/find-labels';
import { listOrganizations } from '@/lib/services/register/list-organizations';
import { registerChoices } from '@/lib/services/register/register-choices';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { columnSort, listAddress, listHref, type ListAddress } from './list-address';
import { tableRows } from './table-rows';

export const metadata: Metadata = { title: messages.register.organizations.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const OrganizationsPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const asked = listAddress(params);
  // An address somebody mistyped shows the whole list rather than no page.
  const address: ListAddress = OrganizationListInput.safeParse(asked).success ? asked : {};
  const [list, choices, [association]] = await Promise.all([
    ask(listOrganizations, address as Parameters<typeof listOrganizations>[1]),
    ask(registerChoices, {}),
    address.association ? ask(findLabels, { organizationIds: [address.association] }) : [],
  ]);
  const contacts = await ask(contactSummary, { organizationIds: list.rows.map(({ id }) => id) });
  const { page: _page, ...kept } = address;
  const { sort: _sort, dir: _dir, ...narrowing } = kept;
  const { organizations: words } = messages.register;
  const add = allowedFor(actor)('register.write') ? <ButtonLink href="/organizations/new" keys="c">{words.add}</ButtonLink> : undefined;
  const first = (list.page - 1) * list.pageRows;
  const to = (page: number) => listHref(page === 1 ? kept : { ...kept, page: String(page) });
  const hasNext = list.more ? list.rows.length === list.pageRows : first + list.rows.length < list.total;
  return (
    <>
      <PageHead title={association ? words.membersOf(association.label) : words.title} sub={words.sub} actions={add} />
      <div className="stack">
        <OrganizationFilters
          current={kept}
          subclusters={choices.subclusters.map(({ clusterCode, code, name }) => ({ value: `${clusterCode}/${code}`, label: name }))}
          owners={choices.owners.map(({ id, name }) => ({ value: id, label: name }))}
          regions={choices.regions.map(({ code, name, system }) => ({ value: code, label: words.regionNamed[system](name) }))}
        />
        <Panel flush>
          {list.rows.length > 0 ? (
            <>
              <OrganizationTable
                packed={pack(tableRows(list.rows, choices.subclusters, contacts, list.today))}
                subclusters={choices.subclusters.map(({ name, tone }) => ({ name, tone }))}
                sorts={{ name: columnSort(address, 'name', list), jobs: columnSort(address, 'jobs', list) }}
              />
              <Pager
                from={first + 1}
                to={first + list.rows.length}
                total={list.more ? null : list.total}
                firstHref={list.page > 2 ? to(1) : undefined}
                previousHref={list.page > 1 ? to(list.page - 1) : undefined}
                nextHref={hasNext ? to(list.page + 1) : undefined}
              />
            </>
          ) : (
            <EmptyList words={words} beyond={list.page > 1} archived={kept.archived === 'yes'} narrowed={Object.keys(narrowing).length > 0} firstHref={to(1)} clearHref="/organizations" add={add} />
          )}
        </Panel>
        <p className="sr-only" role="status">{words.total(format.number(list.total), list.more)}</p>
      </div>
    </>
  );
};

export default OrganizationsPage;
