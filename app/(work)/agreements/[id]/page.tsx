import type { Metadata } from 'next';
import { PartnerPeople } from '@/components/agreements/partner-people';
import { ScopesTable } from '@/components/agreements/scopes-table';
import { ButtonLink } from '@/components/ui/button-link';
import { DeedButton } from '@/components/ui/deed-button';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readAgreement } from '@/lib/services/agreements/read-agreement';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { endAgreementAction, linkPartnerAction } from '../actions';

const words = messages.agreements;

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: (await ask(readAgreement, await params)).agency });

const AgreementPage = async ({ params }: Props) => {
  const [actor, agreement] = await Promise.all([workActor(), ask(readAgreement, await params)]);
  const { id, version, state, today, endedOn, endedWhy } = agreement;
  const manages = allowedFor(actor)('agreements.manage');
  const stands = (state === 'holds' || state === 'coming') && endedOn === null;
  const deeds = manages ? (
    <>
      <ButtonLink href={`/agreements/${id}/preview`}>{words.record.preview}</ButtonLink>
      {stands ? <ButtonLink href={`/agreements/${id}/edit`}>{words.record.edit}</ButtonLink> : null}
      {stands ? (
        <DeedButton label={words.record.end} title={words.record.endTitle} look="danger" base={{ id, version }} action={endAgreementAction} done={words.record.ended}
          fields={[{ name: 'on', kind: 'date', label: words.record.endOn, value: today }, { name: 'why', kind: 'text', label: words.record.endWhy }]} />
      ) : null}
    </>
  ) : undefined;
  return (
    <>
      <PageHead
        title={agreement.agency} crumbs={[{ label: words.title, href: '/agreements' }]} sub={agreement.purpose} actions={deeds}
        marks={<><Tag tone={state === 'holds' ? 'good' : 'flat'}>{words.states[state]}</Tag><Tag>{words.days(format.day(agreement.validFrom, 'year'), format.day(agreement.validTo, 'year'))}</Tag>{state === 'holds' ? <Tag>{words.soon(agreement.daysLeft)}</Tag> : null}{agreement.sample ? <Tag>{messages.workspace.samples.mark}</Tag> : null}</>}
      />
      <div className="stack">
        {endedOn ? <NoteBox tone="warn">{words.record.endedOn(format.day(endedOn, 'year'), endedWhy ?? '')}</NoteBox> : null}
        <Panel title={words.record.scopes} flush footer={words.form.nameGoes}><ScopesTable rows={agreement.scopes} /></Panel>
        <PartnerPeople agencyId={agreement.agencyId} people={agreement.people} candidates={agreement.candidates} link={manages ? linkPartnerAction : undefined} />
        <p className="src"><a href={`/organizations/${agreement.agencyId}`}>{agreement.agency}</a>. {words.record.readings} {allowedFor(actor)('audit.read') ? <a href="/admin/audit?command=agreements.read-shared">{words.record.history}</a> : null}</p>
      </div>
    </>
  );
};

export default AgreementPage;
