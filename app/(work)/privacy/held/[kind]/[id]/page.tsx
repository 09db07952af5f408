import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HeldRecords } from '@/components/privacy/held-records';
import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { PageHead } from '@/components/ui/page-head';
import { PrintButton } from '@/components/ui/print-button';
import { requestDueOn } from '@/lib/domain/privacy/request-due-on';
import { SubjectInput } from '@/lib/domain/privacy/subject-input';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { holidaysFrom } from '@/lib/services/holidays-of';
import { readHoldings } from '@/lib/services/privacy/read-holdings';
import { ask } from '@/lib/web/ask';
import { timeZone } from '@/lib/web/time-zone';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { startDisclosureAction } from '../../../actions';

const words = messages.privacy.holdings;
export const metadata: Metadata = { title: words.crumb };

type Props = { params: Promise<{ kind: string; id: string }> };

const HeldPage = async ({ params }: Props) => {
  const asked = SubjectInput.safeParse(await params);
  if (!asked.success) notFound();
  const { kind, id } = asked.data;
  const [actor, held] = await Promise.all([workActor(), ask(readHoldings, { kind, id })]);
  const { disclosures } = messages.privacy;
  const today = format.dayOfInstant(held.asOf, timeZone());
  return (
    <>
      <PageHead
        crumbs={[{ label: held.name, href: `/${kind === 'person' ? 'people' : 'organizations'}/${id}` }]} title={words.title(held.name)}
        sub={`${words.sub(held.total)} ${words.asOf(format.instant(held.asOf, timeZone()))}`}
        actions={<><ButtonLink href={`/api/v1/holdings/${kind}/${id}`} download={`held-${kind}-${id}.json`}>{words.json}</ButtonLink><PrintButton />{allowedFor(actor)('privacy.manage') ? (
          <DeedButton label={disclosures.start} look="primary" base={{ kind, id }} action={startDisclosureAction} done={disclosures.started} to="/privacy/requests/[id]" fields={[
            { name: 'reference', kind: 'text', label: disclosures.reference }, { name: 'receivedOn', kind: 'date', label: disclosures.receivedOn, value: today },
            { name: 'dueOn', kind: 'date', label: disclosures.dueOn, hint: disclosures.dueHint(format.day(requestDueOn(today, holidaysFrom(held.asOf)), 'year')), optional: true },
          ]} />
        ) : null}</>}
      />
      <div className="stack"><HeldRecords records={held.records} /></div>
    </>
  );
};

export default HeldPage;
