#!/usr/bin/env python3
"""Prints who met whom as CSV: every pair, read page by page.

    python3 examples/who_met_whom.py http://localhost:4000 --from 2020 --to 2025 > pairs.csv
"""
import argparse
import csv
import json
import os
import sys
import time
import urllib.error
import urllib.request

QUESTION = """
query WhoMetWhom($filter: WhoMetWhomFilter, $after: String) {
  whoMetWhom(filter: $filter, first: 100, after: $after) {
    nodes { a { id name country } b { id name country } count first last articleCount }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(server, query, variables):
    """Asks one question; waits and asks again when there were too many."""
    headers = {"Content-Type": "application/json"}
    if os.environ.get("LIEN_KEY"):
        headers["Authorization"] = "Bearer " + os.environ["LIEN_KEY"]
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(server + "/graphql", body, headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        if error.code == 429:
            time.sleep(int(error.headers.get("Retry-After", "60")))
            return ask(server, query, variables)
        answer = json.load(error)
    for problem in answer.get("errors", []):
        sys.exit(f"{problem['extensions']['code']}: {problem['message']}")
    return answer["data"]


def pairs(server, bounds):
    """All pairs that answer, one after the other."""
    after = None
    while True:
        page = ask(server, QUESTION, {"filter": bounds, "after": after})["whoMetWhom"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def main():
    parser = argparse.ArgumentParser(description="Who met whom, as CSV.")
    parser.add_argument("server", help="such as http://localhost:4000")
    parser.add_argument("--from", dest="since", help="met on or after this date: 2020, 2020-05 or 2020-05-26")
    parser.add_argument("--to", dest="until", help="met on or before this date")
    parser.add_argument("--country", help="country of one of the two, such as fr")
    given = parser.parse_args()
    bounds = {"from": given.since, "to": given.until, "country": given.country}
    rows = csv.writer(sys.stdout)
    rows.writerow(["a", "b", "meetings", "first", "last", "articles"])
    for pair in pairs(given.server, bounds):
        rows.writerow(
            [pair["a"]["name"], pair["b"]["name"], pair["count"], pair["first"], pair["last"], pair["articleCount"]]
        )


if __name__ == "__main__":
    main()
