import 'server-only';
import { cache } from 'react';
import { messages } from '@/lib/messages';
import { readUnit } from '@/lib/services/workspace/read-unit';
import { ask } from './ask';

/** How the unit that works here is named among other bodies: by its own name, else by the product's words for it. */
export const ourName = cache(async (): Promise<string> => (await ask(readUnit, {})).name ?? messages.forming.us);
