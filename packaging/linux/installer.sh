#!/bin/sh
# The sum of all other lines and of what follows them: @SUM@
# Installs @TITLE@ @VERSION@ for one person, without root; what it holds follows these lines.
#
#   sh @FILE@               install, or put this version in the place of another
#   sh @FILE@ --uninstall   take the program away; chats and settings stay
set -eu
umask 022

name=@NAME@ title='@TITLE@' version=@VERSION@ lines=@LINES@ machine=@MACHINE@ glibc=@GLIBC@
app_id=@APP_ID@

fail() {
  echo "$title: $1" >&2
  exit 2
}

say() { echo "$title: $1"; }

# Where things lie. The person's chats are in $data/$name, which is never touched.
places() {
  [ -n "${HOME:-}" ] && [ -d "$HOME" ] || fail 'There is no home folder to install into.'
  data=${XDG_DATA_HOME:-$HOME/.local/share}
  bin=$HOME/.local/bin
  root=$HOME/.local/lib/$name
  starter=$data/applications/$name.desktop
}

# Whether this file is as it was made; nothing is done before that is known.
check_file() {
  expected=$(sed -n '2s/.*: //p' "$0")
  sum=$({ head -n 1 "$0"; tail -n +3 "$0"; } | sha256sum | cut -d ' ' -f 1)
  [ "$sum" = "$expected" ] ||
    fail 'This file is damaged or incomplete. Download it again; nothing was changed.'
}

check_system() {
  [ "$(uname -m)" = "$machine" ] ||
    fail "This file is for $machine computers, and this one is $(uname -m). Nothing was changed."
  has=$(getconf GNU_LIBC_VERSION 2>/dev/null | cut -d ' ' -f 2) || has=
  oldest=$(printf '%s\n%s\n' "${has:-0}" "$glibc" | sort -V | head -n 1)
  [ "$oldest" = "$glibc" ] ||
    fail "This system is too old: it needs glibc $glibc${has:+ and has $has}. Nothing was changed."
  command -v xz >/dev/null ||
    fail 'The program xz is missing. Install it (xz-utils on Debian and Ubuntu), then start this again.'
}

# A folder of its own for each version that is installed, so that one which runs keeps its own.
install() {
  mkdir -p "$root" "$bin" || fail "$root cannot be written. Nothing was changed."
  new=$root/$version-$(date +%s)-$$
  trap 'rm -rf "$new"' EXIT
  trap 'exit 130' INT TERM
  mkdir "$new"
  tail -n +$((lines + 1)) "$0" | xz -dc 2>/dev/null | tar -x -C "$new" 2>/dev/null ||
    fail "There is not enough space in $root. Free some, then start this again; nothing was changed."
  "$new/$name/$name" --version >/dev/null ||
    fail 'The program cannot run on this system, for the reason above. Nothing was changed.'
  head -n "$lines" "$0" >"$root/uninstall.new"
  chmod 755 "$root/uninstall.new"
  # From here on nothing that is new can fail for want of space; each step replaces one name.
  ln -s "$(basename "$new")" "$root/current.new"
  mv -T "$root/current.new" "$root/current"
  trap - EXIT
  mv "$root/uninstall.new" "$root/uninstall"
  ln -sfn "../lib/$name/current/$name/$name" "$bin/$name"
  (cd "$new/share" && find . -type f) | while IFS= read -r file; do
    mkdir -p "$data/$(dirname "$file")"
    cp "$new/share/$file" "$data/$file.new"
    mv "$data/$file.new" "$data/$file"
  done
  # The starter names the program by its place: ~/.local/bin is not searched everywhere.
  sed "s|^Exec=$name|Exec=\"$root/current/$name/$name\"|; /^Exec=/a TryExec=$root/current/$name/$name" \
    "$new/share/applications/$name.desktop" >"$starter.new"
  mv "$starter.new" "$starter"
  remove_old
  tell_desktop
  say "Version $version is installed. It is in the menu of the desktop; in a terminal: $bin/$name"
  if is_running "$root"; then say 'The program is open: what was installed is there when you start it again.'; fi
}

# Whether a program out of a folder runs.
is_running() {
  for each in /proc/[0-9]*; do
    case $(readlink "$each/exe" 2>/dev/null) in
      "$1"/*) [ "${each#/proc/}" = $$ ] || return 0 ;;
    esac
  done
  return 1
}

# Take older versions away, but for one that still runs: the next installation does.
remove_old() {
  for folder in "$root"/*/; do
    folder=${folder%/}
    if [ -h "$folder" ] || [ "$folder" -ef "$root/current" ] || is_running "$folder"; then continue; fi
    rm -rf "$folder"
  done
}

tell_desktop() {
  if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$data/applications" || true
  fi
  if command -v gtk-update-icon-cache >/dev/null && [ -e "$data/icons/hicolor/index.theme" ]; then
    gtk-update-icon-cache -q "$data/icons/hicolor" || true
  fi
}

uninstall() {
  [ -d "$root" ] || fail 'It is not installed here.'
  if is_running "$root"; then fail 'It is open. Close it, then start this again; nothing was changed.'; fi
  (cd "$root/current/share" 2>/dev/null && find . -type f) | while IFS= read -r file; do
    rm -f "$data/$file"
  done
  rm -f "$bin/$name" "$starter" "$data/metainfo/$app_id.metainfo.xml"
  rm -rf "$root"
  tell_desktop
  say "It is taken away. Your chats and settings are still in $data/$name."
}

main() {
  places
  # Without what follows its lines this stays beside the program, to take it away.
  [ "${0##*/}" != uninstall ] || set -- --uninstall
  case ${1-} in
    '') check_file; check_system; install ;;
    --uninstall) uninstall ;;
    *) fail "There is no option $1. Without one it installs; --uninstall takes the program away." ;;
  esac
  exit 0
}

main "$@"
