import type { Metadata } from 'next';
import { AskForRole } from '@/components/forming/ask-for-role';
import { FormingTabs } from '@/components/forming/forming-tabs';
import { ProposalsTable } from '@/components/forming/proposals-table';
import { RoleAnswer } from '@/components/forming/role-answer';
import { RoleMatrixTable } from '@/components/forming/role-matrix-table';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { PrintButton } from '@/components/ui/print-button';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { roleMatrix } from '@/lib/services/forming/role-matrix';
import { ask } from '@/lib/web/ask';
import { ourName } from '@/lib/web/our-name';
import { allowedFor, workActor } from '@/lib/web/work-actor';
import { findOrganizationChoices, organizationLabels } from '../../../../organizations/look-ups';
import { askedId, type Params } from '../../../asked-forming';

type Props = { params: Promise<{ cluster: string; subcluster: string }>; searchParams: Promise<Params> };

const { forming } = messages;
const { matrix: words } = forming;
export const metadata: Metadata = { title: forming.nav.roles };

const RolesPage = async ({ params, searchParams }: Props) => {
  const [actor, { cluster: clusterCode, subcluster: code }, { organization: given }] = await Promise.all([workActor(), params, searchParams]);
  const asked = askedId(given);
  const [it, us] = await Promise.all([ask(roleMatrix, { cluster: clusterCode, subcluster: code, organizationId: asked }), ourName()]);
  const { number, percent } = format;
  const place = { cluster: clusterCode, subcluster: code };
  const mayPropose = allowedFor(actor)('readiness.write');
  const answer = asked === undefined ? undefined : it.rows.find(({ organization }) => organization.id === asked);
  const ours = { organization: null, roles: it.ours, reach: null, inSmallestSet: false, joins: [], proposals: [] };
  const { cover } = it;
  const [reached, of] = [number(cover.reached), number(cover.of)];
  const setLine = cover.bodies === null ? words.noCover(reached, of) : `${words.cover(cover.bodies, reached, of)}${cover.exact ? '' : ` ${words.greedy}`}`;
  const proposed = it.rows.some(({ proposals }) => proposals.length > 0);
  return (
    <>
      <PageHead
        title={words.title(it.subcluster.name)} sub={words.sub} crumbs={[{ label: forming.clusters.title, href: `/forming?cluster=${clusterCode}` }, { label: it.subcluster.name, href: `/forming/${clusterCode}/${code}` }]}
        actions={<><PrintButton />{mayPropose ? <ButtonLink look="primary" href={`/forming/roles/new?${new URLSearchParams(place).toString()}`}>{words.proposeAny}</ButtonLink> : null}</>}
      />
      <div className="stack">
        <FormingTabs here="roles" cluster={clusterCode} subcluster={code} />
        <Panel><AskForRole here={`/forming/${clusterCode}/${code}/roles`} asked={answer?.organization.id ?? null} search={findOrganizationChoices} labels={organizationLabels} /></Panel>
        {answer ? <RoleAnswer row={answer} of={it.firms} place={place} mayPropose={mayPropose} /> : null}
        <Panel title={words.table} flush footer={<>{setLine} {words.jobsKnown(number(it.jobsKnown), number(it.firms))} <a className="underline underline-offset-2" href={`/network/reach?subcluster=${clusterCode}/${code}`}>{words.reachLink}</a></>}>
          <RoleMatrixTable rows={[ours, ...it.rows]} us={us} place={place} firms={it.firms} mayPropose={mayPropose} />
        </Panel>
        <Panel title={words.proposals} flush={proposed} footer={words.proposalsHint}>
          {proposed ? <ProposalsTable rows={it.rows} /> : <p className="muted">{words.noProposals}</p>}
        </Panel>
      </div>
      <p className="src">{words.rules(percent(it.cuts.convenes, { digits: 0 }), percent(it.cuts.speaks, { digits: 0 }), number(it.cuts.anchors))}</p>
    </>
  );
};

export default RolesPage;
