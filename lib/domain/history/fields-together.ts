/** Fields that say one thing: none of them goes back alone. */
const TOGETHER: readonly (readonly string[])[] = [
  ['legalName', 'nameKey'],
  ['givenName', 'familyName', 'nameKey'],
  ['name', 'nameKey', 'key'],
  ['codeName', 'codeKey', 'archivedAt', 'archivedBy'],
  ['email', 'emailKey'],
  ['lat', 'lng'],
  ['place', 'regionCode'],
  ['jobsCount', 'jobsLow', 'jobsHigh', 'jobsAsOf', 'jobsBasis'],
  ['removedAt', 'removedBy'],
  ['withdrawnAt', 'withdrawnOn', 'withdrawnBy', 'withdrawnReason', 'withdrawnWhy', 'withdrawnHow'],
  ['endedAt', 'endedBy', 'endedReason', 'endedOn', 'endedWhy'],
  ['dueOn', 'firstDueOn', 'dueWhy'],
  ['dueAt', 'clockAmount', 'clockUnit'],
  ['shareKind', 'shareLow', 'shareHigh'],
  ['state', 'closedAt', 'closedBy', 'resolution', 'settledOn', 'settledBy', 'evidence', 'supportedOn', 'supportedBy', 'verifiedOn', 'verifiedBy', 'finishedAt', 'finishedBy', 'activityId'],
  ['stage', 'stageSince', 'lostReason', 'lostNote', 'dormantUntil'],
  ['jobsVerified', 'verifiedOn', 'verifiedBy', 'verifiedWhy'],
  ['jobsAnnounced', 'announcedOn', 'noJobsWhy'],
  ['judgedPercent', 'judgedBy', 'judgedOn'],
  ['nextStep', 'nextStepOn', 'nextStepOwnerId'],
  ['doneOn', 'doneHow'],
  ['metOn', 'metHow'],
  ['outcome', 'outcomeOn', 'outcomeNote'],
  ['result', 'resultOn'],
  ['validFrom', 'validTo'],
  ['amountCents', 'currency'],
  ['escalatedAt', 'escalatedTo'],
];

/** The fields in groups that go back together or stay together; a field of no group stands alone, groups that share a field are one. */
export const fieldsTogether = (fields: readonly string[]): string[][] => {
  const groups: string[][] = [];
  for (const field of fields) {
    const allied = TOGETHER.filter((group) => group.includes(field)).flat();
    const joined = groups.filter((group) => group.some((other) => allied.includes(other)));
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push([...joined.flat(), field]);
  }
  return groups;
};
