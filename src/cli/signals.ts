export interface Ending {
  /** The signal that came first, or null as long as none has. */
  readonly signal: NodeJS.Signals | null;
  readonly asked: Promise<NodeJS.Signals>;
}

/** A terminal, npm and an older Node's `bin/firstline.js` each hand on one Ctrl-C: what comes so soon is the same. */
const sameMs = 1_000;

/**
 * From now on SIGINT, SIGTERM and SIGHUP ask for an end instead of being one; a second one, at least a second
 * later, ends the process at once.
 */
export function watchSignals(): Ending {
  const { promise, resolve } = Promise.withResolvers<NodeJS.Signals>();
  let signal: NodeJS.Signals | null = null;
  let since = 0;
  const onSignal = (received: NodeJS.Signals) => {
    if (signal !== null && performance.now() - since > sameMs) process.exit(130);
    if (signal !== null) return;
    signal = received;
    since = performance.now();
    resolve(received);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal);
  return {
    get signal() {
      return signal;
    },
    asked: promise,
  };
}
