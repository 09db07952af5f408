import type { Metadata } from 'next';
import { ListStateTag } from '@/components/lists/list-state-tag';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { openList } from '@/lib/services/lists/open-list';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { workActor } from '@/lib/web/work-actor';
import { ListBody } from './list-body';

type Asked = { params: Promise<{ id: string }>; searchParams: Promise<{ kind?: string; page?: string }> };

const { title, by } = messages.lists;

export const generateMetadata = async ({ params }: Asked): Promise<Metadata> => {
  await workActor();
  return { title: (await ask(openList, await params)).fileName };
};

const ListPage = async ({ params, searchParams }: Asked) => {
  await workActor();
  const list = await ask(openList, await params);
  return (
    <>
      <PageHead
        title={list.fileName}
        crumbs={[{ label: messages.imports.list.title, href: '/imports' }, { label: title, href: '/imports/lists' }, { label: list.fileName }]}
        marks={<><ListStateTag state={list.state} interrupted={list.interrupted} /><span className="muted">{by(list.broughtBy)}, {format.instant(list.createdAt, timeZone())}</span></>}
      />
      <ListBody list={list} shown={await searchParams} />
    </>
  );
};

export default ListPage;
