'use client';
import { useState, type ComponentPropsWithRef } from 'react';
import { messages } from '@/lib/messages';
import type { FieldTexts } from '../ui/field';
import { TextInput } from '../ui/text-input';

type PasswordInputProps = FieldTexts & Omit<ComponentPropsWithRef<'input'>, keyof FieldTexts | 'type'>;

/** A password that can be looked at while it is typed; pasting is welcome. */
export function PasswordInput(props: PasswordInputProps) {
  const [shown, setShown] = useState(false);
  return (
    <div className="grid gap-1">
      <TextInput {...props} type={shown ? 'text' : 'password'} autoCapitalize="none" spellCheck={false} />
      <label className="check justify-self-start text-xs text-ink-2">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {messages.access.showPassword}
      </label>
    </div>
  );
}
