import type { Metadata } from 'next';
import { EmptyList } from '@/components/register/empty-list';
import { PeopleFilters } from '@/components/register/people-filters';
import { PeopleTable, type PeopleTableRow } from '@/components/register/people-table';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { PeopleListInput } from '@/lib/domain/register/people-list-input';
import { messages } from '@/lib/messages';
import { findLabels } from '@/lib/services/register/find-labels';
import { listPeople, type PersonRow } from '@/lib/services/register/list-people';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { peopleAddress, peopleHref, type PeopleAddress } from './list-address';

const { people: words, channels } = messages.register;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const SHOWN_ROLES = 2;

const tableRow = (row: PersonRow): PeopleTableRow => ({
  id: row.id,
  name: row.name,
  sample: row.sample,
  doNotContact: row.doNotContactSince !== null,
  roles: row.affiliations.slice(0, SHOWN_ROLES).map(({ organizationId, organizationName, title }) => ({ organizationId, organization: organizationName, title })),
  moreRoles: Math.max(0, row.affiliations.length - SHOWN_ROLES),
  email: row.email,
  phone: row.phone,
  withheld: row.withheld,
  prefers: row.preferredChannel && channels[row.preferredChannel],
});

const PeoplePage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const asked = peopleAddress(params);
  // An address somebody mistyped shows the whole list rather than no page.
  const address: PeopleAddress = PeopleListInput.safeParse(asked).success ? asked : {};
  const whose = address.organization ?? address.association;
  const [list, [named]] = await Promise.all([
    ask(listPeople, address as Parameters<typeof listPeople>[1]),
    whose ? ask(findLabels, { organizationIds: [whose] }) : [],
  ]);
  const { page: _page, ...kept } = address;
  const title = named ? (address.organization ? words.worksFor(named.label) : words.membersOf(named.label)) : words.title;
  const newHref = address.organization ? `/people/new?organization=${address.organization}` : '/people/new';
  const add = allowedFor(actor)('register.write') ? <ButtonLink href={newHref} keys="c">{words.add}</ButtonLink> : undefined;
  const first = (list.page - 1) * list.pageRows;
  const to = (page: number) => peopleHref(page === 1 ? kept : { ...kept, page: String(page) });
  const hasNext = list.more ? list.rows.length === list.pageRows : first + list.rows.length < list.total;
  return (
    <>
      <PageHead title={title} sub={words.sub} actions={add} />
      <div className="stack">
        <PeopleFilters current={kept} />
        <Panel flush>
          {list.rows.length > 0 ? (
            <>
              <PeopleTable rows={list.rows.map(tableRow)} />
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
            <EmptyList words={words} beyond={list.page > 1} archived={kept.archived === 'yes'} narrowed={Object.keys(kept).length > 0} firstHref={to(1)} clearHref="/people" add={add} />
          )}
        </Panel>
      </div>
    </>
  );
};

export default PeoplePage;
