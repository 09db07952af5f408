import { LogContactDialog } from '@/components/outreach/log-contact-dialog';
import { earlierContactsAction, findParticipants, findPeopleOf, logContactAction } from './actions';
import { logChoices } from './log-choices';

/** The log form over every page; the frame's layout puts it there for those who may log. */
export const LogDialog = () => (
  <LogContactDialog
    href="/outreach/log"
    choices={logChoices}
    log={logContactAction}
    search={findParticipants}
    earlier={earlierContactsAction}
    peopleOf={findPeopleOf}
  />
);
