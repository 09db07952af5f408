import type { Metadata } from 'next';
import { UploadForm } from '@/components/imports/upload-form';
import { TableExample } from '@/components/imports/table-example';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { uploadTerms } from '@/lib/services/imports/upload-terms';
import { ask } from '@/lib/web/ask';
import { workActor } from '@/lib/web/work-actor';

export const metadata: Metadata = { title: messages.imports.upload.title };

const { upload, list } = messages.imports;

const NewImportPage = async () => {
  await workActor();
  const { limit } = await ask(uploadTerms, {});
  return (
    <>
      <PageHead title={upload.title} sub={upload.sub} crumbs={[{ label: list.title, href: '/imports' }, { label: upload.title }]} />
      <div className="stack">
        <UploadForm limit={limit} />
        <Panel title={upload.needs} level={2}><TableExample /></Panel>
      </div>
    </>
  );
};

export default NewImportPage;
