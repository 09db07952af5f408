import { logContact } from '@/lib/services/outreach/log-contact';
import { apiRoute } from '@/lib/web/api-route';

export const POST = apiRoute(logContact);
