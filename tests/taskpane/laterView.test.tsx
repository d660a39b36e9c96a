/**
 * Views that are loaded later: one that has been loaded ahead is there at once; one whose loading ahead failed is loaded when shown.
 * @jest-environment jsdom
 */
import { act, cleanup, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { laterView, type LaterView } from "../../src/taskpane/App/laterView";

afterEach(cleanup);

const HELLO = { default: () => <p>Hello</p> };
const show = ({ View }: LaterView) =>
  render(
    <Suspense fallback={<p>Loading</p>}>
      <View />
    </Suspense>,
  );
const soon = (): Promise<void> => act(() => Promise.resolve());

test("is loaded when it is shown", async () => {
  const load = jest.fn(() => Promise.resolve(HELLO));
  const view = laterView(load);
  expect(load).not.toHaveBeenCalled();
  show(view);
  expect(screen.getByText("Loading")).toBeTruthy();
  expect(await screen.findByText("Hello")).toBeTruthy();
});

test("is there at once where it has been loaded ahead", async () => {
  const view = laterView(() => Promise.resolve(HELLO));
  view.loadAhead();
  await soon();
  show(view);
  expect(screen.getByText("Hello")).toBeTruthy();
});

test("where loading ahead failed it is tried again", async () => {
  let tries = 0;
  const view = laterView(() => (++tries === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(HELLO)));
  view.loadAhead();
  await soon();
  show(view);
  expect(await screen.findByText("Hello")).toBeTruthy();
});
