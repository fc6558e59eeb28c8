import { openEmbeddedPostgres } from '#db/embedded.ts';

/** Opens the data folder, says its URL, and stays until it is killed or told to end by the end of its input. */
const server = await openEmbeddedPostgres({
  dataDir: process.argv[2] ?? '',
  exclusive: true,
  settings: { fsync: 'off' },
});
process.stdout.write(`${server.url}\n`);
process.stdin.on('end', () => void server[Symbol.asyncDispose]().then(() => process.exit(0))).resume();
