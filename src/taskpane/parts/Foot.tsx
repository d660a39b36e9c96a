/** The foot of a view, always in sight: "Write board report", and what else there is to do. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneState, usePerform } from "../useStore";
import { useFootStyles } from "./Foot.styles";
import { shared } from "../views/words";

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
        {shared.writeReport}
      </Button>
      {children}
    </div>
  );
}
