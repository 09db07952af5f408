import type { Metadata } from 'next';
import { cache } from 'react';
import { DeliveriesTable } from '@/components/forming/deliveries-table';
import { sizeText } from '@/components/forming/pledge-size';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DeedButton } from '@/components/ui/deed-button';
import { NoteBox } from '@/components/ui/note-box';
import { PageHead } from '@/components/ui/page-head';
import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { isDeliverable } from '@/lib/domain/forming/pledge-kind';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { readPledge } from '@/lib/services/forming/read-pledge';
import { ask } from '@/lib/web/ask';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { strikeDeliveryAction } from '../../actions';
import { PledgeDeeds } from './pledge-deeds';

type Props = { params: Promise<{ id: string }> };

const { forming, outreach } = messages;
const { pledges: words } = forming;
const pledgeOf = cache((id: string) => ask(readPledge, { id }));
const titleOf = ({ kind, organization }: Awaited<ReturnType<typeof pledgeOf>>) => words.title(forming.kinds[kind], organization?.name ?? '');

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: titleOf(await pledgeOf((await params).id)) });

const PledgePage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const pledge = await pledgeOf(id);
  const { kind, organization, cluster, subcluster, currency, evidence, standing, withdrawn, confidentiality, delivered } = pledge;
  const allowed = allowedFor(actor);
  const mayWrite = allowed('outreach.write');
  const here = `/forming/${cluster.code}/${subcluster.code}`;
  const deliverable = isDeliverable(kind);
  const strike = (deliveryId: string) => (
    <DeedButton look="quiet" size="small" label={words.strike} title={words.strikeTitle} base={{ id, deliveryId }} action={strikeDeliveryAction} done={words.strikeDone} fields={[{ name: 'why', kind: 'text', label: words.strikeWhy }]} />
  );
  const restsOn = evidence ? (
    <>
      <a href={`/outreach/${evidence.contact.id}`}>{outreach.kinds[evidence.contact.kind]}, {format.day(evidence.contact.occurredOn, 'year')}</a>
      {evidence.file ? <a className="block" href={`/api/v1/attachments/${evidence.file.id}`}>{evidence.file.fileName}</a> : null}
    </>
  ) : <span className="muted">{words.restsOnNothing}</span>;
  const facts = [
    { label: words.facts.body, value: organization ? <a href={`/organizations/${organization.id}`}>{organization.name}</a> : null },
    { label: words.facts.place, value: <a href={here}>{subcluster.name}</a> },
    { label: words.facts.givenOn, value: format.day(pledge.givenOn, 'year') },
    ...(deliverable ? [
      { label: words.facts.pledged, value: sizeText(kind, kind === 'fee' ? pledge.amountCents : pledge.minutes, currency) },
      { label: words.facts.delivered, value: sizeText(kind, delivered, currency) },
    ] : []),
    ...(pledge.initiatives.length > 0 ? [{ label: words.facts.initiatives, value: pledge.initiatives.map((one) => <a key={one.id} className="block" href={`/initiatives/${one.id}`}>{one.title}</a>) }] : []),
    { label: words.facts.evidence, value: restsOn },
    { label: words.facts.reads, value: outreach.confidentialities[confidentiality] },
  ];
  return (
    <>
      <PageHead
        crumbs={[{ label: forming.clusters.title, href: `/forming?cluster=${cluster.code}` }, { label: subcluster.name, href: here }]} title={titleOf(pledge)}
        marks={<><Tag tone={standing === 'delivered' ? 'good' : standing === 'withdrawn' ? 'bad' : 'flat'}>{forming.standings[standing]}</Tag> <ConfidentialityMark level={confidentiality} /></>}
        actions={mayWrite ? <PledgeDeeds pledge={pledge} /> : null}
      />
      {pledge.archived ? <div className="pb-4"><NoteBox tone="warn">{words.archived}</NoteBox></div> : null}
      {withdrawn ? <div className="pb-4"><NoteBox tone="warn" title={words.withdrawnOn(format.day(withdrawn.on, 'year'))}>{withdrawn.why}</NoteBox></div> : null}
      <div className="contact-page">
        <div className="stack">
          {pledge.note ? <Panel title={words.note}><p className="whitespace-pre-line">{pledge.note}</p></Panel> : null}
          {deliverable ? (
            <Panel title={words.deliveries} flush={pledge.deliveries.length > 0}>
              {pledge.deliveries.length === 0 ? <p className="muted">{words.noDeliveries}</p> : <DeliveriesTable entries={pledge.deliveries} kind={kind} currency={currency} strike={mayWrite && !pledge.archived ? strike : undefined} />}
            </Panel>
          ) : null}
          <Panel title={words.willingness}>
            <p>{(delivered ?? 0) > 0 ? words.shown : words.said}</p>
            {organization && allowed('readiness.write') ? <p className="pt-1"><a href={`/organizations/${organization.id}/readiness/new`}>{words.assess}</a></p> : null}
          </Panel>
        </div>
        <Panel><Pairs pairs={facts} /></Panel>
      </div>
    </>
  );
};

export default PledgePage;
