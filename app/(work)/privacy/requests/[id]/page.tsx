import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DecidedField } from '@/components/privacy/decided-field';
import { ButtonLink } from '@/components/ui/button-link';
import { ConfirmedAction } from '@/components/ui/confirmed-action';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readDisclosure } from '@/lib/services/privacy/read-disclosure';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { decideFieldAction, releaseDisclosureAction, releaseUndecidedAction, severThirdPartiesAction } from '../../actions';

const words = messages.privacy.disclosures;
export const metadata: Metadata = { title: words.title };

const RequestPage = async ({ params }: { params: Promise<{ id: string }> }) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  if (!allowedFor(actor)('privacy.manage')) notFound();
  const it = await ask(readDisclosure, { id });
  const open = it.state === 'open';
  const base = { id, version: it.version };
  return (
    <>
      <PageHead
        crumbs={[{ label: messages.privacy.title, href: '/privacy' }]} title={`${it.reference}: ${it.name}`} sub={words.counts(it.undecided, it.severed, it.withheld)}
        marks={<><Tag tone={open ? 'warn' : 'good'}>{words.states[it.state]}</Tag> <span className="muted">{words.due} {format.day(it.dueOn, 'year')}</span></>}
        actions={
          <>
            <ButtonLink href={`/api/v1/disclosures/${id}?as=html`}>{open ? words.preview : words.html}</ButtonLink>
            <ButtonLink href={`/api/v1/disclosures/${id}?as=zip`} look={open ? 'plain' : 'primary'}>{open ? words.zipDraft : words.zip}</ButtonLink>
            {open && it.undecided > 0 ? <ConfirmedAction label={words.releaseRest} input={base} action={releaseUndecidedAction} /> : null}
            {open && it.undecided === 0 ? <ConfirmedAction label={words.release} look="primary" input={base} action={releaseDisclosureAction} confirm={{ title: words.releaseAsk, text: words.releaseText }} /> : null}
          </>
        }
      />
      <div className="stack">
        {it.suggested > 0 ? (
          <Panel><p className="pb-2">{words.suggested(it.suggested)}</p><ConfirmedAction label={words.suggest} input={base} action={severThirdPartiesAction} /></Panel>
        ) : null}
        {it.records.map((held) => (
          <Panel key={`${held.record} ${held.recordId}`} title={messages.privacy.records[held.record]} note={held.day ? format.day(held.day, 'year') : undefined}>
            <dl className="pairs">
              {held.fields.map((field) => (
                <DecidedField key={field.field} of={field} base={{ ...base, record: held.record, recordId: held.recordId }} decide={open ? decideFieldAction : undefined} />
              ))}
            </dl>
          </Panel>
        ))}
      </div>
    </>
  );
};

export default RequestPage;
