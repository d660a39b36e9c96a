/**
 * A view that cannot be shown does not take the pane with it.
 * @jest-environment jsdom
 */
import { cleanup, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { laterView } from "../../src/taskpane/App/laterView";
import { ViewBoundary } from "../../src/taskpane/App/ViewBoundary";

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

test("where its file has gone from the site, that is said, and the pane can be opened again", async () => {
  // React writes what a boundary catches into the console, too.
  jest.spyOn(console, "error").mockReturnValue();
  const { View } = laterView(() => Promise.reject(new Error("Loading chunk views failed")));
  const failures: unknown[] = [];
  render(
    <>
      <nav>Tabs</nav>
      <ViewBoundary className="" onFailure={(error) => failures.push(error)}>
        <Suspense fallback={<p>Loading</p>}>
          <View />
        </Suspense>
      </ViewBoundary>
    </>,
  );
  expect(await screen.findByText(/could not be shown/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Open the pane again" })).toBeTruthy();
  expect(screen.getByText("Tabs")).toBeTruthy();
  expect(failures).toHaveLength(1);
});
