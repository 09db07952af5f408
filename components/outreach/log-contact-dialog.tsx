'use client';
import { useRouter } from 'next/navigation';
import { useCallback, useEffect, useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { useHeldKeys } from '@/components/ui/use-held-keys';
import { usePiece } from '@/components/ui/use-piece';
import type { DraftParticipant } from '@/lib/domain/outreach/contact-draft';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import type { Colleague } from './colleague';
import type { LogContactActions } from './log-contact-form';

const fetchForm = () => import('./log-contact-form');

export type LogChoices = { today: string; me: string; colleagues: Colleague[]; who: DraftParticipant[] };

interface LogContactDialogProps extends LogContactActions {
  /** The address of the full page: a plain click on a link to it opens the dialog instead. */
  href: string;
  /** What the form needs to know beside what is typed; `organization` is the one to be named already. */
  choices: (input: { organization?: string; person?: string }) => Promise<ActionResult<LogChoices>>;
}

const NARROW = '(max-width: 47.99rem)';

/** The link to the log form that a plain left click follows, or null. */
function logLink(event: MouseEvent, href: string): URL | null {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || matchMedia(NARROW).matches) return null;
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  if (!anchor || anchor.target) return null;
  const url = new URL(anchor.href, location.href);
  if (url.origin !== location.origin || url.pathname !== href || location.pathname === href) return null;
  // From the frame's own button, a page about somebody logs a contact with that somebody.
  const here = url.search ? null : document.querySelector<HTMLAnchorElement>('a[data-logs-here]');
  return here ? new URL(here.href) : url;
}

/** The log form over any page. On a phone, without script, or when it cannot load, the full page does the same. */
export function LogContactDialog({ href, choices, ...actions }: LogContactDialogProps) {
  const router = useRouter();
  const [asked, setAsked] = useState<URL | null>(null);
  const [known, setKnown] = useState<LogChoices | null>(null);

  const leaveForThePage = useCallback(() => {
    if (asked) router.push(asked.pathname + asked.search);
    setAsked(null);
  }, [asked, router]);
  const form = usePiece(fetchForm, asked !== null, leaveForThePage);

  useEffect(() => {
    const open = (event: MouseEvent) => {
      const url = logLink(event, href);
      if (!url) return;
      event.preventDefault();
      setAsked(url);
    };
    // Before the frame's own link follower hears of the click.
    document.addEventListener('click', open, { capture: true });
    return () => document.removeEventListener('click', open, { capture: true });
  }, [href]);

  useEffect(() => {
    if (!asked) return;
    let stale = false;
    const named = (field: string) => asked.searchParams.get(field) ?? undefined;
    void choices({ organization: named('organization'), person: named('person') }).catch(() => null).then((answer) => {
      if (stale) return;
      if (answer?.ok) return setKnown(answer.value);
      leaveForThePage();
    });
    return () => {
      stale = true;
    };
  }, [asked, choices, leaveForThePage]);

  useHeldKeys(asked !== null);

  const close = () => {
    setAsked(null);
    setKnown(null);
  };
  return (
    // Open before its form is there: what is typed meanwhile waits for it and is no shortcut of the page behind.
    <Dialog open={asked !== null} onClose={close} title={messages.outreach.form.title} note={messages.outreach.form.savedAsTyped}>
      {known && form ? <form.LogContactForm {...actions} {...known} onSaved={close} /> : null}
    </Dialog>
  );
}
