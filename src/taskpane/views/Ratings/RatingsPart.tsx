/** The way to the ratings as columns, closed until it is wanted. */
import { lazy, Suspense, useState } from "react";
import { ratingWords } from "../Overview/presetWords";

const RatingsView = lazy(() => import("./RatingsView"));

export function RatingsPart() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{ratingWords.writeRatings}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <RatingsView />
        </Suspense>
      )}
    </details>
  );
}
