/** Fluent's dark theme. */
export { webDarkTheme as DARK } from "@fluentui/react-components";
