import type { Metadata } from 'next';
import { messages } from '@/lib/messages';
import { EditRelation } from '../../../../network/edit-relation';

export const metadata: Metadata = { title: messages.network.relations.editTitle };

const RelationPage = async ({ params }: { params: Promise<{ id: string; relationId: string }> }) => <EditRelation between="person" {...await params} />;

export default RelationPage;
