/** The file in the folder of a graph that holds it; its log is beside it. */
export const databaseFile = 'graph.grafeo'
