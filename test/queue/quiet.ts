import pino from 'pino';

/** Silent unless one looks: `LOG_LEVEL=warn vitest run test/queue`. */
export const quiet = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' }, process.stderr);
