import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SchemeForm } from '@/components/indicators/scheme-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { listClassSchemes } from '@/lib/services/indicators/list-class-schemes';
import { ask } from '@/lib/web/ask';
import { mayDefine } from '../may-define';
import { saveClassSchemeAction } from '../actions';

export const metadata: Metadata = { title: messages.indicators.schemes.edit };

const EditSchemePage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [{ id }] = await Promise.all([params, mayDefine()]);
  const found = (await ask(listClassSchemes, {})).find(({ scheme }) => scheme.id === decodeURIComponent(id));
  if (!found) notFound();
  const { schemes: words } = messages.indicators;
  const { scheme, version } = found;
  return (
    <>
      <PageHead crumbs={[{ label: words.title, href: '/region/schemes' }, { label: scheme.name }]} title={words.editHeading(scheme.name)} sub={words.sub} />
      <SchemeForm
        key={version}
        initial={{ ...scheme, version, cuts: { x: String(scheme.cuts.x), y: String(scheme.cuts.y) } }}
        save={saveClassSchemeAction}
      />
    </>
  );
};

export default EditSchemePage;
