/** The ways to begin a plan, closed until they are wanted: from a review's text, or from the template with names of one's own. */
import { lazy, Suspense, useState, type ReactNode } from "react";
import { beginWords } from "../Overview/beginWords";

const DraftView = lazy(() => import("./DraftView"));
const TemplateView = lazy(() => import("./TemplateView"));

export function BeginPart() {
  return (
    <>
      <Opened summary={beginWords.fromText}>
        <DraftView />
      </Opened>
      <Opened summary={beginWords.template}>
        <TemplateView />
      </Opened>
    </>
  );
}

function Opened({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <Suspense fallback={null}>{children}</Suspense>}
    </details>
  );
}
