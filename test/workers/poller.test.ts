import { describe } from 'vitest';
import { describeWith } from '../support/describe-with.ts';
import { startBuiltInHost, startDovecotHost } from '../support/mail-host.ts';
import { pollerSuite } from './poller-suite.ts';

describe('on the built-in IMAP server', () => pollerSuite(startBuiltInHost));
describeWith('dovecot', 'on Dovecot, over TLS', () => pollerSuite(startDovecotHost));
