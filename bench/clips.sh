#!/usr/bin/env bash
# Makes the films that docs/performance.md is measured on, out of the rendered sample, 1080 x 1920 with the noise of a camera:
#   bench/clips.sh FOLDER
# ten seconds at 30, 60 and 120 frames a second, a lift with a long pause, one minute and ten minutes. Takes some minutes; nothing of it goes into git.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:?Name a folder for the films.}
mkdir -p "$folder"
ffmpeg=${DORSAL_FFMPEG:-src/Dorsal.Cli/bin/Release/net10.0/ffmpeg/ffmpeg}
[ -x "$ffmpeg" ] || ffmpeg=ffmpeg

film() { "$ffmpeg" -nostdin -hide_banner -loglevel error -y "$@"; }

# Frames between the frames are made of what moves, for a frame shown twice would be still.
ten_seconds() {
  local rate=$1 between=""
  [ "$rate" -eq 30 ] || between="minterpolate=fps=$rate:mi_mode=mci:me_mode=bidir,"
  film -stream_loop 1 -i samples/deadlift.mp4 -t 10 -an \
    -vf "${between}scale=1080:1920:flags=bicubic,noise=alls=5:allf=t" \
    -c:v libx264 -preset veryfast -crf 23 -pix_fmt yuv420p "$folder/side-$rate.mp4"
}

for rate in 30 60 120; do ten_seconds "$rate"; done
# The lifter stands for twenty seconds: the last frame of the sample, with new noise in each.
film -i samples/deadlift.mp4 -an -vf "scale=1080:1920:flags=bicubic,tpad=stop_mode=clone:stop_duration=20,noise=alls=5:allf=t" \
  -c:v libx264 -preset veryfast -crf 23 -pix_fmt yuv420p "$folder/pause.mp4"
film -stream_loop 5 -i "$folder/side-30.mp4" -c copy "$folder/minute.mp4"
film -stream_loop 59 -i "$folder/side-30.mp4" -c copy "$folder/ten-minutes.mp4"
ls -l "$folder"
