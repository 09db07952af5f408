import type { AttentionReason } from '@/lib/domain/readiness/attention-of';
import type { UnknownReason } from '@/lib/domain/readiness/axis-standing';
import type { PowerQuadrant } from '@/lib/domain/readiness/power-quadrant';
import type { SalienceClass } from '@/lib/domain/readiness/salience-class';
import type { WillingFor } from '@/lib/domain/readiness/willing-for';
import { assessing } from './readiness-assessing';
import { formation } from './readiness-formation';
import { axisWords, schemeWords } from './readiness-schemes';

const willingFor: Record<WillingFor, string> = { info: 'Information', events: 'Events', joint_project: 'A joint project', shared_service: 'A shared service', association_fee: 'An association fee' };
const unknown: Record<UnknownReason, string> = { 'not-scored': 'not known', 'evidence-gone': 'its evidence is gone', 'scorers-differ': 'two scorers differ' };
const attention: Record<AttentionReason, string> = { 'scorers-differ': 'Two scorers differ', 'evidence-gone': 'Evidence is gone', expired: 'Expired', expiring: 'Expires soon' };
const quadrants: Record<PowerQuadrant, string> = { manage_closely: 'Manage closely', keep_satisfied: 'Keep satisfied', keep_informed: 'Keep informed', monitor: 'Monitor' };
const saliences: Record<SalienceClass, string> = {
  dormant: 'Dormant', discretionary: 'Discretionary', demanding: 'Demanding', dominant: 'Dominant', dangerous: 'Dangerous', dependent: 'Dependent', definitive: 'Definitive', none: 'No claim',
};

export const readiness = {
  nav: { readiness: 'Readiness', decision: 'Decision board', expiry: 'Readiness worth another look', subjects: 'Readiness of communities and sub-clusters' },
  schemes: schemeWords,
  axes: axisWords,
  assessing,
  formation,
  willingFor,
  unknown,
  attention,
  quadrants,
  saliences,
  refusals: {
    notOfScheme: 'This scheme has no such axis.',
    axisTwice: 'This axis is scored twice.',
    outOfScale: (least: number, most: number) => `Choose a step from ${least} to ${most}.`,
    evidenceNeeded: 'Name at least one contact, file or interview it rests on, or leave it unknown.',
    nothingScored: 'Score at least one axis; what is not known stays unknown.',
    notForSubject: 'This scheme is not made for such a subject.',
    willingForOfRwa: 'What they are willing for belongs to ready, willing and able.',
    rightsHolder: 'Rights holders are not assessed by power unless a manager enables it for them.',
    noRightsHolder: 'This organization is not a rights holder; nothing has to be enabled.',
    inTheFuture: 'This day is still to come.',
    notEvidence: 'One of these is archived or removed, does not concern this organization, or you may not see it.',
    evidenceLater: 'One of these is later than the day assessed.',
    twoToAgree: 'A consensus is agreed out of at least two assessments.',
    twoScorers: 'It takes two different scorers.',
    notOneSubject: 'These assessments are not of one subject by one scheme.',
    beforeItsSources: 'It would be agreed before one of the assessments it was agreed from.',
    withdrawnByScorer: 'An assessment is withdrawn by whoever scored it, or by a manager.',
    notLinked: 'This organization is not linked to this sub-cluster.',
    memberAlready: 'It is a member already at that time.',
    endsBeforeItBegins: 'It would end before it begins.',
    endedAlready: 'This membership has ended already.',
    oneSubject: 'Ask for one organization, or for one community or sub-cluster by its code.',
  },
};
