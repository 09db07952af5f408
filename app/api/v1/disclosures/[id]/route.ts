import { disclosurePackage } from '@/lib/services/privacy/issued-disclosure';
import { htmlRoute } from '@/lib/web/html-route';

export const GET = htmlRoute(disclosurePackage);
