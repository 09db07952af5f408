import type { Metadata } from 'next';
import { ImportList } from '@/components/imports/import-list';
import { BroughtLists } from '@/components/lists/brought-lists';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { listImports } from '@/lib/services/imports/list-imports';
import { listLists } from '@/lib/services/lists/list-lists';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';

export const metadata: Metadata = { title: messages.imports.list.title };

const { list } = messages.imports;
const { panel } = messages.lists;
/** The latest few; the rest stand on a page of their own. */
const SHOWN = 8;
const at = (page: number) => `/imports?page=${page}`;

const ImportsPage = async ({ searchParams }: { searchParams: Promise<{ page?: string }> }) => {
  const allowed = allowedFor(await workActor());
  const mayLoad = allowed('imports.run');
  const brought = allowed('register.write') ? await ask(listLists, {}) : null;
  const { loads, page, pageSize, total } = await ask(listImports, { page: (await searchParams).page ?? 1 });
  return (
    <>
      <PageHead
        title={list.title} sub={list.sub}
        actions={(
          <>
            {brought ? <ButtonLink href="/imports/lists/new" look="primary" keys="b">{panel.bring}</ButtonLink> : null}
            {mayLoad ? <ButtonLink href="/imports/new" look={brought ? 'plain' : 'primary'} keys="n">{list.new}</ButtonLink> : null}
          </>
        )}
      />
      <div className="stack">
        {brought ? (
          <Panel title={panel.title} note={panel.note} flush footer={brought.total > SHOWN ? <ButtonLink href="/imports/lists" look="quiet">{panel.all}</ButtonLink> : undefined}>
            <BroughtLists lists={brought.lists.slice(0, SHOWN)} timeZone={timeZone()} />
          </Panel>
        ) : null}
        <Panel title={brought ? panel.figures : undefined} flush>
          <ImportList loads={loads} mayLoad={mayLoad} timeZone={timeZone()} />
          {total > pageSize ? (
            <Pager
              from={(page - 1) * pageSize + 1} to={(page - 1) * pageSize + loads.length} total={total}
              previousHref={page > 1 ? at(page - 1) : undefined} nextHref={page * pageSize < total ? at(page + 1) : undefined}
            />
          ) : null}
        </Panel>
      </div>
    </>
  );
};

export default ImportsPage;
