/** How a polling loop waits: shortly after work, longer when there was none, not at all once poked. */
export type Pace = {
  /** Waits; `busy` tells whether the last round found work. Resolves early on `poke` and on `stop`. */
  wait(busy: boolean): Promise<void>;
  poke(): void;
};

/** `busyMs` after work, then doubling from there up to `idleMs`. */
export const createPace = ({ busyMs, idleMs }: { busyMs: number; idleMs: number }): Pace => {
  let delayMs = busyMs;
  let wake: (() => void) | undefined;
  let poked = false;
  return {
    wait: (busy) => {
      delayMs = busy ? busyMs : Math.min(delayMs * 2, idleMs);
      if (poked) {
        poked = false;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        const timer = setTimeout(done, delayMs);
        function done(): void {
          clearTimeout(timer);
          wake = undefined;
          resolve();
        }
        wake = done;
      });
    },
    poke: () => {
      if (wake === undefined) poked = true;
      else wake();
    },
  };
};

/** Waits, or returns at once when the signal is or becomes aborted. */
export const pause = (delayMs: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, delayMs);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
