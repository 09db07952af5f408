import { receiveEmail } from '@/lib/web/receive-email';

export const dynamic = 'force-dynamic';

export const POST = receiveEmail;
