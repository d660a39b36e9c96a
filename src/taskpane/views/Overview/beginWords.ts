/** The ways to begin a plan, as they are offered: loaded with the place that offers them, and not with the views behind them. */

export const beginWords = {
  fromText: "Begin a plan from a review's text",
  template: "Template with names of your own",
} as const;
