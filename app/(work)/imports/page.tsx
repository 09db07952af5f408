import type { Metadata } from 'next';
import { ImportList } from '@/components/imports/import-list';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { listImports } from '@/lib/services/imports/list-imports';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';

export const metadata: Metadata = { title: messages.imports.list.title };

const { list } = messages.imports;
const at = (page: number) => `/imports?page=${page}`;

const ImportsPage = async ({ searchParams }: { searchParams: Promise<{ page?: string }> }) => {
  const mayLoad = allowedFor(await workActor())('imports.run');
  const { loads, page, pageSize, total } = await ask(listImports, { page: (await searchParams).page ?? 1 });
  return (
    <>
      <PageHead
        title={list.title} sub={list.sub}
        actions={mayLoad ? <ButtonLink href="/imports/new" look="primary" keys="n">{list.new}</ButtonLink> : undefined}
      />
      <Panel flush>
        <ImportList loads={loads} mayLoad={mayLoad} timeZone={timeZone()} />
        {total > pageSize ? (
          <Pager
            from={(page - 1) * pageSize + 1} to={(page - 1) * pageSize + loads.length} total={total}
            previousHref={page > 1 ? at(page - 1) : undefined} nextHref={page * pageSize < total ? at(page + 1) : undefined}
          />
        ) : null}
      </Panel>
    </>
  );
};

export default ImportsPage;
