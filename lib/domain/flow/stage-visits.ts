import { OPEN_STAGES, STAGES, type Stage } from '../pipeline/stage';
import { STREAMS, type Stream } from '../pipeline/stream';

/** Stands where something has not happened: no day, no stage. */
export const NOT_YET = -1;

const FIRST_ROOM = 1024;

/** Numbers that are only ever added to; `values` has room to spare, `length` says how many there are. */
export class NumberColumn {
  values = new Int32Array(FIRST_ROOM);
  length = 0;

  add(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }

  at(place: number): number {
    return this.values[place] ?? NOT_YET;
  }
}

/** A move as it is folded: days as numbers (see day-number). */
export type FoldedMove = { caseId: string; stream: Stream; to: Stage; on: number };

/**
 * The moves of all cases, folded into what the measures read, without an object for each: visits of open stages (when entered, when left,
 * to where), closings (won or lost, with the stages gone through since the case was opened, or reopened after an earlier closing), and each case as it stands.
 * Stages are numbered as in `STAGES`, streams as in `STREAMS`; stages gone through are bits.
 */
export class StageVisits {
  readonly caseIds: string[] = [];
  readonly cases = { stream: new NumberColumn(), opened: new NumberColumn(), stage: new NumberColumn(), since: new NumberColumn(), through: new NumberColumn(), visit: new NumberColumn(), farthest: new NumberColumn(), moves: new NumberColumn() };
  readonly visits = { of: new NumberColumn(), stage: new NumberColumn(), entered: new NumberColumn(), left: new NumberColumn(), to: new NumberColumn() };
  readonly closings = { of: new NumberColumn(), on: new NumberColumn(), stage: new NumberColumn(), through: new NumberColumn() };
  moves = 0;
  private readonly places = new Map<string, number>();

  /** Another stream, or none (an archived case): what has no stream is in no measure. */
  setStream(caseId: string, stream: Stream | null): void {
    const place = this.places.get(caseId);
    if (place !== undefined) this.cases.stream.values[place] = stream === null ? NOT_YET : STREAMS.indexOf(stream);
  }

  /** How many moves of a case are folded. */
  movesOf(caseId: string): number {
    const place = this.places.get(caseId);
    return place === undefined ? 0 : this.cases.moves.at(place);
  }

  /** Takes in one move. Moves of one case come in their order; those of different cases in any. */
  fold({ caseId, stream, to, on }: FoldedMove): void {
    const { cases, visits, closings } = this;
    const stage = STAGES.indexOf(to);
    const open = stage < OPEN_STAGES.length;
    const place = this.places.get(caseId) ?? this.begin(caseId, stream, on);
    const visit = cases.visit.at(place);
    const wasOpen = visit !== NOT_YET;
    if (wasOpen) {
      visits.left.values[visit] = Math.max(on, visits.entered.at(visit));
      visits.to.values[visit] = stage;
    }
    const before = cases.stage.at(place);
    // A rest interrupts a run of stages; only a case that was won or lost begins anew.
    const anew = before >= OPEN_STAGES.length && STAGES[before] !== 'dormant';
    const through = (anew ? 0 : cases.through.at(place)) | (open ? 1 << stage : 0);
    if (open) {
      cases.visit.values[place] = visits.of.length;
      for (const [column, value] of [[visits.of, place], [visits.stage, stage], [visits.entered, on], [visits.left, NOT_YET], [visits.to, NOT_YET]] as const) column.add(value);
      cases.farthest.values[place] = Math.max(cases.farthest.at(place), stage);
    } else {
      cases.visit.values[place] = NOT_YET;
      if (to !== 'dormant') for (const [column, value] of [[closings.of, place], [closings.on, on], [closings.stage, stage], [closings.through, through]] as const) column.add(value);
    }
    cases.through.values[place] = through;
    cases.stage.values[place] = stage;
    cases.since.values[place] = on;
    cases.moves.values[place] = cases.moves.at(place) + 1;
    this.moves++;
  }

  private begin(caseId: string, stream: Stream, on: number): number {
    const place = this.caseIds.push(caseId) - 1;
    this.places.set(caseId, place);
    const { cases } = this;
    for (const [column, value] of [[cases.stream, STREAMS.indexOf(stream)], [cases.opened, on], [cases.stage, NOT_YET], [cases.since, on], [cases.through, 0], [cases.visit, NOT_YET], [cases.farthest, NOT_YET], [cases.moves, 0]] as const) column.add(value);
    return place;
  }
}
