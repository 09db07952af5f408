'use client';
import { DeedForm } from '@/components/ui/deed-form';
import type { ActionResult } from '@/lib/domain/shared/action-result';
import { messages } from '@/lib/messages';

interface EntryFormProps {
  organizationId: string;
  version: number;
  capabilities: readonly string[];
  phone: string | null;
  email: string | null;
  save: (input: never) => Promise<ActionResult<unknown>>;
}

/** What an organization wants said of it in public. */
export function EntryForm({ organizationId, version, capabilities, phone, email, save }: EntryFormProps) {
  const { form: words } = messages.directory;
  const send = (input: { capabilities?: string | null }) =>
    save({ ...input, capabilities: (input.capabilities ?? '').split('\n').map((line) => line.trim()).filter(Boolean) } as never);
  return (
    <DeedForm
      action={send} base={{ organizationId, version }} submitLabel={words.save} done={words.saved} to="/reports/directory"
      fields={[
        { name: 'capabilities', kind: 'area', label: words.capabilities, hint: words.capabilitiesHint, value: capabilities.join('\n'), optional: true },
        { name: 'phone', kind: 'text', label: words.phone, value: phone ?? '', optional: true, pair: 'reach' }, { name: 'email', kind: 'text', label: words.email, value: email ?? '', optional: true, pair: 'reach' },
      ]}
    />
  );
}
