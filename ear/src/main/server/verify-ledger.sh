#!/bin/sh
# Verifies the ledger of a network against a running portal and waits for the result.
#   TALKOOT_TOKEN=tk_... verify-ledger.sh https://talkoot.example commons
# The token belongs to an operator or a manager of the network and has the scope "manage".
# Exit code 0: everything follows; 1: differences, which are printed; 2: it could not be done.
set -u
url=${1:?address of the portal}/api/v1/networks/${2:?slug of the network}/verifications
: "${TALKOOT_TOKEN:?a token with the scope manage}"

ask() {
  printf 'header = "Authorization: Bearer %s"\n' "$TALKOOT_TOKEN" | curl -sS --fail-with-body -K - "$@"
}

answer=$(ask -X POST "$url") || { echo "$answer" >&2; exit 2; }
id=$(printf '%s' "$answer" | sed -n 's/^{"id":"\([0-9a-z]*\)".*/\1/p')
while :; do
  answer=$(ask "$url/$id") || { echo "$answer" >&2; exit 2; }
  # the head of the answer only: differences have fields of their own
  status=$(printf '%s' "$answer" | sed 's/"differences":.*//' | sed -n 's/.*"status":"\([A-Za-z]*\)".*/\1/p')
  found=$(printf '%s' "$answer" | sed 's/"differences":.*//' | sed -n 's/.*"found":\([0-9]*\).*/\1/p')
  case $status in
    [Rr][Uu][Nn][Nn][Ii][Nn][Gg]) sleep 2 ;;
    [Dd][Oo][Nn][Ee]) break ;;
    *) echo "$answer" >&2; exit 2 ;;
  esac
done
if [ "$found" = 0 ]; then
  echo "Everything follows."
  exit 0
fi
echo "$found differences:"
printf '%s\n' "$answer" | sed 's/.*"differences":\[//; s/\],"failure".*//; s/},{/},\
{/g'
exit 1
