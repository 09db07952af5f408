import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import { TextInput } from '@/components/ui/text-input';
import { messages } from '@/lib/messages';

interface DirectorySearchProps {
  q: string;
  capability: string;
  naics: string;
  capabilities: readonly string[];
  industries: readonly { code: string; title: string }[];
}

/** A plain form: what is looked for stands in the address and works without a script. */
export function DirectorySearch({ q, capability, naics, capabilities, industries }: DirectorySearchProps) {
  const { search: words } = messages.directory;
  return (
    <form className="filters no-print" action="/directory" role="search">
      <TextInput name="q" label={words.words} defaultValue={q} />
      <SelectBox name="capability" label={words.capability} defaultValue={capability} options={[{ value: '', label: words.any }, ...capabilities.map((one) => ({ value: one, label: one }))]} />
      <SelectBox name="naics" label={words.naics} defaultValue={naics} options={[{ value: '', label: words.any }, ...industries.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))]} />
      <Button type="submit" look="primary">{words.find}</Button>
    </form>
  );
}
