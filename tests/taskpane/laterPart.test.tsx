/**
 * Parts of the frame that are loaded later: until they are there, and where their file has gone from the site, what stands in their
 * place says what must be said.
 * @jest-environment jsdom
 */
import { cleanup, render, screen } from "@testing-library/react";
import { laterPart } from "../../src/taskpane/parts/laterPart";

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

test("the sentence stands there until the rest has been loaded", async () => {
  const { Part } = laterPart(() => Promise.resolve({ default: () => <button type="button">Read again</button> }));
  render(<Part meanwhile="Excel is busy." />);
  expect(screen.getByText("Excel is busy.")).toBeTruthy();
  expect(await screen.findByRole("button", { name: "Read again" })).toBeTruthy();
  expect(screen.queryByText("Excel is busy.")).toBeNull();
});

test("the sentence stays where the rest cannot be loaded", async () => {
  // React writes what a boundary catches into the console, too.
  const logged = jest.spyOn(console, "error").mockReturnValue();
  const { Part } = laterPart(() => Promise.reject(new Error("Loading chunk views failed")));
  render(<Part meanwhile="Excel is busy." />);
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getByText("Excel is busy.")).toBeTruthy();
  expect(logged).toHaveBeenCalled();
});
