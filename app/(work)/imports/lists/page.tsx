import type { Metadata } from 'next';
import { BroughtLists } from '@/components/lists/brought-lists';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Pager } from '@/components/ui/pager';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { listLists } from '@/lib/services/lists/list-lists';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { workActor } from '@/lib/web/work-actor';

const { panel: words } = messages.lists;

export const metadata: Metadata = { title: words.title };

const at = (page: number) => `/imports/lists?page=${page}`;

const ListsPage = async ({ searchParams }: { searchParams: Promise<{ page?: string }> }) => {
  await workActor();
  const { lists, page, pageSize, total } = await ask(listLists, { page: (await searchParams).page ?? 1 });
  return (
    <>
      <PageHead
        title={words.title} sub={words.note} crumbs={[{ label: messages.imports.list.title, href: '/imports' }, { label: words.title }]}
        actions={<ButtonLink href="/imports/lists/new" look="primary" keys="n">{words.bring}</ButtonLink>}
      />
      <Panel flush>
        <BroughtLists lists={lists} timeZone={timeZone()} />
        {total > pageSize ? (
          <Pager
            from={(page - 1) * pageSize + 1} to={(page - 1) * pageSize + lists.length} total={total}
            previousHref={page > 1 ? at(page - 1) : undefined} nextHref={page * pageSize < total ? at(page + 1) : undefined}
          />
        ) : null}
      </Panel>
    </>
  );
};

export default ListsPage;
