/** Shows the pane over a workbook in memory, for tests in a page. */
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { act } from "react";
import type { TrackerCells } from "../../../src/plan/cells";
import { createPerformer, type Performer } from "../../../src/taskpane/actions/perform";
import { App } from "../../../src/taskpane/App/App";
import type { PaneTheme } from "../../../src/taskpane/paneTheme";
import { initialState } from "../../../src/taskpane/store/state";
import { createStore } from "../../../src/taskpane/store/store";
import { LIGHT } from "../../../src/taskpane/theme";
import type { PaneWorkbook } from "../../../src/taskpane/workbook";
import { fakeWorkbook, TODAY, type FakeWorkbook } from "./invented";

const ALWAYS_LIGHT: PaneTheme = { now: () => "light", follow: () => () => undefined };

/**
 * Where the looks go: jsdom draws nothing, and would match each of a thousand rules with each element that a test asks for.
 * How the pane looks, and whether that hides anything, is tested in a browser.
 */
const ELSEWHERE = document.implementation.createHTMLDocument();

export interface ShownPane extends Performer {
  readonly workbook: FakeWorkbook;
  readonly user: UserEvent;
}

/** @param tracker what the workbook holds */
export async function showPane(tracker: TrackerCells, changes: Partial<PaneWorkbook> = {}): Promise<ShownPane> {
  const workbook = fakeWorkbook(tracker, changes);
  const store = createStore(initialState(TODAY));
  const performer = createPerformer(store, workbook, () => TODAY);
  // jsdom lays nothing out: the list is told that it has room.
  jest.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  jest.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(320);
  // It takes a page for left where the focused element is gone; a browser does not.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  // Nor does it scroll.
  Element.prototype.scrollIntoView = () => undefined;
  render(
    <RendererProvider renderer={createDOMRenderer(ELSEWHERE)} targetDocument={ELSEWHERE}>
      <App pane={{ store, ...performer }} theme={ALWAYS_LIGHT} first={LIGHT} />
    </RendererProvider>,
  );
  await act(() => performer.perform("start"));
  return { ...performer, workbook, user: userEvent.setup() };
}

export async function openView(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
}
