'use client';
import { useState } from 'react';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';
import { Checkbox } from '../ui/checkbox';
import { showToast } from '../ui/show-toast';

interface ShortcutsSwitchProps {
  on: boolean;
  action: (input: { shortcuts: boolean }) => Promise<ActionResult<unknown>>;
}

/** Saved as it is switched; goes back when it could not be saved. */
export function ShortcutsSwitch({ on, action }: ShortcutsSwitchProps) {
  const texts = messages.access.account;
  const [checked, setChecked] = useState(on);

  async function change(shortcuts: boolean) {
    setChecked(shortcuts);
    const result = await action({ shortcuts }).catch(() => ({ ok: false as const, error: { message: messages.ui.serverSilent } }));
    if (!result.ok) setChecked(!shortcuts);
    showToast(result.ok ? { message: shortcuts ? texts.shortcutsOn : texts.shortcutsOff } : { message: result.error.message, tone: 'bad' });
  }

  return (
    <Checkbox
      name="shortcuts" label={texts.shortcutsLabel} hint={texts.shortcutsHint}
      checked={checked} onChange={(event) => void change(event.target.checked)}
    />
  );
}
