/** The head of a sheet on which no plan was recognised: what is proposed, and what it still lacks. */
import { Button } from "@fluentui/react-components";
import type { SheetMapping } from "../../../plan/sheetMapping";
import { lackOf } from "../../derive/mappings";
import { usePerform } from "../../useStore";
import { useReadingStyles } from "./Reading.styles";
import { words } from "./words";

export function NotRecognised({ sheet, mapping }: { readonly sheet: string; readonly mapping: SheetMapping }) {
  const styles = useReadingStyles();
  const perform = usePerform();
  const lack = lackOf(mapping);
  return (
    <section className={styles.doubts} aria-label={words.title}>
      <p className={styles.plain}>{words.notRecognised}</p>
      {lack === null ? (
        <Button size="small" onClick={() => void perform("mapColumns", { sheet, mapping })}>
          {words.readAsPlan}
        </Button>
      ) : (
        <p className={styles.plain}>{words.lacks[lack]}</p>
      )}
    </section>
  );
}
