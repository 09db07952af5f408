import { database } from '@/db';
import { cases, stageMoves } from '@/db/schema';
import type { Stage } from '@/lib/domain/pipeline/stage';
import type { Stream } from '@/lib/domain/pipeline/stream';
import type { Confidentiality } from '@/lib/domain/shared/confidentiality';

const at = new Date('2026-01-05T17:00:00Z');

type Given = { stream?: Stream; level?: Confidentiality; jobs?: number | null; judged?: number | null; capital?: number | null; part?: string; region?: string };

/** A case with its moves, written as its commands would have left it. */
export const layOutCase = (id: string, moves: readonly [Stage, string][], { stream = 'retention', level = 'internal', jobs = null, judged = null, capital = null, part = 'mining/services', region }: Given = {}) =>
  database().write(async (tx) => {
    const [stage, stageSince] = moves.at(-1) ?? ['identified', '2026-01-05'];
    await tx.insert(cases).values({
      id, createdAt: at, createdBy: 'mona', updatedAt: at, updatedBy: 'mona', version: 1, stream, codeName: `Project ${id}`, codeKey: `project ${id}`, confidentiality: level,
      organizationId: 'ridge', clusterCode: part.split('/')[0], subclusterCode: part.split('/')[1], regionCode: region, ownerId: 'mona', source: 'visit', openedOn: moves[0]?.[1] ?? stageSince, stage, stageSince, jobsAtRisk: stream === 'retention' ? jobs : null, jobsAtStake: stream === 'retention' ? null : jobs,
      capitalCents: capital, currency: 'CAD', judgedPercent: judged, sample: false,
    });
    await tx.insert(stageMoves).values(moves.map(([toStage, movedOn], position) => ({
      id: `${id}-${position}`, caseId: id, position: position + 1, fromStage: moves[position - 1]?.[0] ?? null, toStage, movedOn, movedBy: 'mona', recordedAt: at, note: null,
    })));
  });
