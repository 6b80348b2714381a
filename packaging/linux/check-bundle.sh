#!/usr/bin/env bash
# Makes everything twice from the last commit, in two folders, and says whether the bytes are the
# same; then asks lintian, and the installer and the bundle what they are.
#
# Usage, with lintian installed:  packaging/linux/check-bundle.sh [PYTHON]
set -euo pipefail

python=${1:-/usr/bin/python3}
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d /var/tmp/orca-bundle.XXXXXX)
trap 'rm -rf "$work"' EXIT
failed=0

for name in one another-with-a-longer-name; do
  git clone --quiet "$repository" "$work/$name"
  (cd "$work/$name" && "$python" dev.py bundle)
done

verdict() {
  if "${@:2}"; then echo "--- held: $1"; else echo "--- FAILED: $1"; failed=1; fi
}

first=$work/one/out/bundle second=$work/another-with-a-longer-name/out/bundle
verdict "the same folder" diff -rq "$first/orca-desktop" "$second/orca-desktop"
verdict "the same files" diff "$first/SHA256SUMS" "$second/SHA256SUMS"
verdict "the sums are right" env -C "$first" sha256sum --quiet --check SHA256SUMS
verdict "lintian finds nothing" lintian --fail-on error,warning --allow-root "$first"/*.deb
verdict "the bundle says its version" env -i "$first/orca-desktop/orca-desktop" --version
mkdir "$work/home"
verdict "it installs" env -i HOME="$work/home" PATH=/usr/bin:/bin sh "$first"/*.run
verdict "what is installed says its version" env -i "$work/home/.local/bin/orca-desktop" --version
verdict "it is taken away" env -i HOME="$work/home" PATH=/usr/bin:/bin sh "$first"/*.run --uninstall
exit "$failed"
