import type { Metadata } from 'next';
import { SchemeForm } from '@/components/indicators/scheme-form';
import { BLANK_SCHEME } from '@/components/indicators/scheme-parts';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { mayDefine } from '../may-define';
import { saveSchemeDraftAction } from '../actions';

export const metadata: Metadata = { title: messages.indicators.schemes.add };

const NewSchemePage = async () => {
  await mayDefine();
  const { schemes: words } = messages.indicators;
  return (
    <>
      <PageHead crumbs={[{ label: words.title, href: '/region/schemes' }, { label: words.add }]} title={words.addHeading} sub={words.addSub} />
      <SchemeForm initial={BLANK_SCHEME} save={saveSchemeDraftAction} back="/region/schemes" />
    </>
  );
};

export default NewSchemePage;
