#!/bin/sh
# Finds names, accents or not, and prints the answer as JSON.
#   sh examples/search.sh http://localhost:4000 "to lam"
set -eu
server="$1"
text="$2"

# The text goes into a variable, never into the question; quotes and backslashes are escaped for JSON.
escaped=$(printf '%s' "$text" | sed 's/\\/\\\\/g; s/"/\\"/g')

curl --silent --show-error --fail-with-body "$server/graphql" \
  --header 'Content-Type: application/json' \
  ${LIEN_KEY:+--header "Authorization: Bearer $LIEN_KEY"} \
  --data-binary @- <<JSON
{
  "query": "query Search(\$text: String!) { search(text: \$text, first: 5) { totalCount nodes { matchedName node { id kind name meetingCount } } } }",
  "variables": { "text": "$escaped" }
}
JSON
