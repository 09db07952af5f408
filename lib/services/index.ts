import type { Verb } from './define';
import { acceptInvitation } from './access/accept-invitation';
import { attemptsBefore } from './access/attempts-before';
import { changePassword } from './access/change-password';
import { checkLink } from './access/check-link';
import { confirmSecondFactor } from './access/confirm-second-factor';
import { disableUser } from './access/disable-user';
import { enableUser } from './access/enable-user';
import { endMySession } from './access/end-my-session';
import { endOtherSessions } from './access/end-other-sessions';
import { findPendingSession } from './access/find-pending-session';
import { findSession } from './access/find-session';
import { inviteUser } from './access/invite-user';
import { listUsers } from './access/list-users';
import { makeResetLink } from './access/make-reset-link';
import { myAccount } from './access/my-account';
import { mySessions } from './access/my-sessions';
import { offerSecondFactor } from './access/offer-second-factor';
import { passSecondFactor } from './access/pass-second-factor';
import { prepareSetupLink } from './access/prepare-setup-link';
import { readUser } from './access/read-user';
import { recordAttempt } from './access/record-attempt';
import { removeSecondFactor } from './access/remove-second-factor';
import { renewInvitation } from './access/renew-invitation';
import { renewRecoveryCodes } from './access/renew-recovery-codes';
import { resetPassword } from './access/reset-password';
import { resetSecondFactor } from './access/reset-second-factor';
import { saveProfile } from './access/save-profile';
import { saveShortcuts } from './access/save-shortcuts';
import { setRoles } from './access/set-roles';
import { setUp } from './access/set-up';
import { signIn } from './access/sign-in';
import { signInByIdentity } from './access/sign-in-by-identity';
import { signOut } from './access/sign-out';
import { touchSession } from './access/touch-session';
import { withdrawAttempt } from './access/withdraw-attempt';
import { auditChoices } from './audit/audit-choices';
import { listAuditEvents } from './audit/list-audit-events';
import { verifyAuditChain } from './audit/verify-audit-chain';
import { cancelImport } from './imports/cancel-import';
import { chooseImport } from './imports/choose-import';
import { claimImport } from './imports/claim-import';
import { forgetStaged } from './imports/forget-staged';
import { importProgress } from './imports/import-progress';
import { listImports } from './imports/list-imports';
import { listRejections } from './imports/list-rejections';
import { noteCheck } from './imports/note-check';
import { noteFailure } from './imports/note-failure';
import { noteProgress } from './imports/note-progress';
import { noteRejections } from './imports/note-rejections';
import { noteSurvey } from './imports/note-survey';
import { openImport } from './imports/open-import';
import { pickedShapes } from './imports/picked-shapes';
import { publishImport } from './imports/publish-import';
import { publishedFigures } from './imports/published-figures';
import { readingContext } from './imports/reading-context';
import { registerUpload } from './imports/register-upload';
import { removeUndone } from './imports/remove-undone';
import { resumeImport } from './imports/resume-import';
import { seriesChoices } from './imports/series-choices';
import { startImport } from './imports/start-import';
import { undoImport } from './imports/undo-import';
import { uploadTerms } from './imports/upload-terms';
import { waitingWork } from './imports/waiting-work';
import { writeFigures } from './imports/write-figures';
import { clusterHistory } from './indicators/cluster-history';
import { clusterPerformance } from './indicators/cluster-performance';
import { compareDefinitions } from './indicators/compare-definitions';
import { compareRegions } from './indicators/compare-regions';
import { dropDefinitionDraft } from './indicators/drop-definition-draft';
import { firmsBehind } from './indicators/firms-behind';
import { industryProfile } from './indicators/industry-profile';
import { listClassSchemes } from './indicators/list-class-schemes';
import { listClusters } from './indicators/list-clusters';
import { listSeries } from './indicators/list-series';
import { measureIndicators } from './indicators/measure-indicators';
import { mineScenario } from './indicators/mine-scenario';
import { peerRegions } from './indicators/peer-regions';
import { publishDefinition } from './indicators/publish-definition';
import { qcewAgreement } from './indicators/qcew-agreement';
import { questionOptions } from './indicators/question-options';
import { readClusterDefinition } from './indicators/read-cluster-definition';
import { readDefinitionDraft } from './indicators/read-definition-draft';
import { regionAnalysis } from './indicators/region-analysis';
import { regionProfile } from './indicators/region-profile';
import { saveClassScheme } from './indicators/save-class-scheme';
import { saveDefinitionDraft } from './indicators/save-definition-draft';
import { seriesTrend } from './indicators/series-trend';
import { startDefinitionDraft } from './indicators/start-definition-draft';
import { subclusterCard } from './indicators/subcluster-card';
import { subclusterDetail } from './indicators/subcluster-detail';
import { traceFigure } from './indicators/trace-figure';
import { archiveContact } from './outreach/archive-contact';
import { colleagues } from './outreach/colleagues';
import { completeTask } from './outreach/complete-task';
import { contactSummary } from './outreach/contact-summary';
import { dropTask } from './outreach/drop-task';
import { earlierContacts } from './outreach/earlier-contacts';
import { editContact } from './outreach/edit-contact';
import { followUpsBySubcluster } from './outreach/follow-ups-by-subcluster';
import { goneQuiet } from './outreach/gone-quiet';
import { listContacts } from './outreach/list-contacts';
import { logContact } from './outreach/log-contact';
import { myFollowUps } from './outreach/my-follow-ups';
import { organizationFollowUps } from './outreach/organization-follow-ups';
import { organizationTimeline } from './outreach/organization-timeline';
import { personTimeline } from './outreach/person-timeline';
import { readContact } from './outreach/read-contact';
import { reassignTask } from './outreach/reassign-task';
import { recentContacts } from './outreach/recent-contacts';
import { reopenTask } from './outreach/reopen-task';
import { rescheduleTask } from './outreach/reschedule-task';
import { restoreContact } from './outreach/restore-contact';
import { teamFollowUps } from './outreach/team-follow-ups';
import { archiveOrganization } from './register/archive-organization';
import { archivePerson } from './register/archive-person';
import { endAffiliation } from './register/end-affiliation';
import { endMembership } from './register/end-membership';
import { findIndustries } from './register/find-industries';
import { findLabels } from './register/find-labels';
import { listOrganizations } from './register/list-organizations';
import { listPeople } from './register/list-people';
import { listPlaces } from './register/list-places';
import { listTags } from './register/list-tags';
import { organizationPage } from './register/organization-page';
import { organizationToEdit } from './register/organization-to-edit';
import { personPage } from './register/person-page';
import { personToEdit } from './register/person-to-edit';
import { registerChoices } from './register/register-choices';
import { removeSite } from './register/remove-site';
import { restoreOrganization } from './register/restore-organization';
import { restorePerson } from './register/restore-person';
import { saveAffiliation } from './register/save-affiliation';
import { saveMembership } from './register/save-membership';
import { saveOrganization } from './register/save-organization';
import { savePerson } from './register/save-person';
import { saveSite } from './register/save-site';
import { searchRegister } from './register/search-register';
import { listBackups } from './workspace/list-backups';
import { moveBackup } from './workspace/move-backup';
import { orderBackup } from './workspace/order-backup';
import { previewSampleRemoval } from './workspace/preview-sample-removal';
import { recordRestore } from './workspace/record-restore';
import { removeSamples } from './workspace/remove-samples';
import { sampleNotice } from './workspace/sample-notice';
import { takeBackup } from './workspace/take-backup';
import { waitingBackup } from './workspace/waiting-backup';

// Every command and query of the product, one line each, sorted by id.
const declared: readonly Verb[] = [
  acceptInvitation,
  attemptsBefore,
  changePassword,
  checkLink,
  confirmSecondFactor,
  disableUser,
  enableUser,
  endMySession,
  endOtherSessions,
  findPendingSession,
  findSession,
  inviteUser,
  listUsers,
  makeResetLink,
  myAccount,
  mySessions,
  offerSecondFactor,
  passSecondFactor,
  prepareSetupLink,
  readUser,
  recordAttempt,
  removeSecondFactor,
  renewInvitation,
  renewRecoveryCodes,
  resetPassword,
  resetSecondFactor,
  saveProfile,
  saveShortcuts,
  setRoles,
  setUp,
  signIn,
  signInByIdentity,
  signOut,
  touchSession,
  withdrawAttempt,
  auditChoices,
  listAuditEvents,
  verifyAuditChain,
  cancelImport,
  chooseImport,
  claimImport,
  forgetStaged,
  listImports,
  noteCheck,
  noteFailure,
  noteProgress,
  noteRejections,
  noteSurvey,
  openImport,
  pickedShapes,
  importProgress,
  publishImport,
  publishedFigures,
  readingContext,
  listRejections,
  removeUndone,
  resumeImport,
  seriesChoices,
  startImport,
  undoImport,
  registerUpload,
  uploadTerms,
  waitingWork,
  writeFigures,
  clusterHistory,
  clusterPerformance,
  compareDefinitions,
  compareRegions,
  dropDefinitionDraft,
  firmsBehind,
  industryProfile,
  listClassSchemes,
  listClusters,
  listSeries,
  measureIndicators,
  mineScenario,
  peerRegions,
  publishDefinition,
  qcewAgreement,
  questionOptions,
  readClusterDefinition,
  readDefinitionDraft,
  regionAnalysis,
  regionProfile,
  saveClassScheme,
  saveDefinitionDraft,
  seriesTrend,
  startDefinitionDraft,
  subclusterCard,
  subclusterDetail,
  traceFigure,
  archiveContact,
  colleagues,
  completeTask,
  readContact,
  contactSummary,
  listContacts,
  dropTask,
  earlierContacts,
  editContact,
  followUpsBySubcluster,
  goneQuiet,
  logContact,
  myFollowUps,
  organizationFollowUps,
  organizationTimeline,
  personTimeline,
  reassignTask,
  recentContacts,
  reopenTask,
  rescheduleTask,
  restoreContact,
  teamFollowUps,
  archiveOrganization,
  archivePerson,
  registerChoices,
  endAffiliation,
  endMembership,
  findIndustries,
  findLabels,
  listOrganizations,
  listPeople,
  listPlaces,
  listTags,
  organizationPage,
  organizationToEdit,
  personPage,
  personToEdit,
  removeSite,
  restoreOrganization,
  restorePerson,
  saveAffiliation,
  saveMembership,
  saveOrganization,
  savePerson,
  saveSite,
  searchRegister,
  listBackups,
  moveBackup,
  orderBackup,
  previewSampleRemoval,
  recordRestore,
  removeSamples,
  sampleNotice,
  takeBackup,
  waitingBackup,
];

/** By id: the permission table, the command line, the palette and the tests read it. */
export const registry: ReadonlyMap<string, Verb> = new Map(declared.map((verb) => [verb.id, verb]));
