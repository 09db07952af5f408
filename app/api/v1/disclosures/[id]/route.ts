import { disclosureRoute } from '@/lib/web/disclosure-route';

export const GET = disclosureRoute;
