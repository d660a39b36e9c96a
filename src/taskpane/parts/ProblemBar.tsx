/** Where it is said what went wrong, or what must be answered first. The sentence alone, until what can be done about it is loaded. */
import { usePaneState } from "../useStore";
import { laterPart } from "./laterPart";

/** What shows a problem in full. */
export const PROBLEM = laterPart(() => import("./Problem"));

export function ProblemBar() {
  const problem = usePaneState((state) => state.problem);
  // The region stands before there is anything in it, so that screen readers say what appears.
  return <div role="alert">{problem !== null && <PROBLEM.Part meanwhile={<p>{problem.sentence}</p>} />}</div>;
}
