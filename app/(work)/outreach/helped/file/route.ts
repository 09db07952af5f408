import { helpedFile } from '@/lib/web/files/helped-file';

export const dynamic = 'force-dynamic';

export const GET = helpedFile;
