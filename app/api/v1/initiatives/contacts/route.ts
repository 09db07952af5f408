import { linkContact } from '@/lib/services/initiatives/link-contact';
import { apiRoute } from '@/lib/web/api-route';

export const PUT = apiRoute(linkContact);
