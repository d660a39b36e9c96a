/** Which add-in it is that the stand-in answers: workbooks keep each add-in's settings under its id. */

/** As manifest.xml states them; a test compares the two. */
export const ADD_IN = { id: "5f0b3c52-6a0e-4c39-9d7b-2f6f3f1f7a41", version: "0.1.0.0" } as const;
