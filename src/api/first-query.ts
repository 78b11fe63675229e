/** The query that GraphiQL opens with: who references a directive, who issued it and when, and by whose words. */
export const firstQuery = `# Which achievements of which report reference 21-KL/TW, who issued it and when, and by whose words?
{
  directivesByCode(code: "21-KL/TW") {
    name
    issuedOn {
      value
      basis
    }
    issuedBy {
      body {
        name
      }
      basis
    }
    achievements {
      edges {
        roles
        citationCount
        node {
          ordinal
          title
          report {
            id
            title
          }
        }
      }
    }
    dates {
      value
      chosen
      evidence {
        ...words
      }
    }
    bodies {
      body {
        name
      }
      chosen
      evidence {
        ...words
      }
    }
  }
}

fragment words on Evidence {
  exact
  citation {
    prefix
    exact
    suffix
    achievement {
      ordinal
      report {
        id
      }
    }
  }
}
`
