/**
 * A row lacks what every graph that is whole has. A statement on Neo4j meets it too when another writer takes a node away that it
 * has found: the properties of the node are null then.
 */
export class IncompleteRow extends TypeError {
  constructor(column: string, wanted: string) {
    super(`Column "${column}" holds no ${wanted}`)
  }
}
