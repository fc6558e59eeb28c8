#!/usr/bin/env node
/**
 * Runs the command line on Node 24, whichever Node started this file.
 *
 * Firstline's sources are TypeScript that Node 24 runs as it is. An older Node hands over to the one
 * that npm installed beside it. The child holds the other end of an IPC channel and ends when that
 * channel closes, so killing this process, even with SIGKILL, leaves no orphan.
 */
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const major = Number(process.versions.node.split('.')[0]);

if (major >= 24) {
  if (process.channel) {
    process.channel.unref();
    process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  }
  // this compiler of V8's, in its own threads, may bring the process down on a machine without time (nodejs/node#64841)
  v8.setFlagsFromString('--no-maglev');
  // what was compiled once starts faster and in less memory; where the folder cannot be written, nothing is kept
  module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/firstline', import.meta.url)));
  const { run } = await import(main);
  await run(process.argv.slice(2));
} else {
  const node = findNode24();
  if (node === undefined) {
    process.stderr.write(
      `Firstline needs Node 24; this is ${process.version}. Run "npm ci" without --omit=optional, or install Node 24.\n`,
    );
    process.exit(2);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

/** @returns the path of the `node` package's binary, or undefined where it was left out */
function findNode24() {
  try {
    return createRequire(import.meta.url).resolve('node/bin/node');
  } catch {
    return undefined;
  }
}
