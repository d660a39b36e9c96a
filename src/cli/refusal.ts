/** Something the user can put right: told in one sentence, without a stack; exit code 1. */
export class Refusal extends Error {}
