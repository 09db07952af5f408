import type { Metadata } from 'next';
import { cache } from 'react';
import { RoleHistory } from '@/components/forming/role-history';
import { RolePromises } from '@/components/forming/role-promises';
import { RoleStateTag } from '@/components/forming/role-state-tag';
import { ConfidentialityMark } from '@/components/ui/confidentiality-mark';
import { DeedButton } from '@/components/ui/deed-button';
import { PageHead } from '@/components/ui/page-head';
import { Pairs } from '@/components/ui/pairs';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { readRole } from '@/lib/services/forming/read-role';
import { ask } from '@/lib/web/ask';
import { ourName } from '@/lib/web/our-name';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { linkPromiseAction, unlinkPromiseAction } from '../../actions';
import { RoleDeeds } from './role-deeds';

type Props = { params: Promise<{ id: string }> };

const { forming, followThrough, outreach } = messages;
const { role: words } = forming;
const roleOf = cache((id: string) => ask(readRole, { id }));
const titleOf = ({ role, organization }: Awaited<ReturnType<typeof roleOf>>, us: string) => words.title(forming.roles[role], organization?.name ?? us);

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: titleOf(await roleOf((await params).id), await ourName()) });

const RolePage = async ({ params }: Props) => {
  const [actor, { id }] = await Promise.all([workActor(), params]);
  const [role, us] = await Promise.all([roleOf(id), ourName()]);
  const { organization, cluster, subcluster, state, confidentiality, activityId, promises, free, today } = role;
  const mayWrite = allowedFor(actor)('readiness.write');
  const matrix = subcluster ? `/forming/${cluster.code}/${subcluster.code}/roles` : `/forming?cluster=${cluster.code}`;
  const unlink = (commitmentId: string, text: string) => (
    <DeedButton look="quiet" size="small" label={words.unlink} title={words.unlinkTitle} base={{ id, commitmentId }} action={unlinkPromiseAction} done={words.unlinked} fields={[]}><p>{text}</p></DeedButton>
  );
  const link = free.length === 0 ? <span className="muted">{words.noPromisesToLink}</span> : (
    <DeedButton size="small" label={words.link} base={{ id }} action={linkPromiseAction} done={words.linked} fields={[
      { name: 'commitmentId', kind: 'select', label: words.promise, options: free.map((one) => ({ value: one.id, label: `${one.text} (${followThrough.commitmentStates[one.state]})` })) },
    ]} />
  );
  const facts = [
    { label: words.facts.body, value: organization ? <a href={`/organizations/${organization.id}`}>{organization.name}</a> : us },
    { label: words.facts.place, value: <a href={matrix}>{subcluster?.name ?? `${forming.wholeCluster}: ${cluster.name}`}</a> },
    { label: words.facts.state, value: <RoleStateTag state={state} /> },
    ...(activityId ? [{ label: words.facts.contact, value: <a href={`/outreach/${activityId}`}>{words.contact}</a> }] : []),
    { label: words.facts.reads, value: outreach.confidentialities[confidentiality] },
  ];
  return (
    <>
      <PageHead
        crumbs={[{ label: forming.clusters.title, href: `/forming?cluster=${cluster.code}` }, ...(subcluster ? [{ label: forming.matrix.title(subcluster.name), href: matrix }] : [])]}
        title={titleOf(role, us)} marks={<><RoleStateTag state={state} /> <ConfidentialityMark level={confidentiality} /></>} actions={mayWrite ? <RoleDeeds role={role} /> : null}
      />
      <div className="contact-page">
        <div className="stack">
          <Panel title={words.mandate}>{role.mandate ? <p className="whitespace-pre-line">{role.mandate}</p> : <p className="muted">{words.noMandate}</p>}</Panel>
          <Panel title={words.promises} footer={mayWrite ? link : undefined}><RolePromises promises={promises} today={today} unlink={mayWrite ? unlink : undefined} /></Panel>
          <Panel title={words.history}><RoleHistory moves={role.moves} /></Panel>
        </div>
        <Panel><Pairs pairs={facts} /></Panel>
      </div>
    </>
  );
};

export default RolePage;
