'use server';

import type { PaletteCommand } from '@/components/frame/palette-command';
import { messages } from '@/lib/messages';
import { searchRegister } from '@/lib/services/register/search-register';
import { lookUpAction } from '@/lib/web/look-up-action';

const PATHS = { organization: '/organizations', person: '/people' } as const;

/** What the palette finds in the register for a term. */
export const searchPalette = async (term: string): Promise<PaletteCommand[]> => {
  const found = await lookUpAction(searchRegister)({ term });
  if (!found.ok) return [];
  return found.value.map((hit) => ({
    id: hit.id, label: hit.label, hint: hit.hint ?? undefined, href: `${PATHS[hit.kind]}/${hit.id}`, group: messages.frame.palette.records,
  }));
};
