import { contactChoices } from '@/lib/services/initiatives/contact-choices';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(contactChoices);
