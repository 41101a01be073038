/** Asks again and again until the answer is there; fails with the question after `timeout` ms. */
export async function waitUntil<Answer>(
  question: string,
  ask: () => Promise<Answer | undefined | false>,
  timeout = 30_000,
): Promise<Answer> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Not so after ${timeout} ms: ${question}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}
