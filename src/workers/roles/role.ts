import type { Config } from '#config/config.ts';
import type { AccessTokens } from '#mail/oauth/access-tokens.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Timing } from '../timing.ts';

/** What a role is started with. What it opens for itself it puts on the runtime's stack. */
export interface Start {
  readonly stack: AsyncDisposableStack;
  readonly config: Config;
  readonly deps: Dependencies;
  readonly tokens: AccessTokens;
  readonly timing: Timing;
}

/** Ends a worker: what is in flight may take so long. */
export type Stop = (graceMs: number) => Promise<void>;
