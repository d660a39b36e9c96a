/** The files that were made, and the ways that they can leave the pane. */
import { Button } from "@fluentui/react-components";
import { canDownload } from "../../../excel/canDownload";
import type { MadeFile } from "../../store/state";
import { usePerform, useTellFailure } from "../../useStore";
import { download } from "./download";
import { useReturnsStyles } from "./Returns.styles";
import { words } from "./words";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function MadePart({ issue, files }: { readonly issue: string; readonly files: readonly MadeFile[] }) {
  const styles = useReturnsStyles();
  const perform = usePerform();
  const tellFailure = useTellFailure();
  const handsOut = canDownload();
  const zipAll = async (): Promise<void> => {
    const { zipOf } = await import("../../../workbooks/zipOf");
    download(`Returns ${issue}.zip`, zipOf(files), "application/zip");
  };
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.madeTitle(issue)}</h2>
      <p className={styles.words}>{words.madeHint}</p>
      {handsOut ? (
        <div>
          <Button appearance="primary" onClick={() => void zipAll().catch(tellFailure)}>
            {words.zip}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>{words.noDownload}</p>
      )}
      <ul className={styles.list}>
        {files.map(({ name, bytes }) => (
          <li key={name} className={styles.action}>
            <span className={styles.words}>{name}</span>
            <div className={styles.buttons}>
              {handsOut && (
                <Button
                  size="small"
                  aria-label={words.downloadOf(name)}
                  onClick={() => download(name, bytes, WORKBOOK)}
                >
                  {words.download}
                </Button>
              )}
              <Button
                size="small"
                aria-label={words.openOf(name)}
                onClick={() => void perform("returns", { kind: "open", name })}
              >
                {words.open}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
