import { contactSheetSummary } from '@/lib/services/outreach/contact-sheet-summary';
import { apiRoute } from '@/lib/web/api-route';

export const GET = apiRoute(contactSheetSummary);
