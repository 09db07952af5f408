import { z } from 'zod';
import { RecordId } from '../shared/record-id';

const ids = z.array(RecordId).max(200).default([]);

export const LabelsInput = z.object({ organizationIds: ids, personIds: ids });
