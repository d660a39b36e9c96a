/** What goes out to an agency: what is open, and what was closed since it was last asked, whether the tracker says when or not. */
import { whatGoesOut } from "../../src/returns/goOut";
import { serialOf } from "../support/grid";
import { BACK_ON, quarterOf, send, trackerOf, trackerRow } from "./support/quarter";

const AGENCY = "Ashdale Housing";
const [STATUS, COMPLETED] = [6, 8];

/** Actions 1 to 4, of which some are closed: by number, with the day, or "" where none is recorded. */
const trackerWith = (closed: Readonly<Record<number, string>>) =>
  quarterOf(
    trackerOf(
      [0, 1, 2, 3].map((at) => {
        const on = closed[at + 1];
        const date = on === undefined || on === "" ? "" : serialOf(on);
        return trackerRow(at, AGENCY, on === undefined ? {} : { [STATUS]: "Complete", [COMPLETED]: date });
      }),
    ),
  );

const sentOut = (
  quarter: ReturnType<typeof trackerWith>,
  issues: Parameters<typeof whatGoesOut>[1],
): { readonly open: readonly string[]; readonly closed: readonly string[] } => {
  const [own] = whatGoesOut(quarter.view, issues, BACK_ON).agencies;
  const refs = (all: readonly { readonly action: { readonly ref: string } }[] = []): string[] =>
    all.map(({ action }) => action.ref);
  return { open: refs(own?.open), closed: refs(own?.closed) };
};

test("before the first return: what is open, and what was closed within three months", () => {
  const quarter = trackerWith({ 1: "2026-10-05", 2: "2026-03-31", 3: "" });
  expect(sentOut(quarter, [])).toEqual({ open: ["4"], closed: ["1"] });
});

test("after one: what was closed since, also where no day is recorded and it was open then", () => {
  const before = trackerWith({ 1: "2026-10-05", 2: "" });
  const { issue } = send(before);
  const quarter = trackerWith({ 1: "2026-10-05", 2: "", 3: "", 4: "2026-11-10" });
  expect(sentOut(quarter, [issue])).toEqual({ open: [], closed: ["3", "4"] });
});
