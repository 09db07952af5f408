import type { PaletteInstead } from '@/components/frame/palette-command';
import { messages } from '@/lib/messages';
import type { Permission } from '@/lib/web/work-actor';

const { palette } = messages.workspace;
const words = (term: string) => new URLSearchParams({ name: term }).toString();

/** What a search that finds nothing leads to: what was typed is taken along. */
export const insteadOfNothing = (allowed: (permission: Permission) => boolean): PaletteInstead => (term) => [
  ...(allowed('register.write') ? [
    { id: 'add-this-organization', label: palette.addOrganization(term), href: `/organizations/new?${words(term)}`, group: palette.instead },
    { id: 'add-this-person', label: palette.addPerson(term), href: `/people/new?${words(term)}`, group: palette.instead },
    { id: 'bring-a-list', label: messages.lists.panel.bring, href: '/imports/lists/new', group: palette.instead },
  ] : []),
];
