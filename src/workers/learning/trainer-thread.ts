import { parentPort, workerData } from 'node:worker_threads';
import { decodeModel, encodeModel } from '#domain/triage/classifier/model-file.ts';
import {
  type Figures,
  type Lessons,
  makeSuccessor,
  type Verdict,
} from '#domain/triage/classifier/succession.ts';

/** What the trainer's thread is started with. */
export interface TrainerTask {
  readonly lessons: Lessons;
  /** The model that decides until now, as a file. */
  readonly before: Uint8Array;
}

export interface Trained {
  readonly octets: Uint8Array;
  readonly examples: number;
  readonly figures: Figures;
  readonly verdict: Verdict;
}

/** What it says: how far it is, and at the end the model, or null where there is too little to learn from. */
export type TrainerMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'end'; readonly trained: Trained | null };

const say = (message: TrainerMessage) => parentPort?.postMessage(message);

function work({ lessons, before }: TrainerTask): Trained | null {
  const decoded = decodeModel(before);
  if (decoded.kind === 'unusable') throw new Error(`the model that decides until now: ${decoded.reason}`);
  const successor = makeSuccessor(lessons, decoded.model, (share) => say({ kind: 'progress', share }));
  if (successor === null) return null;
  const { model, figures, verdict } = successor;
  return { octets: encodeModel(model), examples: model.examples, figures, verdict };
}

say({ kind: 'end', trained: work(workerData as TrainerTask) });
