import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HeldRecords } from '@/components/privacy/held-records';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readHoldings } from '@/lib/services/privacy/read-holdings';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';

const words = messages.privacy.holdings;
export const metadata: Metadata = { title: words.crumb };

type Props = { params: Promise<{ kind: string; id: string }> };

const HeldPage = async ({ params }: Props) => {
  const asked = SubjectInput.safeParse(await params);
  if (!asked.success) notFound();
  const { kind, id } = asked.data;
  const held = await ask(readHoldings, { kind, id });
  return (
    <>
      <PageHead
        crumbs={[{ label: held.name, href: `/${kind === 'person' ? 'people' : 'organizations'}/${id}` }]} title={words.title(held.name)}
        sub={`${words.sub(held.total)} ${words.asOf(format.instant(held.asOf, timeZone()))}`}
        actions={<><ButtonLink href={`/api/v1/holdings/${kind}/${id}`} download={`held-${kind}-${id}.json`}>{words.json}</ButtonLink><PrintButton /></>}
      />
      <div className="stack"><HeldRecords records={held.records} /></div>
    </>
  );
};

export default HeldPage;
