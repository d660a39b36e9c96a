/**
 * Lint rules of the whole project. The import boundaries keep a plan flowing one way:
 * cells → plan → ratings, findings → summary → report → operations → cells.
 */
import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import { importX } from "eslint-plugin-import-x";
import office from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

const fromFolder = (folder, except, message) => ({ target: `./src/${folder}`, from: "./src", except, message });

/** Which folders a folder may import from, beside itself, and why no others. */
const boundaries = [
  fromFolder("plan", ["./plan"], "plan/ turns cells into a plan and knows nothing of what is made of it."),
  fromFolder("rag", ["./rag", "./plan"], "rag/ rates actions: it may know plans, nothing further down the line."),
  fromFolder(
    "summary",
    ["./summary", "./rag", "./plan"],
    "summary/ counts rated actions; it must not know checks, reports or Excel.",
  ),
  fromFolder(
    "checks",
    ["./checks", "./rag", "./plan"],
    "checks/ look at plans and ratings only, so that a finding never depends on a report.",
  ),
  fromFolder(
    "operations",
    ["./operations", "./plan"],
    "operations/ are plain data; excel/ carries them out, so they must not know who asked.",
  ),
  fromFolder(
    "analysis",
    ["./analysis", "./summary", "./checks", "./rag", "./themes", "./plan"],
    "analysis/ is the pure pipeline up to the figures; reports are made from it, not by it.",
  ),
  fromFolder(
    "fixes",
    ["./fixes", "./operations", "./analysis", "./summary", "./checks", "./rag", "./plan"],
    "fixes/ are pure: they say what would be written, and excel/ writes it.",
  ),
  fromFolder(
    "drafting",
    ["./drafting", "./template", "./operations", "./plan"],
    "drafting/ reads a review's text, which is no tracker: it knows plans and the template that they are begun in.",
  ),
  fromFolder(
    "template",
    ["./template", "./operations", "./workbooks", "./rag", "./plan"],
    "template/ is pure: it says what an empty plan looks like, and excel/ writes it.",
  ),
  fromFolder(
    "themes",
    ["./themes", "./plan"],
    "themes/ look at the words of recommendations, and know nothing of what is made of them.",
  ),
  fromFolder(
    "history",
    ["./history", "./operations", "./analysis", "./summary", "./checks", "./rag", "./plan"],
    "history/ compares analyses of different days; what is said of it is the report's.",
  ),
  fromFolder(
    "report",
    ["./report", "./operations", "./history", "./themes", "./analysis", "./summary", "./checks", "./rag", "./plan"],
    "report/ is pure: it makes operations from an analysis and must not know Excel, a page or a clock.",
  ),
  fromFolder(
    "excel",
    ["./excel", "./operations", "./plan"],
    "excel/ reads cells and applies operations; what they mean is decided elsewhere.",
  ),
  fromFolder(
    "workbench",
    ["./workbench", "./standin"],
    "workbench/ is the page around the pane: the pane reaches it only as it reaches Excel, through office.js.",
  ),
  {
    target: "./src/standin/!(node)/**/*",
    from: "./src/standin/node",
    message: "Only standin/node may need Node: the rest also runs in a page.",
  },
  {
    target: "./src/standin/!(browser)/**/*",
    from: "./src/standin/browser",
    message: "Only standin/browser may need a page: the rest also runs in Node.",
  },
  fromFolder(
    "standin",
    ["./standin"],
    "standin/ stands in for Excel: it must know no more of the add-in than Excel does.",
  ),
  {
    target: [
      "./src/plan",
      "./src/rag",
      "./src/summary",
      "./src/checks",
      "./src/operations",
      "./src/analysis",
      "./src/history",
      "./src/report",
      "./src/fixes",
      "./src/drafting",
      "./src/template",
      "./src/themes",
    ],
    from: "./node_modules",
    except: ["./date-fns", "./@date-fns", "./fastest-levenshtein"],
    message: "The core is pure: no Office, no React, no file formats.",
  },
];

const officeGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel names Excel or Office, so that everything else runs without them.",
}));
const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The core has no clock: pass the as-at date in.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The core has no clock: pass the as-at date in.",
  },
];

/** Look-behind, in a literal or in a text that becomes a pattern: one literal keeps an older browser from parsing the whole script. */
const noLookBehind = ["Literal[raw=/\\(\\?<[=!]/]", "TemplateElement[value.raw=/\\(\\?<[=!]/]"].map((selector) => ({
  selector,
  message:
    "Excel 2021 for the Mac runs in a WebKit that cannot parse look-behind: match what stands before, in a group.",
}));

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` } },
    plugins: { "import-x": importX, "react-hooks": reactHooks },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "import-x/no-restricted-paths": ["error", { basePath: `${import.meta.dirname}/..`, zones: boundaries }],
      "import-x/no-cycle": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], rules: { "no-restricted-syntax": ["error", ...noLookBehind] } },
  {
    files: ["src/{plan,checks,rag,summary,report,operations,analysis,fixes,history,drafting,template,themes}/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...officeGlobals, "window", "document", "process", "console"],
      "no-restricted-syntax": ["error", ...noClock, ...noLookBehind],
    },
  },
  {
    // A cell may hold 32,767 characters of anything: no pattern may take longer than in proportion to them. What the rules cannot
    // see, patterns made of pieces, tests/patterns/ times.
    files: ["src/**/*.{ts,tsx}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      // A sticky pattern does not move.
      "regexp/no-super-linear-move": ["error", { report: "potential", ignoreSticky: true }],
    },
  },
  {
    files: ["src/{taskpane,commands,workbench,cli}/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": office },
    rules: {
      "no-console": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  // Runs in a page, as it is.
  {
    files: ["src/taskpane/tooOld.js"],
    languageOptions: { globals: { document: "readonly" }, ecmaVersion: 5, sourceType: "script" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        __dirname: "readonly",
        module: "writable",
        require: "readonly",
        console: "readonly",
      },
    },
  },
  prettier,
);
