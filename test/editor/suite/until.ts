const PATIENCE = 30_000;
const PAUSE = 50;

/** Asks until the answer is truthy, and gives it; says what it waited for when it never is. */
export async function until<T>(what: string, ask: () => T | PromiseLike<T>): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as NonNullable<T>;
    if (Date.now() > end) throw new Error(`waited ${PATIENCE / 1000} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
