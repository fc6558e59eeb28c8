import { join } from 'node:path';
import { findBinaries } from './embedded/binaries.ts';
import { keepPassword, makeCluster, type ServerSettings, SUPERUSER } from './embedded/cluster.ts';
import { findHome } from './embedded/home.ts';
import {
  DATABASE,
  type Joining,
  joinServer,
  leaveServer,
  type Member,
  type Place,
} from './embedded/membership.ts';
import { findServerUser } from './embedded/server-user.ts';

export type EmbeddedOptions = {
  dataDir: string;
  /** The one `start` of this data folder; a second fails with the code `embedded.busy`. */
  exclusive: boolean;
  log?: { info(message: string): void; warn(message: string): void };
  /** Further server settings; they count only where this call starts the server. */
  settings?: ServerSettings;
  /** Leaves the server running also when nobody else uses it: somebody else will open and stop it. */
  keepRunning?: boolean;
};

export type EmbeddedPostgres = { url: string; port: number } & AsyncDisposable;

/**
 * Joins the data folder's PostgreSQL, whoever started it (so one orphaned by a kill is adopted), or starts it.
 * Disposing leaves it, and stops it when no other process uses it. It survives the death of any of its users.
 * Should it die while it is in use, it is started again on the same port.
 *
 * @throws `embedded.busy`, `embedded.version`, `embedded.missing`, `embedded.unreachable`, `embedded.failed`
 */
export async function openEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const place = await findPlace(options);
  const joining = { exclusive: options.exclusive, settings: options.settings ?? {} };
  const first = await joinServer(place, { ...joining, preferredPort: null });
  const keeper = keepJoined(place, first, { ...joining, preferredPort: first.port }, options);
  options.log?.info(`embedded PostgreSQL on port ${first.port}, data in ${place.dir}`);
  return {
    url: `postgres://${SUPERUSER}:${place.password}@127.0.0.1:${first.port}/${DATABASE}`,
    port: first.port,
    [Symbol.asyncDispose]: keeper.leave,
  };
}

async function findPlace({ dataDir, settings }: EmbeddedOptions): Promise<Place> {
  const home = await findHome(dataDir, await findServerUser(join(dataDir, 'postgres')));
  const dir = join(home, 'postgres');
  const user = await findServerUser(dir);
  const bin = await findBinaries(user, home);
  const password = await keepPassword(join(dataDir, 'postgres.password'));
  await makeCluster(dir, bin, user, { password, sync: settings?.['fsync'] !== 'off' });
  return { dir, logFile: join(home, 'postgres.log'), bin, user, password };
}

function keepJoined(place: Place, first: Member, joining: Joining, { log, keepRunning }: EmbeddedOptions) {
  let member = first;
  let leaving = false;
  let rejoining = Promise.resolve();
  const watch = () => {
    member.client.once('end', () => {
      if (!leaving) rejoining = rejoin();
    });
  };
  const rejoin = async () => {
    log?.warn('the embedded PostgreSQL is gone: starting it again');
    try {
      member = await joinServer(place, joining);
      watch();
    } catch (error) {
      log?.warn(`the embedded PostgreSQL did not come back: ${String(error)}`);
    }
  };
  watch();
  return {
    async leave() {
      if (leaving) return;
      leaving = true;
      await rejoining;
      if (keepRunning === true) await member.client.end();
      else await leaveServer(place, member);
    },
  };
}
