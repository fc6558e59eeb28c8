import { describe, expect, test } from 'vitest';
import { parseRedisUrl } from '#queue/redis-url.ts';

describe('the queue address', () => {
  test.each([
    ['redis://localhost', { kind: 'single', node: { host: 'localhost', port: 6379 }, settings: {} }],
    ['redis://h:6380/2', { kind: 'single', node: { host: 'h', port: 6380 }, settings: { db: 2 } }],
    ['redis://[::1]:6380/', { kind: 'single', node: { host: '::1', port: 6380 }, settings: {} }],
    [
      'rediss://u:p%40%3Aq@h/0',
      {
        kind: 'single',
        node: { host: 'h', port: 6379 },
        settings: { username: 'u', password: 'p@:q', tls: {}, db: 0 },
      },
    ],
    [
      'redis://:secret:with:colons@h',
      { kind: 'single', node: { host: 'h', port: 6379 }, settings: { password: 'secret:with:colons' } },
    ],
    [
      'redis+sentinel://:p@h1,h2:26380/main?db=1&sentinelPassword=s',
      {
        kind: 'sentinel',
        name: 'main',
        sentinels: [
          { host: 'h1', port: 26379 },
          { host: 'h2', port: 26380 },
        ],
        settings: { password: 'p', db: 1, sentinelPassword: 's' },
      },
    ],
    [
      'redis+cluster://h1:7000,h2',
      {
        kind: 'cluster',
        nodes: [
          { host: 'h1', port: 7000 },
          { host: 'h2', port: 6379 },
        ],
        settings: {},
      },
    ],
  ])('%s is understood', (url, expected) => {
    expect(parseRedisUrl(url)).toEqual(expected);
  });

  test.each([
    'http://h',
    'redis://',
    'redis://h:99999',
    'redis://h1,h2',
    'redis://h/zero',
    'redis+sentinel://h1,h2',
    'redis://u:hush@h:port',
    'redis://u:hush%@h',
  ])('%s is refused, and its password is not told', (url) => {
    expect(() => parseRedisUrl(url)).toThrow(expect.objectContaining({ code: 'queue.address' }));
    expect(() => parseRedisUrl(url)).not.toThrow(/hush/);
  });
});
