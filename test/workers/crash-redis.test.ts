import { backends } from '../queue/backends.ts';
import { describeWith } from '../support/describe-with.ts';
import { crashSuite } from './crash-suite.ts';

const [, redis] = backends;

describeWith('redis-server', 'with the queue in Redis', () => crashSuite(redis.start));
