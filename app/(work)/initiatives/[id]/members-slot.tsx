import { MembersPanel } from '@/components/initiatives/members-panel';
import { EndFact } from '@/components/register/end-fact';
import { validityText } from '@/components/register/validity-text';
import { hasEnded } from '@/lib/domain/register/validity';
import { MEMBER_ROLES } from '@/lib/domain/initiatives/member-role';
import type { InitiativeRecord } from '@/lib/services/initiatives/read-initiative';
import { endMemberAction } from '../actions';

/** Who takes part in an initiative: those who lead it first, former ones last. */
export const MembersSlot = ({ initiative: { id, members, active, today }, mayWrite }: { initiative: InitiativeRecord; mayWrite: boolean }) => {
  const views = members.map((one) => ({
    ...one, former: hasEnded(one, today), days: validityText(one),
    end: mayWrite && one.validTo === null ? <EndFact id={one.id} version={one.version} what={one.organization} today={today} end={endMemberAction} /> : null,
  })).sort((a, b) => Number(a.former) - Number(b.former) || MEMBER_ROLES.indexOf(a.role) - MEMBER_ROLES.indexOf(b.role));
  return <MembersPanel members={views} active={active} addHref={mayWrite ? `/initiatives/${id}/members/new` : undefined} />;
};
