import { describe } from 'vitest';
import { backends } from '../queue/backends.ts';
import { crashSuite } from './crash-suite.ts';

const [postgres] = backends;

describe('with the queue in Postgres', () => crashSuite(postgres.start));
