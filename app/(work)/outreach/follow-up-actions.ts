import type { FollowUpActions } from '@/components/outreach/follow-up-item';
import {
  completeTaskAction, completeTaskForm, dropTaskAction, reassignTaskAction, reopenTaskAction, reopenTaskForm, rescheduleTaskAction,
} from './actions';

/** What a list of follow-ups can do, for those who may. */
export const followUpActions: FollowUpActions = {
  completeForm: completeTaskForm,
  reopenForm: reopenTaskForm,
  complete: completeTaskAction,
  reopen: reopenTaskAction,
  drop: dropTaskAction,
  reschedule: rescheduleTaskAction,
  reassign: reassignTaskAction,
};
