import type { Metadata } from 'next';
import { DownloadMenu } from '@/components/export/download-menu';
import { EmptyList } from '@/components/register/empty-list';
import { PeopleFilters } from '@/components/register/people-filters';
import { Sheet } from '@/components/sheet/sheet';
import { SheetPager } from '@/components/sheet/sheet-pager';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { pack } from '@/lib/domain/shared/packed';
import { BLOCK_ROWS } from '@/lib/domain/sheet/block-rows';
import { queryText } from '@/lib/domain/sheet/query-text';
import { messages } from '@/lib/messages';
import { openPairs } from '@/lib/services/duplicates/open-pairs';
import { findLabels } from '@/lib/services/register/find-labels';
import { peopleSheet } from '@/lib/services/register/people-sheet';
import { listViews } from '@/lib/services/sheet/list-views';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { peopleAddress } from './list-address';
import { attemptPeopleAction, mendPeopleAction, peopleIds, removeViewAction, saveViewAction } from './sheet-deeds';

const { people: words } = messages.register;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PATH = '/people';
const DEEDS = { attempt: attemptPeopleAction, mend: mendPeopleAction };
const VIEW_DEEDS = { save: saveViewAction, remove: removeViewAction };

const PeoplePage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const { narrowing, address, page } = peopleAddress(params);
  const from = (page - 1) * BLOCK_ROWS;
  const whose = narrowing.organization ?? narrowing.association;
  const [block, { views }, [named], open] = await Promise.all([
    ask(peopleSheet, { ...narrowing, ...address, row: from } as Parameters<typeof peopleSheet>[1]),
    ask(listViews, { page: PATH }),
    whose ? ask(findLabels, { organizationIds: [whose] }) : [],
    ask(openPairs, { record: 'person' }),
  ]);
  const title = named ? (narrowing.organization ? words.worksFor(named.label) : words.membersOf(named.label)) : words.title;
  const newHref = narrowing.organization ? `/people/new?organization=${narrowing.organization}` : '/people/new';
  const mayWrite = allowedFor(actor)('register.write');
  const add = mayWrite ? <ButtonLink href={newHref} keys="c">{words.add}</ButtonLink> : undefined;
  const { rows, next, total, more, ranked, today, lacking } = block;
  const href = (to: number) => { const query = queryText({ ...narrowing, ...address, page: to === 1 ? undefined : String(to) }); return query ? `${PATH}?${query}` : PATH; };
  return (
    <>
      <PageHead title={title} sub={words.sub} actions={<><ButtonLink href="/people/duplicates">{messages.duplicates.counted(messages.duplicates.tab, open.pairs)}</ButtonLink><DownloadMenu list="people" narrowed={queryText({ ...narrowing, ...address })} />{add}</>} />
      <div className="stack">
        <PeopleFilters current={{ ...narrowing, ...address }} />
        {rows.length > 0 ? (
          <Sheet
            list="people" path={PATH} data="/api/v1/people/sheet" caption={words.caption} narrowing={narrowing} address={address} lacking={lacking}
            first={pack({ rows, next, from, total, more, ranked, today })} choices={pack({})} views={views} viewDeeds={{ ...VIEW_DEEDS, mayShare: mayWrite }}
            deeds={mayWrite ? DEEDS : undefined} idsOf={peopleIds}
            pager={<SheetPager from={from} rows={rows.length} total={total} more={more} hrefOf={{ first: href(1), previous: href(page - 1), next: href(page + 1) }} />}
          />
        ) : (
          <Panel flush>
            <EmptyList words={words} beyond={page > 1} archived={narrowing.archived === 'yes'} narrowed={Object.keys(narrowing).length > 0 || address.where !== undefined} firstHref={href(1)} clearHref={PATH} add={add} />
          </Panel>
        )}
      </div>
    </>
  );
};

export default PeoplePage;
