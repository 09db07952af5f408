import type { Metadata } from 'next';
import { messages } from '@/lib/messages';
import { NewRelation } from '../../../../network/new-relation';

export const metadata: Metadata = { title: messages.network.relations.newTitle };

const NewRelationPage = async ({ params }: { params: Promise<{ id: string }> }) => <NewRelation between="organization" {...await params} />;

export default NewRelationPage;
