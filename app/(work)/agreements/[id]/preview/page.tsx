import type { Metadata } from 'next';
import { SharedSheet } from '@/components/agreements/shared-sheet';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { previewShared } from '@/lib/services/agreements/preview-shared';
import { ask } from '@/lib/web/ask';

const { preview: words, title, record } = messages.agreements;

export const metadata: Metadata = { title: record.preview };

const PreviewPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const { id, agency, agreements } = await ask(previewShared, await params);
  return (
    <>
      <PageHead title={words.title(agency)} sub={words.sub} crumbs={[{ label: title, href: '/agreements' }, { label: agency, href: `/agreements/${id}` }]} />
      <div className="stack"><SharedSheet agreements={agreements} empty={{ title: words.none, hint: words.noneHint }} /></div>
    </>
  );
};

export default PreviewPage;
