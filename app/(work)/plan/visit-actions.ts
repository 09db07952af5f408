import type { VisitActions } from '@/components/planning/visit-actions';
import { cancelVisitAction, moveVisitAction, reopenVisitAction } from './actions';

/** What a list of planned visits can do, for those who may. */
export const visitActions: VisitActions = { move: moveVisitAction, cancel: cancelVisitAction, reopen: reopenVisitAction };
