/** What stands among recommendations and is none: introductions, and what a board is asked to do with a paper. */
import type { Recommendation } from "../writing";

type Refiner = (all: readonly Recommendation[]) => readonly Recommendation[];

const INTRODUCES =
  /\brecommendations?\b.{0,80}:$|\bfollowing\b.{0,40}\brecommendations?\b|\brecommendations?\b.{0,60}\b(?:are|is|were|have been) (?:set out|listed|given|made|based|intended|below|included|contained)\b/iu;
const ASKS = /\b(?:should|must|shall|needs? to|ought to|is to|are to|recommends?|ensures?)\b/iu;
const TELLS = /\b(?:was|were|had|has been|have been|found|heard|noted|considered|struck|acknowledges?|recognises?)\b/iu;

/** An item that introduces the others, wherever it stands; one that only tells something, before the first that asks. */
const introductions: Refiner = (all) => {
  const first = all.findIndex(({ writing }) => ASKS.test(writing.text));
  return all.filter(({ writing: { text }, actions }, at) => {
    if (actions.length > 0) return true;
    if (INTRODUCES.test(text)) return false;
    return !(at < first && TELLS.test(text) && !ASKS.test(text));
  });
};

const OF_A_PAPER =
  /\b(?:board|committee|cabinet|executive|panel|members?|partnership|forum|group)(?: members)?,? (?:is|are) (?:asked|recommended|invited|requested) to\b|^(?:that )?(?:the )?(?:board|committee|cabinet|members?)(?: (?:should|to))? (?:notes?|approves?|endorses?|receives?)\b|^(?:to )?(?:note|approve|endorse|receive) (?:the )?(?:contents?|report|update|paper|dates)\b/iu;

const boardsOwn: Refiner = (all) => all.filter(({ writing: { text } }) => !OF_A_PAPER.test(text));

const blank: Refiner = (all) =>
  all.filter(({ writing, actions, context }) => writing.text !== "" || actions.length > 0 || context.text !== "");

/** In this order. */
const REFINERS: readonly Refiner[] = [boardsOwn, introductions, blank];

/** Those that are recommendations of a review. */
export const ofTheReview: Refiner = (all) => REFINERS.reduce((left, refine) => refine(left), all);
