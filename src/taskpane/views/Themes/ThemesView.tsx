/** The themes of each recommendation: as they are suggested, with the words that led to them, and as the user gives them. */
import { useMemo, useState } from "react";
import { textMark } from "../../../plan/textMark";
import { themesOf, themesSaidFrom, withThemes, type ThemesSaid } from "../../../themes/said";
import { suggestAddressee, suggestThemes } from "../../../themes/suggest";
import { OTHER } from "../../../themes/themeRules";
import { Check } from "../../parts/Check";
import { LinkButton } from "../../parts/LinkButton";
import { TextField } from "../../parts/TextField";
import { usePaneState, usePerform } from "../../useStore";
import { useThemesStyles } from "./Themes.styles";
import { words } from "./words";

/** So many are shown at first. */
const SHOWN = 30;

export default function ThemesView() {
  const styles = useThemesStyles();
  const perform = usePerform();
  const analysis = usePaneState((state) => state.analysis);
  const kept = usePaneState((state) => state.remembered.themes);
  const said = useMemo(() => themesSaidFrom(kept), [kept]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAll, setAll] = useState(false);
  const [list, setList] = useState(() => said.list.join("; "));
  const texts = useMemo(() => {
    const all = analysis?.plans.flatMap(({ plan }) => plan.actions) ?? [];
    return [...new Set(all.map(({ recommendation, action }) => recommendation || action))].filter((one) => one !== "");
  }, [analysis]);
  const keep = (next: ThemesSaid): void => void perform("keep", { themes: { ...next } });
  const keepList = (): void =>
    keep({ ...themesSaidFrom({ list: list.split(/[;\n]/).map((name) => name.trim()) }), byText: said.byText });
  return (
    <div className={styles.part}>
      <p className={styles.quiet}>{words.hint}</p>
      <TextField label={words.list} hint={words.listHint} value={list} onType={setList} onLeave={keepList} />
      <ul className={styles.list}>
        {texts.slice(0, isAll ? texts.length : SHOWN).map((text) => (
          <li key={text} className={styles.item}>
            <p className={styles.words}>{text.length > 160 ? `${text.slice(0, 159)}…` : text}</p>
            <p className={styles.quiet}>{themesOf(text, said).join(", ")}</p>
            <LinkButton
              name={words.changeOf(text.slice(0, 40))}
              isPressed={chosen === text}
              onClick={() => setChosen(chosen === text ? null : text)}
            >
              {words.change}
            </LinkButton>
            {chosen === text && <Choose text={text} said={said} onKeep={keep} />}
          </li>
        ))}
      </ul>
      {!isAll && texts.length > SHOWN && (
        <LinkButton onClick={() => setAll(true)}>{words.more(texts.length - SHOWN)}</LinkButton>
      )}
    </div>
  );
}

interface ChooseProps {
  readonly text: string;
  readonly said: ThemesSaid;
  readonly onKeep: (said: ThemesSaid) => void;
}

function Choose({ text, said, onKeep }: ChooseProps) {
  const styles = useThemesStyles();
  const now = themesOf(text, said);
  const names = said.list.includes(OTHER) ? said.list : [...said.list, OTHER];
  const { addressee, words: addressed } = suggestAddressee(text);
  return (
    <div role="group" aria-label={words.themes}>
      {suggestThemes(text).map(({ theme, words: led }) => (
        <p key={theme} className={styles.quiet}>
          {words.because(theme, led)}
        </p>
      ))}
      <p className={styles.quiet}>{words.because(words.addressee(addressee), addressed)}</p>
      {names.map((theme) => (
        <Check
          key={theme}
          label={theme}
          isChecked={now.includes(theme)}
          onChange={(isWanted) =>
            onKeep(
              withThemes(
                said,
                text,
                names.filter((one) => (one === theme ? isWanted : now.includes(one))),
              ),
            )
          }
        />
      ))}
      {said.byText[textMark(text)] !== undefined && (
        <LinkButton onClick={() => onKeep(withThemes(said, text, []))}>{words.asSuggested}</LinkButton>
      )}
    </div>
  );
}
