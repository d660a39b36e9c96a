/** What the user does in the pane, from the click to the state, over a workbook in memory. */
import { rememberedFrom } from "../../src/taskpane/remembered";
import { ExcelProblem, problem } from "../../src/excel/problem";
import { createPerformer, type Performer } from "../../src/taskpane/actions/perform";
import { ALL_ACTIONS, initialState, type PaneState } from "../../src/taskpane/store/state";
import { createStore } from "../../src/taskpane/store/store";
import type { PaneWorkbook } from "../../src/taskpane/workbook";
import { CONTACTS, fakeWorkbook, HEADINGS, PLAN, PLAN_ROWS, sheetOf, TODAY, trackerOf } from "./support/invented";

interface Opened extends Performer {
  readonly state: () => PaneState;
  readonly workbook: ReturnType<typeof fakeWorkbook>;
}

let today = TODAY;
afterEach(() => {
  today = TODAY;
});

async function open(changes: Partial<PaneWorkbook> = {}, tracker = trackerOf(PLAN, CONTACTS)): Promise<Opened> {
  const store = createStore(initialState(TODAY));
  const workbook = fakeWorkbook(tracker, changes);
  const performer = createPerformer(store, workbook, () => today);
  await performer.perform("start");
  return { ...performer, state: store.state, workbook };
}

describe("opening", () => {
  test("the workbook is read, and figures are there, as at today", async () => {
    const { state } = await open();
    expect(state().analysis?.settings.asAt).toBe(TODAY);
    expect(state().analysis?.summary.total).toBe(6);
    expect(state().notice).toMatch(/^6 actions read, \d+ findings?\.$/);
    expect(state().work).toBeNull();
  });

  test("what is remembered in the workbook holds from the start", async () => {
    const kept = rememberedFrom({ asAt: { kind: "day", day: "2026-03-31" }, preset: "RAG" });
    const { state } = await open({ loadSettings: () => Promise.resolve(kept) });
    expect(state().analysis?.settings).toMatchObject({ asAt: "2026-03-31", preset: { name: "RAG" } });
  });

  test("opening changes nothing in the workbook", async () => {
    const { workbook } = await open();
    expect(workbook.asked).toEqual([]);
  });

  test("the workbook is followed before it is read, so that no edit is missed meanwhile", async () => {
    const order: string[] = [];
    await open({
      follow: () => {
        order.push("follow");
        return Promise.resolve(() => Promise.resolve());
      },
      read: () => {
        order.push("read");
        return Promise.resolve(trackerOf(PLAN));
      },
    });
    expect(order).toEqual(["follow", "read"]);
  });

  test.each(["loadSettings", "read"] as const)(
    "when it fails at %s, reading again does all of it: what was remembered is not lost",
    async (member) => {
      const kept = rememberedFrom({ preset: "RAG", report: { partnership: "Northmoor" } });
      let fails = true;
      const orFail =
        <T>(answer: T) =>
        () =>
          fails ? Promise.reject(problem("busy")) : Promise.resolve(answer);
      const { perform, state, workbook } = await open({
        loadSettings: () => Promise.resolve(kept),
        [member]: orFail(member === "read" ? trackerOf(PLAN) : kept),
      });
      expect(state().problem?.sentence).toMatch(/^Excel is busy/);
      fails = false;
      await perform("read");
      expect(state()).toMatchObject({
        problem: null,
        remembered: { preset: "RAG" },
        analysis: { summary: { total: 6 } },
      });
      expect(workbook.listener).not.toBeNull();
    },
  );

  test("a workbook without a plan is said to have none", async () => {
    const { state } = await open({}, trackerOf(CONTACTS));
    expect(state().notice).toBe("No action plan was found.");
    expect(state().problem).toBeNull();
  });
});

describe("settings", () => {
  test("another as-at date gives other figures, and is kept", async () => {
    const { perform, state, workbook } = await open();
    expect(state().analysis?.summary.overdue).toBe(1);
    await perform("setAsAt", { kind: "day", day: "2026-12-31" });
    expect(state().analysis?.summary.overdue).toBe(3);
    expect(workbook.kept).toMatchObject({ asAt: { kind: "day", day: "2026-12-31" } });
  });

  test("in three colours complete is green", async () => {
    const { perform, state } = await open();
    expect(state().analysis?.summary.rag.blue).toBe(1);
    await perform("setPreset", "RAG");
    expect(state().analysis?.summary.rag.blue).toBe(0);
  });

  test("columns that the user maps make a plan, and headings do again when that is taken back", async () => {
    const { perform, state, workbook } = await open();
    const mapping = { headerRow: 1, columns: { action: "A", status: "C" } };
    await perform("mapColumns", { sheet: "Contacts", mapping });
    expect(state().found.map(({ sheet }) => sheet)).toEqual(["Plan", "Contacts"]);
    expect(workbook.kept).toMatchObject({ mappings: { Contacts: mapping } });
    await perform("mapColumns", { sheet: "Contacts", mapping: null });
    expect(state().found.map(({ sheet }) => sheet)).toEqual(["Plan"]);
  });

  test("only what was changed is kept anew: another pane may have kept the rest", async () => {
    const { perform, workbook } = await open();
    workbook.kept = { preset: "RAG" };
    await perform("setReport", { author: "Coordinator" });
    expect(workbook.kept).toMatchObject({ preset: "RAG", report: { author: "Coordinator" } });
  });

  describe("with two sheets of plans", () => {
    const second = { ...PLAN, sheet: "Second" };
    const chosen = (state: PaneState): string[] =>
      state.found.filter(({ isChosen }) => isChosen).map(({ sheet }) => sheet);

    test("one can be taken out and in again, but never the last one", async () => {
      const { perform, state } = await open({}, trackerOf(PLAN, second));
      await perform("chooseSheet", { sheet: "Plan", isChosen: false });
      expect(chosen(state())).toEqual(["Second"]);
      await perform("chooseSheet", { sheet: "Second", isChosen: false });
      expect(chosen(state())).toEqual(["Second"]);
      await perform("chooseSheet", { sheet: "Plan", isChosen: true });
      expect(chosen(state())).toEqual(["Plan", "Second"]);
    });

    test("where all that is left had been taken out, any can be taken out again", async () => {
      const kept = rememberedFrom({ withoutSheets: ["Plan", "Second"] });
      const { perform, state } = await open({ loadSettings: () => Promise.resolve(kept) }, trackerOf(PLAN, second));
      expect(chosen(state())).toEqual(["Plan", "Second"]);
      await perform("chooseSheet", { sheet: "Plan", isChosen: false });
      expect(chosen(state())).toEqual(["Second"]);
    });
  });

  test("after midnight today is the new day", async () => {
    const { perform, state } = await open();
    today = "2026-05-11";
    await perform("showView", "actions");
    expect(state()).toMatchObject({ today: "2026-05-11", analysis: { settings: { asAt: "2026-05-11" } } });
  });

  test("what has nothing to do with figures leaves them as they are", async () => {
    const { perform, state } = await open();
    const before = state().analysis;
    await perform("setReport", { marking: "OFFICIAL" });
    expect(state().analysis).toBe(before);
    expect(state().remembered.report).toMatchObject({ marking: "OFFICIAL", owners: "posts" });
  });
});

describe("finding one's way", () => {
  test("a figure leads to its actions, without the filters that were set before", async () => {
    const { perform, state } = await open();
    await perform("showActions", { text: "course", group: "agency" });
    await perform("openActions", { kind: "overdue" });
    expect(state()).toMatchObject({ view: "actions", actionsShown: { ...ALL_ACTIONS, kind: "overdue" } });
  });

  test("going to a cell is asked of the workbook", async () => {
    const { perform, workbook } = await open();
    await perform("goTo", { sheet: "Plan", address: "E3" });
    expect(workbook.asked).toEqual(["go to Plan!E3"]);
  });
});

describe("the report", () => {
  test("is written, remembered and shown", async () => {
    const { perform, state, workbook } = await open();
    await perform("writeReport", { replace: false });
    expect(workbook.asked).toEqual(["write Board report May 2026", "keep"]);
    expect(state().view).toBe("report");
    expect(state().remembered.lastRun).toMatchObject({ sheetName: "Board report May 2026", sheetId: "{1}" });
    expect(workbook.kept).toMatchObject({ lastRun: { fingerprint: { hash: "f00" } } });
  });

  test("an earlier one of the period is replaced only when the user says so", async () => {
    const refuse: PaneWorkbook["writeReport"] = ({ sheetName }, replace) =>
      replace
        ? Promise.resolve({ sheetName, sheetNames: [sheetName], did: [] })
        : Promise.reject(new ExcelProblem("already-written", "There is a report for this period already."));
    const { perform, state } = await open({ writeReport: refuse });
    await perform("writeReport", { replace: false });
    expect(state().problem).toMatchObject({ details: "", offer: "replace report" });
    expect(state().problem?.sentence).toMatch(
      /^There is a report for this period already\. .*Excel cannot undo.*“Revert last run” .*not bring the old one back\.$/,
    );
    await perform("writeReport", { replace: true });
    expect(state()).toMatchObject({ problem: null, remembered: { lastRun: { sheetName: "Board report May 2026" } } });
  });

  test("is of what the sheet says now, even where Excel has told of no change", async () => {
    const later = trackerOf(sheetOf("Plan", [HEADINGS, ...PLAN_ROWS.slice(0, 4)]));
    const headlines: string[] = [];
    const { perform, workbook } = await open({
      writeReport: ({ sheetName, headline }) => {
        headlines.push(headline);
        return Promise.resolve({ sheetName, sheetNames: [sheetName], did: [] });
      },
    });
    workbook.tracker = later;
    await perform("writeReport", { replace: false });
    expect(headlines[0]).toMatch(/^Of 4 actions/);
  });

  test("is said to be there where only remembering it fails", async () => {
    const { perform, state } = await open({ rememberReport: () => Promise.reject(problem("busy")) });
    await perform("writeReport", { replace: false });
    expect(state().problem?.sentence).toMatch(
      /^The report was written on the sheet “Board report May 2026”, but .*“Revert last run”.* Excel is busy/,
    );
  });

  test("one that the user has deleted is forgotten, with the reason", async () => {
    const gone = new ExcelProblem("sheet-missing", "It is not there any more.");
    const { perform, state } = await open({ revertReport: () => Promise.reject(gone) });
    await perform("writeReport", { replace: false });
    await perform("revert");
    expect(state().problem?.sentence).toBe("It is not there any more.");
    expect(state().remembered.lastRun).toBeNull();
  });

  test("reverted, it is forgotten; refused, it stays with the reason", async () => {
    const changed = new ExcelProblem("refused", "Cells have changed since.");
    let isChanged = true;
    const { perform, state } = await open({
      revertReport: () => (isChanged ? Promise.reject(changed) : Promise.resolve()),
    });
    await perform("writeReport", { replace: false });
    await perform("revert");
    expect(state().problem?.sentence).toBe("Cells have changed since.");
    expect(state().remembered.lastRun).not.toBeNull();
    isChanged = false;
    await perform("revert");
    expect(state().problem).toBeNull();
    expect(state().remembered.lastRun).toBeNull();
  });

  test("there is none of a workbook without a plan", async () => {
    const { perform, workbook } = await open({}, trackerOf(CONTACTS));
    await perform("writeReport", { replace: false });
    expect(workbook.asked).toEqual([]);
  });
});

describe("when something goes wrong", () => {
  test.each(["cell-edit", "access-denied", "session-lost", "too-large", "busy"] as const)(
    "%s is told in its own sentence, with no details that nobody can use",
    async (code) => {
      const { state } = await open({ read: () => Promise.reject(problem(code, "Code at Range.values")) });
      expect(state().problem).toEqual({ sentence: problem(code).sentence, details: "", offer: null });
      expect(state().work).toBeNull();
    },
  );

  test("an unknown error's details say where, and hold nothing of the plan", async () => {
    const error = new TypeError("Cannot read “Ask everyone” of undefined");
    const { state } = await open({ read: () => Promise.reject(error) });
    expect(state().problem?.sentence).toMatch(/^Something went wrong\./);
    expect(state().problem?.details).toMatch(/^TypeError\n.*actions\.test/);
    expect(state().problem?.details).not.toContain("Ask everyone");
  });

  test("after a failure the next thing works, and the message is gone", async () => {
    let fails = true;
    const { perform, state } = await open({
      read: () => (fails ? Promise.reject(problem("busy")) : Promise.resolve(trackerOf(PLAN))),
    });
    fails = false;
    await perform("read");
    expect(state()).toMatchObject({ problem: null, analysis: { summary: { total: 6 } } });
  });

  test("Cancel reaches the work that is under way", async () => {
    const store = createStore(initialState(TODAY));
    const workbook = fakeWorkbook(trackerOf(PLAN), {
      read: ({ signal, onShare }) =>
        new Promise((_resolve, reject) => {
          onShare(0.25);
          signal.addEventListener("abort", () => reject(problem("cancelled")));
        }),
    });
    const { perform, stop } = createPerformer(store, workbook, () => TODAY);
    const opening = perform("start");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(store.state().work).toEqual({ what: "Reading the workbook", share: 0.25, canStop: true });
    stop();
    await opening;
    expect(store.state()).toMatchObject({ work: null, problem: { sentence: "Stopped." } });
  });

  test("two things asked for at once are done one after the other", async () => {
    const { perform, workbook } = await open();
    await Promise.all([perform("writeReport", { replace: false }), perform("insertTemplate")]);
    const order = workbook.asked.filter((one) => one !== "keep");
    expect(order).toEqual(["write Board report May 2026", "insert a template"]);
  });
});

describe("following the sheet", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("edits show once the user pauses, and several make one reading", async () => {
    let readings = 0;
    const { state, workbook } = await open({
      reread: (tracker) => {
        readings += 1;
        const rows = PLAN_ROWS.slice(0, 4);
        return Promise.resolve({ ...tracker, sheets: [sheetOf("Plan", [HEADINGS, ...rows])] });
      },
    });
    for (let edit = 0; edit < 5; edit += 1) {
      workbook.listener?.onEdit();
      await jest.advanceTimersByTimeAsync(200);
    }
    expect(state().analysis?.summary.total).toBe(6);
    await jest.advanceTimersByTimeAsync(200);
    expect(readings).toBe(1);
    expect(state().analysis?.summary.total).toBe(4);
    expect(state().notice).toMatch(/^Now 4 actions, /);
  });

  test("when that fails, the pane says so and offers to read again; the figures stay", async () => {
    const { state, workbook } = await open({ reread: () => Promise.reject(problem("session-lost")) });
    workbook.listener?.onEdit();
    await jest.advanceTimersByTimeAsync(400);
    expect(state().problem).toMatchObject({ offer: "read again" });
    expect(state().analysis?.summary.total).toBe(6);
  });

  test("that the figures are out of date is said until they are read, whatever the user does meanwhile", async () => {
    let fails = true;
    const tracker = trackerOf(PLAN);
    const { perform, state, workbook } = await open({
      reread: () => (fails ? Promise.reject(problem("busy")) : Promise.resolve({ ...tracker })),
    });
    workbook.listener?.onEdit();
    await jest.advanceTimersByTimeAsync(400);
    await perform("showView", "actions");
    expect(state().problem).toMatchObject({ offer: "read again" });
    fails = false;
    workbook.listener?.onEdit();
    await jest.advanceTimersByTimeAsync(400);
    expect(state().problem).toBeNull();
  });

  test("an edit while the whole is read is put into what was read, not into what was there before", async () => {
    const four = trackerOf(sheetOf("Plan", [HEADINGS, ...PLAN_ROWS.slice(0, 4)]));
    let isFirst = true;
    const given: unknown[] = [];
    const { perform, state, workbook } = await open({
      read: async () => {
        if (isFirst) {
          isFirst = false;
          return trackerOf(PLAN);
        }
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        return four;
      },
      reread: (tracker) => {
        given.push(tracker);
        return Promise.resolve({ ...tracker });
      },
    });
    const reading = perform("read");
    workbook.listener?.onEdit();
    await jest.advanceTimersByTimeAsync(2_000);
    await reading;
    expect(given).toEqual([four]);
    expect(state().analysis?.summary.total).toBe(4);
  });

  test("the selected row is known", async () => {
    const { state, workbook } = await open();
    workbook.listener?.onSelect("Plan", 3);
    expect(state().selected).toEqual({ sheet: "Plan", row: 3 });
  });
});
