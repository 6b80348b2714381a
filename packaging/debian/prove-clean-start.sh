#!/usr/bin/env bash
# Proves that `python3 dev.py run` and `python3 dev.py test` work on a Debian on which nobody has
# ever worked: once as root, once as `nobody`, who gets from root only the lines that dev.py printed.
#
# Usage, as root, with debootstrap installed:  packaging/debian/prove-clean-start.sh [SUITE]
#
# The last commit is cloned into a new minimal system that has python3 and nothing else prepared.
# Mirror, proxy, certificates and pip settings are this machine's own, taken when the script runs.
# Exit code 0 only if every step ended as it must. Nothing is left behind.
set -euo pipefail

suite=${1:-bookworm}
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

if [ "$(id -u)" != 0 ]; then
  echo "This must run as root, because it makes a system of its own." >&2
  exit 2
fi
if ! command -v debootstrap >/dev/null; then
  echo "debootstrap is missing: apt-get install debootstrap" >&2
  exit 2
fi

work=$(mktemp -d /var/tmp/orca-clean-start.XXXXXX)
failed=0

# shellcheck disable=SC2317 # called by the trap
clean_up() {
  local place
  while read -r place; do
    umount --lazy "$place" || true
  done < <(awk -v work="$work/" 'index($2, work) == 1 { print $2 }' /proc/mounts | sort -r)
  if grep -qF " $work/" /proc/mounts; then
    echo "Something is still mounted under $work, so it stays." >&2
  else
    rm -rf --one-file-system "$work"
  fi
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# The mirror this machine takes the suite from, as apt itself understands its settings.
mirror() {
  # shellcheck disable=SC2016 # $(REPO_URI) is apt's word, not the shell's
  apt-get indextargets --format '$(REPO_URI)' \
    'Created-By: Packages' 'Component: main' "Codename: $suite" | head -n 1
}

# A new system under a name: a copy of the empty one, this machine's way to the network, a clone.
new_system() {
  local system=$work/$1 file
  cp -a "$work/empty" "$system"
  mount --bind /proc "$system/proc"
  mount --bind /dev "$system/dev"
  rm -f "$system/etc/apt/sources.list"
  for file in /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/pip.conf \
    /etc/resolv.conf /etc/hosts; do
    if [ -e "$file" ]; then
      cp -aL "$file" "$system$(dirname "$file")/"
    fi
  done
  # Under a name of its own, because installing ca-certificates writes the usual file anew.
  cp -L /etc/ssl/certs/ca-certificates.crt "$system/etc/this-machine.crt"
  mkdir "$system/person"
  git clone --quiet --no-local "$repository" "$system/person/orca-desktop"
}

# Run words as a user in a system. Of this shell's surroundings only the way to the network passes.
inside() {
  local system=$1 user=$2
  shift 2
  local passed=()
  while IFS= read -r -d '' line; do
    case $line in
      PIP_CERT=* | PIP_FIND_LINKS=*) ;; # Files of this machine.
      PIP_* | *_proxy=* | *_PROXY=*) passed+=("$line") ;;
    esac
  done < <(env -0)
  chroot --userspec="$user" "$work/$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    HOME=/person PIP_CERT=/etc/this-machine.crt "${passed[@]}" \
    sh -c 'cd /person/orca-desktop && exec "$@"' sh "$@" </dev/null
}

# Run words like `inside` and hold their exit code against the one that must come.
step() {
  local name=$1 wanted=$2 code=0 begun=$SECONDS
  shift 2
  echo "=== $name"
  inside "$@" >"$work/log" 2>&1 || code=$?
  sed "s/^/    /" "$work/log" | tail -n "$([ "$code" = "$wanted" ] && echo 40 || echo 400)"
  if [ "$code" = "$wanted" ]; then
    echo "--- held: $name (exit code $code, $((SECONDS - begun)) s)"
  else
    echo "--- FAILED: $name (exit code $code instead of $wanted, $((SECONDS - begun)) s)"
    failed=1
  fi
}

# Do as root in a system the line that the last step asked for.
obey() {
  local line
  line=$(sed -n 's/^  \(apt-get update && apt-get install .*\)/\1/p' "$work/log" | head -n 1)
  if [ -z "$line" ]; then
    echo "--- FAILED: no line to run was printed"
    failed=1
    return
  fi
  step "root does what dev.py asked for" 0 "$1" root sh -c "DEBIAN_FRONTEND=noninteractive $line"
}

echo "=== a new $suite with python3 and nothing else"
debootstrap --variant=minbase --include=python3 "$suite" "$work/empty" "$(mirror)" >"$work/log" 2>&1 ||
  { tail -n 20 "$work/log"; exit 1; }

new_system root
step "root: run" 0 root root python3 dev.py run
step "root: run a second time" 0 root root python3 dev.py run -- --version
step "root: test" 0 root root env CI=true python3 dev.py test

new_system nobody
chown -R 65534:65534 "$work/nobody/person"
step "nobody: run asks for packages" 2 nobody nobody python3 dev.py run
obey nobody
step "nobody: run" 0 nobody nobody python3 dev.py run
step "nobody: test asks for packages" 2 nobody nobody env CI=true python3 dev.py test
obey nobody
step "nobody: test" 0 nobody nobody env CI=true python3 dev.py test

exit "$failed"
