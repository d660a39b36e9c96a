/** The way to the themes of recommendations, closed until it is wanted. */
import { lazy, Suspense, useState } from "react";

const ThemesView = lazy(() => import("./ThemesView"));

export function ThemesPart() {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Themes of the recommendations</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <ThemesView />
        </Suspense>
      )}
    </details>
  );
}
