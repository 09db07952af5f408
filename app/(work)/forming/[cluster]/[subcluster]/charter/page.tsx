import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CharterForm } from '@/components/forming/charter-form';
import { PageHead } from '@/components/ui/page-head';
import { messages } from '@/lib/messages';
import { readCharter } from '@/lib/services/forming/read-charter';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { saveCharterAction } from '../../../actions';

const { forming: { charter: words, clusters } } = messages;
export const metadata: Metadata = { title: words.editTitle };

const CharterPage = async ({ params }: { params: Promise<{ cluster: string; subcluster: string }> }) => {
  const [actor, { cluster, subcluster }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('readiness.write')) notFound();
  const { subcluster: { name }, versions: [latest] } = await ask(readCharter, { cluster, subcluster });
  const back = `/forming/${cluster}/${subcluster}`;
  const { purpose, scope, rules, version } = latest ?? { purpose: '', scope: '', rules: '', version: 0 };
  return (
    <>
      <PageHead title={words.editTitle} sub={words.editHint} crumbs={[{ label: clusters.title, href: '/forming' }, { label: name, href: back }]} />
      <CharterForm initial={{ clusterCode: cluster, subclusterCode: subcluster, version, purpose, scope, rules }} back={back} save={saveCharterAction} />
    </>
  );
};

export default CharterPage;
