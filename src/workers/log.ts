import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import type { LogConfig } from '#config/config.ts';

const address = /[^\s<>"'`,;:()[\]]{1,64}@[^\s<>"'`,;:()[\]]{1,255}/g;
/** Fields that may hold what a person wrote or who it was. */
const personal = ['address', 'from', 'to', 'subject', 'text', 'name', 'recipient', 'user'];

/**
 * JSON lines with ids in them: `inbound`, `ticket` and `outbound` lead from a mail that came in to those
 * that went out. With `redact`, addresses are masked also inside error messages, which servers like to quote.
 *
 * @param destination default: standard output
 */
export function makeLogger(config: LogConfig, destination?: DestinationStream): Logger {
  const options = {
    level: config.level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
    ...(config.redact
      ? {
          redact: { paths: personal.flatMap((field) => [field, `*.${field}`]), censor: '[masked]' },
          serializers: { err: maskError },
        }
      : {}),
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

function maskError(error: Error): object {
  const { type, message, stack, code } = stdSerializers.err(error) as ReturnType<
    typeof stdSerializers.err
  > & {
    code?: unknown;
  };
  return { type, message: maskAddresses(message), stack: maskAddresses(stack ?? ''), code };
}

/** @returns the text with every mail address in it masked */
export function maskAddresses(text: string): string {
  return text.replace(address, '[address]');
}
