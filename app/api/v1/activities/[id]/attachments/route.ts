import { listAttachments } from '@/lib/services/follow-through/list-attachments';
import { apiRoute } from '@/lib/web/api-route';
import { receiveAttachment } from '@/lib/web/receive-attachment';

export const dynamic = 'force-dynamic';

export const GET = apiRoute(listAttachments);
export const POST = receiveAttachment;
