/** The ratings as columns beside the plan, or as colours alone: shown first, written when asked for, written anew, and taken away. */
import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Analysis } from "../../../analysis/analysis.types";
import { columnIndex, columnLetters, LAST_COLUMN } from "../../../operations/addresses";
import { cellsToWrite, type RatingPlaces } from "../../../operations/ratingColumns";
import { COLOURS } from "../../../plan/model";
import { ratingsOf, type SheetRatings } from "../../derive/ratingLines";
import { Check } from "../../parts/Check";
import { TextField } from "../../parts/TextField";
import { usePaneState, usePerform } from "../../useStore";
import { useRatingsStyles } from "./Ratings.styles";
import { words } from "./words";

/** So many cells show what the rest will be like. */
const SHOWN = 3;

export default function RatingsView() {
  const styles = useRatingsStyles();
  const analysis = usePaneState((state) => state.analysis);
  const tracker = usePaneState((state) => state.tracker);
  const sheets = useMemo(
    () =>
      analysis === null
        ? []
        : (tracker?.sheets ?? []).map((cells) => ratingsOf(analysis, cells)).filter((one) => one !== null),
    [analysis, tracker],
  );
  if (analysis === null) return null;
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{words.hint}</p>
      {sheets.map((ratings) => (
        <OnSheet key={ratings.sheet} ratings={ratings} analysis={analysis} />
      ))}
    </div>
  );
}

/** Column letters as typed → 0-based column; null for anything else. */
function columnOf(typed: string): number | null {
  const letters = typed.trim().toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(letters)) return null;
  const column = columnIndex(letters);
  return column <= LAST_COLUMN ? column : null;
}

function placesOf(rag: string, why: string): RatingPlaces | null {
  const [ragColumn, whyColumn] = [columnOf(rag), columnOf(why)];
  return ragColumn === null || whyColumn === null || ragColumn === whyColumn
    ? null
    : { rag: ragColumn, why: whyColumn };
}

function OnSheet({ ratings, analysis }: { readonly ratings: SheetRatings; readonly analysis: Analysis }) {
  const styles = useRatingsStyles();
  const perform = usePerform();
  const isBusy = usePaneState((state) => state.work !== null);
  const isWritten = usePaneState((state) => state.remembered.ratings[ratings.sheet] !== undefined);
  const { sheet, lines, read } = ratings;
  const [rag, setRag] = useState(columnLetters(ratings.places.rag));
  const [why, setWhy] = useState(columnLetters(ratings.places.why));
  const [isColoured, setColoured] = useState(true);
  const [isColoursOnly, setColoursOnly] = useState(false);
  const [coloured, setColouredColumn] = useState(columnLetters(ratings.colourColumn));
  const places = placesOf(rag, why);
  const column = columnOf(coloured);
  const isFree = column !== null && !ratings.readAsTyped.includes(column);
  const { definitions, fills } = analysis.settings.preset;
  const colourWords = COLOURS.map((colour) => ({
    equals: definitions.colours[colour].label,
    fill: fills[colour].fill,
    fontColour: fills[colour].font,
  }));
  const inColumns = places === null ? null : { places, lines, words: isColoured ? colourWords : [], read };
  const asColours = isFree ? { column, colours: ratings.colours, read } : null;
  const toWrite = isColoursOnly ? asColours : inColumns;
  return (
    <section className={styles.sheet} aria-label={sheet}>
      <Check label={words.coloursOnly} isChecked={isColoursOnly} onChange={setColoursOnly} />
      {isColoursOnly ? (
        <>
          <TextField label={words.coloured} value={coloured} onType={setColouredColumn} />
          <p className={styles.words}>{coloursInWords(ratings, column, coloured, isWritten)}</p>
        </>
      ) : (
        <>
          <div className={styles.pair}>
            <TextField label={words.rag} value={rag} onType={setRag} />
            <TextField label={words.why} value={why} onType={setWhy} />
          </div>
          <Check label={words.colours} isChecked={isColoured} onChange={setColoured} />
          {places === null ? (
            <p className={styles.words}>{words.notColumns}</p>
          ) : (
            <Preview ratings={ratings} places={places} isWritten={isWritten} />
          )}
        </>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy || toWrite === null}
          aria-label={isWritten ? words.againOn(sheet) : words.writeOn(sheet)}
          onClick={() => {
            if (toWrite !== null)
              void perform("ratings", { sheet, write: toWrite, what: words.writing, notice: words.written(sheet) });
          }}
        >
          {isWritten ? words.again : words.write}
        </Button>
        {isWritten && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={words.revertOn(sheet)}
            onClick={() =>
              void perform("ratings", { sheet, write: null, what: words.reverting, notice: words.reverted(sheet) })
            }
          >
            {words.revert}
          </Button>
        )}
      </div>
    </section>
  );
}

/** What would be coloured, or why it cannot be. */
function coloursInWords(
  { sheet, colours, readAsTyped }: SheetRatings,
  column: number | null,
  typed: string,
  isWritten: boolean,
): string {
  if (column === null) return words.noColumn;
  const letters = typed.trim().toUpperCase();
  if (readAsTyped.includes(column)) return words.readAsTyped(letters);
  const say = isWritten ? words.previewColoursAgain : words.previewColours;
  return say(sheet, colours.length, letters);
}

interface PreviewProps {
  readonly ratings: SheetRatings;
  readonly places: RatingPlaces;
  /** Whether they stand on the sheet already. */
  readonly isWritten: boolean;
}

function Preview({ ratings, places, isWritten }: PreviewProps) {
  const styles = useRatingsStyles();
  const { sheet, lines } = ratings;
  const cells = cellsToWrite(lines, places);
  const say = isWritten ? words.previewAgain : words.preview;
  const block = (column: number): string =>
    `${columnLetters(column)}${lines[0]?.row ?? 1} to ${columnLetters(column)}${lines.at(-1)?.row ?? 1}`;
  return (
    <>
      <p className={styles.words}>{say(sheet, cells.length, block(places.rag), block(places.why))}</p>
      <ul className={styles.list}>
        {cells.slice(lines.length, lines.length + SHOWN).map(({ address, text }, at) => (
          <li key={address}>
            {cells[at]?.address}: {cells[at]?.text}; {address}: {text}
          </li>
        ))}
        {cells.length > 2 * SHOWN && <li>{words.more(cells.length - 2 * SHOWN)}</li>}
      </ul>
    </>
  );
}
