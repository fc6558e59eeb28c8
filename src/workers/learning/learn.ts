import { Worker } from 'node:worker_threads';
import { addModel, currentModelVersion, readModelOctets } from '#db/classifier-models.ts';
import { findOwnExamples, readLabelledTexts } from '#db/learning.ts';
import type { Db } from '#db/open.ts';
import type { Desk } from '#domain/desk.ts';
import type { Lessons } from '#domain/triage/classifier/succession.ts';
import type { Example } from '#domain/triage/classifier/train.ts';
import { readStarterLessons, readStarterOctets } from '../starter-model.ts';
import type { Trained, TrainerMessage, TrainerTask } from './trainer-thread.ts';

export interface Learnt extends Omit<Trained, 'octets'> {
  readonly version: number;
  readonly sizeBytes: number;
  readonly seconds: number;
}

export interface LearnOptions {
  /** Who wants it, for the record. */
  readonly by: string;
  /** Takes the new model also where it recognises less. */
  readonly force?: boolean;
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Trains a classifier on what the desk knows by now, in a thread of its own, and lets it decide from then on where
 * it is at least as good as the one before.
 *
 * @returns null where there is too little to learn from, or to test with
 */
export async function learn(db: Db, desk: Desk, options: LearnOptions): Promise<Learnt | null> {
  const started = performance.now();
  const lessons = await gatherLessons(db, desk);
  const trained = await trainInThread({ lessons, before: await readCurrentOctets(db) }, options);
  if (trained === null) return null;
  const { octets, examples, figures } = trained;
  const verdict =
    options.force === true && !trained.verdict.accepted
      ? { accepted: true, because: `${trained.verdict.because} ${options.by} wanted it all the same.` }
      : trained.verdict;
  const version = await addModel(db, { by: options.by, octets, examples, figures, verdict });
  const seconds = (performance.now() - started) / 1000;
  return { version, examples, figures, verdict, sizeBytes: octets.length, seconds };
}

/** Only what is about a category that there is. */
export async function gatherLessons(db: Db, desk: Desk): Promise<Lessons> {
  const known = new Set(desk.categories.map(({ id }) => id));
  const isKnown = ({ category }: Example) => known.has(category);
  const unsorted = [...new Set(desk.mailboxes.map((mailbox) => mailbox.defaultCategory))];
  return {
    starter: (await readStarterLessons()).filter(isKnown),
    labelled: (await readLabelledTexts(db)).filter(isKnown),
    own: (await findOwnExamples(db, unsorted)).filter(isKnown),
  };
}

/** The model that decides now, as a file. */
export async function readCurrentOctets(db: Db): Promise<Uint8Array> {
  const version = await currentModelVersion(db);
  const own = version === null ? undefined : await readModelOctets(db, version);
  return own ?? readStarterOctets();
}

function trainInThread(task: TrainerTask, options: LearnOptions): Promise<Trained | null> {
  const { promise, resolve, reject } = Promise.withResolvers<Trained | null>();
  const worker = new Worker(new URL('./trainer-thread.ts', import.meta.url), { workerData: task });
  const stop = () => {
    reject(new Error('the training was stopped'));
    void worker.terminate();
  };
  worker.on('message', (message: TrainerMessage) => {
    if (message.kind === 'progress') options.onProgress?.(message.share);
    else resolve(message.trained);
  });
  worker.on('error', reject);
  worker.on('exit', (code) => reject(new Error(`the trainer's thread ended with ${code}`)));
  if (options.signal?.aborted === true) stop();
  else options.signal?.addEventListener('abort', stop, { once: true });
  return promise.finally(() => options.signal?.removeEventListener('abort', stop));
}
