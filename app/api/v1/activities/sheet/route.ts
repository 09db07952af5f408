import { contactSheet } from '@/lib/services/outreach/contact-sheet';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(contactSheet);
