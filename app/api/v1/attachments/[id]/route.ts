import { removeAttachment } from '@/lib/services/follow-through/remove-attachment';
import { apiRoute } from '@/lib/web/api-route';
import { attachmentDownload } from '@/lib/web/attachment-download';

export const dynamic = 'force-dynamic';

export const GET = attachmentDownload;
export const DELETE = apiRoute(removeAttachment);
