import type { Metadata } from 'next';
import { DownloadMenu } from '@/components/export/download-menu';
import { EmptyList } from '@/components/register/empty-list';
import { OrganizationFilters } from '@/components/register/organization-filters';
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
import { organizationSheet } from '@/lib/services/register/organization-sheet';
import { registerChoices } from '@/lib/services/register/register-choices';
import { listViews } from '@/lib/services/sheet/list-views';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { listAddress } from './list-address';
import { attemptOrganizationsAction, mendOrganizationsAction, organizationIds, removeViewAction, saveViewAction } from './sheet-deeds';
import { sheetChoices } from './sheet-choices';

export const metadata: Metadata = { title: messages.register.organizations.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PATH = '/organizations';
const DEEDS = { attempt: attemptOrganizationsAction, mend: mendOrganizationsAction };
const VIEW_DEEDS = { save: saveViewAction, remove: removeViewAction };

const OrganizationsPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const { narrowing, address, page } = listAddress(params);
  const from = (page - 1) * BLOCK_ROWS;
  const [block, choices, { views }, [association], open] = await Promise.all([
    ask(organizationSheet, { ...narrowing, ...address, row: from } as Parameters<typeof organizationSheet>[1]),
    ask(registerChoices, {}),
    ask(listViews, { page: PATH }),
    narrowing.association ? ask(findLabels, { organizationIds: [narrowing.association] }) : [],
    ask(openPairs, { record: 'organization' }),
  ]);
  const { organizations: words } = messages.register;
  const may = allowedFor(actor);
  const add = may('register.write') ? <ButtonLink href="/organizations/new" keys="c">{words.add}</ButtonLink> : undefined;
  const { rows, next, total, more, ranked, today, lacking } = block;
  const href = (to: number) => { const query = queryText({ ...narrowing, ...address, page: to === 1 ? undefined : String(to) }); return query ? `${PATH}?${query}` : PATH; };
  return (
    <>
      <PageHead title={association ? words.membersOf(association.label) : words.title} sub={words.sub} actions={<><ButtonLink href={queryText({ ...narrowing, ...address }) ? `${PATH}/map?${queryText({ ...narrowing, ...address })}` : `${PATH}/map`}>{messages.register.map.map}</ButtonLink><ButtonLink href={`${PATH}/duplicates`}>{messages.duplicates.counted(messages.duplicates.tab, open.pairs)}</ButtonLink><DownloadMenu list="organizations" narrowed={queryText({ ...narrowing, ...address })} />{add}</>} />
      <div className="stack">
        <OrganizationFilters
          current={{ ...narrowing, ...address }}
          subclusters={choices.subclusters.map(({ clusterCode, code, name }) => ({ value: `${clusterCode}/${code}`, label: name }))}
          owners={choices.owners.map(({ id, name }) => ({ value: id, label: name }))}
          regions={choices.regions.map(({ code, name, system }) => ({ value: code, label: words.regionNamed[system](name) }))}
        />
        {rows.length > 0 ? (
          <Sheet
            list="organizations" path={PATH} data="/api/v1/organizations/sheet" caption={words.caption} narrowing={narrowing} address={address} lacking={lacking}
            first={pack({ rows, next, from, total, more, ranked, today })} choices={pack(sheetChoices(choices))} views={views} viewDeeds={{ ...VIEW_DEEDS, mayShare: may('register.write') }}
            deeds={may('register.write') ? DEEDS : undefined} idsOf={organizationIds}
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

export default OrganizationsPage;
