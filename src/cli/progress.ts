/** Progress on a terminal: one line that is written over and leaves nothing behind. Silent where stderr is no terminal. */

export interface Progress {
  /** @param share of this step done, 0 to 1 */
  show(step: string, share?: number): void;
  clear(): void;
}

const ERASE_LINE = "\r\u001b[K";

export function terminalProgress(terminal: NodeJS.WriteStream): Progress {
  if (!terminal.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: (step, share) => {
      const percent = share === undefined ? "" : ` ${Math.round(share * 100)}%`;
      terminal.write(`${ERASE_LINE}${step}…${percent}`);
    },
    clear: () => terminal.write(ERASE_LINE),
  };
}

/** Shares of a run's time, for the percentage shown: opening, reading, writing and saving take about as long each. */
export const STEPS = { open: 0, read: 0.25, write: 0.5, save: 0.75 } as const;
