'use server';

import { archivePlaybook } from '@/lib/services/meetings/archive-playbook';
import { archiveSeries } from '@/lib/services/meetings/archive-series';
import { cancelMeeting } from '@/lib/services/meetings/cancel-meeting';
import { changeStep } from '@/lib/services/meetings/change-step';
import { holdMeeting } from '@/lib/services/meetings/hold-meeting';
import { reopenMeeting } from '@/lib/services/meetings/reopen-meeting';
import { restorePlaybook } from '@/lib/services/meetings/restore-playbook';
import { restoreSeries } from '@/lib/services/meetings/restore-series';
import { saveDecisions } from '@/lib/services/meetings/save-decisions';
import { saveMeeting } from '@/lib/services/meetings/save-meeting';
import { saveSeries } from '@/lib/services/meetings/save-series';
import { saveTemplate } from '@/lib/services/meetings/save-template';
import { settleStep } from '@/lib/services/meetings/settle-step';
import { startPlaybook } from '@/lib/services/meetings/start-playbook';
import { archiveContact } from '@/lib/services/outreach/archive-contact';
import { logContact } from '@/lib/services/outreach/log-contact';
import { formAction, inOneAction } from '@/lib/web/form-action';

export const saveSeriesAction = formAction(saveSeries);
export const archiveSeriesAction = formAction(archiveSeries);
export const restoreSeriesAction = formAction(restoreSeries);
export const saveMeetingAction = formAction(saveMeeting);
export const cancelMeetingAction = formAction(cancelMeeting);
export const reopenMeetingAction = formAction(reopenMeeting);
export const saveDecisionsAction = formAction(saveDecisions);
export const startPlaybookAction = formAction(startPlaybook);
export const archivePlaybookAction = formAction(archivePlaybook);
export const restorePlaybookAction = formAction(restorePlaybook);
export const settleStepAction = formAction(settleStep);
export const changeStepAction = formAction(changeStep);
export const saveTemplateAction = formAction(saveTemplate);

/** Logs the contact a meeting became and ties the two; sent again, it does what is left to do. Undone, the meeting is planned again. */
export const holdMeetingAction = async (meetingId: string, contact: Parameters<typeof logContact>[1]) =>
  inOneAction(async (does) => {
    const logged = await does(logContact, contact);
    if (!logged.ok) return logged;
    const held = await does(holdMeeting, { id: meetingId, activityId: logged.value.id });
    return held.ok ? logged : held;
  });

/** Takes the contact back; its meeting is planned again. */
export const takeBackMeetingAction = async (meetingId: string, input: { id: string }) =>
  inOneAction(async (does) => {
    const archived = await does(archiveContact, input);
    return archived.ok ? does(reopenMeeting, { id: meetingId }) : archived;
  });
