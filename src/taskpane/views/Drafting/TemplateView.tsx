/** The template with names of one's own, kept in the workbook; added as a sheet, or made as a workbook. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { headingsProblem, templateSettingsFrom } from "../../../template/kept";
import { templateBook } from "../../../template/templateBook";
import { columnsOf, type Template } from "../../../template/templateSheet";
import { REVIEW_KINDS, TEMPLATE_COLUMNS, type TemplateSettings } from "../../../template/template.types";
import { headingOf, HEADINGS, titleOf } from "../../../template/words";
import { listsOf } from "../../derive/templateOf";
import { Check } from "../../parts/Check";
import { Choice } from "../../parts/Choice";
import { TextField } from "../../parts/TextField";
import { usePaneState, usePerform } from "../../useStore";
import { useDraftingStyles } from "./Drafting.styles";
import { makeWorkbook } from "./makeWorkbook";
import { TakeAway } from "./TakeAway";
import { words } from "./words";

export default function TemplateView() {
  const styles = useDraftingStyles();
  const perform = usePerform();
  const kept = usePaneState((state) => state.remembered.template);
  const whole = usePaneState((state) => state.whole);
  const analysis = usePaneState((state) => state.analysis);
  const isBusy = usePaneState((state) => state.work !== null);
  const [settings, setSettings] = useState(() => templateSettingsFrom(kept));
  const template: Template = { settings, lists: listsOf({ whole, analysis }), rows: [], title: "" };
  const problem = headingsProblem(columnsOf(template).map((column) => headingOf(settings, column)));
  const change = (by: Partial<TemplateSettings>): void => {
    const next = { ...settings, ...by };
    setSettings(next);
    void perform("keep", { template: { ...next } });
  };
  const asWorkbook = async (): Promise<void> => {
    const made = await makeWorkbook(templateBook(template), `${titleOf(settings)}.xlsx`);
    await perform("handOut", { ...made, ...words.handedOut });
  };
  const isOff = isBusy || problem !== "";
  return (
    <div className={styles.part}>
      <Choice
        label={words.review}
        value={settings.review}
        options={REVIEW_KINDS.map((kind) => ({ value: kind, label: words.reviews[kind] }))}
        onChoose={(value) => change({ review: REVIEW_KINDS.find((kind) => kind === value) ?? "DHR" })}
      />
      {settings.review === "own" && (
        <TextField
          label={words.reviewName}
          value={settings.reviewName}
          onType={(reviewName) => setSettings({ ...settings, reviewName })}
          onLeave={() => change({})}
        />
      )}
      <Check
        label={words.withSection}
        isChecked={settings.withSection}
        onChange={(withSection) => change({ withSection })}
      />
      <Check
        label={words.withExpectedOutcome}
        isChecked={settings.withExpectedOutcome}
        onChange={(withExpectedOutcome) => change({ withExpectedOutcome })}
      />
      <details>
        <summary>{words.headings}</summary>
        <div className={styles.part}>
          {TEMPLATE_COLUMNS.map((column) => (
            <TextField
              key={column}
              label={HEADINGS[column]}
              value={settings.headings[column] ?? ""}
              placeholder={HEADINGS[column]}
              onType={(heading) => setSettings({ ...settings, headings: { ...settings.headings, [column]: heading } })}
              onLeave={() => change({})}
            />
          ))}
        </div>
      </details>
      {problem !== "" && (
        <p className={styles.plain} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button disabledFocusable={isOff} onClick={() => (isOff ? undefined : void perform("beginPlan", template))}>
          {words.insert}
        </Button>
        <Button disabledFocusable={isOff} onClick={() => (isOff ? undefined : void asWorkbook())}>
          {words.asWorkbook}
        </Button>
        <TakeAway />
      </div>
    </div>
  );
}
