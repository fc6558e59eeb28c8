/** Runs the command line; sets the process's exit code. */
export async function run(args: readonly string[]): Promise<void> {
  process.stderr.write(`firstline: unknown command ${args[0] ?? ''}\n`);
  process.exitCode = 2;
}
