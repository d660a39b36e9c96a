/** The foot of a view, always in sight: "Write board report", and what else there is to do. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { text } from "../strings";
import { usePaneState, usePerform } from "../useStore";
import { useFootStyles } from "./Foot.styles";

export function Foot({ children }: { readonly children?: ReactNode }) {
  const styles = useFootStyles();
  const perform = usePerform();
  const isBusy = usePaneState((state) => state.work !== null);
  return (
    <div className={styles.foot}>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => void perform("writeReport", { replace: false })}
      >
        {text.report.write}
      </Button>
      {children}
    </div>
  );
}
