/** Whether each look at a unit asks if its text is the one that is read; the built program is spared the question. */
export const assertsReading: boolean = true
