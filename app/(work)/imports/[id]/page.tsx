import type { Metadata } from 'next';
import { ImportStateTag } from '@/components/imports/import-state-tag';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { openImport } from '@/lib/services/imports/open-import';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { LoadBody } from './load-body';

type Params = { params: Promise<{ id: string }> };

const { list, by } = messages.imports;

export const generateMetadata = async ({ params }: Params): Promise<Metadata> => {
  await workActor();
  return { title: (await ask(openImport, await params)).fileName };
};

const ImportPage = async ({ params }: Params) => {
  const mayLoad = allowedFor(await workActor())('imports.run');
  const load = await ask(openImport, await params);
  return (
    <>
      <PageHead
        title={load.fileName}
        crumbs={[{ label: list.title, href: '/imports' }, { label: load.fileName }]}
        marks={<><ImportStateTag state={load.state} interrupted={load.interrupted} /><span className="muted">{by(load.startedBy)}, {format.instant(load.createdAt, timeZone())}</span></>}
      />
      <LoadBody load={load} mayLoad={mayLoad} />
    </>
  );
};

export default ImportPage;
