import { DeedButton } from '@/components/ui/deed-button';
import { DataTable } from '@/components/ui/data-table';
import { Tag } from '@/components/ui/tag';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import type { BoardFirm } from '@/lib/domain/readiness/formation-card';
import { messages } from '@/lib/messages';
import { AxisLetters } from './axis-letters';
import { axisNames } from './axis-names';
import { FormingLinks } from './forming-links';
import { levelText } from './level-text';

type Deed = (input: never) => Promise<ActionResult<unknown>>;

interface FirmsToWinProps {
  firms: readonly BoardFirm[];
  subcluster: { clusterCode: string; subclusterCode: string; name: string };
  today: string;
  /** For those who may assess and admit. */
  deeds?: { join: Deed; leave: Deed };
}

/** Firms of a sub-cluster in the order they are to be won. */
export function FirmsToWin({ firms, subcluster, today, deeds }: FirmsToWinProps) {
  const { forming, readiness: { formation, assessing } } = messages;
  const { clusterCode, subclusterCode, name } = subcluster;
  const holds = ({ id, level, holdingBack }: BoardFirm) => {
    if (level === null) return deeds ? <a href={`/organizations/${id}/readiness/new`}>{formation.assess}</a> : assessing.unassessed;
    if (!holdingBack) return null;
    return [
      holdingBack.below.length > 0 ? formation.holdsBelow(axisNames(holdingBack.below)) : null, holdingBack.unknown.length > 0 ? formation.holdsUnknown(axisNames(holdingBack.unknown)) : null,
    ].filter(Boolean).join('; ');
  };
  const member = (firm: BoardFirm) => {
    if (!deeds) return firm.membershipId === null ? null : messages.readiness.assessing.answers.yes;
    return firm.membershipId === null
      ? <DeedButton label={formation.join} title={formation.joinTitle(firm.name)} look="quiet" size="small" base={{ organizationId: firm.id, clusterCode, subclusterCode }} action={deeds.join} done={formation.joined} fields={[{ name: 'from', kind: 'date', label: formation.joinedOn, value: today }]} />
      : <DeedButton label={formation.leave} title={formation.leaveTitle(firm.name)} look="quiet" size="small" base={{ id: firm.membershipId }} action={deeds.leave} done={formation.left} fields={[{ name: 'on', kind: 'date', label: formation.leftOn, value: today }]} />;
  };
  return (
    <DataTable
      caption={`${formation.firms}: ${name}`} rows={firms} rowKey={({ id }) => id} stacked
      columns={[
        { key: 'firm', head: formation.columns.firm, cell: ({ id, name: firm }) => <a href={`/organizations/${id}/readiness`}>{firm}</a> },
        { key: 'level', head: formation.columns.level, cell: ({ level, expired }) => <>{levelText(level)} {expired ? <Tag tone="warn">{assessing.expired}</Tag> : null}</> },
        { key: 'axes', head: formation.columns.axes, cell: ({ level, axes }) => (level === null ? null : <AxisLetters axes={axes} />) },
        { key: 'holds', head: formation.columns.holds, cell: holds },
        { key: 'fee', head: formation.columns.fee, cell: ({ willingFor }) => formation.fees[willingFor.association_fee ?? 'unknown'] },
        { key: 'member', head: formation.columns.member, cell: member },
        ...(deeds ? [{ key: 'word', head: forming.nav.forming, cell: ({ id }: BoardFirm) => <FormingLinks organizationId={id} cluster={clusterCode} subcluster={subclusterCode} /> }] : []),
      ]}
    />
  );
}
