import { ClaimStateTag } from '@/components/claims/claim-state-tag';
import { ButtonLink } from '@/components/ui/button-link';
import { Panel } from '@/components/ui/panel';
import { messages } from '@/lib/messages';
import { format } from '@/lib/messages/format';
import { claimLedger } from '@/lib/services/claims/claim-ledger';
import { ask } from '@/lib/web/ask';

const words = messages.claims;

/** The claims of jobs a case stands behind, and the way to another. */
export const ClaimsOfCase = async ({ caseId, mayWrite }: { caseId: string; mayWrite: boolean }) => {
  const { rows } = await ask(claimLedger, { caseId });
  if (rows.length === 0 && !mayWrite) return null;
  return (
    <Panel title={words.title} footer={mayWrite ? <ButtonLink href={`/pipeline/claims/new?case=${caseId}`}>{words.open}</ButtonLink> : undefined}>
      {rows.length === 0 ? <p className="muted">{words.empty}</p> : (
        <ul className="entries">
          {rows.map(({ id, kind, jobs, state, rests }) => <li key={id}><a href={`/pipeline/claims/${id}`}>{messages.followThrough.claimKinds[kind]}: {format.number(jobs)}</a> <ClaimStateTag state={state} rests={rests} /></li>)}
        </ul>
      )}
    </Panel>
  );
};
