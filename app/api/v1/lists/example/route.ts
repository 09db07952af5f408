import { EXAMPLE_LIST } from '@/lib/domain/lists/example-list';
import { messages } from '@/lib/messages';

export const GET = () => new Response(EXAMPLE_LIST, {
  headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${messages.lists.upload.exampleFile}"` },
});
