import { Queue } from 'bullmq';
import { Cluster, Redis } from 'ioredis';
import type { Backend, JobData } from './backend.ts';
import { PatientWorker } from './patient-worker.ts';
import { parseRedisUrl, type RedisAddress } from './redis-url.ts';

type Patience = { maxRetriesPerRequest: number | null; commandTimeout?: number };

const retryStrategy = (times: number) => Math.min(50 * 2 ** Math.min(times, 6), 2_000);

/** Who adds waits for seconds at most and then fails: the row is there, and the reconciler adds it again. */
const forAdding: Patience = { maxRetriesPerRequest: 2, commandTimeout: 10_000 };
/** Who works waits for as long as the server is away. */
const forWorking: Patience = { maxRetriesPerRequest: null };

/**
 * Redis or Valkey: one server, behind Sentinels, or a cluster. One connection adds; the workers share one
 * more, made when the first begins, and each has its own to wait on.
 *
 * @param prefix of every key; in a cluster it becomes the hash tag that keeps the queues in one slot
 */
export function openRedisBackend(
  url: string,
  options: { prefix: string },
  onError: (error: unknown) => void,
): Backend {
  const address = parseRedisUrl(url);
  const prefix = address.kind === 'cluster' ? `{${options.prefix}}` : options.prefix;
  const adding = connect(address, forAdding, onError);
  let working: Redis | Cluster | undefined;
  return {
    kind: 'redis',
    // one round trip
    bulkFrom: 2,
    makeQueue: (name, queueOptions) =>
      new Queue<JobData>(name, { ...queueOptions, prefix, connection: adding }),
    makeWorker(name, handle, workerOptions) {
      working ??= connect(address, forWorking, onError);
      return new PatientWorker(name, handle, { ...workerOptions, prefix, connection: working });
    },
    async ping() {
      await adding.ping();
    },
    async close() {
      adding.disconnect();
      working?.disconnect();
    },
  };
}

function connect(
  address: RedisAddress,
  patience: Patience,
  onError: (error: unknown) => void,
): Redis | Cluster {
  const client = make(address, patience);
  client.setMaxListeners(0);
  client.on('error', onError);
  return client;
}

function make(address: RedisAddress, patience: Patience): Redis | Cluster {
  const options = {
    ...address.settings,
    ...patience,
    keepAlive: 10_000,
    // a server that vanished without a word: longer than a worker waits for a job, which is an open command
    socketTimeout: 20_000,
    connectionName: 'firstline',
  };
  switch (address.kind) {
    case 'single':
      return new Redis({ ...address.node, ...options, retryStrategy });
    case 'sentinel': {
      const { sentinels, name } = address;
      return new Redis({ ...options, sentinels, name, retryStrategy, sentinelRetryStrategy: retryStrategy });
    }
    case 'cluster':
      return new Cluster(address.nodes, { redisOptions: options, clusterRetryStrategy: retryStrategy });
    default:
      throw address satisfies never;
  }
}
