import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';
import { errorToResponse } from '@/lib/web/errors-to-http';
import { log } from '@/lib/web/log';
import { demandSameOrigin } from '@/lib/web/same-origin';
import { messages } from '@/lib/messages';
import { invalid, notFound, tooLarge } from '@/lib/services/errors';

type Context = { params: Promise<{ nextauth: string[] }> };

// What the sign-in page needs and nothing else: sessions are read from the database and ended by our own command.
const DOORS = ['GET csrf', 'GET error', 'GET signin', 'POST signin/oidc', 'GET callback/oidc', 'POST callback/password'];

const FORM = 'application/x-www-form-urlencoded';
const MOST_BYTES = 16_384;

/** The two fields of our own page, and nothing larger: next-auth would read whatever it is sent. */
const demandSmallForm = (request: Request) => {
  demandSameOrigin(request);
  if (!request.headers.get('content-type')?.startsWith(FORM)) throw invalid(messages.access.errors.notForm);
  if (!(Number(request.headers.get('content-length') ?? Infinity) <= MOST_BYTES)) throw tooLarge(messages.errors.tooLarge('16 kB'));
};

const handle = async (request: Request, context: Context): Promise<Response> => {
  try {
    const { nextauth } = await context.params;
    if (!DOORS.includes(`${request.method} ${nextauth.join('/')}`)) throw notFound(messages.errors.notFound);
    if (request.method === 'POST') demandSmallForm(request);
    const report = (fault: unknown) => log.error({ err: fault }, 'sign-in failed');
    const response: Response = await NextAuth(request as never, context as never, authOptions(request.headers, report));
    response.headers.set('Cache-Control', 'no-store');
    return response;
  } catch (fault) {
    return errorToResponse(fault);
  }
};

export { handle as GET, handle as POST };
