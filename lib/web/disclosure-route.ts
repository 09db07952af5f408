import 'server-only';
import { disclosureFiles } from '@/lib/domain/privacy/disclosure-files';
import { fileName } from '@/lib/domain/shared/file-name';
import { messages } from '@/lib/messages';
import { disclosurePackage } from '@/lib/services/privacy/issued-disclosure';
import { currentActor } from './current-actor';
import { errorToResponse } from './errors-to-http';
import { zipOf } from './files/zip-of';

type RouteContext = { params: Promise<{ id: string }> };

/** A file and no page of ours: what the headers of every answer forbid a page is not missed on paper. */
const asFile = (body: string | Uint8Array<ArrayBuffer>, type: string, name: string) =>
  new Response(body, { headers: { 'Content-Type': type, 'Cache-Control': 'no-store', 'Content-Disposition': `attachment; filename="${name}"` } });

/** A package of a request for access: as data, with `?as=html` as the page to print, with `?as=zip` whole. */
export const disclosureRoute = async (request: Request, { params }: RouteContext): Promise<Response> => {
  try {
    const issued = await disclosurePackage(await currentActor(), await params);
    const { html, ...rest } = issued;
    const { fileWords, draftWords } = messages.privacy.disclosures;
    const name = (ending: string) => fileName([fileWords, issued.reference, ...(issued.state === 'open' ? [draftWords] : [])], ending);
    switch (new URL(request.url).searchParams.get('as')) {
      case 'html': return asFile(html, 'text/html; charset=utf-8', name('html'));
      case 'zip': return asFile(zipOf(disclosureFiles(issued), issued.issuedOn), 'application/zip', name('zip'));
      default: return Response.json(rest, { headers: { 'Cache-Control': 'no-store' } });
    }
  } catch (fault) {
    return errorToResponse(fault);
  }
};
