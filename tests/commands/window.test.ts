/** A command waits for its window to be answered, and what it could not say does not surface in another workbook. */
import { dropMessage, leaveMessage, readMessage, takeMessage } from "../../src/commands/message";
import { tellUser } from "../../src/commands/tellUser";

/** What the browser keeps, or refuses to. */
function storage(refuses = false): Storage {
  const entries = new Map<string, string>();
  const answer = <Result>(work: () => Result): Result => {
    if (refuses) throw new Error("The quota has been exceeded.");
    return work();
  };
  return {
    getItem: (key: string) => answer(() => entries.get(key) ?? null),
    setItem: (key: string, value: string) => answer(() => void entries.set(key, value)),
    removeItem: (key: string) => answer(() => void entries.delete(key)),
  } as unknown as Storage;
}

interface Dialog {
  readonly isClosed: () => boolean;
  /** The user closes it, or presses its button. */
  readonly end: (event: string) => void;
}

/** Office with a workbook and windows; null where it opens none. */
function office(url: string | null, opens: boolean): { readonly dialog: Dialog } {
  const handlers = new Map<string, () => void>();
  let isClosed = false;
  const value = {
    close: () => (isClosed = true),
    addEventHandler: (event: string, handler: () => void) => void handlers.set(event, handler),
  };
  Object.assign(globalThis, {
    location: { href: "https://host.example/commands.html" },
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogEventReceived: "event", DialogMessageReceived: "message" },
      context: {
        document: { url },
        ui: {
          displayDialogAsync: (_page: string, _how: object, done: (result: object) => void) =>
            done({ status: opens ? "succeeded" : "failed", value }),
        },
      },
    },
  });
  return { dialog: { isClosed: () => isClosed, end: (event) => handlers.get(event)?.() } };
}

const BOOK = "https://files.example/Plan.xlsx";

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { localStorage: storage() });
});
afterEach(() => jest.useRealTimers());

/** Whether it is over by now. */
async function isOver(work: Promise<unknown>): Promise<boolean> {
  let over = false;
  void work.then(() => (over = true));
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  return over;
}

test.each([
  ["its user closes the window", "event", false],
  ["its user presses the button", "message", true],
])("the command goes on when %s", async (_what, event, isClosedByUs) => {
  const { dialog } = office(BOOK, true);
  const told = tellUser("The sheet is protected.");
  expect(readMessage()).toBe("The sheet is protected.");
  expect(await isOver(told)).toBe(false);
  dialog.end(event);
  expect(await isOver(told)).toBe(true);
  expect(dialog.isClosed()).toBe(isClosedByUs);
  expect(takeMessage(BOOK)).toBe("");
});

test("it waits four minutes, not for ever", async () => {
  const { dialog } = office(BOOK, true);
  const told = tellUser("The sheet is protected.");
  jest.advanceTimersByTime(239_000);
  expect(await isOver(told)).toBe(false);
  jest.advanceTimersByTime(2_000);
  expect(await isOver(told)).toBe(true);
  expect([dialog.isClosed(), readMessage()]).toEqual([true, ""]);
});

describe("what could not be shown", () => {
  test("is said by the pane of the same workbook, once", async () => {
    office(BOOK, false);
    await tellUser("The sheet is protected.");
    expect([takeMessage("https://files.example/Other.xlsx"), takeMessage(BOOK), takeMessage(BOOK)]).toEqual([
      "",
      "The sheet is protected.",
      "",
    ]);
  });

  test("is not said where nobody knows which workbook it was", async () => {
    office(null, false);
    await tellUser("The sheet is protected.");
    expect(takeMessage("")).toBe("");
  });

  test("is not said the next day", () => {
    leaveMessage("The sheet is protected.", BOOK);
    jest.advanceTimersByTime(16 * 60_000);
    expect(takeMessage(BOOK)).toBe("");
  });
});

test("a browser that keeps nothing costs the message in the pane, and no more", async () => {
  Object.assign(globalThis, { localStorage: storage(true) });
  const { dialog } = office(BOOK, true);
  const told = tellUser("The sheet is protected.");
  dialog.end("event");
  await told;
  expect(readMessage()).toBe("");
  expect(dropMessage).not.toThrow();
});
