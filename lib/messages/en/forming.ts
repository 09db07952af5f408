import type { ClusterRole } from '@/lib/domain/forming/cluster-role';
import type { PledgeKind } from '@/lib/domain/forming/pledge-kind';
import type { PledgeStanding } from '@/lib/domain/forming/pledge-standing';
import type { RoleState } from '@/lib/domain/forming/role-state';
import { charter } from './forming-charter';
import { pledges } from './forming-pledges';
import { matrix, role } from './forming-roles';

const roles: Record<ClusterRole, string> = {
  convener: 'Convener', funder: 'Funder', voice: 'Voice', trainer: 'Trainer', standard_setter: 'Standard setter', anchor: 'Anchor', customer: 'Customer',
};

const roleStates: Record<RoleState, string> = { proposed: 'Proposed', agreed: 'Agreed', active: 'Active', ended: 'Ended' };

const kinds: Record<PledgeKind, string> = { expression: 'Expression of interest', letter: 'Letter', mou: 'Memorandum of understanding', fee: 'Fee', hours: 'Hours' };

const standings: Record<PledgeStanding, string> = {
  withdrawn: 'Taken back', given: 'Given', nothing_yet: 'Nothing delivered yet', some: 'Delivered in part; how much was pledged is not known', partly: 'Partly delivered', delivered: 'Delivered',
};

export const forming = {
  roles,
  roleStates,
  kinds,
  standings,
  matrix,
  role,
  pledges,
  charter,
  us: 'The alliance (ourselves)',
  wholeCluster: 'Whole cluster',
  nav: { forming: 'Forming', label: 'The forming cluster', charter: 'Charter and pledges', roles: 'Roles', meetings: 'Meetings', board: 'Formation board' },
  clusters: {
    title: 'Forming clusters',
    sub: 'Who has which role, who gave their word for what, and what was agreed, by sub-cluster.',
    table: 'Sub-clusters and how far their forming has come',
    columns: { name: 'Sub-cluster', members: 'Members', roles: 'Roles', words: 'Words given', fees: 'Fees', hours: 'Hours', charter: 'Charter' },
    rolesLine: { active: (count: number) => `${count} active`, agreed: (count: number) => `${count} agreed`, proposed: (count: number) => `${count} proposed` },
    noRoles: 'none yet',
    wordsLine: { expression: (count: number) => (count === 1 ? '1 expression' : `${count} expressions`), letter: (count: number) => (count === 1 ? '1 letter' : `${count} letters`), mou: (count: number) => `${count} MoU` },
    noWords: 'none yet',
    adopted: (day: string) => `adopted ${day}`,
    draft: (version: string) => `draft ${version}`,
    noCharter: 'not begun',
    none: 'none',
    empty: 'This cluster has no sub-clusters',
    emptyHint: 'Define them on the page of the cluster.',
  },
  organization: {
    title: 'Forming clusters',
    none: 'No role and no pledge yet.',
    propose: 'Propose a role',
    pledge: 'Note a pledge',
    in: (where: string) => `in ${where}`,
  },
  refusals: {
    why: 'Say why.',
    inTheFuture: 'This day has not come yet.',
    beforeTheLast: 'This is before the last step.',
    notNext: 'A role is agreed before it is active, and one that ended is proposed anew.',
    roleTaken: 'They already have this role here. Open it and move it on.',
    roleStays: 'Whose role it is, where, and which stay. End it and propose another.',
    tooOpen: 'It can be closed to more people, not opened.',
    notTheirs: 'They took no part in this contact.',
    notTheirPromise: 'Choose a promise of theirs.',
    notAnAmount: 'Write an amount above 0, such as 1,200 or 1200.50.',
    notHours: 'Write hours above 0, such as 8 or 7.5.',
    amountOfFee: 'Only a fee has an amount.',
    hoursOfHours: 'Only hours are counted in hours.',
    howMuch: 'How much was it?',
    givenOnce: 'A word is given once: only fees and hours are delivered.',
    pledgeStays: 'Whose word it is, for what, and of which kind stay. Note another.',
    withdrawnAlready: 'It was taken back already.',
    beforeGiven: 'It was not given yet on that day.',
    struckAlready: 'This entry was struck already.',
    adoptedAlready: 'This version was adopted already.',
  },
};
