import type { Metadata } from 'next';
import { DownloadMenu } from '@/components/export/download-menu';
import { Sheet } from '@/components/sheet/sheet';
import { SheetPager } from '@/components/sheet/sheet-pager';
import { ButtonLink } from '@/components/ui/button-link';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { pack } from '@/lib/domain/shared/packed';
import { BLOCK_ROWS } from '@/lib/domain/sheet/block-rows';
import { queryText } from '@/lib/domain/sheet/query-text';
import { messages } from '@/lib/messages';
import { colleagues } from '@/lib/services/outreach/colleagues';
import { contactSheet } from '@/lib/services/outreach/contact-sheet';
import { listViews } from '@/lib/services/sheet/list-views';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { removeViewAction, saveViewAction } from './actions';
import { contactAddress } from './list-address';

const { contactSheet: words } = messages.sheet;

export const metadata: Metadata = { title: words.title };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const PATH = '/outreach/sheet';

const ContactSheetPage = async ({ searchParams }: Props) => {
  const [actor, params] = await Promise.all([workActor(), searchParams]);
  const { narrowing, address, page } = contactAddress(params);
  const from = (page - 1) * BLOCK_ROWS;
  const [block, team, { views }] = await Promise.all([
    ask(contactSheet, { ...narrowing, ...address, row: from } as Parameters<typeof contactSheet>[1]), ask(colleagues, {}), ask(listViews, { page: PATH }),
  ]);
  const { rows, next, today, lacking } = block;
  const href = (to: number) => { const query = queryText({ ...narrowing, ...address, page: to === 1 ? undefined : String(to) }); return query ? `${PATH}?${query}` : PATH; };
  return (
    <>
      <PageHead title={words.title} sub={words.sub} actions={<><DownloadMenu list="contact-table" narrowed={queryText({ ...narrowing, ...address })} /><ButtonLink href="/outreach">{words.timeline}</ButtonLink></>} />
      <div className="stack">
        {rows.length > 0 ? (
          <Sheet
            list="contacts" path={PATH} record="/outreach" data="/api/v1/activities/sheet" caption={words.caption} narrowing={narrowing} address={address} lacking={lacking}
            first={pack({ rows, next, from, total: null, more: false, ranked: false, today })} choices={pack({ colleagues: team.colleagues.map(({ id, name }) => ({ value: id, label: name })) })}
            views={views} viewDeeds={{ save: saveViewAction, remove: removeViewAction, mayShare: allowedFor(actor)('register.write') }}
            pager={<SheetPager from={from} rows={rows.length} total={null} more={next !== null} hrefOf={{ first: href(1), previous: href(page - 1), next: href(page + 1) }} />}
          />
        ) : (
          <Panel flush>
            <EmptyState title={messages.outreach.list.empty} action={<ButtonLink href={PATH}>{messages.register.organizations.all}</ButtonLink>}>{messages.outreach.list.emptyHint}</EmptyState>
          </Panel>
        )}
      </div>
    </>
  );
};

export default ContactSheetPage;
