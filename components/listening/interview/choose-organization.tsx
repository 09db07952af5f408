'use client';
import { useRouter } from 'next/navigation';
import type { ChoiceSearch } from '@/components/ui/choice';
import { ComboBox } from '@/components/ui/combo-box';
import { messages } from '@/lib/messages';

/** With whom: the choice leads on to the form that knows its people. */
export function ChooseOrganization({ search, survey }: { search: ChoiceSearch; survey: string | null }) {
  const words = messages.listening.interviews.new;
  const router = useRouter();
  return (
    <ComboBox
      name="organization"
      label={words.organization}
      hint={words.organizationHint}
      value={null}
      search={search}
      autoFocus
      onChange={(choice) => {
        if (choice) router.replace(`/interviews/new?${new URLSearchParams({ organization: choice.id, ...(survey ? { survey } : {}) }).toString()}`);
      }}
    />
  );
}
