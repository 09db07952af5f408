import { messages } from '@/lib/messages';

/** What a site is called: its name and place, else its address; one without any is told as such. */
export const siteName = ({ name, address, place }: { name: string | null; address: string | null; place: string | null }): string => {
  const parts = [name ?? address, place].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? messages.pipeline.form.siteWithoutName : parts.join(', ');
};
