/** The pane's looks: Fluent's own themes. The dark one is loaded where Office is dark. */
import { webLightTheme, type Theme } from "@fluentui/react-components";
import type { HostTheme } from "../excel/hostTheme";

/** The report's navy in place of Office's blue; all of it has 4.5 : 1 with white. */
export const LIGHT: Theme = {
  ...webLightTheme,
  colorBrandBackground: "#1B4F8F",
  colorBrandBackgroundHover: "#174378",
  colorBrandBackgroundPressed: "#123560",
  colorCompoundBrandBackground: "#1B4F8F",
  colorCompoundBrandStroke: "#1B4F8F",
  colorBrandForeground1: "#1B4F8F",
  colorBrandForegroundLink: "#1B4F8F",
  colorBrandForegroundLinkHover: "#123560",
};

export async function themeFor(host: HostTheme): Promise<Theme> {
  if (host === "light") return LIGHT;
  const { DARK } = await import("./darkTheme");
  return DARK;
}
