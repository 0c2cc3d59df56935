#!/usr/bin/env bash
# Makes of rendered clips those that a camera in the hand would have filmed, for docs/accuracy.md:
#   bench/held.sh SYNTH FOLDER
# The picture turns by up to a degree to either side and goes to and fro within 8 % of its size, in seconds and with a tremor. SYNTH holds NAME.mp4
# and NAME.json; FOLDER/synth then does, for dorsal validate FOLDER. Nothing of it goes into git.
set -euo pipefail
cd "$(dirname "$0")/.."
clips=${1:?Name the folder of the rendered clips.}
folder=${2:?Name a folder for the films.}/synth
mkdir -p "$folder"
ffmpeg=${DORSAL_FFMPEG:-src/Dorsal.Cli/bin/Release/net10.0/ffmpeg/ffmpeg}
[ -x "$ffmpeg" ] || ffmpeg=ffmpeg

turn="rotate=PI/180*(0.7*sin(2.3*t+1)+0.25*sin(5.1*t)+0.05*sin(31*t)):bilinear=1"
across="(iw-ow)/2*(1+0.6*sin(1.9*t)+0.3*sin(4.3*t+2)+0.05*sin(29*t))"
down="(ih-oh)/2*(1+0.6*sin(1.4*t+2)+0.3*sin(3.7*t)+0.05*sin(33*t))"
for truth in "$clips"/*.json; do
  name=$(basename "$truth" .json)
  cp "$truth" "$folder/"
  "$ffmpeg" -nostdin -hide_banner -loglevel error -y -i "$clips/$name.mp4" -an \
    -vf "$turn,crop=trunc(iw*0.46)*2:trunc(ih*0.46)*2:$across:$down" -c:v libx264 -crf 20 -pix_fmt yuv420p "$folder/$name.mp4"
done
