"""Asks a running server, and goes through all pages of a list: python3 examples/client.py [URL]"""

import json
import sys
from urllib.request import Request, urlopen

URL = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:4000/graphql"

PAGE = """query ($after: String) {
  directives(first: 10, after: $after, orderBy: { field: CITATIONS, direction: DESC }) {
    nodes { name citationCount issuedBy { body { name } } }
    pageInfo { hasNextPage endCursor }
  }
}"""


def ask(query, **variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = Request(URL, data=body, headers={"content-type": "application/json"})
    with urlopen(request, timeout=30) as response:
        answer = json.load(response)
    if answer.get("errors"):
        raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def main():
    after = None
    while True:
        directives = ask(PAGE, after=after)["directives"]
        for node in directives["nodes"]:
            bodies = ", ".join(by["body"]["name"] for by in node["issuedBy"])
            print(node["citationCount"], node["name"], bodies, sep="\t")
        if not directives["pageInfo"]["hasNextPage"]:
            return
        after = directives["pageInfo"]["endCursor"]


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main()
