import type { ClusterRole } from '@/lib/domain/forming/cluster-role';
import { messages } from '@/lib/messages';
import { proposeAddress, type MatrixRow } from './matrix-row';
import { promiseWords } from './promise-words';
import { RoleStateTag } from './role-state-tag';

interface RoleCellProps {
  row: MatrixRow;
  /** What we call ourselves. */
  us: string;
  role: ClusterRole;
  place: { cluster: string; subcluster: string };
  mayPropose: boolean;
}

const Under = ({ children }: { children: string | null }) => (children === null ? null : <span className="under">{children}</span>);

/** Where a body's row meets a role: how far it has come, or that the figures speak for it. An ended role is shown where no other stands. */
export function RoleCell({ row: { organization, roles, proposals }, us, role, place, mayPropose }: RoleCellProps) {
  const { forming } = messages;
  const here = roles.filter((one) => one.role === role);
  const standing = here.filter(({ state }) => state !== 'ended');
  const held = standing.length > 0 ? standing : here.slice(-1);
  const suggested = proposals.some((one) => one.role === role);
  const body = organization?.name ?? us;
  if (standing.length === 0 && suggested && organization) {
    const label = <>{forming.matrix.suggested}<span className="sr-only"> {forming.matrix.proposeFor(forming.roles[role], body)}</span></>;
    return mayPropose ? <a className="suggested" href={proposeAddress(place, organization.id, role)}>{label}</a> : <span className="suggested">{forming.matrix.suggested}</span>;
  }
  if (held.length === 0) return null;
  return (
    <>
      {held.map(({ id, state, wholeCluster, promises }) => (
        <a key={id} href={`/forming/roles/${id}`}>
          <RoleStateTag state={state} /><Under>{promiseWords(promises)}</Under><Under>{wholeCluster ? forming.wholeCluster : null}</Under><span className="sr-only"> {forming.role.title(forming.roles[role], body)}</span>
        </a>
      ))}
    </>
  );
}
