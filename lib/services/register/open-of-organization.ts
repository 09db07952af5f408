/** Values of an organization that may stand in the audit trail: all but the free text. */
export const OPEN_OF_ORGANIZATION = [
  'legalName', 'tradeNames', 'kind', 'status', 'businessNumber', 'website', 'rightsHolder', 'parentId', 'ownerId', 'foundedYear',
  'industries', 'subclusters', 'tags', 'sites', 'jobsTotal',
];
