/** Waits until the browser has nothing more urgent to do, one second at the most; on a server there is nothing to wait for. */
export const idle = (): Promise<void> =>
  new Promise((done) => {
    // Not in every browser that we serve.
    const { requestIdleCallback } = globalThis as Partial<typeof globalThis>;
    if (requestIdleCallback)
      requestIdleCallback(
        () => {
          done();
        },
        { timeout: 1000 },
      );
    else setTimeout(done);
  });
