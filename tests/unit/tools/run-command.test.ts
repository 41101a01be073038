import { describe, expect, test } from 'vitest';
import { runCommand } from '../../../tools/run-command.mjs';

const node = (script: string, timeout = 10_000) =>
  runCommand(process.execPath, ['-e', script], { timeout });

describe('runCommand', () => {
  test('gathers both outputs and the exit code', async () => {
    const { code, output } = await node('console.log("a"); console.error("b"); process.exit(3)');
    expect(code).toBe(3);
    expect(output).toContain('a\n');
    expect(output).toContain('b\n');
  });

  test('ends what takes too long, and says so', async () => {
    const { code, output } = await node('setInterval(() => {}, 1000)', 300);
    expect(code).toBe(124);
    expect(output).toContain('not done after 0.3 seconds');
  });

  test('does not wait for a grandchild that holds the output open', async () => {
    const start = performance.now();
    const { code } = await node(
      'require("child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 25000)"], { stdio: "inherit" }).unref(); process.exit(0)',
    );
    expect(code).toBe(0);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test('tells of a command that is not there', async () => {
    const { code, output } = await runCommand('no-such-command-here', [], { timeout: 1000 });
    expect(code).toBe(127);
    expect(output).toContain('ENOENT');
  });
});
