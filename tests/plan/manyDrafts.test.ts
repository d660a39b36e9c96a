/** A plan of any length is gone on with after an edit. */
import { DraftList, type Draft } from "../../src/plan/rows/drafts";
import type { RowTexts } from "../../src/plan/rows/rowTexts";

test("as many actions above an edit as a sheet can hold", () => {
  const draft: Draft = {
    rows: [1],
    texts: {} as RowTexts,
    ref: "1",
    section: "Section",
    banner: "Banner",
    agencyAbove: "",
    parent: null,
    first: null,
    actions: 1,
    place: 1,
    lent: {},
    taken: [],
    alone: null,
    head: null,
  };
  const list = new DraftList({
    planHasRefs: true,
    planHasRecommendations: true,
    planHasActions: true,
    refStyle: "named",
    knowsMerges: true,
    pointing: [],
  });
  list.goOnFrom(new Array<Draft>(1_000_000).fill(draft), 999_999, "");
  expect(list.drafts).toHaveLength(999_999);
});
