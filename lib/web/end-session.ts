import 'server-only';
import { signOut } from '@/lib/services/access/sign-out';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';
import { dropSession } from './keep-session';
import { demandSameOrigin } from './same-origin';

/** Pages kept for the way back, and whatever the pages kept in this browser; the choice of theme is a cookie and stays. */
const LEFT_BEHIND = '"cache", "storage"';

/** Ends the session here and in the database, and has the browser forget; works as a plain form, without a script. */
export const endSession = async (request: Request): Promise<Response> => {
  try {
    demandSameOrigin(request);
    const actor = await currentActor();
    if (actor.kind === 'user') await signOut(actor, {});
    await dropSession();
    return new Response(null, { status: 303, headers: { Location: '/sign-in', 'Clear-Site-Data': LEFT_BEHIND, 'Cache-Control': 'no-store' } });
  } catch (fault) {
    return errorToResponse(fault);
  }
};
