import { useEffect } from 'react';
import { messages } from '@/lib/messages';
import { leaveEvent } from './may-leave';

/** While work is unsaved, closing, reloading or following a link asks first. */
export function useLeaveGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onLeave = (event: Event) => {
      if (!window.confirm(messages.ui.leaveUnsaved)) event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload);
    window.addEventListener(leaveEvent, onLeave);
    return () => {
      window.removeEventListener('beforeunload', onUnload);
      window.removeEventListener(leaveEvent, onLeave);
    };
  }, [unsaved]);
}
