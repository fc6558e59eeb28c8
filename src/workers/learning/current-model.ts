import { currentModelVersion, readModelOctets } from '#db/classifier-models.ts';
import type { Db } from '#db/open.ts';
import type { NamedModel } from '#domain/triage/classifier/model.ts';
import { decodeModel } from '#domain/triage/classifier/model-file.ts';
import type { Dependencies } from '../dependencies.ts';
import { readStarterModel } from '../starter-model.ts';

const lookEveryMs = 30_000;

/** The model that decides, and the next one soon after it does. */
export interface CurrentModel extends Disposable {
  get(): NamedModel;
}

/** A model in the database that cannot be read is told, and the starter model decides: mail is not held up. */
export async function readCurrentModel({ db, log }: Pick<Dependencies, 'db' | 'log'>): Promise<NamedModel> {
  return (await readChosen(db, log, await currentModelVersion(db))) ?? readStarterModel();
}

/** Reads the model, and looks every half a minute whether another decides now. */
export async function followCurrentModel(deps: Pick<Dependencies, 'db' | 'log'>): Promise<CurrentModel> {
  let version = await currentModelVersion(deps.db);
  const read = async () => (await readChosen(deps.db, deps.log, version)) ?? readStarterModel();
  let current = await read();
  const look = async () => {
    try {
      const now = await currentModelVersion(deps.db);
      if (now === version) return;
      version = now;
      current = await read();
      deps.log.info({ model: current.name }, 'another classifier decides');
    } catch (error) {
      deps.log.debug({ err: error }, 'nobody could say which classifier decides');
    }
  };
  const timer = setInterval(() => void look(), lookEveryMs);
  return { get: () => current, [Symbol.dispose]: () => clearInterval(timer) };
}

async function readChosen(
  db: Db,
  log: Dependencies['log'],
  version: number | null,
): Promise<NamedModel | undefined> {
  if (version === null) return undefined;
  const octets = await readModelOctets(db, version);
  const decoded =
    octets === undefined ? { kind: 'unusable' as const, reason: 'it is gone' } : decodeModel(octets);
  if (decoded.kind === 'model') return { name: `model ${version}`, model: decoded.model };
  log.error({ version, reason: decoded.reason }, 'the classifier cannot be used; the starter model decides');
  return undefined;
}
