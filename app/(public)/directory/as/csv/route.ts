import { directoryFile } from '@/lib/web/directory-files';

export const dynamic = 'force-dynamic';

export const GET = directoryFile('csv');
