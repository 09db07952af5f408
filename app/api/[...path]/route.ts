import { messages } from '@/lib/messages';
import { notFound } from '@/lib/services/errors';
import { errorToResponse } from '@/lib/web/errors-to-http';

/** Whatever no route answers: a program gets the same kind of refusal as everywhere, not a page. */
const nothingHere = (): Response => errorToResponse(notFound(messages.errors.noSuchAddress));

export {
  nothingHere as DELETE, nothingHere as GET, nothingHere as HEAD, nothingHere as OPTIONS, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT,
};
