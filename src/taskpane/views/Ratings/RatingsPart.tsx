/** The way to the ratings as columns, closed until it is wanted. */
import { lazy, Suspense, useState } from "react";
import { text } from "../../strings";

const RatingsView = lazy(() => import("./RatingsView"));

export function RatingsPart() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text.overview.writeRatings}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <RatingsView />
        </Suspense>
      )}
    </details>
  );
}
