import { fail } from '#domain/errors.ts';

type Node = { host: string; port: number };

/** What the URL says for ioredis, in its words. */
interface RedisSettings {
  username?: string;
  password?: string;
  db?: number;
  tls?: object;
  sentinelUsername?: string;
  sentinelPassword?: string;
  sentinelTLS?: object;
  enableTLSForSentinelMode?: boolean;
}

export type RedisAddress =
  | { kind: 'single'; node: Node; settings: RedisSettings }
  | { kind: 'sentinel'; sentinels: Node[]; name: string; settings: RedisSettings }
  | { kind: 'cluster'; nodes: Node[]; settings: RedisSettings };

const shape =
  /^redis(?<tls>s?)(?:\+(?<kind>sentinel|cluster))?:\/\/(?:(?<auth>[^@/]*)@)?(?<hosts>[^@/?#]+)(?:\/(?<path>[^?#]*))?(?:\?(?<query>[^#]*))?$/;

/**
 * Reads `redis://[user:password@]host[:port][/db]`, `redis+sentinel://h1[:port],h2/name[?db=1]` and
 * `redis+cluster://h1[:port],h2`; with `rediss` in place of `redis` over TLS. User and password are those of
 * Redis; the sentinels' own stand in the query as `sentinelUsername` and `sentinelPassword`.
 *
 * @throws `queue.address`, which never quotes the URL: a password stands in it
 */
export function parseRedisUrl(url: string): RedisAddress {
  const parts = shape.exec(url)?.groups;
  if (!parts) {
    throw fail('queue.address', {
      reason: 'expected redis://host:port, redis+sentinel://h1,h2/name or redis+cluster://h1,h2',
    });
  }
  const { tls, kind = 'single', auth, hosts = '', path, query } = parts;
  const settings: RedisSettings = { ...parseCredentials(auth), ...(tls ? { tls: {} } : {}) };
  const params = new URLSearchParams(query);
  if (kind === 'cluster') return { kind, nodes: parseNodes(hosts, 6379), settings };
  if (kind === 'sentinel') {
    if (!path)
      throw fail('queue.address', { reason: "the sentinels' name of the server is missing: …/name" });
    return {
      kind,
      sentinels: parseNodes(hosts, 26379),
      name: decode(path),
      settings: {
        ...settings,
        ...parseDb(params.get('db')),
        ...(tls ? { enableTLSForSentinelMode: true, sentinelTLS: {} } : {}),
        ...optional('sentinelUsername', params.get('sentinelUsername')),
        ...optional('sentinelPassword', params.get('sentinelPassword')),
      },
    };
  }
  const [node, ...others] = parseNodes(hosts, 6379);
  if (!node || others.length > 0) throw fail('queue.address', { reason: 'redis:// takes one host' });
  return { kind: 'single', node, settings: { ...settings, ...parseDb(path || params.get('db')) } };
}

function parseCredentials(auth: string | undefined): RedisSettings {
  if (!auth) return {};
  const [, username, password] = /^([^:]*):?(.*)$/.exec(auth) ?? [];
  return { ...optional('username', decode(username)), ...optional('password', decode(password)) };
}

function decode(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw fail('queue.address', { reason: 'a % that stands for itself is written %25' });
  }
}

function parseDb(text: string | null | undefined): RedisSettings {
  if (!text) return {};
  if (!/^\d{1,4}$/.test(text))
    throw fail('queue.address', { reason: 'the database is a number, as in …:6379/0' });
  return { db: Number(text) };
}

function parseNodes(hosts: string, defaultPort: number): Node[] {
  return hosts.split(',').map((text) => {
    const [, bracketed, plain, port] = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/.exec(text) ?? [];
    const host = bracketed ?? plain;
    if (!host || Number(port) > 65_535) throw fail('queue.address', { reason: 'expected host:port' });
    return { host, port: port ? Number(port) : defaultPort };
  });
}

function optional<Key extends string>(key: Key, value: string | null | undefined) {
  return value ? ({ [key]: value } as Record<Key, string>) : {};
}
