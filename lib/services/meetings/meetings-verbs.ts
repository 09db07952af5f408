import type { Verb } from '../define';
import { archivePlaybook } from './archive-playbook';
import { archiveSeries } from './archive-series';
import { cancelMeeting } from './cancel-meeting';
import { changeStep } from './change-step';
import { holdMeeting } from './hold-meeting';
import { listPlaybooks } from './list-playbooks';
import { listSeries } from './list-series';
import { readMeeting } from './read-meeting';
import { readPlaybook } from './read-playbook';
import { readSeries } from './read-series';
import { readTemplate } from './read-template';
import { reopenMeeting } from './reopen-meeting';
import { restorePlaybook } from './restore-playbook';
import { restoreSeries } from './restore-series';
import { saveDecisions } from './save-decisions';
import { saveMeeting } from './save-meeting';
import { saveSeries } from './save-series';
import { saveTemplate } from './save-template';
import { settleStep } from './settle-step';
import { startPlaybook } from './start-playbook';

/** Every command and query of meetings, one line each, sorted by id. */
export const meetingsVerbs: readonly Verb[] = [
  archivePlaybook,
  archiveSeries,
  cancelMeeting,
  changeStep,
  holdMeeting,
  readMeeting,
  readPlaybook,
  readTemplate,
  listPlaybooks,
  reopenMeeting,
  restorePlaybook,
  restoreSeries,
  saveDecisions,
  saveMeeting,
  saveTemplate,
  saveSeries,
  readSeries,
  listSeries,
  settleStep,
  startPlaybook,
];
